"use strict";
exports.id = 1770;
exports.ids = [1770];
exports.modules = {

/***/ 70632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ trustView)
/* harmony export */ });
/* harmony import */ var _trust_explain_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56860);
/* harmony import */ var _found_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74977);


const MOST_STATEMENTS = 50;
function trustView(facts) {
    const { claims, job, policy, evaluation, otherSubject } = facts;
    if (claims === null)
        return null;
    const subject = job?.subject;
    const form = subject === undefined
        ? 'none'
        : subject.immutable
            ? `${subject.form}, immutable`
            : subject.form;
    return {
        claims: { ...claims },
        subject: {
            form,
            current: subject?.text ?? '',
            other: otherSubject,
            parts: job?.github === true ? partsOf(job.subject) : [],
        },
        policy: policy === null ? null : { source: (0,_found_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceOf */ .v)(facts) },
        verdict: evaluation?.verdict ?? null,
        decidedBy: evaluation === null
            ? null
            : {
                ...stepOf(evaluation.decidedBy),
                statement: numberOf(evaluation.decidedBy.statement),
                sid: evaluation.decidedBy.sid,
            },
        trace: evaluation === null ? [] : nearest(evaluation.trace, evaluation.decidedBy.statement),
        cautions: [
            ...(evaluation?.cautions ?? []),
            ...(policy?.assumed ?? []).map((value) => `taken at its default: ${value}`),
            ...(policy?.unresolved ?? []).map((name) => `not known from these files: ${name}`),
            ...(evaluation !== null && evaluation.trace.length > MOST_STATEMENTS
                ? [`${evaluation.trace.length - MOST_STATEMENTS} statements are not shown`]
                : []),
        ],
    };
}
function partsOf(subject) {
    const { form, owner, ownerId, repo, repoId, ref, environment, context } = subject;
    const named = ref !== null || environment !== null || form === 'pull_request';
    return [
        { name: 'owner', value: owner },
        { name: 'owner id', value: ownerId },
        { name: 'repository', value: repo },
        { name: 'repository id', value: repoId },
        { name: 'ref', value: ref },
        { name: 'environment', value: environment },
        { name: 'context', value: named || context === '' ? null : context },
    ].flatMap(({ name, value }) => (value === null ? [] : [{ name, value }]));
}
function nearest(trace, decided) {
    const others = trace.filter(({ index }) => index !== decided);
    const shown = trace.length <= MOST_STATEMENTS
        ? trace
        : [
            ...trace.filter(({ index }) => index === decided),
            ...(0,_trust_explain_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestFirst */ .F)(others, ({ steps }) => steps),
        ]
            .slice(0, MOST_STATEMENTS)
            .sort((a, b) => a.index - b.index);
    return shown.map(({ index, sid, effect, matched, at, steps }) => ({
        statement: index + 1,
        sid,
        effect,
        outcome: outcomeOf(matched),
        line: at.line,
        steps: steps.map(stepOf),
    }));
}
function stepOf({ element, operator, key, wanted, was, matched, why }) {
    return {
        element,
        ...(operator === undefined ? {} : { operator }),
        ...(key === undefined ? {} : { key }),
        wanted,
        was,
        outcome: outcomeOf(matched),
        why,
    };
}
function outcomeOf(matched) {
    return matched === 'unknown' ? 'unknown' : matched ? 'matched' : 'not-matched';
}
function numberOf(index) {
    return index === null ? null : index + 1;
}


/***/ }),

/***/ 44117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ claimsOfToken)
/* harmony export */ });
/* harmony import */ var _claims_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27507);

function claimsOfToken(token) {
    const payload = token.split('.', 2)[1];
    const value = payload === undefined
        ? undefined
        : parseJson(Buffer.from(payload, 'base64url').toString('utf8'));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
        return (0,_claims_js__WEBPACK_IMPORTED_MODULE_0__/* .parseClaims */ .Df)(value);
    }
    return { ok: false, message: 'its middle part is no JSON object' };
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ findPolicies),
  r: () => (/* binding */ mayDeclareRoles)
});

// EXTERNAL MODULE: ./lib/trust/matching/pattern.js
var pattern = __webpack_require__(69354);
// EXTERNAL MODULE: ./lib/trust/document/json.js
var document_json = __webpack_require__(9662);
// EXTERNAL MODULE: ./lib/trust/document/policy.js + 1 modules
var policy = __webpack_require__(72681);
// EXTERNAL MODULE: ./lib/trust/document/same-node.js
var same_node = __webpack_require__(32087);
// EXTERNAL MODULE: ./lib/trust/work.js
var trust_work = __webpack_require__(821);
// EXTERNAL MODULE: ./lib/trust/document/node.js
var document_node = __webpack_require__(16140);
// EXTERNAL MODULE: ./lib/report/aws/partitions.js
var partitions = __webpack_require__(43189);
;// CONCATENATED MODULE: ./lib/trust/sources/cloudformation/template-conditions.js


const DEEPEST = 16;
function conditionHolds(conditions, name, textIn, work) {
    const held = (0,document_node/* valueOf */.RP)(conditions, name);
    return held === undefined ? null : judge(held, 0);
    function judge(node, depth) {
        (0,trust_work/* spend */.Rf)(work, 1 + (conditions?.kind === 'object' ? conditions.entries.length : 0));
        if (node.kind !== 'object' || depth > DEEPEST)
            return null;
        const [only, ...more] = node.entries;
        if (only === undefined || more.length > 0)
            return null;
        const { key, value } = only;
        const items = value.kind === 'array' ? value.items : [];
        const parts = () => items.map((item) => judge(item, depth + 1));
        switch (key) {
            case 'Condition': {
                const other = (0,document_node/* valueOf */.RP)(conditions, (0,document_node/* textOf */.b6)(value) ?? '');
                return other === undefined ? null : judge(other, depth + 1);
            }
            case 'Fn::Equals': {
                const [left = null, right = null] = items.map(textIn);
                return left === null || right === null ? null : left === right;
            }
            case 'Fn::Not': {
                const [inner = null] = parts();
                return inner === null ? null : !inner;
            }
            case 'Fn::And':
                return combined(parts(), false);
            case 'Fn::Or':
                return combined(parts(), true);
            default:
                return null;
        }
    }
}
function combined(parts, decisive) {
    if (parts.includes(decisive))
        return decisive;
    return parts.includes(null) || parts.length === 0 ? null : !decisive;
}

;// CONCATENATED MODULE: ./lib/trust/sources/text.js

function textNode(pieces, at) {
    const merged = merge(pieces);
    if (merged.some((piece) => 'hole' in piece))
        return { kind: 'unresolved', pieces: merged, at };
    return {
        kind: 'string',
        text: merged.map((piece) => ('text' in piece ? piece.text : '')).join(''),
        at,
    };
}
function holeNode(name, at) {
    return { kind: 'unresolved', pieces: [{ hole: name }], at };
}
function piecesOf(node) {
    switch (node.kind) {
        case 'string':
        case 'number':
        case 'boolean':
            return [{ text: node.text }];
        case 'unresolved':
            return node.pieces;
        case 'null':
        case 'array':
        case 'object':
            return null;
    }
}
function lengthOf(pieces) {
    return pieces.reduce((sum, piece) => sum + 1 + ('text' in piece ? piece.text.length : piece.hole.length), 0);
}
function merge(pieces) {
    const merged = [];
    for (const piece of pieces) {
        const last = merged.at(-1);
        if ('text' in piece && last !== undefined && 'text' in last) {
            merged[merged.length - 1] = { text: last.text + piece.text };
        }
        else if (!('text' in piece) || piece.text !== '')
            merged.push(piece);
    }
    return merged;
}
const OPEN = '\ue000';
const CLOSE = '\ue001';
function jsonNode(pieces, at) {
    const holes = [];
    const text = pieces
        .map((piece) => {
        if ('text' in piece)
            return piece.text.replaceAll(OPEN, '').replaceAll(CLOSE, '');
        holes.push(piece.hole);
        return `${OPEN}${holes.length - 1}${CLOSE}`;
    })
        .join('');
    const quoted = text.replace(/([:[,]\s*)(\ue000[0-9]+\ue001)(?=\s*[,\]}])/g, '$1"$2"');
    const parsed = (0,document_json/* parseJson */.q)(quoted);
    return parsed.ok ? restored(parsed.node, holes, at) : null;
}
function restored(node, holes, at) {
    const moved = { line: node.at.line + at.line - 1, column: node.at.column };
    const back = (text) => text.split(/(\ue000[0-9]+\ue001)/).map((part) => {
        const index = /^\ue000([0-9]+)\ue001$/.exec(part)?.[1];
        return index === undefined ? { text: part } : { hole: holes[Number(index)] ?? '' };
    });
    switch (node.kind) {
        case 'string':
            return textNode(back(node.text), moved);
        case 'array':
            return { ...node, items: node.items.map((item) => restored(item, holes, at)), at: moved };
        case 'object':
            return {
                ...node,
                at: moved,
                entries: node.entries.map((entry) => ({
                    key: spellPieces(back(entry.key)),
                    at: { line: entry.at.line + at.line - 1, column: entry.at.column },
                    value: restored(entry.value, holes, at),
                })),
            };
        case 'number':
        case 'boolean':
        case 'null':
        case 'unresolved':
            return { ...node, at: moved };
    }
}
function spellPieces(pieces) {
    return pieces.map((piece) => ('hole' in piece ? `\${${piece.hole}}` : piece.text)).join('');
}
function holesIn(node) {
    const found = new Set();
    const visit = (one) => {
        if (one.kind === 'unresolved') {
            for (const piece of one.pieces)
                if ('hole' in piece)
                    found.add(piece.hole);
        }
        else if (one.kind === 'array')
            one.items.forEach(visit);
        else if (one.kind === 'object') {
            for (const { key, value } of one.entries) {
                for (const match of key.matchAll(/\$\{([^}]{1,200})\}/g))
                    found.add(match[1] ?? '');
                visit(value);
            }
        }
    };
    visit(node);
    return [...found];
}
function objectNode(entries, at) {
    const all = entries.map(([key, value]) => ({ key, value, at: value.at }));
    return { kind: 'object', entries: all, at };
}
function pinned(node, at) {
    if (node.kind === 'array') {
        return { ...node, at, items: node.items.map((item) => pinned(item, at)) };
    }
    if (node.kind === 'object') {
        const entries = node.entries.map(({ key, value }) => ({ key, at, value: pinned(value, at) }));
        return { ...node, at, entries };
    }
    return { ...node, at };
}

;// CONCATENATED MODULE: ./lib/trust/sources/cloudformation/intrinsics.js





const intrinsics_DEEPEST = 64;
const VALUE_COST = 30;
function workOut(node, template, depth = 0) {
    (0,trust_work/* spend */.Rf)(template.work, VALUE_COST);
    template.budget.left -= 1;
    if (depth > intrinsics_DEEPEST || template.budget.left < 0)
        return holeNode('a template too large', node.at);
    const next = (one) => workOut(one, template, depth + 1);
    if (node.kind === 'array') {
        return { ...node, items: node.items.map(next).filter((item) => !isNoValue(item)) };
    }
    if (node.kind !== 'object')
        return node;
    const [only, ...more] = node.entries;
    if (only !== undefined && more.length === 0 && /^(?:Ref|Fn::[A-Za-z0-9:]+)$/.test(only.key)) {
        return intrinsic(only.key, only.value, { template, next, depth }, node.at);
    }
    return {
        ...node,
        entries: node.entries
            .map((entry) => ({ ...entry, value: next(entry.value) }))
            .filter(({ value }) => !isNoValue(value)),
    };
}
const NO_VALUE = 'AWS::NoValue';
function isNoValue(node) {
    if (node.kind !== 'unresolved')
        return false;
    const [only, ...more] = node.pieces;
    return more.length === 0 && only !== undefined && 'hole' in only && only.hole === NO_VALUE;
}
function intrinsic(name, argument, place, at) {
    const { next } = place;
    const unknown = holeNode(`${name} ${brief(argument)}`, at);
    switch (name) {
        case 'Ref':
            return reference((0,document_node/* textOf */.b6)(argument) ?? '', place, at) ?? unknown;
        case 'Fn::GetAtt':
            return attribute(argument, place, at) ?? unknown;
        case 'Fn::Join':
            return join(next(argument), place, at) ?? unknown;
        case 'Fn::Sub':
            return substitute(argument, place, at) ?? unknown;
        case 'Fn::FindInMap':
            return mapped(next(argument), place) ?? unknown;
        case 'Fn::If':
            return branch(argument, place) ?? unknown;
        default:
            return unknown;
    }
}
function mapped(argument, { template, next }) {
    if (argument.kind !== 'array' || argument.items.length !== 3)
        return null;
    let held = template.mappings;
    for (const key of argument.items.map(document_node/* textOf */.b6)) {
        (0,trust_work/* spend */.Rf)(template.work, sizeOf(held));
        held = key === undefined ? undefined : (0,document_node/* valueOf */.RP)(held, key);
    }
    return held === undefined ? null : next(held);
}
function branch(argument, { template, next, depth }) {
    const [condition, yes, no] = argument.kind === 'array' ? argument.items : [];
    const name = (0,document_node/* textOf */.b6)(condition);
    if (name === undefined || yes === undefined || no === undefined)
        return null;
    const settled = conditionHolds(template.conditions, name, (value) => {
        const assumed = new Set();
        const found = (0,document_node/* textOf */.b6)(workOut(value, { ...template, assumed }, depth + 1));
        return assumed.size > 0 || found === undefined ? null : found;
    }, template.work);
    const holds = settled ?? template.choices.get(name);
    if (holds === undefined) {
        template.open.add(name);
        return null;
    }
    return next(holds ? yes : no);
}
function reference(name, place, at) {
    const { template } = place;
    const { role } = template;
    if (name === NO_VALUE)
        return holeNode(NO_VALUE, at);
    const pseudo = {
        'AWS::AccountId': role.account,
        'AWS::Partition': role.partition,
        'AWS::URLSuffix': (0,partitions/* partitionNamed */.O9)(role.partition)?.domain ?? 'amazonaws.com',
    };
    if (Object.hasOwn(pseudo, name))
        return { kind: 'string', text: pseudo[name] ?? '', at };
    (0,trust_work/* spend */.Rf)(template.work, sizeOf(template.parameters));
    const parameter = (0,document_node/* valueOf */.RP)(template.parameters, name);
    const fallback = (0,document_node/* textOf */.b6)((0,document_node/* valueOf */.RP)(parameter, 'Default'));
    if (fallback !== undefined) {
        (0,trust_work/* spend */.Rf)(template.work, fallback.length);
        template.assumed.add(`${name} = ${fallback}`);
        const type = (0,document_node/* textOf */.b6)((0,document_node/* valueOf */.RP)(parameter, 'Type')) ?? '';
        if (!/List/.test(type))
            return { kind: 'string', text: fallback, at };
        const items = fallback
            .split(',')
            .map((text) => ({ kind: 'string', text: text.trim(), at }));
        return { kind: 'array', items, at };
    }
    return providerArn(name, place, at);
}
function providerArn(name, { template, next }, at) {
    (0,trust_work/* spend */.Rf)(template.work, sizeOf(template.resources));
    const resource = (0,document_node/* valueOf */.RP)(template.resources, name);
    const type = (0,document_node/* textOf */.b6)((0,document_node/* valueOf */.RP)(resource, 'Type')) ?? '';
    if (!/^(?:AWS::IAM::OIDCProvider|Custom::AWSCDKOpenIdConnectProvider)$/.test(type))
        return null;
    const properties = (0,document_node/* valueOf */.RP)(resource, 'Properties');
    const url = (0,document_node/* valueOf */.RP)(properties, 'Url') ?? (0,document_node/* valueOf */.RP)(properties, 'url');
    const pieces = url === undefined ? null : piecesOf(next(url));
    const [head, ...tail] = pieces ?? [];
    if (head === undefined || !('text' in head))
        return null;
    const host = head.text.replace(/^https?:\/\//, '');
    const { partition, account } = template.role;
    return textNode([{ text: `arn:${partition}:iam::${account}:oidc-provider/${host}` }, ...tail], at);
}
function attribute(argument, place, at) {
    const parts = argument.kind === 'array' ? argument.items.map(document_node/* textOf */.b6) : (0,document_node/* textOf */.b6)(argument)?.split('.');
    const [name, property] = parts ?? [];
    return name !== undefined && property === 'Arn' ? providerArn(name, place, at) : null;
}
function join(argument, { template }, at) {
    if (argument.kind !== 'array')
        return null;
    const [delimiter, list] = argument.items;
    const between = (0,document_node/* textOf */.b6)(delimiter);
    if (between === undefined || list?.kind !== 'array')
        return null;
    const pieces = [];
    for (const [index, item] of list.items.entries()) {
        const found = piecesOf(item);
        if (found === null)
            return null;
        if (index > 0)
            pieces.push({ text: between });
        pieces.push(...found);
    }
    (0,trust_work/* spend */.Rf)(template.work, lengthOf(pieces));
    return textNode(merge(pieces), at);
}
function substitute(argument, place, at) {
    const [first, own] = argument.kind === 'array' ? argument.items : [argument];
    const text = (0,document_node/* textOf */.b6)(first);
    if (text === undefined)
        return null;
    (0,trust_work/* spend */.Rf)(place.template.work, text.length);
    const pieces = text.split(/(\$\{[^}]{0,300}\})/).flatMap((part) => {
        const name = /^\$\{([^}]*)\}$/.exec(part)?.[1];
        if (name === undefined)
            return [{ text: part }];
        if (name.startsWith('!'))
            return [{ text: `\${${name.slice(1)}}` }];
        (0,trust_work/* spend */.Rf)(place.template.work, sizeOf(own));
        const given = (0,document_node/* valueOf */.RP)(own, name);
        const found = given !== undefined
            ? place.next(given)
            : name.includes('.')
                ? attribute({ kind: 'string', text: name, at }, place, at)
                : reference(name, place, at);
        return (found === null ? null : piecesOf(found)) ?? [{ hole: name }];
    });
    (0,trust_work/* spend */.Rf)(place.template.work, lengthOf(pieces));
    return textNode(merge(pieces), first?.at ?? at);
}
function sizeOf(node) {
    return node?.kind === 'object' ? node.entries.length : 1;
}
function brief(node) {
    const pieces = piecesOf(node);
    if (pieces !== null)
        return spellPieces(pieces).slice(0, 100);
    const parts = node.kind === 'array' ? node.items.map((item) => (0,document_node/* textOf */.b6)(item) ?? '...') : ['...'];
    return parts.join('.').slice(0, 100);
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./lib/trust/sources/cloudformation/yaml.js


const LONGEST = 512 * 1024;
const yaml_DEEPEST = 64;
const MOST_NODES = 50_000;
const LINE_COST = 700;
const MARK_COST = 100;
function costOfYaml(text) {
    let cost = text.length;
    for (let at = 0; at < text.length; at += 1) {
        const character = text[at];
        if (character === '\n')
            cost += LINE_COST;
        else if (character !== undefined && MARKS.includes(character))
            cost += MARK_COST;
    }
    return cost;
}
const MARKS = '[]{},&*-?!';
const LONG_NAMES = { '!Ref': 'Ref', '!Condition': 'Condition' };
function parseYaml(text) {
    if (text.length > LONGEST)
        return refuse('the file is longer than half a million characters');
    const lines = new dist/* LineCounter */.HN();
    try {
        const document = firstDocument(text, lines);
        const [error] = document?.errors ?? [];
        if (error !== undefined)
            throw new YamlFault(error.code, error.pos[0]);
        const node = convert({ lines, anchors: new Map(), left: MOST_NODES }, document?.contents, 0);
        return node === null
            ? refuse('it stands for too many values, or nests too deeply')
            : { ok: true, node };
    }
    catch (error) {
        if (error instanceof YamlFault) {
            if (error.code === 'RESOURCE_EXHAUSTION')
                return refuse('it nests too deeply');
            const { line, col } = lines.linePos(error.offset);
            return { ok: false, fault: { message: `not YAML (${error.code})`, line, column: col } };
        }
        if (error instanceof RangeError)
            return refuse('it nests too deeply');
        throw error;
    }
}
class YamlFault extends Error {
    code;
    offset;
    constructor(code, offset) {
        super(code);
        this.code = code;
        this.offset = offset;
    }
}
function firstDocument(text, lines) {
    const composer = new dist/* Composer */.Dk({
        schema: 'core',
        uniqueKeys: false,
        strict: false,
        logLevel: 'silent',
        keepSourceTokens: false,
    });
    Object.assign(composer, {
        onError(source, code, _message, warning) {
            if (warning !== true)
                throw new YamlFault(code, offsetOf(source));
        },
    });
    for (const document of composer.compose(new dist/* Parser */.iX(lines.addNewLine).parse(text), true, text.length)) {
        return document;
    }
    return null;
}
function offsetOf(source) {
    if (typeof source === 'number')
        return source;
    return 'offset' in source ? source.offset : (source[0] ?? 0);
}
function refuse(message) {
    return { ok: false, fault: (0,document_json/* tooLarge */.g)(message) };
}
function convert(reader, value, depth) {
    reader.left -= 1;
    if (reader.left < 0 || depth > yaml_DEEPEST)
        return null;
    if ((0,dist/* isAlias */.Vj)(value)) {
        return convert(reader, reader.anchors.get(value.source), depth + 1);
    }
    const { anchor } = (value ?? {});
    if (anchor !== undefined)
        reader.anchors.set(anchor, value);
    const at = positionOf(reader, value);
    const plain = convertPlain(reader, value, depth, at);
    const tag = tagOf(value);
    if (plain === null || tag === null)
        return plain;
    const name = LONG_NAMES[tag] ?? `Fn::${tag.slice(1)}`;
    const argument = tag === '!GetAtt' && plain.kind === 'string' ? splitAttribute(plain.text, at) : plain;
    return { kind: 'object', entries: [{ key: name, at, value: argument }], at };
}
function convertPlain(reader, value, depth, at) {
    if ((0,dist/* isScalar */.jn)(value)) {
        const { value: scalar } = value;
        if (typeof scalar === 'string')
            return { kind: 'string', text: scalar, at };
        if (typeof scalar === 'boolean')
            return { kind: 'boolean', text: String(scalar), at };
        if (scalar !== null)
            return { kind: 'string', text: value.source ?? '', at };
        return { kind: 'null', at };
    }
    if ((0,dist/* isSeq */.oP)(value)) {
        const items = [];
        for (const item of value.items) {
            const node = convert(reader, item, depth + 1);
            if (node === null)
                return null;
            items.push(node);
        }
        return { kind: 'array', items, at };
    }
    if ((0,dist/* isMap */.jh)(value)) {
        const entries = [];
        for (const pair of value.items) {
            if (!(0,dist/* isPair */.tO)(pair))
                return null;
            const key = (0,dist/* isScalar */.jn)(pair.key)
                ? (pair.key.source ?? String(pair.key.value))
                : '(a complex key)';
            const node = convert(reader, pair.value, depth + 1);
            if (node === null)
                return null;
            entries.push({ key, at: positionOf(reader, pair.key), value: node });
        }
        return { kind: 'object', entries, at };
    }
    return { kind: 'null', at };
}
function splitAttribute(text, at) {
    const dot = text.indexOf('.');
    const parts = dot === -1 ? [text] : [text.slice(0, dot), text.slice(dot + 1)];
    return { kind: 'array', items: parts.map((part) => ({ kind: 'string', text: part, at })), at };
}
function tagOf(value) {
    const tag = value?.tag;
    return typeof tag === 'string' && /^![A-Za-z]+$/.test(tag) ? tag : null;
}
function positionOf({ lines }, value) {
    const start = value?.range?.[0] ?? 0;
    const { line, col } = lines.linePos(start);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

;// CONCATENATED MODULE: ./lib/trust/sources/cloudformation/roles.js






function readCloudFormation(files, role, work) {
    const read = files
        .filter(({ path, text }) => isTemplate(path, text))
        .map((file) => readOne(file, role, work));
    return {
        declared: read.flatMap(({ declared }) => declared),
        unreadable: read.flatMap(({ unreadable }) => unreadable),
    };
}
function isTemplate(path, text) {
    return (/\.(?:ya?ml|json|template|cfn)$/.test(path) &&
        /AssumeRolePolicyDocument/.test(text) &&
        /\bResources\b/.test(text));
}
function readOne({ path, text }, role, work) {
    const json = /^\s*[{[]/.test(text.replace(/^\ufeff/, ''));
    (0,trust_work/* spend */.Rf)(work, json ? text.length : costOfYaml(text));
    const parsed = json ? (0,document_json/* parseJson */.q)(text) : parseYaml(text);
    if (!parsed.ok)
        return { declared: [], unreadable: [{ path, ...parsed.fault }] };
    const resources = (0,document_node/* valueOf */.RP)(parsed.node, 'Resources');
    if (resources?.kind !== 'object')
        return { declared: [], unreadable: [] };
    const template = (choices) => ({
        parameters: (0,document_node/* valueOf */.RP)(parsed.node, 'Parameters'),
        mappings: (0,document_node/* valueOf */.RP)(parsed.node, 'Mappings'),
        conditions: (0,document_node/* valueOf */.RP)(parsed.node, 'Conditions'),
        resources,
        role,
        assumed: new Set(),
        choices,
        open: new Set(),
        budget: { left: 20_000 },
        work,
    });
    const declared = resources.entries.flatMap(({ key, value }) => {
        const properties = (0,document_node/* valueOf */.RP)(value, 'Properties');
        const policy = (0,document_node/* valueOf */.RP)(properties, 'AssumeRolePolicyDocument');
        return policy === undefined
            ? []
            : variants(path, key, policy, (0,document_node/* valueOf */.RP)(properties, 'RoleName'), template, new Map());
    });
    return { declared, unreadable: [] };
}
const MOST_CONDITIONS = 3;
function variants(path, label, policy, name, templateOf, choices) {
    const template = templateOf(choices);
    const document = asDocument(workOut(policy, template));
    const named = name === undefined ? null : piecesOf(workOut(name, template));
    const [open] = template.open;
    if (open !== undefined && choices.size < MOST_CONDITIONS) {
        return [true, false].flatMap((holds) => variants(path, label, policy, name, templateOf, new Map([...choices, [open, holds]])));
    }
    const where = [...choices].map(([condition, holds]) => `${condition} is ${String(holds)}`);
    return [
        {
            path,
            at: policy.at,
            format: 'cloudformation',
            name: named,
            label: where.length === 0 ? label : `${label} where ${where.join(' and ')}`,
            generatedFrom: name === undefined ? label : null,
            document,
            assumed: [...template.assumed],
        },
    ];
}
function asDocument(node) {
    if (node.kind !== 'string' && node.kind !== 'unresolved')
        return node;
    return jsonNode(piecesOf(node) ?? [], node.at) ?? node;
}

;// CONCATENATED MODULE: ./lib/trust/sources/json-policy.js



function readJsonPolicies(files, _role, work) {
    const declared = [];
    const unreadable = [];
    for (const { path, text } of files) {
        if (!path.endsWith('.json') || !/AssumeRole|"(?:Not)?Principal"/i.test(text))
            continue;
        (0,trust_work/* spend */.Rf)(work, text.length);
        const parsed = (0,document_json/* parseJson */.q)(text);
        if (!parsed.ok) {
            if (/"Statement"/.test(text))
                unreadable.push({ path, ...parsed.fault });
            continue;
        }
        const { node } = parsed;
        const role = (0,document_node/* valueOf */.RP)(node, 'Role') ?? node;
        const inner = (0,document_node/* valueOf */.RP)(role, 'AssumeRolePolicyDocument');
        const document = inner ?? node;
        if (!isTrustPolicy(document))
            continue;
        const name = inner === undefined ? undefined : (0,document_node/* textOf */.b6)((0,document_node/* valueOf */.RP)(role, 'RoleName'));
        declared.push({
            path,
            at: document.at,
            format: 'json',
            name: name === undefined ? null : [{ text: name }],
            label: path,
            generatedFrom: null,
            document,
            assumed: [],
        });
    }
    return { declared, unreadable };
}
function isTrustPolicy(node) {
    const statement = (0,document_node/* valueOf */.RP)(node, 'Statement');
    const items = statement?.kind === 'array' ? statement.items : statement === undefined ? [] : [statement];
    return items.some((item) => {
        const action = (0,document_node/* valueOf */.RP)(item, 'Action');
        const actions = action?.kind === 'array' ? action.items.map(document_node/* textOf */.b6) : [(0,document_node/* textOf */.b6)(action)];
        const has = (...keys) => keys.some((key) => (0,document_node/* valueOf */.RP)(item, key) !== undefined);
        if (!has('Principal', 'NotPrincipal'))
            return false;
        if (actions.some((name) => /^sts:(?:assumerole|.*[*?])/i.test(name ?? '')))
            return true;
        return !has('Resource', 'NotResource') && (has('NotAction') || actions.includes('*'));
    });
}

;// CONCATENATED MODULE: ./lib/trust/sources/terraform/hcl/cursor.js
class HclFault extends Error {
    at;
    constructor(message, at) {
        super(message);
        this.at = at;
    }
}
function openCursor(text) {
    const lineStarts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
        lineStarts.push(at + 1);
    }
    return { text, index: 0, lineStarts };
}
function cursor_positionOf({ lineStarts, index }) {
    let low = 0;
    let high = lineStarts.length - 1;
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((lineStarts[middle] ?? 0) <= index)
            low = middle;
        else
            high = middle - 1;
    }
    return { line: low + 1, column: index - (lineStarts[low] ?? 0) + 1 };
}
function fail(cursor, message) {
    throw new HclFault(message, cursor_positionOf(cursor));
}
function take(cursor, expected) {
    if (!cursor.text.startsWith(expected, cursor.index))
        return false;
    cursor.index += expected.length;
    return true;
}
function takeMatch(cursor, pattern) {
    pattern.lastIndex = cursor.index;
    const found = pattern.exec(cursor.text)?.[0];
    if (found !== undefined)
        cursor.index += found.length;
    return found;
}
function skipBlanks(cursor, lines) {
    const { text } = cursor;
    for (;;) {
        const character = text[cursor.index];
        if (character === ' ' || character === '\t' || character === '\r')
            cursor.index += 1;
        else if (character === '\n' && lines)
            cursor.index += 1;
        else if (character === '#' || text.startsWith('//', cursor.index)) {
            const end = text.indexOf('\n', cursor.index);
            cursor.index = end === -1 ? text.length : end;
        }
        else if (text.startsWith('/*', cursor.index)) {
            const end = text.indexOf('*/', cursor.index + 2);
            cursor.index = end === -1 ? text.length : end + 2;
        }
        else
            return;
    }
}
const NAME = /[A-Za-z_][A-Za-z0-9_-]*/y;

;// CONCATENATED MODULE: ./lib/trust/sources/terraform/hcl/template.js

const ESCAPES = {
    n: '\n',
    r: '\r',
    t: '\t',
    '"': '"',
    '\\': '\\',
};
function quoted(cursor, depth, parse) {
    const at = cursor_positionOf(cursor);
    cursor.index += 1;
    const parts = [];
    let plain = '';
    for (;;) {
        const character = cursor.text[cursor.index];
        if (character === undefined || character === '\n')
            fail(cursor, 'a string is never closed');
        if (character === '"') {
            cursor.index += 1;
            return finished(parts, plain, at);
        }
        if (character === '\\') {
            plain += template_escape(cursor);
            continue;
        }
        const special = interpolation(cursor, depth, parse);
        if (special === null) {
            plain += character;
            cursor.index += 1;
        }
        else if (typeof special === 'string')
            plain += special;
        else {
            parts.push(plain, special);
            plain = '';
        }
    }
}
function bare(cursor, parse) {
    const at = cursor_positionOf(cursor);
    const parts = [];
    let plain = '';
    for (;;) {
        const character = cursor.text[cursor.index];
        if (character === undefined)
            return finished(parts, plain, at);
        const special = interpolation(cursor, 0, parse);
        if (special === null) {
            plain += character;
            cursor.index += 1;
        }
        else if (typeof special === 'string')
            plain += special;
        else {
            parts.push(plain, special);
            plain = '';
        }
    }
}
function heredoc(cursor, depth, parse) {
    const at = { line: cursor_positionOf(cursor).line + 1, column: 1 };
    cursor.index += 2;
    const strip = take(cursor, '-');
    const marker = takeMatch(cursor, /[A-Za-z_][A-Za-z0-9_-]{0,100}/y);
    if (marker === undefined)
        fail(cursor, 'a heredoc needs a marker');
    takeMatch(cursor, /[ \t\r]*/y);
    if (!take(cursor, '\n'))
        fail(cursor, 'a heredoc begins on the next line');
    const parts = [];
    let plain = '';
    let lineStart = true;
    for (;;) {
        if (lineStart && endsHere(cursor, marker)) {
            return finished(strip ? outdented([...parts, plain]) : parts, strip ? '' : plain, at);
        }
        const character = cursor.text[cursor.index];
        if (character === undefined)
            fail(cursor, `the heredoc ${marker} is never closed`);
        const special = interpolation(cursor, depth, parse);
        if (special === null) {
            plain += character;
            cursor.index += 1;
        }
        else if (typeof special === 'string')
            plain += special;
        else {
            parts.push(plain, special);
            plain = '';
        }
        lineStart = character === '\n';
    }
}
function endsHere(cursor, marker) {
    const { text, index } = cursor;
    let from = index;
    while (text[from] === ' ' || text[from] === '\t')
        from += 1;
    if (!text.startsWith(marker, from))
        return false;
    const after = text[from + marker.length];
    if (after !== undefined && after !== '\n' && after !== '\r')
        return false;
    cursor.index = from + marker.length;
    return true;
}
function interpolation(cursor, depth, parse) {
    const character = cursor.text[cursor.index];
    if (character !== '$' && character !== '%')
        return null;
    if (take(cursor, '$${'))
        return '${';
    if (take(cursor, '%%{'))
        return '%{';
    const at = cursor_positionOf(cursor);
    const start = cursor.index;
    const directive = cursor.text.startsWith('%{', start);
    if (!directive && !cursor.text.startsWith('${', start))
        return null;
    cursor.index += 2;
    take(cursor, '~');
    const value = parse(cursor, depth + 1, true);
    skipBlanks(cursor, true);
    take(cursor, '~');
    if (!take(cursor, '}'))
        fail(cursor, '"}" is expected');
    return directive ? { kind: 'opaque', source: cursor.text.slice(start, cursor.index), at } : value;
}
function template_escape(cursor) {
    const letter = cursor.text[cursor.index + 1] ?? '';
    if (Object.hasOwn(ESCAPES, letter)) {
        cursor.index += 2;
        return ESCAPES[letter] ?? '';
    }
    const hex = /\\u([0-9A-Fa-f]{4})|\\U([0-9A-Fa-f]{8})/y;
    hex.lastIndex = cursor.index;
    const found = hex.exec(cursor.text);
    const code = Number.parseInt(found?.[1] ?? found?.[2] ?? '', 16);
    if (found === null || code > 0x10ffff)
        return fail(cursor, 'an unknown escape stands in a string');
    cursor.index += found[0].length;
    return String.fromCodePoint(code);
}
function finished(parts, plain, at) {
    const all = [...parts, plain].filter((part) => part !== '');
    const directive = all.find((part) => typeof part !== 'string' && part.kind === 'opaque' && part.source.startsWith('%{'));
    if (directive !== undefined && typeof directive !== 'string')
        return { ...directive, at };
    if (all.every((part) => typeof part === 'string')) {
        return { kind: 'string', text: all.join(''), at };
    }
    return { kind: 'template', parts: all, at };
}
function outdented(parts) {
    const text = parts.map((part) => (typeof part === 'string' ? part : '\ue000')).join('');
    const indents = text
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => line.length - line.trimStart().length);
    const width = indents.length === 0 ? 0 : indents.reduce((least, one) => Math.min(least, one));
    const pattern = new RegExp(`(^|\\n)[ \\t]{0,${width}}`, 'g');
    return parts.map((part, index) => typeof part === 'string'
        ? index === 0
            ? part.replace(pattern, '$1')
            : part.replace(new RegExp(`\\n[ \\t]{0,${width}}`, 'g'), '\n')
        : part);
}

;// CONCATENATED MODULE: ./lib/trust/sources/terraform/hcl/expression.js


const expression_DEEPEST = 64;
function expression(cursor, depth, lines) {
    if (depth > expression_DEEPEST)
        fail(cursor, `expressions nest deeper than ${expression_DEEPEST} levels`);
    skipBlanks(cursor, lines);
    const start = cursor.index;
    const at = cursor_positionOf(cursor);
    const parsed = primary(cursor, depth);
    const resume = cursor.index;
    skipBlanks(cursor, lines);
    if (parsed !== null && ends(cursor))
        return parsed;
    cursor.index = parsed === null ? start : resume;
    skipRest(cursor, lines, depth);
    if (cursor.index === start)
        fail(cursor, 'a value is expected');
    return { kind: 'opaque', source: cursor.text.slice(start, cursor.index).trim(), at };
}
function ends({ text, index }) {
    const character = text[index];
    return (character === undefined ||
        '\n,)]}~'.includes(character) ||
        (character === '=' && text[index + 1] !== '=') ||
        character === ':');
}
function primary(cursor, depth) {
    const at = cursor_positionOf(cursor);
    const character = cursor.text[cursor.index];
    if (character === '"')
        return quoted(cursor, depth, expression);
    if (character === '[')
        return tuple(cursor, depth);
    if (character === '{')
        return object(cursor, depth);
    if (cursor.text.startsWith('<<', cursor.index))
        return heredoc(cursor, depth, expression);
    if (character === '(') {
        cursor.index += 1;
        const inner = expression(cursor, depth + 1, true);
        skipBlanks(cursor, true);
        if (!take(cursor, ')'))
            fail(cursor, '")" is expected');
        return inner;
    }
    const number = takeMatch(cursor, /-?[0-9]+(?:\.[0-9]+)?/y);
    if (number !== undefined)
        return { kind: 'number', text: number, at };
    const name = takeMatch(cursor, NAME);
    if (name === undefined)
        return null;
    if (name === 'true' || name === 'false')
        return { kind: 'boolean', text: name, at };
    if (name === 'null')
        return { kind: 'null', at };
    if (cursor.text[cursor.index] === '(')
        return call(cursor, depth, name);
    return traversal(cursor, depth, name);
}
function call(cursor, depth, name) {
    const at = cursor_positionOf(cursor);
    cursor.index += 1;
    const args = [];
    for (;;) {
        skipBlanks(cursor, true);
        if (take(cursor, ')'))
            return { kind: 'call', name, args, at };
        args.push(expression(cursor, depth + 1, true));
        skipBlanks(cursor, true);
        if (take(cursor, '...') || take(cursor, ','))
            continue;
        if (cursor.text[cursor.index] !== ')')
            fail(cursor, '"," or ")" is expected');
    }
}
function traversal(cursor, depth, first) {
    const at = cursor_positionOf(cursor);
    const start = cursor.index - first.length;
    const path = [first];
    let computed = false;
    for (;;) {
        const step = takeMatch(cursor, /\.(?:[A-Za-z_][A-Za-z0-9_-]*|[0-9]+|\*)/y);
        if (step !== undefined) {
            path.push(step.slice(1));
            computed ||= step === '.*';
            continue;
        }
        if (cursor.text[cursor.index] !== '[')
            break;
        cursor.index += 1;
        if (take(cursor, '*]')) {
            computed = true;
            continue;
        }
        const index = expression(cursor, depth + 1, true);
        skipBlanks(cursor, true);
        if (!take(cursor, ']'))
            fail(cursor, '"]" is expected');
        if (index.kind === 'string' || index.kind === 'number')
            path.push(index.text);
        else
            computed = true;
    }
    if (!computed)
        return { kind: 'traversal', path, at };
    return { kind: 'opaque', source: cursor.text.slice(start, cursor.index), at };
}
function tuple(cursor, depth) {
    const at = cursor_positionOf(cursor);
    cursor.index += 1;
    const items = [];
    for (;;) {
        skipBlanks(cursor, true);
        if (take(cursor, ']'))
            return { kind: 'tuple', items, at };
        if (items.length === 0 && isFor(cursor))
            return null;
        items.push(expression(cursor, depth + 1, true));
        skipBlanks(cursor, true);
        if (!take(cursor, ',') && cursor.text[cursor.index] !== ']')
            fail(cursor, '"," or "]" is expected');
    }
}
function object(cursor, depth) {
    const at = cursor_positionOf(cursor);
    cursor.index += 1;
    const entries = [];
    for (;;) {
        skipBlanks(cursor, true);
        if (take(cursor, '}'))
            return { kind: 'object', entries, at };
        if (entries.length === 0 && isFor(cursor))
            return null;
        const key = keyOf(cursor, depth);
        skipBlanks(cursor, true);
        if (!take(cursor, '=') && !take(cursor, ':'))
            fail(cursor, '"=" is expected');
        const value = expression(cursor, depth + 1, false);
        entries.push({ key, value });
        skipBlanks(cursor, true);
        take(cursor, ',');
    }
}
function keyOf(cursor, depth) {
    const at = cursor_positionOf(cursor);
    const start = cursor.index;
    const name = takeMatch(cursor, NAME);
    if (name !== undefined) {
        skipBlanks(cursor, false);
        if (/[=:]/.test(cursor.text[cursor.index] ?? ''))
            return { kind: 'string', text: name, at };
        cursor.index = start;
    }
    return expression(cursor, depth + 1, true);
}
function isFor(cursor) {
    return /for\s/y.test(cursor.text.slice(cursor.index, cursor.index + 4));
}
const expression_OPEN = '([{';
const expression_CLOSE = ')]}';
function skipRest(cursor, lines, depth) {
    let open = 0;
    while (cursor.index < cursor.text.length) {
        const character = cursor.text[cursor.index] ?? '';
        if (character === '"') {
            quoted(cursor, depth + 1, expression);
            continue;
        }
        if (cursor.text.startsWith('<<', cursor.index) &&
            /[-A-Z_a-z]/.test(cursor.text[cursor.index + 2] ?? '')) {
            heredoc(cursor, depth + 1, expression);
            continue;
        }
        if (character === '#' ||
            cursor.text.startsWith('//', cursor.index) ||
            cursor.text.startsWith('/*', cursor.index)) {
            skipBlanks(cursor, false);
            continue;
        }
        if (expression_OPEN.includes(character))
            open += 1;
        else if (expression_CLOSE.includes(character)) {
            if (open === 0)
                return;
            open -= 1;
        }
        else if (open === 0 && (character === ',' || (character === '\n' && !lines)))
            return;
        cursor.index += 1;
    }
}

;// CONCATENATED MODULE: ./lib/trust/sources/terraform/hcl/parse.js




const DEEPEST_BLOCK = 32;
const MOST_ITEMS = 100_000;
const parse_LONGEST = 1024 * 1024;
function parseHcl(text) {
    if (text.length > parse_LONGEST) {
        return { ok: false, fault: (0,document_json/* tooLarge */.g)('the file is longer than a million characters') };
    }
    const cursor = openCursor(text.replace(/^\ufeff/, ''));
    try {
        const parsed = body(cursor, 0);
        if (cursor.index < cursor.text.length)
            fail(cursor, 'a name is expected');
        return { ok: true, body: parsed };
    }
    catch (error) {
        if (error instanceof HclFault) {
            return { ok: false, fault: { message: error.message, ...error.at } };
        }
        throw error;
    }
}
function body(cursor, depth) {
    if (depth > DEEPEST_BLOCK)
        fail(cursor, `blocks nest deeper than ${DEEPEST_BLOCK} levels`);
    const attributes = [];
    const blocks = [];
    for (;;) {
        skipBlanks(cursor, true);
        const at = cursor_positionOf(cursor);
        const name = takeMatch(cursor, NAME);
        if (name === undefined)
            return { attributes, blocks };
        if (attributes.length + blocks.length > MOST_ITEMS)
            fail(cursor, 'there are too many items');
        skipBlanks(cursor, false);
        if (cursor.text[cursor.index] === '=' && cursor.text[cursor.index + 1] !== '=') {
            cursor.index += 1;
            attributes.push({ name, value: expression(cursor, 0, false), at });
        }
        else {
            blocks.push(block(cursor, depth, name, at));
        }
    }
}
function block(cursor, depth, type, at) {
    const labels = [];
    for (;;) {
        skipBlanks(cursor, false);
        if (take(cursor, '{'))
            break;
        if (cursor.text[cursor.index] === '"') {
            const label = quoted(cursor, 0, expression);
            labels.push(label.kind === 'string' ? label.text : '');
            continue;
        }
        const name = takeMatch(cursor, NAME);
        if (name === undefined)
            fail(cursor, '"=", "{" or a label is expected');
        labels.push(name);
    }
    const inner = body(cursor, depth + 1);
    if (!take(cursor, '}'))
        fail(cursor, 'a block is never closed');
    return { type, labels, body: inner, at };
}

;// CONCATENATED MODULE: ./lib/trust/sources/terraform/hcl/syntax.js
function attributeOf(body, name) {
    return body.attributes.find((attribute) => attribute.name === name)?.value;
}

;// CONCATENATED MODULE: ./lib/trust/sources/terraform/scope.js


function scopeOf(folder, modules, files, role, work) {
    (0,trust_work/* spend */.Rf)(work, files.length + modules.reduce((sum, { blocks }) => sum + blocks.length, 0));
    const blocks = new Map();
    const locals = new Map();
    const variables = new Map();
    for (const { path, blocks: declared } of modules) {
        for (const block of declared) {
            const [first = '', second = ''] = block.labels;
            if (block.type === 'resource')
                blocks.set(`${first}.${second}`, { block, path });
            if (block.type === 'data')
                blocks.set(`data.${first}.${second}`, { block, path });
            if (block.type === 'locals') {
                for (const { name, value } of block.body.attributes)
                    locals.set(name, value);
            }
            const fallback = block.type === 'variable' ? attributeOf(block.body, 'default') : undefined;
            if (fallback !== undefined)
                variables.set(first, fallback);
        }
    }
    for (const { values } of modules) {
        for (const { name, value } of values)
            variables.set(name, value);
    }
    const texts = new Map(files.map(({ path, text }) => [path, text]));
    const alone = { inputs: new Map(), inherited: [], given: null };
    return { role, work, folder, blocks, locals, variables, files: texts, ...alone, ...freshNotes() };
}
function pathFrom(folder, written) {
    const path = [];
    for (const part of `${folder}/${written}`.split('/')) {
        if (part === '..')
            path.pop();
        else if (part !== '' && part !== '.')
            path.push(part);
    }
    return path.join('/');
}
function freshNotes() {
    return { assumed: new Set(), budget: { left: 50_000 } };
}
function sourceOf(value) {
    switch (value.kind) {
        case 'traversal':
            return value.path.join('.');
        case 'call':
            return `${value.name}(...)`;
        case 'opaque':
            return value.source.replace(/\s+/g, ' ').slice(0, 120);
        case 'string':
        case 'number':
        case 'boolean':
            return value.text.slice(0, 120);
        case 'null':
        case 'template':
        case 'tuple':
        case 'object':
            return `a ${value.kind}`;
    }
}

;// CONCATENATED MODULE: ./lib/trust/sources/terraform/document.js


function policyDocument({ body, at }, resolve) {
    const version = attributeOf(body, 'version');
    const statements = body.blocks.map((block) => {
        if (block.type === 'statement')
            return statement(block, resolve);
        return holeNode(`${block.type} "${block.labels[0] ?? ''}"`, block.at);
    });
    const merged = [
        'source_policy_documents',
        'override_policy_documents',
        'source_json',
        'override_json',
    ]
        .filter((name) => attributeOf(body, name) !== undefined)
        .map((name) => holeNode(name, attributeOf(body, name)?.at ?? at));
    return objectNode([
        [
            'Version',
            version === undefined ? { kind: 'string', text: '2012-10-17', at } : resolve(version),
        ],
        ['Statement', { kind: 'array', items: [...statements, ...merged], at }],
    ], at);
}
function statement({ body, at }, resolve) {
    const taken = (name) => {
        const value = attributeOf(body, name);
        return value === undefined ? null : withVariables(resolve(value));
    };
    const entries = [];
    const add = (key, value) => {
        if (value !== null && value.kind !== 'null')
            entries.push([key, value]);
    };
    add('Sid', taken('sid'));
    add('Effect', taken('effect') ?? { kind: 'string', text: 'Allow', at });
    add('Principal', principals(body, 'principals', resolve));
    add('NotPrincipal', principals(body, 'not_principals', resolve));
    add('Action', taken('actions'));
    add('NotAction', taken('not_actions'));
    add('Resource', taken('resources'));
    add('Condition', conditions(body, at, resolve));
    return objectNode(entries, at);
}
function blocksOf(body, type) {
    return body.blocks.filter((block) => block.type === type);
}
function dynamic(body, type) {
    return blocksOf(body, 'dynamic').find(({ labels }) => labels[0] === type);
}
function principals(body, type, resolve) {
    const computed = dynamic(body, type);
    if (computed !== undefined)
        return holeNode(`dynamic "${type}"`, computed.at);
    const blocks = blocksOf(body, type);
    const [first] = blocks;
    if (first === undefined)
        return null;
    const entries = blocks.flatMap(({ body: inner, at }) => {
        const kind = attributeOf(inner, 'type');
        const identifiers = attributeOf(inner, 'identifiers');
        const pieces = kind === undefined ? null : piecesOf(resolve(kind));
        const [only] = pieces ?? [];
        const values = identifiers === undefined ? holeNode('identifiers', at) : withVariables(resolve(identifiers));
        return [[only !== undefined && 'text' in only ? only.text : 'unresolved', values]];
    });
    const [star] = entries;
    if (star?.[0] === '*')
        return { kind: 'string', text: '*', at: first.at };
    return objectNode(entries, first.at);
}
function conditions(body, at, resolve) {
    const computed = dynamic(body, 'condition');
    const blocks = blocksOf(body, 'condition');
    if (blocks.length === 0 && computed === undefined)
        return null;
    const operators = new Map();
    for (const block of blocks) {
        const name = spelled(attributeOf(block.body, 'test'), resolve) ?? '${test}';
        const key = spelled(attributeOf(block.body, 'variable'), resolve) ?? '${variable}';
        const values = attributeOf(block.body, 'values');
        const value = values === undefined ? holeNode('values', block.at) : withVariables(resolve(values));
        operators.set(name, [...(operators.get(name) ?? []), [key, { ...value, at: block.at }]]);
    }
    const entries = [...operators].map(([name, keys]) => [name, objectNode(keys, keys[0]?.[1].at ?? at)]);
    if (computed !== undefined) {
        return objectNode([...entries, ['dynamic', holeNode('dynamic "condition"', computed.at)]], at);
    }
    return objectNode(entries, at);
}
function spelled(value, resolve) {
    const pieces = value === undefined ? null : piecesOf(resolve(value));
    return pieces === null
        ? null
        : pieces.map((piece) => ('hole' in piece ? `\${${piece.hole}}` : piece.text)).join('');
}
function withVariables(node) {
    if (node.kind === 'array')
        return { ...node, items: node.items.map(withVariables) };
    const pieces = piecesOf(node);
    if (pieces === null || node.kind === 'number' || node.kind === 'boolean')
        return node;
    return textNode(pieces.map((piece) => ('text' in piece ? { text: piece.text.replaceAll('&{', '${') } : piece)), node.at);
}

;// CONCATENATED MODULE: ./lib/trust/sources/terraform/hcl/template-text.js



function parseTemplate(text, at, lines = false) {
    try {
        const parsed = bare(openCursor(text), expression);
        const [only, ...more] = parsed.kind === 'template' ? parsed.parts : [];
        const value = only !== undefined && typeof only !== 'string' && more.length === 0 ? only : parsed;
        return lines ? value : placed(value, at);
    }
    catch (error) {
        if (error instanceof HclFault)
            return { kind: 'opaque', source: 'a template', at };
        throw error;
    }
}
function placed(value, at) {
    const entry = (one) => ({
        key: placed(one.key, at),
        value: placed(one.value, at),
    });
    switch (value.kind) {
        case 'template':
            return {
                ...value,
                parts: value.parts.map((part) => (typeof part === 'string' ? part : placed(part, at))),
                at,
            };
        case 'tuple':
            return { ...value, items: value.items.map((item) => placed(item, at)), at };
        case 'object':
            return { ...value, entries: value.entries.map(entry), at };
        case 'call':
            return { ...value, args: value.args.map((arg) => placed(arg, at)), at };
        case 'string':
        case 'number':
        case 'boolean':
        case 'null':
        case 'traversal':
        case 'opaque':
            return { ...value, at };
    }
}

;// CONCATENATED MODULE: ./lib/trust/sources/terraform/functions.js




function callFunction(call, scope, resolve) {
    const { name, args, at } = call;
    const unknown = holeNode(sourceOf(call), at);
    const [first, second, third] = args;
    const one = first === undefined ? unknown : resolve(first);
    const text = (value) => {
        const pieces = value === undefined ? null : piecesOf(resolve(value));
        const [only] = pieces ?? [];
        return pieces?.length === 1 && only !== undefined && 'text' in only ? only.text : null;
    };
    switch (name) {
        case 'jsonencode':
        case 'tolist':
        case 'toset':
        case 'tostring':
        case 'compact':
        case 'distinct':
        case 'sensitive':
        case 'nonsensitive':
            return one;
        case 'concat':
        case 'flatten':
            return concatenated(args.map((arg) => resolve(arg)), unknown, scope.work);
        case 'replace': {
            const [from, to] = [text(second), text(third)];
            if (from === null || to === null || from.startsWith('/'))
                return unknown;
            return mapText(one, unknown, scope.work, (part) => {
                const parts = part.split(from);
                (0,trust_work/* spend */.Rf)(scope.work, parts.length * (1 + to.length));
                return parts.join(to);
            });
        }
        case 'trimprefix': {
            const prefix = text(second);
            if (prefix === null)
                return unknown;
            return mapText(one, unknown, scope.work, (part, index) => index === 0 && part.startsWith(prefix) ? part.slice(prefix.length) : part);
        }
        case 'lower':
            return mapText(one, unknown, scope.work, (part) => part.toLowerCase());
        case 'format':
            return formatted(text(first), args.slice(1).map((arg) => resolve(arg)), unknown, scope.work);
        case 'join':
            return second === undefined
                ? unknown
                : joined(text(first), resolve(second), unknown, scope.work);
        case 'file':
            return fileText(text(first), scope, unknown);
        case 'templatefile': {
            const values = second === undefined ? unknown : resolve(second);
            const found = fileText(text(first), scope, unknown);
            if (found.kind !== 'string' || values.kind !== 'object')
                return unknown;
            (0,trust_work/* spend */.Rf)(scope.work, 2 * found.text.length);
            const given = new Map(values.entries.map(({ key, value }) => [key, value]));
            return resolve(parseTemplate(found.text, found.at, true), { ...scope, given });
        }
        default:
            return unknown;
    }
}
function mapText(node, unknown, work, change) {
    const pieces = piecesOf(node);
    if (pieces === null)
        return unknown;
    (0,trust_work/* spend */.Rf)(work, lengthOf(pieces));
    return textNode(pieces.map((piece, index) => ('text' in piece ? { text: change(piece.text, index) } : piece)), node.at);
}
const ITEM_COST = 10;
function concatenated(lists, unknown, work) {
    const items = lists.flatMap((list) => {
        if (list.kind !== 'array')
            return [list];
        (0,trust_work/* spend */.Rf)(work, list.items.reduce((sum, item) => sum + ITEM_COST * countOf(item), 1));
        return list.items;
    });
    return {
        kind: 'array',
        items: items.flatMap((item) => (item.kind === 'array' ? item.items : [item])),
        at: unknown.at,
    };
}
function countOf(node) {
    return node.kind === 'array' ? 1 + node.items.length : 1;
}
function formatted(template, values, unknown, work) {
    if (template === null)
        return unknown;
    const parts = template.split(/(%[a-z%])/);
    let next = 0;
    const pieces = [];
    for (const part of parts) {
        if (part === '%%')
            pieces.push({ text: '%' });
        else if (part === '%s' || part === '%d' || part === '%v') {
            const value = values[next];
            next += 1;
            const filled = value === undefined ? null : piecesOf(value);
            if (filled === null)
                return unknown;
            pieces.push(...filled);
        }
        else if (/^%[a-z]$/.test(part))
            return unknown;
        else
            pieces.push({ text: part });
    }
    (0,trust_work/* spend */.Rf)(work, lengthOf(pieces));
    return textNode(merge(pieces), unknown.at);
}
function joined(separator, list, unknown, work) {
    if (separator === null || list.kind !== 'array')
        return unknown;
    const pieces = [];
    for (const [index, item] of list.items.entries()) {
        const filled = piecesOf(item);
        if (filled === null)
            return unknown;
        if (index > 0)
            pieces.push({ text: separator });
        for (const piece of filled)
            pieces.push(piece);
    }
    (0,trust_work/* spend */.Rf)(work, lengthOf(pieces));
    return textNode(merge(pieces), unknown.at);
}
function fileText(name, scope, unknown) {
    const pieces = unknown.kind === 'unresolved' ? unknown.pieces : [];
    if (name === null)
        return holeNode(spellPieces(pieces), unknown.at);
    const text = scope.files.get(pathFrom(scope.folder, name));
    return text === undefined
        ? holeNode(`file(${name})`, unknown.at)
        : { kind: 'string', text, at: { line: 1, column: 1 } };
}

;// CONCATENATED MODULE: ./lib/trust/sources/terraform/value.js






const value_DEEPEST = 40;
const value_VALUE_COST = 30;
const value_LONGEST = 200_000;
function resolve(value, scope, depth = 0) {
    (0,trust_work/* spend */.Rf)(scope.work, value_VALUE_COST);
    scope.budget.left -= 1;
    if (depth > value_DEEPEST || scope.budget.left < 0)
        return holeNode(sourceOf(value), value.at);
    switch (value.kind) {
        case 'string':
        case 'number':
        case 'boolean':
            return { kind: value.kind, text: value.text, at: value.at };
        case 'null':
            return { kind: 'null', at: value.at };
        case 'template':
            return template(value, scope, depth);
        case 'tuple':
            return {
                kind: 'array',
                items: value.items.map((item) => resolve(item, scope, depth + 1)),
                at: value.at,
            };
        case 'object':
            return {
                kind: 'object',
                entries: value.entries.map(({ key, value: entry }) => {
                    const name = piecesOf(resolve(key, scope, depth + 1)) ?? [{ hole: sourceOf(key) }];
                    return { key: spellPieces(name), at: key.at, value: resolve(entry, scope, depth + 1) };
                }),
                at: value.at,
            };
        case 'call':
            return callFunction(value, scope, (arg, within = scope) => resolve(arg, within, depth + 1));
        case 'traversal':
            return value_reference(value, scope, depth);
        case 'opaque':
            return holeNode(sourceOf(value), value.at);
    }
}
function template(value, scope, depth) {
    const pieces = [];
    let length = 0;
    for (const part of value.parts) {
        const found = typeof part === 'string'
            ? [{ text: part }]
            : (piecesOf(resolve(part, scope, depth + 1)) ?? [{ hole: sourceOf(part) }]);
        for (const piece of found) {
            length += 'text' in piece ? piece.text.length : piece.hole.length;
            if (length > value_LONGEST)
                return holeNode('a text that is too long', value.at);
            pieces.push(piece);
        }
    }
    (0,trust_work/* spend */.Rf)(scope.work, length);
    return textNode(merge(pieces), value.at);
}
function value_reference(value, scope, depth) {
    const { path, at } = value;
    const [first = '', second = '', third = '', fourth = ''] = path;
    const unknown = holeNode(path.join('.'), at);
    if (scope.given !== null) {
        const held = scope.given.get(first);
        return (held === undefined ? null : inside(held, path.slice(1))) ?? unknown;
    }
    if (first === 'path' && second === 'module')
        return { kind: 'string', text: '.', at };
    const input = first === 'var' ? scope.inputs.get(second) : undefined;
    if (input !== undefined)
        return inside(input, path.slice(2)) ?? unknown;
    if (first === 'var' || first === 'local') {
        const held = (first === 'var' ? scope.variables : scope.locals).get(second);
        if (held === undefined)
            return unknown;
        const found = inside(resolve(held, scope, depth + 1), path.slice(2)) ?? unknown;
        const pieces = first === 'var' ? piecesOf(found) : null;
        if (pieces !== null) {
            (0,trust_work/* spend */.Rf)(scope.work, lengthOf(pieces));
            scope.assumed.add(`var.${second} = ${spellPieces(pieces)}`);
        }
        return found;
    }
    if (first === 'data') {
        if (second === 'aws_caller_identity' && fourth === 'account_id') {
            return { kind: 'string', text: scope.role.account, at };
        }
        if (second === 'aws_partition' && fourth === 'partition') {
            return { kind: 'string', text: scope.role.partition, at };
        }
        const placed = scope.blocks.get(`data.${second}.${third}`);
        if (placed === undefined)
            return unknown;
        if (second === 'aws_iam_policy_document' && fourth === 'json') {
            return policyDocument(placed.block, (one) => resolve(one, scope, depth + 1));
        }
        if (second === 'aws_iam_openid_connect_provider') {
            return provider(attributeOf(placed.block.body, 'url'), fourth, scope, depth, value);
        }
        return unknown;
    }
    const placed = scope.blocks.get(`${first}.${second}`);
    if (placed === undefined)
        return unknown;
    const attribute = /^[0-9]+$/.test(third) ? fourth : third;
    if (first === 'aws_iam_openid_connect_provider') {
        return provider(attributeOf(placed.block.body, 'url'), attribute, scope, depth, value);
    }
    const held = attributeOf(placed.block.body, attribute);
    return held === undefined ? unknown : resolve(held, scope, depth + 1);
}
function provider(url, attribute, scope, depth, asked) {
    const unknown = holeNode(asked.path.join('.'), asked.at);
    const pieces = url === undefined ? null : piecesOf(resolve(url, scope, depth + 1));
    if (pieces === null)
        return unknown;
    const [head, ...tail] = pieces;
    if (head === undefined || !('text' in head))
        return unknown;
    const host = [{ text: head.text.replace(/^https:\/\//, '') }, ...tail];
    if (attribute === 'url')
        return textNode(host, asked.at);
    if (attribute !== 'arn' && attribute !== 'id')
        return unknown;
    const { partition, account } = scope.role;
    return textNode([{ text: `arn:${partition}:iam::${account}:oidc-provider/` }, ...host], asked.at);
}
function inside(node, path) {
    let current = node;
    for (const key of path) {
        if (current?.kind === 'object') {
            current = current.entries.find((entry) => entry.key === key)?.value;
        }
        else if (current?.kind === 'array')
            current = current.items[Number(key)];
        else
            return null;
    }
    return current ?? null;
}

;// CONCATENATED MODULE: ./lib/trust/sources/terraform/modules.js



const modules_DEEPEST = 4;
const MOST_USES = 200;
function moduleUses(folders, files, role, work) {
    const uses = [];
    const called = new Set();
    const visited = new Set();
    for (const [folder, modules] of folders) {
        for (const { source } of callsIn(folder, modules))
            if (source !== folder)
                called.add(source);
    }
    const visit = (folder, inputs, depth) => {
        const modules = folders.get(folder);
        if (modules === undefined || uses.length >= MOST_USES || depth > modules_DEEPEST)
            return;
        visited.add(folder);
        const read = inputs === null ? modules : modules.map((one) => ({ ...one, values: [] }));
        const scope = { ...scopeOf(folder, read, files, role, work), ...inputs };
        uses.push({ folder, modules, scope });
        for (const call of callsIn(folder, modules)) {
            if (uses.length >= MOST_USES || !folders.has(call.source))
                continue;
            const notes = freshNotes();
            const given = new Map();
            for (const { name, value } of call.attributes) {
                if (!META.includes(name))
                    given.set(name, resolve(value, { ...scope, ...notes }));
            }
            visit(call.source, { inputs: given, inherited: [...scope.inherited, ...notes.assumed] }, depth + 1);
        }
    };
    for (const folder of folders.keys())
        if (!called.has(folder))
            visit(folder, null, 0);
    for (const folder of folders.keys())
        if (!visited.has(folder))
            visit(folder, null, modules_DEEPEST);
    return uses;
}
const META = ['source', 'version', 'providers', 'count', 'for_each', 'depends_on'];
function callsIn(folder, modules) {
    return modules.flatMap(({ blocks }) => blocks.flatMap((block) => {
        if (block.type !== 'module')
            return [];
        const source = attributeOf(block.body, 'source');
        if (source?.kind !== 'string' || !/^\.{1,2}\//.test(source.text))
            return [];
        return [{ source: pathFrom(folder, source.text), attributes: block.body.attributes }];
    }));
}

;// CONCATENATED MODULE: ./lib/trust/sources/terraform/json.js


const LABELS = {
    resource: 2,
    data: 2,
    variable: 1,
    module: 1,
    locals: 0,
};
const NESTED = {
    statement: 0,
    principals: 0,
    not_principals: 0,
    condition: 0,
    dynamic: 1,
};
function parseTerraformJson(text) {
    const parsed = (0,document_json/* parseJson */.q)(text);
    if (!parsed.ok)
        return parsed;
    return { ok: true, body: { attributes: [], blocks: blocksIn(parsed.node, LABELS) } };
}
function parseVariablesJson(text) {
    const parsed = (0,document_json/* parseJson */.q)(text);
    if (!parsed.ok)
        return parsed;
    const entries = parsed.node.kind === 'object' ? parsed.node.entries : [];
    const attributes = entries.map(({ key, value, at }) => ({ name: key, value: json_valueOf(value, literal), at }));
    return { ok: true, body: { attributes, blocks: [] } };
}
function blocksIn(node, labels) {
    if (node.kind === 'array')
        return node.items.flatMap((item) => blocksIn(item, labels));
    if (node.kind !== 'object')
        return [];
    return node.entries.flatMap(({ key, value, at }) => Object.hasOwn(labels, key) ? json_blocksOf(key, [], labels[key] ?? 0, value, at) : []);
}
function json_blocksOf(type, labels, missing, node, at) {
    if (node.kind === 'array') {
        return node.items.flatMap((item) => json_blocksOf(type, labels, missing, item, item.at));
    }
    if (node.kind !== 'object')
        return [];
    if (missing > 0) {
        return node.entries.flatMap((entry) => json_blocksOf(type, [...labels, entry.key], missing - 1, entry.value, entry.at));
    }
    return [{ type, labels, body: bodyOf(type, labels, node), at }];
}
function bodyOf(type, labels, node) {
    const entries = node.kind === 'object' ? node.entries : [];
    const document = Object.hasOwn(NESTED, type) || (type === 'data' && labels[0] === 'aws_iam_policy_document');
    const nested = document ? NESTED : {};
    const write = type === 'variable' ? literal : json_template;
    return {
        attributes: entries
            .filter(({ key }) => !Object.hasOwn(nested, key) && key !== '//')
            .map(({ key, value, at }) => ({ name: key, value: json_valueOf(value, write), at })),
        blocks: blocksIn(node, nested),
    };
}
const literal = (text, at) => ({ kind: 'string', text, at });
const json_template = (text, at) => parseTemplate(text, at);
function json_valueOf(node, write) {
    const { at } = node;
    switch (node.kind) {
        case 'string':
            return write(node.text, at);
        case 'number':
        case 'boolean':
            return { kind: node.kind, text: node.text, at };
        case 'null':
            return { kind: 'null', at };
        case 'array':
            return { kind: 'tuple', items: node.items.map((item) => json_valueOf(item, write)), at };
        case 'object':
            return {
                kind: 'object',
                entries: node.entries.map(({ key, value, at: keyAt }) => ({
                    key: write(key, keyAt),
                    value: json_valueOf(value, write),
                })),
                at,
            };
        case 'unresolved':
            return { kind: 'opaque', source: 'a value', at };
    }
}

;// CONCATENATED MODULE: ./lib/trust/sources/terraform/roles.js









function readTerraform(files, role, work) {
    const unreadable = [];
    const folders = new Map();
    for (const { path, text } of files) {
        if (!/\.(?:tf|tofu|tfvars)(?:\.json)?$/.test(path))
            continue;
        (0,trust_work/* spend */.Rf)(work, HCL_COST * text.length);
        const parsed = parserFor(path)(text);
        if (!parsed.ok) {
            if (text.includes('assume_role_policy'))
                unreadable.push({ path, ...parsed.fault });
            continue;
        }
        const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
        const values = /\.tfvars(?:\.json)?$/.test(path) ? parsed.body.attributes : [];
        const module = { path, blocks: parsed.body.blocks, values };
        folders.set(folder, [...(folders.get(folder) ?? []), module]);
    }
    const declared = moduleUses(folders, files, role, work).flatMap(rolesOf);
    return { declared, unreadable };
}
const HCL_COST = 2;
function parserFor(path) {
    if (path.endsWith('.tfvars.json'))
        return parseVariablesJson;
    return path.endsWith('.json') ? parseTerraformJson : parseHcl;
}
function rolesOf({ modules, scope: module }) {
    return modules.flatMap(({ path, blocks }) => blocks.flatMap((block) => {
        if (block.type !== 'resource' || block.labels[0] !== 'aws_iam_role')
            return [];
        const policy = attributeOf(block.body, 'assume_role_policy');
        if (policy === undefined)
            return [];
        const scope = { ...module, ...freshNotes() };
        const name = attributeOf(block.body, 'name');
        const prefix = attributeOf(block.body, 'name_prefix');
        const named = name === undefined ? null : piecesOf(resolve(name, scope));
        const begun = prefix === undefined ? null : piecesOf(resolve(prefix, scope));
        const resolved = roles_asDocument(resolve(policy, scope));
        const data = policy.kind === 'traversal'
            ? scope.blocks.get(policy.path.slice(0, 3).join('.'))
            : undefined;
        const inJson = path.endsWith('.json');
        const elsewhere = (policy.kind === 'traversal' && data === undefined) ||
            (inJson && data === undefined) ||
            (policy.kind === 'call' && policy.name !== 'jsonencode');
        const written = fileRead(policy, scope);
        return [
            {
                ...(written === null ? {} : { writtenIn: written }),
                path: data?.path ?? path,
                at: block.at,
                format: 'terraform',
                name: named ?? (begun === null ? null : [...begun, { hole: 'name_prefix' }]),
                label: `aws_iam_role.${block.labels[1] ?? ''}`,
                generatedFrom: null,
                document: elsewhere ? pinned(resolved, inJson ? policy.at : block.at) : resolved,
                assumed: [...new Set([...scope.inherited, ...scope.assumed])],
            },
        ];
    }));
}
function fileRead(policy, scope) {
    if (policy.kind !== 'call' || !/^(?:template)?file$/.test(policy.name))
        return null;
    const [name] = policy.args;
    const text = name === undefined ? undefined : (0,document_node/* textOf */.b6)(resolve(name, scope));
    const path = text === undefined ? '' : pathFrom(scope.folder, text);
    return scope.files.has(path) ? { path, template: policy.name === 'templatefile' } : null;
}
function roles_asDocument(node) {
    if (node.kind !== 'string' && node.kind !== 'unresolved')
        return node;
    return jsonNode(piecesOf(node) ?? [], node.at) ?? node;
}

;// CONCATENATED MODULE: ./lib/trust/sources/index.js



const SOURCES = [readTerraform, readCloudFormation, readJsonPolicies];

;// CONCATENATED MODULE: ./lib/trust/sources/find-policies.js







const LONGEST_FILE = 1024 * 1024;
const MOST_FILES = 2_000;
const MOST_STEPS = 48_000_000;
const EXACT = { wildcards: false, ignoreCase: false };
const ORDER = [
    'name',
    'generated-name',
    'name-pattern',
    'file-name',
    'only-one',
];
function mayDeclareRoles(path) {
    return (/\.(?:tf|tofu|tfvars|tftpl|tpl|ya?ml|json|template|cfn)$/.test(path) &&
        !/(?:^|\/)(?:node_modules|\.git|\.terraform)\//.test(path) &&
        !/(?:^|\/)(?:package(?:-lock)?|tsconfig[^/]*|composer)\.json$/.test(path));
}
function findPolicies(files, role, work = (0,trust_work/* workFor */.fS)(MOST_STEPS)) {
    const candidates = files.filter(({ path }) => mayDeclareRoles(path));
    const readable = candidates
        .filter(({ text }) => text.length <= LONGEST_FILE)
        .slice(0, MOST_FILES);
    const unread = candidates
        .filter(({ text }) => text.length > LONGEST_FILE)
        .map(({ path }) => ({ path, ...(0,document_json/* tooLarge */.g)('the file is longer than a million characters') }));
    try {
        return found(readable, unread, role, work);
    }
    catch (error) {
        if (!(0,trust_work/* isTooLarge */.I9)(error))
            throw error;
        return { found: [], unreadable: unread, exhausted: true };
    }
}
function found(readable, unread, role, work) {
    const readings = SOURCES.map((read) => read(readable, role, work));
    const declared = readings.flatMap((reading) => reading.declared);
    const matched = declared.flatMap((entry) => {
        const match = matchOf(entry, role, work);
        return match === null ? [] : [{ entry, match }];
    });
    const [lone, ...others] = declared.filter(({ name, format }) => name === null && format === 'json');
    const chosen = matched.length === 0 && lone !== undefined && others.length === 0
        ? [{ entry: lone, match: 'only-one' }]
        : matched;
    return {
        found: chosen
            .toSorted((a, b) => ORDER.indexOf(a.match) - ORDER.indexOf(b.match))
            .map(({ entry, match }) => ({
            policy: (0,policy/* policyOf */.U)(entry.document),
            path: entry.path,
            line: entry.at.line,
            format: entry.format,
            label: entry.label,
            match,
            unresolved: holesIn(entry.document),
            assumed: entry.assumed,
            file: fileOf(entry, declared, readable, role),
        })),
        unreadable: [...unread, ...readings.flatMap(({ unreadable }) => unreadable)],
    };
}
function declaredIn(files, role) {
    const work = (0,trust_work/* workFor */.fS)(MOST_STEPS);
    try {
        return SOURCES.flatMap((read) => read(files, role, work).declared);
    }
    catch (error) {
        if (!(0,trust_work/* isTooLarge */.I9)(error))
            throw error;
        return [];
    }
}
function fileOf(entry, declared, files, role) {
    const { writtenIn } = entry;
    const path = writtenIn?.path ?? entry.path;
    const format = writtenIn?.template === false ? 'json' : entry.format;
    const at = writtenIn === undefined ? entry.document.at : { line: 1, column: 1 };
    const generated = /(?:^|\/)cdk\.out\//.test(path);
    const text = files.find((file) => file.path === path)?.text ?? '';
    const sharedWith = declared
        .filter((one) => !isOneRole(one, entry) && standsWith(one, entry))
        .map(({ label }) => label);
    return { path, text, format, at, generated, sharedWith: [...new Set(sharedWith)], reread };
    function reread(changed) {
        const others = files.map((file) => (file.path === path ? { path, text: changed } : file));
        const again = declaredIn(others, role);
        const same = again[declared.indexOf(entry)];
        if (same === undefined || again.length !== declared.length)
            return null;
        const alone = again.every((one, index) => {
            const was = declared[index];
            return was !== undefined && (isOneRole(was, entry) || sameDeclared(one, was));
        });
        const result = (0,policy/* policyOf */.U)(same.document);
        return alone && same.label === entry.label && result.ok ? result.policy : null;
    }
}
function isOneRole(one, entry) {
    if (one === entry)
        return true;
    if (one.format === 'json')
        return one.name === null && one.path === entry.writtenIn?.path;
    return one.format === 'cloudformation' && one.path === entry.path && sameAt(one, entry);
}
function standsWith(one, entry) {
    const [path, other] = [one.writtenIn?.path ?? one.path, entry.writtenIn?.path ?? entry.path];
    if (path !== other)
        return false;
    const read = one.writtenIn !== undefined || entry.writtenIn !== undefined;
    return read || sameAt(one, entry);
}
function sameAt({ document: { at: one } }, { document: { at: other } }) {
    return one.line === other.line && one.column === other.column;
}
function sameDeclared(one, was) {
    return one.label === was.label && one.path === was.path && (0,same_node/* sameNode */.$)(one.document, was.document);
}
function matchOf(entry, role, work) {
    const { name, generatedFrom } = entry;
    if (name !== null) {
        const matched = (0,pattern/* matchPattern */.g)(name, role.name, EXACT, work);
        if (matched === true)
            return 'name';
        const known = name.some((piece) => 'text' in piece && /[A-Za-z0-9]/.test(piece.text));
        return matched === 'unknown' && known ? 'name-pattern' : null;
    }
    if (generatedFrom !== null) {
        const parts = role.name.split('-');
        const middle = parts.at(-2) ?? '';
        const made = middle.length >= 4 &&
            /^[A-Za-z0-9]{8,14}$/.test(parts.at(-1) ?? '') &&
            generatedFrom.startsWith(middle);
        return made ? 'generated-name' : null;
    }
    if (entry.format !== 'json')
        return null;
    const file = entry.path.toLowerCase();
    const stem = file.slice(file.lastIndexOf('/') + 1);
    const named = role.name.toLowerCase();
    return stem.includes(named) || file.split('/').includes(named) ? 'file-name' : null;
}


/***/ }),

/***/ 62676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ jsonPolicyFile)
/* harmony export */ });
/* harmony import */ var _document_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72681);

function jsonPolicyFile(path, text) {
    const parsed = (0,_document_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePolicy */ .O)(text);
    return {
        path,
        text,
        format: 'json',
        at: parsed.ok ? parsed.policy.node.at : null,
        generated: false,
        sharedWith: [],
        reread: (changed) => {
            const result = (0,_document_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePolicy */ .O)(changed);
            return result.ok ? result.policy : null;
        },
    };
}


/***/ })

};
;