"use strict";
exports.id = 1119;
exports.ids = [1119];
exports.modules = {

/***/ 61119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openLog: () => (/* binding */ openLog)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63468);



const PIECE = 1 << 20;
async function openLog(path) {
    if (path === '-')
        return { kind: 'open', pieces: process.stdin };
    try {
        const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path);
        if (stats.isDirectory())
            return { kind: 'unreadable', reason: 'it is a directory' };
        if (!stats.isFile() && !stats.isFIFO()) {
            return { kind: 'unreadable', reason: 'it is neither a file nor a pipe' };
        }
        return { kind: 'open', pieces: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { highWaterMark: PIECE }) };
    }
    catch (thrown) {
        const code = (0,_system_error_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOrThrow */ .Z)(thrown);
        return code === 'ENOENT' || code === 'ENOTDIR'
            ? { kind: 'absent' }
            : { kind: 'unreadable', reason: code };
    }
}


/***/ })

};
;