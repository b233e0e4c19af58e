"use strict";
exports.id = 538;
exports.ids = [538,566];
exports.modules = {

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

/***/ 9538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   scanPaths: () => (/* binding */ scanPaths)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3549);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6412);
/* harmony import */ var _index_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6118);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8493);
/* harmony import */ var _work_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4566);







/**
 * Scans files and folders whether or not git knows them. A link that the user names is followed;
 * one that lies in a folder is not, and neither are `.git` folders looked into.
 */
async function scanPaths(source, context) {
    const tally = (0,_tally_js__WEBPACK_IMPORTED_MODULE_6__/* .createTally */ .X)();
    const scanFile = (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .createFileScanner */ .ng)(context.maxBytes);
    let seen = 0;
    for (const named of source.paths) {
        let start;
        try {
            start = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(source.directory, named));
        }
        catch {
            tally.gap('Not there', named);
            continue;
        }
        seen += 1;
        const waiting = [
            { place: Buffer.from(start), shown: Buffer.from(named.replace(/[\\/]+$/, '')) },
        ];
        for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
            (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .stopIfAsked */ .Qw)(context);
            const { place, shown } = next;
            const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(place, { throwIfNoEntry: false });
            if (stat?.isFile() === true)
                (0,_work_tree_js__WEBPACK_IMPORTED_MODULE_5__.record)(scanFile(place), (0,_index_file_js__WEBPACK_IMPORTED_MODULE_4__/* .pathEntry */ .u)(shown), tally);
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
                tally.gap('Could not be read', `${(0,_index_file_js__WEBPACK_IMPORTED_MODULE_4__/* .pathEntry */ .u)(shown).path} (${error.code ?? 'unknown'})`);
            }
        }
    }
    if (seen === 0)
        throw (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(`nothing is there: ${source.paths.join(', ')}`);
    return tally.answer();
}
function joined(folder, name) {
    return Buffer.concat([folder, Buffer.from('/'), name]);
}


/***/ }),

/***/ 4566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   record: () => (/* binding */ record),
/* harmony export */   scanWorkTree: () => (/* binding */ scanWorkTree)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3549);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6412);
/* harmony import */ var _index_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6118);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8390);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3611);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8493);








const LINK = 0o120000;
const SUBMODULE = 0o160000;
/** Scans the tracked files as they lie on disk, and on request the untracked ones. */
async function scanWorkTree(source, context) {
    const repository = (0,_repository_js__WEBPACK_IMPORTED_MODULE_6__/* .findRepository */ .W1)(source.directory, context.variables);
    if ('reason' in repository)
        throw (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(repository.reason);
    const { root } = repository;
    if (root === undefined)
        throw (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)('this repository has no work tree');
    const tally = (0,_tally_js__WEBPACK_IMPORTED_MODULE_7__/* .createTally */ .X)();
    const wanted = selector(root, source);
    const entries = [
        ...tracked(repository, context),
        ...(source.untracked === true ? await untracked(repository, root, context) : []),
    ].filter(wanted);
    const folders = createFolderCheck(root);
    const scanFile = (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .createFileScanner */ .ng)(context.maxBytes);
    let sparse = 0;
    for (const [at, entry] of entries.entries()) {
        if ((at & 255) === 0)
            (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .stopIfAsked */ .Qw)(context);
        if (entry.mode === SUBMODULE) {
            tally.gap('Submodules are not scanned', entry.path);
            continue;
        }
        const place = entry.rawPath === undefined
            ? `${root}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}${entry.path}`
            : Buffer.concat([Buffer.from(`${root}/`), entry.rawPath]);
        const scan = !folders(entry.path)
            ? { kind: 'absent' }
            : entry.mode === LINK
                ? scanLinkOrFile(place, scanFile)
                : scanFile(place);
        if (scan.kind === 'absent' && entry.skipped)
            sparse += 1;
        record(scan, entry, tally);
    }
    if (sparse > 0)
        tally.note(`${sparse} tracked files are not checked out (sparse checkout).`);
    return tally.answer();
}
/** Where links cannot be made, git writes a file that holds the path. */
function scanLinkOrFile(place, scanFile) {
    const scan = (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .scanLink */ .Yz)(place);
    return scan.kind === 'absent' ? scanFile(place) : scan;
}
/** Notes what became of one file. */
function record(scan, at, tally) {
    switch (scan.kind) {
        case 'scanned':
            tally.saw({ files: 1, bytes: scan.bytes });
            if (scan.hits.length > 0)
                tally.hits(scan.hits, at);
            return;
        case 'absent':
            return;
        case 'too-large':
            return tally.gap('Too large to be scanned', `${at.path} (${(0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .showSize */ .tY)(scan.size)})`);
        case 'unreadable':
            return tally.gap('Could not be read', `${at.path} (${scan.reason})`);
    }
}
function tracked(repository, context) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository.gitDir, 'index');
    const read = (0,_index_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readIndex */ .v)(path, (0,_repository_js__WEBPACK_IMPORTED_MODULE_6__/* .hashBytesOf */ .Lz)(repository));
    if (read !== undefined)
        return read;
    if (context.git === undefined)
        throw (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)('the index is of a kind that only git can read');
    // A split or sparse index: its parts lie in the repository, so git must run there.
    const environment = (0,_process_js__WEBPACK_IMPORTED_MODULE_5__/* .gitEnvironment */ ._K)(context.variables, repository.gitDir);
    const git = { executable: context.git, environment, cwd: repository.gitDir };
    const { ok, output, complaint } = (0,_process_js__WEBPACK_IMPORTED_MODULE_5__/* .runGit */ .EO)(git, ['ls-files', '-z', '--stage']);
    if (!ok)
        throw (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(`the index cannot be read: ${complaint}`);
    return records(output).map((line) => {
        const tab = line.indexOf(9);
        const mode = Number.parseInt(line.toString('latin1', 0, 6), 8);
        return { mode, skipped: false, ...(0,_index_file_js__WEBPACK_IMPORTED_MODULE_4__/* .pathEntry */ .u)(line.subarray(tab + 1)) };
    });
}
/** Files that git neither tracks nor is told to ignore. */
function untracked(repository, root, context) {
    return (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .withView */ .em)(context, repository, async (view) => {
        const excludes = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository.commonDir, 'info', 'exclude');
        if ((0,_repository_js__WEBPACK_IMPORTED_MODULE_6__/* .readText */ .yR)(excludes) !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync)(excludes, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(view.gitDir, 'info/exclude'));
        const { ok, output, complaint } = (0,_process_js__WEBPACK_IMPORTED_MODULE_5__/* .runGit */ .EO)({
            ...view,
            cwd: root,
            environment: {
                ...view.environment,
                GIT_WORK_TREE: root,
                GIT_INDEX_FILE: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository.gitDir, 'index'),
            },
        }, ['ls-files', '-z', '--others', '--exclude-standard']);
        if (!ok)
            throw (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(`untracked files cannot be listed: ${complaint}`);
        return records(output).map((line) => ({ mode: 0o100644, skipped: false, ...(0,_index_file_js__WEBPACK_IMPORTED_MODULE_4__/* .pathEntry */ .u)(line) }));
    });
}
/** The parts of an output that each end with NUL. */
function records(output) {
    const found = [];
    for (let at = 0, end = output.indexOf(0); end !== -1; at = end + 1, end = output.indexOf(0, at)) {
        found.push(output.subarray(at, end));
    }
    return found;
}
/** Whether an entry lies in what the user named. */
function selector(root, { directory, within }) {
    if (within === undefined || within.length === 0)
        return () => true;
    const prefixes = within.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, path)).replaceAll('\\', '/'));
    return ({ path }) => prefixes.some((prefix) => prefix === '' || path === prefix || path.startsWith(`${prefix}/`));
}
/** False for what lies below a link: git does not track that, it was put there since. */
function createFolderCheck(root) {
    const known = new Map([['', true]]);
    function real(folder) {
        const before = known.get(folder);
        if (before !== undefined)
            return before;
        const parent = folder.slice(0, Math.max(0, folder.lastIndexOf('/')));
        const stat = real(parent)
            ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(`${root}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}${folder}`, { throwIfNoEntry: false })
            : undefined;
        const answer = stat !== undefined && !stat.isSymbolicLink();
        known.set(folder, answer);
        return answer;
    }
    return (path) => real(path.slice(0, Math.max(0, path.lastIndexOf('/'))));
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