"use strict";
exports.id = 7555;
exports.ids = [7555];
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

/***/ 86564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B7: () => (/* binding */ LONGEST_HEADER),
/* harmony export */   DO: () => (/* binding */ REF_DELTA),
/* harmony export */   Dj: () => (/* binding */ createEntryHead),
/* harmony export */   Dk: () => (/* binding */ TAG),
/* harmony export */   ER: () => (/* binding */ parseEntry),
/* harmony export */   Eb: () => (/* binding */ OFS_DELTA),
/* harmony export */   Pr: () => (/* binding */ TREE),
/* harmony export */   cJ: () => (/* binding */ COMMIT),
/* harmony export */   we: () => (/* binding */ BLOB)
/* harmony export */ });
const COMMIT = 1;
const TREE = 2;
const BLOB = 3;
const TAG = 4;
const OFS_DELTA = 6;
const REF_DELTA = 7;
const LONGEST_HEADER = 48;
function createEntryHead() {
    return { type: 0, size: 0, back: 0, baseId: 0, data: 0 };
}
function parseEntry(bytes, at, hashBytes, head) {
    let byte = bytes[at] ?? 0;
    let next = at + 1;
    let size = byte & 15;
    head.type = (byte >> 4) & 7;
    for (let scale = 16; byte > 127; scale *= 128) {
        if (next >= bytes.length || scale > 2 ** 49)
            return false;
        byte = bytes[next++];
        size += (byte & 127) * scale;
    }
    head.size = size;
    if (head.type === OFS_DELTA) {
        if (next >= bytes.length)
            return false;
        byte = bytes[next++];
        let back = byte & 127;
        while (byte > 127) {
            if (next >= bytes.length || back > 2 ** 45)
                return false;
            byte = bytes[next++];
            back = (back + 1) * 128 + (byte & 127);
        }
        head.back = back;
    }
    else if (head.type === REF_DELTA) {
        head.baseId = next;
        next += hashBytes;
    }
    head.data = next;
    return head.type !== 0 && head.type !== 5 && next < bytes.length;
}


/***/ }),

/***/ 75287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ createInflater)
/* harmony export */ });
/* unused harmony export inflatingOnce */
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);

function createInflater() {
    try {
        const reused = reusing((0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.createInflate)());
        if (inflates(reused))
            return reused;
    }
    catch {
    }
    return inflatingOnce;
}
function reusing({ _handle: handle, _writeState: state }) {
    let failed = false;
    handle.onerror = () => {
        failed = true;
    };
    return {
        whole(input, from, to, output, at, size) {
            if (!(from >= 0 && from < to && to <= input.length))
                return false;
            if (!(at >= 0 && size >= 0 && at + size < output.length))
                return false;
            failed = false;
            handle.writeSync(node_zlib__WEBPACK_IMPORTED_MODULE_0__.constants.Z_FINISH, input, from, to - from, output, at, size + 1);
            const left = state[0];
            handle.reset();
            return !failed && left === 1;
        },
        start(input, output) {
            if (input.length === 0)
                return -1;
            failed = false;
            const flush = node_zlib__WEBPACK_IMPORTED_MODULE_0__.constants.Z_SYNC_FLUSH;
            handle.writeSync(flush, input, 0, input.length, output, 0, output.length);
            const left = state[0] ?? 0;
            handle.reset();
            return failed ? -1 : output.length - left;
        },
    };
}
const inflatingOnce = {
    whole(input, from, to, output, at, size) {
        try {
            const bytes = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateSync)(input.subarray(from, to), { maxOutputLength: size + 1 });
            if (bytes.length !== size)
                return false;
            output.set(bytes, at);
            return true;
        }
        catch (thrown) {
            zlibFault(thrown);
            return false;
        }
    },
    start(input, output) {
        try {
            const bytes = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateSync)(input.subarray(0, 512), { finishFlush: node_zlib__WEBPACK_IMPORTED_MODULE_0__.constants.Z_SYNC_FLUSH });
            output.set(bytes.subarray(0, output.length));
            return Math.min(bytes.length, output.length);
        }
        catch (thrown) {
            zlibFault(thrown);
            return -1;
        }
    },
};
function zlibFault(thrown) {
    const { code = '' } = thrown;
    if (!code.startsWith('Z_') && code !== 'ERR_BUFFER_TOO_LARGE')
        throw thrown;
}
function inflates({ whole, start }) {
    const input = Buffer.from('eJwrKEpNy8lMzyhRKICxAEzFB6s=', 'base64');
    const output = new Uint8Array(32);
    const damaged = Uint8Array.from(input);
    damaged[6] = 0xff;
    return (whole(input, 0, input.length, output, 1, 19) &&
        Buffer.from(output.subarray(1, 20)).toString() === 'preflight preflight' &&
        !whole(input, 0, input.length - 6, output, 1, 19) &&
        !whole(damaged, 0, damaged.length, output, 1, 19) &&
        !whole(input, 0, input.length, output, 1, 9) &&
        start(input, output.subarray(0, 9)) === 9 &&
        Buffer.from(output.subarray(0, 9)).toString() === 'preflight' &&
        start(damaged, output) === -1 &&
        whole(input, 0, input.length, output, 1, 19));
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

/***/ 98006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sz: () => (/* binding */ inflateLoose),
/* harmony export */   n: () => (/* binding */ readLooseHead),
/* harmony export */   zp: () => (/* binding */ readLoose)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63468);


const HEAD_BYTES = 32;
function readLooseHead(input, inflater) {
    const start = Buffer.allocUnsafe(HEAD_BYTES);
    const end = start.subarray(0, Math.max(0, inflater.start(input, start))).indexOf(0);
    if (end === -1)
        return undefined;
    const match = /^(commit|tree|blob|tag) (\d{1,15})$/.exec(start.toString('latin1', 0, end));
    return match === null
        ? undefined
        : { type: match[1], size: Number(match[2]), length: end + 1 };
}
function readLoose(path, maxBytes, inflater) {
    let input;
    try {
        const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
        if (size > maxBytes + (maxBytes >>> 8) + 128)
            return { kind: 'too-large', size };
        input = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
    }
    catch (thrown) {
        (0,_system_error_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOrThrow */ .Z)(thrown);
        return { kind: 'missing' };
    }
    const head = readLooseHead(input, inflater);
    if (head === undefined)
        return { kind: 'corrupt', reason: 'a loose object without a head' };
    if (head.size > maxBytes)
        return { kind: 'too-large', size: head.size };
    const bytes = inflateLoose(input, head, inflater);
    if (bytes === undefined) {
        return { kind: 'corrupt', reason: 'a loose object that does not inflate' };
    }
    return { kind: 'found', type: head.type, bytes };
}
function inflateLoose(input, head, inflater) {
    const whole = head.length + head.size;
    const output = Buffer.allocUnsafe(whole + 1);
    const sound = inflater.whole(input, 0, input.length, output, 0, whole);
    return sound ? output.subarray(head.length, whole) : undefined;
}


/***/ }),

/***/ 59674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ openPackIndex)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52583);

const HEADER = 8;
const FANOUT = 256 * 4;
function openPackIndex(path, hashBytes, inMemory = false) {
    const file = inMemory ? (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .fileInMemory */ .HK)(path) : (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .openPaged */ .sA)(path);
    const head = file.read(0, HEADER + FANOUT);
    if ((0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .uint32 */ .S8)(head, 0) !== 0xff744f63 || (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .uint32 */ .S8)(head, 4) !== 2) {
        file.close();
        return { reason: 'an index of another version than 2' };
    }
    const fanout = Float64Array.from({ length: 256 }, (_, at) => (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .uint32 */ .S8)(head, HEADER + at * 4));
    const count = fanout[255] ?? 0;
    const places = tables(count, hashBytes);
    const sorted = fanout.every((value, at) => at === 0 || value >= (fanout[at - 1] ?? 0));
    if (!sorted || head.length < HEADER + FANOUT || file.size < places.end + 2 * hashBytes) {
        file.close();
        return { reason: 'a damaged index' };
    }
    function find(id) {
        const first = id[0] ?? 0;
        let low = first === 0 ? 0 : (fanout[first - 1] ?? 0);
        const end = fanout[first] ?? 0;
        const bucket = file.read(places.ids + low * hashBytes, (end - low) * hashBytes);
        const start = low;
        let high = end;
        while (low < high) {
            const middle = (low + high) >>> 1;
            const order = compare(bucket, (middle - start) * hashBytes, id, hashBytes);
            if (order === 0)
                return offsetAt(file, places, middle);
            if (order < 0)
                low = middle + 1;
            else
                high = middle;
        }
        return undefined;
    }
    return {
        count,
        find,
        offsets: () => readOffsets(file, places, count),
        id: (at) => (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .hex */ .uh)(file.read(places.ids + at * hashBytes, hashBytes), 0, hashBytes),
        ids: () => file.read(places.ids, count * hashBytes),
        packChecksum: (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .hex */ .uh)(file.read(file.size - 2 * hashBytes, hashBytes), 0, hashBytes),
        close: () => file.close(),
    };
}
function tables(count, hashBytes) {
    const ids = HEADER + FANOUT;
    const offsets = ids + count * (hashBytes + 4);
    return { ids, offsets, large: offsets + count * 4, end: offsets + count * 4 };
}
function offsetAt(file, places, at) {
    const short = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .uint32 */ .S8)(file.read(places.offsets + at * 4, 4), 0);
    if (short < 0x80000000)
        return short;
    const wide = file.read(places.large + (short - 0x80000000) * 8, 8);
    return (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .uint32 */ .S8)(wide, 0) * 0x100000000 + (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .uint32 */ .S8)(wide, 4);
}
function readOffsets(file, places, count) {
    const table = file.read(places.offsets, count * 4);
    const wide = file.read(places.large, Math.max(0, file.size - places.large));
    const offsets = new Float64Array(count);
    const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
    for (let at = 0; at < count; at += 1) {
        const short = view.getUint32(at * 4);
        const place = (short - 0x80000000) * 8;
        offsets[at] =
            short < 0x80000000 ? short : (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .uint32 */ .S8)(wide, place) * 0x100000000 + (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .uint32 */ .S8)(wide, place + 4);
    }
    return offsets;
}
function compare(table, at, id, length) {
    for (let step = 0; step < length; step += 1) {
        const difference = (table[at + step] ?? 0) - (id[step] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}


/***/ }),

/***/ 12541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ createObjectReader)
/* harmony export */ });
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63468);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _scanner_deltas_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8911);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73611);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52583);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(86564);
/* harmony import */ var _loose_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98006);
/* harmony import */ var _pack_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59674);









const TYPES = { 1: 'commit', 2: 'tree', 3: 'blob', 4: 'tag' };
function createObjectReader(repository, inflater) {
    const hashBytes = (0,_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .hashBytesOf */ .Lz)(repository);
    let packs;
    function find(id) {
        packs ??= openPacks(repository, hashBytes);
        for (let at = 0; at < packs.length; at += 1) {
            const pack = packs[at];
            const offset = pack.index.find(id);
            if (offset === undefined)
                continue;
            if (at > 0)
                packs.unshift(...packs.splice(at, 1));
            return { pack, offset };
        }
        return undefined;
    }
    function loosePath(id) {
        return repository.objectDirs
            .map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, id.slice(0, 2), id.slice(2)))
            .find((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path));
    }
    function read(id, maxBytes) {
        const place = find(Buffer.from(id, 'hex'));
        if (place !== undefined) {
            const packed = tryPacked(place.pack, place.offset, maxBytes);
            if (packed.kind !== 'corrupt')
                return packed;
            const loose = loosePath(id);
            return loose === undefined ? packed : (0,_loose_js__WEBPACK_IMPORTED_MODULE_4__/* .readLoose */ .zp)(loose, maxBytes, inflater);
        }
        const loose = loosePath(id);
        return loose === undefined ? { kind: 'missing' } : (0,_loose_js__WEBPACK_IMPORTED_MODULE_4__/* .readLoose */ .zp)(loose, maxBytes, inflater);
    }
    function tryPacked(pack, start, maxBytes) {
        try {
            return readPacked(pack, start, maxBytes);
        }
        catch (error) {
            return corrupt(`its pack cannot be read (${(0,_system_error_js__WEBPACK_IMPORTED_MODULE_6__/* .codeOrThrow */ .Z)(error)})`);
        }
    }
    function readPacked(pack, start, maxBytes) {
        const deltas = [];
        const head = (0,_entry_js__WEBPACK_IMPORTED_MODULE_7__/* .createEntryHead */ .Dj)();
        let offset = start;
        let held = 0;
        for (;;) {
            pack.file ??= (0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .openPaged */ .sA)(pack.path);
            const bytes = pack.file.read(offset, _entry_js__WEBPACK_IMPORTED_MODULE_7__/* .LONGEST_HEADER */ .B7 + 4096);
            if (!(0,_entry_js__WEBPACK_IMPORTED_MODULE_7__/* .parseEntry */ .ER)(bytes, 0, hashBytes, head))
                return corrupt('an entry that is none');
            if (head.size > maxBytes)
                return { kind: 'too-large', size: head.size };
            const content = inflateEntry(pack.file, offset, bytes, head.data, head.size);
            if (content === undefined)
                return corrupt('an entry that does not inflate');
            const type = TYPES[head.type];
            if (type !== undefined)
                return rebuild(type, content, deltas, maxBytes);
            deltas.push(content);
            held += content.length + 1;
            if (deltas.length > 10_000 || held > 4 * maxBytes + 2 ** 20) {
                return corrupt('a chain of deltas without end');
            }
            if (head.type === _entry_js__WEBPACK_IMPORTED_MODULE_7__/* .OFS_DELTA */ .Eb) {
                offset -= head.back;
                if (head.back === 0 || offset < 12)
                    return corrupt('a delta without a base');
            }
            else if (head.type === _entry_js__WEBPACK_IMPORTED_MODULE_7__/* .REF_DELTA */ .DO) {
                const base = pack.index.find(bytes.subarray(head.baseId, head.baseId + hashBytes));
                if (base === undefined)
                    return corrupt('a delta without a base');
                offset = base;
            }
        }
    }
    function inflateEntry(file, offset, start, data, size) {
        const content = Buffer.allocUnsafe(size + 1);
        const most = size + (size >>> 8) + 64;
        const input = most <= start.length - data ? start.subarray(data) : file.read(offset + data, most);
        const sound = inflater.whole(input, 0, input.length, content, 0, size);
        return sound ? content.subarray(0, size) : undefined;
    }
    return {
        read,
        has: (id) => find(Buffer.from(id, 'hex')) !== undefined || loosePath(id) !== undefined,
        close() {
            for (const pack of packs ?? []) {
                pack.index.close();
                pack.file?.close();
            }
            packs = [];
        },
    };
}
function rebuild(type, base, deltas, maxBytes) {
    const steps = (0,_scanner_deltas_js__WEBPACK_IMPORTED_MODULE_8__/* .createDeltaSteps */ .C2)();
    let bytes = base;
    for (let delta = deltas.pop(); delta !== undefined; delta = deltas.pop()) {
        const sizes = (0,_scanner_deltas_js__WEBPACK_IMPORTED_MODULE_8__/* .readDeltaSizes */ .Tn)(delta, 0, delta.length);
        if (sizes === undefined || sizes.base !== bytes.length)
            return corrupt('a delta of another base');
        if (sizes.target > maxBytes)
            return { kind: 'too-large', size: sizes.target };
        if (!(0,_scanner_deltas_js__WEBPACK_IMPORTED_MODULE_8__/* .decodeDelta */ .Vr)(delta, sizes.at, delta.length, sizes.base, sizes.target, steps)) {
            return corrupt('a delta that does not apply');
        }
        const both = Buffer.allocUnsafe(sizes.base + sizes.target);
        both.set(bytes);
        (0,_scanner_deltas_js__WEBPACK_IMPORTED_MODULE_8__/* .applySteps */ .GF)(steps, delta, both, 0, sizes.base);
        bytes = both.subarray(sizes.base);
    }
    return { kind: 'found', type, bytes };
}
function corrupt(reason) {
    return { kind: 'corrupt', reason };
}
function openPacks(repository, hashBytes) {
    return repository.objectDirs.flatMap((folder) => {
        const all = new Set((0,_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .names */ .Dy)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'pack')));
        return ([...all]
            .filter((name) => name.endsWith('.idx') && all.has(name.replace(/idx$/, 'pack')))
            .flatMap((name) => {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'pack', name);
            try {
                const index = (0,_pack_index_js__WEBPACK_IMPORTED_MODULE_5__/* .openPackIndex */ .s)(path, hashBytes);
                return 'reason' in index ? [] : [{ index, path: path.replace(/idx$/, 'pack') }];
            }
            catch (thrown) {
                (0,_system_error_js__WEBPACK_IMPORTED_MODULE_6__/* .codeOrThrow */ .Z)(thrown);
                return [];
            }
        }));
    });
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

/***/ 33372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H_: () => (/* binding */ createNewHits),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   iW: () => (/* binding */ createBlobScanner)
/* harmony export */ });
/* harmony import */ var _scanner_content_hits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54284);
/* harmony import */ var _report_size_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52777);
/* harmony import */ var _lfs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22815);
/* harmony import */ var _changes_change_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52337);




function createBlobScanner(reader, context, tally) {
    const known = new Map();
    const unread = new Map();
    function scan(id, name) {
        const before = known.get(id);
        if (before !== undefined)
            return before;
        const reading = unread.get(id) ?? reader.read(id, context.maxBytes);
        if (reading.kind !== 'found') {
            unread.set(id, reading);
            if (name !== undefined)
                tell(reading, name);
            return [];
        }
        const { bytes } = reading;
        const hits = (0,_scanner_content_hits_js__WEBPACK_IMPORTED_MODULE_0__/* .contentHits */ .S)(bytes);
        known.set(id, hits);
        if (name !== undefined)
            tally.saw({ blobs: 1, bytes: bytes.length });
        if (name !== undefined && (0,_lfs_js__WEBPACK_IMPORTED_MODULE_1__/* .isLfsPointer */ .N)(bytes))
            tally.gap('lfs-pointer', name);
        return hits;
    }
    function tell(reading, name) {
        if (reading.kind === 'too-large') {
            tally.gap('too-large', `${name} (${(0,_report_size_js__WEBPACK_IMPORTED_MODULE_2__/* .showSize */ .t)(reading.size)})`);
        }
        else if (reading.kind === 'missing')
            tally.gap('missing', name);
        else
            tally.gap('damaged', `${name} (${reading.reason})`);
    }
    return { hits: (id, name) => scan(id, name), compare: (id) => scan(id, undefined) };
}
function keyOf({ kind, key }) {
    return `${kind} ${key}`;
}
function createNewHits(together, blobs) {
    let removed;
    function keysOf(ids) {
        const keys = new Set();
        for (const id of new Set(ids))
            for (const hit of blobs.compare(id))
                keys.add(keyOf(hit));
        return keys;
    }
    return (change, name) => {
        const hits = blobs.hits(change.id, name);
        if (hits.length === 0)
            return hits;
        removed ??= keysOf(together.filter(_changes_change_js__WEBPACK_IMPORTED_MODULE_3__/* .isGone */ .S).flatMap(({ before }) => before));
        const old = keysOf(change.before);
        return hits.filter((hit) => !old.has(keyOf(hit)) && removed?.has(keyOf(hit)) !== true);
    };
}


/***/ }),

/***/ 8911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ createDeltaSteps),
/* harmony export */   GF: () => (/* binding */ applySteps),
/* harmony export */   Tn: () => (/* binding */ readDeltaSizes),
/* harmony export */   Vr: () => (/* binding */ decodeDelta)
/* harmony export */ });
function createDeltaSteps() {
    return {
        steps: new Int32Array(128),
        count: 0,
        regions: { bounds: new Int32Array(128), count: 0 },
    };
}
function readDeltaSizes(delta, from, to) {
    let at = from;
    let base = -1;
    for (;;) {
        let size = 0;
        for (let scale = 1;; scale *= 128) {
            const byte = delta[at];
            if (byte === undefined || at >= to || scale > 2 ** 49)
                return undefined;
            at += 1;
            size += (byte & 127) * scale;
            if (byte < 128)
                break;
        }
        if (base !== -1)
            return { base, target: size, at };
        base = size;
    }
}
function decodeDelta(delta, from, to, baseSize, targetSize, decoded, join = 0) {
    const { regions } = decoded;
    if (decoded.steps.length < 2 * (to - from))
        decoded.steps = new Int32Array(4 * (to - from));
    const { steps } = decoded;
    regions.count = 0;
    let count = 0;
    let at = from;
    let written = 0;
    let copiedTo = 0;
    while (at < to) {
        const code = delta[at++];
        if (code >= 128) {
            let offset = 0;
            let size = 0;
            if (code & 1)
                offset = delta[at++];
            if (code & 2)
                offset |= delta[at++] << 8;
            if (code & 4)
                offset |= delta[at++] << 16;
            if (code & 8)
                offset += delta[at++] * 0x1000000;
            if (code & 16)
                size = delta[at++];
            if (code & 32)
                size |= delta[at++] << 8;
            if (code & 64)
                size |= delta[at++] << 16;
            if (size === 0)
                size = 0x10000;
            if (at > to || offset + size > baseSize || written + size > targetSize)
                return false;
            if (copiedTo === offset && count > 0) {
                steps[2 * count - 1] = steps[2 * count - 1] + size;
            }
            else {
                if (copiedTo !== offset && copiedTo !== -1)
                    touch(regions, written, written + 1, join);
                steps[2 * count] = offset;
                steps[2 * count + 1] = size;
                count += 1;
            }
            written += size;
            copiedTo = offset + size;
        }
        else if (code > 0) {
            if (at + code > to || written + code > targetSize)
                return false;
            touch(regions, written, Math.min(written + code + 1, targetSize), join);
            steps[2 * count] = ~at;
            steps[2 * count + 1] = code;
            count += 1;
            written += code;
            at += code;
            copiedTo = -1;
        }
        else {
            return false;
        }
    }
    decoded.count = count;
    if (written !== targetSize)
        return false;
    if (copiedTo !== -1 && copiedTo !== baseSize && targetSize > 0) {
        touch(regions, targetSize - 1, targetSize, join);
    }
    return true;
}
function touch(regions, from, to, join) {
    const last = 2 * regions.count - 1;
    if (last > 0 && from <= regions.bounds[last] + join) {
        if (to > regions.bounds[last])
            regions.bounds[last] = to;
        return;
    }
    if (last + 2 >= regions.bounds.length) {
        const larger = new Int32Array(regions.bounds.length * 2);
        larger.set(regions.bounds);
        regions.bounds = larger;
    }
    regions.bounds[last + 1] = from;
    regions.bounds[last + 2] = to;
    regions.count += 1;
}
const SHORT = 24;
function applySteps({ steps, count }, delta, bytes, baseAt, targetAt) {
    let written = targetAt;
    let nul = false;
    for (let step = 0; step < 2 * count; step += 2) {
        const source = steps[step];
        const size = steps[step + 1];
        if (source < 0) {
            const from = ~source;
            for (let at = 0; at < size; at += 1) {
                const byte = delta[from + at];
                if (byte === 0)
                    nul = true;
                bytes[written + at] = byte;
            }
        }
        else if (size < SHORT) {
            const from = baseAt + source;
            for (let at = 0; at < size; at += 1)
                bytes[written + at] = bytes[from + at];
        }
        else {
            bytes.copyWithin(written, baseAt + source, baseAt + source + size);
        }
        written += size;
    }
    return nul;
}


/***/ })

};
;