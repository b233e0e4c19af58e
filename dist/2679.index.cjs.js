"use strict";
exports.id = 2679;
exports.ids = [2679];
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

/***/ 70947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ maskKeyId),
/* harmony export */   qp: () => (/* binding */ keyKind),
/* harmony export */   rZ: () => (/* binding */ isKeyId),
/* harmony export */   z7: () => (/* binding */ accountOfKeyId)
/* harmony export */ });
const KINDS = {
    AKIA: 'long-lived',
    ASIA: 'temporary',
    ABIA: 'bearer',
    ACCA: 'context-specific',
};
function keyKind(id) {
    const prefix = id.slice(0, 4);
    return Object.hasOwn(KINDS, prefix) ? KINDS[prefix] : undefined;
}
function isKeyId(id) {
    return /^(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}$/.test(id);
}
function maskKeyId(id) {
    if (keyKind(id) !== undefined && /^[A-Z0-9]{16,32}$/.test(id)) {
        return `${id.slice(0, 4)}...${id.slice(-4)}`;
    }
    return `(${id.length} characters)`;
}
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
function accountOfKeyId(id) {
    if (!isKeyId(id))
        return undefined;
    if (BASE32.indexOf(id.charAt(4)) < BASE32.indexOf('Q'))
        return undefined;
    let bits = 0n;
    for (const character of id.slice(4, 14)) {
        bits = (bits << 5n) | BigInt(BASE32.indexOf(character));
    }
    const account = ((bits >> 2n) & 0x7fffffffff80n) >> 7n;
    return account > 999999999999n ? undefined : account.toString().padStart(12, '0');
}


/***/ }),

/***/ 52845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   workInThread: () => (/* binding */ workInThread)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
/* harmony import */ var _adapters_git_engine_job_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50447);


function workInThread() {
    const port = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort;
    port?.on('message', ({ job, seat }) => {
        Atomics.store(job.present, seat, 1);
        const runner = (0,_adapters_git_engine_job_js__WEBPACK_IMPORTED_MODULE_1__/* .createRunner */ .j)(job);
        while (!runner.run(1000))
            ;
        port.postMessage(runner.share);
    });
    return port !== null;
}


/***/ }),

/***/ 37612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isTarHeader),
/* harmony export */   Q: () => (/* binding */ formOf)
/* harmony export */ });
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const GZIP = [0x1f, 0x8b, 0x08];
const OTHERS = [
    [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c],
    [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00],
    [0x42, 0x5a, 0x68],
    [0x28, 0xb5, 0x2f, 0xfd],
    [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07],
];
const BZIP2_BLOCK = [0x31, 0x41, 0x59, 0x26, 0x53, 0x59];
const HEADER = 512;
const CHECKSUM_AT = 148;
const MAGIC_AT = 257;
const USTAR = [0x75, 0x73, 0x74, 0x61, 0x72];
function formOf(content) {
    const first = content[0];
    if (first === ZIP[0] && begins(content, ZIP))
        return 'zip';
    if (first === GZIP[0] && begins(content, GZIP))
        return 'gzip';
    if (isTar(content))
        return 'tar';
    return OTHERS.some((magic) => first === magic[0] && begins(content, magic) && isTold(content))
        ? 'other'
        : undefined;
}
function isTold(content) {
    return content[0] !== 0x42 || begins(content, BZIP2_BLOCK, 4);
}
function isTar(content) {
    return content.length >= HEADER && begins(content, USTAR, MAGIC_AT) && isTarHeader(content, 0);
}
function isTarHeader(content, at) {
    if (at + HEADER > content.length)
        return false;
    let sum = 0;
    for (let byte = 0; byte < HEADER; byte += 1) {
        const isSum = byte >= CHECKSUM_AT && byte < CHECKSUM_AT + 8;
        sum += isSum ? 0x20 : content[at + byte];
    }
    let told = 0;
    for (let byte = at + CHECKSUM_AT; byte < at + CHECKSUM_AT + 8; byte += 1) {
        const digit = content[byte] - 0x30;
        if (digit >= 0 && digit <= 7)
            told = 8 * told + digit;
    }
    return told === sum;
}
function begins(content, magic, at = 0) {
    for (let byte = 0; byte < magic.length; byte += 1) {
        if (content[at + byte] !== magic[byte])
            return false;
    }
    return true;
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


/***/ }),

/***/ 4144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ encodingOf)
/* harmony export */ });
const SAMPLE = 8000;
function encodingOf(content) {
    if (content[0] === 0xff && content[1] === 0xfe)
        return 'utf-16le';
    if (content[0] === 0xfe && content[1] === 0xff)
        return 'utf-16be';
    const nuls = [0, 0];
    const units = Math.floor(Math.min(content.length, SAMPLE) / 2);
    for (let at = 0; at < units * 2; at++) {
        if (content[at] === 0)
            nuls[at & 1] = nuls[at & 1] + 1;
    }
    const [even = 0, odd = 0] = nuls;
    if (odd * 2 > units && even * 8 < odd)
        return 'utf-16le';
    if (even * 2 > units && odd * 8 < even)
        return 'utf-16be';
    return 'utf-8';
}


/***/ }),

/***/ 62457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ createLocator)
/* harmony export */ });
/* unused harmony export locate */
/* harmony import */ var _encodings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4144);

const LF = 0x0a;
const CR = 0x0d;
function locate(content, offset) {
    return createLocator(content)(offset);
}
function createLocator(content) {
    const encoding = (0,_encodings_js__WEBPACK_IMPORTED_MODULE_0__/* .encodingOf */ .P)(content);
    const advance = encoding === 'utf-8' ? narrowSteps(content) : wideSteps(content, encoding);
    let at = 0;
    let place = { line: 1, column: 1 };
    return (offset) => {
        const target = Math.min(offset, content.length);
        if (target < at) {
            at = 0;
            place = { line: 1, column: 1 };
        }
        place = advance(at, target, place);
        at = target;
        return place;
    };
}
function narrowSteps(content) {
    const lineEnd = content.includes(LF) ? LF : CR;
    const hasMark = content[0] === 0xef && content[1] === 0xbb && content[2] === 0xbf;
    return (from, to, place) => {
        let { line, column } = place;
        let start = from;
        let end = content.indexOf(lineEnd, start);
        for (; end !== -1 && end < to; end = content.indexOf(lineEnd, start)) {
            line++;
            column = 1;
            start = end + 1;
        }
        for (let at = hasMark ? Math.max(start, 3) : start; at < to; at++) {
            if ((content[at] & 0xc0) !== 0x80)
                column++;
        }
        return { line, column };
    };
}
function wideSteps(content, encoding) {
    const low = encoding === 'utf-16le' ? 0 : 1;
    const unit = (at) => ((content[at + 1 - low] ?? 0) << 8) | (content[at + low] ?? 0);
    let lineEnd = CR;
    for (let at = 0; at + 1 < content.length && lineEnd === CR; at += 2) {
        if (unit(at) === LF)
            lineEnd = LF;
    }
    return (from, to, place) => {
        let { line, column } = place;
        for (let at = from & ~1; at + 1 < to; at += 2) {
            const code = unit(at);
            if (code === lineEnd) {
                line++;
                column = 1;
            }
            else if (!(code >= 0xdc00 && code <= 0xdfff) && !(at === 0 && code === 0xfeff)) {
                column++;
            }
        }
        return { line, column };
    };
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


/***/ }),

/***/ 8865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ createBeside)
/* harmony export */ });
/* harmony import */ var _encodings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4144);

const LONGEST = 2_048;
const CUT = Buffer.from('…').toString('latin1');
const LF = 0x0a;
const CR = 0x0d;
function createBeside(content) {
    return (0,_encodings_js__WEBPACK_IMPORTED_MODULE_0__/* .encodingOf */ .P)(content) === 'utf-8' ? narrowBeside(content) : wideBeside(content);
}
function narrowBeside(content) {
    const bytes = Buffer.from(content.buffer, content.byteOffset, content.length);
    const lineEnd = bytes.includes(LF) ? LF : CR;
    return (start, end) => {
        const left = edgeBefore(bytes, start, lineEnd);
        const right = edgeAfter(bytes, end, lineEnd);
        const line = `${left.isCut ? CUT : ''}${bytes.toString('latin1', left.at, right.at)}${right.isCut ? CUT : ''}`;
        if (left.isCut || left.at === 0)
            return { line, above: '' };
        const over = edgeBefore(bytes, left.at - 1, lineEnd);
        return {
            line,
            above: (over.isCut ? CUT : '') + bytes.toString('latin1', over.at, left.at - 1),
        };
    };
}
function edgeBefore(bytes, from, lineEnd) {
    const least = Math.max(0, from - LONGEST);
    const found = bytes.subarray(least, from).lastIndexOf(lineEnd);
    if (found !== -1)
        return { at: least + found + 1, isCut: false };
    return { at: least, isCut: least > 0 };
}
function edgeAfter(bytes, from, lineEnd) {
    const most = Math.min(bytes.length, from + LONGEST);
    const found = bytes.subarray(from, most).indexOf(lineEnd);
    if (found !== -1)
        return { at: from + found, isCut: false };
    return { at: most, isCut: most < bytes.length };
}
function wideBeside(content) {
    const decoder = new TextDecoder((0,_encodings_js__WEBPACK_IMPORTED_MODULE_0__/* .encodingOf */ .P)(content));
    return (start, end) => {
        const from = Math.max(0, (start & ~1) - 4 * LONGEST);
        const before = Buffer.from(decoder.decode(content.subarray(from, start & ~1)));
        const rest = Buffer.from(decoder.decode(content.subarray(start & ~1, (end + 2 * LONGEST) & ~1)));
        const around = Buffer.concat([before, rest]);
        return narrowBeside(around)(before.length, before.length);
    };
}


/***/ }),

/***/ 78242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ createUserSearch),
  Z: () => (/* binding */ problemOf)
});

// EXTERNAL MODULE: ./lib/scanner/expressions/byte-sets.js
var byte_sets = __webpack_require__(47586);
// EXTERNAL MODULE: ./lib/scanner/expressions/automaton/context.js
var context = __webpack_require__(44200);
// EXTERNAL MODULE: ./lib/scanner/expressions/automaton/program.js + 1 modules
var automaton_program = __webpack_require__(78684);
;// CONCATENATED MODULE: ./lib/scanner/expressions/groups.js



function createGroupFinder(expression) {
    let program;
    return (bytes, match) => {
        program ??= (0,automaton_program/* createProgram */.r)([{ root: expression.root, which: 0 }], { saves: true });
        return groupsOf(program, expression.groups, bytes, match);
    };
}
function groupsOf(program, groups, bytes, { lineStart, lineEnd, start, end }) {
    const places = new Int32Array(2 * (groups + 1)).fill(-1);
    places[0] = start;
    places[1] = end;
    if (groups === 0)
        return places;
    const side = (at) => at < lineStart || at >= lineEnd
        ? context/* Side */.mn.Edge
        : (0,byte_sets/* isWordByte */.Lq)(bytes[at])
            ? context/* Side */.mn.Word
            : context/* Side */.mn.Other;
    let threads = [{ instruction: program.start, notes: undefined }];
    for (let at = start; at <= end; at++) {
        const waiting = unfolded(program, threads, at, side(at - 1), side(at));
        if (at === end) {
            const last = waiting.find(({ instruction }) => program.ops[instruction] === automaton_program.Op.Accept);
            for (let notes = last?.notes; notes !== undefined; notes = notes.before) {
                if (places[notes.slot] === -1)
                    places[notes.slot] = notes.at;
            }
            break;
        }
        const byte = bytes[at];
        threads = waiting
            .filter(({ instruction }) => program.ops[instruction] === automaton_program.Op.Bytes &&
            program.sets[program.other[instruction]]?.[byte] === 1)
            .map(({ instruction, notes }) => ({
            instruction: program.next[instruction],
            notes,
        }));
    }
    return places;
}
function unfolded({ ops, next, other, asked }, threads, at, before, behind) {
    const seen = new Set();
    const waiting = [];
    for (const thread of threads) {
        const stack = [thread];
        while (stack.length > 0) {
            const { instruction, notes } = stack.pop();
            if (seen.has(instruction))
                continue;
            seen.add(instruction);
            const on = { instruction: next[instruction], notes };
            const argument = other[instruction];
            switch (ops[instruction]) {
                case automaton_program.Op.Split:
                    stack.push({ instruction: argument, notes }, on);
                    break;
                case automaton_program.Op.Save:
                    stack.push({ ...on, notes: { slot: argument, at, before: notes } });
                    break;
                case automaton_program.Op.Assert:
                    if ((0,context/* holds */.v9)(asked[argument], before, behind))
                        stack.push(on);
                    break;
                case automaton_program.Op.Bytes:
                case automaton_program.Op.Accept:
                    waiting.push({ instruction, notes });
            }
        }
    }
    return waiting;
}

// EXTERNAL MODULE: ./lib/scanner/expressions/line-matcher.js + 10 modules
var line_matcher = __webpack_require__(71459);
// EXTERNAL MODULE: ./lib/scanner/expressions/parse.js + 10 modules
var parse = __webpack_require__(94822);
// EXTERNAL MODULE: ./lib/scanner/lines.js
var lines = __webpack_require__(62457);
// EXTERNAL MODULE: ./lib/scanner/search/beside.js
var search_beside = __webpack_require__(8865);
;// CONCATENATED MODULE: ./lib/scanner/user/user-rules.js





const LINE_FEED = 0x0a;
function problemOf(rule) {
    const read = readRule(rule);
    return 'said' in read ? read : undefined;
}
function createUserSearch(rules) {
    const ready = rules.map((rule) => {
        const read = readRule(rule);
        if ('said' in read)
            throw new TypeError(`no rule: ${rule.kind}`);
        const keywords = (rule.keywords ?? []).map(lowered);
        return { ...rule, expression: read, keywords, groupsOf: createGroupFinder(read) };
    });
    const matcher = (0,line_matcher/* createLineMatcher */.f)(ready.map(({ expression }) => expression), { word: 'none' });
    function searchLines(content, from, to, found) {
        let last;
        let holds = false;
        matcher.eachLine(content, from, to, (match) => {
            const rule = ready[match.which];
            if (last?.which !== match.which || last.lineStart !== match.lineStart) {
                holds = holdsAny(content, match, rule.keywords);
            }
            last = match;
            if (!holds)
                return;
            const [start, end] = keyOf(rule, content, match);
            if (end > start)
                found.push({ kind: rule.kind, start, end });
        }, true);
    }
    function placed(content, found) {
        if (found.length === 0)
            return [];
        const locate = (0,lines/* createLocator */.T)(content);
        const beside = (0,search_beside/* createBeside */.P)(content);
        return found
            .sort((a, b) => a.start - b.start || (a.kind < b.kind ? -1 : 1))
            .map(({ kind, start, end }) => {
            const bytes = Buffer.from(content.buffer, content.byteOffset + start, end - start);
            return { kind, key: bytes.toString('utf8'), ...locate(start), beside: beside(start, end) };
        });
    }
    return {
        hits(content) {
            const found = [];
            searchLines(content, 0, content.length, found);
            return placed(content, found);
        },
        hitsIn(content, { bounds, count }) {
            const found = [];
            let done = 0;
            for (let at = 0; at < count; at += 1) {
                const [from, to] = [bounds[2 * at], bounds[2 * at + 1]];
                const start = from === 0 ? 0 : content.lastIndexOf(LINE_FEED, from - 1) + 1;
                const lineEnd = to >= content.length ? -1 : content.indexOf(LINE_FEED, to);
                const end = lineEnd === -1 ? content.length : lineEnd + 1;
                if (end <= done)
                    continue;
                searchLines(content, Math.max(start, done), end, found);
                done = end;
            }
            return placed(content, found);
        },
    };
}
function readRule({ pattern, syntax, group = 0 }) {
    const parsed = (0,parse/* parseExpression */.Y)(pattern, syntax);
    if (!parsed.ok)
        return parsed.problem;
    const { expression } = parsed;
    if (group > expression.groups) {
        return { at: 0, said: `group ${group} is the key, and there are ${expression.groups}` };
    }
    if (matchesNothing(expression))
        return { at: 0, said: 'it matches where nothing is' };
    return expression;
}
function matchesNothing(expression) {
    return (0,line_matcher/* createLineMatcher */.f)([expression], { word: 'none' }).matches(new Uint8Array(0));
}
function keyOf({ groupsOf, group = 0 }, content, match) {
    if (group > 0) {
        const places = groupsOf(content, match);
        const [start, end] = [places[2 * group], places[2 * group + 1]];
        if (start !== -1 && end !== -1)
            return [start, end];
    }
    return [match.start, match.end];
}
const lowered = (text) => text.toLowerCase();
function holdsAny(content, { lineStart, lineEnd }, keywords) {
    if (keywords.length === 0)
        return true;
    const line = lowered(Buffer.from(content.subarray(lineStart, lineEnd)).toString('utf8'));
    return keywords.some((keyword) => line.includes(keyword));
}


/***/ })

};
;