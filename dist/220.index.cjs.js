"use strict";
exports.id = 220;
exports.ids = [220];
exports.modules = {

/***/ 4220:
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
var wrap = __webpack_require__(3805);
// EXTERNAL MODULE: ./lib/report/tool.js
var tool = __webpack_require__(9170);
// EXTERNAL MODULE: ./lib/commands/line/common.js
var common = __webpack_require__(1168);
;// CONCATENATED MODULE: ./lib/commands/line/exit-codes.js
/** What the exit codes mean, for every verb that does not say otherwise. */
const EXIT_CODES = {
    0: 'Nothing at or above the level of `--fail-on`.',
    1: 'Findings.',
    2: 'Wrong usage: the message names everything that is wrong, and what is accepted.',
    3: 'Something that was asked for could not be looked at.',
    130: 'Interrupted: nothing is said of what was not looked at yet.',
};

;// CONCATENATED MODULE: ./lib/commands/line/help.js




/** Where the words of an option begin. */
const COLUMN = 24;
/** What `VERB --help` prints: at most 80 columns, and something about every option. */
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
        ...optionLines(common/* COMMON */.S),
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
/** Ends a verb that was used wrongly: all that is wrong, each on a line, and where to read on. */
function wrongUsage(problems, verb) {
    const told = problems.map((problem) => `${tool/* TOOL */.j.name}: ${problem}`);
    const more = `${tool/* TOOL */.j.name} ${verb.name} --help explains every option.`;
    return {
        exitCode: 2,
        output: '',
        complaint: [...told, '', ...usageOf(verb), '', more].join('\n'),
    };
}
/** How an option is written: `--output FILE`, `-h, --help`. */
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
        // A long spelling has a line of its own.
        return lead.length + 2 > COLUMN
            ? [lead, ...paragraph(' '.repeat(COLUMN), words)]
            : paragraph(lead.padEnd(COLUMN), words);
    });
}
/** Prose for a terminal: Markdown's code marks are left out, or quotes where code has blanks. */
function paragraph(lead, words) {
    const plain = words.replace(/`([^`]+)`/g, (_, code) => code.includes(' ') ? `"${code}"` : code);
    return (0,wrap/* wrapped */.k)(lead, plain);
}


/***/ }),

/***/ 3805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ wrapped)
/* harmony export */ });
/* harmony import */ var _report_inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4726);

const WIDTH = 80;
const LONGEST = 4_000;
/**
 * Breaks prose into lines of 80 columns: the first begins with `lead`, the others are indented as
 * far. A word that is longer than a line stays whole, so that it can be copied.
 */
function wrapped(lead, prose) {
    const indent = ' '.repeat(lead.length);
    const lines = [];
    let line = lead;
    let empty = true;
    for (const word of (0,_report_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)((0,_report_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .showInvisible */ .jQ)(prose), LONGEST).split(/ +/)) {
        if (!empty && line.length + 1 + word.length > WIDTH) {
            lines.push(line);
            line = indent;
            empty = true;
        }
        line += empty ? word : ` ${word}`;
        empty = false;
    }
    return [...lines, line];
}


/***/ })

};
;