"use strict";
exports.id = 5980;
exports.ids = [5980];
exports.modules = {

/***/ 33770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ asciiJson)
/* harmony export */ });
function asciiJson(value) {
    return `${JSON.stringify(value, null, 2)
        .replace(/[^\n\u0020-\u007e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .replaceAll('##[', '##\\u005b')}\n`;
}


/***/ }),

/***/ 5980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fixAlone: () => (/* binding */ fixAlone),
/* harmony export */   render: () => (/* binding */ render)
/* harmony export */ });
/* harmony import */ var _report_chain_view_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34049);
/* harmony import */ var _snippets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72648);
/* harmony import */ var _report_finding_form_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96454);
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74930);
/* harmony import */ var _ascii_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33770);





function render(report) {
    const causes = report.rootCauses.map(causeOf);
    const whole = {
        ...report,
        rootCause: causes[0] ?? null,
        rootCauses: causes,
        checks: report.checks.map((check) => ({ ...check, findings: check.findings.map(findingOf) })),
        chain: report.chain.map(viewOf),
    };
    return (0,_ascii_json_js__WEBPACK_IMPORTED_MODULE_4__/* .asciiJson */ .i)(inOrder(_report_report_js__WEBPACK_IMPORTED_MODULE_3__/* .REPORT */ .r.fields, whole));
}
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
    return inOrder(_report_finding_form_js__WEBPACK_IMPORTED_MODULE_2__/* .FINDING */ .w.fields, { ...finding, fix });
}
function fixAlone({ fix, paste }) {
    const behind = paste.map((snippet) => `\n\n${asText(snippet)}`).join('');
    return fix.slice(0, fix.length - behind.length);
}
function inOrder(fields, printed) {
    const names = Object.keys(fields).filter((name) => Object.hasOwn(printed, name));
    return Object.fromEntries(names.map((name) => [name, printed[name]]));
}
function asText(snippet) {
    const { language, place, target, code } = snippet;
    const where = place === undefined ? target : (0,_snippets_js__WEBPACK_IMPORTED_MODULE_1__/* .whereItStands */ .a)(snippet);
    return `${where === undefined ? language : `${where} (${language})`}:\n${code}`;
}


/***/ }),

/***/ 72648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ sortSnippets),
/* harmony export */   a: () => (/* binding */ whereItStands)
/* harmony export */ });
/* harmony import */ var _report_inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4726);


const TOOLS = {
    json: 'JSON',
    sh: 'the AWS CLI',
    hcl: 'Terraform',
    yaml: 'CloudFormation',
};
function sortSnippets(all) {
    const paste = all.filter((snippet) => snippet.afterwards !== true);
    const afterwards = all.filter((snippet) => snippet.afterwards === true);
    const syntaxes = paste.filter(({ language }) => Object.hasOwn(TOOLS, language));
    if (!paste.some(({ language }) => language === 'json')) {
        return { first: paste, same: [], sameFor: '', afterwards };
    }
    const [, ...same] = syntaxes;
    const tools = new Set(same.map(({ language }) => TOOLS[language] ?? language));
    return {
        first: paste.filter((snippet) => !same.includes(snippet)),
        same,
        sameFor: (0,_report_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)([...tools]),
        afterwards,
    };
}
const STANDS = {
    workflow: 'At the top of a workflow of its own',
    job: 'In {job}',
    'job-env': 'Under `env:` of {job}',
    'job-permissions': 'Under `permissions:` of {job}',
    steps: 'Among the `steps:` of {job}, before this one',
    'step-env': 'Under `env:` of this step, in {job}',
    'step-with': 'Under `with:` of this step, in {job}',
};
function whereItStands({ place, job, target }) {
    if (place === undefined)
        return target === undefined ? undefined : `\`${(0,_report_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ)(target)}\``;
    const whose = job === undefined ? 'the job' : `the job \`${(0,_report_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ)(job)}\``;
    const file = target === undefined || place === 'workflow' ? '' : ` of \`${(0,_report_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ)(target)}\``;
    return `${STANDS[place].replace('{job}', () => whose)}${file}`;
}


/***/ }),

/***/ 30248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yr: () => (/* binding */ USED_KINDS),
/* harmony export */   hc: () => (/* binding */ ADVICE),
/* harmony export */   rd: () => (/* binding */ ADVICE_PAGE)
/* harmony export */ });
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83357);
/* harmony import */ var _form_form_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11863);


const ADVICE_PAGE = '^https://(?:docs\\.aws\\.amazon\\.com|docs\\.github\\.com|github\\.com/aws-actions|docs\\.gitlab\\.com|circleci\\.com/docs|buildkite\\.com/docs|support\\.atlassian\\.com|plugins\\.jenkins\\.io)/[\\w./#-]*$';
const SENTENCE = (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)('adviceSentence', (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)({ says: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(), page: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('The page that it rests on.', { pattern: ADVICE_PAGE }) }));
const USED_KINDS = [
    'long-lived-keys',
    'role-by-long-lived-keys',
    'session-keys',
    'assumed-role',
    'web-identity',
    'process',
    'sso',
    'login',
    'container',
    'instance-metadata',
];
const STEP = (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)('adviceStep', (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)({ says: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(), page: SENTENCE.fields.page, paste: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .SNIPPET */ .OJ) }));
const ADVICE = (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)('advice', (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)({
    place: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('Where the process runs, by the name that our table has for it.'),
    where: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('The same in words.'),
    signs: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)((0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)({ looked: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(), found: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)() }), 'What tells that it runs there.'),
    uses: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)((0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)({ kind: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(USED_KINDS), says: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(), sdks: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)((0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)()) }), 'The credentials that are taken here today, each with the SDKs that take them.'),
    verdict: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(['keep', 'change', 'set-up', 'cannot-tell', 'none'], '`keep`: what it uses is as good as what is advised. `change`: it is not. `set-up`: it uses nothing yet. `cannot-tell`: temporary, and where it comes from is not to be seen here. `none`: this run is to have no credentials.'),
    source: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('The source that is advised for this place.'),
    atHand: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)('What is advised is offered to this process already.'),
    why: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(SENTENCE),
    steps: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(STEP, 'From what it uses today; none where it is to be kept.'),
    beware: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(SENTENCE, 'What to look after, whichever source is taken.'),
    remark: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('What could not be told, and what that leaves to the reader.')),
}, 'Which source of credentials serves this place best, and how to come to it.'));


/***/ }),

/***/ 34049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GN: () => (/* binding */ ATTEMPT),
/* harmony export */   g2: () => (/* binding */ CHAIN_VIEW),
/* harmony export */   xq: () => (/* binding */ PROVIDERS)
/* harmony export */ });
/* harmony import */ var _form_form_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11863);

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

/***/ 83357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OJ: () => (/* binding */ SNIPPET),
/* harmony export */   S4: () => (/* binding */ EVIDENCE)
/* harmony export */ });
/* unused harmony export WORKFLOW_PLACES */
/* harmony import */ var _form_form_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11863);

const EVIDENCE = (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)('evidence', (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({ label: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(), expected: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)()), actual: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)() }));
const WORKFLOW_PLACES = [
    'workflow',
    'job',
    'job-env',
    'job-permissions',
    'steps',
    'step-env',
    'step-with',
];
const SNIPPET = (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)('snippet', (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({
    language: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['yaml', 'json', 'hcl', 'sh', 'ini', 'diff', 'text']),
    target: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Where it goes, such as ".github/workflows/deploy.yml" or "the trust policy of deploy".')),
    place: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(WORKFLOW_PLACES, 'Where in a GitHub workflow it stands; only workflow YAML has one.')),
    job: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('The job of the workflow that it belongs to, by its id.')),
    afterwards: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('Not the fix itself, but what is done once it is: renderers may fold it.')),
    code: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(),
}));


/***/ }),

/***/ 96454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ FINDING)
});

// EXTERNAL MODULE: ./lib/report/evidence.js
var evidence = __webpack_require__(83357);
// EXTERNAL MODULE: ./lib/report/form/form.js
var form_form = __webpack_require__(11863);
;// CONCATENATED MODULE: ./lib/report/location-form.js

const LOCATION = (0,form_form/* named */.KT)('location', (0,form_form/* variants */.HI)('kind', [
    (0,form_form/* record */.g1)({ kind: (0,form_form/* oneOf */.yL)(['variable']), name: (0,form_form/* text */.Qq)() }),
    (0,form_form/* record */.g1)({ kind: (0,form_form/* oneOf */.yL)(['input']), name: (0,form_form/* text */.Qq)() }),
    (0,form_form/* record */.g1)({
        kind: (0,form_form/* oneOf */.yL)(['file']),
        path: (0,form_form/* text */.Qq)(),
        line: (0,form_form/* optional */.lq)((0,form_form/* whole */.WQ)(1, '1-based.')),
        column: (0,form_form/* optional */.lq)((0,form_form/* whole */.WQ)(1, '1-based, in characters.')),
        commit: (0,form_form/* optional */.lq)((0,form_form/* text */.Qq)()),
    }),
    (0,form_form/* record */.g1)({ kind: (0,form_form/* oneOf */.yL)(['aws']), resource: (0,form_form/* text */.Qq)() }),
    (0,form_form/* record */.g1)({ kind: (0,form_form/* oneOf */.yL)(['job']) }),
    (0,form_form/* record */.g1)({ kind: (0,form_form/* oneOf */.yL)(['shell']) }, 'What the job is where no CI system runs it.'),
]));

// EXTERNAL MODULE: ./lib/report/severity.js
var severity = __webpack_require__(91727);
;// CONCATENATED MODULE: ./lib/report/finding-form.js




const FINDING = (0,form_form/* named */.KT)('finding', (0,form_form/* record */.g1)({
    ruleId: (0,form_form/* text */.Qq)('<area>/<what-is-wrong>.', { pattern: '^[a-z-]+/[a-z0-9-]+$' }),
    severity: (0,form_form/* oneOf */.yL)(severity/* SEVERITIES */.o),
    title: (0,form_form/* text */.Qq)('What is wrong; backticks set code.'),
    why: (0,form_form/* text */.Qq)('The cause.'),
    fix: (0,form_form/* text */.Qq)('One action, followed by every snippet of `paste` as text.'),
    paste: (0,form_form/* listOf */.c3)(evidence/* SNIPPET */.OJ, 'What to paste, in pieces.'),
    location: LOCATION,
    evidence: (0,form_form/* listOf */.c3)(evidence/* EVIDENCE */.S4),
    fingerprint: (0,form_form/* text */.Qq)('The same for the same fault whatever the wording, line or commit.', {
        pattern: '^[0-9a-f]+$',
    }),
    references: (0,form_form/* listOf */.c3)((0,form_form/* text */.Qq)(), 'The pages that the rule rests on.'),
}));


/***/ }),

/***/ 11863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ anything),
/* harmony export */   HI: () => (/* binding */ variants),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   Xd: () => (/* binding */ orNull),
/* harmony export */   _F: () => (/* binding */ fieldOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
function text(says, limits = {}) {
    return { is: 'text', ...limits, ...saying(says) };
}
function whole(from, says) {
    return { is: 'whole', from, ...saying(says) };
}
function flag(says) {
    return { is: 'flag', ...saying(says) };
}
function oneOf(values, says) {
    return { is: 'one-of', values, ...saying(says) };
}
function listOf(of, says, most) {
    return { is: 'list', of, ...(most === undefined ? {} : { most }), ...saying(says) };
}
function record(fields, says) {
    return { is: 'record', fields, ...saying(says) };
}
function anything(says) {
    return { is: 'anything', ...saying(says) };
}
function variants(by, of, says) {
    return { is: 'variants', by, of, ...saying(says) };
}
function orNull(of, says) {
    return { is: 'or-null', of, ...saying(says) };
}
function optional(of) {
    return { is: 'optional', of };
}
function named(name, form) {
    return { ...form, name };
}
function fieldOf(field) {
    return field.is === 'optional'
        ? { form: field.of, needed: false }
        : { form: field, needed: true };
}
function saying(says) {
    return says === undefined ? {} : { says };
}


/***/ }),

/***/ 74930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ REPORT)
});

// EXTERNAL MODULE: ./lib/report/advice.js
var advice = __webpack_require__(30248);
// EXTERNAL MODULE: ./lib/report/chain-view.js
var chain_view = __webpack_require__(34049);
// EXTERNAL MODULE: ./lib/report/finding-form.js + 1 modules
var finding_form = __webpack_require__(96454);
// EXTERNAL MODULE: ./lib/report/form/form.js
var form_form = __webpack_require__(11863);
// EXTERNAL MODULE: ./lib/report/question.js
var question = __webpack_require__(88520);
;// CONCATENATED MODULE: ./lib/report/scan-receipt.js

const SCANNED = (0,form_form/* named */.KT)('scanned', (0,form_form/* record */.g1)({
    files: (0,form_form/* whole */.WQ)(0),
    blobs: (0,form_form/* whole */.WQ)(0, 'Git objects that hold contents.'),
    commits: (0,form_form/* whole */.WQ)(0, 'With annotated tags, where a history was scanned.'),
    bytes: (0,form_form/* whole */.WQ)(0),
}));
const SHARD = (0,form_form/* record */.g1)({
    index: (0,form_form/* whole */.WQ)(1, 'Of `count`.'),
    count: (0,form_form/* whole */.WQ)(1),
    division: (0,form_form/* text */.Qq)('Equal on all machines exactly when they divided the same objects alike.'),
}, 'The part of a divided scan that one machine did.');
const SCAN = (0,form_form/* named */.KT)('scan', (0,form_form/* record */.g1)({
    source: (0,form_form/* oneOf */.yL)(['history']),
    rules: (0,form_form/* text */.Qq)('Names the rules; reports of different rules are never merged.'),
    tips: (0,form_form/* listOf */.c3)((0,form_form/* text */.Qq)(undefined, { pattern: '^[0-9a-f]{40}([0-9a-f]{24})?$' }), 'The commits, and whatever else refs name, whose history was scanned.'),
    scanned: SCANNED,
    missed: (0,form_form/* listOf */.c3)((0,form_form/* text */.Qq)(), 'Contents that were asked for and could not be seen; empty: nothing was missed.'),
    shard: (0,form_form/* optional */.lq)(SHARD),
}, 'What a scan of a history covered; absent for everything else.'));

;// CONCATENATED MODULE: ./lib/report/check-form.js




const LOOKED = (0,form_form/* record */.g1)({ at: (0,form_form/* text */.Qq)(), found: (0,form_form/* text */.Qq)() });
const COMMON = {
    looked: (0,form_form/* listOf */.c3)(LOOKED),
    gaps: (0,form_form/* listOf */.c3)((0,form_form/* text */.Qq)(), 'Parts that were not seen, such as a truncated history.'),
    findings: (0,form_form/* listOf */.c3)(finding_form/* FINDING */.w),
    scanned: (0,form_form/* optional */.lq)(SCANNED),
    notes: (0,form_form/* optional */.lq)((0,form_form/* listOf */.c3)((0,form_form/* text */.Qq)(), 'What is worth knowing of the answer, such as keys that are allowed.')),
};
const CHECK = (0,form_form/* named */.KT)('check', (0,form_form/* variants */.HI)('status', [
    (0,form_form/* record */.g1)({
        check: (0,form_form/* oneOf */.yL)(question/* CHECKS */.ui),
        status: (0,form_form/* oneOf */.yL)(['answered'], 'Without findings, this is the only way to have passed.'),
        ...COMMON,
    }),
    (0,form_form/* record */.g1)({
        check: (0,form_form/* oneOf */.yL)(question/* CHECKS */.ui),
        status: (0,form_form/* oneOf */.yL)(['skipped', 'incomplete'], 'Nothing asked for it; or it was asked for and could not be looked at.'),
        reason: (0,form_form/* text */.Qq)('Why it was skipped or is incomplete.'),
        ...COMMON,
    }),
]));

// EXTERNAL MODULE: ./lib/report/ci.js
var ci = __webpack_require__(98868);
;// CONCATENATED MODULE: ./lib/report/expectation.js

const EXPECTATION = (0,form_form/* named */.KT)('expectation', (0,form_form/* record */.g1)({
    kind: (0,form_form/* oneOf */.yL)([
        'secret',
        'variable',
        'role',
        'region',
        'tool',
        'permission',
        'environment',
        'unknown',
    ]),
    name: (0,form_form/* text */.Qq)('Of the secret, the variable, the input, the tool or the environment.'),
    value: (0,form_form/* optional */.lq)((0,form_form/* text */.Qq)('As it is written, expressions untouched; of a tool, its SDK.')),
    at: (0,form_form/* record */.g1)({ path: (0,form_form/* text */.Qq)(), line: (0,form_form/* whole */.WQ)(1, '1-based.') }),
    through: (0,form_form/* optional */.lq)((0,form_form/* oneOf */.yL)(['mapped', 'inherit', 'not-passed', 'caller'], 'In a called workflow: what the caller does with the secret.')),
    chained: (0,form_form/* optional */.lq)((0,form_form/* flag */.Jt)('The role is assumed with the credentials of another one.')),
}));
const EXPECTATIONS = (0,form_form/* listOf */.c3)(EXPECTATION, 'What the job needs by its workflow, where that was looked at.');

;// CONCATENATED MODULE: ./lib/report/failure.js

const FAILURE = (0,form_form/* named */.KT)('failure', (0,form_form/* record */.g1)({
    job: (0,form_form/* text */.Qq)('Its name, as GitHub shows it.'),
    step: (0,form_form/* orNull */.Xd)((0,form_form/* text */.Qq)(), 'The first step that failed; null where that is not known.'),
    endedAt: (0,form_form/* orNull */.Xd)((0,form_form/* text */.Qq)(), 'When that step, or else the job, ended: ISO 8601.'),
    log: (0,form_form/* oneOf */.yL)(['read', 'not-read'], 'GitHub gives the log of a job only after its end.'),
}));

;// CONCATENATED MODULE: ./lib/report/identity.js


const IDENTITY = (0,form_form/* named */.KT)('identity', (0,form_form/* record */.g1)({
    account: (0,form_form/* text */.Qq)('12 digits.'),
    arn: (0,form_form/* text */.Qq)(),
    provider: (0,form_form/* oneOf */.yL)([...chain_view/* PROVIDERS */.xq, 'input', 'oidc-role', 'assumed-role'], 'Where the credentials came from; `oidc-role` when this run assumed `role-to-assume` itself.'),
    dialect: (0,form_form/* optional */.lq)((0,form_form/* text */.Qq)('The SDK in whose view it is; absent where the SDKs of the job agree.', {
        vocabulary: 'dialects',
    })),
    expiresAt: (0,form_form/* orNull */.Xd)((0,form_form/* text */.Qq)(), 'ISO 8601, when the credentials are temporary and say so.'),
}));

;// CONCATENATED MODULE: ./lib/report/leak.js

const LEAK_PART = (0,form_form/* named */.KT)('leak-part', (0,form_form/* record */.g1)({
    ruleId: (0,form_form/* text */.Qq)('What the part is, by the rule that would tell of it alone.'),
    line: (0,form_form/* whole */.WQ)(1, '1-based.'),
    column: (0,form_form/* whole */.WQ)(1, '1-based, in characters.'),
    preview: (0,form_form/* text */.Qq)('As in the leak.'),
}));
const ALLOWERS = [
    'base',
    'configuration',
    'baseline',
    'gitallowed',
    'git-configuration',
    'comment',
];
const ALLOWED = (0,form_form/* named */.KT)('allowed', (0,form_form/* record */.g1)({
    by: (0,form_form/* oneOf */.yL)(ALLOWERS, 'Who says so; `base`: the commit before held the key already, so nobody is blamed for it here.'),
    reason: (0,form_form/* text */.Qq)('Why, as it is written there.'),
    at: (0,form_form/* optional */.lq)((0,form_form/* text */.Qq)('Where it is written, such as `aws-preflight.yml:12`.')),
}, 'The key may be there, and fails nothing.'));
const LEAK = (0,form_form/* named */.KT)('leak', (0,form_form/* record */.g1)({
    ruleId: (0,form_form/* text */.Qq)(),
    path: (0,form_form/* text */.Qq)(),
    member: (0,form_form/* optional */.lq)((0,form_form/* text */.Qq)('Where the path is an archive, the file in it that holds the key; line and column count there.')),
    line: (0,form_form/* whole */.WQ)(1, '1-based.'),
    column: (0,form_form/* whole */.WQ)(1, '1-based, in characters.'),
    commit: (0,form_form/* optional */.lq)((0,form_form/* text */.Qq)('The commit that introduced it, where history was read.')),
    author: (0,form_form/* optional */.lq)((0,form_form/* text */.Qq)()),
    inHead: (0,form_form/* optional */.lq)((0,form_form/* flag */.Jt)("Whether HEAD's tree still holds it, where history was read.")),
    preview: (0,form_form/* text */.Qq)('Enough to recognise the key, never enough to use it, such as `AKIA...WXYZ`.'),
    fingerprint: (0,form_form/* text */.Qq)(),
    keyFingerprint: (0,form_form/* optional */.lq)((0,form_form/* text */.Qq)('The same wherever the key stands: what a baseline holds.', {
        pattern: '^[0-9a-f]{32}$',
    })),
    allowed: (0,form_form/* optional */.lq)(ALLOWED),
    account: (0,form_form/* optional */.lq)((0,form_form/* text */.Qq)('Decoded offline from a key id; 12 digits.')),
    parts: (0,form_form/* optional */.lq)((0,form_form/* listOf */.c3)(LEAK_PART, 'The other parts of the same credential, which stand beside it.')),
}));

;// CONCATENATED MODULE: ./lib/report/log-message.js

const CAUSE = (0,form_form/* record */.g1)({
    id: (0,form_form/* text */.Qq)('Names the cause within its entry.'),
    standing: (0,form_form/* oneOf */.yL)(['confirmed', 'open', 'ruled-out'], 'Whether what is known of the job bears it out.'),
    why: (0,form_form/* text */.Qq)(),
    fix: (0,form_form/* text */.Qq)(),
    evidence: (0,form_form/* listOf */.c3)((0,form_form/* text */.Qq)()),
});
const LOG_MESSAGE = (0,form_form/* named */.KT)('logMessage', (0,form_form/* record */.g1)({
    entry: (0,form_form/* text */.Qq)('The id of the catalogue that knows it: `aws-preflight explain ENTRY-ID`.'),
    part: (0,form_form/* oneOf */.yL)(['cause', 'consequence', 'passed-over'], 'What it is to the failure; what was passed over was retried, tolerated or only spoken of.'),
    job: (0,form_form/* optional */.lq)((0,form_form/* text */.Qq)('The job whose log it stands in, where logs of jobs were read.')),
    line: (0,form_form/* whole */.WQ)(1, '1-based.'),
    message: (0,form_form/* text */.Qq)('As it stands in the log, without colours and times.'),
    causes: (0,form_form/* listOf */.c3)(CAUSE, 'The likeliest first.'),
}));

;// CONCATENATED MODULE: ./lib/report/log-trail.js


const STEP = (0,form_form/* record */.g1)({
    provider: (0,form_form/* orNull */.Xd)((0,form_form/* oneOf */.yL)(chain_view/* PROVIDERS */.xq, 'As `chain` calls it; null for one that our chains do not have.')),
    name: (0,form_form/* text */.Qq)('As the SDK calls it.'),
    line: (0,form_form/* whole */.WQ)(1, '1-based.'),
    outcome: (0,form_form/* oneOf */.yL)(['gave', 'nothing', 'failed', 'skipped', 'asked'], '`asked`: the last one of a log that does not tell what became of it.'),
});
const LOG_TRAIL = (0,form_form/* named */.KT)('logTrail', (0,form_form/* record */.g1)({
    sdk: (0,form_form/* text */.Qq)(undefined, { vocabulary: 'dialects' }),
    steps: (0,form_form/* listOf */.c3)(STEP, 'The providers that were asked, in this order.'),
    times: (0,form_form/* whole */.WQ)(1, 'How often the log holds the same search.'),
}));

;// CONCATENATED MODULE: ./lib/report/root-cause-form.js



const ROOT_CAUSE = (0,form_form/* named */.KT)('rootCause', (0,form_form/* record */.g1)({
    question: (0,form_form/* oneOf */.yL)(question/* QUESTIONS */.cE),
    ...finding_form/* FINDING */.w.fields,
    consequences: (0,form_form/* listOf */.c3)((0,form_form/* record */.g1)({ ruleId: (0,form_form/* text */.Qq)(), fingerprint: (0,form_form/* text */.Qq)() }), 'Findings likely to vanish with this one, or the other leaks; they stand in full in `checks`.'),
}));

;// CONCATENATED MODULE: ./lib/report/tool-form.js

const TOOL_FORM = (0,form_form/* record */.g1)({ name: (0,form_form/* oneOf */.yL)(['aws-preflight']), version: (0,form_form/* text */.Qq)() }, 'The program that made the report.');

;// CONCATENATED MODULE: ./lib/report/trust-view.js

const MATCHES = ['matched', 'not-matched', 'unknown'];
const trust_view_STEP = (0,form_form/* record */.g1)({
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
    steps: (0,form_form/* listOf */.c3)(trust_view_STEP),
}));
const SUBJECT = (0,form_form/* record */.g1)({
    form: (0,form_form/* text */.Qq)(),
    current: (0,form_form/* text */.Qq)(),
    other: (0,form_form/* orNull */.Xd)((0,form_form/* text */.Qq)(), 'The same job in the other spelling (classic or immutable), where the ids are known.'),
    parts: (0,form_form/* optional */.lq)((0,form_form/* listOf */.c3)((0,form_form/* record */.g1)({ name: (0,form_form/* text */.Qq)(), value: (0,form_form/* text */.Qq)() }), 'The subject taken apart, in its order: owner, owner id, repository, branch...')),
});
const DECIDED_BY = (0,form_form/* record */.g1)({
    ...trust_view_STEP.fields,
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
















const REPORT = (0,form_form/* record */.g1)({
    version: (0,form_form/* oneOf */.yL)([1]),
    tool: TOOL_FORM,
    outcome: (0,form_form/* oneOf */.yL)(['passed', 'failed', 'incomplete', 'skipped'], '`incomplete`: something was asked for and could not be looked at; it never hides a failure. `skipped`: nothing was looked at.'),
    ci: (0,form_form/* optional */.lq)((0,form_form/* oneOf */.yL)(ci/* CI_SYSTEMS */.m, 'Whose environment it is; `none` is a shell outside CI. Left out where none was looked at.')),
    rootCause: (0,form_form/* orNull */.Xd)(ROOT_CAUSE, 'The first of `rootCauses`.'),
    rootCauses: (0,form_form/* listOf */.c3)(ROOT_CAUSE, 'At most one per question; deploy before leaks.', question/* QUESTIONS */.cE.length),
    checks: (0,form_form/* listOf */.c3)(CHECK),
    identity: (0,form_form/* orNull */.Xd)(IDENTITY),
    chain: (0,form_form/* listOf */.c3)(chain_view/* CHAIN_VIEW */.g2, 'One environment in the eyes of each SDK.'),
    trust: (0,form_form/* orNull */.Xd)(TRUST_VIEW),
    leaks: (0,form_form/* listOf */.c3)(LEAK),
    log: (0,form_form/* listOf */.c3)(LOG_MESSAGE, 'The known messages of the log that was explained, in its order.'),
    failures: (0,form_form/* optional */.lq)((0,form_form/* listOf */.c3)(FAILURE, 'The jobs that failed, where what failed was asked; the worst first.')),
    trails: (0,form_form/* optional */.lq)((0,form_form/* listOf */.c3)(LOG_TRAIL, 'The searches for credentials that the log of an SDK tells of, when it was asked to log everything.')),
    scan: (0,form_form/* optional */.lq)(SCAN),
    expectations: (0,form_form/* optional */.lq)(EXPECTATIONS),
    advice: (0,form_form/* optional */.lq)(advice/* ADVICE */.hc),
}, 'What `--format json` prints and `report-file` holds. No value in it is a secret.');


/***/ })

};
;