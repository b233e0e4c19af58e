"use strict";
exports.id = 2198;
exports.ids = [2198];
exports.modules = {

/***/ 81764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ readEnvironment)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var _no_utf8_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33960);



function readEnvironment() {
    const variables = Object.fromEntries(Object.entries(process.env).filter((entry) => entry[1] !== undefined));
    const accountHome = homeOfAccount();
    return {
        variables,
        cwd: workingFolder(),
        home: safeHome(),
        platform: process.platform,
        ...(accountHome === '' ? {} : { accountHome }),
    };
}
function workingFolder() {
    const cwd = process.cwd();
    if (cwd.includes('\uFFFD') && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(cwd)) {
        throw Object.assign(new Error('no UTF-8'), { code: _no_utf8_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_UTF8 */ .Q });
    }
    return cwd;
}
function homeOfAccount() {
    try {
        return (0,node_os__WEBPACK_IMPORTED_MODULE_1__.userInfo)().homedir;
    }
    catch {
        return '';
    }
}
function safeHome() {
    try {
        return (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)();
    }
    catch {
        return '';
    }
}


/***/ }),

/***/ 3950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ watchInterrupts),
/* harmony export */   q: () => (/* binding */ sayInterrupted)
/* harmony export */ });
const PATIENCE = 2_000;
const INTERRUPTED = 130;
const WORDS = 'aws-preflight: interrupted; nothing is said of what was not looked at yet\n';
function watchInterrupts(isTaken = () => false) {
    const controller = new AbortController();
    const force = () => {
        process.stderr.write(WORDS);
        process.exit(INTERRUPTED);
    };
    const interrupt = (signal) => {
        if (isTaken(signal))
            return;
        if (controller.signal.aborted)
            force();
        controller.abort();
        setTimeout(force, PATIENCE).unref();
    };
    process.on('SIGINT', interrupt);
    process.on('SIGTERM', interrupt);
    return controller.signal;
}
function sayInterrupted() {
    process.stderr.write(WORDS);
    return INTERRUPTED;
}


/***/ }),

/***/ 62198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCli: () => (/* binding */ runCli)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./lib/commands/index.js
const COMMANDS = {
    check: {
        summary: 'the whole preflight in this environment: can this job deploy, does it leak?',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(1941), __webpack_require__.e(5747), __webpack_require__.e(9846)]).then(__webpack_require__.bind(__webpack_require__, 9846))).check,
    },
    chain: {
        summary: 'which credentials each SDK would take here, or the words it would fail with',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7367), __webpack_require__.e(1941), __webpack_require__.e(3670), __webpack_require__.e(5747), __webpack_require__.e(8791)]).then(__webpack_require__.bind(__webpack_require__, 38791))).chain,
    },
    trust: {
        summary: 'would this trust policy accept these claims, and which condition decides?',
        load: async () => (await __webpack_require__.e(/* import() */ 9876).then(__webpack_require__.bind(__webpack_require__, 9876))).trust,
    },
    scan: {
        summary: 'leaked keys; the default is the tracked files of the work tree',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4097), __webpack_require__.e(3502), __webpack_require__.e(5168)]).then(__webpack_require__.bind(__webpack_require__, 85168))).scan,
    },
    'explain-log': {
        summary: 'why did the job of this log fail? The one message, its cause and what to do',
        load: async () => (await __webpack_require__.e(/* import() */ 5978).then(__webpack_require__.bind(__webpack_require__, 55978))).explainLog,
    },
    exec: {
        summary: 'runs a command as it is, and explains its failure',
        load: async () => (await __webpack_require__.e(/* import() */ 4085).then(__webpack_require__.bind(__webpack_require__, 84085))).exec,
    },
    explain: {
        summary: 'what a rule or a message of a report means, its causes and what to do',
        load: async () => (await __webpack_require__.e(/* import() */ 7325).then(__webpack_require__.bind(__webpack_require__, 17325))).explain,
    },
    report: {
        summary: 'puts the reports of a scan that was divided over machines together',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4097), __webpack_require__.e(3502), __webpack_require__.e(3364)]).then(__webpack_require__.bind(__webpack_require__, 33364))).report,
    },
};

// EXTERNAL MODULE: ./lib/report/tool.js
var tool = __webpack_require__(19170);
// EXTERNAL MODULE: ./lib/preflight/secrets-of.js
var secrets_of = __webpack_require__(6362);
// EXTERNAL MODULE: ./lib/report/key-id.js
var key_id = __webpack_require__(70947);
// EXTERNAL MODULE: ./lib/report/drawn.js
var drawn = __webpack_require__(76690);
// EXTERNAL MODULE: ./lib/report/redaction.js + 1 modules
var redaction = __webpack_require__(79115);
// EXTERNAL MODULE: ./lib/report/showable.js
var showable = __webpack_require__(17361);
;// CONCATENATED MODULE: ./lib/commands/line/secrets.js





const SECRET_NAME = /(?:^|_)(?:TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|PAT|PWD)(?:_|$)/i;
const MAYBE_SECRET_NAME = /(?:^|_)(?:KEY|KEYS|PASS|AUTH|CREDENTIALS?|COOKIE|BEARER)(?:_|$)/i;
const PLACES = ['PWD', 'OLDPWD'];
function redactorOf(args, variables) {
    const redactor = (0,redaction/* createRedactor */.l)();
    (0,secrets_of/* hideEnvironment */.ed)(redactor, variables);
    for (const [name, value] of Object.entries(variables)) {
        const isSecret = SECRET_NAME.test(name) || (MAYBE_SECRET_NAME.test(name) && !(0,showable/* isShowable */.q)(value));
        if (!isSecret || PLACES.includes(name))
            continue;
        if (args.some((word) => value.trim() !== '' && word.includes(value.trim()))) {
            redactor.add(value);
        }
    }
    for (const word of args) {
        for (const [id] of word.matchAll(/A[KSB]IA[A-Z2-7]{16}/g))
            redactor.add(id, (0,key_id/* maskKeyId */.Dx)(id));
        for (const [run] of word.matchAll(/[A-Za-z0-9+/_.~-]{20,}={0,2}/g)) {
            for (const part of partsOf(run))
                if ((0,drawn/* looksDrawn */.V)(part))
                    redactor.add(part);
        }
    }
    return redactor;
}
function partsOf(word) {
    const starts = Array.from(word.matchAll(/[/.]+/g), ({ 0: mark, index }) => index + mark.length);
    return [0, ...starts].map((at) => word.slice(at)).filter((part) => part.length >= 20);
}

;// CONCATENATED MODULE: ./lib/commands/line/start.js


async function runLine(args, given, verbs) {
    const redactor = redactorOf(args, given.environment.variables);
    const finished = await run(args, { ...given, redactor }, verbs);
    const { complaint } = finished;
    return complaint === undefined ? finished : { ...finished, complaint: redactor.text(complaint) };
}
async function run(args, tools, verbs) {
    const [first, ...rest] = args;
    const command = await commandOf(first, verbs);
    if (command !== undefined)
        return command.run(rest, tools);
    if (first === '--version' || first === '-V') {
        return { exitCode: 0, output: `${tool/* TOOL */.j.name} ${tool/* TOOL */.j.version}\n` };
    }
    const { overview, refusal } = await __webpack_require__.e(/* import() */ 4706).then(__webpack_require__.bind(__webpack_require__, 64706));
    const asksForHelp = first !== undefined && ['--help', '-h', 'help'].includes(first);
    const asked = asksForHelp ? rest.find((word) => !word.startsWith('-')) : undefined;
    const explained = await commandOf(asked, verbs);
    if (explained !== undefined)
        return explained.run(['--help'], tools);
    if (asksForHelp && asked === undefined)
        return { exitCode: 0, output: overview(verbs) };
    const wrong = asked ?? first;
    const complaint = wrong === undefined ? '' : `${tool/* TOOL */.j.name}: ${refusal(wrong, args, verbs)}\n\n`;
    return { exitCode: 2, output: '', complaint: complaint + overview(verbs) };
}
async function commandOf(verb, verbs) {
    return verb !== undefined && Object.hasOwn(verbs, verb) ? verbs[verb]?.load() : undefined;
}

// EXTERNAL MODULE: ./lib/adapters/node/entry.js
var entry = __webpack_require__(86101);
// EXTERNAL MODULE: ./lib/adapters/node/environment.js
var node_environment = __webpack_require__(81764);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/adapters/system-error.js
var system_error = __webpack_require__(63468);
;// CONCATENATED MODULE: ./lib/adapters/node/output.js


function isTerminal(descriptor) {
    return mayBeTerminal(descriptor) && streamOf(descriptor).isTTY;
}
async function print(descriptor, text) {
    const rest = mayBeTerminal(descriptor) ? Buffer.from(text) : writeNow(descriptor, text);
    if (rest.length === 0)
        return undefined;
    const stream = streamOf(descriptor);
    stream.on('error', () => undefined);
    const failure = await new Promise((resolve) => {
        stream.write(rest, resolve);
    });
    const code = failure ? (0,system_error/* codeOrThrow */.Z)(failure) : undefined;
    return code === undefined || UNREAD.includes(code) ? undefined : code;
}
const UNREAD = ['EPIPE', 'EBADF', 'ECONNRESET', 'ERR_STREAM_DESTROYED'];
function writeNow(descriptor, text) {
    let rest = Buffer.from(text);
    try {
        while (rest.length > 0)
            rest = rest.subarray((0,external_node_fs_.writeSync)(descriptor, rest));
    }
    catch {
    }
    return rest;
}
function mayBeTerminal(descriptor) {
    if (process.platform === 'win32')
        return true;
    try {
        return (0,external_node_fs_.fstatSync)(descriptor).isCharacterDevice();
    }
    catch {
        return false;
    }
}
function streamOf(descriptor) {
    return descriptor === 1 ? process.stdout : process.stderr;
}

;// CONCATENATED MODULE: ./lib/adapters/node/launch.js
function createLauncher() {
    let passOn = null;
    return {
        async run(command, hear) {
            const { runCommand } = await __webpack_require__.e(/* import() */ 4964).then(__webpack_require__.bind(__webpack_require__, 44964));
            const { end, pass } = runCommand(command, hear);
            passOn = pass;
            try {
                return await end;
            }
            finally {
                passOn = null;
            }
        },
        take(signal) {
            passOn?.(signal);
            return passOn !== null;
        },
    };
}

// EXTERNAL MODULE: ./lib/adapters/node/interrupt.js
var interrupt = __webpack_require__(3950);
;// CONCATENATED MODULE: ./lib/cli.js








async function runCli(args) {
    const launcher = createLauncher();
    const signal = (0,interrupt/* watchInterrupts */.K)((name) => launcher.take(name));
    const environment = (0,node_environment/* readEnvironment */.Q)();
    const finished = await runLine(args, tools(environment, signal, launcher.run), COMMANDS);
    if (signal.aborted)
        return (0,interrupt/* sayInterrupted */.q)();
    if (finished.alsoWrite !== undefined) {
        const { path, text } = finished.alsoWrite;
        await complainOf('cache', await written(path, text, environment, 'whole'));
    }
    if (finished.summary !== undefined) {
        const { appendText } = await __webpack_require__.e(/* import() */ 4694).then(__webpack_require__.bind(__webpack_require__, 74694));
        const appending = await appendText(finished.summary.path, finished.summary.text);
        await complainOf('summary', appending.ok ? undefined : appending.code);
    }
    if (finished.complaint !== undefined)
        await print(2, withNewline(finished.complaint));
    const { outputFile, output, exitCode } = finished;
    const isWritten = await complainOf('report', outputFile === undefined
        ? await print(1, output)
        : await written(outputFile, output, environment, 'in-place'));
    return isWritten || exitCode === 1 || finished.ofCommand === true ? exitCode : 2;
}
async function written(path, text, environment, how) {
    const { writeText } = await __webpack_require__.e(/* import() */ 4694).then(__webpack_require__.bind(__webpack_require__, 74694));
    const { checkoutRoots } = await __webpack_require__.e(/* import() */ 7479).then(__webpack_require__.bind(__webpack_require__, 87479));
    const writing = await writeText(path, text, checkoutRoots(environment), how);
    return writing.ok ? undefined : writing.code;
}
async function complainOf(what, code) {
    if (code === undefined)
        return true;
    const { reasonOf } = await __webpack_require__.e(/* import() */ 4694).then(__webpack_require__.bind(__webpack_require__, 74694));
    await print(2, `aws-preflight: the ${what} could not be written: ${reasonOf(code)}\n`);
    return false;
}
function tools(environment, signal, launch) {
    const { variables } = environment;
    const showsColor = (descriptor) => !variables.NO_COLOR && variables.TERM !== 'dumb' && isTerminal(descriptor);
    return {
        environment,
        world: async () => {
            const { roadsOf } = await __webpack_require__.e(/* import() */ 8705).then(__webpack_require__.bind(__webpack_require__, 68705));
            return (await __webpack_require__.e(/* import() */ 5737).then(__webpack_require__.bind(__webpack_require__, 95737))).createWorld(environment, roadsOf(variables));
        },
        stdin: async (limit) => (await __webpack_require__.e(/* import() */ 3015).then(__webpack_require__.bind(__webpack_require__, 73015))).readStdin(limit),
        log: async (path) => (await __webpack_require__.e(/* import() */ 1119).then(__webpack_require__.bind(__webpack_require__, 61119))).openLog(path),
        git: async () => (await __webpack_require__.e(/* import() */ 2862).then(__webpack_require__.bind(__webpack_require__, 12862))).gitOf(environment),
        files: {
            read: async (path, limit) => (await __webpack_require__.e(/* import() */ 7982).then(__webpack_require__.bind(__webpack_require__, 87982))).nodeFiles.read(path, limit),
        },
        ruleSet: async () => (await __webpack_require__.e(/* import() */ 5178).then(__webpack_require__.bind(__webpack_require__, 45178))).programHash((0,entry/* entryFile */.$)()),
        signal,
        launch,
        cores: (0,external_node_os_.availableParallelism)(),
        ...(!variables.CI && isTerminal(2) ? { progress: showLine } : {}),
        color: showsColor(1),
        errorColor: showsColor(2),
    };
}
function showLine(line) {
    process.stderr.write(`\r\u001b[K${line}`);
}
function withNewline(text) {
    return text.endsWith('\n') ? text : `${text}\n`;
}


/***/ }),

/***/ 14200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ spellingsOf),
/* harmony export */   V: () => (/* binding */ hideAccounts)
/* harmony export */ });
const ACCOUNT = /(?<![A-Za-z0-9])(?:\d{12}|\d{4}-\d{4}-\d{4})(?![A-Za-z0-9])/g;
function hideAccounts(parts, redactor) {
    const found = Array.from(JSON.stringify(parts).matchAll(ACCOUNT), ([account]) => account);
    const accounts = [...new Set(found.map((account) => account.replaceAll('-', '')))];
    for (const [index, account] of accounts.entries()) {
        const label = accounts.length > 1 ? `***${letters(index)}` : '***';
        for (const spelling of spellingsOf(account))
            redactor.add(spelling, label);
    }
    return accounts.flatMap(spellingsOf);
}
function spellingsOf(account) {
    const plain = account.replaceAll('-', '');
    return [plain, plain.replace(/^(\d{4})(\d{4})(\d{4})$/, '$1-$2-$3')];
}
function letters(index) {
    const last = String.fromCodePoint(65 + (index % 26));
    return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}


/***/ }),

/***/ 6362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WX: () => (/* binding */ rawSecrets),
/* harmony export */   ed: () => (/* binding */ hideEnvironment),
/* harmony export */   pI: () => (/* binding */ openRedactor)
/* harmony export */ });
/* harmony import */ var _hide_accounts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14200);
/* harmony import */ var _report_key_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70947);
/* harmony import */ var _report_redaction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79115);



const SECRET_VARIABLES = [
    'AWS_SECRET_ACCESS_KEY',
    'AWS_SECRET_KEY',
    'SECRET_ACCESS_KEY',
    'AWS_SESSION_TOKEN',
    'AWS_SECURITY_TOKEN',
    'AWS_CONTAINER_AUTHORIZATION_TOKEN',
    'AWS_BEARER_TOKEN_BEDROCK',
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
    'ACTIONS_RUNTIME_TOKEN',
    'GITHUB_TOKEN',
    'GH_TOKEN',
];
const KEY_ID_VARIABLES = ['AWS_ACCESS_KEY_ID', 'AWS_ACCESS_KEY'];
const REGION_VARIABLES = ['AWS_REGION', 'AWS_DEFAULT_REGION'];
const LONGEST_REGION = 19;
const ADDRESS = /(?:^|_)(?:PROXY|URL|URI|ENDPOINT)(?:_[A-Z0-9_]+)?$/i;
const SECRET_PARAMETER = /token|secret|password|signature|credential|api-?key|^sig$|^code$/i;
function secretsInAddresses(variables) {
    return Object.entries(variables)
        .filter(([name]) => ADDRESS.test(name))
        .flatMap(([, value]) => {
        const text = value.includes('://') ? value : `http://${value}`;
        if (!URL.canParse(text))
            return [];
        const { username, password, searchParams } = new URL(text);
        const written = /^[^:/?#]+:\/\/([^/?#]*)@/.exec(text)?.[1];
        return [
            ...[username, password].flatMap((part) => [part, decoded(part)]),
            ...(written === undefined ? [] : [`${written}@`]),
            ...[...searchParams].flatMap(([name, one]) => (SECRET_PARAMETER.test(name) ? [one] : [])),
        ];
    });
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
function givenSecrets(settings, variables) {
    const { secretAccessKey, sessionToken, accessKeyId } = settings.keys;
    return [
        ...settings.expectedSecrets.map(({ name }) => variables[name]),
        ...[secretAccessKey, sessionToken, accessKeyId, settings.githubToken].map((box) => box?.reveal()),
    ].filter((value) => value !== undefined && value !== '');
}
const SECRET_INPUTS = [
    'aws-access-key-id',
    'aws-secret-access-key',
    'aws-session-token',
    'github-token',
    'role-external-id',
];
function rawSecrets(inputs, variables) {
    const named = (inputs['expected-secrets'] ?? '').match(/[A-Za-z_][A-Za-z0-9_]*/g) ?? [];
    return [
        ...[...SECRET_VARIABLES, ...KEY_ID_VARIABLES, ...named].map((name) => Object.hasOwn(variables, name) ? variables[name] : undefined),
        ...secretsInAddresses(variables),
        ...SECRET_INPUTS.map((name) => inputs[name]),
    ].filter((value) => value !== undefined && value !== '');
}
function hideEnvironment(redactor, variables) {
    for (const name of SECRET_VARIABLES)
        redactor.add(variables[name]);
    for (const secret of secretsInAddresses(variables))
        redactor.add(secret);
    for (const name of KEY_ID_VARIABLES)
        hideKeyId(redactor, variables[name]);
    for (const name of REGION_VARIABLES) {
        const value = variables[name] ?? '';
        if (value.length > LONGEST_REGION)
            redactor.add(value, `(${value.length} characters)`);
    }
}
function hideKeyId(redactor, id) {
    if (id !== undefined)
        redactor.add(id, (0,_report_key_id_js__WEBPACK_IMPORTED_MODULE_0__/* .maskKeyId */ .Dx)(id.trim()));
}
function openRedactor(settings, variables, redactor = (0,_report_redaction_js__WEBPACK_IMPORTED_MODULE_1__/* .createRedactor */ .l)()) {
    hideEnvironment(redactor, variables);
    for (const secret of givenSecrets(settings, variables))
        redactor.add(secret);
    hideKeyId(redactor, settings.keys.accessKeyId?.reveal());
    if (settings.maskAccountId) {
        for (const account of accountsIn(settings).flatMap(_hide_accounts_js__WEBPACK_IMPORTED_MODULE_2__/* .spellingsOf */ .H))
            redactor.add(account);
    }
    return redactor;
}
function accountsIn({ role, expectedArn, allowedAccountIds }) {
    const arns = [role?.arn, expectedArn].map((arn) => arn?.split(':')[4] ?? '');
    return [...allowedAccountIds, ...arns];
}


/***/ }),

/***/ 76690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ looksDrawn)
/* harmony export */ });
function looksDrawn(text, share = 0.4) {
    if (!/[a-z]/.test(text) || !/[A-Z]/.test(text) || !/[0-9]/.test(text))
        return false;
    let pairs = 0;
    let changes = 0;
    let last = '';
    for (const character of text) {
        const kind = kindOf(character);
        if (kind !== '' && last !== '') {
            pairs += 1;
            if (kind !== last)
                changes += 1;
        }
        last = kind;
    }
    return pairs >= 15 && changes / pairs >= share;
}
function kindOf(character) {
    if (character >= 'a' && character <= 'z')
        return 'lower';
    if (character >= 'A' && character <= 'Z')
        return 'upper';
    return character >= '0' && character <= '9' ? 'digit' : '';
}


/***/ }),

/***/ 4726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ fill),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   jQ: () => (/* binding */ showInvisible),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   tJ: () => (/* binding */ inert)
/* harmony export */ });
/* harmony import */ var _invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65785);

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
    return template.replace(/\{([a-z][A-Za-z0-9]*)(?::(?:(prose)|([a-z' ]+)\|([a-z' ]+)))?\}/g, (_, name, prose, one, several) => {
        const value = Object.hasOwn(values, name) ? values[name] : undefined;
        if (value === undefined)
            throw new Error(`no value for the placeholder {${name}}`);
        if (one !== undefined && several !== undefined) {
            return typeof value === 'string' || value.length === 1 ? one : several;
        }
        if (typeof value !== 'string')
            return listed(value.map(inert));
        return prose === undefined ? inert(value) : inertProse(value);
    });
}
function listed(words) {
    const last = words.at(-1);
    if (last === undefined)
        return '';
    return words.length === 1 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
const LONGEST_PROSE = 2_000;
function inertProse(prose) {
    return shorten(prose, LONGEST_PROSE)
        .split(/`([^`]+)`/)
        .map((part, index) => (index % 2 === 1 ? `\`${inert(part)}\`` : inert(part)))
        .join('');
}


/***/ }),

/***/ 65785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Al: () => (/* binding */ withoutBlanks),
/* harmony export */   MU: () => (/* binding */ isUndrawn),
/* harmony export */   k6: () => (/* binding */ replaceInvisible),
/* harmony export */   nC: () => (/* binding */ visibleRuns),
/* harmony export */   wy: () => (/* binding */ hasInvisible)
/* harmony export */ });
const UNDRAWN = String.raw `\p{Cf}\p{Default_Ignorable_Code_Point}\u2800`;
const SEEN = String.raw `(?<=\p{Extended_Pictographic})[\ufe0e\ufe0f]`;
const INVISIBLE = String.raw `(?!${SEEN})[${UNDRAWN}\p{Cc}\p{Cs}\p{Zl}\p{Zp}]`;
const PLAIN = /^[ -~]*$/;
function visibleRuns(text) {
    const runs = PLAIN.test(text) ? /[!-~]+/g : new RegExp(`[^\\s\\p{Cc}${UNDRAWN}]+`, 'gu');
    return Array.from(text.matchAll(runs), ({ 0: run, index }) => ({ text: run, at: index }));
}
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

/***/ 70947:
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

/***/ 57517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LA: () => (/* binding */ quoteShell),
/* harmony export */   YU: () => (/* binding */ quoteHcl),
/* harmony export */   fp: () => (/* binding */ quoteJson),
/* harmony export */   q0: () => (/* binding */ quoteYaml),
/* harmony export */   vW: () => (/* binding */ quoteByCodePoint)
/* harmony export */ });
/* harmony import */ var _invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65785);

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

/***/ 79115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ createRedactor)
});

// EXTERNAL MODULE: ./lib/report/inert.js
var inert = __webpack_require__(4726);
// EXTERNAL MODULE: ./lib/report/drawn.js
var drawn = __webpack_require__(76690);
// EXTERNAL MODULE: ./lib/report/invisible.js
var invisible = __webpack_require__(65785);
;// CONCATENATED MODULE: ./lib/report/pieces.js


const PIECE = 8;
const SHARE = 0.27;
const LONGEST = 1 << 14;
function createPieces() {
    const known = new Set();
    return {
        learn(spelling) {
            if (!(0,drawn/* looksDrawn */.V)(spelling.slice(0, LONGEST), SHARE))
                return;
            const end = Math.min(spelling.length, LONGEST);
            for (let at = 0; at + PIECE <= end; at += 1)
                known.add(spelling.slice(at, at + PIECE));
        },
        cutOut(text, label) {
            if (known.size === 0 || text.length < PIECE)
                return text;
            let seen = '';
            const places = [];
            for (const { text: run, at } of (0,invisible/* visibleRuns */.nC)(text)) {
                for (let step = 0; step < run.length; step += 1)
                    places.push(at + step);
                seen += run;
            }
            let output = '';
            let kept = 0;
            for (let at = 0; at + PIECE <= seen.length; at += 1) {
                if (!known.has(seen.slice(at, at + PIECE)))
                    continue;
                let end = at + PIECE;
                while (end < seen.length && known.has(seen.slice(end - PIECE + 1, end + 1)))
                    end += 1;
                output += text.slice(kept, places[at]) + label;
                kept = (places[end - 1] ?? 0) + 1;
                at = end - 1;
            }
            return output + text.slice(kept);
        },
    };
}

// EXTERNAL MODULE: ./lib/report/quoting.js
var quoting = __webpack_require__(57517);
;// CONCATENATED MODULE: ./lib/report/redaction.js



const SHORTEST = 8;
function createRedactor() {
    const known = new Map();
    const pieces = createPieces();
    let longestFirst = null;
    function add(secret, label = '***') {
        if (secret === undefined)
            return;
        for (const part of [secret, secret.trim(), ...secret.split(/[\r\n]+/)]) {
            if (part.trim().length < SHORTEST)
                continue;
            for (const form of redaction_forms(part))
                known.set(form, label);
            for (const spelling of [part, ...base64Of(part)])
                pieces.learn(spelling);
        }
        longestFirst = null;
    }
    function text(input) {
        let output = input;
        longestFirst ??= [...known].sort(([a], [b]) => b.length - a.length);
        for (const [secret, label] of longestFirst)
            output = output.replaceAll(secret, () => label);
        return pieces.cutOut(output, '***');
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
function redaction_forms(secret) {
    const url = encodeURIComponent(Buffer.from(secret).toString());
    const field = new URLSearchParams([['', secret]]).toString().slice(1);
    return [
        secret,
        ...[url, field].flatMap((text) => [text, text.replace(/%../g, (hex) => hex.toLowerCase())]),
        JSON.stringify(secret).slice(1, -1),
        (0,quoting/* quoteJson */.fp)(secret).slice(1, -1),
        (0,quoting/* quoteByCodePoint */.vW)(secret).slice(1, -1),
        (0,inert/* showInvisible */.jQ)(secret),
        secret.replaceAll("'", String.raw `'\''`),
        ...base64Of(secret),
    ].filter((form) => form.length >= SHORTEST);
}
function base64Of(secret) {
    const base64 = Buffer.from(secret).toString('base64');
    const encoded = [
        base64,
        base64.replace(/=+$/, ''),
        ...[0, 1, 2].map((at) => base64At(secret, at)),
    ];
    return encoded.flatMap((text) => [text, text.replaceAll('+', '-').replaceAll('/', '_')]);
}
function base64At(secret, at) {
    const bytes = Buffer.concat([Buffer.alloc(at), Buffer.from(secret)]);
    const whole = Math.floor((bytes.length * 8) / 6);
    return bytes.toString('base64').slice(Math.ceil((at * 8) / 6), whole);
}


/***/ }),

/***/ 17361:
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

/***/ 19170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ TOOL)
/* harmony export */ });
const TOOL = { name: 'aws-preflight', version: '0.1.0' };


/***/ })

};
;