"use strict";
exports.id = 9507;
exports.ids = [9507];
exports.modules = {

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

/***/ 27080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jd: () => (/* binding */ openScratch),
  hM: () => (/* binding */ withScratch),
  em: () => (/* binding */ withView)
});

// EXTERNAL MODULE: ./lib/adapters/system-error.js
var system_error = __webpack_require__(63468);
// EXTERNAL MODULE: ./lib/adapters/git/context.js
var git_context = __webpack_require__(58168);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/adapters/git/process.js
var git_process = __webpack_require__(48390);
;// CONCATENATED MODULE: ./lib/adapters/git/view.js




function openView(repository, executable, variables, signal) {
    const gitDir = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(scratchRoot(variables), `aws-preflight-${process.pid}-`));
    const sha256 = repository.hash === 'sha256';
    const remove = () => (0,external_node_fs_.rmSync)(gitDir, { recursive: true, force: true, maxRetries: 3 });
    process.once('exit', remove);
    for (const folder of ['objects/info', 'refs', 'info']) {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(gitDir, folder), { recursive: true });
    }
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(gitDir, 'HEAD'), 'ref: refs/heads/none\n');
    const view = {
        gitDir,
        executable,
        cwd: gitDir,
        environment: (0,git_process/* gitEnvironment */._K)(variables, gitDir),
        ...(signal === undefined ? {} : { signal }),
        borrow() {
            const folders = repository.objectDirs.map((folder) => `${quoted(folder)}\n`);
            (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(gitDir, 'objects/info/alternates'), folders.join(''));
            if (repository.shallow.length > 0)
                view.cutAt(repository.shallow);
        },
        cutAt(shallow) {
            (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(gitDir, 'shallow'), shallow.map((id) => `${id}\n`).join(''));
        },
        resetConfiguration() {
            const version = `[core]\n\trepositoryformatversion = ${sha256 ? 1 : 0}\n\tbare = true\n`;
            const format = sha256 ? '[extensions]\n\tobjectformat = sha256\n' : '';
            (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(gitDir, 'config'), version + format);
        },
        close() {
            process.off('exit', remove);
            remove();
        },
    };
    view.resetConfiguration();
    return view;
}
function scratchRoot(variables) {
    return variables['TMPDIR'] || (0,external_node_os_.tmpdir)();
}
function quoted(path) {
    const plain = path.replaceAll('\\', process.platform === 'win32' ? '/' : '\\\\');
    return `"${plain.replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
}

;// CONCATENATED MODULE: ./lib/adapters/git/scratch.js



async function withView(context, repository, use) {
    const view = openScratch(context, repository);
    try {
        view.borrow();
        return await use(view);
    }
    finally {
        view.close();
    }
}
function openScratch(context, repository) {
    if (context.git === undefined) {
        throw (0,git_context/* unreadable */.O$)('git is not installed, or not in PATH (one that lies in the checkout is not run)');
    }
    try {
        return openView(repository, context.git, context.variables, context.signal);
    }
    catch (error) {
        const code = (0,system_error/* codeOrThrow */.Z)(error);
        throw (0,git_context/* unreadable */.O$)(`no scratch directory can be made in ${scratchRoot(context.variables)} (${code})`);
    }
}
async function withScratch(context, repository, use) {
    const view = openScratch(context, repository);
    try {
        return await use(view);
    }
    finally {
        view.close();
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

/***/ 19507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  records: () => (/* binding */ records),
  scanWorkTree: () => (/* binding */ scanWorkTree)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/adapters/system-error.js
var system_error = __webpack_require__(63468);
// EXTERNAL MODULE: ./lib/adapters/git/context.js
var git_context = __webpack_require__(58168);
// EXTERNAL MODULE: ./lib/adapters/git/scratch.js + 1 modules
var scratch = __webpack_require__(27080);
// EXTERNAL MODULE: ./lib/adapters/git/reading/files.js
var files = __webpack_require__(52811);
// EXTERNAL MODULE: ./lib/adapters/git/reading/record.js
var record = __webpack_require__(22975);
// EXTERNAL MODULE: ./lib/adapters/git/index-file.js + 1 modules
var index_file = __webpack_require__(54100);
// EXTERNAL MODULE: ./lib/adapters/git/process.js
var process = __webpack_require__(48390);
// EXTERNAL MODULE: ./lib/adapters/git/refs.js
var refs = __webpack_require__(17949);
// EXTERNAL MODULE: ./lib/adapters/git/repository.js
var git_repository = __webpack_require__(73611);
// EXTERNAL MODULE: ./lib/adapters/git/tally.js
var git_tally = __webpack_require__(88493);
;// CONCATENATED MODULE: ./lib/adapters/git/sources/named-paths.js






function isPattern(name) {
    return /[*?[]/.test(name) || name.startsWith(':');
}
async function chooseNamed(all, names, place) {
    const chosen = new Set();
    const asTheyLie = [];
    const unmatched = [];
    const patterns = [];
    const takesAway = names.some((name) => isPattern(name) && !isPositive(name));
    for (const name of names) {
        const stat = lstatOf((0,external_node_path_.resolve)(place.directory, name));
        if (stat === undefined && isPattern(name)) {
            patterns.push(name);
            continue;
        }
        const path = (0,external_node_path_.relative)(place.root, (0,external_node_path_.resolve)(place.directory, name)).replaceAll('\\', '/');
        const found = below(all, path);
        if (takesAway && found.length > 0)
            patterns.push(`:(top,literal)${path}`);
        else
            for (const entry of found)
                chosen.add(entry);
        if (stat === undefined)
            unmatched.push(name);
        else if (found.length === 0)
            asTheyLie.push(name);
    }
    if (patterns.length === 0)
        return { entries: [...chosen], asTheyLie, unmatched };
    const byPath = new Map(all.map((entry) => [entry.path, entry]));
    const matched = await matchedBy(patterns, place);
    for (const [at, paths] of matched.entries()) {
        const known = paths.flatMap((path) => byPath.get(path) ?? []);
        for (const entry of known)
            chosen.add(entry);
        if (known.length === 0)
            unmatched.push(patterns.filter(isPositive)[at] ?? '');
    }
    return { entries: [...chosen], asTheyLie, unmatched };
}
function below(all, prefix) {
    if (prefix === '')
        return [...all];
    return all.filter((entry) => entry.path === prefix || entry.path.startsWith(`${prefix}/`));
}
function isPositive(pattern) {
    return !/^:(?:[!^]|\/[!^]|\((?:[^)]*,)?exclude[,)])/.test(pattern);
}
function matchedBy(patterns, { root, directory, repository, context }) {
    const excluded = patterns.filter((pattern) => !isPositive(pattern));
    const wanted = patterns.filter(isPositive);
    return (0,scratch/* withView */.em)(context, repository, async (view) => {
        const git = {
            ...view,
            cwd: directory,
            environment: {
                ...view.environment,
                GIT_WORK_TREE: root,
                GIT_INDEX_FILE: (0,external_node_path_.join)(repository.gitDir, 'index'),
            },
        };
        const ask = (specs) => {
            const line = ['ls-files', '-z', '--full-name', '--cached', '--others', '--'];
            const { ok, output, complaint } = (0,process/* runGit */.EO)(git, [...line, ...specs, ...excluded]);
            if (!ok)
                throw (0,git_context/* unreadable */.O$)(`${specs.join(' ')}: ${complaint}`);
            return output.toString('utf8').split('\0').filter(Boolean);
        };
        return (wanted.length === 0 ? [[':/']] : wanted.map((spec) => [spec])).map(ask);
    });
}
function lstatOf(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    }
    catch (thrown) {
        (0,system_error/* codeOrThrow */.Z)(thrown);
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/adapters/git/sources/paths.js
var paths = __webpack_require__(49538);
;// CONCATENATED MODULE: ./lib/adapters/git/sources/work-tree.js














const LINK = 0o120000;
const SUBMODULE = 0o160000;
async function scanWorkTree(source, context) {
    const repository = (0,git_repository/* findRepository */.W1)(source.directory, context.variables);
    const named = source.within ?? [];
    if ('reason' in repository) {
        if (named.length === 0 || named.some(isPattern))
            throw new git_context/* Unreadable */.IO(repository);
        return (0,paths.scanPaths)({ kind: 'paths', directory: source.directory, paths: named }, context);
    }
    const { root } = repository;
    if (root === undefined)
        throw (0,git_context/* unreadable */.O$)('this repository has no work tree');
    const tally = (0,git_tally/* createTally */.X)();
    if (isUnchecked(repository, context)) {
        tally.note('Nothing is checked out here: the repository has commits and no index.', 'missed');
    }
    const all = [
        ...tracked(repository, context),
        ...(source.untracked === true ? await untracked(repository, root, context) : []),
    ];
    const chosen = named.length === 0
        ? { entries: all, asTheyLie: [], unmatched: [] }
        : await chooseNamed(all, named, { root, directory: source.directory, repository, context });
    const { entries } = chosen;
    for (const name of chosen.unmatched)
        tally.gap('not-there', name);
    (0,paths.scanAsTheyLie)(chosen.asTheyLie, source.directory, context, tally);
    const folders = createFolderCheck(root);
    const scanFile = (0,files/* createFileScanner */.n)(context);
    let sparse = 0;
    for (const [at, entry] of entries.entries()) {
        if ((at & 255) === 0)
            (0,git_context/* stopIfAsked */.Qw)(context);
        if (entry.mode === SUBMODULE) {
            tally.gap('submodule', entry.path);
            continue;
        }
        if (!isBelow(entry.path)) {
            tally.gap('unreadable', `${entry.path} (it lies outside)`);
            continue;
        }
        const place = entry.rawPath === undefined
            ? `${root}${external_node_path_.sep}${entry.path}`
            : Buffer.concat([Buffer.from(`${root}/`), entry.rawPath]);
        const scan = !folders(entry.path)
            ? { kind: 'absent' }
            : entry.mode === LINK
                ? scanLinkOrFile(place, scanFile, context)
                : scanFile(place);
        if (scan.kind === 'absent' && entry.skipped)
            sparse += 1;
        (0,record/* record */.g)(scan, entry, tally);
    }
    if (sparse > 0)
        tally.note(`${sparse} tracked files are not checked out (sparse checkout).`);
    return tally.answer();
}
function isUnchecked(repository, context) {
    const index = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(repository.gitDir, 'index'), { throwIfNoEntry: false });
    return index === undefined && (0,refs/* readRefs */.n6)(repository, context.git).head !== undefined;
}
function isBelow(path) {
    return !path.startsWith('/') && !/(?:^|\/)\.\.(?:\/|$)/.test(path);
}
function scanLinkOrFile(place, scanFile, { user }) {
    const scan = (0,files/* scanLink */.Y)(place, user?.search);
    return scan.kind === 'absent' ? scanFile(place) : scan;
}
function tracked(repository, context) {
    const path = (0,external_node_path_.join)(repository.gitDir, 'index');
    const read = (0,index_file/* readIndex */.vY)(path, (0,git_repository/* hashBytesOf */.Lz)(repository));
    if (read !== undefined)
        return read;
    if (context.git === undefined)
        throw (0,git_context/* unreadable */.O$)('the index is of a kind that only git can read');
    if (!(0,index_file/* isWholeIndex */.CU)(path, repository.hash))
        throw (0,git_context/* unreadable */.O$)('the index cannot be read: it is damaged');
    const environment = (0,process/* gitEnvironment */._K)(context.variables, repository.gitDir);
    const git = { executable: context.git, environment, cwd: repository.gitDir };
    const { ok, output, complaint } = (0,process/* runGit */.EO)(git, ['ls-files', '-z', '--stage', '-t']);
    if (!ok)
        throw (0,git_context/* unreadable */.O$)(`the index cannot be read: ${complaint}`);
    return records(output).map((line) => {
        const tab = line.indexOf(9);
        const [tag, mode = ''] = line.toString('latin1', 0, tab).split(' ');
        const skipped = tag === 'S';
        return { mode: Number.parseInt(mode, 8), skipped, ...(0,index_file/* pathEntry */.uj)(line.subarray(tab + 1)) };
    });
}
function untracked(repository, root, context) {
    return (0,scratch/* withView */.em)(context, repository, async (view) => {
        const excludes = (0,external_node_path_.join)(repository.commonDir, 'info', 'exclude');
        if ((0,git_repository/* readText */.yR)(excludes) !== undefined)
            (0,external_node_fs_.copyFileSync)(excludes, (0,external_node_path_.join)(view.gitDir, 'info/exclude'));
        const { ok, output, complaint } = (0,process/* runGit */.EO)({
            ...view,
            cwd: root,
            environment: {
                ...view.environment,
                GIT_WORK_TREE: root,
                GIT_INDEX_FILE: (0,external_node_path_.join)(repository.gitDir, 'index'),
            },
        }, ['ls-files', '-z', '--others', '--exclude-standard']);
        if (!ok)
            throw (0,git_context/* unreadable */.O$)(`untracked files cannot be listed: ${complaint}`);
        return records(output).map((line) => ({ mode: 0o100644, skipped: false, ...(0,index_file/* pathEntry */.uj)(line) }));
    });
}
function records(output) {
    const found = [];
    for (let at = 0, end = output.indexOf(0); end !== -1; at = end + 1, end = output.indexOf(0, at)) {
        found.push(output.subarray(at, end));
    }
    return found;
}
function createFolderCheck(root) {
    const known = new Map([['', true]]);
    function real(folder) {
        const before = known.get(folder);
        if (before !== undefined)
            return before;
        let answer = true;
        for (let end = 0; answer && end !== -1;) {
            end = folder.indexOf('/', end + 1);
            const part = end === -1 ? folder : folder.slice(0, end);
            const told = known.get(part);
            answer = told ?? isRealFolder(`${root}${external_node_path_.sep}${part}`);
            known.set(part, answer);
        }
        known.set(folder, answer);
        return answer;
    }
    return (path) => real(path.slice(0, Math.max(0, path.lastIndexOf('/'))));
}
function isRealFolder(path) {
    try {
        const stat = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
        return stat !== undefined && !stat.isSymbolicLink();
    }
    catch (thrown) {
        (0,system_error/* codeOrThrow */.Z)(thrown);
        return true;
    }
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