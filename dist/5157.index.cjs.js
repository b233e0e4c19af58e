"use strict";
exports.id = 5157;
exports.ids = [5157];
exports.modules = {

/***/ 9589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ createTreeLookup)
/* harmony export */ });
/* harmony import */ var _objects_links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1749);
/* harmony import */ var _trees_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(666);


const MAX_TREE = 1 << 26;
function createTreeLookup(reader, commit, hashBytes) {
    const folders = new Map();
    function readFolder(id) {
        const reading = id === undefined ? undefined : reader.read(id, MAX_TREE);
        return reading?.kind === 'found' && reading.type === 'tree'
            ? (0,_trees_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTree */ .cZ)(reading.bytes, hashBytes)
            : new Map();
    }
    function find(path) {
        let end = -1;
        let id;
        for (;;) {
            const folder = end === -1 ? '' : path.slice(0, end);
            let entries = folders.get(folder);
            if (entries === undefined) {
                entries = readFolder(end === -1 ? treeOf(reader, commit, hashBytes) : id);
                folders.set(folder, entries);
            }
            const next = path.indexOf('/', end + 1);
            id = entries.get(path.slice(end + 1, next === -1 ? undefined : next))?.id;
            if (next === -1 || id === undefined)
                return next === -1 ? id : undefined;
            end = next;
        }
    }
    return find;
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

/***/ 1749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gi: () => (/* binding */ eachTreeLink),
/* harmony export */   Xr: () => (/* binding */ linkedBy),
/* harmony export */   a2: () => (/* binding */ headLinks),
/* harmony export */   hP: () => (/* binding */ linksOf)
/* harmony export */ });
const SPACE = 0x20;
function eachTreeLink(bytes, start, end, hashBytes, touches, visit) {
    let at = start;
    while (at < end) {
        const from = at;
        while (at < end && bytes[at] !== SPACE)
            at += 1;
        const nameAt = at + 1;
        at = nameAt;
        while (at < end && bytes[at] !== 0)
            at += 1;
        const id = at + 1;
        at = id + hashBytes;
        if (at > end)
            return false;
        const isSubmodule = bytes[from] === 0x31 && bytes[from + 1] === 0x36;
        if (!isSubmodule && touches(from, at))
            visit(id, nameAt);
    }
    return true;
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
    const visit = (at, nameAt) => links.push({ kind: 'entry', bytes: object, at, nameAt });
    return eachTreeLink(object, 0, object.length, hashBytes, () => true, visit) ? links : null;
}
function linkedBy(links, kind) {
    const link = links?.find((one) => one.kind === kind);
    return link === undefined ? undefined : Buffer.from(link.bytes.subarray(link.at)).toString('hex');
}


/***/ }),

/***/ 5157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MESSAGE_PATH: () => (/* binding */ MESSAGE_PATH),
  scanRange: () => (/* binding */ scanRange)
});

// EXTERNAL MODULE: ./lib/adapters/system-error.js
var system_error = __webpack_require__(3468);
// EXTERNAL MODULE: ./lib/scanner/content-hits.js + 2 modules
var content_hits = __webpack_require__(4284);
// EXTERNAL MODULE: ./lib/adapters/git/reading/blobs.js
var reading_blobs = __webpack_require__(3372);
// EXTERNAL MODULE: ./lib/adapters/git/context.js
var git_context = __webpack_require__(8168);
// EXTERNAL MODULE: ./lib/adapters/git/head.js
var git_head = __webpack_require__(9589);
// EXTERNAL MODULE: ./lib/adapters/git/index-file.js
var index_file = __webpack_require__(6118);
// EXTERNAL MODULE: ./lib/adapters/git/trees.js
var trees = __webpack_require__(666);
;// CONCATENATED MODULE: ./lib/adapters/git/native-log.js


const MOST_COMMITS = 256;
const SLOP = 5;
const MOST_BYTES = 1 << 26;
const DEEPEST = 256;
function readShortLog(reader, include, exclude, shallow, hashBytes) {
    const ids = [...include, ...exclude];
    if (!ids.every((id) => id.length === 2 * hashBytes && /^[0-9a-f]+$/.test(id)))
        return undefined;
    const walked = walk(reader, include, exclude, new Set(shallow));
    return walked?.map((commit) => {
        const parents = commit.parents.map((id) => readCommit(reader, id)?.tree);
        const changes = [];
        compare(reader, hashBytes, commit.tree, parents, '', changes);
        const { id, author, time, message } = commit;
        return { id, author, message, committedAt: time * 1000, changes };
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
            id = id === undefined ? undefined : readCommit(reader, id)?.parents[parent - 1];
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
        const commit = readCommit(reader, id);
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
function compare(reader, hashBytes, tree, parents, folder, changes, depth = 0) {
    if (parents.includes(tree))
        return;
    if (depth > DEEPEST)
        throw (0,git_context/* unreadable */.O$)('deeper than is read here');
    const bytes = bytesOf(reader, tree);
    const theirs = parents.map((id) => bytesOf(reader, id));
    const { from, tail } = (0,trees/* differing */.R1)(bytes, theirs, hashBytes);
    const [own = new Map(), ...others] = [bytes, ...theirs].map((each) => (0,trees/* parseTree */.cZ)(each, hashBytes, from, each.length - tail));
    for (const [name, { mode, id }] of own) {
        const before = others.map((entries) => entries.get(name));
        if (before.some((entry) => entry?.id === id && isTree(entry) === isTree({ mode, id })))
            continue;
        const path = folder + (0,trees/* nameIn */.ZC)(name);
        if (mode === '40000') {
            const folders = before.map((entry) => (isTree(entry) ? entry?.id : undefined));
            compare(reader, hashBytes, id, folders, `${path}/`, changes, depth + 1);
        }
        else {
            changes.push({ mode: mode.padStart(6, '0'), id, path, before: before.flatMap(contentOf) });
        }
    }
    const [first, ...rest] = others;
    for (const [name, entry] of first ?? []) {
        const all = [entry, ...rest.map((entries) => entries.get(name))];
        if (all.includes(undefined))
            continue;
        const kept = own.get(name);
        const path = folder + (0,trees/* nameIn */.ZC)(name);
        if (all.every(isTree)) {
            if (!isTree(kept)) {
                const folders = all.map((one) => one?.id);
                compare(reader, hashBytes, undefined, folders, `${path}/`, changes, depth + 1);
            }
        }
        else if (kept === undefined || isTree(kept)) {
            const id = '0'.repeat(2 * hashBytes);
            changes.push({ mode: '000000', id, path, before: all.flatMap(contentOf) });
        }
    }
}
function isTree(entry) {
    return entry?.mode === '40000';
}
function contentOf(entry) {
    return entry !== undefined && !isTree(entry) && entry.mode !== '160000' ? [entry.id] : [];
}
function bytesOf(reader, id) {
    if (id === undefined)
        return new Uint8Array(0);
    const reading = reader.read(id, MOST_BYTES);
    if (reading.kind !== 'found' || reading.type !== 'tree')
        throw (0,git_context/* unreadable */.O$)('a tree is missing');
    return reading.bytes;
}

// EXTERNAL MODULE: ./lib/adapters/git/objects/inflate.js
var inflate = __webpack_require__(5287);
// EXTERNAL MODULE: ./lib/adapters/git/objects/reader.js
var objects_reader = __webpack_require__(2541);
;// CONCATENATED MODULE: ./lib/adapters/git/objects/remembering.js
const remembering_MOST_BYTES = 1 << 24;
function remembering(reader) {
    const known = new Map();
    let held = 0;
    return {
        ...reader,
        read(id, maxBytes) {
            const earlier = known.get(id);
            if (earlier !== undefined)
                return earlier;
            const reading = reader.read(id, maxBytes);
            if (reading.kind !== 'found' || reading.type === 'blob')
                return reading;
            held += reading.bytes.length;
            if (held <= remembering_MOST_BYTES)
                known.set(id, reading);
            return reading;
        },
    };
}

// EXTERNAL MODULE: ./lib/adapters/git/refs.js
var git_refs = __webpack_require__(7949);
// EXTERNAL MODULE: ./lib/adapters/git/repository.js
var git_repository = __webpack_require__(3611);
// EXTERNAL MODULE: ./lib/adapters/git/tally.js
var git_tally = __webpack_require__(874);
;// CONCATENATED MODULE: ./lib/adapters/git/sources/range.js













const MESSAGE_PATH = '(commit message)';
const TAG_PATH = '(tag message)';
async function scanRange(source, context) {
    const repository = (0,git_repository/* findRepository */.W1)(source.directory, context.variables);
    if ('reason' in repository)
        throw new git_context/* Unreadable */.IO(repository);
    const refs = (0,git_refs/* readRefs */.n6)(repository, context.git);
    const { include, exclude, excludeBranch } = source.commits;
    const named = {
        ...source.commits,
        include: include.map((name) => (0,git_refs/* resolveRevision */.eZ)(name, refs)),
        exclude: exclude.map((name) => (0,git_refs/* resolveRevision */.eZ)(name, refs)),
    };
    const branch = excludeBranch === undefined ? undefined : (0,git_refs/* branchTip */.ux)(refs, excludeBranch);
    const range = exclude.length === 0 && branch !== undefined ? { ...named, exclude: [branch] } : named;
    const begins = range.exclude.length > 0 || excludeBranch === undefined;
    const tally = (0,git_tally/* createTally */.X)();
    const scan = async (commits, reader, at) => {
        (0,git_context/* stopIfAsked */.Qw)(context);
        const head = refs.head !== undefined && reader.has(refs.head) ? refs.head : range.include[0];
        await scanCommits(commits, {
            context,
            tally,
            shallow: new Set(at.shallow),
            blobs: (0,reading_blobs/* createBlobScanner */.iW)(reader, context, tally),
            inHead: (0,git_head/* createTreeLookup */.d)(reader, head, (0,git_repository/* hashBytesOf */.Lz)(at)),
        });
        scanTags(range.include, reader, context, tally);
        return tally.answer({ tips: range.include });
    };
    if (begins) {
        const answer = await withReader(repository, async (reader) => {
            const commits = shortLog(reader, repository, range);
            return commits === undefined ? undefined : scan(commits, reader, repository);
        });
        if (answer !== undefined)
            return answer;
    }
    const { scanLongRange } = await __webpack_require__.e(/* import() */ 8947).then(__webpack_require__.bind(__webpack_require__, 1328));
    return scanLongRange({ source, repository, named, range, branch, begins, context, tally, scan });
}
function shortLog(reader, repository, { include, exclude }) {
    try {
        const hashBytes = (0,git_repository/* hashBytesOf */.Lz)(repository);
        const from = include.map((revision) => settle(reader, revision));
        const without = exclude.map((revision) => settle(reader, revision));
        const log = readShortLog(reader, from, without, repository.shallow, hashBytes);
        const wanted = log?.flatMap(({ changes }) => changes.filter(reading_blobs/* holdsContent */.cO)) ?? [];
        return wanted.every(({ id }) => reader.has(id)) ? log : undefined;
    }
    catch (thrown) {
        if (!(0,git_context/* isUnreadable */.GZ)(thrown))
            (0,system_error/* codeOrThrow */.Z)(thrown);
        return undefined;
    }
}
async function withReader(repository, use) {
    const reader = remembering((0,objects_reader/* createObjectReader */.N)(repository, (0,inflate/* createInflater */.O)()));
    try {
        return await use(reader);
    }
    finally {
        reader.close();
    }
}
function scanTags(include, reader, { maxBytes }, tally) {
    for (const id of include) {
        const reading = /^[0-9a-f]{40,64}$/.test(id) ? reader.read(id, maxBytes) : undefined;
        if (reading?.kind !== 'found' || reading.type !== 'tag')
            continue;
        tally.hits((0,content_hits/* contentHits */.S)(reading.bytes), { path: TAG_PATH });
    }
}
async function scanCommits(commits, means) {
    const pause = (0,git_context/* createPause */.nl)(means.context);
    const { tally, shallow, blobs, inHead } = means;
    const told = new Set();
    for (const commit of commits) {
        await pause();
        const { id, author, committedAt, changes } = commit;
        const origin = { commit: id, author, committedAt };
        tally.saw({ commits: 1 });
        tally.hits((0,content_hits/* contentHits */.S)(Buffer.from(commit.message, 'latin1')), { path: MESSAGE_PATH }, origin);
        if (shallow.has(id)) {
            tally.gap('parents-not-here', id.slice(0, 12));
        }
        for (const change of changes) {
            const at = (0,index_file/* pathEntry */.uj)(Buffer.from(change.path, 'latin1'));
            if (change.mode === '160000')
                tally.gap('submodule', at.path);
            if (!(0,reading_blobs/* holdsContent */.cO)(change))
                continue;
            for (const hit of (0,reading_blobs/* newHits */.Pg)(change, changes, at.path, blobs)) {
                const what = `${(0,reading_blobs/* keyOf */.TN)(hit)} ${change.path}`;
                if (told.has(what))
                    continue;
                const now = inHead(change.path);
                const still = now !== undefined && blobs.compare(now).some((one) => (0,reading_blobs/* keyOf */.TN)(one) === (0,reading_blobs/* keyOf */.TN)(hit));
                tally.hits([hit], at, { ...origin, inHead: still });
            }
            for (const hit of blobs.compare(change.id))
                told.add(`${(0,reading_blobs/* keyOf */.TN)(hit)} ${change.path}`);
        }
    }
}


/***/ }),

/***/ 666:
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


/***/ })

};
;