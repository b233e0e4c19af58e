"use strict";
exports.id = 3985;
exports.ids = [3985];
exports.modules = {

/***/ 69326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ readToken),
/* harmony export */   KW: () => (/* binding */ endsEscape),
/* harmony export */   QW: () => (/* binding */ pastEscape),
/* harmony export */   ko: () => (/* binding */ unescapeToken),
/* harmony export */   lC: () => (/* binding */ LONGEST_ESCAPE),
/* harmony export */   ol: () => (/* binding */ equalsWidth)
/* harmony export */ });
const PERCENT = 0x25;
const BACKSLASH = 0x5c;
const SLASH = 0x2f;
const ZERO = 0x30;
const TWO = 0x32;
const FIVE = 0x35;
const LETTER_U = 0x75;
const LETTER_X = 0x78;
function readToken(bytes, start, limit, set, spelled) {
    let end = start;
    let length = 0;
    while (end < limit) {
        if (set[bytes[end]] === 1)
            end++;
        else {
            const width = spelled ? spelledWidth(bytes, end) : 0;
            if (width === 0 || end + width > limit)
                break;
            end += width;
        }
        length++;
    }
    return { end, length };
}
function spelledWidth(bytes, at) {
    const byte = bytes[at];
    if (byte === PERCENT) {
        if (bytes[at + 1] !== TWO)
            return 0;
        if (isBorF(bytes[at + 2]))
            return 3;
        return bytes[at + 2] === FIVE && bytes[at + 3] === TWO && isBorF(bytes[at + 4]) ? 5 : 0;
    }
    if (byte !== BACKSLASH)
        return 0;
    const next = bytes[at + 1];
    if (next === SLASH)
        return 2;
    if (next === BACKSLASH) {
        if (bytes[at + 2] === SLASH)
            return 3;
        return bytes[at + 2] === BACKSLASH && bytes[at + 3] === SLASH ? 4 : 0;
    }
    if (next === LETTER_X)
        return bytes[at + 2] === TWO && isBorF(bytes[at + 3]) ? 4 : 0;
    const isUnicode = next === LETTER_U &&
        bytes[at + 2] === ZERO &&
        bytes[at + 3] === ZERO &&
        bytes[at + 4] === TWO &&
        isBorF(bytes[at + 5]);
    return isUnicode ? 6 : 0;
}
function isBorF(byte) {
    return byte === 0x42 || byte === 0x62 || byte === 0x46 || byte === 0x66;
}
function equalsWidth(bytes, at) {
    if (bytes[at] === 0x3d)
        return 1;
    if (bytes[at] !== PERCENT)
        return 0;
    const isTwice = bytes[at + 1] === TWO && bytes[at + 2] === FIVE;
    const digits = isTwice ? at + 3 : at + 1;
    const isEquals = bytes[digits] === 0x33 && ((bytes[digits + 1] ?? 0) | 0x20) === 0x64;
    return isEquals ? digits + 2 - at : 0;
}
const LONGEST_ESCAPE = 6;
function endsEscape(bytes, at, set) {
    for (let width = 2; width <= LONGEST_ESCAPE && width <= at; width++) {
        if (pastEscape(bytes, at - width, set) === at)
            return true;
    }
    return false;
}
function pastEscape(bytes, at, set) {
    const next = bytes[at + 1];
    if (bytes[at] === PERCENT) {
        const twice = next === TWO && bytes[at + 2] === FIVE ? pastDigits(bytes, at + 3, 2, set) : 0;
        return twice === 0 ? pastDigits(bytes, at + 1, 2, set) : twice;
    }
    if (bytes[at] !== BACKSLASH)
        return 0;
    if (next === 0x6e || next === 0x72 || next === 0x74)
        return at + 2;
    return next === 0x75 || next === 0x78 ? pastDigits(bytes, at + 2, next === 0x75 ? 4 : 2, set) : 0;
}
function pastDigits(bytes, from, digits, set) {
    let code = 0;
    for (let at = from; at < from + digits; at++) {
        const digit = hexDigit(bytes[at]);
        if (digit === -1)
            return 0;
        code = 16 * code + digit;
    }
    return set[code] === 1 ? 0 : from + digits;
}
function hexDigit(byte = 0) {
    if (byte >= 0x30 && byte <= 0x39)
        return byte - 0x30;
    const letter = byte | 0x20;
    return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}
function unescapeToken(raw) {
    if (!raw.includes('%') && !raw.includes('\\'))
        return raw;
    return raw
        .replace(/%(?:25)?2f|\\u002f|\\x2f|\\{1,3}\//gi, '/')
        .replace(/%(?:25)?2b|\\u002b|\\x2b/gi, '+')
        .replace(/%(?:25)?3d|\\u003d|\\x3d/gi, '=');
}


/***/ }),

/***/ 34907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ inOrder)
/* harmony export */ });
function inOrder(hits) {
    if (hits.length < 2)
        return hits;
    hits.sort((a, b) => a.start - b.start || (a.kind < b.kind ? -1 : a.kind === b.kind ? 0 : 1));
    return hits.filter(({ start, kind }, at) => start !== hits[at - 1]?.start || kind !== hits[at - 1]?.kind);
}


/***/ }),

/***/ 23985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zk: () => (/* binding */ SCANNER),
  Eh: () => (/* binding */ findHits),
  Ax: () => (/* binding */ hitsStartingIn),
  mU: () => (/* binding */ searchAll)
});

// UNUSED EXPORTS: hitsNear

// EXTERNAL MODULE: ./lib/scanner/patterns/index.js + 159 modules
var patterns = __webpack_require__(23612);
// EXTERNAL MODULE: ./lib/scanner/hit.js
var hit = __webpack_require__(34907);
// EXTERNAL MODULE: ./lib/scanner/alphabets.js
var alphabets = __webpack_require__(38990);
// EXTERNAL MODULE: ./lib/scanner/documented.js
var documented = __webpack_require__(71260);
// EXTERNAL MODULE: ./lib/scanner/escapes.js
var escapes = __webpack_require__(69326);
// EXTERNAL MODULE: ./lib/scanner/naming.js
var naming = __webpack_require__(83832);
;// CONCATENATED MODULE: ./lib/scanner/candidates.js



const LONGEST_KEY = 8192;
function mayBegin(bytes, at, ready) {
    if (at === 0 || ready.notBefore[bytes[at - 1]] === 0)
        return true;
    return (0,escapes/* endsEscape */.KW)(bytes, at, ready.notEscaped);
}
function judge(ready, found) {
    const { shape } = ready;
    const { bytes, start, prefix, token } = found;
    if (!ready.fits(token.length))
        return undefined;
    const isCut = token.end - start >= found.judged - escapes/* LONGEST_ESCAPE */.lC;
    if (!isCut && ready.notAfter[bytes[token.end]] === 1)
        return undefined;
    const value = (0,escapes/* unescapeToken */.ko)(bytes.toString('latin1', start, token.end));
    if (!ready.plausible(value, prefix))
        return undefined;
    const candidate = candidateAt(value, found, ready.surroundings);
    const { named, near } = shape;
    if (named !== undefined && !(0,naming/* nameHolds */.ey)(candidate.before(), named))
        return undefined;
    if (near !== undefined && !(0,naming/* speaksOf */.Tq)(candidate.before() + candidate.after(), near)) {
        return undefined;
    }
    const told = shape.judge?.(candidate) ?? true;
    if (told === false || (0,documented/* isDocumented */.Z)(ready.decode(keyOf(value, shape))))
        return undefined;
    return { kind: told === true ? ready.kind : told, end: endOf(ready, found, isCut) };
}
function keyOf(value, { only }) {
    return only === undefined ? value : value.slice(0, only);
}
function candidateAt(value, { bytes, start, token }, { bytes: most, lines }) {
    return {
        value,
        before() {
            const limit = Math.max(0, start - most);
            let from = start;
            for (let ends = 0; from > limit; from--) {
                if (bytes[from - 1] === 0x0a && ++ends > lines)
                    break;
            }
            return bytes.toString('latin1', from, start);
        },
        after() {
            const limit = Math.min(bytes.length, token.end + most);
            let to = token.end;
            for (let ends = 0; to < limit; to++) {
                if (bytes[to] === 0x0a && ++ends > lines)
                    break;
            }
            return bytes.toString('latin1', token.end, to);
        },
    };
}
function endOf({ shape, body, spelled }, found, isCut) {
    const { bytes, start, prefix, token } = found;
    if (shape.only !== undefined)
        return start + shape.only;
    const limit = Math.min(bytes.length, start + LONGEST_KEY);
    if (shape.past !== undefined) {
        return token.end + shape.past(bytes.toString('latin1', token.end, limit));
    }
    const whole = isCut ? (0,escapes/* readToken */.AI)(bytes, start + prefix, limit, body, spelled) : token;
    return shape.padded === true ? pastPadding(bytes, whole, prefix) : whole.end;
}
function pastPadding(bytes, token, prefix) {
    let end = token.end;
    for (let missing = (4 - ((prefix + token.length) % 4)) % 4; missing > 0; missing--) {
        const width = (0,escapes/* equalsWidth */.ol)(bytes, end);
        if (width === 0)
            break;
        end += width;
    }
    return end;
}

// EXTERNAL MODULE: ./lib/scanner/search/literals.js
var search_literals = __webpack_require__(96567);
;// CONCATENATED MODULE: ./lib/scanner/search/runs.js
const LEAST_RUN = 9;
function eachRun(bytes, set, length, from, to, found) {
    const last = to - length;
    let start = from;
    while (start <= last) {
        const end = start + length;
        const all = set[bytes[end - 1]] &
            set[bytes[end - 2]] &
            set[bytes[end - 3]] &
            set[bytes[end - 4]] &
            set[bytes[end - 5]] &
            set[bytes[end - 6]] &
            set[bytes[end - 7]] &
            set[bytes[end - 8]];
        if (all === 0)
            start = end - 7;
        else
            start = pastWindow(bytes, set, start, end, to, found);
    }
}
function pastWindow(bytes, set, start, end, to, found) {
    let at = end - LEAST_RUN;
    while (at >= start && set[bytes[at]] === 1)
        at--;
    if (at >= start)
        return at + 1;
    let past = end;
    while (past < to && set[bytes[past]] === 1)
        past++;
    found(start, past);
    return past + 1;
}

;// CONCATENATED MODULE: ./lib/scanner/veils/base64.js

const MEMBERS = (0,alphabets/* setOf */.s4)(alphabets/* BASE64 */.EW);
const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;
const TAB = 0x09;
function base64Veil(words, twice) {
    const announced = [
        ...words.flatMap(spellings),
        ...twice.flatMap((word) => spellings(Buffer.from(word, 'utf16le').toString('latin1')).map((one) => ({
            ...one,
            wide: true,
        }))),
        ...twice.flatMap((word) => spellings(word).flatMap(({ literal }) => spellings(literal))),
    ];
    return { announced, lift };
}
function spellings(word) {
    return [0, 1, 2].flatMap((phase) => {
        const first = Math.ceil((8 * phase) / 6);
        const sure = Math.floor((8 * (phase + word.length)) / 6);
        if (sure - first >= LEAST)
            return [{ literal: encoded(word, phase).slice(first, sure), phase }];
        const last = Math.ceil((8 * (phase + word.length)) / 6);
        const open = Array.from({ length: 256 }, (_, byte) => encoded(word + String.fromCharCode(byte), phase).slice(first, last));
        return [...new Set(open)].map((literal) => ({ literal, phase }));
    });
}
const LEAST = 5;
function encoded(word, phase) {
    return Buffer.from('\0'.repeat(phase) + word, 'latin1').toString('base64');
}
const PLACES = [0, 2, 3];
function lift(window, { phase = 0, wide }) {
    const { bytes, at } = window;
    const group = at - PLACES[phase];
    const behind = collect(window, group, 1);
    if (behind.places.length < 24)
        return undefined;
    const before = collect(window, group - 1, -1);
    const head = before.places.slice(0, before.places.length & ~3).toReversed();
    const places = [...head, ...behind.places];
    const run = String.fromCharCode(...places.map((place) => bytes[place]));
    const text = Buffer.from(run, 'base64');
    const origins = [];
    for (let index = 0; index < text.length; index++) {
        origins.push(places[Math.floor((8 * index) / 6)]);
    }
    origins.push(places.at(-1) + 1);
    const cutBefore = before.cut || head.length < before.places.length;
    const lifted = { text, origins, cutBefore, cutAfter: behind.cut };
    return wide === true ? narrowed(lifted) : lifted;
}
function narrowed({ text, origins, ...cuts }) {
    const kept = [...text.keys()].filter((index) => text[index] !== 0);
    const end = origins.at(-1);
    return {
        text: Buffer.from(kept.map((index) => text[index])),
        origins: [...kept.map((index) => origins[index]), end],
        ...cuts,
    };
}
function collect({ bytes, from, to }, start, step) {
    const places = [];
    let at = start;
    while (at >= from && at < to) {
        if (MEMBERS[bytes[at]] === 1) {
            places.push(at);
            at += step;
            continue;
        }
        const past = pastBreak(bytes, at, step);
        if (past === undefined)
            return { places, cut: false };
        at = past;
    }
    return { places, cut: MEMBERS[bytes[at] ?? 0] === 1 };
}
const LONGEST_BREAK = 24;
function pastBreak(bytes, start, step) {
    let at = start;
    let lines = 0;
    for (let count = 0; count < LONGEST_BREAK; count++, at += step) {
        const byte = bytes[at];
        if (byte === LF)
            lines++;
        else if (byte !== CR && byte !== SPACE && byte !== TAB)
            break;
    }
    return lines === 1 && MEMBERS[bytes[at] ?? 0] === 1 ? at : undefined;
}

;// CONCATENATED MODULE: ./lib/scanner/veils/veil.js
function liftSpellings({ bytes, from, to }, spellings, plain) {
    const raw = bytes.toString('latin1', from, to);
    const origins = [];
    let text = '';
    let at = 0;
    for (const { 0: spelled, index } of raw.matchAll(spellings)) {
        text += raw.slice(at, index);
        for (; at < index; at++)
            origins.push(from + at);
        const put = plain(spelled, text.slice(-1));
        for (let count = 0; count < put.length; count++)
            origins.push(from + index);
        text += put;
        at = index + spelled.length;
    }
    text += raw.slice(at);
    for (; at <= raw.length; at++)
        origins.push(from + at);
    return {
        text: Buffer.from(text, 'latin1'),
        origins,
        cutBefore: from > 0,
        cutAfter: to < bytes.length,
    };
}

;// CONCATENATED MODULE: ./lib/scanner/veils/colours.js

const CODES = [
    '0;3',
    '1;3',
    '0;9',
    '1;9',
    '01;',
    '00;',
    '38;',
    '1mA',
    '0mA',
    ...[0, 1, 2, 3, 4, 5, 6, 7].flatMap((colour) => [`3${colour}m`, `9${colour}m`]),
];
const ESCAPES = ['\x1b[', '\\e['];
const WRITTEN = ['\\u001b[', '\\u001B[', '\\x1b[', '\\x1B[', '\\033['];
const SEQUENCE = /(?:\x1b|\\(?:u001[bB]|x1[bB]|033|e))\[[0-9;]{0,20}[A-Za-z]/g;
const COLOURED = /^(?:\x1b|\\(?:u001[bB]|x1[bB]|033|e))\[[0-9;]{0,20}m["'`]?[A-Za-z0-9+/%\\]{16}/;
const coloursVeil = {
    announced: [...WRITTEN, ...ESCAPES.flatMap((escape) => CODES.map((code) => escape + code))].map((literal) => ({ literal })),
    lift(window) {
        if (!isColoured(window))
            return undefined;
        return liftSpellings(window, SEQUENCE, (_, before) => (/[A-Za-z0-9]/.test(before) ? ' ' : ''));
    },
};
function isColoured({ bytes, at, to }) {
    return COLOURED.test(bytes.toString('latin1', at, Math.min(to, at + 64)));
}

;// CONCATENATED MODULE: ./lib/scanner/veils/entities.js

const PLAIN = { '2f': '/', '2b': '+', '3d': '=' };
const NAMED = {
    '47': '/',
    '43': '+',
    '61': '=',
    sol: '/',
    plus: '+',
    equals: '=',
};
const entitiesVeil = {
    announced: [
        ...['2F', '2f', '2B', '2b'].flatMap((code) => [`&#x${code};`, `\\\\u00${code}`]),
        '&#47;',
        '&#43;',
        '&sol;',
        '&plus;',
    ].map((literal) => ({ literal })),
    lift: (window) => liftSpellings(window, /&#x(2f|2b|3d);|\\\\u00(2f|2b|3d)|&#(47|43|61);|&(sol|plus|equals);/gi, (spelled) => {
        const code = /(?:x|u00)(2f|2b|3d)/i.exec(spelled)?.[1]?.toLowerCase();
        if (code !== undefined)
            return PLAIN[code] ?? spelled;
        return NAMED[spelled.replace(/[&#;]/g, '')] ?? '/';
    }),
};

;// CONCATENATED MODULE: ./lib/scanner/veils/quoted-printable.js

const quotedPrintableVeil = {
    announced: ['ey', 'EY', 'id', 'Id', 'ID', 'en', 'EN', 'et', 'ET']
        .flatMap((end) => [`${end}=3D`, `${end} =3D`, `${end}"=3D`])
        .map((literal) => ({ literal })),
    lift: (window) => liftSpellings(window, /=(?:\r?\n|[0-9A-F]{2})/g, (spelled) => spelled.endsWith('\n') ? '' : String.fromCharCode(Number.parseInt(spelled.slice(1), 16))),
};

;// CONCATENATED MODULE: ./lib/scanner/veils/index.js




function veilsFor(words, twice) {
    return words.length === 0
        ? []
        : [base64Veil(words, twice), entitiesVeil, quotedPrintableVeil, coloursVeil];
}

;// CONCATENATED MODULE: ./lib/scanner/search/veiled.js



const LIFTED = 400;
const LINES = 2;
const LINE_END = 0x0a;
const DEEPEST = 2;
function createVeiled(patterns, search) {
    const words = patterns.flatMap(({ hidden = [] }) => hidden);
    const twice = patterns.flatMap(({ hiddenTwice = [] }) => hiddenTwice);
    const announcements = veilsFor([...new Set(words)], [...new Set(twice)]).flatMap((veil) => veil.announced.map((announcement) => ({ veil, announcement })));
    const decoders = new Map(patterns.map(({ kind, decode }) => [kind, decode]));
    const anything = (0,alphabets/* setOf */.s4)(String.fromCharCode(...Array.from({ length: 256 }, (_, byte) => byte)));
    function outside({ text, origins }, { kind, start, end, key }) {
        const spelled = (0,escapes/* unescapeToken */.ko)(text.toString('latin1', start, end));
        return {
            kind,
            start: origins[start],
            end: origins[end - 1] + 1,
            key: key ?? decoders.get(kind)?.(spelled) ?? spelled,
        };
    }
    return {
        literals: announcements.map(({ announcement: { literal } }) => ({
            text: Uint8Array.from(literal, (character) => character.charCodeAt(0)),
            next: anything,
        })),
        look(bytes, at, which, { from, to, depth }, found) {
            if (depth >= DEEPEST)
                return;
            const { veil, announcement } = announcements[which];
            const window = { bytes, at, from: before(bytes, at, LINES), to: after(bytes, at, LINES) };
            const lifted = veil.lift(window, announcement);
            if (lifted === undefined)
                return;
            const near = { from: before(bytes, at, 1), to: after(bytes, at, 1) };
            for (const hit of search(lifted.text, depth + 1)) {
                if (isCut(lifted, hit) || isOfSignature(lifted, hit))
                    continue;
                const whole = outside(lifted, hit);
                const isNear = whole.start >= near.from && whole.start < near.to;
                if (isNear && whole.start >= from && whole.start < to && isVeiled(lifted, hit)) {
                    found.push(whole);
                }
            }
        },
    };
}
function isCut({ text, cutBefore, cutAfter }, { start, end }) {
    return (cutBefore && start === 0) || (cutAfter && end >= text.length);
}
function isOfSignature({ text }, { start }) {
    return /(?:Credential|Security-Token)(?:=|%3D)$/.test(text.toString('latin1', Math.max(0, start - 24), start));
}
function isVeiled({ origins }, { start, end }) {
    for (let index = Math.max(0, start - 3); index < end; index++) {
        if (origins[index + 1] !== origins[index] + 1)
            return true;
    }
    return false;
}
function before(bytes, at, lines) {
    const limit = Math.max(0, at - LIFTED);
    let from = at;
    for (let ends = 0; from > limit; from--) {
        if (bytes[from - 1] === LINE_END && ++ends > lines)
            break;
    }
    return from;
}
function after(bytes, at, lines) {
    const limit = Math.min(bytes.length, at + LIFTED);
    let to = at;
    for (let ends = 0; to < limit; to++) {
        if (bytes[to] === LINE_END && ++ends > lines)
            break;
    }
    return to;
}

;// CONCATENATED MODULE: ./lib/scanner/search/narrow.js






const LEAST_PREFIX = 3;
const PERCENT = 0x25;
const BACKSLASH = 0x5c;
const NOTHING = (0,alphabets/* setOf */.s4)('');
function known({ ready, prefix }) {
    return ready.shape.at === undefined ? prefix.length : 0;
}
function createNarrow(shapes, { judged }, patterns = []) {
    const beginnings = shapes.flatMap(beginningsOf);
    const announced = beginnings.filter(({ prefix }) => prefix.length >= LEAST_PREFIX);
    const veiled = createVeiled(patterns, (text, depth) => {
        const inside = [];
        search(text, 0, text.length, inside, depth);
        return inside;
    });
    const margin = veiled.literals.length === 0 ? 0 : LIFTED;
    const literals = (0,search_literals/* createLiterals */.f)([
        ...announced.map(({ ready, prefix }) => ({ text: prefix, next: ready.next })),
        ...veiled.literals,
    ]);
    const furthest = Math.max(0, ...shapes.map(({ shape }) => shape.at ?? 0));
    const groups = groupsOf(beginnings.filter(({ prefix }) => prefix.length < LEAST_PREFIX));
    const union = (0,alphabets/* setOf */.s4)(groups.map(({ spelling }) => spelling).join(''));
    const shortest = Math.min(...groups.map((group) => group.shortest));
    function read(bytes, start, one) {
        const limit = Math.min(bytes.length, start + judged);
        return (0,escapes/* readToken */.AI)(bytes, start + known(one), limit, one.ready.body, one.ready.spelled);
    }
    function take(bytes, start, one, token, found) {
        const { ready } = one;
        const told = judge(ready, { bytes, start, prefix: known(one), token, judged });
        if (told !== undefined)
            found.push({ kind: told.kind, start, end: told.end });
    }
    function takeAt(bytes, start, group, found) {
        let shared;
        for (const one of group.beginnings) {
            if (!mayBegin(bytes, start, one.ready) || !startsWith(bytes, start, one.prefix))
                continue;
            const isBare = one.prefix.length === 0;
            const token = isBare && shared !== undefined ? shared : read(bytes, start, one);
            if (isBare)
                shared = token;
            take(bytes, start, one, token, found);
        }
    }
    const search = (bytes, from, to, found, depth = 0) => {
        const range = { from, to, depth };
        const ahead = Math.min(bytes.length, to + Math.max(margin, furthest));
        literals.each(bytes, Math.max(0, from - margin), ahead, (at, which) => {
            const one = announced[which];
            if (one === undefined) {
                veiled.look(bytes, at, which - announced.length, range, found);
                return;
            }
            const start = at - (one.ready.shape.at ?? 0);
            if (start < from || start >= to)
                return;
            if (mayBegin(bytes, start, one.ready))
                take(bytes, start, one, read(bytes, start, one), found);
        });
        function takeRun(start, end, group) {
            if (start >= from && start < to)
                takeAt(bytes, start, group, found);
            const last = Math.min(to, group.spelled ? end : start);
            for (let at = Math.max(0, start - escapes/* LONGEST_ESCAPE */.lC); at < last; at++) {
                const byte = bytes[at];
                if (byte !== PERCENT && byte !== BACKSLASH)
                    continue;
                const past = (0,escapes/* pastEscape */.QW)(bytes, at, NOTHING);
                if (past > start && past < end && past >= from && past < to) {
                    takeAt(bytes, past, group, found);
                }
            }
        }
        const first = Math.max(0, from - escapes/* LONGEST_ESCAPE */.lC - 1);
        const last = Math.min(bytes.length, to + shortest + escapes/* LONGEST_ESCAPE */.lC);
        eachRun(bytes, union, shortest, first, last, (start, end) => {
            for (const group of groups) {
                if (groups.length === 1)
                    takeRun(start, end, group);
                else {
                    eachRun(bytes, group.set, group.shortest, start, end, (groupStart, groupEnd) => takeRun(groupStart, groupEnd, group));
                }
            }
        });
    };
    return search;
}
function groupsOf(beginnings) {
    const spellings = new Set(beginnings.map(({ ready }) => ready.spelling));
    return [...spellings].map((spelling) => {
        const members = beginnings.filter(({ ready }) => ready.spelling === spelling);
        const shortest = Math.min(...members.map(({ ready }) => ready.shortest));
        if (shortest < LEAST_RUN) {
            throw new Error(`${members[0]?.ready.kind}: too short to be found without a prefix`);
        }
        const { spelled } = members[0].ready;
        return { spelling, set: (0,alphabets/* setOf */.s4)(spelling), spelled, shortest, beginnings: members };
    });
}
function beginningsOf(ready) {
    const prefixes = ready.prefixes.length === 0 ? [''] : ready.prefixes;
    return prefixes.map((prefix) => ({ ready, prefix: bytesOf(prefix) }));
}
function bytesOf(text) {
    return Uint8Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
}
function startsWith(bytes, at, prefix) {
    for (let index = 0; index < prefix.length; index++) {
        if (bytes[at + index] !== prefix[index])
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./lib/scanner/search/reach.js


const LEAST_JUDGED = 512;
function reachOf(shapes) {
    const most = (numbers) => Math.max(0, ...numbers);
    const judged = most([LEAST_JUDGED, ...shapes.map(judgedOf)]);
    const around = most(shapes.map(({ surroundings }) => surroundings.bytes));
    return {
        judged,
        around,
        lines: most(shapes.map(({ surroundings }) => surroundings.lines)),
        far: 2 * (judged + around),
        any: { set: setOfAll(shapes), length: Math.min(...shapes.map(({ shortest }) => shortest)) },
    };
}
function judgedOf({ longest, spelled }) {
    if (longest === Number.POSITIVE_INFINITY || (spelled && longest < LEAST_JUDGED / 2))
        return 0;
    return longest + 2 * escapes/* LONGEST_ESCAPE */.lC;
}
function setOfAll(shapes) {
    return (0,alphabets/* setOf */.s4)(shapes.map(({ spelling }) => spelling).join(''));
}

// EXTERNAL MODULE: ./lib/report/sha256.js
var sha256 = __webpack_require__(3279);
// EXTERNAL MODULE: ./lib/scanner/allow.js
var allow = __webpack_require__(41267);
// EXTERNAL MODULE: ./lib/scanner/patterns/pattern.js
var patterns_pattern = __webpack_require__(3530);
;// CONCATENATED MODULE: ./lib/scanner/shapes.js




function readyShapes(patterns) {
    const sets = new Map();
    const once = (characters) => {
        const set = sets.get(characters) ?? (0,alphabets/* setOf */.s4)(characters);
        sets.set(characters, set);
        return set;
    };
    return patterns.flatMap((pattern) => pattern.shapes.map((shape) => ready(pattern, shape, once)));
}
function ready(pattern, shape, set) {
    const { kind, surroundings = patterns_pattern/* OWN_LINE */.A, decode, documented } = pattern;
    const { alphabet, prefixes = [], at } = shape;
    const [least, most] = boundsOf(shape.length);
    const isMixed = shape.variety === undefined && /[A-Z]/.test(alphabet) && /[a-z]/.test(alphabet);
    const isInside = prefixes.length === 0 || at !== undefined;
    const sizes = isInside ? [0] : prefixes.map((prefix) => prefix.length);
    const spelling = (0,alphabets/* spellingOf */.k2)(alphabet) + prefixes.join('');
    if (/[^\x20-\x7e]/.test(spelling))
        throw new Error(`${kind}: only printable ASCII is searched for`);
    if (least < 1)
        throw new Error(`${kind}: a prefix alone is no key`);
    const notBefore = shape.notBefore ?? (prefixes.length > 0 ? alphabets/* BASE62 */.S6 : alphabets/* BASE62 */.S6 + alphabet);
    const size = shape.variety ?? new Set(alphabet).size;
    return {
        kind,
        shape,
        surroundings,
        prefixes,
        body: set(alphabet),
        spelled: (0,alphabets/* isSpelled */.M3)(alphabet),
        next: set((0,alphabets/* spellingOf */.k2)(alphabet)),
        spelling,
        notBefore: set((0,alphabets/* spellingOf */.k2)(notBefore)),
        notEscaped: set(notBefore),
        notAfter: set(shape.notAfter ?? alphabets/* BASE62 */.S6 + alphabet),
        shortest: Math.min(...sizes) + least,
        longest: Math.max(...sizes) + most,
        fits: fitting(shape.length),
        decode: (value) => decode?.(value) ?? value,
        plausible: (value, prefix) => {
            if (shape.form?.(value) === false || shape.checksum?.(value) === false)
                return false;
            if (documented?.includes((0,sha256/* sha256 */.s)(value).slice(0, 16)))
                return false;
            if (shape.plausible !== undefined)
                return shape.plausible(value);
            const drawn = value.slice(prefix);
            return !(0,allow/* isStandIn */.WG)(drawn, size) && !(isMixed && isOneCase(drawn));
        },
    };
}
function isOneCase(drawn) {
    return drawn.length >= 20 && !(/[A-Z]/.test(drawn) && /[a-z]/.test(drawn));
}
function boundsOf(length) {
    if (typeof length === 'number')
        return [length, length];
    if ('from' in length)
        return [length.from, length.to ?? Number.POSITIVE_INFINITY];
    return [Math.min(...length), Math.max(...length)];
}
function fitting(length) {
    if (typeof length === 'number')
        return (size) => size === length;
    if (!('from' in length))
        return (size) => length.includes(size);
    const { from, to = Number.POSITIVE_INFINITY } = length;
    return (size) => size >= from && size <= to;
}

;// CONCATENATED MODULE: ./lib/scanner/search/wide.js



const PIECE = 4096;
function createWide({ any, around }) {
    const { set } = any;
    const shortest = any.length - 1;
    const before = Math.max(around, 2 * LIFTED) + 2 * escapes/* LONGEST_ESCAPE */.lC;
    const after = LONGEST_KEY + around;
    function isWide(bytes, at) {
        const byte = bytes[at];
        return byte !== undefined && bytes[at + 1] === 0 && set[byte] === 1;
    }
    function decode(bytes, start, end, high) {
        const offset = Math.max(start % 2, start - 2 * before);
        const last = Math.min(bytes.length, end + 2 * after);
        const text = new Uint8Array(Math.ceil((last - offset) / 2));
        for (let index = 0; index < text.length; index++) {
            const at = offset + 2 * index;
            const low = bytes[at];
            const other = bytes[at + high];
            text[index] =
                other === 0 || other === undefined ? low : low === 0x0a || other === 0x0a ? 0x0a : 0xff;
        }
        const unit = high === 1 ? offset : offset - 1;
        return { text, offset: unit, from: (start - offset) / 2, to: (end - offset) / 2 };
    }
    return {
        each(bytes, from, to, found) {
            for (const parity of [0, 1]) {
                let at = from + ((from + parity) & 1);
                while (at < to) {
                    if (!isWide(bytes, at + 2 * (shortest - 1))) {
                        at += 2 * shortest;
                        continue;
                    }
                    let index = at + 2 * (shortest - 2);
                    while (index >= at && isWide(bytes, index))
                        index -= 2;
                    if (index >= at) {
                        at = index + 2;
                        continue;
                    }
                    let past = at + 2 * shortest;
                    while (past < to && past < at + 2 * PIECE && isWide(bytes, past))
                        past += 2;
                    found(decode(bytes, at, past, parityOf(at)));
                    if (at % 2 === 1 && bytes[at - 1] !== 0)
                        found(decode(bytes, at, past, 1));
                    at = past;
                }
            }
        },
    };
}
function parityOf(at) {
    return at % 2 === 0 ? 1 : -1;
}

;// CONCATENATED MODULE: ./lib/scanner/scanner.js





const BLOCK = 1 << 18;
function createScanner(patterns) {
    const shapes = readyShapes(patterns);
    const reach = reachOf(shapes);
    const narrow = createNarrow(shapes, reach, patterns);
    const wide = createWide(reach);
    function search(content, from, to) {
        const bytes = asBuffer(content);
        const found = { hits: [], nul: false };
        for (let start = from; start < to; start += BLOCK) {
            const end = Math.min(to, start + BLOCK);
            narrow(bytes, start, end, found.hits);
            if (!holdsNul(bytes, start, end))
                continue;
            found.nul = true;
            wide.each(bytes, start, end + 1, (stretch) => {
                const inside = [];
                narrow(Buffer.from(stretch.text.buffer), stretch.from, stretch.to, inside);
                for (const hit of inside) {
                    const first = stretch.offset + 2 * hit.start;
                    const last = Math.min(bytes.length, stretch.offset + 2 * hit.end);
                    if (first >= start && first < end) {
                        found.hits.push({ ...hit, start: first, end: last });
                    }
                }
            });
        }
        return { hits: (0,hit/* inOrder */.a)(found.hits), nul: found.nul };
    }
    function hitsStartingIn(content, from, to) {
        return search(content, from, to).hits;
    }
    function near(content, from, to) {
        let start = Math.min(from, content.length);
        const first = Math.max(0, start - reach.far);
        for (let lines = 0; start > first; start--) {
            if (content[start - 1] === 0x0a && ++lines > reach.lines)
                break;
        }
        let end = Math.max(to, start);
        const last = Math.min(content.length, end + reach.far);
        for (let lines = 0; end < last; end++) {
            if (content[end] === 0x0a && ++lines > reach.lines)
                break;
        }
        return { from: start, to: Math.min(end + 1, content.length) };
    }
    return {
        reach,
        hitsStartingIn,
        findHits(content, from = 0, to = content.length) {
            if (from >= to)
                return [];
            const lineStart = from === 0 ? 0 : content.lastIndexOf(0x0a, from - 1) + 1;
            const lineEnd = to >= content.length ? -1 : content.indexOf(0x0a, to - 1);
            return hitsStartingIn(content, lineStart, lineEnd === -1 ? content.length : lineEnd);
        },
        near,
        hitsNear(content, from, to) {
            const range = near(content, from, to);
            return hitsStartingIn(content, range.from, range.to);
        },
        plainHitsNear(content, from, to) {
            const range = near(content, from, to);
            const hits = [];
            narrow(asBuffer(content), range.from, range.to, hits);
            return (0,hit/* inOrder */.a)(hits);
        },
        searchAll: (content) => search(content, 0, content.length),
    };
}
function asBuffer(content) {
    return Buffer.isBuffer(content)
        ? content
        : Buffer.from(content.buffer, content.byteOffset, content.byteLength);
}
const SMALL = 4096;
function holdsNul(bytes, from, to) {
    if (to - from > SMALL)
        return bytes.subarray(from, to).includes(0);
    for (let at = from; at < to; at++)
        if (bytes[at] === 0)
            return true;
    return false;
}

;// CONCATENATED MODULE: ./lib/scanner/match.js


const SCANNER = createScanner(patterns/* PATTERNS */.G);
const { findHits, hitsNear, hitsStartingIn, searchAll } = SCANNER;


/***/ }),

/***/ 3530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ OWN_LINE),
/* harmony export */   n: () => (/* binding */ WIDEST)
/* harmony export */ });
const WIDEST = 4096;
const OWN_LINE = { lines: 0, bytes: 160 };


/***/ })

};
;