"use strict";
exports.id = 706;
exports.ids = [706];
exports.modules = {

/***/ 4706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   overview: () => (/* binding */ overview)
/* harmony export */ });
/* harmony import */ var _renderers_terminal_wrap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3805);
/* harmony import */ var _report_tool_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9170);


/** What the command line prints when no verb was asked for; loads none of them. */
function overview(verbs) {
    const width = Math.max(...Object.keys(verbs).map((name) => name.length)) + 3;
    const lines = [
        `Usage: ${_report_tool_js__WEBPACK_IMPORTED_MODULE_1__/* .TOOL */ .j.name} VERB [options]`,
        '',
        ...(0,_renderers_terminal_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .wrapped */ .k)('', 'Looks whether a job can reach AWS, names the one reason why not, and finds keys that were committed. It changes nothing, and never prints a secret.'),
        '',
        'Verbs:',
        ...Object.entries(verbs).flatMap(([name, { summary }]) => (0,_renderers_terminal_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .wrapped */ .k)(`  ${name.padEnd(width)}`, summary)),
        '',
        `${_report_tool_js__WEBPACK_IMPORTED_MODULE_1__/* .TOOL */ .j.name} VERB --help explains a verb, with examples and exit codes.`,
        `${_report_tool_js__WEBPACK_IMPORTED_MODULE_1__/* .TOOL */ .j.name} --version names the version.`,
    ];
    return `${lines.join('\n')}\n`;
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
const ONE = new RegExp(INVISIBLE, 'u');
const EVERY = new RegExp(INVISIBLE, 'gu');
/** A mark is drawn with the character before it, or changes how that is drawn. */
const UNDRAWN_ALONE = new RegExp(`^(?!\\p{M})[${UNDRAWN}]$`, 'u');
const BLANKS = new RegExp(`[\\s${UNDRAWN}]+`, 'gu');
/** Whether a text holds what a reader cannot see, or what would steer a terminal. */
function hasInvisible(text) {
    return ONE.test(text);
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