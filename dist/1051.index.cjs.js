"use strict";
exports.id = 1051;
exports.ids = [1051,1119];
exports.modules = {

/***/ 61119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openLog: () => (/* binding */ openLog)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63468);



const PIECE = 1 << 20;
async function openLog(path) {
    if (path === '-')
        return { kind: 'open', pieces: process.stdin };
    try {
        const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path);
        if (stats.isDirectory())
            return { kind: 'unreadable', reason: 'it is a directory' };
        if (!stats.isFile() && !stats.isFIFO()) {
            return { kind: 'unreadable', reason: 'it is neither a file nor a pipe' };
        }
        return { kind: 'open', pieces: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { highWaterMark: PIECE }) };
    }
    catch (thrown) {
        const code = (0,_system_error_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOrThrow */ .Z)(thrown);
        return code === 'ENOENT' || code === 'ENOTDIR'
            ? { kind: 'absent' }
            : { kind: 'unreadable', reason: code };
    }
}


/***/ }),

/***/ 10148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q4: () => (/* binding */ ownStepName),
/* harmony export */   WN: () => (/* binding */ hasFailed),
/* harmony export */   Zw: () => (/* binding */ jobOf),
/* harmony export */   cG: () => (/* binding */ failedStep),
/* harmony export */   nH: () => (/* binding */ credentialsTakenAt)
/* harmony export */ });
const FAILED = ['failure', 'timed_out'];
function hasFailed({ status, conclusion }) {
    return status === 'completed' && conclusion !== null && FAILED.includes(conclusion);
}
function failedStep({ steps }) {
    return steps.find(({ conclusion }) => conclusion !== null && FAILED.includes(conclusion)) ?? null;
}
function jobOf(jobs, checkRunId) {
    return jobs.find(({ id }) => id !== '' && id === checkRunId) ?? null;
}
function ownStepName({ steps }) {
    const running = steps.findLast(({ status }) => status === 'in_progress');
    return running?.name.startsWith('Post ') === true ? running.name.slice('Post '.length) : null;
}
function credentialsTakenAt({ steps }, from, until) {
    const step = steps.findLast(({ name, conclusion, completedAt }) => name.startsWith('Run aws-actions/configure-aws-credentials@') &&
        conclusion === 'success' &&
        completedAt !== null &&
        completedAt >= from &&
        completedAt <= until);
    return step?.completedAt ?? null;
}


/***/ }),

/***/ 7884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ proxyFor),
  E: () => (/* binding */ proxySettings)
});

// EXTERNAL MODULE: ./lib/facts/endpoints/egress.js
var egress = __webpack_require__(62411);
;// CONCATENATED MODULE: ./lib/facts/endpoints/ip.js
function bytesOfAddress(text) {
    const four = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text)?.slice(1).map(Number);
    if (four !== undefined)
        return four.every((byte) => byte < 256) ? four : null;
    const bare = /^\[?([0-9a-f:]{2,39})\]?$/i.exec(text)?.[1];
    if (bare === undefined || !bare.includes(':') || !URL.canParse(`http://[${bare}]/`))
        return null;
    const [head = '', tail] = bare.split('::');
    const groups = (part) => part.split(':').filter((group) => group !== '');
    const [before, after] = [groups(head), groups(tail ?? '')];
    const between = Array(8 - before.length - after.length).fill('0');
    return [...before, ...between, ...after].flatMap((group) => {
        const value = Number.parseInt(group, 16);
        return [value >> 8, value & 0xff];
    });
}
function isInBlock(address, block) {
    const [, network = block, bits] = /^(.*)\/(\d{1,3})$/.exec(block) ?? [];
    const bytes = bytesOfAddress(network);
    if (bytes === null || bytes.length !== address.length)
        return false;
    const length = bits === undefined ? 8 * bytes.length : Number(bits);
    if (length > 8 * bytes.length)
        return false;
    return bytes.every((byte, at) => {
        const held = Math.min(8, Math.max(0, length - 8 * at));
        const mask = 0xff & (0xff00 >> held);
        return (byte & mask) === ((address[at] ?? 0) & mask);
    });
}

;// CONCATENATED MODULE: ./lib/facts/endpoints/proxy.js


const NAMES = {
    'https:': ['https_proxy', 'HTTPS_PROXY'],
    'http:': ['http_proxy', 'HTTP_PROXY'],
};
const EXEMPT = ['no_proxy', 'NO_PROXY'];
function proxyFor(url, variables) {
    const { protocol, hostname, port } = new URL(url);
    const host = hostname.toLowerCase();
    if (protocol !== 'https:' && protocol !== 'http:')
        return null;
    if ((0,egress/* isLoopback */.U9)(host) || (0,egress/* isLinkLocal */._W)(host))
        return null;
    if (exemption(host, port || (protocol === 'https:' ? '443' : '80'), variables))
        return null;
    const said = firstOf(NAMES[protocol], variables);
    if (said === undefined)
        return null;
    const address = addressOf(said.value);
    return { variable: said.name, host: hostOf(address), reveal: () => address };
}
function proxySettings(variables) {
    return [...Object.values(NAMES), EXEMPT].flatMap((names) => {
        const said = firstOf(names, variables);
        if (said === undefined)
            return [];
        const exempts = /^no_proxy$/i.test(said.name);
        return [{ variable: said.name, host: exempts ? said.value : hostOf(addressOf(said.value)) }];
    });
}
function firstOf(names, variables) {
    return names
        .map((name) => ({ name, value: (variables[name] ?? '').trim() }))
        .find(({ value }) => value !== '');
}
function addressOf(value) {
    const text = value.includes('://') ? value : `http://${value}`;
    if (!URL.canParse(text))
        return undefined;
    const url = new URL(text);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url : undefined;
}
function hostOf(address) {
    if (address === undefined)
        return '(no address of an HTTP proxy)';
    return `${address.hostname}:${address.port || (address.protocol === 'https:' ? '443' : '80')}`;
}
function exemption(host, port, variables) {
    const entries = (firstOf(EXEMPT, variables)?.value ?? '').toLowerCase().split(/[\s,]+/);
    const address = bytesOfAddress(host);
    return entries.find((entry) => {
        if (address !== null)
            return entry === '*' || exemptsAddress(entry, address, port);
        const [, name = '', only] = /^(.*?)(?::(\d+))?$/.exec(entry.replace(/^\*?\.(?=.)/, '')) ?? [];
        if (name === '' || (only !== undefined && only !== port))
            return false;
        return name === '*' || host === name || host.endsWith(`.${name}`);
    });
}
function exemptsAddress(entry, address, port) {
    const [, one = entry, only] = /^(\[[^\]]*\]|[\d.]+)(?::(\d+))?$/.exec(entry) ?? [];
    return (only === undefined || only === port) && isInBlock(address, one);
}


/***/ }),

/***/ 99027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ ciOf)
/* harmony export */ });
const SIGNS = [
    ['GITHUB_ACTIONS', /^true$/, 'github-actions'],
    ['GITLAB_CI', /./, 'gitlab'],
    ['CIRCLECI', /./, 'circleci'],
    ['BUILDKITE', /./, 'buildkite'],
    ['JENKINS_URL', /./, 'jenkins'],
    ['CODEBUILD_BUILD_ID', /./, 'other'],
    ['TF_BUILD', /./, 'other'],
    ['TEAMCITY_VERSION', /./, 'other'],
    ['CI', /^(?!false$|0$)./i, 'other'],
];
function ciOf(variables) {
    return SIGNS.find(([name, value]) => value.test(variables[name] ?? ''))?.[2] ?? 'none';
}


/***/ }),

/***/ 66107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ runAddress)
/* harmony export */ });
/* harmony import */ var _leaks_scan_remote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31530);

function runAddress(variables, token) {
    const { GITHUB_API_URL: apiUrl = '', GITHUB_SERVER_URL: serverUrl = '', GITHUB_REPOSITORY: repository = '', GITHUB_RUN_ID: runId = '', GITHUB_RUN_ATTEMPT: attempt = '1', } = variables;
    if (!(0,_leaks_scan_remote_js__WEBPACK_IMPORTED_MODULE_0__/* .isRepository */ .Z6)(repository) || !/^\d{1,20}$/.test(runId) || !/^\d{1,6}$/.test(attempt)) {
        return { kind: 'none', reason: 'no variable of the runner names this run' };
    }
    if (!(0,_leaks_scan_remote_js__WEBPACK_IMPORTED_MODULE_0__/* .maySendTo */ .B2)(apiUrl))
        return { kind: 'none', reason: 'GITHUB_API_URL is no https address' };
    if (!(0,_leaks_scan_remote_js__WEBPACK_IMPORTED_MODULE_0__/* .isSendable */ .dT)(token))
        return { kind: 'none', reason: 'the input github-token is empty' };
    const found = { apiUrl: apiUrl.replace(/\/$/, ''), serverUrl, repository, runId, attempt, token };
    return { kind: 'found', run: found };
}


/***/ }),

/***/ 31530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ maySendTo),
/* harmony export */   Z6: () => (/* binding */ isRepository),
/* harmony export */   bt: () => (/* binding */ pullRequestAddress),
/* harmony export */   dT: () => (/* binding */ isSendable),
/* harmony export */   w_: () => (/* binding */ scanRemote)
/* harmony export */ });
/* harmony import */ var _endpoints_egress_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62411);

function scanRemote(variables, token) {
    const { GITHUB_SERVER_URL: server = '', GITHUB_REPOSITORY: repository = '' } = variables;
    if (!isRepository(repository)) {
        return { kind: 'none', reason: 'GITHUB_REPOSITORY names no repository' };
    }
    if (!maySendTo(server)) {
        return { kind: 'none', reason: 'GITHUB_SERVER_URL is no https address' };
    }
    const url = `${new URL(server).origin}/${repository}`;
    return { kind: 'remote', remote: { url, ...(isSendable(token) ? { token } : {}) } };
}
function pullRequestAddress(variables, token, number) {
    const { GITHUB_API_URL: apiUrl = '', GITHUB_REPOSITORY: repository = '' } = variables;
    if (!isRepository(repository) || !maySendTo(apiUrl) || !isSendable(token))
        return null;
    return { apiUrl: apiUrl.replace(/\/$/, ''), repository, number, token };
}
function isRepository(name) {
    return /^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(name) && !/(?:^|\/)\.\.?(?:\/|$)/.test(name);
}
function maySendTo(address) {
    if (!URL.canParse(address))
        return false;
    const { protocol, hostname, username, password } = new URL(address);
    const safe = protocol === 'https:' || (protocol === 'http:' && (0,_endpoints_egress_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U9)(hostname));
    return safe && username === '' && password === '';
}
function isSendable(token) {
    return token !== null && /^[\u0021-\u007e]{1,4096}$/.test(token.reveal());
}


/***/ }),

/***/ 44704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B8: () => (/* binding */ cluesOfRun),
/* harmony export */   F: () => (/* binding */ cluesOfEnvironment),
/* harmony export */   Xe: () => (/* binding */ cluesOfLabels),
/* harmony export */   qp: () => (/* binding */ cluesOfRunner)
/* harmony export */ });
function cluesOfRun({ inActions, fromFork, byDependabot, event }) {
    if (!inActions)
        return {};
    return {
        fork: {
            so: fromFork,
            told: `the event ${event} is ${fromFork ? '' : 'not '}of a fork's pull request`,
        },
        dependabot: {
            so: byDependabot,
            told: byDependabot ? 'GITHUB_ACTOR is dependabot[bot]' : 'GITHUB_ACTOR is not Dependabot',
        },
    };
}
function cluesOfLabels(labels) {
    if (!labels.includes('self-hosted'))
        return {};
    return { 'self-hosted': { so: true, told: "the job's labels hold self-hosted" } };
}
function cluesOfRunner({ inActions, tokenOffered, runnerHosted }) {
    return {
        ...(inActions
            ? {
                'id-token': {
                    so: tokenOffered,
                    told: `the runner offers this job ${tokenOffered ? 'a' : 'no'} token endpoint`,
                },
            }
            : {}),
        ...(runnerHosted === 'unknown'
            ? {}
            : {
                'self-hosted': {
                    so: runnerHosted === 'self-hosted',
                    told: `RUNNER_ENVIRONMENT is ${runnerHosted}`,
                },
            }),
    };
}
function cluesOfEnvironment(job, variables) {
    const { AWS_PROFILE: profile = '' } = variables;
    return {
        ...cluesOfRun(job),
        ...cluesOfRunner(job),
        profile: {
            so: profile !== '',
            told: profile === '' ? 'AWS_PROFILE is not set' : 'AWS_PROFILE is set',
        },
    };
}


/***/ }),

/***/ 90526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPost: () => (/* binding */ runPost)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/adapters/github/lazy-api.js
var lazy_api = __webpack_require__(69539);
// EXTERNAL MODULE: ./lib/adapters/github/inputs.js
var github_inputs = __webpack_require__(369);
// EXTERNAL MODULE: ./lib/adapters/github/runner.js + 1 modules
var github_runner = __webpack_require__(47494);
// EXTERNAL MODULE: ./lib/adapters/github/state.js
var github_state = __webpack_require__(18467);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/adapters/system-error.js
var system_error = __webpack_require__(63468);
;// CONCATENATED MODULE: ./lib/adapters/node/changed-files.js




const MOST_ENTRIES = 50_000;
const MOST_FILES = 2_000;
const PASSED_OVER = ['.git', 'node_modules'];
async function changedFiles(folder, since) {
    const paths = [];
    const queue = [''];
    let seen = 0;
    for (let below = queue.shift(); below !== undefined; below = queue.shift()) {
        for (const entry of await entriesOf((0,external_node_path_.join)(folder, below))) {
            seen += 1;
            if (seen > MOST_ENTRIES || paths.length >= MOST_FILES)
                return { paths, more: true };
            const path = below === '' ? entry.name : `${below}/${entry.name}`;
            if (entry.isDirectory() && !PASSED_OVER.includes(entry.name))
                queue.push(path);
            if (entry.isFile() && (await changedAt((0,external_node_path_.join)(folder, path))) >= since)
                paths.push(path);
        }
    }
    return { paths, more: false };
}
async function entriesOf(folder) {
    try {
        return await (0,promises_.readdir)(folder, { withFileTypes: true });
    }
    catch (thrown) {
        (0,system_error/* codeOrThrow */.Z)(thrown);
        return [];
    }
}
async function changedAt(path) {
    try {
        const { mtimeMs, ctimeMs } = await (0,promises_.lstat)(path);
        return Math.max(mtimeMs, ctimeMs);
    }
    catch (thrown) {
        (0,system_error/* codeOrThrow */.Z)(thrown);
        return 0;
    }
}

// EXTERNAL MODULE: ./lib/adapters/node/clock.js
var clock = __webpack_require__(94643);
// EXTERNAL MODULE: ./lib/adapters/node/environment.js
var node_environment = __webpack_require__(81764);
// EXTERNAL MODULE: ./lib/adapters/node/files.js
var files = __webpack_require__(87982);
// EXTERNAL MODULE: ./lib/adapters/node/log.js
var log = __webpack_require__(61119);
// EXTERNAL MODULE: ./lib/adapters/node/write.js
var write = __webpack_require__(74694);
// EXTERNAL MODULE: ./lib/chain/dialects/index.js + 32 modules
var dialects = __webpack_require__(83140);
// EXTERNAL MODULE: ./lib/facts/after/saved-state.js
var saved_state = __webpack_require__(30713);
// EXTERNAL MODULE: ./lib/facts/endpoints/roads.js
var endpoints_roads = __webpack_require__(68705);
// EXTERNAL MODULE: ./lib/facts/job/gather-event.js + 2 modules
var gather_event = __webpack_require__(52797);
;// CONCATENATED MODULE: ./lib/facts/job/job-name.js
const LONGEST = 100;
function jobName(id, matrix) {
    let values;
    try {
        values = JSON.parse(matrix);
    }
    catch {
        values = null;
    }
    if (typeof values !== 'object' || values === null)
        return id;
    const shown = Object.values(values)
        .filter((value) => typeof value !== 'object')
        .join(', ');
    return shown === '' || shown.length > LONGEST ? id : `${id} (${shown})`;
}

// EXTERNAL MODULE: ./lib/report/inert.js
var inert = __webpack_require__(4726);
// EXTERNAL MODULE: ./lib/facts/leaks/hide-keys.js
var hide_keys = __webpack_require__(30887);
;// CONCATENATED MODULE: ./lib/facts/after/changed-variables.js



const CLEANED_UP = [
    'AWS_ACCESS_KEY_ID',
    'AWS_SECRET_ACCESS_KEY',
    'AWS_SESSION_TOKEN',
    'AWS_DEFAULT_REGION',
    'AWS_REGION',
];
function changedEnvironment(state, variables) {
    const now = (0,saved_state/* variablesOf */.ht)(variables, state.salt);
    const cleanedUp = CLEANED_UP.every((name) => now[name] === '');
    const ignored = cleanedUp ? CLEANED_UP : [];
    const names = [...new Set([...Object.keys(state.variables), ...Object.keys(now)])].sort();
    const changed = names
        .filter((name) => !ignored.includes(name) && state.variables[name] !== now[name])
        .map((name) => {
        const decides = decidedBy(name);
        return {
            name,
            decides,
            was: stateOf(state.variables[name]),
            is: stateOf(now[name]),
            shown: shownOf(decides, variables[name] ?? ''),
        };
    });
    return { changed, cleanedUp };
}
function stateOf(fingerprint) {
    if (fingerprint === undefined)
        return 'unset';
    return fingerprint === '' ? 'empty' : 'set';
}
function decidedBy(name) {
    if (name === 'AWS_PROFILE' || name === 'AWS_DEFAULT_PROFILE')
        return 'profile';
    if (name.startsWith('AWS_ENDPOINT_URL'))
        return 'endpoint';
    if (name === 'AWS_CONFIG_FILE' || name === 'AWS_SHARED_CREDENTIALS_FILE')
        return 'files';
    if (/^AWS_(?:ACCESS_KEY(?:_ID)?|SECRET_(?:ACCESS_)?KEY|SESSION_TOKEN|SECURITY_TOKEN)$/.test(name)) {
        return 'keys';
    }
    if (name === 'AWS_REGION' || name === 'AWS_DEFAULT_REGION')
        return 'region';
    if (name === 'AWS_ROLE_ARN' || name === 'AWS_WEB_IDENTITY_TOKEN_FILE')
        return 'role';
    return /proxy$/i.test(name) ? 'proxy' : 'else';
}
function shownOf(decides, value) {
    if (value === '')
        return null;
    if (decides === 'profile' || decides === 'region') {
        return value.length > 64 ? `${value.length} characters` : (0,inert/* inert */.tJ)((0,hide_keys/* hideKeys */.t)(value));
    }
    if (decides !== 'endpoint')
        return null;
    return URL.canParse(value) ? (0,inert/* inert */.tJ)(new URL(value).host) : 'no address';
}

// EXTERNAL MODULE: ./lib/facts/after/failed-step.js
var failed_step = __webpack_require__(10148);
;// CONCATENATED MODULE: ./lib/facts/after/left-behind.js
const SHORTEST = 8;
const LONGEST_FILE = 1 << 20;
const MOST_BYTES = 64 << 20;
async function leftBehind(workspace, since, secrets, world) {
    const needles = secrets
        .filter(({ value }) => value.trim().length >= SHORTEST)
        .map(({ name, value }) => ({ name, forms: formsOf(value.trim()) }));
    if (needles.length === 0)
        return { files: [], searched: 0, more: false };
    const found = await world.lookForChanges(workspace, since);
    const files = [];
    let bytes = 0;
    let searched = 0;
    for (const path of found.paths) {
        if (bytes > MOST_BYTES)
            return { files, searched, more: true };
        const reading = await world.files.read(`${workspace}/${path}`, LONGEST_FILE);
        if (reading.kind !== 'found')
            continue;
        searched += 1;
        bytes += reading.bytes.length;
        const content = Buffer.from(reading.bytes.buffer, reading.bytes.byteOffset, reading.bytes.length);
        const names = needles
            .filter(({ forms }) => forms.some((form) => content.includes(form)))
            .map(({ name }) => name);
        if (names.length > 0)
            files.push({ path, names: [...new Set(names)] });
    }
    return { files, searched, more: found.more };
}
function formsOf(value) {
    const base64 = Buffer.from(value).toString('base64').replace(/=+$/, '');
    return [value, base64, JSON.stringify(value).slice(1, -1)];
}

// EXTERNAL MODULE: ./lib/facts/job/run-address.js
var run_address = __webpack_require__(66107);
// EXTERNAL MODULE: ./lib/report/judge.js
var judge = __webpack_require__(67381);
// EXTERNAL MODULE: ./lib/rules/credentials/index.js + 64 modules
var rules_credentials = __webpack_require__(52858);
// EXTERNAL MODULE: ./lib/rules/secrets/index.js + 28 modules
var rules_secrets = __webpack_require__(43507);
// EXTERNAL MODULE: ./lib/report/finding.js
var finding = __webpack_require__(27563);
// EXTERNAL MODULE: ./lib/report/question.js
var question = __webpack_require__(88520);
// EXTERNAL MODULE: ./lib/report/root-cause.js + 1 modules
var root_cause = __webpack_require__(25467);
;// CONCATENATED MODULE: ./lib/preflight/after-checks.js





function earlierFinding({ headline, at }, rung) {
    if (headline === null)
        return null;
    const { ruleId, title, why, fix, pasted } = headline;
    if (!/^[a-z-]+\/[a-z0-9-]+$/.test(ruleId))
        return null;
    const id = ruleId;
    if (!question/* CHECKS */.ui.includes((0,root_cause/* checkOf */.E)(id)))
        return null;
    return {
        ruleId: id,
        severity: 'error',
        rung,
        title,
        why,
        fix: pasted ? `${fix} What to paste stands in this action's first summary of this job.` : fix,
        paste: [],
        location: { kind: 'job' },
        evidence: [{ label: 'found before the job failed', actual: new Date(at).toISOString() }],
        fingerprint: (0,finding/* fingerprint */.R)(id, 'job', 'earlier'),
        references: [],
    };
}
function checksOf(findings, facts, calledWorkflow) {
    const names = new Set(['credentials', ...findings.map(({ ruleId }) => (0,root_cause/* checkOf */.E)(ruleId))]);
    const { left } = facts;
    if (left.searched > 0)
        names.add('secrets');
    return question/* CHECKS */.ui.filter((name) => names.has(name)).map((name) => (0,judge/* answered */.oQ)(name, findings, name === 'credentials'
        ? lookedAtCredentials(facts, calledWorkflow)
        : name === 'secrets'
            ? [{ at: 'files that were written since', found: `${left.searched} searched` }]
            : [], name === 'secrets' && left.more ? ['there are more files than were searched'] : []));
}
function lookedAtCredentials({ state, step, environment }, calledWorkflow) {
    const time = (at) => (at === null ? 'unknown' : new Date(at).toISOString());
    const { changed, cleanedUp } = environment;
    return [
        ...(calledWorkflow === ''
            ? []
            : [{ at: 'the workflow that holds the job', found: (0,inert/* inert */.tJ)(calledWorkflow) }]),
        ...(step === null
            ? []
            : [
                {
                    at: 'the step that failed',
                    found: (0,inert/* inert */.tJ)(`${step.name}, ${time(step.startedAt)} to ${time(step.endedAt)}`),
                },
            ]),
        {
            at: 'the identity before',
            found: state.identity === null ? 'none' : (0,inert/* inert */.tJ)(state.identity.arn),
        },
        { at: 'this action looked', found: time(state.at) },
        {
            at: 'variables that differ since',
            found: changed.length === 0 ? 'none' : changed.map(({ name }) => name).join(', '),
        },
        ...(cleanedUp
            ? [
                {
                    at: 'the five AWS variables',
                    found: 'emptied by configure-aws-credentials when the job had ended',
                },
            ]
            : []),
    ];
}

// EXTERNAL MODULE: ./lib/facts/log/gather-log.js + 1 modules
var gather_log = __webpack_require__(85344);
// EXTERNAL MODULE: ./lib/facts/log/job-of-log.js
var job_of_log = __webpack_require__(44704);
// EXTERNAL MODULE: ./lib/preflight/explain-log.js + 1 modules
var explain_log = __webpack_require__(24298);
;// CONCATENATED MODULE: ./lib/preflight/after-log.js





async function askLog({ settings, state, event }, facts, { openLog, redactor, environment }) {
    const { logFile } = settings;
    if (logFile === null) {
        const step = facts.step === null ? 'the step that failed' : `the step \`${(0,inert/* inert */.tJ)(facts.step.name)}\``;
        return {
            check: (0,judge/* incomplete */.$x)('log', `GitHub gives the log of a job only when the job has ended, so what ${step} printed was not read; a job with \`explain: failed-jobs\` reads it (see the README of this action), and so does the input \`log-file\` where a step writes one`),
            messages: [],
            read: false,
        };
    }
    const clues = {
        ...(0,job_of_log/* cluesOfEnvironment */.F)(event.job, environment.variables),
        ...workedBefore(state),
    };
    const reading = await (0,gather_log/* gatherLog */.A)(logFile, await openLog(logFile), {
        clues,
        checked: checkedOf(state, facts),
    });
    if (reading.kind === 'unreadable') {
        return { check: (0,judge/* incomplete */.$x)('log', reading.reason), messages: [], read: false };
    }
    const check = (0,explain_log/* checkOfLog */.aG)(reading.facts, reading.cutOff, redactor, { ci: event.job.ci });
    return { check, messages: (0,explain_log/* messagesOf */.cr)(reading.facts.explanation), read: true };
}
function workedBefore({ identity, at }) {
    if (identity === null || identity.provider === 'oidc-role')
        return {};
    const when = new Date(at).toISOString();
    return { worked: { so: true, told: `AWS knew this job as ${identity.arn} at ${when}` } };
}
function checkedOf({ broken, answered: names }, { environment }) {
    const changed = environment.changed.length > 0 || environment.cleanedUp;
    return {
        broken: new Set(broken),
        answered: new Set(changed ? names.filter((name) => name === 'trust') : names),
    };
}

// EXTERNAL MODULE: ./lib/preflight/assemble.js
var assemble = __webpack_require__(57647);
// EXTERNAL MODULE: ./lib/preflight/hide-accounts.js
var hide_accounts = __webpack_require__(14200);
;// CONCATENATED MODULE: ./lib/preflight/after.js











async function explainAfter(asked, world) {
    const { settings, state, event } = asked;
    const { environment, clock, redactor } = world;
    const { ci } = event.job;
    const found = await findJob(asked, world);
    const failed = found.kind === 'found' ? (0,failed_step/* failedStep */.cG)(found.job) : null;
    const own = found.kind === 'found' ? (0,failed_step/* ownStepName */.Q4)(found.job) : null;
    if (state.exitCode !== 0) {
        if (found.kind === 'unknown')
            return { kind: 'perhaps-own-step', reason: found.reason };
        if (failed === null)
            return { kind: 'perhaps-own-step', reason: NOT_TOLD };
        if (isOwnStep(state, failed, own))
            return { kind: 'own-step' };
    }
    const step = failed === null || found.kind !== 'found'
        ? null
        : {
            name: failed.name,
            startedAt: failed.startedAt,
            endedAt: failed.completedAt,
            credentialsAt: (0,failed_step/* credentialsTakenAt */.nH)(found.job, state.at, failed.completedAt ?? Number.MAX_SAFE_INTEGER),
        };
    const workspace = environment.variables.GITHUB_WORKSPACE ?? environment.cwd;
    const facts = {
        state,
        now: clock.now(),
        step,
        environment: changedEnvironment(state, environment.variables),
        left: await leftBehind(workspace, state.at, asked.secrets, world),
    };
    const log = await askLog(asked, facts, world);
    const credentials = (0,judge/* judge */.S4)(rules_credentials.afterCredentialRules, facts, redactor.text, ci);
    const secrets = (0,judge/* judge */.S4)(rules_secrets.afterSecretRules, facts, redactor.text, ci);
    const earlier = earlierFinding(state, log.check.findings.length > 0 ? 'present' : 'granted');
    const findings = [...(earlier === null ? [] : [earlier]), ...credentials, ...secrets];
    const checks = [
        ...checksOf(findings, facts, asked.calledWorkflow),
        ...(found.kind === 'found' ? [log.check] : [withGap(log.check, found.reason)]),
    ];
    const name = found.kind === 'found' ? found.job.name : asked.jobName;
    const failures = [
        {
            job: name,
            step: step?.name ?? null,
            endedAt: step?.endedAt == null ? null : new Date(step.endedAt).toISOString(),
            log: log.read ? 'read' : 'not-read',
        },
    ];
    const parts = { ci, failures, log: log.messages };
    if (settings.maskAccountId)
        world.mask?.((0,hide_accounts/* hideAccounts */.V)([checks, parts], redactor));
    return { kind: 'report', report: (0,assemble/* assemble */.f)(checks, parts, 'warning', redactor, 'after') };
}
const MOST_ASKED = 3;
const PAUSE_MS = 2000;
const NOT_TOLD = 'GitHub does not tell yet which step failed';
async function findJob({ settings, checkRunId }, { environment, github, clock }) {
    const unknown = (reason) => ({
        kind: 'unknown',
        reason: `which step failed is not known: ${reason}`,
    });
    if (checkRunId === '')
        return unknown('this runner does not tell which job of the run this is');
    const address = (0,run_address/* runAddress */.Y)(environment.variables, settings.githubToken);
    if (address.kind === 'none')
        return unknown(address.reason);
    let job = null;
    for (let asked = 0; asked < MOST_ASKED; asked += 1) {
        if (asked > 0)
            await clock.sleep(PAUSE_MS);
        const jobs = await github.jobsOf(address.run);
        if (jobs.kind === 'failed')
            return unknown(jobs.reason);
        job = (0,failed_step/* jobOf */.Zw)(jobs.value, checkRunId);
        if (job !== null && (0,failed_step/* failedStep */.cG)(job) !== null)
            break;
    }
    return job === null ? unknown("GitHub's API does not list this job") : { kind: 'found', job };
}
function isOwnStep({ at }, failed, own) {
    if (own !== null && failed.name !== own)
        return false;
    const { startedAt, completedAt } = failed;
    const second = own === null ? 1000 : 0;
    return (startedAt !== null &&
        startedAt + second <= at &&
        (completedAt === null || at <= completedAt + 1000));
}
function withGap(check, gap) {
    return { ...check, gaps: [...check.gaps, gap] };
}

// EXTERNAL MODULE: ./lib/preflight/secrets-of.js
var secrets_of = __webpack_require__(6362);
// EXTERNAL MODULE: ./lib/renderers/index.js
var renderers = __webpack_require__(77396);
// EXTERNAL MODULE: ./lib/settings/parse.js + 1 modules
var parse = __webpack_require__(54752);
;// CONCATENATED MODULE: ./lib/post.js





















async function runPost() {
    const environment = (0,node_environment/* readEnvironment */.Q)();
    const { variables } = environment;
    const state = (0,saved_state/* readState */.un)(variables[`STATE_${github_state/* STATE */.c4.saw}`] ?? '');
    if (state === null)
        return;
    const runner = (0,github_runner/* createRunner */.j)({
        output: '',
        summary: variables.GITHUB_STEP_SUMMARY ?? '',
        state: '',
    });
    const inputs = (0,github_inputs/* readInputs */.K)(variables);
    const secrets = (0,secrets_of/* rawSecrets */.WX)(inputs, variables);
    runner.mask(secrets);
    const { settings } = (0,parse/* parseSettings */.P)(inputs, dialects/* dialectNames */.zM);
    const redactor = (0,secrets_of/* openRedactor */.pI)(settings, variables);
    for (const secret of secrets)
        redactor.add(secret);
    const roads = (0,endpoints_roads.roadsOf)(variables);
    const event = await (0,gather_event/* gatherEvent */.o)({ environment, files: files.nodeFiles });
    const answer = await explainAfter({
        settings,
        state,
        event,
        checkRunId: inputs['check-run-id'] ?? '',
        calledWorkflow: calledWorkflow(inputs['workflow-ref'] ?? '', variables),
        jobName: jobName(event.job.jobId, inputs.matrix ?? ''),
        secrets: ownSecrets(settings, variables),
    }, {
        environment,
        files: files.nodeFiles,
        clock: clock/* nodeClock */.$,
        github: (0,lazy_api/* lazyGitHub */.e)({ roads, variables }),
        lookForChanges: changedFiles,
        openLog: log.openLog,
        redactor,
        mask: runner.mask,
    });
    if (answer.kind === 'own-step') {
        process.stdout.write('This action stopped the job; what is wrong stands in its own summary.\n');
        return;
    }
    if (answer.kind === 'perhaps-own-step') {
        const why = (0,inert/* showInvisible */.jQ)(redactor.text(answer.reason));
        process.stdout.write(`This action's own step failed; what is wrong stands in its own summary. Whether the job went on after it is not known: ${why}\n`);
        return;
    }
    await publish(answer.report, runner.summary);
}
async function publish(report, summary) {
    const token = (0,external_node_crypto_.randomUUID)();
    process.stdout.write(`::stop-commands::${token}\n`);
    process.stdout.write(await (0,renderers.render)('terminal', report));
    process.stdout.write(`::${token}::\n`);
    const told = { ...report, checks: report.checks.filter(({ status }) => status === 'answered') };
    process.stdout.write(await (0,renderers.render)('annotations', told));
    const writing = await summary(await (0,renderers.render)('markdown', report));
    if (!writing.ok) {
        process.stdout.write(`The job summary could not be written: ${(0,write.reasonOf)(writing.code)}\n`);
    }
}
function calledWorkflow(ref, { GITHUB_WORKFLOW_REF: own = '' }) {
    return ref === own ? '' : ref;
}
function ownSecrets(settings, variables) {
    const { keys, githubToken, expectedSecrets } = settings;
    const named = [
        ...expectedSecrets.map(({ name }) => [name, variables[name]]),
        ...['AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'].map((name) => [name, variables[name]]),
        ['aws-secret-access-key', keys.secretAccessKey?.reveal()],
        ['aws-session-token', keys.sessionToken?.reveal()],
        ['github-token', githubToken?.reveal()],
    ];
    return named.flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }]));
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
    });
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


/***/ })

};
;