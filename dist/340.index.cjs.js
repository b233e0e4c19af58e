"use strict";
exports.id = 340;
exports.ids = [340];
exports.modules = {

/***/ 44200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VV: () => (/* binding */ mirrored),
/* harmony export */   mn: () => (/* binding */ Side),
/* harmony export */   v9: () => (/* binding */ holds)
/* harmony export */ });
const Side = { Edge: 0, Word: 1, Other: 2 };
function holds(asked, before, behind) {
    const wordBefore = before === Side.Word;
    const wordBehind = behind === Side.Word;
    switch (asked) {
        case 'line-start':
            return before === Side.Edge;
        case 'line-end':
            return behind === Side.Edge;
        case 'word-start':
            return !wordBefore && wordBehind;
        case 'word-end':
            return wordBefore && !wordBehind;
        case 'word-edge':
            return wordBefore !== wordBehind;
        case 'no-word-edge':
            return wordBefore === wordBehind;
        case 'no-word-before':
            return !wordBefore;
        case 'no-word-behind':
            return !wordBehind;
    }
}
function mirrored(asked) {
    switch (asked) {
        case 'line-start':
            return 'line-end';
        case 'line-end':
            return 'line-start';
        case 'word-start':
            return 'word-end';
        case 'word-end':
            return 'word-start';
        case 'no-word-before':
            return 'no-word-behind';
        case 'no-word-behind':
            return 'no-word-before';
        case 'word-edge':
        case 'no-word-edge':
            return asked;
    }
}


/***/ }),

/***/ 78684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Op: () => (/* binding */ Op),
  r: () => (/* binding */ createProgram)
});

// EXTERNAL MODULE: ./lib/scanner/expressions/automaton/context.js
var context = __webpack_require__(44200);
;// CONCATENATED MODULE: ./lib/scanner/expressions/automaton/factor.js
function factored(parts, backwards) {
    if (parts.length < 2)
        return parts;
    const words = parts.map((part) => asWord(part, backwards));
    if (words.some((word) => certainByte(word[0]) === undefined))
        return parts;
    return grouped(words).map((group) => joined(group, backwards));
}
function asWord(node, backwards) {
    if (node.kind !== 'sequence')
        return [node];
    return backwards ? node.parts.toReversed() : node.parts;
}
function certainByte(part) {
    if (part?.kind !== 'bytes')
        return undefined;
    const byte = part.set.indexOf(1);
    return byte === -1 || part.set.includes(1, byte + 1) ? undefined : byte;
}
function grouped(words) {
    const groups = new Map();
    for (const word of words) {
        const byte = certainByte(word[0]);
        const group = groups.get(byte);
        if (group === undefined)
            groups.set(byte, [word]);
        else
            group.push(word);
    }
    return [...groups.values()];
}
function joined(group, backwards) {
    const first = group[0];
    let shared = first.length;
    if (group.length > 1) {
        shared = 0;
        while (shared < first.length) {
            const byte = certainByte(first[shared]);
            const at = shared;
            if (byte === undefined || group.some((word) => certainByte(word[at]) !== byte))
                break;
            shared++;
        }
    }
    const parts = first.slice(0, shared);
    if (group.length > 1) {
        const rests = group.map((word) => inSequence(word.slice(shared), backwards));
        parts.push({ kind: 'choice', parts: factored(rests, backwards) });
    }
    return inSequence(parts, backwards);
}
function inSequence(parts, backwards) {
    if (parts.length === 0)
        return { kind: 'empty' };
    if (parts.length === 1)
        return parts[0];
    return { kind: 'sequence', parts: backwards ? parts.toReversed() : parts };
}

;// CONCATENATED MODULE: ./lib/scanner/expressions/automaton/program.js


const Op = { Bytes: 0, Split: 1, Assert: 2, Save: 3, Accept: 4 };
function createProgram(wanted, options = {}) {
    const { backwards = false, saves = false } = options;
    const ops = [];
    const nexts = [];
    const others = [];
    const sets = [];
    const setNumbers = new Map();
    const knownSets = new Map();
    const asked = [];
    function emit(op, next, other) {
        ops.push(op);
        nexts.push(next);
        others.push(other);
        return ops.length - 1;
    }
    function numberOf(set) {
        const known = knownSets.get(set);
        if (known !== undefined)
            return known;
        const key = set.join('');
        let number = setNumbers.get(key);
        if (number === undefined) {
            number = sets.length;
            sets.push(set);
            setNumbers.set(key, number);
        }
        knownSets.set(set, number);
        return number;
    }
    function ask(question, next) {
        const oriented = backwards ? (0,context/* mirrored */.VV)(question) : question;
        if (!asked.includes(oriented))
            asked.push(oriented);
        return emit(Op.Assert, next, asked.indexOf(oriented));
    }
    function write(node, next) {
        switch (node.kind) {
            case 'empty':
                return next;
            case 'bytes':
                return emit(Op.Bytes, next, numberOf(node.set));
            case 'assertion':
                return ask(node.holds, next);
            case 'group': {
                if (!saves)
                    return write(node.part, next);
                const end = emit(Op.Save, next, 2 * node.index + 1);
                return emit(Op.Save, write(node.part, end), 2 * node.index);
            }
            case 'sequence': {
                let first = next;
                if (backwards)
                    for (const part of node.parts)
                        first = write(part, first);
                else {
                    for (let at = node.parts.length - 1; at >= 0; at--) {
                        first = write(node.parts[at], first);
                    }
                }
                return first;
            }
            case 'choice': {
                const parts = factored(node.parts, backwards);
                let first = write(parts.at(-1), next);
                for (let at = parts.length - 2; at >= 0; at--) {
                    first = emit(Op.Split, write(parts[at], next), first);
                }
                return first;
            }
            case 'repeat':
                return repeat(node, next);
        }
    }
    function repeat(node, next) {
        const { part, min, max, lazy } = node;
        let first = next;
        let left = min;
        const split = (on, out) => lazy ? emit(Op.Split, out, on) : emit(Op.Split, on, out);
        if (max === Number.POSITIVE_INFINITY) {
            const loop = emit(Op.Split, next, next);
            const body = write(part, loop);
            (lazy ? others : nexts)[loop] = body;
            first = min === 0 ? loop : body;
            if (min > 0)
                left = min - 1;
        }
        else {
            for (let more = max - min; more > 0; more--)
                first = split(write(part, first), next);
        }
        for (; left > 0; left--)
            first = write(part, first);
        return first;
    }
    let start = -1;
    for (let at = wanted.length - 1; at >= 0; at--) {
        const { root, which, asWord = false } = wanted[at];
        let end = emit(Op.Accept, -1, which);
        if (asWord)
            end = ask(backwards ? 'no-word-before' : 'no-word-behind', end);
        let first = write(root, end);
        if (asWord)
            first = ask(backwards ? 'no-word-behind' : 'no-word-before', first);
        start = start === -1 ? first : emit(Op.Split, first, start);
    }
    return {
        start,
        ops: Uint8Array.from(ops),
        next: Int32Array.from(nexts),
        other: Int32Array.from(others),
        sets,
        asked,
    };
}


/***/ }),

/***/ 47586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FF: () => (/* binding */ without),
/* harmony export */   Gf: () => (/* binding */ setWhere),
/* harmony export */   Lq: () => (/* binding */ isWordByte),
/* harmony export */   RZ: () => (/* binding */ addAll),
/* harmony export */   Tj: () => (/* binding */ NAMED_CLASSES),
/* harmony export */   bV: () => (/* binding */ addRange),
/* harmony export */   cE: () => (/* binding */ byteOf),
/* harmony export */   eD: () => (/* binding */ inBothCases),
/* harmony export */   mj: () => (/* binding */ emptySet),
/* harmony export */   s4: () => (/* binding */ setOf)
/* harmony export */ });
function emptySet() {
    return new Uint8Array(256);
}
function setWhere(holds) {
    const set = emptySet();
    for (let byte = 0; byte < 256; byte++)
        if (holds(byte))
            set[byte] = 1;
    return set;
}
function setOf(...bytes) {
    if (bytes.length === 1)
        return SINGLES[bytes[0]];
    return setWhere((byte) => bytes.includes(byte));
}
const SINGLES = Array.from({ length: 256 }, (_, only) => setWhere((byte) => byte === only));
function addAll(to, from) {
    for (let byte = 0; byte < 256; byte++)
        if (from[byte] === 1)
            to[byte] = 1;
}
function addRange(to, first, last) {
    for (let byte = first; byte <= last; byte++)
        to[byte] = 1;
}
function without(set) {
    return set.map((member) => 1 - member);
}
function inBothCases(set) {
    const both = set.slice();
    for (let upper = 0x41; upper <= 0x5a; upper++) {
        const lower = upper + 0x20;
        if (set[upper] === 1 || set[lower] === 1) {
            both[upper] = 1;
            both[lower] = 1;
        }
    }
    return both;
}
const isDigit = (byte) => byte >= 0x30 && byte <= 0x39;
const isUpper = (byte) => byte >= 0x41 && byte <= 0x5a;
const isLower = (byte) => byte >= 0x61 && byte <= 0x7a;
const isAlpha = (byte) => isUpper(byte) || isLower(byte);
const isGraph = (byte) => byte > 0x20 && byte < 0x7f;
const isSpace = (byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);
const isWordByte = (byte) => isAlpha(byte) || isDigit(byte) || byte === 0x5f;
const NAMED_CLASSES = new Map([
    ['alpha', isAlpha],
    ['digit', isDigit],
    ['alnum', (byte) => isAlpha(byte) || isDigit(byte)],
    ['upper', isUpper],
    ['lower', isLower],
    ['space', isSpace],
    ['blank', (byte) => byte === 0x20 || byte === 0x09],
    ['punct', (byte) => isGraph(byte) && !isAlpha(byte) && !isDigit(byte)],
    ['print', (byte) => byte >= 0x20 && byte < 0x7f],
    ['graph', isGraph],
    ['cntrl', (byte) => byte < 0x20 || byte === 0x7f],
    [
        'xdigit',
        (byte) => isDigit(byte) || (byte >= 0x41 && byte <= 0x46) || (byte >= 0x61 && byte <= 0x66),
    ],
]);
const byteOf = (character) => character.charCodeAt(0);


/***/ }),

/***/ 71459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ createLineMatcher)
});

// EXTERNAL MODULE: ./lib/scanner/expressions/byte-sets.js
var byte_sets = __webpack_require__(47586);
// EXTERNAL MODULE: ./lib/scanner/expressions/automaton/context.js
var context = __webpack_require__(44200);
;// CONCATENATED MODULE: ./lib/scanner/expressions/automaton/byte-classes.js


const LINE_FEED = 0x0a;
function classesOf(program) {
    const asksForWords = program.asked.some((asked) => asked.includes('word'));
    const word = (0,byte_sets/* setWhere */.Gf)(byte_sets/* isWordByte */.Lq);
    let classes = new Uint16Array(256);
    let count = 1;
    for (const set of asksForWords ? [...program.sets, word] : program.sets) {
        ({ classes, count } = refined(classes, set));
    }
    const used = new Map();
    for (let byte = 0; byte < 256; byte++) {
        if (byte === LINE_FEED)
            continue;
        const old = classes[byte];
        if (!used.has(old))
            used.set(old, used.size);
        classes[byte] = used.get(old);
    }
    count = used.size + 1;
    const lineEnd = used.size;
    classes[LINE_FEED] = lineEnd;
    const example = new Int32Array(count);
    for (let byte = 0; byte < 256; byte++)
        example[classes[byte]] = byte;
    const sides = [...example].map((byte, number) => number === lineEnd ? context/* Side */.mn.Edge : asksForWords && (0,byte_sets/* isWordByte */.Lq)(byte) ? context/* Side */.mn.Word : context/* Side */.mn.Other);
    const members = program.sets.map((set) => Uint8Array.from(example, (byte, number) => (number === lineEnd ? 0 : set[byte])));
    return { of: classes, count, lineEnd, sides, members };
}
function refined(classes, set) {
    const numbers = new Map();
    const finer = new Uint16Array(256);
    for (let byte = 0; byte < 256; byte++) {
        const key = 2 * classes[byte] + set[byte];
        let number = numbers.get(key);
        if (number === undefined) {
            number = numbers.size;
            numbers.set(key, number);
        }
        finer[byte] = number;
    }
    return { classes: finer, count: numbers.size };
}

// EXTERNAL MODULE: ./lib/scanner/expressions/automaton/program.js + 1 modules
var automaton_program = __webpack_require__(78684);
;// CONCATENATED MODULE: ./lib/scanner/expressions/automaton/threads.js


function createThreads(program, classes, { unanchored, first, effort }) {
    const { ops, next, other, asked } = program;
    const stack = [];
    const gathering = [];
    const seen = new Int32Array(ops.length);
    const gathered = new Int32Array(ops.length);
    let seenRound = 0;
    let gatheredRound = 0;
    let list = new Int32Array(64);
    let length = 0;
    function gather(instruction) {
        gathering.push(instruction);
        while (gathering.length > 0) {
            const at = gathering.pop();
            if (gathered[at] === gatheredRound)
                continue;
            gathered[at] = gatheredRound;
            effort.steps++;
            switch (ops[at]) {
                case automaton_program.Op.Split:
                    gathering.push(other[at], next[at]);
                    break;
                case automaton_program.Op.Save:
                    gathering.push(next[at]);
                    break;
                case automaton_program.Op.Bytes:
                case automaton_program.Op.Assert:
                case automaton_program.Op.Accept:
                    if (length === list.length) {
                        const longer = new Int32Array(2 * length);
                        longer.set(list);
                        list = longer;
                    }
                    list[length++] = at;
            }
        }
    }
    function advance(waiting, before, byteClass, accepted) {
        const behind = classes.sides[byteClass];
        for (const waits of waiting) {
            stack.push(waits);
            while (stack.length > 0) {
                const at = stack.pop();
                if (seen[at] === seenRound)
                    continue;
                seen[at] = seenRound;
                effort.steps++;
                switch (ops[at]) {
                    case automaton_program.Op.Bytes: {
                        const members = classes.members[other[at]];
                        if (members[byteClass] !== 1)
                            break;
                        gather(next[at]);
                        break;
                    }
                    case automaton_program.Op.Split:
                        stack.push(other[at], next[at]);
                        break;
                    case automaton_program.Op.Save:
                        stack.push(next[at]);
                        break;
                    case automaton_program.Op.Assert:
                        if ((0,context/* holds */.v9)(asked[other[at]], before, behind)) {
                            stack.push(next[at]);
                        }
                        break;
                    case automaton_program.Op.Accept:
                        if (!accepted.includes(other[at]))
                            accepted.push(other[at]);
                        if (first) {
                            stack.length = 0;
                            return true;
                        }
                }
            }
        }
        return false;
    }
    function sorted() {
        const result = list.slice(0, length);
        return first ? result : result.sort();
    }
    gatheredRound++;
    gather(program.start);
    const start = sorted();
    const begun = [];
    function beginning(before, byteClass) {
        const key = before * classes.count + byteClass;
        let standing = begun[key];
        if (standing === undefined) {
            seenRound++;
            gatheredRound++;
            length = 0;
            const accepted = [];
            advance(start, before, byteClass, accepted);
            standing = { waiting: sorted(), accepted };
            begun[key] = standing;
        }
        return standing;
    }
    return {
        start,
        asks: (waiting) => waiting.some((at) => ops[at] === automaton_program.Op.Assert),
        step(waiting, before, byteClass) {
            const beginnings = unanchored ? beginning(before, byteClass) : undefined;
            seenRound++;
            gatheredRound++;
            length = 0;
            const accepted = [];
            advance(waiting, before, byteClass, accepted);
            if (beginnings !== undefined) {
                for (const at of beginnings.waiting)
                    gather(at);
                for (const which of beginnings.accepted) {
                    if (!accepted.includes(which))
                        accepted.push(which);
                }
            }
            return { waiting: sorted(), accepted: accepted.sort((a, b) => a - b) };
        },
    };
}

;// CONCATENATED MODULE: ./lib/scanner/expressions/automaton/automaton.js



const FIRST_ROWS = 16;
const NONE = [];
function createAutomaton(program, memory, options) {
    const classes = classesOf(program);
    const stride = classes.count;
    const threads = createThreads(program, classes, options);
    const startAsks = options.unanchored && threads.asks(threads.start);
    const first = options.unanchored ? new Int32Array(0) : threads.start;
    let states = [];
    let begun = [];
    let numbers = new Map();
    const owner = memory.join(() => {
        states = [];
        begun = [];
        numbers = new Map();
        automaton.table.fill(0);
        makeDead();
    });
    function keyOf({ waiting, before, accepted }) {
        let key = String.fromCharCode(before, accepted.length, ...accepted);
        const units = new Uint16Array(waiting.buffer, waiting.byteOffset, 2 * waiting.length);
        for (let at = 0; at < units.length; at += 4096) {
            key += String.fromCharCode(...units.subarray(at, at + 4096));
        }
        return key;
    }
    function numberOf(standing, before) {
        const matters = startAsks || threads.asks(standing.waiting);
        return restore({ ...standing, before: matters ? before : context/* Side */.mn.Edge });
    }
    function restore(state) {
        const key = keyOf(state);
        let number = numbers.get(key);
        if (number === undefined) {
            if (!owner.take(stride + state.waiting.length + 32))
                return restore(state);
            number = states.length * stride;
            states.push(state);
            numbers.set(key, number);
            if (number + stride > automaton.table.length) {
                const larger = new Int32Array(2 * (number + stride));
                larger.set(automaton.table);
                automaton.table = larger;
            }
        }
        return number;
    }
    function makeDead() {
        states.push({ waiting: new Int32Array(0), before: context/* Side */.mn.Edge, accepted: NONE });
        numberOf({ waiting: new Int32Array(0), accepted: NONE }, context/* Side */.mn.Edge);
    }
    const automaton = {
        classes,
        table: new Int32Array(FIRST_ROWS * stride),
        dead: stride,
        begin(before) {
            const known = begun[before] ?? numberOf({ waiting: first, accepted: NONE }, before);
            begun[before] = known;
            return known;
        },
        follow(state, byteClass) {
            const known = automaton.table[state + byteClass];
            if (known !== 0)
                return known;
            const { waiting, before } = states[state / stride];
            const generation = owner.generation;
            const standing = threads.step(waiting, before, byteClass);
            const atLineEnd = byteClass === classes.lineEnd;
            const number = atLineEnd
                ? numberOf({ waiting: first, accepted: standing.accepted }, context/* Side */.mn.Edge)
                : numberOf(standing, classes.sides[byteClass]);
            const entry = standing.accepted.length > 0 ? -number : number;
            if (generation === owner.generation)
                automaton.table[state + byteClass] = entry;
            return entry;
        },
        accepted: (state) => states[state / stride].accepted,
        get generation() {
            return owner.generation;
        },
        stateOf: (state) => states[state / stride],
        restore,
    };
    makeDead();
    return automaton;
}

;// CONCATENATED MODULE: ./lib/scanner/expressions/automaton/memory.js
function createMemory(limit) {
    const forgets = [];
    let used = 0;
    let generation = 0;
    return {
        join(forget) {
            forgets.push(forget);
            return {
                get generation() {
                    return generation;
                },
                take(amount) {
                    if (used > 0 && used + amount > limit) {
                        generation++;
                        used = 0;
                        for (const each of forgets)
                            each();
                        return false;
                    }
                    used += amount;
                    return true;
                },
            };
        },
    };
}

;// CONCATENATED MODULE: ./lib/scanner/expressions/automaton/scan.js

const scan_LINE_FEED = 0x0a;
function sideBefore(automaton, bytes, lineStart, at) {
    if (at === lineStart)
        return context/* Side */.mn.Edge;
    const { classes } = automaton;
    return classes.sides[classes.of[bytes[at - 1]]];
}
function scanLines(automaton, bytes, from, to, most, effort, found) {
    const { of: classOf, lineEnd: lineEndClass } = automaton.classes;
    effort.steps += to - from;
    let table = automaton.table;
    let state = automaton.begin(context/* Side */.mn.Edge);
    let at = from;
    while (at < to) {
        let next = table[state + classOf[bytes[at]]];
        if (next > 0) {
            state = next;
            at++;
            continue;
        }
        if (next === 0) {
            next = automaton.follow(state, classOf[bytes[at]]);
            table = automaton.table;
            if (next > 0) {
                state = next;
                at++;
                continue;
            }
        }
        const { start, end } = lineAround(bytes, at, from, to);
        const which = new Set(automaton.accepted(-next));
        for (state = -next; at < end && which.size < most;) {
            at++;
            const byteClass = at < end ? classOf[bytes[at]] : lineEndClass;
            next = automaton.follow(state, byteClass);
            if (next < 0)
                for (const one of automaton.accepted(-next))
                    which.add(one);
            state = Math.abs(next);
        }
        found(start, end, [...which].sort((a, b) => a - b));
        at = end + 1;
        state = automaton.begin(context/* Side */.mn.Edge);
        table = automaton.table;
    }
    if (at === to && (to === from || bytes[to - 1] !== scan_LINE_FEED)) {
        const next = automaton.follow(state, lineEndClass);
        if (next < 0)
            found(lineAround(bytes, to, from, to).start, to, automaton.accepted(-next));
    }
}
function lineAround(bytes, at, from, to) {
    const before = at > from ? bytes.lastIndexOf(scan_LINE_FEED, at - 1) : -1;
    const behind = at < to ? bytes.indexOf(scan_LINE_FEED, at) : -1;
    return {
        start: before < from ? from : before + 1,
        end: behind === -1 || behind >= to ? to : behind,
    };
}
function startsIn(automaton, bytes, lineStart, lineEnd, effort, onlyFirst) {
    const { of: classOf, lineEnd: lineEndClass } = automaton.classes;
    effort.steps += lineEnd - lineStart;
    let starts = [];
    let table = automaton.table;
    let state = automaton.begin(context/* Side */.mn.Edge);
    for (let at = lineEnd - 1; at >= lineStart - 1; at--) {
        const byteClass = at >= lineStart ? classOf[bytes[at]] : lineEndClass;
        let next = table[state + byteClass];
        if (next === 0) {
            next = automaton.follow(state, byteClass);
            table = automaton.table;
        }
        if (next < 0) {
            next = -next;
            if (onlyFirst)
                starts = [at + 1];
            else
                starts.push(at + 1);
        }
        state = next;
    }
    return starts;
}
function endFrom(automaton, bytes, lineStart, lineEnd, start, effort) {
    const { of: classOf, lineEnd: lineEndClass } = automaton.classes;
    let table = automaton.table;
    let state = automaton.begin(sideBefore(automaton, bytes, lineStart, start));
    table = automaton.table;
    let end = -1;
    let at = start;
    for (; at <= lineEnd && state !== automaton.dead; at++) {
        const byteClass = at < lineEnd ? classOf[bytes[at]] : lineEndClass;
        let next = table[state + byteClass];
        if (next === 0) {
            next = automaton.follow(state, byteClass);
            table = automaton.table;
        }
        if (next < 0) {
            next = -next;
            end = at;
        }
        state = next;
    }
    effort.steps += at - start;
    return end;
}

;// CONCATENATED MODULE: ./lib/scanner/expressions/automaton/race.js


function firstWord(automaton, bytes, lineStart, lineEnd, starts, from, effort) {
    const { of: classOf, lineEnd: lineEndClass } = automaton.classes;
    let runners = [];
    let winner;
    let generation = automaton.generation;
    let coming = from;
    function renumbered() {
        if (generation === automaton.generation)
            return false;
        generation = automaton.generation;
        for (const runner of runners)
            runner.state = automaton.restore(runner.kept);
        return true;
    }
    for (let at = starts[from] ?? lineEnd + 1; at <= lineEnd; at++) {
        if (runners.length === 0) {
            const next = starts[coming];
            if (winner !== undefined || next === undefined)
                break;
            at = next;
        }
        if (winner === undefined && starts[coming] === at) {
            coming++;
            const state = automaton.begin(sideBefore(automaton, bytes, lineStart, at));
            renumbered();
            runners.push({ start: at, state, kept: automaton.stateOf(state), end: -1, isWord: false });
        }
        const byteClass = at < lineEnd ? classOf[bytes[at]] : lineEndClass;
        const wordGoesOn = at < lineEnd && (0,byte_sets/* isWordByte */.Lq)(bytes[at]);
        const met = new Set();
        const going = [];
        effort.steps += runners.length;
        for (const runner of runners) {
            if (winner !== undefined && runner.start > winner.start)
                break;
            let next = automaton.follow(runner.state, byteClass);
            if (next < 0) {
                next = -next;
                runner.end = at;
                runner.isWord = at > runner.start && !wordGoesOn;
            }
            if (renumbered())
                met.clear();
            runner.state = next;
            runner.kept = automaton.stateOf(next);
            if (next === automaton.dead || at === lineEnd) {
                if (runner.isWord)
                    winner = runner;
                continue;
            }
            const fate = 4 * next + (runner.end === -1 ? 0 : runner.isWord ? 1 : 2);
            if (met.has(fate))
                continue;
            met.add(fate);
            going.push(runner);
        }
        runners = going;
    }
    return winner && { start: winner.start, end: winner.end };
}

;// CONCATENATED MODULE: ./lib/scanner/expressions/finder.js




const LENGTHS = 16;
const AT_LEAST = 1 << 16;
function createFinder(expression, word, memory, effort) {
    const { root } = expression;
    const asWord = word !== 'none';
    const starts = lazily(() => createAutomaton((0,automaton_program/* createProgram */.r)([{ root, which: 0, asWord }], { backwards: true }), memory, {
        unanchored: true,
        first: false,
        effort,
    }));
    const anchored = (within, first) => lazily(() => createAutomaton((0,automaton_program/* createProgram */.r)([{ root, which: 0, asWord: within }]), memory, {
        unanchored: false,
        first,
        effort,
    }));
    const ends = anchored(word === 'gnu-grep', expression.syntax === 'pcre' && !asWord);
    const free = anchored(false, false);
    return {
        matchesIn(bytes, lineStart, lineEnd, every, found) {
            const onlyFirst = !every && !asWord;
            const places = startsIn(starts(), bytes, lineStart, lineEnd, effort, onlyFirst).toReversed();
            const limit = effort.steps + LENGTHS * (lineEnd - lineStart) + AT_LEAST;
            function firstFrom(place) {
                if (word === 'git-grep') {
                    return firstWord(free(), bytes, lineStart, lineEnd, places, place, effort);
                }
                for (let at = place; at < places.length; at++) {
                    const start = places[at];
                    const end = endFrom(ends(), bytes, lineStart, lineEnd, start, effort);
                    if (end !== -1)
                        return { start, end };
                }
                return undefined;
            }
            let empty;
            let reported = false;
            let place = 0;
            while (place < places.length) {
                const match = firstFrom(place);
                if (match === undefined)
                    break;
                const { start, end } = match;
                if (end > start || !every) {
                    reported = true;
                    found(start, end);
                }
                else
                    empty ??= start;
                if (!every || effort.steps > limit)
                    break;
                const from = Math.max(end, start + 1);
                while (place < places.length && places[place] < from)
                    place++;
            }
            if (!reported && empty !== undefined)
                found(empty, empty);
        },
    };
}
function lazily(make) {
    let made;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}

;// CONCATENATED MODULE: ./lib/scanner/expressions/literals/rarity.js
const FREQUENT = new Set('etaoinsrhldcu');
const SELDOM = new Set('jqxzkv');
function rarityOf(text) {
    let part = 1;
    for (const character of text)
        part *= shareOf(character);
    return part;
}
function shareOf(character) {
    if (FREQUENT.has(character))
        return 0.1;
    if (SELDOM.has(character))
        return 0.02;
    if (character >= 'a' && character <= 'z')
        return 0.05;
    if (character === ' ')
        return 0.2;
    return character >= 'A' && character <= 'Z' ? 0.02 : 0.03;
}

;// CONCATENATED MODULE: ./lib/scanner/expressions/literals/required.js


const MOST_TEXTS = 64;
const SHORTEST = 3;
const LONGEST = 12;
const WIDEST = 4;
const NOTHING = { exact: [''], need: undefined };
const ANY = (0,byte_sets/* without */.FF)((0,byte_sets/* emptySet */.mj)());
function requiredLiterals(root) {
    const { exact, need } = factsOf(root, ANY);
    const best = better(need, exact && needOf(exact, ANY));
    return best?.texts.map((text) => ({ text: Buffer.from(text, 'latin1'), next: best.next }));
}
function factsOf(node, behind) {
    switch (node.kind) {
        case 'empty':
        case 'assertion':
            return NOTHING;
        case 'bytes':
            return { exact: written(node.set), need: undefined };
        case 'group':
            return factsOf(node.part, behind);
        case 'choice':
            return choiceOf(node.parts.map((part) => factsOf(part, behind)), behind);
        case 'sequence':
            return sequenceOf(node.parts, behind);
        case 'repeat':
            return repeatOf(node, behind);
    }
}
function written(set) {
    const texts = [];
    for (let byte = 0; byte < 256; byte++) {
        if (set[byte] !== 1)
            continue;
        if (texts.length === WIDEST)
            return undefined;
        texts.push(String.fromCharCode(byte));
    }
    return texts;
}
function choiceOf(all, behind) {
    const exact = [];
    const texts = [];
    const next = (0,byte_sets/* emptySet */.mj)();
    let isExact = true;
    let isNeeded = true;
    for (const facts of all) {
        if (facts.exact === undefined)
            isExact = false;
        else
            exact.push(...facts.exact);
        const need = better(facts.need, facts.exact && needOf(facts.exact, behind));
        if (need === undefined)
            isNeeded = false;
        else {
            texts.push(...need.texts);
            for (let byte = 0; byte < 256; byte++)
                if (need.next[byte] === 1)
                    next[byte] = 1;
        }
    }
    const distinct = [...new Set(exact)];
    return {
        exact: isExact && distinct.length <= MOST_TEXTS ? distinct : undefined,
        need: isNeeded ? needOf(texts, next) : undefined,
    };
}
function sequenceOf(parts, behind) {
    const following = [];
    let next = behind;
    for (let at = parts.length - 1; at >= 0; at--) {
        following[at] = next;
        next = firstOf(parts[at], next);
    }
    let exact = [''];
    let isExact = true;
    let need;
    for (const [at, part] of parts.entries()) {
        const after = following[at];
        const facts = factsOf(part, after);
        need = better(need, facts.need);
        const crossed = facts.exact && crossedWith(exact, facts.exact);
        if (crossed === undefined)
            isExact = false;
        exact = crossed ?? facts.exact ?? [''];
        need = better(need, needOf(exact, after));
    }
    return { exact: isExact ? exact : undefined, need };
}
function repeatOf(node, behind) {
    const { part, min, max } = node;
    if (max === 0)
        return NOTHING;
    const again = firstOf(part, behind).slice();
    for (let byte = 0; byte < 256; byte++)
        if (behind[byte] === 1)
            again[byte] = 1;
    const facts = factsOf(part, max === 1 ? behind : again);
    if (min === 0) {
        const isSmall = max === 1 && facts.exact !== undefined && facts.exact.length < MOST_TEXTS;
        return {
            exact: isSmall ? [...new Set([...(facts.exact ?? []), ''])] : undefined,
            need: undefined,
        };
    }
    let exact = facts.exact;
    for (let times = 1; times < min && exact !== undefined; times++) {
        exact = crossedWith(exact, facts.exact);
        if (exact === undefined)
            break;
    }
    return {
        exact: min === max ? exact : undefined,
        need: better(facts.need, (exact ?? facts.exact) && needOf(exact ?? facts.exact, again)),
    };
}
function crossedWith(first, second) {
    if (first.length * second.length > MOST_TEXTS)
        return undefined;
    const texts = new Set();
    for (const before of first) {
        for (const behind of second) {
            if (before.length + behind.length > LONGEST)
                return undefined;
            texts.add(before + behind);
        }
    }
    return [...texts];
}
function needOf(texts, next) {
    if (texts.some((text) => text.length < SHORTEST))
        return undefined;
    const apart = [];
    for (const text of [...new Set(texts)].sort((a, b) => a.length - b.length)) {
        if (!apart.some((other) => text.includes(other)))
            apart.push(text);
        if (apart.length > MOST_TEXTS)
            return undefined;
    }
    if (apart.length === 0)
        return undefined;
    const sameNext = apart.length === new Set(texts).size ? next : ANY;
    return {
        texts: apart,
        next: sameNext,
        cost: apart.reduce((sum, text) => sum + rarityOf(text), 0),
    };
}
function better(first, second) {
    if (first === undefined || second === undefined)
        return first ?? second;
    return second.cost < first.cost ? second : first;
}
function firstOf(node, behind) {
    switch (node.kind) {
        case 'empty':
        case 'assertion':
            return behind;
        case 'bytes':
            return node.set;
        case 'group':
            return firstOf(node.part, behind);
        case 'sequence':
            return node.parts.reduceRight((next, part) => firstOf(part, next), behind);
        case 'choice':
            return union(node.parts.map((part) => firstOf(part, behind)));
        case 'repeat': {
            if (node.max === 0)
                return behind;
            const first = firstOf(node.part, behind);
            return node.min === 0 ? union([first, behind]) : first;
        }
    }
}
function union(sets) {
    const all = (0,byte_sets/* emptySet */.mj)();
    for (const set of sets) {
        for (let byte = 0; byte < 256; byte++)
            if (set[byte] === 1)
                all[byte] = 1;
    }
    return all;
}

// EXTERNAL MODULE: ./lib/scanner/search/literals.js
var search_literals = __webpack_require__(96567);
;// CONCATENATED MODULE: ./lib/scanner/expressions/prefilter.js


function createPrefilter(needed) {
    const literals = needed.flatMap((need) => need.literals);
    const owners = needed.flatMap(({ which, literals: own }) => own.map(() => which));
    const finder = (0,search_literals/* createLiterals */.f)(literals);
    const byLastByte = [];
    for (const [which, { text }] of literals.entries()) {
        const last = text.at(-1);
        byLastByte[last] ??= [];
        byLastByte[last].push(which);
    }
    return {
        candidatesIn(bytes, from, to) {
            const starts = [];
            const numbers = [];
            function add(start, which) {
                if (start + literals[which].text.length > to)
                    return;
                starts.push(start);
                numbers.push(owners[which]);
            }
            finder.each(bytes, from, to, add);
            if (to === bytes.length) {
                for (const which of byLastByte[bytes[to - 1] ?? 0] ?? []) {
                    const { text } = literals[which];
                    if (to - text.length >= from && endsWith(bytes, text))
                        add(to - text.length, which);
                }
            }
            if (starts.length === 0)
                return [];
            const order = starts
                .map((_, at) => at)
                .sort((a, b) => starts[a] - starts[b]);
            const candidates = [];
            const lastLine = new Map();
            let line = { start: -1, end: -1 };
            for (const at of order) {
                const start = starts[at];
                if (line.start === -1 || start > line.end)
                    line = lineAround(bytes, start, from, to);
                const which = numbers[at];
                if (lastLine.get(which) === line.start)
                    continue;
                lastLine.set(which, line.start);
                candidates.push({ lineStart: line.start, lineEnd: line.end, which });
            }
            return candidates.sort((a, b) => a.lineStart - b.lineStart || a.which - b.which);
        },
    };
}
function endsWith(bytes, text) {
    for (let at = 1; at <= text.length; at++)
        if (bytes.at(-at) !== text.at(-at))
            return false;
    return true;
}

;// CONCATENATED MODULE: ./lib/scanner/expressions/line-matcher.js







const BLOCK = 1 << 18;
const ROOM = 1 << 23;
const line_matcher_LINE_FEED = 0x0a;
function createLineMatcher(expressions, options) {
    const { word, effort = { steps: 0 } } = options;
    const asWord = word !== 'none';
    const memory = createMemory(ROOM);
    const finders = expressions.map((expression) => createFinder(expression, word, memory, effort));
    function unionOf(which) {
        let automaton;
        return {
            which,
            automaton() {
                automaton ??= createAutomaton((0,automaton_program/* createProgram */.r)(which.map((one) => ({
                    root: expressions[one].root,
                    which: one,
                    asWord,
                }))), memory, { unanchored: true, first: false, effort });
                return automaton;
            },
        };
    }
    const needed = [];
    const others = [];
    for (const [which, { root }] of expressions.entries()) {
        const literals = requiredLiterals(root);
        if (literals === undefined)
            others.push(which);
        else
            needed.push({ which, literals });
    }
    const prefilter = createPrefilter(needed);
    const everywhere = others.length === 0 ? [] : [unionOf(others)];
    const all = unionOf(expressions.map((_, which) => which));
    function candidatesIn(bytes, from, to) {
        const candidates = needed.length === 0 ? [] : prefilter.candidatesIn(bytes, from, to);
        for (const union of everywhere) {
            scanLines(union.automaton(), bytes, from, to, union.which.length, effort, (lineStart, lineEnd, found) => {
                for (const which of found)
                    candidates.push({ lineStart, lineEnd, which });
            });
        }
        return candidates.sort((a, b) => a.lineStart - b.lineStart || a.which - b.which);
    }
    return {
        eachLine(bytes, from, to, found, every = false) {
            for (let start = from; start < to;) {
                const full = start + BLOCK < to ? bytes.indexOf(line_matcher_LINE_FEED, start + BLOCK) : -1;
                const end = full === -1 || full >= to ? to : full + 1;
                for (const { lineStart, lineEnd, which } of candidatesIn(bytes, start, end)) {
                    finders[which].matchesIn(bytes, lineStart, lineEnd, every, (matchStart, matchEnd) => {
                        const match = {
                            lineStart,
                            lineEnd,
                            start: matchStart,
                            end: matchEnd,
                            which,
                        };
                        found(match);
                    });
                }
                start = end;
            }
        },
        matches(line) {
            let holds = false;
            if (expressions.length === 0)
                return false;
            scanLines(all.automaton(), line, 0, line.length, asWord ? expressions.length : 1, effort, (lineStart, lineEnd, found) => {
                if (!asWord)
                    holds = true;
                else {
                    for (const which of found) {
                        if (holds)
                            return;
                        finders[which].matchesIn(line, lineStart, lineEnd, false, () => {
                            holds = true;
                        });
                    }
                }
            });
            return holds;
        },
    };
}


/***/ }),

/***/ 94822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ parseExpression)
});

// EXTERNAL MODULE: ./lib/scanner/expressions/byte-sets.js
var byte_sets = __webpack_require__(47586);
;// CONCATENATED MODULE: ./lib/scanner/expressions/refusal.js
class Refusal extends Error {
    problem;
    constructor(code, at, said) {
        super(code);
        this.problem = { code, at, said };
    }
}

;// CONCATENATED MODULE: ./lib/scanner/expressions/ere/mistakes.js

const SAID = {
    'bad-pattern': 'Invalid regular expression',
    'bad-collation': 'Invalid collation character',
    'bad-class-name': 'Invalid character class name',
    'trailing-backslash': 'Trailing backslash',
    'bad-back-reference': 'Invalid back reference',
    'unmatched-bracket': 'Unmatched [, [^, [:, [., or [=',
    'unmatched-open': 'Unmatched ( or \\(',
    'unmatched-close': 'Unmatched ) or \\)',
    'unmatched-brace': 'Unmatched \\{',
    'bad-interval': 'Invalid content of \\{\\}',
    'bad-range': 'Invalid range end',
    'bad-repeat': 'Invalid preceding regular expression',
    'too-big': 'Regular expression too big',
};
function mistake(code, at) {
    return new Refusal(code, at, SAID[code]);
}

;// CONCATENATED MODULE: ./lib/scanner/expressions/ere/bracket.js


const OPEN = (0,byte_sets/* byteOf */.cE)('[');
const CLOSE = (0,byte_sets/* byteOf */.cE)(']');
const CARET = (0,byte_sets/* byteOf */.cE)('^');
const HYPHEN = (0,byte_sets/* byteOf */.cE)('-');
const COLON = (0,byte_sets/* byteOf */.cE)(':');
const LONGEST_NAME = 32;
function readBracket(source, start) {
    let at = start;
    const set = (0,byte_sets/* emptySet */.mj)();
    function peek() {
        const byte = source[at];
        if (byte === undefined)
            return { kind: 'end', byte: 0, length: 0 };
        if (byte === OPEN) {
            const second = source[at + 1];
            if (second === (0,byte_sets/* byteOf */.cE)('.') || second === (0,byte_sets/* byteOf */.cE)('=') || second === COLON) {
                return { kind: 'named', byte: second, length: 2 };
            }
        }
        if (byte === HYPHEN) {
            if (source[at + 1] === HYPHEN && source[at + 2] === HYPHEN) {
                return { kind: 'byte', byte, length: 3 };
            }
            return { kind: 'hyphen', byte, length: 1 };
        }
        return { kind: byte === CLOSE ? 'close' : 'byte', byte, length: 1 };
    }
    function element(token, acceptsHyphen) {
        at += token.length;
        if (token.kind === 'named')
            return { kind: 'named', ...name(token.byte) };
        if (token.kind === 'hyphen' && !acceptsHyphen && peek().kind !== 'close') {
            throw mistake('bad-range', at - 1);
        }
        return { kind: 'byte', byte: token.byte };
    }
    function name(delimiter) {
        let read = '';
        if (at >= source.length)
            throw mistake('unmatched-bracket', start - 1);
        for (;;) {
            if (read.length >= LONGEST_NAME)
                throw mistake('unmatched-bracket', start - 1);
            const byte = source[at++];
            if (at >= source.length)
                throw mistake('unmatched-bracket', start - 1);
            if (byte === delimiter && source[at] === CLOSE)
                break;
            read += String.fromCharCode(byte);
        }
        at++;
        return { delimiter, name: read };
    }
    let token = peek();
    if (token.kind === 'end')
        throw mistake('bad-pattern', start - 1);
    const negated = token.byte === CARET && token.kind === 'byte';
    if (negated) {
        at += token.length;
        token = peek();
        if (token.kind === 'end')
            throw mistake('bad-pattern', start - 1);
    }
    if (token.kind === 'close')
        token = { ...token, kind: 'byte' };
    for (let first = true;; first = false) {
        const place = at;
        const from = element(token, first);
        token = peek();
        let to;
        if (from.kind === 'byte' || from.delimiter === (0,byte_sets/* byteOf */.cE)('.')) {
            if (token.kind === 'end')
                throw mistake('unmatched-bracket', start - 1);
            if (token.kind === 'hyphen') {
                at += token.length;
                const second = peek();
                if (second.kind === 'end')
                    throw mistake('unmatched-bracket', start - 1);
                if (second.kind === 'close') {
                    at -= token.length;
                    token = { ...token, kind: 'byte' };
                }
                else {
                    to = element(second, true);
                    token = peek();
                }
            }
        }
        if (to === undefined)
            addElement(set, from, place);
        else
            (0,byte_sets/* addRange */.bV)(set, ...ends(from, to, place));
        if (token.kind === 'end')
            throw mistake('unmatched-bracket', start - 1);
        if (token.kind === 'close')
            break;
    }
    return { set: negated ? (0,byte_sets/* without */.FF)(set) : set, next: at + 1 };
}
function addElement(set, element, at) {
    if (element.kind === 'byte')
        set[element.byte] = 1;
    else if (element.delimiter === COLON) {
        const holds = byte_sets/* NAMED_CLASSES */.Tj.get(element.name);
        if (holds === undefined)
            throw mistake('bad-class-name', at);
        (0,byte_sets/* addAll */.RZ)(set, (0,byte_sets/* setWhere */.Gf)(holds));
    }
    else
        set[singleByte(element.name, at)] = 1;
}
function singleByte(name, at) {
    if (name.length !== 1)
        throw mistake('bad-collation', at);
    return name.charCodeAt(0);
}
function ends(from, to, at) {
    const [first, last] = [from, to].map((end) => {
        if (end.kind === 'byte')
            return end.byte;
        if (end.delimiter !== (0,byte_sets/* byteOf */.cE)('.'))
            throw mistake('bad-range', at);
        return singleByte(end.name, at);
    });
    if (first > last)
        throw mistake('bad-range', at);
    return [first, last];
}
function isConfusing(text) {
    const members = text[0] === CARET ? text.subarray(1) : text;
    if (members.length < 3 || members[0] !== COLON || members.at(-1) !== COLON)
        return false;
    return !members.includes(HYPHEN) && !members.includes(OPEN);
}

;// CONCATENATED MODULE: ./lib/scanner/expressions/ere/interval.js


const MOST = 32_767;
const interval_CLOSE = (0,byte_sets/* byteOf */.cE)('}');
const COMMA = (0,byte_sets/* byteOf */.cE)(',');
function readInterval(source, start, strict) {
    let at = start;
    function count() {
        let value = 'absent';
        for (;; at++) {
            const byte = source[at];
            if (byte === undefined)
                return 'invalid';
            if (byte === interval_CLOSE || byte === COMMA)
                return value;
            if (byte === (0,byte_sets/* byteOf */.cE)('\\') && at + 1 < source.length) {
                at++;
                value = 'invalid';
            }
            else if (byte < 0x30 || byte > 0x39 || value === 'invalid')
                value = 'invalid';
            else
                value = Math.min(MOST + 1, (value === 'absent' ? 0 : value) * 10 + byte - 0x30);
        }
    }
    let min = count();
    if (min === 'absent') {
        if (source[at] !== COMMA)
            throw mistake('bad-interval', start - 1);
        min = 0;
    }
    let max = 'invalid';
    if (min !== 'invalid') {
        if (source[at] === interval_CLOSE)
            max = min;
        else if (source[at] === COMMA) {
            at++;
            max = count();
        }
    }
    if (min === 'invalid' || max === 'invalid') {
        if (!strict)
            return undefined;
        throw mistake(at >= source.length ? 'unmatched-brace' : 'bad-interval', start - 1);
    }
    if ((max !== 'absent' && min > max) || source[at] !== interval_CLOSE) {
        throw mistake('bad-interval', start - 1);
    }
    if ((max === 'absent' ? min : max) > MOST)
        throw mistake('too-big', start - 1);
    return { min, max: max === 'absent' ? Number.POSITIVE_INFINITY : max, next: at + 1 };
}
function isInterval(source, start) {
    return /^(?:\d+(?:,\d*)?|,\d*)\}/.test(String.fromCharCode(...source.subarray(start, start + 16)));
}

;// CONCATENATED MODULE: ./lib/scanner/expressions/ere/parse-ere.js





const DEEPEST = 1000;
const IS_SPACE = byte_sets/* NAMED_CLASSES */.Tj.get('space');
const ESCAPED_SETS = {
    w: (0,byte_sets/* setWhere */.Gf)(byte_sets/* isWordByte */.Lq),
    W: (0,byte_sets/* without */.FF)((0,byte_sets/* setWhere */.Gf)(byte_sets/* isWordByte */.Lq)),
    s: (0,byte_sets/* setWhere */.Gf)(IS_SPACE),
    S: (0,byte_sets/* without */.FF)((0,byte_sets/* setWhere */.Gf)(IS_SPACE)),
};
const ESCAPED_ASSERTIONS = {
    '<': 'word-start',
    '>': 'word-end',
    b: 'word-edge',
    B: 'no-word-edge',
    '`': 'line-start',
    "'": 'line-end',
};
function parseEre(source, asGrep) {
    const warnings = [];
    const closed = new Set();
    let groups = 0;
    let at = 0;
    let depth = 0;
    let confusing;
    let token = peek();
    function peek() {
        const byte = source[at];
        if (byte === undefined)
            return { kind: 'end', length: 0 };
        const sign = String.fromCharCode(byte);
        switch (sign) {
            case '\\':
                return escaped();
            case '^':
                return { kind: 'assertion', holds: 'line-start', length: 1 };
            case '$':
                return { kind: 'assertion', holds: 'line-end', length: 1 };
            case '.':
                return { kind: 'byte', set: (0,byte_sets/* without */.FF)(asGrep ? (0,byte_sets/* setOf */.s4)() : (0,byte_sets/* setOf */.s4)(0)), length: 1 };
            case '|':
            case '*':
            case '+':
            case '?':
            case '{':
            case '(':
            case ')':
            case '[':
                return { kind: sign, length: 1 };
            case '\n':
                return asGrep ? { kind: '|', length: 1 } : { kind: 'byte', set: (0,byte_sets/* setOf */.s4)(byte), length: 1 };
            default:
                return { kind: 'byte', set: (0,byte_sets/* setOf */.s4)(byte), length: 1 };
        }
    }
    function escaped() {
        const byte = source[at + 1];
        if (byte === undefined)
            return { kind: 'lone-backslash', length: 1 };
        const letter = String.fromCharCode(byte);
        const set = ESCAPED_SETS[letter];
        if (set !== undefined)
            return { kind: 'byte', set, length: 2 };
        const holds = ESCAPED_ASSERTIONS[letter];
        if (holds !== undefined)
            return { kind: 'assertion', holds, length: 2 };
        if (/[1-9]/.test(letter))
            return { kind: 'back-reference', digit: byte - 0x30, length: 2 };
        return { kind: 'byte', set: (0,byte_sets/* setOf */.s4)(byte), length: 2 };
    }
    function fetch() {
        at += token.length;
        token = peek();
    }
    function choice(nest) {
        const parts = [branch(nest)];
        while (token.kind === '|') {
            fetch();
            parts.push(endsBranch(nest) ? { kind: 'empty' } : branch(nest));
        }
        return parts.length === 1 ? parts[0] : { kind: 'choice', parts };
    }
    function endsBranch(nest) {
        return token.kind === '|' || token.kind === 'end' || (nest > 0 && token.kind === ')');
    }
    function branch(nest) {
        const parts = [expression(nest)];
        while (!endsBranch(nest))
            parts.push(expression(nest));
        return parts.length === 1 ? parts[0] : { kind: 'sequence', parts };
    }
    function expression(nest) {
        const start = at;
        let node;
        switch (token.kind) {
            case 'byte':
                node = { kind: 'bytes', set: token.set };
                break;
            case '(':
                node = group(nest + 1);
                break;
            case '[': {
                const { set, next } = readBracket(source, at + 1);
                if (asGrep && isConfusing(source.subarray(at + 1, next - 1)))
                    confusing ??= at;
                node = { kind: 'bytes', set };
                at = next;
                token = peek();
                return repeats(node);
            }
            case 'back-reference':
                if (!closed.has(token.digit))
                    throw mistake('bad-back-reference', at);
                throw new Refusal('back-reference', at, `back-reference \\${token.digit}: what a group held cannot be looked for again in linear time`);
            case '*':
            case '+':
            case '?':
            case '{':
                if (!asGrep)
                    throw mistake('bad-repeat', at);
                return strayRepeat(nest);
            case ')':
                node = { kind: 'bytes', set: (0,byte_sets/* setOf */.s4)((0,byte_sets/* byteOf */.cE)(')')) };
                break;
            case 'assertion':
                node = { kind: 'assertion', holds: token.holds };
                fetch();
                return asGrep ? repeatedAssertion(node, nest) : node;
            case 'lone-backslash':
                throw mistake('trailing-backslash', start);
            case '|':
            case 'end':
                return { kind: 'empty' };
        }
        fetch();
        return repeats(node);
    }
    function group(nest) {
        const start = at;
        if (++depth > DEEPEST)
            throw tooDeep(at);
        const index = ++groups;
        fetch();
        const part = token.kind === ')' ? { kind: 'empty' } : choice(nest);
        if (token.kind !== ')')
            throw mistake('unmatched-open', start);
        depth--;
        if (index <= 9)
            closed.add(index);
        return { kind: 'group', part, index };
    }
    function repeats(node) {
        let result = node;
        for (let nested = 0;; nested++) {
            const bounds = readRepeat();
            if (bounds === undefined)
                return result;
            if (nested + depth > DEEPEST)
                throw tooDeep(at);
            result = { kind: 'repeat', part: result, lazy: false, ...bounds };
        }
    }
    function readRepeat() {
        const { kind } = token;
        if (kind === '*' || kind === '+' || kind === '?') {
            fetch();
            return { min: kind === '+' ? 1 : 0, max: kind === '?' ? 1 : Number.POSITIVE_INFINITY };
        }
        if (kind !== '{')
            return undefined;
        const interval = readInterval(source, at + 1, !asGrep);
        if (interval === undefined) {
            token = { kind: 'byte', set: (0,byte_sets/* setOf */.s4)((0,byte_sets/* byteOf */.cE)('{')), length: 1 };
            return undefined;
        }
        at = interval.next;
        token = peek();
        return { min: interval.min, max: interval.max };
    }
    function strayRepeat(nest) {
        if (token.kind === '{') {
            if (!isInterval(source, at + 1)) {
                token = { kind: 'byte', set: (0,byte_sets/* setOf */.s4)((0,byte_sets/* byteOf */.cE)('{')), length: 1 };
                return expression(nest);
            }
            warnings.push('{...} at start of expression');
            readRepeat();
            return { kind: 'empty' };
        }
        warnings.push(`${token.kind} at start of expression`);
        if (++depth > DEEPEST)
            throw tooDeep(at);
        fetch();
        const node = expression(nest);
        depth--;
        return node;
    }
    function repeatedAssertion(node, nest) {
        let result = node;
        const before = warnings.length;
        while (token.kind === '*' || token.kind === '+' || token.kind === '?' || token.kind === '{') {
            if (token.kind === '{' && !isInterval(source, at + 1))
                break;
            warnings.push(`${token.kind === '{' ? '{...}' : token.kind} at start of expression`);
            const { min, max } = readRepeat();
            if (min === 0)
                result = { kind: 'repeat', part: node, min: 0, max: Math.min(1, max), lazy: false };
        }
        if (nest > 0 && warnings.length > before && token.kind === ')') {
            throw mistake('unmatched-open', at);
        }
        return result;
    }
    const root = choice(0);
    if (confusing !== undefined) {
        throw new Refusal('bad-class-name', confusing, 'character class syntax is [[:space:]], not [:space:]');
    }
    return { root, groups, warnings };
}
function tooDeep(at) {
    return new Refusal('too-big', at, `nested more than ${DEEPEST} levels deep`);
}

;// CONCATENATED MODULE: ./lib/scanner/expressions/pcre/escapes.js


const DIGIT = (0,byte_sets/* setWhere */.Gf)(byte_sets/* NAMED_CLASSES */.Tj.get('digit'));
const WORD = (0,byte_sets/* setWhere */.Gf)(byte_sets/* isWordByte */.Lq);
const SPACE = (0,byte_sets/* setOf */.s4)(0x09, 0x0a, 0x0c, 0x0d, 0x20);
const SETS = {
    d: DIGIT,
    D: (0,byte_sets/* without */.FF)(DIGIT),
    w: WORD,
    W: (0,byte_sets/* without */.FF)(WORD),
    s: SPACE,
    S: (0,byte_sets/* without */.FF)(SPACE),
};
const CONTROLS = {
    a: 0x07,
    t: 0x09,
    n: 0x0a,
    v: 0x0b,
    f: 0x0c,
    r: 0x0d,
    e: 0x1b,
};
const ASSERTIONS = {
    b: 'word-edge',
    B: 'no-word-edge',
    A: 'line-start',
    z: 'line-end',
    Z: 'line-end',
};
const REFUSED = {
    p: [
        'unicode-property',
        'Unicode properties are not known here: bytes are looked at; list the characters',
    ],
    P: [
        'unicode-property',
        'Unicode properties are not known here: bytes are looked at; list the characters',
    ],
    k: ['back-reference', 'a back-reference cannot be looked for in linear time'],
    g: ['recursion', 'references to groups cannot be looked for in linear time'],
    h: ['unsupported-escape', '\\h is not taken: write [ \\t]'],
    H: ['unsupported-escape', '\\H is not taken: write [^ \\t]'],
    N: ['unsupported-escape', '\\N is not taken: write .'],
    R: ['many-lines', 'an expression looks at no more than one line'],
    K: ['look-around', '\\K is not taken: put the part that is the secret into a group'],
    G: ['look-around', '\\G is not taken: every line is looked at for itself'],
    X: ['unsupported-escape', '\\X is not taken: bytes are looked at'],
    C: ['unsupported-escape', '\\C is not taken: write .'],
    Q: ['unsupported-escape', '\\Q is not taken: put a backslash before each sign'],
    E: ['unsupported-escape', '\\E is not taken: put a backslash before each sign'],
    u: ['unsupported-escape', '\\u is not taken: write \\x{...}'],
};
function readEscape(source, at) {
    const byte = source[at + 1];
    if (byte === undefined)
        throw new Refusal('trailing-backslash', at, 'a backslash at the end');
    const letter = String.fromCharCode(byte);
    const next = at + 2;
    const set = SETS[letter];
    if (set !== undefined)
        return { kind: 'set', set, next };
    const control = CONTROLS[letter];
    if (control !== undefined)
        return { kind: 'character', code: control, next };
    const holds = ASSERTIONS[letter];
    if (holds !== undefined)
        return { kind: 'assertion', holds, next };
    const refused = REFUSED[letter];
    if (refused !== undefined)
        throw new Refusal(refused[0], at, refused[1]);
    if (letter === 'x')
        return hexadecimal(source, at);
    if (letter === '0')
        return octal(source, at);
    if (/[1-9]/.test(letter)) {
        throw new Refusal('back-reference', at, `back-reference \\${letter}: what a group held cannot be looked for again in linear time`);
    }
    if (/[A-Za-z]/.test(letter))
        throw new Refusal('bad-escape', at, `\\${letter} is not known`);
    if (byte >= 0x80)
        throw new Refusal('bad-escape', at, 'a backslash before a character that needs none');
    return { kind: 'character', code: byte, next };
}
function hexadecimal(source, at) {
    const text = String.fromCharCode(...source.subarray(at + 2, at + 12));
    const read = /^(?:([0-9A-Fa-f]{2})|\{([0-9A-Fa-f]{1,6})\})/.exec(text);
    const code = read === null ? Number.NaN : Number.parseInt((read[1] ?? read[2]), 16);
    if (read === null || code > 0x10_ffff || (code >= 0xd800 && code <= 0xdfff)) {
        throw new Refusal('bad-escape', at, '\\x wants two hexadecimal digits, or a character as \\x{...}');
    }
    return { kind: 'character', code, next: at + 2 + read[0].length };
}
function octal(source, at) {
    const text = String.fromCharCode(...source.subarray(at + 1, at + 4));
    const digits = /^[0-7]+/.exec(text)[0];
    return { kind: 'character', code: Number.parseInt(digits, 8), next: at + 1 + digits.length };
}

;// CONCATENATED MODULE: ./lib/scanner/expressions/pcre/class.js



const NAMED = /^\[:(\^?)([a-z]+):\]/;
function readClass(source, start, ignoresCase) {
    const set = (0,byte_sets/* emptySet */.mj)();
    let at = start;
    const negated = source[at] === (0,byte_sets/* byteOf */.cE)('^');
    if (negated)
        at++;
    function member() {
        const byte = source[at];
        if (byte === (0,byte_sets/* byteOf */.cE)('[')) {
            const named = NAMED.exec(String.fromCharCode(...source.subarray(at, at + 16)));
            if (named !== null) {
                const holds = byte_sets/* NAMED_CLASSES */.Tj.get(named[2]);
                if (holds === undefined) {
                    throw new Refusal('bad-class-name', at, `[:${named[2]}:] is no class of POSIX`);
                }
                const members = (0,byte_sets/* setWhere */.Gf)(holds);
                (0,byte_sets/* addAll */.RZ)(set, named[1] === '^' ? (0,byte_sets/* without */.FF)(members) : members);
                at += named[0].length;
                return 'set';
            }
        }
        if (byte === (0,byte_sets/* byteOf */.cE)('\\')) {
            if (source[at + 1] === (0,byte_sets/* byteOf */.cE)('b')) {
                at += 2;
                return 0x08;
            }
            const escape = readEscape(source, at);
            if (escape.kind === 'assertion') {
                throw new Refusal('bad-escape', at, 'this escape means nothing in a class');
            }
            if (escape.kind === 'character' && escape.code >= 0x80)
                throw notAscii(at);
            at = escape.next;
            if (escape.kind === 'character')
                return escape.code;
            (0,byte_sets/* addAll */.RZ)(set, escape.set);
            return 'set';
        }
        if (byte >= 0x80)
            throw notAscii(at);
        at++;
        return byte;
    }
    for (let first = true;; first = false) {
        if (at >= source.length)
            throw new Refusal('unmatched-bracket', start - 1, 'a [ without its ]');
        if (source[at] === (0,byte_sets/* byteOf */.cE)(']') && !first)
            break;
        const place = at;
        const from = member();
        const isRange = source[at] === (0,byte_sets/* byteOf */.cE)('-') && at + 1 < source.length && source[at + 1] !== (0,byte_sets/* byteOf */.cE)(']');
        if (!isRange) {
            if (from !== 'set')
                set[from] = 1;
            continue;
        }
        at++;
        const to = member();
        if (from === 'set' || to === 'set' || from > to) {
            throw new Refusal('bad-range', place, 'the range ends before it begins, or its end is a class');
        }
        (0,byte_sets/* addRange */.bV)(set, from, to);
    }
    const members = ignoresCase ? (0,byte_sets/* inBothCases */.eD)(set) : set;
    return { set: negated ? (0,byte_sets/* without */.FF)(members) : members, next: at + 1 };
}
function notAscii(at) {
    return new Refusal('not-ascii', at, 'a class holds single bytes: write characters beyond ASCII as alternatives, (?:ä|ö)');
}

;// CONCATENATED MODULE: ./lib/scanner/expressions/pcre/group-head.js

const LOOK_AROUND = 'look-around cannot be looked for in linear time: put what is the secret into a group';
const group_head_REFUSED = [
    [/^\*/, 'bad-group', 'verbs such as (*FAIL) are not taken'],
    [/^\?<?[=!]/, 'look-around', LOOK_AROUND],
    [/^\?>/, 'possessive', 'atomic groups are not taken: write (?:...)'],
    [/^\?\(/, 'conditional', 'conditions are not taken: write both cases as alternatives'],
    [/^\?(?:R|[+-]?\d|&|P>)/, 'recursion', 'recursion cannot be looked for in linear time'],
    [/^\?P=/, 'back-reference', 'a back-reference cannot be looked for in linear time'],
    [/^\?[|#C]/, 'bad-group', 'comments, branch resets and call-outs are not taken'],
];
function readGroupHead(source, at, flags) {
    const text = String.fromCharCode(...source.subarray(at + 1, at + 80));
    for (const [begins, code, said] of group_head_REFUSED) {
        if (begins.test(text))
            throw new Refusal(code, at, said);
    }
    if (!text.startsWith('?'))
        return { kind: 'capture', name: undefined, next: at + 1 };
    const named = /^\?P?<([A-Za-z_][A-Za-z0-9_]{0,63})>/.exec(text);
    if (named !== null)
        return { kind: 'capture', name: named[1], next: at + 1 + named[0].length };
    const set = /^\?([A-Za-z]*)(?:-([A-Za-z]*))?([:)])/.exec(text);
    if (set === null)
        throw new Refusal('bad-group', at, 'what follows (? is not known');
    const [whole, on = '', off = '', end] = set;
    for (const letter of on + off) {
        if (!'ims'.includes(letter)) {
            throw new Refusal('unsupported-flag', at, `the flag ${letter} is not taken: i, m and s are`);
        }
    }
    const ignoresCase = off.includes('i') ? false : on.includes('i') || flags.ignoresCase;
    return {
        kind: end === ':' ? 'plain' : 'flags',
        flags: { ignoresCase },
        next: at + 1 + whole.length,
    };
}

;// CONCATENATED MODULE: ./lib/scanner/expressions/pcre/parse-pcre.js





const parse_pcre_DEEPEST = 1000;
const parse_pcre_MOST = 32_767;
const LINE_FEED = 0x0a;
function parsePcre(source) {
    const names = new Map();
    let groups = 0;
    let at = 0;
    let depth = 0;
    let lineFeed;
    function choice(outer) {
        let flags = outer;
        const parts = [];
        let sequence = [];
        for (;;) {
            const byte = source[at];
            if (byte === undefined || byte === (0,byte_sets/* byteOf */.cE)(')'))
                break;
            if (byte === (0,byte_sets/* byteOf */.cE)('|')) {
                parts.push(inSequence(sequence));
                sequence = [];
                at++;
            }
            else {
                const part = repeated(flags);
                if ('ignoresCase' in part)
                    flags = part;
                else
                    sequence.push(part);
            }
        }
        parts.push(inSequence(sequence));
        return parts.length === 1 ? parts[0] : { kind: 'choice', parts };
    }
    function repeated(flags) {
        const start = at;
        const part = atom(flags);
        const bounds = quantifier();
        if (bounds === undefined)
            return part;
        const isBare = !('ignoresCase' in part) && part.kind === 'assertion' && source[start] !== (0,byte_sets/* byteOf */.cE)('(');
        if ('ignoresCase' in part || isBare)
            throw nothingToRepeat(start);
        const lazy = source[at] === (0,byte_sets/* byteOf */.cE)('?');
        if (lazy)
            at++;
        else if (source[at] === (0,byte_sets/* byteOf */.cE)('+')) {
            throw new Refusal('possessive', at, 'possessive repeats are not taken: leave the second + out');
        }
        const place = at;
        if (quantifier() !== undefined)
            throw nothingToRepeat(place);
        return { kind: 'repeat', part, lazy, ...bounds };
    }
    function quantifier() {
        const sign = String.fromCharCode(source[at] ?? 0);
        if (sign === '*' || sign === '+' || sign === '?') {
            at++;
            return { min: sign === '+' ? 1 : 0, max: sign === '?' ? 1 : Number.POSITIVE_INFINITY };
        }
        if (sign !== '{')
            return undefined;
        const text = String.fromCharCode(...source.subarray(at, at + 24));
        const read = /^\{(\d+)(?:(,)(\d*))?\}/.exec(text);
        if (read === null)
            return undefined;
        const min = Number(read[1]);
        const max = !read[2] ? min : read[3] ? Number(read[3]) : Number.POSITIVE_INFINITY;
        if (min > max)
            throw new Refusal('bad-interval', at, 'the interval ends before it begins');
        if (min > parse_pcre_MOST || (max !== Number.POSITIVE_INFINITY && max > parse_pcre_MOST)) {
            throw new Refusal('too-big', at, `more than ${parse_pcre_MOST} times`);
        }
        at += read[0].length;
        return { min, max };
    }
    function atom(flags) {
        const byte = source[at];
        switch (String.fromCharCode(byte)) {
            case '(':
                return group(flags);
            case '[': {
                const { set, next } = readClass(source, at + 1, flags.ignoresCase);
                at = next;
                return { kind: 'bytes', set };
            }
            case '.':
                at++;
                return { kind: 'bytes', set: (0,byte_sets/* without */.FF)((0,byte_sets/* emptySet */.mj)()) };
            case '^':
            case '$':
                at++;
                return { kind: 'assertion', holds: byte === (0,byte_sets/* byteOf */.cE)('^') ? 'line-start' : 'line-end' };
            case '*':
            case '+':
            case '?':
                throw nothingToRepeat(at);
            case '\\':
                return escaped(flags);
            default:
                return byte < 0x80 ? character(byte, flags, at++) : beyondAscii();
        }
    }
    function escaped(flags) {
        const start = at;
        const escape = readEscape(source, at);
        at = escape.next;
        switch (escape.kind) {
            case 'set':
                return { kind: 'bytes', set: escape.set };
            case 'assertion':
                return { kind: 'assertion', holds: escape.holds };
            case 'character':
                return character(escape.code, flags, start);
        }
    }
    function character(code, flags, place) {
        if (code === LINE_FEED)
            lineFeed ??= place;
        if (code < 0x80)
            return oneByte(code, flags);
        return inSequence([...Buffer.from(String.fromCodePoint(code))].map((byte) => oneByte(byte, flags)));
    }
    function beyondAscii() {
        const start = at++;
        while (((source[at] ?? 0) & 0xc0) === 0x80)
            at++;
        const bytes = [...source.subarray(start, at)];
        return inSequence(bytes.map((byte) => ({ kind: 'bytes', set: (0,byte_sets/* setOf */.s4)(byte) })));
    }
    function group(outer) {
        const start = at;
        const head = readGroupHead(source, at, outer);
        at = head.next;
        if (head.kind === 'flags')
            return head.flags;
        if (++depth > parse_pcre_DEEPEST) {
            throw new Refusal('too-big', start, `nested more than ${parse_pcre_DEEPEST} levels deep`);
        }
        const index = head.kind === 'capture' ? ++groups : 0;
        if (head.kind === 'capture' && head.name !== undefined) {
            if (names.has(head.name)) {
                throw new Refusal('bad-group', start, `two groups are named ${head.name}`);
            }
            names.set(head.name, index);
        }
        const part = choice(head.kind === 'plain' ? head.flags : outer);
        if (source[at] !== (0,byte_sets/* byteOf */.cE)(')')) {
            throw new Refusal('unmatched-open', start, 'a ( without its )');
        }
        at++;
        depth--;
        return index === 0 ? part : { kind: 'group', part, index };
    }
    const root = choice({ ignoresCase: false });
    if (at < source.length)
        throw new Refusal('unmatched-close', at, 'a ) without its (');
    if (lineFeed !== undefined && !canMatch(root)) {
        throw new Refusal('many-lines', lineFeed, 'an expression looks at no more than one line');
    }
    return { root, groups, names };
}
function oneByte(byte, flags) {
    if (byte === LINE_FEED)
        return { kind: 'bytes', set: (0,byte_sets/* emptySet */.mj)() };
    const set = (0,byte_sets/* setOf */.s4)(byte);
    return { kind: 'bytes', set: flags.ignoresCase ? (0,byte_sets/* inBothCases */.eD)(set) : set };
}
function inSequence(parts) {
    if (parts.length === 0)
        return { kind: 'empty' };
    return parts.length === 1 ? parts[0] : { kind: 'sequence', parts };
}
function canMatch(node) {
    switch (node.kind) {
        case 'bytes':
            return node.set.includes(1);
        case 'sequence':
            return node.parts.every(canMatch);
        case 'choice':
            return node.parts.some(canMatch);
        case 'repeat':
            return node.min === 0 || canMatch(node.part);
        case 'group':
            return canMatch(node.part);
        case 'empty':
        case 'assertion':
            return true;
    }
}
function nothingToRepeat(at) {
    return new Refusal('bad-repeat', at, 'there is nothing here to repeat');
}

;// CONCATENATED MODULE: ./lib/scanner/expressions/size.js

const LARGEST = {
    parts: 250_000,
    copies: 32_768,
};
function refuseTooBig(root) {
    const { parts, copies } = sizeOf(root);
    if (copies > LARGEST.copies) {
        throw new Refusal('too-big', 0, `its repeats come to more than ${LARGEST.copies} when they are written out`);
    }
    if (parts > LARGEST.parts) {
        throw new Refusal('too-big', 0, `it comes to more than ${LARGEST.parts} parts`);
    }
}
function sizeOf(node) {
    switch (node.kind) {
        case 'sequence':
        case 'choice': {
            let parts = 1;
            let copies = 0;
            for (const part of node.parts) {
                const size = sizeOf(part);
                parts += size.parts;
                copies += size.copies;
            }
            return { parts, copies };
        }
        case 'repeat': {
            const size = sizeOf(node.part);
            const times = Math.max(1, node.max === Number.POSITIVE_INFINITY ? node.min : node.max);
            return {
                parts: times * size.parts + 1,
                copies: size.copies + (times - 1) * size.parts,
            };
        }
        case 'group': {
            const size = sizeOf(node.part);
            return { parts: size.parts + 1, copies: size.copies };
        }
        case 'empty':
        case 'bytes':
        case 'assertion':
            return { parts: 1, copies: 0 };
    }
}

;// CONCATENATED MODULE: ./lib/scanner/expressions/parse.js




function parseExpression(source, syntax) {
    const bytes = typeof source === 'string' ? Buffer.from(source) : source;
    try {
        const expression = {
            syntax,
            ...(syntax === 'pcre'
                ? { ...parsePcre(bytes), warnings: [] }
                : { ...parseEre(bytes, syntax === 'ere-grep'), names: new Map() }),
        };
        refuseTooBig(expression.root);
        return { ok: true, expression };
    }
    catch (error) {
        if (error instanceof Refusal)
            return { ok: false, problem: error.problem };
        throw error;
    }
}


/***/ }),

/***/ 96567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ createLiterals)
/* harmony export */ });
const SMALL = 2048;
const IS_LITTLE = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;
function createLiterals(literals) {
    let table;
    function look(bytes, at, from, to, found) {
        const { pairs, marks, triples } = table;
        const pair = bytes[at] | (bytes[at + 1] << 8);
        if (pairs[pair] === 0 || triples[placeOf(pair, bytes[at + 2])] !== 1)
            return;
        for (const { which, offset } of marks.get(pair) ?? []) {
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
            table ??= tableOf(literals);
            const last = Math.min(bytes.length - 2, to + table.ahead);
            let at = from;
            if (IS_LITTLE && last - from >= SMALL) {
                const start = from + (-(bytes.byteOffset + from) & 3);
                if (start - 2 >= from)
                    look(bytes, start - 2, from, to, found);
                const count = (last + 2 - start) >> 2;
                const words = new Uint32Array(bytes.buffer, bytes.byteOffset + start, count);
                const past = eachMarked(words, table, (offset) => look(bytes, start + offset, from, to, found));
                at = start + past;
            }
            for (; at < last; at += 2)
                look(bytes, at, from, to, found);
        },
    };
}
const CLASSES = 32;
const OWN_CLASSES = 20;
function placeOf(pair, third) {
    return (pair + third * 40503) & 0xffff;
}
function tableOf(literals) {
    const marks = new Map();
    let ahead = 0;
    for (const [which, { text }] of literals.entries()) {
        const first = rarestWindow(text);
        ahead = Math.max(ahead, first + 2);
        for (const offset of [first, first + 1]) {
            const pair = pairAt(text, offset);
            const known = marks.get(pair);
            if (known === undefined)
                marks.set(pair, [{ which, offset }]);
            else
                known.push({ which, offset });
        }
    }
    const pairs = new Uint32Array(1 << 16);
    const thirds = new Uint32Array(256);
    const triples = new Uint8Array(1 << 16);
    const common = [...marks.keys()].sort((a, b) => commonnessOf(b) - commonnessOf(a));
    for (const [rank, pair] of common.entries()) {
        const own = OWN_CLASSES + ((rank - OWN_CLASSES) % (CLASSES - OWN_CLASSES));
        const bit = 1 << (rank < OWN_CLASSES ? rank : own);
        pairs[pair] = bit;
        for (const { which, offset } of marks.get(pair)) {
            const { text, next } = literals[which];
            const third = text[offset + 2];
            for (let byte = 0; byte < 256; byte++) {
                if (third === undefined ? next[byte] === 1 : byte === third) {
                    thirds[byte] = thirds[byte] | bit;
                    triples[placeOf(pair, byte)] = 1;
                }
            }
        }
    }
    return { pairs, thirds, triples, marks, ahead };
}
function eachMarked(words, { pairs, thirds }, found) {
    const last = words.length - 2;
    let word = 0;
    for (; word < last; word += 2) {
        const first = words[word];
        const second = words[word + 1];
        const third = words[word + 2];
        const one = pairs[first & 0xffff] & thirds[(first >>> 16) & 0xff];
        const two = pairs[first >>> 16] & thirds[second & 0xff];
        const three = pairs[second & 0xffff] & thirds[(second >>> 16) & 0xff];
        const four = pairs[second >>> 16] & thirds[third & 0xff];
        if ((one | two | three | four) === 0)
            continue;
        if (one !== 0)
            found(4 * word);
        if (two !== 0)
            found(4 * word + 2);
        if (three !== 0)
            found(4 * word + 4);
        if (four !== 0)
            found(4 * word + 6);
    }
    return 4 * word;
}
function pairAt(text, at) {
    return text[at] | (text[at + 1] << 8);
}
function rarestWindow(text) {
    let best = 0;
    let least = Number.POSITIVE_INFINITY;
    for (let first = 0; first + 2 < text.length; first++) {
        const sum = commonnessOf(pairAt(text, first)) + commonnessOf(pairAt(text, first + 1));
        if (sum < least) {
            least = sum;
            best = first;
        }
    }
    return best;
}
const COMMON = 'on re es er at st in te de en io ti or co th nt an me ng he se tr ha ta it pe ed to is ge nd le al ap ' +
    'ma ve et od ro ri am ce ch ar == om ns rs li ra s. si ec ea ur na as ou fi ue ut po us ne ct oc so la ' +
    'pi -c ic ty el rt ts da .0 nc ac gi eg ca sh ss ol fo ul tt 1. ru lo il pa ps um t- // ag i- ex no tp ' +
    'ws do ie ht un aw mi 0. hi tu id qu cu ck pr s- su yp em va .a if ig Re ry .1 cr be ke ad pt ep /p im ' +
    'op ll ai of lu mo up di mm ot pd eq ia rg vi az zo Co .c ab 2. Th rr cl ef y. Up ev nf ir sp pp mp -1 ' +
    'ho dd rn e- ci ui pl e_ os s/ ip ls e. rc du gr ow ni /c np bu AA sm fe -s pu St lt bl ew ov .2 __ we ' +
    'sc In /r t. .t js hy wi ds Se mb g/ lv 12 wa oi rm xp bo ub 3. cc De .o fa au cs ob rv je ba sa Pr uc ' +
    '51 -e gs .n n. pm ib nu 2- 4. tg ey iv -/ l- ud _m ld /- -2 nv ly ee Ex xt iz nn gu Na -w Am og .s fu';
function commonnessOf(pair) {
    const rank = COMMON.indexOf(String.fromCharCode(pair & 0xff, pair >>> 8));
    return rank === -1 ? 1 / 400 : 1 / (6 + rank / 3);
}


/***/ })

};
;