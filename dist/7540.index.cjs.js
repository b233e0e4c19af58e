"use strict";
exports.id = 7540;
exports.ids = [7540];
exports.modules = {

/***/ 11863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ anything),
/* harmony export */   HI: () => (/* binding */ variants),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   Xd: () => (/* binding */ orNull),
/* harmony export */   _F: () => (/* binding */ fieldOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
function text(says, limits = {}) {
    return { is: 'text', ...limits, ...saying(says) };
}
function whole(from, says) {
    return { is: 'whole', from, ...saying(says) };
}
function flag(says) {
    return { is: 'flag', ...saying(says) };
}
function oneOf(values, says) {
    return { is: 'one-of', values, ...saying(says) };
}
function listOf(of, says, most) {
    return { is: 'list', of, ...(most === undefined ? {} : { most }), ...saying(says) };
}
function record(fields, says) {
    return { is: 'record', fields, ...saying(says) };
}
function anything(says) {
    return { is: 'anything', ...saying(says) };
}
function variants(by, of, says) {
    return { is: 'variants', by, of, ...saying(says) };
}
function orNull(of, says) {
    return { is: 'or-null', of, ...saying(says) };
}
function optional(of) {
    return { is: 'optional', of };
}
function named(name, form) {
    return { ...form, name };
}
function fieldOf(field) {
    return field.is === 'optional'
        ? { form: field.of, needed: false }
        : { form: field, needed: true };
}
function saying(says) {
    return says === undefined ? {} : { says };
}


/***/ }),

/***/ 2572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ seal)
/* harmony export */ });
function seal(value) {
    const box = Object.create(null);
    const hidden = () => '[sealed]';
    for (const [name, behaviour] of [
        ['reveal', () => value],
        ['toJSON', hidden],
        ['toString', hidden],
        [Symbol.for('nodejs.util.inspect.custom'), hidden],
    ]) {
        Object.defineProperty(box, name, { value: behaviour, enumerable: false });
    }
    return Object.freeze(box);
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
/* harmony import */ var _content_hits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47054);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10497);


const MOST_TOLD = 20;
function searchOpened(content, budget, user) {
    const plain = (0,_content_hits_js__WEBPACK_IMPORTED_MODULE_0__/* .contentHits */ .S)(content, user);
    const inside = [];
    const unopened = [];
    const isArchive = (0,_open_js__WEBPACK_IMPORTED_MODULE_1__/* .openArchive */ .p)(content, {
        content(member, name) {
            for (const hit of (0,_content_hits_js__WEBPACK_IMPORTED_MODULE_0__/* .contentHits */ .S)(member, user))
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

/***/ 47054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ placeHits),
/* harmony export */   S: () => (/* binding */ contentHits)
/* harmony export */ });
/* harmony import */ var _search_beside_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8865);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62457);
/* harmony import */ var _match_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23985);
/* harmony import */ var _patterns_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23612);
/* harmony import */ var _patterns_pattern_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3530);
/* harmony import */ var _plain_key_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49660);






function contentHits(content, user) {
    const hits = placeHits(content, (0,_match_js__WEBPACK_IMPORTED_MODULE_1__/* .findHits */ .Eh)(content));
    return user === undefined ? hits : [...hits, ...user.hits(content)];
}
function placeHits(content, hits) {
    if (hits.length === 0)
        return [];
    const locate = (0,_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .createLocator */ .T)(content);
    const beside = (0,_search_beside_js__WEBPACK_IMPORTED_MODULE_0__/* .createBeside */ .P)(content);
    return hits.map(({ kind, start, end, key: lifted }) => {
        const bytes = Buffer.from(content.buffer, content.byteOffset + start, end - start);
        const plain = lifted ?? (0,_plain_key_js__WEBPACK_IMPORTED_MODULE_4__/* .plainKey */ .y)(kind, bytes.toString('latin1'));
        const widen = (0,_patterns_index_js__WEBPACK_IMPORTED_MODULE_2__/* .patternOf */ .I)(kind)?.widen;
        const key = widen === undefined ? plain : widen(plain, ...lineAround(content, start, end));
        return { kind, key, ...locate(start), beside: beside(start, end) };
    });
}
function lineAround(content, start, end) {
    const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
    let from = start;
    while (from > 0 && start - from < _patterns_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .WIDEST */ .n && bytes[from - 1] !== 0x0a)
        from--;
    let to = end;
    while (to < bytes.length && to - end < _patterns_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .WIDEST */ .n && bytes[to] !== 0x0a)
        to++;
    const text = (first, last) => bytes.toString('latin1', first, last).replaceAll('\0', '');
    return [text(from, start), text(end, to)];
}


/***/ }),

/***/ 12091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CM: () => (/* binding */ BASELINE_PATH),
/* harmony export */   eD: () => (/* binding */ CONFIGURATION_PATHS),
/* harmony export */   jZ: () => (/* binding */ CONFIGURATION),
/* harmony export */   pg: () => (/* binding */ CONFIGURATION_BYTES)
/* harmony export */ });
/* harmony import */ var _report_form_form_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11863);

const CONFIGURATION_PATHS = ['aws-preflight.yml', '.github/aws-preflight.yml'];
const BASELINE_PATH = '.aws-preflight-baseline.json';
const CONFIGURATION_BYTES = 1 << 18;
const SOMETHING = { pattern: '\\S' };
const EXPRESSION = 'At most 1000 characters; it is matched line by line, in time that grows with the text alone.';
const PATTERN = (0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({
    id: (0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Names the rule: `leaks/ID`. Small letters, digits and hyphens.', {
        pattern: '^[a-z][a-z0-9-]{0,63}$',
    }),
    pattern: (0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(`What is looked for. ${EXPRESSION}`, SOMETHING),
    syntax: (0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['ere', 'pcre'], '`ere`: POSIX extended, as `git grep -E` reads it. `pcre`: what PCRE, RE2 and JavaScript have in common; the default.')),
    keywords: (0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)((0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(undefined, SOMETHING), 'Where a line holds none of them, the pattern is not tried. Letter case does not count.', 100)),
    group: (0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('The group that is the key, by its number; 0, the default, is all that matches.', {
        pattern: '^(?:0|[1-9][0-9]?)$',
    })),
    paths: (0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)((0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(undefined, SOMETHING), 'Globs; left out, every file.', 100)),
    title: (0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('What is wrong, in one line.', SOMETHING)),
    why: (0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('The cause, in a sentence or two.', SOMETHING)),
    fix: (0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('What to do.', SOMETHING)),
}, 'A kind of key of your own.');
const ALLOW = (0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({
    rule: (0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Only keys of this rule, such as `aws-access-key-id`.', SOMETHING)),
    path: (0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Only keys in files that this glob fits, from the top of the repository: `*` and `?` stay within a folder, `**` does not, and the name of a folder stands for all in it.', SOMETHING)),
    value: (0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Only this key, for what is public anyway. A real one is better named by its hash.', SOMETHING)),
    sha256: (0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Only the key with this SHA-256, in hex: `printf %s KEY | sha256sum`.', {
        pattern: '^[0-9a-fA-F]{64}$',
    })),
    fingerprint: (0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Only the finding, or the key wherever it stands, that a report gives this fingerprint.', {
        pattern: '^[0-9a-f]{32}$',
    })),
    reason: (0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Why it may be there. It is shown wherever the key is told of.', SOMETHING),
    expires: (0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('The last day on which it counts, in UTC, such as `2027-01-31`.', {
        pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$',
    })),
}, 'Keys that may be there. All that is said of one entry must hold, and one of `rule`, `path`, `value`, `sha256` and `fingerprint` must be said.');
const CONFIGURATION = (0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({
    version: (0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)([1]),
    patterns: (0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(PATTERN, 'Kinds of keys of your own.', 500)),
    allow: (0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(ALLOW, 'Keys that may be there.', 2_000)),
    baseline: (0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(`Path of the baseline, from the top of the repository. Left out, it is \`${BASELINE_PATH}\`, where that is there.`, SOMETHING)),
    secrets: (0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({
        patterns: (0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)((0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(undefined, SOMETHING), 'As `git config --get-all secrets.patterns` lists them.', 500)),
        allowed: (0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)((0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(undefined, SOMETHING), 'As `git config --get-all secrets.allowed` lists them.', 500)),
    }, 'What a team brings along from git-secrets.')),
}, 'What aws-preflight is told about keys in this repository. On a pull request it is read from the base commit.');


/***/ })

};
;