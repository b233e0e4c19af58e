"use strict";
exports.id = 2986;
exports.ids = [2986];
exports.modules = {

/***/ 43838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ instead),
/* harmony export */   S: () => (/* binding */ blame)
/* harmony export */ });
function blame({ at, written }, { job }, cause, edit = null) {
    return { cause, at, written, job, edit };
}
function instead({ at, written }, to) {
    return { is: 'replace', at, from: written, to };
}


/***/ }),

/***/ 12986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   blameForEnv: () => (/* binding */ blameForEnv),
/* harmony export */   setElsewhere: () => (/* binding */ setElsewhere)
/* harmony export */ });
/* harmony import */ var _document_node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4519);
/* harmony import */ var _cause_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43838);
/* harmony import */ var _likeness_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87085);



function blameForEnv(read, name, around, follow, isWithinEnv) {
    const { job, step } = around;
    const own = isWithinEnv ? [] : stepsAround(step);
    const reaching = [...own, ...stepsAround(step?.parent ?? null), { node: job.node }];
    for (const { node } of [...reaching, { node: job.file.root }]) {
        const entry = (0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .entryOf */ .Ms)((0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(node, 'env'), name);
        if (entry?.value.is === 'text')
            return follow(entry.value, around);
    }
    const index = step === null ? -1 : job.steps.indexOf(step);
    const here = index >= 0 ? index : (around.own ?? job.steps.length);
    if (job.steps.slice(0, here).some((one) => writes(one, name)))
        return null;
    const meant = (0,_likeness_js__WEBPACK_IMPORTED_MODULE_1__/* .nameMeantBy */ ._)(name, namesSeen(around));
    if (meant !== undefined && /^\w+$/.test(meant)) {
        const to = `env.${meant}`;
        const cause = { is: 'mistyped', given: read.written, meant: to, elsewhere: read.at };
        return (0,_cause_js__WEBPACK_IMPORTED_MODULE_2__/* .blame */ .S)(read, around, cause, (0,_cause_js__WEBPACK_IMPORTED_MODULE_2__/* .instead */ .L)(read, to));
    }
    const found = setElsewhere(name, around);
    const elsewhere = found === null ? null : { where: found.where, at: found.entry.written };
    const exporter = job.steps.slice(0, here).find((one) => exportsOnly(one, name));
    const exportedBy = exporter === undefined ? null : ((0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .entryOf */ .Ms)(exporter.node, 'run')?.at ?? null);
    return (0,_cause_js__WEBPACK_IMPORTED_MODULE_2__/* .blame */ .S)(read, around, { is: 'env-not-set', name, elsewhere, exportedBy });
}
function setElsewhere(name, around) {
    const { job, own, neighbours } = around;
    const inEnv = (node) => (0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .entryOf */ .Ms)((0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(node, 'env'), name);
    for (const [index, step] of job.steps.entries()) {
        const entry = index === own ? undefined : inEnv(step.node);
        if (entry === undefined)
            continue;
        return { where: own !== undefined && index > own ? 'a-later-step' : 'another-step', entry };
    }
    for (let { caller } = job; caller !== null; caller = caller.caller) {
        const entry = inEnv(caller.node) ?? inEnv(caller.file.root);
        if (entry !== undefined)
            return { where: 'the-caller', entry };
    }
    for (const other of neighbours) {
        if (other.file.path !== job.file.path || other.id === job.id)
            continue;
        for (const { node } of [other, ...other.steps]) {
            const entry = inEnv(node);
            if (entry !== undefined)
                return { where: 'another-job', entry };
        }
    }
    return null;
}
function stepsAround(step) {
    return step === null ? [] : [step, ...stepsAround(step.parent)];
}
function namesSeen({ job, step }) {
    const owners = [job.file.root, job.node, ...stepsAround(step).map(({ node }) => node)];
    return owners.flatMap((node) => (0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)((0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(node, 'env')).map(({ key }) => key));
}
function exportsOnly({ node }, name) {
    const run = (0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(node, 'run') ?? '';
    if (!/^\w+$/.test(name))
        return false;
    return new RegExp(`(?:^|[\\s;&]|env:)${name}\\s?=`, 'im').test(run);
}
function writes({ node, uses }, name) {
    const run = (0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(node, 'run');
    if (run === undefined)
        return uses?.value.is === 'text' && !uses.value.value.startsWith('actions/');
    const isProgram = /(?:^|\s)(?:\.{1,2}\/|bash |sh |python|node |make|npm |source )/m.test(run);
    return /GITHUB_ENV/.test(run) ? run.includes(name) || isProgram : isProgram;
}


/***/ }),

/***/ 87085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ meantBy),
/* harmony export */   _: () => (/* binding */ nameMeantBy)
/* harmony export */ });
/* harmony import */ var _report_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6120);

function meantBy(given, known, nameOf) {
    if (given.length < 3 || given.length > 100)
        return undefined;
    let best;
    let least = given.length < 6 ? 2 : 3;
    const plain = given.toLowerCase();
    for (const one of known) {
        const name = nameOf(one).toLowerCase();
        if (name === plain || name.length > 100 || differsInNumber(name, plain))
            continue;
        const slips = (0,_report_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .slipsBetween */ .E)(plain, name);
        if (slips < least)
            [best, least] = [one, slips];
    }
    return best;
}
function nameMeantBy(given, known) {
    return meantBy(given, known, (name) => name);
}
function differsInNumber(one, other) {
    return one.replace(/\d/g, '') === other.replace(/\d/g, '');
}


/***/ })

};
;