"use strict";
exports.id = 980;
exports.ids = [980];
exports.modules = {

/***/ 5980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   render: () => (/* binding */ render)
/* harmony export */ });
/* harmony import */ var _report_chain_view_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4049);
/* harmony import */ var _report_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7733);
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9986);



/**
 * The report for machines. The contract is `report.schema.json`, beside this file, which is made
 * from the same form as the type (see {@link REPORT}). Everything outside printable ASCII is
 * escaped, so a terminal or a job's log cannot be steered by it.
 */
function render(report) {
    const causes = report.rootCauses.map(causeOf);
    const whole = {
        ...report,
        rootCause: causes[0] ?? null,
        rootCauses: causes,
        checks: report.checks.map((check) => ({ ...check, findings: check.findings.map(findingOf) })),
        chain: report.chain.map(viewOf),
        log: [],
    };
    const json = JSON.stringify(inOrder(_report_report_js__WEBPACK_IMPORTED_MODULE_2__/* .REPORT */ .r.fields, whole), null, 2);
    return `${json
        .replace(/[^\n\u0020-\u007e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        // The runner takes `##[...]` for a command wherever it stands in a line.
        .replaceAll('##[', '##\\u005b')}\n`;
}
/** A cause by its kind: its values stand in the reason and in what was looked at. */
function viewOf(view) {
    return {
        ...inOrder(_report_chain_view_js__WEBPACK_IMPORTED_MODULE_0__/* .CHAIN_VIEW */ .g2.fields, view),
        ...(view.endpoint === undefined
            ? {}
            : { endpoint: { url: view.endpoint.url, from: view.endpoint.from } }),
        attempts: view.attempts.map((attempt) => inOrder(_report_chain_view_js__WEBPACK_IMPORTED_MODULE_0__/* .ATTEMPT */ .GN.fields, { ...attempt, cause: attempt.cause.kind })),
    };
}
function causeOf({ question, finding, consequences, }) {
    return {
        question,
        ...findingOf(finding),
        consequences: consequences.map(({ ruleId, fingerprint }) => ({ ruleId, fingerprint })),
    };
}
function findingOf(finding) {
    const fix = [finding.fix, ...finding.paste.map(asText)].join('\n\n');
    return inOrder(_report_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .FINDING */ .wc.fields, { ...finding, fix });
}
/** The fields that the form names, and no others, in its order. */
function inOrder(fields, printed) {
    const names = Object.keys(fields).filter((name) => Object.hasOwn(printed, name));
    return Object.fromEntries(names.map((name) => [name, printed[name]]));
}
function asText({ language, target, code }) {
    return `${target === undefined ? language : `${target} (${language})`}:\n${code}`;
}


/***/ }),

/***/ 4049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GN: () => (/* binding */ ATTEMPT),
/* harmony export */   g2: () => (/* binding */ CHAIN_VIEW),
/* harmony export */   xq: () => (/* binding */ PROVIDERS)
/* harmony export */ });
/* harmony import */ var _form_form_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1863);

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
const NAMES = (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({ long: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('In a sentence.'), short: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Above a column: at most five characters.') }, 'How this SDK is called.');
const PROVIDER = (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)('provider', (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(PROVIDERS));
const ATTEMPT = (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)('attempt', (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({
    provider: PROVIDER,
    outcome: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['resolved', 'absent', 'invalid', 'failed', 'not-reached']),
    cause: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('The kind of cause that the reason tells in words; kinds may be added.'),
    reason: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(),
    looked: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)((0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(), 'The variables, files, profiles and addresses that were looked at.'),
}));
const BASES = ['run', 'source', 'memory'];
const ENDPOINT = (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({ url: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(), from: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('The variable, or the profile and setting, that names it.') }, 'Where its STS calls go, when something other than the SDK decided.');
const CHAIN_VIEW = (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)('chainView', (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({
    dialect: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(undefined, { vocabulary: 'dialects' }),
    names: NAMES,
    outcome: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['resolved', 'none', 'error']),
    provider: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)(PROVIDER, 'The one that gave credentials or, when the outcome is `error`, the one that ended the search.'),
    profile: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)()),
    identity: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)(1, 'SDKs with the same number become one and the same to AWS; absent when it takes no credentials.')),
    mayBe: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)((0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)(1), 'The numbers of those that this one may turn out to be, since only a call would tell.')),
    accessKeyId: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Masked: `AKIA...WXYZ`, when the credentials taken are known without a call.')),
    account: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Decoded offline from the key id, or read from a role ARN; 12 digits.')),
    roleArn: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('The role that the SDK would assume, when it would.')),
    assumedWith: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('With what it would assume that role, in words; key ids masked.')),
    awaits: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['sts', 'process', 'sso', 'sign-in', 'container', 'instance-metadata'], 'What has yet to happen before the credentials are there; absent when nothing has.')),
    region: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)()),
    regionMessage: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('The words that this SDK prints because of the region, when it has none or refuses it.')),
    regionBasis: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(BASES, 'What those words rest on; there when they are.')),
    endpoint: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(ENDPOINT),
    warnings: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)((0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(), 'What this SDK does silently and a reader should know.')),
    message: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)((0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(), 'The words that this SDK prints when it fails, on the given basis.'),
    basis: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(BASES, 'Whether the words were seen in a run, read in the source, or are from memory.'),
    version: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('The SDK version that `basis` speaks of.'),
    attempts: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(ATTEMPT),
}));


/***/ }),

/***/ 9986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ REPORT)
});

// EXTERNAL MODULE: ./lib/report/chain-view.js
var chain_view = __webpack_require__(4049);
// EXTERNAL MODULE: ./lib/report/check.js
var check = __webpack_require__(7098);
// EXTERNAL MODULE: ./lib/report/form/form.js
var form_form = __webpack_require__(1863);
;// CONCATENATED MODULE: ./lib/report/identity.js


const IDENTITY = (0,form_form/* named */.KT)('identity', (0,form_form/* record */.g1)({
    account: (0,form_form/* text */.Qq)('12 digits.'),
    arn: (0,form_form/* text */.Qq)(),
    provider: (0,form_form/* oneOf */.yL)([...chain_view/* PROVIDERS */.xq, 'input', 'oidc-role', 'assumed-role'], 'Where the credentials came from; `oidc-role` when this run assumed `role-to-assume` itself.'),
    expiresAt: (0,form_form/* orNull */.Xd)((0,form_form/* text */.Qq)(), 'ISO 8601, when the credentials are temporary and say so.'),
}));

;// CONCATENATED MODULE: ./lib/report/leak.js

const LEAK = (0,form_form/* named */.KT)('leak', (0,form_form/* record */.g1)({
    ruleId: (0,form_form/* text */.Qq)(),
    path: (0,form_form/* text */.Qq)(),
    line: (0,form_form/* whole */.WQ)(1, '1-based.'),
    column: (0,form_form/* whole */.WQ)(1, '1-based, in characters.'),
    commit: (0,form_form/* optional */.lq)((0,form_form/* text */.Qq)('The commit that introduced it, where history was read.')),
    author: (0,form_form/* optional */.lq)((0,form_form/* text */.Qq)()),
    inHead: (0,form_form/* optional */.lq)((0,form_form/* flag */.Jt)("Whether HEAD's tree still holds it, where history was read.")),
    preview: (0,form_form/* text */.Qq)('Enough to recognise the key, never enough to use it, such as `AKIA...WXYZ`.'),
    fingerprint: (0,form_form/* text */.Qq)(),
    account: (0,form_form/* optional */.lq)((0,form_form/* text */.Qq)('Decoded offline from a key id; 12 digits.')),
}));

// EXTERNAL MODULE: ./lib/report/root-cause.js + 1 modules
var root_cause = __webpack_require__(5467);
;// CONCATENATED MODULE: ./lib/report/scan-receipt.js

/** How much a scan went through. */
const COUNTS = (0,form_form/* record */.g1)({
    files: (0,form_form/* whole */.WQ)(0),
    blobs: (0,form_form/* whole */.WQ)(0, 'Git objects.'),
    commits: (0,form_form/* whole */.WQ)(0),
    bytes: (0,form_form/* whole */.WQ)(0),
});
const SHARD = (0,form_form/* record */.g1)({
    index: (0,form_form/* whole */.WQ)(1, 'Of `count`.'),
    count: (0,form_form/* whole */.WQ)(1),
    division: (0,form_form/* text */.Qq)('Equal on all machines exactly when they divided the same objects alike.'),
}, 'The part of a divided scan that one machine did.');
const SCAN = (0,form_form/* named */.KT)('scan', (0,form_form/* record */.g1)({
    source: (0,form_form/* oneOf */.yL)(['history']),
    rules: (0,form_form/* text */.Qq)('Names the rules; reports of different rules are never merged.'),
    tips: (0,form_form/* listOf */.c3)((0,form_form/* text */.Qq)(undefined, { pattern: '^[0-9a-f]{40}([0-9a-f]{24})?$' }), 'The commits, and whatever else refs name, whose history was scanned.'),
    scanned: COUNTS,
    missed: (0,form_form/* listOf */.c3)((0,form_form/* text */.Qq)(), 'Contents that were asked for and could not be seen; empty: nothing was missed.'),
    shard: (0,form_form/* optional */.lq)(SHARD),
}, 'What a scan of a history covered; absent for everything else.'));

// EXTERNAL MODULE: ./lib/report/tool.js
var tool = __webpack_require__(9170);
;// CONCATENATED MODULE: ./lib/report/trust-view.js

const MATCHES = ['matched', 'not-matched', 'unknown'];
const STEP = (0,form_form/* record */.g1)({
    element: (0,form_form/* oneOf */.yL)(['principal', 'action', 'condition', 'statement']),
    operator: (0,form_form/* optional */.lq)((0,form_form/* text */.Qq)('Only of a condition, as the policy spells it.')),
    key: (0,form_form/* optional */.lq)((0,form_form/* text */.Qq)('Only of a condition, as the policy spells it.')),
    wanted: (0,form_form/* listOf */.c3)((0,form_form/* text */.Qq)()),
    was: (0,form_form/* orNull */.Xd)((0,form_form/* listOf */.c3)((0,form_form/* text */.Qq)()), 'Null when the request has no such thing.'),
    outcome: (0,form_form/* oneOf */.yL)(MATCHES),
    why: (0,form_form/* text */.Qq)('One sentence, without a full stop.'),
});
const STATEMENT = (0,form_form/* named */.KT)('trustStatement', (0,form_form/* record */.g1)({
    statement: (0,form_form/* whole */.WQ)(1, '1-based.'),
    sid: (0,form_form/* orNull */.Xd)((0,form_form/* text */.Qq)()),
    effect: (0,form_form/* orNull */.Xd)((0,form_form/* oneOf */.yL)(['Allow', 'Deny'])),
    outcome: (0,form_form/* oneOf */.yL)(MATCHES),
    line: (0,form_form/* whole */.WQ)(1, "1-based, in the policy's file."),
    steps: (0,form_form/* listOf */.c3)(STEP),
}));
const SUBJECT = (0,form_form/* record */.g1)({
    form: (0,form_form/* text */.Qq)(),
    current: (0,form_form/* text */.Qq)(),
    other: (0,form_form/* orNull */.Xd)((0,form_form/* text */.Qq)(), 'The same job in the other spelling (classic or immutable), where the ids are known.'),
    parts: (0,form_form/* optional */.lq)((0,form_form/* listOf */.c3)((0,form_form/* record */.g1)({ name: (0,form_form/* text */.Qq)(), value: (0,form_form/* text */.Qq)() }), 'The subject taken apart, in its order: owner, owner id, repository, branch...')),
});
const DECIDED_BY = (0,form_form/* record */.g1)({
    ...STEP.fields,
    statement: (0,form_form/* orNull */.Xd)((0,form_form/* whole */.WQ)(1), '1-based; null for the whole policy.'),
    sid: (0,form_form/* orNull */.Xd)((0,form_form/* text */.Qq)()),
});
const TRUST_VIEW = (0,form_form/* named */.KT)('trust', (0,form_form/* record */.g1)({
    claims: (0,form_form/* anything */.D8)('Decoded; never the token.'),
    subject: SUBJECT,
    policy: (0,form_form/* optional */.lq)((0,form_form/* orNull */.Xd)((0,form_form/* record */.g1)({ source: (0,form_form/* text */.Qq)() }), 'Where the policy was read; absent or null when none was found.')),
    verdict: (0,form_form/* optional */.lq)((0,form_form/* orNull */.Xd)((0,form_form/* oneOf */.yL)(['accepted', 'refused', 'cannot-judge']), 'Whether the policy accepts the claims; null when no policy was judged.')),
    decidedBy: (0,form_form/* optional */.lq)((0,form_form/* orNull */.Xd)(DECIDED_BY, 'The element that settled the verdict.')),
    trace: (0,form_form/* optional */.lq)((0,form_form/* listOf */.c3)(STATEMENT, 'Statement by statement; of a huge policy, those that came nearest.')),
    cautions: (0,form_form/* optional */.lq)((0,form_form/* listOf */.c3)((0,form_form/* text */.Qq)(), 'What the verdict takes for granted, and parts of the policy that are not known here.')),
}));

;// CONCATENATED MODULE: ./lib/report/report.js









/**
 * What `--format json` prints and `report-file` holds, in this order. The type {@link Report}, the
 * published schema and the check of a report that is to be merged all follow from it.
 */
const REPORT = (0,form_form/* record */.g1)({
    version: (0,form_form/* oneOf */.yL)([1]),
    tool: tool/* TOOL_FORM */.A,
    outcome: (0,form_form/* oneOf */.yL)(['passed', 'failed', 'incomplete'], '`incomplete`: something was asked for and could not be looked at; it never hides a failure.'),
    rootCause: (0,form_form/* orNull */.Xd)(root_cause/* ROOT_CAUSE */.Ne, 'The first of `rootCauses`.'),
    rootCauses: (0,form_form/* listOf */.c3)(root_cause/* ROOT_CAUSE */.Ne, 'At most one per question; deploy before leaks.', check/* QUESTIONS */.cE.length),
    checks: (0,form_form/* listOf */.c3)(check/* CHECK */.fi),
    identity: (0,form_form/* orNull */.Xd)(IDENTITY),
    chain: (0,form_form/* listOf */.c3)(chain_view/* CHAIN_VIEW */.g2, 'One environment in the eyes of each SDK.'),
    trust: (0,form_form/* orNull */.Xd)(TRUST_VIEW),
    leaks: (0,form_form/* listOf */.c3)(LEAK),
    log: (0,form_form/* listOf */.c3)((0,form_form/* record */.g1)({}), 'Empty: logs are not explained yet.', 0),
    scan: (0,form_form/* optional */.lq)(SCAN),
}, 'What `--format json` prints and `report-file` holds. No value in it is a secret.');


/***/ })

};
;