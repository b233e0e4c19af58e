export const id = 845;
export const ids = [845];
export const modules = {

/***/ 7339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ createRunner)
});

// EXTERNAL MODULE: ./lib/adapters/git/objects/bytes.js
var objects_bytes = __webpack_require__(2583);
// EXTERNAL MODULE: ./lib/adapters/git/objects/inflate.js
var inflate = __webpack_require__(5287);
// EXTERNAL MODULE: ./lib/adapters/git/engine/pack-bytes.js
var pack_bytes = __webpack_require__(6851);
// EXTERNAL MODULE: ./lib/scanner/content-hits.js + 1 modules
var content_hits = __webpack_require__(9366);
// EXTERNAL MODULE: ./lib/scanner/deltas.js
var deltas = __webpack_require__(8911);
// EXTERNAL MODULE: ./lib/scanner/match.js + 13 modules
var match = __webpack_require__(363);
;// CONCATENATED MODULE: ./lib/scanner/region-hits.js

/** Regions nearer to each other than this are searched as one: what lies around them is shared. */
const JOINED = 128;
/**
 * The hits of a content of which only some regions are new, when what it was made from held none
 * and neither holds a NUL (places in UTF-16 depend on what stands before them).
 */
function newHitsInRegions(content, { bounds, count }) {
    let found = [];
    for (let at = 0; at < count; at += 1) {
        const hits = (0,match/* hitsNear */.rb)(content, bounds[2 * at], bounds[2 * at + 1]);
        if (hits.length > 0)
            found = found.concat(hits);
    }
    return found.length > 1 ? withoutRepeats(found) : found;
}
/** Whether a NUL stands in any of the regions. */
function nulInRegions(content, { bounds, count }) {
    for (let at = 0; at < count; at += 1) {
        const to = bounds[2 * at + 1];
        for (let index = bounds[2 * at]; index < to; index += 1) {
            if (content[index] === 0)
                return true;
        }
    }
    return false;
}
/** Neighbouring regions share their surroundings. */
function withoutRepeats(hits) {
    const seen = new Map(hits.map((hit) => [`${hit.start} ${hit.kind}`, hit]));
    return [...seen.values()].sort((a, b) => a.start - b.start || (a.kind < b.kind ? -1 : 1));
}

// EXTERNAL MODULE: ./lib/adapters/git/objects/entry.js
var entry = __webpack_require__(6564);
;// CONCATENATED MODULE: ./lib/adapters/git/engine/arena.js
/** Reserved, not used: only the pages that contents really touch count as memory. */
const CAPACITY = 80 << 20;
/** An empty arena. */
function createArena(capacity = CAPACITY) {
    let low = 0;
    let high = capacity;
    return {
        bytes: Buffer.allocUnsafeSlow(capacity),
        take(side, size) {
            const room = size + 1;
            if (low + room > high)
                return -1;
            if (side === 0) {
                low += room;
                return low - room;
            }
            high -= room;
            return high;
        },
        drop(side, at, size) {
            if (side === 0)
                low = at;
            else
                high = at + size + 1;
        },
        clear() {
            low = 0;
            high = capacity;
        },
    };
}

// EXTERNAL MODULE: ./lib/adapters/git/engine/loose-objects.js
var loose_objects = __webpack_require__(7201);
;// CONCATENATED MODULE: ./lib/adapters/git/engine/walk.js







/** Contents larger than this are left to git, which streams them. */
const LARGEST = 16 << 20;
/**
 * Walks depth first without recursion. Every entry is inflated once; of a delta's target only
 * what the delta changed is searched, unless its base holds hits or NULs.
 */
function createWalker(plan, pack, hashBytes, inflater, sink) {
    const { offsets, firstChild, nextSibling } = plan;
    const arena = createArena();
    const head = (0,entry/* createEntryHead */.Dj)();
    const regions = (0,deltas/* createRegions */.c_)();
    let delta = Buffer.allocUnsafeSlow(1 << 16);
    let depth = -1;
    let isBlob = true;
    /** One slot per content that is held; marked is one whose targets must be searched whole. */
    const places = [];
    const sizes = [];
    const sides = [];
    const nexts = [];
    const marks = [];
    function parse(rank) {
        const offset = offsets[rank];
        const place = pack.entry(offset, offsets[rank + 1]);
        return (0,entry/* parseEntry */.ER)(pack.bytes, place, hashBytes, head);
    }
    /** Inflates the entry that was parsed last. */
    function inflateTo(rank, output, at) {
        const length = offsets[rank + 1] - offsets[rank];
        const place = pack.entry(offsets[rank], offsets[rank + 1]);
        return inflater.whole(pack.bytes, head.data, place + length, output, at, head.size);
    }
    function defer(rank) {
        const waiting = [rank];
        for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
            sink.defer(next);
            for (let child = firstChild[next]; child !== -1; child = nextSibling[child]) {
                waiting.push(child);
            }
        }
    }
    function hold(rank, at, size, side, marked) {
        depth += 1;
        places[depth] = at;
        sizes[depth] = size;
        sides[depth] = side;
        nexts[depth] = firstChild[rank];
        marks[depth] = marked;
    }
    function tell(rank, view, found) {
        sink.saw(view.length, isBlob);
        if (!isBlob) {
            const message = view.subarray((0,loose_objects/* messageStart */.qe)(view));
            const inMessage = (0,content_hits/* contentHits */.S)(message);
            if (inMessage.length > 0)
                sink.hits(rank, false, inMessage);
        }
        else if (found.length > 0) {
            sink.hits(rank, true, (0,content_hits/* placeHits */.G)(view, found));
        }
    }
    /** Makes one child of the content on top of the stack, and searches it. */
    function step(rank) {
        if (!parse(rank) || (head.type !== entry/* OFS_DELTA */.Eb && head.type !== entry/* REF_DELTA */.DO))
            return defer(rank);
        if (head.size > LARGEST)
            return defer(rank);
        if (delta.length <= head.size)
            delta = Buffer.allocUnsafeSlow(2 * head.size + 1);
        if (!inflateTo(rank, delta, 0))
            return defer(rank);
        const told = (0,deltas/* readDeltaSizes */.Tn)(delta, 0, head.size);
        const baseSize = sizes[depth];
        if (told === undefined || told.base !== baseSize || told.target > LARGEST)
            return defer(rank);
        const size = told.target;
        const side = 1 - sides[depth];
        const at = arena.take(side, size);
        if (at === -1)
            return defer(rank);
        const { bytes } = arena;
        const base = places[depth];
        if (!(0,deltas/* applyDelta */.TM)(delta, told.at, head.size, bytes, base, baseSize, at, size, regions, JOINED)) {
            arena.drop(side, at, size);
            return defer(rank);
        }
        const view = bytes.subarray(at, at + size);
        const whole = marks[depth] === true || nulInRegions(view, regions);
        const found = !isBlob ? [] : whole ? (0,match/* findHits */.Eh)(view) : newHitsInRegions(view, regions);
        tell(rank, view, found);
        const marked = found.length > 0 || (whole && view.includes(0));
        if (nexts[depth] === -1) {
            // The base is of no more use: forgetting it here keeps long chains in constant memory.
            arena.drop(sides[depth], base, baseSize);
            depth -= 1;
        }
        if (firstChild[rank] === -1)
            arena.drop(side, at, size);
        else
            hold(rank, at, size, side, marked);
    }
    return {
        start(root) {
            arena.clear();
            depth = -1;
            if (!parse(root) || head.size > LARGEST)
                return defer(root);
            isBlob = head.type === entry/* BLOB */.we;
            const at = arena.take(0, head.size);
            if (at === -1 || !inflateTo(root, arena.bytes, at))
                return defer(root);
            const view = arena.bytes.subarray(at, at + head.size);
            const found = isBlob ? (0,match/* findHits */.Eh)(view) : [];
            tell(root, view, found);
            const marked = found.length > 0 || view.includes(0);
            if (firstChild[root] !== -1)
                hold(root, at, view.length, 0, marked);
        },
        run(milliseconds) {
            const end = performance.now() + milliseconds;
            for (let count = 1; depth >= 0; count += 1) {
                const child = nexts[depth];
                if (child === -1) {
                    arena.drop(sides[depth], places[depth], sizes[depth]);
                    depth -= 1;
                    continue;
                }
                nexts[depth] = nextSibling[child];
                step(child);
                if ((count & 127) === 0 && performance.now() > end)
                    return false;
            }
            return true;
        },
    };
}

;// CONCATENATED MODULE: ./lib/adapters/git/engine/job.js




/** A runner of this thread; any number of them, on any threads, divide a job among themselves. */
function createRunner(job) {
    const { units, shared, packs } = job;
    const share = { hits: [], deferred: [], blobs: 0, commits: 0, bytes: 0 };
    const inflater = (0,inflate/* createInflater */.O)();
    const files = [];
    const walkers = [];
    let pack = 0;
    let next = 0;
    let end = 0;
    let busy = false;
    let untold = 0;
    function walkerOf(at) {
        const before = walkers[at];
        if (before !== undefined)
            return before;
        const { path, bytes, plan } = packs[at];
        const file = bytes === undefined ? (0,objects_bytes/* openFile */.Tq)(path) : undefined;
        if (file !== undefined)
            files.push(file);
        const source = file === undefined ? (0,pack_bytes/* packInMemory */.GK)(bytes) : (0,pack_bytes/* packOnDisk */.uQ)(file);
        const walker = createWalker(plan, source, job.hashBytes, inflater, {
            hits: (rank, isBlob, found) => share.hits.push({ pack: at, rank, isBlob, found }),
            defer: (rank) => share.deferred.push({ pack: at, rank }),
            saw(size, isBlob) {
                if (!isBlob) {
                    share.commits += 1;
                    return;
                }
                share.blobs += 1;
                share.bytes += size;
                untold += size;
                if (untold > 1 << 20) {
                    Atomics.add(shared, 1, untold >> 10);
                    untold = 0;
                }
            },
        });
        walkers[at] = walker;
        return walker;
    }
    return {
        share,
        run(slice) {
            const stop = performance.now() + slice;
            for (;;) {
                if (!busy) {
                    if (next === end) {
                        const unit = Atomics.add(shared, 0, 1);
                        if (3 * unit >= units.length)
                            return true;
                        [pack = 0, next = 0, end = 0] = units.subarray(3 * unit, 3 * unit + 3);
                        continue;
                    }
                    walkerOf(pack).start(packs[pack].plan.roots[next]);
                    next += 1;
                }
                busy = !walkerOf(pack).run(slice);
                if ((next & 63) === 0 && performance.now() > stop)
                    return false;
                if (busy)
                    return false;
            }
        },
        close() {
            for (const file of files)
                file.close();
        },
    };
}


/***/ }),

/***/ 7201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dm: () => (/* binding */ looseObjects),
/* harmony export */   jZ: () => (/* binding */ createLooseScanner),
/* harmony export */   qe: () => (/* binding */ messageStart)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _scanner_content_hits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9366);
/* harmony import */ var _objects_loose_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8006);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3611);





const LARGEST = 16 << 20;
/** The ids of all objects that lie in files of their own, with their paths. */
function* looseObjects(repository) {
    const rest = repository.hash === 'sha256' ? 62 : 38;
    for (const folder of repository.objectDirs) {
        for (const two of (0,_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .names */ .Dy)(folder)) {
            if (!/^[0-9a-f]{2}$/.test(two))
                continue;
            for (const name of (0,_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .names */ .Dy)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, two))) {
                if (name.length !== rest || !/^[0-9a-f]+$/.test(name))
                    continue;
                yield { id: two + name, path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, two, name) };
            }
        }
    }
}
/** Scans such files one after the other, through one buffer. */
function createLooseScanner(inflater) {
    const buffer = Buffer.allocUnsafeSlow(1 << 17);
    function load(path) {
        const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
        try {
            const got = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, buffer, 0, buffer.length, 0);
            if (got < buffer.length)
                return buffer.subarray(0, got);
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor).size > LARGEST ? undefined : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(descriptor);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
        }
    }
    return (path) => {
        try {
            const input = load(path);
            const head = input === undefined ? undefined : (0,_objects_loose_js__WEBPACK_IMPORTED_MODULE_3__/* .readLooseHead */ .n)(input, inflater);
            if (input === undefined || head === undefined || head.size > LARGEST) {
                return { kind: 'deferred' };
            }
            if (head.type === 'tree')
                return { kind: 'tree' };
            const content = (0,_objects_loose_js__WEBPACK_IMPORTED_MODULE_3__/* .inflateLoose */ .Sz)(input, head, inflater);
            if (content === undefined)
                return { kind: 'deferred' };
            const isBlob = head.type === 'blob';
            const body = isBlob ? content : content.subarray(messageStart(content));
            return { kind: 'scanned', isBlob, hits: (0,_scanner_content_hits_js__WEBPACK_IMPORTED_MODULE_2__/* .contentHits */ .S)(body), bytes: content.length };
        }
        catch {
            return { kind: 'deferred' };
        }
    };
}
/** Where the message of a commit or tag begins: after the first empty line. */
function messageStart(object) {
    for (let at = object.indexOf(0x0a); at !== -1; at = object.indexOf(0x0a, at + 1)) {
        if (object[at + 1] === 0x0a)
            return at + 2;
    }
    return object.length;
}


/***/ }),

/***/ 6851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GK: () => (/* binding */ packInMemory),
/* harmony export */   YD: () => (/* binding */ WHOLE_PACK_BYTES),
/* harmony export */   eC: () => (/* binding */ loadPack),
/* harmony export */   uQ: () => (/* binding */ packOnDisk)
/* harmony export */ });
/** Packs up to this size are read into memory, once, and shared by all threads. */
const WHOLE_PACK_BYTES = 2 ** 30;
const WINDOW = 1 << 16;
/** Bytes that are all in memory. */
function packInMemory(bytes) {
    const stay = (offset) => offset;
    return { size: bytes.length, bytes, head: stay, entry: stay };
}
/** Reads a whole pack into memory that threads can share. */
function loadPack(file) {
    const bytes = new Uint8Array(new SharedArrayBuffer(file.size));
    const got = file.readInto(bytes, 0);
    return bytes.subarray(0, got);
}
/** A pack that is too large for memory: parts of it are read as they are asked for. */
function packOnDisk(file) {
    let from = 0;
    let to = 0;
    const pack = {
        size: file.size,
        bytes: Buffer.allocUnsafeSlow(WINDOW),
        head(offset, length) {
            if (offset < from || offset + length > to)
                slide(offset, WINDOW);
            return offset - from;
        },
        entry(offset, end) {
            if (offset < from || end > to)
                slide(offset, Math.max(WINDOW, end - offset));
            return offset - from;
        },
    };
    function slide(offset, length) {
        if (length > pack.bytes.length || pack.bytes.length > 16 * Math.max(length, WINDOW)) {
            pack.bytes = Buffer.allocUnsafeSlow(length);
        }
        from = offset;
        to = offset + file.readInto(pack.bytes, offset);
    }
    return pack;
}


/***/ }),

/***/ 2583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HK: () => (/* binding */ fileInMemory),
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
/* unused harmony export TREE */
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
            failed = false;
            handle.writeSync(node_zlib__WEBPACK_IMPORTED_MODULE_0__.constants.Z_FINISH, input, from, to - from, output, at, size + 1);
            const left = state[0];
            handle.reset();
            return !failed && left === 1;
        },
        start(input, output) {
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


/***/ }),

/***/ 2845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5919);
/* harmony import */ var _adapters_git_engine_job_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7339);


/** Scans this thread's share of a history and hands it back. Runs when it is imported. */
const runner = (0,_adapters_git_engine_job_js__WEBPACK_IMPORTED_MODULE_1__/* .createRunner */ .j)(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData.awsPreflightScan);
while (!runner.run(1000))
    ;
runner.close();
node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.postMessage(runner.share);


/***/ }),

/***/ 8911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TM: () => (/* binding */ applyDelta),
/* harmony export */   Tn: () => (/* binding */ readDeltaSizes),
/* harmony export */   c_: () => (/* binding */ createRegions)
/* harmony export */ });
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


/***/ })

};
