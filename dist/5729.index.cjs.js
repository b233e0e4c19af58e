"use strict";
exports.id = 5729;
exports.ids = [5729];
exports.modules = {

/***/ 15729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   neighboursOf: () => (/* binding */ neighboursOf)
/* harmony export */ });
/* harmony import */ var _document_node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4519);
/* harmony import */ var _job_load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91231);
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84613);



const MOST_FILES = 100;
async function neighboursOf(checkout, path) {
    const folder = (0,_checkout_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .y)(path);
    const names = (await checkout.list(folder)).filter((name) => /\.ya?ml$/.test(name));
    const loader = (0,_job_load_js__WEBPACK_IMPORTED_MODULE_0__/* .createLoader */ .E)(checkout, (0,_job_load_js__WEBPACK_IMPORTED_MODULE_0__/* .rootOf */ .I)(path));
    const jobs = [];
    const paths = [path, ...names.map((name) => `${folder}/${name}`)];
    for (const one of [...new Set(paths)].slice(0, MOST_FILES)) {
        const opened = await loader.open(one);
        if (opened.kind !== 'read')
            continue;
        for (const entry of (0,_document_node_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesOf */ .Mc)((0,_document_node_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(opened.file.root, 'jobs'))) {
            jobs.push(await loader.job(opened.file, entry));
        }
    }
    return jobs;
}


/***/ }),

/***/ 84613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ within),
/* harmony export */   y: () => (/* binding */ folderOf)
/* harmony export */ });
function within(folder, path) {
    const parts = [];
    for (const part of `${folder}/${path}`.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return undefined;
    }
    return parts.join('/');
}
function folderOf(path) {
    const end = path.lastIndexOf('/');
    return end < 0 ? '' : path.slice(0, end);
}


/***/ }),

/***/ 91231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ createLoader),
  I: () => (/* binding */ rootOf)
});

// EXTERNAL MODULE: ./lib/workflow/checkout.js
var workflow_checkout = __webpack_require__(84613);
// EXTERNAL MODULE: ./lib/workflow/document/node.js
var document_node = __webpack_require__(4519);
// EXTERNAL MODULE: ./lib/workflow/document/read.js + 1 modules
var read = __webpack_require__(38892);
;// CONCATENATED MODULE: ./lib/workflow/job/steps.js

function stepsIn(owner) {
    return flatten((0,document_node/* valueAt */.fK)(owner, 'steps'));
}
function flatten(list) {
    return (0,document_node/* itemsOf */.S3)(list).flatMap((item) => {
        if (item.is === 'list')
            return flatten(item);
        if (item.is !== 'table')
            return [];
        return [item, ...flatten((0,document_node/* valueAt */.fK)(item, 'parallel'))];
    });
}

;// CONCATENATED MODULE: ./lib/workflow/job/load.js




const MOST = { levels: 10, jobs: 500, steps: 5_000 };
function createLoader(checkout, root) {
    const opened = new Map();
    const left = { jobs: MOST.jobs, steps: MOST.steps };
    const open = (path) => {
        const known = opened.get(path);
        if (known !== undefined)
            return known;
        const opening = openFile(checkout, path);
        opened.set(path, opening);
        return opening;
    };
    const loadJob = async (file, entry, caller, level) => {
        left.jobs -= 1;
        const view = {
            file,
            id: entry.key,
            at: entry.written,
            node: entry.value,
            caller,
            steps: [],
            call: null,
        };
        view.steps = await loadSteps(file, entry.value, null, 0);
        view.call = await loadCall(view, level);
        return view;
    };
    const loadCall = async (job, level) => {
        const uses = (0,document_node/* entryOf */.Ms)(job.node, 'uses');
        if (uses?.value.is !== 'text')
            return null;
        const { at } = uses;
        const local = localPath(uses.value.value);
        if (local === undefined)
            return { is: 'elsewhere', at, uses: uses.value.value };
        const path = (0,workflow_checkout/* within */.u)(root, local);
        if (path === undefined)
            return { is: 'missing', at, path: local };
        const found = await open(path);
        if (found.kind === 'absent')
            return { is: 'missing', at, path };
        if (found.kind === 'unseen')
            return { at, ...found.unseen };
        const entries = (0,document_node/* entriesOf */.Mc)((0,document_node/* valueAt */.fK)(found.file.root, 'jobs'));
        const isCircle = path === job.file.path || callersOf(job).some(({ file }) => file.path === path);
        if (isCircle || level >= MOST.levels || left.jobs < entries.length) {
            return { is: 'beyond-bounds', at, path };
        }
        const jobs = [];
        for (const entry of entries)
            jobs.push(await loadJob(found.file, entry, job, level + 1));
        return { is: 'local', at, file: found.file, jobs };
    };
    const loadSteps = async (file, owner, parent, level) => {
        const steps = [];
        for (const node of stepsIn(owner)) {
            if (left.steps <= 0)
                return steps;
            left.steps -= 1;
            const uses = (0,document_node/* entryOf */.Ms)(node, 'uses');
            const action = uses?.value.is === 'text' ? await loadAction(uses.value.value, level) : null;
            const step = { node, file, parent, uses, action };
            steps.push(step);
            if (action?.is === 'composite') {
                const { root: actionRoot } = action.file;
                const inner = await loadSteps(action.file, (0,document_node/* valueAt */.fK)(actionRoot, 'runs'), step, level + 1);
                steps.push(...inner);
            }
        }
        return steps;
    };
    const loadAction = async (uses, level) => {
        const local = localPath(uses);
        if (local === undefined)
            return null;
        const folder = (0,workflow_checkout/* within */.u)(root, local);
        if (folder === undefined)
            return { is: 'missing', path: local };
        if (level >= MOST.levels || left.steps <= 0)
            return { is: 'beyond-bounds', path: folder };
        for (const name of ['action.yml', 'action.yaml']) {
            const found = await open(folder === '' ? name : `${folder}/${name}`);
            if (found.kind === 'unseen')
                return found.unseen;
            if (found.kind === 'read') {
                const { file } = found;
                const isComposite = (0,document_node/* textAt */.$6)(file.root, 'runs', 'using')?.toLowerCase() === 'composite';
                return { is: isComposite ? 'composite' : 'other', file };
            }
        }
        const names = await checkout.list(folder);
        return names.includes('Dockerfile')
            ? { is: 'other', file: null }
            : { is: 'missing', path: folder };
    };
    return { open, job: (file, entry) => loadJob(file, entry, null, 0) };
}
function callersOf({ caller }) {
    return caller === null ? [] : [caller, ...callersOf(caller)];
}
async function openFile(checkout, path) {
    const found = await checkout.read(path);
    if (found.kind === 'absent')
        return { kind: 'absent', path };
    if (found.kind === 'unreadable') {
        return { kind: 'unseen', unseen: { is: 'unreadable', path, why: found.reason } };
    }
    const reading = (0,read/* readDocument */.u)(path, found.text);
    return reading.kind === 'read'
        ? { kind: 'read', file: { path, root: reading.root } }
        : { kind: 'unseen', unseen: { is: 'unreadable', path, why: reading.cause } };
}
function localPath(uses) {
    return /^(?:\.|\$)\/(.*)$/s.exec(uses.trim())?.[1];
}
function rootOf(workflowPath) {
    const folder = (0,workflow_checkout/* folderOf */.y)(workflowPath);
    const match = /^(.*?)(?:^|\/)\.github\/workflows$/.exec(folder);
    return match?.[1] ?? '';
}


/***/ })

};
;