"use strict";
exports.id = 9846;
exports.ids = [9846];
exports.modules = {

/***/ 9846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var _preflight_secrets_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6362);
/* harmony import */ var _line_every_verb_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5162);
/* harmony import */ var _line_define_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3764);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8173);
/* harmony import */ var _setting_options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(874);





const WITHOUT_OPTION = ['report-file'];
const check = (0,_line_define_js__WEBPACK_IMPORTED_MODULE_2__/* .defineCommand */ .N)({
    name: 'check',
    usage: ['check [options]'],
    about: 'Looks whether this job can reach AWS and whether this repository leaks a key, and names the one root cause of each. Keys, tokens and the values of expected secrets are read from the environment, since others can read a command line.',
    options: (0,_setting_options_js__WEBPACK_IMPORTED_MODULE_4__/* .settingOptions */ .X)((name, { secret }) => secret !== true && !WITHOUT_OPTION.includes(name) && !Object.hasOwn(_line_every_verb_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMON */ .S, name)),
    examples: [
        { line: 'check', does: 'Whatever this environment expects, and the tracked files.' },
        {
            line: 'check --role-to-assume arn:aws:iam::111122223333:role/deploy',
            does: 'Whether this job can assume the role it deploys with.',
        },
        {
            line: 'check --expected-secrets DEPLOY_TOKEN --scan off',
            does: 'Whether a secret reaches this job, without a look for leaks.',
        },
    ],
    read: ({ values }) => (0,_setting_options_js__WEBPACK_IMPORTED_MODULE_4__/* .readSettings */ .s)(values),
    async run(settings, flags, tools) {
        const [{ preflight }, world, git] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3502), __webpack_require__.e(7089), __webpack_require__.e(5763), __webpack_require__.e(6369)]).then(__webpack_require__.bind(__webpack_require__, 6369)),
            tools.world(),
            tools.git(),
        ]);
        const redactor = (0,_preflight_secrets_of_js__WEBPACK_IMPORTED_MODULE_0__/* .openRedactor */ .p)(settings, tools.environment.variables);
        const { signal } = tools;
        const asked = { ...settings, failOn: flags.failOn };
        return (0,_print_js__WEBPACK_IMPORTED_MODULE_3__/* .printed */ .z)(await preflight(asked, { world, git, redactor, signal }), flags);
    },
});


/***/ })

};
;