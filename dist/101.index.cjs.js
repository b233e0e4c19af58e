"use strict";
exports.id = 101;
exports.ids = [101,894,862,982];
exports.modules = {

/***/ 7101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/adapters/git/create.js + 2 modules
var create = __webpack_require__(2862);
;// CONCATENATED MODULE: ./lib/adapters/github/lazy-api.js
/** GitHub's API, whose client is loaded with the first question. */
const lazyGitHub = {
    changedFiles: async (of) => (await Promise.all(/* import() */[__webpack_require__.e(413), __webpack_require__.e(954)]).then(__webpack_require__.bind(__webpack_require__, 6954))).githubApi.changedFiles(of),
    blob: async (of, id) => (await Promise.all(/* import() */[__webpack_require__.e(413), __webpack_require__.e(954)]).then(__webpack_require__.bind(__webpack_require__, 6954))).githubApi.blob(of, id),
};

;// CONCATENATED MODULE: ./lib/adapters/github/inputs.js
const PREFIX = 'INPUT_';
/**
 * The inputs as the runner hands them over: `INPUT_` and the name in upper case, spaces as `_`,
 * hyphens kept. Values are not trimmed: white space around a secret is a fault we look for.
 */
function readInputs(variables) {
    return Object.fromEntries(Object.entries(variables)
        .filter(([name]) => name.startsWith(PREFIX) && name.length > PREFIX.length)
        .map(([name, value]) => [name.slice(PREFIX.length).toLowerCase(), value]));
}

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(6421);
;// CONCATENATED MODULE: ./lib/adapters/github/maskable.js
/** Shorter values would blank out ordinary words all over the log. */
const SHORTEST = 8;
/** Whether a line says enough to be a secret by itself: long, and not only structure. */
function isTellable(line) {
    const trimmed = line.trim();
    return trimmed.length >= SHORTEST && /[A-Za-z0-9]/.test(trimmed);
}

;// CONCATENATED MODULE: ./lib/adapters/github/runner.js


/** The real runner, by the toolkit. */
function createRunner(summaryPath) {
    return {
        mask(values) {
            for (const value of values.flatMap(maskable))
                core/* setSecret */.Pq(value);
        },
        output(name, value) {
            core/* setOutput */.uH(name, value);
        },
        async summary(markdown) {
            if (summaryPath === undefined || summaryPath === '')
                return;
            await core/* summary */.z.addRaw(markdown).write();
        },
    };
}
/**
 * The runner masks each line of what it is given by itself, so a line that is only a brace would
 * blank out every brace of the log: such lines, and anything short, are left out.
 */
function maskable(value) {
    return value.split(/[\r\n]+/).filter(isTellable);
}

// EXTERNAL MODULE: ./lib/adapters/node/environment.js
var node_environment = __webpack_require__(1764);
// EXTERNAL MODULE: ./lib/adapters/node/interrupt.js
var interrupt = __webpack_require__(3950);
// EXTERNAL MODULE: ./lib/adapters/world.js + 3 modules
var world = __webpack_require__(3894);
// EXTERNAL MODULE: ./lib/preflight.js + 69 modules
var preflight = __webpack_require__(1852);
// EXTERNAL MODULE: ./lib/preflight/secrets-of.js
var secrets_of = __webpack_require__(6362);
// EXTERNAL MODULE: ./lib/renderers/index.js
var renderers = __webpack_require__(7396);
// EXTERNAL MODULE: ./lib/report/outcome.js + 1 modules
var outcome = __webpack_require__(8955);
// EXTERNAL MODULE: ./lib/chain/dialects/index.js + 40 modules
var dialects = __webpack_require__(3350);
// EXTERNAL MODULE: ./lib/settings/parse.js + 3 modules
var parse = __webpack_require__(9405);
;// CONCATENATED MODULE: ./lib/action.js















/** The runner's entry: inputs -> preflight -> publish. Returns the exit code. */
async function runAction() {
    const environment = (0,node_environment/* readEnvironment */.Q)();
    const { variables } = environment;
    const runner = createRunner(variables.GITHUB_STEP_SUMMARY);
    const inputs = readInputs(variables);
    const unknown = (0,parse/* unknownInputs */.qs)(Object.keys(inputs));
    const parsed = (0,parse/* parseSettings */.P$)(inputs, dialects/* dialectNames */.zM);
    if (!parsed.ok || unknown.length > 0) {
        return refuse([...unknown, ...(parsed.ok ? [] : parsed.problems)]);
    }
    const { settings } = parsed;
    runner.mask((0,secrets_of/* givenSecrets */.B)(settings, variables));
    const redactor = (0,secrets_of/* openRedactor */.p)(settings, variables);
    const signal = (0,interrupt/* watchInterrupts */.K)();
    const report = await (0,preflight/* preflight */.M)(settings, {
        world: (0,world.createWorld)(environment),
        git: (0,create.gitOf)(environment),
        github: lazyGitHub,
        redactor,
        signal,
    });
    if (signal.aborted)
        return (0,interrupt/* sayInterrupted */.q)();
    return publish(report, settings, runner, environment.cwd);
}
/** Wrong inputs: every problem at once, with the shape of the value and never the value. */
function refuse(problems) {
    for (const { input, shape, accepted } of problems) {
        const message = `${input}: ${shape}; accepted: ${accepted}`;
        const data = message.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
        process.stdout.write(`::error title=AWS Preflight cannot use an input::${data}\n`);
    }
    return 2;
}
async function publish(report, settings, runner, workspace) {
    // Lines of the report may hold what a repository chose, and the runner obeys lines of ours.
    const token = (0,external_node_crypto_.randomUUID)();
    process.stdout.write(`::stop-commands::${token}\n`);
    process.stdout.write(await (0,renderers/* render */.X)('terminal', report));
    process.stdout.write(`::${token}::\n`);
    process.stdout.write(await (0,renderers/* render */.X)('annotations', report, { workspace }));
    const reportFile = settings.reportFile ?? '';
    const unwritten = [
        ...(await attempt('the job summary', runner.summary(await (0,renderers/* render */.X)('markdown', report)))),
        ...(reportFile === ''
            ? []
            : await attempt('report-file', (0,promises_.writeFile)(reportFile, await (0,renderers/* render */.X)('json', report)))),
    ];
    for (const what of unwritten) {
        process.stdout.write(`::error title=AWS Preflight::${what}\n`);
    }
    const { identity, rootCauses, leaks } = report;
    const outputs = {
        outcome: report.outcome,
        'root-cause': rootCauses[0]?.finding.ruleId ?? '',
        provider: identity?.provider ?? '',
        'aws-account-id': identity?.account ?? '',
        arn: identity?.arn ?? '',
        'expires-at': identity?.expiresAt ?? '',
        leaks: String(leaks.length),
        'report-file': unwritten.some((what) => what.startsWith('report-file')) ? '' : reportFile,
    };
    for (const [name, value] of Object.entries(outputs))
        runner.output(name, value);
    const exitCode = (0,outcome/* exitCodeOf */.F)(report.checks, settings.failOn);
    // A place that cannot be written to is the user's to correct, and hides no finding.
    return unwritten.length > 0 && exitCode !== 1 ? 2 : exitCode;
}
/** What could not be written, and the system's code for why; outputs must be set all the same. */
async function attempt(what, writing) {
    try {
        await writing;
        return [];
    }
    catch (thrown) {
        const { code } = thrown;
        return [`${what} could not be written: ${typeof code === 'string' ? code : 'unknown error'}`];
    }
}


/***/ }),

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


/***/ }),

/***/ 6101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ entryFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3136);


/**
 * The file that node was started with: the bundle itself, which becomes a scan worker when it is
 * started in a thread. Undefined when there is none, as under a test runner's loader.
 */
function entryFile() {
    const [, path] = process.argv;
    if (path === undefined)
        return undefined;
    try {
        // npm starts a link without an extension, and a thread needs the module's real name.
        return (0,node_url__WEBPACK_IMPORTED_MODULE_1__.pathToFileURL)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path));
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 1764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ readEnvironment)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);

/** Takes one picture of the process's surroundings; later changes do not show. */
function readEnvironment() {
    const variables = Object.fromEntries(Object.entries(process.env).filter((entry) => entry[1] !== undefined));
    return { variables, cwd: process.cwd(), home: safeHome(), platform: process.platform };
}
function safeHome() {
    try {
        return (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)();
    }
    catch {
        return '';
    }
}


/***/ }),

/***/ 7982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nodeFiles: () => (/* binding */ nodeFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);


/** Files by node:fs; never throws, never reads past the limit, never waits on a pipe or device. */
const nodeFiles = { read, list };
async function read(path, limit) {
    try {
        // Looked at before it is opened: opening a pipe without a writer would wait for ever.
        const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path);
        const kind = kindOf(stats);
        if (kind !== 'file')
            return { kind: 'unreadable', reason: `it is ${kind}` };
        if (stats.size > limit)
            return { kind: 'too-large', size: stats.size };
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, READ);
        try {
            return await readUpTo(file, limit);
        }
        finally {
            await file.close();
        }
    }
    catch (thrown) {
        const { code = '' } = thrown;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return { kind: 'absent' };
        return { kind: 'unreadable', reason: code === '' ? 'unknown error' : code };
    }
}
/** Not waiting, in case a pipe has taken the file's place since; Windows has no such flag. */
const READ = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
/** Reads by count, not by size: files of /proc say 0 and have no end, others grow meanwhile. */
async function readUpTo(file, limit) {
    const chunks = [];
    let size = 0;
    while (size <= limit) {
        const { bytesRead, buffer } = await file.read(Buffer.alloc(Math.min(1 << 16, limit + 1 - size)));
        if (bytesRead === 0)
            return { kind: 'found', bytes: Buffer.concat(chunks) };
        chunks.push(buffer.subarray(0, bytesRead));
        size += bytesRead;
    }
    return { kind: 'too-large', size };
}
function kindOf(stats) {
    if (stats.isFile())
        return 'file';
    return stats.isDirectory() ? 'a directory' : 'not a regular file';
}
async function list(path) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(path)).sort();
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 3950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ watchInterrupts),
/* harmony export */   q: () => (/* binding */ sayInterrupted)
/* harmony export */ });
/** How long what is under way may take to end by itself, in milliseconds. */
const PATIENCE = 2_000;
/** What a shell gives for a program that SIGINT ended. */
const INTERRUPTED = 130;
const WORDS = 'aws-preflight: interrupted; nothing is said of what was not looked at yet\n';
/**
 * Turns the first SIGINT or SIGTERM (the runner sends both, one after the other, when a job is
 * cancelled) into an aborted signal, so that temporary folders are removed. What does not end by
 * itself soon after, or a second one, ends the process.
 */
function watchInterrupts() {
    const controller = new AbortController();
    const force = () => {
        process.stderr.write(WORDS);
        process.exit(INTERRUPTED);
    };
    const interrupt = () => {
        if (controller.signal.aborted)
            force();
        controller.abort();
        setTimeout(force, PATIENCE).unref();
    };
    process.on('SIGINT', interrupt);
    process.on('SIGTERM', interrupt);
    return controller.signal;
}
/** Says on standard error that the run was interrupted. */
function sayInterrupted() {
    process.stderr.write(WORDS);
    return INTERRUPTED;
}


/***/ }),

/***/ 3894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createWorld: () => (/* binding */ createWorld)
});

;// CONCATENATED MODULE: ./lib/adapters/aws/index.js
/**
 * AWS by the JavaScript SDK. The SDK is a megabyte, so it is loaded at the first call that needs
 * it: a scan, or a check that fails earlier, never pays for it.
 */
function createAws() {
    return {
        callerIdentity: async (...given) => (await sts()).callerIdentity(...given),
        assumeRole: async (...given) => (await sts()).assumeRole(...given),
        assumeRoleWithWebIdentity: async (...given) => (await sts()).assumeRoleWithWebIdentity(...given),
        trustPolicyOf: async (...given) => {
            silenceVersionNotice();
            return (await Promise.all(/* import() */[__webpack_require__.e(695), __webpack_require__.e(764), __webpack_require__.e(979)]).then(__webpack_require__.bind(__webpack_require__, 979))).trustPolicyOf(...given);
        },
        provide: async (request) => {
            silenceVersionNotice();
            return (await Promise.all(/* import() */[__webpack_require__.e(695), __webpack_require__.e(876)]).then(__webpack_require__.bind(__webpack_require__, 2876))).provide(request);
        },
    };
}
async function sts() {
    silenceVersionNotice();
    return (await Promise.all(/* import() */[__webpack_require__.e(695), __webpack_require__.e(730)]).then(__webpack_require__.bind(__webpack_require__, 9730))).createSts();
}
/** The SDK prints a notice about Node 20 on stderr that would stand in every job log. */
function silenceVersionNotice() {
    process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./lib/adapters/node/clock.js

/** The machine's clock. */
const nodeClock = {
    now: () => Date.now(),
    sleep: async (ms) => {
        await (0,promises_.setTimeout)(ms);
    },
};

// EXTERNAL MODULE: ./lib/adapters/node/files.js
var files = __webpack_require__(7982);
;// CONCATENATED MODULE: ./lib/adapters/node/http.js
/** Longest answer taken; the endpoints we ask answer with a few kilobytes. */
const LIMIT_BYTES = 1 << 20;
/** HTTP by node's own client: no redirects, no proxies, one time limit over the whole exchange. */
const nodeHttp = { send };
async function send(request) {
    try {
        return await exchange(request);
    }
    catch (thrown) {
        // An address or a header that node refuses to send.
        return failure(thrown, false);
    }
}
async function exchange(request) {
    const url = new URL(request.url);
    const { request: open } = url.protocol === 'https:' ? await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4708, 19)) : await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7067, 19));
    return new Promise((resolve) => {
        const signal = AbortSignal.timeout(request.timeoutMs);
        const outgoing = open(url, { method: request.method, headers: { ...request.headers }, signal });
        const fail = (thrown) => {
            resolve(failure(thrown, signal.aborted));
        };
        outgoing.on('error', fail);
        outgoing.on('response', (incoming) => {
            collect(incoming).then(resolve, fail);
        });
        outgoing.end(request.body);
    });
}
async function collect(incoming) {
    const chunks = [];
    let size = 0;
    for await (const chunk of incoming) {
        size += chunk.length;
        if (size > LIMIT_BYTES) {
            incoming.destroy();
            return { kind: 'failed', reason: 'too-large', detail: `more than ${LIMIT_BYTES} bytes` };
        }
        chunks.push(chunk);
    }
    const headers = Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]));
    const body = Buffer.concat(chunks).toString('utf8');
    return { kind: 'answered', status: incoming.statusCode ?? 0, headers, body };
}
function failure(thrown, timedOut) {
    const { code = '', message = '' } = thrown;
    const detail = message === '' ? code : message;
    if (timedOut)
        return { kind: 'failed', reason: 'timeout', detail: 'no answer in time' };
    if (/^(?:ENOTFOUND|EAI_)/.test(code))
        return { kind: 'failed', reason: 'dns', detail };
    if (/^(?:ECONNREFUSED|ENETUNREACH|EHOSTUNREACH)$/.test(code)) {
        return { kind: 'failed', reason: 'refused', detail };
    }
    if (/^(?:ECONNRESET|EPIPE)$/.test(code))
        return { kind: 'failed', reason: 'reset', detail };
    if (code === 'ETIMEDOUT')
        return { kind: 'failed', reason: 'timeout', detail };
    if (/^(?:ERR_TLS_|ERR_SSL_|EPROTO|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_)/.test(code)) {
        return { kind: 'failed', reason: 'tls', detail };
    }
    return { kind: 'failed', reason: 'other', detail };
}

;// CONCATENATED MODULE: ./lib/adapters/world.js




/** The real world around a run. */
function createWorld(environment) {
    return { environment, files: files.nodeFiles, http: nodeHttp, clock: nodeClock, aws: createAws() };
}


/***/ })

};
;