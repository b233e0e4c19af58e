"use strict";
exports.id = 313;
exports.ids = [313];
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

/***/ 4471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  trust: () => (/* binding */ trust_trust)
});

// EXTERNAL MODULE: ./lib/facts/trust/trust.js + 45 modules
var trust = __webpack_require__(7253);
// EXTERNAL MODULE: ./lib/facts/trust/trust-view.js
var trust_view = __webpack_require__(632);
// EXTERNAL MODULE: ./lib/preflight/assemble.js
var assemble = __webpack_require__(7647);
// EXTERNAL MODULE: ./lib/preflight/secrets-of.js
var secrets_of = __webpack_require__(6362);
// EXTERNAL MODULE: ./lib/report/inert.js
var inert = __webpack_require__(4726);
// EXTERNAL MODULE: ./lib/report/judge.js
var judge = __webpack_require__(7381);
// EXTERNAL MODULE: ./lib/rules/trust/index.js + 35 modules
var rules_trust = __webpack_require__(4249);
// EXTERNAL MODULE: ./lib/chain/dialects/index.js + 40 modules
var dialects = __webpack_require__(3350);
// EXTERNAL MODULE: ./lib/settings/aws-fields.js
var aws_fields = __webpack_require__(8440);
// EXTERNAL MODULE: ./lib/settings/fields.js
var fields = __webpack_require__(5832);
// EXTERNAL MODULE: ./lib/settings/parse.js
var parse = __webpack_require__(5602);
// EXTERNAL MODULE: ./lib/report/aws/role-arn.js + 1 modules
var role_arn = __webpack_require__(8926);
// EXTERNAL MODULE: ./lib/commands/line/define.js + 1 modules
var line_define = __webpack_require__(3764);
// EXTERNAL MODULE: ./lib/commands/print.js
var print = __webpack_require__(8173);
// EXTERNAL MODULE: ./lib/trust/request/claims.js
var claims = __webpack_require__(7507);
// EXTERNAL MODULE: ./lib/trust/request/token.js
var request_token = __webpack_require__(4117);
;// CONCATENATED MODULE: ./lib/commands/trust-claims.js


/**
 * Reads a JSON object of claims. A token pasted in its place, alone or as the runner's endpoint
 * answers (`{"value": "..."}`), is decoded, and from then on hidden by the redactor. No message
 * quotes the text.
 */
function readClaims(text, redactor) {
    const token = tokenIn(text.replace(/^\ufeff/, '').trim());
    if (token !== null)
        return takenOut(token, redactor);
    let value;
    try {
        value = JSON.parse(text.replace(/^\ufeff/, ''));
    }
    catch {
        return { ok: false, message: 'the claims are not JSON' };
    }
    if (typeof value === 'object' && value !== null) {
        const entries = Object.entries(value);
        for (const [, entry] of entries)
            hide(typeof entry === 'string' ? tokenIn(entry) : null);
        const answered = entries.find(([name]) => name === 'value')?.[1];
        const inner = typeof answered === 'string' ? tokenIn(answered) : null;
        if (inner !== null && !Object.hasOwn(value, 'sub'))
            return takenOut(inner, redactor);
    }
    const parsed = (0,claims/* parseClaims */.Df)(value);
    return parsed.ok ? { ...parsed, fromToken: false } : parsed;
    function hide(found) {
        if (found !== null)
            hideToken(found, redactor);
    }
}
/** The token that a text is, or null: three parts, of which the first two hold something. */
function tokenIn(text) {
    const match = /^["']?(?:bearer\s{1,9})?([\w-]{4,}\.[\w-]{4,}\.[\w-]*)["']?$/i.exec(text);
    return match?.[1] ?? null;
}
function takenOut(token, redactor) {
    hideToken(token, redactor);
    const read = (0,request_token/* claimsOfToken */.Y)(token);
    if (read.ok)
        return { ...read, fromToken: true };
    return { ok: false, message: `this looks like a token, but ${read.message}` };
}
/** The signature alone is enough to rebuild a token whose claims are known. */
function hideToken(token, redactor) {
    for (const part of [token, ...token.split('.').slice(1)])
        redactor.add(part);
}

// EXTERNAL MODULE: ./lib/trust/sources/find-policies.js + 20 modules
var find_policies = __webpack_require__(792);
// EXTERNAL MODULE: ./lib/trust/document/policy.js + 1 modules
var policy = __webpack_require__(2681);
;// CONCATENATED MODULE: ./lib/commands/trust-policy.js


/** Declarations that may be the role's, besides the first. */
const MOST_RIVALS = 8;
/**
 * The trust policy of a file's text: the policy itself as JSON, what `aws iam get-role` printed, or
 * infrastructure code, in which `role` chooses.
 */
function readPolicy(path, text, role) {
    const source = { kind: 'argument', path, line: null, description: path };
    const result = (0,policy/* parsePolicy */.O)(text);
    if (result.ok || !(0,find_policies/* mayDeclareRoles */.r)(path))
        return { source, result, unresolved: [] };
    const isJson = /^\s*[{[]/.test(text.replace(/^\ufeff/, ''));
    if (role === null) {
        // Of JSON, the fault that was met says more than a guess at what the file might be.
        return isJson
            ? { source, result, unresolved: [] }
            : unread('give --role ARN to say which role');
    }
    const { found, unreadable } = (0,find_policies/* findPolicies */.O)([{ path, text }], role);
    const best = found.find(({ policy }) => policy.ok) ?? found[0];
    const [broken] = unreadable;
    if (best === undefined) {
        if (isJson && broken === undefined)
            return { source, result, unresolved: [] };
        return broken === undefined
            ? unread(`it declares no trust policy for the role ${role.name}`)
            : unread(broken.message, broken);
    }
    const rivals = found.filter((one) => one !== best && one.policy.ok && one.match === best.match);
    return { ...taken(best), rivals: rivals.slice(0, MOST_RIVALS).map(taken) };
    function taken({ line, label, policy, unresolved, assumed }) {
        const description = `${path}, line ${line} (${label})`;
        return { source: { ...source, line, description }, result: policy, unresolved, assumed };
    }
    function unread(message, at = { line: 1, column: 1 }) {
        const fault = { line: at.line, column: at.column, message };
        return { source, result: { ok: false, fault }, unresolved: [] };
    }
}

;// CONCATENATED MODULE: ./lib/commands/trust.js
















const POLICY_BYTES = 16 << 20;
const CLAIMS_BYTES = 1 << 20;
const parseRole = (text) => {
    const parsed = (0,role_arn/* parseRoleArn */.D)(text.trim());
    return parsed === null ? (0,fields/* refused */.J5)(text, aws_fields/* ROLE_ARN */.xG) : { ok: true, value: parsed };
};
const role = {
    words: 'The role that is asked for; needed to find its policy in infrastructure code.',
    value: 'ARN',
    parse: parseRole,
};
/** Would this policy accept these claims? */
const trust_trust = (0,line_define/* defineCommand */.N)({
    name: 'trust',
    usage: ['trust --policy FILE [--claims FILE] [--role ARN] [options]'],
    about: "Tells whether a role's trust policy would accept a token with these claims, and if not, which condition decides. Without claims, only looks for what is wrong in the policy. Calls nothing.",
    options: {
        policy: {
            words: 'The trust policy as JSON, what `aws iam get-role` printed, or (with `--role`) CloudFormation or Terraform. `-` reads standard input.',
            value: 'FILE',
            required: true,
            parse: fields/* path */.Ae,
        },
        claims: {
            words: "The token's decoded claims as JSON, of any issuer. `-` reads standard input.",
            value: 'FILE',
            parse: fields/* path */.Ae,
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
    async run({ policy: policyPath, claims: claimsPath, role: asked }, flags, tools) {
        const redactor = (0,secrets_of/* openRedactor */.pI)(noSettings(), tools.environment.variables);
        const claims = await claimsAt(claimsPath, tools, redactor);
        const reading = textOf(await read(policyPath, POLICY_BYTES, tools), policyPath);
        const wrongUsage = [
            ...(claims?.ok === false ? [`--claims: ${(0,inert/* showInvisible */.jQ)(claims.message)}`] : []),
            ...(!reading.ok && reading.absent ? [`--policy: ${reading.message}`] : []),
        ];
        if (wrongUsage.length > 0 || claims?.ok === false)
            return { wrongUsage };
        if (!reading.ok) {
            const check = (0,judge/* incomplete */.$x)('trust', reading.message);
            return (0,print/* printed */.z)((0,assemble/* assemble */.f)([check], {}, flags.failOn, redactor), flags);
        }
        const name = policyPath === '-' ? 'standard input' : policyPath;
        const facts = (0,trust/* trustFacts */.K)({
            claims: claims?.claims ?? null,
            context: {
                ...(asked === null ? {} : { roleArn: asked.arn }),
                time: (await tools.world()).clock.now(),
            },
            sts: { kind: 'not-asked' },
            policy: readPolicy(name, reading.text, asked),
        });
        const view = (0,trust_view/* trustView */.g)(facts);
        const parts = view === null ? {} : { trust: view };
        const check = checkOf(facts, claims?.fromToken === true, redactor.text);
        return (0,print/* printed */.z)((0,assemble/* assemble */.f)([check], parts, flags.failOn, redactor), flags, true);
    },
});
async function claimsAt(path, tools, redactor) {
    if (path === undefined)
        return null;
    const reading = textOf(await read(path, CLAIMS_BYTES, tools), path);
    return reading.ok ? readClaims(reading.text, redactor) : { ok: false, message: reading.message };
}
function checkOf(facts, fromToken, redact) {
    const findings = (0,judge/* judge */.S4)(rules_trust/* policyRules */.c, facts, redact);
    const { claims, evaluation, policy } = facts;
    const looked = [
        { at: policy?.source.description ?? '', found: evaluation?.verdict ?? 'not judged' },
        ...(fromToken
            ? [{ at: 'claims', found: 'decoded from a token, whose signature was not checked' }]
            : []),
    ];
    if (policy?.result.ok === false) {
        const { line, message } = policy.result.fault;
        const reason = `${policy.source.description}, line ${line}: ${message}`;
        // Nothing was judged, so this is no failure of the policy: it tells the reader where to look.
        const told = findings.map((finding) => ({ ...finding, severity: 'note' }));
        return (0,judge/* incomplete */.$x)('trust', reason, { looked, findings: told });
    }
    if (evaluation?.verdict === 'cannot-judge') {
        const reason = `the verdict hangs on what is not known here: ${evaluation.decidedBy.why}`;
        return (0,judge/* incomplete */.$x)('trust', reason, { looked, findings });
    }
    const gaps = claims === null ? ['whether the policy accepts a job: no --claims were given'] : [];
    return (0,judge/* answered */.oQ)('trust', findings, looked, gaps);
}
async function read(path, limit, tools) {
    return path === '-' ? tools.stdin(limit) : tools.files.read(path, limit);
}
function textOf(reading, path) {
    const name = path === '-' ? 'standard input' : (0,inert/* showInvisible */.jQ)(path);
    switch (reading.kind) {
        case 'found':
            return { ok: true, text: new TextDecoder().decode(reading.bytes) };
        case 'absent':
            return { ok: false, absent: true, message: `${name}: there is no such file` };
        case 'too-large':
            return { ok: false, absent: false, message: `${name}: it is too large to be read` };
        case 'unreadable':
            return { ok: false, absent: false, message: `${name}: ${reading.reason}` };
    }
}
/** Nothing of a job's settings counts here; only its secrets stay hidden. */
function noSettings() {
    const parsed = (0,parse/* parseSettings */.P)({}, dialects/* dialectNames */.zM);
    if (!parsed.ok)
        throw new Error('no setting is needed');
    return parsed.settings;
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


/***/ })

};
;