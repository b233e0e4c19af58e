"use strict";
exports.id = 8482;
exports.ids = [8482];
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

/***/ 88520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YH: () => (/* binding */ questionOf),
/* harmony export */   cE: () => (/* binding */ QUESTIONS),
/* harmony export */   ui: () => (/* binding */ CHECKS)
/* harmony export */ });
const CHECKS = [
    'workflow',
    'inputs',
    'secrets',
    'credentials',
    'trust',
    'leaks',
    'account',
    'permissions',
    'log',
];
const QUESTIONS = ['deploy', 'leaks'];
function questionOf(check) {
    return check === 'leaks' ? 'leaks' : 'deploy';
}


/***/ })

};
;