"use strict";
exports.id = 6626;
exports.ids = [6626];
exports.modules = {

/***/ 44705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y4: () => (/* binding */ dies),
/* harmony export */   Yd: () => (/* binding */ asBytes),
/* harmony export */   io: () => (/* binding */ isStrict),
/* harmony export */   lt: () => (/* binding */ homeOf)
/* harmony export */ });
/* harmony import */ var _facts_git_secrets_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52091);

function isStrict({ own, host }) {
    if (own.strict)
        return true;
    const settings = (0,_facts_git_secrets_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .readSettings */ .s)(host);
    return settings.ok && settings.strict;
}
function homeOf({ environment }) {
    return environment.variables.HOME ?? environment.home;
}
function asBytes(text) {
    return Buffer.from(text, 'utf8').toString('latin1');
}
function dies(words, exitCode = 1) {
    return { exitCode, output: '', complaint: `${words}\n` };
}


/***/ }),

/***/ 26626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gitSecrets: () => (/* binding */ gitSecrets)
});

// EXTERNAL MODULE: ./lib/report/inert.js
var inert = __webpack_require__(4726);
// EXTERNAL MODULE: ./lib/commands/git-secrets/asked.js
var asked = __webpack_require__(44705);
;// CONCATENATED MODULE: ./lib/commands/git-secrets/tamed.js


const TICK = '\u001b[32m\u2713\u001b[m ';
function tamed(bytes) {
    const lines = Buffer.from(bytes, 'latin1').toString('utf8').split('\n');
    return (0,asked/* asBytes */.Yd)(lines.map(tamedLine).join('\n'));
}
function tamedLine(line) {
    if (line.startsWith(TICK))
        return TICK + tamedLine(line.slice(TICK.length));
    return line.replace(/\r$/, '').split('\t').map(inert/* showInvisible */.jQ).join('\t');
}

;// CONCATENATED MODULE: ./lib/commands/git-secrets/line/spec.js
const USAGE = [
    'git secrets --scan [-r|--recursive] [--cached] [--no-index] [--untracked] [<files>...]',
    'git secrets --scan-history',
    'git secrets --install [-f|--force] [<target-directory>]',
    'git secrets --list [--global]',
    'git secrets --add [-a|--allowed] [-l|--literal] [--global] <pattern>',
    'git secrets --add-provider [--global] <command> [arguments...]',
    'git secrets --register-aws [--global]',
    'git secrets --aws-provider [<credentials-file>]',
];
const SPEC = [
    { long: 'scan', help: 'Scans <files> for prohibited patterns' },
    { long: 'scan-history', help: 'Scans repo for prohibited patterns' },
    { long: 'install', help: 'Installs git hooks for Git repository or Git template directory' },
    { long: 'list', help: 'Lists secret patterns' },
    {
        long: 'add',
        help: 'Adds a prohibited or allowed pattern, ensuring to de-dupe with existing patterns',
    },
    {
        long: 'add-provider',
        help: 'Adds a secret provider that when called outputs secret patterns on new lines',
    },
    {
        long: 'aws-provider',
        help: 'Secret provider that outputs credentials found in an ini file',
    },
    {
        long: 'register-aws',
        help: 'Adds common AWS patterns to the git config and scans for ~/.aws/credentials',
    },
    { long: 'recursive', short: 'r', help: '--scan scans directories recursively' },
    { long: 'cached', help: '--scan scans searches blobs registered in the index file' },
    {
        long: 'no-index',
        help: '--scan searches files in the current directory that is not managed by Git',
    },
    {
        long: 'untracked',
        help: 'In addition to searching in the tracked files in the working tree, --scan also in untracked files',
    },
    { long: 'force', short: 'f', help: '--install overwrites hooks if the hook already exists' },
    {
        long: 'literal',
        short: 'l',
        help: '--add and --add-allowed patterns are escaped so that they are literal',
    },
    {
        long: 'allowed',
        short: 'a',
        help: '--add adds an allowed pattern instead of a prohibited pattern',
    },
    { long: 'global', help: 'Uses the --global git config' },
    { long: 'commit_msg_hook', help: 'commit-msg hook (internal only)', hidden: true },
    { long: 'pre_commit_hook', help: 'pre-commit hook (internal only)', hidden: true },
    {
        long: 'prepare_commit_msg_hook',
        help: 'prepare-commit-msg hook (internal only)',
        hidden: true,
    },
];
const COLUMN = 26;
function usageText(withHidden = false) {
    const options = SPEC.filter(({ hidden }) => withHidden || hidden !== true).map(({ long, short, help }) => {
        const names = `    ${short === undefined ? '' : `-${short}, `}--${long}`;
        return names.length <= COLUMN - 2
            ? `${names.padEnd(COLUMN)}${help}\n`
            : `${names}\n${' '.repeat(COLUMN)}${help}\n`;
    });
    const [first = '', ...others] = USAGE;
    const calls = [`usage: ${first}\n`, ...others.map((line) => `   or: ${line}\n`)];
    return `${calls.join('')}\n${options.join('')}\n`;
}

;// CONCATENATED MODULE: ./lib/commands/git-secrets/line/parseopt.js

function normalise(args) {
    if (args.length === 1 && args[0] === '-h')
        return { kind: 'help' };
    const options = [];
    const operands = [];
    for (const [at, word] of args.entries()) {
        if (word === '--' || word === '--end-of-options') {
            operands.push(...args.slice(at + 1));
            break;
        }
        if (!word.startsWith('-') || word === '-') {
            operands.push(word);
            continue;
        }
        const read = word.startsWith('--') ? readLong(word.slice(2)) : readLetters(word.slice(1));
        if (read.kind !== 'options')
            return read;
        options.push(...read.options);
    }
    return { kind: 'words', words: [...options, '--', ...operands] };
}
function readLong(text) {
    if (text === 'help')
        return { kind: 'help' };
    if (text === 'help-all')
        return { kind: 'help', all: true };
    const cut = text.split('=', 1)[0] ?? '';
    let short;
    let other;
    for (const option of SPEC) {
        const meant = meantBy(text, cut, option);
        if (meant === undefined)
            continue;
        if (meant.isWhole)
            return settled(meant, text);
        if (short !== undefined)
            other = short;
        short = meant;
    }
    if (other !== undefined && short !== undefined) {
        const names = `${shown(other)} or ${shown(short)}`;
        return refused(`ambiguous option: ${text} (could be ${names})`, 'stdout');
    }
    if (short !== undefined)
        return settled(short, text);
    return refused(`unknown option \`${text}'`, 'stderr');
}
function meantBy(text, cut, option) {
    const { long } = option;
    const whole = (name, isUnset) => text.startsWith(name) && /^(?:=|$)/.test(text.slice(name.length))
        ? { option, isUnset, isWhole: true }
        : undefined;
    const found = whole(long, false);
    if (found !== undefined)
        return found;
    if (text.startsWith(long))
        return undefined;
    if (long.startsWith(cut))
        return { option, isUnset: false, isWhole: false };
    if ('no-'.startsWith(text))
        return { option, isUnset: true, isWhole: false };
    if (!text.startsWith('no-')) {
        if (!long.startsWith('no-'))
            return undefined;
        const rest = long.slice(3);
        const back = whole(rest, true);
        if (back !== undefined)
            return back;
        return !text.startsWith(rest) && rest.startsWith(cut)
            ? { option, isUnset: true, isWhole: false }
            : undefined;
    }
    const undone = whole(`no-${long}`, true);
    if (undone !== undefined)
        return undone;
    return long.startsWith(text.slice(3)) && !text.startsWith(`no-${long}`)
        ? { option, isUnset: true, isWhole: false }
        : undefined;
}
function settled({ option, isUnset }, text) {
    if (text.includes('=')) {
        const name = `${isUnset ? 'no-' : ''}${option.long}`;
        return refused(`option \`${name}' takes no value`, 'none');
    }
    return { kind: 'options', options: [isUnset ? `--no-${option.long}` : normal(option)] };
}
function readLetters(text) {
    const options = [];
    for (let at = 0; at < text.length; at += 1) {
        const letter = text[at] ?? '';
        const option = SPEC.find(({ short }) => short === letter);
        if (at === 0 && option === undefined) {
            const typo = forgottenDash(text);
            if (typo !== undefined)
                return typo;
        }
        if (option === undefined) {
            if (letter === 'h')
                return { kind: 'help' };
            return letter.charCodeAt(0) < 128
                ? refused(`unknown switch \`${letter}'`, 'stderr')
                : refused(`unknown non-ascii option in string: \`-${text.slice(at)}'`, 'stderr');
        }
        options.push(normal(option));
        if (at === 0 && text.length > 1) {
            const typo = forgottenDash(text);
            if (typo !== undefined)
                return typo;
        }
    }
    return { kind: 'options', options };
}
function forgottenDash(text) {
    if (text.length < 3)
        return undefined;
    const isMeant = text.startsWith('no-') || SPEC.some(({ long }) => long.startsWith(text));
    return isMeant ? refused(`did you mean \`--${text}\` (with two dashes)?`, 'none') : undefined;
}
function normal({ long, short }) {
    return short === undefined ? `--${long}` : `-${short}`;
}
function shown({ option, isUnset }) {
    return `--${isUnset ? 'no-' : ''}${option.long}`;
}
function refused(complaint, usage) {
    return { kind: 'refused', complaint: `error: ${complaint}\n`, usage };
}

;// CONCATENATED MODULE: ./lib/commands/git-secrets/line/read-line.js


const FLAGS = {
    '-f': { flag: 'force', only: '--install', said: '-f|--force' },
    '-r': { flag: 'recursive', only: '--scan', said: '-r|--recursive' },
    '-a': { flag: 'allowed', only: '--add', said: '-a|--allowed' },
    '-l': { flag: 'literal', only: '--add', said: '-l|--literal' },
    '--cached': { flag: 'cached', only: '--scan', said: '--cached' },
    '--no-index': { flag: 'noIndex', only: '--scan', said: '--no-index' },
    '--untracked': { flag: 'untracked', only: '--scan', said: '--untracked' },
    '--global': { flag: 'global', said: '--global' },
};
const NONE = {
    force: false,
    recursive: false,
    literal: false,
    allowed: false,
    global: false,
    cached: false,
    noIndex: false,
    untracked: false,
};
function takeOwn(args) {
    const end = args.indexOf('--');
    const before = end === -1 ? args : args.slice(0, end);
    return {
        own: {
            strict: before.includes('--strict-compat'),
            show: before.includes('--show-secrets'),
        },
        rest: [
            ...before.filter((word) => word !== '--strict-compat' && word !== '--show-secrets'),
            ...args.slice(before.length),
        ],
    };
}
function readLine(args, knows) {
    const normalised = normalise(args);
    if (normalised.kind === 'help') {
        return { exitCode: 129, output: usageText(normalised.all), complaint: '' };
    }
    if (normalised.kind === 'refused') {
        const { complaint, usage } = normalised;
        return {
            exitCode: 129,
            output: usage === 'stdout' ? usageText() : '',
            complaint: complaint + (usage === 'stderr' ? usageText() : ''),
        };
    }
    const [command = '--', ...rest] = normalised.words;
    const end = rest.includes('--') ? rest.indexOf('--') : rest.length;
    const flags = { ...NONE };
    for (const word of rest.slice(0, end)) {
        const entry = Object.hasOwn(FLAGS, word) ? FLAGS[word] : undefined;
        if (entry === undefined)
            continue;
        if (entry.only !== undefined && entry.only !== command) {
            return died(`${entry.said} can only be supplied with the ${entry.only} subcommand`);
        }
        flags[entry.flag] = true;
    }
    if (flags.recursive && (flags.cached || flags.noIndex || flags.untracked)) {
        return died('-r|--recursive cannot be supplied with --cached, --no-index, or --untracked');
    }
    if (command === '--')
        return { exitCode: 0, output: usageText(), complaint: '' };
    if (!knows(command)) {
        const output = `Unknown option: ${command}\n${usageText()}`;
        return { exitCode: 129, output, complaint: '' };
    }
    return { command, flags, operands: rest.slice(end + 1) };
}
function died(words) {
    return { exitCode: 1, output: '', complaint: `${words}\n` };
}

;// CONCATENATED MODULE: ./lib/commands/git-secrets/index.js



const COMMANDS = {
    '--scan': async () => (await Promise.all(/* import() */[__webpack_require__.e(3612), __webpack_require__.e(3985), __webpack_require__.e(340), __webpack_require__.e(1249)]).then(__webpack_require__.bind(__webpack_require__, 91249))).scan,
    '--scan-history': async () => (await Promise.all(/* import() */[__webpack_require__.e(3612), __webpack_require__.e(3985), __webpack_require__.e(340), __webpack_require__.e(3041)]).then(__webpack_require__.bind(__webpack_require__, 73041))).scanHistory,
    '--install': async () => (await __webpack_require__.e(/* import() */ 6194).then(__webpack_require__.bind(__webpack_require__, 76194))).install,
    '--list': async () => (await __webpack_require__.e(/* import() */ 3145).then(__webpack_require__.bind(__webpack_require__, 3145))).list,
    '--add': async () => (await __webpack_require__.e(/* import() */ 3274).then(__webpack_require__.bind(__webpack_require__, 73274))).add,
    '--add-provider': async () => (await __webpack_require__.e(/* import() */ 6138).then(__webpack_require__.bind(__webpack_require__, 16138))).addProvider,
    '--aws-provider': async () => (await __webpack_require__.e(/* import() */ 5820).then(__webpack_require__.bind(__webpack_require__, 75820))).awsProvider,
    '--register-aws': async () => (await __webpack_require__.e(/* import() */ 448).then(__webpack_require__.bind(__webpack_require__, 90448))).registerAws,
    '--commit_msg_hook': async () => (await Promise.all(/* import() */[__webpack_require__.e(3612), __webpack_require__.e(3985), __webpack_require__.e(340), __webpack_require__.e(7902)]).then(__webpack_require__.bind(__webpack_require__, 37902))).commitMsgHook,
    '--pre_commit_hook': async () => (await Promise.all(/* import() */[__webpack_require__.e(3612), __webpack_require__.e(3985), __webpack_require__.e(340), __webpack_require__.e(4970)]).then(__webpack_require__.bind(__webpack_require__, 34970))).preCommitHook,
    '--prepare_commit_msg_hook': async () => (await Promise.all(/* import() */[__webpack_require__.e(3612), __webpack_require__.e(3985), __webpack_require__.e(340), __webpack_require__.e(2436)]).then(__webpack_require__.bind(__webpack_require__, 12436))).prepareCommitMsgHook,
};
const gitSecrets = {
    async run(args, tools) {
        const host = await tools.gitSecrets();
        const { own, rest } = takeOwn(args);
        const line = readLine(rest, (command) => Object.hasOwn(COMMANDS, command));
        const command = 'command' in line ? await COMMANDS[line.command]?.() : undefined;
        if (!('command' in line) || command === undefined)
            return finished(ending(line));
        const { flags, operands } = line;
        const outcome = await command({ flags, operands, own, host, tools });
        return finished({
            ...outcome,
            output: host.terminal.output ? tamed(outcome.output) : outcome.output,
            complaint: host.terminal.errors ? tamed(outcome.complaint) : outcome.complaint,
        });
    },
};
function finished({ exitCode, output, complaint }) {
    const bytes = (text) => Buffer.from(text, 'latin1');
    return {
        exitCode,
        output: '',
        ofCommand: true,
        exactly: { output: bytes(output), complaint: bytes(complaint) },
    };
}
function ending({ exitCode, output, complaint }) {
    return { exitCode, output: (0,asked/* asBytes */.Yd)(output), complaint: (0,asked/* asBytes */.Yd)(complaint) };
}


/***/ }),

/***/ 52091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ readSettings)
/* harmony export */ });
const KEYS = '^(secrets\\.(patterns|providers|allowed)|core\\.quotepath|aws-preflight\\..*)$';
function readSettings(host) {
    const ran = host.config(['-z', '--get-regexp', KEYS]);
    if (ran.exitCode > 1)
        return { ok: false, exitCode: ran.exitCode, complaint: ran.complaint };
    const values = new Map();
    for (const record of ran.output.split('\0')) {
        const [key = '', ...lines] = record.split('\n');
        if (key === '')
            continue;
        const value = lines.length === 0 && !key.startsWith('secrets.') ? 'true' : lines.join('\n');
        values.set(key, [...(values.get(key) ?? []), value]);
    }
    const all = (name) => values.get(`secrets.${name}`) ?? [];
    const isOn = (key, otherwise) => {
        const value = values.get(key)?.at(-1)?.toLowerCase();
        return value === undefined ? otherwise : !OFF.includes(value);
    };
    return {
        ok: true,
        patterns: all('patterns'),
        providers: all('providers'),
        allowed: all('allowed'),
        quotesPaths: isOn('core.quotepath', true),
        masks: isOn('aws-preflight.mask', true),
        strict: isOn('aws-preflight.strictcompat', false),
    };
}
const OFF = ['false', 'no', 'off', '0', ''];


/***/ })

};
;