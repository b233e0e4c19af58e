"use strict";
exports.id = 1463;
exports.ids = [1463];
exports.modules = {

/***/ 16852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readHistory: () => (/* binding */ readHistory)
});

// EXTERNAL MODULE: ./lib/scanner/archives/open.js + 3 modules
var archives_open = __webpack_require__(10497);
// EXTERNAL MODULE: ./lib/adapters/git/completeness/completeness.js + 5 modules
var completeness = __webpack_require__(32440);
// EXTERNAL MODULE: ./lib/adapters/git/refs.js
var git_refs = __webpack_require__(17949);
// EXTERNAL MODULE: ./lib/adapters/git/repository.js
var git_repository = __webpack_require__(73611);
// EXTERNAL MODULE: ./lib/adapters/git/sources/history.js + 6 modules
var sources_history = __webpack_require__(98524);
// EXTERNAL MODULE: ./lib/adapters/git/tally.js
var git_tally = __webpack_require__(88493);
// EXTERNAL MODULE: ./lib/adapters/git/git-secrets/attributes.js
var attributes = __webpack_require__(58551);
// EXTERNAL MODULE: ./lib/adapters/git/git-secrets/blobs.js
var git_secrets_blobs = __webpack_require__(13484);
// EXTERNAL MODULE: ./lib/adapters/git/git-secrets/run.js
var run = __webpack_require__(82537);
// EXTERNAL MODULE: ./lib/adapters/system-error.js
var system_error = __webpack_require__(63468);
// EXTERNAL MODULE: ./lib/adapters/git/engine/contents.js + 1 modules
var engine_contents = __webpack_require__(99140);
// EXTERNAL MODULE: ./lib/adapters/git/engine/loose-objects.js
var loose_objects = __webpack_require__(37201);
// EXTERNAL MODULE: ./lib/adapters/git/engine/pack-bytes.js
var pack_bytes = __webpack_require__(16851);
// EXTERNAL MODULE: ./lib/adapters/git/engine/packs.js + 1 modules
var engine_packs = __webpack_require__(97027);
// EXTERNAL MODULE: ./lib/adapters/git/objects/inflate.js
var inflate = __webpack_require__(75287);
// EXTERNAL MODULE: ./lib/adapters/git/objects/links.js
var links = __webpack_require__(1749);
// EXTERNAL MODULE: ./lib/adapters/git/objects/loose.js
var objects_loose = __webpack_require__(98006);
// EXTERNAL MODULE: ./lib/adapters/git/git-secrets/text.js
var git_secrets_text = __webpack_require__(57477);
;// CONCATENATED MODULE: ./lib/adapters/git/git-secrets/history/walk-contents.js
const GARBAGE = 1 << 20;
function walkContents(root, { firstChild, nextSibling }, contents, sink) {
    const { heap, decoded } = contents;
    const stack = [];
    heap.byteTop = 0;
    heap.pieceTop = 0;
    function leave(rank) {
        const waiting = [rank];
        for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
            sink.defer(next);
            let child = firstChild[next];
            for (; child !== -1; child = nextSibling[child])
                waiting.push(child);
        }
    }
    function tidy({ mark }, rope) {
        if (heap.byteTop - mark < GARBAGE + 2 * rope.size)
            return rope;
        const from = heap.addressOf(rope);
        heap.bytes.copyWithin(mark, from, from + rope.size);
        heap.byteTop = mark;
        heap.pieceTop = 0;
        return heap.flat(heap.take(rope.size), rope.size);
    }
    function step(rank, base) {
        const { byteTop } = heap;
        const rope = contents.child(rank, base.rope, true);
        if (rope === undefined) {
            heap.byteTop = byteTop;
            return leave(rank);
        }
        const bytes = contents.view(rope);
        const { bounds, count } = decoded.regions;
        const parts = base.marked ? whole(bytes) : partsOf(bounds, count);
        const marked = sink.content(rank, bytes, parts);
        const next = firstChild[rank];
        if (next === -1)
            heap.byteTop = byteTop;
        else if (base.next !== -1)
            stack.push({ rope, next, marked, mark: byteTop });
        else {
            stack.pop();
            stack.push({ rope: tidy(base, rope), next, marked, mark: base.mark });
        }
    }
    const rope = contents.root(root);
    if (rope === undefined)
        return leave(root);
    const view = contents.view(rope);
    const marked = sink.content(root, view, whole(view));
    stack.push({ rope, next: firstChild[root], marked, mark: 0 });
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
        const child = top.next;
        if (child === -1) {
            heap.byteTop = top.mark;
            stack.pop();
            continue;
        }
        top.next = nextSibling[child];
        step(child, top);
    }
}
function whole(bytes) {
    return [[0, bytes.length]];
}
function* partsOf(bounds, count) {
    for (let at = 0; at < count; at += 1) {
        yield [bounds[2 * at], bounds[2 * at + 1]];
    }
}

;// CONCATENATED MODULE: ./lib/adapters/git/git-secrets/history/every-blob.js












const LINE_FEED = 0x0a;
function searchEveryBlob(repository, reader, search) {
    const blobs = new Map();
    const packs = [];
    const damaged = new Set();
    let unread;
    const isHit = (bytes, parts) => {
        let end = -1;
        for (const [partFrom, partTo] of parts) {
            const from = partFrom === 0 ? 0 : bytes.lastIndexOf(LINE_FEED, partFrom - 1) + 1;
            const next = partTo >= bytes.length ? -1 : bytes.indexOf(LINE_FEED, partTo);
            const to = next === -1 ? bytes.length : next + 1;
            if (to > end && search.matches(bytes, Math.max(from, end), to))
                return true;
            end = Math.max(end, to);
        }
        return false;
    };
    const keep = (id, bytes) => {
        if (!(0,git_secrets_text/* isBinaryToGit */.R)(bytes))
            blobs.set(id, search.lines(bytes));
    };
    const ask = (id) => {
        const reading = reader.read(id, git_secrets_blobs/* LARGEST_BLOB */.r);
        if (reading.kind !== 'found')
            damaged.add(id);
        else if (reading.type === 'blob') {
            const bytes = Buffer.from(reading.bytes);
            if (isHit(bytes, [[0, bytes.length]]))
                keep(id, bytes);
        }
    };
    const seen = new Set();
    let room = pack_bytes/* WHOLE_PACKS_BYTES */.HH;
    for (const path of (0,engine_packs/* newPacks */.r)(repository, seen)) {
        seen.add(path);
        const pack = tryPack(path, repository, room);
        if ('reason' in pack) {
            unread = pack.reason;
            continue;
        }
        room -= pack.bytes?.length ?? 0;
        packs.push(pack);
        walkPack(pack, repository, { isHit, keep, ask });
    }
    const loose = searchLoose(repository, isHit, keep, ask);
    const close = () => {
        for (const pack of packs)
            pack.close();
    };
    return { blobs, stored: { packs, loose, damaged, unread, close } };
}
function tryPack(path, repository, room) {
    try {
        return (0,engine_packs/* preparePack */.z)(path, (0,git_repository/* hashBytesOf */.Lz)(repository), room, undefined, { low: 0, high: 0 });
    }
    catch (thrown) {
        return { reason: (0,system_error/* codeOrThrow */.Z)(thrown) };
    }
}
function walkPack(pack, repository, { isHit, keep, ask }) {
    const { plan } = pack;
    const contents = (0,engine_contents/* createContents */.x)(plan, (0,pack_bytes/* packAt */.HL)(pack), (0,git_repository/* hashBytesOf */.Lz)(repository), (0,inflate/* createInflater */.O)());
    const hits = new Map();
    const deferred = [...plan.orphans];
    const namers = new Set(plan.namers);
    for (const root of plan.roots) {
        if (namers.has(root))
            continue;
        walkContents(root, plan, contents, {
            content(rank, content, parts) {
                const found = isHit(content, parts);
                if (found)
                    hits.set(rank, Buffer.from(content));
                return found;
            },
            defer: (rank) => deferred.push(rank),
        });
        if (hits.size > MOST_HELD)
            flush();
    }
    flush();
    for (const id of pack.ids(deferred).values())
        ask(id);
    function flush() {
        const ids = pack.ids([...hits.keys()]);
        for (const [rank, content] of hits)
            keep(ids.get(rank) ?? '', content);
        hits.clear();
    }
}
const MOST_HELD = 500;
function searchLoose(repository, isHit, keep, ask) {
    const loose = new Map();
    const inflater = (0,inflate/* createInflater */.O)();
    const hashBytes = (0,git_repository/* hashBytesOf */.Lz)(repository);
    for (const { id, path } of (0,loose_objects/* looseObjects */.D)(repository)) {
        const reading = (0,objects_loose/* readLoose */.zp)(path, git_secrets_blobs/* LARGEST_BLOB */.r, inflater);
        loose.set(id, null);
        if (reading.kind !== 'found') {
            ask(id);
            continue;
        }
        const bytes = Buffer.from(reading.bytes.buffer, reading.bytes.byteOffset, reading.bytes.length);
        if (reading.type !== 'blob') {
            loose.set(id, (0,links/* linksOf */.hP)(reading.type, bytes, hashBytes));
            continue;
        }
        loose.set(id, []);
        if (isHit(bytes, [[0, bytes.length]]))
            keep(id, bytes);
    }
    return loose;
}

;// CONCATENATED MODULE: ./lib/adapters/git/git-secrets/history/read-history.js










const KIND = 'prohibited';
async function readHistory(search, place) {
    const repository = (0,git_repository/* findRepository */.W1)(place.cwd, place.variables);
    if ('reason' in repository) {
        const { complaint, exitCode } = (0,run/* runPlain */.OZ)(place, ['rev-parse', '--git-dir']);
        const words = complaint === '' ? `fatal: ${repository.reason}\n` : complaint;
        return { lines: [], complaints: [{ words, exitCode: exitCode || 128 }] };
    }
    const context = {
        variables: place.variables,
        git: place.git,
        maxBytes: git_secrets_blobs/* LARGEST_BLOB */.r,
        workers: 1,
        budget: (0,archives_open/* createBudget */.y)(),
    };
    const refs = (0,git_refs/* readRefs */.n6)(repository, place.git);
    const tally = (0,git_tally/* createTally */.X)();
    (0,sources_history.noteLimits)(repository, tally);
    const reader = (0,git_secrets_blobs/* openBlobs */.d)(repository, place);
    const { blobs, stored } = searchEveryBlob(repository, reader, search);
    reader.close();
    for (const id of stored.damaged)
        tally.gap('damaged-or-missing', `object ${id}`);
    try {
        await (0,completeness/* noteMissing */.r)(repository, refs, stored, context, tally);
        if (blobs.size > 0) {
            const found = new Map(Array.from(blobs, ([id, lines]) => [id, lines.map(asHit)]));
            const hits = { blobs: found, messages: new Map() };
            await (0,sources_history.attributeOrTell)(hits, undefined, repository, refs, stored, context, tally);
        }
    }
    finally {
        stored.close();
    }
    const answer = tally.answer();
    if (answer.kind !== 'scanned')
        throw new Error('a tally knows no other answer');
    const lines = answer.hits.map((hit) => ({
        commit: hit.commit,
        path: Buffer.from(hit.rawPath ?? hit.path, hit.rawPath === undefined ? 'utf8' : 'base64').toString('latin1'),
        line: hit.line,
        text: hit.key.reveal(),
        at: hit.committedAt ?? 0,
    }));
    const says = (0,attributes/* readAttributes */.w)([...new Set(lines.map(({ path }) => path)), '.gitattributes'], repository.commonDir, { ...place, cwd: repository.root ?? place.cwd });
    return {
        lines: lines
            .filter(({ path }) => says(path) !== 'binary')
            .sort((a, b) => b.at - a.at || byPlace(a, b)),
        complaints: (answer.missed ?? []).map((words) => ({
            words: Buffer.from(`git-secrets: ${words}\n`).toString('latin1'),
            exitCode: 128,
        })),
    };
}
function asHit({ line, text }) {
    return { kind: KIND, key: text, line, column: 1, beside: { line: text, above: '' } };
}
function byPlace(a, b) {
    const [one, other] = [`${a.commit ?? ''} ${a.path}`, `${b.commit ?? ''} ${b.path}`];
    if (one !== other)
        return one < other ? -1 : 1;
    return a.line - b.line;
}


/***/ }),

/***/ 1678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N_: () => (/* binding */ roomFor),
/* harmony export */   Rf: () => (/* binding */ spend),
/* harmony export */   b1: () => (/* binding */ LIMITS),
/* harmony export */   bj: () => (/* binding */ INSIDE),
/* harmony export */   oy: () => (/* binding */ spendInVain)
/* harmony export */ });
const INSIDE = '!/';
const LIMITS = {
    memberBytes: 64 << 20,
    archiveBytes: 256 << 20,
    members: 20_000,
    scanBytes: 4 * 2 ** 30,
};
function roomFor({ limits, scan, archive }) {
    return Math.max(0, Math.min(limits.memberBytes, archive, scan.bytes));
}
function spend(room, bytes) {
    room.archive -= bytes;
    room.scan.bytes -= bytes;
}
const STEEPEST = 1_032;
function spendInVain(room, packed) {
    spend(room, Math.min(roomFor(room), packed * STEEPEST));
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

/***/ 4144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ encodingOf)
/* harmony export */ });
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


/***/ }),

/***/ 62457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ createLocator)
/* harmony export */ });
/* unused harmony export locate */
/* harmony import */ var _encodings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4144);

const LF = 0x0a;
const CR = 0x0d;
function locate(content, offset) {
    return createLocator(content)(offset);
}
function createLocator(content) {
    const encoding = (0,_encodings_js__WEBPACK_IMPORTED_MODULE_0__/* .encodingOf */ .P)(content);
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


/***/ }),

/***/ 8865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ createBeside)
/* harmony export */ });
/* harmony import */ var _encodings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4144);

const LONGEST = 2_048;
const CUT = Buffer.from('…').toString('latin1');
const LF = 0x0a;
const CR = 0x0d;
function createBeside(content) {
    return (0,_encodings_js__WEBPACK_IMPORTED_MODULE_0__/* .encodingOf */ .P)(content) === 'utf-8' ? narrowBeside(content) : wideBeside(content);
}
function narrowBeside(content) {
    const bytes = Buffer.from(content.buffer, content.byteOffset, content.length);
    const lineEnd = bytes.includes(LF) ? LF : CR;
    return (start, end) => {
        const left = edgeBefore(bytes, start, lineEnd);
        const right = edgeAfter(bytes, end, lineEnd);
        const line = `${left.isCut ? CUT : ''}${bytes.toString('latin1', left.at, right.at)}${right.isCut ? CUT : ''}`;
        if (left.isCut || left.at === 0)
            return { line, above: '' };
        const over = edgeBefore(bytes, left.at - 1, lineEnd);
        return {
            line,
            above: (over.isCut ? CUT : '') + bytes.toString('latin1', over.at, left.at - 1),
        };
    };
}
function edgeBefore(bytes, from, lineEnd) {
    const least = Math.max(0, from - LONGEST);
    const found = bytes.subarray(least, from).lastIndexOf(lineEnd);
    if (found !== -1)
        return { at: least + found + 1, isCut: false };
    return { at: least, isCut: least > 0 };
}
function edgeAfter(bytes, from, lineEnd) {
    const most = Math.min(bytes.length, from + LONGEST);
    const found = bytes.subarray(from, most).indexOf(lineEnd);
    if (found !== -1)
        return { at: from + found, isCut: false };
    return { at: most, isCut: most < bytes.length };
}
function wideBeside(content) {
    const decoder = new TextDecoder((0,_encodings_js__WEBPACK_IMPORTED_MODULE_0__/* .encodingOf */ .P)(content));
    return (start, end) => {
        const from = Math.max(0, (start & ~1) - 4 * LONGEST);
        const before = Buffer.from(decoder.decode(content.subarray(from, start & ~1)));
        const rest = Buffer.from(decoder.decode(content.subarray(start & ~1, (end + 2 * LONGEST) & ~1)));
        const around = Buffer.concat([before, rest]);
        return narrowBeside(around)(before.length, before.length);
    };
}


/***/ }),

/***/ 78242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ createUserSearch),
  Z: () => (/* binding */ problemOf)
});

// EXTERNAL MODULE: ./lib/scanner/expressions/byte-sets.js
var byte_sets = __webpack_require__(47586);
// EXTERNAL MODULE: ./lib/scanner/expressions/automaton/context.js
var context = __webpack_require__(44200);
// EXTERNAL MODULE: ./lib/scanner/expressions/automaton/program.js + 1 modules
var automaton_program = __webpack_require__(78684);
;// CONCATENATED MODULE: ./lib/scanner/expressions/groups.js



function createGroupFinder(expression) {
    let program;
    return (bytes, match) => {
        program ??= (0,automaton_program/* createProgram */.r)([{ root: expression.root, which: 0 }], { saves: true });
        return groupsOf(program, expression.groups, bytes, match);
    };
}
function groupsOf(program, groups, bytes, { lineStart, lineEnd, start, end }) {
    const places = new Int32Array(2 * (groups + 1)).fill(-1);
    places[0] = start;
    places[1] = end;
    if (groups === 0)
        return places;
    const side = (at) => at < lineStart || at >= lineEnd
        ? context/* Side */.mn.Edge
        : (0,byte_sets/* isWordByte */.Lq)(bytes[at])
            ? context/* Side */.mn.Word
            : context/* Side */.mn.Other;
    let threads = [{ instruction: program.start, notes: undefined }];
    for (let at = start; at <= end; at++) {
        const waiting = unfolded(program, threads, at, side(at - 1), side(at));
        if (at === end) {
            const last = waiting.find(({ instruction }) => program.ops[instruction] === automaton_program.Op.Accept);
            for (let notes = last?.notes; notes !== undefined; notes = notes.before) {
                if (places[notes.slot] === -1)
                    places[notes.slot] = notes.at;
            }
            break;
        }
        const byte = bytes[at];
        threads = waiting
            .filter(({ instruction }) => program.ops[instruction] === automaton_program.Op.Bytes &&
            program.sets[program.other[instruction]]?.[byte] === 1)
            .map(({ instruction, notes }) => ({
            instruction: program.next[instruction],
            notes,
        }));
    }
    return places;
}
function unfolded({ ops, next, other, asked }, threads, at, before, behind) {
    const seen = new Set();
    const waiting = [];
    for (const thread of threads) {
        const stack = [thread];
        while (stack.length > 0) {
            const { instruction, notes } = stack.pop();
            if (seen.has(instruction))
                continue;
            seen.add(instruction);
            const on = { instruction: next[instruction], notes };
            const argument = other[instruction];
            switch (ops[instruction]) {
                case automaton_program.Op.Split:
                    stack.push({ instruction: argument, notes }, on);
                    break;
                case automaton_program.Op.Save:
                    stack.push({ ...on, notes: { slot: argument, at, before: notes } });
                    break;
                case automaton_program.Op.Assert:
                    if ((0,context/* holds */.v9)(asked[argument], before, behind))
                        stack.push(on);
                    break;
                case automaton_program.Op.Bytes:
                case automaton_program.Op.Accept:
                    waiting.push({ instruction, notes });
            }
        }
    }
    return waiting;
}

// EXTERNAL MODULE: ./lib/scanner/expressions/line-matcher.js + 10 modules
var line_matcher = __webpack_require__(71459);
// EXTERNAL MODULE: ./lib/scanner/expressions/parse.js + 10 modules
var parse = __webpack_require__(94822);
// EXTERNAL MODULE: ./lib/scanner/lines.js
var lines = __webpack_require__(62457);
// EXTERNAL MODULE: ./lib/scanner/search/beside.js
var search_beside = __webpack_require__(8865);
;// CONCATENATED MODULE: ./lib/scanner/user/user-rules.js





const LINE_FEED = 0x0a;
function problemOf(rule) {
    const read = readRule(rule);
    return 'said' in read ? read : undefined;
}
function createUserSearch(rules) {
    const ready = rules.map((rule) => {
        const read = readRule(rule);
        if ('said' in read)
            throw new TypeError(`no rule: ${rule.kind}`);
        const keywords = (rule.keywords ?? []).map(lowered);
        return { ...rule, expression: read, keywords, groupsOf: createGroupFinder(read) };
    });
    const matcher = (0,line_matcher/* createLineMatcher */.f)(ready.map(({ expression }) => expression), { word: 'none' });
    function searchLines(content, from, to, found) {
        let last;
        let holds = false;
        matcher.eachLine(content, from, to, (match) => {
            const rule = ready[match.which];
            if (last?.which !== match.which || last.lineStart !== match.lineStart) {
                holds = holdsAny(content, match, rule.keywords);
            }
            last = match;
            if (!holds)
                return;
            const [start, end] = keyOf(rule, content, match);
            if (end > start)
                found.push({ kind: rule.kind, start, end });
        }, true);
    }
    function placed(content, found) {
        if (found.length === 0)
            return [];
        const locate = (0,lines/* createLocator */.T)(content);
        const beside = (0,search_beside/* createBeside */.P)(content);
        return found
            .sort((a, b) => a.start - b.start || (a.kind < b.kind ? -1 : 1))
            .map(({ kind, start, end }) => {
            const bytes = Buffer.from(content.buffer, content.byteOffset + start, end - start);
            return { kind, key: bytes.toString('utf8'), ...locate(start), beside: beside(start, end) };
        });
    }
    return {
        hits(content) {
            const found = [];
            searchLines(content, 0, content.length, found);
            return placed(content, found);
        },
        hitsIn(content, { bounds, count }) {
            const found = [];
            let done = 0;
            for (let at = 0; at < count; at += 1) {
                const [from, to] = [bounds[2 * at], bounds[2 * at + 1]];
                const start = from === 0 ? 0 : content.lastIndexOf(LINE_FEED, from - 1) + 1;
                const lineEnd = to >= content.length ? -1 : content.indexOf(LINE_FEED, to);
                const end = lineEnd === -1 ? content.length : lineEnd + 1;
                if (end <= done)
                    continue;
                searchLines(content, Math.max(start, done), end, found);
                done = end;
            }
            return placed(content, found);
        },
    };
}
function readRule({ pattern, syntax, group = 0 }) {
    const parsed = (0,parse/* parseExpression */.Y)(pattern, syntax);
    if (!parsed.ok)
        return parsed.problem;
    const { expression } = parsed;
    if (group > expression.groups) {
        return { at: 0, said: `group ${group} is the key, and there are ${expression.groups}` };
    }
    if (matchesNothing(expression))
        return { at: 0, said: 'it matches where nothing is' };
    return expression;
}
function matchesNothing(expression) {
    return (0,line_matcher/* createLineMatcher */.f)([expression], { word: 'none' }).matches(new Uint8Array(0));
}
function keyOf({ groupsOf, group = 0 }, content, match) {
    if (group > 0) {
        const places = groupsOf(content, match);
        const [start, end] = [places[2 * group], places[2 * group + 1]];
        if (start !== -1 && end !== -1)
            return [start, end];
    }
    return [match.start, match.end];
}
const lowered = (text) => text.toLowerCase();
function holdsAny(content, { lineStart, lineEnd }, keywords) {
    if (keywords.length === 0)
        return true;
    const line = lowered(Buffer.from(content.subarray(lineStart, lineEnd)).toString('utf8'));
    return keywords.some((keyword) => line.includes(keyword));
}


/***/ })

};
;