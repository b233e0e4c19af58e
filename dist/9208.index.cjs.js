"use strict";
exports.id = 9208;
exports.ids = [9208,7115,3805];
exports.modules = {

/***/ 59208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderPage: () => (/* binding */ renderPage)
/* harmony export */ });
/* harmony import */ var _report_page_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99147);
/* harmony import */ var _terminal_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67115);
/* harmony import */ var _terminal_wrap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43805);



function renderPage(page, color) {
    const { id, title, what, wordings, example, causes, basis, references } = page;
    const address = (0,_report_page_js__WEBPACK_IMPORTED_MODULE_2__/* .pageAddress */ .qx)(id);
    const lines = [
        ...(0,_terminal_wrap_js__WEBPACK_IMPORTED_MODULE_1__.wrapped)('', title).map((text) => ({ text, style: 'bold' })),
        ...plain('', `${id}. ${what}`),
        { text: '' },
        ...(wordings.length === 0 ? [] : [head('The message')]),
        ...wordings.flatMap((said) => plain('  - ', said)),
        ...(example === null ? [] : [{ text: '' }, head('As a log holds it')]),
        ...(example ?? '').split('\n').flatMap((line) => (line === '' ? [] : plain('    ', line))),
        ...causes.flatMap((cause, index) => [
            { text: '' },
            ...(causes.length === 1
                ? []
                : plain(`${index + 1}. `, cause.title ?? title).map((line) => bold(line))),
            ...causeLines(cause),
        ]),
        { text: '' },
        ...(basis === null ? [] : plain('Known by: ', basis)),
        ...references.flatMap((reference) => plain('See ', reference)),
        ...(address === null ? [] : plain('On the web: ', address)),
    ];
    return `${lines.map((line) => (0,_terminal_line_js__WEBPACK_IMPORTED_MODULE_0__/* .printed */ .z)(line, color)).join('\n')}\n`;
}
function causeLines({ why, fix, confirmedBy, rules }) {
    return [
        ...labelled('Why', why),
        ...labelled('Fix', fix),
        ...confirmedBy.flatMap((told) => plain('  Borne out where ', told)),
        ...rules.flatMap((rule) => plain('  Borne out by ', rule)),
    ];
}
function labelled(label, prose) {
    return (0,_terminal_wrap_js__WEBPACK_IMPORTED_MODULE_1__.wrapped)(`  ${label}  `, prose).map((text, index) => index === 0 ? { text, style: 'bold', styled: label.length + 2 } : { text });
}
function head(text) {
    return { text, style: 'bold' };
}
function bold(line) {
    return { ...line, style: 'bold' };
}
function plain(lead, prose) {
    return (0,_terminal_wrap_js__WEBPACK_IMPORTED_MODULE_1__.wrapped)(lead, prose).map((text) => ({ text }));
}


/***/ }),

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


/***/ }),

/***/ 99147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kk: () => (/* binding */ pageFile),
/* harmony export */   qx: () => (/* binding */ pageAddress)
/* harmony export */ });
/* unused harmony export PAGES */
const PAGES = 'docs';
const REPOSITORY = 'https://github.com/aws-preflight/aws-preflight/blob/v1';
function pageFile(id) {
    if (!/^[a-z]+\/[a-z0-9-]+$/.test(id))
        return null;
    return id.startsWith('log/') ? `${PAGES}/${id}.md` : `${PAGES}/rules/${id}.md`;
}
function pageAddress(id) {
    const file = pageFile(id);
    return file === null ? null : `${REPOSITORY}/${file}`;
}


/***/ })

};
;