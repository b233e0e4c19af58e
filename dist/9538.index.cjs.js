"use strict";
exports.id = 9538;
exports.ids = [9538];
exports.modules = {

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

/***/ 52811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ scanLink),
/* harmony export */   n: () => (/* binding */ createFileScanner)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63468);
/* harmony import */ var _scanner_archives_member_hits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84463);
/* harmony import */ var _scanner_content_hits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47054);
/* harmony import */ var _lfs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22815);
/* harmony import */ var _scanner_windows_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95523);






const FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
function createFileScanner({ maxBytes, budget, user, }) {
    const buffer = Buffer.allocUnsafeSlow(1 << 18);
    function scanLarge(descriptor, first) {
        const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
        if (size > maxBytes)
            return { kind: 'too-large', size };
        const scan = (0,_scanner_windows_js__WEBPACK_IMPORTED_MODULE_4__/* .createWindowScan */ .s)({ whole: Math.min(_scanner_windows_js__WEBPACK_IMPORTED_MODULE_4__/* .WHOLE_BYTES */ .W, maxBytes) }, budget, user?.search);
        let bytes = 0;
        for (let got = first; got > 0; got = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, buffer, 0, buffer.length, null)) {
            bytes += got;
            if (bytes > maxBytes)
                return { kind: 'too-large', size: bytes };
            scan.push(buffer.subarray(0, got));
        }
        return { kind: 'scanned', ...scan.end(), bytes };
    }
    return (path) => {
        let descriptor;
        try {
            descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, FLAGS);
        }
        catch (error) {
            return failure(path, (0,_system_error_js__WEBPACK_IMPORTED_MODULE_5__/* .codeOrThrow */ .Z)(error), user?.search);
        }
        try {
            const got = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, buffer, 0, buffer.length, null);
            if (got === buffer.length)
                return scanLarge(descriptor, got);
            if (got === 0 && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor).isFile()) {
                return { kind: 'unreadable', reason: 'it is no regular file' };
            }
            if (got > maxBytes)
                return { kind: 'too-large', size: got };
            const content = buffer.subarray(0, got);
            const searched = (0,_scanner_archives_member_hits_js__WEBPACK_IMPORTED_MODULE_1__/* .searchOpened */ .e)(content, budget, user?.search);
            const pointer = (0,_lfs_js__WEBPACK_IMPORTED_MODULE_3__/* .isLfsPointer */ .N)(content) ? { pointer: true } : {};
            return { kind: 'scanned', ...searched, bytes: got, ...pointer };
        }
        catch (error) {
            return failure(path, (0,_system_error_js__WEBPACK_IMPORTED_MODULE_5__/* .codeOrThrow */ .Z)(error), user?.search);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
        }
    };
}
function failure(path, code, user) {
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR')
        return { kind: 'absent' };
    if (code === 'ELOOP' || code === 'EMLINK' || code === 'EFTYPE')
        return scanLink(path, user);
    return { kind: 'unreadable', reason: code };
}
function scanLink(path, user) {
    try {
        const target = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(path, { encoding: 'buffer' });
        return { kind: 'scanned', hits: (0,_scanner_content_hits_js__WEBPACK_IMPORTED_MODULE_2__/* .contentHits */ .S)(target, user), unopened: [], bytes: target.length };
    }
    catch (error) {
        const code = (0,_system_error_js__WEBPACK_IMPORTED_MODULE_5__/* .codeOrThrow */ .Z)(error);
        const gone = code === 'ENOENT' || code === 'EINVAL' || code === 'ENOTDIR';
        return gone ? { kind: 'absent' } : { kind: 'unreadable', reason: code };
    }
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

/***/ 22975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ record)
/* harmony export */ });
/* harmony import */ var _report_size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52777);

function record(scan, at, tally) {
    switch (scan.kind) {
        case 'scanned':
            tally.saw({ files: 1, bytes: scan.bytes });
            if (scan.pointer === true)
                tally.gap('lfs-pointer', at.path);
            if (scan.hits.length > 0)
                tally.hits(scan.hits, at);
            tally.unopened(scan.unopened, at.path);
            return;
        case 'absent':
            return;
        case 'too-large':
            return tally.gap('too-large', `${at.path} (${(0,_report_size_js__WEBPACK_IMPORTED_MODULE_0__/* .showSize */ .t)(scan.size)})`);
        case 'unreadable':
            return tally.gap('unreadable', `${at.path} (${scan.reason})`);
    }
}


/***/ }),

/***/ 49538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   scanAsTheyLie: () => (/* binding */ scanAsTheyLie),
/* harmony export */   scanPaths: () => (/* binding */ scanPaths)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63468);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58168);
/* harmony import */ var _reading_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52811);
/* harmony import */ var _index_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54100);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88493);
/* harmony import */ var _reading_record_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(22975);








async function scanPaths(source, context) {
    const tally = (0,_tally_js__WEBPACK_IMPORTED_MODULE_5__/* .createTally */ .X)();
    const seen = scanAsTheyLie(source.paths, source.directory, context, tally);
    if (seen === 0)
        throw (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(`nothing is there: ${source.paths.join(', ')}`);
    return tally.answer();
}
function scanAsTheyLie(paths, directory, context, tally) {
    const scanFile = (0,_reading_files_js__WEBPACK_IMPORTED_MODULE_3__/* .createFileScanner */ .n)(context);
    let seen = 0;
    for (const named of paths) {
        let start;
        try {
            start = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, named));
        }
        catch (thrown) {
            (0,_system_error_js__WEBPACK_IMPORTED_MODULE_6__/* .codeOrThrow */ .Z)(thrown);
            tally.gap('not-there', named);
            continue;
        }
        seen += 1;
        const waiting = [
            { place: Buffer.from(start), shown: Buffer.from(named.replace(/(?<=.)[\\/]+$/, '')) },
        ];
        for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
            (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .stopIfAsked */ .Qw)(context);
            const { place, shown } = next;
            const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(place, { throwIfNoEntry: false });
            if (stat?.isFile() === true)
                (0,_reading_record_js__WEBPACK_IMPORTED_MODULE_7__/* .record */ .g)(scanFile(place), (0,_index_file_js__WEBPACK_IMPORTED_MODULE_4__/* .pathEntry */ .uj)(shown), tally);
            else if (stat?.isDirectory() === false && place.equals(Buffer.from(start))) {
                tally.gap('neither-file-nor-folder', named);
            }
            if (stat?.isDirectory() !== true)
                continue;
            try {
                for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(place, { encoding: 'buffer' })) {
                    if (name.toString('latin1') === '.git')
                        continue;
                    waiting.push({ place: joined(place, name), shown: joined(shown, name) });
                }
            }
            catch (error) {
                tally.gap('unreadable', `${(0,_index_file_js__WEBPACK_IMPORTED_MODULE_4__/* .pathEntry */ .uj)(shown).path} (${(0,_system_error_js__WEBPACK_IMPORTED_MODULE_6__/* .codeOrThrow */ .Z)(error)})`);
            }
        }
    }
    return seen;
}
function joined(folder, name) {
    return Buffer.concat([folder, Buffer.from('/'), name]);
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


/***/ }),

/***/ 95523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ WHOLE_BYTES),
  s: () => (/* binding */ createWindowScan)
});

// EXTERNAL MODULE: ./lib/scanner/archives/form.js
var archives_form = __webpack_require__(37612);
// EXTERNAL MODULE: ./lib/scanner/archives/member-hits.js
var member_hits = __webpack_require__(84463);
// EXTERNAL MODULE: ./lib/scanner/content-hits.js
var content_hits = __webpack_require__(47054);
// EXTERNAL MODULE: ./lib/scanner/match.js + 14 modules
var match = __webpack_require__(23985);
;// CONCATENATED MODULE: ./lib/scanner/user/user-lines.js
const LINE_FEED = 0x0a;
function createUserLines(user, longest) {
    const hits = [];
    let done = 0;
    let cut = false;
    let line = 0;
    let column = 0;
    function searchTo(held, end) {
        const piece = held.subarray(done, end);
        for (const hit of user.hits(piece)) {
            const isFirst = hit.line === 1;
            hits.push({ ...hit, line: hit.line + line, column: hit.column + (isFirst ? column : 0) });
        }
        for (const byte of piece) {
            if (byte === LINE_FEED) {
                line++;
                column = 0;
            }
            else if ((byte & 0xc0) !== 0x80)
                column++;
        }
        done = end;
    }
    return {
        hits,
        get done() {
            return done;
        },
        get cut() {
            return cut;
        },
        search(held, isEnd) {
            const end = isEnd ? held.length : held.lastIndexOf(LINE_FEED) + 1;
            if (end > done)
                searchTo(held, end);
            if (held.length - done < longest)
                return;
            cut = true;
            searchTo(held, held.length);
        },
        slide(bytes) {
            done -= bytes;
        },
    };
}

;// CONCATENATED MODULE: ./lib/scanner/windows.js





const WHOLE_BYTES = 1 << 24;
const HEAD = 512;
const ARCHIVE_BYTES = 1 << 26;
const REACH = match/* SCANNER */.Zk.reach.far;
const AHEAD = Math.max(1 << 16, 2 * REACH);
const STEP = 1 << 22;
function createWindowScan(sizes = {}, budget, user) {
    const { whole: wholeBytes = WHOLE_BYTES, step = STEP } = sizes;
    let buffer = new Uint8Array(0);
    let held = 0;
    let scanned = 0;
    let lines = 0;
    let columns = 0;
    let whole = true;
    let isArchive;
    const hits = [];
    const userLines = user === undefined ? undefined : createUserLines(user, step);
    function scanTo(end, view) {
        for (const hit of (0,content_hits/* placeHits */.G)(view, (0,match/* hitsStartingIn */.Ax)(view, scanned, end))) {
            hits.push({
                ...hit,
                line: hit.line + lines,
                column: hit.line === 1 ? hit.column + columns : hit.column,
            });
        }
        scanned = end;
    }
    function wholeLimit() {
        if (budget === undefined || held <= HEAD)
            return wholeBytes;
        isArchive ??= (0,archives_form/* formOf */.Q)(buffer.subarray(0, held)) !== undefined;
        return isArchive ? Math.max(wholeBytes, ARCHIVE_BYTES) : wholeBytes;
    }
    function slide(view) {
        const drop = Math.max(0, Math.min(scanned - REACH, userLines?.done ?? scanned)) & ~1;
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
        userLines?.slide(drop);
    }
    return {
        push(chunk) {
            let at = 0;
            while (at < chunk.length) {
                const limit = whole ? wholeLimit() + 1 : step + AHEAD + REACH;
                if (held >= limit) {
                    whole = false;
                    const view = buffer.subarray(0, held);
                    scanTo(Math.max(scanned, held - AHEAD), view);
                    userLines?.search(view, false);
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
            if (whole) {
                return budget === undefined
                    ? { hits: (0,content_hits/* contentHits */.S)(view, user), unopened: [] }
                    : (0,member_hits/* searchOpened */.e)(view, budget, user);
            }
            scanTo(held, view);
            userLines?.search(view, true);
            const unopened = isArchive === true ? [{ name: '', why: 'too-large' }] : [];
            const cut = userLines?.cut === true ? [{ name: '', why: 'line-too-long' }] : [];
            return { hits: [...hits, ...(userLines?.hits ?? [])], unopened: [...unopened, ...cut] };
        },
    };
}


/***/ })

};
;