"use strict";
exports.id = 7115;
exports.ids = [7115];
exports.modules = {

/***/ 67115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ disarm),
/* harmony export */   tame: () => (/* binding */ tame),
/* harmony export */   z: () => (/* binding */ printed)
/* harmony export */ });
/* harmony import */ var _report_inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4726);

const CODES = { bold: 1, red: 31, green: 32, yellow: 33, dim: 2 };
function tame(text) {
    return disarm((0,_report_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .showInvisible */ .jQ)(text)).trimEnd();
}
function disarm(text) {
    return text.replace(/^(\s*)::/, '$1\\::').replaceAll('##[', '##\\[');
}
function printed(line, color) {
    const text = tame(line.text);
    if (!color || line.style === undefined || text === '')
        return text;
    const end = Math.min(line.styled ?? text.length, text.length);
    return `\u001b[${CODES[line.style]}m${text.slice(0, end)}\u001b[0m${text.slice(end)}`;
}


/***/ })

};
;