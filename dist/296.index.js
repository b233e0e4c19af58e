export const id = 296;
export const ids = [296];
export const modules = {

/***/ 3549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qw: () => (/* binding */ stopIfAsked),
  O$: () => (/* binding */ unreadable),
  em: () => (/* binding */ withView)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/adapters/git/process.js
var git_process = __webpack_require__(8390);
;// CONCATENATED MODULE: ./lib/adapters/git/view.js




/** Opens a view; `shallow` overrides the commits whose parents git is not to look for. */
function openView(repository, executable, variables, signal) {
    const gitDir = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'aws-preflight-'));
    const sha256 = repository.hash === 'sha256';
    for (const folder of ['objects/info', 'refs', 'info']) {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(gitDir, folder), { recursive: true });
    }
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(gitDir, 'HEAD'), 'ref: refs/heads/none\n');
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(gitDir, 'config'), `[core]\n\trepositoryformatversion = ${sha256 ? 1 : 0}\n\tbare = true\n` +
        (sha256 ? '[extensions]\n\tobjectformat = sha256\n' : ''));
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(gitDir, 'objects/info/alternates'), repository.objectDirs.map((folder) => `${quoted(folder)}\n`).join(''));
    if (repository.shallow.length > 0) {
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(gitDir, 'shallow'), repository.shallow.map((id) => `${id}\n`).join(''));
    }
    return {
        gitDir,
        executable,
        cwd: gitDir,
        environment: (0,git_process/* gitEnvironment */._K)(variables, gitDir),
        ...(signal === undefined ? {} : { signal }),
        close: () => (0,external_node_fs_.rmSync)(gitDir, { recursive: true, force: true, maxRetries: 3 }),
    };
}
/** As `objects/info/alternates` wants a path that may hold any character. */
function quoted(path) {
    const plain = path.replaceAll('\\', process.platform === 'win32' ? '/' : '\\\\');
    return `"${plain.replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
}

;// CONCATENATED MODULE: ./lib/adapters/git/context.js

/** A scan that cannot be made, with the reason for the reader; caught by the facade. */
function unreadable(reason) {
    return Object.assign(new Error(reason), { unreadable: true });
}
/** Ends the scan when its signal was given. @throws unreadable */
function stopIfAsked({ signal }) {
    if (signal?.aborted === true)
        throw unreadable('the scan was interrupted');
}
/**
 * Lets `use` run git in a view of the repository, and removes the view however that ends.
 * @throws unreadable when there is no git
 */
async function withView(context, repository, use) {
    if (context.git === undefined)
        throw unreadable('git is not installed, or not in PATH');
    const view = openView(repository, context.git, context.variables, context.signal);
    try {
        return await use(view);
    }
    finally {
        view.close();
    }
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
/* harmony import */ var _scanner_content_hits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9366);
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
        const hits = scan.end();
        if (!scan.exact())
            return { kind: 'unreadable', reason: 'UTF-16 and too large' };
        return { kind: 'scanned', hits, bytes };
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

/***/ 8390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   _K: () => (/* binding */ gitEnvironment),
/* harmony export */   t1: () => (/* binding */ streamGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);


/** Variables that git and its transport need of ours; everything else stays behind. */
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
/**
 * The environment that git runs in: no system, user or repository configuration beyond what
 * `gitDir` holds, no prompts, no replaced or grafted objects, no fetching behind our back.
 * @see https://git-scm.com/docs/git#_environment_variables
 */
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
        GIT_CONFIG_SYSTEM: node_os__WEBPACK_IMPORTED_MODULE_1__.devNull,
        GIT_CONFIG_GLOBAL: node_os__WEBPACK_IMPORTED_MODULE_1__.devNull,
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
/** Settings that override a repository's own, for the rare command that must run inside it. */
const OVERRIDES = [
    `core.hooksPath=${node_os__WEBPACK_IMPORTED_MODULE_1__.devNull}`,
    `core.attributesFile=${node_os__WEBPACK_IMPORTED_MODULE_1__.devNull}`,
    'core.fsmonitor=false',
    'log.showSignature=false',
    'log.showRoot=true',
    'log.mailmap=false',
    'credential.helper=',
    'protocol.file.allow=never',
].flatMap((setting) => ['-c', setting]);
const HARDENED = ['--no-pager', '--no-replace-objects', ...OVERRIDES];
/** Runs git to its end; for short answers. Never throws. */
function runGit(git, commandLine, input, maxBuffer = 1 << 28) {
    const run = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)(git.executable, [...HARDENED, ...commandLine], {
        cwd: git.cwd,
        env: git.environment,
        maxBuffer,
        input: input ?? '',
        windowsHide: true,
    });
    const complaint = run.error === undefined ? lastLine(run.stderr) : `git did not run: ${run.error.message}`;
    return { ok: run.status === 0 && run.error === undefined, output: run.stdout ?? Buffer.alloc(0), complaint };
}
/** Runs git and hands its output on as it comes. Never throws, except what `onData` throws. */
async function streamGit(git, commandLine, input, onData) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(git.executable, [...HARDENED, ...commandLine], {
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
    try {
        for await (const chunk of child.stdout)
            onData(chunk);
    }
    finally {
        child.kill();
    }
    const status = await Promise.race([ended, failure]);
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
    const lines = Buffer.from(errors ?? []).toString('utf8').split('\n');
    const last = lines.filter((line) => line.trim() !== '').at(-1) ?? 'git said nothing';
    return last.replaceAll(/[\u0000-\u001f\u007f-\u009f]/g, ' ').slice(0, 300);
}


/***/ }),

/***/ 8493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ createTally)
/* harmony export */ });
/* harmony import */ var _report_sealed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2572);

/** How many gaps of one sort are told by name. */
const NAMED_GAPS = 5;
/** An empty tally. */
function createTally() {
    const hits = [];
    const gaps = new Map();
    const notes = new Set();
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
        note: (sentence) => void notes.add(sentence),
        answer: (more) => ({
            kind: 'scanned',
            hits: hits.sort(byPlace),
            scanned,
            gaps: [...notes, ...Array.from(gaps, ([sort, gap]) => describe(sort, gap))],
            ...more,
        }),
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

/***/ 9366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ contentHits),
  G: () => (/* binding */ placeHits)
});

;// CONCATENATED MODULE: ./lib/scanner/lines.js
/** Where an offset stands for a reader: both 1-based, the column in characters. */
function locate(content, offset) {
    const before = new TextDecoder().decode(content.subarray(0, offset)).split('\n');
    return { line: before.length, column: Array.from(before.at(-1) ?? '').length + 1 };
}

// EXTERNAL MODULE: ./lib/scanner/match.js + 13 modules
var match = __webpack_require__(363);
;// CONCATENATED MODULE: ./lib/scanner/content-hits.js


/** Every key in a content. */
function contentHits(content) {
    return placeHits(content, (0,match/* findHits */.Eh)(content));
}
/** Adds to hits what a report needs, so that the content itself may go. */
function placeHits(content, hits) {
    return hits.map(({ kind, start, end }) => {
        const bytes = Buffer.from(content.buffer, content.byteOffset + start, end - start);
        // Keys are ASCII; in UTF-16 every other byte is NUL.
        const key = bytes.toString('latin1').replaceAll('\0', '');
        return { kind, key, ...locate(content, start) };
    });
}


/***/ }),

/***/ 363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  op: () => (/* binding */ REACH),
  Eh: () => (/* binding */ findHits),
  Ax: () => (/* binding */ hitsStartingIn)
});

// UNUSED EXPORTS: hitsNear

;// CONCATENATED MODULE: ./lib/scanner/alphabets.js
/** Byte sets as tables: 1 for a member, 0 for the rest. */
function table(characters) {
    const set = new Uint8Array(256);
    for (const character of characters)
        set[character.charCodeAt(0)] = 1;
    return set;
}
const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const DIGITS = '0123456789';
/** What key ids are made of. */
const BASE32 = table(`${UPPER}234567`);
/** What secrets and tokens are made of. */
const BASE64 = table(`${UPPER}${UPPER.toLowerCase()}${DIGITS}+/`);
/** Base64, and what opens an escape in a URL or a string literal. */
const ESCAPED_BASE64 = table(`${UPPER}${UPPER.toLowerCase()}${DIGITS}+/%\\`);

;// CONCATENATED MODULE: ./lib/scanner/escapes.js

const PERCENT = 0x25;
const BACKSLASH = 0x5c;
const SLASH = 0x2f;
/** Reads a token from `start`, no further than `limit`. */
function readToken(bytes, start, limit) {
    let end = start;
    let length = 0;
    while (end < limit) {
        const byte = bytes[end];
        if (BASE64[byte] === 1)
            end++;
        else {
            const width = spelledWidth(bytes, end);
            if (width === 0 || end + width > limit)
                break;
            end += width;
        }
        length++;
    }
    return { end, length };
}
/** How many bytes spell one `/` or `+` here; 0 when none do. */
function spelledWidth(bytes, at) {
    const byte = bytes[at];
    if (byte === PERCENT)
        return bytes[at + 1] === 0x32 && isBorF(bytes[at + 2]) ? 3 : 0;
    if (byte !== BACKSLASH)
        return 0;
    if (bytes[at + 1] === SLASH)
        return 2;
    const isUnicode = bytes[at + 1] === 0x75 &&
        bytes[at + 2] === 0x30 &&
        bytes[at + 3] === 0x30 &&
        bytes[at + 4] === 0x32 &&
        isBorF(bytes[at + 5]);
    return isUnicode ? 6 : 0;
}
/** The last digit of 2B (`+`) or 2F (`/`). */
function isBorF(byte) {
    return byte === 0x42 || byte === 0x62 || byte === 0x46 || byte === 0x66;
}
/**
 * Where a token can start because an escape ends there, as in `\nAKIA` or `%3DASIA`: the offset
 * past the escape that opens at `at`, or 0 when none does or when it spells a `/` or `+`.
 */
function pastEscape(bytes, at) {
    if (spelledWidth(bytes, at) > 0)
        return 0;
    const next = bytes[at + 1];
    if (bytes[at] === PERCENT)
        return isHex(next) && isHex(bytes[at + 2]) ? at + 3 : 0;
    if (bytes[at] !== BACKSLASH)
        return 0;
    // n, r, t
    if (next === 0x6e || next === 0x72 || next === 0x74)
        return at + 2;
    const width = next === 0x75 ? 4 : next === 0x78 ? 2 : 0;
    if (width === 0)
        return 0;
    for (let digit = 0; digit < width; digit++) {
        if (!isHex(bytes[at + 2 + digit]))
            return 0;
    }
    return at + 2 + width;
}
/** True where a token may start: at a run's start or past an escape. Looks back six bytes at most. */
function startsToken(bytes, at) {
    if (at === 0 || ESCAPED_BASE64[bytes[at - 1]] === 0)
        return true;
    for (const width of [2, 3, 4, 6]) {
        if (at >= width && pastEscape(bytes, at - width) === at)
            return true;
    }
    return false;
}
function isHex(byte) {
    return (byte !== undefined &&
        ((byte >= 0x30 && byte <= 0x39) ||
            (byte >= 0x41 && byte <= 0x46) ||
            (byte >= 0x61 && byte <= 0x66)));
}
/** Undoes the escapes of a token's raw text. */
function unescapeToken(raw) {
    if (!raw.includes('%') && !raw.includes('\\'))
        return raw;
    return raw
        .replace(/%2f|\\u002f|\\\//gi, '/')
        .replace(/%2b|\\u002b/gi, '+')
        .replace(/%3d|\\u003d/gi, '=');
}

;// CONCATENATED MODULE: ./lib/scanner/patterns/pattern.js
/** How many line ends the surroundings of a candidate may hold on either side. */
const pattern_CONTEXT_LINES = 3;
/** How many bytes the surroundings of a candidate may hold on either side. */
const CONTEXT_BYTES = 320;
/** The longest literal that a key may begin with before its token. */
const LONGEST_LEAD = 16;

;// CONCATENATED MODULE: ./lib/scanner/candidates.js


/** No key is longer; where one would be, the hit ends here. */
const LONGEST_KEY = 8192;
/** How much of a token is judged. */
const JUDGED = 512;
/** A token with its surroundings, which are read only when a pattern asks. */
function candidateAt(bytes, start, token) {
    return {
        value: unescapeToken(bytes.toString('latin1', start, token.end)),
        before: () => linesBefore(bytes, start),
        after: () => linesAfter(bytes, token.end),
    };
}
/** Where the key of a verdict stands. */
function extentOf(bytes, start, token, verdict) {
    const from = start - (verdict.lead ?? 0);
    if (verdict.length !== undefined)
        return { start: from, end: start + verdict.length };
    const whole = token.length < JUDGED
        ? token
        : readToken(bytes, start, Math.min(bytes.length, start + LONGEST_KEY));
    return { start: from, end: pastPadding(bytes, whole) };
}
/** Past the `=` (or `%3D`) that complete a token to a multiple of four. */
function pastPadding(bytes, token) {
    let end = token.end;
    for (let missing = (4 - (token.length % 4)) % 4; missing > 0; missing--) {
        if (bytes[end] === 0x3d)
            end++;
        else if (bytes[end] === 0x25 &&
            bytes[end + 1] === 0x33 &&
            ((bytes[end + 2] ?? 0) | 0x20) === 0x64) {
            end += 3;
        }
        else
            break;
    }
    return end;
}
function linesBefore(bytes, end) {
    const limit = Math.max(0, end - CONTEXT_BYTES);
    let start = end;
    let lines = 0;
    while (start > limit) {
        if (bytes[start - 1] === 0x0a && ++lines > pattern_CONTEXT_LINES)
            break;
        start--;
    }
    return bytes.toString('latin1', start, end);
}
function linesAfter(bytes, start) {
    const limit = Math.min(bytes.length, start + CONTEXT_BYTES);
    let end = start;
    let lines = 0;
    while (end < limit) {
        if (bytes[end] === 0x0a && ++lines > pattern_CONTEXT_LINES)
            break;
        end++;
    }
    return bytes.toString('latin1', start, end);
}

;// CONCATENATED MODULE: ./lib/scanner/allow.js
/**
 * What looks like a key and is none: AWS's documented examples, placeholders, and ids that a
 * person typed. Every test here is one that a random key fails less than once in thousands.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/security-creds.html
 */
/** Words that people write into stand-ins. Four letters at least, so that chance hardly spells them. */
const STAND_IN = /EXAMPLE|SAMPLE|DUMMY|FAKE|TEST|MOCK|PLACEHOLDER|CHANGEME|REPLACE|REDACT|YOUR|INSERT|SECRET|PASSWORD|ACCESS|NOTREAL|NOTAREAL|INVALID|HERE|XXXX|PACIFIC|NORTH|SOUTH|CENTRAL|FOOBAR|HELLO|WORLD|TOKEN|DEADBEEF/i;
const SEQUENCES = [
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
    '0123456789',
    'QWERTYUIOP',
    'ASDFGHJKL',
    'ZXCVBNM',
];
/** True for an id that no key has: an example, a placeholder, or too regular to be random. */
function isStandInKeyId(id) {
    const tail = id.slice(4);
    return STAND_IN.test(tail) || STAND_IN.test(id.slice(1)) || isRegular(tail, 7, 5);
}
/** The same for a secret key or a token (of which the first 64 characters are looked at). */
function isStandInSecret(secret) {
    const head = secret.slice(0, 64);
    return STAND_IN.test(head) || isRegular(head, Math.min(20, Math.floor(head.length / 2)), 6);
}
/** At most `few` different characters, a run of `long` in alphabet or keyboard order, or periodic. */
function isRegular(text, few, long) {
    if (new Set(text).size <= few)
        return true;
    return hasSequence(text.toUpperCase(), long) || hasPeriod(text, 8);
}
function hasSequence(text, long) {
    for (let start = 0; start + long <= text.length; start++) {
        const part = text.slice(start, start + long);
        if (new Set(part).size === 1)
            return true;
        const reversed = Array.from(part).reverse().join('');
        if (SEQUENCES.some((sequence) => sequence.includes(part) || sequence.includes(reversed))) {
            return true;
        }
    }
    return false;
}
function hasPeriod(text, longest) {
    for (let period = 1; period <= longest && period * 2 <= text.length; period++) {
        if (text.slice(period) === text.slice(0, -period))
            return true;
    }
    return false;
}
/**
 * True for 40 characters that look drawn at random from the base64 alphabet, as AWS draws secret
 * keys: mixed classes, none of them ruling, no word shapes. Hashes in hex, identifiers, paths and
 * base32 fail.
 */
function looksDrawn(secret) {
    const counts = { lower: 0, upper: 0, digit: 0, sign: 0 };
    let changes = 0;
    let previous = '';
    for (const character of secret) {
        const kind = kindOf(character);
        counts[kind]++;
        if (kind !== previous)
            changes++;
        previous = kind;
    }
    const share = secret.length / 40;
    return (counts.digit >= 1 &&
        counts.digit <= 20 * share &&
        counts.lower >= 5 * share &&
        counts.lower <= 27 * share &&
        counts.upper >= 5 * share &&
        counts.upper <= 27 * share &&
        counts.sign <= 6 * share &&
        changes >= 16 * share);
}
function kindOf(character) {
    if (character >= 'a' && character <= 'z')
        return 'lower';
    if (character >= 'A' && character <= 'Z')
        return 'upper';
    return character >= '0' && character <= '9' ? 'digit' : 'sign';
}

;// CONCATENATED MODULE: ./lib/scanner/patterns/aws-access-key-id.js

const KEY_ID = /^A(?:[KSB]IA|CCA)[A-Z2-7]{16}/;
/**
 * Access key ids of every kind that is a credential: AKIA, ASIA, ABIA, ACCA. Ids that only name
 * things (AROA, AIDA and the like) are none.
 *
 * Also base64 of an id, as Kubernetes secrets and basic authentication hold it.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids
 */
const awsAccessKeyId = {
    kind: 'aws-access-key-id',
    triggers: [
        { by: 'base32-run' },
        { by: 'literal', text: 'QUtJQ' },
        { by: 'literal', text: 'QVNJQ' },
    ],
    fits: (length) => length === 20 || length >= 27,
    judge: (candidate) => (candidate.value.startsWith('Q') ? encoded(candidate) : plain(candidate)),
};
function plain(candidate) {
    const { value } = candidate;
    if (value.length !== 20 || !KEY_ID.test(value) || isStandInKeyId(value))
        return undefined;
    const after = candidate.after();
    // Base32 of something else is padded; an id is not.
    return /^(?:[A-Za-z0-9]|={2})/.test(after) ? undefined : { length: 20 };
}
/** The 27 characters of base64 that hold an id, when what follows it cannot be more of the id. */
function encoded(candidate) {
    const text = Buffer.from(candidate.value, 'base64').toString('latin1');
    const id = KEY_ID.exec(text)?.[0];
    if (id === undefined || isStandInKeyId(id) || /^[A-Za-z0-9]/.test(text.slice(20))) {
        return undefined;
    }
    return { length: 27 };
}

;// CONCATENATED MODULE: ./lib/scanner/naming.js
/** Words that may stand between a name and its value without being the name. */
const FILLER = new Set(('value val string str text literal default data content from_literal plaintext secure securestring ' +
    'type description sensitive true false none null new get getenv fetch setenv set export env ' +
    'system setproperty option const let var b r u f q qq strong code td th tr b64 base64 encoded dict item ' +
    'is was are be being the a an as to of for my our your this that it and or with use using i ' +
    'name key_name user process machine span em p br li pre here field input s k v n t x').split(' '));
const NOT_A_KEY = /hash|sha\d|digest|checksum|integrity|commit|etag|md5|signature|nonce|hmac|encrypt|cipher|public|fingerprint|csrf|xsrf|revision|salt|certificate|thumbprint|uuid|guid|requestid|traceid|(?:^|[^a-z])(?:iv|mac|tag|rev|ref|sri|sig|crt|pem|sha)$|(?:name|arn|path|url|uri|file|version|vault|prefix|pattern|regex)$/;
const OTHER_VENDOR = /stripe|django|flask|rails|jwt|github|gitlab|slack|google|gcp|azure|client|oauth|paypal|twilio|consumer|session|cookie|webhook|signing|app_?secret|facebook|twitter|discord|auth0|okta|heroku|sentry|datadog|npm|pypi|recaptcha|captcha|hcaptcha|turnstile|nextauth|wordpress|laravel/;
const AWS = /aws|amazon|amzn|s3|(?:^|[^a-z])(?:iam|ses|sqs|sns|sts)(?:[^a-z]|$)|dynamo|route53|bedrock|minio|wasabi/;
const naming_KEY_ID = /^A(?:[KSB]IA|CCA)[A-Z2-7]{16}$/;
/** Reads the name from the text before a value, the nearest words first. */
function nameOf(before) {
    const words = before.slice(-240).match(/[A-Za-z0-9]+(?:[_.-]+[A-Za-z0-9]+)*/g) ?? [];
    let phrase = '';
    let best = 'nothing';
    let read = 0;
    for (let index = words.length - 1; index >= 0 && index >= words.length - 12; index--) {
        const word = words[index];
        if (naming_KEY_ID.test(word))
            return best === 'nothing' ? 'key-id' : best;
        const name = word
            .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
            .replace(/([A-Z])([A-Z][a-z])/g, '$1_$2')
            .toLowerCase();
        if (FILLER.has(name) || FILLER.has(name.replaceAll('_', '')) || /^\d{1,4}$/.test(name))
            continue;
        if (best === 'nothing' && NOT_A_KEY.test(name))
            return 'not-a-key';
        phrase = phrase === '' ? name : `${name}_${phrase}`;
        const naming = classify(phrase);
        if (naming === 'secret-key' || naming === 'session-token')
            return naming;
        if (naming === 'other')
            return best === 'nothing' ? 'other' : best;
        if (best !== 'secret')
            best = naming;
        // A longer phrase is prose or a path of keys ("AWS secret access key", "aws: {secret: ...").
        if (++read === 4)
            break;
    }
    return best;
}
function classify(phrase) {
    const flat = phrase.replace(/[_.-]+/g, '');
    const ofAws = AWS.test(phrase);
    if (/sessiontoken|securitytoken/.test(flat))
        return 'session-token';
    if (/secret/.test(flat)) {
        if (ofAws)
            return 'secret-key';
        if (OTHER_VENDOR.test(phrase))
            return 'other';
        return /secretkey|secretaccess|accesssecret|accesskeysecret|keysecret/.test(flat)
            ? 'secret-key'
            : 'secret';
    }
    if (ofAws && /key|token|passw|pwd|cred/.test(flat))
        return 'secret-key';
    if (/accesskey/.test(flat))
        return 'secret-key';
    if (OTHER_VENDOR.test(phrase))
        return 'other';
    if (/key|passw|pwd|pass|token|cred|auth|access|private/.test(flat))
        return 'credential';
    if (ofAws)
        return 'credential';
    return 'other';
}
/** True when a text speaks of AWS or of access keys at all. */
function speaksOfAws(text) {
    return /aws|amazon|amzn|(?<![a-z0-9])s3(?![a-z0-9])|(?<![A-Za-z])iam(?![A-Za-z])|(?:AKIA|ASIA)[A-Z2-7]|access_?-?key/i.test(text);
}

;// CONCATENATED MODULE: ./lib/scanner/patterns/aws-secret-access-key.js


/**
 * Secret access keys: 40 random characters of base64, told from all others by their name or by a
 * key id beside them. Alone they are not reported. Also base64 of one (54 characters, 55 with a
 * line end), as Kubernetes secrets hold it.
 */
const awsSecretAccessKey = {
    kind: 'aws-secret-access-key',
    triggers: [{ by: 'base64-run' }],
    fits: (length) => length === 40 || length === 54 || length === 55,
    judge(candidate) {
        const secret = candidate.value.length === 40 ? candidate.value : decoded(candidate.value);
        if (secret === undefined || !looksDrawn(secret) || isStandInSecret(secret))
            return undefined;
        return isBounded(candidate) && isNamed(candidate) ? {} : undefined;
    },
};
function decoded(value) {
    const text = Buffer.from(value, 'base64').toString('latin1').replace(/\n$/, '');
    return /^[A-Za-z0-9+/]{40}$/.test(text) ? text : undefined;
}
/** Not a piece of something longer: base64url, padded base64, an identifier, a file name. */
function isBounded(candidate) {
    const after = candidate.after();
    const before = candidate.before();
    const padded = candidate.value.length === 40 ? /^=/ : /^={3}/;
    if (/^[A-Za-z0-9_]|^-(?=\w)|^\.(?=[\w-])/.test(after) || padded.test(after))
        return false;
    // The escape of a line end or of `=` may stand right before it.
    if (/(?:\\[nrt]|%[0-9A-Fa-f]{2}|\\u[0-9A-Fa-f]{4}|\\x[0-9A-Fa-f]{2}|:-)$/.test(before))
        return true;
    return !/[A-Za-z0-9_.-]$/.test(before);
}
function isNamed(candidate) {
    const before = candidate.before();
    const after = candidate.after();
    const line = tailLine(before);
    const onLine = nameOf(line);
    switch (onLine) {
        case 'secret-key':
        case 'key-id':
            return true;
        case 'not-a-key':
        case 'session-token':
            return false;
        case 'other':
            return hasKeyId(line.slice(-120)) || hasKeyId(headLine(after).slice(0, 120));
        case 'secret':
            return hasKeyId(before) || hasKeyId(after) || speaksOfAws(before) || speaksOfAws(after);
        case 'credential':
            return hasKeyId(before) || hasKeyId(after);
        case 'nothing': {
            if (isWrapped(before, after))
                return false;
            const above = nameOf(before);
            if (above === 'secret-key')
                return true;
            if (above === 'secret' && speaksOfAws(before))
                return true;
            return hasKeyId(before) || hasKeyId(after);
        }
    }
}
function tailLine(text) {
    return text.slice(Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1);
}
function headLine(text) {
    const end = text.search(/[\r\n]/);
    return end === -1 ? text : text.slice(0, end);
}
/** One of several lines of wrapped base64: a certificate, a key, a blob. */
function isWrapped(before, after) {
    return (/(?:[A-Za-z0-9+/]{41}|-----)[ \t"'\\n,+]{0,8}\r?\n?[ \t"'+]{0,32}$/.test(before.slice(-120)) ||
        /^[ \t"'\\n,+]{0,8}\r?\n[ \t"'+]{0,32}(?:[A-Za-z0-9+/]{41}|-----)/.test(after));
}
function hasKeyId(text) {
    const ids = text.match(/(?<![A-Za-z0-9])A(?:[KSB]IA|CCA)[A-Z2-7]{16}(?![A-Za-z0-9])/g) ?? [];
    return ids.some((id) => !isStandInKeyId(id)) || /QUtJQ|QVNJQ/.test(text);
}

;// CONCATENATED MODULE: ./lib/scanner/patterns/aws-session-token.js


/**
 * Session tokens of temporary credentials: long base64 that begins as STS's tokens do, or that
 * bears their name beside other words of AWS.
 */
const awsSessionToken = {
    kind: 'aws-session-token',
    triggers: [{ by: 'base64-run' }],
    fits: (length) => length >= 100,
    judge(candidate) {
        const { value } = candidate;
        const issued = /^(?:IQoJb3JpZ2lu|F[wQ]oGZXIvYXdz|FQoDYXdz|AQo[DE]YXdz)/.test(value);
        if (!issued && !aws_session_token_isNamed(candidate))
            return undefined;
        // The documented example repeats its beginning.
        if (value.indexOf(value.slice(0, 12), 1) !== -1 || /EXAMPLE/i.test(value))
            return undefined;
        return isStandInSecret(value.slice(12)) ? undefined : {};
    },
};
function aws_session_token_isNamed(candidate) {
    const { value } = candidate;
    // eyJ opens a JSON web token, AQICAH a KMS ciphertext.
    if (/^(?:eyJ|AQICAH|MII)/.test(value) || value.length > 500)
        return false;
    if (!/[a-z]/.test(value) || !/[A-Z]/.test(value) || !/[0-9]/.test(value))
        return false;
    const before = candidate.before();
    return nameOf(before) === 'session-token' && speaksOfAws(before + candidate.after());
}

;// CONCATENATED MODULE: ./lib/scanner/patterns/bedrock-api-key.js

const SHORT_TERM = 'bedrock-api-key-';
/**
 * Bedrock API keys. Long-term ones are `ABSK` and base64 of a name and a secret, short-term ones
 * `bedrock-api-key-` and base64 of a presigned URL on bedrock.amazonaws.com.
 * @see https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html
 */
const bedrockApiKey = {
    kind: 'bedrock-api-key',
    triggers: [{ by: 'base64-run' }],
    fits: (length) => length >= 60,
    judge: (candidate) => longTerm(candidate) ?? shortTerm(candidate),
};
function longTerm({ value, before }) {
    if (!/^ABSK[A-Za-z0-9+/]{109,269}$/.test(value) || /[\w.-]$/.test(before()))
        return undefined;
    return isStandInSecret(value.slice(4)) || isStandInSecret(value.slice(-64)) ? undefined : {};
}
function shortTerm({ value, before }) {
    if (!value.startsWith('YmVkcm9jay5hbWF6b25hd3MuY29t') || !before().endsWith(SHORT_TERM)) {
        return undefined;
    }
    return isStandInSecret(value.slice(-64)) ? undefined : { lead: SHORT_TERM.length };
}

;// CONCATENATED MODULE: ./lib/scanner/patterns/index.js




/** Every kind of key that a scan looks for. */
const PATTERNS = [
    awsAccessKeyId,
    awsSecretAccessKey,
    awsSessionToken,
    bedrockApiKey,
];

;// CONCATENATED MODULE: ./lib/scanner/runs.js
/**
 * Calls `found` for every run of at least `length` members of `set` in [from, to), in order, and
 * for runs that such a limit cuts. `length` must be at least 3.
 *
 * Looks at the last byte of each possible window first: in text that holds no run, most bytes are
 * never read.
 */
function eachRun(bytes, set, length, from, to, found) {
    const last = to - length;
    let start = from;
    while (start <= last) {
        const end = start + length;
        // Unrolled: three misses in a row at the window's end are what text mostly is.
        if (set[bytes[end - 1]] === 0) {
            start = end;
        }
        else if (set[bytes[end - 2]] === 0) {
            start = end - 1;
        }
        else if (set[bytes[end - 3]] === 0) {
            start = end - 2;
        }
        else {
            let index = end - 4;
            while (index >= start && set[bytes[index]] === 1)
                index--;
            if (index >= start) {
                start = index + 1;
            }
            else {
                let past = end;
                while (past < to && set[bytes[past]] === 1)
                    past++;
                found(start, past);
                start = past + 1;
            }
        }
    }
}

;// CONCATENATED MODULE: ./lib/scanner/wide.js


/** Keys are longer; so are few words. */
const SHORTEST = 19;
/** A longer run of key characters is taken in pieces. */
const PIECE = 4096;
/** Enough for the longest key. */
const AFTER = 8192 + CONTEXT_BYTES;
const BEFORE = CONTEXT_BYTES + 64;
/**
 * Every stretch of UTF-16 (either byte order) in which a key may start in [from, to). Told by the
 * bytes themselves, not by a mark at the file's beginning: a run of key characters with a NUL
 * between each two. So it is found in binaries too, and the answer is local.
 */
function eachWideStretch(bytes, from, to, found) {
    for (const parity of [0, 1]) {
        let at = from + ((from + parity) & 1);
        while (at < to) {
            if (!isWide(bytes, at + 2 * (SHORTEST - 1))) {
                at += 2 * SHORTEST;
                continue;
            }
            let index = at + 2 * (SHORTEST - 2);
            while (index >= at && isWide(bytes, index))
                index -= 2;
            if (index >= at) {
                at = index + 2;
                continue;
            }
            let past = at + 2 * SHORTEST;
            while (past < to && past < at + 2 * PIECE && isWide(bytes, past))
                past += 2;
            found(decode(bytes, at, past));
            at = past;
        }
    }
}
function isWide(bytes, at) {
    const byte = bytes[at];
    if (byte === undefined || bytes[at + 1] !== 0)
        return false;
    return BASE64[byte] === 1 || byte === 0x25 || byte === 0x5c;
}
/** UTF-16 files are aligned, so a low byte at an even offset has its high byte after it. */
function decode(bytes, start, end) {
    const high = start % 2 === 0 ? 1 : -1;
    const offset = Math.max(start % 2, start - 2 * BEFORE);
    const last = Math.min(bytes.length, end + 2 * AFTER);
    const text = new Uint8Array(Math.ceil((last - offset) / 2));
    for (let index = 0; index < text.length; index++) {
        const at = offset + 2 * index;
        const low = bytes[at];
        const other = bytes[at + high];
        // A line feed byte on either side counts as a line end: surroundings are bounded by those.
        text[index] =
            other === 0 || other === undefined ? low : low === 0x0a || other === 0x0a ? 0x0a : 0xff;
    }
    return { text, offset, from: (start - offset) / 2, to: (end - offset) / 2 };
}

;// CONCATENATED MODULE: ./lib/scanner/match.js







/**
 * How far a verdict looks, in bytes: whether a hit starts at an offset depends on nothing further
 * away than this, nor on more than {@link CONTEXT_LINES} lines before and after its own. Only where
 * a long key *ends* may be told from further on. (Twice the narrow reach, for UTF-16.)
 */
const REACH = 2 * (JUDGED + CONTEXT_BYTES);
/**
 * Every hit whose line intersects [from, to), by default the whole content; an empty range gives
 * none. Lines end at LF bytes. Sorted by start, then kind.
 *
 * A region gives exactly what the whole content gives on those lines, as long as `content` is
 * whole. See {@link hitsNear} for changes.
 */
function findHits(content, from = 0, to = content.length) {
    if (from >= to)
        return [];
    const lineStart = from === 0 ? 0 : content.lastIndexOf(0x0a, from - 1) + 1;
    const lineEnd = to >= content.length ? -1 : content.indexOf(0x0a, to - 1);
    return hitsStartingIn(content, lineStart, lineEnd === -1 ? content.length : lineEnd);
}
/**
 * Every hit that the bytes [from, to) can have caused, and perhaps others close by: whoever knows
 * that a content without hits was changed there (an empty range is a seam) need look no further.
 * Costs what a few lines cost, also where the line is a huge one.
 */
function hitsNear(content, from, to) {
    let start = Math.min(from, content.length);
    const first = Math.max(0, start - REACH);
    for (let lines = 0; start > first; start--) {
        if (content[start - 1] === 0x0a && ++lines > CONTEXT_LINES + 1)
            break;
    }
    let end = Math.max(to, start);
    const last = Math.min(content.length, end + REACH);
    for (let lines = 0; end < last; end++) {
        if (content[end] === 0x0a && ++lines > CONTEXT_LINES + 1)
            break;
    }
    return hitsStartingIn(content, start, Math.min(end + 1, content.length));
}
/** What is looked through at once: it stays in the processor's cache for every pass. */
const BLOCK = 1 << 18;
/** Every hit that starts in [from, to), sorted as by findHits. Costs what that range costs. */
function hitsStartingIn(content, from, to) {
    const bytes = Buffer.isBuffer(content)
        ? content
        : Buffer.from(content.buffer, content.byteOffset, content.byteLength);
    const hits = [];
    for (let start = from; start < to; start += BLOCK) {
        const end = Math.min(to, start + BLOCK);
        collect(bytes, start, end, hits);
        if (bytes.subarray(start, end).includes(0))
            collectWide(bytes, start, end, hits);
    }
    return hits.sort((a, b) => a.start - b.start || (a.kind < b.kind ? -1 : 1));
}
function collectWide(bytes, from, to, hits) {
    eachWideStretch(bytes, from, to + 2, (stretch) => {
        const found = [];
        const text = Buffer.from(stretch.text.buffer);
        collect(text, stretch.from, stretch.to, found);
        // A unit of two bytes starts at an even offset, in either byte order.
        const base = stretch.offset - (stretch.offset & 1);
        for (const { kind, start, end } of found) {
            const hit = { kind, start: base + 2 * start, end: Math.min(bytes.length, base + 2 * end) };
            if (hit.start >= from && hit.start < to)
                hits.push(hit);
        }
    });
}
const OF_BASE32 = PATTERNS.filter(({ triggers }) => triggers.some(({ by }) => by === 'base32-run'));
const OF_BASE64 = PATTERNS.filter(({ triggers }) => triggers.some(({ by }) => by === 'base64-run'));
const LITERALS = PATTERNS.flatMap((pattern) => pattern.triggers.flatMap((trigger) => trigger.by === 'literal' ? [{ text: trigger.text, patterns: [pattern] }] : []));
/** The hits of one-byte text that start in [from, to), in no order. */
function collect(bytes, from, to, hits) {
    function judge(start, token, patterns) {
        for (const pattern of patterns) {
            if (!pattern.fits(token.length))
                continue;
            const verdict = pattern.judge(candidateAt(bytes, start, token));
            if (verdict === undefined)
                continue;
            const extent = extentOf(bytes, start, token, verdict);
            if (extent.start >= from && extent.start < to)
                hits.push({ kind: pattern.kind, ...extent });
        }
    }
    function judgeToken(start) {
        judge(start, readToken(bytes, start, Math.min(bytes.length, start + JUDGED)), OF_BASE64);
    }
    // An id stands at a run's start, or past the two digits of a percent escape that the run took in.
    const idLimit = Math.min(bytes.length, to + 24);
    eachRun(bytes, BASE32, 20, Math.max(0, from - 3), idLimit, (start) => {
        for (const at of [start, start + 2]) {
            if (bytes[at] === 0x41 && isIdStart(bytes, at)) {
                judge(at, { end: at + 20, length: 20 }, OF_BASE32);
            }
        }
    });
    const tokenLimit = Math.min(bytes.length, to + LONGEST_LEAD + 64);
    eachRun(bytes, ESCAPED_BASE64, 40, Math.max(0, from - 8), tokenLimit, (start, end) => {
        if (startsToken(bytes, start))
            judgeToken(start);
        for (let at = start; at < end; at++) {
            const byte = bytes[at];
            if (byte !== 0x25 && byte !== 0x5c)
                continue;
            const past = pastEscape(bytes, at);
            if (past !== 0 && past < end)
                judgeToken(past);
        }
    });
    for (const { text, patterns } of LITERALS) {
        const part = bytes.subarray(from, Math.min(bytes.length, to + text.length - 1));
        for (let at = part.indexOf(text, 0, 'latin1'); at !== -1; at = part.indexOf(text, at + 1, 'latin1')) {
            const start = from + at;
            if (!startsToken(bytes, start))
                continue;
            judge(start, readToken(bytes, start, Math.min(bytes.length, start + JUDGED)), patterns);
        }
    }
}
/** No letter or digit before it, unless an escape ends there. */
function isIdStart(bytes, at) {
    const before = bytes[at - 1] ?? 0x20;
    const isWord = (before >= 0x30 && before <= 0x39) || ((before | 0x20) >= 0x61 && (before | 0x20) <= 0x7a);
    return !isWord || startsToken(bytes, at);
}


/***/ }),

/***/ 9767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ WHOLE_BYTES),
/* harmony export */   s: () => (/* binding */ createWindowScan)
/* harmony export */ });
/* harmony import */ var _content_hits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9366);
/* harmony import */ var _match_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(363);


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
    let exact = true;
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
        const drop = Math.max(0, scanned - _match_js__WEBPACK_IMPORTED_MODULE_1__/* .REACH */ .op);
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
                    if (whole && isUtf16(buffer))
                        exact = false;
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
        exact: () => exact,
    };
}
/** A byte-order mark, or NULs in every other place of the first bytes. */
function isUtf16(start) {
    if (start[0] === 0xff && start[1] === 0xfe)
        return true;
    if (start[0] === 0xfe && start[1] === 0xff)
        return true;
    return start.subarray(0, 64).filter((byte) => byte === 0).length >= 24;
}


/***/ })

};
