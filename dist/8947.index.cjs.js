"use strict";
exports.id = 8947;
exports.ids = [8947];
exports.modules = {

/***/ 6245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ parseRawDiff),
/* harmony export */   x: () => (/* binding */ readLog)
/* harmony export */ });
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8390);

const FORMAT = '%H%n%ct%n%an%n%B';
const FLAGS = [
    'log',
    '--raw',
    '-z',
    '-c',
    '--root',
    '--no-abbrev',
    '--no-renames',
    '--no-ext-diff',
    '--no-textconv',
    '--no-color',
    '--no-notes',
    '--no-decorate',
    '--no-mailmap',
    '--no-show-signature',
    '--date-order',
    '--stdin',
    `--format=${FORMAT}`,
];
async function readLog(git, include, exclude, onCommit) {
    const parser = createLogParser(onCommit);
    const revisions = [...include, ...exclude.map((id) => `^${id}`)].map((line) => `${line}\n`);
    const result = await (0,_process_js__WEBPACK_IMPORTED_MODULE_0__/* .streamGit */ .t1)(git, FLAGS, revisions.join(''), parser.push);
    parser.end();
    return result;
}
function createLogParser(onCommit) {
    let rest = '';
    let commit;
    let change;
    function field(text) {
        if (change !== undefined) {
            commit?.changes.push({ ...change, path: text });
            change = undefined;
            return;
        }
        const trimmed = text.startsWith('\n') ? text.slice(1) : text;
        if (trimmed === '')
            return;
        if (trimmed.startsWith(':')) {
            change = parseChange(trimmed);
            return;
        }
        flush();
        commit = parseHead(trimmed);
    }
    function flush() {
        if (commit !== undefined)
            onCommit(commit);
        commit = undefined;
    }
    return {
        push(chunk) {
            const fields = (rest + chunk.toString('latin1')).split('\0');
            rest = fields.pop() ?? '';
            for (const text of fields)
                field(text);
        },
        end() {
            if (rest !== '')
                field(rest);
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
function parseRawDiff(output) {
    const fields = output.toString('latin1').split('\0');
    const changes = [];
    for (let at = 0; at + 1 < fields.length; at += 2) {
        changes.push({ ...parseChange(fields[at] ?? ''), path: fields[at + 1] ?? '' });
    }
    return changes;
}


/***/ }),

/***/ 1364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ askingGit)
/* harmony export */ });
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8390);

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

/***/ 7080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jd: () => (/* binding */ openScratch),
  hM: () => (/* binding */ withScratch),
  em: () => (/* binding */ withView)
});

// EXTERNAL MODULE: ./lib/adapters/system-error.js
var system_error = __webpack_require__(3468);
// EXTERNAL MODULE: ./lib/adapters/git/context.js
var git_context = __webpack_require__(8168);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/adapters/git/process.js
var git_process = __webpack_require__(8390);
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

/***/ 1328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scanLongRange: () => (/* binding */ scanLongRange)
});

// EXTERNAL MODULE: ./lib/adapters/git/context.js
var git_context = __webpack_require__(8168);
// EXTERNAL MODULE: ./lib/adapters/git/scratch.js + 1 modules
var git_scratch = __webpack_require__(7080);
// EXTERNAL MODULE: ./lib/adapters/git/objects/ask-git.js
var ask_git = __webpack_require__(1364);
// EXTERNAL MODULE: ./lib/adapters/git/objects/inflate.js
var inflate = __webpack_require__(5287);
// EXTERNAL MODULE: ./lib/adapters/git/objects/reader.js
var objects_reader = __webpack_require__(2541);
// EXTERNAL MODULE: ./lib/adapters/git/reading/blobs.js
var blobs = __webpack_require__(3372);
// EXTERNAL MODULE: ./lib/adapters/git/process.js
var process = __webpack_require__(8390);
// EXTERNAL MODULE: ./lib/adapters/git/repository.js
var repository = __webpack_require__(3611);
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
    const cut = (0,repository/* readText */.yR)(`${git.gitDir}/shallow`, 1 << 28) ?? '';
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

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/adapters/git/fetch.js


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
            const result = await (0,process/* streamGit */.t1)({ ...into, environment, signal }, line, '', () => undefined);
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
    const fetched = (0,external_node_path_.join)(scratch.gitDir, 'objects');
    return { ...repository, objectDirs: [fetched, ...repository.objectDirs], shallow: [] };
}

// EXTERNAL MODULE: ./lib/adapters/git/log.js
var git_log = __webpack_require__(6245);
;// CONCATENATED MODULE: ./lib/adapters/git/range-commits.js








async function range_commits_listCommits(view, repository, { include, exclude }) {
    const commits = [];
    const log = await (0,git_log/* readLog */.x)(view, include, exclude, (commit) => commits.push(commit));
    if (!log.ok)
        return undefined;
    return isCertain(commits, cutCommits(repository)) ? commits.toReversed() : undefined;
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
    const commits = [];
    const reader = (0,objects_reader/* createObjectReader */.N)(repository, (0,inflate/* createInflater */.O)());
    const missing = exclude.filter((id) => /^[0-9a-f]{40,64}$/.test(id) && !reader.has(id));
    reader.close();
    const known = exclude.filter((id) => !missing.includes(id));
    const instead = known.length === 0 && branch !== undefined ? [branch] : known;
    const log = await (0,git_log/* readLog */.x)(view, include, instead, (commit) => commits.push(commit));
    if (!log.ok) {
        const reason = whyNotFetched === undefined
            ? `the commits cannot be listed: ${log.complaint}`
            : `this clone lacks them, and ${whyNotFetched}`;
        throw (0,git_context/* unreadable */.O$)(reason, { missing: [...include, ...exclude] });
    }
    for (const id of missing)
        tally.gap('base-not-here', id);
    return commits.toReversed();
}
async function fetchCommits(scratch, repository, range, remote, context, tally) {
    const fetch = createFetch(remote);
    const graph = await (0,git_scratch/* withScratch */.hM)(context, repository, (commitsOnly) => fetchGraph(range, remote, commitsOnly, fetch));
    (0,git_context/* stopIfAsked */.Qw)(context);
    if ('reason' in graph)
        return graph;
    if (graph.insteadOfBase)
        tally.note(goneNote(range));
    const both = withFetched(repository, scratch);
    if (graph.commits.length === 0)
        return { commits: [], repository: both };
    const light = ['--filter=blob:none', `--depth=${graph.depth}`];
    const fetched = await fetch(scratch, light, range.include);
    (0,git_context/* stopIfAsked */.Qw)(context);
    if (!fetched.ok)
        return fetched;
    const commits = [];
    const log = await (0,git_log/* readLog */.x)(scratch, range.include, graph.borders, (commit) => commits.push(commit));
    if (!log.ok)
        return { reason: log.complaint };
    await fetchContents(scratch, both, commits, fetch, tally);
    (0,git_context/* stopIfAsked */.Qw)(context);
    scratch.resetConfiguration();
    scratch.borrow();
    scratch.cutAt([...repository.shallow, ...graph.borders]);
    return { commits: commits.toReversed(), repository: both };
}
function goneNote({ exclude, excludeBranch = '' }) {
    const before = exclude.map((id) => id.slice(0, 12)).join(', ');
    return `The commit before (${before}) is nowhere to be had: every commit that the branch ${excludeBranch} does not hold was scanned instead.`;
}
async function fetchContents(scratch, repository, commits, fetch, tally) {
    const reader = (0,objects_reader/* createObjectReader */.N)(repository, (0,inflate/* createInflater */.O)());
    const wanted = commits.flatMap(({ changes }) => changes.flatMap((change) => [...((0,blobs/* holdsContent */.cO)(change) ? [change.id] : []), ...change.before]));
    const missing = [...new Set(wanted)].filter((id) => !reader.has(id));
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