"use strict";
exports.id = 9846;
exports.ids = [9846];
exports.modules = {

/***/ 9846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _preflight_secrets_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6362);
/* harmony import */ var _line_every_verb_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75162);
/* harmony import */ var _line_define_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43764);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78173);
/* harmony import */ var _setting_options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68493);






const WITHOUT_OPTION = [
    'report-file',
    'sarif-file',
    'explain',
    'log-file',
    'comment',
];
const SETTINGS = (0,_setting_options_js__WEBPACK_IMPORTED_MODULE_5__/* .settingOptions */ .X)((name, { secret }) => secret !== true && !WITHOUT_OPTION.includes(name) && !Object.hasOwn(_line_every_verb_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMON */ .S, name));
const WITH_WORKFLOW = new Set(['mask-aws-account-id']);
const check = (0,_line_define_js__WEBPACK_IMPORTED_MODULE_3__/* .defineCommand */ .N)({
    name: 'check',
    usage: ['check [options]', 'check --workflow FILE [--job ID] [options]'],
    about: 'Looks whether this job can reach AWS and whether this repository leaks a key, and names the one root cause of each. Keys, tokens and the values of expected secrets are read from the environment, since others can read a command line.',
    options: {
        workflow: {
            words: 'Judges this workflow by its files alone, from the root of the checkout, instead of this environment: nothing is run and nobody is asked.',
            value: 'FILE',
        },
        job: {
            words: 'The job of `--workflow` that is meant, by its id; all of them without it.',
            value: 'ID',
        },
        ...SETTINGS,
    },
    examples: [
        { line: 'check', does: 'Whatever this environment expects, and the tracked files.' },
        {
            line: 'check --role-to-assume arn:aws:iam::111122223333:role/deploy',
            does: 'Whether this job can assume the role it deploys with.',
        },
        {
            line: 'check --expected-secrets DEPLOY_TOKEN --scan off',
            does: 'Whether a secret reaches this job, without a look for leaks.',
        },
        {
            line: 'check --workflow .github/workflows/deploy.yml --job deploy',
            does: 'What a job needs by its workflow: secrets, variables, roles, tools.',
        },
    ],
    read({ values: { workflow, job, ...values } }, { environment }) {
        const settings = (0,_setting_options_js__WEBPACK_IMPORTED_MODULE_5__/* .readSettings */ .s)(values);
        const asked = workflowAsked(workflow, job, given(values), environment);
        if (settings.ok && asked.ok) {
            return { ok: true, value: { settings: settings.value, asked: asked.value } };
        }
        return {
            ok: false,
            problems: [settings, asked].flatMap((one) => (one.ok ? [] : one.problems)),
        };
    },
    async run({ settings, asked: workflow }, flags, tools) {
        if (workflow !== null) {
            const [{ judgeWorkflow }, world] = await Promise.all([
                Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5610), __webpack_require__.e(4424)]).then(__webpack_require__.bind(__webpack_require__, 89962)),
                tools.world(),
            ]);
            const redactor = (0,_preflight_secrets_of_js__WEBPACK_IMPORTED_MODULE_1__/* .openRedactor */ .pI)(settings, tools.environment.variables, tools.redactor);
            const { maskAccountId } = settings;
            const telling = { maskAccountId, failOn: flags.failOn };
            return (0,_print_js__WEBPACK_IMPORTED_MODULE_4__/* .printed */ .z)(await judgeWorkflow(workflow, world, redactor, telling), flags);
        }
        const [{ preflight }, world, git] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3612), __webpack_require__.e(3985), __webpack_require__.e(340), __webpack_require__.e(714), __webpack_require__.e(4443), __webpack_require__.e(9748), __webpack_require__.e(3797), __webpack_require__.e(965), __webpack_require__.e(3507), __webpack_require__.e(1770), __webpack_require__.e(1471), __webpack_require__.e(1610), __webpack_require__.e(2607), __webpack_require__.e(4795)]).then(__webpack_require__.bind(__webpack_require__, 24795)),
            tools.world(),
            tools.git(),
        ]);
        const redactor = (0,_preflight_secrets_of_js__WEBPACK_IMPORTED_MODULE_1__/* .openRedactor */ .pI)(settings, tools.environment.variables, tools.redactor);
        const { signal } = tools;
        const asked = { ...settings, failOn: flags.failOn };
        return (0,_print_js__WEBPACK_IMPORTED_MODULE_4__/* .printed */ .z)(await preflight(asked, { world, git, redactor, signal }), flags);
    },
});
function given(values) {
    return Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [name]));
}
function workflowAsked(workflow, job, others, { cwd }) {
    if (workflow === undefined) {
        return job === undefined
            ? { ok: true, value: null }
            : { ok: false, problems: ['--job names a job of --workflow, which is not given'] };
    }
    const unheard = others.filter((name) => Object.hasOwn(SETTINGS, name) && !WITH_WORKFLOW.has(name));
    if (unheard.length > 0) {
        const words = 'a workflow is judged by its files alone';
        return {
            ok: false,
            problems: unheard.map((name) => `--${name} says nothing beside --workflow: ${words}`),
        };
    }
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(cwd, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, workflow)).replaceAll('\\', '/');
    return /^(?:\.\.)?(?:\/|$)/.test(path) || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path)
        ? { ok: false, problems: ['--workflow needs a file below the folder that you are in'] }
        : { ok: true, value: { path, job: job ?? null } };
}


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


/***/ })

};
;