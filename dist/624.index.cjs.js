"use strict";
exports.id = 624;
exports.ids = [624];
exports.modules = {

/***/ 6412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yz: () => (/* binding */ scanLink),
/* harmony export */   ng: () => (/* binding */ createFileScanner),
/* harmony export */   tY: () => (/* binding */ showSize)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _scanner_content_hits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3781);
/* harmony import */ var _scanner_windows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9767);



/** Links are not followed, and a pipe that has no writer does not hold us up. */
const FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
/** Scans files one after the other through one buffer. */
function createFileScanner(maxBytes) {
    const buffer = Buffer.allocUnsafeSlow(1 << 18);
    /** A file that fills the buffer: piece by piece, through a window. */
    function scanLarge(descriptor, first) {
        const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
        if (size > maxBytes)
            return { kind: 'too-large', size };
        const scan = (0,_scanner_windows_js__WEBPACK_IMPORTED_MODULE_2__/* .createWindowScan */ .s)(Math.min(_scanner_windows_js__WEBPACK_IMPORTED_MODULE_2__/* .WHOLE_BYTES */ .W, maxBytes));
        let bytes = 0;
        for (let got = first; got > 0; got = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, buffer, 0, buffer.length, null)) {
            bytes += got;
            if (bytes > maxBytes)
                return { kind: 'too-large', size: bytes };
            scan.push(buffer.subarray(0, got));
        }
        return { kind: 'scanned', hits: scan.end(), bytes };
    }
    return (path) => {
        let descriptor;
        try {
            descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, FLAGS);
        }
        catch (error) {
            return failure(path, error);
        }
        try {
            const got = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, buffer, 0, buffer.length, null);
            if (got === buffer.length)
                return scanLarge(descriptor, got);
            if (got > maxBytes)
                return { kind: 'too-large', size: got };
            return { kind: 'scanned', hits: (0,_scanner_content_hits_js__WEBPACK_IMPORTED_MODULE_1__/* .contentHits */ .S)(buffer.subarray(0, got)), bytes: got };
        }
        catch (error) {
            return failure(path, error);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
        }
    };
}
function failure(path, { code, message }) {
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR')
        return { kind: 'absent' };
    // A link where a file was tracked. Some systems say EMLINK or EFTYPE for O_NOFOLLOW.
    if (code === 'ELOOP' || code === 'EMLINK' || code === 'EFTYPE')
        return scanLink(path);
    return { kind: 'unreadable', reason: code ?? message };
}
/** A link's content, to git, is the path it names. */
function scanLink(path) {
    try {
        const target = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(path, { encoding: 'buffer' });
        return { kind: 'scanned', hits: (0,_scanner_content_hits_js__WEBPACK_IMPORTED_MODULE_1__/* .contentHits */ .S)(target), bytes: target.length };
    }
    catch (error) {
        const { code = 'unknown' } = error;
        const gone = code === 'ENOENT' || code === 'EINVAL' || code === 'ENOTDIR';
        return gone ? { kind: 'absent' } : { kind: 'unreadable', reason: code };
    }
}
/** "2.0 GB", for a reader. */
function showSize(bytes) {
    const units = ['bytes', 'KB', 'MB', 'GB', 'TB'];
    let value = bytes;
    let unit = 0;
    for (; value >= 1000 && unit < units.length - 1; unit += 1)
        value /= 1000;
    return `${unit === 0 ? value : value.toFixed(1)} ${units[unit] ?? ''}`;
}


/***/ }),

/***/ 2624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   scanStdin: () => (/* binding */ scanStdin)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _scanner_windows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9767);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3549);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6412);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8493);





/** Scans what is piped in, to its end or to the size limit. */
async function scanStdin(source, context) {
    const name = source.name ?? '(standard input)';
    const tally = (0,_tally_js__WEBPACK_IMPORTED_MODULE_4__/* .createTally */ .X)();
    const scan = (0,_scanner_windows_js__WEBPACK_IMPORTED_MODULE_1__/* .createWindowScan */ .s)(Math.min(_scanner_windows_js__WEBPACK_IMPORTED_MODULE_1__/* .WHOLE_BYTES */ .W, context.maxBytes));
    let bytes = 0;
    for await (const chunk of chunks()) {
        (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .stopIfAsked */ .Qw)(context);
        const room = context.maxBytes - bytes;
        scan.push(chunk.subarray(0, room));
        bytes += Math.min(chunk.length, room);
        if (chunk.length > room) {
            tally.gap(`Not scanned beyond the first ${(0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .showSize */ .tY)(context.maxBytes)}`, name);
            break;
        }
    }
    tally.hits(scan.end(), { path: name });
    tally.saw({ files: 1, bytes });
    return tally.answer();
}
/**
 * A file by plain reads, which spare loading Node's streams. Whatever may keep us waiting (a pipe,
 * a terminal) by streams: while a plain read waits, no interruption is heard.
 */
async function* chunks() {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(0).isFile()) {
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

/***/ 8493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ createTally)
/* harmony export */ });
/* harmony import */ var _report_sealed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2572);

/** What is left out by design: all other gaps leave the question open whether there is a key. */
const BY_DESIGN = ['Submodules are not scanned'];
/** How many gaps of one sort are told by name. */
const NAMED_GAPS = 5;
/** An empty tally. */
function createTally() {
    const hits = [];
    const gaps = new Map();
    const notes = new Set();
    const missedNotes = new Set();
    const scanned = { files: 0, blobs: 0, commits: 0, bytes: 0 };
    return {
        hits(found, at, origin) {
            for (const { kind, line, column, key } of found) {
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
        gap(sort, name) {
            const entry = gaps.get(sort) ?? { names: [], count: 0 };
            entry.count += 1;
            if (entry.names.length < NAMED_GAPS)
                entry.names.push(name);
            gaps.set(sort, entry);
        },
        note(sentence, missed) {
            notes.add(sentence);
            if (missed !== undefined)
                missedNotes.add(sentence);
        },
        answer(more) {
            const sorts = Array.from(gaps, ([sort, gap]) => ({ sort, sentence: describe(sort, gap) }));
            const open = sorts.filter(({ sort }) => !BY_DESIGN.includes(sort));
            const missed = [...missedNotes, ...open.map(({ sentence }) => sentence)];
            return {
                kind: 'scanned',
                hits: hits.sort(byPlace),
                scanned,
                gaps: [...notes, ...sorts.map(({ sentence }) => sentence)],
                ...(missed.length === 0 ? {} : { missed }),
                ...more,
            };
        },
    };
}
function describe(sort, { names, count }) {
    const more = count > names.length ? ` and ${count - names.length} more` : '';
    return `${sort}: ${names.join(', ')}${more}`;
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
/** Boxes a secret. */
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

/***/ 9767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ WHOLE_BYTES),
/* harmony export */   s: () => (/* binding */ createWindowScan)
/* harmony export */ });
/* harmony import */ var _content_hits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3781);
/* harmony import */ var _match_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1706);


/** Contents up to this size are scanned in one piece. */
const WHOLE_BYTES = 1 << 24;
/** What must lie ahead of a hit's start for its end to be told: no key is nearly so long. */
const AHEAD = Math.max(1 << 16, 2 * _match_js__WEBPACK_IMPORTED_MODULE_1__/* .REACH */ .op);
/** How much is scanned at a time, beyond `WHOLE_BYTES`. */
const STEP = 1 << 22;
/** Starts a scan. The pieces are copied: a caller may use its buffer again. */
function createWindowScan(wholeBytes = WHOLE_BYTES, step = STEP) {
    let buffer = new Uint8Array(0);
    let held = 0;
    /** Bytes of the buffer that were scanned already: only kept as the surroundings of the next. */
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
    /** Forgets what no later hit can depend on. */
    function slide(view) {
        // An even number: in UTF-16, bytes are told apart by whether their offset is even.
        const drop = Math.max(0, scanned - _match_js__WEBPACK_IMPORTED_MODULE_1__/* .REACH */ .op) & ~1;
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
                const limit = whole ? wholeBytes + 1 : step + AHEAD + _match_js__WEBPACK_IMPORTED_MODULE_1__/* .REACH */ .op;
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