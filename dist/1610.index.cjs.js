"use strict";
exports.id = 1610;
exports.ids = [1610];
exports.modules = {

/***/ 21872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ mayBeForeignCode)
/* harmony export */ });
const TRUSTED_EVENTS = [
    'push',
    'schedule',
    'workflow_dispatch',
    'repository_dispatch',
    'release',
    'deployment',
    'create',
    'registry_package',
    'page_build',
];
const PROPOSED_ELSEWHERE = [
    ['CI_MERGE_REQUEST_IID', ''],
    ['CI_EXTERNAL_PULL_REQUEST_IID', ''],
    ['CIRCLE_PULL_REQUEST', ''],
    ['CIRCLE_PR_NUMBER', ''],
    ['BUILDKITE_PULL_REQUEST', 'false'],
    ['BITBUCKET_PR_ID', ''],
    ['SYSTEM_PULLREQUEST_PULLREQUESTID', ''],
    ['CHANGE_ID', ''],
    ['TRAVIS_PULL_REQUEST', 'false'],
    ['DRONE_PULL_REQUEST', ''],
    ['APPVEYOR_PULL_REQUEST_NUMBER', ''],
];
function mayBeForeignCode(variables) {
    const event = variables.GITHUB_EVENT_NAME ?? '';
    if (event !== '')
        return !TRUSTED_EVENTS.includes(event);
    return PROPOSED_ELSEWHERE.some(([name, notWhen]) => {
        const value = variables[name] ?? '';
        return value !== '' && value !== notWhen;
    });
}


/***/ }),

/***/ 55388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lD: () => (/* binding */ allowFromVariables),
/* harmony export */   pN: () => (/* binding */ allowFromRange),
/* harmony export */   uD: () => (/* binding */ allowFrom)
/* harmony export */ });
/* harmony import */ var _job_payload_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27037);
/* harmony import */ var _job_trusted_code_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21872);
/* harmony import */ var _event_range_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23476);



function allowFrom(variables, { payload, unread }, event) {
    if (variables.GITHUB_ACTIONS !== 'true')
        return allowFromVariables(variables);
    const name = variables.GITHUB_EVENT_NAME ?? '';
    const main = (0,_event_range_js__WEBPACK_IMPORTED_MODULE_0__/* .branchName */ .at)((0,_job_payload_js__WEBPACK_IMPORTED_MODULE_1__.at)(payload, 'repository', 'default_branch'));
    const defaultBranch = (what) => main === undefined
        ? nobody(`the event does not say which branch is the default one`)
        : {
            kind: 'commit',
            commit: { kind: 'branch', name: main },
            change: { what, base: main },
        };
    switch (name) {
        case 'pull_request':
        case 'pull_request_target':
        case 'merge_group': {
            const what = name === 'merge_group' ? 'this merge group' : 'this pull request';
            if (event.kind !== 'range' || event.base === null) {
                return nobody(`the payload does not say where ${what} is to go`);
            }
            return {
                kind: 'commit',
                commit: { kind: 'revision', revision: event.base },
                change: { what, base: event.excludeBranch ?? 'the base branch' },
            };
        }
        case 'push': {
            if (unread !== null || event.kind !== 'range')
                return { kind: 'disk' };
            const isMain = (0,_job_payload_js__WEBPACK_IMPORTED_MODULE_1__.at)(payload, 'ref') === `refs/heads/${main ?? ''}`;
            return isMain
                ? { kind: 'pushed', commit: { kind: 'revision', revision: event.head } }
                : defaultBranch('this push');
        }
        default:
            return (0,_job_trusted_code_js__WEBPACK_IMPORTED_MODULE_2__/* .mayBeForeignCode */ .k)(variables) ? defaultBranch('the code of this run') : { kind: 'disk' };
    }
}
const BASES = [
    ['GITHUB_BASE_REF', 'branch'],
    ['CI_MERGE_REQUEST_DIFF_BASE_SHA', 'revision'],
    ['CI_MERGE_REQUEST_TARGET_BRANCH_NAME', 'branch'],
    ['BUILDKITE_PULL_REQUEST_BASE_BRANCH', 'branch'],
    ['BITBUCKET_PR_DESTINATION_COMMIT', 'revision'],
    ['SYSTEM_PULLREQUEST_TARGETBRANCHNAME', 'branch'],
    ['CHANGE_TARGET', 'branch'],
    ['DRONE_TARGET_BRANCH', 'branch'],
];
function allowFromVariables(variables) {
    if (!(0,_job_trusted_code_js__WEBPACK_IMPORTED_MODULE_2__/* .mayBeForeignCode */ .k)(variables))
        return { kind: 'disk' };
    const what = 'this pull request';
    for (const [name, kind] of BASES) {
        const value = variables[name] ?? '';
        if (kind === 'branch' && (0,_event_range_js__WEBPACK_IMPORTED_MODULE_0__/* .branchName */ .at)(value) !== undefined) {
            return { kind: 'commit', commit: { kind, name: value }, change: { what, base: value } };
        }
        if (kind === 'revision' && /^[0-9a-f]{7,64}$/.test(value)) {
            const change = { what, base: 'the branch that it goes to' };
            return { kind: 'commit', commit: { kind, revision: value }, change };
        }
    }
    return nobody('no variable of this CI says where the change is to go');
}
function allowFromRange(before) {
    return before === undefined
        ? { kind: 'disk' }
        : {
            kind: 'commit',
            commit: { kind: 'revision', revision: before },
            change: { what: 'the range', base: 'the commit before it' },
        };
}
function nobody(reason) {
    return { kind: 'nobody', reason };
}


/***/ }),

/***/ 23476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M6: () => (/* binding */ eventScan),
/* harmony export */   at: () => (/* binding */ branchName),
/* harmony export */   my: () => (/* binding */ isCount)
/* harmony export */ });
/* harmony import */ var _job_payload_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27037);

const ID = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
const ZEROS = /^0+$/;
function eventScan(variables, { payload, unread }) {
    if (variables.GITHUB_ACTIONS !== 'true') {
        return { kind: 'tree', reason: 'outside GitHub Actions no event names commits', gap: null };
    }
    switch (variables.GITHUB_EVENT_NAME ?? '') {
        case 'push':
            return unread === null ? push(payload) : unreadable('push', unread);
        case 'pull_request':
        case 'pull_request_target':
            return unread === null ? pullRequest(payload) : unreadable('pull request', unread);
        case 'merge_group':
            return unread === null ? mergeGroup(payload) : unreadable('merge group', unread);
        default:
            return {
                kind: 'tree',
                reason: `the event ${eventName(variables)} brings no commits`,
                gap: null,
            };
    }
}
function eventName({ GITHUB_EVENT_NAME: name = '' }) {
    return /^[a-z_]{1,40}$/.test(name) ? name : '(without a name)';
}
function push(payload) {
    const before = id((0,_job_payload_js__WEBPACK_IMPORTED_MODULE_0__.at)(payload, 'before'));
    const after = id((0,_job_payload_js__WEBPACK_IMPORTED_MODULE_0__.at)(payload, 'after'));
    const ref = (0,_job_payload_js__WEBPACK_IMPORTED_MODULE_0__.at)(payload, 'ref');
    const name = refName(ref);
    if (after === undefined || before === undefined || name === undefined) {
        return malformed('push', 'before, after or ref');
    }
    if (ZEROS.test(after))
        return { kind: 'nothing', reason: `the push deleted ${name.shown}` };
    const main = branchName((0,_job_payload_js__WEBPACK_IMPORTED_MODULE_0__.at)(payload, 'repository', 'default_branch'));
    const isMain = name.isBranch && name.short === main;
    const excludeBranch = isMain ? null : (main ?? null);
    const created = ZEROS.test(before);
    if (created && !isMain && main === undefined)
        return malformed('push', 'the default branch');
    return {
        kind: 'range',
        head: after,
        base: created ? null : before,
        excludeBranch,
        commits: created ? null : count((0,_job_payload_js__WEBPACK_IMPORTED_MODULE_0__.at)(payload, 'commits')),
        what: `the commits that were pushed to ${name.shown}`,
        treeIfEmpty: !name.isBranch,
    };
}
function pullRequest(payload) {
    const request = (0,_job_payload_js__WEBPACK_IMPORTED_MODULE_0__.at)(payload, 'pull_request');
    const base = id((0,_job_payload_js__WEBPACK_IMPORTED_MODULE_0__.at)(request, 'base', 'sha'));
    const head = id((0,_job_payload_js__WEBPACK_IMPORTED_MODULE_0__.at)(request, 'head', 'sha'));
    if (!isCommit(base) || !isCommit(head))
        return malformed('pull request', 'base.sha or head.sha');
    const number = (0,_job_payload_js__WEBPACK_IMPORTED_MODULE_0__.at)(request, 'number') ?? (0,_job_payload_js__WEBPACK_IMPORTED_MODULE_0__.at)(payload, 'number');
    const shown = isCount(number) ? ` ${number}` : '';
    return {
        kind: 'range',
        head,
        base,
        excludeBranch: branchName((0,_job_payload_js__WEBPACK_IMPORTED_MODULE_0__.at)(request, 'base', 'ref')) ?? null,
        commits: count((0,_job_payload_js__WEBPACK_IMPORTED_MODULE_0__.at)(request, 'commits')),
        what: `the commits of pull request${shown}`,
        treeIfEmpty: false,
        ...(isCount(number)
            ? { pullRequest: { number, changedFiles: count((0,_job_payload_js__WEBPACK_IMPORTED_MODULE_0__.at)(request, 'changed_files')) } }
            : {}),
    };
}
function mergeGroup(payload) {
    const base = id((0,_job_payload_js__WEBPACK_IMPORTED_MODULE_0__.at)(payload, 'merge_group', 'base_sha'));
    const head = id((0,_job_payload_js__WEBPACK_IMPORTED_MODULE_0__.at)(payload, 'merge_group', 'head_sha'));
    if (!isCommit(base) || !isCommit(head))
        return malformed('merge group', 'base_sha or head_sha');
    const target = (0,_job_payload_js__WEBPACK_IMPORTED_MODULE_0__.at)(payload, 'merge_group', 'base_ref');
    return {
        kind: 'range',
        head,
        base,
        excludeBranch: typeof target === 'string'
            ? (branchName(target.replace(/^refs\/heads\//, '')) ?? null)
            : null,
        commits: null,
        what: 'the commits of the merge group',
        treeIfEmpty: false,
    };
}
function malformed(event, field) {
    return {
        kind: 'tree',
        reason: `the payload of this ${event} cannot be read`,
        gap: `The payload of this ${event} does not say which commits it brings (${field} is missing or malformed), so only the tree was scanned.`,
    };
}
function unreadable(event, why) {
    return {
        kind: 'tree',
        reason: `the payload of this ${event} cannot be read`,
        gap: `Which commits this ${event} brings is not known: GITHUB_EVENT_PATH ${why}. Only the tree was scanned.`,
    };
}
function id(value) {
    return typeof value === 'string' && ID.test(value) ? value : undefined;
}
function isCommit(value) {
    return value !== undefined && !ZEROS.test(value);
}
function branchName(value) {
    if (typeof value !== 'string' || value.length > 250)
        return undefined;
    const refused = /[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|\/$|\.$|\.lock(?:\/|$)|(?:^|\/)\.|^\/|^-|^@$/;
    return value === '' || refused.test(value) ? undefined : value;
}
function refName(ref) {
    if (typeof ref !== 'string')
        return undefined;
    const [, kind = '', name = ''] = /^refs\/(heads|tags)\/([^]+)$/.exec(ref) ?? [];
    if (branchName(name) === undefined)
        return undefined;
    const isBranch = kind === 'heads';
    return { short: name, isBranch, shown: `${isBranch ? 'the branch' : 'the tag'} ${name}` };
}
function isCount(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
function count(value) {
    const number = Array.isArray(value) ? value.length : value;
    return isCount(number) && number <= 100_000 ? number : null;
}


/***/ }),

/***/ 94601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K7: () => (/* binding */ openAllowing),
  cV: () => (/* binding */ withBase),
  Lw: () => (/* binding */ withOwn)
});

;// CONCATENATED MODULE: ./lib/facts/leaks/allowances/allowance.js
const NO_ALLOWANCES = { entries: [], problems: [], comments: false };

// EXTERNAL MODULE: ./lib/facts/leaks/allowances/decide.js + 1 modules
var decide = __webpack_require__(65476);
// EXTERNAL MODULE: ./lib/settings/configuration.js
var settings_configuration = __webpack_require__(12091);
// EXTERNAL MODULE: ./lib/facts/leaks/allowances/baseline.js
var allowances_baseline = __webpack_require__(13715);
;// CONCATENATED MODULE: ./lib/facts/leaks/allowances/gitallowed.js
const MOST_EXPRESSIONS = 500;
function readGitallowed(path, text) {
    const found = [];
    let said = null;
    for (const [index, line] of text.split('\n').entries()) {
        const first = /^[ \t]*([^ \t]*)/.exec(line)?.[1] ?? '';
        if (first === '') {
            said = null;
        }
        else if (first.startsWith('#')) {
            said = line.trim().replace(/^#+\s*/, '') || null;
        }
        else {
            const source = line.replace(/\r$/, '');
            if (source.trim() !== '')
                found.push({ source, at: { path, line: index + 1 }, reason: said });
            said = null;
        }
    }
    return found;
}
function allowLines(written, by, compile) {
    const entries = [];
    const problems = [];
    const refuse = ({ at, source }, what) => problems.push({ is: 'not-valid', of: 'allowance', at, what, identity: `${by} ${source}` });
    for (const [index, one] of written.entries()) {
        if (index >= MOST_EXPRESSIONS) {
            refuse(one, `it is one of ${written.length} expressions, of which ${MOST_EXPRESSIONS} count`);
            break;
        }
        const compiled = compile(one.source);
        if (!compiled.ok)
            refuse(one, compiled.what);
        else {
            entries.push({
                by,
                at: one.at,
                reason: one.reason ?? 'an expression of git-secrets allows the line',
                expires: null,
                covers: { kind: 'line', matches: compiled.matches },
                identity: one.source,
            });
        }
    }
    return { entries, problems };
}

;// CONCATENATED MODULE: ./lib/facts/leaks/allowances/git-secrets-values.js

async function gitSecretsOf(from, { git, directory }, configuration) {
    const { patterns = [], allowed = [] } = configuration?.secrets ?? {};
    const path = settings_configuration/* CONFIGURATION_PATHS */.eD[0];
    const ours = (source) => ({
        source,
        at: { path, line: null },
        reason: null,
    });
    const reading = await git.config(directory, 'secrets');
    if (reading.kind === 'unreadable') {
        return {
            written: allowed.map(ours),
            configured: [],
            prohibited: patterns.map(ours),
            notes: [`The values secrets.* of git's configuration could not be read: ${reading.reason}.`],
        };
    }
    const values = (name) => reading.values.filter(({ key }) => key === `secrets.${name}`).map(({ value }) => value);
    const theirs = (name) => values(name).map((source) => ({
        source,
        at: { path: `git config secrets.${name}`, line: null },
        reason: null,
    }));
    const configured = theirs('allowed');
    const providers = values('providers').filter((value) => !/--aws-provider\b/.test(value));
    return {
        written: allowed.map(ours),
        configured: from.kind === 'disk' ? configured : [],
        prohibited: [...patterns.map(ours), ...theirs('patterns')],
        notes: [
            ...(from.kind === 'disk' || configured.length === 0
                ? []
                : [
                    "What secrets.allowed of git's configuration allows does not count here: only what is committed does.",
                ]),
            ...(providers.length === 0
                ? []
                : [
                    "The commands of secrets.providers in git's configuration are not run by a scan, so their patterns were not looked for.",
                ]),
        ],
    };
}

// EXTERNAL MODULE: ./lib/facts/leaks/allowances/read-configuration.js + 1 modules
var read_configuration = __webpack_require__(61966);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/facts/job/checkout.js
var checkout = __webpack_require__(87479);
;// CONCATENATED MODULE: ./lib/facts/leaks/allowances/where.js


async function placeOf(name, top, cwd, { files, environment }) {
    const paths = pathsOf(environment);
    const path = paths.resolve(cwd, name);
    const real = (await files.real(path)) ?? path;
    const realTop = (await files.real(top)) ?? top;
    for (const [one, folder] of [
        [path, top],
        [real, realTop],
    ]) {
        const below = paths.relative(folder, one);
        const isInside = below !== '' && !/^\.\.(?:[\\/]|$)/.test(below) && !paths.isAbsolute(below);
        if (isInside)
            return { inside: true, path: below.replaceAll('\\', '/') };
    }
    return { inside: false, path };
}
function pathsOf({ platform }) {
    return platform === 'win32' ? external_node_path_.win32 : external_node_path_.posix;
}
function onDisk(top, { files, environment }) {
    const paths = pathsOf(environment);
    const within = (0,checkout/* filesWithin */.dl)({ ...files, list: async () => [] }, top, environment);
    return async (wanted) => ({
        kind: 'read',
        files: new Map(await Promise.all(wanted.map(async ([path, limit]) => [path, await within.read(paths.join(top, path), limit)]))),
    });
}
function atCommit({ commit, remote }, { git, directory }) {
    return async (wanted) => {
        const limit = Math.max(...wanted.map(([, each]) => each));
        const reading = await git.filesAt({
            directory,
            commit,
            paths: wanted.map(([path]) => path),
            limit,
            ...(remote === undefined ? {} : { remote }),
        });
        return reading;
    };
}
async function readOutside(path, limit, { files }) {
    return { kind: 'read', files: new Map([[path, await files.read(path, limit)]]) };
}

;// CONCATENATED MODULE: ./lib/facts/leaks/allowances/gather.js






const GITALLOWED = '.gitallowed';
const GITALLOWED_BYTES = 1 << 20;
async function gatherAllowances(from, means) {
    const { git, environment, directory, compile } = means;
    const top = git.topOf(directory) ?? directory;
    const named = {
        config: means.config === null ? null : await placeOf(means.config, top, environment.cwd, means),
        baseline: means.baseline === null ? null : await placeOf(means.baseline, top, environment.cwd, means),
    };
    const read = from.kind === 'disk' ? onDisk(top, means) : atCommit(from, means);
    const configs = named.config === null ? settings_configuration/* CONFIGURATION_PATHS */.eD : named.config.inside ? [named.config.path] : [];
    const likely = named.baseline?.inside === true ? named.baseline.path : settings_configuration/* BASELINE_PATH */.CM;
    const first = await read([
        ...configs.map((path) => [path, settings_configuration/* CONFIGURATION_BYTES */.pg]),
        [GITALLOWED, GITALLOWED_BYTES],
        [likely, allowances_baseline/* BASELINE_BYTES */.eJ],
    ]);
    if (first.kind === 'unreadable')
        return first;
    const problems = [];
    const configuration = await configurationOf(named.config, configs, first.files, means, problems);
    const allowed = await gitallowedOf(first.files.get(GITALLOWED), problems);
    const baseline = named.baseline ?? (await placeOf(configuration?.baseline ?? settings_configuration/* BASELINE_PATH */.CM, top, top, means));
    const isNamed = named.baseline !== null || configuration?.baseline != null;
    const kept = first.files.has(baseline.path)
        ? first
        : baseline.inside
            ? await read([[baseline.path, allowances_baseline/* BASELINE_BYTES */.eJ]])
            : await readOutside(baseline.path, allowances_baseline/* BASELINE_BYTES */.eJ, means);
    if (kept.kind === 'unreadable')
        return kept;
    const baselined = baselineOf(baseline.path, kept.files.get(baseline.path), isNamed, problems);
    const secrets = await gitSecretsOf(from, means, configuration);
    const lines = [
        allowLines(allowed, 'gitallowed', compile),
        allowLines(secrets.written, 'configuration', compile),
        allowLines(secrets.configured, 'git-configuration', compile),
    ];
    return {
        kind: 'gathered',
        entries: [
            ...baselined,
            ...(configuration?.entries ?? []),
            ...lines.flatMap(({ entries }) => entries),
        ],
        problems: [...problems, ...lines.flatMap((each) => each.problems)],
        patterns: configuration?.patterns ?? [],
        prohibited: secrets.prohibited,
        isRead: configuration?.isRead ?? true,
        baselineFile: baseline.inside ? pathsOf(environment).join(top, baseline.path) : baseline.path,
        notes: secrets.notes,
    };
}
async function configurationOf(named, inside, files, means, problems) {
    const outside = named === null || named.inside ? null : await means.files.read(named.path, settings_configuration/* CONFIGURATION_BYTES */.pg);
    const candidates = outside === null || named === null
        ? inside.map((path) => [path, files.get(path) ?? { kind: 'absent' }])
        : [[named.path, outside]];
    const there = candidates.filter(([, reading]) => reading.kind !== 'absent');
    const [first, second] = there;
    if (second !== undefined) {
        problems.push(notValid(second[0], 'it is not read, since there is a configuration at the top as well', 'second'));
    }
    if (first === undefined) {
        if (named !== null)
            problems.push(notValid(named.path, 'the configuration that was named is not there', 'absent'));
        return null;
    }
    const [path, reading] = first;
    if (reading.kind !== 'found') {
        const why = reading.kind === 'absent' ? 'it is gone' : whyNot(reading);
        problems.push(notValid(path, `it cannot be read: ${why}`, 'unreadable'));
        return { patterns: [], entries: [], baseline: null, secrets: {}, problems: [], isRead: false };
    }
    if (reading.bytes.length > settings_configuration/* CONFIGURATION_BYTES */.pg) {
        problems.push(notValid(path, 'it is larger than any configuration is', 'too-large'));
        return { patterns: [], entries: [], baseline: null, secrets: {}, problems: [], isRead: false };
    }
    const configuration = (0,read_configuration/* readConfiguration */.T)(path, reading.bytes, means.kinds);
    problems.push(...configuration.problems);
    return configuration;
}
async function gitallowedOf(reading, problems) {
    if (reading === undefined || reading.kind === 'absent')
        return [];
    if (reading.kind === 'found' && reading.bytes.length <= GITALLOWED_BYTES) {
        return readGitallowed(GITALLOWED, Buffer.from(reading.bytes).toString('utf8'));
    }
    const why = reading.kind === 'found' ? 'it is too large' : whyNot(reading);
    problems.push({
        ...notValid(GITALLOWED, `it cannot be read: ${why}`, 'unreadable'),
        of: 'allowance',
    });
    return [];
}
function baselineOf(path, reading, isNamed, problems) {
    if (reading === undefined || reading.kind === 'absent') {
        if (isNamed)
            problems.push(notValid(path, 'the baseline that was named is not there', 'absent baseline'));
        return [];
    }
    if (reading.kind !== 'found') {
        problems.push(notValid(path, `it cannot be read: ${whyNot(reading)}`, 'unreadable'));
        return [];
    }
    const read = (0,allowances_baseline/* baselineAllowances */.D5)(path, reading.bytes);
    problems.push(...read.problems);
    return read.entries;
}
function notValid(path, what, identity) {
    return {
        is: 'not-valid',
        of: 'configuration',
        at: { path, line: null },
        what,
        identity,
    };
}
function whyNot(reading) {
    return reading.kind === 'too-large' ? 'it is too large' : reading.reason;
}

// EXTERNAL MODULE: ./lib/scanner/expressions/line-matcher.js + 10 modules
var line_matcher = __webpack_require__(71459);
// EXTERNAL MODULE: ./lib/scanner/expressions/parse.js + 10 modules
var parse = __webpack_require__(94822);
;// CONCATENATED MODULE: ./lib/facts/leaks/allowances/compile-line.js


const PROBES = ['', '0', 'q', 'Z', '_', '-', ' ', '\t', '/'].map((text) => Buffer.from(text));
function compileLine(source) {
    if (source.trim() === '')
        return { ok: false, what: 'it is empty' };
    const parsed = (0,parse/* parseExpression */.Y)(source, 'ere-grep');
    if (!parsed.ok) {
        const { said, at } = parsed.problem;
        return { ok: false, what: `it is no expression (character ${at + 1}: ${said})` };
    }
    const matcher = (0,line_matcher/* createLineMatcher */.f)([parsed.expression], { word: 'none' });
    const matches = (line) => matcher.matches(line);
    return matches(PROBES[0]) || PROBES.slice(1).every(matches)
        ? { ok: false, what: 'it matches every line' }
        : { ok: true, matches };
}

// EXTERNAL MODULE: ./lib/scanner/patterns/index.js + 159 modules
var patterns = __webpack_require__(23612);
// EXTERNAL MODULE: ./lib/scanner/user/user-rules.js + 1 modules
var user_rules = __webpack_require__(78242);
// EXTERNAL MODULE: ./lib/facts/leaks/allowances/glob.js
var allowances_glob = __webpack_require__(41182);
;// CONCATENATED MODULE: ./lib/facts/leaks/allowances/own-kinds.js




const KNOWN_KINDS = patterns/* PATTERNS */.G.map(({ kind }) => kind);
const PROHIBITED = 'prohibited-pattern';
const OURS = /^\(A3T\[A-Z0-9\]\||^ABSK\[|^bedrock-api-key-|\(SECRET\|secret\|Secret\)\?_\?\(ACCESS/;
function ownKinds(patterns, prohibited) {
    const rules = [];
    const kinds = [];
    const problems = [];
    for (const { id, pattern, syntax = 'pcre', keywords, group, paths, title, why, fix, at, } of patterns) {
        const rule = {
            kind: id,
            pattern,
            syntax,
            ...(keywords === undefined ? {} : { keywords }),
            ...(group === undefined ? {} : { group: Number(group) }),
        };
        const problem = (0,user_rules/* problemOf */.Z)(rule);
        if (problem !== undefined) {
            const what = `\`patterns: ${id}\`: it cannot be looked for (character ${problem.at + 1}: ${problem.said})`;
            problems.push({ is: 'not-valid', of: 'configuration', at, what, identity: `pattern ${id}` });
            continue;
        }
        rules.push(rule);
        const globs = paths?.flatMap((glob) => (0,allowances_glob/* readGlob */.p)(glob) ?? []);
        kinds.push({
            kind: id,
            title: title ?? null,
            why: why ?? null,
            fix: fix ?? null,
            isIn: (path) => globs === undefined || globs.some((fits) => fits(path)),
        });
    }
    const lines = prohibited.filter(({ source }) => !OURS.test(source));
    for (const { source, at } of lines) {
        const parsed = (0,parse/* parseExpression */.Y)(source, 'ere');
        const rule = {
            kind: PROHIBITED,
            pattern: `(^|[^A-Za-z0-9_])(${source})($|[^A-Za-z0-9_])`,
            syntax: 'ere',
            group: 2,
        };
        const problem = parsed.ok ? (0,user_rules/* problemOf */.Z)(rule) : parsed.problem;
        if (problem === undefined)
            rules.push(rule);
        else {
            const what = `it cannot be looked for (character ${problem.at + 1}: ${problem.said})`;
            problems.push({ is: 'not-valid', of: 'configuration', at, what, identity: source });
        }
    }
    if (lines.length > 0)
        kinds.push({ ...PROHIBITED_WORDS, isIn: () => true });
    return { rules, kinds, problems };
}
const PROHIBITED_WORDS = {
    kind: PROHIBITED,
    title: 'A line matches a pattern that git-secrets was told to prohibit',
    why: 'The pattern stands in `secrets.patterns`, in the configuration of the scan or in that of git.',
    fix: 'Take out what it matches. If it may be there, say so in `.gitallowed` or in `aws-preflight.yml`.',
};

// EXTERNAL MODULE: ./lib/facts/leaks/hide-keys.js
var hide_keys = __webpack_require__(30887);
;// CONCATENATED MODULE: ./lib/preflight/allowing.js






async function openAllowing(from, given) {
    const { remote, now } = given;
    const known = KNOWN_KINDS;
    const means = { ...given, compile: compileLine, kinds: known };
    const counting = from.kind === 'nobody' ? null : await gatherAllowances(allowing_placeOf(from, remote), means);
    const isTrusted = from.kind === 'disk' || from.kind === 'pushed';
    const written = isTrusted ? null : await gatherAllowances({ kind: 'disk' }, means);
    const counts = gatheredOf(counting);
    const owns = gatheredOf(written);
    const patterns = union(counts?.patterns, owns?.patterns, ({ id }) => id);
    const prohibited = union(counts?.prohibited, owns?.prohibited, ({ source }) => source);
    const own = ownKinds(patterns, prohibited);
    const wrongInBase = counts === null || owns === null ? 0 : counts.problems.length;
    return {
        judging: {
            allowances: counts === null
                ? NO_ALLOWANCES
                : { entries: counts.entries, problems: counts.problems, comments: isTrusted },
            ...(owns === null ? {} : { own: allowancesOf(owns, counts) }),
            kinds: [...known, ...own.kinds.map(({ kind }) => kind)],
            now,
        },
        problems: [...((owns ?? counts)?.problems ?? []), ...own.problems],
        notes: [
            ...(counts?.notes ?? owns?.notes ?? []),
            ...(wrongInBase === 0
                ? []
                : [
                    'What says at the base which keys may be there is not valid in some places; they count for nothing.',
                ]),
            ...(from.kind === 'nobody' ? [`No key is allowed here, since ${from.reason}.`] : []),
        ],
        missed: missedOf(counting),
        change: from.kind === 'commit' ? from.change : null,
        own,
        baselineFile: (counts ?? owns)?.baselineFile ?? '',
    };
}
function allowing_placeOf(from, remote) {
    if (from.kind === 'disk')
        return from;
    return { kind: 'commit', commit: from.commit, ...(remote === undefined ? {} : { remote }) };
}
function gatheredOf(gathering) {
    return gathering?.kind === 'gathered' ? gathering : null;
}
function allowancesOf(owns, counts) {
    const heard = new Set(counts?.entries.map(({ by, identity }) => `${by} ${identity}`));
    const entries = owns.entries.filter(({ by, identity }) => !heard.has(`${by} ${identity}`));
    return { entries, problems: [], comments: true };
}
function missedOf(gathering) {
    if (gathering?.kind !== 'unreadable' || gathering.noRepository === true)
        return [];
    const why = (0,hide_keys/* hideKeys */.t)(gathering.reason);
    return [
        `What may be there, and which patterns of your own are looked for, is read at the base, and cannot be: ${why}. Nothing is allowed.`,
    ];
}
function union(first = [], second = [], nameOf) {
    const names = new Set(first.map(nameOf));
    return [...first, ...second.filter((one) => !names.has(nameOf(one)))];
}
async function withBase(allowing, hits, base, { git, directory, remote }, options) {
    if (hits.length === 0)
        return allowing;
    const from = { kind: 'commit', directory, commit: base };
    const answer = await git.scan(remote === undefined ? from : { ...from, remote }, options);
    if (answer.kind === 'unreadable') {
        const why = (0,hide_keys/* hideKeys */.t)(answer.reason);
        const note = `Whether the keys were there before could not be told: ${why}.`;
        return { ...allowing, notes: [...allowing.notes, note] };
    }
    return { ...allowing, judging: { ...allowing.judging, base: (0,decide/* baseNames */.YP)(answer.hits) } };
}
function withOwn(options, { own: { rules } }) {
    return rules.length === 0 ? options : { ...options, rules };
}


/***/ })

};
;