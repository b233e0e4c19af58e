"use strict";
exports.id = 1212;
exports.ids = [1212];
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

/***/ 97615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  report: () => (/* binding */ report_report)
});

// EXTERNAL MODULE: ./lib/preflight/assemble.js
var assemble = __webpack_require__(57647);
// EXTERNAL MODULE: ./lib/report/nearest.js
var nearest = __webpack_require__(6120);
// EXTERNAL MODULE: ./lib/commands/line/define.js + 1 modules
var line_define = __webpack_require__(43764);
// EXTERNAL MODULE: ./lib/renderers/json.js
var json = __webpack_require__(5980);
// EXTERNAL MODULE: ./lib/preflight/judge-leaks.js + 2 modules
var judge_leaks = __webpack_require__(56097);
// EXTERNAL MODULE: ./lib/report/form/fault.js
var fault = __webpack_require__(72933);
// EXTERNAL MODULE: ./lib/report/report.js + 11 modules
var report = __webpack_require__(74930);
// EXTERNAL MODULE: ./lib/report/root-cause.js + 1 modules
var root_cause = __webpack_require__(25467);
// EXTERNAL MODULE: ./lib/rules/leaks/index.js + 6 modules
var leaks = __webpack_require__(63259);
;// CONCATENATED MODULE: ./lib/commands/bounded-json.js
function parseBounded(bytes, limits) {
    const excess = excessOf(bytes, limits);
    if (excess !== null)
        return { ok: false, complaint: excess };
    try {
        const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        return { ok: true, value: JSON.parse(text) };
    }
    catch {
        return { ok: false, complaint: 'is no JSON' };
    }
}
const [QUOTE, COMMA, BACKSLASH] = [0x22, 0x2c, 0x5c];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];
function excessOf(bytes, { depth, members }) {
    let level = 0;
    let count = 0;
    let quoted = false;
    for (let at = 0; at < bytes.length; at += 1) {
        const byte = bytes[at];
        if (quoted) {
            if (byte === BACKSLASH)
                at += 1;
            else if (byte === QUOTE)
                quoted = false;
        }
        else if (byte === QUOTE) {
            quoted = true;
        }
        else if (byte === OPEN_LIST || byte === OPEN_OBJECT) {
            level += 1;
            count += 1;
            if (level > depth)
                return `is nested more than ${depth} deep`;
        }
        else if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) {
            level -= 1;
        }
        else if (byte === COMMA) {
            count += 1;
        }
        if (count > members)
            return `holds more than ${members} members`;
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/commands/merge-reports.js







const LIMITS = { depth: 64, members: 4_000_000 };
const MOST_SHARDS = 9_999;
function readShardReport(bytes) {
    const parsed = parseBounded(bytes, LIMITS);
    if (!parsed.ok)
        return `it ${parsed.complaint}`;
    if (versionOf(parsed.value) !== 1)
        return 'it is no report of this version';
    const fitting = (0,fault/* fit */.U)(report/* REPORT */.r, parsed.value);
    if (!fitting.ok)
        return `it is malformed: ${(0,fault/* describeFault */.Q)(fitting.fault)}`;
    const { scan, checks, leaks } = fitting.value;
    const { shard } = scan ?? {};
    if (scan === undefined || shard === undefined) {
        return 'it is no report of a shard (scan --history --shard I/N)';
    }
    if (shard.index > shard.count || shard.count > MOST_SHARDS) {
        return 'it is malformed: scan.shard: wanted an index up to the count, and a count below 10000';
    }
    const [check, ...others] = checks;
    if (check?.check !== 'leaks' || check.status === 'skipped' || others.length > 0) {
        return 'it is no report of a scan';
    }
    const findings = check.findings.flatMap(asFound);
    if (findings.length < check.findings.length) {
        return 'it is malformed: checks[0].findings: wanted committed keys alone, each in its file';
    }
    return { scan: { ...scan, shard }, findings, gaps: check.gaps, leaks };
}
function mergeReports(reports) {
    const [first] = reports;
    if (first === undefined)
        return refused('no report was named');
    const { count, division } = first.scan.shard;
    const indices = reports.map(({ scan }) => scan.shard.index);
    const doubled = indices.find((index, at) => indices.indexOf(index) !== at);
    for (const { scan } of reports) {
        const name = `shard ${scan.shard.index}/${scan.shard.count}`;
        if (scan.shard.count !== count)
            return refused(`${name} and ${first.scan.shard.index}/${count} are of different divisions`);
        if (scan.rules !== first.scan.rules)
            return refused(`${name} was scanned by other rules (another version)`);
        if (scan.shard.division !== division || scan.tips.join() !== first.scan.tips.join()) {
            return refused(`${name} was scanned in another state of the repository`);
        }
    }
    if (doubled !== undefined)
        return refused(`shard ${doubled}/${count} is there twice`);
    const missing = Array.from({ length: count }, (_, at) => at + 1).filter((index) => !indices.includes(index));
    if (missing.length > 0) {
        return refused(`of ${count} shards these are missing: ${missing.join(', ')}`);
    }
    const missed = unique(reports.flatMap(({ scan }) => scan.missed));
    const scanned = reports.reduce((sum, { scan }) => ({
        files: sum.files + scan.scanned.files,
        blobs: sum.blobs + scan.scanned.blobs,
        commits: sum.commits + scan.scanned.commits,
        bytes: sum.bytes + scan.scanned.bytes,
    }), { files: 0, blobs: 0, commits: 0, bytes: 0 });
    const findings = together(reports.map((report) => report.findings)).toSorted(byPlace(placeOfFinding));
    const leaks = together(reports.map((report) => report.leaks)).toSorted(byPlace(placeOfLeak));
    const gaps = unique(reports.flatMap((report) => report.gaps));
    const { tips, rules } = first.scan;
    const at = judge_leaks/* SOURCES */.Hl.history;
    const nothing = judge_leaks/* NOTHING */.K$.history;
    return {
        ok: true,
        answer: (0,judge_leaks/* judgeMerged */.ET)({ at, nothing, missed }, findings, leaks, scanned, gaps),
        scan: { source: 'history', rules, tips, scanned, missed },
    };
}
function together(parts) {
    const all = [];
    const most = new Map();
    for (const part of parts) {
        const own = new Map();
        for (const item of part) {
            const name = JSON.stringify(item);
            const number = (own.get(name) ?? 0) + 1;
            own.set(name, number);
            if (number <= (most.get(name) ?? 0))
                continue;
            most.set(name, number);
            all.push(item);
        }
    }
    return all;
}
function placeOfLeak({ path, line, column, ruleId }) {
    return [path, line, column, ruleId];
}
function placeOfFinding({ location, ruleId }) {
    return location.kind === 'file'
        ? [location.path, location.line ?? 0, location.column ?? 0, ruleId]
        : ['', 0, 0, ruleId];
}
function byPlace(placeOf) {
    return (a, b) => {
        const [own, other] = [placeOf(a), placeOf(b)];
        const at = own.findIndex((part, index) => part !== other[index]);
        if (at === -1)
            return 0;
        return own[at] < other[at] ? -1 : 1;
    };
}
function unique(texts) {
    return [...new Set(texts)];
}
function refused(complaint) {
    return { ok: false, complaint };
}
function versionOf(value) {
    return typeof value === 'object' && value !== null && 'version' in value ? value.version : null;
}
function asFound(finding) {
    const rule = [...leaks.leakRules, ...leaks.allowanceRules].find(({ id }) => id === finding.ruleId);
    if (finding.location.kind !== 'file' || (0,root_cause/* checkOf */.E)(finding.ruleId) !== 'leaks')
        return [];
    return [{ ...finding, rung: rule?.rung ?? 'present', fix: (0,json.fixAlone)(finding) }];
}

// EXTERNAL MODULE: ./lib/commands/print.js
var print = __webpack_require__(78173);
;// CONCATENATED MODULE: ./lib/commands/report.js





const REPORT_BYTES = 64 << 20;
const TOO_LARGE = `it is larger than ${REPORT_BYTES >> 20} MiB, as no report of a shard is`;
const report_report = (0,line_define/* defineCommand */.N)({
    name: 'report',
    usage: ['report merge FILE... [options]'],
    about: 'Merges the JSON reports of all shards of one scan (`scan --history --shard I/N --format json`) into the report that one machine would have written. Refuses when one is missing, doubled or foreign.',
    options: {},
    operands: 'merge FILE...',
    examples: [
        { line: 'report merge shard-*.json', does: 'The whole scan, for a reader.' },
        {
            line: 'report merge shard-*.json --format json --output leaks.json',
            does: 'The same for a program.',
        },
    ],
    read({ operands: [verb, ...paths] }) {
        if (verb !== 'merge') {
            const meant = verb === undefined ? undefined : (0,nearest/* nearest */.p)(verb, ['merge']);
            const asked = meant === undefined ? '' : `; did you mean ${meant}?`;
            return { ok: false, problems: [`report: accepted: merge${asked}`] };
        }
        return paths.length > 0
            ? { ok: true, value: paths }
            : { ok: false, problems: ['report merge takes the FILEs of all shards'] };
    },
    async run(paths, flags, tools) {
        const reports = [];
        for (const [at, path] of paths.entries()) {
            const name = `report ${at + 1} of ${paths.length}`;
            const reading = await tools.files.read(path, REPORT_BYTES);
            if (reading.kind === 'absent' || reading.kind === 'unreadable') {
                return cannotMerge(`${name}: it cannot be read`, 3);
            }
            const read = reading.kind === 'found' ? readShardReport(reading.bytes) : TOO_LARGE;
            if (typeof read === 'string')
                return cannotMerge(`${name}: ${read}`, 2);
            reports.push(read);
        }
        const merged = mergeReports(reports);
        if (!merged.ok)
            return cannotMerge(merged.complaint, 3);
        const { check, leaks } = merged.answer;
        const parts = { leaks, scan: merged.scan };
        const whole = (0,assemble/* assemble */.f)([check], parts, flags.failOn, tools.redactor, 'leaks');
        return (0,print/* printed */.z)(whole, flags);
    },
});
function cannotMerge(complaint, exitCode) {
    return { exitCode, output: '', complaint: `aws-preflight: cannot merge: ${complaint}` };
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