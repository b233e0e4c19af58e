"use strict";
exports.id = 8620;
exports.ids = [8620];
exports.modules = {

/***/ 69326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ readToken),
/* harmony export */   KW: () => (/* binding */ endsEscape),
/* harmony export */   QW: () => (/* binding */ pastEscape),
/* harmony export */   ko: () => (/* binding */ unescapeToken),
/* harmony export */   lC: () => (/* binding */ LONGEST_ESCAPE)
/* harmony export */ });
const PERCENT = 0x25;
const BACKSLASH = 0x5c;
const SLASH = 0x2f;
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
    if (byte === PERCENT)
        return bytes[at + 1] === 0x32 && isBorF(bytes[at + 2]) ? 3 : 0;
    if (byte !== BACKSLASH)
        return 0;
    if (bytes[at + 1] === SLASH)
        return 2;
    const isUnicode = bytes[at + 1] === 0x75 &&
        bytes[at + 2] === 0x30 &&
        bytes[at + 3] === 0x30 &&
        bytes[at + 4] === 0x32 &&
        isBorF(bytes[at + 5]);
    return isUnicode ? 6 : 0;
}
function isBorF(byte) {
    return byte === 0x42 || byte === 0x62 || byte === 0x46 || byte === 0x66;
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
    if (bytes[at] === PERCENT)
        return pastDigits(bytes, at + 1, 2, set);
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
        .replace(/%2f|\\u002f|\\\//gi, '/')
        .replace(/%2b|\\u002b/gi, '+')
        .replace(/%3d|\\u003d/gi, '=');
}


/***/ }),

/***/ 18620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zk: () => (/* binding */ SCANNER),
  Eh: () => (/* binding */ findHits),
  Ax: () => (/* binding */ hitsStartingIn),
  mU: () => (/* binding */ searchAll)
});

// UNUSED EXPORTS: hitsNear

// EXTERNAL MODULE: ./lib/scanner/patterns/index.js + 5 modules
var patterns = __webpack_require__(14251);
// EXTERNAL MODULE: ./lib/scanner/alphabets.js
var alphabets = __webpack_require__(38990);
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
function judge(ready, found, search) {
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
    search.candidates = true;
    const candidate = candidateAt(value, found, ready.surroundings);
    const { named, near } = shape;
    if (named !== undefined && !(0,naming/* nameHolds */.ey)(candidate.before(), named))
        return undefined;
    if (near !== undefined && !(0,naming/* speaksOf */.Tq)(candidate.before() + candidate.after(), near)) {
        return undefined;
    }
    if (shape.judge?.(candidate) === false)
        return undefined;
    return endOf(ready, found, isCut);
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
    const whole = isCut ? (0,escapes/* readToken */.AI)(bytes, start + prefix, limit, body, spelled) : token;
    return shape.padded === true ? pastPadding(bytes, whole, prefix) : whole.end;
}
function pastPadding(bytes, token, prefix) {
    let end = token.end;
    for (let missing = (4 - ((prefix + token.length) % 4)) % 4; missing > 0; missing--) {
        if (bytes[end] === 0x3d)
            end++;
        else if (bytes[end] === 0x25 &&
            bytes[end + 1] === 0x33 &&
            ((bytes[end + 2] ?? 0) | 0x20) === 0x64) {
            end += 3;
        }
        else
            break;
    }
    return end;
}

// EXTERNAL MODULE: ./lib/scanner/search/literals.js
var search_literals = __webpack_require__(96567);
// EXTERNAL MODULE: ./lib/scanner/search/runs.js
var runs = __webpack_require__(87777);
;// CONCATENATED MODULE: ./lib/scanner/search/narrow.js





const LEAST_PREFIX = 3;
const PERCENT = 0x25;
const BACKSLASH = 0x5c;
const NOTHING = (0,alphabets/* setOf */.s4)('');
function createNarrow(shapes, { judged }) {
    const beginnings = shapes.flatMap(beginningsOf);
    const announced = beginnings.filter(({ prefix }) => prefix.length >= LEAST_PREFIX);
    const literals = (0,search_literals/* createLiterals */.f)(announced.map(({ ready, prefix }) => ({ text: prefix, next: ready.next })));
    const groups = groupsOf(beginnings.filter(({ prefix }) => prefix.length < LEAST_PREFIX));
    const union = (0,alphabets/* setOf */.s4)(groups.map(({ spelling }) => spelling).join(''));
    const shortest = Math.min(...groups.map((group) => group.shortest));
    function read(bytes, start, { ready, prefix }) {
        const limit = Math.min(bytes.length, start + judged);
        return (0,escapes/* readToken */.AI)(bytes, start + prefix.length, limit, ready.body, ready.spelled);
    }
    function take(bytes, start, one, token, found) {
        const { ready, prefix } = one;
        const end = judge(ready, { bytes, start, prefix: prefix.length, token, judged }, found);
        if (end !== undefined)
            found.hits.push({ kind: ready.kind, start, end });
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
    return (bytes, from, to, found) => {
        literals.each(bytes, from, to, (start, which) => {
            const one = announced[which];
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
        (0,runs/* eachRun */.h)(bytes, union, shortest, first, last, (start, end) => {
            for (const group of groups) {
                if (groups.length === 1)
                    takeRun(start, end, group);
                else {
                    (0,runs/* eachRun */.h)(bytes, group.set, group.shortest, start, end, (groupStart, groupEnd) => takeRun(groupStart, groupEnd, group));
                }
            }
        });
    };
}
function groupsOf(beginnings) {
    const spellings = new Set(beginnings.map(({ ready }) => ready.spelling));
    return [...spellings].map((spelling) => {
        const members = beginnings.filter(({ ready }) => ready.spelling === spelling);
        const shortest = Math.min(...members.map(({ ready }) => ready.shortest));
        if (shortest < runs/* LEAST_RUN */.e) {
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
const MARGIN = 60;
function reachOf(shapes) {
    const most = (numbers) => Math.max(0, ...numbers);
    const judged = most([LEAST_JUDGED, ...shapes.map(judgedOf)]);
    const around = most(shapes.map(({ surroundings }) => surroundings.bytes));
    const shows = MARGIN - 2 * escapes/* LONGEST_ESCAPE */.lC;
    const long = shapes.filter((ready) => ready.spelled || ready.longest > shows);
    return {
        judged,
        around,
        lines: most(shapes.map(({ surroundings }) => surroundings.lines)),
        far: 2 * (judged + around),
        margin: MARGIN,
        cut: { set: setOfAll(long), length: shows },
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

// EXTERNAL MODULE: ./lib/scanner/allow.js
var allow = __webpack_require__(41267);
;// CONCATENATED MODULE: ./lib/scanner/patterns/pattern.js
const OWN_LINE = { lines: 0, bytes: 160 };

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
function ready({ kind, surroundings = OWN_LINE }, shape, set) {
    const { alphabet, prefixes = [] } = shape;
    const [least, most] = boundsOf(shape.length);
    const sizes = prefixes.length === 0 ? [0] : prefixes.map((prefix) => prefix.length);
    const spelling = (0,alphabets/* spellingOf */.k2)(alphabet) + prefixes.join('');
    if (/[^\x20-\x7e]/.test(spelling))
        throw new Error(`${kind}: only printable ASCII is searched for`);
    if (least < 1)
        throw new Error(`${kind}: a prefix alone is no key`);
    const notBefore = shape.notBefore ?? (prefixes.length > 0 ? alphabets/* BASE62 */.S6 : alphabets/* BASE62 */.S6 + alphabet);
    const size = new Set(alphabet).size;
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
        plausible: (value, prefix) => {
            if (shape.checksum?.(value) === false)
                return false;
            return shape.plausible?.(value) ?? !(0,allow/* isStandIn */.WG)(value.slice(prefix), size);
        },
    };
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
    const before = around + 2 * escapes/* LONGEST_ESCAPE */.lC;
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
    const narrow = createNarrow(shapes, reach);
    const wide = createWide(reach);
    function search(content, from, to) {
        const bytes = asBuffer(content);
        const found = { hits: [], candidates: false };
        for (let start = from; start < to; start += BLOCK) {
            const end = Math.min(to, start + BLOCK);
            narrow(bytes, start, end, found);
            if (!holdsNul(bytes, start, end))
                continue;
            found.candidates = true;
            wide.each(bytes, start, end + 1, (stretch) => {
                const inside = { hits: [], candidates: false };
                narrow(Buffer.from(stretch.text.buffer), stretch.from, stretch.to, inside);
                for (const hit of inside.hits) {
                    const first = stretch.offset + 2 * hit.start;
                    const last = Math.min(bytes.length, stretch.offset + 2 * hit.end);
                    if (first >= start && first < end) {
                        found.hits.push({ kind: hit.kind, start: first, end: last });
                    }
                }
            });
        }
        return { hits: inOrder(found.hits), candidates: found.candidates };
    }
    function hitsStartingIn(content, from, to) {
        return search(content, from, to).hits;
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
        hitsNear(content, from, to) {
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
            return hitsStartingIn(content, start, Math.min(end + 1, content.length));
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
function inOrder(hits) {
    if (hits.length < 2)
        return hits;
    hits.sort((a, b) => a.start - b.start || (a.kind < b.kind ? -1 : a.kind === b.kind ? 0 : 1));
    return hits.filter(({ start, kind }, at) => start !== hits[at - 1]?.start || kind !== hits[at - 1]?.kind);
}

;// CONCATENATED MODULE: ./lib/scanner/match.js


const SCANNER = createScanner(patterns/* PATTERNS */.G);
const { findHits, hitsNear, hitsStartingIn, searchAll } = SCANNER;


/***/ }),

/***/ 96567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ createLiterals)
/* harmony export */ });
const NUMBERS = 255;
const SMALL = 2048;
const IS_LITTLE = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;
function createLiterals(literals) {
    const stride = literals.every(({ text }) => text.length >= 4) ? 4 : 2;
    let table;
    function look(bytes, at, from, to, found) {
        const { numbers, marks } = table;
        const pair = bytes[at] | (bytes[at + 1] << 8);
        for (const { which, offset } of marks[numbers[pair]]) {
            const start = at - offset;
            if (start < from || start >= to)
                continue;
            const { text } = literals[which];
            let index = 0;
            while (index < text.length && bytes[start + index] === text[index])
                index++;
            if (index === text.length)
                found(start, which);
        }
    }
    return {
        each(bytes, from, to, found) {
            if (literals.length === 0)
                return;
            table ??= tableOf(literals, stride);
            const last = Math.min(bytes.length - 1, to + table.ahead);
            let at = from;
            if (IS_LITTLE && last - from >= SMALL) {
                const start = from + (-(bytes.byteOffset + from) & 3);
                if (stride === 2 && start - 2 >= from)
                    look(bytes, start - 2, from, to, found);
                const count = (last + 1 - start) >> 2;
                const words = new Uint32Array(bytes.buffer, bytes.byteOffset + start, count);
                eachMarked(words, table.numbers, stride, (offset) => look(bytes, start + offset, from, to, found));
                at = start + 4 * count;
            }
            for (; at < last; at += stride)
                look(bytes, at, from, to, found);
        },
    };
}
function tableOf(literals, stride) {
    const numbers = new Uint8Array(1 << 16);
    const marks = [[]];
    let ahead = 0;
    for (const [which, literal] of literals.entries()) {
        const first = rarestWindow(literal, stride);
        ahead = Math.max(ahead, first + stride);
        for (let offset = first; offset < first + stride; offset++) {
            for (const pair of pairsAt(literal, offset)) {
                if (numbers[pair] === 0) {
                    const number = marks.length <= NUMBERS ? marks.length : 1 + (pair % NUMBERS);
                    numbers[pair] = number;
                    marks[number] ??= [];
                }
                marks[numbers[pair]].push({ which, offset });
            }
        }
    }
    return { numbers, marks, ahead };
}
function eachMarked(words, numbers, stride, found) {
    const count = words.length;
    let word = 0;
    if (stride === 4) {
        for (; word + 3 < count; word += 4) {
            const any = numbers[words[word] & 0xffff] |
                numbers[words[word + 1] & 0xffff] |
                numbers[words[word + 2] & 0xffff] |
                numbers[words[word + 3] & 0xffff];
            if (any !== 0) {
                for (let one = word; one < word + 4; one++) {
                    if (numbers[words[one] & 0xffff] !== 0)
                        found(4 * one);
                }
            }
        }
    }
    else {
        for (; word + 1 < count; word += 2) {
            const first = words[word];
            const second = words[word + 1];
            const any = numbers[first & 0xffff] |
                numbers[first >>> 16] |
                numbers[second & 0xffff] |
                numbers[second >>> 16];
            if (any === 0)
                continue;
            if (numbers[first & 0xffff] !== 0)
                found(4 * word);
            if (numbers[first >>> 16] !== 0)
                found(4 * word + 2);
            if (numbers[second & 0xffff] !== 0)
                found(4 * word + 4);
            if (numbers[second >>> 16] !== 0)
                found(4 * word + 6);
        }
    }
    for (; word < count; word++) {
        found(4 * word);
        if (stride === 2)
            found(4 * word + 2);
    }
}
function pairsAt({ text, next }, offset) {
    const first = text[offset];
    const second = text[offset + 1];
    if (second !== undefined)
        return [first | (second << 8)];
    const pairs = [];
    for (let byte = 0; byte < next.length; byte++) {
        if (next[byte] === 1)
            pairs.push(first | (byte << 8));
    }
    return pairs;
}
function rarestWindow({ text }, stride) {
    const common = [];
    for (let at = 0; at < text.length; at++) {
        common.push(commonness(text[at]) * commonness(text[at + 1]));
    }
    let best = 0;
    let least = Number.POSITIVE_INFINITY;
    for (let first = 0; first + stride <= text.length; first++) {
        let sum = 0;
        for (let at = first; at < first + stride; at++)
            sum += common[at];
        if (sum < least) {
            least = sum;
            best = first;
        }
    }
    return best;
}
const SELDOM = [0x6a, 0x71, 0x78, 0x7a];
function commonness(byte) {
    if (byte === undefined)
        return 50;
    if (byte >= 0x61 && byte <= 0x7a)
        return SELDOM.includes(byte) ? 2 : 8;
    return byte >= 0x41 && byte <= 0x5a ? 2 : 3;
}


/***/ }),

/***/ 87777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ LEAST_RUN),
/* harmony export */   h: () => (/* binding */ eachRun)
/* harmony export */ });
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


/***/ })

};
;