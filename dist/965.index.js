export const id = 965;
export const ids = [965];
export const modules = {

/***/ 7303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pg: () => (/* binding */ newHits),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   cO: () => (/* binding */ holdsContent),
/* harmony export */   iW: () => (/* binding */ createBlobScanner)
/* harmony export */ });
/* harmony import */ var _scanner_content_hits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9366);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6412);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8390);



/** How many objects git itself is asked for where the reader finds none. */
const ASK_GIT = 200;
/** A scanner of single blobs, by the reader and, where that knows no way, by git. */
function createBlobScanner(reader, context, tally, git) {
    const known = new Map();
    let asked = 0;
    function scan(id, name) {
        const before = known.get(id);
        if (before !== undefined)
            return before;
        const bytes = load(id, name);
        if (bytes === undefined)
            return [];
        const hits = (0,_scanner_content_hits_js__WEBPACK_IMPORTED_MODULE_0__/* .contentHits */ .S)(bytes);
        known.set(id, hits);
        if (name !== undefined)
            tally.saw({ blobs: 1, bytes: bytes.length });
        return hits;
    }
    function load(id, name) {
        const reading = reader.read(id, context.maxBytes);
        if (reading.kind === 'found')
            return reading.bytes;
        if (reading.kind === 'too-large') {
            if (name !== undefined) {
                tally.gap('Too large to be scanned', `${name} (${(0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .showSize */ .tY)(reading.size)})`);
            }
            return undefined;
        }
        if (git !== undefined && asked < ASK_GIT) {
            asked += 1;
            const { ok, output } = (0,_process_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(git, ['cat-file', 'blob', id], '', context.maxBytes);
            if (ok)
                return output;
        }
        if (name !== undefined) {
            if (reading.kind === 'missing')
                tally.gap('Missing from this clone', name);
            else
                tally.gap('Damaged in this repository', `${name} (${reading.reason})`);
        }
        return undefined;
    }
    return { hits: (id, name) => scan(id, name), compare: (id) => scan(id, undefined) };
}
const ABSENT = /^0+$/;
/** Whether a change leaves a file or a link behind: neither gone nor a submodule. */
function holdsContent({ mode, id }) {
    return !ABSENT.test(id) && (mode.startsWith('100') || mode === '120000');
}
/** What makes two hits the same key. */
function keyOf({ kind, key }) {
    return `${kind} ${key}`;
}
/**
 * The hits of a change that the content before it did not hold: neither at the same path nor at
 * one that the same commit removed, since a file that moves brings its old keys along.
 */
function newHits(change, together, name, blobs) {
    const hits = blobs.hits(change.id, name);
    if (hits.length === 0)
        return hits;
    const before = [
        ...change.before,
        ...together.filter(({ id }) => ABSENT.test(id)).flatMap((removed) => removed.before),
    ].filter((id) => !ABSENT.test(id));
    const old = new Set(before.flatMap((id) => blobs.compare(id).map(keyOf)));
    return hits.filter((hit) => !old.has(keyOf(hit)));
}


/***/ }),

/***/ 6118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   uj: () => (/* binding */ pathEntry),
/* harmony export */   vY: () => (/* binding */ readIndex)
/* harmony export */ });
/* unused harmony export parseIndex */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _objects_bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2583);


/** Extensions of an index whose entries do not all stand in the file itself. */
const ELSEWHERE = new Set(['link', 'sdir']);
/**
 * Reads `.git/index` (versions 2 to 4), so that listing tracked files costs no process.
 * Undefined when only git itself can read it; an absent file is an empty index.
 * @see https://git-scm.com/docs/index-format
 */
function readIndex(path, hashBytes) {
    let bytes;
    try {
        bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
    }
    catch (error) {
        return error.code === 'ENOENT' ? [] : undefined;
    }
    return parseIndex(bytes, hashBytes);
}
/** Parses the bytes of an index; undefined when this parser does not know them. */
function parseIndex(bytes, hashBytes) {
    const version = (0,_objects_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .uint32 */ .S8)(bytes, 4);
    if (bytes.toString('latin1', 0, 4) !== 'DIRC' || version < 2 || version > 4)
        return undefined;
    const count = (0,_objects_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .uint32 */ .S8)(bytes, 8);
    const end = bytes.length - hashBytes;
    if (count > end / (42 + hashBytes))
        return undefined;
    const entries = [];
    let at = 12;
    /** Latin-1: version 4 tells each path as a change of the one before. */
    let previous = '';
    let last;
    for (let index = 0; index < count; index += 1) {
        const mode = (0,_objects_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .uint32 */ .S8)(bytes, at + 24);
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
        const path = version === 4 ? '' : bytes.toString("utf8", nameAt, nameEnd);
        if (version === 4) {
            previous = kept + bytes.toString("latin1", nameAt, nameEnd);
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
        // The stages of a conflict share a path.
        if (entry.path !== last || 'rawPath' in entry)
            entries.push({ mode, skipped, ...entry });
        last = entry.path;
    }
    return extensionsKnown(bytes, at, end) ? entries : undefined;
}
/** A path's bytes as text, and the bytes themselves where text cannot hold them. */
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
    for (let at = from; at + 8 <= end; at += 8 + (0,_objects_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .uint32 */ .S8)(bytes, at + 4)) {
        if (ELSEWHERE.has(bytes.toString('latin1', at, at + 4)))
            return false;
    }
    return true;
}


/***/ }),

/***/ 6245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LP: () => (/* binding */ parseRawDiff),
/* harmony export */   x6: () => (/* binding */ readLog)
/* harmony export */ });
/* unused harmony export createLogParser */
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8390);

const FORMAT = '%H%n%ct%n%an%n%B';
/**
 * Arguments that no configuration changes the meaning of. `-c` makes a merge tell only what none
 * of its parents holds; the rest it inherits, and the commits that made it are told of apart.
 */
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
/** Tells every commit that the revisions select, children before parents. */
async function readLog(git, include, exclude, onCommit) {
    const parser = createLogParser(onCommit);
    const revisions = [...include, ...exclude.map((id) => `^${id}`)].map((line) => `${line}\n`);
    const result = await (0,_process_js__WEBPACK_IMPORTED_MODULE_0__/* .streamGit */ .t1)(git, FLAGS, revisions.join(''), parser.push);
    parser.end();
    return result;
}
/** Parses the output as it comes; its fields end with NUL, which nothing inside one can hold. */
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
/** `:100644 100644 OLD NEW M`, or for a merge of n parents n colons, n + 1 modes, n + 1 ids. */
function parseChange(text) {
    const parents = /^:+/.exec(text)?.[0].length ?? 1;
    const words = text.slice(parents).split(' ');
    return {
        mode: words[parents] ?? '',
        before: words.slice(parents + 1, 2 * parents + 1),
        id: words[2 * parents + 1] ?? '',
    };
}
/** The changes in the output of `diff-index --raw -z`. */
function parseRawDiff(output) {
    const fields = output.toString('latin1').split('\0');
    const changes = [];
    for (let at = 0; at + 1 < fields.length; at += 2) {
        changes.push({ ...parseChange(fields[at] ?? ''), path: fields[at + 1] ?? '' });
    }
    return changes;
}


/***/ }),

/***/ 2583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S8: () => (/* binding */ uint32),
/* harmony export */   Tq: () => (/* binding */ openFile),
/* harmony export */   uh: () => (/* binding */ hex)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

/** Most that one read system call may ask for. */
const CHUNK = 1 << 28;
/** @throws the system's error when the file cannot be opened */
function openFile(path) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
    const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
    function readInto(target, at) {
        let done = 0;
        while (done < target.length) {
            const wanted = Math.min(CHUNK, target.length - done);
            const got = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, target, done, wanted, at + done);
            if (got === 0)
                break;
            done += got;
        }
        return done;
    }
    return {
        size,
        readInto,
        read(at, length) {
            const target = Buffer.allocUnsafe(Math.max(0, Math.min(length, size - at)));
            return target.subarray(0, readInto(target, at));
        },
        close: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor),
    };
}
/** The four bytes at `at`, most significant first; 0 beyond the end. */
function uint32(bytes, at) {
    return ((bytes[at] ?? 0) * 0x1000000 +
        (((bytes[at + 1] ?? 0) << 16) | ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0)));
}
/** Bytes as lower-case hexadecimal digits. */
function hex(bytes, from, to) {
    return Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString('hex');
}


/***/ }),

/***/ 5287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ createInflater)
/* harmony export */ });
/* unused harmony export inflateOnce */
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);

/**
 * An inflater for many small streams. It reuses one zlib handle, which takes about half the time
 * of `inflateSync` on a pack's entries; where this Node's zlib is built otherwise, a check at the
 * start notices, and `inflateSync` does the work.
 */
function createInflater() {
    try {
        const reused = reusing((0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.createInflate)());
        if (inflates(reused))
            return reused;
    }
    catch {
        // Another zlib: the slow way is right everywhere.
    }
    return inflateOnce;
}
function reusing(engine) {
    const handle = engine._handle;
    const state = engine._writeState;
    let failed = false;
    handle.onerror = () => {
        failed = true;
    };
    return (input, from, to, output, at, size) => {
        failed = false;
        handle.writeSync(node_zlib__WEBPACK_IMPORTED_MODULE_0__.constants.Z_FINISH, input, from, to - from, output, at, size + 1);
        const left = state[0];
        handle.reset();
        return !failed && left === 1;
    };
}
/** The public way. */
const inflateOnce = (input, from, to, output, at, size) => {
    try {
        const bytes = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateSync)(input.subarray(from, to), { maxOutputLength: size + 1 });
        if (bytes.length !== size)
            return false;
        output.set(bytes, at);
        return true;
    }
    catch {
        return false;
    }
};
/** A stream of "preflight preflight", whole, cut short, damaged and longer than promised. */
function inflates(inflate) {
    const input = Buffer.from('eJwrKEpNy8lMzyhRKICxAEzFB6s=', 'base64');
    const output = new Uint8Array(32);
    const damaged = Uint8Array.from(input);
    damaged[6] = 0xff;
    return (inflate(input, 0, input.length, output, 1, 19) &&
        Buffer.from(output.subarray(1, 20)).toString() === 'preflight preflight' &&
        !inflate(input, 0, input.length - 6, output, 1, 19) &&
        !inflate(damaged, 0, damaged.length, output, 1, 19) &&
        !inflate(input, 0, input.length, output, 1, 9) &&
        inflate(input, 0, input.length, output, 1, 19));
}


/***/ }),

/***/ 4758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ createObjectReader)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/scanner/deltas.js
/**
 * Git's deltas: a target told as copies from a base and inserted bytes.
 * @see https://git-scm.com/docs/pack-format (deltified representation)
 */
/** Room for regions, to be used again for every delta. */
function createRegions() {
    return { bounds: new Int32Array(64), count: 0 };
}
/** Reads the two sizes at the head of a delta, or undefined when it is cut short. */
function readDeltaSizes(delta, from, to) {
    let at = from;
    const sizes = [0, 0];
    for (let index = 0; index < 2; index += 1) {
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
        sizes[index] = size;
    }
    return { base: sizes[0] ?? 0, target: sizes[1] ?? 0, at };
}
/** Copies shorter than this are cheaper as a loop than as a call. */
const SHORT = 24;
/**
 * Applies the instructions `delta[from, to)`. Base and target both lie in `arena` and must not
 * overlap. Says whether the delta was sound: in bounds, and filling the target exactly.
 *
 * With `regions` given, they become what the target holds that the base does not: the inserted
 * bytes, and one byte at every seam where two copies meet that were not neighbours in the base.
 * Whatever two bytes stand side by side in the target, and not in the base, one of them or the
 * one after is in a region. Regions nearer to each other than `join` bytes are made one.
 */
function applyDelta(delta, from, to, arena, baseAt, baseSize, targetAt, targetSize, regions, join = 0) {
    const targetEnd = targetAt + targetSize;
    let at = from;
    let written = targetAt;
    /** Where in the base the last copy ended; -1 after an insert. */
    let copiedTo = 0;
    if (regions !== undefined)
        regions.count = 0;
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
            if (at > to || offset + size > baseSize || written + size > targetEnd)
                return false;
            if (regions !== undefined && copiedTo !== offset && copiedTo !== -1) {
                touch(regions, written - targetAt, written - targetAt + 1, join);
            }
            const source = baseAt + offset;
            if (size < SHORT) {
                for (let step = 0; step < size; step += 1) {
                    arena[written + step] = arena[source + step];
                }
            }
            else {
                arena.copyWithin(written, source, source + size);
            }
            written += size;
            copiedTo = offset + size;
        }
        else if (code > 0) {
            if (at + code > to || written + code > targetEnd)
                return false;
            // One byte more than was inserted: the seam where the next copy begins.
            const begin = written - targetAt;
            if (regions !== undefined)
                touch(regions, begin, Math.min(begin + code + 1, targetSize), join);
            for (let step = 0; step < code; step += 1)
                arena[written + step] = delta[at + step];
            written += code;
            at += code;
            copiedTo = -1;
        }
        else {
            return false;
        }
    }
    if (written !== targetEnd)
        return false;
    if (regions !== undefined && copiedTo !== -1 && copiedTo !== baseSize && targetSize > 0) {
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

// EXTERNAL MODULE: ./lib/adapters/git/repository.js
var git_repository = __webpack_require__(3611);
// EXTERNAL MODULE: ./lib/adapters/git/objects/bytes.js
var objects_bytes = __webpack_require__(2583);
;// CONCATENATED MODULE: ./lib/adapters/git/objects/entry.js
/** The kinds of a pack's entries. @see https://git-scm.com/docs/pack-format */
const COMMIT = 1;
const TREE = 2;
const BLOB = 3;
const TAG = 4;
const OFS_DELTA = 6;
const REF_DELTA = 7;
/** No entry's header is longer: a size of 64 bits, then an offset of 64 bits or a SHA-256. */
const LONGEST_HEADER = 48;
/** An empty head, to be filled by `parseEntry`. */
function createEntryHead() {
    return { type: 0, size: 0, back: 0, baseId: 0, data: 0 };
}
/** Parses the entry at `bytes[at]`; false when it is none. */
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

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./lib/adapters/git/objects/loose.js


const HEAD_BYTES = 64;
/** What a loose object's first bytes say; undefined when they are no object's. */
function readLooseHead(input) {
    try {
        const start = (0,external_node_zlib_.inflateSync)(input.subarray(0, 512), {
            finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH,
            maxOutputLength: 1 << 20,
        });
        const end = start.subarray(0, HEAD_BYTES).indexOf(0);
        const match = /^(commit|tree|blob|tag) (\d{1,15})$/.exec(start.toString('latin1', 0, end));
        if (match === null)
            return undefined;
        return { type: match[1] ?? '', size: Number(match[2]), length: end + 1 };
    }
    catch {
        return undefined;
    }
}
/** Reads an object that lies in a file of its own. */
function readLoose(path, maxBytes, inflate) {
    let input;
    try {
        const { size } = (0,external_node_fs_.statSync)(path);
        if (size > maxBytes + (maxBytes >>> 8) + 128)
            return { kind: 'too-large', size };
        input = (0,external_node_fs_.readFileSync)(path);
    }
    catch {
        return { kind: 'missing' };
    }
    const head = readLooseHead(input);
    if (head === undefined)
        return { kind: 'corrupt', reason: 'a loose object without a head' };
    if (head.size > maxBytes)
        return { kind: 'too-large', size: head.size };
    const whole = head.length + head.size;
    const output = Buffer.allocUnsafe(whole + 1);
    if (!inflate(input, 0, input.length, output, 0, whole)) {
        return { kind: 'corrupt', reason: 'a loose object that does not inflate' };
    }
    return {
        kind: 'found',
        type: head.type,
        bytes: output.subarray(head.length, whole),
    };
}

;// CONCATENATED MODULE: ./lib/adapters/git/objects/pack-index.js

const HEADER = 8;
const FANOUT = 256 * 4;
/**
 * Opens an index, or says why this reader cannot use it.
 * @throws the system's error when the file cannot be read
 */
function openPackIndex(path, hashBytes) {
    const file = (0,objects_bytes/* openFile */.Tq)(path);
    const head = file.read(0, HEADER + FANOUT);
    if ((0,objects_bytes/* uint32 */.S8)(head, 0) !== 0xff744f63 || (0,objects_bytes/* uint32 */.S8)(head, 4) !== 2) {
        file.close();
        return { reason: 'an index of another version than 2' };
    }
    const fanout = Float64Array.from({ length: 256 }, (_, at) => (0,objects_bytes/* uint32 */.S8)(head, HEADER + at * 4));
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
        id: (at) => (0,objects_bytes/* hex */.uh)(file.read(places.ids + at * hashBytes, hashBytes), 0, hashBytes),
        packChecksum: (0,objects_bytes/* hex */.uh)(file.read(file.size - 2 * hashBytes, hashBytes), 0, hashBytes),
        close: () => file.close(),
    };
}
function tables(count, hashBytes) {
    const ids = HEADER + FANOUT;
    const offsets = ids + count * (hashBytes + 4);
    return { ids, offsets, large: offsets + count * 4, end: offsets + count * 4 };
}
function offsetAt(file, places, at) {
    const short = (0,objects_bytes/* uint32 */.S8)(file.read(places.offsets + at * 4, 4), 0);
    if (short < 0x80000000)
        return short;
    const wide = file.read(places.large + (short - 0x80000000) * 8, 8);
    return (0,objects_bytes/* uint32 */.S8)(wide, 0) * 0x100000000 + (0,objects_bytes/* uint32 */.S8)(wide, 4);
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
            short < 0x80000000 ? short : (0,objects_bytes/* uint32 */.S8)(wide, place) * 0x100000000 + (0,objects_bytes/* uint32 */.S8)(wide, place + 4);
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

;// CONCATENATED MODULE: ./lib/adapters/git/objects/reader.js








const TYPES = { 1: 'commit', 2: 'tree', 3: 'blob', 4: 'tag' };
/** Opens the packs of a repository: few reads each, so that a scan of three commits stays short. */
function createObjectReader(repository, inflate) {
    const hashBytes = repository.hash === 'sha256' ? 32 : 20;
    let packs;
    /** The pack that answered last is asked first. */
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
            .map((folder) => (0,external_node_path_.join)(folder, id.slice(0, 2), id.slice(2)))
            .find((path) => (0,external_node_fs_.existsSync)(path));
    }
    function read(id, maxBytes) {
        const place = find(Buffer.from(id, 'hex'));
        if (place !== undefined) {
            const packed = readPacked(place.pack, place.offset, maxBytes);
            if (packed.kind !== 'corrupt')
                return packed;
            const loose = loosePath(id);
            return loose === undefined ? packed : readLoose(loose, maxBytes, inflate);
        }
        const loose = loosePath(id);
        return loose === undefined ? { kind: 'missing' } : readLoose(loose, maxBytes, inflate);
    }
    /** Walks from the wanted entry down to its base, then applies the deltas on the way back. */
    function readPacked(pack, start, maxBytes) {
        const deltas = [];
        const head = createEntryHead();
        let offset = start;
        let held = 0;
        for (;;) {
            pack.file ??= (0,objects_bytes/* openFile */.Tq)(pack.path);
            const bytes = pack.file.read(offset, LONGEST_HEADER + 4096);
            if (!parseEntry(bytes, 0, hashBytes, head))
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
            if (head.type === OFS_DELTA) {
                offset -= head.back;
                if (head.back === 0 || offset < 12)
                    return corrupt('a delta without a base');
            }
            else if (head.type === REF_DELTA) {
                const base = pack.index.find(bytes.subarray(head.baseId, head.baseId + hashBytes));
                if (base === undefined)
                    return corrupt('a delta without a base');
                offset = base;
            }
        }
    }
    function inflateEntry(file, offset, start, data, size) {
        const content = Buffer.allocUnsafe(size + 1);
        // The most that deflate makes of so many bytes, stored blocks and trailer included.
        const most = size + (size >>> 8) + 64;
        const input = most <= start.length - data ? start.subarray(data) : file.read(offset + data, most);
        const sound = inflate(input, 0, input.length, content, 0, size);
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
    let bytes = base;
    for (let delta = deltas.pop(); delta !== undefined; delta = deltas.pop()) {
        const sizes = readDeltaSizes(delta, 0, delta.length);
        if (sizes === undefined || sizes.base !== bytes.length)
            return corrupt('a delta of another base');
        if (sizes.target > maxBytes)
            return { kind: 'too-large', size: sizes.target };
        const arena = Buffer.allocUnsafe(sizes.base + sizes.target);
        arena.set(bytes);
        const end = delta.length;
        if (!applyDelta(delta, sizes.at, end, arena, 0, sizes.base, sizes.base, sizes.target)) {
            return corrupt('a delta that does not apply');
        }
        bytes = arena.subarray(sizes.base);
    }
    return { kind: 'found', type, bytes };
}
function corrupt(reason) {
    return { kind: 'corrupt', reason };
}
function openPacks(repository, hashBytes) {
    return repository.objectDirs.flatMap((folder) => (0,git_repository/* names */.Dy)((0,external_node_path_.join)(folder, 'pack'))
        .filter((name) => name.endsWith('.idx'))
        .flatMap((name) => {
        const path = (0,external_node_path_.join)(folder, 'pack', name);
        try {
            const index = openPackIndex(path, hashBytes);
            return 'reason' in index ? [] : [{ index, path: path.replace(/idx$/, 'pack') }];
        }
        catch {
            return [];
        }
    }));
}


/***/ }),

/***/ 7949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ resolveRevision),
/* harmony export */   n: () => (/* binding */ readRefs)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8390);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3611);




const ID = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
/** Reads every ref, HEAD and the HEADs of linked work trees included. */
function readRefs(repository, gitExecutable) {
    const all = repository.refsInFiles
        ? new Map([...packedRefs(repository), ...looseRefs(repository)])
        : askGit(repository, gitExecutable);
    const head = resolveHead(repository.gitDir, all);
    if (head !== undefined)
        all.set('HEAD', head);
    for (const name of (0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .names */ .Dy)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository.commonDir, 'worktrees'))) {
        const other = resolveHead((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository.commonDir, 'worktrees', name), all);
        if (other !== undefined)
            all.set(`worktrees/${name}/HEAD`, other);
    }
    return { head, all };
}
function resolveHead(gitDir, all) {
    const text = (0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDir, 'HEAD'))?.trim() ?? '';
    if (ID.test(text))
        return text;
    const name = /^ref: (.+)$/.exec(text)?.[1];
    return name === undefined ? undefined : all.get(name);
}
function packedRefs(repository) {
    const text = (0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository.commonDir, 'packed-refs'), 1 << 28) ?? '';
    return text.split('\n').flatMap((line) => {
        const space = line.indexOf(' ');
        const id = line.slice(0, space);
        return ID.test(id) ? [[line.slice(space + 1), id]] : [];
    });
}
function looseRefs(repository) {
    const found = [];
    const waiting = ['refs'];
    for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
        for (const entry of (0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .names */ .Dy)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository.commonDir, name))) {
            const path = `${name}/${entry}`;
            const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository.commonDir, path), { throwIfNoEntry: false });
            if (stat?.isDirectory() === true)
                waiting.push(path);
            else if (stat?.isFile() === true) {
                const id = (0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository.commonDir, path))?.trim() ?? '';
                if (ID.test(id))
                    found.push([path, id]);
            }
        }
    }
    return found;
}
/** For refs that do not lie in files: the one question that git is asked inside the repository. */
function askGit(repository, executable) {
    if (executable === undefined)
        return new Map();
    const environment = (0,_process_js__WEBPACK_IMPORTED_MODULE_2__/* .gitEnvironment */ ._K)({}, repository.gitDir);
    const { output } = (0,_process_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)({ executable, environment, cwd: repository.gitDir }, ['for-each-ref', '--format=%(refname)%00%(objectname)']);
    return new Map(output
        .toString('utf8')
        .split('\n')
        .map((line) => line.split('\0'))
        .flatMap(([name, id]) => (name && id ? [[name, id]] : [])));
}
/**
 * Puts the object id in place of a ref's name, `main~2` included, since git is run where the
 * repository's refs are not. What names no ref (an id, whole or short) stays as it is.
 * @throws Error for what is no revision, or one that only the repository's configuration defines
 */
function resolveRevision(revision, refs) {
    if (!/^[^-^\s\u0000-\u001f][^\s\u0000-\u001f]*$/.test(revision) || revision.includes('..')) {
        throw new Error('a commit was named by what is no revision');
    }
    const name = /^(?:@(?!\{)|[^~^:@]+(?:@(?!\{)[^~^:@]*)*)/.exec(revision)?.[0] ?? '';
    const places = [name, `refs/${name}`, `refs/tags/${name}`, `refs/heads/${name}`];
    places.push(`refs/remotes/${name}`, `refs/remotes/${name}/HEAD`);
    if (name === '@')
        places.push('HEAD');
    const place = places.find((candidate) => refs.all.has(candidate));
    return place === undefined
        ? revision
        : `${refs.all.get(place) ?? ''}${revision.slice(name.length)}`;
}


/***/ }),

/***/ 3611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ names),
/* harmony export */   W1: () => (/* binding */ findRepository),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


const SMALL = 1 << 20;
/** Finds the repository around a directory, as git would, or says why there is none. */
function findRepository(directory, variables = {}) {
    const named = variables['GIT_DIR'];
    if (named !== undefined && named !== '') {
        const gitDir = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, named);
        const root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, variables['GIT_WORK_TREE'] || '.');
        return isGitDir(gitDir) ? open(gitDir, root) : { reason: `GIT_DIR names no repository` };
    }
    for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory);; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        const gitDir = gitDirOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git'));
        if (gitDir !== undefined && isGitDir(gitDir))
            return open(gitDir, folder);
        if (isGitDir(folder))
            return open(folder, undefined);
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) === folder)
            return { reason: 'this is not a git repository' };
    }
}
/** `.git` itself, or what a `.git` file (linked work tree, submodule) points to. */
function gitDirOf(path) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
    if (stat?.isDirectory() === true)
        return path;
    if (stat?.isFile() !== true)
        return undefined;
    const target = /^gitdir: (.+?)\r?\n?$/.exec(readText(path) ?? '')?.[1];
    return target === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), target);
}
function isGitDir(path) {
    if (readText((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'HEAD')) === undefined)
        return false;
    const common = commonDirOf(path);
    return isDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(common, 'objects')) && isDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(common, 'refs'));
}
function commonDirOf(gitDir) {
    const text = readText((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDir, 'commondir'))?.trimEnd();
    return text === undefined ? gitDir : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(gitDir, text);
}
function open(gitDir, root) {
    const commonDir = commonDirOf(gitDir);
    const config = readText((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(commonDir, 'config')) ?? '';
    const objectDirs = withAlternates((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(commonDir, 'objects'));
    return {
        root,
        gitDir,
        commonDir,
        objectDirs,
        hash: /^\s*objectformat\s*=\s*"?sha256/im.test(config) ? 'sha256' : 'sha1',
        partial: /^\s*(?:partialclone\s*=|promisor\s*=\s*"?true)/im.test(config) || promised(objectDirs),
        shallow: (readText((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(commonDir, 'shallow'), 64 * SMALL) ?? '').split('\n').filter(Boolean),
        refsInFiles: !/^\s*refstorage\s*=\s*"?reftable/im.test(config),
    };
}
function promised(objectDirs) {
    return objectDirs.some((folder) => names((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'pack')).some((name) => name.endsWith('.promisor')));
}
/** @see https://git-scm.com/docs/gitrepository-layout (objects/info/alternates) */
function withAlternates(first) {
    const found = [first];
    for (let at = 0; at < found.length && at < 16; at += 1) {
        const folder = found[at] ?? '';
        for (const line of (readText((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'info', 'alternates')) ?? '').split('\n')) {
            if (line === '' || line.startsWith('#'))
                continue;
            const path = line.startsWith('"') ? unquote(line) : line;
            const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path);
            if (!found.includes(absolute) && isDirectory(absolute))
                found.push(absolute);
        }
    }
    return found;
}
function unquote(line) {
    return line
        .slice(1, line.endsWith('"') ? -1 : undefined)
        .replaceAll(/\\([0-7]{3}|.)/g, (_, code) => {
        if (code.length === 3)
            return String.fromCharCode(Number.parseInt(code, 8));
        return { n: '\n', t: '\t' }[code] ?? code;
    });
}
/** A small text file, or undefined when it is absent, unreadable or not small. */
function readText(path, limit = SMALL) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
        if (stat?.isFile() !== true || stat.size > limit)
            return undefined;
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch {
        return undefined;
    }
}
/** The names in a folder; empty when it is absent or unreadable. */
function names(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
    }
    catch {
        return [];
    }
}
function isDirectory(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
}


/***/ })

};
