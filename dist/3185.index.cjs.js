"use strict";
exports.id = 3185;
exports.ids = [3185];
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

/***/ 54100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CU: () => (/* binding */ isWholeIndex),
  uj: () => (/* binding */ pathEntry),
  vY: () => (/* binding */ readIndex)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/adapters/system-error.js
var system_error = __webpack_require__(63468);
// EXTERNAL MODULE: ./lib/adapters/git/objects/bytes.js
var objects_bytes = __webpack_require__(52583);
;// CONCATENATED MODULE: ./lib/adapters/git/index-shape.js

const HARMLESS = new Set(['REUC', 'UNTR', 'FSMN']);
const CACHED_TREES = 'TREE';
const MODES = new Set([0o100644, 0o100755, 0o120000]);
function isPlainIndex(bytes, hashBytes) {
    if (bytes.toString('latin1', 0, 4) !== 'DIRC' || (0,objects_bytes/* uint32 */.S8)(bytes, 4) !== 2)
        return false;
    const end = bytes.length - hashBytes;
    const count = (0,objects_bytes/* uint32 */.S8)(bytes, 8);
    if (end < 12 || count > end / (42 + hashBytes))
        return false;
    const paths = [];
    let at = 12;
    for (let index = 0; index < count; index += 1) {
        const nameAt = at + 42 + hashBytes;
        const flags = ((bytes[nameAt - 2] ?? 0) << 8) | (bytes[nameAt - 1] ?? 0);
        const nameEnd = bytes.indexOf(0, nameAt);
        if (!MODES.has((0,objects_bytes/* uint32 */.S8)(bytes, at + 24)) || nameEnd <= nameAt || nameEnd > end)
            return false;
        const path = bytes.toString('latin1', nameAt, nameEnd);
        if (flags !== Math.min(path.length, 0xfff) || path <= (paths.at(-1) ?? ''))
            return false;
        paths.push(path);
        at += ((nameEnd - at) & ~7) + 8;
        for (let pad = nameEnd; pad < at; pad += 1)
            if (bytes[pad] !== 0)
                return false;
    }
    while (at + 8 <= end) {
        const name = bytes.toString('latin1', at, at + 4);
        const from = at + 8;
        at = from + (0,objects_bytes/* uint32 */.S8)(bytes, at + 4);
        if (at > end)
            return false;
        if (name === CACHED_TREES ? !countsRight(bytes, from, at, hashBytes, paths) : !HARMLESS.has(name)) {
            return false;
        }
    }
    return at === end && !/^[A-Z]{4}$/.test(bytes.toString('latin1', end, end + 4));
}
function countsRight(bytes, from, end, hashBytes, paths) {
    const open = [{ prefix: '', left: 1 }];
    let at = from;
    while (at < end) {
        while (open.at(-1)?.left === 0)
            open.pop();
        const above = open.at(-1);
        const nameEnd = bytes.indexOf(0, at);
        const lineEnd = bytes.indexOf(0x0a, nameEnd);
        if (above === undefined || nameEnd === -1 || lineEnd === -1 || lineEnd >= end)
            return false;
        const [, told, within] = /^(-1|\d{1,9}) (\d{1,9})$/.exec(bytes.toString('latin1', nameEnd + 1, lineEnd)) ?? [];
        const name = bytes.toString('latin1', at, nameEnd);
        if (told === undefined || (name === '') !== (open.length === 1))
            return false;
        const prefix = name === '' ? '' : `${above.prefix}${name}/`;
        const isKnown = told !== '-1';
        const count = entriesBelow(paths, prefix);
        if (isKnown ? Number(told) !== count : count === 0)
            return false;
        at = lineEnd + 1 + (isKnown ? hashBytes : 0);
        above.left -= 1;
        open.push({ prefix, left: Number(within) });
    }
    return at === end && open.every(({ left }) => left === 0);
}
function entriesBelow(paths, prefix) {
    let count = 0;
    for (const path of paths)
        if (path.startsWith(prefix))
            count += 1;
    return count;
}

;// CONCATENATED MODULE: ./lib/adapters/git/index-file.js




const ELSEWHERE = new Set(['link', 'sdir']);
function readIndex(path, hashBytes) {
    let bytes;
    try {
        bytes = (0,external_node_fs_.readFileSync)(path);
    }
    catch (error) {
        return (0,system_error/* codeOrThrow */.Z)(error) === 'ENOENT' ? [] : undefined;
    }
    return parseIndex(bytes, hashBytes);
}
const SMALL = 1 << 16;
function isWholeIndex(path, hash) {
    try {
        const bytes = (0,external_node_fs_.readFileSync)(path);
        const end = bytes.length - (hash === 'sha1' ? 20 : 32);
        if (end < 12)
            return false;
        if (bytes.length < SMALL && isPlainIndex(bytes, bytes.length - end))
            return true;
        const { createHash } = process.getBuiltinModule('node:crypto');
        const told = bytes.subarray(end);
        return (told.every((byte) => byte === 0) ||
            createHash(hash).update(bytes.subarray(0, end)).digest().equals(told));
    }
    catch (error) {
        return (0,system_error/* codeOrThrow */.Z)(error) === 'ENOENT';
    }
}
function parseIndex(bytes, hashBytes) {
    const version = (0,objects_bytes/* uint32 */.S8)(bytes, 4);
    if (bytes.toString('latin1', 0, 4) !== 'DIRC' || version < 2 || version > 4)
        return undefined;
    const count = (0,objects_bytes/* uint32 */.S8)(bytes, 8);
    const end = bytes.length - hashBytes;
    if (count > end / (42 + hashBytes))
        return undefined;
    const entries = [];
    let at = 12;
    let previous = '';
    let last;
    for (let index = 0; index < count; index += 1) {
        const mode = (0,objects_bytes/* uint32 */.S8)(bytes, at + 24);
        const flagsAt = at + 40 + hashBytes;
        const high = bytes[flagsAt] ?? 0;
        const extended = (high & 0x40) !== 0;
        const skipped = extended && ((bytes[flagsAt + 2] ?? 0) & 0x40) !== 0;
        let nameAt = flagsAt + (extended ? 4 : 2);
        let kept = '';
        if (version === 4) {
            const strip = readStrip(bytes, nameAt);
            kept = previous.slice(0, Math.max(0, previous.length - strip.value));
            nameAt = strip.next;
        }
        const nameEnd = bytes.indexOf(0, nameAt);
        if (nameEnd === -1 || nameEnd > end)
            return undefined;
        const path = version === 4 ? '' : bytes.toString('utf8', nameAt, nameEnd);
        if (version === 4) {
            previous = kept + bytes.toString('latin1', nameAt, nameEnd);
            at = nameEnd + 1;
        }
        else {
            at += ((nameEnd - at) & ~7) + 8;
        }
        const entry = version === 4
            ? pathEntry(Buffer.from(previous, 'latin1'))
            : path.includes('\ufffd')
                ? pathEntry(bytes.subarray(nameAt, nameEnd))
                : { path };
        if (entry.path !== last || 'rawPath' in entry)
            entries.push({ mode, skipped, ...entry });
        last = entry.path;
    }
    return extensionsKnown(bytes, at, end) ? entries : undefined;
}
function pathEntry(bytes) {
    const path = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
    if (!path.includes('\ufffd') || Buffer.from(path).equals(bytes))
        return { path };
    return { path, rawPath: Uint8Array.from(bytes) };
}
function readStrip(bytes, from) {
    let next = from;
    let byte = bytes[next++] ?? 0;
    let value = byte & 127;
    while (byte > 127 && next < from + 8) {
        byte = bytes[next++] ?? 0;
        value = (value + 1) * 128 + (byte & 127);
    }
    return { value, next };
}
function extensionsKnown(bytes, from, end) {
    let at = from;
    while (at + 8 <= end) {
        const name = bytes.toString('latin1', at, at + 4);
        if (ELSEWHERE.has(name) || !/^[A-Za-z]{4}$/.test(name))
            return false;
        at += 8 + (0,objects_bytes/* uint32 */.S8)(bytes, at + 4);
    }
    return at === end;
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

/***/ 33372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H_: () => (/* binding */ createNewHits),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   iW: () => (/* binding */ createBlobScanner)
/* harmony export */ });
/* harmony import */ var _scanner_archives_member_hits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84463);
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
        const { hits, unopened } = (0,_scanner_archives_member_hits_js__WEBPACK_IMPORTED_MODULE_0__/* .searchOpened */ .e)(bytes, context.budget, context.user?.search);
        known.set(id, hits);
        if (name !== undefined)
            tally.saw({ blobs: 1, bytes: bytes.length });
        if (name !== undefined && (0,_lfs_js__WEBPACK_IMPORTED_MODULE_1__/* .isLfsPointer */ .N)(bytes))
            tally.gap('lfs-pointer', name);
        if (name !== undefined)
            tally.unopened(unopened, name);
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

/***/ 22815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isLfsPointer)
/* harmony export */ });
const VERSION = Buffer.from('version https://git-lfs.github.com/spec/v1\n');
const LARGEST = 1024;
function isLfsPointer(content) {
    return (content.length < LARGEST &&
        content.length > VERSION.length &&
        VERSION.equals(content.subarray(0, VERSION.length)));
}


/***/ }),

/***/ 88493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ createTally),
/* harmony export */   j: () => (/* binding */ MOST_PLACES)
/* harmony export */ });
/* harmony import */ var _report_sealed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2572);
/* harmony import */ var _scanner_archives_archive_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1678);


const GAPS = {
    submodule: { words: 'Submodules are not scanned', byDesign: true },
    'lfs-pointer': {
        words: 'Git LFS pointers, whose contents lie elsewhere and are not scanned',
        byDesign: true,
    },
    'too-large': { words: 'Too large to be scanned' },
    'archive-too-large': {
        words: 'Archives that unpack to more than is unpacked, so not opened to the end',
    },
    'archive-closed': {
        words: 'In archives and not opened (encrypted, or packed in another way than zip, gzip and tar)',
        byDesign: true,
    },
    'line-too-long': {
        words: 'Lines longer than are held, in which your own rules were looked for piece by piece',
    },
    'archive-damaged': {
        words: 'Archives that are damaged, so searched as they are and not opened to the end',
        byDesign: true,
    },
    'archive-too-deep': {
        words: 'Archives in archives in archives, searched as they are and not opened',
        byDesign: true,
    },
    unreadable: { words: 'Could not be read' },
    'not-there': { words: 'Named, and not there' },
    'neither-file-nor-folder': { words: 'Neither a file nor a folder, so not scanned' },
    damaged: { words: 'Damaged in this repository' },
    'damaged-or-missing': { words: 'Damaged or missing in this repository' },
    'damaged-before-others': { words: 'Damaged, so that what is behind it was not scanned' },
    missing: { words: 'Missing from this clone', lacking: true },
    'reached-and-missing': {
        words: 'Missing in this clone, though a ref reaches it',
        lacking: true,
    },
    'never-fetched': { words: 'Never fetched into this partial clone', lacking: true },
    'lender-not-there': { words: 'Objects are borrowed from a folder that is not there' },
    'not-whole': { words: 'Not whole, as far as git can tell' },
    'not-fetched': { words: 'Contents could not be fetched', lacking: true },
    'base-not-here': { words: 'The range begins at a commit that is not here' },
    'parents-not-here': {
        words: 'Commits whose parents this shallow clone lacks, so scanned whole',
        lacking: true,
    },
    'too-many-paths': {
        words: 'Changes of more paths than can be told: each content that is new was searched once, and one that was copied may be missed',
    },
    'changes-unread': { words: 'Commits whose changes could not be read' },
    'too-many-places': { words: 'Keys that stand at more places than are told' },
    'refs-unread': { words: 'Refs that cannot be read' },
    'needs-git': { words: 'Cannot be read without git' },
};
const CLOSED = {
    encrypted: 'archive-closed',
    'other-method': 'archive-closed',
    'line-too-long': 'line-too-long',
    damaged: 'archive-damaged',
    'too-large': 'archive-too-large',
    'too-many': 'archive-too-large',
    'too-deep': 'archive-too-deep',
};
const NAMED_GAPS = 5;
const MOST_PLACES = 1_000;
const MOST_HITS = 20_000;
function createTally() {
    const hits = [];
    const places = new Map();
    const gaps = new Map();
    const notes = new Set();
    const missedNotes = new Set();
    let lacking = false;
    const scanned = { files: 0, blobs: 0, commits: 0, bytes: 0 };
    function gap(sort, name) {
        const entry = gaps.get(sort) ?? { names: [], count: 0 };
        entry.count += 1;
        if (entry.names.length < NAMED_GAPS)
            entry.names.push(name);
        gaps.set(sort, entry);
    }
    return {
        hits(found, at, origin) {
            for (const { kind, line, column, key, beside, member } of found) {
                const own = places.get(`${kind} ${key}`) ?? 0;
                if (own > 0 && (own >= MOST_PLACES || hits.length >= MOST_HITS)) {
                    gap('too-many-places', at.path);
                    continue;
                }
                places.set(`${kind} ${key}`, own + 1);
                hits.push({
                    kind,
                    path: at.path,
                    ...(at.rawPath === undefined
                        ? {}
                        : { rawPath: Buffer.from(at.rawPath).toString('base64') }),
                    line,
                    column,
                    key: (0,_report_sealed_js__WEBPACK_IMPORTED_MODULE_1__/* .seal */ .o)(key),
                    beside: { line: (0,_report_sealed_js__WEBPACK_IMPORTED_MODULE_1__/* .seal */ .o)(beside.line), above: (0,_report_sealed_js__WEBPACK_IMPORTED_MODULE_1__/* .seal */ .o)(beside.above) },
                    ...(member === undefined ? {} : { member }),
                    ...origin,
                });
            }
        },
        saw(what) {
            scanned.files += what.files ?? 0;
            scanned.blobs += what.blobs ?? 0;
            scanned.commits += what.commits ?? 0;
            scanned.bytes += what.bytes ?? 0;
        },
        gap,
        unopened(members, archive) {
            for (const { name, why } of members) {
                gap(CLOSED[why], name === '' ? archive : `${archive}${_scanner_archives_archive_js__WEBPACK_IMPORTED_MODULE_0__/* .INSIDE */ .bj}${name}`);
            }
        },
        note(sentence, missed) {
            notes.add(sentence);
            if (missed !== undefined)
                missedNotes.add(sentence);
            if (missed === 'lacking')
                lacking = true;
        },
        answer(more) {
            const sorts = Array.from(gaps, ([sort, noted]) => {
                const { words, ...about } = GAPS[sort];
                return { ...about, sentence: describe(words, noted) };
            });
            const open = sorts.filter(({ byDesign }) => byDesign !== true);
            const lacks = lacking || open.some((sort) => sort.lacking === true);
            const missed = [...missedNotes, ...open.map(({ sentence }) => sentence)];
            return {
                kind: 'scanned',
                hits: hits.sort(byPlace),
                scanned,
                gaps: [...notes, ...sorts.map(({ sentence }) => sentence)],
                ...(missed.length === 0 ? {} : { missed }),
                ...(lacks ? { cloneLacks: true } : {}),
                ...more,
            };
        },
    };
}
function describe(words, { names, count }) {
    const more = count > names.length ? ` and ${count - names.length} more` : '';
    return `${words}: ${names.join(', ')}${more}`;
}
function byPlace(a, b) {
    if (a.path !== b.path)
        return a.path < b.path ? -1 : 1;
    return a.line - b.line || a.column - b.column || (a.kind < b.kind ? -1 : 1);
}


/***/ }),

/***/ 2572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ seal)
/* harmony export */ });
function seal(value) {
    const box = Object.create(null);
    const hidden = () => '[sealed]';
    for (const [name, behaviour] of [
        ['reveal', () => value],
        ['toJSON', hidden],
        ['toString', hidden],
        [Symbol.for('nodejs.util.inspect.custom'), hidden],
    ]) {
        Object.defineProperty(box, name, { value: behaviour, enumerable: false });
    }
    return Object.freeze(box);
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


/***/ }),

/***/ 84463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ searchOpened)
/* harmony export */ });
/* harmony import */ var _content_hits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47054);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10497);


const MOST_TOLD = 20;
function searchOpened(content, budget, user) {
    const plain = (0,_content_hits_js__WEBPACK_IMPORTED_MODULE_0__/* .contentHits */ .S)(content, user);
    const inside = [];
    const unopened = [];
    const isArchive = (0,_open_js__WEBPACK_IMPORTED_MODULE_1__/* .openArchive */ .p)(content, {
        content(member, name) {
            for (const hit of (0,_content_hits_js__WEBPACK_IMPORTED_MODULE_0__/* .contentHits */ .S)(member, user))
                inside.push({ ...hit, member: name });
        },
        unopened(name, why) {
            if (unopened.length < MOST_TOLD)
                unopened.push({ name, why });
        },
    }, budget);
    if (!isArchive)
        return { hits: plain, unopened };
    const keys = new Set(inside.map(({ kind, key }) => `${kind} ${key}`));
    const outside = plain.filter(({ kind, key }) => !keys.has(`${kind} ${key}`));
    return { hits: [...outside, ...inside], unopened };
}


/***/ }),

/***/ 47054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ placeHits),
/* harmony export */   S: () => (/* binding */ contentHits)
/* harmony export */ });
/* harmony import */ var _search_beside_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8865);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62457);
/* harmony import */ var _match_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23985);
/* harmony import */ var _patterns_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23612);
/* harmony import */ var _patterns_pattern_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3530);
/* harmony import */ var _plain_key_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49660);






function contentHits(content, user) {
    const hits = placeHits(content, (0,_match_js__WEBPACK_IMPORTED_MODULE_1__/* .findHits */ .Eh)(content));
    return user === undefined ? hits : [...hits, ...user.hits(content)];
}
function placeHits(content, hits) {
    if (hits.length === 0)
        return [];
    const locate = (0,_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .createLocator */ .T)(content);
    const beside = (0,_search_beside_js__WEBPACK_IMPORTED_MODULE_0__/* .createBeside */ .P)(content);
    return hits.map(({ kind, start, end, key: lifted }) => {
        const bytes = Buffer.from(content.buffer, content.byteOffset + start, end - start);
        const plain = lifted ?? (0,_plain_key_js__WEBPACK_IMPORTED_MODULE_4__/* .plainKey */ .y)(kind, bytes.toString('latin1'));
        const widen = (0,_patterns_index_js__WEBPACK_IMPORTED_MODULE_2__/* .patternOf */ .I)(kind)?.widen;
        const key = widen === undefined ? plain : widen(plain, ...lineAround(content, start, end));
        return { kind, key, ...locate(start), beside: beside(start, end) };
    });
}
function lineAround(content, start, end) {
    const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
    let from = start;
    while (from > 0 && start - from < _patterns_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .WIDEST */ .n && bytes[from - 1] !== 0x0a)
        from--;
    let to = end;
    while (to < bytes.length && to - end < _patterns_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .WIDEST */ .n && bytes[to] !== 0x0a)
        to++;
    const text = (first, last) => bytes.toString('latin1', first, last).replaceAll('\0', '');
    return [text(from, start), text(end, to)];
}


/***/ }),

/***/ 49660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ plainKey)
/* harmony export */ });
/* harmony import */ var _escapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69326);
/* harmony import */ var _patterns_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23612);


function plainKey(kind, spelled) {
    const plain = (0,_escapes_js__WEBPACK_IMPORTED_MODULE_1__/* .unescapeToken */ .ko)(spelled.replaceAll('\0', ''));
    return (0,_patterns_index_js__WEBPACK_IMPORTED_MODULE_0__/* .patternOf */ .I)(kind)?.decode?.(plain) ?? plain;
}


/***/ })

};
;