export const id = 901;
export const ids = [901];
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

/***/ 2901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MESSAGE_PATH: () => (/* binding */ MESSAGE_PATH),
  scanCommits: () => (/* binding */ scanCommits),
  scanRange: () => (/* binding */ scanRange)
});

// EXTERNAL MODULE: ./lib/scanner/content-hits.js + 3 modules
var content_hits = __webpack_require__(3781);
// EXTERNAL MODULE: ./lib/adapters/git/blobs.js
var git_blobs = __webpack_require__(7303);
// EXTERNAL MODULE: ./lib/adapters/git/context.js + 1 modules
var git_context = __webpack_require__(3549);
// EXTERNAL MODULE: ./lib/adapters/git/head.js
var git_head = __webpack_require__(9589);
// EXTERNAL MODULE: ./lib/adapters/git/index-file.js
var index_file = __webpack_require__(6118);
// EXTERNAL MODULE: ./lib/adapters/git/objects/inflate.js
var inflate = __webpack_require__(5287);
// EXTERNAL MODULE: ./lib/adapters/git/objects/ask-git.js
var ask_git = __webpack_require__(1364);
// EXTERNAL MODULE: ./lib/adapters/git/objects/reader.js
var objects_reader = __webpack_require__(2541);
// EXTERNAL MODULE: ./lib/adapters/git/refs.js
var git_refs = __webpack_require__(7949);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/adapters/git/process.js
var process = __webpack_require__(8390);
;// CONCATENATED MODULE: ./lib/adapters/git/fetch.js





const ENOUGH = 1 << 20;
/** Commits and trees only: contents are fetched one by one, and only those that are looked at. */
const LIGHT = [
    '--no-tags',
    '--no-write-fetch-head',
    '--no-recurse-submodules',
    '--filter=blob:none',
];
/**
 * Fetches into the scratch directory by URL. The token travels in git's environment, bound to that
 * URL, and is never shown to a host that the server redirects to.
 */
async function fetchInto(scratch, { url, token }, line) {
    const protocol = /^(https|http|file):\/\//.exec(url)?.[1];
    if (protocol === undefined)
        return { ok: false, reason: 'the remote is of no kind we fetch from' };
    const settings = [
        ['http.followRedirects', 'false'],
        ['http.lowSpeedLimit', '1000'],
        ['http.lowSpeedTime', '30'],
        ['fetch.unpackLimit', '1'],
        ['gc.auto', '0'],
        ['maintenance.auto', 'false'],
        ['fetch.writeCommitGraph', 'false'],
    ];
    if (token !== undefined) {
        const basic = Buffer.from(`x-access-token:${token.reveal()}`).toString('base64');
        settings.push([`http.${url}.extraHeader`, `Authorization: Basic ${basic}`]);
    }
    const environment = {
        ...scratch.environment,
        GIT_ALLOW_PROTOCOL: protocol,
        GIT_CONFIG_COUNT: String(settings.length),
        ...Object.fromEntries(settings.flatMap(([name, value], at) => [
            [`GIT_CONFIG_KEY_${at}`, name],
            [`GIT_CONFIG_VALUE_${at}`, value],
        ])),
    };
    const result = await (0,process/* streamGit */.t1)({ ...scratch, environment }, ['fetch', '--quiet', ...LIGHT, ...line], '', () => undefined);
    scratch.resetConfiguration();
    return result.ok ? { ok: true } : { ok: false, reason: result.complaint };
}
/** The commits whose parents a fetch left out. */
function cutCommits(scratch) {
    try {
        return (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(scratch.gitDir, 'shallow'), 'utf8').split('\n').filter(Boolean);
    }
    catch {
        return [];
    }
}
/** The repository's objects together with those that were fetched. */
function withFetched(repository, scratch) {
    const fetched = (0,external_node_path_.join)(scratch.gitDir, 'objects');
    return { ...repository, objectDirs: [fetched, ...repository.objectDirs], shallow: [] };
}
/**
 * Fetches exactly the commits that `excludeRef` does not hold. Their oldest lack their parents
 * then; those are fetched too, one deep, so that what the oldest changed can be told.
 */
async function fetchExcluding(scratch, repository, remote, wanted, excludeRef) {
    const first = await fetchInto(scratch, remote, [
        `--shallow-exclude=${excludeRef}`,
        remote.url,
        ...wanted,
    ]);
    if (!first.ok)
        return first;
    const oldest = cutCommits(scratch);
    const parents = parentsOf(oldest, withFetched(repository, scratch));
    if (parents.length === 0)
        return first;
    const second = await fetchInto(scratch, remote, ['--depth=1', remote.url, ...parents]);
    if (second.ok)
        scratch.cutAt(parents);
    return second;
}
/** The parents that commits really have, whatever git is told to overlook. */
function parentsOf(ids, repository) {
    const reader = (0,objects_reader/* createObjectReader */.N)(repository, (0,inflate/* createInflater */.O)());
    try {
        const parents = ids.flatMap((id) => {
            const reading = reader.read(id, ENOUGH);
            if (reading.kind !== 'found' || reading.type !== 'commit')
                return [];
            const [head = ''] = Buffer.from(reading.bytes).toString('latin1').split('\n\n', 1);
            return Array.from(head.matchAll(/^parent ([0-9a-f]{40,64})$/gm), ([, parent]) => parent ?? '');
        });
        return [...new Set(parents)];
    }
    finally {
        reader.close();
    }
}

// EXTERNAL MODULE: ./lib/adapters/git/log.js
var git_log = __webpack_require__(6245);
;// CONCATENATED MODULE: ./lib/adapters/git/range-commits.js






/** Deeper than this nobody wants to wait for. */
const DEEPEST = 5000;
/** Lists a range of which everything is here; undefined when something is missing or cut off. */
async function listCommits(view, repository, { include, exclude }) {
    const commits = [];
    const log = await (0,git_log/* readLog */.x6)(view, include, exclude, (commit) => commits.push(commit));
    if (!log.ok)
        return undefined;
    const cut = new Set(repository.shallow);
    return commits.some(({ id }) => cut.has(id)) ? undefined : commits.reverse();
}
/**
 * Lists what there is of a range, and tells what there is not. Where the range begins at a commit
 * that is nowhere to be had, it leaves out what `branch` holds instead.
 * @throws unreadable when nothing can be listed
 */
async function listWhatIsHere(view, repository, { include, exclude }, branch, tally) {
    const commits = [];
    const reader = (0,objects_reader/* createObjectReader */.N)(repository, (0,inflate/* createInflater */.O)());
    const missing = exclude.filter((id) => /^[0-9a-f]{40,64}$/.test(id) && !reader.has(id));
    reader.close();
    const known = exclude.filter((id) => !missing.includes(id));
    const instead = known.length === 0 && branch !== undefined ? [branch] : known;
    const log = await (0,git_log/* readLog */.x6)(view, include, instead, (commit) => commits.push(commit));
    if (!log.ok)
        throw (0,git_context/* unreadable */.O$)(`the commits cannot be listed: ${log.complaint}`);
    for (const id of missing)
        tally.gap('The range begins at a commit that is not here', id);
    return commits.reverse();
}
/**
 * Fetches what a shallow clone lacks of a range, into the scratch directory, and lists it. Gives
 * the reason when that cannot be done.
 */
async function fetchCommits(scratch, repository, range, remote, context, tally) {
    const both = withFetched(repository, scratch);
    const { exclude, excludeBranch } = range;
    const depth = () => byDepth(scratch, range, remote, remote.commits ?? 49);
    const branch = (name) => () => byBranch(scratch, repository, range, remote, name);
    const ways = [
        // Cheaper than a guess, and right also where the branch has moved on.
        ...(exclude.length > 0 && remote.commits !== undefined ? [depth] : []),
        ...(excludeBranch === undefined ? [] : [branch(`refs/heads/${excludeBranch}`)]),
        ...(exclude.length > 0 && remote.commits === undefined ? [depth] : []),
        ...(exclude.length === 0 && excludeBranch === undefined ? [depth] : []),
    ];
    let reason = '';
    for (const way of ways) {
        const found = await way();
        (0,git_context/* stopIfAsked */.Qw)(context);
        if (!('reason' in found)) {
            await fetchContents(scratch, both, found.commits, remote, tally);
            scratch.borrow();
            scratch.cutAt(found.cut);
            return { commits: found.commits, repository: both };
        }
        reason = found.reason;
    }
    return { reason };
}
async function byBranch(scratch, repository, { include }, remote, excludeRef) {
    const fetched = await fetchExcluding(scratch, repository, remote, include, excludeRef);
    if (!fetched.ok)
        return fetched;
    const exclude = cutCommits(scratch);
    const commits = [];
    const log = await (0,git_log/* readLog */.x6)(scratch, include, exclude, (commit) => commits.push(commit));
    return log.ok ? { commits: commits.reverse(), cut: exclude } : { reason: log.complaint };
}
/** Goes as deep as the event says the range is, and deeper while that is not enough. */
async function byDepth(scratch, range, remote, commits) {
    const { include, exclude } = range;
    const ends = [...include, ...exclude.filter((id) => /^[0-9a-f]{40,64}$/.test(id))];
    for (let depth = commits + 1; depth <= DEEPEST; depth *= 4) {
        const fetched = await fetchInto(scratch, remote, [
            `--depth=${depth}`,
            remote.url,
            ...ends,
        ]);
        if (!fetched.ok)
            return fetched;
        const cut = cutCommits(scratch);
        const found = [];
        const log = await (0,git_log/* readLog */.x6)(scratch, include, exclude, (commit) => found.push(commit));
        if (!log.ok)
            return { reason: log.complaint };
        if (!found.some(({ id }) => cut.includes(id)))
            return { commits: found.reverse(), cut };
    }
    return { reason: `the range reaches back more than ${DEEPEST} commits` };
}
/** How many ids go on one command line. */
const BATCH = 400;
/**
 * Fetches the contents that are looked at and lie in neither place: the new ones, and the old ones
 * that tell which keys were there before.
 */
async function fetchContents(scratch, repository, commits, remote, tally) {
    const reader = (0,objects_reader/* createObjectReader */.N)(repository, (0,inflate/* createInflater */.O)());
    const wanted = commits.flatMap(({ changes }) => changes.flatMap((change) => [...((0,git_blobs/* holdsContent */.cO)(change) ? [change.id] : []), ...change.before]));
    const missing = [...new Set(wanted)].filter((id) => !reader.has(id));
    reader.close();
    for (let at = 0; at < missing.length; at += BATCH) {
        const line = [remote.url, ...missing.slice(at, at + BATCH)];
        const fetched = await fetchInto(scratch, remote, line);
        if (!fetched.ok)
            tally.gap('Contents could not be fetched', fetched.reason);
    }
}

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
async function scanRange(source, context) {
    const repository = (0,git_repository/* findRepository */.W1)(source.directory, context.variables);
    if ('reason' in repository)
        throw (0,git_context/* unreadable */.O$)(repository.reason);
    const refs = (0,git_refs/* readRefs */.n6)(repository, context.git);
    const { include, exclude, excludeBranch } = source.commits;
    const named = {
        ...source.commits,
        include: include.map((name) => (0,git_refs/* resolveRevision */.eZ)(name, refs)),
        exclude: exclude.map((name) => (0,git_refs/* resolveRevision */.eZ)(name, refs)),
    };
    const branch = excludeBranch === undefined ? undefined : (0,git_refs/* branchTip */.ux)(refs, excludeBranch);
    const range = exclude.length === 0 && branch !== undefined ? { ...named, exclude: [branch] } : named;
    // Without a commit to begin at and without the branch, a range would be the whole history.
    const begins = range.exclude.length > 0 || excludeBranch === undefined;
    const tally = (0,git_tally/* createTally */.X)();
    const scan = (commits, view, at) => {
        (0,git_context/* stopIfAsked */.Qw)(context);
        const reader = (0,ask_git/* askingGit */.s)((0,objects_reader/* createObjectReader */.N)(at, (0,inflate/* createInflater */.O)()), view);
        try {
            const head = refs.head !== undefined && reader.has(refs.head) ? refs.head : range.include[0];
            scanCommits(commits, {
                context,
                tally,
                shallow: new Set(at.shallow),
                blobs: (0,git_blobs/* createBlobScanner */.iW)(reader, context, tally),
                inHead: (0,git_head/* createTreeLookup */.d)(reader, head, at.hash === 'sha256' ? 32 : 20),
            });
            return tally.answer({ tips: range.include });
        }
        finally {
            reader.close();
        }
    };
    const { remote } = source;
    const here = await (0,git_context/* withView */.em)(context, repository, async (view) => {
        const commits = begins ? await listCommits(view, repository, range) : undefined;
        return commits === undefined ? undefined : scan(commits, view, repository);
    });
    (0,git_context/* stopIfAsked */.Qw)(context);
    if (here !== undefined)
        return here;
    if (remote !== undefined) {
        const fetched = await (0,git_context/* withScratch */.hM)(context, repository, async (scratch) => {
            const got = await fetchCommits(scratch, repository, named, remote, context, tally);
            return 'reason' in got ? got.reason : scan(got.commits, scratch, got.repository);
        });
        if (typeof fetched !== 'string')
            return fetched;
        tally.note(`The commits that this shallow clone lacks could not be fetched: ${fetched}`);
    }
    return (0,git_context/* withView */.em)(context, repository, async (view) => scan(await listWhatIsHere(view, repository, range, branch, tally), view, repository));
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
