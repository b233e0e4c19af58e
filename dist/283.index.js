export const id = 283;
export const ids = [283];
export const modules = {

/***/ 9589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ createTreeLookup)
/* harmony export */ });
/* unused harmony export parseTree */
const MAX_TREE = 1 << 26;
/** A lookup in one commit's tree, which remembers the folders it has read. */
function createTreeLookup(reader, commit, hashBytes) {
    const folders = new Map();
    function folder(path) {
        const before = folders.get(path);
        if (before !== undefined)
            return before;
        const id = path === '' ? treeOf(reader, commit) : find(path);
        const reading = id === undefined ? undefined : reader.read(id, MAX_TREE);
        const entries = reading?.kind === 'found' && reading.type === 'tree'
            ? parseTree(reading.bytes, hashBytes)
            : new Map();
        folders.set(path, entries);
        return entries;
    }
    function find(path) {
        const slash = path.lastIndexOf('/');
        return folder(slash === -1 ? '' : path.slice(0, slash)).get(path.slice(slash + 1));
    }
    return find;
}
function treeOf(reader, commit) {
    if (commit === undefined)
        return undefined;
    const reading = reader.read(commit, MAX_TREE);
    if (reading.kind !== 'found' || reading.type !== 'commit')
        return undefined;
    const head = Buffer.from(reading.bytes).toString('latin1', 0, 80);
    return /^tree ([0-9a-f]+)\n/.exec(head)?.[1];
}
/** Name (Latin-1) to id. @see https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
function parseTree(bytes, hashBytes) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    const entries = new Map();
    for (let at = 0; at < buffer.length;) {
        const end = buffer.indexOf(0, at);
        if (end === -1)
            break;
        const [, name = ''] = /^\d+ ([^]*)$/.exec(buffer.toString('latin1', at, end)) ?? [];
        at = end + 1 + hashBytes;
        entries.set(name, buffer.toString('hex', end + 1, at));
    }
    return entries;
}


/***/ }),

/***/ 1283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MESSAGE_PATH: () => (/* binding */ MESSAGE_PATH),
/* harmony export */   scanCommits: () => (/* binding */ scanCommits),
/* harmony export */   scanRange: () => (/* binding */ scanRange)
/* harmony export */ });
/* harmony import */ var _scanner_content_hits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3781);
/* harmony import */ var _blobs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7303);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3549);
/* harmony import */ var _head_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9589);
/* harmony import */ var _index_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6118);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6245);
/* harmony import */ var _objects_inflate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5287);
/* harmony import */ var _objects_ask_git_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1364);
/* harmony import */ var _objects_reader_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2541);
/* harmony import */ var _refs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7949);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3611);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8493);












/** What a hit in a commit's message gives as its path. */
const MESSAGE_PATH = '(commit message)';
/**
 * Scans what each commit of a range adds: a key that one commit adds and a later one removes is
 * found; a key that was there before the range is not.
 */
function scanRange(source, context) {
    const repository = (0,_repository_js__WEBPACK_IMPORTED_MODULE_9__/* .findRepository */ .W1)(source.directory, context.variables);
    if ('reason' in repository)
        throw (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(repository.reason);
    return (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .withView */ .em)(context, repository, async (view) => {
        const refs = (0,_refs_js__WEBPACK_IMPORTED_MODULE_8__/* .readRefs */ .n)(repository, context.git);
        const include = source.commits.include.map((name) => (0,_refs_js__WEBPACK_IMPORTED_MODULE_8__/* .resolveRevision */ .e)(name, refs));
        const exclude = source.commits.exclude.map((name) => (0,_refs_js__WEBPACK_IMPORTED_MODULE_8__/* .resolveRevision */ .e)(name, refs));
        const commits = [];
        const log = await (0,_log_js__WEBPACK_IMPORTED_MODULE_4__/* .readLog */ .x6)(view, include, exclude, (commit) => commits.push(commit));
        (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .stopIfAsked */ .Qw)(context);
        if (!log.ok)
            throw (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(`the commits cannot be listed: ${log.complaint}`);
        const reader = (0,_objects_ask_git_js__WEBPACK_IMPORTED_MODULE_6__/* .askingGit */ .s)((0,_objects_reader_js__WEBPACK_IMPORTED_MODULE_7__/* .createObjectReader */ .N)(repository, (0,_objects_inflate_js__WEBPACK_IMPORTED_MODULE_5__/* .createInflater */ .O)()), view);
        try {
            const tally = (0,_tally_js__WEBPACK_IMPORTED_MODULE_10__/* .createTally */ .X)();
            const head = refs.head !== undefined && reader.has(refs.head) ? refs.head : include[0];
            scanCommits(commits.reverse(), {
                context,
                tally,
                shallow: new Set(repository.shallow),
                blobs: (0,_blobs_js__WEBPACK_IMPORTED_MODULE_1__/* .createBlobScanner */ .iW)(reader, context, tally),
                inHead: (0,_head_js__WEBPACK_IMPORTED_MODULE_11__/* .createTreeLookup */ .d)(reader, head, repository.hash === 'sha256' ? 32 : 20),
            });
            return tally.answer({ tips: include });
        }
        finally {
            reader.close();
        }
    });
}
/** Scans commits, parents before children. */
function scanCommits(commits, means) {
    const { context, tally, shallow, blobs, inHead } = means;
    const told = new Set();
    for (const commit of commits) {
        (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .stopIfAsked */ .Qw)(context);
        const { id, author, committedAt, changes } = commit;
        const origin = { commit: id, author, committedAt };
        tally.saw({ commits: 1 });
        tally.hits((0,_scanner_content_hits_js__WEBPACK_IMPORTED_MODULE_0__/* .contentHits */ .S)(Buffer.from(commit.message, 'latin1')), { path: MESSAGE_PATH }, origin);
        if (shallow.has(id)) {
            tally.gap('Commits whose parents this shallow clone lacks, so scanned whole', id.slice(0, 12));
        }
        for (const change of changes) {
            const at = (0,_index_file_js__WEBPACK_IMPORTED_MODULE_3__/* .pathEntry */ .uj)(Buffer.from(change.path, 'latin1'));
            if (change.mode === '160000')
                tally.gap('Submodules are not scanned', at.path);
            if (!(0,_blobs_js__WEBPACK_IMPORTED_MODULE_1__/* .holdsContent */ .cO)(change))
                continue;
            for (const hit of (0,_blobs_js__WEBPACK_IMPORTED_MODULE_1__/* .newHits */ .Pg)(change, changes, at.path, blobs)) {
                const what = `${(0,_blobs_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(hit)} ${change.path}`;
                if (told.has(what))
                    continue;
                const now = inHead(change.path);
                const still = now !== undefined && blobs.compare(now).some((one) => (0,_blobs_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(one) === (0,_blobs_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(hit));
                tally.hits([hit], at, { ...origin, inHead: still });
            }
            for (const hit of blobs.compare(change.id))
                told.add(`${(0,_blobs_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(hit)} ${change.path}`);
        }
    }
}


/***/ })

};
