"use strict";
exports.id = 9876;
exports.ids = [9876];
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

/***/ 9876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   trust: () => (/* binding */ trust)
/* harmony export */ });
/* harmony import */ var _report_aws_role_arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8926);
/* harmony import */ var _settings_aws_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8440);
/* harmony import */ var _settings_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5832);
/* harmony import */ var _line_define_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3764);




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
        const { answerTrust } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2920), __webpack_require__.e(852)]).then(__webpack_require__.bind(__webpack_require__, 5829));
        return answerTrust(question, flags, tools);
    },
});


/***/ })

};
;