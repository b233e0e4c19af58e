export const id = 235;
export const ids = [235];
export const modules = {

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
;// CONCATENATED MODULE: ./lib/commands/index.js
/** The verbs, each loaded only when it is called: a scan never loads what a check needs. */
const COMMANDS = {
    check: async () => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(976), __webpack_require__.e(14), __webpack_require__.e(846)]).then(__webpack_require__.bind(__webpack_require__, 9846))).check,
    chain: async () => (await Promise.all(/* import() */[__webpack_require__.e(976), __webpack_require__.e(791)]).then(__webpack_require__.bind(__webpack_require__, 8791))).chain,
    scan: async () => (await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 6413))).scan,
};

// EXTERNAL MODULE: ./lib/adapters/node/environment.js
var node_environment = __webpack_require__(1764);
;// CONCATENATED MODULE: ./lib/cli.js



/** The terminal's entry: arguments in, exit code out. Prints once, at the end. */
async function runCli(args) {
    const [verb, ...rest] = args;
    const finished = await finish(verb, rest);
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
async function finish(verb, rest) {
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
    return command.run(rest, tools());
}
async function overview() {
    const lines = [];
    for (const load of Object.values(COMMANDS)) {
        const { name, summary } = await load();
        lines.push(`  ${name.padEnd(14)}${summary}`);
    }
    return `Usage: aws-preflight VERB [options]\n\n${lines.join('\n')}\n\naws-preflight VERB --help tells more.\n`;
}
function tools() {
    const environment = (0,node_environment/* readEnvironment */.Q)();
    const { variables } = environment;
    return {
        environment,
        world: async () => (await __webpack_require__.e(/* import() */ 342).then(__webpack_require__.bind(__webpack_require__, 9342))).createWorld(environment),
        git: async () => (await __webpack_require__.e(/* import() */ 380).then(__webpack_require__.bind(__webpack_require__, 6380))).gitOf(environment),
        color: process.stdout.isTTY && !variables.NO_COLOR && variables.TERM !== 'dumb',
    };
}
function withNewline(text) {
    return text.endsWith('\n') ? text : `${text}\n`;
}


/***/ })

};
