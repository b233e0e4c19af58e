"use strict";
exports.id = 2085;
exports.ids = [2085];
exports.modules = {

/***/ 85295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ verdictOf)
/* harmony export */ });
function verdictOf({ result }) {
    if (result.decision === 'allowed')
        return 'allowed';
    if (result.allowedByOrganization === false)
        return 'organization';
    if (result.missingContext.length > 0)
        return 'depends';
    if (result.allowedByBoundary === false)
        return 'boundary';
    return result.decision === 'explicitDeny' ? 'explicit-deny' : 'not-allowed';
}


/***/ }),

/***/ 16144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  allPages: () => (/* binding */ allPages)
});

;// CONCATENATED MODULE: ./lib/catalogue/clues/clue.js
const CLUES = {
    'id-token': 'the job was granted id-token: write',
    fork: 'the run is for a pull request from a fork',
    dependabot: 'the run was caused by Dependabot',
    'keys-empty': 'the variables of the keys are empty',
    'keys-given': 'keys are given to the step',
    'role-given': 'a role to assume is given',
    'role-empty': 'the input role-to-assume is empty',
    configured: 'configure-aws-credentials had set credentials before',
    'self-hosted': 'the runner is self-hosted',
    container: 'the command runs in a container',
    profile: 'a profile is named',
    'session-token': 'a session token is given',
    worked: 'the same credentials had worked before',
};

// EXTERNAL MODULE: ./lib/catalogue/entries/index.js + 296 modules
var entries = __webpack_require__(59349);
// EXTERNAL MODULE: ./lib/report/ci.js
var ci = __webpack_require__(98868);
// EXTERNAL MODULE: ./lib/rules/account/index.js + 3 modules
var account = __webpack_require__(40856);
// EXTERNAL MODULE: ./lib/rules/credentials/index.js + 63 modules
var credentials = __webpack_require__(79748);
// EXTERNAL MODULE: ./lib/rules/inputs/index.js + 5 modules
var inputs = __webpack_require__(28599);
// EXTERNAL MODULE: ./lib/rules/leaks/index.js + 6 modules
var leaks = __webpack_require__(63259);
// EXTERNAL MODULE: ./lib/rules/permissions/index.js + 7 modules
var permissions = __webpack_require__(41928);
// EXTERNAL MODULE: ./lib/rules/secrets/index.js + 28 modules
var secrets = __webpack_require__(43507);
// EXTERNAL MODULE: ./lib/rules/trust/index.js + 35 modules
var trust = __webpack_require__(50965);
// EXTERNAL MODULE: ./lib/rules/workflow/index.js + 2 modules
var workflow = __webpack_require__(34276);
// EXTERNAL MODULE: ./lib/wording/log/general.js
var general = __webpack_require__(79613);
;// CONCATENATED MODULE: ./lib/preflight/pages.js












function allPages() {
    const indexes = [secrets, credentials, trust, leaks, account, permissions, inputs, workflow];
    const rules = indexes.flatMap((index) => Object.values(index).flat());
    return [...rules.map(pageOfRule), ...entries/* entries */.j.map(pageOfEntry)];
}
const SEVERITIES = {
    error: 'An error: the deploy fails by it, or a key has leaked.',
    warning: 'A warning: it fails nothing by itself, and is likely not meant.',
    note: 'A note: worth knowing.',
};
function pageOfRule({ id, severity, title, why, fix, references = [] }) {
    return {
        id,
        title: pages_general(title),
        what: SEVERITIES[severity],
        wordings: [],
        example: null,
        causes: [{ title: null, why: pages_general(why), fix: pages_general(fix), confirmedBy: [], rules: [] }],
        basis: null,
        references,
    };
}
const BASES = {
    run: 'seen in a run',
    source: 'read in the source',
    documentation: 'as the documentation words it',
    report: 'from a public report',
};
function pageOfEntry(entry) {
    const { id, emitters, since, says, example, basis, source, references = [] } = entry;
    const [first, ...rest] = entry.causes;
    return {
        id: `log/${id}`,
        title: pages_general(entry.title),
        what: `A message of ${emitters.join(', ')}${since === undefined ? '' : `, since ${since}`}.`,
        wordings: says.map((said) => (typeof said === 'string' ? said : said.sentence)),
        example,
        causes: [pageCause(first), ...rest.map(pageCause)],
        basis: `${BASES[basis]}: ${source}`,
        references,
    };
}
function pageCause({ title, why, fix, when = {}, rules = [] }) {
    const clues = Object.entries(when);
    return {
        title: title === undefined ? null : pages_general(title),
        why: pages_general(why),
        fix: pages_general(fix),
        confirmedBy: clues.map(([name, so]) => (so ? CLUES[name] : `not so: ${CLUES[name]}`)),
        rules,
    };
}
function pages_general(template) {
    const words = (0,ci/* placeWords */.f)('github-actions');
    return template.replace(/\{([a-z][A-Za-z0-9]*)(?::prose)?\}/g, (_, name) => Object.hasOwn(words, name) ? words[name] : (0,general/* generalWord */.B$)(name));
}


/***/ }),

/***/ 53955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ KNOWN_REGIONS),
/* harmony export */   r: () => (/* binding */ isOptInRegion)
/* harmony export */ });
/* harmony import */ var _partitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43189);

const KNOWN_REGIONS = new Set(`af-south-1 ap-east-1 ap-east-2 ap-northeast-1 ap-northeast-2 ap-northeast-3 ap-south-1 ap-south-2
  ap-southeast-1 ap-southeast-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 ap-southeast-6
  ap-southeast-7 ca-central-1 ca-west-1 cn-north-1 cn-northwest-1 eu-central-1 eu-central-2
  eu-north-1 eu-south-1 eu-south-2 eu-west-1 eu-west-2 eu-west-3 eusc-de-east-1 il-central-1
  me-central-1 me-south-1 mx-central-1 sa-east-1 us-east-1 us-east-2 us-gov-east-1 us-gov-west-1
  us-west-1 us-west-2`.split(/\s+/));
const ENABLED_BY_DEFAULT = new Set([
    'us-east-1',
    'us-east-2',
    'us-west-1',
    'us-west-2',
    'ca-central-1',
    'sa-east-1',
    'eu-central-1',
    'eu-north-1',
    'eu-west-1',
    'eu-west-2',
    'eu-west-3',
    'ap-south-1',
    'ap-northeast-1',
    'ap-northeast-2',
    'ap-northeast-3',
    'ap-southeast-1',
    'ap-southeast-2',
]);
function isOptInRegion(region) {
    return (0,_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionOfRegion */ .cn)(region).name === 'aws' && !ENABLED_BY_DEFAULT.has(region);
}


/***/ }),

/***/ 68282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isRegionName)
/* harmony export */ });
function isRegionName(text) {
    return /^[a-z]{2,6}(?:-[a-z]{2,12}){1,3}-\d{1,2}$/.test(text);
}


/***/ }),

/***/ 58926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ parseRoleArn),
  e: () => (/* binding */ readRoleArn)
});

// EXTERNAL MODULE: ./lib/report/aws/arn.js
var aws_arn = __webpack_require__(44127);
// EXTERNAL MODULE: ./lib/report/aws/partitions.js
var partitions = __webpack_require__(43189);
;// CONCATENATED MODULE: ./lib/report/aws/role-arn-fault.js
const OTHER_KINDS = [
    'user',
    'group',
    'policy',
    'instance-profile',
    'oidc-provider',
    'saml-provider',
    'server-certificate',
    'mfa',
    'federated-user',
    'root',
];
function veilFault(text) {
    if (text.includes('***'))
        return { is: 'masked' };
    if (text.includes('${{'))
        return { is: 'unexpanded', form: 'workflow' };
    return text.includes('${') ? { is: 'unexpanded', form: 'shell' } : null;
}
function surroundingFault(text) {
    const core = text.trim();
    if (core === '')
        return { is: 'blank' };
    if (/\$[A-Za-z_]|^%\w+%$/.test(core))
        return { is: 'unexpanded', form: 'shell' };
    if (/^["'`\u2018-\u201f]|["'`\u2018-\u201f]$/.test(core))
        return { is: 'quoted' };
    if (core !== text)
        return { is: 'white-space', where: 'around' };
    return /\s/.test(core) ? { is: 'white-space', where: 'within' } : null;
}
function formFault(text) {
    if (/^arn:/i.test(text))
        return { is: text.startsWith('arn:') ? 'no-arn' : 'letter-case' };
    return /^\/?(?:role\/)?(?:[\w+=,.@-]{1,64}\/){0,8}[\w+=,.@-]{1,64}$/.test(text)
        ? { is: 'bare-name' }
        : { is: 'no-arn' };
}

;// CONCATENATED MODULE: ./lib/report/aws/role-arn.js



const LONGEST_PATH = 512;
const LONGEST_NAME = 64;
function readRoleArn(text) {
    const veiled = veilFault(text);
    if (veiled !== null)
        return { ok: false, fault: veiled };
    const arn = (0,aws_arn/* splitArn */.E_)(text);
    const role = arn === null ? formFault(text) : (ownerFault(arn) ?? readRole(text, arn));
    if (!('is' in role))
        return { ok: true, role };
    return { ok: false, fault: surroundingFault(text) ?? role };
}
function parseRoleArn(text) {
    const read = readRoleArn(text);
    return read.ok ? read.role : null;
}
function ownerFault({ partition, service, region, account }) {
    if ((0,partitions/* partitionNamed */.O9)(partition) === undefined) {
        const lower = partition.toLowerCase();
        return (0,partitions/* partitionNamed */.O9)(lower) === undefined
            ? { is: 'partition', partition: shown(partition) }
            : { is: 'letter-case' };
    }
    if (service !== 'iam' && service !== 'sts') {
        return /^(?:iam|sts)$/i.test(service)
            ? { is: 'letter-case' }
            : { is: 'service', service: shown(service) };
    }
    if (region !== '')
        return { is: 'region', region: shown(region) };
    if ((0,aws_arn/* isAccountId */.JG)(account))
        return null;
    return { is: 'account', problem: accountProblem(account) };
}
function shown(part) {
    return /^[a-z0-9-]{1,24}$/.test(part) ? part : '';
}
function accountProblem(account) {
    if (account === '')
        return 'missing';
    if ((0,aws_arn/* isAccountId */.JG)(account.replaceAll('-', '')))
        return 'hyphens';
    return /^\d+$/.test(account) ? 'length' : 'characters';
}
function readRole(arn, parts) {
    const { partition, service, account, resource } = parts;
    const session = /^assumed-role\/([\w+=,.@-]{1,64})(?:\/|$)/.exec(resource)?.[1];
    if (session !== undefined)
        return { is: 'session', role: session, account, partition };
    const slash = resource.indexOf('/');
    const kind = slash === -1 ? resource : resource.slice(0, slash);
    if (service !== 'iam' || kind !== 'role') {
        if (kind === 'role')
            return { is: 'service', service };
        if (kind.toLowerCase() === 'role')
            return { is: 'letter-case' };
        return { is: 'other-kind', kind: OTHER_KINDS.find((one) => one === kind) ?? 'other' };
    }
    const last = resource.lastIndexOf('/');
    const path = slash === -1 ? '/' : resource.slice(slash, last + 1);
    const name = slash === -1 ? '' : resource.slice(last + 1);
    return pathFault(path) ?? nameFault(name) ?? { arn, partition, account, path, name };
}
function pathFault(path) {
    if (path === '/')
        return null;
    if (path === '//')
        return { is: 'path', problem: 'empty-part' };
    if (path.length > LONGEST_PATH)
        return { is: 'path', problem: 'too-long' };
    return /^\/[\u0021-\u007e]+\/$/.test(path) ? null : { is: 'path', problem: 'characters' };
}
function nameFault(name) {
    if (name === '')
        return { is: 'name', problem: 'missing' };
    if (!/^[\w+=,.@-]+$/.test(name))
        return { is: 'name', problem: 'characters' };
    return name.length > LONGEST_NAME ? { is: 'name', problem: 'too-long' } : null;
}


/***/ }),

/***/ 29984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ parseJsonObject),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function parseJsonObject(text) {
    const value = parseJson(text);
    return typeof value === 'object' && value !== null
        ? value
        : undefined;
}


/***/ }),

/***/ 2572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ seal)
/* harmony export */ });
function seal(value) {
    const box = Object.create(null);
    const hidden = () => '[sealed]';
    for (const [name, behaviour] of [
        ['reveal', () => value],
        ['toJSON', hidden],
        ['toString', hidden],
        [Symbol.for('nodejs.util.inspect.custom'), hidden],
    ]) {
        Object.defineProperty(box, name, { value: behaviour, enumerable: false });
    }
    return Object.freeze(box);
}


/***/ }),

/***/ 40856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  accountRules: () => (/* binding */ accountRules)
});

// EXTERNAL MODULE: ./lib/wording/credentials/source-words.js
var source_words = __webpack_require__(17368);
;// CONCATENATED MODULE: ./lib/rules/account/wrong-account.js

const wrongAccount = {
    id: 'account/wrong-account',
    severity: 'error',
    rung: 'expected-identity',
    title: 'The credentials belong to account {account}, which is not one of the allowed',
    why: 'AWS accepts the credentials, and a deploy with them would go to another account.',
    fix: 'Use the role or keys of an allowed account. If {thisJob} is to deploy where they belong, add that account to `allowed-account-ids`.',
    references: ['https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html'],
    judge({ credentials, allowedAccountIds }) {
        const identity = credentials?.identity;
        if (identity == null || allowedAccountIds.length === 0)
            return [];
        if (allowedAccountIds.includes(identity.account))
            return [];
        const { from, because, instead } = source_words/* SOURCE_WORDS */.O[identity.provider];
        const allowed = allowedAccountIds.join(', ');
        return [
            {
                location: { kind: 'input', name: 'allowed-account-ids' },
                identity: identity.account,
                values: { account: identity.account, allowed },
                words: {
                    why: `AWS accepts the credentials, and a deploy with them would go to another account. They came from ${from}. ${because}`.trimEnd(),
                    fix: `Use credentials of an allowed account ({allowed}). ${instead}. If {thisJob} is to deploy to the account that they belong to, add it to \`allowed-account-ids\`.`,
                },
                evidence: [
                    { label: 'account', expected: allowed, actual: identity.account },
                    { label: 'identity', actual: identity.arn },
                ],
            },
        ];
    },
};

// EXTERNAL MODULE: ./lib/report/aws/arn.js
var arn = __webpack_require__(44127);
// EXTERNAL MODULE: ./lib/report/aws/role-arn.js + 1 modules
var role_arn = __webpack_require__(58926);
;// CONCATENATED MODULE: ./lib/wording/account/arn-matches.js


function arnMatches(expected, actual) {
    if (expected === actual)
        return true;
    if (expected.endsWith('/*') && actual.startsWith(expected.slice(0, -1)))
        return true;
    const role = (0,role_arn/* parseRoleArn */.D)(expected);
    const session = (0,arn/* splitArn */.E_)(actual);
    if (role === null || session === null)
        return false;
    return (session.service === 'sts' &&
        session.partition === role.partition &&
        session.account === role.account &&
        session.resource.startsWith(`assumed-role/${role.name}/`));
}

;// CONCATENATED MODULE: ./lib/rules/account/wrong-arn.js


const wrongArn = {
    id: 'account/wrong-arn',
    severity: 'error',
    rung: 'expected-identity',
    title: 'The credentials are those of `{actual}`, not the identity that was expected',
    why: 'AWS accepts the credentials, and they are those of somebody else.',
    fix: 'Correct what gives {thisJob} its credentials, or `expected-arn`.',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-arns',
    ],
    judge({ credentials, expectedArn }) {
        const identity = credentials?.identity;
        if (identity == null || expectedArn === null)
            return [];
        if (arnMatches(expectedArn, identity.arn))
            return [];
        const { from, because, instead } = source_words/* SOURCE_WORDS */.O[identity.provider];
        return [
            {
                location: { kind: 'input', name: 'expected-arn' },
                identity: identity.arn,
                values: { actual: identity.arn },
                words: {
                    why: `AWS accepts the credentials, and they are those of somebody else. They came from ${from}. ${because}`.trimEnd(),
                    fix: `${instead}. If \`{actual}\` is right, correct \`expected-arn\`.`,
                },
                evidence: [{ label: 'identity', expected: expectedArn, actual: identity.arn }],
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/rules/account/index.js


const accountRules = [wrongAccount, wrongArn];


/***/ }),

/***/ 28599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inputRules: () => (/* binding */ inputRules)
});

;// CONCATENATED MODULE: ./lib/rules/inputs/not-accepted.js
const notAccepted = {
    id: 'inputs/not-accepted',
    severity: 'error',
    rung: 'well-formed',
    title: '`{input}` holds what it cannot be used with',
    why: 'Nothing was looked at: with an input left out, a job could pass that was meant to be held to it.',
    fix: 'Set `{input}` to {accepted}.',
    judge(problems) {
        const untold = problems.filter(({ fault }) => fault === undefined);
        const inputs = [...new Set(untold.map(({ input }) => input))];
        return inputs.map((input) => {
            const entries = untold.filter((one) => one.input === input);
            const [{ accepted, meant } = { accepted: '' }] = entries;
            const alone = entries.length === 1 ? meant : undefined;
            return {
                location: { kind: 'input', name: input },
                identity: input,
                values: { input, accepted, meant: alone ?? '' },
                ...(alone === undefined
                    ? {}
                    : { words: { fix: 'Write `{meant}`: `{input}` takes {accepted}.' } }),
                evidence: entries.map((one) => ({
                    label: one.entry === undefined ? input : `${input}, entry ${one.entry}`,
                    expected: one.meant ?? one.accepted,
                    actual: one.shown === undefined ? one.shape : `${one.shown} (${one.shape})`,
                })),
            };
        });
    },
};

;// CONCATENATED MODULE: ./lib/wording/inputs/role-stories.js
const FORM = '`arn:aws:iam::ACCOUNT:role/NAME`';
const COPY = `Set \`role-to-assume\` to the role's ARN as IAM shows it, ${FORM}, with the path if the role has one.`;
function roleStory(fault) {
    switch (fault.is) {
        case 'blank':
            return story('blank', 'A secret or variable that is not defined gives nothing.', COPY);
        case 'masked':
            return story('asterisks', 'It was copied from a log, where GitHub puts `***` in place of a secret; what the secret was is gone.', 'Store the ARN again, from IAM, in the secret or variable behind `role-to-assume`.');
        case 'unexpanded':
            return unexpanded(fault.form);
        case 'quoted':
            return story('an ARN in quotes', 'The quotes are part of the value: GitHub takes what was typed into the secret as it is.', 'Store it without quotes.');
        case 'white-space':
            return fault.where === 'within'
                ? story('a text with white space in it', 'An ARN is one word.', COPY)
                : story('a text with white space around it', 'A space or a line break was stored with it.', 'Store it again without.');
        case 'bare-name':
            return story('a bare name', 'STS takes a role by its ARN: a name alone does not say in which account the role is.', `Write the whole ARN, ${FORM}.`);
        case 'no-arn':
            return story('no ARN', 'An ARN has six parts with colons between them.', COPY);
        case 'letter-case':
            return story('an ARN in other letter case', '`arn`, the partition, `iam` and `role` are written in small letters; only the name keeps its own.', COPY);
        case 'partition':
            return story(`an ARN of ${named('the partition', fault.partition, 'a partition')} that AWS does not have`, 'Its second part is `aws`, `aws-cn` (China), `aws-us-gov` (GovCloud) or `aws-eusc` (European sovereign cloud).', COPY);
        case 'service':
            return story(`an ARN of ${named('the service', fault.service, 'another service')}, not of IAM`, 'Roles belong to IAM: the third part of their ARN is `iam`.', COPY);
        case 'region':
            return story(`an ARN with ${named('the region', fault.region, 'a region')} in it`, "IAM is global: the fourth part of a role's ARN is empty, `arn:aws:iam::`.", COPY);
        case 'account':
            return account(fault.problem);
        case 'session':
            return session(fault);
        case 'other-kind':
            return other(fault.kind);
        case 'name':
            return role_stories_name(fault.problem);
        case 'path':
            return story('a role with a path that IAM does not take', 'A path begins and ends with a slash, has 512 characters at most, and no space in it.', COPY);
    }
}
function story(what, why, fix) {
    return { what, why, fix };
}
function named(word, value, otherwise) {
    return value === '' ? otherwise : `${word} \`${value}\``;
}
function unexpanded(form) {
    return form === 'workflow'
        ? story('an expression that nobody evaluated', 'GitHub fills in `${{ }}` in a workflow file, and not in the value of a secret or variable.', 'Write the expression in the workflow, and in the secret or variable the ARN itself.')
        : story('a shell variable that nobody filled in', 'No shell reads `with:`: `$NAME` stays as it is written.', 'Use `${{ env.NAME }}`, `${{ vars.NAME }}` or `${{ secrets.NAME }}` in its place.');
}
function session({ role, account: owner, partition }) {
    const arn = `arn:${partition}:iam::${owner}:role/${role}`;
    return story('the ARN of a session, not of a role', 'An `assumed-role` ARN is who somebody already is, as `aws sts get-caller-identity` prints it. It names no role that could be assumed, and leaves out the path.', `Set \`role-to-assume\` to \`${arn}\`, with the path if the role has one.`);
}
const KINDS = {
    user: 'a user',
    group: 'a group',
    policy: 'a policy',
    'instance-profile': 'an instance profile',
    'oidc-provider': 'an OIDC provider',
    'saml-provider': 'a SAML provider',
    'server-certificate': 'a server certificate',
    mfa: 'an MFA device',
    'federated-user': 'a federated user',
    root: 'the root of an account',
    other: 'something else than a role',
};
function other(kind) {
    const why = kind === 'oidc-provider'
        ? "The provider is what the role's trust policy names; the job assumes the role."
        : kind === 'instance-profile'
            ? 'An instance profile holds a role for EC2; the role inside has an ARN of its own, often of the same name.'
            : 'Only a role can be assumed.';
    return story(`the ARN of ${KINDS[kind]}, not of a role`, why, COPY);
}
function account(problem) {
    const what = {
        missing: 'an ARN without an account',
        hyphens: 'an ARN with hyphens in its account',
        length: 'an ARN whose account has not 12 digits',
        characters: 'an ARN whose account is no number',
    }[problem];
    const why = problem === 'length'
        ? 'An account id has 12 digits. Where it begins with zeros, YAML and spreadsheets drop them.'
        : 'An account id is 12 digits, with nothing between them.';
    return story(what, why, COPY);
}
function role_stories_name(problem) {
    const what = {
        missing: 'an ARN without the name of a role',
        characters: 'the ARN of a role with characters that IAM does not take',
        'too-long': 'the ARN of a role with a name of more than 64 characters',
    }[problem];
    return story(what, 'A name has 1 to 64 letters, digits and `+=,.@_-`.', COPY);
}

;// CONCATENATED MODULE: ./lib/rules/inputs/role-not-usable.js

const roleNotUsable = {
    id: 'inputs/role-not-usable',
    severity: 'error',
    rung: 'well-formed',
    title: '`{input}` is {what}',
    why: 'What stands in the input is not the ARN of a role. {why}',
    fix: "Set `{input}` to the role's ARN as IAM shows it. {fix}",
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-arns',
    ],
    judge(problems) {
        return problems.flatMap(({ input, fault, shape, accepted }) => {
            if (fault?.is !== 'no-role')
                return [];
            const { what, why, fix } = roleStory(fault.what);
            return [
                {
                    location: { kind: 'input', name: input },
                    identity: fault.what.is,
                    values: { input, what, why, fix },
                    words: { why: '{why}', fix: '{fix}' },
                    evidence: [{ label: input, expected: accepted, actual: shape }],
                },
            ];
        });
    },
};

;// CONCATENATED MODULE: ./lib/rules/inputs/session-name-not-usable.js
const sessionNameNotUsable = {
    id: 'inputs/session-name-not-usable',
    severity: 'error',
    rung: 'well-formed',
    title: '`{input}` {fault}',
    why: 'STS takes a session name of 2 to 64 letters, digits and `_+=,.@-`. Names that are put together from a branch, an actor or a title often hold more, such as the brackets of `[bot]`.',
    fix: 'Shorten it, or build it from what always fits, such as `{example}`.',
    references: [
        'https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html',
    ],
    judge(problems) {
        return problems.flatMap(({ input, fault, shape, accepted }) => {
            if (fault?.is !== 'session-name')
                return [];
            return [
                {
                    location: { kind: 'input', name: input },
                    identity: fault.what.is,
                    values: { input, fault: words(fault.what), example: 'deploy-${{ github.run_id }}' },
                    evidence: [{ label: input, expected: accepted, actual: actual(fault.what, shape) }],
                },
            ];
        });
    },
};
function words(what) {
    switch (what.is) {
        case 'too-short':
            return 'is shorter than 2 characters';
        case 'too-long':
            return `has ${what.characters} characters, and 64 are the most`;
        case 'characters':
            return 'holds characters that STS refuses';
    }
}
function actual(what, shape) {
    if (what.is !== 'characters' || what.refused.length === 0)
        return shape;
    const named = what.refused.map((one) => (one === ' ' ? 'space' : one));
    return `${shape}; not accepted: ${named.join(' ')}`;
}

;// CONCATENATED MODULE: ./lib/rules/inputs/unknown-input.js
const unknownInput = {
    id: 'inputs/unknown-input',
    severity: 'error',
    rung: 'well-formed',
    title: '`{input}` is no input of this action',
    why: 'GitHub passes it on with a mere warning, and nothing would come of it.',
    fix: 'Take it out, or correct its name; the README lists all of them.',
    judge(problems) {
        return problems.flatMap(({ input, fault, meant, accepted }) => {
            if (fault?.is !== 'unknown-input')
                return [];
            return [
                {
                    location: { kind: 'input', name: input },
                    identity: input,
                    values: { input, meant: meant ?? '' },
                    ...(meant === undefined ? {} : { words: { fix: 'Write `{meant}` in its place.' } }),
                    evidence: [{ label: 'with', expected: meant ?? accepted, actual: input }],
                },
            ];
        });
    },
};

;// CONCATENATED MODULE: ./lib/rules/inputs/index.js




const inputRules = [
    roleNotUsable,
    sessionNameNotUsable,
    unknownInput,
    notAccepted,
];


/***/ }),

/***/ 41928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  permissionRules: () => (/* binding */ permissionRules)
});

// EXTERNAL MODULE: ./lib/facts/permissions/permission-facts.js
var permission_facts = __webpack_require__(85295);
;// CONCATENATED MODULE: ./lib/wording/permissions/denied.js

const MOST_ROWS = 20;
function familiesOf({ permissions }, verdict) {
    const groups = new Map();
    for (const one of permissions.filter((permission) => (0,permission_facts/* verdictOf */.V)(permission) === verdict)) {
        const service = one.required.action.split(':', 1)[0]?.toLowerCase() ?? '';
        groups.set(service, [...(groups.get(service) ?? []), one]);
    }
    return [...groups].map(([service, denied]) => ({
        service,
        denied,
        actions: [...new Set(denied.map(({ required }) => required.action))],
    }));
}
function principalWords({ principal }) {
    return principal === null ? 'the identity' : `the ${principal.kind} ${principal.name}`;
}
function deniedMatch(facts, { service, actions, denied }) {
    const rows = denied.slice(0, MOST_ROWS).map(({ required, result }) => ({
        label: `${required.action} on ${required.resource}`,
        expected: 'allowed',
        actual: result.decision,
    }));
    const more = denied.length - rows.length;
    return {
        location: { kind: 'input', name: 'required-actions' },
        identity: `${facts.principal?.arn ?? ''} ${service}`,
        values: { actions, service, principal: principalWords(facts) },
        evidence: [
            ...rows,
            ...(more > 0 ? [{ label: 'more of the same', actual: String(more) }] : []),
            { label: 'asked of IAM', actual: facts.principal?.arn ?? 'nobody' },
        ],
    };
}
function policiesOf({ denied }) {
    return [...new Set(denied.flatMap(({ result }) => result.policies))];
}
const WITH_RESOURCE_POLICIES = new Set([
    'apigateway',
    'backup',
    'codeartifact',
    'codebuild',
    'dynamodb',
    'ecr',
    'elasticfilesystem',
    'es',
    'events',
    'execute-api',
    'glacier',
    'glue',
    'iam',
    'kinesis',
    'kms',
    'lambda',
    'logs',
    's3',
    's3express',
    's3tables',
    'secretsmanager',
    'signer',
    'sns',
    'sqs',
    'ssm',
    'sts',
]);
function resourcePolicyCaution({ service }) {
    if (!WITH_RESOURCE_POLICIES.has(service))
        return '';
    return 'IAM does not look at policies of resources here: if the policy of the resource itself, in the same account, allows {principal}, the deploy works, and this line of `required-actions` is better left out.';
}

// EXTERNAL MODULE: ./lib/report/quoting.js
var quoting = __webpack_require__(57517);
;// CONCATENATED MODULE: ./lib/wording/permissions/paste.js

function byResource(required) {
    const groups = new Map();
    for (const { action, resource, context } of required) {
        const key = JSON.stringify([resource, context]);
        const actions = groups.get(key)?.actions ?? [];
        groups.set(key, { resource, context, actions: [...new Set([...actions, action])] });
    }
    return [...groups.values()];
}
function statementsToAdd(required, target) {
    const resources = new Map();
    const plain = byResource(required.map((one) => ({ ...one, context: [] })));
    for (const { resource, actions } of plain) {
        const key = JSON.stringify(actions);
        resources.set(key, (resources.get(key) ?? new Set()).add(resource));
    }
    const statements = [...resources].map(([key, set]) => [
        '{',
        '  "Effect": "Allow",',
        `  "Action": ${listOf(JSON.parse(key))},`,
        `  "Resource": ${listOf([...set])}`,
        '}',
    ].join('\n'));
    const [only = '', ...more] = statements;
    const code = more.length === 0
        ? only
        : `[\n${statements.map((one) => one.replace(/^/gm, '  ')).join(',\n')}\n]`;
    return { language: 'json', target, code };
}
function listOf(texts) {
    const [only = '', ...more] = texts.map(quoting/* quoteJson */.fp);
    return more.length === 0 ? only : `[\n    ${[only, ...more].join(',\n    ')}\n  ]`;
}
function commandsFor(principalArn, required) {
    const commands = byResource(required).map(({ resource, context, actions }) => [
        `aws iam simulate-principal-policy --policy-source-arn ${(0,quoting/* quoteShell */.LA)(principalArn)}`,
        `  --action-names ${actions.map(quoting/* quoteShell */.LA).join(' ')}`,
        `  --resource-arns ${(0,quoting/* quoteShell */.LA)(resource)}`,
        ...(context.length === 0
            ? []
            : [`  --context-entries ${context.map(entryOf).map(quoting/* quoteShell */.LA).join(' ')}`]),
    ].join(' \\\n'));
    return { language: 'sh', target: 'a shell of an administrator', code: commands.join('\n') };
}
function entryOf({ key, value }) {
    return `{"ContextKeyName":${(0,quoting/* quoteJson */.fp)(key)},"ContextKeyType":"string","ContextKeyValues":[${(0,quoting/* quoteJson */.fp)(value)}]}`;
}

;// CONCATENATED MODULE: ./lib/rules/permissions/denied-by-boundary.js


const deniedByBoundary = {
    id: 'permissions/denied-by-boundary',
    severity: 'error',
    rung: 'permitted',
    title: 'The permissions boundary of {principal} does not allow {actions}',
    why: "A boundary is the most that an identity may do, whatever its own policies allow. By IAM's simulation it leaves this out.",
    fix: 'Have whoever owns the boundary allow it there. The policies of {principal} have to allow the same.',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html',
        'https://docs.aws.amazon.com/IAM/latest/APIReference/API_PermissionsBoundaryDecisionDetail.html',
    ],
    judge: (facts) => familiesOf(facts, 'boundary').map((family) => {
        const isDenied = family.denied.some(({ result }) => result.decision === 'explicitDeny');
        const required = family.denied.map((one) => one.required);
        return {
            ...deniedMatch(facts, family),
            ...(isDenied
                ? {
                    words: {
                        why: 'A boundary is the most that an identity may do, whatever its own policies allow. By IAM\'s simulation a statement with `"Effect": "Deny"` stands in the way as well, which no other statement outweighs.',
                        fix: 'Have whoever owns the boundary narrow what denies {actions}, and allow it.',
                    },
                }
                : { paste: [statementsToAdd(required, 'the permissions boundary')] }),
        };
    }),
};

;// CONCATENATED MODULE: ./lib/rules/permissions/denied-by-organization.js

const deniedByOrganization = {
    id: 'permissions/denied-by-organization',
    severity: 'error',
    rung: 'permitted',
    title: 'A policy of the organization does not allow {actions} to {principal}',
    why: "By IAM's simulation, a service control policy of AWS Organizations does not allow it, and no policy within the account can.",
    fix: 'Ask the administrators of the organization whether this account may use {actions}, or deploy in an account that may.',
    references: [
        'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html',
        'https://docs.aws.amazon.com/IAM/latest/APIReference/API_OrganizationsDecisionDetail.html',
    ],
    judge: (facts) => familiesOf(facts, 'organization').map((family) => deniedMatch(facts, family)),
};

;// CONCATENATED MODULE: ./lib/rules/permissions/explicit-deny.js

const explicitDeny = {
    id: 'permissions/explicit-deny',
    severity: 'error',
    rung: 'permitted',
    title: 'A policy of {principal} denies {actions}',
    why: 'A statement with `"Effect": "Deny"` applies, and nothing that allows it outweighs that.',
    fix: 'Narrow that statement, so that it leaves out what the deploy needs.',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html',
    ],
    judge: (facts) => familiesOf(facts, 'explicit-deny').map((family) => {
        const match = deniedMatch(facts, family);
        const policies = policiesOf(family);
        if (policies.length === 0)
            return match;
        return {
            ...match,
            values: { ...match.values, policies },
            words: {
                fix: 'Narrow the statement that denies in {policies}, so that it leaves out what the deploy needs.',
            },
            evidence: [...match.evidence, { label: 'denied by', actual: policies.join(', ') }],
        };
    }),
};

;// CONCATENATED MODULE: ./lib/rules/permissions/not-allowed.js


const notAllowed = {
    id: 'permissions/not-allowed',
    severity: 'error',
    rung: 'permitted',
    title: 'No policy of {principal} allows {actions}',
    why: "By IAM's simulation, none of its statements allows this action on this resource, and what nothing allows is denied.",
    fix: 'Add what is missing to the policies of {principal}, and no more than that.',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html',
        'https://docs.aws.amazon.com/IAM/latest/APIReference/API_SimulatePrincipalPolicy.html',
    ],
    judge(facts) {
        const target = `a policy of ${principalWords(facts)}`;
        return familiesOf(facts, 'not-allowed').map((family) => ({
            ...deniedMatch(facts, family),
            words: {
                why: `By IAM's simulation, none of its statements allows this action on this resource, and what nothing allows is denied. ${resourcePolicyCaution(family)}`.trimEnd(),
            },
            paste: [
                statementsToAdd(family.denied.map(({ required }) => required), target),
            ],
        }));
    },
};

;// CONCATENATED MODULE: ./lib/rules/permissions/not-simulated.js


const notSimulated = {
    id: 'permissions/not-simulated',
    severity: 'note',
    rung: 'permitted',
    title: 'IAM did not tell {principal} whether it may do what is required',
    why: 'The simulation needs `iam:SimulatePrincipalPolicy` on the identity itself.',
    fix: 'Let an administrator run this command, or allow {principal} `iam:SimulatePrincipalPolicy` on its own ARN and run {thisJob} again.',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/APIReference/API_SimulatePrincipalPolicy.html',
        'https://docs.aws.amazon.com/cli/latest/reference/iam/simulate-principal-policy.html',
    ],
    judge(facts) {
        const { open, principal } = facts;
        if (open === null || principal === null || open.why.kind !== 'refused')
            return [];
        const { code, message } = open.why.error;
        const isDenied = code.startsWith('AccessDenied');
        return [
            {
                location: { kind: 'input', name: 'required-actions' },
                identity: principal.arn,
                values: { principal: principalWords(facts) },
                evidence: [
                    { label: 'iam:SimulatePrincipalPolicy', actual: `${code}: ${message}` },
                    { label: 'asked of IAM', actual: principal.arn },
                ],
                words: {
                    ...(isDenied
                        ? {}
                        : {
                            why: 'IAM refused the simulation itself; see its words.',
                            fix: 'Let an administrator run this command.',
                        }),
                    ...(principal.pathUnknown === true
                        ? {
                            why: "A session's ARN does not hold the path of its role, and `iam:GetRole` did not tell it: if the role has a path, the simulation was asked about another ARN.",
                            fix: "Give the role's whole ARN as `role-to-assume`, or let an administrator run this command, with the path in the ARN.",
                        }
                        : {}),
                },
                paste: [commandsFor(principal.arn, open.required)],
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/rules/permissions/index.js





const permissionRules = [
    deniedByOrganization,
    deniedByBoundary,
    explicitDeny,
    notAllowed,
    notSimulated,
];


/***/ }),

/***/ 34276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  workflowRules: () => (/* binding */ workflowRules)
});

// EXTERNAL MODULE: ./lib/report/inert.js
var inert = __webpack_require__(4726);
// EXTERNAL MODULE: ./lib/wording/workflow/paste.js
var paste = __webpack_require__(77719);
;// CONCATENATED MODULE: ./lib/wording/workflow/refused.js


function whereWords({ owner, keys }) {
    const key = keys[0] ?? '';
    switch (owner) {
        case 'workflow':
            return "the workflow's `env`";
        case 'job':
            return key === 'with' ? 'the `with` of a call' : `a job's \`${key}\``;
        case 'step':
            return `a step's \`${key}\``;
        case 'action':
            return 'a composite action';
    }
}
function instead({ read }) {
    const { access, owner, keys, job } = read;
    const [step] = access.steps;
    const name = step?.is === 'name' && /^[A-Za-z_]\w*$/.test(step.name) ? step.name : 'NAME';
    const whose = { workflowPath: job.file.path, jobId: job.id };
    const isSecret = access.context === 'secrets';
    if (owner === 'action' && (isSecret || access.context === 'vars')) {
        return throughInput(read, name, whose);
    }
    if (isSecret && keys[0] === 'if') {
        return {
            words: owner === 'job'
                ? `Take the secret into the \`env\` of the job, and let each step ask \`if: env.${name} != ''\`: a job's own condition cannot see whether a secret is set.`
                : `Take the secret into the \`env\` of the job, and ask for \`env.${name} != ''\` in the condition.`,
            paste: [(0,paste/* workflowPaste */.V)(whose, 'job-env', `${name}: \${{ secrets.${name} }}\n`)],
        };
    }
    if (isSecret && keys[0] === 'with') {
        return {
            words: `Hand it over below \`secrets:\` of the call, declare it below \`on.workflow_call.secrets\` of the called workflow, and read it there as \`secrets.${name}\`.`,
            paste: [
                {
                    language: 'text',
                    target: `the call in ${(0,inert/* inert */.tJ)(job.file.path)}`,
                    code: `secrets:\n  ${name}: \${{ secrets.${name} }}\n`,
                },
            ],
        };
    }
    if (access.context === 'env') {
        const key = keys.at(-1) ?? '';
        const isOwnEnv = owner === 'job' && keys[0] === 'env' && /^[A-Za-z_]\w*$/.test(key);
        return {
            words: `Write the value itself in the place of \`env.${name}\`, or keep it in a variable of the repository and read \`vars.${name}\`; what the steps alone need can be put together in a step's \`env\`.`,
            paste: isOwnEnv ? [(0,paste/* workflowPaste */.V)(whose, 'job-env', `${key}: \${{ vars.${name} }}\n`)] : [],
        };
    }
    if (isSecret) {
        return {
            words: `Take the secret into the \`env\` of the steps that need it; where only a setting is meant, keep it in a variable and read \`vars.${name}\`.`,
            paste: [(0,paste/* workflowPaste */.V)(whose, 'step-env', `${name}: \${{ secrets.${name} }}\n`)],
        };
    }
    return {
        words: `Read \`${access.context}\` in a step instead, and hand on what it gives as an output of the step or of the job: \`outputs\`.`,
        paste: [],
    };
}
function throughInput({ access, at }, name, whose) {
    const input = name.toLowerCase().replaceAll('_', '-');
    return {
        words: `Give the action an input, read it as \`inputs.${input}\`, and let the step that uses the action fill it.`,
        paste: [
            {
                language: 'text',
                target: (0,inert/* inert */.tJ)(at.path),
                code: `inputs:\n  ${input}:\n    description: Handed over by the workflow\n    required: true\n`,
            },
            (0,paste/* workflowPaste */.V)(whose, 'step-with', `${input}: \${{ ${access.context}.${name} }}\n`),
        ],
    };
}

;// CONCATENATED MODULE: ./lib/rules/workflow/context-not-allowed.js

const contextNotAllowed = {
    id: 'workflow/context-not-allowed',
    severity: 'error',
    rung: 'granted',
    title: '`{context}` is not known in {where:prose}',
    why: 'GitHub fills in an expression from the contexts that it has at that time, and in {where:prose} these are {allowed}. A file that reads another one it refuses with `Unrecognized named-value`, and {effect}.',
    fix: '{instead:prose}',
    references: [
        'https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#context-availability',
    ],
    judge({ refused }) {
        return refused.map((one) => {
            const { read, allowed } = one;
            const { words, paste } = instead(one);
            const { context } = read.access;
            const written = read.text.value.slice(read.access.at, read.access.end);
            return {
                location: { kind: 'file', path: read.at.path, line: read.at.line },
                identity: [read.owner, ...read.keys, written.toLowerCase()].join(' '),
                values: {
                    context,
                    where: whereWords(read),
                    effect: read.owner === 'action' ? 'the step that uses it fails' : 'none of its jobs starts',
                    allowed: allowed.join(', '),
                    instead: words,
                },
                evidence: [
                    {
                        label: read.keys.join('.'),
                        expected: `one of ${allowed.join(', ')}`,
                        actual: written,
                    },
                ],
                paste,
            };
        });
    },
};

;// CONCATENATED MODULE: ./lib/rules/workflow/index.js

const workflowRules = [contextNotAllowed];


/***/ })

};
;