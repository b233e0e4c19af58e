"use strict";
exports.id = 803;
exports.ids = [803];
exports.modules = {

/***/ 14380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ logLists),
/* harmony export */   g: () => (/* binding */ trailFacts)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42992);

function logLists({ log }) {
    const of = (part) => log.filter((message) => message.part === part);
    const [follows, passed] = [of('consequence'), of('passed-over')];
    return [
        {
            heading: `${(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(follows.length, 'more known message')} of this failure, which likely follow from it`,
            items: follows,
        },
        {
            heading: `${(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(passed.length, 'known message')} passed over: retried, tolerated or only spoken of`,
            items: passed,
        },
    ].filter(({ items }) => items.length > 0);
}
const OUTCOMES = {
    gave: 'gave credentials',
    nothing: 'gave nothing',
    failed: 'failed',
    skipped: 'was not asked',
    asked: 'was asked last; the log does not say what it gave',
};
function trailFacts({ trails = [], chain }) {
    return trails.map(({ sdk, steps, times }) => ({
        heading: `How ${sdk} looked for credentials, by its own debug log${times > 1 ? ` (${times} times)` : ''}`,
        steps: steps.map(({ name, provider, line, outcome }) => ({
            name: provider === null || provider === name ? name : `${name} (${provider})`,
            line,
            told: OUTCOMES[outcome],
        })),
        here: comparedWith(steps, sdk, chain),
    }));
}
function comparedWith(steps, sdk, chain) {
    const view = chain.find(({ dialect }) => dialect === sdk);
    if (view === undefined)
        return null;
    const there = steps.find(({ outcome }) => outcome === 'gave')?.provider ?? null;
    const here = view.outcome === 'resolved' ? view.provider : null;
    if (here === there) {
        return here === null
            ? 'In this environment it finds none either.'
            : `In this environment it takes them from ${here} as well.`;
    }
    const said = here === null ? 'it finds none' : `it takes them from ${here}`;
    return `In this environment ${said}: the command has changed what it was given.`;
}


/***/ }),

/***/ 60803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   logLines: () => (/* binding */ logLines)
/* harmony export */ });
/* harmony import */ var _log_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14380);
/* harmony import */ var _clip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75303);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93724);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43805);




const FEW = 4;
const FEW_STEPS = 12;
function logLines(report) {
    return [
        ...(0,_log_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .trailFacts */ .g)(report)
            .slice(-1)
            .flatMap(({ heading, steps, here }) => [
            ...(0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)((0,_wrap_js__WEBPACK_IMPORTED_MODULE_3__.wrapped)('', `${heading}:`)),
            ...few(steps.map(({ name, line, told }) => (0,_clip_js__WEBPACK_IMPORTED_MODULE_1__/* .clipped */ .c)('  ', `${name} ${told} (line ${line})`)), FEW_STEPS),
            ...(here === null ? [] : (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)((0,_wrap_js__WEBPACK_IMPORTED_MODULE_3__.wrapped)('  ', here))),
            { text: '' },
        ]),
        ...(0,_log_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .logLists */ .W)(report).flatMap(({ heading, items }) => [
            ...(0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)((0,_wrap_js__WEBPACK_IMPORTED_MODULE_3__.wrapped)('', `${heading}:`)),
            ...few(items.map(({ line, message }) => (0,_clip_js__WEBPACK_IMPORTED_MODULE_1__/* .clipped */ .c)(`  line ${line}  `, message)), FEW),
            { text: '' },
        ]),
    ];
}
function few(lines, most) {
    const shown = lines.length <= most ? lines : lines.slice(0, most - 1);
    const more = lines.length - shown.length;
    return [
        ...shown.map((text) => ({ text })),
        ...(more > 0 ? [{ text: `  and ${more} more` }] : []),
    ];
}


/***/ })

};
;