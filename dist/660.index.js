export const id = 660;
export const ids = [660];
export const modules = {

/***/ 2017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   at: () => (/* binding */ at)
/* harmony export */ });
/** What lies at a path of a parsed payload; undefined where it, or anything above it, is not there. */
function at(value, ...path) {
    let current = value;
    for (const key of path) {
        if (typeof current !== 'object' || current === null || !Object.hasOwn(current, key)) {
            return undefined;
        }
        current = current[key];
    }
    return current;
}


/***/ }),

/***/ 2216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ readPayload)
/* harmony export */ });
/** GitHub's payloads stay far below this. */
const PAYLOAD_BYTES = 32 << 20;
/** The event's payload, parsed; undefined when there is none or it is no JSON. */
async function readPayload(world) {
    const path = world.environment.variables.GITHUB_EVENT_PATH ?? '';
    if (path === '')
        return undefined;
    const reading = await world.files.read(path, PAYLOAD_BYTES);
    if (reading.kind !== 'found')
        return undefined;
    try {
        return JSON.parse(new TextDecoder().decode(reading.bytes));
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 8241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ judgeLeaks),
  E: () => (/* binding */ judgeMerged)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/report/key-id.js
var key_id = __webpack_require__(947);
;// CONCATENATED MODULE: ./lib/scanner/redact.js

/**
 * Redacts a found key, as `plainKey` gives it. A key id shows its first and last four characters,
 * as AWS's own console lists it; of every other kind only the length is told.
 */
function redactKey(kind, key) {
    const account = accountOf(key);
    const preview = (0,key_id/* isKeyId */.rZ)(key)
        ? (0,key_id/* maskKeyId */.Dx)(key)
        : `${WORDS[kind] ?? 'key'} (${key.length} characters)`;
    return { preview, ...(account === undefined ? {} : { account }) };
}
const WORDS = {
    'aws-access-key-id': 'access key id',
    'aws-secret-access-key': 'secret access key',
    'aws-session-token': 'session token',
    'bedrock-api-key': 'Bedrock API key',
};
/**
 * The account that a key tells: in a key id, in the user name of a long-term Bedrock key, in the
 * presigned URL of a short-term one.
 */
function accountOf(key) {
    if ((0,key_id/* isKeyId */.rZ)(key))
        return (0,key_id/* accountOfKeyId */.z7)(key);
    const decode = (base64) => Buffer.from(base64, 'base64').toString('latin1');
    if (key.startsWith('ABSK')) {
        return /^BedrockAPIKey-[a-z0-9]{1,16}-at-(\d{12}):/.exec(decode(key.slice(4)))?.[1];
    }
    if (!key.startsWith(SHORT_TERM))
        return undefined;
    const url = decode(key.slice(SHORT_TERM.length));
    const id = /[?&]X-Amz-Credential=([A-Z2-7]{20})(?:%2F|\/)/.exec(url)?.[1];
    return id === undefined ? undefined : (0,key_id/* accountOfKeyId */.z7)(id);
}
const SHORT_TERM = 'bedrock-api-key-';

;// CONCATENATED MODULE: ./lib/facts/leak-facts.js


/** Redacts what a scan found; from here on nobody holds a key. Ordered by path, line and column. */
function leakFactsOf(hits) {
    return hits.map(factOf).toSorted(inReadingOrder);
}
function factOf(hit) {
    const { kind, path, line, column, commit, author, inHead } = hit;
    const key = hit.key.reveal();
    return {
        kind,
        path,
        line,
        column,
        ...redactKey(kind, key),
        keyHash: (0,external_node_crypto_.createHash)('sha256').update(key).digest('hex'),
        ...(commit === undefined ? {} : { commit }),
        ...(author === undefined ? {} : { author }),
        ...(inHead === undefined ? {} : { inHead }),
    };
}
function inReadingOrder(a, b) {
    if (a.path !== b.path)
        return a.path < b.path ? -1 : 1;
    return a.line - b.line || a.column - b.column;
}

// EXTERNAL MODULE: ./lib/report/inert.js
var inert = __webpack_require__(4726);
// EXTERNAL MODULE: ./lib/report/judge.js + 1 modules
var judge = __webpack_require__(6477);
// EXTERNAL MODULE: ./lib/rules/leaks/index.js + 5 modules
var rules_leaks = __webpack_require__(3290);
;// CONCATENATED MODULE: ./lib/preflight/judge-leaks.js




/**
 * Judges what one scan found. What was asked for and could not be seen makes the check incomplete,
 * unless a leak was found: then that is the answer, and the gaps stand beside it.
 */
function judgeLeaks(words, answer) {
    const facts = leakFactsOf(answer.hits);
    const judged = facts.flatMap((fact) => (0,judge/* judge */.S4)(rules_leaks/* leakRules */.x, [fact]).map((finding) => ({ finding, leak: leakOf(finding, fact) })));
    const findings = judged.map(({ finding }) => finding);
    const leaks = judged.map(({ leak }) => leak);
    const missed = [...(words.missed ?? []), ...(answer.missed ?? [])];
    return judgeMerged({ ...words, missed }, findings, leaks, answer.scanned, answer.gaps);
}
/** The same for what was judged before, such as the parts of a divided scan. */
function judgeMerged(words, findings, leaks, scanned, ownGaps) {
    const looked = [{ at: words.at, found: countsOf(scanned) }];
    const { missed = [] } = words;
    const gaps = [...new Set([...missed, ...(words.notes ?? []), ...ownGaps])];
    const [first, ...more] = missed;
    if (first === undefined || findings.some(({ severity }) => severity === 'error')) {
        return { check: (0,judge/* answered */.oQ)('leaks', findings, looked, gaps), leaks };
    }
    const reason = [
        first,
        ...(more.length === 0 ? [] : [`And ${more.length} more that was not seen.`]),
        ...(words.fix === undefined || !missed.some(lacksCommits) ? [] : [words.fix]),
    ].join(' ');
    // The reason tells the first; a gap that says the same again would only be noise.
    const rest = gaps.filter((gap) => gap !== first);
    return { check: (0,judge/* incomplete */.$x)('leaks', reason, { looked, gaps: rest, findings }), leaks };
}
/** A larger file or a damaged object is not for want of commits. */
function lacksCommits(sentence) {
    return /\bclone\b/.test(sentence);
}
/** "3 commits, 12 git objects, 3400 bytes": never a word of what was not looked at. */
function countsOf({ files, blobs, commits, bytes }) {
    return [
        ...(files > 0 ? [`${files} files`] : []),
        ...(blobs > 0 ? [`${blobs} git objects`] : []),
        ...(commits > 0 ? [`${commits} commits`] : []),
        `${bytes} bytes`,
    ].join(', ');
}
function leakOf(finding, fact) {
    const { path, line, column, preview, account, commit, author, inHead } = fact;
    const { ruleId, fingerprint } = finding;
    return {
        ruleId,
        path: (0,inert/* showInvisible */.jQ)(path),
        line,
        column,
        preview,
        fingerprint,
        ...(account === undefined ? {} : { account }),
        ...(commit === undefined ? {} : { commit }),
        ...(author === undefined ? {} : { author: (0,inert/* showInvisible */.jQ)(author) }),
        ...(inHead === undefined ? {} : { inHead }),
    };
}


/***/ }),

/***/ 1660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Hl: () => (/* binding */ SOURCES),
  yb: () => (/* binding */ askLeaks),
  _n: () => (/* binding */ judgeAnswer)
});

// EXTERNAL MODULE: ./lib/facts/payload.js
var facts_payload = __webpack_require__(2017);
;// CONCATENATED MODULE: ./lib/facts/event-range.js

const ID = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
const ZEROS = /^0+$/;
/**
 * Reads from the event's payload which commits it brings. Whatever is missing or malformed ends in
 * the tree with a gap: never in a range that somebody else chose.
 * @see https://docs.github.com/en/webhooks/webhook-events-and-payloads
 */
function eventScan(variables, payload) {
    if (variables.GITHUB_ACTIONS !== 'true') {
        return { kind: 'tree', reason: 'outside GitHub Actions no event names commits', gap: null };
    }
    switch (variables.GITHUB_EVENT_NAME ?? '') {
        case 'push':
            return push(payload);
        case 'pull_request':
        case 'pull_request_target':
            return pullRequest(payload);
        case 'merge_group':
            return mergeGroup(payload);
        default:
            return {
                kind: 'tree',
                reason: `the event ${eventName(variables)} brings no commits`,
                gap: null,
            };
    }
}
function eventName({ GITHUB_EVENT_NAME: name = '' }) {
    return /^[a-z_]{1,40}$/.test(name) ? name : '(without a name)';
}
function push(payload) {
    const before = id((0,facts_payload.at)(payload, 'before'));
    const after = id((0,facts_payload.at)(payload, 'after'));
    const ref = (0,facts_payload.at)(payload, 'ref');
    const name = refName(ref);
    if (after === undefined || before === undefined || name === undefined) {
        return unreadable('push', 'before, after or ref');
    }
    if (ZEROS.test(after))
        return { kind: 'nothing', reason: `the push deleted ${name.shown}` };
    const main = branch((0,facts_payload.at)(payload, 'repository', 'default_branch'));
    const isMain = name.isBranch && name.short === main;
    const excludeBranch = isMain ? null : (main ?? null);
    const created = ZEROS.test(before);
    if (created && !isMain && main === undefined)
        return unreadable('push', 'the default branch');
    return {
        kind: 'range',
        head: after,
        base: created ? null : before,
        excludeBranch,
        commits: created ? null : count((0,facts_payload.at)(payload, 'commits')),
        what: `the commits that were pushed to ${name.shown}`,
        treeIfEmpty: !name.isBranch,
    };
}
/** `GITHUB_SHA` is a merge commit that GitHub made: the payload names what was proposed. */
function pullRequest(payload) {
    const request = (0,facts_payload.at)(payload, 'pull_request');
    const base = id((0,facts_payload.at)(request, 'base', 'sha'));
    const head = id((0,facts_payload.at)(request, 'head', 'sha'));
    if (!isCommit(base) || !isCommit(head))
        return unreadable('pull request', 'base.sha or head.sha');
    const number = (0,facts_payload.at)(request, 'number') ?? (0,facts_payload.at)(payload, 'number');
    const shown = isCount(number) ? ` ${number}` : '';
    return {
        kind: 'range',
        head,
        base,
        excludeBranch: branch((0,facts_payload.at)(request, 'base', 'ref')) ?? null,
        commits: count((0,facts_payload.at)(request, 'commits')),
        what: `the commits of pull request${shown}`,
        treeIfEmpty: false,
        ...(isCount(number)
            ? { pullRequest: { number, changedFiles: count((0,facts_payload.at)(request, 'changed_files')) } }
            : {}),
    };
}
function mergeGroup(payload) {
    const base = id((0,facts_payload.at)(payload, 'merge_group', 'base_sha'));
    const head = id((0,facts_payload.at)(payload, 'merge_group', 'head_sha'));
    if (!isCommit(base) || !isCommit(head))
        return unreadable('merge group', 'base_sha or head_sha');
    const target = (0,facts_payload.at)(payload, 'merge_group', 'base_ref');
    return {
        kind: 'range',
        head,
        base,
        excludeBranch: typeof target === 'string' ? (branch(target.replace(/^refs\/heads\//, '')) ?? null) : null,
        commits: null,
        what: 'the commits of the merge group',
        treeIfEmpty: false,
    };
}
function unreadable(event, field) {
    return {
        kind: 'tree',
        reason: `the payload of this ${event} cannot be read`,
        gap: `The payload of this ${event} does not say which commits it brings (${field} is missing or malformed), so only the tree was scanned.`,
    };
}
function id(value) {
    return typeof value === 'string' && ID.test(value) ? value : undefined;
}
function isCommit(value) {
    return value !== undefined && !ZEROS.test(value);
}
/** A branch's name that is safe to stand in a refspec. @see https://git-scm.com/docs/git-check-ref-format */
function branch(value) {
    if (typeof value !== 'string' || value.length > 250)
        return undefined;
    const refused = /[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|\/$|\.$|\.lock(?:\/|$)|(?:^|\/)\.|^\/|^-|^@$/;
    return value === '' || refused.test(value) ? undefined : value;
}
function refName(ref) {
    if (typeof ref !== 'string')
        return undefined;
    const [, kind = '', name = ''] = /^refs\/(heads|tags)\/([^]+)$/.exec(ref) ?? [];
    if (branch(name) === undefined)
        return undefined;
    const isBranch = kind === 'heads';
    return { short: name, isBranch, shown: `${isBranch ? 'the branch' : 'the tag'} ${name}` };
}
function isCount(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
/** A number, or the length of a list, as long as it is one that can be believed. */
function count(value) {
    const number = Array.isArray(value) ? value.length : value;
    return isCount(number) && number <= 100_000 ? number : null;
}

// EXTERNAL MODULE: ./lib/facts/read-payload.js
var read_payload = __webpack_require__(2216);
// EXTERNAL MODULE: ./lib/facts/egress.js
var egress = __webpack_require__(1404);
;// CONCATENATED MODULE: ./lib/facts/scan-remote.js

/**
 * The repository that the workflow runs for, as the runner's variables name it: never an address
 * that the checkout's own configuration names. The heads of a fork's pull requests lie there too
 * (`refs/pull/N/head`), so the fork itself is never asked.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
function scanRemote(variables, token) {
    const { GITHUB_SERVER_URL: server = '', GITHUB_REPOSITORY: repository = '' } = variables;
    if (!isRepository(repository)) {
        return { kind: 'none', reason: 'GITHUB_REPOSITORY names no repository' };
    }
    if (!maySendTo(server)) {
        return { kind: 'none', reason: 'GITHUB_SERVER_URL is no https address' };
    }
    const url = `${new URL(server).origin}/${repository}`;
    return { kind: 'remote', remote: { url, ...(isSendable(token) ? { token } : {}) } };
}
/** Where a pull request's files can be asked for; null where there is no address or no token. */
function pullRequestAddress(variables, token, number) {
    const { GITHUB_API_URL: apiUrl = '', GITHUB_REPOSITORY: repository = '' } = variables;
    if (!isRepository(repository) || !maySendTo(apiUrl) || !isSendable(token))
        return null;
    return { apiUrl: apiUrl.replace(/\/$/, ''), repository, number, token };
}
function isRepository(name) {
    return /^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(name) && !/(?:^|\/)\.\.?(?:\/|$)/.test(name);
}
/** A token goes out encrypted, or to this machine. */
function maySendTo(address) {
    if (!URL.canParse(address))
        return false;
    const { protocol, hostname, username, password } = new URL(address);
    const safe = protocol === 'https:' || (protocol === 'http:' && (0,egress/* isLoopback */.U)(hostname));
    return safe && username === '' && password === '';
}
function isSendable(token) {
    return token !== null && /^[\u0021-\u007e]{1,4096}$/.test(token.reveal());
}

// EXTERNAL MODULE: ./lib/scanner/content-hits.js + 3 modules
var content_hits = __webpack_require__(3781);
// EXTERNAL MODULE: ./lib/report/sealed.js
var sealed = __webpack_require__(2572);
;// CONCATENATED MODULE: ./lib/facts/patch-hits.js

/**
 * The keys in what a patch adds, each at its line in the new file. Lines that were there before are
 * blank to the scan: a key that stands in them is not new.
 */
function patchHits(patch) {
    const text = [];
    /** For each line of `text`, its number in the new file. */
    const numbers = [];
    let additions = 0;
    let next = 0;
    let left = 0;
    let whole = true;
    for (const line of patch.split('\n')) {
        const head = left === 0 ? /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line) : null;
        if (head !== null) {
            next = Number(head[2]);
            left = Number(head[1] ?? 1) + Number(head[3] ?? 1);
            // Hunks are far apart: what ends one does not begin the next.
            text.push('', '', '', '');
            numbers.push(next, next, next, next);
            continue;
        }
        const sign = line[0] ?? '';
        if (sign === '\\')
            continue;
        if (left <= 0 || !' +-'.includes(sign) || sign === '') {
            whole = false;
            continue;
        }
        left -= sign === ' ' ? 2 : 1;
        if (sign === '-')
            continue;
        if (sign === '+')
            additions += 1;
        text.push(sign === '+' ? line.slice(1) : '');
        numbers.push(next);
        next += 1;
    }
    const found = (0,content_hits/* contentHits */.S)(new TextEncoder().encode(text.join('\n')));
    return {
        hits: found.map((hit) => ({ ...hit, line: numbers[hit.line - 1] ?? hit.line })),
        additions,
        whole: whole && left === 0,
    };
}

;// CONCATENATED MODULE: ./lib/facts/scan-pull-request.js



/** How many contents are asked for one by one where GitHub sent no patch. */
const MOST_BLOBS = 100;
/** GitHub lists no more files than these. */
const MOST_FILES = 3000;
const NOT_COMMITS = 'Without a checkout only what the pull request changes as a whole was scanned: a key that one of its commits adds and a later one removes was not looked for.';
/**
 * Scans what a pull request adds, as GitHub's API tells it. `unreadable` where GitHub does not.
 * @param changed how many files the event says that it changes
 */
async function scanPullRequest(github, of, changed) {
    const files = await github.changedFiles(of);
    if (files.kind === 'failed')
        return { kind: 'unreadable', reason: files.reason };
    const hits = [];
    const missed = [];
    const scanned = { files: 0, blobs: 0, commits: 0, bytes: 0 };
    const take = (path, found, bytes) => {
        scanned.files += 1;
        scanned.bytes += bytes;
        hits.push(...found.map((hit) => ({ ...hit, path, key: (0,sealed/* seal */.o)(hit.key) })));
    };
    let asked = 0;
    for (const file of files.value) {
        if (file.contentless)
            continue;
        const patch = file.patch === undefined ? undefined : patchHits(file.patch);
        if (patch?.whole === true && patch.additions === file.additions) {
            take(file.path, patch.hits, file.patch?.length ?? 0);
            continue;
        }
        asked += 1;
        const content = asked > MOST_BLOBS || !/^[0-9a-f]{40,64}$/.test(file.blob)
            ? undefined
            : await github.blob(of, file.blob);
        if (content?.kind === 'found') {
            take(file.path, (0,content_hits/* contentHits */.S)(content.value), content.value.length);
        }
        else if (patch !== undefined) {
            take(file.path, patch.hits, file.patch?.length ?? 0);
            missed.push(`GitHub's API gave only the beginning of ${file.path}.`);
        }
        else {
            missed.push(`GitHub's API did not give the content of ${file.path}.`);
        }
    }
    if (files.value.length >= MOST_FILES || (changed ?? 0) > files.value.length) {
        missed.push(`GitHub's API listed ${files.value.length} of ${changed ?? 'more'} files that the pull request changes.`);
    }
    const few = missed.length > 6 ? [...missed.slice(0, 5), `and ${missed.length - 5} more`] : missed;
    return {
        kind: 'scanned',
        hits,
        scanned,
        gaps: [...few, NOT_COMMITS],
        ...(few.length === 0 ? {} : { missed: few }),
    };
}

// EXTERNAL MODULE: ./lib/report/judge.js + 1 modules
var judge = __webpack_require__(6477);
// EXTERNAL MODULE: ./lib/preflight/judge-leaks.js + 2 modules
var judge_leaks = __webpack_require__(8241);
;// CONCATENATED MODULE: ./lib/preflight/leaks.js






/** Scans what the settings choose: what the event brings, the tree, the history or nothing. */
async function askLeaks(settings, world, git, options = {}, github) {
    const { variables, cwd } = world.environment;
    const directory = variables.GITHUB_WORKSPACE || cwd;
    const wasAskedFor = settings.scan !== 'default';
    switch (settings.scan) {
        case 'off':
            return { check: (0,judge/* skipped */.hT)('leaks', 'the input scan is off'), leaks: [] };
        case 'tree':
        case 'history': {
            const kind = settings.scan === 'tree' ? 'work-tree' : 'history';
            const answer = await git.scan({ kind, directory }, options);
            return judgeAnswer({ at: SOURCES[kind], fix: WHOLE_CLONE }, answer);
        }
        case 'changes':
        case 'default': {
            const event = eventScan(variables, await (0,read_payload/* readPayload */.r)(world));
            const asked = { event, settings, world, git, github, directory, options, wasAskedFor };
            return scanEvent(asked);
        }
    }
}
async function scanEvent(asked) {
    const { event } = asked;
    switch (event.kind) {
        case 'nothing':
            return { check: (0,judge/* skipped */.hT)('leaks', event.reason), leaks: [] };
        case 'tree':
            return scanTree(asked, {
                at: `${SOURCES['work-tree']} (${event.reason})`,
                ...(event.gap === null ? {} : { missed: [event.gap] }),
            });
        case 'range':
            return scanCommits(asked, event);
    }
}
async function scanTree(asked, words) {
    const { git, directory, options, wasAskedFor } = asked;
    return judged(words, await git.scan({ kind: 'work-tree', directory }, options), wasAskedFor);
}
async function scanCommits(asked, event) {
    const { settings, world, git, directory, options, wasAskedFor } = asked;
    const found = scanRemote(world.environment.variables, settings.githubToken);
    const { head, base, excludeBranch, commits } = event;
    const answer = await git.scan({
        kind: 'range',
        directory,
        commits: {
            include: [head],
            exclude: base === null ? [] : [base],
            ...(excludeBranch === null ? {} : { excludeBranch }),
        },
        ...(found.kind === 'none'
            ? {}
            : { remote: { ...found.remote, ...(commits === null ? {} : { commits }) } }),
    }, options);
    const at = `${event.what} (${rangeOf(event)})`;
    const fix = fixOf(found);
    if (answer.kind === 'unreadable' && answer.noRepository === true) {
        return scanWithoutCheckout(asked, event, answer);
    }
    if (answer.kind === 'unreadable') {
        const missed = `${at} could not be scanned, only the tree that is checked out: ${answer.reason}.`;
        return scanTree(asked, {
            at: `${SOURCES['work-tree']}, in place of the commits`,
            missed: [capitalised(missed)],
            ...(answer.missing === undefined ? {} : { fix }),
        });
    }
    if (answer.scanned.commits === 0) {
        if (event.treeIfEmpty) {
            return scanTree(asked, {
                at: `${SOURCES['work-tree']} (the tag brings no commits of its own)`,
            });
        }
        return judged({ at: `${at}: none that was not there before`, fix }, answer, wasAskedFor);
    }
    return judged({ at, fix }, answer, wasAskedFor);
}
/** What a pull request changes, as GitHub's API tells it. */
async function scanWithoutCheckout({ settings, world, github, wasAskedFor }, { pullRequest }, answer) {
    const { variables } = world.environment;
    const address = pullRequest === undefined
        ? null
        : pullRequestAddress(variables, settings.githubToken, pullRequest.number);
    if (github === undefined || address === null || pullRequest === undefined) {
        return judged({ at: '' }, answer, wasAskedFor);
    }
    const files = await scanPullRequest(github, address, pullRequest.changedFiles);
    if (files.kind === 'scanned') {
        const at = `the files of pull request ${pullRequest.number}, by GitHub's API`;
        return (0,judge_leaks/* judgeLeaks */.Q)({ at }, files);
    }
    const reason = `${NO_CHECKOUT}; the pull request's files could not be read instead: ${files.reason}`;
    const check = wasAskedFor ? (0,judge/* incomplete */.$x)('leaks', reason) : (0,judge/* skipped */.hT)('leaks', reason);
    return { check, leaks: [] };
}
/** `1a2b3c4d5e6f..6f5e4d3c2b1a`, or what is left out instead of a commit. */
function rangeOf({ head, base, excludeBranch }) {
    const end = head.slice(0, 12);
    if (base !== null)
        return `${base.slice(0, 12)}..${end}`;
    return excludeBranch === null ? `all up to ${end}` : `${end}, without those of ${excludeBranch}`;
}
const WHOLE_CLONE = 'Set `fetch-depth: 0` in the step of actions/checkout to have the whole history.';
function fixOf(found) {
    const token = found.kind === 'remote' && found.remote.token !== undefined
        ? 'give the job `permissions: contents: read`'
        : 'leave the input `github-token` at its default';
    return `Set \`fetch-depth: 0\` in the step of actions/checkout, or ${token} so that they can be fetched.`;
}
function capitalised(text) {
    return text.slice(0, 1).toUpperCase() + text.slice(1);
}
/** Judges the answer of a scan that was asked for. */
function judgeAnswer(words, answer) {
    return judged(words, answer, true);
}
/** A preflight that stands before actions/checkout has nothing to scan, and is right to stand there. */
const NO_CHECKOUT = 'there is no checkout in the working directory; put actions/checkout before this step to have it scanned';
/** @param wasAskedFor false when the scan is only the default: then a missing checkout skips it */
function judged(words, answer, wasAskedFor) {
    if (answer.kind === 'scanned')
        return (0,judge_leaks/* judgeLeaks */.Q)(words, answer);
    const check = answer.noRepository === true && !wasAskedFor
        ? (0,judge/* skipped */.hT)('leaks', NO_CHECKOUT)
        : (0,judge/* incomplete */.$x)('leaks', answer.reason);
    return { check, leaks: [] };
}
/** What a source is called in a report. */
const SOURCES = {
    'work-tree': 'tracked files of the work tree',
    paths: 'files on disk',
    stdin: 'standard input',
    staged: 'staged changes',
    range: 'commits of the range',
    history: 'the whole history',
};


/***/ }),

/***/ 3290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ leakRules)
});

;// CONCATENATED MODULE: ./lib/facts/leak-match.js
/** The match of a rule for each leak of its kind: where it stands and whose it may be. */
function leaksOfKind(kind, leaks) {
    return leaks.filter((leak) => leak.kind === kind).map(matchOf);
}
function matchOf(leak) {
    const { path, line, column, commit, author, inHead, account, preview, keyHash } = leak;
    return {
        location: { kind: 'file', path, line, column, ...(commit === undefined ? {} : { commit }) },
        identity: keyHash,
        values: { preview, path, line: String(line) },
        evidence: [
            { label: 'found', expected: 'no key', actual: preview },
            ...(account === undefined ? [] : [{ label: 'account of the key', actual: account }]),
            ...(commit === undefined ? [] : [{ label: 'commit', actual: commit }]),
            ...(author === undefined ? [] : [{ label: 'author', actual: author }]),
            ...(inHead === undefined
                ? []
                : [{ label: 'still in HEAD', actual: inHead ? 'yes' : 'no, but in the history' }]),
        ],
    };
}

;// CONCATENATED MODULE: ./lib/rules/leaks/aws-access-key-id.js

/** @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html */
const awsAccessKeyId = {
    id: 'leaks/aws-access-key-id',
    severity: 'error',
    rung: 'present',
    title: 'The AWS access key id `{preview}` stands in `{path}`, line {line}',
    why: 'A key id alone signs nothing, but where an id is committed its secret is rarely far, and it tells the account. Removing the line does not take it back.',
    fix: 'Look the key up in IAM and deactivate it if its secret may have been committed too (`aws iam update-access-key --status Inactive --access-key-id ID`); then replace it by a reference to a secret and commit that.',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html'],
    judge: (leaks) => leaksOfKind('aws-access-key-id', leaks),
};

;// CONCATENATED MODULE: ./lib/rules/leaks/aws-secret-access-key.js

/** The half of a key that signs. */
const awsSecretAccessKey = {
    id: 'leaks/aws-secret-access-key',
    severity: 'error',
    rung: 'granted',
    title: 'An AWS secret access key stands in `{path}`, line {line}',
    why: 'Whoever can read the repository, its forks or its history can sign requests with it. Removing the line does not take it back.',
    fix: 'Deactivate the key in IAM first (`aws iam update-access-key --status Inactive --access-key-id ID`, with the id that belongs to it), then replace it by a reference to a secret and commit that.',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
        'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/removing-sensitive-data-from-a-repository',
    ],
    judge: (leaks) => leaksOfKind('aws-secret-access-key', leaks),
};

;// CONCATENATED MODULE: ./lib/rules/leaks/aws-session-token.js

/** @see https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_revoke-sessions.html */
const awsSessionToken = {
    id: 'leaks/aws-session-token',
    severity: 'error',
    rung: 'present',
    title: 'An AWS session token stands in `{path}`, line {line}',
    why: 'Together with its temporary key it signs requests until the session ends, up to 36 hours after it was issued.',
    fix: "Revoke the sessions of the role that issued it (IAM console, the role's tab Revoke sessions), then remove the token and commit that.",
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_revoke-sessions.html',
    ],
    judge: (leaks) => leaksOfKind('aws-session-token', leaks),
};

;// CONCATENATED MODULE: ./lib/rules/leaks/bedrock-api-key.js

/** @see https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html */
const bedrockApiKey = {
    id: 'leaks/bedrock-api-key',
    severity: 'error',
    rung: 'granted',
    title: 'An Amazon Bedrock API key stands in `{path}`, line {line}',
    why: 'It needs no second half: whoever reads it can call Bedrock models at your expense until it is deactivated or expires.',
    fix: 'Deactivate the key (`aws iam update-service-specific-credential --status Inactive`, or in the Bedrock console), then replace it by a reference to a secret and commit that.',
    references: ['https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html'],
    judge: (leaks) => leaksOfKind('bedrock-api-key', leaks),
};

;// CONCATENATED MODULE: ./lib/rules/leaks/index.js




/** One rule for each kind of key that the scanner knows, what signs by itself first. */
const leakRules = [
    awsSecretAccessKey,
    bedrockApiKey,
    awsSessionToken,
    awsAccessKeyId,
];


/***/ })

};
