"use strict";
exports.id = 2993;
exports.ids = [2993,2711];
exports.modules = {

/***/ 20396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   advise: () => (/* binding */ advise)
/* harmony export */ });
/* harmony import */ var _advice_advise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67746);
/* harmony import */ var _facts_advice_circumstances_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95882);
/* harmony import */ var _facts_chain_gather_chain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31023);
/* harmony import */ var _facts_job_gather_event_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87409);
/* harmony import */ var _preflight_assemble_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57647);
/* harmony import */ var _preflight_secrets_of_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6362);
/* harmony import */ var _report_judge_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67381);
/* harmony import */ var _line_define_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(43764);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(78173);
/* harmony import */ var _setting_options_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(68493);










const TAKEN = new Set(['role-to-assume', 'aws-region', 'sdks', 'allow-endpoint']);
const NOT_JUDGED = '`advise` tells where credentials should come from; whether they are any good, `check` asks';
const advise = (0,_line_define_js__WEBPACK_IMPORTED_MODULE_7__/* .defineCommand */ .N)({
    name: 'advise',
    usage: ['advise [--role-to-assume ARN] [options]'],
    about: 'Tells where this process runs, which source of credentials serves it best there, and the steps from what it uses today, each with the page that it rests on. Runs no command and calls no AWS service.',
    options: (0,_setting_options_js__WEBPACK_IMPORTED_MODULE_9__/* .settingOptions */ .X)((name) => TAKEN.has(name)),
    examples: [
        { line: 'advise', does: 'Which source is best here, and how to come to it.' },
        {
            line: 'advise --format markdown',
            does: 'The same for an issue or a page.',
        },
    ],
    read: ({ values }) => (0,_setting_options_js__WEBPACK_IMPORTED_MODULE_9__/* .readSettings */ .s)(values),
    async run(settings, flags, tools) {
        const redactor = (0,_preflight_secrets_of_js__WEBPACK_IMPORTED_MODULE_5__/* .openRedactor */ .pI)(settings, tools.environment.variables, tools.redactor);
        const world = await tools.world();
        const [chain, { job }] = await Promise.all([
            (0,_facts_chain_gather_chain_js__WEBPACK_IMPORTED_MODULE_2__/* .gatherChain */ .D)(world, settings, redactor, settings.sdks),
            (0,_facts_job_gather_event_js__WEBPACK_IMPORTED_MODULE_3__/* .gatherEvent */ .o)(world),
        ]);
        const circumstances = await (0,_facts_advice_circumstances_js__WEBPACK_IMPORTED_MODULE_1__/* .gatherCircumstances */ .k)(world, chain, job, {
            role: settings.role?.arn,
            region: settings.region ?? undefined,
        });
        const advice = (0,_advice_advise_js__WEBPACK_IMPORTED_MODULE_0__/* .advise */ .T)(circumstances);
        const checks = [(0,_report_judge_js__WEBPACK_IMPORTED_MODULE_6__/* .skipped */ .hT)('credentials', NOT_JUDGED)];
        return (0,_print_js__WEBPACK_IMPORTED_MODULE_8__/* .printed */ .z)((0,_preflight_assemble_js__WEBPACK_IMPORTED_MODULE_4__/* .assemble */ .f)(checks, { ci: job.ci, advice }, flags.failOn, redactor, 'advice'), flags, false);
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

/***/ 62411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   _W: () => (/* binding */ isLinkLocal),
/* harmony export */   o_: () => (/* binding */ mayContact)
/* harmony export */ });
/* harmony import */ var _report_aws_region_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68282);
/* harmony import */ var _report_aws_partitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43189);


const AWS_HOSTS = {
    sts: isSts,
    iam: (host) => _report_aws_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .PARTITIONS */ .S1.some(({ iam }) => iam.includes(host)),
    'sign-in': isSignIn,
};
const LINK_LOCAL = {
    container: ['169.254.170.2', '169.254.170.23', '[fd00:ec2::23]'],
    'instance-metadata': ['169.254.169.254', '[fd00:ec2::254]'],
};
function mayContact(url, purpose, options) {
    if (!URL.canParse(url)) {
        return { allowed: false, host: '(not a URL)', why: 'it is not a URL' };
    }
    const parsed = new URL(url);
    const host = parsed.hostname.toLowerCase();
    const refused = (why) => ({ allowed: false, host: parsed.host, why });
    if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:') {
        return refused('it is neither http nor https');
    }
    if (parsed.username !== '' || parsed.password !== '') {
        return refused('it carries credentials in its address');
    }
    if (isLoopback(host))
        return { allowed: true };
    const port = parsed.port || (parsed.protocol === 'https:' ? '443' : '80');
    if (options.allowEndpoints.some((entry) => entry === host || entry === `${host}:${port}`)) {
        return { allowed: true };
    }
    if (LINK_LOCAL[purpose]?.includes(host))
        return { allowed: true };
    const own = AWS_HOSTS[purpose]?.(host) === true ||
        (purpose === 'id-token' && isGithub(host, options.githubServer)) ||
        (purpose === 'github-api' && isGithubApi(parsed, options.githubApi)) ||
        (purpose === 'github-log' && isGithubLog(host, options.githubServer));
    if (!own) {
        return refused(purpose === 'id-token' || purpose === 'github-api' || purpose === 'github-log'
            ? 'it is not a host of GitHub'
            : 'it is neither an AWS host nor loopback');
    }
    return parsed.protocol === 'https:' ? { allowed: true } : refused('it is not encrypted');
}
function isSts(host) {
    if (host === 'sts.amazonaws.com')
        return true;
    const parts = /^(vpce-[a-z0-9-]+\.)?sts(?:-fips)?\.([a-z0-9-]+)\.(vpce\.)?([a-z0-9.-]+)$/.exec(host);
    if (parts === null)
        return false;
    const [, endpoint, region = '', marker, rest] = parts;
    if (!(0,_report_aws_region_js__WEBPACK_IMPORTED_MODULE_1__/* .isRegionName */ .U)(region) || (endpoint === undefined) !== (marker === undefined))
        return false;
    const { domain, dualStack } = (0,_report_aws_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionOfRegion */ .cn)(region);
    return rest === domain || rest === dualStack;
}
function isSignIn(host) {
    const named = /^(?:portal\.sso|oidc|signin)(?:-fips)?\.([a-z0-9-]+)\.([a-z0-9.-]+)$/.exec(host);
    if (named !== null) {
        const [, region = '', rest] = named;
        const { domain, dualStack } = (0,_report_aws_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionOfRegion */ .cn)(region);
        return (0,_report_aws_region_js__WEBPACK_IMPORTED_MODULE_1__/* .isRegionName */ .U)(region) && (rest === domain || rest === dualStack);
    }
    const [, region = '', rest = ''] = /^([a-z0-9-]+)\.((?:oauth\.)?signin[a-z0-9.-]*)$/.exec(host) ?? [];
    return (0,_report_aws_region_js__WEBPACK_IMPORTED_MODULE_1__/* .isRegionName */ .U)(region) && SIGN_IN_DOMAINS[(0,_report_aws_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionOfRegion */ .cn)(region).name] === rest;
}
const SIGN_IN_DOMAINS = {
    aws: 'signin.aws.amazon.com',
    'aws-cn': 'signin.amazonaws.cn',
    'aws-us-gov': 'signin.amazonaws-us-gov.com',
    'aws-iso': 'signin.c2shome.ic.gov',
    'aws-iso-b': 'signin.sc2shome.sgov.gov',
    'aws-iso-e': 'signin.csphome.adc-e.uk',
    'aws-iso-f': 'signin.csphome.hci.ic.gov',
    'aws-eusc': 'signin.amazonaws-eusc.eu',
};
function isLinkLocal(host) {
    return Object.values(LINK_LOCAL).some((hosts) => hosts.includes(host));
}
function isLoopback(host) {
    return host === 'localhost' || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(host);
}
function isGithubApi(url, api) {
    return api !== undefined && URL.canParse(api) && new URL(api).host === url.host;
}
function isGithubLog(host, server) {
    return (/^productionresultssa\d{1,3}\.blob\.core\.windows\.net$/.test(host) || isGithub(host, server));
}
function isGithub(host, server) {
    if (/(?:^|\.)(?:actions\.githubusercontent\.com|ghe\.com)$/.test(host))
        return true;
    if (server === undefined || !URL.canParse(server))
        return false;
    const own = new URL(server).hostname.toLowerCase();
    return own !== 'github.com' && (host === own || host.endsWith(`.${own}`));
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

/***/ 58312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ withheldFrom)
/* harmony export */ });
const FORK_EVENTS = ['pull_request', 'pull_request_review', 'pull_request_review_comment'];
const DEPENDABOT_EVENTS = [...FORK_EVENTS, 'push', 'create', 'deployment', 'deployment_status'];
function withheldFrom(job) {
    if (job.underAct === true)
        return 'act';
    if (job.event === null)
        return null;
    if (job.fromFork === true && FORK_EVENTS.includes(job.event))
        return 'fork';
    return job.dependabot && DEPENDABOT_EVENTS.includes(job.event) ? 'dependabot' : null;
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

/***/ 68565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ ACTIONS)
/* harmony export */ });
const ACTIONS = {
    cache: 'actions/cache@v5',
    checkout: 'actions/checkout@v7',
    configureAwsCredentials: 'aws-actions/configure-aws-credentials@v6',
    downloadArtifact: 'actions/download-artifact@v7',
    setupNode: 'actions/setup-node@v7',
    uploadArtifact: 'actions/upload-artifact@v7',
};


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