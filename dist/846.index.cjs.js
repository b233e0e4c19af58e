"use strict";
exports.id = 846;
exports.ids = [846];
exports.modules = {

/***/ 9034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   We: () => (/* binding */ parseArguments),
/* harmony export */   xY: () => (/* binding */ wrongUsage),
/* harmony export */   yo: () => (/* binding */ COMMON_USAGE)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _renderers_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7396);
/* harmony import */ var _report_shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4247);
/* harmony import */ var _report_inert_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4726);




const COMMON = {
    format: { type: 'string' },
    output: { type: 'string' },
    'fail-on': { type: 'string' },
    quiet: { type: 'boolean' },
    'no-color': { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
};
/** The usage lines of the common flags. */
const COMMON_USAGE = `      --format FORMAT   ${_renderers_index_js__WEBPACK_IMPORTED_MODULE_1__/* .FORMATS */ .h.join(', ')} (default terminal)
      --output FILE     write the report to FILE
      --fail-on LEVEL   error, warning or never (default error)
      --quiet           print nothing when nothing is wrong
      --no-color        no colour (NO_COLOR does the same)
  -h, --help            this text
`;
/** Parses the arguments of one verb. Values that are refused are described, never repeated. */
function parseArguments(args, options, color) {
    let parsed;
    try {
        parsed = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
            args: [...args],
            options: { ...COMMON, ...options },
            allowPositionals: true,
            strict: true,
        });
    }
    catch (thrown) {
        return {
            ok: false,
            complaint: (0,_report_inert_js__WEBPACK_IMPORTED_MODULE_2__/* .showInvisible */ .jQ)(thrown.message.split(/\.\s/)[0] ?? ''),
        };
    }
    const values = parsed.values;
    const text = (name) => values[name];
    const format = _renderers_index_js__WEBPACK_IMPORTED_MODULE_1__/* .FORMATS */ .h.find((one) => one === (text('format') ?? 'terminal'));
    if (format === undefined)
        return refused('--format', text('format'), _renderers_index_js__WEBPACK_IMPORTED_MODULE_1__/* .FORMATS */ .h);
    const levels = ['error', 'warning', 'never'];
    const failOn = levels.find((one) => one === (text('fail-on') ?? 'error'));
    if (failOn === undefined)
        return refused('--fail-on', text('fail-on'), levels);
    return {
        ok: true,
        values,
        positionals: parsed.positionals,
        common: {
            format,
            outputFile: text('output'),
            failOn,
            quiet: values.quiet === true,
            color: color && values['no-color'] !== true,
            help: values.help === true,
        },
    };
}
function refused(flag, value, accepted) {
    const complaint = `${flag}: ${(0,_report_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .describeShape */ .v)(value ?? '')}; accepted: ${accepted.join(', ')}`;
    return { ok: false, complaint };
}
/** Ends a verb that was used wrongly. */
function wrongUsage(complaint, usage) {
    return { exitCode: 2, output: '', complaint: `aws-preflight: ${complaint}\n\n${usage}` };
}


/***/ }),

/***/ 9846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var _preflight_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1852);
/* harmony import */ var _preflight_secrets_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6362);
/* harmony import */ var _settings_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(792);
/* harmony import */ var _chain_dialects_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3350);
/* harmony import */ var _settings_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9405);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9034);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8173);







/** Inputs that have no flag: secrets do not belong on a command line, others are common flags. */
const WITHOUT_FLAG = [
    'aws-access-key-id',
    'aws-secret-access-key',
    'aws-session-token',
    'github-token',
    'fail-on',
    'report-file',
];
const FLAGS = _settings_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .INPUT_NAMES */ .Q.filter((name) => !WITHOUT_FLAG.includes(name));
const usage = `Usage: aws-preflight check [options]

Looks whether this job can reach AWS and whether this repository leaks a key.

${FLAGS.map((name) => `      --${name} VALUE`).join('\n')}
${_arguments_js__WEBPACK_IMPORTED_MODULE_4__/* .COMMON_USAGE */ .yo}`;
/** The whole preflight, in this environment. */
const check = {
    name: 'check',
    summary: 'the whole preflight in this environment',
    usage,
    async run(args, tools) {
        const options = Object.fromEntries(FLAGS.map((name) => [name, { type: 'string' }]));
        const parsed = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_4__/* .parseArguments */ .We)(args, options, tools.color);
        if (!parsed.ok)
            return (0,_arguments_js__WEBPACK_IMPORTED_MODULE_4__/* .wrongUsage */ .xY)(parsed.complaint, usage);
        if (parsed.common.help)
            return { exitCode: 0, output: usage };
        const [stray] = parsed.positionals;
        if (stray !== undefined)
            return (0,_arguments_js__WEBPACK_IMPORTED_MODULE_4__/* .wrongUsage */ .xY)('check takes no arguments, only options', usage);
        const raw = Object.fromEntries(FLAGS.map((name) => [name, parsed.values[name]]));
        const settings = (0,_settings_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSettings */ .P$)({ ...raw, 'fail-on': parsed.common.failOn }, _chain_dialects_index_js__WEBPACK_IMPORTED_MODULE_2__/* .dialectNames */ .zM);
        if (!settings.ok) {
            const problems = settings.problems.map(({ input, shape, accepted }) => `--${input}: ${shape}; accepted: ${accepted}`);
            return (0,_arguments_js__WEBPACK_IMPORTED_MODULE_4__/* .wrongUsage */ .xY)(problems.join('\naws-preflight: '), usage);
        }
        const [world, git] = await Promise.all([tools.world(), tools.git()]);
        const redactor = (0,_preflight_secrets_of_js__WEBPACK_IMPORTED_MODULE_1__/* .openRedactor */ .p)(settings.settings, tools.environment.variables);
        const { signal } = tools;
        const report = await (0,_preflight_js__WEBPACK_IMPORTED_MODULE_0__/* .preflight */ .M)(settings.settings, { world, git, redactor, signal });
        return (0,_print_js__WEBPACK_IMPORTED_MODULE_5__/* .printed */ .z)(report, parsed.common);
    },
};


/***/ }),

/***/ 8173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ printed)
/* harmony export */ });
/* harmony import */ var _report_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8955);
/* harmony import */ var _renderers_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7396);


/** Renders a report as the flags ask and sets the exit code that it deserves. */
async function printed(report, flags, verbose = false) {
    const exitCode = (0,_report_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodeOf */ .F)(report.checks, flags.failOn);
    const silent = flags.quiet && exitCode === 0 && report.checks.every(({ findings }) => findings.length === 0);
    const output = silent
        ? ''
        : await (0,_renderers_index_js__WEBPACK_IMPORTED_MODULE_0__/* .render */ .X)(flags.format, report, {
            color: flags.color && flags.outputFile === undefined,
            verbose,
        });
    return {
        exitCode,
        output,
        ...(flags.outputFile === undefined ? {} : { outputFile: flags.outputFile }),
    };
}


/***/ })

};
;