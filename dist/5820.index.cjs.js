"use strict";
exports.id = 5820;
exports.ids = [5820];
exports.modules = {

/***/ 75820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   awsProvider: () => (/* binding */ awsProvider)
/* harmony export */ });
/* harmony import */ var _facts_git_secrets_aws_credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89018);
/* harmony import */ var _asked_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44705);


function awsProvider({ operands, host, tools }) {
    const [file = ''] = operands;
    const output = (0,_facts_git_secrets_aws_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .awsCredentials */ .c)((0,_asked_js__WEBPACK_IMPORTED_MODULE_1__/* .asBytes */ .Yd)(file), host, (0,_asked_js__WEBPACK_IMPORTED_MODULE_1__/* .homeOf */ .lt)(tools));
    return { exitCode: 0, output, complaint: '' };
}


/***/ }),

/***/ 89018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ awsCredentials)
/* harmony export */ });
function awsCredentials(file, host, home) {
    const path = file === undefined || file === '' ? `${home}/.aws/credentials` : Buffer.from(file, 'latin1');
    const reading = host.read(path);
    if (reading.kind !== 'found')
        return '';
    const lines = Buffer.from(reading.bytes).toString('latin1').split('\n');
    return lines
        .filter((line) => /aws_access_key_id|aws_secret_access_key/.test(line))
        .map((line) => `${asPattern(line.split('=')[1] ?? '')}\n`)
        .join('');
}
function asPattern(value) {
    return value.replaceAll(/[ "]/g, '').replaceAll(/[\]\\.|$(){}?+*^]/g, '\\$&');
}


/***/ })

};
;