"use strict";
exports.id = 4298;
exports.ids = [4298];
exports.modules = {

/***/ 48150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ createCatalogue),
  u: () => (/* binding */ weighAnew)
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
        const looked = (cause.rules ?? []).every((rule) => checked.judged?.has(rule) === true || checked.answered.has(rule.split('/')[0]));
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
        if (line.text.startsWith('GITHUB_TOKEN Permissions'))
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
    if (text.startsWith("Runner name: '"))
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
        if (text.startsWith('Build setup'))
            return { kind: 'step', name: text };
        if (/^✖ (?:Error|Failed)/.test(text))
            return { kind: 'step-failed' };
        return null;
    },
};

;// CONCATENATED MODULE: ./lib/catalogue/marks/buildkite.js
const buildkite = {
    id: 'buildkite',
    tellsFailure: true,
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
        if (text.startsWith('Entering phase POST_BUILD'))
            return { kind: 'cleanup', name: text };
        return text.startsWith('Entering phase ') ? { kind: 'step', name: text } : null;
    },
};

;// CONCATENATED MODULE: ./lib/catalogue/marks/github.js
const FAILED = /^(?:Error: )?(?:Process completed with exit code [1-9]|The operation was canceled|The job running on runner|The process '.{1,200}' failed with exit code|Docker .{0,40} failed with exit code)/;
const github = {
    id: 'github',
    tellsFailure: true,
    stopsAtFailure: true,
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
        if (text.startsWith('Cleaning up orphan processes'))
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
        '$ ',
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
        const ran = /^\$ (.{1,200})/.exec(text);
        if (ran !== null)
            return { kind: 'command', name: ran[1] };
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

;// CONCATENATED MODULE: ./lib/catalogue/marks/retries.js
const retries = {
    id: 'retries',
    words: [
        'attempt',
        'retrying',
        'try again',
        'trying again',
        'retry ',
        ' try ',
        'waiting ',
        'sleeping ',
        'backing off',
    ],
    read({ text }) {
        return isRunAgain(text) ? { kind: 'another-try' } : null;
    },
};
function isRunAgain(text) {
    return AGAIN.some((pattern) => pattern.test(text));
}
const AGAIN = [
    /^Attempt \d+ failed\. Reason:/,
    /^Command completed after \d+ attempt\(s\)/,
    /\b(?:failed|failure|error|exited)\b.{0,80}\b(?:retrying|trying again|will retry|try \d+ (?:of|\/)|attempt \d+ (?:of|\/))/i,
    /^\W*(?:retry(?:ing)?|try|attempt)\s+#?\d{1,3}\s*(?:\/|of)\s*\d/i,
    /^\W*(?:waiting|sleeping|backing off)(?: for)? \d{1,5} ?(?:ms|s|sec|seconds|m|minutes)\b/i,
    /\bRetrying, \d{1,3} of \d/,
    /\b(?:retrying|trying again|will retry)\b.{0,60}\bin \d+ ?(?:ms|s|sec|seconds|m|minutes)\b/i,
];

;// CONCATENATED MODULE: ./lib/catalogue/marks/shell.js
const shell = {
    id: 'shell',
    words: ['exit status', 'exit code', 'exited with code', '] error ', 'elifecycle', 'errored'],
    read({ text }) {
        if (/^make(?:\[\d+\])?: \*\*\* .{1,300} Error [1-9]/.test(text))
            return { kind: 'step-failed' };
        if (/(?:^|[\s:(])(?:exit(?:ed)?(?: with)?(?: exit)? (?:code|status):? ?)-?[1-9]\d*\b/i.test(text))
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
        '- captured ',
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
    retries,
    shell,
];

;// CONCATENATED MODULE: ./lib/catalogue/reading/clean-line.js
const TERMINAL = /\u001b(?:\[[0-?]{0,24}[ -/]{0,4}[@-~]|[\]_P^][^\u0007\u001b]{0,600}(?:\u0007|\u001b\\)|[@-OQ-Z\\])/g;
const ESCAPE = '\u001b';
const TIME = /^\ufeff?\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)? ?/;
const DOWNLOADED = /^([^\t]{1,200})\t([^\t]{1,200})\t(?=\ufeff?\d{4}-\d\d-\d\dT)/;
const FRONTS = [
    /^\[\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?\] ?/,
    /^\[\d\d:\d\d:\d\d(?:[.,]\d{1,9})?\][ :]?(?:[WEi ]:\s)?/,
    /^:?\s{0,4}\[Step \d{1,3}\/\d{1,3}\] /,
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
    let text = raw.includes(ESCAPE) ? raw.replace(TERMINAL, '') : raw;
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
const SHORTEST = 5;
const COMMON = new Set(`access account action address after already an another any are arn assumed assuming at attempt authorized aws
  be been bucket building but by call called calling cannot certificate change client cluster code command
  config configuration configured connect connection contain container could create created credential
  credentials default denied directory docker does doesn endpoint environment error errors exception execution
  exist exists expired failed failure file files for found from function group has have host http https id
  identity image in information input instance invalid is issue it job key keys load loaded loading local
  login make message metadata missing must name network no not occurred of on operation or output parameter
  password path permission permissions please policy process profile provided provider providers public pull
  push read reason refresh refused region registry remote repository request required resolve resource
  response retrieve role roles run running secret secrets server service session set stack state status step
  tag tags task that the this timed timeout to token unable unknown update url use used user using valid
  value version was with your source sources module assume shared cached variable configure provide parse
  current terraform static perform received empty following allow authenticate object because chain without
  authenticated before after other both only progress settings resources previously contains changes
  operations deleting creating updating checking reading installing downloading uploading information supported
  dependencies actions deploy deployment template available warning package parameters completed started should
  group sources variables getting format python name backend target pulling pushing resolve building fetch setting`.split(/\s+/));
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
    if (!parts.slice(0, 2).some(({ kind }) => kind === 'words'))
        throw new Error(`a sentence begins with words, or with one hole before them: ${sentence}`);
    const own = parts.flatMap((part) => (part.kind === 'words' ? [part.text] : []));
    const found = anchor?.toLowerCase() ?? rarestWord(own);
    if (found.length < 4)
        throw new Error(`a sentence needs a word of its own: ${sentence}`);
    const closed = own.every((text) => !text.includes(found) || text.includes(`${found} `));
    return { sentence, parts, weight: own.join('').length, anchor: found, closed };
    function words(text) {
        const plain = text.toLowerCase().replace(/\s+/g, ' ');
        if (plain !== '')
            parts.push({ kind: 'words', text: plain });
    }
}
function rarestWord(texts) {
    const words = texts.map((text) => text.split(' '));
    const rare = words.flat().filter((word) => !COMMON.has(word.replace(/[^a-z]/g, '')));
    const found = longest(rare);
    if (found.length >= SHORTEST)
        return found;
    const phrases = words.flatMap((list) => list.map((_, at) => list.slice(at, at + 3).join(' ')));
    return longest([found, ...phrases.map((phrase) => phrase.trim())]);
}
function longest(words) {
    return words.reduce((best, word) => (word.length > best.length ? word : best), '');
}

;// CONCATENATED MODULE: ./lib/catalogue/skim/automaton.js
function automatonOf(words, stopAt = []) {
    const { classOf, classes } = alphabetOf(words, stopAt);
    const root = node();
    for (const [number, word] of words.entries())
        insert(root, word, number, classOf);
    const order = linked(root);
    const quiet = order.filter(({ words: ends }) => ends.length === 0);
    const speaking = order.filter(({ words: ends }) => ends.length > 0);
    const loud = quiet.length * classes;
    for (const [index, each] of quiet.entries())
        each.state = index * classes;
    for (const [index, each] of speaking.entries()) {
        each.state = loud + (stopAt.length + index) * classes;
    }
    const next = new Uint32Array((order.length + stopAt.length) * classes);
    for (const each of order) {
        if (each.fail !== null) {
            next.copyWithin(each.state, each.fail.state, each.fail.state + classes);
        }
        for (const [letter, child] of each.children)
            next[each.state + letter] = child.state;
        for (const [index, byte] of stopAt.entries()) {
            next[each.state + classOf[byte]] = loud + index * classes;
        }
    }
    for (const index of stopAt.keys())
        next.copyWithin(loud + index * classes, 0, classes);
    return {
        next,
        classOf,
        loud,
        ends: [...stopAt.map(() => []), ...speaking.map((each) => each.words)],
        classes,
        stops: stopAt.length,
    };
}
function node() {
    return { children: new Map(), words: [], fail: null, state: 0 };
}
function alphabetOf(words, stopAt) {
    const classOf = new Uint8Array(256);
    let classes = 1;
    for (const byte of stopAt)
        classOf[byte] = classes++;
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

;// CONCATENATED MODULE: ./lib/catalogue/skim/store.js
const BLOCK = 1 << 20;
const EARLY = 2;
const LATE = 6;
function createStore() {
    const blocks = [];
    let lost = 0;
    function blockFor(size) {
        const last = blocks.at(-1);
        if (last !== undefined && (last.ends.at(-1) ?? 0) + size <= last.bytes.length)
            return last;
        const [dropped] = blocks.length < EARLY + LATE ? [] : blocks.splice(EARLY, 1);
        lost += dropped?.numbers.length ?? 0;
        const block = { bytes: dropped?.bytes ?? Buffer.allocUnsafe(BLOCK), numbers: [], ends: [] };
        blocks.push(block);
        return block;
    }
    return {
        keep(number, bytes, start, end) {
            const { bytes: place, numbers, ends } = blockFor(end - start);
            const at = ends.at(-1) ?? 0;
            place.set(bytes.subarray(start, end), at);
            numbers.push(number);
            ends.push(at + end - start);
        },
        all: () => ({ lines: blocks.flatMap(linesOf), lost }),
    };
}
function linesOf({ bytes, numbers, ends }) {
    return numbers.map((number, index) => ({
        number,
        text: bytes.toString('utf8', ends[index - 1] ?? 0, ends[index]),
    }));
}

;// CONCATENATED MODULE: ./lib/catalogue/skim/skim.js


const LONGEST_LINE = 8_192;
const OVERLAP = 2_048;
const LOOK_BACK = 65_536;
const LAST_LINES = 40;
const PLACES = 64;
const LINE_FEED = 0x0a;
const skim_ESCAPE = 0x1b;
const STOPS = [LINE_FEED, skim_ESCAPE];
function createSkim(watched, automaton = automatonFor(watched)) {
    const { next, classOf, loud, ends, classes, stops } = automaton;
    const befores = Int32Array.from(watched, ({ before }) => before);
    const afters = Int32Array.from(watched, ({ after }) => after);
    const closed = watched.map((each) => each.closed === true);
    const store = createStore();
    let room = Buffer.alloc(0);
    let buffer = room;
    let base = 0;
    let at = 0;
    let partStart = 0;
    let state = 0;
    let number = 1;
    let keepUntil = -1;
    let wantBefore = 0;
    let keptAt = -1;
    let placed = 0;
    const numbers = new Float64Array(PLACES);
    const starts = new Float64Array(PLACES);
    const lengths = new Float64Array(PLACES);
    let ended = false;
    function close(end, isLine) {
        const slot = placed % PLACES;
        numbers[slot] = number;
        starts[slot] = base + partStart;
        lengths[slot] = end - partStart;
        placed++;
        if (wantBefore > 0)
            keepPlaces(wantBefore + 1);
        else if (placed - 1 <= keepUntil)
            keepPlaces(1);
        wantBefore = 0;
        partStart = isLine ? end + 1 : Math.max(partStart, end - OVERLAP);
        if (isLine)
            number++;
    }
    function keepPlaces(count) {
        for (let index = Math.max(0, placed - count); index < placed; index++) {
            const slot = index % PLACES;
            const start = starts[slot];
            if (start <= keptAt || start < base)
                continue;
            keptAt = start;
            const from = start - base;
            store.keep(numbers[slot], buffer, from, from + lengths[slot]);
        }
    }
    function heard(which, follows) {
        for (const word of which) {
            if (closed[word] === true && isLetter(follows))
                continue;
            const until = placed + afters[word];
            const before = befores[word];
            if (until > keepUntil)
                keepUntil = until;
            if (before > wantBefore)
                wantBefore = before;
        }
    }
    function joined(rest, bytes) {
        const size = rest.length + bytes.length;
        if (room.length < size) {
            const larger = Buffer.allocUnsafe(size + LOOK_BACK);
            larger.set(rest);
            room = larger;
        }
        else {
            const from = rest.byteOffset - room.byteOffset;
            room.copyWithin(0, from, from + rest.length);
        }
        room.set(bytes, rest.length);
        return room.subarray(0, size);
    }
    function run() {
        const bytes = buffer;
        const { length } = bytes;
        let here = at;
        let now = state;
        while (here < length) {
            const stop = Math.min(length, partStart + LONGEST_LINE);
            let before = now;
            while (here < stop) {
                before = now;
                now = next[now + classOf[bytes[here]]];
                here++;
                if (now >= loud)
                    break;
            }
            const which = (now - loud) / classes;
            if (now >= loud && which < stops) {
                if (bytes[here - 1] === LINE_FEED) {
                    close(here - 1, true);
                }
                else {
                    here = endOfEscape(bytes, here - 1, stop);
                    now = before;
                }
            }
            else if (now >= loud) {
                heard(ends[which], bytes[here]);
            }
            if (here - partStart >= LONGEST_LINE)
                close(here, false);
        }
        at = here;
        state = now;
    }
    return {
        push(bytes) {
            const from = Math.max(0, Math.min(partStart, at - LOOK_BACK));
            buffer = joined(buffer.subarray(from), bytes);
            base += from;
            at -= from;
            partStart -= from;
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
    return automatonOf(watched.map(({ word }) => word), STOPS);
}
function isLetter(byte) {
    const letter = (byte ?? 0) | 0x20;
    return letter >= 0x61 && letter <= 0x7a;
}
function endOfEscape(bytes, at, stop) {
    if (bytes[at + 1] !== 0x5b)
        return at + 1;
    let end = at + 2;
    while (end < stop && end < at + 32 && bytes[end] < 0x40)
        end++;
    return Math.min(stop, end + 1);
}

;// CONCATENATED MODULE: ./lib/catalogue/reading/known.js



function knownOf(entries, also = []) {
    const wordings = entries.flatMap((entry) => entry.says.map((said) => ({
        entry,
        signature: typeof said === 'string' ? signatureOf(said) : signatureOf(said.sentence, said.anchor),
    })));
    const anchors = wordings.map(({ signature }) => signature.anchor);
    return { anchors, wordings, automaton: automatonOf([...anchors, ...also], STOPS) };
}

;// CONCATENATED MODULE: ./lib/catalogue/signature/match-signature.js
const LONGEST_WORD = 2_100;
const LONGEST_TEXT = 6_000;
const LONGEST_BROKEN = 600;
const MOST_TRIES = 200;
const FEW_LETTERS = 8;
function matchSignature(signature, searched) {
    const found = [];
    const lead = signature.parts[0]?.kind === 'hole' ? signature.parts[0] : null;
    const parts = lead === null ? signature.parts : signature.parts.slice(1);
    const [first] = parts;
    if (first?.kind !== 'words')
        return found;
    let from = 0;
    const back = first.text.trim().length < FEW_LETTERS ? 4 * LONGEST_BROKEN : 2 * LONGEST_TEXT;
    for (let tries = 0; tries < MOST_TRIES; tries++) {
        const telling = searched.lower.indexOf(signature.anchor, from);
        if (telling === -1)
            break;
        from = Math.max(from, telling - back);
        const start = searched.lower.indexOf(first.text, from);
        if (start === -1)
            break;
        const match = matchAt(parts, searched, start);
        if (match === null) {
            from = start + 1;
            continue;
        }
        const later = searched.lower.lastIndexOf(first.text, match.end - first.text.length);
        const closer = later > start ? matchAt(parts, searched, later) : null;
        const best = closer?.end === match.end ? closer : match;
        const whole = lead === null ? best : withLead(lead.name, lead.wide, best, searched);
        if (whole !== null)
            found.push(whole);
        from = Math.max(best.end, start + 1);
    }
    return found;
}
const BEFORE_A_WORD = /[\s"'`([<]/;
function withLead(name, wide, match, { text, startOfLine }) {
    let start = match.start;
    if (wide) {
        start = startOfLine(match.start);
        if (start === match.start && start > 0)
            start = startOfLine(start - 1);
        start = Math.max(start, match.start - LONGEST_BROKEN);
    }
    else {
        while (start > 0 && match.start - start < 200 && !BEFORE_A_WORD.test(text[start - 1]))
            start--;
    }
    const value = text.slice(start, match.start).trim();
    return value === '' ? null : { ...match, start, values: { ...match.values, [name]: value } };
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
            : indexWithin(lower, next.kind === 'words' ? next.text : ' ', at, part.wide);
        if (end === -1 || end - at > match_signature_longest(searched, at, end, part.wide))
            return null;
        const value = text.slice(at, end);
        if (!part.wide && value.trim().includes(' '))
            return null;
        values[part.name] ??= value.trim();
        at = end;
    }
    return { start, end: at, values };
}
function indexWithin(lower, words, from, wide) {
    const most = wide ? LONGEST_TEXT : LONGEST_WORD;
    const found = lower.slice(from, from + most + words.length).indexOf(words);
    return found === -1 ? -1 : from + found;
}
function match_signature_longest({ endOfLine }, from, to, wide) {
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
    const startOfLine = (offset) => starts[lineAt(offset)] ?? 0;
    const endOfLine = (offset) => (starts[lineAt(offset) + 1] ?? text.length + 1) - 1;
    return { searched: { text, lower: lowered(text), startOfLine, endOfLine }, lines, lineAt };
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
function candidates(lower, { automaton, wordings }) {
    const { next, classOf, loud, ends, classes } = automaton;
    const which = new Set();
    let state = 0;
    for (let at = 0; at < lower.length; at++) {
        const code = lower.charCodeAt(at);
        state = next[state + (code < 256 ? classOf[code] : 0)];
        if (state < loud)
            continue;
        for (const word of ends[(state - loud) / classes]) {
            if (word < wordings.length)
                which.add(word);
        }
    }
    return which;
}
function mostSpecific(all) {
    const kept = [];
    const bySpecificity = [...all].sort((a, b) => Number(a.entry.general === true) - Number(b.entry.general === true) ||
        b.signature.weight - a.signature.weight ||
        a.start - b.start);
    for (const one of bySpecificity) {
        if (!kept.some(({ start, end }) => one.start < end && start < one.end))
            kept.push(one);
    }
    return kept
        .filter((one) => one.entry.general !== true || !kept.some((other) => saysMore(other, one)))
        .sort((a, b) => a.start - b.start);
}
function saysMore(one, general) {
    return (one.entry.general !== true &&
        (one.entry.weight === 'cause' || one.entry.weight === 'wrapper') &&
        one.line <= general.lastLine &&
        general.line <= one.lastLine);
}

;// CONCATENATED MODULE: ./lib/catalogue/story/closest.js
const ENOUGH = 0.75;
const FEWEST_WORDS = 4;
const closest_MOST_LINES = 200;
const closest_LONGEST_LINE = 600;
const TROUBLE = /error|fail|denied|invalid|expired|unable|could not|cannot|not (?:found|authorized|valid)/i;
function closestIn(lines, { wordings }) {
    const sentences = wordings.flatMap(({ entry, signature }) => {
        const words = wordsOf(signature.parts.map((part) => (part.kind === 'words' ? part.text : ' ')).join(''));
        return words.size < FEWEST_WORDS ? [] : [{ entry, words }];
    });
    let closest = null;
    for (const line of lines.slice(-closest_MOST_LINES).toReversed()) {
        const message = line.text.trim().slice(0, closest_LONGEST_LINE);
        if (!TROUBLE.test(message))
            continue;
        const spoken = wordsOf(message.toLowerCase());
        for (const { entry, words } of sentences) {
            const share = [...words].filter((word) => spoken.has(word)).length / words.size;
            if (share >= ENOUGH && share > (closest?.share ?? 0)) {
                closest = { entry, line: line.number, message, share };
            }
        }
    }
    return closest;
}
function wordsOf(text) {
    return new Set(text.match(/[a-z][a-z-]{2,}/g) ?? []);
}

;// CONCATENATED MODULE: ./lib/catalogue/story/captured.js
const BEGINS = /^\s*-{3,} ?Captured (?:std(?:out|err)|log)\b/i;
const ENDS = /^\s*(?:={3,}|_{3,}) .{1,200} (?:={3,}|_{3,})$|^\s*={10,}$/;
function capturedLines(lines) {
    const captured = new Set();
    let within = false;
    for (const { number, text } of lines) {
        if (BEGINS.test(text))
            within = true;
        else if (ENDS.test(text))
            within = false;
        else if (within)
            captured.add(number);
    }
    return captured;
}
const IGNORED = /^\s*(?:\.{3}ignoring|\(ignored\)|ignor(?:ed|ing)\b|continuing\b|going on\b)/i;
function ignoredLines(lines) {
    return new Set(lines.filter(({ text }) => IGNORED.test(text)).map(({ number }) => number - 1));
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
    /^\[?INFO\]?\b.*"[^"]{10,}"/,
    /^\s*(?:E\s+)?(?:AssertionError|assert )/,
    /\b(?:toThrow(?:Error)?|toContain|toEqual|toBe|toMatch|assertEquals?|assertIn|assertThat|assertRaises|expect|should(?:Be|Equal|Contain))\s*\(/,
    /^\s*[-+]?\s*(?:Expected(?: substring| value| message)?|Received(?: value| message)?|expected|received|actual|got|want)\b ?[:=]/i,
    /^\s*(?:✓|✔|√|ok \d+|PASS|PASSED|--- PASS|✗|✘|×|not ok \d+|--- FAIL|FAIL:?|FAILED|SKIPPED|it|test|describe)\b.*(?:\btest|\bspecs?\b|\bwhen\b|\bshould\b|\breturns?\b|\bthrows?\b|\braises?\b|\bhandles?\b|\bretries\b|\.py::)/i,
    /^\s*(?:✓|✔|√) /,
    /^\s*(?:if you (?:see|get|run into)|hint:|tip:)/i,
    /^\s*\d{1,6} {1,4}[A-Z]\w{2,60}(?:Error|Exception)\b/,
    /^\s*[-+~]?\s+[\w-]{1,60}\s+=\s+"/,
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

;// CONCATENATED MODULE: ./lib/catalogue/story/last-words.js
const last_words_LAST_LINES = 60;
const LAST_LINES_OF_A_QUESTION = 12;
const QUESTION = /^(?:describe|get|head|list|lookup|query|scan)/i;
const NOT_THERE = /\((?:404|\w{0,60}NotFound\w{0,20}|NoSuch\w{1,40}|\w{0,60}DoesNotExist\w{0,20})\) when calling the (?:Describe|Get|Head|List|Lookup)|Stack with id \S{1,200} does not exist/;
function endsItsStep(one, course, end) {
    return !mustBeLast(one) || isLast(one, course, end);
}
function mustBeLast({ entry, message }) {
    return entry.general === true || entry.onlyLast === true || NOT_THERE.test(message);
}
function isLast({ lastLine, values, message }, course, end) {
    const segment = course.segments.findLast(({ from }) => from <= lastLine);
    const last = Number.isFinite(end) ? end : (segment?.to ?? lastLine);
    const asks = QUESTION.test(values.operation ?? '') || NOT_THERE.test(message);
    const most = asks ? LAST_LINES_OF_A_QUESTION : last_words_LAST_LINES;
    return last - lastLine <= most;
}

;// CONCATENATED MODULE: ./lib/catalogue/story/failed.js

const LAST_WORDS = 15;
const WENT_WELL = /\b(?:passed|(?:upload|sync|deploy)\w{0,4} finished|success(?:ful(?:ly)?)?|succeeded|completed|deployed|done|up to date|tagged|in service|in sync|healthy|written|(?:create|update|import)_complete)\b|^(?:upload|download|copy|move): \S/i;
function wentOn(cluster, segments, lines) {
    const last = cluster.at(-1);
    if (last === undefined)
        return false;
    const segment = segments.findLast(({ from }) => from <= last.line);
    const after = lines.filter(({ number, text }) => number > last.lastLine && number <= (segment?.to ?? 0) && text.trim() !== '');
    return (after.length > LAST_WORDS || after.some(({ text }) => WENT_WELL.test(text) || isRunAgain(text)));
}
const AFTERWARDS = /notif|slack|teams|upload|artifact|report|codecov|coverage|sarif|comment|always|clean ?up|summary|diagnos|\btail\b|\bcat\b|\blogs\b|\brm\b|delete|destroy|tear ?down|\bdown\b|logout|\bstop\b/i;
function failedSegment(segments) {
    const failed = segments.filter(({ ending }) => ending === 'failed');
    return failed.findLast(({ name }) => !AFTERWARDS.test(name)) ?? failed.at(-1) ?? null;
}
function wasTolerated(failed, course, lines) {
    if (!course.stepsTell)
        return false;
    const after = course.segments.filter(({ from, ending, name }) => from > failed.to && ending !== 'cleanup' && !AFTERWARDS.test(name));
    const last = after.at(-1);
    if (last === undefined || after.some(({ ending }) => ending === 'failed'))
        return false;
    return lines.some(({ number, text }) => number > last.from && number <= last.to && WENT_WELL.test(text));
}
function cutOff({ segments, bySilence }, sightings, lines) {
    if (!bySilence)
        return null;
    const last = segments.findLast(({ ending }) => ending !== 'cleanup');
    if (last === undefined || segments.at(-1) === last)
        return null;
    const spoke = sightings.findLast(({ lastLine, line }) => line >= last.from && lastLine <= last.to && lastLine >= last.to - 1);
    if (spoke === undefined)
        return null;
    const after = lines.filter(({ number }) => number > spoke.lastLine && number <= last.to);
    return after.some(({ text }) => WENT_WELL.test(text)) ? null : last;
}

;// CONCATENATED MODULE: ./lib/catalogue/story/choose.js




const SAME_FAILURE = 30;
function choose(sightings, course, lines) {
    const captured = capturedLines(lines);
    const ignored = ignoredLines(lines);
    const real = sightings.filter((one) => !isQuoted(one) && !isLocal(one) && !captured.has(one.line) && !ignored.has(one.lastLine));
    const none = () => ({ cause: null, others: [], passedOver: sightings });
    const failed = course.ending === 'passed' ? cutOff(course, real, lines) : failedSegment(course.segments);
    if (failed !== null && wasTolerated(failed, course, lines))
        return none();
    if (course.ending === 'passed' && failed === null)
        return none();
    const inFailed = real.filter((one) => {
        if (failed !== null && (one.line < failed.from || one.line > failed.to))
            return false;
        const segment = course.segments.findLast(({ from }) => from <= one.line);
        return segment?.ranTests !== true || (one.entry.general !== true && isThrown(one));
    });
    const end = failed?.failedAt ?? Number.POSITIVE_INFINITY;
    const telling = inFailed.filter((one) => endsItsStep(one, course, end));
    const before = telling.filter(({ line }) => line <= end);
    const cluster = lastCluster((before.length > 0 ? before : telling).filter(speaks));
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
function reasonBefore({ entry, line }, all) {
    const { lacks } = entry;
    if (lacks === undefined)
        return null;
    const before = all.filter((one) => one.line < line && (one.isError || one.entry.weight === 'silent') && !isAttempt(one));
    return before.findLast((one) => one.entry.explains === lacks) ?? null;
}
function speaks({ entry }) {
    return entry.weight !== 'silent';
}
function lastCluster(sightings) {
    const cluster = [];
    for (const sighting of [...sightings].sort((a, b) => b.line - a.line)) {
        const next = cluster[0];
        const hasCause = cluster.some(({ entry }) => entry.weight === 'cause' || entry.general === true);
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
    let stopsAtFailure = false;
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
        stopsAtFailure ||= mark.by.stopsAtFailure === true;
        silentOnSuccess ||= mark.by.tellsFailure === true && mark.kind !== 'step-failed';
        if (mark.kind === 'step' || mark.kind === 'cleanup') {
            if (line.step !== null)
                continue;
            segments.push(begin(mark.name, line.number, mark.kind === 'cleanup'));
        }
        else if (mark.kind === 'command') {
            if (current.ending !== 'cleanup')
                segments.push({ ...begin(mark.name, line.number, false), isCommand: true });
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
        else if (mark.kind === 'another-try') {
            if (current.ending === 'failed')
                current.ending = 'unknown';
            current.failedAt = null;
        }
        else if (mark.kind === 'tests-failed')
            current.ranTests = true;
        else if (current.ending === 'unknown')
            current.ending = 'passed';
    }
    for (const [index, segment] of segments.entries()) {
        segment.to = (segments[index + 1]?.from ?? total + 1) - 1;
    }
    if (job === 'failed')
        blameLastCommand(segments);
    const ending = job === 'unknown' ? endingOf(segments) : job;
    const bySilence = ending === 'unknown' && silentOnSuccess;
    return {
        segments,
        ending: bySilence ? 'passed' : ending,
        bySilence,
        stepsTell: stopsAtFailure && job === 'unknown',
    };
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
function blameLastCommand(segments) {
    if (segments.some(({ ending }) => ending === 'failed'))
        return;
    const last = segments.findLast(({ ending }) => ending !== 'cleanup');
    if (last?.isCommand !== true)
        return;
    last.ending = 'failed';
    last.failedAt = last.to;
}

;// CONCATENATED MODULE: ./lib/catalogue/trails/botocore.js
const METHODS = {
    env: 'environment',
    'assume-role': 'profile-assume-role',
    'assume-role-with-web-identity': 'web-identity',
    sso: 'profile-sso',
    login: 'profile-login',
    'shared-credentials-file': 'profile-static',
    'custom-process': 'profile-process',
    'config-file': 'profile-static',
    'ec2-credentials-file': null,
    'boto-config': null,
    'container-role': 'container',
    'iam-role': 'instance-metadata',
};
const botocore = {
    words: [
        'looking for credentials via: ',
        'found credentials in ',
        'credentials found in config file: ',
        'found credentials from iam role: ',
        'skipping environment variable credential check',
    ],
    read({ text }) {
        const sdk = text.includes('MainThread - botocore') ? 'aws-cli' : 'boto3';
        const method = /Looking for credentials via: ([a-z][a-z0-9-]{1,40})(?![\w-])/.exec(text)?.[1];
        if (method !== undefined) {
            const provider = Object.hasOwn(METHODS, method) ? (METHODS[method] ?? null) : null;
            const begins = method === 'env';
            return { kind: 'step', sdk, begins, step: { provider, name: method, outcome: 'asked' } };
        }
        if (text.includes('Skipping environment variable credential check')) {
            const step = { provider: 'environment', name: 'env', outcome: 'skipped' };
            return { kind: 'step', sdk, begins: true, step };
        }
        return GAVE.test(text) ? { kind: 'gave', sdk } : null;
    },
};
const GAVE = /\b(?:Found credentials (?:in (?:environment variables\.|AWS_CREDENTIAL_FILE|shared credentials file: |boto config file: )|from IAM Role: )|Credentials found in config file: )/;

;// CONCATENATED MODULE: ./lib/catalogue/trails/java.js
const CLASSES = [
    [/^SystemPropert(?:y|ies)CredentialsProvider/, null],
    [/^EnvironmentVariableCredentialsProvider/, 'environment'],
    [/^WebIdentityToken(?:File)?CredentialsProvider/, 'web-identity'],
    [/^ProfileCredentialsProvider/, 'profile-static'],
    [/^ContainerCredentialsProvider/, 'container'],
    [/^EC2ContainerCredentialsProviderWrapper/, 'container'],
    [/^InstanceProfileCredentialsProvider/, 'instance-metadata'],
];
const java = {
    words: ['load credentials from ', 'loading credentials from '],
    read({ text }) {
        const said = /(Unable to load|Loading) credentials from (?:[a-z]\w*\.)*([A-Z]\w{1,80}Provider\w{0,20})/.exec(text);
        if (said === null)
            return null;
        const [name, provider] = classOf(said[2]);
        if (name === null)
            return null;
        const outcome = said[1] === 'Loading' ? 'gave' : 'nothing';
        const begins = name.startsWith('System');
        return { kind: 'step', sdk: 'java', begins, step: { provider, name, outcome } };
    },
};
function classOf(text) {
    for (const [pattern, provider] of CLASSES) {
        const name = pattern.exec(text)?.[0];
        if (name !== undefined)
            return [name, provider];
    }
    return [null, null];
}

;// CONCATENATED MODULE: ./lib/catalogue/trails/javascript.js
const PROVIDERS = {
    'defaultProvider::fromEnv': 'environment',
    'defaultProvider::fromSSO': 'profile-sso',
    'defaultProvider::fromIni': 'profile-static',
    'defaultProvider::fromProcess': 'profile-process',
    'defaultProvider::fromTokenFile': 'web-identity',
    'remoteProvider::fromHttp/fromContainerMetadata': 'container',
    'remoteProvider::fromInstanceMetadata': 'instance-metadata',
};
const javascript = {
    words: ['credential-provider-node - ', 'could not load credentials from any providers'],
    read({ text }) {
        const sdk = 'javascript';
        if (text.includes('Could not load credentials from any providers'))
            return { kind: 'none', sdk };
        const name = /credential-provider-node - ((?:defaultProvider|remoteProvider)::[\w/]{1,60})(?! WARNING)\b/.exec(text)?.[1];
        const provider = name === undefined ? undefined : PROVIDERS[name];
        if (name === undefined || provider === undefined)
            return null;
        const begins = provider === 'environment';
        const short = name.slice(name.indexOf('::') + 2);
        return { kind: 'step', sdk, begins, step: { provider, name: short, outcome: 'asked' } };
    },
};

;// CONCATENATED MODULE: ./lib/catalogue/trails/rust.js
const rust_PROVIDERS = {
    Environment: 'environment',
    Profile: 'profile-static',
    WebIdentityToken: 'web-identity',
    EcsContainer: 'container',
    Ec2InstanceMetadata: 'instance-metadata',
};
const rust = {
    words: [
        'provider in chain did not provide credentials',
        'provider failed to provide credentials',
        'loaded credentials',
    ],
    read({ text }) {
        const said = /(provider in chain did not provide credentials|provider failed to provide credentials|loaded credentials)\b.{0,20}?\bprovider=(\w{1,60})/.exec(text);
        if (said === null)
            return null;
        const [, words, name] = said;
        if (!Object.hasOwn(rust_PROVIDERS, name))
            return null;
        const outcome = words.startsWith('loaded')
            ? 'gave'
            : words.startsWith('provider failed')
                ? 'failed'
                : 'nothing';
        const provider = rust_PROVIDERS[name];
        const begins = provider === 'environment';
        return { kind: 'step', sdk: 'rust', begins, step: { provider, name, outcome } };
    },
};

;// CONCATENATED MODULE: ./lib/catalogue/trails/terraform.js
const SOURCES = {
    StaticCredentials: null,
    EnvConfigCredentials: 'environment',
    SharedConfigCredentials: 'profile-static',
    AssumeRoleProvider: 'profile-assume-role',
    WebIdentityCredentials: 'web-identity',
    SSOProvider: 'profile-sso',
    ProcessProvider: 'profile-process',
    CredentialsEndpointProvider: 'container',
    EC2RoleProvider: 'instance-metadata',
};
const terraform = {
    words: ['tf_aws.credentials_source='],
    read({ text }) {
        const name = /\btf_aws\.credentials_source="?(\w{1,60})/.exec(text)?.[1];
        if (name === undefined || !Object.hasOwn(SOURCES, name))
            return null;
        const step = { provider: SOURCES[name] ?? null, name, outcome: 'gave' };
        return { kind: 'step', sdk: 'terraform', begins: true, step };
    },
};

;// CONCATENATED MODULE: ./lib/catalogue/trails/index.js





const speeches = [botocore, java, javascript, rust, terraform];

;// CONCATENATED MODULE: ./lib/catalogue/trails/read-trails.js

const MOST_TRAILS = 8;
const MOST_STEPS = 24;
function trailsIn(lines) {
    const done = [];
    const open = new Map();
    for (const line of lines) {
        const word = wordOf(line);
        if (word === null)
            continue;
        const { sdk } = word;
        let now = open.get(sdk);
        if (word.kind === 'step') {
            const last = now?.steps.at(-1);
            if (now === undefined || word.begins === true || last?.outcome === 'gave') {
                now = { sdk, steps: [] };
                open.set(sdk, now);
                done.push(now);
            }
            else if (last?.outcome === 'asked') {
                end(now, 'nothing');
            }
            if (now.steps.length < MOST_STEPS)
                now.steps.push({ ...word.step, line: line.number });
        }
        else if (now !== undefined && now.steps.at(-1)?.outcome === 'asked') {
            end(now, word.kind === 'gave' ? 'gave' : 'nothing');
        }
    }
    return foldedTogether(done).slice(-MOST_TRAILS);
}
function wordOf(line) {
    for (const speech of speeches) {
        const word = speech.read(line);
        if (word !== null)
            return word;
    }
    return null;
}
function end({ steps }, outcome) {
    steps[steps.length - 1] = { ...steps.at(-1), outcome };
}
function foldedTogether(trails) {
    const seen = new Map();
    for (const { sdk, steps } of trails) {
        const key = JSON.stringify([sdk, steps.map(({ name, outcome }) => [name, outcome])]);
        const same = seen.get(key);
        seen.set(key, { sdk, steps: same?.steps ?? steps, times: (same?.times ?? 0) + 1 });
    }
    return [...seen.values()];
}

;// CONCATENATED MODULE: ./lib/catalogue/explain.js












function weighAnew(explanation, job, checked) {
    const clues = { ...explanation.clues, ...job };
    const each = ({ sighting }) => ({
        sighting,
        causes: weigh(sighting, clues, checked),
    });
    const { cause, others } = explanation;
    return {
        ...explanation,
        cause: cause === null ? null : each(cause),
        others: others.map(each),
        clues,
    };
}
function createCatalogue(entries) {
    const others = [
        ...[...markings, ...speeches].flatMap(({ words }) => words.map((word) => ({ word, before: 0, after: 0 }))),
        ...CLUE_WORDS.map((word) => ({ word, before: 0, after: 20 })),
    ];
    const known = knownOf(entries, others.map(({ word }) => word));
    const watched = [
        ...known.wordings.map(({ signature: { anchor: word, closed } }) => ({
            word,
            before: 6,
            after: 8,
            closed,
        })),
        ...others,
    ];
    return {
        read() {
            const skim = createSkim(watched, known.automaton);
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
                        closest: choice.cause === null && course.ending === 'failed' ? closestIn(lines, known) : null,
                        failedAt: course.segments.findLast(({ failedAt }) => failedAt !== null)?.failedAt ?? null,
                        ending: course.ending,
                        clues,
                        trails: trailsIn(lines),
                        lines: total,
                        lost,
                    };
                },
            };
        },
    };
}


/***/ }),

/***/ 85344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ gatherLog),
  t: () => (/* binding */ prepareCatalogue)
});

// EXTERNAL MODULE: ./lib/catalogue/explain.js + 39 modules
var explain = __webpack_require__(48150);
// EXTERNAL MODULE: ./lib/catalogue/entries/index.js + 296 modules
var entries = __webpack_require__(59349);
// EXTERNAL MODULE: ./lib/report/sealed.js
var sealed = __webpack_require__(2572);
// EXTERNAL MODULE: ./lib/scanner/windows.js + 1 modules
var windows = __webpack_require__(95523);
// EXTERNAL MODULE: ./lib/facts/leaks/hide-keys.js
var hide_keys = __webpack_require__(30887);
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






const WINDOW = { whole: 1 << 22 };
const LINE_FEED = 0x0a;
function prepareCatalogue() {
    return (0,explain/* createCatalogue */.S)(entries/* entries */.j);
}
async function gatherLog(name, opening, { clues, checked, ending, catalogue = prepareCatalogue() } = {}) {
    if (opening.kind === 'absent')
        return { kind: 'unreadable', reason: `there is no file ${name}` };
    if (opening.kind === 'unreadable') {
        return { kind: 'unreadable', reason: `${name}: ${opening.reason}` };
    }
    const reader = catalogue.read();
    const scan = (0,windows/* createWindowScan */.s)(WINDOW);
    let bytes = 0;
    let last = LINE_FEED;
    let cutOff = null;
    try {
        for await (const piece of plainText(opening.pieces)) {
            bytes += piece.length;
            last = piece.at(-1) ?? last;
            reader.push(piece);
            scan.push(piece);
        }
    }
    catch (thrown) {
        cutOff = codeOf(thrown);
    }
    const words = ending?.() ?? null;
    if (words !== null) {
        reader.push(Buffer.from(`${last === LINE_FEED ? '' : '\n'}${words}\n`));
    }
    const explanation = withoutKeys(reader.end(clues, checked));
    return {
        kind: 'read',
        facts: { name, explanation: words === null ? explanation : withoutLast(explanation) },
        hits: scan.end().hits.map(({ kind, line, column, key }) => ({
            kind,
            path: name,
            line,
            column,
            key: (0,sealed/* seal */.o)(key),
        })),
        bytes,
        cutOff,
    };
}
function withoutLast(explanation) {
    const lines = explanation.lines - 1;
    const { failedAt } = explanation;
    return {
        ...explanation,
        lines,
        failedAt: failedAt !== null && failedAt > lines ? null : failedAt,
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
        trails: explanation.trails.map(({ steps, ...trail }) => ({
            ...trail,
            steps: steps.map((step) => ({ ...step, name: (0,hide_keys/* hideKeys */.t)(step.name) })),
        })),
        closest: explanation.closest === null
            ? null
            : { ...explanation.closest, message: (0,hide_keys/* hideKeys */.t)(explanation.closest.message) },
    };
}


/***/ }),

/***/ 24298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aG: () => (/* binding */ checkOfLog),
  explainLog: () => (/* binding */ explainLog),
  B0: () => (/* binding */ gapsOfLog),
  MJ: () => (/* binding */ lookedAtLog),
  cr: () => (/* binding */ messagesOf),
  tX: () => (/* binding */ tellOfLog),
  EJ: () => (/* binding */ unexplained)
});

// EXTERNAL MODULE: ./lib/facts/log/gather-log.js + 1 modules
var gather_log = __webpack_require__(85344);
// EXTERNAL MODULE: ./lib/report/inert.js
var inert = __webpack_require__(4726);
// EXTERNAL MODULE: ./lib/report/judge.js
var judge = __webpack_require__(67381);
// EXTERNAL MODULE: ./lib/rules/log/index.js + 2 modules
var log = __webpack_require__(5225);
// EXTERNAL MODULE: ./lib/preflight/assemble.js
var assemble = __webpack_require__(57647);
// EXTERNAL MODULE: ./lib/preflight/judge-leaks.js + 2 modules
var judge_leaks = __webpack_require__(56097);
// EXTERNAL MODULE: ./lib/wording/log/general.js
var general = __webpack_require__(79613);
;// CONCATENATED MODULE: ./lib/wording/log/cause-words.js


function causeWords({ cause, standing, evidence }, { values }) {
    const filled = (0,general/* wordsFor */.tu)([cause.why, cause.fix], values);
    return {
        id: cause.id,
        standing,
        why: (0,inert/* fill */.GS)(cause.why, filled),
        fix: (0,inert/* fill */.GS)(cause.fix, filled),
        evidence: [...evidence],
    };
}

;// CONCATENATED MODULE: ./lib/preflight/explain-log.js







const NOTHING_BESIDE = { looked: [], gaps: [], chain: [] };
async function explainLog(asked, opening, redactor) {
    return tellOfLog(asked, await (0,gather_log/* gatherLog */.A)(asked.name, opening), redactor);
}
function tellOfLog(asked, reading, redactor, beside = NOTHING_BESIDE) {
    const { name, ci, failOn } = asked;
    if (reading.kind === 'unreadable') {
        return (0,assemble/* assemble */.f)([(0,judge/* incomplete */.$x)('log', reading.reason)], { ci }, failOn, redactor, 'log');
    }
    const { facts, hits, bytes, cutOff } = reading;
    const scanned = { files: bytes > 0 ? 1 : 0, blobs: 0, commits: 0, bytes };
    const answer = { kind: 'scanned', hits, scanned, gaps: [] };
    const leaks = (0,judge_leaks/* judgeLeaks */.Q1)({ at: name, ci }, answer, redactor.text);
    const check = checkOfLog(facts, cutOff, redactor, asked, beside);
    const { chain } = beside;
    const { trails } = facts.explanation;
    const parts = {
        ci,
        chain,
        leaks: leaks.leaks,
        log: messagesOf(facts.explanation),
        ...(trails.length === 0 ? {} : { trails }),
    };
    return (0,assemble/* assemble */.f)([leaks.check, check], parts, failOn, redactor, 'log');
}
function checkOfLog(facts, cutOff, redactor, { ci, failed }, beside = NOTHING_BESIDE) {
    const { name, explanation } = facts;
    const looked = [lookedAtLog(facts), ...beside.looked];
    const gaps = [...beside.gaps, ...gapsOfLog(facts, cutOff)];
    if (explanation.lines === 0)
        return (0,judge/* incomplete */.$x)('log', `${name} is empty`, { looked, gaps });
    if (explanation.cause === null && explanation.ending === 'failed') {
        return (0,judge/* incomplete */.$x)('log', unexplained(explanation, failed), { looked, gaps });
    }
    return (0,judge/* answered */.oQ)('log', (0,judge/* judge */.S4)(log/* logRules */.W, facts, redactor.text, ci), looked, gaps);
}
function lookedAtLog({ name, explanation: { lines } }) {
    return { at: name, found: `${lines} ${lines === 1 ? 'line' : 'lines'}` };
}
function gapsOfLog({ name, explanation }, cutOff) {
    return [
        ...(cutOff === null ? [] : [`${name} could not be read to its end (${cutOff})`]),
        ...(explanation.lost === 0
            ? []
            : [`${explanation.lost} lines in the middle were too many to be kept`]),
    ];
}
function unexplained({ closest, failedAt }, failed) {
    const where = failedAt === null ? '' : ` (line ${failedAt})`;
    const said = failed === undefined ? 'its log' : 'what it printed';
    const none = `${failed ?? 'the job failed'}${where}, and no message in ${said} is one that deploys to AWS are known to fail with`;
    if (closest === null)
        return none;
    const { line, message, entry } = closest;
    return `${none}; closest to a known one (${entry.id}) is line ${line}: ${(0,inert/* inert */.tJ)(message)}`;
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

/***/ 5225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ logRules)
});

// EXTERNAL MODULE: ./lib/catalogue/entries/index.js + 296 modules
var entries = __webpack_require__(59349);
// EXTERNAL MODULE: ./lib/wording/log/general.js
var general = __webpack_require__(79613);
;// CONCATENATED MODULE: ./lib/wording/log/log-match.js

function logMatch(entry, { name, explanation, alsoIn = [] }) {
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
            values: (0,general/* wordsFor */.tu)([entry.title, title ?? '', why, fix], sighting.values),
            words: { ...(titled === undefined ? {} : { title: titled }), why, fix },
            evidence: [
                { label: `line ${sighting.line} of the log`, actual: sighting.message },
                ...(alsoIn.length === 0 ? [] : [{ label: 'the same in', actual: alsoIn.join(', ') }]),
                ...best.evidence.map((told) => ({ label: 'what bears it out', actual: told })),
            ],
        },
    ];
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


const logRules = entries/* entries */.j.map(ruleOfEntry);


/***/ }),

/***/ 95523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ WHOLE_BYTES),
  s: () => (/* binding */ createWindowScan)
});

// EXTERNAL MODULE: ./lib/scanner/archives/form.js
var archives_form = __webpack_require__(37612);
// EXTERNAL MODULE: ./lib/scanner/archives/member-hits.js
var member_hits = __webpack_require__(84463);
// EXTERNAL MODULE: ./lib/scanner/content-hits.js
var content_hits = __webpack_require__(47054);
// EXTERNAL MODULE: ./lib/scanner/match.js + 14 modules
var match = __webpack_require__(23985);
;// CONCATENATED MODULE: ./lib/scanner/user/user-lines.js
const LINE_FEED = 0x0a;
function createUserLines(user, longest) {
    const hits = [];
    let done = 0;
    let cut = false;
    let line = 0;
    let column = 0;
    function searchTo(held, end) {
        const piece = held.subarray(done, end);
        for (const hit of user.hits(piece)) {
            const isFirst = hit.line === 1;
            hits.push({ ...hit, line: hit.line + line, column: hit.column + (isFirst ? column : 0) });
        }
        for (const byte of piece) {
            if (byte === LINE_FEED) {
                line++;
                column = 0;
            }
            else if ((byte & 0xc0) !== 0x80)
                column++;
        }
        done = end;
    }
    return {
        hits,
        get done() {
            return done;
        },
        get cut() {
            return cut;
        },
        search(held, isEnd) {
            const end = isEnd ? held.length : held.lastIndexOf(LINE_FEED) + 1;
            if (end > done)
                searchTo(held, end);
            if (held.length - done < longest)
                return;
            cut = true;
            searchTo(held, held.length);
        },
        slide(bytes) {
            done -= bytes;
        },
    };
}

;// CONCATENATED MODULE: ./lib/scanner/windows.js





const WHOLE_BYTES = 1 << 24;
const HEAD = 512;
const ARCHIVE_BYTES = 1 << 26;
const REACH = match/* SCANNER */.Zk.reach.far;
const AHEAD = Math.max(1 << 16, 2 * REACH);
const STEP = 1 << 22;
function createWindowScan(sizes = {}, budget, user) {
    const { whole: wholeBytes = WHOLE_BYTES, step = STEP } = sizes;
    let buffer = new Uint8Array(0);
    let held = 0;
    let scanned = 0;
    let lines = 0;
    let columns = 0;
    let whole = true;
    let isArchive;
    const hits = [];
    const userLines = user === undefined ? undefined : createUserLines(user, step);
    function scanTo(end, view) {
        for (const hit of (0,content_hits/* placeHits */.G)(view, (0,match/* hitsStartingIn */.Ax)(view, scanned, end))) {
            hits.push({
                ...hit,
                line: hit.line + lines,
                column: hit.line === 1 ? hit.column + columns : hit.column,
            });
        }
        scanned = end;
    }
    function wholeLimit() {
        if (budget === undefined || held <= HEAD)
            return wholeBytes;
        isArchive ??= (0,archives_form/* formOf */.Q)(buffer.subarray(0, held)) !== undefined;
        return isArchive ? Math.max(wholeBytes, ARCHIVE_BYTES) : wholeBytes;
    }
    function slide(view) {
        const drop = Math.max(0, Math.min(scanned - REACH, userLines?.done ?? scanned)) & ~1;
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
        userLines?.slide(drop);
    }
    return {
        push(chunk) {
            let at = 0;
            while (at < chunk.length) {
                const limit = whole ? wholeLimit() + 1 : step + AHEAD + REACH;
                if (held >= limit) {
                    whole = false;
                    const view = buffer.subarray(0, held);
                    scanTo(Math.max(scanned, held - AHEAD), view);
                    userLines?.search(view, false);
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
            if (whole) {
                return budget === undefined
                    ? { hits: (0,content_hits/* contentHits */.S)(view, user), unopened: [] }
                    : (0,member_hits/* searchOpened */.e)(view, budget, user);
            }
            scanTo(held, view);
            userLines?.search(view, true);
            const unopened = isArchive === true ? [{ name: '', why: 'too-large' }] : [];
            const cut = userLines?.cut === true ? [{ name: '', why: 'line-too-long' }] : [];
            return { hits: [...hits, ...(userLines?.hits ?? [])], unopened: [...unopened, ...cut] };
        },
    };
}


/***/ })

};
;