export const id = 538;
export const ids = [538,566];
export const modules = {

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
                (0,_work_tree_js__WEBPACK_IMPORTED_MODULE_5__.record)(scanFile(place), (0,_index_file_js__WEBPACK_IMPORTED_MODULE_4__/* .pathEntry */ .uj)(shown), tally);
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
                tally.gap('Could not be read', `${(0,_index_file_js__WEBPACK_IMPORTED_MODULE_4__/* .pathEntry */ .uj)(shown).path} (${error.code ?? 'unknown'})`);
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
