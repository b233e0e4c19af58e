"use strict";
exports.id = 5286;
exports.ids = [5286];
exports.modules = {

/***/ 6245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ parseRawDiff),
/* harmony export */   x: () => (/* binding */ readLog)
/* harmony export */ });
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8390);

const FORMAT = '%H%n%ct%n%an%n%B';
const FLAGS = [
    'log',
    '--raw',
    '-z',
    '-c',
    '--root',
    '--no-abbrev',
    '--no-renames',
    '--no-ext-diff',
    '--no-textconv',
    '--no-color',
    '--no-notes',
    '--no-decorate',
    '--no-mailmap',
    '--no-show-signature',
    '--date-order',
    '--stdin',
    `--format=${FORMAT}`,
];
async function readLog(git, include, exclude, onCommit) {
    const parser = createLogParser(onCommit);
    const revisions = [...include, ...exclude.map((id) => `^${id}`)].map((line) => `${line}\n`);
    const result = await (0,_process_js__WEBPACK_IMPORTED_MODULE_0__/* .streamGit */ .t1)(git, FLAGS, revisions.join(''), parser.push);
    parser.end();
    return result;
}
function createLogParser(onCommit) {
    let rest = '';
    let commit;
    let change;
    function field(text) {
        if (change !== undefined) {
            commit?.changes.push({ ...change, path: text });
            change = undefined;
            return;
        }
        const trimmed = text.startsWith('\n') ? text.slice(1) : text;
        if (trimmed === '')
            return;
        if (trimmed.startsWith(':')) {
            change = parseChange(trimmed);
            return;
        }
        flush();
        commit = parseHead(trimmed);
    }
    function flush() {
        if (commit !== undefined)
            onCommit(commit);
        commit = undefined;
    }
    return {
        push(chunk) {
            const fields = (rest + chunk.toString('latin1')).split('\0');
            rest = fields.pop() ?? '';
            for (const text of fields)
                field(text);
        },
        end() {
            if (rest !== '')
                field(rest);
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
function parseRawDiff(output) {
    const fields = output.toString('latin1').split('\0');
    const changes = [];
    for (let at = 0; at + 1 < fields.length; at += 2) {
        changes.push({ ...parseChange(fields[at] ?? ''), path: fields[at + 1] ?? '' });
    }
    return changes;
}


/***/ }),

/***/ 1364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ askingGit)
/* harmony export */ });
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8390);

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

/***/ 7080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jd: () => (/* binding */ openScratch),
  hM: () => (/* binding */ withScratch),
  em: () => (/* binding */ withView)
});

// EXTERNAL MODULE: ./lib/adapters/system-error.js
var system_error = __webpack_require__(3468);
// EXTERNAL MODULE: ./lib/adapters/git/context.js
var git_context = __webpack_require__(8168);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/adapters/git/process.js
var git_process = __webpack_require__(8390);
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

/***/ 5286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   scanStaged: () => (/* binding */ scanStaged)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _reading_blobs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3372);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8168);
/* harmony import */ var _scratch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7080);
/* harmony import */ var _index_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6118);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6245);
/* harmony import */ var _objects_inflate_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5287);
/* harmony import */ var _objects_ask_git_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1364);
/* harmony import */ var _objects_reader_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2541);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8390);
/* harmony import */ var _refs_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7949);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3611);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(874);













const EMPTY_TREE = {
    sha1: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
    sha256: '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321',
};
function scanStaged(source, context) {
    const repository = (0,_repository_js__WEBPACK_IMPORTED_MODULE_11__/* .findRepository */ .W1)(source.directory, context.variables);
    if ('reason' in repository)
        throw new _context_js__WEBPACK_IMPORTED_MODULE_2__/* .Unreadable */ .IO(repository);
    if (repository.root === undefined && !context.variables['GIT_INDEX_FILE']) {
        throw (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)('this repository has no work tree, so nothing is staged in it');
    }
    return (0,_scratch_js__WEBPACK_IMPORTED_MODULE_3__/* .withView */ .em)(context, repository, async (view) => {
        const changes = (0,_log_js__WEBPACK_IMPORTED_MODULE_5__/* .parseRawDiff */ .L)(stagedDiff(repository, view, source.directory, context));
        const tally = (0,_tally_js__WEBPACK_IMPORTED_MODULE_12__/* .createTally */ .X)();
        const reader = (0,_objects_ask_git_js__WEBPACK_IMPORTED_MODULE_7__/* .askingGit */ .s)((0,_objects_reader_js__WEBPACK_IMPORTED_MODULE_8__/* .createObjectReader */ .N)(repository, (0,_objects_inflate_js__WEBPACK_IMPORTED_MODULE_6__/* .createInflater */ .O)()), view);
        const blobs = (0,_reading_blobs_js__WEBPACK_IMPORTED_MODULE_1__/* .createBlobScanner */ .iW)(reader, context, tally);
        try {
            for (const change of changes) {
                (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .stopIfAsked */ .Qw)(context);
                const at = (0,_index_file_js__WEBPACK_IMPORTED_MODULE_4__/* .pathEntry */ .uj)(Buffer.from(change.path, 'latin1'));
                if (change.mode === '160000')
                    tally.gap('submodule', at.path);
                if (!(0,_reading_blobs_js__WEBPACK_IMPORTED_MODULE_1__/* .holdsContent */ .cO)(change))
                    continue;
                tally.saw({ files: 1 });
                tally.hits((0,_reading_blobs_js__WEBPACK_IMPORTED_MODULE_1__/* .newHits */ .Pg)(change, changes, at.path, blobs), at);
            }
            return tally.answer();
        }
        finally {
            reader.close();
        }
    });
}
function stagedDiff(repository, view, directory, { variables }) {
    const named = variables['GIT_INDEX_FILE'];
    const index = named
        ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(repository.root ?? directory, named)
        : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(repository.gitDir, 'index');
    if (!(0,_index_file_js__WEBPACK_IMPORTED_MODULE_4__/* .isWholeIndex */ .CU)(index, repository.hash)) {
        throw (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)('the staged changes cannot be listed: the index is damaged');
    }
    const against = (0,_refs_js__WEBPACK_IMPORTED_MODULE_10__/* .readRefs */ .n6)(repository, view.executable).head ?? EMPTY_TREE[repository.hash];
    const ask = (gitDir) => (0,_process_js__WEBPACK_IMPORTED_MODULE_9__/* .runGit */ .EO)({ ...view, environment: { ...view.environment, ...gitDir, GIT_INDEX_FILE: index } }, [
        'diff-index',
        '--cached',
        '--raw',
        '-z',
        '--no-abbrev',
        '--no-renames',
        '--no-ext-diff',
        '--no-textconv',
        against,
    ]);
    const first = ask({});
    const result = first.ok ? first : ask({ GIT_DIR: repository.gitDir });
    if (!result.ok)
        throw (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(`the staged changes cannot be listed: ${result.complaint}`);
    return result.output;
}


/***/ })

};
;