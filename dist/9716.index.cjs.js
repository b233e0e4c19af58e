"use strict";
exports.id = 9716;
exports.ids = [9716];
exports.modules = {

/***/ 49716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withPushed: () => (/* binding */ withPushed)
/* harmony export */ });
/* harmony import */ var _objects_inflate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75287);
/* harmony import */ var _objects_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12541);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48390);
/* harmony import */ var _refs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17949);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73611);
/* harmony import */ var _scratch_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27080);






const LONGEST = 5_000;
const MOST = 1_000;
async function withPushed(answer, source, context) {
    if (answer.kind !== 'scanned' || !('directory' in source) || context.git === undefined) {
        return answer;
    }
    const commits = new Set(answer.hits.flatMap(({ commit }) => commit ?? []));
    if (commits.size === 0 || commits.size > MOST)
        return answer;
    const repository = (0,_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .findRepository */ .W1)(source.directory, context.variables);
    if ('reason' in repository || repository.root === undefined)
        return answer;
    const unpushed = await unpushedOf(repository, [...commits], context);
    if (unpushed === undefined)
        return answer;
    const told = ({ commit, ...hit }) => commit === undefined ? hit : { ...hit, commit, pushed: !unpushed.has(commit) };
    return { ...answer, hits: answer.hits.map(told) };
}
async function unpushedOf(repository, commits, context) {
    const remotes = Array.from((0,_refs_js__WEBPACK_IMPORTED_MODULE_3__/* .readRefs */ .n6)(repository, context.git).all)
        .filter(([name]) => name.startsWith('refs/remotes/'))
        .map(([, id]) => id);
    const reader = (0,_objects_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .createObjectReader */ .N)(repository, (0,_objects_inflate_js__WEBPACK_IMPORTED_MODULE_0__/* .createInflater */ .O)());
    let tips;
    let here;
    try {
        tips = remotes.filter((id) => reader.has(id));
        here = commits.filter((id) => reader.has(id));
    }
    finally {
        reader.close();
    }
    if (tips.length === 0 || tips.length < remotes.length || here.length < commits.length)
        return undefined;
    return (0,_scratch_js__WEBPACK_IMPORTED_MODULE_5__/* .withView */ .em)(context, repository, (view) => {
        const asked = [...here, ...tips.map((id) => `^${id}`)].map((line) => `${line}\n`).join('');
        const { ok, output } = (0,_process_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(view, ['rev-list', '--stdin'], asked, 1 << 26, LONGEST);
        const found = new Set(output.toString('latin1').split('\n'));
        return Promise.resolve(ok ? new Set(here.filter((id) => found.has(id))) : undefined);
    });
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


/***/ })

};
;