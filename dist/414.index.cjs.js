"use strict";
exports.id = 414;
exports.ids = [414,2862];
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
// EXTERNAL MODULE: ./lib/adapters/git/create.js + 2 modules
var create = __webpack_require__(12862);
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
// EXTERNAL MODULE: ./lib/preflight.js + 49 modules
var preflight = __webpack_require__(67041);
// EXTERNAL MODULE: ./lib/report/judge.js
var judge = __webpack_require__(67381);
// EXTERNAL MODULE: ./lib/rules/credentials/index.js + 64 modules
var credentials = __webpack_require__(52858);
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
    const exitCode = await publish(report, settings, runner, environment.cwd, roots);
    await remember(report, exitCode);
    return exitCode;
}
function sayError(title, message) {
    process.stdout.write(`${(0,workflow_command/* workflowCommand */.N)('error', title, message)}\n`);
}
async function publish(report, settings, runner, workspace, roots) {
    const token = (0,external_node_crypto_.randomUUID)();
    process.stdout.write(`::stop-commands::${token}\n`);
    process.stdout.write(await (0,renderers.render)('terminal', report));
    process.stdout.write(`::${token}::\n`);
    const elsewhere = settings.explain !== null;
    process.stdout.write(await (0,renderers.render)('annotations', report, { workspace, elsewhere }));
    const reportFile = settings.reportFile ?? '';
    const noSummary = faultOf(await runner.summary(await (0,renderers.render)('markdown', report)));
    const noFile = reportFile === ''
        ? undefined
        : faultOf(await (0,write.writeText)(reportFile, await (0,renderers.render)('json', report), roots));
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
        'the job summary (GITHUB_STEP_SUMMARY)': noSummary,
        'report-file': noFile,
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
        const { HttpProxyAgent } = await Promise.all(/* import() */[__webpack_require__.e(2792), __webpack_require__.e(1328)]).then(__webpack_require__.bind(__webpack_require__, 28947));
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