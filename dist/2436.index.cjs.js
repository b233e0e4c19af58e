"use strict";
exports.id = 2436;
exports.ids = [2436];
exports.modules = {

/***/ 12436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   prepareCommitMsgHook: () => (/* binding */ prepareCommitMsgHook)
/* harmony export */ });
/* harmony import */ var _facts_git_secrets_search_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38870);
/* harmony import */ var _conclude_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82521);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76084);



function prepareCommitMsgHook(asked) {
    const [, source = '', commit = ''] = asked.operands;
    const done = { exitCode: 0, output: '', complaint: '' };
    if (source !== 'merge' || commit !== '')
        return done;
    const heads = mergedHeads(asked);
    if (heads.length === 0)
        return done;
    const prepared = (0,_prepare_js__WEBPACK_IMPORTED_MODULE_1__/* .prepare */ .i)(asked, 'gnu-grep');
    if ('exitCode' in prepared)
        return prepared;
    const { matcher } = prepared;
    if (matcher === undefined)
        return (0,_conclude_js__WEBPACK_IMPORTED_MODULE_0__/* .conclude */ .E)(asked, prepared, []);
    const merged = asked.host.merged(heads);
    if ('words' in merged)
        return (0,_conclude_js__WEBPACK_IMPORTED_MODULE_0__/* .conclude */ .E)(asked, prepared, [], [merged]);
    const search = (0,_facts_git_secrets_search_js__WEBPACK_IMPORTED_MODULE_2__/* .createSearch */ .X)(matcher, (name) => name);
    search.look({ name: '(standard input)', bytes: merged.text });
    return (0,_conclude_js__WEBPACK_IMPORTED_MODULE_0__/* .conclude */ .E)(asked, prepared, search.lines);
}
function mergedHeads({ host, tools }) {
    const told = Object.keys(tools.environment.variables).flatMap((name) => /^GITHEAD_([0-9a-f]{40,64})$/.exec(name)?.[1] ?? []);
    return told.length > 0 ? told : host.mergeHeads();
}


/***/ })

};
;