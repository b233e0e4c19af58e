"use strict";
exports.id = 6138;
exports.ids = [6138];
exports.modules = {

/***/ 16138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   addProvider: () => (/* binding */ addProvider)
/* harmony export */ });
/* harmony import */ var _add_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42806);

function addProvider({ flags, operands, host }) {
    return (0,_add_value_js__WEBPACK_IMPORTED_MODULE_0__/* .addValue */ .d)({ key: 'secrets.providers', value: operands.join(' '), global: flags.global }, host);
}


/***/ }),

/***/ 42806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ addValue)
/* harmony export */ });
/* harmony import */ var _asked_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44705);

function addValue({ key, value, global }, host) {
    const scope = global ? ['--global'] : [];
    const there = host.config([...scope, '--get-all', key]);
    if (isHeld(there.output, (0,_asked_js__WEBPACK_IMPORTED_MODULE_0__/* .asBytes */ .Yd)(value))) {
        return { exitCode: 1, output: '', complaint: there.complaint };
    }
    const added = host.config([...scope, '--add', key, value]);
    return { ...added, complaint: there.complaint + added.complaint };
}
function isHeld(output, value) {
    if (output === '')
        return false;
    const there = output.replace(/\n$/, '').split('\n');
    return value.split('\n').some((line) => there.some((held) => held.includes(line)));
}


/***/ })

};
;