"use strict";
exports.id = 8791;
exports.ids = [8791,2711];
exports.modules = {

/***/ 38791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   chain: () => (/* binding */ chain)
/* harmony export */ });
/* harmony import */ var _facts_chain_chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70574);
/* harmony import */ var _facts_chain_gather_chain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31023);
/* harmony import */ var _facts_job_ci_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(99027);
/* harmony import */ var _preflight_assemble_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57647);
/* harmony import */ var _preflight_secrets_of_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6362);
/* harmony import */ var _report_judge_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67381);
/* harmony import */ var _rules_credentials_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79748);
/* harmony import */ var _line_define_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43764);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78173);
/* harmony import */ var _setting_options_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(68493);










const chain = (0,_line_define_js__WEBPACK_IMPORTED_MODULE_6__/* .defineCommand */ .N)({
    name: 'chain',
    usage: ['chain [--sdks NAMES] [options]'],
    about: 'Shows which credentials each SDK takes in this environment, or the words it fails with. Runs no command and calls no AWS service.',
    options: (0,_setting_options_js__WEBPACK_IMPORTED_MODULE_8__/* .settingOptions */ .X)((name) => name === 'sdks' || name === 'allow-endpoint'),
    examples: [
        { line: 'chain', does: 'The SDKs of most jobs, side by side.' },
        { line: 'chain --sdks boto3,terraform', does: 'Only these two.' },
        { line: 'chain --sdks all', does: 'Also those that few jobs have, such as `php`.' },
    ],
    read: ({ values }) => (0,_setting_options_js__WEBPACK_IMPORTED_MODULE_8__/* .readSettings */ .s)(values),
    async run(settings, flags, tools) {
        const redactor = (0,_preflight_secrets_of_js__WEBPACK_IMPORTED_MODULE_3__/* .openRedactor */ .pI)(settings, tools.environment.variables, tools.redactor);
        const { sdks } = settings;
        const { facts, traces } = await (0,_facts_chain_gather_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .gatherChain */ .D)(await tools.world(), settings, redactor, sdks);
        const ci = (0,_facts_job_ci_js__WEBPACK_IMPORTED_MODULE_9__/* .ciOf */ .s)(tools.environment.variables);
        const findings = (0,_report_judge_js__WEBPACK_IMPORTED_MODULE_4__/* .judge */ .S4)([..._rules_credentials_index_js__WEBPACK_IMPORTED_MODULE_5__.leftoverRules, ..._rules_credentials_index_js__WEBPACK_IMPORTED_MODULE_5__.comparisonRules], (0,_facts_chain_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .chainRuleFacts */ .t)(facts, traces, sdks), redactor.text, ci);
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

/***/ 68493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ settingOptions),
/* harmony export */   s: () => (/* binding */ readSettings)
/* harmony export */ });
/* harmony import */ var _chain_dialects_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83140);
/* harmony import */ var _settings_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35832);
/* harmony import */ var _settings_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21789);
/* harmony import */ var _settings_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54752);




function settingOptions(isTaken) {
    const inputs = Object.entries((0,_settings_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .inputTable */ .Fu)(_chain_dialects_index_js__WEBPACK_IMPORTED_MODULE_0__/* .dialectNames */ .zM, _chain_dialects_index_js__WEBPACK_IMPORTED_MODULE_0__/* .dialectsOnDemand */ .wR));
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

/***/ 70574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ chainRuleFacts)
});

// EXTERNAL MODULE: ./lib/chain/profiles/locate.js
var locate = __webpack_require__(40920);
// EXTERNAL MODULE: ./lib/chain/providers/legacy-key-files.js
var legacy_key_files = __webpack_require__(92509);
// EXTERNAL MODULE: ./lib/chain/dialects/index.js + 32 modules
var dialects = __webpack_require__(83140);
// EXTERNAL MODULE: ./lib/chain/profiles/known-settings.js
var known_settings = __webpack_require__(69253);
// EXTERNAL MODULE: ./lib/chain/profiles/lines.js
var lines = __webpack_require__(7071);
// EXTERNAL MODULE: ./lib/chain/profiles/setting-name.js
var setting_name = __webpack_require__(1774);
;// CONCATENATED MODULE: ./lib/chain/profiles/lint.js



const MOST_FAULTS = 50;
function lintProfileFile(path, file, fact, readers) {
    if (fact.kind !== 'found')
        return [];
    const found = [];
    const report = (kind, line, more = {}) => {
        const { column = 1, section, setting } = more;
        found.push({
            kind,
            path,
            line,
            column,
            ...(section === undefined ? {} : { section: (0,setting_name/* shownSection */.f)(section) }),
            ...(setting === undefined ? {} : { setting: (0,setting_name/* shownSetting */.m)(setting) }),
            effects: effectsOf(kind, readers),
        });
    };
    if (fact.malformed)
        report('not-utf8', 1);
    const marked = fact.text.startsWith('\uFEFF');
    if (marked)
        report('byte-order-mark', 1);
    walk((0,lines/* profileLines */.l)(marked ? fact.text.slice(1) : fact.text), file, report);
    return found.slice(0, MOST_FAULTS);
}
function effectsOf(kind, readers) {
    return Object.fromEntries(readers.flatMap(({ name, faults }) => {
        const effect = faults?.[kind];
        return effect === undefined ? [] : [[name, effect]];
    }));
}
function walk(lines, file, report) {
    const state = {
        section: undefined,
        opened: 1,
        indented: false,
        sections: new Set(),
        settings: new Set(),
        depth: -1,
        open: 'none',
        continued: null,
        headerMissed: false,
        unprefixed: new Set(),
    };
    for (const line of lines) {
        if (line.kind === 'section')
            lookAtSection(line, file, state, report);
        else if (line.kind === 'setting')
            lookAtSetting(line, file, state, report);
        else if (line.kind === 'continuation')
            lookAtContinuation(line, state, report);
        else if (line.kind === 'garbage') {
            if (line.json === true && state.section === undefined) {
                if (!state.headerMissed)
                    report('other-format', line.line);
                state.headerMissed = true;
                continue;
            }
            const header = line.header ?? (state.section === undefined ? line.word : undefined);
            if (header !== undefined) {
                lint_open(header, line.line, state);
                report('header-without-brackets', line.line, { section: header });
                continue;
            }
            if (missesHeader(line.line, state, report))
                continue;
            const kind = line.colon ? 'colon' : line.nameless ? 'setting-without-name' : 'no-equals-sign';
            report(kind, line.line, { section: state.section });
            state.open = 'none';
        }
    }
}
function lint_open(name, line, state) {
    state.section = name;
    state.opened = line;
    state.open = 'none';
    state.indented = false;
    state.depth = -1;
    state.settings.clear();
}
function missesHeader(line, state, report) {
    if (state.section !== undefined)
        return false;
    if (!state.headerMissed)
        report('missing-header', line);
    state.headerMissed = true;
    return true;
}
function lookAtSection(line, file, state, report) {
    const { name } = line;
    lint_open(name, line.line, state);
    const place = { section: name };
    if (!line.closed) {
        report(line.trailing === '' ? 'unclosed-section' : 'text-after-section', line.line, place);
        return;
    }
    const key = name.replace(/[ \t]+/, ' ');
    if (state.sections.has(key))
        report('section-twice', line.line, place);
    state.sections.add(key);
    if (file === 'credentials' && key.startsWith('profile ')) {
        report('profile-prefix-in-credentials', line.line, place);
    }
    if (file === 'config' && state.sections.has('default') && state.sections.has('profile default')) {
        if (key === 'default' || key === 'profile default')
            report('two-defaults', line.line, place);
    }
}
const SHELL = /^(?:export|set|setx|declare -x|\$env:)[ \t]*(\w+)$/i;
function lookAtSetting(line, file, state, report) {
    const [, bare] = SHELL.exec(line.name) ?? [];
    if (bare !== undefined) {
        const place = { section: state.section, setting: bare };
        if (state.section !== undefined)
            report('shell-line', line.line, place);
        else if (!state.headerMissed)
            report('shell-file', line.line, place);
        state.headerMissed ||= state.section === undefined;
        return;
    }
    if (missesHeader(line.line, state, report))
        return;
    const { name, value, column } = line;
    const { section } = state;
    state.depth = 0;
    state.open = value === '' ? 'block' : 'value';
    state.continued = value.endsWith('\\') ? { line: line.line, setting: name, column } : null;
    const known = (0,known_settings/* isKnownSetting */.G)(name);
    const lower = name.toLowerCase();
    const place = { section, setting: name };
    if (known && file === 'config' && isUnprefixed(section) && !state.unprefixed.has(section)) {
        state.unprefixed.add(section);
        report('profile-prefix-missing', state.opened, { section });
    }
    if (state.settings.has(lower))
        report('setting-twice', line.line, place);
    state.settings.add(lower);
    if (known && name !== lower)
        report('upper-case-setting', line.line, place);
    if (line.comment !== undefined && value !== '') {
        report('inline-comment', line.line, { ...place, column: line.comment });
    }
    if (/^(["']).+\1$/.test(value))
        report('quoted-value', line.line, { ...place, column });
    if (value === '' && (0,known_settings/* needsValue */.p)(name))
        report('empty-value', line.line, place);
}
function isUnprefixed(section) {
    return section !== undefined && section !== 'default' && !/[ \t]/.test(section);
}
function lookAtContinuation(line, state, report) {
    const heading = /^\[([^\]]+)\]$/.exec(line.text)?.[1]?.trim();
    if (heading !== undefined && state.open !== 'block') {
        lint_open(heading, line.line, state);
        report('indented-section', line.line, { section: heading, column: line.column });
        return;
    }
    if (missesHeader(line.line, state, report))
        return;
    const { column } = line;
    const { section, continued } = state;
    if (state.open === 'value' && continued !== null) {
        if (continued.line < line.line) {
            const { line: at, ...place } = continued;
            report('value-continued', at, { section, ...place });
        }
        state.continued = { ...continued, line: Number.POSITIVE_INFINITY };
        return;
    }
    const name = line.text.split('=')[0]?.trim() ?? '';
    if (state.open === 'block') {
        if (!line.text.includes('=')) {
            report('block-without-equals-sign', line.line, { section, column });
        }
    }
    else if (line.text.includes('=') && (0,known_settings/* isKnownSetting */.G)(name)) {
        const deeper = state.depth >= 0 && column - 1 > state.depth;
        if (!deeper)
            state.depth = column - 1;
        if (deeper || !state.indented) {
            report(deeper ? 'indented-setting' : 'indented-like-above', line.line, {
                section,
                setting: name,
                column,
            });
        }
        state.indented = true;
    }
}

// EXTERNAL MODULE: ./lib/chain/profiles/profile.js
var profiles_profile = __webpack_require__(19861);
// EXTERNAL MODULE: ./lib/chain/profiles/shared-profiles.js + 1 modules
var shared_profiles = __webpack_require__(51766);
// EXTERNAL MODULE: ./lib/chain/sight.js
var chain_sight = __webpack_require__(70932);
// EXTERNAL MODULE: ./lib/chain/trace.js + 3 modules
var trace = __webpack_require__(79939);
;// CONCATENATED MODULE: ./lib/facts/chain/chain.js








const VARIABLES = [
    'AWS_ACCESS_KEY_ID',
    'AWS_SECRET_ACCESS_KEY',
    'AWS_SESSION_TOKEN',
    'AWS_SECURITY_TOKEN',
    'AWS_WEB_IDENTITY_TOKEN_FILE',
    'AWS_ROLE_ARN',
    'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
    'AWS_CONTAINER_CREDENTIALS_FULL_URI',
];
function chainRuleFacts(facts, traces, sdks, unanswered = [], job = { workflowPath: null, jobId: '' }, { profilePlaces = [], toolProfiles = [], profilesInCheckout = [], withoutEnvironment = [], } = {}) {
    const judged = traces.filter(({ view }) => sdks.length === 0 || sdks.includes(view.dialect));
    const read = (name) => Object.hasOwn(facts.variables, name) ? facts.variables[name] : undefined;
    const readers = (0,dialects/* dialectsNamed */.lp)(traces.map(({ view }) => view.dialect));
    const sight = (0,chain_sight/* sightOf */.p)(facts);
    const { config, credentials } = (0,locate/* javascriptLocations */.gg)(sight);
    const shared = (0,shared_profiles/* readSharedProfiles */.I)({ caseSensitive: false, skipsIgnored: true })(sight);
    const security = read('AWS_SECURITY_TOKEN');
    const session = read('AWS_SESSION_TOKEN');
    const expiration = read('AWS_CREDENTIAL_EXPIRATION');
    const profile = read('AWS_PROFILE') || read('AWS_DEFAULT_PROFILE') || 'default';
    const section = shared.all.get(profile);
    const roleArn = (0,profiles_profile/* setting */.P)(section, 'role_arn');
    const fromEnvironment = (0,profiles_profile/* setting */.P)(section, 'credential_source') === 'Environment';
    return {
        views: judged.map(({ view }) => view),
        sdksNamed: sdks.length > 0,
        identities: identitiesOf(judged),
        variables: Object.fromEntries(VARIABLES.map((name) => [name, stateOf(read(name))])),
        profiles: ['AWS_PROFILE', 'AWS_DEFAULT_PROFILE'].flatMap((variable) => {
            const name = read(variable);
            return name === undefined ? [] : [{ variable, name }];
        }),
        profilesInUse: withSources(['AWS_PROFILE', 'AWS_DEFAULT_PROFILE'].flatMap((variable) => read(variable) || []), (name) => (0,profiles_profile/* setting */.P)(shared.all.get(name), 'source_profile')),
        profilesThere: [...shared.all.keys()],
        regions: {
            region: read('AWS_REGION') || null,
            defaultRegion: read('AWS_DEFAULT_REGION') || null,
        },
        tokensDiffer: Boolean(security) && Boolean(session) && security !== session,
        expiredSince: expiration && Date.parse(expiration) < facts.now ? expiration : null,
        tlsUnverified: read('NODE_TLS_REJECT_UNAUTHORIZED') === '0',
        metadataDisabled: read('AWS_EC2_METADATA_DISABLED') || null,
        environmentSource: fromEnvironment && roleArn ? { profile, roleArn } : null,
        faults: [
            ...lintProfileFile(config, 'config', sight.file(config), readers),
            ...lintProfileFile(credentials, 'credentials', sight.file(credentials), readers),
        ],
        unread: unreadFiles(facts, [
            [config, 'AWS_CONFIG_FILE'],
            [credentials, 'AWS_SHARED_CREDENTIALS_FILE'],
            ...(0,legacy_key_files/* botoFiles */.y)(sight).map((path) => [path, 'BOTO_CONFIG']),
        ]),
        cachedSessions: judged.flatMap(cachedSession),
        unanswered,
        toolProfiles,
        profilePlaces,
        profilesInCheckout,
        withoutEnvironment,
        job,
    };
}
function unreadFiles({ files }, named) {
    return named.flatMap(([path, variable], index) => {
        const file = files.get(path);
        if (file?.kind !== 'unreadable')
            return [];
        if (index !== named.findIndex(([other]) => other === path))
            return [];
        return [{ path, variable, reason: file.reason }];
    });
}
const NAME = /^[^\r\n]{1,64}$/;
function withSources(named, sourceOf) {
    const seen = new Set(named.length === 0 ? ['default'] : named);
    for (const profile of seen) {
        const source = sourceOf(profile);
        if (source && NAME.test(source))
            seen.add(source);
    }
    return [...seen];
}
function cachedSession({ view, chosen }) {
    if (chosen?.kind !== 'keys' || chosen.origin.kind !== 'cache')
        return [];
    const { path, roleArn } = chosen.origin;
    return [{ dialect: view.dialect, path, roleArn, expiration: chosen.expiration ?? 'its end' }];
}
function stateOf(value) {
    if (value === undefined)
        return 'absent';
    return value === '' ? 'empty' : 'set';
}
function identitiesOf(traces) {
    const groups = new Map();
    for (const { view, chosen } of traces) {
        if (chosen === undefined || view.identity === undefined)
            continue;
        const group = groups.get(view.identity);
        groups.set(view.identity, {
            who: group?.who ?? view.roleArn ?? (0,trace/* inWords */.r4)(chosen),
            account: group?.account ?? view.account ?? null,
            dialects: [...(group?.dialects ?? []), view.dialect],
        });
    }
    return [...groups.values()];
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
        ...(parts.advice === undefined ? {} : { advice: parts.advice }),
    });
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
    'permissions',
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


/***/ })

};
;