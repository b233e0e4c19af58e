"use strict";
exports.id = 7126;
exports.ids = [7126,2711];
exports.modules = {

/***/ 78173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ printed)
/* harmony export */ });
/* harmony import */ var _report_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65102);
/* harmony import */ var _renderers_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77396);


async function printed(report, flags, verbose = false) {
    const exitCode = (0,_report_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodeOf */ .FO)(report.checks, flags.failOn);
    const silent = flags.quiet &&
        exitCode === 0 &&
        report.outcome === 'passed' &&
        report.checks.every(({ findings }) => findings.length === 0);
    const output = silent
        ? ''
        : await (0,_renderers_index_js__WEBPACK_IMPORTED_MODULE_0__.render)(flags.format, report, {
            color: flags.color && flags.outputFile === undefined,
            verbose,
            quiet: flags.quiet,
            all: flags.all,
        });
    return {
        exitCode,
        output,
        ...(flags.outputFile === undefined ? {} : { outputFile: flags.outputFile }),
    };
}


/***/ }),

/***/ 24658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  answerTrust: () => (/* binding */ answerTrust)
});

// EXTERNAL MODULE: ./lib/facts/trust/trust.js + 64 modules
var trust = __webpack_require__(81300);
// EXTERNAL MODULE: ./lib/facts/trust/trust-view.js
var trust_view = __webpack_require__(70632);
// EXTERNAL MODULE: ./lib/preflight/assemble.js
var assemble = __webpack_require__(57647);
// EXTERNAL MODULE: ./lib/report/inert.js
var inert = __webpack_require__(4726);
// EXTERNAL MODULE: ./lib/report/judge.js
var judge = __webpack_require__(67381);
// EXTERNAL MODULE: ./lib/rules/trust/index.js + 35 modules
var rules_trust = __webpack_require__(50965);
// EXTERNAL MODULE: ./lib/commands/print.js
var print = __webpack_require__(78173);
// EXTERNAL MODULE: ./lib/trust/request/claims.js
var claims = __webpack_require__(27507);
// EXTERNAL MODULE: ./lib/trust/request/token.js
var request_token = __webpack_require__(44117);
;// CONCATENATED MODULE: ./lib/commands/trust/claims.js


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
var policy = __webpack_require__(72681);
// EXTERNAL MODULE: ./lib/trust/sources/policy-file.js
var policy_file = __webpack_require__(62676);
;// CONCATENATED MODULE: ./lib/commands/trust/policy.js




const MOST_RIVALS = 8;
function readPolicy(path, text, role) {
    const source = { kind: 'argument', path, line: null, description: path };
    const result = (0,policy/* parsePolicy */.O)(text);
    if (result.ok)
        return { source, result, file: (0,policy_file/* jsonPolicyFile */.L)(path, text), unresolved: [] };
    if (result.fault.tooLarge || result.fault.empty || !(0,find_policies/* mayDeclareRoles */.r)(path)) {
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

;// CONCATENATED MODULE: ./lib/commands/trust/answer.js









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
    const findings = (0,judge/* judge */.S4)(rules_trust.policyRules, facts, redact);
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

/***/ 74087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ signerOf),
/* harmony export */   O: () => (/* binding */ refusalOf)
/* harmony export */ });
/* harmony import */ var _report_key_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70947);

function signerOf(credentials, source, provider) {
    return {
        keyId: (0,_report_key_id_js__WEBPACK_IMPORTED_MODULE_0__/* .maskKeyId */ .Dx)(credentials.accessKeyId),
        kind: (0,_report_key_id_js__WEBPACK_IMPORTED_MODULE_0__/* .keyKind */ .qp)(credentials.accessKeyId),
        account: (0,_report_key_id_js__WEBPACK_IMPORTED_MODULE_0__/* .accountOfKeyId */ .z7)(credentials.accessKeyId),
        hasSessionToken: credentials.sessionToken !== undefined,
        source,
        ...(provider === undefined ? {} : { provider }),
    };
}
function refusalOf(call) {
    return call.answer.kind === 'refused' ? call.answer.error : undefined;
}


/***/ }),

/***/ 38453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ askAgainWhenTransient),
/* harmony export */   d: () => (/* binding */ isTransient)
/* harmony export */ });
/* harmony import */ var _world_network_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77242);
/* harmony import */ var _endpoints_ask_again_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24490);


const PATIENCE = { waitsMs: [300, 900, 2_700], budgetMs: 10_000 };
async function askAgainWhenTransient(ask, clock, patience = PATIENCE) {
    return (0,_endpoints_ask_again_js__WEBPACK_IMPORTED_MODULE_0__/* .askAgain */ .e)(ask, isTransient, patience, clock);
}
const TRANSIENT_CODES = new Set([
    'Throttling',
    'ThrottlingException',
    'ThrottledException',
    'RequestThrottled',
    'RequestThrottledException',
    'TooManyRequestsException',
    'RequestLimitExceeded',
    'ServiceUnavailable',
    'InternalFailure',
    'InternalError',
    'RequestTimeout',
    'RequestTimeoutException',
    'IDPCommunicationError',
]);
function isTransient(answer) {
    switch (answer.kind) {
        case 'answered':
            return false;
        case 'refused': {
            const { code, httpStatus = 0, message } = answer.error;
            if (TRANSIENT_CODES.has(code) || (0,_world_network_js__WEBPACK_IMPORTED_MODULE_1__/* .statusMayPass */ .t)(httpStatus))
                return true;
            return code === 'InvalidIdentityToken' && /retrieve verification key/i.test(message);
        }
        case 'unreachable':
            return (0,_world_network_js__WEBPACK_IMPORTED_MODULE_1__/* .failureMayPass */ .H)(answer.reason);
    }
}


/***/ }),

/***/ 24490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ askAgain)
/* harmony export */ });
async function askAgain(ask, mayChange, { waitsMs, budgetMs }, clock) {
    const deadline = clock.now() + budgetMs;
    for (let tries = 1;; tries += 1) {
        const answer = await ask();
        const wait = waitsMs[tries - 1];
        if (wait === undefined || !mayChange(answer) || clock.now() + wait > deadline) {
            return { answer, tries };
        }
        await clock.sleep(wait);
    }
}


/***/ }),

/***/ 57647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ assemble)
/* harmony export */ });
/* harmony import */ var _report_outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65102);
/* harmony import */ var _report_root_cause_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25467);
/* harmony import */ var _report_standing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85660);
/* harmony import */ var _report_tool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19170);




function assemble(checks, parts, failOn, redactor, asked) {
    const errors = (0,_report_root_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .rootCauses */ .F)(checks);
    const causes = errors.length === 0 && (0,_report_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .lowestFailing */ .XB)(failOn) === 'warning'
        ? (0,_report_root_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .rootCauses */ .F)(checks, 'warning')
        : errors;
    const { identity = null, chain = [], trust = null, leaks = [], log = [] } = parts;
    return redactor.deep({
        version: 1,
        tool: _report_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .TOOL */ .j,
        outcome: (0,_report_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeOf */ .sG)(checks),
        ...(parts.ci === undefined ? {} : { ci: parts.ci }),
        rootCauses: causes,
        checks,
        identity,
        chain,
        trust,
        leaks,
        log,
        ...(parts.failures === undefined ? {} : { failures: parts.failures }),
        ...(parts.trails === undefined ? {} : { trails: parts.trails }),
        ...(parts.scan === undefined ? {} : { scan: parts.scan }),
        standing: (0,_report_standing_js__WEBPACK_IMPORTED_MODULE_3__/* .standingOf */ .Y)({ checks, chain, identity, trust }, asked),
        ...(parts.expectations === undefined ? {} : { expectations: parts.expectations }),
        ...(parts.advice === undefined ? {} : { advice: parts.advice }),
    });
}


/***/ }),

/***/ 98868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ placeWords),
/* harmony export */   m: () => (/* binding */ CI_SYSTEMS)
/* harmony export */ });
const CI_SYSTEMS = [
    'github-actions',
    'gitlab',
    'circleci',
    'jenkins',
    'buildkite',
    'other',
    'none',
];
const IN_CI = {
    thisJob: 'this job',
    theJob: 'the job',
    thisRunner: 'this runner',
    theRunner: 'the runner',
    beforehand: 'before this step',
    byItself: 'in a step of its own',
    startAgain: 'Run the job again',
    tryAgain: 'run the job again',
    whoIs: 'This job is',
};
const AT_A_TERMINAL = {
    thisJob: 'this shell',
    theJob: 'this shell',
    thisRunner: 'this machine',
    theRunner: 'this machine',
    beforehand: 'first',
    byItself: 'by itself',
    startAgain: 'Try again',
    tryAgain: 'try again',
    whoIs: 'You are',
};
function placeWords(ci) {
    return ci === 'none' ? AT_A_TERMINAL : IN_CI;
}


/***/ }),

/***/ 27563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint),
/* harmony export */   W: () => (/* binding */ findingsOf)
/* harmony export */ });
/* harmony import */ var _ci_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98868);
/* harmony import */ var _inert_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4726);
/* harmony import */ var _location_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24847);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3279);




function fingerprint(ruleId, resource, identity) {
    return (0,_sha256_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)([ruleId, resource, identity].join('\0')).slice(0, 32);
}
function findingsOf(rule, facts, redact, ci = 'github-actions') {
    return rule.judge(facts, ci).map((match) => word(rule, redacted(match, redact), ci));
}
function redacted(match, redact) {
    const { words, paste } = match;
    const each = (texts) => Object.fromEntries(Object.entries(texts).map(([name, value]) => [
        name,
        typeof value === 'string'
            ? redact(value)
            : Array.isArray(value)
                ? value.map((one) => (typeof one === 'string' ? redact(one) : one))
                : value,
    ]));
    return {
        ...match,
        location: each(match.location),
        values: each(match.values),
        evidence: match.evidence.map(each),
        ...(paste === undefined ? {} : { paste: paste.map(each) }),
        ...(words === undefined ? {} : { words: each(words) }),
    };
}
function word(rule, match, ci) {
    const values = { ...(0,_ci_js__WEBPACK_IMPORTED_MODULE_0__/* .placeWords */ .f)(ci), ...match.values };
    return {
        ruleId: rule.id,
        severity: match.severity ?? rule.severity,
        rung: rule.rung,
        title: (0,_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .fill */ .GS)(match.words?.title ?? rule.title, values),
        why: (0,_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .fill */ .GS)(match.words?.why ?? rule.why, values),
        fix: (0,_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .fill */ .GS)(match.words?.fix ?? rule.fix, values),
        paste: match.paste ?? [],
        location: match.location.kind === 'job' && ci === 'none' ? { kind: 'shell' } : match.location,
        evidence: match.evidence.map(visible),
        fingerprint: fingerprint(rule.id, (0,_location_js__WEBPACK_IMPORTED_MODULE_3__/* .stableResource */ .K)(match.location), match.identity),
        references: rule.references ?? [],
        ...(rule.tells === undefined ? {} : { tells: rule.tells }),
    };
}
const LONGEST_VALUE = 2_000;
function visible(evidence) {
    return {
        label: show(evidence.label),
        ...(evidence.expected === undefined ? {} : { expected: show(evidence.expected) }),
        actual: show(evidence.actual),
    };
}
function show(value) {
    return (0,_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)((0,_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .showInvisible */ .jQ)(value), LONGEST_VALUE);
}


/***/ }),

/***/ 67381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ incomplete),
/* harmony export */   I6: () => (/* binding */ findingsFor),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   hT: () => (/* binding */ skipped),
/* harmony export */   oQ: () => (/* binding */ answered)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27563);
/* harmony import */ var _root_cause_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25467);


function judge(rules, facts, redact, ci = 'github-actions') {
    return rules.flatMap((rule) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .findingsOf */ .W)(rule, facts, redact, ci));
}
function findingsFor(check, findings) {
    return findings.filter(({ ruleId }) => (0,_root_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .checkOf */ .E)(ruleId) === check);
}
function answered(check, findings, looked, gaps = []) {
    return { check, status: 'answered', looked, gaps, findings: findingsFor(check, findings) };
}
function skipped(check, reason) {
    return { check, status: 'skipped', reason, looked: [], gaps: [], findings: [] };
}
function incomplete(check, reason, rest = {}) {
    const { looked = [], gaps = [], findings = [] } = rest;
    return { check, status: 'incomplete', reason, looked, gaps, findings };
}


/***/ }),

/***/ 24847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ stableResource),
/* harmony export */   l: () => (/* binding */ describeLocation)
/* harmony export */ });
function describeLocation(location) {
    switch (location.kind) {
        case 'variable':
            return `env ${location.name}`;
        case 'input':
            return `input ${location.name}`;
        case 'aws':
            return location.resource;
        case 'job':
            return 'this job';
        case 'shell':
            return 'this shell';
        case 'file': {
            const line = location.line === undefined ? '' : `:${location.line}`;
            const column = location.column === undefined ? '' : `:${location.column}`;
            return `${location.path}${line}${column}`;
        }
    }
}
function stableResource(location) {
    return location.kind === 'file' ? `file ${location.path}` : describeLocation(location);
}


/***/ }),

/***/ 29984:
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


/***/ }),

/***/ 88520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YH: () => (/* binding */ questionOf),
/* harmony export */   cE: () => (/* binding */ QUESTIONS),
/* harmony export */   ui: () => (/* binding */ CHECKS)
/* harmony export */ });
const CHECKS = [
    'workflow',
    'inputs',
    'secrets',
    'credentials',
    'trust',
    'leaks',
    'account',
    'permissions',
    'log',
];
const QUESTIONS = ['deploy', 'leaks'];
function questionOf(check) {
    return check === 'leaks' ? 'leaks' : 'deploy';
}


/***/ }),

/***/ 25467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ checkOf),
  F: () => (/* binding */ rootCauses)
});

// EXTERNAL MODULE: ./lib/report/question.js
var report_question = __webpack_require__(88520);
;// CONCATENATED MODULE: ./lib/report/rule.js
const LADDER = [
    'granted',
    'present',
    'well-formed',
    'resolves',
    'trusted',
    'expected-identity',
    'permitted',
    'lasting',
];

;// CONCATENATED MODULE: ./lib/report/root-cause.js


function rootCauses(checks, severity = 'error') {
    return report_question/* QUESTIONS */.cE.flatMap((question) => {
        const findings = checks
            .filter((result) => (0,report_question/* questionOf */.YH)(result.check) === question)
            .flatMap((result) => result.findings)
            .filter((finding) => finding.severity === severity);
        const ordered = findings
            .map((finding, position) => ({ finding, position }))
            .sort((a, b) => rung(a.finding) - rung(b.finding) || a.position - b.position)
            .map(({ finding }) => finding);
        const [first, ...rest] = ordered;
        if (first === undefined)
            return [];
        const consequences = ['inputs', 'log'].includes(checkOf(first.ruleId)) ? [] : rest;
        return [{ question, finding: first, consequences }];
    });
}
function checkOf(ruleId) {
    return ruleId.slice(0, ruleId.indexOf('/'));
}
function rung(finding) {
    return LADDER.indexOf(finding.rung);
}


/***/ }),

/***/ 3279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
function sha256(text) {
    const { createHash } = process.getBuiltinModule('node:crypto');
    return createHash('sha256').update(text).digest('hex');
}


/***/ }),

/***/ 85660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ isTrouble),
/* harmony export */   Y: () => (/* binding */ standingOf)
/* harmony export */ });
function standingOf(found, asked) {
    return {
        asked,
        trustBroken: isBroken(found, 'trust'),
        beforeExport: isBeforeExport(found),
    };
}
function isBroken({ checks }, name) {
    return checks.some(({ check, findings }) => check === name && findings.some(({ severity }) => severity === 'error'));
}
function isBeforeExport(found) {
    const { chain, identity, trust } = found;
    const byToken = identity === null
        ? trust !== null && !isBroken(found, 'credentials')
        : identity.provider === 'oidc-role';
    return (byToken &&
        chain.length > 0 &&
        chain.every(({ outcome }) => outcome !== 'resolved') &&
        chain
            .flatMap(({ attempts }) => attempts.filter(isTrouble))
            .every(({ provider }) => provider === 'instance-metadata'));
}
function isTrouble({ outcome }) {
    return outcome === 'failed' || outcome === 'invalid';
}


/***/ }),

/***/ 31474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ denialIn)
/* harmony export */ });
const LACKING = [
    [/identity-based/, 'Allow `{action}` on `{resource}` in a policy of `{caller}`.'],
    [
        /resource-based|trust/,
        'Let the trust policy of `{resource}` name `{caller}` as a principal for `{action}`.',
    ],
    [/permissions boundary/, 'Let the permissions boundary of `{caller}` allow `{action}`.'],
    [
        /session/,
        'Let the session policy that was passed when `{caller}` was assumed allow `{action}`.',
    ],
    [/vpc endpoint/i, 'Let the policy of the VPC endpoint for STS allow `{action}`.'],
    [
        /service control|resource control/,
        'Ask who runs the organization to allow `{action}` in its {policy}.',
    ],
];
function denialIn(message) {
    const caller = /User: (\S+) is not authorized/.exec(message)?.[1] ?? '';
    const action = /to perform: ([\w:*]+)/.exec(message)?.[1] ?? '';
    const resource = /on resource: (\S+)/.exec(message)?.[1] ?? '';
    const denier = /explicit deny in an? ([A-Za-z -]+)/.exec(message)?.[1]?.trim() ?? '';
    const lacking = /because no ([A-Za-z -]+?) allows/.exec(message)?.[1] ?? '';
    const told = { caller, action, resource, policy: denier || lacking };
    if (denier !== '') {
        return {
            ...told,
            story: {
                why: 'A Deny in the {policy} forbids it, and no Allow wins over a Deny.',
                fix: 'Find the statement with Effect Deny in that {policy} and exempt `{caller}`, or use another role.',
            },
        };
    }
    const fix = LACKING.find(([kind]) => kind.test(lacking))?.[1];
    if (lacking === '' || fix === undefined)
        return { ...told, story: null };
    return {
        ...told,
        story: { why: 'AWS says which policy is missing: no {policy} allows `{action}`.', fix },
    };
}


/***/ }),

/***/ 22755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ signerWords),
/* harmony export */   x: () => (/* binding */ storeOf)
/* harmony export */ });
function signerWords({ keyId, source }) {
    return source.includes(keyId) ? source : `${keyId} from ${source}`;
}
function storeOf({ provider, source }, ci) {
    if (provider === 'environment') {
        return ci === 'none'
            ? 'the variables of this shell'
            : 'the secrets that fill `AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY`';
    }
    if (provider === 'input') {
        return 'the secrets that fill `aws-access-key-id` and `aws-secret-access-key`';
    }
    return provider === 'profile-static'
        ? 'the profile, or the secret that it is written from'
        : `the place that they came from (${source})`;
}


/***/ }),

/***/ 77719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ workflowPaste),
/* harmony export */   X: () => (/* binding */ ofWorkflow)
/* harmony export */ });
/* harmony import */ var _report_inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4726);

function workflowPaste({ workflowPath, jobId }, place, code) {
    return {
        language: 'yaml',
        place,
        code,
        ...whose({ workflowPath, jobId }),
    };
}
function ofWorkflow(snippets, job) {
    return snippets.map((snippet) => job === undefined || snippet.place === undefined || snippet.place === 'workflow'
        ? snippet
        : { ...snippet, ...whose(job) });
}
function whose({ workflowPath, jobId }) {
    return {
        ...(workflowPath === null ? {} : { target: (0,_report_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ)(workflowPath) }),
        ...(jobId === '' ? {} : { job: (0,_report_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ)(jobId) }),
    };
}


/***/ }),

/***/ 77242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ failureMayPass),
/* harmony export */   t: () => (/* binding */ statusMayPass)
/* harmony export */ });
function failureMayPass(reason) {
    return reason === 'timeout' || reason === 'reset';
}
function statusMayPass(status) {
    return status >= 500 || status === 429;
}


/***/ })

};
;