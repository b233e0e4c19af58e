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
/** Replaces what a reader cannot see, or what would steer a terminal, by its visible escape. */
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
/**
 * Makes a value from outside (a branch, a path, a message) safe to stand inside our prose: one
 * line, no control characters, no backtick that could end a code span, bounded in length.
 */
function inert(value) {
    const line = showInvisible(value).replaceAll('`', "'");
    return shorten(line, LONGEST);
}
/** Cuts a text that is longer than `longest`, never within a character, and says so by dots. */
function shorten(text, longest) {
    return text.length > longest
        ? `${text.slice(0, longest).replace(/[\ud800-\udbff]$/, '')}...`
        : text;
}
/**
 * Fills `{name}` placeholders with inert values. `{name:prose}` stands for a sentence of our own,
 * whose backticks set code as a template's do; everything in it is inert all the same.
 * @throws Error when a placeholder has no value: a fault of the rule, caught by its test.
 */
function fill(template, values) {
    return template.replace(/\{([a-z][A-Za-z0-9]*)(:prose)?\}/g, (_, name, prose) => {
        const value = Object.hasOwn(values, name) ? values[name] : undefined;
        if (value === undefined)
            throw new Error(`no value for the placeholder {${name}}`);
        return prose === undefined ? inert(value) : inertProse(value);
    });
}
const LONGEST_PROSE = 2_000;
/** Every second part stood between backticks; a backtick without a partner stays in a plain part. */
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
/**
 * What is drawn as nothing: format characters (bidirectional, zero-width, tags, byte order mark),
 * what a font may leave out, fillers, and the blank of Braille, which is no white space.
 * @see https://www.unicode.org/reports/tr44/#Default_Ignorable_Code_Point
 */
const UNDRAWN = String.raw `\p{Cf}\p{Default_Ignorable_Code_Point}\u2800`;
/** Behind a pictograph, these two choose how it is drawn, so they are seen. */
const SEEN = String.raw `(?<=\p{Extended_Pictographic})[\ufe0e\ufe0f]`;
/** Controls, separators of lines and paragraphs, and halves of surrogate pairs besides. */
const INVISIBLE = String.raw `(?!${SEEN})[${UNDRAWN}\p{Cc}\p{Cs}\p{Zl}\p{Zp}]`;
const EVERY = new RegExp(INVISIBLE, 'gu');
/** A mark is drawn with the character before it, or changes how that is drawn. */
const UNDRAWN_ALONE = new RegExp(`^(?!\\p{M})[${UNDRAWN}]$`, 'u');
const BLANKS = new RegExp(`[\\s${UNDRAWN}]+`, 'gu');
/** Whether a text holds what a reader cannot see, or what would steer a terminal. */
function hasInvisible(text) {
    return text.search(EVERY) !== -1;
}
/** Puts something in place of every character that a reader cannot see, or that would steer a terminal. */
function replaceInvisible(text, by) {
    return text.replace(EVERY, by);
}
/** True for a character that a reader cannot see, that is no control and that no program trims. */
function isUndrawn(character) {
    return UNDRAWN_ALONE.test(character);
}
/** A text without white space of any kind and without what is drawn as nothing. */
function withoutBlanks(text) {
    return text.replace(BLANKS, '');
}


/***/ })

};
;