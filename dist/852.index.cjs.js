"use strict";
exports.id = 852;
exports.ids = [852];
exports.modules = {

/***/ 8173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ printed)
/* harmony export */ });
/* harmony import */ var _report_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5102);
/* harmony import */ var _renderers_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7396);


async function printed(report, flags, verbose = false) {
    const exitCode = (0,_report_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodeOf */ .FO)(report.checks, flags.failOn);
    const silent = flags.quiet &&
        exitCode === 0 &&
        report.outcome === 'passed' &&
        report.checks.every(({ findings }) => findings.length === 0);
    const output = silent
        ? ''
        : await (0,_renderers_index_js__WEBPACK_IMPORTED_MODULE_0__/* .render */ .X)(flags.format, report, {
            color: flags.color && flags.outputFile === undefined,
            verbose,
            quiet: flags.quiet,
        });
    return {
        exitCode,
        output,
        ...(flags.outputFile === undefined ? {} : { outputFile: flags.outputFile }),
    };
}


/***/ }),

/***/ 5829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  answerTrust: () => (/* binding */ answerTrust)
});

// EXTERNAL MODULE: ./lib/facts/trust/trust.js + 61 modules
var trust = __webpack_require__(3005);
// EXTERNAL MODULE: ./lib/facts/trust/trust-view.js
var trust_view = __webpack_require__(632);
// EXTERNAL MODULE: ./lib/preflight/assemble.js
var assemble = __webpack_require__(7647);
// EXTERNAL MODULE: ./lib/report/inert.js
var inert = __webpack_require__(4726);
// EXTERNAL MODULE: ./lib/report/judge.js + 1 modules
var judge = __webpack_require__(6477);
// EXTERNAL MODULE: ./lib/rules/trust/index.js + 34 modules
var rules_trust = __webpack_require__(3759);
// EXTERNAL MODULE: ./lib/commands/print.js
var print = __webpack_require__(8173);
// EXTERNAL MODULE: ./lib/trust/request/claims.js
var claims = __webpack_require__(7507);
// EXTERNAL MODULE: ./lib/trust/request/token.js
var request_token = __webpack_require__(4117);
;// CONCATENATED MODULE: ./lib/commands/trust-claims.js


function readClaims(text, redactor) {
    const token = tokenIn(text.replace(/^\ufeff/, '').trim());
    if (token !== null)
        return takenOut(token, redactor);
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
            return takenOut(inner, redactor);
    }
    const parsed = (0,claims/* parseClaims */.Df)(value);
    return parsed.ok ? { ...parsed, fromToken: false } : parsed;
    function hide(found) {
        if (found !== null)
            hideToken(found, redactor);
    }
}
function tokenIn(text) {
    const match = /^["']?(?:bearer\s{1,9})?([\w-]{4,}\.[\w-]{4,}\.[\w-]*)["']?$/i.exec(text);
    return match?.[1] ?? null;
}
function takenOut(token, redactor) {
    hideToken(token, redactor);
    const read = (0,request_token/* claimsOfToken */.Y)(token);
    if (read.ok)
        return { ...read, fromToken: true };
    return { ok: false, message: `this looks like a token, but ${read.message}` };
}
function hideToken(token, redactor) {
    for (const part of [token, ...token.split('.').slice(1)])
        redactor.add(part);
}

// EXTERNAL MODULE: ./lib/trust/sources/find-policies.js + 20 modules
var find_policies = __webpack_require__(792);
// EXTERNAL MODULE: ./lib/trust/document/json.js
var json = __webpack_require__(9662);
// EXTERNAL MODULE: ./lib/trust/document/policy.js + 1 modules
var policy = __webpack_require__(2681);
// EXTERNAL MODULE: ./lib/trust/sources/policy-file.js
var policy_file = __webpack_require__(2676);
;// CONCATENATED MODULE: ./lib/commands/trust-policy.js




const MOST_RIVALS = 8;
function readPolicy(path, text, role) {
    const source = { kind: 'argument', path, line: null, description: path };
    const result = (0,policy/* parsePolicy */.O)(text);
    if (result.ok)
        return { source, result, file: (0,policy_file/* jsonPolicyFile */.L)(path, text), unresolved: [] };
    if (result.fault.tooLarge === true || !(0,find_policies/* mayDeclareRoles */.r)(path)) {
        return { source, result, unresolved: [] };
    }
    const isJson = /^\s*[{[]/.test(text.replace(/^\ufeff/, ''));
    if (role === null) {
        return isJson
            ? { source, result, unresolved: [] }
            : unread('give --role ARN to say which role');
    }
    const { found, unreadable, exhausted } = (0,find_policies/* findPolicies */.O)([{ path, text }], role);
    const best = found.find(({ policy }) => policy.ok) ?? found[0];
    const [broken] = unreadable;
    if (exhausted === true) {
        const fault = (0,json/* tooLarge */.g)('it takes more work to find the policy in it than is spent on one file');
        return { source, result: { ok: false, fault }, unresolved: [] };
    }
    if (best === undefined) {
        if (isJson && broken === undefined)
            return { source, result, unresolved: [] };
        return broken === undefined
            ? unread(`it declares no trust policy for the role ${role.name}`)
            : unread(broken.message, broken);
    }
    const rivals = found.filter((one) => one !== best && one.policy.ok && one.match === best.match);
    return { ...taken(best), rivals: rivals.slice(0, MOST_RIVALS).map(taken) };
    function taken({ line, label, policy, unresolved, assumed, file, }) {
        const description = `${path}, line ${line} (${label})`;
        return { source: { ...source, line, description }, result: policy, file, unresolved, assumed };
    }
    function unread(message, at) {
        const fault = at ?? { line: 1, column: 1, message };
        return { source, result: { ok: false, fault }, unresolved: [] };
    }
}

;// CONCATENATED MODULE: ./lib/commands/trust-answer.js









const POLICY_BYTES = 4 << 20;
const CLAIMS_BYTES = 1 << 20;
async function answerTrust({ policy: policyPath, claims: claimsPath, role: asked }, flags, tools) {
    const { redactor } = tools;
    const claims = await claimsAt(claimsPath, tools, redactor);
    const reading = textOf(await read(policyPath, POLICY_BYTES, tools), policyPath);
    const wrongUsage = [
        ...(claims?.ok === false ? [`--claims: ${(0,inert/* showInvisible */.jQ)(claims.message)}`] : []),
        ...(!reading.ok && reading.absent ? [`--policy: ${reading.message}`] : []),
    ];
    if (wrongUsage.length > 0 || claims?.ok === false)
        return { wrongUsage };
    if (!reading.ok) {
        const check = (0,judge/* incomplete */.$x)('trust', reading.message);
        return (0,print/* printed */.z)((0,assemble/* assemble */.f)([check], {}, flags.failOn, redactor, 'policy'), flags);
    }
    const name = policyPath === '-' ? 'standard input' : policyPath;
    const facts = (0,trust/* trustFacts */.K)({
        claims: claims?.claims ?? null,
        context: {
            ...(asked === null ? {} : { roleArn: asked.arn }),
            time: (await tools.world()).clock.now(),
        },
        sts: { kind: 'not-asked' },
        policy: readPolicy(name, reading.text, asked),
    });
    const view = (0,trust_view/* trustView */.g)(facts);
    const parts = view === null ? {} : { trust: view };
    const check = checkOf(facts, claims?.fromToken === true, redactor.text);
    return (0,print/* printed */.z)((0,assemble/* assemble */.f)([check], parts, flags.failOn, redactor, 'policy'), flags, true);
}
async function claimsAt(path, tools, redactor) {
    if (path === undefined)
        return null;
    const reading = textOf(await read(path, CLAIMS_BYTES, tools), path);
    return reading.ok ? readClaims(reading.text, redactor) : { ok: false, message: reading.message };
}
function checkOf(facts, fromToken, redact) {
    const findings = (0,judge/* judge */.S4)(rules_trust/* policyRules */.c, facts, redact);
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


/***/ }),

/***/ 9984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ parseJsonObject),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function parseJsonObject(text) {
    const value = parseJson(text);
    return typeof value === 'object' && value !== null
        ? value
        : undefined;
}


/***/ })

};
;