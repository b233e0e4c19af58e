"use strict";
exports.id = 8760;
exports.ids = [8760];
exports.modules = {

/***/ 88760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readConfiguration: () => (/* binding */ readConfiguration)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48390);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73611);




const CONFIGURES = [
    'HOME',
    'XDG_CONFIG_HOME',
    'USERPROFILE',
    'HOMEDRIVE',
    'HOMEPATH',
    'PROGRAMDATA',
    'GIT_CONFIG_GLOBAL',
    'GIT_CONFIG_SYSTEM',
    'GIT_CONFIG_NOSYSTEM',
    'GIT_CONFIG_PARAMETERS',
];
const SCOPES = ['system', 'global', 'local', 'worktree', 'command'];
const MOST_BYTES = 1 << 24;
const MOST_MILLISECONDS = 10_000;
function readConfiguration(directory, section, { variables, git, platform }) {
    if (!/^[a-z][a-z0-9-]*$/i.test(section))
        throw new Error('a section of another form');
    const repository = (0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .findRepository */ .W1)(directory, variables);
    const gitDir = 'reason' in repository ? undefined : repository.gitDir;
    const commonDir = 'reason' in repository ? undefined : repository.commonDir;
    const places = [gitDir, commonDir].filter((place) => place !== undefined);
    if (!mayHold(section, places, variables, git, platform))
        return { kind: 'read', values: [] };
    if (git === undefined) {
        return { kind: 'unreadable', reason: 'git is not installed, or not in PATH' };
    }
    const closed = (0,_process_js__WEBPACK_IMPORTED_MODULE_2__/* .gitEnvironment */ ._K)(variables, gitDir ?? '');
    const open = Object.entries(closed).filter(([name]) => !/^GIT_(?:DIR$|CONFIG_)/.test(name));
    const environment = {
        ...Object.fromEntries(open),
        ...(gitDir === undefined ? {} : { GIT_DIR: gitDir }),
        ...configuring(variables),
    };
    const line = ['config', '-z', '--show-scope', '--get-regexp', `^${section}\\.`];
    const process = { executable: git, environment, cwd: directory };
    const result = (0,_process_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(process, line, '', MOST_BYTES, MOST_MILLISECONDS);
    if (result.ok)
        return { kind: 'read', values: parse(result.output.toString('utf8')) };
    return result.output.length === 0 && result.complaint === 'git said nothing'
        ? { kind: 'read', values: [] }
        : { kind: 'unreadable', reason: result.complaint };
}
function parse(output) {
    const parts = output.split('\0');
    const values = [];
    for (let at = 0; at + 1 < parts.length; at += 2) {
        const text = parts[at + 1] ?? '';
        const end = text.indexOf('\n');
        const key = end === -1 ? text : text.slice(0, end);
        const scope = SCOPES.find((each) => each === parts[at]) ?? 'unknown';
        values.push({ key, value: end === -1 ? '' : text.slice(end + 1), scope });
    }
    return values;
}
function configuring(variables) {
    const names = Object.keys(variables).filter((name) => CONFIGURES.includes(name) || /^GIT_CONFIG_(?:COUNT|KEY_\d+|VALUE_\d+)$/.test(name));
    return Object.fromEntries(names.map((name) => [name, variables[name] ?? '']));
}
function mayHold(section, places, variables, git, platform) {
    if (platform !== 'linux')
        return true;
    if (variables['GIT_CONFIG_COUNT'] || variables['GIT_CONFIG_PARAMETERS'])
        return true;
    const home = variables['HOME'];
    const xdg = variables['XDG_CONFIG_HOME'] || (home ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, '.config') : undefined);
    const files = [
        ...places.flatMap((place) => [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, 'config'), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, 'config.worktree')]),
        variables['GIT_CONFIG_GLOBAL'],
        variables['GIT_CONFIG_SYSTEM'],
        ...(home ? [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, '.gitconfig')] : []),
        ...(xdg ? [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(xdg, 'git', 'config')] : []),
        '/etc/gitconfig',
        ...(git === undefined ? [] : [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(git)), 'etc', 'gitconfig')]),
    ];
    const wanted = new RegExp(`${section}|include`, 'i');
    return files.some((file) => {
        if (!file || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
            return false;
        const text = (0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR)(file, MOST_BYTES);
        return text === undefined ? !file.startsWith('/dev/') : wanted.test(text);
    });
}


/***/ }),

/***/ 48390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   NS: () => (/* binding */ askPlainly),
/* harmony export */   _K: () => (/* binding */ gitEnvironment),
/* harmony export */   k4: () => (/* binding */ HARDENED),
/* harmony export */   t1: () => (/* binding */ streamGit)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var _report_inert_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4726);
/* harmony import */ var _watch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81288);



function processes() {
    return process.getBuiltinModule('node:child_process');
}
const PASSED = [
    'PATH',
    'Path',
    'SystemRoot',
    'SYSTEMROOT',
    'TEMP',
    'TMP',
    'TMPDIR',
    'HTTPS_PROXY',
    'https_proxy',
    'HTTP_PROXY',
    'http_proxy',
    'NO_PROXY',
    'no_proxy',
    'ALL_PROXY',
    'all_proxy',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
    'GIT_SSL_CAINFO',
    'GIT_SSL_CAPATH',
];
function gitEnvironment(variables, gitDir) {
    const passed = PASSED.flatMap((name) => {
        const value = variables[name];
        return value === undefined ? [] : [[name, value]];
    });
    return {
        ...Object.fromEntries(passed),
        LC_ALL: 'C',
        GIT_DIR: gitDir,
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_SYSTEM: node_os__WEBPACK_IMPORTED_MODULE_0__.devNull,
        GIT_CONFIG_GLOBAL: node_os__WEBPACK_IMPORTED_MODULE_0__.devNull,
        GIT_ATTR_NOSYSTEM: '1',
        GIT_TERMINAL_PROMPT: '0',
        GIT_ASKPASS: '',
        SSH_ASKPASS: '',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_NO_LAZY_FETCH: '1',
        GIT_PAGER: 'cat',
        GIT_EDITOR: ':',
        GIT_ALLOW_PROTOCOL: 'none',
    };
}
function askPlainly(executable, line, cwd, variables) {
    const env = { ...variables, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' };
    const options = { cwd, env, encoding: 'latin1', windowsHide: true };
    const { status, stdout } = processes().spawnSync(executable, line, options);
    return status === 0 ? stdout : undefined;
}
const OVERRIDES = [
    `core.hooksPath=${node_os__WEBPACK_IMPORTED_MODULE_0__.devNull}`,
    `core.attributesFile=${node_os__WEBPACK_IMPORTED_MODULE_0__.devNull}`,
    'core.fsmonitor=false',
    'log.showSignature=false',
    'log.showRoot=true',
    'log.mailmap=false',
    'credential.helper=',
    'protocol.file.allow=never',
].flatMap((setting) => ['-c', setting]);
const TOO_MUCH = 'git was stopped: what it was to list names more paths than can be told';
const HARDENED = ['--no-pager', '--no-replace-objects', ...OVERRIDES];
function runGit(git, commandLine, input, maxBuffer = 1 << 28, timeout) {
    const run = processes().spawnSync(git.executable, [...HARDENED, ...commandLine], {
        cwd: git.cwd,
        env: git.environment,
        maxBuffer,
        input: input ?? '',
        windowsHide: true,
        ...(timeout === undefined ? {} : { timeout, killSignal: 'SIGKILL' }),
    });
    const complaint = run.error === undefined ? lastLine(run.stderr) : `git did not run: ${run.error.message}`;
    return {
        ok: run.status === 0 && run.error === undefined,
        output: run.stdout ?? Buffer.alloc(0),
        complaint,
    };
}
async function streamGit(git, commandLine, input, onData, bounds) {
    const child = processes().spawn(git.executable, [...HARDENED, ...commandLine], {
        cwd: git.cwd,
        env: git.environment,
        stdio: ['pipe', 'pipe', 'pipe'],
        windowsHide: true,
        ...(git.signal === undefined ? {} : { signal: git.signal }),
    });
    const errors = [];
    child.stderr.on('data', (chunk) => errors.push(chunk.subarray(0, 4096)) > 8 && errors.shift());
    const failure = new Promise((resolve) => child.once('error', (error) => resolve(error.message)));
    const ended = new Promise((resolve) => child.once('close', resolve));
    child.stdin.on('error', () => undefined);
    if (typeof input === 'string')
        child.stdin.end(input);
    else
        void feed(input, child.stdin);
    let gaveUp = false;
    const watch = bounds === undefined
        ? undefined
        : (0,_watch_js__WEBPACK_IMPORTED_MODULE_2__/* .watchOver */ .w)(child.pid, bounds, () => {
            gaveUp = true;
            child.kill('SIGKILL');
        });
    try {
        for await (const chunk of child.stdout) {
            watch?.heard();
            gaveUp ||= onData(chunk) === 'enough';
            if (gaveUp)
                break;
        }
    }
    finally {
        watch?.end();
        child.kill();
    }
    const status = await Promise.race([ended, failure]);
    if (gaveUp)
        return { ok: false, complaint: TOO_MUCH, gaveUp: true };
    if (typeof status === 'string')
        return { ok: false, complaint: `git did not run: ${status}` };
    return { ok: status === 0, complaint: lastLine(Buffer.concat(errors)) };
}
async function feed(input, stdin) {
    for await (const text of input) {
        if (!stdin.write(text))
            await new Promise((resolve) => stdin.once('drain', resolve));
    }
    stdin.end();
}
function lastLine(errors) {
    const lines = Buffer.from(errors ?? [])
        .toString('utf8')
        .split('\n');
    const last = lines.filter((line) => line.trim() !== '').at(-1) ?? 'git said nothing';
    return (0,_report_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .showInvisible */ .jQ)(last);
}


/***/ }),

/***/ 81288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ PER_COMMIT),
/* harmony export */   w: () => (/* binding */ watchOver)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63468);


const PER_COMMIT = { silence: 5_000, memory: 1 << 28 };
const STEP = 100;
function watchOver(pid, bounds, stop) {
    let silent = 0;
    const timer = setInterval(() => {
        silent += STEP;
        const isSilent = silent > bounds.silence;
        if (!isSilent && (pid === undefined || ownMemory(pid) <= bounds.memory))
            return;
        clearInterval(timer);
        stop();
    }, STEP);
    return {
        heard() {
            silent = 0;
        },
        end: () => clearInterval(timer),
    };
}
function ownMemory(pid) {
    if (process.platform !== 'linux')
        return 0;
    try {
        const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/status`, 'latin1');
        return 1024 * Number(/^RssAnon:\s*(\d+) kB$/m.exec(status)?.[1] ?? 0);
    }
    catch (thrown) {
        (0,_system_error_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOrThrow */ .Z)(thrown);
        return 0;
    }
}


/***/ })

};
;