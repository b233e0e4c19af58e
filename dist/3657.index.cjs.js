"use strict";
exports.id = 3657;
exports.ids = [3657];
exports.modules = {

/***/ 8791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   chain: () => (/* binding */ chain)
/* harmony export */ });
/* harmony import */ var _facts_chain_chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(574);
/* harmony import */ var _facts_chain_gather_chain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(650);
/* harmony import */ var _preflight_assemble_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7647);
/* harmony import */ var _preflight_secrets_of_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6362);
/* harmony import */ var _report_judge_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7381);
/* harmony import */ var _rules_credentials_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69);
/* harmony import */ var _line_define_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3764);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8173);
/* harmony import */ var _setting_options_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(874);









const chain = (0,_line_define_js__WEBPACK_IMPORTED_MODULE_6__/* .defineCommand */ .N)({
    name: 'chain',
    usage: ['chain [--sdks NAMES] [options]'],
    about: 'Shows which credentials each SDK takes in this environment, or the words it fails with. Runs no command and calls no AWS service.',
    options: (0,_setting_options_js__WEBPACK_IMPORTED_MODULE_8__/* .settingOptions */ .X)((name) => name === 'sdks' || name === 'allow-endpoint'),
    examples: [
        { line: 'chain', does: 'Every SDK, side by side.' },
        { line: 'chain --sdks boto3,terraform', does: 'Only these two.' },
    ],
    read: ({ values }) => (0,_setting_options_js__WEBPACK_IMPORTED_MODULE_8__/* .readSettings */ .s)(values),
    async run(settings, flags, tools) {
        const redactor = (0,_preflight_secrets_of_js__WEBPACK_IMPORTED_MODULE_3__/* .openRedactor */ .p)(settings, tools.environment.variables);
        const { facts, traces } = await (0,_facts_chain_gather_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .gatherChain */ .D)(await tools.world(), settings, redactor);
        const { sdks } = settings;
        const findings = (0,_report_judge_js__WEBPACK_IMPORTED_MODULE_4__/* .judge */ .S4)([..._rules_credentials_index_js__WEBPACK_IMPORTED_MODULE_5__/* .leftoverRules */ .jD, ..._rules_credentials_index_js__WEBPACK_IMPORTED_MODULE_5__/* .comparisonRules */ .h3], (0,_facts_chain_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .chainRuleFacts */ .t)(facts, traces, sdks), redactor.text);
        const views = traces
            .map(({ view }) => view)
            .filter(({ dialect }) => sdks.length === 0 || sdks.includes(dialect));
        const looked = views.map(({ dialect, provider, outcome }) => ({
            at: dialect,
            found: provider ?? outcome,
        }));
        const checks = [(0,_report_judge_js__WEBPACK_IMPORTED_MODULE_4__/* .answered */ .oQ)('credentials', findings, looked)];
        return (0,_print_js__WEBPACK_IMPORTED_MODULE_7__/* .printed */ .z)((0,_preflight_assemble_js__WEBPACK_IMPORTED_MODULE_2__/* .assemble */ .f)(checks, { chain: views }, flags.failOn, redactor), flags, true);
    },
});


/***/ }),

/***/ 4087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ signerOf),
/* harmony export */   O: () => (/* binding */ refusalOf)
/* harmony export */ });
/* harmony import */ var _report_key_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(947);

function signerOf(credentials, source) {
    return {
        keyId: (0,_report_key_id_js__WEBPACK_IMPORTED_MODULE_0__/* .maskKeyId */ .Dx)(credentials.accessKeyId),
        kind: (0,_report_key_id_js__WEBPACK_IMPORTED_MODULE_0__/* .keyKind */ .qp)(credentials.accessKeyId),
        account: (0,_report_key_id_js__WEBPACK_IMPORTED_MODULE_0__/* .accountOfKeyId */ .z7)(credentials.accessKeyId),
        hasSessionToken: credentials.sessionToken !== undefined,
        source,
    };
}
function refusalOf(call) {
    return call.answer.kind === 'refused' ? call.answer.error : undefined;
}


/***/ }),

/***/ 8453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ askAgainWhenTransient),
/* harmony export */   d: () => (/* binding */ isTransient)
/* harmony export */ });
/* harmony import */ var _world_network_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7242);
/* harmony import */ var _endpoints_ask_again_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4490);


const PATIENCE = { waitsMs: [300, 900, 2_700], budgetMs: 10_000 };
async function askAgainWhenTransient(ask, clock, patience = PATIENCE) {
    return (0,_endpoints_ask_again_js__WEBPACK_IMPORTED_MODULE_0__/* .askAgain */ .e)(ask, isTransient, patience, clock);
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
function isTransient(answer) {
    switch (answer.kind) {
        case 'answered':
            return false;
        case 'refused': {
            const { code, httpStatus = 0, message } = answer.error;
            if (TRANSIENT_CODES.has(code) || (0,_world_network_js__WEBPACK_IMPORTED_MODULE_1__/* .statusMayPass */ .t)(httpStatus))
                return true;
            return code === 'InvalidIdentityToken' && /retrieve verification key/i.test(message);
        }
        case 'unreachable':
            return (0,_world_network_js__WEBPACK_IMPORTED_MODULE_1__/* .failureMayPass */ .H)(answer.reason);
    }
}


/***/ }),

/***/ 4490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ askAgain)
/* harmony export */ });
async function askAgain(ask, mayChange, { waitsMs, budgetMs }, clock) {
    const deadline = clock.now() + budgetMs;
    for (let tries = 1;; tries += 1) {
        const answer = await ask();
        const wait = waitsMs[tries - 1];
        if (wait === undefined || !mayChange(answer) || clock.now() + wait > deadline) {
            return { answer, tries };
        }
        await clock.sleep(wait);
    }
}


/***/ }),

/***/ 7647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ assemble)
/* harmony export */ });
/* harmony import */ var _report_outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5102);
/* harmony import */ var _report_root_cause_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5467);
/* harmony import */ var _report_tool_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9170);



function assemble(checks, parts, failOn, redactor) {
    const errors = (0,_report_root_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .rootCauses */ .FQ)(checks);
    const causes = errors.length === 0 && failOn === 'warning' ? (0,_report_root_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .rootCauses */ .FQ)(checks, 'warning') : errors;
    return redactor.deep({
        version: 1,
        tool: _report_tool_js__WEBPACK_IMPORTED_MODULE_1__/* .TOOL */ .j,
        outcome: (0,_report_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeOf */ .s)(checks),
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

/***/ 7098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YH: () => (/* binding */ questionOf),
/* harmony export */   cE: () => (/* binding */ QUESTIONS),
/* harmony export */   fi: () => (/* binding */ CHECK)
/* harmony export */ });
/* unused harmony export CHECKS */
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7733);
/* harmony import */ var _form_form_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1863);


const CHECKS = [
    'inputs',
    'secrets',
    'credentials',
    'trust',
    'leaks',
    'account',
    'log',
];
const QUESTIONS = ['deploy', 'leaks'];
function questionOf(check) {
    return check === 'leaks' ? 'leaks' : 'deploy';
}
const LOOKED = (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)({ at: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(), found: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)() });
const COMMON = {
    looked: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(LOOKED),
    gaps: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)((0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(), 'Parts that were not seen, such as a truncated history.'),
    findings: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .FINDING */ .wc),
};
const CHECK = (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)('check', (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .variants */ .HI)('status', [
    (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)({
        check: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(CHECKS),
        status: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(['answered'], 'Without findings, this is the only way to have passed.'),
        ...COMMON,
    }),
    (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)({
        check: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(CHECKS),
        status: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(['skipped', 'incomplete'], 'Nothing asked for it; or it was asked for and could not be looked at.'),
        reason: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('Why it was skipped or is incomplete.'),
        ...COMMON,
    }),
]));


/***/ }),

/***/ 7733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wc: () => (/* binding */ FINDING),
  WX: () => (/* binding */ findingsOf)
});

// UNUSED EXPORTS: fingerprint

// EXTERNAL MODULE: ./lib/report/form/form.js
var form_form = __webpack_require__(1863);
;// CONCATENATED MODULE: ./lib/report/evidence.js

const EVIDENCE = (0,form_form/* named */.KT)('evidence', (0,form_form/* record */.g1)({ label: (0,form_form/* text */.Qq)(), expected: (0,form_form/* optional */.lq)((0,form_form/* text */.Qq)()), actual: (0,form_form/* text */.Qq)() }));
const SNIPPET = (0,form_form/* named */.KT)('snippet', (0,form_form/* record */.g1)({
    language: (0,form_form/* oneOf */.yL)(['yaml', 'json', 'hcl', 'sh', 'ini', 'diff', 'text']),
    target: (0,form_form/* optional */.lq)((0,form_form/* text */.Qq)('Where it goes, such as ".github/workflows/deploy.yml" or "the trust policy of deploy".')),
    code: (0,form_form/* text */.Qq)(),
}));

// EXTERNAL MODULE: ./lib/report/inert.js
var inert = __webpack_require__(4726);
// EXTERNAL MODULE: ./lib/report/location.js
var report_location = __webpack_require__(4847);
// EXTERNAL MODULE: ./lib/report/severity.js
var severity = __webpack_require__(1727);
// EXTERNAL MODULE: ./lib/report/sha256.js
var sha256 = __webpack_require__(3279);
;// CONCATENATED MODULE: ./lib/report/finding.js






const FINDING = (0,form_form/* named */.KT)('finding', (0,form_form/* record */.g1)({
    ruleId: (0,form_form/* text */.Qq)('<area>/<what-is-wrong>.', { pattern: '^[a-z-]+/[a-z0-9-]+$' }),
    severity: (0,form_form/* oneOf */.yL)(severity/* SEVERITIES */.o),
    title: (0,form_form/* text */.Qq)('What is wrong; backticks set code.'),
    why: (0,form_form/* text */.Qq)('The cause.'),
    fix: (0,form_form/* text */.Qq)('One action, followed by every snippet of `paste` as text.'),
    paste: (0,form_form/* listOf */.c3)(SNIPPET, 'What to paste, in pieces.'),
    location: report_location/* LOCATION */.GZ,
    evidence: (0,form_form/* listOf */.c3)(EVIDENCE),
    fingerprint: (0,form_form/* text */.Qq)('The same for the same fault whatever the wording, line or commit.', {
        pattern: '^[0-9a-f]+$',
    }),
    references: (0,form_form/* listOf */.c3)((0,form_form/* text */.Qq)(), 'The pages that the rule rests on.'),
}));
function fingerprint(ruleId, resource, identity) {
    return (0,sha256/* sha256 */.s)([ruleId, resource, identity].join('\0')).slice(0, 32);
}
function findingsOf(rule, facts, redact) {
    return rule.judge(facts).map((match) => word(rule, redacted(match, redact)));
}
function redacted(match, redact) {
    const { words, paste } = match;
    const each = (texts) => Object.fromEntries(Object.entries(texts).map(([name, value]) => [
        name,
        typeof value === 'string' ? redact(value) : value,
    ]));
    return {
        ...match,
        location: each(match.location),
        values: each(match.values),
        evidence: match.evidence.map(each),
        ...(paste === undefined ? {} : { paste: paste.map(each) }),
        ...(words === undefined ? {} : { words: each(words) }),
    };
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
        fingerprint: fingerprint(rule.id, (0,report_location/* stableResource */.Kr)(match.location), match.identity),
        references: rule.references ?? [],
        ...(rule.tells === undefined ? {} : { tells: rule.tells }),
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


/***/ }),

/***/ 7381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ incomplete),
/* harmony export */   I6: () => (/* binding */ findingsFor),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   hT: () => (/* binding */ skipped),
/* harmony export */   oQ: () => (/* binding */ answered)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7733);
/* harmony import */ var _root_cause_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5467);


function judge(rules, facts, redact) {
    return rules.flatMap((rule) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .findingsOf */ .WX)(rule, facts, redact));
}
function findingsFor(check, findings) {
    return findings.filter(({ ruleId }) => (0,_root_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .checkOf */ .EG)(ruleId) === check);
}
function answered(check, findings, looked, gaps = []) {
    return { check, status: 'answered', looked, gaps, findings: findingsFor(check, findings) };
}
function skipped(check, reason) {
    return { check, status: 'skipped', reason, looked: [], gaps: [], findings: [] };
}
function incomplete(check, reason, rest = {}) {
    const { looked = [], gaps = [], findings = [] } = rest;
    return { check, status: 'incomplete', reason, looked, gaps, findings };
}


/***/ }),

/***/ 4847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GZ: () => (/* binding */ LOCATION),
/* harmony export */   Kr: () => (/* binding */ stableResource),
/* harmony export */   lR: () => (/* binding */ describeLocation)
/* harmony export */ });
/* harmony import */ var _form_form_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1863);

const LOCATION = (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)('location', (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .variants */ .HI)('kind', [
    (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({ kind: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['variable']), name: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)() }),
    (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({ kind: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['input']), name: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)() }),
    (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({
        kind: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['file']),
        path: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(),
        line: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)(1, '1-based.')),
        column: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)(1, '1-based, in characters.')),
        commit: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)()),
    }),
    (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({ kind: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['aws']), resource: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)() }),
    (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({ kind: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['job']) }),
]));
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
function stableResource(location) {
    return location.kind === 'file' ? `file ${location.path}` : describeLocation(location);
}


/***/ }),

/***/ 5467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ne: () => (/* binding */ ROOT_CAUSE),
  EG: () => (/* binding */ checkOf),
  FQ: () => (/* binding */ rootCauses)
});

// EXTERNAL MODULE: ./lib/report/check.js
var check = __webpack_require__(7098);
// EXTERNAL MODULE: ./lib/report/finding.js + 1 modules
var finding = __webpack_require__(7733);
// EXTERNAL MODULE: ./lib/report/form/form.js
var form_form = __webpack_require__(1863);
;// CONCATENATED MODULE: ./lib/report/rule.js
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




const ROOT_CAUSE = (0,form_form/* named */.KT)('rootCause', (0,form_form/* record */.g1)({
    question: (0,form_form/* oneOf */.yL)(check/* QUESTIONS */.cE),
    ...finding/* FINDING */.wc.fields,
    consequences: (0,form_form/* listOf */.c3)((0,form_form/* record */.g1)({ ruleId: (0,form_form/* text */.Qq)(), fingerprint: (0,form_form/* text */.Qq)() }), 'Findings likely to vanish with this one, or the other leaks; they stand in full in `checks`.'),
}));
function rootCauses(checks, severity = 'error') {
    return check/* QUESTIONS */.cE.flatMap((question) => {
        const findings = checks
            .filter((result) => (0,check/* questionOf */.YH)(result.check) === question)
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
function checkOf(ruleId) {
    return ruleId.slice(0, ruleId.indexOf('/'));
}
function rung(finding) {
    return LADDER.indexOf(finding.rung);
}


/***/ }),

/***/ 3279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
function sha256(text) {
    const { createHash } = process.getBuiltinModule('node:crypto');
    return createHash('sha256').update(text).digest('hex');
}


/***/ }),

/***/ 7242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ failureMayPass),
/* harmony export */   t: () => (/* binding */ statusMayPass)
/* harmony export */ });
function failureMayPass(reason) {
    return reason === 'timeout' || reason === 'reset';
}
function statusMayPass(status) {
    return status >= 500 || status === 429;
}


/***/ })

};
;