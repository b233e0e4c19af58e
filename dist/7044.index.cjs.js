"use strict";
exports.id = 7044;
exports.ids = [7044];
exports.modules = {

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

/***/ 44704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B8: () => (/* binding */ cluesOfRun),
/* harmony export */   F: () => (/* binding */ cluesOfEnvironment),
/* harmony export */   Xe: () => (/* binding */ cluesOfLabels),
/* harmony export */   qp: () => (/* binding */ cluesOfRunner)
/* harmony export */ });
function cluesOfRun({ inActions, fromFork, byDependabot, event }) {
    if (!inActions)
        return {};
    return {
        fork: {
            so: fromFork,
            told: `the event ${event} is ${fromFork ? '' : 'not '}of a fork's pull request`,
        },
        dependabot: {
            so: byDependabot,
            told: byDependabot ? 'GITHUB_ACTOR is dependabot[bot]' : 'GITHUB_ACTOR is not Dependabot',
        },
    };
}
function cluesOfLabels(labels) {
    if (!labels.includes('self-hosted'))
        return {};
    return { 'self-hosted': { so: true, told: "the job's labels hold self-hosted" } };
}
function cluesOfRunner({ inActions, tokenOffered, runnerHosted }) {
    return {
        ...(inActions
            ? {
                'id-token': {
                    so: tokenOffered,
                    told: `the runner offers this job ${tokenOffered ? 'a' : 'no'} token endpoint`,
                },
            }
            : {}),
        ...(runnerHosted === 'unknown'
            ? {}
            : {
                'self-hosted': {
                    so: runnerHosted === 'self-hosted',
                    told: `RUNNER_ENVIRONMENT is ${runnerHosted}`,
                },
            }),
    };
}
function cluesOfEnvironment(job, variables) {
    const { AWS_PROFILE: profile = '' } = variables;
    return {
        ...cluesOfRun(job),
        ...cluesOfRunner(job),
        profile: {
            so: profile !== '',
            told: profile === '' ? 'AWS_PROFILE is not set' : 'AWS_PROFILE is set',
        },
    };
}


/***/ }),

/***/ 71189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainCommand: () => (/* binding */ explainCommand),
  readOutput: () => (/* binding */ readOutput)
});

// EXTERNAL MODULE: ./lib/catalogue/explain.js + 39 modules
var explain = __webpack_require__(48150);
// EXTERNAL MODULE: ./lib/facts/log/gather-log.js + 1 modules
var gather_log = __webpack_require__(85344);
// EXTERNAL MODULE: ./lib/facts/chain/chain.js + 1 modules
var chain = __webpack_require__(70574);
// EXTERNAL MODULE: ./lib/facts/chain/gather-chain.js + 4 modules
var gather_chain = __webpack_require__(31023);
;// CONCATENATED MODULE: ./lib/facts/log/check-chain.js


async function chainOfSdk(sdk, world, redactor) {
    const { facts, traces } = await (0,gather_chain/* gatherChain */.D)(world, { allowEndpoints: [] }, redactor, [sdk]);
    const view = traces.find(({ view: { dialect } }) => dialect === sdk)?.view;
    if (view === undefined)
        return null;
    return { view, facts: (0,chain/* chainRuleFacts */.t)(facts, traces, [sdk]) };
}
function checkedBy({ outcome }, broken, judged) {
    const none = outcome === 'none' ? [NONE_FOUND] : [];
    return {
        broken: new Set([...broken, ...none]),
        answered: new Set(),
        judged: new Set([...judged, NONE_FOUND]),
    };
}
const NONE_FOUND = 'credentials/none-found';

// EXTERNAL MODULE: ./lib/facts/log/job-of-log.js
var job_of_log = __webpack_require__(44704);
;// CONCATENATED MODULE: ./lib/facts/log/clues-of-job.js

function cluesOfJob(job, variables) {
    const isSet = (name) => (variables[name] ?? '').trim() !== '';
    const empty = KEYS.find((name) => variables[name] !== undefined && !isSet(name));
    const clues = {};
    const tell = (clue, so, told) => {
        clues[clue] = { so, told };
    };
    if (empty !== undefined)
        tell('keys-empty', true, `${empty} is there and empty`);
    else if (KEYS.every(isSet)) {
        tell('keys-empty', false, `${KEYS.join(' and ')} are set`);
        const token = isSet('AWS_SESSION_TOKEN');
        tell('session-token', token, `AWS_SESSION_TOKEN is ${token ? '' : 'not '}set`);
    }
    if (KEYS.every(isSet))
        tell('keys-given', true, `${KEYS.join(' and ')} are set`);
    const profile = PROFILES.find(isSet);
    if (profile !== undefined)
        tell('profile', true, `${profile} is set`);
    return { ...clues, ...(0,job_of_log/* cluesOfRun */.B8)(job), ...(0,job_of_log/* cluesOfRunner */.qp)(job) };
}
const KEYS = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'];
const PROFILES = ['AWS_PROFILE', 'AWS_DEFAULT_PROFILE'];

// EXTERNAL MODULE: ./lib/workflow/tools/find.js + 17 modules
var find = __webpack_require__(57514);
;// CONCATENATED MODULE: ./lib/facts/log/sdk-of.js

const SDK_OF = {
    'aws-cli': 'aws-cli',
    boto3: 'boto3',
    javascript: 'javascript',
    java: 'java',
    go: 'go',
    rust: 'rust',
    dotnet: 'dotnet',
    powershell: 'dotnet',
    php: 'php',
    ruby: 'ruby',
    terraform: 'terraform',
    cdk: 'javascript',
    sam: 'boto3',
    serverless: 'javascript',
    pulumi: 'go',
    amplify: 'javascript',
    'elastic-beanstalk': 'boto3',
    copilot: 'go',
    kubernetes: 'aws-cli',
    sops: 'go',
    'configure-aws-credentials': 'javascript',
};
const SDK_OF_PROGRAM = {
    cdklocal: 'javascript',
    node: 'javascript',
    npm: 'javascript',
    npx: 'javascript',
    pnpm: 'javascript',
    yarn: 'javascript',
    python: 'boto3',
    python3: 'boto3',
    java: 'java',
    mvn: 'java',
    gradle: 'java',
    go: 'go',
    cargo: 'rust',
    dotnet: 'dotnet',
    pwsh: 'dotnet',
    php: 'php',
    composer: 'php',
    ruby: 'ruby',
    bundle: 'ruby',
    rake: 'ruby',
    kubectl: 'aws-cli',
    helm: 'aws-cli',
};
function sdkOfCommand([program, ...args]) {
    const tool = (0,find/* toolOfCommand */.Nh)(program, args)?.sdk;
    const name = (0,find/* baseName */.Fl)(program);
    const known = Object.hasOwn(SDK_OF_PROGRAM, name) ? SDK_OF_PROGRAM[name] : undefined;
    return tool ?? known ?? null;
}
function sdkOfMessage(emitters, command) {
    const sdks = emitters.flatMap((emitter) => SDK_OF[emitter] ?? []);
    if (command !== null && (sdks.length === 0 || sdks.includes(command)))
        return command;
    return sdks[0] ?? null;
}

// EXTERNAL MODULE: ./lib/facts/job/gather-event.js + 2 modules
var gather_event = __webpack_require__(52797);
// EXTERNAL MODULE: ./lib/report/judge.js
var judge = __webpack_require__(67381);
// EXTERNAL MODULE: ./lib/report/inert.js
var inert = __webpack_require__(4726);
// EXTERNAL MODULE: ./lib/rules/credentials/index.js + 64 modules
var credentials = __webpack_require__(52858);
// EXTERNAL MODULE: ./lib/preflight/assemble.js
var assemble = __webpack_require__(57647);
// EXTERNAL MODULE: ./lib/preflight/explain-log.js + 1 modules
var explain_log = __webpack_require__(24298);
;// CONCATENATED MODULE: ./lib/preflight/explain-command.js











async function readOutput(command, opening, ended) {
    return (0,gather_log/* gatherLog */.A)(nameOf(command), opening, {
        ending() {
            const end = ended();
            return end === null ? null : `##[error]Process completed with exit code ${end.exitCode}.`;
        },
    });
}
async function explainCommand(failed, failOn, world, redactor) {
    const { command, end, reading } = failed;
    const { job } = await (0,gather_event/* gatherEvent */.o)(world);
    const { ci } = job;
    const asked = { name: nameOf(command[0]), ci, failOn, failed: howItEnded(end) };
    const own = sdkOfCommand(command);
    const cause = reading.kind === 'read' ? reading.facts.explanation.cause : null;
    const sdk = cause === null ? own : sdkOfMessage(cause.sighting.entry.emitters, own);
    const unheard = unheardOf(end);
    const isDeaf = end.unheard.length === 2;
    const chain = sdk === null || (cause === null && !isDeaf) ? null : await chainOfSdk(sdk, world, redactor);
    const beside = {
        looked: chain === null ? [] : [lookedAt(sdk ?? '', chain.view.provider, chain.view.message)],
        gaps: isDeaf ? [] : unheard,
        chain: chain === null ? [] : [chain.view],
    };
    if (isDeaf) {
        const check = (0,judge/* incomplete */.$x)('log', unheard.join('; '), beside);
        return (0,assemble/* assemble */.f)([check], { ci, chain: beside.chain }, failOn, redactor, 'log');
    }
    if (reading.kind === 'unreadable' || cause === null) {
        return (0,explain_log/* tellOfLog */.tX)(asked, reading, redactor, beside);
    }
    const rules = [...credentials.leftoverRules, ...credentials.comparisonRules];
    const checked = chain === null
        ? null
        : checkedBy(chain.view, (0,judge/* judge */.S4)(rules, chain.facts, redactor.text, ci).map(({ ruleId }) => ruleId), rules.map(({ id }) => id));
    const clues = cluesOfJob(job, world.environment.variables);
    const { facts } = reading;
    const explanation = (0,explain/* weighAnew */.u)(facts.explanation, clues, checked);
    return (0,explain_log/* tellOfLog */.tX)(asked, { ...reading, facts: { ...facts, explanation } }, redactor, beside);
}
function lookedAt(sdk, provider, message) {
    const at = `the chain of ${sdk} in this environment`;
    return { at, found: message ?? `credentials by the provider ${provider ?? 'none'}` };
}
function nameOf(command) {
    return `output of ${(0,inert/* inert */.tJ)(command.split(/[\\/]/).at(-1) ?? command)}`;
}
function howItEnded({ exitCode, signal }) {
    const by = signal === null ? `with exit code ${exitCode}` : `by ${signal}`;
    return `the command failed ${by}`;
}
function unheardOf({ unheard }) {
    if (unheard.length === 0)
        return [];
    const what = unheard.length === 2 ? 'what the command printed' : `its ${unheard.join('')}`;
    return [
        `${what} went to this terminal as it is, so that nothing else could read it; through a pipe it can be read: \`aws-preflight exec -- COMMAND 2>&1 | cat\``,
    ];
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
// EXTERNAL MODULE: ./lib/scanner/archives/archive.js
var archive = __webpack_require__(1678);
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
function placeOf({ path, member }) {
    return member === undefined ? path : `${path}${archive/* INSIDE */.bj}${member}`;
}
function matchOf(leak) {
    const { path, member, line, column, commit, author, inHead, account, preview, keyHash, held } = leak;
    return {
        location: {
            kind: 'file',
            path,
            ...(member === undefined ? { line, column } : {}),
            ...(commit === undefined ? {} : { commit }),
        },
        identity: keyHash,
        values: { preview, path: placeOf(leak), line: String(line) },
        ...(held === undefined ? {} : { words: HELD[held] }),
        ...(held === 'staged' ? { paste: unstage(path) } : {}),
        evidence: [
            { label: 'found', actual: preview },
            ...(member === undefined
                ? []
                : [{ label: 'inside the archive', actual: `${member}:${line}` }]),
            ...(account === undefined ? [] : [{ label: 'account of the key', actual: account }]),
            ...(commit === undefined ? [] : [{ label: 'commit', actual: commit }]),
            ...(author === undefined ? [] : [{ label: 'author', actual: author }]),
            ...(inHead === undefined
                ? []
                : [{ label: 'still in HEAD', actual: inHead ? 'yes' : 'no, but in the history' }]),
        ],
    };
}

// EXTERNAL MODULE: ./lib/scanner/patterns/index.js + 5 modules
var patterns = __webpack_require__(14251);
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

/***/ 1678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N_: () => (/* binding */ roomFor),
/* harmony export */   Rf: () => (/* binding */ spend),
/* harmony export */   b1: () => (/* binding */ LIMITS),
/* harmony export */   bj: () => (/* binding */ INSIDE),
/* harmony export */   oy: () => (/* binding */ spendInVain)
/* harmony export */ });
const INSIDE = '!/';
const LIMITS = {
    memberBytes: 64 << 20,
    archiveBytes: 256 << 20,
    members: 20_000,
    scanBytes: 4 * 2 ** 30,
};
function roomFor({ limits, scan, archive }) {
    return Math.max(0, Math.min(limits.memberBytes, archive, scan.bytes));
}
function spend(room, bytes) {
    room.archive -= bytes;
    room.scan.bytes -= bytes;
}
const STEEPEST = 1_032;
function spendInVain(room, packed) {
    spend(room, Math.min(roomFor(room), packed * STEEPEST));
}


/***/ }),

/***/ 57514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Fl: () => (/* binding */ baseName),
  Nh: () => (/* binding */ toolOfCommand),
  Yy: () => (/* binding */ toolOfModule),
  qH: () => (/* binding */ toolOfPackage)
});

;// CONCATENATED MODULE: ./lib/workflow/tools/tool.js
function operands(args) {
    return args.filter((arg) => !arg.startsWith('-'));
}
function isHelp(args) {
    const [first] = args;
    return (first === undefined ||
        ['help', 'version', 'completion'].includes(first) ||
        args.some((arg) => ['--help', '-h', '--version', '-v', '-V'].includes(arg)));
}
function verbs(...names) {
    return (args) => !isHelp(args) &&
        operands(args)
            .slice(0, 2)
            .some((one) => names.includes(one));
}

;// CONCATENATED MODULE: ./lib/workflow/tools/aws-cli.js

const awsCli = {
    name: 'aws-cli',
    sdk: 'aws-cli',
    commands: ['aws'],
    packages: ['awscli'],
    modules: ['awscli'],
    asks(args) {
        if (args.some((arg) => ['--version', '--no-sign-request'].includes(arg)))
            return false;
        if (operands(args).includes('help') || isHelp(args.slice(0, 1)))
            return false;
        const service = serviceOf(args);
        if (service === undefined ||
            ['configure', 'login', 'sso', 'logout', 'help'].includes(service)) {
            return false;
        }
        return !isForEmulator(args);
    },
};
const WITH_VALUE = new Set([
    '--profile',
    '--region',
    '--endpoint-url',
    '--output',
    '--query',
    '--color',
    '--ca-bundle',
    '--cli-read-timeout',
    '--cli-connect-timeout',
]);
function serviceOf(args) {
    let index = 0;
    while (args[index]?.startsWith('-'))
        index += WITH_VALUE.has(args[index] ?? '') ? 2 : 1;
    return args[index];
}
function isForEmulator(args) {
    const at = args.findIndex((arg) => arg.startsWith('--endpoint-url'));
    const url = args[at]?.split('=')[1] ?? args[at + 1];
    return at >= 0 && url !== undefined && !/\.(?:amazonaws\.com|api\.aws)/.test(url);
}

;// CONCATENATED MODULE: ./lib/workflow/tools/cdk.js

const cdk = {
    name: 'cdk',
    sdk: 'javascript',
    commands: ['cdk'],
    packages: ['aws-cdk', 'cdk'],
    asks: verbs('deploy', 'diff', 'destroy', 'bootstrap', 'import', 'rollback', 'gc', 'watch', 'drift'),
};

;// CONCATENATED MODULE: ./lib/workflow/tools/chalice.js

const chalice = {
    name: 'chalice',
    sdk: 'boto3',
    commands: ['chalice'],
    modules: ['chalice'],
    asks: verbs('deploy', 'delete', 'logs', 'invoke'),
};

;// CONCATENATED MODULE: ./lib/workflow/tools/copilot.js

const VERBS = [
    'app',
    'env',
    'svc',
    'job',
    'task',
    'pipeline',
    'deploy',
    'storage',
    'secret',
    'run',
    'init',
];
const copilot = {
    name: 'copilot',
    sdk: 'go',
    commands: ['copilot'],
    isMeant: (args) => VERBS.includes(operands(args)[0] ?? ''),
    asks: (args) => !args.includes('--help'),
};

;// CONCATENATED MODULE: ./lib/workflow/tools/eb.js

const eb = {
    name: 'eb',
    sdk: 'boto3',
    commands: ['eb'],
    asks: (args) => !isHelp(args) && operands(args)[0] !== 'local',
};

;// CONCATENATED MODULE: ./lib/workflow/tools/eksctl.js

const eksctl = {
    name: 'eksctl',
    sdk: 'go',
    commands: ['eksctl'],
    asks: (args) => !isHelp(args) && args[0] !== 'info',
};

;// CONCATENATED MODULE: ./lib/workflow/tools/terraform.js

const TERRAFORM_FILES = {
    names: /\.(?:tf|tofu|hcl|tf\.json)$/,
    speaksOfAws: /provider"?[:{\s]{0,40}"aws"|backend"?[=:{\s]{0,40}"s3"|hashicorp\/aws|"aws_[a-z]/,
    otherwise: false,
};
function asksTerraform(args) {
    if (isHelp(args))
        return false;
    const [verb, next] = operands(args);
    if (verb === 'init')
        return !args.some((arg) => /^-?-backend=false$/.test(arg));
    return ([
        'apply',
        'plan',
        'destroy',
        'import',
        'refresh',
        'output',
        'show',
        'taint',
        'untaint',
    ].includes(verb ?? '') ||
        ['state', 'workspace', 'force-unlock'].includes(verb ?? '') ||
        (['run-all', 'run', 'stack', 'apply-all', 'plan-all'].includes(verb ?? '') &&
            !['validate', 'fmt', 'hclfmt'].includes(next ?? '')));
}
const terraform = {
    name: 'terraform',
    sdk: 'terraform',
    commands: ['terraform'],
    asks: asksTerraform,
    cloud: TERRAFORM_FILES,
};

;// CONCATENATED MODULE: ./lib/workflow/tools/opentofu.js

const opentofu = {
    name: 'opentofu',
    sdk: 'terraform',
    commands: ['tofu', 'opentofu'],
    asks: asksTerraform,
    cloud: TERRAFORM_FILES,
};

;// CONCATENATED MODULE: ./lib/workflow/tools/packer.js

const packer = {
    name: 'packer',
    sdk: 'go',
    commands: ['packer'],
    asks: verbs('build'),
    cloud: {
        names: /\.(?:pkr\.hcl|pkr\.json|json)$/,
        speaksOfAws: /amazon-(?:ebs|instance|chroot|ebssurrogate|ebsvolume|import)/,
        otherwise: false,
    },
};

;// CONCATENATED MODULE: ./lib/workflow/tools/pulumi.js

const pulumi = {
    name: 'pulumi',
    sdk: 'go',
    commands: ['pulumi'],
    asks: (args) => !isHelp(args) &&
        ['up', 'update', 'preview', 'pre', 'destroy', 'down', 'refresh', 'import', 'watch'].includes(operands(args)[0] ?? ''),
    cloud: {
        names: /^(?:Pulumi(?:\.[\w-]+)?\.ya?ml|package\.json|requirements\.txt|pyproject\.toml|go\.mod|\w+\.csproj)$/,
        speaksOfAws: /@pulumi\/aws|pulumi[-_]aws|pulumi-aws|Pulumi\.Aws|\baws:region\b|awskms:|s3:\/\//,
        otherwise: false,
    },
};

;// CONCATENATED MODULE: ./lib/workflow/tools/sam.js

const sam = {
    name: 'sam',
    sdk: 'boto3',
    commands: ['sam'],
    packages: ['aws-sam-cli'],
    modules: ['samcli'],
    asks: (args) => !isHelp(args) &&
        ['deploy', 'package', 'sync', 'delete', 'publish', 'logs', 'traces', 'list', 'remote'].includes(operands(args)[0] ?? ''),
};

;// CONCATENATED MODULE: ./lib/workflow/tools/serverless.js

const serverless = {
    name: 'serverless',
    sdk: 'javascript',
    commands: ['serverless', 'sls', 'osls'],
    packages: ['serverless', 'osls'],
    asks(args) {
        if (isHelp(args))
            return false;
        const [verb, next] = operands(args);
        if (verb === 'invoke')
            return next !== 'local';
        return ['deploy', 'remove', 'info', 'logs', 'rollback', 'metrics'].includes(verb ?? '');
    },
    cloud: {
        names: /^serverless\.(?:ya?ml|json|ts|js)$/,
        speaksOfAws: /\baws\b/,
        otherwise: true,
    },
};

;// CONCATENATED MODULE: ./lib/workflow/tools/sst.js

const sst = {
    name: 'sst',
    commands: ['sst'],
    packages: ['sst'],
    asks: verbs('deploy', 'remove', 'diff', 'refresh', 'unlock', 'secret', 'shell', 'state'),
    cloud: {
        names: /^sst\.config\.[cm]?[jt]s$/,
        speaksOfAws: /^(?![\s\S]*home:\s{0,9}['"](?!aws))/,
        otherwise: true,
    },
};

;// CONCATENATED MODULE: ./lib/workflow/tools/terragrunt.js

const terragrunt = {
    name: 'terragrunt',
    sdk: 'terraform',
    commands: ['terragrunt'],
    asks: asksTerraform,
    cloud: TERRAFORM_FILES,
};

;// CONCATENATED MODULE: ./lib/workflow/tools/zappa.js

const zappa = {
    name: 'zappa',
    sdk: 'boto3',
    commands: ['zappa'],
    modules: ['zappa', 'zappa.cli'],
    asks: (args) => !isHelp(args) &&
        !['init', 'package', 'save-python-settings-file'].includes(operands(args)[0] ?? ''),
};

;// CONCATENATED MODULE: ./lib/workflow/tools/index.js















const TOOLS = [
    awsCli,
    sam,
    cdk,
    terraform,
    opentofu,
    terragrunt,
    serverless,
    pulumi,
    sst,
    copilot,
    eksctl,
    packer,
    eb,
    chalice,
    zappa,
];

;// CONCATENATED MODULE: ./lib/workflow/tools/find.js

function toolOfCommand(program, args) {
    const name = baseName(program);
    return TOOLS.find(({ commands, isMeant }) => commands.includes(name) && (isMeant?.(args) ?? true));
}
function toolOfPackage(name, args) {
    const plain = /^(@[^/@]+\/[^@]+|[^@]+)/.exec(name)?.[0] ?? name;
    return TOOLS.find(({ packages }) => packages?.includes(plain)) ?? toolOfCommand(plain, args);
}
function toolOfModule(name) {
    return TOOLS.find(({ modules }) => modules?.includes(name));
}
function baseName(program) {
    return (program.split(/[/\\]/).at(-1) ?? program).replace(/\.(?:exe|cmd|bat|ps1)$/i, '');
}


/***/ })

};
;