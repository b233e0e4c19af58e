"use strict";
exports.id = 5168;
exports.ids = [5168];
exports.modules = {

/***/ 43764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ defineCommand)
});

// EXTERNAL MODULE: ./lib/report/showable.js
var showable = __webpack_require__(17361);
// EXTERNAL MODULE: ./lib/report/tool.js
var tool = __webpack_require__(19170);
// EXTERNAL MODULE: ./lib/commands/line/every-verb.js
var every_verb = __webpack_require__(75162);
// EXTERNAL MODULE: ./lib/report/nearest.js
var nearest = __webpack_require__(6120);
// EXTERNAL MODULE: ./lib/settings/fields.js
var fields = __webpack_require__(35832);
;// CONCATENATED MODULE: ./lib/commands/line/parse.js



function parseLine(args, options) {
    const texts = new Map();
    const named = new Set();
    const operands = [];
    const problems = [];
    let behindDashes = null;
    const rest = [...args];
    function valueBehind() {
        const [next] = rest;
        return next === undefined || isOption(next) ? undefined : rest.shift();
    }
    function take(name, option, inline) {
        if (option.value === undefined) {
            if (inline !== undefined)
                problems.push(`--${name} takes no value`);
        }
        else {
            const text = inline ?? valueBehind();
            if (text === undefined)
                problems.push(`--${name} needs a value: --${name} ${option.value}`);
            else
                texts.set(name, [...(texts.get(name) ?? []), text]);
        }
        named.add(name);
    }
    function refuse(shown, meant, inline) {
        problems.push(unknown(shown, meant));
        if (inline === undefined && (meant === undefined || options[meant]?.value !== undefined)) {
            valueBehind();
        }
    }
    for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
        if (word === '--') {
            behindDashes = rest.splice(0);
            operands.push(...behindDashes);
        }
        else if (!isOption(word)) {
            operands.push(word);
        }
        else if (word.startsWith('--')) {
            const [, name = '', inline] = /^--([^=]*)(?:=([^]*))?$/.exec(word) ?? [];
            const option = optionOf(options, name);
            if (option !== undefined)
                take(name, option, inline);
            else
                refuse(`--${name}`, (0,nearest/* nearest */.p)(name, Object.keys(options)), inline);
        }
        else {
            const letters = Array.from(word.slice(1));
            const names = letters.map((letter) => Object.keys(options).find((name) => optionOf(options, name)?.short === letter));
            if (names.every((name) => name !== undefined)) {
                for (const name of names)
                    take(name, options[name], undefined);
            }
            else {
                const meant = letters.length > 2 ? (0,nearest/* nearest */.p)(word.slice(1), Object.keys(options)) : undefined;
                refuse(meant === undefined ? word.slice(0, 2) : word, meant, undefined);
            }
        }
    }
    const values = {};
    for (const [name, option] of Object.entries(options)) {
        const value = readValue(name, option, texts.get(name) ?? [], problems);
        values[name] = option.value === undefined ? named.has(name) : value;
    }
    const lacking = Object.entries(options)
        .filter(([name, { required }]) => required === true && !named.has(name))
        .map(([name, { value = '' }]) => `--${name} ${value} is needed`);
    return {
        given: { values, named, operands, behindDashes },
        problems: [...problems, ...lacking],
    };
}
function readValue(name, { list, parse }, texts, problems) {
    const [first] = texts;
    if (first === undefined)
        return undefined;
    if (list !== true && texts.some((text) => text !== first)) {
        problems.push(`--${name} is given ${texts.length} times, with different values`);
        return undefined;
    }
    const text = list === true ? texts.join('\n') : first;
    if (parse === undefined)
        return text;
    const field = parse(text);
    if (field.ok)
        return field.value;
    problems.push(...field.faults.map((fault) => (0,fields/* problemLine */.YK)({ input: name, ...fault }, '--')));
    return undefined;
}
function optionOf(options, name) {
    return Object.hasOwn(options, name) ? options[name] : undefined;
}
function isOption(word) {
    return word.startsWith('-') && word !== '-';
}
function unknown(option, meant) {
    const isWords = /^-{1,2}[A-Za-z_-]{1,24}$/.test(option);
    const shown = isWords || (0,showable/* isShowable */.q)(option.slice(1)) ? ` '${option}'` : ', whose name is not shown here';
    return `Unknown option${shown}${meant === undefined ? '' : `; did you mean --${meant}?`}`;
}

;// CONCATENATED MODULE: ./lib/commands/line/define.js




function defineCommand(verb) {
    const { read, run, ...described } = verb;
    return {
        ...described,
        async run(args, tools) {
            const { given, problems } = parseLine(args, { ...verb.options, ...every_verb/* COMMON */.S });
            const { help, version } = given.values;
            if (help)
                return explained();
            if (version)
                return { exitCode: 0, output: `${tool/* TOOL */.j.name} ${tool/* TOOL */.j.version}\n` };
            const asked = read(given, tools);
            const strays = verb.operands === undefined ? given.operands : [];
            const wrong = [
                ...problems,
                ...(strays.length > 0 ? [strayed(strays)] : []),
                ...(asked.ok ? [] : asked.problems),
            ];
            if (wrong.length > 0 || !asked.ok)
                return refused(wrong);
            const flags = (0,every_verb/* commonFlags */.B)(given.values, tools.color);
            const finished = await run(asked.value, flags, tools);
            return 'wrongUsage' in finished ? refused(finished.wrongUsage) : finished;
        },
    };
    function strayed(strays) {
        const shown = strays.every(showable/* isShowable */.q) ? `: "${strays.join('", "')}"` : '';
        return `${verb.name} takes no arguments, only options${shown}`;
    }
    async function explained() {
        const { helpOf } = await __webpack_require__.e(/* import() */ 4220).then(__webpack_require__.bind(__webpack_require__, 74220));
        return { exitCode: 0, output: helpOf(described) };
    }
    async function refused(problems) {
        return (await __webpack_require__.e(/* import() */ 4220).then(__webpack_require__.bind(__webpack_require__, 74220))).wrongUsage(problems, described);
    }
}


/***/ }),

/***/ 75162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ commonFlags),
/* harmony export */   S: () => (/* binding */ COMMON)
/* harmony export */ });
/* harmony import */ var _renderers_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77396);
/* harmony import */ var _settings_fail_on_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18371);
/* harmony import */ var _settings_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35832);



const COMMON = {
    format: {
        words: `How to print the report: ${_renderers_index_js__WEBPACK_IMPORTED_MODULE_0__/* .FORMATS */ .h.map((name) => `\`${name}\``).join(', ')}.`,
        value: 'FORMAT',
        default: 'terminal',
        parse: (0,_settings_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(..._renderers_index_js__WEBPACK_IMPORTED_MODULE_0__/* .FORMATS */ .h),
    },
    output: { words: 'Write the report to FILE.', value: 'FILE', parse: _settings_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .path */ .Ae },
    'fail-on': _settings_fail_on_js__WEBPACK_IMPORTED_MODULE_1__/* .FAIL_ON */ .d,
    quiet: {
        words: 'Print the answer in five lines (headline, why, expected and actual, fix, where), and nothing when nothing is wrong.',
    },
    'no-color': { words: 'No colour. The variable `NO_COLOR` does the same.' },
    help: { words: 'Explain the verb and its options, and do nothing else.', short: 'h' },
    version: { words: 'Print the version, and do nothing else.', short: 'V' },
};
function commonFlags(values, color) {
    return {
        format: values.format ?? COMMON.format.default,
        outputFile: values.output,
        failOn: values['fail-on'] ?? COMMON['fail-on'].default,
        quiet: values.quiet,
        color: color && !values['no-color'],
    };
}


/***/ }),

/***/ 78173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ printed)
/* harmony export */ });
/* harmony import */ var _report_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65102);
/* harmony import */ var _renderers_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77396);


async function printed(report, flags, verbose = false) {
    const exitCode = (0,_report_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodeOf */ .FO)(report.checks, flags.failOn);
    const silent = flags.quiet &&
        exitCode === 0 &&
        report.outcome === 'passed' &&
        report.checks.every(({ findings }) => findings.length === 0);
    const output = silent
        ? ''
        : await (0,_renderers_index_js__WEBPACK_IMPORTED_MODULE_0__.render)(flags.format, report, {
            color: flags.color && flags.outputFile === undefined,
            verbose,
            quiet: flags.quiet,
        });
    return {
        exitCode,
        output,
        ...(flags.outputFile === undefined ? {} : { outputFile: flags.outputFile }),
    };
}


/***/ }),

/***/ 85168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scan: () => (/* binding */ scan)
});

// EXTERNAL MODULE: ./lib/facts/leaks/hide-keys.js
var hide_keys = __webpack_require__(30887);
// EXTERNAL MODULE: ./lib/preflight/assemble.js
var assemble = __webpack_require__(57647);
// EXTERNAL MODULE: ./lib/preflight/judge-leaks.js + 1 modules
var judge_leaks = __webpack_require__(54198);
// EXTERNAL MODULE: ./lib/commands/line/define.js + 1 modules
var line_define = __webpack_require__(43764);
// EXTERNAL MODULE: ./lib/commands/print.js
var print = __webpack_require__(78173);
// EXTERNAL MODULE: ./lib/report/sha256.js
var sha256 = __webpack_require__(3279);
;// CONCATENATED MODULE: ./lib/commands/scan-cache.js

const CACHE_BYTES = 16 << 20;
const ID = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
const KEYS = 'checksum,rules,tips,version';
function readCache(bytes, rules) {
    let value;
    try {
        value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        return unusable('it is no JSON');
    }
    if (typeof value !== 'object' || value === null || Object.keys(value).sort().join() !== KEYS) {
        return unusable('it is no cache of this program');
    }
    const { version, rules: scannedBy, tips, checksum } = value;
    if (version !== 1)
        return unusable('it is of another version');
    if (scannedBy !== rules)
        return unusable('it was written by other rules');
    if (!Array.isArray(tips) || !tips.every((tip) => typeof tip === 'string' && ID.test(tip))) {
        return unusable('it names what are no commits');
    }
    if (checksum !== checksumOf(rules, tips)) {
        return unusable('it was changed after it was written');
    }
    return { kind: 'usable', tips: tips };
}
function writeCache(rules, tips) {
    const sorted = [...new Set(tips)].sort();
    const checksum = checksumOf(rules, sorted);
    return `${JSON.stringify({ version: 1, rules, tips: sorted, checksum })}\n`;
}
function checksumOf(rules, tips) {
    return (0,sha256/* sha256 */.s)([rules, ...tips].join('\n'));
}
function unusable(why) {
    return {
        kind: 'unusable',
        note: `The cache was not used, since ${why}: everything was scanned.`,
    };
}

;// CONCATENATED MODULE: ./lib/commands/scan-progress.js
function showProgress({ share, bytes, bytesPerSecond }) {
    const percent = Math.floor(Math.min(1, Math.max(0, share)) * 100);
    return `${percent}% of the history, ${megabytes(bytes)} MB at ${megabytes(bytesPerSecond)} MB/s`;
}
function megabytes(bytes) {
    const value = bytes / 1e6;
    return value < 10 ? value.toFixed(1) : String(Math.round(value));
}

// EXTERNAL MODULE: ./lib/settings/fields.js
var fields = __webpack_require__(35832);
;// CONCATENATED MODULE: ./lib/commands/scan-range.js

const ACCEPTED = 'A..B, two revisions such as origin/main..HEAD';
const ZEROS = /^0{40}(?:0{24})?$/;
function readRange(text) {
    if (text.trim() === '')
        return { ok: true, value: { from: '', to: '' } };
    const [from, to, ...more] = text.split('..');
    if (from === undefined || to === undefined || more.length > 0 || to.startsWith('.')) {
        const sides = text.split(/\.{2,}/).map((side) => side.trim());
        if (sides.length !== 2 || !sides.includes(''))
            return (0,fields/* refused */.J5)(text, ACCEPTED);
        return { ok: true, value: { from: sides[0] ?? '', to: sides[1] ?? '' } };
    }
    return { ok: true, value: { from: from.trim(), to: to.trim() } };
}
function isNoCommit(revision) {
    return ZEROS.test(revision);
}
function rangeProblems({ from, to }, variables) {
    const { name, before, after } = ciOf(variables);
    const fills = (what) => name === null ? `A range is such as ${what}` : `In ${name} it usually is ${what}`;
    const sides = [
        { place: 'before', hole: holeOf(from), fix: fills(before) },
        { place: 'behind', hole: holeOf(to), fix: fills(after) },
    ];
    return [
        ...sides
            .filter(({ hole }) => hole !== null)
            .map(({ place, hole, fix }) => `--range: the side ${place} ".." ${hole ?? ''}. ${fix}`),
        ...(isNoCommit(to)
            ? ['--range: the side behind ".." is all zeros, which stands for a deleted branch']
            : []),
    ];
}
function holeOf(side) {
    if (side === '')
        return 'is empty';
    return /^[~^]|\/$/.test(side) ? 'lacks its name' : null;
}
const ANYWHERE = {
    name: null,
    tell: '',
    before: 'origin/main..HEAD',
    after: 'origin/main..HEAD',
};
const CIS = [
    {
        name: 'GitHub Actions',
        tell: 'GITHUB_ACTIONS',
        before: 'github.event.before on a push, and github.event.pull_request.base.sha or origin/$GITHUB_BASE_REF on a pull request',
        after: 'GITHUB_SHA, and github.event.pull_request.head.sha on a pull request',
    },
    {
        name: 'GitLab CI',
        tell: 'GITLAB_CI',
        before: 'CI_COMMIT_BEFORE_SHA on a push, and CI_MERGE_REQUEST_DIFF_BASE_SHA on a merge request',
        after: 'CI_COMMIT_SHA',
    },
    {
        name: 'CircleCI',
        tell: 'CIRCLECI',
        before: 'pipeline.git.base_revision',
        after: 'CIRCLE_SHA1',
    },
    {
        name: 'Buildkite',
        tell: 'BUILDKITE',
        before: 'origin/$BUILDKITE_PULL_REQUEST_BASE_BRANCH, on a pull request',
        after: 'BUILDKITE_COMMIT',
    },
    {
        name: 'Bitbucket Pipelines',
        tell: 'BITBUCKET_BUILD_NUMBER',
        before: 'BITBUCKET_PR_DESTINATION_COMMIT, on a pull request',
        after: 'BITBUCKET_COMMIT',
    },
    {
        name: 'Azure Pipelines',
        tell: 'TF_BUILD',
        before: 'origin/$SYSTEM_PULLREQUEST_TARGETBRANCHNAME, on a pull request',
        after: 'BUILD_SOURCEVERSION',
    },
    {
        name: 'Jenkins',
        tell: 'JENKINS_URL',
        before: 'GIT_PREVIOUS_COMMIT, and origin/$CHANGE_TARGET on a pull request',
        after: 'GIT_COMMIT',
    },
];
function ciOf(variables) {
    return CIS.find(({ tell }) => Object.hasOwn(variables, tell)) ?? ANYWHERE;
}

;// CONCATENATED MODULE: ./lib/commands/scan-request.js


const WORKERS = 'a number from 1 to 64';
const SHARD = 'I/N, such as 2/8, with I from 1 to N';
const shard = (text) => {
    const [, index, count] = /^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? [];
    const value = { index: Number(index), count: Number(count) };
    return value.index >= 1 && value.index <= value.count
        ? { ok: true, value }
        : (0,fields/* refused */.J5)(text, SHARD);
};
const SCAN_OPTIONS = {
    history: {
        words: 'Scan everything that any ref reaches: contents, commit messages and tags.',
    },
    range: {
        words: 'Scan what each commit of B that A does not hold adds, merges included. Where A is all zeros, as before the first push of a branch, that is every commit of B.',
        value: 'A..B',
        parse: readRange,
    },
    staged: { words: 'Scan what the next commit would add.' },
    stdin: { words: 'Scan standard input.' },
    'no-index': { words: 'Scan PATHs whether or not git tracks them.' },
    untracked: { words: 'Scan untracked files as well.' },
    workers: {
        words: 'Threads for `--history`, 1 to 64. Left out, it is as many as there are cores, at most 4.',
        value: 'N',
        parse: (0,fields/* matching */.wC)(/^(?:[1-9]|[1-5]\d|6[0-4])$/, WORKERS, Number),
    },
    shard: {
        words: 'With `--history`: only part I of N, for the machines that `report merge` puts together.',
        value: 'I/N',
        parse: shard,
    },
    cache: {
        words: 'With `--history`: skip what FILE says was clean, and write it anew when all is.',
        value: 'FILE',
        parse: fields/* path */.Ae,
    },
};
const MOST_WORKERS = 4;
const SOURCE_FLAGS = ['history', 'range', 'staged', 'stdin', 'no-index', 'untracked'];
function scanRequest({ values, named, operands }, { cwd, variables }, cores) {
    const asked = SOURCE_FLAGS.filter((flag) => named.has(flag));
    const [flag] = asked;
    const takesPaths = flag === undefined || flag === 'no-index' || flag === 'untracked';
    const problems = [
        ...(asked.length > 1 ? [`${listed(asked)} exclude each other`] : []),
        ...(takesPaths || operands.length === 0 ? [] : [`--${flag} takes no PATH`]),
        ...['shard', 'cache']
            .filter((each) => named.has(each) && !named.has('history'))
            .map((each) => `--${each} is for --history`),
        ...(named.has('shard') && named.has('cache')
            ? ['--shard and --cache exclude each other: one shard alone never is a clean history']
            : []),
        ...(values.range === undefined ? [] : rangeProblems(values.range, variables)),
    ];
    if (problems.length > 0)
        return { ok: false, problems };
    const { workers = flag === 'history' ? Math.max(1, Math.min(MOST_WORKERS, cores)) : 1 } = values;
    const source = sourceOf(flag, { values, operands }, cwd);
    return { ok: true, value: { source, workers, cache: values.cache } };
}
function sourceOf(flag, { values, operands }, directory) {
    switch (flag) {
        case 'history':
            return {
                kind: 'history',
                directory,
                ...(values.shard === undefined ? {} : { shard: values.shard }),
            };
        case 'range': {
            const { from, to } = values.range ?? { from: 'HEAD', to: 'HEAD' };
            const exclude = isNoCommit(from) ? [] : [from];
            return { kind: 'range', directory, commits: { include: [to], exclude } };
        }
        case 'staged':
            return { kind: 'staged', directory };
        case 'stdin':
            return { kind: 'stdin' };
        case 'no-index':
            return { kind: 'paths', directory, paths: operands.length > 0 ? operands : ['.'] };
        case 'untracked':
        case undefined:
            return {
                kind: 'work-tree',
                directory,
                ...(flag === 'untracked' ? { untracked: true } : {}),
                ...(operands.length > 0 ? { within: operands } : {}),
            };
    }
}
function listed(flags) {
    const names = flags.map((flag) => `--${flag}`);
    return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

;// CONCATENATED MODULE: ./lib/commands/scan.js








const scan = (0,line_define/* defineCommand */.N)({
    name: 'scan',
    usage: [
        'scan [PATH...] [--no-index | --untracked] [options]',
        'scan --history [--shard I/N | --cache FILE] [options]',
        'scan --range A..B | --staged | --stdin [options]',
    ],
    about: 'Looks for committed AWS keys. The default is the tracked files of the work tree, narrowed to PATHs. Needs no AWS, no GitHub and no network.',
    options: SCAN_OPTIONS,
    operands: 'PATH...',
    examples: [
        { line: 'scan', does: 'The tracked files.' },
        { line: 'scan --staged', does: 'What the next commit would add; fit for a pre-commit hook.' },
        { line: 'scan --range origin/main..HEAD', does: 'What each commit of this branch adds.' },
        { line: 'scan --history --format json --output leaks.json', does: 'Everything, as JSON.' },
    ],
    read: (given, { environment, cores }) => scanRequest(given, environment, cores),
    async run(request, flags, tools) {
        const { redactor } = tools;
        const cached = await withCache(request, tools);
        const { source } = cached;
        const answer = await (await tools.git()).scan(source, optionsOf(request, tools));
        tools.progress?.('');
        const { check, leaks } = (0,judge_leaks/* judgeAnswer */._n)(cached.words, answer, redactor.text);
        const isKept = request.cache !== undefined || flags.format === 'json';
        const receipt = isKept ? await receiptOf(source, answer, tools) : undefined;
        const parts = { leaks, ...(receipt === undefined ? {} : { scan: receipt }) };
        const report = (0,assemble/* assemble */.f)([check], parts, flags.failOn, redactor, 'leaks');
        return remember(await (0,print/* printed */.z)(report, flags), request, receipt, leaks.length, tools);
    },
});
function optionsOf({ workers }, { signal, progress }) {
    return {
        workers,
        signal,
        ...(progress === undefined ? {} : { onProgress: (reached) => progress(showProgress(reached)) }),
    };
}
async function withCache({ source, cache }, tools) {
    const at = atOf(source);
    const divided = source.kind === 'history' && source.shard !== undefined;
    const words = divided
        ? { at }
        : { at, nothing: judge_leaks/* NOTHING */.K$[source.kind], ...heldBy(source) };
    if (cache === undefined || source.kind !== 'history')
        return { source, words };
    const reading = await tools.files.read(cache, CACHE_BYTES);
    if (reading.kind === 'absent')
        return { source, words };
    const found = reading.kind === 'found'
        ? readCache(reading.bytes, await tools.ruleSet())
        : {
            kind: 'unusable',
            note: 'The cache could not be read: everything was scanned.',
        };
    if (found.kind === 'unusable')
        return { source, words: { ...words, notes: [found.note] } };
    return {
        source: { ...source, cleanTips: found.tips },
        words: { at: `${at}, save for what the cache says was clean` },
    };
}
function heldBy({ kind }) {
    if (kind === 'staged')
        return { held: 'staged' };
    return kind === 'stdin' || kind === 'paths' ? { held: 'loose' } : {};
}
function atOf(source) {
    const words = judge_leaks/* SOURCES */.Hl[source.kind];
    return source.kind === 'range' && source.commits.exclude.length === 0
        ? `${words}, which are all that its end holds: the commit before is all zeros`
        : words;
}
async function receiptOf(source, answer, tools) {
    if (source.kind !== 'history' || answer.kind !== 'scanned')
        return undefined;
    const { scanned, tips = [], missed = [], shard } = answer;
    return {
        source: 'history',
        rules: await tools.ruleSet(),
        tips,
        scanned,
        missed: missed.map((sentence) => (0,hide_keys/* hideKeys */.t)(sentence)),
        ...(shard === undefined ? {} : { shard }),
    };
}
function remember(finished, { cache }, receipt, leaks, { signal }) {
    if (cache === undefined || receipt === undefined || signal.aborted)
        return finished;
    if (leaks > 0 || receipt.missed.length > 0)
        return finished;
    return {
        ...finished,
        alsoWrite: { path: cache, text: writeCache(receipt.rules, receipt.tips) },
    };
}


/***/ }),

/***/ 30887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ hideKeys)
/* harmony export */ });
/* harmony import */ var _scanner_match_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67351);
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
    });
}


/***/ }),

/***/ 54198:
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

// EXTERNAL MODULE: ./lib/facts/leaks/hide-keys.js
var hide_keys = __webpack_require__(30887);
// EXTERNAL MODULE: ./lib/report/sha256.js
var sha256 = __webpack_require__(3279);
// EXTERNAL MODULE: ./lib/scanner/redact.js
var redact = __webpack_require__(17521);
;// CONCATENATED MODULE: ./lib/facts/leaks/leak-facts.js



function leakFactsOf(hits, held) {
    return hits.map((hit) => factOf(hit, held)).toSorted(inReadingOrder);
}
function factOf(hit, held) {
    const { kind, path, line, column, commit, author, inHead } = hit;
    const key = hit.key.reveal();
    const redacted = (0,redact/* redactKey */.p)(kind, key);
    const own = { key, preview: redacted.preview };
    return {
        kind,
        path: (0,hide_keys/* hideKeys */.t)(path, own),
        line,
        column,
        ...redacted,
        keyHash: (0,sha256/* sha256 */.s)(key),
        ...(commit === undefined ? {} : { commit }),
        ...(author === undefined ? {} : { author: (0,hide_keys/* hideKeys */.t)(author, own) }),
        ...(inHead === undefined ? {} : { inHead }),
        ...(held === undefined ? {} : { held }),
    };
}
function inReadingOrder(a, b) {
    if (a.path !== b.path)
        return a.path < b.path ? -1 : 1;
    return a.line - b.line || a.column - b.column;
}

// EXTERNAL MODULE: ./lib/report/inert.js
var inert = __webpack_require__(4726);
// EXTERNAL MODULE: ./lib/report/judge.js
var judge = __webpack_require__(67381);
// EXTERNAL MODULE: ./lib/rules/leaks/index.js + 1 modules
var rules_leaks = __webpack_require__(7357);
;// CONCATENATED MODULE: ./lib/preflight/judge-leaks.js





function noCheckout(ci = 'github-actions') {
    const none = 'there is no checkout in the working directory';
    return ci === 'github-actions'
        ? `${none}; put actions/checkout before this step to have it scanned`
        : none;
}
function judgeAnswer(words, answer, redact, wasAskedFor = true) {
    if (answer.kind === 'scanned')
        return judgeLeaks(words, answer, redact);
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
    range: 'commits of the range',
    history: 'the whole history',
};
const NOTHING = {
    'work-tree': 'git tracks no file here',
    paths: 'there is no file in the paths that were named',
    stdin: 'standard input was empty',
    staged: 'nothing is staged that could hold a key',
    range: 'the range holds no commit',
    history: 'no ref leads to a commit',
};
function judgeLeaks(words, answer, redact) {
    const facts = leakFactsOf(answer.hits, words.held);
    const judged = facts.flatMap((fact) => (0,judge/* judge */.S4)(rules_leaks.leakRules, [fact], redact).map((finding) => ({ finding, leak: leakOf(finding, fact) })));
    const findings = judged.map(({ finding }) => finding);
    const leaks = judged.map(({ leak }) => leak);
    const hide = (sentence) => toldOf(sentence, redact);
    const missed = [...(words.missed ?? []), ...(answer.missed ?? []).map(hide)];
    const cloneLacks = words.cloneLacks === true || answer.cloneLacks === true;
    const gaps = answer.gaps.map(hide);
    return judgeMerged({ ...words, missed, cloneLacks }, findings, leaks, answer.scanned, gaps);
}
function judgeMerged(words, findings, leaks, scanned, ownGaps) {
    const looked = [{ at: words.at, found: countsOf(scanned) }];
    const { missed = [] } = words;
    const gaps = [...new Set([...missed, ...(words.notes ?? []), ...ownGaps])];
    const [first, ...more] = missed;
    if (words.nothing !== undefined && first === undefined && isNothing(scanned)) {
        return { check: { ...(0,judge/* skipped */.hT)('leaks', words.nothing), looked, gaps }, leaks };
    }
    if (first === undefined || findings.some(({ severity }) => severity === 'error')) {
        return { check: { ...(0,judge/* answered */.oQ)('leaks', findings, looked, gaps), scanned }, leaks };
    }
    const reason = [
        first,
        ...(more.length === 0 ? [] : [`And ${more.length} more that was not seen.`]),
        ...(words.fix === undefined || words.cloneLacks !== true ? [] : [words.fix]),
    ].join(' ');
    const rest = gaps.filter((gap) => gap !== first);
    const check = (0,judge/* incomplete */.$x)('leaks', reason, { looked, gaps: rest, findings });
    return { check: { ...check, scanned }, leaks };
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
    const { path, line, column, preview, account, commit, author, inHead } = fact;
    const { ruleId, fingerprint } = finding;
    return {
        ruleId,
        path: (0,inert/* showInvisible */.jQ)(path),
        line,
        column,
        preview,
        fingerprint,
        ...(account === undefined ? {} : { account }),
        ...(commit === undefined ? {} : { commit }),
        ...(author === undefined ? {} : { author: (0,inert/* showInvisible */.jQ)(author) }),
        ...(inHead === undefined ? {} : { inHead }),
    };
}


/***/ }),

/***/ 77396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ FORMATS),
/* harmony export */   render: () => (/* binding */ render)
/* harmony export */ });
const RENDERERS = {
    terminal: async (report) => {
        const terminal = await __webpack_require__.e(/* import() */ 666).then(__webpack_require__.bind(__webpack_require__, 50666));
        const views = await terminal.viewsFor(report);
        return (_, options) => terminal.render(report, options, views);
    },
    markdown: async () => (await __webpack_require__.e(/* import() */ 6848).then(__webpack_require__.bind(__webpack_require__, 6848))).render,
    json: async () => (await __webpack_require__.e(/* import() */ 5980).then(__webpack_require__.bind(__webpack_require__, 5980))).render,
    annotations: async () => (await __webpack_require__.e(/* import() */ 430).then(__webpack_require__.bind(__webpack_require__, 30430))).render,
};
const FORMATS = Object.keys(RENDERERS);
async function render(format, report, options = {}) {
    const renderer = await RENDERERS[format](report);
    return renderer(report, options);
}


/***/ }),

/***/ 98868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ placeWords),
/* harmony export */   m: () => (/* binding */ CI_SYSTEMS)
/* harmony export */ });
const CI_SYSTEMS = [
    'github-actions',
    'gitlab',
    'circleci',
    'jenkins',
    'buildkite',
    'other',
    'none',
];
const IN_CI = {
    thisJob: 'this job',
    theJob: 'the job',
    thisRunner: 'this runner',
    theRunner: 'the runner',
    beforehand: 'before this step',
    byItself: 'in a step of its own',
    startAgain: 'Run the job again',
    tryAgain: 'run the job again',
    whoIs: 'This job is',
};
const AT_A_TERMINAL = {
    thisJob: 'this shell',
    theJob: 'this shell',
    thisRunner: 'this machine',
    theRunner: 'this machine',
    beforehand: 'first',
    byItself: 'by itself',
    startAgain: 'Try again',
    tryAgain: 'try again',
    whoIs: 'You are',
};
function placeWords(ci) {
    return ci === 'none' ? AT_A_TERMINAL : IN_CI;
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

/***/ 6120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ slipsBetween),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
const LONGEST = 64;
function nearest(given, known) {
    if (given.length > LONGEST)
        return undefined;
    const plain = plainly(given);
    if (plain.length < 2)
        return undefined;
    let best;
    let least = Math.max(1, Math.floor(plain.length / 3)) + 1;
    for (const word of known) {
        const slips = slipsBetween(plain, plainly(word));
        if (slips < least)
            [best, least] = [word, slips];
    }
    if (best !== undefined)
        return best;
    const [begun, ...others] = known.filter((word) => plainly(word).startsWith(plain));
    return others.length === 0 ? begun : undefined;
}
function plainly(word) {
    return word.toLowerCase().replaceAll('_', '-');
}
function slipsBetween(a, b) {
    let before = [];
    let row = Array.from({ length: b.length + 1 }, (_, at) => at);
    for (let i = 1; i <= a.length; i += 1) {
        const next = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const same = a[i - 1] === b[j - 1] ? 0 : 1;
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            next.push(Math.min(cell(row, j) + 1, cell(next, j - 1) + 1, cell(row, j - 1) + same, swapped ? cell(before, j - 2) + 1 : Infinity));
        }
        [before, row] = [row, next];
    }
    return cell(row, b.length);
}
function cell(row, index) {
    return row[index] ?? Infinity;
}


/***/ }),

/***/ 65102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ FAIL_ON_LEVELS),
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   XB: () => (/* binding */ lowestFailing),
/* harmony export */   sG: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91727);

function outcomeOf(checks) {
    const findings = checks.flatMap((check) => check.findings);
    if (findings.some(({ severity }) => severity === 'error'))
        return 'failed';
    if (checks.some(({ status }) => status === 'incomplete'))
        return 'incomplete';
    return checks.every(({ status }) => status === 'skipped') ? 'skipped' : 'passed';
}
const FAIL_ON_LEVELS = ['never', 'error', 'warning', 'skipped'];
function lowestFailing(failOn) {
    if (failOn === 'never')
        return null;
    return failOn === 'error' ? 'error' : 'warning';
}
function exitCodeOf(checks, failOn) {
    const lowest = lowestFailing(failOn);
    const findings = checks.flatMap((check) => check.findings);
    if (lowest !== null && findings.some(({ severity }) => (0,_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .compareSeverity */ .z)(severity, lowest) <= 0)) {
        return 1;
    }
    const outcome = outcomeOf(checks);
    return outcome === 'incomplete' || (outcome === 'skipped' && failOn === 'skipped') ? 3 : 0;
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

/***/ 91727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ SEVERITIES),
/* harmony export */   z: () => (/* binding */ compareSeverity)
/* harmony export */ });
const SEVERITIES = ['error', 'warning', 'note'];
function compareSeverity(a, b) {
    return SEVERITIES.indexOf(a) - SEVERITIES.indexOf(b);
}


/***/ }),

/***/ 3279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
function sha256(text) {
    const { createHash } = process.getBuiltinModule('node:crypto');
    return createHash('sha256').update(text).digest('hex');
}


/***/ }),

/***/ 84247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ describeShape)
/* harmony export */ });
const CLASSES = [
    ['lower-case letters', /[a-z]/],
    ['upper-case letters', /[A-Z]/],
    ['digits', /[0-9]/],
    ['spaces', / /],
    ['line breaks', /[\r\n]/],
    ['quotes', /["'`]/],
    ['other control characters', /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f]/],
    ['characters outside ASCII', /[^\u0000-\u007f]/],
    ['punctuation', /[!#-&(-/:-@[-_{-~]/],
];
function describeShape(value) {
    if (value === '')
        return 'empty';
    const kinds = CLASSES.filter(([, pattern]) => pattern.test(value)).map(([name]) => name);
    const edges = [
        ...(/^\s/.test(value) ? ['begins with white space'] : []),
        ...(/\s$/.test(value)
            ? [`ends with ${value.endsWith('\n') ? 'a line feed' : 'white space'}`]
            : []),
    ];
    const length = `${value.length} character${value.length === 1 ? '' : 's'}`;
    return [`${length} (${kinds.join(', ')})`, ...edges].join(', ');
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

/***/ 7357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  leakRules: () => (/* binding */ leakRules)
});

// EXTERNAL MODULE: ./lib/report/quoting.js
var quoting = __webpack_require__(57517);
;// CONCATENATED MODULE: ./lib/wording/leaks/leak-match.js

function leaksOfKind(kind, leaks) {
    return leaks.filter((leak) => leak.kind === kind).map(matchOf);
}
const HELD = {
    staged: {
        why: 'It is staged for the next commit, and in none yet. Once it is committed and pushed, whoever can read the repository, its forks or its history can use it, and taking the line out does not take it back.',
        fix: 'Unstage the file, put a reference to a secret in the place of the key, and stage it again. If the key was in no earlier commit and nobody else has had it, it need not be replaced.',
    },
    loose: {
        why: 'Whoever can read this text can use it. Whether it was ever committed was not looked at.',
        fix: 'Put a reference to a secret in its place before the text goes anywhere. If others could read it already, deactivate the key in IAM and make a new one.',
    },
};
function unstage(path) {
    if (!/^[\w./@+ -]+$/.test(path))
        return [];
    return [{ language: 'sh', code: `git reset -q -- ${(0,quoting/* quoteShell */.LA)(`:(top,literal)${path}`)}\n` }];
}
function matchOf(leak) {
    const { path, line, column, commit, author, inHead, account, preview, keyHash, held } = leak;
    return {
        location: { kind: 'file', path, line, column, ...(commit === undefined ? {} : { commit }) },
        identity: keyHash,
        values: { preview, path, line: String(line) },
        ...(held === undefined ? {} : { words: HELD[held] }),
        ...(held === 'staged' ? { paste: unstage(path) } : {}),
        evidence: [
            { label: 'found', actual: preview },
            ...(account === undefined ? [] : [{ label: 'account of the key', actual: account }]),
            ...(commit === undefined ? [] : [{ label: 'commit', actual: commit }]),
            ...(author === undefined ? [] : [{ label: 'author', actual: author }]),
            ...(inHead === undefined
                ? []
                : [{ label: 'still in HEAD', actual: inHead ? 'yes' : 'no, but in the history' }]),
        ],
    };
}

// EXTERNAL MODULE: ./lib/scanner/patterns/index.js + 4 modules
var patterns = __webpack_require__(84097);
;// CONCATENATED MODULE: ./lib/rules/leaks/index.js


const leakRules = patterns/* PATTERNS */.G.map(leakRule);
function leakRule({ kind, words }) {
    const { severity, rung, title, why, fix, references } = words;
    return {
        id: `leaks/${kind}`,
        severity,
        rung,
        title,
        why,
        fix,
        references,
        judge: (leaks) => leaksOfKind(kind, leaks),
    };
}


/***/ }),

/***/ 17521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ redactKey)
/* harmony export */ });
/* harmony import */ var _patterns_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84097);

function redactKey(kind, key) {
    const pattern = (0,_patterns_index_js__WEBPACK_IMPORTED_MODULE_0__/* .patternOf */ .I)(kind);
    const account = pattern?.accountOf?.(key);
    const length = `${pattern?.words.noun ?? 'key'} (${key.length} characters)`;
    const preview = pattern?.preview?.(key) ?? length;
    return { preview, ...(account === undefined ? {} : { account }) };
}


/***/ }),

/***/ 18371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ FAIL_ON)
/* harmony export */ });
/* harmony import */ var _report_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65102);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35832);


const FAIL_ON = {
    words: 'What fails the run: `error`, `warning` (errors too), `skipped` (both, and a run in which nothing was looked at) or `never`.',
    value: 'LEVEL',
    default: 'error',
    parse: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(..._report_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .FAIL_ON_LEVELS */ .D),
};


/***/ }),

/***/ 35832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ path),
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   YK: () => (/* binding */ problemLine),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   wC: () => (/* binding */ matching),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
/* harmony import */ var _report_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6120);
/* harmony import */ var _report_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84247);
/* harmony import */ var _report_showable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17361);



const MOST_FAULTS = 20;
function refused(text, accepted, more = {}) {
    return { ok: false, faults: [{ shape: (0,_report_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .describeShape */ .v)(text), accepted, ...more }] };
}
function matching(pattern, accepted, convert) {
    return (text) => pattern.test(text) ? { ok: true, value: convert(text) } : refused(text, accepted);
}
function oneOf(...words) {
    return (text) => {
        const word = words.find((candidate) => candidate === text.trim());
        if (word !== undefined)
            return { ok: true, value: word };
        const meant = (0,_report_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(text.trim(), words);
        return refused(text, `one of ${words.join(', ')}`, meant === undefined ? {} : { meant });
    };
}
const boolean = matching(/^\s*(?:true|True|TRUE|false|False|FALSE)\s*$/, 'true or false', (text) => /true/i.test(text));
const path = matching(/^[^\u0000-\u001f\u007f]{1,4096}$/, 'a path of one line', (text) => text);
function listOf(entry, mayShow = _report_showable_js__WEBPACK_IMPORTED_MODULE_2__/* .isShowable */ .q) {
    return (text) => {
        const values = [];
        const faults = [];
        const parts = text.split(/[,\r\n]+/).map((part) => part.trim());
        for (const [index, part] of parts.filter((each) => each !== '').entries()) {
            const field = entry(part);
            if (field.ok)
                values.push(field.value);
            else {
                const shown = mayShow(part) ? { shown: part } : {};
                faults.push(...field.faults.map((fault) => ({ entry: index + 1, ...shown, ...fault })));
            }
        }
        const [first] = faults;
        if (first === undefined)
            return { ok: true, value: values };
        const uncounted = faults.length - MOST_FAULTS;
        if (uncounted <= 0)
            return { ok: false, faults };
        const rest = { shape: `and ${uncounted} more entries are wrong`, accepted: first.accepted };
        return { ok: false, faults: [...faults.slice(0, MOST_FAULTS), rest] };
    };
}
function problemLine(problem, prefix = '') {
    const { input, entry, shown, shape, accepted, meant } = problem;
    const which = entry === undefined ? '' : ` entry ${entry}`;
    const quoted = shown === undefined ? '' : `"${shown}", `;
    const then = meant === undefined ? '; accepted:' : `; did you mean ${meant}? Accepted:`;
    return `${prefix}${input}${which}: ${quoted}${shape}${then} ${accepted}`;
}


/***/ })

};
;