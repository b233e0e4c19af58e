"use strict";
exports.id = 3145;
exports.ids = [3145];
exports.modules = {

/***/ 3145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   list: () => (/* binding */ list)
/* harmony export */ });
function list({ flags, host }) {
    return host.config([...(flags.global ? ['--global'] : []), '--get-regexp', 'secrets.*']);
}


/***/ })

};
;