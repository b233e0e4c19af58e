export const id = 651;
export const ids = [651];
export const modules = {

/***/ 6245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LP: () => (/* binding */ parseRawDiff),
/* harmony export */   x6: () => (/* binding */ readLog)
/* harmony export */ });
/* unused harmony export createLogParser */
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8390);

const FORMAT = '%H%n%ct%n%an%n%B';
/**
 * Arguments that no configuration changes the meaning of. `-c` makes a merge tell only what none
 * of its parents holds; the rest it inherits, and the commits that made it are told of apart.
 */
const FLAGS = [
    'log',
    '--raw',
    '-z',
    '-c',
    '--root',
    '--no-abbrev',
    '--no-renames',
    '--no-ext-diff',
    '--no-textconv',
    '--no-color',
    '--no-notes',
    '--no-decorate',
    '--no-mailmap',
    '--no-show-signature',
    '--date-order',
    '--stdin',
    `--format=${FORMAT}`,
];
/** Tells every commit that the revisions select, children before parents. */
async function readLog(git, include, exclude, onCommit) {
    const parser = createLogParser(onCommit);
    const revisions = [...include, ...exclude.map((id) => `^${id}`)].map((line) => `${line}\n`);
    const result = await (0,_process_js__WEBPACK_IMPORTED_MODULE_0__/* .streamGit */ .t1)(git, FLAGS, revisions.join(''), parser.push);
    parser.end();
    return result;
}
/** Parses the output as it comes; its fields end with NUL, which nothing inside one can hold. */
function createLogParser(onCommit) {
    let rest = '';
    let commit;
    let change;
    function field(text) {
        if (change !== undefined) {
            commit?.changes.push({ ...change, path: text });
            change = undefined;
            return;
        }
        const trimmed = text.startsWith('\n') ? text.slice(1) : text;
        if (trimmed === '')
            return;
        if (trimmed.startsWith(':')) {
            change = parseChange(trimmed);
            return;
        }
        flush();
        commit = parseHead(trimmed);
    }
    function flush() {
        if (commit !== undefined)
            onCommit(commit);
        commit = undefined;
    }
    return {
        push(chunk) {
            const fields = (rest + chunk.toString('latin1')).split('\0');
            rest = fields.pop() ?? '';
            for (const text of fields)
                field(text);
        },
        end() {
            if (rest !== '')
                field(rest);
            flush();
        },
    };
}
function parseHead(text) {
    const [id = '', seconds = '', author = ''] = text.split('\n', 3);
    return {
        id,
        author: Buffer.from(author, 'latin1').toString('utf8'),
        committedAt: Number(seconds) * 1000,
        message: text.slice(id.length + seconds.length + author.length + 3),
        changes: [],
    };
}
/** `:100644 100644 OLD NEW M`, or for a merge of n parents n colons, n + 1 modes, n + 1 ids. */
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
/** The changes in the output of `diff-index --raw -z`. */
function parseRawDiff(output) {
    const fields = output.toString('latin1').split('\0');
    const changes = [];
    for (let at = 0; at + 1 < fields.length; at += 2) {
        changes.push({ ...parseChange(fields[at] ?? ''), path: fields[at + 1] ?? '' });
    }
    return changes;
}


/***/ }),

/***/ 1364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ askingGit)
/* harmony export */ });
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8390);

/** How often git is asked before we take an object for missing: each time costs a process. */
const MOST = 200;
/** A reader that asks git for what it cannot find or make sense of itself. */
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
/** `ID type size LF content LF` */
function parse(output) {
    const end = output.indexOf(0x0a);
    const [, type = '', size = ''] = output.toString('latin1', 0, Math.max(0, end)).split(' ');
    const bytes = output.subarray(end + 1, end + 1 + Number(size));
    if (!/^(?:commit|tree|blob|tag)$/.test(type) || bytes.length !== Number(size))
        return undefined;
    return { kind: 'found', type: type, bytes };
}


/***/ }),

/***/ 4651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scanLongRange: () => (/* binding */ scanLongRange)
});

// EXTERNAL MODULE: ./lib/adapters/git/context.js + 1 modules
var git_context = __webpack_require__(3549);
// EXTERNAL MODULE: ./lib/adapters/git/objects/ask-git.js
var ask_git = __webpack_require__(1364);
// EXTERNAL MODULE: ./lib/adapters/git/objects/inflate.js
var inflate = __webpack_require__(5287);
// EXTERNAL MODULE: ./lib/adapters/git/objects/reader.js
var objects_reader = __webpack_require__(2541);
// EXTERNAL MODULE: ./lib/adapters/git/blobs.js
var blobs = __webpack_require__(7303);
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
    const wanted = commits.flatMap(({ changes }) => changes.flatMap((change) => [...((0,blobs/* holdsContent */.cO)(change) ? [change.id] : []), ...change.before]));
    const missing = [...new Set(wanted)].filter((id) => !reader.has(id));
    reader.close();
    for (let at = 0; at < missing.length; at += BATCH) {
        const line = [remote.url, ...missing.slice(at, at + BATCH)];
        const fetched = await fetchInto(scratch, remote, line);
        if (!fetched.ok)
            tally.gap('Contents could not be fetched', fetched.reason);
    }
}

;// CONCATENATED MODULE: ./lib/adapters/git/sources/long-range.js





/** Lists the range here; else fetches what is missing; else scans what there is, and says so. */
async function scanLongRange(asked) {
    const { source, repository, named, range, branch, begins, context, tally } = asked;
    const here = begins
        ? await (0,git_context/* withView */.em)(context, repository, async (view) => {
            const commits = await listCommits(view, repository, range);
            return commits === undefined ? undefined : scanIn(view, commits, repository, asked);
        })
        : undefined;
    (0,git_context/* stopIfAsked */.Qw)(context);
    if (here !== undefined)
        return here;
    const { remote } = source;
    if (remote !== undefined) {
        const fetched = await (0,git_context/* withScratch */.hM)(context, repository, async (scratch) => {
            const got = await fetchCommits(scratch, repository, named, remote, context, tally);
            return 'reason' in got ? got.reason : scanIn(scratch, got.commits, got.repository, asked);
        });
        if (typeof fetched !== 'string')
            return fetched;
        tally.note(`The commits that this shallow clone lacks could not be fetched: ${fetched}`);
    }
    return (0,git_context/* withView */.em)(context, repository, async (view) => {
        const commits = await listWhatIsHere(view, repository, range, branch, tally);
        return scanIn(view, commits, repository, asked);
    });
}
function scanIn(view, commits, at, { scan }) {
    const reader = (0,ask_git/* askingGit */.s)((0,objects_reader/* createObjectReader */.N)(at, (0,inflate/* createInflater */.O)()), view);
    try {
        return scan(commits, reader, at);
    }
    finally {
        reader.close();
    }
}


/***/ })

};
