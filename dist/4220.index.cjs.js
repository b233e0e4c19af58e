"use strict";
exports.id = 4220;
exports.ids = [4220];
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
// EXTERNAL MODULE: ./lib/commands/line/every-verb.js
var every_verb = __webpack_require__(5162);
;// CONCATENATED MODULE: ./lib/commands/line/exit-codes.js
const EXIT_CODES = {
    0: 'Nothing at or above the level of `--fail-on`.',
    1: 'Findings.',
    2: 'Wrong usage: the message names everything that is wrong, and what is accepted.',
    3: 'Something that was asked for could not be looked at.',
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


/***/ }),

/***/ 4726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ fill),
/* harmony export */   jQ: () => (/* binding */ showInvisible),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   tJ: () => (/* binding */ inert)
/* harmony export */ });
/* harmony import */ var _invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5785);

const LONGEST = 300;
function showInvisible(text) {
    return (0,_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceInvisible */ .k6)(text, (character) => {
        if (character === '\n')
            return '\\n';
        if (character === '\r')
            return '\\r';
        if (character === '\t')
            return '\\t';
        return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
    });
}
function inert(value) {
    const line = showInvisible(value).replaceAll('`', "'");
    return shorten(line, LONGEST);
}
function shorten(text, longest) {
    return text.length > longest
        ? `${text.slice(0, longest).replace(/[\ud800-\udbff]$/, '')}...`
        : text;
}
function fill(template, values) {
    return template.replace(/\{([a-z][A-Za-z0-9]*)(:prose)?\}/g, (_, name, prose) => {
        const value = Object.hasOwn(values, name) ? values[name] : undefined;
        if (value === undefined)
            throw new Error(`no value for the placeholder {${name}}`);
        return prose === undefined ? inert(value) : inertProse(value);
    });
}
const LONGEST_PROSE = 2_000;
function inertProse(prose) {
    return shorten(prose, LONGEST_PROSE)
        .split(/`([^`]+)`/)
        .map((part, index) => (index % 2 === 1 ? `\`${inert(part)}\`` : inert(part)))
        .join('');
}


/***/ }),

/***/ 5785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Al: () => (/* binding */ withoutBlanks),
/* harmony export */   MU: () => (/* binding */ isUndrawn),
/* harmony export */   k6: () => (/* binding */ replaceInvisible),
/* harmony export */   wy: () => (/* binding */ hasInvisible)
/* harmony export */ });
const UNDRAWN = String.raw `\p{Cf}\p{Default_Ignorable_Code_Point}\u2800`;
const SEEN = String.raw `(?<=\p{Extended_Pictographic})[\ufe0e\ufe0f]`;
const INVISIBLE = String.raw `(?!${SEEN})[${UNDRAWN}\p{Cc}\p{Cs}\p{Zl}\p{Zp}]`;
const PLAIN = /^[ -~]*$/;
function hasInvisible(text) {
    return !PLAIN.test(text) && every().test(text);
}
function replaceInvisible(text, by) {
    return PLAIN.test(text) ? text : text.replace(every(), by);
}
function isUndrawn(character) {
    if (PLAIN.test(character))
        return false;
    return new RegExp(`^(?!\\p{M})[${UNDRAWN}]$`, 'u').test(character);
}
function withoutBlanks(text) {
    if (PLAIN.test(text))
        return text.replaceAll(' ', '');
    return text.replace(new RegExp(`[\\s${UNDRAWN}]+`, 'gu'), '');
}
function every() {
    return new RegExp(INVISIBLE, 'gu');
}


/***/ })

};
;