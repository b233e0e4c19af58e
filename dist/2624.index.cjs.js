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
/* harmony import */ var _scanner_windows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95523);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58168);
/* harmony import */ var _report_size_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52777);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88493);





async function scanStdin(source, context) {
    const name = source.name ?? '(standard input)';
    const tally = (0,_tally_js__WEBPACK_IMPORTED_MODULE_3__/* .createTally */ .X)();
    const whole = Math.min(_scanner_windows_js__WEBPACK_IMPORTED_MODULE_1__/* .WHOLE_BYTES */ .W, context.maxBytes);
    const scan = (0,_scanner_windows_js__WEBPACK_IMPORTED_MODULE_1__/* .createWindowScan */ .s)({ whole }, context.budget, context.user?.search);
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
    const { hits, unopened } = scan.end();
    tally.hits(hits, { path: name });
    tally.unopened(unopened, name);
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
/* harmony import */ var _report_sealed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2572);
/* harmony import */ var _scanner_archives_archive_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1678);


const GAPS = {
    submodule: { words: 'Submodules are not scanned', byDesign: true },
    'lfs-pointer': {
        words: 'Git LFS pointers, whose contents lie elsewhere and are not scanned',
        byDesign: true,
    },
    'too-large': { words: 'Too large to be scanned' },
    'archive-too-large': {
        words: 'Archives that unpack to more than is unpacked, so not opened to the end',
    },
    'archive-closed': {
        words: 'In archives and not opened (encrypted, or packed in another way than zip, gzip and tar)',
        byDesign: true,
    },
    'line-too-long': {
        words: 'Lines longer than are held, in which your own rules were looked for piece by piece',
    },
    'archive-damaged': {
        words: 'Archives that are damaged, so searched as they are and not opened to the end',
        byDesign: true,
    },
    'archive-too-deep': {
        words: 'Archives in archives in archives, searched as they are and not opened',
        byDesign: true,
    },
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
const CLOSED = {
    encrypted: 'archive-closed',
    'other-method': 'archive-closed',
    'line-too-long': 'line-too-long',
    damaged: 'archive-damaged',
    'too-large': 'archive-too-large',
    'too-many': 'archive-too-large',
    'too-deep': 'archive-too-deep',
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
            for (const { kind, line, column, key, beside, member } of found) {
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
                    key: (0,_report_sealed_js__WEBPACK_IMPORTED_MODULE_1__/* .seal */ .o)(key),
                    beside: { line: (0,_report_sealed_js__WEBPACK_IMPORTED_MODULE_1__/* .seal */ .o)(beside.line), above: (0,_report_sealed_js__WEBPACK_IMPORTED_MODULE_1__/* .seal */ .o)(beside.above) },
                    ...(member === undefined ? {} : { member }),
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
        unopened(members, archive) {
            for (const { name, why } of members) {
                gap(CLOSED[why], name === '' ? archive : `${archive}${_scanner_archives_archive_js__WEBPACK_IMPORTED_MODULE_0__/* .INSIDE */ .bj}${name}`);
            }
        },
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

/***/ 49660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ plainKey)
/* harmony export */ });
/* harmony import */ var _escapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69326);
/* harmony import */ var _patterns_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23612);


function plainKey(kind, spelled) {
    const plain = (0,_escapes_js__WEBPACK_IMPORTED_MODULE_1__/* .unescapeToken */ .ko)(spelled.replaceAll('\0', ''));
    return (0,_patterns_index_js__WEBPACK_IMPORTED_MODULE_0__/* .patternOf */ .I)(kind)?.decode?.(plain) ?? plain;
}


/***/ }),

/***/ 95523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ WHOLE_BYTES),
  s: () => (/* binding */ createWindowScan)
});

// EXTERNAL MODULE: ./lib/scanner/archives/form.js
var archives_form = __webpack_require__(37612);
// EXTERNAL MODULE: ./lib/scanner/archives/member-hits.js
var member_hits = __webpack_require__(84463);
// EXTERNAL MODULE: ./lib/scanner/content-hits.js
var content_hits = __webpack_require__(47054);
// EXTERNAL MODULE: ./lib/scanner/match.js + 14 modules
var match = __webpack_require__(23985);
;// CONCATENATED MODULE: ./lib/scanner/user/user-lines.js
const LINE_FEED = 0x0a;
function createUserLines(user, longest) {
    const hits = [];
    let done = 0;
    let cut = false;
    let line = 0;
    let column = 0;
    function searchTo(held, end) {
        const piece = held.subarray(done, end);
        for (const hit of user.hits(piece)) {
            const isFirst = hit.line === 1;
            hits.push({ ...hit, line: hit.line + line, column: hit.column + (isFirst ? column : 0) });
        }
        for (const byte of piece) {
            if (byte === LINE_FEED) {
                line++;
                column = 0;
            }
            else if ((byte & 0xc0) !== 0x80)
                column++;
        }
        done = end;
    }
    return {
        hits,
        get done() {
            return done;
        },
        get cut() {
            return cut;
        },
        search(held, isEnd) {
            const end = isEnd ? held.length : held.lastIndexOf(LINE_FEED) + 1;
            if (end > done)
                searchTo(held, end);
            if (held.length - done < longest)
                return;
            cut = true;
            searchTo(held, held.length);
        },
        slide(bytes) {
            done -= bytes;
        },
    };
}

;// CONCATENATED MODULE: ./lib/scanner/windows.js





const WHOLE_BYTES = 1 << 24;
const HEAD = 512;
const ARCHIVE_BYTES = 1 << 26;
const REACH = match/* SCANNER */.Zk.reach.far;
const AHEAD = Math.max(1 << 16, 2 * REACH);
const STEP = 1 << 22;
function createWindowScan(sizes = {}, budget, user) {
    const { whole: wholeBytes = WHOLE_BYTES, step = STEP } = sizes;
    let buffer = new Uint8Array(0);
    let held = 0;
    let scanned = 0;
    let lines = 0;
    let columns = 0;
    let whole = true;
    let isArchive;
    const hits = [];
    const userLines = user === undefined ? undefined : createUserLines(user, step);
    function scanTo(end, view) {
        for (const hit of (0,content_hits/* placeHits */.G)(view, (0,match/* hitsStartingIn */.Ax)(view, scanned, end))) {
            hits.push({
                ...hit,
                line: hit.line + lines,
                column: hit.line === 1 ? hit.column + columns : hit.column,
            });
        }
        scanned = end;
    }
    function wholeLimit() {
        if (budget === undefined || held <= HEAD)
            return wholeBytes;
        isArchive ??= (0,archives_form/* formOf */.Q)(buffer.subarray(0, held)) !== undefined;
        return isArchive ? Math.max(wholeBytes, ARCHIVE_BYTES) : wholeBytes;
    }
    function slide(view) {
        const drop = Math.max(0, Math.min(scanned - REACH, userLines?.done ?? scanned)) & ~1;
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
        userLines?.slide(drop);
    }
    return {
        push(chunk) {
            let at = 0;
            while (at < chunk.length) {
                const limit = whole ? wholeLimit() + 1 : step + AHEAD + REACH;
                if (held >= limit) {
                    whole = false;
                    const view = buffer.subarray(0, held);
                    scanTo(Math.max(scanned, held - AHEAD), view);
                    userLines?.search(view, false);
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
            if (whole) {
                return budget === undefined
                    ? { hits: (0,content_hits/* contentHits */.S)(view, user), unopened: [] }
                    : (0,member_hits/* searchOpened */.e)(view, budget, user);
            }
            scanTo(held, view);
            userLines?.search(view, true);
            const unopened = isArchive === true ? [{ name: '', why: 'too-large' }] : [];
            const cut = userLines?.cut === true ? [{ name: '', why: 'line-too-long' }] : [];
            return { hits: [...hits, ...(userLines?.hits ?? [])], unopened: [...unopened, ...cut] };
        },
    };
}


/***/ })

};
;