export const id = 349;
export const ids = [349];
export const modules = {

/***/ 6730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   scanHistory: () => (/* binding */ scanHistory)
/* harmony export */ });
async function scanHistory() { throw new Error('todo'); }


/***/ })

};
