"use strict";
exports.id = 538;
exports.ids = [538];
exports.modules = {

/***/ 2304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ signerOf),
/* harmony export */   O: () => (/* binding */ refusalOf)
/* harmony export */ });
/* harmony import */ var _report_key_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(947);

/** Describes a signer without its secrets. */
function signerOf(credentials, source) {
    return {
        keyId: (0,_report_key_id_js__WEBPACK_IMPORTED_MODULE_0__/* .maskKeyId */ .Dx)(credentials.accessKeyId),
        kind: (0,_report_key_id_js__WEBPACK_IMPORTED_MODULE_0__/* .keyKind */ .qp)(credentials.accessKeyId),
        account: (0,_report_key_id_js__WEBPACK_IMPORTED_MODULE_0__/* .accountOfKeyId */ .z7)(credentials.accessKeyId),
        hasSessionToken: credentials.sessionToken !== undefined,
        source,
    };
}
/** AWS's refusal of a call, or undefined when it was answered or never arrived. */
function refusalOf(call) {
    return call.answer.kind === 'refused' ? call.answer.error : undefined;
}


/***/ }),

/***/ 5008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ askAgainWhenTransient),
/* harmony export */   d: () => (/* binding */ isTransient)
/* harmony export */ });
/** Waits between tries, in milliseconds: four tries in under five seconds. */
const WAITS = [300, 900, 2_700];
/**
 * Asks STS again only where the answer may change by itself. A refusal that stays (a wrong key, a
 * refused trust) is final at once: nobody should wait minutes for the same sentence.
 * @param budgetMs no new try begins once this much time has passed
 */
async function askAgainWhenTransient(ask, clock, budgetMs) {
    const deadline = clock.now() + budgetMs;
    for (let tries = 1;; tries += 1) {
        const answer = await ask();
        const wait = WAITS[tries - 1];
        if (wait === undefined || !isTransient(answer) || clock.now() + wait > deadline) {
            return { answer, tries };
        }
        await clock.sleep(wait);
    }
}
const TRANSIENT_CODES = new Set([
    'Throttling',
    'ThrottlingException',
    'ThrottledException',
    'RequestThrottled',
    'RequestThrottledException',
    'TooManyRequestsException',
    'RequestLimitExceeded',
    'ServiceUnavailable',
    'InternalFailure',
    'InternalError',
    'RequestTimeout',
    'RequestTimeoutException',
    'IDPCommunicationError',
]);
/** @see https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html */
function isTransient(answer) {
    switch (answer.kind) {
        case 'answered':
            return false;
        case 'refused': {
            const { code, httpStatus = 0, message } = answer.error;
            if (TRANSIENT_CODES.has(code) || httpStatus >= 500 || httpStatus === 429)
                return true;
            return code === 'InvalidIdentityToken' && /retrieve verification key/i.test(message);
        }
        case 'unreachable':
            return answer.reason === 'timeout' || answer.reason === 'reset';
    }
}


/***/ }),

/***/ 7647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ assemble)
/* harmony export */ });
/* harmony import */ var _report_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8955);
/* harmony import */ var _report_root_cause_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3317);


/**
 * Puts a report together and sends it through the one redaction door: nothing downstream ever
 * sees an unredacted report.
 */
function assemble(checks, parts, failOn, redactor) {
    const errors = (0,_report_root_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .rootCauses */ .F)(checks);
    // With fail-on: warning, a warning may be what failed the step: then it deserves the headline.
    const causes = errors.length === 0 && failOn === 'warning' ? (0,_report_root_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .rootCauses */ .F)(checks, 'warning') : errors;
    return redactor.deep({
        version: 1,
        outcome: (0,_report_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomeOf */ .s)(checks),
        rootCauses: causes,
        checks,
        identity: parts.identity ?? null,
        chain: parts.chain ?? [],
        trust: parts.trust ?? null,
        leaks: parts.leaks ?? [],
        ...(parts.scan === undefined ? {} : { scan: parts.scan }),
    });
}


/***/ }),

/***/ 6362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ givenSecrets),
/* harmony export */   p: () => (/* binding */ openRedactor)
/* harmony export */ });
/* harmony import */ var _report_key_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(947);
/* harmony import */ var _report_redaction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5827);


/** Variables whose value is a secret whatever the job expects. */
const SECRET_VARIABLES = [
    'AWS_SECRET_ACCESS_KEY',
    'AWS_SECRET_KEY',
    'SECRET_ACCESS_KEY',
    'AWS_SESSION_TOKEN',
    'AWS_SECURITY_TOKEN',
    'AWS_CONTAINER_AUTHORIZATION_TOKEN',
    'AWS_BEARER_TOKEN_BEDROCK',
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
    'ACTIONS_RUNTIME_TOKEN',
    'GITHUB_TOKEN',
    'GH_TOKEN',
];
const KEY_ID_VARIABLES = ['AWS_ACCESS_KEY_ID', 'AWS_ACCESS_KEY'];
/**
 * SDKs repeat a region that they refuse. One that is longer than any region is not shown: most
 * likely a key was pasted into the wrong variable.
 */
const REGION_VARIABLES = ['AWS_REGION', 'AWS_DEFAULT_REGION'];
const LONGEST_REGION = 19;
/** Every secret that this run was started with. */
function givenSecrets(settings, variables) {
    const { secretAccessKey, sessionToken, accessKeyId } = settings.keys;
    return [
        ...SECRET_VARIABLES.map((name) => variables[name]),
        ...KEY_ID_VARIABLES.map((name) => variables[name]),
        ...settings.expectedSecrets.map(({ name }) => variables[name]),
        ...[secretAccessKey, sessionToken, accessKeyId, settings.githubToken].map((box) => box?.reveal()),
    ].filter((value) => value !== undefined && value !== '');
}
/** The redaction door of one run, knowing every secret that it was started with. */
function openRedactor(settings, variables) {
    const redactor = (0,_report_redaction_js__WEBPACK_IMPORTED_MODULE_1__/* .createRedactor */ .l)();
    for (const secret of givenSecrets(settings, variables))
        redactor.add(secret);
    // Key ids are shown, but only so much of them that their owner knows which one is meant.
    const ids = [
        ...KEY_ID_VARIABLES.map((name) => variables[name]),
        settings.keys.accessKeyId?.reveal(),
    ];
    for (const id of ids) {
        if (id !== undefined)
            redactor.add(id, (0,_report_key_id_js__WEBPACK_IMPORTED_MODULE_0__/* .maskKeyId */ .Dx)(id.trim()));
    }
    for (const name of REGION_VARIABLES) {
        const value = variables[name] ?? '';
        if (value.length > LONGEST_REGION)
            redactor.add(value, `(${value.length} characters)`);
    }
    if (settings.maskAccountId) {
        for (const account of accountsIn(settings))
            redactor.add(account);
    }
    return redactor;
}
function accountsIn({ role, expectedArn, allowedAccountIds }) {
    const arns = [role?.arn, expectedArn].map((arn) => arn?.split(':')[4] ?? '');
    return [...allowedAccountIds, ...arns];
}


/***/ }),

/***/ 7396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ render),
/* harmony export */   h: () => (/* binding */ FORMATS)
/* harmony export */ });
/** Loaded one by one: a run pays only for the format that it prints. */
const RENDERERS = {
    terminal: async () => (await __webpack_require__.e(/* import() */ 49).then(__webpack_require__.bind(__webpack_require__, 49))).render,
    markdown: async () => (await __webpack_require__.e(/* import() */ 708).then(__webpack_require__.bind(__webpack_require__, 2327))).render,
    json: async () => (await __webpack_require__.e(/* import() */ 980).then(__webpack_require__.bind(__webpack_require__, 5980))).render,
    annotations: async () => (await __webpack_require__.e(/* import() */ 169).then(__webpack_require__.bind(__webpack_require__, 2169))).render,
};
/** Every format, for usage texts and validation. */
const FORMATS = Object.keys(RENDERERS);
/** Prints a report as text, ending in a newline unless there is nothing to say. */
async function render(format, report, options = {}) {
    const renderer = await RENDERERS[format]();
    return renderer(report, options);
}


/***/ }),

/***/ 4049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ DIALECTS),
/* harmony export */   x: () => (/* binding */ PROVIDERS)
/* harmony export */ });
/** A source of credentials, as every SDK's documentation names it. */
const PROVIDERS = [
    'environment',
    'profile-assume-role',
    'profile-static',
    'profile-web-identity',
    'profile-process',
    'profile-sso',
    'profile-login',
    'web-identity',
    'container',
    'instance-metadata',
];
const DIALECTS = [
    'javascript',
    'boto3',
    'aws-cli',
    'aws-cli-v1',
    'java',
    'go',
    'rust',
    'terraform',
];


/***/ }),

/***/ 4726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ fill),
/* harmony export */   jQ: () => (/* binding */ showInvisible),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   tJ: () => (/* binding */ inert)
/* harmony export */ });
const LONGEST = 300;
/**
 * Controls, format characters (bidirectional, zero-width, tags, BOM), line and paragraph
 * separators, halves of surrogate pairs, and letters that are drawn as nothing.
 */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]/gu;
/** Replaces what a reader cannot see, or what would steer a terminal, by its visible escape. */
function showInvisible(text) {
    return text.replace(INVISIBLE, (character) => {
        if (character === '\n')
            return '\\n';
        if (character === '\r')
            return '\\r';
        if (character === '\t')
            return '\\t';
        return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
    });
}
/**
 * Makes a value from outside (a branch, a path, a message) safe to stand inside our prose: one
 * line, no control characters, no backtick that could end a code span, bounded in length.
 */
function inert(value) {
    const line = showInvisible(value).replaceAll('`', "'");
    return shorten(line, LONGEST);
}
/** Cuts a text that is longer than `longest`, never within a character, and says so by dots. */
function shorten(text, longest) {
    return text.length > longest
        ? `${text.slice(0, longest).replace(/[\ud800-\udbff]$/, '')}...`
        : text;
}
/**
 * Fills `{name}` placeholders with inert values.
 * @throws Error when a placeholder has no value: a fault of the rule, caught by its test.
 */
function fill(template, values) {
    return template.replace(/\{([a-z][A-Za-z0-9]*)\}/g, (_, name) => {
        const value = Object.hasOwn(values, name) ? values[name] : undefined;
        if (value === undefined)
            throw new Error(`no value for the placeholder {${name}}`);
        return inert(value);
    });
}


/***/ }),

/***/ 6477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oQ: () => (/* binding */ answered),
  $x: () => (/* binding */ incomplete),
  S4: () => (/* binding */ judge),
  hT: () => (/* binding */ skipped)
});

// EXTERNAL MODULE: ./lib/report/inert.js
var inert = __webpack_require__(4726);
// EXTERNAL MODULE: ./lib/report/location.js
var report_location = __webpack_require__(4847);
// EXTERNAL MODULE: ./lib/report/sha256.js
var sha256 = __webpack_require__(3279);
;// CONCATENATED MODULE: ./lib/report/finding.js



/** Hashes rule, resource and identity; see {@link Match.identity} for what an identity may be. */
function fingerprint(ruleId, resource, identity) {
    return (0,sha256/* sha256 */.s)([ruleId, resource, identity].join('\0')).slice(0, 32);
}
/** Judges facts by one rule and words every match. */
function findingsOf(rule, facts) {
    return rule.judge(facts).map((match) => word(rule, match));
}
function word(rule, match) {
    return {
        ruleId: rule.id,
        severity: match.severity ?? rule.severity,
        rung: rule.rung,
        title: (0,inert/* fill */.GS)(match.words?.title ?? rule.title, match.values),
        why: (0,inert/* fill */.GS)(match.words?.why ?? rule.why, match.values),
        fix: (0,inert/* fill */.GS)(match.words?.fix ?? rule.fix, match.values),
        paste: match.paste ?? [],
        location: match.location,
        evidence: match.evidence.map(visible),
        fingerprint: fingerprint(rule.id, (0,report_location/* stableResource */.K)(match.location), match.identity),
        references: rule.references ?? [],
    };
}
const LONGEST_VALUE = 2_000;
function visible(evidence) {
    return {
        label: show(evidence.label),
        ...(evidence.expected === undefined ? {} : { expected: show(evidence.expected) }),
        actual: show(evidence.actual),
    };
}
function show(value) {
    return (0,inert/* shorten */.ml)((0,inert/* showInvisible */.jQ)(value), LONGEST_VALUE);
}

// EXTERNAL MODULE: ./lib/report/root-cause.js + 2 modules
var root_cause = __webpack_require__(3317);
;// CONCATENATED MODULE: ./lib/report/judge.js


/** Judges facts by rules, in their order. */
function judge(rules, facts) {
    return rules.flatMap((rule) => findingsOf(rule, facts));
}
/** An answered check, with the findings that belong to it. */
function answered(check, findings, looked, gaps = []) {
    const own = findings.filter(({ ruleId }) => (0,root_cause/* checkOf */.E)(ruleId) === check);
    return { check, status: 'answered', looked, gaps, findings: own };
}
/** A check that nothing asked for. */
function skipped(check, reason) {
    return { check, status: 'skipped', reason, looked: [], gaps: [], findings: [] };
}
/** A check that was asked for and could not be looked at; it keeps what was found all the same. */
function incomplete(check, reason, rest = {}) {
    const { looked = [], gaps = [], findings = [] } = rest;
    return { check, status: 'incomplete', reason, looked, gaps, findings };
}


/***/ }),

/***/ 4847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ stableResource),
/* harmony export */   l: () => (/* binding */ describeLocation)
/* harmony export */ });
/** One line that names the place, for tables, terminals and fingerprints of resources. */
function describeLocation(location) {
    switch (location.kind) {
        case 'variable':
            return `env ${location.name}`;
        case 'input':
            return `input ${location.name}`;
        case 'aws':
            return location.resource;
        case 'job':
            return 'this job';
        case 'file': {
            const line = location.line === undefined ? '' : `:${location.line}`;
            const column = location.column === undefined ? '' : `:${location.column}`;
            return `${location.path}${line}${column}`;
        }
    }
}
/** The part of a location that survives edits: it enters the fingerprint, so no line, column or commit. */
function stableResource(location) {
    return location.kind === 'file' ? `file ${location.path}` : describeLocation(location);
}


/***/ }),

/***/ 8955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ exitCodeOf),
  s: () => (/* binding */ outcomeOf)
});

;// CONCATENATED MODULE: ./lib/report/severity.js
const ORDER = ['error', 'warning', 'note'];
/** Negative when `a` counts for more than `b`, for sorting the worst first. */
function compareSeverity(a, b) {
    return ORDER.indexOf(a) - ORDER.indexOf(b);
}

;// CONCATENATED MODULE: ./lib/report/outcome.js

/**
 * `failed` when an error stands; `incomplete` when something that was asked could not be looked
 * at; `passed` otherwise. A failure that was found is never hidden by what could not be seen.
 */
function outcomeOf(checks) {
    const findings = checks.flatMap((check) => check.findings);
    if (findings.some(({ severity }) => severity === 'error'))
        return 'failed';
    return checks.some(({ status }) => status === 'incomplete') ? 'incomplete' : 'passed';
}
/** The exit code that the checks deserve under `failOn`. */
function exitCodeOf(checks, failOn) {
    const findings = checks.flatMap((check) => check.findings);
    const counts = failOn !== 'never' && findings.some(({ severity }) => compareSeverity(severity, failOn) <= 0);
    if (counts)
        return 1;
    return outcomeOf(checks) === 'incomplete' ? 3 : 0;
}


/***/ }),

/***/ 7517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LA: () => (/* binding */ quoteShell),
/* harmony export */   YU: () => (/* binding */ quoteHcl),
/* harmony export */   fp: () => (/* binding */ quoteJson),
/* harmony export */   q0: () => (/* binding */ quoteYaml),
/* harmony export */   vW: () => (/* binding */ quoteByCodePoint)
/* harmony export */ });
/** C0, C1, DEL, and characters that steer or hide text without being seen. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
/**
 * Quotes a value as one shell word. What a reader cannot see, and a terminal would swallow or obey
 * when the line is pasted, is spelled out byte by byte in the `$'...'` form, which bash (that of
 * macOS included) and zsh read. No argument can hold a NUL, so it is left out.
 */
function quoteShell(value) {
    const text = value.replaceAll('\0', '');
    if (/^[A-Za-z0-9_@%+=:,./-]+$/.test(text) && !text.startsWith('-'))
        return text;
    if (text.search(UNSEEN) === -1)
        return `'${text.replaceAll("'", String.raw `'\''`)}'`;
    const escaped = text.replace(/['\\]/g, (character) => `\\${character}`);
    return `$'${escaped.replace(UNSEEN, octal)}'`;
}
function octal(character) {
    const bytes = Array.from(Buffer.from(character));
    return bytes.map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');
}
/** Quotes a value as a JSON string, with everything outside printable ASCII escaped. */
function quoteJson(value) {
    return JSON.stringify(value).replace(/[^\u0020-\u007e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/**
 * Quotes a value as a YAML double-quoted scalar for a workflow file. An expression opener is
 * replaced by an expression that yields it, since GitHub evaluates strings after the YAML has been
 * parsed.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/expressions
 */
function quoteYaml(value) {
    return quoteByCodePoint(value).replaceAll('${{', () => "${{ '${{' }}");
}
/**
 * Quotes a value as an HCL string in which Terraform interpolates nothing: `${` and `%{` are
 * doubled, and behind a further `$` or `%`, where doubling would be ambiguous, spelled out.
 * @see https://developer.hashicorp.com/terraform/language/expressions/strings
 */
function quoteHcl(value) {
    return quoteByCodePoint(value).replace(/(?<![$%])[$%]+\{/g, (opener) => {
        const signs = Array.from(opener.slice(0, -1));
        if (signs.length === 1)
            return `${signs[0]}${opener}`;
        return `${signs.map((sign) => (sign === '$' ? '\\u0024' : '\\u0025')).join('')}{`;
    });
}
/**
 * A double-quoted string in the escapes that YAML and HCL share. They lack JSON's `\b` or `\f` or
 * refuse a pair of surrogates; half a pair, which is no character, becomes the replacement mark.
 * @see https://yaml.org/spec/1.2.2/#57-escaped-characters
 */
function quoteByCodePoint(value) {
    const body = value.replace(/[^ !#-[\]-~]/gu, (character) => {
        const short = Object.hasOwn(SHORT, character) ? SHORT[character] : undefined;
        if (short !== undefined)
            return short;
        const code = character.codePointAt(0) ?? 0;
        if (code >= 0xd800 && code <= 0xdfff)
            return '\\ufffd';
        const hex = code.toString(16);
        return code > 0xffff ? `\\U${hex.padStart(8, '0')}` : `\\u${hex.padStart(4, '0')}`;
    });
    return `"${body}"`;
}
const SHORT = {
    '"': '\\"',
    '\\': '\\\\',
    '\n': '\\n',
    '\r': '\\r',
    '\t': '\\t',
};


/***/ }),

/***/ 5827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ createRedactor)
/* harmony export */ });
/** Values shorter than this are not searched for: replacing them would shred ordinary words. */
const SHORTEST = 8;
/** An empty redactor. One exists per run, and everything that leaves the run passes through it. */
function createRedactor() {
    const known = new Map();
    let longestFirst = null;
    function add(secret, label = '***') {
        if (secret === undefined)
            return;
        for (const part of [secret, secret.trim(), ...secret.split(/[\r\n]+/)]) {
            if (part.trim().length < SHORTEST)
                continue;
            for (const form of forms(part))
                known.set(form, label);
        }
        longestFirst = null;
    }
    function text(input) {
        let output = input;
        longestFirst ??= [...known].sort(([a], [b]) => b.length - a.length);
        // A function, because a label's `$&` would put the secret back.
        for (const [secret, label] of longestFirst)
            output = output.replaceAll(secret, () => label);
        return output;
    }
    function deep(value) {
        if (typeof value === 'string')
            return text(value);
        if (Array.isArray(value))
            return value.map(deep);
        if (typeof value === 'object' && value !== null) {
            return Object.fromEntries(Object.entries(value).map(([key, entry]) => [text(key), deep(entry)]));
        }
        return value;
    }
    return { add, text, deep };
}
/** The spellings under which a secret turns up in messages. */
function forms(secret) {
    // Half a surrogate pair has no URL form, and would throw.
    const url = encodeURIComponent(Buffer.from(secret).toString());
    const field = new URLSearchParams([['', secret]]).toString().slice(1);
    const base64 = Buffer.from(secret).toString('base64');
    const encoded = [
        base64,
        base64.replace(/=+$/, ''),
        ...[0, 1, 2].map((at) => base64At(secret, at)),
    ];
    return [
        secret,
        ...[url, field].flatMap((text) => [text, text.replace(/%../g, (hex) => hex.toLowerCase())]),
        JSON.stringify(secret).slice(1, -1),
        ...encoded.flatMap((text) => [text, text.replaceAll('+', '-').replaceAll('/', '_')]),
    ].filter((form) => form.length >= SHORTEST);
}
/**
 * The part of a longer text's base64 that the secret alone decides, when it begins `at` bytes
 * behind a multiple of three: in an `Authorization: Basic` header it stands behind a user's name.
 */
function base64At(secret, at) {
    const bytes = Buffer.concat([Buffer.alloc(at), Buffer.from(secret)]);
    const whole = Math.floor((bytes.length * 8) / 6);
    return bytes.toString('base64').slice(Math.ceil((at * 8) / 6), whole);
}


/***/ }),

/***/ 8740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isRegionName)
/* harmony export */ });
/**
 * Whether a text has a region's form, as `cn-northwest-1` or `us-gov-west-1`; whether AWS has such
 * a region is for AWS to say.
 */
function isRegionName(text) {
    return /^[a-z]{2,6}(?:-[a-z]{2,12}){1,3}-\d{1,2}$/.test(text);
}


/***/ }),

/***/ 3317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ checkOf),
  F: () => (/* binding */ rootCauses)
});

;// CONCATENATED MODULE: ./lib/report/check.js
/** The areas we look at, in the order a job meets them. The first part of a rule's id. */
const CHECKS = (/* unused pure expression or super */ null && (['secrets', 'credentials', 'trust', 'leaks', 'account', 'log']));
/** The question that a check helps to answer. */
function questionOf(check) {
    return check === 'leaks' ? 'leaks' : 'deploy';
}

;// CONCATENATED MODULE: ./lib/report/rule.js
/**
 * The ladder that findings about one expectation form. The lowest broken rung is the root cause;
 * whatever is broken above it is likely a consequence.
 */
const LADDER = [
    'granted',
    'present',
    'well-formed',
    'resolves',
    'trusted',
    'expected-identity',
    'permitted',
    'lasting',
];

;// CONCATENATED MODULE: ./lib/report/root-cause.js


/**
 * The root cause of each question that has a finding of `severity`, deploy first.
 *
 * Findings form a ladder (see {@link LADDER}); the lowest broken rung is the cause. On one rung,
 * the order of checks and of rules in their index decides: what explains the others stands first.
 */
function rootCauses(checks, severity = 'error') {
    const questions = ['deploy', 'leaks'];
    return questions.flatMap((question) => {
        const findings = checks
            .filter((result) => questionOf(result.check) === question)
            .flatMap((result) => result.findings)
            .filter((finding) => finding.severity === severity);
        const ordered = findings
            .map((finding, position) => ({ finding, position }))
            .sort((a, b) => rung(a.finding) - rung(b.finding) || a.position - b.position)
            .map(({ finding }) => finding);
        const [first, ...rest] = ordered;
        return first === undefined ? [] : [{ question, finding: first, consequences: rest }];
    });
}
/** The check that a rule belongs to: the first part of its id. */
function checkOf(ruleId) {
    return ruleId.slice(0, ruleId.indexOf('/'));
}
function rung(finding) {
    return LADDER.indexOf(finding.rung);
}


/***/ }),

/***/ 2572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ seal)
/* harmony export */ });
/** Boxes a secret. */
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

/***/ 3279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/**
 * The SHA-256 of a text, in hex. node:crypto is loaded by the first call: it costs several
 * milliseconds, and a scan that finds nothing hashes nothing.
 */
function sha256(text) {
    const { createHash } = process.getBuiltinModule('node:crypto');
    return createHash('sha256').update(text).digest('hex');
}


/***/ }),

/***/ 4247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ describeShape)
/* harmony export */ });
const CLASSES = [
    ['lower-case letters', /[a-z]/],
    ['upper-case letters', /[A-Z]/],
    ['digits', /[0-9]/],
    ['spaces', / /],
    ['line breaks', /[\r\n]/],
    ['quotes', /["'`]/],
    ['other control characters', /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f]/],
    ['characters outside ASCII', /[^\u0000-\u007f]/],
    ['punctuation', /[!#-&(-/:-@[-_{-~]/],
];
/**
 * Describes a value without showing it, for values that may be a secret in the wrong place: its
 * length in characters, the kinds of character in it, and white space at its ends.
 */
function describeShape(value) {
    if (value === '')
        return 'empty';
    const kinds = CLASSES.filter(([, pattern]) => pattern.test(value)).map(([name]) => name);
    const edges = [
        ...(/^\s/.test(value) ? ['begins with white space'] : []),
        ...(/\s$/.test(value)
            ? [`ends with ${value.endsWith('\n') ? 'a line feed' : 'white space'}`]
            : []),
    ];
    const length = `${value.length} character${value.length === 1 ? '' : 's'}`;
    return [`${length} (${kinds.join(', ')})`, ...edges].join(', ');
}


/***/ }),

/***/ 792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ INPUT_NAMES),
/* harmony export */   y: () => (/* binding */ NOT_GIVEN)
/* harmony export */ });
/**
 * The runner gives an input that the workflow left out its default, and '' where it has none, so
 * '' alone cannot tell "left out" from "an unset secret". Inputs for which that matters have this
 * default in action.yml.
 */
const NOT_GIVEN = '(not given)';
/** Every input of action.yml, in the order of its documentation. A test compares the two. */
const INPUT_NAMES = [
    'expected-secrets',
    'role-to-assume',
    'role-external-id',
    'aws-region',
    'audience',
    'role-session-name',
    'role-duration-seconds',
    'aws-access-key-id',
    'aws-secret-access-key',
    'aws-session-token',
    'allowed-account-ids',
    'expected-arn',
    'mask-aws-account-id',
    'expect-credentials',
    'sdks',
    'trust-policy',
    'allow-endpoint',
    'scan',
    'fail-on',
    'report-file',
    'github-token',
];


/***/ }),

/***/ 9405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P$: () => (/* binding */ parseSettings),
  qs: () => (/* binding */ unknownInputs)
});

// UNUSED EXPORTS: TELLING_INPUTS

// EXTERNAL MODULE: ./lib/report/sealed.js
var report_sealed = __webpack_require__(2572);
// EXTERNAL MODULE: ./lib/report/chain-view.js
var chain_view = __webpack_require__(4049);
// EXTERNAL MODULE: ./lib/report/region.js
var region = __webpack_require__(8740);
// EXTERNAL MODULE: ./lib/report/shape.js
var shape = __webpack_require__(4247);
;// CONCATENATED MODULE: ./lib/settings/fields.js

/** Wraps a test and a conversion into a parser that says what it accepts. */
function matching(pattern, accepted, convert) {
    return (text) => pattern.test(text) ? { ok: true, value: convert(text) } : { ok: false, accepted };
}
/** One of a few words. */
function oneOf(...words) {
    return (text) => {
        const word = words.find((candidate) => candidate === text.trim());
        return word === undefined
            ? { ok: false, accepted: `one of ${words.join(', ')}` }
            : { ok: true, value: word };
    };
}
/** YAML 1.2 core booleans, as the runner's own toolkit takes them. */
const fields_boolean = matching(/^\s*(?:true|True|TRUE|false|False|FALSE)\s*$/, 'true or false', (text) => /true/i.test(text));
/** A path on this machine: one line without control characters. */
const path = matching(/^[^\u0000-\u001f\u007f]{1,4096}$/, 'a path of one line', (text) => text);
/** Entries separated by commas or line breaks; every entry goes through `entry`. */
function listOf(entry) {
    return (text) => {
        const values = [];
        for (const part of text.split(/[,\r\n]+/)) {
            if (part.trim() === '')
                continue;
            const field = entry(part.trim());
            if (!field.ok)
                return { ok: false, accepted: `a list, each entry ${field.accepted}` };
            values.push(field.value);
        }
        return { ok: true, value: values };
    };
}
/** The problem to report for an input whose text a parser refused. */
function problem(input, text, accepted) {
    return { input, shape: (0,shape/* describeShape */.v)(text), accepted };
}

;// CONCATENATED MODULE: ./lib/settings/secret-kind.js
/** The kinds of value whose form we can judge; `text` may be anything that is not empty. */
const SECRET_KINDS = [
    'text',
    'aws-access-key-id',
    'aws-secret-access-key',
    'aws-session-token',
    'role-arn',
    'account-id',
    'region',
    'json',
    'url',
];

;// CONCATENATED MODULE: ./lib/settings/aws-fields.js




/** A region's form; whether AWS has it is for AWS to say. */
const aws_fields_region = (text) => (0,region/* isRegionName */.U)(text)
    ? { ok: true, value: text }
    : { ok: false, accepted: 'a region such as eu-west-1' };
/** @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-arns */
const roleArn = matching(/^arn:aws[a-z-]{0,12}:iam::\d{12}:role\/(?:[\u0021-\u007e]{1,510}\/)?[\w+=,.@-]{1,64}$/, 'a role ARN such as arn:aws:iam::111122223333:role/deploy', (text) => text);
/** Any ARN that GetCallerIdentity can answer; `*` stands for the session name. */
const identityArn = matching(/^arn:aws[a-z-]{0,12}:(?:iam|sts)::\d{12}:[\u0021-\u007e]{1,600}$/, 'an IAM or STS ARN such as arn:aws:sts::111122223333:assumed-role/deploy/GitHubActions or arn:aws:iam::111122223333:role/deploy', (text) => text);
const accountId = matching(/^\d{12}$/, 'an account id of 12 digits', (text) => text);
/** @see https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html */
const sessionName = matching(/^[\w+=,.@-]{2,64}$/, '2 to 64 characters of letters, digits and _+=,.@-', (text) => text);
const aws_fields_externalId = matching(/^[\w+=,.@:/-]{2,1224}$/, '2 to 1,224 characters of letters, digits and _+=,.@:/-', (text) => text);
const audience = matching(/^[\u0021-\u007e]{1,255}$/, 'an audience such as sts.amazonaws.com, without spaces', (text) => text);
const duration = (text) => {
    const seconds = /^\s*\d{1,6}\s*$/.test(text) ? Number(text) : Number.NaN;
    return seconds >= 900 && seconds <= 43_200
        ? { ok: true, value: seconds }
        : { ok: false, accepted: 'a whole number of seconds from 900 to 43200' };
};
const sdk = oneOf(...chain_view/* DIALECTS */.O);
/** A host, optionally with a port: no scheme, path or credentials. */
const host = matching(/^(?=.{1,262}$)(?:\[[0-9A-Fa-f:]+\]|[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?)(?::\d{1,5})?$/, 'a host name, or host:port, such as sts.internal.example', (text) => text.toLowerCase());
const NAME = /^[A-Za-z_][A-Za-z0-9_]{0,254}$/;
/** `NAME` or `NAME: kind`. */
function namedSecret(text) {
    const accepted = `NAME or NAME: kind, with a name of letters, digits and _, and a kind of ${SECRET_KINDS.join(', ')}`;
    const [name = '', kindText, ...rest] = text.split(':').map((part) => part.trim());
    if (!NAME.test(name) || rest.length > 0)
        return { ok: false, accepted };
    if (kindText === undefined)
        return { ok: true, value: { name } };
    const kind = SECRET_KINDS.find((candidate) => candidate === kindText);
    return kind === undefined ? { ok: false, accepted } : { ok: true, value: { name, kind } };
}

// EXTERNAL MODULE: ./lib/settings/inputs.js
var inputs = __webpack_require__(792);
;// CONCATENATED MODULE: ./lib/settings/parse.js




/** Inputs where '' tells of an unset secret or variable; see {@link NOT_GIVEN}. */
const TELLING_INPUTS = [
    'role-to-assume',
    'role-external-id',
    'aws-region',
    'aws-access-key-id',
    'aws-secret-access-key',
    'aws-session-token',
    'allowed-account-ids',
    'expected-arn',
];
/** Validates raw inputs once; past this point every setting is valid. */
function parseSettings(raw) {
    const problems = [];
    function given(input) {
        const text = raw[input];
        return text === inputs/* NOT_GIVEN */.y ? undefined : text;
    }
    function read(input, parse, fallback) {
        const text = given(input);
        if (text === undefined || text.trim() === '')
            return fallback;
        // Like configure-aws-credentials: a line feed behind a role's ARN fails no deploy.
        const field = parse(text.trim());
        if (field.ok)
            return field.value;
        problems.push(problem(input, text, field.accepted));
        return fallback;
    }
    function sealed(input) {
        const text = given(input);
        return text === undefined ? null : (0,report_sealed/* seal */.o)(text);
    }
    const arn = read('role-to-assume', roleArn, null);
    const externalId = read('role-external-id', aws_fields_externalId, null);
    const session = read('role-session-name', sessionName, 'GitHubActions');
    const durationSeconds = read('role-duration-seconds', duration, 3600);
    const settings = {
        expectedSecrets: read('expected-secrets', listOf(namedSecret), []),
        role: arn === null ? null : { arn, externalId, sessionName: session, durationSeconds },
        audience: read('audience', audience, 'sts.amazonaws.com'),
        region: read('aws-region', aws_fields_region, null),
        keys: {
            accessKeyId: sealed('aws-access-key-id'),
            secretAccessKey: sealed('aws-secret-access-key'),
            sessionToken: sealed('aws-session-token'),
        },
        emptyInputs: TELLING_INPUTS.filter((input) => given(input)?.trim() === ''),
        allowedAccountIds: read('allowed-account-ids', listOf(accountId), []),
        expectedArn: read('expected-arn', identityArn, null),
        maskAccountId: read('mask-aws-account-id', fields_boolean, false),
        expectCredentials: read('expect-credentials', oneOf('auto', 'true', 'false'), 'auto'),
        sdks: read('sdks', listOf(sdk), []),
        trustPolicy: read('trust-policy', path, null),
        allowEndpoints: read('allow-endpoint', listOf(host), []),
        scan: read('scan', oneOf('changes', 'tree', 'history', 'off'), 'default'),
        failOn: read('fail-on', oneOf('error', 'warning', 'never'), 'error'),
        reportFile: read('report-file', path, null),
        githubToken: sealed('github-token'),
    };
    return problems.length === 0 ? { ok: true, settings } : { ok: false, problems };
}
/** A refusal for each name that is no input of ours. */
function unknownInputs(names) {
    return names
        .filter((name) => !inputs/* INPUT_NAMES */.Q.some((known) => known === name))
        .map((name) => ({
        input: name,
        shape: 'not an input of this action',
        accepted: `one of ${inputs/* INPUT_NAMES */.Q.join(', ')}`,
    }));
}


/***/ })

};
;