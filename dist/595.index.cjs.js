"use strict";
exports.id = 595;
exports.ids = [595];
exports.modules = {

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
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(879), __webpack_require__.e(410), __webpack_require__.e(14), __webpack_require__.e(751), __webpack_require__.e(188), __webpack_require__.e(315), __webpack_require__.e(846)]).then(__webpack_require__.bind(__webpack_require__, 9846))).check,
    },
    chain: {
        summary: 'which credentials each SDK would take here, or the words it would fail with',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(410), __webpack_require__.e(14), __webpack_require__.e(188), __webpack_require__.e(993)]).then(__webpack_require__.bind(__webpack_require__, 8791))).chain,
    },
    trust: {
        summary: 'would this trust policy accept these claims, and which condition decides?',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(410), __webpack_require__.e(14), __webpack_require__.e(751), __webpack_require__.e(313)]).then(__webpack_require__.bind(__webpack_require__, 4471))).trust,
    },
    scan: {
        summary: 'leaked keys; the default is the tracked files of the work tree',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(879), __webpack_require__.e(410), __webpack_require__.e(825)]).then(__webpack_require__.bind(__webpack_require__, 825))).scan,
    },
    report: {
        summary: 'puts the reports of a scan that was divided over machines together',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(879), __webpack_require__.e(410), __webpack_require__.e(364)]).then(__webpack_require__.bind(__webpack_require__, 3364))).report,
    },
};

// EXTERNAL MODULE: ./lib/report/nearest.js
var nearest = __webpack_require__(6120);
// EXTERNAL MODULE: ./lib/report/showable.js
var showable = __webpack_require__(7361);
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
    const { overview } = await __webpack_require__.e(/* import() */ 706).then(__webpack_require__.bind(__webpack_require__, 4706));
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
function refusal(wrong, args, verbs) {
    if (wrong.startsWith('-')) {
        const verb = args.find((word) => Object.hasOwn(verbs, word));
        const shown = verb === undefined ? '' : `: ${tool/* TOOL */.j.name} ${verb} [options]`;
        return `the verb comes first, then its options${shown}`;
    }
    const meant = (0,nearest/* nearest */.p)(wrong, Object.keys(verbs));
    const shown = (0,showable/* isShowable */.q)(wrong) ? `: ${wrong}` : '';
    return `no such verb${shown}${meant === undefined ? '' : `; did you mean ${meant}?`}`;
}

// EXTERNAL MODULE: ./lib/adapters/node/entry.js
var entry = __webpack_require__(6101);
// EXTERNAL MODULE: ./lib/adapters/node/environment.js
var node_environment = __webpack_require__(1764);
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
        world: async () => (await __webpack_require__.e(/* import() */ 894).then(__webpack_require__.bind(__webpack_require__, 3894))).createWorld(environment),
        stdin: async (limit) => (await __webpack_require__.e(/* import() */ 15).then(__webpack_require__.bind(__webpack_require__, 3015))).readStdin(limit),
        git: async () => (await __webpack_require__.e(/* import() */ 862).then(__webpack_require__.bind(__webpack_require__, 2862))).gitOf(environment),
        files: {
            read: async (path, limit) => (await __webpack_require__.e(/* import() */ 601).then(__webpack_require__.bind(__webpack_require__, 7982))).nodeFiles.read(path, limit),
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


/***/ })

};
;