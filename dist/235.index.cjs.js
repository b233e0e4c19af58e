"use strict";
exports.id = 235;
exports.ids = [235];
exports.modules = {

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

/***/ 8235:
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
    check: async () => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(781), __webpack_require__.e(646), __webpack_require__.e(984), __webpack_require__.e(369), __webpack_require__.e(852), __webpack_require__.e(846)]).then(__webpack_require__.bind(__webpack_require__, 9846))).check,
    chain: async () => (await Promise.all(/* import() */[__webpack_require__.e(646), __webpack_require__.e(369), __webpack_require__.e(993)]).then(__webpack_require__.bind(__webpack_require__, 8791))).chain,
    trust: async () => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(646), __webpack_require__.e(984), __webpack_require__.e(313)]).then(__webpack_require__.bind(__webpack_require__, 4471))).trust,
    scan: async () => (await __webpack_require__.e(/* import() */ 825).then(__webpack_require__.bind(__webpack_require__, 825))).scan,
    report: async () => (await __webpack_require__.e(/* import() */ 629).then(__webpack_require__.bind(__webpack_require__, 8629))).report,
};

// EXTERNAL MODULE: ./lib/adapters/node/entry.js
var entry = __webpack_require__(6101);
// EXTERNAL MODULE: ./lib/adapters/node/environment.js
var node_environment = __webpack_require__(1764);
// EXTERNAL MODULE: ./lib/adapters/node/interrupt.js
var interrupt = __webpack_require__(3950);
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
        files: {
            read: async (path, limit) => (await __webpack_require__.e(/* import() */ 982).then(__webpack_require__.bind(__webpack_require__, 7982))).nodeFiles.read(path, limit),
        },
        ruleSet: async () => (await __webpack_require__.e(/* import() */ 178).then(__webpack_require__.bind(__webpack_require__, 5178))).programHash((0,entry/* entryFile */.$)()),
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
;