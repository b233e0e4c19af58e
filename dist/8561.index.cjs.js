"use strict";
exports.id = 8561;
exports.ids = [8561];
exports.modules = {

/***/ 78561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listedHistory: () => (/* binding */ listedHistory)
/* harmony export */ });
/* harmony import */ var _conclude_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82521);

async function listedHistory(asked, prepared) {
    const pattern = prepared.patterns.join('|');
    const listed = await asked.host.listedHistory(pattern);
    const lines = listed.output
        .replace(/\n+$/, '')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => {
        const head = /^(?:"(?:[^"\\]|\\.)*"|[^:]*:?[^:]*):\d+:/.exec(line)?.[0] ?? '';
        return { head, text: line.slice(head.length).replaceAll('\0', '') };
    });
    const failures = listed.exitCode > 1 ? [{ words: listed.complaint, exitCode: listed.exitCode }] : [];
    const complaint = prepared.complaint + (listed.exitCode > 1 ? '' : listed.complaint);
    return (0,_conclude_js__WEBPACK_IMPORTED_MODULE_0__/* .conclude */ .E)(asked, { ...prepared, complaint }, lines, failures);
}


/***/ })

};
;