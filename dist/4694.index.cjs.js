"use strict";
exports.id = 4694;
exports.ids = [4694];
exports.modules = {

/***/ 4694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reasonOf: () => (/* binding */ reasonOf),
/* harmony export */   writeText: () => (/* binding */ writeText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);



async function writeText(path, text, roots, how = 'in-place') {
    try {
        const place = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path);
        if (await isThroughLink(place, roots))
            return { ok: false, code: 'LINK' };
        if (how === 'whole')
            await replace(place, text);
        else
            await overwrite(place, text, roots);
        return { ok: true };
    }
    catch (thrown) {
        const { code } = thrown;
        if (typeof code !== 'string')
            throw thrown;
        return { ok: false, code };
    }
}
function reasonOf(code) {
    return code === 'LINK' ? 'a link of the checkout stands in its way' : code;
}
async function isThroughLink(place, roots) {
    for (const root of roots) {
        const below = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root), place);
        if (below === '' || below.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) || below === '..')
            continue;
        const real = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(below));
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(place))) !== real)
            return true;
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(place).catch(() => undefined))?.isSymbolicLink() === true;
    }
    return false;
}
async function overwrite(place, text, roots) {
    const inside = roots.some((root) => place.startsWith(`${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root)}${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`));
    const noFollow = inside ? (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) : 0;
    const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_TRUNC | noFollow;
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(place, flags, 0o666);
    try {
        await file.writeFile(text);
    }
    finally {
        await file.close();
    }
}
async function replace(place, text) {
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(place), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(place)}.${process.pid}.tmp`);
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, 'wx', 0o666);
    try {
        await file.writeFile(text);
        await file.close();
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, place);
    }
    catch (error) {
        await file.close().catch(() => undefined);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
        throw error;
    }
}


/***/ })

};
;