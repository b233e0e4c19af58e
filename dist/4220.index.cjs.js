"use strict";
exports.id = 4220;
exports.ids = [4220,7115,3805];
exports.modules = {

/***/ 74220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  helpOf: () => (/* binding */ helpOf),
  spelled: () => (/* binding */ spelled),
  wrongUsage: () => (/* binding */ wrongUsage)
});

// EXTERNAL MODULE: ./lib/renderers/terminal/wrap.js
var wrap = __webpack_require__(43805);
// EXTERNAL MODULE: ./lib/report/tool.js
var tool = __webpack_require__(19170);
// EXTERNAL MODULE: ./lib/commands/line/every-verb.js
var every_verb = __webpack_require__(75162);
;// CONCATENATED MODULE: ./lib/commands/line/exit-codes.js
const EXIT_CODES = {
    0: 'Nothing that `--fail-on` fails on.',
    1: 'Findings.',
    2: 'Wrong usage: the message names everything that is wrong, and what is accepted.',
    3: 'Something that was asked for could not be looked at; with `--fail-on skipped`, nothing was.',
    130: 'Interrupted: nothing is said of what was not looked at yet.',
};

;// CONCATENATED MODULE: ./lib/commands/line/help.js




const COLUMN = 24;
function helpOf(verb) {
    const { about, options, examples, exitCodes = EXIT_CODES } = verb;
    const own = Object.keys(options).length > 0;
    const lines = [
        ...usageOf(verb),
        '',
        ...paragraph('', about),
        ...(own ? ['', 'Options:', ...optionLines(options)] : []),
        '',
        own ? 'Options of every verb:' : 'Options:',
        ...optionLines(every_verb/* COMMON */.S),
        '',
        'Examples:',
        ...examples.flatMap(({ line, does }) => [
            `  ${tool/* TOOL */.j.name} ${line}`,
            ...paragraph('      ', does),
        ]),
        '',
        'Exit codes:',
        ...Object.entries(exitCodes).flatMap(([code, words]) => paragraph(`  ${code.padEnd(5)}`, words)),
    ];
    return `${lines.join('\n')}\n`;
}
function wrongUsage(problems, verb) {
    const told = problems.map((problem) => `${tool/* TOOL */.j.name}: ${problem}`);
    const more = `${tool/* TOOL */.j.name} ${verb.name} --help explains every option.`;
    return {
        exitCode: 2,
        output: '',
        complaint: [...told, '', ...usageOf(verb), '', more].join('\n'),
    };
}
function spelled(name, { short, value }) {
    const letter = short === undefined ? '' : `-${short}, `;
    return `${letter}--${name}${value === undefined ? '' : ` ${value}`}`;
}
function usageOf({ usage }) {
    return usage.map((line, at) => `${at === 0 ? 'Usage:' : '      '} ${tool/* TOOL */.j.name} ${line}`);
}
function optionLines(options) {
    return Object.entries(options).flatMap(([name, option]) => {
        const lead = `  ${spelled(name, option)}`;
        const otherwise = option.default === undefined ? '' : ` Default: ${option.default}.`;
        const words = `${option.required === true ? 'Needed. ' : ''}${option.words}${otherwise}`;
        return lead.length + 2 > COLUMN
            ? [lead, ...paragraph(' '.repeat(COLUMN), words)]
            : paragraph(lead.padEnd(COLUMN), words);
    });
}
function paragraph(lead, words) {
    const plain = words.replace(/`([^`]+)`/g, (_, code) => code.includes(' ') ? `"${code}"` : code);
    return (0,wrap.wrapped)(lead, plain);
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


/***/ })

};
;