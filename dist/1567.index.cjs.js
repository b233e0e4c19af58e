"use strict";
exports.id = 1567;
exports.ids = [1567];
exports.modules = {

/***/ 71567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listHistory: () => (/* binding */ listHistory)
/* harmony export */ });
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48390);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82537);


function listHistory(pattern, place) {
    const text = Buffer.from(pattern, 'latin1').toString('utf8');
    const log = (0,_run_js__WEBPACK_IMPORTED_MODULE_1__/* .runPlain */ .OZ)(place, [
        ..._process_js__WEBPACK_IMPORTED_MODULE_0__/* .HARDENED */ .k4,
        'log',
        '--all',
        `-G${text}`,
        '--pretty=%H',
        '--no-textconv',
        '--no-ext-diff',
        '--no-color',
    ]);
    const commits = log.output.split('\n').filter((line) => /^[0-9a-f]{40,64}$/.test(line));
    const listed = (0,_run_js__WEBPACK_IMPORTED_MODULE_1__/* .runPlain */ .OZ)(place, [
        ..._process_js__WEBPACK_IMPORTED_MODULE_0__/* .HARDENED */ .k4,
        'grep',
        '-nwHEI',
        '--no-color',
        '--no-textconv',
        '-e',
        text,
        ...commits,
    ]);
    return { ...listed, complaint: log.complaint + listed.complaint };
}


/***/ })

};
;