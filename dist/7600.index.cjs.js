"use strict";
exports.id = 7600;
exports.ids = [7600];
exports.modules = {

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
/* harmony export */   Pr: () => (/* binding */ TREE),
/* harmony export */   cJ: () => (/* binding */ COMMIT),
/* harmony export */   we: () => (/* binding */ BLOB)
/* harmony export */ });
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
        catch (thrown) {
            zlibFault(thrown);
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
        catch (thrown) {
            zlibFault(thrown);
            return -1;
        }
    },
};
/** A stream that is damaged, or longer than it promised. @throws whatever else went wrong */
function zlibFault(thrown) {
    const { code = '' } = thrown;
    if (!code.startsWith('Z_') && code !== 'ERR_BUFFER_TOO_LARGE')
        throw thrown;
}
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
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3468);


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
        : { type: match[1], size: Number(match[2]), length: end + 1 };
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
/* harmony export */   GM: () => (/* binding */ namesOrNone),
/* harmony export */   Lz: () => (/* binding */ hashBytesOf),
/* harmony export */   W1: () => (/* binding */ findRepository),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3468);



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
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) === folder) {
            return { reason: 'this is not a git repository', noRepository: true };
        }
    }
}
/** `.git` itself, or what a `.git` file (linked work tree, submodule) points to. */
function gitDirOf(path) {
    const stat = statOf(path);
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
    const { found: objectDirs, lost } = withAlternates((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(commonDir, 'objects'));
    return {
        root,
        gitDir,
        commonDir,
        objectDirs,
        lostAlternates: lost,
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
    const lost = [];
    for (let at = 0; at < found.length && at < 16; at += 1) {
        const folder = found[at] ?? '';
        for (const line of (readText((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'info', 'alternates')) ?? '').split('\n')) {
            if (line === '' || line.startsWith('#'))
                continue;
            const path = line.startsWith('"') ? unquote(line) : line;
            const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path);
            if (found.includes(absolute))
                continue;
            (isDirectory(absolute) ? found : lost).push(absolute);
        }
    }
    return { found, lost };
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
/** Bytes of an object's id. */
function hashBytesOf({ hash }) {
    return hash === 'sha256' ? 32 : 20;
}
/** A small text file, or undefined when it is absent, unreadable or not small. */
function readText(path, limit = SMALL) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
        if (stat?.isFile() !== true || stat.size > limit)
            return undefined;
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch (thrown) {
        (0,_system_error_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOrThrow */ .Z)(thrown);
        return undefined;
    }
}
/** The names in a folder; empty when it is absent or unreadable. */
function names(folder) {
    return namesOrNone(folder) ?? [];
}
/** The same; undefined when it is there and cannot be read. */
function namesOrNone(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
    }
    catch (error) {
        return (0,_system_error_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOrThrow */ .Z)(error) === 'ENOENT' ? [] : undefined;
    }
}
function isDirectory(path) {
    return statOf(path)?.isDirectory() === true;
}
/** Undefined for what is absent, may not be looked at, or can be no path. */
function statOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
    }
    catch (thrown) {
        (0,_system_error_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOrThrow */ .Z)(thrown);
        return undefined;
    }
}


/***/ }),

/***/ 3468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ codeOrThrow)
/* harmony export */ });
/* unused harmony export systemCode */
/** The codes of the operating system, such as `ENOENT`; Node's word for one that it does not know. */
const OF_THE_SYSTEM = /^(?:E[A-Z0-9]+|UNKNOWN)$/;
/** Node's own codes for what comes from outside; its others are mistakes of whoever called it. */
const FROM_OUTSIDE = [
    'ABORT_ERR',
    // A path that holds a NUL: it was read in a file, and no file can be called so.
    'ERR_INVALID_ARG_VALUE',
    'ERR_FS_FILE_TOO_LARGE',
    'ERR_STRING_TOO_LONG',
    'ERR_BUFFER_TOO_LARGE',
    'ERR_STREAM_PREMATURE_CLOSE',
    'ERR_WORKER_OUT_OF_MEMORY',
];
/**
 * The code of a failure that lies outside this program: a file that may not be read, a disk that is
 * full. Undefined for a mistake of our own, which must be thrown on: it is no answer to anything.
 * @see https://nodejs.org/api/errors.html#nodejs-error-codes
 */
function systemCode(thrown) {
    const code = typeof thrown === 'object' && thrown !== null ? Reflect.get(thrown, 'code') : null;
    if (typeof code !== 'string')
        return undefined;
    return OF_THE_SYSTEM.test(code) || FROM_OUTSIDE.includes(code) ? code : undefined;
}
/** The same for a failure that is expected to be outside. @throws whatever is a mistake of ours */
function codeOrThrow(thrown) {
    const code = systemCode(thrown);
    if (code === undefined)
        throw thrown;
    return code;
}


/***/ }),

/***/ 947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ maskKeyId),
/* harmony export */   qp: () => (/* binding */ keyKind),
/* harmony export */   rZ: () => (/* binding */ isKeyId),
/* harmony export */   z7: () => (/* binding */ accountOfKeyId)
/* harmony export */ });
/**
 * AWS unique identifiers.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids
 */
const KINDS = {
    AKIA: 'long-lived',
    ASIA: 'temporary',
    ABIA: 'bearer',
    ACCA: 'context-specific',
};
/** The kind of a key id, or undefined when its prefix names no credential. */
function keyKind(id) {
    const prefix = id.slice(0, 4);
    return Object.hasOwn(KINDS, prefix) ? KINDS[prefix] : undefined;
}
/** True for 20 characters: a credential's prefix and 16 of the base32 alphabet. */
function isKeyId(id) {
    return /^(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}$/.test(id);
}
/**
 * `AKIA...WXYZ` for a key id, even one that is cut off or mistyped; `(N characters)` for anything
 * else, which might be a secret. Never more than half of the value.
 */
function maskKeyId(id) {
    if (keyKind(id) !== undefined && /^[A-Z0-9]{16,32}$/.test(id)) {
        return `${id.slice(0, 4)}...${id.slice(-4)}`;
    }
    return `(${id.length} characters)`;
}
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
/**
 * The account that issued a key, decoded offline, or undefined where that is not sound: ids from
 * before 2019 (their fifth character stands before Q) hold no account.
 */
function accountOfKeyId(id) {
    if (!isKeyId(id))
        return undefined;
    if (BASE32.indexOf(id.charAt(4)) < BASE32.indexOf('Q'))
        return undefined;
    let bits = 0n;
    for (const character of id.slice(4, 14)) {
        bits = (bits << 5n) | BigInt(BASE32.indexOf(character));
    }
    // Ten characters hold 50 bits; the account is 40 of the first 48, after one flag bit.
    const account = ((bits >> 2n) & 0x7fffffffff80n) >> 7n;
    return account > 999999999999n ? undefined : account.toString().padStart(12, '0');
}


/***/ }),

/***/ 2845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5919);
/* harmony import */ var _adapters_git_engine_job_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6937);


/** Scans this thread's share of every history that it is sent, and hands it back. */
node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.on('message', ({ job, seat }) => {
    Atomics.store(job.present, seat, 1);
    const runner = (0,_adapters_git_engine_job_js__WEBPACK_IMPORTED_MODULE_1__/* .createRunner */ .j)(job);
    while (!runner.run(1000))
        ;
    runner.close();
    node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.postMessage(runner.share);
});


/***/ }),

/***/ 4284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ contentHits),
  G: () => (/* binding */ placeHits)
});

;// CONCATENATED MODULE: ./lib/scanner/encodings.js
/** How much of a content tells its encoding, as git looks at 8,000 bytes to tell a binary. */
const SAMPLE = 8000;
/**
 * UTF-16 by its byte order mark, or by NULs at most of the odd (little endian) or of the even offsets, and
 * at few of the others, of the first 8,000 bytes.
 */
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
/**
 * Where an offset stands for a reader, the column in code points, as an editor's cursor counts; a
 * byte order mark is none. A line ends at LF, so also at CRLF; in a content without any LF, at CR.
 * In UTF-16 the same by its two-byte units.
 */
function locate(content, offset) {
    return createLocator(content)(offset);
}
/** `locate` for many offsets of one content: asked in ascending order, it reads the content once. */
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
            // Continuation bytes belong to the character before them.
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
                // The second half of a surrogate pair belongs to the first.
                column++;
            }
        }
        return { line, column };
    };
}

// EXTERNAL MODULE: ./lib/scanner/match.js + 8 modules
var match = __webpack_require__(7351);
// EXTERNAL MODULE: ./lib/scanner/plain-key.js
var plain_key = __webpack_require__(9660);
;// CONCATENATED MODULE: ./lib/scanner/content-hits.js



/** Every key in a content. */
function contentHits(content) {
    return placeHits(content, (0,match/* findHits */.Eh)(content));
}
/** Adds to hits what a report needs, so that the content itself may go. */
function placeHits(content, hits) {
    // Most contents hold nothing, and to tell places is not free.
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


/***/ })

};
;