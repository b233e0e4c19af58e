"use strict";
exports.id = 7737;
exports.ids = [7737,6182];
exports.modules = {

/***/ 52337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ isGone),
/* harmony export */   c: () => (/* binding */ holdsContent)
/* harmony export */ });
const ABSENT = /^0+$/;
const OTHERWISE = ['160000', '040000'];
function holdsContent({ mode, id }) {
    return !isGone({ id }) && !OTHERWISE.includes(mode);
}
function isGone({ id }) {
    return ABSENT.test(id);
}


/***/ }),

/***/ 18107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ createRawParser)
/* harmony export */ });
const LONGEST_FIELD = 1 << 26;
function createRawParser(on) {
    let rest = [];
    let held = 0;
    let change;
    function keep(text) {
        held += text.length;
        if (held <= LONGEST_FIELD)
            rest.push(text);
    }
    function close(text) {
        keep(text);
        const whole = rest.length === 1 ? text : rest.join('');
        const isCut = held > LONGEST_FIELD;
        rest = [];
        held = 0;
        field(whole, isCut);
    }
    function field(text, isCut) {
        if (change !== undefined) {
            const whole = { ...change, path: text };
            change = undefined;
            on.change(whole);
            return;
        }
        const trimmed = text.startsWith('\n') ? text.slice(1) : text;
        if (trimmed === '')
            return;
        if (trimmed.startsWith(':'))
            change = parseChange(trimmed);
        else
            on.other(trimmed, isCut);
    }
    return {
        push(chunk) {
            const fields = chunk.toString('latin1').split('\0');
            const last = fields.pop() ?? '';
            for (const text of fields)
                close(text);
            if (last !== '')
                keep(last);
        },
        end() {
            if (held > 0)
                close('');
        },
    };
}
function parseChange(text) {
    const parents = /^:+/.exec(text)?.[0].length ?? 1;
    const words = text.slice(parents).split(' ');
    return {
        mode: words[parents] ?? '',
        before: words
            .slice(parents + 1, 2 * parents + 1)
            .filter((_, parent) => /^(?:100|120)/.test(words[parent] ?? '')),
        id: words[2 * parents + 1] ?? '',
    };
}


/***/ }),

/***/ 58168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GZ: () => (/* binding */ isUnreadable),
/* harmony export */   IO: () => (/* binding */ Unreadable),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   Qw: () => (/* binding */ stopIfAsked),
/* harmony export */   nl: () => (/* binding */ createPause)
/* harmony export */ });
const PAUSE_MS = 50;
class Unreadable extends Error {
    answer;
    constructor(answer) {
        super(answer.reason);
        this.answer = { kind: 'unreadable', ...answer };
    }
}
function unreadable(reason, about = {}) {
    return new Unreadable({ reason, ...about });
}
function isUnreadable(error) {
    return error instanceof Unreadable;
}
function createPause(context) {
    let last = performance.now();
    return async () => {
        if (performance.now() - last < PAUSE_MS)
            return;
        await new Promise((resolve) => setImmediate(resolve));
        last = performance.now();
        stopIfAsked(context);
    };
}
function stopIfAsked({ signal }) {
    if (signal?.aborted === true)
        throw unreadable('the scan was interrupted');
}


/***/ }),

/***/ 46119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ locateGit)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63468);



function locateGit(variables, platform, cwd = workingFolder()) {
    const windows = platform === 'win32';
    const path = windows
        ? Object.entries(variables).find(([name]) => name.toLowerCase() === 'path')?.[1]
        : variables['PATH'];
    const checkouts = checkoutsOf(variables, cwd);
    for (const entry of (path ?? '').split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter)) {
        const folder = entry.replace(/^"(.*)"$/, '$1');
        if (!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(folder))
            continue;
        const candidate = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, windows ? 'git.exe' : 'git');
        if (!isFile(candidate) || isWithin(candidate, checkouts))
            continue;
        if (windows || executable(candidate))
            return candidate;
    }
    return undefined;
}
function checkoutsOf(variables, cwd) {
    const roots = [variables['GITHUB_WORKSPACE'] ?? '', repositoryAround(cwd)];
    return roots.flatMap((root) => {
        const real = root === '' ? undefined : realOf(root);
        return real === undefined || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(real) === real ? [] : [real];
    });
}
function workingFolder() {
    try {
        return process.cwd();
    }
    catch (thrown) {
        (0,_system_error_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOrThrow */ .Z)(thrown);
        return '';
    }
}
function repositoryAround(cwd) {
    for (let folder = cwd;; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git')))
            return folder;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) === folder)
            return '';
    }
}
function isWithin(path, checkouts) {
    const places = [realOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)), realOf(path)];
    return places.some((place) => checkouts.some((root) => place === root || place?.startsWith(`${root}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) === true));
}
function realOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
    catch {
        return undefined;
    }
}
function isFile(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}
function executable(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return true;
    }
    catch (thrown) {
        (0,_system_error_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOrThrow */ .Z)(thrown);
        return false;
    }
}


/***/ }),

/***/ 58551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ readAttributes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48390);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73611);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82537);





const NOTHING = () => undefined;
function readAttributes(names, gitDir, place) {
    if (!names.some((name) => isTelling(name, place.cwd)) && !elsewhere(gitDir, place)) {
        return NOTHING;
    }
    const { exitCode, output } = (0,_run_js__WEBPACK_IMPORTED_MODULE_4__/* .runPlain */ .OZ)(place, [..._process_js__WEBPACK_IMPORTED_MODULE_2__/* .HARDENED */ .k4, 'check-attr', '-z', '--stdin', 'diff'], Buffer.from(`${names.join('\0')}\0`, 'latin1'));
    if (exitCode !== 0)
        return NOTHING;
    const said = new Map();
    const drivers = new Map();
    const fields = output.split('\0');
    for (let at = 0; at + 2 < fields.length; at += 3) {
        const [name = '', value = ''] = [fields[at], fields[at + 2]];
        if (value === 'unspecified')
            continue;
        if (!drivers.has(value))
            drivers.set(value, meaning(value, place));
        const means = drivers.get(value);
        if (means !== undefined)
            said.set(name, means);
    }
    return (name) => said.get(name);
}
function isTelling(name, cwd) {
    if (name !== '.gitattributes' && !name.endsWith('/.gitattributes'))
        return false;
    const text = (0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cwd, Buffer.from(name, 'latin1').toString('utf8')));
    return text === undefined || /diff|binary|\[attr\]/.test(text);
}
function elsewhere(gitDir, { variables }) {
    const { HOME = '', XDG_CONFIG_HOME = '' } = variables;
    const home = XDG_CONFIG_HOME === '' ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(HOME, '.config') : XDG_CONFIG_HOME;
    const places = [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDir, 'info/attributes'), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, 'git/attributes')];
    return places.some((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path)) || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)('/etc/gitattributes');
}
function meaning(value, place) {
    if (value === 'set')
        return 'text';
    if (value === 'unset')
        return 'binary';
    const { output } = (0,_run_js__WEBPACK_IMPORTED_MODULE_4__/* .runPlain */ .OZ)(place, ['config', '--type=bool', '--get', `diff.${value}.binary`]);
    if (output.startsWith('true'))
        return 'binary';
    return output.startsWith('false') ? 'text' : undefined;
}


/***/ }),

/***/ 13484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ openBlobs),
/* harmony export */   r: () => (/* binding */ LARGEST_BLOB)
/* harmony export */ });
/* harmony import */ var _objects_ask_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71364);
/* harmony import */ var _objects_inflate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75287);
/* harmony import */ var _objects_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12541);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82537);




const LARGEST_BLOB = 1 << 29;
function openBlobs(repository, place) {
    const reader = (0,_objects_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .createObjectReader */ .N)(repository, (0,_objects_inflate_js__WEBPACK_IMPORTED_MODULE_1__/* .createInflater */ .O)());
    if (place.git === undefined)
        return reader;
    return (0,_objects_ask_git_js__WEBPACK_IMPORTED_MODULE_0__/* .askingGit */ .s)(reader, {
        executable: place.git,
        cwd: place.cwd,
        environment: (0,_run_js__WEBPACK_IMPORTED_MODULE_3__/* .gitVariables */ .yQ)(place.variables),
    });
}


/***/ }),

/***/ 4988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createGitSecretsHost: () => (/* binding */ createGitSecretsHost)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/adapters/system-error.js
var system_error = __webpack_require__(63468);
// EXTERNAL MODULE: ./lib/adapters/git/executable.js
var executable = __webpack_require__(46119);
// EXTERNAL MODULE: ./lib/adapters/git/repository.js
var git_repository = __webpack_require__(73611);
;// CONCATENATED MODULE: ./lib/adapters/git/git-secrets/file-bytes.js


const MOST = 1 << 29;
const NO_FOLLOW = external_node_fs_.constants.O_NOFOLLOW ?? 0;
const NO_WAIT = external_node_fs_.constants.O_NONBLOCK ?? 0;
function createFileBytes() {
    let buffer = Buffer.allocUnsafeSlow(1 << 18);
    function readRest(descriptor, first) {
        let length = first;
        for (let got = first; got > 0; length += got) {
            if (length === buffer.length) {
                if (buffer.length >= MOST)
                    return { kind: 'failed', code: 'EFBIG' };
                const larger = Buffer.allocUnsafeSlow(buffer.length * 4);
                larger.set(buffer);
                buffer = larger;
            }
            got = (0,external_node_fs_.readSync)(descriptor, buffer, length, buffer.length - length, null);
        }
        return { kind: 'found', bytes: buffer.subarray(0, length) };
    }
    return (path, how) => {
        let descriptor;
        try {
            descriptor = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | (how === 'file' ? NO_FOLLOW | NO_WAIT : 0));
        }
        catch (thrown) {
            return { kind: 'failed', code: (0,system_error/* codeOrThrow */.Z)(thrown) };
        }
        try {
            const first = (0,external_node_fs_.readSync)(descriptor, buffer, 0, buffer.length, null);
            if (how === 'file' && first === 0 && !(0,external_node_fs_.fstatSync)(descriptor).isFile()) {
                return { kind: 'failed', code: 'ELOOP' };
            }
            if (how === 'file' && first < buffer.length) {
                return { kind: 'found', bytes: buffer.subarray(0, first) };
            }
            return readRest(descriptor, first);
        }
        catch (thrown) {
            return { kind: 'failed', code: (0,system_error/* codeOrThrow */.Z)(thrown) };
        }
        finally {
            (0,external_node_fs_.closeSync)(descriptor);
        }
    };
}
const WORDS = {
    EACCES: 'Permission denied',
    EFBIG: 'File too large',
    EIO: 'Input/output error',
    EISDIR: 'Is a directory',
    ELOOP: 'Too many levels of symbolic links',
    ENAMETOOLONG: 'File name too long',
    ENOENT: 'No such file or directory',
    ENOTDIR: 'Not a directory',
    ENXIO: 'No such device or address',
    EPERM: 'Operation not permitted',
    EROFS: 'Read-only file system',
};
function inWords(code) {
    return WORDS[code] ?? code;
}

;// CONCATENATED MODULE: ./lib/adapters/git/git-secrets/hook-file.js




function isThere(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
    }
    catch (thrown) {
        (0,system_error/* codeOrThrow */.Z)(thrown);
        return false;
    }
}
function makeFolder(path) {
    try {
        (0,external_node_fs_.mkdirSync)(path, { recursive: true });
        return undefined;
    }
    catch (thrown) {
        return inWords((0,system_error/* codeOrThrow */.Z)(thrown));
    }
}
function writeHook(path, text) {
    const temporary = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${(0,external_node_path_.basename)(path)}.${process.pid}.tmp`);
    try {
        (0,external_node_fs_.writeFileSync)(temporary, text, { flag: 'wx', mode: 0o777 });
        (0,external_node_fs_.renameSync)(temporary, path);
        return undefined;
    }
    catch (thrown) {
        const code = (0,system_error/* codeOrThrow */.Z)(thrown);
        (0,external_node_fs_.rmSync)(temporary, { force: true });
        return inWords(code);
    }
}

// EXTERNAL MODULE: ./lib/adapters/git/process.js
var git_process = __webpack_require__(48390);
// EXTERNAL MODULE: ./lib/adapters/git/git-secrets/run.js
var run = __webpack_require__(82537);
;// CONCATENATED MODULE: ./lib/adapters/git/git-secrets/merged.js




function readMerged(heads, place) {
    const { bytes, exitCode, complaint } = (0,run/* runPlain */.OZ)(place, [
        ...git_process/* HARDENED */.k4,
        'log',
        '-p',
        '--cc',
        '--pretty=medium',
        '--no-color',
        '--no-ext-diff',
        '--no-textconv',
        '--no-show-signature',
        '--no-notes',
        '--src-prefix=a/',
        '--dst-prefix=b/',
        ...heads,
        '--not',
        'HEAD',
        '--',
    ]);
    return exitCode === 0 ? { text: bytes } : { words: complaint, exitCode };
}
function readMergeHeads({ cwd, variables }) {
    const repository = (0,git_repository/* findRepository */.W1)(cwd, variables);
    if ('reason' in repository)
        return [];
    const text = (0,git_repository/* readText */.yR)((0,external_node_path_.join)(repository.gitDir, 'MERGE_HEAD')) ?? '';
    return text.split('\n').filter((line) => /^[0-9a-f]{40,64}$/.test(line));
}

// EXTERNAL MODULE: ./lib/adapters/git/git-secrets/text.js
var git_secrets_text = __webpack_require__(57477);
;// CONCATENATED MODULE: ./lib/adapters/git/git-secrets/walk-folder.js



function walkFolder(place, shown, walk) {
    const complaints = [];
    const waiting = [{ place, shown, isFolder: true }];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        if (!next.isFolder) {
            walk.file(next.place, next.shown);
            continue;
        }
        const entries = entriesOf(next.place);
        if (typeof entries === 'string') {
            complaints.push(`${next.shown.toString('latin1')}: ${inWords(entries)}`);
            continue;
        }
        for (const entry of entries.toReversed()) {
            if (walk.enters?.(entry.name.toString('latin1')) === false)
                continue;
            const isFolder = entry.isDirectory();
            if (!isFolder && !entry.isFile())
                continue;
            const below = joined(next.place, entry.name);
            waiting.push({ place: below, shown: joined(next.shown, entry.name), isFolder });
        }
    }
    return complaints;
}
function entriesOf(place) {
    try {
        const folder = (0,external_node_fs_.opendirSync)(place, { encoding: 'buffer', bufferSize: 256 });
        try {
            const entries = [];
            for (let entry = folder.readSync(); entry !== null; entry = folder.readSync()) {
                entries.push(entry);
            }
            return entries;
        }
        finally {
            folder.closeSync();
        }
    }
    catch (thrown) {
        return (0,system_error/* codeOrThrow */.Z)(thrown);
    }
}
function joined(folder, name) {
    const slash = folder.length === 0 || folder.at(-1) === 0x2f ? '' : '/';
    return Buffer.concat([folder, Buffer.from(slash), name]);
}

;// CONCATENATED MODULE: ./lib/adapters/git/git-secrets/named.js







const UNREAD = 2;
function readNamed(paths, recursive, each, input, cwd) {
    const complaints = [];
    const read = createFileBytes();
    const complain = (words) => {
        complaints.push({ words: `grep: ${words}\n`, exitCode: UNREAD });
    };
    const look = (place, name) => {
        const reading = read(place, 'anything');
        if (reading.kind === 'failed')
            complain(`${name}: ${inWords(reading.code)}`);
        else if (!(0,git_secrets_text/* isBinaryToGrep */.i)(reading.bytes))
            each({ name, bytes: reading.bytes });
    };
    let wasRead = false;
    for (const path of paths) {
        if (path === '-') {
            if (wasRead)
                continue;
            wasRead = true;
            if (input === undefined)
                complain('(standard input): File too large');
            else if (!(0,git_secrets_text/* isBinaryToGrep */.i)(input))
                each({ name: '(standard input)', bytes: input });
            continue;
        }
        const place = (0,external_node_path_.resolve)(cwd, path);
        const isFolder = path !== '' && isDirectory(place);
        if (path === '')
            complain(': No such file or directory');
        else if (isFolder && recursive) {
            const top = Buffer.from(path);
            const unlisted = walkFolder(Buffer.from(place), top, {
                file: (file, shown) => look(file, shown.toString('latin1')),
            });
            for (const words of unlisted)
                complain(words);
        }
        else if (!isFolder)
            look(path.endsWith('/') ? `${place}/` : place, (0,run/* asBytes */.Yd)(path));
    }
    return complaints;
}
function isDirectory(path) {
    try {
        return (0,external_node_fs_.statSync)(path).isDirectory();
    }
    catch (thrown) {
        (0,system_error/* codeOrThrow */.Z)(thrown);
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/adapters/git/git-secrets/wildcard.js
function hasWildcard(name) {
    return /[*?]|\[[^\]]+\]/.test(name);
}
function matchesWildcard(name, pattern) {
    const units = unitsOf(pattern);
    let at = 0;
    let unit = 0;
    let star = -1;
    let starAt = 0;
    while (at < name.length) {
        const wanted = units[unit];
        if (wanted === 'any') {
            star = unit;
            starAt = at;
            unit += 1;
        }
        else if (wanted !== undefined && wanted(name[at] ?? '')) {
            unit += 1;
            at += 1;
        }
        else if (star !== -1) {
            unit = star + 1;
            starAt += 1;
            at = starAt;
        }
        else
            return false;
    }
    while (units[unit] === 'any')
        unit += 1;
    return unit === units.length;
}
function unitsOf(pattern) {
    const units = [];
    for (let at = 0; at < pattern.length; at += 1) {
        const character = pattern[at] ?? '';
        const set = character === '[' ? /^\[([!^]?)(\]?[^\]]*)\]/.exec(pattern.slice(at)) : null;
        if (character === '*')
            units.push('any');
        else if (character === '?')
            units.push(() => true);
        else if (set !== null && set[2] !== '') {
            units.push(setOf(set[2] ?? '', set[1] !== ''));
            at += set[0].length - 1;
        }
        else
            units.push((other) => other === character);
    }
    return units;
}
function setOf(members, isNegated) {
    const ranges = Array.from(members.matchAll(/([^])-([^])|([^])/g), ([, from, to, one]) => [
        from ?? one ?? '',
        to ?? one ?? '',
    ]);
    return (character) => ranges.some(([from = '', to = '']) => from <= character && character <= to) !== isNegated;
}

;// CONCATENATED MODULE: ./lib/adapters/git/git-secrets/provider.js




function runProvider(words, place) {
    const [command = '', ...rest] = words.flatMap((word) => expanded(asText(word), place.cwd));
    const ran = (0,run/* run */.eF)(command, rest, place);
    if (ran.exitCode !== 127 && ran.exitCode !== 126)
        return ran;
    if (ran.output !== '' || !/^[A-Z]+$/.test(ran.complaint))
        return ran;
    const why = ran.exitCode === 127 ? 'command not found' : 'cannot be run';
    const name = Buffer.from(command).toString('latin1');
    return { ...ran, complaint: `git-secrets: ${name}: ${why}\n` };
}
function asText(word) {
    return Buffer.from(word, 'latin1').toString('utf8');
}
function expanded(word, cwd) {
    if (!hasWildcard(word))
        return [word];
    const isAbsolute = word.startsWith('/');
    let found = [isAbsolute ? '/' : ''];
    for (const part of word.split('/').filter((one) => one !== '')) {
        found = found.flatMap((folder) => hasWildcard(part) ? below(folder, part, cwd) : [`${folder}${part}/`]);
        if (found.length > provider_MOST)
            return [word];
    }
    const names = found.map((path) => path.replace(/\/$/, '')).filter((path) => provider_isThere(path, cwd));
    return names.length === 0 ? [word] : names;
}
const provider_MOST = 10_000;
function below(folder, part, cwd) {
    return namesOf(folder, cwd)
        .filter((name) => !name.startsWith('.') || part.startsWith('.'))
        .filter((name) => matchesWildcard(name, part))
        .sort()
        .map((name) => `${folder}${name}/`);
}
function provider_isThere(path, cwd) {
    const at = path.lastIndexOf('/');
    return namesOf(path.slice(0, at + 1), cwd).includes(path.slice(at + 1));
}
function namesOf(folder, cwd) {
    try {
        return (0,external_node_fs_.readdirSync)(folder.startsWith('/') ? folder : `${cwd}/${folder}`);
    }
    catch (thrown) {
        (0,system_error/* codeOrThrow */.Z)(thrown);
        return [];
    }
}

// EXTERNAL MODULE: ./lib/adapters/git/changes/change.js
var changes_change = __webpack_require__(52337);
// EXTERNAL MODULE: ./lib/adapters/git/changes/raw.js
var raw = __webpack_require__(18107);
// EXTERNAL MODULE: ./lib/adapters/git/refs.js
var refs = __webpack_require__(17949);
// EXTERNAL MODULE: ./lib/adapters/git/git-secrets/attributes.js
var attributes = __webpack_require__(58551);
// EXTERNAL MODULE: ./lib/adapters/git/git-secrets/blobs.js
var git_secrets_blobs = __webpack_require__(13484);
;// CONCATENATED MODULE: ./lib/adapters/git/git-secrets/staged.js









const EMPTY_TREE = {
    sha1: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
    sha256: '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321',
};
const DIFF = [
    'diff-index',
    '--cached',
    '--raw',
    '-z',
    '--no-abbrev',
    '--no-renames',
    '--no-ext-diff',
    '--no-textconv',
    '--diff-filter=ACMUT',
];
function readStaged(each, place) {
    const repository = (0,git_repository/* findRepository */.W1)(place.cwd, place.variables);
    if ('reason' in repository) {
        const { exitCode, complaint } = (0,run/* runPlain */.OZ)(place, ['rev-parse', '--git-dir']);
        return failed(complaint === '' ? `fatal: ${repository.reason}\n` : complaint, exitCode || 128);
    }
    const changes = listChanges(repository, place);
    if (typeof changes === 'string')
        return failed(changes);
    const files = changes.filter((change) => (0,changes_change/* holdsContent */.c)(change) && change.mode.startsWith('100'));
    const names = files.map(({ path }) => path);
    const says = (0,attributes/* readAttributes */.w)([...names, '.gitattributes'], repository.commonDir, place);
    const blobs = (0,git_secrets_blobs/* openBlobs */.d)(repository, place);
    let failure = { ok: true };
    try {
        for (const { id, path } of files) {
            const said = says(path);
            if (said === 'binary')
                continue;
            const reading = blobs.read(id, git_secrets_blobs/* LARGEST_BLOB */.r);
            if (reading.kind !== 'found') {
                failure = failed(`error: '${path}': its content is ${reading.kind}\n`);
            }
            else if (said === 'text' || !(0,git_secrets_text/* isBinaryToGit */.R)(reading.bytes)) {
                each({ name: path, bytes: reading.bytes });
            }
        }
    }
    finally {
        blobs.close();
    }
    return failure;
}
function listChanges(repository, place) {
    const { head } = (0,refs/* readRefs */.n6)(repository, place.git);
    const ran = (0,run/* runPlain */.OZ)(place, [...git_process/* HARDENED */.k4, ...DIFF, head ?? EMPTY_TREE[repository.hash], '--']);
    if (ran.exitCode !== 0)
        return ran.complaint;
    const changes = [];
    const parser = (0,raw/* createRawParser */.O)({
        change: (change) => changes.push(change),
        other: () => undefined,
    });
    parser.push(ran.bytes);
    parser.end();
    return changes;
}
function failed(words, exitCode = 128) {
    return { ok: false, exitCode, words };
}

;// CONCATENATED MODULE: ./lib/adapters/git/git-secrets/every-file.js



function everyFile({ paths }, { cwd }) {
    const wanted = paths.map((path) => Buffer.from(path)
        .toString('latin1')
        .replace(/^(?:\.\/)+/, ''));
    const odd = paths.find((path) => path.startsWith(':') || /^(?:\.\.(?:\/|$)|\/)/.test(path));
    if (odd !== undefined) {
        const words = 'fatal: --no-index takes paths below the current folder, without magic\n';
        return { ok: false, exitCode: 128, words };
    }
    const named = [];
    const complaints = walkFolder(Buffer.from((0,external_node_path_.join)(cwd, '/')), Buffer.alloc(0), {
        enters: (name) => name !== '.git',
        file(_, shown) {
            const name = shown.toString('latin1');
            if (wanted.length === 0 || wanted.some((one) => isWithin(name, one)))
                named.push({ name });
        },
    });
    const [first] = complaints;
    if (first !== undefined)
        return { ok: false, exitCode: 128, words: `error: ${first}\n` };
    named.sort(({ name: a }, { name: b }) => (a < b ? -1 : 1));
    return { ok: true, named };
}
function isWithin(name, wanted) {
    const folder = wanted.replace(/\/+$/, '');
    if (folder === '.' || folder === '' || name === wanted || name.startsWith(`${folder}/`)) {
        return true;
    }
    return hasWildcard(wanted) && matchesWildcard(name, wanted);
}

;// CONCATENATED MODULE: ./lib/adapters/git/git-secrets/tracked.js









const FAILED = 128;
const BEYOND_ASCII = /[^\u0000-\u007f]/;
function readTracked(request, each, place) {
    const repository = (0,git_repository/* findRepository */.W1)(place.cwd, place.variables);
    const isRepository = !('reason' in repository);
    const listing = request.of === 'no-index' ? everyFile(request, place) : list(request, place);
    if (!listing.ok)
        return listing;
    const names = listing.named.map(({ name }) => name);
    const says = isRepository ? (0,attributes/* readAttributes */.w)(names, repository.commonDir, place) : () => undefined;
    const read = createReading(isRepository ? repository : undefined, place);
    let failure = { ok: true };
    try {
        for (const named of listing.named) {
            const said = says(named.name);
            if (said === 'binary')
                continue;
            const reading = read.of(named);
            if (reading.kind === 'failed')
                failure = unread(named, reading.why);
            else if (reading.kind === 'found' && (said === 'text' || !(0,git_secrets_text/* isBinaryToGit */.R)(reading.bytes))) {
                each({ name: named.name, bytes: reading.bytes });
            }
        }
    }
    finally {
        read.close();
    }
    return failure;
}
function unread({ name }, why) {
    return { ok: false, exitCode: FAILED, words: `error: '${name}': ${why}\n` };
}
function createReading(repository, place) {
    const fromDisk = createFileBytes();
    const blobs = repository === undefined ? undefined : (0,git_secrets_blobs/* openBlobs */.d)(repository, place);
    const folder = (0,external_node_path_.join)(place.cwd, '/');
    const placeOf = (name) => BEYOND_ASCII.test(name)
        ? Buffer.concat([Buffer.from(folder), Buffer.from(name, 'latin1')])
        : folder + name;
    return {
        of({ name, blob }) {
            if (blob !== undefined && blobs !== undefined) {
                const reading = blobs.read(blob, git_secrets_blobs/* LARGEST_BLOB */.r);
                return reading.kind === 'found' ? reading : { kind: 'failed', why: reading.kind };
            }
            const file = fromDisk(placeOf(name), 'file');
            if (file.kind === 'found')
                return file;
            const { code } = file;
            return GONE.includes(code) ? { kind: 'nothing' } : { kind: 'failed', why: inWords(code) };
        },
        close: () => blobs?.close(),
    };
}
const GONE = ['ENOENT', 'ENOTDIR', 'ELOOP', 'EMLINK', 'EFTYPE', 'ENXIO'];
function list(request, place) {
    const paths = request.paths.length > 0 || request.hereOnly ? request.paths : [':/'];
    const listed = (0,run/* runPlain */.OZ)(place, [...git_process/* HARDENED */.k4, 'ls-files', '-z', '-v', '--stage', '--', ...paths]);
    if (listed.exitCode !== 0)
        return complained(listed.exitCode, listed.complaint);
    const onDisk = request.of !== 'cached';
    const named = new Map();
    for (const record of listed.output.split('\0')) {
        const tab = record.indexOf('\t');
        if (tab === -1 || !record.startsWith('100', 2))
            continue;
        const tag = record.charAt(0);
        const stage = record.charAt(tab - 1);
        const id = record.slice(9, tab - 2);
        const name = record.slice(tab + 1);
        const isConflicted = stage !== '0';
        if (!onDisk && isConflicted)
            continue;
        const isStored = !onDisk || (request.of === 'tracked' && /[a-z]/.test(tag));
        const isLeftOut = onDisk && tag.toLowerCase() === 's';
        if (isLeftOut && !isStored)
            continue;
        named.set(name, isStored && !isConflicted ? { name, blob: id } : { name });
    }
    if (request.of !== 'untracked')
        return { ok: true, named: [...named.values()] };
    const others = (0,run/* runPlain */.OZ)(place, [
        ...git_process/* HARDENED */.k4,
        'ls-files',
        '-z',
        '--others',
        '--exclude-standard',
        '--',
        ...paths,
    ]);
    if (others.exitCode !== 0)
        return complained(others.exitCode, others.complaint);
    for (const name of others.output.split('\0'))
        if (name !== '')
            named.set(name, { name });
    return { ok: true, named: [...named.values()].sort(byName) };
}
function byName({ name: a }, { name: b }) {
    return a < b ? -1 : 1;
}
function complained(exitCode, words) {
    return { ok: false, exitCode, words };
}

;// CONCATENATED MODULE: ./lib/adapters/git/git-secrets/create.js












function createGitSecretsHost({ variables, cwd, platform }, terminal) {
    const place = { git: (0,executable/* locateGit */.H)(variables, platform, cwd), cwd, variables };
    return {
        cwd,
        terminal,
        config: (line) => (0,run/* runPlain */.OZ)(place, ['config', ...line]),
        revParse: (line, directory = '') => (0,run/* runPlain */.OZ)({ ...place, cwd: (0,external_node_path_.resolve)(cwd, directory) }, ['rev-parse', ...line]),
        top() {
            const repository = (0,git_repository/* findRepository */.W1)(cwd, variables);
            return 'reason' in repository ? undefined : repository.root;
        },
        provider: (words) => runProvider(words, place),
        read: (path) => read(path, cwd),
        isFolder: (path) => isFolder((0,external_node_path_.resolve)(cwd, path)),
        tracked: (request, each) => readTracked(request, each, place),
        named: (paths, recursive, each, input) => readNamed(paths, recursive, each, input, cwd),
        history: async (search) => (await Promise.all(/* import() */[__webpack_require__.e(3612), __webpack_require__.e(3985), __webpack_require__.e(340), __webpack_require__.e(3185), __webpack_require__.e(447), __webpack_require__.e(8524), __webpack_require__.e(1463)]).then(__webpack_require__.bind(__webpack_require__, 16852))).readHistory(search, place),
        listedHistory: async (pattern) => (await __webpack_require__.e(/* import() */ 1567).then(__webpack_require__.bind(__webpack_require__, 71567))).listHistory(pattern, place),
        staged: (each) => readStaged(each, place),
        merged: (heads) => readMerged(heads, place),
        mergeHeads: () => readMergeHeads(place),
        makeFolder: (path) => makeFolder((0,external_node_path_.resolve)(cwd, path)),
        isThere: (path) => isThere((0,external_node_path_.resolve)(cwd, path)),
        writeHook: (path, text) => writeHook((0,external_node_path_.resolve)(cwd, path), text),
    };
}
function read(path, cwd) {
    const bytes = Buffer.from(path);
    try {
        const folder = Buffer.from((0,external_node_path_.isAbsolute)(bytes.toString('utf8')) ? '' : `${cwd}/`);
        return { kind: 'found', bytes: (0,external_node_fs_.readFileSync)(Buffer.concat([folder, bytes])) };
    }
    catch (thrown) {
        const code = (0,system_error/* codeOrThrow */.Z)(thrown);
        const isGone = code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR';
        return isGone ? { kind: 'absent' } : { kind: 'unreadable', reason: code };
    }
}
function isFolder(path) {
    try {
        return (0,external_node_fs_.statSync)(path).isDirectory();
    }
    catch (thrown) {
        (0,system_error/* codeOrThrow */.Z)(thrown);
        return false;
    }
}


/***/ }),

/***/ 82537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OZ: () => (/* binding */ runPlain),
/* harmony export */   Yd: () => (/* binding */ asBytes),
/* harmony export */   eF: () => (/* binding */ run),
/* harmony export */   yQ: () => (/* binding */ gitVariables)
/* harmony export */ });
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63468);

const MOST = 1 << 30;
function run(executable, line, { cwd, variables }, input = '') {
    if (executable === undefined)
        return failed(127, 'git is not installed, or not in PATH');
    const { spawnSync } = process.getBuiltinModule('node:child_process');
    const ran = spawnSync(executable, line, {
        cwd,
        env: variables,
        input,
        maxBuffer: MOST,
        windowsHide: true,
    });
    if (ran.error !== undefined && ran.status === null) {
        const code = (0,_system_error_js__WEBPACK_IMPORTED_MODULE_0__/* .systemCode */ .x)(ran.error) ?? ran.error.message;
        return failed(code === 'ENOENT' ? 127 : 126, code);
    }
    return {
        exitCode: ran.status ?? 128,
        bytes: ran.stdout,
        output: ran.stdout.toString('latin1'),
        complaint: ran.stderr.toString('latin1'),
    };
}
function runPlain(place, line, input) {
    return run(place.git, line, { cwd: place.cwd, variables: gitVariables(place.variables) }, input);
}
function gitVariables(variables) {
    return {
        ...variables,
        LC_ALL: 'C',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_TERMINAL_PROMPT: '0',
        GIT_NO_LAZY_FETCH: '1',
        GIT_PAGER: 'cat',
    };
}
function asBytes(text) {
    return Buffer.from(text, 'utf8').toString('latin1');
}
function failed(exitCode, complaint) {
    return { exitCode, bytes: Buffer.alloc(0), output: '', complaint };
}


/***/ }),

/***/ 57477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ isBinaryToGit),
/* harmony export */   i: () => (/* binding */ isBinaryToGrep)
/* harmony export */ });
const GIT_LOOKS_AT = 8000;
function isBinaryToGit(bytes) {
    return bytes.subarray(0, GIT_LOOKS_AT).includes(0);
}
function isBinaryToGrep(bytes) {
    return bytes.includes(0);
}


/***/ }),

/***/ 71364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ askingGit)
/* harmony export */ });
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48390);

const MOST = 200;
function askingGit(reader, git) {
    let asked = 0;
    function ask(line, id, maxBytes) {
        if (asked >= MOST)
            return undefined;
        asked += 1;
        const { ok, output } = (0,_process_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .EO)(git, line, `${id}\n`, maxBytes + 256);
        return ok && !/^\S+ missing\n/.test(output.toString('latin1', 0, 80)) ? output : undefined;
    }
    return {
        read(id, maxBytes) {
            const reading = reader.read(id, maxBytes);
            if (reading.kind !== 'missing' && reading.kind !== 'corrupt')
                return reading;
            const output = ask(['cat-file', '--batch'], id, maxBytes);
            return output === undefined ? reading : (parse(output) ?? reading);
        },
        has: (id) => reader.has(id) || ask(['cat-file', '--batch-check'], id, 0) !== undefined,
        close: () => reader.close(),
    };
}
function parse(output) {
    const end = output.indexOf(0x0a);
    const [, type = '', size = ''] = output.toString('latin1', 0, Math.max(0, end)).split(' ');
    const bytes = output.subarray(end + 1, end + 1 + Number(size));
    if (!/^(?:commit|tree|blob|tag)$/.test(type) || bytes.length !== Number(size))
        return undefined;
    return { kind: 'found', type: type, bytes };
}


/***/ }),

/***/ 73611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ names),
/* harmony export */   GM: () => (/* binding */ namesOrNone),
/* harmony export */   Lz: () => (/* binding */ hashBytesOf),
/* harmony export */   W1: () => (/* binding */ findRepository),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63468);



const SMALL = 1 << 20;
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
        if (isSomething((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git')))
            return { reason: brokenAt((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git')) };
        if (isGitDir(folder))
            return open(folder, undefined);
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) === folder) {
            return { reason: 'this is not a git repository', noRepository: true };
        }
    }
}
function isSomething(path) {
    const entries = lstatOf(path)?.isDirectory() === true ? namesOrNone(path) : ['a file'];
    return lstatOf(path) !== undefined && entries?.length !== 0;
}
function brokenAt(path) {
    return `${path} is no git repository, or cannot be read`;
}
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
        hash: says(config, 'objectformat', 'sha256') ? 'sha256' : 'sha1',
        partial: says(config, 'partialclone', '') || says(config, 'promisor', 'true') || promised(objectDirs),
        shallow: (readText((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(commonDir, 'shallow'), 64 * SMALL) ?? '').split('\n').filter(Boolean),
        refsInFiles: !says(config, 'refstorage', 'reftable'),
    };
}
function says(config, name, value) {
    return new RegExp(`^\\s*(?:\\[[^\\]\\n]*\\]\\s*)?${name}\\s*=\\s*"?${value}`, 'im').test(config);
}
function promised(objectDirs) {
    return objectDirs.some((folder) => names((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'pack')).some((name) => name.endsWith('.promisor')));
}
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
function hashBytesOf({ hash }) {
    return hash === 'sha256' ? 32 : 20;
}
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
function names(folder) {
    return namesOrNone(folder) ?? [];
}
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
function lstatOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    }
    catch (thrown) {
        (0,_system_error_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOrThrow */ .Z)(thrown);
        return undefined;
    }
}
function statOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
    }
    catch (thrown) {
        (0,_system_error_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOrThrow */ .Z)(thrown);
        return undefined;
    }
}


/***/ })

};
;