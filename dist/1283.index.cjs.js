"use strict";
exports.id = 1283;
exports.ids = [1283];
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

/***/ 808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ createPlaceLimit)
/* harmony export */ });
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88493);

function createPlaceLimit() {
    const counts = new Map();
    return {
        hasRoom(id, hits) {
            const count = (counts.get(id) ?? 0) + 1;
            counts.set(id, count);
            return count === 1 || count * hits <= 10 * _tally_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_PLACES */ .j;
        },
    };
}


/***/ }),

/***/ 24964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ saidFrom),
/* harmony export */   M: () => (/* binding */ messageHits)
/* harmony export */ });
/* harmony import */ var _scanner_content_hits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47054);

const NEWLINE = 0x0a;
function messageHits(object, user) {
    const from = saidFrom(object);
    const hits = (0,_scanner_content_hits_js__WEBPACK_IMPORTED_MODULE_0__/* .contentHits */ .S)(object.subarray(from), user);
    if (hits.length === 0)
        return hits;
    let before = 0;
    const end = messageStart(object);
    for (let at = from; at < end; at += 1)
        if (object[at] === NEWLINE)
            before += 1;
    return hits.map((hit) => ({ ...hit, line: Math.max(1, hit.line - before) }));
}
function saidFrom(object) {
    const text = Buffer.from(object.buffer, object.byteOffset, object.length);
    let at = 0;
    for (;;) {
        const end = text.indexOf(NEWLINE, at);
        if (end === -1)
            return at;
        const word = text.toString('latin1', at, Math.min(end, at + 10));
        if (!/^(?:tree|parent|object|type|committer) /.test(word))
            return at;
        at = end + 1;
    }
}
function messageStart(object) {
    for (let at = object.indexOf(NEWLINE); at !== -1; at = object.indexOf(NEWLINE, at + 1)) {
        if (object[at + 1] === NEWLINE)
            return at + 2;
    }
    return object.length;
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

/***/ 8805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ remembering)
/* harmony export */ });
const MOST_BYTES = 1 << 24;
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
            if (held <= MOST_BYTES)
                known.set(id, reading);
            return reading;
        },
    };
}


/***/ }),

/***/ 71283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MESSAGE_PATH: () => (/* binding */ MESSAGE_PATH),
/* harmony export */   scanRange: () => (/* binding */ scanRange)
/* harmony export */ });
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(63468);
/* harmony import */ var _scanner_content_hits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47054);
/* harmony import */ var _engine_message_hits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24964);
/* harmony import */ var _changes_change_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(52337);
/* harmony import */ var _changes_place_limit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(808);
/* harmony import */ var _reading_blobs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33372);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58168);
/* harmony import */ var _head_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(99589);
/* harmony import */ var _index_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54100);
/* harmony import */ var _native_log_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14661);
/* harmony import */ var _objects_inflate_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(75287);
/* harmony import */ var _objects_reader_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(12541);
/* harmony import */ var _objects_remembering_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(8805);
/* harmony import */ var _refs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(17949);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(73611);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(88493);
















const MESSAGE_PATH = '(commit message)';
const TAG_PATH = '(tag message)';
const MOST_TAGS = 100;
async function scanRange(source, context) {
    const repository = (0,_repository_js__WEBPACK_IMPORTED_MODULE_10__/* .findRepository */ .W1)(source.directory, context.variables);
    if ('reason' in repository)
        throw new _context_js__WEBPACK_IMPORTED_MODULE_4__/* .Unreadable */ .IO(repository);
    const refs = (0,_refs_js__WEBPACK_IMPORTED_MODULE_9__/* .readRefs */ .n6)(repository, context.git);
    const { include, exclude, excludeBranch } = source.commits;
    const named = {
        ...source.commits,
        include: include.map((name) => (0,_refs_js__WEBPACK_IMPORTED_MODULE_9__/* .resolveRevision */ .eZ)(name, refs)),
        exclude: exclude.map((name) => (0,_refs_js__WEBPACK_IMPORTED_MODULE_9__/* .resolveRevision */ .eZ)(name, refs)),
    };
    const branch = excludeBranch === undefined ? undefined : (0,_refs_js__WEBPACK_IMPORTED_MODULE_9__/* .branchTip */ .ux)(refs, excludeBranch);
    const range = exclude.length === 0 && branch !== undefined ? { ...named, exclude: [branch] } : named;
    const begins = range.exclude.length > 0 || excludeBranch === undefined;
    const tally = (0,_tally_js__WEBPACK_IMPORTED_MODULE_11__/* .createTally */ .X)();
    const scan = async (commits, reader, at) => {
        (0,_context_js__WEBPACK_IMPORTED_MODULE_4__/* .stopIfAsked */ .Qw)(context);
        const head = refs.head !== undefined && reader.has(refs.head) ? refs.head : range.include[0];
        await scanCommits(commits, {
            context,
            tally,
            shallow: new Set(at.shallow),
            blobs: (0,_reading_blobs_js__WEBPACK_IMPORTED_MODULE_3__/* .createBlobScanner */ .iW)(reader, context, tally),
            inHead: (0,_head_js__WEBPACK_IMPORTED_MODULE_12__/* .createTreeLookup */ .db)(reader, head, (0,_repository_js__WEBPACK_IMPORTED_MODULE_10__/* .hashBytesOf */ .Lz)(at)),
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
    const { scanLongRange } = await __webpack_require__.e(/* import() */ 2265).then(__webpack_require__.bind(__webpack_require__, 62265));
    return scanLongRange({ source, repository, named, range, branch, begins, context, tally, scan });
}
function shortLog(reader, repository, { include, exclude }) {
    try {
        const hashBytes = (0,_repository_js__WEBPACK_IMPORTED_MODULE_10__/* .hashBytesOf */ .Lz)(repository);
        const from = include.map((revision) => (0,_native_log_js__WEBPACK_IMPORTED_MODULE_6__/* .settle */ .G9)(reader, revision));
        const without = exclude.map((revision) => (0,_native_log_js__WEBPACK_IMPORTED_MODULE_6__/* .settle */ .G9)(reader, revision));
        const log = (0,_native_log_js__WEBPACK_IMPORTED_MODULE_6__/* .readShortLog */ .nX)(reader, from, without, repository.shallow, hashBytes);
        const wanted = log?.flatMap(({ changes }) => changes.filter(_changes_change_js__WEBPACK_IMPORTED_MODULE_13__/* .holdsContent */ .c)) ?? [];
        return wanted.every(({ id }) => reader.has(id)) ? log : undefined;
    }
    catch (thrown) {
        if (!(0,_context_js__WEBPACK_IMPORTED_MODULE_4__/* .isUnreadable */ .GZ)(thrown))
            (0,_system_error_js__WEBPACK_IMPORTED_MODULE_14__/* .codeOrThrow */ .Z)(thrown);
        return undefined;
    }
}
async function withReader(repository, use) {
    const reader = (0,_objects_remembering_js__WEBPACK_IMPORTED_MODULE_15__/* .remembering */ .M)((0,_objects_reader_js__WEBPACK_IMPORTED_MODULE_8__/* .createObjectReader */ .N)(repository, (0,_objects_inflate_js__WEBPACK_IMPORTED_MODULE_7__/* .createInflater */ .O)()));
    try {
        return await use(reader);
    }
    finally {
        reader.close();
    }
}
function scanTags(include, reader, { maxBytes, user }, tally) {
    for (const named of include) {
        let id = /^[0-9a-f]{40,64}$/.test(named) ? named : undefined;
        for (let depth = 0; id !== undefined && depth < MOST_TAGS; depth += 1) {
            const reading = reader.read(id, maxBytes);
            if (reading.kind !== 'found' || reading.type !== 'tag')
                break;
            tally.hits((0,_engine_message_hits_js__WEBPACK_IMPORTED_MODULE_1__/* .messageHits */ .M)(reading.bytes, user?.search), { path: TAG_PATH });
            id = /^object ([0-9a-f]+)\n/.exec(Buffer.from(reading.bytes).toString('latin1'))?.[1];
        }
    }
}
async function scanCommits(commits, means) {
    const pause = (0,_context_js__WEBPACK_IMPORTED_MODULE_4__/* .createPause */ .nl)(means.context);
    const { tally, shallow, blobs, inHead } = means;
    const told = new Set();
    const places = (0,_changes_place_limit_js__WEBPACK_IMPORTED_MODULE_2__/* .createPlaceLimit */ .N)();
    for (const commit of commits) {
        await pause();
        const { id, author, committedAt, changes } = commit;
        const origin = { commit: id, author, committedAt };
        const short = id.slice(0, 12);
        tally.saw({ commits: 1 });
        tally.hits((0,_scanner_content_hits_js__WEBPACK_IMPORTED_MODULE_0__/* .contentHits */ .S)(Buffer.from(commit.message, 'latin1'), means.context.user?.search), { path: MESSAGE_PATH }, origin);
        if (shallow.has(id))
            tally.gap('parents-not-here', short);
        if (commit.crowded === true)
            tally.gap('too-many-paths', short);
        if (commit.unseen === true)
            tally.gap('changes-unread', short);
        const newHits = (0,_reading_blobs_js__WEBPACK_IMPORTED_MODULE_3__/* .createNewHits */ .H_)(changes, blobs);
        for (const change of changes) {
            const at = (0,_index_file_js__WEBPACK_IMPORTED_MODULE_5__/* .pathEntry */ .uj)(Buffer.from(change.path, 'latin1'));
            if (change.mode === '160000')
                tally.gap('submodule', at.path);
            if (!(0,_changes_change_js__WEBPACK_IMPORTED_MODULE_13__/* .holdsContent */ .c)(change))
                continue;
            const own = blobs.hits(change.id, at.path);
            if (own.length === 0)
                continue;
            if (!places.hasRoom(change.id, own.length)) {
                tally.gap('too-many-places', at.path);
                continue;
            }
            for (const hit of newHits(change, at.path)) {
                const what = `${(0,_reading_blobs_js__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN)(hit)} ${change.path}`;
                if (told.has(what))
                    continue;
                const now = inHead(change.path);
                const still = now !== undefined && blobs.compare(now).some((one) => (0,_reading_blobs_js__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN)(one) === (0,_reading_blobs_js__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN)(hit));
                tally.hits([hit], at, { ...origin, inHead: still });
            }
            for (const hit of own)
                told.add(`${(0,_reading_blobs_js__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN)(hit)} ${change.path}`);
        }
    }
}


/***/ })

};
;