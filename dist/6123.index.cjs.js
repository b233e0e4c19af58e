"use strict";
exports.id = 6123;
exports.ids = [6123];
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

/***/ 16123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gitOf: () => (/* binding */ gitOf)
});

// EXTERNAL MODULE: ./lib/adapters/node/entry.js
var entry = __webpack_require__(86101);
// EXTERNAL MODULE: ./lib/scanner/archives/open.js + 3 modules
var archives_open = __webpack_require__(10497);
// EXTERNAL MODULE: ./lib/scanner/user/user-rules.js + 1 modules
var user_rules = __webpack_require__(78242);
// EXTERNAL MODULE: ./lib/adapters/git/context.js
var git_context = __webpack_require__(58168);
// EXTERNAL MODULE: ./lib/adapters/system-error.js
var system_error = __webpack_require__(63468);
// EXTERNAL MODULE: ./lib/adapters/git/executable.js
var executable = __webpack_require__(46119);
// EXTERNAL MODULE: ./lib/adapters/git/repository.js
var git_repository = __webpack_require__(73611);
;// CONCATENATED MODULE: ./lib/adapters/git/index.js






const DEFAULT_MAX_BYTES = 2 ** 28;
function createGit(world) {
    const contextFor = (options) => {
        let git = null;
        return {
            variables: world.variables,
            get git() {
                if (git === null)
                    git = (0,executable/* locateGit */.H)(world.variables, world.platform);
                return git;
            },
            maxBytes: options.maxBytes ?? DEFAULT_MAX_BYTES,
            budget: (0,archives_open/* createBudget */.y)(),
            workers: Math.max(1, options.workers ?? 1),
            ...(world.scanWorker === undefined ? {} : { scanWorker: world.scanWorker }),
            ...pick(options),
        };
    };
    return {
        async scan(source, options = {}) {
            const wrong = options.rules?.find((rule) => (0,user_rules/* problemOf */.Z)(rule) !== undefined);
            if (wrong !== undefined) {
                const { said = '' } = (0,user_rules/* problemOf */.Z)(wrong) ?? {};
                return {
                    kind: 'unreadable',
                    reason: `the rule ${wrong.kind} cannot be searched for: ${said}`,
                };
            }
            return answered(scanTold, source, contextFor(options));
        },
        filesAt: (wanted, signal) => answered(readAt, wanted, contextFor(signal === undefined ? {} : { signal })),
        async config(directory, section) {
            const { readConfiguration } = await __webpack_require__.e(/* import() */ 8760).then(__webpack_require__.bind(__webpack_require__, 88760));
            const { platform } = world;
            const { variables, git } = contextFor({});
            return readConfiguration(directory, section, { variables, git, platform });
        },
        topOf(directory) {
            const repository = (0,git_repository/* findRepository */.W1)(directory, world.variables);
            return 'reason' in repository ? undefined : repository.root;
        },
    };
}
async function answered(ask, asked, context) {
    try {
        (0,git_context/* stopIfAsked */.Qw)(context);
        return await ask(asked, context);
    }
    catch (error) {
        if (error instanceof git_context/* Unreadable */.IO)
            return error.answer;
        const code = (0,system_error/* codeOrThrow */.Z)(error);
        const { message = code } = error;
        return { kind: 'unreadable', reason: message };
    }
}
async function readAt(wanted, context) {
    return (await Promise.all(/* import() */[__webpack_require__.e(1923), __webpack_require__.e(9018)]).then(__webpack_require__.bind(__webpack_require__, 69018))).readFilesAt(wanted, context);
}
function pick({ onProgress, signal, rules = [], }) {
    return {
        ...(rules.length === 0 ? {} : { user: { rules, search: (0,user_rules/* createUserSearch */.C)(rules) } }),
        ...(onProgress === undefined ? {} : { onProgress }),
        ...(signal === undefined ? {} : { signal }),
    };
}
async function scanTold(source, context) {
    const answer = await scanSource(source, context);
    const brought = answer.kind === 'scanned' && answer.hits.some(({ commit }) => commit !== undefined);
    return brought
        ? (await Promise.all(/* import() */[__webpack_require__.e(1923), __webpack_require__.e(9716)]).then(__webpack_require__.bind(__webpack_require__, 49716))).withPushed(answer, source, context)
        : answer;
}
async function scanSource(source, context) {
    switch (source.kind) {
        case 'work-tree':
            return (await Promise.all(/* import() */[__webpack_require__.e(3612), __webpack_require__.e(3985), __webpack_require__.e(9507), __webpack_require__.e(3652)]).then(__webpack_require__.bind(__webpack_require__, 19507))).scanWorkTree(source, context);
        case 'paths':
            return (await Promise.all(/* import() */[__webpack_require__.e(3612), __webpack_require__.e(3985), __webpack_require__.e(9538)]).then(__webpack_require__.bind(__webpack_require__, 49538))).scanPaths(source, context);
        case 'stdin':
            return (await Promise.all(/* import() */[__webpack_require__.e(3612), __webpack_require__.e(3985), __webpack_require__.e(2624)]).then(__webpack_require__.bind(__webpack_require__, 2624))).scanStdin(source, context);
        case 'staged':
            return (await Promise.all(/* import() */[__webpack_require__.e(3612), __webpack_require__.e(3985), __webpack_require__.e(1923), __webpack_require__.e(3185), __webpack_require__.e(9507), __webpack_require__.e(5286)]).then(__webpack_require__.bind(__webpack_require__, 75286))).scanStaged(source, context);
        case 'message':
            return (await Promise.all(/* import() */[__webpack_require__.e(3612), __webpack_require__.e(3985), __webpack_require__.e(5151)]).then(__webpack_require__.bind(__webpack_require__, 85151))).scanMessage(source, context);
        case 'range':
            return (await Promise.all(/* import() */[__webpack_require__.e(3612), __webpack_require__.e(3985), __webpack_require__.e(1923), __webpack_require__.e(3185), __webpack_require__.e(1283)]).then(__webpack_require__.bind(__webpack_require__, 71283))).scanRange(source, context);
        case 'commit':
            return (await Promise.all(/* import() */[__webpack_require__.e(3612), __webpack_require__.e(3985), __webpack_require__.e(1923), __webpack_require__.e(3185), __webpack_require__.e(9337)]).then(__webpack_require__.bind(__webpack_require__, 39337))).scanCommit(source, context);
        case 'history':
            return (await Promise.all(/* import() */[__webpack_require__.e(3612), __webpack_require__.e(3985), __webpack_require__.e(1923), __webpack_require__.e(3185), __webpack_require__.e(447), __webpack_require__.e(8524), __webpack_require__.e(6182)]).then(__webpack_require__.bind(__webpack_require__, 98524))).scanHistory(source, context);
    }
}

;// CONCATENATED MODULE: ./lib/adapters/git/create.js


function gitOf({ variables, platform }) {
    const scanWorker = (0,entry/* entryFile */.$)();
    return createGit({ variables, platform, ...(scanWorker === undefined ? {} : { scanWorker }) });
}


/***/ }),

/***/ 46119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ locateGit)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63468);



function locateGit(variables, platform, cwd = workingFolder()) {
    const windows = platform === 'win32';
    const path = windows
        ? Object.entries(variables).find(([name]) => name.toLowerCase() === 'path')?.[1]
        : variables['PATH'];
    const checkouts = checkoutsOf(variables, cwd);
    for (const entry of (path ?? '').split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter)) {
        const folder = entry.replace(/^"(.*)"$/, '$1');
        if (!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(folder))
            continue;
        const candidate = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, windows ? 'git.exe' : 'git');
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
        return real === undefined || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(real) === real ? [] : [real];
    });
}
function workingFolder() {
    try {
        return process.cwd();
    }
    catch (thrown) {
        (0,_system_error_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOrThrow */ .Z)(thrown);
        return '';
    }
}
function repositoryAround(cwd) {
    for (let folder = cwd;; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git')))
            return folder;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) === folder)
            return '';
    }
}
function isWithin(path, checkouts) {
    const places = [realOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)), realOf(path)];
    return places.some((place) => checkouts.some((root) => place === root || place?.startsWith(`${root}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) === true));
}
function realOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
    catch {
        return undefined;
    }
}
function isFile(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}
function executable(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return true;
    }
    catch (thrown) {
        (0,_system_error_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOrThrow */ .Z)(thrown);
        return false;
    }
}


/***/ }),

/***/ 73611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ names),
/* harmony export */   GM: () => (/* binding */ namesOrNone),
/* harmony export */   Lz: () => (/* binding */ hashBytesOf),
/* harmony export */   W1: () => (/* binding */ findRepository),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63468);



const SMALL = 1 << 20;
function findRepository(directory, variables = {}) {
    const named = variables['GIT_DIR'];
    if (named !== undefined && named !== '') {
        const gitDir = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, named);
        const root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, variables['GIT_WORK_TREE'] || '.');
        return isGitDir(gitDir) ? open(gitDir, root) : { reason: `GIT_DIR names no repository` };
    }
    for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory);; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        const gitDir = gitDirOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git'));
        if (gitDir !== undefined && isGitDir(gitDir))
            return open(gitDir, folder);
        if (isSomething((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git')))
            return { reason: brokenAt((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git')) };
        if (isGitDir(folder))
            return open(folder, undefined);
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) === folder) {
            return { reason: 'this is not a git repository', noRepository: true };
        }
    }
}
function isSomething(path) {
    const entries = lstatOf(path)?.isDirectory() === true ? namesOrNone(path) : ['a file'];
    return lstatOf(path) !== undefined && entries?.length !== 0;
}
function brokenAt(path) {
    return `${path} is no git repository, or cannot be read`;
}
function gitDirOf(path) {
    const stat = statOf(path);
    if (stat?.isDirectory() === true)
        return path;
    if (stat?.isFile() !== true)
        return undefined;
    const target = /^gitdir: (.+?)\r?\n?$/.exec(readText(path) ?? '')?.[1];
    return target === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), target);
}
function isGitDir(path) {
    if (readText((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'HEAD')) === undefined)
        return false;
    const common = commonDirOf(path);
    return isDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(common, 'objects')) && isDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(common, 'refs'));
}
function commonDirOf(gitDir) {
    const text = readText((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDir, 'commondir'))?.trimEnd();
    return text === undefined ? gitDir : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(gitDir, text);
}
function open(gitDir, root) {
    const commonDir = commonDirOf(gitDir);
    const config = readText((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(commonDir, 'config')) ?? '';
    const { found: objectDirs, lost } = withAlternates((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(commonDir, 'objects'));
    return {
        root,
        gitDir,
        commonDir,
        objectDirs,
        lostAlternates: lost,
        hash: says(config, 'objectformat', 'sha256') ? 'sha256' : 'sha1',
        partial: says(config, 'partialclone', '') || says(config, 'promisor', 'true') || promised(objectDirs),
        shallow: (readText((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(commonDir, 'shallow'), 64 * SMALL) ?? '').split('\n').filter(Boolean),
        refsInFiles: !says(config, 'refstorage', 'reftable'),
    };
}
function says(config, name, value) {
    return new RegExp(`^\\s*(?:\\[[^\\]\\n]*\\]\\s*)?${name}\\s*=\\s*"?${value}`, 'im').test(config);
}
function promised(objectDirs) {
    return objectDirs.some((folder) => names((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'pack')).some((name) => name.endsWith('.promisor')));
}
function withAlternates(first) {
    const found = [first];
    const lost = [];
    for (let at = 0; at < found.length && at < 16; at += 1) {
        const folder = found[at] ?? '';
        for (const line of (readText((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'info', 'alternates')) ?? '').split('\n')) {
            if (line === '' || line.startsWith('#'))
                continue;
            const path = line.startsWith('"') ? unquote(line) : line;
            const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path);
            if (found.includes(absolute))
                continue;
            (isDirectory(absolute) ? found : lost).push(absolute);
        }
    }
    return { found, lost };
}
function unquote(line) {
    return line
        .slice(1, line.endsWith('"') ? -1 : undefined)
        .replaceAll(/\\([0-7]{3}|.)/g, (_, code) => {
        if (code.length === 3)
            return String.fromCharCode(Number.parseInt(code, 8));
        return { n: '\n', t: '\t' }[code] ?? code;
    });
}
function hashBytesOf({ hash }) {
    return hash === 'sha256' ? 32 : 20;
}
function readText(path, limit = SMALL) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
        if (stat?.isFile() !== true || stat.size > limit)
            return undefined;
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch (thrown) {
        (0,_system_error_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOrThrow */ .Z)(thrown);
        return undefined;
    }
}
function names(folder) {
    return namesOrNone(folder) ?? [];
}
function namesOrNone(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
    }
    catch (error) {
        return (0,_system_error_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOrThrow */ .Z)(error) === 'ENOENT' ? [] : undefined;
    }
}
function isDirectory(path) {
    return statOf(path)?.isDirectory() === true;
}
function lstatOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    }
    catch (thrown) {
        (0,_system_error_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOrThrow */ .Z)(thrown);
        return undefined;
    }
}
function statOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
    }
    catch (thrown) {
        (0,_system_error_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOrThrow */ .Z)(thrown);
        return undefined;
    }
}


/***/ }),

/***/ 1678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N_: () => (/* binding */ roomFor),
/* harmony export */   Rf: () => (/* binding */ spend),
/* harmony export */   b1: () => (/* binding */ LIMITS),
/* harmony export */   bj: () => (/* binding */ INSIDE),
/* harmony export */   oy: () => (/* binding */ spendInVain)
/* harmony export */ });
const INSIDE = '!/';
const LIMITS = {
    memberBytes: 64 << 20,
    archiveBytes: 256 << 20,
    members: 20_000,
    scanBytes: 4 * 2 ** 30,
};
function roomFor({ limits, scan, archive }) {
    return Math.max(0, Math.min(limits.memberBytes, archive, scan.bytes));
}
function spend(room, bytes) {
    room.archive -= bytes;
    room.scan.bytes -= bytes;
}
const STEEPEST = 1_032;
function spendInVain(room, packed) {
    spend(room, Math.min(roomFor(room), packed * STEEPEST));
}


/***/ }),

/***/ 37612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isTarHeader),
/* harmony export */   Q: () => (/* binding */ formOf)
/* harmony export */ });
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const GZIP = [0x1f, 0x8b, 0x08];
const OTHERS = [
    [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c],
    [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00],
    [0x42, 0x5a, 0x68],
    [0x28, 0xb5, 0x2f, 0xfd],
    [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07],
];
const BZIP2_BLOCK = [0x31, 0x41, 0x59, 0x26, 0x53, 0x59];
const HEADER = 512;
const CHECKSUM_AT = 148;
const MAGIC_AT = 257;
const USTAR = [0x75, 0x73, 0x74, 0x61, 0x72];
function formOf(content) {
    const first = content[0];
    if (first === ZIP[0] && begins(content, ZIP))
        return 'zip';
    if (first === GZIP[0] && begins(content, GZIP))
        return 'gzip';
    if (isTar(content))
        return 'tar';
    return OTHERS.some((magic) => first === magic[0] && begins(content, magic) && isTold(content))
        ? 'other'
        : undefined;
}
function isTold(content) {
    return content[0] !== 0x42 || begins(content, BZIP2_BLOCK, 4);
}
function isTar(content) {
    return content.length >= HEADER && begins(content, USTAR, MAGIC_AT) && isTarHeader(content, 0);
}
function isTarHeader(content, at) {
    if (at + HEADER > content.length)
        return false;
    let sum = 0;
    for (let byte = 0; byte < HEADER; byte += 1) {
        const isSum = byte >= CHECKSUM_AT && byte < CHECKSUM_AT + 8;
        sum += isSum ? 0x20 : content[at + byte];
    }
    let told = 0;
    for (let byte = at + CHECKSUM_AT; byte < at + CHECKSUM_AT + 8; byte += 1) {
        const digit = content[byte] - 0x30;
        if (digit >= 0 && digit <= 7)
            told = 8 * told + digit;
    }
    return told === sum;
}
function begins(content, magic, at = 0) {
    for (let byte = 0; byte < magic.length; byte += 1) {
        if (content[at + byte] !== magic[byte])
            return false;
    }
    return true;
}


/***/ }),

/***/ 10497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ createBudget),
  p: () => (/* binding */ openArchive)
});

// EXTERNAL MODULE: ./lib/scanner/archives/archive.js
var archives_archive = __webpack_require__(1678);
// EXTERNAL MODULE: ./lib/scanner/archives/form.js
var archives_form = __webpack_require__(37612);
;// CONCATENATED MODULE: ./lib/scanner/archives/gzip.js

const HAS_NAME = 0x08;
const HAS_EXTRA = 0x04;
const NAME_AT = 10;
const LONGEST_NAME = 1024;
function* gzipMembers(content, room) {
    const name = nameOf(content);
    const most = (0,archives_archive/* roomFor */.N_)(room);
    const { gunzipSync } = process.getBuiltinModule('node:zlib');
    try {
        const unpacked = gunzipSync(content, { maxOutputLength: Math.max(1, most) });
        (0,archives_archive/* spend */.Rf)(room, unpacked.length);
        yield { kind: 'content', name, content: unpacked };
    }
    catch (error) {
        (0,archives_archive/* spendInVain */.oy)(room, content.length);
        yield { kind: 'unopened', name, why: whyOf(error) };
    }
}
function whyOf(error) {
    const isCoded = typeof error === 'object' && error !== null && 'code' in error;
    return isCoded && error.code === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : 'damaged';
}
function nameOf(content) {
    const flags = content[3] ?? 0;
    let at = NAME_AT;
    if ((flags & HAS_EXTRA) !== 0)
        at += 2 + (content[at] ?? 0) + 256 * (content[at + 1] ?? 0);
    if ((flags & HAS_NAME) === 0)
        return '';
    const end = content.indexOf(0, at);
    if (end === -1 || end - at > LONGEST_NAME)
        return '';
    return Buffer.from(content.subarray(at, end)).toString('latin1');
}

;// CONCATENATED MODULE: ./lib/scanner/archives/tar.js


const BLOCK = 512;
const FILES = new Set(['0', '\0', '7']);
const GNU_NAME = 'L';
const PAX = 'x';
const tar_LONGEST_NAME = 4096;
function* tarMembers(content, room) {
    let longName;
    for (let at = 0; at < content.length;) {
        if (content[at] === 0)
            return;
        const size = sizeAt(content, at);
        if (!(0,archives_form/* isTarHeader */.F)(content, at) || size === undefined || room.members <= 0) {
            const why = room.members <= 0 ? 'too-many' : 'damaged';
            yield { kind: 'unopened', name: '', why };
            return;
        }
        room.members -= 1;
        const from = at + BLOCK;
        const type = String.fromCharCode(content[at + 156]);
        at = from + Math.ceil(size / BLOCK) * BLOCK;
        if (type === GNU_NAME || type === PAX) {
            const told = tar_text(content, from, Math.min(from + size, from + tar_LONGEST_NAME));
            longName =
                type === GNU_NAME ? told : (/(?:^|\n)\d+ path=([^\n]+)/.exec(told)?.[1] ?? longName);
            continue;
        }
        const name = longName ?? nameAt(content, from - BLOCK);
        longName = undefined;
        if (!FILES.has(type) || size === 0)
            continue;
        yield member(content, name, from, size, room);
    }
}
function member(content, name, from, size, room) {
    if (from + size > content.length)
        return { kind: 'unopened', name, why: 'damaged' };
    if (size > (0,archives_archive/* roomFor */.N_)(room))
        return { kind: 'unopened', name, why: 'too-large' };
    (0,archives_archive/* spend */.Rf)(room, size);
    return { kind: 'content', name, content: content.subarray(from, from + size) };
}
function sizeAt(content, at) {
    if (at + BLOCK > content.length)
        return undefined;
    const field = content.subarray(at + 124, at + 136);
    let size = 0;
    if ((field[0] & 0x80) !== 0) {
        for (const byte of field.subarray(4))
            size = 256 * size + byte;
        return Number.isSafeInteger(size) ? size : undefined;
    }
    const digits = /^ *([0-7]*)[ \0]*$/.exec(tar_text(content, at + 124, at + 136))?.[1];
    return digits === undefined ? undefined : Number.parseInt(digits || '0', 8);
}
function nameAt(content, at) {
    const name = tar_text(content, at, at + 100);
    const prefix = tar_text(content, at + 345, at + 500);
    const isPosix = content[at + 257 + 5] === 0;
    return isPosix && prefix !== '' ? `${prefix}/${name}` : name;
}
function tar_text(content, from, to) {
    const field = content.subarray(from, to);
    const end = field.indexOf(0);
    return Buffer.from(end === -1 ? field : field.subarray(0, end)).toString();
}

;// CONCATENATED MODULE: ./lib/scanner/archives/zip.js


const END = 0x06054b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
const END64_LOCATOR = 0x07064b50;
const END64 = 0x06064b50;
const CENTRAL = 0x02014b50;
const CENTRAL_BYTES = 46;
const LOCAL = 0x04034b50;
const LOCAL_BYTES = 30;
const ENCRYPTED = 0x0001;
const STORED = 0;
const DEFLATED = 8;
const ELSEWHERE = 0xffffffff;
function* zipMembers(content, room) {
    const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
    const directory = directoryOf(view);
    if (directory === undefined) {
        yield { kind: 'unopened', name: '', why: 'damaged' };
        return;
    }
    let { at } = directory;
    for (let index = 0; index < directory.count; index += 1) {
        const read = entryAt(view, content, at);
        if (read === undefined) {
            yield { kind: 'unopened', name: '', why: 'damaged' };
            return;
        }
        at = read.next;
        if (room.members <= 0) {
            yield { kind: 'unopened', name: '', why: 'too-many' };
            return;
        }
        room.members -= 1;
        if (!read.entry.name.endsWith('/'))
            yield zip_open(view, content, read.entry, room);
    }
}
function zip_open(view, content, entry, room) {
    const { name, method, isEncrypted, packed } = entry;
    if (isEncrypted)
        return { kind: 'unopened', name, why: 'encrypted' };
    const from = contentAt(view, entry);
    if (from === undefined || from + packed > content.length) {
        return { kind: 'unopened', name, why: 'damaged' };
    }
    const bytes = content.subarray(from, from + packed);
    const most = (0,archives_archive/* roomFor */.N_)(room);
    if (entry.unpacked > most)
        return { kind: 'unopened', name, why: 'too-large' };
    if (method === STORED) {
        if (packed > most)
            return { kind: 'unopened', name, why: 'too-large' };
        (0,archives_archive/* spend */.Rf)(room, packed);
        return { kind: 'content', name, content: bytes };
    }
    if (method !== DEFLATED)
        return { kind: 'unopened', name, why: 'other-method' };
    const { inflateRawSync } = process.getBuiltinModule('node:zlib');
    try {
        const unpacked = inflateRawSync(bytes, { maxOutputLength: Math.max(1, most) });
        (0,archives_archive/* spend */.Rf)(room, unpacked.length);
        return { kind: 'content', name, content: unpacked };
    }
    catch (error) {
        (0,archives_archive/* spendInVain */.oy)(room, packed);
        return { kind: 'unopened', name, why: whyOf(error) };
    }
}
function directoryOf(view) {
    const first = Math.max(0, view.byteLength - END_BYTES - LONGEST_COMMENT);
    for (let at = view.byteLength - END_BYTES; at >= first; at -= 1) {
        if (view.getUint32(at, true) !== END)
            continue;
        const count = view.getUint16(at + 10, true);
        const start = view.getUint32(at + 16, true);
        if (count !== 0xffff && start !== ELSEWHERE)
            return { at: start, count };
        return directory64(view, at) ?? { at: start, count };
    }
    return undefined;
}
function directory64(view, end) {
    const locator = end - 20;
    if (locator < 0 || view.getUint32(locator, true) !== END64_LOCATOR)
        return undefined;
    const at = Number(view.getBigUint64(locator + 8, true));
    if (at + 56 > view.byteLength || view.getUint32(at, true) !== END64)
        return undefined;
    return {
        count: Number(view.getBigUint64(at + 32, true)),
        at: Number(view.getBigUint64(at + 48, true)),
    };
}
function entryAt(view, content, at) {
    if (at < 0 || at + CENTRAL_BYTES > view.byteLength)
        return undefined;
    if (view.getUint32(at, true) !== CENTRAL)
        return undefined;
    const nameBytes = view.getUint16(at + 28, true);
    const extraBytes = view.getUint16(at + 30, true);
    const nameAt = at + CENTRAL_BYTES;
    const extraAt = nameAt + nameBytes;
    const next = extraAt + extraBytes + view.getUint16(at + 32, true);
    if (next > view.byteLength)
        return undefined;
    const short = [
        view.getUint32(at + 24, true),
        view.getUint32(at + 20, true),
        view.getUint32(at + 42, true),
    ];
    const [unpacked = 0, packed = 0, local = 0] = numbers64(view, extraAt, extraBytes, short);
    return {
        next,
        entry: {
            name: Buffer.from(content.subarray(nameAt, extraAt)).toString(),
            method: view.getUint16(at + 10, true),
            isEncrypted: (view.getUint16(at + 8, true) & ENCRYPTED) !== 0,
            packed,
            unpacked,
            at: local,
        },
    };
}
function numbers64(view, at, bytes, short) {
    if (!short.includes(ELSEWHERE))
        return short;
    for (let field = at; field + 4 <= at + bytes;) {
        const size = view.getUint16(field + 2, true);
        if (view.getUint16(field, true) === 1) {
            let from = field + 4;
            return short.map((number) => {
                if (number !== ELSEWHERE || from + 8 > Math.min(field + 4 + size, at + bytes))
                    return number;
                from += 8;
                return Number(view.getBigUint64(from - 8, true));
            });
        }
        field += 4 + size;
    }
    return short;
}
function contentAt(view, { at }) {
    if (at + LOCAL_BYTES > view.byteLength || view.getUint32(at, true) !== LOCAL)
        return undefined;
    return at + LOCAL_BYTES + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
}

;// CONCATENATED MODULE: ./lib/scanner/archives/open.js





const MEMBERS = { zip: zipMembers, gzip: gzipMembers, tar: tarMembers };
const DEEPEST = 2;
function createBudget({ scanBytes } = archives_archive/* LIMITS */.b1) {
    return { bytes: scanBytes };
}
function openArchive(content, opening, scan, limits = archives_archive/* LIMITS */.b1) {
    const form = (0,archives_form/* formOf */.Q)(content);
    if (form === undefined)
        return false;
    const room = { limits, scan, archive: limits.archiveBytes, members: limits.members };
    open_open(content, form, '', 0, { room, opening });
    return true;
}
function open_open(content, form, name, depth, means) {
    const { room, opening } = means;
    if (form === 'other')
        return opening.unopened(name, 'other-method');
    if (depth >= DEEPEST)
        return opening.unopened(name, 'too-deep');
    for (const member of MEMBERS[form](content, room)) {
        const isWrapper = form === 'gzip' && member.kind === 'content' && (0,archives_form/* formOf */.Q)(member.content) === 'tar';
        const path = isWrapper ? name : inside(name, member.name);
        if (member.kind === 'unopened') {
            opening.unopened(path, member.why);
            if (member.why === 'too-large' && room.archive <= 0)
                return;
            continue;
        }
        const inner = (0,archives_form/* formOf */.Q)(member.content);
        if (inner === undefined)
            opening.content(member.content, path);
        else
            open_open(member.content, inner, path, depth + levels(form, inner), means);
    }
}
function levels(outer, inner) {
    return outer === 'gzip' && inner !== 'gzip' ? 0 : 1;
}
function inside(archive, name) {
    if (name === '')
        return archive;
    return archive === '' ? name : `${archive}${archives_archive/* INSIDE */.bj}${name}`;
}


/***/ }),

/***/ 4144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ encodingOf)
/* harmony export */ });
const SAMPLE = 8000;
function encodingOf(content) {
    if (content[0] === 0xff && content[1] === 0xfe)
        return 'utf-16le';
    if (content[0] === 0xfe && content[1] === 0xff)
        return 'utf-16be';
    const nuls = [0, 0];
    const units = Math.floor(Math.min(content.length, SAMPLE) / 2);
    for (let at = 0; at < units * 2; at++) {
        if (content[at] === 0)
            nuls[at & 1] = nuls[at & 1] + 1;
    }
    const [even = 0, odd = 0] = nuls;
    if (odd * 2 > units && even * 8 < odd)
        return 'utf-16le';
    if (even * 2 > units && odd * 8 < even)
        return 'utf-16be';
    return 'utf-8';
}


/***/ }),

/***/ 62457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ createLocator)
/* harmony export */ });
/* unused harmony export locate */
/* harmony import */ var _encodings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4144);

const LF = 0x0a;
const CR = 0x0d;
function locate(content, offset) {
    return createLocator(content)(offset);
}
function createLocator(content) {
    const encoding = (0,_encodings_js__WEBPACK_IMPORTED_MODULE_0__/* .encodingOf */ .P)(content);
    const advance = encoding === 'utf-8' ? narrowSteps(content) : wideSteps(content, encoding);
    let at = 0;
    let place = { line: 1, column: 1 };
    return (offset) => {
        const target = Math.min(offset, content.length);
        if (target < at) {
            at = 0;
            place = { line: 1, column: 1 };
        }
        place = advance(at, target, place);
        at = target;
        return place;
    };
}
function narrowSteps(content) {
    const lineEnd = content.includes(LF) ? LF : CR;
    const hasMark = content[0] === 0xef && content[1] === 0xbb && content[2] === 0xbf;
    return (from, to, place) => {
        let { line, column } = place;
        let start = from;
        let end = content.indexOf(lineEnd, start);
        for (; end !== -1 && end < to; end = content.indexOf(lineEnd, start)) {
            line++;
            column = 1;
            start = end + 1;
        }
        for (let at = hasMark ? Math.max(start, 3) : start; at < to; at++) {
            if ((content[at] & 0xc0) !== 0x80)
                column++;
        }
        return { line, column };
    };
}
function wideSteps(content, encoding) {
    const low = encoding === 'utf-16le' ? 0 : 1;
    const unit = (at) => ((content[at + 1 - low] ?? 0) << 8) | (content[at + low] ?? 0);
    let lineEnd = CR;
    for (let at = 0; at + 1 < content.length && lineEnd === CR; at += 2) {
        if (unit(at) === LF)
            lineEnd = LF;
    }
    return (from, to, place) => {
        let { line, column } = place;
        for (let at = from & ~1; at + 1 < to; at += 2) {
            const code = unit(at);
            if (code === lineEnd) {
                line++;
                column = 1;
            }
            else if (!(code >= 0xdc00 && code <= 0xdfff) && !(at === 0 && code === 0xfeff)) {
                column++;
            }
        }
        return { line, column };
    };
}


/***/ }),

/***/ 8865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ createBeside)
/* harmony export */ });
/* harmony import */ var _encodings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4144);

const LONGEST = 2_048;
const CUT = Buffer.from('…').toString('latin1');
const LF = 0x0a;
const CR = 0x0d;
function createBeside(content) {
    return (0,_encodings_js__WEBPACK_IMPORTED_MODULE_0__/* .encodingOf */ .P)(content) === 'utf-8' ? narrowBeside(content) : wideBeside(content);
}
function narrowBeside(content) {
    const bytes = Buffer.from(content.buffer, content.byteOffset, content.length);
    const lineEnd = bytes.includes(LF) ? LF : CR;
    return (start, end) => {
        const left = edgeBefore(bytes, start, lineEnd);
        const right = edgeAfter(bytes, end, lineEnd);
        const line = `${left.isCut ? CUT : ''}${bytes.toString('latin1', left.at, right.at)}${right.isCut ? CUT : ''}`;
        if (left.isCut || left.at === 0)
            return { line, above: '' };
        const over = edgeBefore(bytes, left.at - 1, lineEnd);
        return {
            line,
            above: (over.isCut ? CUT : '') + bytes.toString('latin1', over.at, left.at - 1),
        };
    };
}
function edgeBefore(bytes, from, lineEnd) {
    const least = Math.max(0, from - LONGEST);
    const found = bytes.subarray(least, from).lastIndexOf(lineEnd);
    if (found !== -1)
        return { at: least + found + 1, isCut: false };
    return { at: least, isCut: least > 0 };
}
function edgeAfter(bytes, from, lineEnd) {
    const most = Math.min(bytes.length, from + LONGEST);
    const found = bytes.subarray(from, most).indexOf(lineEnd);
    if (found !== -1)
        return { at: from + found, isCut: false };
    return { at: most, isCut: most < bytes.length };
}
function wideBeside(content) {
    const decoder = new TextDecoder((0,_encodings_js__WEBPACK_IMPORTED_MODULE_0__/* .encodingOf */ .P)(content));
    return (start, end) => {
        const from = Math.max(0, (start & ~1) - 4 * LONGEST);
        const before = Buffer.from(decoder.decode(content.subarray(from, start & ~1)));
        const rest = Buffer.from(decoder.decode(content.subarray(start & ~1, (end + 2 * LONGEST) & ~1)));
        const around = Buffer.concat([before, rest]);
        return narrowBeside(around)(before.length, before.length);
    };
}


/***/ }),

/***/ 78242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ createUserSearch),
  Z: () => (/* binding */ problemOf)
});

// EXTERNAL MODULE: ./lib/scanner/expressions/byte-sets.js
var byte_sets = __webpack_require__(47586);
// EXTERNAL MODULE: ./lib/scanner/expressions/automaton/context.js
var context = __webpack_require__(44200);
// EXTERNAL MODULE: ./lib/scanner/expressions/automaton/program.js + 1 modules
var automaton_program = __webpack_require__(78684);
;// CONCATENATED MODULE: ./lib/scanner/expressions/groups.js



function createGroupFinder(expression) {
    let program;
    return (bytes, match) => {
        program ??= (0,automaton_program/* createProgram */.r)([{ root: expression.root, which: 0 }], { saves: true });
        return groupsOf(program, expression.groups, bytes, match);
    };
}
function groupsOf(program, groups, bytes, { lineStart, lineEnd, start, end }) {
    const places = new Int32Array(2 * (groups + 1)).fill(-1);
    places[0] = start;
    places[1] = end;
    if (groups === 0)
        return places;
    const side = (at) => at < lineStart || at >= lineEnd
        ? context/* Side */.mn.Edge
        : (0,byte_sets/* isWordByte */.Lq)(bytes[at])
            ? context/* Side */.mn.Word
            : context/* Side */.mn.Other;
    let threads = [{ instruction: program.start, notes: undefined }];
    for (let at = start; at <= end; at++) {
        const waiting = unfolded(program, threads, at, side(at - 1), side(at));
        if (at === end) {
            const last = waiting.find(({ instruction }) => program.ops[instruction] === automaton_program.Op.Accept);
            for (let notes = last?.notes; notes !== undefined; notes = notes.before) {
                if (places[notes.slot] === -1)
                    places[notes.slot] = notes.at;
            }
            break;
        }
        const byte = bytes[at];
        threads = waiting
            .filter(({ instruction }) => program.ops[instruction] === automaton_program.Op.Bytes &&
            program.sets[program.other[instruction]]?.[byte] === 1)
            .map(({ instruction, notes }) => ({
            instruction: program.next[instruction],
            notes,
        }));
    }
    return places;
}
function unfolded({ ops, next, other, asked }, threads, at, before, behind) {
    const seen = new Set();
    const waiting = [];
    for (const thread of threads) {
        const stack = [thread];
        while (stack.length > 0) {
            const { instruction, notes } = stack.pop();
            if (seen.has(instruction))
                continue;
            seen.add(instruction);
            const on = { instruction: next[instruction], notes };
            const argument = other[instruction];
            switch (ops[instruction]) {
                case automaton_program.Op.Split:
                    stack.push({ instruction: argument, notes }, on);
                    break;
                case automaton_program.Op.Save:
                    stack.push({ ...on, notes: { slot: argument, at, before: notes } });
                    break;
                case automaton_program.Op.Assert:
                    if ((0,context/* holds */.v9)(asked[argument], before, behind))
                        stack.push(on);
                    break;
                case automaton_program.Op.Bytes:
                case automaton_program.Op.Accept:
                    waiting.push({ instruction, notes });
            }
        }
    }
    return waiting;
}

// EXTERNAL MODULE: ./lib/scanner/expressions/line-matcher.js + 10 modules
var line_matcher = __webpack_require__(71459);
// EXTERNAL MODULE: ./lib/scanner/expressions/parse.js + 10 modules
var parse = __webpack_require__(94822);
// EXTERNAL MODULE: ./lib/scanner/lines.js
var lines = __webpack_require__(62457);
// EXTERNAL MODULE: ./lib/scanner/search/beside.js
var search_beside = __webpack_require__(8865);
;// CONCATENATED MODULE: ./lib/scanner/user/user-rules.js





const LINE_FEED = 0x0a;
function problemOf(rule) {
    const read = readRule(rule);
    return 'said' in read ? read : undefined;
}
function createUserSearch(rules) {
    const ready = rules.map((rule) => {
        const read = readRule(rule);
        if ('said' in read)
            throw new TypeError(`no rule: ${rule.kind}`);
        const keywords = (rule.keywords ?? []).map(lowered);
        return { ...rule, expression: read, keywords, groupsOf: createGroupFinder(read) };
    });
    const matcher = (0,line_matcher/* createLineMatcher */.f)(ready.map(({ expression }) => expression), { word: 'none' });
    function searchLines(content, from, to, found) {
        let last;
        let holds = false;
        matcher.eachLine(content, from, to, (match) => {
            const rule = ready[match.which];
            if (last?.which !== match.which || last.lineStart !== match.lineStart) {
                holds = holdsAny(content, match, rule.keywords);
            }
            last = match;
            if (!holds)
                return;
            const [start, end] = keyOf(rule, content, match);
            if (end > start)
                found.push({ kind: rule.kind, start, end });
        }, true);
    }
    function placed(content, found) {
        if (found.length === 0)
            return [];
        const locate = (0,lines/* createLocator */.T)(content);
        const beside = (0,search_beside/* createBeside */.P)(content);
        return found
            .sort((a, b) => a.start - b.start || (a.kind < b.kind ? -1 : 1))
            .map(({ kind, start, end }) => {
            const bytes = Buffer.from(content.buffer, content.byteOffset + start, end - start);
            return { kind, key: bytes.toString('utf8'), ...locate(start), beside: beside(start, end) };
        });
    }
    return {
        hits(content) {
            const found = [];
            searchLines(content, 0, content.length, found);
            return placed(content, found);
        },
        hitsIn(content, { bounds, count }) {
            const found = [];
            let done = 0;
            for (let at = 0; at < count; at += 1) {
                const [from, to] = [bounds[2 * at], bounds[2 * at + 1]];
                const start = from === 0 ? 0 : content.lastIndexOf(LINE_FEED, from - 1) + 1;
                const lineEnd = to >= content.length ? -1 : content.indexOf(LINE_FEED, to);
                const end = lineEnd === -1 ? content.length : lineEnd + 1;
                if (end <= done)
                    continue;
                searchLines(content, Math.max(start, done), end, found);
                done = end;
            }
            return placed(content, found);
        },
    };
}
function readRule({ pattern, syntax, group = 0 }) {
    const parsed = (0,parse/* parseExpression */.Y)(pattern, syntax);
    if (!parsed.ok)
        return parsed.problem;
    const { expression } = parsed;
    if (group > expression.groups) {
        return { at: 0, said: `group ${group} is the key, and there are ${expression.groups}` };
    }
    if (matchesNothing(expression))
        return { at: 0, said: 'it matches where nothing is' };
    return expression;
}
function matchesNothing(expression) {
    return (0,line_matcher/* createLineMatcher */.f)([expression], { word: 'none' }).matches(new Uint8Array(0));
}
function keyOf({ groupsOf, group = 0 }, content, match) {
    if (group > 0) {
        const places = groupsOf(content, match);
        const [start, end] = [places[2 * group], places[2 * group + 1]];
        if (start !== -1 && end !== -1)
            return [start, end];
    }
    return [match.start, match.end];
}
const lowered = (text) => text.toLowerCase();
function holdsAny(content, { lineStart, lineEnd }, keywords) {
    if (keywords.length === 0)
        return true;
    const line = lowered(Buffer.from(content.subarray(lineStart, lineEnd)).toString('utf8'));
    return keywords.some((keyword) => line.includes(keyword));
}


/***/ })

};
;