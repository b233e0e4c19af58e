"use strict";
exports.id = 4595;
exports.ids = [4595];
exports.modules = {

/***/ 4595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCli: () => (/* binding */ runCli)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./lib/commands/index.js
/** The verbs, each loaded only when it is called: a scan never loads what a check needs. */
const COMMANDS = {
    check: {
        summary: 'the whole preflight in this environment: can this job deploy, does it leak?',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9801), __webpack_require__.e(7063), __webpack_require__.e(9846)]).then(__webpack_require__.bind(__webpack_require__, 9846))).check,
    },
    chain: {
        summary: 'which credentials each SDK would take here, or the words it would fail with',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9801), __webpack_require__.e(2930), __webpack_require__.e(7063), __webpack_require__.e(3657)]).then(__webpack_require__.bind(__webpack_require__, 8791))).chain,
    },
    trust: {
        summary: 'would this trust policy accept these claims, and which condition decides?',
        load: async () => (await __webpack_require__.e(/* import() */ 9876).then(__webpack_require__.bind(__webpack_require__, 9876))).trust,
    },
    scan: {
        summary: 'leaked keys; the default is the tracked files of the work tree',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(3502), __webpack_require__.e(8523)]).then(__webpack_require__.bind(__webpack_require__, 825))).scan,
    },
    report: {
        summary: 'puts the reports of a scan that was divided over machines together',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(3502), __webpack_require__.e(9986), __webpack_require__.e(4388)]).then(__webpack_require__.bind(__webpack_require__, 3364))).report,
    },
};

// EXTERNAL MODULE: ./lib/report/tool.js
var tool = __webpack_require__(9170);
;// CONCATENATED MODULE: ./lib/commands/line/start.js

/** Runs a command line: a verb of the registry, or what the program says of itself. */
async function runLine(args, tools, verbs) {
    const [first, ...rest] = args;
    const command = await commandOf(first, verbs);
    if (command !== undefined)
        return command.run(rest, tools);
    if (first === '--version' || first === '-V') {
        return { exitCode: 0, output: `${tool/* TOOL */.j.name} ${tool/* TOOL */.j.version}\n` };
    }
    const { overview, refusal } = await __webpack_require__.e(/* import() */ 4706).then(__webpack_require__.bind(__webpack_require__, 4706));
    const asksForHelp = first !== undefined && ['--help', '-h', 'help'].includes(first);
    const asked = asksForHelp ? rest.find((word) => !word.startsWith('-')) : undefined;
    const explained = await commandOf(asked, verbs);
    if (explained !== undefined)
        return explained.run(['--help'], tools);
    if (asksForHelp && asked === undefined)
        return { exitCode: 0, output: overview(verbs) };
    const wrong = asked ?? first;
    const complaint = wrong === undefined ? '' : `${tool/* TOOL */.j.name}: ${refusal(wrong, args, verbs)}\n\n`;
    return { exitCode: 2, output: '', complaint: complaint + overview(verbs) };
}
async function commandOf(verb, verbs) {
    return verb !== undefined && Object.hasOwn(verbs, verb) ? verbs[verb]?.load() : undefined;
}

// EXTERNAL MODULE: ./lib/adapters/node/entry.js
var entry = __webpack_require__(6101);
// EXTERNAL MODULE: ./lib/adapters/node/environment.js
var node_environment = __webpack_require__(1764);
// EXTERNAL MODULE: ./lib/facts/endpoints/roads.js
var roads = __webpack_require__(8705);
// EXTERNAL MODULE: ./lib/adapters/node/interrupt.js
var interrupt = __webpack_require__(3950);
// EXTERNAL MODULE: ./lib/adapters/node/write.js
var write = __webpack_require__(4694);
;// CONCATENATED MODULE: ./lib/cli.js








/** The terminal's entry: arguments in, exit code out. Prints once, at the end. */
async function runCli(args) {
    const signal = (0,interrupt/* watchInterrupts */.K)();
    const finished = await runLine(args, tools(signal), COMMANDS);
    // What an interrupted run has to say is not the answer to what was asked.
    if (signal.aborted)
        return (0,interrupt/* sayInterrupted */.q)();
    const { variables, cwd } = (0,node_environment/* readEnvironment */.Q)();
    const roots = [cwd, variables.GITHUB_WORKSPACE ?? ''].filter((root) => root !== '');
    if (finished.alsoWrite !== undefined)
        await writeBeside(finished.alsoWrite, roots);
    if (finished.complaint !== undefined)
        process.stderr.write(withNewline(finished.complaint));
    if (finished.outputFile === undefined) {
        process.stdout.write(finished.output);
        return finished.exitCode;
    }
    const writing = await (0,write/* writeText */.x)(finished.outputFile, finished.output, roots);
    if (writing.ok)
        return finished.exitCode;
    const reason = (0,write/* reasonOf */.A)(writing.code);
    process.stderr.write(`aws-preflight: the report could not be written: ${reason}\n`);
    return 2;
}
/** Written whole or not at all: the next scan builds on it. */
async function writeBeside({ path, text }, roots) {
    const writing = await (0,write/* writeText */.x)(path, text, roots, 'whole');
    if (writing.ok)
        return;
    process.stderr.write(`aws-preflight: the cache could not be written: ${(0,write/* reasonOf */.A)(writing.code)}\n`);
}
function tools(signal) {
    const environment = (0,node_environment/* readEnvironment */.Q)();
    const { variables } = environment;
    return {
        environment,
        world: async () => (await __webpack_require__.e(/* import() */ 3894).then(__webpack_require__.bind(__webpack_require__, 3894))).createWorld(environment, (0,roads/* roadsOf */.B)(variables)),
        stdin: async (limit) => (await __webpack_require__.e(/* import() */ 3015).then(__webpack_require__.bind(__webpack_require__, 3015))).readStdin(limit),
        git: async () => (await __webpack_require__.e(/* import() */ 2862).then(__webpack_require__.bind(__webpack_require__, 2862))).gitOf(environment),
        files: {
            read: async (path, limit) => (await __webpack_require__.e(/* import() */ 7982).then(__webpack_require__.bind(__webpack_require__, 7982))).nodeFiles.read(path, limit),
        },
        ruleSet: async () => (await __webpack_require__.e(/* import() */ 5178).then(__webpack_require__.bind(__webpack_require__, 5178))).programHash((0,entry/* entryFile */.$)()),
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