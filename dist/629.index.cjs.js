"use strict";
exports.id = 629;
exports.ids = [629];
exports.modules = {

/***/ 9034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   We: () => (/* binding */ parseArguments),
/* harmony export */   xY: () => (/* binding */ wrongUsage),
/* harmony export */   yo: () => (/* binding */ COMMON_USAGE)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _renderers_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7396);
/* harmony import */ var _report_shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4247);
/* harmony import */ var _report_inert_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4726);




const COMMON = {
    format: { type: 'string' },
    output: { type: 'string' },
    'fail-on': { type: 'string' },
    quiet: { type: 'boolean' },
    'no-color': { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
};
/** The usage lines of the common flags. */
const COMMON_USAGE = `      --format FORMAT   ${_renderers_index_js__WEBPACK_IMPORTED_MODULE_1__/* .FORMATS */ .h.join(', ')} (default terminal)
      --output FILE     write the report to FILE
      --fail-on LEVEL   error, warning or never (default error)
      --quiet           print nothing when nothing is wrong
      --no-color        no colour (NO_COLOR does the same)
  -h, --help            this text
`;
/** Parses the arguments of one verb. Values that are refused are described, never repeated. */
function parseArguments(args, options, color) {
    let parsed;
    try {
        parsed = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
            args: [...args],
            options: { ...COMMON, ...options },
            allowPositionals: true,
            strict: true,
        });
    }
    catch (thrown) {
        return {
            ok: false,
            complaint: (0,_report_inert_js__WEBPACK_IMPORTED_MODULE_2__/* .showInvisible */ .jQ)(thrown.message.split(/\.\s/)[0] ?? ''),
        };
    }
    const values = parsed.values;
    const text = (name) => values[name];
    const format = _renderers_index_js__WEBPACK_IMPORTED_MODULE_1__/* .FORMATS */ .h.find((one) => one === (text('format') ?? 'terminal'));
    if (format === undefined)
        return refused('--format', text('format'), _renderers_index_js__WEBPACK_IMPORTED_MODULE_1__/* .FORMATS */ .h);
    const levels = ['error', 'warning', 'never'];
    const failOn = levels.find((one) => one === (text('fail-on') ?? 'error'));
    if (failOn === undefined)
        return refused('--fail-on', text('fail-on'), levels);
    return {
        ok: true,
        values,
        positionals: parsed.positionals,
        common: {
            format,
            outputFile: text('output'),
            failOn,
            quiet: values.quiet === true,
            color: color && values['no-color'] !== true,
            help: values.help === true,
        },
    };
}
function refused(flag, value, accepted) {
    const complaint = `${flag}: ${(0,_report_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .describeShape */ .v)(value ?? '')}; accepted: ${accepted.join(', ')}`;
    return { ok: false, complaint };
}
/** Ends a verb that was used wrongly. */
function wrongUsage(complaint, usage) {
    return { exitCode: 2, output: '', complaint: `aws-preflight: ${complaint}\n\n${usage}` };
}


/***/ }),

/***/ 8173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ printed)
/* harmony export */ });
/* harmony import */ var _report_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8955);
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

/***/ 8629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  report: () => (/* binding */ report)
});

// EXTERNAL MODULE: ./lib/preflight/assemble.js
var assemble = __webpack_require__(7647);
// EXTERNAL MODULE: ./lib/report/redaction.js
var redaction = __webpack_require__(5827);
// EXTERNAL MODULE: ./lib/commands/arguments.js
var commands_arguments = __webpack_require__(9034);
// EXTERNAL MODULE: ./lib/preflight/judge-leaks.js + 2 modules
var judge_leaks = __webpack_require__(8241);
// EXTERNAL MODULE: ./lib/rules/leaks/index.js + 5 modules
var leaks = __webpack_require__(3290);
;// CONCATENATED MODULE: ./lib/commands/merge-reports.js


/** Reads the JSON report of one shard; a complaint when it is none. */
function readShardReport(bytes) {
    let report;
    try {
        report = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        return 'it is no JSON';
    }
    if (!isPlain(report) || report.version !== 1)
        return 'it is no report of this version';
    const { scan, checks, leaks } = report;
    const [check, ...others] = Array.isArray(checks) ? checks : [];
    if (!isReceipt(scan))
        return 'it is no report of a shard (scan --history --shard I/N)';
    if (!isPlain(check) || check.check !== 'leaks' || others.length > 0) {
        return 'it is no report of a scan';
    }
    if (check.status === 'skipped' || !areAll(check.gaps, isText))
        return 'its check is malformed';
    if (!areAll(check.findings, isFinding) || !areAll(leaks, isLeak)) {
        return 'its findings are malformed';
    }
    return {
        scan,
        findings: check.findings.map(withoutPaste),
        gaps: check.gaps,
        leaks,
    };
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
function isPlain(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isText(value) {
    return typeof value === 'string';
}
function areAll(value, is) {
    return Array.isArray(value) && value.every(is);
}
function isCount(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
function isReceipt(value) {
    if (!isPlain(value) || value.source !== 'history' || !isText(value.rules))
        return false;
    const { scanned, shard, tips, missed } = value;
    if (!isPlain(scanned) || !isPlain(shard) || !areAll(tips, isText))
        return false;
    const counts = [scanned.files, scanned.blobs, scanned.commits, scanned.bytes];
    const { index, count, division } = shard;
    const placed = isCount(index) && isCount(count) && index >= 1 && index <= count && count < 10_000;
    return placed && isText(division) && areAll(missed, isText) && counts.every(isCount);
}
function isFinding(value) {
    if (!isPlain(value) || !isPlain(value.location) || value.location.kind !== 'file')
        return false;
    const known = leaks/* leakRules */.x.some(({ id }) => id === value.ruleId);
    const texts = [value.title, value.why, value.fix, value.fingerprint, value.location.path];
    const { severity, evidence, paste, references } = value;
    return (known &&
        texts.every(isText) &&
        (severity === 'error' || severity === 'warning' || severity === 'note') &&
        areAll(references, isText) &&
        Array.isArray(paste) &&
        areAll(evidence, isEvidence));
}
function isEvidence(value) {
    const { label, actual, expected = '' } = isPlain(value) ? value : {};
    return [label, actual, expected].every(isText);
}
/** The JSON report has no rung; all rules of leaks stand on one. */
function withoutPaste(finding) {
    const rule = leaks/* leakRules */.x.find(({ id }) => id === finding.ruleId);
    return { ...finding, rung: rule?.rung ?? 'present', paste: [] };
}
function isLeak(value) {
    if (!isPlain(value))
        return false;
    const { ruleId, path, line, column, preview, fingerprint } = value;
    return [ruleId, path, preview, fingerprint].every(isText) && [line, column].every(isCount);
}

// EXTERNAL MODULE: ./lib/commands/print.js
var print = __webpack_require__(8173);
;// CONCATENATED MODULE: ./lib/commands/report.js





const usage = `Usage: aws-preflight report merge FILE... [options]

Merges the JSON reports of all shards of one scan ("scan --history --shard I/N --format json") into
the report that one machine would have written. Refuses when one is missing, doubled or foreign.

${commands_arguments/* COMMON_USAGE */.yo}`;
/** A report with every leak of a large history stays far below this. */
const REPORT_BYTES = 64 << 20;
/** What is done with reports: merging those of a divided scan. */
const report = {
    name: 'report',
    summary: 'merge the reports of a scan that was divided over machines',
    usage,
    async run(args, tools) {
        const parsed = (0,commands_arguments/* parseArguments */.We)(args, {}, tools.color);
        if (!parsed.ok)
            return (0,commands_arguments/* wrongUsage */.xY)(parsed.complaint, usage);
        if (parsed.common.help)
            return { exitCode: 0, output: usage };
        const [verb, ...paths] = parsed.positionals;
        if (verb !== 'merge')
            return (0,commands_arguments/* wrongUsage */.xY)('report: accepted: merge', usage);
        if (paths.length === 0)
            return (0,commands_arguments/* wrongUsage */.xY)('report merge takes the FILEs of all shards', usage);
        const reports = [];
        for (const [at, path] of paths.entries()) {
            const reading = await tools.files.read(path, REPORT_BYTES);
            const read = reading.kind === 'found' ? readShardReport(reading.bytes) : 'it cannot be read';
            if (typeof read === 'string')
                return cannotMerge(`report ${at + 1} of ${paths.length}: ${read}`);
            reports.push(read);
        }
        const merged = mergeReports(reports);
        if (!merged.ok)
            return cannotMerge(merged.complaint);
        const { check, leaks } = merged.answer;
        const parts = { leaks, scan: merged.scan };
        const whole = (0,assemble/* assemble */.f)([check], parts, parsed.common.failOn, (0,redaction/* createRedactor */.l)());
        return (0,print/* printed */.z)(whole, parsed.common);
    },
};
/** A part of a scan is no answer to what was asked of the whole. */
function cannotMerge(complaint) {
    return { exitCode: 3, output: '', complaint: `aws-preflight: cannot merge: ${complaint}` };
}


/***/ }),

/***/ 7647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ assemble)
/* harmony export */ });
/* harmony import */ var _report_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8955);
/* harmony import */ var _report_root_cause_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3317);


/**
 * Puts a report together and sends it through the one redaction door: nothing downstream ever
 * sees an unredacted report.
 */
function assemble(checks, parts, failOn, redactor) {
    const errors = (0,_report_root_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .rootCauses */ .F)(checks);
    // With fail-on: warning, a warning may be what failed the step: then it deserves the headline.
    const causes = errors.length === 0 && failOn === 'warning' ? (0,_report_root_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .rootCauses */ .F)(checks, 'warning') : errors;
    return redactor.deep({
        version: 1,
        outcome: (0,_report_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomeOf */ .s)(checks),
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

/***/ 8241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xV: () => (/* binding */ NO_CHECKOUT),
  Hl: () => (/* binding */ SOURCES),
  _n: () => (/* binding */ judgeAnswer),
  Q1: () => (/* binding */ judgeLeaks),
  ET: () => (/* binding */ judgeMerged)
});

// EXTERNAL MODULE: ./lib/report/sha256.js
var sha256 = __webpack_require__(3279);
// EXTERNAL MODULE: ./lib/report/key-id.js
var key_id = __webpack_require__(947);
;// CONCATENATED MODULE: ./lib/scanner/redact.js

/**
 * Redacts a found key, as `plainKey` gives it. A key id shows its first and last four characters,
 * as AWS's own console lists it; of every other kind only the length is told.
 */
function redactKey(kind, key) {
    const account = accountOf(key);
    const preview = (0,key_id/* isKeyId */.rZ)(key)
        ? (0,key_id/* maskKeyId */.Dx)(key)
        : `${WORDS[kind] ?? 'key'} (${key.length} characters)`;
    return { preview, ...(account === undefined ? {} : { account }) };
}
const WORDS = {
    'aws-access-key-id': 'access key id',
    'aws-secret-access-key': 'secret access key',
    'aws-session-token': 'session token',
    'bedrock-api-key': 'Bedrock API key',
};
/**
 * The account that a key tells: in a key id, in the user name of a long-term Bedrock key, in the
 * presigned URL of a short-term one.
 */
function accountOf(key) {
    if ((0,key_id/* isKeyId */.rZ)(key))
        return (0,key_id/* accountOfKeyId */.z7)(key);
    const decode = (base64) => Buffer.from(base64, 'base64').toString('latin1');
    if (key.startsWith('ABSK')) {
        return /^BedrockAPIKey-[a-z0-9]{1,16}-at-(\d{12}):/.exec(decode(key.slice(4)))?.[1];
    }
    if (!key.startsWith(SHORT_TERM))
        return undefined;
    const url = decode(key.slice(SHORT_TERM.length));
    const id = /[?&]X-Amz-Credential=([A-Z2-7]{20})(?:%2F|\/)/.exec(url)?.[1];
    return id === undefined ? undefined : (0,key_id/* accountOfKeyId */.z7)(id);
}
const SHORT_TERM = 'bedrock-api-key-';

;// CONCATENATED MODULE: ./lib/facts/leak-facts.js


/** Redacts what a scan found; from here on nobody holds a key. Ordered by path, line and column. */
function leakFactsOf(hits) {
    return hits.map(factOf).toSorted(inReadingOrder);
}
function factOf(hit) {
    const { kind, path, line, column, commit, author, inHead } = hit;
    const key = hit.key.reveal();
    return {
        kind,
        path,
        line,
        column,
        ...redactKey(kind, key),
        keyHash: (0,sha256/* sha256 */.s)(key),
        ...(commit === undefined ? {} : { commit }),
        ...(author === undefined ? {} : { author }),
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
// EXTERNAL MODULE: ./lib/report/judge.js + 1 modules
var judge = __webpack_require__(6477);
// EXTERNAL MODULE: ./lib/rules/leaks/index.js + 5 modules
var rules_leaks = __webpack_require__(3290);
;// CONCATENATED MODULE: ./lib/preflight/judge-leaks.js




/** A preflight that stands before actions/checkout has nothing to scan, and is right to stand there. */
const NO_CHECKOUT = 'there is no checkout in the working directory; put actions/checkout before this step to have it scanned';
/**
 * Judges the answer of a scan.
 * @param wasAskedFor false when the scan is only the default: then a missing checkout skips it
 */
function judgeAnswer(words, answer, wasAskedFor = true) {
    if (answer.kind === 'scanned')
        return judgeLeaks(words, answer);
    const check = answer.noRepository === true && !wasAskedFor
        ? (0,judge/* skipped */.hT)('leaks', NO_CHECKOUT)
        : (0,judge/* incomplete */.$x)('leaks', answer.reason);
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
function judgeLeaks(words, answer) {
    const facts = leakFactsOf(answer.hits);
    const judged = facts.flatMap((fact) => (0,judge/* judge */.S4)(rules_leaks/* leakRules */.x, [fact]).map((finding) => ({ finding, leak: leakOf(finding, fact) })));
    const findings = judged.map(({ finding }) => finding);
    const leaks = judged.map(({ leak }) => leak);
    const missed = [...(words.missed ?? []), ...(answer.missed ?? [])];
    return judgeMerged({ ...words, missed }, findings, leaks, answer.scanned, answer.gaps);
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
        ...(words.fix === undefined || !missed.some(lacksCommits) ? [] : [words.fix]),
    ].join(' ');
    // The reason tells the first; a gap that says the same again would only be noise.
    const rest = gaps.filter((gap) => gap !== first);
    return { check: (0,judge/* incomplete */.$x)('leaks', reason, { looked, gaps: rest, findings }), leaks };
}
/** A larger file or a damaged object is not for want of commits. */
function lacksCommits(sentence) {
    return /\bclone\b/.test(sentence);
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

/***/ 7396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ render),
/* harmony export */   h: () => (/* binding */ FORMATS)
/* harmony export */ });
/** Loaded one by one: a run pays only for the format that it prints. */
const RENDERERS = {
    terminal: async () => (await __webpack_require__.e(/* import() */ 49).then(__webpack_require__.bind(__webpack_require__, 49))).render,
    markdown: async () => (await __webpack_require__.e(/* import() */ 708).then(__webpack_require__.bind(__webpack_require__, 2327))).render,
    json: async () => (await __webpack_require__.e(/* import() */ 980).then(__webpack_require__.bind(__webpack_require__, 5980))).render,
    annotations: async () => (await __webpack_require__.e(/* import() */ 169).then(__webpack_require__.bind(__webpack_require__, 2169))).render,
};
/** Every format, for usage texts and validation. */
const FORMATS = Object.keys(RENDERERS);
/** Prints a report as text, ending in a newline unless there is nothing to say. */
async function render(format, report, options = {}) {
    const renderer = await RENDERERS[format]();
    return renderer(report, options);
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
const LONGEST = 300;
/**
 * Controls, format characters (bidirectional, zero-width, tags, BOM), line and paragraph
 * separators, halves of surrogate pairs, and letters that are drawn as nothing.
 */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]/gu;
/** Replaces what a reader cannot see, or what would steer a terminal, by its visible escape. */
function showInvisible(text) {
    return text.replace(INVISIBLE, (character) => {
        if (character === '\n')
            return '\\n';
        if (character === '\r')
            return '\\r';
        if (character === '\t')
            return '\\t';
        return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
    });
}
/**
 * Makes a value from outside (a branch, a path, a message) safe to stand inside our prose: one
 * line, no control characters, no backtick that could end a code span, bounded in length.
 */
function inert(value) {
    const line = showInvisible(value).replaceAll('`', "'");
    return shorten(line, LONGEST);
}
/** Cuts a text that is longer than `longest`, never within a character, and says so by dots. */
function shorten(text, longest) {
    return text.length > longest
        ? `${text.slice(0, longest).replace(/[\ud800-\udbff]$/, '')}...`
        : text;
}
/**
 * Fills `{name}` placeholders with inert values. `{name:prose}` stands for a sentence of our own,
 * whose backticks set code as a template's do; everything in it is inert all the same.
 * @throws Error when a placeholder has no value: a fault of the rule, caught by its test.
 */
function fill(template, values) {
    return template.replace(/\{([a-z][A-Za-z0-9]*)(:prose)?\}/g, (_, name, prose) => {
        const value = Object.hasOwn(values, name) ? values[name] : undefined;
        if (value === undefined)
            throw new Error(`no value for the placeholder {${name}}`);
        return prose === undefined ? inert(value) : inertProse(value);
    });
}
const LONGEST_PROSE = 2_000;
/** Every second part stood between backticks; a backtick without a partner stays in a plain part. */
function inertProse(prose) {
    return shorten(prose, LONGEST_PROSE)
        .split(/`([^`]+)`/)
        .map((part, index) => (index % 2 === 1 ? `\`${inert(part)}\`` : inert(part)))
        .join('');
}


/***/ }),

/***/ 6477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oQ: () => (/* binding */ answered),
  $x: () => (/* binding */ incomplete),
  S4: () => (/* binding */ judge),
  hT: () => (/* binding */ skipped)
});

// EXTERNAL MODULE: ./lib/report/inert.js
var inert = __webpack_require__(4726);
// EXTERNAL MODULE: ./lib/report/location.js
var report_location = __webpack_require__(4847);
// EXTERNAL MODULE: ./lib/report/sha256.js
var sha256 = __webpack_require__(3279);
;// CONCATENATED MODULE: ./lib/report/finding.js



/** Hashes rule, resource and identity; see {@link Match.identity} for what an identity may be. */
function fingerprint(ruleId, resource, identity) {
    return (0,sha256/* sha256 */.s)([ruleId, resource, identity].join('\0')).slice(0, 32);
}
/** Judges facts by one rule and words every match. */
function findingsOf(rule, facts) {
    return rule.judge(facts).map((match) => word(rule, match));
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
        fingerprint: fingerprint(rule.id, (0,report_location/* stableResource */.K)(match.location), match.identity),
        references: rule.references ?? [],
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

// EXTERNAL MODULE: ./lib/report/root-cause.js + 2 modules
var root_cause = __webpack_require__(3317);
;// CONCATENATED MODULE: ./lib/report/judge.js


/** Judges facts by rules, in their order. */
function judge(rules, facts) {
    return rules.flatMap((rule) => findingsOf(rule, facts));
}
/** An answered check, with the findings that belong to it. */
function answered(check, findings, looked, gaps = []) {
    const own = findings.filter(({ ruleId }) => (0,root_cause/* checkOf */.E)(ruleId) === check);
    return { check, status: 'answered', looked, gaps, findings: own };
}
/** A check that nothing asked for. */
function skipped(check, reason) {
    return { check, status: 'skipped', reason, looked: [], gaps: [], findings: [] };
}
/** A check that was asked for and could not be looked at; it keeps what was found all the same. */
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
/**
 * AWS unique identifiers.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids
 */
const KINDS = {
    AKIA: 'long-lived',
    ASIA: 'temporary',
    ABIA: 'bearer',
    ACCA: 'context-specific',
};
/** The kind of a key id, or undefined when its prefix names no credential. */
function keyKind(id) {
    const prefix = id.slice(0, 4);
    return Object.hasOwn(KINDS, prefix) ? KINDS[prefix] : undefined;
}
/** True for 20 characters: a credential's prefix and 16 of the base32 alphabet. */
function isKeyId(id) {
    return /^(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}$/.test(id);
}
/**
 * `AKIA...WXYZ` for a key id, even one that is cut off or mistyped; `(N characters)` for anything
 * else, which might be a secret. Never more than half of the value.
 */
function maskKeyId(id) {
    if (keyKind(id) !== undefined && /^[A-Z0-9]{16,32}$/.test(id)) {
        return `${id.slice(0, 4)}...${id.slice(-4)}`;
    }
    return `(${id.length} characters)`;
}
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
/**
 * The account that issued a key, decoded offline, or undefined where that is not sound: ids from
 * before 2019 (their fifth character stands before Q) hold no account.
 */
function accountOfKeyId(id) {
    if (!isKeyId(id))
        return undefined;
    if (BASE32.indexOf(id.charAt(4)) < BASE32.indexOf('Q'))
        return undefined;
    let bits = 0n;
    for (const character of id.slice(4, 14)) {
        bits = (bits << 5n) | BigInt(BASE32.indexOf(character));
    }
    // Ten characters hold 50 bits; the account is 40 of the first 48, after one flag bit.
    const account = ((bits >> 2n) & 0x7fffffffff80n) >> 7n;
    return account > 999999999999n ? undefined : account.toString().padStart(12, '0');
}


/***/ }),

/***/ 4847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ stableResource),
/* harmony export */   l: () => (/* binding */ describeLocation)
/* harmony export */ });
/** One line that names the place, for tables, terminals and fingerprints of resources. */
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
/** The part of a location that survives edits: it enters the fingerprint, so no line, column or commit. */
function stableResource(location) {
    return location.kind === 'file' ? `file ${location.path}` : describeLocation(location);
}


/***/ }),

/***/ 8955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ exitCodeOf),
  s: () => (/* binding */ outcomeOf)
});

;// CONCATENATED MODULE: ./lib/report/severity.js
const ORDER = ['error', 'warning', 'note'];
/** Negative when `a` counts for more than `b`, for sorting the worst first. */
function compareSeverity(a, b) {
    return ORDER.indexOf(a) - ORDER.indexOf(b);
}

;// CONCATENATED MODULE: ./lib/report/outcome.js

/**
 * `failed` when an error stands; `incomplete` when something that was asked could not be looked
 * at; `passed` otherwise. A failure that was found is never hidden by what could not be seen.
 */
function outcomeOf(checks) {
    const findings = checks.flatMap((check) => check.findings);
    if (findings.some(({ severity }) => severity === 'error'))
        return 'failed';
    return checks.some(({ status }) => status === 'incomplete') ? 'incomplete' : 'passed';
}
/** The exit code that the checks deserve under `failOn`. */
function exitCodeOf(checks, failOn) {
    const findings = checks.flatMap((check) => check.findings);
    const counts = failOn !== 'never' && findings.some(({ severity }) => compareSeverity(severity, failOn) <= 0);
    if (counts)
        return 1;
    return outcomeOf(checks) === 'incomplete' ? 3 : 0;
}


/***/ }),

/***/ 5827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ createRedactor)
/* harmony export */ });
/** Values shorter than this are not searched for: replacing them would shred ordinary words. */
const SHORTEST = 8;
/** An empty redactor. One exists per run, and everything that leaves the run passes through it. */
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
        // A function, because a label's `$&` would put the secret back.
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
/** The spellings under which a secret turns up in messages. */
function forms(secret) {
    // Half a surrogate pair has no URL form, and would throw.
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
        ...encoded.flatMap((text) => [text, text.replaceAll('+', '-').replaceAll('/', '_')]),
    ].filter((form) => form.length >= SHORTEST);
}
/**
 * The part of a longer text's base64 that the secret alone decides, when it begins `at` bytes
 * behind a multiple of three: in an `Authorization: Basic` header it stands behind a user's name.
 */
function base64At(secret, at) {
    const bytes = Buffer.concat([Buffer.alloc(at), Buffer.from(secret)]);
    const whole = Math.floor((bytes.length * 8) / 6);
    return bytes.toString('base64').slice(Math.ceil((at * 8) / 6), whole);
}


/***/ }),

/***/ 3317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ checkOf),
  F: () => (/* binding */ rootCauses)
});

;// CONCATENATED MODULE: ./lib/report/check.js
/** The areas we look at, in the order a job meets them. The first part of a rule's id. */
const CHECKS = (/* unused pure expression or super */ null && (['secrets', 'credentials', 'trust', 'leaks', 'account', 'log']));
/** The question that a check helps to answer. */
function questionOf(check) {
    return check === 'leaks' ? 'leaks' : 'deploy';
}

;// CONCATENATED MODULE: ./lib/report/rule.js
/**
 * The ladder that findings about one expectation form. The lowest broken rung is the root cause;
 * whatever is broken above it is likely a consequence.
 */
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


/**
 * The root cause of each question that has a finding of `severity`, deploy first.
 *
 * Findings form a ladder (see {@link LADDER}); the lowest broken rung is the cause. On one rung,
 * the order of checks and of rules in their index decides: what explains the others stands first.
 */
function rootCauses(checks, severity = 'error') {
    const questions = ['deploy', 'leaks'];
    return questions.flatMap((question) => {
        const findings = checks
            .filter((result) => questionOf(result.check) === question)
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
/** The check that a rule belongs to: the first part of its id. */
function checkOf(ruleId) {
    return ruleId.slice(0, ruleId.indexOf('/'));
}
function rung(finding) {
    return LADDER.indexOf(finding.rung);
}


/***/ }),

/***/ 3279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/**
 * The SHA-256 of a text, in hex. node:crypto is loaded by the first call: it costs several
 * milliseconds, and a scan that finds nothing hashes nothing.
 */
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
/**
 * Describes a value without showing it, for values that may be a secret in the wrong place: its
 * length in characters, the kinds of character in it, and white space at its ends.
 */
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

/***/ 3290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ leakRules)
});

;// CONCATENATED MODULE: ./lib/facts/leak-match.js
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

;// CONCATENATED MODULE: ./lib/rules/leaks/aws-access-key-id.js

/** @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html */
const awsAccessKeyId = {
    id: 'leaks/aws-access-key-id',
    severity: 'error',
    rung: 'present',
    title: 'The AWS access key id `{preview}` stands in `{path}`, line {line}',
    why: 'A key id alone signs nothing, but where an id is committed its secret is rarely far, and it tells the account. Removing the line does not take it back.',
    fix: 'Look the key up in IAM and deactivate it if its secret may have been committed too (`aws iam update-access-key --status Inactive --access-key-id ID`); then replace it by a reference to a secret and commit that.',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html'],
    judge: (leaks) => leaksOfKind('aws-access-key-id', leaks),
};

;// CONCATENATED MODULE: ./lib/rules/leaks/aws-secret-access-key.js

/** The half of a key that signs. */
const awsSecretAccessKey = {
    id: 'leaks/aws-secret-access-key',
    severity: 'error',
    rung: 'granted',
    title: 'An AWS secret access key stands in `{path}`, line {line}',
    why: 'Whoever can read the repository, its forks or its history can sign requests with it. Removing the line does not take it back.',
    fix: 'Deactivate the key in IAM first (`aws iam update-access-key --status Inactive --access-key-id ID`, with the id that belongs to it), then replace it by a reference to a secret and commit that.',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
        'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/removing-sensitive-data-from-a-repository',
    ],
    judge: (leaks) => leaksOfKind('aws-secret-access-key', leaks),
};

;// CONCATENATED MODULE: ./lib/rules/leaks/aws-session-token.js

/** @see https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_revoke-sessions.html */
const awsSessionToken = {
    id: 'leaks/aws-session-token',
    severity: 'error',
    rung: 'present',
    title: 'An AWS session token stands in `{path}`, line {line}',
    why: 'Together with its temporary key it signs requests until the session ends, up to 36 hours after it was issued.',
    fix: "Revoke the sessions of the role that issued it (IAM console, the role's tab Revoke sessions), then remove the token and commit that.",
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_revoke-sessions.html',
    ],
    judge: (leaks) => leaksOfKind('aws-session-token', leaks),
};

;// CONCATENATED MODULE: ./lib/rules/leaks/bedrock-api-key.js

/** @see https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html */
const bedrockApiKey = {
    id: 'leaks/bedrock-api-key',
    severity: 'error',
    rung: 'granted',
    title: 'An Amazon Bedrock API key stands in `{path}`, line {line}',
    why: 'It needs no second half: whoever reads it can call Bedrock models at your expense until it is deactivated or expires.',
    fix: 'Deactivate the key (`aws iam update-service-specific-credential --status Inactive`, or in the Bedrock console), then replace it by a reference to a secret and commit that.',
    references: ['https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html'],
    judge: (leaks) => leaksOfKind('bedrock-api-key', leaks),
};

;// CONCATENATED MODULE: ./lib/rules/leaks/index.js




/** One rule for each kind of key that the scanner knows, what signs by itself first. */
const leakRules = [
    awsSecretAccessKey,
    bedrockApiKey,
    awsSessionToken,
    awsAccessKeyId,
];


/***/ })

};
;