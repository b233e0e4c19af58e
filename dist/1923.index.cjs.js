"use strict";
exports.id = 1923;
exports.ids = [1923];
exports.modules = {

/***/ 52583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HK: () => (/* binding */ fileInMemory),
/* harmony export */   S8: () => (/* binding */ uint32),
/* harmony export */   Tq: () => (/* binding */ openFile),
/* harmony export */   W7: () => (/* binding */ fileOf),
/* harmony export */   sA: () => (/* binding */ openPaged),
/* harmony export */   uh: () => (/* binding */ hex)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

const CHUNK = 1 << 28;
function openFile(path) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
    return fileOf(descriptor, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor).size);
}
function fileOf(descriptor, size) {
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
        descriptor,
        size,
        readInto,
        read(at, length) {
            const target = Buffer.allocUnsafe(Math.max(0, Math.min(length, size - at)));
            return target.subarray(0, readInto(target, at));
        },
        close: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor),
    };
}
const PAGE = 1 << 15;
const OVERLAP = 1 << 13;
const MOST_PAGES = 128;
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
function fileInMemory(path) {
    const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
    return {
        descriptor: -1,
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
function uint32(bytes, at) {
    return ((bytes[at] ?? 0) * 0x1000000 +
        (((bytes[at + 1] ?? 0) << 16) | ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0)));
}
function hex(bytes, from, to) {
    return Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString('hex');
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
const NEAR = 128;
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
    function partOf(id, low, high) {
        const whole = () => {
            return { low, high, ids: file.read(places.ids + low * hashBytes, (high - low) * hashBytes) };
        };
        if (high - low <= 4 * NEAR)
            return whole();
        const share = (id[1] * 256 + id[2]) / 65536;
        const from = Math.min(Math.max(low, low + Math.floor(share * (high - low)) - NEAR), high - 2 * NEAR);
        const ids = file.read(places.ids + from * hashBytes, 2 * NEAR * hashBytes);
        const isInside = compare(ids, 0, id, hashBytes) <= 0 &&
            compare(ids, (2 * NEAR - 1) * hashBytes, id, hashBytes) >= 0;
        return isInside ? { low: from, high: from + 2 * NEAR, ids } : whole();
    }
    function find(id) {
        const first = id[0] ?? 0;
        const part = partOf(id, first === 0 ? 0 : (fanout[first - 1] ?? 0), fanout[first] ?? 0);
        const { low: start, ids: bucket } = part;
        let { low, high } = part;
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

/***/ 48390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   NS: () => (/* binding */ askPlainly),
/* harmony export */   _K: () => (/* binding */ gitEnvironment),
/* harmony export */   k4: () => (/* binding */ HARDENED),
/* harmony export */   t1: () => (/* binding */ streamGit)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var _report_inert_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4726);
/* harmony import */ var _watch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81288);



function processes() {
    return process.getBuiltinModule('node:child_process');
}
const PASSED = [
    'PATH',
    'Path',
    'SystemRoot',
    'SYSTEMROOT',
    'TEMP',
    'TMP',
    'TMPDIR',
    'HTTPS_PROXY',
    'https_proxy',
    'HTTP_PROXY',
    'http_proxy',
    'NO_PROXY',
    'no_proxy',
    'ALL_PROXY',
    'all_proxy',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
    'GIT_SSL_CAINFO',
    'GIT_SSL_CAPATH',
];
function gitEnvironment(variables, gitDir) {
    const passed = PASSED.flatMap((name) => {
        const value = variables[name];
        return value === undefined ? [] : [[name, value]];
    });
    return {
        ...Object.fromEntries(passed),
        LC_ALL: 'C',
        GIT_DIR: gitDir,
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_SYSTEM: node_os__WEBPACK_IMPORTED_MODULE_0__.devNull,
        GIT_CONFIG_GLOBAL: node_os__WEBPACK_IMPORTED_MODULE_0__.devNull,
        GIT_ATTR_NOSYSTEM: '1',
        GIT_TERMINAL_PROMPT: '0',
        GIT_ASKPASS: '',
        SSH_ASKPASS: '',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_NO_LAZY_FETCH: '1',
        GIT_PAGER: 'cat',
        GIT_EDITOR: ':',
        GIT_ALLOW_PROTOCOL: 'none',
    };
}
function askPlainly(executable, line, cwd, variables) {
    const env = { ...variables, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' };
    const options = { cwd, env, encoding: 'latin1', windowsHide: true };
    const { status, stdout } = processes().spawnSync(executable, line, options);
    return status === 0 ? stdout : undefined;
}
const OVERRIDES = [
    `core.hooksPath=${node_os__WEBPACK_IMPORTED_MODULE_0__.devNull}`,
    `core.attributesFile=${node_os__WEBPACK_IMPORTED_MODULE_0__.devNull}`,
    'core.fsmonitor=false',
    'log.showSignature=false',
    'log.showRoot=true',
    'log.mailmap=false',
    'credential.helper=',
    'protocol.file.allow=never',
].flatMap((setting) => ['-c', setting]);
const TOO_MUCH = 'git was stopped: what it was to list names more paths than can be told';
const HARDENED = ['--no-pager', '--no-replace-objects', ...OVERRIDES];
function runGit(git, commandLine, input, maxBuffer = 1 << 28, timeout) {
    const run = processes().spawnSync(git.executable, [...HARDENED, ...commandLine], {
        cwd: git.cwd,
        env: git.environment,
        maxBuffer,
        input: input ?? '',
        windowsHide: true,
        ...(timeout === undefined ? {} : { timeout, killSignal: 'SIGKILL' }),
    });
    const complaint = run.error === undefined ? lastLine(run.stderr) : `git did not run: ${run.error.message}`;
    return {
        ok: run.status === 0 && run.error === undefined,
        output: run.stdout ?? Buffer.alloc(0),
        complaint,
    };
}
async function streamGit(git, commandLine, input, onData, bounds) {
    const child = processes().spawn(git.executable, [...HARDENED, ...commandLine], {
        cwd: git.cwd,
        env: git.environment,
        stdio: ['pipe', 'pipe', 'pipe'],
        windowsHide: true,
        ...(git.signal === undefined ? {} : { signal: git.signal }),
    });
    const errors = [];
    child.stderr.on('data', (chunk) => errors.push(chunk.subarray(0, 4096)) > 8 && errors.shift());
    const failure = new Promise((resolve) => child.once('error', (error) => resolve(error.message)));
    const ended = new Promise((resolve) => child.once('close', resolve));
    child.stdin.on('error', () => undefined);
    if (typeof input === 'string')
        child.stdin.end(input);
    else
        void feed(input, child.stdin);
    let gaveUp = false;
    const watch = bounds === undefined
        ? undefined
        : (0,_watch_js__WEBPACK_IMPORTED_MODULE_2__/* .watchOver */ .w)(child.pid, bounds, () => {
            gaveUp = true;
            child.kill('SIGKILL');
        });
    try {
        for await (const chunk of child.stdout) {
            watch?.heard();
            gaveUp ||= onData(chunk) === 'enough';
            if (gaveUp)
                break;
        }
    }
    finally {
        watch?.end();
        child.kill();
    }
    const status = await Promise.race([ended, failure]);
    if (gaveUp)
        return { ok: false, complaint: TOO_MUCH, gaveUp: true };
    if (typeof status === 'string')
        return { ok: false, complaint: `git did not run: ${status}` };
    return { ok: status === 0, complaint: lastLine(Buffer.concat(errors)) };
}
async function feed(input, stdin) {
    for await (const text of input) {
        if (!stdin.write(text))
            await new Promise((resolve) => stdin.once('drain', resolve));
    }
    stdin.end();
}
function lastLine(errors) {
    const lines = Buffer.from(errors ?? [])
        .toString('utf8')
        .split('\n');
    const last = lines.filter((line) => line.trim() !== '').at(-1) ?? 'git said nothing';
    return (0,_report_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .showInvisible */ .jQ)(last);
}


/***/ }),

/***/ 17949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eZ: () => (/* binding */ resolveRevision),
/* harmony export */   n6: () => (/* binding */ readRefs),
/* harmony export */   ux: () => (/* binding */ branchTip)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58168);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48390);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73611);





const ID = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
function readRefs(repository, gitExecutable) {
    const unread = [];
    const all = repository.refsInFiles
        ? new Map([...packedRefs(repository, unread), ...looseRefs(repository, unread)])
        : askGit(repository, gitExecutable, unread);
    const head = resolveHead('HEAD', repository.gitDir, all, unread);
    if (head !== undefined)
        all.set('HEAD', head);
    for (const name of (0,_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .names */ .Dy)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository.commonDir, 'worktrees'))) {
        const own = `worktrees/${name}/HEAD`;
        const other = resolveHead(own, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository.commonDir, 'worktrees', name), all, unread);
        if (other !== undefined)
            all.set(own, other);
    }
    const digits = 2 * (0,_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .hashBytesOf */ .Lz)(repository);
    for (const [name, id] of all) {
        if (id.length === digits)
            continue;
        all.delete(name);
        unread.push(name);
    }
    return { head: head?.length === digits ? head : undefined, all, unread };
}
function resolveHead(own, gitDir, all, unread) {
    const text = (0,_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .readText */ .yR)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDir, 'HEAD'))?.trim() ?? '';
    if (ID.test(text))
        return text;
    const name = /^ref:\s*(\S.*)$/.exec(text)?.[1];
    if (name === undefined)
        unread.push(own);
    return name === undefined ? undefined : all.get(name);
}
function packedRefs(repository, unread) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository.commonDir, 'packed-refs');
    const text = (0,_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .readText */ .yR)(path, 1 << 28);
    if (text === undefined) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false }) !== undefined)
            unread.push('packed-refs');
        return [];
    }
    const found = [];
    let isWhole = true;
    for (const line of text.split(/\r?\n/)) {
        const space = line.indexOf(' ');
        const id = line.slice(0, space);
        if (ID.test(id))
            found.push([line.slice(space + 1), id]);
        else if (line !== '' && !/^(?:#|\^[0-9a-f]{40,64}$)/.test(line))
            isWhole = false;
    }
    if (!isWhole)
        unread.push('packed-refs');
    return found;
}
function looseRefs(repository, unread) {
    const found = [];
    const waiting = ['refs'];
    for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
        const entries = (0,_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .namesOrNone */ .GM)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository.commonDir, name));
        if (entries === undefined)
            unread.push(name);
        for (const entry of entries ?? []) {
            const path = `${name}/${entry}`;
            const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository.commonDir, path), { throwIfNoEntry: false });
            if (stat?.isDirectory() === true)
                waiting.push(path);
            else if (stat?.isFile() === true) {
                const id = (0,_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .readText */ .yR)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository.commonDir, path))?.trim() ?? '';
                if (ID.test(id))
                    found.push([path, id]);
                else if (!id.startsWith('ref: ') && !entry.endsWith('.lock'))
                    unread.push(path);
            }
        }
    }
    return found;
}
function askGit(repository, executable, unread) {
    if (executable === undefined) {
        unread.push('every ref: they are in a reftable, which takes git to be read');
        return new Map();
    }
    const environment = (0,_process_js__WEBPACK_IMPORTED_MODULE_3__/* .gitEnvironment */ ._K)({}, repository.gitDir);
    const { ok, output, complaint } = (0,_process_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .EO)({ executable, environment, cwd: repository.gitDir }, [
        'for-each-ref',
        '--format=%(refname)%00%(objectname)',
    ]);
    if (!ok)
        unread.push(`the reftable: ${complaint}`);
    return new Map(output
        .toString('utf8')
        .split('\n')
        .map((line) => line.split('\0'))
        .flatMap(([name, id]) => (name && id ? [[name, id]] : [])));
}
function resolveRevision(revision, refs) {
    if (!/^[^-^\s\u0000-\u001f][^\s\u0000-\u001f]*$/.test(revision) || revision.includes('..')) {
        throw (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)('a commit was named by what is no revision');
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
function branchTip(refs, name) {
    return refs.all.get(`refs/remotes/origin/${name}`) ?? refs.all.get(`refs/heads/${name}`);
}


/***/ }),

/***/ 81288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ PER_COMMIT),
/* harmony export */   w: () => (/* binding */ watchOver)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63468);


const PER_COMMIT = { silence: 5_000, memory: 1 << 28 };
const STEP = 100;
function watchOver(pid, bounds, stop) {
    let silent = 0;
    const timer = setInterval(() => {
        silent += STEP;
        const isSilent = silent > bounds.silence;
        if (!isSilent && (pid === undefined || ownMemory(pid) <= bounds.memory))
            return;
        clearInterval(timer);
        stop();
    }, STEP);
    return {
        heard() {
            silent = 0;
        },
        end: () => clearInterval(timer),
    };
}
function ownMemory(pid) {
    if (process.platform !== 'linux')
        return 0;
    try {
        const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/status`, 'latin1');
        return 1024 * Number(/^RssAnon:\s*(\d+) kB$/m.exec(status)?.[1] ?? 0);
    }
    catch (thrown) {
        (0,_system_error_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOrThrow */ .Z)(thrown);
        return 0;
    }
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