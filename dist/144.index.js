export const id = 144;
export const ids = [144];
export const modules = {

/***/ 9144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MESSAGE_PATH: () => (/* binding */ MESSAGE_PATH),
  scanCommits: () => (/* binding */ scanCommits),
  scanRange: () => (/* binding */ scanRange)
});

// EXTERNAL MODULE: ./lib/scanner/content-hits.js + 1 modules
var content_hits = __webpack_require__(9366);
// EXTERNAL MODULE: ./lib/adapters/git/blobs.js
var git_blobs = __webpack_require__(7303);
// EXTERNAL MODULE: ./lib/adapters/git/context.js + 1 modules
var git_context = __webpack_require__(3549);
;// CONCATENATED MODULE: ./lib/adapters/git/head.js
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

// EXTERNAL MODULE: ./lib/adapters/git/index-file.js
var index_file = __webpack_require__(6118);
// EXTERNAL MODULE: ./lib/adapters/git/log.js
var git_log = __webpack_require__(6245);
// EXTERNAL MODULE: ./lib/adapters/git/objects/inflate.js
var inflate = __webpack_require__(5287);
// EXTERNAL MODULE: ./lib/adapters/git/objects/reader.js + 4 modules
var objects_reader = __webpack_require__(4758);
// EXTERNAL MODULE: ./lib/adapters/git/refs.js
var git_refs = __webpack_require__(7949);
// EXTERNAL MODULE: ./lib/adapters/git/repository.js
var git_repository = __webpack_require__(3611);
// EXTERNAL MODULE: ./lib/adapters/git/tally.js
var git_tally = __webpack_require__(8493);
;// CONCATENATED MODULE: ./lib/adapters/git/sources/range.js











/** What a hit in a commit's message gives as its path. */
const MESSAGE_PATH = '(commit message)';
/**
 * Scans what each commit of a range adds: a key that one commit adds and a later one removes is
 * found; a key that was there before the range is not.
 */
function scanRange(source, context) {
    const repository = (0,git_repository/* findRepository */.W1)(source.directory, context.variables);
    if ('reason' in repository)
        throw (0,git_context/* unreadable */.O$)(repository.reason);
    return (0,git_context/* withView */.em)(context, repository, async (view) => {
        const refs = (0,git_refs/* readRefs */.n)(repository, context.git);
        const include = source.commits.include.map((name) => (0,git_refs/* resolveRevision */.e)(name, refs));
        const exclude = source.commits.exclude.map((name) => (0,git_refs/* resolveRevision */.e)(name, refs));
        const commits = [];
        const log = await (0,git_log/* readLog */.x6)(view, include, exclude, (commit) => commits.push(commit));
        (0,git_context/* stopIfAsked */.Qw)(context);
        if (!log.ok)
            throw (0,git_context/* unreadable */.O$)(`the commits cannot be listed: ${log.complaint}`);
        const reader = (0,objects_reader/* createObjectReader */.N)(repository, (0,inflate/* createInflater */.O)());
        try {
            const tally = (0,git_tally/* createTally */.X)();
            const head = refs.head !== undefined && reader.has(refs.head) ? refs.head : include[0];
            scanCommits(commits.reverse(), {
                context,
                tally,
                shallow: new Set(repository.shallow),
                blobs: (0,git_blobs/* createBlobScanner */.iW)(reader, context, tally, view),
                inHead: createTreeLookup(reader, head, repository.hash === 'sha256' ? 32 : 20),
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
        (0,git_context/* stopIfAsked */.Qw)(context);
        const { id, author, committedAt, changes } = commit;
        const origin = { commit: id, author, committedAt };
        tally.saw({ commits: 1 });
        tally.hits((0,content_hits/* contentHits */.S)(Buffer.from(commit.message, 'latin1')), { path: MESSAGE_PATH }, origin);
        if (shallow.has(id)) {
            tally.gap('Commits whose parents this shallow clone lacks, so scanned whole', id.slice(0, 12));
        }
        for (const change of changes) {
            const at = (0,index_file/* pathEntry */.uj)(Buffer.from(change.path, 'latin1'));
            if (change.mode === '160000')
                tally.gap('Submodules are not scanned', at.path);
            if (!(0,git_blobs/* holdsContent */.cO)(change))
                continue;
            for (const hit of (0,git_blobs/* newHits */.Pg)(change, changes, at.path, blobs)) {
                const what = `${(0,git_blobs/* keyOf */.TN)(hit)} ${change.path}`;
                if (told.has(what))
                    continue;
                const now = inHead(change.path);
                const still = now !== undefined && blobs.compare(now).some((one) => (0,git_blobs/* keyOf */.TN)(one) === (0,git_blobs/* keyOf */.TN)(hit));
                tally.hits([hit], at, { ...origin, inHead: still });
            }
            for (const hit of blobs.compare(change.id))
                told.add(`${(0,git_blobs/* keyOf */.TN)(hit)} ${change.path}`);
        }
    }
}


/***/ })

};
