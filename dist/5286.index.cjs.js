"use strict";
exports.id = 5286;
exports.ids = [5286,6182];
exports.modules = {

/***/ 52337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ isGone),
/* harmony export */   c: () => (/* binding */ holdsContent)
/* harmony export */ });
const ABSENT = /^0+$/;
const OTHERWISE = ['160000', '040000'];
function holdsContent({ mode, id }) {
    return !isGone({ id }) && !OTHERWISE.includes(mode);
}
function isGone({ id }) {
    return ABSENT.test(id);
}


/***/ }),

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

/***/ 18107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ createRawParser)
/* harmony export */ });
const LONGEST_FIELD = 1 << 26;
function createRawParser(on) {
    let rest = [];
    let held = 0;
    let change;
    function keep(text) {
        held += text.length;
        if (held <= LONGEST_FIELD)
            rest.push(text);
    }
    function close(text) {
        keep(text);
        const whole = rest.length === 1 ? text : rest.join('');
        const isCut = held > LONGEST_FIELD;
        rest = [];
        held = 0;
        field(whole, isCut);
    }
    function field(text, isCut) {
        if (change !== undefined) {
            const whole = { ...change, path: text };
            change = undefined;
            on.change(whole);
            return;
        }
        const trimmed = text.startsWith('\n') ? text.slice(1) : text;
        if (trimmed === '')
            return;
        if (trimmed.startsWith(':'))
            change = parseChange(trimmed);
        else
            on.other(trimmed, isCut);
    }
    return {
        push(chunk) {
            const fields = chunk.toString('latin1').split('\0');
            const last = fields.pop() ?? '';
            for (const text of fields)
                close(text);
            if (last !== '')
                keep(last);
        },
        end() {
            if (held > 0)
                close('');
        },
    };
}
function parseChange(text) {
    const parents = /^:+/.exec(text)?.[0].length ?? 1;
    const words = text.slice(parents).split(' ');
    return {
        mode: words[parents] ?? '',
        before: words
            .slice(parents + 1, 2 * parents + 1)
            .filter((_, parent) => /^(?:100|120)/.test(words[parent] ?? '')),
        id: words[2 * parents + 1] ?? '',
    };
}


/***/ }),

/***/ 71364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ askingGit)
/* harmony export */ });
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48390);

const MOST = 200;
function askingGit(reader, git) {
    let asked = 0;
    function ask(line, id, maxBytes) {
        if (asked >= MOST)
            return undefined;
        asked += 1;
        const { ok, output } = (0,_process_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .EO)(git, line, `${id}\n`, maxBytes + 256);
        return ok && !/^\S+ missing\n/.test(output.toString('latin1', 0, 80)) ? output : undefined;
    }
    return {
        read(id, maxBytes) {
            const reading = reader.read(id, maxBytes);
            if (reading.kind !== 'missing' && reading.kind !== 'corrupt')
                return reading;
            const output = ask(['cat-file', '--batch'], id, maxBytes);
            return output === undefined ? reading : (parse(output) ?? reading);
        },
        has: (id) => reader.has(id) || ask(['cat-file', '--batch-check'], id, 0) !== undefined,
        close: () => reader.close(),
    };
}
function parse(output) {
    const end = output.indexOf(0x0a);
    const [, type = '', size = ''] = output.toString('latin1', 0, Math.max(0, end)).split(' ');
    const bytes = output.subarray(end + 1, end + 1 + Number(size));
    if (!/^(?:commit|tree|blob|tag)$/.test(type) || bytes.length !== Number(size))
        return undefined;
    return { kind: 'found', type: type, bytes };
}


/***/ }),

/***/ 75286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   scanStaged: () => (/* binding */ scanStaged)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _changes_by_content_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36768);
/* harmony import */ var _changes_change_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(52337);
/* harmony import */ var _changes_place_limit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(808);
/* harmony import */ var _changes_raw_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(18107);
/* harmony import */ var _changes_room_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29226);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58168);
/* harmony import */ var _head_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(99589);
/* harmony import */ var _index_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54100);
/* harmony import */ var _objects_ask_git_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71364);
/* harmony import */ var _objects_inflate_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(75287);
/* harmony import */ var _objects_reader_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(12541);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(48390);
/* harmony import */ var _reading_blobs_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(33372);
/* harmony import */ var _refs_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(17949);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(73611);
/* harmony import */ var _scratch_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(27080);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(88493);
/* harmony import */ var _watch_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(81288);
/* harmony import */ var _work_tree_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(19507);




















const EMPTY_TREE = {
    sha1: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
    sha256: '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321',
};
function scanStaged(source, context) {
    const repository = (0,_repository_js__WEBPACK_IMPORTED_MODULE_12__/* .findRepository */ .W1)(source.directory, context.variables);
    if ('reason' in repository)
        throw new _context_js__WEBPACK_IMPORTED_MODULE_4__/* .Unreadable */ .IO(repository);
    if (repository.root === undefined && !context.variables['GIT_INDEX_FILE']) {
        throw (0,_context_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadable */ .O$)('this repository has no work tree, so nothing is staged in it');
    }
    return (0,_scratch_js__WEBPACK_IMPORTED_MODULE_13__/* .withView */ .em)(context, repository, async (view) => {
        const tally = (0,_tally_js__WEBPACK_IMPORTED_MODULE_14__/* .createTally */ .X)();
        const reader = (0,_objects_ask_git_js__WEBPACK_IMPORTED_MODULE_6__/* .askingGit */ .s)((0,_objects_reader_js__WEBPACK_IMPORTED_MODULE_8__/* .createObjectReader */ .N)(repository, (0,_objects_inflate_js__WEBPACK_IMPORTED_MODULE_7__/* .createInflater */ .O)()), view);
        const blobs = (0,_reading_blobs_js__WEBPACK_IMPORTED_MODULE_10__/* .createBlobScanner */ .iW)(reader, context, tally);
        try {
            const staged = await stagedChanges(repository, view, reader, source.directory, context);
            if (staged.crowded)
                tally.gap('too-many-paths', 'the staged changes');
            const newHits = (0,_reading_blobs_js__WEBPACK_IMPORTED_MODULE_10__/* .createNewHits */ .H_)(staged.changes, blobs);
            const places = (0,_changes_place_limit_js__WEBPACK_IMPORTED_MODULE_2__/* .createPlaceLimit */ .N)();
            for (const change of staged.changes) {
                (0,_context_js__WEBPACK_IMPORTED_MODULE_4__/* .stopIfAsked */ .Qw)(context);
                const at = (0,_index_file_js__WEBPACK_IMPORTED_MODULE_5__/* .pathEntry */ .uj)(Buffer.from(change.path, 'latin1'));
                if (change.mode === '160000')
                    tally.gap('submodule', at.path);
                if (!(0,_changes_change_js__WEBPACK_IMPORTED_MODULE_17__/* .holdsContent */ .c)(change))
                    continue;
                tally.saw({ files: 1 });
                const { length } = blobs.hits(change.id, at.path);
                if (length === 0)
                    continue;
                if (places.hasRoom(change.id, length))
                    tally.hits(newHits(change, at.path), at);
                else
                    tally.gap('too-many-places', at.path);
            }
            return tally.answer();
        }
        finally {
            reader.close();
        }
    });
}
async function stagedChanges(repository, view, reader, directory, { variables }) {
    const named = variables['GIT_INDEX_FILE'];
    const index = named
        ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(repository.root ?? directory, named)
        : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(repository.gitDir, 'index');
    if (!(0,_index_file_js__WEBPACK_IMPORTED_MODULE_5__/* .isWholeIndex */ .CU)(index, repository.hash)) {
        throw (0,_context_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadable */ .O$)('the staged changes cannot be listed: the index is damaged');
    }
    const { head } = (0,_refs_js__WEBPACK_IMPORTED_MODULE_11__/* .readRefs */ .n6)(repository, view.executable);
    const inView = { ...view, environment: { ...view.environment, GIT_INDEX_FILE: index } };
    const gitDir = { GIT_DIR: repository.gitDir };
    const within = { ...inView, environment: { ...inView.environment, ...gitDir } };
    const against = head ?? EMPTY_TREE[repository.hash];
    const first = await listChanges(inView, [...DIFF, against]);
    const result = first.ok || first.gaveUp === true ? first : await listChanges(within, [...DIFF, against]);
    if (result.ok)
        return { changes: result.changes, crowded: false };
    if (result.gaveUp === true) {
        const changes = await notInHead(inView, reader, (0,_repository_js__WEBPACK_IMPORTED_MODULE_12__/* .hashBytesOf */ .Lz)(repository), head);
        if (changes !== undefined)
            return { changes, crowded: true };
    }
    throw (0,_context_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadable */ .O$)(`the staged changes cannot be listed: ${result.complaint}`);
}
const DIFF = [
    'diff-index',
    '--cached',
    '--raw',
    '-z',
    '--no-abbrev',
    '--no-renames',
    '--no-ext-diff',
    '--no-textconv',
];
const QUICK = { bytes: 1 << 24, milliseconds: 1_000 };
async function listChanges(git, line) {
    const changes = [];
    const room = (0,_changes_room_js__WEBPACK_IMPORTED_MODULE_3__/* .createLeft */ .wZ)(_changes_room_js__WEBPACK_IMPORTED_MODULE_3__/* .FOR_A_RANGE */ .ST);
    let full = false;
    const parser = (0,_changes_raw_js__WEBPACK_IMPORTED_MODULE_18__/* .createRawParser */ .O)({
        change(change) {
            full ||= !room.take({ changes: 1, letters: change.path.length });
            if (!full)
                changes.push(change);
        },
        other: () => undefined,
    });
    const heard = (chunk) => {
        parser.push(chunk);
        return full ? 'enough' : undefined;
    };
    const quick = (0,_process_js__WEBPACK_IMPORTED_MODULE_9__/* .runGit */ .EO)(git, line, '', QUICK.bytes, QUICK.milliseconds);
    if (quick.ok)
        heard(quick.output);
    const result = quick.ok ? quick : await (0,_process_js__WEBPACK_IMPORTED_MODULE_9__/* .streamGit */ .t1)(git, line, '', heard, _watch_js__WEBPACK_IMPORTED_MODULE_15__/* .PER_COMMIT */ .E);
    return { ...result, changes };
}
async function notInHead(git, reader, hashBytes, head) {
    const walked = new Set();
    const tree = (0,_head_js__WEBPACK_IMPORTED_MODULE_19__/* .treeOf */ .g7)(reader, head, hashBytes);
    const before = (0,_head_js__WEBPACK_IMPORTED_MODULE_19__/* .createPathLookup */ .cn)(reader, tree, hashBytes);
    if (tree !== undefined)
        (0,_changes_by_content_js__WEBPACK_IMPORTED_MODULE_1__/* .walkContents */ .K)(reader, hashBytes, tree, walked, () => undefined);
    const line = ['ls-files', '-z', '--stage'];
    const { ok, output } = (0,_process_js__WEBPACK_IMPORTED_MODULE_9__/* .runGit */ .EO)(git, line);
    if (!ok)
        return undefined;
    return (0,_work_tree_js__WEBPACK_IMPORTED_MODULE_16__.records)(output).flatMap((record) => {
        const text = record.toString('latin1');
        const tab = text.indexOf('\t');
        const [mode = '', id = ''] = text.slice(0, tab).split(' ');
        const path = text.slice(tab + 1);
        return walked.has(id) ? [] : [{ mode, id, path, before: [before(path) ?? []].flat() }];
    });
}


/***/ })

};
;