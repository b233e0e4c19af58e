"use strict";
exports.id = 2862;
exports.ids = [2862];
exports.modules = {

/***/ 58168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GZ: () => (/* binding */ isUnreadable),
/* harmony export */   IO: () => (/* binding */ Unreadable),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   Qw: () => (/* binding */ stopIfAsked),
/* harmony export */   nl: () => (/* binding */ createPause)
/* harmony export */ });
const PAUSE_MS = 50;
class Unreadable extends Error {
    answer;
    constructor(answer) {
        super(answer.reason);
        this.answer = { kind: 'unreadable', ...answer };
    }
}
function unreadable(reason, about = {}) {
    return new Unreadable({ reason, ...about });
}
function isUnreadable(error) {
    return error instanceof Unreadable;
}
function createPause(context) {
    let last = performance.now();
    return async () => {
        if (performance.now() - last < PAUSE_MS)
            return;
        await new Promise((resolve) => setImmediate(resolve));
        last = performance.now();
        stopIfAsked(context);
    };
}
function stopIfAsked({ signal }) {
    if (signal?.aborted === true)
        throw unreadable('the scan was interrupted');
}


/***/ }),

/***/ 12862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gitOf: () => (/* binding */ gitOf)
});

// EXTERNAL MODULE: ./lib/adapters/node/entry.js
var entry = __webpack_require__(86101);
// EXTERNAL MODULE: ./lib/adapters/git/context.js
var git_context = __webpack_require__(58168);
// EXTERNAL MODULE: ./lib/adapters/system-error.js
var system_error = __webpack_require__(63468);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/adapters/git/executable.js



function locateGit(variables, platform, cwd = workingFolder()) {
    const windows = platform === 'win32';
    const path = windows
        ? Object.entries(variables).find(([name]) => name.toLowerCase() === 'path')?.[1]
        : variables['PATH'];
    const checkouts = checkoutsOf(variables, cwd);
    for (const entry of (path ?? '').split(external_node_path_.delimiter)) {
        const folder = entry.replace(/^"(.*)"$/, '$1');
        if (!(0,external_node_path_.isAbsolute)(folder))
            continue;
        const candidate = (0,external_node_path_.join)(folder, windows ? 'git.exe' : 'git');
        if (!isFile(candidate) || isWithin(candidate, checkouts))
            continue;
        if (windows || executable(candidate))
            return candidate;
    }
    return undefined;
}
function checkoutsOf(variables, cwd) {
    const roots = [variables['GITHUB_WORKSPACE'] ?? '', repositoryAround(cwd)];
    return roots.flatMap((root) => {
        const real = root === '' ? undefined : realOf(root);
        return real === undefined || (0,external_node_path_.dirname)(real) === real ? [] : [real];
    });
}
function workingFolder() {
    try {
        return process.cwd();
    }
    catch (thrown) {
        (0,system_error/* codeOrThrow */.Z)(thrown);
        return '';
    }
}
function repositoryAround(cwd) {
    for (let folder = cwd;; folder = (0,external_node_path_.dirname)(folder)) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, '.git')))
            return folder;
        if ((0,external_node_path_.dirname)(folder) === folder)
            return '';
    }
}
function isWithin(path, checkouts) {
    const places = [realOf((0,external_node_path_.dirname)(path)), realOf(path)];
    return places.some((place) => checkouts.some((root) => place === root || place?.startsWith(`${root}${external_node_path_.sep}`) === true));
}
function realOf(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        return undefined;
    }
}
function isFile(path) {
    try {
        return (0,external_node_fs_.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}
function executable(path) {
    try {
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
        return true;
    }
    catch (thrown) {
        (0,system_error/* codeOrThrow */.Z)(thrown);
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/adapters/git/index.js



const DEFAULT_MAX_BYTES = 2 ** 28;
function createGit(world) {
    return {
        async scan(source, options = {}) {
            let git = null;
            const context = {
                variables: world.variables,
                get git() {
                    if (git === null)
                        git = locateGit(world.variables, world.platform);
                    return git;
                },
                maxBytes: options.maxBytes ?? DEFAULT_MAX_BYTES,
                workers: Math.max(1, options.workers ?? 1),
                ...(world.scanWorker === undefined ? {} : { scanWorker: world.scanWorker }),
                ...pick(options),
            };
            try {
                (0,git_context/* stopIfAsked */.Qw)(context);
                return await scanSource(source, context);
            }
            catch (error) {
                if (error instanceof git_context/* Unreadable */.IO)
                    return error.answer;
                const code = (0,system_error/* codeOrThrow */.Z)(error);
                const { message = code } = error;
                return { kind: 'unreadable', reason: message };
            }
        },
    };
}
function pick({ onProgress, signal }) {
    return {
        ...(onProgress === undefined ? {} : { onProgress }),
        ...(signal === undefined ? {} : { signal }),
    };
}
async function scanSource(source, context) {
    switch (source.kind) {
        case 'work-tree':
            return (await Promise.all(/* import() */[__webpack_require__.e(4097), __webpack_require__.e(3502), __webpack_require__.e(7609), __webpack_require__.e(9507)]).then(__webpack_require__.bind(__webpack_require__, 19507))).scanWorkTree(source, context);
        case 'paths':
            return (await Promise.all(/* import() */[__webpack_require__.e(4097), __webpack_require__.e(3502), __webpack_require__.e(9538)]).then(__webpack_require__.bind(__webpack_require__, 49538))).scanPaths(source, context);
        case 'stdin':
            return (await Promise.all(/* import() */[__webpack_require__.e(4097), __webpack_require__.e(3502), __webpack_require__.e(2624)]).then(__webpack_require__.bind(__webpack_require__, 2624))).scanStdin(source, context);
        case 'staged':
            return (await Promise.all(/* import() */[__webpack_require__.e(4097), __webpack_require__.e(3502), __webpack_require__.e(7609), __webpack_require__.e(7555), __webpack_require__.e(5286)]).then(__webpack_require__.bind(__webpack_require__, 75286))).scanStaged(source, context);
        case 'range':
            return (await Promise.all(/* import() */[__webpack_require__.e(4097), __webpack_require__.e(3502), __webpack_require__.e(7609), __webpack_require__.e(7555), __webpack_require__.e(1283)]).then(__webpack_require__.bind(__webpack_require__, 71283))).scanRange(source, context);
        case 'history':
            return (await Promise.all(/* import() */[__webpack_require__.e(4097), __webpack_require__.e(3502), __webpack_require__.e(7609), __webpack_require__.e(7555), __webpack_require__.e(6937), __webpack_require__.e(5583)]).then(__webpack_require__.bind(__webpack_require__, 55583))).scanHistory(source, context);
    }
}

;// CONCATENATED MODULE: ./lib/adapters/git/create.js


function gitOf({ variables, platform }) {
    const scanWorker = (0,entry/* entryFile */.$)();
    return createGit({ variables, platform, ...(scanWorker === undefined ? {} : { scanWorker }) });
}


/***/ })

};
;