"use strict";
exports.id = 7864;
exports.ids = [7864,4694,3894,2862,7982];
exports.modules = {

/***/ 2599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/adapters/git/create.js + 2 modules
var create = __webpack_require__(2862);
;// CONCATENATED MODULE: ./lib/adapters/github/lazy-api.js
function lazyGitHub(line) {
    const api = async () => (await Promise.all(/* import() */[__webpack_require__.e(2413), __webpack_require__.e(2900)]).then(__webpack_require__.bind(__webpack_require__, 2900))).githubApi(line);
    return {
        changedFiles: async (of) => (await api()).changedFiles(of),
        blob: async (of, id) => (await api()).blob(of, id),
    };
}

;// CONCATENATED MODULE: ./lib/adapters/github/inputs.js
const PREFIX = 'INPUT_';
function readInputs(variables) {
    return Object.fromEntries(Object.entries(variables)
        .filter(([name]) => name.startsWith(PREFIX) && name.length > PREFIX.length)
        .map(([name, value]) => [name.slice(PREFIX.length).toLowerCase(), value]));
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(6421);
;// CONCATENATED MODULE: ./lib/adapters/github/maskable.js
const SHORTEST = 8;
function isTellable(line) {
    const trimmed = line.trim();
    return trimmed.length >= SHORTEST && /[A-Za-z0-9]/.test(trimmed);
}

;// CONCATENATED MODULE: ./lib/adapters/github/runner.js



function createRunner(summaryPath) {
    return {
        mask(values) {
            for (const value of values.flatMap(maskable))
                core/* setSecret */.Pq(value);
        },
        output(name, value) {
            core/* setOutput */.uH(name, value);
        },
        async summary(markdown) {
            if (summaryPath === undefined || summaryPath === '')
                return;
            await (0,promises_.appendFile)(summaryPath, markdown);
        },
    };
}
function maskable(value) {
    return value.split(/[\r\n]+/).filter(isTellable);
}

// EXTERNAL MODULE: ./lib/adapters/node/environment.js
var node_environment = __webpack_require__(1764);
// EXTERNAL MODULE: ./lib/adapters/node/interrupt.js
var interrupt = __webpack_require__(3950);
// EXTERNAL MODULE: ./lib/adapters/system-error.js
var system_error = __webpack_require__(3468);
// EXTERNAL MODULE: ./lib/adapters/node/write.js
var write = __webpack_require__(4694);
// EXTERNAL MODULE: ./lib/adapters/world.js + 3 modules
var world = __webpack_require__(3894);
// EXTERNAL MODULE: ./lib/facts/endpoints/roads.js
var endpoints_roads = __webpack_require__(8705);
// EXTERNAL MODULE: ./lib/facts/job/checkout.js
var checkout = __webpack_require__(7479);
// EXTERNAL MODULE: ./lib/preflight.js + 94 modules
var preflight = __webpack_require__(1766);
// EXTERNAL MODULE: ./lib/report/judge.js + 1 modules
var judge = __webpack_require__(6477);
// EXTERNAL MODULE: ./lib/rules/credentials/index.js + 58 modules
var credentials = __webpack_require__(5073);
;// CONCATENATED MODULE: ./lib/rules/inputs/not-accepted.js
const notAccepted = {
    id: 'inputs/not-accepted',
    severity: 'error',
    rung: 'well-formed',
    title: '`{input}` holds what it cannot be used with',
    why: 'Nothing was looked at: with an input left out, a job could pass that was meant to be held to it.',
    fix: 'Set `{input}` to {accepted}.',
    judge(problems) {
        const untold = problems.filter(({ fault }) => fault === undefined);
        const inputs = [...new Set(untold.map(({ input }) => input))];
        return inputs.map((input) => {
            const entries = untold.filter((one) => one.input === input);
            const [{ accepted, meant } = { accepted: '' }] = entries;
            const alone = entries.length === 1 ? meant : undefined;
            return {
                location: { kind: 'input', name: input },
                identity: input,
                values: { input, accepted, meant: alone ?? '' },
                ...(alone === undefined
                    ? {}
                    : { words: { fix: 'Write `{meant}`: `{input}` takes {accepted}.' } }),
                evidence: entries.map((one) => ({
                    label: one.entry === undefined ? input : `${input}, entry ${one.entry}`,
                    expected: one.meant ?? one.accepted,
                    actual: one.shown === undefined ? one.shape : `${one.shown} (${one.shape})`,
                })),
            };
        });
    },
};

;// CONCATENATED MODULE: ./lib/wording/inputs/role-stories.js
const FORM = '`arn:aws:iam::ACCOUNT:role/NAME`';
const COPY = `Set \`role-to-assume\` to the role's ARN as IAM shows it, ${FORM}, with the path if the role has one.`;
function roleStory(fault) {
    switch (fault.is) {
        case 'blank':
            return story('blank', 'A secret or variable that is not defined gives nothing.', COPY);
        case 'masked':
            return story('asterisks', 'It was copied from a log, where GitHub puts `***` in place of a secret; what the secret was is gone.', 'Store the ARN again, from IAM, in the secret or variable behind `role-to-assume`.');
        case 'unexpanded':
            return unexpanded(fault.form);
        case 'quoted':
            return story('an ARN in quotes', 'The quotes are part of the value: GitHub takes what was typed into the secret as it is.', 'Store it without quotes.');
        case 'white-space':
            return fault.where === 'within'
                ? story('a text with white space in it', 'An ARN is one word.', COPY)
                : story('a text with white space around it', 'A space or a line break was stored with it.', 'Store it again without.');
        case 'bare-name':
            return story('a bare name', 'STS takes a role by its ARN: a name alone does not say in which account the role is.', `Write the whole ARN, ${FORM}.`);
        case 'no-arn':
            return story('no ARN', 'An ARN has six parts with colons between them.', COPY);
        case 'letter-case':
            return story('an ARN in other letter case', '`arn`, the partition, `iam` and `role` are written in small letters; only the name keeps its own.', COPY);
        case 'partition':
            return story(`an ARN of ${named('the partition', fault.partition, 'a partition')} that AWS does not have`, 'Its second part is `aws`, `aws-cn` (China), `aws-us-gov` (GovCloud) or `aws-eusc` (European sovereign cloud).', COPY);
        case 'service':
            return story(`an ARN of ${named('the service', fault.service, 'another service')}, not of IAM`, 'Roles belong to IAM: the third part of their ARN is `iam`.', COPY);
        case 'region':
            return story(`an ARN with ${named('the region', fault.region, 'a region')} in it`, "IAM is global: the fourth part of a role's ARN is empty, `arn:aws:iam::`.", COPY);
        case 'account':
            return account(fault.problem);
        case 'session':
            return session(fault);
        case 'other-kind':
            return other(fault.kind);
        case 'name':
            return role_stories_name(fault.problem);
        case 'path':
            return story('a role with a path that IAM does not take', 'A path begins and ends with a slash, has 512 characters at most, and no space in it.', COPY);
    }
}
function story(what, why, fix) {
    return { what, why, fix };
}
function named(word, value, otherwise) {
    return value === '' ? otherwise : `${word} \`${value}\``;
}
function unexpanded(form) {
    return form === 'workflow'
        ? story('an expression that nobody evaluated', 'GitHub fills in `${{ }}` in a workflow file, and not in the value of a secret or variable.', 'Write the expression in the workflow, and in the secret or variable the ARN itself.')
        : story('a shell variable that nobody filled in', 'No shell reads `with:`: `$NAME` stays as it is written.', 'Use `${{ env.NAME }}`, `${{ vars.NAME }}` or `${{ secrets.NAME }}` in its place.');
}
function session({ role, account: owner, partition }) {
    const arn = `arn:${partition}:iam::${owner}:role/${role}`;
    return story('the ARN of a session, not of a role', 'An `assumed-role` ARN is who somebody already is, as `aws sts get-caller-identity` prints it. It names no role that could be assumed, and leaves out the path.', `Set \`role-to-assume\` to \`${arn}\`, with the path if the role has one.`);
}
const KINDS = {
    user: 'a user',
    group: 'a group',
    policy: 'a policy',
    'instance-profile': 'an instance profile',
    'oidc-provider': 'an OIDC provider',
    'saml-provider': 'a SAML provider',
    'server-certificate': 'a server certificate',
    mfa: 'an MFA device',
    'federated-user': 'a federated user',
    root: 'the root of an account',
    other: 'something else than a role',
};
function other(kind) {
    const why = kind === 'oidc-provider'
        ? "The provider is what the role's trust policy names; the job assumes the role."
        : kind === 'instance-profile'
            ? 'An instance profile holds a role for EC2; the role inside has an ARN of its own, often of the same name.'
            : 'Only a role can be assumed.';
    return story(`the ARN of ${KINDS[kind]}, not of a role`, why, COPY);
}
function account(problem) {
    const what = {
        missing: 'an ARN without an account',
        hyphens: 'an ARN with hyphens in its account',
        length: 'an ARN whose account has not 12 digits',
        characters: 'an ARN whose account is no number',
    }[problem];
    const why = problem === 'length'
        ? 'An account id has 12 digits. Where it begins with zeros, YAML and spreadsheets drop them.'
        : 'An account id is 12 digits, with nothing between them.';
    return story(what, why, COPY);
}
function role_stories_name(problem) {
    const what = {
        missing: 'an ARN without the name of a role',
        characters: 'the ARN of a role with characters that IAM does not take',
        'too-long': 'the ARN of a role with a name of more than 64 characters',
    }[problem];
    return story(what, 'A name has 1 to 64 letters, digits and `+=,.@_-`.', COPY);
}

;// CONCATENATED MODULE: ./lib/rules/inputs/role-not-usable.js

const roleNotUsable = {
    id: 'inputs/role-not-usable',
    severity: 'error',
    rung: 'well-formed',
    title: '`{input}` is {what}',
    why: 'What stands in the input is not the ARN of a role. {why}',
    fix: "Set `{input}` to the role's ARN as IAM shows it. {fix}",
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-arns',
    ],
    judge(problems) {
        return problems.flatMap(({ input, fault, shape, accepted }) => {
            if (fault?.is !== 'no-role')
                return [];
            const { what, why, fix } = roleStory(fault.what);
            return [
                {
                    location: { kind: 'input', name: input },
                    identity: fault.what.is,
                    values: { input, what, why, fix },
                    words: { why: '{why}', fix: '{fix}' },
                    evidence: [{ label: input, expected: accepted, actual: shape }],
                },
            ];
        });
    },
};

;// CONCATENATED MODULE: ./lib/rules/inputs/session-name-not-usable.js
const sessionNameNotUsable = {
    id: 'inputs/session-name-not-usable',
    severity: 'error',
    rung: 'well-formed',
    title: '`{input}` {fault}',
    why: 'STS takes a session name of 2 to 64 letters, digits and `_+=,.@-`. Names that are put together from a branch, an actor or a title often hold more, such as the brackets of `[bot]`.',
    fix: 'Shorten it, or build it from what always fits, such as `{example}`.',
    references: [
        'https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html',
    ],
    judge(problems) {
        return problems.flatMap(({ input, fault, shape, accepted }) => {
            if (fault?.is !== 'session-name')
                return [];
            return [
                {
                    location: { kind: 'input', name: input },
                    identity: fault.what.is,
                    values: { input, fault: words(fault.what), example: 'deploy-${{ github.run_id }}' },
                    evidence: [{ label: input, expected: accepted, actual: actual(fault.what, shape) }],
                },
            ];
        });
    },
};
function words(what) {
    switch (what.is) {
        case 'too-short':
            return 'is shorter than 2 characters';
        case 'too-long':
            return `has ${what.characters} characters, and 64 are the most`;
        case 'characters':
            return 'holds characters that STS refuses';
    }
}
function actual(what, shape) {
    if (what.is !== 'characters' || what.refused.length === 0)
        return shape;
    const named = what.refused.map((one) => (one === ' ' ? 'space' : one));
    return `${shape}; not accepted: ${named.join(' ')}`;
}

;// CONCATENATED MODULE: ./lib/rules/inputs/unknown-input.js
const unknownInput = {
    id: 'inputs/unknown-input',
    severity: 'error',
    rung: 'well-formed',
    title: '`{input}` is no input of this action',
    why: 'GitHub passes it on with a mere warning, and nothing would come of it.',
    fix: 'Take it out, or correct its name; the README lists all of them.',
    judge(problems) {
        return problems.flatMap(({ input, fault, meant, accepted }) => {
            if (fault?.is !== 'unknown-input')
                return [];
            return [
                {
                    location: { kind: 'input', name: input },
                    identity: input,
                    values: { input, meant: meant ?? '' },
                    ...(meant === undefined ? {} : { words: { fix: 'Write `{meant}` in its place.' } }),
                    evidence: [{ label: 'with', expected: meant ?? accepted, actual: input }],
                },
            ];
        });
    },
};

;// CONCATENATED MODULE: ./lib/rules/inputs/index.js




const inputRules = [
    roleNotUsable,
    sessionNameNotUsable,
    unknownInput,
    notAccepted,
];

// EXTERNAL MODULE: ./lib/preflight/assemble.js
var assemble = __webpack_require__(7647);
// EXTERNAL MODULE: ./lib/preflight/hide-accounts.js
var hide_accounts = __webpack_require__(4200);
;// CONCATENATED MODULE: ./lib/preflight/refuse-inputs.js





function refuseInputs(problems, settings, redactor, mask) {
    const reason = 'an input cannot be used, so nothing was looked at';
    const regions = (0,judge/* judge */.S4)(credentials/* regionRules */.sj, problems.flatMap(regionOf), redactor.text);
    const checks = [
        (0,judge/* answered */.oQ)('inputs', (0,judge/* judge */.S4)(inputRules, problems, redactor.text), problems.map(({ input, shape }) => ({ at: `input ${input}`, found: shape }))),
        (0,judge/* skipped */.hT)('secrets', reason),
        regions.length === 0 ? (0,judge/* skipped */.hT)('credentials', reason) : (0,judge/* answered */.oQ)('credentials', regions, []),
        (0,judge/* skipped */.hT)('trust', reason),
        (0,judge/* skipped */.hT)('leaks', reason),
        (0,judge/* skipped */.hT)('account', reason),
    ];
    if (settings.maskAccountId)
        mask((0,hide_accounts/* hideAccounts */.V)(checks, redactor));
    return (0,assemble/* assemble */.f)(checks, {}, settings.failOn, redactor, 'job');
}
function regionOf({ input, fault, shape, shown, meant }) {
    if (fault?.is !== 'region')
        return [];
    return [
        {
            variable: input,
            shape,
            ...(shown === undefined ? {} : { shown }),
            ...(meant === undefined ? {} : { meant }),
            noVariable: true,
            isInput: true,
        },
    ];
}

// EXTERNAL MODULE: ./lib/preflight/secrets-of.js
var secrets_of = __webpack_require__(6362);
// EXTERNAL MODULE: ./lib/renderers/index.js
var renderers = __webpack_require__(7396);
// EXTERNAL MODULE: ./lib/report/outcome.js
var outcome = __webpack_require__(5102);
// EXTERNAL MODULE: ./lib/report/workflow-command.js
var workflow_command = __webpack_require__(89);
// EXTERNAL MODULE: ./lib/chain/dialects/index.js + 42 modules
var dialects = __webpack_require__(1662);
// EXTERNAL MODULE: ./lib/settings/parse.js
var parse = __webpack_require__(5602);
;// CONCATENATED MODULE: ./lib/action.js




















async function runAction() {
    const environment = (0,node_environment/* readEnvironment */.Q)();
    const { variables } = environment;
    const runner = createRunner(variables.GITHUB_STEP_SUMMARY);
    const inputs = readInputs(variables);
    runner.mask((0,secrets_of/* rawSecrets */.WX)(inputs, variables));
    const unknown = (0,parse/* unknownInputs */.q)(Object.keys(inputs));
    const parsed = (0,parse/* parseSettings */.P)(inputs, dialects/* dialectNames */.zM);
    const { settings } = parsed;
    const redactor = (0,secrets_of/* openRedactor */.pI)(settings, variables);
    const roots = (0,checkout.checkoutRoots)(environment);
    const problems = [...unknown, ...(parsed.ok ? [] : parsed.problems)];
    if (problems.length > 0) {
        for (const secret of (0,secrets_of/* rawSecrets */.WX)(inputs, variables))
            redactor.add(secret);
        const report = refuseInputs(problems, settings, redactor, runner.mask);
        await publish(report, settings, runner, environment.cwd, roots);
        return 2;
    }
    const signal = (0,interrupt/* watchInterrupts */.K)();
    const roads = (0,endpoints_roads.roadsOf)(variables);
    const report = await (0,preflight.preflight)(settings, {
        world: (0,world.createWorld)(environment, roads),
        git: (0,create.gitOf)(environment),
        github: lazyGitHub({ roads, variables }),
        mask: runner.mask,
        redactor,
        signal,
    });
    if (signal.aborted)
        return (0,interrupt/* sayInterrupted */.q)();
    return publish(report, settings, runner, environment.cwd, roots);
}
function sayError(title, message) {
    process.stdout.write(`${(0,workflow_command/* workflowCommand */.N)('error', title, message)}\n`);
}
async function publish(report, settings, runner, workspace, roots) {
    const token = (0,external_node_crypto_.randomUUID)();
    process.stdout.write(`::stop-commands::${token}\n`);
    process.stdout.write(await (0,renderers/* render */.X)('terminal', report));
    process.stdout.write(`::${token}::\n`);
    process.stdout.write(await (0,renderers/* render */.X)('annotations', report, { workspace }));
    const reportFile = settings.reportFile ?? '';
    const noSummary = await fault(runner.summary(await (0,renderers/* render */.X)('markdown', report)));
    const noFile = reportFile === ''
        ? undefined
        : fileFault(await (0,write.writeText)(reportFile, await (0,renderers/* render */.X)('json', report), roots));
    const { identity, rootCauses, leaks } = report;
    const outputs = {
        outcome: report.outcome,
        'root-cause': rootCauses[0]?.finding.ruleId ?? '',
        provider: identity?.provider ?? '',
        'aws-account-id': identity?.account ?? '',
        arn: identity?.arn ?? '',
        'expires-at': identity?.expiresAt ?? '',
        leaks: String(leaks.length),
        'report-file': noFile === undefined ? reportFile : '',
    };
    const faults = {
        'the job summary': noSummary,
        'report-file': noFile,
        'the outputs': outputFault(outputs, runner),
    };
    const unwritten = Object.entries(faults).filter(([, code]) => code !== undefined);
    for (const [what, code] of unwritten) {
        sayError('AWS Preflight', `${what} could not be written: ${code}`);
    }
    const exitCode = (0,outcome/* exitCodeOf */.FO)(report.checks, settings.failOn);
    return unwritten.length > 0 && exitCode !== 1 ? 2 : exitCode;
}
async function fault(writing) {
    try {
        await writing;
        return undefined;
    }
    catch (thrown) {
        return (0,system_error/* codeOrThrow */.Z)(thrown);
    }
}
function fileFault(writing) {
    return writing.ok ? undefined : (0,write.reasonOf)(writing.code);
}
function outputFault(outputs, runner) {
    try {
        for (const [name, value] of Object.entries(outputs))
            runner.output(name, value);
        return undefined;
    }
    catch {
        return 'GITHUB_OUTPUT names no file that can be written to';
    }
}


/***/ }),

/***/ 8168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GZ: () => (/* binding */ isUnreadable),
/* harmony export */   IO: () => (/* binding */ Unreadable),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   Qw: () => (/* binding */ stopIfAsked),
/* harmony export */   nl: () => (/* binding */ createPause)
/* harmony export */ });
const PAUSE_MS = 50;
class Unreadable extends Error {
    answer;
    constructor(answer) {
        super(answer.reason);
        this.answer = { kind: 'unreadable', ...answer };
    }
}
function unreadable(reason, about = {}) {
    return new Unreadable({ reason, ...about });
}
function isUnreadable(error) {
    return error instanceof Unreadable;
}
function createPause(context) {
    let last = performance.now();
    return async () => {
        if (performance.now() - last < PAUSE_MS)
            return;
        await new Promise((resolve) => setImmediate(resolve));
        last = performance.now();
        stopIfAsked(context);
    };
}
function stopIfAsked({ signal }) {
    if (signal?.aborted === true)
        throw unreadable('the scan was interrupted');
}


/***/ }),

/***/ 2862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gitOf: () => (/* binding */ gitOf)
});

// EXTERNAL MODULE: ./lib/adapters/node/entry.js
var entry = __webpack_require__(6101);
// EXTERNAL MODULE: ./lib/adapters/git/context.js
var git_context = __webpack_require__(8168);
// EXTERNAL MODULE: ./lib/adapters/system-error.js
var system_error = __webpack_require__(3468);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/adapters/git/executable.js



function locateGit(variables, platform, cwd = workingFolder()) {
    const windows = platform === 'win32';
    const path = windows
        ? Object.entries(variables).find(([name]) => name.toLowerCase() === 'path')?.[1]
        : variables['PATH'];
    const checkouts = checkoutsOf(variables, cwd);
    for (const entry of (path ?? '').split(external_node_path_.delimiter)) {
        const folder = entry.replace(/^"(.*)"$/, '$1');
        if (!(0,external_node_path_.isAbsolute)(folder))
            continue;
        const candidate = (0,external_node_path_.join)(folder, windows ? 'git.exe' : 'git');
        if (!isFile(candidate) || isWithin(candidate, checkouts))
            continue;
        if (windows || executable(candidate))
            return candidate;
    }
    return undefined;
}
function checkoutsOf(variables, cwd) {
    const roots = [variables['GITHUB_WORKSPACE'] ?? '', repositoryAround(cwd)];
    return roots.flatMap((root) => {
        const real = root === '' ? undefined : realOf(root);
        return real === undefined || (0,external_node_path_.dirname)(real) === real ? [] : [real];
    });
}
function workingFolder() {
    try {
        return process.cwd();
    }
    catch (thrown) {
        (0,system_error/* codeOrThrow */.Z)(thrown);
        return '';
    }
}
function repositoryAround(cwd) {
    for (let folder = cwd;; folder = (0,external_node_path_.dirname)(folder)) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, '.git')))
            return folder;
        if ((0,external_node_path_.dirname)(folder) === folder)
            return '';
    }
}
function isWithin(path, checkouts) {
    const places = [realOf((0,external_node_path_.dirname)(path)), realOf(path)];
    return places.some((place) => checkouts.some((root) => place === root || place?.startsWith(`${root}${external_node_path_.sep}`) === true));
}
function realOf(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        return undefined;
    }
}
function isFile(path) {
    try {
        return (0,external_node_fs_.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}
function executable(path) {
    try {
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
        return true;
    }
    catch (thrown) {
        (0,system_error/* codeOrThrow */.Z)(thrown);
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/adapters/git/index.js



const DEFAULT_MAX_BYTES = 2 ** 28;
function createGit(world) {
    return {
        async scan(source, options = {}) {
            let git = null;
            const context = {
                variables: world.variables,
                get git() {
                    if (git === null)
                        git = locateGit(world.variables, world.platform);
                    return git;
                },
                maxBytes: options.maxBytes ?? DEFAULT_MAX_BYTES,
                workers: Math.max(1, options.workers ?? 1),
                ...(world.scanWorker === undefined ? {} : { scanWorker: world.scanWorker }),
                ...pick(options),
            };
            try {
                (0,git_context/* stopIfAsked */.Qw)(context);
                return await scanSource(source, context);
            }
            catch (error) {
                if (error instanceof git_context/* Unreadable */.IO)
                    return error.answer;
                const code = (0,system_error/* codeOrThrow */.Z)(error);
                const { message = code } = error;
                return { kind: 'unreadable', reason: message };
            }
        },
    };
}
function pick({ onProgress, signal }) {
    return {
        ...(onProgress === undefined ? {} : { onProgress }),
        ...(signal === undefined ? {} : { signal }),
    };
}
async function scanSource(source, context) {
    switch (source.kind) {
        case 'work-tree':
            return (await Promise.all(/* import() */[__webpack_require__.e(3502), __webpack_require__.e(6939), __webpack_require__.e(9507)]).then(__webpack_require__.bind(__webpack_require__, 9507))).scanWorkTree(source, context);
        case 'paths':
            return (await Promise.all(/* import() */[__webpack_require__.e(3502), __webpack_require__.e(9538)]).then(__webpack_require__.bind(__webpack_require__, 9538))).scanPaths(source, context);
        case 'stdin':
            return (await Promise.all(/* import() */[__webpack_require__.e(3502), __webpack_require__.e(2624)]).then(__webpack_require__.bind(__webpack_require__, 2624))).scanStdin(source, context);
        case 'staged':
            return (await Promise.all(/* import() */[__webpack_require__.e(3502), __webpack_require__.e(6939), __webpack_require__.e(2578), __webpack_require__.e(5286)]).then(__webpack_require__.bind(__webpack_require__, 5286))).scanStaged(source, context);
        case 'range':
            return (await Promise.all(/* import() */[__webpack_require__.e(3502), __webpack_require__.e(6939), __webpack_require__.e(2578), __webpack_require__.e(5157)]).then(__webpack_require__.bind(__webpack_require__, 5157))).scanRange(source, context);
        case 'history':
            return (await Promise.all(/* import() */[__webpack_require__.e(3502), __webpack_require__.e(6939), __webpack_require__.e(2578), __webpack_require__.e(6937), __webpack_require__.e(5583)]).then(__webpack_require__.bind(__webpack_require__, 5583))).scanHistory(source, context);
    }
}

;// CONCATENATED MODULE: ./lib/adapters/git/create.js


function gitOf({ variables, platform }) {
    const scanWorker = (0,entry/* entryFile */.$)();
    return createGit({ variables, platform, ...(scanWorker === undefined ? {} : { scanWorker }) });
}


/***/ }),

/***/ 1764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ readEnvironment)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);

function readEnvironment() {
    const variables = Object.fromEntries(Object.entries(process.env).filter((entry) => entry[1] !== undefined));
    return { variables, cwd: process.cwd(), home: safeHome(), platform: process.platform };
}
function safeHome() {
    try {
        return (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)();
    }
    catch {
        return '';
    }
}


/***/ }),

/***/ 7982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nodeFiles: () => (/* binding */ nodeFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3468);



const nodeFiles = { read, list, real };
async function read(path, limit) {
    try {
        const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path);
        const kind = kindOf(stats);
        if (kind === 'directory') {
            return { kind: 'unreadable', reason: 'it is a directory', isDirectory: true };
        }
        if (kind === 'other')
            return { kind: 'unreadable', reason: 'it is not a regular file' };
        if (stats.size > limit)
            return { kind: 'too-large', size: stats.size };
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, READ);
        try {
            return await readUpTo(file, limit);
        }
        finally {
            await file.close();
        }
    }
    catch (thrown) {
        const code = (0,_system_error_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOrThrow */ .Z)(thrown);
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return { kind: 'absent' };
        return { kind: 'unreadable', reason: code };
    }
}
const READ = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
async function readUpTo(file, limit) {
    const chunks = [];
    let size = 0;
    while (size <= limit) {
        const { bytesRead, buffer } = await file.read(Buffer.alloc(Math.min(1 << 16, limit + 1 - size)));
        if (bytesRead === 0)
            return { kind: 'found', bytes: Buffer.concat(chunks) };
        chunks.push(buffer.subarray(0, bytesRead));
        size += bytesRead;
    }
    return { kind: 'too-large', size };
}
function kindOf(stats) {
    if (stats.isFile())
        return 'file';
    return stats.isDirectory() ? 'directory' : 'other';
}
async function list(path) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(path)).sort();
    }
    catch (thrown) {
        (0,_system_error_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOrThrow */ .Z)(thrown);
        return [];
    }
}
async function real(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path);
    }
    catch {
        return undefined;
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
function watchInterrupts() {
    const controller = new AbortController();
    const force = () => {
        process.stderr.write(WORDS);
        process.exit(INTERRUPTED);
    };
    const interrupt = () => {
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

/***/ 4410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ exchange)
});

;// CONCATENATED MODULE: ./lib/adapters/node/network-failure.js
const CODES = [
    ['dns', /^(?:ENOTFOUND|EAI_\w+)$/],
    ['refused', /^(?:ECONNREFUSED|E(?:NET|HOST)UNREACH|E(?:NET|HOST)DOWN|EADDRNOTAVAIL)$/],
    ['reset', /^(?:ECONNRESET|ECONNABORTED|EPIPE|UND_ERR_SOCKET)$/],
    ['timeout', /^(?:ETIMEDOUT|ESOCKETTIMEDOUT)$/],
    ['unsendable', /^(?:ERR_INVALID_CHAR|ERR_INVALID_HTTP_TOKEN|ERR_UNESCAPED_CHARACTERS)$/],
    ['tls', /^(?:EPROTO$|ERR_(?:TLS|SSL|OSSL)_|CERT_|CRL_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_)/],
    ['tls', /^(?:ERROR_IN_C|HOSTNAME_MISMATCH$|INVALID_CA$|INVALID_PURPOSE$|PATH_LENGTH_EXCEEDED$)/],
];
function networkFailure(code) {
    return CODES.find(([, pattern]) => pattern.test(code))?.[0] ?? 'other';
}

;// CONCATENATED MODULE: ./lib/adapters/node/transport/proxied.js
class ProxyFault extends Error {
    reason;
    constructor(reason, detail) {
        super(detail);
        this.reason = reason;
    }
}
async function agentBy(proxy, url, signal, way) {
    const address = proxy.reveal();
    if (address === undefined) {
        throw new ProxyFault('proxy-unreachable', 'its value is no address of an HTTP proxy');
    }
    const connecting = { signal };
    if (url.protocol === 'http:') {
        const { HttpProxyAgent } = await Promise.all(/* import() */[__webpack_require__.e(2792), __webpack_require__.e(1328)]).then(__webpack_require__.bind(__webpack_require__, 8947));
        return new HttpProxyAgent(address, connecting);
    }
    const { HttpsProxyAgent } = await Promise.all(/* import() */[__webpack_require__.e(2792), __webpack_require__.e(1566)]).then(__webpack_require__.bind(__webpack_require__, 1566));
    class TellingAgent extends HttpsProxyAgent {
        async connect(request, options) {
            let refusal;
            request.once('proxyConnect', ({ statusCode, headers }) => {
                refusal = refusalIn(statusCode, headers);
                way.open = refusal === undefined;
            });
            const socket = await super.connect(request, options);
            if (refusal === undefined)
                return socket;
            socket.destroy();
            throw refusal;
        }
    }
    return new TellingAgent(address, connecting);
}
function refusalIn(status, headers) {
    if (status === 407)
        return new ProxyFault('proxy-password', 'HTTP 407 to CONNECT');
    if (status !== 200)
        return new ProxyFault('proxy-refused', `HTTP ${status} to CONNECT`);
    const type = String(headers['content-type'] ?? '');
    return /html/i.test(type)
        ? new ProxyFault('proxy-page', `HTTP 200 with a page (${type}) to CONNECT`)
        : undefined;
}

;// CONCATENATED MODULE: ./lib/adapters/node/transport/failure.js


const NO_TLS = /^(?:EPROTO|ERR_SSL_(?:WRONG_VERSION_NUMBER|PACKET_LENGTH|HTTP_REQUEST))/;
function failureOf(thrown, about) {
    if (thrown instanceof ProxyFault)
        return { reason: thrown.reason, detail: thrown.message };
    const isShut = about.way?.open === false;
    if (about.timedOut) {
        return { reason: isShut ? 'proxy-unreachable' : 'timeout', detail: 'no answer in time' };
    }
    const { code: given, name, message = '' } = thrown;
    const code = typeof given === 'string' ? given : '';
    if (code === '' && !(isShut && name === 'Error'))
        throw thrown;
    const detail = message === '' ? code : (message.split('\n')[0] ?? '');
    if (isShut)
        return { reason: 'proxy-unreachable', detail };
    if (about.way !== null && NO_TLS.test(code))
        return { reason: 'proxy-page', detail };
    return { reason: networkFailure(code), detail };
}

// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
// EXTERNAL MODULE: ./lib/adapters/node/files.js
var files = __webpack_require__(7982);
;// CONCATENATED MODULE: ./lib/adapters/node/transport/trust-store.js


const LIMIT_BYTES = 8 << 20;
async function certificates(bundles, extra) {
    const given = (await Promise.all(bundles.map(content))).filter((text) => text !== '');
    if (given.length === 0)
        return undefined;
    const own = extra === undefined ? '' : await content(extra);
    return [...external_node_tls_.rootCertificates, ...(own === '' ? [] : [own]), ...given];
}
async function content(path) {
    const reading = await files.nodeFiles.read(path, LIMIT_BYTES);
    if (reading.kind !== 'found')
        return '';
    const text = Buffer.from(reading.bytes).toString('utf8');
    return text.includes('-----BEGIN CERTIFICATE-----') ? text : '';
}

;// CONCATENATED MODULE: ./lib/adapters/node/transport/exchange.js



const exchange_LIMIT_BYTES = 1 << 20;
async function exchange(outgoing, line) {
    const { terms } = outgoing;
    const verdict = line.roads.mayContact(outgoing.url, terms.purpose, terms);
    if (!verdict.allowed) {
        return { kind: 'failed', reason: 'not-allowed', detail: verdict.why };
    }
    const proxy = line.roads.proxyFor(outgoing.url);
    const hop = proxy === null ? {} : { proxy: { variable: proxy.variable, host: proxy.host } };
    const limit = AbortSignal.timeout(outgoing.timeoutMs);
    const signal = AbortSignal.any([limit, ...(outgoing.signal ? [outgoing.signal] : [])]);
    const way = proxy === null ? null : { open: false };
    try {
        return { ...(await send(outgoing, line, proxy, way, signal)), ...hop };
    }
    catch (thrown) {
        const failure = failureOf(thrown, { timedOut: signal.aborted, way });
        return { kind: 'failed', ...failure, ...hop };
    }
}
async function send(outgoing, line, proxy, way, signal) {
    const url = new URL(outgoing.url);
    const { method, headers } = outgoing;
    const options = { method, headers: { ...headers }, signal };
    if (proxy !== null && way !== null)
        options.agent = await agentBy(proxy, url, signal, way);
    const request = await exchange_open(url, options, outgoing.terms, line);
    const incoming = await new Promise((resolve, reject) => {
        request.on('error', reject).on('response', resolve);
        request.end(outgoing.body);
    });
    if (proxy !== null && incoming.statusCode === 407) {
        incoming.destroy();
        return { kind: 'failed', reason: 'proxy-password', detail: 'HTTP 407' };
    }
    return collect(incoming, outgoing.limitBytes ?? exchange_LIMIT_BYTES);
}
const AWS = ['sts', 'iam', 'sign-in'];
async function exchange_open(url, options, terms, { variables }) {
    if (url.protocol === 'http:')
        return (await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7067, 19))).request(url, options);
    const bundles = AWS.includes(terms.purpose) ? [variables.AWS_CA_BUNDLE, terms.caBundle] : [];
    const paths = bundles.filter((path) => path !== undefined && path !== '');
    const ca = await certificates(paths, variables.NODE_EXTRA_CA_CERTS);
    const trust = { rejectUnauthorized: true, ...(ca === undefined ? {} : { ca }) };
    return (await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4708, 19))).request(url, { ...options, ...trust });
}
async function collect(incoming, limitBytes) {
    const chunks = [];
    let size = 0;
    for await (const chunk of incoming) {
        size += chunk.length;
        if (size > limitBytes) {
            incoming.destroy();
            const detail = `the answer is too large: more than ${limitBytes} bytes`;
            return { kind: 'failed', reason: 'too-large', detail };
        }
        chunks.push(chunk);
    }
    const headers = Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]));
    return {
        kind: 'answered',
        status: incoming.statusCode ?? 0,
        headers,
        body: Buffer.concat(chunks),
    };
}


/***/ }),

/***/ 4694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reasonOf: () => (/* binding */ reasonOf),
/* harmony export */   writeText: () => (/* binding */ writeText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);



async function writeText(path, text, roots, how = 'in-place') {
    try {
        const place = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path);
        if (await isThroughLink(place, roots))
            return { ok: false, code: 'LINK' };
        if (how === 'whole')
            await replace(place, text);
        else
            await overwrite(place, text, roots);
        return { ok: true };
    }
    catch (thrown) {
        const { code } = thrown;
        if (typeof code !== 'string')
            throw thrown;
        return { ok: false, code };
    }
}
function reasonOf(code) {
    return code === 'LINK' ? 'a link of the checkout stands in its way' : code;
}
async function isThroughLink(place, roots) {
    for (const root of roots) {
        const below = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root), place);
        if (below === '' || below.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) || below === '..')
            continue;
        const real = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(below));
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(place))) !== real)
            return true;
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(place).catch(() => undefined))?.isSymbolicLink() === true;
    }
    return false;
}
async function overwrite(place, text, roots) {
    const inside = roots.some((root) => place.startsWith(`${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root)}${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`));
    const noFollow = inside ? (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) : 0;
    const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_TRUNC | noFollow;
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(place, flags, 0o666);
    try {
        await file.writeFile(text);
    }
    finally {
        await file.close();
    }
}
async function replace(place, text) {
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(place), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(place)}.${process.pid}.tmp`);
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, 'wx', 0o666);
    try {
        await file.writeFile(text);
        await file.close();
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, place);
    }
    catch (error) {
        await file.close().catch(() => undefined);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
        throw error;
    }
}


/***/ }),

/***/ 3894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createWorld: () => (/* binding */ createWorld)
});

;// CONCATENATED MODULE: ./lib/adapters/aws/index.js
function createAws(line) {
    return {
        callerIdentity: async (...given) => (await sts(line)).callerIdentity(...given),
        assumeRole: async (...given) => (await sts(line)).assumeRole(...given),
        assumeRoleWithWebIdentity: async (...given) => (await sts(line)).assumeRoleWithWebIdentity(...given),
        trustPolicyOf: async (...given) => {
            silenceVersionNotice();
            return (await Promise.all(/* import() */[__webpack_require__.e(1695), __webpack_require__.e(6764), __webpack_require__.e(979)]).then(__webpack_require__.bind(__webpack_require__, 979))).trustPolicyOf(...given, line);
        },
        provide: async (request) => {
            silenceVersionNotice();
            return (await Promise.all(/* import() */[__webpack_require__.e(1695), __webpack_require__.e(2876)]).then(__webpack_require__.bind(__webpack_require__, 2876))).provide(request, line);
        },
    };
}
async function sts(line) {
    silenceVersionNotice();
    return (await Promise.all(/* import() */[__webpack_require__.e(1695), __webpack_require__.e(8489)]).then(__webpack_require__.bind(__webpack_require__, 8489))).createSts(line);
}
function silenceVersionNotice() {
    process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./lib/adapters/node/clock.js

const nodeClock = {
    now: () => Date.now(),
    sleep: async (ms) => {
        await (0,promises_.setTimeout)(ms);
    },
};

// EXTERNAL MODULE: ./lib/adapters/node/files.js
var files = __webpack_require__(7982);
// EXTERNAL MODULE: ./lib/adapters/node/transport/exchange.js + 4 modules
var exchange = __webpack_require__(4410);
;// CONCATENATED MODULE: ./lib/adapters/node/http.js

function createHttp(line) {
    return {
        async send(request) {
            const answer = await (0,exchange/* exchange */.c)(request, line);
            if (answer.kind === 'failed')
                return answer;
            const { kind, status, headers, body } = answer;
            return { kind, status, headers, body: body.toString('utf8') };
        },
    };
}

;// CONCATENATED MODULE: ./lib/adapters/world.js




function createWorld(environment, roads) {
    const line = { roads, variables: environment.variables };
    return {
        environment,
        files: files.nodeFiles,
        http: createHttp(line),
        clock: nodeClock,
        aws: createAws(line),
    };
}


/***/ }),

/***/ 8705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   roadsOf: () => (/* binding */ roadsOf)
/* harmony export */ });
/* harmony import */ var _egress_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2411);
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7884);


function roadsOf(variables) {
    return { mayContact: _egress_js__WEBPACK_IMPORTED_MODULE_0__/* .mayContact */ .o_, proxyFor: (url) => (0,_proxy_js__WEBPACK_IMPORTED_MODULE_1__/* .proxyFor */ .i)(url, variables) };
}


/***/ }),

/***/ 4200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ spellingsOf),
/* harmony export */   V: () => (/* binding */ hideAccounts)
/* harmony export */ });
const ACCOUNT = /(?<![A-Za-z0-9])(?:\d{12}|\d{4}-\d{4}-\d{4})(?![A-Za-z0-9])/g;
function hideAccounts(parts, redactor) {
    const found = Array.from(JSON.stringify(parts).matchAll(ACCOUNT), ([account]) => account);
    const spellings = new Set(found.flatMap(spellingsOf));
    for (const spelling of spellings)
        redactor.add(spelling);
    return [...spellings];
}
function spellingsOf(account) {
    const plain = account.replaceAll('-', '');
    return [plain, plain.replace(/^(\d{4})(\d{4})(\d{4})$/, '$1-$2-$3')];
}


/***/ }),

/***/ 6362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WX: () => (/* binding */ rawSecrets),
/* harmony export */   ed: () => (/* binding */ hideEnvironment),
/* harmony export */   pI: () => (/* binding */ openRedactor)
/* harmony export */ });
/* harmony import */ var _hide_accounts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4200);
/* harmony import */ var _report_key_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(947);
/* harmony import */ var _report_redaction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9115);



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

/***/ 6690:
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
/* harmony export */   jQ: () => (/* binding */ showInvisible),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   tJ: () => (/* binding */ inert)
/* harmony export */ });
/* harmony import */ var _invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5785);

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
    return template.replace(/\{([a-z][A-Za-z0-9]*)(:prose)?\}/g, (_, name, prose) => {
        const value = Object.hasOwn(values, name) ? values[name] : undefined;
        if (value === undefined)
            throw new Error(`no value for the placeholder {${name}}`);
        return prose === undefined ? inert(value) : inertProse(value);
    });
}
const LONGEST_PROSE = 2_000;
function inertProse(prose) {
    return shorten(prose, LONGEST_PROSE)
        .split(/`([^`]+)`/)
        .map((part, index) => (index % 2 === 1 ? `\`${inert(part)}\`` : inert(part)))
        .join('');
}


/***/ }),

/***/ 5785:
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

/***/ 947:
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

/***/ 7517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LA: () => (/* binding */ quoteShell),
/* harmony export */   YU: () => (/* binding */ quoteHcl),
/* harmony export */   fp: () => (/* binding */ quoteJson),
/* harmony export */   q0: () => (/* binding */ quoteYaml),
/* harmony export */   vW: () => (/* binding */ quoteByCodePoint)
/* harmony export */ });
/* harmony import */ var _invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5785);

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

/***/ 9115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ createRedactor)
});

// EXTERNAL MODULE: ./lib/report/inert.js
var inert = __webpack_require__(4726);
// EXTERNAL MODULE: ./lib/report/drawn.js
var drawn = __webpack_require__(6690);
// EXTERNAL MODULE: ./lib/report/invisible.js
var invisible = __webpack_require__(5785);
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
var quoting = __webpack_require__(7517);
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

/***/ 7361:
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

/***/ 9170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ TOOL)
/* harmony export */ });
const TOOL = { name: 'aws-preflight', version: '0.1.0' };


/***/ }),

/***/ 89:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ workflowCommand)
/* harmony export */ });
function workflowCommand(kind, title, message, place) {
    const properties = { title, ...place };
    const list = Object.entries(properties)
        .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
        .join(',');
    return `::${kind} ${list}::${escapeData(message)}`;
}
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}


/***/ })

};
;