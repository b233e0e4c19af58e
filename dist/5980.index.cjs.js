"use strict";
exports.id = 5980;
exports.ids = [5980];
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


/***/ })

};
;