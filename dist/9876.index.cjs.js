"use strict";
exports.id = 9876;
exports.ids = [9876];
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

/***/ 9876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   trust: () => (/* binding */ trust)
/* harmony export */ });
/* harmony import */ var _report_aws_role_arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58926);
/* harmony import */ var _settings_aws_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8440);
/* harmony import */ var _settings_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35832);
/* harmony import */ var _line_define_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43764);




const parseRole = (text) => {
    const parsed = (0,_report_aws_role_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRoleArn */ .D)(text.trim());
    return parsed === null ? (0,_settings_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J5)(text, _settings_aws_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .ROLE_ARN */ .xG) : { ok: true, value: parsed };
};
const role = {
    words: 'The role that is asked for; needed to find its policy in infrastructure code.',
    value: 'ARN',
    parse: parseRole,
};
const trust = (0,_line_define_js__WEBPACK_IMPORTED_MODULE_3__/* .defineCommand */ .N)({
    name: 'trust',
    usage: ['trust --policy FILE [--claims FILE] [--role ARN] [options]'],
    about: "Tells whether a role's trust policy would accept a token with these claims, and if not, which condition decides. Without claims, only looks for what is wrong in the policy. Calls nothing.",
    options: {
        policy: {
            words: 'The trust policy as JSON, what `aws iam get-role` printed, or (with `--role`) CloudFormation or Terraform. `-` reads standard input.',
            value: 'FILE',
            required: true,
            parse: _settings_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .path */ .Ae,
        },
        claims: {
            words: "The token's decoded claims as JSON, of any issuer. `-` reads standard input.",
            value: 'FILE',
            parse: _settings_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .path */ .Ae,
        },
        role,
        'role-to-assume': { ...role, words: 'The same, as the action calls it.' },
    },
    examples: [
        {
            line: 'trust --policy trust.json --claims claims.json',
            does: 'Which condition lets these claims in, or keeps them out.',
        },
        {
            line: 'trust --policy ci.tf --role arn:aws:iam::111122223333:role/ci',
            does: 'What is wrong in the policy that Terraform gives this role.',
        },
    ],
    read({ values }) {
        const { policy = '', claims, role: first, 'role-to-assume': second } = values;
        const problems = [
            ...(policy === '-' && claims === '-'
                ? ['--policy and --claims cannot both come from standard input']
                : []),
            ...(first !== undefined && second !== undefined && first.arn !== second.arn
                ? ['--role and --role-to-assume name two roles']
                : []),
        ];
        if (problems.length > 0)
            return { ok: false, problems };
        return { ok: true, value: { policy, claims, role: first ?? second ?? null } };
    },
    async run(question, flags, tools) {
        const { answerTrust } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(965), __webpack_require__.e(1770), __webpack_require__.e(7126)]).then(__webpack_require__.bind(__webpack_require__, 24658));
        return answerTrust(question, flags, tools);
    },
});


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

/***/ 53955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ KNOWN_REGIONS),
/* harmony export */   r: () => (/* binding */ isOptInRegion)
/* harmony export */ });
/* harmony import */ var _partitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43189);

const KNOWN_REGIONS = new Set(`af-south-1 ap-east-1 ap-east-2 ap-northeast-1 ap-northeast-2 ap-northeast-3 ap-south-1 ap-south-2
  ap-southeast-1 ap-southeast-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 ap-southeast-6
  ap-southeast-7 ca-central-1 ca-west-1 cn-north-1 cn-northwest-1 eu-central-1 eu-central-2
  eu-north-1 eu-south-1 eu-south-2 eu-west-1 eu-west-2 eu-west-3 eusc-de-east-1 il-central-1
  me-central-1 me-south-1 mx-central-1 sa-east-1 us-east-1 us-east-2 us-gov-east-1 us-gov-west-1
  us-west-1 us-west-2`.split(/\s+/));
const ENABLED_BY_DEFAULT = new Set([
    'us-east-1',
    'us-east-2',
    'us-west-1',
    'us-west-2',
    'ca-central-1',
    'sa-east-1',
    'eu-central-1',
    'eu-north-1',
    'eu-west-1',
    'eu-west-2',
    'eu-west-3',
    'ap-south-1',
    'ap-northeast-1',
    'ap-northeast-2',
    'ap-northeast-3',
    'ap-southeast-1',
    'ap-southeast-2',
]);
function isOptInRegion(region) {
    return (0,_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionOfRegion */ .cn)(region).name === 'aws' && !ENABLED_BY_DEFAULT.has(region);
}


/***/ }),

/***/ 68282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isRegionName)
/* harmony export */ });
function isRegionName(text) {
    return /^[a-z]{2,6}(?:-[a-z]{2,12}){1,3}-\d{1,2}$/.test(text);
}


/***/ }),

/***/ 58926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ parseRoleArn),
  e: () => (/* binding */ readRoleArn)
});

// EXTERNAL MODULE: ./lib/report/aws/arn.js
var aws_arn = __webpack_require__(44127);
// EXTERNAL MODULE: ./lib/report/aws/partitions.js
var partitions = __webpack_require__(43189);
;// CONCATENATED MODULE: ./lib/report/aws/role-arn-fault.js
const OTHER_KINDS = [
    'user',
    'group',
    'policy',
    'instance-profile',
    'oidc-provider',
    'saml-provider',
    'server-certificate',
    'mfa',
    'federated-user',
    'root',
];
function veilFault(text) {
    if (text.includes('***'))
        return { is: 'masked' };
    if (text.includes('${{'))
        return { is: 'unexpanded', form: 'workflow' };
    return text.includes('${') ? { is: 'unexpanded', form: 'shell' } : null;
}
function surroundingFault(text) {
    const core = text.trim();
    if (core === '')
        return { is: 'blank' };
    if (/\$[A-Za-z_]|^%\w+%$/.test(core))
        return { is: 'unexpanded', form: 'shell' };
    if (/^["'`\u2018-\u201f]|["'`\u2018-\u201f]$/.test(core))
        return { is: 'quoted' };
    if (core !== text)
        return { is: 'white-space', where: 'around' };
    return /\s/.test(core) ? { is: 'white-space', where: 'within' } : null;
}
function formFault(text) {
    if (/^arn:/i.test(text))
        return { is: text.startsWith('arn:') ? 'no-arn' : 'letter-case' };
    return /^\/?(?:role\/)?(?:[\w+=,.@-]{1,64}\/){0,8}[\w+=,.@-]{1,64}$/.test(text)
        ? { is: 'bare-name' }
        : { is: 'no-arn' };
}

;// CONCATENATED MODULE: ./lib/report/aws/role-arn.js



const LONGEST_PATH = 512;
const LONGEST_NAME = 64;
function readRoleArn(text) {
    const veiled = veilFault(text);
    if (veiled !== null)
        return { ok: false, fault: veiled };
    const arn = (0,aws_arn/* splitArn */.E_)(text);
    const role = arn === null ? formFault(text) : (ownerFault(arn) ?? readRole(text, arn));
    if (!('is' in role))
        return { ok: true, role };
    return { ok: false, fault: surroundingFault(text) ?? role };
}
function parseRoleArn(text) {
    const read = readRoleArn(text);
    return read.ok ? read.role : null;
}
function ownerFault({ partition, service, region, account }) {
    if ((0,partitions/* partitionNamed */.O9)(partition) === undefined) {
        const lower = partition.toLowerCase();
        return (0,partitions/* partitionNamed */.O9)(lower) === undefined
            ? { is: 'partition', partition: shown(partition) }
            : { is: 'letter-case' };
    }
    if (service !== 'iam' && service !== 'sts') {
        return /^(?:iam|sts)$/i.test(service)
            ? { is: 'letter-case' }
            : { is: 'service', service: shown(service) };
    }
    if (region !== '')
        return { is: 'region', region: shown(region) };
    if ((0,aws_arn/* isAccountId */.JG)(account))
        return null;
    return { is: 'account', problem: accountProblem(account) };
}
function shown(part) {
    return /^[a-z0-9-]{1,24}$/.test(part) ? part : '';
}
function accountProblem(account) {
    if (account === '')
        return 'missing';
    if ((0,aws_arn/* isAccountId */.JG)(account.replaceAll('-', '')))
        return 'hyphens';
    return /^\d+$/.test(account) ? 'length' : 'characters';
}
function readRole(arn, parts) {
    const { partition, service, account, resource } = parts;
    const session = /^assumed-role\/([\w+=,.@-]{1,64})(?:\/|$)/.exec(resource)?.[1];
    if (session !== undefined)
        return { is: 'session', role: session, account, partition };
    const slash = resource.indexOf('/');
    const kind = slash === -1 ? resource : resource.slice(0, slash);
    if (service !== 'iam' || kind !== 'role') {
        if (kind === 'role')
            return { is: 'service', service };
        if (kind.toLowerCase() === 'role')
            return { is: 'letter-case' };
        return { is: 'other-kind', kind: OTHER_KINDS.find((one) => one === kind) ?? 'other' };
    }
    const last = resource.lastIndexOf('/');
    const path = slash === -1 ? '/' : resource.slice(slash, last + 1);
    const name = slash === -1 ? '' : resource.slice(last + 1);
    return pathFault(path) ?? nameFault(name) ?? { arn, partition, account, path, name };
}
function pathFault(path) {
    if (path === '/')
        return null;
    if (path === '//')
        return { is: 'path', problem: 'empty-part' };
    if (path.length > LONGEST_PATH)
        return { is: 'path', problem: 'too-long' };
    return /^\/[\u0021-\u007e]+\/$/.test(path) ? null : { is: 'path', problem: 'characters' };
}
function nameFault(name) {
    if (name === '')
        return { is: 'name', problem: 'missing' };
    if (!/^[\w+=,.@-]+$/.test(name))
        return { is: 'name', problem: 'characters' };
    return name.length > LONGEST_NAME ? { is: 'name', problem: 'too-long' } : null;
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

/***/ 8440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cy: () => (/* binding */ sessionName),
/* harmony export */   G4: () => (/* binding */ expectedArn),
/* harmony export */   Hc: () => (/* binding */ host),
/* harmony export */   Ny: () => (/* binding */ region),
/* harmony export */   hd: () => (/* binding */ audience),
/* harmony export */   kW: () => (/* binding */ namedSecret),
/* harmony export */   lS: () => (/* binding */ accountId),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   pP: () => (/* binding */ externalId),
/* harmony export */   u4: () => (/* binding */ isAlmostName),
/* harmony export */   w3: () => (/* binding */ roleArn),
/* harmony export */   xG: () => (/* binding */ ROLE_ARN)
/* harmony export */ });
/* harmony import */ var _report_aws_arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44127);
/* harmony import */ var _report_aws_region_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68282);
/* harmony import */ var _report_aws_known_regions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53955);
/* harmony import */ var _report_aws_role_arn_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58926);
/* harmony import */ var _report_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6120);
/* harmony import */ var _report_shape_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(84247);
/* harmony import */ var _report_showable_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17361);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35832);
/* harmony import */ var _secret_kind_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(93340);









const region = (text) => {
    if ((0,_report_aws_region_js__WEBPACK_IMPORTED_MODULE_4__/* .isRegionName */ .U)(text))
        return { ok: true, value: text };
    const meant = (0,_report_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)(text, [..._report_aws_known_regions_js__WEBPACK_IMPORTED_MODULE_1__/* .KNOWN_REGIONS */ .Q]);
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J5)(text, 'a region such as eu-west-1', {
        fault: { is: 'region' },
        ...((0,_report_showable_js__WEBPACK_IMPORTED_MODULE_6__/* .isShowable */ .q)(text) ? { shown: text } : {}),
        ...(meant === undefined ? {} : { meant }),
    });
};
const ROLE_ARN = 'a role ARN such as arn:aws:iam::111122223333:role/deploy';
const roleArn = (text) => {
    const read = (0,_report_aws_role_arn_js__WEBPACK_IMPORTED_MODULE_2__/* .readRoleArn */ .e)(text);
    if (read.ok)
        return { ok: true, value: text };
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J5)(text, ROLE_ARN, { fault: { is: 'no-role', what: read.fault } });
};
const expectedArn = (text) => (0,_report_aws_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .identityArn */ .OB)(text) === null
    ? (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J5)(text, 'an IAM or STS ARN such as arn:aws:sts::111122223333:assumed-role/deploy/GitHubActions or arn:aws:iam::111122223333:role/deploy')
    : { ok: true, value: text };
const accountId = (text) => (0,_report_aws_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .isAccountId */ .JG)(text) ? { ok: true, value: text } : (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J5)(text, 'an account id of 12 digits');
const sessionName = (text) => {
    const what = sessionNameFault(text);
    if (what === null)
        return { ok: true, value: text };
    const accepted = '2 to 64 characters of letters, digits and _+=,.@-';
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J5)(text, accepted, { fault: { is: 'session-name', what } });
};
function sessionNameFault(text) {
    const refusedOnes = new Set(Array.from(text).filter((one) => !/[A-Za-z0-9_+=,.@-]/.test(one)));
    if (refusedOnes.size > 0) {
        const shown = Array.from(refusedOnes).filter((one) => /[!-~ ]/.test(one));
        return { is: 'characters', refused: shown.slice(0, 10) };
    }
    if (text.length < 2)
        return { is: 'too-short', characters: text.length };
    return text.length > 64 ? { is: 'too-long', characters: text.length } : null;
}
const externalId = (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .matching */ .wC)(/^[\w+=,.@:/-]{2,1224}$/, '2 to 1,224 characters of letters, digits and _+=,.@:/-', (text) => text);
const audience = (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .matching */ .wC)(/^[\u0021-\u007e]{1,255}$/, 'an audience such as sts.amazonaws.com, without spaces', (text) => text);
const duration = (text) => {
    const seconds = /^\s*\d{1,6}\s*$/.test(text) ? Number(text) : Number.NaN;
    return seconds >= 900 && seconds <= 43_200
        ? { ok: true, value: seconds }
        : (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J5)(text, 'a whole number of seconds from 900 to 43200');
};
const host = (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .matching */ .wC)(/^(?=.{1,262}$)(?:\[[0-9A-Fa-f:]+\]|[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?)(?::\d{1,5})?$/, 'a host name, or host:port, such as sts.internal.example', (text) => text.toLowerCase());
const NAME = /^[A-Za-z_][A-Za-z0-9_]{0,254}$/;
const NAMED_SECRET = `NAME or NAME: kind, with a name of letters, digits and _, and a kind of ${_secret_kind_js__WEBPACK_IMPORTED_MODULE_7__/* .SECRET_KINDS */ .d.join(', ')}`;
function namedSecret(text) {
    const [name = '', kindText, ...rest] = text.split(':').map((part) => part.trim());
    if (!NAME.test(name))
        return unnamed(text);
    if (kindText === undefined)
        return { ok: true, value: { name } };
    const kind = _secret_kind_js__WEBPACK_IMPORTED_MODULE_7__/* .SECRET_KINDS */ .d.find((candidate) => candidate === kindText);
    if (kind !== undefined && rest.length === 0)
        return { ok: true, value: { name, kind } };
    const meant = (0,_report_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)(kindText, _secret_kind_js__WEBPACK_IMPORTED_MODULE_7__/* .SECRET_KINDS */ .d);
    const shape = `its kind is ${(0,_report_shape_js__WEBPACK_IMPORTED_MODULE_8__/* .describeShape */ .v)(text.slice(text.indexOf(':') + 1).trim())}`;
    const more = {
        ...((0,_report_showable_js__WEBPACK_IMPORTED_MODULE_6__/* .isShowable */ .q)(name) ? { shown: name } : {}),
        ...(meant === undefined ? {} : { meant }),
    };
    return { ok: false, faults: [{ shape, accepted: NAMED_SECRET, ...more }] };
}
function isAlmostName(text) {
    return /^[A-Z][A-Z ._-]*$/.test(text) && (0,_report_showable_js__WEBPACK_IMPORTED_MODULE_6__/* .isShowable */ .q)(text);
}
function unnamed(text) {
    const value = text.includes('=') ? '; values come by the environment, not in this list' : '';
    return { ok: false, faults: [{ shape: (0,_report_shape_js__WEBPACK_IMPORTED_MODULE_8__/* .describeShape */ .v)(text), accepted: NAMED_SECRET + value }] };
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


/***/ }),

/***/ 93340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ SECRET_KINDS)
/* harmony export */ });
const SECRET_KINDS = [
    'text',
    'aws-access-key-id',
    'aws-secret-access-key',
    'aws-session-token',
    'role-arn',
    'account-id',
    'region',
    'json',
    'url',
];


/***/ })

};
;