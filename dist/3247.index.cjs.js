"use strict";
exports.id = 3247;
exports.ids = [3247];
exports.modules = {

/***/ 83247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   plainOf: () => (/* binding */ plainOf)
/* harmony export */ });
function plainOf(node) {
    switch (node.is) {
        case 'text':
            return node.value;
        case 'list':
            return node.items.map(plainOf);
        case 'table':
            return Object.fromEntries(node.entries.map(({ key, value }) => [key, plainOf(value)]));
    }
}


/***/ })

};
;