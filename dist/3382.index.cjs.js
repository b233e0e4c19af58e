"use strict";
exports.id = 3382;
exports.ids = [3382];
exports.modules = {

/***/ 83382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diffOf: () => (/* binding */ diffOf)
/* harmony export */ });
/* harmony import */ var _report_invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65785);
/* harmony import */ var _document_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38892);


const CONTEXT = 2;
const LONGEST_LINE = 300;
function diffOf(text, edit) {
    const lines = text.split('\n');
    const { path, line, column } = edit.at;
    const old = lines[line - 1];
    if (old === undefined || !isSafePath(path))
        return null;
    const made = edit.is === 'replace' ? replaced(old, edit) : inserted(old, column, edit.lines);
    if (made === null)
        return null;
    const after = [...lines.slice(0, line - 1), ...made, ...lines.slice(line)];
    if ((0,_document_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readDocument */ .u)(path, after.join('\n')).kind !== 'read')
        return null;
    const from = Math.max(0, line - 1 - CONTEXT);
    const count = lines.at(-1) === '' ? lines.length - 1 : lines.length;
    const to = Math.min(count, line + CONTEXT);
    const isAtEnd = to === lines.length;
    const before = lines.slice(from, line - 1);
    const behind = lines.slice(line, to);
    const [first, ...rest] = made;
    const kept = first === old;
    const shown = [
        ...before.map((one) => ` ${one}`),
        ...(kept ? [` ${old}`] : [`-${old}`]),
        ...(kept ? rest : made).map((one) => `+${one}`),
        ...behind.map((one) => ` ${one}`),
    ];
    if (isAtEnd || shown.some((one) => (0,_report_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .hasInvisible */ .wy)(one) || one.length > LONGEST_LINE))
        return null;
    const was = before.length + 1 + behind.length;
    const is = was - 1 + made.length;
    const head = [`--- a/${path}`, `+++ b/${path}`, `@@ -${from + 1},${was} +${from + 1},${is} @@`];
    return `${[...head, ...shown].join('\n')}\n`;
}
function replaced(old, { from, to, at }) {
    const start = old.indexOf(from, at.column - 1);
    const index = start >= 0 ? start : old.indexOf(from);
    if (from === '' || index < 0 || to.includes('\n'))
        return null;
    return [`${old.slice(0, index)}${to}${old.slice(index + from.length)}`];
}
function inserted(old, column, added) {
    const indent = ' '.repeat(column - 1);
    const isOwnLine = old.startsWith(indent) && /^[\w"'-]/.test(old.slice(column - 1));
    if (!isOwnLine || /[{}[\]]\s*$/.test(old.replace(/\$\{\{.*?\}\}/g, 'x')))
        return null;
    return [old, ...added.map((line) => `${indent}${line}`)];
}
function isSafePath(path) {
    return /^[\w./-]+$/.test(path);
}


/***/ })

};
;