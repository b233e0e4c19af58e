"use strict";
exports.id = 965;
exports.ids = [965];
exports.modules = {

/***/ 54544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ roleRefusals),
/* harmony export */   R: () => (/* binding */ isForTags)
/* harmony export */ });
/* harmony import */ var _sts_call_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74087);

function roleRefusals(credentials, action, code, message = /(?:)/) {
    return (credentials?.calls ?? []).flatMap((call) => {
        const error = (0,_sts_call_js__WEBPACK_IMPORTED_MODULE_0__/* .refusalOf */ .O)(call);
        if (error === undefined || call.action !== action || call.roleArn === null)
            return [];
        if (!code.test(error.code) || !message.test(error.message))
            return [];
        return [{ call, error, roleArn: call.roleArn }];
    });
}
function isForTags(call) {
    const error = (0,_sts_call_js__WEBPACK_IMPORTED_MODULE_0__/* .refusalOf */ .O)(call);
    if (error === undefined)
        return false;
    return error.code.startsWith('PackedPolicyTooLarge') || /\bsts:TagSession\b/.test(error.message);
}


/***/ }),

/***/ 74977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ tooLargeIn),
/* harmony export */   v: () => (/* binding */ sourceOf)
/* harmony export */ });
function tooLargeIn(policy) {
    if (policy === null || policy.result.ok || policy.result.fault.tooLarge !== true)
        return null;
    return `${policy.source.description}: ${policy.result.fault.message}`;
}
function sourceOf({ policy, }) {
    if (policy === null)
        return 'none found';
    const { kind, description } = policy.source;
    return kind === 'iam' ? description : `${description} (the deployed policy may differ)`;
}


/***/ }),

/***/ 81300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ isNotAuthorized),
  K: () => (/* binding */ trustFacts)
});

// EXTERNAL MODULE: ./lib/trust/request/claims.js
var request_claims = __webpack_require__(27507);
// EXTERNAL MODULE: ./lib/trust/explain/weights.js
var explain_weights = __webpack_require__(91091);
;// CONCATENATED MODULE: ./lib/trust/explain/candidates.js


const STANDING_OUT = new Set([
    'subject-immutable',
    'unusual-subject',
    'unusual-branch',
    'unusual-audience',
    'unreadable-role',
]);
function rankCandidates(request, order = explain_weights/* LIKELIEST_FIRST */.Eo) {
    const rank = ({ likely }) => (likely === null ? order.length : order.indexOf(likely));
    return [...ofSubject(request), ...ofRole(request), ...ruledOutBySts()]
        .toSorted((a, b) => rank(a) - rank(b))
        .map(({ id, title, why, open: isOpen, likely }) => ({
        id,
        title,
        why,
        open: isOpen,
        standsOut: likely !== null && STANDING_OUT.has(likely),
    }));
}
function candidates_open(likely, id, title, why) {
    return { id, title, why, open: true, likely };
}
function out(id, title, why) {
    return { id, title, why, open: false, likely: null };
}
function ofSubject(request) {
    const { job } = request;
    if (job === null || !job.github)
        return [];
    const { subject } = job;
    const spelled = subject.text;
    const found = [];
    const oldName = 'the policy names the repository without ids';
    if (subject.immutable) {
        const why = `this repository's subjects carry ids: ${spelled}`;
        found.push(candidates_open('subject-immutable', 'subject-immutable', oldName, why));
    }
    else if (subject.owner !== null) {
        found.push(out('subject-immutable', oldName, 'and so does the token'));
        const why = 'the token names it without';
        const newName = 'the policy names the repository with ids';
        found.push(candidates_open('subject-classic', 'subject-classic', newName, why));
    }
    const template = 'the policy expects the default subject';
    if (subject.form === 'customised' || subject.form === 'reusable-workflow') {
        const why = `the subject is customised: ${spelled}`;
        found.push(candidates_open('unusual-subject', 'subject-customised', template, why));
    }
    else {
        found.push(out('subject-customised', template, 'the subject has the default form'));
    }
    const form = ofForm(subject);
    if (form !== null)
        found.push(form);
    const capitals = /[A-Z]/.test(`${subject.owner}${subject.repo}${subject.environment}`);
    found.push(candidates_open('wildcard-under-equals', 'wildcard-under-equals', 'the policy has `*` under StringEquals', 'it only works under StringLike'), candidates_open(capitals ? 'capitals' : 'small-letters', 'letter-case', 'the policy spells a name in other letter case', capitals
        ? 'a name in the subject has capitals'
        : 'the names in the subject are in small letters'));
    return found;
}
function ofForm({ form, environment, ref }) {
    const branch = 'the policy is for a branch';
    switch (form) {
        case 'pull_request':
            return candidates_open('unusual-subject', 'subject-form', `${branch} or an environment`, 'this is a pull request');
        case 'environment':
            return candidates_open('unusual-subject', 'subject-form', branch, `the job names the environment ${environment}`);
        case 'tag':
            return candidates_open('unusual-subject', 'subject-form', branch, `the job runs for the tag ${ref}`);
        case 'branch': {
            const usual = /^refs\/heads\/(?:main|master)$/.test(ref ?? '');
            const title = 'the policy is for another branch, or for an environment';
            return candidates_open(usual ? 'usual-branch' : 'unusual-branch', 'subject-form', title, `the job runs for ${ref}`);
        }
        case 'reusable-workflow':
        case 'customised':
        case 'other':
            return null;
    }
}
function ofRole(request) {
    const aud = (0,request_claims/* claim */.B7)(request.claims, 'aud') ?? '';
    const usual = aud === 'sts.amazonaws.com';
    const { role } = request;
    const where = role === null ? 'the ARN cannot be read' : `${role.name} in account ${role.account}`;
    return [
        candidates_open(role === null ? 'unreadable-role' : 'role-missing', 'role-missing', 'the role does not exist, or is in another account', where),
        candidates_open(usual ? 'usual-audience' : 'unusual-audience', 'audience-differs', 'the policy asks for another audience', `the token is for ${aud === '' ? 'no audience' : aud}`),
        candidates_open('provider-principal', 'provider-principal', 'the policy trusts another provider', `the token is from ${request.issuer ?? 'an unknown issuer'}`),
        candidates_open('action', 'action', 'the policy allows sts:AssumeRole only', 'tokens need sts:AssumeRoleWithWebIdentity'),
        candidates_open('key-not-supported', 'key-not-supported', 'the policy asks for a claim that AWS does not read', 'such a condition never holds'),
        candidates_open('denied-above', 'denied-above', 'a Deny, or a policy of the organization, forbids it', 'STS does not tell'),
    ];
}
function ruledOutBySts() {
    return [
        out('provider-missing', 'the account has no such OIDC provider', 'STS would say so'),
        out('audience-not-listed', 'the provider does not list the audience', 'STS would say so'),
        out('token-invalid', 'the token is expired or broken', 'STS would say so'),
        out('duration-too-long', 'the session would be too long', 'STS would say so'),
    ];
}

;// CONCATENATED MODULE: ./lib/trust/matching/ternary.js
function anyOf(results) {
    if (results.includes(true))
        return true;
    return results.includes('unknown') ? 'unknown' : false;
}
function allOf(results) {
    if (results.includes(false))
        return false;
    return results.includes('unknown') ? 'unknown' : true;
}

// EXTERNAL MODULE: ./lib/trust/matching/pattern.js
var matching_pattern = __webpack_require__(69354);
;// CONCATENATED MODULE: ./lib/trust/verdict/action.js


const LOOSE = { wildcards: true, ignoreCase: true };
function judgeAction(statement, action, work) {
    const { actions, notAction } = statement;
    const step = { element: 'action', was: [action], also: [], at: statement.at };
    if (actions === null) {
        const why = 'the statement names no action';
        return { ...step, wanted: [], matched: false, why, cause: 'action-missing' };
    }
    const wanted = actions.map(({ text }) => text);
    const named = anyOf(actions.map((text) => (0,matching_pattern/* matchPattern */.g)(tokensOf(text), action, LOOSE, work)));
    const matched = notAction && named !== 'unknown' ? !named : named;
    if (matched === true) {
        return { ...step, wanted, matched, why: `${action} is covered`, cause: null };
    }
    if (matched === 'unknown') {
        const why = 'an action is not known from these files';
        return { ...step, wanted, matched, why, cause: 'value-unresolved' };
    }
    if (notAction) {
        const why = `\`NotAction\` leaves ${action} out`;
        return { ...step, wanted, matched, why, cause: 'action-excluded' };
    }
    if (action.toLowerCase() === 'sts:tagsession') {
        const why = 'the token passes session tags, and sts:TagSession is not allowed';
        return { ...step, wanted, matched, why, cause: 'tag-session-missing' };
    }
    if (wanted.some((text) => text.toLowerCase() === 'sts:assumerole')) {
        const why = `sts:AssumeRole is another action: a token is exchanged by ${action}`;
        return { ...step, wanted, matched, why, cause: 'action-assume-role' };
    }
    const why = `${action} is not among the actions`;
    return { ...step, wanted, matched, why, cause: 'action-other' };
}
function tokensOf(value) {
    return (value.pieces ?? [{ text: value.text }]).flatMap((piece) => {
        if ('hole' in piece)
            return [{ hole: piece.hole }];
        return (piece.text.match(/[*?]|[^*?]+/g) ?? []).map((part) => part === '*' || part === '?' ? { wild: part } : { text: part });
    });
}

// EXTERNAL MODULE: ./lib/trust/work.js
var trust_work = __webpack_require__(821);
;// CONCATENATED MODULE: ./lib/trust/matching/operators/arn.js


const ARN_OPERATORS = [
    operator('ArnEquals', false),
    operator('ArnLike', false),
    operator('ArnNotEquals', true),
    operator('ArnNotLike', true),
];
const PARTS = 6;
const LIKE = { wildcards: true, ignoreCase: false };
function operator(name, negated) {
    return { name, negated, variables: true, matches: matchArn };
}
function matchArn(actual, wanted, work) {
    (0,trust_work/* spend */.Rf)(work, 1 + wanted.length + actual.length);
    if ((0,matching_pattern/* spellTokens */.J)(wanted) === '*')
        return true;
    const [first] = wanted;
    if (first !== undefined && 'hole' in first)
        return 'unknown';
    const patterns = split(wanted);
    const parts = actual.split(':');
    if (patterns.length < PARTS || parts.length < PARTS)
        return false;
    const texts = [...parts.slice(0, PARTS - 1), parts.slice(PARTS - 1).join(':')];
    let result = true;
    for (const [index, pattern] of patterns.entries()) {
        const matched = (0,matching_pattern/* matchPattern */.g)(pattern, texts[index] ?? '', LIKE, work);
        if (matched === false)
            return false;
        if (matched === 'unknown')
            result = 'unknown';
    }
    return result;
}
function split(tokens) {
    const parts = [[]];
    for (const token of tokens) {
        let rest = 'text' in token ? token.text : '';
        if (!('text' in token)) {
            parts.at(-1)?.push(token);
            continue;
        }
        while (parts.length < PARTS && rest.includes(':')) {
            const colon = rest.indexOf(':');
            parts.at(-1)?.push({ text: rest.slice(0, colon) });
            parts.push([]);
            rest = rest.slice(colon + 1);
        }
        parts.at(-1)?.push({ text: rest });
    }
    return parts;
}

;// CONCATENATED MODULE: ./lib/trust/matching/operators/known.js


function known(tokens, actual, work, compare) {
    if (tokens.some((token) => 'hole' in token))
        return 'unknown';
    const text = (0,matching_pattern/* spellTokens */.J)(tokens);
    (0,trust_work/* spend */.Rf)(work, 1 + tokens.length + text.length + actual.length);
    return compare(text);
}

;// CONCATENATED MODULE: ./lib/trust/matching/operators/binary.js

const BINARY_OPERATORS = [
    {
        name: 'BinaryEquals',
        negated: false,
        variables: false,
        matches: (actual, tokens, work) => known(tokens, actual, work, (text) => {
            if (!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text)) {
                return 'unknown';
            }
            return Buffer.from(text, 'base64').equals(Buffer.from(actual, 'utf8'));
        }),
    },
];

;// CONCATENATED MODULE: ./lib/trust/matching/operators/bool.js

const BOOL_OPERATORS = [
    {
        name: 'Bool',
        negated: false,
        variables: false,
        matches: (actual, tokens, work) => known(tokens, actual, work, (text) => {
            const wanted = text.toLowerCase();
            if (wanted !== 'true' && wanted !== 'false')
                return 'unknown';
            return actual.toLowerCase() === wanted;
        }),
    },
];

;// CONCATENATED MODULE: ./lib/trust/matching/operators/ordered.js

function ordered(kind, valueOf) {
    function operator(name, compare, negated = false) {
        return {
            name: `${kind}${name}`,
            negated,
            variables: false,
            matches: (actual, tokens, work) => known(tokens, actual, work, (text) => {
                const wanted = valueOf(text);
                if (wanted === null)
                    return 'unknown';
                const value = valueOf(actual);
                return value !== null && compare(value, wanted);
            }),
        };
    }
    return [
        operator('Equals', (a, b) => a === b),
        operator('NotEquals', (a, b) => a === b, true),
        operator('LessThan', (a, b) => a < b),
        operator('LessThanEquals', (a, b) => a <= b),
        operator('GreaterThan', (a, b) => a > b),
        operator('GreaterThanEquals', (a, b) => a >= b),
    ];
}

;// CONCATENATED MODULE: ./lib/trust/matching/operators/date.js

const DATE_OPERATORS = ordered('Date', instantOf);
const W3C = /^[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2}(?:T[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]{1,9})?)?(?:Z|[-+][0-9]{2}:[0-9]{2}))?)?)?$/;
function instantOf(text) {
    if (W3C.test(text)) {
        const instant = Date.parse(text);
        return Number.isNaN(instant) ? null : instant;
    }
    return /^[0-9]{5,15}$/.test(text) ? Number(text) * 1000 : null;
}

;// CONCATENATED MODULE: ./lib/trust/matching/operators/ip.js

const IP_OPERATORS = [
    ip_operator('IpAddress', false),
    ip_operator('NotIpAddress', true),
];
function ip_operator(name, negated) {
    return {
        name,
        negated,
        variables: false,
        matches: (actual, tokens, work) => known(tokens, actual, work, (text) => {
            const range = rangeOf(text);
            if (range === null)
                return 'unknown';
            const address = addressOf(actual);
            return (address !== null &&
                address.bits === range.bits &&
                address.value >> range.rest === range.value >> range.rest);
        }),
    };
}
function rangeOf(text) {
    const [host = '', prefix, ...more] = text.split('/');
    const address = addressOf(host);
    if (address === null || more.length > 0)
        return null;
    if (prefix === undefined)
        return { ...address, rest: 0n };
    if (!/^[0-9]{1,3}$/.test(prefix) || Number(prefix) > address.bits)
        return null;
    return { ...address, rest: BigInt(address.bits - Number(prefix)) };
}
function addressOf(text) {
    if (text.length > 64)
        return null;
    const four = fourOf(text);
    if (four !== null)
        return { bits: 32, value: four };
    const halves = text.split('::');
    if (halves.length > 2 || !text.includes(':'))
        return null;
    const [head, tail] = halves.map(groupsOf);
    if (head === null || head === undefined || tail === null)
        return null;
    const missing = 8 - head.length - (tail?.length ?? 0);
    if (tail === undefined ? missing !== 0 : missing < 1)
        return null;
    const groups = [
        ...head,
        ...Array.from({ length: tail === undefined ? 0 : missing }, () => 0n),
        ...(tail ?? []),
    ];
    return { bits: 128, value: groups.reduce((value, group) => (value << 16n) | group, 0n) };
}
function groupsOf(text) {
    if (text === '')
        return [];
    const groups = [];
    for (const part of text.split(':')) {
        const four = fourOf(part);
        if (four !== null)
            groups.push(four >> 16n, four & 0xffffn);
        else if (/^[0-9A-Fa-f]{1,4}$/.test(part))
            groups.push(BigInt(`0x${part}`));
        else
            return null;
    }
    return groups;
}
function fourOf(text) {
    if (!/^(?:[0-9]{1,3}\.){3}[0-9]{1,3}$/.test(text))
        return null;
    const parts = text.split('.').map(Number);
    if (parts.some((part) => part > 255))
        return null;
    return parts.reduce((value, part) => (value << 8n) | BigInt(part), 0n);
}

;// CONCATENATED MODULE: ./lib/trust/matching/operators/numeric.js

const NUMERIC_OPERATORS = ordered('Numeric', numberOf);
function numberOf(text) {
    return /^[-+]?[0-9]{1,300}(?:\.[0-9]{1,300})?$/.test(text.trim()) ? Number(text) : null;
}

;// CONCATENATED MODULE: ./lib/trust/matching/operators/string.js

const STRING_OPERATORS = [
    string_operator('StringEquals', { wildcards: false, ignoreCase: false }),
    string_operator('StringNotEquals', { wildcards: false, ignoreCase: false }, true),
    string_operator('StringEqualsIgnoreCase', { wildcards: false, ignoreCase: true }),
    string_operator('StringNotEqualsIgnoreCase', { wildcards: false, ignoreCase: true }, true),
    string_operator('StringLike', { wildcards: true, ignoreCase: false }),
    string_operator('StringNotLike', { wildcards: true, ignoreCase: false }, true),
];
function string_operator(name, comparison, negated = false) {
    return {
        name,
        negated,
        variables: true,
        matches: (actual, wanted, work) => (0,matching_pattern/* matchPattern */.g)(wanted, actual, comparison, work),
    };
}

;// CONCATENATED MODULE: ./lib/trust/matching/operators/index.js







const OPERATORS = [
    ...STRING_OPERATORS,
    ...NUMERIC_OPERATORS,
    ...DATE_OPERATORS,
    ...BOOL_OPERATORS,
    ...BINARY_OPERATORS,
    ...IP_OPERATORS,
    ...ARN_OPERATORS,
];

;// CONCATENATED MODULE: ./lib/trust/matching/operators/name.js

function readOperator(written) {
    const match = /^(?:(forallvalues|foranyvalue):)?([a-z]+)$/.exec(written.toLowerCase());
    if (match === null)
        return null;
    const [, set, name = ''] = match;
    const quantifier = set === undefined ? null : set === 'forallvalues' ? 'all' : 'any';
    if (name === 'null' && quantifier === null)
        return { quantifier, operator: 'Null', ifExists: false };
    const ifExists = name.endsWith('ifexists');
    const base = ifExists ? name.slice(0, -'ifexists'.length) : name;
    const operator = OPERATORS.find((candidate) => candidate.name.toLowerCase() === base);
    return operator === undefined ? null : { quantifier, operator, ifExists };
}

;// CONCATENATED MODULE: ./lib/trust/request/issuer.js
const GITHUB_ISSUER = 'token.actions.githubusercontent.com';
function isGitHubIssuer(issuer) {
    const lower = issuer?.toLowerCase() ?? '';
    return lower === GITHUB_ISSUER || lower.startsWith(`${GITHUB_ISSUER}/`);
}

// EXTERNAL MODULE: ./lib/report/parse-json.js
var parse_json = __webpack_require__(29984);
;// CONCATENATED MODULE: ./lib/trust/request/session-tags.js


const TAGS_CLAIM = 'https://aws.amazon.com/tags';
function sessionTags(claims) {
    const tags = [];
    const transitive = [];
    for (const text of (0,request_claims/* claimValues */.DZ)(claims, TAGS_CLAIM)) {
        const nested = (0,parse_json/* parseJson */.q)(text);
        if (!isRecord(nested))
            return null;
        for (const [name, value] of entriesOf(nested['principal_tags'])) {
            tags.push({ name, value: textOf(value) });
        }
        transitive.push(...listOf(nested['transitive_tag_keys']));
    }
    const flat = `${TAGS_CLAIM}/principal_tags/`;
    for (const claim of Object.keys(claims)) {
        if (!claim.startsWith(flat))
            continue;
        tags.push({ name: claim.slice(flat.length), value: (0,request_claims/* claimValues */.DZ)(claims, claim)[0] ?? '' });
    }
    transitive.push(...(0,request_claims/* claimValues */.DZ)(claims, `${TAGS_CLAIM}/transitive_tag_keys`));
    return { tags, transitive };
}
function weightOfTags(claims) {
    const nested = (0,request_claims/* claimValues */.DZ)(claims, TAGS_CLAIM);
    return nested.reduce((sum, text) => sum + text.length, Object.keys(claims).length);
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function entriesOf(value) {
    return isRecord(value) ? Object.entries(value) : [];
}
function listOf(value) {
    return (Array.isArray(value) ? value : value === undefined ? [] : [value]).map(textOf);
}
function textOf(value) {
    const one = Array.isArray(value) ? value[0] : value;
    return typeof one === 'string' || typeof one === 'number' || typeof one === 'boolean'
        ? String(one)
        : '';
}

;// CONCATENATED MODULE: ./lib/trust/request/keys.js




const GITHUB_KEYS = [
    'sub',
    'aud',
    'amr',
    'actor',
    'actor_id',
    'enterprise_id',
    'environment',
    'job_workflow_ref',
    'ref',
    'repository',
    'repository_id',
    'repository_owner_id',
    'workflow',
];
const EVERY_TOKEN = [
    'sub',
    'actor',
    'actor_id',
    'job_workflow_ref',
    'ref',
    'workflow',
    'repository',
    'repository_id',
    'repository_owner_id',
];
const COMMON_KEYS = ['sub', 'aud', 'oaud', 'amr', 'email'];
function lookUpKey(request, key) {
    (0,trust_work/* spend */.Rf)(request.work, 1 + key.length);
    const lower = key.toLowerCase();
    const { issuer } = request;
    if (issuer !== null && lower.startsWith(`${issuer.toLowerCase()}:`)) {
        return claimKey(request, key.slice(issuer.length + 1), issuer);
    }
    const colon = lower.indexOf(':');
    const prefix = lower.slice(0, Math.max(colon, 0));
    if (prefix === 'aws')
        return globalKey(request, lower.slice(4), key);
    if (prefix === 'sts')
        return stsKey(request, lower.slice(4), key);
    if (lower.includes('.')) {
        if (issuer === null)
            return { kind: 'unknown', why: 'the token does not say who issued it' };
        return {
            kind: 'absent',
            reason: 'other-issuer',
            why: `the key belongs to another issuer than \`${issuer}\``,
        };
    }
    return { kind: 'absent', reason: 'no-such-key', why: `AWS has no condition key \`${key}\`` };
}
function claimKey(request, written, issuer) {
    const name = written.toLowerCase();
    const github = isGitHubIssuer(issuer);
    if (github && !GITHUB_KEYS.includes(name)) {
        return {
            kind: 'absent',
            reason: 'key-not-supported',
            why: `AWS offers no condition key for the claim \`${written}\` of GitHub's token, so the key is never there`,
        };
    }
    const values = valuesOf(request, name);
    if (values.length === 0 && (name === 'aud' || (github && EVERY_TOKEN.includes(name)))) {
        return {
            kind: 'unknown',
            why: `the claims that were given have no \`${written}\`, and every token has one`,
        };
    }
    if (values.length === 0) {
        return {
            kind: 'absent',
            reason: 'claim-missing',
            why: `the token has no claim \`${written}\``,
        };
    }
    if (github || COMMON_KEYS.includes(name))
        return { kind: 'present', values };
    return {
        kind: 'present',
        values,
        caution: `AWS documents only sub, aud, oaud, amr and email for most issuers; whether it reads \`${written}\` of ${issuer} is not certain`,
    };
}
function valuesOf({ claims, work }, name) {
    (0,trust_work/* spend */.Rf)(work, 1 + Object.keys(claims).length);
    if (name === 'aud') {
        const azp = (0,request_claims/* claimValues */.DZ)(claims, 'azp');
        return azp.length > 0 ? azp : (0,request_claims/* claimValues */.DZ)(claims, 'aud');
    }
    if (name === 'oaud')
        return (0,request_claims/* claimValues */.DZ)(claims, 'azp').length > 0 ? (0,request_claims/* claimValues */.DZ)(claims, 'aud') : [];
    const exact = Object.keys(claims).find((claim) => claim.toLowerCase() === name);
    const found = exact ?? Object.keys(claims).find((claim) => claim.toLowerCase().endsWith(`/${name}`));
    return found === undefined ? [] : (0,request_claims/* claimValues */.DZ)(claims, found);
}
const OF_SIGNED_CALLERS = /^(?:principal(?:arn|account|orgid|orgpaths|isawsservice|servicename|servicenameslist|type|tag\/.*)|username|userid|tokenissuetime|multifactorauth(?:present|age)|sourceidentity|ec2instancesource.*|sourcearn|sourceaccount|sourceorgid|sourceorgpaths|calledvia.*)$/;
function globalKey(request, name, key) {
    const { time } = request.context;
    if (name === 'securetransport')
        return { kind: 'present', values: ['true'] };
    if (name === 'currenttime' || name === 'epochtime') {
        if (time === undefined)
            return { kind: 'unknown', why: 'the time of the call is not known' };
        const text = name === 'epochtime' ? String(Math.floor(time / 1000)) : isoOf(time);
        return { kind: 'present', values: [text] };
    }
    if (name === 'resourceaccount' && request.role !== null) {
        return { kind: 'present', values: [request.role.account] };
    }
    if (name.startsWith('requesttag/') || name === 'tagkeys')
        return tagKey(request, name, key);
    if (name === 'viaawsservice')
        return { kind: 'present', values: ['false'] };
    if (OF_SIGNED_CALLERS.test(name)) {
        return {
            kind: 'absent',
            reason: 'not-in-this-call',
            why: `a call with a token is not signed, so \`${key}\` is not in it`,
        };
    }
    return { kind: 'unknown', why: `what AWS sees as \`${key}\` is not known here` };
}
function stsKey(request, name, key) {
    if (name === 'rolesessionname') {
        const { roleSessionName } = request.context;
        return roleSessionName === undefined
            ? { kind: 'unknown', why: `the call's \`${key}\` is not known here` }
            : { kind: 'present', values: [roleSessionName] };
    }
    if (name === 'sourceidentity') {
        const values = (0,request_claims/* claimValues */.DZ)(request.claims, 'https://aws.amazon.com/source_identity');
        if (values.length > 0)
            return { kind: 'present', values };
    }
    if (name === 'transitivetagkeys')
        return tagKey(request, name, key);
    if (['externalid', 'sourceidentity', 'durationseconds'].includes(name)) {
        return {
            kind: 'absent',
            reason: 'not-in-this-call',
            why: `AssumeRoleWithWebIdentity carries no \`${key}\``,
        };
    }
    return { kind: 'absent', reason: 'no-such-key', why: `\`${key}\` is not in this call` };
}
function tagKey(request, name, key) {
    (0,trust_work/* spend */.Rf)(request.work, weightOfTags(request.claims));
    const passed = sessionTags(request.claims);
    if (passed === null) {
        return {
            kind: 'unknown',
            why: `the token's session tags cannot be read, so nor can \`${key}\``,
        };
    }
    const { tags, transitive } = passed;
    const values = name === 'tagkeys'
        ? tags.map((tag) => tag.name)
        : name === 'transitivetagkeys'
            ? transitive
            : tags.flatMap((tag) => `requesttag/${tag.name.toLowerCase()}` === name ? [tag.value] : []);
    if (values.length > 0)
        return { kind: 'present', values };
    const why = tags.length === 0 ? 'passes no session tags' : 'passes no such session tag';
    return {
        kind: 'absent',
        reason: 'not-in-this-call',
        why: `the token ${why}, so \`${key}\` is not in the call`,
    };
}
function isoOf(time) {
    const date = new Date(time);
    return Number.isNaN(date.getTime()) ? String(time) : `${date.toISOString().slice(0, 19)}Z`;
}

;// CONCATENATED MODULE: ./lib/trust/explain/comparison-words.js

const ORDER = [
    ['LessThanEquals', 'is more than', 'is after'],
    ['GreaterThanEquals', 'is less than', 'is before'],
    ['LessThan', 'is not less than', 'is not before'],
    ['GreaterThan', 'is not more than', 'is not after'],
];
function whyNot({ operator }, wanted, actual) {
    if (operator === 'Null' || operator.name.startsWith('String'))
        return null;
    const { name } = operator;
    const order = ORDER.find(([suffix]) => name.endsWith(suffix));
    if (order !== undefined) {
        const words = name.startsWith('Date') ? order[2] : order[1];
        return `\`${actual}\` ${words} \`${wanted}\``;
    }
    if (name === 'IpAddress')
        return `\`${actual}\` is not in \`${wanted}\``;
    if (name.startsWith('Arn') && !actual.startsWith('arn:')) {
        return `\`${name}\` compares ARNs, and \`${actual}\` is none`;
    }
    return null;
}
function whyExcluded({ operator }, actuals, filled, work) {
    for (const actual of actuals) {
        for (const want of filled) {
            if (operator === 'Null' || want.kind !== 'filled')
                continue;
            if (operator.matches(actual, want.tokens, work) !== true)
                continue;
            const pattern = (0,matching_pattern/* spellTokens */.J)(want.tokens);
            return pattern === actual
                ? `the job has \`${actual}\``
                : `the job has \`${actual}\`, which \`${pattern}\` covers`;
        }
    }
    return `the job has \`${actuals.find((text) => text !== '') ?? ''}\``;
}
const MOST_CULPRITS = 3;
function whyOfSet({ quantifier }, actuals, culprits) {
    if (quantifier === null || actuals.length < 2)
        return '';
    const named = culprits.slice(0, MOST_CULPRITS).map((text) => `\`${text}\``);
    if (culprits.length > named.length)
        named.push(`${culprits.length - named.length} more`);
    return quantifier === 'all'
        ? `every value must match, and ${named.join(', ')} ${culprits.length === 1 ? 'does' : 'do'} not`
        : 'one of the values must match, and none does';
}

;// CONCATENATED MODULE: ./lib/trust/explain/explanation.js
function explanation(cause, why, also = [], weighsAs) {
    return { cause, why, also, ...(weighsAs === undefined ? {} : { weighsAs }) };
}

// EXTERNAL MODULE: ./lib/report/invisible.js
var invisible = __webpack_require__(65785);
;// CONCATENATED MODULE: ./lib/trust/explain/near-miss.js



function nearMiss(tokens, actual, base, operator, work) {
    const would = (change, using = tokens) => (0,matching_pattern/* matchPattern */.g)(using, actual, { ...base, ...change }, work) !== false;
    const wild = tokens.some((token) => 'wild' in token);
    const stars = `\`*\` and \`?\` stand for themselves under \`${operator}\``;
    const letters = 'only the case of letters differs';
    if (wild && !base.wildcards && would({ wildcards: true })) {
        return explanation('wildcard-under-equals', `${stars}; \`StringLike\` would match`);
    }
    if (would({ ignoreCase: true }))
        return explanation('letter-case', letters);
    if (wild && !base.wildcards && would({ wildcards: true, ignoreCase: true })) {
        return explanation('wildcard-under-equals', `${stars}, and the case of letters differs`, [
            'letter-case',
        ]);
    }
    const trimmed = trim(tokens);
    if (would({}, trimmed)) {
        return explanation('surrounding-whitespace', 'the value in the policy begins or ends with blanks or quotes');
    }
    const visible = tokens.map((token) => ('text' in token ? { text: (0,invisible/* withoutBlanks */.Al)(token.text) } : token));
    if (would({}, visible)) {
        return explanation('surrounding-whitespace', 'the value in the policy holds blanks, or characters that cannot be seen');
    }
    return null;
}
function whyAlike(wanted, actual) {
    return wanted !== actual && wanted.normalize('NFC') === actual.normalize('NFC')
        ? 'they look alike, and their accents are encoded in different ways'
        : null;
}
function whyNoWildcard(tokens, actual, base, work) {
    const revived = tokens.map((token) => 'text' in token && (token.text === '*' || token.text === '?') ? { wild: token.text } : token);
    const wild = revived.some((token, index) => 'wild' in token && token !== tokens[index]);
    if (!wild || base === null)
        return null;
    return (0,matching_pattern/* matchPattern */.g)(revived, actual, { ...base, wildcards: true }, work) === true
        ? '`${*}` and `${?}` are the characters themselves, and only a bare `*` or `?` is a wildcard'
        : null;
}
function trim(tokens) {
    return tokens.map((token, index) => {
        if (!('text' in token))
            return token;
        let { text } = token;
        if (index === 0)
            text = text.replace(/^[\s"']+/, '');
        if (index === tokens.length - 1)
            text = text.trimEnd().replace(/["']$/, '');
        return { text };
    });
}

;// CONCATENATED MODULE: ./lib/trust/request/subject.js
const REPO = /^repo:([^:@/]+)(?:@([^:@/]+))?\/([^:@/]+)(?:@([^:@/]+))?(?::([^]*))?$/;
function parseSubject(text) {
    const match = REPO.exec(text);
    if (match === null) {
        const form = /(?:^|:)job_workflow_ref:/.test(text)
            ? 'reusable-workflow'
            : /^[a-z_]+:/.test(text) && !/^(?:project_path|organization|org):/.test(text)
                ? 'customised'
                : 'other';
        return { ...NOTHING, text, form, context: text };
    }
    const [, owner = '', ownerId, repo = '', repoId, context = ''] = match;
    return {
        ...NOTHING,
        text,
        ...contextOf(context),
        immutable: ownerId !== undefined && repoId !== undefined,
        owner,
        ownerId: ownerId ?? null,
        repo,
        repoId: repoId ?? null,
        context,
    };
}
const NOTHING = {
    immutable: false,
    owner: null,
    ownerId: null,
    repo: null,
    repoId: null,
    ref: null,
    environment: null,
};
function contextOf(context) {
    const none = { ref: null, environment: null };
    if (context === 'pull_request')
        return { form: 'pull_request', ...none };
    if (/(?:^|:)job_workflow_ref:/.test(context))
        return { form: 'reusable-workflow', ...none };
    const environment = /^environment:([^:]*)$/.exec(context)?.[1];
    if (environment !== undefined)
        return { form: 'environment', ref: null, environment };
    const ref = /^ref:(refs\/[^:]*)$/.exec(context)?.[1];
    if (ref?.startsWith('refs/heads/'))
        return { form: 'branch', ref, environment: null };
    if (ref?.startsWith('refs/tags/'))
        return { form: 'tag', ref, environment: null };
    return { form: context === '' ? 'other' : 'customised', ...none };
}
function otherSpelling(subject, ids) {
    if (subject.owner === null || subject.repo === null)
        return null;
    if (subject.immutable)
        return classicSpelling(subject);
    if (ids === null)
        return null;
    return `repo:${subject.owner}@${ids.ownerId}/${subject.repo}@${ids.repoId}${rest(subject)}`;
}
function classicSpelling(subject) {
    if (subject.owner === null || subject.repo === null)
        return null;
    return `repo:${subject.owner}/${subject.repo}${rest(subject)}`;
}
function rest(subject) {
    return subject.context === '' ? '' : `:${subject.context}`;
}
function describeForm(form) {
    const words = {
        branch: 'a branch',
        tag: 'a tag',
        pull_request: 'a pull request',
        environment: 'an environment',
        'reusable-workflow': 'a reusable workflow',
        customised: 'a customised template',
        other: 'another kind',
    };
    return words[form];
}

;// CONCATENATED MODULE: ./lib/trust/request/subject-language.js

const one = (accepts) => (states, from) => {
    const to = states.push({ steps: [], free: [] }) - 1;
    states[from]?.steps.push({ accepts, to });
    return to;
};
const seq = (...parts) => (states, from) => parts.reduce((at, part) => part(states, at), from);
const either = (...parts) => (states, from) => {
    const end = states.push({ steps: [], free: [] }) - 1;
    for (const part of parts)
        states[part(states, from)]?.free.push(end);
    return end;
};
const word = (text) => seq(...Array.from(text, (letter) => one((character) => character === letter)));
const many = (part) => (states, from) => {
    const start = states.push({ steps: [], free: [] }) - 1;
    states[from]?.free.push(start);
    const end = part(states, start);
    states[end]?.free.push(start);
    return end;
};
const some = (pattern) => many(one((character) => pattern.test(character)));
const OWNER = some(/[A-Za-z0-9_-]/);
const REPOSITORY = some(/[A-Za-z0-9._-]/);
const ID = some(/[0-9]/);
const REF = seq(word('refs/'), either(word('heads/'), word('tags/'), word('pull/')), some(/[^\s:~^?*[\\\p{Cc}]/u));
const WORD = some(/[^:\s\p{Cc}]/u);
const VALUE = either(WORD, seq(many(seq(WORD, some(/[ ]/))), WORD));
const NAMED = either(seq(OWNER, word('/'), REPOSITORY), seq(OWNER, word('@'), ID, word('/'), REPOSITORY, word('@'), ID));
const subject_language_REPO = seq(word('repo:'), NAMED);
const CONTEXT = either(seq(word('ref:'), REF), seq(word('environment:'), VALUE), word('pull_request'));
const FREE_CLAIMS = ('actor base_ref head_ref enterprise event_name ref_type ref_protected job_workflow_ref ' +
    'job_workflow_sha workflow workflow_ref workflow_sha sha runner_environment ' +
    'repository_visibility iss aud environment_node_id jti').split(' ');
const NUMBERED_CLAIMS = ('actor_id enterprise_id repository_id repository_owner_id check_run_id run_id run_number ' +
    'run_attempt exp iat nbf').split(' ');
const CLAIM = either(CONTEXT, subject_language_REPO, seq(either(...FREE_CLAIMS.map(word)), word(':'), VALUE), seq(either(...['environment', ...FREE_CLAIMS].map(word)), word(':')), seq(either(...NUMBERED_CLAIMS.map(word)), word(':'), ID), seq(word('repository_owner:'), OWNER), seq(word('repository:'), OWNER, word('/'), REPOSITORY), seq(word('repo_property_'), some(/[\w$#-]/), word(':'), VALUE));
function language(part) {
    const states = [{ steps: [], free: [] }];
    const end = part(states, 0);
    return { states, end };
}
const LANGUAGES = {
    plain: language(seq(subject_language_REPO, word(':'), CONTEXT)),
    any: language(either(CLAIM, seq(many(seq(CLAIM, word(':'))), CLAIM))),
};
const LONGEST = 1_500;
function partsFromSubjects(pattern, of, { wildcards, ignoreCase }, work) {
    const { states, end } = LANGUAGES[of];
    const written = Array.from(pattern.slice(0, LONGEST));
    let live = closure(states, [0]);
    for (const [index, character] of written.entries()) {
        (0,trust_work/* spend */.Rf)(work, live.size);
        if (wildcards && character === '*') {
            live = spread(states, live, work);
            continue;
        }
        const next = [];
        for (const at of live) {
            for (const { accepts, to } of states[at]?.steps ?? []) {
                if (wildcards && character === '?' ? true : fits(accepts, character))
                    next.push(to);
            }
        }
        if (next.length === 0)
            return written.slice(0, index).join('').length;
        live = closure(states, next);
    }
    return pattern.length > LONGEST || live.has(end) ? null : pattern.length;
    function fits(accepts, character) {
        if (!ignoreCase)
            return accepts(character);
        return accepts(character.toLowerCase()) || accepts(character.toUpperCase());
    }
}
function closure(states, from) {
    const reached = new Set(from);
    for (const at of reached)
        for (const to of states[at]?.free ?? [])
            reached.add(to);
    return reached;
}
function spread(states, from, work) {
    const reached = new Set(from);
    for (const at of reached) {
        (0,trust_work/* spend */.Rf)(work, 1);
        for (const to of states[at]?.free ?? [])
            reached.add(to);
        for (const { to } of states[at]?.steps ?? [])
            reached.add(to);
    }
    return reached;
}

;// CONCATENATED MODULE: ./lib/trust/request/unmatchable.js

function unmatchable(written, reading, work) {
    const open = /\$\{[^}]*\}/.test(written);
    const pattern = written.replace(/\$\{[^}]*\}/g, '*');
    const how = open ? { ...reading, wildcards: true } : reading;
    const parted = partsFromSubjects(pattern, 'any', how, work);
    if (parted === null) {
        if (/^repo:[^:/*?]+\/[^:/*?]+\.git(?::|$)/.test(pattern)) {
            return { is: 'git-suffix', meant: repaired(pattern) };
        }
        const whole = /^repo:[^:/*?]+\/[^:/*?]+$/.test(pattern);
        return whole ? { is: 'ends-early', meant: null } : null;
    }
    const likely = repaired(pattern);
    const meant = likely !== pattern &&
        partsFromSubjects(likely, 'plain', { wildcards: true, ignoreCase: false }, work) === null
        ? likely
        : null;
    const host = /^(?:repo:)?(?:[a-z]+:\/\/)?(?:git@)?([\w-]+(?:\.[\w-]+)+)[/:]/i.exec(pattern)?.[1];
    if (host !== undefined && /^repo:|:\/\/|^git@/i.test(pattern))
        return { is: 'host', host, meant };
    if (!how.wildcards && /[*?]/.test(pattern)) {
        const asPattern = { ...how, wildcards: true };
        if (partsFromSubjects(pattern, 'any', asPattern, work) === null) {
            return { is: 'wildcard-literal', meant: null };
        }
    }
    if (pattern.trim() !== pattern)
        return { is: 'whitespace', meant };
    if (partsFromSubjects(pattern, 'any', { ...how, ignoreCase: true }, work) === null) {
        return { is: 'letter-case', meant };
    }
    if (/^[\w.-]+\/[\w.*?-]+(?::|$)/.test(pattern))
        return { is: 'prefix', meant };
    if (/^repo:[^:/*?]+\/[^:/*?]+\//.test(pattern))
        return { is: 'slash', meant };
    const at = parted === pattern.length ? parted : pattern.slice(0, parted).search(/[^:/]*$/);
    return { is: 'other', until: pattern.slice(0, at), from: pattern.slice(at), meant };
}
const CONTEXTS = [
    [/^(?:ref:|refs:)?refs\/heads?\/(.+)$/i, 'ref:refs/heads/$1'],
    [/^(?:ref:|refs:)?refs\/tags?\/(.+)$/i, 'ref:refs/tags/$1'],
    [/^(?:ref:)?(?:branch|branches|heads?)[:/](.+)$/i, 'ref:refs/heads/$1'],
    [/^(?:ref:)?tags?[:/](.+)$/i, 'ref:refs/tags/$1'],
    [/^refs?[:/](?!refs\/)(.+)$/i, 'ref:refs/heads/$1'],
    [/^env(?:ironments?)?[:/](.+)$/i, 'environment:$1'],
    [/^(?:event_name:)?(?:pulls?|pr|pull[-_ ]?requests?)(?:[:/].*)?$/i, 'pull_request'],
];
function repaired(written) {
    const bare = written
        .trim()
        .replace(/^(["'])([^]*)\1$/, '$2')
        .replace(/^(?:repo(?:sitory)?:)?\s*(?:[a-z]+:\/\/|git@)?(?:www\.)?(?:[\w-]+\.)+[a-z]{2,}[/:]/i, '')
        .replace(/^repo(?:sitory)?:\s*/i, '');
    const [, owner = '', repo = '', rest = ''] = /^([^:/]+)\/([^:/]+)(?:[:/]([^]*))?$/.exec(bare) ?? [];
    if (owner === '' || repo === '')
        return written;
    const context = rest.replace(/\s+/g, '');
    const [as] = CONTEXTS.flatMap(([pattern, meant]) => pattern.test(context) ? [context.replace(pattern, meant)] : []);
    return `repo:${owner}/${repo.replace(/\.git$/, '')}:${as ?? (context === '' ? '*' : context)}`;
}
function whyUnmatchable(fault) {
    const meant = fault.meant === null ? '' : `; it would be written \`${fault.meant}\``;
    return `${wordsFor(fault)}${meant}`;
}
function wordsFor(fault) {
    switch (fault.is) {
        case 'host':
            return `\`${fault.host}\` is not part of a subject, which goes on with the owner right behind \`repo:\``;
        case 'slash':
            return 'behind the repository a subject has a colon and no slash';
        case 'prefix':
            return 'it lacks the `repo:` that subjects begin with';
        case 'git-suffix':
            return "a repository's name does not end in `.git`";
        case 'whitespace':
            return 'a subject neither begins nor ends with a space';
        case 'letter-case':
            return "a subject's own words are in small letters";
        case 'wildcard-literal':
            return 'under this operator `*` and `?` stand for themselves, and no subject has them';
        case 'ends-early':
            return 'it ends after the repository, where a subject goes on with `:ref:refs/heads/BRANCH`, `:environment:NAME` or `:pull_request`';
        case 'other':
            return fault.from === ''
                ? `no subject ends behind \`${fault.until}\``
                : fault.until === ''
                    ? 'no subject begins like it'
                    : `behind \`${fault.until}\` no subject goes on with \`${fault.from}\``;
    }
}

;// CONCATENATED MODULE: ./lib/trust/explain/subject-mismatch.js




const subject_mismatch_LIKE = { wildcards: true, ignoreCase: false };
const subject_mismatch_LOOSE = { wildcards: true, ignoreCase: true };
function compareSubjects(tokens, actual, base, work) {
    const text = (0,matching_pattern/* spellTokens */.J)(tokens);
    const wanted = parseSubject(text);
    const job = parseSubject(actual);
    const also = [];
    if (base !== null && !base.wildcards && tokens.some((token) => 'wild' in token)) {
        also.push('wildcard-under-equals');
    }
    if (job.owner === null || job.repo === null) {
        const alike = firstWord(text) === firstWord(actual);
        const why = alike
            ? `both follow a template, and ${partAfter(text, actual)}`
            : `the job's subject follows ${describeForm(job.form)}: \`${actual}\``;
        return explanation('subject-customised', why, also, alike ? 'template-alike' : undefined);
    }
    const fault = unmatchable(text, subject_mismatch_LIKE, work);
    if (fault?.is === 'host' || fault?.is === 'slash')
        return nobodys(fault, job, also);
    if (wanted.owner === null || wanted.repo === null)
        return notARepository(text, job, fault, also, work);
    if (job.immutable && joinsByDash(wanted, job)) {
        const why = 'it joins names and ids by `-`, and GitHub joins them by `@`';
        return explanation('subject-immutable', why, also);
    }
    if (!like(wanted.owner, job.owner, work)) {
        if (!like(wanted.owner, job.owner, work, subject_mismatch_LOOSE)) {
            const why = `it names the owner \`${wanted.owner}\`, and the job's is \`${job.owner}\``;
            return explanation('subject-owner', why, also);
        }
        also.push('letter-case');
    }
    if (!like(wanted.repo, job.repo, work)) {
        if (!like(wanted.repo, job.repo, work, subject_mismatch_LOOSE)) {
            const why = `it names the repository \`${wanted.repo}\`, and the job's is \`${job.repo}\``;
            return explanation('subject-repository', why, also);
        }
        also.push('letter-case');
    }
    const context = compareContexts(wanted, job, fault, work);
    const spelling = compareSpellings(wanted, job, work);
    if (spelling !== null && context === null)
        return { ...spelling, also };
    if (context !== null) {
        const more = spelling?.cause === undefined || spelling.cause === null ? [] : [spelling.cause];
        return { ...context, also: [...more, ...also] };
    }
    const cause = also.pop() ?? 'subject-differs';
    return explanation(cause, `the job's subject is \`${actual}\``, also);
}
function nobodys(fault, job, also) {
    const why = `${whyUnmatchable(fault)}. The job's is \`${job.text}\``;
    return explanation('subject-differs', why, also);
}
function joinsByDash(wanted, job) {
    return (wanted.ownerId === null &&
        wanted.owner === `${job.owner}-${job.ownerId}` &&
        wanted.repo === `${job.repo}-${job.repoId}`);
}
function compareSpellings(wanted, job, work) {
    if (wanted.immutable && job.immutable) {
        if (like(wanted.ownerId ?? '', job.ownerId ?? '', work) &&
            like(wanted.repoId ?? '', job.repoId ?? '', work))
            return null;
        const why = `it names the ids ${wanted.ownerId} and ${wanted.repoId}, and the job's are ${job.ownerId} and ${job.repoId}: the repository was made anew or moved`;
        return explanation('subject-ids', why);
    }
    if (job.immutable) {
        const why = "it names the repository without ids, and the job's subject carries them";
        return explanation('subject-immutable', why);
    }
    if (wanted.ownerId !== null || wanted.repoId !== null) {
        const why = "it names the repository with ids, and the job's subject carries none";
        return explanation('subject-classic', why);
    }
    return null;
}
function compareContexts(wanted, job, fault, work) {
    if (like(wanted.context, job.context, work))
        return null;
    if (wanted.context === '' && wanted.repo?.endsWith('*') === true)
        return null;
    if (wanted.context === '') {
        const why = `it ends after the repository, and the job's subject goes on with \`:${job.context}\``;
        return explanation('subject-incomplete', why);
    }
    const [, name] = /^environment:([^]*:[^]*)$/.exec(wanted.context) ?? [];
    if (name !== undefined && like(`environment:${name.replaceAll(':', '%3A')}`, job.context, work)) {
        const why = `a colon within a name stands as \`%3A\` in a subject: \`${job.context}\``;
        return explanation('subject-ref', why, [], 'context-written-short');
    }
    const full = inFull(wanted.context, job.context, work);
    if (full !== null)
        return explanation('subject-ref', full, [], 'context-written-short');
    if (fault !== null)
        return nobodys(fault, job, []);
    const wants = kindOf(wanted);
    const has = kindOf(job);
    if (firstWord(wanted.context) === firstWord(job.context) && wants === has) {
        if (has === 'customised' || has === 'reusable-workflow') {
            const why = `it is for \`${wanted.context}\`, and the job runs for \`${job.context}\``;
            return explanation('subject-customised', why, [], 'template-alike');
        }
    }
    if (has === 'customised' || has === 'reusable-workflow') {
        const why = `the repository's subject follows a customised template: \`${job.context}\``;
        return explanation('subject-customised', why);
    }
    if (wants === 'customised' || wants === 'reusable-workflow') {
        const why = `it expects a customised subject, and the job's is that of ${describeForm(has)}`;
        return explanation('subject-customised', why);
    }
    if (wants !== has) {
        const why = `it is for ${describeForm(wants)}, and the job runs for ${describeForm(has)}: \`${job.context}\``;
        return explanation('subject-form', why);
    }
    const letters = like(wanted.context, job.context, work, subject_mismatch_LOOSE);
    const why = letters
        ? `only the case of letters differs from \`${job.context}\``
        : `it is for \`${wanted.context}\`, and the job runs for \`${job.context}\``;
    return letters ? explanation('letter-case', why) : explanation('subject-ref', why);
}
const IN_FULL = [
    [/^(?:ref:heads|refs\/heads|branch|ref)[:/]([^*?][^]*)$/, 'ref:refs/heads/'],
    [/^(?:ref:tags|refs\/tags|tag|ref)[:/]([^*?][^]*)$/, 'ref:refs/tags/'],
    [/^env:([^*?][^]*)$/, 'environment:'],
];
function inFull(wanted, actual, work) {
    const short = IN_FULL.some(([pattern, full]) => {
        const name = pattern.exec(wanted)?.[1];
        return name !== undefined && like(`${full}${name}`, actual, work);
    });
    return short ? `\`${wanted}\` is not how GitHub writes it: the subject has \`${actual}\`` : null;
}
function kindOf({ context, form }) {
    if (context.startsWith('pull_request'))
        return context === 'pull_request' ? 'pull_request' : form;
    if (/(?:^|:)job_workflow_ref:/.test(context))
        return 'reusable-workflow';
    if (/^environment:[^:]*$/.test(context))
        return 'environment';
    if (/^ref:refs\/tags\/[^:]*$/.test(context))
        return 'tag';
    if (/^ref:[^:]*$/.test(context))
        return 'branch';
    return form;
}
function firstWord(text) {
    return /^[a-z_]+:/.exec(text)?.[0] ?? '';
}
function partAfter(wanted, actual) {
    let same = 0;
    while (same < actual.length && wanted[same] === actual[same])
        same += 1;
    return `they part after \`${actual.slice(0, same)}\``;
}
function notARepository(text, job, fault, also, work) {
    const actual = job.text;
    const repaired = (0,matching_pattern/* matchPattern */.g)([{ text: `repo:${text}` }], actual, { wildcards: false, ignoreCase: true }, work);
    const prefix = !text.startsWith('repo:') && (repaired === true || /^[\w.-]+\/[\w.*-]+/.test(text));
    if (prefix) {
        const why = 'it lacks the `repo:` that subjects begin with';
        return explanation('subject-incomplete', why, also);
    }
    if (fault !== null)
        return nobodys(fault, job, also);
    if (/^[a-z_]+:/.test(text) && !text.startsWith('repo:')) {
        const why = `it expects a customised subject, and the job's is \`${actual}\``;
        return explanation('subject-customised', why, also);
    }
    return explanation('subject-differs', `the job's subject is \`${actual}\``, also);
}
function like(pattern, text, work, comparison = subject_mismatch_LIKE) {
    const tokens = (pattern.match(/[*?]|[^*?]+/g) ?? []).map((part) => (part === '*' || part === '?' ? { wild: part } : { text: part }));
    return (0,matching_pattern/* matchPattern */.g)(tokens, text, comparison, work) === true;
}

// EXTERNAL MODULE: ./lib/trust/explain/nearest.js
var explain_nearest = __webpack_require__(56860);
;// CONCATENATED MODULE: ./lib/trust/explain/mismatch.js








function explainMismatch(failed, weights = explain_weights/* WEIGHTS */.Y0) {
    const { condition, name, value } = failed;
    if (name.operator === 'Null')
        return explainNull(condition, value);
    if (value.kind !== 'present')
        return explainAbsent(condition, value);
    if (name.operator.negated) {
        return explanation('negated-match', whyExcluded(name, value.values, failed.filled, failed.request.work));
    }
    const atFault = culprits(failed, value.values);
    const ofSet = whyOfSet(name, value.values, atFault);
    const candidates = atFault.flatMap((actual) => failed.filled.map((filled, index) => filled.kind === 'filled'
        ? explainText(failed, filled.tokens, actual)
        : explanation('variable-absent', whyAbsent(filled, condition.values[index]?.text ?? ''))));
    const [best] = (0,explain_nearest/* nearestFirst */.F)(candidates, (one) => [one], weights);
    if (best !== undefined) {
        const why = [ofSet, best.why].filter((part) => part !== '').join(': ');
        return { ...best, why: why === '' ? 'they differ' : why };
    }
    const why = value.values.every((text) => text === '')
        ? 'the claim is empty'
        : 'the condition lists no value';
    return explanation('value-differs', why);
}
function culprits({ name, filled, request }, actuals) {
    const { operator, quantifier } = name;
    if (quantifier === null || operator === 'Null')
        return actuals;
    return actuals.filter((actual) => actual !== '' &&
        !filled.some((want) => want.kind === 'filled' && operator.matches(actual, want.tokens, request.work) === true));
}
function whyAbsent(filled, text) {
    const variable = filled.kind === 'filled' ? '' : filled.variable;
    return `the policy variable \`${variable}\` in \`${text}\` has no value in this call`;
}
function explainNull(condition, value) {
    if (value.kind === 'present') {
        return explanation('null-check', `\`Null\` wants \`${condition.key}\` to be absent, and it is there`);
    }
    const why = `\`Null\` wants \`${condition.key}\` to be there: ${value.why}`;
    return value.reason === 'key-not-supported'
        ? explanation('key-not-supported', why)
        : explanation('null-check', why);
}
function explainAbsent(condition, { reason, why }) {
    switch (reason) {
        case 'key-not-supported':
            return explanation('key-not-supported', why);
        case 'other-issuer':
            return explanation('key-of-other-issuer', why);
        case 'claim-missing':
            return /:environment$/i.test(condition.key)
                ? explanation('claim-missing', 'the job names no environment, so the token has no such claim')
                : explanation('claim-missing', why);
        case 'not-in-this-call':
            return explanation('key-not-in-call', why);
        case 'no-such-key':
            return explanation('key-unknown', why);
    }
}
function explainText(failed, tokens, actual) {
    const { condition } = failed;
    const claim = condition.key.slice(condition.key.lastIndexOf(':') + 1).toLowerCase();
    const wanted = tokens
        .map((token) => ('text' in token ? token.text : 'wild' in token ? token.wild : ''))
        .join('');
    (0,trust_work/* spend */.Rf)(failed.request.work, 8 * (1 + wanted.length + actual.length));
    return {
        ...compareTexts(failed, claim, tokens, wanted, actual),
        likeness: similarity(wanted, actual),
    };
}
function compareTexts({ condition, request, name }, claim, tokens, wanted, actual) {
    const base = comparisonOf(name);
    const near = base === null ? null : nearMiss(tokens, actual, base, condition.operator, request.work);
    if (near !== null)
        return near;
    const place = explain_weights/* CLAIMS_OF_PLACE */.u6.get(claim);
    const differs = (why) => explanation(claim === 'sub' ? 'subject-differs' : 'value-differs', why, [], place);
    const unlike = whyNot(name, wanted, actual) ??
        whyNoWildcard(tokens, actual, base, request.work) ??
        whyAlike(wanted, actual);
    if (unlike !== null)
        return differs(unlike);
    if (claim === 'sub' && isGitHubIssuer(request.issuer)) {
        return compareSubjects(tokens, actual, base, request.work);
    }
    if (claim === 'aud') {
        return explanation('audience-differs', `the token is for \`${actual}\`, not for \`${wanted}\``);
    }
    return differs(parting(wanted, actual));
}
function parting(wanted, actual) {
    const same = sharedLength(wanted, actual);
    return same < 8 ? '' : `they part after \`${actual.slice(0, same)}\``;
}
function comparisonOf({ operator }) {
    if (operator === 'Null' || !operator.name.startsWith('String'))
        return null;
    return {
        wildcards: operator.name.endsWith('Like'),
        ignoreCase: operator.name.endsWith('IgnoreCase'),
    };
}
function similarity(a, b) {
    const length = Math.max(a.length, b.length);
    return length === 0 ? 1 : sharedLength(a, b) / length;
}
function sharedLength(a, b) {
    let same = 0;
    while (same < a.length && same < b.length && a[same] === b[same])
        same += 1;
    return same;
}

;// CONCATENATED MODULE: ./lib/trust/matching/variables.js
const SPECIAL = ['*', '?', '$'];
function fillVariables(value, variables) {
    const tokens = [];
    for (const piece of value.pieces ?? [{ text: value.text }]) {
        if ('hole' in piece) {
            tokens.push({ hole: piece.hole });
            continue;
        }
        const filled = fillText(piece.text, variables);
        if (filled.kind !== 'filled')
            return filled;
        for (const token of filled.tokens)
            tokens.push(token);
    }
    return { kind: 'filled', tokens };
}
const VARIABLE = /\$\{([^{}',]{1,300})(?:,\s*'([^']{0,1000})'\s*)?\}/y;
function fillText(text, { on, lookUp }) {
    const tokens = [];
    let plain = 0;
    const flush = (until) => {
        if (until > plain)
            tokens.push({ text: text.slice(plain, until) });
    };
    for (let index = 0; index < text.length; index += 1) {
        const character = text[index];
        if (character === '*' || character === '?') {
            flush(index);
            tokens.push({ wild: character });
            plain = index + 1;
        }
        else if (on && character === '$' && text[index + 1] === '{') {
            VARIABLE.lastIndex = index;
            const match = VARIABLE.exec(text);
            if (match === null)
                continue;
            flush(index);
            const [whole, name = '', fallback] = match;
            const filled = SPECIAL.includes(name)
                ? { kind: 'filled', tokens: [{ text: name }] }
                : fillOne(name.trim(), fallback, lookUp);
            if (filled.kind !== 'filled')
                return filled;
            for (const token of filled.tokens)
                tokens.push(token);
            index += whole.length - 1;
            plain = index + 1;
        }
    }
    flush(text.length);
    return { kind: 'filled', tokens };
}
function fillOne(variable, fallback, lookUp) {
    const found = lookUp(variable);
    if (found.kind === 'unknown')
        return { kind: 'unknown', variable };
    const [value, ...more] = found.kind === 'present' ? found.values : [];
    if (value !== undefined && more.length === 0)
        return { kind: 'filled', tokens: [{ text: value }] };
    if (fallback !== undefined)
        return { kind: 'filled', tokens: [{ text: fallback }] };
    return { kind: 'absent', variable };
}

;// CONCATENATED MODULE: ./lib/trust/verdict/condition.js







function judgeCondition(condition, request, variables, weights = explain_weights/* WEIGHTS */.Y0) {
    const name = readOperator(condition.operator);
    const value = lookUpKey(request, condition.key);
    const step = {
        element: 'condition',
        operator: condition.operator,
        key: condition.key,
        wanted: condition.unresolved === undefined
            ? condition.values.map(({ text }) => text)
            : [condition.unresolved],
        was: value.kind === 'present' ? value.values : null,
        also: [],
        at: condition.at,
        ...(value.kind === 'present' && value.caution !== undefined ? { caution: value.caution } : {}),
    };
    const unknown = { matched: 'unknown' };
    const gap = condition.key === '' ? condition.unresolved : /\$\{[^}]*\}/.exec(condition.key)?.[0];
    if (gap !== undefined) {
        const why = `\`${gap}\` is not known from these files`;
        return { ...step, ...unknown, why, cause: 'value-unresolved' };
    }
    if (name === null) {
        const why = `\`${condition.operator}\` is not an operator that AWS documents`;
        return { ...step, ...unknown, why, cause: 'operator-unknown' };
    }
    if (condition.repeated) {
        const why = `\`${condition.operator}\` with \`${condition.key}\` stands under a name that the policy uses twice`;
        return { ...step, ...unknown, why, cause: 'duplicate-key' };
    }
    if (value.kind === 'unknown') {
        return { ...step, ...unknown, why: value.why, cause: 'key-not-known-here' };
    }
    const filled = condition.values.map((text) => {
        (0,trust_work/* spend */.Rf)(request.work, 1 + text.text.length);
        return fillVariables(text, {
            on: variables && name.operator !== 'Null' && name.operator.variables,
            lookUp: (key) => lookUpKey(request, key),
        });
    });
    const judged = name.operator === 'Null'
        ? judgeNull(condition, value)
        : judgeOperator(name, name.operator, condition, filled, value, request.work);
    if (judged === true) {
        return { ...step, matched: true, why: whyMatched(name, value), cause: null };
    }
    if (judged === 'unknown')
        return { ...step, ...unknown, ...whyUnknown(condition, filled) };
    return {
        ...step,
        matched: false,
        ...explainMismatch({ condition, name, value, filled, request }, weights),
    };
}
function judgeNull(condition, value) {
    if (condition.unresolved !== undefined)
        return 'unknown';
    const absent = value.kind === 'absent';
    return anyOf(condition.values.map(({ text, pieces }) => {
        const wanted = text.toLowerCase();
        if (pieces !== undefined || (wanted !== 'true' && wanted !== 'false'))
            return 'unknown';
        return absent === (wanted === 'true');
    }));
}
function judgeOperator({ quantifier, ifExists }, operator, condition, filled, value, work) {
    if (value.kind !== 'present') {
        if (ifExists || quantifier === 'all')
            return true;
        return quantifier === null && operator.negated;
    }
    const actuals = quantifier === null ? value.values : value.values.filter((text) => text !== '');
    if (quantifier === 'all' && actuals.length === 0)
        return true;
    if (quantifier === 'any' && actuals.length === 0)
        return false;
    if (condition.unresolved !== undefined)
        return 'unknown';
    const plain = (actual) => anyOf(filled.map((one) => compare(operator, actual, one, work)));
    const single = (actual) => (operator.negated ? not(plain(actual)) : plain(actual));
    if (quantifier === 'all')
        return allOf(actuals.map(single));
    if (quantifier === 'any')
        return anyOf(actuals.map(single));
    const any = anyOf(actuals.map(plain));
    return operator.negated ? not(any) : any;
}
function compare(operator, actual, filled, work) {
    (0,trust_work/* spend */.Rf)(work, 1);
    if (filled.kind === 'filled')
        return operator.matches(actual, filled.tokens, work);
    if (filled.kind === 'absent')
        return operator.negated ? 'unknown' : false;
    return 'unknown';
}
function not(value) {
    return value === 'unknown' ? value : !value;
}
function whyMatched({ quantifier, ifExists, operator }, value) {
    if (value.kind === 'present' || operator === 'Null')
        return 'holds';
    if (ifExists)
        return `holds because of IfExists: ${value.why}`;
    if (quantifier === 'all')
        return `holds because ForAllValues asks nothing of a missing key: ${value.why}`;
    return `holds because a missing key is not equal to anything: ${value.why}`;
}
function whyUnknown(condition, filled) {
    const variable = filled.find((one) => one.kind !== 'filled');
    if (variable !== undefined) {
        return {
            why: `the policy variable \`${variable.variable}\` has no value here`,
            cause: 'key-not-known-here',
        };
    }
    const gap = condition.unresolved ?? condition.values.find(({ pieces }) => pieces !== undefined)?.text;
    return gap === undefined
        ? { why: `a value makes no sense under \`${condition.operator}\``, cause: 'value-unreadable' }
        : { why: `\`${gap}\` is not known from these files`, cause: 'value-unresolved' };
}

// EXTERNAL MODULE: ./lib/trust/document/statement-fault.js
var statement_fault = __webpack_require__(41526);
// EXTERNAL MODULE: ./lib/report/aws/arn.js
var aws_arn = __webpack_require__(44127);
;// CONCATENATED MODULE: ./lib/trust/verdict/principal.js





const BUILT_IN = [
    'accounts.google.com',
    'www.amazon.com',
    'graph.facebook.com',
    'cognito-identity.amazonaws.com',
];
function judgePrincipal(statement, request, weights = explain_weights/* WEIGHTS */.Y0) {
    const step = {
        element: 'principal',
        was: [providerArn(request)],
        also: [],
        at: statement.at,
    };
    const { principals } = statement;
    if (principals === null) {
        return {
            ...step,
            wanted: [],
            matched: false,
            why: 'the statement names no principal',
            cause: 'principal-missing',
        };
    }
    const wanted = principals.map(({ kind, value }) => kind === 'any' ? '*' : `${kind}: ${value.text}`);
    const judged = principals.map((principal) => {
        (0,trust_work/* spend */.Rf)(request.work, 1 + principal.value.text.length);
        return judgeOne(principal, request);
    });
    const [best] = (0,explain_nearest/* nearestFirst */.F)(judged, (one) => [{ ...one, also: [] }], weights);
    if (best === undefined) {
        const fault = statement.faults.find(({ kind }) => kind === 'principal-malformed');
        const why = fault === undefined ? {} : { why: (0,statement_fault/* faultInWords */.R)(fault) };
        return { ...step, wanted, ...NAMES_NOBODY, ...why };
    }
    if (!statement.notPrincipal)
        return { ...step, wanted, ...best };
    if (best.matched === 'unknown')
        return { ...step, wanted, ...best };
    return best.matched
        ? {
            ...step,
            wanted,
            matched: false,
            why: '`NotPrincipal` leaves this provider out',
            cause: 'principal-excluded',
        }
        : {
            ...step,
            wanted,
            matched: true,
            why: '`NotPrincipal` does not name this provider (AWS documents that no trust policy may hold it)',
            cause: null,
        };
}
function providerArn({ issuer, role }) {
    const owner = role === null ? 'arn:aws:iam::ACCOUNT_ID' : `arn:${role.partition}:iam::${role.account}`;
    return `${owner}:oidc-provider/${issuer ?? 'ISSUER'}`;
}
const NAMES_NOBODY = {
    matched: false,
    why: 'the principal names nobody',
    cause: 'principal-missing',
};
function judgeOne({ kind, value }, request) {
    const { text } = value;
    if (kind === 'any' || (text === '*' && (kind === 'AWS' || kind === 'Federated'))) {
        return { matched: true, why: 'anyone may ask', cause: null };
    }
    if (kind === 'unresolved' || (kind === 'Federated' && value.pieces !== undefined)) {
        return unresolved(value, request);
    }
    if (kind !== 'Federated') {
        return no('principal-not-federated', whyNotFederated(kind));
    }
    return judgeFederated(text, request);
}
function whyNotFederated(kind) {
    const names = {
        AWS: 'an AWS identity',
        Service: 'a service of AWS',
        CanonicalUser: 'a canonical user',
    }[kind];
    return names === undefined
        ? `\`${kind}\` is no kind of principal; an identity provider stands under \`Federated\``
        : `it names ${names}, and a token speaks for an identity provider`;
}
function unresolved(value, request) {
    const known = (value.pieces ?? []).map((piece) => ('text' in piece ? piece.text : '')).join('');
    const provider = /oidc-provider\/([^]+)$/.exec(known)?.[1];
    if (provider !== undefined && request.issuer !== null && provider === request.issuer) {
        const caution = `takes ${value.text} for the role's own account`;
        return {
            matched: true,
            why: 'it is the provider of this issuer',
            cause: null,
            caution,
        };
    }
    return {
        matched: 'unknown',
        why: `\`${value.text}\` is not known from these files`,
        cause: 'principal-unresolved',
    };
}
function judgeFederated(text, { issuer, role }) {
    if (issuer === null) {
        return {
            matched: 'unknown',
            why: 'the token does not say who issued it',
            cause: 'key-not-known-here',
        };
    }
    if (BUILT_IN.includes(text)) {
        if (text === issuer)
            return { matched: true, why: 'it is this issuer', cause: null };
        return no('principal-other-issuer', `it names ${text}, and the token comes from ${issuer}`);
    }
    const arn = (0,aws_arn/* splitArn */.E_)(text);
    const [, kind, path = ''] = /^([a-z-]+)\/([^]*)$/.exec(arn?.resource ?? '') ?? [];
    if (arn === null || arn.service !== 'iam' || arn.region !== '' || kind === undefined) {
        return no('principal-misspelled', `\`${text}\` is not the ARN of a provider`, issuerOf(text) === issuerOf(issuer) ? undefined : 'principal-of-no-provider');
    }
    const { partition, account } = arn;
    if (kind !== 'oidc-provider') {
        return no('principal-other-issuer', `it names a ${kind}, and the token needs an oidc-provider`);
    }
    if (text.includes('*') || text.includes('?')) {
        return no('principal-wildcard', 'a principal may not hold wildcards: they match only themselves');
    }
    if (path !== issuer) {
        return issuerOf(path) === issuerOf(issuer)
            ? no('principal-misspelled', `the provider is spelled \`${path}\`; the issuer is \`${issuer}\``)
            : no('principal-other-issuer', `it trusts the issuer \`${path}\`, and the token comes from \`${issuer}\``, hostOf(path) === hostOf(issuer) ? 'issuer-on-the-same-host' : undefined);
    }
    if (role === null) {
        const caution = `takes the role to be in the provider's account, ${account}`;
        return {
            matched: true,
            why: 'it is the provider of this issuer',
            cause: null,
            caution,
        };
    }
    if (partition !== role.partition || account !== role.account) {
        const where = partition === role.partition ? `account ${account}` : `the partition ${partition}`;
        const own = partition === role.partition ? role.account : role.partition;
        return no('principal-other-account', `the provider is in ${where}, and the role is in ${own}`);
    }
    return {
        matched: true,
        why: "it is the provider in the role's account",
        cause: null,
    };
}
function no(cause, why, weighsAs) {
    return { matched: false, why, cause, ...(weighsAs === undefined ? {} : { weighsAs }) };
}
function hostOf(issuer) {
    return issuerOf(issuer).replace(/\/[^]*$/, '');
}
function issuerOf(text) {
    return text
        .toLowerCase()
        .replace(/^https?:\/\//, '')
        .replace(/\/$/, '');
}

// EXTERNAL MODULE: ./lib/report/aws/role-arn.js + 1 modules
var role_arn = __webpack_require__(58926);
;// CONCATENATED MODULE: ./lib/trust/request/job.js



function jobOf(claims, issuer) {
    const sub = (0,request_claims/* claim */.B7)(claims, 'sub');
    if (sub === undefined)
        return null;
    const subject = parseSubject(sub);
    const event = (0,request_claims/* claim */.B7)(claims, 'event_name') ?? '';
    const ref = subject.ref ?? (0,request_claims/* claim */.B7)(claims, 'ref') ?? null;
    const environment = subject.environment ?? (0,request_claims/* claim */.B7)(claims, 'environment') ?? null;
    return {
        subject,
        github: isGitHubIssuer(issuer),
        ids: idsOf(claims, subject),
        environment: environment === '' ? null : environment,
        ref,
        refProtected: flag((0,request_claims/* claim */.B7)(claims, 'ref_protected')),
        pullRequest: subject.form === 'pull_request' ||
            (subject.form !== 'environment' &&
                (event.startsWith('pull_request') || ref?.startsWith('refs/pull/') === true)),
        baseBranch: (0,request_claims/* claim */.B7)(claims, 'base_ref') || null,
    };
}
function idsOf(claims, subject) {
    const ownerId = (0,request_claims/* claim */.B7)(claims, 'repository_owner_id') ?? subject.ownerId ?? '';
    const repoId = (0,request_claims/* claim */.B7)(claims, 'repository_id') ?? subject.repoId ?? '';
    return /^[0-9]{1,20}$/.test(ownerId) && /^[0-9]{1,20}$/.test(repoId) ? { ownerId, repoId } : null;
}
function flag(text) {
    return text === 'true' ? true : text === 'false' ? false : null;
}

;// CONCATENATED MODULE: ./lib/trust/request/request.js





const SOURCE_IDENTITY_CLAIM = 'https://aws.amazon.com/source_identity';
function requestOf(claims, context) {
    const actions = [context.action ?? 'sts:AssumeRoleWithWebIdentity'];
    if (Object.keys(claims).some((name) => name.startsWith(TAGS_CLAIM)))
        actions.push('sts:TagSession');
    if (claims[SOURCE_IDENTITY_CLAIM] !== undefined)
        actions.push('sts:SetSourceIdentity');
    const issuer = request_issuerOf(claims, context);
    return {
        claims,
        issuer,
        job: jobOf(claims, issuer),
        role: context.roleArn === undefined ? null : (0,role_arn/* parseRoleArn */.D)(context.roleArn),
        actions,
        context,
        work: context.work ?? (0,trust_work/* workFor */.fS)(),
    };
}
function request_issuerOf(claims, context) {
    const iss = typeof claims['iss'] === 'string' ? claims['iss'] : undefined;
    const issuer = context.issuer ?? iss;
    if (issuer !== undefined)
        return issuer.replace(/^https?:\/\//i, '');
    const sub = claims['sub'];
    return typeof sub === 'string' && sub.startsWith('repo:') ? GITHUB_ISSUER : null;
}

;// CONCATENATED MODULE: ./lib/trust/verdict/evaluate.js








function evaluate(policy, claims, context = {}, weights = explain_weights/* WEIGHTS */.Y0) {
    const request = requestOf(claims, context);
    const variables = policy.version === '2012-10-17';
    const runs = request.actions.map((action) => judge(policy.statements.map((statement) => traceOf(statement, action, request, variables, weights)), request, weights));
    const worst = runs.find(({ verdict }) => verdict === 'refused') ??
        runs.find(({ verdict }) => verdict === 'cannot-judge') ??
        runs[0];
    if (worst === undefined)
        throw new Error('a request needs at least one action');
    return worst;
}
function traceOf(statement, action, request, variables, weights) {
    const { index, sid, effect, at } = statement;
    const steps = [
        judgePrincipal(statement, request, weights),
        judgeAction(statement, action, request.work),
        ...statement.conditions.map((condition) => judgeCondition(condition, request, variables, weights)),
        ...statement.faults.slice(0, 1).map((fault) => ({
            element: 'statement',
            wanted: [],
            was: null,
            matched: 'unknown',
            why: `IAM would refuse this statement: ${(0,statement_fault/* faultInWords */.R)(fault)}`,
            cause: fault.kind === 'computed' ? 'value-unresolved' : 'statement-invalid',
            also: [],
            at,
        })),
    ];
    return { index, sid, effect, at, steps, matched: allOf(steps.map(({ matched }) => matched)) };
}
function judge(traces, request, weights) {
    const denies = traces.filter(({ effect }) => effect !== 'Allow');
    const allows = (0,explain_nearest/* nearestFirst */.F)(traces.filter(({ effect }) => effect !== 'Deny'), ({ steps }) => steps, weights);
    const denying = denies.find(({ matched, effect }) => matched === true && effect === 'Deny');
    const base = { trace: traces, cautions: [] };
    const allowing = allows.find(({ matched, effect }) => matched === true && effect === 'Allow');
    if (denying !== undefined) {
        const [next] = allowing === undefined ? allows : [];
        const alsoFailing = next === undefined ? [] : failingOf(next);
        const cautions = cautionsOf([denying]);
        return { ...base, verdict: 'refused', decidedBy: denied(denying), alsoFailing, cautions };
    }
    const doubtful = (found) => found.find(({ matched }) => matched === 'unknown');
    if (allowing !== undefined) {
        const doubt = doubtful(denies);
        const cautions = cautionsOf([allowing]);
        if (doubt !== undefined) {
            return { ...base, verdict: 'cannot-judge', ...undecided(doubt), cautions };
        }
        const decidedBy = { ...accepted(allowing), ...identity(allowing) };
        return { ...base, verdict: 'accepted', decidedBy, alsoFailing: [], cautions };
    }
    const doubt = doubtful(allows);
    if (doubt !== undefined)
        return { ...base, verdict: 'cannot-judge', ...undecided(doubt) };
    const [nearest] = allows;
    if (nearest === undefined) {
        return { ...base, verdict: 'refused', decidedBy: nothingAllows(request), alsoFailing: [] };
    }
    const [decidedBy = nothingAllows(request), ...alsoFailing] = failingOf(nearest);
    return { ...base, verdict: 'refused', decidedBy, alsoFailing, cautions: cautionsOf([nearest]) };
}
function identity({ index, sid, effect, }) {
    return { statement: index, sid, effect };
}
function failingOf(nearest) {
    return nearest.steps
        .filter(({ matched }) => matched === false)
        .map((step) => ({ ...step, ...identity(nearest) }));
}
function denied(denying) {
    const conditions = denying.steps.filter(({ element }) => element === 'condition');
    const telling = conditions.find(({ key }) => !/:o?aud$/i.test(key ?? '')) ?? conditions[0];
    const step = telling ?? accepted(denying);
    const why = telling === undefined
        ? 'the statement denies this call without a condition'
        : `an explicit Deny applies: ${[telling, ...conditions.filter((one) => one !== telling)]
            .slice(0, MOST_CONDITIONS)
            .map(whyDenied)
            .join(', and ')}`;
    return { ...step, ...identity(denying), why, cause: 'explicit-deny' };
}
function whyDenied({ operator = '', key = '', why, was }) {
    const values = (was ?? []).slice(0, MOST_CONDITIONS).map((text) => `\`${text}\``);
    const whom = values.length > 0 ? `holds for ${values.join(', ')}` : why;
    return `\`${operator}\` on \`${key}\` ${whom}`;
}
const MOST_CONDITIONS = 3;
function undecided(doubt) {
    const open = doubt.steps
        .filter(({ matched }) => matched === 'unknown')
        .map((step) => ({ ...step, ...identity(doubt) }))
        .sort((a, b) => Number(b.cause === 'statement-invalid') - Number(a.cause === 'statement-invalid'));
    const [decidedBy = { ...accepted(doubt), ...identity(doubt) }, ...alsoFailing] = open;
    return { decidedBy, alsoFailing };
}
function accepted(statement) {
    return {
        element: 'statement',
        wanted: [],
        was: null,
        matched: statement.matched,
        why: 'every element of the statement holds',
        cause: null,
        also: [],
        at: statement.at,
    };
}
function nothingAllows(request) {
    return {
        element: 'statement',
        wanted: ['Allow'],
        was: null,
        matched: false,
        why: `no statement allows ${request.actions[0] ?? ''}`,
        cause: 'no-allow',
        also: [],
        at: { line: 1, column: 1 },
        statement: null,
        sid: null,
        effect: null,
    };
}
function cautionsOf(traces) {
    const found = traces.flatMap(({ steps }) => steps.flatMap(({ caution }) => (caution === undefined ? [] : [caution])));
    return [...new Set(found)];
}

;// CONCATENATED MODULE: ./lib/trust/lint/assumable.js



function assumableBy(policy, statement, work) {
    if (statement.effect !== 'Allow' || !coversAssumeRole(statement, work))
        return null;
    const everyone = everyoneIn(statement);
    if (everyone === null)
        return null;
    const held = statement.conditions.some(tiesDown) ||
        policy.statements.some((other) => {
            (0,trust_work/* spend */.Rf)(work, 1 + other.conditions.length + (other.principals?.length ?? 0));
            return (other.effect === 'Deny' &&
                everyoneIn(other) !== null &&
                coversAssumeRole(other, work) &&
                other.conditions.length > 0 &&
                other.conditions.every((condition) => sparesOnlyNamed(condition) || sparesOnlyPeople(condition)) &&
                other.conditions.some(sparesOnlyNamed));
        });
    return held ? null : everyone;
}
function everyoneIn({ principals, notPrincipal, at }) {
    if (notPrincipal)
        return { text: 'NotPrincipal', at };
    return principals?.find(isEveryone)?.value ?? null;
}
function isEveryone({ kind, value }) {
    return kind === 'any' || (kind === 'AWS' && value.text === '*');
}
const ASSUME_ROLE = 'sts:AssumeRole';
const assumable_LOOSE = { wildcards: true, ignoreCase: true };
function coversAssumeRole({ actions, notAction }, work) {
    const named = (actions ?? []).some(({ text }) => {
        const tokens = (text.match(/[*?]|[^*?]+/g) ?? []).map((part) => part === '*' || part === '?' ? { wild: part } : { text: part });
        return (0,matching_pattern/* matchPattern */.g)(tokens, ASSUME_ROLE, assumable_LOOSE, work) === true;
    });
    return actions !== null && (notAction ? !named : named);
}
function tiesDown(condition) {
    if (condition.unresolved !== undefined)
        return true;
    const name = readOperator(condition.operator);
    if (name === null || name.operator === 'Null' || name.operator.negated)
        return false;
    if (name.ifExists || name.quantifier === 'all' || condition.values.length === 0)
        return false;
    const { operator } = name;
    return condition.values.every((value) => isFixed(condition.key, value, operator));
}
function sparesOnlyNamed(condition) {
    const { key, values, unresolved } = condition;
    const operator = readOperator(condition.operator)?.operator ?? 'Null';
    if (operator === 'Null' || !operator.negated)
        return false;
    if (unresolved !== undefined)
        return true;
    return values.length > 0 && values.every((value) => isFixed(key, value, operator));
}
function sparesOnlyPeople({ operator, key, values }) {
    return (/^Bool(?:IfExists)?$/i.test(operator) &&
        /^aws:(?:principalisawsservice|viaawsservice)$/i.test(key) &&
        values.every(({ text }) => text.toLowerCase() === 'false'));
}
const TELLING = new Map([
    ['aws:principalorgid', /^o-[^*?]+$/],
    ['aws:principalorgpaths', /^o-[^*?/]+\//],
    ['aws:principalaccount', /^[0-9]{12}$/],
    ['aws:principalarn', /^arn:[^:]*:(?:iam|sts)::[0-9]{12}:/],
    ['aws:userid', /^[^*?:]{12,}/],
    ['aws:principalservicename', /^[^*?]+$/],
    ['aws:principalservicenameslist', /^[^*?]+$/],
    ['aws:sourceaccount', /^[0-9]{12}$/],
    ['aws:sourceowner', /^[0-9]{12}$/],
    ['aws:sourcearn', /^arn:[^:]*:[^:]*:[^:]*:(?:[0-9]{12}:|:[^*?]+$)/],
    ['aws:sourceorgid', /^o-[^*?]+$/],
    ['aws:sourceorgpaths', /^o-[^*?/]+\//],
    ['aws:sourcevpc', /^vpc-[^*?]+$/],
    ['aws:sourcevpce', /^vpce-[^*?]+$/],
    ['aws:sourcevpcarn', /^arn:[^:]*:[^:]*:[^:]*:[0-9]{12}:/],
    ['aws:vpceaccount', /^[0-9]{12}$/],
    ['aws:vpceorgid', /^o-[^*?]+$/],
    ['aws:vpceorgpaths', /^o-[^*?/]+\//],
]);
function isFixed(written, value, operator) {
    const key = written.toLowerCase();
    const { text } = value;
    if (/^(?:[^:]*\.[^:]*|saml):/.test(key) && !key.startsWith('aws:'))
        return true;
    if (key === 'aws:sourceip')
        return isSmallNetwork(text);
    const telling = TELLING.get(key);
    if (telling === undefined)
        return false;
    if (value.pieces !== undefined || /^\$\{aws:resource(?:account|orgid|orgpaths)\}/i.test(text)) {
        return true;
    }
    const wild = /Like$|^Arn/.test(operator.name);
    return wild || !/[*?]/.test(text) ? telling.test(text) : true;
}
function isSmallNetwork(text) {
    const [address = '', bits] = text.split('/');
    const width = bits === undefined ? 128 : Number(bits);
    return width >= (address.includes(':') ? 32 : 8);
}

;// CONCATENATED MODULE: ./lib/trust/lint/bars-pull-requests.js






function barsPullRequests(policy, statement, value, work) {
    const issuer = statement.conditions.find(onSubject)?.key.replace(/:sub$/i, '') ?? '';
    const { context } = parseSubject(value);
    const sub = `${value.slice(0, value.length - context.length)}pull_request`;
    const request = requestOf({ iss: `https://${issuer}`, sub }, { work });
    const holds = (condition) => onSubject(condition) &&
        judgeCondition(condition, request, policy.version === '2012-10-17').matched === true;
    const action = 'sts:AssumeRoleWithWebIdentity';
    return (statement.conditions.some((condition) => onSubject(condition) && !holds(condition)) ||
        policy.statements.some((deny) => {
            (0,trust_work/* spend */.Rf)(work, 1 + deny.conditions.length);
            return (deny.effect === 'Deny' &&
                deny.conditions.length > 0 &&
                deny.conditions.every(holds) &&
                judgeAction(deny, action, work).matched === true &&
                judgePrincipal(deny, request).matched !== false);
        }));
}
function onSubject({ key }) {
    return /:sub$/i.test(key);
}

;// CONCATENATED MODULE: ./lib/trust/lint/guards.js


function openStatements(statements) {
    return statements.flatMap((statement) => {
        if (statement.effect !== 'Allow' || !coversTokens(statement))
            return [];
        const anyone = namesAnyone(statement);
        const issuers = issuersOf(statement);
        if (!anyone && issuers.length === 0)
            return [];
        const guards = guardsOf(statement);
        const github = anyone
            ? statement.conditions.some(({ key }) => isGitHubIssuer(key.slice(0, key.lastIndexOf(':'))))
            : issuers.some(isGitHubIssuer);
        return [{ statement, anyone, github, guards }];
    });
}
function guardsOn(open, ...claims) {
    return open.guards.filter(({ claim }) => claims.includes(claim));
}
function guardsOf(statement) {
    return statement.conditions.flatMap(({ operator: written, key, values, at }) => {
        const name = readOperator(written);
        if (name === null || name.operator === 'Null' || name.operator.negated)
            return [];
        if (name.ifExists || name.quantifier === 'all' || values.length === 0)
            return [];
        const claim = key.slice(key.lastIndexOf(':') + 1).toLowerCase();
        const wildcards = /Like$|^Arn/.test(name.operator.name);
        const ignoreCase = name.operator.name.endsWith('IgnoreCase');
        return [{ claim, values: values.map(({ text }) => text), wildcards, ignoreCase, at }];
    });
}
function coversTokens({ actions, notAction }) {
    const covered = (actions ?? []).some(({ text }) => /^(?:\*|sts:\*|sts:assume[a-z]*\*|sts:assumerolewithwebidentity)$/i.test(text));
    return notAction ? !covered : covered;
}
function namesAnyone({ principals, notPrincipal }) {
    if (notPrincipal)
        return true;
    return (principals ?? []).some(({ kind, value }) => kind === 'any' || (value.text === '*' && (kind === 'AWS' || kind === 'Federated')));
}
function issuersOf({ principals }) {
    return (principals ?? []).flatMap(({ kind, value }) => {
        const issuer = /oidc-provider\/([^]+)$/.exec(value.text)?.[1];
        return kind === 'Federated' && issuer !== undefined ? [issuer] : [];
    });
}

;// CONCATENATED MODULE: ./lib/trust/lint/lint.js







function lint(policy, idsKnown, work = (0,trust_work/* workFor */.fS)()) {
    const assumable = policy.statements.flatMap((statement) => {
        const everyone = assumableBy(policy, statement, work);
        return everyone === null ? [] : [{ statement, everyone }];
    });
    const told = new Set(assumable.map(({ statement }) => statement.index));
    const forTokens = openStatements(policy.statements).flatMap((open) => [
        ...(told.has(open.statement.index) ? [] : anyone(open)),
        ...withoutSubject(open),
        ...subjects(policy, open, work),
        ...(idsKnown ? mutableNames(open, work) : []),
        ...forAllValues(open),
        ...withoutAudience(open),
    ]);
    return [
        ...assumable.map(({ statement, everyone: { text, at } }) => found({ statement }, 'assumable-by-anyone', text, at)),
        ...forTokens,
    ];
}
function found({ statement }, width, what, at) {
    const { index, sid, at: own } = statement;
    return { width, statement: index, sid, what, at: at ?? own };
}
function anyone(open) {
    return open.anyone ? [found(open, 'accepts-anyone', '*')] : [];
}
const REPOSITORY_CLAIMS = ['repository', 'repository_id', 'job_workflow_ref'];
function withoutSubject(open) {
    if (guardsOn(open, 'sub').length > 0)
        return [];
    if (open.github && guardsOn(open, ...REPOSITORY_CLAIMS).some(isNarrow))
        return [];
    return [found(open, 'without-subject', 'sub')];
}
function subjects(policy, open, work) {
    const guards = guardsOn(open, 'sub');
    if (!open.github) {
        return guards.flatMap((guard) => guard.wildcards
            ? guard.values
                .filter((value) => /^[*?]*$/.test(value))
                .map((value) => found(open, 'accepts-every-repository', value, guard.at))
            : []);
    }
    const pinned = guardsOn(open, ...REPOSITORY_CLAIMS).some(isNarrow);
    const narrowed = guardsOn(open, 'environment', 'ref').some(isNarrow);
    return guards.flatMap((guard) => someones(guard, work).flatMap((value) => {
        const subject = subjectOf(guard, value);
        const width = guard.wildcards && !pinned ? reach(value, subject) : null;
        const widths = [
            width,
            !narrowed &&
                width === null &&
                acceptsPull(guard, value) &&
                !barsPullRequests(policy, open.statement, value, work)
                ? 'accepts-pull-requests'
                : null,
        ];
        return widths.flatMap((one) => (one === null ? [] : [found(open, one, value, guard.at)]));
    }));
}
function mutableNames(open, work) {
    if (!open.github)
        return [];
    if (guardsOn(open, 'repository_id', 'repository_owner_id').some(isNarrow))
        return [];
    const pinned = guardsOn(open, ...REPOSITORY_CLAIMS).some(isNarrow);
    const named = guardsOn(open, 'sub').flatMap((guard) => someones(guard, work)
        .filter((value) => {
        const subject = subjectOf(guard, value);
        const wide = guard.wildcards && !pinned && reach(value, subject) !== null;
        return !wide && isMutable(subject);
    })
        .map((value) => ({ value, at: guard.at })));
    const [first] = named;
    if (first === undefined)
        return [];
    const what = named.map(({ value }) => value).join(', ');
    return [found(open, 'names-mutable', what, first.at)];
}
function someones(guard, work) {
    return guard.values.filter((value) => {
        const fault = unmatchable(value, guard, work);
        return fault === null || fault.is === 'ends-early';
    });
}
function subjectOf({ wildcards }, value) {
    return parseSubject(wildcards ? value : value.replace(/[*?]/g, '_'));
}
function reach(value, subject) {
    const { owner, repo } = subject;
    if (!/[*?]/.test(value))
        return null;
    if (owner === null || repo === null) {
        const prefix = /^repo:([^*?/]+)[*?]/.exec(value)?.[1];
        if (prefix !== undefined)
            return 'wildcard-escapes';
        return /^[a-z_]+:[^*?]/.test(value) && !value.startsWith('repo:')
            ? null
            : 'accepts-every-repository';
    }
    if (/^[*?]+$/.test(owner))
        return 'accepts-every-repository';
    if (/[*?]/.test(owner))
        return 'wildcard-escapes';
    if (subject.repoId !== null && /^[0-9]+$/.test(subject.repoId))
        return null;
    if (/^\*+$/.test(repo))
        return 'accepts-organization';
    return /[*?]/.test(repo) ? 'wildcard-escapes' : null;
}
function acceptsPull({ wildcards }, value) {
    const { context, owner } = parseSubject(value);
    if (owner === null)
        return false;
    if (context === 'pull_request')
        return true;
    return wildcards && /^\*+$/.test(context);
}
function isMutable({ owner, repo, ownerId, repoId }) {
    return owner !== null && repo !== null && (ownerId === null || repoId === null);
}
function isNarrow({ wildcards, values }) {
    return values.every((value) => value !== '' && !(wildcards && /^[*?/]/.test(value)));
}
function forAllValues(open) {
    return open.statement.conditions.flatMap(({ operator, key, at }) => readOperator(operator)?.quantifier === 'all'
        ? [found(open, 'for-all-values', `${operator} on ${key}`, at)]
        : []);
}
function withoutAudience(open) {
    const held = guardsOn(open, 'aud', 'oaud').some(isNarrow);
    return held ? [] : [found(open, 'without-audience', 'aud')];
}

;// CONCATENATED MODULE: ./lib/trust/lint/matches-nobody.js



function matchingNobody(policy, work = (0,trust_work/* workFor */.fS)()) {
    return openStatements(policy.statements)
        .filter(({ github }) => github)
        .flatMap((open) => guardsOn(open, 'sub').flatMap((guard) => guard.values.flatMap((value) => {
        const fault = unmatchable(value, guard, work);
        if (fault === null)
            return [];
        const { index: statement, sid } = open.statement;
        const { meant } = fault;
        return [{ statement, sid, value, why: whyUnmatchable(fault), meant, at: guard.at }];
    })));
}

// EXTERNAL MODULE: ./lib/trust/verdict/evaluation.js
var evaluation = __webpack_require__(59460);
// EXTERNAL MODULE: ./lib/trust/document/policy.js + 1 modules
var document_policy = __webpack_require__(72681);
// EXTERNAL MODULE: ./lib/trust/document/json.js
var json = __webpack_require__(9662);
// EXTERNAL MODULE: ./lib/trust/document/node.js
var document_node = __webpack_require__(16140);
;// CONCATENATED MODULE: ./lib/trust/suggest/document.js
function isObject(value) {
    return typeof value !== 'string' && !Array.isArray(value);
}
function freshPolicy(statement) {
    return { Version: '2012-10-17', Statement: [statement] };
}
function literalFor(version) {
    return version === '2012-10-17' ? (text) => text.replaceAll('${', '${$}{') : (text) => text;
}
function plainOf(node) {
    switch (node.kind) {
        case 'object': {
            const entries = [];
            const seen = new Set();
            for (const { key, value } of node.entries) {
                const plain = plainOf(value);
                if (plain === null || seen.has(key))
                    return null;
                seen.add(key);
                entries.push([key, plain]);
            }
            return Object.fromEntries(entries);
        }
        case 'array': {
            const items = node.items.map(plainOf);
            return items.includes(null) ? null : items.filter((item) => item !== null);
        }
        case 'string':
        case 'number':
        case 'boolean':
            return node.text;
        case 'null':
        case 'unresolved':
            return null;
    }
}
function shapedLike(old, fresh) {
    if (isObject(old) && isObject(fresh)) {
        const kept = Object.keys(old).filter((key) => Object.hasOwn(fresh, key));
        const added = Object.keys(fresh).filter((key) => !Object.hasOwn(old, key));
        return Object.fromEntries([...kept, ...added].map((key) => [key, shapedLike(old[key] ?? '', fresh[key] ?? '')]));
    }
    if (Array.isArray(old) && typeof fresh === 'string')
        return [fresh];
    const [only, ...more] = Array.isArray(fresh) ? fresh : [];
    return typeof old === 'string' && only !== undefined && more.length === 0 ? only : fresh;
}

// EXTERNAL MODULE: ./lib/report/quoting.js
var quoting = __webpack_require__(57517);
;// CONCATENATED MODULE: ./lib/trust/suggest/syntax.js

function writeJson(value, indent = '', quote = quoting/* quoteJson */.fp) {
    if (typeof value === 'string')
        return quote(value);
    const deeper = `${indent}  `;
    const lines = isList(value)
        ? value.map((item) => `${deeper}${writeJson(item, deeper, quote)}`)
        : Object.entries(value).map(([key, item]) => `${deeper}${quote(key)}: ${writeJson(item, deeper, quote)}`);
    const [open, close] = isList(value) ? ['[', ']'] : ['{', '}'];
    return lines.length === 0
        ? `${open}${close}`
        : `${open}\n${lines.join(',\n')}\n${indent}${close}`;
}
function writeHcl(value, indent = '') {
    if (typeof value === 'string')
        return (0,quoting/* quoteHcl */.YU)(value);
    const deeper = `${indent}  `;
    if (isList(value)) {
        const items = value.map((item) => `${deeper}${writeHcl(item, deeper)},`);
        return items.length === 0 ? '[]' : `[\n${items.join('\n')}\n${indent}]`;
    }
    const lines = Object.entries(value).map(([key, item]) => {
        const name = /^[A-Za-z][A-Za-z0-9]*$/.test(key) ? key : (0,quoting/* quoteHcl */.YU)(key);
        return `${deeper}${name} = ${writeHcl(item, deeper)}`;
    });
    return lines.length === 0 ? '{}' : `{\n${lines.join('\n')}\n${indent}}`;
}
function writeYaml(value, indent = '') {
    if (typeof value === 'string')
        return `${indent}${(0,quoting/* quoteByCodePoint */.vW)(value)}`;
    if (isList(value)) {
        if (value.length === 0)
            return `${indent}[]`;
        return value
            .map((item) => `${indent}- ${writeYaml(item, `${indent}  `).slice(indent.length + 2)}`)
            .join('\n');
    }
    const entries = Object.entries(value);
    if (entries.length === 0)
        return `${indent}{}`;
    return entries
        .map(([key, item]) => {
        const name = /^[A-Za-z][A-Za-z0-9]*$/.test(key) ? key : (0,quoting/* quoteByCodePoint */.vW)(key);
        return typeof item === 'string'
            ? `${indent}${name}: ${(0,quoting/* quoteByCodePoint */.vW)(item)}`
            : `${indent}${name}:\n${writeYaml(item, `${indent}  `)}`;
    })
        .join('\n');
}
function isList(value) {
    return Array.isArray(value);
}

;// CONCATENATED MODULE: ./lib/trust/suggest/change.js





function freshOf(change) {
    return change.kind === 'append' ? change.statement : change.fresh;
}
function changedWhole({ node }, change) {
    const before = plainOf(node);
    if (before === null || !isObject(before))
        return null;
    const list = before['Statement'];
    const statements = Array.isArray(list)
        ? list
        : list === undefined
            ? []
            : [list];
    const next = change.kind === 'append'
        ? [...statements, change.statement]
        : statements.map((item, at) => (at === change.index ? change.fresh : item));
    return { ...before, Statement: next };
}
function changedPolicy({ node }, change) {
    const parsed = (0,json/* parseJson */.q)(writeJson(freshOf(change)));
    if (!parsed.ok || node.kind !== 'object')
        return null;
    const list = (0,document_node/* valueOf */.RP)(node, 'Statement');
    const statements = list === undefined ? [] : list.kind === 'array' ? list.items : [list];
    const items = change.kind === 'append'
        ? [...statements, parsed.node]
        : statements.map((item, at) => (at === change.index ? parsed.node : item));
    const entries = node.entries.map((entry) => entry.key === 'Statement'
        ? { ...entry, value: { kind: 'array', items, at: entry.value.at } }
        : entry);
    const result = (0,document_policy/* policyOf */.U)({ ...node, entries });
    return result.ok ? result.policy : null;
}

;// CONCATENATED MODULE: ./lib/trust/suggest/change-for.js


const NOBODY = [
    'principal-misspelled',
    'principal-other-account',
    'action-assume-role',
    'key-not-supported',
    'key-of-other-issuer',
    'key-not-in-call',
    'key-unknown',
];
const NO_SUBJECT = [
    'wildcard-under-equals',
    'letter-case',
    'surrounding-whitespace',
    'subject-incomplete',
];
const OTHER_SPELLING = ['subject-immutable', 'subject-classic'];
function changeFor(statement, failing, subjects, { node }) {
    const append = { kind: 'append', statement };
    const [decision] = failing;
    const index = decision?.statement ?? null;
    if (index === null || decision?.effect !== 'Allow')
        return append;
    if (!takesNothingAway(failing, subjects))
        return append;
    const list = (0,document_node/* valueOf */.RP)(node, 'Statement');
    const item = list?.kind === 'array' ? list.items[index] : list;
    const old = item === undefined ? null : plainOf(item);
    if (old === null || !speaksOfOneThing(item))
        return append;
    return { kind: 'edit', index, old, fresh: withSid(old, statement) };
}
function takesNothingAway(failing, subjects) {
    const harmless = failing.every((decision) => {
        const { cause, operator = '', wanted } = decision;
        if (NOBODY.includes(cause))
            return true;
        if (/Like$/i.test(operator) && wanted.some((text) => /[*?$]/.test(text)))
            return false;
        if (OTHER_SPELLING.includes(cause))
            return wanted.every((text) => subjects.includes(text));
        return NO_SUBJECT.includes(cause);
    });
    return harmless && failing.length > 0;
}
function speaksOfOneThing(statement) {
    const single = (value) => {
        if (value === undefined)
            return true;
        if (value.kind === 'array')
            return value.items.length === 1;
        return value.kind !== 'object' || value.entries.every((entry) => single(entry.value));
    };
    return ['Principal', 'Action', 'Condition'].every((name) => single((0,document_node/* valueOf */.RP)(statement, name)));
}
function withSid(old, statement) {
    const sid = isObject(old) ? old['Sid'] : undefined;
    const fresh = sid === undefined || !isObject(statement) ? statement : { Sid: sid, ...statement };
    return shapedLike(old, fresh);
}

;// CONCATENATED MODULE: ./lib/trust/suggest/lasting-subject.js
const OF_ONE_RUN = [
    'actor',
    'actor_id',
    'agent',
    'agent_id',
    'build',
    'build_id',
    'build_number',
    'build_uuid',
    'check_run_id',
    'commit',
    'commit_id',
    'commit_sha',
    'deployment_uuid',
    'event_id',
    'execution_id',
    'exp',
    'head_ref',
    'iat',
    'initiator',
    'job',
    'job_id',
    'job_workflow_sha',
    'jti',
    'machine',
    'nbf',
    'nonce',
    'pipeline_run_id',
    'revision',
    'run',
    'run_attempt',
    'run_id',
    'run_number',
    'runner_id',
    'scm_user_name',
    'sha',
    'step',
    'step_id',
    'step_key',
    'step_uuid',
    'task',
    'triggered_by',
    'user',
    'user_email',
    'user_id',
    'user_login',
    'workflow_sha',
];
const OF_PROJECT = [
    'app',
    'module',
    'pipeline',
    'pipeline_id',
    'project',
    'project_id',
    'project_path',
    'repo',
    'repository',
    'repository_id',
    'repositoryUuid',
    'service',
    'stack',
    'workspace',
    'workspace_id',
];
const OF_OCCASION = ['environment', 'ref'];
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;
const lasting_subject_ID = /^(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{40}|[0-9a-f]{64})$/i;
function lastingSubject(job, issuer) {
    const { text } = job.subject;
    const bare = unlabelled(text, issuer);
    if (bare !== null)
        return bare;
    const mark = /^(?:org|account)\/[^/:]+\//.test(text) ? '/' : ':';
    const pairs = pairsOf(text, mark);
    const isOfRun = ({ label, value }) => OF_ONE_RUN.includes(label) || COMMIT.test(value);
    const first = pairs.findIndex(isOfRun);
    if (first === -1)
        return { kind: 'exact' };
    const name = pairs[first]?.label ?? '';
    const stable = pairs.slice(0, first);
    if (!stable.some(({ label }) => OF_PROJECT.includes(label))) {
        return { kind: 'none', why: `names \`${name}\` before the project` };
    }
    const occasion = job.environment !== null || stable.some(({ label }) => OF_OCCASION.includes(label));
    if (job.github && !occasion) {
        return { kind: 'none', why: `names \`${name}\` and no branch, tag or environment before it` };
    }
    const pieces = [];
    for (const [index, pair] of pairs.entries()) {
        const before = index === 0 ? '' : mark;
        if (!isOfRun(pair)) {
            pieces.push(before + pair.written);
            continue;
        }
        pieces.push(`${before}${pair.label}${mark}`);
        const ends = pairs.slice(index).every(isOfRun);
        if (ends || !lasting_subject_ID.test(pair.value)) {
            pieces.push({ wild: '*' });
            break;
        }
        pieces.push({ wild: pair.value.replace(/[^-]/g, '?') });
    }
    return { kind: 'pattern', pieces };
}
function pairsOf(text, mark) {
    const parts = text.split(mark);
    const pairs = [];
    for (let index = 0; index < parts.length;) {
        const label = parts[index] ?? '';
        if (mark === '/' && (label === 'vcs-origin' || label === 'vcs-ref')) {
            const next = parts.indexOf('vcs-ref', index + 1);
            const end = label === 'vcs-origin' && next !== -1 ? next : parts.length;
            const value = parts.slice(index + 1, end).join(mark);
            pairs.push({ label, value, written: `${label}${mark}${value}` });
            index = end;
            continue;
        }
        const alone = label === 'pull_request' || index === parts.length - 1;
        const value = alone ? '' : (parts[index + 1] ?? '');
        pairs.push({ label, value, written: alone ? label : `${label}${mark}${value}` });
        index += alone ? 1 : 2;
    }
    return pairs;
}
function unlabelled(text, issuer) {
    const uuid = '\\{[0-9a-fA-F-]{36}\\}';
    const bitbucket = new RegExp(`^(${uuid}(?::${uuid})?:)${uuid}$`);
    const fly = /^([^:]+:[^:]+:)[^:]+$/;
    const found = issuer.startsWith('api.bitbucket.org/')
        ? bitbucket.exec(text)
        : /^oidc\.fly\.io(?:\/|$)/.test(issuer)
            ? fly.exec(text)
            : null;
    const [, prefix] = found ?? [];
    return prefix === undefined ? null : { kind: 'pattern', pieces: [prefix, { wild: '*' }] };
}
function ofPullRequest({ subject, ref, pullRequest }) {
    const of = /(?:^|[:/])refs\/(?:pull|pull-requests|merge-requests)\//;
    return (pullRequest ||
        of.test(subject.text) ||
        of.test(ref ?? '') ||
        /(?:^|:)(?:pull_request|merge_request|pr|ref_type:(?:pull[-_]request|mr|merge_request)|run_type:PROPOSED)(?::|$)/i.test(subject.text));
}
function spellPattern(pieces, literal, version) {
    const texts = pieces.filter((piece) => typeof piece === 'string');
    if (version !== '2012-10-17' && texts.some((text) => /[*?]/.test(text)))
        return null;
    return pieces
        .map((piece) => typeof piece === 'string'
        ? literal(piece).replace(/[*?]/g, (sign) => `\${${sign}}`)
        : piece.wild)
        .join('');
}

;// CONCATENATED MODULE: ./lib/trust/suggest/restrictions.js

const COVERED = [
    'sub',
    'aud',
    'repository',
    'repository_id',
    'repository_owner_id',
    'ref',
    'environment',
];
const NEVER_HOLDS = ['key-not-supported', 'key-of-other-issuer', 'key-unknown', 'key-not-in-call'];
const MEANT = ['negated-match', 'null-check', 'variable-absent'];
const RESPELLED = ['letter-case', 'wildcard-under-equals', 'surrounding-whitespace'];
function restrictionAgainst(failing, claims) {
    const found = failing.find((decision) => {
        const { element, cause, key = '' } = decision;
        if (element !== 'condition' || cause === null || NEVER_HOLDS.includes(cause))
            return false;
        if (MEANT.includes(cause))
            return true;
        const name = claimOf(key);
        if (name === 'sub') {
            return wantsAnotherWorkflow(decision, claims) || wantsAnotherClaim(decision, claims);
        }
        if (name === 'aud')
            return false;
        return !(COVERED.includes(name) && RESPELLED.includes(cause));
    });
    return found ?? null;
}
function keptConditions(policy, { decidedBy, trace }, claims) {
    const steps = trace[decidedBy.statement ?? -1]?.steps ?? [];
    const conditions = policy.statements[decidedBy.statement ?? -1]?.conditions ?? [];
    const kept = {};
    if (decidedBy.effect !== 'Allow')
        return kept;
    const workflow = calledWorkflow(decidedBy, claims);
    if (workflow !== null)
        kept['StringEquals'] = workflow;
    for (const { operator, key, values, at } of conditions) {
        const step = steps.find((one) => one.operator === operator && one.key === key && one.at === at);
        if (step === undefined || step.matched === false || COVERED.includes(claimOf(key)))
            continue;
        const name = operator.replace(/^ForAllValues:/i, '');
        (kept[name] ??= {})[key] = values.map(({ text }) => text);
    }
    return kept;
}
function calledWorkflow({ cause, wanted, key = '' }, claims) {
    const called = (0,request_claims/* claim */.B7)(claims, 'job_workflow_ref');
    if (cause !== 'subject-customised' || called === undefined)
        return null;
    if (workflowsIn(wanted).length === 0)
        return null;
    return { [key.replace(/:sub$/i, ':job_workflow_ref')]: called };
}
function wantsAnotherWorkflow({ cause, wanted }, claims) {
    if (cause !== 'subject-customised')
        return false;
    const workflows = workflowsIn(wanted);
    const called = (0,request_claims/* claim */.B7)(claims, 'job_workflow_ref') ?? '';
    return workflows.length > 0 && !workflows.includes(called);
}
const OCCASION = ['repo', 'context', 'environment', 'ref', 'ref_type', 'base_ref', 'head_ref'];
function wantsAnotherClaim({ cause, wanted }, claims) {
    if (cause !== 'subject-customised')
        return false;
    const own = claimsIn((0,request_claims/* claim */.B7)(claims, 'sub') ?? '');
    return wanted.every((text) => [...claimsIn(text)].some(([name, value]) => {
        const has = own.get(name);
        return has !== undefined && has !== value && !OCCASION.includes(name) && !/[*?]/.test(value);
    }));
}
function claimsIn(subject) {
    return new Map(Array.from(subject.matchAll(/(?:^|:)([a-z_]+):([^:]*)/g), ([, name = '', value = '']) => [
        name,
        value,
    ]));
}
function workflowsIn(subjects) {
    return subjects.flatMap((text) => /(?:^|:)job_workflow_ref:([^:]*)/.exec(text)?.[1] ?? []);
}
function claimOf(key) {
    return key.slice(key.lastIndexOf(':') + 1).toLowerCase();
}

;// CONCATENATED MODULE: ./lib/trust/suggest/foreign.js

function foreignTo(job, failing, { trace }) {
    const own = placeOf(job.subject.text);
    if (own === null)
        return null;
    const [first] = failing.flatMap((decision) => {
        if (decision.element !== 'condition' || !/(?:^|[:/])sub\s*$/i.test(decision.key ?? ''))
            return [];
        const places = decision.wanted.map(placeOf).filter((place) => place !== null);
        const [wanted] = places;
        const open = places.some(({ owner }) => owner.toLowerCase() === own.owner.toLowerCase() || /[*?$]/.test(owner));
        return wanted === undefined || open ? [] : [{ decision, wanted }];
    });
    if (first === undefined)
        return null;
    const { decision, wanted } = first;
    const steps = trace.find(({ index }) => index === decision.statement)?.steps ?? [];
    const byId = steps.some(({ key, matched, operator }) => matched === true &&
        /:repository_id$/i.test(key ?? '') &&
        /^(?:String|Numeric)Equals$/i.test(operator ?? ''));
    const { ids } = job;
    const sameIds = decision.wanted.some((text) => {
        const { repoId } = parseSubject(text);
        return ids !== null && repoId === ids.repoId;
    });
    return byId || sameIds ? null : { wanted: wanted.path, own: own.path, decision };
}
function placeOf(written) {
    const text = written.replace(/^[\s"']*repo:/i, 'repo:');
    const { owner, repo } = parseSubject(/^[\w.@-]+\//.test(text) ? `repo:${text}` : text);
    if (owner !== null && repo !== null) {
        return { owner, path: /[*?$]/.test(repo) ? owner : `${owner}/${repo}` };
    }
    const [, path = ''] = /^(?:project_path|organization):([^:*?$]+)/.exec(text) ?? [];
    const [group = ''] = path.split('/');
    return group === '' ? null : { owner: group, path };
}

// EXTERNAL MODULE: ./lib/report/inert.js
var inert = __webpack_require__(4726);
;// CONCATENATED MODULE: ./lib/trust/suggest/diff.js
const diff_CONTEXT = 3;
const MOST_CELLS = 250_000;
function lineDiff(before, after) {
    return hunkOf(before, after)?.lines.join('\n') ?? '';
}
function unifiedDiff(before, after, path) {
    const [old, fresh] = [plainText(before), plainText(after)];
    const hunk = hunkOf(old, fresh);
    if (hunk === null)
        return null;
    const { lines, start } = hunk;
    if (lines.some((line) => !VISIBLE.test(line)))
        return null;
    const last = start + lines.filter((line) => !line.startsWith('+')).length;
    const cut = last === old.split('\n').length && !before.endsWith('\n');
    const count = (signs) => lines.filter(([sign = '']) => signs.includes(sign)).length;
    const header = `@@ -${start + 1},${count(' -')} +${start + 1},${count(' +')} @@`;
    const named = /^(?!\/)(?!.*\/\/)[\w.@+/-]+$/.test(path) ? [`--- a/${path}`, `+++ b/${path}`] : [];
    const changed = lines.findIndex((line) => !line.startsWith(' '));
    return {
        code: [...named, header, ...lines, ...(cut ? [NO_NEWLINE] : [])].join('\n'),
        line: start + 1 + changed,
    };
}
const VISIBLE = /^[\t\u0020-\u007e]*$/;
const NO_NEWLINE = '\\ No newline at end of file';
function plainText(text) {
    return text
        .replaceAll('\r\n', '\n')
        .replace(/^\ufeff/, '')
        .replace(/\n$/, '');
}
function hunkOf(before, after) {
    const old = before.split('\n');
    const fresh = after.split('\n');
    let start = 0;
    while (start < old.length && start < fresh.length && old[start] === fresh[start])
        start += 1;
    let end = 0;
    while (end < old.length - start &&
        end < fresh.length - start &&
        old[old.length - 1 - end] === fresh[fresh.length - 1 - end]) {
        end += 1;
    }
    const removed = old.slice(start, old.length - end);
    const added = fresh.slice(start, fresh.length - end);
    if (removed.length === 0 && added.length === 0)
        return null;
    const above = old.slice(Math.max(0, start - diff_CONTEXT), start);
    const head = above.slice(above.findLastIndex((line) => !VISIBLE.test(line)) + 1);
    const below = old.slice(old.length - end).slice(0, diff_CONTEXT);
    const hidden = below.findIndex((line) => !VISIBLE.test(line));
    const tail = hidden === -1 ? below : below.slice(0, hidden);
    const context = (line) => ` ${line}`;
    return {
        lines: [...head.map(context), ...middle(removed, added), ...tail.map(context)],
        start: start - head.length,
    };
}
function middle(removed, added) {
    const width = added.length + 1;
    if ((removed.length + 1) * width > MOST_CELLS) {
        return [...removed.map((line) => `-${line}`), ...added.map((line) => `+${line}`)];
    }
    const lengths = new Uint32Array((removed.length + 1) * width);
    const at = (row, column) => lengths[row * width + column] ?? 0;
    for (let row = removed.length - 1; row >= 0; row -= 1) {
        for (let column = added.length - 1; column >= 0; column -= 1) {
            lengths[row * width + column] =
                removed[row] === added[column]
                    ? at(row + 1, column + 1) + 1
                    : Math.max(at(row + 1, column), at(row, column + 1));
        }
    }
    const lines = [];
    let row = 0;
    let column = 0;
    while (row < removed.length || column < added.length) {
        if (row < removed.length && column < added.length && removed[row] === added[column]) {
            lines.push(` ${removed[row]}`);
            row += 1;
            column += 1;
        }
        else if (row < removed.length &&
            (column === added.length || at(row + 1, column) >= at(row, column + 1))) {
            lines.push(`-${removed[row]}`);
            row += 1;
        }
        else {
            lines.push(`+${added[column]}`);
            column += 1;
        }
    }
    return lines;
}

;// CONCATENATED MODULE: ./lib/trust/suggest/edit/scan.js
const DEEPEST = 64;
function scanValue(text, start, depth = 0) {
    const from = skip(text, start);
    if (depth > DEEPEST)
        return null;
    if (text[from] === '{')
        return scanObject(text, from, depth);
    if (text[from] === '[')
        return scanArray(text, from, depth);
    const end = scalarEnd(text, from);
    return end === null || end === from ? null : { kind: 'scalar', start: from, end };
}
function scanObject(text, start, depth) {
    const entries = [];
    let at = skip(text, start + 1);
    while (text[at] !== '}') {
        const key = keyAt(text, at);
        if (key === null)
            return null;
        const sign = skip(text, key.end);
        const separator = text[sign];
        if (separator !== ':' && separator !== '=')
            return null;
        const value = scanValue(text, sign + 1, depth + 1);
        if (value === null)
            return null;
        entries.push({ key: key.name, start: at, separator, value });
        at = skip(text, value.end);
        if (text[at] === ',')
            at = skip(text, at + 1);
    }
    return { kind: 'object', start, end: at + 1, entries };
}
function scanArray(text, start, depth) {
    const items = [];
    let at = skip(text, start + 1);
    while (text[at] !== ']') {
        const item = scanValue(text, at, depth + 1);
        if (item === null)
            return null;
        items.push(item);
        at = skip(text, item.end);
        if (text[at] === ',')
            at = skip(text, at + 1);
        else if (text[at] !== ']')
            return null;
    }
    return { kind: 'array', start, end: at + 1, items };
}
function keyAt(text, start) {
    const first = text[start];
    if (first === '"' || first === "'") {
        const end = stringEnd(text, start);
        if (end === null)
            return null;
        return { name: plainString(text.slice(start, end)), end };
    }
    if (first === '(') {
        const end = scalarEnd(text, start);
        return end === null ? null : { name: null, end };
    }
    const name = /[A-Za-z_][\w-]*/y;
    name.lastIndex = start;
    const found = name.exec(text)?.[0];
    return found === undefined ? null : { name: found, end: start + found.length };
}
function plainString(raw) {
    return /^"[^"\\]*"$/.test(raw) && !/[$%]\{/.test(raw) ? raw.slice(1, -1) : null;
}
function skip(text, start) {
    const blank = /(?:[ \t\r\n]+|#[^\n]*|\/\/[^\n]*|\/\*[^]*?\*\/)*/y;
    blank.lastIndex = start;
    return start + (blank.exec(text)?.[0].length ?? 0);
}
function scalarEnd(text, start) {
    let open = 0;
    let last = start;
    for (let at = start; at < text.length; at += 1) {
        const character = text[at] ?? '';
        if (character === '"') {
            const end = stringEnd(text, at);
            if (end === null)
                return null;
            at = end - 1;
        }
        else if ('([{'.includes(character))
            open += 1;
        else if (')]}'.includes(character)) {
            if (open === 0)
                return last;
            open -= 1;
        }
        else if (open === 0 && (character === ',' || character === '\n'))
            return last;
        else if (open === 0 && at > start && '=:'.includes(character) && text[start] === '(') {
            return last;
        }
        else if (character === '#' || text.startsWith('//', at)) {
            if (open > 0)
                return null;
            return last;
        }
        if (!/\s/.test(character))
            last = at + 1;
    }
    return null;
}
function stringEnd(text, start, depth = 0) {
    const quote = text[start];
    if (depth > DEEPEST)
        return null;
    let gaps = true;
    for (let at = start + 1; at < text.length; at += 1) {
        const character = text[at];
        if (character === '\n')
            return null;
        if (character === '\\' && quote === '"')
            at += 1;
        else if (character === quote)
            return at + 1;
        else if (gaps && character === '$' && text[at + 1] === '{' && text[at - 1] !== '$') {
            const end = gapEnd(text, at + 2, depth);
            if (end === null)
                gaps = false;
            else
                at = end - 1;
        }
    }
    return null;
}
function gapEnd(text, start, depth) {
    let open = 1;
    for (let at = start; at < text.length; at += 1) {
        const character = text[at];
        if (character === '\n')
            return null;
        if (character === '"') {
            const end = stringEnd(text, at, depth + 1);
            if (end === null)
                return null;
            at = end - 1;
        }
        else if (character === '{')
            open += 1;
        else if (character === '}') {
            open -= 1;
            if (open === 0)
                return at + 1;
        }
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/trust/suggest/edit/span.js
function spliced(text, splices) {
    let changed = text;
    for (const { start, end, text: fresh } of splices.toSorted((a, b) => b.start - a.start)) {
        changed = changed.slice(0, start) + fresh + changed.slice(end);
    }
    return changed;
}
function spanUnder(span, key) {
    return span?.kind === 'object'
        ? span.entries.find((entry) => entry.key === key)?.value
        : undefined;
}
function indentAt(text, offset) {
    const start = text.lastIndexOf('\n', offset - 1) + 1;
    return /^[ \t]*/.exec(text.slice(start, offset))?.[0] ?? '';
}
function lineEndAt(text, offset) {
    const end = text.indexOf('\n', offset);
    if (end === -1)
        return text.length;
    return text[end - 1] === '\r' && end - 1 >= offset ? end - 1 : end;
}

;// CONCATENATED MODULE: ./lib/trust/suggest/edit/insert.js


function insertAfter(text, { start, end }, { write, comma }) {
    const indent = indentAt(text, start);
    const next = skip(text, end);
    const trailing = comma && text[next] === ',';
    const from = trailing ? next + 1 : end;
    const line = lineEndAt(text, from);
    const body = write(indent);
    const free = /^\s*(?:(?:#|\/\/).*)?$/.test(text.slice(from, line));
    const fresh = trailing ? `${body},` : body;
    if (!free) {
        return comma ? [{ start: from, end: from, text: trailing ? ` ${fresh}` : `, ${fresh}` }] : [];
    }
    const added = { start: line, end: line, text: `\n${indent}${fresh}` };
    return trailing || !comma
        ? [added]
        : line === from
            ? [{ ...added, text: `,${added.text}` }]
            : [added, { start: from, end: from, text: ',' }];
}

;// CONCATENATED MODULE: ./lib/trust/suggest/edit/edit-value.js



function editValue(text, span, old, fresh, style) {
    if (same(old, fresh))
        return [];
    if (span.kind === 'object' && isObject(old) && isObject(fresh)) {
        return editObject(text, span.entries, old, fresh, style);
    }
    if (isObject(old) || isObject(fresh) || !isLiteral(text, span))
        return null;
    return [
        { start: span.start, end: span.end, text: style.value(fresh, indentAt(text, span.start)) },
    ];
}
function editObject(text, entries, old, fresh, style) {
    const names = entries.map(({ key }) => key);
    if (new Set(names).size < names.length || names.includes(null))
        return null;
    if (Object.keys(old).some((key) => !names.includes(key)))
        return null;
    const splices = [];
    for (const [index, { key, start, value }] of entries.entries()) {
        const name = key ?? '';
        const [before, after] = [old[name], fresh[name]];
        if (before === undefined)
            return null;
        if (after !== undefined) {
            const inner = editValue(text, value, before, after, style);
            if (inner === null)
                return null;
            splices.push(...inner);
            continue;
        }
        const next = entries[index + 1];
        const previous = entries[index - 1];
        if (next !== undefined)
            splices.push({ start, end: next.start, text: '' });
        else if (previous === undefined || !Object.hasOwn(fresh, previous.key ?? ''))
            return null;
        else
            splices.push({ start: previous.value.end, end: value.end, text: '' });
    }
    const added = Object.entries(fresh).filter(([key]) => !Object.hasOwn(old, key));
    const last = entries.at(-1);
    if (added.length === 0)
        return splices;
    if (last === undefined)
        return null;
    const comma = style.comma ? ',' : '';
    const written = insertAfter(text, { start: last.start, end: last.value.end }, {
        comma: style.comma,
        write: (indent) => added.map(([key, value]) => style.entry(key, value, indent)).join(`${comma}\n${indent}`),
    });
    return written.length === 0 ? null : [...splices, ...written];
}
function isLiteral(text, span) {
    if (span.kind === 'object')
        return false;
    if (span.kind === 'array')
        return span.items.every((item) => isLiteral(text, item));
    const raw = text.slice(span.start, span.end);
    return /^"(?:[^"\\]|\\.)*"$/.test(raw)
        ? !/[$%]\{/.test(raw)
        : /^(?:'[^'\n]*'|[A-Za-z0-9][\w./@:+*?-]*)$/.test(raw) && !/^[a-z_]+\.[a-z_]+/.test(raw);
}
function same(a, b) {
    if (typeof a === 'string' && typeof b === 'string')
        return a === b;
    if (isObject(a) && isObject(b)) {
        const [left, right] = [Object.keys(a), Object.keys(b)];
        return (left.length === right.length &&
            left.every((key) => Object.hasOwn(b, key) && same(a[key] ?? '', b[key] ?? '')));
    }
    if (isObject(a) || isObject(b))
        return false;
    const [left, right] = [edit_value_listOf(a), edit_value_listOf(b)];
    return left.length === right.length && left.every((item, at) => same(item, right[at] ?? ''));
}
function edit_value_listOf(value) {
    return Array.isArray(value) ? value : [value];
}

;// CONCATENATED MODULE: ./lib/trust/suggest/edit/style.js



const JSON_STYLE = jsonLike(quoting/* quoteJson */.fp);
const TERRAFORM_JSON_STYLE = jsonLike((text) => (0,quoting/* quoteJson */.fp)(text).replace(/[$%](?=\{)/g, (sign) => `${sign}${sign}`));
const HCL_STYLE = {
    comma: false,
    value: (value, indent) => writeHcl(value, indent),
    entry: (key, value, indent) => {
        const name = /^[A-Za-z][A-Za-z0-9]*$/.test(key) ? key : (0,quoting/* quoteHcl */.YU)(key);
        return `${name} = ${writeHcl(value, indent)}`;
    },
};
const YAML_STYLE = {
    comma: false,
    value: yamlValue,
    entry: (key, value, indent) => {
        const name = /^[A-Za-z][A-Za-z0-9]*$/.test(key) ? key : (0,quoting/* quoteByCodePoint */.vW)(key);
        return isObject(value)
            ? `${name}:\n${writeYaml(value, `${indent}  `)}`
            : `${name}: ${yamlValue(value)}`;
    },
};
function yamlValue(value) {
    return writeJson(value, '', quoting/* quoteByCodePoint */.vW).replace(/\s*\n\s*/g, ' ');
}
function jsonLike(quote) {
    return {
        comma: true,
        value: (value, indent) => writeJson(value, indent, quote),
        entry: (key, value, indent) => `${quote(key)}: ${writeJson(value, indent, quote)}`,
    };
}

;// CONCATENATED MODULE: ./lib/trust/suggest/edit/edit-brackets.js





function editBrackets(text, offset, terraform, change) {
    const root = scanValue(text, offset);
    if (root?.kind !== 'object')
        return null;
    if (!text.slice(root.start, root.end).includes('\n'))
        return null;
    const entries = root.entries.filter(({ key }) => key === 'Statement');
    const [entry, ...more] = entries;
    if (entry === undefined || more.length > 0)
        return null;
    const style = !terraform
        ? JSON_STYLE
        : entry.separator === '='
            ? HCL_STYLE
            : TERRAFORM_JSON_STYLE;
    const list = spanUnder(root, 'Statement');
    if (list === undefined)
        return null;
    return change.kind === 'edit'
        ? editStatement(text, list, change, style)
        : appendTo(text, list, change.statement, style);
}
function editStatement(text, list, { index, old, fresh }, style) {
    const item = list.kind === 'array' ? list.items[index] : index === 0 ? list : undefined;
    return item === undefined ? null : editValue(text, item, old, fresh, style);
}
function appendTo(text, list, statement, style) {
    const write = (indent) => style.value(statement, indent);
    if (list.kind === 'object') {
        const written = `, ${write(indentAt(text, list.start))}]`;
        return [
            { start: list.start, end: list.start, text: '[' },
            { start: list.end, end: list.end, text: written },
        ];
    }
    if (list.kind !== 'array')
        return null;
    const last = list.items.at(-1);
    if (last !== undefined)
        return insertAfter(text, last, { write, comma: true });
    const indent = indentAt(text, list.start);
    const written = `[\n${indent}  ${write(`${indent}  `)}\n${indent}]`;
    return /^\[\s*\]$/.test(text.slice(list.start, list.end))
        ? [{ start: list.start, end: list.end, text: written }]
        : null;
}

;// CONCATENATED MODULE: ./lib/trust/suggest/edit/edit-terraform-json.js





function editTerraformJson(text, offset, change) {
    if (change.kind !== 'append')
        return null;
    const name = stringEnd(text, offset);
    const colon = name === null ? 0 : skip(text, name);
    if (text[colon] !== ':')
        return null;
    const list = spanUnder(scanValue(text, colon + 1), 'statement');
    const statement = dataStatement(change.statement);
    if (list === undefined || statement === null)
        return null;
    return appendTo(text, list, statement, TERRAFORM_JSON_STYLE);
}
function dataStatement(statement) {
    if (!isObject(statement))
        return null;
    const { Effect = 'Allow', Principal = {}, Action, Condition = {} } = statement;
    if (Action === undefined || !isObject(Principal) || !isObject(Condition))
        return null;
    const list = (value) => (Array.isArray(value) ? value : [value]).map((item) => typeof item === 'string' ? item.replaceAll('${', '&{') : item);
    return {
        effect: Effect,
        actions: list(Action),
        principals: Object.entries(Principal).map(([type, value]) => ({
            type,
            identifiers: list(value),
        })),
        condition: Object.entries(Condition).flatMap(([test, keys]) => isObject(keys)
            ? Object.entries(keys).map(([variable, values]) => ({
                test,
                variable,
                values: list(values),
            }))
            : []),
    };
}

;// CONCATENATED MODULE: ./lib/trust/suggest/edit/body.js

const body_DEEPEST = 8;
function scanBlock(text, start, depth = 0) {
    const type = nameAt(text, start);
    if (type === null || depth > body_DEEPEST)
        return null;
    let at = skip(text, start + type.length);
    while (text[at] === '"') {
        const end = stringEnd(text, at);
        if (end === null)
            return null;
        at = skip(text, end);
    }
    if (text[at] !== '{')
        return null;
    const attributes = [];
    const blocks = [];
    at = skip(text, at + 1);
    while (text[at] !== '}') {
        const name = nameAt(text, at);
        if (name === null)
            return null;
        const sign = skip(text, at + name.length);
        if (text[sign] === '=') {
            const value = scanValue(text, sign + 1);
            if (value === null)
                return null;
            attributes.push({ name, value });
            at = skip(text, value.end);
        }
        else {
            const block = scanBlock(text, at, depth + 1);
            if (block === null)
                return null;
            blocks.push(block);
            at = skip(text, block.close + 1);
        }
    }
    return { type, start, close: at, attributes, blocks };
}
function nameAt(text, start) {
    const name = /[A-Za-z_][\w-]*/y;
    name.lastIndex = start;
    return name.exec(text)?.[0] ?? null;
}

;// CONCATENATED MODULE: ./lib/trust/suggest/edit/edit-block.js






function editBlock(text, offset, change) {
    const data = scanBlock(text, offset);
    if (data?.type !== 'data')
        return null;
    if (change.kind === 'edit') {
        const block = data.blocks[change.index];
        return block?.type === 'statement' ? edit_block_editStatement(text, block, change) : null;
    }
    const last = data.blocks.findLast(({ type }) => type === 'statement');
    if (last === undefined)
        return null;
    const indent = indentAt(text, last.start);
    const written = writeStatementBlock(change.statement, indent);
    return written === null ? null : behind(text, last, `\n\n${indent}${written}`);
}
function writeStatementBlock(statement, indent) {
    if (!isObject(statement))
        return null;
    const { Sid, Effect = 'Allow', Principal, Action, Condition = {}, ...rest } = statement;
    if (Principal === undefined || Action === undefined || Object.keys(rest).length > 0)
        return null;
    if (!isObject(Principal) || !isObject(Condition))
        return null;
    const list = (value) => inLine(Array.isArray(value) ? value : [value]);
    const lines = [
        ...(Sid === undefined ? [] : [`  sid     = ${inLine(Sid)}`]),
        `  effect  = ${inLine(Effect)}`,
        `  actions = ${list(Action)}`,
        ...Object.entries(Principal).flatMap(([type, value]) => [
            '',
            '  principals {',
            `    type        = ${inLine(type)}`,
            `    identifiers = ${list(value)}`,
            '  }',
        ]),
        ...conditionsOf(Condition).flatMap(({ test, variable, values }) => [
            '',
            ...writeCondition(test, variable, values).map((line) => `  ${line}`),
        ]),
    ];
    const body = lines.map((line) => (line === '' ? '' : `${indent}${line}`)).join('\n');
    return `statement {\n${body}\n${indent}}`;
}
function conditionsOf(condition) {
    return Object.entries(condition).flatMap(([test, keys]) => isObject(keys)
        ? Object.entries(keys).map(([variable, values]) => ({ test, variable, values }))
        : []);
}
function writeCondition(test, variable, values) {
    return [
        'condition {',
        `  test     = ${inLine(test)}`,
        `  variable = ${inLine(variable)}`,
        `  values   = ${inLine(Array.isArray(values) ? values : [values])}`,
        '}',
    ];
}
function inLine(value) {
    if (typeof value !== 'string') {
        const items = Array.isArray(value) ? value.map(inLine) : [];
        return `[${items.join(', ')}]`;
    }
    return (0,quoting/* quoteHcl */.YU)(value.replaceAll('${', '&{'));
}
function edit_block_editStatement(text, block, { old, fresh }) {
    if (!isObject(old) || !isObject(fresh))
        return null;
    const { Condition: before = {}, ...others } = old;
    const { Condition: after = {}, ...kept } = fresh;
    if (!same(others, kept) || !isObject(before) || !isObject(after))
        return null;
    const blocks = block.blocks.filter(({ type }) => type === 'condition');
    const [had, wants] = [conditionsOf(before), conditionsOf(after)];
    if (had.length !== blocks.length)
        return null;
    const splices = [];
    for (const [index, { test, variable, values }] of had.entries()) {
        const written = blocks.filter((one) => read(text, one, 'test') === test && read(text, one, 'variable') === variable);
        const [condition, ...more] = written;
        if (condition === undefined || more.length > 0)
            return null;
        const next = wants.find((one) => one.test === test && one.variable === variable);
        if (next !== undefined && same(next.values, values))
            continue;
        const span = condition.attributes.find(({ name }) => name === 'values')?.value;
        if (span === undefined || (next === undefined && had.length - 1 === index))
            return null;
        if (next === undefined) {
            const start = text.lastIndexOf('\n', condition.start) + 1;
            const end = text.indexOf('\n', condition.close) + 1;
            if (end === 0 || text.slice(start, condition.start).trim() !== '')
                return null;
            if (text.slice(condition.close + 1, end).trim() !== '')
                return null;
            splices.push({ start, end, text: '' });
            continue;
        }
        if (span.kind !== 'array')
            return null;
        const raw = span.items.map(({ start, end }) => plainString(text.slice(start, end)));
        if (raw.includes(null))
            return null;
        const list = Array.isArray(next.values) ? next.values : [next.values];
        splices.push({ start: span.start, end: span.end, text: inLine(list) });
    }
    const added = wants.filter(({ test, variable }) => !had.some((one) => one.test === test && one.variable === variable));
    const last = blocks.at(-1);
    if (added.length === 0)
        return splices;
    if (last === undefined)
        return null;
    const indent = indentAt(text, last.start);
    const body = added
        .map(({ test, variable, values }) => writeCondition(test, variable, values)
        .map((line) => `\n${indent}${line}`)
        .join(''))
        .join('');
    const inserted = behind(text, last, body);
    return inserted === null ? null : [...splices, ...inserted];
}
function read(text, block, name) {
    const span = block.attributes.find((one) => one.name === name)?.value;
    return span === undefined ? null : plainString(text.slice(span.start, span.end));
}
function behind(text, block, body) {
    const line = lineEndAt(text, block.close + 1);
    if (!/^\s*(?:(?:#|\/\/).*)?$/.test(text.slice(block.close + 1, line)))
        return null;
    return [{ start: line, end: line, text: body }];
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./lib/trust/suggest/edit/yaml-span.js

function yamlStatements(text, offset) {
    const document = (0,dist/* parseDocument */.Tp)(text, {
        schema: 'core',
        uniqueKeys: false,
        strict: false,
        logLevel: 'silent',
    });
    let found = null;
    (0,dist/* visit */.YR)(document, {
        Map(_, map) {
            if (map.range?.[0] !== offset || isShared(map))
                return undefined;
            const pairs = map.items.filter(({ key }) => (0,dist/* isScalar */.jn)(key) && key.value === 'Statement');
            const [pair, ...more] = pairs;
            if (more.length === 0)
                found = statementsIn(pair?.value);
            return dist/* visit */.YR.BREAK;
        },
    });
    return found;
}
function statementsIn(list) {
    if ((0,dist/* isMap */.jh)(list))
        return isShared(list) ? null : { list, items: null };
    if (!(0,dist/* isSeq */.oP)(list) || isShared(list))
        return null;
    const items = list.items.filter((item) => (0,dist/* isMap */.jh)(item));
    return items.length === list.items.length && items.length > 0 ? { list, items } : null;
}
function yamlSpan(text, node) {
    if ((0,dist/* isScalar */.jn)(node)) {
        const [start, end] = node.range ?? [];
        if (start === undefined || end === undefined || isShared(node))
            return null;
        return { kind: 'scalar', start, end };
    }
    if ((0,dist/* isSeq */.oP)(node)) {
        const items = node.items.map((item) => yamlSpan(text, item));
        const known = items.filter((item) => item !== null);
        const [first] = known;
        const last = known.at(-1);
        if (known.length < items.length || first === undefined || last === undefined)
            return null;
        if (isShared(node))
            return null;
        const [start = first.start, end = last.end] = node.flow === true ? (node.range ?? []) : [];
        return {
            kind: 'array',
            start: node.flow === true ? start : dashOf(text, start),
            end,
            items: known,
        };
    }
    if (!(0,dist/* isMap */.jh)(node) || isShared(node))
        return null;
    const entries = node.items.map((pair) => {
        if (!(0,dist/* isPair */.tO)(pair) || !(0,dist/* isScalar */.jn)(pair.key) || typeof pair.key.value !== 'string')
            return null;
        const value = yamlSpan(text, pair.value) ?? opaque(text, pair.value);
        const start = pair.key.range?.[0];
        if (value === null || start === undefined)
            return null;
        return { key: pair.key.value, start, separator: ':', value };
    });
    const known = entries.filter((entry) => entry !== null);
    const [first] = known;
    const last = known.at(-1);
    if (known.length < entries.length || first === undefined || last === undefined)
        return null;
    const end = node.flow === true ? (node.range?.[1] ?? last.value.end) : last.value.end;
    return { kind: 'object', start: first.start, end, entries: known };
}
function opaque(text, node) {
    const [start, end] = node?.range ?? [];
    if (start === undefined || end === undefined)
        return null;
    const lines = text.slice(start, end).split('\n');
    while (lines.length > 1 && /^\s*(?:#.*)?$/.test(lines.at(-1) ?? ''))
        lines.pop();
    const written = lines.join('\n').trimEnd();
    return { kind: 'object', start, end: start + written.length, entries: [] };
}
function dashOf(text, start) {
    const line = text.lastIndexOf('\n', start - 1) + 1;
    const dash = text.indexOf('-', line);
    return dash === -1 || dash > start ? start : dash;
}
function isShared(node) {
    return node.anchor !== undefined || (node.tag !== undefined && /^![A-Za-z]/.test(node.tag));
}

;// CONCATENATED MODULE: ./lib/trust/suggest/edit/edit-yaml.js







function editYaml(text, offset, change) {
    const found = yamlStatements(text, offset);
    if (found === null)
        return null;
    const { list, items } = found;
    if (change.kind === 'edit') {
        const item = items === null ? (change.index === 0 ? list : undefined) : items[change.index];
        if (item === undefined)
            return null;
        if (item.flow === true) {
            const span = scanValue(text, item.range?.[0] ?? 0);
            return span === null ? null : editValue(text, span, change.old, change.fresh, JSON_STYLE);
        }
        const span = yamlSpan(text, item);
        return span === null ? null : editValue(text, span, change.old, change.fresh, YAML_STYLE);
    }
    if (list.flow === true) {
        const span = scanValue(text, list.range?.[0] ?? 0);
        return span === null ? null : appendTo(text, span, change.statement, JSON_STYLE);
    }
    if (items === null)
        return listOfTwo(text, list, change.statement);
    const last = items.at(-1);
    const span = last === undefined ? null : yamlSpan(text, last);
    if (span === null)
        return null;
    const line = text.lastIndexOf('\n', span.start - 1) + 1;
    const dash = /^([ ]*)-[ ]+$/.exec(text.slice(line, span.start));
    if (dash === null)
        return null;
    const start = line + (dash[1]?.length ?? 0);
    return itemBehind(text, { start, end: span.end }, change.statement);
}
function listOfTwo(text, map, statement) {
    const span = yamlSpan(text, map);
    if (span === null)
        return null;
    const start = span.start - 2;
    const line = text.lastIndexOf('\n', span.start - 1) + 1;
    if (start < line || !/^[ ]*$/.test(text.slice(line, span.start)))
        return null;
    return [
        { start, end: span.start, text: '- ' },
        ...itemBehind(text, { start, end: span.end }, statement),
    ];
}
function itemBehind(text, last, statement) {
    return insertAfter(text, last, {
        comma: false,
        write: (indent) => `- ${writeYaml(statement, `${indent}  `).slice(indent.length + 2)}`,
    });
}

;// CONCATENATED MODULE: ./lib/trust/suggest/edit/edit-file.js





const edit_file_LONGEST = 512 * 1024;
const LONGEST_LINE = 400;
function placeIn({ text, path, format, at }) {
    if (at === null)
        return { form: 'unknown', offset: 0 };
    const plain = text.replace(/^\ufeff/, '');
    let offset = 0;
    for (let line = 1; line < at.line; line += 1) {
        const next = plain.indexOf('\n', offset);
        if (next === -1)
            return { form: 'unknown', offset };
        offset = next + 1;
    }
    const first = offset + (/^[ \t]*/.exec(plain.slice(offset, offset + LONGEST_LINE))?.[0].length ?? 0);
    const exact = offset + at.column - 1;
    if (format === 'terraform') {
        const json = path.endsWith('.tf.json');
        if (json)
            return { form: plain[exact] === '"' ? 'data-in-json' : 'unknown', offset: exact };
        if (/^data\s/.test(plain.slice(exact, exact + 5)))
            return { form: 'block', offset: exact };
        if (plain[exact] === '{')
            return { form: 'brackets', offset: exact };
        return { form: plain[first] === '{' ? 'brackets' : 'unknown', offset: first };
    }
    if (plain[exact] === '{')
        return { form: 'brackets', offset: exact };
    const yaml = format === 'cloudformation' && !/^\s*[{[]/.test(plain);
    return { form: yaml ? 'yaml' : 'unknown', offset: exact };
}
function editFile(file, change) {
    const { text, format } = file;
    if (text.length > edit_file_LONGEST || file.generated)
        return null;
    const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
    const plain = text.slice(mark.length);
    if (plain.split('\n').some((line) => line.length > 4 * LONGEST_LINE))
        return null;
    const { form, offset } = placeIn(file);
    const splices = {
        block: () => editBlock(plain, offset, change),
        brackets: () => editBrackets(plain, offset, format === 'terraform', change),
        yaml: () => editYaml(plain, offset, change),
        'data-in-json': () => editTerraformJson(plain, offset, change),
        unknown: () => null,
    }[form]();
    if (splices === null || splices.length === 0)
        return null;
    if (splices.some((splice) => lineOf(plain, splice).length > LONGEST_LINE))
        return null;
    const eol = plain.includes('\r\n') ? '\r\n' : '\n';
    return (mark +
        spliced(plain, splices.map((splice) => ({ ...splice, text: splice.text.replace(/\r?\n/g, eol) }))));
}
function lineOf(text, { start, end }) {
    const from = text.lastIndexOf('\n', start - 1) + 1;
    const to = text.indexOf('\n', end);
    return text.slice(from, to === -1 ? text.length : to).split('\n')[0] ?? '';
}

// EXTERNAL MODULE: ./lib/trust/document/same-node.js
var same_node = __webpack_require__(32087);
;// CONCATENATED MODULE: ./lib/trust/suggest/edit/verified.js





function holdsChange(before, after, change) {
    const [old, fresh] = [statementsOf(before.node), statementsOf(after.node)];
    if (before.version !== after.version)
        return false;
    if (change.kind === 'edit') {
        return (fresh.length === old.length &&
            fresh.every((item, at) => at === change.index ? says(item, change) : (0,same_node/* sameNode */.$)(item, old[at] ?? item)));
    }
    if (fresh.length !== old.length + 1)
        return false;
    return fresh.some((item, added) => says(item, change) &&
        fresh.filter((_, at) => at !== added).every((kept, at) => (0,same_node/* sameNode */.$)(kept, old[at] ?? item)));
}
function says(item, change) {
    const plain = plainOf(item);
    return plain !== null && same(plain, freshOf(change));
}
function statementsOf(node) {
    const list = (0,document_node/* valueOf */.RP)(node, 'Statement');
    return list === undefined ? [] : list.kind === 'array' ? list.items : [list];
}

;// CONCATENATED MODULE: ./lib/trust/suggest/paste.js











function additionsFor(statement) {
    const json = writeJson(statement);
    const keep = 'keep the rest';
    return [
        {
            language: 'json',
            target: `one more statement in the role's trust policy; ${keep}`,
            code: json,
        },
        {
            language: 'hcl',
            target: `one more statement in the role's assume_role_policy; ${keep}`,
            code: writeHcl(statement),
        },
        ...(isResolved(json)
            ? []
            : [
                {
                    language: 'yaml',
                    target: `one more statement in the role's AssumeRolePolicyDocument; ${keep}`,
                    code: writeYaml([statement]),
                },
            ]),
    ];
}
function wholePolicy(policy, after, role) {
    const before = plainOf(policy.node);
    const document = writeJson(after);
    const diff = before === null ? '' : lineDiff(writeJson(before), document);
    return [
        ...(diff === '' ? [] : [{ language: 'diff', target: 'the trust policy', code: diff }]),
        ...replacing(document, role),
    ];
}
function replacing(document, role) {
    return [
        { language: 'json', target: 'trust-policy.json, with every statement kept', code: document },
        {
            language: 'sh',
            target: 'a terminal, beside trust-policy.json: it replaces the deployed policy',
            code: `aws iam update-assume-role-policy --role-name ${(0,quoting/* quoteShell */.LA)(role)} --policy-document file://trust-policy.json`,
        },
    ];
}
function editOf(file, before, change) {
    if (file.format === 'cloudformation' && isResolved(writeJson(freshOf(change))))
        return null;
    const text = editFile(file, change);
    const policy = text === null ? null : file.reread(text);
    if (text === null || policy === null || !holdsChange(before, policy, change))
        return null;
    const diff = unifiedDiff(file.text, text, file.path);
    if (diff === null)
        return null;
    const target = `${(0,inert/* showInvisible */.jQ)(file.path)}, line ${diff.line}`;
    return { change, policy, snippet: { language: 'diff', target, code: diff.code } };
}
function additionTo(file, policy, statement) {
    const { form } = placeIn(file);
    const written = addition(file, form, statement);
    if (written === null)
        return [];
    const place = `${(0,inert/* showInvisible */.jQ)(file.path)}, line ${lineIn(file, policy)}`;
    const where = file.generated
        ? `the code that writes ${(0,inert/* showInvisible */.jQ)(file.path)}`
        : form === 'unknown'
            ? `the policy that ${place} names`
            : place;
    const target = `one more statement in ${where}; keep the rest`;
    return [{ ...written, target }];
}
function addition({ format, path }, form, statement) {
    if (format === 'cloudformation' && isResolved(writeJson(statement)))
        return null;
    if (form === 'yaml')
        return { language: 'yaml', code: writeYaml([statement]) };
    if (form === 'data-in-json') {
        const data = dataStatement(statement);
        return data === null ? null : { language: 'json', code: TERRAFORM_JSON_STYLE.value(data, '') };
    }
    if (form === 'block') {
        const block = writeStatementBlock(statement, '');
        return block === null ? null : { language: 'hcl', code: block };
    }
    if (format !== 'terraform')
        return { language: 'json', code: JSON_STYLE.value(statement, '') };
    return form === 'unknown' || path.endsWith('.json')
        ? { language: 'json', code: TERRAFORM_JSON_STYLE.value(statement, '') }
        : { language: 'hcl', code: HCL_STYLE.value(statement, '') };
}
function lineIn({ at }, { node, statements }) {
    const here = at !== null && at.line === node.at.line && at.column === node.at.column;
    return (here ? statements.at(-1)?.at.line : at?.line) ?? node.at.line;
}
function isResolved(text) {
    return text.includes('{{');
}

;// CONCATENATED MODULE: ./lib/trust/suggest/statement.js




function minimalStatement(request, job, { subjects, pattern, audiences, environment, kept }) {
    const others = isObject(kept) ? kept : {};
    const { StringEquals: equals = {}, StringLike: like = {}, ...rest } = others;
    const issuer = request.issuer ?? 'ISSUER';
    const likes = {
        ...(pattern === null ? {} : { [`${issuer}:sub`]: pattern }),
        ...(isObject(like) ? like : {}),
    };
    const pinned = job.github && (!job.subject.immutable || subjects.length > 1);
    return {
        Effect: 'Allow',
        Principal: { Federated: providerArn(request) },
        Action: request.actions.length === 1 ? (request.actions[0] ?? '') : request.actions,
        Condition: {
            StringEquals: {
                [`${issuer}:aud`]: oneOrMany(audiences),
                ...(pattern === null ? { [`${issuer}:sub`]: oneOrMany(subjects) } : {}),
                ...(pinned && job.ids !== null && claimsId(request)
                    ? { [`${issuer}:repository_id`]: job.ids.repoId }
                    : {}),
                ...(environment === null ? {} : { [`${issuer}:environment`]: environment }),
                ...(isObject(equals) ? equals : {}),
            },
            ...(Object.keys(likes).length === 0 ? {} : { StringLike: likes }),
            ...rest,
        },
    };
}
function claimsId({ claims }) {
    return (0,request_claims/* claimValues */.DZ)(claims, 'repository_id').length === 1;
}
function subjectsOf(job, bothSpellings) {
    const other = bothSpellings ? otherSpelling(job.subject, job.ids) : null;
    return other === null ? [job.subject.text] : [job.subject.text, other];
}
function audienceOf(claims) {
    const azp = (0,request_claims/* claimValues */.DZ)(claims, 'azp');
    const values = azp.length > 0 ? azp : (0,request_claims/* claimValues */.DZ)(claims, 'aud');
    return values.filter((value) => value !== '');
}
function oneOrMany(values) {
    return values.length === 1 ? (values[0] ?? '') : values;
}

;// CONCATENATED MODULE: ./lib/trust/suggest/widths-added.js

function widthsAdded(before, after, idsKnown, work) {
    const left = (before === null ? [] : lint(before, idsKnown, work)).map(nameOf);
    return lint(after, idsKnown, work).filter((one) => {
        const at = left.indexOf(nameOf(one));
        if (at === -1)
            return true;
        left.splice(at, 1);
        return false;
    });
}
function nameOf({ width, what }) {
    return JSON.stringify([width, what]);
}

;// CONCATENATED MODULE: ./lib/trust/suggest/unprotected-ref.js

function namesRefOf({ subject }, text) {
    const plain = text
        .trim()
        .replace(/^["']|["']$/g, '')
        .toLowerCase();
    const wanted = parseSubject(plain.startsWith('repo:') ? plain : `repo:${plain}`);
    return (wanted.repo === (subject.repo ?? '').toLowerCase() &&
        wanted.owner === (subject.owner ?? '').toLowerCase() &&
        wanted.context === subject.context.toLowerCase());
}
function protectRef(job, failing) {
    const ref = job.ref ?? 'this ref';
    const kind = ref.startsWith('refs/tags/') ? 'chosen tags' : 'protected branches';
    const code = `environment: production # limit it to ${kind} in the settings\n`;
    const wanted = failing
        .flatMap((one) => one.cause === 'subject-ref' || one.cause === 'subject-form' ? one.wanted : [])
        .map((text) => parseSubject(text).ref)
        .find((text) => text !== null && text !== '');
    const environment = `give the job an environment that only ${kind} may use and that the policy accepts`;
    const why = 'whoever can push to the unprotected `{ref}` could take the role.';
    return {
        kind: 'workflow',
        reason: 'unprotected-ref',
        fix: wanted === undefined || wanted === null
            ? {
                template: `${environment.replace('give', 'Give')}, or protect \`{ref}\`: ${why}`,
                values: { ref },
            }
            : {
                template: `Run the job for \`{wantedRef}\`, which the policy names, or ${environment}: ${why}`,
                values: { ref, wantedRef: wanted },
            },
        snippets: [{ language: 'yaml', place: 'job', code }],
    };
}

;// CONCATENATED MODULE: ./lib/trust/suggest/workflow.js



const workflow_RESPELLED = [
    'wildcard-under-equals',
    'letter-case',
    'surrounding-whitespace',
    'subject-immutable',
    'subject-classic',
];
const ANOTHER_REPOSITORY = ['subject-owner', 'subject-repository', 'subject-ids'];
function workflowAdvice(job, failing, likely, subjectFits) {
    if (!job.github)
        return null;
    if (job.pullRequest)
        return deployOnPush(job, failing);
    if (job.environment !== null)
        return null;
    const queued = /^refs\/heads\/gh-readonly-queue\/([^]+)\/pr-[^/]*$/.exec(job.ref ?? '')?.[1];
    if (queued !== undefined)
        return deployAfterQueue(queued, failing);
    const elsewhere = failing.some(({ cause }) => cause !== null && ANOTHER_REPOSITORY.includes(cause));
    const wanted = elsewhere ? null : wantedEnvironment(failing);
    if (wanted !== null)
        return wanted === ANY ? nameAnEnvironment() : nameEnvironment(wanted);
    if (job.refProtected !== false)
        return null;
    const subjects = failing.filter(({ key }) => /(?:^|[:/])sub\s*$/i.test(key ?? ''));
    const trusted = failing.length === 0
        ? likely.length > 0 && likely.every((cause) => workflow_RESPELLED.includes(cause))
        : subjects.length === 0
            ? subjectFits
            : subjects.every((one) => one.wanted.some((text) => namesRefOf(job, text)));
    return trusted ? null : protectRef(job, failing);
}
const ANY = Symbol('any environment');
function wantedEnvironment(failing) {
    let any = false;
    for (const { key, operator, cause, wanted } of failing) {
        if (/^(?:ForA(?:ny|ll)Values?:)?\w*Not/i.test(operator ?? ''))
            continue;
        const lower = key?.toLowerCase() ?? '';
        if (lower.endsWith(':environment') && cause === 'null-check')
            any = true;
        const names = lower.endsWith(':environment') && cause === 'claim-missing'
            ? wanted
            : lower.endsWith(':sub') && cause === 'subject-form'
                ? wanted.flatMap((text) => parseSubject(text).environment ?? [])
                : [];
        const [name] = names.filter((text) => text !== '' && !/[*?$]/.test(text));
        if (name !== undefined)
            return name.replaceAll('%3A', ':');
        any ||= names.length > 0;
    }
    return any ? ANY : null;
}
function deployOnPush(job, failing) {
    const branch = wantedBranch(failing) ?? job.baseBranch ?? 'main';
    return {
        kind: 'workflow',
        reason: 'pull-request',
        fix: {
            template: 'Move the deploy to a workflow that runs on push to `{branch}`, and let pull requests do without this role.',
            values: { branch },
        },
        snippets: onPushTo(branch),
    };
}
function deployAfterQueue(base, failing) {
    const branch = wantedBranch(failing) ?? base;
    return {
        kind: 'workflow',
        reason: 'merge-queue',
        fix: {
            template: 'Move the deploy to a workflow that runs on push to `{branch}`, which follows once the queue has merged.',
            values: { branch },
        },
        snippets: onPushTo(branch),
    };
}
function wantedBranch(failing) {
    const refs = failing.flatMap(({ wanted }) => wanted.map((text) => parseSubject(text).ref));
    return refs
        .find((ref) => ref?.startsWith('refs/heads/') === true && !/[*?$]/.test(ref))
        ?.slice('refs/heads/'.length);
}
function onPushTo(branch) {
    if (branch.includes('${{'))
        return [];
    const pattern = branch.replace(/[\\+*?[\]]|^!/g, (sign) => `\\${sign}`);
    const code = ['on:', '  push:', '    branches:', `      - ${(0,quoting/* quoteYaml */.q0)(pattern)}`].join('\n');
    return [{ language: 'yaml', place: 'workflow', code: `${code}\n` }];
}
function nameEnvironment(environment) {
    const code = `environment: ${(0,quoting/* quoteYaml */.q0)(environment)}\n`;
    return {
        kind: 'workflow',
        reason: 'environment-missing',
        fix: {
            template: 'Add `environment: {environment}` to the job: the trust policy asks for that environment.',
            values: { environment },
        },
        snippets: [{ language: 'yaml', place: 'job', code }],
    };
}
function nameAnEnvironment() {
    const code = 'environment: production # or whichever the policy is meant for\n';
    return {
        kind: 'workflow',
        reason: 'environment-missing',
        fix: {
            template: 'Name an environment in the job: the trust policy asks for one.',
            values: {},
        },
        snippets: [{ language: 'yaml', place: 'job', code }],
    };
}

;// CONCATENATED MODULE: ./lib/trust/suggest/suggest.js

















function suggest(request, found, likely = []) {
    const { job } = request;
    if (job === null) {
        return nothing('Give the job a token with one subject: these claims have none.');
    }
    const failing = found === null ? [] : [found.evaluation.decidedBy, ...found.evaluation.alsoFailing];
    const [decision] = failing;
    if (decision?.cause === 'explicit-deny') {
        const advice = job.pullRequest ? workflowAdvice(job, [], likely, false) : null;
        if (advice !== null)
            return advice;
        const values = { statement: (0,evaluation/* nameOf */.V)(decision) };
        return nothing('Run the job in a way that the Deny of {statement} spares, or narrow that Deny.', values);
    }
    if (request.issuer === null)
        return nothing('Add the claim `iss`: it says who issued the token.');
    if (audienceOf(request.claims).length === 0) {
        return nothing('Request the token for an audience: these claims have no `aud`.');
    }
    const foreign = found === null || job.pullRequest ? null : foreignTo(job, failing, found.evaluation);
    if (foreign !== null) {
        return nothing('Run the deploy from `{wantedRepository}`, which {statement} names; only if `{ownRepository}` is that very repository, renamed or moved, let the policy accept `{subject}`.', {
            wantedRepository: foreign.wanted,
            ownRepository: foreign.own,
            statement: (0,evaluation/* nameOf */.V)(foreign.decision),
            subject: job.subject.text,
        });
    }
    if (!job.github && ofPullRequest(job)) {
        return nothing('Run the deploy for a branch, and let merge requests do without this role: whoever can open one could take it.');
    }
    const workflow = workflowAdvice(job, failing, likely, subjectFits(found));
    if (workflow !== null)
        return workflow;
    const elsewhere = failing.some(({ cause }) => cause === 'subject-differs');
    if (!job.github && job.refProtected === false && elsewhere) {
        return nothing('Run the job for a protected ref that the policy accepts: whoever can push to the unprotected `{ref}` could take the role.', { ref: job.ref ?? 'ref of this job' });
    }
    const restriction = restrictionAgainst(failing, request.claims);
    if (restriction !== null) {
        const values = {
            key: restriction.key ?? '',
            statement: (0,evaluation/* nameOf */.V)(restriction),
            subject: job.subject.text,
        };
        return restriction === decision
            ? nothing('Change the condition on `{key}` in {statement}, or the job, so that they fit.', values)
            : nothing('Let {statement} accept the subject `{subject}`, and change its condition on `{key}` or the job, so that they fit.', values);
    }
    return policyAdvice(request, job, found, failing, likely);
}
function subjectFits(found) {
    const { decidedBy, trace } = found?.evaluation ?? {};
    const steps = trace?.find(({ index }) => index === decidedBy?.statement)?.steps ?? [];
    return steps.some(({ key, matched }) => matched === true && /:sub$/i.test(key ?? ''));
}
function policyAdvice(request, job, found, failing, likely) {
    const shared = found?.file?.sharedWith ?? [];
    if (shared.length > 0) {
        return nothing('Give `{role}` a policy document of its own: this one is also that of `{others}`, and whoever is let in there gets every role that it stands in.', { role: request.role?.name ?? 'the role', others: shared.slice(0, 5).join(', ') });
    }
    const issuer = request.issuer ?? '';
    const lasting = lastingSubject(job, issuer);
    const subject = job.subject.text;
    if (lasting.kind === 'none') {
        return nothing(job.github
            ? "Put `repo` and `context` first in the template of the subject (`include_claim_keys`): `{subject}` {why:prose}, and the next run's is another."
            : "Let the issuer put the project and its branch first into the subject: `{subject}` {why:prose}, and the next run's is another.", { subject, why: lasting.why });
    }
    const version = found?.policy.version ?? '2012-10-17';
    const literal = literalFor(version);
    const pattern = lasting.kind === 'exact' ? null : spellPattern(lasting.pieces, literal, version);
    if (lasting.kind === 'pattern' && pattern === null)
        return byHand(subject);
    const causes = [...likely, ...failing.flatMap(({ cause, also }) => [cause, ...also])];
    const both = pattern === null &&
        (causes.includes('subject-immutable') || causes.includes('subject-classic'));
    const environment = pattern !== null && job.github ? (0,request_claims/* claimValues */.DZ)(request.claims, 'environment') : [];
    const subjects = subjectsOf(job, both && claimsId(request));
    const statement = minimalStatement({ ...request, role: request.role ?? roleFrom(found, request) }, job, {
        subjects: subjects.map(literal),
        pattern,
        audiences: audienceOf(request.claims).map(literal),
        environment: environment.length === 1 ? literal(environment[0] ?? '') : null,
        kept: found === null ? {} : keptConditions(found.policy, found.evaluation, request.claims),
    });
    const pasted = pasteFor(request, found, { statement, subjects, failing });
    return pasted === null
        ? byHand(subject)
        : {
            kind: 'policy',
            fix: {
                template: 'Let the trust policy of `{role}` accept the subject `{subject}`.',
                values: { role: request.role?.name ?? 'the role', subject: pattern ?? subject },
            },
            subjects,
            ...pasted,
        };
}
function pasteFor(request, found, { statement, subjects, failing, }) {
    const helps = (after) => evaluate(after, request.claims, request.context).verdict !== 'refused' &&
        widthsAdded(found?.policy ?? null, after, request.job?.ids !== null, request.context.work ?? (0,trust_work/* workFor */.fS)()).length === 0;
    const alone = freshPolicy(statement);
    if (found === null) {
        const after = (0,document_policy/* parsePolicy */.O)(writeJson(alone));
        if (!after.ok || !helps(after.policy))
            return null;
        return { document: writeJson(alone), snippets: additionsFor(statement) };
    }
    const { policy, file } = found;
    const append = { kind: 'append', statement };
    const wanted = changeFor(statement, failing, subjects, policy);
    const changes = (wanted.kind === 'append' ? [append] : [wanted, append]).filter((change) => {
        const after = changedPolicy(policy, change);
        return after !== null && helps(after);
    });
    const [first] = changes;
    if (first === undefined)
        return null;
    const role = request.role?.name ?? 'ROLE_NAME';
    const whole = changedWhole(policy, first);
    const document = writeJson(whole ?? alone);
    if (file === undefined) {
        const snippets = whole === null ? additionsFor(statement).slice(0, 1) : wholePolicy(policy, whole, role);
        return { document, snippets };
    }
    for (const change of changes) {
        const edit = editOf(file, policy, change);
        if (edit === null || !helps(edit.policy))
            continue;
        const known = changedWhole(policy, change);
        const others = file.format === 'json' && known !== null ? replacing(writeJson(known), role) : [];
        return {
            document: writeJson(known ?? alone),
            snippets: [edit.snippet, ...others],
        };
    }
    return { document, snippets: additionTo(file, policy, statement) };
}
function byHand(subject) {
    return nothing('Let the trust policy accept the subject `{subject}` by hand: one more statement would not be enough, or would let in more than this job.', { subject });
}
function roleFrom(found, { issuer }) {
    const principals = found?.policy.statements.flatMap((entry) => entry.principals ?? []) ?? [];
    for (const { value } of principals) {
        const provider = (0,aws_arn/* identityArn */.OB)(value.text);
        if (provider === null || provider.resource !== `oidc-provider/${issuer}`)
            continue;
        return {
            arn: '',
            partition: provider.partition,
            account: provider.account,
            path: '/',
            name: '',
        };
    }
    return null;
}
function nothing(template, values = {}) {
    return { kind: 'none', fix: { template, values } };
}

;// CONCATENATED MODULE: ./lib/facts/trust/choose-policy.js

function choosePolicy(found, claims, context, said) {
    const judged = [found, ...(found.rivals ?? [])].map((policy) => ({
        policy,
        evaluation: policy.result.ok ? evaluate(policy.result.policy, claims, context) : null,
    }));
    const [first = { policy: found, evaluation: null }, ...others] = judged;
    if (first.evaluation === null || others.length === 0)
        return first;
    const like = judged.find(({ evaluation }) => said !== null && evaluation?.verdict === said);
    if (like !== undefined) {
        const caution = `of ${judged.length} declarations, this is the first that fits what STS answered`;
        return agreed(like, others.length > 0 ? [caution] : []);
    }
    const { verdict } = first.evaluation;
    const dissent = others.find(({ evaluation }) => evaluation?.verdict !== verdict);
    if (dissent === undefined) {
        return agreed(first, others.map(({ policy }) => `${policy.source.description} comes to the same verdict`));
    }
    const why = `${sentence(first)}, ${sentence(dissent)}, and these files do not tell which is deployed`;
    return { policy: first.policy, evaluation: choose_policy_undecided(first.evaluation, why) };
}
function agreed({ policy, evaluation }, cautions) {
    if (evaluation === null)
        return { policy, evaluation };
    return { policy, evaluation: { ...evaluation, cautions: [...evaluation.cautions, ...cautions] } };
}
function sentence({ policy, evaluation }) {
    const verb = {
        accepted: 'accepts the job',
        refused: 'refuses the job',
        'cannot-judge': 'cannot be judged',
    }[evaluation?.verdict ?? 'cannot-judge'];
    return `\`${policy.source.description}\` ${verb}`;
}
function choose_policy_undecided(evaluation, why) {
    const at = evaluation.decidedBy.at;
    return {
        ...evaluation,
        verdict: 'cannot-judge',
        alsoFailing: [],
        decidedBy: {
            element: 'statement',
            wanted: [],
            was: null,
            matched: 'unknown',
            why,
            cause: 'value-unresolved',
            also: [],
            at,
            statement: null,
            sid: null,
            effect: null,
        },
    };
}

// EXTERNAL MODULE: ./lib/facts/trust/found-policy.js
var found_policy = __webpack_require__(74977);
;// CONCATENATED MODULE: ./lib/facts/trust/trust.js











function trustFacts(input, work = (0,trust_work/* workFor */.fS)()) {
    try {
        return factsWithin(input, work);
    }
    catch (error) {
        if (!(0,trust_work/* isTooLarge */.I9)(error) || input.policy === null)
            throw error;
        const { rivals: _, ...policy } = input.policy;
        const why = `with these claims it would take over ${trust_work/* MOST_STEPS */.SF / 1_000_000} million comparisons`;
        const fault = (0,json/* tooLarge */.g)(why, { line: policy.source.line ?? 1, column: 1 });
        return factsWithin({ ...input, policy: { ...policy, result: { ok: false, fault } } }, (0,trust_work/* workFor */.fS)());
    }
}
function factsWithin({ claims, context: known, sts, policy: found, gaps = [] }, work) {
    const context = { ...known, work };
    const request = claims === null ? null : requestOf(claims, context);
    const job = request?.job ?? null;
    const chosen = found === null || claims === null ? null : choosePolicy(found, claims, context, saidBy(sts));
    const policy = chosen?.policy ?? found;
    const document = policy?.result.ok === true ? policy.result.policy : null;
    const evaluation = chosen?.evaluation ?? null;
    const otherSubject = job?.github === true ? otherSpelling(job.subject, job.ids) : null;
    const otherVerdict = document === null || claims === null || otherSubject === null
        ? null
        : evaluate(document, { ...claims, sub: otherSubject }, context).verdict;
    const refusedByWord = isNotAuthorized(sts);
    const unjudged = (0,found_policy/* tooLargeIn */.L)(policy);
    return {
        claims,
        request,
        job,
        sts,
        policy,
        evaluation,
        otherVerdict,
        otherSubject,
        advice: withinReason(adviceOf),
        tooWide: document === null ? [] : lint(document, job !== null && job.ids !== null, work),
        nobodys: document === null ? [] : matchingNobody(document, work),
        candidates: request !== null && refusedByWord ? rankCandidates(request) : [],
        gaps: unjudged === null ? gaps : [...gaps, unjudged],
    };
    function adviceOf() {
        if (claims === null || request === null)
            return null;
        const asked = requestOf(claims, { ...known, work: (0,trust_work/* workFor */.fS)(trust_work/* MOST_STEPS */.SF / 3) });
        if (document !== null && evaluation?.verdict === 'refused') {
            const { file } = policy ?? {};
            return suggest(asked, {
                policy: document,
                evaluation,
                ...(file === undefined ? {} : { file }),
            });
        }
        if (evaluation?.verdict === 'accepted' || !refusedByWord)
            return null;
        return suggest(asked, null, job?.subject.immutable === true ? ['subject-immutable'] : []);
    }
}
function withinReason(advise) {
    try {
        return advise();
    }
    catch (error) {
        if (!(0,trust_work/* isTooLarge */.I9)(error))
            throw error;
        return null;
    }
}
function isNotAuthorized(sts) {
    return (sts.kind === 'refused' &&
        sts.error.code.startsWith('AccessDenied') &&
        /AssumeRoleWithWebIdentity/.test(sts.error.message));
}
function saidBy(sts) {
    if (sts.kind === 'accepted')
        return 'accepted';
    return isNotAuthorized(sts) ? 'refused' : null;
}


/***/ }),

/***/ 50965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  policyRules: () => (/* binding */ policyRules),
  trustRules: () => (/* binding */ trustRules)
});

// EXTERNAL MODULE: ./lib/trust/verdict/evaluation.js
var verdict_evaluation = __webpack_require__(59460);
// EXTERNAL MODULE: ./lib/wording/workflow/paste.js
var workflow_paste = __webpack_require__(77719);
// EXTERNAL MODULE: ./lib/facts/trust/found-policy.js
var found_policy = __webpack_require__(74977);
// EXTERNAL MODULE: ./lib/facts/trust/trust.js + 64 modules
var trust = __webpack_require__(81300);
;// CONCATENATED MODULE: ./lib/wording/trust/trust-refusal.js




const MOST_VALUES = 5;
function refusedBy(facts, causes, applies = () => true) {
    const { evaluation, policy, advice } = facts;
    if (evaluation?.verdict !== 'refused' || policy === null)
        return [];
    const decision = evaluation.decidedBy;
    if (decision.cause === null || !causes.includes(decision.cause) || !applies(decision))
        return [];
    const ofSubject = /:(?:sub|environment|ref)$/i.test(decision.key ?? '');
    const advised = advice !== null && (ofSubject || advice.kind === 'none') ? otherThanPolicy(advice) : null;
    const paste = advice?.kind === 'policy' || (ofSubject && advice?.kind === 'workflow') ? advice.snippets : [];
    return [
        {
            location: policyLocation(facts, decision.at.line),
            identity: [decision.cause, decision.operator ?? '', decision.key ?? decision.element].join(' '),
            values: valuesOf(facts, decision),
            ...(advised === null ? {} : { words: { fix: advised.fix.template } }),
            evidence: [
                { label: 'trust policy', actual: (0,found_policy/* sourceOf */.v)(facts) },
                evidenceOf(decision),
                ...decision.also.flatMap((cause) => {
                    const actual = ALSO[cause];
                    return actual === undefined ? [] : [{ label: 'and, once that is mended', actual }];
                }),
                ...evaluation.alsoFailing
                    .slice(0, MOST_VALUES)
                    .map((also) => ({ ...evidenceOf(also), label: `also fails: ${label(also)}` })),
                ...[...evaluation.cautions, ...(policy.assumed ?? [])].map((caution) => ({
                    label: 'taken for granted',
                    actual: caution,
                })),
                ...stsEvidence(facts),
            ],
            ...(paste.length === 0 ? {} : { paste: (0,workflow_paste/* ofWorkflow */.X)(paste, facts.workflow) }),
            ...(facts.sts.kind === 'not-asked' || (0,trust/* isNotAuthorized */.R)(facts.sts)
                ? {}
                : { severity: 'warning' }),
        },
    ];
}
const MOST_CANDIDATES = 5;
function candidateEvidence({ candidates }) {
    const open = candidates.filter((candidate) => candidate.open);
    const rows = open.slice(0, MOST_CANDIDATES).map(({ title, why }, index) => ({
        label: `possible cause ${index + 1}`,
        actual: `${title}: ${why}`,
    }));
    const more = open.slice(MOST_CANDIDATES).map(({ title }) => title);
    return more.length === 0 ? rows : [...rows, { label: 'less likely', actual: more.join('; ') }];
}
function isExplained({ evaluation, job }) {
    if (evaluation?.verdict === 'refused')
        return evaluation.decidedBy.cause !== null;
    if (evaluation?.verdict === 'accepted')
        return true;
    return job?.github === true && job.subject.immutable;
}
function otherThanPolicy(advice) {
    return advice.kind === 'policy' ? null : advice;
}
const ALSO = {
    'wildcard-under-equals': '* and ? stand for themselves under this operator',
    'letter-case': 'the case of letters differs',
    'subject-immutable': "the job's subject carries ids, and the policy's does not",
    'subject-classic': "the policy's subject carries ids, and the job's does not",
    'subject-ids': 'the ids differ',
};
function valuesOf(facts, decision) {
    return {
        subject: facts.job?.subject.text ?? '',
        statement: (0,verdict_evaluation/* nameOf */.V)(decision),
        operator: decision.operator ?? decision.element,
        key: decision.key ?? decision.element,
        wanted: decision.wanted
            .slice(0, MOST_VALUES)
            .map((text) => text || '(empty)')
            .join(', '),
        actual: decision.was?.map((text) => text || '(empty)').join(', ') ?? 'nothing',
        reason: decision.why,
        ...facts.advice?.fix.values,
        role: roleName(facts),
    };
}
function roleName({ request, policy }) {
    return request?.role?.name ?? policy?.source.path ?? 'the role';
}
function policyLocation({ policy, request }, line, column) {
    if (policy === null || policy.source.path === null) {
        return { kind: 'aws', resource: request?.role?.arn ?? 'the trust policy' };
    }
    const { source } = policy;
    const at = line ?? source.line ?? undefined;
    return {
        kind: 'file',
        path: policy.source.path,
        ...(at === undefined ? {} : { line: at }),
        ...(line === undefined || column === undefined ? {} : { column }),
    };
}
function stsEvidence({ sts }) {
    if (sts.kind === 'not-asked')
        return [];
    const actual = sts.kind === 'accepted' ? 'gave the role' : `${sts.error.code}: ${sts.error.message}`;
    return [{ label: 'sts:AssumeRoleWithWebIdentity', actual }];
}
function evidenceOf(decision) {
    const wanted = decision.wanted.slice(0, MOST_VALUES);
    const more = decision.wanted.length - wanted.length;
    return {
        label: label(decision),
        ...(wanted.length === 0
            ? {}
            : {
                expected: expectedOf(decision, `${wanted.join(' | ')}${more > 0 ? ` | ${more} more` : ''}`),
            }),
        actual: decision.was === null ? '(not in the request)' : decision.was.join(' | '),
    };
}
function expectedOf({ operator = '', cause }, wanted) {
    const denied = cause === 'explicit-deny';
    if (operator.toLowerCase() === 'null') {
        const there = (wanted.toLowerCase() === 'true') === denied;
        return there ? '(in the request)' : '(not in the request)';
    }
    const negated = denied ? !/not/i.test(operator) : cause === 'negated-match';
    return negated ? `anything but ${wanted}` : wanted;
}
function label(decision) {
    const where = (0,verdict_evaluation/* nameOf */.V)(decision);
    return decision.element === 'condition'
        ? `${where}, ${decision.operator} on ${decision.key}`
        : `${where}, ${decision.element}`;
}

;// CONCATENATED MODULE: ./lib/rules/trust/action-missing.js

const actionMissing = {
    id: 'trust/action-missing',
    severity: 'error',
    rung: 'trusted',
    title: 'The trust policy of `{role}` does not allow `{actual}`',
    why: 'A job with a token calls that action. In {statement}, {reason:prose}.',
    fix: 'Allow `{actual}` in {statement}.',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html',
        'https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html',
    ],
    judge(facts) {
        return refusedBy(facts, [
            'action-assume-role',
            'action-other',
            'action-missing',
            'action-excluded',
            'tag-session-missing',
        ]);
    },
};

// EXTERNAL MODULE: ./lib/facts/credentials/role-refusals.js
var role_refusals = __webpack_require__(54544);
// EXTERNAL MODULE: ./lib/wording/credentials/denied.js
var denied = __webpack_require__(31474);
// EXTERNAL MODULE: ./lib/wording/credentials/signer-words.js
var signer_words = __webpack_require__(22755);
;// CONCATENATED MODULE: ./lib/rules/trust/assume-role-denied.js



const assumeRoleDenied = {
    id: 'trust/assume-role-denied',
    severity: 'error',
    rung: 'trusted',
    title: '`{caller}` may not assume the role `{role}`',
    why: 'The role does not exist, its trust policy does not name the caller, or the policies of the caller do not allow it.',
    fix: 'Check that the role exists, that its trust policy names the caller, and that the caller may call `sts:AssumeRole` on it.',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html'],
    judge({ credentials }) {
        return (0,role_refusals/* roleRefusals */.Q)(credentials, 'AssumeRole', /^AccessDenied/).map(({ call, error, roleArn }) => {
            const denial = (0,denied/* denialIn */.H)(error.message);
            const caller = denial.caller || 'this identity';
            return {
                location: { kind: 'aws', resource: roleArn },
                identity: roleArn,
                values: {
                    caller,
                    role: roleArn,
                    action: denial.action,
                    resource: denial.resource || roleArn,
                    policy: denial.policy,
                },
                words: story(error.message, denial, call.givenWithoutTags === true),
                ...(call.givenWithoutTags === true ? { severity: 'warning' } : {}),
                evidence: [
                    { label: 'who asked', actual: caller },
                    { label: 'role', actual: roleArn },
                    ...(call.signer === null
                        ? []
                        : [
                            {
                                label: 'access key',
                                actual: (0,signer_words/* signerWords */.s)(call.signer),
                            },
                        ]),
                    { label: `sts:${call.action}`, actual: `${error.code}: ${error.message}` },
                ],
            };
        });
    },
};
function story(message, denial, givenWithoutTags) {
    if (givenWithoutTags) {
        return {
            title: 'The role `{role}` is given without session tags only',
            why: "configure-aws-credentials passes session tags when it assumes a role with credentials, and the role's trust policy allows `sts:AssumeRole` without `sts:TagSession`. What asks without tags is given the role.",
            fix: 'If configure-aws-credentials assumes the role: add `sts:TagSession` to the Action of the trust policy, or set `role-skip-session-tagging: true` there and here.',
        };
    }
    if (/sts:TagSession/.test(message)) {
        return {
            why: "The caller passes session tags, and the role's trust policy allows `sts:AssumeRole` without `sts:TagSession`.",
            fix: 'Add `sts:TagSession` to the Action of the trust policy, or set `role-skip-session-tagging: true` where the role is assumed.',
        };
    }
    if (denial.story !== null)
        return denial.story;
    return {
        why: "Either the role does not exist, or its trust policy does not name this caller, or the caller's own policies do not allow `sts:AssumeRole` on it. AWS does not say which.",
        fix: "Check all three: that the role exists in that account, that its trust policy names the caller, and that the caller's policy allows `sts:AssumeRole` on it.",
    };
}

;// CONCATENATED MODULE: ./lib/rules/trust/audience-condition-not-met.js

const USUAL = /^sts\.amazonaws\.com(?:\.cn)?$/;
const audienceConditionNotMet = {
    id: 'trust/audience-condition-not-met',
    severity: 'error',
    rung: 'trusted',
    title: 'The trust policy of `{role}` wants another audience than the token has',
    why: 'In {statement}, the audience is to be `{wanted}`, and the token is for `{actual}`.',
    fix: 'Ask for the token with the audience `sts.amazonaws.com`, and let the policy compare with the same.',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#condition-keys-wif',
    ],
    judge(facts) {
        const causes = [
            'audience-differs',
            'claim-missing',
            'letter-case',
            'wildcard-under-equals',
        ];
        return refusedBy(facts, causes, ({ key }) => /:o?aud$/i.test(key ?? '')).map(({ paste = [], ...match }) => {
            const decision = facts.evaluation?.decidedBy;
            const right = decision?.wanted.find((text) => USUAL.test(text));
            if (right !== undefined && !setsAudience(facts.request?.issuer)) {
                const values = { ...match.values, right };
                const alone = decision?.was?.includes(right) === true ? ' alone' : '';
                return {
                    ...match,
                    values,
                    words: { fix: `Ask for the token with the audience \`{right}\`${alone}.` },
                };
            }
            return {
                ...match,
                words: { fix: accept(decision?.was?.length ?? 0) },
                paste,
            };
        });
    },
};
const SETS_AUDIENCE = /^(?:https:\/\/)?(?:oidc\.circleci\.com|api\.bitbucket\.org)\//;
function setsAudience(issuer) {
    return SETS_AUDIENCE.test(issuer ?? '');
}
function accept(audiences) {
    return audiences > 1
        ? 'Let the trust policy of `{role}` accept the audiences of the token, `{actual}`.'
        : 'Let the trust policy of `{role}` accept the audience `{actual}`.';
}

// EXTERNAL MODULE: ./lib/report/aws/partitions.js
var partitions = __webpack_require__(43189);
;// CONCATENATED MODULE: ./lib/rules/trust/audience-not-accepted.js


const LIST = 'Add `{audience}` to the client ids of the provider in IAM (`aws iam add-client-id-to-open-id-connect-provider`).';
const ASK = 'Ask for the audience that is listed, most likely `audience: {wanted}`, in this action and in `aws-actions/configure-aws-credentials` alike.';
const REMOVE = 'Remove `audience: {audience}`{at}, in this action and in `aws-actions/configure-aws-credentials` alike: the default, `{wanted}`, is what AWS expects of a job.';
const REMOVE_WANTED = 'Remove `audience: {audience}`{at}, in this action and in `aws-actions/configure-aws-credentials` alike: the default, `{wanted}`, is what the trust policy wants.';
function isAgreed(trust, audience) {
    return (trust?.evaluation?.trace ?? []).some(({ steps }) => steps.some(({ key, wanted, matched }) => /:aud$/i.test(key ?? '') && matched === true && wanted.includes(audience)));
}
function wantedBy(trust) {
    const decision = trust?.evaluation?.decidedBy;
    if (decision === undefined || !/:aud$/i.test(decision.key ?? ''))
        return undefined;
    const [only, ...more] = decision.wanted;
    return more.length === 0 && only !== undefined && !/[*?$]/.test(only) ? only : undefined;
}
const audienceNotAccepted = {
    id: 'trust/audience-not-accepted',
    severity: 'error',
    rung: 'trusted',
    title: 'The OIDC provider in the account {account} does not accept the audience `{audience}`',
    why: "The token was asked for with this audience, and the provider's list of client ids does not hold it. AWS's own action asks for `sts.amazonaws.com`, and in China for `sts.amazonaws.com.cn`.",
    fix: 'Ask for an audience that the provider lists, or add this one to its client ids.',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_create_oidc.html',
    ],
    judge({ credentials, trust, audienceAt }) {
        return (0,role_refusals/* roleRefusals */.Q)(credentials, 'AssumeRoleWithWebIdentity', /^InvalidIdentityToken/, /Incorrect token audience/i).map(({ call, error, roleArn }) => {
            const audience = credentials?.role?.audience ?? '';
            const home = (0,partitions/* partitionOfArn */.Fh)(roleArn);
            const asPolicy = wantedBy(trust);
            const wanted = asPolicy ?? home.audience;
            const list = wanted === audience || isAgreed(trust, audience);
            const remove = asPolicy === undefined ? REMOVE : REMOVE_WANTED;
            const isOwn = audience !== '' && audience !== 'sts.amazonaws.com';
            return {
                location: { kind: 'input', name: 'audience' },
                identity: audience,
                values: {
                    account: roleArn.split(':')[4] ?? '',
                    audience,
                    wanted,
                    home: home.title,
                    at: audienceAt === null ? '' : ` (${audienceAt.path}, line ${audienceAt.line})`,
                },
                words: { fix: list ? LIST : isOwn && wanted === home.audience ? remove : ASK },
                evidence: [
                    {
                        label: 'audience of the token',
                        expected: `a client id of the provider, usually ${home.audience}`,
                        actual: audience,
                    },
                    { label: `sts:${call.action}`, actual: `${error.code}: ${error.message}` },
                ],
            };
        });
    },
};

;// CONCATENATED MODULE: ./lib/rules/trust/condition-key-not-supported.js

const conditionKeyNotSupported = {
    id: 'trust/condition-key-not-supported',
    severity: 'error',
    rung: 'trusted',
    title: 'The trust policy of `{role}` asks for `{key}`, which is never in this call',
    why: 'A condition on a missing key does not hold. In {statement}, {reason:prose}.',
    fix: 'Remove the condition on `{key}`; `sub`, `aud`, `repository_id` and `environment` are among the claims that AWS reads.',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#condition-keys-wif',
    ],
    judge(facts) {
        const causes = [
            'key-not-supported',
            'key-of-other-issuer',
            'key-not-in-call',
            'key-unknown',
        ];
        return refusedBy(facts, causes).map((match) => {
            const key = facts.evaluation?.decidedBy.key ?? '';
            const claim = (/[^:/]*$/.exec(key.trim())?.[0] ?? '').trim();
            const issuer = facts.request?.issuer ?? '';
            const values = { ...match.values, right: `${issuer}:${claim}` };
            const cause = facts.evaluation?.decidedBy.cause;
            const bare = cause === 'key-unknown' && /^(?:sub|aud)$/i.test(claim);
            const blank = key !== key.trim();
            if ((cause === 'key-of-other-issuer' || bare || blank) && issuer !== '') {
                return {
                    ...match,
                    values,
                    words: {
                        fix: 'Spell the key with the issuer of the token: `{right}`.',
                    },
                };
            }
            return heldBySubject(facts) ? match : { ...match, words: REPLACE };
        });
    },
};
const REPLACE = {
    fix: 'Replace the condition on `{key}` by one on `sub`, or on another claim that AWS reads.',
};
function heldBySubject({ evaluation }) {
    const { statement } = evaluation?.decidedBy ?? {};
    const steps = evaluation?.trace.find(({ index }) => index === statement)?.steps ?? [];
    return steps.some(({ key, matched }) => matched === true && /:sub$/i.test(key ?? ''));
}

;// CONCATENATED MODULE: ./lib/rules/trust/condition-not-met.js

const conditionNotMet = {
    id: 'trust/condition-not-met',
    severity: 'error',
    rung: 'trusted',
    title: 'The trust policy of `{role}` has a condition on `{key}` that this job does not meet',
    why: 'In {statement}, `{operator}` of `{key}` wants `{wanted}`, and the job has `{actual}`: {reason:prose}.',
    fix: 'If this job is to take the role, let {statement} accept `{actual}` for `{key}`; else run it where that is `{wanted}`.',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html',
    ],
    judge(facts) {
        return refusedBy(facts, [
            'value-differs',
            'letter-case',
            'surrounding-whitespace',
            'claim-missing',
            'negated-match',
            'null-check',
            'variable-absent',
        ], ({ key, cause }) => !/:o?aud$/i.test(key ?? '') &&
            !(/:sub$/i.test(key ?? '') && /^(?:letter-case|surrounding-whitespace)$/.test(cause ?? ''))).map((match) => {
            const why = whyOf(facts);
            const plain = facts.evaluation?.decidedBy.cause === 'value-differs' && facts.advice?.kind === 'none';
            return {
                ...match,
                words: {
                    ...match.words,
                    ...(why === null ? {} : { why }),
                    ...(plain && why === null ? { fix: conditionNotMet.fix } : {}),
                },
            };
        });
    },
};
function whyOf({ evaluation }) {
    const { cause, wanted, operator } = evaluation?.decidedBy ?? {};
    if (cause === 'null-check')
        return 'In {statement}, {reason:prose}.';
    if (wanted?.length === 0) {
        return 'In {statement}, `{operator}` of `{key}` lists no value, so that nothing can match it.';
    }
    if (cause === 'negated-match') {
        return 'In {statement}, `{operator}` of `{key}` keeps out `{wanted}`: {reason:prose}.';
    }
    if (cause !== 'claim-missing')
        return null;
    return /not/i.test(operator ?? '')
        ? 'In {statement}, `{operator}` of `{key}` wants another value than `{wanted}`, and {reason:prose}.'
        : 'In {statement}, `{operator}` of `{key}` wants `{wanted}`, and {reason:prose}.';
}

// EXTERNAL MODULE: ./lib/report/quoting.js
var quoting = __webpack_require__(57517);
;// CONCATENATED MODULE: ./lib/rules/trust/deployed-policy-differs.js




const deployedPolicyDiffers = {
    id: 'trust/deployed-policy-differs',
    severity: 'error',
    rung: 'trusted',
    title: 'AWS refuses the role `{role}`, which the trust policy at hand would give',
    why: 'The policy in {source} accepts this job. So the role has another policy deployed, or does not exist under this ARN, or a policy of the organization forbids the call.',
    fix: 'Compare the deployed policy with it: `aws iam get-role --role-name {role}`.',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html',
    ],
    judge(facts) {
        const { evaluation, policy, sts } = facts;
        if (evaluation?.verdict !== 'accepted' || policy === null || !(0,trust/* isNotAuthorized */.R)(sts))
            return [];
        const role = roleName(facts);
        const source = (0,found_policy/* sourceOf */.v)(facts);
        const deployed = policy.source.kind === 'iam';
        return [
            {
                location: policyLocation(facts),
                identity: role,
                values: { role, source: policy.source.description },
                ...(deployed
                    ? {
                        words: {
                            why: 'The deployed policy accepts this job. So something above the role forbids the call, such as a service or resource control policy of the organization, or the policy changed a moment ago.',
                            fix: 'Ask who runs the organization for policies that deny `sts:AssumeRoleWithWebIdentity`.',
                        },
                    }
                    : {}),
                evidence: [
                    { label: 'trust policy', expected: 'refuses this job', actual: `${source} accepts it` },
                    ...stsEvidence(facts),
                ],
                ...(deployed
                    ? {}
                    : {
                        paste: [
                            {
                                language: 'sh',
                                target: 'a shell with rights in the account of the role',
                                code: `aws iam get-role --role-name ${(0,quoting/* quoteShell */.LA)(role)} --query Role.AssumeRolePolicyDocument\n`,
                            },
                        ],
                    }),
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/rules/trust/duration-too-long.js

const CHAINED = {
    title: 'A role that is assumed from another role lasts one hour, and `role-duration-seconds` asks for more',
    why: 'AWS says: {message}. The maximum session duration of the role does not matter then.',
    fix: 'Lower `role-duration-seconds` to 3600 or less. If the work takes longer, assume `{role}` again in between, or let it trust the job itself.',
};
const durationTooLong = {
    id: 'trust/duration-too-long',
    severity: 'error',
    rung: 'permitted',
    title: 'The role does not allow sessions as long as `role-duration-seconds` asks',
    why: 'AWS says: {message}. A role allows one hour unless its maximum session duration was raised, and never more than one hour when it is assumed from another role.',
    fix: 'Lower `role-duration-seconds`, or raise the maximum session duration of `{role}`.',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_update-role-settings.html',
    ],
    judge({ credentials }) {
        const chained = new Set((0,role_refusals/* roleRefusals */.Q)(credentials, 'AssumeRole', /^ValidationError/, /role chaining/i).map(({ call }) => call));
        return ['AssumeRoleWithWebIdentity', 'AssumeRole'].flatMap((action) => (0,role_refusals/* roleRefusals */.Q)(credentials, action, /^ValidationError/, /DurationSeconds/i).map(({ call, error, roleArn }) => ({
            location: { kind: 'input', name: 'role-duration-seconds' },
            identity: roleArn,
            ...(chained.has(call) ? { words: CHAINED } : {}),
            values: { message: error.message.replace(/\.$/, ''), role: roleArn },
            evidence: [{ label: `sts:${action}`, actual: `${error.code}: ${error.message}` }],
        })));
    },
};

;// CONCATENATED MODULE: ./lib/rules/trust/explicit-deny.js

const explicitDeny = {
    id: 'trust/explicit-deny',
    severity: 'error',
    rung: 'trusted',
    title: 'A Deny in the trust policy of `{role}` applies to this job',
    why: 'An explicit Deny wins over any Allow. In {statement}, {reason:prose}.',
    fix: 'Run the job in a way that the Deny of {statement} spares, or narrow that Deny.',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html',
    ],
    judge(facts) {
        return refusedBy(facts, ['explicit-deny']);
    },
};

;// CONCATENATED MODULE: ./lib/rules/trust/id-token-rejected.js

const idTokenRejected = {
    id: 'trust/id-token-rejected',
    severity: 'error',
    rung: 'trusted',
    title: "AWS refused the job's OIDC token itself: `{code}`",
    why: 'AWS gives this reason: {message}',
    fix: 'Check that the issuer, its keys and the claims of the token are what the provider in IAM expects.',
    references: [
        'https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html',
    ],
    judge({ credentials }) {
        return (0,role_refusals/* roleRefusals */.Q)(credentials, 'AssumeRoleWithWebIdentity', /^(?:InvalidIdentityToken|ExpiredToken|IDPRejectedClaim|IDPCommunicationError)/)
            .filter(({ error }) => !/No OpenIDConnect provider|Incorrect token audience/i.test(error.message))
            .map(({ call, error, roleArn }) => ({
            location: { kind: 'aws', resource: roleArn },
            identity: error.code,
            values: { code: error.code, message: error.message },
            words: { fix: actionFor(error.message) },
            evidence: [{ label: `sts:${call.action}`, actual: `${error.code}: ${error.message}` }],
        }));
    },
};
function actionFor(message) {
    if (/expired/i.test(message)) {
        return "Ask for the token right before it is used: GitHub's tokens live about five minutes.";
    }
    if (/thumbprint|certificate/i.test(message)) {
        return 'Update the thumbprint of the OIDC provider in IAM to the certificate authority that your issuer uses now.';
    }
    if (/verification key/i.test(message)) {
        return "Make the issuer's `/.well-known/openid-configuration` and its keys reachable from the internet for AWS, then run the job again.";
    }
    return "Check that the issuer, its keys and the token's claims are what the provider in IAM expects.";
}

;// CONCATENATED MODULE: ./lib/rules/trust/not-authorized.js



const MOST_BEFORE_CLAIMS = 3;
const notAuthorized = {
    id: 'trust/not-authorized',
    severity: 'error',
    rung: 'trusted',
    title: "The role `{role}` refuses this job's OIDC token",
    why: 'STS says the same sentence whether the role does not exist, its trust policy wants another subject, audience, provider or action, or the organization denies it. This job presents the subject `{subject}`.',
    fix: 'Compare the trust policy of `{role}` with that subject, character by character: `aws iam get-role --role-name {name} --query Role.AssumeRolePolicyDocument`.',
    references: [
        'https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws',
    ],
    judge({ credentials, trust }) {
        if (trust !== null && isExplained(trust))
            return [];
        return (0,role_refusals/* roleRefusals */.Q)(credentials, 'AssumeRoleWithWebIdentity', /^AccessDenied/).map(({ call, error, roleArn }) => {
            const likely = trust?.candidates.find(({ open }) => open);
            const given = trust?.policy?.result.ok === false && trust.policy.result.fault.tooLarge !== true
                ? trust.policy
                : undefined;
            const advice = trust?.advice?.kind === 'workflow' ? trust.advice : undefined;
            const claims = credentials?.idToken.kind === 'minted' ? credentials.idToken.claims : {};
            return {
                location: { kind: 'aws', resource: roleArn },
                identity: roleArn,
                values: {
                    role: roleArn,
                    name: roleArn.slice(roleArn.lastIndexOf('/') + 1),
                    subject: typeof claims.sub === 'string' ? claims.sub : '',
                    likely: likely?.title ?? '',
                    since: likely?.why ?? '',
                    ...advice?.fix.values,
                    given: given?.source.path ?? '',
                    fault: given?.result.ok === false ? given.result.fault.message : '',
                    line: given?.result.ok === false ? String(given.result.fault.line) : '',
                },
                ...(likely?.standsOut === true
                    ? {
                        words: {
                            title: "The role `{role}` refuses this job's OIDC token: {since:prose}, and most likely {likely:prose}",
                            ...(advice === undefined ? {} : { fix: advice.fix.template }),
                        },
                        ...(advice === undefined
                            ? {}
                            : { paste: (0,workflow_paste/* ofWorkflow */.X)(advice.snippets, trust?.workflow) }),
                    }
                    : given === undefined
                        ? {}
                        : {
                            words: {
                                why: 'STS does not say which condition failed, and the trust policy at hand, which would tell, could not be read: `{given}`, line {line}: {fault}.',
                                fix: 'Correct `{given}` and run this again: then the condition that fails is named.',
                            },
                        }),
                evidence: [
                    ...(trust === null ? [] : candidateEvidence(trust).slice(0, MOST_BEFORE_CLAIMS)),
                    { label: `sts:${call.action}`, actual: `${error.code}: ${error.message}` },
                    ...['sub', 'aud', 'iss', 'repository', 'ref', 'environment', 'job_workflow_ref']
                        .filter((claim) => claims[claim] !== undefined)
                        .map((claim) => ({ label: `claim ${claim}`, actual: String(claims[claim]) })),
                    ...(trust === null ? [] : candidateEvidence(trust).slice(MOST_BEFORE_CLAIMS)),
                ],
            };
        });
    },
};

;// CONCATENATED MODULE: ./lib/rules/trust/nothing-allowed.js

const nothingAllowed = {
    id: 'trust/nothing-allowed',
    severity: 'error',
    rung: 'trusted',
    title: 'The trust policy of `{role}` has no statement that allows anything',
    why: 'AWS refuses what no statement allows: {reason:prose}.',
    fix: 'Add a statement that allows this job.',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html',
    ],
    judge(facts) {
        return refusedBy(facts, ['no-allow']);
    },
};

;// CONCATENATED MODULE: ./lib/wording/trust/too-wide.js



function tooWide(facts, width) {
    return facts.tooWide
        .filter((found) => found.width === width)
        .map((found) => ({
        location: policyLocation(facts, found.at.line),
        identity: `${found.statement} ${found.what}`,
        values: {
            role: roleName(facts),
            statement: (0,verdict_evaluation/* nameOf */.V)(found),
            what: found.what,
            subject: facts.job?.subject.text ?? 'repo:OWNER/REPO:environment:NAME',
        },
        evidence: [
            { label: (0,verdict_evaluation/* nameOf */.V)(found), actual: found.what },
            { label: 'trust policy', actual: (0,found_policy/* sourceOf */.v)(facts) },
        ],
    }));
}

;// CONCATENATED MODULE: ./lib/rules/trust/policy-accepts-anyone.js

const policyAcceptsAnyone = {
    id: 'trust/policy-accepts-anyone',
    severity: 'warning',
    rung: 'trusted',
    title: 'The trust policy of `{role}` lets anyone ask for the role',
    why: 'The principal of {statement} is `*`: only its conditions stand between the role and the world.',
    fix: 'Name the OIDC provider of this account as the principal of {statement}.',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html',
    ],
    judge(facts) {
        return tooWide(facts, 'accepts-anyone');
    },
};

;// CONCATENATED MODULE: ./lib/rules/trust/policy-accepts-every-repository.js

const policyAcceptsEveryRepository = {
    id: 'trust/policy-accepts-every-repository',
    severity: 'warning',
    rung: 'trusted',
    title: 'The trust policy of `{role}` accepts repositories of any owner',
    why: 'The pattern `{what}` in {statement} matches subjects of anybody on GitHub.',
    fix: 'Replace `{what}` by the subject of the job, such as `{subject}`.',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html#idp_oidc_Create_GitHub',
    ],
    judge(facts) {
        return tooWide(facts, 'accepts-every-repository');
    },
};

;// CONCATENATED MODULE: ./lib/rules/trust/policy-accepts-organization.js

const policyAcceptsOrganization = {
    id: 'trust/policy-accepts-organization',
    severity: 'warning',
    rung: 'trusted',
    title: 'The trust policy of `{role}` accepts every repository of an owner',
    why: 'The pattern `{what}` in {statement} matches all of them: whoever may create or write to any repository there could take the role.',
    fix: 'Replace `{what}` by the subject of the job, such as `{subject}`.',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html#idp_oidc_Create_GitHub',
    ],
    judge(facts) {
        return tooWide(facts, 'accepts-organization');
    },
};

;// CONCATENATED MODULE: ./lib/rules/trust/policy-accepts-pull-requests.js

const policyAcceptsPullRequests = {
    id: 'trust/policy-accepts-pull-requests',
    severity: 'warning',
    rung: 'trusted',
    title: 'The trust policy of `{role}` accepts pull requests',
    why: '`{what}` in {statement} also matches the subject of pull requests: code that nobody has reviewed could take the role.',
    fix: 'Replace `{what}` by the subject of a protected branch or of an environment.',
    references: ['https://docs.github.com/en/actions/reference/security/oidc'],
    judge(facts) {
        return tooWide(facts, 'accepts-pull-requests');
    },
};

;// CONCATENATED MODULE: ./lib/rules/trust/policy-assumable-by-anyone.js

const policyAssumableByAnyone = {
    id: 'trust/policy-assumable-by-anyone',
    severity: 'error',
    rung: 'trusted',
    title: 'Anyone with an AWS account can assume `{role}`',
    why: 'In {statement}, sts:AssumeRole is allowed to `{what}`, and no condition ties the caller to an account or an organization. An external id does not: AWS treats it as no secret, and whoever may read the role can see it.',
    fix: 'Name the accounts or roles that may assume it as the principal of {statement}; for a whole organization, add `StringEquals` on `aws:PrincipalOrgID`.',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-anonymous',
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_third-party.html',
    ],
    judge(facts) {
        return tooWide(facts, 'assumable-by-anyone');
    },
};

;// CONCATENATED MODULE: ./lib/rules/trust/policy-malformed.js


const MOST = 20;
const FIXES = {
    'element-forbidden': 'Take `{element}` out of {place}: what a trust policy is about is the role that it belongs to.',
    'element-unknown': 'Correct the spelling of `{element}` in {place}, or take it out.',
    'element-repeated': 'Let `{element}` stand once in {place}.',
    'effect-misspelt': 'Write `"Effect": "Allow"` in {place}.',
    'principal-malformed': 'Write the `Principal` of {place} as an object, such as `{"Federated": "..."}` with the ARN of the OIDC provider.',
};
const policyMalformed = {
    id: 'trust/policy-malformed',
    severity: 'warning',
    rung: 'trusted',
    title: 'IAM would not store the trust policy of `{role}` as it stands here',
    why: 'In {place}: {message}.',
    fix: 'Correct {place}.',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html'],
    judge(facts) {
        const { policy } = facts;
        if (policy === null || !policy.result.ok)
            return [];
        return policy.result.policy.problems
            .slice(0, MOST)
            .map(({ message, at, statement, fault }) => ({
            location: policyLocation(facts, at.line, at.column),
            identity: message,
            values: {
                role: roleName(facts),
                message,
                place: `${statement === null ? 'the document' : `statement ${statement + 1}`} (line ${at.line}, column ${at.column})`,
                element: fault !== null && 'element' in fault ? fault.element : '',
            },
            words: { fix: FIXES[fault?.kind ?? 'document'] ?? policyMalformed.fix },
            evidence: [{ label: 'trust policy', actual: (0,found_policy/* sourceOf */.v)(facts) }],
        }));
    },
};

;// CONCATENATED MODULE: ./lib/rules/trust/policy-names-mutable.js

const policyNamesMutable = {
    id: 'trust/policy-names-mutable',
    severity: 'warning',
    rung: 'trusted',
    title: 'The trust policy of `{role}` goes by a name that can change hands',
    why: 'What {statement} accepts holds names only: `{what}`. If the owner or the repository is renamed or deleted, somebody else may take the name and, with it, the role.',
    fix: 'Add a condition on `repository_id` to {statement}, or use the subject with ids.',
    references: ['https://docs.github.com/en/actions/reference/security/oidc'],
    judge(facts) {
        return tooWide(facts, 'names-mutable');
    },
};

;// CONCATENATED MODULE: ./lib/rules/trust/policy-not-judged.js


const policyNotJudged = {
    id: 'trust/policy-not-judged',
    severity: 'warning',
    rung: 'trusted',
    title: 'Whether the trust policy of `{role}` accepts this job cannot be told from here',
    why: 'It hangs on `{key}` in {statement}: {reason:prose}.',
    fix: 'Look at `{key}` in {statement} with what is known of the deployed role.',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html',
    ],
    judge(facts) {
        const { evaluation } = facts;
        if (evaluation?.verdict !== 'cannot-judge')
            return [];
        const decision = evaluation.decidedBy;
        return [
            {
                location: policyLocation(facts, decision.at.line),
                identity: `${decision.operator ?? ''} ${decision.key ?? decision.element}`,
                values: valuesOf(facts, decision),
                ...(decision.statement === null
                    ? {
                        words: {
                            why: 'Several declarations may be the one of this role: {reason:prose}.',
                            fix: 'Name a file with the deployed policy in `trust-policy`.',
                        },
                    }
                    : {}),
                ...(decision.cause === 'statement-invalid'
                    ? {
                        words: {
                            why: 'In {statement}: {reason:prose}.',
                            fix: 'Correct {statement}: as it stands, it cannot be what is deployed.',
                        },
                    }
                    : {}),
                ...(decision.cause === 'key-not-known-here' && isLeftOut(facts, decision.key ?? '')
                    ? {
                        words: {
                            fix: 'Give the claims in full, as the token has them: `{key}` is compared in {statement}, and is not among them.',
                        },
                    }
                    : {}),
                ...(decision.cause === 'operator-unknown'
                    ? {
                        words: {
                            fix: 'Replace `{operator}` in {statement} by an operator that AWS documents.',
                        },
                    }
                    : {}),
                ...(decision.cause === 'duplicate-key'
                    ? {
                        words: {
                            fix: 'Let every name in {statement} stand once; of two, a reader may take either.',
                        },
                    }
                    : {}),
                evidence: [
                    { label: 'trust policy', actual: (0,found_policy/* sourceOf */.v)(facts) },
                    ...[decision, ...evaluation.alsoFailing].map(({ key, element, why }) => ({
                        label: key ?? element,
                        actual: why,
                    })),
                    ...stsEvidence(facts),
                ],
                ...(facts.sts.kind === 'accepted' ? { severity: 'note' } : {}),
            },
        ];
    },
};
function isLeftOut({ request, claims }, key) {
    const issuer = request?.issuer?.toLowerCase();
    if (issuer === undefined || claims === null)
        return false;
    const name = key.toLowerCase();
    return name.startsWith(`${issuer}:`) && !Object.hasOwn(claims, name.slice(issuer.length + 1));
}

;// CONCATENATED MODULE: ./lib/rules/trust/policy-subject-matches-nobody.js



const policySubjectMatchesNobody = {
    id: 'trust/policy-subject-matches-nobody',
    severity: 'warning',
    rung: 'trusted',
    title: 'A subject in the trust policy of `{role}` is one that no job has',
    why: 'In {statement}, `{value}` lets nobody in: {reason:prose}.',
    fix: 'Write the subject as GitHub does, such as `{subject}`, or take `{value}` out.',
    references: ['https://docs.github.com/en/actions/reference/security/oidc#example-subject-claims'],
    judge(facts) {
        const { evaluation, nobodys } = facts;
        const told = evaluation?.verdict === 'refused' ? evaluation.decidedBy.wanted : [];
        return nobodys
            .filter(({ value }) => !told.includes(value))
            .map((found) => ({
            location: policyLocation(facts, found.at.line),
            identity: `${found.statement} ${found.value}`,
            values: {
                role: roleName(facts),
                statement: (0,verdict_evaluation/* nameOf */.V)(found),
                value: found.value,
                reason: found.why,
                subject: insteadOf(found.meant, facts),
            },
            evidence: [
                {
                    label: `${(0,verdict_evaluation/* nameOf */.V)(found)}, sub`,
                    expected: insteadOf(found.meant, facts),
                    actual: found.value,
                },
                { label: 'trust policy', actual: (0,found_policy/* sourceOf */.v)(facts) },
            ],
        }));
    },
};
function insteadOf(meant, { job }) {
    if (meant !== null && !meant.endsWith(':*'))
        return meant;
    if (job?.github === true)
        return job.subject.text;
    const repository = meant?.slice(0, -2) ?? 'repo:OWNER/REPO';
    return `${repository}:ref:refs/heads/BRANCH`;
}

;// CONCATENATED MODULE: ./lib/rules/trust/policy-unreadable.js
const policyUnreadable = {
    id: 'trust/policy-unreadable',
    severity: 'error',
    rung: 'trusted',
    title: 'The trust policy in `{path}` cannot be read',
    why: 'At line {line}, column {column}: {message}.',
    fix: 'Correct line {line} of `{path}`.',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html'],
    judge({ policy, sts }) {
        if (policy === null || policy.result.ok)
            return [];
        const { message, line, column, tooLarge, empty } = policy.result.fault;
        if (tooLarge === true)
            return [];
        const { path, description } = policy.source;
        const { unread } = policy;
        const severity = sts.kind === 'not-asked' ? {} : { severity: 'warning' };
        if (unread !== undefined) {
            return [
                {
                    location: { kind: 'input', name: 'trust-policy' },
                    identity: 'unread',
                    values: { path: path ?? description, message: unread, line: '', column: '' },
                    words: {
                        why: 'It was given as `trust-policy`, and {message}.',
                        fix: 'Correct the path in `trust-policy`; it counts from the root of the checkout.',
                    },
                    evidence: [{ label: 'trust policy', actual: `${description}: ${unread}` }],
                    ...severity,
                },
            ];
        }
        return [
            {
                location: path === null
                    ? { kind: 'aws', resource: description }
                    : { kind: 'file', path, line, column },
                identity: 'unreadable',
                values: {
                    path: path ?? description,
                    line: String(line),
                    column: String(column),
                    message,
                },
                ...(empty === true
                    ? {
                        words: {
                            title: 'The trust policy in `{path}` is empty',
                            why: 'The file holds nothing: most likely the command that was to write it failed.',
                            fix: 'Write the policy into `{path}`, as JSON.',
                        },
                    }
                    : {}),
                evidence: [{ label: 'trust policy', actual: description }],
                ...severity,
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/rules/trust/policy-uses-for-all-values.js

const policyUsesForAllValues = {
    id: 'trust/policy-uses-for-all-values',
    severity: 'warning',
    rung: 'trusted',
    title: 'The trust policy of `{role}` has a condition that a missing claim meets',
    why: '`ForAllValues` asks nothing of a key that the token does not carry, so `{what}` in {statement} holds nobody back.',
    fix: 'Drop the prefix `ForAllValues:` in {statement}: the claims are single values.',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html',
    ],
    judge(facts) {
        return tooWide(facts, 'for-all-values');
    },
};

;// CONCATENATED MODULE: ./lib/rules/trust/policy-wildcard-escapes.js

const policyWildcardEscapes = {
    id: 'trust/policy-wildcard-escapes',
    severity: 'warning',
    rung: 'trusted',
    title: 'A wildcard in the trust policy of `{role}` reaches into names that only begin alike',
    why: 'The pattern `{what}` in {statement} has a wildcard within a name: every other repository or owner whose name fits matches too, and such a name may be free for others to take.',
    fix: 'Replace `{what}` by the whole subject of the job, such as `{subject}`.',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_String',
    ],
    judge(facts) {
        return tooWide(facts, 'wildcard-escapes');
    },
};

;// CONCATENATED MODULE: ./lib/rules/trust/policy-without-audience.js

const policyWithoutAudience = {
    id: 'trust/policy-without-audience',
    severity: 'warning',
    rung: 'trusted',
    title: 'The trust policy of `{role}` does not hold the audience down',
    why: 'No condition in {statement} holds `aud` down: a token that was made for another service could be used for this role, as far as the provider lists that audience.',
    fix: 'Add the condition that `aud` equals `sts.amazonaws.com` to {statement}.',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html#idp_oidc_Create_GitHub',
    ],
    judge(facts) {
        return tooWide(facts, 'without-audience');
    },
};

;// CONCATENATED MODULE: ./lib/rules/trust/policy-without-subject.js

const policyWithoutSubject = {
    id: 'trust/policy-without-subject',
    severity: 'warning',
    rung: 'trusted',
    title: 'The trust policy of `{role}` accepts every subject of the issuer',
    why: 'No condition in {statement} holds `sub` down. Anybody who has a repository at the same issuer could take the role. A condition with `IfExists` or `ForAllValues` does not count.',
    fix: 'Add a condition on the subject to {statement}, such as `{subject}` under `StringEquals`.',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html#idp_oidc_Create_GitHub',
    ],
    judge(facts) {
        return tooWide(facts, 'without-subject');
    },
};

;// CONCATENATED MODULE: ./lib/rules/trust/provider-missing.js


const providerMissing = {
    id: 'trust/provider-missing',
    severity: 'error',
    rung: 'trusted',
    title: 'The account {account} has no OIDC provider for `{issuer}`',
    why: 'A role can only trust tokens of an issuer that its own account has registered as an IAM OIDC provider. Either the provider is missing there, or the role ARN names the wrong account.',
    fix: 'Create the provider in the account {account}, or correct the account in `role-to-assume`.',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_create_oidc.html',
    ],
    judge({ credentials }) {
        return (0,role_refusals/* roleRefusals */.Q)(credentials, 'AssumeRoleWithWebIdentity', /^InvalidIdentityToken/, /No OpenIDConnect provider/i).map(({ call, error, roleArn }) => {
            const claims = credentials?.idToken.kind === 'minted' ? credentials.idToken.claims : {};
            const issuer = typeof claims.iss === 'string' ? claims.iss : '';
            return {
                location: { kind: 'aws', resource: roleArn },
                identity: issuer,
                values: { account: roleArn.split(':')[4] ?? '', issuer },
                evidence: [
                    {
                        label: 'issuer of the token',
                        expected: 'a provider in the account',
                        actual: issuer || 'not known',
                    },
                    { label: 'role', actual: roleArn },
                    { label: `sts:${call.action}`, actual: `${error.code}: ${error.message}` },
                ],
                paste: [
                    {
                        language: 'sh',
                        target: `a shell with rights in the account ${roleArn.split(':')[4] ?? ''}`,
                        code: `aws iam create-open-id-connect-provider --url ${(0,quoting/* quoteShell */.LA)(issuer)} --client-id-list ${(0,quoting/* quoteShell */.LA)(credentials?.role?.audience ?? '')}\n`,
                    },
                ],
            };
        });
    },
};

;// CONCATENATED MODULE: ./lib/rules/trust/provider-principal-wrong.js

const providerPrincipalWrong = {
    id: 'trust/provider-principal-wrong',
    severity: 'error',
    rung: 'trusted',
    title: 'The trust policy of `{role}` does not trust the provider of this token',
    why: 'The principal must be the OIDC provider of the issuer, in the account of the role: `{actual}`. In {statement}, {reason:prose}.',
    fix: 'Name `{actual}` as the principal `Federated`.',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html',
    ],
    judge(facts) {
        return refusedBy(facts, [
            'principal-other-account',
            'principal-other-issuer',
            'principal-misspelled',
            'principal-not-federated',
            'principal-wildcard',
            'principal-missing',
            'principal-excluded',
        ]).map(({ paste = [], ...match }) => {
            const first = chainedFrom(facts);
            if (first === undefined)
                return { ...match, paste };
            return { ...match, values: { ...match.values, first }, words: CHAIN };
        });
    },
};
const CHAIN = {
    title: 'The trust policy of `{role}` trusts the role that the job has already, not its token',
    why: 'An earlier step signs in with `{first}`, which the policy trusts. The role is asked for by the OIDC token once more instead, and in {statement}, {reason:prose}.',
    fix: 'Set `role-chaining: true` in this action and in the step of `aws-actions/configure-aws-credentials` for this role: both then ask with `{first}`.',
};
function chainedFrom({ evaluation, earlierRoles = [] }) {
    if (evaluation?.verdict !== 'refused')
        return undefined;
    const { cause, wanted } = evaluation.decidedBy;
    if (cause !== 'principal-not-federated')
        return undefined;
    return earlierRoles.find((role) => {
        const root = role.replace(/:role\/.*$/, ':root');
        return wanted.some((one) => one === `AWS: ${role}` || one === `AWS: ${root}`);
    });
}

// EXTERNAL MODULE: ./lib/facts/credentials/sts-retry.js
var sts_retry = __webpack_require__(38453);
;// CONCATENATED MODULE: ./lib/rules/trust/refused-otherwise.js


const EXPLAINED = /^(?:AccessDenied|InvalidIdentityToken|ExpiredToken|IDPRejectedClaim|IDPCommunicationError|InvalidClientTokenId|UnrecognizedClientException|SignatureDoesNotMatch|IncompleteSignature|RegionDisabledException)/;
const refused_otherwise_FIXES = [
    [
        /^PackedPolicyTooLarge/,
        'Pass less with the call, or no tags by `role-skip-session-tagging: true`: session tags, session policies and the ARNs of managed policies share one packed size, which the percentage in the message counts.',
    ],
    [
        /^MalformedPolicyDocument/,
        'Correct the session policy that the call passes: the role and its trust policy are not what is refused.',
    ],
    [/^LimitExceeded/, 'Run the job again later, or let fewer jobs ask for the role at once.'],
];
function wordsFor(code) {
    const fix = refused_otherwise_FIXES.find(([pattern]) => pattern.test(code))?.[1];
    return fix === undefined ? {} : { words: { fix } };
}
const refusedOtherwise = {
    id: 'trust/refused-otherwise',
    severity: 'error',
    rung: 'trusted',
    title: 'STS refused to give the role `{role}`: `{code}`',
    why: 'AWS gives this reason: {message}',
    fix: 'Correct what the message names in the inputs of this action (`role-to-assume`, `role-session-name`, `role-duration-seconds`, `role-external-id`).',
    references: ['https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html'],
    judge({ credentials }) {
        return ['AssumeRoleWithWebIdentity', 'AssumeRole'].flatMap((action) => (0,role_refusals/* roleRefusals */.Q)(credentials, action, /./)
            .filter(({ error }) => !EXPLAINED.test(error.code) &&
            !/DurationSeconds/i.test(error.message) &&
            !(0,sts_retry/* isTransient */.d)({ kind: 'refused', error }))
            .map(({ call, error, roleArn }) => ({
            ...(call.givenWithoutTags === true ? { severity: 'warning' } : {}),
            location: { kind: 'aws', resource: roleArn },
            identity: error.code,
            values: { role: roleArn, code: error.code, message: error.message },
            ...wordsFor(error.code),
            evidence: [
                { label: `sts:${action}`, actual: `${error.code}: ${error.message}` },
                ...(error.requestId === undefined
                    ? []
                    : [{ label: 'request id', actual: error.requestId }]),
            ],
        })));
    },
};

;// CONCATENATED MODULE: ./lib/rules/trust/rename-would-break.js


const renameWouldBreak = {
    id: 'trust/rename-would-break',
    severity: 'note',
    rung: 'lasting',
    title: 'A rename or transfer of this repository would end the trust of `{role}`',
    why: 'From then on its jobs present `{other}`, with ids, which the policy refuses; now they present `{subject}`.',
    fix: 'Before a rename, let the trust policy of `{role}` accept `{other}` as well.',
    references: [
        'https://github.blog/changelog/2026-04-23-immutable-subject-claims-for-github-actions-oidc-tokens/',
    ],
    judge(facts) {
        const { evaluation, otherVerdict, otherSubject, job, sts } = facts;
        if (evaluation?.verdict !== 'accepted' || otherVerdict !== 'refused')
            return [];
        if (sts.kind === 'refused')
            return [];
        if (job === null || job.subject.immutable || otherSubject === null)
            return [];
        return [
            {
                location: policyLocation(facts),
                identity: otherSubject,
                values: { role: roleName(facts), subject: job.subject.text, other: otherSubject },
                evidence: [
                    { label: 'subject now', actual: job.subject.text },
                    { label: 'subject after a rename', actual: otherSubject },
                    { label: 'trust policy', actual: (0,found_policy/* sourceOf */.v)(facts) },
                ],
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/rules/trust/subject-case-differs.js

const subjectCaseDiffers = {
    id: 'trust/subject-case-differs',
    severity: 'error',
    rung: 'trusted',
    title: 'The trust policy of `{role}` spells the subject in other letter case',
    why: 'AWS compares `{key}` letter by letter. In {statement} it is to be `{wanted}`, and the job presents `{actual}`: {reason:prose}.',
    fix: 'Spell the subject as GitHub does: `{subject}`.',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_String',
    ],
    judge(facts) {
        return refusedBy(facts, ['letter-case'], ({ key }) => /:sub$/i.test(key ?? ''));
    },
};

;// CONCATENATED MODULE: ./lib/rules/trust/subject-not-allowed.js



const subjectNotAllowed = {
    id: 'trust/subject-not-allowed',
    severity: 'error',
    rung: 'trusted',
    title: "The trust policy of `{role}` does not accept this job's subject",
    why: 'In {statement}, `{operator}` wants `{wanted}`, and the job presents `{actual}`: {reason:prose}.',
    fix: 'Let the trust policy of `{role}` accept the subject `{subject}`.',
    references: [
        'https://docs.github.com/en/actions/reference/security/oidc#example-subject-claims',
        'https://github.blog/changelog/2026-04-23-immutable-subject-claims-for-github-actions-oidc-tokens/',
    ],
    judge(facts) {
        return [
            ...refusedBy(facts, [
                'subject-immutable',
                'subject-classic',
                'subject-ids',
                'subject-form',
                'subject-ref',
                'subject-repository',
                'subject-owner',
                'subject-customised',
                'subject-incomplete',
                'subject-differs',
            ]),
            ...refusedBy(facts, ['surrounding-whitespace'], ({ key }) => /:sub$/i.test(key ?? '')),
            ...likely(facts),
        ];
    },
};
function likely(facts) {
    const { job, advice, evaluation, sts, otherSubject } = facts;
    const open = evaluation === null || evaluation.verdict === 'cannot-judge';
    if (!open || job === null || !(0,trust/* isNotAuthorized */.R)(sts))
        return [];
    if (!job.github || !job.subject.immutable)
        return [];
    const subject = job.subject.text;
    const workflow = advice?.kind === 'workflow' ? advice : null;
    return [
        {
            location: policyLocation(facts),
            identity: subject,
            values: {
                role: roleName(facts),
                subject,
                old: otherSubject ?? '',
                ...workflow?.fix.values,
            },
            words: {
                title: 'The role `{role}` refuses this job, most likely for its subject',
                why: 'STS does not say which condition failed. The likeliest: this repository presents `{subject}`, with the ids that GitHub puts in since 15 July 2026, and the trust policy still names `{old}`.',
                fix: workflow?.fix.template ??
                    'Let the trust policy of `{role}` accept the subject `{subject}`, beside or in place of `{old}`.',
            },
            evidence: [
                ...stsEvidence(facts),
                { label: 'subject of this job', actual: subject },
                ...(otherSubject === null
                    ? []
                    : [{ label: 'the same in the old spelling', actual: otherSubject }]),
                ...candidateEvidence(facts),
            ],
            ...(advice === null || advice.kind === 'none'
                ? {}
                : { paste: (0,workflow_paste/* ofWorkflow */.X)(advice.snippets, facts.workflow) }),
        },
    ];
}

;// CONCATENATED MODULE: ./lib/rules/trust/wildcard-under-string-equals.js

const wildcardUnderStringEquals = {
    id: 'trust/wildcard-under-string-equals',
    severity: 'error',
    rung: 'trusted',
    title: 'A wildcard under `{operator}` keeps the trust policy of `{role}` from matching',
    why: 'In {statement}, `{key}` is compared with `{wanted}` character by character: {reason:prose}. The job presents `{actual}`.',
    fix: 'Name the exact value, or use `StringLike` where a pattern is meant.',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_String',
    ],
    judge(facts) {
        return refusedBy(facts, ['wildcard-under-equals'], ({ key }) => !/:o?aud$/i.test(key ?? ''));
    },
};

;// CONCATENATED MODULE: ./lib/rules/trust/index.js

































const trustRules = [
    providerMissing,
    audienceNotAccepted,
    idTokenRejected,
    notAuthorized,
    assumeRoleDenied,
    durationTooLong,
    refusedOtherwise,
];
const policyRules = [
    subjectNotAllowed,
    wildcardUnderStringEquals,
    subjectCaseDiffers,
    actionMissing,
    providerPrincipalWrong,
    audienceConditionNotMet,
    conditionKeyNotSupported,
    explicitDeny,
    nothingAllowed,
    conditionNotMet,
    deployedPolicyDiffers,
    policyUnreadable,
    policyNotJudged,
    policyMalformed,
    policySubjectMatchesNobody,
    policyAssumableByAnyone,
    policyAcceptsAnyone,
    policyWithoutSubject,
    policyAcceptsEveryRepository,
    policyAcceptsOrganization,
    policyWildcardEscapes,
    policyAcceptsPullRequests,
    policyNamesMutable,
    policyUsesForAllValues,
    policyWithoutAudience,
    renameWouldBreak,
];


/***/ }),

/***/ 9662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ tooLarge),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
const DEEPEST = 64;
const LONGEST = 4 * 1024 * 1024;
function parseJson(input) {
    const text = input.startsWith('\ufeff') ? input.slice(1) : input;
    if (text.length > LONGEST) {
        return { ok: false, fault: tooLarge('the text is longer than is read') };
    }
    const cursor = { text, index: 0, lineStarts: lineStartsOf(text) };
    if (text.trim() === '') {
        return { ok: false, fault: { message: 'the file is empty', line: 1, column: 1, empty: true } };
    }
    try {
        const node = value(cursor, 0);
        blanks(cursor);
        if (cursor.index < text.length)
            fail(cursor, `${shown(cursor)} follows the end of the document`);
        return { ok: true, node };
    }
    catch (error) {
        if (error instanceof Fault)
            return { ok: false, fault: error.fault };
        throw error;
    }
}
function tooLarge(why, at = { line: 1, column: 1 }) {
    return { message: `too large to judge: ${why}`, ...at, tooLarge: true };
}
class Fault extends Error {
    fault;
    constructor(fault) {
        super(fault.message);
        this.fault = fault;
    }
}
function value(cursor, depth) {
    blanks(cursor);
    if (depth > DEEPEST) {
        throw new Fault(tooLarge(`it nests deeper than ${DEEPEST} levels`, position(cursor)));
    }
    const at = position(cursor);
    const character = cursor.text[cursor.index];
    if (character === '{')
        return object(cursor, depth, at);
    if (character === '[')
        return array(cursor, depth, at);
    if (character === '"')
        return { kind: 'string', text: string(cursor), at };
    const word = /[-+.0-9A-Za-z]{1,400}/y;
    word.lastIndex = cursor.index;
    const found = word.exec(cursor.text)?.[0] ?? '';
    if (found === 'true' || found === 'false') {
        cursor.index += found.length;
        return { kind: 'boolean', text: found, at };
    }
    if (found === 'null') {
        cursor.index += found.length;
        return { kind: 'null', at };
    }
    if (/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?$/.test(found)) {
        cursor.index += found.length;
        return { kind: 'number', text: found, at };
    }
    return fail(cursor, `a value is expected, not ${shown(cursor)}`);
}
function object(cursor, depth, at) {
    const entries = [];
    cursor.index += 1;
    blanks(cursor);
    if (take(cursor, '}'))
        return { kind: 'object', entries, at };
    for (;;) {
        blanks(cursor);
        const keyAt = position(cursor);
        if (cursor.text[cursor.index] !== '"') {
            fail(cursor, `a key in double quotes is expected, not ${shown(cursor)}`);
        }
        const key = string(cursor);
        blanks(cursor);
        if (!take(cursor, ':'))
            fail(cursor, `":" is expected after the key, not ${shown(cursor)}`);
        entries.push({ key, at: keyAt, value: value(cursor, depth + 1) });
        const end = cursor.index;
        blanks(cursor);
        if (take(cursor, '}'))
            return { kind: 'object', entries, at };
        if (!take(cursor, ','))
            failBehind(cursor, end, '}');
        lastComma(cursor, '}');
    }
}
function array(cursor, depth, at) {
    const items = [];
    cursor.index += 1;
    blanks(cursor);
    if (take(cursor, ']'))
        return { kind: 'array', items, at };
    for (;;) {
        items.push(value(cursor, depth + 1));
        const end = cursor.index;
        blanks(cursor);
        if (take(cursor, ']'))
            return { kind: 'array', items, at };
        if (!take(cursor, ','))
            failBehind(cursor, end, ']');
        lastComma(cursor, ']');
    }
}
const ESCAPES = {
    '"': '"',
    '\\': '\\',
    '/': '/',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
};
function string(cursor) {
    const { text } = cursor;
    const parts = [];
    let from = cursor.index + 1;
    for (let index = from; index < text.length; index += 1) {
        const code = text.charCodeAt(index);
        if (code === 0x22) {
            parts.push(text.slice(from, index));
            cursor.index = index + 1;
            return parts.join('');
        }
        if (code < 0x20) {
            cursor.index = index;
            fail(cursor, 'a control character stands bare in a string');
        }
        if (code !== 0x5c)
            continue;
        parts.push(text.slice(from, index));
        const letter = text[index + 1] ?? '';
        const hex = text.slice(index + 2, index + 6);
        if (letter === 'u' && /^[0-9A-Fa-f]{4}$/.test(hex)) {
            parts.push(String.fromCharCode(Number.parseInt(hex, 16)));
            index += 5;
        }
        else if (Object.hasOwn(ESCAPES, letter)) {
            parts.push(ESCAPES[letter] ?? '');
            index += 1;
        }
        else {
            cursor.index = index;
            fail(cursor, 'an unknown escape stands in a string');
        }
        from = index + 1;
    }
    return fail(cursor, 'a string is never closed');
}
function failBehind(cursor, end, close) {
    const next = cursor.text[cursor.index] ?? '';
    if (next !== '"' && next !== '{' && next !== '[') {
        fail(cursor, `"," or "${close}" is expected, not ${shown(cursor)}`);
    }
    cursor.index = end;
    const follows = { '"': 'text', '{': 'object', '[': 'list' }[next];
    return fail(cursor, `a comma is missing here, before the ${follows} that follows`);
}
function lastComma(cursor, close) {
    const comma = cursor.index - 1;
    blanks(cursor);
    if (cursor.text[cursor.index] !== close)
        return;
    cursor.index = comma;
    fail(cursor, `a comma stands before the closing "${close}"`);
}
function blanks(cursor) {
    for (;;) {
        const code = cursor.text.charCodeAt(cursor.index);
        if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09)
            return;
        cursor.index += 1;
    }
}
function take(cursor, character) {
    if (cursor.text[cursor.index] !== character)
        return false;
    cursor.index += 1;
    return true;
}
function shown(cursor) {
    const character = cursor.text.codePointAt(cursor.index);
    return character === undefined ? 'the end' : JSON.stringify(String.fromCodePoint(character));
}
function fail(cursor, message) {
    throw new Fault({ message, ...position(cursor) });
}
function lineStartsOf(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}
function position(cursor) {
    const { lineStarts, index } = cursor;
    let low = 0;
    let high = lineStarts.length - 1;
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((lineStarts[middle] ?? 0) <= index)
            low = middle;
        else
            high = middle - 1;
    }
    return { line: low + 1, column: index - (lineStarts[low] ?? 0) + 1 };
}


/***/ }),

/***/ 16140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RP: () => (/* binding */ valueOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   fg: () => (/* binding */ repeatedKeys),
/* harmony export */   mm: () => (/* binding */ weightOf)
/* harmony export */ });
function weightOf(node) {
    switch (node.kind) {
        case 'object':
            return node.entries.reduce((sum, { key, value }) => sum + key.length + 4 + weightOf(value), 2);
        case 'array':
            return node.items.reduce((sum, item) => sum + 1 + weightOf(item), 2);
        case 'string':
            return node.text.length + 2;
        case 'number':
        case 'boolean':
            return node.text.length;
        case 'null':
            return 4;
        case 'unresolved':
            return node.pieces.reduce((sum, piece) => sum + ('text' in piece ? piece.text.length : piece.hole.length), 2);
    }
}
function valueOf(node, key) {
    return node?.kind === 'object'
        ? node.entries.find((entry) => entry.key === key)?.value
        : undefined;
}
function textOf(node) {
    if (node === undefined)
        return undefined;
    return node.kind === 'string' || node.kind === 'number' || node.kind === 'boolean'
        ? node.text
        : undefined;
}
function repeatedKeys(node) {
    if (node.kind !== 'object')
        return [];
    const seen = new Set();
    const repeated = new Set();
    for (const { key } of node.entries) {
        if (seen.has(key))
            repeated.add(key);
        seen.add(key);
    }
    return [...repeated];
}


/***/ }),

/***/ 72681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ parsePolicy),
  U: () => (/* binding */ policyOf)
});

// EXTERNAL MODULE: ./lib/trust/document/json.js
var json = __webpack_require__(9662);
// EXTERNAL MODULE: ./lib/trust/document/node.js
var document_node = __webpack_require__(16140);
// EXTERNAL MODULE: ./lib/trust/document/statement-fault.js
var statement_fault = __webpack_require__(41526);
;// CONCATENATED MODULE: ./lib/trust/document/statement.js

const ELEMENTS = [
    'Sid',
    'Effect',
    'Principal',
    'NotPrincipal',
    'Action',
    'NotAction',
    'Condition',
    'Resource',
    'NotResource',
];
function readStatement(node, index) {
    const faults = [];
    const nothing = {
        index,
        sid: null,
        effect: null,
        principals: null,
        notPrincipal: false,
        actions: null,
        notAction: false,
        conditions: [],
        faults,
        at: node.at,
    };
    if (node.kind !== 'object') {
        const gap = { text: '*', pieces: [{ hole: 'the statement' }], at: node.at };
        const fault = node.kind === 'unresolved'
            ? { kind: 'computed', text: spell(node) }
            : { kind: 'not-an-object' };
        const principals = [{ kind: 'unresolved', value: gap }];
        return { ...nothing, principals, actions: [gap], faults: [fault] };
    }
    const counts = new Map();
    for (const { key } of node.entries)
        counts.set(key, (counts.get(key) ?? 0) + 1);
    for (const [key, count] of counts) {
        if (!ELEMENTS.includes(key))
            faults.push({ kind: 'element-unknown', element: key });
        else if (count > 1)
            faults.push({ kind: 'element-repeated', element: key });
        if (/^(?:Not)?Resource$/.test(key))
            faults.push({ kind: 'element-forbidden', element: key });
    }
    for (const name of ['Principal', 'Action']) {
        if (counts.has(name) && counts.has(`Not${name}`)) {
            faults.push({ kind: 'elements-exclusive', element: name });
        }
    }
    const effect = (0,document_node/* textOf */.b6)((0,document_node/* valueOf */.RP)(node, 'Effect'));
    if (effect !== 'Allow' && effect !== 'Deny') {
        faults.push({ kind: 'effect-misspelt' });
    }
    const notPrincipal = counts.has('NotPrincipal') && !counts.has('Principal');
    const notAction = counts.has('NotAction') && !counts.has('Action');
    return {
        ...nothing,
        sid: (0,document_node/* textOf */.b6)((0,document_node/* valueOf */.RP)(node, 'Sid')) ?? null,
        effect: effect === 'Allow' || effect === 'Deny' ? effect : null,
        principals: principalsOf((0,document_node/* valueOf */.RP)(node, notPrincipal ? 'NotPrincipal' : 'Principal'), faults),
        notPrincipal,
        actions: textsOf((0,document_node/* valueOf */.RP)(node, notAction ? 'NotAction' : 'Action'), 'Action', faults),
        notAction,
        conditions: conditionsOf((0,document_node/* valueOf */.RP)(node, 'Condition'), faults),
    };
}
function principalsOf(node, faults) {
    if (node === undefined)
        return null;
    if (node.kind === 'unresolved')
        return [{ kind: 'unresolved', value: policyText(node) }];
    if ((0,document_node/* textOf */.b6)(node) === '*')
        return [{ kind: 'any', value: { text: '*', at: node.at } }];
    if (node.kind !== 'object') {
        faults.push({ kind: 'principal-malformed' });
        return [];
    }
    return node.entries.flatMap(({ key, value }) => (textsOf(value, key, faults) ?? []).map((text) => ({ kind: key, value: text })));
}
function conditionsOf(node, faults) {
    if (node === undefined)
        return [];
    if (node.kind === 'unresolved') {
        return [unresolvedCondition('Condition', '', node)];
    }
    if (node.kind !== 'object') {
        faults.push({ kind: 'condition-malformed' });
        return [];
    }
    const seen = new Map();
    const found = node.entries.flatMap(({ key: operator, value: keys }) => {
        if (keys.kind === 'unresolved')
            return [unresolvedCondition(operator, '', keys)];
        if (keys.kind !== 'object') {
            faults.push({ kind: 'operator-malformed', operator });
            return [];
        }
        return keys.entries.flatMap((entry) => {
            const name = `${operator}\0${entry.key}`.toLowerCase();
            seen.set(name, (seen.get(name) ?? 0) + 1);
            if (entry.value.kind === 'unresolved' && isWholeHole(entry.value)) {
                return [{ ...unresolvedCondition(operator, entry.key, entry.value), at: entry.at }];
            }
            const before = faults.length;
            const values = textsOf(entry.value, entry.key, faults) ?? [];
            if (faults.length > before)
                return [];
            return [{ operator, key: entry.key, values, at: entry.at, repeated: false }];
        });
    });
    const twice = (0,document_node/* repeatedKeys */.fg)(node);
    return found.map((condition) => {
        const repeated = twice.includes(condition.operator) ||
            (seen.get(`${condition.operator}\0${condition.key}`.toLowerCase()) ?? 0) > 1;
        return repeated ? { ...condition, repeated } : condition;
    });
}
function unresolvedCondition(operator, key, node) {
    return { operator, key, values: [], at: node.at, repeated: false, unresolved: spell(node) };
}
function textsOf(node, name, faults) {
    if (node === undefined)
        return null;
    const items = node.kind === 'array' ? node.items : [node];
    return items.flatMap((item) => {
        if (item.kind === 'unresolved' || (0,document_node/* textOf */.b6)(item) !== undefined)
            return [policyText(item)];
        faults.push({ kind: 'not-texts', name });
        return [];
    });
}
function policyText(node) {
    if (node.kind !== 'unresolved')
        return { text: (0,document_node/* textOf */.b6)(node) ?? '', at: node.at };
    return { text: spell(node), pieces: node.pieces, at: node.at };
}
function isWholeHole(node) {
    return node.kind === 'unresolved' && node.pieces.every((piece) => 'hole' in piece);
}
function spell(node) {
    if (node.kind !== 'unresolved')
        return (0,document_node/* textOf */.b6)(node) ?? '';
    return node.pieces.map((piece) => ('hole' in piece ? `\${${piece.hole}}` : piece.text)).join('');
}

;// CONCATENATED MODULE: ./lib/trust/document/policy.js




const policy_ELEMENTS = ['Version', 'Id', 'Statement'];
const HEAVIEST = 131_072;
function parsePolicy(text) {
    const parsed = (0,json/* parseJson */.q)(decoded(text));
    if (!parsed.ok)
        return { ok: false, fault: notJson(parsed.fault) };
    return policyOf(unwrapped(parsed.node));
}
function policyOf(node) {
    if (node.kind !== 'object')
        return refuse(node.at, `a policy is an object, not ${article(node)}`);
    const statement = (0,document_node/* valueOf */.RP)(node, 'Statement');
    if (statement === undefined) {
        const near = node.entries.find(({ key }) => /^statements?$/i.test(key));
        const hint = near === undefined ? '' : `; ${JSON.stringify(near.key)} is not it`;
        return refuse(near?.at ?? node.at, `the policy has no "Statement"${hint}`);
    }
    const nodes = statement.kind === 'array' ? statement.items : [statement];
    if ((0,document_node/* weightOf */.mm)(node) > HEAVIEST) {
        const why = 'IAM stores no trust policy of more than 8,192 characters, and this one has over 131,072';
        return { ok: false, fault: (0,json/* tooLarge */.g)(why, node.at) };
    }
    const problems = [];
    const problem = (message, at, index, fault = null) => problems.push({ message, at, statement: index, fault });
    for (const entry of node.entries) {
        if (!policy_ELEMENTS.includes(entry.key)) {
            problem(`${JSON.stringify(entry.key)} is not an element of a policy`, entry.at, null);
        }
    }
    for (const key of (0,document_node/* repeatedKeys */.fg)(node)) {
        problem(`${JSON.stringify(key)} stands more than once`, node.at, null);
    }
    const version = (0,document_node/* textOf */.b6)((0,document_node/* valueOf */.RP)(node, 'Version')) ?? '2008-10-17';
    if (!['2008-10-17', '2012-10-17'].includes(version)) {
        problem(`${JSON.stringify(version)} is no version of the policy language`, node.at, null);
    }
    const ambiguous = (0,document_node/* repeatedKeys */.fg)(node).includes('Statement');
    const statements = nodes.map((item, index) => {
        const read = readStatement(item, index);
        for (const fault of read.faults) {
            problem((0,statement_fault/* faultInWords */.R)(fault), placeOf(fault, item), index, fault);
        }
        return ambiguous
            ? { ...read, faults: [...read.faults, { kind: 'statements-repeated' }] }
            : read;
    });
    return { ok: true, policy: { version, statements, problems, node } };
}
function placeOf(fault, statement) {
    if (statement.kind !== 'object' || !('element' in fault))
        return statement.at;
    const named = statement.entries.filter(({ key }) => key === fault.element);
    return (fault.kind === 'element-repeated' ? named[1] : named[0])?.at ?? statement.at;
}
function refuse(at, message) {
    return { ok: false, fault: { message, ...at } };
}
function notJson(fault) {
    if (fault.tooLarge === true || fault.empty === true)
        return fault;
    return { ...fault, message: `not JSON: ${fault.message}` };
}
function article(node) {
    if (node.kind === 'array')
        return 'a list';
    return node.kind === 'unresolved' ? 'something computed' : `a ${node.kind}`;
}
function unwrapped(node) {
    const role = (0,document_node/* valueOf */.RP)(node, 'Role') ?? node;
    return (0,document_node/* valueOf */.RP)(role, 'AssumeRolePolicyDocument') ?? node;
}
function decoded(text) {
    if (!/^\s*%7b/i.test(text))
        return text;
    try {
        return decodeURIComponent(text.trim());
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 32087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ sameNode)
/* harmony export */ });
function sameNode(a, b) {
    if (a.kind === 'object' && b.kind === 'object') {
        return (a.entries.length === b.entries.length &&
            a.entries.every((entry, at) => {
                const other = b.entries[at];
                return other !== undefined && entry.key === other.key && sameNode(entry.value, other.value);
            }));
    }
    if (a.kind === 'array' && b.kind === 'array') {
        return (a.items.length === b.items.length &&
            a.items.every((item, at) => {
                const other = b.items[at];
                return other !== undefined && sameNode(item, other);
            }));
    }
    if (a.kind === 'unresolved' && b.kind === 'unresolved') {
        return JSON.stringify(a.pieces) === JSON.stringify(b.pieces);
    }
    if (a.kind === 'null' || b.kind === 'null')
        return a.kind === b.kind;
    return 'text' in a && 'text' in b && a.kind === b.kind && a.text === b.text;
}


/***/ }),

/***/ 41526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ faultInWords)
/* harmony export */ });
function faultInWords(fault) {
    switch (fault.kind) {
        case 'computed':
            return `computed: ${fault.text}`;
        case 'not-an-object':
            return 'a statement is an object';
        case 'element-unknown':
            return `${JSON.stringify(fault.element)} is not an element of a statement`;
        case 'element-repeated':
            return `${JSON.stringify(fault.element)} stands more than once`;
        case 'element-forbidden':
            return `a trust policy may not hold ${JSON.stringify(fault.element)}`;
        case 'elements-exclusive':
            return `"${fault.element}" and "Not${fault.element}" exclude each other`;
        case 'effect-misspelt':
            return '"Effect" must be "Allow" or "Deny", in this spelling';
        case 'principal-malformed':
            return '"Principal" must be "*" or an object such as {"Federated": "..."}';
        case 'condition-malformed':
            return '"Condition" is an object of operators';
        case 'operator-malformed':
            return `${JSON.stringify(fault.operator)} in "Condition" must hold an object of keys`;
        case 'not-texts':
            return `${JSON.stringify(fault.name)} must be text or a list of texts`;
        case 'statements-repeated':
            return 'the policy has "Statement" more than once';
    }
}


/***/ }),

/***/ 56860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ nearestFirst)
/* harmony export */ });
/* harmony import */ var _weights_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91091);

function nearestFirst(things, faultsOf, weights = _weights_js__WEBPACK_IMPORTED_MODULE_0__/* .WEIGHTS */ .Y0) {
    return things
        .map((thing) => ({ thing, ...distanceOf(faultsOf(thing), weights) }))
        .sort((a, b) => compareCounts(a.counts, b.counts) || b.likeness - a.likeness)
        .map(({ thing }) => thing);
}
function distanceOf(faults, weights) {
    const failing = faults.filter(({ matched }) => matched !== true);
    const tiers = failing.flatMap(weighedOf).map((one) => weights[one]);
    return {
        counts: _weights_js__WEBPACK_IMPORTED_MODULE_0__/* .TIERS */ .iB.map((tier) => tiers.filter((one) => one === tier).length),
        likeness: failing.reduce((sum, { likeness = 0 }) => sum + likeness, 0),
    };
}
function weighedOf({ matched, cause, also, weighsAs }) {
    if (matched === 'unknown' || cause === null)
        return ['not-known'];
    return [weighsAs ?? cause, ...also].map((one) => (isWeighed(one) ? one : 'not-known'));
}
function isWeighed(cause) {
    return Object.hasOwn(_weights_js__WEBPACK_IMPORTED_MODULE_0__/* .WEIGHTS */ .Y0, cause);
}
function compareCounts(a, b) {
    for (let tier = _weights_js__WEBPACK_IMPORTED_MODULE_0__/* .TIERS */ .iB.length - 1; tier >= 0; tier -= 1) {
        const difference = (a[tier] ?? 0) - (b[tier] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}


/***/ }),

/***/ 91091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eo: () => (/* binding */ LIKELIEST_FIRST),
/* harmony export */   Y0: () => (/* binding */ WEIGHTS),
/* harmony export */   iB: () => (/* binding */ TIERS),
/* harmony export */   u6: () => (/* binding */ CLAIMS_OF_PLACE)
/* harmony export */ });
const TIERS = [
    'open',
    'spelling',
    'value',
    'kind',
    'repository',
    'owner',
    'elsewhere',
];
const WEIGHTS = {
    'not-known': 'open',
    'wildcard-under-equals': 'spelling',
    'letter-case': 'spelling',
    'surrounding-whitespace': 'spelling',
    'subject-immutable': 'spelling',
    'subject-classic': 'spelling',
    'subject-incomplete': 'spelling',
    'context-written-short': 'spelling',
    'key-not-supported': 'spelling',
    'key-of-other-issuer': 'spelling',
    'key-not-in-call': 'spelling',
    'key-unknown': 'spelling',
    'principal-other-account': 'spelling',
    'principal-misspelled': 'spelling',
    'principal-wildcard': 'spelling',
    'principal-missing': 'spelling',
    'action-assume-role': 'spelling',
    'action-missing': 'spelling',
    'tag-session-missing': 'spelling',
    'subject-ref': 'value',
    'subject-ids': 'value',
    'template-alike': 'value',
    'audience-differs': 'value',
    'value-differs': 'value',
    'claim-missing': 'value',
    'negated-match': 'value',
    'null-check': 'value',
    'variable-absent': 'value',
    'principal-excluded': 'value',
    'action-excluded': 'value',
    'subject-form': 'kind',
    'subject-customised': 'kind',
    'subject-repository': 'repository',
    'subject-differs': 'repository',
    'value-of-repository': 'repository',
    'subject-owner': 'owner',
    'value-of-owner': 'owner',
    'issuer-on-the-same-host': 'owner',
    'principal-not-federated': 'elsewhere',
    'principal-other-issuer': 'elsewhere',
    'principal-of-no-provider': 'elsewhere',
    'action-other': 'elsewhere',
};
const CLAIMS_OF_PLACE = new Map([
    ['repository', 'value-of-repository'],
    ['repository_id', 'value-of-repository'],
    ['repository_owner_id', 'value-of-owner'],
    ['enterprise_id', 'value-of-owner'],
]);
const LIKELIEST_FIRST = [
    'subject-immutable',
    'unusual-subject',
    'unreadable-role',
    'unusual-audience',
    'unusual-branch',
    'role-missing',
    'capitals',
    'usual-branch',
    'wildcard-under-equals',
    'provider-principal',
    'action',
    'subject-classic',
    'key-not-supported',
    'small-letters',
    'usual-audience',
    'denied-above',
];


/***/ }),

/***/ 69354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ spellTokens),
/* harmony export */   g: () => (/* binding */ matchPattern)
/* harmony export */ });
/* harmony import */ var _work_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(821);

const ANY = -1;
const ONE = -2;
function matchPattern(tokens, actual, comparison, work) {
    (0,_work_js__WEBPACK_IMPORTED_MODULE_0__/* .spend */ .Rf)(work, 1 + tokens.length);
    if (shortest(tokens, comparison) > 4 * actual.length + 16)
        return false;
    const [first] = tokens;
    if (first !== undefined && 'text' in first && !comparison.ignoreCase) {
        if (!actual.startsWith(first.text))
            return false;
    }
    (0,_work_js__WEBPACK_IMPORTED_MODULE_0__/* .spend */ .Rf)(work, actual.length);
    const holes = tokens.some((token) => 'hole' in token);
    const codes = [];
    for (const token of tokens) {
        if ('hole' in token)
            push(codes, ANY);
        else if ('text' in token)
            add(codes, token.text, comparison);
        else if (comparison.wildcards)
            push(codes, token.wild === '*' ? ANY : ONE);
        else
            codes.push(token.wild.codePointAt(0) ?? 0);
    }
    const target = [];
    add(target, actual, comparison);
    const matched = glob(codes, target, work);
    return matched && holes ? 'unknown' : matched;
}
function spellTokens(tokens) {
    return tokens
        .map((token) => 'text' in token ? token.text : 'wild' in token ? token.wild : `\${${token.hole}}`)
        .join('');
}
function shortest(tokens, { wildcards }) {
    let length = 0;
    for (const token of tokens) {
        if ('text' in token)
            length += token.text.length;
        else if ('wild' in token && !(wildcards && token.wild === '*'))
            length += 1;
    }
    return length;
}
function push(codes, code) {
    if (code === ANY && codes.at(-1) === ANY)
        return;
    codes.push(code);
}
function add(codes, written, { ignoreCase }) {
    const text = ignoreCase ? written.toLowerCase() : written;
    for (const point of text)
        codes.push(point.codePointAt(0) ?? 0);
}
function glob(pattern, target, work) {
    let at = 0;
    let from = 0;
    let star = -1;
    let resume = 0;
    while (from < target.length) {
        const wanted = pattern[at];
        if (wanted === ANY) {
            star = at;
            resume = from;
            at += 1;
        }
        else if (wanted !== undefined && (wanted === ONE || wanted === target[from])) {
            at += 1;
            from += 1;
        }
        else if (star !== -1) {
            (0,_work_js__WEBPACK_IMPORTED_MODULE_0__/* .spend */ .Rf)(work, at - star);
            at = star + 1;
            resume += 1;
            from = resume;
        }
        else {
            return false;
        }
    }
    while (pattern[at] === ANY)
        at += 1;
    return at === pattern.length;
}


/***/ }),

/***/ 27507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B7: () => (/* binding */ claim),
/* harmony export */   DZ: () => (/* binding */ claimValues),
/* harmony export */   Df: () => (/* binding */ parseClaims)
/* harmony export */ });
const MOST_CLAIMS = 1_000;
const LONGEST_CLAIM = 20_000;
function parseClaims(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        return { ok: false, message: 'the claims must be one JSON object' };
    }
    const entries = Object.entries(value);
    if (entries.length > MOST_CLAIMS)
        return { ok: false, message: 'there are too many claims' };
    const claims = Object.create(null);
    for (const [name, entry] of entries) {
        if (entry === null || entry === undefined)
            continue;
        const taken = Array.isArray(entry)
            ? entry.filter((item) => item !== null).map(asText)
            : asText(entry);
        if (typeof taken === 'string' ? taken.length > LONGEST_CLAIM : taken.length > MOST_CLAIMS) {
            return { ok: false, message: `the claim ${JSON.stringify(name.slice(0, 80))} is too long` };
        }
        claims[name] = taken;
    }
    return { ok: true, claims };
}
function claimValues(claims, name) {
    const value = Object.hasOwn(claims, name) ? claims[name] : undefined;
    if (value === undefined)
        return [];
    return typeof value === 'string' ? [value] : value;
}
function claim(claims, name) {
    const values = claimValues(claims, name);
    return values.length === 1 ? values[0] : undefined;
}
function asText(value) {
    if (typeof value === 'string')
        return value;
    if (typeof value === 'number' || typeof value === 'boolean')
        return String(value);
    return safeJson(value);
}
function safeJson(value) {
    try {
        return JSON.stringify(value) ?? '';
    }
    catch (thrown) {
        if (!(thrown instanceof RangeError))
            throw thrown;
        return '(too deep)';
    }
}


/***/ }),

/***/ 59460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ nameOf)
/* harmony export */ });
function nameOf({ statement, sid }) {
    if (statement === null)
        return 'the policy';
    return sid === null || sid === '' ? `statement ${statement + 1}` : `statement "${sid}"`;
}


/***/ }),

/***/ 821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I9: () => (/* binding */ isTooLarge),
/* harmony export */   Rf: () => (/* binding */ spend),
/* harmony export */   SF: () => (/* binding */ MOST_STEPS),
/* harmony export */   fS: () => (/* binding */ workFor)
/* harmony export */ });
const MOST_STEPS = 15_000_000;
class TooLarge extends Error {
    constructor() {
        super('too large to judge');
    }
}
function workFor(steps = MOST_STEPS) {
    return { left: steps };
}
function spend(work, steps) {
    work.left -= steps;
    if (work.left < 0)
        throw new TooLarge();
}
function isTooLarge(error) {
    return error instanceof TooLarge || error instanceof RangeError;
}


/***/ })

};
;