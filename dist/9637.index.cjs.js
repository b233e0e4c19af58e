"use strict";
exports.id = 9637;
exports.ids = [9637];
exports.modules = {

/***/ 94334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ markdownCode),
  h: () => (/* binding */ markdownProse)
});

// EXTERNAL MODULE: ./lib/report/inert.js
var inert = __webpack_require__(4726);
;// CONCATENATED MODULE: ./lib/renderers/prose.js
function spansOf(prose) {
    const spans = [];
    let from = 0;
    for (const match of prose.matchAll(/`([^`]+)`/g)) {
        if (match.index > from)
            spans.push({ code: false, text: prose.slice(from, match.index) });
        spans.push({ code: true, text: match[1] ?? '' });
        from = match.index + match[0].length;
    }
    if (from < prose.length)
        spans.push({ code: false, text: prose.slice(from) });
    return spans;
}

;// CONCATENATED MODULE: ./lib/renderers/escape-markdown.js


const LONGEST_PROSE = 4_000;
const LONGEST_VALUE = 2_000;
function markdownProse(prose) {
    const spans = spansOf((0,inert/* shorten */.ml)((0,inert/* showInvisible */.jQ)(prose), LONGEST_PROSE)).flatMap((span) => span.code ? [span] : disarm(span.text));
    const text = joined(spans)
        .map((span) => (span.code ? codeSpan(span.text) : escapeText(span.text)))
        .join('')
        .trim();
    return text.replace(/^(?=[-+=#:])/, '\\').replace(/^(\d{1,9})(?=[.)])/, '$1\\');
}
function markdownCode(value) {
    return value === '' ? '(empty)' : codeSpan((0,inert/* shorten */.ml)((0,inert/* showInvisible */.jQ)(value), LONGEST_VALUE));
}
function codeSpan(text) {
    return text
        .split(/(\||(?<=##)\[)/)
        .map((part) => {
        if (part === '|')
            return '&#124;';
        if (part === '[')
            return '&#91;';
        return part === '' ? '' : delimited(part);
    })
        .join('');
}
function delimited(text) {
    const runs = Array.from(text.matchAll(/`+/g), ([run]) => run.length);
    let length = 1;
    while (runs.includes(length))
        length += 1;
    const fence = '`'.repeat(length);
    const pad = /^[ `]|[ `]$/.test(text) && /[^ ]/.test(text) ? ' ' : '';
    return `${fence}${pad}${text}${pad}${fence}`;
}
const LINKABLE = /[@#$]|:\/\/|www\.|:[\w+-]+:|GH(?:SA)?-|\b(?=[a-f]*\d)[0-9a-f]{7,40}\b/i;
function disarm(text) {
    return text.split(/(\s+)/).flatMap((word) => {
        if (!LINKABLE.test(word))
            return [{ code: false, text: word }];
        const { before, core, after } = trimmed(word);
        return [
            { code: false, text: before },
            { code: true, text: core },
            { code: false, text: after },
        ].filter((span) => span.text !== '');
    });
}
function trimmed(word) {
    let start = 0;
    while (start < word.length && '("\'[{<'.includes(word.charAt(start)))
        start += 1;
    let end = word.length;
    while (end > start && ')]}>"\'.,;:!?'.includes(word.charAt(end - 1)))
        end -= 1;
    return { before: word.slice(0, start), core: word.slice(start, end), after: word.slice(end) };
}
function joined(spans) {
    const result = [];
    for (const span of spans) {
        const last = result.at(-1);
        if (last !== undefined && last.code === span.code) {
            result[result.length - 1] = { code: span.code, text: last.text + span.text };
        }
        else {
            result.push(span);
        }
    }
    return result;
}
function escapeText(text) {
    return text
        .replace(/[&<>`|]/g, (character) => `&#${character.charCodeAt(0)};`)
        .replace(/[\\*_~[\](){}!^]/g, '\\$&');
}


/***/ }),

/***/ 79637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderPage: () => (/* binding */ renderPage)
/* harmony export */ });
/* harmony import */ var _report_page_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99147);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94334);


function renderPage(page) {
    const { id, title, what, wordings, example, causes, basis, references } = page;
    return [
        `# ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownProse */ .h)(title)}`,
        `${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D)(id)}. ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownProse */ .h)(what)}`,
        ...(wordings.length === 0 ? [] : ['## The message', list(wordings.map(_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D))]),
        ...(example === null ? [] : ['As a log holds it:', fenced(example)]),
        ...(causes.length === 1
            ? causeParts(causes[0], page)
            : [
                '## Causes, the likeliest first',
                ...causes.flatMap((cause, index) => [
                    `### ${index + 1}. ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownProse */ .h)(cause.title ?? title)}`,
                    ...causeParts(cause, page),
                ]),
            ]),
        ...(basis === null && references.length === 0
            ? []
            : ['## Sources', list([...(basis === null ? [] : [basis]), ...references].map(source))]),
        `In a terminal: ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D)(`aws-preflight explain ${id}`)}.`,
    ]
        .join('\n\n')
        .concat('\n');
}
function causeParts({ why, fix, confirmedBy, rules }, { id }) {
    const told = [
        ...confirmedBy.map(_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownProse */ .h),
        ...rules.map((rule) => `the check of the job finds ${linked(rule, id)}`),
    ];
    return [
        `**Why:** ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownProse */ .h)(why)}`,
        `**Fix:** ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownProse */ .h)(fix)}`,
        ...(told.length === 0 ? [] : [`Borne out where:\n\n${list(told)}`]),
    ];
}
function linked(rule, from) {
    const [target, own] = [(0,_report_page_js__WEBPACK_IMPORTED_MODULE_1__/* .pageFile */ .Kk)(rule), (0,_report_page_js__WEBPACK_IMPORTED_MODULE_1__/* .pageFile */ .Kk)(from)];
    if (target === null || own === null)
        return (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D)(rule);
    const up = '../'.repeat(own.split('/').length - 2);
    return `[${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D)(rule)}](${up}${target.split('/').slice(1).join('/')})`;
}
function list(items) {
    return items.map((item) => `- ${item}`).join('\n');
}
function source(text) {
    return /^https:\/\/[\w./~#?=&%+:@-]+$/.test(text) ? `<${text}>` : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownProse */ .h)(text);
}
function fenced(code) {
    const runs = Array.from(code.matchAll(/`{3,}/g), ([run]) => run.length);
    const fence = '`'.repeat(Math.max(3, ...runs.map((length) => length + 1)));
    return `${fence}text\n${code.trimEnd()}\n${fence}`;
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