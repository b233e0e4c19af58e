"use strict";
exports.id = 825;
exports.ids = [825];
exports.modules = {

/***/ 1168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ commonFlags),
/* harmony export */   S: () => (/* binding */ COMMON)
/* harmony export */ });
/* harmony import */ var _renderers_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7396);
/* harmony import */ var _settings_fail_on_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8371);
/* harmony import */ var _settings_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5832);



/** The options that every verb takes. */
const COMMON = {
    format: {
        words: `How to print the report: ${_renderers_index_js__WEBPACK_IMPORTED_MODULE_0__/* .FORMATS */ .h.map((name) => `\`${name}\``).join(', ')}.`,
        value: 'FORMAT',
        default: 'terminal',
        parse: (0,_settings_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(..._renderers_index_js__WEBPACK_IMPORTED_MODULE_0__/* .FORMATS */ .h),
    },
    output: { words: 'Write the report to FILE.', value: 'FILE', parse: _settings_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .path */ .Ae },
    'fail-on': _settings_fail_on_js__WEBPACK_IMPORTED_MODULE_1__/* .FAIL_ON */ .d,
    quiet: { words: 'Print nothing when nothing is wrong.' },
    'no-color': { words: 'No colour. The variable `NO_COLOR` does the same.' },
    help: { words: 'Explain the verb and its options, and do nothing else.', short: 'h' },
    version: { words: 'Print the version, and do nothing else.', short: 'V' },
};
/** The common options, with their defaults; `color` is what standard output can show. */
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

/***/ 3764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ defineCommand)
});

// EXTERNAL MODULE: ./lib/report/showable.js
var showable = __webpack_require__(7361);
// EXTERNAL MODULE: ./lib/report/tool.js
var tool = __webpack_require__(9170);
// EXTERNAL MODULE: ./lib/commands/line/common.js
var common = __webpack_require__(1168);
// EXTERNAL MODULE: ./lib/report/nearest.js
var nearest = __webpack_require__(6120);
// EXTERNAL MODULE: ./lib/settings/fields.js
var fields = __webpack_require__(5832);
;// CONCATENATED MODULE: ./lib/commands/line/parse.js



/**
 * Reads a command line to its end, whatever is wrong in between. `--` ends the options; a value may
 * stand behind its option or behind `=`, and only there may it begin with a dash. Values that are
 * refused are described, never repeated.
 */
function parseLine(args, options) {
    const texts = new Map();
    const named = new Set();
    const operands = [];
    const problems = [];
    const rest = [...args];
    /** What stands behind an option that needs a value. */
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
        // Most likely the value of the misspelt option, and no operand.
        if (inline === undefined && (meant === undefined || options[meant]?.value !== undefined)) {
            valueBehind();
        }
    }
    for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
        if (word === '--') {
            operands.push(...rest.splice(0));
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
                // `-format` for `--format`; behind a single letter may stand a value, as in `-psecret`.
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
        given: { values, named, operands },
        problems: [...problems, ...lacking],
    };
}
function readValue(name, { list, parse }, texts, problems) {
    const [first] = texts;
    if (first === undefined)
        return undefined;
    // Which of two is meant cannot be told, and the other would be ignored unseen.
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
/** A lone dash is standard input. */
function isOption(word) {
    return word.startsWith('-') && word !== '-';
}
function unknown(option, meant) {
    const isWords = /^-{1,2}[A-Za-z_-]{1,24}$/.test(option);
    const shown = isWords || (0,showable/* isShowable */.q)(option.slice(1)) ? ` '${option}'` : ', whose name is not shown here';
    return `Unknown option${shown}${meant === undefined ? '' : `; did you mean --${meant}?`}`;
}

;// CONCATENATED MODULE: ./lib/commands/line/define.js




/** Makes a command of a verb: common options, help, version and complaints come by themselves. */
function defineCommand(verb) {
    const { read, run, ...described } = verb;
    return {
        ...described,
        async run(args, tools) {
            const { given, problems } = parseLine(args, { ...verb.options, ...common/* COMMON */.S });
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
            const flags = (0,common/* commonFlags */.B)(given.values, tools.color);
            const finished = await run(asked.value, flags, tools);
            return 'wrongUsage' in finished ? refused(finished.wrongUsage) : finished;
        },
    };
    function strayed(strays) {
        const shown = strays.every(showable/* isShowable */.q) ? `: "${strays.join('", "')}"` : '';
        return `${verb.name} takes no arguments, only options${shown}`;
    }
    async function explained() {
        const { helpOf } = await __webpack_require__.e(/* import() */ 220).then(__webpack_require__.bind(__webpack_require__, 4220));
        return { exitCode: 0, output: helpOf(described) };
    }
    async function refused(problems) {
        return (await __webpack_require__.e(/* import() */ 220).then(__webpack_require__.bind(__webpack_require__, 4220))).wrongUsage(problems, described);
    }
}


/***/ }),

/***/ 8173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ printed)
/* harmony export */ });
/* harmony import */ var _report_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5102);
/* harmony import */ var _renderers_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7396);


/** Renders a report as the flags ask and sets the exit code that it deserves. */
async function printed(report, flags, verbose = false) {
    const exitCode = (0,_report_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodeOf */ .F)(report.checks, flags.failOn);
    const silent = flags.quiet && exitCode === 0 && report.checks.every(({ findings }) => findings.length === 0);
    const output = silent
        ? ''
        : await (0,_renderers_index_js__WEBPACK_IMPORTED_MODULE_0__/* .render */ .X)(flags.format, report, {
            color: flags.color && flags.outputFile === undefined,
            verbose,
        });
    return {
        exitCode,
        output,
        ...(flags.outputFile === undefined ? {} : { outputFile: flags.outputFile }),
    };
}


/***/ }),

/***/ 825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scan: () => (/* binding */ scan)
});

// EXTERNAL MODULE: ./lib/preflight/assemble.js
var assemble = __webpack_require__(7647);
// EXTERNAL MODULE: ./lib/preflight/judge-leaks.js + 3 modules
var judge_leaks = __webpack_require__(9511);
// EXTERNAL MODULE: ./lib/report/redaction.js
var redaction = __webpack_require__(5827);
// EXTERNAL MODULE: ./lib/commands/line/define.js + 1 modules
var line_define = __webpack_require__(3764);
// EXTERNAL MODULE: ./lib/commands/print.js
var print = __webpack_require__(8173);
// EXTERNAL MODULE: ./lib/report/sha256.js
var sha256 = __webpack_require__(3279);
;// CONCATENATED MODULE: ./lib/commands/scan-cache.js

/** Above this a file is none of ours. */
const CACHE_BYTES = 16 << 20;
const ID = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
const KEYS = 'checksum,rules,tips,version';
/**
 * Reads which commits an earlier scan found clean. Anything but exactly what {@link writeCache}
 * writes, or what another version of the rules wrote, is not used.
 */
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
/** The text of a cache file. */
function writeCache(rules, tips) {
    const sorted = [...new Set(tips)].sort();
    const checksum = checksumOf(rules, sorted);
    return `${JSON.stringify({ version: 1, rules, tips: sorted, checksum })}\n`;
}
/** Guards against accidents and half-written files; whoever may write the cache can forge it. */
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
/** "37% of the history, 512 MB at 240 MB/s", in one line for a terminal. */
function showProgress({ share, bytes, bytesPerSecond }) {
    const percent = Math.floor(Math.min(1, Math.max(0, share)) * 100);
    return `${percent}% of the history, ${megabytes(bytes)} MB at ${megabytes(bytesPerSecond)} MB/s`;
}
function megabytes(bytes) {
    const value = bytes / 1e6;
    return value < 10 ? value.toFixed(1) : String(Math.round(value));
}

// EXTERNAL MODULE: ./lib/settings/fields.js
var fields = __webpack_require__(5832);
;// CONCATENATED MODULE: ./lib/commands/scan-request.js

const WORKERS = 'a number from 1 to 64';
const SHARD = 'I/N, such as 2/8, with I from 1 to N';
/** `A..B`, where an end that is left out is HEAD, as git has it. */
const range = (text) => {
    const [, from = '', to = ''] = /^((?:(?!\.\.)[^])*)\.\.((?!\.)(?:(?!\.\.)[^])*)$/.exec(text) ?? [];
    return from === '' && to === ''
        ? (0,fields/* refused */.J5)(text, 'A..B, two revisions such as main..HEAD')
        : { ok: true, value: { from: from || 'HEAD', to: to || 'HEAD' } };
};
const shard = (text) => {
    const [, index, count] = /^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? [];
    const value = { index: Number(index), count: Number(count) };
    return value.index >= 1 && value.index <= value.count
        ? { ok: true, value }
        : (0,fields/* refused */.J5)(text, SHARD);
};
/** The options of `scan` besides the common ones. */
const SCAN_OPTIONS = {
    history: {
        words: 'Scan everything that any ref reaches: contents, commit messages and tags.',
    },
    range: {
        words: 'Scan what each commit of B that A does not hold adds, merges included.',
        value: 'A..B',
        parse: range,
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
/** A long scan gains little from more threads than this: memory is what they then wait for. */
const MOST_WORKERS = 4;
const SOURCE_FLAGS = ['history', 'range', 'staged', 'stdin', 'no-index', 'untracked'];
/** What the flags ask for, or all that is wrong with how they stand together. */
function scanRequest({ values, named, operands }, directory, cores) {
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
    ];
    if (problems.length > 0)
        return { ok: false, problems };
    const { workers = flag === 'history' ? Math.max(1, Math.min(MOST_WORKERS, cores)) : 1 } = values;
    const source = sourceOf(flag, { values, operands }, directory);
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
            return { kind: 'range', directory, commits: { include: [to], exclude: [from] } };
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








/** Leaks, and nothing else. */
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
    read: (given, { environment, cores }) => scanRequest(given, environment.cwd, cores),
    async run(request, flags, tools) {
        const redactor = (0,redaction/* createRedactor */.l)();
        const cached = await withCache(request, tools);
        const { source } = cached;
        const answer = await (await tools.git()).scan(source, optionsOf(request, tools));
        tools.progress?.('');
        const { check, leaks } = (0,judge_leaks/* judgeAnswer */._n)(cached.words, answer, redactor.text);
        // Who else reads a report has no use for it, and it takes a look at the whole program.
        const isKept = request.cache !== undefined || flags.format === 'json';
        const receipt = isKept ? await receiptOf(source, answer, tools) : undefined;
        const parts = { leaks, ...(receipt === undefined ? {} : { scan: receipt }) };
        const report = (0,assemble/* assemble */.f)([check], parts, flags.failOn, redactor);
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
/** The source without what was clean before, and what is then to be said of it. */
async function withCache({ source, cache }, tools) {
    const at = judge_leaks/* SOURCES */.Hl[source.kind];
    if (cache === undefined || source.kind !== 'history')
        return { source, words: { at } };
    const reading = await tools.files.read(cache, CACHE_BYTES);
    // The first scan has no cache yet.
    if (reading.kind === 'absent')
        return { source, words: { at } };
    const found = reading.kind === 'found'
        ? readCache(reading.bytes, await tools.ruleSet())
        : {
            kind: 'unusable',
            note: 'The cache could not be read: everything was scanned.',
        };
    if (found.kind === 'unusable')
        return { source, words: { at, notes: [found.note] } };
    return {
        source: { ...source, cleanTips: found.tips },
        words: { at: `${at}, save for what the cache says was clean` },
    };
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
        missed,
        ...(shard === undefined ? {} : { shard }),
    };
}
/** Only a clean and complete scan is remembered: the next one builds on it unseen. */
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

/***/ 9511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xV: () => (/* binding */ NO_CHECKOUT),
  Hl: () => (/* binding */ SOURCES),
  _n: () => (/* binding */ judgeAnswer),
  Q1: () => (/* binding */ judgeLeaks),
  ET: () => (/* binding */ judgeMerged)
});

// EXTERNAL MODULE: ./lib/scanner/match.js + 8 modules
var match = __webpack_require__(8648);
// EXTERNAL MODULE: ./lib/scanner/plain-key.js
var plain_key = __webpack_require__(9660);
// EXTERNAL MODULE: ./lib/scanner/patterns/index.js + 4 modules
var patterns = __webpack_require__(4097);
;// CONCATENATED MODULE: ./lib/scanner/redact.js

/**
 * Redacts a found key, as `plainKey` gives it. A key id shows its first and last four characters,
 * as AWS's own console lists it; of every other kind only the length is told.
 */
function redactKey(kind, key) {
    const pattern = (0,patterns/* patternOf */.I)(kind);
    const account = pattern?.accountOf?.(key);
    const length = `${pattern?.words.noun ?? 'key'} (${key.length} characters)`;
    const preview = pattern?.preview?.(key) ?? length;
    return { preview, ...(account === undefined ? {} : { account }) };
}

;// CONCATENATED MODULE: ./lib/facts/leaks/hide-keys.js



/**
 * Takes keys out of a name that a repository chose: a file may be called after the key that it
 * holds, or after another.
 * @param own a key that is known to stand near by, and that nothing in the name need tell as one
 */
function hideKeys(name, own) {
    const bytes = Buffer.from(name);
    const { hits } = (0,match/* searchAll */.mU)(bytes);
    const shown = hits.reduceRight((text, { kind, start, end }) => {
        const spelled = bytes.toString('utf8', start, end);
        const { preview } = redactKey(kind, (0,plain_key/* plainKey */.y)(kind, spelled));
        return text.replaceAll(spelled, () => preview);
    }, name);
    return own === undefined || own.key === '' ? shown : shown.replaceAll(own.key, () => own.preview);
}

// EXTERNAL MODULE: ./lib/report/sha256.js
var sha256 = __webpack_require__(3279);
;// CONCATENATED MODULE: ./lib/facts/leaks/leak-facts.js



/** Redacts what a scan found; from here on nobody holds a key. Ordered by path, line and column. */
function leakFactsOf(hits) {
    return hits.map(factOf).toSorted(inReadingOrder);
}
function factOf(hit) {
    const { kind, path, line, column, commit, author, inHead } = hit;
    const key = hit.key.reveal();
    const redacted = redactKey(kind, key);
    const own = { key, preview: redacted.preview };
    return {
        kind,
        path: hideKeys(path, own),
        line,
        column,
        ...redacted,
        keyHash: (0,sha256/* sha256 */.s)(key),
        ...(commit === undefined ? {} : { commit }),
        ...(author === undefined ? {} : { author: hideKeys(author, own) }),
        ...(inHead === undefined ? {} : { inHead }),
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
var judge = __webpack_require__(7381);
// EXTERNAL MODULE: ./lib/rules/leaks/index.js + 1 modules
var rules_leaks = __webpack_require__(7357);
;// CONCATENATED MODULE: ./lib/preflight/judge-leaks.js





/** A preflight that stands before actions/checkout has nothing to scan, and is right to stand there. */
const NO_CHECKOUT = 'there is no checkout in the working directory; put actions/checkout before this step to have it scanned';
/**
 * Judges the answer of a scan.
 * @param wasAskedFor false when the scan is only the default: then a missing checkout skips it
 */
function judgeAnswer(words, answer, redact, wasAskedFor = true) {
    if (answer.kind === 'scanned')
        return judgeLeaks(words, answer, redact);
    const check = answer.noRepository === true && !wasAskedFor
        ? (0,judge/* skipped */.hT)('leaks', NO_CHECKOUT)
        : (0,judge/* incomplete */.$x)('leaks', hideKeys(answer.reason));
    return { check, leaks: [] };
}
/** What a source is called in a report. */
const SOURCES = {
    'work-tree': 'tracked files of the work tree',
    paths: 'files on disk',
    stdin: 'standard input',
    staged: 'staged changes',
    range: 'commits of the range',
    history: 'the whole history',
};
/**
 * Judges what one scan found. What was asked for and could not be seen makes the check incomplete,
 * unless a leak was found: then that is the answer, and the gaps stand beside it.
 */
function judgeLeaks(words, answer, redact) {
    const facts = leakFactsOf(answer.hits);
    const judged = facts.flatMap((fact) => (0,judge/* judge */.S4)(rules_leaks/* leakRules */.x, [fact], redact).map((finding) => ({ finding, leak: leakOf(finding, fact) })));
    const findings = judged.map(({ finding }) => finding);
    const leaks = judged.map(({ leak }) => leak);
    // Gaps name files, and a file may be called after a key.
    const hide = (sentence) => hideKeys(sentence);
    const missed = [...(words.missed ?? []), ...(answer.missed ?? []).map(hide)];
    const cloneLacks = words.cloneLacks === true || answer.cloneLacks === true;
    const gaps = answer.gaps.map(hide);
    return judgeMerged({ ...words, missed, cloneLacks }, findings, leaks, answer.scanned, gaps);
}
/** The same for what was judged before, such as the parts of a divided scan. */
function judgeMerged(words, findings, leaks, scanned, ownGaps) {
    const looked = [{ at: words.at, found: countsOf(scanned) }];
    const { missed = [] } = words;
    const gaps = [...new Set([...missed, ...(words.notes ?? []), ...ownGaps])];
    const [first, ...more] = missed;
    if (first === undefined || findings.some(({ severity }) => severity === 'error')) {
        return { check: (0,judge/* answered */.oQ)('leaks', findings, looked, gaps), leaks };
    }
    const reason = [
        first,
        ...(more.length === 0 ? [] : [`And ${more.length} more that was not seen.`]),
        // A larger file or a damaged object is not for want of commits.
        ...(words.fix === undefined || words.cloneLacks !== true ? [] : [words.fix]),
    ].join(' ');
    // The reason tells the first; a gap that says the same again would only be noise.
    const rest = gaps.filter((gap) => gap !== first);
    return { check: (0,judge/* incomplete */.$x)('leaks', reason, { looked, gaps: rest, findings }), leaks };
}
/** "3 commits, 12 git objects, 3400 bytes": never a word of what was not looked at. */
function countsOf({ files, blobs, commits, bytes }) {
    return [
        ...(files > 0 ? [`${files} files`] : []),
        ...(blobs > 0 ? [`${blobs} git objects`] : []),
        ...(commits > 0 ? [`${commits} commits`] : []),
        `${bytes} bytes`,
    ].join(', ');
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

/***/ 7357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ leakRules)
});

;// CONCATENATED MODULE: ./lib/wording/leaks/leak-match.js
/** The match of a rule for each leak of its kind: where it stands and whose it may be. */
function leaksOfKind(kind, leaks) {
    return leaks.filter((leak) => leak.kind === kind).map(matchOf);
}
function matchOf(leak) {
    const { path, line, column, commit, author, inHead, account, preview, keyHash } = leak;
    return {
        location: { kind: 'file', path, line, column, ...(commit === undefined ? {} : { commit }) },
        identity: keyHash,
        values: { preview, path, line: String(line) },
        evidence: [
            { label: 'found', expected: 'no key', actual: preview },
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
var patterns = __webpack_require__(4097);
;// CONCATENATED MODULE: ./lib/rules/leaks/index.js


/** One rule for each kind of key that the scanner knows, in the words and the order of its patterns. */
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


/***/ })

};
;