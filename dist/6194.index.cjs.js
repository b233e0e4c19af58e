"use strict";
exports.id = 6194;
exports.ids = [6194];
exports.modules = {

/***/ 76194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   install: () => (/* binding */ install)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _asked_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44705);


const HOOKS = [
    ['commit-msg', 'commit_msg_hook'],
    ['pre-commit', 'pre_commit_hook'],
    ['prepare-commit-msg', 'prepare_commit_msg_hook'],
];
function install(asked) {
    const { flags, operands, host } = asked;
    const [directory = ''] = operands;
    const place = hooksFolder(directory, (0,_asked_js__WEBPACK_IMPORTED_MODULE_1__/* .isStrict */ .io)(asked), host);
    if ('exitCode' in place)
        return place;
    const { folder } = place;
    const unmade = host.makeFolder(folder);
    if (unmade !== undefined) {
        const parent = folder.replace(/\/hooks$/, '');
        const parts = folder.split('/').map((_, at, all) => all.slice(0, at + 1).join('/'));
        const part = parts.find((path) => host.isThere(path) && !host.isFolder(path)) ?? folder;
        const mkdir = `mkdir: cannot create directory '${part}': ${unmade}\n`;
        return (0,_asked_js__WEBPACK_IMPORTED_MODULE_1__/* .dies */ .Y4)((0,_asked_js__WEBPACK_IMPORTED_MODULE_1__/* .asBytes */ .Yd)(`${mkdir}Could not create dir: ${parent}`));
    }
    const tick = host.terminal.output ? '\u001b[32m\u2713\u001b[m ' : '';
    let output = '';
    for (const [hook, command] of HOOKS) {
        const isSplit = host.isFolder(`${folder}/${hook}.d`);
        const path = `${folder}/${hook}${isSplit ? '.d/git-secrets' : ''}`;
        if (host.isThere(path) && !flags.force) {
            return { ...(0,_asked_js__WEBPACK_IMPORTED_MODULE_1__/* .dies */ .Y4)((0,_asked_js__WEBPACK_IMPORTED_MODULE_1__/* .asBytes */ .Yd)(`${path} already exists. Use -f to force`)), output };
        }
        const text = `#!/usr/bin/env bash\ngit secrets --${command} -- "$@"\n`;
        const unwritten = host.writeHook(path, text);
        if (unwritten !== undefined) {
            return { ...(0,_asked_js__WEBPACK_IMPORTED_MODULE_1__/* .dies */ .Y4)((0,_asked_js__WEBPACK_IMPORTED_MODULE_1__/* .asBytes */ .Yd)(`${path}: ${unwritten}`)), output };
        }
        output += (0,_asked_js__WEBPACK_IMPORTED_MODULE_1__/* .asBytes */ .Yd)(`${tick}Installed ${hook} hook to ${path}\n`);
    }
    return { exitCode: 0, output, complaint: '' };
}
function hooksFolder(directory, strict, host) {
    if (directory !== '' && host.isFolder(`${directory}/.git`)) {
        return { folder: `${directory}/.git/hooks` };
    }
    const isLinked = directory !== '' && !strict && host.isThere(`${directory}/.git`);
    if (directory !== '' && !isLinked)
        return { folder: `${directory}/hooks` };
    const asked = host.revParse(['--git-dir', '--git-path', 'hooks'], directory);
    if (asked.exitCode !== 0) {
        const { complaint } = asked;
        return { exitCode: 1, output: '', complaint: `${complaint}Not in a Git repository\n` };
    }
    const [gitDir = '', hooks = ''] = Buffer.from(asked.output, 'latin1')
        .toString('utf8')
        .split('\n');
    if (strict || hooks === `${gitDir}/hooks`)
        return { folder: `${gitDir}/hooks` };
    const named = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(host.cwd, directory, hooks);
    const own = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(host.cwd, directory, gitDir, 'hooks');
    if (named === own)
        return { folder: `${gitDir}/hooks` };
    return { folder: isLinked && !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(hooks) ? `${directory}/${hooks}` : hooks };
}


/***/ })

};
;