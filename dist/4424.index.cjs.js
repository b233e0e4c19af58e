"use strict";
exports.id = 4424;
exports.ids = [4424,7479,2711];
exports.modules = {

/***/ 87479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TB: () => (/* binding */ liesInCheckout),
/* harmony export */   Yw: () => (/* binding */ isBelow),
/* harmony export */   checkoutRoots: () => (/* binding */ checkoutRoots),
/* harmony export */   dl: () => (/* binding */ filesWithin)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

function checkoutRoots({ variables, cwd }) {
    return [...new Set([variables.GITHUB_WORKSPACE ?? '', cwd])].filter((root) => root !== '');
}
async function liesInCheckout(path, place, files) {
    const { resolve } = place.platform === 'win32' ? node_path__WEBPACK_IMPORTED_MODULE_0__.win32 : node_path__WEBPACK_IMPORTED_MODULE_0__.posix;
    const written = resolve(place.cwd, path);
    const real = (await files.real(written)) ?? written;
    for (const root of checkoutRoots(place)) {
        const realRoot = (await files.real(root)) ?? root;
        const inside = [written, real].some((one) => [root, realRoot].some((folder) => isBelow(one, resolve(place.cwd, folder), place)));
        if (inside)
            return true;
    }
    return false;
}
function isBelow(path, folder, { platform }) {
    const { sep } = platform === 'win32' ? node_path__WEBPACK_IMPORTED_MODULE_0__.win32 : node_path__WEBPACK_IMPORTED_MODULE_0__.posix;
    const plain = (text) => platform === 'win32' || platform === 'darwin' ? text.toLowerCase() : text;
    return `${plain(path)}${sep}`.startsWith(`${plain(folder).replace(/[\\/]$/, '')}${sep}`);
}
function filesWithin(files, root, place) {
    let realRoot;
    async function real(path) {
        realRoot ??= files.real(root);
        const [target, folder] = [await files.real(path), await realRoot];
        const isInside = target !== undefined && folder !== undefined && isBelow(target, folder, place);
        return isInside ? target : undefined;
    }
    return {
        real,
        read: async (path, limit) => (await real(path)) === undefined ? { kind: 'absent' } : files.read(path, limit),
        list: async (path) => ((await real(path)) === undefined ? [] : files.list(path)),
    };
}


/***/ }),

/***/ 98471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ workflowCheckout)
/* harmony export */ });
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87479);

const MOST_BYTES = 1 << 20;
function workflowCheckout({ files, environment }, root) {
    const within = (0,_checkout_js__WEBPACK_IMPORTED_MODULE_0__/* .filesWithin */ .dl)(files, root, environment);
    const at = (path) => (path === '' ? root : `${root}/${path}`);
    return {
        async read(path) {
            const reading = await within.read(at(path), MOST_BYTES);
            switch (reading.kind) {
                case 'found':
                    return { kind: 'text', text: new TextDecoder().decode(reading.bytes) };
                case 'absent':
                    return { kind: 'absent' };
                case 'too-large':
                    return { kind: 'unreadable', reason: `it has more than ${MOST_BYTES} bytes` };
                case 'unreadable':
                    return reading.isDirectory === true
                        ? { kind: 'absent' }
                        : { kind: 'unreadable', reason: reading.reason };
            }
        },
        list: async (path) => within.list(at(path)),
    };
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

/***/ 89962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeWorkflow: () => (/* binding */ judgeWorkflow)
});

// EXTERNAL MODULE: ./lib/report/judge.js
var judge = __webpack_require__(67381);
// EXTERNAL MODULE: ./lib/facts/job/workflow-checkout.js
var workflow_checkout = __webpack_require__(98471);
// EXTERNAL MODULE: ./lib/workflow/job/reads.js
var reads = __webpack_require__(62208);
;// CONCATENATED MODULE: ./lib/workflow/contexts/allowed.js
const BASE = ['github', 'vars', 'inputs'];
const IN_JOB = [...BASE, 'needs', 'strategy', 'matrix'];
const ON_RUNNER = [...IN_JOB, 'env', 'secrets', 'job', 'runner'];
const IN_STEP = [...ON_RUNNER, 'steps'];
const IN_ACTION = [
    'github',
    'inputs',
    'strategy',
    'matrix',
    'job',
    'runner',
    'env',
    'steps',
];
const CONTEXTS = [...IN_STEP, 'jobs'];
const WHERE = [
    ['workflow', 'env', [...BASE, 'secrets']],
    ['job', 'if', [...BASE, 'needs']],
    ['job', 'strategy', [...BASE, 'needs']],
    ['job', 'env', [...IN_JOB, 'secrets']],
    ['job', 'secrets', [...IN_JOB, 'secrets']],
    ['job', 'with', IN_JOB],
    ['job', 'outputs', IN_STEP],
    ['job', 'environment.url', [...IN_JOB, 'env', 'job', 'runner', 'steps']],
    ['job', 'environment', IN_JOB],
    ['job', 'container.credentials', [...IN_JOB, 'env', 'secrets']],
    ['job', 'container.env', ON_RUNNER],
    ['job', 'container', IN_JOB],
    ['job', 'services.*.credentials', [...IN_JOB, 'env', 'secrets']],
    ['job', 'services.*.env', ON_RUNNER],
    ['job', 'services', IN_JOB],
    ['job', 'defaults', [...IN_JOB, 'env']],
    ['job', 'name', IN_JOB],
    ['job', 'runs-on', IN_JOB],
    ['job', 'concurrency', IN_JOB],
    ['job', 'continue-on-error', IN_JOB],
    ['job', 'timeout-minutes', IN_JOB],
    ['step', 'if', IN_STEP.filter((name) => name !== 'secrets')],
    ['step', '*', IN_STEP],
    ['action', '*', IN_ACTION],
];
function allowedAt(owner, keys) {
    return WHERE.find(([whose, path]) => {
        const parts = path.split('.');
        return whose === owner && parts.every((part, index) => part === '*' || part === keys[index]);
    })?.[2];
}

;// CONCATENATED MODULE: ./lib/workflow/contexts/refused.js


function refusedReads(jobs) {
    const seen = new Set();
    return jobs.flatMap(reads/* readsOf */.J).flatMap((read) => {
        const { access, owner, keys, at, text } = read;
        const allowed = allowedAt(owner, keys);
        if (allowed === undefined || allowed.includes(access.context))
            return [];
        if (!CONTEXTS.includes(access.context))
            return [];
        const key = [at.path, at.line, text.at.column, access.at].join(' ');
        if (seen.has(key))
            return [];
        seen.add(key);
        return [{ read, allowed }];
    });
}

;// CONCATENATED MODULE: ./lib/facts/workflow/workflow.js

function workflowFacts(look) {
    const { file, asked, jobs } = look;
    return { path: file.path, asked, jobs, refused: refusedReads(jobs.map(({ job }) => job)) };
}

;// CONCATENATED MODULE: ./lib/facts/workflow/unseen-words.js
function unseenWords(unseen) {
    if (unseen.is === 'beyond-bounds')
        return 'it is called too deep, or with too many others';
    const { why } = unseen;
    if (typeof why === 'string')
        return why;
    switch (why.is) {
        case 'not-yaml':
            return `line ${why.line} is no YAML (${why.code})`;
        case 'too-deep':
            return 'it is nested deeper than any workflow';
        case 'too-many-nodes':
            return 'its aliases make more of it than can be looked at';
        case 'alias-of-itself':
            return `the alias in line ${why.line} stands within what it names`;
        case 'alias-without-anchor':
            return `the alias in line ${why.line} names no anchor above it`;
        case 'empty':
            return 'it is empty';
    }
}

// EXTERNAL MODULE: ./lib/rules/workflow/index.js + 2 modules
var workflow = __webpack_require__(34276);
// EXTERNAL MODULE: ./lib/workflow/look.js + 27 modules
var workflow_look = __webpack_require__(5610);
// EXTERNAL MODULE: ./lib/preflight/assemble.js
var assemble = __webpack_require__(57647);
// EXTERNAL MODULE: ./lib/preflight/hide-accounts.js
var hide_accounts = __webpack_require__(14200);
;// CONCATENATED MODULE: ./lib/preflight/judge-workflow.js








async function judgeWorkflow(asked, world, redactor, { failOn, maskAccountId }) {
    const checkout = (0,workflow_checkout/* workflowCheckout */.G)(world, world.environment.cwd);
    const look = await (0,workflow_look.lookAtWorkflow)(checkout, asked.path, asked.job);
    const check = checkOfLook(look, asked, redactor);
    const expectations = look.kind === 'looked' ? look.expectations : [];
    if (maskAccountId)
        (0,hide_accounts/* hideAccounts */.V)([check, expectations], redactor);
    return (0,assemble/* assemble */.f)([check], { expectations }, failOn, redactor, 'workflow');
}
function checkOfLook(look, { path, job }, redactor) {
    switch (look.kind) {
        case 'absent':
            return (0,judge/* incomplete */.$x)('workflow', `there is no file ${path} here`);
        case 'unseen':
            return (0,judge/* incomplete */.$x)('workflow', `${path}: ${unseenWords(look.unseen)}`);
        case 'no-such-job':
            return (0,judge/* incomplete */.$x)('workflow', `${path} has no job ${job ?? ''}: it has ${look.known.join(', ') || 'none'}`);
        case 'looked': {
            const findings = (0,judge/* judge */.S4)(workflow.workflowRules, workflowFacts(look), redactor.text);
            return (0,judge/* answered */.oQ)('workflow', findings, lookedAt(look), look.gaps.map(gapWords));
        }
    }
}
function lookedAt({ files, asked }) {
    const names = asked.map(({ id }) => id).join(', ');
    return files.map((path, index) => ({
        at: path,
        found: index === 0 ? `read for ${names === '' ? 'no job' : names}` : 'read',
    }));
}
function gapWords({ path, what }) {
    switch (what) {
        case 'unreadable':
            return `${path} could not be read`;
        case 'beyond-bounds':
            return `${path} is called too deep, or with too many others`;
        case 'commands':
            return `${path}: its steps run more than was followed`;
    }
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

/***/ 34276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  workflowRules: () => (/* binding */ workflowRules)
});

// EXTERNAL MODULE: ./lib/report/inert.js
var inert = __webpack_require__(4726);
// EXTERNAL MODULE: ./lib/wording/workflow/paste.js
var paste = __webpack_require__(77719);
;// CONCATENATED MODULE: ./lib/wording/workflow/refused.js


function whereWords({ owner, keys }) {
    const key = keys[0] ?? '';
    switch (owner) {
        case 'workflow':
            return "the workflow's `env`";
        case 'job':
            return key === 'with' ? 'the `with` of a call' : `a job's \`${key}\``;
        case 'step':
            return `a step's \`${key}\``;
        case 'action':
            return 'a composite action';
    }
}
function instead({ read }) {
    const { access, owner, keys, job } = read;
    const [step] = access.steps;
    const name = step?.is === 'name' && /^[A-Za-z_]\w*$/.test(step.name) ? step.name : 'NAME';
    const whose = { workflowPath: job.file.path, jobId: job.id };
    const isSecret = access.context === 'secrets';
    if (owner === 'action' && (isSecret || access.context === 'vars')) {
        return throughInput(read, name, whose);
    }
    if (isSecret && keys[0] === 'if') {
        return {
            words: owner === 'job'
                ? `Take the secret into the \`env\` of the job, and let each step ask \`if: env.${name} != ''\`: a job's own condition cannot see whether a secret is set.`
                : `Take the secret into the \`env\` of the job, and ask for \`env.${name} != ''\` in the condition.`,
            paste: [(0,paste/* workflowPaste */.V)(whose, 'job-env', `${name}: \${{ secrets.${name} }}\n`)],
        };
    }
    if (isSecret && keys[0] === 'with') {
        return {
            words: `Hand it over below \`secrets:\` of the call, declare it below \`on.workflow_call.secrets\` of the called workflow, and read it there as \`secrets.${name}\`.`,
            paste: [
                {
                    language: 'text',
                    target: `the call in ${(0,inert/* inert */.tJ)(job.file.path)}`,
                    code: `secrets:\n  ${name}: \${{ secrets.${name} }}\n`,
                },
            ],
        };
    }
    if (access.context === 'env') {
        const key = keys.at(-1) ?? '';
        const isOwnEnv = owner === 'job' && keys[0] === 'env' && /^[A-Za-z_]\w*$/.test(key);
        return {
            words: `Write the value itself in the place of \`env.${name}\`, or keep it in a variable of the repository and read \`vars.${name}\`; what the steps alone need can be put together in a step's \`env\`.`,
            paste: isOwnEnv ? [(0,paste/* workflowPaste */.V)(whose, 'job-env', `${key}: \${{ vars.${name} }}\n`)] : [],
        };
    }
    if (isSecret) {
        return {
            words: `Take the secret into the \`env\` of the steps that need it; where only a setting is meant, keep it in a variable and read \`vars.${name}\`.`,
            paste: [(0,paste/* workflowPaste */.V)(whose, 'step-env', `${name}: \${{ secrets.${name} }}\n`)],
        };
    }
    return {
        words: `Read \`${access.context}\` in a step instead, and hand on what it gives as an output of the step or of the job: \`outputs\`.`,
        paste: [],
    };
}
function throughInput({ access, at }, name, whose) {
    const input = name.toLowerCase().replaceAll('_', '-');
    return {
        words: `Give the action an input, read it as \`inputs.${input}\`, and let the step that uses the action fill it.`,
        paste: [
            {
                language: 'text',
                target: (0,inert/* inert */.tJ)(at.path),
                code: `inputs:\n  ${input}:\n    description: Handed over by the workflow\n    required: true\n`,
            },
            (0,paste/* workflowPaste */.V)(whose, 'step-with', `${input}: \${{ ${access.context}.${name} }}\n`),
        ],
    };
}

;// CONCATENATED MODULE: ./lib/rules/workflow/context-not-allowed.js

const contextNotAllowed = {
    id: 'workflow/context-not-allowed',
    severity: 'error',
    rung: 'granted',
    title: '`{context}` is not known in {where:prose}',
    why: 'GitHub fills in an expression from the contexts that it has at that time, and in {where:prose} these are {allowed}. A file that reads another one it refuses with `Unrecognized named-value`, and {effect}.',
    fix: '{instead:prose}',
    references: [
        'https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#context-availability',
    ],
    judge({ refused }) {
        return refused.map((one) => {
            const { read, allowed } = one;
            const { words, paste } = instead(one);
            const { context } = read.access;
            const written = read.text.value.slice(read.access.at, read.access.end);
            return {
                location: { kind: 'file', path: read.at.path, line: read.at.line },
                identity: [read.owner, ...read.keys, written.toLowerCase()].join(' '),
                values: {
                    context,
                    where: whereWords(read),
                    effect: read.owner === 'action' ? 'the step that uses it fails' : 'none of its jobs starts',
                    allowed: allowed.join(', '),
                    instead: words,
                },
                evidence: [
                    {
                        label: read.keys.join('.'),
                        expected: `one of ${allowed.join(', ')}`,
                        actual: written,
                    },
                ],
                paste,
            };
        });
    },
};

;// CONCATENATED MODULE: ./lib/rules/workflow/index.js

const workflowRules = [contextNotAllowed];


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

/***/ 4519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   fK: () => (/* binding */ valueAt)
/* harmony export */ });
function entryOf(node, key) {
    return node?.is === 'table' ? node.entries.findLast((entry) => entry.key === key) : undefined;
}
function valueAt(node, ...keys) {
    let found = node;
    for (const key of keys)
        found = entryOf(found, key)?.value;
    return found;
}
function textAt(node, ...keys) {
    const found = valueAt(node, ...keys);
    return found?.is === 'text' ? found.value : undefined;
}
function entriesOf(node) {
    return node?.is === 'table' ? node.entries : [];
}
function itemsOf(node) {
    return node?.is === 'list' ? node.items : [];
}


/***/ }),

/***/ 38892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ readDocument)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./lib/workflow/document/convert.js

class Stop extends Error {
    fault;
    constructor(fault) {
        super(fault.is);
        this.fault = fault;
    }
}
const STYLES = {
    PLAIN: 'plain',
    QUOTE_SINGLE: 'single',
    QUOTE_DOUBLE: 'double',
    BLOCK_LITERAL: 'block',
    BLOCK_FOLDED: 'block',
};
function convert(root, source) {
    const anchors = new Map();
    const placeOf = (offset) => {
        const { line, col } = source.counter.linePos(offset);
        return { path: source.path, line, column: col };
    };
    const read = (node, around) => {
        if ((0,dist/* isAlias */.Vj)(node)) {
            const { line } = placeOf(node.range?.[0] ?? 0);
            const found = anchors.get(node.source);
            if (found === null)
                throw new Stop({ is: 'alias-of-itself', line });
            if (found === undefined)
                throw new Stop({ is: 'alias-without-anchor', line });
            return found;
        }
        const { anchor, range } = (node ?? {});
        if (anchor !== undefined)
            anchors.set(anchor, null);
        const made = make(node, range?.[0] === undefined ? around : placeOf(range[0]));
        if (made.size > source.most)
            throw new Stop({ is: 'too-many-nodes' });
        if (anchor !== undefined)
            anchors.set(anchor, made);
        return made;
    };
    const make = (node, at) => {
        if ((0,dist/* isMap */.jh)(node)) {
            const entries = node.items.map(({ key, value }) => {
                const name = read(key, at);
                const written = name.at;
                const inner = read(value, written);
                return {
                    key: name.is === 'text' ? name.value : '',
                    at: (0,dist/* isAlias */.Vj)(value) ? inner.at : written,
                    written,
                    value: inner,
                };
            });
            return { is: 'table', at, entries, size: 1 + sum(entries.map(({ value }) => value.size)) };
        }
        if ((0,dist/* isSeq */.oP)(node)) {
            const items = node.items.map((item) => read(item, at));
            return { is: 'list', at, items, size: 1 + sum(items.map(({ size }) => size)) };
        }
        return (0,dist/* isScalar */.jn)(node) ? textOf(node, at) : { ...EMPTY, at };
    };
    const textOf = (node, at) => {
        const [from, to] = node.range ?? [0, 0];
        const style = STYLES[node.type ?? ''] ?? 'plain';
        const value = typeof node.value === 'string' ? node.value : '';
        return { is: 'text', value, style, at, source: source.text.slice(from, to), size: 1 };
    };
    try {
        return { kind: 'converted', node: read(root, placeOf(0)) };
    }
    catch (error) {
        if (error instanceof Stop)
            return { kind: 'failed', cause: error.fault };
        throw error;
    }
}
const EMPTY = { is: 'text', value: '', style: 'plain', source: '', size: 1 };
function sum(sizes) {
    return sizes.reduce((total, size) => total + size, 0);
}

;// CONCATENATED MODULE: ./lib/workflow/document/read.js


const LIMITS = {
    bytes: 1 << 20,
    depth: 100,
    nodes: 100_000,
};
function readDocument(path, text) {
    const counter = new dist/* LineCounter */.HN();
    const tokens = tokensOf(text, counter);
    if (tokens === undefined)
        return unreadable({ is: 'too-deep' });
    const [document] = [...new dist/* Composer */.Dk({ schema: 'failsafe', uniqueKeys: false }).compose(tokens)];
    const contents = document?.contents ?? null;
    if (document === undefined || contents === null)
        return unreadable({ is: 'empty' });
    const fault = faultOf(document, counter);
    if (fault !== undefined)
        return unreadable(fault);
    const converted = convert(contents, { path, text, counter, most: LIMITS.nodes });
    return converted.kind === 'converted'
        ? { kind: 'read', root: converted.node }
        : unreadable(converted.cause);
}
function faultOf(document, counter) {
    const [error] = document.errors;
    if (error === undefined)
        return undefined;
    return { is: 'not-yaml', line: counter.linePos(error.pos[0]).line, code: error.code };
}
function tokensOf(text, counter) {
    const tokens = [];
    const parser = new dist/* Parser */.iX(counter.addNewLine);
    counter.addNewLine(0);
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        for (const token of parser.next(lexeme))
            tokens.push(token);
        if (parser.stack.length > LIMITS.depth)
            return undefined;
    }
    for (const token of parser.end())
        tokens.push(token);
    return tokens;
}
function unreadable(cause) {
    return { kind: 'unreadable', cause };
}


/***/ }),

/***/ 69826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E$: () => (/* binding */ CREDENTIALS_ACTION),
/* harmony export */   aM: () => (/* binding */ actionName),
/* harmony export */   zB: () => (/* binding */ actionTool)
/* harmony export */ });
const ACTIONS = {
    'hashicorp/setup-terraform': undefined,
    'opentofu/setup-opentofu': undefined,
    'serverless/github-action': 'javascript',
    'pulumi/actions': 'go',
    'einaregilsson/beanstalk-deploy': undefined,
    'jakejarvis/s3-sync-action': 'aws-cli',
};
const CREDENTIALS_ACTION = 'aws-actions/configure-aws-credentials';
function actionTool(uses) {
    const name = actionName(uses);
    if (name === undefined)
        return undefined;
    if (name.startsWith('aws-actions/'))
        return { name, sdk: 'javascript' };
    return Object.hasOwn(ACTIONS, name) ? { name, sdk: ACTIONS[name] } : undefined;
}
function actionName(uses) {
    return /^([\w.-]+\/[\w.-]+)(?:\/[^@]*)?@/.exec(uses.trim())?.[1]?.toLowerCase();
}


/***/ })

};
;