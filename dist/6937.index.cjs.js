"use strict";
exports.id = 6937;
exports.ids = [6937];
exports.modules = {

/***/ 99140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ createContents)
});

// EXTERNAL MODULE: ./lib/scanner/deltas.js
var deltas = __webpack_require__(8911);
// EXTERNAL MODULE: ./lib/scanner/region-hits.js
var region_hits = __webpack_require__(84103);
// EXTERNAL MODULE: ./lib/scanner/match.js + 8 modules
var match = __webpack_require__(67351);
;// CONCATENATED MODULE: ./lib/scanner/ropes.js

function createRopes(capacity, reach = match/* SCANNER */.Zk.reach) {
    const most = reach.lines + 1;
    const beyond = reach.around + reach.margin;
    const bytes = Buffer.allocUnsafeSlow(capacity);
    let starts = new Int32Array(1 << 12);
    let addresses = new Int32Array(1 << 12);
    function reserve(pieces) {
        if (pieces <= starts.length)
            return;
        const [oldStarts, oldAddresses] = [starts, addresses];
        starts = new Int32Array(2 * pieces);
        addresses = new Int32Array(2 * pieces);
        starts.set(oldStarts);
        addresses.set(oldAddresses);
    }
    function pieceAt(rope, offset) {
        let low = rope.at;
        let high = rope.at + rope.count - 1;
        while (low < high) {
            const middle = (low + high + 1) >>> 1;
            if (starts[middle] <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    }
    function holds({ at, count, size }, piece, offset) {
        const past = at + count;
        if (piece >= past || offset < starts[piece])
            return false;
        return offset < (piece + 1 < past ? starts[piece + 1] : size);
    }
    function insert(delta, from, length) {
        const address = heap.byteTop;
        let nul = false;
        for (let at = 0; at < length; at += 1) {
            const byte = delta[from + at];
            if (byte === 0)
                nul = true;
            bytes[address + at] = byte;
        }
        heap.byteTop += length;
        return nul;
    }
    function back(rope, offset) {
        const [homes, source] = [addresses, bytes];
        const first = Math.max(0, offset - reach.far);
        let piece = pieceAt(rope, offset);
        let lines = 0;
        let at = offset;
        while (at > first) {
            const start = starts[piece];
            const shift = homes[piece] - start;
            const stop = start > first ? start : first;
            for (; at > stop; at -= 1) {
                if (source[at - 1 + shift] === 0x0a && ++lines > most)
                    return Math.max(0, at - beyond);
            }
            piece -= 1;
        }
        return Math.max(0, at - reach.far);
    }
    function ahead(rope, offset) {
        const [places, homes, source] = [starts, addresses, bytes];
        const last = Math.min(rope.size, offset + reach.far);
        let piece = offset < rope.size ? pieceAt(rope, offset) : rope.at;
        const past = rope.at + rope.count;
        let lines = 0;
        let at = offset;
        while (at < last) {
            const shift = homes[piece] - places[piece];
            const end = piece + 1 < past ? places[piece + 1] : rope.size;
            const stop = end < last ? end : last;
            for (; at < stop; at += 1) {
                if (source[at + shift] === 0x0a && ++lines > most) {
                    return Math.min(rope.size, at + beyond);
                }
            }
            piece += 1;
        }
        return Math.min(rope.size, at + reach.far);
    }
    function copy(rope, from, to, target, targetAt) {
        const [places, homes, source] = [starts, addresses, bytes];
        const past = rope.at + rope.count;
        let place = targetAt;
        let piece = pieceAt(rope, from);
        for (let at = from; at < to; piece += 1) {
            const pieceEnd = piece + 1 < past ? places[piece + 1] : rope.size;
            const size = (pieceEnd < to ? pieceEnd : to) - at;
            const address = at + homes[piece] - places[piece];
            if (size < 32) {
                for (let step = 0; step < size; step += 1) {
                    target[place + step] = source[address + step];
                }
            }
            else if (target === source)
                source.copyWithin(place, address, address + size);
            else
                source.copy(target, place, address, address + size);
            place += size;
            at += size;
        }
    }
    function collect(rope, start, end, gathered, glance) {
        if (start > gathered && gathered > 0)
            glance.close();
        const first = start > gathered ? start : gathered;
        if (end <= first)
            return gathered;
        if (glance.top + end - first > glance.bytes.length)
            return -1;
        copy(rope, first, end, glance.bytes, glance.top);
        glance.top += end - first;
        return end;
    }
    const heap = {
        bytes,
        byteTop: 0,
        pieceTop: 0,
        take(size) {
            if (heap.byteTop + size + 1 > capacity)
                return -1;
            heap.byteTop += size + 1;
            return heap.byteTop - size - 1;
        },
        flat(address, size) {
            reserve(heap.pieceTop + 1);
            const at = heap.pieceTop;
            starts[at] = 0;
            addresses[at] = address;
            heap.pieceTop += 1;
            return { at, count: 1, size };
        },
        addressOf: ({ at }) => addresses[at],
        compose(base, size, { steps, count }, delta) {
            const at = heap.pieceTop;
            const past = base.at + base.count;
            let top = at;
            let written = 0;
            let piece = base.at;
            for (let step = 0; step < 2 * count; step += 2) {
                const source = steps[step];
                const length = steps[step + 1];
                reserve(top + base.count + 1);
                const [places, homes] = [starts, addresses];
                if (source < 0) {
                    const address = heap.byteTop;
                    if (address + length > capacity)
                        return undefined;
                    if (insert(delta, ~source, length))
                        heap.nul = true;
                    places[top] = written;
                    homes[top] = address;
                    top += 1;
                    written += length;
                    continue;
                }
                const end = source + length;
                if (!holds(base, piece, source) && !holds(base, ++piece, source)) {
                    piece = pieceAt(base, source);
                }
                const shift = written - source;
                places[top] = written;
                homes[top] = source + homes[piece] - places[piece];
                top += 1;
                for (piece += 1; piece < past; piece += 1) {
                    const start = places[piece];
                    if (start >= end)
                        break;
                    places[top] = start + shift;
                    homes[top] = homes[piece];
                    top += 1;
                }
                piece -= 1;
                written += length;
            }
            heap.pieceTop = top;
            return { at, count: top - at, size };
        },
        write: (rope, address) => copy(rope, 0, rope.size, bytes, address),
        gather(rope, from, to, gathered, glance) {
            return collect(rope, back(rope, from), ahead(rope, to), gathered, glance);
        },
        gatherTokens(rope, from, to, gathered, glance) {
            const start = Math.max(0, from - reach.margin);
            return collect(rope, start, Math.min(rope.size, to + reach.margin), gathered, glance);
        },
        nul: false,
    };
    return heap;
}

// EXTERNAL MODULE: ./lib/adapters/git/objects/entry.js
var entry = __webpack_require__(86564);
;// CONCATENATED MODULE: ./lib/adapters/git/engine/contents.js




const LARGEST = 16 << 20;
const CAPACITY = 80 << 20;
const SMALL = 1 << 13;
const BYTES_A_PIECE = 384;
function createContents({ offsets }, pack, hashBytes, inflater) {
    const heap = createRopes(CAPACITY);
    const head = (0,entry/* createEntryHead */.Dj)();
    const decoded = (0,deltas/* createDeltaSteps */.C2)();
    let delta = Buffer.allocUnsafeSlow(1 << 16);
    function parse(rank) {
        const place = pack.entry(offsets[rank], offsets[rank + 1]);
        return (0,entry/* parseEntry */.ER)(pack.bytes, place, hashBytes, head) && head.size <= LARGEST;
    }
    function inflateTo(rank, output, at) {
        const from = offsets[rank];
        const to = offsets[rank + 1];
        const end = pack.entry(from, to) + to - from;
        return inflater.whole(pack.bytes, head.data, end, output, at, head.size);
    }
    function readDelta(rank, baseSize) {
        if (!parse(rank) || (head.type !== entry/* OFS_DELTA */.Eb && head.type !== entry/* REF_DELTA */.DO))
            return -1;
        if (delta.length <= head.size)
            delta = Buffer.allocUnsafeSlow(2 * head.size + 1);
        if (!inflateTo(rank, delta, 0))
            return -1;
        const told = (0,deltas/* readDeltaSizes */.Tn)(delta, 0, head.size);
        if (told === undefined || told.base !== baseSize || told.target > LARGEST)
            return -1;
        const { at, target } = told;
        return (0,deltas/* decodeDelta */.Vr)(delta, at, head.size, baseSize, target, decoded, region_hits/* JOINED */.Q) ? target : -1;
    }
    function flatten(rope) {
        const address = heap.take(rope.size);
        if (address === -1)
            return undefined;
        heap.write(rope, address);
        return heap.flat(address, rope.size);
    }
    return {
        heap,
        decoded,
        type: () => head.type,
        flatten,
        view(rope) {
            const address = heap.addressOf(rope);
            return heap.bytes.subarray(address, address + rope.size);
        },
        root(rank) {
            if (!parse(rank))
                return undefined;
            const address = heap.take(head.size);
            if (address === -1 || !inflateTo(rank, heap.bytes, address))
                return undefined;
            return heap.flat(address, head.size);
        },
        child(rank, base, flat) {
            const size = readDelta(rank, base.size);
            if (size === -1)
                return undefined;
            if (flat || (base.count === 1 && size <= SMALL)) {
                const address = heap.take(size);
                if (address === -1)
                    return undefined;
                if ((0,deltas/* applySteps */.GF)(decoded, delta, heap.bytes, heap.addressOf(base), address))
                    heap.nul = true;
                return heap.flat(address, size);
            }
            const rope = heap.compose(base, size, decoded, delta);
            if (rope === undefined || rope.count * BYTES_A_PIECE <= size)
                return rope;
            return flatten(rope);
        },
    };
}


/***/ }),

/***/ 16937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ createRunner)
});

// EXTERNAL MODULE: ./lib/adapters/git/objects/bytes.js
var objects_bytes = __webpack_require__(52583);
// EXTERNAL MODULE: ./lib/adapters/git/objects/inflate.js
var inflate = __webpack_require__(75287);
// EXTERNAL MODULE: ./lib/adapters/git/engine/contents.js + 1 modules
var engine_contents = __webpack_require__(99140);
// EXTERNAL MODULE: ./lib/adapters/git/engine/pack-bytes.js
var pack_bytes = __webpack_require__(16851);
// EXTERNAL MODULE: ./lib/scanner/content-hits.js + 2 modules
var content_hits = __webpack_require__(54284);
// EXTERNAL MODULE: ./lib/scanner/match.js + 8 modules
var match = __webpack_require__(67351);
// EXTERNAL MODULE: ./lib/scanner/search/runs.js
var runs = __webpack_require__(87777);
;// CONCATENATED MODULE: ./lib/scanner/glance.js


const CAPACITY = 1 << 18;
const gapOf = ({ lines }) => lines + 2;
const LINE_END = 0x0a;
function createGlance(suspect, reach = match/* SCANNER */.Zk.reach) {
    const gap = gapOf(reach);
    const bytes = Buffer.allocUnsafeSlow(CAPACITY);
    const glance = {
        bytes,
        top: 0,
        close() {
            const past = Math.min(bytes.length, glance.top + gap);
            for (; glance.top < past; glance.top += 1)
                bytes[glance.top] = LINE_END;
        },
        suspicious() {
            const size = glance.top;
            glance.top = 0;
            return size > 0 && suspect(bytes.subarray(0, size));
        },
    };
    return glance;
}
function holdKeys(pieces, scanner = match/* SCANNER */.Zk) {
    return scanner.hitsStartingIn(pieces, 0, pieces.length).length > 0;
}
function holdCandidates(pieces, scanner = match/* SCANNER */.Zk) {
    return scanner.searchAll(pieces).candidates || holdCut(pieces, scanner.reach);
}
function holdCut(pieces, reach) {
    const { cut } = reach;
    const gap = gapOf(reach);
    let found = false;
    (0,runs/* eachRun */.h)(pieces, cut.set, cut.length, 0, pieces.length, (start, end) => {
        if (isEnd(pieces, start - 1, -1, gap) || isEnd(pieces, end, 1, gap))
            found = true;
    });
    return found;
}
function isEnd(pieces, from, direction, gap) {
    for (let ends = 0, at = from; ends < gap; ends += 1, at += direction) {
        if (at < 0 || at >= pieces.length)
            return true;
        if (pieces[at] !== LINE_END)
            return false;
    }
    return true;
}

// EXTERNAL MODULE: ./lib/scanner/region-hits.js
var region_hits = __webpack_require__(84103);
// EXTERNAL MODULE: ./lib/adapters/git/objects/entry.js
var entry = __webpack_require__(86564);
// EXTERNAL MODULE: ./lib/adapters/git/engine/message-hits.js
var message_hits = __webpack_require__(24964);
;// CONCATENATED MODULE: ./lib/adapters/git/engine/messages.js


function createMessages(contents, sink) {
    const glance = createGlance(holdKeys);
    let waiting = [];
    function search(rank, object) {
        const found = (0,message_hits/* messageHits */.M)(object);
        if (found.length > 0)
            sink.hits(rank, false, found);
    }
    function finish() {
        const ranks = waiting;
        waiting = [];
        if (!glance.suspicious())
            return;
        const { heap } = contents;
        const { byteTop, pieceTop } = heap;
        for (const rank of ranks) {
            const rope = contents.root(rank);
            if (rope === undefined)
                sink.defer(rank);
            else
                search(rank, contents.view(rope));
            heap.byteTop = byteTop;
            heap.pieceTop = pieceTop;
        }
    }
    return {
        search,
        add(rank, object) {
            const message = object.subarray((0,message_hits/* saidFrom */.G)(object));
            if (message.length > glance.bytes.length >> 4 || message.includes(0)) {
                search(rank, object);
                return;
            }
            if (glance.top + message.length > glance.bytes.length)
                finish();
            message.copy(glance.bytes, glance.top);
            glance.top += message.length;
            glance.close();
            waiting.push(rank);
        },
        finish,
    };
}

;// CONCATENATED MODULE: ./lib/adapters/git/engine/walk.js






const GARBAGE = 1 << 20;
const MOST_PIECES = 1 << 16;
function createWalker(plan, contents, sink) {
    const { firstChild, nextSibling } = plan;
    const { heap, decoded } = contents;
    const glances = { tokens: createGlance(holdCandidates), changes: createGlance(holdKeys) };
    const messages = createMessages(contents, sink);
    const stack = [];
    let care = 'tokens';
    let root = -1;
    let isBlob = true;
    let bytes = 0;
    let objects = 0;
    let left = [];
    function begin(withCare) {
        care = withCare;
        stack.length = 0;
        heap.byteTop = 0;
        heap.pieceTop = 0;
        heap.nul = false;
        glances.tokens.top = 0;
        glances.changes.top = 0;
        bytes = 0;
        objects = 0;
        left = [];
        const rope = contents.root(root);
        if (rope === undefined)
            return leave(root);
        isBlob = contents.type() === entry/* BLOB */.we;
        const view = contents.view(rope);
        const next = firstChild[root];
        objects += 1;
        bytes += view.length;
        if (!isBlob && next === -1)
            return messages.add(root, view);
        const marked = searchRoot(view);
        if (next !== -1)
            stack.push({ rope, next, marked, byteMark: 0, pieceMark: 0 });
    }
    function leave(rank) {
        const waiting = [rank];
        for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
            left.push(next);
            let child = firstChild[next];
            for (; child !== -1; child = nextSibling[child])
                waiting.push(child);
        }
    }
    function searchRoot(view) {
        if (!isBlob)
            care = 'contents';
        if (care === 'contents')
            return search(root, view, true);
        const { hits, candidates } = (0,match/* searchAll */.mU)(view);
        if (hits.length > 0)
            sink.hits(root, true, (0,content_hits/* placeHits */.G)(view, hits));
        const marked = hits.length > 0 || view.includes(0);
        if (marked)
            care = 'contents';
        else if (candidates)
            care = 'changes';
        return marked;
    }
    function again() {
        begin(care === 'tokens' && !heap.nul ? 'changes' : 'contents');
    }
    function search(rank, view, whole) {
        if (!isBlob) {
            messages.search(rank, view);
            return true;
        }
        const found = whole ? (0,match/* findHits */.Eh)(view) : (0,region_hits/* newHitsInRegions */.b)(view, decoded.regions);
        if (found.length > 0)
            sink.hits(rank, true, (0,content_hits/* placeHits */.G)(view, found));
        return found.length > 0 || (whole && view.includes(0));
    }
    function look(rope, lightly) {
        if (heap.nul)
            return true;
        return !gather(rope, lightly) && (glances[lightly].suspicious() || !gather(rope, lightly));
    }
    function gather(rope, lightly) {
        const glance = glances[lightly];
        const { bounds, count } = decoded.regions;
        const before = glance.top;
        let gathered = 0;
        for (let region = 0; region < count; region += 1) {
            const from = bounds[2 * region];
            const to = bounds[2 * region + 1];
            gathered =
                lightly === 'tokens'
                    ? heap.gatherTokens(rope, from, to, gathered, glance)
                    : heap.gather(rope, from, to, gathered, glance);
            if (gathered === -1) {
                glance.top = before;
                return false;
            }
        }
        glance.close();
        return true;
    }
    function step(rank, base) {
        const { byteTop, pieceTop } = heap;
        heap.nul = false;
        const rope = contents.child(rank, base.rope, care === 'contents');
        let marked = false;
        if (rope === undefined)
            leave(rank);
        else if (care === 'contents') {
            marked = search(rank, contents.view(rope), base.marked || heap.nul);
        }
        else if (look(rope, care))
            return false;
        const next = rope === undefined ? -1 : firstChild[rank];
        if (rope !== undefined) {
            objects += 1;
            bytes += rope.size;
        }
        if (rope === undefined || next === -1) {
            heap.byteTop = byteTop;
            heap.pieceTop = pieceTop;
        }
        else if (base.next !== -1) {
            stack.push({ rope, next, marked, byteMark: byteTop, pieceMark: pieceTop });
        }
        else {
            stack.pop();
            stack.push({ ...tidy(base, rope), next, marked });
        }
        return true;
    }
    function tidy({ byteMark, pieceMark }, rope) {
        const heaped = heap.byteTop - byteMark;
        const kept = { rope, byteMark, pieceMark };
        if (heaped < GARBAGE + 2 * rope.size && heap.pieceTop - pieceMark < MOST_PIECES)
            return kept;
        const flat = rope.count === 1 ? rope : contents.flatten(rope);
        if (flat === undefined)
            return kept;
        const from = heap.addressOf(flat);
        heap.bytes.copyWithin(byteMark, from, from + rope.size);
        heap.byteTop = byteMark;
        heap.pieceTop = pieceMark;
        return { ...kept, rope: heap.flat(heap.take(rope.size), rope.size) };
    }
    function tell() {
        for (const rank of left)
            sink.defer(rank);
        sink.saw(objects, bytes, isBlob);
    }
    return {
        start(at) {
            root = at;
            begin('tokens');
        },
        run(milliseconds) {
            const end = performance.now() + milliseconds;
            for (let count = 1;; count += 1) {
                const top = stack.at(-1);
                if (top === undefined) {
                    if (care !== 'contents' && glances[care].suspicious()) {
                        again();
                        continue;
                    }
                    tell();
                    return true;
                }
                const child = top.next;
                if (child === -1) {
                    heap.byteTop = top.byteMark;
                    heap.pieceTop = top.pieceMark;
                    stack.pop();
                    continue;
                }
                top.next = nextSibling[child];
                if (!step(child, top))
                    again();
                if ((count & 127) === 0 && performance.now() > end)
                    return false;
            }
        },
        finish: messages.finish,
    };
}

;// CONCATENATED MODULE: ./lib/adapters/git/engine/job.js





function createRunner(job) {
    const { units, shared, packs } = job;
    const share = { hits: [], deferred: [], blobs: 0, commits: 0, bytes: 0 };
    const inflater = (0,inflate/* createInflater */.O)();
    const files = [];
    const walkers = [];
    let pack = 0;
    let next = 0;
    let end = 0;
    let busy = false;
    let untold = 0;
    function walkerOf(at) {
        const before = walkers[at];
        if (before !== undefined)
            return before;
        const { path, bytes, plan } = packs[at];
        const file = bytes === undefined ? (0,objects_bytes/* openFile */.Tq)(path) : undefined;
        if (file !== undefined)
            files.push(file);
        const source = file === undefined ? (0,pack_bytes/* packInMemory */.GK)(bytes) : (0,pack_bytes/* packOnDisk */.uQ)(file);
        const contents = (0,engine_contents/* createContents */.x)(plan, source, job.hashBytes, inflater);
        const walker = createWalker(plan, contents, {
            hits: (rank, isBlob, found) => share.hits.push({ pack: at, rank, isBlob, found }),
            defer: (rank) => share.deferred.push({ pack: at, rank }),
            saw(objects, size, isBlob) {
                if (!isBlob) {
                    share.commits += objects;
                    return;
                }
                share.blobs += objects;
                share.bytes += size;
                untold += size;
                if (untold > 1 << 20) {
                    Atomics.add(shared, 1, untold >> 10);
                    untold = 0;
                }
            },
        });
        walkers[at] = walker;
        return walker;
    }
    return {
        share,
        run(slice) {
            const stop = performance.now() + slice;
            for (;;) {
                if (!busy) {
                    if (next === end) {
                        const unit = Atomics.add(shared, 0, 1);
                        if (3 * unit >= units.length) {
                            for (const walker of walkers)
                                walker?.finish();
                            return true;
                        }
                        [pack = 0, next = 0, end = 0] = units.subarray(3 * unit, 3 * unit + 3);
                        continue;
                    }
                    walkerOf(pack).start(packs[pack].plan.roots[next]);
                    next += 1;
                }
                busy = !walkerOf(pack).run(slice);
                if ((next & 63) === 0 && performance.now() > stop)
                    return false;
                if (busy)
                    return false;
            }
        },
        close() {
            for (const file of files)
                file.close();
        },
    };
}


/***/ }),

/***/ 24964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ saidFrom),
/* harmony export */   M: () => (/* binding */ messageHits)
/* harmony export */ });
/* harmony import */ var _scanner_content_hits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54284);

const NEWLINE = 0x0a;
function messageHits(object) {
    const from = saidFrom(object);
    const hits = (0,_scanner_content_hits_js__WEBPACK_IMPORTED_MODULE_0__/* .contentHits */ .S)(object.subarray(from));
    if (hits.length === 0)
        return hits;
    let before = 0;
    const end = messageStart(object);
    for (let at = from; at < end; at += 1)
        if (object[at] === NEWLINE)
            before += 1;
    return hits.map((hit) => ({ ...hit, line: Math.max(1, hit.line - before) }));
}
function saidFrom(object) {
    const text = Buffer.from(object.buffer, object.byteOffset, object.length);
    let at = 0;
    for (;;) {
        const end = text.indexOf(NEWLINE, at);
        if (end === -1)
            return at;
        const word = text.toString('latin1', at, Math.min(end, at + 10));
        if (!/^(?:tree|parent|object|type|committer) /.test(word))
            return at;
        at = end + 1;
    }
}
function messageStart(object) {
    for (let at = object.indexOf(NEWLINE); at !== -1; at = object.indexOf(NEWLINE, at + 1)) {
        if (object[at + 1] === NEWLINE)
            return at + 2;
    }
    return object.length;
}


/***/ }),

/***/ 16851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GK: () => (/* binding */ packInMemory),
/* harmony export */   YD: () => (/* binding */ WHOLE_PACK_BYTES),
/* harmony export */   eC: () => (/* binding */ loadPack),
/* harmony export */   uQ: () => (/* binding */ packOnDisk)
/* harmony export */ });
const WHOLE_PACK_BYTES = 2 ** 30;
const WINDOW = 1 << 16;
function packInMemory(bytes) {
    const stay = (offset) => offset;
    return { size: bytes.length, bytes, head: stay, entry: stay };
}
function loadPack(file) {
    const room = sharedRoom(file.size);
    if (room === undefined)
        return undefined;
    const bytes = new Uint8Array(room);
    const got = file.readInto(bytes, 0);
    return bytes.subarray(0, got);
}
function sharedRoom(size) {
    try {
        return new SharedArrayBuffer(size);
    }
    catch (thrown) {
        if (!(thrown instanceof RangeError))
            throw thrown;
        return undefined;
    }
}
function packOnDisk(file) {
    let from = 0;
    let to = 0;
    const pack = {
        size: file.size,
        bytes: Buffer.allocUnsafeSlow(WINDOW),
        head(offset, length) {
            if (offset < from || offset + length > to)
                slide(offset, WINDOW);
            return offset - from;
        },
        entry(offset, end) {
            if (offset < from || end > to)
                slide(offset, Math.max(WINDOW, end - offset));
            return offset - from;
        },
    };
    function slide(offset, length) {
        if (length > pack.bytes.length || pack.bytes.length > 16 * Math.max(length, WINDOW)) {
            pack.bytes = Buffer.allocUnsafeSlow(length);
        }
        from = offset;
        to = offset + file.readInto(pack.bytes, offset);
    }
    return pack;
}


/***/ }),

/***/ 84103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ JOINED),
/* harmony export */   b: () => (/* binding */ newHitsInRegions)
/* harmony export */ });
/* harmony import */ var _match_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67351);

const JOINED = 128;
function newHitsInRegions(content, { bounds, count }, { hitsNear } = _match_js__WEBPACK_IMPORTED_MODULE_0__/* .SCANNER */ .Zk) {
    let found = [];
    for (let at = 0; at < count; at += 1) {
        const hits = hitsNear(content, bounds[2 * at], bounds[2 * at + 1]);
        if (hits.length > 0)
            found = found.concat(hits);
    }
    return found.length > 1 ? withoutRepeats(found) : found;
}
function withoutRepeats(hits) {
    const seen = new Map(hits.map((hit) => [`${hit.start} ${hit.kind}`, hit]));
    return [...seen.values()].sort((a, b) => a.start - b.start || (a.kind < b.kind ? -1 : 1));
}


/***/ })

};
;