"use strict";
exports.id = 8687;
exports.ids = [8687];
exports.modules = {

/***/ 8791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   chain: () => (/* binding */ chain)
/* harmony export */ });
/* harmony import */ var _facts_chain_chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(574);
/* harmony import */ var _facts_chain_gather_chain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(650);
/* harmony import */ var _facts_job_ci_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9027);
/* harmony import */ var _preflight_assemble_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7647);
/* harmony import */ var _preflight_secrets_of_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6362);
/* harmony import */ var _report_judge_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6477);
/* harmony import */ var _rules_credentials_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5073);
/* harmony import */ var _line_define_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3764);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8173);
/* harmony import */ var _setting_options_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8493);










const chain = (0,_line_define_js__WEBPACK_IMPORTED_MODULE_6__/* .defineCommand */ .N)({
    name: 'chain',
    usage: ['chain [--sdks NAMES] [options]'],
    about: 'Shows which credentials each SDK takes in this environment, or the words it fails with. Runs no command and calls no AWS service.',
    options: (0,_setting_options_js__WEBPACK_IMPORTED_MODULE_8__/* .settingOptions */ .X)((name) => name === 'sdks' || name === 'allow-endpoint'),
    examples: [
        { line: 'chain', does: 'Every SDK, side by side.' },
        { line: 'chain --sdks boto3,terraform', does: 'Only these two.' },
    ],
    read: ({ values }) => (0,_setting_options_js__WEBPACK_IMPORTED_MODULE_8__/* .readSettings */ .s)(values),
    async run(settings, flags, tools) {
        const redactor = (0,_preflight_secrets_of_js__WEBPACK_IMPORTED_MODULE_3__/* .openRedactor */ .pI)(settings, tools.environment.variables, tools.redactor);
        const { facts, traces } = await (0,_facts_chain_gather_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .gatherChain */ .D)(await tools.world(), settings, redactor);
        const { sdks } = settings;
        const ci = (0,_facts_job_ci_js__WEBPACK_IMPORTED_MODULE_9__/* .ciOf */ .s)(tools.environment.variables);
        const findings = (0,_report_judge_js__WEBPACK_IMPORTED_MODULE_4__/* .judge */ .S4)([..._rules_credentials_index_js__WEBPACK_IMPORTED_MODULE_5__/* .leftoverRules */ .jD, ..._rules_credentials_index_js__WEBPACK_IMPORTED_MODULE_5__/* .comparisonRules */ .h3], (0,_facts_chain_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .chainRuleFacts */ .t)(facts, traces, sdks), redactor.text, ci);
        const views = traces
            .map(({ view }) => view)
            .filter(({ dialect }) => sdks.length === 0 || sdks.includes(dialect));
        const looked = views.map(({ dialect, provider, outcome }) => ({
            at: dialect,
            found: provider ?? outcome,
        }));
        const checks = [(0,_report_judge_js__WEBPACK_IMPORTED_MODULE_4__/* .answered */ .oQ)('credentials', findings, looked)];
        const parts = { ci, chain: views };
        return (0,_print_js__WEBPACK_IMPORTED_MODULE_7__/* .printed */ .z)((0,_preflight_assemble_js__WEBPACK_IMPORTED_MODULE_2__/* .assemble */ .f)(checks, parts, flags.failOn, redactor, 'chain'), flags, true);
    },
});


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

/***/ 8173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ printed)
/* harmony export */ });
/* harmony import */ var _report_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5102);
/* harmony import */ var _renderers_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7396);


async function printed(report, flags, verbose = false) {
    const exitCode = (0,_report_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodeOf */ .FO)(report.checks, flags.failOn);
    const silent = flags.quiet &&
        exitCode === 0 &&
        report.outcome === 'passed' &&
        report.checks.every(({ findings }) => findings.length === 0);
    const output = silent
        ? ''
        : await (0,_renderers_index_js__WEBPACK_IMPORTED_MODULE_0__/* .render */ .X)(flags.format, report, {
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

/***/ 8493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ settingOptions),
/* harmony export */   s: () => (/* binding */ readSettings)
/* harmony export */ });
/* harmony import */ var _chain_dialects_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1662);
/* harmony import */ var _settings_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5832);
/* harmony import */ var _settings_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8411);
/* harmony import */ var _settings_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5602);




function settingOptions(isTaken) {
    const inputs = Object.entries((0,_settings_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .inputTable */ .Fu)(_chain_dialects_index_js__WEBPACK_IMPORTED_MODULE_0__/* .dialectNames */ .zM));
    return Object.fromEntries(inputs
        .filter(([name, input]) => isTaken(name, input))
        .map(([name, { words, value, default: text, list }]) => [
        name,
        {
            words,
            value,
            ...(text === undefined ? {} : { default: text }),
            ...(list === undefined ? {} : { list }),
        },
    ]));
}
function readSettings(values) {
    const raw = Object.fromEntries(Object.entries(values).filter(([, text]) => typeof text === 'string'));
    const parsed = (0,_settings_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSettings */ .P)(raw, _chain_dialects_index_js__WEBPACK_IMPORTED_MODULE_0__/* .dialectNames */ .zM);
    if (parsed.ok)
        return { ok: true, value: parsed.settings };
    return { ok: false, problems: parsed.problems.map((problem) => (0,_settings_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .problemLine */ .YK)(problem, '--')) };
}


/***/ }),

/***/ 4087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ signerOf),
/* harmony export */   O: () => (/* binding */ refusalOf)
/* harmony export */ });
/* harmony import */ var _report_key_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(947);

function signerOf(credentials, source) {
    return {
        keyId: (0,_report_key_id_js__WEBPACK_IMPORTED_MODULE_0__/* .maskKeyId */ .Dx)(credentials.accessKeyId),
        kind: (0,_report_key_id_js__WEBPACK_IMPORTED_MODULE_0__/* .keyKind */ .qp)(credentials.accessKeyId),
        account: (0,_report_key_id_js__WEBPACK_IMPORTED_MODULE_0__/* .accountOfKeyId */ .z7)(credentials.accessKeyId),
        hasSessionToken: credentials.sessionToken !== undefined,
        source,
    };
}
function refusalOf(call) {
    return call.answer.kind === 'refused' ? call.answer.error : undefined;
}


/***/ }),

/***/ 8453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ askAgainWhenTransient),
/* harmony export */   d: () => (/* binding */ isTransient)
/* harmony export */ });
/* harmony import */ var _world_network_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7242);
/* harmony import */ var _endpoints_ask_again_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4490);


const PATIENCE = { waitsMs: [300, 900, 2_700], budgetMs: 10_000 };
async function askAgainWhenTransient(ask, clock, patience = PATIENCE) {
    return (0,_endpoints_ask_again_js__WEBPACK_IMPORTED_MODULE_0__/* .askAgain */ .e)(ask, isTransient, patience, clock);
}
const TRANSIENT_CODES = new Set([
    'Throttling',
    'ThrottlingException',
    'ThrottledException',
    'RequestThrottled',
    'RequestThrottledException',
    'TooManyRequestsException',
    'RequestLimitExceeded',
    'ServiceUnavailable',
    'InternalFailure',
    'InternalError',
    'RequestTimeout',
    'RequestTimeoutException',
    'IDPCommunicationError',
]);
function isTransient(answer) {
    switch (answer.kind) {
        case 'answered':
            return false;
        case 'refused': {
            const { code, httpStatus = 0, message } = answer.error;
            if (TRANSIENT_CODES.has(code) || (0,_world_network_js__WEBPACK_IMPORTED_MODULE_1__/* .statusMayPass */ .t)(httpStatus))
                return true;
            return code === 'InvalidIdentityToken' && /retrieve verification key/i.test(message);
        }
        case 'unreachable':
            return (0,_world_network_js__WEBPACK_IMPORTED_MODULE_1__/* .failureMayPass */ .H)(answer.reason);
    }
}


/***/ }),

/***/ 4490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ askAgain)
/* harmony export */ });
async function askAgain(ask, mayChange, { waitsMs, budgetMs }, clock) {
    const deadline = clock.now() + budgetMs;
    for (let tries = 1;; tries += 1) {
        const answer = await ask();
        const wait = waitsMs[tries - 1];
        if (wait === undefined || !mayChange(answer) || clock.now() + wait > deadline) {
            return { answer, tries };
        }
        await clock.sleep(wait);
    }
}


/***/ }),

/***/ 7647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ assemble)
/* harmony export */ });
/* harmony import */ var _report_outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5102);
/* harmony import */ var _report_root_cause_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5467);
/* harmony import */ var _report_standing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5660);
/* harmony import */ var _report_tool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9170);




function assemble(checks, parts, failOn, redactor, asked) {
    const errors = (0,_report_root_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .rootCauses */ .F)(checks);
    const causes = errors.length === 0 && (0,_report_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .lowestFailing */ .XB)(failOn) === 'warning'
        ? (0,_report_root_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .rootCauses */ .F)(checks, 'warning')
        : errors;
    const { identity = null, chain = [], trust = null, leaks = [] } = parts;
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
        ...(parts.scan === undefined ? {} : { scan: parts.scan }),
        standing: (0,_report_standing_js__WEBPACK_IMPORTED_MODULE_3__/* .standingOf */ .Y)({ checks, chain, identity, trust }, asked),
        ...(parts.expectations === undefined ? {} : { expectations: parts.expectations }),
    });
}


/***/ }),

/***/ 8868:
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

/***/ 6477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oQ: () => (/* binding */ answered),
  I6: () => (/* binding */ findingsFor),
  $x: () => (/* binding */ incomplete),
  S4: () => (/* binding */ judge),
  hT: () => (/* binding */ skipped)
});

// EXTERNAL MODULE: ./lib/report/ci.js
var report_ci = __webpack_require__(8868);
// EXTERNAL MODULE: ./lib/report/inert.js
var inert = __webpack_require__(4726);
// EXTERNAL MODULE: ./lib/report/location.js
var report_location = __webpack_require__(4847);
// EXTERNAL MODULE: ./lib/report/sha256.js
var sha256 = __webpack_require__(3279);
;// CONCATENATED MODULE: ./lib/report/finding.js




function fingerprint(ruleId, resource, identity) {
    return (0,sha256/* sha256 */.s)([ruleId, resource, identity].join('\0')).slice(0, 32);
}
function findingsOf(rule, facts, redact, ci = 'github-actions') {
    return rule.judge(facts, ci).map((match) => word(rule, redacted(match, redact), ci));
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
function word(rule, match, ci) {
    const values = { ...(0,report_ci/* placeWords */.f)(ci), ...match.values };
    return {
        ruleId: rule.id,
        severity: match.severity ?? rule.severity,
        rung: rule.rung,
        title: (0,inert/* fill */.GS)(match.words?.title ?? rule.title, values),
        why: (0,inert/* fill */.GS)(match.words?.why ?? rule.why, values),
        fix: (0,inert/* fill */.GS)(match.words?.fix ?? rule.fix, values),
        paste: match.paste ?? [],
        location: match.location.kind === 'job' && ci === 'none' ? { kind: 'shell' } : match.location,
        evidence: match.evidence.map(visible),
        fingerprint: fingerprint(rule.id, (0,report_location/* stableResource */.K)(match.location), match.identity),
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

// EXTERNAL MODULE: ./lib/report/root-cause.js + 1 modules
var root_cause = __webpack_require__(5467);
;// CONCATENATED MODULE: ./lib/report/judge.js


function judge(rules, facts, redact, ci = 'github-actions') {
    return rules.flatMap((rule) => findingsOf(rule, facts, redact, ci));
}
function findingsFor(check, findings) {
    return findings.filter(({ ruleId }) => (0,root_cause/* checkOf */.E)(ruleId) === check);
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

/***/ 4847:
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

/***/ 8520:
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

/***/ 5467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ checkOf),
  F: () => (/* binding */ rootCauses)
});

// EXTERNAL MODULE: ./lib/report/question.js
var report_question = __webpack_require__(8520);
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
        const consequences = checkOf(first.ruleId) === 'inputs' ? [] : rest;
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

/***/ 5660:
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

/***/ 7719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ workflowPaste),
/* harmony export */   X: () => (/* binding */ ofWorkflow)
/* harmony export */ });
/* harmony import */ var _report_inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4726);

function workflowPaste({ workflowPath, jobId }, place, code) {
    return {
        language: 'yaml',
        place,
        code,
        ...whose({ workflowPath, jobId }),
    };
}
function ofWorkflow(snippets, job) {
    return snippets.map((snippet) => job === undefined || snippet.place === undefined || snippet.place === 'workflow'
        ? snippet
        : { ...snippet, ...whose(job) });
}
function whose({ workflowPath, jobId }) {
    return {
        ...(workflowPath === null ? {} : { target: (0,_report_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ)(workflowPath) }),
        ...(jobId === '' ? {} : { job: (0,_report_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ)(jobId) }),
    };
}


/***/ }),

/***/ 7242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ failureMayPass),
/* harmony export */   t: () => (/* binding */ statusMayPass)
/* harmony export */ });
function failureMayPass(reason) {
    return reason === 'timeout' || reason === 'reset';
}
function statusMayPass(status) {
    return status >= 500 || status === 429;
}


/***/ })

};
;