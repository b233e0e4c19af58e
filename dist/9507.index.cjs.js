"use strict";
exports.id = 9507;
exports.ids = [9507,9538];
exports.modules = {

/***/ 2975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ record)
/* harmony export */ });
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2811);

function record(scan, at, tally) {
    switch (scan.kind) {
        case 'scanned':
            tally.saw({ files: 1, bytes: scan.bytes });
            if (scan.pointer === true)
                tally.gap('lfs-pointer', at.path);
            if (scan.hits.length > 0)
                tally.hits(scan.hits, at);
            return;
        case 'absent':
            return;
        case 'too-large':
            return tally.gap('too-large', `${at.path} (${(0,_files_js__WEBPACK_IMPORTED_MODULE_0__/* .showSize */ .tY)(scan.size)})`);
        case 'unreadable':
            return tally.gap('unreadable', `${at.path} (${scan.reason})`);
    }
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

/***/ 9538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   scanAsTheyLie: () => (/* binding */ scanAsTheyLie),
/* harmony export */   scanPaths: () => (/* binding */ scanPaths)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3468);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3549);
/* harmony import */ var _reading_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2811);
/* harmony import */ var _index_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6118);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8493);
/* harmony import */ var _reading_record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2975);








async function scanPaths(source, context) {
    const tally = (0,_tally_js__WEBPACK_IMPORTED_MODULE_5__/* .createTally */ .X)();
    const seen = scanAsTheyLie(source.paths, source.directory, context, tally);
    if (seen === 0)
        throw (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(`nothing is there: ${source.paths.join(', ')}`);
    return tally.answer();
}
function scanAsTheyLie(paths, directory, context, tally) {
    const scanFile = (0,_reading_files_js__WEBPACK_IMPORTED_MODULE_3__/* .createFileScanner */ .ng)(context.maxBytes);
    let seen = 0;
    for (const named of paths) {
        let start;
        try {
            start = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, named));
        }
        catch (thrown) {
            (0,_system_error_js__WEBPACK_IMPORTED_MODULE_7__/* .codeOrThrow */ .Z)(thrown);
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
                (0,_reading_record_js__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g)(scanFile(place), (0,_index_file_js__WEBPACK_IMPORTED_MODULE_4__/* .pathEntry */ .u)(shown), tally);
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
                tally.gap('unreadable', `${(0,_index_file_js__WEBPACK_IMPORTED_MODULE_4__/* .pathEntry */ .u)(shown).path} (${(0,_system_error_js__WEBPACK_IMPORTED_MODULE_7__/* .codeOrThrow */ .Z)(error)})`);
            }
        }
    }
    return seen;
}
function joined(folder, name) {
    return Buffer.concat([folder, Buffer.from('/'), name]);
}


/***/ }),

/***/ 9507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  records: () => (/* binding */ records),
  scanWorkTree: () => (/* binding */ scanWorkTree)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/adapters/system-error.js
var system_error = __webpack_require__(3468);
// EXTERNAL MODULE: ./lib/adapters/git/context.js + 1 modules
var git_context = __webpack_require__(3549);
// EXTERNAL MODULE: ./lib/adapters/git/reading/files.js
var files = __webpack_require__(2811);
// EXTERNAL MODULE: ./lib/adapters/git/reading/record.js
var record = __webpack_require__(2975);
// EXTERNAL MODULE: ./lib/adapters/git/index-file.js
var index_file = __webpack_require__(6118);
// EXTERNAL MODULE: ./lib/adapters/git/process.js
var process = __webpack_require__(8390);
// EXTERNAL MODULE: ./lib/adapters/git/repository.js
var git_repository = __webpack_require__(3611);
// EXTERNAL MODULE: ./lib/adapters/git/tally.js
var git_tally = __webpack_require__(8493);
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
    return (0,git_context/* withView */.em)(context, repository, async (view) => {
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
var paths = __webpack_require__(9538);
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
    const scanFile = (0,files/* createFileScanner */.ng)(context.maxBytes);
    let sparse = 0;
    for (const [at, entry] of entries.entries()) {
        if ((at & 255) === 0)
            (0,git_context/* stopIfAsked */.Qw)(context);
        if (entry.mode === SUBMODULE) {
            tally.gap('submodule', entry.path);
            continue;
        }
        const place = entry.rawPath === undefined
            ? `${root}${external_node_path_.sep}${entry.path}`
            : Buffer.concat([Buffer.from(`${root}/`), entry.rawPath]);
        const scan = !folders(entry.path)
            ? { kind: 'absent' }
            : entry.mode === LINK
                ? scanLinkOrFile(place, scanFile)
                : scanFile(place);
        if (scan.kind === 'absent' && entry.skipped)
            sparse += 1;
        (0,record/* record */.g)(scan, entry, tally);
    }
    if (sparse > 0)
        tally.note(`${sparse} tracked files are not checked out (sparse checkout).`);
    return tally.answer();
}
function scanLinkOrFile(place, scanFile) {
    const scan = (0,files/* scanLink */.Yz)(place);
    return scan.kind === 'absent' ? scanFile(place) : scan;
}
function tracked(repository, context) {
    const path = (0,external_node_path_.join)(repository.gitDir, 'index');
    const read = (0,index_file/* readIndex */.v)(path, (0,git_repository/* hashBytesOf */.Lz)(repository));
    if (read !== undefined)
        return read;
    if (context.git === undefined)
        throw (0,git_context/* unreadable */.O$)('the index is of a kind that only git can read');
    const environment = (0,process/* gitEnvironment */._K)(context.variables, repository.gitDir);
    const git = { executable: context.git, environment, cwd: repository.gitDir };
    const { ok, output, complaint } = (0,process/* runGit */.EO)(git, ['ls-files', '-z', '--stage']);
    if (!ok)
        throw (0,git_context/* unreadable */.O$)(`the index cannot be read: ${complaint}`);
    return records(output).map((line) => {
        const tab = line.indexOf(9);
        const mode = Number.parseInt(line.toString('latin1', 0, 6), 8);
        return { mode, skipped: false, ...(0,index_file/* pathEntry */.u)(line.subarray(tab + 1)) };
    });
}
function untracked(repository, root, context) {
    return (0,git_context/* withView */.em)(context, repository, async (view) => {
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
        return records(output).map((line) => ({ mode: 0o100644, skipped: false, ...(0,index_file/* pathEntry */.u)(line) }));
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


/***/ })

};
;