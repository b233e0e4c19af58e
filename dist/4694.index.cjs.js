"use strict";
exports.id = 4694;
exports.ids = [4694];
exports.modules = {

/***/ 74694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   appendText: () => (/* binding */ appendText),
/* harmony export */   reasonOf: () => (/* binding */ reasonOf),
/* harmony export */   writeText: () => (/* binding */ writeText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63468);




async function writeText(path, text, roots, how = 'in-place') {
    try {
        const place = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path);
        if (await isThroughLink(place, roots))
            return { ok: false, code: 'LINK' };
        if (how === 'in-place')
            await overwrite(place, text, roots);
        else if (await isOtherThanFile(place))
            return { ok: false, code: 'NO_FILE' };
        else
            await replace(place, text);
        return { ok: true };
    }
    catch (thrown) {
        return { ok: false, code: (0,_system_error_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOrThrow */ .Z)(thrown) };
    }
}
async function appendText(path, text) {
    try {
        await writeTo(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_APPEND | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT, text);
        return { ok: true };
    }
    catch (thrown) {
        return { ok: false, code: (0,_system_error_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOrThrow */ .Z)(thrown) };
    }
}
const IN_WORDS = {
    LINK: 'a link of the checkout stands in its way',
    NO_FILE: 'what is there is no file',
    EACCES: 'this user may not write there',
    EDQUOT: 'the disk quota is used up',
    EISDIR: 'a folder is there',
    ENAMETOOLONG: 'its name is too long',
    ENOENT: 'its folder does not exist',
    ENOSPC: 'no space is left on the disk',
    ENOTDIR: 'what should be its folder is a file',
    ENXIO: 'it is a pipe that nobody reads',
    EPERM: 'this user may not write there',
    EROFS: 'the file system is read-only',
};
function reasonOf(code) {
    const words = IN_WORDS[code];
    if (words === undefined)
        return code;
    return /^E[A-Z]+$/.test(code) ? `${words} (${code})` : words;
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
    await writeTo(place, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_TRUNC | noFollow, text);
}
async function writeTo(place, flags, text) {
    const file = await openToWrite(place, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | flags);
    try {
        await file.writeFile(text);
    }
    finally {
        await file.close();
    }
}
async function openToWrite(place, flags) {
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(place).catch(() => undefined))?.isFIFO() !== true) {
        return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(place, flags, 0o666);
    }
    const asked = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(place, flags | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(place, flags);
    }
    finally {
        await asked.close();
    }
}
async function isOtherThanFile(place) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(place).catch(() => undefined))?.isFile() === false;
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