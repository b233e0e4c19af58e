"use strict";
exports.id = 993;
exports.ids = [993];
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

/***/ 8791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   chain: () => (/* binding */ chain)
/* harmony export */ });
/* harmony import */ var _chain_dialects_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3350);
/* harmony import */ var _facts_chain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1670);
/* harmony import */ var _facts_gather_chain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9124);
/* harmony import */ var _preflight_assemble_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7647);
/* harmony import */ var _preflight_secrets_of_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6362);
/* harmony import */ var _report_judge_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6477);
/* harmony import */ var _rules_credentials_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7753);
/* harmony import */ var _settings_parse_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9405);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9034);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8173);










const usage = `Usage: aws-preflight chain [--sdks LIST] [options]

Shows which credentials each SDK takes in this environment, or the words it fails with. Runs no
command and calls no AWS service.

      --sdks LIST       ${_chain_dialects_index_js__WEBPACK_IMPORTED_MODULE_0__/* .dialectNames */ .zM.join(', ')}
      --allow-endpoint HOSTS
${_arguments_js__WEBPACK_IMPORTED_MODULE_6__/* .COMMON_USAGE */ .yo}`;
/** Only the credential chain, in every SDK's eyes. */
const chain = {
    name: 'chain',
    summary: 'only the credential chain, every dialect',
    usage,
    async run(args, tools) {
        const options = { sdks: { type: 'string' }, 'allow-endpoint': { type: 'string' } };
        const parsed = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_6__/* .parseArguments */ .We)(args, options, tools.color);
        if (!parsed.ok)
            return (0,_arguments_js__WEBPACK_IMPORTED_MODULE_6__/* .wrongUsage */ .xY)(parsed.complaint, usage);
        if (parsed.common.help)
            return { exitCode: 0, output: usage };
        if (parsed.positionals.length > 0)
            return (0,_arguments_js__WEBPACK_IMPORTED_MODULE_6__/* .wrongUsage */ .xY)('chain takes no arguments', usage);
        const settings = (0,_settings_parse_js__WEBPACK_IMPORTED_MODULE_5__/* .parseSettings */ .P$)({
            ...(typeof parsed.values.sdks === 'string' ? { sdks: parsed.values.sdks } : {}),
            ...(typeof parsed.values['allow-endpoint'] === 'string'
                ? { 'allow-endpoint': parsed.values['allow-endpoint'] }
                : {}),
        }, _chain_dialects_index_js__WEBPACK_IMPORTED_MODULE_0__/* .dialectNames */ .zM);
        if (!settings.ok) {
            const [first] = settings.problems;
            return (0,_arguments_js__WEBPACK_IMPORTED_MODULE_6__/* .wrongUsage */ .xY)(`--${first?.input}: ${first?.shape}; accepted: ${first?.accepted}`, usage);
        }
        const redactor = (0,_preflight_secrets_of_js__WEBPACK_IMPORTED_MODULE_3__/* .openRedactor */ .p)(settings.settings, tools.environment.variables);
        const { facts, traces } = await (0,_facts_gather_chain_js__WEBPACK_IMPORTED_MODULE_2__/* .gatherChain */ .D)(await tools.world(), settings.settings, redactor);
        const { sdks } = settings.settings;
        const findings = (0,_report_judge_js__WEBPACK_IMPORTED_MODULE_8__/* .judge */ .S4)([..._rules_credentials_index_js__WEBPACK_IMPORTED_MODULE_4__/* .leftoverRules */ .jD, ..._rules_credentials_index_js__WEBPACK_IMPORTED_MODULE_4__/* .comparisonRules */ .h3], (0,_facts_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .chainRuleFacts */ .t)(facts, traces, sdks));
        const views = traces
            .map(({ view }) => view)
            .filter(({ dialect }) => sdks.length === 0 || sdks.includes(dialect));
        const looked = views.map(({ dialect, provider, outcome }) => ({
            at: dialect,
            found: provider ?? outcome,
        }));
        const checks = [(0,_report_judge_js__WEBPACK_IMPORTED_MODULE_8__/* .answered */ .oQ)('credentials', findings, looked)];
        const report = (0,_preflight_assemble_js__WEBPACK_IMPORTED_MODULE_9__/* .assemble */ .f)(checks, { chain: views }, parsed.common.failOn, redactor);
        return (0,_print_js__WEBPACK_IMPORTED_MODULE_7__/* .printed */ .z)(report, parsed.common, true);
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


/***/ }),

/***/ 947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ maskKeyId),
/* harmony export */   qp: () => (/* binding */ keyKind),
/* harmony export */   rZ: () => (/* binding */ isKeyId),
/* harmony export */   z7: () => (/* binding */ accountOfKeyId)
/* harmony export */ });
/**
 * AWS unique identifiers.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids
 */
const KINDS = {
    AKIA: 'long-lived',
    ASIA: 'temporary',
    ABIA: 'bearer',
    ACCA: 'context-specific',
};
/** The kind of a key id, or undefined when its prefix names no credential. */
function keyKind(id) {
    const prefix = id.slice(0, 4);
    return Object.hasOwn(KINDS, prefix) ? KINDS[prefix] : undefined;
}
/** True for 20 characters: a credential's prefix and 16 of the base32 alphabet. */
function isKeyId(id) {
    return /^(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}$/.test(id);
}
/**
 * `AKIA...WXYZ` for a key id, even one that is cut off or mistyped; `(N characters)` for anything
 * else, which might be a secret. Never more than half of the value.
 */
function maskKeyId(id) {
    if (keyKind(id) !== undefined && /^[A-Z0-9]{16,32}$/.test(id)) {
        return `${id.slice(0, 4)}...${id.slice(-4)}`;
    }
    return `(${id.length} characters)`;
}
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
/**
 * The account that issued a key, decoded offline, or undefined where that is not sound: ids from
 * before 2019 (their fifth character stands before Q) hold no account.
 */
function accountOfKeyId(id) {
    if (!isKeyId(id))
        return undefined;
    if (BASE32.indexOf(id.charAt(4)) < BASE32.indexOf('Q'))
        return undefined;
    let bits = 0n;
    for (const character of id.slice(4, 14)) {
        bits = (bits << 5n) | BigInt(BASE32.indexOf(character));
    }
    // Ten characters hold 50 bits; the account is 40 of the first 48, after one flag bit.
    const account = ((bits >> 2n) & 0x7fffffffff80n) >> 7n;
    return account > 999999999999n ? undefined : account.toString().padStart(12, '0');
}


/***/ })

};
;