"use strict";
exports.id = 3364;
exports.ids = [3364];
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

/***/ 33364:
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
// EXTERNAL MODULE: ./lib/preflight/judge-leaks.js + 1 modules
var judge_leaks = __webpack_require__(54198);
// EXTERNAL MODULE: ./lib/report/inert.js
var inert = __webpack_require__(4726);
// EXTERNAL MODULE: ./lib/report/form/form.js
var form_form = __webpack_require__(11863);
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

// EXTERNAL MODULE: ./lib/report/report.js + 11 modules
var report = __webpack_require__(74930);
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
    const rule = leaks.leakRules.find(({ id }) => id === finding.ruleId);
    if (rule === undefined || finding.location.kind !== 'file')
        return [];
    return [{ ...finding, rung: rule.rung, paste: [] }];
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

/***/ 34049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GN: () => (/* binding */ ATTEMPT),
/* harmony export */   g2: () => (/* binding */ CHAIN_VIEW),
/* harmony export */   xq: () => (/* binding */ PROVIDERS)
/* harmony export */ });
/* harmony import */ var _form_form_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11863);

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

/***/ 62916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ FINDING)
});

// EXTERNAL MODULE: ./lib/report/form/form.js
var form_form = __webpack_require__(11863);
;// CONCATENATED MODULE: ./lib/report/evidence.js

const EVIDENCE = (0,form_form/* named */.KT)('evidence', (0,form_form/* record */.g1)({ label: (0,form_form/* text */.Qq)(), expected: (0,form_form/* optional */.lq)((0,form_form/* text */.Qq)()), actual: (0,form_form/* text */.Qq)() }));
const WORKFLOW_PLACES = [
    'workflow',
    'job',
    'job-env',
    'job-permissions',
    'steps',
    'step-env',
    'step-with',
];
const SNIPPET = (0,form_form/* named */.KT)('snippet', (0,form_form/* record */.g1)({
    language: (0,form_form/* oneOf */.yL)(['yaml', 'json', 'hcl', 'sh', 'ini', 'diff', 'text']),
    target: (0,form_form/* optional */.lq)((0,form_form/* text */.Qq)('Where it goes, such as ".github/workflows/deploy.yml" or "the trust policy of deploy".')),
    place: (0,form_form/* optional */.lq)((0,form_form/* oneOf */.yL)(WORKFLOW_PLACES, 'Where in a GitHub workflow it stands; only workflow YAML has one.')),
    job: (0,form_form/* optional */.lq)((0,form_form/* text */.Qq)('The job of the workflow that it belongs to, by its id.')),
    code: (0,form_form/* text */.Qq)(),
}));

;// CONCATENATED MODULE: ./lib/report/location-form.js

const LOCATION = (0,form_form/* named */.KT)('location', (0,form_form/* variants */.HI)('kind', [
    (0,form_form/* record */.g1)({ kind: (0,form_form/* oneOf */.yL)(['variable']), name: (0,form_form/* text */.Qq)() }),
    (0,form_form/* record */.g1)({ kind: (0,form_form/* oneOf */.yL)(['input']), name: (0,form_form/* text */.Qq)() }),
    (0,form_form/* record */.g1)({
        kind: (0,form_form/* oneOf */.yL)(['file']),
        path: (0,form_form/* text */.Qq)(),
        line: (0,form_form/* optional */.lq)((0,form_form/* whole */.WQ)(1, '1-based.')),
        column: (0,form_form/* optional */.lq)((0,form_form/* whole */.WQ)(1, '1-based, in characters.')),
        commit: (0,form_form/* optional */.lq)((0,form_form/* text */.Qq)()),
    }),
    (0,form_form/* record */.g1)({ kind: (0,form_form/* oneOf */.yL)(['aws']), resource: (0,form_form/* text */.Qq)() }),
    (0,form_form/* record */.g1)({ kind: (0,form_form/* oneOf */.yL)(['job']) }),
    (0,form_form/* record */.g1)({ kind: (0,form_form/* oneOf */.yL)(['shell']) }, 'What the job is where no CI system runs it.'),
]));

// EXTERNAL MODULE: ./lib/report/severity.js
var severity = __webpack_require__(91727);
;// CONCATENATED MODULE: ./lib/report/finding-form.js




const FINDING = (0,form_form/* named */.KT)('finding', (0,form_form/* record */.g1)({
    ruleId: (0,form_form/* text */.Qq)('<area>/<what-is-wrong>.', { pattern: '^[a-z-]+/[a-z0-9-]+$' }),
    severity: (0,form_form/* oneOf */.yL)(severity/* SEVERITIES */.o),
    title: (0,form_form/* text */.Qq)('What is wrong; backticks set code.'),
    why: (0,form_form/* text */.Qq)('The cause.'),
    fix: (0,form_form/* text */.Qq)('One action, followed by every snippet of `paste` as text.'),
    paste: (0,form_form/* listOf */.c3)(SNIPPET, 'What to paste, in pieces.'),
    location: LOCATION,
    evidence: (0,form_form/* listOf */.c3)(EVIDENCE),
    fingerprint: (0,form_form/* text */.Qq)('The same for the same fault whatever the wording, line or commit.', {
        pattern: '^[0-9a-f]+$',
    }),
    references: (0,form_form/* listOf */.c3)((0,form_form/* text */.Qq)(), 'The pages that the rule rests on.'),
}));


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

/***/ 74930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ REPORT)
});

// EXTERNAL MODULE: ./lib/report/chain-view.js
var chain_view = __webpack_require__(34049);
// EXTERNAL MODULE: ./lib/report/finding-form.js + 2 modules
var finding_form = __webpack_require__(62916);
// EXTERNAL MODULE: ./lib/report/form/form.js
var form_form = __webpack_require__(11863);
// EXTERNAL MODULE: ./lib/report/question.js
var question = __webpack_require__(88520);
;// CONCATENATED MODULE: ./lib/report/scan-receipt.js

const SCANNED = (0,form_form/* named */.KT)('scanned', (0,form_form/* record */.g1)({
    files: (0,form_form/* whole */.WQ)(0),
    blobs: (0,form_form/* whole */.WQ)(0, 'Git objects that hold contents.'),
    commits: (0,form_form/* whole */.WQ)(0, 'With annotated tags, where a history was scanned.'),
    bytes: (0,form_form/* whole */.WQ)(0),
}));
const SHARD = (0,form_form/* record */.g1)({
    index: (0,form_form/* whole */.WQ)(1, 'Of `count`.'),
    count: (0,form_form/* whole */.WQ)(1),
    division: (0,form_form/* text */.Qq)('Equal on all machines exactly when they divided the same objects alike.'),
}, 'The part of a divided scan that one machine did.');
const SCAN = (0,form_form/* named */.KT)('scan', (0,form_form/* record */.g1)({
    source: (0,form_form/* oneOf */.yL)(['history']),
    rules: (0,form_form/* text */.Qq)('Names the rules; reports of different rules are never merged.'),
    tips: (0,form_form/* listOf */.c3)((0,form_form/* text */.Qq)(undefined, { pattern: '^[0-9a-f]{40}([0-9a-f]{24})?$' }), 'The commits, and whatever else refs name, whose history was scanned.'),
    scanned: SCANNED,
    missed: (0,form_form/* listOf */.c3)((0,form_form/* text */.Qq)(), 'Contents that were asked for and could not be seen; empty: nothing was missed.'),
    shard: (0,form_form/* optional */.lq)(SHARD),
}, 'What a scan of a history covered; absent for everything else.'));

;// CONCATENATED MODULE: ./lib/report/check-form.js




const LOOKED = (0,form_form/* record */.g1)({ at: (0,form_form/* text */.Qq)(), found: (0,form_form/* text */.Qq)() });
const COMMON = {
    looked: (0,form_form/* listOf */.c3)(LOOKED),
    gaps: (0,form_form/* listOf */.c3)((0,form_form/* text */.Qq)(), 'Parts that were not seen, such as a truncated history.'),
    findings: (0,form_form/* listOf */.c3)(finding_form/* FINDING */.w),
    scanned: (0,form_form/* optional */.lq)(SCANNED),
};
const CHECK = (0,form_form/* named */.KT)('check', (0,form_form/* variants */.HI)('status', [
    (0,form_form/* record */.g1)({
        check: (0,form_form/* oneOf */.yL)(question/* CHECKS */.ui),
        status: (0,form_form/* oneOf */.yL)(['answered'], 'Without findings, this is the only way to have passed.'),
        ...COMMON,
    }),
    (0,form_form/* record */.g1)({
        check: (0,form_form/* oneOf */.yL)(question/* CHECKS */.ui),
        status: (0,form_form/* oneOf */.yL)(['skipped', 'incomplete'], 'Nothing asked for it; or it was asked for and could not be looked at.'),
        reason: (0,form_form/* text */.Qq)('Why it was skipped or is incomplete.'),
        ...COMMON,
    }),
]));

// EXTERNAL MODULE: ./lib/report/ci.js
var ci = __webpack_require__(98868);
;// CONCATENATED MODULE: ./lib/report/expectation.js

const EXPECTATION = (0,form_form/* named */.KT)('expectation', (0,form_form/* record */.g1)({
    kind: (0,form_form/* oneOf */.yL)([
        'secret',
        'variable',
        'role',
        'region',
        'tool',
        'permission',
        'environment',
        'unknown',
    ]),
    name: (0,form_form/* text */.Qq)('Of the secret, the variable, the input, the tool or the environment.'),
    value: (0,form_form/* optional */.lq)((0,form_form/* text */.Qq)('As it is written, expressions untouched; of a tool, its SDK.')),
    at: (0,form_form/* record */.g1)({ path: (0,form_form/* text */.Qq)(), line: (0,form_form/* whole */.WQ)(1, '1-based.') }),
    through: (0,form_form/* optional */.lq)((0,form_form/* oneOf */.yL)(['mapped', 'inherit', 'not-passed', 'caller'], 'In a called workflow: what the caller does with the secret.')),
    chained: (0,form_form/* optional */.lq)((0,form_form/* flag */.Jt)('The role is assumed with the credentials of another one.')),
}));
const EXPECTATIONS = (0,form_form/* listOf */.c3)(EXPECTATION, 'What the job needs by its workflow, where that was looked at.');

;// CONCATENATED MODULE: ./lib/report/failure.js

const FAILURE = (0,form_form/* named */.KT)('failure', (0,form_form/* record */.g1)({
    job: (0,form_form/* text */.Qq)('Its name, as GitHub shows it.'),
    step: (0,form_form/* orNull */.Xd)((0,form_form/* text */.Qq)(), 'The first step that failed; null where that is not known.'),
    endedAt: (0,form_form/* orNull */.Xd)((0,form_form/* text */.Qq)(), 'When that step, or else the job, ended: ISO 8601.'),
    log: (0,form_form/* oneOf */.yL)(['read', 'not-read'], 'GitHub gives the log of a job only after its end.'),
}));

;// CONCATENATED MODULE: ./lib/report/identity.js


const IDENTITY = (0,form_form/* named */.KT)('identity', (0,form_form/* record */.g1)({
    account: (0,form_form/* text */.Qq)('12 digits.'),
    arn: (0,form_form/* text */.Qq)(),
    provider: (0,form_form/* oneOf */.yL)([...chain_view/* PROVIDERS */.xq, 'input', 'oidc-role', 'assumed-role'], 'Where the credentials came from; `oidc-role` when this run assumed `role-to-assume` itself.'),
    dialect: (0,form_form/* optional */.lq)((0,form_form/* text */.Qq)('The SDK in whose view it is; absent where the SDKs of the job agree.', {
        vocabulary: 'dialects',
    })),
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

;// CONCATENATED MODULE: ./lib/report/log-message.js

const CAUSE = (0,form_form/* record */.g1)({
    id: (0,form_form/* text */.Qq)('Names the cause within its entry.'),
    standing: (0,form_form/* oneOf */.yL)(['confirmed', 'open', 'ruled-out'], 'Whether what is known of the job bears it out.'),
    why: (0,form_form/* text */.Qq)(),
    fix: (0,form_form/* text */.Qq)(),
    evidence: (0,form_form/* listOf */.c3)((0,form_form/* text */.Qq)()),
});
const LOG_MESSAGE = (0,form_form/* named */.KT)('logMessage', (0,form_form/* record */.g1)({
    entry: (0,form_form/* text */.Qq)('The id of the catalogue that knows it: `aws-preflight explain ENTRY-ID`.'),
    part: (0,form_form/* oneOf */.yL)(['cause', 'consequence', 'passed-over'], 'What it is to the failure; what was passed over was retried, tolerated or only spoken of.'),
    job: (0,form_form/* optional */.lq)((0,form_form/* text */.Qq)('The job whose log it stands in, where logs of jobs were read.')),
    line: (0,form_form/* whole */.WQ)(1, '1-based.'),
    message: (0,form_form/* text */.Qq)('As it stands in the log, without colours and times.'),
    causes: (0,form_form/* listOf */.c3)(CAUSE, 'The likeliest first.'),
}));

;// CONCATENATED MODULE: ./lib/report/log-trail.js


const STEP = (0,form_form/* record */.g1)({
    provider: (0,form_form/* orNull */.Xd)((0,form_form/* oneOf */.yL)(chain_view/* PROVIDERS */.xq, 'As `chain` calls it; null for one that our chains do not have.')),
    name: (0,form_form/* text */.Qq)('As the SDK calls it.'),
    line: (0,form_form/* whole */.WQ)(1, '1-based.'),
    outcome: (0,form_form/* oneOf */.yL)(['gave', 'nothing', 'failed', 'skipped', 'asked'], '`asked`: the last one of a log that does not tell what became of it.'),
});
const LOG_TRAIL = (0,form_form/* named */.KT)('logTrail', (0,form_form/* record */.g1)({
    sdk: (0,form_form/* text */.Qq)(undefined, { vocabulary: 'dialects' }),
    steps: (0,form_form/* listOf */.c3)(STEP, 'The providers that were asked, in this order.'),
    times: (0,form_form/* whole */.WQ)(1, 'How often the log holds the same search.'),
}));

;// CONCATENATED MODULE: ./lib/report/root-cause-form.js



const ROOT_CAUSE = (0,form_form/* named */.KT)('rootCause', (0,form_form/* record */.g1)({
    question: (0,form_form/* oneOf */.yL)(question/* QUESTIONS */.cE),
    ...finding_form/* FINDING */.w.fields,
    consequences: (0,form_form/* listOf */.c3)((0,form_form/* record */.g1)({ ruleId: (0,form_form/* text */.Qq)(), fingerprint: (0,form_form/* text */.Qq)() }), 'Findings likely to vanish with this one, or the other leaks; they stand in full in `checks`.'),
}));

;// CONCATENATED MODULE: ./lib/report/tool-form.js

const TOOL_FORM = (0,form_form/* record */.g1)({ name: (0,form_form/* oneOf */.yL)(['aws-preflight']), version: (0,form_form/* text */.Qq)() }, 'The program that made the report.');

;// CONCATENATED MODULE: ./lib/report/trust-view.js

const MATCHES = ['matched', 'not-matched', 'unknown'];
const trust_view_STEP = (0,form_form/* record */.g1)({
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
    steps: (0,form_form/* listOf */.c3)(trust_view_STEP),
}));
const SUBJECT = (0,form_form/* record */.g1)({
    form: (0,form_form/* text */.Qq)(),
    current: (0,form_form/* text */.Qq)(),
    other: (0,form_form/* orNull */.Xd)((0,form_form/* text */.Qq)(), 'The same job in the other spelling (classic or immutable), where the ids are known.'),
    parts: (0,form_form/* optional */.lq)((0,form_form/* listOf */.c3)((0,form_form/* record */.g1)({ name: (0,form_form/* text */.Qq)(), value: (0,form_form/* text */.Qq)() }), 'The subject taken apart, in its order: owner, owner id, repository, branch...')),
});
const DECIDED_BY = (0,form_form/* record */.g1)({
    ...trust_view_STEP.fields,
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
    tool: TOOL_FORM,
    outcome: (0,form_form/* oneOf */.yL)(['passed', 'failed', 'incomplete', 'skipped'], '`incomplete`: something was asked for and could not be looked at; it never hides a failure. `skipped`: nothing was looked at.'),
    ci: (0,form_form/* optional */.lq)((0,form_form/* oneOf */.yL)(ci/* CI_SYSTEMS */.m, 'Whose environment it is; `none` is a shell outside CI. Left out where none was looked at.')),
    rootCause: (0,form_form/* orNull */.Xd)(ROOT_CAUSE, 'The first of `rootCauses`.'),
    rootCauses: (0,form_form/* listOf */.c3)(ROOT_CAUSE, 'At most one per question; deploy before leaks.', question/* QUESTIONS */.cE.length),
    checks: (0,form_form/* listOf */.c3)(CHECK),
    identity: (0,form_form/* orNull */.Xd)(IDENTITY),
    chain: (0,form_form/* listOf */.c3)(chain_view/* CHAIN_VIEW */.g2, 'One environment in the eyes of each SDK.'),
    trust: (0,form_form/* orNull */.Xd)(TRUST_VIEW),
    leaks: (0,form_form/* listOf */.c3)(LEAK),
    log: (0,form_form/* listOf */.c3)(LOG_MESSAGE, 'The known messages of the log that was explained, in its order.'),
    failures: (0,form_form/* optional */.lq)((0,form_form/* listOf */.c3)(FAILURE, 'The jobs that failed, where what failed was asked; the worst first.')),
    trails: (0,form_form/* optional */.lq)((0,form_form/* listOf */.c3)(LOG_TRAIL, 'The searches for credentials that the log of an SDK tells of, when it was asked to log everything.')),
    scan: (0,form_form/* optional */.lq)(SCAN),
    expectations: (0,form_form/* optional */.lq)(EXPECTATIONS),
}, 'What `--format json` prints and `report-file` holds. No value in it is a secret.');


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