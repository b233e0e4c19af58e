"use strict";
exports.id = 414;
exports.ids = [414,4694,5737,7982];
exports.modules = {

/***/ 414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/adapters/git/create.js + 1 modules
var create = __webpack_require__(16123);
// EXTERNAL MODULE: ./lib/adapters/github/lazy-api.js
var lazy_api = __webpack_require__(69539);
// EXTERNAL MODULE: ./lib/adapters/github/inputs.js
var github_inputs = __webpack_require__(369);
// EXTERNAL MODULE: ./lib/adapters/github/runner.js + 1 modules
var github_runner = __webpack_require__(47494);
// EXTERNAL MODULE: ./lib/adapters/github/state.js
var state = __webpack_require__(18467);
// EXTERNAL MODULE: ./lib/adapters/node/environment.js
var node_environment = __webpack_require__(81764);
// EXTERNAL MODULE: ./lib/adapters/node/interrupt.js
var interrupt = __webpack_require__(3950);
// EXTERNAL MODULE: ./lib/adapters/node/write.js
var write = __webpack_require__(74694);
// EXTERNAL MODULE: ./lib/adapters/world.js + 2 modules
var adapters_world = __webpack_require__(95737);
// EXTERNAL MODULE: ./lib/facts/after/saved-state.js
var saved_state = __webpack_require__(30713);
// EXTERNAL MODULE: ./lib/facts/endpoints/roads.js
var endpoints_roads = __webpack_require__(68705);
// EXTERNAL MODULE: ./lib/facts/job/checkout.js
var checkout = __webpack_require__(87479);
// EXTERNAL MODULE: ./lib/preflight.js + 52 modules
var preflight = __webpack_require__(24795);
// EXTERNAL MODULE: ./lib/report/judge.js
var judge = __webpack_require__(67381);
// EXTERNAL MODULE: ./lib/rules/credentials/index.js + 63 modules
var credentials = __webpack_require__(79748);
// EXTERNAL MODULE: ./lib/rules/inputs/index.js + 5 modules
var inputs = __webpack_require__(28599);
// EXTERNAL MODULE: ./lib/preflight/assemble.js
var assemble = __webpack_require__(57647);
// EXTERNAL MODULE: ./lib/preflight/hide-accounts.js
var hide_accounts = __webpack_require__(14200);
;// CONCATENATED MODULE: ./lib/preflight/refuse-inputs.js





function refuseInputs(problems, settings, redactor, mask) {
    const reason = 'an input cannot be used, so nothing was looked at';
    const regions = (0,judge/* judge */.S4)(credentials.regionRules, problems.flatMap(regionOf), redactor.text);
    const checks = [
        (0,judge/* answered */.oQ)('inputs', (0,judge/* judge */.S4)(inputs.inputRules, problems, redactor.text), problems.map(({ input, shape }) => ({ at: `input ${input}`, found: shape }))),
        (0,judge/* skipped */.hT)('secrets', reason),
        regions.length === 0 ? (0,judge/* skipped */.hT)('credentials', reason) : (0,judge/* answered */.oQ)('credentials', regions, []),
        (0,judge/* skipped */.hT)('trust', reason),
        (0,judge/* skipped */.hT)('leaks', reason),
        (0,judge/* skipped */.hT)('account', reason),
    ];
    if (settings.maskAccountId)
        mask((0,hide_accounts/* hideAccounts */.V)(checks, redactor));
    return (0,assemble/* assemble */.f)(checks, {}, settings.failOn, redactor, 'job');
}
function regionOf({ input, fault, shape, shown, meant }) {
    if (fault?.is !== 'region')
        return [];
    return [
        {
            variable: input,
            shape,
            ...(shown === undefined ? {} : { shown }),
            ...(meant === undefined ? {} : { meant }),
            noVariable: true,
            isInput: true,
        },
    ];
}

// EXTERNAL MODULE: ./lib/preflight/secrets-of.js
var secrets_of = __webpack_require__(6362);
// EXTERNAL MODULE: ./lib/renderers/escape-markdown.js + 1 modules
var escape_markdown = __webpack_require__(94334);
// EXTERNAL MODULE: ./lib/renderers/index.js
var renderers = __webpack_require__(77396);
// EXTERNAL MODULE: ./lib/report/outcome.js
var outcome = __webpack_require__(65102);
// EXTERNAL MODULE: ./lib/report/workflow-command.js
var workflow_command = __webpack_require__(10089);
// EXTERNAL MODULE: ./lib/chain/dialects/index.js + 32 modules
var dialects = __webpack_require__(83140);
// EXTERNAL MODULE: ./lib/settings/parse.js + 1 modules
var parse = __webpack_require__(54752);
// EXTERNAL MODULE: ./lib/facts/job/run-address.js
var run_address = __webpack_require__(66107);
// EXTERNAL MODULE: ./lib/facts/leaks/scan-remote.js
var scan_remote = __webpack_require__(31530);
;// CONCATENATED MODULE: ./lib/action.js
























async function runAction() {
    const environment = (0,node_environment/* readEnvironment */.Q)();
    const { variables } = environment;
    const runner = (0,github_runner/* createRunner */.j)({
        output: variables.GITHUB_OUTPUT ?? '',
        summary: variables.GITHUB_STEP_SUMMARY ?? '',
        state: variables.GITHUB_STATE ?? '',
    });
    await runner.state(state/* STATE */.c4.started, 'true');
    const inputs = (0,github_inputs/* readInputs */.K)(variables);
    runner.mask((0,secrets_of/* rawSecrets */.WX)(inputs, variables));
    const unknown = (0,parse/* unknownInputs */.q)(Object.keys(inputs));
    const parsed = (0,parse/* parseSettings */.P)(inputs, dialects/* dialectNames */.zM);
    const { settings } = parsed;
    const redactor = (0,secrets_of/* openRedactor */.pI)(settings, variables);
    let sessionSeconds = null;
    const remember = (report, exitCode) => {
        const run = { at: Date.now(), salt: (0,external_node_crypto_.randomUUID)(), exitCode, sessionSeconds };
        const saw = (0,saved_state/* savedState */.fP)(report, variables, run);
        return runner.state(state/* STATE */.c4.saw, redactor.text(JSON.stringify(saw)));
    };
    const roots = (0,checkout.checkoutRoots)(environment);
    const problems = [...unknown, ...(parsed.ok ? [] : parsed.problems)];
    if (problems.length > 0) {
        for (const secret of (0,secrets_of/* rawSecrets */.WX)(inputs, variables))
            redactor.add(secret);
        const report = refuseInputs(problems, settings, redactor, runner.mask);
        await publish(report, settings, runner, environment.cwd, roots);
        await remember(report, 2);
        return 2;
    }
    const signal = (0,interrupt/* watchInterrupts */.K)();
    const roads = (0,endpoints_roads.roadsOf)(variables);
    const world = (0,adapters_world.createWorld)(environment, roads);
    const github = (0,lazy_api/* lazyGitHub */.e)({ roads, variables });
    const { mask } = runner;
    if (settings.explain === 'failed-jobs') {
        const { explainFailedJobs } = await Promise.all(/* import() */[__webpack_require__.e(9209), __webpack_require__.e(4298), __webpack_require__.e(5439)]).then(__webpack_require__.bind(__webpack_require__, 65439));
        const report = await explainFailedJobs(settings, { world, github, redactor, mask });
        if (signal.aborted)
            return (0,interrupt/* sayInterrupted */.q)();
        await publish(report, settings, runner, environment.cwd, roots);
        return 0;
    }
    const report = await (0,preflight.preflight)(settings, {
        world,
        git: (0,create.gitOf)(environment),
        github,
        mask,
        redactor,
        signal,
        remember(seconds) {
            sessionSeconds = seconds;
        },
    });
    if (signal.aborted)
        return (0,interrupt/* sayInterrupted */.q)();
    const remark = await comment(report, settings, world, roads);
    const exitCode = await publish(report, settings, runner, environment.cwd, roots, remark);
    await remember(report, exitCode);
    return exitCode;
}
async function comment(report, settings, world, roads) {
    if (settings.comment === 'never')
        return null;
    const { commentOnLeaks } = await __webpack_require__.e(/* import() */ 5504).then(__webpack_require__.bind(__webpack_require__, 95504));
    const { githubComments } = await __webpack_require__.e(/* import() */ 6622).then(__webpack_require__.bind(__webpack_require__, 96622));
    const { variables } = world.environment;
    const found = (0,run_address/* runAddress */.Y)(variables, settings.githubToken);
    const page = found.kind === 'found' && (0,scan_remote/* maySendTo */.B2)(found.run.serverUrl)
        ? `${new URL(found.run.serverUrl).origin}/${found.run.repository}/actions/runs/${found.run.runId}`
        : undefined;
    const run = page === undefined ? {} : { run: page };
    const word = (before) => (0,renderers.render)('comment', report, { before, ...run });
    const comments = githubComments({ roads, variables });
    const done = await commentOnLeaks(settings, report, world, comments, word);
    return done.kind === 'not-written'
        ? `The pull request has no comment of this: ${done.reason}.`
        : null;
}
function sayError(title, message) {
    process.stdout.write(`${(0,workflow_command/* workflowCommand */.N)('error', title, message)}\n`);
}
async function publish(report, settings, runner, workspace, roots, remark = null) {
    const token = (0,external_node_crypto_.randomUUID)();
    process.stdout.write(`::stop-commands::${token}\n`);
    process.stdout.write(await (0,renderers.render)('terminal', report));
    process.stdout.write(`::${token}::\n`);
    const elsewhere = settings.explain !== null;
    process.stdout.write(await (0,renderers.render)('annotations', report, { workspace, elsewhere }));
    if (remark !== null) {
        process.stdout.write(`${(0,workflow_command/* workflowCommand */.N)('notice', 'AWS Preflight', remark)}\n`);
    }
    const remarked = remark === null ? '' : `\n${(0,escape_markdown/* markdownProse */.h)(remark)}\n`;
    const summary = (await (0,renderers.render)('markdown', report)) + remarked;
    const noSummary = faultOf(await runner.summary(summary));
    const { reportFile, sarifFile } = settings;
    const written = async (file, format) => file === null
        ? undefined
        : faultOf(await (0,write.writeText)(file, await (0,renderers.render)(format, report, { workspace, elsewhere }), roots));
    const noReport = await written(reportFile, 'json');
    const noSarif = await written(sarifFile, 'sarif');
    const { identity, rootCauses, leaks } = report;
    const outputs = {
        outcome: report.outcome,
        'root-cause': rootCauses[0]?.finding.ruleId ?? '',
        provider: identity?.provider ?? '',
        'aws-account-id': identity?.account ?? '',
        arn: identity?.arn ?? '',
        'expires-at': identity?.expiresAt ?? '',
        leaks: String(leaks.filter(({ allowed }) => allowed === undefined).length),
        'report-file': noReport === undefined ? (reportFile ?? '') : '',
        'sarif-file': noSarif === undefined ? (sarifFile ?? '') : '',
    };
    const faults = {
        'the job summary (GITHUB_STEP_SUMMARY)': noSummary,
        'report-file': noReport,
        'sarif-file': noSarif,
        'the outputs (GITHUB_OUTPUT)': faultOf(await runner.outputs(outputs)),
    };
    const unwritten = Object.entries(faults).filter(([, code]) => code !== undefined);
    for (const [what, code] of unwritten) {
        sayError('AWS Preflight', `${what} could not be written: ${code}`);
    }
    const exitCode = (0,outcome/* exitCodeOf */.FO)(report.checks, settings.failOn);
    return unwritten.length > 0 && exitCode !== 1 ? 2 : exitCode;
}
function faultOf(writing) {
    return writing.ok ? undefined : (0,write.reasonOf)(writing.code);
}


/***/ }),

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

/***/ 369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
const PREFIX = 'INPUT_';
function readInputs(variables) {
    return Object.fromEntries(Object.entries(variables)
        .filter(([name]) => name.startsWith(PREFIX) && name.length > PREFIX.length)
        .map(([name, value]) => [name.slice(PREFIX.length).toLowerCase(), value]));
}


/***/ }),

/***/ 69539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ lazyGitHub)
/* harmony export */ });
function lazyGitHub(line) {
    const api = async () => (await Promise.all(/* import() */[__webpack_require__.e(2413), __webpack_require__.e(2900)]).then(__webpack_require__.bind(__webpack_require__, 92900))).githubApi(line);
    return {
        changedFiles: async (of) => (await api()).changedFiles(of),
        blob: async (of, id) => (await api()).blob(of, id),
        jobsOf: async (run) => (await __webpack_require__.e(/* import() */ 1118).then(__webpack_require__.bind(__webpack_require__, 91118))).jobsOf(run, line),
        logOf: async (run, job, allowed) => (await __webpack_require__.e(/* import() */ 1118).then(__webpack_require__.bind(__webpack_require__, 91118))).logOf(run, job, allowed, line),
    };
}


/***/ }),

/***/ 47494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ createRunner)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(96421);
// EXTERNAL MODULE: ./lib/adapters/node/write.js
var write = __webpack_require__(74694);
;// CONCATENATED MODULE: ./lib/adapters/github/maskable.js
const SHORTEST = 8;
function isTellable(line) {
    const trimmed = line.trim();
    return trimmed.length >= SHORTEST && /[A-Za-z0-9]/.test(trimmed);
}

;// CONCATENATED MODULE: ./lib/adapters/github/runner.js




function createRunner(files) {
    const append = (path, text) => path === '' ? Promise.resolve({ ok: true }) : (0,write.appendText)(path, text);
    return {
        mask(values) {
            for (const value of values.flatMap(maskable))
                core/* setSecret */.Pq(value);
        },
        outputs: (values) => append(files.output, entriesOf(values)),
        state: (name, value) => append(files.state, entriesOf({ [name]: value })),
        summary: (markdown) => append(files.summary, markdown),
    };
}
function entriesOf(values) {
    const end = `ghadelimiter_${(0,external_node_crypto_.randomUUID)()}`;
    return Object.entries(values)
        .map(([name, value]) => `${name}<<${end}\n${value}\n${end}\n`)
        .join('');
}
function maskable(value) {
    return value.split(/[\r\n]+/).filter(isTellable);
}


/***/ }),

/***/ 94643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ nodeClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

const nodeClock = {
    now: () => Date.now(),
    sleep: async (ms) => {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms);
    },
};


/***/ }),

/***/ 87982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nodeFiles: () => (/* binding */ nodeFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63468);



const nodeFiles = { read, list, real };
async function read(path, limit) {
    try {
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
const READ = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
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
const PATIENCE = 2_000;
const INTERRUPTED = 130;
const WORDS = 'aws-preflight: interrupted; nothing is said of what was not looked at yet\n';
function watchInterrupts(isTaken = () => false) {
    const controller = new AbortController();
    const force = () => {
        process.stderr.write(WORDS);
        process.exit(INTERRUPTED);
    };
    const interrupt = (signal) => {
        if (isTaken(signal))
            return;
        if (controller.signal.aborted)
            force();
        controller.abort();
        setTimeout(force, PATIENCE).unref();
    };
    process.on('SIGINT', interrupt);
    process.on('SIGTERM', interrupt);
    return controller.signal;
}
function sayInterrupted() {
    process.stderr.write(WORDS);
    return INTERRUPTED;
}


/***/ }),

/***/ 14410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ download),
  c: () => (/* binding */ exchange)
});

;// CONCATENATED MODULE: ./lib/adapters/node/network-failure.js
const CODES = [
    ['dns', /^(?:ENOTFOUND|EAI_\w+)$/],
    ['refused', /^(?:ECONNREFUSED|E(?:NET|HOST)UNREACH|E(?:NET|HOST)DOWN|EADDRNOTAVAIL)$/],
    ['reset', /^(?:ECONNRESET|ECONNABORTED|EPIPE|UND_ERR_SOCKET)$/],
    ['timeout', /^(?:ETIMEDOUT|ESOCKETTIMEDOUT)$/],
    ['unsendable', /^(?:ERR_INVALID_CHAR|ERR_INVALID_HTTP_TOKEN|ERR_UNESCAPED_CHARACTERS)$/],
    ['tls', /^(?:EPROTO$|ERR_(?:TLS|SSL|OSSL)_|CERT_|CRL_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_)/],
    ['tls', /^(?:ERROR_IN_C|HOSTNAME_MISMATCH$|INVALID_CA$|INVALID_PURPOSE$|PATH_LENGTH_EXCEEDED$)/],
];
function networkFailure(code) {
    return CODES.find(([, pattern]) => pattern.test(code))?.[0] ?? 'other';
}

;// CONCATENATED MODULE: ./lib/adapters/node/transport/proxied.js
class ProxyFault extends Error {
    reason;
    constructor(reason, detail) {
        super(detail);
        this.reason = reason;
    }
}
async function agentBy(proxy, url, signal, way) {
    const address = proxy.reveal();
    if (address === undefined) {
        throw new ProxyFault('proxy-unreachable', 'its value is no address of an HTTP proxy');
    }
    const connecting = { signal };
    if (url.protocol === 'http:') {
        const { HttpProxyAgent } = await Promise.all(/* import() */[__webpack_require__.e(2792), __webpack_require__.e(8947)]).then(__webpack_require__.bind(__webpack_require__, 28947));
        return new HttpProxyAgent(address, connecting);
    }
    const { HttpsProxyAgent } = await Promise.all(/* import() */[__webpack_require__.e(2792), __webpack_require__.e(1566)]).then(__webpack_require__.bind(__webpack_require__, 71566));
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
function refusalIn(status, headers) {
    if (status === 407)
        return new ProxyFault('proxy-password', 'HTTP 407 to CONNECT');
    if (status !== 200)
        return new ProxyFault('proxy-refused', `HTTP ${status} to CONNECT`);
    const type = String(headers['content-type'] ?? '');
    return /html/i.test(type)
        ? new ProxyFault('proxy-page', `HTTP 200 with a page (${type}) to CONNECT`)
        : undefined;
}

;// CONCATENATED MODULE: ./lib/adapters/node/transport/failure.js


const NO_TLS = /^(?:EPROTO|ERR_SSL_(?:WRONG_VERSION_NUMBER|PACKET_LENGTH|HTTP_REQUEST))/;
function failureOf(thrown, about) {
    if (thrown instanceof ProxyFault)
        return { reason: thrown.reason, detail: thrown.message };
    const isShut = about.way?.open === false;
    if (about.timedOut) {
        return { reason: isShut ? 'proxy-unreachable' : 'timeout', detail: 'no answer in time' };
    }
    const { code: given, name, message = '' } = thrown;
    const code = typeof given === 'string' ? given : '';
    if (code === '' && !(isShut && name === 'Error'))
        throw thrown;
    const detail = message === '' ? code : (message.split('\n')[0] ?? '');
    if (isShut)
        return { reason: 'proxy-unreachable', detail };
    if (about.way !== null && NO_TLS.test(code))
        return { reason: 'proxy-page', detail };
    return { reason: networkFailure(code), detail };
}

// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
// EXTERNAL MODULE: ./lib/adapters/node/files.js
var files = __webpack_require__(87982);
;// CONCATENATED MODULE: ./lib/adapters/node/transport/trust-store.js


const LIMIT_BYTES = 8 << 20;
async function certificates(bundles, extra) {
    const given = (await Promise.all(bundles.map(content))).filter((text) => text !== '');
    if (given.length === 0)
        return undefined;
    const own = extra === undefined ? '' : await content(extra);
    return [...external_node_tls_.rootCertificates, ...(own === '' ? [] : [own]), ...given];
}
async function content(path) {
    const reading = await files.nodeFiles.read(path, LIMIT_BYTES);
    if (reading.kind !== 'found')
        return '';
    const text = Buffer.from(reading.bytes).toString('utf8');
    return text.includes('-----BEGIN CERTIFICATE-----') ? text : '';
}

;// CONCATENATED MODULE: ./lib/adapters/node/transport/exchange.js



const exchange_LIMIT_BYTES = 1 << 20;
async function exchange(outgoing, line) {
    const { terms } = outgoing;
    const verdict = line.roads.mayContact(outgoing.url, terms.purpose, terms);
    if (!verdict.allowed) {
        return { kind: 'failed', reason: 'not-allowed', detail: verdict.why };
    }
    const proxy = line.roads.proxyFor(outgoing.url);
    const hop = proxy === null ? {} : { proxy: { variable: proxy.variable, host: proxy.host } };
    const limit = createLimit(outgoing);
    const signal = AbortSignal.any([limit.signal, ...(outgoing.signal ? [outgoing.signal] : [])]);
    const way = proxy === null ? null : { open: false };
    try {
        return { ...(await send(outgoing, line, proxy, way, signal, limit.connected)), ...hop };
    }
    catch (thrown) {
        const failure = failureOf(thrown, { timedOut: signal.aborted, way });
        return { kind: 'failed', ...failure, ...hop };
    }
    finally {
        limit.over();
    }
}
function createLimit({ timeoutMs, connectedMs }) {
    const controller = new AbortController();
    const start = (ms) => setTimeout(() => controller.abort(), ms);
    let timer = start(timeoutMs);
    return {
        signal: controller.signal,
        connected() {
            if (connectedMs === undefined)
                return;
            clearTimeout(timer);
            timer = start(connectedMs);
        },
        over() {
            clearTimeout(timer);
        },
    };
}
async function download(outgoing, line) {
    const { terms } = outgoing;
    const verdict = line.roads.mayContact(outgoing.url, terms.purpose, terms);
    if (!verdict.allowed) {
        return { kind: 'failed', reason: 'not-allowed', detail: `${verdict.host}: ${verdict.why}` };
    }
    const proxy = line.roads.proxyFor(outgoing.url);
    const hop = proxy === null ? {} : { proxy: { variable: proxy.variable, host: proxy.host } };
    const limit = createLimit(outgoing);
    const way = proxy === null ? null : { open: false };
    try {
        const incoming = await reach(outgoing, line, proxy, way, limit.signal, limit.connected);
        const status = incoming.statusCode ?? 0;
        return { kind: 'answered', status, pieces: piecesOf(incoming, outgoing, limit) };
    }
    catch (thrown) {
        limit.over();
        const failure = failureOf(thrown, { timedOut: limit.signal.aborted, way });
        return { kind: 'failed', ...failure, ...hop };
    }
}
async function* piecesOf(incoming, { limitBytes = exchange_LIMIT_BYTES }, limit) {
    let size = 0;
    try {
        for await (const chunk of incoming) {
            size += chunk.length;
            if (size > limitBytes) {
                throw Object.assign(new Error('too large'), { code: 'EFBIG' });
            }
            yield chunk;
        }
    }
    finally {
        limit.over();
        incoming.destroy();
    }
}
async function send(outgoing, line, proxy, way, signal, connected) {
    const incoming = await reach(outgoing, line, proxy, way, signal, connected);
    if (proxy !== null && incoming.statusCode === 407) {
        incoming.destroy();
        return { kind: 'failed', reason: 'proxy-password', detail: 'HTTP 407' };
    }
    return collect(incoming, outgoing.limitBytes ?? exchange_LIMIT_BYTES);
}
async function reach(outgoing, line, proxy, way, signal, connected) {
    const url = new URL(outgoing.url);
    const { method, headers } = outgoing;
    const options = { method, headers: { ...headers }, signal };
    if (proxy !== null && way !== null)
        options.agent = await agentBy(proxy, url, signal, way);
    const request = await exchange_open(url, options, outgoing.terms, line);
    return new Promise((resolve, reject) => {
        request.on('error', reject).on('response', resolve);
        request.once('socket', (socket) => {
            if (socket.connecting)
                socket.once('connect', connected);
            else
                connected();
        });
        request.end(outgoing.body);
    });
}
const AWS = ['sts', 'iam', 'sign-in'];
async function exchange_open(url, options, terms, { variables }) {
    if (url.protocol === 'http:')
        return (await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 37067, 19))).request(url, options);
    const bundles = AWS.includes(terms.purpose) ? [variables.AWS_CA_BUNDLE, terms.caBundle] : [];
    const paths = bundles.filter((path) => path !== undefined && path !== '');
    const ca = await certificates(paths, variables.NODE_EXTRA_CA_CERTS);
    const trust = { rejectUnauthorized: true, ...(ca === undefined ? {} : { ca }) };
    return (await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 44708, 19))).request(url, { ...options, ...trust });
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


/***/ }),

/***/ 95737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createWorld: () => (/* binding */ createWorld)
});

;// CONCATENATED MODULE: ./lib/adapters/aws/index.js
function createAws(line) {
    return {
        callerIdentity: async (...given) => (await sts(line)).callerIdentity(...given),
        assumeRole: async (...given) => (await sts(line)).assumeRole(...given),
        assumeRoleWithWebIdentity: async (...given) => (await sts(line)).assumeRoleWithWebIdentity(...given),
        trustPolicyOf: async (...given) => {
            silenceVersionNotice();
            return (await Promise.all(/* import() */[__webpack_require__.e(1695), __webpack_require__.e(6764), __webpack_require__.e(979)]).then(__webpack_require__.bind(__webpack_require__, 30979))).trustPolicyOf(...given, line);
        },
        roleArnOf: async (...given) => {
            silenceVersionNotice();
            return (await Promise.all(/* import() */[__webpack_require__.e(1695), __webpack_require__.e(6764), __webpack_require__.e(979)]).then(__webpack_require__.bind(__webpack_require__, 30979))).roleArnOf(...given, line);
        },
        simulate: async (...given) => {
            silenceVersionNotice();
            return (await Promise.all(/* import() */[__webpack_require__.e(1695), __webpack_require__.e(6764), __webpack_require__.e(979)]).then(__webpack_require__.bind(__webpack_require__, 30979))).simulate(...given, line);
        },
        provide: async (request) => {
            silenceVersionNotice();
            return (await Promise.all(/* import() */[__webpack_require__.e(1695), __webpack_require__.e(2876)]).then(__webpack_require__.bind(__webpack_require__, 22876))).provide(request, line);
        },
    };
}
async function sts(line) {
    silenceVersionNotice();
    return (await Promise.all(/* import() */[__webpack_require__.e(1695), __webpack_require__.e(8489)]).then(__webpack_require__.bind(__webpack_require__, 18489))).createSts(line);
}
function silenceVersionNotice() {
    process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
}

// EXTERNAL MODULE: ./lib/adapters/node/clock.js
var clock = __webpack_require__(94643);
// EXTERNAL MODULE: ./lib/adapters/node/files.js
var files = __webpack_require__(87982);
// EXTERNAL MODULE: ./lib/adapters/node/transport/exchange.js + 4 modules
var exchange = __webpack_require__(14410);
;// CONCATENATED MODULE: ./lib/adapters/node/http.js

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




function createWorld(environment, roads) {
    const line = { roads, variables: environment.variables };
    return {
        environment,
        files: files.nodeFiles,
        http: createHttp(line),
        clock: clock/* nodeClock */.$,
        aws: createAws(line),
    };
}


/***/ }),

/***/ 30713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fP: () => (/* binding */ savedState),
/* harmony export */   ht: () => (/* binding */ variablesOf),
/* harmony export */   un: () => (/* binding */ readState)
/* harmony export */ });
/* harmony import */ var _report_sha256_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3279);
/* harmony import */ var _report_inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4726);
/* harmony import */ var _job_payload_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27037);



const DECIDING = /^(?:AWS_[A-Z0-9_]{1,100}|(?:HTTPS?|NO|ALL)_PROXY|(?:https?|no|all)_proxy)$/;
const MOST_VARIABLES = 60;
const MOST_RULES = 30;
const LONGEST = 1_000;
function variablesOf(variables, salt) {
    return Object.fromEntries(Object.keys(variables)
        .filter((name) => DECIDING.test(name))
        .sort()
        .slice(0, MOST_VARIABLES)
        .map((name) => [name, fingerprintOf(variables[name] ?? '', name, salt)]));
}
function fingerprintOf(value, name, salt) {
    return value === '' ? '' : (0,_report_sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .s)([salt, name, value].join('\0')).slice(0, 24);
}
function savedState(report, variables, run) {
    const { identity, rootCauses, checks } = report;
    const cause = rootCauses.find(({ question }) => question === 'deploy')?.finding;
    const broken = checks.flatMap(({ findings }) => findings.filter(({ severity }) => severity !== 'note').map(({ ruleId }) => ruleId));
    return {
        ...run,
        variables: variablesOf(variables, run.salt),
        identity: identity === null
            ? null
            : {
                arn: (0,_report_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(identity.arn, LONGEST),
                provider: identity.provider,
                expiresAt: identity.expiresAt === null ? null : Date.parse(identity.expiresAt),
            },
        broken: [...new Set(broken)].slice(0, MOST_RULES),
        answered: checks.filter(({ status }) => status === 'answered').map(({ check }) => check),
        headline: cause === undefined
            ? null
            : {
                ruleId: cause.ruleId,
                title: (0,_report_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(cause.title, LONGEST),
                why: (0,_report_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(cause.why, LONGEST),
                fix: (0,_report_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(cause.fix, LONGEST),
                pasted: cause.paste.length > 0,
            },
    };
}
function readState(text) {
    let saved;
    try {
        saved = JSON.parse(text);
    }
    catch {
        return null;
    }
    const when = (0,_job_payload_js__WEBPACK_IMPORTED_MODULE_2__.at)(saved, 'at');
    const salt = (0,_job_payload_js__WEBPACK_IMPORTED_MODULE_2__.at)(saved, 'salt');
    if (typeof when !== 'number' || typeof salt !== 'string')
        return null;
    const number = (name) => {
        const value = (0,_job_payload_js__WEBPACK_IMPORTED_MODULE_2__.at)(saved, name);
        return typeof value === 'number' ? value : null;
    };
    const headline = textsIn((0,_job_payload_js__WEBPACK_IMPORTED_MODULE_2__.at)(saved, 'headline'));
    const identity = textsIn((0,_job_payload_js__WEBPACK_IMPORTED_MODULE_2__.at)(saved, 'identity'));
    const { ruleId, title, why, fix } = headline;
    const { arn, provider } = identity;
    const expiresAt = (0,_job_payload_js__WEBPACK_IMPORTED_MODULE_2__.at)(saved, 'identity', 'expiresAt');
    return {
        at: when,
        salt,
        exitCode: number('exitCode') ?? 0,
        sessionSeconds: number('sessionSeconds'),
        variables: textsIn((0,_job_payload_js__WEBPACK_IMPORTED_MODULE_2__.at)(saved, 'variables')),
        identity: arn === undefined || provider === undefined
            ? null
            : { arn, provider, expiresAt: typeof expiresAt === 'number' ? expiresAt : null },
        broken: listIn((0,_job_payload_js__WEBPACK_IMPORTED_MODULE_2__.at)(saved, 'broken')),
        answered: listIn((0,_job_payload_js__WEBPACK_IMPORTED_MODULE_2__.at)(saved, 'answered')),
        headline: ruleId === undefined || title === undefined || why === undefined || fix === undefined
            ? null
            : { ruleId, title, why, fix, pasted: (0,_job_payload_js__WEBPACK_IMPORTED_MODULE_2__.at)(saved, 'headline', 'pasted') === true },
    };
}
function textsIn(value) {
    if (typeof value !== 'object' || value === null)
        return {};
    return Object.fromEntries(Object.entries(value).filter((entry) => typeof entry[1] === 'string'));
}
function listIn(value) {
    return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}


/***/ }),

/***/ 68705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   roadsOf: () => (/* binding */ roadsOf)
/* harmony export */ });
/* harmony import */ var _egress_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62411);
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7884);


function roadsOf(variables) {
    return { mayContact: _egress_js__WEBPACK_IMPORTED_MODULE_0__/* .mayContact */ .o_, proxyFor: (url) => (0,_proxy_js__WEBPACK_IMPORTED_MODULE_1__/* .proxyFor */ .i)(url, variables) };
}


/***/ }),

/***/ 66107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ runAddress)
/* harmony export */ });
/* harmony import */ var _leaks_scan_remote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31530);

function runAddress(variables, token) {
    const { GITHUB_API_URL: apiUrl = '', GITHUB_SERVER_URL: serverUrl = '', GITHUB_REPOSITORY: repository = '', GITHUB_RUN_ID: runId = '', GITHUB_RUN_ATTEMPT: attempt = '1', } = variables;
    if (!(0,_leaks_scan_remote_js__WEBPACK_IMPORTED_MODULE_0__/* .isRepository */ .Z6)(repository) || !/^\d{1,20}$/.test(runId) || !/^\d{1,6}$/.test(attempt)) {
        return { kind: 'none', reason: 'no variable of the runner names this run' };
    }
    if (!(0,_leaks_scan_remote_js__WEBPACK_IMPORTED_MODULE_0__/* .maySendTo */ .B2)(apiUrl))
        return { kind: 'none', reason: 'GITHUB_API_URL is no https address' };
    if (!(0,_leaks_scan_remote_js__WEBPACK_IMPORTED_MODULE_0__/* .isSendable */ .dT)(token))
        return { kind: 'none', reason: 'the input github-token is empty' };
    const found = { apiUrl: apiUrl.replace(/\/$/, ''), serverUrl, repository, runId, attempt, token };
    return { kind: 'found', run: found };
}


/***/ }),

/***/ 94334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ markdownCode),
  h: () => (/* binding */ markdownProse)
});

// EXTERNAL MODULE: ./lib/report/inert.js
var inert = __webpack_require__(4726);
;// CONCATENATED MODULE: ./lib/renderers/prose.js
function spansOf(prose) {
    const spans = [];
    let from = 0;
    for (const match of prose.matchAll(/`([^`]+)`/g)) {
        if (match.index > from)
            spans.push({ code: false, text: prose.slice(from, match.index) });
        spans.push({ code: true, text: match[1] ?? '' });
        from = match.index + match[0].length;
    }
    if (from < prose.length)
        spans.push({ code: false, text: prose.slice(from) });
    return spans;
}

;// CONCATENATED MODULE: ./lib/renderers/escape-markdown.js


const LONGEST_PROSE = 4_000;
const LONGEST_VALUE = 2_000;
function markdownProse(prose) {
    const spans = spansOf((0,inert/* shorten */.ml)((0,inert/* showInvisible */.jQ)(prose), LONGEST_PROSE)).flatMap((span) => span.code ? [span] : disarm(span.text));
    const text = joined(spans)
        .map((span) => (span.code ? codeSpan(span.text) : escapeText(span.text)))
        .join('')
        .trim();
    return text.replace(/^(?=[-+=#:])/, '\\').replace(/^(\d{1,9})(?=[.)])/, '$1\\');
}
function markdownCode(value) {
    return value === '' ? '(empty)' : codeSpan((0,inert/* shorten */.ml)((0,inert/* showInvisible */.jQ)(value), LONGEST_VALUE));
}
function codeSpan(text) {
    return text
        .split(/(\||(?<=##)\[)/)
        .map((part) => {
        if (part === '|')
            return '&#124;';
        if (part === '[')
            return '&#91;';
        return part === '' ? '' : delimited(part);
    })
        .join('');
}
function delimited(text) {
    const runs = Array.from(text.matchAll(/`+/g), ([run]) => run.length);
    let length = 1;
    while (runs.includes(length))
        length += 1;
    const fence = '`'.repeat(length);
    const pad = /^[ `]|[ `]$/.test(text) && /[^ ]/.test(text) ? ' ' : '';
    return `${fence}${pad}${text}${pad}${fence}`;
}
const LINKABLE = /[@#$]|:\/\/|www\.|:[\w+-]+:|GH(?:SA)?-|\b(?=[a-f]*\d)[0-9a-f]{7,40}\b/i;
function disarm(text) {
    return text.split(/(\s+)/).flatMap((word) => {
        if (!LINKABLE.test(word))
            return [{ code: false, text: word }];
        const { before, core, after } = trimmed(word);
        return [
            { code: false, text: before },
            { code: true, text: core },
            { code: false, text: after },
        ].filter((span) => span.text !== '');
    });
}
function trimmed(word) {
    let start = 0;
    while (start < word.length && '("\'[{<'.includes(word.charAt(start)))
        start += 1;
    let end = word.length;
    while (end > start && ')]}>"\'.,;:!?'.includes(word.charAt(end - 1)))
        end -= 1;
    return { before: word.slice(0, start), core: word.slice(start, end), after: word.slice(end) };
}
function joined(spans) {
    const result = [];
    for (const span of spans) {
        const last = result.at(-1);
        if (last !== undefined && last.code === span.code) {
            result[result.length - 1] = { code: span.code, text: last.text + span.text };
        }
        else {
            result.push(span);
        }
    }
    return result;
}
function escapeText(text) {
    return text
        .replace(/[&<>`|]/g, (character) => `&#${character.charCodeAt(0)};`)
        .replace(/[\\*_~[\](){}!^]/g, '\\$&');
}


/***/ }),

/***/ 10089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ workflowCommand)
/* harmony export */ });
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

/***/ 28599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inputRules: () => (/* binding */ inputRules)
});

;// CONCATENATED MODULE: ./lib/rules/inputs/not-accepted.js
const notAccepted = {
    id: 'inputs/not-accepted',
    severity: 'error',
    rung: 'well-formed',
    title: '`{input}` holds what it cannot be used with',
    why: 'Nothing was looked at: with an input left out, a job could pass that was meant to be held to it.',
    fix: 'Set `{input}` to {accepted}.',
    judge(problems) {
        const untold = problems.filter(({ fault }) => fault === undefined);
        const inputs = [...new Set(untold.map(({ input }) => input))];
        return inputs.map((input) => {
            const entries = untold.filter((one) => one.input === input);
            const [{ accepted, meant } = { accepted: '' }] = entries;
            const alone = entries.length === 1 ? meant : undefined;
            return {
                location: { kind: 'input', name: input },
                identity: input,
                values: { input, accepted, meant: alone ?? '' },
                ...(alone === undefined
                    ? {}
                    : { words: { fix: 'Write `{meant}`: `{input}` takes {accepted}.' } }),
                evidence: entries.map((one) => ({
                    label: one.entry === undefined ? input : `${input}, entry ${one.entry}`,
                    expected: one.meant ?? one.accepted,
                    actual: one.shown === undefined ? one.shape : `${one.shown} (${one.shape})`,
                })),
            };
        });
    },
};

;// CONCATENATED MODULE: ./lib/wording/inputs/role-stories.js
const FORM = '`arn:aws:iam::ACCOUNT:role/NAME`';
const COPY = `Set \`role-to-assume\` to the role's ARN as IAM shows it, ${FORM}, with the path if the role has one.`;
function roleStory(fault) {
    switch (fault.is) {
        case 'blank':
            return story('blank', 'A secret or variable that is not defined gives nothing.', COPY);
        case 'masked':
            return story('asterisks', 'It was copied from a log, where GitHub puts `***` in place of a secret; what the secret was is gone.', 'Store the ARN again, from IAM, in the secret or variable behind `role-to-assume`.');
        case 'unexpanded':
            return unexpanded(fault.form);
        case 'quoted':
            return story('an ARN in quotes', 'The quotes are part of the value: GitHub takes what was typed into the secret as it is.', 'Store it without quotes.');
        case 'white-space':
            return fault.where === 'within'
                ? story('a text with white space in it', 'An ARN is one word.', COPY)
                : story('a text with white space around it', 'A space or a line break was stored with it.', 'Store it again without.');
        case 'bare-name':
            return story('a bare name', 'STS takes a role by its ARN: a name alone does not say in which account the role is.', `Write the whole ARN, ${FORM}.`);
        case 'no-arn':
            return story('no ARN', 'An ARN has six parts with colons between them.', COPY);
        case 'letter-case':
            return story('an ARN in other letter case', '`arn`, the partition, `iam` and `role` are written in small letters; only the name keeps its own.', COPY);
        case 'partition':
            return story(`an ARN of ${named('the partition', fault.partition, 'a partition')} that AWS does not have`, 'Its second part is `aws`, `aws-cn` (China), `aws-us-gov` (GovCloud) or `aws-eusc` (European sovereign cloud).', COPY);
        case 'service':
            return story(`an ARN of ${named('the service', fault.service, 'another service')}, not of IAM`, 'Roles belong to IAM: the third part of their ARN is `iam`.', COPY);
        case 'region':
            return story(`an ARN with ${named('the region', fault.region, 'a region')} in it`, "IAM is global: the fourth part of a role's ARN is empty, `arn:aws:iam::`.", COPY);
        case 'account':
            return account(fault.problem);
        case 'session':
            return session(fault);
        case 'other-kind':
            return other(fault.kind);
        case 'name':
            return role_stories_name(fault.problem);
        case 'path':
            return story('a role with a path that IAM does not take', 'A path begins and ends with a slash, has 512 characters at most, and no space in it.', COPY);
    }
}
function story(what, why, fix) {
    return { what, why, fix };
}
function named(word, value, otherwise) {
    return value === '' ? otherwise : `${word} \`${value}\``;
}
function unexpanded(form) {
    return form === 'workflow'
        ? story('an expression that nobody evaluated', 'GitHub fills in `${{ }}` in a workflow file, and not in the value of a secret or variable.', 'Write the expression in the workflow, and in the secret or variable the ARN itself.')
        : story('a shell variable that nobody filled in', 'No shell reads `with:`: `$NAME` stays as it is written.', 'Use `${{ env.NAME }}`, `${{ vars.NAME }}` or `${{ secrets.NAME }}` in its place.');
}
function session({ role, account: owner, partition }) {
    const arn = `arn:${partition}:iam::${owner}:role/${role}`;
    return story('the ARN of a session, not of a role', 'An `assumed-role` ARN is who somebody already is, as `aws sts get-caller-identity` prints it. It names no role that could be assumed, and leaves out the path.', `Set \`role-to-assume\` to \`${arn}\`, with the path if the role has one.`);
}
const KINDS = {
    user: 'a user',
    group: 'a group',
    policy: 'a policy',
    'instance-profile': 'an instance profile',
    'oidc-provider': 'an OIDC provider',
    'saml-provider': 'a SAML provider',
    'server-certificate': 'a server certificate',
    mfa: 'an MFA device',
    'federated-user': 'a federated user',
    root: 'the root of an account',
    other: 'something else than a role',
};
function other(kind) {
    const why = kind === 'oidc-provider'
        ? "The provider is what the role's trust policy names; the job assumes the role."
        : kind === 'instance-profile'
            ? 'An instance profile holds a role for EC2; the role inside has an ARN of its own, often of the same name.'
            : 'Only a role can be assumed.';
    return story(`the ARN of ${KINDS[kind]}, not of a role`, why, COPY);
}
function account(problem) {
    const what = {
        missing: 'an ARN without an account',
        hyphens: 'an ARN with hyphens in its account',
        length: 'an ARN whose account has not 12 digits',
        characters: 'an ARN whose account is no number',
    }[problem];
    const why = problem === 'length'
        ? 'An account id has 12 digits. Where it begins with zeros, YAML and spreadsheets drop them.'
        : 'An account id is 12 digits, with nothing between them.';
    return story(what, why, COPY);
}
function role_stories_name(problem) {
    const what = {
        missing: 'an ARN without the name of a role',
        characters: 'the ARN of a role with characters that IAM does not take',
        'too-long': 'the ARN of a role with a name of more than 64 characters',
    }[problem];
    return story(what, 'A name has 1 to 64 letters, digits and `+=,.@_-`.', COPY);
}

;// CONCATENATED MODULE: ./lib/rules/inputs/role-not-usable.js

const roleNotUsable = {
    id: 'inputs/role-not-usable',
    severity: 'error',
    rung: 'well-formed',
    title: '`{input}` is {what}',
    why: 'What stands in the input is not the ARN of a role. {why}',
    fix: "Set `{input}` to the role's ARN as IAM shows it. {fix}",
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-arns',
    ],
    judge(problems) {
        return problems.flatMap(({ input, fault, shape, accepted }) => {
            if (fault?.is !== 'no-role')
                return [];
            const { what, why, fix } = roleStory(fault.what);
            return [
                {
                    location: { kind: 'input', name: input },
                    identity: fault.what.is,
                    values: { input, what, why, fix },
                    words: { why: '{why}', fix: '{fix}' },
                    evidence: [{ label: input, expected: accepted, actual: shape }],
                },
            ];
        });
    },
};

;// CONCATENATED MODULE: ./lib/rules/inputs/session-name-not-usable.js
const sessionNameNotUsable = {
    id: 'inputs/session-name-not-usable',
    severity: 'error',
    rung: 'well-formed',
    title: '`{input}` {fault}',
    why: 'STS takes a session name of 2 to 64 letters, digits and `_+=,.@-`. Names that are put together from a branch, an actor or a title often hold more, such as the brackets of `[bot]`.',
    fix: 'Shorten it, or build it from what always fits, such as `{example}`.',
    references: [
        'https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html',
    ],
    judge(problems) {
        return problems.flatMap(({ input, fault, shape, accepted }) => {
            if (fault?.is !== 'session-name')
                return [];
            return [
                {
                    location: { kind: 'input', name: input },
                    identity: fault.what.is,
                    values: { input, fault: words(fault.what), example: 'deploy-${{ github.run_id }}' },
                    evidence: [{ label: input, expected: accepted, actual: actual(fault.what, shape) }],
                },
            ];
        });
    },
};
function words(what) {
    switch (what.is) {
        case 'too-short':
            return 'is shorter than 2 characters';
        case 'too-long':
            return `has ${what.characters} characters, and 64 are the most`;
        case 'characters':
            return 'holds characters that STS refuses';
    }
}
function actual(what, shape) {
    if (what.is !== 'characters' || what.refused.length === 0)
        return shape;
    const named = what.refused.map((one) => (one === ' ' ? 'space' : one));
    return `${shape}; not accepted: ${named.join(' ')}`;
}

;// CONCATENATED MODULE: ./lib/rules/inputs/unknown-input.js
const unknownInput = {
    id: 'inputs/unknown-input',
    severity: 'error',
    rung: 'well-formed',
    title: '`{input}` is no input of this action',
    why: 'GitHub passes it on with a mere warning, and nothing would come of it.',
    fix: 'Take it out, or correct its name; the README lists all of them.',
    judge(problems) {
        return problems.flatMap(({ input, fault, meant, accepted }) => {
            if (fault?.is !== 'unknown-input')
                return [];
            return [
                {
                    location: { kind: 'input', name: input },
                    identity: input,
                    values: { input, meant: meant ?? '' },
                    ...(meant === undefined ? {} : { words: { fix: 'Write `{meant}` in its place.' } }),
                    evidence: [{ label: 'with', expected: meant ?? accepted, actual: input }],
                },
            ];
        });
    },
};

;// CONCATENATED MODULE: ./lib/rules/inputs/index.js




const inputRules = [
    roleNotUsable,
    sessionNameNotUsable,
    unknownInput,
    notAccepted,
];


/***/ })

};
;