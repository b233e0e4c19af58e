"use strict";
exports.id = 4595;
exports.ids = [4595];
exports.modules = {

/***/ 1764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ readEnvironment)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);

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
const PATIENCE = 2_000;
const INTERRUPTED = 130;
const WORDS = 'aws-preflight: interrupted; nothing is said of what was not looked at yet\n';
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
function sayInterrupted() {
    process.stderr.write(WORDS);
    return INTERRUPTED;
}


/***/ }),

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
const COMMANDS = {
    check: {
        summary: 'the whole preflight in this environment: can this job deploy, does it leak?',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9801), __webpack_require__.e(7063), __webpack_require__.e(9846)]).then(__webpack_require__.bind(__webpack_require__, 9846))).check,
    },
    chain: {
        summary: 'which credentials each SDK would take here, or the words it would fail with',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9801), __webpack_require__.e(5763), __webpack_require__.e(7063), __webpack_require__.e(3657)]).then(__webpack_require__.bind(__webpack_require__, 8791))).chain,
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
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(3502), __webpack_require__.e(4388)]).then(__webpack_require__.bind(__webpack_require__, 3364))).report,
    },
};

// EXTERNAL MODULE: ./lib/report/tool.js
var tool = __webpack_require__(9170);
;// CONCATENATED MODULE: ./lib/commands/line/start.js

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
// EXTERNAL MODULE: ./lib/adapters/node/interrupt.js
var interrupt = __webpack_require__(3950);
;// CONCATENATED MODULE: ./lib/cli.js






async function runCli(args) {
    const signal = (0,interrupt/* watchInterrupts */.K)();
    const environment = (0,node_environment/* readEnvironment */.Q)();
    const finished = await runLine(args, tools(environment, signal), COMMANDS);
    if (signal.aborted)
        return (0,interrupt/* sayInterrupted */.q)();
    if (finished.alsoWrite !== undefined) {
        const { path, text } = finished.alsoWrite;
        await written('cache', path, text, environment, 'whole');
    }
    if (finished.complaint !== undefined)
        process.stderr.write(withNewline(finished.complaint));
    if (finished.outputFile === undefined) {
        process.stdout.write(finished.output);
        return finished.exitCode;
    }
    const { outputFile, output, exitCode } = finished;
    return (await written('report', outputFile, output, environment, 'in-place')) ? exitCode : 2;
}
async function written(what, path, text, environment, how) {
    const { reasonOf, writeText } = await __webpack_require__.e(/* import() */ 4694).then(__webpack_require__.bind(__webpack_require__, 4694));
    const { checkoutRoots } = await __webpack_require__.e(/* import() */ 7479).then(__webpack_require__.bind(__webpack_require__, 7479));
    const writing = await writeText(path, text, checkoutRoots(environment), how);
    if (writing.ok)
        return true;
    const reason = reasonOf(writing.code);
    process.stderr.write(`aws-preflight: the ${what} could not be written: ${reason}\n`);
    return false;
}
function tools(environment, signal) {
    const { variables } = environment;
    return {
        environment,
        world: async () => {
            const { roadsOf } = await __webpack_require__.e(/* import() */ 8705).then(__webpack_require__.bind(__webpack_require__, 8705));
            return (await __webpack_require__.e(/* import() */ 3894).then(__webpack_require__.bind(__webpack_require__, 3894))).createWorld(environment, roadsOf(variables));
        },
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
function showLine(line) {
    process.stderr.write(`\r\u001b[K${line}`);
}
function withNewline(text) {
    return text.endsWith('\n') ? text : `${text}\n`;
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
function text(says, limits = {}) {
    return { is: 'text', ...limits, ...saying(says) };
}
function whole(from, says) {
    return { is: 'whole', from, ...saying(says) };
}
function flag(says) {
    return { is: 'flag', ...saying(says) };
}
function oneOf(values, says) {
    return { is: 'one-of', values, ...saying(says) };
}
function listOf(of, says, most) {
    return { is: 'list', of, ...(most === undefined ? {} : { most }), ...saying(says) };
}
function record(fields, says) {
    return { is: 'record', fields, ...saying(says) };
}
function anything(says) {
    return { is: 'anything', ...saying(says) };
}
function variants(by, of, says) {
    return { is: 'variants', by, of, ...saying(says) };
}
function orNull(of, says) {
    return { is: 'or-null', of, ...saying(says) };
}
function optional(of) {
    return { is: 'optional', of };
}
function named(name, form) {
    return { ...form, name };
}
function fieldOf(field) {
    return field.is === 'optional'
        ? { form: field.of, needed: false }
        : { form: field, needed: true };
}
function saying(says) {
    return says === undefined ? {} : { says };
}


/***/ }),

/***/ 9170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ TOOL_FORM),
/* harmony export */   j: () => (/* binding */ TOOL)
/* harmony export */ });
/* harmony import */ var _form_form_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1863);

const TOOL_FORM = (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({ name: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['aws-preflight']), version: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)() }, 'The program that made the report.');
const TOOL = { name: 'aws-preflight', version: '0.1.0' };


/***/ })

};
;