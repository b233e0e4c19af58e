"use strict";
exports.id = 526;
exports.ids = [526,4694,1119,7982];
exports.modules = {

/***/ 369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
const PREFIX = 'INPUT_';
function readInputs(variables) {
    return Object.fromEntries(Object.entries(variables)
        .filter(([name]) => name.startsWith(PREFIX) && name.length > PREFIX.length)
        .map(([name, value]) => [name.slice(PREFIX.length).toLowerCase(), value]));
}


/***/ }),

/***/ 69539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ lazyGitHub)
/* harmony export */ });
function lazyGitHub(line) {
    const api = async () => (await Promise.all(/* import() */[__webpack_require__.e(2413), __webpack_require__.e(2900)]).then(__webpack_require__.bind(__webpack_require__, 92900))).githubApi(line);
    return {
        changedFiles: async (of) => (await api()).changedFiles(of),
        blob: async (of, id) => (await api()).blob(of, id),
        jobsOf: async (run) => (await __webpack_require__.e(/* import() */ 1118).then(__webpack_require__.bind(__webpack_require__, 91118))).jobsOf(run, line),
        logOf: async (run, job, allowed) => (await __webpack_require__.e(/* import() */ 1118).then(__webpack_require__.bind(__webpack_require__, 91118))).logOf(run, job, allowed, line),
    };
}


/***/ }),

/***/ 47494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ createRunner)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(96421);
// EXTERNAL MODULE: ./lib/adapters/node/write.js
var write = __webpack_require__(74694);
;// CONCATENATED MODULE: ./lib/adapters/github/maskable.js
const SHORTEST = 8;
function isTellable(line) {
    const trimmed = line.trim();
    return trimmed.length >= SHORTEST && /[A-Za-z0-9]/.test(trimmed);
}

;// CONCATENATED MODULE: ./lib/adapters/github/runner.js




function createRunner(files) {
    const append = (path, text) => path === '' ? Promise.resolve({ ok: true }) : (0,write.appendText)(path, text);
    return {
        mask(values) {
            for (const value of values.flatMap(maskable))
                core/* setSecret */.Pq(value);
        },
        outputs: (values) => append(files.output, entriesOf(values)),
        state: (name, value) => append(files.state, entriesOf({ [name]: value })),
        summary: (markdown) => append(files.summary, markdown),
    };
}
function entriesOf(values) {
    const end = `ghadelimiter_${(0,external_node_crypto_.randomUUID)()}`;
    return Object.entries(values)
        .map(([name, value]) => `${name}<<${end}\n${value}\n${end}\n`)
        .join('');
}
function maskable(value) {
    return value.split(/[\r\n]+/).filter(isTellable);
}


/***/ }),

/***/ 94643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ nodeClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

const nodeClock = {
    now: () => Date.now(),
    sleep: async (ms) => {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms);
    },
};


/***/ }),

/***/ 87982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nodeFiles: () => (/* binding */ nodeFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63468);



const nodeFiles = { read, list, real };
async function read(path, limit) {
    try {
        const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path);
        const kind = kindOf(stats);
        if (kind === 'directory') {
            return { kind: 'unreadable', reason: 'it is a directory', isDirectory: true };
        }
        if (kind === 'other')
            return { kind: 'unreadable', reason: 'it is not a regular file' };
        if (stats.size > limit)
            return { kind: 'too-large', size: stats.size };
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, READ);
        try {
            return await readUpTo(file, limit);
        }
        finally {
            await file.close();
        }
    }
    catch (thrown) {
        const code = (0,_system_error_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOrThrow */ .Z)(thrown);
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return { kind: 'absent' };
        return { kind: 'unreadable', reason: code };
    }
}
const READ = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
async function readUpTo(file, limit) {
    const chunks = [];
    let size = 0;
    while (size <= limit) {
        const { bytesRead, buffer } = await file.read(Buffer.alloc(Math.min(1 << 16, limit + 1 - size)));
        if (bytesRead === 0)
            return { kind: 'found', bytes: Buffer.concat(chunks) };
        chunks.push(buffer.subarray(0, bytesRead));
        size += bytesRead;
    }
    return { kind: 'too-large', size };
}
function kindOf(stats) {
    if (stats.isFile())
        return 'file';
    return stats.isDirectory() ? 'directory' : 'other';
}
async function list(path) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(path)).sort();
    }
    catch (thrown) {
        (0,_system_error_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOrThrow */ .Z)(thrown);
        return [];
    }
}
async function real(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path);
    }
    catch {
        return undefined;
    }
}


/***/ }),

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

/***/ 74694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   appendText: () => (/* binding */ appendText),
/* harmony export */   reasonOf: () => (/* binding */ reasonOf),
/* harmony export */   writeText: () => (/* binding */ writeText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63468);




async function writeText(path, text, roots, how = 'in-place') {
    try {
        const place = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path);
        if (await isThroughLink(place, roots))
            return { ok: false, code: 'LINK' };
        if (how === 'in-place')
            await overwrite(place, text, roots);
        else if (await isOtherThanFile(place))
            return { ok: false, code: 'NO_FILE' };
        else
            await replace(place, text);
        return { ok: true };
    }
    catch (thrown) {
        return { ok: false, code: (0,_system_error_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOrThrow */ .Z)(thrown) };
    }
}
async function appendText(path, text) {
    try {
        await writeTo(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_APPEND | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT, text);
        return { ok: true };
    }
    catch (thrown) {
        return { ok: false, code: (0,_system_error_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOrThrow */ .Z)(thrown) };
    }
}
const IN_WORDS = {
    LINK: 'a link of the checkout stands in its way',
    NO_FILE: 'what is there is no file',
    EACCES: 'this user may not write there',
    EDQUOT: 'the disk quota is used up',
    EISDIR: 'a folder is there',
    ENAMETOOLONG: 'its name is too long',
    ENOENT: 'its folder does not exist',
    ENOSPC: 'no space is left on the disk',
    ENOTDIR: 'what should be its folder is a file',
    ENXIO: 'it is a pipe that nobody reads',
    EPERM: 'this user may not write there',
    EROFS: 'the file system is read-only',
};
function reasonOf(code) {
    const words = IN_WORDS[code];
    if (words === undefined)
        return code;
    return /^E[A-Z]+$/.test(code) ? `${words} (${code})` : words;
}
async function isThroughLink(place, roots) {
    for (const root of roots) {
        const below = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root), place);
        if (below === '' || below.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) || below === '..')
            continue;
        const real = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(below));
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(place))) !== real)
            return true;
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(place).catch(() => undefined))?.isSymbolicLink() === true;
    }
    return false;
}
async function overwrite(place, text, roots) {
    const inside = roots.some((root) => place.startsWith(`${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root)}${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`));
    const noFollow = inside ? (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) : 0;
    await writeTo(place, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_TRUNC | noFollow, text);
}
async function writeTo(place, flags, text) {
    const file = await openToWrite(place, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | flags);
    try {
        await file.writeFile(text);
    }
    finally {
        await file.close();
    }
}
async function openToWrite(place, flags) {
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(place).catch(() => undefined))?.isFIFO() !== true) {
        return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(place, flags, 0o666);
    }
    const asked = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(place, flags | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(place, flags);
    }
    finally {
        await asked.close();
    }
}
async function isOtherThanFile(place) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(place).catch(() => undefined))?.isFile() === false;
}
async function replace(place, text) {
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(place), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(place)}.${process.pid}.tmp`);
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, 'wx', 0o666);
    try {
        await file.writeFile(text);
        await file.close();
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, place);
    }
    catch (error) {
        await file.close().catch(() => undefined);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
        throw error;
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

/***/ 30713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fP: () => (/* binding */ savedState),
/* harmony export */   ht: () => (/* binding */ variablesOf),
/* harmony export */   un: () => (/* binding */ readState)
/* harmony export */ });
/* harmony import */ var _report_sha256_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3279);
/* harmony import */ var _report_inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4726);
/* harmony import */ var _job_payload_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27037);



const DECIDING = /^(?:AWS_[A-Z0-9_]{1,100}|(?:HTTPS?|NO|ALL)_PROXY|(?:https?|no|all)_proxy)$/;
const MOST_VARIABLES = 60;
const MOST_RULES = 30;
const LONGEST = 1_000;
function variablesOf(variables, salt) {
    return Object.fromEntries(Object.keys(variables)
        .filter((name) => DECIDING.test(name))
        .sort()
        .slice(0, MOST_VARIABLES)
        .map((name) => [name, fingerprintOf(variables[name] ?? '', name, salt)]));
}
function fingerprintOf(value, name, salt) {
    return value === '' ? '' : (0,_report_sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .s)([salt, name, value].join('\0')).slice(0, 24);
}
function savedState(report, variables, run) {
    const { identity, rootCauses, checks } = report;
    const cause = rootCauses.find(({ question }) => question === 'deploy')?.finding;
    const broken = checks.flatMap(({ findings }) => findings.filter(({ severity }) => severity !== 'note').map(({ ruleId }) => ruleId));
    return {
        ...run,
        variables: variablesOf(variables, run.salt),
        identity: identity === null
            ? null
            : {
                arn: (0,_report_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(identity.arn, LONGEST),
                provider: identity.provider,
                expiresAt: identity.expiresAt === null ? null : Date.parse(identity.expiresAt),
            },
        broken: [...new Set(broken)].slice(0, MOST_RULES),
        answered: checks.filter(({ status }) => status === 'answered').map(({ check }) => check),
        headline: cause === undefined
            ? null
            : {
                ruleId: cause.ruleId,
                title: (0,_report_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(cause.title, LONGEST),
                why: (0,_report_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(cause.why, LONGEST),
                fix: (0,_report_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(cause.fix, LONGEST),
                pasted: cause.paste.length > 0,
            },
    };
}
function readState(text) {
    let saved;
    try {
        saved = JSON.parse(text);
    }
    catch {
        return null;
    }
    const when = (0,_job_payload_js__WEBPACK_IMPORTED_MODULE_2__.at)(saved, 'at');
    const salt = (0,_job_payload_js__WEBPACK_IMPORTED_MODULE_2__.at)(saved, 'salt');
    if (typeof when !== 'number' || typeof salt !== 'string')
        return null;
    const number = (name) => {
        const value = (0,_job_payload_js__WEBPACK_IMPORTED_MODULE_2__.at)(saved, name);
        return typeof value === 'number' ? value : null;
    };
    const headline = textsIn((0,_job_payload_js__WEBPACK_IMPORTED_MODULE_2__.at)(saved, 'headline'));
    const identity = textsIn((0,_job_payload_js__WEBPACK_IMPORTED_MODULE_2__.at)(saved, 'identity'));
    const { ruleId, title, why, fix } = headline;
    const { arn, provider } = identity;
    const expiresAt = (0,_job_payload_js__WEBPACK_IMPORTED_MODULE_2__.at)(saved, 'identity', 'expiresAt');
    return {
        at: when,
        salt,
        exitCode: number('exitCode') ?? 0,
        sessionSeconds: number('sessionSeconds'),
        variables: textsIn((0,_job_payload_js__WEBPACK_IMPORTED_MODULE_2__.at)(saved, 'variables')),
        identity: arn === undefined || provider === undefined
            ? null
            : { arn, provider, expiresAt: typeof expiresAt === 'number' ? expiresAt : null },
        broken: listIn((0,_job_payload_js__WEBPACK_IMPORTED_MODULE_2__.at)(saved, 'broken')),
        answered: listIn((0,_job_payload_js__WEBPACK_IMPORTED_MODULE_2__.at)(saved, 'answered')),
        headline: ruleId === undefined || title === undefined || why === undefined || fix === undefined
            ? null
            : { ruleId, title, why, fix, pasted: (0,_job_payload_js__WEBPACK_IMPORTED_MODULE_2__.at)(saved, 'headline', 'pasted') === true },
    };
}
function textsIn(value) {
    if (typeof value !== 'object' || value === null)
        return {};
    return Object.fromEntries(Object.entries(value).filter((entry) => typeof entry[1] === 'string'));
}
function listIn(value) {
    return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}


/***/ }),

/***/ 68705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   roadsOf: () => (/* binding */ roadsOf)
/* harmony export */ });
/* harmony import */ var _egress_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62411);
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7884);


function roadsOf(variables) {
    return { mayContact: _egress_js__WEBPACK_IMPORTED_MODULE_0__/* .mayContact */ .o_, proxyFor: (url) => (0,_proxy_js__WEBPACK_IMPORTED_MODULE_1__/* .proxyFor */ .i)(url, variables) };
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

/***/ 87409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ gatherEvent)
/* harmony export */ });
/* harmony import */ var _job_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8508);
/* harmony import */ var _read_payload_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96612);


async function gatherEvent(world) {
    const reading = await (0,_read_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .readPayload */ .r)(world);
    return { ...reading, job: (0,_job_js__WEBPACK_IMPORTED_MODULE_0__/* .jobFacts */ .X)(world.environment.variables, reading.payload) };
}


/***/ }),

/***/ 8508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ jobFacts)
/* harmony export */ });
/* harmony import */ var _ci_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99027);
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27037);
/* harmony import */ var _withheld_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58312);



function jobFacts(variables, payload) {
    const get = (name) => variables[name] ?? '';
    const ci = (0,_ci_js__WEBPACK_IMPORTED_MODULE_1__/* .ciOf */ .s)(variables);
    const inActions = ci === 'github-actions';
    const repository = get('GITHUB_REPOSITORY');
    const event = get('GITHUB_EVENT_NAME');
    const head = headRepository(payload);
    const isPullRequest = event.startsWith('pull_request');
    const fromFork = inActions && isPullRequest && head !== null && head.toLowerCase() !== repository.toLowerCase();
    const byDependabot = inActions && get('GITHUB_ACTOR') === 'dependabot[bot]';
    const runBy = inActions ? runnerOf(variables) : 'github';
    return {
        ci,
        inActions,
        event,
        repository,
        repositoryId: get('GITHUB_REPOSITORY_ID'),
        ownerId: get('GITHUB_REPOSITORY_OWNER_ID'),
        ref: get('GITHUB_REF'),
        refProtected: get('GITHUB_REF_PROTECTED') === 'true',
        actor: get('GITHUB_ACTOR'),
        workflowPath: workflowPath(get('GITHUB_WORKFLOW_REF'), repository),
        jobId: get('GITHUB_JOB'),
        fromFork,
        headRepository: fromFork ? head : null,
        byDependabot,
        tokenWithheld: (0,_withheld_js__WEBPACK_IMPORTED_MODULE_0__/* .withheldFrom */ .E)({
            event: inActions ? event : null,
            fromFork,
            dependabot: byDependabot,
            underAct: runBy === 'act',
        }),
        runBy,
        tokenOffered: get('ACTIONS_ID_TOKEN_REQUEST_URL') !== '' && get('ACTIONS_ID_TOKEN_REQUEST_TOKEN') !== '',
        runnerHosted: hosting(get('RUNNER_ENVIRONMENT')),
    };
}
function runnerOf(variables) {
    if (variables.ACT === 'true')
        return 'act';
    if (variables.FORGEJO_ACTIONS === 'true')
        return 'forgejo';
    return variables.GITEA_ACTIONS === 'true' ? 'gitea' : 'github';
}
function headRepository(payload) {
    const name = (0,_payload_js__WEBPACK_IMPORTED_MODULE_2__.at)(payload, 'pull_request', 'head', 'repo', 'full_name');
    if (typeof name === 'string')
        return name;
    return (0,_payload_js__WEBPACK_IMPORTED_MODULE_2__.at)(payload, 'pull_request', 'head', 'repo') === null ? '(deleted fork)' : null;
}
function workflowPath(workflowRef, repository) {
    const prefix = `${repository}/`;
    if (repository === '' || !workflowRef.startsWith(prefix))
        return null;
    const path = workflowRef.slice(prefix.length).split('@')[0] ?? '';
    return /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path) ? path : null;
}
function hosting(value) {
    return value === 'github-hosted' || value === 'self-hosted' ? value : 'unknown';
}


/***/ }),

/***/ 96612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ readPayload)
/* harmony export */ });
/* harmony import */ var _report_parse_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29984);
/* harmony import */ var _report_size_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52777);


const PAYLOAD_BYTES = 32 << 20;
async function readPayload(world) {
    const path = world.environment.variables.GITHUB_EVENT_PATH ?? '';
    if (path === '')
        return { payload: undefined, unread: 'is not set' };
    const reading = await world.files.read(path, PAYLOAD_BYTES);
    if (reading.kind !== 'found')
        return { payload: undefined, unread: faultOf(reading) };
    const payload = (0,_report_parse_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(new TextDecoder().decode(reading.bytes));
    return { payload, unread: payload === undefined ? 'names a file that is no JSON' : null };
}
function faultOf(reading) {
    switch (reading.kind) {
        case 'absent':
            return 'names no file';
        case 'too-large':
            return `names a file of ${(0,_report_size_js__WEBPACK_IMPORTED_MODULE_1__/* .showSize */ .t)(reading.size)}, which is too large to read`;
        case 'unreadable':
            return `names what cannot be read: ${reading.reason}`;
    }
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
// EXTERNAL MODULE: ./lib/facts/job/gather-event.js
var gather_event = __webpack_require__(87409);
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
// EXTERNAL MODULE: ./lib/report/spellings.js
var spellings = __webpack_require__(97917);
;// CONCATENATED MODULE: ./lib/facts/after/left-behind.js

const SHORTEST = 8;
const LONGEST_FILE = 1 << 20;
const MOST_BYTES = 64 << 20;
async function leftBehind(workspace, since, secrets, world) {
    const needles = secrets
        .filter(({ value }) => value.trim().length >= SHORTEST)
        .map(({ name, value }) => ({
        name,
        forms: [...new Set((0,spellings/* spellingsOf */.H)(value.trim()))].filter(({ length }) => length >= SHORTEST),
    }));
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

// EXTERNAL MODULE: ./lib/facts/job/run-address.js
var run_address = __webpack_require__(66107);
// EXTERNAL MODULE: ./lib/report/judge.js
var judge = __webpack_require__(67381);
// EXTERNAL MODULE: ./lib/rules/credentials/index.js + 63 modules
var rules_credentials = __webpack_require__(79748);
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

/***/ 52777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ showSize)
/* harmony export */ });
function showSize(bytes) {
    if (bytes === 1)
        return '1 byte';
    const units = ['bytes', 'KB', 'MB', 'GB', 'TB'];
    let value = bytes;
    let unit = 0;
    for (; value >= (unit === 0 ? 1000 : 999.95) && unit < units.length - 1; unit += 1)
        value /= 1000;
    return `${unit === 0 ? value : value.toFixed(1)} ${units[unit] ?? ''}`;
}


/***/ })

};
;