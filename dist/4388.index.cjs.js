"use strict";
exports.id = 4388;
exports.ids = [4388];
exports.modules = {

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
// EXTERNAL MODULE: ./lib/commands/line/every-verb.js
var every_verb = __webpack_require__(5162);
// EXTERNAL MODULE: ./lib/report/nearest.js
var nearest = __webpack_require__(6120);
// EXTERNAL MODULE: ./lib/settings/fields.js
var fields = __webpack_require__(5832);
;// CONCATENATED MODULE: ./lib/commands/line/parse.js



function parseLine(args, options) {
    const texts = new Map();
    const named = new Set();
    const operands = [];
    const problems = [];
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
        const { helpOf } = await __webpack_require__.e(/* import() */ 4220).then(__webpack_require__.bind(__webpack_require__, 4220));
        return { exitCode: 0, output: helpOf(described) };
    }
    async function refused(problems) {
        return (await __webpack_require__.e(/* import() */ 4220).then(__webpack_require__.bind(__webpack_require__, 4220))).wrongUsage(problems, described);
    }
}


/***/ }),

/***/ 5162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ commonFlags),
/* harmony export */   S: () => (/* binding */ COMMON)
/* harmony export */ });
/* harmony import */ var _renderers_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7396);
/* harmony import */ var _settings_fail_on_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8371);
/* harmony import */ var _settings_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5832);



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

/***/ 8173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ printed)
/* harmony export */ });
/* harmony import */ var _report_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5102);
/* harmony import */ var _renderers_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7396);


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

// EXTERNAL MODULE: ./lib/report/report.js + 4 modules
var report = __webpack_require__(9986);
// EXTERNAL MODULE: ./lib/rules/leaks/index.js + 1 modules
var leaks = __webpack_require__(7357);
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
    const rule = leaks/* leakRules */.x.find(({ id }) => id === finding.ruleId);
    if (rule === undefined || finding.location.kind !== 'file')
        return [];
    return [{ ...finding, rung: rule.rung, paste: [] }];
}

// EXTERNAL MODULE: ./lib/commands/print.js
var print = __webpack_require__(8173);
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
        const whole = (0,assemble/* assemble */.f)([check], parts, flags.failOn, (0,redaction/* createRedactor */.l)());
        return (0,print/* printed */.z)(whole, flags);
    },
});
function cannotMerge(complaint, exitCode) {
    return { exitCode, output: '', complaint: `aws-preflight: cannot merge: ${complaint}` };
}


/***/ }),

/***/ 7647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ assemble)
/* harmony export */ });
/* harmony import */ var _report_outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5102);
/* harmony import */ var _report_root_cause_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5467);
/* harmony import */ var _report_tool_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9170);



function assemble(checks, parts, failOn, redactor) {
    const errors = (0,_report_root_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .rootCauses */ .FQ)(checks);
    const causes = errors.length === 0 && failOn === 'warning' ? (0,_report_root_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .rootCauses */ .FQ)(checks, 'warning') : errors;
    return redactor.deep({
        version: 1,
        tool: _report_tool_js__WEBPACK_IMPORTED_MODULE_1__/* .TOOL */ .j,
        outcome: (0,_report_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeOf */ .s)(checks),
        rootCauses: causes,
        checks,
        identity: parts.identity ?? null,
        chain: parts.chain ?? [],
        trust: parts.trust ?? null,
        leaks: parts.leaks ?? [],
        ...(parts.scan === undefined ? {} : { scan: parts.scan }),
    });
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
var match = __webpack_require__(7351);
// EXTERNAL MODULE: ./lib/scanner/plain-key.js
var plain_key = __webpack_require__(9660);
// EXTERNAL MODULE: ./lib/scanner/patterns/index.js + 4 modules
var patterns = __webpack_require__(4097);
;// CONCATENATED MODULE: ./lib/scanner/redact.js

function redactKey(kind, key) {
    const pattern = (0,patterns/* patternOf */.I)(kind);
    const account = pattern?.accountOf?.(key);
    const length = `${pattern?.words.noun ?? 'key'} (${key.length} characters)`;
    const preview = pattern?.preview?.(key) ?? length;
    return { preview, ...(account === undefined ? {} : { account }) };
}

;// CONCATENATED MODULE: ./lib/facts/leaks/hide-keys.js



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





const NO_CHECKOUT = 'there is no checkout in the working directory; put actions/checkout before this step to have it scanned';
function judgeAnswer(words, answer, redact, wasAskedFor = true) {
    if (answer.kind === 'scanned')
        return judgeLeaks(words, answer, redact);
    const check = answer.noRepository === true && !wasAskedFor
        ? (0,judge/* skipped */.hT)('leaks', NO_CHECKOUT)
        : (0,judge/* incomplete */.$x)('leaks', hideKeys(answer.reason));
    return { check, leaks: [] };
}
const SOURCES = {
    'work-tree': 'tracked files of the work tree',
    paths: 'files on disk',
    stdin: 'standard input',
    staged: 'staged changes',
    range: 'commits of the range',
    history: 'the whole history',
};
function judgeLeaks(words, answer, redact) {
    const facts = leakFactsOf(answer.hits);
    const judged = facts.flatMap((fact) => (0,judge/* judge */.S4)(rules_leaks/* leakRules */.x, [fact], redact).map((finding) => ({ finding, leak: leakOf(finding, fact) })));
    const findings = judged.map(({ finding }) => finding);
    const leaks = judged.map(({ leak }) => leak);
    const hide = (sentence) => hideKeys(sentence);
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
    if (first === undefined || findings.some(({ severity }) => severity === 'error')) {
        return { check: (0,judge/* answered */.oQ)('leaks', findings, looked, gaps), leaks };
    }
    const reason = [
        first,
        ...(more.length === 0 ? [] : [`And ${more.length} more that was not seen.`]),
        ...(words.fix === undefined || words.cloneLacks !== true ? [] : [words.fix]),
    ].join(' ');
    const rest = gaps.filter((gap) => gap !== first);
    return { check: (0,judge/* incomplete */.$x)('leaks', reason, { looked, gaps: rest, findings }), leaks };
}
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

/***/ 7396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ render),
/* harmony export */   h: () => (/* binding */ FORMATS)
/* harmony export */ });
const RENDERERS = {
    terminal: async () => (await Promise.all(/* import() */[__webpack_require__.e(9739), __webpack_require__.e(1360)]).then(__webpack_require__.bind(__webpack_require__, 1360))).render,
    markdown: async () => (await Promise.all(/* import() */[__webpack_require__.e(9739), __webpack_require__.e(4708)]).then(__webpack_require__.bind(__webpack_require__, 2327))).render,
    json: async () => (await __webpack_require__.e(/* import() */ 5980).then(__webpack_require__.bind(__webpack_require__, 5980))).render,
    annotations: async () => (await __webpack_require__.e(/* import() */ 430).then(__webpack_require__.bind(__webpack_require__, 430))).render,
};
const FORMATS = Object.keys(RENDERERS);
async function render(format, report, options = {}) {
    const renderer = await RENDERERS[format]();
    return renderer(report, options);
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

/***/ 7098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YH: () => (/* binding */ questionOf),
/* harmony export */   cE: () => (/* binding */ QUESTIONS),
/* harmony export */   fi: () => (/* binding */ CHECK)
/* harmony export */ });
/* unused harmony export CHECKS */
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7733);
/* harmony import */ var _form_form_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1863);


const CHECKS = [
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
const LOOKED = (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)({ at: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(), found: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)() });
const COMMON = {
    looked: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(LOOKED),
    gaps: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)((0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(), 'Parts that were not seen, such as a truncated history.'),
    findings: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .FINDING */ .wc),
};
const CHECK = (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)('check', (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .variants */ .HI)('status', [
    (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)({
        check: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(CHECKS),
        status: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(['answered'], 'Without findings, this is the only way to have passed.'),
        ...COMMON,
    }),
    (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)({
        check: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(CHECKS),
        status: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(['skipped', 'incomplete'], 'Nothing asked for it; or it was asked for and could not be looked at.'),
        reason: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('Why it was skipped or is incomplete.'),
        ...COMMON,
    }),
]));


/***/ }),

/***/ 7733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wc: () => (/* binding */ FINDING),
  WX: () => (/* binding */ findingsOf)
});

// UNUSED EXPORTS: fingerprint

// EXTERNAL MODULE: ./lib/report/form/form.js
var form_form = __webpack_require__(1863);
;// CONCATENATED MODULE: ./lib/report/evidence.js

const EVIDENCE = (0,form_form/* named */.KT)('evidence', (0,form_form/* record */.g1)({ label: (0,form_form/* text */.Qq)(), expected: (0,form_form/* optional */.lq)((0,form_form/* text */.Qq)()), actual: (0,form_form/* text */.Qq)() }));
const SNIPPET = (0,form_form/* named */.KT)('snippet', (0,form_form/* record */.g1)({
    language: (0,form_form/* oneOf */.yL)(['yaml', 'json', 'hcl', 'sh', 'ini', 'diff', 'text']),
    target: (0,form_form/* optional */.lq)((0,form_form/* text */.Qq)('Where it goes, such as ".github/workflows/deploy.yml" or "the trust policy of deploy".')),
    code: (0,form_form/* text */.Qq)(),
}));

// EXTERNAL MODULE: ./lib/report/inert.js
var inert = __webpack_require__(4726);
// EXTERNAL MODULE: ./lib/report/location.js
var report_location = __webpack_require__(4847);
// EXTERNAL MODULE: ./lib/report/severity.js
var severity = __webpack_require__(1727);
// EXTERNAL MODULE: ./lib/report/sha256.js
var sha256 = __webpack_require__(3279);
;// CONCATENATED MODULE: ./lib/report/finding.js






const FINDING = (0,form_form/* named */.KT)('finding', (0,form_form/* record */.g1)({
    ruleId: (0,form_form/* text */.Qq)('<area>/<what-is-wrong>.', { pattern: '^[a-z-]+/[a-z0-9-]+$' }),
    severity: (0,form_form/* oneOf */.yL)(severity/* SEVERITIES */.o),
    title: (0,form_form/* text */.Qq)('What is wrong; backticks set code.'),
    why: (0,form_form/* text */.Qq)('The cause.'),
    fix: (0,form_form/* text */.Qq)('One action, followed by every snippet of `paste` as text.'),
    paste: (0,form_form/* listOf */.c3)(SNIPPET, 'What to paste, in pieces.'),
    location: report_location/* LOCATION */.GZ,
    evidence: (0,form_form/* listOf */.c3)(EVIDENCE),
    fingerprint: (0,form_form/* text */.Qq)('The same for the same fault whatever the wording, line or commit.', {
        pattern: '^[0-9a-f]+$',
    }),
    references: (0,form_form/* listOf */.c3)((0,form_form/* text */.Qq)(), 'The pages that the rule rests on.'),
}));
function fingerprint(ruleId, resource, identity) {
    return (0,sha256/* sha256 */.s)([ruleId, resource, identity].join('\0')).slice(0, 32);
}
function findingsOf(rule, facts, redact) {
    return rule.judge(facts).map((match) => word(rule, redacted(match, redact)));
}
function redacted(match, redact) {
    const { words, paste } = match;
    const each = (texts) => Object.fromEntries(Object.entries(texts).map(([name, value]) => [
        name,
        typeof value === 'string' ? redact(value) : value,
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
function word(rule, match) {
    return {
        ruleId: rule.id,
        severity: match.severity ?? rule.severity,
        rung: rule.rung,
        title: (0,inert/* fill */.GS)(match.words?.title ?? rule.title, match.values),
        why: (0,inert/* fill */.GS)(match.words?.why ?? rule.why, match.values),
        fix: (0,inert/* fill */.GS)(match.words?.fix ?? rule.fix, match.values),
        paste: match.paste ?? [],
        location: match.location,
        evidence: match.evidence.map(visible),
        fingerprint: fingerprint(rule.id, (0,report_location/* stableResource */.Kr)(match.location), match.identity),
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
    return (0,inert/* shorten */.ml)((0,inert/* showInvisible */.jQ)(value), LONGEST_VALUE);
}


/***/ }),

/***/ 4726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ fill),
/* harmony export */   jQ: () => (/* binding */ showInvisible),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   tJ: () => (/* binding */ inert)
/* harmony export */ });
/* harmony import */ var _invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5785);

const LONGEST = 300;
function showInvisible(text) {
    return (0,_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceInvisible */ .k6)(text, (character) => {
        if (character === '\n')
            return '\\n';
        if (character === '\r')
            return '\\r';
        if (character === '\t')
            return '\\t';
        return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
    });
}
function inert(value) {
    const line = showInvisible(value).replaceAll('`', "'");
    return shorten(line, LONGEST);
}
function shorten(text, longest) {
    return text.length > longest
        ? `${text.slice(0, longest).replace(/[\ud800-\udbff]$/, '')}...`
        : text;
}
function fill(template, values) {
    return template.replace(/\{([a-z][A-Za-z0-9]*)(:prose)?\}/g, (_, name, prose) => {
        const value = Object.hasOwn(values, name) ? values[name] : undefined;
        if (value === undefined)
            throw new Error(`no value for the placeholder {${name}}`);
        return prose === undefined ? inert(value) : inertProse(value);
    });
}
const LONGEST_PROSE = 2_000;
function inertProse(prose) {
    return shorten(prose, LONGEST_PROSE)
        .split(/`([^`]+)`/)
        .map((part, index) => (index % 2 === 1 ? `\`${inert(part)}\`` : inert(part)))
        .join('');
}


/***/ }),

/***/ 5785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Al: () => (/* binding */ withoutBlanks),
/* harmony export */   MU: () => (/* binding */ isUndrawn),
/* harmony export */   k6: () => (/* binding */ replaceInvisible),
/* harmony export */   wy: () => (/* binding */ hasInvisible)
/* harmony export */ });
const UNDRAWN = String.raw `\p{Cf}\p{Default_Ignorable_Code_Point}\u2800`;
const SEEN = String.raw `(?<=\p{Extended_Pictographic})[\ufe0e\ufe0f]`;
const INVISIBLE = String.raw `(?!${SEEN})[${UNDRAWN}\p{Cc}\p{Cs}\p{Zl}\p{Zp}]`;
const PLAIN = /^[ -~]*$/;
function hasInvisible(text) {
    return !PLAIN.test(text) && every().test(text);
}
function replaceInvisible(text, by) {
    return PLAIN.test(text) ? text : text.replace(every(), by);
}
function isUndrawn(character) {
    if (PLAIN.test(character))
        return false;
    return new RegExp(`^(?!\\p{M})[${UNDRAWN}]$`, 'u').test(character);
}
function withoutBlanks(text) {
    if (PLAIN.test(text))
        return text.replaceAll(' ', '');
    return text.replace(new RegExp(`[\\s${UNDRAWN}]+`, 'gu'), '');
}
function every() {
    return new RegExp(INVISIBLE, 'gu');
}


/***/ }),

/***/ 7381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ incomplete),
/* harmony export */   I6: () => (/* binding */ findingsFor),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   hT: () => (/* binding */ skipped),
/* harmony export */   oQ: () => (/* binding */ answered)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7733);
/* harmony import */ var _root_cause_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5467);


function judge(rules, facts, redact) {
    return rules.flatMap((rule) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .findingsOf */ .WX)(rule, facts, redact));
}
function findingsFor(check, findings) {
    return findings.filter(({ ruleId }) => (0,_root_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .checkOf */ .EG)(ruleId) === check);
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

/***/ 947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ maskKeyId),
/* harmony export */   qp: () => (/* binding */ keyKind),
/* harmony export */   rZ: () => (/* binding */ isKeyId),
/* harmony export */   z7: () => (/* binding */ accountOfKeyId)
/* harmony export */ });
const KINDS = {
    AKIA: 'long-lived',
    ASIA: 'temporary',
    ABIA: 'bearer',
    ACCA: 'context-specific',
};
function keyKind(id) {
    const prefix = id.slice(0, 4);
    return Object.hasOwn(KINDS, prefix) ? KINDS[prefix] : undefined;
}
function isKeyId(id) {
    return /^(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}$/.test(id);
}
function maskKeyId(id) {
    if (keyKind(id) !== undefined && /^[A-Z0-9]{16,32}$/.test(id)) {
        return `${id.slice(0, 4)}...${id.slice(-4)}`;
    }
    return `(${id.length} characters)`;
}
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
function accountOfKeyId(id) {
    if (!isKeyId(id))
        return undefined;
    if (BASE32.indexOf(id.charAt(4)) < BASE32.indexOf('Q'))
        return undefined;
    let bits = 0n;
    for (const character of id.slice(4, 14)) {
        bits = (bits << 5n) | BigInt(BASE32.indexOf(character));
    }
    const account = ((bits >> 2n) & 0x7fffffffff80n) >> 7n;
    return account > 999999999999n ? undefined : account.toString().padStart(12, '0');
}


/***/ }),

/***/ 4847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GZ: () => (/* binding */ LOCATION),
/* harmony export */   Kr: () => (/* binding */ stableResource),
/* harmony export */   lR: () => (/* binding */ describeLocation)
/* harmony export */ });
/* harmony import */ var _form_form_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1863);

const LOCATION = (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)('location', (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .variants */ .HI)('kind', [
    (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({ kind: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['variable']), name: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)() }),
    (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({ kind: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['input']), name: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)() }),
    (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({
        kind: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['file']),
        path: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(),
        line: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)(1, '1-based.')),
        column: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)(1, '1-based, in characters.')),
        commit: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)()),
    }),
    (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({ kind: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['aws']), resource: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)() }),
    (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({ kind: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['job']) }),
]));
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

/***/ 5102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ exitCodeOf),
/* harmony export */   s: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1727);

function outcomeOf(checks) {
    const findings = checks.flatMap((check) => check.findings);
    if (findings.some(({ severity }) => severity === 'error'))
        return 'failed';
    return checks.some(({ status }) => status === 'incomplete') ? 'incomplete' : 'passed';
}
function exitCodeOf(checks, failOn) {
    const findings = checks.flatMap((check) => check.findings);
    const counts = failOn !== 'never' && findings.some(({ severity }) => (0,_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .compareSeverity */ .z)(severity, failOn) <= 0);
    if (counts)
        return 1;
    return outcomeOf(checks) === 'incomplete' ? 3 : 0;
}


/***/ }),

/***/ 7517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LA: () => (/* binding */ quoteShell),
/* harmony export */   YU: () => (/* binding */ quoteHcl),
/* harmony export */   fp: () => (/* binding */ quoteJson),
/* harmony export */   q0: () => (/* binding */ quoteYaml),
/* harmony export */   vW: () => (/* binding */ quoteByCodePoint)
/* harmony export */ });
/* harmony import */ var _invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5785);

function quoteShell(value) {
    const text = value.replaceAll('\0', '');
    if (/^[A-Za-z0-9_@%+=:,./-]+$/.test(text) && !text.startsWith('-'))
        return text;
    if (!(0,_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .hasInvisible */ .wy)(text))
        return `'${text.replaceAll("'", String.raw `'\''`)}'`;
    const escaped = text.replace(/['\\]/g, (character) => `\\${character}`);
    return `$'${(0,_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceInvisible */ .k6)(escaped, octal)}'`;
}
function octal(character) {
    const bytes = Array.from(Buffer.from(character));
    return bytes.map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');
}
function quoteJson(value) {
    return JSON.stringify(value).replace(/[^\u0020-\u007e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
function quoteYaml(value) {
    return quoteByCodePoint(value).replaceAll('${{', () => "${{ '${{' }}");
}
function quoteHcl(value) {
    return quoteByCodePoint(value).replace(/(?<![$%])[$%]+\{/g, (opener) => {
        const signs = Array.from(opener.slice(0, -1));
        if (signs.length === 1)
            return `${signs[0]}${opener}`;
        return `${signs.map((sign) => (sign === '$' ? '\\u0024' : '\\u0025')).join('')}{`;
    });
}
function quoteByCodePoint(value) {
    const body = value.replace(/[^ !#-[\]-~]/gu, (character) => {
        const short = Object.hasOwn(SHORT, character) ? SHORT[character] : undefined;
        if (short !== undefined)
            return short;
        const code = character.codePointAt(0) ?? 0;
        if (code >= 0xd800 && code <= 0xdfff)
            return '\\ufffd';
        const hex = code.toString(16);
        return code > 0xffff ? `\\U${hex.padStart(8, '0')}` : `\\u${hex.padStart(4, '0')}`;
    });
    return `"${body}"`;
}
const SHORT = {
    '"': '\\"',
    '\\': '\\\\',
    '\n': '\\n',
    '\r': '\\r',
    '\t': '\\t',
};


/***/ }),

/***/ 5827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ createRedactor)
/* harmony export */ });
/* harmony import */ var _inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4726);
/* harmony import */ var _quoting_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7517);


const SHORTEST = 8;
function createRedactor() {
    const known = new Map();
    let longestFirst = null;
    function add(secret, label = '***') {
        if (secret === undefined)
            return;
        for (const part of [secret, secret.trim(), ...secret.split(/[\r\n]+/)]) {
            if (part.trim().length < SHORTEST)
                continue;
            for (const form of forms(part))
                known.set(form, label);
        }
        longestFirst = null;
    }
    function text(input) {
        let output = input;
        longestFirst ??= [...known].sort(([a], [b]) => b.length - a.length);
        for (const [secret, label] of longestFirst)
            output = output.replaceAll(secret, () => label);
        return output;
    }
    function deep(value) {
        if (typeof value === 'string')
            return text(value);
        if (Array.isArray(value))
            return value.map(deep);
        if (typeof value === 'object' && value !== null) {
            return Object.fromEntries(Object.entries(value).map(([key, entry]) => [text(key), deep(entry)]));
        }
        return value;
    }
    return { add, text, deep };
}
function forms(secret) {
    const url = encodeURIComponent(Buffer.from(secret).toString());
    const field = new URLSearchParams([['', secret]]).toString().slice(1);
    const base64 = Buffer.from(secret).toString('base64');
    const encoded = [
        base64,
        base64.replace(/=+$/, ''),
        ...[0, 1, 2].map((at) => base64At(secret, at)),
    ];
    return [
        secret,
        ...[url, field].flatMap((text) => [text, text.replace(/%../g, (hex) => hex.toLowerCase())]),
        JSON.stringify(secret).slice(1, -1),
        (0,_quoting_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteJson */ .fp)(secret).slice(1, -1),
        (0,_quoting_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteByCodePoint */ .vW)(secret).slice(1, -1),
        (0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .showInvisible */ .jQ)(secret),
        secret.replaceAll("'", String.raw `'\''`),
        ...encoded.flatMap((text) => [text, text.replaceAll('+', '-').replaceAll('/', '_')]),
    ].filter((form) => form.length >= SHORTEST);
}
function base64At(secret, at) {
    const bytes = Buffer.concat([Buffer.alloc(at), Buffer.from(secret)]);
    const whole = Math.floor((bytes.length * 8) / 6);
    return bytes.toString('base64').slice(Math.ceil((at * 8) / 6), whole);
}


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

/***/ 5467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ne: () => (/* binding */ ROOT_CAUSE),
  EG: () => (/* binding */ checkOf),
  FQ: () => (/* binding */ rootCauses)
});

// EXTERNAL MODULE: ./lib/report/check.js
var check = __webpack_require__(7098);
// EXTERNAL MODULE: ./lib/report/finding.js + 1 modules
var finding = __webpack_require__(7733);
// EXTERNAL MODULE: ./lib/report/form/form.js
var form_form = __webpack_require__(1863);
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




const ROOT_CAUSE = (0,form_form/* named */.KT)('rootCause', (0,form_form/* record */.g1)({
    question: (0,form_form/* oneOf */.yL)(check/* QUESTIONS */.cE),
    ...finding/* FINDING */.wc.fields,
    consequences: (0,form_form/* listOf */.c3)((0,form_form/* record */.g1)({ ruleId: (0,form_form/* text */.Qq)(), fingerprint: (0,form_form/* text */.Qq)() }), 'Findings likely to vanish with this one, or the other leaks; they stand in full in `checks`.'),
}));
function rootCauses(checks, severity = 'error') {
    return check/* QUESTIONS */.cE.flatMap((question) => {
        const findings = checks
            .filter((result) => (0,check/* questionOf */.YH)(result.check) === question)
            .flatMap((result) => result.findings)
            .filter((finding) => finding.severity === severity);
        const ordered = findings
            .map((finding, position) => ({ finding, position }))
            .sort((a, b) => rung(a.finding) - rung(b.finding) || a.position - b.position)
            .map(({ finding }) => finding);
        const [first, ...rest] = ordered;
        return first === undefined ? [] : [{ question, finding: first, consequences: rest }];
    });
}
function checkOf(ruleId) {
    return ruleId.slice(0, ruleId.indexOf('/'));
}
function rung(finding) {
    return LADDER.indexOf(finding.rung);
}


/***/ }),

/***/ 1727:
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

/***/ 4247:
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

/***/ 7361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ isShowable)
/* harmony export */ });
const LONGEST = 60;
const LONGEST_PIECE = 16;
function isShowable(value) {
    if (value.length > LONGEST || !/^[A-Za-z0-9 ._:/*[\]-]+$/.test(value))
        return false;
    return value.split(/[^A-Za-z0-9]+/).every(isPlain);
}
function isPlain(piece) {
    if (/^\d*$/.test(piece))
        return true;
    if (piece.length > LONGEST_PIECE || !/^(?:[A-Z]?[a-z0-9]*|[A-Z0-9]*)$/.test(piece))
        return false;
    return (piece.match(/\d+/g) ?? []).length <= 1;
}


/***/ }),

/***/ 7357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ leakRules)
});

;// CONCATENATED MODULE: ./lib/wording/leaks/leak-match.js
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

/***/ 8371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ FAIL_ON)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5832);

const FAIL_ON = {
    words: 'Lowest severity that fails the run: `error`, `warning` or `never`.',
    value: 'LEVEL',
    default: 'error',
    parse: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('error', 'warning', 'never'),
};


/***/ }),

/***/ 5832:
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
/* harmony import */ var _report_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4247);
/* harmony import */ var _report_showable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7361);



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