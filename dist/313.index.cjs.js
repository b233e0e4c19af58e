"use strict";
exports.id = 313;
exports.ids = [313];
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

/***/ 4471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  trust: () => (/* binding */ trust_trust)
});

// EXTERNAL MODULE: ./lib/facts/trust.js + 39 modules
var trust = __webpack_require__(6458);
// EXTERNAL MODULE: ./lib/facts/trust-view.js
var trust_view = __webpack_require__(727);
// EXTERNAL MODULE: ./lib/preflight/assemble.js
var assemble = __webpack_require__(7647);
// EXTERNAL MODULE: ./lib/preflight/secrets-of.js
var secrets_of = __webpack_require__(6362);
// EXTERNAL MODULE: ./lib/report/inert.js
var inert = __webpack_require__(4726);
// EXTERNAL MODULE: ./lib/report/judge.js + 1 modules
var judge = __webpack_require__(6477);
// EXTERNAL MODULE: ./lib/rules/trust/index.js + 33 modules
var rules_trust = __webpack_require__(7190);
// EXTERNAL MODULE: ./lib/chain/dialects/index.js + 40 modules
var dialects = __webpack_require__(3350);
// EXTERNAL MODULE: ./lib/settings/parse.js + 3 modules
var parse = __webpack_require__(9405);
// EXTERNAL MODULE: ./lib/trust/request.js
var request = __webpack_require__(8127);
// EXTERNAL MODULE: ./lib/commands/arguments.js
var commands_arguments = __webpack_require__(9034);
// EXTERNAL MODULE: ./lib/commands/print.js
var print = __webpack_require__(8173);
// EXTERNAL MODULE: ./lib/facts/id-token.js
var id_token = __webpack_require__(6734);
// EXTERNAL MODULE: ./lib/trust/claims.js
var claims = __webpack_require__(7481);
;// CONCATENATED MODULE: ./lib/commands/trust-claims.js


/**
 * Reads a JSON object of claims. A token pasted in its place, alone or as the runner's endpoint
 * answers (`{"value": "..."}`), is decoded, and from then on hidden by the redactor. No message
 * quotes the text.
 */
function readClaims(text, redactor) {
    const token = tokenIn(text.replace(/^\ufeff/, '').trim());
    if (token !== null)
        return claimsOfToken(token, redactor);
    let value;
    try {
        value = JSON.parse(text.replace(/^\ufeff/, ''));
    }
    catch {
        return { ok: false, message: 'the claims are not JSON' };
    }
    if (typeof value === 'object' && value !== null) {
        const entries = Object.entries(value);
        for (const [, entry] of entries)
            hide(typeof entry === 'string' ? tokenIn(entry) : null);
        const answered = entries.find(([name]) => name === 'value')?.[1];
        const inner = typeof answered === 'string' ? tokenIn(answered) : null;
        if (inner !== null && !Object.hasOwn(value, 'sub'))
            return claimsOfToken(inner, redactor);
    }
    const parsed = (0,claims/* parseClaims */.Df)(value);
    return parsed.ok ? { ...parsed, fromToken: false } : parsed;
    function hide(found) {
        if (found !== null)
            hideToken(found, redactor);
    }
}
/** The token that a text is, or null: three parts, of which the first two hold something. */
function tokenIn(text) {
    const match = /^["']?(?:bearer\s{1,9})?([\w-]{4,}\.[\w-]{4,}\.[\w-]*)["']?$/i.exec(text);
    return match?.[1] ?? null;
}
function claimsOfToken(token, redactor) {
    hideToken(token, redactor);
    const payload = (0,id_token/* decodeClaims */.Y)(token);
    if (payload === undefined) {
        return { ok: false, message: 'this looks like a token, but its middle part is no JSON object' };
    }
    const parsed = (0,claims/* parseClaims */.Df)(payload);
    return parsed.ok ? { ...parsed, fromToken: true } : parsed;
}
/** The signature alone is enough to rebuild a token whose claims are known. */
function hideToken(token, redactor) {
    for (const part of [token, ...token.split('.').slice(1)])
        redactor.add(part);
}

// EXTERNAL MODULE: ./lib/trust/find-policies.js + 20 modules
var find_policies = __webpack_require__(1618);
// EXTERNAL MODULE: ./lib/trust/policy.js + 1 modules
var policy = __webpack_require__(8627);
;// CONCATENATED MODULE: ./lib/commands/trust-policy.js


/** Declarations that may be the role's, besides the first. */
const MOST_RIVALS = 8;
/**
 * The trust policy of a file's text: the policy itself as JSON, what `aws iam get-role` printed, or
 * infrastructure code, in which `role` chooses.
 */
function readPolicy(path, text, role) {
    const source = { kind: 'argument', path, line: null, description: path };
    const result = (0,policy/* parsePolicy */.O)(text);
    if (result.ok || !(0,find_policies/* mayDeclareRoles */.r)(path))
        return { source, result, unresolved: [] };
    const isJson = /^\s*[{[]/.test(text.replace(/^\ufeff/, ''));
    if (role === null) {
        // Of JSON, the fault that was met says more than a guess at what the file might be.
        return isJson
            ? { source, result, unresolved: [] }
            : unread('give --role ARN to say which role');
    }
    const { found, unreadable } = (0,find_policies/* findPolicies */.O)([{ path, text }], role);
    const best = found.find(({ policy }) => policy.ok) ?? found[0];
    const [broken] = unreadable;
    if (best === undefined) {
        if (isJson && broken === undefined)
            return { source, result, unresolved: [] };
        return broken === undefined
            ? unread(`it declares no trust policy for the role ${role.name}`)
            : unread(broken.message, broken);
    }
    const rivals = found.filter((one) => one !== best && one.policy.ok && one.match === best.match);
    return { ...taken(best), rivals: rivals.slice(0, MOST_RIVALS).map(taken) };
    function taken({ line, label, policy, unresolved, assumed }) {
        const description = `${path}, line ${line} (${label})`;
        return { source: { ...source, line, description }, result: policy, unresolved, assumed };
    }
    function unread(message, at = { line: 1, column: 1 }) {
        const fault = { line: at.line, column: at.column, message };
        return { source, result: { ok: false, fault }, unresolved: [] };
    }
}

;// CONCATENATED MODULE: ./lib/commands/trust.js














const usage = `Usage: aws-preflight trust --policy FILE [--claims FILE|-] [--role ARN] [options]

Tells whether a role's trust policy would accept a token with these claims, and if not, which
condition decides. Without claims, only looks for what is wrong in the policy. Calls nothing.

      --policy FILE     the trust policy as JSON, what \`aws iam get-role\` printed, or (with --role)
                        CloudFormation or Terraform; - reads standard input
      --claims FILE     the token's decoded claims as JSON, of any issuer; - reads standard input
      --role ARN        the role that is asked for
${commands_arguments/* COMMON_USAGE */.yo}`;
const POLICY_BYTES = 16 << 20;
const CLAIMS_BYTES = 1 << 20;
/** Would this policy accept these claims? */
const trust_trust = {
    name: 'trust',
    summary: 'would this trust policy accept these claims?',
    usage,
    async run(args, tools) {
        const options = {
            policy: { type: 'string' },
            claims: { type: 'string' },
            role: { type: 'string' },
            'role-to-assume': { type: 'string' },
        };
        const parsed = (0,commands_arguments/* parseArguments */.We)(args, options, tools.color);
        if (!parsed.ok)
            return (0,commands_arguments/* wrongUsage */.xY)(parsed.complaint, usage);
        if (parsed.common.help)
            return { exitCode: 0, output: usage };
        if (parsed.positionals.length > 0)
            return (0,commands_arguments/* wrongUsage */.xY)('trust takes no arguments', usage);
        const { policy: policyPath, claims: claimsPath } = parsed.values;
        const roleArn = parsed.values.role ?? parsed.values['role-to-assume'];
        if (typeof policyPath !== 'string')
            return (0,commands_arguments/* wrongUsage */.xY)('--policy FILE is needed', usage);
        if (policyPath === '-' && claimsPath === '-') {
            return (0,commands_arguments/* wrongUsage */.xY)('--policy and --claims cannot both come from standard input', usage);
        }
        const role = typeof roleArn === 'string' ? (0,request/* parseRoleArn */.DM)(roleArn) : null;
        if (typeof roleArn === 'string' && role === null) {
            return (0,commands_arguments/* wrongUsage */.xY)('--role: not the ARN of a role', usage);
        }
        const redactor = (0,secrets_of/* openRedactor */.p)(noSettings(), tools.environment.variables);
        let claims = null;
        if (typeof claimsPath === 'string') {
            const reading = textOf(await read(claimsPath, CLAIMS_BYTES, tools), claimsPath);
            if (!reading.ok)
                return (0,commands_arguments/* wrongUsage */.xY)(`--claims: ${reading.message}`, usage);
            claims = readClaims(reading.text, redactor);
            if (!claims.ok)
                return (0,commands_arguments/* wrongUsage */.xY)(`--claims: ${(0,inert/* showInvisible */.jQ)(claims.message)}`, usage);
        }
        const reading = textOf(await read(policyPath, POLICY_BYTES, tools), policyPath);
        if (!reading.ok) {
            if (reading.absent)
                return (0,commands_arguments/* wrongUsage */.xY)(`--policy: ${reading.message}`, usage);
            const check = (0,judge/* incomplete */.$x)('trust', reading.message);
            return (0,print/* printed */.z)((0,assemble/* assemble */.f)([check], {}, parsed.common.failOn, redactor), parsed.common);
        }
        const name = policyPath === '-' ? 'standard input' : policyPath;
        const facts = (0,trust/* trustFacts */.K)({
            claims: claims?.claims ?? null,
            context: {
                ...(role === null ? {} : { roleArn: role.arn }),
                time: (await tools.world()).clock.now(),
            },
            sts: { kind: 'not-asked' },
            policy: readPolicy(name, reading.text, role),
        });
        const view = (0,trust_view/* trustView */.g)(facts);
        const parts = view === null ? {} : { trust: view };
        const check = checkOf(facts, claims?.fromToken === true);
        return (0,print/* printed */.z)((0,assemble/* assemble */.f)([check], parts, parsed.common.failOn, redactor), parsed.common, true);
    },
};
function checkOf(facts, fromToken) {
    const findings = (0,judge/* judge */.S4)(rules_trust/* policyRules */.c, facts);
    const { claims, evaluation, policy } = facts;
    const looked = [
        { at: policy?.source.description ?? '', found: evaluation?.verdict ?? 'not judged' },
        ...(fromToken
            ? [{ at: 'claims', found: 'decoded from a token, whose signature was not checked' }]
            : []),
    ];
    if (policy?.result.ok === false) {
        const { line, message } = policy.result.fault;
        const reason = `${policy.source.description}, line ${line}: ${message}`;
        // Nothing was judged, so this is no failure of the policy: it tells the reader where to look.
        const told = findings.map((finding) => ({ ...finding, severity: 'note' }));
        return (0,judge/* incomplete */.$x)('trust', reason, { looked, findings: told });
    }
    if (evaluation?.verdict === 'cannot-judge') {
        const reason = `the verdict hangs on what is not known here: ${evaluation.decidedBy.why}`;
        return (0,judge/* incomplete */.$x)('trust', reason, { looked, findings });
    }
    const gaps = claims === null ? ['whether the policy accepts a job: no --claims were given'] : [];
    return (0,judge/* answered */.oQ)('trust', findings, looked, gaps);
}
async function read(path, limit, tools) {
    return path === '-' ? tools.stdin(limit) : tools.files.read(path, limit);
}
function textOf(reading, path) {
    const name = path === '-' ? 'standard input' : (0,inert/* showInvisible */.jQ)(path);
    switch (reading.kind) {
        case 'found':
            return { ok: true, text: new TextDecoder().decode(reading.bytes) };
        case 'absent':
            return { ok: false, absent: true, message: `${name}: there is no such file` };
        case 'too-large':
            return { ok: false, absent: false, message: `${name}: it is too large to be read` };
        case 'unreadable':
            return { ok: false, absent: false, message: `${name}: ${reading.reason}` };
    }
}
/** Nothing of a job's settings counts here; only its secrets stay hidden. */
function noSettings() {
    const parsed = (0,parse/* parseSettings */.P$)({}, dialects/* dialectNames */.zM);
    if (!parsed.ok)
        throw new Error('no setting is needed');
    return parsed.settings;
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