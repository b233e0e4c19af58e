"use strict";
exports.id = 3382;
exports.ids = [3382];
exports.modules = {

/***/ 83382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diffOf: () => (/* binding */ diffOf)
/* harmony export */ });
/* harmony import */ var _report_invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65785);
/* harmony import */ var _document_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38892);


const CONTEXT = 2;
const LONGEST_LINE = 300;
function diffOf(text, edit) {
    const lines = text.split('\n');
    const { path, line, column } = edit.at;
    const old = lines[line - 1];
    if (old === undefined || !isSafePath(path))
        return null;
    const made = edit.is === 'replace' ? replaced(old, edit) : inserted(old, column, edit.lines);
    if (made === null)
        return null;
    const after = [...lines.slice(0, line - 1), ...made, ...lines.slice(line)];
    if ((0,_document_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readDocument */ .u)(path, after.join('\n')).kind !== 'read')
        return null;
    const from = Math.max(0, line - 1 - CONTEXT);
    const count = lines.at(-1) === '' ? lines.length - 1 : lines.length;
    const to = Math.min(count, line + CONTEXT);
    const isAtEnd = to === lines.length;
    const before = lines.slice(from, line - 1);
    const behind = lines.slice(line, to);
    const [first, ...rest] = made;
    const kept = first === old;
    const shown = [
        ...before.map((one) => ` ${one}`),
        ...(kept ? [` ${old}`] : [`-${old}`]),
        ...(kept ? rest : made).map((one) => `+${one}`),
        ...behind.map((one) => ` ${one}`),
    ];
    if (isAtEnd || shown.some((one) => (0,_report_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .hasInvisible */ .wy)(one) || one.length > LONGEST_LINE))
        return null;
    const was = before.length + 1 + behind.length;
    const is = was - 1 + made.length;
    const head = [`--- a/${path}`, `+++ b/${path}`, `@@ -${from + 1},${was} +${from + 1},${is} @@`];
    return `${[...head, ...shown].join('\n')}\n`;
}
function replaced(old, { from, to, at }) {
    const start = old.indexOf(from, at.column - 1);
    const index = start >= 0 ? start : old.indexOf(from);
    if (from === '' || index < 0 || to.includes('\n'))
        return null;
    return [`${old.slice(0, index)}${to}${old.slice(index + from.length)}`];
}
function inserted(old, column, added) {
    const indent = ' '.repeat(column - 1);
    const isOwnLine = old.startsWith(indent) && /^[\w"'-]/.test(old.slice(column - 1));
    if (!isOwnLine || /[{}[\]]\s*$/.test(old.replace(/\$\{\{.*?\}\}/g, 'x')))
        return null;
    return [old, ...added.map((line) => `${indent}${line}`)];
}
function isSafePath(path) {
    return /^[\w./-]+$/.test(path);
}


/***/ }),

/***/ 38892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ readDocument)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./lib/workflow/document/convert.js

class Stop extends Error {
    fault;
    constructor(fault) {
        super(fault.is);
        this.fault = fault;
    }
}
const STYLES = {
    PLAIN: 'plain',
    QUOTE_SINGLE: 'single',
    QUOTE_DOUBLE: 'double',
    BLOCK_LITERAL: 'block',
    BLOCK_FOLDED: 'block',
};
function convert(root, source) {
    const anchors = new Map();
    const placeOf = (offset) => {
        const { line, col } = source.counter.linePos(offset);
        return { path: source.path, line, column: col };
    };
    const read = (node, around) => {
        if ((0,dist/* isAlias */.Vj)(node)) {
            const { line } = placeOf(node.range?.[0] ?? 0);
            const found = anchors.get(node.source);
            if (found === null)
                throw new Stop({ is: 'alias-of-itself', line });
            if (found === undefined)
                throw new Stop({ is: 'alias-without-anchor', line });
            return found;
        }
        const { anchor, range } = (node ?? {});
        if (anchor !== undefined)
            anchors.set(anchor, null);
        const made = make(node, range?.[0] === undefined ? around : placeOf(range[0]));
        if (made.size > source.most)
            throw new Stop({ is: 'too-many-nodes' });
        if (anchor !== undefined)
            anchors.set(anchor, made);
        return made;
    };
    const make = (node, at) => {
        if ((0,dist/* isMap */.jh)(node)) {
            const entries = node.items.map(({ key, value }) => {
                const name = read(key, at);
                const written = name.at;
                const inner = read(value, written);
                return {
                    key: name.is === 'text' ? name.value : '',
                    at: (0,dist/* isAlias */.Vj)(value) ? inner.at : written,
                    written,
                    value: inner,
                };
            });
            return { is: 'table', at, entries, size: 1 + sum(entries.map(({ value }) => value.size)) };
        }
        if ((0,dist/* isSeq */.oP)(node)) {
            const items = node.items.map((item) => read(item, at));
            return { is: 'list', at, items, size: 1 + sum(items.map(({ size }) => size)) };
        }
        return (0,dist/* isScalar */.jn)(node) ? textOf(node, at) : { ...EMPTY, at };
    };
    const textOf = (node, at) => {
        const [from, to] = node.range ?? [0, 0];
        const style = STYLES[node.type ?? ''] ?? 'plain';
        const value = typeof node.value === 'string' ? node.value : '';
        return { is: 'text', value, style, at, source: source.text.slice(from, to), size: 1 };
    };
    try {
        return { kind: 'converted', node: read(root, placeOf(0)) };
    }
    catch (error) {
        if (error instanceof Stop)
            return { kind: 'failed', cause: error.fault };
        throw error;
    }
}
const EMPTY = { is: 'text', value: '', style: 'plain', source: '', size: 1 };
function sum(sizes) {
    return sizes.reduce((total, size) => total + size, 0);
}

;// CONCATENATED MODULE: ./lib/workflow/document/read.js


const LIMITS = {
    bytes: 1 << 20,
    depth: 100,
    nodes: 100_000,
};
function readDocument(path, text) {
    const counter = new dist/* LineCounter */.HN();
    const tokens = tokensOf(text, counter);
    if (tokens === undefined)
        return unreadable({ is: 'too-deep' });
    const [document] = [...new dist/* Composer */.Dk({ schema: 'failsafe', uniqueKeys: false }).compose(tokens)];
    const contents = document?.contents ?? null;
    if (document === undefined || contents === null)
        return unreadable({ is: 'empty' });
    const fault = faultOf(document, counter);
    if (fault !== undefined)
        return unreadable(fault);
    const converted = convert(contents, { path, text, counter, most: LIMITS.nodes });
    return converted.kind === 'converted'
        ? { kind: 'read', root: converted.node }
        : unreadable(converted.cause);
}
function faultOf(document, counter) {
    const [error] = document.errors;
    if (error === undefined)
        return undefined;
    return { is: 'not-yaml', line: counter.linePos(error.pos[0]).line, code: error.code };
}
function tokensOf(text, counter) {
    const tokens = [];
    const parser = new dist/* Parser */.iX(counter.addNewLine);
    counter.addNewLine(0);
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        for (const token of parser.next(lexeme))
            tokens.push(token);
        if (parser.stack.length > LIMITS.depth)
            return undefined;
    }
    for (const token of parser.end())
        tokens.push(token);
    return tokens;
}
function unreadable(cause) {
    return { kind: 'unreadable', cause };
}


/***/ })

};
;