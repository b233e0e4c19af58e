"use strict";
exports.id = 8736;
exports.ids = [8736,8244];
exports.modules = {

/***/ 8736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  blameFor: () => (/* binding */ blameFor),
  blameForAbsent: () => (/* binding */ blameForAbsent)
});

// EXTERNAL MODULE: ./lib/workflow/document/node.js
var document_node = __webpack_require__(4519);
// EXTERNAL MODULE: ./lib/workflow/document/lines.js
var lines = __webpack_require__(948);
// EXTERNAL MODULE: ./lib/workflow/expression/accesses.js
var expression_accesses = __webpack_require__(8364);
// EXTERNAL MODULE: ./lib/workflow/expression/parts.js
var parts = __webpack_require__(4450);
// EXTERNAL MODULE: ./lib/workflow/tools/actions.js
var actions = __webpack_require__(9826);
;// CONCATENATED MODULE: ./lib/workflow/blame/cause.js
function blame({ at, written }, { job }, cause, edit = null) {
    return { cause, at, written, job, edit };
}
function instead({ at, written }, to) {
    return { is: 'replace', at, from: written, to };
}

// EXTERNAL MODULE: ./lib/report/nearest.js
var nearest = __webpack_require__(6120);
;// CONCATENATED MODULE: ./lib/workflow/blame/likeness.js

function meantBy(given, known, nameOf) {
    if (given.length < 3 || given.length > 100)
        return undefined;
    let best;
    let least = given.length < 6 ? 2 : 3;
    const plain = given.toLowerCase();
    for (const one of known) {
        const name = nameOf(one).toLowerCase();
        if (name === plain || name.length > 100 || differsInNumber(name, plain))
            continue;
        const slips = (0,nearest/* slipsBetween */.E)(plain, name);
        if (slips < least)
            [best, least] = [one, slips];
    }
    return best;
}
function nameMeantBy(given, known) {
    return meantBy(given, known, (name) => name);
}
function differsInNumber(one, other) {
    return one.replace(/\d/g, '') === other.replace(/\d/g, '');
}

;// CONCATENATED MODULE: ./lib/workflow/blame/env.js



function blameForEnv(read, name, around, follow, isWithinEnv) {
    const { job, step } = around;
    const own = isWithinEnv ? [] : stepsAround(step);
    const reaching = [...own, ...stepsAround(step?.parent ?? null), { node: job.node }];
    for (const { node } of [...reaching, { node: job.file.root }]) {
        const entry = (0,document_node/* entryOf */.Ms)((0,document_node/* valueAt */.fK)(node, 'env'), name);
        if (entry?.value.is === 'text')
            return follow(entry.value, around);
    }
    const index = step === null ? -1 : job.steps.indexOf(step);
    const here = index >= 0 ? index : (around.own ?? job.steps.length);
    if (job.steps.slice(0, here).some((one) => writes(one, name)))
        return null;
    const meant = nameMeantBy(name, namesSeen(around));
    if (meant !== undefined && /^\w+$/.test(meant)) {
        const to = `env.${meant}`;
        const cause = { is: 'mistyped', given: read.written, meant: to, elsewhere: read.at };
        return blame(read, around, cause, instead(read, to));
    }
    const found = setElsewhere(name, around);
    const elsewhere = found === null ? null : { where: found.where, at: found.entry.written };
    return blame(read, around, { is: 'env-not-set', name, elsewhere });
}
function setElsewhere(name, around) {
    const { job, own, neighbours } = around;
    const inEnv = (node) => (0,document_node/* entryOf */.Ms)((0,document_node/* valueAt */.fK)(node, 'env'), name);
    for (const [index, step] of job.steps.entries()) {
        const entry = index === own ? undefined : inEnv(step.node);
        if (entry === undefined)
            continue;
        return { where: own !== undefined && index > own ? 'a-later-step' : 'another-step', entry };
    }
    for (let { caller } = job; caller !== null; caller = caller.caller) {
        const entry = inEnv(caller.node) ?? inEnv(caller.file.root);
        if (entry !== undefined)
            return { where: 'the-caller', entry };
    }
    for (const other of neighbours) {
        if (other.file.path !== job.file.path || other.id === job.id)
            continue;
        for (const { node } of [other, ...other.steps]) {
            const entry = inEnv(node);
            if (entry !== undefined)
                return { where: 'another-job', entry };
        }
    }
    return null;
}
function stepsAround(step) {
    return step === null ? [] : [step, ...stepsAround(step.parent)];
}
function namesSeen({ job, step }) {
    const owners = [job.file.root, job.node, ...stepsAround(step).map(({ node }) => node)];
    return owners.flatMap((node) => (0,document_node/* entriesOf */.Mc)((0,document_node/* valueAt */.fK)(node, 'env')).map(({ key }) => key));
}
function writes({ node, uses }, name) {
    const run = (0,document_node/* textAt */.$6)(node, 'run');
    if (run === undefined)
        return uses?.value.is === 'text' && !uses.value.value.startsWith('actions/');
    const isProgram = /(?:^|\s)(?:\.{1,2}\/|bash |sh |python|node |make|npm |source )/m.test(run);
    return /GITHUB_ENV/.test(run) ? run.includes(name) || isProgram : isProgram;
}

// EXTERNAL MODULE: ./lib/workflow/job/environment.js
var environment = __webpack_require__(8244);
;// CONCATENATED MODULE: ./lib/workflow/blame/empty-environment.js



function emptyEnvironment(around, follow) {
    const named = (0,environment.environmentOf)(around.job);
    if (named?.computed !== true || named.entry.value.is !== 'text')
        return null;
    const text = named.entry.value;
    const [part, ...others] = (0,parts/* partsOf */.C)(named.text);
    const isWhole = part !== undefined &&
        others.length === 0 &&
        part.from === 3 &&
        part.to === named.text.length - 2;
    if (!isWhole)
        return null;
    const found = follow(text, { ...around, step: null });
    const isInput = found?.cause.is === 'input-of-dispatch' ||
        found?.cause.is === 'input-not-given' ||
        found?.cause.is === 'input-not-declared';
    if (found === null || !isInput)
        return found?.cause.is === 'matrix-key' ? found : null;
    const { cause } = found;
    const fallback = (cause.is === 'input-of-dispatch' ? cause.fallback : null) ??
        knownEnvironment(around) ??
        'production';
    return blame({ at: found.at, written: found.written }, found, { is: 'environment-empty', written: found.written, fallback }, { is: 'replace', at: found.at, from: found.written, to: withFallback(found.written, fallback) });
}
function knownEnvironment({ neighbours }) {
    return neighbours
        .flatMap((job) => (0,environment.environmentOf)(job) ?? [])
        .find(({ computed, text }) => !computed && isLiteral(text))?.text;
}
function withFallback(written, fallback) {
    return `${written} || '${fallback}'`;
}
function isLiteral(text) {
    return /^[\w./:@+ -]{1,200}$/.test(text);
}

;// CONCATENATED MODULE: ./lib/workflow/blame/inputs.js




function blameForInput(read, name, around, follow) {
    const { job, step } = around;
    if (step != null && step.parent !== null) {
        const declared = (0,document_node/* valueAt */.fK)(step.file.root, 'inputs');
        const given = inputIn((0,document_node/* valueAt */.fK)(step.parent.node, 'with'), name);
        if (given?.value.is === 'text')
            return follow(given.value, { ...around, step: step.parent });
        return inputIn(declared, name) === undefined
            ? undeclared(read, name, declared, around)
            : notGiven(read, name, declared, around);
    }
    const { root } = job.file;
    if (job.caller !== null) {
        const declared = (0,document_node/* valueAt */.fK)(root, 'on', 'workflow_call', 'inputs');
        if (inputIn(declared, name) === undefined)
            return undeclared(read, name, declared, around);
        const given = inputIn((0,document_node/* valueAt */.fK)(job.caller.node, 'with'), name);
        if (given?.value.is === 'text') {
            return follow(given.value, { ...around, job: job.caller, step: null, own: undefined });
        }
        return notGiven(read, name, declared, around);
    }
    const declared = (0,document_node/* valueAt */.fK)(root, 'on', 'workflow_dispatch', 'inputs');
    if (inputIn(declared, name) === undefined) {
        const called = (0,document_node/* valueAt */.fK)(root, 'on', 'workflow_call', 'inputs');
        return inputIn(called, name) === undefined
            ? undeclared(read, name, declared ?? called, around)
            : ofDispatch(read, name, called, around);
    }
    return around.event === 'workflow_dispatch' ? null : ofDispatch(read, name, declared, around);
}
function ofDispatch(read, name, declared, around) {
    const input = inputIn(declared, name)?.value;
    const [option] = (0,document_node/* itemsOf */.S3)((0,document_node/* valueAt */.fK)(input, 'options'));
    const standard = (0,document_node/* textAt */.$6)(input, 'default') ?? '';
    const likely = standard !== '' ? standard : option?.is === 'text' ? option.value : '';
    const fallback = isLiteral(likely) ? likely : null;
    const cause = { is: 'input-of-dispatch', name, event: around.event, fallback };
    const edit = fallback === null ? null : instead(read, withFallback(read.written, fallback));
    return blame(read, around, cause, edit);
}
function notGiven(read, name, declared, around) {
    const { job, step } = around;
    if (((0,document_node/* textAt */.$6)(inputIn(declared, name)?.value, 'default') ?? '') !== '')
        return null;
    const by = step?.parent?.node.at ?? job.caller?.at;
    if (by === undefined)
        return null;
    const whom = step?.parent == null && job.caller !== null ? job.caller : job;
    return blame(read, { job: whom }, { is: 'input-not-given', name, by, whom });
}
function undeclared(read, name, declared, around) {
    const known = (0,document_node/* entriesOf */.Mc)(declared);
    const meant = nameMeantBy(name, known.map(({ key }) => key));
    const at = known.find(({ key }) => key === meant)?.written;
    if (meant === undefined || at === undefined) {
        return blame(read, around, { is: 'input-not-declared', name });
    }
    const to = `inputs.${meant}`;
    const cause = { is: 'mistyped', given: read.written, meant: to, elsewhere: at };
    return blame(read, around, cause, instead(read, to));
}
function inputIn(table, name) {
    const key = (0,document_node/* entriesOf */.Mc)(table).findLast((one) => one.key.toLowerCase() === name.toLowerCase())?.key;
    return key === undefined ? undefined : (0,document_node/* entryOf */.Ms)(table, key);
}

// EXTERNAL MODULE: ./lib/workflow/expression/tokens.js
var expression_tokens = __webpack_require__(8708);
;// CONCATENATED MODULE: ./lib/workflow/blame/matrix.js




const MOST_NAMES = 20;
function blameForMatrix(read, key, around) {
    const known = keysOf(around.job);
    if (known === undefined || known.some((one) => one.toLowerCase() === key.toLowerCase())) {
        return null;
    }
    const meant = nameMeantBy(key, known) ?? (known.length === 1 ? known[0] : undefined);
    const cause = { is: 'matrix-key', key, known };
    const isSafe = meant !== undefined && /^[\w-]+$/.test(meant);
    return blame(read, around, cause, isSafe ? instead(read, `matrix.${meant}`) : null);
}
function blameForComputed(read, around) {
    const { context, rest } = read;
    const tokens = (0,expression_tokens/* tokensOf */.k)(rest).filter(({ is }) => is !== 'unknown');
    const words = tokens.map(({ text }) => text);
    const isKey = (at) => words[at]?.toLowerCase() === 'matrix' && words[at + 1] === '.' && words[at + 2] !== undefined;
    const at = isKey(1) ? 1 : words[1]?.toLowerCase() === 'format' && isKey(5) ? 5 : undefined;
    const template = at === 5 ? (words[3] ?? '') : '{0}';
    const values = at === undefined ? [] : valuesOf(around.job, words[at + 2] ?? '');
    const names = values.slice(0, MOST_NAMES).map((one) => template.replaceAll('{0}', () => one));
    return blame(read, around, { is: 'computed-name', context, names });
}
function matrixOf({ node }) {
    return (0,document_node/* valueAt */.fK)(node, 'strategy', 'matrix');
}
function keysOf(job) {
    const matrix = matrixOf(job);
    if (matrix === undefined)
        return [];
    if (matrix.is !== 'table')
        return undefined;
    const include = (0,document_node/* valueAt */.fK)(matrix, 'include');
    if (include?.is === 'text' && include.value !== '')
        return undefined;
    const own = (0,document_node/* entriesOf */.Mc)(matrix).map(({ key }) => key);
    const included = (0,document_node/* itemsOf */.S3)(include).flatMap((item) => (0,document_node/* entriesOf */.Mc)(item).map(({ key }) => key));
    return [...new Set([...own, ...included])].filter((key) => !/^(?:include|exclude)$/.test(key));
}
function valuesOf(job, key) {
    const matrix = matrixOf(job);
    const own = (0,document_node/* itemsOf */.S3)((0,document_node/* valueAt */.fK)(matrix, key));
    const included = (0,document_node/* itemsOf */.S3)((0,document_node/* valueAt */.fK)(matrix, 'include')).flatMap((item) => (0,document_node/* valueAt */.fK)(item, key) ?? []);
    const texts = [...own, ...included].flatMap((one) => (one.is === 'text' ? [one.value] : []));
    return [...new Set(texts)].filter((text) => !text.includes('${{'));
}

;// CONCATENATED MODULE: ./lib/workflow/blame/needs-of.js

function listing(job, other) {
    const entry = (0,document_node/* entryOf */.Ms)(job.node, 'needs');
    if (!/^[\w-]+$/.test(other))
        return null;
    if (entry === undefined) {
        const runsOn = (0,document_node/* entryOf */.Ms)(job.node, 'runs-on');
        return runsOn === undefined
            ? null
            : { is: 'insert', at: runsOn.written, lines: [`needs: ${other}`] };
    }
    const { value } = entry;
    if (value.is === 'text' && value.style === 'plain' && value.value !== '') {
        return { is: 'replace', at: value.at, from: value.value, to: `[${value.value}, ${other}]` };
    }
    const last = (0,document_node/* itemsOf */.S3)(value).at(-1);
    if (value.is !== 'list' || last?.is !== 'text' || last.style !== 'plain')
        return null;
    return value.at.line === last.at.line
        ? { is: 'replace', at: last.at, from: last.value, to: `${last.value}, ${other}` }
        : { is: 'insert', at: { ...last.at, column: last.at.column - 2 }, lines: [`- ${other}`] };
}
function needsOf({ node }) {
    const needs = (0,document_node/* valueAt */.fK)(node, 'needs');
    if (needs?.is === 'text')
        return needs.value === '' ? [] : [needs.value];
    return (0,document_node/* itemsOf */.S3)(needs).flatMap((item) => (item.is === 'text' ? [item.value] : []));
}

;// CONCATENATED MODULE: ./lib/workflow/blame/storable.js
function isStorable(name) {
    return /^[A-Za-z_]\w*$/.test(name) && (!/^GITHUB_/i.test(name) || /^GITHUB_TOKEN$/i.test(name));
}

// EXTERNAL MODULE: ./lib/workflow/job/reads.js
var reads = __webpack_require__(2208);
;// CONCATENATED MODULE: ./lib/workflow/blame/written-secret.js


function secretIn(job, step, output) {
    const secrets = (0,reads/* readsOf */.J)(job).flatMap((read) => secretRead(read, step));
    const own = secrets.filter(({ read }) => read.step === step);
    const run = (0,document_node/* textAt */.$6)(step.node, 'run') ?? '';
    const lines = run.split('\n').filter((line) => line.includes(output));
    const isWritten = ({ name, read: { keys, owner } }) => {
        const variable = keys[0] === 'env' ? keys[1] : undefined;
        const sought = variable === undefined
            ? `secrets.${name}`
            : new RegExp(`\\$\\{?(?:env:)?${plain(variable)}\\b`);
        return ((owner === 'step' || variable !== undefined) &&
            lines.some((line) => typeof sought === 'string'
                ? line.toLowerCase().includes(sought.toLowerCase())
                : sought.test(line)));
    };
    const found = own.find(isWritten) ?? secrets.find(isWritten) ?? (own.length === 1 ? own[0] : undefined);
    return found === undefined ? undefined : { secret: found.name, from: found.read.at };
}
function secretRead(read, step) {
    const [first] = read.access.steps;
    const isOther = read.step !== null && read.step !== step;
    if (read.access.context !== 'secrets' || first?.is !== 'name' || isOther)
        return [];
    return [{ name: first.name, read }];
}
function plain(name) {
    return name.replace(/\W/g, '\\$&');
}

;// CONCATENATED MODULE: ./lib/workflow/blame/outputs.js








function blameForNeeds(read, job, output, around) {
    const listed = needsOf(around.job);
    const jobs = (0,document_node/* entriesOf */.Mc)((0,document_node/* valueAt */.fK)(around.job.file.root, 'jobs')).map(({ key }) => key);
    if (!listed.some((one) => same(one, job))) {
        if (jobs.includes(job)) {
            const cause = { is: 'needs-not-listed', job, listed };
            return blame(read, around, cause, listing(around.job, job));
        }
        const meant = nameMeantBy(job, listed) ?? (listed.length === 1 ? listed[0] : undefined);
        return meant === undefined ? null : mistyped(read, job, meant, around);
    }
    if (output === undefined)
        return null;
    const other = around.neighbours.find(({ id, file }) => same(id, job) && file.path === around.job.file.path);
    return other === undefined ? null : blameForOutput(read, other, output, around, 0);
}
function blameForOutput(read, other, output, around, level) {
    const { call } = other;
    if (call !== null) {
        if (call.is !== 'local' || level > 9)
            return null;
        const declared = (0,document_node/* valueAt */.fK)(call.file.root, 'on', 'workflow_call', 'outputs');
        const entry = (0,document_node/* entriesOf */.Mc)(declared).find(({ key }) => same(key, output));
        if (entry === undefined)
            return notDeclared(read, other, output, declared, around);
        const value = (0,document_node/* entryOf */.Ms)(entry.value, 'value')?.value;
        if (value?.is !== 'text')
            return null;
        for (const { context, steps } of readsIn(value)) {
            const [id, , name] = steps;
            if (context !== 'jobs' || id?.is !== 'name' || name?.is !== 'name')
                continue;
            const inner = call.jobs.find((one) => same(one.id, id.name));
            const found = inner === undefined ? null : blameForOutput(read, inner, name.name, around, level + 1);
            if (found !== null)
                return found;
        }
        return null;
    }
    const declared = (0,document_node/* valueAt */.fK)(other.node, 'outputs');
    const entry = (0,document_node/* entriesOf */.Mc)(declared).find(({ key }) => same(key, output));
    if (entry === undefined)
        return notDeclared(read, other, output, declared, around);
    if (entry.value.is !== 'text')
        return null;
    const { value } = entry;
    for (const access of readsIn(value)) {
        const [first] = access.steps;
        if (first?.is !== 'name')
            continue;
        if (access.context === 'secrets') {
            return masked(read, other, output, { secret: first.name, from: value.at }, around);
        }
        if (access.context !== 'steps')
            continue;
        const top = other.steps.filter(({ parent }) => parent === null);
        const step = top.find(({ node }) => same((0,document_node/* textAt */.$6)(node, 'id') ?? '', first.name));
        const written = value.value.slice(access.at, access.end);
        if (step === undefined) {
            return stepNotThere({ at: value.at, written }, first.name, top, { job: other });
        }
        const name = access.steps[2];
        const secret = secretIn(other, step, name?.is === 'name' ? name.name : output);
        if (secret !== undefined)
            return masked(read, other, output, secret, around);
    }
    return null;
}
function blameForSteps(read, id, around) {
    const { job, step, own } = around;
    const scope = job.steps.filter(({ parent }) => parent === (step?.parent ?? null));
    const found = scope.find(({ node }) => same((0,document_node/* textAt */.$6)(node, 'id') ?? '', id));
    if (found === undefined)
        return stepNotThere(read, id, scope, around);
    const here = step === null ? own : job.steps.indexOf(step);
    return here !== undefined && job.steps.indexOf(found) >= here
        ? blame(read, around, { is: 'step-later', id })
        : null;
}
function stepNotThere(read, id, scope, around) {
    const ids = scope.flatMap(({ node }) => (0,document_node/* textAt */.$6)(node, 'id') ?? []);
    const meant = nameMeantBy(id, ids) ?? (ids.length === 1 ? ids[0] : undefined);
    return meant === undefined
        ? blame(read, around, { is: 'step-not-there', id, job: around.job.id })
        : mistyped(read, id, meant, around);
}
function mistyped(read, given, meant, around) {
    const to = read.written.replace(given, () => meant);
    const cause = { is: 'mistyped', given: read.written, meant: to, elsewhere: read.at };
    const isSafe = /^[\w-]+$/.test(meant);
    return blame(read, around, cause, isSafe ? instead(read, to) : null);
}
function notDeclared(read, other, output, declared, around) {
    const meant = nameMeantBy(output, (0,document_node/* entriesOf */.Mc)(declared).map(({ key }) => key));
    return meant === undefined
        ? blame(read, around, { is: 'output-not-declared', job: other.id, output })
        : mistyped(read, output, meant, around);
}
function masked(read, other, output, { secret, from }, around) {
    const cause = { is: 'output-masked', job: other.id, output, secret, from };
    return blame(read, around, cause, isStorable(secret) ? instead(read, `secrets.${secret}`) : null);
}
function readsIn(text) {
    return (0,expression_accesses/* accessesIn */.i)(text.value, (0,parts/* partsOf */.C)(text.value));
}
function same(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}

// EXTERNAL MODULE: ./lib/workflow/job/through.js
var job_through = __webpack_require__(7376);
;// CONCATENATED MODULE: ./lib/workflow/blame/lines-to-add.js
function behindKey({ written, at, value }, lines) {
    const isOneLine = value.is === 'text' && value.at.line === written.line && !value.source.includes('\n');
    const isHere = at.line === written.line && at.path === written.path;
    return isOneLine && isHere ? { is: 'insert', at: written, lines } : null;
}

;// CONCATENATED MODULE: ./lib/workflow/blame/neighbourhood.js


function environmentsOf(name, context, { neighbours, job }) {
    return neighbours
        .filter((one) => !isSameJob(one, job) && (0,environment.environmentOf)(one)?.computed === false)
        .filter((one) => (0,reads/* readsOf */.J)(one).some((read) => {
        const stored = storedIn(read);
        return stored?.context === context && stored.name.toLowerCase() === name.toLowerCase();
    }))
        .flatMap(knownOf);
}
function environmentsNear({ neighbours, job }) {
    const files = [job.file.path, job.caller?.file.path];
    const known = neighbours.filter((one) => !isSameJob(one, job)).flatMap(knownOf);
    const near = known.filter(({ at }) => files.includes(at.path));
    const all = near.length > 0 ? near : known;
    return [...new Map(all.toReversed().map((one) => [one.name, one])).values()].toReversed();
}
function knownOf(job) {
    const named = (0,environment.environmentOf)(job);
    return named === null || named.computed
        ? []
        : [{ name: named.text, job: job.id, at: named.entry.at }];
}
function storedReads({ neighbours }) {
    return neighbours.flatMap(reads/* readsOf */.J).flatMap((read) => {
        const stored = storedIn(read);
        return stored === undefined ? [] : [{ ...stored, at: read.at, job: read.job }];
    });
}
function storedIn({ access }) {
    const { context, steps } = access;
    const [first] = steps;
    if ((context !== 'secrets' && context !== 'vars') || first?.is !== 'name')
        return undefined;
    return { context, name: first.name };
}
function isSame(one, other) {
    return one.path === other.path && one.line === other.line;
}
function isSameJob(one, other) {
    return one.file.path === other.file.path && one.id === other.id;
}

;// CONCATENATED MODULE: ./lib/workflow/blame/handed-over.js






function handedOver(read, around, follow) {
    const { job } = around;
    const { caller } = job;
    if (caller === null)
        return null;
    const { name } = read;
    const entry = (0,document_node/* entryOf */.Ms)(caller.node, 'secrets');
    const through = (0,job_through/* throughOf */.T)(job, name);
    if (through === 'not-passed') {
        const maps = (0,document_node/* entriesOf */.Mc)(entry?.value).length > 0;
        const cause = { is: 'not-passed', name, caller, maps };
        return blame(read, { job: caller }, cause, passing(caller, name));
    }
    if (through !== 'mapped') {
        return caller.caller === null ? null : handedOver(read, { ...around, job: caller }, follow);
    }
    const mapped = (0,document_node/* entriesOf */.Mc)(entry?.value).findLast(({ key }) => key.toLowerCase() === name.toLowerCase());
    if (mapped?.value.is !== 'text')
        return null;
    const found = follow(mapped.value, { ...around, job: caller, step: null, own: undefined });
    const isVague = found === null ||
        ['not-defined', 'environment-missing', 'environment-mistyped'].includes(found.cause.is);
    if (!isVague)
        return found;
    const own = (0,environment.environmentOf)(job);
    const [known] = own === null ? environmentsOf(name, 'secrets', around) : [];
    if (own === null && known === undefined)
        return found;
    const cause = {
        is: 'shadowed',
        name,
        caller,
        environment: own === null ? null : own.text,
    };
    return { cause, at: mapped.at, written: mapped.value.value, job: caller, edit: null };
}
function passing(caller, name) {
    const secrets = (0,document_node/* entryOf */.Ms)(caller.node, 'secrets');
    if (secrets === undefined) {
        const uses = (0,document_node/* entryOf */.Ms)(caller.node, 'uses');
        return uses === undefined ? null : behindKey(uses, ['secrets: inherit']);
    }
    const last = (0,document_node/* entriesOf */.Mc)(secrets.value).at(-1);
    return last === undefined ? null : behindKey(last, [`${name}: \${{ secrets.${name} }}`]);
}

;// CONCATENATED MODULE: ./lib/workflow/blame/stored.js









function blameForStored(read, around, follow) {
    const { context, name } = read;
    const { job, step } = around;
    if (step != null && step.parent !== null) {
        return blame(read, around, { is: 'in-an-action', context, name });
    }
    if (!isStorable(name))
        return notAllowed(read, around);
    const handed = context === 'secrets' ? handedOver(read, around, follow) : null;
    return (handed ??
        emptyEnvironment(around, follow) ??
        otherwiseWritten(read, around) ??
        otherEnvironment(read, around) ??
        blame(read, around, {
            is: 'not-defined',
            context,
            name,
            environments: (0,environment.environmentOf)(job) === null ? environmentsNear(around) : [],
        }));
}
function notAllowed(read, around) {
    const { context, name } = read;
    const allowed = name
        .replace(/^GITHUB_/i, 'GH_')
        .replace(/\W/g, '_')
        .replace(/^(?=\d)/, '_');
    const edit = instead(read, `${context}.${allowed}`);
    return blame(read, around, { is: 'name-not-allowed', context, name }, edit);
}
function otherwiseWritten(read, around) {
    const { context, name } = read;
    const all = storedReads(around).filter(({ at }) => !isSame(at, read.at));
    const elsewhere = all.filter(({ job }) => !isSameJob(job, around.job));
    const called = name.toLowerCase();
    if (elsewhere.some((one) => one.context === context && one.name.toLowerCase() === called)) {
        return null;
    }
    const swapped = all.find((one) => one.context !== context && one.name.toLowerCase() === called);
    if (swapped !== undefined) {
        const other = swapped.context;
        const cause = { is: 'other-context', name, context, other, elsewhere: swapped.at };
        return blame(read, around, cause, instead(read, `${other}.${name}`));
    }
    const near = meantBy(name, all.filter((one) => isStorable(one.name)), (one) => one.name);
    if (near === undefined)
        return null;
    const meant = `${near.context}.${near.name}`;
    const cause = { is: 'mistyped', given: read.written, meant, elsewhere: near.at };
    return blame(read, around, cause, instead(read, meant));
}
function otherEnvironment(read, around) {
    const { context, name } = read;
    const { job } = around;
    if ((0,document_node/* entryOf */.Ms)(job.node, 'uses') !== undefined)
        return null;
    const own = (0,environment.environmentOf)(job);
    if (own === null) {
        const [known] = environmentsOf(name, context, around);
        if (known === undefined)
            return null;
        const runsOn = (0,document_node/* entryOf */.Ms)(job.node, 'runs-on');
        const lines = [`environment: ${known.name}`];
        const edit = runsOn === undefined || !isPlainName(known.name) ? null : behindKey(runsOn, lines);
        return blame(read, around, { is: 'environment-missing', context, name, known }, edit);
    }
    if (own.computed)
        return null;
    const others = environmentsNear(around);
    if (others.some((one) => one.name.toLowerCase() === own.text.toLowerCase()))
        return null;
    const known = meantBy(own.text, others, (one) => one.name);
    if (known === undefined)
        return null;
    const edit = { is: 'replace', at: own.entry.at, from: own.text, to: known.name };
    return blame(read, around, { is: 'environment-mistyped', given: own.text, known }, edit);
}
function isPlainName(name) {
    return /^[A-Za-z][\w.-]*$/.test(name) && !/^(?:true|false|null|yes|no|on|off)$/i.test(name);
}

;// CONCATENATED MODULE: ./lib/workflow/blame/blame.js










const MOST_LEVELS = 25;
const VAGUE = ['computed-name', 'not-defined'];
function blameFor(empty, start) {
    const around = { ...start, step: null, level: 0 };
    const source = sourceOf(empty, start);
    return source === null ? null : follow(source.entry.value, { ...around, step: source.step });
}
function blameForAbsent({ kind, name }, start) {
    if (kind === 'input' || start.own === undefined)
        return null;
    const found = setElsewhere(name, { ...start, step: null, level: 0 });
    if (found === null)
        return null;
    const { where, entry } = found;
    const value = entry.value.is === 'text' ? entry.value.value : '';
    return {
        cause: { is: 'set-elsewhere', name, where, at: entry.written, value },
        at: entry.written,
        written: name,
        job: start.job,
        edit: null,
    };
}
function sourceOf({ kind, name }, { job, own }) {
    const ours = own === undefined ? undefined : job.steps[own];
    const block = kind === 'input' ? 'with' : 'env';
    const inStep = (step) => {
        const entry = named((0,document_node/* valueAt */.fK)(step?.node, block), name, kind === 'input');
        return step === undefined || entry === undefined ? null : { entry, step };
    };
    const direct = inStep(ours);
    if (direct !== null)
        return direct;
    if (kind === 'variable') {
        for (let step = ours?.parent ?? null; step !== null; step = step.parent) {
            const outer = inStep(step);
            if (outer !== null)
                return outer;
        }
        for (const node of [job.node, job.file.root]) {
            const entry = (0,document_node/* entryOf */.Ms)((0,document_node/* valueAt */.fK)(node, 'env'), name);
            if (entry !== undefined)
                return { entry, step: null };
        }
    }
    if (ours !== undefined)
        return null;
    const isLikely = ({ uses }) => kind === 'variable' ||
        (uses?.value.is === 'text' && (0,actions/* actionName */.aM)(uses.value.value) === actions/* CREDENTIALS_ACTION */.E$);
    const [step] = job.steps.filter((one) => isLikely(one) && inStep(one) !== null);
    return inStep(step);
}
function named(table, name, anyCase) {
    const wanted = anyCase ? name.toLowerCase() : name;
    return (0,document_node/* entriesOf */.Mc)(table).findLast(({ key }) => (anyCase ? key.toLowerCase() : key) === wanted);
}
function follow(text, around) {
    if (text.is !== 'text' || around.level > MOST_LEVELS)
        return null;
    const lineAt = (0,lines/* linesIn */.h)(text);
    const accesses = (0,expression_accesses/* accessesIn */.i)(text.value, (0,parts/* partsOf */.C)(text.value));
    const within = { ...around, level: around.level + 1 };
    const found = accesses.flatMap((access) => {
        const written = text.value.slice(access.at, access.end);
        const read = { at: { ...text.at, line: lineAt(access.at) }, written };
        return blameForAccess(access, read, text, within) ?? [];
    });
    return found.find(({ cause }) => !VAGUE.includes(cause.is)) ?? found[0] ?? null;
}
function blameForAccess({ context, steps, end }, read, text, around) {
    const [first, second, third] = steps;
    if (context === 'secrets' || context === 'vars') {
        if (first?.is === 'name') {
            return blameForStored({ ...read, context, name: first.name }, around, follow);
        }
        const rest = text.value.slice(end, end + 300);
        return first?.is === 'computed' ? blameForComputed({ ...read, context, rest }, around) : null;
    }
    if (first?.is !== 'name')
        return null;
    const { name } = first;
    switch (context) {
        case 'inputs':
            return blameForInput(read, name, around, follow);
        case 'github': {
            const isInput = /^event$/i.test(name) && second?.is === 'name' && second.name === 'inputs';
            return isInput && third?.is === 'name'
                ? blameForInput(read, third.name, around, follow)
                : null;
        }
        case 'needs':
            return blameForNeeds(read, name, third?.is === 'name' ? third.name : undefined, around);
        case 'steps':
            return blameForSteps(read, name, around);
        case 'env':
            return blameForEnv(read, name, around, follow, isInEnv(text, around));
        case 'matrix':
            return blameForMatrix(read, name, around);
        default:
            return null;
    }
}
function isInEnv(text, { step }) {
    return (0,document_node/* entriesOf */.Mc)((0,document_node/* valueAt */.fK)(step?.node, 'env')).some(({ value }) => value === text);
}


/***/ }),

/***/ 948:
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

/***/ 8364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ accessesIn)
/* harmony export */ });
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8708);

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

/***/ 8708:
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

/***/ 8244:
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

/***/ 2208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readsOf)
/* harmony export */ });
/* harmony import */ var _expression_accesses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8364);
/* harmony import */ var _expression_parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4450);
/* harmony import */ var _document_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(948);
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

/***/ 7376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ throughOf)
/* harmony export */ });
/* harmony import */ var _document_node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4519);
/* harmony import */ var _triggers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2432);


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

/***/ 2432:
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


/***/ })

};
;