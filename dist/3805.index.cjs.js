"use strict";
exports.id = 3805;
exports.ids = [3805,7115];
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


/***/ }),

/***/ 43805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ WIDTH),
/* harmony export */   wrapped: () => (/* binding */ wrapped)
/* harmony export */ });
/* harmony import */ var _report_inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4726);
/* harmony import */ var _line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67115);


const WIDTH = 80;
const LONGEST = 4_000;
const LONGEST_LEAD = 40;
function wrapped(lead, prose) {
    if (lead.length > LONGEST_LEAD && prose !== '') {
        return [...wrapped('', lead.trimEnd()), ...wrapped('      ', prose)];
    }
    const indent = ' '.repeat(lead.length);
    const lines = [];
    let line = lead;
    let empty = true;
    for (const word of (0,_report_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)((0,_report_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .showInvisible */ .jQ)(prose), LONGEST).split(/ +/)) {
        const next = line + (empty ? word : ` ${word}`);
        if (!empty && (0,_line_js__WEBPACK_IMPORTED_MODULE_1__/* .disarm */ .J)(next).length > WIDTH) {
            lines.push(line);
            line = indent + word;
        }
        else {
            line = next;
        }
        empty = false;
    }
    return [...lines, line];
}


/***/ })

};
;