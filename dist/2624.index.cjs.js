"use strict";
exports.id = 2624;
exports.ids = [2624];
exports.modules = {

/***/ 2624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   scanStdin: () => (/* binding */ scanStdin)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _scanner_windows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59767);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58168);
/* harmony import */ var _report_size_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52777);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88493);





async function scanStdin(source, context) {
    const name = source.name ?? '(standard input)';
    const tally = (0,_tally_js__WEBPACK_IMPORTED_MODULE_3__/* .createTally */ .X)();
    const scan = (0,_scanner_windows_js__WEBPACK_IMPORTED_MODULE_1__/* .createWindowScan */ .s)(Math.min(_scanner_windows_js__WEBPACK_IMPORTED_MODULE_1__/* .WHOLE_BYTES */ .W, context.maxBytes));
    let bytes = 0;
    for await (const chunk of chunks()) {
        (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .stopIfAsked */ .Qw)(context);
        const room = context.maxBytes - bytes;
        scan.push(chunk.subarray(0, room));
        bytes += Math.min(chunk.length, room);
        if (chunk.length > room) {
            const most = (0,_report_size_js__WEBPACK_IMPORTED_MODULE_4__/* .showSize */ .t)(context.maxBytes);
            tally.note(`Not scanned beyond the first ${most}: ${name}`, 'missed');
            break;
        }
    }
    tally.hits(scan.end(), { path: name });
    tally.saw({ files: bytes > 0 ? 1 : 0, bytes });
    return tally.answer();
}
async function* chunks() {
    const kind = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(0);
    if (kind.isDirectory())
        throw (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)('standard input: it is a directory');
    if (!kind.isFile()) {
        yield* process.stdin;
        return;
    }
    const buffer = Buffer.allocUnsafeSlow(1 << 16);
    for (let got = -1; got !== 0;) {
        got = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(0, buffer, 0, buffer.length, null);
        yield buffer.subarray(0, got);
    }
}


/***/ }),

/***/ 88493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ createTally),
/* harmony export */   j: () => (/* binding */ MOST_PLACES)
/* harmony export */ });
/* harmony import */ var _report_sealed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2572);

const GAPS = {
    submodule: { words: 'Submodules are not scanned', byDesign: true },
    'lfs-pointer': {
        words: 'Git LFS pointers, whose contents lie elsewhere and are not scanned',
        byDesign: true,
    },
    'too-large': { words: 'Too large to be scanned' },
    unreadable: { words: 'Could not be read' },
    'not-there': { words: 'Named, and not there' },
    'neither-file-nor-folder': { words: 'Neither a file nor a folder, so not scanned' },
    damaged: { words: 'Damaged in this repository' },
    'damaged-or-missing': { words: 'Damaged or missing in this repository' },
    'damaged-before-others': { words: 'Damaged, so that what is behind it was not scanned' },
    missing: { words: 'Missing from this clone', lacking: true },
    'reached-and-missing': {
        words: 'Missing in this clone, though a ref reaches it',
        lacking: true,
    },
    'never-fetched': { words: 'Never fetched into this partial clone', lacking: true },
    'lender-not-there': { words: 'Objects are borrowed from a folder that is not there' },
    'not-whole': { words: 'Not whole, as far as git can tell' },
    'not-fetched': { words: 'Contents could not be fetched', lacking: true },
    'base-not-here': { words: 'The range begins at a commit that is not here' },
    'parents-not-here': {
        words: 'Commits whose parents this shallow clone lacks, so scanned whole',
        lacking: true,
    },
    'too-many-paths': {
        words: 'Changes of more paths than can be told: each content that is new was searched once, and one that was copied may be missed',
    },
    'changes-unread': { words: 'Commits whose changes could not be read' },
    'too-many-places': { words: 'Keys that stand at more places than are told' },
    'refs-unread': { words: 'Refs that cannot be read' },
    'needs-git': { words: 'Cannot be read without git' },
};
const NAMED_GAPS = 5;
const MOST_PLACES = 1_000;
const MOST_HITS = 20_000;
function createTally() {
    const hits = [];
    const places = new Map();
    const gaps = new Map();
    const notes = new Set();
    const missedNotes = new Set();
    let lacking = false;
    const scanned = { files: 0, blobs: 0, commits: 0, bytes: 0 };
    function gap(sort, name) {
        const entry = gaps.get(sort) ?? { names: [], count: 0 };
        entry.count += 1;
        if (entry.names.length < NAMED_GAPS)
            entry.names.push(name);
        gaps.set(sort, entry);
    }
    return {
        hits(found, at, origin) {
            for (const { kind, line, column, key } of found) {
                const own = places.get(`${kind} ${key}`) ?? 0;
                if (own > 0 && (own >= MOST_PLACES || hits.length >= MOST_HITS)) {
                    gap('too-many-places', at.path);
                    continue;
                }
                places.set(`${kind} ${key}`, own + 1);
                hits.push({
                    kind,
                    path: at.path,
                    ...(at.rawPath === undefined
                        ? {}
                        : { rawPath: Buffer.from(at.rawPath).toString('base64') }),
                    line,
                    column,
                    key: (0,_report_sealed_js__WEBPACK_IMPORTED_MODULE_0__/* .seal */ .o)(key),
                    ...origin,
                });
            }
        },
        saw(what) {
            scanned.files += what.files ?? 0;
            scanned.blobs += what.blobs ?? 0;
            scanned.commits += what.commits ?? 0;
            scanned.bytes += what.bytes ?? 0;
        },
        gap,
        note(sentence, missed) {
            notes.add(sentence);
            if (missed !== undefined)
                missedNotes.add(sentence);
            if (missed === 'lacking')
                lacking = true;
        },
        answer(more) {
            const sorts = Array.from(gaps, ([sort, noted]) => {
                const { words, ...about } = GAPS[sort];
                return { ...about, sentence: describe(words, noted) };
            });
            const open = sorts.filter(({ byDesign }) => byDesign !== true);
            const lacks = lacking || open.some((sort) => sort.lacking === true);
            const missed = [...missedNotes, ...open.map(({ sentence }) => sentence)];
            return {
                kind: 'scanned',
                hits: hits.sort(byPlace),
                scanned,
                gaps: [...notes, ...sorts.map(({ sentence }) => sentence)],
                ...(missed.length === 0 ? {} : { missed }),
                ...(lacks ? { cloneLacks: true } : {}),
                ...more,
            };
        },
    };
}
function describe(words, { names, count }) {
    const more = count > names.length ? ` and ${count - names.length} more` : '';
    return `${words}: ${names.join(', ')}${more}`;
}
function byPlace(a, b) {
    if (a.path !== b.path)
        return a.path < b.path ? -1 : 1;
    return a.line - b.line || a.column - b.column || (a.kind < b.kind ? -1 : 1);
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

// EXTERNAL MODULE: ./lib/scanner/match.js + 8 modules
var match = __webpack_require__(67351);
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

/***/ 59767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ WHOLE_BYTES),
/* harmony export */   s: () => (/* binding */ createWindowScan)
/* harmony export */ });
/* harmony import */ var _content_hits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54284);
/* harmony import */ var _match_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67351);


const WHOLE_BYTES = 1 << 24;
const REACH = _match_js__WEBPACK_IMPORTED_MODULE_1__/* .SCANNER */ .Zk.reach.far;
const AHEAD = Math.max(1 << 16, 2 * REACH);
const STEP = 1 << 22;
function createWindowScan(wholeBytes = WHOLE_BYTES, step = STEP) {
    let buffer = new Uint8Array(0);
    let held = 0;
    let scanned = 0;
    let lines = 0;
    let columns = 0;
    let whole = true;
    const hits = [];
    function scanTo(end, view) {
        for (const hit of (0,_content_hits_js__WEBPACK_IMPORTED_MODULE_0__/* .placeHits */ .G)(view, (0,_match_js__WEBPACK_IMPORTED_MODULE_1__/* .hitsStartingIn */ .Ax)(view, scanned, end))) {
            hits.push({
                ...hit,
                line: hit.line + lines,
                column: hit.line === 1 ? hit.column + columns : hit.column,
            });
        }
        scanned = end;
    }
    function slide(view) {
        const drop = Math.max(0, scanned - REACH) & ~1;
        for (let at = 0; at < drop; at += 1) {
            const byte = view[at];
            if (byte === 0x0a) {
                lines += 1;
                columns = 0;
            }
            else if ((byte & 0xc0) !== 0x80) {
                columns += 1;
            }
        }
        buffer.copyWithin(0, drop, held);
        held -= drop;
        scanned -= drop;
    }
    return {
        push(chunk) {
            let at = 0;
            while (at < chunk.length) {
                const limit = whole ? wholeBytes + 1 : step + AHEAD + REACH;
                if (held >= limit) {
                    whole = false;
                    const view = buffer.subarray(0, held);
                    scanTo(Math.max(scanned, held - AHEAD), view);
                    slide(view);
                    continue;
                }
                const piece = Math.min(chunk.length - at, limit - held);
                if (held + piece > buffer.length) {
                    const larger = new Uint8Array(Math.min(limit, Math.max(2 * (held + piece), 1 << 16)));
                    larger.set(buffer.subarray(0, held));
                    buffer = larger;
                }
                buffer.set(chunk.subarray(at, at + piece), held);
                held += piece;
                at += piece;
            }
        },
        end() {
            const view = buffer.subarray(0, held);
            if (whole)
                return (0,_content_hits_js__WEBPACK_IMPORTED_MODULE_0__/* .contentHits */ .S)(view);
            scanTo(held, view);
            return hits;
        },
    };
}


/***/ })

};
;