"use strict";
exports.id = 862;
exports.ids = [862];
exports.modules = {

/***/ 3549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nl: () => (/* binding */ createPause),
  Qw: () => (/* binding */ stopIfAsked),
  O$: () => (/* binding */ unreadable),
  hM: () => (/* binding */ withScratch),
  em: () => (/* binding */ withView)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/adapters/git/process.js
var git_process = __webpack_require__(8390);
;// CONCATENATED MODULE: ./lib/adapters/git/view.js




/** Opens an empty directory of its own kind; `borrow` makes it a view. */
function openView(repository, executable, variables, signal) {
    const gitDir = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), `aws-preflight-${process.pid}-`));
    const sha256 = repository.hash === 'sha256';
    for (const folder of ['objects/info', 'refs', 'info']) {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(gitDir, folder), { recursive: true });
    }
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(gitDir, 'HEAD'), 'ref: refs/heads/none\n');
    const remove = () => (0,external_node_fs_.rmSync)(gitDir, { recursive: true, force: true, maxRetries: 3 });
    // A second interrupt ends the process at once; what was fetched must not outlive it.
    process.once('exit', remove);
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
/** As `objects/info/alternates` wants a path that may hold any character. */
function quoted(path) {
    const plain = path.replaceAll('\\', process.platform === 'win32' ? '/' : '\\\\');
    return `"${plain.replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
}

;// CONCATENATED MODULE: ./lib/adapters/git/context.js

/** How long a loop may keep the process to itself. */
const PAUSE_MS = 50;
/**
 * A scan that cannot be made, with the reason for the reader; caught by the facade.
 * @param missing commits for want of which it cannot
 */
function unreadable(reason, missing) {
    return Object.assign(new Error(reason), { unreadable: true, missing });
}
/** Lets signals arrive, and timers run, within a long loop; cheap when it was just done. */
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
/** Ends the scan when its signal was given. @throws unreadable */
function stopIfAsked({ signal }) {
    if (signal?.aborted === true)
        throw unreadable('the scan was interrupted');
}
/**
 * Lets `use` run git in a view of the repository, and removes the view however that ends.
 * @throws unreadable when there is no git
 */
async function withView(context, repository, use) {
    if (context.git === undefined)
        throw unreadable('git is not installed, or not in PATH');
    const view = openView(repository, context.git, context.variables, context.signal);
    try {
        view.borrow();
        return await use(view);
    }
    finally {
        view.close();
    }
}
/** The same with an empty git directory that borrows nothing yet: a place to fetch into. */
async function withScratch(context, repository, use) {
    if (context.git === undefined)
        throw unreadable('git is not installed, or not in PATH');
    const view = openView(repository, context.git, context.variables, context.signal);
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
// EXTERNAL MODULE: ./lib/adapters/git/repository.js
var repository = __webpack_require__(3611);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/adapters/git/executable.js


/**
 * The absolute path of git, or undefined when there is none. Only absolute entries of PATH count:
 * a checkout must not be able to bring its own `git`, which Windows would prefer in the current
 * directory, and an empty or relative entry means that directory too.
 */
function locateGit(variables, platform) {
    const windows = platform === 'win32';
    const path = windows
        ? Object.entries(variables).find(([name]) => name.toLowerCase() === 'path')?.[1]
        : variables['PATH'];
    for (const entry of (path ?? '').split(external_node_path_.delimiter)) {
        const folder = entry.replace(/^"(.*)"$/, '$1');
        if (!(0,external_node_path_.isAbsolute)(folder))
            continue;
        const candidate = (0,external_node_path_.join)(folder, windows ? 'git.exe' : 'git');
        if ((0,external_node_fs_.statSync)(candidate, { throwIfNoEntry: false })?.isFile() !== true)
            continue;
        if (windows || executable(candidate))
            return candidate;
    }
    return undefined;
}
function executable(path) {
    try {
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/adapters/git/index.js



const DEFAULT_MAX_BYTES = 2 ** 28;
/** Reads repositories: files and packs directly, and through git what only git can tell. */
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
                const reason = error instanceof Error ? error.message : 'unknown';
                const { missing } = error;
                return {
                    kind: 'unreadable',
                    reason,
                    ...(reason === repository/* NO_REPOSITORY */.NZ ? { noRepository: true } : {}),
                    ...(missing === undefined ? {} : { missing }),
                };
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
/** One line per source; each is loaded only when it is asked for. */
async function scanSource(source, context) {
    switch (source.kind) {
        case 'work-tree':
            return (await Promise.all(/* import() */[__webpack_require__.e(781), __webpack_require__.e(566)]).then(__webpack_require__.bind(__webpack_require__, 4566))).scanWorkTree(source, context);
        case 'paths':
            return (await Promise.all(/* import() */[__webpack_require__.e(781), __webpack_require__.e(538)]).then(__webpack_require__.bind(__webpack_require__, 9538))).scanPaths(source, context);
        case 'stdin':
            return (await Promise.all(/* import() */[__webpack_require__.e(781), __webpack_require__.e(624)]).then(__webpack_require__.bind(__webpack_require__, 2624))).scanStdin(source, context);
        case 'staged':
            return (await Promise.all(/* import() */[__webpack_require__.e(781), __webpack_require__.e(878), __webpack_require__.e(286)]).then(__webpack_require__.bind(__webpack_require__, 5286))).scanStaged(source, context);
        case 'range':
            return (await Promise.all(/* import() */[__webpack_require__.e(781), __webpack_require__.e(878), __webpack_require__.e(157)]).then(__webpack_require__.bind(__webpack_require__, 5157))).scanRange(source, context);
        case 'history':
            return (await Promise.all(/* import() */[__webpack_require__.e(781), __webpack_require__.e(878), __webpack_require__.e(597), __webpack_require__.e(445)]).then(__webpack_require__.bind(__webpack_require__, 3445))).scanHistory(source, context);
    }
}

;// CONCATENATED MODULE: ./lib/adapters/git/create.js


/** Git for this process, with its own bundle as the worker of long scans. */
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

/** Loaded when git is first needed: it brings the network with it, 3 ms that most scans can spare. */
function processes() {
    return process.getBuiltinModule('node:child_process');
}
/** Variables that git and its transport need of ours; everything else stays behind. */
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
/**
 * The environment that git runs in: no system, user or repository configuration beyond what
 * `gitDir` holds, no prompts, no replaced or grafted objects, no fetching behind our back.
 * @see https://git-scm.com/docs/git#_environment_variables
 */
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
/** Settings that override a repository's own, for the rare command that must run inside it. */
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
/** Runs git to its end; for short answers. Never throws. */
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
/** Runs git and hands its output on as it comes. Never throws, except what `onData` throws. */
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
    return last.replaceAll(/[\u0000-\u001f\u007f-\u009f]/g, ' ').slice(0, 300);
}


/***/ }),

/***/ 3611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ names),
/* harmony export */   Lz: () => (/* binding */ hashBytesOf),
/* harmony export */   NZ: () => (/* binding */ NO_REPOSITORY),
/* harmony export */   W1: () => (/* binding */ findRepository),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** The reason for a directory outside any repository. */
const NO_REPOSITORY = 'this is not a git repository';
const SMALL = 1 << 20;
/** Finds the repository around a directory, as git would, or says why there is none. */
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
        if (isGitDir(folder))
            return open(folder, undefined);
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) === folder)
            return { reason: NO_REPOSITORY };
    }
}
/** `.git` itself, or what a `.git` file (linked work tree, submodule) points to. */
function gitDirOf(path) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
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
    const objectDirs = withAlternates((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(commonDir, 'objects'));
    return {
        root,
        gitDir,
        commonDir,
        objectDirs,
        hash: /^\s*objectformat\s*=\s*"?sha256/im.test(config) ? 'sha256' : 'sha1',
        partial: /^\s*(?:partialclone\s*=|promisor\s*=\s*"?true)/im.test(config) || promised(objectDirs),
        shallow: (readText((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(commonDir, 'shallow'), 64 * SMALL) ?? '').split('\n').filter(Boolean),
        refsInFiles: !/^\s*refstorage\s*=\s*"?reftable/im.test(config),
    };
}
function promised(objectDirs) {
    return objectDirs.some((folder) => names((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'pack')).some((name) => name.endsWith('.promisor')));
}
/** @see https://git-scm.com/docs/gitrepository-layout (objects/info/alternates) */
function withAlternates(first) {
    const found = [first];
    for (let at = 0; at < found.length && at < 16; at += 1) {
        const folder = found[at] ?? '';
        for (const line of (readText((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'info', 'alternates')) ?? '').split('\n')) {
            if (line === '' || line.startsWith('#'))
                continue;
            const path = line.startsWith('"') ? unquote(line) : line;
            const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path);
            if (!found.includes(absolute) && isDirectory(absolute))
                found.push(absolute);
        }
    }
    return found;
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
/** Bytes of an object's id. */
function hashBytesOf({ hash }) {
    return hash === 'sha256' ? 32 : 20;
}
/** A small text file, or undefined when it is absent, unreadable or not small. */
function readText(path, limit = SMALL) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
        if (stat?.isFile() !== true || stat.size > limit)
            return undefined;
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch {
        return undefined;
    }
}
/** The names in a folder; empty when it is absent or unreadable. */
function names(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
    }
    catch {
        return [];
    }
}
function isDirectory(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
}


/***/ })

};
;