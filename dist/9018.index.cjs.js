"use strict";
exports.id = 9018;
exports.ids = [9018];
exports.modules = {

/***/ 36768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ walkContents),
/* harmony export */   Y: () => (/* binding */ compareContents)
/* harmony export */ });
/* harmony import */ var _head_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99589);
/* harmony import */ var _objects_trees_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65617);
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86874);



const LONGEST_PATH = 4096;
function compareContents(reader, hashBytes, tree, parents, walked) {
    const changes = [];
    for (const parent of parents)
        walkContents(reader, hashBytes, parent, walked, () => undefined);
    const earlier = parents.map((parent) => (0,_head_js__WEBPACK_IMPORTED_MODULE_1__/* .createPathLookup */ .cn)(reader, parent, hashBytes));
    const isWhole = walkContents(reader, hashBytes, tree, walked, (mode, id, path) => changes.push({
        mode,
        id,
        path,
        get before() {
            return earlier.flatMap((lookup) => lookup(path) ?? []);
        },
    }));
    return { changes, isWhole };
}
function walkContents(reader, hashBytes, tree, walked, visit) {
    let isWhole = true;
    const waiting = [{ id: tree, folder: '' }];
    if (walked.has(`${tree}/`))
        return true;
    walked.add(`${tree}/`);
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        const { folder } = next;
        const reading = reader.read(next.id, _compare_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_TREE_BYTES */ .x);
        if (reading.kind !== 'found' || reading.type !== 'tree') {
            isWhole = false;
            continue;
        }
        for (const [name, { mode, id }] of (0,_objects_trees_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTree */ .cZ)(reading.bytes, hashBytes)) {
            const isTree = mode === '40000';
            const what = isTree ? `${id}/` : id;
            if (walked.has(what))
                continue;
            walked.add(what);
            const path = folder + (0,_objects_trees_js__WEBPACK_IMPORTED_MODULE_2__/* .nameIn */ .ZC)(name);
            const isLong = path.length > LONGEST_PATH;
            if (isTree)
                waiting.push({ id, folder: isLong ? '' : `${path}/` });
            else
                visit(mode.padStart(6, '0'), id, isLong ? `(object ${id})` : path);
        }
    }
    return isWhole;
}


/***/ }),

/***/ 86874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ comparePaths),
/* harmony export */   x: () => (/* binding */ MOST_TREE_BYTES)
/* harmony export */ });
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58168);
/* harmony import */ var _objects_trees_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65617);


const MOST_TREE_BYTES = 1 << 26;
const DEEPEST = 256;
function comparePaths(reader, hashBytes, tree, parents, room) {
    const changes = [];
    const known = new Map();
    let deepest = 0;
    function add(change) {
        changes.push(change);
        return room.take({ changes: 1, letters: change.path.length });
    }
    function compare(own, all, folder, depth) {
        if (all.includes(own))
            return true;
        deepest = Math.max(deepest, depth);
        if (depth > DEEPEST)
            return false;
        const pair = `${own} ${[...new Set(all)].join(' ')}`;
        const before = known.get(pair);
        if (before !== undefined && !room.take({ repeated: 1 + before }))
            return false;
        const first = changes.length;
        const isTold = compareEntries(own, all, folder, depth);
        known.set(pair, changes.length - first);
        return isTold;
    }
    function compareEntries(own, all, folder, depth) {
        const bytes = treeBytes(reader, own);
        const theirs = new Map(all.map((id) => [id, treeBytes(reader, id)]));
        const { from, tail } = (0,_objects_trees_js__WEBPACK_IMPORTED_MODULE_1__/* .differing */ .R1)(bytes, [...theirs.values()], hashBytes);
        const parse = (each) => (0,_objects_trees_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTree */ .cZ)(each, hashBytes, from, each.length - tail);
        const now = parse(bytes);
        const parsed = new Map(Array.from(theirs, ([id, each]) => [id, parse(each)]));
        const others = all.map((id) => parsed.get(id) ?? new Map());
        const size = Array.from(parsed.values()).reduce((sum, one) => sum + one.size, 1);
        if (!room.take({ entries: size + now.size * (1 + all.length) }))
            return false;
        for (const [name, { mode, id }] of now) {
            const before = others.map((entries_) => entries_.get(name));
            if (before.some((entry) => entry?.id === id && isTree(entry) === isTree({ mode, id })))
                continue;
            const path = folder + (0,_objects_trees_js__WEBPACK_IMPORTED_MODULE_1__/* .nameIn */ .ZC)(name);
            if (mode === '40000') {
                const folders = before.map((entry) => (isTree(entry) ? entry?.id : undefined));
                if (!compare(id, folders, `${path}/`, depth + 1))
                    return false;
            }
            else {
                const change = { mode: mode.padStart(6, '0'), id, path, before: before.flatMap(contentOf) };
                if (!add(change))
                    return false;
            }
        }
        return removed(now, others, folder, depth);
    }
    function removed(now, others, folder, depth) {
        const [first, ...rest] = others;
        for (const [name, entry] of first ?? []) {
            const all = [entry, ...rest.map((entries) => entries.get(name))];
            if (all.includes(undefined))
                continue;
            const kept = now.get(name);
            const path = folder + (0,_objects_trees_js__WEBPACK_IMPORTED_MODULE_1__/* .nameIn */ .ZC)(name);
            if (all.every(isTree)) {
                const folders = all.map((one) => one?.id);
                if (!isTree(kept) && !compare(undefined, folders, `${path}/`, depth + 1))
                    return false;
            }
            else if (kept === undefined || isTree(kept)) {
                const id = '0'.repeat(2 * hashBytes);
                if (!add({ mode: '000000', id, path, before: all.flatMap(contentOf) }))
                    return false;
            }
        }
        return true;
    }
    if (compare(tree, parents, '', 0))
        return changes;
    return deepest > DEEPEST ? 'too-deep' : 'too-many';
}
function isTree(entry) {
    return entry?.mode === '40000';
}
function contentOf(entry) {
    return entry !== undefined && !isTree(entry) && entry.mode !== '160000' ? [entry.id] : [];
}
function treeBytes(reader, id) {
    if (id === undefined)
        return new Uint8Array(0);
    const reading = reader.read(id, MOST_TREE_BYTES);
    if (reading.kind !== 'found' || reading.type !== 'tree')
        throw (0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadable */ .O$)('a tree is missing');
    return reading.bytes;
}


/***/ }),

/***/ 29226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ST: () => (/* binding */ FOR_A_RANGE),
/* harmony export */   hG: () => (/* binding */ forCommit),
/* harmony export */   wZ: () => (/* binding */ createLeft)
/* harmony export */ });
const FOR_A_RANGE = {
    changes: 1_000_000,
    letters: 1 << 27,
    entries: 10_000_000,
    repeated: 50_000,
};
const FOR_A_COMMIT = 500_000;
function createLeft(room) {
    let { changes, letters, entries, repeated } = room;
    return {
        take(some) {
            changes -= some.changes ?? 0;
            letters -= some.letters ?? 0;
            entries -= some.entries ?? 0;
            repeated -= some.repeated ?? 0;
            return Math.min(changes, letters, entries, repeated) >= 0;
        },
        left: () => ({ changes, letters, entries, repeated }),
    };
}
function forCommit(room) {
    const { repeated } = FOR_A_RANGE;
    return { ...room, repeated, changes: Math.min(FOR_A_COMMIT, room.changes) };
}


/***/ }),

/***/ 69018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readFilesAt: () => (/* binding */ readFilesAt)
/* harmony export */ });
/* harmony import */ var _report_size_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52777);
/* harmony import */ var _objects_trees_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65617);
/* harmony import */ var _open_commit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95311);



const LARGEST_TREE = 1 << 26;
function readFilesAt(wanted, context) {
    return (0,_open_commit_js__WEBPACK_IMPORTED_MODULE_0__/* .withCommit */ .e)(wanted, context, async (commit) => {
        const found = new Map(wanted.paths.map((path) => [path, find(commit, path)]));
        const ids = [...found.values()].flatMap((one) => (one.kind === 'content' ? [one.id] : []));
        const why = await commit.fetch(ids);
        const files = new Map(Array.from(found, ([path, one]) => [
            path,
            one.kind === 'content' ? read(commit.reader(), one.id, wanted.limit, why) : one,
        ]));
        return { kind: 'read', commit: commit.id, files };
    });
}
function find({ tree, hashBytes, reader }, path) {
    let entry = { mode: '40000', id: tree };
    for (const name of Buffer.from(path).toString('latin1').split('/')) {
        if (entry.mode !== '40000')
            return { kind: 'absent' };
        const reading = reader().read(entry.id, LARGEST_TREE);
        if (reading.kind !== 'found' || reading.type !== 'tree') {
            return { kind: 'unreadable', reason: 'its folder cannot be read' };
        }
        const next = (0,_objects_trees_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTree */ .cZ)(reading.bytes, hashBytes).get(name);
        if (next === undefined)
            return { kind: 'absent' };
        entry = next;
    }
    if (/^100[0-7]{3}$/.test(entry.mode))
        return { kind: 'content', id: entry.id };
    const what = { '40000': 'a folder', '120000': 'a link', '160000': 'a submodule' }[entry.mode];
    return { kind: 'unreadable', reason: `it is ${what ?? 'no file'}` };
}
function read(reader, id, limit, why) {
    const reading = reader.read(id, limit);
    switch (reading.kind) {
        case 'found':
            return reading.type === 'blob'
                ? { kind: 'found', bytes: reading.bytes }
                : { kind: 'unreadable', reason: 'it is no file' };
        case 'missing':
            return { kind: 'unreadable', reason: why ?? 'it is not in this clone' };
        case 'too-large':
            return { kind: 'unreadable', reason: `it is too large (${(0,_report_size_js__WEBPACK_IMPORTED_MODULE_2__/* .showSize */ .t)(reading.size)})` };
        case 'corrupt':
            return { kind: 'unreadable', reason: `it is damaged: ${reading.reason}` };
    }
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

/***/ 99589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cn: () => (/* binding */ createPathLookup),
/* harmony export */   db: () => (/* binding */ createTreeLookup),
/* harmony export */   g7: () => (/* binding */ treeOf)
/* harmony export */ });
/* harmony import */ var _objects_links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1749);
/* harmony import */ var _objects_trees_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65617);


const MAX_TREE = 1 << 26;
function createTreeLookup(reader, commit, hashBytes) {
    let lookup;
    return (path) => {
        lookup ??= createPathLookup(reader, treeOf(reader, commit, hashBytes), hashBytes);
        return lookup(path);
    };
}
function createPathLookup(reader, tree, hashBytes) {
    const folders = new Map();
    function entriesOf(id) {
        const known = folders.get(id);
        if (known !== undefined)
            return known;
        const reading = reader.read(id, MAX_TREE);
        const entries = reading.kind === 'found' && reading.type === 'tree'
            ? (0,_objects_trees_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTree */ .cZ)(reading.bytes, hashBytes)
            : new Map();
        folders.set(id, entries);
        return entries;
    }
    return (path) => {
        let id = tree;
        for (let from = 0; id !== undefined;) {
            const next = path.indexOf('/', from);
            id = entriesOf(id).get(path.slice(from, next === -1 ? undefined : next))?.id;
            if (next === -1)
                return id;
            from = next + 1;
        }
        return undefined;
    };
}
function treeOf(reader, commit, hashBytes) {
    if (commit === undefined)
        return undefined;
    const reading = reader.read(commit, MAX_TREE);
    if (reading.kind !== 'found' || reading.type !== 'commit')
        return undefined;
    return (0,_objects_links_js__WEBPACK_IMPORTED_MODULE_1__/* .linkedBy */ .Xr)((0,_objects_links_js__WEBPACK_IMPORTED_MODULE_1__/* .headLinks */ .a2)('commit', reading.bytes, hashBytes), 'tree');
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

/***/ 1749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xr: () => (/* binding */ linkedBy),
/* harmony export */   a2: () => (/* binding */ headLinks),
/* harmony export */   hP: () => (/* binding */ linksOf),
/* harmony export */   un: () => (/* binding */ treeEntryAt)
/* harmony export */ });
const SPACE = 0x20;
function treeEntryAt(bytes, from, end, hashBytes) {
    let at = from;
    while (at < end && bytes[at] !== SPACE)
        at += 1;
    const nameAt = at + 1;
    at = nameAt;
    while (at < end && bytes[at] !== 0)
        at += 1;
    const id = at + 1;
    if (id + hashBytes > end)
        return undefined;
    return { nameAt, id, isSubmodule: bytes[from] === 0x31 && bytes[from + 1] === 0x36 };
}
function headLinks(type, object, hashBytes) {
    const links = [];
    const digits = 2 * hashBytes;
    const text = Buffer.from(object.buffer, object.byteOffset, object.length);
    for (let at = 0; at < text.length;) {
        const end = text.indexOf(0x0a, at);
        if (end === at || end === -1)
            break;
        const line = text.toString('latin1', at, Math.min(end, at + 8 + digits));
        const [, word, id] = /^(tree|parent|object) ([0-9a-f]+)$/.exec(line) ?? [];
        if (word === undefined || id?.length !== digits)
            break;
        const kind = word === 'object' ? 'tagged' : word;
        links.push({ kind, bytes: Buffer.from(id, 'hex'), at: 0 });
        at = end + 1;
    }
    const first = links[0]?.kind;
    return first === (type === 'commit' ? 'tree' : 'tagged') ? links : null;
}
function linksOf(type, object, hashBytes) {
    if (type !== 'tree')
        return headLinks(type, object, hashBytes);
    const links = [];
    for (let from = 0; from < object.length;) {
        const entry = treeEntryAt(object, from, object.length, hashBytes);
        if (entry === undefined)
            return null;
        const { id, nameAt, isSubmodule } = entry;
        if (!isSubmodule)
            links.push({ kind: 'entry', bytes: object, at: id, nameAt });
        from = id + hashBytes;
    }
    return links;
}
function linkedBy(links, kind) {
    const link = links?.find((one) => one.kind === kind);
    return link === undefined ? undefined : Buffer.from(link.bytes.subarray(link.at)).toString('hex');
}


/***/ }),

/***/ 65617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R1: () => (/* binding */ differing),
/* harmony export */   ZC: () => (/* binding */ nameIn),
/* harmony export */   cZ: () => (/* binding */ parseTree)
/* harmony export */ });
const TWICE = '\0';
function nameIn(name) {
    return name.split(TWICE, 1)[0] ?? '';
}
function parseTree(bytes, hashBytes, from = 0, to = bytes.length) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    const entries = new Map();
    for (let at = from; at < to;) {
        const end = buffer.indexOf(0, at);
        const head = end === -1 ? '' : buffer.toString('latin1', at, end);
        const space = head.indexOf(' ');
        if (space === -1)
            break;
        at = end + 1 + hashBytes;
        const id = buffer.toString('hex', end + 1, at);
        const name = head.slice(space + 1);
        entries.set(entries.has(name) ? `${name}${TWICE}${entries.size}` : name, {
            mode: head.slice(0, space),
            id,
        });
    }
    return entries;
}
function differing(tree, others, hashBytes) {
    const [own, ...theirs] = [tree, ...others].map((bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
    if (own === undefined || theirs.length === 0)
        return { from: 0, tail: 0 };
    const same = Math.min(...theirs.map((other) => sameStart(own, other)));
    let from = 0;
    for (let next = entryEnd(own, from, hashBytes); next <= same && next > from;) {
        from = next;
        next = entryEnd(own, from, hashBytes);
    }
    const tail = Math.min(...theirs.map((other) => sameTail(own, other, from, hashBytes)));
    return { from, tail };
}
const STEP = 512;
function sameStart(a, b) {
    const limit = Math.min(a.length, b.length);
    let at = 0;
    while (at + STEP <= limit && a.compare(b, at, at + STEP, at, at + STEP) === 0)
        at += STEP;
    while (at < limit && a[at] === b[at])
        at += 1;
    return at;
}
function sameTail(a, b, from, hashBytes) {
    const limit = Math.min(a.length, b.length) - from;
    const same = (back, width) => a.compare(b, b.length - back - width, b.length - back, a.length - back - width, a.length - back) === 0;
    let tail = 0;
    while (tail + STEP <= limit && same(tail, STEP))
        tail += STEP;
    while (tail < limit && a[a.length - tail - 1] === b[b.length - tail - 1])
        tail += 1;
    let inA = from;
    let inB = from;
    for (;;) {
        const leftA = a.length - inA;
        const leftB = b.length - inB;
        if (leftA === leftB && leftA <= tail)
            return leftA;
        if (leftA >= leftB)
            inA = entryEnd(a, inA, hashBytes);
        else
            inB = entryEnd(b, inB, hashBytes);
    }
}
function entryEnd(tree, at, hashBytes) {
    const end = tree.indexOf(0, at);
    return end === -1 ? tree.length : Math.min(tree.length, end + 1 + hashBytes);
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