"use strict";
exports.id = 4427;
exports.ids = [4427,3368];
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

/***/ 14427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  demandOf: () => (/* binding */ demandOf)
});

// EXTERNAL MODULE: ./lib/workflow/document/node.js
var document_node = __webpack_require__(4519);
// EXTERNAL MODULE: ./lib/workflow/tools/actions.js
var actions = __webpack_require__(69826);
// EXTERNAL MODULE: ./lib/workflow/checkout.js
var checkout = __webpack_require__(84613);
;// CONCATENATED MODULE: ./lib/workflow/demand/cloud.js

const MOST = 400;
function createCloudQuestion(checkout) {
    const known = new Map();
    const budget = { left: MOST };
    return async (use) => {
        const cloud = use.tool?.cloud;
        if (cloud === undefined)
            return true;
        const folder = folderOfCall(use);
        if (folder === undefined)
            return cloud.otherwise;
        const key = `${use.name} ${folder}`;
        const answer = known.get(key) ?? speaksOfAws(checkout, folder, cloud, 2, budget);
        known.set(key, answer);
        return answer;
    };
}
function folderOfCall({ args, folder }) {
    const at = args.findIndex((arg) => /^(?:-chdir|--cwd|-C|--working-dir)(?:=|$)/.test(arg));
    if (at < 0)
        return folder;
    const written = args[at]?.split('=')[1] ?? args[at + 1] ?? '';
    return /[$\uE000-\uF8FF]/.test(written) ? undefined : (0,checkout/* within */.u)(folder, written);
}
async function speaksOfAws(checkout, folder, cloud, levels, budget) {
    if ((budget.left -= 1) < 0)
        return false;
    const names = await checkout.list(folder);
    const path = (name) => (folder === '' ? name : `${folder}/${name}`);
    const known = names.filter((name) => cloud.names.test(name));
    for (const name of known) {
        if ((budget.left -= 1) < 0)
            return false;
        const found = await checkout.read(path(name));
        if (found.kind === 'text' && cloud.speaksOfAws.test(found.text))
            return true;
    }
    if (known.length > 0 && levels < 2)
        return false;
    if (levels > 0 && folder !== '') {
        const folders = names.filter((name) => !name.includes('.') && name !== 'node_modules');
        for (const name of folders) {
            if (await speaksOfAws(checkout, path(name), { ...cloud, otherwise: false }, levels - 1, budget)) {
                return true;
            }
        }
    }
    return known.length === 0 && cloud.otherwise;
}

// EXTERNAL MODULE: ./lib/workflow/demand/own-step.js
var own_step = __webpack_require__(43368);
// EXTERNAL MODULE: ./lib/workflow/demand/skipped.js + 1 modules
var skipped = __webpack_require__(75928);
;// CONCATENATED MODULE: ./lib/workflow/demand/demand.js





const OWN = /^AWS_(?:ACCESS_KEY_ID|SECRET_ACCESS_KEY|SESSION_TOKEN|PROFILE|DEFAULT_PROFILE|ROLE_ARN|WEB_IDENTITY_TOKEN_FILE|ENDPOINT_URL.*|CONTAINER_CREDENTIALS_.*)$/;
const MAKES = /AWS_(?:ACCESS_KEY_ID|SESSION_TOKEN|WEB_IDENTITY_TOKEN_FILE|PROFILE|ENDPOINT_URL)|aws_access_key_id|\.aws\/(?:config|credentials)/i;
const ASKING = /^(?:cloudposse\/github-action-(?:terraform|atmos)[\w-]*|serverless\/github-action|aws\/[\w.-]+|einaregilsson\/beanstalk-deploy|jakejarvis\/s3-sync-action)$/;
const QUIET = /^aws-actions\/(?:setup-[\w-]+|amazon-ecs-render-task-definition)$/;
async function demandOf({ job, tools }, checkout, running) {
    const { steps } = job;
    const own = (0,own_step.ownStep)(steps, running);
    const taken = steps.filter((step) => !(0,skipped/* mayBeSkipped */.p)(step, running.github));
    const isTaken = new Set(taken);
    const giver = steps.find((step) => isTaken.has(step) && nameOf(step) === actions/* CREDENTIALS_ACTION */.E$ && isExported(step));
    if (giver?.uses?.value.is === 'text') {
        const isLater = own !== undefined && steps.indexOf(giver) > own;
        const { value } = giver.uses.value;
        return isLater
            ? { is: 'later', uses: value, at: giver.uses.at }
            : { is: 'now', tool: actions/* CREDENTIALS_ACTION */.E$, uses: value, at: giver.uses.at };
    }
    if ([job.node, job.file.root].some((node) => bringsOwn((0,document_node/* valueAt */.fK)(node, 'env')))) {
        return { is: 'none' };
    }
    const later = own === undefined ? steps : steps.slice(own);
    if (later.some((step) => MAKES.test((0,document_node/* textAt */.$6)(step.node, 'run') ?? '')))
        return { is: 'none' };
    const isForAws = createCloudQuestion(checkout);
    for (const tool of tools) {
        if (isTaken.has(tool.step) && !hasOwn(tool.step) && (await asks(tool, isForAws))) {
            return { is: 'now', tool: tool.name, uses: null, at: tool.at };
        }
    }
    const action = taken.find((step) => ASKING.test(nameOf(step) ?? '') && !hasOwn(step));
    return action?.uses?.value.is === 'text'
        ? { is: 'now', tool: nameOf(action) ?? '', uses: action.uses.value.value, at: action.uses.at }
        : { is: 'none' };
}
async function asks({ name, use }, isForAws) {
    if (use !== null)
        return use.asks && (await isForAws(use));
    return name.startsWith('aws-actions/') && name !== actions/* CREDENTIALS_ACTION */.E$ && !QUIET.test(name);
}
function nameOf({ uses }) {
    return uses?.value.is === 'text' ? (0,actions/* actionName */.aM)(uses.value.value) : undefined;
}
function isExported({ node }) {
    return (0,document_node/* textAt */.$6)(node, 'with', 'output-env-credentials') !== 'false';
}
function hasOwn(step) {
    for (let one = step; one !== null; one = one.parent) {
        if (bringsOwn((0,document_node/* valueAt */.fK)(one.node, 'env')))
            return true;
        const given = (0,document_node/* entryOf */.Ms)(one.node, 'with')?.value;
        if ((0,document_node/* entriesOf */.Mc)(given).some(({ key }) => /aws[-_]?(?:access[-_]?key|role)/i.test(key)))
            return true;
    }
    return false;
}
function bringsOwn(env) {
    return (0,document_node/* entriesOf */.Mc)(env).some(({ key }) => OWN.test(key));
}


/***/ }),

/***/ 43368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ownStep: () => (/* binding */ ownStep)
/* harmony export */ });
/* harmony import */ var _document_node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4519);

function ownStep(steps, running) {
    const byId = steps.findIndex(({ node }) => running.name !== '' && (0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(node, 'id') === running.name);
    if (byId >= 0)
        return byId;
    const own = steps.flatMap((step, index) => (isOurs(step) ? [index] : []));
    const number = Number(/_(\d{1,3})$/.exec(running.name)?.[1] ?? 1);
    return own[number - 1] ?? (own.length === 1 ? own[0] : undefined);
}
function isOurs({ node, uses, action }) {
    if (uses?.value.is === 'text' && /(?:^|\/)aws-preflight(?:[@/]|$)/i.test(uses.value.value)) {
        return true;
    }
    if (action?.is === 'other' && action.file !== null) {
        return (0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(action.file.root, 'name') === 'aws-preflight';
    }
    const run = (0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .entryOf */ .Ms)(node, 'run')?.value;
    return run?.is === 'text' && /\baws-preflight(?:@[\w.-]+)?\s+(?:check|chain)\b/.test(run.value);
}


/***/ }),

/***/ 75928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ mayBeSkipped)
});

// EXTERNAL MODULE: ./lib/workflow/document/node.js
var node = __webpack_require__(4519);
// EXTERNAL MODULE: ./lib/workflow/expression/parts.js
var parts = __webpack_require__(4450);
// EXTERNAL MODULE: ./lib/workflow/expression/tokens.js
var tokens = __webpack_require__(28708);
;// CONCATENATED MODULE: ./lib/workflow/expression/truth.js

const DEEPEST = 50;
function truthOf(expression, github) {
    const reader = new Reader((0,tokens/* tokensOf */.k)(expression), github);
    const value = reader.either(0);
    return reader.isAtEnd() ? truth(value) : undefined;
}
function truth(value) {
    return value === undefined ? undefined : value !== false && value !== '';
}
class Reader {
    tokens;
    github;
    index = 0;
    constructor(tokens, github) {
        this.tokens = tokens;
        this.github = github;
    }
    isAtEnd() {
        return this.index >= this.tokens.length;
    }
    either(depth) {
        let value = this.both(depth);
        while (this.takes('||')) {
            const other = this.both(depth);
            const held = truth(value);
            if (held === true)
                continue;
            value = held === false ? other : truth(other) === true ? true : undefined;
        }
        return value;
    }
    both(depth) {
        let value = this.comparison(depth);
        while (this.takes('&&')) {
            const other = this.comparison(depth);
            const held = truth(value);
            if (held === false)
                continue;
            value = held === true ? other : truth(other) === false ? false : undefined;
        }
        return value;
    }
    comparison(depth) {
        const value = this.single(depth);
        const isEqual = this.takes('==');
        if (!isEqual && !this.takes('!='))
            return value;
        const other = this.single(depth);
        if (value === undefined || other === undefined)
            return undefined;
        if (typeof value !== typeof other)
            return undefined;
        const same = String(value).toLowerCase() === String(other).toLowerCase();
        return isEqual ? same : !same;
    }
    single(depth) {
        if (depth > DEEPEST) {
            this.index = this.tokens.length + 1;
            return undefined;
        }
        if (this.takes('!')) {
            const held = truth(this.single(depth + 1));
            return held === undefined ? undefined : !held;
        }
        if (this.takes('(')) {
            const value = this.either(depth + 1);
            return this.takes(')') ? value : undefined;
        }
        const token = this.tokens[this.index];
        this.index += 1;
        if (token?.is === 'text')
            return token.text;
        if (token?.is !== 'name')
            return undefined;
        const name = token.text.toLowerCase();
        if (name === 'true' || name === 'false')
            return name === 'true';
        return this.takes('(') ? this.called(name, depth + 1) : this.context(name);
    }
    called(name, depth) {
        const given = [];
        while (!this.isAtEnd() && !this.takes(')')) {
            given.push(this.either(depth));
            if (!this.takes(',') && !this.is(')'))
                return this.lost();
        }
        const [text, part] = given;
        switch (name) {
            case 'always':
            case 'success':
                return true;
            case 'failure':
            case 'cancelled':
                return false;
            case 'startswith':
            case 'endswith':
            case 'contains': {
                if (typeof text !== 'string' || typeof part !== 'string')
                    return undefined;
                const [whole, some] = [text.toLowerCase(), part.toLowerCase()];
                if (name === 'startswith')
                    return whole.startsWith(some);
                return name === 'endswith' ? whole.endsWith(some) : whole.includes(some);
            }
            default:
                return undefined;
        }
    }
    context(name) {
        const path = [];
        while (this.is('.') || this.is('[')) {
            if (this.takes('.')) {
                path.push(this.tokens[this.index]?.text ?? '');
                this.index += 1;
                continue;
            }
            this.index += 1;
            const inner = this.either(DEEPEST);
            if (!this.takes(']'))
                return this.lost();
            path.push(typeof inner === 'string' ? inner : '');
        }
        const [key = ''] = path;
        const isKnown = name === 'github' && path.length === 1 && Object.hasOwn(this.github, key);
        return isKnown ? this.github[key] : undefined;
    }
    lost() {
        this.index = this.tokens.length + 1;
        return undefined;
    }
    is(sign) {
        const token = this.tokens[this.index];
        return token?.is === 'sign' && token.text === sign;
    }
    takes(sign) {
        if (!this.is(sign))
            return false;
        this.index += 1;
        return true;
    }
}

;// CONCATENATED MODULE: ./lib/workflow/demand/skipped.js



function mayBeSkipped(step, github) {
    for (let one = step; one !== null; one = one.parent) {
        const condition = (0,node/* textAt */.$6)(one.node, 'if');
        if (condition !== undefined && truthOf(expressionOf(condition), github) !== true)
            return true;
    }
    return false;
}
function expressionOf(condition) {
    const text = condition.trim();
    const [part, ...others] = (0,parts/* partsOf */.C)(text);
    const isWhole = part !== undefined && others.length === 0 && part.from === 3 && part.to === text.length - 2;
    return isWhole ? text.slice(part.from, part.to) : text;
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


/***/ })

};
;