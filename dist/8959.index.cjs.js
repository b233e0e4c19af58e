"use strict";
exports.id = 8959;
exports.ids = [8959];
exports.modules = {

/***/ 52583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HK: () => (/* binding */ fileInMemory),
/* harmony export */   S8: () => (/* binding */ uint32),
/* harmony export */   Tq: () => (/* binding */ openFile),
/* harmony export */   sA: () => (/* binding */ openPaged),
/* harmony export */   uh: () => (/* binding */ hex)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

const CHUNK = 1 << 28;
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
/* harmony import */ var _adapters_git_engine_job_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16937);


function workInThread() {
    const port = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort;
    port?.on('message', ({ job, seat }) => {
        Atomics.store(job.present, seat, 1);
        const runner = (0,_adapters_git_engine_job_js__WEBPACK_IMPORTED_MODULE_1__/* .createRunner */ .j)(job);
        while (!runner.run(1000))
            ;
        runner.close();
        port.postMessage(runner.share);
    });
    return port !== null;
}


/***/ }),

/***/ 54284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ contentHits),
  G: () => (/* binding */ placeHits)
});

;// CONCATENATED MODULE: ./lib/scanner/encodings.js
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

;// CONCATENATED MODULE: ./lib/scanner/lines.js

const LF = 0x0a;
const CR = 0x0d;
function locate(content, offset) {
    return createLocator(content)(offset);
}
function createLocator(content) {
    const encoding = encodingOf(content);
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

// EXTERNAL MODULE: ./lib/scanner/match.js + 8 modules
var match = __webpack_require__(67351);
// EXTERNAL MODULE: ./lib/scanner/plain-key.js
var plain_key = __webpack_require__(49660);
;// CONCATENATED MODULE: ./lib/scanner/content-hits.js



function contentHits(content) {
    return placeHits(content, (0,match/* findHits */.Eh)(content));
}
function placeHits(content, hits) {
    if (hits.length === 0)
        return [];
    const locate = createLocator(content);
    return hits.map(({ kind, start, end }) => {
        const bytes = Buffer.from(content.buffer, content.byteOffset + start, end - start);
        const key = (0,plain_key/* plainKey */.y)(kind, bytes.toString('latin1'));
        return { kind, key, ...locate(start) };
    });
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