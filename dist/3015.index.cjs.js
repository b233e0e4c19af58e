"use strict";
exports.id = 3015;
exports.ids = [3015];
exports.modules = {

/***/ 73015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readStdin: () => (/* binding */ readStdin)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63468);


async function readStdin(limit) {
    const chunks = [];
    let size = 0;
    try {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(0).isDirectory())
            return { kind: 'unreadable', reason: 'it is a directory' };
        for await (const chunk of process.stdin) {
            size += chunk.length;
            if (size > limit)
                return { kind: 'too-large', size };
            chunks.push(chunk);
        }
    }
    catch (thrown) {
        return { kind: 'unreadable', reason: (0,_system_error_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOrThrow */ .Z)(thrown) };
    }
    return { kind: 'found', bytes: Buffer.concat(chunks) };
}


/***/ })

};
;