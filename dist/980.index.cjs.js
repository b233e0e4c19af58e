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
/**
 * The report for machines: the contract is `report.schema.json`, beside this file. Everything
 * outside printable ASCII is escaped, so a terminal or a job's log cannot be steered by it.
 */
function render(report) {
    const causes = report.rootCauses.map(causeOf);
    const json = JSON.stringify({
        version: report.version,
        outcome: report.outcome,
        rootCause: causes[0] ?? null,
        rootCauses: causes,
        checks: report.checks.map((result) => ({
            check: result.check,
            status: result.status,
            ...(result.status === 'answered' ? {} : { reason: result.reason }),
            looked: result.looked,
            gaps: result.gaps,
            findings: result.findings.map(findingOf),
        })),
        identity: report.identity,
        chain: report.chain,
        trust: report.trust,
        leaks: report.leaks,
        log: [],
        ...(report.scan === undefined ? {} : { scan: report.scan }),
    }, null, 2);
    return `${json
        .replace(/[^\n\u0020-\u007e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        // The runner takes `##[...]` for a command wherever it stands in a line.
        .replaceAll('##[', '##\\u005b')}\n`;
}
function causeOf({ question, finding, consequences }) {
    return {
        question,
        ...findingOf(finding),
        consequences: consequences.map(({ ruleId, fingerprint }) => ({ ruleId, fingerprint })),
    };
}
function findingOf(finding) {
    return {
        ruleId: finding.ruleId,
        severity: finding.severity,
        title: finding.title,
        why: finding.why,
        fix: [finding.fix, ...finding.paste.map(asText)].join('\n\n'),
        paste: finding.paste,
        location: finding.location,
        evidence: finding.evidence,
        fingerprint: finding.fingerprint,
        references: finding.references,
    };
}
function asText({ language, target, code }) {
    return `${target === undefined ? language : `${target} (${language})`}:\n${code}`;
}


/***/ })

};
;