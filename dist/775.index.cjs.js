"use strict";
exports.id = 775;
exports.ids = [775,894,601];
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

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
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
            // Not by the toolkit, which hides the system's code for why it cannot be written.
            await (0,promises_.appendFile)(summaryPath, markdown);
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
// EXTERNAL MODULE: ./lib/adapters/system-error.js
var system_error = __webpack_require__(3468);
// EXTERNAL MODULE: ./lib/adapters/node/write.js
var write = __webpack_require__(4694);
// EXTERNAL MODULE: ./lib/adapters/world.js + 3 modules
var world = __webpack_require__(3894);
// EXTERNAL MODULE: ./lib/facts/job/checkout.js
var checkout = __webpack_require__(7479);
// EXTERNAL MODULE: ./lib/preflight.js + 72 modules
var preflight = __webpack_require__(6315);
// EXTERNAL MODULE: ./lib/preflight/secrets-of.js
var secrets_of = __webpack_require__(6362);
// EXTERNAL MODULE: ./lib/renderers/index.js
var renderers = __webpack_require__(7396);
// EXTERNAL MODULE: ./lib/report/inert.js
var inert = __webpack_require__(4726);
// EXTERNAL MODULE: ./lib/report/outcome.js
var outcome = __webpack_require__(5102);
// EXTERNAL MODULE: ./lib/report/workflow-command.js
var workflow_command = __webpack_require__(89);
// EXTERNAL MODULE: ./lib/settings/fields.js
var fields = __webpack_require__(5832);
// EXTERNAL MODULE: ./lib/chain/dialects/index.js + 40 modules
var dialects = __webpack_require__(3350);
// EXTERNAL MODULE: ./lib/settings/parse.js
var parse = __webpack_require__(5602);
;// CONCATENATED MODULE: ./lib/action.js




















/** The runner's entry: inputs -> preflight -> publish. Returns the exit code. */
async function runAction() {
    const environment = (0,node_environment/* readEnvironment */.Q)();
    const { variables } = environment;
    const runner = createRunner(variables.GITHUB_STEP_SUMMARY);
    const inputs = readInputs(variables);
    // Before anything is looked at: a wrong input ends the run early, and its message is a line of log.
    runner.mask((0,secrets_of/* rawSecrets */.WX)(inputs, variables));
    const unknown = (0,parse/* unknownInputs */.q)(Object.keys(inputs));
    const parsed = (0,parse/* parseSettings */.P)(inputs, dialects/* dialectNames */.zM);
    if (!parsed.ok || unknown.length > 0) {
        return refuse([...unknown, ...(parsed.ok ? [] : parsed.problems)]);
    }
    const { settings } = parsed;
    const redactor = (0,secrets_of/* openRedactor */.pI)(settings, variables);
    const signal = (0,interrupt/* watchInterrupts */.K)();
    const report = await (0,preflight.preflight)(settings, {
        world: (0,world.createWorld)(environment),
        git: (0,create.gitOf)(environment),
        github: lazyGitHub,
        mask: runner.mask,
        redactor,
        signal,
    });
    if (signal.aborted)
        return (0,interrupt/* sayInterrupted */.q)();
    const roots = (0,checkout/* checkoutRoots */.Mc)(environment);
    return publish(report, settings, runner, environment.cwd, roots);
}
/** GitHub shows no more annotations of one kind for a step. */
const MOST_ANNOTATIONS = 10;
/** Wrong inputs: every problem at once, with the shape of the value and never the value. */
function refuse(problems) {
    const lines = problems.map((problem) => (0,inert/* showInvisible */.jQ)((0,fields/* problemLine */.YK)(problem)));
    // What would not be shown stands in the last annotation that is.
    const told = [
        ...lines.slice(0, MOST_ANNOTATIONS - 1),
        lines.slice(MOST_ANNOTATIONS - 1).join('\n'),
    ].filter((message) => message !== '');
    for (const message of told) {
        sayError('AWS Preflight cannot use an input', message);
    }
    return 2;
}
function sayError(title, message) {
    process.stdout.write(`${(0,workflow_command/* workflowCommand */.N)('error', title, message)}\n`);
}
async function publish(report, settings, runner, workspace, roots) {
    // Lines of the report may hold what a repository chose, and the runner obeys lines of ours.
    const token = (0,external_node_crypto_.randomUUID)();
    process.stdout.write(`::stop-commands::${token}\n`);
    process.stdout.write(await (0,renderers/* render */.X)('terminal', report));
    process.stdout.write(`::${token}::\n`);
    process.stdout.write(await (0,renderers/* render */.X)('annotations', report, { workspace }));
    const reportFile = settings.reportFile ?? '';
    const noSummary = await fault(runner.summary(await (0,renderers/* render */.X)('markdown', report)));
    const noFile = reportFile === ''
        ? undefined
        : fileFault(await (0,write/* writeText */.x)(reportFile, await (0,renderers/* render */.X)('json', report), roots));
    const { identity, rootCauses, leaks } = report;
    const outputs = {
        outcome: report.outcome,
        'root-cause': rootCauses[0]?.finding.ruleId ?? '',
        provider: identity?.provider ?? '',
        'aws-account-id': identity?.account ?? '',
        arn: identity?.arn ?? '',
        'expires-at': identity?.expiresAt ?? '',
        leaks: String(leaks.length),
        'report-file': noFile === undefined ? reportFile : '',
    };
    const faults = {
        'the job summary': noSummary,
        'report-file': noFile,
        'the outputs': outputFault(outputs, runner),
    };
    const unwritten = Object.entries(faults).filter(([, code]) => code !== undefined);
    for (const [what, code] of unwritten) {
        sayError('AWS Preflight', `${what} could not be written: ${code}`);
    }
    const exitCode = (0,outcome/* exitCodeOf */.F)(report.checks, settings.failOn);
    // A place that cannot be written to is the user's to correct, and hides no finding.
    return unwritten.length > 0 && exitCode !== 1 ? 2 : exitCode;
}
/** The system's code for why it could not be written; outputs must be set all the same. */
async function fault(writing) {
    try {
        await writing;
        return undefined;
    }
    catch (thrown) {
        return (0,system_error/* codeOrThrow */.Z)(thrown);
    }
}
function fileFault(writing) {
    return writing.ok ? undefined : (0,write/* reasonOf */.A)(writing.code);
}
/** The toolkit throws an error without a code where GITHUB_OUTPUT names no file. */
function outputFault(outputs, runner) {
    try {
        for (const [name, value] of Object.entries(outputs))
            runner.output(name, value);
        return undefined;
    }
    catch {
        return 'GITHUB_OUTPUT names no file that can be written to';
    }
}


/***/ }),

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




/** Opens an empty directory of its own kind; `borrow` makes it a view. */
function openView(repository, executable, variables, signal) {
    const gitDir = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(scratchRoot(variables), `aws-preflight-${process.pid}-`));
    const sha256 = repository.hash === 'sha256';
    const remove = () => (0,external_node_fs_.rmSync)(gitDir, { recursive: true, force: true, maxRetries: 3 });
    // A second interrupt ends the process at once; what was fetched must not outlive it.
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
/** Where directories that last no longer than a scan belong. */
function scratchRoot(variables) {
    return variables['TMPDIR'] || (0,external_node_os_.tmpdir)();
}
/** As `objects/info/alternates` wants a path that may hold any character. */
function quoted(path) {
    const plain = path.replaceAll('\\', process.platform === 'win32' ? '/' : '\\\\');
    return `"${plain.replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
}

;// CONCATENATED MODULE: ./lib/adapters/git/context.js


/** How long a loop may keep the process to itself. */
const PAUSE_MS = 50;
/** A scan that cannot be made, with the answer to give; caught by the facade. */
class Unreadable extends Error {
    answer;
    constructor(answer) {
        super(answer.reason);
        this.answer = { kind: 'unreadable', ...answer };
    }
}
/** A scan that cannot be made, with the reason for the reader. */
function unreadable(reason, about = {}) {
    return new Unreadable({ reason, ...about });
}
/** Whether an error is one of {@link unreadable}'s, and not a mistake of ours. */
function isUnreadable(error) {
    return error instanceof Unreadable;
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
    const view = openScratch(context, repository);
    try {
        view.borrow();
        return await use(view);
    }
    finally {
        view.close();
    }
}
/** @throws unreadable when there is no git, or no place for its directory */
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
/** The same with an empty git directory that borrows nothing yet: a place to fetch into. */
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
        if (!isFile(candidate))
            continue;
        if (windows || executable(candidate))
            return candidate;
    }
    return undefined;
}
/** A folder that may not be looked into holds nothing for us. */
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
                // A mistake of ours is no answer about a repository: it goes on to whoever started us.
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
/** One line per source; each is loaded only when it is asked for. */
async function scanSource(source, context) {
    switch (source.kind) {
        case 'work-tree':
            return (await Promise.all(/* import() */[__webpack_require__.e(879), __webpack_require__.e(572), __webpack_require__.e(507)]).then(__webpack_require__.bind(__webpack_require__, 9507))).scanWorkTree(source, context);
        case 'paths':
            return (await Promise.all(/* import() */[__webpack_require__.e(879), __webpack_require__.e(572), __webpack_require__.e(538)]).then(__webpack_require__.bind(__webpack_require__, 9538))).scanPaths(source, context);
        case 'stdin':
            return (await Promise.all(/* import() */[__webpack_require__.e(879), __webpack_require__.e(624)]).then(__webpack_require__.bind(__webpack_require__, 2624))).scanStdin(source, context);
        case 'staged':
            return (await Promise.all(/* import() */[__webpack_require__.e(879), __webpack_require__.e(572), __webpack_require__.e(560), __webpack_require__.e(286)]).then(__webpack_require__.bind(__webpack_require__, 5286))).scanStaged(source, context);
        case 'range':
            return (await Promise.all(/* import() */[__webpack_require__.e(879), __webpack_require__.e(572), __webpack_require__.e(560), __webpack_require__.e(157)]).then(__webpack_require__.bind(__webpack_require__, 5157))).scanRange(source, context);
        case 'history':
            return (await Promise.all(/* import() */[__webpack_require__.e(879), __webpack_require__.e(572), __webpack_require__.e(560), __webpack_require__.e(937), __webpack_require__.e(670)]).then(__webpack_require__.bind(__webpack_require__, 3670))).scanHistory(source, context);
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
/* harmony import */ var _report_inert_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4726);


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
    return (0,_report_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .inert */ .tJ)(last);
}


/***/ }),

/***/ 6101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ entryFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3136);
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3468);



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
    catch (thrown) {
        (0,_system_error_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOrThrow */ .Z)(thrown);
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
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3468);



/** Files by node:fs; never throws, never reads past the limit, never waits on a pipe or device. */
const nodeFiles = { read, list, real };
async function read(path, limit) {
    try {
        // Looked at before it is opened: opening a pipe without a writer would wait for ever.
        const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path);
        const kind = kindOf(stats);
        if (kind === 'directory') {
            return { kind: 'unreadable', reason: 'it is a directory', isDirectory: true };
        }
        if (kind === 'other')
            return { kind: 'unreadable', reason: 'it is not a regular file' };
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
        const code = (0,_system_error_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOrThrow */ .Z)(thrown);
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return { kind: 'absent' };
        return { kind: 'unreadable', reason: code };
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
    return stats.isDirectory() ? 'directory' : 'other';
}
async function list(path) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(path)).sort();
    }
    catch (thrown) {
        (0,_system_error_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOrThrow */ .Z)(thrown);
        return [];
    }
}
async function real(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path);
    }
    catch {
        return undefined;
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

/***/ 6860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ networkFailure)
/* harmony export */ });
/**
 * What the codes of Node's network errors mean, by whole code or by its beginning. The SDK throws
 * the same errors, since it asks through Node's own client.
 * @see https://nodejs.org/api/errors.html#common-system-errors
 * @see https://nodejs.org/api/tls.html#x509-certificate-error-codes
 */
const CODES = [
    ['dns', /^(?:ENOTFOUND|EAI_\w+)$/],
    ['refused', /^(?:ECONNREFUSED|E(?:NET|HOST)UNREACH|E(?:NET|HOST)DOWN|EADDRNOTAVAIL)$/],
    ['reset', /^(?:ECONNRESET|ECONNABORTED|EPIPE|UND_ERR_SOCKET)$/],
    ['timeout', /^(?:ETIMEDOUT|ESOCKETTIMEDOUT)$/],
    ['unsendable', /^(?:ERR_INVALID_CHAR|ERR_INVALID_HTTP_TOKEN|ERR_UNESCAPED_CHARACTERS)$/],
    ['tls', /^(?:EPROTO$|ERR_(?:TLS|SSL|OSSL)_|CERT_|CRL_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_)/],
    ['tls', /^(?:ERROR_IN_C|HOSTNAME_MISMATCH$|INVALID_CA$|INVALID_PURPOSE$|PATH_LENGTH_EXCEEDED$)/],
];
/** Sorts an error of the network by its code; an empty or unknown code is `other`. */
function networkFailure(code) {
    return CODES.find(([, pattern]) => pattern.test(code))?.[0] ?? 'other';
}


/***/ }),

/***/ 4694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ reasonOf),
/* harmony export */   x: () => (/* binding */ writeText)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);




/**
 * Writes a file that the user named. Below one of `roots`, whose content somebody else may have
 * committed, nothing is written through a link: it would overwrite what the link points to.
 * @param path relative to the current directory, or absolute
 * @param how `whole` puts a file in the place of another at once, never half of it
 */
async function writeText(path, text, roots, how = 'in-place') {
    try {
        const place = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(path);
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
/** The code for a reader. */
function reasonOf(code) {
    return code === 'LINK' ? 'a link of the checkout stands in its way' : code;
}
/** Whether a link stands between a root and the file, or in the file's place. */
async function isThroughLink(place, roots) {
    for (const root of roots) {
        const below = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(root), place);
        if (below === '' || below.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_3__.sep}`) || below === '..')
            continue;
        const real = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(root), (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(below));
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(place))) !== real)
            return true;
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(place).catch(() => undefined))?.isSymbolicLink() === true;
    }
    return false;
}
async function overwrite(place, text, roots) {
    // Outside, `/dev/stdout` and its like are links that everybody writes through.
    const inside = roots.some((root) => place.startsWith(`${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(root)}${node_path__WEBPACK_IMPORTED_MODULE_3__.sep}`));
    const noFollow = inside ? (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0) : 0;
    const flags = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_TRUNC | noFollow;
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(place, flags, 0o666);
    try {
        await file.writeFile(text);
    }
    finally {
        await file.close();
    }
}
async function replace(place, text) {
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(place), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(place)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`);
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(temporary, 'wx', 0o666);
    try {
        await file.writeFile(text);
        await file.close();
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, place);
    }
    catch (error) {
        await file.close().catch(() => undefined);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true });
        throw error;
    }
}


/***/ }),

/***/ 3468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ codeOrThrow)
/* harmony export */ });
/* unused harmony export systemCode */
/** The codes of the operating system, such as `ENOENT`; Node's word for one that it does not know. */
const OF_THE_SYSTEM = /^(?:E[A-Z0-9]+|UNKNOWN)$/;
/** Node's own codes for what comes from outside; its others are mistakes of whoever called it. */
const FROM_OUTSIDE = [
    'ABORT_ERR',
    // A path that holds a NUL: it was read in a file, and no file can be called so.
    'ERR_INVALID_ARG_VALUE',
    'ERR_FS_FILE_TOO_LARGE',
    'ERR_STRING_TOO_LONG',
    'ERR_BUFFER_TOO_LARGE',
    'ERR_STREAM_PREMATURE_CLOSE',
    'ERR_WORKER_OUT_OF_MEMORY',
];
/**
 * The code of a failure that lies outside this program: a file that may not be read, a disk that is
 * full. Undefined for a mistake of our own, which must be thrown on: it is no answer to anything.
 * @see https://nodejs.org/api/errors.html#nodejs-error-codes
 */
function systemCode(thrown) {
    const code = typeof thrown === 'object' && thrown !== null ? Reflect.get(thrown, 'code') : null;
    if (typeof code !== 'string')
        return undefined;
    return OF_THE_SYSTEM.test(code) || FROM_OUTSIDE.includes(code) ? code : undefined;
}
/** The same for a failure that is expected to be outside. @throws whatever is a mistake of ours */
function codeOrThrow(thrown) {
    const code = systemCode(thrown);
    if (code === undefined)
        throw thrown;
    return code;
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
// EXTERNAL MODULE: ./lib/adapters/node/network-failure.js
var network_failure = __webpack_require__(6860);
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
        if (codeOf(thrown) === '')
            throw thrown;
        return failure(thrown, false);
    }
}
async function exchange(request) {
    const url = new URL(request.url);
    const { request: open } = url.protocol === 'https:' ? await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4708, 19)) : await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7067, 19));
    return new Promise((resolve, reject) => {
        const signal = AbortSignal.timeout(request.timeoutMs);
        const outgoing = open(url, { method: request.method, headers: { ...request.headers }, signal });
        const fail = (thrown) => {
            if (signal.aborted || codeOf(thrown) !== '')
                resolve(failure(thrown, signal.aborted));
            else
                reject(thrown);
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
/** What Node calls the failure; empty for a mistake of our own, and for a time limit. */
function codeOf(thrown) {
    const { code } = thrown;
    return typeof code === 'string' ? code : '';
}
function failure(thrown, timedOut) {
    const code = codeOf(thrown);
    const { message = '' } = thrown;
    const detail = message === '' ? code : message;
    if (timedOut)
        return { kind: 'failed', reason: 'timeout', detail: 'no answer in time' };
    return { kind: 'failed', reason: (0,network_failure/* networkFailure */.r)(code), detail };
}

;// CONCATENATED MODULE: ./lib/adapters/world.js




/** The real world around a run. */
function createWorld(environment) {
    return { environment, files: files.nodeFiles, http: nodeHttp, clock: nodeClock, aws: createAws() };
}


/***/ }),

/***/ 1863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ anything),
/* harmony export */   HI: () => (/* binding */ variants),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   Xd: () => (/* binding */ orNull),
/* harmony export */   _F: () => (/* binding */ fieldOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/** Any text, or one that the regular expression matches. */
function text(says, limits = {}) {
    return { is: 'text', ...limits, ...saying(says) };
}
/** A whole number from `from` on. */
function whole(from, says) {
    return { is: 'whole', from, ...saying(says) };
}
/** True or false. */
function flag(says) {
    return { is: 'flag', ...saying(says) };
}
/** One of a few words or numbers. */
function oneOf(values, says) {
    return { is: 'one-of', values, ...saying(says) };
}
/** Any number of the same, or at most `most`. */
function listOf(of, says, most) {
    return { is: 'list', of, ...(most === undefined ? {} : { most }), ...saying(says) };
}
/** An object with these fields and no others. */
function record(fields, says) {
    return { is: 'record', fields, ...saying(says) };
}
/** An object whose properties are not ours to name. */
function anything(says) {
    return { is: 'anything', ...saying(says) };
}
/** One of several records, told apart by the words in their field `by`. */
function variants(by, of, says) {
    return { is: 'variants', by, of, ...saying(says) };
}
/** The same, or null. */
function orNull(of, says) {
    return { is: 'or-null', of, ...saying(says) };
}
/** A field that may be left out. */
function optional(of) {
    return { is: 'optional', of };
}
/** The same, with a definition of its own in the schema. */
function named(name, form) {
    return { ...form, name };
}
/** A field's form, and whether the field may be left out. */
function fieldOf(field) {
    return field.is === 'optional'
        ? { form: field.of, needed: false }
        : { form: field, needed: true };
}
function saying(says) {
    return says === undefined ? {} : { says };
}


/***/ }),

/***/ 6120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
const LONGEST = 64;
/**
 * The known word that a misspelt one was most likely meant for, or undefined when none is near: a
 * letter wrong, missing, added or swapped with its neighbour, one such slip for every three letters;
 * another case or `_` for `-`; or the beginning of only one word.
 */
function nearest(given, known) {
    if (given.length > LONGEST)
        return undefined;
    const plain = plainly(given);
    if (plain.length < 2)
        return undefined;
    let best;
    let least = Math.max(1, Math.floor(plain.length / 3)) + 1;
    for (const word of known) {
        const slips = slipsBetween(plain, plainly(word));
        if (slips < least)
            [best, least] = [word, slips];
    }
    if (best !== undefined)
        return best;
    const [begun, ...others] = known.filter((word) => plainly(word).startsWith(plain));
    return others.length === 0 ? begun : undefined;
}
function plainly(word) {
    return word.toLowerCase().replaceAll('_', '-');
}
/**
 * Optimal string alignment: edits of one letter, and swaps of two neighbours.
 * @see https://en.wikipedia.org/wiki/Damerau%E2%80%93Levenshtein_distance
 */
function slipsBetween(a, b) {
    let before = [];
    let row = Array.from({ length: b.length + 1 }, (_, at) => at);
    for (let i = 1; i <= a.length; i += 1) {
        const next = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const same = a[i - 1] === b[j - 1] ? 0 : 1;
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            next.push(Math.min(cell(row, j) + 1, cell(next, j - 1) + 1, cell(row, j - 1) + same, swapped ? cell(before, j - 2) + 1 : Infinity));
        }
        [before, row] = [row, next];
    }
    return cell(row, b.length);
}
function cell(row, index) {
    return row[index] ?? Infinity;
}


/***/ }),

/***/ 7361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ isShowable)
/* harmony export */ });
const LONGEST = 60;
const LONGEST_PIECE = 16;
/**
 * Whether a value that was refused may be repeated, so that a reader finds it: short, of letters,
 * digits and separators, and nothing in it that could be a password, a key or a token put in the
 * wrong place. Those mix cases, or letters with digits over and over, or are long without a break;
 * what may hold a user's name or an assignment (`@`, `=`) is never shown.
 */
function isShowable(value) {
    if (value.length > LONGEST || !/^[A-Za-z0-9 ._:/*[\]-]+$/.test(value))
        return false;
    return value.split(/[^A-Za-z0-9]+/).every(isPlain);
}
function isPlain(piece) {
    if (/^\d*$/.test(piece))
        return true;
    if (piece.length > LONGEST_PIECE || !/^(?:[A-Z]?[a-z0-9]*|[A-Z0-9]*)$/.test(piece))
        return false;
    return (piece.match(/\d+/g) ?? []).length <= 1;
}


/***/ }),

/***/ 9170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ TOOL_FORM),
/* harmony export */   j: () => (/* binding */ TOOL)
/* harmony export */ });
/* harmony import */ var _form_form_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1863);

/** What a report says of the program that made it. */
const TOOL_FORM = (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({ name: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['aws-preflight']), version: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)() }, 'The program that made the report.');
/** This program. `npm run generate` writes the version of package.json here. */
const TOOL = { name: 'aws-preflight', version: '0.1.0' };


/***/ }),

/***/ 89:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ workflowCommand)
/* harmony export */ });
/**
 * One `::kind ...::message` line. Everything from outside is escaped, so it stays in its field and
 * on this line, where the runner looks for a command only at the beginning.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
function workflowCommand(kind, title, message, place) {
    const properties = { title, ...place };
    const list = Object.entries(properties)
        .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
        .join(',');
    return `::${kind} ${list}::${escapeData(message)}`;
}
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}


/***/ })

};
;