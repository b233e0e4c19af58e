"use strict";
exports.id = 3507;
exports.ids = [3507];
exports.modules = {

/***/ 58312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ withheldFrom)
/* harmony export */ });
const FORK_EVENTS = ['pull_request', 'pull_request_review', 'pull_request_review_comment'];
const DEPENDABOT_EVENTS = [...FORK_EVENTS, 'push', 'create', 'deployment', 'deployment_status'];
function withheldFrom(job) {
    if (job.underAct === true)
        return 'act';
    if (job.event === null)
        return null;
    if (job.fromFork === true && FORK_EVENTS.includes(job.event))
        return 'fork';
    return job.dependabot && DEPENDABOT_EVENTS.includes(job.event) ? 'dependabot' : null;
}


/***/ }),

/***/ 66220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ secretFacts),
  v: () => (/* binding */ secretsThatAre)
});

// EXTERNAL MODULE: ./lib/expectations/secret-kind.js
var secret_kind = __webpack_require__(54102);
// EXTERNAL MODULE: ./lib/expectations/secret.js
var secret = __webpack_require__(37319);
// EXTERNAL MODULE: ./lib/report/invisible.js
var invisible = __webpack_require__(65785);
;// CONCATENATED MODULE: ./lib/facts/secrets/edges.js

const QUOTES = {
    '"': 'double quote',
    "'": 'single quote',
    '`': 'backtick',
    '\u201c': 'typographic quote',
    '\u201d': 'typographic quote',
    '\u2018': 'typographic quote',
    '\u2019': 'typographic quote',
};
const CLOSING = {
    '"': '"',
    "'": "'",
    '`': '`',
    '\u201c': '\u201d',
    '\u2018': '\u2019',
};
function isBlank(mark) {
    return !mark.includes('quote') && mark !== 'backtick';
}
function peel(value, alone) {
    const starts = [];
    const ends = [];
    let from = 0;
    let to = value.length;
    for (;;) {
        const before = to - from;
        for (let mark = blankAt(value, from); from < to && mark; mark = blankAt(value, from)) {
            count(starts, mark);
            from += 1;
        }
        for (let mark = blankAt(value, to - 1); to > from && mark; mark = blankAt(value, to - 1)) {
            count(ends, mark);
            to -= 1;
        }
        const opens = quoteAt(value, from);
        const closes = quoteAt(value, to - 1);
        const pair = to - from >= 2 && CLOSING[value.charAt(from)] === value.charAt(to - 1);
        if (from < to && opens && (pair || alone)) {
            count(starts, opens);
            from += 1;
        }
        if (from < to && closes && (pair || alone)) {
            count(ends, closes);
            to -= 1;
        }
        if (to - from === before)
            break;
    }
    return { core: value.slice(from, to), starts, ends };
}
function count(runs, mark) {
    const last = runs.at(-1);
    if (last?.mark === mark)
        runs[runs.length - 1] = { mark, count: last.count + 1 };
    else
        runs.push({ mark, count: 1 });
}
function quoteAt(value, index) {
    const character = value.charAt(index);
    return Object.hasOwn(QUOTES, character) ? QUOTES[character] : undefined;
}
function blankAt(value, index) {
    const character = value.charAt(index);
    switch (character) {
        case '':
            return undefined;
        case ' ':
            return 'space';
        case '\t':
            return 'tab';
        case '\n':
            return 'line feed';
        case '\r':
            return 'carriage return';
        case '\ufeff':
            return 'byte order mark';
        default:
            if ((0,invisible/* isUndrawn */.MU)(character))
                return 'invisible character';
            return /^\s$/.test(character) ? 'other whitespace' : undefined;
    }
}

// EXTERNAL MODULE: ./lib/report/parse-json.js
var parse_json = __webpack_require__(29984);
// EXTERNAL MODULE: ./lib/report/aws/arn.js
var arn = __webpack_require__(44127);
// EXTERNAL MODULE: ./lib/report/aws/region.js
var region = __webpack_require__(68282);
// EXTERNAL MODULE: ./lib/report/aws/role-arn.js + 1 modules
var role_arn = __webpack_require__(58926);
// EXTERNAL MODULE: ./lib/report/key-id.js
var key_id = __webpack_require__(70947);
;// CONCATENATED MODULE: ./lib/facts/secrets/look.js

const LONGEST = 16_384;
function lookOf(core) {
    if ((0,key_id/* isKeyId */.rZ)(core))
        return 'key-id';
    if (isSecretKey(core))
        return 'secret-key';
    if (/^[{[]/.test(core) && /[}\]]$/.test(core))
        return 'json';
    if (core.length > LONGEST)
        return 'other';
    if (core.startsWith('arn:'))
        return 'arn';
    if (/^(?:export +|set +)?[A-Za-z_][A-Za-z0-9_]{2,60}(?: *= *|: +)[^\s=]/.test(core))
        return 'assignment';
    if (isSessionToken(core))
        return 'session-token';
    return base64Look(core);
}
function isSecretKey(core) {
    return /^[A-Za-z0-9/+]{40}$/.test(core);
}
function isSessionToken(core) {
    return core.length >= 100 && /^(?:FwoGZXIvYXdz|IQoJb3JpZ2lu|AQoDYXdz|FQoDYXdz)/.test(core);
}
function base64Look(core) {
    if (core.length !== 28 && core.length !== 56)
        return 'other';
    if (!/^[A-Za-z0-9+/]+={0,2}$/.test(core))
        return 'other';
    const decoded = Buffer.from(core, 'base64').toString('latin1').trim();
    if ((0,key_id/* isKeyId */.rZ)(decoded))
        return 'base64-of-key-id';
    return isSecretKey(decoded) ? 'base64-of-secret-key' : 'other';
}

;// CONCATENATED MODULE: ./lib/facts/secrets/format.js






const LONGEST_JSON = 1_048_576;
function formatFaultOf(kind, core) {
    switch (kind) {
        case 'text':
            return null;
        case 'aws-access-key-id':
            return fault('malformed-key-id', keyIdProblem(core));
        case 'aws-secret-access-key':
            return fault('malformed-secret-key', secretKeyProblem(core));
        case 'aws-session-token':
            return fault('malformed-value', sessionTokenProblem(core));
        case 'role-arn':
            return fault('malformed-value', (0,role_arn/* parseRoleArn */.D)(core) !== null ? null : 'form');
        case 'account-id':
            return fault('malformed-value', (0,arn/* isAccountId */.JG)(core) ? null : 'form');
        case 'region':
            return fault('malformed-value', (0,region/* isRegionName */.U)(core) ? null : 'form');
        case 'json':
            return fault('malformed-value', isJson(core) ? null : 'form');
        case 'url':
            return fault('malformed-value', URL.canParse(core) ? null : 'form');
    }
}
function fault(is, problem) {
    return problem === null ? null : { is, problem };
}
function keyIdProblem(core) {
    if ((0,key_id/* isKeyId */.rZ)(core))
        return null;
    const foreign = foreignProblem(core, 'base64-of-key-id');
    if (foreign !== null)
        return foreign;
    if (/^(?:AGPA|AIDA|AIPA|ANPA|ANVA|APKA|AROA|ASCA)[A-Z2-7]{12,}$/.test(core)) {
        return 'names-no-key';
    }
    if ((0,key_id/* isKeyId */.rZ)(core.toUpperCase()))
        return 'lower-case';
    if (!/^(?:AKIA|ASIA|ABIA|ACCA)/.test(core))
        return 'prefix';
    return core.length === 20 ? 'alphabet' : 'length';
}
function secretKeyProblem(core) {
    if (isSecretKey(core))
        return null;
    const foreign = foreignProblem(core, 'base64-of-secret-key');
    if (foreign !== null)
        return foreign;
    return core.length === 40 ? 'alphabet' : 'length';
}
function sessionTokenProblem(core) {
    const foreign = foreignProblem(core, null);
    if (foreign !== null)
        return foreign;
    return /^[A-Za-z0-9+/=_-]+$/.test(core) ? null : 'alphabet';
}
function foreignProblem(core, encoded) {
    const look = lookOf(core);
    switch (look) {
        case 'key-id':
            return 'holds-a-key-id';
        case 'secret-key':
            return 'holds-a-secret-key';
        case 'session-token':
            return encoded === null ? null : 'holds-a-session-token';
        case 'arn':
            return 'holds-an-arn';
        case 'assignment':
            return 'holds-an-assignment';
        case 'base64-of-key-id':
        case 'base64-of-secret-key':
            return look === encoded ? 'base64-encoded' : 'form';
        case 'json':
        case 'other':
            return null;
    }
}
function isJson(text) {
    if (text.length > LONGEST_JSON)
        return true;
    return (0,parse_json/* parseJson */.q)(text) !== undefined;
}

// EXTERNAL MODULE: ./lib/facts/secrets/placeholder.js
var secrets_placeholder = __webpack_require__(26920);
;// CONCATENATED MODULE: ./lib/facts/secrets/fault.js






function faultOf(kind, value) {
    const exact = (0,secret/* isExact */.u0)(kind);
    const { core, starts, ends } = peel(value, exact);
    const edges = [...starts, ...ends];
    const form = isBehindDollar(kind, core, exact) ? 'dollar' : expressionForm(core, exact);
    if (form !== null)
        return { is: 'unexpanded-expression', form };
    if (/^[*\u2022]{3,}$/.test(core) || (exact && core.includes('***'))) {
        return { is: 'masked-literal' };
    }
    if (isRewritten(core, exact))
        return { is: 'rewritten-as-path' };
    const placeholder = (0,secrets_placeholder/* placeholderForm */.W)(kind, core);
    if (placeholder !== null)
        return { is: 'placeholder', form: placeholder };
    if ((exact || kind === 'url') && lookOf(core) === 'json')
        return { is: 'json-instead-of-value' };
    return edgeFault(kind, core, edges) ?? formatFaultOf(kind, kind === 'json' ? value : core);
}
function isRewritten(core, exact) {
    if (/^[A-Za-z]:\/(?:Program Files(?: \(x86\))?\/Git|msys64)\//.test(core))
        return true;
    return exact && /^[A-Za-z]:\/(?:[^\s/]+\/)*(?:Git|PortableGit|msys\d*)\//i.test(core);
}
function edgeFault(kind, core, edges) {
    const exact = (0,secret/* isExact */.u0)(kind);
    const has = (...marks) => edges.some(({ mark }) => marks.includes(mark));
    if (has('byte order mark', 'invisible character'))
        return { is: 'byte-order-mark' };
    if (exact && Array.from(core.slice(0, 4_096)).some(invisible/* isUndrawn */.MU))
        return { is: 'byte-order-mark' };
    const many = /[\r\n]/.test(core);
    if (kind === 'json') {
        return has('single quote', 'backtick', 'typographic quote')
            ? { is: 'surrounding-quotes' }
            : null;
    }
    if (has('carriage return') || core.includes('\r')) {
        return { is: 'carriage-return', lines: many ? 'many' : 'one' };
    }
    if (kind === 'text' && many)
        return null;
    if (edges.some(({ mark }) => isBlank(mark)))
        return { is: 'surrounding-whitespace' };
    return edges.length > 0 ? { is: 'surrounding-quotes' } : null;
}
function isBehindDollar(kind, core, exact) {
    return exact && core.startsWith('$') && formatFaultOf(kind, core.slice(1)) === null;
}
function expressionForm(core, exact) {
    if (core.startsWith('${{') && core.endsWith('}}'))
        return 'workflow';
    if (!exact)
        return null;
    if (core.includes('${{'))
        return 'workflow';
    return /^\$[{(A-Za-z_]/.test(core) || /^%[A-Za-z_]+%$/.test(core) ? 'shell' : null;
}

// EXTERNAL MODULE: ./lib/facts/job/withheld.js
var job_withheld = __webpack_require__(58312);
;// CONCATENATED MODULE: ./lib/facts/secrets/shape.js




const MOST_RUNS = 4;
const CLASSES = [
    [/[A-Z]/, 'upper-case letters'],
    [/[a-z]/, 'lower-case letters'],
    [/[0-9]/, 'digits'],
    [/[!-/:-@[-`{-~]/, 'symbols'],
    [/\s/, 'whitespace'],
    [/[\u0000-\u0008\u000e-\u001f\u007f]/, 'control characters'],
    [/[^\u0000-\u007f]/, 'characters outside ASCII'],
];
function shapeOf(kind, value) {
    const { core, starts, ends } = peel(value, (0,secret/* isExact */.u0)(kind));
    const looks = lookOf(core);
    const keyKindOfCore = looks === 'key-id' ? (0,key_id/* keyKind */.qp)(core) : undefined;
    return {
        length: characters(value),
        coreLength: characters(core),
        lines: core === '' ? 0 : core.split(/\r\n|\r|\n/).length,
        classes: CLASSES.filter(([pattern]) => pattern.test(core)).map(([, name]) => name),
        starts: starts.slice(0, MOST_RUNS),
        ends: ends.slice(0, MOST_RUNS),
        looks,
        ...(keyKindOfCore === undefined ? {} : { keyKind: keyKindOfCore }),
    };
}
function characters(text) {
    let count = 0;
    for (const _ of text)
        count += 1;
    return count;
}

;// CONCATENATED MODULE: ./lib/facts/secrets/trio.js

const VARIABLES = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'];
const INPUTS = ['aws-access-key-id', 'aws-secret-access-key', 'aws-session-token'];
function triosOf(expected) {
    const named = new Map();
    const loose = [];
    for (const secret of expected) {
        const trio = trioByName(secret.from);
        if (trio !== null)
            named.set(`${trio.id.kind} ${trio.id.name}`, trio);
        else
            loose.push(secret);
    }
    const left = looseTrio(loose);
    return left === null ? [...named.values()] : [...named.values(), left];
}
function trioByName(from) {
    const names = from.kind === 'input' ? INPUTS : VARIABLES;
    if (!(0,secret_kind/* guessSecretKind */.q)(from).startsWith('aws-'))
        return null;
    const marker = names.find((name) => from.name.includes(name));
    if (marker === undefined)
        return null;
    const at = from.name.lastIndexOf(marker);
    const part = (name) => ({
        kind: from.kind,
        name: from.name.slice(0, at) + name + from.name.slice(at + marker.length),
    });
    const [id = '', secret = '', token = ''] = names;
    return {
        id: part(id),
        secret: part(secret),
        token: part(token),
        canonical: from.name === marker,
    };
}
function looseTrio(loose) {
    const only = (kind) => {
        const [first, ...more] = loose.filter((secret) => secret.kind === kind);
        return more.length === 0 ? (first?.from ?? null) : null;
    };
    const id = only('aws-access-key-id');
    const secret = only('aws-secret-access-key');
    if (id === null || secret === null)
        return null;
    return { id, secret, token: only('aws-session-token'), canonical: false };
}

;// CONCATENATED MODULE: ./lib/facts/secrets/secrets.js






function secretFacts(expected, lookup, job, needs = []) {
    const withheld = (0,job_withheld/* withheldFrom */.E)(job);
    const facts = new Map();
    const see = (from, name, kind) => {
        const known = facts.get(keyOf(from));
        if (known !== undefined)
            return known;
        const fact = factOf({ name, kind, from }, lookup(from), withheld);
        facts.set(keyOf(from), fact);
        return fact;
    };
    const secrets = expected.map((secret) => see(secret.from, secret.name, secret.kind));
    const part = (from) => see(from, from.name, (0,secret_kind/* guessSecretKind */.q)(from));
    const trios = triosOf(expected).map((sources) => trioOf(sources, part));
    const told = new Set(trios.flatMap(toldByTrio).map(({ from }) => keyOf(from)));
    return {
        secrets: unique(secrets).map((fact) => told.has(keyOf(fact.from)) ? { ...fact, fault: null } : fact),
        trios,
        job,
        withheld,
        needs,
    };
}
function secretsThatAre(facts, is) {
    return facts.secrets.flatMap((secret) => secret.fault?.is === is
        ? [{ secret, fault: secret.fault }]
        : []);
}
function factOf(expected, value, withheld) {
    const presence = presenceOf(value);
    const about = { ...expected, exact: (0,secret/* isExact */.u0)(expected.kind), presence };
    if (value === undefined)
        return { ...about, shape: null, fault: { is: 'absent' } };
    if (presence === 'empty') {
        return { ...about, shape: null, fault: { is: withheld === null ? 'empty' : 'withheld' } };
    }
    const fault = presence === 'blank' ? { is: 'empty' } : faultOf(expected.kind, value);
    return { ...about, shape: shapeOf(expected.kind, value), fault };
}
function presenceOf(value) {
    if (value === undefined)
        return 'absent';
    if (value === '')
        return 'empty';
    return value.trim() === '' ? 'blank' : 'present';
}
function trioOf(sources, part) {
    const id = part(sources.id);
    const secret = part(sources.secret);
    const token = sources.token === null ? null : part(sources.token);
    return {
        id,
        secret,
        token,
        canonical: sources.canonical,
        fault: trioFault(id, secret, token),
    };
}
function trioFault(id, secret, token) {
    if (id.shape?.looks === 'secret-key' && secret.shape?.looks === 'key-id')
        return 'swapped';
    if (id.presence !== 'present' || id.fault !== null || token === null)
        return null;
    const given = token.presence === 'present';
    if (id.shape?.keyKind === 'temporary' && !given)
        return 'session-token-missing';
    return id.shape?.keyKind === 'long-lived' && given ? 'stale-session-token' : null;
}
function toldByTrio(trio) {
    const token = trio.token === null ? [] : [trio.token];
    switch (trio.fault) {
        case 'swapped':
            return [trio.id, trio.secret];
        case 'session-token-missing':
        case 'stale-session-token':
            return token;
        case null:
            return token.filter(({ from, presence }) => from.kind === 'input' &&
                presence !== 'present' &&
                trio.id.shape?.keyKind === 'long-lived');
    }
}
function unique(secrets) {
    return [...new Map(secrets.map((secret) => [keyOf(secret.from), secret])).values()];
}
function keyOf(from) {
    return `${from.kind} ${from.name}`;
}


/***/ }),

/***/ 43507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  afterSecretRules: () => (/* binding */ afterSecretRules),
  secretRules: () => (/* binding */ secretRules)
});

// EXTERNAL MODULE: ./lib/report/quoting.js
var quoting = __webpack_require__(57517);
// EXTERNAL MODULE: ./lib/wording/workflow/paste.js
var paste = __webpack_require__(77719);
;// CONCATENATED MODULE: ./lib/wording/secrets/paste.js


function githubSecretName(secret) {
    const name = secret.from.kind === 'input'
        ? secret.from.name.toUpperCase().replaceAll('-', '_')
        : secret.from.name;
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name))
        return null;
    return /^GITHUB_(?!TOKEN$)/i.test(name) ? null : name;
}
function passSecret(secret, job) {
    const name = githubSecretName(secret);
    if (name === null || !/^[A-Za-z_][A-Za-z0-9_-]*$/.test(secret.from.name))
        return [];
    const place = secret.from.kind === 'input' ? 'step-with' : 'step-env';
    return [(0,paste/* workflowPaste */.V)(job, place, `${secret.from.name}: \${{ secrets.${name} }}\n`)];
}
function setForDependabot(names, job) {
    if (names.length === 0)
        return [];
    const repository = job.repository === null ? '' : ` --repo ${(0,quoting/* quoteShell */.LA)(job.repository)}`;
    const code = names
        .map((name) => `gh secret set ${(0,quoting/* quoteShell */.LA)(name)} --app dependabot${repository}`)
        .join('\n');
    return [{ language: 'sh', code }];
}

;// CONCATENATED MODULE: ./lib/wording/secrets/words.js
const EXPECTED = {
    text: 'a value, with no quotes or white space around it',
    'aws-access-key-id': '20 characters: AKIA or ASIA, then 16 of A-Z and 2-7',
    'aws-secret-access-key': '40 characters of A-Z, a-z, 0-9, / and +',
    'aws-session-token': 'one line of A-Z, a-z, 0-9, /, + and =',
    'role-arn': 'arn:aws:iam::<12 digits>:role/<name>',
    'account-id': '12 digits',
    region: 'the name of a region, such as eu-west-1',
    json: 'valid JSON',
    url: 'a URL with its scheme, such as https://',
};
const NOUN = {
    text: 'a value',
    'aws-access-key-id': 'an access key id',
    'aws-secret-access-key': 'a secret access key',
    'aws-session-token': 'a session token',
    'role-arn': 'the ARN of a role',
    'account-id': 'an account id',
    region: 'a region',
    json: 'JSON',
    url: 'a URL',
};
const PROBLEM = {
    'holds-a-key-id': 'has the form of an access key id',
    'holds-a-secret-key': 'has the form of a secret access key',
    'holds-a-session-token': 'has the form of a session token',
    'holds-an-arn': 'is an ARN',
    'holds-an-assignment': 'is a whole line, a name and its value',
    'base64-encoded': 'is encoded in base64',
    'names-no-key': 'is the id of a user, role or other resource, not of a key',
    'lower-case': 'is in lower case',
    prefix: 'does not begin like an access key id',
    alphabet: 'holds characters that cannot be part of one',
    length: 'has the wrong length',
    form: 'has another form',
};
function expectedForm(kind) {
    return EXPECTED[kind];
}
function nounOf(kind) {
    return NOUN[kind];
}
function problemWords(problem) {
    return PROBLEM[problem];
}
function describeValue(secret) {
    const { shape } = secret;
    if (shape === null)
        return secret.presence === 'absent' ? 'not set' : 'set, and empty';
    if (secret.presence === 'blank')
        return `${plural(shape.length, 'character')}, all whitespace`;
    const parts = [
        ...(secret.exact ? [plural(shape.length, 'character')] : []),
        ...(shape.starts.length > 0 ? [`begins with ${runWords(shape.starts)}`] : []),
        ...(shape.ends.length > 0 ? [`ends with ${runWords(shape.ends.toReversed())}`] : []),
        ...(shape.lines > 1 ? [plural(shape.lines, 'line')] : []),
        ...(secret.exact ? [shape.classes.join(', ')] : []),
    ].filter((part) => part !== '');
    return parts.length > 0 ? parts.join('; ') : 'set, in another form';
}
function runWords(runs) {
    return runs
        .map(({ mark, count }) => {
        if (count > 1)
            return mark === 'other whitespace' ? `${count} other spaces` : `${count} ${mark}s`;
        if (mark === 'other whitespace')
            return 'an unusual space';
        return mark === 'invisible character' ? 'an invisible character' : `a ${mark}`;
    })
        .join(', ');
}
function plural(count, noun) {
    return count === 1 ? `1 ${noun}` : `${count} ${noun}s`;
}

// EXTERNAL MODULE: ./lib/facts/secrets/secrets.js + 6 modules
var secrets_secrets = __webpack_require__(66220);
// EXTERNAL MODULE: ./lib/wording/secrets/blame-said.js
var blame_said = __webpack_require__(79179);
;// CONCATENATED MODULE: ./lib/wording/secrets/blame-handed.js

function handedWords({ cause, at, job, written }) {
    const here = (0,blame_said/* placeCode */.DL)(at);
    switch (cause.is) {
        case 'input-of-dispatch': {
            const { event, fallback } = cause;
            const value = fallback ?? 'VALUE';
            return {
                short: `${(0,blame_said/* code */.aY)(written)} is an input, and this run is a ${(0,blame_said/* code */.aY)(event)}`,
                why: `Inputs and their defaults are there only when somebody starts the workflow by hand or calls it. A ${(0,blame_said/* code */.aY)(event)} brings none, so ${(0,blame_said/* code */.aY)(written)} (${here}) is empty.`,
                fix: `Say what it is without the input: ${(0,blame_said/* code */.aY)(`\${{ ${written} || '${value}' }}`)}.`,
            };
        }
        case 'input-not-given':
            return {
                short: `nobody gives the input ${(0,blame_said/* code */.aY)(cause.name)}`,
                why: `${here} reads ${(0,blame_said/* code */.aY)(written)}, which has no default, and ${(0,blame_said/* placeCode */.DL)(cause.by)} gives it no value.`,
                fix: `Give it one below \`with:\` where it is called (${(0,blame_said/* placeCode */.DL)(cause.by)}), as ${(0,blame_said/* code */.aY)(`${cause.name}: VALUE`)}, or mark it \`required: true\`.`,
            };
        case 'input-not-declared':
            return {
                short: `there is no input ${(0,blame_said/* code */.aY)(cause.name)}`,
                why: `${here} reads ${(0,blame_said/* code */.aY)(written)}, and no input of that name is declared.`,
                fix: `Declare the input ${(0,blame_said/* code */.aY)(cause.name)} where the other inputs stand, or read what is meant.`,
            };
        case 'needs-not-listed': {
            const needs = [...cause.listed, cause.job].join(', ');
            return {
                short: `the job ${(0,blame_said/* code */.aY)(job.id)} does not list ${(0,blame_said/* code */.aY)(cause.job)} in its \`needs\``,
                why: `\`needs\` holds only the jobs that a job lists itself, not those that they need in turn. So ${(0,blame_said/* code */.aY)(written)} (${here}) is empty.`,
                fix: `List it: ${(0,blame_said/* code */.aY)(`needs: [${needs}]`)}.`,
            };
        }
        case 'output-not-declared':
            return {
                short: `the job ${(0,blame_said/* code */.aY)(cause.job)} has no output ${(0,blame_said/* code */.aY)(cause.output)}`,
                why: `${here} reads ${(0,blame_said/* code */.aY)(written)}, and the job ${(0,blame_said/* code */.aY)(cause.job)} hands out no output of that name. What a step writes leaves its job only by the job's \`outputs:\`.`,
                fix: `Add ${(0,blame_said/* code */.aY)(`${cause.output}: \${{ steps.STEP.outputs.${cause.output} }}`)} to the \`outputs:\` of the job ${(0,blame_said/* code */.aY)(cause.job)}, with the id of the step that writes it.`,
            };
        case 'output-masked': {
            const { secret, from } = cause;
            return {
                short: `GitHub drops the output ${(0,blame_said/* code */.aY)(cause.output)}, for it holds a secret`,
                why: `The job ${(0,blame_said/* code */.aY)(cause.job)} makes its output ${(0,blame_said/* code */.aY)(cause.output)} from ${(0,blame_said/* code */.aY)(`secrets.${secret}`)} (${(0,blame_said/* placeCode */.DL)(from)}). GitHub hands no output that holds a masked value to another job.`,
                fix: `Read ${(0,blame_said/* code */.aY)(`secrets.${secret}`)} itself, here: each job can. What is no secret, such as a role's ARN, can be kept as a variable and be handed on.`,
            };
        }
        case 'output-masked-by-step': {
            const { by, output, from, uses } = cause;
            const whose = by === 'action' ? (0,blame_said/* code */.aY)(uses) : 'A step';
            return {
                short: `GitHub drops the output ${(0,blame_said/* code */.aY)(output)}, for a step masks it`,
                why: `${whose} (${(0,blame_said/* placeCode */.DL)(from)}) masks what the job ${(0,blame_said/* code */.aY)(cause.job)} hands out as ${(0,blame_said/* code */.aY)(output)}. GitHub hands no output that holds a masked value to another job.`,
                fix: by === 'action'
                    ? `Use ${(0,blame_said/* code */.aY)(uses)} in this job itself, in a step before this one: the job ${(0,blame_said/* code */.aY)(job.id)} then has its own.`
                    : `If it is no secret, such as a role's ARN, take \`::add-mask::\` away at ${(0,blame_said/* placeCode */.DL)(from)}; otherwise find it in this job itself.`,
            };
        }
        case 'step-writes-no-such-output': {
            const names = cause.written.map((name) => (0,blame_said/* code */.aY)(name)).join(', ');
            return {
                short: `the step ${(0,blame_said/* code */.aY)(cause.id)} writes no output ${(0,blame_said/* code */.aY)(cause.output)}`,
                why: `${here} reads ${(0,blame_said/* code */.aY)(written)}, and the step ${(0,blame_said/* code */.aY)(cause.id)} (${(0,blame_said/* placeCode */.DL)(cause.from)}) writes ${names}.`,
                fix: `Read one of ${names}, or let the step write it: ${(0,blame_said/* code */.aY)(`echo "${cause.output}=VALUE" >> "$GITHUB_OUTPUT"`)}.`,
            };
        }
        case 'step-of-another-job': {
            const { id, other, from, isListed } = cause;
            const output = cause.output === '' ? 'NAME' : cause.output;
            return {
                short: `the step ${(0,blame_said/* code */.aY)(id)} is one of the job ${(0,blame_said/* code */.aY)(other)}`,
                why: `${here} reads ${(0,blame_said/* code */.aY)(written)}, and \`steps\` knows only the steps of its own job. The one with that id is in the job ${(0,blame_said/* code */.aY)(other)} (${(0,blame_said/* placeCode */.DL)(from)}).`,
                fix: `Hand it out: ${(0,blame_said/* code */.aY)(`${output}: \${{ steps.${id}.outputs.${output} }}`)} below the \`outputs:\` of the job ${(0,blame_said/* code */.aY)(other)}, ${isListed ? '' : `${(0,blame_said/* code */.aY)(other)} among the \`needs\` of the job ${(0,blame_said/* code */.aY)(job.id)}, `}and read ${(0,blame_said/* code */.aY)(`needs.${other}.outputs.${output}`)} here.`,
            };
        }
        case 'step-not-there':
            return {
                short: `no step of the job ${(0,blame_said/* code */.aY)(cause.job)} has the id ${(0,blame_said/* code */.aY)(cause.id)}`,
                why: `${here} reads ${(0,blame_said/* code */.aY)(written)}, and no step there has that id: GitHub makes an empty text of it.`,
                fix: `Give the step that writes it the line ${(0,blame_said/* code */.aY)(`id: ${cause.id}`)}.`,
            };
        case 'step-later':
            return {
                short: `the step ${(0,blame_said/* code */.aY)(cause.id)} has not run yet`,
                why: `${here} reads ${(0,blame_said/* code */.aY)(written)} before the step ${(0,blame_said/* code */.aY)(cause.id)} runs, so it is empty.`,
                fix: `Put the step ${(0,blame_said/* code */.aY)(cause.id)} before the one that reads it.`,
            };
        case 'env-not-set': {
            const { name, elsewhere, exportedBy } = cause;
            if (exportedBy !== null) {
                return {
                    short: `a step sets ${(0,blame_said/* code */.aY)(name)} in its own shell alone`,
                    why: `${here} reads ${(0,blame_said/* code */.aY)(`env.${name}`)}. The step at ${(0,blame_said/* placeCode */.DL)(exportedBy)} sets ${(0,blame_said/* code */.aY)(name)} in its shell, which ends with the step; later steps see only what is written to \`$GITHUB_ENV\`.`,
                    fix: `Write it there as well, at ${(0,blame_said/* placeCode */.DL)(exportedBy)}: ${(0,blame_said/* code */.aY)(`echo "${name}=$${name}" >> "$GITHUB_ENV"`)}.`,
                };
            }
            return {
                short: `nothing that reaches it sets ${(0,blame_said/* code */.aY)(`env.${name}`)}`,
                why: `${here} reads ${(0,blame_said/* code */.aY)(`env.${name}`)}. ${elsewhere === null ? 'No `env:` of the workflow, the job or the step names it, and no earlier step is seen to set it' : `It is set in ${blame_said/* WHERE_SET */.bS[elsewhere.where]} (${(0,blame_said/* placeCode */.DL)(elsewhere.at)}), which does not reach here`}.`,
                fix: elsewhere === null
                    ? `Set ${(0,blame_said/* code */.aY)(name)} below \`env:\` of the job ${(0,blame_said/* code */.aY)(job.id)}.`
                    : elsewhere.where === 'the-caller'
                        ? `A called workflow gets nothing of its caller's \`env\`: declare an input for it, hand it over below \`with:\`, and read \`inputs\` here.`
                        : `Move ${(0,blame_said/* code */.aY)(name)} from ${(0,blame_said/* placeCode */.DL)(elsewhere.at)} to the \`env:\` of the job ${(0,blame_said/* code */.aY)(job.id)}.`,
            };
        }
        case 'matrix-key': {
            const known = cause.known.map((key) => (0,blame_said/* code */.aY)(`matrix.${key}`)).join(', ');
            return {
                short: `the matrix has no key ${(0,blame_said/* code */.aY)(cause.key)}`,
                why: `${here} reads ${(0,blame_said/* code */.aY)(written)}, and ${known === '' ? `the job ${(0,blame_said/* code */.aY)(job.id)} has no matrix` : `the matrix has ${known}`}.`,
                fix: known === ''
                    ? `Give the job ${(0,blame_said/* code */.aY)(job.id)} a \`strategy.matrix\` with the key ${(0,blame_said/* code */.aY)(cause.key)}, or write the value itself.`
                    : `Read a key that is there: ${known}.`,
            };
        }
        case 'matrix-key-of-some':
            return {
                short: `only some rows of the matrix have the key ${(0,blame_said/* code */.aY)(cause.key)}`,
                why: `${here} reads ${(0,blame_said/* code */.aY)(written)}. The key comes with \`include\` (${(0,blame_said/* placeCode */.DL)(cause.at)}), and the row of this job has none.`,
                fix: `Give every row of the matrix the key ${(0,blame_said/* code */.aY)(cause.key)}, at ${(0,blame_said/* placeCode */.DL)(cause.at)}.`,
            };
        case 'set-elsewhere': {
            const { where, name } = cause;
            return {
                short: `it stands in ${blame_said/* WHERE_SET */.bS[where]}`,
                why: `${(0,blame_said/* code */.aY)(name)} is set in ${blame_said/* WHERE_SET */.bS[where]} (${(0,blame_said/* placeCode */.DL)(cause.at)}), which does not reach this step: the \`env:\` of a step or job is for that one alone.`,
                fix: `Move ${(0,blame_said/* code */.aY)(name)} to the \`env:\` of the job ${(0,blame_said/* code */.aY)(job.id)}, where all of its steps see it, or pass it in the \`env:\` of this step too.`,
            };
        }
        case 'name-not-allowed':
        case 'in-an-action':
        case 'not-passed':
        case 'shadowed':
        case 'environment-empty':
        case 'environment-missing':
        case 'environment-mistyped':
        case 'other-context':
        case 'mistyped':
        case 'not-defined':
        case 'computed-name':
            return null;
    }
}

// EXTERNAL MODULE: ./lib/workflow/document/node.js
var node = __webpack_require__(4519);
;// CONCATENATED MODULE: ./lib/wording/secrets/blame-stored.js


const blame_stored_NOUN = { secrets: 'secret', vars: 'variable' };
const TAB = { secrets: 'Secrets', vars: 'Variables' };
function storedWords({ cause, at, job }, repository) {
    const here = (0,blame_said/* placeCode */.DL)(at);
    switch (cause.is) {
        case 'name-not-allowed':
            return {
                short: `no ${blame_stored_NOUN[cause.context]} can be called ${(0,blame_said/* code */.aY)(cause.name)}`,
                why: `GitHub lets the name of a ${blame_stored_NOUN[cause.context]} hold only letters, digits and \`_\`, begin with no digit and not with \`GITHUB_\`. So nothing can be stored as ${(0,blame_said/* code */.aY)(cause.name)}, and what ${here} reads is empty.`,
                fix: `Store it under a name that is allowed, such as ${(0,blame_said/* code */.aY)(allowedName(cause.name))}, and read ${(0,blame_said/* code */.aY)(`${cause.context}.${allowedName(cause.name)}`)}.`,
            };
        case 'in-an-action':
            return {
                short: `a composite action sees no \`${cause.context}\``,
                why: `${here} stands in a composite action, and the context \`${cause.context}\` is not known in one.`,
                fix: `Give the action an input, read it there as ${(0,blame_said/* code */.aY)(`inputs.${inputName(cause.name)}`)}, and let the step that uses the action fill it below \`with:\` with ${(0,blame_said/* code */.aY)(`${inputName(cause.name)}: \${{ ${cause.context}.${cause.name} }}`)}.`,
            };
        case 'not-passed': {
            const { caller, name, maps } = cause;
            const whom = `the job ${(0,blame_said/* code */.aY)(caller.id)} of ${(0,blame_said/* code */.aY)(caller.file.path)}`;
            return {
                short: `its caller does not pass ${(0,blame_said/* code */.aY)(`secrets.${name}`)} on`,
                why: `A called workflow has only the secrets that its caller hands over, whatever \`environment:\` it names itself, and ${whom} hands over ${maps ? 'others, but not this one' : 'none'} (${(0,blame_said/* placeCode */.DL)(caller.at)}).`,
                fix: maps
                    ? `Add ${(0,blame_said/* code */.aY)(`${name}: \${{ secrets.${name} }}`)} to the \`secrets:\` of ${whom}; a secret of an environment comes by \`secrets: inherit\` alone.`
                    : `Give ${whom} the line \`secrets: inherit\`, or hand over this one alone: ${(0,blame_said/* code */.aY)(`${name}: \${{ secrets.${name} }}`)} below \`secrets:\`.`,
            };
        }
        case 'shadowed': {
            const { caller, name, environment } = cause;
            const whom = `the job ${(0,blame_said/* code */.aY)(caller.id)} of ${(0,blame_said/* code */.aY)(caller.file.path)}`;
            return {
                short: `its caller passes an empty ${(0,blame_said/* code */.aY)(`secrets.${name}`)} on`,
                why: `${here} fills the secret by its name, and a job that calls a workflow has no environment: ${(0,blame_said/* code */.aY)(`secrets.${name}`)} is empty there, and what is handed over so hides the one of ${environment === null ? "the job's environment" : `the environment ${(0,blame_said/* code */.aY)(environment)}`}.`,
                fix: `Put \`secrets: inherit\` in place of the \`secrets:\` of ${whom}: then the job's \`environment:\` fills it.${mappedBesides(caller.node, name)}`,
            };
        }
        case 'environment-empty':
            return {
                short: 'this job has no environment in this run',
                why: `The job ${(0,blame_said/* code */.aY)(job.id)} takes its environment from ${(0,blame_said/* code */.aY)(cause.written)} (${here}), which is empty in this run: so it has none, and sees no secret or variable of one.`,
                fix: `Name the environment for this run as well: ${(0,blame_said/* code */.aY)(`environment: \${{ ${cause.written} || '${cause.fallback}' }}`)}.`,
            };
        case 'environment-missing': {
            const { known, name, context, others } = cause;
            const choice = others.length === 0
                ? ''
                : ` Others read it in ${others.map((one) => (0,blame_said/* code */.aY)(one)).join(', ')}: name the one that is meant.`;
            return {
                short: `the job ${(0,blame_said/* code */.aY)(job.id)} names no environment`,
                why: `The job ${(0,blame_said/* code */.aY)(known.job)} reads the same ${(0,blame_said/* code */.aY)(`${context}.${name}`)} in the environment ${(0,blame_said/* code */.aY)(known.name)} (${(0,blame_said/* placeCode */.DL)(known.at)}). What an environment keeps is there only for jobs that name it, and the job ${(0,blame_said/* code */.aY)(job.id)} names none.`,
                fix: `Give the job ${(0,blame_said/* code */.aY)(job.id)} the line ${(0,blame_said/* code */.aY)(`environment: ${known.name}`)}. It then waits for that environment's approvals, and its OIDC subject names it.${choice}`,
            };
        }
        case 'environment-mistyped':
            return {
                short: `its environment is ${(0,blame_said/* code */.aY)(cause.given)}, not ${(0,blame_said/* code */.aY)(cause.known.name)}`,
                why: `GitHub makes an environment that it does not know, empty and without a word. The job ${(0,blame_said/* code */.aY)(job.id)} names ${(0,blame_said/* code */.aY)(cause.given)}; ${(0,blame_said/* placeCode */.DL)(cause.known.at)} names ${(0,blame_said/* code */.aY)(cause.known.name)}.`,
                fix: `Name the environment as it is named there: ${(0,blame_said/* code */.aY)(`environment: ${cause.known.name}`)}.`,
            };
        case 'other-context': {
            const { name, context, other, elsewhere } = cause;
            return {
                short: `${(0,blame_said/* code */.aY)(`${context}.${name}`)} is read, and it is a ${blame_stored_NOUN[other]}`,
                why: `${here} reads ${(0,blame_said/* code */.aY)(`${context}.${name}`)}; ${(0,blame_said/* placeCode */.DL)(elsewhere)} reads ${(0,blame_said/* code */.aY)(`${other}.${name}`)}. Secrets and variables are stored apart, and GitHub makes an empty text of what is not there.`,
                fix: `Read ${(0,blame_said/* code */.aY)(`${other}.${name}`)} here too, or store it as a ${blame_stored_NOUN[context]} as well.`,
            };
        }
        case 'mistyped':
            return {
                short: `${(0,blame_said/* code */.aY)(cause.given)} is likely mistyped`,
                why: isSamePlace(at, cause.elsewhere)
                    ? `${here} reads ${(0,blame_said/* code */.aY)(cause.given)}, and GitHub makes an empty text of what is not there. Nearest is ${(0,blame_said/* code */.aY)(cause.meant)}.`
                    : `Nothing is called ${(0,blame_said/* code */.aY)(cause.given)} but what ${here} reads, and GitHub makes an empty text of what is not there. Nearest is ${(0,blame_said/* code */.aY)(cause.meant)}, at ${(0,blame_said/* placeCode */.DL)(cause.elsewhere)}.`,
                fix: `Read ${(0,blame_said/* code */.aY)(cause.meant)} instead.`,
            };
        case 'not-defined':
            return notDefined(cause.context, cause.name, cause.environments, job.id, repository, here);
        case 'computed-name': {
            const { names, context } = cause;
            const all = names.map((name) => (0,blame_said/* code */.aY)(name)).join(', ');
            const bad = names.find((name) => !/^[A-Za-z_]\w*$/.test(name));
            return {
                short: `the name of the ${blame_stored_NOUN[context]} is computed`,
                why: `${here} computes the name. ${all === '' ? 'Which one it is cannot be determined from the workflow' : names.length === 1 ? `It comes out as ${all}` : `It comes out as one of ${all}`}; one that is not stored is empty.${bad === undefined ? '' : ` None can be called ${(0,blame_said/* code */.aY)(bad)}: a name holds only letters, digits and \`_\`.`}`,
                fix: bad === undefined
                    ? `Define ${all === '' ? `a ${blame_stored_NOUN[context]} for each name that can come out` : `${all} as ${names.length === 1 ? `a ${blame_stored_NOUN[context]}` : `${blame_stored_NOUN[context]}s`}`}, under Settings > Secrets and variables > Actions of ${(0,blame_said/* code */.aY)(repository)}.`
                    : `Give the matrix a key with the name itself, such as ${(0,blame_said/* code */.aY)(`secret: ${allowedName(bad)}`)}, and read ${(0,blame_said/* code */.aY)(`${context}[matrix.secret]`)}.`,
            };
        }
        case 'input-of-dispatch':
        case 'input-not-given':
        case 'input-not-declared':
        case 'needs-not-listed':
        case 'output-not-declared':
        case 'output-masked':
        case 'step-not-there':
        case 'step-later':
        case 'step-of-another-job':
        case 'step-writes-no-such-output':
        case 'output-masked-by-step':
        case 'env-not-set':
        case 'matrix-key':
        case 'matrix-key-of-some':
        case 'set-elsewhere':
            return null;
    }
}
function isSamePlace(one, other) {
    return one.path === other.path && one.line === other.line;
}
function notDefined(context, name, environments, job, repository, here) {
    const noun = blame_stored_NOUN[context];
    const other = context === 'secrets' ? 'vars' : 'secrets';
    const [known] = environments;
    const kept = known === undefined
        ? ''
        : ` If an environment keeps it (other jobs name ${environments.map((one) => (0,blame_said/* code */.aY)(one.name)).join(', ')}), give the job ${(0,blame_said/* code */.aY)(job)} the line ${(0,blame_said/* code */.aY)(`environment: ${known.name}`)}.`;
    return {
        short: `no ${noun} ${(0,blame_said/* code */.aY)(name)} is defined where this job looks`,
        why: `${here} reads ${(0,blame_said/* code */.aY)(`${context}.${name}`)}, and GitHub makes an empty text of a ${noun} that it does not find in the job's environment, the repository or its organization.${known === undefined ? '' : ' The job names no environment.'}`,
        fix: `Define ${(0,blame_said/* code */.aY)(name)} as a ${noun} under Settings > Secrets and variables > Actions > ${TAB[context]} of ${(0,blame_said/* code */.aY)(repository)}; if it is stored as a ${blame_stored_NOUN[other]}, read ${(0,blame_said/* code */.aY)(`${other}.${name}`)}.${kept}`,
    };
}
function mappedBesides(caller, name) {
    const others = (0,node/* entriesOf */.Mc)((0,node/* valueAt */.fK)(caller, 'secrets')).filter(({ key, value }) => key.toLowerCase() !== name.toLowerCase() &&
        !(value.is === 'text' &&
            new RegExp(`secrets\\.${key.replace(/\W/g, '')}\\b`, 'i').test(value.value)));
    return others.length === 0
        ? ''
        : ` The called workflow then reads the others by the names under which they are stored.`;
}
function allowedName(name) {
    return name
        .replace(/^GITHUB_/i, 'GH_')
        .replace(/\W/g, '_')
        .replace(/^(?=\d)/, '_');
}
function inputName(name) {
    return name.toLowerCase().replaceAll('_', '-');
}

;// CONCATENATED MODULE: ./lib/wording/secrets/blame.js




function toldOf({ blamed }, { repository }, ci) {
    if (blamed == null || ci !== 'github-actions')
        return null;
    const { blame, diff } = blamed;
    const { short, why, fix } = wordsOf(blame, repository ?? 'the repository');
    const place = blame.edit?.at ?? blame.at;
    return {
        values: { short, cause: why, change: fix },
        location: { kind: 'file', path: place.path, line: place.line },
        evidence: [
            { label: (0,blame_said/* placeWords */.fp)(blame.at), actual: blame.written },
            ...elsewhereOf(blame.cause).map((at) => ({ label: 'compare', actual: (0,blame_said/* placeWords */.fp)(at) })),
        ],
        paste: pasteOf(blame, diff),
    };
}
function wordsOf(blame, repository) {
    return storedWords(blame, repository) ?? handedWords(blame) ?? vague(blame);
}
function vague({ written }) {
    return {
        short: `${(0,blame_said/* code */.aY)(written)} gives nothing`,
        why: `The workflow fills it from ${(0,blame_said/* code */.aY)(written)}, which is empty in this run.`,
        fix: `Give ${(0,blame_said/* code */.aY)(written)} a value.`,
    };
}
function elsewhereOf(cause) {
    switch (cause.is) {
        case 'other-context':
        case 'mistyped':
            return [cause.elsewhere];
        case 'environment-missing':
        case 'environment-mistyped':
            return [cause.known.at];
        case 'output-masked':
        case 'output-masked-by-step':
        case 'step-of-another-job':
        case 'step-writes-no-such-output':
            return [cause.from];
        case 'matrix-key-of-some':
            return [cause.at];
        case 'input-not-given':
            return [cause.by];
        case 'not-passed':
        case 'shadowed':
            return [cause.caller.at];
        case 'env-not-set':
            return [cause.exportedBy ?? cause.elsewhere?.at].filter((at) => at != null);
        case 'computed-name':
        case 'environment-empty':
        case 'in-an-action':
        case 'input-not-declared':
        case 'input-of-dispatch':
        case 'matrix-key':
        case 'name-not-allowed':
        case 'needs-not-listed':
        case 'not-defined':
        case 'output-not-declared':
        case 'set-elsewhere':
        case 'step-later':
        case 'step-not-there':
            return [];
    }
}
function pasteOf(blame, diff) {
    if (diff !== null && blame.edit !== null) {
        return [{ language: 'diff', target: blame.edit.at.path, code: diff }];
    }
    const { cause, job } = blame;
    const whose = { workflowPath: job.file.path, jobId: job.id };
    const names = cause.is === 'environment-missing'
        ? [cause.known.name]
        : cause.is === 'not-defined'
            ? cause.environments.slice(0, 1).map(({ name }) => name)
            : [];
    const pasted = names
        .filter((name) => /^[A-Za-z][\w.-]*$/.test(name))
        .map((name) => (0,paste/* workflowPaste */.V)(whose, 'job', `environment: ${name}\n`));
    if (cause.is !== 'set-elsewhere')
        return pasted;
    const isSafe = /^\$\{\{ (?:secrets|vars)\.[A-Za-z_]\w* \}\}$/.test(cause.value);
    return isSafe && /^[A-Za-z_]\w*$/.test(cause.name)
        ? [(0,paste/* workflowPaste */.V)(whose, 'step-env', `${cause.name}: ${cause.value}\n`)]
        : [];
}

;// CONCATENATED MODULE: ./lib/rules/secrets/absent.js




const ELSEWHERE = {
    why: 'It is expected, and nothing sets `{name}` here.',
    fix: 'Set `{name}` before the preflight runs.',
};
const TOLD = {
    title: '`{name}` does not reach {thisJob}: {short:prose}',
    why: '{cause:prose}',
    fix: '{change:prose}',
};
const absent = {
    id: 'secrets/absent',
    severity: 'error',
    rung: 'present',
    title: '`{name}` does not reach {thisJob}',
    why: 'Nothing sets `{name}` here: no `{block}:` of the workflow, the job or the step names it. GitHub hands a secret only to those that ask for it by name; one that is asked for and not defined arrives empty instead.',
    fix: 'Pass it in the `{block}:` of the step.',
    references: [
        'https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets',
    ],
    judge(facts, ci) {
        return (0,secrets_secrets/* secretsThatAre */.v)(facts, 'absent').map(({ secret }) => {
            const told = toldOf(secret, facts.job, ci);
            return {
                location: told?.location ?? secret.from,
                identity: secret.from.name,
                values: {
                    ...told?.values,
                    name: secret.from.name,
                    block: secret.from.kind === 'input' ? 'with' : 'env',
                },
                evidence: [
                    {
                        label: secret.name,
                        expected: expectedForm(secret.kind),
                        actual: describeValue(secret),
                    },
                    ...(told?.evidence ?? []),
                ],
                ...(told !== null
                    ? { words: TOLD, paste: told.paste }
                    : ci === 'github-actions'
                        ? { paste: passSecret(secret, facts.job) }
                        : { words: ELSEWHERE }),
            };
        });
    },
};

;// CONCATENATED MODULE: ./lib/rules/secrets/byte-order-mark.js


const byteOrderMark = {
    id: 'secrets/byte-order-mark',
    severity: 'error',
    rung: 'well-formed',
    title: '`{name}` holds a character that nobody can see',
    why: 'A byte order mark or a zero-width character came along when the value was copied: from a file that an editor saved with one, from a web page or from a chat. Programs do not trim it, so the value is not the one meant.',
    fix: 'Set the secret behind `{name}` again, with the value typed or copied from plain text.',
    judge(facts) {
        return (0,secrets_secrets/* secretsThatAre */.v)(facts, 'byte-order-mark').map(({ secret }) => ({
            location: secret.from,
            identity: secret.from.name,
            values: { name: secret.from.name },
            evidence: [
                { label: secret.name, expected: expectedForm(secret.kind), actual: describeValue(secret) },
            ],
            severity: secret.exact || secret.kind === 'json' ? 'error' : 'warning',
        }));
    },
};

;// CONCATENATED MODULE: ./lib/wording/secrets/effect.js
function effectOfWhitespace(secret) {
    const breaks = hasLineBreak(secret);
    switch (secret.kind) {
        case 'aws-access-key-id':
            return breaks
                ? 'The SDK for Java trims it and works; the one for JavaScript stops with ERR_INVALID_CHAR, boto3 and the AWS CLI with "Invalid header value"'
                : 'The SDK for Java trims it and works; others send it, and AWS answers InvalidClientTokenId or IncompleteSignature';
        case 'aws-secret-access-key':
            return 'The SDK for Java trims it and works; every other SDK signs with it, and AWS answers SignatureDoesNotMatch, with nothing to see in the log';
        case 'aws-session-token':
            return breaks
                ? 'The SDKs for Java and Rust trim it and work; the one for JavaScript stops with ERR_INVALID_CHAR'
                : 'The SDKs for Java and Rust trim it and work; others send it as it is';
        case 'region':
            return breaks
                ? 'boto3 stops with "Invalid endpoint"'
                : 'boto3 stops with InvalidRegionError, the SDK for JavaScript with "Region not accepted"';
        case 'role-arn':
        case 'account-id':
            return 'AWS takes the value literally, so that it names nothing';
        case 'text':
        case 'json':
        case 'url':
            return 'A program that takes the value literally gets another value than the one meant';
    }
}
function hasLineBreak({ shape }) {
    const runs = [...(shape?.starts ?? []), ...(shape?.ends ?? [])];
    return runs.some(({ mark }) => mark === 'line feed' || mark === 'carriage return');
}

;// CONCATENATED MODULE: ./lib/rules/secrets/carriage-return.js



const carriageReturn = {
    id: 'secrets/carriage-return',
    severity: 'error',
    rung: 'well-formed',
    title: '`{name}` holds a carriage return',
    why: 'The value was stored with the line ending of Windows, which is two characters, and editors and logs do not show the first of them. {effect}.',
    fix: 'Set the secret behind `{name}` again, from text with plain line feeds and with nothing behind the value.',
    judge(facts) {
        return (0,secrets_secrets/* secretsThatAre */.v)(facts, 'carriage-return').map(({ secret }) => ({
            location: secret.from,
            identity: secret.from.name,
            values: { name: secret.from.name, effect: effectOfWhitespace(secret) },
            evidence: [
                { label: secret.name, expected: expectedForm(secret.kind), actual: describeValue(secret) },
            ],
            severity: secret.exact ? 'error' : 'warning',
        }));
    },
};

;// CONCATENATED MODULE: ./lib/rules/secrets/empty.js



const empty_ELSEWHERE = {
    why: 'A variable that is filled from something that is not there is set, and empty. SDKs take it for unset, or for a broken key.',
    fix: 'Give `{name}` its value where it is set, or do not set it.',
};
const empty_TOLD = {
    title: '`{name}` is set, but empty: {short:prose}',
    why: '{cause:prose}',
    fix: '{change:prose}',
};
const empty = {
    id: 'secrets/empty',
    severity: 'error',
    rung: 'present',
    title: '`{name}` is set, but empty',
    why: 'GitHub replaces a secret or variable that it cannot find by an empty text, without a word. Most likely the workflow passes `{name}`, but the name behind `secrets.` or `vars.` is not defined where this job looks: {looked}. In a reusable workflow, only what the caller passes (or all, with `secrets: inherit`) is defined.',
    fix: 'Define the secret behind `{name}` under Settings > Secrets and variables > Actions of {repository}, spelled as in the workflow.',
    references: [
        'https://docs.github.com/en/actions/reference/security/secrets',
        'https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets',
    ],
    judge(facts, ci) {
        return (0,secrets_secrets/* secretsThatAre */.v)(facts, 'empty').map(({ secret }) => {
            const told = toldOf(secret, facts.job, ci);
            return {
                location: told?.location ?? secret.from,
                identity: secret.from.name,
                values: {
                    ...told?.values,
                    name: secret.from.name,
                    looked: whereLooked(facts.job),
                    repository: facts.job.repository ?? 'the repository',
                },
                evidence: [
                    {
                        label: secret.name,
                        expected: expectedForm(secret.kind),
                        actual: describeValue(secret),
                    },
                    ...(ci === 'github-actions'
                        ? [{ label: 'environment of the job', actual: environmentWords(facts.job) }]
                        : []),
                    ...(told?.evidence ?? []),
                ],
                ...(told === null ? {} : { words: empty_TOLD, paste: told.paste }),
                ...(ci === 'github-actions' ? {} : { words: empty_ELSEWHERE }),
            };
        });
    },
};
function whereLooked({ environment }) {
    switch (environment.kind) {
        case 'named':
            return `the environment ${environment.name}, the repository and its organization`;
        case 'none':
            return 'the repository and its organization, but no environment, for the job names none';
        case 'unknown':
            return 'the repository, its organization, and the environment if the job names one';
    }
}
function environmentWords({ environment }) {
    if (environment.kind === 'named')
        return environment.name;
    return environment.kind === 'none' ? 'none' : 'not known';
}

;// CONCATENATED MODULE: ./lib/rules/secrets/json-instead-of-value.js


const jsonInsteadOfValue = {
    id: 'secrets/json-instead-of-value',
    severity: 'error',
    rung: 'well-formed',
    title: '`{name}` holds JSON where one value was meant',
    why: 'The value begins and ends like a JSON document. Likely the whole answer of a command, or a whole entry of a secret store, was stored instead of {noun} within it.',
    fix: 'Set the secret behind `{name}` to that one value, without braces and quotes.',
    judge(facts) {
        return (0,secrets_secrets/* secretsThatAre */.v)(facts, 'json-instead-of-value').map(({ secret }) => ({
            location: secret.from,
            identity: secret.from.name,
            values: { name: secret.from.name, noun: nounOf(secret.kind) },
            evidence: [
                { label: secret.name, expected: expectedForm(secret.kind), actual: describeValue(secret) },
            ],
        }));
    },
};

;// CONCATENATED MODULE: ./lib/rules/secrets/key-id-and-secret-swapped.js

const keyIdAndSecretSwapped = {
    id: 'secrets/key-id-and-secret-swapped',
    severity: 'error',
    rung: 'well-formed',
    title: "`{id}` and `{secret}` hold each other's value",
    why: '`{id}` has the form of a secret access key, and `{secret}` that of an access key id. Mind that an id is no secret for AWS: a secret key in its place is sent in clear and turns up in logs.',
    fix: 'Exchange the two values; make a new key if the secret key was ever used in the place of the id.',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html'],
    judge(facts) {
        return facts.trios.flatMap(({ id, secret, fault }) => {
            if (fault !== 'swapped')
                return [];
            return [
                {
                    location: id.from,
                    identity: id.from.name,
                    values: { id: id.from.name, secret: secret.from.name },
                    evidence: [
                        {
                            label: id.name,
                            expected: expectedForm('aws-access-key-id'),
                            actual: describeValue(id),
                        },
                        {
                            label: secret.name,
                            expected: expectedForm('aws-secret-access-key'),
                            actual: describeValue(secret),
                        },
                    ],
                },
            ];
        });
    },
};

;// CONCATENATED MODULE: ./lib/rules/secrets/left-in-workspace.js
const MOST = 10;
const leftInWorkspace = {
    id: 'secrets/left-in-workspace',
    severity: 'warning',
    rung: 'well-formed',
    title: '`{path}` holds the secret `{names}`',
    why: 'A step of {theJob} wrote it there. It goes wherever the workspace goes: into an artifact, a cache, a container image, and on a runner of your own into the next job.',
    fix: 'Write it below `RUNNER_TEMP`, or delete `{path}` in the step that needed it.',
    references: ['https://docs.github.com/en/actions/reference/security/secure-use'],
    judge: ({ left }) => left.files.slice(0, MOST).map(({ path, names }) => ({
        location: { kind: 'file', path },
        identity: names.join(' '),
        values: { path, names: names.join(', ') },
        evidence: [
            { label: 'secrets', actual: names.join(', ') },
            ...(left.files.length > MOST
                ? [{ label: 'files that hold one', actual: String(left.files.length) }]
                : []),
        ],
    })),
};

;// CONCATENATED MODULE: ./lib/rules/secrets/malformed-key-id.js


const malformedKeyId = {
    id: 'secrets/malformed-key-id',
    severity: 'error',
    rung: 'well-formed',
    title: '`{name}` is not an access key id',
    why: 'The value {problem}, so AWS does not know it. An access key id has 20 characters: `AKIA` (of a user) or `ASIA` (temporary), then 16 of `A` to `Z` and `2` to `7`; `0`, `1`, `8` and `9` never occur.',
    fix: 'Set the secret behind `{name}` to the access key id that IAM shows for the key.',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids',
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
    ],
    judge(facts) {
        return (0,secrets_secrets/* secretsThatAre */.v)(facts, 'malformed-key-id').map(({ secret, fault }) => ({
            location: secret.from,
            identity: secret.from.name,
            values: { name: secret.from.name, problem: problemWords(fault.problem) },
            evidence: [
                { label: secret.name, expected: expectedForm(secret.kind), actual: describeValue(secret) },
            ],
        }));
    },
};

;// CONCATENATED MODULE: ./lib/rules/secrets/malformed-secret-key.js


const malformedSecretKey = {
    id: 'secrets/malformed-secret-key',
    severity: 'error',
    rung: 'well-formed',
    title: '`{name}` is not a secret access key',
    why: 'The value {problem}, so every signature made with it is refused (SignatureDoesNotMatch). A secret access key has 40 characters: letters, digits, `/` and `+`. One that was cut short at a special character by a script is a frequent cause.',
    fix: 'Set the secret behind `{name}` again; AWS shows a secret key only once, so if it is lost, make a new access key.',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html'],
    judge(facts) {
        return (0,secrets_secrets/* secretsThatAre */.v)(facts, 'malformed-secret-key').map(({ secret, fault }) => ({
            location: secret.from,
            identity: secret.from.name,
            values: { name: secret.from.name, problem: problemWords(fault.problem) },
            evidence: [
                { label: secret.name, expected: expectedForm(secret.kind), actual: describeValue(secret) },
            ],
        }));
    },
};

;// CONCATENATED MODULE: ./lib/rules/secrets/malformed-value.js


const malformedValue = {
    id: 'secrets/malformed-value',
    severity: 'error',
    rung: 'well-formed',
    title: '`{name}` is not {noun}',
    why: 'The value {problem}, so whatever takes it for {noun} fails on it.',
    fix: 'Set the secret or variable behind `{name}` to {noun}.',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids',
    ],
    judge(facts) {
        return (0,secrets_secrets/* secretsThatAre */.v)(facts, 'malformed-value').map(({ secret, fault }) => ({
            location: secret.from,
            identity: secret.from.name,
            values: {
                name: secret.from.name,
                problem: problemWords(fault.problem),
                noun: nounOf(secret.kind),
            },
            evidence: [
                { label: secret.name, expected: expectedForm(secret.kind), actual: describeValue(secret) },
            ],
            severity: secret.kind === 'region' ? 'warning' : 'error',
        }));
    },
};

;// CONCATENATED MODULE: ./lib/rules/secrets/masked-literal.js


const maskedLiteral = {
    id: 'secrets/masked-literal',
    severity: 'error',
    rung: 'well-formed',
    title: '`{name}` holds asterisks where its value was hidden',
    why: 'The value was copied from a log or a page that hides secrets, so the asterisks themselves were stored.',
    fix: 'Set the secret behind `{name}` again from where the value was made; if it was shown only once, make a new one.',
    references: ['https://docs.github.com/en/actions/reference/security/secrets'],
    judge(facts) {
        return (0,secrets_secrets/* secretsThatAre */.v)(facts, 'masked-literal').map(({ secret }) => ({
            location: secret.from,
            identity: secret.from.name,
            values: { name: secret.from.name },
            evidence: [
                { label: secret.name, expected: expectedForm(secret.kind), actual: describeValue(secret) },
            ],
        }));
    },
};

;// CONCATENATED MODULE: ./lib/wording/secrets/withheld.js


function notHanded(facts) {
    const withheld = (0,secrets_secrets/* secretsThatAre */.v)(facts, 'withheld').map(({ secret }) => secret);
    if (withheld.length > 0) {
        return {
            names: withheld.map(({ name }) => name),
            evidence: withheld.map((secret) => ({
                label: secret.name,
                expected: 'a value',
                actual: describeValue(secret),
            })),
            isAhead: false,
        };
    }
    const needs = facts.secrets.length > 0 ? [] : facts.needs;
    if (needs.length === 0)
        return null;
    const words = ({ is, name }) => is === 'secret' ? `secrets.${name}` : `the OIDC token for ${name}`;
    return {
        names: needs.map(words),
        evidence: needs.map((need) => ({
            label: `${need.at.path}:${need.at.line}`,
            expected: words(need),
            actual: 'nothing, in this run',
        })),
        isAhead: true,
    };
}

// EXTERNAL MODULE: ./lib/wording/workflow/skip-withheld.js
var skip_withheld = __webpack_require__(12005);
;// CONCATENATED MODULE: ./lib/rules/secrets/not-available-to-dependabot.js




const TITLE = 'GitHub withholds what the deploy signs in by: Dependabot started this run';
const AHEAD = 'In a run that Dependabot starts, `secrets` is filled from the Dependabot secrets and not from the Actions secrets, and there is no OIDC token. Later steps of this job ask AWS with these: {names}.';
const TOKEN_AHEAD = {
    title: TITLE,
    why: AHEAD,
    fix: `Keep what needs AWS out of the runs of Dependabot. ${skip_withheld/* SKIP_WORDS */.E}.`,
};
const notAvailableToDependabot = {
    id: 'secrets/not-available-to-dependabot',
    severity: 'error',
    rung: 'granted',
    title: 'GitHub withholds Actions secrets from this run: Dependabot started it',
    why: 'In a run that Dependabot starts, `secrets` is filled from the Dependabot secrets and not from the Actions secrets, even when someone else runs it again. So these arrived empty: {names}.',
    fix: 'Define them under Settings > Secrets and variables > Dependabot of {repository}, with a key that may do no more than an unreviewed update may do.',
    references: [
        'https://docs.github.com/en/code-security/dependabot/troubleshooting-dependabot/troubleshooting-dependabot-on-github-actions',
    ],
    judge(facts) {
        const withheld = notHanded(facts);
        if (facts.withheld !== 'dependabot' || withheld === null)
            return [];
        const named = (0,secrets_secrets/* secretsThatAre */.v)(facts, 'withheld').map(({ secret }) => githubSecretName(secret));
        const secrets = withheld.isAhead
            ? facts.needs.flatMap(({ is, name }) => (is === 'secret' ? [name] : []))
            : named.filter((name) => name !== null);
        return [
            {
                location: { kind: 'job' },
                identity: 'secrets',
                values: {
                    names: withheld.names.join(', '),
                    repository: facts.job.repository ?? 'the repository',
                },
                evidence: [
                    { label: 'event', actual: `${facts.job.event ?? 'unknown'}, by Dependabot` },
                    ...withheld.evidence,
                ],
                ...(withheld.isAhead
                    ? { words: secrets.length === 0 ? TOKEN_AHEAD : { why: AHEAD, title: TITLE } }
                    : {}),
                paste: withheld.isAhead && secrets.length === 0
                    ? (0,skip_withheld/* skipWithheld */.h)('dependabot', facts.job.event ?? '', facts.job)
                    : setForDependabot(secrets, facts.job),
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/rules/secrets/not-available-to-fork.js


const not_available_to_fork_AHEAD = {
    title: 'GitHub withholds what the deploy signs in by: this pull request comes from a fork',
    why: 'A workflow that a pull request from a fork starts gets no secrets except `GITHUB_TOKEN`, and no OIDC token. Later steps of this job ask AWS with these: {names}.',
};
const notAvailableToFork = {
    id: 'secrets/not-available-to-fork',
    severity: 'error',
    rung: 'granted',
    title: 'GitHub withholds secrets from this run: its pull request comes from a fork',
    why: 'A workflow that a pull request from a fork starts gets no secrets except `GITHUB_TOKEN`, unless a private repository is set to send them. So these arrived empty: {names}.',
    fix: `Keep what needs AWS out of pull requests from forks: let it run after the merge, or in a \`workflow_run\` workflow that does not check out the code of the fork. ${skip_withheld/* SKIP_WORDS */.E}.`,
    references: [
        'https://docs.github.com/en/actions/reference/security/secrets',
        'https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request',
    ],
    judge(facts) {
        const withheld = notHanded(facts);
        if (facts.withheld !== 'fork' || withheld === null)
            return [];
        return [
            {
                location: { kind: 'job' },
                identity: 'secrets',
                ...(withheld.isAhead ? { words: not_available_to_fork_AHEAD } : {}),
                values: { names: withheld.names.join(', ') },
                evidence: [
                    { label: 'event', actual: `${facts.job.event ?? 'unknown'}, from a fork` },
                    ...withheld.evidence,
                ],
                paste: (0,skip_withheld/* skipWithheld */.h)('fork', facts.job.event ?? '', facts.job),
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/rules/secrets/not-given-to-act.js



const notGivenToAct = {
    id: 'secrets/not-given-to-act',
    severity: 'error',
    rung: 'granted',
    title: 'act knows no secrets but those that it is given: {names} arrived empty',
    why: 'act runs the workflow on this machine and asks GitHub for nothing, so every secret and variable is empty until the command line or a file brings it.',
    fix: 'Give act a file of secrets, one `NAME=value` a line, that git ignores: `act --secret-file .secrets`.',
    references: ['https://nektosact.com/usage/index.html'],
    judge(facts) {
        const withheld = notHanded(facts);
        if (facts.withheld !== 'act' || withheld === null)
            return [];
        const named = (0,secrets_secrets/* secretsThatAre */.v)(facts, 'withheld').map(({ secret: { from } }) => from);
        const asked = withheld.isAhead
            ? facts.needs.filter(({ is }) => is === 'secret')
            : named.filter(({ kind }) => kind === 'variable');
        if (withheld.isAhead && asked.length === 0)
            return [];
        return [
            {
                location: { kind: 'job' },
                identity: 'secrets',
                values: { names: withheld.names.join(', ') },
                evidence: withheld.evidence,
                paste: asked.length === 0
                    ? []
                    : [
                        {
                            language: 'sh',
                            code: `# asks for each value\nact ${asked.map(({ name }) => `-s ${(0,quoting/* quoteShell */.LA)(name)}`).join(' ')}\n`,
                        },
                    ],
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/rules/secrets/placeholder.js


const FORMS = {
    'to-fill-in': 'a text that asks to be replaced by the real value',
    documented: 'an example from the documentation of AWS, which belongs to nobody',
    'no-value': 'the word that a program prints where it has no value',
    weak: 'a word that usually stands for a value to come',
};
const placeholder = {
    id: 'secrets/placeholder',
    severity: 'error',
    rung: 'well-formed',
    title: '`{name}` holds a placeholder',
    why: 'The value is {form}.',
    fix: 'Set the secret behind `{name}` to its real value.',
    references: [
        'https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets',
    ],
    judge(facts) {
        return (0,secrets_secrets/* secretsThatAre */.v)(facts, 'placeholder').map(({ secret, fault }) => ({
            location: secret.from,
            identity: secret.from.name,
            values: { name: secret.from.name, form: FORMS[fault.form] },
            evidence: [
                { label: secret.name, expected: expectedForm(secret.kind), actual: describeValue(secret) },
            ],
            severity: secret.exact || fault.form === 'to-fill-in' || fault.form === 'documented'
                ? 'error'
                : 'warning',
        }));
    },
};

;// CONCATENATED MODULE: ./lib/rules/secrets/rewritten-as-path.js


const rewrittenAsPath = {
    id: 'secrets/rewritten-as-path',
    severity: 'error',
    rung: 'well-formed',
    title: '`{name}` begins with a folder of Windows that does not belong to it',
    why: 'Git Bash (MSYS2) takes a value that begins with `/` for a path and puts the folder of its installation in front of it, when it starts a program of Windows. Secret keys begin with `/` now and then.',
    fix: 'Set `MSYS2_ENV_CONV_EXCL` to `{name}` (for arguments `MSYS2_ARG_CONV_EXCL`) beside `{name}`, or start the program from another shell, such as PowerShell.',
    references: ['https://www.msys2.org/docs/filesystem-paths/'],
    judge(facts) {
        return (0,secrets_secrets/* secretsThatAre */.v)(facts, 'rewritten-as-path').map(({ secret }) => ({
            location: secret.from,
            identity: secret.from.name,
            values: { name: secret.from.name },
            evidence: [
                { label: secret.name, expected: expectedForm(secret.kind), actual: describeValue(secret) },
            ],
        }));
    },
};

;// CONCATENATED MODULE: ./lib/rules/secrets/session-token-missing.js

const sessionTokenMissing = {
    id: 'secrets/session-token-missing',
    severity: 'error',
    rung: 'well-formed',
    title: '`{token}` is missing beside a temporary access key',
    why: 'The key id in `{id}` begins with `ASIA`, so it is temporary, and AWS accepts it only together with its session token. Without it, AWS answers InvalidClientTokenId as if there were no such key.',
    fix: 'Pass all three values of the temporary credential, `{token}` too, or take a role instead.',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_use-resources.html',
    ],
    judge(facts) {
        return facts.trios.flatMap(({ id, token, canonical, fault }) => {
            if (fault !== 'session-token-missing' || token === null)
                return [];
            return [
                {
                    location: token.from,
                    identity: token.from.name,
                    values: { id: id.from.name, token: token.from.name },
                    evidence: [
                        { label: id.name, actual: 'a temporary access key id (ASIA)' },
                        {
                            label: token.name,
                            expected: 'the session token of the same credential',
                            actual: describeValue(token),
                        },
                    ],
                    severity: canonical ? 'error' : 'warning',
                },
            ];
        });
    },
};

;// CONCATENATED MODULE: ./lib/rules/secrets/stale-session-token.js

const staleSessionToken = {
    id: 'secrets/stale-session-token',
    severity: 'error',
    rung: 'well-formed',
    title: '`{token}` is set beside a long-lived access key',
    why: 'The key id in `{id}` begins with `AKIA`, so it is long-lived and has no session token. The token is left over from another credential; SDKs send it along, and AWS answers InvalidClientTokenId.',
    fix: 'Take `{token}` out of {thisJob}, or set it to an empty text.',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_use-resources.html',
    ],
    judge(facts) {
        return facts.trios.flatMap(({ id, token, canonical, fault }) => {
            if (fault !== 'stale-session-token' || token === null)
                return [];
            return [
                {
                    location: token.from,
                    identity: token.from.name,
                    values: { id: id.from.name, token: token.from.name },
                    evidence: [
                        { label: id.name, actual: 'a long-lived access key id (AKIA)' },
                        { label: token.name, expected: 'not set', actual: describeValue(token) },
                    ],
                    severity: canonical ? 'error' : 'warning',
                },
            ];
        });
    },
};

;// CONCATENATED MODULE: ./lib/rules/secrets/surrounding-quotes.js


const surroundingQuotes = {
    id: 'secrets/surrounding-quotes',
    severity: 'error',
    rung: 'well-formed',
    title: '`{name}` has quotes around its value',
    why: 'GitHub stores a secret as it is typed: quotes that a shell, an env file or a JSON document would have taken off are part of the value.',
    fix: 'Set the secret behind `{name}` again, without the quotes.',
    references: [
        'https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets',
    ],
    judge(facts) {
        return (0,secrets_secrets/* secretsThatAre */.v)(facts, 'surrounding-quotes').map(({ secret }) => ({
            location: secret.from,
            identity: secret.from.name,
            values: { name: secret.from.name },
            evidence: [
                { label: secret.name, expected: expectedForm(secret.kind), actual: describeValue(secret) },
            ],
            severity: secret.exact || secret.kind === 'json' ? 'error' : 'warning',
        }));
    },
};

;// CONCATENATED MODULE: ./lib/rules/secrets/surrounding-whitespace.js



const surroundingWhitespace = {
    id: 'secrets/surrounding-whitespace',
    severity: 'error',
    rung: 'well-formed',
    title: '`{name}` has whitespace around its value',
    why: 'Whitespace was stored with the value, often the line feed that `echo` or an editor puts at the end. {effect}.',
    fix: 'Set the secret behind `{name}` again, with nothing before or behind the value.',
    judge(facts) {
        return (0,secrets_secrets/* secretsThatAre */.v)(facts, 'surrounding-whitespace').map(({ secret }) => ({
            location: secret.from,
            identity: secret.from.name,
            values: { name: secret.from.name, effect: effectOfWhitespace(secret) },
            evidence: [
                { label: secret.name, expected: expectedForm(secret.kind), actual: describeValue(secret) },
            ],
            severity: secret.exact ? 'error' : 'warning',
        }));
    },
};

;// CONCATENATED MODULE: ./lib/rules/secrets/unexpanded-expression.js


const DOLLAR = {
    title: '`{name}` has a dollar sign before its value',
    why: 'Behind the sign, the value is well-formed: where it is handed over, its expression begins with one `$` too many, and only one is taken for part of it.',
    fix: 'Write `{once}` in place of `{twice}` where the value is handed over, such as under `secrets:` of the job that calls this workflow; else take the `$` out of the secret behind `{name}`.',
};
const DOLLAR_ELSEWHERE = {
    title: DOLLAR.title,
    why: 'Behind the sign, the value is well-formed: a `$` too many stands where it is handed over.',
    fix: 'Take the `$` out where `{name}` is set, or out of the value that is stored for it.',
};
const unexpandedExpression = {
    id: 'secrets/unexpanded-expression',
    severity: 'error',
    rung: 'well-formed',
    title: '`{name}` holds an expression that nothing replaced',
    why: 'The value is source text itself, not what it stands for: {form}. An expression is replaced in the file that GitHub or a shell reads, not inside the value of a secret or an env file.',
    fix: 'Set the secret behind `{name}` again, to the value itself.',
    references: [
        'https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets',
    ],
    judge(facts, ci) {
        const dollar = ci === 'github-actions' ? DOLLAR : DOLLAR_ELSEWHERE;
        return (0,secrets_secrets/* secretsThatAre */.v)(facts, 'unexpanded-expression').map(({ secret, fault }) => ({
            location: secret.from,
            identity: secret.from.name,
            values: {
                name: secret.from.name,
                form: fault.form === 'workflow' ? 'an expression of GitHub Actions' : 'a variable of a shell',
                twice: '$${{',
                once: '${{',
            },
            ...(fault.form === 'dollar' ? { words: dollar } : {}),
            evidence: [
                { label: secret.name, expected: expectedForm(secret.kind), actual: describeValue(secret) },
            ],
        }));
    },
};

;// CONCATENATED MODULE: ./lib/rules/secrets/index.js





















const secretRules = [
    notGivenToAct,
    notAvailableToFork,
    notAvailableToDependabot,
    absent,
    empty,
    rewrittenAsPath,
    unexpandedExpression,
    maskedLiteral,
    placeholder,
    jsonInsteadOfValue,
    keyIdAndSecretSwapped,
    byteOrderMark,
    carriageReturn,
    surroundingWhitespace,
    surroundingQuotes,
    malformedKeyId,
    malformedSecretKey,
    sessionTokenMissing,
    staleSessionToken,
    malformedValue,
];
const afterSecretRules = [leftInWorkspace];


/***/ }),

/***/ 4519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   fK: () => (/* binding */ valueAt)
/* harmony export */ });
function entryOf(node, key) {
    return node?.is === 'table' ? node.entries.findLast((entry) => entry.key === key) : undefined;
}
function valueAt(node, ...keys) {
    let found = node;
    for (const key of keys)
        found = entryOf(found, key)?.value;
    return found;
}
function textAt(node, ...keys) {
    const found = valueAt(node, ...keys);
    return found?.is === 'text' ? found.value : undefined;
}
function entriesOf(node) {
    return node?.is === 'table' ? node.entries : [];
}
function itemsOf(node) {
    return node?.is === 'list' ? node.items : [];
}


/***/ })

};
;