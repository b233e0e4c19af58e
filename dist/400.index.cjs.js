"use strict";
exports.id = 400;
exports.ids = [400,4694,7982];
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

/***/ 81764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ readEnvironment)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var _no_utf8_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33960);



function readEnvironment() {
    const variables = Object.fromEntries(Object.entries(process.env).filter((entry) => entry[1] !== undefined));
    const accountHome = homeOfAccount();
    return {
        variables,
        cwd: workingFolder(),
        home: safeHome(),
        platform: process.platform,
        ...(accountHome === '' ? {} : { accountHome }),
    };
}
function workingFolder() {
    const cwd = process.cwd();
    if (cwd.includes('\uFFFD') && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(cwd)) {
        throw Object.assign(new Error('no UTF-8'), { code: _no_utf8_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_UTF8 */ .Q });
    }
    return cwd;
}
function homeOfAccount() {
    try {
        return (0,node_os__WEBPACK_IMPORTED_MODULE_1__.userInfo)().homedir;
    }
    catch {
        return '';
    }
}
function safeHome() {
    try {
        return (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)();
    }
    catch {
        return '';
    }
}


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

/***/ 14200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ spellingsOf),
/* harmony export */   V: () => (/* binding */ hideAccounts)
/* harmony export */ });
const ACCOUNT = /(?<![A-Za-z0-9])(?:\d{12}|\d{4}-\d{4}-\d{4})(?![A-Za-z0-9])/g;
function hideAccounts(parts, redactor) {
    const found = Array.from(JSON.stringify(parts).matchAll(ACCOUNT), ([account]) => account);
    const accounts = [...new Set(found.map((account) => account.replaceAll('-', '')))];
    for (const [index, account] of accounts.entries()) {
        const label = accounts.length > 1 ? `***${letters(index)}` : '***';
        for (const spelling of spellingsOf(account))
            redactor.add(spelling, label);
    }
    return accounts.flatMap(spellingsOf);
}
function spellingsOf(account) {
    const plain = account.replaceAll('-', '');
    return [plain, plain.replace(/^(\d{4})(\d{4})(\d{4})$/, '$1-$2-$3')];
}
function letters(index) {
    const last = String.fromCodePoint(65 + (index % 26));
    return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}


/***/ }),

/***/ 6362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WX: () => (/* binding */ rawSecrets),
/* harmony export */   ed: () => (/* binding */ hideEnvironment),
/* harmony export */   pI: () => (/* binding */ openRedactor)
/* harmony export */ });
/* harmony import */ var _hide_accounts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14200);
/* harmony import */ var _report_key_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70947);
/* harmony import */ var _report_redaction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79115);



const SECRET_VARIABLES = [
    'AWS_SECRET_ACCESS_KEY',
    'AWS_SECRET_KEY',
    'SECRET_ACCESS_KEY',
    'AWS_SESSION_TOKEN',
    'AWS_SECURITY_TOKEN',
    'AWS_CONTAINER_AUTHORIZATION_TOKEN',
    'AWS_BEARER_TOKEN_BEDROCK',
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
    'ACTIONS_RUNTIME_TOKEN',
    'GITHUB_TOKEN',
    'GH_TOKEN',
];
const KEY_ID_VARIABLES = ['AWS_ACCESS_KEY_ID', 'AWS_ACCESS_KEY'];
const REGION_VARIABLES = ['AWS_REGION', 'AWS_DEFAULT_REGION'];
const LONGEST_REGION = 19;
const ADDRESS = /(?:^|_)(?:PROXY|URL|URI|ENDPOINT)(?:_[A-Z0-9_]+)?$/i;
const SECRET_PARAMETER = /token|secret|password|signature|credential|api-?key|^sig$|^code$/i;
function secretsInAddresses(variables) {
    return Object.entries(variables)
        .filter(([name]) => ADDRESS.test(name))
        .flatMap(([, value]) => {
        const text = value.includes('://') ? value : `http://${value}`;
        if (!URL.canParse(text))
            return [];
        const { username, password, searchParams } = new URL(text);
        const written = /^[^:/?#]+:\/\/([^/?#]*)@/.exec(text)?.[1];
        return [
            ...[username, password].flatMap((part) => [part, decoded(part)]),
            ...(written === undefined ? [] : [`${written}@`]),
            ...[...searchParams].flatMap(([name, one]) => (SECRET_PARAMETER.test(name) ? [one] : [])),
        ];
    });
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
function givenSecrets(settings, variables) {
    const { secretAccessKey, sessionToken, accessKeyId } = settings.keys;
    return [
        ...settings.expectedSecrets.map(({ name }) => variables[name]),
        ...[secretAccessKey, sessionToken, accessKeyId, settings.githubToken].map((box) => box?.reveal()),
    ].filter((value) => value !== undefined && value !== '');
}
const SECRET_INPUTS = [
    'aws-access-key-id',
    'aws-secret-access-key',
    'aws-session-token',
    'github-token',
    'role-external-id',
];
function rawSecrets(inputs, variables) {
    const named = (inputs['expected-secrets'] ?? '').match(/[A-Za-z_][A-Za-z0-9_]*/g) ?? [];
    return [
        ...[...SECRET_VARIABLES, ...KEY_ID_VARIABLES, ...named].map((name) => Object.hasOwn(variables, name) ? variables[name] : undefined),
        ...secretsInAddresses(variables),
        ...SECRET_INPUTS.map((name) => inputs[name]),
    ].filter((value) => value !== undefined && value !== '');
}
function hideEnvironment(redactor, variables) {
    for (const name of SECRET_VARIABLES)
        redactor.add(variables[name]);
    for (const secret of secretsInAddresses(variables))
        redactor.add(secret);
    for (const name of KEY_ID_VARIABLES)
        hideKeyId(redactor, variables[name]);
    for (const name of REGION_VARIABLES) {
        const value = variables[name] ?? '';
        if (value.length > LONGEST_REGION)
            redactor.add(value, `(${value.length} characters)`);
    }
}
function hideKeyId(redactor, id) {
    if (id !== undefined)
        redactor.add(id, (0,_report_key_id_js__WEBPACK_IMPORTED_MODULE_0__/* .maskKeyId */ .Dx)(id.trim()));
}
function openRedactor(settings, variables, redactor = (0,_report_redaction_js__WEBPACK_IMPORTED_MODULE_1__/* .createRedactor */ .l)()) {
    hideEnvironment(redactor, variables);
    for (const secret of givenSecrets(settings, variables))
        redactor.add(secret);
    hideKeyId(redactor, settings.keys.accessKeyId?.reveal());
    if (settings.maskAccountId) {
        for (const account of accountsIn(settings).flatMap(_hide_accounts_js__WEBPACK_IMPORTED_MODULE_2__/* .spellingsOf */ .H))
            redactor.add(account);
    }
    return redactor;
}
function accountsIn({ role, expectedArn, allowedAccountIds }) {
    const arns = [role?.arn, expectedArn].map((arn) => arn?.split(':')[4] ?? '');
    return [...allowedAccountIds, ...arns];
}


/***/ }),

/***/ 76690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ looksDrawn)
/* harmony export */ });
function looksDrawn(text, share = 0.4) {
    if (!/[a-z]/.test(text) || !/[A-Z]/.test(text) || !/[0-9]/.test(text))
        return false;
    let pairs = 0;
    let changes = 0;
    let last = '';
    for (const character of text) {
        const kind = kindOf(character);
        if (kind !== '' && last !== '') {
            pairs += 1;
            if (kind !== last)
                changes += 1;
        }
        last = kind;
    }
    return pairs >= 15 && changes / pairs >= share;
}
function kindOf(character) {
    if (character >= 'a' && character <= 'z')
        return 'lower';
    if (character >= 'A' && character <= 'Z')
        return 'upper';
    return character >= '0' && character <= '9' ? 'digit' : '';
}


/***/ }),

/***/ 4726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ fill),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   jQ: () => (/* binding */ showInvisible),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   tJ: () => (/* binding */ inert)
/* harmony export */ });
/* harmony import */ var _invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65785);

const LONGEST = 300;
function showInvisible(text) {
    return (0,_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceInvisible */ .k6)(text, (character) => {
        if (character === '\n')
            return '\\n';
        if (character === '\r')
            return '\\r';
        if (character === '\t')
            return '\\t';
        return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
    });
}
function inert(value) {
    const line = showInvisible(value).replaceAll('`', "'");
    return shorten(line, LONGEST);
}
function shorten(text, longest) {
    return text.length > longest
        ? `${text.slice(0, longest).replace(/[\ud800-\udbff]$/, '')}...`
        : text;
}
function fill(template, values) {
    return template.replace(/\{([a-z][A-Za-z0-9]*)(?::(?:(prose)|([a-z' ]+)\|([a-z' ]+)))?\}/g, (_, name, prose, one, several) => {
        const value = Object.hasOwn(values, name) ? values[name] : undefined;
        if (value === undefined)
            throw new Error(`no value for the placeholder {${name}}`);
        if (one !== undefined && several !== undefined) {
            return typeof value === 'string' || value.length === 1 ? one : several;
        }
        if (typeof value !== 'string')
            return listed(value.map(inert));
        return prose === undefined ? inert(value) : inertProse(value);
    });
}
function listed(words) {
    const last = words.at(-1);
    if (last === undefined)
        return '';
    return words.length === 1 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
const LONGEST_PROSE = 2_000;
function inertProse(prose) {
    return shorten(prose, LONGEST_PROSE)
        .split(/`([^`]+)`/)
        .map((part, index) => (index % 2 === 1 ? `\`${inert(part)}\`` : inert(part)))
        .join('');
}


/***/ }),

/***/ 65785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Al: () => (/* binding */ withoutBlanks),
/* harmony export */   MU: () => (/* binding */ isUndrawn),
/* harmony export */   k6: () => (/* binding */ replaceInvisible),
/* harmony export */   nC: () => (/* binding */ visibleRuns),
/* harmony export */   wy: () => (/* binding */ hasInvisible)
/* harmony export */ });
const UNDRAWN = String.raw `\p{Cf}\p{Default_Ignorable_Code_Point}\u2800`;
const SEEN = String.raw `(?<=\p{Extended_Pictographic})[\ufe0e\ufe0f]`;
const INVISIBLE = String.raw `(?!${SEEN})[${UNDRAWN}\p{Cc}\p{Cs}\p{Zl}\p{Zp}]`;
const PLAIN = /^[ -~]*$/;
function visibleRuns(text) {
    const runs = PLAIN.test(text) ? /[!-~]+/g : new RegExp(`[^\\s\\p{Cc}${UNDRAWN}]+`, 'gu');
    return Array.from(text.matchAll(runs), ({ 0: run, index }) => ({ text: run, at: index }));
}
function hasInvisible(text) {
    return !PLAIN.test(text) && every().test(text);
}
function replaceInvisible(text, by) {
    return PLAIN.test(text) ? text : text.replace(every(), by);
}
function isUndrawn(character) {
    if (PLAIN.test(character))
        return false;
    return new RegExp(`^(?!\\p{M})[${UNDRAWN}]$`, 'u').test(character);
}
function withoutBlanks(text) {
    if (PLAIN.test(text))
        return text.replaceAll(' ', '');
    return text.replace(new RegExp(`[\\s${UNDRAWN}]+`, 'gu'), '');
}
function every() {
    return new RegExp(INVISIBLE, 'gu');
}


/***/ }),

/***/ 70947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ maskKeyId),
/* harmony export */   qp: () => (/* binding */ keyKind),
/* harmony export */   rZ: () => (/* binding */ isKeyId),
/* harmony export */   z7: () => (/* binding */ accountOfKeyId)
/* harmony export */ });
const KINDS = {
    AKIA: 'long-lived',
    ASIA: 'temporary',
    ABIA: 'bearer',
    ACCA: 'context-specific',
};
function keyKind(id) {
    const prefix = id.slice(0, 4);
    return Object.hasOwn(KINDS, prefix) ? KINDS[prefix] : undefined;
}
function isKeyId(id) {
    return /^(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}$/.test(id);
}
function maskKeyId(id) {
    if (keyKind(id) !== undefined && /^[A-Z0-9]{16,32}$/.test(id)) {
        return `${id.slice(0, 4)}...${id.slice(-4)}`;
    }
    return `(${id.length} characters)`;
}
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
function accountOfKeyId(id) {
    if (!isKeyId(id))
        return undefined;
    if (BASE32.indexOf(id.charAt(4)) < BASE32.indexOf('Q'))
        return undefined;
    let bits = 0n;
    for (const character of id.slice(4, 14)) {
        bits = (bits << 5n) | BigInt(BASE32.indexOf(character));
    }
    const account = ((bits >> 2n) & 0x7fffffffff80n) >> 7n;
    return account > 999999999999n ? undefined : account.toString().padStart(12, '0');
}


/***/ }),

/***/ 57517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LA: () => (/* binding */ quoteShell),
/* harmony export */   YU: () => (/* binding */ quoteHcl),
/* harmony export */   fp: () => (/* binding */ quoteJson),
/* harmony export */   q0: () => (/* binding */ quoteYaml),
/* harmony export */   vW: () => (/* binding */ quoteByCodePoint)
/* harmony export */ });
/* harmony import */ var _invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65785);

function quoteShell(value) {
    const text = value.replaceAll('\0', '');
    if (/^[A-Za-z0-9_@%+=:,./-]+$/.test(text) && !text.startsWith('-'))
        return text;
    if (!(0,_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .hasInvisible */ .wy)(text))
        return `'${text.replaceAll("'", String.raw `'\''`)}'`;
    const escaped = text.replace(/['\\]/g, (character) => `\\${character}`);
    return `$'${(0,_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceInvisible */ .k6)(escaped, octal)}'`;
}
function octal(character) {
    const bytes = Array.from(Buffer.from(character));
    return bytes.map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');
}
function quoteJson(value) {
    return JSON.stringify(value).replace(/[^\u0020-\u007e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
function quoteYaml(value) {
    return quoteByCodePoint(value).replaceAll('${{', () => "${{ '${{' }}");
}
function quoteHcl(value) {
    return quoteByCodePoint(value).replace(/(?<![$%])[$%]+\{/g, (opener) => {
        const signs = Array.from(opener.slice(0, -1));
        if (signs.length === 1)
            return `${signs[0]}${opener}`;
        return `${signs.map((sign) => (sign === '$' ? '\\u0024' : '\\u0025')).join('')}{`;
    });
}
function quoteByCodePoint(value) {
    const body = value.replace(/[^ !#-[\]-~]/gu, (character) => {
        const short = Object.hasOwn(SHORT, character) ? SHORT[character] : undefined;
        if (short !== undefined)
            return short;
        const code = character.codePointAt(0) ?? 0;
        if (code >= 0xd800 && code <= 0xdfff)
            return '\\ufffd';
        const hex = code.toString(16);
        return code > 0xffff ? `\\U${hex.padStart(8, '0')}` : `\\u${hex.padStart(4, '0')}`;
    });
    return `"${body}"`;
}
const SHORT = {
    '"': '\\"',
    '\\': '\\\\',
    '\n': '\\n',
    '\r': '\\r',
    '\t': '\\t',
};


/***/ }),

/***/ 79115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ createRedactor)
});

// EXTERNAL MODULE: ./lib/report/inert.js
var inert = __webpack_require__(4726);
// EXTERNAL MODULE: ./lib/report/drawn.js
var drawn = __webpack_require__(76690);
// EXTERNAL MODULE: ./lib/report/invisible.js
var invisible = __webpack_require__(65785);
;// CONCATENATED MODULE: ./lib/report/pieces.js


const PIECE = 8;
const SHARE = 0.27;
const LONGEST = 1 << 14;
function createPieces() {
    const known = new Set();
    return {
        learn(spelling) {
            if (!(0,drawn/* looksDrawn */.V)(spelling.slice(0, LONGEST), SHARE))
                return;
            const end = Math.min(spelling.length, LONGEST);
            for (let at = 0; at + PIECE <= end; at += 1)
                known.add(spelling.slice(at, at + PIECE));
        },
        cutOut(text, label) {
            if (known.size === 0 || text.length < PIECE)
                return text;
            let seen = '';
            const places = [];
            for (const { text: run, at } of (0,invisible/* visibleRuns */.nC)(text)) {
                for (let step = 0; step < run.length; step += 1)
                    places.push(at + step);
                seen += run;
            }
            let output = '';
            let kept = 0;
            for (let at = 0; at + PIECE <= seen.length; at += 1) {
                if (!known.has(seen.slice(at, at + PIECE)))
                    continue;
                let end = at + PIECE;
                while (end < seen.length && known.has(seen.slice(end - PIECE + 1, end + 1)))
                    end += 1;
                output += text.slice(kept, places[at]) + label;
                kept = (places[end - 1] ?? 0) + 1;
                at = end - 1;
            }
            return output + text.slice(kept);
        },
    };
}

// EXTERNAL MODULE: ./lib/report/quoting.js
var quoting = __webpack_require__(57517);
;// CONCATENATED MODULE: ./lib/report/redaction.js



const SHORTEST = 8;
function createRedactor() {
    const known = new Map();
    const pieces = createPieces();
    let longestFirst = null;
    function add(secret, label = '***') {
        if (secret === undefined)
            return;
        for (const part of [secret, secret.trim(), ...secret.split(/[\r\n]+/)]) {
            if (part.trim().length < SHORTEST)
                continue;
            for (const form of redaction_forms(part))
                known.set(form, label);
            for (const spelling of [part, ...base64Of(part)])
                pieces.learn(spelling);
        }
        longestFirst = null;
    }
    function text(input) {
        let output = input;
        longestFirst ??= [...known].sort(([a], [b]) => b.length - a.length);
        for (const [secret, label] of longestFirst)
            output = output.replaceAll(secret, () => label);
        return pieces.cutOut(output, '***');
    }
    function deep(value) {
        if (typeof value === 'string')
            return text(value);
        if (Array.isArray(value))
            return value.map(deep);
        if (typeof value === 'object' && value !== null) {
            return Object.fromEntries(Object.entries(value).map(([key, entry]) => [text(key), deep(entry)]));
        }
        return value;
    }
    return { add, text, deep };
}
function redaction_forms(secret) {
    const url = encodeURIComponent(Buffer.from(secret).toString());
    const field = new URLSearchParams([['', secret]]).toString().slice(1);
    return [
        secret,
        ...[url, field].flatMap((text) => [text, text.replace(/%../g, (hex) => hex.toLowerCase())]),
        JSON.stringify(secret).slice(1, -1),
        (0,quoting/* quoteJson */.fp)(secret).slice(1, -1),
        (0,quoting/* quoteByCodePoint */.vW)(secret).slice(1, -1),
        (0,inert/* showInvisible */.jQ)(secret),
        secret.replaceAll("'", String.raw `'\''`),
        ...base64Of(secret),
    ].filter((form) => form.length >= SHORTEST);
}
function base64Of(secret) {
    const base64 = Buffer.from(secret).toString('base64');
    const encoded = [
        base64,
        base64.replace(/=+$/, ''),
        ...[0, 1, 2].map((at) => base64At(secret, at)),
    ];
    return encoded.flatMap((text) => [text, text.replaceAll('+', '-').replaceAll('/', '_')]);
}
function base64At(secret, at) {
    const bytes = Buffer.concat([Buffer.alloc(at), Buffer.from(secret)]);
    const whole = Math.floor((bytes.length * 8) / 6);
    return bytes.toString('base64').slice(Math.ceil((at * 8) / 6), whole);
}


/***/ }),

/***/ 17361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ isShowable)
/* harmony export */ });
const LONGEST = 60;
const LONGEST_PIECE = 16;
function isShowable(value) {
    if (value.length > LONGEST || !/^[A-Za-z0-9 ._:/*[\]-]+$/.test(value))
        return false;
    return value.split(/[^A-Za-z0-9]+/).every(isPlain);
}
function isPlain(piece) {
    if (/^\d*$/.test(piece))
        return true;
    if (piece.length > LONGEST_PIECE || !/^(?:[A-Z]?[a-z0-9]*|[A-Z0-9]*)$/.test(piece))
        return false;
    return (piece.match(/\d+/g) ?? []).length <= 1;
}


/***/ }),

/***/ 19170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ TOOL)
/* harmony export */ });
const TOOL = { name: 'aws-preflight', version: '0.1.0' };


/***/ })

};
;