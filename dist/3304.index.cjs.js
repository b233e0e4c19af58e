"use strict";
exports.id = 3304;
exports.ids = [3304];
exports.modules = {

/***/ 52797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ gatherEvent)
});

// EXTERNAL MODULE: ./lib/facts/job/ci.js
var job_ci = __webpack_require__(99027);
// EXTERNAL MODULE: ./lib/facts/job/payload.js
var job_payload = __webpack_require__(27037);
// EXTERNAL MODULE: ./lib/facts/job/withheld.js
var withheld = __webpack_require__(58312);
;// CONCATENATED MODULE: ./lib/facts/job/job.js



function jobFacts(variables, payload) {
    const get = (name) => variables[name] ?? '';
    const ci = (0,job_ci/* ciOf */.s)(variables);
    const inActions = ci === 'github-actions';
    const repository = get('GITHUB_REPOSITORY');
    const event = get('GITHUB_EVENT_NAME');
    const head = headRepository(payload);
    const isPullRequest = event.startsWith('pull_request');
    const fromFork = inActions && isPullRequest && head !== null && head.toLowerCase() !== repository.toLowerCase();
    const byDependabot = inActions && get('GITHUB_ACTOR') === 'dependabot[bot]';
    const runBy = inActions ? runnerOf(variables) : 'github';
    return {
        ci,
        inActions,
        event,
        repository,
        repositoryId: get('GITHUB_REPOSITORY_ID'),
        ownerId: get('GITHUB_REPOSITORY_OWNER_ID'),
        ref: get('GITHUB_REF'),
        refProtected: get('GITHUB_REF_PROTECTED') === 'true',
        actor: get('GITHUB_ACTOR'),
        workflowPath: workflowPath(get('GITHUB_WORKFLOW_REF'), repository),
        jobId: get('GITHUB_JOB'),
        fromFork,
        headRepository: fromFork ? head : null,
        byDependabot,
        tokenWithheld: (0,withheld/* withheldFrom */.E)({
            event: inActions ? event : null,
            fromFork,
            dependabot: byDependabot,
            underAct: runBy === 'act',
        }),
        runBy,
        tokenOffered: get('ACTIONS_ID_TOKEN_REQUEST_URL') !== '' && get('ACTIONS_ID_TOKEN_REQUEST_TOKEN') !== '',
        runnerHosted: hosting(get('RUNNER_ENVIRONMENT')),
    };
}
function runnerOf(variables) {
    if (variables.ACT === 'true')
        return 'act';
    if (variables.FORGEJO_ACTIONS === 'true')
        return 'forgejo';
    return variables.GITEA_ACTIONS === 'true' ? 'gitea' : 'github';
}
function headRepository(payload) {
    const name = (0,job_payload.at)(payload, 'pull_request', 'head', 'repo', 'full_name');
    if (typeof name === 'string')
        return name;
    return (0,job_payload.at)(payload, 'pull_request', 'head', 'repo') === null ? '(deleted fork)' : null;
}
function workflowPath(workflowRef, repository) {
    const prefix = `${repository}/`;
    if (repository === '' || !workflowRef.startsWith(prefix))
        return null;
    const path = workflowRef.slice(prefix.length).split('@')[0] ?? '';
    return /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path) ? path : null;
}
function hosting(value) {
    return value === 'github-hosted' || value === 'self-hosted' ? value : 'unknown';
}

// EXTERNAL MODULE: ./lib/report/parse-json.js
var parse_json = __webpack_require__(29984);
// EXTERNAL MODULE: ./lib/report/size.js
var size = __webpack_require__(52777);
;// CONCATENATED MODULE: ./lib/facts/job/read-payload.js


const PAYLOAD_BYTES = 32 << 20;
async function readPayload(world) {
    const path = world.environment.variables.GITHUB_EVENT_PATH ?? '';
    if (path === '')
        return { payload: undefined, unread: 'is not set' };
    const reading = await world.files.read(path, PAYLOAD_BYTES);
    if (reading.kind !== 'found')
        return { payload: undefined, unread: faultOf(reading) };
    const payload = (0,parse_json/* parseJson */.q)(new TextDecoder().decode(reading.bytes));
    return { payload, unread: payload === undefined ? 'names a file that is no JSON' : null };
}
function faultOf(reading) {
    switch (reading.kind) {
        case 'absent':
            return 'names no file';
        case 'too-large':
            return `names a file of ${(0,size/* showSize */.t)(reading.size)}, which is too large to read`;
        case 'unreadable':
            return `names what cannot be read: ${reading.reason}`;
    }
}

;// CONCATENATED MODULE: ./lib/facts/job/gather-event.js


async function gatherEvent(world) {
    const reading = await readPayload(world);
    return { ...reading, job: jobFacts(world.environment.variables, reading.payload) };
}


/***/ }),

/***/ 30887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ hideKeys)
/* harmony export */ });
/* harmony import */ var _scanner_match_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18620);
/* harmony import */ var _scanner_plain_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49660);
/* harmony import */ var _scanner_redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17521);



function hideKeys(name, own) {
    const bytes = Buffer.from(name);
    const { hits } = (0,_scanner_match_js__WEBPACK_IMPORTED_MODULE_0__/* .searchAll */ .mU)(bytes);
    const shown = hits.reduceRight((text, { kind, start, end }) => {
        const spelled = bytes.toString('utf8', start, end);
        const { preview } = (0,_scanner_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redactKey */ .p)(kind, (0,_scanner_plain_key_js__WEBPACK_IMPORTED_MODULE_1__/* .plainKey */ .y)(kind, spelled));
        return text.replaceAll(spelled, () => preview);
    }, name);
    return own === undefined || own.key === '' ? shown : shown.replaceAll(own.key, () => own.preview);
}


/***/ }),

/***/ 54198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K$: () => (/* binding */ NOTHING),
  Hl: () => (/* binding */ SOURCES),
  _n: () => (/* binding */ judgeAnswer),
  Q1: () => (/* binding */ judgeLeaks),
  ET: () => (/* binding */ judgeMerged),
  K5: () => (/* binding */ noCheckout)
});

// EXTERNAL MODULE: ./lib/facts/leaks/hide-keys.js
var hide_keys = __webpack_require__(30887);
// EXTERNAL MODULE: ./lib/report/sha256.js
var sha256 = __webpack_require__(3279);
// EXTERNAL MODULE: ./lib/scanner/redact.js
var redact = __webpack_require__(17521);
;// CONCATENATED MODULE: ./lib/facts/leaks/leak-facts.js



function leakFactsOf(hits, held) {
    return hits.map((hit) => factOf(hit, held)).toSorted(inReadingOrder);
}
function factOf(hit, held) {
    const { kind, path, member, line, column, commit, author, inHead } = hit;
    const key = hit.key.reveal();
    const redacted = (0,redact/* redactKey */.p)(kind, key);
    const own = { key, preview: redacted.preview };
    return {
        kind,
        path: (0,hide_keys/* hideKeys */.t)(path, own),
        ...(member === undefined ? {} : { member: (0,hide_keys/* hideKeys */.t)(member, own) }),
        line,
        column,
        ...redacted,
        keyHash: (0,sha256/* sha256 */.s)(key),
        ...(commit === undefined ? {} : { commit }),
        ...(author === undefined ? {} : { author: (0,hide_keys/* hideKeys */.t)(author, own) }),
        ...(inHead === undefined ? {} : { inHead }),
        ...(held === undefined ? {} : { held }),
    };
}
function inReadingOrder(a, b) {
    if (a.path !== b.path)
        return a.path < b.path ? -1 : 1;
    return a.line - b.line || a.column - b.column;
}

// EXTERNAL MODULE: ./lib/report/inert.js
var inert = __webpack_require__(4726);
// EXTERNAL MODULE: ./lib/report/judge.js
var judge = __webpack_require__(67381);
// EXTERNAL MODULE: ./lib/rules/leaks/index.js + 1 modules
var rules_leaks = __webpack_require__(7357);
;// CONCATENATED MODULE: ./lib/preflight/judge-leaks.js





function noCheckout(ci = 'github-actions') {
    const none = 'there is no checkout in the working directory';
    return ci === 'github-actions'
        ? `${none}; put actions/checkout before this step to have it scanned`
        : none;
}
function judgeAnswer(words, answer, redact, wasAskedFor = true) {
    if (answer.kind === 'scanned')
        return judgeLeaks(words, answer, redact);
    const check = answer.noRepository === true && !wasAskedFor
        ? (0,judge/* skipped */.hT)('leaks', noCheckout(words.ci))
        : (0,judge/* incomplete */.$x)('leaks', toldOf(answer.reason, redact));
    return { check, leaks: [] };
}
const LONGEST = 2_000;
function toldOf(sentence, redact) {
    return (0,inert/* shorten */.ml)((0,hide_keys/* hideKeys */.t)(redact(sentence)), LONGEST);
}
const SOURCES = {
    'work-tree': 'tracked files of the work tree',
    paths: 'files on disk',
    stdin: 'standard input',
    staged: 'staged changes',
    range: 'commits of the range',
    history: 'the whole history',
};
const NOTHING = {
    'work-tree': 'git tracks no file here',
    paths: 'there is no file in the paths that were named',
    stdin: 'standard input was empty',
    staged: 'nothing is staged that could hold a key',
    range: 'the range holds no commit',
    history: 'no ref leads to a commit',
};
function judgeLeaks(words, answer, redact) {
    const facts = leakFactsOf(answer.hits, words.held);
    const judged = facts.flatMap((fact) => (0,judge/* judge */.S4)(rules_leaks.leakRules, [fact], redact).map((finding) => ({ finding, leak: leakOf(finding, fact) })));
    const findings = judged.map(({ finding }) => finding);
    const leaks = judged.map(({ leak }) => leak);
    const hide = (sentence) => toldOf(sentence, redact);
    const missed = [...(words.missed ?? []), ...(answer.missed ?? []).map(hide)];
    const cloneLacks = words.cloneLacks === true || answer.cloneLacks === true;
    const gaps = answer.gaps.map(hide);
    return judgeMerged({ ...words, missed, cloneLacks }, findings, leaks, answer.scanned, gaps);
}
function judgeMerged(words, findings, leaks, scanned, ownGaps) {
    const looked = [{ at: words.at, found: countsOf(scanned) }];
    const { missed = [] } = words;
    const gaps = [...new Set([...missed, ...(words.notes ?? []), ...ownGaps])];
    const [first, ...more] = missed;
    if (words.nothing !== undefined && first === undefined && isNothing(scanned)) {
        return { check: { ...(0,judge/* skipped */.hT)('leaks', words.nothing), looked, gaps }, leaks };
    }
    if (first === undefined || findings.some(({ severity }) => severity === 'error')) {
        return { check: { ...(0,judge/* answered */.oQ)('leaks', findings, looked, gaps), scanned }, leaks };
    }
    const reason = [
        first,
        ...(more.length === 0 ? [] : [`And ${more.length} more that was not seen.`]),
        ...(words.fix === undefined || words.cloneLacks !== true ? [] : [words.fix]),
    ].join(' ');
    const rest = gaps.filter((gap) => gap !== first);
    const check = (0,judge/* incomplete */.$x)('leaks', reason, { looked, gaps: rest, findings });
    return { check: { ...check, scanned }, leaks };
}
function isNothing({ files, blobs, commits }) {
    return files + blobs + commits === 0;
}
function countsOf({ files, blobs, commits, bytes }) {
    return [
        ...(files > 0 ? [numbered(files, 'file')] : []),
        ...(blobs > 0 ? [numbered(blobs, 'git object')] : []),
        ...(commits > 0 ? [numbered(commits, 'commit')] : []),
        numbered(bytes, 'byte'),
    ].join(', ');
}
function numbered(count, what) {
    return `${count} ${what}${count === 1 ? '' : 's'}`;
}
function leakOf(finding, fact) {
    const { path, member, line, column, preview, account, commit, author, inHead } = fact;
    const { ruleId, fingerprint } = finding;
    return {
        ruleId,
        path: (0,inert/* showInvisible */.jQ)(path),
        ...(member === undefined ? {} : { member: (0,inert/* showInvisible */.jQ)(member) }),
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

/***/ 52777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ showSize)
/* harmony export */ });
function showSize(bytes) {
    if (bytes === 1)
        return '1 byte';
    const units = ['bytes', 'KB', 'MB', 'GB', 'TB'];
    let value = bytes;
    let unit = 0;
    for (; value >= (unit === 0 ? 1000 : 999.95) && unit < units.length - 1; unit += 1)
        value /= 1000;
    return `${unit === 0 ? value : value.toFixed(1)} ${units[unit] ?? ''}`;
}


/***/ }),

/***/ 37612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isTarHeader),
/* harmony export */   Q: () => (/* binding */ formOf)
/* harmony export */ });
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const GZIP = [0x1f, 0x8b, 0x08];
const OTHERS = [
    [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c],
    [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00],
    [0x42, 0x5a, 0x68],
    [0x28, 0xb5, 0x2f, 0xfd],
    [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07],
];
const BZIP2_BLOCK = [0x31, 0x41, 0x59, 0x26, 0x53, 0x59];
const HEADER = 512;
const CHECKSUM_AT = 148;
const MAGIC_AT = 257;
const USTAR = [0x75, 0x73, 0x74, 0x61, 0x72];
function formOf(content) {
    const first = content[0];
    if (first === ZIP[0] && begins(content, ZIP))
        return 'zip';
    if (first === GZIP[0] && begins(content, GZIP))
        return 'gzip';
    if (isTar(content))
        return 'tar';
    return OTHERS.some((magic) => first === magic[0] && begins(content, magic) && isTold(content))
        ? 'other'
        : undefined;
}
function isTold(content) {
    return content[0] !== 0x42 || begins(content, BZIP2_BLOCK, 4);
}
function isTar(content) {
    return content.length >= HEADER && begins(content, USTAR, MAGIC_AT) && isTarHeader(content, 0);
}
function isTarHeader(content, at) {
    if (at + HEADER > content.length)
        return false;
    let sum = 0;
    for (let byte = 0; byte < HEADER; byte += 1) {
        const isSum = byte >= CHECKSUM_AT && byte < CHECKSUM_AT + 8;
        sum += isSum ? 0x20 : content[at + byte];
    }
    let told = 0;
    for (let byte = at + CHECKSUM_AT; byte < at + CHECKSUM_AT + 8; byte += 1) {
        const digit = content[byte] - 0x30;
        if (digit >= 0 && digit <= 7)
            told = 8 * told + digit;
    }
    return told === sum;
}
function begins(content, magic, at = 0) {
    for (let byte = 0; byte < magic.length; byte += 1) {
        if (content[at + byte] !== magic[byte])
            return false;
    }
    return true;
}


/***/ }),

/***/ 84463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ searchOpened)
/* harmony export */ });
/* harmony import */ var _content_hits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54284);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10497);


const MOST_TOLD = 20;
function searchOpened(content, budget) {
    const plain = (0,_content_hits_js__WEBPACK_IMPORTED_MODULE_0__/* .contentHits */ .S)(content);
    const inside = [];
    const unopened = [];
    const isArchive = (0,_open_js__WEBPACK_IMPORTED_MODULE_1__/* .openArchive */ .p)(content, {
        content(member, name) {
            for (const hit of (0,_content_hits_js__WEBPACK_IMPORTED_MODULE_0__/* .contentHits */ .S)(member))
                inside.push({ ...hit, member: name });
        },
        unopened(name, why) {
            if (unopened.length < MOST_TOLD)
                unopened.push({ name, why });
        },
    }, budget);
    if (!isArchive)
        return { hits: plain, unopened };
    const keys = new Set(inside.map(({ kind, key }) => `${kind} ${key}`));
    const outside = plain.filter(({ kind, key }) => !keys.has(`${kind} ${key}`));
    return { hits: [...outside, ...inside], unopened };
}


/***/ }),

/***/ 10497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ createBudget),
  p: () => (/* binding */ openArchive)
});

// EXTERNAL MODULE: ./lib/scanner/archives/archive.js
var archives_archive = __webpack_require__(1678);
// EXTERNAL MODULE: ./lib/scanner/archives/form.js
var archives_form = __webpack_require__(37612);
;// CONCATENATED MODULE: ./lib/scanner/archives/gzip.js

const HAS_NAME = 0x08;
const HAS_EXTRA = 0x04;
const NAME_AT = 10;
const LONGEST_NAME = 1024;
function* gzipMembers(content, room) {
    const name = nameOf(content);
    const most = (0,archives_archive/* roomFor */.N_)(room);
    const { gunzipSync } = process.getBuiltinModule('node:zlib');
    try {
        const unpacked = gunzipSync(content, { maxOutputLength: Math.max(1, most) });
        (0,archives_archive/* spend */.Rf)(room, unpacked.length);
        yield { kind: 'content', name, content: unpacked };
    }
    catch (error) {
        (0,archives_archive/* spendInVain */.oy)(room, content.length);
        yield { kind: 'unopened', name, why: whyOf(error) };
    }
}
function whyOf(error) {
    const isCoded = typeof error === 'object' && error !== null && 'code' in error;
    return isCoded && error.code === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : 'damaged';
}
function nameOf(content) {
    const flags = content[3] ?? 0;
    let at = NAME_AT;
    if ((flags & HAS_EXTRA) !== 0)
        at += 2 + (content[at] ?? 0) + 256 * (content[at + 1] ?? 0);
    if ((flags & HAS_NAME) === 0)
        return '';
    const end = content.indexOf(0, at);
    if (end === -1 || end - at > LONGEST_NAME)
        return '';
    return Buffer.from(content.subarray(at, end)).toString('latin1');
}

;// CONCATENATED MODULE: ./lib/scanner/archives/tar.js


const BLOCK = 512;
const FILES = new Set(['0', '\0', '7']);
const GNU_NAME = 'L';
const PAX = 'x';
const tar_LONGEST_NAME = 4096;
function* tarMembers(content, room) {
    let longName;
    for (let at = 0; at < content.length;) {
        if (content[at] === 0)
            return;
        const size = sizeAt(content, at);
        if (!(0,archives_form/* isTarHeader */.F)(content, at) || size === undefined || room.members <= 0) {
            const why = room.members <= 0 ? 'too-many' : 'damaged';
            yield { kind: 'unopened', name: '', why };
            return;
        }
        room.members -= 1;
        const from = at + BLOCK;
        const type = String.fromCharCode(content[at + 156]);
        at = from + Math.ceil(size / BLOCK) * BLOCK;
        if (type === GNU_NAME || type === PAX) {
            const told = tar_text(content, from, Math.min(from + size, from + tar_LONGEST_NAME));
            longName =
                type === GNU_NAME ? told : (/(?:^|\n)\d+ path=([^\n]+)/.exec(told)?.[1] ?? longName);
            continue;
        }
        const name = longName ?? nameAt(content, from - BLOCK);
        longName = undefined;
        if (!FILES.has(type) || size === 0)
            continue;
        yield member(content, name, from, size, room);
    }
}
function member(content, name, from, size, room) {
    if (from + size > content.length)
        return { kind: 'unopened', name, why: 'damaged' };
    if (size > (0,archives_archive/* roomFor */.N_)(room))
        return { kind: 'unopened', name, why: 'too-large' };
    (0,archives_archive/* spend */.Rf)(room, size);
    return { kind: 'content', name, content: content.subarray(from, from + size) };
}
function sizeAt(content, at) {
    if (at + BLOCK > content.length)
        return undefined;
    const field = content.subarray(at + 124, at + 136);
    let size = 0;
    if ((field[0] & 0x80) !== 0) {
        for (const byte of field.subarray(4))
            size = 256 * size + byte;
        return Number.isSafeInteger(size) ? size : undefined;
    }
    const digits = /^ *([0-7]*)[ \0]*$/.exec(tar_text(content, at + 124, at + 136))?.[1];
    return digits === undefined ? undefined : Number.parseInt(digits || '0', 8);
}
function nameAt(content, at) {
    const name = tar_text(content, at, at + 100);
    const prefix = tar_text(content, at + 345, at + 500);
    const isPosix = content[at + 257 + 5] === 0;
    return isPosix && prefix !== '' ? `${prefix}/${name}` : name;
}
function tar_text(content, from, to) {
    const field = content.subarray(from, to);
    const end = field.indexOf(0);
    return Buffer.from(end === -1 ? field : field.subarray(0, end)).toString();
}

;// CONCATENATED MODULE: ./lib/scanner/archives/zip.js


const END = 0x06054b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
const END64_LOCATOR = 0x07064b50;
const END64 = 0x06064b50;
const CENTRAL = 0x02014b50;
const CENTRAL_BYTES = 46;
const LOCAL = 0x04034b50;
const LOCAL_BYTES = 30;
const ENCRYPTED = 0x0001;
const STORED = 0;
const DEFLATED = 8;
const ELSEWHERE = 0xffffffff;
function* zipMembers(content, room) {
    const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
    const directory = directoryOf(view);
    if (directory === undefined) {
        yield { kind: 'unopened', name: '', why: 'damaged' };
        return;
    }
    let { at } = directory;
    for (let index = 0; index < directory.count; index += 1) {
        const read = entryAt(view, content, at);
        if (read === undefined) {
            yield { kind: 'unopened', name: '', why: 'damaged' };
            return;
        }
        at = read.next;
        if (room.members <= 0) {
            yield { kind: 'unopened', name: '', why: 'too-many' };
            return;
        }
        room.members -= 1;
        if (!read.entry.name.endsWith('/'))
            yield zip_open(view, content, read.entry, room);
    }
}
function zip_open(view, content, entry, room) {
    const { name, method, isEncrypted, packed } = entry;
    if (isEncrypted)
        return { kind: 'unopened', name, why: 'encrypted' };
    const from = contentAt(view, entry);
    if (from === undefined || from + packed > content.length) {
        return { kind: 'unopened', name, why: 'damaged' };
    }
    const bytes = content.subarray(from, from + packed);
    const most = (0,archives_archive/* roomFor */.N_)(room);
    if (entry.unpacked > most)
        return { kind: 'unopened', name, why: 'too-large' };
    if (method === STORED) {
        if (packed > most)
            return { kind: 'unopened', name, why: 'too-large' };
        (0,archives_archive/* spend */.Rf)(room, packed);
        return { kind: 'content', name, content: bytes };
    }
    if (method !== DEFLATED)
        return { kind: 'unopened', name, why: 'other-method' };
    const { inflateRawSync } = process.getBuiltinModule('node:zlib');
    try {
        const unpacked = inflateRawSync(bytes, { maxOutputLength: Math.max(1, most) });
        (0,archives_archive/* spend */.Rf)(room, unpacked.length);
        return { kind: 'content', name, content: unpacked };
    }
    catch (error) {
        (0,archives_archive/* spendInVain */.oy)(room, packed);
        return { kind: 'unopened', name, why: whyOf(error) };
    }
}
function directoryOf(view) {
    const first = Math.max(0, view.byteLength - END_BYTES - LONGEST_COMMENT);
    for (let at = view.byteLength - END_BYTES; at >= first; at -= 1) {
        if (view.getUint32(at, true) !== END)
            continue;
        const count = view.getUint16(at + 10, true);
        const start = view.getUint32(at + 16, true);
        if (count !== 0xffff && start !== ELSEWHERE)
            return { at: start, count };
        return directory64(view, at) ?? { at: start, count };
    }
    return undefined;
}
function directory64(view, end) {
    const locator = end - 20;
    if (locator < 0 || view.getUint32(locator, true) !== END64_LOCATOR)
        return undefined;
    const at = Number(view.getBigUint64(locator + 8, true));
    if (at + 56 > view.byteLength || view.getUint32(at, true) !== END64)
        return undefined;
    return {
        count: Number(view.getBigUint64(at + 32, true)),
        at: Number(view.getBigUint64(at + 48, true)),
    };
}
function entryAt(view, content, at) {
    if (at < 0 || at + CENTRAL_BYTES > view.byteLength)
        return undefined;
    if (view.getUint32(at, true) !== CENTRAL)
        return undefined;
    const nameBytes = view.getUint16(at + 28, true);
    const extraBytes = view.getUint16(at + 30, true);
    const nameAt = at + CENTRAL_BYTES;
    const extraAt = nameAt + nameBytes;
    const next = extraAt + extraBytes + view.getUint16(at + 32, true);
    if (next > view.byteLength)
        return undefined;
    const short = [
        view.getUint32(at + 24, true),
        view.getUint32(at + 20, true),
        view.getUint32(at + 42, true),
    ];
    const [unpacked = 0, packed = 0, local = 0] = numbers64(view, extraAt, extraBytes, short);
    return {
        next,
        entry: {
            name: Buffer.from(content.subarray(nameAt, extraAt)).toString(),
            method: view.getUint16(at + 10, true),
            isEncrypted: (view.getUint16(at + 8, true) & ENCRYPTED) !== 0,
            packed,
            unpacked,
            at: local,
        },
    };
}
function numbers64(view, at, bytes, short) {
    if (!short.includes(ELSEWHERE))
        return short;
    for (let field = at; field + 4 <= at + bytes;) {
        const size = view.getUint16(field + 2, true);
        if (view.getUint16(field, true) === 1) {
            let from = field + 4;
            return short.map((number) => {
                if (number !== ELSEWHERE || from + 8 > Math.min(field + 4 + size, at + bytes))
                    return number;
                from += 8;
                return Number(view.getBigUint64(from - 8, true));
            });
        }
        field += 4 + size;
    }
    return short;
}
function contentAt(view, { at }) {
    if (at + LOCAL_BYTES > view.byteLength || view.getUint32(at, true) !== LOCAL)
        return undefined;
    return at + LOCAL_BYTES + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
}

;// CONCATENATED MODULE: ./lib/scanner/archives/open.js





const MEMBERS = { zip: zipMembers, gzip: gzipMembers, tar: tarMembers };
const DEEPEST = 2;
function createBudget({ scanBytes } = archives_archive/* LIMITS */.b1) {
    return { bytes: scanBytes };
}
function openArchive(content, opening, scan, limits = archives_archive/* LIMITS */.b1) {
    const form = (0,archives_form/* formOf */.Q)(content);
    if (form === undefined)
        return false;
    const room = { limits, scan, archive: limits.archiveBytes, members: limits.members };
    open_open(content, form, '', 0, { room, opening });
    return true;
}
function open_open(content, form, name, depth, means) {
    const { room, opening } = means;
    if (form === 'other')
        return opening.unopened(name, 'other-method');
    if (depth >= DEEPEST)
        return opening.unopened(name, 'too-deep');
    for (const member of MEMBERS[form](content, room)) {
        const isWrapper = form === 'gzip' && member.kind === 'content' && (0,archives_form/* formOf */.Q)(member.content) === 'tar';
        const path = isWrapper ? name : inside(name, member.name);
        if (member.kind === 'unopened') {
            opening.unopened(path, member.why);
            if (member.why === 'too-large' && room.archive <= 0)
                return;
            continue;
        }
        const inner = (0,archives_form/* formOf */.Q)(member.content);
        if (inner === undefined)
            opening.content(member.content, path);
        else
            open_open(member.content, inner, path, depth + levels(form, inner), means);
    }
}
function levels(outer, inner) {
    return outer === 'gzip' && inner !== 'gzip' ? 0 : 1;
}
function inside(archive, name) {
    if (name === '')
        return archive;
    return archive === '' ? name : `${archive}${archives_archive/* INSIDE */.bj}${name}`;
}


/***/ }),

/***/ 54284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ contentHits),
  G: () => (/* binding */ placeHits)
});

;// CONCATENATED MODULE: ./lib/scanner/encodings.js
const SAMPLE = 8000;
function encodingOf(content) {
    if (content[0] === 0xff && content[1] === 0xfe)
        return 'utf-16le';
    if (content[0] === 0xfe && content[1] === 0xff)
        return 'utf-16be';
    const nuls = [0, 0];
    const units = Math.floor(Math.min(content.length, SAMPLE) / 2);
    for (let at = 0; at < units * 2; at++) {
        if (content[at] === 0)
            nuls[at & 1] = nuls[at & 1] + 1;
    }
    const [even = 0, odd = 0] = nuls;
    if (odd * 2 > units && even * 8 < odd)
        return 'utf-16le';
    if (even * 2 > units && odd * 8 < even)
        return 'utf-16be';
    return 'utf-8';
}

;// CONCATENATED MODULE: ./lib/scanner/lines.js

const LF = 0x0a;
const CR = 0x0d;
function locate(content, offset) {
    return createLocator(content)(offset);
}
function createLocator(content) {
    const encoding = encodingOf(content);
    const advance = encoding === 'utf-8' ? narrowSteps(content) : wideSteps(content, encoding);
    let at = 0;
    let place = { line: 1, column: 1 };
    return (offset) => {
        const target = Math.min(offset, content.length);
        if (target < at) {
            at = 0;
            place = { line: 1, column: 1 };
        }
        place = advance(at, target, place);
        at = target;
        return place;
    };
}
function narrowSteps(content) {
    const lineEnd = content.includes(LF) ? LF : CR;
    const hasMark = content[0] === 0xef && content[1] === 0xbb && content[2] === 0xbf;
    return (from, to, place) => {
        let { line, column } = place;
        let start = from;
        let end = content.indexOf(lineEnd, start);
        for (; end !== -1 && end < to; end = content.indexOf(lineEnd, start)) {
            line++;
            column = 1;
            start = end + 1;
        }
        for (let at = hasMark ? Math.max(start, 3) : start; at < to; at++) {
            if ((content[at] & 0xc0) !== 0x80)
                column++;
        }
        return { line, column };
    };
}
function wideSteps(content, encoding) {
    const low = encoding === 'utf-16le' ? 0 : 1;
    const unit = (at) => ((content[at + 1 - low] ?? 0) << 8) | (content[at + low] ?? 0);
    let lineEnd = CR;
    for (let at = 0; at + 1 < content.length && lineEnd === CR; at += 2) {
        if (unit(at) === LF)
            lineEnd = LF;
    }
    return (from, to, place) => {
        let { line, column } = place;
        for (let at = from & ~1; at + 1 < to; at += 2) {
            const code = unit(at);
            if (code === lineEnd) {
                line++;
                column = 1;
            }
            else if (!(code >= 0xdc00 && code <= 0xdfff) && !(at === 0 && code === 0xfeff)) {
                column++;
            }
        }
        return { line, column };
    };
}

// EXTERNAL MODULE: ./lib/scanner/match.js + 7 modules
var match = __webpack_require__(18620);
// EXTERNAL MODULE: ./lib/scanner/plain-key.js
var plain_key = __webpack_require__(49660);
;// CONCATENATED MODULE: ./lib/scanner/content-hits.js



function contentHits(content) {
    return placeHits(content, (0,match/* findHits */.Eh)(content));
}
function placeHits(content, hits) {
    if (hits.length === 0)
        return [];
    const locate = createLocator(content);
    return hits.map(({ kind, start, end }) => {
        const bytes = Buffer.from(content.buffer, content.byteOffset + start, end - start);
        const key = (0,plain_key/* plainKey */.y)(kind, bytes.toString('latin1'));
        return { kind, key, ...locate(start) };
    });
}


/***/ }),

/***/ 49660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ plainKey)
/* harmony export */ });
/* harmony import */ var _escapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69326);
/* harmony import */ var _patterns_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14251);


function plainKey(kind, spelled) {
    const plain = (0,_escapes_js__WEBPACK_IMPORTED_MODULE_1__/* .unescapeToken */ .ko)(spelled.replaceAll('\0', ''));
    return (0,_patterns_index_js__WEBPACK_IMPORTED_MODULE_0__/* .patternOf */ .I)(kind)?.decode?.(plain) ?? plain;
}


/***/ }),

/***/ 17521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ redactKey)
/* harmony export */ });
/* harmony import */ var _patterns_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14251);

function redactKey(kind, key) {
    const pattern = (0,_patterns_index_js__WEBPACK_IMPORTED_MODULE_0__/* .patternOf */ .I)(kind);
    const account = pattern?.accountOf?.(key);
    const length = `${pattern?.words.noun ?? 'key'} (${key.length} characters)`;
    const preview = pattern?.preview?.(key) ?? length;
    return { preview, ...(account === undefined ? {} : { account }) };
}


/***/ })

};
;