"use strict";
exports.id = 2862;
exports.ids = [2862];
exports.modules = {

/***/ 3549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  IO: () => (/* binding */ Unreadable),
  nl: () => (/* binding */ createPause),
  GZ: () => (/* binding */ isUnreadable),
  jd: () => (/* binding */ openScratch),
  Qw: () => (/* binding */ stopIfAsked),
  O$: () => (/* binding */ unreadable),
  hM: () => (/* binding */ withScratch),
  em: () => (/* binding */ withView)
});

// EXTERNAL MODULE: ./lib/adapters/system-error.js
var system_error = __webpack_require__(3468);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/adapters/git/process.js
var git_process = __webpack_require__(8390);
;// CONCATENATED MODULE: ./lib/adapters/git/view.js




function openView(repository, executable, variables, signal) {
    const gitDir = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(scratchRoot(variables), `aws-preflight-${process.pid}-`));
    const sha256 = repository.hash === 'sha256';
    const remove = () => (0,external_node_fs_.rmSync)(gitDir, { recursive: true, force: true, maxRetries: 3 });
    process.once('exit', remove);
    for (const folder of ['objects/info', 'refs', 'info']) {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(gitDir, folder), { recursive: true });
    }
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(gitDir, 'HEAD'), 'ref: refs/heads/none\n');
    const view = {
        gitDir,
        executable,
        cwd: gitDir,
        environment: (0,git_process/* gitEnvironment */._K)(variables, gitDir),
        ...(signal === undefined ? {} : { signal }),
        borrow() {
            const folders = repository.objectDirs.map((folder) => `${quoted(folder)}\n`);
            (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(gitDir, 'objects/info/alternates'), folders.join(''));
            if (repository.shallow.length > 0)
                view.cutAt(repository.shallow);
        },
        cutAt(shallow) {
            (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(gitDir, 'shallow'), shallow.map((id) => `${id}\n`).join(''));
        },
        resetConfiguration() {
            const version = `[core]\n\trepositoryformatversion = ${sha256 ? 1 : 0}\n\tbare = true\n`;
            const format = sha256 ? '[extensions]\n\tobjectformat = sha256\n' : '';
            (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(gitDir, 'config'), version + format);
        },
        close() {
            process.off('exit', remove);
            remove();
        },
    };
    view.resetConfiguration();
    return view;
}
function scratchRoot(variables) {
    return variables['TMPDIR'] || (0,external_node_os_.tmpdir)();
}
function quoted(path) {
    const plain = path.replaceAll('\\', process.platform === 'win32' ? '/' : '\\\\');
    return `"${plain.replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
}

;// CONCATENATED MODULE: ./lib/adapters/git/context.js


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
async function withView(context, repository, use) {
    const view = openScratch(context, repository);
    try {
        view.borrow();
        return await use(view);
    }
    finally {
        view.close();
    }
}
function openScratch(context, repository) {
    if (context.git === undefined)
        throw unreadable('git is not installed, or not in PATH');
    try {
        return openView(repository, context.git, context.variables, context.signal);
    }
    catch (error) {
        const code = (0,system_error/* codeOrThrow */.Z)(error);
        throw unreadable(`no scratch directory can be made in ${scratchRoot(context.variables)} (${code})`);
    }
}
async function withScratch(context, repository, use) {
    const view = openScratch(context, repository);
    try {
        return await use(view);
    }
    finally {
        view.close();
    }
}


/***/ }),

/***/ 2862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gitOf: () => (/* binding */ gitOf)
});

// EXTERNAL MODULE: ./lib/adapters/node/entry.js
var entry = __webpack_require__(6101);
// EXTERNAL MODULE: ./lib/adapters/git/context.js + 1 modules
var git_context = __webpack_require__(3549);
// EXTERNAL MODULE: ./lib/adapters/system-error.js
var system_error = __webpack_require__(3468);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
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
            const context = {
                variables: world.variables,
                git: locateGit(world.variables, world.platform),
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
            return (await Promise.all(/* import() */[__webpack_require__.e(3502), __webpack_require__.e(6939), __webpack_require__.e(9507)]).then(__webpack_require__.bind(__webpack_require__, 9507))).scanWorkTree(source, context);
        case 'paths':
            return (await Promise.all(/* import() */[__webpack_require__.e(3502), __webpack_require__.e(9538)]).then(__webpack_require__.bind(__webpack_require__, 9538))).scanPaths(source, context);
        case 'stdin':
            return (await Promise.all(/* import() */[__webpack_require__.e(3502), __webpack_require__.e(2624)]).then(__webpack_require__.bind(__webpack_require__, 2624))).scanStdin(source, context);
        case 'staged':
            return (await Promise.all(/* import() */[__webpack_require__.e(3502), __webpack_require__.e(6939), __webpack_require__.e(2578), __webpack_require__.e(5286)]).then(__webpack_require__.bind(__webpack_require__, 5286))).scanStaged(source, context);
        case 'range':
            return (await Promise.all(/* import() */[__webpack_require__.e(3502), __webpack_require__.e(6939), __webpack_require__.e(2578), __webpack_require__.e(5157)]).then(__webpack_require__.bind(__webpack_require__, 5157))).scanRange(source, context);
        case 'history':
            return (await Promise.all(/* import() */[__webpack_require__.e(3502), __webpack_require__.e(6939), __webpack_require__.e(2578), __webpack_require__.e(6937), __webpack_require__.e(5583)]).then(__webpack_require__.bind(__webpack_require__, 5583))).scanHistory(source, context);
    }
}

;// CONCATENATED MODULE: ./lib/adapters/git/create.js


function gitOf({ variables, platform }) {
    const scanWorker = (0,entry/* entryFile */.$)();
    return createGit({ variables, platform, ...(scanWorker === undefined ? {} : { scanWorker }) });
}


/***/ }),

/***/ 8390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   _K: () => (/* binding */ gitEnvironment),
/* harmony export */   t1: () => (/* binding */ streamGit)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var _report_inert_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4726);


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
const HARDENED = ['--no-pager', '--no-replace-objects', ...OVERRIDES];
function runGit(git, commandLine, input, maxBuffer = 1 << 28) {
    const run = processes().spawnSync(git.executable, [...HARDENED, ...commandLine], {
        cwd: git.cwd,
        env: git.environment,
        maxBuffer,
        input: input ?? '',
        windowsHide: true,
    });
    const complaint = run.error === undefined ? lastLine(run.stderr) : `git did not run: ${run.error.message}`;
    return {
        ok: run.status === 0 && run.error === undefined,
        output: run.stdout ?? Buffer.alloc(0),
        complaint,
    };
}
async function streamGit(git, commandLine, input, onData) {
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
    try {
        for await (const chunk of child.stdout)
            onData(chunk);
    }
    finally {
        child.kill();
    }
    const status = await Promise.race([ended, failure]);
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


/***/ })

};
;