"use strict";
exports.id = 650;
exports.ids = [650,3368];
exports.modules = {

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

/***/ 80650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   needsOfAws: () => (/* binding */ needsOfAws)
/* harmony export */ });
/* harmony import */ var _document_node_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4519);
/* harmony import */ var _job_reads_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62208);
/* harmony import */ var _tools_actions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69826);
/* harmony import */ var _own_step_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43368);
/* harmony import */ var _skipped_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75928);





const KEYS = /^AWS_(?:ACCESS_KEY_ID|SECRET_ACCESS_KEY)$/;
const ENDPOINT = /^AWS_ENDPOINT_URL/;
function needsOfAws(job, running) {
    const own = (0,_own_step_js__WEBPACK_IMPORTED_MODULE_2__.ownStep)(job.steps, running) ?? -1;
    const steps = job.steps.filter((step, index) => index > own && !(0,_skipped_js__WEBPACK_IMPORTED_MODULE_3__/* .mayBeSkipped */ .p)(step, running.github) && !isEmulated(step));
    const secrets = (0,_job_reads_js__WEBPACK_IMPORTED_MODULE_0__/* .readsOf */ .J)(job).flatMap(({ access, keys, step, at }) => {
        const [block, key = ''] = keys;
        const [first] = access.steps;
        if (step === null || !steps.includes(step))
            return [];
        if (access.context !== 'secrets' || first?.is !== 'name')
            return [];
        const isMeant = block === 'with' ? isSignIn(step) && /^aws-|^role-to-assume$/i.test(key) : KEYS.test(key);
        return isMeant ? [{ is: 'secret', name: first.name, at }] : [];
    });
    const roles = steps.filter(isSignIn).flatMap(({ node }) => {
        const entry = (0,_document_node_js__WEBPACK_IMPORTED_MODULE_4__/* .entriesOf */ .Mc)((0,_document_node_js__WEBPACK_IMPORTED_MODULE_4__/* .valueAt */ .fK)(node, 'with')).find(({ key }) => key.toLowerCase() === 'role-to-assume');
        if (entry?.value.is !== 'text' || entry.value.value === '')
            return [];
        const byOther = ['aws-access-key-id', 'web-identity-token-file', 'role-chaining'].some((key) => (0,_document_node_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(node, 'with', key) !== undefined);
        return byOther ? [] : [{ is: 'token', name: entry.value.value, at: entry.written }];
    });
    return [...new Map([...secrets, ...roles].map((one) => [`${one.is} ${one.name}`, one])).values()];
}
function isSignIn({ uses }) {
    return uses?.value.is === 'text' && (0,_tools_actions_js__WEBPACK_IMPORTED_MODULE_1__/* .actionName */ .aM)(uses.value.value) === _tools_actions_js__WEBPACK_IMPORTED_MODULE_1__/* .CREDENTIALS_ACTION */ .E$;
}
function isEmulated({ node }) {
    return (0,_document_node_js__WEBPACK_IMPORTED_MODULE_4__/* .entriesOf */ .Mc)((0,_document_node_js__WEBPACK_IMPORTED_MODULE_4__/* .valueAt */ .fK)(node, 'env')).some(({ key }) => ENDPOINT.test(key));
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


/***/ })

};
;