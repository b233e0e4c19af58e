"use strict";
exports.id = 4995;
exports.ids = [4995];
exports.modules = {

/***/ 887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ hideKeys)
/* harmony export */ });
/* harmony import */ var _scanner_match_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7351);
/* harmony import */ var _scanner_plain_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9660);
/* harmony import */ var _scanner_redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7521);



function hideKeys(name, own) {
    const bytes = Buffer.from(name);
    const { hits } = (0,_scanner_match_js__WEBPACK_IMPORTED_MODULE_0__/* .searchAll */ .mU)(bytes);
    const shown = hits.reduceRight((text, { kind, start, end }) => {
        const spelled = bytes.toString('utf8', start, end);
        const { preview } = (0,_scanner_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redactKey */ .p)(kind, (0,_scanner_plain_key_js__WEBPACK_IMPORTED_MODULE_1__/* .plainKey */ .y)(kind, spelled));
        return text.replaceAll(spelled, () => preview);
    }, name);
    return own === undefined || own.key === '' ? shown : shown.replaceAll(own.key, () => own.preview);
}


/***/ }),

/***/ 7647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ assemble)
/* harmony export */ });
/* harmony import */ var _report_outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5102);
/* harmony import */ var _report_root_cause_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5467);
/* harmony import */ var _report_standing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5660);
/* harmony import */ var _report_tool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9170);




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
        ...(parts.scan === undefined ? {} : { scan: parts.scan }),
        standing: (0,_report_standing_js__WEBPACK_IMPORTED_MODULE_3__/* .standingOf */ .Y)({ checks, chain, identity, trust }, asked),
        ...(parts.expectations === undefined ? {} : { expectations: parts.expectations }),
    });
}


/***/ }),

/***/ 4995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainLog: () => (/* binding */ explainLog)
});

;// CONCATENATED MODULE: ./lib/catalogue/weigh.js
function weigh(sighting, clues, checked) {
    const weighed = sighting.entry.causes.map((cause) => weighOne(cause, sighting, clues, checked));
    return weighed.sort((a, b) => rank(a) - rank(b));
}
function rank({ cause, standing }) {
    if (standing === 'confirmed')
        return 0;
    if (standing === 'ruled-out')
        return 3;
    return cause.when === undefined ? 1 : 2;
}
function weighOne(cause, { values }, clues, checked) {
    const evidence = [];
    let confirmed = false;
    const out = (why) => ({ cause, standing: 'ruled-out', evidence: [why] });
    for (const [name, words] of Object.entries(cause.holds ?? {})) {
        const value = (values[name] ?? '').toLowerCase();
        if (!words.some((word) => value.includes(word)))
            return out(`${name} is ${value}`);
        confirmed = true;
    }
    const when = Object.entries(cause.when ?? {});
    for (const [name, wanted] of when) {
        const clue = clues[name];
        if (clue === undefined)
            continue;
        if (clue.so !== wanted)
            return out(clue.told);
        evidence.push(clue.told);
    }
    if (when.length > 0 && evidence.length === when.length)
        confirmed = true;
    for (const rule of cause.rules ?? []) {
        if (checked?.broken.has(rule) === true) {
            confirmed = true;
            evidence.push(`the check of this job found ${rule}`);
        }
    }
    if (!confirmed && checked !== null && (cause.rules ?? []).length > 0) {
        const looked = (cause.rules ?? []).every((rule) => checked.answered.has(rule.split('/')[0]));
        if (looked)
            return out('the check of this job did not find it');
    }
    return { cause, standing: confirmed ? 'confirmed' : 'open', evidence };
}

;// CONCATENATED MODULE: ./lib/catalogue/clues/from-log.js
const CLUE_WORDS = [
    'github_token permissions',
    'idtoken: ',
    'id-token: ',
    'secret source: ',
    'runner name: ',
    'hosted compute agent',
    'role-to-assume:',
    'aws-access-key-id:',
    'aws_access_key_id:',
    'aws_secret_access_key:',
    'aws_session_token:',
    'aws_profile:',
    'authenticated as assumedroleid',
    'assuming role with oidc',
    'docker run',
];
function cluesFromLog(lines) {
    const clues = {};
    let permissions = null;
    for (const line of lines) {
        if (/^GITHUB_TOKEN Permissions/.test(line.text))
            permissions = { line: line.number, idToken: false };
        if (permissions !== null && /^IdToken: write/i.test(line.text.trim()))
            permissions.idToken = true;
        for (const { clue, so } of tell(line.text)) {
            clues[clue] = { so, told: `line ${line.number}: ${line.text.trim().slice(0, 200)}` };
        }
    }
    if (permissions !== null) {
        clues['id-token'] = {
            so: permissions.idToken,
            told: permissions.idToken
                ? `the permissions listed from line ${permissions.line} on hold IdToken: write`
                : `the permissions listed from line ${permissions.line} on hold no IdToken`,
        };
    }
    return clues;
}
function tell(text) {
    const source = /^Secret source: (\w+)/.exec(text.trim())?.[1];
    if (source === 'Dependabot')
        return [{ clue: 'dependabot', so: true }];
    if (source === 'None')
        return [{ clue: 'fork', so: true }];
    if (source === 'Actions')
        return [
            { clue: 'fork', so: false },
            { clue: 'dependabot', so: false },
        ];
    if (/Hosted Compute Agent|^Runner name: 'GitHub Actions/.test(text))
        return [{ clue: 'self-hosted', so: false }];
    if (/^Runner name: '/.test(text))
        return [{ clue: 'self-hosted', so: true }];
    if (/Authenticated as assumedRoleId/.test(text))
        return [{ clue: 'configured', so: true }];
    const role = /^\s*role-to-assume:(.*)$/.exec(text)?.[1];
    if (role !== undefined) {
        const given = role.trim() !== '';
        return [
            { clue: 'role-given', so: given },
            { clue: 'role-empty', so: !given },
        ];
    }
    const key = /^\s*(?:aws-access-key-id|AWS_ACCESS_KEY_ID|AWS_SECRET_ACCESS_KEY):(.*)$/.exec(text)?.[1];
    if (key !== undefined) {
        const given = key.trim() !== '';
        return [
            { clue: 'keys-given', so: given },
            { clue: 'keys-empty', so: !given },
        ];
    }
    const token = /^\s*AWS_SESSION_TOKEN:(.*)$/.exec(text)?.[1];
    if (token !== undefined)
        return [{ clue: 'session-token', so: token.trim() !== '' }];
    const profile = /^\s*AWS_PROFILE:(.*)$/.exec(text)?.[1];
    if (profile !== undefined)
        return [{ clue: 'profile', so: profile.trim() !== '' }];
    return [];
}

;// CONCATENATED MODULE: ./lib/catalogue/marks/azure.js
const azure = {
    id: 'azure',
    tellsFailure: true,
    words: ['##[section]', "exited with code '"],
    read({ text, command }) {
        if (/ exited with code '[1-9]\d*'/.test(text))
            return { kind: 'step-failed' };
        if (command !== 'section')
            return null;
        const started = /^Starting: (.{1,200})$/.exec(text);
        if (started === null)
            return null;
        const name = started[1];
        return /^(?:Post-job|Finalize|Checkout .* to s$)/i.test(name)
            ? { kind: 'cleanup', name }
            : { kind: 'step', name };
    },
};

;// CONCATENATED MODULE: ./lib/catalogue/marks/bitbucket.js
const bitbucket = {
    id: 'bitbucket',
    words: ['build teardown', 'build setup', 'searching for test report files', '✖ ', '✔ '],
    read({ text }) {
        if (/^(?:Build teardown|Searching for test report files)/.test(text))
            return { kind: 'cleanup', name: text };
        if (/^Build setup/.test(text))
            return { kind: 'step', name: text };
        if (/^✖ (?:Error|Failed)/.test(text))
            return { kind: 'step-failed' };
        return null;
    },
};

;// CONCATENATED MODULE: ./lib/catalogue/marks/buildkite.js
const buildkite = {
    id: 'buildkite',
    words: [
        '~~~ ',
        '--- ',
        '+++ ',
        '^^^ +++',
        'the command exited with status',
        'hook exited with status',
    ],
    read({ text }) {
        const exit = /The (?:\S+ )?(?:command|hook) exited with status (-?\d+)/.exec(text);
        if (exit !== null)
            return exit[1] === '0' ? null : { kind: 'job-failed' };
        const group = /^(?:~~~|---|\+\+\+) (\S.{0,200})$/.exec(text);
        if (group === null || /^[ab]\//.test(group[1]))
            return null;
        const name = group[1];
        return /pre-exit|post-command|artifacts|cleanup/i.test(name)
            ? { kind: 'cleanup', name }
            : { kind: 'step', name };
    },
};

;// CONCATENATED MODULE: ./lib/catalogue/marks/circleci.js
const circleci = {
    id: 'circleci',
    words: [
        'exited with code exit status',
        'circleci received exit code',
        '#!/bin/bash -eo pipefail',
        '#!/bin/sh -eo pipefail',
    ],
    read({ text }) {
        if (/^#!\/bin\/(?:ba)?sh -eo pipefail/.test(text))
            return { kind: 'step', name: 'command' };
        const exit = /(?:Exited with code exit status|CircleCI received exit code) (\d+)/.exec(text);
        if (exit === null)
            return null;
        return exit[1] === '0' ? { kind: 'step-passed' } : { kind: 'step-failed' };
    },
};

;// CONCATENATED MODULE: ./lib/catalogue/marks/codebuild.js
const codebuild = {
    id: 'codebuild',
    words: ['entering phase', 'running command', 'phase complete:', 'did not exit successfully'],
    read({ text }) {
        const complete = /^Phase complete: (\S+) State: (\S+)/.exec(text);
        if (complete !== null) {
            return complete[2] === 'SUCCEEDED' ? { kind: 'step-passed' } : { kind: 'step-failed' };
        }
        if (/did not exit successfully exit status [1-9]/.test(text))
            return { kind: 'step-failed' };
        const command = /^Running command (.{1,200})/.exec(text);
        if (command !== null)
            return { kind: 'step', name: command[1] };
        if (/^Entering phase POST_BUILD/.test(text))
            return { kind: 'cleanup', name: text };
        return /^Entering phase /.test(text) ? { kind: 'step', name: text } : null;
    },
};

;// CONCATENATED MODULE: ./lib/catalogue/marks/github.js
const FAILED = /^(?:Error: )?(?:Process completed with exit code [1-9]|The operation was canceled|The job running on runner|The process '.{1,200}' failed with exit code|Docker .{0,40} failed with exit code)/;
const github = {
    id: 'github',
    tellsFailure: true,
    words: [
        '##[group]',
        '##[error]',
        '::error',
        'process completed with exit',
        'post job cleanup',
        'cleaning up orphan',
    ],
    read({ text, command, isError }) {
        if (command === 'group' && /^(?:Run|Build container|Pull down) /.test(text))
            return { kind: 'step', name: text };
        if (/^Post job cleanup\.?$/.test(text))
            return { kind: 'cleanup', name: text };
        if (/^Cleaning up orphan processes/.test(text))
            return { kind: 'cleanup', name: text };
        if (isError || FAILED.test(text))
            return { kind: 'step-failed' };
        return null;
    },
};

;// CONCATENATED MODULE: ./lib/catalogue/marks/gitlab.js
const gitlab = {
    id: 'gitlab',
    words: [
        'section_start:',
        'job failed',
        'job succeeded',
        'cleaning up project directory',
        'step_script',
        'running after_script',
        'uploading artifacts',
    ],
    read({ text }) {
        if (/\bJob failed(?::|\b)/.test(text))
            return { kind: 'job-failed' };
        if (/\bJob succeeded\b/.test(text))
            return { kind: 'job-passed' };
        if (/(?:^|section_start:\d+:)(?:Running after_script|after_script|Cleaning up project directory|cleanup_file_variables)/.test(text)) {
            return { kind: 'cleanup', name: text };
        }
        if (/(?:Executing "step_script" stage|section_start:\d+:step_script)/.test(text))
            return { kind: 'step', name: 'script' };
        return null;
    },
};

;// CONCATENATED MODULE: ./lib/catalogue/marks/jenkins.js
const jenkins = {
    id: 'jenkins',
    words: [
        '[pipeline]',
        'finished: ',
        'script returned exit code',
        'marked build as failure',
        'declarative: post actions',
    ],
    read({ text }) {
        if (/^Finished: (?:FAILURE|ABORTED)/.test(text))
            return { kind: 'job-failed' };
        if (/^Finished: (?:SUCCESS|UNSTABLE)/.test(text))
            return { kind: 'job-passed' };
        if (/script returned exit code [1-9]|marked build as failure/.test(text))
            return { kind: 'step-failed' };
        if (/Declarative: Post Actions/.test(text))
            return { kind: 'cleanup', name: text };
        if (/^\[Pipeline\] (?:sh|bat|powershell|pwsh|withAWS|withCredentials|\{ \()/.test(text))
            return { kind: 'step', name: text };
        return null;
    },
};

;// CONCATENATED MODULE: ./lib/catalogue/marks/shell.js
const shell = {
    id: 'shell',
    words: ['exit status', 'exit code', 'exited with code', '] error ', 'elifecycle', 'errored'],
    read({ text }) {
        if (/^make(?:\[\d+\])?: \*\*\* .{1,300} Error [1-9]/.test(text))
            return { kind: 'step-failed' };
        if (/(?:^|[\s:(])(?:exit(?:ed)?(?: with)?(?: exit)? (?:code|status):? ?)[1-9]\d*\b/i.test(text))
            return { kind: 'step-failed' };
        if (/ELIFECYCLE/.test(text))
            return { kind: 'step-failed' };
        return null;
    },
};

;// CONCATENATED MODULE: ./lib/catalogue/marks/teamcity.js
const teamcity = {
    id: 'teamcity',
    words: ['process exited with code', 'step ', 'build finished'],
    read({ text }) {
        const exit = /Process exited with code (\d+)/.exec(text);
        if (exit !== null)
            return exit[1] === '0' ? { kind: 'step-passed' } : { kind: 'step-failed' };
        const step = /^Step \d+\/\d+: (.{1,200})$/.exec(text);
        return step === null ? null : { kind: 'step', name: step[1] };
    },
};

;// CONCATENATED MODULE: ./lib/catalogue/marks/tests.js
const tests = {
    id: 'tests',
    words: [
        'short test summary info',
        'tests: ',
        'test suites: ',
        'test files ',
        '--- fail',
        'test result: failed',
        'tests run: ',
        'failures!',
        ' failing',
        ' failures',
        'failed!  - failed:',
        'examples, ',
        'not ok ',
        '# fail ',
    ],
    read({ text }) {
        return SUMMARIES.some((summary) => summary.test(text)) ? { kind: 'tests-failed' } : null;
    },
};
const SUMMARIES = [
    /^=+ short test summary info =+$/,
    /^\s*Tests?: +.*\b[1-9]\d* failed/,
    /^\s*Test (?:Suites?|Files):? +.*\b[1-9]\d* failed/,
    /^\s*--- FAIL: /,
    /^test result: FAILED/,
    /Tests run: \d+, Failures: (?:[1-9]\d*, |\d+, Errors: [1-9])/,
    /^FAILURES!$/,
    /^\s*[1-9]\d* failing\b/,
    /^Failed! {2}- Failed: +[1-9]/,
    /\bexamples?, [1-9]\d* failures?\b/,
    /^\s*not ok \d+ /,
    /^\s*# fail [1-9]/,
    /^FAILED \((?:failures|errors)=/,
];

;// CONCATENATED MODULE: ./lib/catalogue/marks/travis.js
const travis = {
    id: 'travis',
    words: ['done. your build exited with', '" exited with ', '" failed and exited with'],
    read({ text }) {
        const done = /Done\. Your build exited with (\d+)/.exec(text);
        if (done !== null)
            return done[1] === '0' ? { kind: 'job-passed' } : { kind: 'job-failed' };
        const exit = /^The command ".{1,500}" (?:failed and )?exited with (\d+)/.exec(text);
        if (exit === null)
            return null;
        return exit[1] === '0' ? { kind: 'step-passed' } : { kind: 'step-failed' };
    },
};

;// CONCATENATED MODULE: ./lib/catalogue/marks/index.js












const markings = [
    azure,
    buildkite,
    circleci,
    codebuild,
    gitlab,
    jenkins,
    travis,
    teamcity,
    bitbucket,
    github,
    tests,
    shell,
];

;// CONCATENATED MODULE: ./lib/catalogue/reading/clean-line.js
const TERMINAL = /\u001b(?:\[[0-?]{0,24}[ -/]{0,4}[@-~]|[\]_P^][^\u0007\u001b]{0,600}(?:\u0007|\u001b\\)|[@-OQ-Z\\])/g;
const TIME = /^\ufeff?\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)? ?/;
const DOWNLOADED = /^([^\t]{1,200})\t([^\t]{1,200})\t(?=\ufeff?\d{4}-\d\d-\d\dT)/;
const FRONTS = [
    /^\[\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?\] ?/,
    /^\[\d\d:\d\d:\d\d(?:[.,]\d{1,9})?\][ :]?(?:[WEi ]:\s)?/,
    /^\[Container\] \d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d(?:\.\d{1,9})? /,
    /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:[.,]\d{1,9})? (?:[|-] )?/,
    /^#\d{1,4} (?:\d{1,6}\.\d{1,4} )?/,
    /^[a-z0-9][\w.-]{0,60}\s{1,30}\| /,
    /^\d\d[OE] /,
];
const COMMAND = /^(?:##\[([a-z-]{1,30})\]|::([a-z-]{1,30})(?: [^:]{0,500})?::)/;
const FRAME = /^[\s]*[│┃|╷╵╭╰├┌└❯▌]+ ?/;
const FRAME_END = /\s*[│┃]\s*$/;
function cleanLine({ number, text: raw }) {
    let text = raw.replace(TERMINAL, '');
    let step = null;
    const downloaded = DOWNLOADED.exec(text);
    if (downloaded !== null) {
        step = `${downloaded[1]}\t${downloaded[2]}`;
        text = text.slice(downloaded[0].length);
    }
    text = text.replace(TIME, '').replace(/\r+$/, '');
    const over = text.lastIndexOf('\r');
    if (over !== -1)
        text = text.slice(over + 1);
    for (const front of FRONTS)
        text = text.replace(front, '');
    text = text.replace(TIME, '').replace(FRAME, '').replace(FRAME_END, '');
    const command = COMMAND.exec(text);
    if (command !== null)
        text = text.slice(command[0].length);
    const name = command?.[1] ?? command?.[2] ?? null;
    return { number, text, isError: name === 'error', command: name, step };
}

;// CONCATENATED MODULE: ./lib/catalogue/signature/signature.js
const HOLE = /\{([a-z][A-Za-z]*)(\.\.\.)?\}/g;
function signatureOf(sentence, anchor) {
    const parts = [];
    let at = 0;
    for (const hole of sentence.matchAll(HOLE)) {
        words(sentence.slice(at, hole.index));
        parts.push({ kind: 'hole', name: hole[1], wide: hole[2] !== undefined });
        at = hole.index + hole[0].length;
    }
    words(sentence.slice(at));
    if (parts[0]?.kind !== 'words')
        throw new Error(`a sentence begins with words: ${sentence}`);
    const own = parts.flatMap((part) => (part.kind === 'words' ? [part.text] : []));
    const found = anchor?.toLowerCase() ?? longestWord(own);
    if (found.length < 4)
        throw new Error(`a sentence needs a word of its own: ${sentence}`);
    return { sentence, parts, weight: own.join('').length, anchor: found };
    function words(text) {
        const plain = text.toLowerCase().replace(/\s+/g, ' ');
        if (plain !== '')
            parts.push({ kind: 'words', text: plain });
    }
}
function longestWord(texts) {
    return texts
        .flatMap((text) => text.split(' '))
        .reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}

;// CONCATENATED MODULE: ./lib/catalogue/skim/automaton.js
function automatonOf(words) {
    const { classOf, classes } = alphabetOf(words);
    const root = node();
    for (const [number, word] of words.entries())
        insert(root, word, number, classOf);
    const order = linked(root);
    const quiet = order.filter(({ words: ends }) => ends.length === 0);
    const speaking = order.filter(({ words: ends }) => ends.length > 0);
    for (const [index, each] of [...quiet, ...speaking].entries())
        each.state = index * classes;
    const next = new Uint32Array(order.length * classes);
    for (const each of order) {
        for (let letter = 0; letter < classes; letter++) {
            const child = each.children.get(letter);
            const onFailure = each.fail === null ? 0 : next[each.fail.state + letter];
            next[each.state + letter] = child === undefined ? onFailure : child.state;
        }
    }
    return {
        next,
        classOf,
        loud: quiet.length * classes,
        ends: speaking.map((each) => each.words),
        classes,
    };
}
function node() {
    return { children: new Map(), words: [], fail: null, state: 0 };
}
function alphabetOf(words) {
    const classOf = new Uint8Array(256);
    let classes = 1;
    for (const byte of new Set(Buffer.from(words.join('')))) {
        classOf[byte] = classes;
        if (byte >= 0x61 && byte <= 0x7a)
            classOf[byte - 0x20] = classes;
        classes++;
    }
    return { classOf, classes };
}
function insert(root, word, number, classOf) {
    let at = root;
    for (const byte of Buffer.from(word)) {
        const letter = classOf[byte];
        let child = at.children.get(letter);
        if (child === undefined) {
            child = node();
            at.children.set(letter, child);
        }
        at = child;
    }
    at.words.push(number);
}
function linked(root) {
    const order = [root];
    for (let index = 0; index < order.length; index++) {
        const parent = order[index];
        for (const [letter, child] of parent.children) {
            let back = parent.fail;
            while (back !== null && !back.children.has(letter))
                back = back.fail;
            child.fail = back === null ? root : back.children.get(letter);
            child.words = [...child.words, ...child.fail.words];
            order.push(child);
        }
    }
    return order;
}

;// CONCATENATED MODULE: ./lib/catalogue/reading/known.js


function knownOf(entries) {
    const wordings = entries.flatMap((entry) => entry.says.map((said) => ({
        entry,
        signature: typeof said === 'string' ? signatureOf(said) : signatureOf(said.sentence, said.anchor),
    })));
    const anchors = wordings.map(({ signature }) => signature.anchor);
    return { anchors, wordings, automaton: automatonOf(anchors) };
}

;// CONCATENATED MODULE: ./lib/catalogue/signature/match-signature.js
const LONGEST_WORD = 2_100;
const LONGEST_TEXT = 6_000;
const LONGEST_BROKEN = 600;
const MOST_TRIES = 200;
function matchSignature(signature, searched) {
    const found = [];
    const [first] = signature.parts;
    if (first?.kind !== 'words')
        return found;
    let from = 0;
    for (let tries = 0; tries < MOST_TRIES; tries++) {
        const start = searched.lower.indexOf(first.text, from);
        if (start === -1)
            break;
        const match = matchAt(signature.parts, searched, start);
        if (match === null) {
            from = start + 1;
            continue;
        }
        const later = searched.lower.lastIndexOf(first.text, match.end - first.text.length);
        const closer = later > start ? matchAt(signature.parts, searched, later) : null;
        const best = closer?.end === match.end ? closer : match;
        found.push(best);
        from = Math.max(best.end, start + 1);
    }
    return found;
}
function matchAt(parts, searched, start) {
    const { text, lower } = searched;
    const values = {};
    let at = start;
    for (const [index, part] of parts.entries()) {
        if (part.kind === 'words') {
            if (!lower.startsWith(part.text, at))
                return null;
            at += part.text.length;
            continue;
        }
        const next = parts[index + 1];
        const end = next === undefined
            ? endOfHole(searched, at, part.wide)
            : lower.indexOf(next.kind === 'words' ? next.text : ' ', at);
        if (end === -1 || end - at > longest(searched, at, end, part.wide))
            return null;
        const value = text.slice(at, end);
        if (!part.wide && value.trim().includes(' '))
            return null;
        values[part.name] ??= value.trim();
        at = end;
    }
    return { start, end: at, values };
}
function longest({ endOfLine }, from, to, wide) {
    if (!wide)
        return LONGEST_WORD;
    return endOfLine(from) >= to ? LONGEST_TEXT : LONGEST_BROKEN;
}
function endOfHole({ text, endOfLine }, from, wide) {
    const line = Math.max(endOfLine(from), from);
    const rest = text.slice(from, Math.min(line, from + (wide ? LONGEST_TEXT : LONGEST_WORD)));
    const cut = wide ? -1 : rest.slice(1).search(/[\s,"'`)]/) + 1;
    const kept = cut <= 0 ? rest : rest.slice(0, cut);
    return from + kept.replace(/[.,:;"')\]]+$/, '').length;
}

;// CONCATENATED MODULE: ./lib/catalogue/reading/passage.js
const MOST_LINES = 200;
const SHARED = 12;
function passagesOf(lines) {
    const passages = [];
    let first = 0;
    for (let index = 1; index <= lines.length; index++) {
        const line = lines[index];
        const before = lines[index - 1];
        const goesOn = line !== undefined && line.number - before.number <= 1;
        if (goesOn && index - first < MOST_LINES)
            continue;
        passages.push(passageOf(lines.slice(first, index)));
        first = goesOn ? index - SHARED : index;
    }
    return passages;
}
function passageOf(lines) {
    const starts = [];
    let text = '';
    for (const line of lines) {
        if (text !== '')
            text += ' ';
        starts.push(text.length);
        text += line.text.replace(/\s+/g, ' ').trim();
    }
    function lineAt(offset) {
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (starts[middle] <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    }
    const endOfLine = (offset) => (starts[lineAt(offset) + 1] ?? text.length + 1) - 1;
    return { searched: { text, lower: lowered(text), endOfLine }, lines, lineAt };
}
function lowered(text) {
    const lower = text.toLowerCase();
    return lower.length === text.length
        ? lower
        : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

;// CONCATENATED MODULE: ./lib/catalogue/reading/sightings.js


const NEAR = 1_200;
const LONGEST_MESSAGE = 600;
function sightingsIn(lines, known) {
    const seen = new Set();
    return passagesOf(lines)
        .flatMap((passage) => mostSpecific(found(passage, known)))
        .filter(({ entry, line }) => {
        const key = `${line} ${entry.id}`;
        if (seen.has(key))
            return false;
        seen.add(key);
        return true;
    });
}
function found(passage, known) {
    const { searched, lines } = passage;
    const { lower } = searched;
    return [...candidates(lower, known)].flatMap((which) => {
        const { entry, signature } = known.wordings[which];
        return matchSignature(signature, searched).flatMap(({ start, end, values }) => {
            const first = passage.lineAt(start);
            const last = passage.lineAt(Math.max(start, end - 1));
            const line = lines[first];
            const within = lines.slice(first, last + 1).map(({ text }) => text.trim());
            const message = within.join(' ').slice(0, LONGEST_MESSAGE);
            const around = lower.slice(Math.max(0, start - NEAR), end + NEAR);
            if (entry.near !== undefined && !entry.near.some((word) => around.includes(word)))
                return [];
            const own = message.toLowerCase();
            if (entry.never?.some((word) => own.includes(word)) === true)
                return [];
            return [
                {
                    entry,
                    signature,
                    line: line.number,
                    lastLine: lines[last].number,
                    message,
                    values,
                    isError: line.isError,
                    step: line.step,
                    start,
                    end,
                },
            ];
        });
    });
}
function candidates(lower, { automaton }) {
    const { next, classOf, loud, ends, classes } = automaton;
    const which = new Set();
    let state = 0;
    for (let at = 0; at < lower.length; at++) {
        const code = lower.charCodeAt(at);
        state = next[state + (code < 256 ? classOf[code] : 0)];
        if (state < loud)
            continue;
        for (const word of ends[(state - loud) / classes])
            which.add(word);
    }
    return which;
}
function mostSpecific(all) {
    const kept = [];
    const bySpecificity = [...all].sort((a, b) => b.signature.weight - a.signature.weight || a.start - b.start);
    for (const one of bySpecificity) {
        if (!kept.some(({ start, end }) => one.start < end && start < one.end))
            kept.push(one);
    }
    return kept.sort((a, b) => a.start - b.start);
}

;// CONCATENATED MODULE: ./lib/catalogue/skim/store.js
const MOST_EARLY = 4_000_000;
const MOST_LATE = 12_000_000;
const MOST_FREE = 10_000;
function createStore() {
    const early = [];
    let late = [];
    let lateFrom = 0;
    let earlySize = 0;
    let lateSize = 0;
    let lost = 0;
    function isNew({ number, text }) {
        const list = late.length > lateFrom ? late : early;
        for (let index = list.length - 1; index >= 0; index--) {
            const line = list[index];
            if (line.number < number)
                return true;
            if (line.number > number || line.text === text)
                return false;
        }
        return true;
    }
    return {
        keep(line) {
            if (!isNew(line))
                return;
            if (late.length === 0 && earlySize + line.text.length <= MOST_EARLY) {
                early.push(line);
                earlySize += line.text.length;
                return;
            }
            late.push(line);
            lateSize += line.text.length;
            while (lateSize > MOST_LATE) {
                lateSize -= late[lateFrom].text.length;
                lateFrom++;
                lost++;
            }
            if (lateFrom > MOST_FREE) {
                late = late.slice(lateFrom);
                lateFrom = 0;
            }
        },
        all: () => ({ lines: [...early, ...late.slice(lateFrom)], lost }),
    };
}

;// CONCATENATED MODULE: ./lib/catalogue/skim/skim.js


const LONGEST_LINE = 8_192;
const OVERLAP = 2_048;
const LOOK_BACK = 65_536;
const LAST_LINES = 40;
const MOST_PLACES = 512;
const LINE_FEED = 0x0a;
const ESCAPE = 0x1b;
function createSkim(watched, automaton = automatonFor(watched)) {
    const { next, classOf, loud, ends, classes } = automaton;
    const store = createStore();
    let buffer = Buffer.alloc(0);
    let at = 0;
    let state = 0;
    let number = 1;
    let partStart = 0;
    let keepUntil = 0;
    let wantBefore = 0;
    let places = [];
    let ended = false;
    function close(end, isLine) {
        if (wantBefore > 0)
            keepPlaces(wantBefore);
        wantBefore = 0;
        const start = partStart;
        if (number <= keepUntil)
            store.keep({ number, text: buffer.toString('utf8', start, end) });
        places.push({ number, start, end });
        if (places.length > MOST_PLACES)
            places = places.slice(-LAST_LINES);
        partStart = isLine ? end + 1 : Math.max(start, end - OVERLAP);
        if (isLine) {
            number++;
            state = 0;
        }
    }
    function keepPlaces(count) {
        for (const { number: line, start, end } of places.slice(-count)) {
            store.keep({ number: line, text: buffer.toString('utf8', start, end) });
        }
    }
    function heard(which) {
        for (const word of which) {
            const { before, after } = watched[word];
            keepUntil = Math.max(keepUntil, number + after);
            wantBefore = Math.max(wantBefore, before);
        }
    }
    function run() {
        const { length } = buffer;
        while (at < length) {
            const stop = Math.min(length, partStart + LONGEST_LINE);
            for (; at < stop; at++) {
                const byte = buffer[at];
                if (byte === LINE_FEED)
                    break;
                if (byte === ESCAPE) {
                    at = endOfEscape(buffer, at, stop) - 1;
                    continue;
                }
                state = next[state + classOf[byte]];
                if (state >= loud)
                    heard(ends[(state - loud) / classes]);
            }
            if (at < length && buffer[at] === LINE_FEED) {
                close(at, true);
                at++;
            }
            else if (at - partStart >= LONGEST_LINE) {
                close(at, false);
            }
        }
    }
    return {
        push(bytes) {
            const from = Math.max(0, Math.min(partStart, at - LOOK_BACK));
            buffer = Buffer.concat([buffer.subarray(from), bytes]);
            at -= from;
            partStart -= from;
            places = places
                .slice(-LAST_LINES)
                .map((line) => ({ ...line, start: line.start - from, end: line.end - from }))
                .filter(({ start }) => start >= 0);
            run();
        },
        end() {
            if (!ended && buffer.length > partStart)
                close(buffer.length, true);
            if (!ended)
                keepPlaces(LAST_LINES);
            ended = true;
            return { ...store.all(), total: number - 1 };
        },
    };
}
function automatonFor(watched) {
    return automatonOf(watched.map(({ word }) => word));
}
function endOfEscape(bytes, at, stop) {
    if (bytes[at + 1] !== 0x5b)
        return at + 1;
    let end = at + 2;
    while (end < stop && end < at + 32 && bytes[end] < 0x40)
        end++;
    return Math.min(stop, end + 1);
}

;// CONCATENATED MODULE: ./lib/catalogue/story/quoted.js
function isQuoted({ message }) {
    return QUOTING.some((pattern) => pattern.test(message));
}
function isLocal({ entry, message }) {
    return (entry.local !== true &&
        /\bhttps?:\/\/(?:localhost|127\.0\.0\.1|minio|localstack)\b/.test(message));
}
function isThrown({ message }) {
    return /^\s*(?:E\s+)?(?:Error: |Caused by: |panic: )?[\w.$:]*(?:Error|Exception|Failure|Rejection)(?: \[[^\]]*\])?: /.test(message);
}
const QUOTING = [
    /^(?:\S+\s+)?(?:DEBUG|TRACE)\b/,
    /^\s*(?:E\s+)?(?:AssertionError|assert )/,
    /\b(?:toThrow(?:Error)?|toContain|toEqual|toBe|toMatch|assertEquals?|assertIn|assertThat|assertRaises|expect|should(?:Be|Equal|Contain))\s*\(/,
    /^\s*[-+]?\s*(?:Expected(?: substring| value| message)?|Received(?: value| message)?|expected|received|actual|got|want)\b ?[:=]/i,
    /^\s*(?:✓|✔|√|ok \d+|PASS|PASSED|--- PASS|✗|✘|×|not ok \d+|--- FAIL|FAIL:?|FAILED|SKIPPED|it|test|describe)\b.*(?:test|spec|when|should|returns?|throws?|raises?|handles?|retries|\.py::)/i,
    /^\s*(?:✓|✔|√) /,
    /^\s*(?:\d+\s*[|:]|>\s*\d+\s*\|)\s/,
    /^\s*(?:#|\/\/|\*|<!--|--) /,
    /^\s*(?:return|throw new|raise|const|let|var|if|echo|printf|grep|case|when|elif)\b.*["'`]/,
    /^\+{1,3} (?:echo|grep|printf)\b/,
    /^\s*(?:(?:input|left|right|sample)\s*[:=] |fixture \d+ |highlighting:? |spell(?:ing|check):? |--- captured)/,
    /\bhas a matching body\b/,
    /^\s*\S+_test\.go:\d+: /,
    /\bFailed asserting that\b/,
    /\b\w*Test\w*\.\w+.*(?:Time elapsed|expected|but was)/,
];

;// CONCATENATED MODULE: ./lib/catalogue/story/choose.js

const SAME_FAILURE = 30;
function choose(sightings, course, lines) {
    const real = sightings.filter((sighting) => !isQuoted(sighting) && !isLocal(sighting));
    const none = () => ({ cause: null, others: [], passedOver: sightings });
    const failed = course.ending === 'passed' ? cutOff(course, real) : failedSegment(course.segments);
    if (course.ending === 'passed' && failed === null)
        return none();
    const inFailed = failed === null
        ? real
        : real.filter((one) => one.line >= failed.from && one.line <= failed.to && (!failed.ranTests || isThrown(one)));
    const end = failed?.failedAt ?? Number.POSITIVE_INFINITY;
    const before = inFailed.filter(({ line }) => line <= end);
    const cluster = lastCluster((before.length > 0 ? before : inFailed).filter(speaks));
    if (course.ending === 'unknown' && wentOn(cluster, course.segments, lines))
        return none();
    const silent = real.filter(({ entry, line }) => entry.weight === 'silent' && line <= end);
    const nearest = causeOf(cluster) ?? silent[0] ?? cluster[0] ?? null;
    if (nearest === null)
        return none();
    const cause = reasonBefore(nearest, real) ?? nearest;
    const others = [...new Set([...cluster, ...inFailed])].filter((one) => one !== cause && speaks(one));
    return {
        cause,
        others: others.sort((a, b) => a.line - b.line),
        passedOver: sightings.filter((one) => one !== cause && !others.includes(one)),
    };
}
const LAST_WORDS = 15;
const WENT_WELL = /\b(?:passed|success(?:ful(?:ly)?)?|succeeded|completed|deployed|done|up to date|tagged|in service)\b/i;
function wentOn(cluster, segments, lines) {
    const last = cluster.at(-1);
    if (last === undefined)
        return false;
    const segment = segments.findLast(({ from }) => from <= last.line);
    const after = lines.filter(({ number, text }) => number > last.lastLine && number <= (segment?.to ?? 0) && text.trim() !== '');
    return after.length > LAST_WORDS || after.some(({ text }) => WENT_WELL.test(text));
}
function reasonBefore({ entry, line }, all) {
    const { lacks } = entry;
    if (lacks === undefined)
        return null;
    const before = all.filter((one) => one.line < line && one.isError && !isAttempt(one));
    return before.findLast((one) => one.entry.explains === lacks) ?? null;
}
function speaks({ entry }) {
    return entry.weight !== 'silent';
}
const AFTERWARDS = /notif|slack|teams|upload|artifact|report|comment|always|clean ?up|summary|\brm\b|delete|destroy|tear ?down|\bdown\b|logout|\bstop\b/i;
function failedSegment(segments) {
    const failed = segments.filter(({ ending }) => ending === 'failed');
    return failed.findLast(({ name }) => !AFTERWARDS.test(name)) ?? failed.at(-1) ?? null;
}
function cutOff({ segments, bySilence }, sightings) {
    if (!bySilence)
        return null;
    const last = segments.findLast(({ ending }) => ending !== 'cleanup');
    if (last === undefined || segments.at(-1) === last)
        return null;
    const spoke = sightings.some(({ lastLine, line }) => line >= last.from && lastLine <= last.to && lastLine >= last.to - 1);
    return spoke ? last : null;
}
function lastCluster(sightings) {
    const cluster = [];
    for (const sighting of [...sightings].sort((a, b) => b.line - a.line)) {
        const next = cluster[0];
        const hasCause = cluster.some(({ entry }) => entry.weight === 'cause');
        if (next !== undefined && hasCause && next.line - sighting.lastLine > SAME_FAILURE)
            break;
        cluster.unshift(sighting);
    }
    return cluster;
}
function causeOf(cluster) {
    const first = cluster.find(({ entry }) => entry.weight === 'cause') ??
        cluster.find(({ entry, isError }) => entry.weight === 'wrapper' && isError) ??
        cluster.find(({ entry }) => entry.weight === 'wrapper');
    if (first === undefined)
        return null;
    const same = cluster.filter(({ entry }) => entry === first.entry);
    return same.some(isAttempt) ? (same.findLast((one) => !isAttempt(one)) ?? first) : first;
}
function isAttempt({ message }) {
    return /\b(?:retry(?:ing)?|attempt) ?(?:\w+:? )?#?\d|\bRetrying\b|\battempt \d+ (?:of|\/)/i.test(message);
}

;// CONCATENATED MODULE: ./lib/catalogue/story/segments.js

function courseOf(lines, total) {
    const segments = [begin('', 1, false)];
    let job = 'unknown';
    let downloaded = null;
    let silentOnSuccess = false;
    for (const line of lines) {
        let current = segments.at(-1);
        if (line.step !== downloaded && line.step !== null) {
            downloaded = line.step;
            const name = line.step.split('\t')[1] ?? '';
            current = begin(name, line.number, /^(?:Post |Complete job)/.test(name));
            segments.push(current);
        }
        const mark = markOf(line);
        if (mark === null)
            continue;
        silentOnSuccess ||= mark.by.tellsFailure === true && mark.kind !== 'step-failed';
        if (mark.kind === 'step' || mark.kind === 'cleanup') {
            if (line.step !== null)
                continue;
            segments.push(begin(mark.name, line.number, mark.kind === 'cleanup'));
        }
        else if (mark.kind === 'job-failed')
            job = 'failed';
        else if (mark.kind === 'job-passed')
            job = 'passed';
        else if (mark.kind === 'step-failed') {
            if (current.ending !== 'cleanup')
                current.ending = 'failed';
            current.failedAt = line.number;
        }
        else if (mark.kind === 'tests-failed')
            current.ranTests = true;
        else if (current.ending === 'unknown')
            current.ending = 'passed';
    }
    for (const [index, segment] of segments.entries()) {
        segment.to = (segments[index + 1]?.from ?? total + 1) - 1;
    }
    const ending = job === 'unknown' ? endingOf(segments) : job;
    const bySilence = ending === 'unknown' && silentOnSuccess;
    return { segments, ending: bySilence ? 'passed' : ending, bySilence };
}
function begin(name, from, isCleanup) {
    return {
        name,
        from,
        to: from,
        ending: isCleanup ? 'cleanup' : 'unknown',
        failedAt: null,
        ranTests: false,
    };
}
function markOf(line) {
    for (const by of markings) {
        const mark = by.read(line);
        if (mark !== null)
            return { ...mark, by };
    }
    return null;
}
function endingOf(segments) {
    if (segments.some(({ ending }) => ending === 'failed'))
        return 'failed';
    return segments.some(({ ending }) => ending === 'passed') ? 'passed' : 'unknown';
}

;// CONCATENATED MODULE: ./lib/catalogue/explain.js









function createCatalogue(entries) {
    const known = knownOf(entries);
    const watched = [
        ...known.anchors.map((word) => ({ word, before: 6, after: 8 })),
        ...markings.flatMap(({ words }) => words.map((word) => ({ word, before: 0, after: 0 }))),
        ...CLUE_WORDS.map((word) => ({ word, before: 0, after: 20 })),
    ];
    const automaton = automatonFor(watched);
    return {
        read() {
            const skim = createSkim(watched, automaton);
            return {
                push: (bytes) => skim.push(bytes),
                end(job = {}, checked = null) {
                    const { lines: kept, total, lost } = skim.end();
                    const lines = kept.map(cleanLine);
                    const course = courseOf(lines, total);
                    const choice = choose(sightingsIn(lines, known), course, lines);
                    const clues = { ...cluesFromLog(lines), ...job };
                    const explain = (sighting) => ({
                        sighting,
                        causes: weigh(sighting, clues, checked),
                    });
                    return {
                        cause: choice.cause === null ? null : explain(choice.cause),
                        others: choice.others.map(explain),
                        passedOver: choice.passedOver,
                        ending: course.ending,
                        clues,
                        lines: total,
                        lost,
                    };
                },
            };
        },
    };
}

;// CONCATENATED MODULE: ./lib/catalogue/entries/cdk/cdk-expired.js
const cdkExpired = {
    id: 'cdk-expired',
    emitters: ['cdk'],
    says: ['There are expired AWS credentials in your environment'],
    weight: 'cause',
    title: 'The credentials had expired',
    causes: [
        {
            id: 'expired',
            rules: ['credentials/expired-credentials'],
            why: 'The CDK found temporary credentials that are over, and goes on without knowing the account.',
            fix: 'Get new credentials right before `cdk` runs, for example by configure-aws-credentials in the same job.',
        },
    ],
    example: 'There are expired AWS credentials in your environment. The CDK app will synth without current account information.',
    basis: 'source',
    source: 'aws-cdk-cli toolkit-lib, 2026-08-21',
};

;// CONCATENATED MODULE: ./lib/catalogue/causes/dependabot-gets-nothing.js
const dependabotGetsNothing = {
    id: 'dependabot-gets-nothing',
    when: { dependabot: true },
    rules: ['secrets/not-available-to-dependabot'],
    title: "A run caused by Dependabot does not get the repository's secrets",
    why: 'GitHub treats a run that Dependabot caused as one from a fork: it sees only the secrets that are stored for Dependabot.',
    fix: "Skip the steps that need AWS where `github.actor == 'dependabot[bot]'`, or store what they need as Dependabot secrets.",
};

;// CONCATENATED MODULE: ./lib/catalogue/causes/fork-gets-nothing.js
const forkGetsNothing = {
    id: 'fork-gets-nothing',
    when: { fork: true },
    rules: ['credentials/fork-gets-no-token', 'secrets/not-available-to-fork'],
    title: 'A pull request from a fork gets no secrets and no OIDC token',
    why: 'GitHub gives a run of code from a fork no secrets and no `id-token: write`, so that nobody can read them by a pull request.',
    fix: 'Skip the steps that need AWS for pull requests from forks: `if: github.event.pull_request.head.repo.full_name == github.repository`.',
};

;// CONCATENATED MODULE: ./lib/catalogue/causes/no-id-token.js
const noIdToken = {
    id: 'no-id-token',
    when: { 'id-token': false, 'role-given': true },
    rules: ['credentials/id-token-not-granted'],
    title: 'The job may not ask for an OIDC token, so no role could be assumed',
    why: 'The job has no `id-token: write` among its `permissions`. GitHub then gives it no token, and without keys there is nothing to sign with.',
    fix: 'Add `id-token: write` (and `contents: read`) to the `permissions` of the job, and of the job that calls it where it is a reusable workflow.',
};

;// CONCATENATED MODULE: ./lib/catalogue/causes/nothing-given.js
const nothingGiven = {
    id: 'nothing-given',
    rules: ['credentials/none-found'],
    why: 'No place where the SDK looks holds credentials: no keys in the environment, no profile, no role.',
    fix: 'Give the command credentials: in GitHub Actions run `aws-actions/configure-aws-credentials` in the same job before it; elsewhere set `AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY`, or a role, in the environment of this very command.',
};

;// CONCATENATED MODULE: ./lib/catalogue/causes/secret-empty.js
const secretEmpty = {
    id: 'secret-empty',
    when: { 'keys-empty': true },
    rules: ['secrets/empty', 'secrets/absent'],
    title: 'The keys are empty: no secret stands behind them in this job',
    why: 'A secret that is not defined where the job can see it is the empty string: its name is another, or it belongs to an environment that the job does not name.',
    fix: "Define the secret under the name that the workflow uses, or name the environment that holds it in the job's `environment:`.",
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/cdk/cdk-no-credentials.js





const cdkNoCredentials = {
    id: 'cdk-no-credentials',
    emitters: ['cdk'],
    says: [
        'Need to perform AWS calls for account {account}, but no credentials have been configured',
        'Need to perform AWS calls for account {account}, but no credentials found',
        'Unable to resolve AWS account to use',
        'and none of these plugins found any',
    ],
    weight: 'cause',
    lacks: 'credentials',
    title: 'The CDK found no credentials',
    causes: [forkGetsNothing, dependabotGetsNothing, secretEmpty, noIdToken, nothingGiven],
    example: 'Need to perform AWS calls for account 111122223333, but no credentials have been configured',
    basis: 'source',
    source: 'aws-cdk-cli toolkit-lib, 2026-08-21',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/cdk/cdk-not-bootstrapped.js
const cdkNotBootstrapped = {
    id: 'cdk-not-bootstrapped',
    emitters: ['cdk'],
    says: [
        "This CDK deployment requires bootstrap stack version '{wanted}', found '{found}'",
        "This CDK deployment requires bootstrap stack version '{wanted}', but during the confirmation via SSM parameter {parameter} the following error occurred",
        'has not been bootstrapped',
        'SSM parameter {parameter} not found. Has the environment been bootstrapped?',
        'Is account {account} bootstrapped',
    ],
    weight: 'cause',
    title: 'The account and region are not bootstrapped for the CDK',
    causes: [
        {
            id: 'ssm-denied',
            holds: { error: ['accessdenied'] },
            title: "The deploying role may not read the CDK's bootstrap version",
            why: 'The CDK reads the version of the bootstrap stack from SSM and was refused.',
            fix: 'Allow `ssm:GetParameter` on `arn:aws:ssm:*:*:parameter/cdk-bootstrap/*/version`, or let the deploy assume the `cdk-*` roles.',
        },
        {
            id: 'not-bootstrapped',
            why: 'The CDK needs its bootstrap stack (`CDKToolkit`) in each account and region that it deploys to; it is missing or too old there.',
            fix: 'Run `npx cdk bootstrap aws://ACCOUNT/REGION` once, with permissions to create roles.',
        },
    ],
    example: "This CDK deployment requires bootstrap stack version '6', found '5'. Please run 'cdk bootstrap'.",
    basis: 'source',
    source: 'aws-cdk-cli toolkit-lib, 2026-08-21',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/cdk/cdk-other-account.js
const cdkOtherAccount = {
    id: 'cdk-other-account',
    emitters: ['cdk'],
    says: [
        'Need to perform AWS calls for account {account}, but the current credentials are for {current}',
    ],
    weight: 'cause',
    title: "The credentials are those of another account ({current}) than the stack's ({account})",
    causes: [
        {
            id: 'account',
            rules: ['account/wrong-account'],
            why: "The stack's `env` names an account that the job's credentials do not belong to, and no bootstrap role of that account could be assumed.",
            fix: 'Let the job assume a role of the account {account}, or bootstrap it with `--trust {current}`.',
        },
    ],
    example: 'Need to perform AWS calls for account 111122223333, but the current credentials are for 444455556666',
    basis: 'source',
    source: 'aws-cdk-cli toolkit-lib, 2026-08-21',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/cdk/cdk-role-refused.js
const cdkRoleRefused = {
    id: 'cdk-role-refused',
    emitters: ['cdk'],
    says: [
        'Could not assume role in target account using {description...}',
        "current credentials could not be used to assume '{role}'",
        "could not be used to assume '{role}', but are for the right account",
        'failed to assume role arn:aws:iam::{account}:role/cdk-{role}',
    ],
    weight: 'wrapper',
    title: 'The CDK could not assume its deploy role',
    causes: [
        {
            id: 'bootstrap-role',
            why: "The CDK deploys with the `cdk-*` roles of the bootstrap. The job's role may not assume them, they are not there, or they do not trust this account.",
            fix: "Allow the job's role `sts:AssumeRole` on `arn:aws:iam::ACCOUNT:role/cdk-*`, and bootstrap the account (from another account with `--trust`).",
        },
    ],
    example: "Could not assume role in target account using current credentials User is not authorized. Please make sure that this role exists in the account. If it doesn't exist, (re)-bootstrap the environment with the right '--trust', using the latest version of the CDK CLI.",
    basis: 'source',
    source: 'aws-cdk-cli toolkit-lib, 2026-08-21',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/cdk/cloudformation-failed.js
const cloudformationFailed = {
    id: 'cloudformation-failed',
    emitters: ['cloudformation', 'cdk', 'sam'],
    says: [
        'Failed to create/update the stack',
        'The following resource(s) failed to create: {resources...}',
        'The following resource(s) failed to update: {resources...}',
        'is in ROLLBACK_COMPLETE state',
        'Waiter StackCreateComplete failed',
        'Waiter StackUpdateComplete failed',
        'Waiter ChangeSetCreateComplete failed',
        'UPDATE_ROLLBACK_COMPLETE',
        'failed creation, it may need to be manually deleted',
    ],
    weight: 'wrapper',
    title: 'The CloudFormation stack failed',
    causes: [
        {
            id: 'event',
            why: 'One resource of the stack failed, and the others were cancelled and rolled back.',
            fix: 'Look for the first event with `CREATE_FAILED` or `UPDATE_FAILED` whose reason is not "cancelled": `aws cloudformation describe-stack-events --stack-name NAME`.',
        },
    ],
    example: 'Failed to create/update the stack. Run the following command to fetch the list of events leading up to the failure',
    basis: 'documentation',
    source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/troubleshooting.html',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/cdk/cloudformation-handler-denied.js
const cloudformationHandlerDenied = {
    id: 'cloudformation-handler-denied',
    emitters: ['cloudformation'],
    says: [
        'HandlerErrorCode: AccessDenied',
        'HandlerErrorCode: UnauthorizedTaggingOperation',
        'HandlerErrorCode: InvalidRequest',
    ],
    weight: 'wrapper',
    title: 'CloudFormation was refused while it made a resource',
    causes: [
        {
            id: 'role',
            why: "The resource's handler called AWS with the stack's role (or the caller's) and was denied; the sentence before it names the action.",
            fix: 'Allow the action that stands before `HandlerErrorCode` to the role that CloudFormation deploys with.',
        },
    ],
    example: 'Resource handler returned message: "User: arn:aws:sts::111122223333:assumed-role/cfn/AWSCloudFormation is not authorized to perform: logs:CreateLogGroup" (RequestToken: 1, HandlerErrorCode: AccessDenied)',
    basis: 'report',
    source: 'https://github.com/aws-cloudformation/cloudformation-coverage-roadmap/issues/1115',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/cdk/pulumi-credentials.js





const pulumiCredentials = {
    id: 'pulumi-credentials',
    emitters: ['pulumi'],
    says: [
        'unable to validate AWS credentials',
        'No valid credential sources found for AWS Provider',
    ],
    near: ['pulumi', 'aws'],
    weight: 'wrapper',
    title: "Pulumi's AWS provider found no valid credentials",
    causes: [forkGetsNothing, dependabotGetsNothing, secretEmpty, noIdToken, nothingGiven],
    example: 'error: unable to validate AWS credentials. Details: No valid credential sources found',
    basis: 'report',
    source: 'https://github.com/pulumi/pulumi-aws/issues/814',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/cdk/sam-managed-resources.js
const samManagedResources = {
    id: 'sam-managed-resources',
    emitters: ['sam'],
    says: ['Failed to create managed resources: {reason...}'],
    weight: 'wrapper',
    title: 'SAM could not create the bucket for its artifacts',
    causes: [
        {
            id: 'reason',
            why: 'SAM makes a bucket of its own with CloudFormation, and AWS refused: {reason}.',
            fix: 'Mend what the message names; or give SAM a bucket that exists (`--s3-bucket`).',
        },
    ],
    example: 'Error: Failed to create managed resources: An error occurred (ExpiredToken) when calling the CreateChangeSet operation',
    basis: 'report',
    source: 'https://github.com/aws/aws-sam-cli/issues/1692',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/cdk/index.js









const cdkEntries = [
    cdkExpired,
    cdkNoCredentials,
    cdkNotBootstrapped,
    cdkOtherAccount,
    cdkRoleRefused,
    cloudformationFailed,
    cloudformationHandlerDenied,
    pulumiCredentials,
    samManagedResources,
];

;// CONCATENATED MODULE: ./lib/catalogue/entries/configure-aws-credentials/cac-action-timeout.js
const cacActionTimeout = {
    id: 'cac-action-timeout',
    emitters: ['configure-aws-credentials'],
    says: ['Action timed out after {seconds} seconds'],
    weight: 'cause',
    explains: 'credentials',
    title: 'configure-aws-credentials timed out',
    causes: [
        {
            id: 'no-answer',
            rules: ['credentials/sts-unreachable'],
            why: 'STS, or a proxy in between, did not answer in the time that the input `action-timeout-s` allows. The network of a self-hosted runner is the usual reason.',
            fix: 'Check that the runner reaches `https://sts.REGION.amazonaws.com` (firewall, proxy inputs `http-proxy`, VPC endpoint).',
        },
    ],
    example: 'Error: Action timed out after 120 seconds',
    basis: 'source',
    source: 'aws-actions/configure-aws-credentials 6 src/index.ts',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/configure-aws-credentials/cac-custom-tags.js
const cacCustomTags = {
    id: 'cac-custom-tags',
    emitters: ['configure-aws-credentials'],
    says: ['custom-tags: input is not valid JSON', 'custom-tags: keys must', 'custom-tags: value'],
    weight: 'cause',
    explains: 'credentials',
    title: 'The input custom-tags is not valid JSON',
    causes: [
        {
            id: 'json',
            why: '`custom-tags` takes a JSON object of names and values; what it was given cannot be read as one.',
            fix: 'Write it as JSON: `custom-tags: \'{"team": "shop"}\'`.',
        },
    ],
    example: 'Error: custom-tags: input is not valid JSON',
    basis: 'source',
    source: 'aws-actions/configure-aws-credentials 6.2.3 src/assumeRole.ts',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/configure-aws-credentials/cac-input-missing.js

const cacInputMissing = {
    id: 'cac-input-missing',
    emitters: ['configure-aws-credentials'],
    says: ['Input required and not supplied: {input}'],
    near: ['aws'],
    weight: 'cause',
    explains: 'credentials',
    title: 'The input `{input}` is empty',
    causes: [
        {
            ...secretEmpty,
            rules: ['secrets/empty', 'secrets/absent'],
            title: 'The input `{input}` is empty: nothing stands behind its secret or variable',
        },
        {
            id: 'input',
            why: 'The step gives `{input}` no value; a secret or variable that is not defined for this job is the empty string.',
            fix: 'Give `{input}` a value, or define the secret or variable behind it where this job can see it.',
        },
    ],
    example: 'Error: Input required and not supplied: aws-region',
    basis: 'source',
    source: '@actions/core getInput',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/configure-aws-credentials/cac-key-mismatch.js
const cacKeyMismatch = {
    id: 'cac-key-mismatch',
    emitters: ['configure-aws-credentials'],
    says: [
        'Credentials loaded by the SDK do not match the access key ID configured by the action',
        'Credentials loaded by the SDK do not match the expected access key ID configured by the action',
    ],
    weight: 'cause',
    explains: 'credentials',
    title: 'Other credentials win over the keys that the action was given',
    causes: [
        {
            id: 'profile-wins',
            rules: ['credentials/two-identities', 'credentials/wrong-source-resolves'],
            why: 'The JavaScript SDK takes a profile that `AWS_PROFILE` names before keys in the environment; so it used another source than the inputs.',
            fix: 'Take `AWS_PROFILE` away for this step (`env: { AWS_PROFILE: "" }` is not enough everywhere; unset it), or give the action `unset-current-credentials: true`.',
        },
    ],
    example: 'Error: Credentials loaded by the SDK do not match the access key ID configured by the action',
    basis: 'source',
    source: 'aws-actions/configure-aws-credentials 6.2.3 src/CredentialsClient.ts',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/configure-aws-credentials/cac-region-invalid.js
const cacRegionInvalid = {
    id: 'cac-region-invalid',
    emitters: ['configure-aws-credentials'],
    says: ['Region is not valid: {region...}'],
    weight: 'cause',
    explains: 'credentials',
    title: 'The input aws-region is not the name of a region',
    causes: [
        {
            id: 'region',
            rules: ['credentials/region-invalid', 'inputs/not-accepted'],
            why: 'The action was given `{region}` as its region.',
            fix: 'Give `aws-region` the plain name, such as `eu-west-1`, without blanks, quotes or a comment.',
        },
    ],
    example: 'Error: Region is not valid: eu-west-1 ',
    basis: 'source',
    source: 'aws-actions/configure-aws-credentials 6.2.3 src/index.ts',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/configure-aws-credentials/cac-secret-required.js

const cacSecretRequired = {
    id: 'cac-secret-required',
    emitters: ['configure-aws-credentials'],
    says: ["'aws-secret-access-key' must be provided if 'aws-access-key-id' is provided"],
    weight: 'cause',
    explains: 'credentials',
    title: 'The input aws-secret-access-key is empty',
    causes: [{ ...secretEmpty, rules: ['secrets/empty', 'secrets/absent'] }],
    example: "Error: 'aws-secret-access-key' must be provided if 'aws-access-key-id' is provided",
    basis: 'source',
    source: 'aws-actions/configure-aws-credentials 6.2.3 src/index.ts',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/configure-aws-credentials/cac-source-account.js
const cacSourceAccount = {
    id: 'cac-source-account',
    emitters: ['configure-aws-credentials'],
    says: ['Source Account ID is needed if the Role Name is provided'],
    weight: 'cause',
    explains: 'credentials',
    title: 'role-to-assume is a name, and no ARN',
    causes: [
        {
            id: 'name',
            rules: ['inputs/role-not-usable'],
            why: "A role's bare name can only be completed from the account of credentials that are there already; with OIDC there are none.",
            fix: 'Give the whole ARN: `arn:aws:iam::ACCOUNT:role/NAME`.',
        },
    ],
    example: 'Error: Source Account ID is needed if the Role Name is provided and not the Role Arn.',
    basis: 'source',
    source: 'aws-actions/configure-aws-credentials 6.2.3 src/assumeRole.ts',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/configure-aws-credentials/cac-symlink-refused.js
const cacSymlinkRefused = {
    id: 'cac-symlink-refused',
    emitters: ['configure-aws-credentials'],
    since: 'configure-aws-credentials 6',
    says: [
        'Refusing {file} (parent directory is a symbolic link)',
        'Refusing {file...} symbolic link',
    ],
    weight: 'cause',
    explains: 'credentials',
    title: 'configure-aws-credentials does not write a profile through a symbolic link',
    causes: [
        {
            id: 'link',
            why: '`{file}` is, or lies in, a symbolic link, and since version 6 the action refuses to write there.',
            fix: 'Make `~/.aws` a real directory on this runner, or let `AWS_SHARED_CREDENTIALS_FILE` name a file in one.',
        },
    ],
    example: 'Error: Refusing /home/runner/.aws/credentials (parent directory is a symbolic link)',
    basis: 'source',
    source: 'aws-actions/configure-aws-credentials 6.2.3 src/profileManager.ts',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/configure-aws-credentials/index.js








const configureAwsCredentialsEntries = [
    cacActionTimeout,
    cacCustomTags,
    cacInputMissing,
    cacKeyMismatch,
    cacRegionInvalid,
    cacSecretRequired,
    cacSourceAccount,
    cacSymlinkRefused,
];

;// CONCATENATED MODULE: ./lib/catalogue/entries/denied/aws-access-denied.js
const awsAccessDenied = {
    id: 'aws-access-denied',
    emitters: ['aws-cli', 'boto3', 'javascript', 'java', 'go', 'rust'],
    says: [
        'An error occurred (AccessDenied) when calling the {operation} operation',
        'An error occurred (AccessDeniedException) when calling the {operation} operation',
        'An error occurred (UnauthorizedOperation) when calling the {operation} operation',
        'AccessDenied: Access Denied',
        'AccessDeniedException',
        'api error AccessDenied',
        'AccessDenied: ',
        'Code: AccessDenied',
        'UnauthorizedOperation: ',
    ],
    weight: 'wrapper',
    title: 'AWS denied `{operation}` and does not say why',
    causes: [
        {
            id: 'put-object',
            holds: { operation: ['putobject', 'createmultipartupload'] },
            title: 'AWS denied the upload to S3',
            why: 'No policy allows the caller `s3:PutObject` on this bucket (or `s3:PutObjectAcl`, where an ACL is asked for, or the KMS key that encrypts it); the message does not say which.',
            fix: 'Allow `s3:PutObject` on `arn:aws:s3:::BUCKET/*` in a policy of the deploying role; take `--acl` away unless the bucket takes ACLs; allow `kms:GenerateDataKey` on the key of the bucket.',
        },
        {
            id: 'list-objects',
            holds: { operation: ['listobjects'] },
            title: 'AWS denied listing the bucket',
            why: 'No policy allows the caller `s3:ListBucket` on this bucket, or the bucket belongs to another account; the message does not say which.',
            fix: 'Allow `s3:ListBucket` on `arn:aws:s3:::BUCKET` (the bucket itself, without `/*`), and check that the credentials are those of the right account.',
        },
        {
            id: 'no-permission',
            why: 'The caller may not do this, and the message does not say which policy decided.',
            fix: "Allow the action on this resource in a policy of the deploying role; for S3 look at the bucket's policy and at the KMS key as well.",
        },
    ],
    example: 'An error occurred (AccessDenied) when calling the PutObject operation: Access Denied',
    basis: 'run',
    source: 'botocore 1.43 ClientError',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/denied/beanstalk-permission.js
const beanstalkPermission = {
    id: 'beanstalk-permission',
    emitters: ['elastic-beanstalk'],
    says: ["You do not have permission to perform the '{action}' action"],
    weight: 'cause',
    title: 'The caller may not `{action}`',
    causes: [
        {
            id: 'no-policy',
            why: "No policy of the caller allows `{action}`, which Elastic Beanstalk needs to store the application's version.",
            fix: 'Add `{action}` to a policy of the caller; the managed policy `AdministratorAccess-AWSElasticBeanstalk` holds what deploys need.',
        },
    ],
    example: "ERROR: ServiceError - You do not have permission to perform the 's3:CreateBucket' action. Verify that your S3 policies and your ACLs allow you to perform these actions.",
    basis: 'report',
    source: 'https://github.com/aws/aws-elastic-beanstalk-cli/issues/41',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/denied/ec2-unauthorized-encoded.js
const ec2UnauthorizedEncoded = {
    id: 'ec2-unauthorized-encoded',
    emitters: ['aws-cli', 'terraform'],
    says: [
        'You are not authorized to perform this operation. Encoded authorization failure message: {blob}',
        'You are not authorized to perform this operation',
    ],
    weight: 'cause',
    title: 'EC2 refused the call, the caller is not authorized',
    causes: [
        {
            id: 'encoded',
            why: 'EC2 hides what decided in an encoded message, which only a caller in the account can read.',
            fix: 'Decode it with `aws sts decode-authorization-message --encoded-message ... --query DecodedMessage --output text` (permission `sts:DecodeAuthorizationMessage`): it names the action, the resource and the policy; then allow that action.',
        },
    ],
    example: 'UnauthorizedOperation: You are not authorized to perform this operation. Encoded authorization failure message: q9vZ1mYt0c3Jp2Wb7',
    basis: 'documentation',
    source: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_DecodeAuthorizationMessage.html',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/denied/iam-explicit-deny.js
const iamExplicitDeny = {
    id: 'iam-explicit-deny',
    emitters: ['aws'],
    says: [
        'User: {principal} is not authorized to perform: {action} on resource: {resource} with an explicit deny in {policy...}',
        'User: {principal} is not authorized to perform: {action} with an explicit deny in {policy...}',
        'is not authorized to perform: {action} on resource: {resource} with an explicit deny in {policy...}',
        'is not authorized to perform: {action} with an explicit deny in {policy...}',
        'with an explicit deny in {policy...}',
    ],
    weight: 'cause',
    title: 'A policy forbids `{action}`',
    causes: [
        {
            id: 'quarantined-key',
            holds: { policy: ['awscompromisedkeyquarantine'] },
            title: 'AWS has put this key under quarantine, because it was found in public',
            why: 'AWS attaches `AWSCompromisedKeyQuarantine` to the user of an access key that it found leaked. The deploy is refused because the key is known to others.',
            fix: "Make a new key (or better, a role with OIDC), delete this one, look through CloudTrail for what it was used for, and only then detach the quarantine policy. Scan the repository's history for the key.",
        },
        {
            id: 'service-control-policy',
            holds: { policy: ['service control policy', 'service_control_policy'] },
            title: 'A service control policy of the organization forbids `{action}`',
            why: 'An explicit Deny in a service control policy (SCP) wins over every Allow in the account: {policy}. Nothing that is changed in the account helps.',
            fix: 'Ask those who manage the AWS organization to exempt this role, or do it in a region, or from an account, that the policy allows.',
        },
        {
            id: 'resource-control-policy',
            holds: { policy: ['resource control policy', 'resource_control_policy'] },
            title: 'A resource control policy of the organization forbids `{action}`',
            why: 'An explicit Deny in a resource control policy (RCP) keeps this caller from the resource: {policy}.',
            fix: "Ask those who manage the AWS organization whether the caller, or its organization, is to be exempt in the policy's condition.",
        },
        {
            id: 'permissions-boundary',
            holds: { policy: ['permissions boundary', 'permissions-boundary'] },
            title: 'The permissions boundary of the caller forbids `{action}`',
            why: 'An explicit Deny in the permissions boundary wins over every Allow: {policy}.',
            fix: 'Change the boundary, or deploy with a role that has another one; more permissions on the role do not help.',
        },
        {
            id: 'session-policy',
            holds: { policy: ['session policy'] },
            title: 'The session policy forbids `{action}`',
            why: 'The session was asked for with a policy of its own (`inline-session-policy`, `managed-session-policies`, `--policy`), and that denies it.',
            fix: 'Take the Deny out of the session policy that the job passes when it assumes the role.',
        },
        {
            id: 'vpc-endpoint-policy',
            holds: { policy: ['vpc endpoint'] },
            title: 'The policy of the VPC endpoint forbids `{action}`',
            why: 'The request went through a VPC endpoint whose policy denies it: {policy}.',
            fix: "Allow the action and the resource in the endpoint's policy.",
        },
        {
            id: 'resource-based-policy',
            holds: { policy: ['resource-based policy'] },
            title: 'The policy of the resource forbids `{action}`',
            why: 'A Deny in the policy of the resource itself (a bucket, a key, a queue) wins over every Allow: {policy}.',
            fix: 'Find the statement with `"Effect": "Deny"` in the policy of the resource and exempt this caller.',
        },
        {
            id: 'identity-based-policy',
            holds: { policy: ['identity-based policy'] },
            title: 'A policy of the caller itself forbids `{action}`',
            why: 'A Deny in a policy that is attached to the caller, or to a group of it, wins over every Allow: {policy}.',
            fix: 'Find the statement with `"Effect": "Deny"` in that policy and exempt what the deploy needs.',
        },
        {
            id: 'some-policy',
            why: 'An explicit Deny wins over every Allow: {policy}.',
            fix: 'Find the statement with `"Effect": "Deny"` in that policy and exempt this caller.',
        },
    ],
    example: 'An error occurred (AccessDenied) when calling the CreateBucket operation: User: arn:aws:sts::111122223333:assumed-role/deploy/GitHubActions is not authorized to perform: s3:CreateBucket on resource: "arn:aws:s3:::shop" with an explicit deny in a service control policy: arn:aws:organizations::444455556666:policy/o-abc/service_control_policy/p-def',
    basis: 'documentation',
    source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html'],
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/denied/iam-no-policy-allows.js
const iamNoPolicyAllows = {
    id: 'iam-no-policy-allows',
    emitters: ['aws'],
    says: [
        'User: {principal} is not authorized to perform: {action} on resource: {resource} because no {policy...} allows the {denied} action',
        'User: {principal} is not authorized to perform: {action} because no {policy...} allows the {denied} action',
        'is not authorized to perform: {action} on resource: {resource} because no {policy...} allows the {denied} action',
        'because no {policy...} allows the {action} action',
    ],
    weight: 'cause',
    title: '`{action}` is denied: no policy allows it',
    causes: [
        {
            id: 'cloudformation-role',
            holds: { principal: ['cfn-exec', 'cloudformation', 'cfnrole'] },
            title: 'The role that CloudFormation deploys with may not `{action}`',
            why: 'It is not the job that is refused but the service role (execution role) of the stack: `{principal}`.',
            fix: 'Add `{action}` on this resource to the execution role of the stack (with the CDK the `cfn-exec` role of the bootstrap), not to the role of the job.',
        },
        {
            id: 'task-execution-role',
            holds: {
                principal: ['ecstaskexecution', 'taskexecution', 'execution-role', 'executionrole'],
            },
            title: "The task's execution role may not `{action}`",
            why: 'It is not the job that is refused but the execution role of the ECS task: `{principal}`.',
            fix: 'Add `{action}` to the execution role of the task definition, for example by the managed policy `AmazonECSTaskExecutionRolePolicy`.',
        },
        {
            id: 'function-role',
            holds: { principal: ['lambda', '-fn-role', 'function'] },
            title: 'The role of the function may not `{action}`',
            why: 'It is not the job that is refused but the role that the Lambda function runs with: `{principal}`.',
            fix: 'Add `{action}` on this resource to the role of the function (its execution role).',
        },
        {
            id: 'tag-session',
            holds: { action: ['sts:tagsession'] },
            title: 'The role may be assumed, but not with session tags',
            why: 'The caller passes session tags (configure-aws-credentials does so for a chained role), and the trust policy allows `sts:AssumeRole` without `sts:TagSession`.',
            fix: "Add `sts:TagSession` to the Action of the role's trust policy, or set `role-skip-session-tagging: true`.",
        },
        {
            id: 'assume-role',
            holds: { action: ['sts:assumerole'] },
            title: 'The caller may not assume the role',
            why: 'No {policy} allows `{action}`.',
            fix: "Allow `{action}` on the role in a policy of the caller, and name the caller in the role's trust policy.",
        },
        {
            id: 'pass-role',
            holds: { action: ['iam:passrole'] },
            title: 'The deploy may not hand this role to the service',
            why: 'Whoever creates a function, a task or an instance with a role must be allowed `iam:PassRole` on that role.',
            fix: 'Allow `iam:PassRole` on that role in a policy of the deploying role, with the condition `iam:PassedToService` for the service.',
        },
        {
            id: 'service-control-policy',
            holds: { policy: ['service control policy'] },
            title: 'The organization does not allow `{action}` here',
            why: "The organization's service control policies list what is allowed, and this action is not on the list; nothing in the account helps.",
            fix: 'Ask those who manage the AWS organization to allow the action.',
        },
        {
            id: 'permissions-boundary',
            holds: { policy: ['permissions boundary'] },
            title: 'The permissions boundary of the caller does not allow `{action}`',
            why: 'A caller may do what its policies and its boundary both allow, and the boundary does not list this action.',
            fix: 'Add the action to the boundary, or deploy with a role that has another one.',
        },
        {
            id: 'session-policy',
            holds: { policy: ['session policy'] },
            title: 'The session policy does not allow `{action}`',
            why: 'The session was asked for with a policy of its own (`inline-session-policy`, `managed-session-policies`), which does not list the action.',
            fix: 'Add the action to the session policy, or pass none.',
        },
        {
            id: 'vpc-endpoint-policy',
            holds: { policy: ['vpc endpoint'] },
            title: 'The policy of the VPC endpoint does not allow `{action}`',
            why: 'The request went through a VPC endpoint, and its policy does not list the action on this resource.',
            fix: "Allow the action and the resource in the endpoint's policy.",
        },
        {
            id: 'resource-based-policy',
            holds: { policy: ['resource-based policy'] },
            title: 'The policy of the resource does not allow the caller `{action}`',
            why: 'The resource belongs to another account, or takes only what its own policy names, and that policy does not name this caller.',
            fix: 'Allow the caller in the policy of the resource (and, from another account, in a policy of the caller as well).',
        },
        {
            id: 'identity-based-policy',
            why: 'No policy allows {principal} to `{action}` on this resource.',
            fix: 'Add `{action}` on exactly this resource to a policy of the role or user that the message names.',
        },
    ],
    example: 'User: arn:aws:sts::111122223333:assumed-role/deploy/GitHubActions is not authorized to perform: ecs:UpdateService on resource: arn:aws:ecs:eu-west-1:111122223333:service/shop because no identity-based policy allows the ecs:UpdateService action',
    basis: 'documentation',
    source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/denied/iam-not-authorized.js
const iamNotAuthorized = {
    id: 'iam-not-authorized',
    emitters: ['aws'],
    says: [
        'User: {principal} is not authorized to perform: {action} on resource: {resource}',
        'User: {principal} is not authorized to perform: {action}',
        'is not authorized to perform: {action} on resource: {resource}',
        'is not authorized to perform: {action}',
    ],
    weight: 'cause',
    title: 'The caller may not `{action}`',
    causes: [
        {
            id: 'cloudformation-role',
            holds: { principal: ['cfn-exec', 'cloudformation', 'cfnrole'] },
            title: 'The role that CloudFormation deploys with may not `{action}`',
            why: 'It is not the job that is refused but the service role (execution role) of the stack: `{principal}`.',
            fix: 'Add `{action}` on this resource to the execution role of the stack (with the CDK the `cfn-exec` role of the bootstrap), not to the role of the job.',
        },
        {
            id: 'task-execution-role',
            holds: {
                principal: ['ecstaskexecution', 'taskexecution', 'execution-role', 'executionrole'],
            },
            title: "The task's execution role may not `{action}`",
            why: 'It is not the job that is refused but the execution role of the ECS task: `{principal}`.',
            fix: 'Add `{action}` to the execution role of the task definition, for example by the managed policy `AmazonECSTaskExecutionRolePolicy`.',
        },
        {
            id: 'function-role',
            holds: { principal: ['lambda', '-fn-role', 'function'] },
            title: 'The role of the function may not `{action}`',
            why: 'It is not the job that is refused but the role that the Lambda function runs with: `{principal}`.',
            fix: 'Add `{action}` on this resource to the role of the function (its execution role).',
        },
        {
            id: 'tag-session',
            holds: { action: ['sts:tagsession'] },
            title: 'The role may be assumed, but not with session tags (`sts:TagSession`)',
            why: 'The caller passes session tags (configure-aws-credentials does so for a chained role), and the trust policy of the role allows `sts:AssumeRole` without `sts:TagSession`.',
            fix: "Add `sts:TagSession` to the Action of the role's trust policy, or set `role-skip-session-tagging: true`.",
        },
        {
            id: 'pass-role',
            holds: { action: ['iam:passrole'] },
            title: 'The deploy may not hand this role to the service',
            why: 'Whoever creates a function, a task or an instance with a role must be allowed `iam:PassRole` on that role.',
            fix: 'Allow `iam:PassRole` on that role in a policy of the deploying role, with the condition `iam:PassedToService` for the service.',
        },
        {
            id: 'assume-role',
            holds: { action: ['sts:assumerole'] },
            title: 'The caller may not assume the role',
            why: 'Either the role does not exist, or its trust policy does not name this caller, or no policy of the caller allows it. AWS does not say which.',
            fix: "Check all three; then allow `{action}` on the role in a policy of the caller, and name the caller in the role's trust policy.",
        },
        {
            id: 'registry-token',
            holds: { action: ['ecr:getauthorizationtoken'] },
            title: 'The caller may not log in to ECR',
            why: 'The login to ECR begins with `ecr:GetAuthorizationToken`, which no policy of the caller allows.',
            fix: 'Allow `ecr:GetAuthorizationToken` on `*` (it takes no narrower resource), besides the actions on the repository.',
        },
        {
            id: 'no-policy',
            why: 'No policy that applies to the caller allows the action, or one denies it; the message does not say which.',
            fix: "Add the action on this resource to a policy of the caller that the message names; where it is there, look for a Deny in the organization's policies, the boundary and the resource's policy.",
        },
    ],
    example: 'User: arn:aws:iam::111122223333:user/ci is not authorized to perform: ecr:GetAuthorizationToken on resource: *',
    basis: 'documentation',
    source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/denied/index.js






const deniedEntries = [
    awsAccessDenied,
    beanstalkPermission,
    ec2UnauthorizedEncoded,
    iamExplicitDeny,
    iamNoPolicyAllows,
    iamNotAuthorized,
];

;// CONCATENATED MODULE: ./lib/catalogue/entries/github/github-called-permissions.js
const githubCalledPermissions = {
    id: 'github-called-permissions',
    emitters: ['github'],
    says: [
        "is requesting 'id-token: write', but is only allowed 'id-token: none'",
        'The nested job {job} is requesting {scopes...}, but is only allowed {allowed...}',
        'is requesting {scopes...} but is only allowed {allowed...}',
    ],
    weight: 'cause',
    title: 'The called workflow asks for a permission that its caller does not have',
    causes: [
        {
            id: 'ceiling',
            why: 'A reusable workflow can have no more than the job that calls it.',
            fix: 'Add `id-token: write` (and `contents: read`) to the `permissions` of the job that calls it.',
        },
    ],
    example: "The nested job 'deploy' is requesting 'id-token: write', but is only allowed 'id-token: none'.",
    basis: 'report',
    source: 'https://github.com/orgs/community/discussions/55325',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/github/github-output-dropped.js
const githubOutputDropped = {
    id: 'github-output-dropped',
    emitters: ['github'],
    says: ["Skip output '{output}' since it may contain secret"],
    weight: 'silent',
    title: 'GitHub dropped the output `{output}`, because it looks like a secret',
    causes: [
        {
            id: 'masked',
            why: 'The value holds something that is masked (a secret, or an account id that was masked), so GitHub does not hand it over to the next job, which gets the empty string.',
            fix: "Do not pass it from job to job; compute it again where it is needed, from the same secret or variable, or keep what is no secret (a role's ARN) in a variable.",
        },
    ],
    example: "Skip output 'role-arn' since it may contain secret.",
    basis: 'source',
    source: 'actions/runner src/Runner.Worker',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/github/index.js


const githubEntries = [githubCalledPermissions, githubOutputDropped];

;// CONCATENATED MODULE: ./lib/catalogue/entries/kubernetes/eks-exec-api-version.js
const eksExecApiVersion = {
    id: 'eks-exec-api-version',
    emitters: ['kubernetes'],
    says: [
        'exec plugin is configured to use API version {configured}, plugin returned version {returned}',
        'exec plugin: invalid apiVersion "client.authentication.k8s.io/v1alpha1"',
        'invalid apiVersion "client.authentication.k8s.io/v1alpha1"',
    ],
    weight: 'cause',
    title: 'kubectl and the AWS CLI disagree on the version of the credential plugin',
    causes: [
        {
            id: 'version',
            why: "`v1alpha1` of the exec plugin's API was removed from kubectl 1.24; an old kubeconfig or an old AWS CLI still uses it.",
            fix: 'Update the AWS CLI and write the kubeconfig anew: `aws eks update-kubeconfig --name CLUSTER` (it then names `v1beta1`).',
        },
    ],
    example: 'error: exec plugin: invalid apiVersion "client.authentication.k8s.io/v1alpha1"',
    basis: 'report',
    source: 'https://github.com/aws/aws-cli/issues/6920',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/kubernetes/eks-exec-plugin-failed.js
const eksExecPluginFailed = {
    id: 'eks-exec-plugin-failed',
    emitters: ['kubernetes'],
    says: [
        'getting credentials: exec: executable aws failed with exit code {code}',
        'executable aws failed with exit code {code}',
        'getting credentials: decoding stdout',
    ],
    weight: 'wrapper',
    title: '`aws eks get-token`, which kubectl runs, failed',
    causes: [
        {
            id: 'look-above',
            why: 'kubectl runs the AWS CLI to get a token for the cluster, and that ended with an error, which stands above this message.',
            fix: 'Run `aws eks get-token --cluster-name NAME` by itself in this job and mend what it says; most often it has no credentials or profile.',
        },
    ],
    example: 'Unable to connect to the server: getting credentials: exec: executable aws failed with exit code 255',
    basis: 'report',
    source: 'https://github.com/aws/aws-cli/issues/7570',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/kubernetes/eks-no-cluster.js
const eksNoCluster = {
    id: 'eks-no-cluster',
    emitters: ['aws-cli', 'kubernetes'],
    says: ['No cluster found for name: {cluster}'],
    weight: 'cause',
    title: 'There is no EKS cluster `{cluster}` in this account and region',
    causes: [
        {
            id: 'other-region',
            why: "The name is another, or the job's region or account is not the cluster's.",
            fix: "Compare with `aws eks list-clusters`; set the cluster's region (`--region`, `AWS_REGION`) and the role of its account.",
        },
    ],
    example: 'An error occurred (ResourceNotFoundException) when calling the DescribeCluster operation: No cluster found for name: orders-prd.',
    basis: 'documentation',
    source: 'https://docs.aws.amazon.com/eks/latest/APIReference/API_DescribeCluster.html',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/kubernetes/eks-plugin-absent.js
const eksPluginAbsent = {
    id: 'eks-plugin-absent',
    emitters: ['kubernetes'],
    says: [
        'exec: executable aws not found',
        'exec: executable aws-iam-authenticator not found',
        'exec: "aws": executable file not found',
        'exec: "aws-iam-authenticator": executable file not found',
        'exec: executable {program} failed with exit code 127',
    ],
    weight: 'cause',
    title: "The program that gets the cluster's token is not installed here",
    causes: [
        {
            id: 'not-installed',
            why: 'The kubeconfig runs `aws eks get-token` (or `aws-iam-authenticator`), and this image or runner lacks that program.',
            fix: 'Install the AWS CLI in the image of this step, or take an image that holds both it and kubectl or helm.',
        },
    ],
    example: 'Unable to connect to the server: getting credentials: exec: executable aws not found',
    basis: 'report',
    source: 'https://github.com/actions-hub/kubectl/issues/16',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/kubernetes/eks-private-endpoint.js
const eksPrivateEndpoint = {
    id: 'eks-private-endpoint',
    emitters: ['kubernetes'],
    says: [
        { sentence: 'eks.amazonaws.com/{path...} i/o timeout', anchor: 'eks.amazonaws.com' },
        { sentence: 'eks.amazonaws.com{path...} i/o timeout', anchor: 'eks.amazonaws.com' },
        { sentence: 'eks.amazonaws.com{path...} no such host', anchor: 'eks.amazonaws.com' },
        {
            sentence: 'eks.amazonaws.com{path...} context deadline exceeded',
            anchor: 'eks.amazonaws.com',
        },
    ],
    weight: 'cause',
    title: "The runner does not reach the cluster's API endpoint",
    causes: [
        {
            id: 'private',
            why: 'The endpoint of the cluster is private (its address lies in the VPC), or does not take calls from this network.',
            fix: "Run the job on a runner within the VPC, or open the public endpoint of the cluster to the runner's addresses.",
        },
    ],
    example: 'Get "https://0A1B2C3D4E5F.gr7.eu-west-1.eks.amazonaws.com/version": dial tcp 10.0.113.20:443: i/o timeout',
    basis: 'documentation',
    source: 'https://docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/kubernetes/eks-unauthorized.js
const eksUnauthorized = {
    id: 'eks-unauthorized',
    emitters: ['kubernetes'],
    says: [
        'the server has asked for the client to provide credentials',
        'You must be logged in to the server (Unauthorized)',
        'error: You must be logged in to the server',
        'Kubernetes cluster unreachable: the server has asked',
    ],
    weight: 'cause',
    title: 'The cluster does not know this identity (unauthorized)',
    causes: [
        {
            id: 'not-mapped',
            why: 'AWS gave the job a token, and the cluster maps the role or user behind it to nobody; or the token is of another account or had expired.',
            fix: 'Give the role an access entry: `aws eks create-access-entry --cluster-name NAME --principal-arn ROLE` and `associate-access-policy` (or add it to the `aws-auth` ConfigMap); it must be the very role that `aws sts get-caller-identity` shows here.',
        },
    ],
    example: 'error: You must be logged in to the server (the server has asked for the client to provide credentials)',
    basis: 'documentation',
    source: 'https://docs.aws.amazon.com/eks/latest/userguide/troubleshooting.html',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/kubernetes/index.js






const kubernetesEntries = [
    eksExecApiVersion,
    eksExecPluginFailed,
    eksNoCluster,
    eksPluginAbsent,
    eksPrivateEndpoint,
    eksUnauthorized,
];

;// CONCATENATED MODULE: ./lib/catalogue/entries/no-credentials/amplify-no-credentials.js


const amplifyNoCredentials = {
    id: 'amplify-no-credentials',
    emitters: ['amplify'],
    says: [
        'Failed to resolve AWS credentials with --yes flag',
        'Could not find AWS credentials',
        'credentials not found for profile',
    ],
    near: ['amplify', 'aws'],
    weight: 'cause',
    lacks: 'credentials',
    title: 'Amplify found no AWS credentials',
    causes: [
        secretEmpty,
        {
            ...nothingGiven,
            why: 'Amplify runs without questions here and finds neither keys nor a profile that it may use.',
            fix: 'Give the command keys or a role in its environment; for `amplify init --yes`, name the profile in the `awscloudformation` block of its parameters: `"useProfile": true, "profileName": "default"`.',
        },
    ],
    example: 'Error: Failed to resolve AWS credentials with --yes flag.',
    basis: 'report',
    source: 'https://github.com/aws-amplify/amplify-cli/issues/4089',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/no-credentials/beanstalk-no-credentials.js


const beanstalkNoCredentials = {
    id: 'beanstalk-no-credentials',
    emitters: ['elastic-beanstalk'],
    says: ['Operation Denied. You appear to have no credentials'],
    weight: 'cause',
    lacks: 'credentials',
    title: 'The EB CLI found no credentials',
    causes: [secretEmpty, nothingGiven],
    example: 'ERROR: CredentialsError - Operation Denied. You appear to have no credentials',
    basis: 'source',
    source: 'awsebcli ebcli/lib/aws.py',
};

;// CONCATENATED MODULE: ./lib/catalogue/causes/not-in-the-container.js
const notInTheContainer = {
    id: 'not-in-the-container',
    when: { container: true },
    why: 'The command runs in a container, which does not get the environment of the job by itself.',
    fix: 'Hand the variables over: `docker run -e AWS_ACCESS_KEY_ID -e AWS_SECRET_ACCESS_KEY -e AWS_SESSION_TOKEN -e AWS_REGION ...`.',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/no-credentials/boto-no-credentials.js






const botoNoCredentials = {
    id: 'boto-no-credentials',
    emitters: ['boto3', 'aws-cli', 'sam'],
    says: ['Unable to locate credentials'],
    weight: 'cause',
    lacks: 'credentials',
    title: 'No AWS credentials were found',
    causes: [
        forkGetsNothing,
        dependabotGetsNothing,
        secretEmpty,
        noIdToken,
        notInTheContainer,
        nothingGiven,
    ],
    example: 'botocore.exceptions.NoCredentialsError: Unable to locate credentials',
    basis: 'run',
    source: 'botocore 1.43 exceptions.py, NoCredentialsError',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/no-credentials/boto-partial-env.js

const botoPartialEnv = {
    id: 'boto-partial-env',
    emitters: ['boto3', 'aws-cli', 'sam'],
    says: [
        'Partial credentials found in env, missing: {missing}',
        'Partial credentials found in config-file, missing: {missing}',
        'Partial credentials found in shared-credentials-file, missing: {missing}',
    ],
    weight: 'cause',
    lacks: 'credentials',
    title: 'Half of a pair of keys is missing',
    causes: [
        { ...secretEmpty, title: '`{missing}` is empty or missing while its other half is there' },
    ],
    example: 'botocore.exceptions.PartialCredentialsError: Partial credentials found in env, missing: AWS_SECRET_ACCESS_KEY',
    basis: 'run',
    source: 'botocore 1.43 exceptions.py, PartialCredentialsError',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/no-credentials/cac-credentials-not-loaded.js





const cacCredentialsNotLoaded = {
    id: 'cac-credentials-not-loaded',
    emitters: ['configure-aws-credentials'],
    says: ['Credentials could not be loaded, please check your action inputs: {inner...}'],
    weight: 'wrapper',
    lacks: 'credentials',
    title: 'configure-aws-credentials found no credentials',
    causes: [forkGetsNothing, dependabotGetsNothing, noIdToken, secretEmpty, nothingGiven],
    example: 'Error: Credentials could not be loaded, please check your action inputs: Could not load credentials from any providers',
    basis: 'source',
    source: 'aws-actions/configure-aws-credentials 6.2.3 src/CredentialsClient.ts',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/no-credentials/cli-no-credentials.js






const cliNoCredentials = {
    id: 'cli-no-credentials',
    emitters: ['aws-cli'],
    says: [
        'Unable to locate credentials. You can configure credentials by running "aws configure"',
        'Unable to locate credentials. You can configure credentials by running "aws login"',
        'An error occurred (NoCredentials): Unable to locate credentials',
    ],
    weight: 'cause',
    lacks: 'credentials',
    title: 'The AWS CLI found no credentials',
    causes: [
        forkGetsNothing,
        dependabotGetsNothing,
        secretEmpty,
        noIdToken,
        notInTheContainer,
        nothingGiven,
    ],
    example: 'aws: [ERROR]: An error occurred (NoCredentials): Unable to locate credentials. You can configure credentials by running "aws login".',
    basis: 'run',
    source: 'AWS CLI 1.45, 2.31, 2.32 and 2.34, customizations/globalargs and errorhandler.py',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/no-credentials/container-credentials-failed.js
const containerCredentialsFailed = {
    id: 'container-credentials-failed',
    emitters: ['boto3', 'aws-cli', 'go', 'javascript'],
    says: [
        'Error when retrieving credentials from container-role',
        'Error retrieving metadata: Received non 200 response {status} from container metadata',
        'Received non 200 response {status} from container metadata',
        'Error retrieving metadata: Received error when attempting to retrieve container metadata',
        'EcsContainerCredentialsProvider(): Failed to load credentials',
    ],
    weight: 'cause',
    lacks: 'credentials',
    title: "The container's credentials endpoint did not give credentials",
    causes: [
        {
            id: 'endpoint',
            rules: ['credentials/leftover-container-variable', 'credentials/provider-failed'],
            why: '`AWS_CONTAINER_CREDENTIALS_RELATIVE_URI` or `..._FULL_URI` sends the SDK to an endpoint of the platform (ECS, EKS Pod Identity, CodeBuild), and that does not answer here: a container within the container does not reach it.',
            fix: 'Run the command where the platform gives the credentials, or hand it keys of a session (`AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY`, `AWS_SESSION_TOKEN`) and take the container variable away.',
        },
    ],
    example: 'botocore.exceptions.CredentialRetrievalError: Error when retrieving credentials from container-role: Error retrieving metadata: Received error when attempting to retrieve container metadata: Connect timeout on endpoint URL: "http://169.254.170.2/v2/credentials/"',
    basis: 'source',
    source: 'botocore 1.43 credentials.py, utils.py',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/no-credentials/copilot-no-credentials.js



const copilotNoCredentials = {
    id: 'copilot-no-credentials',
    emitters: ['copilot'],
    says: ['It looks like your credential settings are misconfigured or missing'],
    weight: 'cause',
    lacks: 'credentials',
    title: 'Copilot found no credentials',
    causes: [secretEmpty, notInTheContainer, nothingGiven],
    example: 'It looks like your credential settings are misconfigured or missing:',
    basis: 'source',
    source: 'aws/copilot-cli internal/pkg/aws/sessions/errors.go',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/no-credentials/dotnet-no-credentials.js






const dotnetNoCredentials = {
    id: 'dotnet-no-credentials',
    emitters: ['dotnet'],
    says: [
        'Failed to resolve AWS credentials. The credential providers used to search for credentials returned the following errors',
        'Unable to get IAM security credentials from EC2 Instance Metadata Service',
        'Unable to find credentials',
    ],
    near: ['amazon.runtime', 'aws'],
    weight: 'cause',
    lacks: 'credentials',
    title: 'The .NET SDK found no credentials',
    causes: [
        forkGetsNothing,
        dependabotGetsNothing,
        secretEmpty,
        noIdToken,
        notInTheContainer,
        nothingGiven,
    ],
    example: 'Amazon.Runtime.AmazonServiceException: Unable to get IAM security credentials from EC2 Instance Metadata Service.',
    basis: 'report',
    source: 'https://github.com/aws/aws-sdk-net/issues/1547',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/no-credentials/go-static-credentials-empty.js
const goStaticCredentialsEmpty = {
    id: 'go-static-credentials-empty',
    emitters: ['go'],
    says: ['static credentials are empty', 'StaticProviderEmpty', 'EmptyStaticCreds'],
    weight: 'cause',
    lacks: 'credentials',
    title: 'The keys that the program was given are empty',
    causes: [
        {
            id: 'keys-empty',
            why: 'The program hands its keys over itself (from a `.env` file, a flag or its configuration), and they are the empty string.',
            fix: "Set the variables that the program reads its keys from, or let it use the SDK's default chain; an empty secret means that it is not defined for this job.",
        },
    ],
    example: 'Details: retrieving credentials: static credentials are empty',
    basis: 'source',
    source: 'aws-sdk-go-v2 credentials/static_provider.go',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/no-credentials/java-chain.js






const javaChain = {
    id: 'java-chain',
    emitters: ['java'],
    says: [
        'Unable to load credentials from any of the providers in the chain AwsCredentialsProviderChain(',
        'Unable to load credentials from any of the providers in the chain',
    ],
    weight: 'cause',
    lacks: 'credentials',
    title: 'The Java SDK found no credentials',
    causes: [
        forkGetsNothing,
        dependabotGetsNothing,
        secretEmpty,
        noIdToken,
        notInTheContainer,
        nothingGiven,
    ],
    example: 'software.amazon.awssdk.core.exception.SdkClientException: Unable to load credentials from any of the providers in the chain AwsCredentialsProviderChain(',
    basis: 'source',
    source: 'aws-sdk-java-v2 core/auth AwsCredentialsProviderChain.java',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/no-credentials/java-sts-module-missing.js
const javaStsModuleMissing = {
    id: 'java-sts-module-missing',
    emitters: ['java'],
    says: [
        "Unable to load credentials from any of the providers in the chain {chain...} To use assume role profiles the 'sts' service module must be on the class path",
        "To use web identity tokens, the 'sts' service module must be on the class path",
        "the 'sts' service module must be on the class path",
    ],
    weight: 'cause',
    lacks: 'credentials',
    title: 'The Java SDK lacks its `sts` module, so it cannot assume the role',
    causes: [
        {
            id: 'module-missing',
            why: 'A web identity token, or a profile that assumes a role, is there; to exchange it the SDK needs `software.amazon.awssdk:sts`, which is not on the class path.',
            fix: 'Add the dependency `software.amazon.awssdk:sts` in the version of the rest of the SDK.',
        },
    ],
    example: "WebIdentityTokenCredentialsProvider(): To use web identity tokens, the 'sts' service module must be on the class path.",
    basis: 'report',
    source: 'https://github.com/aws/aws-sdk-java-v2/issues/1470',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/no-credentials/java-v1-chain.js






const javaV1Chain = {
    id: 'java-v1-chain',
    emitters: ['java-v1'],
    says: ['Unable to load AWS credentials from any provider in the chain'],
    weight: 'cause',
    lacks: 'credentials',
    title: 'The Java SDK (version 1) found no credentials',
    causes: [
        forkGetsNothing,
        dependabotGetsNothing,
        secretEmpty,
        noIdToken,
        notInTheContainer,
        nothingGiven,
    ],
    example: 'com.amazonaws.SdkClientException: Unable to load AWS credentials from any provider in the chain',
    basis: 'report',
    source: 'https://github.com/aws/aws-sdk-java/issues/1324',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/no-credentials/js-no-providers.js






const jsNoProviders = {
    id: 'js-no-providers',
    emitters: ['javascript', 'configure-aws-credentials', 'cdk', 'serverless'],
    says: ['Could not load credentials from any providers'],
    weight: 'cause',
    lacks: 'credentials',
    title: 'The JavaScript SDK found no credentials',
    causes: [
        forkGetsNothing,
        dependabotGetsNothing,
        noIdToken,
        secretEmpty,
        notInTheContainer,
        {
            id: 'profile-unknown',
            when: { profile: true },
            rules: ['credentials/profile-not-found'],
            title: 'The profile that is named gives no credentials',
            why: 'The JavaScript SDK hides why a profile could not be used, and ends with this sentence.',
            fix: 'Look whether the profile exists on this machine (`aws configure list-profiles`), or take `AWS_PROFILE` away.',
        },
        nothingGiven,
    ],
    example: 'CredentialsProviderError: Could not load credentials from any providers',
    basis: 'run',
    source: '@aws-sdk/credential-provider-node 3.972 defaultProvider',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/no-credentials/js-v2-no-credentials.js






const jsV2NoCredentials = {
    id: 'js-v2-no-credentials',
    emitters: ['javascript-v2', 'serverless'],
    says: [
        'Missing credentials in config, if using AWS_CONFIG_FILE, set AWS_SDK_LOAD_CONFIG=1',
        'Missing credentials in config',
        'CredentialsError: Missing credentials',
    ],
    weight: 'cause',
    lacks: 'credentials',
    title: 'The JavaScript SDK (version 2) found no credentials',
    causes: [
        forkGetsNothing,
        dependabotGetsNothing,
        secretEmpty,
        noIdToken,
        notInTheContainer,
        {
            ...nothingGiven,
            why: 'No place where version 2 of the SDK looks holds credentials; without `AWS_SDK_LOAD_CONFIG=1` it does not read `~/.aws/config` at all.',
        },
    ],
    example: 'CredentialsError: Missing credentials in config, if using AWS_CONFIG_FILE, set AWS_SDK_LOAD_CONFIG=1',
    basis: 'report',
    source: 'https://github.com/aws/aws-sdk-js/pull/2907',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/no-credentials/php-no-credentials.js



const phpNoCredentials = {
    id: 'php-no-credentials',
    emitters: ['php'],
    says: [
        'Error retrieving credentials from the instance profile metadata service',
        'Cannot read credentials from {file}',
        'Could not find environment variable credentials in',
    ],
    weight: 'cause',
    lacks: 'credentials',
    title: 'The PHP SDK found no credentials',
    causes: [
        secretEmpty,
        notInTheContainer,
        {
            ...nothingGiven,
            why: 'Neither the environment nor a profile holds credentials, so the SDK asked the metadata service of an EC2 instance, which is not there (or not within reach).',
        },
    ],
    example: 'Error retrieving credentials from the instance profile metadata service. (cURL error 28: Connection timed out after 1001 milliseconds)',
    basis: 'source',
    source: 'aws-sdk-php src/Credentials/InstanceProfileProvider.php',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/no-credentials/powershell-no-credentials.js


const powershellNoCredentials = {
    id: 'powershell-no-credentials',
    emitters: ['powershell'],
    says: ['No credentials specified or obtained from persisted/shell defaults'],
    weight: 'cause',
    lacks: 'credentials',
    title: 'The AWS Tools for PowerShell found no credentials',
    causes: [
        secretEmpty,
        {
            ...nothingGiven,
            fix: 'Give the script credentials: set `AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY` in its environment, call `Set-AWSCredential` in the same session, or connect the task to a service connection or role.',
        },
    ],
    example: 'New-CFInvalidation : No credentials specified or obtained from persisted/shell defaults.',
    basis: 'report',
    source: 'https://github.com/aws/aws-tools-for-powershell/issues/9',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/no-credentials/ruby-no-credentials.js





const rubyNoCredentials = {
    id: 'ruby-no-credentials',
    emitters: ['ruby'],
    says: [
        'unable to sign request without credentials set',
        'Aws::Errors::MissingCredentialsError',
        'missing credentials, provide credentials with one of the following options',
    ],
    weight: 'cause',
    lacks: 'credentials',
    title: 'The Ruby SDK found no credentials',
    causes: [forkGetsNothing, dependabotGetsNothing, secretEmpty, notInTheContainer, nothingGiven],
    example: 'Aws::Errors::MissingCredentialsError: unable to sign request without credentials set',
    basis: 'source',
    source: 'aws-sdk-ruby aws-sdk-core/errors.rb',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/no-credentials/rust-no-credentials.js






const rustNoCredentials = {
    id: 'rust-no-credentials',
    emitters: ['rust'],
    says: [
        'no providers in chain provided credentials',
        'no credentials found in chain',
        'the credential provider was not enabled',
        'no credentials in the property bag',
        'NoMatchingAuthScheme',
    ],
    near: ['aws', 'credential'],
    weight: 'cause',
    lacks: 'credentials',
    title: 'The Rust SDK found no credentials',
    causes: [
        forkGetsNothing,
        dependabotGetsNothing,
        secretEmpty,
        noIdToken,
        notInTheContainer,
        nothingGiven,
    ],
    example: 'Error: dispatch failure: no providers in chain provided credentials',
    basis: 'source',
    source: 'smithy-rs aws-config meta/credentials/chain.rs',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/no-credentials/serverless-no-credentials.js





const serverlessNoCredentials = {
    id: 'serverless-no-credentials',
    emitters: ['serverless'],
    says: [
        'AWS provider credentials not found',
        'AWS credentials missing or invalid',
        'AWS profile "{profile}" doesn{apostrophe}t seem to be configured',
    ],
    weight: 'cause',
    lacks: 'credentials',
    title: 'The Serverless Framework found no AWS credentials',
    causes: [forkGetsNothing, dependabotGetsNothing, secretEmpty, noIdToken, nothingGiven],
    example: 'AWS provider credentials not found. Learn how to set up AWS provider credentials in our docs here: <http://slss.io/aws-creds-setup>.',
    basis: 'report',
    source: 'https://github.com/serverless/github-action/issues/75',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/no-credentials/index.js




















const noCredentialsEntries = [
    amplifyNoCredentials,
    beanstalkNoCredentials,
    botoNoCredentials,
    botoPartialEnv,
    cacCredentialsNotLoaded,
    cliNoCredentials,
    containerCredentialsFailed,
    copilotNoCredentials,
    dotnetNoCredentials,
    goStaticCredentialsEmpty,
    javaChain,
    javaStsModuleMissing,
    javaV1Chain,
    jsNoProviders,
    jsV2NoCredentials,
    phpNoCredentials,
    powershellNoCredentials,
    rubyNoCredentials,
    rustNoCredentials,
    serverlessNoCredentials,
];

;// CONCATENATED MODULE: ./lib/catalogue/entries/oidc/cac-id-token-hint.js



const cacIdTokenHint = {
    id: 'cac-id-token-hint',
    emitters: ['configure-aws-credentials'],
    says: [
        'It looks like you might be trying to authenticate with OIDC. Did you mean to set the `id-token` permission?',
        'Did you mean to set the `id-token` permission?',
    ],
    weight: 'wrapper',
    explains: 'credentials',
    title: 'The job may not ask for an OIDC token',
    causes: [forkGetsNothing, dependabotGetsNothing, noIdToken],
    example: 'It looks like you might be trying to authenticate with OIDC. Did you mean to set the `id-token` permission?',
    basis: 'source',
    source: 'aws-actions/configure-aws-credentials 6.2.3 src/index.ts',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/oidc/github-id-token-failed.js


const githubIdTokenFailed = {
    id: 'github-id-token-failed',
    emitters: ['github'],
    says: [
        'getIDToken call failed: Error message: {reason...}',
        'Failed to get ID Token',
        'Error message: Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable',
        'Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable',
        'Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable',
    ],
    weight: 'cause',
    explains: 'credentials',
    title: 'GitHub gave the job no OIDC token',
    causes: [
        forkGetsNothing,
        noIdToken,
        {
            id: 'token-endpoint',
            rules: ['credentials/token-endpoint-failed'],
            why: "The action asked GitHub for the job's OIDC token and got none. Without `id-token: write` there is nobody to ask; with it, GitHub's endpoint failed.",
            fix: "Look for `id-token: write` in the job's `permissions`; where it is there, run the job again.",
        },
    ],
    example: 'Error: getIDToken call failed: Error message: Failed to get ID Token.',
    basis: 'source',
    source: '@actions/core oidc-utils.ts',
};

;// CONCATENATED MODULE: ./lib/catalogue/causes/audience-not-trusted.js
const audienceNotTrusted = {
    id: 'audience-not-trusted',
    rules: ['trust/audience-condition-not-met', 'trust/audience-not-accepted'],
    title: 'The audience of the token is not the one that the role wants',
    why: "The token's `aud` is what the job asked for, by default `sts.amazonaws.com`; the trust policy's `aud` condition or the provider's list of client ids names another.",
    fix: 'Let both name the same audience: `sts.amazonaws.com` in the trust policy and in the list of client ids of the OIDC provider, and no `audience:` input.',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/oidc/sts-audience-incorrect.js

const stsAudienceIncorrect = {
    id: 'sts-audience-incorrect',
    emitters: ['configure-aws-credentials', 'aws-cli', 'boto3', 'javascript', 'terraform'],
    says: ['Incorrect token audience'],
    weight: 'cause',
    explains: 'credentials',
    title: 'The OIDC provider does not list the audience of the token',
    causes: [{ ...audienceNotTrusted, rules: ['trust/audience-not-accepted'] }],
    example: 'An error occurred (InvalidIdentityToken) when calling the AssumeRoleWithWebIdentity operation: Incorrect token audience',
    basis: 'report',
    source: 'https://github.com/aws-actions/configure-aws-credentials/issues/305',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/oidc/sts-no-oidc-provider.js
const stsNoOidcProvider = {
    id: 'sts-no-oidc-provider',
    emitters: ['configure-aws-credentials', 'aws-cli', 'boto3', 'javascript', 'terraform'],
    says: ['No OpenIDConnect provider found in your account for {issuer}'],
    weight: 'cause',
    explains: 'credentials',
    title: 'The account has no OIDC provider for `{issuer}`',
    causes: [
        {
            id: 'provider-absent',
            rules: ['trust/provider-missing'],
            why: "STS looks for an IAM OIDC provider with exactly the token's issuer as its address, in the account of the role, and finds none.",
            fix: 'Create it in the account that the role ARN names: `aws iam create-open-id-connect-provider --url {issuer} --client-id-list sts.amazonaws.com`; where it is there, the ARN names the wrong account.',
        },
    ],
    example: 'Error: Could not assume role with OIDC: No OpenIDConnect provider found in your account for https://token.actions.githubusercontent.com',
    basis: 'report',
    source: 'https://github.com/aws-actions/configure-aws-credentials/issues/598',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/oidc/sts-not-a-jwt.js
const stsNotAJwt = {
    id: 'sts-not-a-jwt',
    emitters: ['aws-cli', 'boto3'],
    says: ['The ID Token provided is not a valid JWT'],
    weight: 'cause',
    explains: 'credentials',
    title: 'What was sent as an OIDC token is none',
    causes: [
        {
            id: 'not-a-token',
            why: 'STS wants the ID token of the job, a JWT of three parts. What stands in the variable or file is another kind of token, or empty, or cut.',
            fix: 'Fill the file or variable with the ID token itself: in GitLab from `id_tokens:`, in CircleCI from `$CIRCLE_OIDC_TOKEN_V2`, in Bitbucket from `$BITBUCKET_STEP_OIDC_TOKEN`.',
        },
    ],
    example: 'An error occurred (InvalidIdentityToken) when calling the AssumeRoleWithWebIdentity operation: The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)',
    basis: 'report',
    source: 'https://gitlab.com/gitlab-org/gitlab/-/issues/364251',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/oidc/sts-role-arn-malformed.js
const stsRoleArnMalformed = {
    id: 'sts-role-arn-malformed',
    emitters: ['aws-cli', 'boto3', 'configure-aws-credentials', 'terraform'],
    says: [
        "Value '' at 'roleArn' failed to satisfy constraint",
        "at 'roleArn' failed to satisfy constraint",
        'Request ARN is invalid',
        'Invalid length for parameter RoleArn',
    ],
    weight: 'cause',
    explains: 'credentials',
    title: 'The role ARN is not one of a role',
    causes: [
        {
            id: 'arn',
            rules: ['inputs/role-not-usable'],
            why: "What was given as the role's ARN is empty, is only its name, or is the ARN of something else (a provider, a user, a session).",
            fix: 'Give the ARN as `aws iam get-role --role-name NAME --query Role.Arn` prints it, and look whether the secret or variable behind it is defined for this job.',
        },
    ],
    example: 'Error: Could not assume role with OIDC: Request ARN is invalid',
    basis: 'report',
    source: 'https://github.com/aws-actions/configure-aws-credentials/issues/953',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/oidc/sts-thumbprint.js
const stsThumbprint = {
    id: 'sts-thumbprint',
    emitters: ['configure-aws-credentials', 'aws-cli'],
    says: ["OpenIDConnect provider's HTTPS certificate doesn't match configured thumbprint"],
    weight: 'cause',
    explains: 'credentials',
    title: 'The thumbprint of the OIDC provider is out of date',
    causes: [
        {
            id: 'certificate-rotated',
            why: 'The certificate of the issuer was renewed by another authority, and the IAM OIDC provider still lists the old thumbprint. For GitHub.com AWS no longer looks at it; for an issuer of your own it does.',
            fix: "Update it: `aws iam update-open-id-connect-provider-thumbprint` with the thumbprint of the issuer's top certificate.",
        },
    ],
    example: "Error: OpenIDConnect provider's HTTPS certificate doesn't match configured thumbprint",
    basis: 'report',
    source: 'https://github.com/aws-actions/configure-aws-credentials/issues/357',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/oidc/sts-verification-key.js
const stsVerificationKey = {
    id: 'sts-verification-key',
    emitters: ['configure-aws-credentials', 'aws-cli', 'boto3', 'rust'],
    says: [
        "Couldn't retrieve verification key from your identity provider",
        'Could not retrieve verification key from your identity provider',
    ],
    weight: 'cause',
    explains: 'credentials',
    title: 'AWS could not fetch the keys of the OIDC issuer',
    causes: [
        {
            id: 'issuer-not-reached',
            why: 'To check the token, STS fetches the keys that the issuer publishes. They could not be reached, or not in time.',
            fix: 'Run the job again; where it stays, look whether `ISSUER/.well-known/openid-configuration` and its `jwks_uri` can be reached from the internet.',
        },
    ],
    example: "An error occurred (InvalidIdentityToken) when calling the AssumeRoleWithWebIdentity operation: Couldn't retrieve verification key from your identity provider, please reference AssumeRoleWithWebIdentity documentation for requirements",
    basis: 'report',
    source: 'https://github.com/pytorch/torchx/issues/386',
};

;// CONCATENATED MODULE: ./lib/catalogue/causes/role-absent.js
const roleAbsent = {
    id: 'role-absent',
    title: 'The role does not exist under this ARN',
    why: 'STS refuses a role that does not exist as it refuses one that it may not give: the account, the path or the name in the ARN may be wrong.',
    fix: 'Compare the ARN with `aws iam get-role --role-name NAME --query Role.Arn`, path and letter case included.',
};

;// CONCATENATED MODULE: ./lib/catalogue/causes/subject-not-trusted.js
const subjectNotTrusted = {
    id: 'subject-not-trusted',
    rules: ['trust/subject-not-allowed', 'trust/condition-not-met'],
    title: "The role's trust policy does not let this job's OIDC token in",
    why: "STS refuses with this sentence when no statement of the role's trust policy matches the token, most often because its `sub` condition names another repository, branch or environment than the job has.",
    fix: "Compare the `sub` condition of the role's trust policy with the job's subject claim: `repo:OWNER/NAME:ref:refs/heads/BRANCH`, `repo:OWNER/NAME:environment:NAME` where the job names an environment, or `repo:OWNER/NAME:pull_request`; then correct the policy.",
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/oidc/sts-web-identity-refused.js



const stsWebIdentityRefused = {
    id: 'sts-web-identity-refused',
    emitters: [
        'configure-aws-credentials',
        'aws-cli',
        'boto3',
        'javascript',
        'java',
        'go',
        'rust',
        'terraform',
    ],
    says: [
        'Not authorized to perform sts:AssumeRoleWithWebIdentity',
        'User is not authorized to perform: sts:AssumeRoleWithWebIdentity',
    ],
    weight: 'cause',
    explains: 'credentials',
    title: 'STS refuses to give the role for this OIDC token',
    causes: [subjectNotTrusted, audienceNotTrusted, roleAbsent],
    example: 'Error: Could not assume role with OIDC: Not authorized to perform sts:AssumeRoleWithWebIdentity',
    basis: 'report',
    source: 'https://github.com/aws-actions/configure-aws-credentials/issues/318',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html',
    ],
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/oidc/sts-web-token-expired.js
const stsWebTokenExpired = {
    id: 'sts-web-token-expired',
    emitters: ['configure-aws-credentials', 'aws-cli', 'boto3', 'javascript'],
    says: [
        'Token expired: current date/time {now} must be before the expiration date/time {expiry}',
        'An error occurred (ExpiredTokenException) when calling the AssumeRoleWithWebIdentity operation',
    ],
    weight: 'cause',
    explains: 'credentials',
    title: 'The OIDC token had expired when it was shown to STS',
    causes: [
        {
            id: 'token-kept-too-long',
            why: 'An OIDC token of a job is good for a few minutes. It was asked for early and used late, by retries or out of a file.',
            fix: 'Ask for a fresh token right before it is used; do not keep it in a file or hand it from job to job. Where it expired between retries, mend what made the first attempt fail (often a network without a way to STS).',
        },
    ],
    example: 'An error occurred (ExpiredTokenException) when calling the AssumeRoleWithWebIdentity operation: Token expired: current date/time 1700000000 must be before the expiration date/time 1699999700',
    basis: 'report',
    source: 'https://github.com/aws-actions/configure-aws-credentials/issues/1848',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/oidc/terraform-web-identity-refused.js



const terraformWebIdentityRefused = {
    id: 'terraform-web-identity-refused',
    emitters: ['terraform'],
    says: [
        'Cannot assume IAM Role with web identity',
        'cannot assume role with web identity',
        'cannot be assumed with web identity token',
    ],
    weight: 'cause',
    explains: 'credentials',
    title: 'Terraform could not assume the role with the OIDC token',
    causes: [subjectNotTrusted, audienceNotTrusted, roleAbsent],
    example: 'Error: Cannot assume IAM Role with web identity',
    basis: 'source',
    source: 'hashicorp/aws-sdk-go-base internal/config/errors.go',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/oidc/token-file-missing.js
const tokenFileMissing = {
    id: 'token-file-missing',
    emitters: ['boto3', 'aws-cli', 'javascript', 'go', 'java', 'configure-aws-credentials'],
    says: [
        'Web identity token file does not exist: {file}',
        'unable to read file at {file}: open {path}: no such file or directory',
        'failed to retrieve jwt from provided source, unable to read file at {file}',
    ],
    weight: 'cause',
    explains: 'credentials',
    title: 'The file with the OIDC token is not there',
    causes: [
        {
            id: 'file',
            why: '`AWS_WEB_IDENTITY_TOKEN_FILE` (or the input `web-identity-token-file`) names a file that does not exist where the command runs: it was written in another job, another container, or relative to another folder.',
            fix: 'Write the token to that file in this very job and container before the command, or take the variable away.',
        },
    ],
    example: 'Error: Web identity token file does not exist: /home/runner/work/platform/platform/.oidc/token',
    basis: 'source',
    source: 'aws-actions/configure-aws-credentials 6.2.3 src/assumeRole.ts',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/oidc/token-file-missing-python.js
const tokenFileMissingPython = {
    id: 'token-file-missing-python',
    emitters: ['boto3', 'aws-cli'],
    says: ["[Errno 2] No such file or directory: '{file}'"],
    near: ['web_identity', 'webidentity', 'awswebidentitytoken', '_load_web_identity_token'],
    weight: 'cause',
    explains: 'credentials',
    title: 'The file with the OIDC token is not there',
    causes: [
        {
            id: 'file',
            why: '`AWS_WEB_IDENTITY_TOKEN_FILE` names `{file}`, which does not exist where the command runs: it was written in another job or container, or not at all.',
            fix: 'Write the token to that file in this very job and container before the command, or unset `AWS_WEB_IDENTITY_TOKEN_FILE`.',
        },
    ],
    example: "FileNotFoundError: [Errno 2] No such file or directory: '/tmp/web_identity_token'",
    basis: 'run',
    source: 'botocore 1.43 utils.py FileWebIdentityTokenLoader',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/oidc/index.js













const oidcEntries = [
    cacIdTokenHint,
    githubIdTokenFailed,
    stsAudienceIncorrect,
    stsNoOidcProvider,
    stsNotAJwt,
    stsRoleArnMalformed,
    stsThumbprint,
    stsVerificationKey,
    stsWebIdentityRefused,
    stsWebTokenExpired,
    terraformWebIdentityRefused,
    tokenFileMissing,
    tokenFileMissingPython,
];

;// CONCATENATED MODULE: ./lib/catalogue/entries/profiles/amplify-profile.js
const amplifyProfile = {
    id: 'amplify-profile',
    emitters: ['amplify'],
    says: [
        'Profile configuration is missing for: {profile}',
        "Failed to get profile: Profile configuration for '{profile}' is invalid: {why...}",
        "Profile configuration for '{profile}' is missing",
    ],
    weight: 'cause',
    title: 'Amplify finds no usable profile `{profile}`',
    causes: [
        {
            id: 'profile',
            rules: ['credentials/profile-not-found', 'credentials/profile-empty'],
            why: "Amplify's settings name the profile `{profile}`, which is not there on this machine or lacks its keys.",
            fix: 'Write the profile before this step (`aws configure set aws_access_key_id ... --profile {profile}`), or set `"useProfile": false` and give the keys in the parameters of `amplify init --yes`.',
        },
    ],
    example: 'Error: Profile configuration is missing for: default',
    basis: 'report',
    source: 'https://github.com/aws-amplify/amplify-cli/issues/2230',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/profiles/boto-profile-not-found.js
const botoProfileNotFound = {
    id: 'boto-profile-not-found',
    emitters: ['boto3', 'aws-cli', 'sam'],
    says: ['The config profile ({profile...}) could not be found', 'ProfileNotFound'],
    weight: 'cause',
    title: 'There is no profile `{profile}` on this machine',
    causes: [
        {
            id: 'profile',
            rules: ['credentials/profile-not-found', 'credentials/tool-profile-not-found'],
            why: "`AWS_PROFILE`, `--profile` or a tool's configuration names a profile that stands neither in `~/.aws/config` nor in `~/.aws/credentials` here; profiles of a laptop do not exist on a runner.",
            fix: "Take the profile away for CI (unset `AWS_PROFILE`, no `--profile`), so that the job's own credentials are used; or write the profile before this step.",
        },
    ],
    example: 'botocore.exceptions.ProfileNotFound: The config profile (prod) could not be found',
    basis: 'run',
    source: 'botocore 1.43 exceptions.py',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/profiles/config-file-unparsable.js
const configFileUnparsable = {
    id: 'config-file-unparsable',
    emitters: ['aws-cli', 'boto3'],
    says: ['Unable to parse config file: {file}', 'ConfigParseError'],
    weight: 'cause',
    title: '`{file}` cannot be parsed',
    causes: [
        {
            id: 'syntax',
            rules: ['credentials/profile-file-malformed'],
            why: 'A line in the file is no section, setting or comment; the AWS CLI then refuses to do anything.',
            fix: 'Correct the file, or write it anew in this job; `aws configure list` shows whether it can be read.',
        },
    ],
    example: 'Unable to parse config file: /home/runner/.aws/config',
    basis: 'run',
    source: 'botocore 1.43 configloader.py',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/profiles/go-profile-not-found.js
const goProfileNotFound = {
    id: 'go-profile-not-found',
    emitters: ['go', 'terraform', 'pulumi'],
    says: [
        'failed to get shared config profile, {profile}',
        'SharedConfigProfileNotExistsError',
        'SharedConfigProfileNotExist: failed to get profile',
        'failed to get profile, {profile}',
    ],
    weight: 'cause',
    title: 'There is no such profile on this machine',
    causes: [
        {
            id: 'profile',
            rules: ['credentials/profile-not-found', 'credentials/tool-profile-not-found'],
            why: '`AWS_PROFILE`, or `profile` in the provider or the backend, names a profile that this machine does not have; profiles of a laptop do not exist on a runner.',
            fix: "Take `profile` out of the provider and the backend (and unset `AWS_PROFILE`) for CI, so that the environment's credentials are used.",
        },
    ],
    example: 'Error: failed to get shared config profile, prod',
    basis: 'source',
    source: 'aws-sdk-go-v2 config/shared_config.go',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/profiles/js-profile-not-found.js
const jsProfileNotFound = {
    id: 'js-profile-not-found',
    emitters: ['javascript', 'cdk', 'serverless'],
    says: [
        'Could not resolve credentials using profile: [{profile}]',
        'Profile {profile} could not be found or parsed in shared credentials file',
        'Profile {profile} not found in',
        'profile {profile} could not be found',
        'Unable to resolve AWS account to use. It must be either configured when you define your CDK Stack, or through the environment: profile',
    ],
    near: ['aws', 'credential'],
    weight: 'cause',
    title: 'There is no usable profile `{profile}` on this machine',
    causes: [
        {
            id: 'profile',
            rules: ['credentials/profile-not-found', 'credentials/profile-empty'],
            title: 'There is no usable profile of this name on this machine',
            why: '`AWS_PROFILE` or `--profile` names a profile that is not there, or gives no credentials.',
            fix: "Take the profile away for CI, so that the job's own credentials are used; or write it before this step.",
        },
    ],
    example: 'CredentialsProviderError: Could not resolve credentials using profile: [prod] in configuration/credentials file(s).',
    basis: 'source',
    source: '@aws-sdk/credential-provider-ini 3.972',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/profiles/login-session-expired.js
const loginSessionExpired = {
    id: 'login-session-expired',
    emitters: ['aws-cli', 'javascript'],
    since: 'AWS CLI 2.32',
    says: [
        "Please reauthenticate using 'aws login'",
        "Please reauthenticate with 'aws login'",
        'please re-authenticate using aws login',
        'Your session has expired. Please reauthenticate',
        "Please reauthenticate with your new password using 'aws login'",
    ],
    weight: 'cause',
    title: 'The session of `aws login` has expired or is not there',
    causes: [
        {
            id: 'login',
            why: 'A profile made by `aws login` works after somebody has signed in on this machine; a job cannot do that.',
            fix: 'Let the job assume a role by OIDC in place of that profile; on a laptop run `aws login` again.',
        },
    ],
    example: "Your session has expired. Please reauthenticate using 'aws login'.",
    basis: 'source',
    source: 'AWS CLI 2.36.7 awscli/botocore/exceptions.py',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/profiles/process-failed.js
const processFailed = {
    id: 'process-failed',
    emitters: ['boto3', 'aws-cli', 'go', 'javascript', 'terraform'],
    says: [
        'Error when retrieving credentials from custom-process: {output...}',
        'error in credential_process: {output...}',
        'process provider error',
        'JSONDecodeError: Expecting value',
        'ProcessProviderError',
        'credential_process did not return valid',
        'Error: Failed to parse credentials of',
        'ProcessProviderExecutionError',
        'invalid character {x...} looking for beginning of value',
    ],
    near: ['credential_process', 'custom-process', 'processprovider', 'botocore/credentials', 'aws'],
    weight: 'cause',
    title: 'The credential_process of the profile failed, or what it printed could not be parsed',
    causes: [
        {
            id: 'process',
            rules: ['credentials/provider-failed', 'credentials/process-not-run'],
            why: 'The profile runs a program (`credential_process`) for its credentials, and that program failed or printed no JSON: it may not be found here, or needs a login.',
            fix: 'Install the program and run it by hand in this job; its output must be JSON with `Version`, the keys and `Expiration`. Or let CI use a role in place of this profile.',
        },
    ],
    example: 'botocore.exceptions.CredentialRetrievalError: Error when retrieving credentials from custom-process: aws-vault: error',
    basis: 'run',
    source: 'botocore 1.43 credentials.py',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/profiles/profile-assume-role-incomplete.js
const profileAssumeRoleIncomplete = {
    id: 'profile-assume-role-incomplete',
    emitters: ['boto3', 'aws-cli'],
    says: ['Partial credentials found in assume-role, missing: {missing...}'],
    weight: 'cause',
    title: 'The profile names a role, and nothing to assume it with',
    causes: [
        {
            id: 'no-source',
            rules: ['credentials/profile-empty', 'credentials/provider-failed'],
            why: 'A profile with `role_arn` needs `source_profile` or `credential_source` to say whose credentials ask for the role; this one has neither.',
            fix: "Add `credential_source = Environment` (the job's own credentials) or `source_profile = NAME` to the profile.",
        },
    ],
    example: 'Partial credentials found in assume-role, missing: source_profile or credential_source',
    basis: 'run',
    source: 'botocore 1.43 credentials.py',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/profiles/profile-half.js
const profileHalf = {
    id: 'profile-half',
    emitters: ['boto3', 'aws-cli', 'javascript', 'go'],
    says: [
        'contains both source_profile and credential_source',
        'No credentials found in credential_source referenced in profile {profile}',
        'Infinite loop in credential configuration detected',
        'The source profile "{source}" must have credentials',
        'The source_profile "{source}" referenced in the profile "{profile}" does not exist',
        'Multiple credential sources detected',
    ],
    weight: 'cause',
    title: 'The profile cannot give credentials as it is written',
    causes: [
        {
            id: 'profile',
            rules: [
                'credentials/profile-empty',
                'credentials/provider-failed',
                'credentials/two-identities',
            ],
            why: "The profile's settings contradict each other, lead in a circle, or name a source that has no credentials here.",
            fix: 'Correct the profile in `~/.aws/config`, or let CI use its own credentials without a profile.',
        },
    ],
    example: 'Infinite loop in credential configuration detected. Attempting to load from profile a which has already been visited. Visited profiles: a, b',
    basis: 'run',
    source: 'botocore 1.43 exceptions.py',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/profiles/profile-needs-mfa.js
const profileNeedsMfa = {
    id: 'profile-needs-mfa',
    emitters: ['javascript', 'go-v1', 'terraform', 'cdk', 'aws-cli'],
    says: [
        'requires multi-factor authentication, but no MFA code callback was provided',
        'AssumeRoleTokenProviderNotSetError',
        'assume role with MFA enabled, but AssumeRoleTokenProvider session option not set',
        'AssumeRoleTokenProvider',
        'Enter MFA code for',
    ],
    weight: 'cause',
    title: 'The profile asks for an MFA code, which nobody can type in CI',
    causes: [
        {
            id: 'mfa',
            why: 'The profile has `mfa_serial`, so its role is only given with a code from a device.',
            fix: "Use a profile or role without `mfa_serial` in CI, best one that trusts the job's OIDC token.",
        },
    ],
    example: 'panic: AssumeRoleTokenProviderNotSetError: assume role with MFA enabled, but AssumeRoleTokenProvider session option not set.',
    basis: 'source',
    source: 'aws-sdk-go aws/session/session.go',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/profiles/sso-expired.js
const ssoExpired = {
    id: 'sso-expired',
    emitters: ['boto3', 'aws-cli', 'javascript', 'go', 'rust', 'terraform'],
    says: [
        'The SSO session associated with this profile has expired',
        'failed to load SSO token',
        'failed to load the cached SSO token',
        'Error loading SSO Token: {why...}',
        'Token has expired and refresh failed',
        'The SSO session associated with this profile is invalid',
        'SSO session token associated with profile',
        'failed to refresh cached SSO Token',
        'failed to read cached SSO token file',
        'the SSO session has expired or is invalid',
        'Error when retrieving token from sso: {why...}',
        'refresh cached SSO token failed',
        'SSOTokenProviderFailure',
        'Token is expired. To refresh this SSO session run',
        'This command requires you to be authenticated',
    ],
    near: ['sso', 'aws'],
    weight: 'cause',
    title: 'The profile uses IAM Identity Center (SSO), and its session has expired or is not there',
    causes: [
        {
            id: 'no-browser',
            why: 'A profile with SSO works after somebody has signed in with a browser on this machine, and only for some hours; a job cannot do that.',
            fix: 'Let the job assume a role by OIDC in place of that profile; on a laptop run `aws sso login --profile NAME`.',
        },
    ],
    example: 'Error when retrieving token from sso: Token has expired and refresh failed',
    basis: 'source',
    source: 'botocore 1.43 exceptions.py, tokens.py',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/profiles/web-identity-without-role.js
const webIdentityWithoutRole = {
    id: 'web-identity-without-role',
    emitters: ['boto3', 'aws-cli'],
    says: [
        'configured to assume role with web identity but has no role ARN configured',
        'configured to assume role with web identity but has no',
    ],
    weight: 'cause',
    title: 'A token file is given, and no role to use it with',
    causes: [
        {
            id: 'no-role',
            why: '`AWS_WEB_IDENTITY_TOKEN_FILE` is set and `AWS_ROLE_ARN` is not.',
            fix: 'Set `AWS_ROLE_ARN` beside it, or take `AWS_WEB_IDENTITY_TOKEN_FILE` away.',
        },
    ],
    example: 'botocore.exceptions.InvalidConfigError: The provided profile or the current environment is configured to assume role with web identity but has no role ARN configured.',
    basis: 'run',
    source: 'botocore 1.43 credentials.py',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/profiles/index.js












const profilesEntries = [
    amplifyProfile,
    botoProfileNotFound,
    configFileUnparsable,
    goProfileNotFound,
    jsProfileNotFound,
    loginSessionExpired,
    processFailed,
    profileAssumeRoleIncomplete,
    profileHalf,
    profileNeedsMfa,
    ssoExpired,
    webIdentityWithoutRole,
];

;// CONCATENATED MODULE: ./lib/catalogue/entries/region-network/connection-timed-out.js
const connectionTimedOut = {
    id: 'connection-timed-out',
    emitters: ['javascript', 'go', 'java', 'network'],
    says: [
        { sentence: 'connect ETIMEDOUT {address}', anchor: 'etimedout' },
        { sentence: 'Connection timed out', anchor: 'timed' },
        { sentence: 'connect timed out', anchor: 'timed' },
        { sentence: 'i/o timeout', anchor: 'timeout' },
        { sentence: 'Connect Timeout Error', anchor: 'timeout' },
        { sentence: 'connect ECONNREFUSED {address}', anchor: 'econnrefused' },
        { sentence: 'context deadline exceeded', anchor: 'deadline' },
        { sentence: 'TimeoutError: ', anchor: 'timeouterror' },
    ],
    near: [
        'amazonaws.com',
        'sts:',
        'could not assume role',
        'assumerole',
        'credentialsprovidererror',
        'aws sdk',
    ],
    never: ['169.254', 'localhost', '127.0.0.1', ':4566'],
    weight: 'cause',
    title: 'The AWS endpoint cannot be reached (the connection timed out)',
    causes: [
        {
            id: 'no-way-out',
            rules: ['credentials/sts-unreachable', 'credentials/proxy-refuses'],
            why: "The runner's network gives no way to the endpoint, or only through a proxy that this program does not use (the JavaScript SDK reads no `HTTPS_PROXY`).",
            fix: 'Open the way to `sts.REGION.amazonaws.com` (firewall, NAT, VPC endpoint), or give the program the proxy (input `http-proxy` of configure-aws-credentials, `HTTPS_PROXY` elsewhere).',
        },
    ],
    example: 'Error: Could not assume role with OIDC: connect ETIMEDOUT 44.216.190.41:443',
    basis: 'report',
    source: 'https://github.com/aws-actions/configure-aws-credentials/issues/1848',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/region-network/emulator-left-over.js
const emulatorLeftOver = {
    id: 'emulator-left-over',
    emitters: ['javascript', 'go', 'java', 'network'],
    says: [
        { sentence: 'connect ECONNREFUSED 127.0.0.1:4566', anchor: '4566' },
        { sentence: 'connect ECONNREFUSED ::1:4566', anchor: '4566' },
        { sentence: 'dial tcp 127.0.0.1:4566: connect: connection refused', anchor: '4566' },
    ],
    near: ['econnrefused', 'refused', 'could not connect'],
    local: true,
    weight: 'cause',
    title: 'The command talks to LocalStack, which is not there',
    causes: [
        {
            id: 'left-over',
            rules: ['credentials/leftover-endpoint-url'],
            why: '`AWS_ENDPOINT_URL` (or an endpoint in the configuration) for tests sends the calls to port 4566 of this machine.',
            fix: 'Take `AWS_ENDPOINT_URL` and the like away for the deploy, or start LocalStack where it is meant.',
        },
    ],
    example: 'Error: connect ECONNREFUSED 127.0.0.1:4566',
    basis: 'report',
    source: 'https://github.com/localstack/localstack/issues/2421',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/region-network/endpoint-not-reached.js
const endpointNotReached = {
    id: 'endpoint-not-reached',
    emitters: ['boto3', 'aws-cli'],
    says: [
        'Could not connect to the endpoint URL: "{url}"',
        'Connect timeout on endpoint URL: "{url}"',
        'Read timeout on endpoint URL: "{url}"',
    ],
    local: true,
    weight: 'cause',
    title: '`{url}` cannot be reached',
    causes: [
        {
            id: 'emulator-left-over',
            holds: { url: ['localhost', '127.0.0.1', 'localstack', ':4566'] },
            rules: ['credentials/leftover-endpoint-url'],
            title: 'The command talks to an emulator that is not there: `{url}`',
            why: "A variable or setting for tests (`AWS_ENDPOINT_URL`, `endpoint_url` of a profile) sends AWS's calls to this address.",
            fix: 'Take `AWS_ENDPOINT_URL` (and `AWS_ENDPOINT_URL_<SERVICE>`) away for the deploy, or start the emulator where it is meant.',
        },
        {
            id: 'no-way-there',
            rules: [
                'credentials/sts-unreachable',
                'credentials/region-unknown',
                'credentials/region-invalid',
                'credentials/proxy-refuses',
            ],
            why: 'The address of the region does not resolve (a misspelt region makes one that does not exist), or this network has no way out to it.',
            fix: 'Check the region in the address; then whether the runner reaches it (`curl -v {url}`), through its proxy (`HTTPS_PROXY`) or a VPC endpoint.',
        },
    ],
    example: 'Could not connect to the endpoint URL: "https://sts.eu-wst-1.amazonaws.com/"',
    basis: 'source',
    source: 'botocore 1.43 exceptions.py',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/region-network/host-not-found.js
const hostNotFound = {
    id: 'host-not-found',
    emitters: ['javascript', 'go', 'java', 'rust', 'network'],
    says: [
        { sentence: 'getaddrinfo ENOTFOUND {host}', anchor: 'enotfound' },
        { sentence: 'getaddrinfo EAI_AGAIN {host}', anchor: 'eai_again' },
        { sentence: 'dial tcp: lookup {host} on {server...} no such host', anchor: 'lookup' },
        { sentence: 'dial tcp: lookup {host}: no such host', anchor: 'lookup' },
        { sentence: 'UnknownHostException: {host}', anchor: 'unknownhostexception' },
        { sentence: 'Could not resolve host: {host}', anchor: 'resolve' },
        { sentence: 'NameResolutionError', anchor: 'nameresolutionerror' },
    ],
    near: ['amazonaws.com', 'api.aws'],
    weight: 'cause',
    title: 'The address of the AWS endpoint does not resolve',
    causes: [
        {
            id: 'no-such-host',
            rules: [
                'credentials/region-unknown',
                'credentials/region-invalid',
                'credentials/sts-unreachable',
            ],
            why: 'Either the region in the address does not exist (a misspelt or empty one), the service has no endpoint there, or this network resolves no outside names.',
            fix: 'Look at the region within the address and correct `AWS_REGION`; if it is right, check the DNS of the runner.',
        },
    ],
    example: 'Error: getaddrinfo ENOTFOUND sts.eu-wst-1.amazonaws.com',
    basis: 'report',
    source: 'https://github.com/aws/aws-sdk-js-v3/issues/4122',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/region-network/imds-not-there.js






const imdsNotThere = {
    id: 'imds-not-there',
    emitters: ['go', 'javascript', 'boto3', 'terraform'],
    says: [
        'no EC2 IMDS role found',
        'ec2imds: {operation}, http response error StatusCode: {status}',
        'EC2 Instance Metadata Service access disabled',
        'connect ETIMEDOUT 169.254.169.254',
        'failed to refresh cached credentials',
        'EC2MetadataError: failed to make EC2Metadata request',
        'Max attempts exceeded retrieving instance metadata',
        'Connect Timeout 169.254.169.254',
    ],
    weight: 'wrapper',
    lacks: 'credentials',
    title: 'No credentials were found; the last place that was asked is the instance metadata service',
    causes: [
        forkGetsNothing,
        dependabotGetsNothing,
        secretEmpty,
        noIdToken,
        notInTheContainer,
        nothingGiven,
    ],
    example: 'failed to refresh cached credentials, no EC2 IMDS role found, operation error ec2imds: GetMetadata',
    basis: 'report',
    source: 'https://github.com/hashicorp/terraform-provider-aws/issues/26074',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/region-network/proxy-fails.js
const proxyFails = {
    id: 'proxy-fails',
    emitters: ['aws-cli', 'boto3', 'javascript'],
    says: [
        'Failed to connect to proxy URL: "{proxy}"',
        'ProxyConnectionError',
        'Proxy CONNECT aborted',
        'Tunnel connection failed: {status...}',
        'proxyconnect tcp: {why...}',
    ],
    weight: 'cause',
    title: 'The proxy does not let the call through',
    causes: [
        {
            id: 'proxy',
            rules: ['credentials/proxy-refuses', 'credentials/proxy-asks-for-password'],
            why: '`HTTPS_PROXY` sends the calls through a proxy that does not answer, or refuses the host.',
            fix: 'Correct `HTTPS_PROXY`, or let the proxy pass `*.amazonaws.com`; put what needs no proxy into `NO_PROXY`.',
        },
    ],
    example: 'Failed to connect to proxy URL: "http://proxy.corp:3128"',
    basis: 'run',
    source: 'botocore 1.43 exceptions.py ProxyConnectionError',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/region-network/region-invalid-boto.js
const regionInvalidBoto = {
    id: 'region-invalid-boto',
    emitters: ['boto3', 'aws-cli'],
    says: [
        "Provided region_name '{region...}' doesn't match a supported format",
        'Invalid endpoint: https://{host}',
        'Invalid endpoint: {host}',
    ],
    near: ['aws', 'boto'],
    weight: 'cause',
    title: 'The region is not a valid one',
    causes: [
        {
            id: 'region',
            rules: ['credentials/region-invalid', 'credentials/region-unknown'],
            why: "The value of the region is empty, holds a blank, quotes or a line break, or is no region's name.",
            fix: 'Set `AWS_REGION` and `AWS_DEFAULT_REGION` to the plain name, such as `eu-west-1`; a secret or variable behind it may be empty.',
        },
    ],
    example: "botocore.exceptions.InvalidRegionError: Provided region_name 'eu west 1' doesn't match a supported format.",
    basis: 'run',
    source: 'botocore 1.43 exceptions.py',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/region-network/region-missing-boto.js
const regionMissingBoto = {
    id: 'region-missing-boto',
    emitters: ['boto3', 'aws-cli'],
    says: ['You must specify a region'],
    weight: 'cause',
    lacks: 'credentials',
    title: 'No region is set',
    causes: [
        {
            id: 'no-region',
            rules: ['credentials/region-missing', 'credentials/region-unset-for-sdk'],
            why: 'Neither `AWS_REGION` (the AWS CLI) nor `AWS_DEFAULT_REGION` (boto3 and the AWS CLI) nor the profile names one.',
            fix: 'Set `AWS_DEFAULT_REGION` and `AWS_REGION` for the command, or the input `aws-region` of configure-aws-credentials in a step before it.',
        },
    ],
    example: 'botocore.exceptions.NoRegionError: You must specify a region.',
    basis: 'run',
    source: 'botocore 1.43 exceptions.py, NoRegionError',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/region-network/region-missing-js.js
const regionMissingJs = {
    id: 'region-missing-js',
    emitters: ['javascript'],
    says: ['Region is missing'],
    near: ['aws', 'smithy', 'amazonaws'],
    weight: 'cause',
    lacks: 'credentials',
    title: 'No region is set for the JavaScript SDK',
    causes: [
        {
            id: 'no-region',
            rules: ['credentials/region-missing', 'credentials/region-unset-for-sdk'],
            why: 'The JavaScript SDK takes the region from `AWS_REGION` (not from `AWS_DEFAULT_REGION`), the profile, or the code.',
            fix: 'Set `AWS_REGION` for the command.',
        },
    ],
    example: 'Error: Region is missing at default (node_modules/@smithy/config-resolver/dist-cjs/index.js:117:11)',
    basis: 'run',
    source: '@smithy/config-resolver 4',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/region-network/region-missing-other.js
const regionMissingOther = {
    id: 'region-missing-other',
    emitters: ['java', 'go', 'go-v1', 'dotnet', 'pulumi', 'terraform', 'ruby', 'php'],
    says: [
        'Unable to load region from any of the providers in the chain',
        'MissingRegion: could not find region configuration',
        'an AWS region is required, but was not found',
        'No RegionEndpoint or ServiceURL configured',
        'No region was provided. Configure the',
        'MissingRegionError',
        'missing region information',
        'Missing region configuration',
        'invalid configuration: missing required parameter: region',
        'The argument "region" is required, but was not set',
        'missing AWS region',
        'Invalid AWS Region: ',
        'Missing required configuration options: region',
        'missing region; use :region option',
        'Failed to resolve service endpoint, an AWS region is required',
    ],
    weight: 'cause',
    lacks: 'credentials',
    title: 'No region is set',
    causes: [
        {
            id: 'no-region',
            rules: ['credentials/region-missing', 'credentials/region-unset-for-sdk'],
            why: 'None of the places where this SDK looks for a region names one.',
            fix: "Set `AWS_REGION` (and `AWS_DEFAULT_REGION`) for the command, or the region in the tool's own configuration.",
        },
    ],
    example: 'software.amazon.awssdk.core.exception.SdkClientException: Unable to load region from any of the providers in the chain',
    basis: 'report',
    source: 'https://github.com/aws/aws-sdk-java-v2/issues/2107',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/region-network/terraform-region-invalid.js
const terraformRegionInvalid = {
    id: 'terraform-region-invalid',
    emitters: ['terraform'],
    says: ['invalid AWS Region: {region}', 'Invalid AWS Region: {region}'],
    weight: 'cause',
    title: '`{region}` is not an AWS region',
    causes: [
        {
            id: 'region',
            rules: ['credentials/region-unknown', 'credentials/region-invalid'],
            why: 'The provider checks the region against its list; it is misspelt, is an availability zone, or is newer than the provider.',
            fix: 'Correct `region` of the provider or `AWS_REGION`; for a new region update the provider, or set `skip_region_validation = true`.',
        },
    ],
    example: 'Error: invalid AWS Region: eu-wset-1',
    basis: 'source',
    source: 'hashicorp/aws-sdk-go-base',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/region-network/tls-intercepted.js
const tlsIntercepted = {
    id: 'tls-intercepted',
    emitters: ['boto3', 'aws-cli', 'go', 'java', 'javascript'],
    says: [
        'SSL validation failed for https://{host} ',
        'x509: certificate signed by unknown authority',
        'PKIX path building failed',
        'self signed certificate in certificate chain',
        'self-signed certificate in certificate chain',
        'unable to get local issuer certificate',
        'CERTIFICATE_VERIFY_FAILED',
    ],
    near: ['amazonaws', 'aws'],
    weight: 'cause',
    title: 'The certificate of the AWS endpoint is not trusted here',
    causes: [
        {
            id: 'interception',
            rules: ['credentials/tls-not-verified'],
            why: "A proxy of this network signs AWS's traffic with a certificate of its own, and this program does not know its authority.",
            fix: 'Give the program the authority: `AWS_CA_BUNDLE` (AWS CLI, boto3, Go), `NODE_EXTRA_CA_CERTS` (JavaScript), the keystore (Java). Do not switch verification off.',
        },
    ],
    example: 'SSL validation failed for https://sts.eu-west-1.amazonaws.com/ [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: unable to get local issuer certificate (_ssl.c:1006)',
    basis: 'report',
    source: 'https://github.com/aws/aws-cli/issues/6664',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/region-network/unknown-endpoint-js2.js
const unknownEndpointJs2 = {
    id: 'unknown-endpoint-js2',
    emitters: ['javascript-v2'],
    says: ["Inaccessible host: `{host}' at port", 'Inaccessible host: `{host}`'],
    weight: 'cause',
    title: 'There is no endpoint for this service in the region that is set',
    causes: [
        {
            id: 'region',
            rules: ['credentials/region-unknown', 'credentials/region-invalid'],
            why: 'The SDK made the address `{host}` of the region, and there is none: the region is misspelt, is an availability zone (`us-east-1a`), or does not have the service.',
            fix: "Set `AWS_REGION` to a region's name, such as `us-east-1`, without the letter of a zone.",
        },
    ],
    example: "UnknownEndpoint: Inaccessible host: `sqs.us-east-1a.amazonaws.com' at port `undefined'. This service may not be available in the `us-east-1a' region.",
    basis: 'report',
    source: 'https://github.com/aws/aws-sdk-js/issues/2192',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/region-network/zone-instead-of-region.js
const zoneInsteadOfRegion = {
    id: 'zone-instead-of-region',
    emitters: ['javascript-v2'],
    says: [
        'getaddrinfo ENOTFOUND {service}.{region}a.amazonaws.com',
        'getaddrinfo ENOTFOUND {service}.{region}b.amazonaws.com',
    ],
    weight: 'cause',
    title: 'An availability zone is given where a region is wanted',
    causes: [
        {
            id: 'zone',
            why: "The name in the address ends in a letter, as a zone's does (`eu-west-1a`); the region is without it.",
            fix: 'Set the region without the letter at its end.',
        },
    ],
    example: 'getaddrinfo ENOTFOUND s3.eu-west-1a.amazonaws.com',
    basis: 'report',
    source: 'https://github.com/aws/aws-sdk-js/issues/2192',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/region-network/index.js














const regionNetworkEntries = [
    connectionTimedOut,
    emulatorLeftOver,
    endpointNotReached,
    hostNotFound,
    imdsNotThere,
    proxyFails,
    regionInvalidBoto,
    regionMissingBoto,
    regionMissingJs,
    regionMissingOther,
    terraformRegionInvalid,
    tlsIntercepted,
    unknownEndpointJs2,
    zoneInsteadOfRegion,
];

;// CONCATENATED MODULE: ./lib/catalogue/entries/registry/codeartifact-unauthorized.js
const codeartifactUnauthorized = {
    id: 'codeartifact-unauthorized',
    emitters: ['npm'],
    says: [
        { sentence: '.d.codeartifact.{place...} Unauthorized', anchor: '.d.codeartifact.' },
        { sentence: '401 Error, Credentials not correct for https://{domain}', anchor: 'credentials' },
        { sentence: 'npm error code E401', anchor: 'e401' },
        { sentence: 'npm ERR! code E401', anchor: 'e401' },
    ],
    near: ['codeartifact'],
    weight: 'cause',
    title: 'CodeArtifact refuses the token (401)',
    causes: [
        {
            id: 'token',
            why: 'A token of CodeArtifact lasts twelve hours at most. It is missing here, has expired, or is for another domain.',
            fix: 'Get a new one right before: `aws codeartifact login --tool npm|pip --domain NAME --repository NAME`, or set `CODEARTIFACT_AUTH_TOKEN` from `aws codeartifact get-authorization-token`.',
        },
    ],
    example: '[FATAL] Could not transfer artifact from/to codeartifact (https://x-111122223333.d.codeartifact.eu-west-1.amazonaws.com/maven/libs/): status code: 401, reason phrase: Unauthorized',
    basis: 'documentation',
    source: 'https://docs.aws.amazon.com/codeartifact/latest/ug/tokens-authentication.html',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/registry/ecr-forbidden-403.js
const ecrForbidden403 = {
    id: 'ecr-forbidden-403',
    emitters: ['docker'],
    says: [{ sentence: 'dkr.ecr.{place...} 403 Forbidden', anchor: 'dkr.ecr.' }],
    weight: 'cause',
    title: 'ECR denies the push or pull (403 Forbidden)',
    causes: [
        {
            id: 'permission',
            why: "The login was good, and neither the caller's policies nor the repository's policy allow this. A push needs more than a pull.",
            fix: "Allow `ecr:BatchCheckLayerAvailability`, `ecr:InitiateLayerUpload`, `ecr:UploadLayerPart`, `ecr:CompleteLayerUpload` and `ecr:PutImage` on the repository (for a pull `ecr:BatchGetImage` and `ecr:GetDownloadUrlForLayer`), in the caller's policy, and in the repository's policy for another account.",
        },
    ],
    example: 'failed to push 111122223333.dkr.ecr.eu-west-1.amazonaws.com/api:1: unexpected status from POST request to https://111122223333.dkr.ecr.eu-west-1.amazonaws.com/v2/api/blobs/uploads/: 403 Forbidden',
    basis: 'report',
    source: 'https://github.com/medic/cht-core/issues/9175',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/registry/ecr-immutable-tag.js
const ecrImmutableTag = {
    id: 'ecr-immutable-tag',
    emitters: ['docker'],
    says: [
        "The image tag '{tag}' already exists in the '{repository}' repository and cannot be overwritten because the repository is immutable",
        'cannot be overwritten because the repository is immutable',
        'ImageTagAlreadyExistsException',
    ],
    weight: 'cause',
    title: "The image tag exists already, and the repository's tags are immutable",
    causes: [
        {
            id: 'immutable',
            why: 'The repository has tag immutability switched on, so a tag can be pushed once only.',
            fix: "Push under a new tag (the commit's hash), or make the repository's tags mutable.",
        },
    ],
    example: "tag invalid: The image tag 'latest' already exists in the 'shop' repository and cannot be overwritten because the repository is immutable.",
    basis: 'documentation',
    source: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-tag-mutability.html',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/registry/ecr-login-failed.js
const ecrLoginFailed = {
    id: 'ecr-login-failed',
    emitters: ['docker', 'github'],
    says: [
        'Could not login to registry {registry}: {reason...}',
        'Amazon ECR authorization token returned no data',
        {
            sentence: 'login attempt to https://{registry...} failed with status: {status...}',
            anchor: 'attempt',
        },
    ],
    weight: 'cause',
    explains: 'registry-login',
    title: 'The login to the ECR registry failed',
    causes: [
        {
            id: 'login',
            why: 'docker could not log in to the registry that the login action named; its account and region come from the credentials, or from the input `registries`.',
            fix: "Check account and region of the registry against those of the credentials, and log in again; on a self-hosted runner clear docker's credential store.",
        },
    ],
    example: 'Error: Could not login to registry 444455556666.dkr.ecr.eu-west-1.amazonaws.com: Error response from daemon: login attempt failed',
    basis: 'source',
    source: 'aws-actions/amazon-ecr-login 2.1.7 index.js',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/registry/ecr-login-pipe.js
const ecrLoginPipe = {
    id: 'ecr-login-pipe',
    emitters: ['docker'],
    says: [
        'Cannot perform an interactive login from a non TTY device',
        'password is empty',
        'Error: Password Required',
    ],
    near: ['ecr', 'amazonaws', 'aws '],
    weight: 'consequence',
    lacks: 'registry-login',
    title: 'docker login got no password',
    causes: [
        {
            id: 'piped-command-failed',
            why: 'The command in front of the pipe, `aws ecr get-login-password`, failed, so docker read nothing.',
            fix: 'Look at the message above it; run the script with `set -o pipefail`, so that the first failure stops it.',
        },
    ],
    example: 'Error: Cannot perform an interactive login from a non TTY device',
    basis: 'report',
    source: 'https://github.com/aws/aws-cli/issues/5636',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/registry/ecr-no-repository.js
const ecrNoRepository = {
    id: 'ecr-no-repository',
    emitters: ['docker', 'aws-cli'],
    says: [
        "The repository with name '{repository}' does not exist in the registry with id '{account}'",
        'RepositoryNotFoundException',
        'name unknown: The repository with name',
    ],
    weight: 'cause',
    title: 'The ECR repository does not exist',
    causes: [
        {
            id: 'repository-absent',
            why: "ECR makes no repository by itself when an image is pushed. The name, the account or the region in the image's address may be another.",
            fix: 'Create it (`aws ecr create-repository --repository-name NAME`), or correct the address of the image.',
        },
    ],
    example: "name unknown: The repository with name 'shop' does not exist in the registry with id '111122223333'",
    basis: 'report',
    source: 'https://github.com/aws/containers-roadmap/issues/853',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/registry/ecr-not-logged-in.js
const ecrNotLoggedIn = {
    id: 'ecr-not-logged-in',
    emitters: ['docker'],
    says: [
        'no basic auth credentials',
        'Your authorization token has expired. Reauthenticate and try again',
        'authorization token has expired',
    ],
    weight: 'cause',
    lacks: 'registry-login',
    title: 'docker is not logged in to this registry, or its login has expired',
    causes: [
        {
            id: 'no-login',
            why: "A login to ECR lasts twelve hours and holds for one account and one region. docker has none for the registry in the image's name.",
            fix: 'Log in to exactly that registry right before: `aws ecr get-login-password --region REGION | docker login --username AWS --password-stdin ACCOUNT.dkr.ecr.REGION.amazonaws.com`.',
        },
    ],
    example: 'denied: Your authorization token has expired. Reauthenticate and try again.',
    basis: 'report',
    source: 'https://github.com/aws/aws-cli/issues/5317',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/registry/ecr-public-rate.js
const ecrPublicRate = {
    id: 'ecr-public-rate',
    emitters: ['docker'],
    says: [
        'toomanyrequests: Rate exceeded',
        'toomanyrequests: Data limit exceeded',
        { sentence: 'public.ecr.aws/{image...} 429 Too Many Requests', anchor: 'public.ecr.aws' },
    ],
    near: ['ecr'],
    weight: 'cause',
    title: 'ECR Public limits the rate of anonymous pulls',
    causes: [
        {
            id: 'rate',
            why: 'Pulls without a login share a low limit by address, and many jobs share an address.',
            fix: 'Log in before the build (`aws ecr-public get-login-password --region us-east-1 | docker login --username AWS --password-stdin public.ecr.aws`), or pull through a cache of your own.',
        },
    ],
    example: 'toomanyrequests: Rate exceeded',
    basis: 'report',
    source: 'https://github.com/aws/aws-cdk/issues/23923',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/registry/ecr-public-stale-login.js
const ecrPublicStaleLogin = {
    id: 'ecr-public-stale-login',
    emitters: ['docker'],
    says: [
        { sentence: 'public.ecr.aws/{image...} 403 Forbidden', anchor: 'public.ecr.aws' },
        {
            sentence: 'public.ecr.aws/{image...} Your authorization token has expired',
            anchor: 'public.ecr.aws',
        },
    ],
    weight: 'cause',
    title: 'docker uses an expired login for public.ecr.aws',
    causes: [
        {
            id: 'stale',
            why: "An old login for ECR Public is kept in docker's configuration, and ECR refuses it, although the image is public.",
            fix: 'Take it away with `docker logout public.ecr.aws`, or log in anew with `aws ecr-public get-login-password --region us-east-1`.',
        },
    ],
    example: 'ERROR: failed to solve: public.ecr.aws/docker/library/golang:1.24-alpine: failed to resolve source metadata: unexpected status from HEAD request: 403 Forbidden',
    basis: 'report',
    source: 'https://github.com/aws/containers-roadmap/issues/1424',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/registry/ecr-unauthorized-401.js
const ecrUnauthorized401 = {
    id: 'ecr-unauthorized-401',
    emitters: ['docker'],
    says: [
        { sentence: '.dkr.ecr.{place...} 401 Unauthorized', anchor: '.dkr.ecr.' },
        { sentence: 'dkr.ecr.{place...} unexpected status code 401 Unauthorized', anchor: 'dkr.ecr.' },
        { sentence: 'dkr.ecr.{place...} Not Authorized', anchor: 'dkr.ecr.' },
    ],
    weight: 'cause',
    lacks: 'registry-login',
    title: 'The registry does not know who asks (401 Unauthorized)',
    causes: [
        {
            id: 'no-login',
            why: 'The build has no login for exactly this ECR registry. A login holds for one account and region, and for twelve hours.',
            fix: 'Log in to the registry (account and region) of this very image before: `aws ecr get-login-password --region REGION | docker login --username AWS --password-stdin ACCOUNT.dkr.ecr.REGION.amazonaws.com`; for kaniko set `credHelpers` to `ecr-login` in its `config.json`.',
        },
    ],
    example: 'ERROR: unexpected status from HEAD request to https://111122223333.dkr.ecr.us-east-1.amazonaws.com/v2/base/manifests/22: 401 Unauthorized',
    basis: 'report',
    source: 'https://github.com/GoogleContainerTools/kaniko/issues/2882',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/registry/index.js










const registryEntries = [
    codeartifactUnauthorized,
    ecrForbidden403,
    ecrImmutableTag,
    ecrLoginFailed,
    ecrLoginPipe,
    ecrNoRepository,
    ecrNotLoggedIn,
    ecrPublicRate,
    ecrPublicStaleLogin,
    ecrUnauthorized401,
];

;// CONCATENATED MODULE: ./lib/catalogue/entries/s3-kms/kms-not-authorized.js
const kmsNotAuthorized = {
    id: 'kms-not-authorized',
    emitters: ['aws', 'sops', 'terraform'],
    says: [
        'is not authorized to perform: kms:{operation} on resource: {key}',
        'is not authorized to perform: kms:{operation} on this resource because the resource does not exist in this Region, no resource-based policies allow access, or a resource-based policy explicitly denies access',
        'The ciphertext refers to a customer master key that does not exist, does not exist in this region, or you are not allowed to access',
    ],
    weight: 'cause',
    title: 'The KMS key may not be used',
    causes: [
        {
            id: 'key-not-usable',
            why: 'AWS says the same for three things: the key is not in this region or account, its key policy does not name the caller, or no policy of the caller allows `kms:{operation}`. An upload to a bucket that is encrypted with the key asks for it, too.',
            fix: 'Allow `kms:Decrypt` and `kms:GenerateDataKey` on the key in a policy of the caller and in the key policy; check region and account in the ARN of the key.',
        },
        {
            id: 'ciphertext',
            why: 'AWS says the same for three things: the key is not in this region or account, its key policy does not name the caller, or no policy of the caller allows it.',
            fix: 'Allow `kms:Decrypt` on the key in a policy of the caller and in the key policy; check region and account of the key.',
        },
    ],
    example: 'User: arn:aws:sts::111122223333:assumed-role/deploy/x is not authorized to perform: kms:GenerateDataKey on resource: arn:aws:kms:eu-west-1:111122223333:key/1234 because no identity-based policy allows the kms:GenerateDataKey action',
    basis: 'report',
    source: 'https://github.com/getsops/sops/issues/1077',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/s3-kms/s3-acl-not-supported.js
const s3AclNotSupported = {
    id: 's3-acl-not-supported',
    emitters: ['aws-cli', 'boto3', 'javascript', 'terraform'],
    says: ['The bucket does not allow ACLs', 'AccessControlListNotSupported'],
    weight: 'cause',
    title: 'The bucket takes no ACLs',
    causes: [
        {
            id: 'acls-disabled',
            why: 'The bucket\'s object ownership is "bucket owner enforced", the default since April 2023, and the upload asks for an ACL (`--acl public-read`, `acl = "private"`).',
            fix: 'Take the ACL out of the upload, and let a bucket policy say who may read.',
        },
    ],
    example: 'An error occurred (AccessControlListNotSupported) when calling the PutObject operation: The bucket does not allow ACLs',
    basis: 'report',
    source: 'https://github.com/hashicorp/terraform-provider-aws/issues/28353',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/s3-kms/s3-block-public.js
const s3BlockPublic = {
    id: 's3-block-public',
    emitters: ['aws'],
    says: [
        'because public policies are prevented by the BlockPublicPolicy setting in S3 Block Public Access',
        'because public ACLs are prevented by the BlockPublicAcls setting',
        'prevented by the BlockPublicPolicy',
        'prevented by the BlockPublicAcls',
    ],
    weight: 'cause',
    title: 'S3 Block Public Access forbids it',
    causes: [
        {
            id: 'block-public-access',
            why: 'The bucket, or the account, blocks what would make it public; permissions of the caller do not matter.',
            fix: 'Serve the bucket through CloudFront with origin access control; or, where it is meant to be public, switch Block Public Access off for this bucket before the policy is set.',
        },
    ],
    example: 'An error occurred (AccessDenied) when calling the PutBucketPolicy operation: User: arn:aws:iam::111122223333:user/ci is not authorized to perform: s3:PutBucketPolicy on resource: "arn:aws:s3:::shop" because public policies are prevented by the BlockPublicPolicy setting in S3 Block Public Access.',
    basis: 'documentation',
    source: 'https://repost.aws/knowledge-center/s3-access-denied-bucket-policy',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/s3-kms/s3-forbidden-bare.js
const s3ForbiddenBare = {
    id: 's3-forbidden-bare',
    emitters: ['go', 'javascript', 'aws-cli'],
    says: [
        'api error Forbidden: Forbidden',
        'S3: HeadObject, https response error StatusCode: 403',
        'S3: HeadBucket, https response error StatusCode: 403',
        'Forbidden: null',
        'UnknownError: 403',
    ],
    near: ['s3', 'bucket'],
    weight: 'cause',
    title: 'S3 refused (403 Forbidden) without a reason',
    causes: [
        {
            id: 'no-get-object',
            why: 'A HEAD request has no body, so S3 cannot say why. Either `s3:GetObject` is not allowed, or the object is not there and `s3:ListBucket` is not allowed (S3 then answers 403 in place of 404), or the bucket is in another account.',
            fix: "Allow `s3:GetObject` on `arn:aws:s3:::BUCKET/*` and `s3:ListBucket` on `arn:aws:s3:::BUCKET`, and check the bucket's name and the object's key.",
        },
    ],
    example: 'operation error S3: HeadObject, https response error StatusCode: 403, api error Forbidden: Forbidden',
    basis: 'report',
    source: 'https://github.com/aws/aws-sdk-go-v2/issues/1235',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/s3-kms/s3-head-forbidden.js
const s3HeadForbidden = {
    id: 's3-head-forbidden',
    emitters: ['aws-cli', 'boto3'],
    says: [
        'An error occurred (403) when calling the HeadObject operation: Forbidden',
        'An error occurred (403) when calling the HeadBucket operation: Forbidden',
        'calling the HeadObject operation: Forbidden',
    ],
    weight: 'cause',
    title: 'S3 refuses to show the object, without a reason',
    causes: [
        {
            id: 'no-get-object',
            why: 'A HEAD request has no body, so S3 cannot say why. Either `s3:GetObject` is not allowed, or the object is not there and `s3:ListBucket` is not allowed (S3 then answers 403 in place of 404), or the bucket is in another account.',
            fix: "Allow `s3:GetObject` on `arn:aws:s3:::BUCKET/*` and `s3:ListBucket` on `arn:aws:s3:::BUCKET`, and check the bucket's name and the object's key.",
        },
    ],
    example: 'fatal error: An error occurred (403) when calling the HeadObject operation: Forbidden',
    basis: 'report',
    source: 'https://github.com/aws/aws-cli/issues/5110',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/s3-kms/s3-no-such-bucket.js
const s3NoSuchBucket = {
    id: 's3-no-such-bucket',
    emitters: ['aws-cli', 'boto3', 'javascript', 'terraform'],
    says: ['The specified bucket does not exist', 'NoSuchBucket'],
    weight: 'cause',
    title: 'The bucket does not exist',
    causes: [
        {
            id: 'bucket-name',
            why: 'S3 knows no bucket of this name, in any account. A variable in the name may be empty.',
            fix: 'Compare the name with `aws s3 ls`, and look whether a variable in it is empty; create the bucket if it is to be there.',
        },
    ],
    example: 'fatal error: An error occurred (NoSuchBucket) when calling the ListObjectsV2 operation: The specified bucket does not exist',
    basis: 'report',
    source: 'https://github.com/aws/aws-cli/issues/4437',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/s3-kms/s3-wrong-region.js
const s3WrongRegion = {
    id: 's3-wrong-region',
    emitters: ['aws-cli', 'boto3', 'javascript', 'go', 'terraform'],
    says: [
        "The authorization header is malformed; the region '{given}' is wrong; expecting '{wanted}'",
        'The bucket you are attempting to access must be addressed using the specified endpoint',
        'PermanentRedirect',
        'AuthorizationHeaderMalformed',
        'requested bucket from "{given}", actual location "{wanted}"',
        'IllegalLocationConstraintException',
    ],
    weight: 'cause',
    title: 'The bucket lies in another region',
    causes: [
        {
            id: 'region',
            why: 'The request was signed for a region that the bucket is not in.',
            fix: 'Set the region of the bucket (`aws s3api get-bucket-location --bucket NAME`) for this command, by `--region` or `AWS_REGION`.',
        },
    ],
    example: "An error occurred (AuthorizationHeaderMalformed) when calling the ListObjectsV2 operation: The authorization header is malformed; the region 'us-east-1' is wrong; expecting 'eu-west-1'",
    basis: 'report',
    source: 'https://github.com/aws/aws-cli/issues/6109',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/s3-kms/index.js







const s3KmsEntries = [
    kmsNotAuthorized,
    s3AclNotSupported,
    s3BlockPublic,
    s3ForbiddenBare,
    s3HeadForbidden,
    s3NoSuchBucket,
    s3WrongRegion,
];

;// CONCATENATED MODULE: ./lib/catalogue/entries/sts/aws-subscription-required.js
const awsSubscriptionRequired = {
    id: 'aws-subscription-required',
    emitters: ['aws-cli'],
    says: [
        'The AWS Access Key Id needs a subscription for the service',
        'SubscriptionRequiredException',
        'OptInRequired',
    ],
    weight: 'cause',
    title: 'The account is not signed up for the service',
    causes: [
        {
            id: 'account',
            why: 'The account is new, suspended, or its payment method is not verified; credentials are not at fault.',
            fix: "Finish the account's sign-up (payment method, verification) in the console; for a suspended account ask AWS support.",
        },
    ],
    example: 'An error occurred (SubscriptionRequiredException) when calling the CreateService operation: The AWS Access Key Id needs a subscription for the service',
    basis: 'report',
    source: 'https://github.com/aws/aws-cli/issues/4135',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/sts/aws-throttled.js
const awsThrottled = {
    id: 'aws-throttled',
    emitters: ['aws-cli', 'boto3', 'terraform'],
    says: [
        'An error occurred (ThrottlingException)',
        'An error occurred (Throttling)',
        'An error occurred (RequestLimitExceeded)',
        'ThrottlingException: Rate exceeded',
        'Throttling: Rate exceeded',
        'TooManyRequestsException',
        'RequestLimitExceeded',
    ],
    weight: 'cause',
    title: 'AWS throttled the calls, and all retries were used up',
    causes: [
        {
            id: 'too-many',
            why: 'Too many calls of this kind were made in the account at once, by this job and by others.',
            fix: 'Make fewer calls at once (`max-parallel`, `-parallelism=`), and allow more retries (`AWS_MAX_ATTEMPTS=10`, `AWS_RETRY_MODE=adaptive`).',
        },
    ],
    example: 'An error occurred (ThrottlingException) when calling the GetParametersByPath operation (reached max retries: 4): Rate exceeded',
    basis: 'run',
    source: 'botocore 1.43 ClientError',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/sts/header-invalid.js
const headerInvalid = {
    id: 'header-invalid',
    emitters: ['javascript', 'boto3', 'aws-cli', 'go'],
    says: [
        'Invalid character in header content ["authorization"]',
        'Invalid character in header content ["x-amz-security-token"]',
        "Invalid header value b'AWS4-HMAC-SHA256",
        'Invalid header value {value...}AWS4-HMAC-SHA256',
        'net/http: invalid header field value for "Authorization"',
        'invalid header field value for "X-Amz-Security-Token"',
    ],
    near: [
        'aws4',
        'x-amz',
        '@aws-sdk',
        '@smithy',
        'amazonaws',
        'aws-sdk',
        'configure-aws',
        'serverless',
        'cdk',
        'botocore',
        'aws s',
    ],
    weight: 'cause',
    title: 'A line break or another invalid character stands in a key',
    causes: [
        {
            id: 'line-break',
            rules: [
                'secrets/carriage-return',
                'secrets/surrounding-whitespace',
                'secrets/malformed-secret-key',
                'credentials/key-not-sendable',
            ],
            why: 'The key is sent in a header, which can hold no line break; the secret was stored with one, most often at its end.',
            fix: 'Store the value again without a line break, for example with `printf %s VALUE | gh secret set NAME`.',
        },
    ],
    example: 'TypeError [ERR_INVALID_CHAR]: Invalid character in header content ["authorization"]',
    basis: 'run',
    source: 'node 24 _http_outgoing, CPython http.client',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/sts/pulumi-invalid.js
const pulumiInvalid = {
    id: 'pulumi-invalid',
    emitters: ['pulumi'],
    says: ['Invalid credentials configured'],
    near: ['pulumi', 'aws'],
    weight: 'cause',
    title: "AWS says that Pulumi's credentials are invalid",
    causes: [
        {
            id: 'key-unknown',
            rules: ['credentials/unknown-key', 'credentials/wrong-secret'],
            why: 'The provider found credentials, and AWS does not take them. The key was deleted, the secret is not the one that belongs to it, or a session token is missing or stale.',
            fix: "Store a key and its secret again (or use a role by OIDC), and take stale `aws:accessKey` settings out of the stack's configuration.",
        },
    ],
    example: "error: pulumi:providers:aws resource 'default_6_18_2' has a problem: Invalid credentials configured.",
    basis: 'report',
    source: 'https://github.com/pulumi/pulumi-aws/issues/2285',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/sts/s3-access-key-unknown.js
const s3AccessKeyUnknown = {
    id: 's3-access-key-unknown',
    emitters: ['aws-cli', 'boto3', 'terraform'],
    says: ['The AWS Access Key Id you provided does not exist in our records', 'InvalidAccessKeyId'],
    weight: 'cause',
    title: 'S3 does not know the access key',
    causes: [
        {
            id: 'session-token-missing',
            rules: ['secrets/session-token-missing', 'credentials/unknown-key'],
            why: 'The key id does not exist: it was deleted, belongs to another partition, or it is a temporary one (`ASIA...`) that came without its session token.',
            fix: 'Give `AWS_SESSION_TOKEN` together with a temporary key; otherwise look the key up with `aws iam list-access-keys` and replace it.',
        },
    ],
    example: 'An error occurred (InvalidAccessKeyId) when calling the ListObjectsV2 operation: The AWS Access Key Id you provided does not exist in our records.',
    basis: 'report',
    source: 'https://github.com/aws/aws-cli/issues/2285',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/sts/s3-token-malformed.js
const s3TokenMalformed = {
    id: 's3-token-malformed',
    emitters: ['aws-cli', 'boto3'],
    says: [
        'The provided token is malformed or otherwise invalid',
        'An error occurred (InvalidToken)',
    ],
    weight: 'cause',
    title: 'The session token does not belong to the key',
    causes: [
        {
            id: 'token',
            rules: ['secrets/stale-session-token', 'credentials/unknown-key'],
            why: 'The session token is that of another session, was cut or changed on its way, or belongs to another partition.',
            fix: "Give key id, secret and session token of one and the same session; no `AWS_SESSION_TOKEN` beside a user's key (`AKIA...`).",
        },
    ],
    example: 'An error occurred (InvalidToken) when calling the ListBuckets operation: The provided token is malformed or otherwise invalid.',
    basis: 'report',
    source: 'https://github.com/aws/aws-cli/issues/8413',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/sts/sts-clock-skew.js
const stsClockSkew = {
    id: 'sts-clock-skew',
    emitters: ['aws-cli', 'boto3', 'javascript', 'go', 'terraform', 'docker'],
    says: [
        'Signature expired: {time} is now earlier than {earliest}',
        'Signature not yet current: {time} is still later than {latest}',
        'The difference between the request time and the current time is too large',
        'RequestTimeTooSkewed',
    ],
    weight: 'cause',
    title: 'The clock of the machine is wrong',
    causes: [
        {
            id: 'clock',
            rules: ['credentials/clock-skew'],
            why: 'Every request is signed with the time, and AWS refuses one that is more than about five minutes off (S3 fifteen).',
            fix: "Set the clock of the runner (`sudo timedatectl set-ntp true`, or restart the virtual machine or Docker's); credentials are not at fault.",
        },
    ],
    example: 'An error occurred (SignatureDoesNotMatch) when calling the GetCallerIdentity operation: Signature expired: 20260102T100000Z is now earlier than 20260102T101500Z (20260102T103000Z - 15 min.)',
    basis: 'report',
    source: 'https://github.com/aws/aws-cli/issues/2860',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/sts/sts-duration-too-long.js
const stsDurationTooLong = {
    id: 'sts-duration-too-long',
    emitters: ['aws-cli', 'boto3', 'javascript', 'terraform', 'configure-aws-credentials'],
    says: [
        'The requested DurationSeconds exceeds the MaxSessionDuration set for this role',
        'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining',
    ],
    weight: 'cause',
    title: 'The session that is asked for is longer than the role allows',
    causes: [
        {
            id: 'duration',
            rules: ['trust/duration-too-long'],
            title: "The session's duration is longer than the role allows",
            why: "A role has a longest session, one hour unless it was changed; a role that is assumed with another role's session lasts an hour at most.",
            fix: "Ask for no more than that (`role-duration-seconds: 3600`), or raise the role's `MaxSessionDuration`, which does not help with role chaining.",
        },
    ],
    example: 'An error occurred (ValidationError) when calling the AssumeRole operation: The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
    basis: 'report',
    source: 'https://github.com/kreuzwerker/awsu/issues/27',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/sts/sts-incomplete-signature.js
const stsIncompleteSignature = {
    id: 'sts-incomplete-signature',
    emitters: ['aws-cli', 'javascript', 'serverless'],
    says: [
        'not a valid key=value pair (missing equal-sign) in Authorization header',
        'IncompleteSignature',
    ],
    near: ['aws4-hmac', 'amazonaws', 'credential=', 'incompletesignature'],
    weight: 'cause',
    title: 'A blank or line break stands in the access key id',
    causes: [
        {
            id: 'blank',
            rules: [
                'secrets/surrounding-whitespace',
                'secrets/carriage-return',
                'secrets/malformed-key-id',
            ],
            why: 'The Authorization header falls apart: the key id (or the secret) holds a blank or a line break, most often at its end or beginning.',
            fix: 'Store the value again without white space around it, for example with `printf %s VALUE | gh secret set NAME`.',
        },
    ],
    example: "IncompleteSignature: 'AKIA' not a valid key=value pair (missing equal-sign) in Authorization header",
    basis: 'report',
    source: 'https://github.com/aws/aws-cli/issues/602',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/sts/sts-mfa-code-refused.js
const stsMfaCodeRefused = {
    id: 'sts-mfa-code-refused',
    emitters: ['aws-cli'],
    says: [
        'MultiFactorAuthentication failed with invalid MFA one time pass code',
        'MultiFactorAuthentication failed, unable to validate MFA code',
        'MultiFactorAuthentication failed',
    ],
    weight: 'cause',
    title: 'The MFA code was refused',
    causes: [
        {
            id: 'code',
            why: 'The code was mistyped, was used before, or is older than its half minute; a job has no device to make one.',
            fix: 'Let the job assume a role without MFA, best by OIDC; a code can only be used once and at once.',
        },
    ],
    example: 'An error occurred (AccessDenied) when calling the GetSessionToken operation: MultiFactorAuthentication failed with invalid MFA one time pass code.',
    basis: 'report',
    source: 'https://github.com/aws/aws-cli/issues/5038',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/sts/sts-packed-too-large.js
const stsPackedTooLarge = {
    id: 'sts-packed-too-large',
    emitters: ['aws-cli', 'javascript', 'configure-aws-credentials'],
    says: [
        'Packed size of session tags consumes {percent} of allotted space',
        'PackedPolicyTooLarge',
    ],
    weight: 'cause',
    title: 'The session tags and policies that are passed are too large together',
    causes: [
        {
            id: 'tags',
            why: "AWS packs the session's tags and policies and limits their size; configure-aws-credentials passes repository, workflow, branch and others as tags.",
            fix: 'Set `role-skip-session-tagging: true`, or pass fewer or shorter tags and policies.',
        },
    ],
    example: 'Error: Could not assume role with user credentials: Packed size of session tags consumes 142% of allotted space.',
    basis: 'report',
    source: 'https://github.com/aws-actions/configure-aws-credentials/issues/1803',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/sts/sts-region-off.js
const stsRegionOff = {
    id: 'sts-region-off',
    emitters: ['go', 'aws-cli', 'javascript', 'terraform'],
    says: [
        'STS is not activated in this region for account',
        'RegionDisabledException',
        'STS is not activated in the requested region',
    ],
    weight: 'cause',
    title: 'STS is not activated in this region for the account',
    causes: [
        {
            id: 'region-off',
            why: 'The account has not enabled this region, or switched its STS endpoint off.',
            fix: 'Enable the region in the account (or activate its STS endpoint under IAM, Account settings), or assume the role through another region.',
        },
    ],
    example: 'api error RegionDisabledException: STS is not activated in this region for account:111122223333. Your account administrator can activate STS in this region using the IAM Console.',
    basis: 'documentation',
    source: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/sts/sts-scope-region.js
const stsScopeRegion = {
    id: 'sts-scope-region',
    emitters: ['aws-cli', 'boto3'],
    says: [
        "Credential should be scoped to a valid region, not '{region}'",
        'Credential should be scoped to a valid region',
    ],
    weight: 'cause',
    title: 'The region `{region}` is not one that the endpoint knows',
    causes: [
        {
            id: 'region',
            rules: ['credentials/region-unknown', 'credentials/region-invalid'],
            title: 'The region is not one that the endpoint knows',
            why: "The request was signed for a region that does not exist, or for another one than the endpoint's.",
            fix: 'Correct the region in `AWS_REGION`, `AWS_DEFAULT_REGION`, the profile or the input `aws-region`.',
        },
    ],
    example: "An error occurred (SignatureDoesNotMatch) when calling the GetCallerIdentity operation: Credential should be scoped to a valid region, not 'us-esat-1'.",
    basis: 'report',
    source: 'https://github.com/aws/aws-cli/issues/1405',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/sts/sts-security-token-expired.js
const stsSecurityTokenExpired = {
    id: 'sts-security-token-expired',
    emitters: ['aws-cli', 'boto3', 'javascript', 'go', 'terraform'],
    says: [
        'The security token included in the request is expired',
        'ExpiredToken: The provided token has expired',
        'An error occurred (ExpiredToken)',
        'An error occurred (ExpiredTokenException)',
        'The provided token has expired',
        'ExpiredTokenException: ',
        'ExpiredToken: ',
        'ExpiredToken Message:',
        'RequestExpired: Request has expired',
    ],
    weight: 'cause',
    title: 'The credentials had expired',
    causes: [
        {
            id: 'session-shorter-than-job',
            when: { worked: true },
            rules: ['credentials/session-shorter-than-job', 'credentials/session-ends-soon'],
            title: 'The session ended before the job did',
            why: 'The credentials worked earlier in this job and were no longer good here. A session lasts as long as it was asked for, an hour by default.',
            fix: "Ask for a longer session (`role-duration-seconds`, up to the role's maximum; an hour at most with role chaining), or ask for a new one right before this step.",
        },
        {
            id: 'expired',
            rules: ['credentials/expired-credentials'],
            why: 'Temporary credentials (a key that begins with ASIA and its session token) were used after their end.',
            fix: 'Get new ones right before this step: run `aws-actions/configure-aws-credentials` again, or assume the role again; never store temporary credentials as secrets.',
        },
    ],
    example: 'An error occurred (ExpiredToken) when calling the PutObject operation: The provided token has expired.',
    basis: 'report',
    source: 'hashicorp/aws-sdk-go-base servicemocks/mock.go',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/sts/sts-security-token-invalid.js
const stsSecurityTokenInvalid = {
    id: 'sts-security-token-invalid',
    emitters: [
        'aws-cli',
        'boto3',
        'javascript',
        'java',
        'go',
        'terraform',
        'serverless',
        'cdk',
        'configure-aws-credentials',
    ],
    says: [
        'The security token included in the request is invalid',
        'UnrecognizedClientException',
        'InvalidClientTokenId',
    ],
    weight: 'cause',
    title: 'AWS does not know the access key',
    causes: [
        {
            id: 'session-token-foreign',
            when: { 'session-token': true },
            rules: ['secrets/stale-session-token'],
            title: 'The key and the session token do not belong together, or the key is gone',
            why: 'AWS answers so for a key id that it does not know: it was deleted or switched off, belongs to another partition, or the session token beside it is that of another session.',
            fix: "Give all three of one session together, and no `AWS_SESSION_TOKEN` beside a user's key (`AKIA...`).",
        },
        {
            id: 'key-unknown',
            rules: ['credentials/unknown-key'],
            why: 'The access key was deleted or switched off, is mistyped, or belongs to another partition (China, GovCloud) than the region; or a temporary key (`ASIA...`) came without its session token.',
            fix: 'Look the key up with `aws iam list-access-keys --user-name NAME`; make a new one if it is gone, and store it in the secret that the job uses.',
        },
    ],
    example: 'An error occurred (InvalidClientTokenId) when calling the GetCallerIdentity operation: The security token included in the request is invalid.',
    basis: 'report',
    source: 'hashicorp/aws-sdk-go-base servicemocks/mock.go',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/sts/sts-signature-mismatch.js
const stsSignatureMismatch = {
    id: 'sts-signature-mismatch',
    emitters: ['aws-cli', 'boto3', 'javascript', 'terraform', 'configure-aws-credentials'],
    says: [
        'The request signature we calculated does not match the signature you provided',
        'SignatureDoesNotMatch',
    ],
    weight: 'cause',
    title: 'The secret access key does not fit the access key id',
    causes: [
        {
            id: 'secret-damaged',
            rules: [
                'secrets/surrounding-whitespace',
                'secrets/surrounding-quotes',
                'secrets/carriage-return',
                'credentials/wrong-secret',
                'secrets/malformed-secret-key',
            ],
            why: 'AWS knows the key id, and the signature that was made with the secret is not the right one. The secret belongs to another key, or lost or gained a character on its way (a line break, quotes, a `$`, `/` or `+` that a shell changed).',
            fix: 'Store the secret again, without quotes or line break, together with the id that it was made with.',
        },
    ],
    example: 'An error occurred (SignatureDoesNotMatch) when calling the GetCallerIdentity operation: The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method.',
    basis: 'report',
    source: 'https://github.com/aws-actions/configure-aws-credentials/issues/50',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/sts/index.js
















const stsEntries = [
    awsSubscriptionRequired,
    awsThrottled,
    headerInvalid,
    pulumiInvalid,
    s3AccessKeyUnknown,
    s3TokenMalformed,
    stsClockSkew,
    stsDurationTooLong,
    stsIncompleteSignature,
    stsMfaCodeRefused,
    stsPackedTooLarge,
    stsRegionOff,
    stsScopeRegion,
    stsSecurityTokenExpired,
    stsSecurityTokenInvalid,
    stsSignatureMismatch,
];

;// CONCATENATED MODULE: ./lib/catalogue/entries/terraform/terraform-account-not-allowed.js
const terraformAccountNotAllowed = {
    id: 'terraform-account-not-allowed',
    emitters: ['terraform'],
    says: ['AWS account ID not allowed: {account}', 'AWS Account ID not allowed: {account}'],
    weight: 'cause',
    title: 'Terraform runs in the account {account}, which `allowed_account_ids` does not list',
    causes: [
        {
            id: 'wrong-account',
            rules: ['account/wrong-account'],
            why: 'The credentials of the job belong to another account than the provider allows.',
            fix: 'Let the job assume the role of the right account (check `role-to-assume` and the environment), or correct `allowed_account_ids`.',
        },
    ],
    example: 'Error: AWS account ID not allowed: 444455556666',
    basis: 'source',
    source: 'hashicorp/aws-sdk-go-base',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/terraform/terraform-lock-denied.js
const terraformLockDenied = {
    id: 'terraform-lock-denied',
    emitters: ['terraform'],
    says: [
        'Error acquiring the state lock {why...} is not authorized to perform: dynamodb:PutItem on resource: {table}',
        'is not authorized to perform: dynamodb:PutItem on resource: {table} because {why...}',
        'is not authorized to perform: dynamodb:PutItem on resource: {table}',
    ],
    near: ['state lock', 'terraform'],
    weight: 'cause',
    title: 'The role may not write the lock of the Terraform state',
    causes: [
        {
            id: 'lock-table',
            why: 'The S3 backend keeps its lock in a DynamoDB table, and the role may not `dynamodb:PutItem` on `{table}`.',
            fix: 'Allow `dynamodb:GetItem`, `dynamodb:PutItem` and `dynamodb:DeleteItem` on the table, or use `use_lockfile = true` and allow `s3:PutObject` and `s3:DeleteObject` on the `.tflock` object.',
        },
    ],
    example: 'Error acquiring the state lock: AccessDeniedException: User: arn:aws:sts::111122223333:assumed-role/ci/x is not authorized to perform: dynamodb:PutItem on resource: arn:aws:dynamodb:eu-west-1:111122223333:table/locks',
    basis: 'documentation',
    source: 'https://developer.hashicorp.com/terraform/language/backend/s3',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/terraform/terraform-no-credentials.js





const terraformNoCredentials = {
    id: 'terraform-no-credentials',
    emitters: ['terraform'],
    says: [
        'No valid credential sources found',
        'no valid credential sources for Terraform AWS Provider found',
        'no valid credential sources for S3 Backend found',
        'No valid credential sources for {x...} found',
        'NoCredentialProviders: no valid providers in chain',
        'error configuring S3 Backend: no valid credential sources',
    ],
    weight: 'wrapper',
    lacks: 'credentials',
    title: 'Terraform found no credentials',
    causes: [forkGetsNothing, dependabotGetsNothing, secretEmpty, noIdToken, nothingGiven],
    example: 'Error: No valid credential sources found',
    basis: 'source',
    source: 'hashicorp/aws-sdk-go-base internal/config/errors.go',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/terraform/terraform-role-refused.js
const terraformRoleRefused = {
    id: 'terraform-role-refused',
    emitters: ['terraform'],
    says: [
        'IAM Role ({role}) cannot be assumed',
        'Cannot assume IAM Role',
        'The role "{role}" cannot be assumed',
        'error assuming role',
        'cannot assume role',
    ],
    near: ['terraform', 'aws provider', 'provider "aws"', 'provider', 'backend', 'tofu'],
    weight: 'wrapper',
    title: 'Terraform may not assume the role of its provider or backend',
    causes: [
        {
            id: 'caller-not-trusted',
            rules: ['trust/assume-role-denied'],
            why: 'Terraform assumes the role of `assume_role` with the credentials that it found. The role does not trust them, they may not assume it, or the role is not there.',
            fix: "Name the caller (`aws sts get-caller-identity`) in the role's trust policy and allow the caller `sts:AssumeRole` on it; check the ARN.",
        },
    ],
    example: 'Error: Cannot assume IAM Role',
    basis: 'source',
    source: 'hashicorp/aws-sdk-go-base internal/config/errors.go',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/terraform/terraform-state-denied.js
const terraformStateDenied = {
    id: 'terraform-state-denied',
    emitters: ['terraform'],
    says: [
        'Error refreshing state: {why...} AccessDenied',
        'Unable to access object "{key}" in S3 bucket "{bucket}": {why...}',
        'Unable to list objects in S3 bucket "{bucket}" with prefix "{prefix}": {why...}',
        'error loading state: {why...} AccessDenied',
        'Error loading state: {why...} AccessDenied',
        'Failed to load state: AccessDenied',
        'Failed to get existing workspaces: {why...}',
        'Error inspecting states in the "s3" backend: {why...}',
    ],
    weight: 'cause',
    title: 'The state in S3 cannot be read',
    causes: [
        {
            id: 'bucket-missing',
            holds: { why: ['nosuchbucket', 'does not exist'] },
            title: 'The bucket of the state does not exist',
            why: 'The backend names a bucket that is not there, in this partition and under this name.',
            fix: 'Correct `bucket` in the backend, or create the bucket before `terraform init`.',
        },
        {
            id: 'state-denied',
            why: "The identity that runs Terraform may not list the state bucket or read the object in it; the backend has credentials of its own, apart from the provider's.",
            fix: "Allow `s3:ListBucket` on the bucket and `s3:GetObject`, `s3:PutObject` on the state's key (and the KMS key) for this identity; check which identity the backend uses (`profile`, `assume_role`).",
        },
    ],
    example: 'Error: Failed to get existing workspaces: Unable to list objects in S3 bucket "tf-state" with prefix "env:/": operation error S3: ListObjectsV2, api error AccessDenied: Access Denied',
    basis: 'source',
    source: 'hashicorp/terraform internal/backend/remote-state/s3',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/terraform/terraform-state-locked.js
const terraformStateLocked = {
    id: 'terraform-state-locked',
    emitters: ['terraform'],
    says: [
        'Error acquiring the state lock {why...} ConditionalCheckFailedException',
        'Error acquiring the state lock',
        'ConditionalCheckFailedException: The conditional request failed',
    ],
    weight: 'cause',
    title: 'The state is locked by another run',
    causes: [
        {
            id: 'lock',
            why: 'Another run holds the lock of the state, or one was stopped before it could release it. Credentials are not at fault.',
            fix: 'Wait for the other run; if there is none, release the lock with `terraform force-unlock ID`, the ID that the message shows. Let jobs queue up by `concurrency:`.',
        },
    ],
    example: 'Error: Error acquiring the state lock: ConditionalCheckFailedException: The conditional request failed',
    basis: 'documentation',
    source: 'https://developer.hashicorp.com/terraform/language/state/locking',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/terraform/index.js






const terraformEntries = [
    terraformAccountNotAllowed,
    terraformLockDenied,
    terraformNoCredentials,
    terraformRoleRefused,
    terraformStateDenied,
    terraformStateLocked,
];

;// CONCATENATED MODULE: ./lib/catalogue/entries/index.js













const entries = [
    ...cdkEntries,
    ...configureAwsCredentialsEntries,
    ...deniedEntries,
    ...githubEntries,
    ...kubernetesEntries,
    ...noCredentialsEntries,
    ...oidcEntries,
    ...profilesEntries,
    ...regionNetworkEntries,
    ...registryEntries,
    ...s3KmsEntries,
    ...stsEntries,
    ...terraformEntries,
];

// EXTERNAL MODULE: ./lib/report/sealed.js
var sealed = __webpack_require__(2572);
// EXTERNAL MODULE: ./lib/scanner/windows.js
var windows = __webpack_require__(9767);
// EXTERNAL MODULE: ./lib/facts/leaks/hide-keys.js
var hide_keys = __webpack_require__(887);
;// CONCATENATED MODULE: ./lib/facts/log/plain-text.js
const MARKS = [
    { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
    { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];
async function* plainText(pieces) {
    let decoder;
    for await (const piece of pieces) {
        if (decoder === undefined && piece.length > 0) {
            const mark = MARKS.find(({ bytes }) => bytes.every((byte, at) => piece[at] === byte));
            decoder = mark === undefined ? null : new TextDecoder(mark.encoding);
        }
        yield decoder ? Buffer.from(decoder.decode(piece, { stream: true })) : piece;
    }
}

;// CONCATENATED MODULE: ./lib/facts/log/gather-log.js






const WINDOW = 1 << 22;
async function gatherLog(name, opening, job = { clues: {}, checked: null }) {
    if (opening.kind === 'absent')
        return { kind: 'unreadable', reason: `there is no file ${name}` };
    if (opening.kind === 'unreadable') {
        return { kind: 'unreadable', reason: `${name}: ${opening.reason}` };
    }
    const reader = createCatalogue(entries).read();
    const scan = (0,windows/* createWindowScan */.s)(WINDOW);
    let bytes = 0;
    let cutOff = null;
    try {
        for await (const piece of plainText(opening.pieces)) {
            bytes += piece.length;
            reader.push(piece);
            scan.push(piece);
        }
    }
    catch (thrown) {
        cutOff = codeOf(thrown);
    }
    return {
        kind: 'read',
        facts: { name, explanation: withoutKeys(reader.end(job.clues, job.checked)) },
        hits: scan
            .end()
            .map(({ kind, line, column, key }) => ({ kind, path: name, line, column, key: (0,sealed/* seal */.o)(key) })),
        bytes,
        cutOff,
    };
}
function codeOf(thrown) {
    const code = thrown?.code;
    if (typeof code !== 'string')
        throw thrown;
    return code;
}
function withoutKeys(explanation) {
    const hide = (sighting) => ({
        ...sighting,
        message: (0,hide_keys/* hideKeys */.t)(sighting.message),
        values: Object.fromEntries(Object.entries(sighting.values).map(([name, value]) => [name, (0,hide_keys/* hideKeys */.t)(value)])),
    });
    const each = (explained) => ({
        sighting: hide(explained.sighting),
        causes: explained.causes.map((weighed) => ({
            ...weighed,
            evidence: weighed.evidence.map((text) => (0,hide_keys/* hideKeys */.t)(text)),
        })),
    });
    return {
        ...explanation,
        cause: explanation.cause === null ? null : each(explanation.cause),
        others: explanation.others.map(each),
        passedOver: explanation.passedOver.map(hide),
    };
}

// EXTERNAL MODULE: ./lib/report/judge.js + 1 modules
var judge = __webpack_require__(6477);
;// CONCATENATED MODULE: ./lib/wording/log/general.js
const GENERAL = {
    account: 'ACCOUNT',
    action: 'this action',
    current: 'another account',
    description: 'its credentials',
    domain: 'the domain',
    file: 'the file',
    host: 'the host',
    input: 'the input',
    issuer: 'https://ISSUER',
    key: 'the key',
    missing: 'one of the keys',
    operation: 'the call',
    output: 'the output',
    policy: 'a policy',
    principal: 'the caller',
    profile: 'NAME',
    reason: 'see the message',
    region: 'the region',
    registry: 'the registry',
    repository: 'the repository',
    resource: 'the resource',
    table: 'the table',
    url: 'the address',
};

;// CONCATENATED MODULE: ./lib/wording/log/log-match.js

function logMatch(entry, { name, explanation }) {
    const { cause } = explanation;
    if (cause === null || cause.sighting.entry !== entry)
        return [];
    const { sighting, causes } = cause;
    const best = causes.find(({ standing }) => standing !== 'ruled-out') ?? causes[0];
    if (best === undefined)
        return [];
    const { title, why, fix, when } = best.cause;
    const titled = best.standing === 'confirmed' || when === undefined ? title : undefined;
    return [
        {
            location: { kind: 'file', path: name, line: sighting.line },
            identity: `${entry.id} ${best.cause.id}`,
            values: { ...GENERAL, ...sighting.values },
            words: { ...(titled === undefined ? {} : { title: titled }), why, fix },
            evidence: [
                { label: `line ${sighting.line} of the log`, actual: sighting.message },
                ...best.evidence.map((told) => ({ label: 'what bears it out', actual: told })),
                ...ruledOut(cause),
            ],
        },
    ];
}
function ruledOut({ causes }) {
    return causes
        .filter(({ standing, evidence }) => standing === 'ruled-out' && evidence.length > 0)
        .flatMap(({ cause, evidence }) => cause.when === undefined
        ? []
        : [{ label: `ruled out: ${cause.id.replaceAll('-', ' ')}`, actual: evidence.join('; ') }]);
}

;// CONCATENATED MODULE: ./lib/rules/log/known-message.js

function ruleOfEntry(entry) {
    const [first] = entry.causes;
    return {
        id: `log/${entry.id}`,
        severity: 'error',
        rung: 'granted',
        title: entry.title,
        why: first.why,
        fix: first.fix,
        references: [...(entry.references ?? []), ...sourceOf(entry)],
        judge: (facts) => logMatch(entry, facts),
    };
}
function sourceOf({ source }) {
    return /^https:\/\/\S+$/.test(source) ? [source] : [];
}

;// CONCATENATED MODULE: ./lib/rules/log/index.js


const logRules = entries.map(ruleOfEntry);

// EXTERNAL MODULE: ./lib/preflight/assemble.js
var assemble = __webpack_require__(7647);
// EXTERNAL MODULE: ./lib/preflight/judge-leaks.js + 1 modules
var judge_leaks = __webpack_require__(4198);
// EXTERNAL MODULE: ./lib/report/inert.js
var inert = __webpack_require__(4726);
;// CONCATENATED MODULE: ./lib/wording/log/cause-words.js


function causeWords({ cause, standing, evidence }, { values }) {
    const filled = { ...GENERAL, ...values };
    return {
        id: cause.id,
        standing,
        why: (0,inert/* fill */.GS)(cause.why, filled),
        fix: (0,inert/* fill */.GS)(cause.fix, filled),
        evidence: [...evidence],
    };
}

;// CONCATENATED MODULE: ./lib/preflight/explain-log.js






async function explainLog({ name, ci, failOn }, opening, redactor) {
    const reading = await gatherLog(name, opening);
    if (reading.kind === 'unreadable') {
        return (0,assemble/* assemble */.f)([(0,judge/* incomplete */.$x)('log', reading.reason)], { ci }, failOn, redactor, 'log');
    }
    const { facts, hits, bytes, cutOff } = reading;
    const scanned = { files: bytes > 0 ? 1 : 0, blobs: 0, commits: 0, bytes };
    const answer = { kind: 'scanned', hits, scanned, gaps: [] };
    const leaks = (0,judge_leaks/* judgeLeaks */.Q1)({ at: name, ci }, answer, redactor.text);
    const check = checkOfLog(facts, cutOff, redactor, ci);
    const parts = { ci, leaks: leaks.leaks, log: messagesOf(facts.explanation) };
    return (0,assemble/* assemble */.f)([leaks.check, check], parts, failOn, redactor, 'log');
}
function checkOfLog(facts, cutOff, redactor, ci) {
    const { name, explanation } = facts;
    const looked = [{ at: name, found: `${explanation.lines} lines` }];
    const gaps = [
        ...(cutOff === null ? [] : [`${name} could not be read to its end (${cutOff})`]),
        ...(explanation.lost === 0
            ? []
            : [`${explanation.lost} lines in the middle were too many to be kept`]),
    ];
    if (explanation.lines === 0)
        return (0,judge/* incomplete */.$x)('log', `${name} is empty`, { looked, gaps });
    if (explanation.cause === null && explanation.ending === 'failed') {
        const reason = 'the job failed, and no message in its log is known to come from AWS';
        return (0,judge/* incomplete */.$x)('log', reason, { looked, gaps });
    }
    return (0,judge/* answered */.oQ)('log', (0,judge/* judge */.S4)(logRules, facts, redactor.text, ci), looked, gaps);
}
function messagesOf({ cause, others, passedOver }) {
    const of = ({ sighting, causes }, part) => ({
        entry: sighting.entry.id,
        part,
        line: sighting.line,
        message: sighting.message,
        causes: causes.map((weighed) => causeWords(weighed, sighting)),
    });
    return [
        ...(cause === null ? [] : [of(cause, 'cause')]),
        ...others.map((one) => of(one, 'consequence')),
        ...passedOver.map((sighting) => of({ sighting, causes: [] }, 'passed-over')),
    ].sort((a, b) => a.line - b.line);
}


/***/ }),

/***/ 4198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K$: () => (/* binding */ NOTHING),
  Hl: () => (/* binding */ SOURCES),
  _n: () => (/* binding */ judgeAnswer),
  Q1: () => (/* binding */ judgeLeaks),
  ET: () => (/* binding */ judgeMerged),
  K5: () => (/* binding */ noCheckout)
});

// EXTERNAL MODULE: ./lib/facts/leaks/hide-keys.js
var hide_keys = __webpack_require__(887);
// EXTERNAL MODULE: ./lib/report/sha256.js
var sha256 = __webpack_require__(3279);
// EXTERNAL MODULE: ./lib/scanner/redact.js
var redact = __webpack_require__(7521);
;// CONCATENATED MODULE: ./lib/facts/leaks/leak-facts.js



function leakFactsOf(hits) {
    return hits.map(factOf).toSorted(inReadingOrder);
}
function factOf(hit) {
    const { kind, path, line, column, commit, author, inHead } = hit;
    const key = hit.key.reveal();
    const redacted = (0,redact/* redactKey */.p)(kind, key);
    const own = { key, preview: redacted.preview };
    return {
        kind,
        path: (0,hide_keys/* hideKeys */.t)(path, own),
        line,
        column,
        ...redacted,
        keyHash: (0,sha256/* sha256 */.s)(key),
        ...(commit === undefined ? {} : { commit }),
        ...(author === undefined ? {} : { author: (0,hide_keys/* hideKeys */.t)(author, own) }),
        ...(inHead === undefined ? {} : { inHead }),
    };
}
function inReadingOrder(a, b) {
    if (a.path !== b.path)
        return a.path < b.path ? -1 : 1;
    return a.line - b.line || a.column - b.column;
}

// EXTERNAL MODULE: ./lib/report/inert.js
var inert = __webpack_require__(4726);
// EXTERNAL MODULE: ./lib/report/judge.js + 1 modules
var judge = __webpack_require__(6477);
// EXTERNAL MODULE: ./lib/rules/leaks/index.js + 1 modules
var rules_leaks = __webpack_require__(7357);
;// CONCATENATED MODULE: ./lib/preflight/judge-leaks.js





function noCheckout(ci = 'github-actions') {
    const none = 'there is no checkout in the working directory';
    return ci === 'github-actions'
        ? `${none}; put actions/checkout before this step to have it scanned`
        : none;
}
function judgeAnswer(words, answer, redact, wasAskedFor = true) {
    if (answer.kind === 'scanned')
        return judgeLeaks(words, answer, redact);
    const check = answer.noRepository === true && !wasAskedFor
        ? (0,judge/* skipped */.hT)('leaks', noCheckout(words.ci))
        : (0,judge/* incomplete */.$x)('leaks', toldOf(answer.reason, redact));
    return { check, leaks: [] };
}
const LONGEST = 2_000;
function toldOf(sentence, redact) {
    return (0,inert/* shorten */.ml)((0,hide_keys/* hideKeys */.t)(redact(sentence)), LONGEST);
}
const SOURCES = {
    'work-tree': 'tracked files of the work tree',
    paths: 'files on disk',
    stdin: 'standard input',
    staged: 'staged changes',
    range: 'commits of the range',
    history: 'the whole history',
};
const NOTHING = {
    'work-tree': 'git tracks no file here',
    paths: 'there is no file in the paths that were named',
    stdin: 'standard input was empty',
    staged: 'nothing is staged that could hold a key',
    range: 'the range holds no commit',
    history: 'no ref leads to a commit',
};
function judgeLeaks(words, answer, redact) {
    const facts = leakFactsOf(answer.hits);
    const judged = facts.flatMap((fact) => (0,judge/* judge */.S4)(rules_leaks/* leakRules */.x, [fact], redact).map((finding) => ({ finding, leak: leakOf(finding, fact) })));
    const findings = judged.map(({ finding }) => finding);
    const leaks = judged.map(({ leak }) => leak);
    const hide = (sentence) => toldOf(sentence, redact);
    const missed = [...(words.missed ?? []), ...(answer.missed ?? []).map(hide)];
    const cloneLacks = words.cloneLacks === true || answer.cloneLacks === true;
    const gaps = answer.gaps.map(hide);
    return judgeMerged({ ...words, missed, cloneLacks }, findings, leaks, answer.scanned, gaps);
}
function judgeMerged(words, findings, leaks, scanned, ownGaps) {
    const looked = [{ at: words.at, found: countsOf(scanned) }];
    const { missed = [] } = words;
    const gaps = [...new Set([...missed, ...(words.notes ?? []), ...ownGaps])];
    const [first, ...more] = missed;
    if (words.nothing !== undefined && first === undefined && isNothing(scanned)) {
        return { check: { ...(0,judge/* skipped */.hT)('leaks', words.nothing), looked, gaps }, leaks };
    }
    if (first === undefined || findings.some(({ severity }) => severity === 'error')) {
        return { check: { ...(0,judge/* answered */.oQ)('leaks', findings, looked, gaps), scanned }, leaks };
    }
    const reason = [
        first,
        ...(more.length === 0 ? [] : [`And ${more.length} more that was not seen.`]),
        ...(words.fix === undefined || words.cloneLacks !== true ? [] : [words.fix]),
    ].join(' ');
    const rest = gaps.filter((gap) => gap !== first);
    const check = (0,judge/* incomplete */.$x)('leaks', reason, { looked, gaps: rest, findings });
    return { check: { ...check, scanned }, leaks };
}
function isNothing({ files, blobs, commits }) {
    return files + blobs + commits === 0;
}
function countsOf({ files, blobs, commits, bytes }) {
    return [
        ...(files > 0 ? [`${files} files`] : []),
        ...(blobs > 0 ? [`${blobs} git objects`] : []),
        ...(commits > 0 ? [`${commits} commits`] : []),
        `${bytes} bytes`,
    ].join(', ');
}
function leakOf(finding, fact) {
    const { path, line, column, preview, account, commit, author, inHead } = fact;
    const { ruleId, fingerprint } = finding;
    return {
        ruleId,
        path: (0,inert/* showInvisible */.jQ)(path),
        line,
        column,
        preview,
        fingerprint,
        ...(account === undefined ? {} : { account }),
        ...(commit === undefined ? {} : { commit }),
        ...(author === undefined ? {} : { author: (0,inert/* showInvisible */.jQ)(author) }),
        ...(inHead === undefined ? {} : { inHead }),
    };
}


/***/ }),

/***/ 8868:
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

/***/ 6477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oQ: () => (/* binding */ answered),
  I6: () => (/* binding */ findingsFor),
  $x: () => (/* binding */ incomplete),
  S4: () => (/* binding */ judge),
  hT: () => (/* binding */ skipped)
});

// EXTERNAL MODULE: ./lib/report/ci.js
var report_ci = __webpack_require__(8868);
// EXTERNAL MODULE: ./lib/report/inert.js
var inert = __webpack_require__(4726);
// EXTERNAL MODULE: ./lib/report/location.js
var report_location = __webpack_require__(4847);
// EXTERNAL MODULE: ./lib/report/sha256.js
var sha256 = __webpack_require__(3279);
;// CONCATENATED MODULE: ./lib/report/finding.js




function fingerprint(ruleId, resource, identity) {
    return (0,sha256/* sha256 */.s)([ruleId, resource, identity].join('\0')).slice(0, 32);
}
function findingsOf(rule, facts, redact, ci = 'github-actions') {
    return rule.judge(facts, ci).map((match) => word(rule, redacted(match, redact), ci));
}
function redacted(match, redact) {
    const { words, paste } = match;
    const each = (texts) => Object.fromEntries(Object.entries(texts).map(([name, value]) => [
        name,
        typeof value === 'string' ? redact(value) : value,
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
    const values = { ...(0,report_ci/* placeWords */.f)(ci), ...match.values };
    return {
        ruleId: rule.id,
        severity: match.severity ?? rule.severity,
        rung: rule.rung,
        title: (0,inert/* fill */.GS)(match.words?.title ?? rule.title, values),
        why: (0,inert/* fill */.GS)(match.words?.why ?? rule.why, values),
        fix: (0,inert/* fill */.GS)(match.words?.fix ?? rule.fix, values),
        paste: match.paste ?? [],
        location: match.location.kind === 'job' && ci === 'none' ? { kind: 'shell' } : match.location,
        evidence: match.evidence.map(visible),
        fingerprint: fingerprint(rule.id, (0,report_location/* stableResource */.K)(match.location), match.identity),
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
    return (0,inert/* shorten */.ml)((0,inert/* showInvisible */.jQ)(value), LONGEST_VALUE);
}

// EXTERNAL MODULE: ./lib/report/root-cause.js + 1 modules
var root_cause = __webpack_require__(5467);
;// CONCATENATED MODULE: ./lib/report/judge.js


function judge(rules, facts, redact, ci = 'github-actions') {
    return rules.flatMap((rule) => findingsOf(rule, facts, redact, ci));
}
function findingsFor(check, findings) {
    return findings.filter(({ ruleId }) => (0,root_cause/* checkOf */.E)(ruleId) === check);
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

/***/ 4847:
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

/***/ 8520:
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
    'log',
];
const QUESTIONS = ['deploy', 'leaks'];
function questionOf(check) {
    return check === 'leaks' ? 'leaks' : 'deploy';
}


/***/ }),

/***/ 5467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ checkOf),
  F: () => (/* binding */ rootCauses)
});

// EXTERNAL MODULE: ./lib/report/question.js
var report_question = __webpack_require__(8520);
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
        const consequences = checkOf(first.ruleId) === 'inputs' ? [] : rest;
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

/***/ 2572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ seal)
/* harmony export */ });
function seal(value) {
    const box = Object.create(null);
    const hidden = () => '[sealed]';
    for (const [name, behaviour] of [
        ['reveal', () => value],
        ['toJSON', hidden],
        ['toString', hidden],
        [Symbol.for('nodejs.util.inspect.custom'), hidden],
    ]) {
        Object.defineProperty(box, name, { value: behaviour, enumerable: false });
    }
    return Object.freeze(box);
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

/***/ 5660:
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


/***/ }),

/***/ 7357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ leakRules)
});

;// CONCATENATED MODULE: ./lib/wording/leaks/leak-match.js
function leaksOfKind(kind, leaks) {
    return leaks.filter((leak) => leak.kind === kind).map(matchOf);
}
function matchOf(leak) {
    const { path, line, column, commit, author, inHead, account, preview, keyHash } = leak;
    return {
        location: { kind: 'file', path, line, column, ...(commit === undefined ? {} : { commit }) },
        identity: keyHash,
        values: { preview, path, line: String(line) },
        evidence: [
            { label: 'found', expected: 'no key', actual: preview },
            ...(account === undefined ? [] : [{ label: 'account of the key', actual: account }]),
            ...(commit === undefined ? [] : [{ label: 'commit', actual: commit }]),
            ...(author === undefined ? [] : [{ label: 'author', actual: author }]),
            ...(inHead === undefined
                ? []
                : [{ label: 'still in HEAD', actual: inHead ? 'yes' : 'no, but in the history' }]),
        ],
    };
}

// EXTERNAL MODULE: ./lib/scanner/patterns/index.js + 4 modules
var patterns = __webpack_require__(4097);
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

/***/ 4284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ contentHits),
  G: () => (/* binding */ placeHits)
});

;// CONCATENATED MODULE: ./lib/scanner/encodings.js
const SAMPLE = 8000;
function encodingOf(content) {
    if (content[0] === 0xff && content[1] === 0xfe)
        return 'utf-16le';
    if (content[0] === 0xfe && content[1] === 0xff)
        return 'utf-16be';
    const nuls = [0, 0];
    const units = Math.floor(Math.min(content.length, SAMPLE) / 2);
    for (let at = 0; at < units * 2; at++) {
        if (content[at] === 0)
            nuls[at & 1] = nuls[at & 1] + 1;
    }
    const [even = 0, odd = 0] = nuls;
    if (odd * 2 > units && even * 8 < odd)
        return 'utf-16le';
    if (even * 2 > units && odd * 8 < even)
        return 'utf-16be';
    return 'utf-8';
}

;// CONCATENATED MODULE: ./lib/scanner/lines.js

const LF = 0x0a;
const CR = 0x0d;
function locate(content, offset) {
    return createLocator(content)(offset);
}
function createLocator(content) {
    const encoding = encodingOf(content);
    const advance = encoding === 'utf-8' ? narrowSteps(content) : wideSteps(content, encoding);
    let at = 0;
    let place = { line: 1, column: 1 };
    return (offset) => {
        const target = Math.min(offset, content.length);
        if (target < at) {
            at = 0;
            place = { line: 1, column: 1 };
        }
        place = advance(at, target, place);
        at = target;
        return place;
    };
}
function narrowSteps(content) {
    const lineEnd = content.includes(LF) ? LF : CR;
    const hasMark = content[0] === 0xef && content[1] === 0xbb && content[2] === 0xbf;
    return (from, to, place) => {
        let { line, column } = place;
        let start = from;
        let end = content.indexOf(lineEnd, start);
        for (; end !== -1 && end < to; end = content.indexOf(lineEnd, start)) {
            line++;
            column = 1;
            start = end + 1;
        }
        for (let at = hasMark ? Math.max(start, 3) : start; at < to; at++) {
            if ((content[at] & 0xc0) !== 0x80)
                column++;
        }
        return { line, column };
    };
}
function wideSteps(content, encoding) {
    const low = encoding === 'utf-16le' ? 0 : 1;
    const unit = (at) => ((content[at + 1 - low] ?? 0) << 8) | (content[at + low] ?? 0);
    let lineEnd = CR;
    for (let at = 0; at + 1 < content.length && lineEnd === CR; at += 2) {
        if (unit(at) === LF)
            lineEnd = LF;
    }
    return (from, to, place) => {
        let { line, column } = place;
        for (let at = from & ~1; at + 1 < to; at += 2) {
            const code = unit(at);
            if (code === lineEnd) {
                line++;
                column = 1;
            }
            else if (!(code >= 0xdc00 && code <= 0xdfff) && !(at === 0 && code === 0xfeff)) {
                column++;
            }
        }
        return { line, column };
    };
}

// EXTERNAL MODULE: ./lib/scanner/match.js + 8 modules
var match = __webpack_require__(7351);
// EXTERNAL MODULE: ./lib/scanner/plain-key.js
var plain_key = __webpack_require__(9660);
;// CONCATENATED MODULE: ./lib/scanner/content-hits.js



function contentHits(content) {
    return placeHits(content, (0,match/* findHits */.Eh)(content));
}
function placeHits(content, hits) {
    if (hits.length === 0)
        return [];
    const locate = createLocator(content);
    return hits.map(({ kind, start, end }) => {
        const bytes = Buffer.from(content.buffer, content.byteOffset + start, end - start);
        const key = (0,plain_key/* plainKey */.y)(kind, bytes.toString('latin1'));
        return { kind, key, ...locate(start) };
    });
}


/***/ }),

/***/ 7521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ redactKey)
/* harmony export */ });
/* harmony import */ var _patterns_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4097);

function redactKey(kind, key) {
    const pattern = (0,_patterns_index_js__WEBPACK_IMPORTED_MODULE_0__/* .patternOf */ .I)(kind);
    const account = pattern?.accountOf?.(key);
    const length = `${pattern?.words.noun ?? 'key'} (${key.length} characters)`;
    const preview = pattern?.preview?.(key) ?? length;
    return { preview, ...(account === undefined ? {} : { account }) };
}


/***/ }),

/***/ 9767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ WHOLE_BYTES),
/* harmony export */   s: () => (/* binding */ createWindowScan)
/* harmony export */ });
/* harmony import */ var _content_hits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4284);
/* harmony import */ var _match_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7351);


const WHOLE_BYTES = 1 << 24;
const REACH = _match_js__WEBPACK_IMPORTED_MODULE_1__/* .SCANNER */ .Zk.reach.far;
const AHEAD = Math.max(1 << 16, 2 * REACH);
const STEP = 1 << 22;
function createWindowScan(wholeBytes = WHOLE_BYTES, step = STEP) {
    let buffer = new Uint8Array(0);
    let held = 0;
    let scanned = 0;
    let lines = 0;
    let columns = 0;
    let whole = true;
    const hits = [];
    function scanTo(end, view) {
        for (const hit of (0,_content_hits_js__WEBPACK_IMPORTED_MODULE_0__/* .placeHits */ .G)(view, (0,_match_js__WEBPACK_IMPORTED_MODULE_1__/* .hitsStartingIn */ .Ax)(view, scanned, end))) {
            hits.push({
                ...hit,
                line: hit.line + lines,
                column: hit.line === 1 ? hit.column + columns : hit.column,
            });
        }
        scanned = end;
    }
    function slide(view) {
        const drop = Math.max(0, scanned - REACH) & ~1;
        for (let at = 0; at < drop; at += 1) {
            const byte = view[at];
            if (byte === 0x0a) {
                lines += 1;
                columns = 0;
            }
            else if ((byte & 0xc0) !== 0x80) {
                columns += 1;
            }
        }
        buffer.copyWithin(0, drop, held);
        held -= drop;
        scanned -= drop;
    }
    return {
        push(chunk) {
            let at = 0;
            while (at < chunk.length) {
                const limit = whole ? wholeBytes + 1 : step + AHEAD + REACH;
                if (held >= limit) {
                    whole = false;
                    const view = buffer.subarray(0, held);
                    scanTo(Math.max(scanned, held - AHEAD), view);
                    slide(view);
                    continue;
                }
                const piece = Math.min(chunk.length - at, limit - held);
                if (held + piece > buffer.length) {
                    const larger = new Uint8Array(Math.min(limit, Math.max(2 * (held + piece), 1 << 16)));
                    larger.set(buffer.subarray(0, held));
                    buffer = larger;
                }
                buffer.set(chunk.subarray(at, at + piece), held);
                held += piece;
                at += piece;
            }
        },
        end() {
            const view = buffer.subarray(0, held);
            if (whole)
                return (0,_content_hits_js__WEBPACK_IMPORTED_MODULE_0__/* .contentHits */ .S)(view);
            scanTo(held, view);
            return hits;
        },
    };
}


/***/ })

};
;