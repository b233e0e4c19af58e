"use strict";
exports.id = 9337;
exports.ids = [9337];
exports.modules = {

/***/ 52337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ isGone),
/* harmony export */   c: () => (/* binding */ holdsContent)
/* harmony export */ });
const ABSENT = /^0+$/;
const OTHERWISE = ['160000', '040000'];
function holdsContent({ mode, id }) {
    return !isGone({ id }) && !OTHERWISE.includes(mode);
}
function isGone({ id }) {
    return ABSENT.test(id);
}


/***/ }),

/***/ 95311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ withCommit)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(63468);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58168);
/* harmony import */ var _fetch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27447);
/* harmony import */ var _native_log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14661);
/* harmony import */ var _objects_inflate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75287);
/* harmony import */ var _objects_links_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1749);
/* harmony import */ var _objects_reader_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12541);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(48390);
/* harmony import */ var _refs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(17949);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(73611);
/* harmony import */ var _scratch_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(27080);













const MOST_TAGS = 16;
const LARGEST = 1 << 26;
async function withCommit(wanted, context, use) {
    const repository = (0,_repository_js__WEBPACK_IMPORTED_MODULE_9__/* .findRepository */ .W1)(wanted.directory, context.variables);
    if ('reason' in repository)
        throw new _context_js__WEBPACK_IMPORTED_MODULE_2__/* .Unreadable */ .IO(repository);
    const hashBytes = (0,_repository_js__WEBPACK_IMPORTED_MODULE_9__/* .hashBytesOf */ .Lz)(repository);
    const { remote } = wanted;
    let scratch;
    let fetch;
    let reader = readerOf(repository);
    async function get(from, options, refspecs) {
        scratch ??= (0,_scratch_js__WEBPACK_IMPORTED_MODULE_10__/* .openScratch */ .jd)(context, repository);
        fetch ??= (0,_fetch_js__WEBPACK_IMPORTED_MODULE_3__/* .createFetch */ .H)(from);
        const fetched = await fetch(scratch, options, refspecs);
        (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .stopIfAsked */ .Qw)(context);
        if (!fetched.ok)
            return fetched.reason;
        reader.close();
        reader = readerOf((0,_fetch_js__WEBPACK_IMPORTED_MODULE_3__/* .withFetched */ .k)(repository, scratch));
        return undefined;
    }
    try {
        let id = await idOf(wanted.commit, repository, reader, context);
        let tree = id === undefined ? undefined : treeOf(reader, id, hashBytes);
        if (tree === undefined && remote !== undefined) {
            const { commit } = wanted;
            const ref = commit.kind === 'branch' ? `refs/heads/${commit.name}:${FETCHED}` : id;
            const isSent = ref !== undefined && (commit.kind === 'branch' || FULL.test(ref));
            const why = isSent
                ? await get(remote, ['--filter=blob:none', '--depth=1'], [ref])
                : 'it is named by what only this clone could know';
            if (why !== undefined)
                throw (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(`${nameOf(commit)} is not in this clone, and ${why}`);
            if (commit.kind === 'branch')
                id = takeFetched(scratch);
            tree = id === undefined ? undefined : treeOf(reader, id, hashBytes);
        }
        if (id === undefined || tree === undefined) {
            throw (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(`${nameOf(wanted.commit)} is not in this clone`, {
                missing: id === undefined ? [] : [id],
            });
        }
        return await use({
            id,
            tree,
            hashBytes,
            reader: () => reader,
            async fetch(ids) {
                const missing = [...new Set(ids)].filter((each) => !reader.has(each));
                if (missing.length === 0)
                    return undefined;
                if (remote === undefined)
                    return 'this clone lacks them';
                return get(remote, ['--filter=blob:none'], missing);
            },
        });
    }
    finally {
        reader.close();
        scratch?.close();
    }
}
const FULL = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
const FETCHED = 'refs/heads/fetched';
function readerOf(repository) {
    return (0,_objects_reader_js__WEBPACK_IMPORTED_MODULE_6__/* .createObjectReader */ .N)(repository, (0,_objects_inflate_js__WEBPACK_IMPORTED_MODULE_5__/* .createInflater */ .O)());
}
function nameOf(commit) {
    return commit.kind === 'branch'
        ? `the branch ${commit.name}`
        : `the commit ${commit.revision.slice(0, 12)}`;
}
function takeFetched(scratch) {
    if (scratch === undefined)
        return undefined;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch.gitDir, FETCHED);
    try {
        const id = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8').trim();
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path);
        return FULL.test(id) ? id : undefined;
    }
    catch (thrown) {
        (0,_system_error_js__WEBPACK_IMPORTED_MODULE_11__/* .codeOrThrow */ .Z)(thrown);
        return undefined;
    }
}
async function idOf(commit, repository, reader, context) {
    const refs = (0,_refs_js__WEBPACK_IMPORTED_MODULE_8__/* .readRefs */ .n6)(repository, context.git);
    if (commit.kind === 'branch')
        return (0,_refs_js__WEBPACK_IMPORTED_MODULE_8__/* .branchTip */ .ux)(refs, commit.name);
    const named = (0,_native_log_js__WEBPACK_IMPORTED_MODULE_4__/* .settle */ .G9)(reader, (0,_refs_js__WEBPACK_IMPORTED_MODULE_8__/* .resolveRevision */ .eZ)(commit.revision, refs));
    if (FULL.test(named))
        return peeled(reader, named, (0,_repository_js__WEBPACK_IMPORTED_MODULE_9__/* .hashBytesOf */ .Lz)(repository));
    return (0,_scratch_js__WEBPACK_IMPORTED_MODULE_10__/* .withView */ .em)(context, repository, async (view) => {
        const line = ['rev-parse', '--quiet', '--verify', '--end-of-options', `${named}^{commit}`];
        const { ok, output } = (0,_process_js__WEBPACK_IMPORTED_MODULE_7__/* .runGit */ .EO)(view, line);
        const id = output.toString('latin1').trim();
        return ok && FULL.test(id) ? id : undefined;
    });
}
function peeled(reader, named, hashBytes) {
    let id = named;
    for (let left = MOST_TAGS; left > 0; left -= 1) {
        const reading = reader.read(id, LARGEST);
        if (reading.kind !== 'found' || reading.type !== 'tag')
            return id;
        const to = (0,_objects_links_js__WEBPACK_IMPORTED_MODULE_12__/* .linkedBy */ .Xr)((0,_objects_links_js__WEBPACK_IMPORTED_MODULE_12__/* .headLinks */ .a2)('tag', reading.bytes, hashBytes), 'tagged');
        if (to === undefined)
            return id;
        id = to;
    }
    return id;
}
function treeOf(reader, id, hashBytes) {
    const reading = reader.read(id, LARGEST);
    if (reading.kind !== 'found' || reading.type !== 'commit')
        return undefined;
    const tree = (0,_objects_links_js__WEBPACK_IMPORTED_MODULE_12__/* .linkedBy */ .Xr)((0,_objects_links_js__WEBPACK_IMPORTED_MODULE_12__/* .headLinks */ .a2)('commit', reading.bytes, hashBytes), 'tree');
    return tree !== undefined && reader.has(tree) ? tree : undefined;
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

/***/ 14661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Vv: () => (/* binding */ readCrowdedLog),
  nX: () => (/* binding */ readShortLog),
  G9: () => (/* binding */ settle)
});

// EXTERNAL MODULE: ./lib/adapters/git/objects/commit.js
var objects_commit = __webpack_require__(84415);
// EXTERNAL MODULE: ./lib/adapters/git/context.js
var context = __webpack_require__(58168);
// EXTERNAL MODULE: ./lib/adapters/git/changes/by-content.js
var by_content = __webpack_require__(36768);
// EXTERNAL MODULE: ./lib/adapters/git/changes/compare.js
var compare = __webpack_require__(86874);
// EXTERNAL MODULE: ./lib/adapters/git/changes/room.js
var changes_room = __webpack_require__(29226);
;// CONCATENATED MODULE: ./lib/adapters/git/changes/tell.js





function createTeller(reader, hashBytes, mayLeave) {
    let room = changes_room/* FOR_A_RANGE */.ST;
    const walked = new Set();
    function byPath(tree, parents) {
        const left = (0,changes_room/* createLeft */.wZ)((0,changes_room/* forCommit */.hG)(room));
        const changes = (0,compare/* comparePaths */.c)(reader, hashBytes, tree, parents, left);
        const { entries } = left.left();
        room =
            typeof changes === 'string'
                ? { ...room, entries }
                : { ...left.left(), changes: room.changes - changes.length };
        return changes;
    }
    function byPathOrNot(...asked) {
        try {
            return byPath(...asked);
        }
        catch (error) {
            if (!(0,context/* isUnreadable */.GZ)(error))
                throw error;
            return 'unread';
        }
    }
    return ({ id, author, time, message, tree, parents }) => {
        const trees = parents.map((parent) => (0,objects_commit/* readCommit */.k)(reader, parent)?.tree);
        const about = { id, author, message, committedAt: time * 1000 };
        const changes = mayLeave ? byPath(tree, trees) : byPathOrNot(tree, trees);
        if (changes === 'too-deep' && mayLeave)
            throw (0,context/* unreadable */.O$)('deeper than is read here');
        if (typeof changes !== 'string')
            return { ...about, changes };
        const here = trees.flatMap((each) => each ?? []);
        const { isWhole, ...contents } = (0,by_content/* compareContents */.Y)(reader, hashBytes, tree, here, walked);
        return { ...about, ...contents, crowded: true, ...(isWhole ? {} : { unseen: true }) };
    };
}

;// CONCATENATED MODULE: ./lib/adapters/git/native-log.js


const MOST_COMMITS = 256;
const SLOP = 5;
function readShortLog(reader, include, exclude, shallow, hashBytes) {
    const ids = [...include, ...exclude];
    if (!ids.every((id) => id.length === 2 * hashBytes && /^[0-9a-f]+$/.test(id)))
        return undefined;
    const walked = walk(reader, include, exclude, new Set(shallow));
    return walked?.map(createTeller(reader, hashBytes, true));
}
function readCrowdedLog(reader, ids, shallow, hashBytes) {
    const tell = createTeller(reader, hashBytes, false);
    const cut = new Set(shallow);
    return ids.map((id) => {
        const commit = (0,objects_commit/* readCommit */.k)(reader, id);
        if (commit === undefined) {
            return { id, author: '', message: '', committedAt: 0, changes: [], unseen: true };
        }
        return tell(cut.has(id) ? { ...commit, parents: [] } : commit);
    });
}
function settle(reader, revision) {
    const [, start, steps] = /^([0-9a-f]{40,64})((?:[~^]\d{0,3})+)$/.exec(revision) ?? [];
    if (start === undefined || steps === undefined)
        return revision;
    let id = start;
    for (const [, sign, digits = ''] of steps.matchAll(/([~^])(\d*)/g)) {
        const number = digits === '' ? 1 : Number(digits);
        const moves = sign === '~' ? Array.from({ length: number }, () => 1) : [number];
        for (const parent of moves) {
            if (parent === 0)
                continue;
            id = id === undefined ? undefined : (0,objects_commit/* readCommit */.k)(reader, id)?.parents[parent - 1];
        }
    }
    return id ?? revision;
}
function walk(reader, include, exclude, shallow) {
    const known = new Map();
    const unwanted = new Set();
    const queue = [];
    const wanted = [];
    function add(id) {
        if (known.has(id))
            return true;
        if (known.size > MOST_COMMITS)
            return false;
        const commit = (0,objects_commit/* readCommit */.k)(reader, id);
        if (commit === undefined)
            return false;
        known.set(id, commit);
        let at = queue.length;
        while (at > 0 && queue[at - 1].time > commit.time)
            at -= 1;
        queue.splice(at, 0, commit);
        return true;
    }
    function spread(id) {
        const waiting = [id];
        for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
            for (const parent of known.get(next)?.parents ?? []) {
                if (unwanted.has(parent))
                    continue;
                unwanted.add(parent);
                waiting.push(parent);
            }
        }
    }
    for (const id of exclude)
        unwanted.add(id);
    if (![...exclude, ...include].every(add))
        return undefined;
    for (let slop = SLOP; queue.length > 0;) {
        const commit = queue.pop();
        if (known.size > MOST_COMMITS)
            return undefined;
        const { id } = commit;
        if (shallow.has(id))
            return undefined;
        if (unwanted.has(id))
            spread(id);
        else
            wanted.push(id);
        if (!commit.parents.every(add))
            return undefined;
        if (queue.some((other) => !unwanted.has(other.id)))
            slop = SLOP;
        else if (--slop < 0)
            break;
    }
    return topological(wanted.filter((id) => !unwanted.has(id)), known);
}
function topological(ids, known) {
    const left = new Set(ids);
    const order = [];
    const waiting = ids.map((id) => ({ id, done: false }));
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        const commit = known.get(next.id);
        if (commit === undefined || !left.has(next.id))
            continue;
        if (next.done) {
            left.delete(next.id);
            order.push(commit);
            continue;
        }
        waiting.push({ id: next.id, done: true });
        for (const id of commit.parents)
            if (left.has(id))
                waiting.push({ id, done: false });
    }
    return order;
}


/***/ }),

/***/ 84415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ readCommit)
/* harmony export */ });
const MOST_BYTES = 1 << 26;
function readCommit(reader, id) {
    const reading = reader.read(id, MOST_BYTES);
    if (reading.kind !== 'found' || reading.type !== 'commit')
        return undefined;
    const text = Buffer.from(reading.bytes).toString('latin1');
    const end = text.indexOf('\n\n');
    const head = end === -1 ? text : text.slice(0, end);
    const tree = /^tree ([0-9a-f]+)$/m.exec(head)?.[1];
    const author = /^author (.*?) ?<[^\n]*$/m.exec(head)?.[1] ?? '';
    const time = /^committer [^\n]*> (-?\d+) [-+]\d+$/m.exec(head)?.[1];
    if (tree === undefined || time === undefined)
        return undefined;
    return {
        id,
        tree,
        parents: Array.from(head.matchAll(/^parent ([0-9a-f]+)$/gm), ([, parent]) => parent ?? ''),
        author: Buffer.from(author, 'latin1').toString('utf8'),
        time: Number(time),
        message: end === -1 ? '' : text.slice(end + 2),
    };
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

/***/ 39337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   scanCommit: () => (/* binding */ scanCommit)
/* harmony export */ });
/* harmony import */ var _changes_by_content_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36768);
/* harmony import */ var _changes_change_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52337);
/* harmony import */ var _commit_open_commit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95311);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58168);
/* harmony import */ var _index_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54100);
/* harmony import */ var _reading_blobs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33372);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88493);







function scanCommit(source, context) {
    return (0,_commit_open_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .withCommit */ .e)(source, context, async (commit) => {
        const tally = (0,_tally_js__WEBPACK_IMPORTED_MODULE_5__/* .createTally */ .X)();
        const contents = [];
        const isWhole = (0,_changes_by_content_js__WEBPACK_IMPORTED_MODULE_0__/* .walkContents */ .K)(commit.reader(), commit.hashBytes, commit.tree, new Set(), (mode, id, path) => {
            const change = { mode, id, path, before: [] };
            if ((0,_changes_change_js__WEBPACK_IMPORTED_MODULE_6__/* .holdsContent */ .c)(change))
                contents.push(change);
            else
                tally.gap('submodule', (0,_index_file_js__WEBPACK_IMPORTED_MODULE_3__/* .pathEntry */ .uj)(Buffer.from(path, 'latin1')).path);
        });
        if (!isWhole)
            tally.gap('changes-unread', commit.id.slice(0, 12));
        const why = await commit.fetch(contents.map(({ id }) => id));
        if (why !== undefined)
            tally.gap('not-fetched', why);
        const blobs = (0,_reading_blobs_js__WEBPACK_IMPORTED_MODULE_4__/* .createBlobScanner */ .iW)(commit.reader(), context, tally);
        const pause = (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .createPause */ .nl)(context);
        for (const { id, path } of contents) {
            await pause();
            const at = (0,_index_file_js__WEBPACK_IMPORTED_MODULE_3__/* .pathEntry */ .uj)(Buffer.from(path, 'latin1'));
            tally.hits(blobs.hits(id, at.path), at);
        }
        return tally.answer({ tips: [commit.id] });
    });
}


/***/ })

};
;