"use strict";
exports.id = 447;
exports.ids = [447];
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
// EXTERNAL MODULE: ./lib/scanner/match.js + 14 modules
var match = __webpack_require__(23985);
;// CONCATENATED MODULE: ./lib/scanner/ropes.js

const MARGIN = 60;
function createRopes(capacity, reach = match/* SCANNER */.Zk.reach) {
    const most = reach.lines + 1;
    const beyond = reach.around + MARGIN;
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
            const isShredded = decoded.count * BYTES_A_PIECE > size;
            if (flat || (base.count === 1 && (size <= SMALL || isShredded))) {
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

/***/ 50447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ createRunner)
});

// EXTERNAL MODULE: ./lib/scanner/user/user-rules.js + 1 modules
var user_rules = __webpack_require__(78242);
// EXTERNAL MODULE: ./lib/adapters/git/objects/inflate.js
var inflate = __webpack_require__(75287);
// EXTERNAL MODULE: ./lib/adapters/git/engine/contents.js + 1 modules
var engine_contents = __webpack_require__(99140);
// EXTERNAL MODULE: ./lib/adapters/git/engine/pack-bytes.js
var pack_bytes = __webpack_require__(16851);
// EXTERNAL MODULE: ./lib/scanner/archives/form.js
var archives_form = __webpack_require__(37612);
// EXTERNAL MODULE: ./lib/scanner/hit.js
var hit = __webpack_require__(34907);
// EXTERNAL MODULE: ./lib/scanner/match.js + 14 modules
var match = __webpack_require__(23985);
// EXTERNAL MODULE: ./lib/scanner/region-hits.js
var region_hits = __webpack_require__(84103);
;// CONCATENATED MODULE: ./lib/scanner/carried-hits.js



const BEHIND = 16;
function targetHits(target, base, decoded, scanner = match/* SCANNER */.Zk) {
    if (isDense(target, decoded.regions))
        return scanner.findHits(target);
    const found = (0,region_hits/* newHitsInRegions */.b)(target, decoded.regions, scanner);
    if (base.hits.length === 0)
        return found;
    return (0,hit/* inOrder */.a)([...found, ...carriedHits(target, base, decoded, scanner)]);
}
const DENSE = 3;
function isDense(target, { bounds, count }) {
    let size = count * region_hits/* JOINED */.Q;
    for (let at = 0; at < count; at += 1) {
        size += bounds[2 * at + 1] - bounds[2 * at];
    }
    return DENSE * size > target.length;
}
function carriedHits(target, { hits, size: baseSize }, { steps, count, regions }, scanner) {
    const carried = [];
    let region = 0;
    let searched;
    function isSearched(start) {
        while (searched === undefined || searched.to <= start) {
            if (region === regions.count)
                return false;
            const [from = 0, to = 0] = regions.bounds.subarray(2 * region, 2 * region + 2);
            searched = scanner.near(target, from, to);
            region += 1;
        }
        return start >= searched.from;
    }
    let written = 0;
    for (let step = 0; step < count; step += 1) {
        const source = steps[2 * step];
        const size = steps[2 * step + 1];
        const isTail = source + size === baseSize && written + size === target.length;
        for (let at = source < 0 ? hits.length : firstAt(hits, source); at < hits.length; at += 1) {
            const hit = hits[at];
            const { start, end } = hit;
            if (start >= source + size)
                break;
            const moved = written + start - source;
            if (isSearched(moved))
                continue;
            if (isTail || end + BEHIND <= source + size) {
                carried.push({ ...hit, start: moved, end: moved + end - start });
            }
            else {
                carried.push(...scanner.hitsStartingIn(target, moved, moved + 1));
            }
        }
        written += size;
    }
    return carried;
}
function firstAt(hits, offset) {
    let low = 0;
    let high = hits.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (hits[middle].start < offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

// EXTERNAL MODULE: ./lib/scanner/content-hits.js
var content_hits = __webpack_require__(47054);
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

// EXTERNAL MODULE: ./lib/adapters/git/objects/entry.js
var entry = __webpack_require__(86564);
// EXTERNAL MODULE: ./lib/adapters/git/engine/message-hits.js
var message_hits = __webpack_require__(24964);
;// CONCATENATED MODULE: ./lib/adapters/git/engine/messages.js


function createMessages(contents, sink, user) {
    const glance = createGlance(holdKeys);
    let waiting = [];
    function search(rank, object) {
        const found = (0,message_hits/* messageHits */.M)(object, user);
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
            if (user !== undefined || message.length > glance.bytes.length >> 4 || message.includes(0)) {
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
const NOTHING = { hits: [], nul: false, own: false };
function createWalker(plan, contents, sink, user) {
    const { firstChild, nextSibling } = plan;
    const { heap, decoded } = contents;
    const glance = createGlance(holdKeys);
    const messages = createMessages(contents, sink, user);
    const stack = [];
    let isBlob = true;
    let bytes = 0;
    let objects = 0;
    function leave(rank) {
        const waiting = [rank];
        for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
            sink.defer(next);
            let child = firstChild[next];
            for (; child !== -1; child = nextSibling[child])
                waiting.push(child);
        }
    }
    function tell(rank, view, hits, own) {
        if (hits.length + own.length > 0)
            sink.hits(rank, true, [...(0,content_hits/* placeHits */.G)(view, hits), ...own]);
    }
    function searchWhole(rank, view) {
        const found = (0,match/* searchAll */.mU)(view);
        const own = user?.hits(view) ?? [];
        tell(rank, view, found.hits, own);
        if ((0,archives_form/* formOf */.Q)(view) !== undefined)
            sink.archive(rank);
        return { ...found, own: own.length > 0 };
    }
    function showsAny(rope) {
        const { bounds, count } = decoded.regions;
        glance.top = 0;
        let gathered = 0;
        for (let region = 0; region < count; region += 1) {
            const from = bounds[2 * region];
            const to = bounds[2 * region + 1];
            gathered = heap.gather(rope, from, to, gathered, glance);
            if (gathered === -1)
                return true;
        }
        return glance.suspicious();
    }
    function searchTarget(rank, rope, base) {
        if (base.nul || heap.nul)
            return searchWhole(rank, contents.view(rope));
        if (base.hits.length === 0 && rope.count > 1 && !showsAny(rope))
            return NOTHING;
        const { byteTop, pieceTop } = heap;
        const flat = rope.count > 1 ? contents.flatten(rope) : rope;
        if (flat === undefined)
            return undefined;
        const view = contents.view(flat);
        const hits = targetHits(view, { hits: base.hits, size: base.rope.size }, decoded);
        const own = (base.own ? user?.hits(view) : user?.hitsIn(view, decoded.regions)) ?? [];
        tell(rank, view, hits, own);
        heap.byteTop = byteTop;
        heap.pieceTop = pieceTop;
        return hits.length + own.length === 0 ? NOTHING : { hits, nul: false, own: own.length > 0 };
    }
    function make(rank, base) {
        heap.nul = false;
        let rope = contents.child(rank, base.rope, !isBlob || base.nul || user !== undefined);
        if (rope === undefined)
            return undefined;
        if (!isBlob) {
            messages.search(rank, contents.view(rope));
            return { rope, found: NOTHING };
        }
        if (heap.nul && rope.count > 1)
            rope = contents.flatten(rope);
        const found = rope === undefined ? undefined : searchTarget(rank, rope, base);
        return rope === undefined || found === undefined ? undefined : { rope, found };
    }
    function step(rank, base) {
        const { byteTop, pieceTop } = heap;
        const made = make(rank, base);
        if (made === undefined)
            leave(rank);
        const next = made === undefined ? -1 : firstChild[rank];
        if (made !== undefined) {
            objects += 1;
            bytes += made.rope.size;
        }
        if (made === undefined || next === -1) {
            heap.byteTop = byteTop;
            heap.pieceTop = pieceTop;
            return;
        }
        const { rope, found } = made;
        if (base.next !== -1) {
            stack.push({ rope, next, ...found, byteMark: byteTop, pieceMark: pieceTop });
        }
        else {
            stack.pop();
            stack.push({ ...tidy(base, rope), next, ...found });
        }
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
    return {
        start(root) {
            stack.length = 0;
            heap.byteTop = 0;
            heap.pieceTop = 0;
            bytes = 0;
            objects = 0;
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
            if (!isBlob)
                messages.search(root, view);
            const found = isBlob ? searchWhole(root, view) : NOTHING;
            if (next !== -1)
                stack.push({ rope, next, ...found, byteMark: 0, pieceMark: 0 });
        },
        run(milliseconds) {
            const end = performance.now() + milliseconds;
            for (let count = 1;; count += 1) {
                const top = stack.at(-1);
                if (top === undefined) {
                    sink.saw(objects, bytes, isBlob);
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
                step(child, top);
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
    const share = { hits: [], deferred: [], archives: [], blobs: 0, commits: 0, bytes: 0 };
    const inflater = (0,inflate/* createInflater */.O)();
    const user = job.rules === undefined ? undefined : (0,user_rules/* createUserSearch */.C)(job.rules);
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
        const source = packs[at];
        const contents = (0,engine_contents/* createContents */.x)(source.plan, (0,pack_bytes/* packAt */.HL)(source), job.hashBytes, inflater);
        const walker = createWalker(source.plan, contents, {
            hits: (rank, isBlob, found) => share.hits.push({ pack: at, rank, isBlob, found }),
            defer: (rank) => share.deferred.push({ pack: at, rank }),
            archive: (rank) => share.archives.push({ pack: at, rank }),
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
        }, user);
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
    };
}


/***/ }),

/***/ 24964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ saidFrom),
/* harmony export */   M: () => (/* binding */ messageHits)
/* harmony export */ });
/* harmony import */ var _scanner_content_hits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47054);

const NEWLINE = 0x0a;
function messageHits(object, user) {
    const from = saidFrom(object);
    const hits = (0,_scanner_content_hits_js__WEBPACK_IMPORTED_MODULE_0__/* .contentHits */ .S)(object.subarray(from), user);
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
/* harmony export */   HH: () => (/* binding */ WHOLE_PACKS_BYTES),
/* harmony export */   HL: () => (/* binding */ packAt),
/* harmony export */   eC: () => (/* binding */ loadPack)
/* harmony export */ });
/* harmony import */ var _objects_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52583);

const WHOLE_PACK_BYTES = 1 << 22;
const WHOLE_PACKS_BYTES = 1 << 26;
const PAGE = 1 << 14;
const PAGES = 256;
const AHEAD = 16;
function packAt({ bytes, descriptor, size }) {
    return bytes === undefined ? packOnDisk((0,_objects_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .fileOf */ .W7)(descriptor, size)) : packInMemory(bytes);
}
function packInMemory(bytes) {
    const stay = (offset) => offset;
    return { size: bytes.length, bytes, head: stay, entry: stay };
}
function loadPack(file, room) {
    if (file.size > Math.min(room, WHOLE_PACK_BYTES))
        return undefined;
    const bytes = new Uint8Array(new SharedArrayBuffer(file.size));
    const got = file.readInto(bytes, 0);
    return bytes.subarray(0, got);
}
function packOnDisk(file) {
    const pages = Buffer.allocUnsafeSlow(PAGE * PAGES);
    const held = new Float64Array(PAGES).fill(-1);
    let apart = Buffer.allocUnsafeSlow(PAGE);
    let expected = -1;
    let ahead = 1;
    function fill(target, offset) {
        const got = file.readInto(target, offset);
        if (got < target.length)
            target.fill(0, got);
    }
    function load(first, last) {
        for (let page = first; page <= last; page += 1) {
            if (held[page % PAGES] === page)
                continue;
            ahead = page === expected ? Math.min(AHEAD, 2 * ahead) : 1;
            const slot = page % PAGES;
            const count = Math.min(Math.max(ahead, last - page + 1), PAGES - slot);
            fill(pages.subarray(slot * PAGE, (slot + count) * PAGE), page * PAGE);
            for (let one = 0; one < count; one += 1)
                held[slot + one] = page + one;
            expected = page + count;
        }
    }
    function entry(offset, end) {
        const first = Math.floor(offset / PAGE);
        const last = Math.floor((end - 1) / PAGE);
        const slot = first % PAGES;
        if (last - first < AHEAD && slot + last - first < PAGES) {
            load(first, last);
            pack.bytes = pages;
            return slot * PAGE + offset - first * PAGE;
        }
        if (apart.length < end - offset || apart.length > 16 * Math.max(end - offset, PAGE)) {
            apart = Buffer.allocUnsafeSlow(end - offset);
        }
        fill(apart.subarray(0, end - offset), offset);
        pack.bytes = apart;
        return 0;
    }
    const pack = {
        size: file.size,
        bytes: pages,
        entry,
        head: (offset, length) => entry(offset, offset + length),
    };
    return pack;
}


/***/ }),

/***/ 84103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ JOINED),
/* harmony export */   b: () => (/* binding */ newHitsInRegions)
/* harmony export */ });
/* harmony import */ var _hit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34907);
/* harmony import */ var _match_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23985);


const JOINED = 128;
function newHitsInRegions(content, { bounds, count }, { plainHitsNear } = _match_js__WEBPACK_IMPORTED_MODULE_0__/* .SCANNER */ .Zk) {
    let found = [];
    for (let at = 0; at < count; at += 1) {
        const hits = plainHitsNear(content, bounds[2 * at], bounds[2 * at + 1]);
        if (hits.length > 0)
            found = found.concat(hits);
    }
    return found.length > 1 ? (0,_hit_js__WEBPACK_IMPORTED_MODULE_1__/* .inOrder */ .a)(found) : found;
}


/***/ })

};
;