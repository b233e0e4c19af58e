"use strict";
exports.id = 2198;
exports.ids = [2198];
exports.modules = {

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

/***/ 62198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCli: () => (/* binding */ runCli)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./lib/commands/index.js
const COMMANDS = {
    check: {
        summary: 'the whole preflight in this environment: can this job deploy, does it leak?',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4765), __webpack_require__.e(5747), __webpack_require__.e(9846)]).then(__webpack_require__.bind(__webpack_require__, 9846))).check,
    },
    chain: {
        summary: 'which credentials each SDK would take here, or the words it would fail with',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4765), __webpack_require__.e(9748), __webpack_require__.e(5747), __webpack_require__.e(3797), __webpack_require__.e(8791)]).then(__webpack_require__.bind(__webpack_require__, 38791))).chain,
    },
    advise: {
        summary: 'which source of credentials serves this place best, and the steps to it',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4765), __webpack_require__.e(5747), __webpack_require__.e(3797), __webpack_require__.e(1471), __webpack_require__.e(2993)]).then(__webpack_require__.bind(__webpack_require__, 20396))).advise,
    },
    trust: {
        summary: 'would this trust policy accept these claims, and which condition decides?',
        load: async () => (await __webpack_require__.e(/* import() */ 9876).then(__webpack_require__.bind(__webpack_require__, 9876))).trust,
    },
    scan: {
        summary: 'leaked keys; the default is the tracked files of the work tree',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3612), __webpack_require__.e(3985), __webpack_require__.e(340), __webpack_require__.e(714), __webpack_require__.e(4443), __webpack_require__.e(1610), __webpack_require__.e(5023)]).then(__webpack_require__.bind(__webpack_require__, 85168))).scan,
    },
    'explain-log': {
        summary: 'why did the job of this log fail? The one message, its cause and what to do',
        load: async () => (await __webpack_require__.e(/* import() */ 5978).then(__webpack_require__.bind(__webpack_require__, 55978))).explainLog,
    },
    exec: {
        summary: 'runs a command as it is, and explains its failure',
        load: async () => (await __webpack_require__.e(/* import() */ 4085).then(__webpack_require__.bind(__webpack_require__, 84085))).exec,
    },
    explain: {
        summary: 'what a rule or a message of a report means, its causes and what to do',
        load: async () => (await __webpack_require__.e(/* import() */ 7325).then(__webpack_require__.bind(__webpack_require__, 17325))).explain,
    },
    'install-hooks': {
        summary: 'has every commit of this repository scanned before it is made',
        load: async () => (await __webpack_require__.e(/* import() */ 9624).then(__webpack_require__.bind(__webpack_require__, 49624))).installHooks,
    },
    report: {
        summary: 'puts the reports of a scan that was divided over machines together',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3612), __webpack_require__.e(3985), __webpack_require__.e(340), __webpack_require__.e(714), __webpack_require__.e(4443), __webpack_require__.e(5980), __webpack_require__.e(1212)]).then(__webpack_require__.bind(__webpack_require__, 97615))).report,
    },
};
const STAND_INS = {
    'git-secrets': {
        summary: 'takes the place of git-secrets: its commands, options, hooks and answers',
        load: async () => (await __webpack_require__.e(/* import() */ 6626).then(__webpack_require__.bind(__webpack_require__, 26626))).gitSecrets,
    },
};

// EXTERNAL MODULE: ./lib/report/tool.js
var tool = __webpack_require__(19170);
// EXTERNAL MODULE: ./lib/preflight/secrets-of.js
var secrets_of = __webpack_require__(6362);
// EXTERNAL MODULE: ./lib/report/key-id.js
var key_id = __webpack_require__(70947);
// EXTERNAL MODULE: ./lib/report/drawn.js
var drawn = __webpack_require__(76690);
// EXTERNAL MODULE: ./lib/report/redaction.js + 1 modules
var redaction = __webpack_require__(79115);
// EXTERNAL MODULE: ./lib/report/showable.js
var showable = __webpack_require__(17361);
;// CONCATENATED MODULE: ./lib/commands/line/secrets.js





const SECRET_NAME = /(?:^|_)(?:TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|PAT|PWD)(?:_|$)/i;
const MAYBE_SECRET_NAME = /(?:^|_)(?:KEY|KEYS|PASS|AUTH|CREDENTIALS?|COOKIE|BEARER)(?:_|$)/i;
const PLACES = ['PWD', 'OLDPWD'];
function redactorOf(args, variables) {
    const redactor = (0,redaction/* createRedactor */.l)();
    (0,secrets_of/* hideEnvironment */.ed)(redactor, variables);
    for (const [name, value] of Object.entries(variables)) {
        const isSecret = SECRET_NAME.test(name) || (MAYBE_SECRET_NAME.test(name) && !(0,showable/* isShowable */.q)(value));
        if (!isSecret || PLACES.includes(name))
            continue;
        if (args.some((word) => value.trim() !== '' && word.includes(value.trim()))) {
            redactor.add(value);
        }
    }
    for (const word of args) {
        for (const [id] of word.matchAll(/A[KSB]IA[A-Z2-7]{16}/g))
            redactor.add(id, (0,key_id/* maskKeyId */.Dx)(id));
        for (const [run] of word.matchAll(/[A-Za-z0-9+/_.~-]{20,}={0,2}/g)) {
            for (const part of partsOf(run))
                if ((0,drawn/* looksDrawn */.V)(part))
                    redactor.add(part);
        }
    }
    return redactor;
}
function partsOf(word) {
    const starts = Array.from(word.matchAll(/[/.]+/g), ({ 0: mark, index }) => index + mark.length);
    return [0, ...starts].map((at) => word.slice(at)).filter((part) => part.length >= 20);
}

;// CONCATENATED MODULE: ./lib/commands/line/start.js


async function runLine(args, given, verbs, standIns = {}) {
    const redactor = redactorOf(args, given.environment.variables);
    const finished = await run(args, { ...given, redactor }, verbs, standIns);
    const { complaint } = finished;
    return complaint === undefined ? finished : { ...finished, complaint: redactor.text(complaint) };
}
async function run(args, tools, verbs, standIns) {
    const [first = '', ...rest] = args;
    const other = Object.hasOwn(standIns, first) ? standIns[first] : undefined;
    if (other !== undefined)
        return (await other.load()).run(rest, tools);
    const command = await commandOf(first, verbs);
    if (command !== undefined)
        return command.run(rest, tools);
    if (first === '--version' || first === '-V') {
        return { exitCode: 0, output: `${tool/* TOOL */.j.name} ${tool/* TOOL */.j.version}\n` };
    }
    const { overview, refusal } = await __webpack_require__.e(/* import() */ 4706).then(__webpack_require__.bind(__webpack_require__, 64706));
    const asksForHelp = ['--help', '-h', 'help'].includes(first);
    const asked = asksForHelp ? rest.find((word) => !word.startsWith('-')) : undefined;
    const explained = await commandOf(asked, verbs);
    if (explained !== undefined)
        return explained.run(['--help'], tools);
    if (asksForHelp && asked === undefined)
        return { exitCode: 0, output: overview(verbs, standIns) };
    const askedOther = asked !== undefined && Object.hasOwn(standIns, asked) ? standIns[asked] : null;
    if (askedOther)
        return (await askedOther.load()).run(['--help'], tools);
    const wrong = asked ?? args[0];
    const complaint = wrong === undefined ? '' : `${tool/* TOOL */.j.name}: ${refusal(wrong, args, verbs)}\n\n`;
    return { exitCode: 2, output: '', complaint: complaint + overview(verbs, standIns) };
}
async function commandOf(verb, verbs) {
    return verb !== undefined && Object.hasOwn(verbs, verb) ? verbs[verb]?.load() : undefined;
}

// EXTERNAL MODULE: ./lib/adapters/node/entry.js
var entry = __webpack_require__(86101);
// EXTERNAL MODULE: ./lib/adapters/node/environment.js
var node_environment = __webpack_require__(81764);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/adapters/system-error.js
var system_error = __webpack_require__(63468);
;// CONCATENATED MODULE: ./lib/adapters/node/output.js


function isTerminal(descriptor) {
    return mayBeTerminal(descriptor) && streamOf(descriptor).isTTY;
}
async function print(descriptor, text) {
    const bytes = Buffer.from(text);
    const rest = mayBeTerminal(descriptor) ? bytes : writeNow(descriptor, bytes);
    if (rest.length === 0)
        return undefined;
    const stream = streamOf(descriptor);
    stream.on('error', () => undefined);
    const failure = await new Promise((resolve) => {
        stream.write(rest, resolve);
    });
    const code = failure ? (0,system_error/* codeOrThrow */.Z)(failure) : undefined;
    return code === undefined || UNREAD.includes(code) ? undefined : code;
}
const UNREAD = ['EPIPE', 'EBADF', 'ECONNRESET', 'ERR_STREAM_DESTROYED'];
function writeNow(descriptor, bytes) {
    let rest = bytes;
    try {
        while (rest.length > 0)
            rest = rest.subarray((0,external_node_fs_.writeSync)(descriptor, rest));
    }
    catch {
    }
    return rest;
}
function mayBeTerminal(descriptor) {
    if (process.platform === 'win32')
        return true;
    try {
        return (0,external_node_fs_.fstatSync)(descriptor).isCharacterDevice();
    }
    catch {
        return false;
    }
}
function streamOf(descriptor) {
    return descriptor === 1 ? process.stdout : process.stderr;
}

;// CONCATENATED MODULE: ./lib/adapters/node/launch.js
function createLauncher() {
    let passOn = null;
    return {
        async run(command, hear) {
            const { runCommand } = await __webpack_require__.e(/* import() */ 4964).then(__webpack_require__.bind(__webpack_require__, 44964));
            const { end, pass } = runCommand(command, hear);
            passOn = pass;
            try {
                return await end;
            }
            finally {
                passOn = null;
            }
        },
        take(signal) {
            passOn?.(signal);
            return passOn !== null;
        },
    };
}

// EXTERNAL MODULE: ./lib/adapters/node/interrupt.js
var interrupt = __webpack_require__(3950);
;// CONCATENATED MODULE: ./lib/cli.js








async function runCli(args) {
    const launcher = createLauncher();
    const signal = (0,interrupt/* watchInterrupts */.K)((name) => launcher.take(name));
    const environment = (0,node_environment/* readEnvironment */.Q)();
    const finished = await runLine(args, tools(environment, signal, launcher.run), COMMANDS, STAND_INS);
    if (signal.aborted)
        return (0,interrupt/* sayInterrupted */.q)();
    if (finished.alsoWrite !== undefined) {
        const { what, path, text } = finished.alsoWrite;
        await complainOf(what, await written(path, text, environment, 'whole'));
    }
    if (finished.summary !== undefined) {
        const { appendText } = await __webpack_require__.e(/* import() */ 4694).then(__webpack_require__.bind(__webpack_require__, 74694));
        const appending = await appendText(finished.summary.path, finished.summary.text);
        await complainOf('summary', appending.ok ? undefined : appending.code);
    }
    if (finished.exactly !== undefined) {
        await print(1, finished.exactly.output);
        await print(2, finished.exactly.complaint);
        return finished.exitCode;
    }
    if (finished.complaint !== undefined)
        await print(2, withNewline(finished.complaint));
    const { outputFile, output, exitCode } = finished;
    const isWritten = await complainOf('report', outputFile === undefined
        ? await print(1, output)
        : await written(outputFile, output, environment, 'in-place'));
    return isWritten || exitCode === 1 || finished.ofCommand === true ? exitCode : 2;
}
async function written(path, text, environment, how) {
    const { writeText } = await __webpack_require__.e(/* import() */ 4694).then(__webpack_require__.bind(__webpack_require__, 74694));
    const { checkoutRoots } = await __webpack_require__.e(/* import() */ 7479).then(__webpack_require__.bind(__webpack_require__, 87479));
    const writing = await writeText(path, text, checkoutRoots(environment), how);
    return writing.ok ? undefined : writing.code;
}
async function complainOf(what, code) {
    if (code === undefined)
        return true;
    const { reasonOf } = await __webpack_require__.e(/* import() */ 4694).then(__webpack_require__.bind(__webpack_require__, 74694));
    await print(2, `aws-preflight: the ${what} could not be written: ${reasonOf(code)}\n`);
    return false;
}
function tools(environment, signal, launch) {
    const { variables } = environment;
    const showsColor = (descriptor) => !variables.NO_COLOR && variables.TERM !== 'dumb' && isTerminal(descriptor);
    return {
        environment,
        world: async () => {
            const { roadsOf } = await __webpack_require__.e(/* import() */ 8705).then(__webpack_require__.bind(__webpack_require__, 68705));
            return (await __webpack_require__.e(/* import() */ 5737).then(__webpack_require__.bind(__webpack_require__, 95737))).createWorld(environment, roadsOf(variables));
        },
        stdin: async (limit) => (await __webpack_require__.e(/* import() */ 3015).then(__webpack_require__.bind(__webpack_require__, 73015))).readStdin(limit),
        log: async (path) => (await __webpack_require__.e(/* import() */ 1119).then(__webpack_require__.bind(__webpack_require__, 61119))).openLog(path),
        git: async () => (await Promise.all(/* import() */[__webpack_require__.e(340), __webpack_require__.e(6123)]).then(__webpack_require__.bind(__webpack_require__, 16123))).gitOf(environment),
        gitSecrets: async () => {
            const { createGitSecretsHost } = await Promise.all(/* import() */[__webpack_require__.e(1923), __webpack_require__.e(7737)]).then(__webpack_require__.bind(__webpack_require__, 4988));
            const terminal = { output: isTerminal(1), errors: isTerminal(2) };
            return createGitSecretsHost(environment, terminal);
        },
        hooks: async () => (await __webpack_require__.e(/* import() */ 7495).then(__webpack_require__.bind(__webpack_require__, 37495))).createHooks(environment),
        files: {
            read: async (path, limit) => (await __webpack_require__.e(/* import() */ 7982).then(__webpack_require__.bind(__webpack_require__, 87982))).nodeFiles.read(path, limit),
            real: async (path) => (await __webpack_require__.e(/* import() */ 7982).then(__webpack_require__.bind(__webpack_require__, 87982))).nodeFiles.real(path),
        },
        ruleSet: async () => (await __webpack_require__.e(/* import() */ 5178).then(__webpack_require__.bind(__webpack_require__, 45178))).programHash((0,entry/* entryFile */.$)()),
        now: () => Date.now(),
        signal,
        launch,
        cores: (0,external_node_os_.availableParallelism)(),
        ...(!variables.CI && isTerminal(2) ? { progress: showLine } : {}),
        color: showsColor(1),
        errorColor: showsColor(2),
    };
}
function showLine(line) {
    process.stderr.write(`\r\u001b[K${line}`);
}
function withNewline(text) {
    return text.endsWith('\n') ? text : `${text}\n`;
}


/***/ })

};
;