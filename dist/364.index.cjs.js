"use strict";
exports.id = 364;
exports.ids = [364];
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

/***/ 3364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  report: () => (/* binding */ report_report)
});

// EXTERNAL MODULE: ./lib/preflight/assemble.js
var assemble = __webpack_require__(7647);
// EXTERNAL MODULE: ./lib/report/nearest.js
var nearest = __webpack_require__(6120);
// EXTERNAL MODULE: ./lib/report/redaction.js
var redaction = __webpack_require__(5827);
// EXTERNAL MODULE: ./lib/commands/line/define.js + 1 modules
var line_define = __webpack_require__(3764);
// EXTERNAL MODULE: ./lib/preflight/judge-leaks.js + 3 modules
var judge_leaks = __webpack_require__(9511);
// EXTERNAL MODULE: ./lib/report/inert.js
var inert = __webpack_require__(4726);
// EXTERNAL MODULE: ./lib/report/form/form.js
var form_form = __webpack_require__(1863);
;// CONCATENATED MODULE: ./lib/report/form/fault.js


/**
 * Holds a value out of JSON against a form: in time linear in its size, and no deeper than the form
 * itself. Numbers must be exact (below 2^53), which a JSON Schema does not ask. Without its
 * vocabulary, any text will do for a word of one.
 */
function fit(form, value, vocabularies) {
    const fault = faultIn(form, value, '', vocabularies);
    return fault === null ? { ok: true, value: value } : { ok: false, fault };
}
/** One line of prose for a fault. */
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
        const { form, needed } = (0,form_form/* fieldOf */._F)(field);
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
        : { at, wanted: 'only the fields of the schema', found: `the field "${(0,inert/* inert */.tJ)(foreign)}"` };
}
/** The words by which one of several records is told apart. */
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
/** What a value out of JSON is. */
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

// EXTERNAL MODULE: ./lib/report/report.js + 4 modules
var report = __webpack_require__(9986);
// EXTERNAL MODULE: ./lib/rules/leaks/index.js + 1 modules
var leaks = __webpack_require__(7357);
;// CONCATENATED MODULE: ./lib/commands/bounded-json.js
/**
 * Parses JSON in UTF-8. A text that is nested too deep, or holds too many members for its size, is
 * refused after a look at its bytes, before anything is built of it.
 */
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





/** Above what the largest report holds that `report` reads; see bounded-json.ts. */
const LIMITS = { depth: 64, members: 4_000_000 };
const MOST_SHARDS = 9_999;
/** Reads the JSON report of one shard; a complaint when it is none. */
function readShardReport(bytes) {
    const parsed = parseBounded(bytes, LIMITS);
    if (!parsed.ok)
        return `it ${parsed.complaint}`;
    if (versionOf(parsed.value) !== 1)
        return 'it is no report of this version';
    const fitting = fit(report/* REPORT */.r, parsed.value);
    if (!fitting.ok)
        return `it is malformed: ${describeFault(fitting.fault)}`;
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
/** Puts the parts of one scan together, as if one machine had done it all. */
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
    return {
        ok: true,
        answer: (0,judge_leaks/* judgeMerged */.ET)({ at: 'the whole history', missed }, findings, leaks, scanned, gaps),
        scan: { source: 'history', rules, tips, scanned, missed },
    };
}
/** What several shards found alike is one thing; what one shard found twice is two. */
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
/** A printed finding of a committed key as the run kept it: what it says to paste is in its fix. */
function asFound(finding) {
    const rule = leaks/* leakRules */.x.find(({ id }) => id === finding.ruleId);
    if (rule === undefined || finding.location.kind !== 'file')
        return [];
    return [{ ...finding, rung: rule.rung, paste: [] }];
}

// EXTERNAL MODULE: ./lib/commands/print.js
var print = __webpack_require__(8173);
;// CONCATENATED MODULE: ./lib/commands/report.js






/** A report with every leak of a large history stays far below this. */
const REPORT_BYTES = 64 << 20;
const TOO_LARGE = `it is larger than ${REPORT_BYTES >> 20} MiB, as no report of a shard is`;
/** What is done with reports: merging those of a divided scan. */
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
        const whole = (0,assemble/* assemble */.f)([check], parts, flags.failOn, (0,redaction/* createRedactor */.l)());
        return (0,print/* printed */.z)(whole, flags);
    },
});
/**
 * 2 where a file is no report of a shard, so that another has to be named; 3 where reports are
 * missing or foreign to one another: a part of a scan is no answer to what was asked of the whole.
 */
function cannotMerge(complaint, exitCode) {
    return { exitCode, output: '', complaint: `aws-preflight: cannot merge: ${complaint}` };
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

/***/ 4049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GN: () => (/* binding */ ATTEMPT),
/* harmony export */   g2: () => (/* binding */ CHAIN_VIEW),
/* harmony export */   xq: () => (/* binding */ PROVIDERS)
/* harmony export */ });
/* harmony import */ var _form_form_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1863);

/** A source of credentials, as every SDK's documentation names it. */
const PROVIDERS = [
    'environment',
    'profile-assume-role',
    'profile-static',
    'profile-web-identity',
    'profile-process',
    'profile-sso',
    'profile-login',
    'web-identity',
    'container',
    'instance-metadata',
];
const NAMES = (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({ long: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('In a sentence.'), short: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Above a column: at most five characters.') }, 'How this SDK is called.');
const PROVIDER = (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)('provider', (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(PROVIDERS));
const ATTEMPT = (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)('attempt', (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({
    provider: PROVIDER,
    outcome: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['resolved', 'absent', 'invalid', 'failed', 'not-reached']),
    cause: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('The kind of cause that the reason tells in words; kinds may be added.'),
    reason: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(),
    looked: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)((0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(), 'The variables, files, profiles and addresses that were looked at.'),
}));
const BASES = ['run', 'source', 'memory'];
const ENDPOINT = (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({ url: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(), from: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('The variable, or the profile and setting, that names it.') }, 'Where its STS calls go, when something other than the SDK decided.');
const CHAIN_VIEW = (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)('chainView', (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({
    dialect: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(undefined, { vocabulary: 'dialects' }),
    names: NAMES,
    outcome: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['resolved', 'none', 'error']),
    provider: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)(PROVIDER, 'The one that gave credentials or, when the outcome is `error`, the one that ended the search.'),
    profile: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)()),
    identity: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)(1, 'SDKs with the same number become one and the same to AWS; absent when it takes no credentials.')),
    mayBe: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)((0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)(1), 'The numbers of those that this one may turn out to be, since only a call would tell.')),
    accessKeyId: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Masked: `AKIA...WXYZ`, when the credentials taken are known without a call.')),
    account: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Decoded offline from the key id, or read from a role ARN; 12 digits.')),
    roleArn: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('The role that the SDK would assume, when it would.')),
    assumedWith: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('With what it would assume that role, in words; key ids masked.')),
    awaits: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['sts', 'process', 'sso', 'sign-in', 'container', 'instance-metadata'], 'What has yet to happen before the credentials are there; absent when nothing has.')),
    region: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)()),
    regionMessage: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('The words that this SDK prints because of the region, when it has none or refuses it.')),
    regionBasis: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(BASES, 'What those words rest on; there when they are.')),
    endpoint: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(ENDPOINT),
    warnings: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)((0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(), 'What this SDK does silently and a reader should know.')),
    message: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)((0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(), 'The words that this SDK prints when it fails, on the given basis.'),
    basis: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(BASES, 'Whether the words were seen in a run, read in the source, or are from memory.'),
    version: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('The SDK version that `basis` speaks of.'),
    attempts: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(ATTEMPT),
}));


/***/ }),

/***/ 9986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ REPORT)
});

// EXTERNAL MODULE: ./lib/report/chain-view.js
var chain_view = __webpack_require__(4049);
// EXTERNAL MODULE: ./lib/report/check.js
var check = __webpack_require__(7098);
// EXTERNAL MODULE: ./lib/report/form/form.js
var form_form = __webpack_require__(1863);
;// CONCATENATED MODULE: ./lib/report/identity.js


const IDENTITY = (0,form_form/* named */.KT)('identity', (0,form_form/* record */.g1)({
    account: (0,form_form/* text */.Qq)('12 digits.'),
    arn: (0,form_form/* text */.Qq)(),
    provider: (0,form_form/* oneOf */.yL)([...chain_view/* PROVIDERS */.xq, 'input', 'oidc-role', 'assumed-role'], 'Where the credentials came from; `oidc-role` when this run assumed `role-to-assume` itself.'),
    expiresAt: (0,form_form/* orNull */.Xd)((0,form_form/* text */.Qq)(), 'ISO 8601, when the credentials are temporary and say so.'),
}));

;// CONCATENATED MODULE: ./lib/report/leak.js

const LEAK = (0,form_form/* named */.KT)('leak', (0,form_form/* record */.g1)({
    ruleId: (0,form_form/* text */.Qq)(),
    path: (0,form_form/* text */.Qq)(),
    line: (0,form_form/* whole */.WQ)(1, '1-based.'),
    column: (0,form_form/* whole */.WQ)(1, '1-based, in characters.'),
    commit: (0,form_form/* optional */.lq)((0,form_form/* text */.Qq)('The commit that introduced it, where history was read.')),
    author: (0,form_form/* optional */.lq)((0,form_form/* text */.Qq)()),
    inHead: (0,form_form/* optional */.lq)((0,form_form/* flag */.Jt)("Whether HEAD's tree still holds it, where history was read.")),
    preview: (0,form_form/* text */.Qq)('Enough to recognise the key, never enough to use it, such as `AKIA...WXYZ`.'),
    fingerprint: (0,form_form/* text */.Qq)(),
    account: (0,form_form/* optional */.lq)((0,form_form/* text */.Qq)('Decoded offline from a key id; 12 digits.')),
}));

// EXTERNAL MODULE: ./lib/report/root-cause.js + 1 modules
var root_cause = __webpack_require__(5467);
;// CONCATENATED MODULE: ./lib/report/scan-receipt.js

/** How much a scan went through. */
const COUNTS = (0,form_form/* record */.g1)({
    files: (0,form_form/* whole */.WQ)(0),
    blobs: (0,form_form/* whole */.WQ)(0, 'Git objects.'),
    commits: (0,form_form/* whole */.WQ)(0),
    bytes: (0,form_form/* whole */.WQ)(0),
});
const SHARD = (0,form_form/* record */.g1)({
    index: (0,form_form/* whole */.WQ)(1, 'Of `count`.'),
    count: (0,form_form/* whole */.WQ)(1),
    division: (0,form_form/* text */.Qq)('Equal on all machines exactly when they divided the same objects alike.'),
}, 'The part of a divided scan that one machine did.');
const SCAN = (0,form_form/* named */.KT)('scan', (0,form_form/* record */.g1)({
    source: (0,form_form/* oneOf */.yL)(['history']),
    rules: (0,form_form/* text */.Qq)('Names the rules; reports of different rules are never merged.'),
    tips: (0,form_form/* listOf */.c3)((0,form_form/* text */.Qq)(undefined, { pattern: '^[0-9a-f]{40}([0-9a-f]{24})?$' }), 'The commits, and whatever else refs name, whose history was scanned.'),
    scanned: COUNTS,
    missed: (0,form_form/* listOf */.c3)((0,form_form/* text */.Qq)(), 'Contents that were asked for and could not be seen; empty: nothing was missed.'),
    shard: (0,form_form/* optional */.lq)(SHARD),
}, 'What a scan of a history covered; absent for everything else.'));

// EXTERNAL MODULE: ./lib/report/tool.js
var tool = __webpack_require__(9170);
;// CONCATENATED MODULE: ./lib/report/trust-view.js

const MATCHES = ['matched', 'not-matched', 'unknown'];
const STEP = (0,form_form/* record */.g1)({
    element: (0,form_form/* oneOf */.yL)(['principal', 'action', 'condition', 'statement']),
    operator: (0,form_form/* optional */.lq)((0,form_form/* text */.Qq)('Only of a condition, as the policy spells it.')),
    key: (0,form_form/* optional */.lq)((0,form_form/* text */.Qq)('Only of a condition, as the policy spells it.')),
    wanted: (0,form_form/* listOf */.c3)((0,form_form/* text */.Qq)()),
    was: (0,form_form/* orNull */.Xd)((0,form_form/* listOf */.c3)((0,form_form/* text */.Qq)()), 'Null when the request has no such thing.'),
    outcome: (0,form_form/* oneOf */.yL)(MATCHES),
    why: (0,form_form/* text */.Qq)('One sentence, without a full stop.'),
});
const STATEMENT = (0,form_form/* named */.KT)('trustStatement', (0,form_form/* record */.g1)({
    statement: (0,form_form/* whole */.WQ)(1, '1-based.'),
    sid: (0,form_form/* orNull */.Xd)((0,form_form/* text */.Qq)()),
    effect: (0,form_form/* orNull */.Xd)((0,form_form/* oneOf */.yL)(['Allow', 'Deny'])),
    outcome: (0,form_form/* oneOf */.yL)(MATCHES),
    line: (0,form_form/* whole */.WQ)(1, "1-based, in the policy's file."),
    steps: (0,form_form/* listOf */.c3)(STEP),
}));
const SUBJECT = (0,form_form/* record */.g1)({
    form: (0,form_form/* text */.Qq)(),
    current: (0,form_form/* text */.Qq)(),
    other: (0,form_form/* orNull */.Xd)((0,form_form/* text */.Qq)(), 'The same job in the other spelling (classic or immutable), where the ids are known.'),
    parts: (0,form_form/* optional */.lq)((0,form_form/* listOf */.c3)((0,form_form/* record */.g1)({ name: (0,form_form/* text */.Qq)(), value: (0,form_form/* text */.Qq)() }), 'The subject taken apart, in its order: owner, owner id, repository, branch...')),
});
const DECIDED_BY = (0,form_form/* record */.g1)({
    ...STEP.fields,
    statement: (0,form_form/* orNull */.Xd)((0,form_form/* whole */.WQ)(1), '1-based; null for the whole policy.'),
    sid: (0,form_form/* orNull */.Xd)((0,form_form/* text */.Qq)()),
});
const TRUST_VIEW = (0,form_form/* named */.KT)('trust', (0,form_form/* record */.g1)({
    claims: (0,form_form/* anything */.D8)('Decoded; never the token.'),
    subject: SUBJECT,
    policy: (0,form_form/* optional */.lq)((0,form_form/* orNull */.Xd)((0,form_form/* record */.g1)({ source: (0,form_form/* text */.Qq)() }), 'Where the policy was read; absent or null when none was found.')),
    verdict: (0,form_form/* optional */.lq)((0,form_form/* orNull */.Xd)((0,form_form/* oneOf */.yL)(['accepted', 'refused', 'cannot-judge']), 'Whether the policy accepts the claims; null when no policy was judged.')),
    decidedBy: (0,form_form/* optional */.lq)((0,form_form/* orNull */.Xd)(DECIDED_BY, 'The element that settled the verdict.')),
    trace: (0,form_form/* optional */.lq)((0,form_form/* listOf */.c3)(STATEMENT, 'Statement by statement; of a huge policy, those that came nearest.')),
    cautions: (0,form_form/* optional */.lq)((0,form_form/* listOf */.c3)((0,form_form/* text */.Qq)(), 'What the verdict takes for granted, and parts of the policy that are not known here.')),
}));

;// CONCATENATED MODULE: ./lib/report/report.js









/**
 * What `--format json` prints and `report-file` holds, in this order. The type {@link Report}, the
 * published schema and the check of a report that is to be merged all follow from it.
 */
const REPORT = (0,form_form/* record */.g1)({
    version: (0,form_form/* oneOf */.yL)([1]),
    tool: tool/* TOOL_FORM */.A,
    outcome: (0,form_form/* oneOf */.yL)(['passed', 'failed', 'incomplete'], '`incomplete`: something was asked for and could not be looked at; it never hides a failure.'),
    rootCause: (0,form_form/* orNull */.Xd)(root_cause/* ROOT_CAUSE */.Ne, 'The first of `rootCauses`.'),
    rootCauses: (0,form_form/* listOf */.c3)(root_cause/* ROOT_CAUSE */.Ne, 'At most one per question; deploy before leaks.', check/* QUESTIONS */.cE.length),
    checks: (0,form_form/* listOf */.c3)(check/* CHECK */.fi),
    identity: (0,form_form/* orNull */.Xd)(IDENTITY),
    chain: (0,form_form/* listOf */.c3)(chain_view/* CHAIN_VIEW */.g2, 'One environment in the eyes of each SDK.'),
    trust: (0,form_form/* orNull */.Xd)(TRUST_VIEW),
    leaks: (0,form_form/* listOf */.c3)(LEAK),
    log: (0,form_form/* listOf */.c3)((0,form_form/* record */.g1)({}), 'Empty: logs are not explained yet.', 0),
    scan: (0,form_form/* optional */.lq)(SCAN),
}, 'What `--format json` prints and `report-file` holds. No value in it is a secret.');


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