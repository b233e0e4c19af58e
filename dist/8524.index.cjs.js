"use strict";
exports.id = 8524;
exports.ids = [8524];
exports.modules = {

/***/ 808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ createPlaceLimit)
/* harmony export */ });
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88493);

function createPlaceLimit() {
    const counts = new Map();
    return {
        hasRoom(id, hits) {
            const count = (counts.get(id) ?? 0) + 1;
            counts.set(id, count);
            return count === 1 || count * hits <= 10 * _tally_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_PLACES */ .j;
        },
    };
}


/***/ }),

/***/ 32440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ noteMissing),
  T: () => (/* binding */ reachedPaths)
});

// EXTERNAL MODULE: ./lib/adapters/git/context.js
var git_context = __webpack_require__(58168);
// EXTERNAL MODULE: ./lib/adapters/git/scratch.js + 1 modules
var scratch = __webpack_require__(27080);
// EXTERNAL MODULE: ./lib/adapters/git/objects/inflate.js
var inflate = __webpack_require__(75287);
// EXTERNAL MODULE: ./lib/adapters/git/objects/bytes.js
var objects_bytes = __webpack_require__(52583);
;// CONCATENATED MODULE: ./lib/adapters/git/objects/object-set.js

function createObjectSet(tables, hashBytes) {
    const size = tables.reduce((sum, { count }) => sum + count, 0);
    const bits = Math.max(4, Math.ceil(Math.log2(size + 1)) + 1);
    const mask = 2 ** Math.min(bits, 31) - 1;
    const slots = new Uint32Array(mask + 1);
    const starts = [];
    let position = 0;
    for (const { bytes, at, count } of tables) {
        starts.push(position);
        for (let index = 0; index < count; index += 1, position += 1) {
            let slot = slotOf(bytes, at + index * hashBytes, mask);
            while (slots[slot] !== 0)
                slot = (slot + 1) & mask;
            slots[slot] = position + 1;
        }
    }
    function placeOf(stored) {
        let number = tables.length - 1;
        while (starts[number] > stored)
            number -= 1;
        const { bytes, at } = tables[number];
        return { bytes, from: at + (stored - starts[number]) * hashBytes };
    }
    function isAt(stored, bytes, at) {
        const table = placeOf(stored);
        const { from } = table;
        for (let step = 0; step < hashBytes; step += 1) {
            if (table.bytes[from + step] !== bytes[at + step])
                return false;
        }
        return true;
    }
    return {
        size,
        id(stored) {
            const { bytes, from } = placeOf(stored);
            return (0,objects_bytes/* hex */.uh)(bytes, from, from + hashBytes);
        },
        find(bytes, at) {
            let slot = slotOf(bytes, at, mask);
            for (let stored = slots[slot]; stored !== 0; stored = slots[slot]) {
                if (isAt(stored - 1, bytes, at))
                    return stored - 1;
                slot = (slot + 1) & mask;
            }
            return -1;
        },
    };
}
function slotOf(bytes, at, mask) {
    return (((bytes[at] |
        (bytes[at + 1] << 8) |
        (bytes[at + 2] << 16) |
        (bytes[at + 3] << 24)) >>>
        0) &
        mask);
}
function tableOf(ids) {
    return { bytes: Buffer.from(ids.join(''), 'hex'), at: 0, count: ids.length };
}

// EXTERNAL MODULE: ./lib/adapters/git/process.js
var process = __webpack_require__(48390);
// EXTERNAL MODULE: ./lib/adapters/git/objects/entry.js
var entry = __webpack_require__(86564);
// EXTERNAL MODULE: ./lib/adapters/git/objects/links.js
var objects_links = __webpack_require__(1749);
// EXTERNAL MODULE: ./lib/adapters/git/engine/contents.js + 1 modules
var engine_contents = __webpack_require__(99140);
// EXTERNAL MODULE: ./lib/adapters/git/engine/pack-bytes.js
var pack_bytes = __webpack_require__(16851);
;// CONCATENATED MODULE: ./lib/adapters/git/engine/tree-changes.js

function createTreeChanges(bytes, hashBytes, visit) {
    let starts = new Int32Array(1 << 12);
    function push(start) {
        if (trees.top === starts.length) {
            const larger = new Int32Array(2 * starts.length);
            larger.set(starts);
            starts = larger;
        }
        starts[trees.top] = start;
        trees.top += 1;
    }
    function firstFrom({ at, count }, offset) {
        let low = at;
        let high = at + count;
        while (low < high) {
            const middle = (low + high) >>> 1;
            if (starts[middle] < offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
    const trees = {
        top: 0,
        read(address, size, base) {
            const at = trees.top;
            const { steps, count = 0 } = base?.decoded ?? {};
            const past = base === undefined ? 0 : base.at + base.count;
            let step = 0;
            let written = 0;
            for (let next = 0; next < size;) {
                while (step < count && written + steps?.[2 * step + 1] <= next) {
                    written += steps?.[2 * step + 1];
                    step += 1;
                }
                const source = step < count ? steps?.[2 * step] : -1;
                if (base !== undefined && source >= 0) {
                    const shift = written - source;
                    const end = source + steps?.[2 * step + 1];
                    let entry = firstFrom(base, next - shift);
                    const first = entry;
                    while (entry + 1 < past &&
                        starts[entry] === next - shift &&
                        starts[entry + 1] <= end) {
                        push(next);
                        entry += 1;
                        next = starts[entry] + shift;
                    }
                    if (entry > first)
                        continue;
                }
                const entry = (0,objects_links/* treeEntryAt */.un)(bytes, address + next, address + size, hashBytes);
                if (entry === undefined) {
                    trees.top = at;
                    return undefined;
                }
                if (!entry.isSubmodule)
                    visit(entry.id);
                push(next);
                next = entry.id + hashBytes - address;
            }
            push(size);
            return { at, count: trees.top - at };
        },
    };
    return trees;
}

;// CONCATENATED MODULE: ./lib/adapters/git/engine/pack-links.js





async function eachPackLink(pack, hashBytes, inflater, visitor) {
    const { plan } = pack;
    const contents = (0,engine_contents/* createContents */.x)(plan, (0,pack_bytes/* packAt */.HL)(pack), hashBytes, inflater);
    const walk = createLinkWalk(plan, contents, hashBytes, visitor);
    for (const orphan of plan.orphans)
        visitor.unread(orphan);
    for (const root of plan.namers) {
        walk(root);
        await visitor.pause();
    }
}
function createLinkWalk({ firstChild, nextSibling }, contents, hashBytes, visitor) {
    const { heap, decoded } = contents;
    const trees = createTreeChanges(heap.bytes, hashBytes, (at) => visitor.link('entry', heap.bytes, at));
    function tell(rank, type, rope, base) {
        if (type !== entry/* TREE */.Pr) {
            visitor.begin(rank, undefined);
            const links = (0,objects_links/* headLinks */.a2)(type === entry/* COMMIT */.cJ ? 'commit' : 'tag', contents.view(rope), hashBytes);
            if (links === null)
                visitor.unread(rank);
            for (const { kind, bytes, at } of links ?? [])
                visitor.link(kind, bytes, at);
            return undefined;
        }
        const known = base?.tree;
        visitor.begin(rank, known === undefined ? undefined : base?.rank);
        const from = heap.addressOf(rope);
        const tree = trees.read(from, rope.size, known === undefined ? undefined : { ...known, decoded });
        if (tree === undefined)
            visitor.unread(rank);
        return tree;
    }
    function leave(rank) {
        const waiting = [rank];
        for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
            visitor.unread(next);
            let child = firstChild[next];
            for (; child !== -1; child = nextSibling[child])
                waiting.push(child);
        }
    }
    return (root) => {
        heap.byteTop = 0;
        heap.pieceTop = 0;
        trees.top = 0;
        const rope = contents.root(root);
        if (rope === undefined)
            return leave(root);
        const type = contents.type();
        const tree = tell(root, type, rope);
        const stack = [{ rank: root, rope, tree, next: firstChild[root], mark: 0 }];
        for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
            const rank = top.next;
            if (rank === -1) {
                heap.byteTop = top.mark;
                trees.top = top.tree?.at ?? trees.top;
                stack.pop();
                continue;
            }
            top.next = nextSibling[rank];
            const mark = heap.byteTop;
            const made = contents.child(rank, top.rope, true);
            if (made === undefined) {
                heap.byteTop = mark;
                leave(rank);
                continue;
            }
            const entries = tell(rank, type, made, top);
            const next = firstChild[rank];
            if (next !== -1)
                stack.push({ rank, rope: made, tree: entries, next, mark });
            else {
                heap.byteTop = mark;
                trees.top = entries?.at ?? trees.top;
            }
        }
    };
}

;// CONCATENATED MODULE: ./lib/adapters/git/completeness/reach.js

async function graphOf(ground) {
    const { stored, all, shallow, hashBytes, inflater, reread, pause } = ground;
    const graph = createGraph(all, hashBytes, reread);
    function addAll(node, links) {
        if (!graph.begin(node, NONE))
            return;
        if (links === null)
            graph.spoil(node);
        const isCut = shallow.size > 0 && shallow.has(all.id(node));
        for (const { kind, bytes, at } of links ?? []) {
            if (kind !== 'parent' || !isCut)
                graph.link(node, bytes, at);
        }
    }
    for (const pack of stored.packs) {
        const nodes = pack
            .places()
            .map((place) => all.find(pack.table.bytes, pack.table.at + place * hashBytes));
        const unread = [];
        let node = NONE;
        let isCut = false;
        await eachPackLink(pack, hashBytes, inflater, {
            begin(rank, base) {
                node = nodes[rank];
                if (!graph.begin(node, base === undefined ? NONE : nodes[base]))
                    node = NONE;
                else
                    isCut = shallow.size > 0 && shallow.has(all.id(node));
            },
            link(kind, bytes, at) {
                if (node !== NONE && (kind !== 'parent' || !isCut))
                    graph.link(node, bytes, at);
            },
            unread: (rank) => unread.push(nodes[rank]),
            pause,
        });
        for (const one of unread) {
            graph.forget(one);
            addAll(one, reread.links(all.id(one)));
        }
    }
    for (const [id, links] of stored.loose) {
        addAll(all.find(Buffer.from(id, 'hex'), 0), links ?? reread.links(id));
    }
    return graph;
}
const NONE = -1;
const UNREACHED = -2;
function createGraph(all, hashBytes, reread) {
    const starts = new Int32Array(all.size).fill(NONE);
    const counts = new Uint32Array(all.size);
    const bases = new Int32Array(all.size).fill(NONE);
    const spoiled = new Set();
    const absent = new Map();
    const absentIds = [];
    let edges = new Int32Array(1 << 16);
    let top = 0;
    function nodeOf(bytes, at) {
        const found = all.find(bytes, at);
        if (found !== -1)
            return found;
        const id = Buffer.from(bytes.buffer, bytes.byteOffset + at, hashBytes).toString('hex');
        const known = absent.get(id);
        if (known !== undefined)
            return known;
        const node = all.size + absentIds.length;
        absent.set(id, node);
        absentIds.push(id);
        return node;
    }
    const idOf = (node) => node < all.size ? all.id(node) : absentIds[node - all.size];
    function walk(tips, isSought) {
        const storedBy = new Int32Array(all.size).fill(UNREACHED);
        const absentBy = new Map();
        const namedBy = (node) => node < all.size ? storedBy[node] : (absentBy.get(node) ?? UNREACHED);
        const waiting = [];
        let lone = [];
        const found = [];
        const reach = (node, from) => {
            if (namedBy(node) !== UNREACHED)
                return;
            if (isSought(node))
                found.push(node);
            if (node >= all.size)
                absentBy.set(node, from);
            else {
                storedBy[node] = from;
                waiting.push(node);
            }
        };
        const spread = () => {
            for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
                if (bases[node] !== NONE)
                    lone.push(node);
                const from = starts[node];
                const to = from + counts[node];
                for (let at = from; at < to; at += 1)
                    reach(edges[at], node);
            }
            lone = lone.filter((node) => namedBy(bases[node]) === UNREACHED);
        };
        for (const id of tips)
            reach(nodeOf(Buffer.from(id, 'hex'), 0), NONE);
        spread();
        for (let node = lone.pop(); node !== undefined; node = lone.pop()) {
            for (const { bytes, at } of reread.links(all.id(node)) ?? [])
                reach(nodeOf(bytes, at), node);
            spread();
        }
        return found.map((node) => {
            const chain = [];
            for (let up = namedBy(node); up !== NONE; up = namedBy(up)) {
                chain.push(idOf(up));
                if (chain.length === LONGEST_CHAIN)
                    break;
            }
            return { node, id: idOf(node), namedBy: chain };
        });
    }
    return {
        isWhole: () => absentIds.length === 0 && spoiled.size === 0,
        begin(node, base) {
            if (starts[node] !== NONE)
                return false;
            starts[node] = top;
            bases[node] = base;
            return true;
        },
        forget(node) {
            starts[node] = NONE;
            counts[node] = 0;
            bases[node] = NONE;
        },
        link(node, bytes, at) {
            if (top === edges.length) {
                const larger = new Int32Array(2 * top);
                larger.set(edges);
                edges = larger;
            }
            edges[top] = nodeOf(bytes, at);
            top += 1;
            counts[node] = counts[node] + 1;
        },
        spoil: (node) => spoiled.add(node),
        unreached(tips) {
            const found = walk(tips, (node) => node >= all.size || spoiled.has(node));
            return found.map(({ node, ...one }) => ({ ...one, damaged: spoiled.has(node) }));
        },
        reached(tips, ids) {
            const wanted = new Set(ids.map((id) => all.find(Buffer.from(id, 'hex'), 0)));
            return walk(tips, (node) => wanted.has(node)).map(({ id, namedBy }) => ({ id, namedBy }));
        },
    };
}
const LONGEST_CHAIN = 64;

// EXTERNAL MODULE: ./lib/adapters/git/repository.js
var git_repository = __webpack_require__(73611);
// EXTERNAL MODULE: ./lib/adapters/git/objects/ask-git.js
var ask_git = __webpack_require__(71364);
// EXTERNAL MODULE: ./lib/adapters/git/objects/identity.js
var identity = __webpack_require__(11372);
// EXTERNAL MODULE: ./lib/adapters/git/objects/reader.js
var objects_reader = __webpack_require__(12541);
;// CONCATENATED MODULE: ./lib/adapters/git/completeness/reread.js







const LARGEST = 1 << 28;
function createReread(repository, context) {
    const hashBytes = (0,git_repository/* hashBytesOf */.Lz)(repository);
    const isOfId = (0,identity/* identityOf */.c)(repository);
    let reader;
    let close = () => undefined;
    function open() {
        const own = (0,objects_reader/* createObjectReader */.N)(repository, (0,inflate/* createInflater */.O)());
        if (context.git === undefined) {
            close = own.close;
            return own;
        }
        const view = (0,scratch/* openScratch */.jd)(context, repository);
        view.borrow();
        close = () => {
            own.close();
            view.close();
        };
        return (0,ask_git/* askingGit */.s)(own, view);
    }
    return {
        links(id) {
            reader ??= open();
            const reading = reader.read(id, LARGEST);
            if (reading.kind === 'too-large')
                return [];
            if (reading.kind !== 'found' || !isOfId(id, reading.type, [reading.bytes]))
                return null;
            return reading.type === 'blob' ? [] : (0,objects_links/* linksOf */.hP)(reading.type, reading.bytes, hashBytes);
        },
        close: () => close(),
    };
}

;// CONCATENATED MODULE: ./lib/adapters/git/completeness/completeness.js








const NAMED = 5;
async function noteMissing(repository, refs, stored, context, tally) {
    for (const name of refs.unread)
        tally.gap('refs-unread', name);
    const tips = [...new Set(refs.all.values())];
    if (stored.unread !== undefined)
        return askGit(repository, tips, context, tally);
    const ground = groundOf(repository, stored, context);
    const { all, hashBytes, reread } = ground;
    try {
        const known = tableOf(tips);
        const areHere = tips.every((_, at) => all.find(known.bytes, at * hashBytes) !== -1);
        const graph = await graphOf(ground);
        if (areHere && graph.isWhole())
            return;
        tell(graph.unreached(tips), ground, repository, refs, tally);
    }
    finally {
        reread.close();
    }
}
function groundOf(repository, stored, context) {
    const hashBytes = (0,git_repository/* hashBytesOf */.Lz)(repository);
    const loose = tableOf([...stored.loose.keys()]);
    return {
        stored,
        all: createObjectSet([...stored.packs.map(({ table }) => table), loose], hashBytes),
        hashBytes,
        reread: createReread(repository, context),
        shallow: new Set(repository.shallow),
        inflater: (0,inflate/* createInflater */.O)(),
        pause: (0,git_context/* createPause */.nl)(context),
    };
}
async function reachedPaths(repository, refs, stored, ids, context) {
    const unknown = (id) => [id, `(object ${id})`];
    if (stored.unread !== undefined)
        return new Map(ids.map(unknown));
    const ground = groundOf(repository, stored, context);
    const { reread, hashBytes } = ground;
    try {
        const reached = (await graphOf(ground)).reached([...new Set(refs.all.values())], ids);
        return new Map(reached.map((one) => {
            const names = namesTo(one, reread.links, hashBytes);
            return names.length === 0 ? unknown(one.id) : [one.id, names.join('/')];
        }));
    }
    finally {
        reread.close();
    }
}
function tell(unreached, { reread, hashBytes, stored }, repository, refs, tally) {
    for (const damaged of [false, true]) {
        const sort = damaged
            ? 'damaged-before-others'
            : repository.partial
                ? 'never-fetched'
                : 'reached-and-missing';
        const some = unreached.filter((one) => one.damaged === damaged && !stored.damaged.has(one.id));
        for (const [at, one] of some.entries()) {
            tally.gap(sort, at < NAMED ? nameOf(one, reread.links, hashBytes, refs) : one.id);
        }
        if (damaged || some.length === 0)
            continue;
        for (const folder of repository.lostAlternates) {
            tally.gap('lender-not-there', folder);
        }
    }
}
function nameOf(one, linksOf, hashBytes, refs) {
    const { id } = one;
    const short = `object ${id.slice(0, 12)}`;
    const names = namesTo(one, linksOf, hashBytes);
    if (names.length > 0)
        return `${names.join('/')} (${short})`;
    const ref = [...refs.all].find(([, tip]) => tip === id)?.[0];
    return ref === undefined ? short : `${short}, to which ${ref} points`;
}
function namesTo({ id, namedBy }, linksOf, hashBytes) {
    const names = [];
    let wanted = id;
    for (const above of namedBy) {
        const link = linksOf(above)?.find(({ kind, bytes, at }) => kind === 'entry' &&
            Buffer.from(bytes.buffer, bytes.byteOffset + at, hashBytes).toString('hex') === wanted);
        if (link?.nameAt === undefined)
            break;
        names.unshift(Buffer.from(link.bytes.subarray(link.nameAt, link.at - 1)).toString('utf8'));
        wanted = above;
    }
    return names;
}
function askGit(repository, tips, context, tally) {
    try {
        const view = (0,scratch/* openScratch */.jd)(context, repository);
        try {
            view.borrow();
            const line = ['rev-list', '--objects', '--quiet', '--stdin'];
            const { ok, complaint } = (0,process/* runGit */.EO)(view, line, tips.map((id) => `${id}\n`).join(''));
            if (!ok)
                tally.gap('not-whole', complaint);
        }
        finally {
            view.close();
        }
    }
    catch (error) {
        if (!(0,git_context/* isUnreadable */.GZ)(error))
            throw error;
        tally.gap('not-whole', error.message);
    }
}


/***/ }),

/***/ 37201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ looseObjects),
/* harmony export */   j: () => (/* binding */ createLooseScanner)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(63468);
/* harmony import */ var _scanner_content_hits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47054);
/* harmony import */ var _scanner_archives_form_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(37612);
/* harmony import */ var _objects_links_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1749);
/* harmony import */ var _message_hits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24964);
/* harmony import */ var _objects_loose_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98006);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73611);









const LARGEST = 16 << 20;
function* looseObjects(repository) {
    const rest = repository.hash === 'sha256' ? 62 : 38;
    for (const folder of repository.objectDirs) {
        for (const two of (0,_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .names */ .Dy)(folder)) {
            if (!/^[0-9a-f]{2}$/.test(two))
                continue;
            for (const name of (0,_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .names */ .Dy)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, two))) {
                if (name.length !== rest || !/^[0-9a-f]+$/.test(name))
                    continue;
                yield { id: two + name, path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, two, name) };
            }
        }
    }
}
function createLooseScanner(inflater, hashBytes, isOfId, user) {
    const buffer = Buffer.allocUnsafeSlow(1 << 17);
    function load(path) {
        const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
        try {
            const got = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, buffer, 0, buffer.length, 0);
            if (got < buffer.length)
                return buffer.subarray(0, got);
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor).size > LARGEST ? undefined : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(descriptor);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
        }
    }
    return (path, id) => {
        try {
            const input = load(path);
            const head = input === undefined ? undefined : (0,_objects_loose_js__WEBPACK_IMPORTED_MODULE_4__/* .readLooseHead */ .n)(input, inflater);
            if (input === undefined || head === undefined || head.size > LARGEST) {
                return { kind: 'deferred' };
            }
            const content = (0,_objects_loose_js__WEBPACK_IMPORTED_MODULE_4__/* .inflateLoose */ .Sz)(input, head, inflater);
            if (content === undefined)
                return { kind: 'deferred' };
            const { type } = head;
            if (!isOfId(id, type, [content]))
                return { kind: 'deferred' };
            const links = type === 'blob' ? [] : (0,_objects_links_js__WEBPACK_IMPORTED_MODULE_6__/* .linksOf */ .hP)(type, content, hashBytes);
            if (links === null)
                return { kind: 'deferred' };
            if (type === 'tree')
                return { kind: 'tree', links };
            const isBlob = type === 'blob';
            const hits = isBlob ? (0,_scanner_content_hits_js__WEBPACK_IMPORTED_MODULE_2__/* .contentHits */ .S)(content, user) : (0,_message_hits_js__WEBPACK_IMPORTED_MODULE_3__/* .messageHits */ .M)(content, user);
            const isArchive = isBlob && (0,_scanner_archives_form_js__WEBPACK_IMPORTED_MODULE_7__/* .formOf */ .Q)(content) !== undefined;
            return { kind: 'scanned', isBlob, isArchive, hits, bytes: content.length, links };
        }
        catch (thrown) {
            (0,_system_error_js__WEBPACK_IMPORTED_MODULE_8__/* .codeOrThrow */ .Z)(thrown);
            return { kind: 'deferred' };
        }
    };
}


/***/ }),

/***/ 97027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ newPacks),
  z: () => (/* binding */ preparePack)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/adapters/git/objects/bytes.js
var bytes = __webpack_require__(52583);
// EXTERNAL MODULE: ./lib/adapters/git/objects/pack-index.js
var pack_index = __webpack_require__(59674);
// EXTERNAL MODULE: ./lib/adapters/git/repository.js
var git_repository = __webpack_require__(73611);
// EXTERNAL MODULE: ./lib/adapters/git/engine/pack-bytes.js
var pack_bytes = __webpack_require__(16851);
// EXTERNAL MODULE: ./lib/adapters/git/objects/entry.js
var entry = __webpack_require__(86564);
;// CONCATENATED MODULE: ./lib/adapters/git/engine/plan.js

function planPack(index, pack, hashBytes) {
    const { count } = index;
    const offsets = new Float64Array(new SharedArrayBuffer(8 * (count + 1)));
    offsets.set(index.offsets());
    offsets[count] = pack.size - hashBytes;
    offsets.sort();
    const bases = new Int32Array(count).fill(-1);
    const cost = new Float64Array(count);
    const roots = [];
    const namers = [];
    const orphans = [];
    const head = (0,entry/* createEntryHead */.Dj)();
    const rankOf = createRanking(offsets, count);
    for (let rank = 0; rank < count; rank += 1) {
        const offset = offsets[rank];
        const place = pack.head(offset, entry/* LONGEST_HEADER */.B7);
        if (!(0,entry/* parseEntry */.ER)(pack.bytes, place, hashBytes, head)) {
            orphans.push(rank);
            continue;
        }
        cost[rank] = head.size;
        if (head.type === entry/* BLOB */.we || head.type === entry/* COMMIT */.cJ || head.type === entry/* TAG */.Dk)
            roots.push(rank);
        if (head.type === entry/* TREE */.Pr || head.type === entry/* COMMIT */.cJ || head.type === entry/* TAG */.Dk)
            namers.push(rank);
        if (head.type !== entry/* OFS_DELTA */.Eb && head.type !== entry/* REF_DELTA */.DO)
            continue;
        const base = head.type === entry/* OFS_DELTA */.Eb
            ? offset - head.back
            : index.find(pack.bytes.subarray(head.baseId, head.baseId + hashBytes));
        const found = base === undefined ? -1 : rankOf(base);
        bases[rank] = found;
        if (found === -1 || found === rank)
            orphans.push(rank);
    }
    const weights = weigh(bases, orphans);
    return {
        offsets,
        ...hang(bases, weights),
        roots: shared(roots),
        namers: shared(namers),
        costs: Float64Array.from(roots, (rank) => {
            const size = cost[rank] ?? 0;
            return size + (weights[rank] ?? 1) * (1000 + size / 4);
        }),
        orphans,
    };
}
function shared(numbers) {
    const array = new Int32Array(new SharedArrayBuffer(4 * numbers.length));
    array.set(numbers);
    return array;
}
function createRanking(offsets, count) {
    const end = Math.max(1, offsets[count]);
    const partBytes = Math.ceil(end / Math.max(1, count));
    const parts = Math.ceil(end / partBytes);
    const firsts = new Int32Array(parts + 1).fill(count);
    let part = parts;
    for (let rank = count - 1; rank >= 0; rank -= 1) {
        const own = Math.floor(offsets[rank] / partBytes);
        for (; part > own; part -= 1)
            firsts[part] = rank + 1;
    }
    for (; part >= 0; part -= 1)
        firsts[part] = 0;
    return (offset) => {
        const at = Math.floor(offset / partBytes);
        let low = firsts[at] ?? count;
        let high = firsts[at + 1] ?? count;
        while (low < high) {
            const middle = (low + high) >>> 1;
            if (offsets[middle] < offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low < count && offsets[low] === offset ? low : -1;
    };
}
function weigh(bases, orphans) {
    const count = bases.length;
    const waiting = new Int32Array(count);
    for (let rank = 0; rank < count; rank += 1) {
        const base = bases[rank];
        if (base >= 0)
            waiting[base] = waiting[base] + 1;
    }
    const weights = new Int32Array(count).fill(1);
    const ready = new Int32Array(count);
    let end = 0;
    for (let rank = 0; rank < count; rank += 1)
        if (waiting[rank] === 0)
            ready[end++] = rank;
    for (let at = 0; at < end; at += 1) {
        const rank = ready[at];
        const base = bases[rank];
        if (base < 0)
            continue;
        weights[base] = weights[base] + weights[rank];
        const left = waiting[base] - 1;
        waiting[base] = left;
        if (left === 0)
            ready[end++] = base;
    }
    if (end < count) {
        waiting.forEach((left, rank) => {
            if (left > 0 && bases[rank] !== -1)
                orphans.push(rank);
        });
    }
    return weights;
}
function hang(bases, weights) {
    const count = bases.length;
    const firstChild = new Int32Array(new SharedArrayBuffer(4 * count)).fill(-1);
    const nextSibling = new Int32Array(new SharedArrayBuffer(4 * count)).fill(-1);
    for (let rank = count - 1; rank >= 0; rank -= 1) {
        const base = bases[rank];
        if (base < 0 || base === rank)
            continue;
        const heaviest = firstChild[base];
        if (heaviest === -1 || weights[rank] > weights[heaviest]) {
            firstChild[base] = rank;
        }
    }
    const heaviest = Int32Array.from(firstChild);
    for (let rank = count - 1; rank >= 0; rank -= 1) {
        const base = bases[rank];
        if (base < 0 || base === rank || heaviest[base] === rank)
            continue;
        nextSibling[rank] = firstChild[base];
        firstChild[base] = rank;
    }
    return { firstChild, nextSibling };
}

// EXTERNAL MODULE: ./lib/adapters/git/engine/shards.js
var shards = __webpack_require__(32641);
;// CONCATENATED MODULE: ./lib/adapters/git/engine/packs.js







function newPacks(repository, seen) {
    return repository.objectDirs
        .flatMap((folder) => (0,git_repository/* names */.Dy)((0,external_node_path_.join)(folder, 'pack')).map((name) => (0,external_node_path_.join)(folder, 'pack', name)))
        .filter((path) => path.endsWith('.pack') && !seen.has(path));
}
function preparePack(path, hashBytes, room, shard, division) {
    const index = (0,pack_index/* openPackIndex */.s)(path.replace(/pack$/, 'idx'), hashBytes, true);
    if ('reason' in index)
        return index;
    const file = (0,bytes/* openFile */.Tq)(path);
    let isKept = false;
    try {
        const start = file.read(0, 12);
        if (start.length < 12 ||
            Buffer.from(start).toString('latin1', 0, 4) !== 'PACK' ||
            start[7] !== 2) {
            return { reason: 'a pack of another version than 2, or a damaged one' };
        }
        const { descriptor, size } = file;
        const bytes = (0,pack_bytes/* loadPack */.eC)(file, room);
        const place = { bytes, descriptor, size: bytes?.length ?? size };
        const plan = planPack(index, (0,pack_bytes/* packAt */.HL)(place), hashBytes);
        const ids = (ranks) => idsOf(index, plan, ranks);
        const kept = shard === undefined ? plan : (0,shards/* divideRoots */.Fw)(plan, index, shard, division);
        const table = { bytes: index.ids(), at: 0, count: index.count };
        const places = () => placesOf(index, plan);
        isKept = bytes === undefined;
        const close = isKept ? file.close : () => undefined;
        return { ...place, path, plan: kept, ids, table, places, close };
    }
    finally {
        if (!isKept)
            file.close();
        index.close();
    }
}
function placesOf(index, { offsets }) {
    const places = new Uint32Array(index.count);
    for (const [place, offset] of index.offsets().entries()) {
        let low = 0;
        let high = index.count - 1;
        while (low < high) {
            const middle = (low + high) >>> 1;
            if (offsets[middle] < offset)
                low = middle + 1;
            else
                high = middle;
        }
        places[low] = place;
    }
    return places;
}
function idsOf(index, { offsets }, ranks) {
    const wanted = new Map(ranks.map((rank) => [offsets[rank], rank]));
    const found = new Map();
    if (wanted.size === 0)
        return found;
    for (const [at, offset] of index.offsets().entries()) {
        const rank = wanted.get(offset);
        if (rank !== undefined)
            found.set(rank, index.id(at));
    }
    return found;
}


/***/ }),

/***/ 32641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fw: () => (/* binding */ divideRoots),
/* harmony export */   Iw: () => (/* binding */ inShard),
/* harmony export */   pH: () => (/* binding */ showDivision),
/* harmony export */   yJ: () => (/* binding */ addToDivision)
/* harmony export */ });
function showDivision({ low, high }) {
    return [high, low].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
function inShard(rootId, { index, count }) {
    return Number.parseInt(rootId.slice(0, 12), 16) % count === index - 1;
}
function addToDivision(division, id, rootId) {
    division.low = (division.low + mix(id, rootId, 0)) | 0;
    division.high = (division.high + mix(id, rootId, 8)) | 0;
}
function mix(id, rootId, at) {
    const own = Number.parseInt(id.slice(at, at + 8), 16);
    const root = Number.parseInt(rootId.slice(at, at + 8), 16);
    const mixed = Math.imul(own ^ Math.imul(root, 0x9e3779b1), 0x85ebca6b);
    return mixed ^ (mixed >>> 15);
}
function divideRoots(plan, index, shard, division) {
    const { offsets, roots, costs, firstChild, nextSibling } = plan;
    const rankAt = new Map(Array.from(offsets, (offset, rank) => [offset, rank]));
    const ids = [];
    for (const [at, offset] of index.offsets().entries()) {
        ids[rankAt.get(offset) ?? -1] = index.id(at);
    }
    const kept = [];
    for (const [at, root] of roots.entries()) {
        const rootId = ids[root] ?? '';
        if (inShard(rootId, shard))
            kept.push(at);
        const waiting = [root];
        for (let rank = waiting.pop(); rank !== undefined; rank = waiting.pop()) {
            addToDivision(division, ids[rank] ?? '', rootId);
            for (let child = firstChild[rank] ?? -1; child !== -1; child = nextSibling[child] ?? -1) {
                waiting.push(child);
            }
        }
    }
    const chosen = new Int32Array(new SharedArrayBuffer(4 * kept.length));
    chosen.set(kept.map((at) => roots[at] ?? 0));
    return { ...plan, roots: chosen, costs: Float64Array.from(kept, (at) => costs[at] ?? 0) };
}


/***/ }),

/***/ 46245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ readLog)
/* harmony export */ });
/* harmony import */ var _changes_raw_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18107);
/* harmony import */ var _changes_room_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29226);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48390);
/* harmony import */ var _watch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81288);




const FORMAT = '%H%n%ct%n%an%n%B';
const FLAGS = [
    'diff-tree',
    '--stdin',
    '--always',
    '-r',
    '--raw',
    '-z',
    '-c',
    '--root',
    '--no-abbrev',
    '--no-renames',
    '--no-ext-diff',
    '--no-textconv',
    '--no-color',
    `--format=${FORMAT}`,
];
async function readLog(git, include, exclude, onCommit, isWanted) {
    const revisions = [...include, ...exclude.map((id) => `^${id}`)].map((line) => `${line}\n`);
    let listing = '';
    const listed = await (0,_process_js__WEBPACK_IMPORTED_MODULE_1__/* .streamGit */ .t1)(git, ['rev-list', '--date-order', '--stdin'], revisions.join(''), (chunk) => {
        listing += chunk.toString('latin1');
    });
    const ids = listing.split('\n').filter(Boolean);
    if (!listed.ok || ids.length === 0)
        return { ...listed, ids };
    const room = (0,_changes_room_js__WEBPACK_IMPORTED_MODULE_0__/* .createLeft */ .wZ)(_changes_room_js__WEBPACK_IMPORTED_MODULE_0__/* .FOR_A_RANGE */ .ST);
    let full = false;
    const parser = createLogParser(onCommit, (change) => {
        if (isWanted !== undefined)
            return isWanted(change);
        full ||= !room.take({ changes: 1, letters: change.path.length });
        return !full;
    });
    const result = await (0,_process_js__WEBPACK_IMPORTED_MODULE_1__/* .streamGit */ .t1)(git, FLAGS, listing, (chunk) => {
        parser.push(chunk);
        return full ? 'enough' : undefined;
    }, _watch_js__WEBPACK_IMPORTED_MODULE_2__/* .PER_COMMIT */ .E);
    if (result.gaveUp !== true)
        parser.end();
    return { ...result, ids };
}
function createLogParser(onCommit, isWanted) {
    let commit;
    function flush() {
        if (commit !== undefined)
            onCommit(commit);
        commit = undefined;
    }
    const parser = (0,_changes_raw_js__WEBPACK_IMPORTED_MODULE_3__/* .createRawParser */ .O)({
        change(change) {
            if (isWanted(change))
                commit?.changes.push(change);
        },
        other(text, isCut) {
            flush();
            commit = { ...parseHead(text), ...(isCut ? { unseen: true } : {}) };
        },
    });
    return {
        push: parser.push,
        end() {
            parser.end();
            flush();
        },
    };
}
function parseHead(text) {
    const [id = '', seconds = '', author = ''] = text.split('\n', 3);
    return {
        id,
        author: Buffer.from(author, 'latin1').toString('utf8'),
        committedAt: Number(seconds) * 1000,
        message: text.slice(id.length + seconds.length + author.length + 3),
        changes: [],
    };
}


/***/ }),

/***/ 14661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Vv: () => (/* binding */ readCrowdedLog),
  nX: () => (/* binding */ readShortLog),
  G9: () => (/* binding */ settle)
});

// EXTERNAL MODULE: ./lib/adapters/git/objects/commit.js
var objects_commit = __webpack_require__(84415);
// EXTERNAL MODULE: ./lib/adapters/git/context.js
var context = __webpack_require__(58168);
// EXTERNAL MODULE: ./lib/adapters/git/changes/by-content.js
var by_content = __webpack_require__(36768);
// EXTERNAL MODULE: ./lib/adapters/git/changes/compare.js
var compare = __webpack_require__(86874);
// EXTERNAL MODULE: ./lib/adapters/git/changes/room.js
var changes_room = __webpack_require__(29226);
;// CONCATENATED MODULE: ./lib/adapters/git/changes/tell.js





function createTeller(reader, hashBytes, mayLeave) {
    let room = changes_room/* FOR_A_RANGE */.ST;
    const walked = new Set();
    function byPath(tree, parents) {
        const left = (0,changes_room/* createLeft */.wZ)((0,changes_room/* forCommit */.hG)(room));
        const changes = (0,compare/* comparePaths */.c)(reader, hashBytes, tree, parents, left);
        const { entries } = left.left();
        room =
            typeof changes === 'string'
                ? { ...room, entries }
                : { ...left.left(), changes: room.changes - changes.length };
        return changes;
    }
    function byPathOrNot(...asked) {
        try {
            return byPath(...asked);
        }
        catch (error) {
            if (!(0,context/* isUnreadable */.GZ)(error))
                throw error;
            return 'unread';
        }
    }
    return ({ id, author, time, message, tree, parents }) => {
        const trees = parents.map((parent) => (0,objects_commit/* readCommit */.k)(reader, parent)?.tree);
        const about = { id, author, message, committedAt: time * 1000 };
        const changes = mayLeave ? byPath(tree, trees) : byPathOrNot(tree, trees);
        if (changes === 'too-deep' && mayLeave)
            throw (0,context/* unreadable */.O$)('deeper than is read here');
        if (typeof changes !== 'string')
            return { ...about, changes };
        const here = trees.flatMap((each) => each ?? []);
        const { isWhole, ...contents } = (0,by_content/* compareContents */.Y)(reader, hashBytes, tree, here, walked);
        return { ...about, ...contents, crowded: true, ...(isWhole ? {} : { unseen: true }) };
    };
}

;// CONCATENATED MODULE: ./lib/adapters/git/native-log.js


const MOST_COMMITS = 256;
const SLOP = 5;
function readShortLog(reader, include, exclude, shallow, hashBytes) {
    const ids = [...include, ...exclude];
    if (!ids.every((id) => id.length === 2 * hashBytes && /^[0-9a-f]+$/.test(id)))
        return undefined;
    const walked = walk(reader, include, exclude, new Set(shallow));
    return walked?.map(createTeller(reader, hashBytes, true));
}
function readCrowdedLog(reader, ids, shallow, hashBytes) {
    const tell = createTeller(reader, hashBytes, false);
    const cut = new Set(shallow);
    return ids.map((id) => {
        const commit = (0,objects_commit/* readCommit */.k)(reader, id);
        if (commit === undefined) {
            return { id, author: '', message: '', committedAt: 0, changes: [], unseen: true };
        }
        return tell(cut.has(id) ? { ...commit, parents: [] } : commit);
    });
}
function settle(reader, revision) {
    const [, start, steps] = /^([0-9a-f]{40,64})((?:[~^]\d{0,3})+)$/.exec(revision) ?? [];
    if (start === undefined || steps === undefined)
        return revision;
    let id = start;
    for (const [, sign, digits = ''] of steps.matchAll(/([~^])(\d*)/g)) {
        const number = digits === '' ? 1 : Number(digits);
        const moves = sign === '~' ? Array.from({ length: number }, () => 1) : [number];
        for (const parent of moves) {
            if (parent === 0)
                continue;
            id = id === undefined ? undefined : (0,objects_commit/* readCommit */.k)(reader, id)?.parents[parent - 1];
        }
    }
    return id ?? revision;
}
function walk(reader, include, exclude, shallow) {
    const known = new Map();
    const unwanted = new Set();
    const queue = [];
    const wanted = [];
    function add(id) {
        if (known.has(id))
            return true;
        if (known.size > MOST_COMMITS)
            return false;
        const commit = (0,objects_commit/* readCommit */.k)(reader, id);
        if (commit === undefined)
            return false;
        known.set(id, commit);
        let at = queue.length;
        while (at > 0 && queue[at - 1].time > commit.time)
            at -= 1;
        queue.splice(at, 0, commit);
        return true;
    }
    function spread(id) {
        const waiting = [id];
        for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
            for (const parent of known.get(next)?.parents ?? []) {
                if (unwanted.has(parent))
                    continue;
                unwanted.add(parent);
                waiting.push(parent);
            }
        }
    }
    for (const id of exclude)
        unwanted.add(id);
    if (![...exclude, ...include].every(add))
        return undefined;
    for (let slop = SLOP; queue.length > 0;) {
        const commit = queue.pop();
        if (known.size > MOST_COMMITS)
            return undefined;
        const { id } = commit;
        if (shallow.has(id))
            return undefined;
        if (unwanted.has(id))
            spread(id);
        else
            wanted.push(id);
        if (!commit.parents.every(add))
            return undefined;
        if (queue.some((other) => !unwanted.has(other.id)))
            slop = SLOP;
        else if (--slop < 0)
            break;
    }
    return topological(wanted.filter((id) => !unwanted.has(id)), known);
}
function topological(ids, known) {
    const left = new Set(ids);
    const order = [];
    const waiting = ids.map((id) => ({ id, done: false }));
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        const commit = known.get(next.id);
        if (commit === undefined || !left.has(next.id))
            continue;
        if (next.done) {
            left.delete(next.id);
            order.push(commit);
            continue;
        }
        waiting.push({ id: next.id, done: true });
        for (const id of commit.parents)
            if (left.has(id))
                waiting.push({ id, done: false });
    }
    return order;
}


/***/ }),

/***/ 84415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ readCommit)
/* harmony export */ });
const MOST_BYTES = 1 << 26;
function readCommit(reader, id) {
    const reading = reader.read(id, MOST_BYTES);
    if (reading.kind !== 'found' || reading.type !== 'commit')
        return undefined;
    const text = Buffer.from(reading.bytes).toString('latin1');
    const end = text.indexOf('\n\n');
    const head = end === -1 ? text : text.slice(0, end);
    const tree = /^tree ([0-9a-f]+)$/m.exec(head)?.[1];
    const author = /^author (.*?) ?<[^\n]*$/m.exec(head)?.[1] ?? '';
    const time = /^committer [^\n]*> (-?\d+) [-+]\d+$/m.exec(head)?.[1];
    if (tree === undefined || time === undefined)
        return undefined;
    return {
        id,
        tree,
        parents: Array.from(head.matchAll(/^parent ([0-9a-f]+)$/gm), ([, parent]) => parent ?? ''),
        author: Buffer.from(author, 'latin1').toString('utf8'),
        time: Number(time),
        message: end === -1 ? '' : text.slice(end + 2),
    };
}


/***/ }),

/***/ 11372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ identityOf)
/* harmony export */ });
function identityOf({ hash }) {
    return (id, type, content) => {
        const { createHash } = process.getBuiltinModule('node:crypto');
        const hashing = createHash(hash);
        const size = content.reduce((sum, part) => sum + part.length, 0);
        hashing.update(`${type} ${size}\0`);
        for (const part of content)
            hashing.update(part);
        return hashing.digest('hex') === id;
    };
}


/***/ }),

/***/ 8805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ remembering)
/* harmony export */ });
const MOST_BYTES = 1 << 24;
function remembering(reader) {
    const known = new Map();
    let held = 0;
    return {
        ...reader,
        read(id, maxBytes) {
            const earlier = known.get(id);
            if (earlier !== undefined)
                return earlier;
            const reading = reader.read(id, maxBytes);
            if (reading.kind !== 'found' || reading.type === 'blob')
                return reading;
            held += reading.bytes.length;
            if (held <= MOST_BYTES)
                known.set(id, reading);
            return reading;
        },
    };
}


/***/ }),

/***/ 27080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jd: () => (/* binding */ openScratch),
  hM: () => (/* binding */ withScratch),
  em: () => (/* binding */ withView)
});

// EXTERNAL MODULE: ./lib/adapters/system-error.js
var system_error = __webpack_require__(63468);
// EXTERNAL MODULE: ./lib/adapters/git/context.js
var git_context = __webpack_require__(58168);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/adapters/git/process.js
var git_process = __webpack_require__(48390);
;// CONCATENATED MODULE: ./lib/adapters/git/view.js




function openView(repository, executable, variables, signal) {
    const gitDir = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(scratchRoot(variables), `aws-preflight-${process.pid}-`));
    const sha256 = repository.hash === 'sha256';
    const remove = () => (0,external_node_fs_.rmSync)(gitDir, { recursive: true, force: true, maxRetries: 3 });
    process.once('exit', remove);
    for (const folder of ['objects/info', 'refs', 'info']) {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(gitDir, folder), { recursive: true });
    }
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(gitDir, 'HEAD'), 'ref: refs/heads/none\n');
    const view = {
        gitDir,
        executable,
        cwd: gitDir,
        environment: (0,git_process/* gitEnvironment */._K)(variables, gitDir),
        ...(signal === undefined ? {} : { signal }),
        borrow() {
            const folders = repository.objectDirs.map((folder) => `${quoted(folder)}\n`);
            (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(gitDir, 'objects/info/alternates'), folders.join(''));
            if (repository.shallow.length > 0)
                view.cutAt(repository.shallow);
        },
        cutAt(shallow) {
            (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(gitDir, 'shallow'), shallow.map((id) => `${id}\n`).join(''));
        },
        resetConfiguration() {
            const version = `[core]\n\trepositoryformatversion = ${sha256 ? 1 : 0}\n\tbare = true\n`;
            const format = sha256 ? '[extensions]\n\tobjectformat = sha256\n' : '';
            (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(gitDir, 'config'), version + format);
        },
        close() {
            process.off('exit', remove);
            remove();
        },
    };
    view.resetConfiguration();
    return view;
}
function scratchRoot(variables) {
    return variables['TMPDIR'] || (0,external_node_os_.tmpdir)();
}
function quoted(path) {
    const plain = path.replaceAll('\\', process.platform === 'win32' ? '/' : '\\\\');
    return `"${plain.replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
}

;// CONCATENATED MODULE: ./lib/adapters/git/scratch.js



async function withView(context, repository, use) {
    const view = openScratch(context, repository);
    try {
        view.borrow();
        return await use(view);
    }
    finally {
        view.close();
    }
}
function openScratch(context, repository) {
    if (context.git === undefined) {
        throw (0,git_context/* unreadable */.O$)('git is not installed, or not in PATH (one that lies in the checkout is not run)');
    }
    try {
        return openView(repository, context.git, context.variables, context.signal);
    }
    catch (error) {
        const code = (0,system_error/* codeOrThrow */.Z)(error);
        throw (0,git_context/* unreadable */.O$)(`no scratch directory can be made in ${scratchRoot(context.variables)} (${code})`);
    }
}
async function withScratch(context, repository, use) {
    const view = openScratch(context, repository);
    try {
        return await use(view);
    }
    finally {
        view.close();
    }
}


/***/ }),

/***/ 98524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  attributeOrTell: () => (/* binding */ attributeOrTell),
  noteLimits: () => (/* binding */ noteLimits),
  scanHistory: () => (/* binding */ scanHistory)
});

// EXTERNAL MODULE: ./lib/scanner/archives/member-hits.js
var member_hits = __webpack_require__(84463);
// EXTERNAL MODULE: ./lib/adapters/git/changes/by-content.js
var by_content = __webpack_require__(36768);
// EXTERNAL MODULE: ./lib/adapters/git/changes/place-limit.js
var place_limit = __webpack_require__(808);
// EXTERNAL MODULE: ./lib/adapters/git/objects/commit.js
var objects_commit = __webpack_require__(84415);
// EXTERNAL MODULE: ./lib/adapters/git/context.js
var git_context = __webpack_require__(58168);
// EXTERNAL MODULE: ./lib/adapters/git/head.js
var head = __webpack_require__(99589);
// EXTERNAL MODULE: ./lib/adapters/git/index-file.js + 1 modules
var index_file = __webpack_require__(54100);
// EXTERNAL MODULE: ./lib/adapters/git/log.js
var git_log = __webpack_require__(46245);
// EXTERNAL MODULE: ./lib/adapters/git/objects/links.js
var links = __webpack_require__(1749);
// EXTERNAL MODULE: ./lib/adapters/git/reading/blobs.js
var blobs = __webpack_require__(33372);
// EXTERNAL MODULE: ./lib/adapters/git/sources/range.js
var range = __webpack_require__(71283);
;// CONCATENATED MODULE: ./lib/adapters/git/attribution.js










async function attribute(found, refs, git, reader, hashBytes, context, tally) {
    const means = { found, refs, reader, hashBytes, context, tally };
    const told = new Set();
    const introductions = new Map();
    const pathKeys = new Map();
    const messages = [];
    const places = (0,place_limit/* createPlaceLimit */.N)();
    const tips = [...new Set(refs.all.values())].sort().filter((id) => reader.has(id));
    function isWanted({ id, path }) {
        const own = found.blobs.get(id);
        if (pathKeys.has(path))
            return own !== undefined || found.elsewhere !== undefined;
        if (own === undefined)
            return false;
        const isFull = told.has(id) && introductions.size >= MOST_INTRODUCTIONS;
        told.add(id);
        if (!isFull && places.hasRoom(id, own.length))
            return true;
        tally.gap('too-many-places', (0,index_file/* pathEntry */.uj)(Buffer.from(path, 'latin1')).path);
        return false;
    }
    function introduce({ id, author, committedAt, changes }) {
        const inMessage = found.messages.get(id);
        if (inMessage !== undefined) {
            told.add(id);
            messages.push([inMessage, { path: range.MESSAGE_PATH }, { commit: id, author, committedAt }]);
        }
        for (const change of changes) {
            const own = found.blobs.get(change.id);
            if (own !== undefined)
                told.add(change.id);
            const known = pathKeys.get(change.path);
            const hits = own ??
                (known === undefined ? [] : (found.elsewhere?.(change.id) ?? [])).filter((hit) => known?.has((0,blobs/* keyOf */.TN)(hit)) === true);
            if (hits.length === 0)
                continue;
            const { path } = change;
            for (const [key, same] of byKey(hits)) {
                pathKeys.set(path, (pathKeys.get(path) ?? new Set()).add(key));
                introductions.set(`${key} ${path}`, { commit: id, author, committedAt, path, hits: same });
            }
        }
    }
    const log = await (0,git_log/* readLog */.x)(git, tips, [], introduce, isWanted);
    if (log.gaveUp === true) {
        tally.note(FIRST_ONLY);
        return { ok: true, told: attributeByContent(log.ids, means) };
    }
    if (!log.ok)
        return { ok: false, complaint: log.complaint };
    for (const hits of messages)
        tally.hits(...hits);
    tellIntroductions(introductions.values(), means);
    for (const id of tagHits(means, log.ids))
        told.add(id);
    return { ok: true, told };
}
const MOST_INTRODUCTIONS = 200_000;
const FIRST_ONLY = 'More paths lead to some contents than can be told: each key is told where it was first found.';
function byKey(hits) {
    const keys = new Map();
    for (const hit of hits) {
        const same = keys.get((0,blobs/* keyOf */.TN)(hit));
        if (same === undefined)
            keys.set((0,blobs/* keyOf */.TN)(hit), [hit]);
        else
            same.push(hit);
    }
    return keys;
}
const LONGEST_WALK = 10_000;
function attributeByContent(ids, means) {
    const { found, reader, hashBytes, context, tally } = means;
    const told = new Set();
    const introductions = new Map();
    const walked = new Set();
    const end = performance.now() + LONGEST_WALK;
    for (const id of ids.toReversed()) {
        if (performance.now() > end)
            break;
        (0,git_context/* stopIfAsked */.Qw)(context);
        const commit = (0,objects_commit/* readCommit */.k)(reader, id);
        if (commit === undefined)
            continue;
        const { author, time } = commit;
        const origin = { commit: id, author, committedAt: time * 1000 };
        const inMessage = found.messages.get(id);
        if (inMessage !== undefined) {
            told.add(id);
            tally.hits(inMessage, { path: range.MESSAGE_PATH }, origin);
        }
        (0,by_content/* walkContents */.K)(reader, hashBytes, commit.tree, walked, (_, blob, path) => {
            for (const [key, hits] of byKey(found.blobs.get(blob) ?? [])) {
                told.add(blob);
                const place = `${key} ${path}`;
                if (!introductions.has(place))
                    introductions.set(place, { ...origin, path, hits });
            }
        });
    }
    tellIntroductions(introductions.values(), means);
    for (const id of tagHits(means, ids))
        told.add(id);
    return told;
}
function tellIntroductions(introductions, { found, refs, reader, hashBytes, tally }) {
    const inHead = (0,head/* createTreeLookup */.db)(reader, refs.head, hashBytes);
    for (const { path, hits, ...origin } of introductions) {
        const now = inHead(path);
        const keys = new Set((now === undefined ? [] : (found.blobs.get(now) ?? found.elsewhere?.(now) ?? [])).map(blobs/* keyOf */.TN));
        for (const hit of hits) {
            const at = (0,index_file/* pathEntry */.uj)(Buffer.from(path, 'latin1'));
            tally.hits([hit], at, { ...origin, inHead: keys.has((0,blobs/* keyOf */.TN)(hit)) });
        }
    }
}
function tagHits(means, commits) {
    const { found, refs, tally } = means;
    const told = new Set();
    const tagged = taggedBy(means, new Set(commits));
    for (const [name, tip] of refs.all) {
        let id = tip;
        for (let depth = 0; id !== undefined && depth < 8 && !told.has(id); depth += 1) {
            told.add(id);
            const inBlob = found.blobs.get(id);
            if (inBlob !== undefined)
                tally.hits(inBlob, { path: `(${name})` });
            const next = tagged(id);
            if (next === undefined)
                break;
            const inMessage = found.messages.get(id);
            if (inMessage !== undefined)
                tally.hits(inMessage, { path: `(${name})` });
            id = next;
        }
    }
    return told;
}
function taggedBy({ refs, reader, hashBytes, context }, commits) {
    function read(id) {
        const reading = reader.read(id, context.maxBytes);
        if (reading.kind !== 'found' || reading.type !== 'tag')
            return undefined;
        return (0,links/* linkedBy */.Xr)((0,links/* headLinks */.a2)('tag', reading.bytes, hashBytes), 'tagged') ?? '';
    }
    const tips = [...new Set(refs.all.values())].filter((id) => !commits.has(id)).sort();
    const known = new Map(tips.map((id) => [id, read(id)]));
    return (id) => (known.has(id) || commits.has(id) ? known.get(id) : read(id));
}

// EXTERNAL MODULE: ./lib/adapters/git/scratch.js + 1 modules
var scratch = __webpack_require__(27080);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/adapters/system-error.js
var system_error = __webpack_require__(63468);
// EXTERNAL MODULE: ./lib/report/size.js
var size = __webpack_require__(52777);
// EXTERNAL MODULE: ./lib/adapters/git/objects/identity.js
var identity = __webpack_require__(11372);
// EXTERNAL MODULE: ./lib/adapters/git/objects/inflate.js
var inflate = __webpack_require__(75287);
// EXTERNAL MODULE: ./lib/adapters/git/repository.js
var git_repository = __webpack_require__(73611);
// EXTERNAL MODULE: ./lib/adapters/git/streamed.js
var streamed = __webpack_require__(97906);
// EXTERNAL MODULE: ./lib/adapters/git/objects/reader.js
var objects_reader = __webpack_require__(12541);
;// CONCATENATED MODULE: ./lib/adapters/git/engine/archives.js




function openArchives(ids, repository, context, tally, onHits) {
    if (ids.size === 0)
        return;
    const reader = (0,objects_reader/* createObjectReader */.N)(repository, (0,inflate/* createInflater */.O)());
    try {
        for (const id of [...ids].sort()) {
            (0,git_context/* stopIfAsked */.Qw)(context);
            const reading = reader.read(id, context.maxBytes);
            if (reading.kind !== 'found')
                continue;
            const { hits, unopened } = (0,member_hits/* searchOpened */.e)(reading.bytes, context.budget, context.user?.search);
            if (hits.length > 0)
                onHits(id, hits);
            tally.unopened(unopened, `object ${id}`);
        }
    }
    finally {
        reader.close();
    }
}

// EXTERNAL MODULE: ./lib/adapters/git/engine/loose-objects.js
var loose_objects = __webpack_require__(37201);
// EXTERNAL MODULE: ./lib/adapters/git/engine/pack-bytes.js
var pack_bytes = __webpack_require__(16851);
// EXTERNAL MODULE: ./lib/adapters/git/engine/packs.js + 1 modules
var engine_packs = __webpack_require__(97027);
;// CONCATENATED MODULE: ./lib/adapters/git/engine/progress.js
const INTERVAL = 200;
function createProgress({ units, shared, packs }, { onProgress }) {
    if (onProgress === undefined)
        return () => undefined;
    const start = performance.now();
    let last = start;
    const costs = Array.from({ length: units.length / 3 }, (_, unit) => {
        const [pack = 0, from = 0, to = 0] = units.subarray(3 * unit, 3 * unit + 3);
        return packs[pack]?.plan.costs.subarray(from, to).reduce((sum, cost) => sum + cost, 0) ?? 0;
    });
    const total = costs.reduce((sum, cost) => sum + cost, 0);
    return () => {
        const now = performance.now();
        if (now - last < INTERVAL)
            return;
        last = now;
        const begun = Math.min(Atomics.load(shared, 0), costs.length);
        const done = costs.slice(0, begun).reduce((sum, cost) => sum + cost, 0);
        const bytes = Atomics.load(shared, 1) * 1024;
        onProgress({
            share: total === 0 ? 1 : Math.min(1, done / total),
            bytes,
            bytesPerSecond: (bytes * 1000) / (now - start),
        });
    };
}

// EXTERNAL MODULE: ./lib/adapters/git/engine/shards.js
var shards = __webpack_require__(32641);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./lib/adapters/node/entry.js
var entry = __webpack_require__(86101);
// EXTERNAL MODULE: ./lib/adapters/git/engine/job.js + 4 modules
var engine_job = __webpack_require__(50447);
;// CONCATENATED MODULE: ./lib/adapters/git/engine/threads.js




const SLICE_MS = 50;
function createCrew(context) {
    const threads = [];
    const most = context.scanWorker === undefined ? 0 : context.workers - 1;
    function fill(count) {
        while (threads.length < Math.min(most, count))
            threads.push(startThread(context));
    }
    return {
        assemble: () => fill(most),
        async run(job, onSlice) {
            const units = job.units.length / 3;
            fill(units - 1);
            const shares = threads.map((thread, seat) => thread.work({ job, seat }));
            const runner = (0,engine_job/* createRunner */.j)(job);
            try {
                while (!runner.run(SLICE_MS)) {
                    await new Promise((resolve) => setImmediate(resolve));
                    (0,git_context/* stopIfAsked */.Qw)(context);
                    onSlice();
                }
                const others = shares.filter((_, seat) => Atomics.load(job.present, seat) === 1);
                const ended = Promise.all(others);
                for (let waiting = others.length > 0; waiting;) {
                    waiting = await Promise.race([ended.then(() => false), pause()]);
                    (0,git_context/* stopIfAsked */.Qw)(context);
                    onSlice();
                }
                return [runner.share, ...(await ended)];
            }
            finally {
                Atomics.store(job.shared, 0, units);
            }
        },
        async dismiss() {
            await Promise.all(threads.map((thread) => thread.end()));
        },
    };
}
function pause() {
    return new Promise((resolve) => setTimeout(() => resolve(true), SLICE_MS).unref());
}
function startThread({ scanWorker }) {
    const worker = new external_node_worker_threads_.Worker(scanWorker, {
        argv: [entry/* SCAN_WORKER */.j],
        stdout: false,
        stderr: false,
    });
    const failure = new Promise((_, reject) => {
        worker.once('error', reject);
        worker.once('exit', () => reject((0,git_context/* unreadable */.O$)('a scan thread ended without an answer')));
    });
    failure.catch(() => undefined);
    return {
        work(order) {
            const share = new Promise((resolve) => worker.once('message', resolve));
            worker.postMessage(order);
            const answer = Promise.race([share, failure]);
            answer.catch(() => undefined);
            return answer;
        },
        end: () => worker.terminate(),
    };
}

;// CONCATENATED MODULE: ./lib/adapters/git/engine/units.js
const UNITS_A_THREAD = 24;
function divide(plans, workers) {
    const total = plans.reduce((sum, { costs }) => sum + costs.reduce((one, cost) => one + cost, 0), 0);
    const unitCost = workers === 1 ? Number.POSITIVE_INFINITY : total / (workers * UNITS_A_THREAD);
    const large = [];
    const small = [];
    for (const [pack, { costs }] of plans.entries()) {
        let from = 0;
        let sum = 0;
        const close = (to) => {
            if (to > from)
                small.push(pack, from, to);
            sum = 0;
        };
        for (const [root, cost] of costs.entries()) {
            if (cost > unitCost) {
                close(root);
                large.push({ cost, unit: [pack, root, root + 1] });
                from = root + 1;
                continue;
            }
            sum += cost;
            if (sum >= unitCost) {
                close(root + 1);
                from = root + 1;
            }
        }
        close(costs.length);
    }
    large.sort((a, b) => b.cost - a.cost);
    const numbers = [...large.flatMap(({ unit }) => unit), ...small];
    const units = new Int32Array(new SharedArrayBuffer(4 * numbers.length));
    units.set(numbers);
    return units;
}

;// CONCATENATED MODULE: ./lib/adapters/git/engine/objects.js

















const WORTH_THREADS = 1 << 20;
const ROUNDS = 3;
async function scanEveryObject(repository, shard, context, tally, onHits) {
    const division = { low: 0, high: 0 };
    const deferred = new Set();
    const archives = new Set();
    const seen = new Set();
    const crew = createCrew(context);
    let unread;
    const packs = [];
    const loose = new Map();
    const close = () => {
        for (const pack of packs)
            pack.close();
    };
    try {
        for (let round = 0; round < ROUNDS; round += 1) {
            const paths = (0,engine_packs/* newPacks */.r)(repository, seen);
            if (paths.length === 0)
                break;
            if (bytesOf(paths) >= WORTH_THREADS)
                crew.assemble();
            const planned = [];
            let room = pack_bytes/* WHOLE_PACKS_BYTES */.HH;
            for (const path of paths) {
                seen.add(path);
                const pack = tryPack(path, repository, room, shard, division);
                if ('reason' in pack)
                    unread = pack.reason;
                else {
                    room -= pack.bytes?.length ?? 0;
                    planned.push(pack);
                    packs.push(pack);
                }
            }
            await walkPacks(planned, repository, context, crew, tally, { deferred, archives }, onHits);
        }
    }
    catch (thrown) {
        close();
        throw thrown;
    }
    finally {
        await crew.dismiss();
    }
    scanLooseObjects(repository, shard, division, context, tally, { deferred, archives }, loose, onHits);
    openArchives(archives, repository, context, tally, (id, hits) => onHits(id, true, hits));
    const damaged = new Set();
    const result = { division, stored: { packs, loose, damaged, unread, close } };
    if (unread === undefined && deferred.size === 0)
        return result;
    if (context.git === undefined) {
        for (const id of deferred)
            tally.gap('needs-git', `object ${id}`);
        if (unread !== undefined)
            tally.note(`A pack cannot be read without git: ${unread}.`, 'missed');
        return result;
    }
    await (0,scratch/* withView */.em)(context, repository, async (view) => {
        const { allObjects } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 97906));
        const ids = unread === undefined ? [...deferred] : await allObjects(view);
        const wanted = ids.filter((id) => shard === undefined || deferred.has(id) || (0,shards/* inShard */.Iw)(id, shard));
        await (0,streamed/* scanThroughGit */.H)(view, repository, wanted, context, (id, blob) => {
            if (blob.kind === 'scanned') {
                tally.saw(blob.isBlob ? { blobs: 1, bytes: blob.bytes } : { commits: 1 });
                if (blob.hits.length > 0)
                    onHits(id, blob.isBlob, blob.hits);
                tally.unopened(blob.unopened, `object ${id}`);
            }
            else if (blob.kind === 'too-large') {
                tally.gap('too-large', `object ${id} (${(0,size/* showSize */.t)(blob.size)})`);
            }
            else if (blob.kind === 'missing') {
                damaged.add(id);
                tally.gap('damaged-or-missing', `object ${id}`);
            }
        });
    });
    return result;
}
function bytesOf(paths) {
    return paths.reduce((sum, path) => sum + ((0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.size ?? 0), 0);
}
function tryPack(path, repository, room, shard, division) {
    try {
        return (0,engine_packs/* preparePack */.z)(path, (0,git_repository/* hashBytesOf */.Lz)(repository), room, shard, division);
    }
    catch (error) {
        return { reason: (0,system_error/* codeOrThrow */.Z)(error) };
    }
}
async function walkPacks(packs, repository, context, crew, tally, { deferred, archives }, onHits) {
    const job = {
        packs: packs.map(({ bytes, descriptor, size, plan }) => ({ bytes, descriptor, size, plan })),
        hashBytes: (0,git_repository/* hashBytesOf */.Lz)(repository),
        ...(context.user === undefined ? {} : { rules: context.user.rules }),
        units: divide(packs.map(({ plan }) => plan), context.workers),
        shared: new Int32Array(new SharedArrayBuffer(8)),
        present: new Int32Array(new SharedArrayBuffer(4 * context.workers)),
    };
    const shares = await crew.run(job, createProgress(job, context));
    for (const share of shares)
        tally.saw(share);
    for (const [at, pack] of packs.entries()) {
        const hits = shares.flatMap((share) => share.hits.filter((hit) => hit.pack === at));
        const left = shares.flatMap((share) => share.deferred.filter((entry) => entry.pack === at).map(({ rank }) => rank));
        const packed = shares.flatMap((share) => share.archives.filter((entry) => entry.pack === at).map(({ rank }) => rank));
        const ranks = [...hits.map(({ rank }) => rank), ...left, ...packed, ...pack.plan.orphans];
        const ids = pack.ids(ranks);
        for (const { rank, isBlob, found } of hits)
            onHits(ids.get(rank) ?? '', isBlob, found);
        for (const rank of packed)
            archives.add(ids.get(rank) ?? '');
        for (const rank of [...left, ...pack.plan.orphans])
            deferred.add(ids.get(rank) ?? '');
    }
}
function scanLooseObjects(repository, shard, division, context, tally, { deferred, archives }, loose, onHits) {
    const scanLoose = (0,loose_objects/* createLooseScanner */.j)((0,inflate/* createInflater */.O)(), (0,git_repository/* hashBytesOf */.Lz)(repository), (0,identity/* identityOf */.c)(repository), context.user?.search);
    for (const { id, path } of (0,loose_objects/* looseObjects */.D)(repository)) {
        (0,git_context/* stopIfAsked */.Qw)(context);
        loose.set(id, null);
        if (shard !== undefined) {
            (0,shards/* addToDivision */.yJ)(division, id, id);
            if (!(0,shards/* inShard */.Iw)(id, shard))
                continue;
        }
        const scan = scanLoose(path, id);
        if (scan.kind === 'deferred')
            deferred.add(id);
        if (scan.kind !== 'deferred')
            loose.set(id, scan.links);
        if (scan.kind !== 'scanned')
            continue;
        tally.saw(scan.isBlob ? { blobs: 1, bytes: scan.bytes } : { commits: 1 });
        if (scan.isArchive)
            archives.add(id);
        if (scan.hits.length > 0)
            onHits(id, scan.isBlob, scan.hits);
    }
}

// EXTERNAL MODULE: ./lib/adapters/git/objects/ask-git.js
var ask_git = __webpack_require__(71364);
// EXTERNAL MODULE: ./lib/adapters/git/refs.js
var git_refs = __webpack_require__(17949);
// EXTERNAL MODULE: ./lib/adapters/git/completeness/completeness.js + 5 modules
var completeness = __webpack_require__(32440);
// EXTERNAL MODULE: ./lib/adapters/git/tally.js
var git_tally = __webpack_require__(88493);
;// CONCATENATED MODULE: ./lib/adapters/git/sources/history.js














async function scanHistory(source, context) {
    const repository = (0,git_repository/* findRepository */.W1)(source.directory, context.variables);
    if ('reason' in repository)
        throw new git_context/* Unreadable */.IO(repository);
    const refs = (0,git_refs/* readRefs */.n6)(repository, context.git);
    const tips = [...new Set(refs.all.values())].sort();
    const knowsRules = context.user === undefined;
    if (knowsRules &&
        source.cleanTips !== undefined &&
        source.shard === undefined &&
        refs.unread.length === 0) {
        const known = knownTips(repository, source.cleanTips);
        if (known.length > 0)
            return sinceTips(source, context, tips, known);
    }
    const tally = (0,git_tally/* createTally */.X)();
    noteLimits(repository, tally);
    const blobs = new Map();
    const messages = new Map();
    const { division, stored } = await scanEveryObject(repository, source.shard, context, tally, (id, isBlob, hits) => (isBlob ? blobs : messages).set(id, hits));
    try {
        (0,git_context/* stopIfAsked */.Qw)(context);
        if ((source.shard?.index ?? 1) === 1)
            await (0,completeness/* noteMissing */.r)(repository, refs, stored, context, tally);
        if (blobs.size + messages.size > 0) {
            const found = { blobs, messages };
            await attributeOrTell(found, source.shard, repository, refs, stored, context, tally);
        }
    }
    finally {
        stored.close();
    }
    return tally.answer({
        tips,
        ...(source.shard === undefined
            ? {}
            : { shard: { ...source.shard, division: (0,shards/* showDivision */.pH)(division) } }),
    });
}
async function attributeOrTell(found, shard, repository, refs, stored, context, tally) {
    let answer;
    try {
        answer = await (0,scratch/* withView */.em)(context, repository, (view) => attributeTo(found, shard, repository, refs, view, context, tally));
    }
    catch (error) {
        if (!(0,git_context/* isUnreadable */.GZ)(error))
            throw error;
        answer = { ok: false, complaint: error.message };
    }
    (0,git_context/* stopIfAsked */.Qw)(context);
    const all = [...found.blobs, ...found.messages];
    if (!answer.ok) {
        tally.note(`Where keys came from cannot be told: ${answer.complaint}`);
        for (const [id, hits] of all)
            tally.hits(hits, { path: `(object ${id})` });
        return;
    }
    const { told } = answer;
    const rest = all.filter(([id]) => !told.has(id));
    if (rest.length === 0)
        return;
    const ids = rest.map(([id]) => id);
    const paths = await (0,completeness/* reachedPaths */.T)(repository, refs, stored, ids, context);
    if (paths.size > 0 || refs.unread.length > 0)
        tally.note('Where keys came from cannot be told: no commit leads to them');
    const unknown = refs.unread.length > 0;
    for (const [id, hits] of rest) {
        const path = paths.get(id) ?? (unknown ? `(object ${id})` : undefined);
        if (path !== undefined)
            tally.hits(hits, { path });
    }
}
async function attributeTo(found, shard, repository, refs, view, context, tally) {
    const reader = (0,ask_git/* askingGit */.s)((0,objects_reader/* createObjectReader */.N)(repository, (0,inflate/* createInflater */.O)()), view);
    const hashBytes = (0,git_repository/* hashBytesOf */.Lz)(repository);
    try {
        const elsewhere = shard === undefined ? undefined : scanElsewhere(reader, context);
        const all = elsewhere === undefined ? found : { ...found, elsewhere };
        return await attribute(all, refs, view, reader, hashBytes, context, tally);
    }
    finally {
        reader.close();
    }
}
function scanElsewhere(reader, { maxBytes, budget, user }) {
    const known = new Map();
    return (id) => {
        const before = known.get(id);
        if (before !== undefined)
            return before;
        const reading = reader.read(id, maxBytes);
        const hits = reading.kind === 'found' ? (0,member_hits/* searchOpened */.e)(reading.bytes, budget, user?.search).hits : [];
        known.set(id, hits);
        return hits;
    };
}
function noteLimits(repository, tally) {
    if (repository.shallow.length > 0) {
        tally.note('The history is cut off (a shallow clone): older commits were not scanned.', 'lacking');
    }
}
function knownTips(repository, tips) {
    const reader = (0,objects_reader/* createObjectReader */.N)(repository, (0,inflate/* createInflater */.O)());
    try {
        return tips.filter((id) => /^[0-9a-f]{40,64}$/.test(id) && reader.has(id));
    }
    finally {
        reader.close();
    }
}
async function sinceTips({ directory }, context, tips, known) {
    const fresh = tips.filter((tip) => !known.includes(tip));
    if (fresh.length === 0)
        return (0,git_tally/* createTally */.X)().answer({ tips });
    const commits = { include: fresh, exclude: known };
    const answer = await (0,range.scanRange)({ kind: 'range', directory, commits }, context);
    return answer.kind === 'scanned' ? { ...answer, tips } : answer;
}


/***/ }),

/***/ 71283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MESSAGE_PATH: () => (/* binding */ MESSAGE_PATH),
/* harmony export */   scanRange: () => (/* binding */ scanRange)
/* harmony export */ });
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(63468);
/* harmony import */ var _scanner_content_hits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47054);
/* harmony import */ var _engine_message_hits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24964);
/* harmony import */ var _changes_change_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(52337);
/* harmony import */ var _changes_place_limit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(808);
/* harmony import */ var _reading_blobs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33372);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58168);
/* harmony import */ var _head_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(99589);
/* harmony import */ var _index_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54100);
/* harmony import */ var _native_log_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14661);
/* harmony import */ var _objects_inflate_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(75287);
/* harmony import */ var _objects_reader_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(12541);
/* harmony import */ var _objects_remembering_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(8805);
/* harmony import */ var _refs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(17949);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(73611);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(88493);
















const MESSAGE_PATH = '(commit message)';
const TAG_PATH = '(tag message)';
const MOST_TAGS = 100;
async function scanRange(source, context) {
    const repository = (0,_repository_js__WEBPACK_IMPORTED_MODULE_10__/* .findRepository */ .W1)(source.directory, context.variables);
    if ('reason' in repository)
        throw new _context_js__WEBPACK_IMPORTED_MODULE_4__/* .Unreadable */ .IO(repository);
    const refs = (0,_refs_js__WEBPACK_IMPORTED_MODULE_9__/* .readRefs */ .n6)(repository, context.git);
    const { include, exclude, excludeBranch } = source.commits;
    const named = {
        ...source.commits,
        include: include.map((name) => (0,_refs_js__WEBPACK_IMPORTED_MODULE_9__/* .resolveRevision */ .eZ)(name, refs)),
        exclude: exclude.map((name) => (0,_refs_js__WEBPACK_IMPORTED_MODULE_9__/* .resolveRevision */ .eZ)(name, refs)),
    };
    const branch = excludeBranch === undefined ? undefined : (0,_refs_js__WEBPACK_IMPORTED_MODULE_9__/* .branchTip */ .ux)(refs, excludeBranch);
    const range = exclude.length === 0 && branch !== undefined ? { ...named, exclude: [branch] } : named;
    const begins = range.exclude.length > 0 || excludeBranch === undefined;
    const tally = (0,_tally_js__WEBPACK_IMPORTED_MODULE_11__/* .createTally */ .X)();
    const scan = async (commits, reader, at) => {
        (0,_context_js__WEBPACK_IMPORTED_MODULE_4__/* .stopIfAsked */ .Qw)(context);
        const head = refs.head !== undefined && reader.has(refs.head) ? refs.head : range.include[0];
        await scanCommits(commits, {
            context,
            tally,
            shallow: new Set(at.shallow),
            blobs: (0,_reading_blobs_js__WEBPACK_IMPORTED_MODULE_3__/* .createBlobScanner */ .iW)(reader, context, tally),
            inHead: (0,_head_js__WEBPACK_IMPORTED_MODULE_12__/* .createTreeLookup */ .db)(reader, head, (0,_repository_js__WEBPACK_IMPORTED_MODULE_10__/* .hashBytesOf */ .Lz)(at)),
        });
        scanTags(range.include, reader, context, tally);
        return tally.answer({ tips: range.include });
    };
    if (begins) {
        const answer = await withReader(repository, async (reader) => {
            const commits = shortLog(reader, repository, range);
            return commits === undefined ? undefined : scan(commits, reader, repository);
        });
        if (answer !== undefined)
            return answer;
    }
    const { scanLongRange } = await __webpack_require__.e(/* import() */ 2265).then(__webpack_require__.bind(__webpack_require__, 62265));
    return scanLongRange({ source, repository, named, range, branch, begins, context, tally, scan });
}
function shortLog(reader, repository, { include, exclude }) {
    try {
        const hashBytes = (0,_repository_js__WEBPACK_IMPORTED_MODULE_10__/* .hashBytesOf */ .Lz)(repository);
        const from = include.map((revision) => (0,_native_log_js__WEBPACK_IMPORTED_MODULE_6__/* .settle */ .G9)(reader, revision));
        const without = exclude.map((revision) => (0,_native_log_js__WEBPACK_IMPORTED_MODULE_6__/* .settle */ .G9)(reader, revision));
        const log = (0,_native_log_js__WEBPACK_IMPORTED_MODULE_6__/* .readShortLog */ .nX)(reader, from, without, repository.shallow, hashBytes);
        const wanted = log?.flatMap(({ changes }) => changes.filter(_changes_change_js__WEBPACK_IMPORTED_MODULE_13__/* .holdsContent */ .c)) ?? [];
        return wanted.every(({ id }) => reader.has(id)) ? log : undefined;
    }
    catch (thrown) {
        if (!(0,_context_js__WEBPACK_IMPORTED_MODULE_4__/* .isUnreadable */ .GZ)(thrown))
            (0,_system_error_js__WEBPACK_IMPORTED_MODULE_14__/* .codeOrThrow */ .Z)(thrown);
        return undefined;
    }
}
async function withReader(repository, use) {
    const reader = (0,_objects_remembering_js__WEBPACK_IMPORTED_MODULE_15__/* .remembering */ .M)((0,_objects_reader_js__WEBPACK_IMPORTED_MODULE_8__/* .createObjectReader */ .N)(repository, (0,_objects_inflate_js__WEBPACK_IMPORTED_MODULE_7__/* .createInflater */ .O)()));
    try {
        return await use(reader);
    }
    finally {
        reader.close();
    }
}
function scanTags(include, reader, { maxBytes, user }, tally) {
    for (const named of include) {
        let id = /^[0-9a-f]{40,64}$/.test(named) ? named : undefined;
        for (let depth = 0; id !== undefined && depth < MOST_TAGS; depth += 1) {
            const reading = reader.read(id, maxBytes);
            if (reading.kind !== 'found' || reading.type !== 'tag')
                break;
            tally.hits((0,_engine_message_hits_js__WEBPACK_IMPORTED_MODULE_1__/* .messageHits */ .M)(reading.bytes, user?.search), { path: TAG_PATH });
            id = /^object ([0-9a-f]+)\n/.exec(Buffer.from(reading.bytes).toString('latin1'))?.[1];
        }
    }
}
async function scanCommits(commits, means) {
    const pause = (0,_context_js__WEBPACK_IMPORTED_MODULE_4__/* .createPause */ .nl)(means.context);
    const { tally, shallow, blobs, inHead } = means;
    const told = new Set();
    const places = (0,_changes_place_limit_js__WEBPACK_IMPORTED_MODULE_2__/* .createPlaceLimit */ .N)();
    for (const commit of commits) {
        await pause();
        const { id, author, committedAt, changes } = commit;
        const origin = { commit: id, author, committedAt };
        const short = id.slice(0, 12);
        tally.saw({ commits: 1 });
        tally.hits((0,_scanner_content_hits_js__WEBPACK_IMPORTED_MODULE_0__/* .contentHits */ .S)(Buffer.from(commit.message, 'latin1'), means.context.user?.search), { path: MESSAGE_PATH }, origin);
        if (shallow.has(id))
            tally.gap('parents-not-here', short);
        if (commit.crowded === true)
            tally.gap('too-many-paths', short);
        if (commit.unseen === true)
            tally.gap('changes-unread', short);
        const newHits = (0,_reading_blobs_js__WEBPACK_IMPORTED_MODULE_3__/* .createNewHits */ .H_)(changes, blobs);
        for (const change of changes) {
            const at = (0,_index_file_js__WEBPACK_IMPORTED_MODULE_5__/* .pathEntry */ .uj)(Buffer.from(change.path, 'latin1'));
            if (change.mode === '160000')
                tally.gap('submodule', at.path);
            if (!(0,_changes_change_js__WEBPACK_IMPORTED_MODULE_13__/* .holdsContent */ .c)(change))
                continue;
            const own = blobs.hits(change.id, at.path);
            if (own.length === 0)
                continue;
            if (!places.hasRoom(change.id, own.length)) {
                tally.gap('too-many-places', at.path);
                continue;
            }
            for (const hit of newHits(change, at.path)) {
                const what = `${(0,_reading_blobs_js__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN)(hit)} ${change.path}`;
                if (told.has(what))
                    continue;
                const now = inHead(change.path);
                const still = now !== undefined && blobs.compare(now).some((one) => (0,_reading_blobs_js__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN)(one) === (0,_reading_blobs_js__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN)(hit));
                tally.hits([hit], at, { ...origin, inHead: still });
            }
            for (const hit of own)
                told.add(`${(0,_reading_blobs_js__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN)(hit)} ${change.path}`);
        }
    }
}


/***/ }),

/***/ 97906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ scanThroughGit),
/* harmony export */   allObjects: () => (/* binding */ allObjects)
/* harmony export */ });
/* harmony import */ var _engine_message_hits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24964);
/* harmony import */ var _scanner_windows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95523);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48390);



const WINDOW = { whole: 1 << 22 };
async function scanThroughGit(git, { hash }, ids, { maxBytes, budget, user }, onBlob) {
    const wanted = await sizes(git, ids, maxBytes, onBlob);
    let at = 0;
    while (at < wanted.length) {
        const rest = wanted.slice(at);
        const reader = createBatchReader(hash, budget, user?.search, (id, blob) => {
            at += 1;
            onBlob(id, blob);
        });
        await (0,_process_js__WEBPACK_IMPORTED_MODULE_2__/* .streamGit */ .t1)(git, ['cat-file', '--batch', '--buffer'], rest.map((id) => `${id}\n`).join(''), reader);
        if (at < wanted.length) {
            onBlob(wanted[at], { kind: 'missing' });
            at += 1;
        }
    }
}
async function sizes(git, ids, maxBytes, onBlob) {
    const wanted = [];
    const told = new Set();
    let rest = '';
    await (0,_process_js__WEBPACK_IMPORTED_MODULE_2__/* .streamGit */ .t1)(git, ['cat-file', '--batch-check', '--buffer'], ids.map((id) => `${id}\n`).join(''), (chunk) => {
        const lines = (rest + chunk.toString('latin1')).split('\n');
        rest = lines.pop() ?? '';
        for (const line of lines) {
            const [id = '', type = '', size = '0'] = line.split(' ');
            told.add(id);
            if (type === 'missing')
                onBlob(id, { kind: 'missing' });
            else if (type === 'tree')
                onBlob(id, { kind: 'other' });
            else if (Number(size) > maxBytes)
                onBlob(id, { kind: 'too-large', size: Number(size) });
            else
                wanted.push(id);
        }
    });
    for (const id of ids)
        if (!told.has(id))
            wanted.push(id);
    return wanted;
}
function createBatchReader(hash, budget, user, onBlob) {
    const { createHash } = process.getBuiltinModule('node:crypto');
    let hashing = createHash(hash);
    let header = '';
    let id = '';
    let size = 0;
    let left = -1;
    let scan = (0,_scanner_windows_js__WEBPACK_IMPORTED_MODULE_1__/* .createWindowScan */ .s)(WINDOW, budget, user);
    let parts;
    return (chunk) => {
        let at = 0;
        while (at < chunk.length) {
            if (left === -1) {
                const end = chunk.indexOf(0x0a, at);
                header += chunk.toString('latin1', at, end === -1 ? chunk.length : end);
                if (end === -1)
                    return;
                at = end + 1;
                const words = header.split(' ');
                header = '';
                if (words[1] !== 'blob' && words[1] !== 'commit' && words[1] !== 'tag') {
                    onBlob(words[0] ?? '', { kind: words[1] === 'missing' ? 'missing' : 'other' });
                    continue;
                }
                id = words[0] ?? '';
                size = Number(words[2]);
                left = size + 1;
                parts = words[1] === 'blob' ? undefined : [];
                scan = (0,_scanner_windows_js__WEBPACK_IMPORTED_MODULE_1__/* .createWindowScan */ .s)(WINDOW, budget, user);
                hashing = createHash(hash);
                hashing.update(`${words[1]} ${size}\0`);
            }
            const piece = chunk.subarray(at, at + left);
            at += piece.length;
            left -= piece.length;
            const content = left === 0 ? piece.subarray(0, piece.length - 1) : piece;
            hashing.update(content);
            if (parts === undefined)
                scan.push(content);
            else
                parts.push(Buffer.from(content));
            if (left === 0) {
                const searched = parts === undefined
                    ? scan.end()
                    : { hits: (0,_engine_message_hits_js__WEBPACK_IMPORTED_MODULE_0__/* .messageHits */ .M)(Buffer.concat(parts), user), unopened: [] };
                const isSound = hashing.digest('hex') === id;
                const scanned = { isBlob: parts === undefined, ...searched, bytes: size };
                onBlob(id, isSound ? { kind: 'scanned', ...scanned } : { kind: 'missing' });
                left = -1;
            }
        }
    };
}
async function allObjects(git) {
    const ids = [];
    let rest = '';
    await (0,_process_js__WEBPACK_IMPORTED_MODULE_2__/* .streamGit */ .t1)(git, ['cat-file', '--batch-all-objects', '--unordered', '--buffer', '--batch-check=%(objectname)'], '', (chunk) => {
        const lines = (rest + chunk.toString('latin1')).split('\n');
        rest = lines.pop() ?? '';
        for (const line of lines)
            ids.push(line);
    });
    return ids;
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