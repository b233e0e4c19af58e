"use strict";
exports.id = 765;
exports.ids = [765];
exports.modules = {

/***/ 20765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   adviceLines: () => (/* binding */ adviceLines)
/* harmony export */ });
/* harmony import */ var _advice_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41260);
/* harmony import */ var _report_tool_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19170);
/* harmony import */ var _code_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66453);
/* harmony import */ var _snippets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72648);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93724);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43805);






function adviceLines({ advice, standing }) {
    if (advice === undefined)
        return [];
    if (standing.asked !== 'advice') {
        const line = `A better source of credentials is at hand: ${advice.source}. \`${_report_tool_js__WEBPACK_IMPORTED_MODULE_1__/* .TOOL */ .j.name} advise\` tells the steps.`;
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)((0,_wrap_js__WEBPACK_IMPORTED_MODULE_5__.wrapped)('', line));
    }
    const { why, steps, beware, remark } = advice;
    return [
        { text: '' },
        ...(0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)((0,_wrap_js__WEBPACK_IMPORTED_MODULE_5__.wrapped)('', (0,_advice_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .whereLine */ .GH)(advice))),
        ...(0,_advice_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .useLines */ .xH)(advice).flatMap((line) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)((0,_wrap_js__WEBPACK_IMPORTED_MODULE_5__.wrapped)('', line))),
        ...(remark === undefined ? [] : [{ text: '' }, ...(0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)((0,_wrap_js__WEBPACK_IMPORTED_MODULE_5__.wrapped)('', remark))]),
        ...group('Why', why),
        ...(steps.length === 0 ? [] : [{ text: '' }, heading('Steps'), ...steps.flatMap(stepLines)]),
        ...group('Look after', beware),
    ];
}
function group(title, sentences) {
    return sentences.length === 0
        ? []
        : [
            { text: '' },
            heading(title),
            ...sentences.flatMap((sentence) => sentenceLines('  - ', sentence)),
        ];
}
function heading(text) {
    return { text, style: 'bold' };
}
function sentenceLines(lead, { says, page }) {
    const under = ' '.repeat(lead.length);
    return [
        ...(0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)((0,_wrap_js__WEBPACK_IMPORTED_MODULE_5__.wrapped)(lead, says)),
        ...(0,_wrap_js__WEBPACK_IMPORTED_MODULE_5__.wrapped)(under, page).map((text) => ({ text, style: 'dim' })),
    ];
}
function stepLines(step, index) {
    return [
        ...sentenceLines(`  ${index + 1}. `, step),
        ...step.paste.flatMap((snippet) => [
            { text: '' },
            ...placeLines(snippet),
            ...(0,_code_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .codeLines */ .z)(snippet.code).map((line) => ({ text: `      ${line}` })),
            { text: '' },
        ]),
    ];
}
function placeLines(snippet) {
    const where = (0,_snippets_js__WEBPACK_IMPORTED_MODULE_3__/* .whereItStands */ .a)(snippet);
    return where === undefined ? [] : [...(0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)((0,_wrap_js__WEBPACK_IMPORTED_MODULE_5__.wrapped)('     ', `${where}:`)), { text: '' }];
}


/***/ })

};
;