export const id = 495;
export const ids = [495];
export const modules = {

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

/***/ 9876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   trust: () => (/* binding */ trust)
/* harmony export */ });
/* harmony import */ var _facts_trust_view_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(727);
/* harmony import */ var _facts_trust_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9567);
/* harmony import */ var _preflight_assemble_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7647);
/* harmony import */ var _report_judge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6477);
/* harmony import */ var _report_redaction_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5827);
/* harmony import */ var _rules_trust_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7190);
/* harmony import */ var _trust_claims_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7481);
/* harmony import */ var _trust_policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8627);
/* harmony import */ var _trust_request_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8127);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9034);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8173);











const usage = `Usage: aws-preflight trust --policy FILE [--claims FILE] [options]

Tells whether a role's trust policy would accept a token with these claims, and if not, which
condition decides. Without claims, only looks for what is too wide in the policy. Calls nothing.

      --policy FILE     the trust policy as JSON, or what \`aws iam get-role\` printed
      --claims FILE     the token's decoded claims as JSON; - reads standard input
      --role-to-assume ARN
                        the role; without it, its account is taken from the policy
${_arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .COMMON_USAGE */ .yo}`;
const POLICY_BYTES = 16 << 20;
const CLAIMS_BYTES = 1 << 20;
/** Would this policy accept these claims? */
const trust = {
    name: 'trust',
    summary: 'would this trust policy accept these claims?',
    usage,
    async run(args, tools) {
        const options = {
            policy: { type: 'string' },
            claims: { type: 'string' },
            'role-to-assume': { type: 'string' },
        };
        const parsed = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .parseArguments */ .We)(args, options, tools.color);
        if (!parsed.ok)
            return (0,_arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .wrongUsage */ .xY)(parsed.complaint, usage);
        if (parsed.common.help)
            return { exitCode: 0, output: usage };
        if (parsed.positionals.length > 0)
            return (0,_arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .wrongUsage */ .xY)('trust takes no arguments', usage);
        const { policy: path, claims: claimsPath, 'role-to-assume': roleArn } = parsed.values;
        if (typeof path !== 'string')
            return (0,_arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .wrongUsage */ .xY)('--policy FILE is needed', usage);
        if (typeof roleArn === 'string' && (0,_trust_request_js__WEBPACK_IMPORTED_MODULE_7__/* .parseRoleArn */ .DM)(roleArn) === null) {
            return (0,_arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .wrongUsage */ .xY)('--role-to-assume: not the ARN of a role', usage);
        }
        const policy = await readPolicy(path, tools);
        const claims = await readClaims(claimsPath, tools);
        if (typeof policy === 'string' || typeof claims === 'string') {
            const reason = [policy, claims].filter((one) => typeof one === 'string').join('; ');
            const check = (0,_report_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .incomplete */ .$x)('trust', reason);
            const report = (0,_preflight_assemble_js__WEBPACK_IMPORTED_MODULE_8__/* .assemble */ .f)([check], {}, parsed.common.failOn, (0,_report_redaction_js__WEBPACK_IMPORTED_MODULE_9__/* .createRedactor */ .l)());
            return (0,_print_js__WEBPACK_IMPORTED_MODULE_6__/* .printed */ .z)(report, parsed.common);
        }
        const facts = (0,_facts_trust_js__WEBPACK_IMPORTED_MODULE_1__/* .trustFacts */ .K)({
            claims,
            context: {
                ...(typeof roleArn === 'string' ? { roleArn } : {}),
                time: (await tools.world()).clock.now(),
            },
            sts: { kind: 'not-asked' },
            policy,
        });
        const view = (0,_facts_trust_view_js__WEBPACK_IMPORTED_MODULE_0__/* .trustView */ .g)(facts);
        const parts = view === null ? {} : { trust: view };
        const report = (0,_preflight_assemble_js__WEBPACK_IMPORTED_MODULE_8__/* .assemble */ .f)([checkOf(facts)], parts, parsed.common.failOn, (0,_report_redaction_js__WEBPACK_IMPORTED_MODULE_9__/* .createRedactor */ .l)());
        return (0,_print_js__WEBPACK_IMPORTED_MODULE_6__/* .printed */ .z)(report, parsed.common, true);
    },
};
function checkOf(facts) {
    const findings = (0,_report_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .judge */ .S4)(_rules_trust_index_js__WEBPACK_IMPORTED_MODULE_3__/* .policyRules */ .c, facts);
    const { evaluation, policy } = facts;
    const found = evaluation?.verdict ?? 'no claims were given';
    const looked = [{ at: policy?.source.description ?? '', found }];
    return evaluation?.verdict === 'cannot-judge'
        ? (0,_report_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .incomplete */ .$x)('trust', `the verdict hangs on what is not known: ${evaluation.decidedBy.why}`, {
            looked,
            findings,
        })
        : (0,_report_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .answered */ .oQ)('trust', findings, looked);
}
async function readPolicy(path, tools) {
    const reading = await tools.files.read(path, POLICY_BYTES);
    const text = textOf(reading, path);
    if (typeof text !== 'object')
        return text;
    const source = { kind: 'argument', path, line: null, description: path };
    return { source, result: (0,_trust_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .parsePolicy */ .O)(text.text), unresolved: [] };
}
async function readClaims(path, tools) {
    if (typeof path !== 'string')
        return null;
    const reading = path === '-' ? await tools.stdin(CLAIMS_BYTES) : await tools.files.read(path, CLAIMS_BYTES);
    const name = path === '-' ? 'standard input' : path;
    const text = textOf(reading, name);
    if (typeof text !== 'object')
        return text;
    const parsed = (0,_trust_claims_js__WEBPACK_IMPORTED_MODULE_10__/* .parseClaimsText */ .u$)(text.text);
    return parsed.ok ? parsed.claims : `${name}: ${parsed.message}`;
}
/** The text of a file, or why there is none. */
function textOf(reading, name) {
    switch (reading.kind) {
        case 'found':
            return { text: new TextDecoder().decode(reading.bytes) };
        case 'absent':
            return `${name}: there is no such file`;
        case 'too-large':
            return `${name}: the file is too large`;
        case 'unreadable':
            return `${name}: ${reading.reason}`;
    }
}


/***/ })

};
