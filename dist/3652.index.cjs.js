"use strict";
exports.id = 3652;
exports.ids = [3652];
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


/***/ })

};
;