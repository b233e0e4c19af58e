"use strict";
exports.id = 4706;
exports.ids = [4706,7115,3805];
exports.modules = {

/***/ 64706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   overview: () => (/* binding */ overview),
/* harmony export */   refusal: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var _renderers_terminal_wrap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43805);
/* harmony import */ var _report_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6120);
/* harmony import */ var _report_showable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17361);
/* harmony import */ var _report_tool_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19170);




function overview(verbs, standIns = {}) {
    const all = { ...verbs, ...standIns };
    const width = Math.max(...Object.keys(all).map((name) => name.length)) + 3;
    const lines = [
        `Usage: ${_report_tool_js__WEBPACK_IMPORTED_MODULE_1__/* .TOOL */ .j.name} VERB [options]`,
        '',
        ...(0,_renderers_terminal_wrap_js__WEBPACK_IMPORTED_MODULE_0__.wrapped)('', 'Looks whether a job can reach AWS, names the one reason why not, and finds keys that were committed. It changes nothing, and never prints a secret.'),
        '',
        'Verbs:',
        ...Object.entries(all).flatMap(([name, { summary }]) => (0,_renderers_terminal_wrap_js__WEBPACK_IMPORTED_MODULE_0__.wrapped)(`  ${name.padEnd(width)}`, summary)),
        '',
        `${_report_tool_js__WEBPACK_IMPORTED_MODULE_1__/* .TOOL */ .j.name} VERB --help explains a verb, with examples and exit codes.`,
        `${_report_tool_js__WEBPACK_IMPORTED_MODULE_1__/* .TOOL */ .j.name} --version names the version.`,
    ];
    return `${lines.join('\n')}\n`;
}
function refusal(wrong, args, verbs) {
    if (wrong.startsWith('-')) {
        const verb = args.find((word) => Object.hasOwn(verbs, word));
        const shown = verb === undefined ? '' : `: ${_report_tool_js__WEBPACK_IMPORTED_MODULE_1__/* .TOOL */ .j.name} ${verb} [options]`;
        return `the verb comes first, then its options${shown}`;
    }
    const meant = (0,_report_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(wrong, Object.keys(verbs));
    const shown = (0,_report_showable_js__WEBPACK_IMPORTED_MODULE_3__/* .isShowable */ .q)(wrong) ? `: ${wrong}` : '';
    return `no such verb${shown}${meant === undefined ? '' : `; did you mean ${meant}?`}`;
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

/***/ 6120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ slipsBetween),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
const LONGEST = 64;
function nearest(given, known) {
    if (given.length > LONGEST)
        return undefined;
    const plain = plainly(given);
    if (plain.length < 2)
        return undefined;
    let best;
    let least = Math.max(1, Math.floor(plain.length / 3)) + 1;
    for (const word of known) {
        const slips = slipsBetween(plain, plainly(word));
        if (slips < least)
            [best, least] = [word, slips];
    }
    if (best !== undefined)
        return best;
    const [begun, ...others] = known.filter((word) => plainly(word).startsWith(plain));
    return others.length === 0 ? begun : undefined;
}
function plainly(word) {
    return word.toLowerCase().replaceAll('_', '-');
}
function slipsBetween(a, b) {
    let before = [];
    let row = Array.from({ length: b.length + 1 }, (_, at) => at);
    for (let i = 1; i <= a.length; i += 1) {
        const next = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const same = a[i - 1] === b[j - 1] ? 0 : 1;
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            next.push(Math.min(cell(row, j) + 1, cell(next, j - 1) + 1, cell(row, j - 1) + same, swapped ? cell(before, j - 2) + 1 : Infinity));
        }
        [before, row] = [row, next];
    }
    return cell(row, b.length);
}
function cell(row, index) {
    return row[index] ?? Infinity;
}


/***/ })

};
;