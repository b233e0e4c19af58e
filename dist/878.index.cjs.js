"use strict";
exports.id = 878;
exports.ids = [878];
exports.modules = {

/***/ 7303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pg: () => (/* binding */ newHits),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   cO: () => (/* binding */ holdsContent),
/* harmony export */   iW: () => (/* binding */ createBlobScanner)
/* harmony export */ });
/* harmony import */ var _scanner_content_hits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3781);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6412);


/** A scanner of single blobs. */
function createBlobScanner(reader, context, tally) {
    const known = new Map();
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
    ];
    const old = new Set(before.flatMap((id) => blobs.compare(id).map(keyOf)));
    return hits.filter((hit) => !old.has(keyOf(hit)));
}


/***/ }),

/***/ 6412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yz: () => (/* binding */ scanLink),
/* harmony export */   ng: () => (/* binding */ createFileScanner),
/* harmony export */   tY: () => (/* binding */ showSize)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _scanner_content_hits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3781);
/* harmony import */ var _scanner_windows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9767);



/** Links are not followed, and a pipe that has no writer does not hold us up. */
const FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
/** Scans files one after the other through one buffer. */
function createFileScanner(maxBytes) {
    const buffer = Buffer.allocUnsafeSlow(1 << 18);
    /** A file that fills the buffer: piece by piece, through a window. */
    function scanLarge(descriptor, first) {
        const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
        if (size > maxBytes)
            return { kind: 'too-large', size };
        const scan = (0,_scanner_windows_js__WEBPACK_IMPORTED_MODULE_2__/* .createWindowScan */ .s)(Math.min(_scanner_windows_js__WEBPACK_IMPORTED_MODULE_2__/* .WHOLE_BYTES */ .W, maxBytes));
        let bytes = 0;
        for (let got = first; got > 0; got = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, buffer, 0, buffer.length, null)) {
            bytes += got;
            if (bytes > maxBytes)
                return { kind: 'too-large', size: bytes };
            scan.push(buffer.subarray(0, got));
        }
        return { kind: 'scanned', hits: scan.end(), bytes };
    }
    return (path) => {
        let descriptor;
        try {
            descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, FLAGS);
        }
        catch (error) {
            return failure(path, error);
        }
        try {
            const got = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, buffer, 0, buffer.length, null);
            if (got === buffer.length)
                return scanLarge(descriptor, got);
            if (got > maxBytes)
                return { kind: 'too-large', size: got };
            return { kind: 'scanned', hits: (0,_scanner_content_hits_js__WEBPACK_IMPORTED_MODULE_1__/* .contentHits */ .S)(buffer.subarray(0, got)), bytes: got };
        }
        catch (error) {
            return failure(path, error);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
        }
    };
}
function failure(path, { code, message }) {
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR')
        return { kind: 'absent' };
    // A link where a file was tracked. Some systems say EMLINK or EFTYPE for O_NOFOLLOW.
    if (code === 'ELOOP' || code === 'EMLINK' || code === 'EFTYPE')
        return scanLink(path);
    return { kind: 'unreadable', reason: code ?? message };
}
/** A link's content, to git, is the path it names. */
function scanLink(path) {
    try {
        const target = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(path, { encoding: 'buffer' });
        return { kind: 'scanned', hits: (0,_scanner_content_hits_js__WEBPACK_IMPORTED_MODULE_1__/* .contentHits */ .S)(target), bytes: target.length };
    }
    catch (error) {
        const { code = 'unknown' } = error;
        const gone = code === 'ENOENT' || code === 'EINVAL' || code === 'ENOTDIR';
        return gone ? { kind: 'absent' } : { kind: 'unreadable', reason: code };
    }
}
/** "2.0 GB", for a reader. */
function showSize(bytes) {
    const units = ['bytes', 'KB', 'MB', 'GB', 'TB'];
    let value = bytes;
    let unit = 0;
    for (; value >= 1000 && unit < units.length - 1; unit += 1)
        value /= 1000;
    return `${unit === 0 ? value : value.toFixed(1)} ${units[unit] ?? ''}`;
}


/***/ }),

/***/ 6118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ pathEntry),
/* harmony export */   v: () => (/* binding */ readIndex)
/* harmony export */ });
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

/***/ 2583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HK: () => (/* binding */ fileInMemory),
/* harmony export */   S8: () => (/* binding */ uint32),
/* harmony export */   Tq: () => (/* binding */ openFile),
/* harmony export */   sA: () => (/* binding */ openPaged),
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
/** What is read near what was read before comes from memory. */
const PAGE = 1 << 15;
/** Read beyond a page, so that a short read seldom needs two. */
const OVERLAP = 1 << 13;
const MOST_PAGES = 128;
/**
 * A file of which a few small parts are read, near one another: the objects of a few commits, or
 * their ids. @throws the system's error when the file cannot be opened
 */
function openPaged(path) {
    const file = openFile(path);
    const pages = new Map();
    function pageOf(number) {
        const known = pages.get(number);
        if (known !== undefined)
            return known;
        if (pages.size === MOST_PAGES)
            pages.clear();
        const page = file.read(number * PAGE, PAGE + OVERLAP);
        pages.set(number, page);
        return page;
    }
    return {
        ...file,
        read(at, length) {
            const number = Math.floor(at / PAGE);
            const from = at - number * PAGE;
            if (from + length > PAGE + OVERLAP)
                return file.read(at, length);
            return pageOf(number).subarray(from, from + length);
        },
    };
}
/** A file that was read as a whole; nothing is left open. @throws the system's error */
function fileInMemory(path) {
    const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
    return {
        size: bytes.length,
        read: (at, length) => bytes.subarray(at, at + Math.max(0, length)),
        readInto(target, at) {
            const part = bytes.subarray(at, at + target.length);
            target.set(part);
            return part.length;
        },
        close: () => undefined,
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

/***/ 6564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B7: () => (/* binding */ LONGEST_HEADER),
/* harmony export */   DO: () => (/* binding */ REF_DELTA),
/* harmony export */   Dj: () => (/* binding */ createEntryHead),
/* harmony export */   Dk: () => (/* binding */ TAG),
/* harmony export */   ER: () => (/* binding */ parseEntry),
/* harmony export */   Eb: () => (/* binding */ OFS_DELTA),
/* harmony export */   cJ: () => (/* binding */ COMMIT),
/* harmony export */   we: () => (/* binding */ BLOB)
/* harmony export */ });
/** The kinds of a pack's entries. @see https://git-scm.com/docs/pack-format */
const COMMIT = 1;
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


/***/ }),

/***/ 5287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ createInflater)
/* harmony export */ });
/* unused harmony export inflatingOnce */
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);

/**
 * An inflater that reuses one zlib handle, which takes about half the time of `inflateSync` on a
 * pack's entries; where this Node's zlib is built otherwise, a check at the start notices, and
 * `inflateSync` does the work.
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
    return inflatingOnce;
}
function reusing({ _handle: handle, _writeState: state }) {
    let failed = false;
    handle.onerror = () => {
        failed = true;
    };
    return {
        whole(input, from, to, output, at, size) {
            // The handle would end the whole process over a range that is none.
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
/** The public way. */
const inflatingOnce = {
    whole(input, from, to, output, at, size) {
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
    },
    start(input, output) {
        try {
            // So little input that it cannot become much, whatever it says.
            const bytes = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateSync)(input.subarray(0, 512), { finishFlush: node_zlib__WEBPACK_IMPORTED_MODULE_0__.constants.Z_SYNC_FLUSH });
            output.set(bytes.subarray(0, output.length));
            return Math.min(bytes.length, output.length);
        }
        catch {
            return -1;
        }
    },
};
/** A stream of "preflight preflight", whole, cut short, damaged and longer than promised. */
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

/***/ 8006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sz: () => (/* binding */ inflateLoose),
/* harmony export */   n: () => (/* binding */ readLooseHead),
/* harmony export */   zp: () => (/* binding */ readLoose)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

const HEAD_BYTES = 32;
/** What a loose object's first bytes say; undefined when they are no object's. */
function readLooseHead(input, inflater) {
    const start = Buffer.allocUnsafe(HEAD_BYTES);
    const end = start.subarray(0, Math.max(0, inflater.start(input, start))).indexOf(0);
    if (end === -1)
        return undefined;
    const match = /^(commit|tree|blob|tag) (\d{1,15})$/.exec(start.toString('latin1', 0, end));
    return match === null
        ? undefined
        : { type: match[1] ?? '', size: Number(match[2]), length: end + 1 };
}
/** Reads an object that lies in a file of its own. */
function readLoose(path, maxBytes, inflater) {
    let input;
    try {
        const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
        if (size > maxBytes + (maxBytes >>> 8) + 128)
            return { kind: 'too-large', size };
        input = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
    }
    catch {
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
/** The content behind a head that was read; undefined when it is not what the head promised. */
function inflateLoose(input, head, inflater) {
    const whole = head.length + head.size;
    const output = Buffer.allocUnsafe(whole + 1);
    const sound = inflater.whole(input, 0, input.length, output, 0, whole);
    return sound ? output.subarray(head.length, whole) : undefined;
}


/***/ }),

/***/ 9674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ openPackIndex)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2583);

const HEADER = 8;
const FANOUT = 256 * 4;
/**
 * Opens an index, or says why this reader cannot use it. In memory, every lookup is quick; else
 * each costs a few small reads, which is less when there are few.
 * @throws the system's error when the file cannot be read
 */
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

/***/ 2541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ createObjectReader)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _scanner_deltas_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8911);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3611);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2583);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6564);
/* harmony import */ var _loose_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8006);
/* harmony import */ var _pack_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9674);








const TYPES = { 1: 'commit', 2: 'tree', 3: 'blob', 4: 'tag' };
/** Opens the packs of a repository: few reads each, so that a scan of three commits stays short. */
function createObjectReader(repository, inflater) {
    const hashBytes = (0,_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .hashBytesOf */ .Lz)(repository);
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
            .map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, id.slice(0, 2), id.slice(2)))
            .find((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path));
    }
    function read(id, maxBytes) {
        const place = find(Buffer.from(id, 'hex'));
        if (place !== undefined) {
            const packed = readPacked(place.pack, place.offset, maxBytes);
            if (packed.kind !== 'corrupt')
                return packed;
            const loose = loosePath(id);
            return loose === undefined ? packed : (0,_loose_js__WEBPACK_IMPORTED_MODULE_4__/* .readLoose */ .zp)(loose, maxBytes, inflater);
        }
        const loose = loosePath(id);
        return loose === undefined ? { kind: 'missing' } : (0,_loose_js__WEBPACK_IMPORTED_MODULE_4__/* .readLoose */ .zp)(loose, maxBytes, inflater);
    }
    /** Walks from the wanted entry down to its base, then applies the deltas on the way back. */
    function readPacked(pack, start, maxBytes) {
        const deltas = [];
        const head = (0,_entry_js__WEBPACK_IMPORTED_MODULE_6__/* .createEntryHead */ .Dj)();
        let offset = start;
        let held = 0;
        for (;;) {
            pack.file ??= (0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .openPaged */ .sA)(pack.path);
            const bytes = pack.file.read(offset, _entry_js__WEBPACK_IMPORTED_MODULE_6__/* .LONGEST_HEADER */ .B7 + 4096);
            if (!(0,_entry_js__WEBPACK_IMPORTED_MODULE_6__/* .parseEntry */ .ER)(bytes, 0, hashBytes, head))
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
            if (head.type === _entry_js__WEBPACK_IMPORTED_MODULE_6__/* .OFS_DELTA */ .Eb) {
                offset -= head.back;
                if (head.back === 0 || offset < 12)
                    return corrupt('a delta without a base');
            }
            else if (head.type === _entry_js__WEBPACK_IMPORTED_MODULE_6__/* .REF_DELTA */ .DO) {
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
    const steps = (0,_scanner_deltas_js__WEBPACK_IMPORTED_MODULE_7__/* .createDeltaSteps */ .C2)();
    let bytes = base;
    for (let delta = deltas.pop(); delta !== undefined; delta = deltas.pop()) {
        const sizes = (0,_scanner_deltas_js__WEBPACK_IMPORTED_MODULE_7__/* .readDeltaSizes */ .Tn)(delta, 0, delta.length);
        if (sizes === undefined || sizes.base !== bytes.length)
            return corrupt('a delta of another base');
        if (sizes.target > maxBytes)
            return { kind: 'too-large', size: sizes.target };
        if (!(0,_scanner_deltas_js__WEBPACK_IMPORTED_MODULE_7__/* .decodeDelta */ .Vr)(delta, sizes.at, delta.length, sizes.base, sizes.target, steps)) {
            return corrupt('a delta that does not apply');
        }
        const both = Buffer.allocUnsafe(sizes.base + sizes.target);
        both.set(bytes);
        (0,_scanner_deltas_js__WEBPACK_IMPORTED_MODULE_7__/* .applySteps */ .GF)(steps, delta, both, 0, sizes.base);
        bytes = both.subarray(sizes.base);
    }
    return { kind: 'found', type, bytes };
}
function corrupt(reason) {
    return { kind: 'corrupt', reason };
}
function openPacks(repository, hashBytes) {
    return repository.objectDirs.flatMap((folder) => (0,_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .names */ .Dy)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'pack'))
        .filter((name) => name.endsWith('.idx'))
        .flatMap((name) => {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'pack', name);
        try {
            const index = (0,_pack_index_js__WEBPACK_IMPORTED_MODULE_5__/* .openPackIndex */ .s)(path, hashBytes);
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
/* harmony export */   eZ: () => (/* binding */ resolveRevision),
/* harmony export */   n6: () => (/* binding */ readRefs),
/* harmony export */   ux: () => (/* binding */ branchTip)
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
    const { output } = (0,_process_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)({ executable, environment, cwd: repository.gitDir }, [
        'for-each-ref',
        '--format=%(refname)%00%(objectname)',
    ]);
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
/** Where a branch of the remote stands, as this clone knows it. */
function branchTip(refs, name) {
    return refs.all.get(`refs/remotes/origin/${name}`) ?? refs.all.get(`refs/heads/${name}`);
}


/***/ }),

/***/ 8493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ createTally)
/* harmony export */ });
/* harmony import */ var _report_sealed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2572);

/** What is left out by design: all other gaps leave the question open whether there is a key. */
const BY_DESIGN = ['Submodules are not scanned'];
/** How many gaps of one sort are told by name. */
const NAMED_GAPS = 5;
/** An empty tally. */
function createTally() {
    const hits = [];
    const gaps = new Map();
    const notes = new Set();
    const missedNotes = new Set();
    const scanned = { files: 0, blobs: 0, commits: 0, bytes: 0 };
    return {
        hits(found, at, origin) {
            for (const { kind, line, column, key } of found) {
                hits.push({
                    kind,
                    path: at.path,
                    ...(at.rawPath === undefined
                        ? {}
                        : { rawPath: Buffer.from(at.rawPath).toString('base64') }),
                    line,
                    column,
                    key: (0,_report_sealed_js__WEBPACK_IMPORTED_MODULE_0__/* .seal */ .o)(key),
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
        gap(sort, name) {
            const entry = gaps.get(sort) ?? { names: [], count: 0 };
            entry.count += 1;
            if (entry.names.length < NAMED_GAPS)
                entry.names.push(name);
            gaps.set(sort, entry);
        },
        note(sentence, missed) {
            notes.add(sentence);
            if (missed !== undefined)
                missedNotes.add(sentence);
        },
        answer(more) {
            const sorts = Array.from(gaps, ([sort, gap]) => ({ sort, sentence: describe(sort, gap) }));
            const open = sorts.filter(({ sort }) => !BY_DESIGN.includes(sort));
            const missed = [...missedNotes, ...open.map(({ sentence }) => sentence)];
            return {
                kind: 'scanned',
                hits: hits.sort(byPlace),
                scanned,
                gaps: [...notes, ...sorts.map(({ sentence }) => sentence)],
                ...(missed.length === 0 ? {} : { missed }),
                ...more,
            };
        },
    };
}
function describe(sort, { names, count }) {
    const more = count > names.length ? ` and ${count - names.length} more` : '';
    return `${sort}: ${names.join(', ')}${more}`;
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
/** Boxes a secret. */
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

/***/ 8911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ createDeltaSteps),
/* harmony export */   GF: () => (/* binding */ applySteps),
/* harmony export */   Tn: () => (/* binding */ readDeltaSizes),
/* harmony export */   Vr: () => (/* binding */ decodeDelta)
/* harmony export */ });
/**
 * Git's deltas: a target told as copies from a base and inserted bytes.
 * @see https://git-scm.com/docs/pack-format (deltified representation)
 */
/** Room for a delta's instructions, to be used again for the next. */
function createDeltaSteps() {
    return {
        steps: new Int32Array(128),
        count: 0,
        regions: { bounds: new Int32Array(128), count: 0 },
    };
}
/** Reads the two sizes at the head of a delta, or undefined when it is cut short. */
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
/**
 * Decodes the instructions `delta[from, to)` and says whether they are sound: in bounds, and
 * filling a target of that size exactly. Both sizes must be below 2 GiB.
 *
 * The regions become the inserted bytes, and one byte at every seam where two copies meet that
 * were not neighbours in the base, or where the target begins or ends elsewhere than the base.
 * Whatever stands side by side in the target and not in the base touches a region. Regions nearer
 * to each other than `join` bytes are made one.
 */
function decodeDelta(delta, from, to, baseSize, targetSize, decoded, join = 0) {
    const { regions } = decoded;
    // Every instruction takes a byte or more, so this is room enough.
    if (decoded.steps.length < 2 * (to - from))
        decoded.steps = new Int32Array(4 * (to - from));
    const { steps } = decoded;
    regions.count = 0;
    let count = 0;
    let at = from;
    let written = 0;
    /** Where in the base the last copy ended; -1 after an insert. */
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
                // Git tells a long copy in pieces.
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
            // One byte more than was inserted: the seam where the next copy begins.
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
/** Copies shorter than this are cheaper as a loop than as a call. */
const SHORT = 24;
/**
 * Writes the target of a decoded delta, and tells whether a NUL was among the inserted bytes. Base
 * and target lie in `bytes` and must not overlap.
 */
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


/***/ }),

/***/ 9767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ WHOLE_BYTES),
/* harmony export */   s: () => (/* binding */ createWindowScan)
/* harmony export */ });
/* harmony import */ var _content_hits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3781);
/* harmony import */ var _match_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1706);


/** Contents up to this size are scanned in one piece. */
const WHOLE_BYTES = 1 << 24;
/** What must lie ahead of a hit's start for its end to be told: no key is nearly so long. */
const AHEAD = Math.max(1 << 16, 2 * _match_js__WEBPACK_IMPORTED_MODULE_1__/* .REACH */ .op);
/** How much is scanned at a time, beyond `WHOLE_BYTES`. */
const STEP = 1 << 22;
/** Starts a scan. The pieces are copied: a caller may use its buffer again. */
function createWindowScan(wholeBytes = WHOLE_BYTES, step = STEP) {
    let buffer = new Uint8Array(0);
    let held = 0;
    /** Bytes of the buffer that were scanned already: only kept as the surroundings of the next. */
    let scanned = 0;
    let lines = 0;
    let columns = 0;
    let whole = true;
    const hits = [];
    function scanTo(end, view) {
        for (const hit of (0,_content_hits_js__WEBPACK_IMPORTED_MODULE_0__/* .placeHits */ .G)(view, (0,_match_js__WEBPACK_IMPORTED_MODULE_1__/* .hitsStartingIn */ .Ax)(view, scanned, end))) {
            hits.push({
                ...hit,
                line: hit.line + lines,
                column: hit.line === 1 ? hit.column + columns : hit.column,
            });
        }
        scanned = end;
    }
    /** Forgets what no later hit can depend on. */
    function slide(view) {
        // An even number: in UTF-16, bytes are told apart by whether their offset is even.
        const drop = Math.max(0, scanned - _match_js__WEBPACK_IMPORTED_MODULE_1__/* .REACH */ .op) & ~1;
        for (let at = 0; at < drop; at += 1) {
            const byte = view[at];
            if (byte === 0x0a) {
                lines += 1;
                columns = 0;
            }
            else if ((byte & 0xc0) !== 0x80) {
                columns += 1;
            }
        }
        buffer.copyWithin(0, drop, held);
        held -= drop;
        scanned -= drop;
    }
    return {
        push(chunk) {
            let at = 0;
            while (at < chunk.length) {
                const limit = whole ? wholeBytes + 1 : step + AHEAD + _match_js__WEBPACK_IMPORTED_MODULE_1__/* .REACH */ .op;
                if (held >= limit) {
                    whole = false;
                    const view = buffer.subarray(0, held);
                    scanTo(Math.max(scanned, held - AHEAD), view);
                    slide(view);
                    continue;
                }
                const piece = Math.min(chunk.length - at, limit - held);
                if (held + piece > buffer.length) {
                    const larger = new Uint8Array(Math.min(limit, Math.max(2 * (held + piece), 1 << 16)));
                    larger.set(buffer.subarray(0, held));
                    buffer = larger;
                }
                buffer.set(chunk.subarray(at, at + piece), held);
                held += piece;
                at += piece;
            }
        },
        end() {
            const view = buffer.subarray(0, held);
            if (whole)
                return (0,_content_hits_js__WEBPACK_IMPORTED_MODULE_0__/* .contentHits */ .S)(view);
            scanTo(held, view);
            return hits;
        },
    };
}


/***/ })

};
;