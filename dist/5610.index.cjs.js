"use strict";
exports.id = 5610;
exports.ids = [5610,8244,2933];
exports.modules = {

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

/***/ 20948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ linesIn)
/* harmony export */ });
const ESCAPES = {
    '0': '\0',
    a: '\x07',
    b: '\b',
    e: '\x1b',
    n: '\n',
    r: '\r',
    t: '\t',
    v: '\v',
    N: '\x85',
    _: '\xa0',
    L: '\u2028',
    P: '\u2029',
};
const CODE_LENGTH = { x: 2, u: 4, U: 8 };
const BLANK = /\s/;
function linesIn(text) {
    if (!text.source.includes('\n'))
        return () => text.at.line;
    const written = linesOfInk(text);
    const lines = [];
    let seen = 0;
    let last = text.at.line;
    for (const unit of text.value.split('')) {
        if (!BLANK.test(unit)) {
            last = written[seen] ?? last;
            seen += 1;
        }
        lines.push(last);
    }
    return (index) => lines[index] ?? last;
}
function linesOfInk({ source, style, at }) {
    const lines = [];
    let line = at.line;
    let index = style === 'block' ? headerEnd(source) : style === 'plain' ? 0 : 1;
    if (style === 'block')
        line += 1;
    const end = style === 'single' || style === 'double' ? source.length - 1 : source.length;
    while (index < end) {
        const unit = source.charAt(index);
        if (unit === '\n')
            line += 1;
        if (style === 'double' && unit === '\\') {
            const { text, length } = escaped(source, index);
            for (const one of text.split(''))
                if (!BLANK.test(one))
                    lines.push(line);
            if (source.charAt(index + 1) === '\n')
                line += 1;
            index += length;
            continue;
        }
        if (!BLANK.test(unit))
            lines.push(line);
        index += style === 'single' && unit === "'" ? 2 : 1;
    }
    return lines;
}
function headerEnd(source) {
    const end = source.indexOf('\n');
    return end < 0 ? source.length : end + 1;
}
function escaped(source, index) {
    const letter = source.charAt(index + 1);
    const digits = CODE_LENGTH[letter];
    if (digits !== undefined) {
        const code = Number.parseInt(source.slice(index + 2, index + 2 + digits), 16);
        const text = code <= 0x10ffff ? String.fromCodePoint(code) : '';
        return { text, length: 2 + digits };
    }
    if (letter === '\n' || letter === '\r')
        return { text: '', length: 2 };
    return { text: ESCAPES[letter] ?? letter, length: 2 };
}


/***/ }),

/***/ 28364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ accessesIn)
/* harmony export */ });
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28708);

const CONSTANTS = new Set(['true', 'false', 'null', 'infinity', 'nan']);
function accessesIn(text, parts) {
    return parts.flatMap(({ from, to }) => accessesOf((0,_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .tokensOf */ .k)(text, from, to)));
}
function accessesOf(tokens) {
    return tokens.flatMap((token, index) => {
        if (token.is !== 'name' || CONSTANTS.has(token.text.toLowerCase()))
            return [];
        if (isSign(tokens[index - 1], '.') || isSign(tokens[index + 1], '('))
            return [];
        const { steps, end } = stepsFrom(tokens, index + 1, token.end);
        return [{ context: token.text.toLowerCase(), steps, at: token.at, end }];
    });
}
function stepsFrom(tokens, start, from) {
    const steps = [];
    let index = start;
    let end = from;
    for (;;) {
        const [first, second, third] = tokens.slice(index, index + 3);
        if (isSign(first, '.') && second !== undefined) {
            steps.push(isSign(second, '*') ? { is: 'all' } : { is: 'name', name: second.text });
            index += 2;
            end = second.end;
        }
        else if (isSign(first, '[') && second !== undefined && isSign(third, ']')) {
            steps.push(withinBrackets(second));
            index += 3;
            end = third?.end ?? end;
        }
        else if (isSign(first, '[')) {
            steps.push({ is: 'computed' });
            return { steps, end };
        }
        else {
            return { steps, end };
        }
    }
}
function withinBrackets(token) {
    if (token.is === 'text')
        return { is: 'name', name: token.text };
    return isSign(token, '*') ? { is: 'all' } : { is: 'computed' };
}
function isSign(token, text) {
    return token?.is === 'sign' && token.text === text;
}


/***/ }),

/***/ 4450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ partsOf),
/* harmony export */   Z: () => (/* binding */ wholeOr)
/* harmony export */ });
const OPEN = '${{';
function partsOf(text) {
    const parts = [];
    let at = text.indexOf(OPEN);
    while (at >= 0) {
        const from = at + OPEN.length;
        const to = endOf(text, from);
        if (to === undefined)
            return parts;
        parts.push({ from, to });
        at = text.indexOf(OPEN, to + 2);
    }
    return parts;
}
function endOf(text, from) {
    let isQuoted = false;
    for (let index = from; index < text.length; index += 1) {
        const unit = text.charAt(index);
        if (unit === "'")
            isQuoted = !isQuoted;
        else if (!isQuoted && unit === '}' && text.charAt(index + 1) === '}')
            return index;
    }
    return undefined;
}
function wholeOr(text) {
    return text.includes(OPEN) ? partsOf(text) : [{ from: 0, to: text.length }];
}


/***/ }),

/***/ 28708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ tokensOf)
/* harmony export */ });
const NAME = /[A-Za-z_][A-Za-z0-9_-]*/y;
const NUMBER = /[-+]?(?:0[xX][0-9a-fA-F]+|0o[0-7]+|(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)/y;
const TEXT = /'(?:[^']|'')*'/y;
const SIGN = /&&|\|\||[=!<>]=|[()[\].,!<>*]/y;
function tokensOf(expression, from = 0, to = expression.length) {
    const tokens = [];
    const text = expression.slice(0, to);
    let at = from;
    while (at < to) {
        if (/\s/.test(text.charAt(at))) {
            at += 1;
            continue;
        }
        const token = tokenAt(text, at);
        tokens.push(token);
        at = token.end;
    }
    return tokens;
}
function tokenAt(text, at) {
    const name = matchAt(NAME, text, at);
    if (name !== undefined)
        return { is: 'name', text: name, at, end: at + name.length };
    const quoted = matchAt(TEXT, text, at);
    if (quoted !== undefined) {
        const inner = quoted.slice(1, -1).replaceAll("''", "'");
        return { is: 'text', text: inner, at, end: at + quoted.length };
    }
    if (text.charAt(at) === "'") {
        return { is: 'unknown', text: text.slice(at), at, end: text.length };
    }
    const number = matchAt(NUMBER, text, at);
    if (number !== undefined)
        return { is: 'number', text: number, at, end: at + number.length };
    const sign = matchAt(SIGN, text, at);
    if (sign !== undefined)
        return { is: 'sign', text: sign, at, end: at + sign.length };
    return { is: 'unknown', text: text.charAt(at), at, end: at + 1 };
}
function matchAt(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0];
}


/***/ }),

/***/ 18244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   environmentOf: () => (/* binding */ environmentOf)
/* harmony export */ });
/* harmony import */ var _document_node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4519);

function environmentOf({ node }) {
    const own = (0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .entryOf */ .Ms)(node, 'environment');
    const entry = own?.value.is === 'table' ? (0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .entryOf */ .Ms)(own.value, 'name') : own;
    if (entry?.value.is !== 'text')
        return null;
    const text = entry.value.value.trim();
    return text === '' ? null : { entry, text, computed: text.includes('${{') };
}


/***/ }),

/***/ 21369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ withLiterals),
/* harmony export */   c: () => (/* binding */ literalsOf)
/* harmony export */ });
/* harmony import */ var _document_node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4519);
/* harmony import */ var _expression_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4450);


const MOST = { levels: 4, length: 2_000 };
const READ = /^\s*(inputs|env|matrix|github\.event\.inputs)\.([\w-]+)\s*(?:\|\|\s*'((?:[^']|'')*)'\s*)?$/i;
function withLiterals(written, within, level = 0) {
    const starts = [
        { at: 0, origin: 0, isLiteral: false },
    ];
    let text = '';
    let last = 0;
    for (const { from, to } of (0,_expression_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .partsOf */ .C)(written)) {
        const value = literalsOf(written.slice(from, to), within, level);
        if (value === undefined)
            continue;
        text += written.slice(last, from - 3);
        starts.push({ at: text.length, origin: from - 3, isLiteral: true });
        text += value;
        last = to + 2;
        starts.push({ at: text.length, origin: last, isLiteral: false });
    }
    return {
        text: text + written.slice(last),
        originOf(at) {
            const start = starts.findLast((one) => one.at <= at);
            if (start === undefined)
                return at;
            return start.isLiteral ? start.origin : start.origin + at - start.at;
        },
    };
}
function literalsOf(expression, within, level = 0) {
    const match = READ.exec(expression);
    if (match === null || level > MOST.levels)
        return undefined;
    const [, context = '', name = '', otherwise] = match;
    const given = givenFor(context.toLowerCase(), name, within);
    if (given === undefined)
        return undefined;
    const value = withLiterals(given.text.slice(0, MOST.length), given.within, level + 1).text;
    if (value.includes('${{'))
        return undefined;
    return value === '' && otherwise !== undefined ? otherwise.replaceAll("''", "'") : value;
}
function givenFor(context, name, within) {
    const { job, step, row } = within;
    const here = (text, from = within) => text === undefined ? undefined : { text, within: from };
    if (context === 'env')
        return here(envOf(name, job, step));
    if (context === 'matrix')
        return here(row.get(name.toLowerCase()));
    const { file, parent } = step?.parent == null ? { file: job.file, parent: null } : step;
    if (parent !== null) {
        const outer = { ...within, step: parent };
        return (here(valueOf((0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(parent.node, 'with'), name), outer) ??
            here(defaultOf((0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(file.root, 'inputs'), name)));
    }
    const { caller } = job;
    const event = caller === null ? 'workflow_dispatch' : 'workflow_call';
    const standard = here(defaultOf((0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(file.root, 'on', event, 'inputs'), name));
    if (caller === null)
        return standard;
    const outer = { job: caller, step: null, row: new Map() };
    return here(valueOf((0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(caller.node, 'with'), name), outer) ?? standard;
}
function envOf(name, job, step) {
    for (let one = step; one !== null; one = one.parent) {
        const value = (0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(one.node, 'env', name);
        if (value !== undefined)
            return value;
    }
    return (0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(job.node, 'env', name) ?? (0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(job.file.root, 'env', name);
}
function valueOf(table, name) {
    const entry = (0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)(table).findLast(({ key }) => key.toLowerCase() === name.toLowerCase());
    return entry?.value.is === 'text' ? entry.value.value : undefined;
}
function defaultOf(declared, name) {
    const entry = (0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)(declared).findLast(({ key }) => key.toLowerCase() === name.toLowerCase());
    return (0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(entry?.value, 'default');
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


/***/ }),

/***/ 14408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ rowsFor)
/* harmony export */ });
/* harmony import */ var _document_node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4519);

const MOST = 12;
const NONE = new Map();
function rowsFor(text, { node }) {
    const keys = [
        ...new Set(Array.from(text.matchAll(/\bmatrix\.([\w-]+)/gi), ([, key]) => (key ?? '').toLowerCase())),
    ];
    const matrix = (0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(node, 'strategy', 'matrix');
    if (keys.length === 0 || matrix?.is !== 'table')
        return [NONE];
    let rows = [NONE];
    for (const { key, value } of matrix.entries) {
        const name = key.toLowerCase();
        const values = keys.includes(name) ? literals((0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)(value)) : [];
        if (values.length === 0)
            continue;
        rows = rows.flatMap((row) => values.map((one) => new Map([...row, [name, one]])));
        rows = rows.slice(0, MOST);
    }
    const included = (0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)((0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(matrix, 'include')).map((item) => new Map((0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)(item).flatMap(({ key, value }) => value.is === 'text' ? [[key.toLowerCase(), value.value]] : [])));
    const own = rows[0] === NONE && included.length > 0 ? [] : rows;
    const more = included.filter((row) => keys.some((key) => row.has(key)));
    const all = [...own, ...more].slice(0, MOST * 2);
    return all.length === 0 ? [NONE] : all;
}
function literals(items) {
    const texts = items.flatMap((item) => (item.is === 'text' ? [item.value] : []));
    return [...new Set(texts)].filter((text) => !text.includes('${{'));
}


/***/ }),

/***/ 32933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deniersOf: () => (/* binding */ deniersOf),
/* harmony export */   idTokenOf: () => (/* binding */ idTokenOf)
/* harmony export */ });
/* harmony import */ var _document_node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4519);
/* harmony import */ var _triggers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12432);


function idTokenOf(job) {
    const own = grantIn(job.node) ?? grantIn(job.file.root);
    if (job.caller === null)
        return own ?? unsaid(job);
    const ceiling = idTokenOf(job.caller);
    if (own === undefined)
        return ceiling.said ? ceiling : { ...ceiling, at: job.at };
    return own.value === 'write' && ceiling.value === 'none' ? ceiling : own;
}
function deniersOf(job) {
    const own = grantIn(job.node) ?? grantIn(job.file.root);
    const outer = job.caller === null ? [] : deniersOf(job.caller);
    const isSilent = own === undefined && (job.caller !== null || (0,_triggers_js__WEBPACK_IMPORTED_MODULE_0__/* .isOnlyCallable */ .x)(job.file.root));
    if (own?.value === 'write' || isSilent)
        return outer;
    return [{ job, at: own?.at ?? job.at }, ...outer];
}
function unsaid({ file, at }) {
    return { value: (0,_triggers_js__WEBPACK_IMPORTED_MODULE_0__/* .isOnlyCallable */ .x)(file.root) ? 'caller' : 'none', at, said: false };
}
function grantIn(owner) {
    const block = (0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)(owner, 'permissions');
    if (block === undefined)
        return undefined;
    if (block.value.is === 'text') {
        const isAll = block.value.value.trim().toLowerCase() === 'write-all';
        return { value: isAll ? 'write' : 'none', at: block.at, said: true };
    }
    const entry = (0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)(block.value).findLast(({ key }) => key === 'id-token');
    if (entry === undefined)
        return { value: 'none', at: block.at, said: true };
    const isWrite = entry.value.is === 'text' && entry.value.value.trim() === 'write';
    return { value: isWrite ? 'write' : 'none', at: entry.at, said: true };
}


/***/ }),

/***/ 62208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readsOf)
/* harmony export */ });
/* harmony import */ var _expression_accesses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28364);
/* harmony import */ var _expression_parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4450);
/* harmony import */ var _document_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20948);
/* harmony import */ var _document_node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4519);




function readsOf(job) {
    const { root } = job.file;
    const workflowEnv = (0,_document_node_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(root, 'env');
    return [
        ...(workflowEnv === undefined
            ? []
            : readsIn(workflowEnv.value, ['env'], { owner: 'workflow', job, step: null })),
        ...(0,_document_node_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesOf */ .Mc)(job.node)
            .filter(({ key }) => key !== 'steps')
            .flatMap(({ key, value }) => readsIn(value, [key], { owner: 'job', job, step: null })),
        ...job.steps.flatMap((step) => readsOfStep(job, step)),
    ];
}
function readsOfStep(job, step) {
    const owner = step.parent === null ? 'step' : 'action';
    const own = (0,_document_node_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesOf */ .Mc)(step.node)
        .filter(({ key }) => key !== 'parallel')
        .flatMap(({ key, value }) => readsIn(value, [key], { owner, job, step }));
    if (step.action?.is !== 'composite')
        return own;
    const outputs = (0,_document_node_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(step.action.file.root, 'outputs');
    return outputs === undefined
        ? own
        : [
            ...own,
            ...(0,_document_node_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesOf */ .Mc)(outputs.value).flatMap(({ key, value }) => {
                const given = (0,_document_node_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(value, 'value');
                const keys = ['outputs', key, 'value'];
                return given === undefined
                    ? []
                    : readsIn(given.value, keys, { owner: 'action', job, step });
            }),
        ];
}
function readsIn(node, keys, around) {
    switch (node.is) {
        case 'list':
            return node.items.flatMap((item) => readsIn(item, keys, around));
        case 'table':
            return node.entries.flatMap(({ key, value }) => readsIn(value, [...keys, key], around));
        case 'text': {
            const accesses = (0,_expression_accesses_js__WEBPACK_IMPORTED_MODULE_0__/* .accessesIn */ .i)(node.value, isCondition(keys) ? (0,_expression_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .wholeOr */ .Z)(node.value) : (0,_expression_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .partsOf */ .C)(node.value));
            if (accesses.length === 0)
                return [];
            const lineAt = (0,_document_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .linesIn */ .h)(node);
            return accesses.map((access) => ({
                access,
                at: { ...node.at, line: lineAt(access.at) },
                keys,
                text: node,
                ...around,
            }));
        }
    }
}
function isCondition(keys) {
    return keys.length === 1 ? keys[0] === 'if' : keys.join('.') === 'snapshot.if';
}


/***/ }),

/***/ 77376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ throughOf)
/* harmony export */ });
/* harmony import */ var _document_node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4519);
/* harmony import */ var _triggers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12432);


function throughOf(job, secret) {
    if (job.caller === null)
        return (0,_triggers_js__WEBPACK_IMPORTED_MODULE_0__/* .isOnlyCallable */ .x)(job.file.root) ? 'caller' : undefined;
    const secrets = (0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)(job.caller.node, 'secrets')?.value;
    if (secrets?.is === 'text')
        return secrets.value.trim() === 'inherit' ? 'inherit' : 'not-passed';
    const name = secret.toLowerCase();
    return (0,_document_node_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)(secrets).some(({ key }) => key.toLowerCase() === name) ? 'mapped' : 'not-passed';
}


/***/ }),

/***/ 12432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ isOnlyCallable)
/* harmony export */ });
/* harmony import */ var _document_node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4519);

function triggersOf(workflow) {
    const on = (0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(workflow, 'on');
    if (on?.is === 'text')
        return on.value === '' ? [] : [on.value];
    if (on?.is === 'list') {
        return (0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)(on).flatMap((item) => (item.is === 'text' ? [item.value] : []));
    }
    return (0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)(on).map(({ key }) => key);
}
function isOnlyCallable(workflow) {
    const triggers = triggersOf(workflow);
    return triggers.length > 0 && triggers.every((event) => event === 'workflow_call');
}


/***/ }),

/***/ 5610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lookAtRunningJob: () => (/* binding */ lookAtRunningJob),
  lookAtWorkflow: () => (/* binding */ lookAtWorkflow)
});

// EXTERNAL MODULE: ./lib/workflow/document/node.js
var document_node = __webpack_require__(4519);
// EXTERNAL MODULE: ./lib/workflow/job/environment.js
var environment = __webpack_require__(18244);
// EXTERNAL MODULE: ./lib/workflow/job/permissions.js
var permissions = __webpack_require__(32933);
// EXTERNAL MODULE: ./lib/workflow/job/reads.js
var reads = __webpack_require__(62208);
// EXTERNAL MODULE: ./lib/workflow/job/through.js
var job_through = __webpack_require__(77376);
// EXTERNAL MODULE: ./lib/workflow/tools/actions.js
var actions = __webpack_require__(69826);
;// CONCATENATED MODULE: ./lib/workflow/expectations.js






function expectationsOf(jobs) {
    const items = jobs.flatMap(({ job, tools }) => [
        ...(0,reads/* readsOf */.J)(job).flatMap((read) => readItem(read)),
        ...permissionItem(job),
        ...environmentItem(job),
        ...regionsInEnv(job),
        ...roleItems(job),
        ...unseenItems(job),
        ...toolItems(tools),
    ]);
    const unique = new Map(items.map((item) => [keyOf(item), item]).toReversed());
    return [...unique.values()].toReversed();
}
function keyOf({ kind, name, at, through }) {
    return kind === 'tool'
        ? [kind, name, at.path].join('\0')
        : [kind, name.toLowerCase(), at.path, at.line, through ?? ''].join('\0');
}
function lineOf({ path, line }) {
    return { path, line };
}
const KINDS = { secrets: 'secret', vars: 'variable' };
function readItem({ access, at, job }) {
    const { context, steps } = access;
    if (context !== 'secrets' && context !== 'vars')
        return [];
    const kind = KINDS[context];
    const [first] = steps;
    if (first === undefined || first.is === 'all') {
        return [{ kind: 'unknown', name: `all-${kind}s`, at: lineOf(at) }];
    }
    if (first.is === 'computed') {
        return [{ kind: 'unknown', name: `computed-${kind}`, at: lineOf(at) }];
    }
    const { name } = first;
    if (kind === 'secret' && name.toUpperCase() === 'GITHUB_TOKEN')
        return [];
    const through = kind === 'secret' ? (0,job_through/* throughOf */.T)(job, name) : undefined;
    return [{ kind, name, at: lineOf(at), ...(through === undefined ? {} : { through }) }];
}
function permissionItem(job) {
    const { node, call } = job;
    const isLast = call?.is === 'elsewhere' || call?.is === 'missing';
    if ((0,document_node/* valueAt */.fK)(node, 'steps') === undefined && !isLast)
        return [];
    const { value, at } = (0,permissions.idTokenOf)(job);
    return [{ kind: 'permission', name: 'id-token', value, at: lineOf(at) }];
}
function environmentItem(job) {
    const named = (0,environment.environmentOf)(job);
    if (named === null)
        return [];
    const at = lineOf(named.entry.at);
    return named.computed
        ? [{ kind: 'environment', name: 'computed', value: named.text, at }]
        : [{ kind: 'environment', name: named.text, at }];
}
const REGIONS = ['AWS_REGION', 'AWS_DEFAULT_REGION'];
function regionsInEnv(job) {
    const owners = [job.file.root, job.node, ...job.steps.map(({ node }) => node)];
    return owners.flatMap((owner) => (0,document_node/* entriesOf */.Mc)((0,document_node/* valueAt */.fK)(owner, 'env'))
        .filter(({ key }) => REGIONS.some((name) => name === key))
        .map(({ key, at, value }) => {
        const text = value.is === 'text' ? value.value : '';
        return { kind: 'region', name: key, value: text, at: lineOf(at) };
    }));
}
function roleItems(job) {
    return job.steps.flatMap(({ node, uses }) => {
        const isIt = uses?.value.is === 'text' && (0,actions/* actionName */.aM)(uses.value.value) === actions/* CREDENTIALS_ACTION */.E$;
        if (!isIt)
            return [];
        const given = (0,document_node/* entryOf */.Ms)(node, 'with')?.value;
        const input = (name) => (0,document_node/* entriesOf */.Mc)(given).findLast(({ key }) => key.toLowerCase() === name);
        const isChained = textOf(input('role-chaining')) === 'true';
        return ['role-to-assume', 'aws-region'].flatMap((name) => {
            const entry = input(name);
            const value = textOf(entry);
            if (entry === undefined || value === undefined)
                return [];
            const isRole = name === 'role-to-assume';
            return [
                {
                    kind: isRole ? 'role' : 'region',
                    name,
                    value,
                    at: lineOf(entry.at),
                    ...(isRole && isChained ? { chained: true } : {}),
                },
            ];
        });
    });
}
function textOf(entry) {
    return entry?.value.is === 'text' ? entry.value.value.trim() : undefined;
}
function unseenItems(job) {
    const items = [];
    if (job.call?.is === 'elsewhere') {
        items.push({ kind: 'unknown', name: 'called-workflow', at: lineOf(job.call.at) });
    }
    if (job.call?.is === 'missing') {
        items.push({ kind: 'unknown', name: 'missing-file', at: lineOf(job.call.at) });
    }
    for (const { action, uses } of job.steps) {
        if (action?.is !== 'missing' || uses === undefined)
            continue;
        items.push({ kind: 'unknown', name: 'missing-file', at: lineOf(uses.at) });
    }
    return items;
}
function toolItems(tools) {
    const first = [...tools].sort((one, other) => weight(one) - weight(other));
    return first.map(({ name, sdk, at }) => ({
        kind: 'tool',
        name,
        at: lineOf(at),
        ...(sdk === undefined ? {} : { value: sdk }),
    }));
}
function weight({ use }) {
    return use === null || use.tool === null || use.asks ? 0 : 1;
}

// EXTERNAL MODULE: ./lib/workflow/job/load.js + 1 modules
var load = __webpack_require__(91231);
// EXTERNAL MODULE: ./lib/workflow/document/lines.js
var lines = __webpack_require__(20948);
// EXTERNAL MODULE: ./lib/workflow/tools/find.js + 17 modules
var find = __webpack_require__(57514);
;// CONCATENATED MODULE: ./lib/workflow/shell/launch.js

const NOTHING = {};
const WRAPPERS = {
    sudo: { withValue: ['-u', '-g', '-h', '-p', '-C', '--user', '--group'] },
    doas: { withValue: ['-u'] },
    env: { withValue: ['-u', '-C', '--unset', '--chdir'] },
    time: { withValue: ['-f', '-o'] },
    nice: { withValue: ['-n'] },
    ionice: { withValue: ['-c', '-n'] },
    nohup: NOTHING,
    command: NOTHING,
    exec: { withValue: ['-a'] },
    builtin: NOTHING,
    call: NOTHING,
    stdbuf: { withValue: ['-i', '-o', '-e'] },
    unbuffer: NOTHING,
    timeout: { withValue: ['-s', '-k', '--signal', '--kill-after'], operands: 1 },
    gtimeout: { withValue: ['-s', '-k'], operands: 1 },
    flock: { withValue: ['-w', '-E'], operands: 1 },
    watch: { withValue: ['-n'] },
    xargs: {
        withValue: ['-I', '-n', '-P', '-L', '-d', '-a', '-E', '-s', '--max-args', '--max-procs'],
    },
    'cross-env': NOTHING,
    'cross-env-shell': NOTHING,
    'env-cmd': { withValue: ['-f', '-e', '-r', '--file', '--environments'] },
    find: { behind: ['-exec', '-execdir', '-ok'] },
    'aws-vault': { behind: ['--'] },
    chamber: { behind: ['--'] },
    doppler: { behind: ['--'] },
    infisical: { behind: ['--'] },
    op: { behind: ['--'] },
    dotenv: { withValue: ['-e', '-v', '-c', '-f'], behind: ['--'] },
    mise: { behind: ['--'] },
    direnv: { verbs: ['exec'], operands: 1 },
    asdf: { verbs: ['exec'] },
    bundle: { verbs: ['exec'] },
    uv: {
        verbs: ['run'],
        withValue: ['--with', '--python', '-p', '--extra', '--group', '--project', '--directory'],
    },
    poetry: { verbs: ['run'], withValue: ['-C', '--directory', '-P', '--project'] },
    pipenv: { verbs: ['run'] },
    pipx: { verbs: ['run'], withValue: ['--spec', '--python'] },
    uvx: { withValue: ['--from', '--with', '-p', '--python'] },
    pdm: { verbs: ['run'], withValue: ['-p'] },
    hatch: { verbs: ['run'] },
    rye: { verbs: ['run'] },
    conda: { verbs: ['run'], withValue: ['-n', '-p', '--name', '--prefix'] },
    pixi: { verbs: ['run'] },
    nix: { behind: ['-c', '--command'] },
    'nix-shell': { behind: ['--run', '--command'] },
    devbox: { verbs: ['run'], behind: ['--'] },
    retry: { withValue: ['-t', '-d', '--times', '--delay'], behind: ['--'] },
};
const MOST = 8;
function unwrapped(words) {
    let rest = words;
    for (let turn = 0; turn < MOST; turn += 1) {
        const next = peel(rest);
        if (next === undefined)
            return rest;
        rest = next;
    }
    return rest;
}
function losesEnvironment(words) {
    let rest = words;
    for (let turn = 0; turn < MOST; turn += 1) {
        const inner = peel(rest);
        if (inner === undefined)
            return false;
        if ((0,find/* baseName */.Fl)(rest[0] ?? '') === 'sudo') {
            const own = rest.slice(1, rest.length - inner.length);
            return (!own.some((arg) => /^-[A-Za-z]*E|^--preserve-env/.test(arg)) &&
                !words.some((word) => /^AWS_\w+=/.test(word)));
        }
        rest = inner;
    }
    return false;
}
function peel(words) {
    const [program, ...args] = words;
    const name = (0,find/* baseName */.Fl)(program ?? '');
    const wrapper = Object.hasOwn(WRAPPERS, name) ? WRAPPERS[name] : undefined;
    if (wrapper === undefined)
        return undefined;
    if (name === 'command' && /^-[a-z]*v/i.test(args[0] ?? ''))
        return undefined;
    const { withValue = [], operands = 0, behind, verbs } = wrapper;
    if (behind !== undefined) {
        const at = args.findIndex((arg) => behind.includes(arg));
        if (at >= 0)
            return args.slice(at + 1);
        if (verbs === undefined && withValue.length === 0)
            return undefined;
    }
    let index = 0;
    let left = operands;
    let isVerbDue = verbs !== undefined;
    for (; index < args.length; index += 1) {
        const arg = args[index] ?? '';
        if (arg === '--')
            return args.slice(index + 1);
        if (arg.startsWith('-'))
            index += withValue.includes(arg) ? 1 : 0;
        else if (/^[A-Za-z_]\w*=/.test(arg))
            continue;
        else if (isVerbDue) {
            if (verbs?.includes(arg) !== true)
                return undefined;
            isVerbDue = false;
        }
        else if (left > 0)
            left -= 1;
        else
            return args.slice(index);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/workflow/shell/command.js
const STEERING = new Set([
    'if',
    'then',
    'else',
    'elif',
    'fi',
    'while',
    'until',
    'do',
    'done',
    'esac',
    '{',
    '}',
    '!',
    'try',
    'finally',
]);
const HEADS = new Set(['for', 'foreach', 'select', 'case', 'switch', 'function', 'param']);

;// CONCATENATED MODULE: ./lib/workflow/programs/run.js
const FILLED = {
    workspace: '\uE000',
    actionPath: '\uE001',
    other: '\uE002',
    scriptFolder: '\uE003',
};

;// CONCATENATED MODULE: ./lib/workflow/shell/known-folder.js

const SCRIPT = /\bdirname\b[^\n]{0,60}(?:\$0|\$\{?BASH_SOURCE)/;
const BELOW = /dirname[^\n]{0,80}?\)"?((?:\/[\w.-]{1,60}){1,9})/;
function knownFolder(substitution) {
    if (substitution.length > 300)
        return undefined;
    if (/^\s*git rev-parse --show-toplevel\b/.test(substitution))
        return FILLED.workspace;
    if (!SCRIPT.test(substitution))
        return undefined;
    return `${FILLED.scriptFolder}${BELOW.exec(substitution)?.[1] ?? ''}`;
}

;// CONCATENATED MODULE: ./lib/workflow/shell/read.js



const DEEPEST = 40;
function commandsIn(text, dialect = 'posix') {
    return new Reader(text, 0, dialect, 0, { outer: null }).list(undefined).commands;
}
class Reader {
    text;
    base;
    dialect;
    depth;
    scope;
    commands = [];
    at = 0;
    waiting = [];
    constructor(text, base, dialect, depth, scope) {
        this.text = text;
        this.base = base;
        this.dialect = dialect;
        this.depth = depth;
        this.scope = scope;
    }
    list(until, depth = this.depth) {
        if (depth > DEEPEST) {
            this.at = this.text.length;
            return this;
        }
        const outer = this.scope;
        if (until !== undefined)
            this.scope = { outer };
        let command = read_open(this.scope);
        let cases = 0;
        const finish = () => {
            if (!command.isHead && command.words.length + command.assignments.length > 0) {
                this.commands.push(command);
            }
            command = read_open(this.scope);
        };
        while (this.at < this.text.length) {
            const unit = this.text.charAt(this.at);
            if (unit === until && cases === 0) {
                this.at += 1;
                break;
            }
            if (unit === '\n') {
                finish();
                this.at += 1;
                this.hereDocuments(depth);
            }
            else if (this.skipBlank()) {
                continue;
            }
            else if (unit === '&' && this.text.charAt(this.at + 1) === '>') {
                this.at += 1;
                this.redirect(command, depth);
            }
            else if (unit === ';' || unit === '&' || unit === '|') {
                finish();
                this.at += 1;
            }
            else if (unit === '(' && cases > 0 && this.beginsPattern()) {
                this.at += 1;
            }
            else if (unit === '(') {
                this.parenthesis(command, depth);
                finish();
            }
            else if (unit === ')') {
                if (cases > 0)
                    command = read_open(this.scope);
                else
                    finish();
                this.at += 1;
            }
            else if (unit === '<' || unit === '>') {
                this.redirect(command, depth);
            }
            else {
                const word = this.word(depth);
                if (this.beginsBlock(command, word)) {
                    command = read_open(this.scope);
                    continue;
                }
                if (/^\d$/.test(word.text) && /[<>]/.test(this.text.charAt(this.at)))
                    continue;
                if (command.words.length === 0 && !word.quoted && word.text === 'case')
                    cases += 1;
                if (command.words.length === 0 && !word.quoted && word.text === 'esac')
                    cases -= 1;
                cases = Math.max(0, cases);
                this.take(command, word);
            }
        }
        finish();
        this.scope = outer;
        return this;
    }
    expansions() {
        while (this.at < this.text.length)
            this.expansion(this.depth);
        return this;
    }
    beginsBlock({ words, isHead }, { text, quoted }) {
        if (quoted || text !== '{' || words.length === 0)
            return false;
        return this.dialect === 'powershell' || (isHead && words[0]?.text === 'function');
    }
    beginsPattern() {
        return /(?:;;&?|;&|\sin)\s*$/.test(this.text.slice(Math.max(0, this.at - 40), this.at));
    }
    take(command, word) {
        const isFirst = command.words.length === 0;
        if (isFirst && !word.quoted && STEERING.has(word.text))
            return;
        if (isFirst && !word.quoted && HEADS.has(word.text))
            command.isHead = true;
        if (isFirst && /^[A-Za-z_]\w*\+?=/.test(word.text))
            command.assignments.push(word);
        else
            command.words.push(word);
    }
    skipBlank() {
        const unit = this.text.charAt(this.at);
        const next = this.text.charAt(this.at + 1);
        if (unit === ' ' || unit === '\t' || unit === '\r')
            this.at += 1;
        else if (unit === this.escape() && next === '\n')
            this.at += 2;
        else if (unit === this.escape() && next === '\r')
            this.at += 3;
        else if (unit === '#')
            this.at = this.lineEnd();
        else if (this.dialect === 'powershell' && unit === '<' && next === '#') {
            const end = this.text.indexOf('#>', this.at);
            this.at = end < 0 ? this.text.length : end + 2;
        }
        else
            return false;
        return true;
    }
    parenthesis(command, depth) {
        if (command.words.length === 0 && this.text.startsWith('((', this.at)) {
            const end = this.text.indexOf('))', this.at);
            this.at = end < 0 ? this.text.length : end + 2;
            return;
        }
        this.at += 1;
        if (command.words.length > 0 && /^\s*\)/.test(this.text.slice(this.at, this.at + 20))) {
            this.at = this.text.indexOf(')', this.at) + 1;
            command.words.length = 0;
            return;
        }
        this.list(')', depth + 1);
    }
    redirect(command, depth) {
        const from = this.at;
        if (/^[<>]\(/.test(this.text.slice(from, from + 2))) {
            this.at += 2;
            this.list(')', depth + 1);
            return;
        }
        const sign = /^(?:<<<|<<-?|<>|<&|<|>>|>\||>&|>)/.exec(this.text.slice(from, from + 3))?.[0] ?? '>';
        this.at += sign.length;
        while (/[ \t]/.test(this.text.charAt(this.at)))
            this.at += 1;
        if (/[\n;|)]/.test(this.text.charAt(this.at)) || this.at >= this.text.length)
            return;
        const target = this.word(depth);
        if (sign === '<<' || sign === '<<-') {
            const { text: delimiter, quoted } = target;
            this.waiting.push({ delimiter, quoted, strip: sign === '<<-', command });
        }
        else if (sign.startsWith('>')) {
            command.outputs.push(target.text);
        }
    }
    hereDocuments(depth) {
        for (const { delimiter, strip, quoted, command } of this.waiting.splice(0)) {
            const from = this.at;
            let end = this.text.length;
            while (this.at < this.text.length) {
                const lineEnd = this.lineEnd();
                const line = this.text.slice(this.at, lineEnd).replace(/\r$/, '');
                const start = this.at;
                this.at = Math.min(lineEnd + 1, this.text.length);
                if ((strip ? line.replace(/^\t+/, '') : line) === delimiter) {
                    end = start;
                    break;
                }
                if (lineEnd >= this.text.length)
                    break;
            }
            const text = this.text.slice(from, end);
            command.input = { text, at: this.base + from };
            if (!quoted && depth < DEEPEST) {
                const inner = new Reader(text, this.base + from, this.dialect, depth + 1, this.scope).expansions();
                for (const one of inner.commands)
                    this.commands.push(one);
            }
        }
    }
    word(depth) {
        const from = this.at;
        let text = '';
        let quoted = false;
        while (this.at < this.text.length) {
            const unit = this.text.charAt(this.at);
            if (unit === '(' && text.endsWith('=')) {
                this.array(depth);
                continue;
            }
            if (/[\s;&|()<>]/.test(unit))
                break;
            if (unit === "'" || unit === '"' || unit === this.escape())
                quoted = true;
            text += this.piece(depth);
        }
        if (this.at === from)
            this.at += 1;
        return { text, at: this.base + from, quoted };
    }
    piece(depth) {
        const unit = this.text.charAt(this.at);
        const isAnsi = unit === '$' && this.text.charAt(this.at + 1) === "'";
        if (unit === "'" || isAnsi) {
            const start = this.at + (isAnsi ? 2 : 1);
            const end = this.text.indexOf("'", start);
            this.at = end < 0 ? this.text.length : end + 1;
            return this.text.slice(start, end < 0 ? this.text.length : end);
        }
        if (unit === '"')
            return this.doubleQuoted(depth);
        if (unit === this.escape()) {
            const next = this.text.charAt(this.at + 1);
            this.at += 2;
            return next === '\n' ? '' : next;
        }
        return this.expansion(depth);
    }
    doubleQuoted(depth) {
        let text = '';
        this.at += 1;
        while (this.at < this.text.length) {
            const unit = this.text.charAt(this.at);
            if (unit === '"') {
                this.at += 1;
                return text;
            }
            if (unit === this.escape()) {
                text += this.text.charAt(this.at + 1);
                this.at += 2;
            }
            else {
                text += this.expansion(depth);
            }
        }
        return text;
    }
    expansion(depth) {
        const unit = this.text.charAt(this.at);
        if (unit === '$' && this.text.startsWith('$((', this.at)) {
            const end = this.text.indexOf('))', this.at);
            this.at = end < 0 ? this.text.length : end + 2;
            return '$(())';
        }
        if (unit === '$' && this.text.charAt(this.at + 1) === '(') {
            this.at += 2;
            const from = this.at;
            this.list(')', depth + 1);
            return knownFolder(this.text.slice(from, this.at - 1)) ?? '$()';
        }
        if (unit === '$' && this.text.charAt(this.at + 1) === '{') {
            const end = this.text.indexOf('}', this.at);
            const from = this.at;
            this.at = end < 0 ? this.text.length : end + 1;
            const written = this.text.slice(from, this.at);
            return /^\$\{(?:0|BASH_SOURCE(?:\[0\])?)%\/\*\}$/.test(written)
                ? FILLED.scriptFolder
                : written;
        }
        if (unit === '`' && this.dialect === 'posix') {
            const end = this.text.indexOf('`', this.at + 1);
            if (end > 0 && depth < DEEPEST) {
                const inner = this.text.slice(this.at + 1, end);
                const reader = new Reader(inner, this.base + this.at + 1, this.dialect, depth + 1, {
                    outer: this.scope,
                });
                for (const one of reader.list(undefined).commands)
                    this.commands.push(one);
                this.at = end + 1;
                return '$()';
            }
        }
        this.at += 1;
        return unit;
    }
    array(depth) {
        this.at += 1;
        while (this.at < this.text.length && this.text.charAt(this.at) !== ')') {
            if (/[\s#]/.test(this.text.charAt(this.at))) {
                if (!this.skipBlank())
                    this.at += 1;
            }
            else
                this.word(depth);
        }
        this.at += 1;
    }
    escape() {
        return this.dialect === 'posix' ? '\\' : '`';
    }
    lineEnd() {
        const end = this.text.indexOf('\n', this.at);
        return end < 0 ? this.text.length : end;
    }
}
function read_open(scope) {
    return { words: [], assignments: [], outputs: [], scope, input: null, isHead: false };
}

// EXTERNAL MODULE: ./lib/workflow/checkout.js
var workflow_checkout = __webpack_require__(84613);
;// CONCATENATED MODULE: ./lib/workflow/programs/computed-name.js
const COMPUTED = /\uE002+|\$\(\)|\$\{[^}]*\}|\$env:\w+|\$\w+/g;
function namesMeant(word, known) {
    const parts = word.split(COMPUTED);
    if (parts.length < 2)
        return [word];
    if (parts.length > 6 || parts.every((part) => !/\w/.test(part)))
        return [];
    return known.filter((name) => fits(name, parts));
}
function fits(name, parts) {
    const [first = '', ...others] = parts;
    if (!name.startsWith(first))
        return false;
    let at = first.length;
    for (const [index, part] of others.entries()) {
        const isLast = index === others.length - 1;
        const found = isLast ? name.length - part.length : name.indexOf(part, at + 1);
        if (found <= at || !name.startsWith(part, found))
            return false;
        at = found + part.length;
    }
    return true;
}

;// CONCATENATED MODULE: ./lib/workflow/programs/make.js
const ASSIGNMENT = /^(?:export\s+|override\s+)?([A-Za-z_][\w.-]*)\s*(?:\?|::?|\+|!)?=\s*(.*)$/;
const LONGEST = 20_000;
const make_MOST = 2_000;
function readMakefile(text) {
    const targets = [];
    const variables = new Map();
    const includes = [];
    let current;
    for (const line of text
        .replace(/\r\n/g, '\n')
        .replace(/\\\n(?!\t)/g, ' ')
        .split('\n')) {
        if (line.startsWith('\t')) {
            current?.recipe.push(line.slice(1));
            continue;
        }
        const plain = line.replace(/(^|\s)#.*$/, '').trim();
        const assignment = ASSIGNMENT.exec(plain);
        const included = /^-?s?include\s+(.+)$/.exec(plain);
        if (assignment !== null)
            variables.set(assignment[1] ?? '', assignment[2] ?? '');
        else if (included !== null)
            includes.push(...(included[1] ?? '').split(/\s+/));
        else if (/^[^\s:=#][^:=#]*::?(?!=)/.test(plain)) {
            const colon = plain.indexOf(':');
            const [needs = '', ...recipe] = plain.slice(colon).replace(/^:+/, '').split(';');
            current = {
                names: plain.slice(0, colon).trim().split(/\s+/),
                needs: needs
                    .trim()
                    .split(/\s+/)
                    .filter((name) => name !== '' && name !== '|'),
                recipe: recipe.length === 0 ? [] : [recipe.join(';')],
            };
            targets.push(current);
        }
    }
    return {
        targets: targets.slice(0, make_MOST),
        variables: new Map([...variables].slice(0, make_MOST)),
        includes: includes.slice(0, 20),
    };
}
function recipesOf({ targets, variables }, asked, given) {
    const first = targets.flatMap(({ names }) => names).find((name) => !name.startsWith('.'));
    const waiting = asked.length > 0 ? [...asked] : first === undefined ? [] : [first];
    const made = new Set();
    const texts = [];
    let length = 0;
    const all = new Map([...variables, ...given, ['MAKE', 'make']]);
    for (let name = waiting.shift(); name !== undefined && made.size < 100; name = waiting.shift()) {
        if (made.has(name))
            continue;
        made.add(name);
        for (const { names, needs, recipe } of targets) {
            const stem = stemOf(names, name);
            if (stem === undefined)
                continue;
            waiting.unshift(...needs
                .slice(0, 200)
                .map((need) => expand(need.replace('%', stem), all).trim())
                .flatMap((need) => need.split(/\s+/))
                .filter((need) => !made.has(need)));
            const own = new Map([...all, ['@', name], ['*', stem]]);
            for (const line of recipe) {
                if (length > LONGEST * 10)
                    break;
                const text = expand(line.replace(/^[ \t]*[@+-]+/, ''), own);
                texts.push(text);
                length += text.length;
            }
        }
    }
    return texts.join('\n');
}
function stemOf(names, wanted) {
    if (names.includes(wanted))
        return '';
    for (const name of names) {
        const at = name.indexOf('%');
        if (at < 0)
            continue;
        const [before, after] = [name.slice(0, at), name.slice(at + 1)];
        const fits = wanted.length > before.length + after.length;
        if (fits && wanted.startsWith(before) && wanted.endsWith(after)) {
            return wanted.slice(before.length, wanted.length - after.length);
        }
    }
    return undefined;
}
function expand(text, variables) {
    let filled = text.slice(0, LONGEST);
    for (let turn = 0; turn < 5 && filled.length < LONGEST; turn += 1) {
        const next = filled
            .replace(/\$[({]shell\s+/g, '$$$$(')
            .replace(/\$\$|\$[({]([\w.@*-]{1,100})[)}]|\$([@*])/g, (whole, long, short) => whole === '$$' ? whole : (variables.get(String(long ?? short))?.slice(0, 1_000) ?? whole));
        if (next === filled)
            break;
        filled = next;
    }
    return filled.slice(0, LONGEST).replaceAll('$$', '$');
}

;// CONCATENATED MODULE: ./lib/workflow/programs/trail.js


function further(trail, at, path, folder) {
    return {
        running: { ...trail.running, folder, dialect: 'posix' },
        behind: [...trail.behind, path],
        apart: trail.apart,
        at,
        ...(trail.bare === true ? { bare: true } : {}),
    };
}
function pathFrom({ running }, written) {
    const path = written
        .replace(/^\$(?:\{GITHUB_WORKSPACE\}|GITHUB_WORKSPACE\b|env:GITHUB_WORKSPACE\b)/, FILLED.workspace)
        .replace(/^\$(?:\{GITHUB_ACTION_PATH\}|GITHUB_ACTION_PATH\b)/, FILLED.actionPath)
        .replace(/^\$PSScriptRoot\b/i, FILLED.scriptFolder)
        .replace(/^\$(?:\{PWD\}|PWD\b|\(\))(?=\/)/, '.')
        .replaceAll('\\', '/');
    const [base, rest] = startOf(path, running);
    return /[$\uE000-\uE003*?~]/.test(rest) ? undefined : (0,workflow_checkout/* within */.u)(base, rest);
}
function startOf(path, { folder, actionFolder, scriptFolder }) {
    if (path.startsWith(FILLED.scriptFolder))
        return [scriptFolder ?? folder, path.slice(1)];
    if (path.startsWith(FILLED.workspace))
        return ['', path.replace(/^\uE000+/, '')];
    if (path.startsWith(FILLED.actionPath))
        return [actionFolder, path.replace(/^\uE001+/, '')];
    return [folder, path];
}
function isForTests({ behind }) {
    return behind.some((one) => /(?:^|[ /:_.-])(?:tests?|spec|start|dev|serve|lint|build|e2e|typecheck|check|watch|preview)(?:$|[:_.-])/.test(one));
}

;// CONCATENATED MODULE: ./lib/workflow/programs/follow-make.js




const NAMES = ['GNUmakefile', 'makefile', 'Makefile'];
async function followMake(follower, { folder: written, file, targets, variables }, trail, at) {
    const folder = written === undefined ? trail.running.folder : pathFrom(trail, written);
    if (folder === undefined)
        return;
    for (const name of file === undefined ? NAMES : [file]) {
        const path = (0,workflow_checkout/* within */.u)(folder, name);
        if (path === undefined)
            continue;
        const text = await follower.open(path, `make ${targets.join(' ')}`);
        if (text === undefined)
            continue;
        const parts = [text];
        for (const other of readMakefile(text).includes) {
            const included = (0,workflow_checkout/* within */.u)(folder, other);
            const found = included === undefined ? undefined : await follower.checkout.read(included);
            if (found?.kind === 'text')
                parts.push(found.text);
        }
        const makefile = readMakefile(parts.join('\n'));
        const known = makefile.targets.flatMap(({ names }) => names);
        const meant = targets.flatMap((target) => namesMeant(target, known));
        if (meant.length === 0 && targets.length > 0)
            return;
        const recipes = recipesOf(makefile, meant, variables);
        const what = `${path} ${targets.join(' ')}`.trim();
        await follower.shell(recipes, further(trail, at, what, folder));
        return;
    }
}

// EXTERNAL MODULE: ./lib/workflow/document/read.js + 1 modules
var read = __webpack_require__(38892);
;// CONCATENATED MODULE: ./lib/workflow/programs/package-scripts.js



const package_scripts_MOST = 100;
async function readPackage(checkout, folder) {
    const path = folder === '' ? 'package.json' : `${folder}/package.json`;
    const found = await checkout.read(path);
    if (found.kind !== 'text')
        return undefined;
    const reading = (0,read/* readDocument */.u)(path, found.text);
    if (reading.kind !== 'read')
        return undefined;
    const { root } = reading;
    const listed = (0,document_node/* valueAt */.fK)(root, 'workspaces');
    const patterns = listed?.is === 'list' ? listed : (0,document_node/* valueAt */.fK)(listed, 'packages');
    return {
        folder,
        name: (0,document_node/* textAt */.$6)(root, 'name') ?? '',
        scripts: new Map((0,document_node/* entriesOf */.Mc)((0,document_node/* valueAt */.fK)(root, 'scripts')).flatMap(({ key, value }) => value.is === 'text' ? [[key, value.value]] : [])),
        workspaces: (0,document_node/* itemsOf */.S3)(patterns).flatMap((item) => (item.is === 'text' ? [item.value] : [])),
    };
}
async function packagesBelow(checkout, root) {
    const path = (0,workflow_checkout/* within */.u)(root.folder, 'pnpm-workspace.yaml') ?? '';
    const found = await checkout.read(path);
    const reading = found.kind === 'text' ? (0,read/* readDocument */.u)(path, found.text) : undefined;
    const listed = reading?.kind === 'read' ? (0,document_node/* itemsOf */.S3)((0,document_node/* valueAt */.fK)(reading.root, 'packages')) : [];
    const patterns = [
        ...root.workspaces,
        ...listed.flatMap((item) => (item.is === 'text' ? [item.value] : [])),
    ];
    const folders = new Set();
    for (const pattern of patterns.slice(0, package_scripts_MOST)) {
        for (const folder of await foldersOf(checkout, root.folder, pattern))
            folders.add(folder);
    }
    const packages = [];
    for (const folder of Array.from(folders).slice(0, package_scripts_MOST)) {
        const one = await readPackage(checkout, folder);
        if (one !== undefined)
            packages.push(one);
    }
    return packages;
}
async function foldersOf(checkout, root, pattern) {
    const match = /^([^*!]*?)\/?(?:\*{1,2})?$/.exec(pattern);
    if (match === null)
        return [];
    const base = (0,workflow_checkout/* within */.u)(root, match[1] ?? '');
    if (base === undefined)
        return [];
    if (!pattern.includes('*'))
        return [base];
    const names = await checkout.list(base);
    return names
        .filter((name) => name !== 'node_modules')
        .map((name) => (base === '' ? name : `${base}/${name}`));
}

;// CONCATENATED MODULE: ./lib/workflow/programs/follow-packages.js





async function followManager(follower, call, trail, at) {
    if (call.is === 'shell')
        await follower.shell(call.text, { ...trail, at });
    else if (call.is === 'program')
        await followProgram(follower, call.words, trail, at);
    else
        await followScripts(follower, call, trail, at);
}
async function followProgram(follower, words, trail, at) {
    const [name = '', ...args] = words;
    const tool = (0,find/* toolOfPackage */.qH)(name, args);
    if (tool === undefined)
        await follower.command(words, trail, at);
    else
        follower.note(tool, args, trail, at);
}
async function followScripts(follower, call, trail, at) {
    let found = false;
    for (const one of await packagesFor(follower, call.where, trail)) {
        const path = one.folder === '' ? 'package.json' : `${one.folder}/package.json`;
        for (const name of call.names) {
            for (const { script, isAsked } of scriptsFor(name, one)) {
                const text = one.scripts.get(script);
                if (text === undefined)
                    continue;
                found ||= isAsked;
                if (!follower.isNew(`script ${path} ${script} ${call.rest.join(' ')}`))
                    continue;
                const whole = isAsked && call.rest.length > 0 ? `${text} ${call.rest.map(quoted).join(' ')}` : text;
                await follower.shell(whole, further(trail, at, `${path} ${script}`, one.folder));
            }
        }
    }
    if (!found && call.orProgram) {
        await followProgram(follower, [...call.names, ...call.rest], trail, at);
    }
}
function scriptsFor(name, { scripts }) {
    const known = [...scripts.keys()];
    const asked = name.endsWith('*')
        ? known.filter((key) => key.startsWith(name.slice(0, -1)))
        : namesMeant(name, known);
    return asked.flatMap((one) => [
        { script: `pre${one}`, isAsked: false },
        { script: one, isAsked: true },
        { script: `post${one}`, isAsked: false },
    ]);
}
async function packagesFor({ checkout }, where, trail) {
    const folder = where.folder === undefined ? trail.running.folder : pathFrom(trail, where.folder);
    const own = await readPackage(checkout, folder ?? '');
    if (where.packages.length === 0 && !where.all)
        return own === undefined ? [] : [own];
    const root = own ?? (await readPackage(checkout, ''));
    if (root === undefined)
        return [];
    const below = [...(await packagesBelow(checkout, root)), root];
    if (where.all)
        return below;
    const plain = where.packages.map((one) => one.replace(/^[{.]{0,2}\/?|[}.]{1,3}$/g, ''));
    const chosen = below.filter((one) => [one.name, one.folder].some((text) => where.packages.includes(text) || plain.includes(text)));
    if (chosen.length > 0)
        return chosen;
    const named = plain.map(async (one) => readPackage(checkout, (0,workflow_checkout/* within */.u)(root.folder, one) ?? ''));
    return (await Promise.all(named)).filter((one) => one !== undefined);
}
function quoted(word) {
    return `'${word.replaceAll("'", "'\\''")}'`;
}

;// CONCATENATED MODULE: ./lib/workflow/programs/written-calls.js
function callsWritten(code, patterns) {
    return {
        shell: Array.from(code.matchAll(patterns.shell), ([, , text]) => unescaped(text ?? '')),
        calls: Array.from(code.matchAll(patterns.words), ([, first, second]) => second === undefined ? literals(first ?? '') : [first ?? '', ...literals(second)]).filter((words) => (words[0] ?? '') !== ''),
    };
}
function literals(list) {
    return list.split(',').map((item) => {
        const match = /^\s*[rf]?(["'`])((?:(?!\1)[^\\]|\\.)*)\1\s*$/.exec(item);
        return unescaped(match?.[2] ?? '');
    });
}
function unescaped(text) {
    return text.replace(/\\(.)/g, '$1');
}

;// CONCATENATED MODULE: ./lib/workflow/programs/javascript.js


const SDK = /^(?:npm:\/?|https:\/\/(?:esm\.sh|cdn\.skypack\.dev)\/)?(?:@aws-sdk\/|aws-sdk(?:[/@]|$))/;
const IMPORT = /\b(?:from|import|require)\s{0,9}\(?\s{0,9}(["'`])([^"'`\n]{1,300})\1/g;
const ENDINGS = [
    '',
    '.js',
    '.ts',
    '.mjs',
    '.cjs',
    '.mts',
    '.cts',
    '.tsx',
    '/index.js',
    '/index.ts',
];
function readJavaScript(text) {
    const code = text.replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, '');
    const modules = Array.from(code.matchAll(IMPORT), ([, , name]) => name ?? '');
    return {
        usesSdk: modules.some((name) => SDK.test(name)),
        modules,
        ...callsWritten(code, {
            shell: /(?:\b(?:exec|execSync|execaCommand|execaCommandSync)\s{0,9}\(\s{0,9}|\$(?:\([^()]{0,200}\))?)(["'`])((?:(?!\1)[^\\]|\\.){1,2000})\1/g,
            words: /\b(?:spawn|spawnSync|execFile|execFileSync|execa|execaSync)\s{0,9}\(\s{0,9}["'`]([\w./-]{1,200})["'`]\s{0,9},\s{0,9}\[([^\]]{0,4000})\]/g,
        }),
    };
}
function importedFiles(name, importer) {
    if (!/^\.\.?\//.test(name))
        return [];
    const path = (0,workflow_checkout/* within */.u)((0,workflow_checkout/* folderOf */.y)(importer), name);
    if (path === undefined)
        return [];
    const bare = path.replace(/\.[cm]?js$/, '');
    return [...ENDINGS.map((ending) => `${path}${ending}`), `${bare}.ts`, `${bare}.mts`];
}

;// CONCATENATED MODULE: ./lib/workflow/programs/python.js


const python_SDK = /^(?:boto3|botocore|aioboto3|aiobotocore)(?:\.|$)/;
const python_IMPORT = /^[ \t]*(?:from[ \t]+([\w.]*)[ \t]+import\b[ \t(]*([\w \t,]*)|import[ \t]+([\w. \t,]+))/gm;
function readPython(text) {
    const modules = Array.from(text.matchAll(python_IMPORT)).flatMap(([, from, parts, names]) => from === undefined
        ? namesIn(names)
        :
            [from, ...namesIn(parts).map((name) => `${from}${from.endsWith('.') ? '' : '.'}${name}`)]);
    const code = text.replace(/^[ \t]*#.*$/gm, '');
    return {
        usesSdk: modules.some((name) => python_SDK.test(name)),
        modules,
        ...callsWritten(code, {
            shell: /(?:\bos\.(?:system|popen)|\b(?:run|call|check_call|check_output|Popen|getoutput))\(\s*[rf]?(["'])((?:(?!\1)[^\\\n]|\\.){1,2000})\1/g,
            words: /\b(?:run|call|check_call|check_output|Popen)\(\s*\[([^\]]{1,4000})\]/g,
        }),
    };
}
function namesIn(list) {
    return (list ?? '')
        .split(',')
        .map((name) => name.trim().split(/\s/)[0] ?? '')
        .filter((name) => name !== '');
}
function moduleFiles(name, importer) {
    const dots = /^\.*/.exec(name)?.[0].length ?? 0;
    const parts = name
        .slice(dots)
        .split('.')
        .filter((part) => part !== '');
    const folder = (0,workflow_checkout/* folderOf */.y)(importer);
    const roots = dots > 0 ? ['../'.repeat(dots - 1)] : ['', '../'];
    return roots.flatMap((up) => {
        const path = (0,workflow_checkout/* within */.u)(folder, `${up}${parts.join('/')}`);
        if (path === undefined || path === '')
            return [];
        return parts.length === 0 ? [`${path}/__init__.py`] : [`${path}.py`, `${path}/__init__.py`];
    });
}
async function mainOf(checkout, module, folder) {
    const path = (0,workflow_checkout/* within */.u)(folder, module.split('.').join('/'));
    if (path === undefined)
        return undefined;
    for (const file of [`${path}.py`, `${path}/__main__.py`]) {
        if ((await checkout.read(file)).kind === 'text')
            return file;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/workflow/programs/follow-program.js






const follow_program_DEEPEST = 8;
async function followInterpreter(follower, call, input, trail, at) {
    const isByName = call.file !== undefined || call.module !== undefined;
    const text = call.text ?? (isByName ? undefined : input);
    const { folder } = trail.running;
    if (text !== undefined) {
        await followText(follower, call.language, text, `${folder}/-`, { ...trail, at });
    }
    else if (call.module !== undefined) {
        const tool = (0,find/* toolOfModule */.Yy)(call.module);
        if (tool !== undefined)
            follower.note(tool, call.rest, trail, at);
        const path = await mainOf(follower.checkout, call.module, folder);
        if (path !== undefined)
            await followPath(follower, path, trail, at, 'python');
    }
    else if (call.file !== undefined) {
        await followFile(follower, call.file, trail, at, call.language);
    }
}
async function followFile(follower, written, trail, at, language) {
    const paths = new Set([
        pathFrom(trail, written),
        (0,workflow_checkout/* within */.u)('', written),
        ...(await filesMeant(follower, trail, written)),
    ]);
    for (const path of paths) {
        if (path === undefined)
            continue;
        const found = await followPath(follower, path, trail, at, language);
        if (found && !/[$\uE002]/.test(written))
            return;
    }
}
async function filesMeant({ checkout }, trail, written) {
    const end = written.lastIndexOf('/') + 1;
    const name = written.slice(end);
    if (namesMeant(name, []).length > 0)
        return [];
    const folder = pathFrom(trail, written.slice(0, end));
    if (folder === undefined)
        return [];
    const names = namesMeant(name, await checkout.list(folder));
    return names.slice(0, 20).flatMap((one) => (0,workflow_checkout/* within */.u)(folder, one) ?? []);
}
async function followText(follower, language, text, path, trail) {
    if (language === 'shell') {
        const dialect = path.endsWith('.ps1') ? 'powershell' : trail.running.dialect;
        await follower.shell(text, { ...trail, running: { ...trail.running, dialect } });
        return;
    }
    const isPython = language === 'python';
    const read = isPython ? readPython(text) : readJavaScript(text);
    const at = trail.at ?? 0;
    if (read.usesSdk) {
        follower.program(isPython ? 'boto3' : 'javascript', trail, at, !isForTests(trail));
    }
    await followWritten(follower, read, trail, at);
    if (trail.behind.length > follow_program_DEEPEST)
        return;
    for (const name of read.modules) {
        for (const file of isPython ? moduleFiles(name, path) : importedFiles(name, path)) {
            const loaded = await follower.open(file, 'load');
            if (loaded === undefined)
                continue;
            const next = further(trail, at, file, trail.running.folder);
            await followText(follower, language, loaded, file, next);
        }
    }
}
async function followPath(follower, path, trail, at, language) {
    const text = await follower.open(path, 'run');
    if (text === undefined)
        return false;
    const spoken = language ?? languageOf(path, text);
    const onward = further(trail, at, path, trail.running.folder);
    const next = { ...onward, running: { ...onward.running, scriptFolder: (0,workflow_checkout/* folderOf */.y)(path) } };
    if (spoken !== undefined)
        await followText(follower, spoken, text, path, next);
    return true;
}
async function followWritten(follower, { shell, calls }, trail, at) {
    for (const text of shell)
        await follower.shell(text, { ...trail, at });
    for (const words of calls)
        await follower.command(words, trail, at);
}
function languageOf(path, text) {
    const first = text.startsWith('#!') ? (/^.*$/m.exec(text)?.[0] ?? '') : '';
    if (path.endsWith('.py') || /python|uv run/.test(first))
        return 'python';
    if (/\.[cm]?[jt]sx?$/.test(path) || /node|deno|bun|tsx/.test(first))
        return 'node';
    return /\.(?:(?:ba|z|k)?sh|ps1)$/.test(path) || first !== '' ? 'shell' : undefined;
}

;// CONCATENATED MODULE: ./lib/workflow/programs/container.js

const ENTRY = [
    [/(?:^|\/)(?:amazon|aws-cli)\/aws-cli$/, 'aws'],
    [/(?:^|\/)hashicorp\/terraform$/, 'terraform'],
    [/(?:^|\/)opentofu\/opentofu$/, 'tofu'],
    [/(?:^|\/)hashicorp\/packer$/, 'packer'],
    [/(?:^|\/)pulumi\/pulumi(?:-[\w-]+)?$/, 'pulumi'],
];
const FLAGS = new Set('rm init interactive tty detach privileged read-only no-healthcheck quiet publish-all no-deps build use-aliases service-ports no-TTY remove-orphans quiet-pull'.split(' '));
const SHORT_FLAGS = /^-[itdPTq]+$/;
function containerCall([program = '', ...args]) {
    const name = (0,find/* baseName */.Fl)(program);
    if (name === 'docker-compose' || name === 'podman-compose')
        return composeCall(args);
    if (!['docker', 'podman', 'nerdctl', 'finch'].includes(name))
        return undefined;
    if (args[0] === 'compose')
        return composeCall(args.slice(1));
    const [verb, ...rest] = args[0] === 'container' ? args.slice(1) : args;
    return verb === 'run' || verb === 'exec' ? callOf(rest, verb === 'run') : undefined;
}
function composeCall(args) {
    const at = args.findIndex((arg) => arg === 'run' || arg === 'exec');
    return at < 0 ? undefined : callOf(args.slice(at + 1), false);
}
function callOf(args, isImage) {
    let entry;
    let sharesAws = false;
    for (let index = 0; index < args.length; index += 1) {
        const arg = args[index] ?? '';
        if (!arg.startsWith('-')) {
            const rest = args.slice(index + 1);
            const program = entry ?? (isImage ? entryOf(arg) : undefined);
            const words = program === undefined || program === '' ? rest : [program, ...rest];
            return { words, sharesAws };
        }
        const equals = arg.indexOf('=');
        const option = equals < 0 ? arg : arg.slice(0, equals);
        const isFlag = SHORT_FLAGS.test(arg) || (arg.startsWith('--') && FLAGS.has(option.slice(2)));
        const isAttached = equals >= 0 || (/^-[a-z]./.test(arg) && !arg.startsWith('--'));
        if (isFlag)
            continue;
        const value = equals >= 0 ? arg.slice(equals + 1) : isAttached ? arg.slice(2) : args[index + 1];
        if (!isAttached)
            index += 1;
        if (option === '--entrypoint')
            entry = value;
        sharesAws ||= /^AWS_[A-Z_]+$|\.aws\b/.test(value ?? '');
    }
    return undefined;
}
function entryOf(image) {
    const plain = image.replace(/@.*$/, '').replace(/:[^:/]*$/, '');
    return ENTRY.find(([pattern]) => pattern.test(plain))?.[1];
}

;// CONCATENATED MODULE: ./lib/workflow/programs/installs.js

function installsBoto3([name = '', ...args]) {
    const program = (0,find/* baseName */.Fl)(name);
    const isPip = /^pip[\d.]*$/.test(program) ||
        (/^python[\d.]*$|^py$/.test(program) && args[0] === '-m' && args[1] === 'pip') ||
        (program === 'uv' && args[0] === 'pip');
    return isPip && args.includes('install') && args.some((arg) => /^boto3(?:$|[[<>=~!;])/.test(arg));
}

;// CONCATENATED MODULE: ./lib/workflow/programs/interpreter.js

const SHELLS = /^(?:ba|z|k|da|a)?sh$|^(?:source|\.)$/;
const PYTHONS = /^(?:python|pypy)[\d.]*$|^py$/;
const NODES = /^(?:node|nodejs|tsx|ts-node|ts-node-esm|deno|bun|esno|swc-node|zx|jiti|vite-node)$/;
const WITH_VALUE = {
    shell: ['--rcfile', '--init-file'],
    python: ['-W', '-X'],
    node: [
        '-r',
        '--require',
        '--import',
        '--loader',
        '--env-file',
        '-P',
        '--project',
        '--conditions',
        '-C',
    ],
};
function interpreterCall([program = '', ...args]) {
    const name = (0,find/* baseName */.Fl)(program);
    if (name === 'eval' || name === 'Invoke-Expression' || name === 'iex') {
        return { language: 'shell', text: args.join(' '), rest: [] };
    }
    if (name === 'pwsh' || name === 'powershell')
        return fromShell(args);
    if (SHELLS.test(name))
        return fromShell(args);
    if (PYTHONS.test(name))
        return interpreter_read('python', args);
    if (name === 'uv' || name === 'poetry')
        return undefined;
    return NODES.test(name) ? interpreter_read('node', args) : undefined;
}
function fromShell(args) {
    const at = args.findIndex((arg) => /^-[a-zA-Z]*c$|^-Command$/i.test(arg));
    const first = args.findIndex((arg, index) => !/^[-+]/.test(arg) && !/^[-+][a-zA-Z]*[oO]$/.test(args[index - 1] ?? ''));
    if (at >= 0 && (first < 0 || at < first)) {
        return { language: 'shell', text: args[at + 1] ?? '', rest: args.slice(at + 2) };
    }
    return interpreter_read('shell', args);
}
function interpreter_read(language, args) {
    for (let index = 0; index < args.length; index += 1) {
        const arg = args[index] ?? '';
        const next = args[index + 1];
        const rest = args.slice(index + 2);
        if (language === 'python' && arg === '-m' && next !== undefined) {
            return { language, module: next, rest };
        }
        const isText = language === 'python' ? arg === '-c' : /^(?:-e|-p|-pe|--eval|--print)$/.test(arg);
        if (language !== 'shell' && isText && next !== undefined)
            return { language, text: next, rest };
        if (arg === '-' || arg === '-s')
            return { language, rest: args.slice(index + 1) };
        const isCluster = language === 'shell' && /^[-+][a-zA-Z]*[oO]$/.test(arg);
        if (isCluster || WITH_VALUE[language].includes(arg))
            index += 1;
        else if (language === 'node' && ['run', 'watch'].includes(arg))
            continue;
        else if (!arg.startsWith('-') && !(language === 'shell' && arg.startsWith('+'))) {
            return { language, file: arg, rest: args.slice(index + 1) };
        }
    }
    return { language, rest: [] };
}

;// CONCATENATED MODULE: ./lib/workflow/programs/make-call.js

function makeCall([program = '', ...args]) {
    if (!['make', 'gmake', 'mingw32-make'].includes((0,find/* baseName */.Fl)(program)))
        return undefined;
    const targets = [];
    const variables = new Map();
    let folder;
    let file;
    for (let index = 0; index < args.length; index += 1) {
        const arg = args[index] ?? '';
        const long = /^--(directory|file|makefile)=(.*)$/.exec(arg);
        if (long !== null) {
            if (long[1] === 'directory')
                folder = long[2];
            else
                file = long[2];
        }
        else if (arg === '-C' || arg === '--directory')
            folder = args[(index += 1)];
        else if (arg === '-f' || arg === '--file' || arg === '--makefile')
            file = args[(index += 1)];
        else if (arg === '-j' && /^\d+$/.test(args[index + 1] ?? ''))
            index += 1;
        else if (/^-C./.test(arg))
            folder = arg.slice(2);
        else if (/^-f./.test(arg))
            file = arg.slice(2);
        else if (/^[\w.-]+[:?]?=/.test(arg)) {
            const equals = arg.indexOf('=');
            variables.set(arg.slice(0, equals).replace(/[:?]$/, ''), arg.slice(equals + 1));
        }
        else if (!arg.startsWith('-'))
            targets.push(arg);
    }
    return { folder, file, targets, variables };
}

;// CONCATENATED MODULE: ./lib/workflow/programs/manifests.js



const PROGRAMS = [
    [/^(?:php[\d.]*|composer|artisan)$/, 'php'],
    [/^(?:ruby[\d.]*|bundle|bundler|rake|rails)$/, 'ruby'],
    [/^dotnet$/, 'dotnet'],
];
const PHP_SDK = /"(?:aws\/aws-sdk-php(?:-[\w-]+)?|league\/flysystem-aws-s3-v3)"\s{0,9}:/;
const RUBY_SDK = /^[ \t]{0,20}(?:gem[ \t(]{1,9}["']aws-sdk(?:-[\w-]{1,60})?["']|aws-sdk-core[ \t]\()/m;
const DOTNET_SDK = /<Package(?:Reference|Version)\s[^>]{0,200}Include="AWSSDK\.[^"]{1,100}"(?:[^>]{0,200}?Version="\[?(\d{1,4})|[^>]{0,40}>\s{0,80}<Version>\s{0,9}\[?(\d{1,4}))?/gi;
const PROJECT = /\.(?:cs|fs|vb)proj$/i;
const manifests_MOST = 60;
function packagedLanguage(program) {
    const name = (0,find/* baseName */.Fl)(program);
    return PROGRAMS.find(([names]) => names.test(name))?.[1];
}
async function sdksOfManifests(checkout, language, args, trail) {
    const folders = manifests_foldersOf(args, trail);
    if (language === 'php') {
        return (await anyHolds(checkout, folders, ['composer.json'], PHP_SDK)) ? ['php'] : [];
    }
    if (language === 'ruby') {
        return (await anyHolds(checkout, folders, ['Gemfile', 'Gemfile.lock'], RUBY_SDK))
            ? ['ruby']
            : [];
    }
    return dotnetSdks(checkout, folders);
}
function manifests_foldersOf(args, trail) {
    const named = args.flatMap((arg) => {
        const written = arg.startsWith('-') ? (arg.split('=')[1] ?? '') : arg;
        const path = written === '' ? undefined : pathFrom(trail, written);
        return path === undefined ? [] : [path, (0,workflow_checkout/* folderOf */.y)(path)];
    });
    return [...new Set([trail.running.folder, ...named, ''])].slice(0, manifests_MOST);
}
async function anyHolds(checkout, folders, names, sdk) {
    for (const folder of folders) {
        for (const name of names) {
            const found = await checkout.read((0,workflow_checkout/* within */.u)(folder, name) ?? name);
            if (found.kind === 'text' && sdk.test(found.text))
                return true;
        }
    }
    return false;
}
async function dotnetSdks(checkout, folders) {
    const versions = new Set();
    let looked = 0;
    let level = folders;
    for (let depth = 0; depth <= 2 && versions.size === 0; depth += 1) {
        const below = [];
        for (const folder of level) {
            if ((looked += 1) > manifests_MOST)
                break;
            for (const name of await checkout.list(folder)) {
                const path = (0,workflow_checkout/* within */.u)(folder, name) ?? name;
                if (PROJECT.test(name))
                    for (const one of await majorsIn(checkout, path))
                        versions.add(one);
                else if (!name.includes('.') && name !== 'node_modules')
                    below.push(path);
            }
        }
        level = below;
    }
    if (versions.delete('')) {
        const central = await Promise.all(folders.map(async (folder) => majorsIn(checkout, (0,workflow_checkout/* within */.u)(folder, 'Directory.Packages.props') ?? '')));
        const known = central.flat().filter((one) => one !== '');
        for (const one of known.length > 0 ? known : ['4'])
            versions.add(one);
    }
    return [...new Set([...versions].map((one) => (Number(one) < 4 ? 'dotnet-v3' : 'dotnet')))];
}
async function majorsIn(checkout, path) {
    const found = await checkout.read(path);
    if (found.kind !== 'text')
        return [];
    return Array.from(found.text.matchAll(DOTNET_SDK), ([, beside, below]) => beside ?? below ?? '');
}

;// CONCATENATED MODULE: ./lib/workflow/programs/groups.js

const BUILT_IN = {
    turbo: 'prune daemon login logout link unlink gen generate ls query watch info scan telemetry bin config'.split(' '),
    nx: 'graph format format:check format:write init migrate list report reset generate g release show import connect login sync daemon repair'.split(' '),
    lerna: 'publish version bootstrap changed diff exec init list ls clean create add import link info repair watch'.split(' '),
};
const SCOPES = new Set(['--filter', '-F', '--scope', '--projects', '-p', '--project']);
function groupCall([program = '', ...args]) {
    const name = (0,find/* baseName */.Fl)(program);
    const builtIn = Object.hasOwn(BUILT_IN, name) ? BUILT_IN[name] : undefined;
    if (builtIn === undefined)
        return undefined;
    const names = [];
    const packages = [];
    let rest = [];
    for (let index = 0; index < args.length; index += 1) {
        const arg = args[index] ?? '';
        if (arg === '--') {
            rest = args.slice(index + 1);
            break;
        }
        const [option = '', value] = arg.startsWith('-') ? arg.split('=') : [arg];
        if (SCOPES.has(option))
            packages.push(...(value ?? args[(index += 1)] ?? '').split(','));
        else if (option === '-t' || option === '--target' || option === '--targets')
            names.push(...(value ?? args[(index += 1)] ?? '').split(','));
        else if (!arg.startsWith('-'))
            names.push(arg);
    }
    const [verb = '', ...others] = names;
    if (builtIn.includes(verb))
        return undefined;
    const isVerb = verb === 'run' || verb === 'run-many' || verb === 'affected';
    const asked = isVerb ? others : names;
    const [project, script] = name === 'nx' && verb === 'run' ? (asked[0] ?? '').split(':') : [];
    const pair = name === 'nx' && !isVerb ? asked : [];
    if (project !== undefined && script !== undefined)
        return call([script], [project], rest);
    if (pair.length === 2)
        return call(pair.slice(0, 1), pair.slice(1), rest);
    return asked.length === 0 ? undefined : call(asked, packages, rest);
}
function call(names, packages, rest) {
    const where = { packages, all: packages.length === 0 };
    return { is: 'scripts', names, rest, where, orProgram: false };
}

;// CONCATENATED MODULE: ./lib/workflow/programs/package-manager.js


const FOLDER = new Set(['--prefix', '-C', '--dir', '--cwd', '--working-directory']);
const PACKAGE = new Set(['-w', '--workspace', '--filter', '-F', '--scope']);
const ALL = new Set(['-r', '--recursive', '-ws', '--workspaces']);
const RUN = new Set(['run', 'run-script', 'rum', 'urn']);
const NAMED = new Set(['test', 't', 'tst', 'start', 'stop', 'restart']);
const PROGRAM = new Set(['exec', 'x', 'dlx']);
const package_manager_BUILT_IN = new Set('add install i ci remove rm uninstall up update upgrade link unlink import prune rebuild store audit outdated list ls why publish pack init create config cache deploy licenses patch self-update setup env root bin node workspaces version info login logout global dedupe constraints plugin set help build-approve approve-builds fetch server'.split(' '));
function managerCall(words) {
    const [program = '', ...args] = words;
    const name = (0,find/* baseName */.Fl)(program);
    switch (name) {
        case 'npx':
        case 'bunx':
        case 'pnpx':
        case 'pnx':
            return programCall(args, NOWHERE);
        case 'npm-run-all':
        case 'run-s':
        case 'run-p':
            return scripts(args.filter((arg) => !arg.startsWith('-')), [], NOWHERE);
        case 'npm':
        case 'pnpm':
        case 'yarn':
        case 'yarnpkg':
        case 'bun':
            return manager(name, args);
        default:
            return groupCall(words);
    }
}
const NOWHERE = { packages: [], all: false };
function manager(name, all) {
    const { args, where } = readOptions(name, all);
    const [verb = '', ...rest] = args;
    if (RUN.has(verb)) {
        const { args: inner, where: more } = readOptions(name, rest);
        const [script, ...given] = inner;
        const both = joined(where, more);
        return script === undefined
            ? undefined
            :
                scripts([script], given, joined(both, readOptions(name, given).where), name !== 'npm');
    }
    if (PROGRAM.has(verb))
        return programCall(rest, where);
    if (name === 'yarn' && verb === 'workspace') {
        const [workspace = '', ...inner] = rest;
        return inWorkspace(manager('yarn', inner), workspace);
    }
    if (name === 'npm') {
        if (!NAMED.has(verb))
            return undefined;
        return scripts([/^t(?:st)?$/.test(verb) ? 'test' : verb], rest, where);
    }
    if (name === 'yarn' && verb === 'workspaces') {
        const at = rest.indexOf('run');
        const script = rest[at + 1];
        if (at < 0 || script === undefined)
            return undefined;
        return scripts([script], rest.slice(at + 2), { ...where, all: true });
    }
    const isOwn = package_manager_BUILT_IN.has(verb) && !(name !== 'pnpm' && verb === 'deploy');
    if (verb === '' || isOwn)
        return undefined;
    return scripts([verb], rest, where, true);
}
function inWorkspace(call, workspace) {
    return call === undefined
        ? undefined
        : { ...call, where: { ...call.where, packages: [workspace] } };
}
function scripts(names, rest, where, orProgram = false) {
    return { is: 'scripts', names, rest: rest.filter((arg) => arg !== '--'), where, orProgram };
}
function programCall(args, where) {
    let index = 0;
    for (; index < args.length; index += 1) {
        const arg = args[index] ?? '';
        if (arg === '--')
            return { is: 'program', words: args.slice(index + 1), where };
        if (arg === '-c' || arg === '--call' || arg === '--shell-mode') {
            const text = args[index + 1];
            return text === undefined ? undefined : { is: 'shell', text, where };
        }
        if (!arg.startsWith('-'))
            break;
        if (arg === '-p' || arg === '--package')
            index += 1;
    }
    const words = args.slice(index);
    return words.length === 0
        ? undefined
        : {
            is: 'program',
            words: words[1] === '--' ? [words[0] ?? '', ...words.slice(2)] : words,
            where,
        };
}
function readOptions(program, given) {
    const args = [];
    const packages = [];
    let folder;
    let all = false;
    for (let index = 0; index < given.length; index += 1) {
        const arg = given[index] ?? '';
        if (arg === '--')
            return { args: [...args, ...given.slice(index + 1)], where: where() };
        const [option = '', value] = arg.includes('=') && arg.startsWith('-') ? arg.split('=') : [arg];
        const isRootOption = program === 'pnpm' && (option === '-w' || option === '--workspace-root');
        if (isRootOption)
            continue;
        if (FOLDER.has(option))
            folder = value ?? given[(index += 1)];
        else if (PACKAGE.has(option))
            packages.push(value ?? given[(index += 1)] ?? '');
        else if (ALL.has(option))
            all = true;
        else if (args.length > 0 || !arg.startsWith('-'))
            args.push(arg);
    }
    return { args, where: where() };
    function where() {
        return { packages, all, ...(folder === undefined ? {} : { folder }) };
    }
}
function joined(first, second) {
    const folder = first.folder ?? second.folder;
    return {
        packages: [...first.packages, ...second.packages],
        all: first.all || second.all,
        ...(folder === undefined ? {} : { folder }),
    };
}

;// CONCATENATED MODULE: ./lib/workflow/programs/follow.js













const DECLARES = new Set(['export', 'readonly', 'local', 'declare', 'typeset']);
const follow_MOST = { depth: 8, files: 200, commands: 20_000, units: 200_000 };
async function followRun({ checkout, written }, language, text, running) {
    const uses = [];
    const packaged = new Set();
    const seen = new Set();
    let commandsLeft = follow_MOST.commands;
    let complete = true;
    const note = (use, { running: { folder }, behind, bare }) => {
        uses.push({ ...use, folder, behind, ...(bare === true ? { bare } : {}) });
    };
    const follower = {
        checkout,
        async shell(inner, trail) {
            if (trail.behind.length > follow_MOST.depth || inner.length > follow_MOST.units) {
                complete = false;
                return;
            }
            const variables = new Map();
            const folders = new Map();
            const folderIn = (scope) => scope === null ? trail.running.folder : (folders.get(scope) ?? folderIn(scope.outer));
            for (const command of commandsIn(inner, trail.running.dialect)) {
                commandsLeft -= 1;
                if (commandsLeft < 0) {
                    complete = false;
                    return;
                }
                for (const { text: assignment } of command.assignments)
                    remember(variables, assignment);
                const words = expanded(command, variables);
                if (words.length === 0)
                    continue;
                if (DECLARES.has(words[0] ?? ''))
                    for (const word of words)
                        remember(variables, word);
                const folder = folderIn(command.scope);
                const at = trail.at ?? command.words[0]?.at ?? 0;
                const here = { ...trail, running: { ...trail.running, folder } };
                const changed = folderAfter(words, here);
                if (changed !== undefined)
                    folders.set(command.scope, changed);
                for (const path of pathsWritten(words, command, here)) {
                    written.set(path, command.input?.text ?? '');
                }
                await followCommand(follower, words, command.input, here, at);
            }
        },
        command: async (words, trail, at) => followCommand(follower, words, null, trail, at),
        async open(path, what) {
            const key = `${what} ${path}`;
            if (seen.has(key))
                return undefined;
            if (seen.size >= follow_MOST.files) {
                complete = false;
                return undefined;
            }
            const own = written.get(path);
            const found = own === undefined ? await checkout.read(path) : { kind: 'text', text: own };
            if (found.kind !== 'text')
                return undefined;
            seen.add(key);
            if (found.text.length <= follow_MOST.units)
                return found.text;
            complete = false;
            return undefined;
        },
        isNew(what) {
            const isNew = !seen.has(what);
            seen.add(what);
            return isNew;
        },
        note(tool, args, trail, at) {
            const { name, sdk } = tool;
            note({ name, sdk, tool, args, asks: !trail.apart && tool.asks(args), at }, trail);
        },
        program(sdk, trail, at, asks) {
            note({ name: sdk, sdk, tool: null, args: [], asks: !trail.apart && asks, at }, trail);
        },
        async packaged(program, args, trail) {
            const { folder } = trail.running;
            if (!follower.isNew(`packages ${program} ${folder} ${args.join(' ')}`))
                return;
            for (const sdk of await sdksOfManifests(checkout, program, args, trail))
                packaged.add(sdk);
        },
    };
    const isText = language !== 'shell';
    await followText(follower, language, text, `${running.folder}/-`, {
        running,
        behind: [],
        apart: false,
        at: isText ? 0 : undefined,
    });
    return { uses, packaged: [...packaged], complete };
}
async function followCommand(follower, given, input, outer, at) {
    const trail = losesEnvironment(given) ? { ...outer, bare: true } : outer;
    const words = withoutAssignment(unwrapped(given), trail.running.dialect);
    const [name = '', ...args] = words;
    const tool = (0,find/* toolOfCommand */.Nh)(name, args);
    if (tool !== undefined) {
        follower.note(tool, args, trail, at);
        return;
    }
    if (installsBoto3(words))
        follower.program('boto3', trail, at, false);
    const contained = containerCall(words);
    if (contained !== undefined) {
        const apart = trail.apart || !contained.sharesAws;
        await followCommand(follower, contained.words, input, { ...trail, apart }, at);
        return;
    }
    const managed = managerCall(words);
    const made = makeCall(words);
    const call = interpreterCall(words);
    const language = packagedLanguage(name);
    if (language !== undefined)
        await follower.packaged(language, args, trail);
    if (managed !== undefined)
        await followManager(follower, managed, trail, at);
    else if (made !== undefined)
        await followMake(follower, made, trail, at);
    else if ((0,find/* baseName */.Fl)(name) === 'concurrently')
        await followTexts(follower, args, trail, at);
    else if (call !== undefined)
        await followInterpreter(follower, call, input?.text, trail, at);
    else if (/[/\\]|\.(?:sh|ps1|py|[cm]?[jt]s)$/.test(name))
        await followFile(follower, name, trail, at);
}
async function followTexts(follower, args, trail, at) {
    for (const arg of args.filter((one) => one.includes(' ') || /^\w+:/.test(one))) {
        const text = arg.replace(/^(npm|pnpm|yarn|bun):/, '$1 run ');
        await follower.shell(text, { ...trail, at });
    }
}
function folderAfter([name, ...args], trail) {
    if (name !== 'cd' && name !== 'pushd' && name !== 'Set-Location')
        return undefined;
    return pathFrom(trail, args.find((arg) => !arg.startsWith('-')) ?? '');
}
function remember(variables, text) {
    const equals = text.indexOf('=');
    if (equals < 1)
        return;
    const value = text.slice(equals + 1);
    if (value.length < 200 && !/[$`]/.test(value))
        variables.set(text.slice(0, equals), value);
}
function expanded({ words }, variables) {
    const [first = '', ...rest] = words.map(({ text }) => text);
    if (words.length === 0)
        return [];
    const name = /^\$\{?([A-Za-z_]\w*)\}?$/.exec(first)?.[1];
    const value = name === undefined ? undefined : variables.get(name);
    const program = value === undefined ? [begun(first, variables)] : value.split(/\s+/);
    return [...program, ...rest.map((word) => begun(word, variables))];
}
function begun(word, variables) {
    return word.replace(/^\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*))(?=\/|$)/, (whole, braced, plain) => variables.get(String(braced ?? plain)) ?? whole);
}
function pathsWritten([name = '', ...args], { input, outputs }, trail) {
    if (input === null || (name !== 'cat' && name !== 'tee'))
        return [];
    const names = name === 'tee' ? args.filter((arg) => !arg.startsWith('-')) : outputs;
    return names.flatMap((one) => pathFrom(trail, one) ?? []);
}
function withoutAssignment(words, dialect) {
    const isAssignment = dialect === 'powershell' && words[0]?.startsWith('$') && /^\+?=$/.test(words[1] ?? '');
    return isAssignment ? unwrapped(words.slice(2)) : words;
}

// EXTERNAL MODULE: ./lib/workflow/expression/parts.js
var parts = __webpack_require__(4450);
;// CONCATENATED MODULE: ./lib/workflow/shell/filled.js


function withoutExpressions(text) {
    let filled = '';
    let last = 0;
    for (const { from, to } of (0,parts/* partsOf */.C)(text)) {
        const start = from - 3;
        const unit = unitFor(text.slice(from, to).trim().toLowerCase());
        filled += text.slice(last, start) + unit.repeat(to + 2 - start);
        last = to + 2;
    }
    return filled + text.slice(last);
}
function unitFor(expression) {
    if (expression === 'github.workspace')
        return FILLED.workspace;
    if (expression === 'github.action_path')
        return FILLED.actionPath;
    return FILLED.other;
}

// EXTERNAL MODULE: ./lib/workflow/job/literals.js
var job_literals = __webpack_require__(21369);
// EXTERNAL MODULE: ./lib/workflow/job/matrix-rows.js
var matrix_rows = __webpack_require__(14408);
;// CONCATENATED MODULE: ./lib/workflow/job/run-texts.js






function runTextsOf(job, step) {
    const entry = (0,document_node/* entryOf */.Ms)(step.node, 'run');
    if (entry?.value.is !== 'text')
        return [];
    const written = entry.value.value;
    const setting = (key) => (0,document_node/* textAt */.$6)(step.node, key) ??
        (step.parent === null
            ? ((0,document_node/* textAt */.$6)(job.node, 'defaults', 'run', key) ?? (0,document_node/* textAt */.$6)(job.file.root, 'defaults', 'run', key))
            : undefined);
    const shell = setting('shell') ?? defaultShell(job);
    const language = run_texts_languageOf(shell);
    if (language === undefined)
        return [];
    const actionFolder = (0,workflow_checkout/* folderOf */.y)(step.file.path);
    const folder = setting('working-directory') ?? '';
    const textFor = (row) => {
        const filled = (0,job_literals/* withLiterals */.Z)(written, { job, step, row });
        return {
            entry,
            text: withoutExpressions(filled.text),
            originOf: filled.originOf,
            language,
            running: {
                folder: folderIn((0,job_literals/* withLiterals */.Z)(folder, { job, step, row }).text, actionFolder),
                dialect: /^(?:pwsh|powershell|cmd)/.test(shell) ? 'powershell' : 'posix',
                actionFolder,
                scriptFolder: undefined,
            },
        };
    };
    return (0,matrix_rows/* rowsFor */.f)(`${written} ${folder}`, job).map(textFor);
}
function run_texts_languageOf(shell) {
    for (const word of shell.trim().split(/\s+/)) {
        if (/^(?:ba|z|da|k)?sh$|^(?:pwsh|powershell|cmd)$/.test(word))
            return 'shell';
        if (/^(?:python|pypy)[\d.]*$/.test(word))
            return 'python';
        if (/^(?:node|deno|bun|tsx|ts-node|zx)$/.test(word))
            return 'node';
    }
    return undefined;
}
function defaultShell({ node }) {
    const runsOn = (0,document_node/* valueAt */.fK)(node, 'runs-on');
    const labels = runsOn?.is === 'text' ? [runsOn] : (0,document_node/* itemsOf */.S3)((0,document_node/* valueAt */.fK)(runsOn, 'labels') ?? runsOn);
    const isWindows = labels.some((one) => one.is === 'text' && /^windows\b/i.test(one.value));
    return isWindows ? 'pwsh' : 'bash';
}
function folderIn(written, actionFolder) {
    const path = withoutExpressions(written);
    if (path.startsWith(FILLED.actionPath)) {
        return (0,workflow_checkout/* within */.u)(actionFolder, path.replace(/^\uE001+/, '')) ?? '';
    }
    const rest = path.replace(/^\uE000+/, '');
    return /[\uE001\uE002$]/.test(rest) ? '' : ((0,workflow_checkout/* within */.u)('', rest) ?? '');
}

;// CONCATENATED MODULE: ./lib/workflow/job/tool-uses.js




async function toolsOf(job, checkout) {
    const tools = [];
    const packaged = new Set();
    let complete = true;
    const written = new Map();
    for (const step of job.steps) {
        const action = step.uses?.value.is === 'text' ? (0,actions/* actionTool */.zB)(step.uses.value.value) : undefined;
        if (action !== undefined && step.uses !== undefined) {
            tools.push({ ...action, at: step.uses.at, step, use: null });
        }
        for (const { entry, language, text, originOf, running } of runTextsOf(job, step)) {
            if (entry.value.is !== 'text')
                continue;
            const followed = await followRun({ checkout, written }, language, text, running);
            complete &&= followed.complete;
            for (const sdk of followed.packaged)
                packaged.add(sdk);
            const lineAt = (0,lines/* linesIn */.h)(entry.value);
            const { at: start } = entry.value;
            for (const use of followed.uses) {
                const { name, sdk, at } = use;
                tools.push({ name, sdk, at: { ...start, line: lineAt(originOf(at)) }, step, use });
            }
        }
    }
    return { tools, packaged: [...packaged], complete };
}

;// CONCATENATED MODULE: ./lib/workflow/look.js




async function lookAtWorkflow(checkout, path, jobId) {
    const loader = (0,load/* createLoader */.E)(checkout, (0,load/* rootOf */.I)(path));
    const opened = await loader.open(path);
    if (opened.kind !== 'read')
        return opened;
    const { file } = opened;
    const entries = (0,document_node/* entriesOf */.Mc)((0,document_node/* valueAt */.fK)(file.root, 'jobs'));
    const wanted = jobId === null ? entries : entries.filter(({ key }) => key === jobId);
    if (jobId !== null && wanted.length === 0) {
        return { kind: 'no-such-job', path, known: entries.map(({ key }) => key) };
    }
    return lookAtJobs(checkout, file, wanted, (entry) => loader.job(file, entry));
}
async function lookAtJobs(checkout, file, entries, load) {
    const asked = [];
    for (const entry of entries)
        asked.push(await load(entry));
    const every = asked.flatMap(withCalled);
    const jobs = [];
    const gaps = every.flatMap(gapsOf);
    for (const job of every) {
        const { tools, packaged, complete } = await toolsOf(job, checkout);
        jobs.push({ job, tools, packaged });
        if (!complete)
            gaps.push({ path: job.file.path, what: 'commands' });
    }
    return {
        kind: 'looked',
        file,
        asked,
        jobs,
        expectations: expectationsOf(jobs),
        files: [
            ...new Set([
                file.path,
                ...every.flatMap(({ file: { path }, steps }) => [
                    path,
                    ...steps.map((step) => step.file.path),
                ]),
            ]),
        ],
        gaps,
    };
}
function withCalled(job) {
    return job.call?.is === 'local' ? [job, ...job.call.jobs.flatMap(withCalled)] : [job];
}
function gapsOf({ call, steps }) {
    return [call, ...steps.map(({ action }) => action)].flatMap((one) => one?.is === 'unreadable' || one?.is === 'beyond-bounds'
        ? [{ path: one.path, what: one.is }]
        : []);
}
async function lookAtRunningJob(checkout, path, jobId) {
    const look = await lookAtWorkflow(checkout, path, jobId);
    if (look.kind !== 'no-such-job')
        return look;
    const whole = await lookAtWorkflow(checkout, path, null);
    if (whole.kind !== 'looked')
        return whole;
    const called = whole.jobs.filter(({ job }) => job.id === jobId && job.caller !== null);
    const asked = called.map(({ job }) => job);
    if (new Set(asked.map(({ file }) => file.path)).size !== 1)
        return look;
    const every = new Set(asked.flatMap(withCalled));
    const jobs = whole.jobs.filter(({ job }) => every.has(job));
    return { ...whole, asked, jobs, expectations: expectationsOf(jobs) };
}


/***/ }),

/***/ 57514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Fl: () => (/* binding */ baseName),
  Nh: () => (/* binding */ toolOfCommand),
  Yy: () => (/* binding */ toolOfModule),
  qH: () => (/* binding */ toolOfPackage)
});

;// CONCATENATED MODULE: ./lib/workflow/tools/tool.js
function operands(args) {
    return args.filter((arg) => !arg.startsWith('-'));
}
function isHelp(args) {
    const [first] = args;
    return (first === undefined ||
        ['help', 'version', 'completion'].includes(first) ||
        args.some((arg) => ['--help', '-h', '--version', '-v', '-V'].includes(arg)));
}
function verbs(...names) {
    return (args) => !isHelp(args) &&
        operands(args)
            .slice(0, 2)
            .some((one) => names.includes(one));
}

;// CONCATENATED MODULE: ./lib/workflow/tools/aws-cli.js

const awsCli = {
    name: 'aws-cli',
    sdk: 'aws-cli',
    commands: ['aws'],
    packages: ['awscli'],
    modules: ['awscli'],
    asks(args) {
        if (args.some((arg) => ['--version', '--no-sign-request'].includes(arg)))
            return false;
        if (operands(args).includes('help') || isHelp(args.slice(0, 1)))
            return false;
        const service = serviceOf(args);
        if (service === undefined ||
            ['configure', 'login', 'sso', 'logout', 'help'].includes(service)) {
            return false;
        }
        return !isForEmulator(args);
    },
};
const WITH_VALUE = new Set([
    '--profile',
    '--region',
    '--endpoint-url',
    '--output',
    '--query',
    '--color',
    '--ca-bundle',
    '--cli-read-timeout',
    '--cli-connect-timeout',
]);
function serviceOf(args) {
    let index = 0;
    while (args[index]?.startsWith('-'))
        index += WITH_VALUE.has(args[index] ?? '') ? 2 : 1;
    return args[index];
}
function isForEmulator(args) {
    const at = args.findIndex((arg) => arg.startsWith('--endpoint-url'));
    const url = args[at]?.split('=')[1] ?? args[at + 1];
    return at >= 0 && url !== undefined && !/\.(?:amazonaws\.com|api\.aws)/.test(url);
}

;// CONCATENATED MODULE: ./lib/workflow/tools/cdk.js

const cdk = {
    name: 'cdk',
    sdk: 'javascript',
    commands: ['cdk'],
    packages: ['aws-cdk', 'cdk'],
    asks: verbs('deploy', 'diff', 'destroy', 'bootstrap', 'import', 'rollback', 'gc', 'watch', 'drift'),
};

;// CONCATENATED MODULE: ./lib/workflow/tools/chalice.js

const chalice = {
    name: 'chalice',
    sdk: 'boto3',
    commands: ['chalice'],
    modules: ['chalice'],
    asks: verbs('deploy', 'delete', 'logs', 'invoke'),
};

;// CONCATENATED MODULE: ./lib/workflow/tools/copilot.js

const VERBS = [
    'app',
    'env',
    'svc',
    'job',
    'task',
    'pipeline',
    'deploy',
    'storage',
    'secret',
    'run',
    'init',
];
const copilot = {
    name: 'copilot',
    sdk: 'go',
    commands: ['copilot'],
    isMeant: (args) => VERBS.includes(operands(args)[0] ?? ''),
    asks: (args) => !args.includes('--help'),
};

;// CONCATENATED MODULE: ./lib/workflow/tools/eb.js

const eb = {
    name: 'eb',
    sdk: 'boto3',
    commands: ['eb'],
    asks: (args) => !isHelp(args) && operands(args)[0] !== 'local',
};

;// CONCATENATED MODULE: ./lib/workflow/tools/eksctl.js

const eksctl = {
    name: 'eksctl',
    sdk: 'go',
    commands: ['eksctl'],
    asks: (args) => !isHelp(args) && args[0] !== 'info',
};

;// CONCATENATED MODULE: ./lib/workflow/tools/terraform.js

const TERRAFORM_FILES = {
    names: /\.(?:tf|tofu|hcl|tf\.json)$/,
    speaksOfAws: /provider"?[:{\s]{0,40}"aws"|backend"?[=:{\s]{0,40}"s3"|hashicorp\/aws|"aws_[a-z]/,
    otherwise: false,
};
function asksTerraform(args) {
    if (isHelp(args))
        return false;
    const [verb, next] = operands(args);
    if (verb === 'init')
        return !args.some((arg) => /^-?-backend=false$/.test(arg));
    return ([
        'apply',
        'plan',
        'destroy',
        'import',
        'refresh',
        'output',
        'show',
        'taint',
        'untaint',
    ].includes(verb ?? '') ||
        ['state', 'workspace', 'force-unlock'].includes(verb ?? '') ||
        (['run-all', 'run', 'stack', 'apply-all', 'plan-all'].includes(verb ?? '') &&
            !['validate', 'fmt', 'hclfmt'].includes(next ?? '')));
}
const terraform = {
    name: 'terraform',
    sdk: 'terraform',
    commands: ['terraform'],
    asks: asksTerraform,
    cloud: TERRAFORM_FILES,
};

;// CONCATENATED MODULE: ./lib/workflow/tools/opentofu.js

const opentofu = {
    name: 'opentofu',
    sdk: 'terraform',
    commands: ['tofu', 'opentofu'],
    asks: asksTerraform,
    cloud: TERRAFORM_FILES,
};

;// CONCATENATED MODULE: ./lib/workflow/tools/packer.js

const packer = {
    name: 'packer',
    sdk: 'go',
    commands: ['packer'],
    asks: verbs('build'),
    cloud: {
        names: /\.(?:pkr\.hcl|pkr\.json|json)$/,
        speaksOfAws: /amazon-(?:ebs|instance|chroot|ebssurrogate|ebsvolume|import)/,
        otherwise: false,
    },
};

;// CONCATENATED MODULE: ./lib/workflow/tools/pulumi.js

const pulumi = {
    name: 'pulumi',
    sdk: 'go',
    commands: ['pulumi'],
    asks: (args) => !isHelp(args) &&
        ['up', 'update', 'preview', 'pre', 'destroy', 'down', 'refresh', 'import', 'watch'].includes(operands(args)[0] ?? ''),
    cloud: {
        names: /^(?:Pulumi(?:\.[\w-]+)?\.ya?ml|package\.json|requirements\.txt|pyproject\.toml|go\.mod|\w+\.csproj)$/,
        speaksOfAws: /@pulumi\/aws|pulumi[-_]aws|pulumi-aws|Pulumi\.Aws|\baws:region\b|awskms:|s3:\/\//,
        otherwise: false,
    },
};

;// CONCATENATED MODULE: ./lib/workflow/tools/sam.js

const sam = {
    name: 'sam',
    sdk: 'boto3',
    commands: ['sam'],
    packages: ['aws-sam-cli'],
    modules: ['samcli'],
    asks: (args) => !isHelp(args) &&
        ['deploy', 'package', 'sync', 'delete', 'publish', 'logs', 'traces', 'list', 'remote'].includes(operands(args)[0] ?? ''),
};

;// CONCATENATED MODULE: ./lib/workflow/tools/serverless.js

const serverless = {
    name: 'serverless',
    sdk: 'javascript',
    commands: ['serverless', 'sls', 'osls'],
    packages: ['serverless', 'osls'],
    asks(args) {
        if (isHelp(args))
            return false;
        const [verb, next] = operands(args);
        if (verb === 'invoke')
            return next !== 'local';
        return ['deploy', 'remove', 'info', 'logs', 'rollback', 'metrics'].includes(verb ?? '');
    },
    cloud: {
        names: /^serverless\.(?:ya?ml|json|ts|js)$/,
        speaksOfAws: /\baws\b/,
        otherwise: true,
    },
};

;// CONCATENATED MODULE: ./lib/workflow/tools/sst.js

const sst = {
    name: 'sst',
    commands: ['sst'],
    packages: ['sst'],
    asks: verbs('deploy', 'remove', 'diff', 'refresh', 'unlock', 'secret', 'shell', 'state'),
    cloud: {
        names: /^sst\.config\.[cm]?[jt]s$/,
        speaksOfAws: /^(?![\s\S]*home:\s{0,9}['"](?!aws))/,
        otherwise: true,
    },
};

;// CONCATENATED MODULE: ./lib/workflow/tools/terragrunt.js

const terragrunt = {
    name: 'terragrunt',
    sdk: 'terraform',
    commands: ['terragrunt'],
    asks: asksTerraform,
    cloud: TERRAFORM_FILES,
};

;// CONCATENATED MODULE: ./lib/workflow/tools/zappa.js

const zappa = {
    name: 'zappa',
    sdk: 'boto3',
    commands: ['zappa'],
    modules: ['zappa', 'zappa.cli'],
    asks: (args) => !isHelp(args) &&
        !['init', 'package', 'save-python-settings-file'].includes(operands(args)[0] ?? ''),
};

;// CONCATENATED MODULE: ./lib/workflow/tools/index.js















const TOOLS = [
    awsCli,
    sam,
    cdk,
    terraform,
    opentofu,
    terragrunt,
    serverless,
    pulumi,
    sst,
    copilot,
    eksctl,
    packer,
    eb,
    chalice,
    zappa,
];

;// CONCATENATED MODULE: ./lib/workflow/tools/find.js

function toolOfCommand(program, args) {
    const name = baseName(program);
    return TOOLS.find(({ commands, isMeant }) => commands.includes(name) && (isMeant?.(args) ?? true));
}
function toolOfPackage(name, args) {
    const plain = /^(@[^/@]+\/[^@]+|[^@]+)/.exec(name)?.[0] ?? name;
    return TOOLS.find(({ packages }) => packages?.includes(plain)) ?? toolOfCommand(plain, args);
}
function toolOfModule(name) {
    return TOOLS.find(({ modules }) => modules?.includes(name));
}
function baseName(program) {
    return (program.split(/[/\\]/).at(-1) ?? program).replace(/\.(?:exe|cmd|bat|ps1)$/i, '');
}


/***/ })

};
;