"use strict";
exports.id = 714;
exports.ids = [714];
exports.modules = {

/***/ 54102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ guessSecretKind)
/* harmony export */ });
const STAGE = '(?:_(?:DEV|DEVELOPMENT|TEST|QA|UAT|STAGE|STAGING|PREPROD|PROD|PRODUCTION|SANDBOX))?';
const VARIABLES = [
    [new RegExp(`^(?:\\w+_)?AWS_ACCESS_KEY_ID${STAGE}$`), 'aws-access-key-id'],
    [new RegExp(`^(?:\\w+_)?AWS_SECRET_ACCESS_KEY${STAGE}$`), 'aws-secret-access-key'],
    [new RegExp(`^(?:\\w+_)?AWS_SESSION_TOKEN${STAGE}$`), 'aws-session-token'],
    [new RegExp(`^(?:\\w+_)?ROLE_ARN${STAGE}$`), 'role-arn'],
    [new RegExp(`^(?:\\w+_)?AWS_ACCOUNT_ID${STAGE}$`), 'account-id'],
    [/^AWS_(?:DEFAULT_)?REGION$/, 'region'],
];
const INPUTS = {
    'aws-access-key-id': 'aws-access-key-id',
    'aws-secret-access-key': 'aws-secret-access-key',
    'aws-session-token': 'aws-session-token',
    'aws-region': 'region',
};
function guessSecretKind(from) {
    if (from.kind === 'input') {
        return Object.hasOwn(INPUTS, from.name) ? (INPUTS[from.name] ?? 'text') : 'text';
    }
    return VARIABLES.find(([pattern]) => pattern.test(from.name))?.[1] ?? 'text';
}


/***/ }),

/***/ 37319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u0: () => (/* binding */ isExact),
/* harmony export */   uo: () => (/* binding */ isCredential)
/* harmony export */ });

function isExact(kind) {
    return kind !== 'text' && kind !== 'json' && kind !== 'url';
}
function isCredential(kind) {
    return (kind === 'aws-access-key-id' || kind === 'aws-secret-access-key' || kind === 'aws-session-token');
}


/***/ }),

/***/ 84210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ expectedSecrets)
/* harmony export */ });
/* harmony import */ var _secret_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54102);

const STANDARD = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'];
function expectedSecrets(settings, variables) {
    const named = settings.expectedSecrets.map(({ name, kind }) => {
        const from = { kind: 'variable', name };
        return { name, from, kind: kind ?? (0,_secret_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .guessSecretKind */ .q)(from) };
    });
    const inputs = inputsToLookAt(settings).map((name) => {
        const from = { kind: 'input', name };
        return { name, from, kind: (0,_secret_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .guessSecretKind */ .q)(from) };
    });
    return [...named, ...inputs, ...standard(settings, variables)];
}
function inputsToLookAt(settings) {
    const { accessKeyId, secretAccessKey, sessionToken } = settings.keys;
    const keys = [
        ...(accessKeyId === null && secretAccessKey === null
            ? []
            : ['aws-access-key-id', 'aws-secret-access-key']),
        ...(sessionToken === null || sessionToken.reveal().trim() === '' ? [] : ['aws-session-token']),
    ];
    const others = settings.emptyInputs.filter((name) => !name.startsWith('aws-access') && !name.startsWith('aws-se'));
    return [...keys, ...others];
}
function standard(settings, variables) {
    if (settings.expectCredentials === 'false')
        return [];
    const { AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_STS } = variables;
    if (AWS_ENDPOINT_URL || AWS_ENDPOINT_URL_STS)
        return [];
    const present = STANDARD.filter((name) => variables[name] !== undefined);
    const named = settings.expectedSecrets.some(({ name }) => STANDARD.some((one) => one === name));
    const names = present.length === 0 || named ? present : STANDARD;
    const token = names.length > 0 && (variables.AWS_SESSION_TOKEN ?? '').trim() !== '';
    return [...names, ...(token ? ['AWS_SESSION_TOKEN'] : [])].map((name) => {
        const from = { kind: 'variable', name };
        return { name, from, kind: (0,_secret_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .guessSecretKind */ .q)(from) };
    });
}


/***/ }),

/***/ 73952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G_: () => (/* binding */ ownSecrets),
/* harmony export */   ax: () => (/* binding */ ownSecretRules),
/* harmony export */   fq: () => (/* binding */ foundSecret),
/* harmony export */   qw: () => (/* binding */ OWN_SECRET)
/* harmony export */ });
/* harmony import */ var _expectations_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84210);
/* harmony import */ var _report_sealed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2572);
/* harmony import */ var _report_spellings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97917);
/* harmony import */ var _scanner_user_user_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78242);
/* harmony import */ var _secrets_placeholder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26920);





const OWN_SECRET = 'own-secret';
const SHORTEST = 12;
const MOST = 50;
const LONGEST = 8_192;
const NO_SECRETS = new Set(['role-arn', 'account-id', 'region']);
function ownSecrets(settings, variables) {
    const { accessKeyId, secretAccessKey, sessionToken } = settings.keys;
    const inputs = {
        'aws-access-key-id': accessKeyId,
        'aws-secret-access-key': secretAccessKey,
        'aws-session-token': sessionToken,
    };
    const found = new Map();
    for (const { name, kind, from } of (0,_expectations_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .expectedSecrets */ .E)(settings, variables)) {
        const value = ((from.kind === 'variable' ? variables[from.name] : inputs[from.name]?.reveal()) ?? '').trim();
        if (NO_SECRETS.has(kind) || value.length > LONGEST)
            continue;
        if (spreadOf(value) < SHORTEST || (0,_secrets_placeholder_js__WEBPACK_IMPORTED_MODULE_3__/* .placeholderForm */ .W)(kind, value) !== null)
            continue;
        if (!found.has(value))
            found.set(value, { name, kind, value: (0,_report_sealed_js__WEBPACK_IMPORTED_MODULE_4__/* .seal */ .o)(value) });
    }
    return [...found.values()].slice(0, MOST);
}
function spreadOf(value) {
    return new Set(value).size < 5 ? 0 : value.length;
}
function ownSecretRules(secrets) {
    return secrets.flatMap(({ kind, value }, index) => {
        if (kind === 'aws-access-key-id')
            return [];
        const rule = {
            kind: `${OWN_SECRET}/${index}`,
            pattern: patternOf(value),
            syntax: 'pcre',
        };
        return rule.pattern === '' || (0,_scanner_user_user_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .problemOf */ .Z)(rule) !== undefined ? [] : [rule];
    });
}
function foundSecret(kind, secrets) {
    const index = new RegExp(`^${OWN_SECRET}/(\\d{1,4})$`).exec(kind)?.[1];
    return index === undefined ? undefined : secrets[Number(index)];
}
function patternOf(value) {
    const spellings = (0,_report_spellings_js__WEBPACK_IMPORTED_MODULE_1__/* .spellingsOf */ .H)(value.reveal()).filter((text) => text.length >= SHORTEST && /^[ -~]+$/.test(text));
    return [...new Set(spellings)]
        .toSorted((a, b) => b.length - a.length)
        .map((text) => text.replace(/[^A-Za-z0-9_]/g, inHex))
        .join('|');
}
function inHex(character) {
    return `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`;
}


/***/ }),

/***/ 26920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ placeholderForm)
/* harmony export */ });
/* harmony import */ var _expectations_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37319);

const LONGEST = 100;
function placeholderForm(kind, core) {
    if (core.length > LONGEST)
        return null;
    const text = core.toLowerCase();
    if ((0,_expectations_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .isCredential */ .uo)(kind) && /example(?:key)?$/.test(text) && /^[a-z0-9+/]+$/.test(text)) {
        return 'documented';
    }
    if (/^<[a-z][\w .:-]*>$/.test(text) || /^\[(?:your|insert|replace)[\w .:-]*\]$/.test(text)) {
        return 'to-fill-in';
    }
    if (isFilledUp(text))
        return 'to-fill-in';
    const words = text.replace(/[^a-z0-9]+/g, ' ').trim();
    if (/^(?:todo|fixme|tbd|replace ?me|fill ?me ?in|insert ?here)$/.test(words))
        return 'to-fill-in';
    if (/^(?:enter|insert|put|paste|add|replace|set) (?:with )?(?:your|the|my)\b/.test(words)) {
        return 'to-fill-in';
    }
    if (/^your (?:own )?(?:[a-z0-9]+ ){0,5}(?:key|id|secret|token|value|arn|region|account|password|here)$/.test(words)) {
        return 'to-fill-in';
    }
    if (/^(?:null|undefined|none|nil|nan|object object)$/.test(words))
        return 'no-value';
    if (/^(?:change ?me|changeit|placeholder|dummy|example|fake|redacted|secret)$/.test(words)) {
        return 'weak';
    }
    if ((0,_expectations_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .isExact */ .u0)(kind) && /^(?:test|testing|foo|bar|foobar|asdf|na|n a)$/.test(words))
        return 'weak';
    return null;
}
function isFilledUp(text) {
    return (/^(?:a[ks]ia)?(?:x{4,}|\.{3,}|-{3,}|_{3,}|\?{3,})$/.test(text) || /^a[ks]ia0{12,}$/.test(text));
}


/***/ }),

/***/ 98868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ placeWords),
/* harmony export */   m: () => (/* binding */ CI_SYSTEMS)
/* harmony export */ });
const CI_SYSTEMS = [
    'github-actions',
    'gitlab',
    'circleci',
    'jenkins',
    'buildkite',
    'other',
    'none',
];
const IN_CI = {
    thisJob: 'this job',
    theJob: 'the job',
    thisRunner: 'this runner',
    theRunner: 'the runner',
    beforehand: 'before this step',
    byItself: 'in a step of its own',
    startAgain: 'Run the job again',
    tryAgain: 'run the job again',
    whoIs: 'This job is',
};
const AT_A_TERMINAL = {
    thisJob: 'this shell',
    theJob: 'this shell',
    thisRunner: 'this machine',
    theRunner: 'this machine',
    beforehand: 'first',
    byItself: 'by itself',
    startAgain: 'Try again',
    tryAgain: 'try again',
    whoIs: 'You are',
};
function placeWords(ci) {
    return ci === 'none' ? AT_A_TERMINAL : IN_CI;
}


/***/ }),

/***/ 63259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  allowanceRules: () => (/* binding */ allowanceRules),
  leakRules: () => (/* binding */ leakRules)
});

// EXTERNAL MODULE: ./lib/wording/leaks/leak-match.js + 4 modules
var leak_match = __webpack_require__(78690);
// EXTERNAL MODULE: ./lib/scanner/patterns/index.js + 159 modules
var patterns = __webpack_require__(23612);
// EXTERNAL MODULE: ./lib/facts/leaks/own-secrets.js
var own_secrets = __webpack_require__(73952);
;// CONCATENATED MODULE: ./lib/rules/leaks/own-secret.js


const WORDS = {
    noun: 'secret of the job',
    severity: 'error',
    rung: 'granted',
    title: 'The value of `{ownSecret}`, which this job uses, stands in `{path}`, line {line}',
    why: 'Whoever can read the repository, its forks or its history has the very secret that this job works with. Removing the line does not take it back.',
    fix: 'Have `{ownSecret}` revoked where it was issued and put a new value into the secret of that name, then replace the committed one by a reference to it. If it is no secret at all, take it out of `expected-secrets`.',
    references: [
        'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/removing-sensitive-data-from-a-repository',
    ],
};
const ownSecret = {
    id: `leaks/${own_secrets/* OWN_SECRET */.qw}`,
    severity: WORDS.severity,
    rung: WORDS.rung,
    title: WORDS.title,
    why: WORDS.why,
    fix: WORDS.fix,
    references: WORDS.references,
    judge: (leaks) => (0,leak_match/* leaksOfKind */.k)(own_secrets/* OWN_SECRET */.qw, WORDS, leaks),
};

;// CONCATENATED MODULE: ./lib/wording/leaks/allowance-match.js
function allowancesThat(is, facts) {
    return facts.filter((fact) => fact.is === is);
}
function placeOf({ path, line, column }) {
    return {
        kind: 'file',
        path,
        ...(line === null ? {} : { line }),
        ...(line === null || column === undefined ? {} : { column }),
    };
}
function notValidMatch({ at, what, identity, }) {
    return {
        location: placeOf(at),
        identity,
        values: { file: at.path, what },
        evidence: [{ label: 'what is wrong', actual: what }],
    };
}

;// CONCATENATED MODULE: ./lib/rules/leaks/allowance-expired.js

const allowanceExpired = {
    id: 'leaks/allowance-expired',
    severity: 'note',
    rung: 'lasting',
    title: 'An allowance in `{file}` has expired, and its key is still there',
    why: 'It counted until `{day}`. What it covered is told as a leak again.',
    fix: 'Deactivate the key and take it out, or give the entry a later day with the reason for it.',
    judge: (facts) => allowancesThat('expired', facts).map(({ at, on, identity, keys }) => ({
        location: placeOf(at),
        identity,
        values: { file: at.path, day: on },
        evidence: [
            { label: 'the last day', actual: on },
            { label: 'places that it covered', actual: String(keys) },
        ],
    })),
};

;// CONCATENATED MODULE: ./lib/rules/leaks/allowance-not-valid.js

const allowanceNotValid = {
    id: 'leaks/allowance-not-valid',
    severity: 'warning',
    rung: 'lasting',
    title: 'An expression in `{file}` allows nothing, since it is not valid',
    why: '{what:prose}. It was meant to say which lines may hold a key; git-secrets would take it for all of them.',
    fix: 'Correct the expression, or take it out.',
    judge: (facts) => allowancesThat('not-valid', facts)
        .filter(({ of }) => of === 'allowance')
        .map(notValidMatch),
};

;// CONCATENATED MODULE: ./lib/rules/leaks/allowance-stale.js

const FIXES = {
    configuration: 'Take the entry out: it would allow the key when it comes back.',
    baseline: 'Run `aws-preflight scan --update-baseline` as it was written, which takes out what is gone.',
};
const allowanceStale = {
    id: 'leaks/allowance-stale',
    severity: 'note',
    rung: 'lasting',
    title: 'What `{file}` allows is no longer there',
    why: 'No key that the scan of {looked} found is covered by it.',
    fix: FIXES.configuration,
    judge: (facts) => allowancesThat('stale', facts).map(({ at, by, identity, entries, looked }) => ({
        location: placeOf(at),
        identity,
        values: {
            file: at.path,
            looked: looked === 'tree' ? 'the tracked files' : 'the whole history',
        },
        words: { fix: FIXES[by] },
        evidence: [{ label: 'entries without a key', actual: String(entries) }],
    })),
};

;// CONCATENATED MODULE: ./lib/rules/leaks/configuration-not-valid.js

const configurationNotValid = {
    id: 'leaks/configuration-not-valid',
    severity: 'error',
    rung: 'lasting',
    title: '`{file}` is not valid',
    why: 'In the configuration of the scan {what:prose}. What is wrong in it counts for nothing: no key is allowed by it, and no pattern of it was looked for.',
    fix: 'Correct the place that is named. `docs/configuration.md` tells what the file may hold.',
    judge: (facts) => allowancesThat('not-valid', facts)
        .filter(({ of }) => of === 'configuration')
        .map(notValidMatch),
};

;// CONCATENATED MODULE: ./lib/rules/leaks/index.js







const leakRules = [
    ...patterns/* PATTERNS */.G.map(leakRule),
    ownSecret,
];
const allowanceRules = [
    configurationNotValid,
    allowanceNotValid,
    allowanceExpired,
    allowanceStale,
];
function leakRule({ kind, words }) {
    const { severity, rung, title, why, fix, references } = words;
    return {
        id: `leaks/${kind}`,
        severity,
        rung,
        title,
        why,
        fix,
        references,
        judge: (leaks) => (0,leak_match/* leaksOfKind */.k)(kind, words, leaks),
    };
}


/***/ }),

/***/ 1678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N_: () => (/* binding */ roomFor),
/* harmony export */   Rf: () => (/* binding */ spend),
/* harmony export */   b1: () => (/* binding */ LIMITS),
/* harmony export */   bj: () => (/* binding */ INSIDE),
/* harmony export */   oy: () => (/* binding */ spendInVain)
/* harmony export */ });
const INSIDE = '!/';
const LIMITS = {
    memberBytes: 64 << 20,
    archiveBytes: 256 << 20,
    members: 20_000,
    scanBytes: 4 * 2 ** 30,
};
function roomFor({ limits, scan, archive }) {
    return Math.max(0, Math.min(limits.memberBytes, archive, scan.bytes));
}
function spend(room, bytes) {
    room.archive -= bytes;
    room.scan.bytes -= bytes;
}
const STEEPEST = 1_032;
function spendInVain(room, packed) {
    spend(room, Math.min(roomFor(room), packed * STEEPEST));
}


/***/ }),

/***/ 4144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ encodingOf)
/* harmony export */ });
const SAMPLE = 8000;
function encodingOf(content) {
    if (content[0] === 0xff && content[1] === 0xfe)
        return 'utf-16le';
    if (content[0] === 0xfe && content[1] === 0xff)
        return 'utf-16be';
    const nuls = [0, 0];
    const units = Math.floor(Math.min(content.length, SAMPLE) / 2);
    for (let at = 0; at < units * 2; at++) {
        if (content[at] === 0)
            nuls[at & 1] = nuls[at & 1] + 1;
    }
    const [even = 0, odd = 0] = nuls;
    if (odd * 2 > units && even * 8 < odd)
        return 'utf-16le';
    if (even * 2 > units && odd * 8 < even)
        return 'utf-16be';
    return 'utf-8';
}


/***/ }),

/***/ 62457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ createLocator)
/* harmony export */ });
/* unused harmony export locate */
/* harmony import */ var _encodings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4144);

const LF = 0x0a;
const CR = 0x0d;
function locate(content, offset) {
    return createLocator(content)(offset);
}
function createLocator(content) {
    const encoding = (0,_encodings_js__WEBPACK_IMPORTED_MODULE_0__/* .encodingOf */ .P)(content);
    const advance = encoding === 'utf-8' ? narrowSteps(content) : wideSteps(content, encoding);
    let at = 0;
    let place = { line: 1, column: 1 };
    return (offset) => {
        const target = Math.min(offset, content.length);
        if (target < at) {
            at = 0;
            place = { line: 1, column: 1 };
        }
        place = advance(at, target, place);
        at = target;
        return place;
    };
}
function narrowSteps(content) {
    const lineEnd = content.includes(LF) ? LF : CR;
    const hasMark = content[0] === 0xef && content[1] === 0xbb && content[2] === 0xbf;
    return (from, to, place) => {
        let { line, column } = place;
        let start = from;
        let end = content.indexOf(lineEnd, start);
        for (; end !== -1 && end < to; end = content.indexOf(lineEnd, start)) {
            line++;
            column = 1;
            start = end + 1;
        }
        for (let at = hasMark ? Math.max(start, 3) : start; at < to; at++) {
            if ((content[at] & 0xc0) !== 0x80)
                column++;
        }
        return { line, column };
    };
}
function wideSteps(content, encoding) {
    const low = encoding === 'utf-16le' ? 0 : 1;
    const unit = (at) => ((content[at + 1 - low] ?? 0) << 8) | (content[at + low] ?? 0);
    let lineEnd = CR;
    for (let at = 0; at + 1 < content.length && lineEnd === CR; at += 2) {
        if (unit(at) === LF)
            lineEnd = LF;
    }
    return (from, to, place) => {
        let { line, column } = place;
        for (let at = from & ~1; at + 1 < to; at += 2) {
            const code = unit(at);
            if (code === lineEnd) {
                line++;
                column = 1;
            }
            else if (!(code >= 0xdc00 && code <= 0xdfff) && !(at === 0 && code === 0xfeff)) {
                column++;
            }
        }
        return { line, column };
    };
}


/***/ }),

/***/ 8865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ createBeside)
/* harmony export */ });
/* harmony import */ var _encodings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4144);

const LONGEST = 2_048;
const CUT = Buffer.from('…').toString('latin1');
const LF = 0x0a;
const CR = 0x0d;
function createBeside(content) {
    return (0,_encodings_js__WEBPACK_IMPORTED_MODULE_0__/* .encodingOf */ .P)(content) === 'utf-8' ? narrowBeside(content) : wideBeside(content);
}
function narrowBeside(content) {
    const bytes = Buffer.from(content.buffer, content.byteOffset, content.length);
    const lineEnd = bytes.includes(LF) ? LF : CR;
    return (start, end) => {
        const left = edgeBefore(bytes, start, lineEnd);
        const right = edgeAfter(bytes, end, lineEnd);
        const line = `${left.isCut ? CUT : ''}${bytes.toString('latin1', left.at, right.at)}${right.isCut ? CUT : ''}`;
        if (left.isCut || left.at === 0)
            return { line, above: '' };
        const over = edgeBefore(bytes, left.at - 1, lineEnd);
        return {
            line,
            above: (over.isCut ? CUT : '') + bytes.toString('latin1', over.at, left.at - 1),
        };
    };
}
function edgeBefore(bytes, from, lineEnd) {
    const least = Math.max(0, from - LONGEST);
    const found = bytes.subarray(least, from).lastIndexOf(lineEnd);
    if (found !== -1)
        return { at: least + found + 1, isCut: false };
    return { at: least, isCut: least > 0 };
}
function edgeAfter(bytes, from, lineEnd) {
    const most = Math.min(bytes.length, from + LONGEST);
    const found = bytes.subarray(from, most).indexOf(lineEnd);
    if (found !== -1)
        return { at: from + found, isCut: false };
    return { at: most, isCut: most < bytes.length };
}
function wideBeside(content) {
    const decoder = new TextDecoder((0,_encodings_js__WEBPACK_IMPORTED_MODULE_0__/* .encodingOf */ .P)(content));
    return (start, end) => {
        const from = Math.max(0, (start & ~1) - 4 * LONGEST);
        const before = Buffer.from(decoder.decode(content.subarray(from, start & ~1)));
        const rest = Buffer.from(decoder.decode(content.subarray(start & ~1, (end + 2 * LONGEST) & ~1)));
        const around = Buffer.concat([before, rest]);
        return narrowBeside(around)(before.length, before.length);
    };
}


/***/ }),

/***/ 78242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ createUserSearch),
  Z: () => (/* binding */ problemOf)
});

// EXTERNAL MODULE: ./lib/scanner/expressions/byte-sets.js
var byte_sets = __webpack_require__(47586);
// EXTERNAL MODULE: ./lib/scanner/expressions/automaton/context.js
var context = __webpack_require__(44200);
// EXTERNAL MODULE: ./lib/scanner/expressions/automaton/program.js + 1 modules
var automaton_program = __webpack_require__(78684);
;// CONCATENATED MODULE: ./lib/scanner/expressions/groups.js



function createGroupFinder(expression) {
    let program;
    return (bytes, match) => {
        program ??= (0,automaton_program/* createProgram */.r)([{ root: expression.root, which: 0 }], { saves: true });
        return groupsOf(program, expression.groups, bytes, match);
    };
}
function groupsOf(program, groups, bytes, { lineStart, lineEnd, start, end }) {
    const places = new Int32Array(2 * (groups + 1)).fill(-1);
    places[0] = start;
    places[1] = end;
    if (groups === 0)
        return places;
    const side = (at) => at < lineStart || at >= lineEnd
        ? context/* Side */.mn.Edge
        : (0,byte_sets/* isWordByte */.Lq)(bytes[at])
            ? context/* Side */.mn.Word
            : context/* Side */.mn.Other;
    let threads = [{ instruction: program.start, notes: undefined }];
    for (let at = start; at <= end; at++) {
        const waiting = unfolded(program, threads, at, side(at - 1), side(at));
        if (at === end) {
            const last = waiting.find(({ instruction }) => program.ops[instruction] === automaton_program.Op.Accept);
            for (let notes = last?.notes; notes !== undefined; notes = notes.before) {
                if (places[notes.slot] === -1)
                    places[notes.slot] = notes.at;
            }
            break;
        }
        const byte = bytes[at];
        threads = waiting
            .filter(({ instruction }) => program.ops[instruction] === automaton_program.Op.Bytes &&
            program.sets[program.other[instruction]]?.[byte] === 1)
            .map(({ instruction, notes }) => ({
            instruction: program.next[instruction],
            notes,
        }));
    }
    return places;
}
function unfolded({ ops, next, other, asked }, threads, at, before, behind) {
    const seen = new Set();
    const waiting = [];
    for (const thread of threads) {
        const stack = [thread];
        while (stack.length > 0) {
            const { instruction, notes } = stack.pop();
            if (seen.has(instruction))
                continue;
            seen.add(instruction);
            const on = { instruction: next[instruction], notes };
            const argument = other[instruction];
            switch (ops[instruction]) {
                case automaton_program.Op.Split:
                    stack.push({ instruction: argument, notes }, on);
                    break;
                case automaton_program.Op.Save:
                    stack.push({ ...on, notes: { slot: argument, at, before: notes } });
                    break;
                case automaton_program.Op.Assert:
                    if ((0,context/* holds */.v9)(asked[argument], before, behind))
                        stack.push(on);
                    break;
                case automaton_program.Op.Bytes:
                case automaton_program.Op.Accept:
                    waiting.push({ instruction, notes });
            }
        }
    }
    return waiting;
}

// EXTERNAL MODULE: ./lib/scanner/expressions/line-matcher.js + 10 modules
var line_matcher = __webpack_require__(71459);
// EXTERNAL MODULE: ./lib/scanner/expressions/parse.js + 10 modules
var parse = __webpack_require__(94822);
// EXTERNAL MODULE: ./lib/scanner/lines.js
var lines = __webpack_require__(62457);
// EXTERNAL MODULE: ./lib/scanner/search/beside.js
var search_beside = __webpack_require__(8865);
;// CONCATENATED MODULE: ./lib/scanner/user/user-rules.js





const LINE_FEED = 0x0a;
function problemOf(rule) {
    const read = readRule(rule);
    return 'said' in read ? read : undefined;
}
function createUserSearch(rules) {
    const ready = rules.map((rule) => {
        const read = readRule(rule);
        if ('said' in read)
            throw new TypeError(`no rule: ${rule.kind}`);
        const keywords = (rule.keywords ?? []).map(lowered);
        return { ...rule, expression: read, keywords, groupsOf: createGroupFinder(read) };
    });
    const matcher = (0,line_matcher/* createLineMatcher */.f)(ready.map(({ expression }) => expression), { word: 'none' });
    function searchLines(content, from, to, found) {
        let last;
        let holds = false;
        matcher.eachLine(content, from, to, (match) => {
            const rule = ready[match.which];
            if (last?.which !== match.which || last.lineStart !== match.lineStart) {
                holds = holdsAny(content, match, rule.keywords);
            }
            last = match;
            if (!holds)
                return;
            const [start, end] = keyOf(rule, content, match);
            if (end > start)
                found.push({ kind: rule.kind, start, end });
        }, true);
    }
    function placed(content, found) {
        if (found.length === 0)
            return [];
        const locate = (0,lines/* createLocator */.T)(content);
        const beside = (0,search_beside/* createBeside */.P)(content);
        return found
            .sort((a, b) => a.start - b.start || (a.kind < b.kind ? -1 : 1))
            .map(({ kind, start, end }) => {
            const bytes = Buffer.from(content.buffer, content.byteOffset + start, end - start);
            return { kind, key: bytes.toString('utf8'), ...locate(start), beside: beside(start, end) };
        });
    }
    return {
        hits(content) {
            const found = [];
            searchLines(content, 0, content.length, found);
            return placed(content, found);
        },
        hitsIn(content, { bounds, count }) {
            const found = [];
            let done = 0;
            for (let at = 0; at < count; at += 1) {
                const [from, to] = [bounds[2 * at], bounds[2 * at + 1]];
                const start = from === 0 ? 0 : content.lastIndexOf(LINE_FEED, from - 1) + 1;
                const lineEnd = to >= content.length ? -1 : content.indexOf(LINE_FEED, to);
                const end = lineEnd === -1 ? content.length : lineEnd + 1;
                if (end <= done)
                    continue;
                searchLines(content, Math.max(start, done), end, found);
                done = end;
            }
            return placed(content, found);
        },
    };
}
function readRule({ pattern, syntax, group = 0 }) {
    const parsed = (0,parse/* parseExpression */.Y)(pattern, syntax);
    if (!parsed.ok)
        return parsed.problem;
    const { expression } = parsed;
    if (group > expression.groups) {
        return { at: 0, said: `group ${group} is the key, and there are ${expression.groups}` };
    }
    if (matchesNothing(expression))
        return { at: 0, said: 'it matches where nothing is' };
    return expression;
}
function matchesNothing(expression) {
    return (0,line_matcher/* createLineMatcher */.f)([expression], { word: 'none' }).matches(new Uint8Array(0));
}
function keyOf({ groupsOf, group = 0 }, content, match) {
    if (group > 0) {
        const places = groupsOf(content, match);
        const [start, end] = [places[2 * group], places[2 * group + 1]];
        if (start !== -1 && end !== -1)
            return [start, end];
    }
    return [match.start, match.end];
}
const lowered = (text) => text.toLowerCase();
function holdsAny(content, { lineStart, lineEnd }, keywords) {
    if (keywords.length === 0)
        return true;
    const line = lowered(Buffer.from(content.subarray(lineStart, lineEnd)).toString('utf8'));
    return keywords.some((keyword) => line.includes(keyword));
}


/***/ }),

/***/ 78690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ leaksOfKind)
});

// EXTERNAL MODULE: ./lib/facts/leaks/own-secrets.js
var own_secrets = __webpack_require__(73952);
// EXTERNAL MODULE: ./lib/scanner/archives/archive.js
var archive = __webpack_require__(1678);
;// CONCATENATED MODULE: ./lib/wording/leaks/half-words.js
const PARTS = {
    id: 'its key id',
    secret: 'its secret access key',
    token: 'its session token',
};
function partNames(parts) {
    return parts.map((part) => PARTS[part]).join(' and ');
}
function halfWords({ kind, lacks = [], otherHalf }) {
    if (lacks.length === 0 || kind === 'aws-access-key-id')
        return undefined;
    const title = `${WHAT[kind] ?? 'A part of an AWS key stands'} in \`{path}\`, line {line}, without ${partNames(lacks)}`;
    if (kind === 'aws-session-token') {
        return {
            title,
            severity: 'warning',
            why: 'It signs nothing without the rest of its temporary key, and ends with its session, after 36 hours at the latest. What was written down beside it may stand elsewhere.',
        };
    }
    if (lacks.includes('id')) {
        return otherHalf === undefined
            ? {
                title,
                why: 'It signs nothing without the id that it belongs to, and none stands near it. But an id is no secret: it stands in logs, in CloudTrail and in variables of CI. Removing the line does not take it back.',
            }
            : {
                title,
                why: 'The id that it belongs to does not stand near it, but `{other}` holds a key id without a secret: together they may sign requests. Removing the line does not take it back.',
            };
    }
    return {
        title,
        severity: 'warning',
        why: 'Its id is one of a temporary key: without the session token it signs nothing, and it ends with its session, after 36 hours at the latest. Where it was written down, the token may have been too.',
        fix: "Revoke the sessions of the role that issued it (IAM console, the role's tab Revoke sessions), then take the key out and commit that.",
    };
}
const WHAT = {
    'aws-secret-access-key': 'An AWS secret access key stands',
    'aws-session-token': 'An AWS session token stands',
};

// EXTERNAL MODULE: ./lib/report/quoting.js
var quoting = __webpack_require__(57517);
;// CONCATENATED MODULE: ./lib/wording/leaks/key-commands.js

function keyCommands(leak) {
    const { held, exposure } = leak;
    if (held !== undefined)
        return held === 'staged' ? unstage(leak.path) : [];
    if (exposure?.kind === 'unpushed')
        return amend(leak);
    if (exposure?.kind === 'pushed' && exposure.by.kind === 'fork')
        return [];
    return leak.verdict?.kind === 'dead' ? [] : [...revoke(leak), ...rewrite(leak)];
}
function unstage(path) {
    if (!/^[\w./@+ -]+$/.test(path))
        return [];
    return [sh([`git reset -q -- ${(0,quoting/* quoteShell */.LA)(`:(top,literal)${path}`)}`])];
}
function amend({ commit }) {
    if (!isId(commit))
        return [];
    return [
        sh([
            '# stops at the commit that holds the key, which is the first: take the key out there, then',
            '# git add the file, git commit --amend and git rebase --continue',
            `PARENT=$(git rev-parse -q --verify ${commit}^ || echo --root)`,
            `GIT_SEQUENCE_EDITOR="sed -i.bak '1s/^pick/edit/'" git rebase -i "$PARENT"`,
        ]),
    ];
}
function revoke(leak) {
    const id = idOf(leak);
    if (id === undefined)
        return [];
    const account = leak.account ?? id.account;
    const as = account === undefined ? 'its account' : `account ${account}`;
    const lines = [
        `# as an administrator of ${as}; the whole id is read from where it stands`,
        idLine(leak, id),
    ];
    return id.preview.startsWith('ASIA')
        ? [sh([...lines, ...SESSIONS]), sh(TRAIL, 'afterwards')]
        : [sh([...lines, ...DEACTIVATE]), sh(TRAIL, 'afterwards'), sh(DELETE, 'afterwards')];
}
const ID = `"\${ID:?it does not stand there in clear: write ID= and the whole id}"`;
const DEACTIVATE = [
    `NAME=$(aws iam get-access-key-last-used --access-key-id ${ID} --query UserName --output text)`,
    'aws iam update-access-key --access-key-id "$ID" --user-name "${NAME:?no user has this key}" --status Inactive',
];
const TRAIL = [
    '# what it was used for in the last 90 days, in every region',
    "for REGION in $(aws ec2 describe-regions --query 'Regions[].RegionName' --output text); do",
    '  aws cloudtrail lookup-events --region "$REGION" \\',
    '    --lookup-attributes "AttributeKey=AccessKeyId,AttributeValue=$ID" \\',
    "    --query 'Events[].[EventTime,EventSource,EventName,Username]' --output text",
    'done',
];
const DELETE = [
    '# once the job has another credential (best a role by OIDC, which is no key at all) and nothing fails',
    'aws iam delete-access-key --access-key-id "$ID" --user-name "$NAME"',
];
const SESSIONS = [
    '# which role issued it',
    'aws cloudtrail lookup-events --max-items 1 \\',
    `  --lookup-attributes AttributeKey=AccessKeyId,AttributeValue=${ID} \\`,
    "  --query 'Events[].CloudTrailEvent' --output text | grep -oE 'assumed-role/[^/\"]+' | sort -u",
    '# ends every session that the role has issued so far, those of running jobs too',
    'ROLE=',
    `aws iam put-role-policy --role-name "\${ROLE:?write its name behind ROLE=}" --policy-name AWSRevokeOlderSessions \\`,
    `  --policy-document '{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"*","Resource":"*","Condition":{"DateLessThan":{"aws:TokenIssueTime":"'"$(date -u +%Y-%m-%dT%H:%M:%SZ)"'"}}}]}'`,
];
function idOf(leak) {
    return [leak, ...(leak.parts ?? [])].find(({ kind, preview }) => kind === 'aws-access-key-id' && /^A[KS]IA\.{3}[A-Z2-7]{4}$/.test(preview));
}
function idLine(leak, { line, preview }) {
    const content = contentOf(leak);
    if (content === undefined)
        return `ID=  # ${preview}`;
    const pattern = preview.replace('...', '[A-Z2-7]{12}');
    return `ID=$(${content} | sed -n ${line}p | grep -aoE ${(0,quoting/* quoteShell */.LA)(pattern)} | head -n 1)`;
}
function contentOf({ path, member, commit }) {
    if (member !== undefined || path.startsWith('(') || path.includes('\ufffd'))
        return undefined;
    if (commit !== undefined && !isId(commit))
        return undefined;
    return `git show ${(0,quoting/* quoteShell */.LA)(`${commit ?? 'HEAD'}:${path}`)}`;
}
function rewrite({ path, member }) {
    const last = [
        '# only then, in a fresh clone. It takes the key back from nobody: clones, forks, pull requests and',
        "# GitHub's cached views keep the old commits, and everybody has to clone anew",
    ];
    if (member !== undefined) {
        return [
            sh([
                ...last,
                `git filter-repo --sensitive-data-removal --invert-paths --path ${(0,quoting/* quoteShell */.LA)(path)}`,
            ], 'afterwards'),
        ];
    }
    return [
        sh([
            ...last,
            '# first write the key itself, one a line, into ../keys.txt; delete that file in the end',
            'git filter-repo --sensitive-data-removal --replace-text ../keys.txt',
        ], 'afterwards'),
    ];
}
function isId(commit) {
    return commit !== undefined && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(commit);
}
function sh(lines, when) {
    const code = `${lines.join('\n')}\n`;
    return { language: 'sh', ...(when === undefined ? {} : { afterwards: true }), code };
}

;// CONCATENATED MODULE: ./lib/wording/leaks/situation.js
const HELD = {
    staged: {
        why: 'It is staged for the next commit, and in none yet. Once it is committed and pushed, whoever can read the repository, its forks or its history can use it, and taking the line out does not take it back.',
        fix: 'Unstage the file, put a reference to a secret in the place of the key, and stage it again. If the key was in no earlier commit and nobody else has had it, it need not be replaced.',
    },
    message: {
        why: 'It stands in the message of the commit that is being made, and in none yet. Messages are pushed with their commits, and show wherever these are listed.',
        fix: 'Take it out and commit again: git keeps the message in `{path}`. If nobody else has had the key, it need not be replaced.',
    },
    loose: {
        why: 'Whoever can read this text can use it. Whether it was ever committed was not looked at.',
        fix: 'Put a reference to a secret in its place before the text goes anywhere. If others could read it already, have it revoked where it was issued and make a new one.',
    },
};
const UNPUSHED = {
    why: 'It is committed, but no branch of a remote that this clone knows of holds that commit: as far as can be told here, nobody else has it. Once it is pushed, taking the line out does not take it back.',
    fix: 'Before you push, go back to that commit, put a reference to a secret in the place of the key, and amend it. If nobody else has had this clone, and nothing was pushed by another way, the key need not be replaced.',
};
function situationOf(leak, general) {
    const { held, exposure } = leak;
    if (held !== undefined)
        return { ...HELD[held], values: {} };
    if (exposure?.kind === 'unpushed')
        return { ...UNPUSHED, values: {} };
    const here = inPlace(leak, general);
    if (exposure === undefined)
        return { ...here, values: {} };
    const { by, repository, visibility } = exposure;
    const said = [READERS[visibility ?? 'private'], KEPT[by.kind]].filter(Boolean).join(' ');
    return {
        why: `${here.why}${said === '' ? '' : ` ${said}`}`,
        fix: fixOf(exposure, here.fix),
        values: { repository: repository || 'this repository', ...namesOf(by) },
    };
}
function inPlace({ kind, inHead, member }, { why, fix }) {
    if (inHead === false) {
        return {
            why: `${why} HEAD no longer holds it, but the history does, and every clone has that.`,
            fix: OF_IAM.has(kind) ? GONE : fix,
        };
    }
    return member === undefined
        ? { why, fix }
        : { why, fix: `${fix} The archive that holds it has to be made anew.` };
}
const OF_IAM = new Set(['aws-access-key-id', 'aws-secret-access-key']);
const GONE = 'Deactivate the key in IAM (`aws iam update-access-key --status Inactive --access-key-id ID`): in HEAD there is nothing left to take out, and only a key that is dead is safe in a history.';
const READERS = {
    public: '`{repository}` is public, and what is pushed there is read by machines within minutes: count the key as used by others.',
    internal: 'Everybody in the enterprise of `{repository}` can read it.',
    private: '',
};
const KEPT = {
    branch: '',
    tag: 'The tag `{tag}` keeps it, and so does each release and artifact that is made of it, whatever becomes of the branches.',
    'pull-request': 'Its pull request keeps it: GitHub holds those commits when the branch is deleted.',
    fork: 'It came by a pull request of the fork `{head}`: its commits can be read by their ids in `{repository}`, even when the pull request is closed and the fork is deleted.',
};
function fixOf({ by, visibility }, fix) {
    if (by.kind === 'fork') {
        return 'Do not merge {request}, and tell its author now that the key must be revoked where it was issued; if it is one of yours, revoke it yourself. Neither closing it nor another push takes the key back.';
    }
    return visibility === 'public' ? `Within minutes: ${lowered(fix)}` : fix;
}
function lowered(sentence) {
    return `${sentence.slice(0, 1).toLowerCase()}${sentence.slice(1)}`;
}
function namesOf(by) {
    switch (by.kind) {
        case 'branch':
            return {};
        case 'tag':
            return { tag: by.name };
        case 'pull-request':
        case 'fork':
            return {
                request: by.number === null ? 'the pull request' : `pull request ${by.number}`,
                ...(by.kind === 'fork' ? { head: by.head } : {}),
            };
    }
}

;// CONCATENATED MODULE: ./lib/wording/leaks/verdict-words.js
const LABEL = 'asked of STS';
function verdictWords(verdict) {
    switch (verdict.kind) {
        case 'live':
            return {
                why: `AWS accepts it at this moment${verdict.arn === null ? '' : `, as \`{liveAs}\`${verdict.arn.endsWith(':root') ? ', which may do everything in its account' : ''}`}.`,
                evidence: [
                    {
                        label: LABEL,
                        actual: `live${verdict.arn === null ? '' : `, as ${verdict.arn}`}; whether AWS has put it in quarantine does not show`,
                    },
                ],
            };
        case 'dead':
            return {
                severity: 'warning',
                why: verdict.by === 'ended'
                    ? 'AWS says that its session has ended.'
                    : 'AWS knows no active key of this id in the partition that was asked: it was deleted or deactivated.',
                fix: verdict.by === 'ended'
                    ? 'Nothing is left to revoke. Take it out, and find out how a key of a session came into the repository.'
                    : 'If the key was deactivated, delete it, so that nobody activates it again. Then replace it by a reference to a secret and commit that.',
                evidence: [
                    {
                        label: LABEL,
                        actual: verdict.by === 'ended' ? 'dead: its session has ended' : 'dead: InvalidClientTokenId',
                    },
                ],
            };
        case 'mismatch':
            return {
                evidence: [
                    { label: LABEL, actual: 'the id is one of a key that lives, but this is not its secret' },
                ],
            };
        case 'unknown':
            return { evidence: [{ label: LABEL, actual: `unknown: ${UNKNOWN[verdict.why]}` }] };
    }
}
const UNKNOWN = {
    canary: 'not asked, as the key may be a canary, which tells its owner of every use',
    'same-id': 'not asked, as another secret for this id was tried a moment before, and AWS then refuses the right one too',
    'too-many': 'not asked, as there are more keys than are asked about in one run',
    'no-answer': 'STS did not answer',
    refused: 'STS refused the request for another reason than the key',
};

;// CONCATENATED MODULE: ./lib/wording/leaks/leak-match.js






function leaksOfKind(kind, words, leaks) {
    return leaks.filter((leak) => leak.kind === kind).map((leak) => matchOf(leak, words));
}
function placeOf({ path, member }) {
    return member === undefined ? path : `${path}${archive/* INSIDE */.bj}${member}`;
}
function matchOf(leak, words) {
    const { path, member, line, column, commit, preview, keyHash, endedAt, otherHalf } = leak;
    const { ownSecret, verdict } = leak;
    const { severity, values, ...told } = toldOf(leak, words);
    const paste = (severity ?? words.severity) === 'note' ? [] : keyCommands(leak);
    return {
        location: {
            kind: 'file',
            path,
            ...(member === undefined ? { line, column } : {}),
            ...(commit === undefined ? {} : { commit }),
        },
        identity: keyHash,
        values: {
            ...values,
            ...(ownSecret === undefined ? {} : { ownSecret }),
            ...(verdict?.kind === 'live' && verdict.arn !== null ? { liveAs: verdict.arn } : {}),
            preview,
            path: placeOf(leak),
            line: String(line),
            ...(endedAt === undefined ? {} : { ended: showTime(endedAt) }),
            ...(otherHalf === undefined ? {} : { other: `${otherHalf.path}:${otherHalf.line}` }),
        },
        ...(Object.keys(told).length === 0 ? {} : { words: told }),
        ...(severity === undefined ? {} : { severity }),
        ...(paste.length === 0 ? {} : { paste }),
        evidence: evidenceOf(leak),
    };
}
const IN_USE = 'This very job uses it, as `{ownSecret}`: it stops working with the key, until it has another.';
function toldOf(leak, words) {
    const { endedAt, preview, verdict } = leak;
    if (endedAt !== undefined && words.expired !== undefined) {
        return { ...words.expired, severity: 'note' };
    }
    const beginning = words.beginning?.find(({ begins }) => preview.startsWith(begins));
    const half = beginning ?? halfWords(leak) ?? {};
    const asked = verdict === undefined ? {} : verdictWords(verdict);
    const { title, why = words.why } = half;
    const { severity = half.severity, fix = half.fix ?? words.fix } = asked;
    const own = {
        ...(title === undefined ? {} : { title }),
        ...(severity === undefined ? {} : { severity }),
    };
    const general = {
        why: [
            ...(asked.why === undefined ? [] : [asked.why]),
            why,
            ...(leak.ownSecret === undefined || leak.kind === own_secrets/* OWN_SECRET */.qw ? [] : [IN_USE]),
        ].join(' '),
        fix,
    };
    return (severity ?? words.severity) === 'note'
        ? { ...own, ...general }
        : { ...own, ...situationOf(leak, general) };
}
function evidenceOf(leak) {
    const { preview, member, line, commit, author, inHead, parts = [], lacks = [], otherHalf, canary, ownSecret, verdict, excuses = [], } = leak;
    return [
        { label: 'found', actual: preview },
        ...(member === undefined ? [] : [{ label: 'inside the archive', actual: `${member}:${line}` }]),
        ...parts.map((part) => ({
            label: 'beside it',
            actual: `${part.preview} in line ${part.line}`,
        })),
        ...(lacks.length === 0 ? [] : [{ label: 'not beside it', actual: partNames(lacks) }]),
        ...(otherHalf === undefined
            ? []
            : [
                {
                    label: 'may belong to it',
                    actual: `the key id in ${otherHalf.path}:${otherHalf.line}`,
                },
            ]),
        ...accountEvidence(leak),
        ...(ownSecret === undefined ? [] : [{ label: 'is what the job has as', actual: ownSecret }]),
        ...(verdict === undefined ? [] : verdictWords(verdict).evidence),
        ...(canary === true ? [{ label: 'may be a canary', actual: CANARY }] : []),
        ...(commit === undefined ? [] : [{ label: 'commit', actual: commit }]),
        ...(author === undefined ? [] : [{ label: 'author', actual: author }]),
        ...(inHead === undefined
            ? []
            : [{ label: 'still in HEAD', actual: inHead ? 'yes' : 'no, but in the history' }]),
        ...excuses.slice(0, MOST_EXCUSES).map(excuseEvidence),
    ];
}
const CANARY = 'keys of this account are known to be laid out so that their use is noticed; do not try it, and ask who put it here';
function accountEvidence({ account, accountIs }) {
    if (account === undefined)
        return [];
    const whose = accountIs === undefined
        ? ''
        : accountIs === 'expected'
            ? ', an account that this job expects'
            : ', another account than this job expects';
    return [{ label: 'account of the key', actual: `${account}${whose}` }];
}
function showTime(time) {
    return `${new Date(time).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
const MOST_EXCUSES = 5;
function excuseEvidence({ is, at, what = '' }) {
    const label = 'an allowance that does not count';
    switch (is) {
        case 'own':
            return { label, actual: `${at}: the change that brings the key brings it too` };
        case 'expired':
            return { label, actual: `${at}: its last day was ${what}` };
        case 'not-valid':
            return { label, actual: `${at}: it ${what}` };
    }
}


/***/ })

};
;