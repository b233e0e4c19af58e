"use strict";
exports.id = 7495;
exports.ids = [7495,4694];
exports.modules = {

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

/***/ 37495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createHooks: () => (/* binding */ createHooks)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./lib/adapters/node/entry.js
var entry = __webpack_require__(86101);
// EXTERNAL MODULE: ./lib/adapters/git/executable.js
var executable = __webpack_require__(46119);
// EXTERNAL MODULE: ./lib/adapters/git/process.js
var git_process = __webpack_require__(48390);
// EXTERNAL MODULE: ./lib/adapters/git/repository.js
var repository = __webpack_require__(73611);
// EXTERNAL MODULE: ./lib/adapters/node/write.js
var node_write = __webpack_require__(74694);
// EXTERNAL MODULE: ./lib/adapters/system-error.js
var system_error = __webpack_require__(63468);
;// CONCATENATED MODULE: ./lib/adapters/git/hooks/files.js




const MOST = 1 << 24;
function readHook(path) {
    try {
        const entry = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
        if (entry === undefined)
            return { kind: 'absent' };
        const linked = entry.isSymbolicLink();
        const stat = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
        if (stat === undefined)
            return { kind: 'file', text: '', linked };
        if (!stat.isFile())
            return { kind: 'unreadable', reason: 'what is there is no file' };
        return { kind: 'file', linked, text: stat.size > MOST ? '' : (0,external_node_fs_.readFileSync)(path, 'latin1') };
    }
    catch (thrown) {
        return { kind: 'unreadable', reason: (0,node_write.reasonOf)((0,system_error/* codeOrThrow */.Z)(thrown)) };
    }
}
function writeHook(path, text) {
    const folder = (0,external_node_path_.dirname)(path);
    const temporary = (0,external_node_path_.join)(folder, `.${(0,external_node_path_.basename)(path)}.${process.pid}.tmp`);
    return inWords(() => {
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        try {
            (0,external_node_fs_.writeFileSync)(temporary, text, { flag: 'wx', mode: modeOf(path), encoding: 'latin1' });
            (0,external_node_fs_.renameSync)(temporary, path);
        }
        catch (thrown) {
            (0,external_node_fs_.rmSync)(temporary, { force: true });
            throw thrown;
        }
    });
}
function moveHook(from, to, replace) {
    return inWords(() => {
        const isTaken = (0,external_node_fs_.lstatSync)(to, { throwIfNoEntry: false }) !== undefined;
        if (isTaken && replace === undefined)
            return `${to} is there already`;
        (0,external_node_fs_.renameSync)(from, to);
        return undefined;
    });
}
function removeHook(path) {
    return inWords(() => (0,external_node_fs_.rmSync)(path));
}
function modeOf(path) {
    const stat = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    return stat?.isFile() === true ? stat.mode & 0o777 : 0o777;
}
function inWords(write) {
    try {
        return write() ?? undefined;
    }
    catch (thrown) {
        return (0,node_write.reasonOf)((0,system_error/* codeOrThrow */.Z)(thrown));
    }
}

;// CONCATENATED MODULE: ./lib/adapters/git/hooks/create.js








function createHooks({ variables, cwd, platform }) {
    const bundle = (0,entry/* entryFile */.$)();
    return {
        ground: () => findGround((0,executable/* locateGit */.H)(variables, platform, cwd), cwd, variables),
        program: {
            node: slashed(process.execPath),
            bundle: bundle === undefined ? undefined : slashed((0,external_node_url_.fileURLToPath)(bundle)),
        },
        read: readHook,
        write: writeHook,
        move: moveHook,
        remove: removeHook,
    };
}
function findGround(git, cwd, variables) {
    if (git === undefined)
        return { reason: 'git is not installed, or not in PATH' };
    const ask = (directory, ...line) => {
        const said = (0,git_process/* askPlainly */.NS)(git, line, directory, variables);
        return (said &&
            Buffer.from(said, 'latin1')
                .toString('utf8')
                .replace(/\r?\n$/, ''));
    };
    const root = ask(cwd, 'rev-parse', '--show-toplevel');
    if (root === undefined || root === '') {
        const isBare = ask(cwd, 'rev-parse', '--is-bare-repository') === 'true';
        return {
            reason: isBare
                ? 'this repository has no work tree, so nothing is committed in it'
                : 'this is not a git repository, or git does not trust its owner',
        };
    }
    const folder = ask(root, 'rev-parse', '--git-path', 'hooks');
    if (folder === undefined)
        return { reason: 'git does not tell where its hooks lie' };
    const scope = ask(root, 'config', '--show-scope', '--get', 'core.hooksPath')?.split('\t')[0];
    return {
        root: slashed(root),
        folder: slashed((0,external_node_path_.resolve)(root, folder)),
        named: namedBy(scope),
        topNames: (0,external_node_fs_.existsSync)(root) ? (0,repository/* names */.Dy)(root) : [],
    };
}
function namedBy(scope) {
    if (scope === undefined)
        return 'no';
    return scope === 'global' || scope === 'system' ? 'user' : 'repository';
}
function slashed(path) {
    return process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
}


/***/ }),

/***/ 48390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   NS: () => (/* binding */ askPlainly),
/* harmony export */   _K: () => (/* binding */ gitEnvironment),
/* harmony export */   k4: () => (/* binding */ HARDENED),
/* harmony export */   t1: () => (/* binding */ streamGit)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var _report_inert_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4726);
/* harmony import */ var _watch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81288);



function processes() {
    return process.getBuiltinModule('node:child_process');
}
const PASSED = [
    'PATH',
    'Path',
    'SystemRoot',
    'SYSTEMROOT',
    'TEMP',
    'TMP',
    'TMPDIR',
    'HTTPS_PROXY',
    'https_proxy',
    'HTTP_PROXY',
    'http_proxy',
    'NO_PROXY',
    'no_proxy',
    'ALL_PROXY',
    'all_proxy',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
    'GIT_SSL_CAINFO',
    'GIT_SSL_CAPATH',
];
function gitEnvironment(variables, gitDir) {
    const passed = PASSED.flatMap((name) => {
        const value = variables[name];
        return value === undefined ? [] : [[name, value]];
    });
    return {
        ...Object.fromEntries(passed),
        LC_ALL: 'C',
        GIT_DIR: gitDir,
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_SYSTEM: node_os__WEBPACK_IMPORTED_MODULE_0__.devNull,
        GIT_CONFIG_GLOBAL: node_os__WEBPACK_IMPORTED_MODULE_0__.devNull,
        GIT_ATTR_NOSYSTEM: '1',
        GIT_TERMINAL_PROMPT: '0',
        GIT_ASKPASS: '',
        SSH_ASKPASS: '',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_NO_LAZY_FETCH: '1',
        GIT_PAGER: 'cat',
        GIT_EDITOR: ':',
        GIT_ALLOW_PROTOCOL: 'none',
    };
}
function askPlainly(executable, line, cwd, variables) {
    const env = { ...variables, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' };
    const options = { cwd, env, encoding: 'latin1', windowsHide: true };
    const { status, stdout } = processes().spawnSync(executable, line, options);
    return status === 0 ? stdout : undefined;
}
const OVERRIDES = [
    `core.hooksPath=${node_os__WEBPACK_IMPORTED_MODULE_0__.devNull}`,
    `core.attributesFile=${node_os__WEBPACK_IMPORTED_MODULE_0__.devNull}`,
    'core.fsmonitor=false',
    'log.showSignature=false',
    'log.showRoot=true',
    'log.mailmap=false',
    'credential.helper=',
    'protocol.file.allow=never',
].flatMap((setting) => ['-c', setting]);
const TOO_MUCH = 'git was stopped: what it was to list names more paths than can be told';
const HARDENED = ['--no-pager', '--no-replace-objects', ...OVERRIDES];
function runGit(git, commandLine, input, maxBuffer = 1 << 28, timeout) {
    const run = processes().spawnSync(git.executable, [...HARDENED, ...commandLine], {
        cwd: git.cwd,
        env: git.environment,
        maxBuffer,
        input: input ?? '',
        windowsHide: true,
        ...(timeout === undefined ? {} : { timeout, killSignal: 'SIGKILL' }),
    });
    const complaint = run.error === undefined ? lastLine(run.stderr) : `git did not run: ${run.error.message}`;
    return {
        ok: run.status === 0 && run.error === undefined,
        output: run.stdout ?? Buffer.alloc(0),
        complaint,
    };
}
async function streamGit(git, commandLine, input, onData, bounds) {
    const child = processes().spawn(git.executable, [...HARDENED, ...commandLine], {
        cwd: git.cwd,
        env: git.environment,
        stdio: ['pipe', 'pipe', 'pipe'],
        windowsHide: true,
        ...(git.signal === undefined ? {} : { signal: git.signal }),
    });
    const errors = [];
    child.stderr.on('data', (chunk) => errors.push(chunk.subarray(0, 4096)) > 8 && errors.shift());
    const failure = new Promise((resolve) => child.once('error', (error) => resolve(error.message)));
    const ended = new Promise((resolve) => child.once('close', resolve));
    child.stdin.on('error', () => undefined);
    if (typeof input === 'string')
        child.stdin.end(input);
    else
        void feed(input, child.stdin);
    let gaveUp = false;
    const watch = bounds === undefined
        ? undefined
        : (0,_watch_js__WEBPACK_IMPORTED_MODULE_2__/* .watchOver */ .w)(child.pid, bounds, () => {
            gaveUp = true;
            child.kill('SIGKILL');
        });
    try {
        for await (const chunk of child.stdout) {
            watch?.heard();
            gaveUp ||= onData(chunk) === 'enough';
            if (gaveUp)
                break;
        }
    }
    finally {
        watch?.end();
        child.kill();
    }
    const status = await Promise.race([ended, failure]);
    if (gaveUp)
        return { ok: false, complaint: TOO_MUCH, gaveUp: true };
    if (typeof status === 'string')
        return { ok: false, complaint: `git did not run: ${status}` };
    return { ok: status === 0, complaint: lastLine(Buffer.concat(errors)) };
}
async function feed(input, stdin) {
    for await (const text of input) {
        if (!stdin.write(text))
            await new Promise((resolve) => stdin.once('drain', resolve));
    }
    stdin.end();
}
function lastLine(errors) {
    const lines = Buffer.from(errors ?? [])
        .toString('utf8')
        .split('\n');
    const last = lines.filter((line) => line.trim() !== '').at(-1) ?? 'git said nothing';
    return (0,_report_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .showInvisible */ .jQ)(last);
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

/***/ 81288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ PER_COMMIT),
/* harmony export */   w: () => (/* binding */ watchOver)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63468);


const PER_COMMIT = { silence: 5_000, memory: 1 << 28 };
const STEP = 100;
function watchOver(pid, bounds, stop) {
    let silent = 0;
    const timer = setInterval(() => {
        silent += STEP;
        const isSilent = silent > bounds.silence;
        if (!isSilent && (pid === undefined || ownMemory(pid) <= bounds.memory))
            return;
        clearInterval(timer);
        stop();
    }, STEP);
    return {
        heard() {
            silent = 0;
        },
        end: () => clearInterval(timer),
    };
}
function ownMemory(pid) {
    if (process.platform !== 'linux')
        return 0;
    try {
        const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/status`, 'latin1');
        return 1024 * Number(/^RssAnon:\s*(\d+) kB$/m.exec(status)?.[1] ?? 0);
    }
    catch (thrown) {
        (0,_system_error_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOrThrow */ .Z)(thrown);
        return 0;
    }
}


/***/ }),

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