export const id = 230;
export const ids = [230];
export const modules = {

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

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ nodeFiles)
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

/***/ 9230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCli: () => (/* binding */ runCli)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./lib/commands/index.js
/** The verbs, each loaded only when it is called: a scan never loads what a check needs. */
const COMMANDS = {
    check: async () => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(781), __webpack_require__.e(157), __webpack_require__.e(690), __webpack_require__.e(293), __webpack_require__.e(660), __webpack_require__.e(808), __webpack_require__.e(846)]).then(__webpack_require__.bind(__webpack_require__, 9846))).check,
    chain: async () => (await Promise.all(/* import() */[__webpack_require__.e(157), __webpack_require__.e(690), __webpack_require__.e(993)]).then(__webpack_require__.bind(__webpack_require__, 8791))).chain,
    trust: async () => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(157), __webpack_require__.e(293), __webpack_require__.e(313)]).then(__webpack_require__.bind(__webpack_require__, 4471))).trust,
    scan: async () => (await Promise.all(/* import() */[__webpack_require__.e(781), __webpack_require__.e(660), __webpack_require__.e(13)]).then(__webpack_require__.bind(__webpack_require__, 825))).scan,
    report: async () => (await __webpack_require__.e(/* import() */ 629).then(__webpack_require__.bind(__webpack_require__, 8629))).report,
};

// EXTERNAL MODULE: ./lib/adapters/node/entry.js
var entry = __webpack_require__(6101);
// EXTERNAL MODULE: ./lib/adapters/node/environment.js
var node_environment = __webpack_require__(1764);
// EXTERNAL MODULE: ./lib/adapters/node/files.js
var files = __webpack_require__(7982);
// EXTERNAL MODULE: ./lib/adapters/node/interrupt.js
var interrupt = __webpack_require__(3950);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
;// CONCATENATED MODULE: ./lib/adapters/node/program-hash.js




/**
 * Names a program by what it is made of: a hash of the scripts that lie beside its entry. Any
 * change of it gives another name, a rule that was mended included, without anybody's remembering.
 */
function programHash(entry) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    if (entry === undefined)
        return 'unknown';
    const folder = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(entry));
    for (const name of (0,external_node_fs_.readdirSync)(folder).sort()) {
        if (!/\.[cm]?js$/.test(name))
            continue;
        hash
            .update(`${name}\0`)
            .update((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, name)))
            .update('\0');
    }
    return hash.digest('hex').slice(0, 32);
}

;// CONCATENATED MODULE: ./lib/cli.js








/** The terminal's entry: arguments in, exit code out. Prints once, at the end. */
async function runCli(args) {
    const [verb, ...rest] = args;
    const signal = (0,interrupt/* watchInterrupts */.K)();
    const finished = await finish(verb, rest, signal);
    // What an interrupted run has to say is not the answer to what was asked.
    if (signal.aborted)
        return (0,interrupt/* sayInterrupted */.q)();
    if (finished.alsoWrite !== undefined)
        writeBeside(finished.alsoWrite);
    if (finished.complaint !== undefined)
        process.stderr.write(withNewline(finished.complaint));
    if (finished.outputFile === undefined) {
        process.stdout.write(finished.output);
        return finished.exitCode;
    }
    try {
        (0,external_node_fs_.writeFileSync)(finished.outputFile, finished.output);
    }
    catch (thrown) {
        const { code = 'unknown error' } = thrown;
        process.stderr.write(`aws-preflight: the report could not be written: ${code}\n`);
        return 2;
    }
    return finished.exitCode;
}
/** Written whole or not at all: the next scan builds on it. */
function writeBeside({ path, text }) {
    const temporary = `${path}.${process.pid}.tmp`;
    try {
        (0,external_node_fs_.writeFileSync)(temporary, text);
        (0,external_node_fs_.renameSync)(temporary, path);
    }
    catch (thrown) {
        const { code = 'unknown error' } = thrown;
        process.stderr.write(`aws-preflight: the cache could not be written: ${code}\n`);
    }
}
async function finish(verb, rest, signal) {
    if (verb === undefined)
        return { exitCode: 2, output: '', complaint: await overview() };
    if (['--help', '-h', 'help'].includes(verb))
        return { exitCode: 0, output: await overview() };
    if (!Object.hasOwn(COMMANDS, verb)) {
        const shown = /^[\w.-]{1,40}$/.test(verb) ? `: ${verb}` : '';
        const complaint = `aws-preflight: no such verb${shown}\n\n${await overview()}`;
        return { exitCode: 2, output: '', complaint };
    }
    const command = await COMMANDS[verb]?.();
    if (command === undefined)
        throw new Error('the verb was looked up before');
    return command.run(rest, tools(signal));
}
async function overview() {
    const lines = [];
    for (const load of Object.values(COMMANDS)) {
        const { name, summary } = await load();
        lines.push(`  ${name.padEnd(14)}${summary}`);
    }
    return `Usage: aws-preflight VERB [options]\n\n${lines.join('\n')}\n\naws-preflight VERB --help tells more.\n`;
}
function tools(signal) {
    const environment = (0,node_environment/* readEnvironment */.Q)();
    const { variables } = environment;
    return {
        environment,
        world: async () => (await __webpack_require__.e(/* import() */ 894).then(__webpack_require__.bind(__webpack_require__, 3894))).createWorld(environment),
        stdin: async (limit) => (await __webpack_require__.e(/* import() */ 15).then(__webpack_require__.bind(__webpack_require__, 3015))).readStdin(limit),
        git: async () => (await __webpack_require__.e(/* import() */ 862).then(__webpack_require__.bind(__webpack_require__, 2862))).gitOf(environment),
        files: files/* nodeFiles */.k,
        ruleSet: () => programHash((0,entry/* entryFile */.$)()),
        signal,
        cores: (0,external_node_os_.availableParallelism)(),
        ...(process.stderr.isTTY && !variables.CI ? { progress: showLine } : {}),
        color: process.stdout.isTTY && !variables.NO_COLOR && variables.TERM !== 'dumb',
    };
}
/** Overwrites the line that it showed before; an empty one takes it away. */
function showLine(line) {
    process.stderr.write(`\r\u001b[K${line}`);
}
function withNewline(text) {
    return text.endsWith('\n') ? text : `${text}\n`;
}


/***/ })

};
