"use strict";
exports.id = 6530;
exports.ids = [6530,3894,7982];
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
function lazyGitHub(line) {
    const api = async () => (await Promise.all(/* import() */[__webpack_require__.e(2413), __webpack_require__.e(2900)]).then(__webpack_require__.bind(__webpack_require__, 2900))).githubApi(line);
    return {
        changedFiles: async (of) => (await api()).changedFiles(of),
        blob: async (of, id) => (await api()).blob(of, id),
    };
}

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
// EXTERNAL MODULE: ./lib/facts/endpoints/roads.js
var endpoints_roads = __webpack_require__(8705);
// EXTERNAL MODULE: ./lib/facts/job/checkout.js
var checkout = __webpack_require__(7479);
// EXTERNAL MODULE: ./lib/preflight.js + 76 modules
var preflight = __webpack_require__(2966);
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
    runner.mask((0,secrets_of/* rawSecrets */.W)(inputs, variables));
    const unknown = (0,parse/* unknownInputs */.q)(Object.keys(inputs));
    const parsed = (0,parse/* parseSettings */.P)(inputs, dialects/* dialectNames */.zM);
    if (!parsed.ok || unknown.length > 0) {
        return refuse([...unknown, ...(parsed.ok ? [] : parsed.problems)]);
    }
    const { settings } = parsed;
    const redactor = (0,secrets_of/* openRedactor */.p)(settings, variables);
    const signal = (0,interrupt/* watchInterrupts */.K)();
    const roads = (0,endpoints_roads/* roadsOf */.B)(variables);
    const report = await (0,preflight.preflight)(settings, {
        world: (0,world.createWorld)(environment, roads),
        git: (0,create.gitOf)(environment),
        github: lazyGitHub({ roads, variables }),
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
            return (await Promise.all(/* import() */[__webpack_require__.e(3502), __webpack_require__.e(4724), __webpack_require__.e(9507)]).then(__webpack_require__.bind(__webpack_require__, 9507))).scanWorkTree(source, context);
        case 'paths':
            return (await Promise.all(/* import() */[__webpack_require__.e(3502), __webpack_require__.e(4724), __webpack_require__.e(9538)]).then(__webpack_require__.bind(__webpack_require__, 9538))).scanPaths(source, context);
        case 'stdin':
            return (await Promise.all(/* import() */[__webpack_require__.e(3502), __webpack_require__.e(9752)]).then(__webpack_require__.bind(__webpack_require__, 2624))).scanStdin(source, context);
        case 'staged':
            return (await Promise.all(/* import() */[__webpack_require__.e(3502), __webpack_require__.e(4724), __webpack_require__.e(8560), __webpack_require__.e(5286)]).then(__webpack_require__.bind(__webpack_require__, 5286))).scanStaged(source, context);
        case 'range':
            return (await Promise.all(/* import() */[__webpack_require__.e(3502), __webpack_require__.e(4724), __webpack_require__.e(8560), __webpack_require__.e(5157)]).then(__webpack_require__.bind(__webpack_require__, 5157))).scanRange(source, context);
        case 'history':
            return (await Promise.all(/* import() */[__webpack_require__.e(3502), __webpack_require__.e(4724), __webpack_require__.e(8560), __webpack_require__.e(6937), __webpack_require__.e(3670)]).then(__webpack_require__.bind(__webpack_require__, 3670))).scanHistory(source, context);
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

/***/ 4410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ exchange)
});

;// CONCATENATED MODULE: ./lib/adapters/node/network-failure.js
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

;// CONCATENATED MODULE: ./lib/adapters/node/transport/proxied.js
/** A proxy that did not open the way. */
class ProxyFault extends Error {
    reason;
    constructor(reason, detail) {
        super(detail);
        this.reason = reason;
    }
}
/**
 * An agent for one request by a proxy. The libraries are loaded here, so that nobody pays for them
 * who has no proxy.
 * @param signal ends the connection to the proxy as well
 * @throws ProxyFault when the variable's value is no address of an HTTP proxy
 */
async function agentBy(proxy, url, signal, way) {
    const address = proxy.reveal();
    if (address === undefined) {
        throw new ProxyFault('proxy-unreachable', 'its value is no address of an HTTP proxy');
    }
    const connecting = { signal };
    if (url.protocol === 'http:') {
        const { HttpProxyAgent } = await Promise.all(/* import() */[__webpack_require__.e(2792), __webpack_require__.e(1328)]).then(__webpack_require__.bind(__webpack_require__, 8947));
        return new HttpProxyAgent(address, connecting);
    }
    const { HttpsProxyAgent } = await Promise.all(/* import() */[__webpack_require__.e(2792), __webpack_require__.e(1566)]).then(__webpack_require__.bind(__webpack_require__, 1566));
    /** Says by type what the library would hand on as if the host had answered it. */
    class TellingAgent extends HttpsProxyAgent {
        async connect(request, options) {
            let refusal;
            request.once('proxyConnect', ({ statusCode, headers }) => {
                refusal = refusalIn(statusCode, headers);
                way.open = refusal === undefined;
            });
            const socket = await super.connect(request, options);
            if (refusal === undefined)
                return socket;
            socket.destroy();
            throw refusal;
        }
    }
    return new TellingAgent(address, connecting);
}
/** What the answer to CONNECT says, when it does not open the way. */
function refusalIn(status, headers) {
    if (status === 407)
        return new ProxyFault('proxy-password', 'HTTP 407 to CONNECT');
    if (status !== 200)
        return new ProxyFault('proxy-refused', `HTTP ${status} to CONNECT`);
    // An open way has no content, so it has no type either.
    const type = String(headers['content-type'] ?? '');
    return /html/i.test(type)
        ? new ProxyFault('proxy-page', `HTTP 200 with a page (${type}) to CONNECT`)
        : undefined;
}

;// CONCATENATED MODULE: ./lib/adapters/node/transport/failure.js


/** What is thrown when the other end does not speak TLS at all. */
const NO_TLS = /^(?:EPROTO|ERR_SSL_(?:WRONG_VERSION_NUMBER|PACKET_LENGTH|HTTP_REQUEST))/;
/**
 * Sorts what a request threw, by its code alone.
 * @throws what is a mistake of our own
 */
function failureOf(thrown, about) {
    if (thrown instanceof ProxyFault)
        return { reason: thrown.reason, detail: thrown.message };
    const isShut = about.way?.open === false;
    if (about.timedOut) {
        return { reason: isShut ? 'proxy-unreachable' : 'timeout', detail: 'no answer in time' };
    }
    const { code: given, name, message = '' } = thrown;
    const code = typeof given === 'string' ? given : '';
    // Node gives every failure a code; the library of proxies does not, while the way is shut.
    if (code === '' && !(isShut && name === 'Error'))
        throw thrown;
    const detail = message === '' ? code : (message.split('\n')[0] ?? '');
    if (isShut)
        return { reason: 'proxy-unreachable', detail };
    // A proxy that opens the way and then talks HTML is not the host's own fault.
    if (about.way !== null && NO_TLS.test(code))
        return { reason: 'proxy-page', detail };
    return { reason: networkFailure(code), detail };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
// EXTERNAL MODULE: ./lib/adapters/system-error.js
var system_error = __webpack_require__(3468);
;// CONCATENATED MODULE: ./lib/adapters/node/transport/trust-store.js



/** No bundle of certificates is larger; the usual one has a fifth of a megabyte. */
const LIMIT_BYTES = 8 << 20;
/**
 * The certificates to trust: Node's own, those of NODE_EXTRA_CA_CERTS and those of the bundles, or
 * undefined when no bundle can be read, which leaves the choice to Node. A bundle adds and takes
 * nothing away: what only some SDKs read must not fail the others.
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/feature-gen-config.html
 */
async function certificates(bundles, extra) {
    const given = (await Promise.all(bundles.map(content))).filter((text) => text !== '');
    if (given.length === 0)
        return undefined;
    const own = extra === undefined ? '' : await content(extra);
    return [...external_node_tls_.rootCertificates, ...(own === '' ? [] : [own]), ...given];
}
async function content(path) {
    try {
        const { size } = await (0,promises_.stat)(path);
        if (size > LIMIT_BYTES)
            return '';
        const text = await (0,promises_.readFile)(path, 'utf8');
        // Anything else would make every connection fail, in words about PEM.
        return text.includes('-----BEGIN CERTIFICATE-----') ? text : '';
    }
    catch (thrown) {
        (0,system_error/* codeOrThrow */.Z)(thrown);
        return '';
    }
}

;// CONCATENATED MODULE: ./lib/adapters/node/transport/exchange.js



/** Longest answer taken, unless the caller knows better; most have a few kilobytes. */
const exchange_LIMIT_BYTES = 1 << 20;
/**
 * The one way out of this process for HTTP, whoever asks: nothing goes to a host that the egress
 * decision forbids, no redirect is followed, certificates are verified whatever the environment
 * says, and time and size are bounded.
 * @throws what is a mistake of our own
 */
async function exchange(outgoing, line) {
    const { terms } = outgoing;
    const verdict = line.roads.mayContact(outgoing.url, terms.purpose, terms);
    if (!verdict.allowed) {
        return { kind: 'failed', reason: 'not-allowed', detail: verdict.why };
    }
    const proxy = line.roads.proxyFor(outgoing.url);
    const hop = proxy === null ? {} : { proxy: { variable: proxy.variable, host: proxy.host } };
    const limit = AbortSignal.timeout(outgoing.timeoutMs);
    const signal = AbortSignal.any([limit, ...(outgoing.signal ? [outgoing.signal] : [])]);
    const way = proxy === null ? null : { open: false };
    try {
        return { ...(await send(outgoing, line, proxy, way, signal)), ...hop };
    }
    catch (thrown) {
        const failure = failureOf(thrown, { timedOut: signal.aborted, way });
        return { kind: 'failed', ...failure, ...hop };
    }
}
async function send(outgoing, line, proxy, way, signal) {
    const url = new URL(outgoing.url);
    const { method, headers } = outgoing;
    const options = { method, headers: { ...headers }, signal };
    if (proxy !== null && way !== null)
        options.agent = await agentBy(proxy, url, signal, way);
    const request = await exchange_open(url, options, outgoing.terms, line);
    const incoming = await new Promise((resolve, reject) => {
        request.on('error', reject).on('response', resolve);
        request.end(outgoing.body);
    });
    if (proxy !== null && incoming.statusCode === 407) {
        incoming.destroy();
        return { kind: 'failed', reason: 'proxy-password', detail: 'HTTP 407' };
    }
    return collect(incoming, outgoing.limitBytes ?? exchange_LIMIT_BYTES);
}
const AWS = ['sts', 'iam', 'sign-in'];
async function exchange_open(url, options, terms, { variables }) {
    if (url.protocol === 'http:')
        return (await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7067, 19))).request(url, options);
    const bundles = AWS.includes(terms.purpose) ? [variables.AWS_CA_BUNDLE, terms.caBundle] : [];
    const paths = bundles.filter((path) => path !== undefined && path !== '');
    const ca = await certificates(paths, variables.NODE_EXTRA_CA_CERTS);
    const trust = { rejectUnauthorized: true, ...(ca === undefined ? {} : { ca }) };
    return (await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4708, 19))).request(url, { ...options, ...trust });
}
async function collect(incoming, limitBytes) {
    const chunks = [];
    let size = 0;
    for await (const chunk of incoming) {
        size += chunk.length;
        if (size > limitBytes) {
            incoming.destroy();
            const detail = `the answer is too large: more than ${limitBytes} bytes`;
            return { kind: 'failed', reason: 'too-large', detail };
        }
        chunks.push(chunk);
    }
    const headers = Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]));
    return {
        kind: 'answered',
        status: incoming.statusCode ?? 0,
        headers,
        body: Buffer.concat(chunks),
    };
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
function createAws(line) {
    return {
        callerIdentity: async (...given) => (await sts(line)).callerIdentity(...given),
        assumeRole: async (...given) => (await sts(line)).assumeRole(...given),
        assumeRoleWithWebIdentity: async (...given) => (await sts(line)).assumeRoleWithWebIdentity(...given),
        trustPolicyOf: async (...given) => {
            silenceVersionNotice();
            return (await Promise.all(/* import() */[__webpack_require__.e(1695), __webpack_require__.e(6764), __webpack_require__.e(979)]).then(__webpack_require__.bind(__webpack_require__, 979))).trustPolicyOf(...given, line);
        },
        provide: async (request) => {
            silenceVersionNotice();
            return (await Promise.all(/* import() */[__webpack_require__.e(1695), __webpack_require__.e(2876)]).then(__webpack_require__.bind(__webpack_require__, 2876))).provide(request, line);
        },
    };
}
async function sts(line) {
    silenceVersionNotice();
    return (await Promise.all(/* import() */[__webpack_require__.e(1695), __webpack_require__.e(8489)]).then(__webpack_require__.bind(__webpack_require__, 8489))).createSts(line);
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
// EXTERNAL MODULE: ./lib/adapters/node/transport/exchange.js + 4 modules
var exchange = __webpack_require__(4410);
;// CONCATENATED MODULE: ./lib/adapters/node/http.js

/** HTTP for what is asked without an SDK. */
function createHttp(line) {
    return {
        async send(request) {
            const answer = await (0,exchange/* exchange */.c)(request, line);
            if (answer.kind === 'failed')
                return answer;
            const { kind, status, headers, body } = answer;
            return { kind, status, headers, body: body.toString('utf8') };
        },
    };
}

;// CONCATENATED MODULE: ./lib/adapters/world.js




/** The real world around a run. Whatever goes out of it goes by these roads. */
function createWorld(environment, roads) {
    const line = { roads, variables: environment.variables };
    return {
        environment,
        files: files.nodeFiles,
        http: createHttp(line),
        clock: nodeClock,
        aws: createAws(line),
    };
}


/***/ }),

/***/ 7396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ render),
/* harmony export */   h: () => (/* binding */ FORMATS)
/* harmony export */ });
/** Loaded one by one: a run pays only for the format that it prints. */
const RENDERERS = {
    terminal: async () => (await Promise.all(/* import() */[__webpack_require__.e(9739), __webpack_require__.e(1360)]).then(__webpack_require__.bind(__webpack_require__, 1360))).render,
    markdown: async () => (await Promise.all(/* import() */[__webpack_require__.e(9739), __webpack_require__.e(4708)]).then(__webpack_require__.bind(__webpack_require__, 2327))).render,
    json: async () => (await Promise.all(/* import() */[__webpack_require__.e(9986), __webpack_require__.e(5980)]).then(__webpack_require__.bind(__webpack_require__, 5980))).render,
    annotations: async () => (await __webpack_require__.e(/* import() */ 430).then(__webpack_require__.bind(__webpack_require__, 430))).render,
};
/** Every format, for usage texts and validation. */
const FORMATS = Object.keys(RENDERERS);
/** Prints a report as text, ending in a newline unless there is nothing to say. */
async function render(format, report, options = {}) {
    const renderer = await RENDERERS[format]();
    return renderer(report, options);
}


/***/ }),

/***/ 4127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E_: () => (/* binding */ splitArn),
/* harmony export */   JG: () => (/* binding */ isAccountId),
/* harmony export */   KC: () => (/* binding */ accountOfArn),
/* harmony export */   OB: () => (/* binding */ identityArn)
/* harmony export */ });
/* harmony import */ var _partitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3189);

/** Cuts a text at its first five colons; null when it does not begin as an ARN or has fewer. */
function splitArn(text) {
    const parts = text.split(':', 5);
    const [head, partition = '', service = '', region = '', account] = parts;
    const before = parts.join(':').length;
    if (head !== 'arn' || account === undefined || before === text.length)
        return null;
    return { partition, service, region, account, resource: text.slice(before + 1) };
}
/**
 * An ARN of something that IAM or STS keep in one account of a partition that we know: a user, a
 * role, a session, a provider. Null for anything else.
 */
function identityArn(text) {
    const arn = splitArn(text);
    if (arn === null)
        return null;
    const { partition, service, region, account, resource } = arn;
    const known = (0,_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionNamed */ .O9)(partition);
    if (known === undefined || (service !== 'iam' && service !== 'sts'))
        return null;
    if (region !== '' || !isAccountId(account) || !/^[\u0021-\u007e]{1,600}$/.test(resource)) {
        return null;
    }
    return { ...arn, service, known };
}
/** Whether a text is an account's number: 12 digits. */
function isAccountId(text) {
    return /^[0-9]{12}$/.test(text);
}
/** The account of a thing of IAM or STS, where its ARN names one. */
function accountOfArn(text) {
    const arn = splitArn(text);
    if (arn === null || (arn.service !== 'iam' && arn.service !== 'sts'))
        return undefined;
    return isAccountId(arn.account) ? arn.account : undefined;
}


/***/ }),

/***/ 8926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ parseRoleArn)
});

// UNUSED EXPORTS: readRoleArn

// EXTERNAL MODULE: ./lib/report/aws/arn.js
var aws_arn = __webpack_require__(4127);
// EXTERNAL MODULE: ./lib/report/aws/partitions.js
var partitions = __webpack_require__(3189);
;// CONCATENATED MODULE: ./lib/report/aws/role-arn-fault.js
const OTHER_KINDS = [
    'user',
    'group',
    'policy',
    'instance-profile',
    'oidc-provider',
    'saml-provider',
    'server-certificate',
    'mfa',
    'federated-user',
    'root',
];
/**
 * What stands for a value and is none. A path may hold these characters by IAM's grammar; nobody's
 * does.
 */
function veilFault(text) {
    if (text.includes('***'))
        return { is: 'masked' };
    if (text.includes('${{'))
        return { is: 'unexpanded', form: 'workflow' };
    return text.includes('${') ? { is: 'unexpanded', form: 'shell' } : null;
}
/** What stands around or between: told of a text that is already known to be no role's ARN. */
function surroundingFault(text) {
    const core = text.trim();
    if (core === '')
        return { is: 'blank' };
    if (/\$[A-Za-z_]|^%\w+%$/.test(core))
        return { is: 'unexpanded', form: 'shell' };
    if (/^["'`\u2018-\u201f]|["'`\u2018-\u201f]$/.test(core))
        return { is: 'quoted' };
    if (core !== text)
        return { is: 'white-space', where: 'around' };
    return /\s/.test(core) ? { is: 'white-space', where: 'within' } : null;
}
/** What a text is that does not begin as an ARN does, or ends too early. */
function formFault(text) {
    if (/^arn:/i.test(text))
        return { is: text.startsWith('arn:') ? 'no-arn' : 'letter-case' };
    return /^\/?(?:role\/)?(?:[\w+=,.@-]{1,64}\/){0,8}[\w+=,.@-]{1,64}$/.test(text)
        ? { is: 'bare-name' }
        : { is: 'no-arn' };
}

;// CONCATENATED MODULE: ./lib/report/aws/role-arn.js



/** A path's own limit is 512 with both of its slashes; a name's is 64. */
const LONGEST_PATH = 512;
const LONGEST_NAME = 64;
/**
 * Takes a role's ARN apart, or tells what the text is instead.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-arns
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_Role.html
 */
function readRoleArn(text) {
    const veiled = veilFault(text);
    if (veiled !== null)
        return { ok: false, fault: veiled };
    const arn = (0,aws_arn/* splitArn */.E_)(text);
    const role = arn === null ? formFault(text) : (ownerFault(arn) ?? readRole(text, arn));
    if (!('is' in role))
        return { ok: true, role };
    return { ok: false, fault: surroundingFault(text) ?? role };
}
/** The role, or null when the text is not the ARN of one. */
function parseRoleArn(text) {
    const read = readRoleArn(text);
    return read.ok ? read.role : null;
}
function ownerFault({ partition, service, region, account }) {
    if ((0,partitions/* partitionNamed */.O9)(partition) === undefined) {
        const lower = partition.toLowerCase();
        return (0,partitions/* partitionNamed */.O9)(lower) === undefined
            ? { is: 'partition', partition: shown(partition) }
            : { is: 'letter-case' };
    }
    if (service !== 'iam' && service !== 'sts') {
        return /^(?:iam|sts)$/i.test(service)
            ? { is: 'letter-case' }
            : { is: 'service', service: shown(service) };
    }
    if (region !== '')
        return { is: 'region', region: shown(region) };
    if ((0,aws_arn/* isAccountId */.JG)(account))
        return null;
    return { is: 'account', problem: accountProblem(account) };
}
/** A part of an ARN, if it has a form that such a part could have: it may yet be a value astray. */
function shown(part) {
    return /^[a-z0-9-]{1,24}$/.test(part) ? part : '';
}
function accountProblem(account) {
    if (account === '')
        return 'missing';
    if ((0,aws_arn/* isAccountId */.JG)(account.replaceAll('-', '')))
        return 'hyphens';
    return /^\d+$/.test(account) ? 'length' : 'characters';
}
function readRole(arn, parts) {
    const { partition, service, account, resource } = parts;
    const session = /^assumed-role\/([\w+=,.@-]{1,64})(?:\/|$)/.exec(resource)?.[1];
    if (session !== undefined)
        return { is: 'session', role: session, account };
    const slash = resource.indexOf('/');
    const kind = slash === -1 ? resource : resource.slice(0, slash);
    if (service !== 'iam' || kind !== 'role') {
        if (kind === 'role')
            return { is: 'service', service };
        if (kind.toLowerCase() === 'role')
            return { is: 'letter-case' };
        return { is: 'other-kind', kind: OTHER_KINDS.find((one) => one === kind) ?? 'other' };
    }
    const last = resource.lastIndexOf('/');
    const path = slash === -1 ? '/' : resource.slice(slash, last + 1);
    const name = slash === -1 ? '' : resource.slice(last + 1);
    return pathFault(path) ?? nameFault(name) ?? { arn, partition, account, path, name };
}
function pathFault(path) {
    if (path === '/')
        return null;
    if (path === '//')
        return { is: 'path', problem: 'empty-part' };
    if (path.length > LONGEST_PATH)
        return { is: 'path', problem: 'too-long' };
    return /^\/[\u0021-\u007e]+\/$/.test(path) ? null : { is: 'path', problem: 'characters' };
}
function nameFault(name) {
    if (name === '')
        return { is: 'name', problem: 'missing' };
    if (!/^[\w+=,.@-]+$/.test(name))
        return { is: 'name', problem: 'characters' };
    return name.length > LONGEST_NAME ? { is: 'name', problem: 'too-long' } : null;
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

/***/ 4247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ describeShape)
/* harmony export */ });
const CLASSES = [
    ['lower-case letters', /[a-z]/],
    ['upper-case letters', /[A-Z]/],
    ['digits', /[0-9]/],
    ['spaces', / /],
    ['line breaks', /[\r\n]/],
    ['quotes', /["'`]/],
    ['other control characters', /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f]/],
    ['characters outside ASCII', /[^\u0000-\u007f]/],
    ['punctuation', /[!#-&(-/:-@[-_{-~]/],
];
/**
 * Describes a value without showing it, for values that may be a secret in the wrong place: its
 * length in characters, the kinds of character in it, and white space at its ends.
 */
function describeShape(value) {
    if (value === '')
        return 'empty';
    const kinds = CLASSES.filter(([, pattern]) => pattern.test(value)).map(([name]) => name);
    const edges = [
        ...(/^\s/.test(value) ? ['begins with white space'] : []),
        ...(/\s$/.test(value)
            ? [`ends with ${value.endsWith('\n') ? 'a line feed' : 'white space'}`]
            : []),
    ];
    const length = `${value.length} character${value.length === 1 ? '' : 's'}`;
    return [`${length} (${kinds.join(', ')})`, ...edges].join(', ');
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


/***/ }),

/***/ 8440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cy: () => (/* binding */ sessionName),
/* harmony export */   G4: () => (/* binding */ expectedArn),
/* harmony export */   Hc: () => (/* binding */ host),
/* harmony export */   Ny: () => (/* binding */ region),
/* harmony export */   hd: () => (/* binding */ audience),
/* harmony export */   kW: () => (/* binding */ namedSecret),
/* harmony export */   lS: () => (/* binding */ accountId),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   pP: () => (/* binding */ externalId),
/* harmony export */   u4: () => (/* binding */ isAlmostName),
/* harmony export */   w3: () => (/* binding */ roleArn),
/* harmony export */   xG: () => (/* binding */ ROLE_ARN)
/* harmony export */ });
/* harmony import */ var _report_aws_arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4127);
/* harmony import */ var _report_aws_region_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8282);
/* harmony import */ var _report_aws_role_arn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8926);
/* harmony import */ var _report_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6120);
/* harmony import */ var _report_shape_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4247);
/* harmony import */ var _report_showable_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7361);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5832);
/* harmony import */ var _secret_kind_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3340);








/** A region's form; whether AWS has it is for AWS to say. */
const region = (text) => (0,_report_aws_region_js__WEBPACK_IMPORTED_MODULE_3__/* .isRegionName */ .U)(text) ? { ok: true, value: text } : (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J5)(text, 'a region such as eu-west-1');
/** What is accepted for a role. */
const ROLE_ARN = 'a role ARN such as arn:aws:iam::111122223333:role/deploy';
const roleArn = (text) => (0,_report_aws_role_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRoleArn */ .D)(text) === null ? (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J5)(text, ROLE_ARN) : { ok: true, value: text };
/** Any ARN that GetCallerIdentity can answer; `*` stands for the session name. */
const expectedArn = (text) => (0,_report_aws_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .identityArn */ .OB)(text) === null
    ? (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J5)(text, 'an IAM or STS ARN such as arn:aws:sts::111122223333:assumed-role/deploy/GitHubActions or arn:aws:iam::111122223333:role/deploy')
    : { ok: true, value: text };
const accountId = (text) => (0,_report_aws_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .isAccountId */ .JG)(text) ? { ok: true, value: text } : (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J5)(text, 'an account id of 12 digits');
/** @see https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html */
const sessionName = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .matching */ .wC)(/^[\w+=,.@-]{2,64}$/, '2 to 64 characters of letters, digits and _+=,.@-', (text) => text);
const externalId = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .matching */ .wC)(/^[\w+=,.@:/-]{2,1224}$/, '2 to 1,224 characters of letters, digits and _+=,.@:/-', (text) => text);
const audience = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .matching */ .wC)(/^[\u0021-\u007e]{1,255}$/, 'an audience such as sts.amazonaws.com, without spaces', (text) => text);
const duration = (text) => {
    const seconds = /^\s*\d{1,6}\s*$/.test(text) ? Number(text) : Number.NaN;
    return seconds >= 900 && seconds <= 43_200
        ? { ok: true, value: seconds }
        : (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J5)(text, 'a whole number of seconds from 900 to 43200');
};
/** A host, optionally with a port: no scheme, path or credentials. */
const host = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .matching */ .wC)(/^(?=.{1,262}$)(?:\[[0-9A-Fa-f:]+\]|[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?)(?::\d{1,5})?$/, 'a host name, or host:port, such as sts.internal.example', (text) => text.toLowerCase());
const NAME = /^[A-Za-z_][A-Za-z0-9_]{0,254}$/;
const NAMED_SECRET = `NAME or NAME: kind, with a name of letters, digits and _, and a kind of ${_secret_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .SECRET_KINDS */ .d.join(', ')}`;
/** `NAME` or `NAME: kind`. Of what is refused only a name is repeated: the rest may be a value. */
function namedSecret(text) {
    const [name = '', kindText, ...rest] = text.split(':').map((part) => part.trim());
    if (!NAME.test(name))
        return unnamed(text);
    if (kindText === undefined)
        return { ok: true, value: { name } };
    const kind = _secret_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .SECRET_KINDS */ .d.find((candidate) => candidate === kindText);
    if (kind !== undefined && rest.length === 0)
        return { ok: true, value: { name, kind } };
    const meant = (0,_report_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)(kindText, _secret_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .SECRET_KINDS */ .d);
    const shape = `its kind is ${(0,_report_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .describeShape */ .v)(text.slice(text.indexOf(':') + 1).trim())}`;
    const more = {
        ...((0,_report_showable_js__WEBPACK_IMPORTED_MODULE_7__/* .isShowable */ .q)(name) ? { shown: name } : {}),
        ...(meant === undefined ? {} : { meant }),
    };
    return { ok: false, faults: [{ shape, accepted: NAMED_SECRET, ...more }] };
}
/** Whether an entry that is no name was meant for one: anything else may be the secret itself. */
function isAlmostName(text) {
    return /^[A-Z][A-Z ._-]*$/.test(text) && (0,_report_showable_js__WEBPACK_IMPORTED_MODULE_7__/* .isShowable */ .q)(text);
}
function unnamed(text) {
    const value = text.includes('=') ? '; values come by the environment, not in this list' : '';
    return { ok: false, faults: [{ shape: (0,_report_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .describeShape */ .v)(text), accepted: NAMED_SECRET + value }] };
}


/***/ }),

/***/ 8371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ FAIL_ON)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5832);

/** Which findings fail a run; the action and every verb know it by this one description. */
const FAIL_ON = {
    words: 'Lowest severity that fails the run: `error`, `warning` or `never`.',
    value: 'LEVEL',
    default: 'error',
    parse: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('error', 'warning', 'never'),
};


/***/ }),

/***/ 5832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ path),
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   YK: () => (/* binding */ problemLine),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   wC: () => (/* binding */ matching),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
/* harmony import */ var _report_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6120);
/* harmony import */ var _report_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4247);
/* harmony import */ var _report_showable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7361);



/** More faults than these in one list are only counted. */
const MOST_FAULTS = 20;
/** The refusal of a text, described and not repeated. */
function refused(text, accepted, more = {}) {
    return { ok: false, faults: [{ shape: (0,_report_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .describeShape */ .v)(text), accepted, ...more }] };
}
/** Wraps a test and a conversion into a parser that says what it accepts. */
function matching(pattern, accepted, convert) {
    return (text) => pattern.test(text) ? { ok: true, value: convert(text) } : refused(text, accepted);
}
/** One of a few words. */
function oneOf(...words) {
    return (text) => {
        const word = words.find((candidate) => candidate === text.trim());
        if (word !== undefined)
            return { ok: true, value: word };
        const meant = (0,_report_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(text.trim(), words);
        return refused(text, `one of ${words.join(', ')}`, meant === undefined ? {} : { meant });
    };
}
/** YAML 1.2 core booleans, as the runner's own toolkit takes them. */
const boolean = matching(/^\s*(?:true|True|TRUE|false|False|FALSE)\s*$/, 'true or false', (text) => /true/i.test(text));
/** A path on this machine: one line without control characters. */
const path = matching(/^[^\u0000-\u001f\u007f]{1,4096}$/, 'a path of one line', (text) => text);
/**
 * Entries separated by commas or line breaks; every entry goes through `entry`, and each that is
 * wrong is told by its number, and repeated where `mayShow` says that it can be no secret.
 */
function listOf(entry, mayShow = _report_showable_js__WEBPACK_IMPORTED_MODULE_2__/* .isShowable */ .q) {
    return (text) => {
        const values = [];
        const faults = [];
        const parts = text.split(/[,\r\n]+/).map((part) => part.trim());
        for (const [index, part] of parts.filter((each) => each !== '').entries()) {
            const field = entry(part);
            if (field.ok)
                values.push(field.value);
            else {
                const shown = mayShow(part) ? { shown: part } : {};
                faults.push(...field.faults.map((fault) => ({ entry: index + 1, ...shown, ...fault })));
            }
        }
        const [first] = faults;
        if (first === undefined)
            return { ok: true, value: values };
        const uncounted = faults.length - MOST_FAULTS;
        if (uncounted <= 0)
            return { ok: false, faults };
        const rest = { shape: `and ${uncounted} more entries are wrong`, accepted: first.accepted };
        return { ok: false, faults: [...faults.slice(0, MOST_FAULTS), rest] };
    };
}
/** A problem in one line: `allowed-account-ids entry 3: "12345", 5 characters (digits); accepted: ...`. */
function problemLine(problem, prefix = '') {
    const { input, entry, shown, shape, accepted, meant } = problem;
    const which = entry === undefined ? '' : ` entry ${entry}`;
    const quoted = shown === undefined ? '' : `"${shown}", `;
    const then = meant === undefined ? '; accepted:' : `; did you mean ${meant}? Accepted:`;
    return `${prefix}${input}${which}: ${quoted}${shape}${then} ${accepted}`;
}


/***/ }),

/***/ 3340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ SECRET_KINDS)
/* harmony export */ });
/** The kinds of value whose form we can judge; `text` may be anything that is not empty. */
const SECRET_KINDS = [
    'text',
    'aws-access-key-id',
    'aws-secret-access-key',
    'aws-session-token',
    'role-arn',
    'account-id',
    'region',
    'json',
    'url',
];


/***/ })

};
;