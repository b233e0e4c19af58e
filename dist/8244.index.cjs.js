"use strict";
exports.id = 8244;
exports.ids = [8244];
exports.modules = {

/***/ 18244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   environmentOf: () => (/* binding */ environmentOf)
/* harmony export */ });
/* harmony import */ var _document_node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4519);

function environmentOf({ node }) {
    const own = (0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .entryOf */ .Ms)(node, 'environment');
    const entry = own?.value.is === 'table' ? (0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .entryOf */ .Ms)(own.value, 'name') : own;
    if (entry?.value.is !== 'text')
        return null;
    const text = entry.value.value.trim();
    return text === '' ? null : { entry, text, computed: text.includes('${{') };
}


/***/ })

};
;