"use strict";
exports.id = 2265;
exports.ids = [2265];
exports.modules = {

/***/ 18107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ createRawParser)
/* harmony export */ });
const LONGEST_FIELD = 1 << 26;
function createRawParser(on) {
    let rest = [];
    let held = 0;
    let change;
    function keep(text) {
        held += text.length;
        if (held <= LONGEST_FIELD)
            rest.push(text);
    }
    function close(text) {
        keep(text);
        const whole = rest.length === 1 ? text : rest.join('');
        const isCut = held > LONGEST_FIELD;
        rest = [];
        held = 0;
        field(whole, isCut);
    }
    function field(text, isCut) {
        if (change !== undefined) {
            const whole = { ...change, path: text };
            change = undefined;
            on.change(whole);
            return;
        }
        const trimmed = text.startsWith('\n') ? text.slice(1) : text;
        if (trimmed === '')
            return;
        if (trimmed.startsWith(':'))
            change = parseChange(trimmed);
        else
            on.other(trimmed, isCut);
    }
    return {
        push(chunk) {
            const fields = chunk.toString('latin1').split('\0');
            const last = fields.pop() ?? '';
            for (const text of fields)
                close(text);
            if (last !== '')
                keep(last);
        },
        end() {
            if (held > 0)
                close('');
        },
    };
}
function parseChange(text) {
    const parents = /^:+/.exec(text)?.[0].length ?? 1;
    const words = text.slice(parents).split(' ');
    return {
        mode: words[parents] ?? '',
        before: words
            .slice(parents + 1, 2 * parents + 1)
            .filter((_, parent) => /^(?:100|120)/.test(words[parent] ?? '')),
        id: words[2 * parents + 1] ?? '',
    };
}


/***/ }),

/***/ 27447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ createFetch),
/* harmony export */   k: () => (/* binding */ withFetched)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48390);


const TIME_LIMIT = 60_000;
const BATCH = 400;
const LINE = [
    '--no-pager',
    'fetch',
    '--quiet',
    '--no-tags',
    '--no-write-fetch-head',
    '--no-recurse-submodules',
    '--no-auto-maintenance',
];
function createFetch(remote, timeLimit = TIME_LIMIT) {
    const { url } = remote;
    const protocol = /^(https|http|file):\/\//.exec(url)?.[1];
    const deadline = AbortSignal.timeout(timeLimit);
    return async (into, options, refspecs) => {
        if (protocol === undefined) {
            return { ok: false, gone: false, reason: 'the remote is of no kind we fetch from' };
        }
        const signal = into.signal === undefined ? deadline : AbortSignal.any([into.signal, deadline]);
        const environment = { ...into.environment, ...settings(remote), GIT_ALLOW_PROTOCOL: protocol };
        for (let at = 0; at < refspecs.length; at += BATCH) {
            const batch = refspecs.slice(at, at + BATCH);
            const line = [...LINE, ...options, '--', url, ...batch];
            const result = await (0,_process_js__WEBPACK_IMPORTED_MODULE_1__/* .streamGit */ .t1)({ ...into, environment, signal }, line, '', () => undefined);
            if (!result.ok) {
                const late = `the server did not send them within ${timeLimit / 1000} seconds`;
                return deadline.aborted
                    ? { ok: false, gone: false, reason: late }
                    : failure(result.complaint, remote);
            }
        }
        return { ok: true };
    };
}
function settings({ url, token }) {
    const all = [
        ['http.followRedirects', 'false'],
        ['http.lowSpeedLimit', '1000'],
        ['http.lowSpeedTime', '30'],
        ['fetch.unpackLimit', '1'],
        ['fetch.recurseSubmodules', 'false'],
        ['fetch.writeCommitGraph', 'false'],
        ['transfer.bundleURI', 'false'],
        ['core.alternateRefsCommand', ':'],
        ['maintenance.auto', 'false'],
        ['gc.auto', '0'],
    ];
    if (token !== undefined) {
        const basic = Buffer.from(`x-access-token:${token.reveal()}`).toString('base64');
        all.push([`http.${url}.extraHeader`, `Authorization: Basic ${basic}`]);
    }
    return {
        GIT_CONFIG_COUNT: String(all.length),
        ...Object.fromEntries(all.flatMap(([name, value], at) => [
            [`GIT_CONFIG_KEY_${at}`, name],
            [`GIT_CONFIG_VALUE_${at}`, value],
        ])),
    };
}
const GONE = /not our ref|couldn't find remote ref|no such remote ref|unadvertised object/i;
const REFUSED = /could not read (?:Username|Password)|Authentication failed|terminal prompts disabled|error: 40[134]|not found/i;
function failure(complaint, { token }) {
    if (GONE.test(complaint))
        return { ok: false, gone: true, reason: 'the server no longer has them' };
    if (!REFUSED.test(complaint))
        return { ok: false, gone: false, reason: complaint };
    const reason = token === undefined
        ? 'the server asks for a token and none was given'
        : 'the server does not let this token read the repository';
    return { ok: false, gone: false, reason };
}
function withFetched(repository, scratch) {
    const fetched = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scratch.gitDir, 'objects');
    return { ...repository, objectDirs: [fetched, ...repository.objectDirs], shallow: [] };
}


/***/ }),

/***/ 46245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ readLog)
/* harmony export */ });
/* harmony import */ var _changes_raw_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18107);
/* harmony import */ var _changes_room_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29226);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48390);
/* harmony import */ var _watch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81288);




const FORMAT = '%H%n%ct%n%an%n%B';
const FLAGS = [
    'diff-tree',
    '--stdin',
    '--always',
    '-r',
    '--raw',
    '-z',
    '-c',
    '--root',
    '--no-abbrev',
    '--no-renames',
    '--no-ext-diff',
    '--no-textconv',
    '--no-color',
    `--format=${FORMAT}`,
];
async function readLog(git, include, exclude, onCommit, isWanted) {
    const revisions = [...include, ...exclude.map((id) => `^${id}`)].map((line) => `${line}\n`);
    let listing = '';
    const listed = await (0,_process_js__WEBPACK_IMPORTED_MODULE_1__/* .streamGit */ .t1)(git, ['rev-list', '--date-order', '--stdin'], revisions.join(''), (chunk) => {
        listing += chunk.toString('latin1');
    });
    const ids = listing.split('\n').filter(Boolean);
    if (!listed.ok || ids.length === 0)
        return { ...listed, ids };
    const room = (0,_changes_room_js__WEBPACK_IMPORTED_MODULE_0__/* .createLeft */ .wZ)(_changes_room_js__WEBPACK_IMPORTED_MODULE_0__/* .FOR_A_RANGE */ .ST);
    let full = false;
    const parser = createLogParser(onCommit, (change) => {
        if (isWanted !== undefined)
            return isWanted(change);
        full ||= !room.take({ changes: 1, letters: change.path.length });
        return !full;
    });
    const result = await (0,_process_js__WEBPACK_IMPORTED_MODULE_1__/* .streamGit */ .t1)(git, FLAGS, listing, (chunk) => {
        parser.push(chunk);
        return full ? 'enough' : undefined;
    }, _watch_js__WEBPACK_IMPORTED_MODULE_2__/* .PER_COMMIT */ .E);
    if (result.gaveUp !== true)
        parser.end();
    return { ...result, ids };
}
function createLogParser(onCommit, isWanted) {
    let commit;
    function flush() {
        if (commit !== undefined)
            onCommit(commit);
        commit = undefined;
    }
    const parser = (0,_changes_raw_js__WEBPACK_IMPORTED_MODULE_3__/* .createRawParser */ .O)({
        change(change) {
            if (isWanted(change))
                commit?.changes.push(change);
        },
        other(text, isCut) {
            flush();
            commit = { ...parseHead(text), ...(isCut ? { unseen: true } : {}) };
        },
    });
    return {
        push: parser.push,
        end() {
            parser.end();
            flush();
        },
    };
}
function parseHead(text) {
    const [id = '', seconds = '', author = ''] = text.split('\n', 3);
    return {
        id,
        author: Buffer.from(author, 'latin1').toString('utf8'),
        committedAt: Number(seconds) * 1000,
        message: text.slice(id.length + seconds.length + author.length + 3),
        changes: [],
    };
}


/***/ }),

/***/ 71364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ askingGit)
/* harmony export */ });
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48390);

const MOST = 200;
function askingGit(reader, git) {
    let asked = 0;
    function ask(line, id, maxBytes) {
        if (asked >= MOST)
            return undefined;
        asked += 1;
        const { ok, output } = (0,_process_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .EO)(git, line, `${id}\n`, maxBytes + 256);
        return ok && !/^\S+ missing\n/.test(output.toString('latin1', 0, 80)) ? output : undefined;
    }
    return {
        read(id, maxBytes) {
            const reading = reader.read(id, maxBytes);
            if (reading.kind !== 'missing' && reading.kind !== 'corrupt')
                return reading;
            const output = ask(['cat-file', '--batch'], id, maxBytes);
            return output === undefined ? reading : (parse(output) ?? reading);
        },
        has: (id) => reader.has(id) || ask(['cat-file', '--batch-check'], id, 0) !== undefined,
        close: () => reader.close(),
    };
}
function parse(output) {
    const end = output.indexOf(0x0a);
    const [, type = '', size = ''] = output.toString('latin1', 0, Math.max(0, end)).split(' ');
    const bytes = output.subarray(end + 1, end + 1 + Number(size));
    if (!/^(?:commit|tree|blob|tag)$/.test(type) || bytes.length !== Number(size))
        return undefined;
    return { kind: 'found', type: type, bytes };
}


/***/ }),

/***/ 27080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jd: () => (/* binding */ openScratch),
  hM: () => (/* binding */ withScratch),
  em: () => (/* binding */ withView)
});

// EXTERNAL MODULE: ./lib/adapters/system-error.js
var system_error = __webpack_require__(63468);
// EXTERNAL MODULE: ./lib/adapters/git/context.js
var git_context = __webpack_require__(58168);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/adapters/git/process.js
var git_process = __webpack_require__(48390);
;// CONCATENATED MODULE: ./lib/adapters/git/view.js




function openView(repository, executable, variables, signal) {
    const gitDir = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(scratchRoot(variables), `aws-preflight-${process.pid}-`));
    const sha256 = repository.hash === 'sha256';
    const remove = () => (0,external_node_fs_.rmSync)(gitDir, { recursive: true, force: true, maxRetries: 3 });
    process.once('exit', remove);
    for (const folder of ['objects/info', 'refs', 'info']) {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(gitDir, folder), { recursive: true });
    }
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(gitDir, 'HEAD'), 'ref: refs/heads/none\n');
    const view = {
        gitDir,
        executable,
        cwd: gitDir,
        environment: (0,git_process/* gitEnvironment */._K)(variables, gitDir),
        ...(signal === undefined ? {} : { signal }),
        borrow() {
            const folders = repository.objectDirs.map((folder) => `${quoted(folder)}\n`);
            (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(gitDir, 'objects/info/alternates'), folders.join(''));
            if (repository.shallow.length > 0)
                view.cutAt(repository.shallow);
        },
        cutAt(shallow) {
            (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(gitDir, 'shallow'), shallow.map((id) => `${id}\n`).join(''));
        },
        resetConfiguration() {
            const version = `[core]\n\trepositoryformatversion = ${sha256 ? 1 : 0}\n\tbare = true\n`;
            const format = sha256 ? '[extensions]\n\tobjectformat = sha256\n' : '';
            (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(gitDir, 'config'), version + format);
        },
        close() {
            process.off('exit', remove);
            remove();
        },
    };
    view.resetConfiguration();
    return view;
}
function scratchRoot(variables) {
    return variables['TMPDIR'] || (0,external_node_os_.tmpdir)();
}
function quoted(path) {
    const plain = path.replaceAll('\\', process.platform === 'win32' ? '/' : '\\\\');
    return `"${plain.replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
}

;// CONCATENATED MODULE: ./lib/adapters/git/scratch.js



async function withView(context, repository, use) {
    const view = openScratch(context, repository);
    try {
        view.borrow();
        return await use(view);
    }
    finally {
        view.close();
    }
}
function openScratch(context, repository) {
    if (context.git === undefined) {
        throw (0,git_context/* unreadable */.O$)('git is not installed, or not in PATH (one that lies in the checkout is not run)');
    }
    try {
        return openView(repository, context.git, context.variables, context.signal);
    }
    catch (error) {
        const code = (0,system_error/* codeOrThrow */.Z)(error);
        throw (0,git_context/* unreadable */.O$)(`no scratch directory can be made in ${scratchRoot(context.variables)} (${code})`);
    }
}
async function withScratch(context, repository, use) {
    const view = openScratch(context, repository);
    try {
        return await use(view);
    }
    finally {
        view.close();
    }
}


/***/ }),

/***/ 62265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scanLongRange: () => (/* binding */ scanLongRange)
});

// EXTERNAL MODULE: ./lib/adapters/git/context.js
var git_context = __webpack_require__(58168);
// EXTERNAL MODULE: ./lib/adapters/git/scratch.js + 1 modules
var git_scratch = __webpack_require__(27080);
// EXTERNAL MODULE: ./lib/adapters/git/objects/ask-git.js
var ask_git = __webpack_require__(71364);
// EXTERNAL MODULE: ./lib/adapters/git/objects/inflate.js
var inflate = __webpack_require__(75287);
// EXTERNAL MODULE: ./lib/adapters/git/objects/reader.js
var objects_reader = __webpack_require__(12541);
// EXTERNAL MODULE: ./lib/adapters/git/process.js
var process = __webpack_require__(48390);
// EXTERNAL MODULE: ./lib/adapters/git/repository.js
var git_repository = __webpack_require__(73611);
;// CONCATENATED MODULE: ./lib/adapters/git/commit-graph.js


const DEPTHS = [64, 4096, 2 ** 31 - 1];
async function fetchGraph(commits, remote, into, fetch) {
    const heads = commits.include.map((id, at) => `+${id}:refs/range/head/${at}`);
    const bases = commits.exclude.map((id, at) => `+${id}:refs/range/base/${at}`);
    const branch = commits.excludeBranch === undefined
        ? []
        : [`+refs/heads/${commits.excludeBranch}:refs/range/base/branch`];
    let left = bases.length > 0 ? bases : branch;
    let insteadOfBase = false;
    const first = Math.max(DEPTHS[0], (remote.commits ?? 0) + 2);
    for (const depth of [first, ...DEPTHS.filter((later) => later > first)]) {
        const ask = () => fetch(into, ['--filter=tree:0', `--depth=${depth}`], [...heads, ...left]);
        let fetched = await ask();
        if (!fetched.ok && fetched.gone && left === bases && branch.length > 0) {
            left = branch;
            insteadOfBase = true;
            fetched = await ask();
        }
        if (!fetched.ok)
            return fetched;
        const graph = readGraph(into);
        if (graph !== undefined)
            return { ...graph, insteadOfBase };
    }
    const reason = 'the server sent a history that has no beginning';
    return { ok: false, gone: false, reason };
}
function readGraph(git) {
    const selection = ['--glob=refs/range/head/*', '--not', '--glob=refs/range/base/*'];
    const commits = listCommits(git, ['--parents', ...selection], '');
    const cut = (0,git_repository/* readText */.yR)(`${git.gitDir}/shallow`, 1 << 28) ?? '';
    const cutCommits = cut === '' ? [] : listCommits(git, ['--no-walk=unsorted', '--stdin'], cut);
    if (commits === undefined || cutCommits === undefined)
        return undefined;
    if (!isCertain(commits, cutCommits))
        return undefined;
    const parents = new Map(commits.map(({ id, parents: own }) => [id, own]));
    const borders = new Set([...parents.values()].flat().filter((id) => !parents.has(id)));
    return { commits: [...parents.keys()], borders: [...borders], depth: depthOf(parents) };
}
function listCommits(git, line, input) {
    const { ok, output } = (0,process/* runGit */.EO)(git, ['rev-list', '--timestamp', ...line], input);
    if (!ok)
        return undefined;
    return output
        .toString('latin1')
        .split('\n')
        .filter(Boolean)
        .map((text) => {
        const [seconds, id = '', ...parents] = text.split(' ');
        return { id, committedAt: Number(seconds), parents };
    });
}
function isCertain(commits, cut) {
    const ids = new Set(cut.map(({ id }) => id));
    const youngest = cut.reduce((most, { committedAt }) => Math.max(most, committedAt), 0);
    return commits.every(({ id, committedAt }) => !ids.has(id) && committedAt >= youngest);
}
function depthOf(parents) {
    const children = new Set([...parents.values()].flat());
    const seen = new Set();
    let level = [...parents.keys()].filter((id) => !children.has(id));
    let depth = 1;
    for (; level.length > 0; depth += 1) {
        for (const id of level)
            seen.add(id);
        const below = new Set(level.flatMap((id) => parents.get(id) ?? []));
        level = [...below].filter((id) => parents.has(id) && !seen.has(id));
    }
    return depth;
}

// EXTERNAL MODULE: ./lib/adapters/git/fetch.js
var git_fetch = __webpack_require__(27447);
// EXTERNAL MODULE: ./lib/adapters/git/changes/change.js
var changes_change = __webpack_require__(52337);
// EXTERNAL MODULE: ./lib/adapters/git/log.js
var git_log = __webpack_require__(46245);
// EXTERNAL MODULE: ./lib/adapters/git/native-log.js + 1 modules
var native_log = __webpack_require__(14661);
// EXTERNAL MODULE: ./lib/adapters/git/objects/remembering.js
var remembering = __webpack_require__(8805);
;// CONCATENATED MODULE: ./lib/adapters/git/range-commits.js











async function range_commits_listCommits(view, repository, { include, exclude }) {
    const { commits, ...log } = await logOf(view, repository, include, exclude);
    if (!log.ok)
        return undefined;
    return isCertain(commits, cutCommits(repository)) ? commits : undefined;
}
async function logOf(view, repository, include, exclude) {
    const told = [];
    const { ids, ...log } = await (0,git_log/* readLog */.x)(view, include, exclude, (commit) => told.push(commit));
    if (log.gaveUp !== true)
        return { ...log, commits: told.toReversed() };
    told.length = 0;
    const reader = (0,remembering/* remembering */.M)((0,objects_reader/* createObjectReader */.N)(repository, (0,inflate/* createInflater */.O)()));
    try {
        const hashBytes = (0,git_repository/* hashBytesOf */.Lz)(repository);
        const commits = (0,native_log/* readCrowdedLog */.Vv)(reader, ids.toReversed(), repository.shallow, hashBytes);
        return { ok: true, complaint: '', commits };
    }
    finally {
        reader.close();
    }
}
const COMMIT_BYTES = 1 << 24;
function cutCommits(repository) {
    if (repository.shallow.length === 0)
        return [];
    const reader = (0,objects_reader/* createObjectReader */.N)(repository, (0,inflate/* createInflater */.O)());
    try {
        return repository.shallow.flatMap((id) => {
            const reading = reader.read(id, COMMIT_BYTES);
            if (reading.kind !== 'found')
                return [];
            const text = Buffer.from(reading.bytes).toString('latin1');
            const seconds = /^committer .*> (\d+) [+-]\d{4}$/m.exec(text)?.[1];
            return [{ id, committedAt: Number(seconds ?? 0) * 1000 }];
        });
    }
    finally {
        reader.close();
    }
}
async function listWhatIsHere(view, repository, { include, exclude }, branch, whyNotFetched, tally) {
    const reader = (0,objects_reader/* createObjectReader */.N)(repository, (0,inflate/* createInflater */.O)());
    const missing = exclude.filter((id) => /^[0-9a-f]{40,64}$/.test(id) && !reader.has(id));
    reader.close();
    const known = exclude.filter((id) => !missing.includes(id));
    const instead = known.length === 0 && branch !== undefined ? [branch] : known;
    const { commits, ...log } = await logOf(view, repository, include, instead);
    if (!log.ok) {
        const reason = whyNotFetched === undefined
            ? `the commits cannot be listed: ${log.complaint}`
            : `this clone lacks them, and ${whyNotFetched}`;
        throw (0,git_context/* unreadable */.O$)(reason, { missing: [...include, ...exclude] });
    }
    for (const id of missing)
        tally.gap('base-not-here', id);
    return commits;
}
async function fetchCommits(scratch, repository, range, remote, context, tally) {
    const fetch = (0,git_fetch/* createFetch */.H)(remote);
    const graph = await (0,git_scratch/* withScratch */.hM)(context, repository, (commitsOnly) => fetchGraph(range, remote, commitsOnly, fetch));
    (0,git_context/* stopIfAsked */.Qw)(context);
    if ('reason' in graph)
        return graph;
    if (graph.insteadOfBase)
        tally.note(goneNote(range));
    const both = (0,git_fetch/* withFetched */.k)(repository, scratch);
    if (graph.commits.length === 0)
        return { commits: [], repository: both };
    const light = ['--filter=blob:none', `--depth=${graph.depth}`];
    const fetched = await fetch(scratch, light, range.include);
    (0,git_context/* stopIfAsked */.Qw)(context);
    if (!fetched.ok)
        return fetched;
    const { commits, ...log } = await logOf(scratch, both, range.include, graph.borders);
    if (!log.ok)
        return { reason: log.complaint };
    await fetchContents(scratch, both, commits, fetch, tally);
    (0,git_context/* stopIfAsked */.Qw)(context);
    scratch.resetConfiguration();
    scratch.borrow();
    scratch.cutAt([...repository.shallow, ...graph.borders]);
    return { commits, repository: both };
}
function goneNote({ exclude, excludeBranch = '' }) {
    const before = exclude.map((id) => id.slice(0, 12)).join(', ');
    return `The commit before (${before}) is nowhere to be had: every commit that the branch ${excludeBranch} does not hold was scanned instead.`;
}
async function fetchContents(scratch, repository, commits, fetch, tally) {
    const reader = (0,objects_reader/* createObjectReader */.N)(repository, (0,inflate/* createInflater */.O)());
    const wanted = new Set();
    for (const change of commits.flatMap(({ changes }) => changes)) {
        if ((0,changes_change/* holdsContent */.c)(change))
            wanted.add(change.id);
        for (const id of change.before)
            wanted.add(id);
    }
    const missing = [...wanted].filter((id) => !reader.has(id));
    reader.close();
    if (missing.length === 0)
        return;
    const fetched = await fetch(scratch, ['--filter=blob:none'], missing);
    if (!fetched.ok)
        tally.gap('not-fetched', fetched.reason);
}

;// CONCATENATED MODULE: ./lib/adapters/git/sources/long-range.js






async function scanLongRange(asked) {
    const { source, repository, named, range, branch, begins, context, tally } = asked;
    const here = begins
        ? await (0,git_scratch/* withView */.em)(context, repository, async (view) => {
            const commits = await range_commits_listCommits(view, repository, range);
            return commits === undefined ? undefined : scanIn(view, commits, repository, asked);
        })
        : undefined;
    (0,git_context/* stopIfAsked */.Qw)(context);
    if (here !== undefined)
        return here;
    const { remote } = source;
    let whyNot;
    if (remote !== undefined) {
        const fetched = await (0,git_scratch/* withScratch */.hM)(context, repository, async (scratch) => {
            const got = await fetchCommits(scratch, repository, named, remote, context, tally);
            return 'reason' in got ? got.reason : scanIn(scratch, got.commits, got.repository, asked);
        });
        if (typeof fetched !== 'string')
            return fetched;
        whyNot = fetched;
        const words = `The commits that this shallow clone lacks could not be fetched: ${fetched}`;
        tally.note(words, 'lacking');
    }
    return (0,git_scratch/* withView */.em)(context, repository, async (view) => {
        const commits = await listWhatIsHere(view, repository, range, branch, whyNot, tally);
        return scanIn(view, commits, repository, asked);
    });
}
async function scanIn(view, commits, at, { scan }) {
    const reader = (0,ask_git/* askingGit */.s)((0,objects_reader/* createObjectReader */.N)(at, (0,inflate/* createInflater */.O)()), view);
    try {
        return await scan(commits, reader, at);
    }
    finally {
        reader.close();
    }
}


/***/ })

};
;