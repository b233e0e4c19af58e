"use strict";
exports.id = 5023;
exports.ids = [5023,7479];
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
    all: {
        words: 'List everything in a terminal: every finding, and every key that is allowed, with the reason.',
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
        all: values.all,
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
            all: flags.all,
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

// EXTERNAL MODULE: ./lib/facts/job/ci.js
var ci = __webpack_require__(99027);
// EXTERNAL MODULE: ./lib/facts/leaks/hide-keys.js
var hide_keys = __webpack_require__(30887);
// EXTERNAL MODULE: ./lib/facts/leaks/leak-facts.js + 2 modules
var leak_facts = __webpack_require__(34394);
// EXTERNAL MODULE: ./lib/facts/leaks/allowances/allow-from.js
var allow_from = __webpack_require__(55388);
// EXTERNAL MODULE: ./lib/preflight/allowing.js + 7 modules
var preflight_allowing = __webpack_require__(94601);
// EXTERNAL MODULE: ./lib/preflight/assemble.js
var assemble = __webpack_require__(57647);
// EXTERNAL MODULE: ./lib/preflight/judge-leaks.js + 2 modules
var judge_leaks = __webpack_require__(56097);
// EXTERNAL MODULE: ./lib/report/sha256.js
var sha256 = __webpack_require__(3279);
// EXTERNAL MODULE: ./lib/commands/line/define.js + 1 modules
var line_define = __webpack_require__(43764);
// EXTERNAL MODULE: ./lib/commands/print.js
var print = __webpack_require__(78173);
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

// EXTERNAL MODULE: ./lib/settings/configuration.js
var configuration = __webpack_require__(12091);
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
    message: {
        words: 'Scan the message of a commit that is being made, as a commit-msg hook is given it: without comments and the diff of `commit -v`.',
        value: 'FILE',
        parse: fields/* path */.Ae,
    },
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
    config: {
        words: `Patterns of your own, and keys that may be there. Left out, it is ${configuration/* CONFIGURATION_PATHS */.eD.map((each) => `\`${each}\``).join(' or ')}, where one is there. Of \`--range A..B\` it is read as A holds it.`,
        value: 'FILE',
        parse: fields/* path */.Ae,
    },
    baseline: {
        words: `Keys that were there before. Left out, it is what the configuration names, or \`${configuration/* BASELINE_PATH */.CM}\`, where that is there. Of \`--range A..B\` it is read as A holds it.`,
        value: 'FILE',
        parse: fields/* path */.Ae,
    },
    'update-baseline': {
        words: 'Write the baseline anew: every key of the tracked files, or of `--history`, that nothing else allows. Reasons and days that stand in it are kept.',
    },
};
const MOST_WORKERS = 4;
const SOURCE_FLAGS = [
    'history',
    'range',
    'staged',
    'message',
    'stdin',
    'no-index',
    'untracked',
];
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
        ...updateProblems(named, operands, flag),
    ];
    if (problems.length > 0)
        return { ok: false, problems };
    const { workers = flag === 'history' ? Math.max(1, Math.min(MOST_WORKERS, cores)) : 1 } = values;
    const source = sourceOf(flag, { values, operands }, cwd);
    return {
        ok: true,
        value: {
            source,
            workers,
            cache: values.cache,
            config: values.config ?? null,
            baseline: values.baseline ?? null,
            updatesBaseline: named.has('update-baseline'),
        },
    };
}
function updateProblems(named, operands, flag) {
    if (!named.has('update-baseline'))
        return [];
    const isWhole = (flag === undefined && operands.length === 0) || flag === 'history';
    const isPart = named.has('shard') || named.has('cache');
    return isWhole && !isPart
        ? []
        : ['--update-baseline is for all tracked files, or for all of --history'];
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
        case 'message':
            return { kind: 'message', directory, file: values.message ?? '' };
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
        'scan --message FILE [options]',
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
        const git = await tools.git();
        const opened = await allowingOf(request, git, tools);
        const ruleSet = () => rulesOf(opened, tools);
        const cached = await withCache(request, { ...tools, ruleSet });
        const { source } = cached;
        const options = (0,preflight_allowing/* withOwn */.Lw)(optionsOf(request, tools), opened);
        const answer = await git.scan(source, options);
        tools.progress?.('');
        const judged = await allowedIn(answer, opened, request, git, tools, options);
        if ('wrongUsage' in judged)
            return judged;
        const { allowing, baseline } = judged;
        const isOwnClone = (0,ci/* ciOf */.s)(tools.environment.variables) === 'none';
        const words = { ...cached.words, ...timeFor(answer, tools), isOwnClone };
        const { check, leaks } = (0,judge_leaks/* judgeAnswer */._n)(words, answer, redactor.text, true, allowing);
        const isKept = request.cache !== undefined || flags.format === 'json';
        const receipt = isKept ? await receiptOf(source, answer, { ...tools, ruleSet }) : undefined;
        const parts = { leaks, ...(receipt === undefined ? {} : { scan: receipt }) };
        const report = (0,assemble/* assemble */.f)([check], parts, flags.failOn, redactor, 'leaks');
        const finished = await (0,print/* printed */.z)(report, flags);
        if (baseline !== undefined)
            return { ...finished, alsoWrite: baseline };
        return remember(finished, request, receipt, leaks.length, tools);
    },
});
function timeFor(answer, { now }) {
    return answer.kind === 'scanned' && (0,leak_facts/* tellTheirEnd */.$)(answer.hits) ? { now: now() } : {};
}
function allowingOf({ source, config, baseline }, git, { environment, files, now }) {
    const from = source.kind === 'range'
        ? (0,allow_from/* allowFromRange */.pN)(source.commits.exclude[0])
        : (0,allow_from/* allowFromVariables */.lD)(environment.variables);
    const directory = source.kind === 'stdin' ? environment.cwd : source.directory;
    return (0,preflight_allowing/* openAllowing */.K7)(from, { git, files, environment, directory, config, baseline, now: now() });
}
async function allowedIn(answer, opened, request, git, tools, options) {
    const { source } = request;
    if (answer.kind === 'unreadable')
        return { allowing: opened };
    const before = source.kind === 'range' ? source.commits.exclude[0] : undefined;
    if (source.kind === 'range' && before !== undefined) {
        const base = { kind: 'revision', revision: before };
        const means = { git, directory: source.directory };
        return { allowing: await (0,preflight_allowing/* withBase */.cV)(opened, answer.hits, base, means, options) };
    }
    const looked = wholeOf(request);
    const allowing = looked === undefined ? opened : { ...opened, looked };
    if (!request.updatesBaseline)
        return { allowing };
    const { rewriteBaseline } = await __webpack_require__.e(/* import() */ 4445).then(__webpack_require__.bind(__webpack_require__, 24445));
    const written = await rewriteBaseline(allowing, answer, looked ?? 'tree', tools);
    if (!written.ok)
        return { wrongUsage: [written.problem] };
    return { allowing: written.allowing, baseline: { what: 'baseline', ...written.file } };
}
async function rulesOf({ own }, tools) {
    const rules = await tools.ruleSet();
    if (own.rules.length === 0)
        return rules;
    return (0,sha256/* sha256 */.s)([rules, JSON.stringify(own.rules)].join('\n'));
}
function wholeOf({ source, cache }) {
    if (source.kind === 'work-tree' && source.within === undefined)
        return 'tree';
    const isWhole = source.kind === 'history' && source.shard === undefined && cache === undefined;
    return isWhole ? 'history' : undefined;
}
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
    if (kind === 'staged' || kind === 'message')
        return { held: kind };
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
        alsoWrite: { what: 'cache', path: cache, text: writeCache(receipt.rules, receipt.tips) },
    };
}


/***/ }),

/***/ 87479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TB: () => (/* binding */ liesInCheckout),
/* harmony export */   Yw: () => (/* binding */ isBelow),
/* harmony export */   checkoutRoots: () => (/* binding */ checkoutRoots),
/* harmony export */   dl: () => (/* binding */ filesWithin)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

function checkoutRoots({ variables, cwd }) {
    return [...new Set([variables.GITHUB_WORKSPACE ?? '', cwd])].filter((root) => root !== '');
}
async function liesInCheckout(path, place, files) {
    const { resolve } = place.platform === 'win32' ? node_path__WEBPACK_IMPORTED_MODULE_0__.win32 : node_path__WEBPACK_IMPORTED_MODULE_0__.posix;
    const written = resolve(place.cwd, path);
    const real = (await files.real(written)) ?? written;
    for (const root of checkoutRoots(place)) {
        const realRoot = (await files.real(root)) ?? root;
        const inside = [written, real].some((one) => [root, realRoot].some((folder) => isBelow(one, resolve(place.cwd, folder), place)));
        if (inside)
            return true;
    }
    return false;
}
function isBelow(path, folder, { platform }) {
    const { sep } = platform === 'win32' ? node_path__WEBPACK_IMPORTED_MODULE_0__.win32 : node_path__WEBPACK_IMPORTED_MODULE_0__.posix;
    const plain = (text) => platform === 'win32' || platform === 'darwin' ? text.toLowerCase() : text;
    return `${plain(path)}${sep}`.startsWith(`${plain(folder).replace(/[\\/]$/, '')}${sep}`);
}
function filesWithin(files, root, place) {
    let realRoot;
    async function real(path) {
        realRoot ??= files.real(root);
        const [target, folder] = [await files.real(path), await realRoot];
        const isInside = target !== undefined && folder !== undefined && isBelow(target, folder, place);
        return isInside ? target : undefined;
    }
    return {
        real,
        read: async (path, limit) => (await real(path)) === undefined ? { kind: 'absent' } : files.read(path, limit),
        list: async (path) => ((await real(path)) === undefined ? [] : files.list(path)),
    };
}


/***/ }),

/***/ 99027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ ciOf)
/* harmony export */ });
const SIGNS = [
    ['GITHUB_ACTIONS', /^true$/, 'github-actions'],
    ['GITLAB_CI', /./, 'gitlab'],
    ['CIRCLECI', /./, 'circleci'],
    ['BUILDKITE', /./, 'buildkite'],
    ['JENKINS_URL', /./, 'jenkins'],
    ['CODEBUILD_BUILD_ID', /./, 'other'],
    ['TF_BUILD', /./, 'other'],
    ['TEAMCITY_VERSION', /./, 'other'],
    ['CI', /^(?!false$|0$)./i, 'other'],
];
function ciOf(variables) {
    return SIGNS.find(([name, value]) => value.test(variables[name] ?? ''))?.[2] ?? 'none';
}


/***/ }),

/***/ 27037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   at: () => (/* binding */ at)
/* harmony export */ });
function at(value, ...path) {
    let current = value;
    for (const key of path) {
        if (typeof current !== 'object' || current === null || !Object.hasOwn(current, key)) {
            return undefined;
        }
        current = current[key];
    }
    return current;
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
        const terminal = await __webpack_require__.e(/* import() */ 4096).then(__webpack_require__.bind(__webpack_require__, 64096));
        const views = await terminal.viewsFor(report);
        return (_, options) => terminal.render(report, options, views);
    },
    markdown: async () => (await __webpack_require__.e(/* import() */ 9091).then(__webpack_require__.bind(__webpack_require__, 99091))).render,
    sarif: async () => (await __webpack_require__.e(/* import() */ 6232).then(__webpack_require__.bind(__webpack_require__, 66232))).render,
    json: async () => (await Promise.all(/* import() */[__webpack_require__.e(5980), __webpack_require__.e(2711)]).then(__webpack_require__.bind(__webpack_require__, 5980))).render,
    comment: async () => (await __webpack_require__.e(/* import() */ 2813).then(__webpack_require__.bind(__webpack_require__, 72813))).render,
    annotations: async () => (await __webpack_require__.e(/* import() */ 430).then(__webpack_require__.bind(__webpack_require__, 30430))).render,
};
const FORMATS = Object.keys(RENDERERS);
async function render(format, report, options = {}) {
    const renderer = await RENDERERS[format](report);
    return renderer(report, options);
}


/***/ }),

/***/ 11863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ anything),
/* harmony export */   HI: () => (/* binding */ variants),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   Xd: () => (/* binding */ orNull),
/* harmony export */   _F: () => (/* binding */ fieldOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
function text(says, limits = {}) {
    return { is: 'text', ...limits, ...saying(says) };
}
function whole(from, says) {
    return { is: 'whole', from, ...saying(says) };
}
function flag(says) {
    return { is: 'flag', ...saying(says) };
}
function oneOf(values, says) {
    return { is: 'one-of', values, ...saying(says) };
}
function listOf(of, says, most) {
    return { is: 'list', of, ...(most === undefined ? {} : { most }), ...saying(says) };
}
function record(fields, says) {
    return { is: 'record', fields, ...saying(says) };
}
function anything(says) {
    return { is: 'anything', ...saying(says) };
}
function variants(by, of, says) {
    return { is: 'variants', by, of, ...saying(says) };
}
function orNull(of, says) {
    return { is: 'or-null', of, ...saying(says) };
}
function optional(of) {
    return { is: 'optional', of };
}
function named(name, form) {
    return { ...form, name };
}
function fieldOf(field) {
    return field.is === 'optional'
        ? { form: field.of, needed: false }
        : { form: field, needed: true };
}
function saying(says) {
    return says === undefined ? {} : { says };
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

/***/ 2572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ seal)
/* harmony export */ });
function seal(value) {
    const box = Object.create(null);
    const hidden = () => '[sealed]';
    for (const [name, behaviour] of [
        ['reveal', () => value],
        ['toJSON', hidden],
        ['toString', hidden],
        [Symbol.for('nodejs.util.inspect.custom'), hidden],
    ]) {
        Object.defineProperty(box, name, { value: behaviour, enumerable: false });
    }
    return Object.freeze(box);
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

/***/ 12091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CM: () => (/* binding */ BASELINE_PATH),
/* harmony export */   eD: () => (/* binding */ CONFIGURATION_PATHS),
/* harmony export */   jZ: () => (/* binding */ CONFIGURATION),
/* harmony export */   pg: () => (/* binding */ CONFIGURATION_BYTES)
/* harmony export */ });
/* harmony import */ var _report_form_form_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11863);

const CONFIGURATION_PATHS = ['aws-preflight.yml', '.github/aws-preflight.yml'];
const BASELINE_PATH = '.aws-preflight-baseline.json';
const CONFIGURATION_BYTES = 1 << 18;
const SOMETHING = { pattern: '\\S' };
const EXPRESSION = 'At most 1000 characters; it is matched line by line, in time that grows with the text alone.';
const PATTERN = (0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({
    id: (0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Names the rule: `leaks/ID`. Small letters, digits and hyphens.', {
        pattern: '^[a-z][a-z0-9-]{0,63}$',
    }),
    pattern: (0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(`What is looked for. ${EXPRESSION}`, SOMETHING),
    syntax: (0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['ere', 'pcre'], '`ere`: POSIX extended, as `git grep -E` reads it. `pcre`: what PCRE, RE2 and JavaScript have in common; the default.')),
    keywords: (0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)((0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(undefined, SOMETHING), 'Where a line holds none of them, the pattern is not tried. Letter case does not count.', 100)),
    group: (0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('The group that is the key, by its number; 0, the default, is all that matches.', {
        pattern: '^(?:0|[1-9][0-9]?)$',
    })),
    paths: (0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)((0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(undefined, SOMETHING), 'Globs; left out, every file.', 100)),
    title: (0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('What is wrong, in one line.', SOMETHING)),
    why: (0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('The cause, in a sentence or two.', SOMETHING)),
    fix: (0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('What to do.', SOMETHING)),
}, 'A kind of key of your own.');
const ALLOW = (0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({
    rule: (0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Only keys of this rule, such as `aws-access-key-id`.', SOMETHING)),
    path: (0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Only keys in files that this glob fits, from the top of the repository: `*` and `?` stay within a folder, `**` does not, and the name of a folder stands for all in it.', SOMETHING)),
    value: (0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Only this key, for what is public anyway. A real one is better named by its hash.', SOMETHING)),
    sha256: (0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Only the key with this SHA-256, in hex: `printf %s KEY | sha256sum`.', {
        pattern: '^[0-9a-fA-F]{64}$',
    })),
    fingerprint: (0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Only the finding, or the key wherever it stands, that a report gives this fingerprint.', {
        pattern: '^[0-9a-f]{32}$',
    })),
    reason: (0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Why it may be there. It is shown wherever the key is told of.', SOMETHING),
    expires: (0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('The last day on which it counts, in UTC, such as `2027-01-31`.', {
        pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$',
    })),
}, 'Keys that may be there. All that is said of one entry must hold, and one of `rule`, `path`, `value`, `sha256` and `fingerprint` must be said.');
const CONFIGURATION = (0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({
    version: (0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)([1]),
    patterns: (0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(PATTERN, 'Kinds of keys of your own.', 500)),
    allow: (0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(ALLOW, 'Keys that may be there.', 2_000)),
    baseline: (0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(`Path of the baseline, from the top of the repository. Left out, it is \`${BASELINE_PATH}\`, where that is there.`, SOMETHING)),
    secrets: (0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({
        patterns: (0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)((0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(undefined, SOMETHING), 'As `git config --get-all secrets.patterns` lists them.', 500)),
        allowed: (0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)((0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(undefined, SOMETHING), 'As `git config --get-all secrets.allowed` lists them.', 500)),
    }, 'What a team brings along from git-secrets.')),
}, 'What aws-preflight is told about keys in this repository. On a pull request it is read from the base commit.');


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