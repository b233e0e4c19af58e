"use strict";
exports.id = 448;
exports.ids = [448];
exports.modules = {

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


/***/ }),

/***/ 90448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   registerAws: () => (/* binding */ registerAws)
/* harmony export */ });
/* harmony import */ var _add_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42806);
/* harmony import */ var _asked_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44705);


const QUOTE = `("|')?`;
const AWS = '(AWS|aws|Aws)?_?';
const IS = '\\s*(:|=>|=)\\s*';
const VALUES = [
    { key: 'secrets.providers', value: 'git secrets --aws-provider' },
    {
        key: 'secrets.patterns',
        value: '(A3T[A-Z0-9]|AKIA|AGPA|AIDA|AROA|AIPA|ANPA|ANVA|ASIA)[A-Z0-9]{16}',
    },
    { key: 'secrets.patterns', value: 'ABSK[A-Za-z0-9+/]{109,}=*', isLater: true },
    {
        key: 'secrets.patterns',
        value: 'bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t',
        isLater: true,
    },
    {
        key: 'secrets.patterns',
        value: `${QUOTE}${AWS}(SECRET|secret|Secret)?_?(ACCESS|access|Access)?_?(KEY|key|Key)${QUOTE}${IS}${QUOTE}[A-Za-z0-9/\\+=]{40}${QUOTE}`,
    },
    {
        key: 'secrets.patterns',
        value: `${QUOTE}${AWS}(ACCOUNT|account|Account)_?(ID|id|Id)?${QUOTE}${IS}${QUOTE}[0-9]{4}\\-?[0-9]{4}\\-?[0-9]{4}${QUOTE}`,
    },
    { key: 'secrets.allowed', value: 'AKIAIOSFODNN7EXAMPLE' },
    { key: 'secrets.allowed', value: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' },
];
function registerAws(asked) {
    const { flags, host } = asked;
    const wanted = VALUES.filter(({ isLater }) => isLater !== true || !(0,_asked_js__WEBPACK_IMPORTED_MODULE_0__/* .isStrict */ .io)(asked));
    const added = wanted.map(({ key, value }) => (0,_add_value_js__WEBPACK_IMPORTED_MODULE_1__/* .addValue */ .d)({ key, value, global: flags.global }, host));
    return {
        exitCode: 0,
        output: added.at(-1)?.exitCode === 0 ? 'OK\n' : '',
        complaint: added.map(({ complaint }) => complaint).join(''),
    };
}


/***/ })

};
;