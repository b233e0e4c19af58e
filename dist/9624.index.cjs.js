"use strict";
exports.id = 9624;
exports.ids = [9624];
exports.modules = {

/***/ 49624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  installHooks: () => (/* binding */ installHooks)
});

// EXTERNAL MODULE: ./lib/report/inert.js
var inert = __webpack_require__(4726);
// EXTERNAL MODULE: ./lib/report/tool.js
var tool = __webpack_require__(19170);
// EXTERNAL MODULE: ./lib/report/sha256.js
var sha256 = __webpack_require__(3279);
;// CONCATENATED MODULE: ./lib/commands/hooks/script.js


const HOOKS = {
    'pre-commit': '--staged',
    'pre-merge-commit': '--staged',
    'commit-msg': '--message "$1"',
};
const HOOK_NAMES = Object.keys(HOOKS);
function earlierOf(path) {
    return `${path}.before-${tool/* TOOL */.j.name}`;
}
function hookScript(hook, program) {
    const body = `# Looks for leaked keys. "${tool/* TOOL */.j.name} install-hooks --uninstall" takes this file away, and
# puts back what was here before.
before="$(dirname -- "$0")/${earlierOf(hook)}"
if [ -f "$before" ] && [ -x "$before" ]; then
  "$before" "$@" || exit $?
fi
${scanOf(hook, program)}`;
    return `#!/bin/sh\n${OWN}${hashOf(body)}\n${body}`;
}
const OWN = `# ${tool/* TOOL */.j.name} hook `;
function whoseIs(text) {
    const [, hash, body = ''] = /^#!\/bin\/sh\n# aws-preflight hook ([0-9a-f]+)\n([^]*)$/.exec(text) ?? [];
    if (hash === undefined)
        return text.includes(OWN) ? 'changed' : 'foreign';
    return hash === hashOf(body) ? 'ours' : 'changed';
}
function hashOf(body) {
    return (0,sha256/* sha256 */.s)(body).slice(0, 16);
}
function scanOf(hook, program) {
    return `aws_preflight() {
${ownCopy(program)}  if [ -x node_modules/.bin/aws-preflight ]; then
    node_modules/.bin/aws-preflight "$@"
  elif command -v aws-preflight >/dev/null 2>&1; then
    aws-preflight "$@"
  elif npx --offline --no-install aws-preflight --version >/dev/null 2>&1; then
    npx --offline --no-install aws-preflight "$@"
  else
    return 127
  fi
}
aws_preflight_code=0
# What is told fails the commit, warnings too: to take a key out costs nothing before it is made.
aws_preflight_said=$(aws_preflight scan ${HOOKS[hook]} --fail-on warning </dev/null 2>&1) || aws_preflight_code=$?
if [ "$aws_preflight_code" -eq 127 ]; then
  cat >&2 <<'END'
aws-preflight: the ${hook} hook finds no aws-preflight to scan with, so nothing is committed.
  It is neither where it was installed from, nor in node_modules or PATH; or there is no Node.js.
  Fix  npx aws-preflight@1 install-hooks
END
fi
if [ "$aws_preflight_code" -ne 0 ]; then
  printf '%s\n' "$aws_preflight_said" >&2
  echo 'To commit unscanned, past every hook: git commit --no-verify' >&2
  exit 1
fi
`;
}
function ownCopy({ node, bundle } = {}) {
    if (node === undefined || bundle === undefined)
        return '';
    return `  aws_preflight_node=${quoted(node)}
  aws_preflight_bundle=${quoted(bundle)}
  [ -x "$aws_preflight_node" ] || aws_preflight_node=node
  if [ -f "$aws_preflight_bundle" ] && command -v "$aws_preflight_node" >/dev/null 2>&1; then
    "$aws_preflight_node" "$aws_preflight_bundle" "$@"
    return
  fi
`;
}
function quoted(path) {
    const bytes = Buffer.from(path, 'utf8').toString('latin1');
    return `'${bytes.replaceAll("'", String.raw `'\''`)}'`;
}

;// CONCATENATED MODULE: ./lib/commands/hooks/husky.js

const END = '# <<< aws-preflight <<<\n';
const BLOCK = /# >>> aws-preflight ([0-9a-f]+)( new| joined)? >>>\n([^]*?)# <<< aws-preflight <<<\n/;
const SHEBANG = '#!/bin/sh\n';
function huskyFolder({ root, folder, named, topNames }) {
    const own = /^(.*\/\.husky)(?:\/_)?$/.exec(folder)?.[1];
    if (own !== undefined)
        return own;
    return named === 'no' && topNames.includes('.husky') ? `${root}/.husky` : undefined;
}
function installBlock(hook, path, hooks) {
    const done = (words, ok = true) => ({ hook, ok, words });
    const there = hooks.read(path);
    if (there.kind === 'unreadable')
        return done(`not installed: ${there.reason}: ${path}`, false);
    const script = there.kind === 'file' ? there.text : undefined;
    const [old, hash, , body = ''] = BLOCK.exec(script ?? '') ?? [];
    if (old !== undefined && hash !== hashOf(body)) {
        return done(`left as it is, as its part was changed by hand: ${path}`, false);
    }
    if (script !== undefined && !isShell(script)) {
        return done(`not installed: the script there is none of sh: ${path}`, false);
    }
    const clean = script === undefined ? undefined : without(script);
    const next = withBlock(clean === null ? undefined : clean, scanOf(hook));
    if (next === script)
        return done(`there already: ${path}`);
    const unwritten = hooks.write(path, next);
    if (unwritten !== undefined)
        return done(`not installed: ${unwritten}: ${path}`, false);
    return done(`${old === undefined ? 'installed' : 'renewed'}: ${path}`);
}
function uninstallBlock(hook, path, hooks) {
    const done = (words, ok = true) => ({ hook, ok, words });
    const there = hooks.read(path);
    if (there.kind !== 'file')
        return null;
    const [old, hash, , body = ''] = BLOCK.exec(there.text) ?? [];
    if (old === undefined)
        return null;
    if (hash !== hashOf(body)) {
        return done(`left as it is, as its part was changed by hand: ${path}`, false);
    }
    const rest = without(there.text);
    const failed = rest === null ? hooks.remove(path) : hooks.write(path, rest);
    return failed === undefined
        ? done(`removed: ${path}`)
        : done(`not removed: ${failed}: ${path}`, false);
}
function withBlock(script, body) {
    const block = (mark) => `# >>> aws-preflight ${hashOf(body)}${mark} >>>\n${body}${END}`;
    if (script === undefined)
        return SHEBANG + block(' new');
    const head = /^(?:#![^\n]*\n?)?(?:[^]*?^[^#\n]*husky\.sh[^\n]*\n?)?/m.exec(script)?.[0] ?? '';
    const tail = script.slice(head.length);
    return head === '' || head.endsWith('\n')
        ? head + block('') + tail
        : `${head}\n${block(' joined')}${tail}`;
}
function without(script) {
    const found = BLOCK.exec(script);
    if (found === null)
        return script;
    const before = script.slice(0, found.index);
    const rest = script.slice(found.index + found[0].length);
    if (found[2] === ' joined')
        return before.slice(0, -1) + rest;
    return found[2] === ' new' && before === SHEBANG && rest === '' ? null : before + rest;
}
function isShell(script) {
    return !script.startsWith('#!') || /^#![^\n]*\b(?:ba|da|z|k)?sh\b/.test(script);
}

;// CONCATENATED MODULE: ./lib/commands/hooks/manager.js


const LEFTHOOK = /^\.?lefthook\.(?:ya?ml|toml|jsonc?)$/;
const LEFTHOOK_PASTE = `pre-commit:
  commands:
    aws-preflight:
      run: npx --no-install aws-preflight scan --staged --fail-on warning
pre-merge-commit:
  commands:
    aws-preflight:
      run: npx --no-install aws-preflight scan --staged --fail-on warning
commit-msg:
  commands:
    aws-preflight:
      run: npx --no-install aws-preflight scan --message {1} --fail-on warning
`;
const PRE_COMMIT_PASTE = `repos:
  - repo: https://github.com/aws-preflight/aws-preflight
    rev: v${tool/* TOOL */.j.version}
    hooks:
      - id: aws-preflight
`;
function managerOf(ground, hooks) {
    const texts = HOOK_NAMES.map((name) => hooks.read(`${ground.folder}/${name}`)).flatMap((file) => file.kind === 'file' ? [file.text] : []);
    const isIn = (mark) => texts.some((text) => text.includes(mark));
    const named = ground.topNames.find((name) => LEFTHOOK.test(name));
    if (named !== undefined || isIn('call_lefthook')) {
        return managed('lefthook', named ?? 'lefthook.yml', LEFTHOOK_PASTE);
    }
    return isIn('File generated by pre-commit')
        ? managed('pre-commit', '.pre-commit-config.yaml', PRE_COMMIT_PASTE)
        : undefined;
    function managed(name, file, paste) {
        const there = hooks.read(`${ground.root}/${file}`);
        const isTold = there.kind === 'file' && /^[^#\n]*aws-preflight/m.test(there.text);
        return { name, file, paste, isTold };
    }
}

;// CONCATENATED MODULE: ./lib/commands/hooks/own-file.js

function installFile(hook, path, hooks) {
    const done = (words, ok = true) => ({ hook, ok, words });
    const earlier = earlierOf(path);
    const script = hookScript(hook, hooks.program);
    const there = hooks.read(path);
    if (there.kind === 'unreadable')
        return done(`not installed: ${there.reason}: ${path}`, false);
    const whose = there.kind === 'absent' ? 'nobody' : there.linked ? 'foreign' : whoseIs(there.text);
    const kept = hooks.read(earlier).kind !== 'absent';
    const chained = `the hook that was there runs first (${earlier})`;
    if (whose === 'changed') {
        return done(`left as it is, as it was changed by hand since it was installed: ${path}`, false);
    }
    if (whose === 'foreign' && kept) {
        return done(`not installed: a hook is there, and ${earlier} as well; move one of them away`, false);
    }
    const told = kept || whose === 'foreign' ? `${path}; ${chained}` : path;
    if (there.kind === 'file' && there.text === script)
        return done(`there already: ${told}`);
    const unmoved = whose === 'foreign' ? hooks.move(path, earlier) : undefined;
    if (unmoved !== undefined)
        return done(`not installed: ${unmoved}: ${path}`, false);
    const unwritten = hooks.write(path, script);
    if (unwritten !== undefined) {
        if (whose === 'foreign')
            hooks.move(earlier, path);
        return done(`not installed: ${unwritten}: ${path}`, false);
    }
    return done(`${whose === 'ours' ? 'renewed' : 'installed'}: ${told}`);
}
function uninstallFile(hook, path, hooks) {
    const done = (words, ok = true) => ({ hook, ok, words });
    const earlier = earlierOf(path);
    const there = hooks.read(path);
    const kept = hooks.read(earlier).kind !== 'absent';
    if (there.kind === 'unreadable')
        return done(`not removed: ${there.reason}: ${path}`, false);
    const whose = there.kind === 'absent' ? 'nobody' : there.linked ? 'foreign' : whoseIs(there.text);
    if (whose === 'changed') {
        return done(`left as it is, as it was changed by hand since it was installed: ${path}`, false);
    }
    if (whose === 'foreign') {
        return kept
            ? done(`left as it is: another hook took its place, and ${earlier} is still there`, false)
            : null;
    }
    if (kept) {
        const unmoved = hooks.move(earlier, path, 'replace');
        return unmoved === undefined
            ? done(`removed, and the hook that was there before is back: ${path}`)
            : done(`not removed: ${unmoved}: ${path}`, false);
    }
    if (whose === 'nobody')
        return null;
    const unremoved = hooks.remove(path);
    return unremoved === undefined
        ? done(`removed: ${path}`)
        : done(`not removed: ${unremoved}: ${path}`, false);
}

// EXTERNAL MODULE: ./lib/commands/line/define.js + 1 modules
var line_define = __webpack_require__(43764);
;// CONCATENATED MODULE: ./lib/commands/install-hooks.js







const installHooks = (0,line_define/* defineCommand */.N)({
    name: 'install-hooks',
    usage: ['install-hooks [--uninstall] [options]'],
    about: 'Installs the hooks `pre-commit`, `pre-merge-commit` and `commit-msg`, which scan what a commit would add and its message, and stop it where that holds a key. They go where git looks for them: `core.hooksPath`, the folder that all work trees share, or the scripts of husky. A hook that is there runs first, as before. Where lefthook or pre-commit write the hooks, it says what to add to their file, and writes nothing.',
    options: {
        uninstall: { words: 'Take the hooks away, and put back what was there before.' },
    },
    exitCodes: {
        0: 'The hooks are there, or gone, as it was asked for.',
        2: 'Wrong usage: the message names everything that is wrong, and what is accepted.',
        3: 'Not all of them could be installed, or taken away: the message says which, and why.',
    },
    examples: [
        { line: 'install-hooks', does: 'Has every commit scanned before it is made.' },
        { line: 'install-hooks --uninstall', does: 'Leaves everything as it was before.' },
    ],
    read: ({ values }) => ({ ok: true, value: values.uninstall }),
    async run(uninstall, { quiet, outputFile }, tools) {
        const hooks = await tools.hooks();
        const ground = hooks.ground();
        if ('reason' in ground) {
            return { exitCode: 3, output: '', complaint: `${tool/* TOOL */.j.name}: ${ground.reason}` };
        }
        const manager = uninstall ? undefined : managerOf(ground, hooks);
        if (manager !== undefined && huskyFolder(ground) === undefined)
            return tell(manager, ground);
        const done = uninstall ? takeAway(ground, hooks) : install(ground, hooks);
        const lines = [
            ...done.map(({ hook, words }) => `${hook}: ${words}`),
            ...(uninstall ? [] : notesOn(ground, done)),
        ];
        const text = lines.map((line) => `${(0,inert/* showInvisible */.jQ)(line)}\n`).join('');
        if (done.some(({ ok }) => !ok))
            return { exitCode: 3, output: '', complaint: text };
        return {
            exitCode: 0,
            output: quiet ? '' : text || 'There was no hook of aws-preflight here.\n',
            ...(outputFile === undefined ? {} : { outputFile }),
        };
    },
});
function install(ground, hooks) {
    const husky = huskyFolder(ground);
    return HOOK_NAMES.map((hook) => husky === undefined
        ? installFile(hook, `${ground.folder}/${hook}`, hooks)
        : installBlock(hook, `${husky}/${hook}`, hooks));
}
function takeAway(ground, hooks) {
    const husky = huskyFolder(ground) ?? `${ground.root}/.husky`;
    return HOOK_NAMES.flatMap((hook) => [
        uninstallFile(hook, `${ground.folder}/${hook}`, hooks) ?? [],
        uninstallBlock(hook, `${husky}/${hook}`, hooks) ?? [],
    ]).flat();
}
function notesOn(ground, done) {
    if (done.every(({ ok }) => !ok))
        return [];
    const husky = huskyFolder(ground);
    const isShared = husky === undefined && `${ground.folder}/`.startsWith(`${ground.root}/`);
    return [
        ...(ground.named === 'user'
            ? [`core.hooksPath is set for all your repositories: these hooks run in each of them.`]
            : []),
        ...(husky === undefined
            ? []
            : [
                'These scripts are part of the repository: commit them, and aws-preflight as a devDependency.',
            ]),
        ...(husky !== undefined && ground.named === 'no'
            ? ['husky is not set up in this clone yet, so git runs none of them: npx husky']
            : []),
        ...(isShared && ground.named === 'repository'
            ? ['The folder lies in the work tree: commit the hooks for others, or keep them to yourself.']
            : []),
    ];
}
function tell({ name, file, paste, isTold }, { root }) {
    const path = (0,inert/* showInvisible */.jQ)(`${root}/${file}`);
    if (isTold) {
        return { exitCode: 0, output: `${path} has ${name} run aws-preflight already.\n` };
    }
    const why = `${name} writes the hooks of this repository, so nothing was installed beside it.`;
    const fix = `Add this to ${path}, and run \`${name} install\`:`;
    return { exitCode: 3, output: '', complaint: `${tool/* TOOL */.j.name}: ${why}\n${fix}\n\n${paste}` };
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


/***/ })

};
;