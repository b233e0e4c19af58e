"use strict";
exports.id = 4443;
exports.ids = [4443];
exports.modules = {

/***/ 13715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ writeBaseline),
/* harmony export */   D5: () => (/* binding */ baselineAllowances),
/* harmony export */   _z: () => (/* binding */ FIRST_REASON),
/* harmony export */   eJ: () => (/* binding */ BASELINE_BYTES),
/* harmony export */   mF: () => (/* binding */ readBaseline),
/* harmony export */   yy: () => (/* binding */ keyFingerprint)
/* harmony export */ });
/* harmony import */ var _report_form_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72933);
/* harmony import */ var _report_form_form_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11863);
/* harmony import */ var _report_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27563);
/* harmony import */ var _day_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39892);




const BASELINE_BYTES = 1 << 25;
const KEY = (0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)({
    fingerprint: (0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('Of the key and its kind, wherever it stands.', { pattern: '^[0-9a-f]{32}$' }),
    rule: (0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('For the reader.', { pattern: '^leaks/[a-z0-9-]+$' }),
    key: (0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('For the reader: what may be shown of it.'),
    path: (0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('For the reader: where it stood when this was written.'),
    reason: (0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('Why it may be there.', { pattern: '\\S' }),
    expires: (0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('The last day on which it counts, in UTC.', { pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' })),
});
const BASELINE = (0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)({
    version: (0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)([1]),
    covers: (0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(['tree', 'history'], 'What was scanned when it was written.'),
    keys: (0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(KEY),
});
const FIRST_REASON = 'It was there when the baseline was written.';
function keyFingerprint(kind, keyHash) {
    return (0,_report_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprint */ .R)(`leaks/${kind}`, 'key', keyHash);
}
function readBaseline(bytes) {
    let value;
    try {
        value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        return { ok: false, what: 'it is no JSON' };
    }
    const fitting = (0,_report_form_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .fit */ .U)(BASELINE, value);
    if (!fitting.ok)
        return { ok: false, what: (0,_report_form_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFault */ .Q)(fitting.fault) };
    const wrong = fitting.value.keys.findIndex(({ expires }) => expires !== undefined && !(0,_day_js__WEBPACK_IMPORTED_MODULE_3__/* .isDay */ .N)(expires));
    return wrong === -1
        ? { ok: true, baseline: fitting.value }
        : { ok: false, what: `keys[${wrong}].expires: no day of the calendar` };
}
function writeBaseline({ covers, keys }) {
    const byName = new Map(keys.map((key) => [key.fingerprint, key]));
    const lines = [...byName.values()]
        .toSorted((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1))
        .map(({ fingerprint: name, rule, key, path, reason, expires }) => JSON.stringify({ fingerprint: name, rule, key, path, reason, expires }));
    const list = lines.length === 0 ? '[]' : `[\n    ${lines.join(',\n    ')}\n  ]`;
    return `{\n  "version": 1,\n  "covers": ${JSON.stringify(covers)},\n  "keys": ${list}\n}\n`;
}
function baselineAllowances(path, bytes) {
    const reading = readBaseline(bytes);
    if (!reading.ok) {
        const at = { path, line: null };
        const what = `this is no baseline that can be read: ${reading.what}`;
        return {
            entries: [],
            problems: [{ is: 'not-valid', of: 'configuration', at, what, identity: 'baseline' }],
        };
    }
    const lines = linesOf(Buffer.from(bytes).toString('utf8'));
    const { covers, keys } = reading.baseline;
    return {
        entries: keys.map(({ fingerprint: name, reason, expires }) => ({
            by: 'baseline',
            at: { path, line: lines.get(name) ?? null },
            reason,
            expires: expires ?? null,
            identity: name,
            covers: { kind: 'entry', fingerprint: name },
            ...(covers === 'history' ? { needs: 'history' } : {}),
        })),
        problems: [],
    };
}
function linesOf(written) {
    const lines = new Map();
    for (const [index, line] of written.split('\n').entries()) {
        const name = /"fingerprint"\s*:\s*"([0-9a-f]{32})"/.exec(line)?.[1];
        if (name !== undefined && !lines.has(name))
            lines.set(name, index + 1);
    }
    return lines;
}


/***/ }),

/***/ 39892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isDay),
/* harmony export */   k: () => (/* binding */ dayOf)
/* harmony export */ });
function isDay(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return false;
    const time = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
function dayOf(now) {
    return new Date(now).toISOString().slice(0, 10);
}


/***/ }),

/***/ 65476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  YP: () => (/* binding */ baseNames),
  LD: () => (/* binding */ decide),
  DJ: () => (/* binding */ staleFacts)
});

// EXTERNAL MODULE: ./lib/report/finding.js
var finding = __webpack_require__(27563);
// EXTERNAL MODULE: ./lib/report/sha256.js
var sha256 = __webpack_require__(3279);
// EXTERNAL MODULE: ./lib/scanner/archives/archive.js
var archive = __webpack_require__(1678);
// EXTERNAL MODULE: ./lib/facts/leaks/allowances/baseline.js
var baseline = __webpack_require__(13715);
// EXTERNAL MODULE: ./lib/facts/leaks/allowances/day.js
var day = __webpack_require__(39892);
// EXTERNAL MODULE: ./lib/facts/leaks/allowances/read-configuration.js + 1 modules
var read_configuration = __webpack_require__(61966);
;// CONCATENATED MODULE: ./lib/facts/leaks/allowances/inline.js

const MARK = 'preflight:allow';
const LONGEST_REASON = 300;
const CLOSERS = /(?:\*\/|-->|--\}\}|\*\)|-\}|#\}|%>|#>|"""|'''|["'`])?\s*[)\]},;]*\s*$/;
function readInline(line, above, kind, kinds) {
    const own = read(line, kind, kinds);
    if (own.is !== 'none')
        return own;
    const at = above.indexOf(MARK);
    const isComment = at !== -1 && !/[A-Za-z0-9]/.test(above.slice(0, at).replace(/\b(?:rem|dnl)\b/i, ''));
    return isComment ? read(above, kind, kinds) : own;
}
function read(text, kind, kinds) {
    const at = text.indexOf(MARK);
    if (at === -1)
        return { is: 'none' };
    const said = text.slice(at + MARK.length);
    const [, names = '', rest = ''] = /^[ \t:]*((?:leaks\/)?[\w-]*(?:[ \t]*,[ \t]*(?:leaks\/)?[\w-]+)*)(.*)$/s.exec(said) ?? [];
    const [list, glued] = splitAt(names);
    const named = list
        .split(',')
        .map((name) => name.trim().replace(/^leaks\//, ''))
        .filter((name) => name !== '');
    if (named.length === 0)
        return notValid('names no rule: `preflight:allow RULE -- reason`');
    const unknown = named.find((name) => !kinds.includes(name));
    if (unknown !== undefined)
        return notValid((0,read_configuration/* unknownRule */.b)(unknown, kinds));
    if (!named.includes(kind))
        return notValid(`is for another rule than \`${kind}\``);
    const [, after = ''] = /^\s*--\s*(.*)$/s.exec(glued === undefined ? rest : `--${glued}${rest}`) ?? [];
    const given = after.replace(CLOSERS, '').trim().slice(0, LONGEST_REASON);
    return /\p{L}/u.test(given)
        ? { is: 'allows', reason: given }
        : notValid('gives no reason: `preflight:allow RULE -- reason`');
}
function splitAt(names) {
    const at = names.indexOf('--');
    return at === -1 ? [names, undefined] : [names.slice(0, at), names.slice(at + 2)];
}
function notValid(what) {
    return { is: 'not-valid', what };
}

;// CONCATENATED MODULE: ./lib/facts/leaks/allowances/decide.js






function decide(hits, judging) {
    const { allowances, own, base, kinds, now } = judging;
    const today = (0,day/* dayOf */.k)(now);
    const finder = createFinder(allowances.entries);
    const owns = own === undefined ? undefined : createFinder(own.entries);
    const used = new Set();
    const expired = new Map();
    const of = new Map();
    for (const hit of hits) {
        const key = keyOf(hit);
        const excuses = [];
        let allowed = base?.has(baseName(hit.kind, key.keyHash)) === true ? BY_BASE : undefined;
        for (const entry of finder(key)) {
            used.add(entry);
            if (isOver(entry, today)) {
                expired.set(entry, (expired.get(entry) ?? 0) + 1);
                excuses.push({ is: 'expired', at: shown(entry.at), what: entry.expires ?? '' });
            }
            else
                allowed ??= { by: entry.by, reason: entry.reason, at: shown(entry.at) };
        }
        const said = readInline(textOf(hit.beside?.line), textOf(hit.beside?.above), hit.kind, kinds);
        const here = shown({ path: hit.path, line: hit.line });
        if (said.is === 'not-valid')
            excuses.push({ is: 'not-valid', at: here, what: said.what });
        else if (said.is === 'allows' && allowances.comments) {
            allowed ??= { by: 'comment', reason: said.reason, at: here };
        }
        else if (said.is === 'allows')
            excuses.push({ is: 'own', at: here });
        for (const entry of owns?.(key) ?? []) {
            if (!isOver(entry, today))
                excuses.push({ is: 'own', at: shown(entry.at) });
        }
        of.set(hit, allowed === undefined ? (excuses.length === 0 ? {} : { excuses }) : { allowed });
    }
    return {
        of,
        expired: Array.from(expired, ([{ at, expires, identity }, keys]) => ({
            is: 'expired',
            at,
            on: expires ?? '',
            identity,
            keys,
        })),
        unused: allowances.entries.filter((entry) => !used.has(entry)),
    };
}
function staleFacts(unused, looked) {
    const stale = unused.filter(({ covers, needs }) => covers.kind === 'entry' && (looked === 'history' || needs === undefined));
    const baseline = stale.filter(({ by }) => by === 'baseline');
    const [first] = baseline;
    const single = stale.flatMap(({ by, at, identity }) => by === 'configuration' ? [{ is: 'stale', by, at, identity, entries: 1, looked }] : []);
    if (first === undefined)
        return single;
    const { at } = first;
    const identity = 'baseline';
    return [
        ...single,
        { is: 'stale', by: 'baseline', at, identity, entries: baseline.length, looked },
    ];
}
const BY_BASE = { by: 'base', reason: 'the commit before holds this key already' };
function baseName(kind, keyHash) {
    return `${kind} ${keyHash}`;
}
function baseNames(hits) {
    return new Set(hits.map(({ kind, key }) => baseName(kind, (0,sha256/* sha256 */.s)(key.reveal()))));
}
function isOver({ expires }, today) {
    return expires !== null && expires < today;
}
function shown({ path, line }) {
    return line === null ? path : `${path}:${line}`;
}
function createFinder(entries) {
    const byHash = new Map();
    const tried = [];
    for (const entry of entries) {
        const { covers } = entry;
        const name = covers.kind === 'entry' ? (covers.keyHash ?? covers.fingerprint) : undefined;
        if (name === undefined)
            tried.push(entry);
        else
            byHash.set(name, [...(byHash.get(name) ?? []), entry]);
    }
    return (key) => [key.keyHash, ...key.names]
        .flatMap((name) => byHash.get(name) ?? [])
        .concat(tried)
        .filter((entry) => doesCover(entry, key));
}
function doesCover({ covers }, { kind, paths, keyHash, names, lines }) {
    if (covers.kind === 'line')
        return lines.some((line) => covers.matches(line));
    return ((covers.rule === undefined || covers.rule === kind) &&
        (covers.keyHash === undefined || covers.keyHash === keyHash) &&
        (covers.fingerprint === undefined || names.includes(covers.fingerprint)) &&
        (covers.path === undefined || paths.some(covers.path)));
}
function keyOf(hit) {
    const { kind, path, member, line, commit } = hit;
    const keyHash = (0,sha256/* sha256 */.s)(hit.key.reveal());
    const printed = `${path}:${line}:`;
    const content = Buffer.from(lineOf(hit), 'latin1');
    const withHead = (head) => Buffer.concat([Buffer.from(head), content]);
    return {
        kind,
        paths: member === undefined ? [path] : [path, `${path}${archive/* INSIDE */.bj}${member}`],
        keyHash,
        names: [(0,baseline/* keyFingerprint */.yy)(kind, keyHash), (0,finding/* fingerprint */.R)(`leaks/${kind}`, `file ${path}`, keyHash)],
        lines: [withHead(printed), ...(commit === undefined ? [] : [withHead(`${commit}:${printed}`)])],
    };
}
function lineOf({ beside }) {
    return beside?.line.reveal() ?? '';
}
function textOf(bytes) {
    return Buffer.from(bytes?.reveal() ?? '', 'latin1').toString('utf8');
}


/***/ }),

/***/ 41182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ readGlob)
/* harmony export */ });
const SLASH = 0x2f;
const LONGEST = 1_000;
function readGlob(glob) {
    if (glob.length > LONGEST)
        return undefined;
    const plain = glob.replace(/^(?:\.?\/)+/, '').replace(/\/+$/, '');
    const pieces = piecesOf(plain);
    return (path) => fits(pieces, path.replace(/^(?:\.\/)+/, ''));
}
function piecesOf(glob) {
    const pieces = [];
    const characters = Array.from(glob);
    for (let at = 0; at < characters.length; at += 1) {
        const character = characters[at] ?? '';
        if (character === '*') {
            const from = at;
            while (characters[at + 1] === '*')
                at += 1;
            if (at === from)
                pieces.push({ is: 'some' });
            else {
                pieces.push({ is: 'folders' });
                const isWhole = from === 0 || characters[from - 1] === '/';
                if (isWhole && characters[at + 1] === '/') {
                    pieces[pieces.length - 1] = { is: 'folders' };
                    at += 1;
                    pieces.push({ is: 'text', code: OPTIONAL_SLASH });
                }
            }
        }
        else if (character === '?')
            pieces.push({ is: 'any' });
        else {
            const taken = character === '\\' ? (characters[(at += 1)] ?? '\\') : character;
            pieces.push({ is: 'text', code: taken.codePointAt(0) ?? 0 });
        }
    }
    return pieces;
}
const OPTIONAL_SLASH = -1;
function fits(pieces, path) {
    let places = new Set();
    let before = SLASH;
    const add = (to, place) => {
        for (let at = place; !to.has(at); at += 1) {
            const piece = pieces[at];
            const passes = piece?.is === 'some' ||
                piece?.is === 'folders' ||
                (piece?.is === 'text' && piece.code === OPTIONAL_SLASH && before === SLASH);
            if (!(piece?.is === 'text' && piece.code === OPTIONAL_SLASH))
                to.add(at);
            if (!passes)
                return;
        }
    };
    add(places, 0);
    for (const character of path) {
        const code = character.codePointAt(0) ?? 0;
        if (code === SLASH && places.has(pieces.length))
            return true;
        const next = new Set();
        before = code;
        for (const place of places) {
            const piece = pieces[place];
            if (piece === undefined)
                continue;
            if (piece.is === 'folders' || (piece.is === 'some' && code !== SLASH))
                add(next, place);
            else if (piece.is === 'any' && code !== SLASH)
                add(next, place + 1);
            else if (piece.is === 'text' && piece.code === code)
                add(next, place + 1);
        }
        if (next.size === 0)
            return false;
        places = next;
    }
    return places.has(pieces.length);
}


/***/ }),

/***/ 61966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ readConfiguration),
  b: () => (/* binding */ unknownRule)
});

// EXTERNAL MODULE: ./lib/settings/configuration.js
var configuration = __webpack_require__(12091);
// EXTERNAL MODULE: ./lib/report/nearest.js
var nearest = __webpack_require__(6120);
// EXTERNAL MODULE: ./lib/report/showable.js
var showable = __webpack_require__(17361);
// EXTERNAL MODULE: ./lib/report/sha256.js
var sha256 = __webpack_require__(3279);
// EXTERNAL MODULE: ./lib/workflow/document/read.js + 1 modules
var read = __webpack_require__(38892);
// EXTERNAL MODULE: ./lib/facts/leaks/allowances/day.js
var day = __webpack_require__(39892);
// EXTERNAL MODULE: ./lib/report/form/form.js
var form_form = __webpack_require__(11863);
// EXTERNAL MODULE: ./lib/report/inert.js
var inert = __webpack_require__(4726);
;// CONCATENATED MODULE: ./lib/facts/leaks/allowances/fit-node.js




function fitNode(form, node) {
    const faults = [];
    const places = new Map();
    const value = read(form, node, '');
    return { value, faults, places };
    function wrong(at, path, what) {
        faults.push({ at, path, what });
        return undefined;
    }
    function read(one, found, path) {
        switch (one.is) {
            case 'text':
                if (found.is !== 'text')
                    return wrong(found.at, path, `wanted a text, found ${kindOf(found)}`);
                if (one.pattern === undefined || new RegExp(one.pattern, 'u').test(found.value))
                    return found.value;
                return found.value.trim() === ''
                    ? wrong(found.at, path, 'is empty')
                    : wrong(found.at, path, `does not have the form of one: ${firstOf(one.says)}`);
            case 'one-of': {
                const text = found.is === 'text' ? found.value : undefined;
                const meant = one.values.find((each) => String(each) === text);
                if (meant !== undefined)
                    return meant;
                return wrong(found.at, path, `wanted ${one.values.join(' or ')}`);
            }
            case 'list': {
                if (found.is !== 'list')
                    return wrong(found.at, path, `wanted a list, found ${kindOf(found)}`);
                const most = one.most ?? Number.POSITIVE_INFINITY;
                if (found.items.length > most)
                    wrong(found.at, path, `holds more than ${most} entries; the rest does not count`);
                return found.items
                    .slice(0, most)
                    .map((item, index) => read(one.of, item, `${path}[${index + 1}]`))
                    .filter((item) => item !== undefined);
            }
            case 'record':
                return readRecord(one.fields, found, path);
            case 'whole':
            case 'flag':
            case 'anything':
            case 'variants':
            case 'or-null':
                throw new Error(`no file that people write has a form of the kind ${one.is}`);
        }
    }
    function readRecord(fields, found, path) {
        if (found.is !== 'table') {
            return wrong(found.at, path, `wanted ${Object.keys(fields).join(', ')}; found ${kindOf(found)}`);
        }
        const before = faults.length;
        const values = new Map();
        const known = Object.keys(fields);
        for (const { key, written, value: inner } of found.entries) {
            const below = path === '' ? key : `${path}.${key}`;
            const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
            if (field === undefined) {
                const meant = (0,nearest/* nearest */.p)(key, known);
                const asked = meant === undefined ? `accepted: ${known.join(', ')}` : `did you mean ${meant}?`;
                const shown = (0,showable/* isShowable */.q)(key) ? `the key "${(0,inert/* inert */.tJ)(key)}" is` : 'a key is';
                wrong(written, path, `${shown} none that is known; ${asked}`);
            }
            else if (values.has(key))
                wrong(written, below, 'is there twice');
            else
                values.set(key, read((0,form_form/* fieldOf */._F)(field).form, inner, below));
        }
        for (const name of known) {
            const field = fields[name];
            if (field === undefined || !(0,form_form/* fieldOf */._F)(field).needed || values.has(name))
                continue;
            wrong(found.at, path, `has no \`${name}\``);
        }
        if (faults.length > before && path !== '')
            return undefined;
        const made = Object.fromEntries([...values].filter(([, each]) => each !== undefined));
        places.set(made, found.at);
        return made;
    }
}
function firstOf(says = '') {
    return says.split(/(?<=\.) /)[0] ?? says;
}
function kindOf(node) {
    if (node.is === 'text')
        return node.value === '' ? 'nothing' : 'a text';
    return node.is === 'list' ? 'a list' : 'names with values';
}

// EXTERNAL MODULE: ./lib/facts/leaks/allowances/glob.js
var allowances_glob = __webpack_require__(41182);
;// CONCATENATED MODULE: ./lib/facts/leaks/allowances/read-configuration.js








const MOST_PROBLEMS = 20;
function readConfiguration(path, bytes, kinds) {
    const problems = [];
    const fault = (at, where, what) => {
        problems.push({
            is: 'not-valid',
            of: 'configuration',
            at,
            what: where === '' ? what : `\`${where}\`: ${what}`,
            identity: where,
        });
    };
    const text = textOf(bytes);
    const document = text === undefined ? undefined : (0,read/* readDocument */.u)(path, text);
    if (document === undefined || document.kind === 'unreadable') {
        const cause = document?.cause;
        if (cause?.is === 'empty')
            return emptyOf(problems, true);
        fault({ path, line: lineOf(cause) }, '', cause === undefined ? 'it is no UTF-8' : notYaml(cause));
        return emptyOf(problems, false);
    }
    const { value, faults, places } = fitNode(configuration/* CONFIGURATION */.jZ, document.root);
    for (const { at, path: where, what } of faults)
        fault(writtenAt(at), where, what);
    if (value === undefined)
        return emptyOf(problems, false);
    const whereOf = (one) => {
        const place = places.get(one);
        return place === undefined ? { path, line: 1 } : writtenAt(place);
    };
    const patterns = ownPatterns(value.patterns ?? [], kinds, whereOf, fault);
    const known = [...kinds, ...patterns.map(({ id }) => id)];
    const entries = (value.allow ?? []).flatMap((entry) => allowanceOf(entry, whereOf(entry), known, fault) ?? []);
    return {
        patterns,
        entries,
        baseline: value.baseline ?? null,
        secrets: value.secrets ?? {},
        problems: fewOf(problems),
        isRead: true,
    };
}
function ownPatterns(written, kinds, whereOf, fault) {
    const taken = new Set(kinds);
    return written.flatMap((pattern) => {
        const at = whereOf(pattern);
        if (taken.has(pattern.id)) {
            fault(at, `patterns: ${pattern.id}`, 'a rule of this id is there already');
            return [];
        }
        if (pattern.paths?.some((glob) => (0,allowances_glob/* readGlob */.p)(glob) === undefined) === true) {
            fault(at, `patterns: ${pattern.id}`, 'a glob in `paths` is too long');
            return [];
        }
        taken.add(pattern.id);
        return [{ ...pattern, at }];
    });
}
function allowanceOf({ rule, path, value, sha256: hash, fingerprint, reason, expires }, at, kinds, fault) {
    const say = (what) => {
        fault(at, 'allow', what);
        return undefined;
    };
    const kind = rule?.replace(/^leaks\//, '');
    if (kind !== undefined && !kinds.includes(kind))
        return say(unknownRule(kind, kinds));
    const glob = path === undefined ? undefined : (0,allowances_glob/* readGlob */.p)(path);
    if (path !== undefined && glob === undefined)
        return say('the glob in `path` is too long');
    if (expires !== undefined && !(0,day/* isDay */.N)(expires))
        return say('`expires` is no day of the calendar');
    if (value !== undefined && hash !== undefined)
        return say('has both `value` and `sha256`');
    const keyHash = value === undefined ? hash?.toLowerCase() : (0,sha256/* sha256 */.s)(value);
    if ([kind, path, keyHash, fingerprint].every((each) => each === undefined)) {
        return say('says of no key which one it is: `rule`, `path`, `value`, `sha256` or `fingerprint`');
    }
    return {
        by: 'configuration',
        at,
        reason,
        expires: expires ?? null,
        identity: [kind, path, keyHash, fingerprint].join(' '),
        covers: {
            kind: 'entry',
            ...(kind === undefined ? {} : { rule: kind }),
            ...(glob === undefined ? {} : { path: glob }),
            ...(keyHash === undefined ? {} : { keyHash }),
            ...(fingerprint === undefined ? {} : { fingerprint }),
        },
    };
}
function unknownRule(given, kinds) {
    const meant = (0,nearest/* nearest */.p)(given, kinds);
    const named = (0,showable/* isShowable */.q)(given)
        ? `no rule is called \`${given.replaceAll('`', "'")}\``
        : 'no rule is called so';
    return meant === undefined ? named : `${named}; did you mean \`${meant}\`?`;
}
function fewOf(problems) {
    const [first] = problems;
    const more = problems.length - MOST_PROBLEMS;
    if (more <= 0 || first?.is !== 'not-valid')
        return problems;
    const rest = { ...first, what: `and ${more} more places are wrong`, identity: 'more' };
    return [...problems.slice(0, MOST_PROBLEMS), rest];
}
function emptyOf(problems, isRead) {
    return { patterns: [], entries: [], baseline: null, secrets: {}, problems, isRead };
}
function textOf(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
function writtenAt({ path, line, column }) {
    return { path, line, column };
}
function lineOf(cause) {
    return cause !== undefined && 'line' in cause ? cause.line : null;
}
function notYaml(cause) {
    switch (cause.is) {
        case 'not-yaml':
            return `it is no YAML (${cause.code.toLowerCase().replaceAll('_', ' ')})`;
        case 'too-deep':
            return 'it is nested deeper than any configuration is';
        case 'too-many-nodes':
            return 'its aliases make more of it than any configuration holds';
        case 'alias-of-itself':
            return 'an alias names what it stands in';
        case 'alias-without-anchor':
            return 'an alias names no anchor';
        case 'empty':
            return 'it is empty';
    }
}


/***/ }),

/***/ 30887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ hideKeys)
/* harmony export */ });
/* harmony import */ var _scanner_match_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23985);
/* harmony import */ var _scanner_plain_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49660);
/* harmony import */ var _scanner_redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17521);



function hideKeys(name, own) {
    const bytes = Buffer.from(name);
    const { hits } = (0,_scanner_match_js__WEBPACK_IMPORTED_MODULE_0__/* .searchAll */ .mU)(bytes);
    const shown = hits.reduceRight((text, { kind, start, end }) => {
        const spelled = bytes.toString('utf8', start, end);
        const { preview } = (0,_scanner_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redactKey */ .p)(kind, (0,_scanner_plain_key_js__WEBPACK_IMPORTED_MODULE_1__/* .plainKey */ .y)(kind, spelled));
        return text.replaceAll(spelled, () => preview);
    }, name);
    return own === undefined || own.key === '' ? shown : shown.replaceAll(own.key, () => own.preview);
}


/***/ }),

/***/ 57972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ credentialOf)
/* harmony export */ });
function credentialOf({ kind, keyHash, parts = [], lacks, endedAt, }) {
    if (kind !== 'aws-secret-access-key' || lacks !== undefined || endedAt !== undefined)
        return undefined;
    const others = parts.map((part) => `${part.kind} ${part.keyHash}`).toSorted();
    return others.length === 0 ? undefined : [keyHash, ...new Set(others)].join('\n');
}


/***/ }),

/***/ 34394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ leakFactsOf),
  $: () => (/* binding */ tellTheirEnd)
});

// EXTERNAL MODULE: ./lib/report/sha256.js
var sha256 = __webpack_require__(3279);
// EXTERNAL MODULE: ./lib/scanner/patterns/index.js + 159 modules
var patterns = __webpack_require__(23612);
// EXTERNAL MODULE: ./lib/scanner/redact.js
var redact = __webpack_require__(17521);
;// CONCATENATED MODULE: ./lib/facts/leaks/canaries.js
const CANARIES = new Set([
    '052310077262 171436882533 266735846894 534261010715 595918472158 717712589309 730335385048',
    '819147034852 893192397702 992382622183 528757803018 538784191382 729780141977',
    '044858866125 251535659677 344043088457 351906852752 390477818340 426127672474 427150556519',
    '439872796651 445142720921 465867158099 637958123769 693412236332 732624840810 735421457923',
    '959235150393 982842642351',
].flatMap((line) => line.split(' ')));
function mayBeCanary(account) {
    return CANARIES.has(account);
}

;// CONCATENATED MODULE: ./lib/facts/leaks/group-leaks.js

const NEAR = 6;
const STRENGTH = ['service-key', 'secret', 'signature', 'token', 'id'];
function groupLeaks(facts) {
    const groups = [];
    const open = new Map();
    for (const fact of facts) {
        const part = partOf(fact);
        const place = [fact.path, fact.member ?? '', fact.commit ?? '', fact.held ?? ''].join('\0');
        const here = open.get(place) ?? [];
        const group = part === undefined ? undefined : nearest(here, fact, part);
        if (group !== undefined) {
            group.members.push(fact);
            continue;
        }
        const own = { members: [fact] };
        groups.push(own);
        if (part !== undefined)
            open.set(place, [...here.slice(-KEPT), own]);
    }
    return withOtherHalves(groups.map(credentialOf));
}
const KEPT = 24;
function partOf({ kind }) {
    return (0,patterns/* patternOf */.I)(kind)?.part;
}
function nearest(groups, fact, part) {
    let best;
    let least = Number.POSITIVE_INFINITY;
    for (const group of groups) {
        const distance = distanceTo(group, fact);
        if (distance < least && accepts(group, fact, part)) {
            best = group;
            least = distance;
        }
    }
    return best;
}
function distanceTo({ members }, fact) {
    const last = members.at(-1);
    const lines = fact.line - last.line;
    return lines > NEAR
        ? Number.POSITIVE_INFINITY
        : lines * 1e6 + Math.abs(fact.column - last.column);
}
function accepts({ members }, fact, part) {
    const same = members.find((member) => partOf(member) === part);
    if (same !== undefined)
        return same.keyHash === fact.keyHash;
    const parts = new Set([...members.map(partOf), part]);
    const names = [...members, fact].filter((member) => partOf(member) === 'id');
    const isService = names.some(({ preview }) => preview.startsWith('ACCA'));
    if (parts.has('service-key'))
        return isService && parts.size === 2;
    if (isService)
        return false;
    return !(parts.has('signature') && parts.has('secret'));
}
function credentialOf({ members }) {
    const [first] = members.toSorted((a, b) => rank(a) - rank(b));
    const fact = first;
    const rest = members.filter((member) => member !== fact);
    const account = fact.account ?? rest.find((member) => member.account !== undefined)?.account;
    const lacks = lackedBy(members);
    return {
        ...fact,
        ...(account === undefined ? {} : { account }),
        ...(rest.length === 0 ? {} : { parts: rest.map(plainPart) }),
        ...(lacks.length === 0 ? {} : { lacks }),
    };
}
function rank(fact) {
    const part = partOf(fact);
    return part === undefined ? -1 : STRENGTH.indexOf(part);
}
function plainPart({ kind, line, column, preview, keyHash, account }) {
    return { kind, line, column, preview, keyHash, ...(account === undefined ? {} : { account }) };
}
function lackedBy(members) {
    const parts = new Set(members.map(partOf));
    const isOfIam = members.every(({ kind }) => HALVES.has(kind));
    if (!isOfIam)
        return [];
    const isTemporary = parts.has('token') || members.some(({ preview }) => preview.startsWith('ASIA'));
    const needed = isTemporary ? ['id', 'secret', 'token'] : ['id', 'secret'];
    return needed.filter((part) => !parts.has(part));
}
const HALVES = new Set(['aws-access-key-id', 'aws-secret-access-key', 'aws-session-token']);
function withOtherHalves(facts) {
    const lone = (kind, lacked) => facts.filter((fact) => fact.kind === kind && fact.lacks?.includes(lacked) === true);
    const ids = lone('aws-access-key-id', 'secret').filter(({ preview }) => preview.startsWith('AKIA'));
    const secrets = lone('aws-secret-access-key', 'id');
    if (ids.length === 0 || secrets.length === 0)
        return facts;
    return facts.map((fact) => {
        if (!secrets.includes(fact))
            return fact;
        const other = ids.find(({ path }) => path === fact.path);
        return other === undefined
            ? fact
            : { ...fact, otherHalf: { path: other.path, line: other.line } };
    });
}

// EXTERNAL MODULE: ./lib/facts/leaks/hide-keys.js
var hide_keys = __webpack_require__(30887);
// EXTERNAL MODULE: ./lib/facts/leaks/leak-fact.js
var leak_fact = __webpack_require__(57972);
// EXTERNAL MODULE: ./lib/facts/leaks/own-secrets.js
var own_secrets = __webpack_require__(73952);
;// CONCATENATED MODULE: ./lib/facts/leaks/leak-facts.js








function leakFactsOf(hits, context = {}) {
    const facts = withoutDoubles(hits, context)
        .map((hit) => factOf(hit, context))
        .toSorted(inReadingOrder);
    return groupLeaks(facts)
        .map((fact) => withVerdict(withAccount(fact, context), context))
        .toSorted(inReadingOrder);
}
function tellTheirEnd(hits) {
    return hits.some(({ kind }) => (0,patterns/* patternOf */.I)(kind)?.expiryOf !== undefined);
}
function withoutDoubles(hits, { own = [] }) {
    if (own.length === 0)
        return hits;
    const place = ({ path, member = '', commit = '' }, key) => [path, member, commit, key].join('\0');
    const known = new Set(hits
        .filter(({ kind }) => (0,patterns/* patternOf */.I)(kind) !== undefined)
        .map((hit) => place(hit, hit.key.reveal())));
    return hits.filter((hit) => {
        const secret = (0,own_secrets/* foundSecret */.fq)(hit.kind, own);
        return secret === undefined || !known.has(place(hit, secret.value.reveal()));
    });
}
function tellingOf({ kind }, key, { own = [] }) {
    const found = (0,own_secrets/* foundSecret */.fq)(kind, own);
    if (found !== undefined) {
        const { name, value } = found;
        const preview = `${name} (${value.reveal().length} characters)`;
        return {
            kind: own_secrets/* OWN_SECRET */.qw,
            preview,
            keyHash: (0,sha256/* sha256 */.s)(`${own_secrets/* OWN_SECRET */.qw}\0${name}`),
            ownSecret: name,
        };
    }
    const same = own.find(({ value }) => value.reveal() === key);
    return {
        kind,
        ...(0,redact/* redactKey */.p)(kind, key),
        keyHash: (0,sha256/* sha256 */.s)(key),
        ...(same === undefined ? {} : { ownSecret: same.name }),
    };
}
function factOf(hit, context) {
    const { held, now, decisions } = context;
    const { allowed, excuses } = decisions?.get(hit) ?? {};
    const exposure = exposureIn(hit, context);
    const { kind, path, member, line, column, commit, author, inHead } = hit;
    const key = hit.key.reveal();
    const telling = tellingOf(hit, key, context);
    const own = { key, preview: telling.preview };
    const endsAt = (0,patterns/* patternOf */.I)(kind)?.expiryOf?.(key);
    return {
        path: (0,hide_keys/* hideKeys */.t)(path, own),
        ...(member === undefined ? {} : { member: (0,hide_keys/* hideKeys */.t)(member, own) }),
        line,
        column,
        ...telling,
        ...(commit === undefined ? {} : { commit }),
        ...(author === undefined ? {} : { author: (0,hide_keys/* hideKeys */.t)(author, own) }),
        ...(inHead === undefined ? {} : { inHead }),
        ...(held === undefined ? {} : { held }),
        ...(exposure === undefined ? {} : { exposure }),
        ...(endsAt === undefined || now === undefined || endsAt >= now ? {} : { endedAt: endsAt }),
        ...(allowed === undefined
            ? {}
            : {
                allowed: { ...allowed, reason: (0,hide_keys/* hideKeys */.t)(allowed.reason, own), ...atOf(allowed.at, own) },
            }),
        ...(excuses === undefined
            ? {}
            : { excuses: excuses.map((excuse) => ({ ...excuse, at: (0,hide_keys/* hideKeys */.t)(excuse.at, own) })) }),
    };
}
function exposureIn({ pushed }, { exposure, isOwnClone }) {
    return exposure ?? (pushed === false && isOwnClone === true ? { kind: 'unpushed' } : undefined);
}
function withVerdict(fact, { verdicts }) {
    const credential = verdicts === undefined ? undefined : (0,leak_fact/* credentialOf */.$)(fact);
    const verdict = credential === undefined ? undefined : verdicts?.get(credential);
    return verdict === undefined ? fact : { ...fact, verdict };
}
function withAccount(fact, { accounts = [] }) {
    const { account } = fact;
    if (account === undefined)
        return fact;
    const accountIs = accounts.includes(account) ? 'expected' : 'another';
    return {
        ...fact,
        ...(accounts.length === 0 ? {} : { accountIs }),
        ...(mayBeCanary(account) ? { canary: true } : {}),
    };
}
function inReadingOrder(a, b) {
    if (a.path !== b.path)
        return a.path < b.path ? -1 : 1;
    const [one = '', other = ''] = [a.member, b.member];
    if (one !== other)
        return one < other ? -1 : 1;
    return a.line - b.line || a.column - b.column;
}
function atOf(at, own) {
    return at === undefined ? {} : { at: (0,hide_keys/* hideKeys */.t)(at, own) };
}


/***/ }),

/***/ 57647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ assemble)
/* harmony export */ });
/* harmony import */ var _report_outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65102);
/* harmony import */ var _report_root_cause_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25467);
/* harmony import */ var _report_standing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85660);
/* harmony import */ var _report_tool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19170);




function assemble(checks, parts, failOn, redactor, asked) {
    const errors = (0,_report_root_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .rootCauses */ .F)(checks);
    const causes = errors.length === 0 && (0,_report_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .lowestFailing */ .XB)(failOn) === 'warning'
        ? (0,_report_root_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .rootCauses */ .F)(checks, 'warning')
        : errors;
    const { identity = null, chain = [], trust = null, leaks = [], log = [] } = parts;
    return redactor.deep({
        version: 1,
        tool: _report_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .TOOL */ .j,
        outcome: (0,_report_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeOf */ .sG)(checks),
        ...(parts.ci === undefined ? {} : { ci: parts.ci }),
        rootCauses: causes,
        checks,
        identity,
        chain,
        trust,
        leaks,
        log,
        ...(parts.failures === undefined ? {} : { failures: parts.failures }),
        ...(parts.trails === undefined ? {} : { trails: parts.trails }),
        ...(parts.scan === undefined ? {} : { scan: parts.scan }),
        standing: (0,_report_standing_js__WEBPACK_IMPORTED_MODULE_3__/* .standingOf */ .Y)({ checks, chain, identity, trust }, asked),
        ...(parts.expectations === undefined ? {} : { expectations: parts.expectations }),
        ...(parts.advice === undefined ? {} : { advice: parts.advice }),
    });
}


/***/ }),

/***/ 56097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K$: () => (/* binding */ NOTHING),
  Hl: () => (/* binding */ SOURCES),
  _n: () => (/* binding */ judgeAnswer),
  Q1: () => (/* binding */ judgeLeaks),
  ET: () => (/* binding */ judgeMerged),
  K5: () => (/* binding */ noCheckout)
});

// EXTERNAL MODULE: ./lib/facts/leaks/allowances/baseline.js
var baseline = __webpack_require__(13715);
// EXTERNAL MODULE: ./lib/facts/leaks/allowances/decide.js + 1 modules
var decide = __webpack_require__(65476);
// EXTERNAL MODULE: ./lib/facts/leaks/hide-keys.js
var hide_keys = __webpack_require__(30887);
// EXTERNAL MODULE: ./lib/facts/leaks/leak-facts.js + 2 modules
var leak_facts = __webpack_require__(34394);
// EXTERNAL MODULE: ./lib/report/inert.js
var inert = __webpack_require__(4726);
// EXTERNAL MODULE: ./lib/report/judge.js
var judge = __webpack_require__(67381);
// EXTERNAL MODULE: ./lib/rules/leaks/index.js + 6 modules
var rules_leaks = __webpack_require__(63259);
;// CONCATENATED MODULE: ./lib/wording/leaks/allowed-notes.js
const BY = {
    configuration: 'the configuration',
    baseline: 'the baseline',
    gitallowed: '`.gitallowed`',
    'git-configuration': "`secrets.allowed` of git's configuration",
    comment: 'a comment beside it',
};
function allowedNotes(leaks, change) {
    const allowed = leaks.filter((leak) => leak.allowed !== undefined);
    const old = keysOf(allowed.filter((leak) => leak.allowed?.by === 'base'));
    const excused = allowed.filter((leak) => leak.allowed?.by !== 'base');
    const parts = Object.entries(BY).flatMap(([by, words]) => {
        const count = keysOf(excused.filter((leak) => leak.allowed?.by === by));
        return count === 0 ? [] : [`${count} by ${words}`];
    });
    const counted = keysOf(excused);
    return [
        ...(old === 0
            ? []
            : [
                `${keys(old)} that ${baseOf(change)} already holds ${old === 1 ? 'is' : 'are'} not counted against ${change?.what ?? 'this change'}.`,
            ]),
        ...(counted === 0
            ? []
            : [`${keys(counted)} ${counted === 1 ? 'is' : 'are'} allowed: ${parts.join(', ')}.`]),
    ];
}
function ownAllowanceNote({ what, base }) {
    const begun = what.charAt(0).toUpperCase() + what.slice(1);
    return `${begun} adds an allowance for its own leak; it counts once it is on ${base}.`;
}
function baseOf(change) {
    if (change === null)
        return 'the commit before';
    return change.base.includes(' ') ? change.base : `the branch ${change.base}`;
}
function keysOf(leaks) {
    return new Set(leaks.map(({ keyFingerprint, fingerprint }) => keyFingerprint ?? fingerprint))
        .size;
}
function keys(count) {
    return `${count} key${count === 1 ? '' : 's'}`;
}

// EXTERNAL MODULE: ./lib/wording/leaks/leak-match.js + 4 modules
var leak_match = __webpack_require__(78690);
;// CONCATENATED MODULE: ./lib/wording/leaks/own-rule.js

function ownRule({ kind, title, why, fix }) {
    const words = {
        severity: 'error',
        why: why === null ? 'The configuration of this repository tells to look for it.' : '{why}',
        fix: fix === null
            ? 'Take it out. If it is a key, replace it where it was issued: whoever can read the repository could use it.'
            : '{fix}',
    };
    return {
        id: `leaks/${kind}`,
        ...words,
        rung: 'present',
        title: title === null
            ? 'What the pattern `{kind}` looks for stands in `{path}`, line {line}'
            : '{own}',
        judge: (leaks) => (0,leak_match/* leaksOfKind */.k)(kind, words, leaks).map((match) => ({
            ...match,
            values: {
                ...match.values,
                kind,
                own: title ?? '',
                why: why ?? '',
                fix: fix ?? '',
            },
        })),
    };
}

;// CONCATENATED MODULE: ./lib/preflight/judge-leaks.js









function noCheckout(ci = 'github-actions') {
    const none = 'there is no checkout in the working directory';
    return ci === 'github-actions'
        ? `${none}; put actions/checkout before this step to have it scanned`
        : none;
}
function judgeAnswer(words, answer, redact, wasAskedFor = true, allowing) {
    if (answer.kind === 'scanned')
        return judgeLeaks(words, answer, redact, allowing);
    const check = answer.noRepository === true && !wasAskedFor
        ? (0,judge/* skipped */.hT)('leaks', noCheckout(words.ci))
        : (0,judge/* incomplete */.$x)('leaks', toldOf(answer.reason, redact));
    return { check, leaks: [] };
}
const LONGEST = 2_000;
function toldOf(sentence, redact) {
    return (0,inert/* shorten */.ml)((0,hide_keys/* hideKeys */.t)(redact(sentence)), LONGEST);
}
const SOURCES = {
    'work-tree': 'tracked files of the work tree',
    paths: 'files on disk',
    stdin: 'standard input',
    staged: 'staged changes',
    message: 'the message of the commit',
    range: 'commits of the range',
    commit: 'the files of a commit',
    history: 'the whole history',
};
const NOTHING = {
    'work-tree': 'git tracks no file here',
    paths: 'there is no file in the paths that were named',
    stdin: 'standard input was empty',
    staged: 'nothing is staged that could hold a key',
    message: 'the message is empty',
    range: 'the range holds no commit',
    commit: 'the commit holds no file',
    history: 'no ref leads to a commit',
};
function judgeLeaks(words, answer, redact, allowing) {
    const kinds = allowing?.own.kinds ?? [];
    const isElsewhere = ({ kind, path }) => kinds.some((own) => own.kind === kind && !own.isIn(path));
    const hits = answer.hits.filter((hit) => !isElsewhere(hit));
    const rules = [...rules_leaks.leakRules, ...kinds.map(ownRule)];
    const decided = allowing === undefined ? undefined : (0,decide/* decide */.LD)(hits, allowing.judging);
    const facts = (0,leak_facts/* leakFactsOf */.u)(hits, {
        ...words,
        ...(decided === undefined ? {} : { decisions: decided.of }),
    });
    const judged = facts.flatMap((fact) => (0,judge/* judge */.S4)(rules, [fact], redact).map((finding) => ({
        fact,
        finding,
        leak: leakOf(finding, fact),
    })));
    const standing = judged.filter(({ fact }) => fact.allowed === undefined);
    const findings = [
        ...standing.map(({ finding }) => finding),
        ...(0,judge/* judge */.S4)(rules_leaks.allowanceRules, allowanceFacts(answer, allowing, decided), redact),
    ];
    const leaks = judged.map(({ leak }) => leak);
    const isOwn = standing.some(({ fact }) => fact.excuses?.some(({ is }) => is === 'own') === true);
    const hide = (sentence) => toldOf(sentence, redact);
    const missed = [
        ...(words.missed ?? []),
        ...(allowing?.missed ?? []),
        ...(answer.missed ?? []).map(hide),
    ];
    const change = allowing?.change ?? null;
    const remarks = [
        ...(isOwn && change !== null ? [ownAllowanceNote(change)] : []),
        ...(allowing?.notes ?? []).map(hide),
    ];
    const cloneLacks = words.cloneLacks === true || answer.cloneLacks === true;
    const gaps = answer.gaps.map(hide);
    return judgeMerged({ ...words, missed, cloneLacks, remarks, change }, findings, leaks, answer.scanned, gaps);
}
function judgeMerged(words, findings, leaks, scanned, ownGaps) {
    const looked = [{ at: words.at, found: countsOf(scanned) }];
    const { missed = [] } = words;
    const gaps = [...new Set([...missed, ...(words.notes ?? []), ...ownGaps])];
    const [first, ...more] = missed;
    const notes = [...(words.remarks ?? []), ...allowedNotes(leaks, words.change ?? null)];
    const noted = notes.length === 0 ? {} : { notes };
    if (words.nothing !== undefined && first === undefined && isNothing(scanned)) {
        return { check: { ...(0,judge/* skipped */.hT)('leaks', words.nothing), looked, gaps, ...noted }, leaks };
    }
    if (first === undefined || findings.some(({ severity }) => severity === 'error')) {
        return { check: { ...(0,judge/* answered */.oQ)('leaks', findings, looked, gaps), scanned, ...noted }, leaks };
    }
    const reason = [
        first,
        ...(more.length === 0 ? [] : [`And ${more.length} more that was not seen.`]),
        ...(words.fix === undefined || words.cloneLacks !== true ? [] : [words.fix]),
    ].join(' ');
    const rest = gaps.filter((gap) => gap !== first);
    const check = (0,judge/* incomplete */.$x)('leaks', reason, { looked, gaps: rest, findings });
    return { check: { ...check, scanned, ...noted }, leaks };
}
function isNothing({ files, blobs, commits }) {
    return files + blobs + commits === 0;
}
function countsOf({ files, blobs, commits, bytes }) {
    return [
        ...(files > 0 ? [numbered(files, 'file')] : []),
        ...(blobs > 0 ? [numbered(blobs, 'git object')] : []),
        ...(commits > 0 ? [numbered(commits, 'commit')] : []),
        numbered(bytes, 'byte'),
    ].join(', ');
}
function numbered(count, what) {
    return `${count} ${what}${count === 1 ? '' : 's'}`;
}
function leakOf(finding, fact) {
    const { path, member, line, column, preview, account, commit, author, inHead, parts = [] } = fact;
    const { ruleId, fingerprint } = finding;
    return {
        ruleId,
        path: (0,inert/* showInvisible */.jQ)(path),
        ...(member === undefined ? {} : { member: (0,inert/* showInvisible */.jQ)(member) }),
        line,
        column,
        preview,
        fingerprint,
        keyFingerprint: (0,baseline/* keyFingerprint */.yy)(fact.kind, fact.keyHash),
        ...(fact.allowed === undefined ? {} : { allowed: shownAllowed(fact.allowed) }),
        ...(account === undefined ? {} : { account }),
        ...(commit === undefined ? {} : { commit }),
        ...(author === undefined ? {} : { author: (0,inert/* showInvisible */.jQ)(author) }),
        ...(inHead === undefined ? {} : { inHead }),
        ...(parts.length === 0
            ? {}
            : {
                parts: parts.map((part) => ({
                    ruleId: `leaks/${part.kind}`,
                    line: part.line,
                    column: part.column,
                    preview: part.preview,
                })),
            }),
    };
}
function shownAllowed({ by, reason, at }) {
    return {
        by,
        reason: (0,inert/* shorten */.ml)((0,inert/* showInvisible */.jQ)(reason), LONGEST_REASON),
        ...(at === undefined ? {} : { at: (0,inert/* showInvisible */.jQ)(at) }),
    };
}
const LONGEST_REASON = 300;
function allowanceFacts({ missed = [] }, allowing, decided) {
    if (allowing === undefined || decided === undefined)
        return [];
    const { looked, problems } = allowing;
    const stale = looked === undefined || missed.length > 0 ? [] : (0,decide/* staleFacts */.DJ)(decided.unused, looked);
    return [...problems, ...decided.expired, ...stale];
}


/***/ }),

/***/ 27563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint),
/* harmony export */   W: () => (/* binding */ findingsOf)
/* harmony export */ });
/* harmony import */ var _ci_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98868);
/* harmony import */ var _inert_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4726);
/* harmony import */ var _location_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24847);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3279);




function fingerprint(ruleId, resource, identity) {
    return (0,_sha256_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)([ruleId, resource, identity].join('\0')).slice(0, 32);
}
function findingsOf(rule, facts, redact, ci = 'github-actions') {
    return rule.judge(facts, ci).map((match) => word(rule, redacted(match, redact), ci));
}
function redacted(match, redact) {
    const { words, paste } = match;
    const each = (texts) => Object.fromEntries(Object.entries(texts).map(([name, value]) => [
        name,
        typeof value === 'string'
            ? redact(value)
            : Array.isArray(value)
                ? value.map((one) => (typeof one === 'string' ? redact(one) : one))
                : value,
    ]));
    return {
        ...match,
        location: each(match.location),
        values: each(match.values),
        evidence: match.evidence.map(each),
        ...(paste === undefined ? {} : { paste: paste.map(each) }),
        ...(words === undefined ? {} : { words: each(words) }),
    };
}
function word(rule, match, ci) {
    const values = { ...(0,_ci_js__WEBPACK_IMPORTED_MODULE_0__/* .placeWords */ .f)(ci), ...match.values };
    return {
        ruleId: rule.id,
        severity: match.severity ?? rule.severity,
        rung: rule.rung,
        title: (0,_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .fill */ .GS)(match.words?.title ?? rule.title, values),
        why: (0,_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .fill */ .GS)(match.words?.why ?? rule.why, values),
        fix: (0,_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .fill */ .GS)(match.words?.fix ?? rule.fix, values),
        paste: match.paste ?? [],
        location: match.location.kind === 'job' && ci === 'none' ? { kind: 'shell' } : match.location,
        evidence: match.evidence.map(visible),
        fingerprint: fingerprint(rule.id, (0,_location_js__WEBPACK_IMPORTED_MODULE_3__/* .stableResource */ .K)(match.location), match.identity),
        references: rule.references ?? [],
        ...(rule.tells === undefined ? {} : { tells: rule.tells }),
    };
}
const LONGEST_VALUE = 2_000;
function visible(evidence) {
    return {
        label: show(evidence.label),
        ...(evidence.expected === undefined ? {} : { expected: show(evidence.expected) }),
        actual: show(evidence.actual),
    };
}
function show(value) {
    return (0,_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)((0,_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .showInvisible */ .jQ)(value), LONGEST_VALUE);
}


/***/ }),

/***/ 72933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ describeFault),
/* harmony export */   U: () => (/* binding */ fit)
/* harmony export */ });
/* harmony import */ var _inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4726);
/* harmony import */ var _form_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11863);


function fit(form, value, vocabularies) {
    const fault = faultIn(form, value, '', vocabularies);
    return fault === null ? { ok: true, value: value } : { ok: false, fault };
}
function describeFault({ at, wanted, found }) {
    return `${at === '' ? 'as a whole' : at}: wanted ${wanted}, found ${found}`;
}
function faultIn(form, value, at, words) {
    const unless = (fits) => fits ? null : { at, wanted: wantedBy(form), found: kindOf(value) };
    switch (form.is) {
        case 'text': {
            const known = form.vocabulary === undefined ? undefined : words?.[form.vocabulary];
            return unless(typeof value === 'string' &&
                (form.pattern === undefined || new RegExp(form.pattern, 'u').test(value)) &&
                (known === undefined || known.includes(value)));
        }
        case 'whole':
            return unless(Number.isSafeInteger(value) && Number(value) >= form.from);
        case 'flag':
            return unless(typeof value === 'boolean');
        case 'one-of':
            return unless(form.values.some((allowed) => allowed === value));
        case 'anything':
            return unless(isPlain(value));
        case 'or-null':
            return value === null ? null : faultIn(form.of, value, at, words);
        case 'list':
            if (!Array.isArray(value) || value.length > (form.most ?? value.length))
                return unless(false);
            for (const [index, item] of value.entries()) {
                const fault = faultIn(form.of, item, `${at}[${index}]`, words);
                if (fault !== null)
                    return fault;
            }
            return null;
        case 'record':
            return isPlain(value) ? faultInFields(form.fields, value, at, words) : unless(false);
        case 'variants': {
            if (!isPlain(value))
                return unless(false);
            const { by, of } = form;
            const word = Object.hasOwn(value, by) ? value[by] : undefined;
            const chosen = of.find(({ fields }) => wordsOf(fields[by]).some((each) => each === word));
            if (chosen !== undefined)
                return faultInFields(chosen.fields, value, at, words);
            const all = of.flatMap(({ fields }) => wordsOf(fields[by]));
            return { at: below(at, by), wanted: listed(all), found: kindOf(word) };
        }
    }
}
function faultInFields(fields, value, at, words) {
    for (const [name, field] of Object.entries(fields)) {
        const { form, needed } = (0,_form_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)(field);
        const given = Object.hasOwn(value, name) ? value[name] : undefined;
        if (given === undefined && !needed)
            continue;
        const fault = faultIn(form, given, below(at, name), words);
        if (fault !== null)
            return fault;
    }
    const foreign = Object.keys(value).find((name) => !Object.hasOwn(fields, name));
    return foreign === undefined
        ? null
        : { at, wanted: 'only the fields of the schema', found: `the field "${(0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ)(foreign)}"` };
}
function wordsOf(field) {
    return field?.is === 'one-of' ? field.values : [];
}
function wantedBy(form) {
    switch (form.is) {
        case 'text':
            if (form.vocabulary !== undefined)
                return `one of the ${form.vocabulary}`;
            return form.pattern === undefined ? 'a text' : `a text like ${form.pattern}`;
        case 'whole':
            return `a whole number from ${form.from} on`;
        case 'flag':
            return 'true or false';
        case 'one-of':
            return listed(form.values);
        case 'list':
            return form.most === undefined ? 'a list' : `a list of at most ${form.most}`;
        case 'or-null':
            return `${wantedBy(form.of)}, or null`;
        case 'record':
        case 'anything':
        case 'variants':
            return 'an object';
    }
}
function listed(words) {
    return words.length === 1 ? String(words[0]) : `one of ${words.join(', ')}`;
}
function kindOf(value) {
    if (value === null)
        return 'null';
    if (value === undefined)
        return 'nothing';
    if (Array.isArray(value))
        return `a list of ${value.length}`;
    if (typeof value === 'string')
        return `a text of ${value.length} characters`;
    return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
function below(at, name) {
    return at === '' ? name : `${at}.${name}`;
}
function isPlain(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 67381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ incomplete),
/* harmony export */   I6: () => (/* binding */ findingsFor),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   hT: () => (/* binding */ skipped),
/* harmony export */   oQ: () => (/* binding */ answered)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27563);
/* harmony import */ var _root_cause_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25467);


function judge(rules, facts, redact, ci = 'github-actions') {
    return rules.flatMap((rule) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .findingsOf */ .W)(rule, facts, redact, ci));
}
function findingsFor(check, findings) {
    return findings.filter(({ ruleId }) => (0,_root_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .checkOf */ .E)(ruleId) === check);
}
function answered(check, findings, looked, gaps = []) {
    return { check, status: 'answered', looked, gaps, findings: findingsFor(check, findings) };
}
function skipped(check, reason) {
    return { check, status: 'skipped', reason, looked: [], gaps: [], findings: [] };
}
function incomplete(check, reason, rest = {}) {
    const { looked = [], gaps = [], findings = [] } = rest;
    return { check, status: 'incomplete', reason, looked, gaps, findings };
}


/***/ }),

/***/ 24847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ stableResource),
/* harmony export */   l: () => (/* binding */ describeLocation)
/* harmony export */ });
function describeLocation(location) {
    switch (location.kind) {
        case 'variable':
            return `env ${location.name}`;
        case 'input':
            return `input ${location.name}`;
        case 'aws':
            return location.resource;
        case 'job':
            return 'this job';
        case 'shell':
            return 'this shell';
        case 'file': {
            const line = location.line === undefined ? '' : `:${location.line}`;
            const column = location.column === undefined ? '' : `:${location.column}`;
            return `${location.path}${line}${column}`;
        }
    }
}
function stableResource(location) {
    return location.kind === 'file' ? `file ${location.path}` : describeLocation(location);
}


/***/ }),

/***/ 88520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YH: () => (/* binding */ questionOf),
/* harmony export */   cE: () => (/* binding */ QUESTIONS),
/* harmony export */   ui: () => (/* binding */ CHECKS)
/* harmony export */ });
const CHECKS = [
    'workflow',
    'inputs',
    'secrets',
    'credentials',
    'trust',
    'leaks',
    'account',
    'permissions',
    'log',
];
const QUESTIONS = ['deploy', 'leaks'];
function questionOf(check) {
    return check === 'leaks' ? 'leaks' : 'deploy';
}


/***/ }),

/***/ 25467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ checkOf),
  F: () => (/* binding */ rootCauses)
});

// EXTERNAL MODULE: ./lib/report/question.js
var report_question = __webpack_require__(88520);
;// CONCATENATED MODULE: ./lib/report/rule.js
const LADDER = [
    'granted',
    'present',
    'well-formed',
    'resolves',
    'trusted',
    'expected-identity',
    'permitted',
    'lasting',
];

;// CONCATENATED MODULE: ./lib/report/root-cause.js


function rootCauses(checks, severity = 'error') {
    return report_question/* QUESTIONS */.cE.flatMap((question) => {
        const findings = checks
            .filter((result) => (0,report_question/* questionOf */.YH)(result.check) === question)
            .flatMap((result) => result.findings)
            .filter((finding) => finding.severity === severity);
        const ordered = findings
            .map((finding, position) => ({ finding, position }))
            .sort((a, b) => rung(a.finding) - rung(b.finding) || a.position - b.position)
            .map(({ finding }) => finding);
        const [first, ...rest] = ordered;
        if (first === undefined)
            return [];
        const consequences = ['inputs', 'log'].includes(checkOf(first.ruleId)) ? [] : rest;
        return [{ question, finding: first, consequences }];
    });
}
function checkOf(ruleId) {
    return ruleId.slice(0, ruleId.indexOf('/'));
}
function rung(finding) {
    return LADDER.indexOf(finding.rung);
}


/***/ }),

/***/ 85660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ isTrouble),
/* harmony export */   Y: () => (/* binding */ standingOf)
/* harmony export */ });
function standingOf(found, asked) {
    return {
        asked,
        trustBroken: isBroken(found, 'trust'),
        beforeExport: isBeforeExport(found),
    };
}
function isBroken({ checks }, name) {
    return checks.some(({ check, findings }) => check === name && findings.some(({ severity }) => severity === 'error'));
}
function isBeforeExport(found) {
    const { chain, identity, trust } = found;
    const byToken = identity === null
        ? trust !== null && !isBroken(found, 'credentials')
        : identity.provider === 'oidc-role';
    return (byToken &&
        chain.length > 0 &&
        chain.every(({ outcome }) => outcome !== 'resolved') &&
        chain
            .flatMap(({ attempts }) => attempts.filter(isTrouble))
            .every(({ provider }) => provider === 'instance-metadata'));
}
function isTrouble({ outcome }) {
    return outcome === 'failed' || outcome === 'invalid';
}


/***/ }),

/***/ 49660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ plainKey)
/* harmony export */ });
/* harmony import */ var _escapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69326);
/* harmony import */ var _patterns_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23612);


function plainKey(kind, spelled) {
    const plain = (0,_escapes_js__WEBPACK_IMPORTED_MODULE_1__/* .unescapeToken */ .ko)(spelled.replaceAll('\0', ''));
    return (0,_patterns_index_js__WEBPACK_IMPORTED_MODULE_0__/* .patternOf */ .I)(kind)?.decode?.(plain) ?? plain;
}


/***/ }),

/***/ 17521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ redactKey)
/* harmony export */ });
/* harmony import */ var _patterns_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23612);

function redactKey(kind, key) {
    const pattern = (0,_patterns_index_js__WEBPACK_IMPORTED_MODULE_0__/* .patternOf */ .I)(kind);
    const account = pattern?.accountOf?.(key);
    const length = `${pattern?.words.noun ?? 'key'} (${key.length} characters)`;
    const preview = pattern?.preview?.(key) ?? length;
    return { preview, ...(account === undefined ? {} : { account }) };
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