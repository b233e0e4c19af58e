"use strict";
exports.id = 7837;
exports.ids = [7837,8244,2986];
exports.modules = {

/***/ 57837:
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
var lines = __webpack_require__(20948);
// EXTERNAL MODULE: ./lib/workflow/expression/accesses.js
var expression_accesses = __webpack_require__(28364);
// EXTERNAL MODULE: ./lib/workflow/expression/parts.js
var parts = __webpack_require__(4450);
// EXTERNAL MODULE: ./lib/workflow/tools/actions.js
var actions = __webpack_require__(69826);
// EXTERNAL MODULE: ./lib/workflow/blame/env.js
var env = __webpack_require__(12986);
// EXTERNAL MODULE: ./lib/workflow/blame/cause.js
var blame_cause = __webpack_require__(43838);
// EXTERNAL MODULE: ./lib/workflow/job/environment.js
var environment = __webpack_require__(18244);
;// CONCATENATED MODULE: ./lib/workflow/blame/empty-environment.js



const SURE = [
    'matrix-key',
    'mistyped',
    'needs-not-listed',
    'output-masked',
    'output-masked-by-step',
    'output-not-declared',
];
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
    if (found === null)
        return null;
    if (!isInput)
        return SURE.includes(found.cause.is) ? found : null;
    const { cause } = found;
    const fallback = (cause.is === 'input-of-dispatch' ? cause.fallback : null) ??
        knownEnvironment(around) ??
        'production';
    return (0,blame_cause/* blame */.S)({ at: found.at, written: found.written }, found, { is: 'environment-empty', written: found.written, fallback }, { is: 'replace', at: found.at, from: found.written, to: withFallback(found.written, fallback) });
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

// EXTERNAL MODULE: ./lib/workflow/blame/likeness.js
var likeness = __webpack_require__(87085);
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
    const edit = fallback === null ? null : (0,blame_cause/* instead */.L)(read, withFallback(read.written, fallback));
    return (0,blame_cause/* blame */.S)(read, around, cause, edit);
}
function notGiven(read, name, declared, around) {
    const { job, step } = around;
    if (((0,document_node/* textAt */.$6)(inputIn(declared, name)?.value, 'default') ?? '') !== '')
        return null;
    const by = step?.parent?.node.at ?? job.caller?.at;
    if (by === undefined)
        return null;
    const whom = step?.parent == null && job.caller !== null ? job.caller : job;
    return (0,blame_cause/* blame */.S)(read, { job: whom }, { is: 'input-not-given', name, by, whom });
}
function undeclared(read, name, declared, around) {
    const known = (0,document_node/* entriesOf */.Mc)(declared);
    const meant = (0,likeness/* nameMeantBy */._)(name, known.map(({ key }) => key));
    const at = known.find(({ key }) => key === meant)?.written;
    if (meant === undefined || at === undefined) {
        return (0,blame_cause/* blame */.S)(read, around, { is: 'input-not-declared', name });
    }
    const to = `inputs.${meant}`;
    const cause = { is: 'mistyped', given: read.written, meant: to, elsewhere: at };
    return (0,blame_cause/* blame */.S)(read, around, cause, (0,blame_cause/* instead */.L)(read, to));
}
function inputIn(table, name) {
    const key = (0,document_node/* entriesOf */.Mc)(table).findLast((one) => one.key.toLowerCase() === name.toLowerCase())?.key;
    return key === undefined ? undefined : (0,document_node/* entryOf */.Ms)(table, key);
}

// EXTERNAL MODULE: ./lib/workflow/job/literals.js
var literals = __webpack_require__(21369);
// EXTERNAL MODULE: ./lib/workflow/job/matrix-rows.js
var matrix_rows = __webpack_require__(14408);
// EXTERNAL MODULE: ./lib/workflow/expression/tokens.js
var expression_tokens = __webpack_require__(28708);
;// CONCATENATED MODULE: ./lib/workflow/blame/computed-names.js



const MOST_NAMES = 20;
const MOST_ARGUMENTS = 10;
function namesOf(rest, { job, step }) {
    const index = indexOf(rest);
    if (index === undefined)
        return [];
    const names = (0,matrix_rows/* rowsFor */.f)(index, job).flatMap((row) => evaluated(index, { job, step, row }) ?? []);
    return [...new Set(names)].slice(0, MOST_NAMES);
}
function indexOf(rest) {
    const tokens = (0,expression_tokens/* tokensOf */.k)(rest);
    let depth = 0;
    for (const { is, text, at } of tokens) {
        if (is !== 'sign')
            continue;
        if (text === '[')
            depth += 1;
        if (text === ']')
            depth -= 1;
        if (depth === 0)
            return rest.slice(tokens[0]?.end ?? 1, at);
    }
    return undefined;
}
function evaluated(index, within) {
    const call = /^\s*format\s*\(([\s\S]*)\)\s*$/i.exec(index)?.[1];
    if (call === undefined)
        return computed_names_valueOf(index, within);
    const given = argumentsOf(call).map((one) => computed_names_valueOf(one, within));
    const [template, ...values] = given;
    if (template === undefined || values.includes(undefined))
        return undefined;
    return template.replace(/\{(\d)\}/g, (whole, number) => values[Number(number)] ?? whole);
}
function argumentsOf(text) {
    const cuts = (0,expression_tokens/* tokensOf */.k)(text).filter(({ is, text: sign }) => is === 'sign' && sign === ',');
    const ends = [...cuts.slice(0, MOST_ARGUMENTS).map(({ at }) => at), text.length];
    return ends.map((end, index) => text.slice(index === 0 ? 0 : (ends[index - 1] ?? 0) + 1, end));
}
function computed_names_valueOf(text, within) {
    const [token, ...others] = (0,expression_tokens/* tokensOf */.k)(text);
    if (token?.is === 'text' && others.length === 0)
        return token.text;
    return (0,literals/* literalsOf */.c)(text, within);
}

;// CONCATENATED MODULE: ./lib/workflow/blame/matrix.js




function blameForMatrix(read, key, around) {
    const known = keysOf(around.job);
    if (known === undefined)
        return null;
    if (known.some((one) => one.toLowerCase() === key.toLowerCase())) {
        return isOwnKey(around.job, key)
            ? null
            : (0,blame_cause/* blame */.S)(read, around, { is: 'matrix-key-of-some', key, at: includeOf(around.job) });
    }
    const meant = (0,likeness/* nameMeantBy */._)(key, known) ?? (known.length === 1 ? known[0] : undefined);
    const cause = { is: 'matrix-key', key, known };
    const isSafe = meant !== undefined && /^[\w-]+$/.test(meant);
    return (0,blame_cause/* blame */.S)(read, around, cause, isSafe ? (0,blame_cause/* instead */.L)(read, `matrix.${meant}`) : null);
}
function blameForComputed(read, around) {
    const { context, rest } = read;
    return (0,blame_cause/* blame */.S)(read, around, { is: 'computed-name', context, names: namesOf(rest, around) });
}
function matrixOf({ node }) {
    return (0,document_node/* valueAt */.fK)(node, 'strategy', 'matrix');
}
function isOwnKey(job, key) {
    const matrix = matrixOf(job);
    const own = (0,document_node/* entriesOf */.Mc)(matrix).filter(({ key: one }) => !/^(?:include|exclude)$/.test(one));
    const rows = (0,document_node/* itemsOf */.S3)((0,document_node/* valueAt */.fK)(matrix, 'include'));
    const has = (entries) => entries.some(({ key: one }) => one.toLowerCase() === key.toLowerCase());
    if (own.length === 0)
        return rows.every((row) => has((0,document_node/* entriesOf */.Mc)(row)));
    const giving = rows.filter((row) => has((0,document_node/* entriesOf */.Mc)(row)));
    const isCovered = ({ key: one, value }) => value.is !== 'list' ||
        (0,document_node/* itemsOf */.S3)(value).every((item) => giving.some((row) => {
            const given = (0,document_node/* textAt */.$6)(row, one);
            return given === undefined || (item.is === 'text' && item.value === given);
        }));
    return has(own) || own.some(isCovered);
}
function includeOf(job) {
    return (0,document_node/* entryOf */.Ms)(matrixOf(job), 'include')?.written ?? job.at;
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

;// CONCATENATED MODULE: ./lib/workflow/blame/written-output.js


const WRITTEN = /(?:^|[\s"'])([A-Za-z_][\w-]*)=[^\n]*(?:GITHUB_OUTPUT|github_output)|::set-output name=([\w-]+)::/gim;
const MASKED_OUTPUTS = [
    [actions/* CREDENTIALS_ACTION */.E$, /^aws-(?:access-key-id|secret-access-key|session-token|account-id)$/],
    ['aws-actions/amazon-ecr-login', /^docker_(?:username|password)_/],
    ['actions/create-github-app-token', /^token$/],
];
function outputsOf({ node, action }) {
    if (action?.is === 'composite') {
        return (0,document_node/* entriesOf */.Mc)((0,document_node/* valueAt */.fK)(action.file.root, 'outputs')).map(({ key }) => key);
    }
    const run = (0,document_node/* textAt */.$6)(node, 'run');
    if (run === undefined)
        return undefined;
    const names = Array.from(run.matchAll(WRITTEN), ([, name, old]) => name ?? old ?? '');
    const uses = run.match(/GITHUB_OUTPUT|::set-output/gi)?.length ?? 0;
    const isProgram = /(?:^|\s)(?:\.{1,2}\/|bash |sh |python|node |make |npm |source )/m.test(run);
    return names.length > 0 && names.length === uses && !isProgram ? names : undefined;
}
function masks({ node, uses }, output) {
    const name = uses?.value.is === 'text' ? (0,actions/* actionName */.aM)(uses.value.value) : undefined;
    if (MASKED_OUTPUTS.some(([action, outputs]) => action === name && outputs.test(output))) {
        return 'action';
    }
    const run = (0,document_node/* textAt */.$6)(node, 'run') ?? '';
    const masked = /::add-mask::\s*["']?\$\{?(\w+)/.exec(run)?.[1];
    const lines = run.split('\n').filter((line) => line.includes(`${output}=`));
    const isMasked = masked !== undefined && lines.some((line) => new RegExp(`\\$\\{?${masked}\\b`).test(line));
    return isMasked ? 'command' : undefined;
}

// EXTERNAL MODULE: ./lib/workflow/job/reads.js
var reads = __webpack_require__(62208);
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









function blameForNeeds(read, { name: job, property, output }, around) {
    const listed = needsOf(around.job);
    const jobs = (0,document_node/* entriesOf */.Mc)((0,document_node/* valueAt */.fK)(around.job.file.root, 'jobs')).map(({ key }) => key);
    if (!listed.some((one) => same(one, job))) {
        if (jobs.includes(job)) {
            const cause = { is: 'needs-not-listed', job, listed };
            return (0,blame_cause/* blame */.S)(read, around, cause, listing(around.job, job));
        }
        const meant = (0,likeness/* nameMeantBy */._)(job, listed) ?? (listed.length === 1 ? listed[0] : undefined);
        return meant === undefined ? null : mistyped(read, job, meant, around);
    }
    if (property !== undefined && output === undefined && property !== 'result') {
        return withoutOutputs(read, property, around);
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
        const own = name?.is === 'name' ? name.name : output;
        const secret = secretIn(other, step, own);
        if (secret !== undefined)
            return masked(read, other, output, secret, around);
        const by = masks(step, own);
        if (by !== undefined) {
            const uses = step.uses?.value.is === 'text' ? step.uses.value.value : '';
            const from = step.uses?.at ?? (0,document_node/* entryOf */.Ms)(step.node, 'run')?.at ?? value.at;
            const cause = { is: 'output-masked-by-step', job: other.id, output, by, uses, from };
            return (0,blame_cause/* blame */.S)(read, around, cause);
        }
        const place = { at: value.at, written };
        const unwritten = notWritten(place, first.name, own, step, { job: other });
        if (unwritten !== null)
            return unwritten;
    }
    return null;
}
function blameForSteps(read, { name: id, property, output }, around) {
    const { job, step, own } = around;
    const scope = job.steps.filter(({ parent }) => parent === (step?.parent ?? null));
    const found = scope.find(({ node }) => same((0,document_node/* textAt */.$6)(node, 'id') ?? '', id));
    if (found === undefined) {
        return ofAnotherJob(read, id, output ?? '', around) ?? stepNotThere(read, id, scope, around);
    }
    const here = step === null ? own : job.steps.indexOf(step);
    if (here !== undefined && job.steps.indexOf(found) >= here) {
        return (0,blame_cause/* blame */.S)(read, around, { is: 'step-later', id });
    }
    if (property !== undefined &&
        output === undefined &&
        !/^(?:outcome|conclusion)$/.test(property)) {
        return withoutOutputs(read, property, around);
    }
    return output === undefined ? null : notWritten(read, id, output, found, around);
}
function withoutOutputs(read, name, around) {
    if (name === 'outputs' || !/^[\w-]+$/.test(name))
        return null;
    const to = read.written.replace(/\.([\w-]+)$/, '.outputs.$1');
    if (to === read.written)
        return null;
    const cause = { is: 'mistyped', given: read.written, meant: to, elsewhere: read.at };
    return (0,blame_cause/* blame */.S)(read, around, cause, (0,blame_cause/* instead */.L)(read, to));
}
function notWritten(read, id, output, step, around) {
    const written = outputsOf(step);
    if (written === undefined || written.some((one) => same(one, output)))
        return null;
    const plain = (text) => text.toLowerCase().replace(/[-_]/g, '');
    const meant = written.find((one) => plain(one) === plain(output)) ?? (0,likeness/* nameMeantBy */._)(output, written);
    if (meant !== undefined)
        return mistyped(read, output, meant, around);
    const from = (0,document_node/* entryOf */.Ms)(step.node, 'run')?.at ?? step.uses?.at ?? read.at;
    const cause = { is: 'step-writes-no-such-output', id, output, written, from };
    return (0,blame_cause/* blame */.S)(read, around, cause);
}
function ofAnotherJob(read, id, output, around) {
    const { job, neighbours } = around;
    for (const other of neighbours) {
        if (other.file.path !== job.file.path || other.id === job.id)
            continue;
        const step = other.steps.find(({ node }) => same((0,document_node/* textAt */.$6)(node, 'id') ?? '', id));
        const from = (0,document_node/* entryOf */.Ms)(step?.node, 'id')?.at;
        if (from === undefined)
            continue;
        const isListed = needsOf(job).some((one) => same(one, other.id));
        const cause = {
            is: 'step-of-another-job',
            id,
            output,
            other: other.id,
            from,
            isListed,
        };
        return (0,blame_cause/* blame */.S)(read, around, cause);
    }
    return null;
}
function stepNotThere(read, id, scope, around) {
    const ids = scope.flatMap(({ node }) => (0,document_node/* textAt */.$6)(node, 'id') ?? []);
    const meant = (0,likeness/* nameMeantBy */._)(id, ids) ?? (ids.length === 1 ? ids[0] : undefined);
    return meant === undefined
        ? (0,blame_cause/* blame */.S)(read, around, { is: 'step-not-there', id, job: around.job.id })
        : mistyped(read, id, meant, around);
}
function mistyped(read, given, meant, around) {
    const to = read.written.replace(given, () => meant);
    const cause = { is: 'mistyped', given: read.written, meant: to, elsewhere: read.at };
    const isSafe = /^[\w-]+$/.test(meant);
    return (0,blame_cause/* blame */.S)(read, around, cause, isSafe ? (0,blame_cause/* instead */.L)(read, to) : null);
}
function notDeclared(read, other, output, declared, around) {
    const meant = (0,likeness/* nameMeantBy */._)(output, (0,document_node/* entriesOf */.Mc)(declared).map(({ key }) => key));
    return meant === undefined
        ? (0,blame_cause/* blame */.S)(read, around, { is: 'output-not-declared', job: other.id, output })
        : mistyped(read, output, meant, around);
}
function masked(read, other, output, { secret, from }, around) {
    const cause = { is: 'output-masked', job: other.id, output, secret, from };
    return (0,blame_cause/* blame */.S)(read, around, cause, isStorable(secret) ? (0,blame_cause/* instead */.L)(read, `secrets.${secret}`) : null);
}
function readsIn(text) {
    return (0,expression_accesses/* accessesIn */.i)(text.value, (0,parts/* partsOf */.C)(text.value));
}
function same(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}

// EXTERNAL MODULE: ./lib/workflow/job/through.js
var job_through = __webpack_require__(77376);
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
        return (0,blame_cause/* blame */.S)(read, { job: caller }, cause, passing(caller, name));
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
        return (0,blame_cause/* blame */.S)(read, around, { is: 'in-an-action', context, name });
    }
    if (!isStorable(name))
        return notAllowed(read, around);
    const handed = context === 'secrets' ? handedOver(read, around, follow) : null;
    return (handed ??
        emptyEnvironment(around, follow) ??
        otherwiseWritten(read, around) ??
        otherEnvironment(read, around) ??
        (0,blame_cause/* blame */.S)(read, around, {
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
    const edit = (0,blame_cause/* instead */.L)(read, `${context}.${allowed}`);
    return (0,blame_cause/* blame */.S)(read, around, { is: 'name-not-allowed', context, name }, edit);
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
        return (0,blame_cause/* blame */.S)(read, around, cause, (0,blame_cause/* instead */.L)(read, `${other}.${name}`));
    }
    const near = (0,likeness/* meantBy */.P)(name, all.filter((one) => isStorable(one.name)), (one) => one.name);
    if (near === undefined)
        return null;
    const meant = `${near.context}.${near.name}`;
    const cause = { is: 'mistyped', given: read.written, meant, elsewhere: near.at };
    return (0,blame_cause/* blame */.S)(read, around, cause, (0,blame_cause/* instead */.L)(read, meant));
}
function otherEnvironment(read, around) {
    const { context, name } = read;
    const { job } = around;
    if ((0,document_node/* entryOf */.Ms)(job.node, 'uses') !== undefined)
        return null;
    const own = (0,environment.environmentOf)(job);
    if (own === null) {
        const [known, ...more] = environmentsOf(name, context, around);
        if (known === undefined)
            return null;
        const names = more.map((one) => one.name).filter((one) => one !== known.name);
        const others = [...new Set(names)].slice(0, 9);
        const runsOn = (0,document_node/* entryOf */.Ms)(job.node, 'runs-on');
        const lines = [`environment: ${known.name}`];
        const edit = runsOn === undefined || !isPlainName(known.name) ? null : behindKey(runsOn, lines);
        return (0,blame_cause/* blame */.S)(read, around, { is: 'environment-missing', context, name, known, others }, edit);
    }
    if (own.computed)
        return null;
    const others = environmentsNear(around);
    if (others.some((one) => one.name.toLowerCase() === own.text.toLowerCase()))
        return null;
    const known = (0,likeness/* meantBy */.P)(own.text, others, (one) => one.name);
    if (known === undefined)
        return null;
    const edit = { is: 'replace', at: own.entry.at, from: own.text, to: known.name };
    return (0,blame_cause/* blame */.S)(read, around, { is: 'environment-mistyped', given: own.text, known }, edit);
}
function isPlainName(name) {
    return /^[A-Za-z][\w.-]*$/.test(name) && !/^(?:true|false|null|yes|no|on|off)$/i.test(name);
}

;// CONCATENATED MODULE: ./lib/workflow/blame/blame.js










const MOST_LEVELS = 25;
const MOST_READS = 100;
const VAGUE = ['computed-name', 'not-defined'];
function blameFor(empty, start) {
    const around = { ...start, step: null, level: 0, budget: { left: MOST_READS } };
    const source = sourceOf(empty, start);
    return source === null ? null : follow(source.entry.value, { ...around, step: source.step });
}
function blameForAbsent({ kind, name }, start) {
    if (kind === 'input' || start.own === undefined)
        return null;
    const found = (0,env.setElsewhere)(name, start);
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
    const seen = new Set();
    const found = accesses.flatMap((access) => {
        const written = text.value.slice(access.at, access.end);
        if (seen.has(written) || (around.budget.left -= 1) < 0)
            return [];
        seen.add(written);
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
        case 'steps': {
            const [property, output] = [second, third].map((one) => one?.is === 'name' ? one.name : undefined);
            const asked = { name, property, output };
            return context === 'needs'
                ? blameForNeeds(read, asked, around)
                : blameForSteps(read, asked, around);
        }
        case 'env':
            return (0,env.blameForEnv)(read, name, around, follow, isInEnv(text, around));
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

/***/ 43838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ instead),
/* harmony export */   S: () => (/* binding */ blame)
/* harmony export */ });
function blame({ at, written }, { job }, cause, edit = null) {
    return { cause, at, written, job, edit };
}
function instead({ at, written }, to) {
    return { is: 'replace', at, from: written, to };
}


/***/ }),

/***/ 12986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   blameForEnv: () => (/* binding */ blameForEnv),
/* harmony export */   setElsewhere: () => (/* binding */ setElsewhere)
/* harmony export */ });
/* harmony import */ var _document_node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4519);
/* harmony import */ var _cause_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43838);
/* harmony import */ var _likeness_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87085);



function blameForEnv(read, name, around, follow, isWithinEnv) {
    const { job, step } = around;
    const own = isWithinEnv ? [] : stepsAround(step);
    const reaching = [...own, ...stepsAround(step?.parent ?? null), { node: job.node }];
    for (const { node } of [...reaching, { node: job.file.root }]) {
        const entry = (0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .entryOf */ .Ms)((0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(node, 'env'), name);
        if (entry?.value.is === 'text')
            return follow(entry.value, around);
    }
    const index = step === null ? -1 : job.steps.indexOf(step);
    const here = index >= 0 ? index : (around.own ?? job.steps.length);
    if (job.steps.slice(0, here).some((one) => writes(one, name)))
        return null;
    const meant = (0,_likeness_js__WEBPACK_IMPORTED_MODULE_1__/* .nameMeantBy */ ._)(name, namesSeen(around));
    if (meant !== undefined && /^\w+$/.test(meant)) {
        const to = `env.${meant}`;
        const cause = { is: 'mistyped', given: read.written, meant: to, elsewhere: read.at };
        return (0,_cause_js__WEBPACK_IMPORTED_MODULE_2__/* .blame */ .S)(read, around, cause, (0,_cause_js__WEBPACK_IMPORTED_MODULE_2__/* .instead */ .L)(read, to));
    }
    const found = setElsewhere(name, around);
    const elsewhere = found === null ? null : { where: found.where, at: found.entry.written };
    const exporter = job.steps.slice(0, here).find((one) => exportsOnly(one, name));
    const exportedBy = exporter === undefined ? null : ((0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .entryOf */ .Ms)(exporter.node, 'run')?.at ?? null);
    return (0,_cause_js__WEBPACK_IMPORTED_MODULE_2__/* .blame */ .S)(read, around, { is: 'env-not-set', name, elsewhere, exportedBy });
}
function setElsewhere(name, around) {
    const { job, own, neighbours } = around;
    const inEnv = (node) => (0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .entryOf */ .Ms)((0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(node, 'env'), name);
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
    return owners.flatMap((node) => (0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)((0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(node, 'env')).map(({ key }) => key));
}
function exportsOnly({ node }, name) {
    const run = (0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(node, 'run') ?? '';
    if (!/^\w+$/.test(name))
        return false;
    return new RegExp(`(?:^|[\\s;&]|env:)${name}\\s?=`, 'im').test(run);
}
function writes({ node, uses }, name) {
    const run = (0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(node, 'run');
    if (run === undefined)
        return uses?.value.is === 'text' && !uses.value.value.startsWith('actions/');
    const isProgram = /(?:^|\s)(?:\.{1,2}\/|bash |sh |python|node |make|npm |source )/m.test(run);
    return /GITHUB_ENV/.test(run) ? run.includes(name) || isProgram : isProgram;
}


/***/ }),

/***/ 87085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ meantBy),
/* harmony export */   _: () => (/* binding */ nameMeantBy)
/* harmony export */ });
/* harmony import */ var _report_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6120);

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
        const slips = (0,_report_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .slipsBetween */ .E)(plain, name);
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


/***/ })

};
;