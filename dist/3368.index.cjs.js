"use strict";
exports.id = 3368;
exports.ids = [3368];
exports.modules = {

/***/ 43368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ownStep: () => (/* binding */ ownStep)
/* harmony export */ });
/* harmony import */ var _document_node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4519);

function ownStep(steps, running) {
    const byId = steps.findIndex(({ node }) => running.name !== '' && (0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(node, 'id') === running.name);
    if (byId >= 0)
        return byId;
    const own = steps.flatMap((step, index) => (isOurs(step) ? [index] : []));
    const number = Number(/_(\d{1,3})$/.exec(running.name)?.[1] ?? 1);
    return own[number - 1] ?? (own.length === 1 ? own[0] : undefined);
}
function isOurs({ node, uses, action }) {
    if (uses?.value.is === 'text' && /(?:^|\/)aws-preflight(?:[@/]|$)/i.test(uses.value.value)) {
        return true;
    }
    if (action?.is === 'other' && action.file !== null) {
        return (0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(action.file.root, 'name') === 'aws-preflight';
    }
    const run = (0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .entryOf */ .Ms)(node, 'run')?.value;
    return run?.is === 'text' && /\baws-preflight(?:@[\w.-]+)?\s+(?:check|chain)\b/.test(run.value);
}


/***/ })

};
;