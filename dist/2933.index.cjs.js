"use strict";
exports.id = 2933;
exports.ids = [2933];
exports.modules = {

/***/ 32933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deniersOf: () => (/* binding */ deniersOf),
/* harmony export */   idTokenOf: () => (/* binding */ idTokenOf)
/* harmony export */ });
/* harmony import */ var _document_node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4519);
/* harmony import */ var _triggers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12432);


function idTokenOf(job) {
    const own = grantIn(job.node) ?? grantIn(job.file.root);
    if (job.caller === null)
        return own ?? unsaid(job);
    const ceiling = idTokenOf(job.caller);
    if (own === undefined)
        return ceiling.said ? ceiling : { ...ceiling, at: job.at };
    return own.value === 'write' && ceiling.value === 'none' ? ceiling : own;
}
function deniersOf(job) {
    const own = grantIn(job.node) ?? grantIn(job.file.root);
    const outer = job.caller === null ? [] : deniersOf(job.caller);
    const isSilent = own === undefined && (job.caller !== null || (0,_triggers_js__WEBPACK_IMPORTED_MODULE_0__/* .isOnlyCallable */ .x)(job.file.root));
    if (own?.value === 'write' || isSilent)
        return outer;
    return [{ job, at: own?.at ?? job.at }, ...outer];
}
function unsaid({ file, at }) {
    return { value: (0,_triggers_js__WEBPACK_IMPORTED_MODULE_0__/* .isOnlyCallable */ .x)(file.root) ? 'caller' : 'none', at, said: false };
}
function grantIn(owner) {
    const block = (0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)(owner, 'permissions');
    if (block === undefined)
        return undefined;
    if (block.value.is === 'text') {
        const isAll = block.value.value.trim().toLowerCase() === 'write-all';
        return { value: isAll ? 'write' : 'none', at: block.at, said: true };
    }
    const entry = (0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)(block.value).findLast(({ key }) => key === 'id-token');
    if (entry === undefined)
        return { value: 'none', at: block.at, said: true };
    const isWrite = entry.value.is === 'text' && entry.value.value.trim() === 'write';
    return { value: isWrite ? 'write' : 'none', at: entry.at, said: true };
}


/***/ }),

/***/ 12432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ isOnlyCallable)
/* harmony export */ });
/* harmony import */ var _document_node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4519);

function triggersOf(workflow) {
    const on = (0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(workflow, 'on');
    if (on?.is === 'text')
        return on.value === '' ? [] : [on.value];
    if (on?.is === 'list') {
        return (0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)(on).flatMap((item) => (item.is === 'text' ? [item.value] : []));
    }
    return (0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)(on).map(({ key }) => key);
}
function isOnlyCallable(workflow) {
    const triggers = triggersOf(workflow);
    return triggers.length > 0 && triggers.every((event) => event === 'workflow_call');
}


/***/ })

};
;