"use strict";
exports.id = 7479;
exports.ids = [7479];
exports.modules = {

/***/ 87479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TB: () => (/* binding */ liesInCheckout),
/* harmony export */   Yw: () => (/* binding */ isBelow),
/* harmony export */   checkoutRoots: () => (/* binding */ checkoutRoots),
/* harmony export */   dl: () => (/* binding */ filesWithin)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

function checkoutRoots({ variables, cwd }) {
    return [...new Set([variables.GITHUB_WORKSPACE ?? '', cwd])].filter((root) => root !== '');
}
async function liesInCheckout(path, place, files) {
    const { resolve } = place.platform === 'win32' ? node_path__WEBPACK_IMPORTED_MODULE_0__.win32 : node_path__WEBPACK_IMPORTED_MODULE_0__.posix;
    const written = resolve(place.cwd, path);
    const real = (await files.real(written)) ?? written;
    for (const root of checkoutRoots(place)) {
        const realRoot = (await files.real(root)) ?? root;
        const inside = [written, real].some((one) => [root, realRoot].some((folder) => isBelow(one, resolve(place.cwd, folder), place)));
        if (inside)
            return true;
    }
    return false;
}
function isBelow(path, folder, { platform }) {
    const { sep } = platform === 'win32' ? node_path__WEBPACK_IMPORTED_MODULE_0__.win32 : node_path__WEBPACK_IMPORTED_MODULE_0__.posix;
    const plain = (text) => platform === 'win32' || platform === 'darwin' ? text.toLowerCase() : text;
    return `${plain(path)}${sep}`.startsWith(`${plain(folder).replace(/[\\/]$/, '')}${sep}`);
}
function filesWithin(files, root, place) {
    let realRoot;
    async function real(path) {
        realRoot ??= files.real(root);
        const [target, folder] = [await files.real(path), await realRoot];
        const isInside = target !== undefined && folder !== undefined && isBelow(target, folder, place);
        return isInside ? target : undefined;
    }
    return {
        real,
        read: async (path, limit) => (await real(path)) === undefined ? { kind: 'absent' } : files.read(path, limit),
        list: async (path) => ((await real(path)) === undefined ? [] : files.list(path)),
    };
}


/***/ })

};
;