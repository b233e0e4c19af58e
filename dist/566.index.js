export const id = 566;
export const ids = [566];
export const modules = {

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
        if (!folders(entry.path))
            continue;
        const scan = entry.mode === LINK ? scanLinkOrFile(place, scanFile) : scanFile(place);
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
    const read = (0,_index_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readIndex */ .vY)(path, repository.hash === 'sha256' ? 32 : 20);
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
        return { mode, skipped: false, ...(0,_index_file_js__WEBPACK_IMPORTED_MODULE_4__/* .pathEntry */ .uj)(line.subarray(tab + 1)) };
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
        return records(output).map((line) => ({ mode: 0o100644, skipped: false, ...(0,_index_file_js__WEBPACK_IMPORTED_MODULE_4__/* .pathEntry */ .uj)(line) }));
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


/***/ })

};
