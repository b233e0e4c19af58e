"use strict";
exports.id = 6182;
exports.ids = [6182];
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


/***/ })

};
;