"use strict";
exports.id = 3612;
exports.ids = [3612];
exports.modules = {

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

/***/ 41267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KZ: () => (/* binding */ isStandInKeyId),
/* harmony export */   VI: () => (/* binding */ looksDrawn),
/* harmony export */   WG: () => (/* binding */ isStandIn),
/* harmony export */   wD: () => (/* binding */ isStandInSecret)
/* harmony export */ });
const STAND_IN = /EXAMPLE|SAMPLE|DUMMY|PLACEHOLDER|CHANGEME|REPLACE|REDACT|INSERT|SECRET|PASSWORD|ACCESS|NOTREAL|NOTAREAL|INVALID|XXXXX|PACIFIC|NORTH|SOUTH|CENTRAL|FOOBAR|HELLO|WORLD|TOKEN|DEADBEEF|IOSFODNN7|wJalrXUtn|je7MtGbCl/i;
const SHORT_STAND_IN = /FAKE|TEST|MOCK|YOUR|HERE/;
const SHORT_STAND_IN_WORD = /fake|test|mock|your|Fake|Test|Mock|Your|Here|FAKE|TEST|MOCK|YOUR/;
function isStandInKeyId(id) {
    const tail = id.slice(4);
    const short = SHORT_STAND_IN.exec(tail);
    if (short !== null && (short.index === 0 || !/[2-7]/.test(tail)))
        return true;
    return STAND_IN.test(id.slice(1)) || isRegular(tail, 6, 5);
}
function isStandInSecret(secret) {
    const head = secret.slice(0, 64);
    if (STAND_IN.test(head) || SHORT_STAND_IN_WORD.test(head))
        return true;
    return isRegular(head, Math.min(20, Math.floor(head.length / 2)), 6);
}
function isStandIn(text, size) {
    const head = text.slice(0, 64);
    if (STAND_IN.test(head) || SHORT_STAND_IN_WORD.test(head))
        return true;
    const different = size * (1 - (1 - 1 / size) ** head.length);
    const ordered = 1 + Math.ceil(Math.log(1e6 * head.length) / Math.log(size));
    return isRegular(head, Math.floor(different / 2), Math.max(6, ordered));
}
function isRegular(text, few, long) {
    return countDifferent(text) <= few || hasSequence(text, long) || hasPeriod(text, 8);
}
function countDifferent(text) {
    let different = 0;
    for (let index = 0; index < text.length; index++) {
        if (text.indexOf(text.charAt(index)) === index)
            different++;
    }
    return different;
}
const ORDERS = [
    ['ABCDEFGHIJKLMNOPQRSTUVWXYZ', '0123456789'],
    ['QWERTYUIOP', 'ASDFGHJKL', 'ZXCVBNM', '1234567890'],
].map((rows) => {
    const places = new Int16Array(128).fill(-1000);
    rows.forEach((row, number) => {
        for (const [index, character] of Array.from(row).entries()) {
            places[character.charCodeAt(0)] = number * 100 + index;
            places[character.toLowerCase().charCodeAt(0)] = number * 100 + index;
        }
    });
    return places;
});
function hasSequence(text, long) {
    return ORDERS.some((places) => {
        let step = 2;
        let steps = 0;
        for (let index = 1; index < text.length; index++) {
            const here = places[text.charCodeAt(index) & 127] ?? -1000;
            const moved = here - (places[text.charCodeAt(index - 1) & 127] ?? -1000);
            if (here < 0 || moved < -1 || moved > 1)
                steps = 0;
            else if (moved === step)
                steps++;
            else
                steps = 1;
            step = moved;
            if (steps >= long - 1)
                return true;
        }
        return false;
    });
}
function hasPeriod(text, longest) {
    for (let period = 1; period <= longest && period * 2 <= text.length; period++) {
        let index = period;
        while (index < text.length && text.charCodeAt(index) === text.charCodeAt(index - period))
            index++;
        if (index === text.length)
            return true;
    }
    return false;
}
function looksDrawn(secret) {
    const counts = [0, 0, 0, 0];
    let changes = 0;
    let previous = -1;
    for (let index = 0; index < secret.length; index++) {
        const kind = kindOf(secret.charCodeAt(index));
        counts[kind] = counts[kind] + 1;
        if (kind !== previous)
            changes++;
        previous = kind;
    }
    const [sign = 0, digit = 0, upper = 0, lower = 0] = counts;
    const isWordy = lower > 28 || changes < 12 || (changes < 16 && lower > 22);
    const isLettersOnly = digit === 0 && (changes < 18 || lower > 24);
    return (!isWordy &&
        !isLettersOnly &&
        digit <= 20 &&
        lower >= 5 &&
        upper >= 5 &&
        upper <= 30 &&
        sign <= 9);
}
function kindOf(code) {
    if (code >= 0x61)
        return 3;
    if (code >= 0x41)
        return 2;
    return code >= 0x30 ? 1 : 0;
}


/***/ }),

/***/ 38990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AT: () => (/* binding */ BASE64_URL),
/* harmony export */   EW: () => (/* binding */ BASE64),
/* harmony export */   JY: () => (/* binding */ BASE36),
/* harmony export */   M3: () => (/* binding */ isSpelled),
/* harmony export */   S6: () => (/* binding */ BASE62),
/* harmony export */   UG: () => (/* binding */ HEX),
/* harmony export */   k2: () => (/* binding */ spellingOf),
/* harmony export */   s4: () => (/* binding */ setOf),
/* harmony export */   vX: () => (/* binding */ BASE32),
/* harmony export */   x5: () => (/* binding */ DIGITS)
/* harmony export */ });
const DIGITS = '0123456789';
const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const BASE62 = `${UPPER}${UPPER.toLowerCase()}${DIGITS}`;
const HEX = `${DIGITS}abcdef`;
const BASE36 = `${UPPER.toLowerCase()}${DIGITS}`;
const BASE64_URL = `${BASE62}-_`;
const BASE32 = `${UPPER}234567`;
const BASE64 = `${BASE62}+/`;
function setOf(characters) {
    const set = new Uint8Array(256);
    for (let at = 0; at < characters.length; at++)
        set[characters.charCodeAt(at)] = 1;
    return set;
}
const OPENERS = '%\\';
function isSpelled(characters) {
    return /[/+]/.test(characters);
}
function spellingOf(characters) {
    return isSpelled(characters) ? characters + OPENERS : characters;
}


/***/ }),

/***/ 71260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ isDocumented)
/* harmony export */ });
/* harmony import */ var _report_sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3279);

const DOCUMENTED = new Set([
    '0114c1456f250438 0e8ad95d75d71161',
    '95cbff464ccfb324',
    'df452eef23e8cf2c',
    '8662fc2ab7d6d062',
    '05b9f5d960901639 8faa4bb5365a88e0',
    'de4792636d503841',
    '7d6faa0829dcb9db',
    'b4487d094c76a871 6c5f8ac32f8c20d1',
    'd4e819c8a85df67c bfdd84c80536b861 04fba2c05f91ad4b a9f272d7f29d5dc0',
    '793bd7c463628ec5',
    '05b4867153eaa133',
    'f33aa7a1a1314a67 a94ef2a55c1d9e4d',
].flatMap((hashes) => hashes.split(' ')));
const HASHED = 64;
function isDocumented(key) {
    return DOCUMENTED.has((0,_report_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(key.slice(0, HASHED)).slice(0, 16));
}


/***/ }),

/***/ 83832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tq: () => (/* binding */ speaksOf),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   Zz: () => (/* binding */ strangersIn),
/* harmony export */   ey: () => (/* binding */ nameHolds),
/* harmony export */   i6: () => (/* binding */ namesAws),
/* harmony export */   sl: () => (/* binding */ speaksOfAws)
/* harmony export */ });
const FILLER = new Set(('value val string str text literal default data content from_literal plaintext secure securestring ' +
    'type description sensitive true false none null new get getenv fetch setenv set export env ' +
    'system setproperty option const let var b r u f q qq strong code td th tr b64 base64 encoded dict item ' +
    'is was are be being the a an as to of for my our your this that it and or with use using i ' +
    'name key_name cdata body user process machine span em p br li pre here field input s k v n t x').split(' '));
const NOT_A_KEY = /hash|sha\d|digest|checksum|integrity|commit|etag|md5|signature|nonce|hmac|encrypt|cipher|public|fingerprint|csrf|xsrf|revision|salt|certificate|thumbprint|uuid|guid|requestid|traceid|(?:^|[^a-z])(?:iv|mac|tag|rev|ref|sri|sig|crt|pem|sha)$|(?:name|arn|path|url|uri|file|version|vault|prefix|pattern|regex)$/;
const OTHER_VENDOR = /stripe|django|flask|rails|jwt|github|gitlab|slack|google|gcp|azure|client|oauth|paypal|twilio|consumer|session|cookie|webhook|signing|app_?secret|facebook|twitter|discord|auth0|okta|heroku|sentry|datadog|npm|pypi|recaptcha|captcha|hcaptcha|turnstile|nextauth|wordpress|laravel/;
const AWS = /aws|amazon|amzn|s3|(?:^|[^a-z])(?:iam|ses|sqs|sns|sts)(?:[^a-z]|$)|dynamo|route53|bedrock|minio|wasabi/;
const OF_NOBODY = new Set(('secret secrets access key keys id ids my your our the prod production dev devel development stg stage ' +
    'staging test testing qa uat ci cd default config conf cfg settings env var tf credential credentials cred ' +
    'creds private deploy deployment deployer user service svc account storage bucket uploads upload backup ' +
    'backups object store remote backend provider new old current main root admin master bot system global ' +
    'local const value val static final string region spring cloud profile and or for').split(' '));
const KEY_ID = /^A(?:[KSB]IA|CCA)[A-Z2-7]{16}$/;
const ESCAPE = /%(?:25)?[0-9A-Fa-f]{2}|\\(?:u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2}|[nrt])/g;
function nameOf(before) {
    const text = before.slice(-240).replace(ESCAPE, ' ');
    const words = text.match(/[A-Za-z0-9]+(?:[_.-]+[A-Za-z0-9]+)*/g) ?? [];
    let phrase = '';
    let best = 'nothing';
    let read = 0;
    for (let index = words.length - 1; index >= 0 && index >= words.length - 12; index--) {
        const word = words[index];
        if (KEY_ID.test(word))
            return best === 'nothing' ? 'key-id' : best;
        const name = plainWords(word);
        if (FILLER.has(name) || FILLER.has(name.replaceAll('_', '')) || /^\d{1,4}$/.test(name))
            continue;
        if (best === 'nothing' && NOT_A_KEY.test(name))
            return 'not-a-key';
        phrase = phrase === '' ? name : `${name}_${phrase}`;
        const naming = classify(phrase, name, ++read);
        if (naming === 'secret-key' || naming === 'session-token')
            return naming;
        if (naming === 'owned-secret' && best === 'nothing')
            return naming;
        if (naming === 'owned-secret')
            continue;
        if (naming === 'other')
            return best === 'nothing' ? 'other' : best;
        if (best !== 'secret' && best !== 'any-secret-key')
            best = naming;
        if (read === 4)
            break;
    }
    return best;
}
function classify(phrase, name, words) {
    const flat = phrase.replace(/[_.-]+/g, '');
    const ofAws = AWS.test(phrase);
    if (/sessiontoken|securitytoken/.test(flat))
        return 'session-token';
    if (/secret/.test(flat)) {
        if (ofAws)
            return 'secret-key';
        if (OTHER_VENDOR.test(phrase))
            return 'other';
        if (/secretaccess/.test(flat))
            return 'secret-key';
        if (strangersOf(name).length > 0)
            return 'owned-secret';
        return /secretkey|accesssecret|keysecret/.test(flat) ? 'any-secret-key' : 'secret';
    }
    if (ofAws && words <= 2 && /key|token|passw|pwd|cred/.test(flat))
        return 'secret-key';
    if (/accesskey/.test(flat))
        return 'any-secret-key';
    if (OTHER_VENDOR.test(phrase))
        return 'other';
    if (/key|passw|pwd|pass|token|cred|auth|access|private/.test(flat))
        return 'credential';
    if (ofAws)
        return 'credential';
    return 'other';
}
function strangersOf(name) {
    return name
        .split(/[_.-]+/)
        .filter((word) => word.length > 1 && !/^(?:\d+|secret[a-z]*key|.*secrets?)$/.test(word))
        .filter((word) => !OF_NOBODY.has(word) && !FILLER.has(word));
}
function strangersIn(before) {
    const text = before.slice(-240).replace(ESCAPE, ' ');
    const named = text.match(/[A-Za-z0-9]+(?:[_.-]+[A-Za-z0-9]+)*/g) ?? [];
    const name = named.toReversed().find((word) => /secret/i.test(word));
    return name === undefined ? [] : strangersOf(plainWords(name));
}
function plainWords(word) {
    return word
        .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
        .replace(/([A-Z])([A-Z][a-z])/g, '$1_$2')
        .toLowerCase();
}
function speaksOfAws(text) {
    return /aws|amazon|amzn|(?<![a-z0-9])s3(?![a-z0-9])|(?<![A-Za-z])iam(?![A-Za-z])|(?:AKIA|ASIA)[A-Z2-7]|access_?-?key/i.test(text);
}
function namesAws(text) {
    return /aws|amazon|amzn|boto|(?<![a-z0-9])s3[an]?(?![a-z0-9])|(?:AKIA|ASIA)[A-Z2-7]/i.test(text);
}
function nameHolds(before, words) {
    const text = before.slice(-240).replace(ESCAPE, ' ');
    const names = text.match(/[A-Za-z0-9]+(?:[_.-]+[A-Za-z0-9]+)*/g) ?? [];
    return names.slice(-12).some((name) => {
        const flat = name.toLowerCase().replace(/[_.-]/g, '');
        return words.some((word) => flat.includes(word));
    });
}
function speaksOf(text, words) {
    const small = text.toLowerCase();
    return words.some((word) => small.includes(word));
}


/***/ }),

/***/ 23612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ PATTERNS),
  I: () => (/* binding */ patternOf)
});

// EXTERNAL MODULE: ./lib/scanner/alphabets.js
var alphabets = __webpack_require__(38990);
;// CONCATENATED MODULE: ./lib/scanner/patterns/issued.js
function issued(told) {
    const { noun, can, revoke, severity = 'error', references, name, keys, leaks, clean } = told;
    const { kind, shapes, surroundings, decode, documented } = told;
    return {
        kind,
        words: {
            noun,
            severity,
            rung: 'granted',
            title: `${article(noun)} ${noun} stands in \`{path}\`, line {line}`,
            why: `Whoever reads it can ${can}. Removing the line does not take it back.`,
            fix: `${revoke}; then put a reference to a secret in its place and commit that.`,
            references,
        },
        shapes,
        ...(surroundings === undefined ? {} : { surroundings }),
        ...(decode === undefined ? {} : { decode }),
        ...(documented === undefined ? {} : { documented }),
        cases(draw) {
            const drawn = keys(draw);
            const [first] = drawn;
            return {
                leaks: [...(told.isPair === true ? [] : alone(name, drawn)), ...(leaks?.(draw) ?? [])],
                clean: [
                    ...(/^[A-Za-z0-9]/.test(first) && told.isPair !== true ? [`${name}=x${first}\n`] : []),
                    `${name}=${first.slice(0, beginningOf(first, shapes) + 3)}...\n`,
                    `${name}=${standIn(first, shapes)}\n`,
                    `${name}=$\{{ secrets.${name} }}\n`,
                    ...(clean?.(draw) ?? []),
                ],
            };
        },
    };
}
function alone(name, keys) {
    return [
        ...keys.map((key) => [`${name}=`, key, '\n']),
        [`  ${name.toLowerCase()}: "`, keys[0], '"\n'],
        [`{"env":"${name}=`, keys[0], String.raw `\n"}`],
    ];
}
function article(noun) {
    return /^(?:[AEIO]|Square\d|SSH|npm|xAI|RSA|NVIDIA)/.test(noun) ? 'An' : 'A';
}
function beginningOf(key, shapes) {
    const prefixes = shapes.flatMap((shape) => (shape.at === undefined ? shape.prefixes : []) ?? []);
    return Math.max(0, ...prefixes.map((prefix) => (key.startsWith(prefix) ? prefix.length : 0)));
}
function standIn(key, shapes) {
    const from = beginningOf(key, shapes);
    return key.slice(0, from) + key.slice(from).replace(/[A-Za-z0-9]/g, 'x');
}

;// CONCATENATED MODULE: ./lib/scanner/patterns/ai/anthropic-admin-key.js


const anthropicAdminKey = issued({
    kind: 'anthropic-admin-key',
    noun: 'Anthropic admin key',
    can: 'change members, workspaces and API keys of the organization, and read its usage',
    revoke: "Delete it at https://platform.claude.com/settings/admin-keys and look the organization's members and keys over",
    references: ['https://docs.claude.com/en/api/administration-api'],
    shapes: [
        {
            prefixes: ['sk-ant-admin01-'],
            alphabet: alphabets/* BASE64_URL */.AT,
            length: 95,
            form: (value) => value.endsWith('AA'),
        },
    ],
    name: 'ANTHROPIC_ADMIN_KEY',
    keys: (draw) => [`sk-ant-admin01-${draw(alphabets/* BASE64_URL */.AT, 93)}AA`],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/ai/anthropic-api-key.js


const anthropicApiKey = issued({
    kind: 'anthropic-api-key',
    noun: 'Anthropic API key',
    can: "call the models at its owner's expense, and read the workspace's files and batches",
    revoke: 'Delete it at https://platform.claude.com/settings/keys and look the usage up',
    references: ['https://docs.claude.com/en/api/overview'],
    shapes: [
        {
            prefixes: ['sk-ant-api03-'],
            alphabet: alphabets/* BASE64_URL */.AT,
            length: 95,
            form: (value) => value.endsWith('AA'),
        },
    ],
    name: 'ANTHROPIC_API_KEY',
    keys: (draw) => [`sk-ant-api03-${draw(alphabets/* BASE64_URL */.AT, 93)}AA`],
    clean: (draw) => [`ANTHROPIC_API_KEY=sk-ant-api03-${draw(alphabets/* BASE64_URL */.AT, 94)}x`],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/ai/groq-api-key.js


const groqApiKey = issued({
    kind: 'groq-api-key',
    noun: 'Groq API key',
    can: "call the models at its owner's expense",
    revoke: 'Delete it at https://console.groq.com/keys',
    references: ['https://console.groq.com/docs/quickstart'],
    shapes: [{ prefixes: ['gsk_'], alphabet: alphabets/* BASE62 */.S6, length: 52 }],
    name: 'GROQ_API_KEY',
    keys: (draw) => [`gsk_${draw(alphabets/* BASE62 */.S6, 52)}`],
    clean: (draw) => [`GROQ_API_KEY=gsk_${draw(alphabets/* BASE62 */.S6, 51)}`],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/ai/hugging-face-token.js

const huggingFaceToken = issued({
    kind: 'hugging-face-token',
    noun: 'Hugging Face token',
    can: 'read the private and gated models and data sets that its owner may, and with write permission replace models that others load',
    revoke: 'Delete it at https://huggingface.co/settings/tokens',
    references: ['https://huggingface.co/docs/hub/security-tokens'],
    shapes: [
        {
            prefixes: ['hf_', 'api_org_'],
            alphabet: 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ',
            length: 34,
        },
    ],
    name: 'HF_TOKEN',
    keys: (draw) => [
        `hf_${draw('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', 34)}`,
        `api_org_${draw('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', 34)}`,
    ],
    clean: (draw) => [`HF_TOKEN=hf_${draw('abcdefghijklmnopqrstuvwxyz', 33)}`],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/ai/langsmith-api-key.js


const langsmithApiKey = issued({
    kind: 'langsmith-api-key',
    noun: 'LangSmith API key',
    can: 'read and write the traces of the workspace, with the prompts and answers in them',
    revoke: 'Delete it at https://smith.langchain.com/settings',
    references: ['https://docs.langchain.com/langsmith/create-account-api-key'],
    shapes: [
        {
            prefixes: ['lsv2_pt_', 'lsv2_sk_'],
            alphabet: `${alphabets/* HEX */.UG}_`,
            length: 43,
            form: (value) => /^lsv2_(?:pt|sk)_[0-9a-f]{32}_[0-9a-f]{10}$/.test(value),
        },
    ],
    name: 'LANGSMITH_API_KEY',
    keys: (draw) => [
        `lsv2_pt_${draw(alphabets/* HEX */.UG, 32)}_${draw(alphabets/* HEX */.UG, 10)}`,
        `lsv2_sk_${draw(alphabets/* HEX */.UG, 32)}_${draw(alphabets/* HEX */.UG, 10)}`,
    ],
    clean: (draw) => [`LANGSMITH_API_KEY=lsv2_pt_${draw(alphabets/* HEX */.UG, 43)}`],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/ai/nvidia-api-key.js


const nvidiaApiKey = issued({
    kind: 'nvidia-api-key',
    noun: 'NVIDIA API key',
    can: 'call hosted models and pull from NGC as its owner',
    revoke: 'Delete it at https://org.ngc.nvidia.com/setup/api-keys',
    references: ['https://docs.nvidia.com/ngc/latest/ngc-user-guide.html'],
    shapes: [{ prefixes: ['nvapi-'], alphabet: alphabets/* BASE64_URL */.AT, length: 64 }],
    name: 'NVIDIA_API_KEY',
    keys: (draw) => [`nvapi-${draw(alphabets/* BASE64_URL */.AT, 64)}`],
    clean: (draw) => [`NVIDIA_API_KEY=nvapi-${draw(alphabets/* BASE64_URL */.AT, 63)}`],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/ai/openai-api-key.js


const openaiApiKey = issued({
    kind: 'openai-api-key',
    noun: 'OpenAI API key',
    can: "call the models at its owner's expense, and read the files and threads of its project",
    revoke: 'Delete it at https://platform.openai.com/api-keys and look the usage up',
    references: ['https://platform.openai.com/docs/api-reference/authentication'],
    shapes: [
        {
            prefixes: ['sk-'],
            alphabet: alphabets/* BASE62 */.S6,
            length: 48,
            form: (value) => value.slice(23, 31) === 'T3BlbkFJ',
        },
        {
            prefixes: ['sk-proj-', 'sk-svcacct-', 'sk-admin-', 'sk-None-'],
            alphabet: alphabets/* BASE64_URL */.AT,
            length: { from: 48, to: 220 },
            form: (value) => /T3BlbkFJ[\w-]{20,}$/.test(value),
        },
    ],
    name: 'OPENAI_API_KEY',
    keys: (draw) => [
        `sk-${draw(alphabets/* BASE62 */.S6, 20)}T3BlbkFJ${draw(alphabets/* BASE62 */.S6, 20)}`,
        `sk-proj-${draw(alphabets/* BASE64_URL */.AT, 74)}T3BlbkFJ${draw(alphabets/* BASE64_URL */.AT, 74)}`,
        `sk-svcacct-${draw(alphabets/* BASE64_URL */.AT, 58)}T3BlbkFJ${draw(alphabets/* BASE64_URL */.AT, 58)}`,
        `sk-admin-${draw(alphabets/* BASE64_URL */.AT, 58)}T3BlbkFJ${draw(alphabets/* BASE64_URL */.AT, 58)}`,
    ],
    clean: (draw) => [
        `OPENAI_API_KEY=sk-${draw(alphabets/* BASE62 */.S6, 48)}`,
        `OPENAI_API_KEY=sk-proj-${draw(alphabets/* BASE62 */.S6, 100)}`,
    ],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/ai/openrouter-api-key.js


const openrouterApiKey = issued({
    kind: 'openrouter-api-key',
    noun: 'OpenRouter API key',
    can: "call models at its owner's expense, up to the key's limit",
    revoke: 'Delete it at https://openrouter.ai/settings/keys',
    references: ['https://openrouter.ai/docs/api-reference/authentication'],
    shapes: [{ prefixes: ['sk-or-v1-'], alphabet: alphabets/* HEX */.UG, length: 64 }],
    name: 'OPENROUTER_API_KEY',
    keys: (draw) => [`sk-or-v1-${draw(alphabets/* HEX */.UG, 64)}`],
    clean: (draw) => [`OPENROUTER_API_KEY=sk-or-v1-${draw(alphabets/* HEX */.UG, 63)}`],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/ai/perplexity-api-key.js


const perplexityApiKey = issued({
    kind: 'perplexity-api-key',
    noun: 'Perplexity API key',
    can: "call the models at its owner's expense",
    revoke: 'Delete it at https://www.perplexity.ai/account/api/keys',
    references: ['https://docs.perplexity.ai/getting-started/quickstart'],
    shapes: [{ prefixes: ['pplx-'], alphabet: alphabets/* BASE62 */.S6, length: 48 }],
    name: 'PERPLEXITY_API_KEY',
    keys: (draw) => [`pplx-${draw(alphabets/* BASE62 */.S6, 48)}`],
    clean: (draw) => [`PERPLEXITY_API_KEY=pplx-${draw(alphabets/* BASE62 */.S6, 47)}`],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/ai/replicate-api-token.js


const replicateApiToken = issued({
    kind: 'replicate-api-token',
    noun: 'Replicate API token',
    can: "run models at its owner's expense and read their predictions",
    revoke: 'Delete it at https://replicate.com/account/api-tokens',
    references: ['https://replicate.com/docs/topics/security/api-tokens'],
    shapes: [{ prefixes: ['r8_'], alphabet: alphabets/* BASE62 */.S6, length: 37 }],
    name: 'REPLICATE_API_TOKEN',
    keys: (draw) => [`r8_${draw(alphabets/* BASE62 */.S6, 37)}`],
    clean: (draw) => [`REPLICATE_API_TOKEN=r8_${draw(alphabets/* BASE62 */.S6, 36)}`],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/ai/xai-api-key.js


const xaiApiKey = issued({
    kind: 'xai-api-key',
    noun: 'xAI API key',
    can: "call the models at its owner's expense",
    revoke: 'Delete it at https://console.x.ai',
    references: ['https://docs.x.ai/docs/tutorial'],
    shapes: [{ prefixes: ['xai-'], alphabet: `${alphabets/* BASE62 */.S6}_`, length: 80 }],
    name: 'XAI_API_KEY',
    keys: (draw) => [`xai-${draw(alphabets/* BASE62 */.S6, 80)}`],
    clean: (draw) => [`XAI_API_KEY=xai-${draw(alphabets/* BASE62 */.S6, 79)}`],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/ai/index.js











const AI_PATTERNS = [
    openaiApiKey,
    anthropicApiKey,
    anthropicAdminKey,
    huggingFaceToken,
    groqApiKey,
    replicateApiToken,
    perplexityApiKey,
    xaiApiKey,
    openrouterApiKey,
    langsmithApiKey,
    nvidiaApiKey,
];

;// CONCATENATED MODULE: ./lib/scanner/patterns/aws/appsync-api-key.js

const SMALL = `abcdefghijklmnopqrstuvwxyz${alphabets/* DIGITS */.x5}`;
const appsyncApiKey = {
    kind: 'appsync-api-key',
    words: {
        noun: 'AppSync API key',
        severity: 'warning',
        rung: 'present',
        title: 'An AppSync API key stands in `{path}`, line {line}',
        why: 'Whoever reads it can call the GraphQL API that it belongs to, for as long as the key lives: a week by default, a year at most. Where it is meant to be public, as in a web page, that is by design.',
        fix: 'If the API is not public, delete the key (`aws appsync delete-api-key --api-id API --id KEY`), or let the API ask for IAM or a user pool in its place.',
        references: [
            'https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html',
            'https://docs.aws.amazon.com/cli/latest/reference/appsync/delete-api-key.html',
        ],
    },
    shapes: [
        {
            prefixes: ['da2-'],
            alphabet: SMALL,
            length: 26,
            notAfter: `${SMALL}ABCDEFGHIJKLMNOPQRSTUVWXYZ_-`,
        },
    ],
    cases(draw) {
        const key = () => `da2-q7${draw(SMALL, 24)}`;
        return {
            leaks: [
                ['"aws_appsync_apiKey": "', key(), '"'],
                ["x-api-key: '", key(), "'"],
            ],
            clean: [`x${key()}`, `${key()}a`, key().slice(0, 29), `da2-${'x'.repeat(26)}`],
        };
    },
};

// EXTERNAL MODULE: ./lib/report/key-id.js
var key_id = __webpack_require__(70947);
// EXTERNAL MODULE: ./lib/scanner/allow.js
var allow = __webpack_require__(41267);
;// CONCATENATED MODULE: ./lib/scanner/patterns/aws/aws-access-key-id.js



const KEY_ID = /^A(?:[KSB]IA|CCA)[A-Z2-7]{16}/;
const awsAccessKeyId = {
    kind: 'aws-access-key-id',
    part: 'id',
    words: {
        noun: 'access key id',
        severity: 'error',
        rung: 'present',
        title: 'The AWS access key id `{preview}` stands in `{path}`, line {line}, without its secret',
        why: 'A key id alone signs nothing, but where an id is committed its secret is rarely far, and it tells the account. Removing the line does not take it back.',
        fix: 'Look the key up in IAM and deactivate it if its secret may have been committed too (`aws iam update-access-key --status Inactive --access-key-id ID`); then replace it by a reference to a secret and commit that.',
        references: [
            'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
            'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids',
        ],
        beginning: [
            {
                begins: 'ASIA',
                severity: 'note',
                title: 'The id `{preview}` of a temporary AWS key stands in `{path}`, line {line}, without its secret and its token',
                why: 'It is useless without both, and they end with their session, after 36 hours at the latest. It tells the account, and that a session was written down here.',
                fix: 'Nothing needs to be revoked if the secret and the token were written nowhere. Take the line out, and find out how a key of a session came into the repository.',
            },
            {
                begins: 'ACCA',
                severity: 'note',
                title: 'The id `{preview}` of a service-specific credential stands in `{path}`, line {line}',
                why: 'It names a password or an API key of one service (Bedrock, CloudWatch Logs, CodeCommit, Keyspaces) and lets nobody in by itself. It tells the account.',
                fix: 'Nothing needs to be revoked if the key that it names was written nowhere. Otherwise: `aws iam update-service-specific-credential --status Inactive --service-specific-credential-id ID`.',
            },
            {
                begins: 'ABIA',
                severity: 'note',
                title: 'The id `{preview}` of an AWS bearer token stands in `{path}`, line {line}',
                why: 'It names a token that STS gave to a service, and lets nobody in without it. It tells the account.',
                fix: 'Nothing needs to be revoked if the token was written nowhere. Take the line out when you are there anyway.',
            },
        ],
    },
    hidden: ['AKIA', 'ASIA'],
    hiddenTwice: ['AKIA', 'ASIA'],
    shapes: [
        {
            prefixes: ['AKIA', 'ASIA', 'ABIA', 'ACCA'],
            alphabet: alphabets/* BASE32 */.vX,
            length: 16,
            plausible: (value) => !(0,allow/* isStandInKeyId */.KZ)(value),
            judge: ({ after }) => !after().startsWith('=='),
        },
        {
            prefixes: ['QUtJQ', 'QVNJQ'],
            alphabet: alphabets/* BASE64 */.EW,
            length: { from: 22 },
            notBefore: alphabets/* BASE64 */.EW,
            only: 27,
            plausible: isEncoded,
        },
    ],
    decode: (spelled) => ((0,key_id/* isKeyId */.rZ)(spelled) ? spelled : decoded(spelled)),
    preview: key_id/* maskKeyId */.Dx,
    accountOf: key_id/* accountOfKeyId */.z7,
    cases(draw) {
        const id = (prefix = 'AKIA') => `${prefix}Q7${draw(alphabets/* BASE32 */.vX, 14)}`;
        const encoded = Buffer.from(id()).toString('base64').slice(0, 27);
        return {
            leaks: [
                ['aws_access_key_id = ', id(), '\n'],
                ['export AWS_ACCESS_KEY_ID="', id('ASIA'), '"'],
                ['"x\\n', id('ABIA'), '\\n"'],
                ['?id%3D', id('ACCA'), '%2F20261101'],
                ['AWS_ACCESS_KEY_ID: ', encoded, '=\n'],
            ],
            clean: [`a${id()}`, `${id()}A`, `${id()}====`, id('AROA'), `AKIA${'X'.repeat(16)}`],
        };
    },
};
function isEncoded(value) {
    const text = Buffer.from(value, 'base64').toString('latin1');
    const id = KEY_ID.exec(text)?.[0];
    return id !== undefined && !(0,allow/* isStandInKeyId */.KZ)(id) && !/^[A-Za-z0-9]/.test(text.slice(20));
}
function decoded(base64) {
    return Buffer.from(base64, 'base64').toString('latin1').trimEnd();
}

// EXTERNAL MODULE: ./lib/scanner/documented.js
var documented = __webpack_require__(71260);
;// CONCATENATED MODULE: ./lib/scanner/aws/signed-until.js
function signedUntil(url, lifetime) {
    const old = /(?:^|[?&\s])Expires=(\d{9,10})(?!\d)/.exec(url)?.[1];
    if (old !== undefined)
        return Number(old) * 1000;
    const date = /X-Amz-Date=(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z/i.exec(url);
    const seconds = lifetime ?? Number(/X-Amz-Expires=(\d{1,7})(?!\d)/i.exec(url)?.[1] ?? Number.NaN);
    if (date === null || Number.isNaN(seconds))
        return undefined;
    const [year, month, day, hour, minute, second] = date.slice(1).map(Number);
    return Date.UTC(year, month - 1, day, hour, minute, second) + seconds * 1000;
}

;// CONCATENATED MODULE: ./lib/scanner/patterns/aws/aws-presigned-url.js





const HEX = `${alphabets/* DIGITS */.x5}abcdef`;
const awsPresignedUrl = {
    kind: 'aws-presigned-url',
    part: 'signature',
    words: {
        noun: 'signature of a presigned URL',
        severity: 'warning',
        rung: 'lasting',
        title: 'A presigned URL of AWS stands in `{path}`, line {line}',
        why: 'Whoever reads it may do the one thing that it was signed for, such as reading or writing an object, until it ends: seven days after it was signed at the latest, and no later than the session that signed it.',
        fix: 'Take the URL out and commit that. To end it at once, deactivate the access key that signed it, or revoke the sessions of its role.',
        references: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-presigned-url.html'],
        expired: {
            title: 'A presigned URL of AWS that has ended stands in `{path}`, line {line}',
            why: 'It ended at {ended}, by what it says itself: nobody can use it any more. It still tells the key that signed it.',
            fix: 'Nothing needs to be revoked. Take the URL out when you are there anyway.',
        },
    },
    surroundings: { lines: 0, bytes: 320 },
    shapes: [
        {
            prefixes: ['X-Amz-Signature=', 'X-Amz-Signature%3D'],
            alphabet: HEX,
            length: 64,
            notBefore: alphabets/* BASE62 */.S6,
            plausible: (value) => new Set(value.slice(-64)).size > 8,
            judge: isSigned,
        },
        {
            prefixes: ['Signature='],
            alphabet: alphabets/* BASE64 */.EW,
            length: 27,
            padded: true,
            notBefore: `${alphabets/* BASE62 */.S6}-_`,
            judge: isSignedOfOld,
        },
    ],
    decode: (spelled) => spelled.replace(/^(?:X-Amz-)?Signature(?:=|%3D)/, ''),
    widen: (key, before, after) => {
        const said = [...`${before} ${after}`.matchAll(SAYS)].map(([all]) => all.replace('%3D', '='));
        return said.length === 0 ? key : `${key}&${said.slice(-3).join('&')}`;
    },
    preview: (key) => `presigned URL (signature of ${key.split('&')[0]?.length ?? 0} characters)`,
    expiryOf: signedUntil,
    accountOf(key) {
        const id = /(?:Credential|AWSAccessKeyId)=([A-Z2-7]{20})/.exec(key)?.[1];
        return id === undefined || !(0,key_id/* isKeyId */.rZ)(id) ? undefined : (0,key_id/* accountOfKeyId */.z7)(id);
    },
    cases(draw) {
        const signature = () => `X-Amz-Signature=0a9b8c7d6e5f${draw(HEX, 52)}`;
        const url = `://b.s3.amazonaws.com/k?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Date=20261101T000000Z&X-Amz-Expires=3600&`;
        const example = 'X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20261101';
        const token = `X-Amz-Security-Token=${draw(alphabets/* BASE62 */.S6, 520)}`;
        return {
            leaks: [[`${url}${token}&`, signature(), '&X-Amz-SignedHeaders=host"']],
            clean: [
                signature(),
                `${url}${example}%2Feu-west-1&${signature()}`,
                `${url}${token}&X-Amz-Signature=${'0'.repeat(64)}`,
                `?AWSAccessKeyId=AKIAIOSFODNN7EXAMPLE&Signature=${draw(alphabets/* BASE62 */.S6, 27)}%3D&Expires=1141889120`,
            ],
        };
    },
};
const SAYS = /(?:X-Amz-(?:Date|Expires)|X-Amz-Credential|AWSAccessKeyId|(?<![A-Za-z-])Expires)(?:=|%3D)[A-Za-z0-9]{1,20}/g;
const CREDENTIAL = /X-Amz-Credential(?:=|%3D)([A-Za-z0-9]{16,32})(?:%(?:25)?2F|\/|&|$)/;
function isSigned({ before }) {
    const text = before();
    const id = CREDENTIAL.exec(text)?.[1];
    if (id !== undefined)
        return isSigner(id);
    return /(?:^|X-Amz-Security-Token(?:=|%3D))[A-Za-z0-9%+/=-]{200,}(?:&(?:amp;)?|\\u0026|%26)(?:X-Amz-SignedHeaders(?:=|%3D)[\w%;-]+(?:&(?:amp;)?|\\u0026|%26))?$/.test(text);
}
function isSignedOfOld({ before, after }) {
    const text = `${before().slice(-160)} ${after().slice(0, 160)}`;
    const id = /AWSAccessKeyId=([A-Z0-9]{20})(?![A-Z0-9])/.exec(text)?.[1] ?? '';
    return isSigner(id) && /(?<![A-Za-z-])Expires=\d{9,10}(?!\d)/.test(text);
}
function isSigner(id) {
    return (0,key_id/* isKeyId */.rZ)(id) && !(0,allow/* isStandInKeyId */.KZ)(id) && !(0,documented/* isDocumented */.Z)(id);
}

// EXTERNAL MODULE: ./lib/scanner/naming.js
var naming = __webpack_require__(83832);
;// CONCATENATED MODULE: ./lib/scanner/aws/secret-owner.js


function ownerOf(candidate) {
    const before = candidate.before();
    const after = candidate.after();
    const line = tailLine(before);
    const around = { before, after, line };
    switch ((0,naming/* nameOf */.Vb)(line)) {
        case 'secret-key':
            return ofAwsOrStore(around);
        case 'key-id':
            return 'aws';
        case 'not-a-key':
        case 'session-token':
            return undefined;
        case 'owned-secret':
            return sharesName(around) ? 'aws' : storeNamed(line);
        case 'any-secret-key':
            return ofAnybody(around);
        case 'other':
            return hasKeyId(line.slice(-120)) || hasKeyId(headLine(after).slice(0, 120))
                ? 'aws'
                : undefined;
        case 'secret':
            if (hasFreeKeyId(around) || (0,naming/* speaksOfAws */.sl)(before) || (0,naming/* speaksOfAws */.sl)(after)) {
                return ofAwsOrStore(around);
            }
            return undefined;
        case 'credential':
            return hasFreeKeyId(around) ? 'aws' : undefined;
        case 'nothing':
            return byLinesAbove(around);
    }
}
function byLinesAbove(around) {
    const { before, after } = around;
    if (isWrapped(before, after))
        return undefined;
    const above = (0,naming/* nameOf */.Vb)(before);
    if (above === 'secret-key')
        return ofAwsOrStore(around);
    if (above === 'secret' && (0,naming/* speaksOfAws */.sl)(before))
        return ofAwsOrStore(around);
    if (above === 'any-secret-key')
        return ofAnybody(around);
    return hasFreeKeyId(around) ? 'aws' : undefined;
}
function ofAwsOrStore({ before, after, line }) {
    if (hasKeyId(before) || hasKeyId(after))
        return 'aws';
    const both = before + after;
    if (FOREIGN_ID.test(both))
        return undefined;
    return speaksOfStore(both) ? 's3-store' : (storeNamed(line) ?? 'aws');
}
function ofAnybody(around) {
    const { before, after } = around;
    const both = before + after;
    if (hasFreeKeyId(around))
        return 'aws';
    if (FOREIGN_ID.test(both))
        return undefined;
    if (speaksOfStore(both))
        return 's3-store';
    return !isTaken(around) && (0,naming/* namesAws */.i6)(both) ? 'aws' : 'unknown';
}
const FOREIGN_ID = /(?<![A-Za-z0-9])(?:GOOG1?[A-Z0-9]{16,60}|LTAI[A-Za-z0-9]{12,24})(?![A-Za-z0-9])/;
const STORE = /minio|wasabi|r2\.cloudflarestorage|backblazeb2|digitaloceanspaces|scw\.cloud|linodeobjects|appdomain\.cloud|storage\.googleapis|storage\.yandexcloud|idrivee2|storjshare|vultrobjects|ceph|rados|seaweed|garage|aliyuncs|myqcloud|\.ovh\.|exo\.io|contabostorage|hetzner|your-objectstorage/i;
function speaksOfStore(text) {
    return STORE.test(text);
}
function storeNamed(line) {
    return /(?:minio|wasabi|ceph|rados|linode|digitalocean|scaleway|vultr|idrive|storj|backblaze|(?:^|[^a-z0-9])(?:r2|spaces|b2|scw)(?=[_.-]))[\w.-]*secret/i.test(line)
        ? 's3-store'
        : undefined;
}
function sharesName({ before, after, line }) {
    const strangers = (0,naming/* strangersIn */.Zz)(line);
    return `${before}\n${after}`.split(/[\r\n]/).some((one) => {
        const small = one.toLowerCase();
        return hasKeyId(one) && (one === line || strangers.some((word) => small.includes(word)));
    });
}
function hasFreeKeyId(around) {
    const { before, after, line } = around;
    if (hasKeyId(line) || hasKeyId(headLine(after)))
        return true;
    return (hasKeyId(before) || hasKeyId(after)) && !isTaken(around);
}
function isTaken({ before, after, line }) {
    const above = before.slice(0, before.length - line.length);
    return TAKEN.test(above) || TAKEN.test(after.slice(headLine(after).length));
}
const TAKEN = /(?:aws[\w.-]{0,20}secret|secret[_-]?access[_-]?key)[\w.-]{0,12}["'\]]{0,2}[ \t]{0,8}[:=][>=]?[ \t"']{0,4}[A-Za-z0-9+/]{40}(?![A-Za-z0-9+/])/i;
function hasKeyId(text) {
    const ids = text.match(/(?<![A-Za-z0-9])A(?:[KSB]IA|CCA)[A-Z2-7]{16}(?![A-Za-z0-9])/g) ?? [];
    return ids.some((id) => !(0,allow/* isStandInKeyId */.KZ)(id)) || /QUtJQ|QVNJQ/.test(text);
}
function tailLine(text) {
    return text.slice(Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1);
}
function headLine(text) {
    const end = text.search(/[\r\n]/);
    return end === -1 ? text : text.slice(0, end);
}
function isWrapped(before, after) {
    return (/(?:[A-Za-z0-9+/]{41}|-----)[ \t"'\\n,+]{0,8}\r?\n?[ \t"'+]{0,32}$/.test(before.slice(-120)) ||
        /^[ \t"'\\n,+]{0,8}\r?\n[ \t"'+]{0,32}(?!(?:IQoJ|FwoG|FQoG|FQoD|AQoD|AQoE))(?:[A-Za-z0-9+/]{41}|-----)/.test(after));
}

;// CONCATENATED MODULE: ./lib/scanner/patterns/aws/aws-secret-access-key.js



const NEIGHBOURHOOD = { lines: 3, bytes: 320 };
const awsSecretAccessKey = {
    kind: 'aws-secret-access-key',
    part: 'secret',
    words: {
        noun: 'secret access key',
        severity: 'error',
        rung: 'granted',
        title: 'An AWS secret access key stands in `{path}`, line {line}',
        why: 'Whoever can read the repository, its forks or its history can sign requests with it. Removing the line does not take it back.',
        fix: 'Deactivate the key in IAM first (`aws iam update-access-key --status Inactive --access-key-id ID`, with the id that belongs to it), then replace it by a reference to a secret and commit that.',
        references: [
            'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
            'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/removing-sensitive-data-from-a-repository',
        ],
    },
    surroundings: NEIGHBOURHOOD,
    hidden: [
        'ccess_key',
        'ccess-key',
        'ccessKey',
        'CCESS_KEY',
        'ecret_key',
        'ecret-key',
        'ecretKey',
        'ECRET_KEY',
        'aws_secret',
        'AWS_SECRET',
    ],
    hiddenTwice: ['ccess_key', 'CCESS_KEY'],
    shapes: [
        { alphabet: alphabets/* BASE64 */.EW, length: 40, plausible: isSecret, judge: isTold },
        {
            alphabet: alphabets/* BASE64 */.EW,
            length: [54, 55],
            padded: true,
            plausible: (value) => isSecret(aws_secret_access_key_decoded(value)),
            judge: isTold,
        },
    ],
    decode: (spelled) => (spelled.length === 40 ? spelled : aws_secret_access_key_decoded(spelled)),
    cases(draw) {
        const secret = () => `${draw(alphabets/* BASE64 */.EW, 36)}a7Q+`;
        const encoded = Buffer.from(secret()).toString('base64');
        const spelled = `${draw(alphabets/* BASE62 */.S6, 20)}%2F${draw(alphabets/* BASE62 */.S6, 15)}a7Q%2B`;
        return {
            leaks: [
                ['AWS_SECRET_ACCESS_KEY=', secret(), '\n'],
                ['{"secretAccessKey": "', secret(), '"}'],
                ['  aws-secret-access-key: ', encoded, '\n'],
                ['x?aws_secret_access_key%3D', spelled, '&y'],
            ],
            clean: [
                secret(),
                `JWT_SECRET_KEY=${secret()}`,
                `aws_secret_access_key = ${secret()}x`,
                `aws_secret_access_key = ${draw('0123456789abcdef', 40)}`,
            ],
        };
    },
};
function isSecret(value) {
    return /^[A-Za-z0-9+/]{40}$/.test(value) && (0,allow/* looksDrawn */.VI)(value) && !(0,allow/* isStandInSecret */.wD)(value);
}
function aws_secret_access_key_decoded(base64) {
    return Buffer.from(base64, 'base64').toString('latin1').replace(/\n$/, '');
}
function isTold(candidate) {
    if (!CLUE.test(candidate.before()) && !CLUE.test(candidate.after()))
        return false;
    if (!isBounded(candidate))
        return false;
    const owner = ownerOf(candidate);
    return owner === undefined ? false : (OTHERS[owner] ?? true);
}
const OTHERS = {
    's3-store': 's3-compatible-secret-key',
    unknown: 'secret-key-of-unknown-owner',
};
const CLUE = /secret|key|aws|amazon|amzn|s3|A(?:[KSB]IA|CCA)[A-Z2-7]|Q[UV][tN]JQ/i;
function isBounded(candidate) {
    const after = candidate.after();
    const before = candidate.before();
    const padded = candidate.value.length === 40 ? /^=/ : /^={3}/;
    if (/^[A-Za-z0-9_]|^-(?=[\w+/])|^\.(?=[\w-])/.test(after) || padded.test(after))
        return false;
    if (/(?:\\[nrt]|%(?:25)?[0-9A-Fa-f]{2}|\\u[0-9A-Fa-f]{4}|\\x[0-9A-Fa-f]{2}|:-)$/.test(before))
        return true;
    return !/[A-Za-z0-9_.-]$/.test(before);
}

;// CONCATENATED MODULE: ./lib/scanner/patterns/aws/aws-session-token.js



const awsSessionToken = {
    kind: 'aws-session-token',
    part: 'token',
    words: {
        noun: 'session token',
        severity: 'error',
        rung: 'present',
        title: 'An AWS session token stands in `{path}`, line {line}',
        why: 'Together with its temporary key it signs requests until the session ends, up to 36 hours after it was issued.',
        fix: "Revoke the sessions of the role that issued it (IAM console, the role's tab Revoke sessions), then remove the token and commit that.",
        references: [
            'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_revoke-sessions.html',
        ],
    },
    surroundings: { lines: 3, bytes: 320 },
    shapes: [
        aws_session_token_issued(['IQoJb3JpZ2lu', 'FwoGZXIvYXdz', 'FQoGZXIvYXdz'], 88),
        aws_session_token_issued(['FQoDYXdz', 'AQoDYXdz', 'AQoEYXdz'], 92),
        {
            alphabet: alphabets/* BASE64 */.EW,
            length: { from: 100 },
            padded: true,
            plausible: (value) => mayBeNamed(value) && isNoStandIn(value),
            judge: isNamed,
        },
    ],
    cases(draw) {
        const token = (prefix) => `${prefix}${draw(alphabets/* BASE64 */.EW, 400 - prefix.length)}`;
        return {
            leaks: [
                ['aws_session_token = ', token('IQoJb3JpZ2luX2Vj'), '\n'],
                ['"SessionToken": "', `${token('FwoGZXIvYXdz')}aa==`, '"'],
                ['AWS_SESSION_TOKEN=', token('a7Q'), '\n'],
            ],
            clean: [
                `session_token = "${token('a7Q')}"`,
                `AWS_SESSION_TOKEN=${token('AQICAHh')}`,
                token('FwoGZXIvYXd').slice(0, 90),
            ],
        };
    },
};
function aws_session_token_issued(prefixes, from) {
    return {
        prefixes,
        alphabet: alphabets/* BASE64 */.EW,
        length: { from },
        notBefore: alphabets/* BASE64 */.EW,
        padded: true,
        plausible: isNoStandIn,
    };
}
function isNoStandIn(value) {
    return !/EXAMPLE/i.test(value) && !(0,allow/* isStandInSecret */.wD)(value.slice(12));
}
function mayBeNamed(value) {
    if (/^(?:eyJ|AQICAH|MII)/.test(value) || value.length > 500)
        return false;
    return /[a-z]/.test(value) && /[A-Z]/.test(value) && /[0-9]/.test(value);
}
function isNamed(candidate) {
    const before = candidate.before();
    return (0,naming/* nameOf */.Vb)(before) === 'session-token' && (0,naming/* speaksOfAws */.sl)(before + candidate.after());
}

;// CONCATENATED MODULE: ./lib/scanner/patterns/aws/bedrock-api-key.js




const LONG_TERM = 'ABSK';
const SHORT_TERM = 'bedrock-api-key-';
const PRESIGNED = 'YmVkcm9jay5hbWF6b25hd3MuY29t';
const bedrockApiKey = {
    kind: 'bedrock-api-key',
    part: 'service-key',
    words: {
        noun: 'Bedrock API key',
        severity: 'error',
        rung: 'granted',
        title: 'An Amazon Bedrock API key stands in `{path}`, line {line}',
        why: 'It needs no second half: whoever reads it can call Bedrock models at your expense until it is deactivated or expires.',
        fix: 'Deactivate the key (`aws iam update-service-specific-credential --status Inactive`, or in the Bedrock console), then replace it by a reference to a secret and commit that.',
        references: ['https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html'],
        expired: {
            title: 'An Amazon Bedrock API key that has ended stands in `{path}`, line {line}',
            why: 'It is a short-term key and ended at {ended}, by what it says itself: nobody can use it any more. It still tells the account.',
            fix: 'Nothing needs to be revoked. Take it out, and find out how a key of a session came into the repository: the next one may be alive.',
        },
    },
    shapes: [
        {
            prefixes: [LONG_TERM],
            alphabet: alphabets/* BASE64 */.EW,
            length: { from: 109, to: 269 },
            notBefore: `${alphabets/* BASE64 */.EW}_.-`,
            padded: true,
            plausible: (value) => bedrock_api_key_isNoStandIn(value) && !(0,allow/* isStandInSecret */.wD)(value.slice(4)),
        },
        {
            prefixes: [SHORT_TERM + PRESIGNED],
            alphabet: alphabets/* BASE64 */.EW,
            length: { from: 32 },
            notBefore: '',
            padded: true,
            plausible: bedrock_api_key_isNoStandIn,
        },
    ],
    hidden: ['ABSK', 'bedrock-api-key'],
    expiryOf: (key) => (key.startsWith(LONG_TERM) ? undefined : signedUntil(urlOf(key))),
    accountOf(key) {
        const decode = (base64) => Buffer.from(base64, 'base64').toString('latin1');
        if (key.startsWith(LONG_TERM)) {
            return /^BedrockAPIKey-[a-z0-9]{1,16}-at-(\d{12}):/.exec(decode(key.slice(4)))?.[1];
        }
        const id = /[?&]X-Amz-Credential=([A-Z2-7]{20})(?:%2F|\/)/.exec(urlOf(key))?.[1];
        return id === undefined ? undefined : (0,key_id/* accountOfKeyId */.z7)(id);
    },
    cases(draw) {
        const base64 = (text) => Buffer.from(text).toString('base64');
        const long = `${LONG_TERM}${base64(`BedrockAPIKey-abcd-at-111122223333:${draw(alphabets/* BASE62 */.S6, 60)}`)}`;
        const short = `${SHORT_TERM}${base64(`bedrock.amazonaws.com/?Action=Call&Token=${draw(alphabets/* BASE62 */.S6, 90)}`)}`;
        return {
            leaks: [
                ['AWS_BEARER_TOKEN_BEDROCK=', long, '\n'],
                ['Authorization: Bearer ', short, '"'],
            ],
            clean: [`x${long}`, long.slice(0, 80), `${SHORT_TERM}${PRESIGNED}`],
        };
    },
};
function urlOf(key) {
    return Buffer.from(key.slice(SHORT_TERM.length), 'base64').toString('latin1');
}
function bedrock_api_key_isNoStandIn(value) {
    return !(0,allow/* isStandInSecret */.wD)(value.slice(-64));
}

;// CONCATENATED MODULE: ./lib/scanner/patterns/aws/cloudwatch-logs-api-key.js


const cloudwatchLogsApiKey = {
    kind: 'cloudwatch-logs-api-key',
    part: 'service-key',
    words: {
        noun: 'CloudWatch Logs API key',
        severity: 'error',
        rung: 'granted',
        title: 'A CloudWatch Logs API key stands in `{path}`, line {line}',
        why: 'It needs no second half and may never expire: whoever reads it can write log events into the account at its expense, and so hide others among them. Removing the line does not take it back.',
        fix: 'Deactivate the key (`aws iam list-service-specific-credentials --service-name logs.amazonaws.com --user-name USER`, then `aws iam update-service-specific-credential --status Inactive` with its `ACCA` id), then replace it by a reference to a secret and commit that.',
        references: [
            'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL_HTTP_Endpoints_BearerTokenAuth.html',
            'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_service-specific-creds.html',
        ],
    },
    surroundings: { lines: 2, bytes: 240 },
    shapes: [
        {
            prefixes: ['ACWL'],
            alphabet: alphabets/* BASE64 */.EW,
            length: { from: 40, to: 420 },
            notBefore: `${alphabets/* BASE64 */.EW}_.-`,
            padded: true,
            plausible: (value) => isMixed(value.slice(4)) && !(0,allow/* isStandInSecret */.wD)(value.slice(-64)),
            judge: cloudwatch_logs_api_key_isTold,
        },
    ],
    accountOf: (key) => /-at-(\d{12})(?!\d)/.exec(cloudwatch_logs_api_key_decoded(key))?.[1],
    cases(draw) {
        const key = () => `ACWL${draw(alphabets/* BASE64 */.EW, 96)}`;
        const spelled = Buffer.from(`CloudWatchLogsAPIKey-ab12-at-111122223333:${draw(alphabets/* BASE64 */.EW, 42)}`);
        return {
            leaks: [
                ['CLOUDWATCH_LOGS_TOKEN=', key(), '\n'],
                ['curl https://logs.eu-west-1.amazonaws.com -H "Authorization: Bearer ', key(), '"'],
                ['x: ', `ACWL${spelled.toString('base64')}`, '\n'],
            ],
            clean: [`x = "${key()}"`, `token=${key().slice(0, 30)}`, `token=x${key()}`],
        };
    },
};
function cloudwatch_logs_api_key_isTold({ value, before, after }) {
    if (/^[\w+=,.@-]{1,80}-at-\d{12}/.test(cloudwatch_logs_api_key_decoded(value)))
        return true;
    return /logs\.|cloud_?-?watch|cwl|bearer|authorization|token|api[ _-]?key|secret|credential/i.test(before() + after());
}
function isMixed(text) {
    return /[a-z]/.test(text) && /[A-Z]/.test(text) && /[0-9]/.test(text);
}
function cloudwatch_logs_api_key_decoded(key) {
    return Buffer.from(key.slice(4), 'base64').toString('latin1');
}

;// CONCATENATED MODULE: ./lib/scanner/patterns/aws/eks-token.js



const LIFETIME = 15 * 60;
const eksToken = {
    kind: 'eks-token',
    words: {
        noun: 'EKS token',
        severity: 'warning',
        rung: 'lasting',
        title: 'A token for a Kubernetes cluster on EKS stands in `{path}`, line {line}',
        why: 'Whoever reads it is let in to the cluster as the identity that signed it, for 15 minutes after it was signed.',
        fix: 'Take it out and commit that; where it is younger than 15 minutes, look into the audit log of the cluster.',
        references: ['https://docs.aws.amazon.com/eks/latest/userguide/cluster-auth.html'],
        expired: {
            title: 'A token for a Kubernetes cluster on EKS that has ended stands in `{path}`, line {line}',
            why: 'It ended at {ended}, 15 minutes after it was signed: nobody can use it any more. It still tells the key that signed it.',
            fix: 'Nothing needs to be revoked. Take it out when you are there anyway.',
        },
    },
    shapes: [
        {
            prefixes: ['k8s-aws-v1.'],
            alphabet: `${alphabets/* BASE62 */.S6}-_`,
            length: { from: 100 },
            plausible: (value) => /^https:\/\/sts[.-]/.test(eks_token_urlOf(value)),
        },
    ],
    expiryOf: (key) => signedUntil(eks_token_urlOf(key), LIFETIME),
    accountOf(key) {
        const id = /X-Amz-Credential=([A-Z2-7]{20})(?:%2F|\/)/.exec(eks_token_urlOf(key))?.[1];
        return id === undefined ? undefined : (0,key_id/* accountOfKeyId */.z7)(id);
    },
    cases(draw) {
        const url = `https://sts.eu-west-1.amazonaws.com/?Action=GetCallerIdentity&X-Amz-Date=20261101T000000Z&x=${draw(alphabets/* BASE62 */.S6, 90)}`;
        const token = `k8s-aws-v1.${Buffer.from(url).toString('base64url')}`;
        return {
            leaks: [
                ['  token: ', token, '\n'],
                ['"token": "', token, '"'],
            ],
            clean: [token.slice(0, 90), `k8s-aws-v1.${draw(alphabets/* BASE62 */.S6, 200)}`],
        };
    },
};
function eks_token_urlOf(token) {
    return Buffer.from(token.slice(11), 'base64url').toString('latin1');
}

;// CONCATENATED MODULE: ./lib/scanner/patterns/aws/mws-auth-token.js

const mws_auth_token_HEX = `${alphabets/* DIGITS */.x5}abcdef`;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const mwsAuthToken = {
    kind: 'mws-auth-token',
    words: {
        noun: 'MWS authorization token',
        severity: 'warning',
        rung: 'present',
        title: "A token of Amazon's Marketplace Web Service stands in `{path}`, line {line}",
        why: "With the developer's access key it reads and changes a seller's orders and listings. It is none of IAM's. Amazon has replaced the service by the Selling Partner API, but who keeps such a token has often kept the key as well.",
        fix: 'Withdraw the authorization in Seller Central (Apps and Services, Manage Your Apps), then take the token out and commit that.',
        references: ['https://developer-docs.amazon.com/sp-api/docs/migrating-from-amazon-mws'],
    },
    shapes: [
        {
            prefixes: ['amzn.mws.'],
            alphabet: `${mws_auth_token_HEX}-`,
            length: 36,
            plausible: (value) => UUID.test(value.slice(9)) && new Set(value.slice(9)).size > 8,
        },
    ],
    cases(draw) {
        const token = () => `amzn.mws.${[8, 4, 4, 4, 12].map((length) => draw(mws_auth_token_HEX, length)).join('-')}`;
        return {
            leaks: [
                ['MWS_AUTH_TOKEN=', token(), '\n'],
                ['"MWSAuthToken": "', token(), '"'],
            ],
            clean: [
                `amzn.mws.${draw(mws_auth_token_HEX, 36)}`,
                `${token()}0`,
                `amzn.mws.${'0'.repeat(8)}-0000-0000-0000-${'0'.repeat(12)}`,
            ],
        };
    },
};

;// CONCATENATED MODULE: ./lib/scanner/patterns/aws/s3-compatible-secret-key.js


const s3CompatibleSecretKey = {
    kind: 's3-compatible-secret-key',
    part: 'secret',
    words: {
        noun: 'secret key of an S3-compatible store',
        severity: 'error',
        rung: 'granted',
        title: 'A secret key of an S3-compatible store stands in `{path}`, line {line}',
        why: 'The endpoint or the name beside it is not of AWS but of a store that speaks S3 (MinIO, Wasabi, R2, Backblaze, Spaces, Ceph and the like): whoever reads it can read and change what is stored there. IAM knows nothing of it. Removing the line does not take it back.',
        fix: 'Delete the key in the console of that store and make a new one, then put a reference to a secret in its place and commit that.',
        references: ['https://rclone.org/s3/'],
    },
    shapes: [],
    ...(awsSecretAccessKey.decode === undefined ? {} : { decode: awsSecretAccessKey.decode }),
    cases(draw) {
        const secret = () => `${draw(alphabets/* BASE64 */.EW, 36)}a7Q+`;
        return {
            leaks: [
                ['endpoint_url = https://s3.wasabisys.com\nAWS_SECRET_ACCESS_KEY=', secret(), '\n'],
                ['MINIO_SECRET_KEY: "', secret(), '"'],
                ['"endpoint": "https://x.r2.cloudflarestorage.com",\n"secretKey": "', secret(), '"'],
            ],
            clean: [
                `endpoint: https://minio.example.com\n\n\n\n\nvalue: ${secret()}\n`,
                `MINIO_ROOT_PASSWORD_HASH=${secret()}`,
            ],
        };
    },
};

;// CONCATENATED MODULE: ./lib/scanner/patterns/aws/secret-key-of-unknown-owner.js


const secretKeyOfUnknownOwner = {
    kind: 'secret-key-of-unknown-owner',
    part: 'secret',
    words: {
        noun: 'secret key',
        severity: 'warning',
        rung: 'present',
        title: 'A secret key stands in `{path}`, line {line}; nothing near it says whose',
        why: 'It is named a secret key and drawn at random, with the length of an AWS secret, but no key id and no word of AWS stands near it: it may as well sign the cookies of a web site.',
        fix: 'Find out what reads it. If that is AWS, deactivate the access key that it belongs to in IAM; else make a new one where it was made. Then put a reference to a secret in its place and commit that.',
        references: [
            'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/removing-sensitive-data-from-a-repository',
        ],
    },
    shapes: [],
    ...(awsSecretAccessKey.decode === undefined ? {} : { decode: awsSecretAccessKey.decode }),
    cases(draw) {
        const secret = () => `${draw(alphabets/* BASE64 */.EW, 36)}a7Q+`;
        return {
            leaks: [
                ['SECRET_KEY=', secret(), '\n'],
                ["secretKey: '", secret(), "'"],
                ['--secret-key ', secret(), '\n'],
            ],
            clean: [
                `DUO_SECRET_KEY=${secret()}`,
                `PAYSTACK_SECRET_KEY=${secret()}`,
                `CLERK_SECRET_KEY: ${secret()}`,
                `tencentSecretKey: "${secret()}"`,
                `access_id = GOOG1E${'7QZ'.repeat(5)}\nsecret_key = ${secret()}\n`,
            ],
        };
    },
};

;// CONCATENATED MODULE: ./lib/scanner/patterns/aws/ses-smtp-password.js


const sesSmtpPassword = {
    kind: 'ses-smtp-password',
    part: 'secret',
    words: {
        noun: 'SES SMTP password',
        severity: 'error',
        rung: 'granted',
        title: 'An SMTP password of Amazon SES stands in `{path}`, line {line}',
        why: 'With its user name, which is an access key id, whoever reads it can send mail as your domain at your expense. Removing the line does not take it back.',
        fix: 'Deactivate the access key that is the user name (`aws iam update-access-key --status Inactive --access-key-id ID`), make new SMTP credentials in the SES console, then put a reference to a secret in their place and commit that.',
        references: ['https://docs.aws.amazon.com/ses/latest/dg/smtp-credentials.html'],
    },
    surroundings: { lines: 3, bytes: 320 },
    hidden: ['email-smtp'],
    shapes: [{ alphabet: alphabets/* BASE64 */.EW, length: 44, plausible: mayBe, judge: ses_smtp_password_isTold }],
    cases(draw) {
        const password = () => Buffer.from(`\u0004${draw(alphabets/* BASE64 */.EW, 32)}`, 'latin1').toString('base64');
        const drawn = () => `BJ${draw(alphabets/* BASE64 */.EW, 38)}a7Q+`;
        return {
            leaks: [
                ['SMTP_HOST=email-smtp.eu-west-1.amazonaws.com\nSMTP_PASSWORD=', drawn(), '\n'],
                ['smtp:\n  username: x\n  password: "', drawn(), '"\n'],
                ['SES_SMTP_PASSWORD="', drawn(), '"'],
            ],
            clean: [
                `password = "${drawn()}"`,
                `SMTP_PASSWORD=${drawn()}x`,
                `SMTP_PASSWORD=C${drawn().slice(1)}`,
                `x: ${password()}`,
            ],
        };
    },
};
function mayBe(value) {
    return /^(?:B[A-P]|A[g-v])[A-Za-z0-9+/]{42}$/.test(value) && isDrawn(value);
}
function isDrawn(value) {
    return (0,allow/* looksDrawn */.VI)(value) && !(0,allow/* isStandInSecret */.wD)(value);
}
function ses_smtp_password_isTold({ before, after }) {
    const text = before();
    const rest = after();
    if (/^[=A-Za-z0-9_]/.test(rest))
        return false;
    const line = text.slice(text.lastIndexOf('\n') + 1);
    if (!/pass|pwd|secret|smtp|ses|mail|auth|cred|[:"']\s*$/i.test(line.slice(-120)))
        return false;
    if (/hash|digest|integrity|sha\d|signature|token/i.test(line.slice(-60)))
        return false;
    return /smtp|amazonses|(?<![A-Za-z])ses(?![A-Za-z])/i.test(text + rest);
}

;// CONCATENATED MODULE: ./lib/scanner/patterns/aws/index.js












const AWS_PATTERNS = [
    awsSecretAccessKey,
    bedrockApiKey,
    cloudwatchLogsApiKey,
    sesSmtpPassword,
    s3CompatibleSecretKey,
    awsSessionToken,
    awsPresignedUrl,
    eksToken,
    appsyncApiKey,
    mwsAuthToken,
    awsAccessKeyId,
    secretKeyOfUnknownOwner,
];

;// CONCATENATED MODULE: ./lib/scanner/patterns/clouds/azure-client-secret.js


const ALPHABET = `${alphabets/* BASE64_URL */.AT}~.`;
const azureClientSecret = issued({
    kind: 'azure-client-secret',
    noun: 'Azure client secret',
    can: 'log in as the application, together with its client and tenant ids, and do what its roles allow',
    revoke: 'Delete it with `az ad app credential delete --id APP_ID --key-id KEY_ID`, look the sign-ins of the service principal up, and let CI log in with a federated credential instead of a secret',
    references: [
        'https://learn.microsoft.com/en-us/entra/identity-platform/how-to-add-credentials',
        'https://learn.microsoft.com/en-us/azure/developer/github/connect-from-azure-openid-connect',
    ],
    shapes: [
        {
            prefixes: ['0Q~', '1Q~', '2Q~', '3Q~', '4Q~', '5Q~', '6Q~', '7Q~', '8Q~', '9Q~'],
            at: 3,
            alphabet: ALPHABET,
            length: { from: 37, to: 40 },
            notBefore: ALPHABET,
        },
    ],
    name: 'AZURE_CLIENT_SECRET',
    keys: (draw) => [`${draw(alphabets/* BASE64_URL */.AT, 3)}8Q~${draw(alphabets/* BASE64_URL */.AT, 34)}`],
    clean: (draw) => [
        `AZURE_CLIENT_SECRET=${draw(alphabets/* BASE64_URL */.AT, 3)}8Q~${draw(alphabets/* BASE64_URL */.AT, 20)}`,
        `AZURE_CLIENT_SECRET=${draw(alphabets/* BASE64_URL */.AT, 4)}8Q~${draw(alphabets/* BASE64_URL */.AT, 34)}`,
    ],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/named-value.js
const BETWEEN = /^(?:\\?["'`\])]{0,2}[ \t]{0,8}(?:[:=]{1,2}>?|,)?[ \t]{0,8}\\?["'`]?)/;
function namedValue(names, value, plausible) {
    const measure = (text) => {
        const before = BETWEEN.exec(text)?.[0].length ?? 0;
        const found = value.exec(text.slice(before))?.[0];
        if (before === 0 || found === undefined || !plausible(found))
            return undefined;
        return [before, before + found.length];
    };
    const last = new Set(names.flatMap((name) => [name.slice(-1).toLowerCase(), name.slice(-1).toUpperCase()]));
    return {
        shape: {
            prefixes: names.map((name) => name.slice(0, -1)),
            alphabet: [...last].join(''),
            length: 1,
            notAfter: 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-',
            plausible: () => true,
            judge: ({ after }) => measure(after()) !== undefined,
            past: (text) => measure(text)?.[1] ?? 0,
        },
        decode(spelled) {
            const name = names.find((one) => spelled.startsWith(one.slice(0, -1)));
            const [before = 0] = measure(spelled.slice(name?.length ?? 0)) ?? [];
            return spelled.slice((name?.length ?? 0) + before);
        },
    };
}

;// CONCATENATED MODULE: ./lib/scanner/patterns/clouds/azure-devops-token.js




const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';
const named = namedValue(['AZURE_DEVOPS_EXT_PAT', 'AZURE_DEVOPS_PAT', 'azure_devops_pat', 'ADO_PAT'], /^[a-z2-7]{52}(?![A-Za-z0-9])/, (value) => !(0,allow/* isStandIn */.WG)(value, 32));
const azureDevopsToken = issued({
    kind: 'azure-devops-token',
    noun: 'Azure DevOps token',
    can: 'read and push code, run pipelines and read their variables, as its owner, within its scopes',
    revoke: 'Revoke it at https://dev.azure.com/ORGANIZATION/_usersSettings/tokens',
    references: [
        'https://learn.microsoft.com/en-us/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate',
    ],
    shapes: [
        {
            prefixes: ['AZDO'],
            at: 76,
            alphabet: alphabets/* BASE62 */.S6,
            length: 84,
            form: (value) => value.slice(52, 58) === 'JQQJ99',
        },
        named.shape,
    ],
    decode: (spelled) => (spelled.length === 84 ? spelled : named.decode(spelled)),
    name: 'PAT',
    keys: (draw) => [marked(draw)],
    leaks: (draw) => [['', `AZURE_DEVOPS_EXT_PAT=${draw(BASE32, 52)}`, '\n']],
    clean: (draw) => [`PAT=${draw(alphabets/* BASE62 */.S6, 84)}`, `PAT=${draw(BASE32, 52)}`],
});
function marked(draw) {
    return `${draw(alphabets/* BASE62 */.S6, 52)}JQQJ99BDACAAAAAAAAAAAAASAZDO${draw(alphabets/* BASE62 */.S6, 4)}`;
}

;// CONCATENATED MODULE: ./lib/scanner/patterns/clouds/azure-resource-key.js


const azureResourceKey = issued({
    kind: 'azure-resource-key',
    noun: 'Azure resource key',
    can: "call the Azure service that issued it, at its owner's expense",
    revoke: 'Regenerate it under Keys and endpoint of the resource (`az cognitiveservices account keys regenerate` for Azure AI), and log in with Microsoft Entra instead of keys',
    references: ['https://learn.microsoft.com/en-us/azure/ai-services/rotate-keys'],
    shapes: [
        {
            prefixes: ['JQQJ99'],
            at: 52,
            alphabet: alphabets/* BASE62 */.S6,
            length: 84,
            form: (value) => value.slice(76, 80) !== 'AZDO',
        },
    ],
    name: 'AZURE_OPENAI_API_KEY',
    keys: (draw) => [`${draw(alphabets/* BASE62 */.S6, 52)}JQQJ99BDACYeBjFXJ3w3AAABACOG${draw(alphabets/* BASE62 */.S6, 4)}`],
    clean: (draw) => [
        `AZURE_OPENAI_API_KEY=${draw(alphabets/* BASE62 */.S6, 51)}JQQJ99BDACYeBjFXJ3w3AAABACOG${draw(alphabets/* BASE62 */.S6, 4)}`,
        `AZURE_OPENAI_API_KEY=${draw(alphabets/* BASE62 */.S6, 84)}`,
    ],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/clouds/azure-sas-token.js


const azureSasToken = issued({
    kind: 'azure-sas-token',
    noun: 'Azure shared access signature',
    severity: 'warning',
    can: 'do to the resource what the URL says (`sp`), until its end (`se`)',
    revoke: 'If its end (`se`) is still to come, rotate the account key that signed it (`az storage account keys renew`), or delete its stored access policy',
    references: ['https://learn.microsoft.com/en-us/azure/storage/common/storage-sas-overview'],
    surroundings: { lines: 0, bytes: 320 },
    shapes: [
        {
            prefixes: ['sig='],
            alphabet: alphabets/* BASE64 */.EW,
            length: 43,
            judge({ before, after }) {
                const behind = after();
                const around = before() + behind;
                return (/^(?:=|%3D)/i.test(behind) &&
                    /(?:^|[?&;"'])sv=20\d\d-/.test(around) &&
                    /[?&]se=20\d\d-/.test(around));
            },
        },
    ],
    name: 'SAS',
    keys: (draw) => [`sig=${draw(alphabets/* BASE64 */.EW, 43)}`],
    isPair: true,
    leaks: (draw) => [
        [
            'https://shop.blob.core.windows.net/c?sv=2024-11-04&se=2027-01-01T00%3A00%3A00Z&sr=c&sp=rl&',
            `sig=${draw(alphabets/* BASE64 */.EW, 43)}`,
            '%3D\n',
        ],
        [
            'SAS="?sv=2022-11-02&ss=b&srt=sco&sp=r&se=2027-01-01T00:00:00Z&',
            `sig=${draw(alphabets/* BASE64 */.EW, 43)}`,
            '="\n',
        ],
    ],
    clean: (draw) => [
        `?sig=${draw(alphabets/* BASE64 */.EW, 43)}=`,
        `?sv=2024-11-04&se=2027-01-01&sig=${draw(alphabets/* BASE64 */.EW, 30)}%3D`,
    ],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/clouds/azure-shared-access-key.js




const azure_shared_access_key_named = namedValue(['SharedAccessKey', 'sharedAccessKey', 'SHARED_ACCESS_KEY', 'shared_access_key'], /^[A-Za-z0-9+/]{43}=/, (value) => !(0,allow/* isStandIn */.WG)(value, 64));
const azureSharedAccessKey = issued({
    kind: 'azure-shared-access-key',
    noun: 'Azure shared access key',
    can: 'send to, receive from or manage the namespace or hub, as its policy says',
    revoke: 'Regenerate it with `az servicebus namespace authorization-rule keys renew` (or `az eventhubs`, `az iot hub policy renew-key`), and log in with Microsoft Entra instead of keys',
    references: ['https://learn.microsoft.com/en-us/azure/service-bus-messaging/service-bus-sas'],
    shapes: [azure_shared_access_key_named.shape],
    decode: azure_shared_access_key_named.decode,
    name: 'CONNECTION',
    keys: (draw) => [`SharedAccessKey=${draw(alphabets/* BASE64 */.EW, 43)}=`],
    leaks: (draw) => [
        [
            'Endpoint=sb://shop.servicebus.windows.net/;SharedAccessKeyName=RootManageSharedAccessKey;',
            `SharedAccessKey=${draw(alphabets/* BASE64 */.EW, 43)}=`,
            ';EntityPath=orders',
        ],
    ],
    clean: (draw) => [
        `SharedAccessKeyName=${draw(alphabets/* BASE64 */.EW, 43)}=`,
        'SharedAccessKey=<key>;',
        `SharedAccessKey=${draw(alphabets/* BASE64 */.EW, 30)}=`,
    ],
});

// EXTERNAL MODULE: ./lib/report/sha256.js
var sha256 = __webpack_require__(3279);
;// CONCATENATED MODULE: ./lib/scanner/patterns/clouds/azure-storage-key.js





const NAMES = [
    'AccountKey',
    'accountKey',
    'storageAccountKey',
    'ACCOUNT_KEY',
    'account_key',
    'account-key',
    'STORAGE_KEY',
    'storage_key',
    'storageKey',
    'STORAGE_ACCESS_KEY',
    'storage_access_key',
];
const EMULATORS = ['0011cc25eb432071', 'aa6547439583c3a2'];
const azure_storage_key_named = namedValue(NAMES, /^[A-Za-z0-9+/]{86}==/, isKey);
const azureStorageKey = issued({
    kind: 'azure-storage-key',
    noun: 'Azure account key',
    can: 'read, change and delete everything in the storage or Cosmos DB account',
    revoke: 'Rotate it with `az storage account keys renew --account-name NAME --key primary` (Cosmos DB: `az cosmosdb keys regenerate`), and log in with Microsoft Entra instead of keys',
    references: [
        'https://learn.microsoft.com/en-us/azure/storage/common/storage-account-keys-manage',
        'https://learn.microsoft.com/en-us/azure/storage/common/storage-use-azurite',
    ],
    shapes: [
        azure_storage_key_named.shape,
        {
            prefixes: ['+ASt'],
            at: 76,
            alphabet: `${alphabets/* BASE64 */.EW}=`,
            length: 88,
            notBefore: alphabets/* BASE64 */.EW,
            form: (value) => value.endsWith('=='),
            judge: ({ before }) => !/(?:account|storage|access)[_-]?key[^A-Za-z0-9]{1,12}$/i.test(before()),
        },
    ],
    decode: (spelled) => (spelled.length === 88 ? spelled : azure_storage_key_named.decode(spelled)),
    name: 'CLIENT_KEY',
    keys: (draw) => [`${draw(alphabets/* BASE64 */.EW, 76)}+ASt${draw(alphabets/* BASE64 */.EW, 6)}==`],
    leaks: (draw) => [
        [
            'DefaultEndpointsProtocol=https;AccountName=shop;',
            `AccountKey=${draw(alphabets/* BASE64 */.EW, 86)}==`,
            ';EndpointSuffix=core.windows.net',
        ],
        ['AZURE_STORAGE_', `ACCOUNT_KEY=${draw(alphabets/* BASE64 */.EW, 86)}==`, '\n'],
        ['AZURE_', `STORAGE_KEY: "${draw(alphabets/* BASE64 */.EW, 86)}==`, '"\n'],
    ],
    clean: (draw) => [
        'AccountName=devstoreaccount1;AccountKey=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==;',
        'AccountEndpoint=https://localhost:8081/;AccountKey=C2y6yDjf5/R+ob0N8A7Cgv30VRDJIWEHLM+4QDU5DE2nQ9nDuVTqobD4b8mGGyPMbIZnqyMsEcaGQy67XIw/Jw==',
        'AccountName=shop;AccountKey=<key>;',
        `integrity: sha512-${draw(alphabets/* BASE64 */.EW, 86)}==`,
    ],
});
function isKey(value) {
    return !(0,allow/* isStandIn */.WG)(value, 64) && !EMULATORS.includes((0,sha256/* sha256 */.s)(value).slice(0, 16));
}

;// CONCATENATED MODULE: ./lib/scanner/patterns/clouds/cloudflare-api-token.js




const token = namedValue([
    'CLOUDFLARE_API_TOKEN',
    'cloudflare_api_token',
    'cloudflareApiToken',
    'CF_API_TOKEN',
    'CLOUDFLARE_TOKEN',
], /^[A-Za-z0-9_-]{40}(?![\w-])/, isToken);
const globalKey = namedValue([
    'CLOUDFLARE_API_KEY',
    'cloudflare_api_key',
    'cloudflareApiKey',
    'CF_API_KEY',
    'X-Auth-Key',
    'CLOUDFLARE_GLOBAL_API_KEY',
], /^[0-9a-f]{37}(?![0-9A-Za-z])/, (value) => !(0,allow/* isStandIn */.WG)(value, 16));
const cloudflareApiToken = issued({
    kind: 'cloudflare-api-token',
    noun: 'Cloudflare API token',
    can: 'change the zones, workers and accounts that it was granted for (a global key: everything)',
    revoke: 'Roll or delete it at https://dash.cloudflare.com/profile/api-tokens',
    references: ['https://developers.cloudflare.com/fundamentals/api/get-started/create-token/'],
    shapes: [
        {
            prefixes: ['cfut_', 'cfat_', 'cfk_'],
            alphabet: alphabets/* BASE62 */.S6,
            length: 48,
            form: (value) => /[0-9a-f]{8}$/.test(value),
        },
        token.shape,
        globalKey.shape,
    ],
    decode: (spelled) => /^cf[a-z]{1,2}_/.test(spelled)
        ? spelled
        : (/^[^:=]*ey/i.test(spelled) ? globalKey : token).decode(spelled),
    name: 'X',
    keys: (draw) => [`CLOUDFLARE_API_TOKEN=${draw(alphabets/* BASE64_URL */.AT, 39)}a`],
    leaks: (draw) => [
        ['CLOUDFLARE_API_TOKEN=', `cfut_${draw(alphabets/* BASE62 */.S6, 40)}${draw(alphabets/* HEX */.UG, 8)}`, '\n'],
        ['x: ', `cfk_${draw(alphabets/* BASE62 */.S6, 40)}${draw(alphabets/* HEX */.UG, 8)}`, '\n'],
        ['env:\n  ', `CLOUDFLARE_API_TOKEN: ${draw(alphabets/* BASE64_URL */.AT, 39)}7`, '\n'],
        ['', `CF_API_KEY=${draw(alphabets/* HEX */.UG, 37)}`, '\n'],
        ['curl -H "', `X-Auth-Key: ${draw(alphabets/* HEX */.UG, 37)}`, '"'],
    ],
    clean: (draw) => [
        `API_TOKEN=${draw(alphabets/* BASE64_URL */.AT, 40)}`,
        `CLOUDFLARE_API_TOKEN=${draw(alphabets/* BASE64_URL */.AT, 41)}`,
        'CLOUDFLARE_API_TOKEN=your_cloudflare_api_token_goes_in_here_ok',
    ],
});
function isToken(value) {
    return /[0-9]/.test(value) && /[A-Z]/.test(value) && !(0,allow/* isStandIn */.WG)(value, 64);
}

;// CONCATENATED MODULE: ./lib/scanner/patterns/clouds/cloudflare-origin-ca-key.js


const cloudflareOriginCaKey = issued({
    kind: 'cloudflare-origin-ca-key',
    noun: 'Cloudflare origin CA key',
    can: 'make and revoke origin certificates for every zone of the account',
    revoke: 'Change it at https://dash.cloudflare.com/profile/api-tokens under API keys',
    references: ['https://developers.cloudflare.com/fundamentals/api/get-started/ca-keys/'],
    shapes: [
        {
            prefixes: ['v1.0-'],
            alphabet: `${alphabets/* HEX */.UG}-`,
            length: 171,
            form: (value) => /^v1\.0-[0-9a-f]{24}-[0-9a-f]{146}$/.test(value),
        },
    ],
    name: 'CLOUDFLARE_API_USER_SERVICE_KEY',
    keys: (draw) => [`v1.0-${draw(alphabets/* HEX */.UG, 24)}-${draw(alphabets/* HEX */.UG, 146)}`],
    clean: (draw) => [`X=v1.0-${draw(alphabets/* HEX */.UG, 24)}-${draw(alphabets/* HEX */.UG, 145)}`],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/clouds/digitalocean-token.js


const digitaloceanToken = issued({
    kind: 'digitalocean-token',
    noun: 'DigitalOcean token',
    can: 'do what its owner granted: mostly create, read and destroy all droplets, clusters and databases of the account',
    revoke: "Delete it at https://cloud.digitalocean.com/account/api/tokens and look the account's security history up",
    references: ['https://docs.digitalocean.com/reference/api/create-personal-access-token/'],
    shapes: [{ prefixes: ['dop_v1_', 'doo_v1_', 'dor_v1_'], alphabet: alphabets/* HEX */.UG, length: 64 }],
    name: 'DIGITALOCEAN_TOKEN',
    keys: (draw) => [`dop_v1_${draw(alphabets/* HEX */.UG, 64)}`, `doo_v1_${draw(alphabets/* HEX */.UG, 64)}`, `dor_v1_${draw(alphabets/* HEX */.UG, 64)}`],
    clean: (draw) => [`DIGITALOCEAN_TOKEN=dop_v1_${draw(alphabets/* HEX */.UG, 63)}`],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/clouds/fly-access-token.js


const flyAccessToken = issued({
    kind: 'fly-access-token',
    noun: 'Fly.io access token',
    can: 'deploy to the organization or app that it was made for, and read its machines',
    revoke: 'Revoke it with `fly tokens revoke ID` (`fly tokens list` shows them)',
    references: ['https://fly.io/docs/security/tokens/'],
    shapes: [
        { prefixes: ['fo1_'], alphabet: alphabets/* BASE64_URL */.AT, length: 43 },
        {
            prefixes: ['fm1r_', 'fm1a_', 'fm2_'],
            alphabet: alphabets/* BASE64 */.EW,
            length: { from: 100, to: 4000 },
            padded: true,
        },
    ],
    name: 'FLY_API_TOKEN',
    keys: (draw) => [`fm2_${draw(alphabets/* BASE64 */.EW, 400)}`, `fo1_${draw(alphabets/* BASE64_URL */.AT, 43)}`],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/clouds/gcp-hmac-key.js


const ID = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
const SECRET = /(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/]{40}(?![A-Za-z0-9+/=_-])/;
const gcpHmacKey = issued({
    kind: 'gcp-hmac-key',
    noun: 'Google Cloud Storage HMAC key',
    can: 'read and write the buckets that its service account may, over the S3-compatible API',
    revoke: 'Deactivate and delete it with `gcloud storage hmac update ACCESS_ID --deactivate` and `gcloud storage hmac delete ACCESS_ID`',
    references: ['https://docs.cloud.google.com/storage/docs/authentication/managing-hmackeys'],
    surroundings: { lines: 3, bytes: 320 },
    shapes: [
        {
            prefixes: ['GOOG1E'],
            alphabet: ID,
            length: 55,
            judge: ({ before, after }) => SECRET.test(after()) || SECRET.test(before()),
        },
    ],
    name: 'GS_ACCESS_KEY_ID',
    keys: (draw) => [`GOOG1E${draw(ID, 55)}`],
    isPair: true,
    leaks: (draw) => [
        [
            'gs_service_key_id = ',
            `GOOG1E${draw(ID, 55)}`,
            `\ngs_service_secret = ${draw(alphabets/* BASE64 */.EW, 38)}a7\n`,
        ],
    ],
    clean: (draw) => [`GS_ACCESS_KEY_ID=GOOG1E${draw(ID, 55)}\n`],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/pem.js



const LINES = /^(?:[A-Za-z0-9+/=]|\\[rn]|[\s"'`,;\\])*/;
const FOOTER = /-----END [A-Z ]{3,40}-----/;
const WRAPPED = /^[A-Za-z0-9+/]*(?:\r?\n[ \t]{0,32}[A-Za-z0-9+/]{60,76}(?![A-Za-z0-9+/]))*(?:\r?\n[ \t]{0,32}[A-Za-z0-9+/]{1,76}(?==))?={0,2}/;
const LEAST = 40;
const SHOWN = 64;
const BELOW_HEADER = { lines: 3, bytes: 320 };
function pemShapes(pem, judge = () => true) {
    const { label, encoded } = pem;
    return [
        {
            prefixes: [`-----BEGIN ${label}----`],
            alphabet: '-',
            length: 1,
            plausible: () => true,
            judge: ({ before, after }) => isBody(after(), pem) && judge(before()),
            past: lengthOf,
        },
        {
            prefixes: [encoded],
            alphabet: alphabets/* BASE64 */.EW,
            length: { from: 20 },
            notBefore: alphabets/* BASE64 */.EW,
            plausible: () => true,
            judge({ value, after }) {
                const whole = value + (WRAPPED.exec(after())?.[0] ?? '').replace(/[^A-Za-z0-9+/]/g, '');
                const text = pem_decoded(whole.slice(0, 400));
                return isBody(text.slice(`-----BEGIN ${label}-----`.length), pem);
            },
            past: (text) => WRAPPED.exec(text)?.[0].length ?? 0,
        },
    ];
}
function pemBody(spelled) {
    const text = spelled.startsWith('-----') ? spelled : pem_decoded(spelled);
    return text
        .replace(/-----(?:BEGIN|END) [A-Z ]{3,40}-----/g, '')
        .replace(/\\[rn]/g, '')
        .replace(/[^A-Za-z0-9+/]/g, '');
}
function isBody(text, { opening, least, documented = [] }) {
    const lines = LINES.exec(text)?.[0] ?? '';
    const rest = text.slice(lines.length);
    if (rest !== '' && !rest.startsWith('-----END'))
        return false;
    const body = lines.replace(/\\[rn]/g, '').replace(/[^A-Za-z0-9+/]/g, '');
    if (body.length < (rest === '' ? LEAST : least) || !opening.test(body))
        return false;
    if (/EXAMPLE/i.test(body) || (0,allow/* isStandIn */.WG)(body.slice(-LEAST), 64))
        return false;
    return !documented.includes((0,sha256/* sha256 */.s)(body.slice(0, SHOWN)).slice(0, 16));
}
function lengthOf(text) {
    const footer = FOOTER.exec(text);
    const next = text.indexOf('-----BEGIN');
    if (footer !== null && (next === -1 || footer.index < next)) {
        return footer.index + footer[0].length;
    }
    return (LINES.exec(text)?.[0] ?? '').trimEnd().length;
}
function pem_decoded(base64) {
    return Buffer.from(base64, 'base64').toString('latin1');
}
function pemCases(label, begin, draw) {
    const header = `-----BEGIN ${label}-----`;
    const footer = `-----END ${label}-----`;
    const lines = () => [
        begin + draw(alphabets/* BASE64 */.EW, 64 - begin.length),
        ...Array.from({ length: 6 }, () => draw(alphabets/* BASE64 */.EW, 64)),
        draw(alphabets/* BASE64 */.EW, 40),
    ];
    const key = (end) => [header, ...lines(), footer].join(end);
    return {
        leaks: [
            ['', key('\n'), '\n'],
            ['key: |\n', key('\n    '), '\n'],
            ['{"privateKey": "', key(String.raw `\n`), String.raw `\n"}`],
            ['', key('\r\n'), '\r\n'],
            ['DEPLOY_KEY="', key(' '), '"\n'],
            ['  tls.key: ', Buffer.from(`${key('\n')}\n`).toString('base64'), '\n'],
        ],
        clean: [
            `${header}\n...\n${footer}\n`,
            `${header}\n${begin}...\n${footer}\n`,
            `if (text.startsWith("${header}")) {\n  return read(text);\n}\n`,
            `${header}\n${'x'.repeat(64)}\n${'x'.repeat(64)}\n${footer}\n`,
            `${header}\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,${draw('0123456789ABCDEF', 32)}\n\n${draw(alphabets/* BASE64 */.EW, 64)}\n${footer}\n`,
            `-----BEGIN PUBLIC KEY-----\n${draw(alphabets/* BASE64 */.EW, 64)}\n-----END PUBLIC KEY-----\n`,
            `-----BEGIN CERTIFICATE-----\n${draw(alphabets/* BASE64 */.EW, 64)}\n-----END CERTIFICATE-----\n`,
            `-----BEGIN ENCRYPTED PRIVATE KEY-----\n${draw(alphabets/* BASE64 */.EW, 64)}\n-----END ENCRYPTED PRIVATE KEY-----\n`,
        ],
    };
}
function privateKey(told) {
    const { kind, noun, can, revoke, references, pem, begin, judge } = told;
    return {
        kind,
        words: {
            noun,
            severity: 'error',
            rung: 'granted',
            title: `A private key (${noun}) stands in \`{path}\`, line {line}`,
            why: `Whoever reads it can ${can}: no passphrase protects it. Removing the lines does not take it back.`,
            fix: `${revoke}; then keep the new one in a secret and commit that this one is gone.`,
            references,
        },
        surroundings: BELOW_HEADER,
        shapes: pemShapes(pem, judge),
        decode: pemBody,
        cases: (draw) => pemCases(pem.label, begin, draw),
    };
}

;// CONCATENATED MODULE: ./lib/scanner/patterns/clouds/gcp-service-account-key.js


const ENCODED = [
    'ewogICJ0eXBlIjogInNlcnZpY2VfYWNjb3Vu',
    'ew0KICAidHlwZSI6ICJzZXJ2aWNlX2FjY291',
    'ewogICAgInR5cGUiOiAic2VydmljZV9hY2Nv',
    'eyJ0eXBlIjoic2VydmljZV9hY2NvdW50',
    'eyJ0eXBlIjogInNlcnZpY2VfYWNjb3Vu',
];
const gcpServiceAccountKey = {
    kind: 'gcp-service-account-key',
    words: {
        noun: 'Google service account key',
        severity: 'error',
        rung: 'granted',
        title: 'A Google service account key stands in `{path}`, line {line}',
        why: 'Whoever reads it can act on Google Cloud as the service account, with all of its roles, until the key is deleted: it never expires by itself. Removing the lines does not take it back.',
        fix: 'Delete the key with `gcloud iam service-accounts keys delete KEY_ID --iam-account EMAIL` (both stand in the file), look its use up in the audit logs, and let CI log in with workload identity federation instead of a key.',
        references: [
            'https://docs.cloud.google.com/iam/docs/keys-create-delete',
            'https://docs.cloud.google.com/iam/docs/workload-identity-federation',
        ],
    },
    surroundings: BELOW_HEADER,
    shapes: [
        ...pemShapes({ label: 'PRIVATE KEY', opening: /^MII/, least: 300, encoded: ENCODED[0] }, (before) => before.includes('private_key_id')).slice(0, 1),
        {
            prefixes: ENCODED,
            alphabet: alphabets/* BASE64 */.EW,
            length: { from: 400 },
            notBefore: alphabets/* BASE64 */.EW,
            padded: true,
            plausible: (value) => /"private_key_id":\s*"[0-9a-f]{40}"/.test(gcp_service_account_key_decoded(value.slice(0, 480))),
        },
    ],
    decode: (spelled) => pemBody(spelled.startsWith('-') ? spelled : keyOf(gcp_service_account_key_decoded(spelled))),
    cases(draw) {
        const lines = () => [
            'MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC'.padEnd(64, draw(alphabets/* BASE64 */.EW, 20)),
            ...[1, 2, 3, 4, 5].map(() => draw(alphabets/* BASE64 */.EW, 64)),
        ];
        const key = () => ['-----BEGIN PRIVATE KEY-----', ...lines(), '-----END PRIVATE KEY-----'].join(String.raw `\n`);
        const head = () => `"type": "service_account",\n  "project_id": "shop",\n  "private_key_id": "${draw(alphabets/* HEX */.UG, 40)}",\n  "private_key": "`;
        const tail = String.raw `\n",` + '\n  "client_email": "ci@shop.iam.gserviceaccount.com"\n}\n';
        const file = () => `{\n  ${head()}${key()}${tail}`;
        const tight = () => JSON.stringify(JSON.parse(file()));
        return {
            leaks: [
                [`{\n  ${head()}`, key(), tail],
                ['GOOGLE_CREDENTIALS=', Buffer.from(file()).toString('base64'), '\n'],
                ['GOOGLE_CREDENTIALS=', Buffer.from(tight()).toString('base64'), '\n'],
            ],
            clean: [
                `{\n  ${head()}-----BEGIN PRIVATE KEY-----\\n...\\n-----END PRIVATE KEY-----\\n"\n}`,
                '{ "type": "service_account", "private_key_id": "abc", "private_key": "${KEY}" }',
                `GOOGLE_CREDENTIALS=${Buffer.from('{"type":"service_account","project_id":"shop"}').toString('base64')}`,
            ],
        };
    },
};
function gcp_service_account_key_decoded(base64) {
    return Buffer.from(base64, 'base64').toString('latin1');
}
function keyOf(file) {
    return /-----BEGIN [^"]+/.exec(file)?.[0] ?? file;
}

;// CONCATENATED MODULE: ./lib/scanner/patterns/clouds/google-api-key.js


const googleApiKey = issued({
    kind: 'google-api-key',
    noun: 'Google API key',
    severity: 'warning',
    can: "call the Google APIs that it is open for, at its project's expense; some are meant to be public (Maps and Firebase in a browser) and then must be restricted to their site and APIs",
    revoke: 'Restrict it to its APIs and callers, or delete it and make another, at https://console.cloud.google.com/apis/credentials',
    references: ['https://docs.cloud.google.com/docs/authentication/api-keys'],
    documented: ['04d74b634ecdbb5f'],
    shapes: [{ prefixes: ['AIza'], alphabet: alphabets/* BASE64_URL */.AT, length: 35 }],
    name: 'GOOGLE_API_KEY',
    keys: (draw) => [`AIzaSy${draw(alphabets/* BASE64_URL */.AT, 33)}`],
    clean: (draw) => [
        `GOOGLE_API_KEY=AIzaSy${draw(alphabets/* BASE64_URL */.AT, 32)}`,
        `xAIzaSy${draw(alphabets/* BASE64_URL */.AT, 33)}`,
    ],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/clouds/google-oauth-access-token.js


const googleOauthAccessToken = issued({
    kind: 'google-oauth-access-token',
    noun: 'Google OAuth access token',
    severity: 'warning',
    can: "call Google's APIs as its user or service account for up to an hour after it was issued",
    revoke: 'Revoke it with `curl -X POST https://oauth2.googleapis.com/revoke?token=TOKEN` if the hour is not over',
    references: ['https://developers.google.com/identity/protocols/oauth2'],
    shapes: [{ prefixes: ['ya29.'], alphabet: alphabets/* BASE64_URL */.AT, length: { from: 60, to: 1024 } }],
    name: 'GOOGLE_OAUTH_ACCESS_TOKEN',
    keys: (draw) => [`ya29.a0${draw(alphabets/* BASE64_URL */.AT, 160)}`],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/clouds/google-oauth-client-secret.js


const googleOauthClientSecret = issued({
    kind: 'google-oauth-client-secret',
    noun: 'Google OAuth client secret',
    can: 'pass for the application when it asks Google for the tokens of its users',
    revoke: 'Add a new secret to the client at https://console.cloud.google.com/auth/clients and delete this one',
    references: ['https://support.google.com/cloud/answer/15549257'],
    shapes: [{ prefixes: ['GOCSPX-'], alphabet: alphabets/* BASE64_URL */.AT, length: 28 }],
    name: 'GOOGLE_CLIENT_SECRET',
    keys: (draw) => [`GOCSPX-${draw(alphabets/* BASE64_URL */.AT, 28)}`],
    clean: (draw) => [`GOOGLE_CLIENT_SECRET=GOCSPX-${draw(alphabets/* BASE64_URL */.AT, 27)}`],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/clouds/heroku-api-key.js


const herokuApiKey = issued({
    kind: 'heroku-api-key',
    noun: 'Heroku API key',
    can: 'deploy, read configuration with all its secrets, and destroy apps of its owner',
    revoke: "Regenerate it at https://dashboard.heroku.com/account or with `heroku authorizations:revoke ID`, and rotate what the apps' configuration holds",
    references: ['https://devcenter.heroku.com/articles/authentication'],
    shapes: [{ prefixes: ['HRKU-AA'], alphabet: alphabets/* BASE64_URL */.AT, length: 58 }],
    name: 'HEROKU_API_KEY',
    keys: (draw) => [`HRKU-AA${draw(alphabets/* BASE64_URL */.AT, 58)}`],
    clean: (draw) => [`HEROKU_API_KEY=HRKU-AA${draw(alphabets/* BASE64_URL */.AT, 57)}`],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/clouds/netlify-access-token.js


const netlifyAccessToken = issued({
    kind: 'netlify-access-token',
    noun: 'Netlify access token',
    can: 'deploy to every site of its owner and read their environment variables',
    revoke: 'Revoke it at https://app.netlify.com/user/applications#personal-access-tokens',
    references: ['https://docs.netlify.com/api/get-started/'],
    shapes: [{ prefixes: ['nfp_', 'nfc_', 'nfo_'], alphabet: alphabets/* BASE62 */.S6, length: 36 }],
    name: 'NETLIFY_AUTH_TOKEN',
    keys: (draw) => [`nfp_${draw(alphabets/* BASE62 */.S6, 36)}`],
    clean: (draw) => [`NETLIFY_AUTH_TOKEN=nfp_${draw(alphabets/* BASE62 */.S6, 35)}`],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/clouds/openshift-token.js


const openshiftToken = issued({
    kind: 'openshift-token',
    noun: 'OpenShift token',
    can: 'act on the cluster as its user, for 24 hours by default',
    revoke: 'Log it out with `oc logout`, or delete the OAuthAccessToken that belongs to it',
    references: [
        'https://docs.redhat.com/en/documentation/openshift_container_platform/4.19/html/authentication_and_authorization/managing-oauth-access-tokens',
    ],
    shapes: [{ prefixes: ['sha256~'], alphabet: alphabets/* BASE64_URL */.AT, length: 43 }],
    name: 'OPENSHIFT_TOKEN',
    keys: (draw) => [`sha256~${draw(alphabets/* BASE64_URL */.AT, 43)}`],
    clean: (draw) => [`OPENSHIFT_TOKEN=sha256~${draw(alphabets/* BASE64_URL */.AT, 42)}`],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/clouds/render-api-key.js


const renderApiKey = issued({
    kind: 'render-api-key',
    noun: 'Render API key',
    can: 'deploy, change and delete services of its owner, and read their environment',
    revoke: 'Revoke it at https://dashboard.render.com/u/settings#api-keys',
    references: ['https://render.com/docs/api'],
    shapes: [
        {
            prefixes: ['rnd_'],
            alphabet: alphabets/* BASE62 */.S6,
            length: 28,
            form: (value) => /(?:[0-9][^0-9]*){2}/.test(value),
        },
    ],
    name: 'RENDER_API_KEY',
    keys: (draw) => [`rnd_${draw(alphabets/* BASE62 */.S6, 26)}47`],
    clean: (draw) => [`RENDER_API_KEY=rnd_${draw(alphabets/* BASE62 */.S6, 27)}`],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/clouds/scalingo-api-token.js


const scalingoApiToken = issued({
    kind: 'scalingo-api-token',
    noun: 'Scalingo API token',
    can: 'deploy and change the apps of its owner',
    revoke: 'Revoke it at https://dashboard.scalingo.com/account/tokens',
    references: ['https://doc.scalingo.com/platform/app/api-tokens'],
    shapes: [{ prefixes: ['tk-us-'], alphabet: alphabets/* BASE64_URL */.AT, length: 48 }],
    name: 'SCALINGO_API_TOKEN',
    keys: (draw) => [`tk-us-${draw(alphabets/* BASE64_URL */.AT, 48)}`],
    clean: (draw) => [`SCALINGO_API_TOKEN=tk-us-${draw(alphabets/* BASE62 */.S6, 47)}`],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/clouds/index.js




















const CLOUDS_PATTERNS = [
    googleApiKey,
    googleOauthClientSecret,
    googleOauthAccessToken,
    digitaloceanToken,
    herokuApiKey,
    cloudflareOriginCaKey,
    flyAccessToken,
    netlifyAccessToken,
    renderApiKey,
    scalingoApiToken,
    openshiftToken,
    gcpServiceAccountKey,
    gcpHmacKey,
    azureStorageKey,
    azureClientSecret,
    azureSasToken,
    azureSharedAccessKey,
    azureDevopsToken,
    azureResourceKey,
    cloudflareApiToken,
];

;// CONCATENATED MODULE: ./lib/scanner/checksums.js
function crc32(text) {
    let crc = 0xffffffff;
    for (let at = 0; at < text.length; at++) {
        crc ^= text.charCodeAt(at);
        for (let bit = 0; bit < 8; bit++)
            crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    }
    return (crc ^ 0xffffffff) >>> 0;
}
const DIGITS_62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
function sixDigits(body) {
    let rest = crc32(body);
    let digits = '';
    for (let place = 0; place < 6; place++) {
        digits = DIGITS_62.charAt(rest % 62) + digits;
        rest = Math.floor(rest / 62);
    }
    return digits;
}
function endsInSixDigits(value) {
    return value.endsWith(sixDigits(value.slice(4, -6)));
}
function sevenDigits(text) {
    return crc32(text).toString(36).padStart(7, '0');
}
function eightDigits(text) {
    return crc32(text).toString(16).toUpperCase().padStart(8, '0');
}
function turnedDigits(text) {
    const digits = crc32(text).toString(16).padStart(8, '0');
    return (digits.match(/../g) ?? []).toReversed().join('');
}

;// CONCATENATED MODULE: ./lib/scanner/patterns/code-hosts/bitbucket-access-token.js



const bitbucketAccessToken = issued({
    kind: 'bitbucket-access-token',
    noun: 'Bitbucket access token',
    can: 'read and push to the repository, project or workspace that it was made for',
    revoke: 'Revoke it under Security > Access tokens of the repository, project or workspace',
    references: ['https://support.atlassian.com/bitbucket-cloud/docs/access-tokens/'],
    shapes: [
        {
            prefixes: ['ATCTT3'],
            alphabet: `${alphabets/* BASE64_URL */.AT}=`,
            length: { from: 180, to: 260 },
            form: (value) => /^ATCTT3[\w-]{165,240}=[0-9A-F]{8}$/.test(value),
            checksum: endsInEightDigits,
        },
    ],
    name: 'BITBUCKET_TOKEN',
    keys: (draw) => [signed(draw)],
    clean: (draw) => [`X=ATCTT3xFfGN0${draw(alphabets/* BASE64_URL */.AT, 171)}=00000000`],
});
function signed(draw) {
    const body = `ATCTT3xFfGN0${draw(alphabets/* BASE64_URL */.AT, 171)}=`;
    return `${body}${eightDigits(body)}`;
}
function endsInEightDigits(value) {
    return value.endsWith(eightDigits(value.slice(0, -8)));
}

;// CONCATENATED MODULE: ./lib/scanner/patterns/code-hosts/bitbucket-app-password.js


const bitbucketAppPassword = issued({
    kind: 'bitbucket-app-password',
    noun: 'Bitbucket app password',
    can: 'read and push to repositories of its owner, together with the user name, within its permissions',
    revoke: 'Revoke it under Personal settings > App passwords',
    references: ['https://support.atlassian.com/bitbucket-cloud/docs/app-passwords/'],
    shapes: [{ prefixes: ['ATBB'], alphabet: alphabets/* BASE62 */.S6, length: 32 }],
    name: 'BITBUCKET_APP_PASSWORD',
    keys: (draw) => [`ATBB${draw(alphabets/* BASE62 */.S6, 32)}`],
    clean: (draw) => [`X=ATBB${draw(alphabets/* BASE62 */.S6, 33)}`],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/code-hosts/github-app-token.js



const githubAppToken = issued({
    kind: 'github-app-token',
    noun: 'GitHub App token',
    can: 'act as the GitHub App or the job that it was made for, until it expires: an hour after it was made for an app, when the job ends for a job, eight hours for a user',
    revoke: 'Revoke it with `curl -X DELETE -H "Authorization: Bearer $TOKEN" https://api.github.com/installation/token`, or wait for its end; then find out how a token that lives so short came to be committed',
    references: [
        'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats',
        'https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/generating-an-installation-access-token-for-a-github-app',
    ],
    shapes: [
        { prefixes: ['ghu_', 'ghs_'], alphabet: alphabets/* BASE62 */.S6, length: 36, checksum: endsInSixDigits },
        {
            prefixes: ['ghs_'],
            alphabet: `${alphabets/* BASE64_URL */.AT}.`,
            length: { from: 100, to: 1200 },
            form: github_app_token_isSigned,
        },
    ],
    name: 'GITHUB_TOKEN',
    keys: (draw) => [
        classic(draw, 'ghs_'),
        classic(draw, 'ghu_'),
        `ghs_${draw('123456789', 6)}_eyJ${draw(alphabets/* BASE62 */.S6, 60)}.eyJ${draw(alphabets/* BASE64_URL */.AT, 180)}.${draw(alphabets/* BASE62 */.S6, 86)}`,
    ],
    clean: (draw) => [
        `GITHUB_TOKEN=ghs_${draw(alphabets/* BASE62 */.S6, 30)}000000`,
        `GITHUB_TOKEN=ghs_123456_eyJ${draw(alphabets/* BASE62 */.S6, 60)}.${draw(alphabets/* BASE62 */.S6, 90)}`,
    ],
});
function classic(draw, prefix) {
    const body = draw(alphabets/* BASE62 */.S6, 30);
    return `${prefix}${body}${sixDigits(body)}`;
}
function github_app_token_isSigned(value) {
    return /^ghs_[0-9]{1,12}_eyJ[\w-]{10,}\.eyJ[\w-]{20,}\.[\w-]{40,}$/.test(value);
}

;// CONCATENATED MODULE: ./lib/scanner/patterns/code-hosts/github-fine-grained-token.js


const githubFineGrainedToken = issued({
    kind: 'github-fine-grained-token',
    noun: 'GitHub fine-grained token',
    can: 'do what it was granted in the repositories that it was granted for',
    revoke: 'Delete it at https://github.com/settings/personal-access-tokens and look its use up in the audit log of the organization',
    references: [
        'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats',
    ],
    shapes: [
        {
            prefixes: ['github_pat_'],
            alphabet: `${alphabets/* BASE62 */.S6}_`,
            length: 82,
            form: (value) => /^github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}$/.test(value),
        },
    ],
    name: 'GITHUB_TOKEN',
    keys: (draw) => [`github_pat_${draw(alphabets/* BASE62 */.S6, 22)}_${draw(alphabets/* BASE62 */.S6, 59)}`],
    clean: (draw) => [
        `TOKEN=github_pat_${draw(alphabets/* BASE62 */.S6, 30)}_${draw(alphabets/* BASE62 */.S6, 51)}`,
        `TOKEN=github_pat_${draw(alphabets/* BASE62 */.S6, 22)}_${draw(alphabets/* BASE62 */.S6, 58)}`,
    ],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/code-hosts/github-oauth-token.js



const githubOauthToken = issued({
    kind: 'github-oauth-token',
    noun: 'GitHub OAuth token',
    can: 'act on GitHub as the user who authorized the OAuth app, within the scopes that they granted',
    revoke: "Revoke the authorization at https://github.com/settings/applications, or as the app's owner with `DELETE /applications/CLIENT_ID/token`",
    references: [
        'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats',
        'https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps',
    ],
    shapes: [{ prefixes: ['gho_'], alphabet: alphabets/* BASE62 */.S6, length: 36, checksum: endsInSixDigits }],
    name: 'GITHUB_TOKEN',
    keys: (draw) => [github_oauth_token_signed(draw)],
    clean: (draw) => [`GITHUB_TOKEN=gho_${draw(alphabets/* BASE62 */.S6, 30)}000000`, `GITHUB_TOKEN=${github_oauth_token_signed(draw)}0`],
});
function github_oauth_token_signed(draw) {
    const body = draw(alphabets/* BASE62 */.S6, 30);
    return `gho_${body}${sixDigits(body)}`;
}

;// CONCATENATED MODULE: ./lib/scanner/patterns/code-hosts/github-personal-access-token.js



const githubPersonalAccessToken = issued({
    kind: 'github-personal-access-token',
    noun: 'GitHub personal access token',
    can: 'do what its owner may do on GitHub within its scopes, such as pushing to every repository of theirs, until it expires or is deleted',
    revoke: "Delete it at https://github.com/settings/tokens, look its use up in the audit log of the organization, and make a new one only if a GitHub App or the job's own token does not do",
    references: [
        'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats',
        'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens',
    ],
    shapes: [{ prefixes: ['ghp_'], alphabet: alphabets/* BASE62 */.S6, length: 36, checksum: endsInSixDigits }],
    name: 'GITHUB_TOKEN',
    keys: (draw) => [github_personal_access_token_signed(draw)],
    clean: (draw) => [`GITHUB_TOKEN=ghp_${draw(alphabets/* BASE62 */.S6, 30)}000000`, `GITHUB_TOKEN=${github_personal_access_token_signed(draw)}0`],
});
function github_personal_access_token_signed(draw) {
    const body = draw(alphabets/* BASE62 */.S6, 30);
    return `ghp_${body}${sixDigits(body)}`;
}

;// CONCATENATED MODULE: ./lib/scanner/patterns/code-hosts/github-refresh-token.js


const githubRefreshToken = issued({
    kind: 'github-refresh-token',
    noun: 'GitHub refresh token',
    can: "make new tokens of a user of the GitHub App, together with the app's client secret, for up to six months",
    revoke: 'Revoke the authorization at https://github.com/settings/apps/authorizations and make a new client secret for the app',
    references: [
        'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats',
        'https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/refreshing-user-access-tokens',
    ],
    documented: ['72a62cdd4f380777'],
    shapes: [{ prefixes: ['ghr_'], alphabet: alphabets/* BASE62 */.S6, length: 76 }],
    name: 'GITHUB_REFRESH_TOKEN',
    keys: (draw) => [`ghr_${draw(alphabets/* BASE62 */.S6, 76)}`],
    clean: (draw) => [`TOKEN=ghr_${draw(alphabets/* BASE62 */.S6, 75)}`],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/code-hosts/gitlab-agent-token.js


const gitlabAgentToken = issued({
    kind: 'gitlab-agent-token',
    noun: 'GitLab agent token',
    can: 'pass for the agent of a Kubernetes cluster and read the manifests that it is configured with',
    revoke: 'Revoke it under Operate > Kubernetes clusters > Access tokens of the agent',
    references: [
        'https://docs.gitlab.com/user/clusters/agent/',
        'https://docs.gitlab.com/security/tokens/',
    ],
    shapes: [{ prefixes: ['glagent-'], alphabet: alphabets/* BASE64_URL */.AT, length: 50 }],
    name: 'AGENT_TOKEN',
    keys: (draw) => [`glagent-${draw(alphabets/* BASE64_URL */.AT, 50)}`],
    clean: (draw) => [`AGENT_TOKEN=glagent-${draw(alphabets/* BASE62 */.S6, 49)}`],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/code-hosts/gitlab-deploy-token.js



const gitlabDeployToken = issued({
    kind: 'gitlab-deploy-token',
    noun: 'GitLab deploy token',
    can: 'clone the repository and read or write its packages and container images',
    revoke: 'Revoke it under Settings > Repository > Deploy tokens of the project or group',
    references: [
        'https://docs.gitlab.com/user/project/deploy_tokens/',
        'https://docs.gitlab.com/security/tokens/',
    ],
    shapes: [
        { prefixes: ['gldt-'], alphabet: alphabets/* BASE64_URL */.AT, length: 20 },
        {
            prefixes: ['gldt-'],
            alphabet: `${alphabets/* BASE64_URL */.AT}.`,
            length: { from: 30, to: 330 },
            form: isRoutable,
            checksum: endsInSevenDigits,
        },
    ],
    name: 'CI_DEPLOY_PASSWORD',
    keys: (draw) => [`gldt-${draw(alphabets/* BASE64_URL */.AT, 20)}`, routable(draw, 'gldt-')],
    clean: (draw) => [
        `CI_DEPLOY_PASSWORD=gldt-${draw(alphabets/* BASE62 */.S6, 19)}`,
        `CI_DEPLOY_PASSWORD=${routable(draw, 'gldt-')}0`,
        `CI_DEPLOY_PASSWORD=gldt-${draw(alphabets/* BASE62 */.S6, 40)}.01.0z0000000`,
    ],
});
function routable(draw, prefix) {
    const text = `${prefix}${draw(alphabets/* BASE62 */.S6, 27)}.01.0r`;
    return text + sevenDigits(text);
}
function isRoutable(value) {
    return /^gl[a-z]+-[\w-]{20,300}(?:\.[0-9a-z]{2})?\.[0-9a-z]{9}$/.test(value);
}
function endsInSevenDigits(value) {
    return value.endsWith(sevenDigits(value.slice(0, -7)));
}

;// CONCATENATED MODULE: ./lib/scanner/patterns/code-hosts/gitlab-feed-token.js


const gitlabFeedToken = issued({
    kind: 'gitlab-feed-token',
    noun: 'GitLab feed token',
    can: 'read the activity feeds and calendars of its owner, private projects included',
    revoke: 'Reset it under User settings > Access tokens > Feed token',
    references: [
        'https://docs.gitlab.com/security/tokens/#feed-token',
        'https://docs.gitlab.com/security/tokens/',
    ],
    shapes: [{ prefixes: ['glft-'], alphabet: alphabets/* BASE64_URL */.AT, length: 20 }],
    name: 'FEED_TOKEN',
    keys: (draw) => [`glft-${draw(alphabets/* BASE64_URL */.AT, 20)}`],
    clean: (draw) => [`FEED_TOKEN=glft-${draw(alphabets/* BASE62 */.S6, 19)}`],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/code-hosts/gitlab-job-token.js


const gitlabJobToken = issued({
    kind: 'gitlab-job-token',
    noun: 'GitLab CI job token',
    severity: 'warning',
    can: 'act as the job while it runs: read the repository, its packages and what other projects let it',
    revoke: 'Cancel the job if it still runs; the token ends with it, so find out how it came to be committed',
    references: [
        'https://docs.gitlab.com/ci/jobs/ci_job_token/',
        'https://docs.gitlab.com/security/tokens/',
    ],
    shapes: [
        {
            prefixes: ['glcbt-'],
            alphabet: alphabets/* BASE64_URL */.AT,
            length: { from: 21, to: 26 },
            form: (value) => /^glcbt-[0-9a-zA-Z]{1,5}_[\w-]{20}$/.test(value),
        },
    ],
    name: 'CI_JOB_TOKEN',
    keys: (draw) => [`glcbt-${draw(alphabets/* BASE62 */.S6, 2)}_${draw(alphabets/* BASE64_URL */.AT, 20)}`],
    clean: (draw) => [`CI_JOB_TOKEN=glcbt-${draw(alphabets/* BASE62 */.S6, 23)}`],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/code-hosts/gitlab-oauth-secret.js


const gitlabOauthSecret = issued({
    kind: 'gitlab-oauth-secret',
    noun: 'GitLab OAuth application secret',
    can: 'pass for the OAuth application and take the tokens of whoever logs in with it',
    revoke: "Renew the secret of the application under User settings (or the group's, or Admin) > Applications",
    references: [
        'https://docs.gitlab.com/integration/oauth_provider/',
        'https://docs.gitlab.com/security/tokens/',
    ],
    shapes: [{ prefixes: ['gloas-'], alphabet: alphabets/* BASE64_URL */.AT, length: 64, variety: 16 }],
    name: 'OAUTH_CLIENT_SECRET',
    keys: (draw) => [`gloas-${draw(alphabets/* BASE64_URL */.AT, 64)}`],
    clean: (draw) => [`OAUTH_CLIENT_SECRET=gloas-${draw(alphabets/* BASE62 */.S6, 63)}`],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/code-hosts/gitlab-personal-access-token.js



const gitlabPersonalAccessToken = issued({
    kind: 'gitlab-personal-access-token',
    noun: 'GitLab access token',
    can: 'do on GitLab what its owner, project or group may, within its scopes: mostly read and push code and read CI variables',
    revoke: 'Revoke it under User settings > Access tokens (or those of the project or group), or with `curl --request DELETE --header "PRIVATE-TOKEN: $TOKEN" https://GITLAB/api/v4/personal_access_tokens/self`',
    references: [
        'https://docs.gitlab.com/user/profile/personal_access_tokens/',
        'https://docs.gitlab.com/security/tokens/',
    ],
    shapes: [
        { prefixes: ['glpat-'], alphabet: alphabets/* BASE64_URL */.AT, length: 20 },
        {
            prefixes: ['glpat-'],
            alphabet: `${alphabets/* BASE64_URL */.AT}.`,
            length: { from: 30, to: 330 },
            form: gitlab_personal_access_token_isRoutable,
            checksum: gitlab_personal_access_token_endsInSevenDigits,
        },
    ],
    name: 'GITLAB_TOKEN',
    keys: (draw) => [`glpat-${draw(alphabets/* BASE64_URL */.AT, 20)}`, gitlab_personal_access_token_routable(draw, 'glpat-')],
    clean: (draw) => [
        `GITLAB_TOKEN=glpat-${draw(alphabets/* BASE62 */.S6, 19)}`,
        `GITLAB_TOKEN=${gitlab_personal_access_token_routable(draw, 'glpat-')}0`,
        `GITLAB_TOKEN=glpat-${draw(alphabets/* BASE62 */.S6, 40)}.01.0z0000000`,
    ],
});
function gitlab_personal_access_token_routable(draw, prefix) {
    const text = `${prefix}${draw(alphabets/* BASE62 */.S6, 27)}.01.0r`;
    return text + sevenDigits(text);
}
function gitlab_personal_access_token_isRoutable(value) {
    return /^gl[a-z]+-[\w-]{20,300}(?:\.[0-9a-z]{2})?\.[0-9a-z]{9}$/.test(value);
}
function gitlab_personal_access_token_endsInSevenDigits(value) {
    return value.endsWith(sevenDigits(value.slice(0, -7)));
}

;// CONCATENATED MODULE: ./lib/scanner/patterns/code-hosts/gitlab-runner-token.js



const gitlabRunnerToken = issued({
    kind: 'gitlab-runner-token',
    noun: 'GitLab runner token',
    can: 'start a runner that is given the jobs, code and CI variables of its projects',
    revoke: 'Reset it under Settings > CI/CD > Runners, or with `POST /runners/reset_authentication_token`',
    references: [
        'https://docs.gitlab.com/ci/runners/new_creation_workflow/',
        'https://docs.gitlab.com/security/tokens/',
    ],
    shapes: [
        { prefixes: ['glrt-'], alphabet: alphabets/* BASE64_URL */.AT, length: 20 },
        {
            prefixes: ['glrt-'],
            alphabet: `${alphabets/* BASE64_URL */.AT}.`,
            length: { from: 30, to: 330 },
            form: gitlab_runner_token_isRoutable,
            checksum: gitlab_runner_token_endsInSevenDigits,
        },
        {
            prefixes: ['glrt-t'],
            alphabet: alphabets/* BASE64_URL */.AT,
            length: 22,
            form: (value) => /^glrt-t[123]_/.test(value),
        },
        { prefixes: ['GR1348941'], alphabet: alphabets/* BASE64_URL */.AT, length: 20 },
    ],
    name: 'RUNNER_TOKEN',
    keys: (draw) => [
        `glrt-${draw(alphabets/* BASE64_URL */.AT, 20)}`,
        gitlab_runner_token_routable(draw, 'glrt-'),
        `glrt-t1_${draw(alphabets/* BASE64_URL */.AT, 20)}`,
        `GR1348941${draw(alphabets/* BASE64_URL */.AT, 20)}`,
    ],
    clean: (draw) => [
        `RUNNER_TOKEN=glrt-${draw(alphabets/* BASE62 */.S6, 19)}`,
        `RUNNER_TOKEN=${gitlab_runner_token_routable(draw, 'glrt-')}0`,
        `RUNNER_TOKEN=glrt-${draw(alphabets/* BASE62 */.S6, 40)}.01.0z0000000`,
    ],
});
function gitlab_runner_token_routable(draw, prefix) {
    const text = `${prefix}${draw(alphabets/* BASE62 */.S6, 27)}.01.0r`;
    return text + sevenDigits(text);
}
function gitlab_runner_token_isRoutable(value) {
    return /^gl[a-z]+-[\w-]{20,300}(?:\.[0-9a-z]{2})?\.[0-9a-z]{9}$/.test(value);
}
function gitlab_runner_token_endsInSevenDigits(value) {
    return value.endsWith(sevenDigits(value.slice(0, -7)));
}

;// CONCATENATED MODULE: ./lib/scanner/patterns/code-hosts/gitlab-scim-token.js


const gitlabScimToken = issued({
    kind: 'gitlab-scim-token',
    noun: 'GitLab SCIM token',
    can: 'add and remove members of the group',
    revoke: 'Reset it under Settings > SAML SSO of the group',
    references: [
        'https://docs.gitlab.com/user/group/saml_sso/scim_setup/',
        'https://docs.gitlab.com/security/tokens/',
    ],
    shapes: [{ prefixes: ['glsoat-'], alphabet: alphabets/* BASE64_URL */.AT, length: 20 }],
    name: 'SCIM_TOKEN',
    keys: (draw) => [`glsoat-${draw(alphabets/* BASE64_URL */.AT, 20)}`],
    clean: (draw) => [`SCIM_TOKEN=glsoat-${draw(alphabets/* BASE62 */.S6, 19)}`],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/code-hosts/gitlab-trigger-token.js


const gitlabTriggerToken = issued({
    kind: 'gitlab-trigger-token',
    noun: 'GitLab pipeline trigger token',
    can: 'start pipelines of the project, with variables of their choice, as whoever made the token',
    revoke: 'Revoke it under Settings > CI/CD > Pipeline trigger tokens',
    references: ['https://docs.gitlab.com/ci/triggers/', 'https://docs.gitlab.com/security/tokens/'],
    shapes: [{ prefixes: ['glptt-'], alphabet: alphabets/* HEX */.UG, length: 40 }],
    name: 'TRIGGER_TOKEN',
    keys: (draw) => [`glptt-${draw(alphabets/* HEX */.UG, 40)}`],
    clean: (draw) => [`TRIGGER_TOKEN=glptt-${draw(alphabets/* BASE62 */.S6, 39)}`],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/code-hosts/sourcegraph-access-token.js


const sourcegraphAccessToken = issued({
    kind: 'sourcegraph-access-token',
    noun: 'Sourcegraph access token',
    can: 'search and read all code that its owner sees in Sourcegraph',
    revoke: 'Delete it under User settings > Access tokens',
    references: ['https://sourcegraph.com/docs/cli/how-tos/creating-an-access-token'],
    shapes: [
        { prefixes: ['sgp_'], alphabet: alphabets/* HEX */.UG, length: 40 },
        {
            prefixes: ['sgp_'],
            alphabet: `${alphabets/* HEX */.UG}_local`,
            length: { from: 46, to: 57 },
            form: (value) => /^sgp_(?:[0-9a-f]{16}|local)_[0-9a-f]{40}$/.test(value),
        },
    ],
    name: 'SRC_ACCESS_TOKEN',
    keys: (draw) => [
        `sgp_${draw(alphabets/* HEX */.UG, 16)}_${draw(alphabets/* HEX */.UG, 40)}`,
        `sgp_local_${draw(alphabets/* HEX */.UG, 40)}`,
        `sgp_${draw(alphabets/* HEX */.UG, 40)}`,
    ],
    clean: (draw) => [`SRC_ACCESS_TOKEN=sgp_${draw(alphabets/* HEX */.UG, 39)}`],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/code-hosts/index.js

















const CODE_HOSTS_PATTERNS = [
    githubPersonalAccessToken,
    githubOauthToken,
    githubFineGrainedToken,
    githubAppToken,
    githubRefreshToken,
    gitlabPersonalAccessToken,
    gitlabDeployToken,
    gitlabRunnerToken,
    gitlabTriggerToken,
    gitlabFeedToken,
    gitlabScimToken,
    gitlabOauthSecret,
    gitlabAgentToken,
    gitlabJobToken,
    bitbucketAppPassword,
    bitbucketAccessToken,
    sourcegraphAccessToken,
];

;// CONCATENATED MODULE: ./lib/scanner/patterns/beside-word.js
const WITHIN = 64;
function besideWord(words, key, plausible) {
    const find = (text) => {
        const found = key.exec(text);
        if (found === null || found.index > WITHIN || !plausible(found[0]))
            return undefined;
        const between = text.slice(0, found.index);
        if (words.some((word) => between.includes(word)))
            return undefined;
        return [found.index, found.index + found[0].length];
    };
    return {
        shape: {
            prefixes: words.map((word) => word.slice(0, -1)),
            alphabet: [...new Set(words.map((word) => word.slice(-1)))].join(''),
            length: 1,
            notBefore: '',
            notAfter: '',
            plausible: () => true,
            judge: ({ after }) => find(after()) !== undefined,
            past: (text) => find(text.slice(0, 256))?.[1] ?? 0,
        },
        decode: (spelled) => key.exec(spelled)?.[0] ?? spelled,
    };
}

;// CONCATENATED MODULE: ./lib/scanner/patterns/data/airtable-token.js




const told = besideWord(['airtable', 'AIRTABLE', 'Airtable'], /\bpat[A-Za-z0-9]{14}\.[0-9a-f]{64}(?![0-9A-Za-z])/, (value) => !(0,allow/* isStandIn */.WG)(value, 16));
const airtableToken = issued({
    kind: 'airtable-token',
    noun: 'Airtable token',
    can: 'read and change the bases that it was granted for',
    revoke: 'Delete it at https://airtable.com/create/tokens',
    references: ['https://airtable.com/developers/web/guides/personal-access-tokens'],
    shapes: [told.shape],
    decode: told.decode,
    name: 'X',
    isPair: true,
    keys: (draw) => [`AIRTABLE_TOKEN=pat${draw(alphabets/* BASE62 */.S6, 14)}.${draw(alphabets/* HEX */.UG, 64)}`],
    leaks: (draw) => [
        ['', `AIRTABLE_TOKEN=pat${draw(alphabets/* BASE62 */.S6, 14)}.${draw(alphabets/* HEX */.UG, 64)}`, '\n'],
        ['const ', `airtable = new Client("pat${draw(alphabets/* BASE62 */.S6, 14)}.${draw(alphabets/* HEX */.UG, 64)}`, '")'],
        [
            'AIRTABLE_URL=https://api.airtable.com ',
            `AIRTABLE_TOKEN=pat${draw(alphabets/* BASE62 */.S6, 14)}.${draw(alphabets/* HEX */.UG, 64)}`,
            '\n',
        ],
    ],
    clean: (draw) => [
        `TOKEN=pat${draw(alphabets/* BASE62 */.S6, 14)}.${draw(alphabets/* HEX */.UG, 64)}`,
        `AIRTABLE_TOKEN=pat${draw(alphabets/* BASE62 */.S6, 14)}.${draw(alphabets/* HEX */.UG, 63)}`,
        'AIRTABLE_TOKEN=patXXXXXXXXXXXXXX.xxxxxxxxxxxxxxxx',
    ],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/data/contentful-token.js


const contentfulToken = issued({
    kind: 'contentful-token',
    noun: 'Contentful token',
    can: 'read and change the content of every space of its owner',
    revoke: 'Revoke it under Account settings > CMA tokens of https://app.contentful.com',
    references: ['https://www.contentful.com/developers/docs/references/authentication/'],
    shapes: [{ prefixes: ['CFPAT-'], alphabet: alphabets/* BASE64_URL */.AT, length: 43 }],
    name: 'CONTENTFUL_MANAGEMENT_TOKEN',
    keys: (draw) => [`CFPAT-${draw(alphabets/* BASE64_URL */.AT, 43)}`],
    clean: (draw) => [`CONTENTFUL_MANAGEMENT_TOKEN=CFPAT-${draw(alphabets/* BASE64_URL */.AT, 42)}`],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/data/databricks-token.js


const databricksToken = issued({
    kind: 'databricks-token',
    noun: 'Databricks token',
    can: "run code on the workspace's clusters and read its data, as its owner",
    revoke: 'Revoke it under Settings > Developer > Access tokens, or with `databricks tokens delete ID`',
    references: ['https://docs.databricks.com/aws/en/dev-tools/auth/pat'],
    shapes: [
        {
            prefixes: ['dapi'],
            alphabet: `${alphabets/* HEX */.UG}-`,
            length: [32, 34],
            form: (value) => /^dapi[0-9a-f]{32}(?:-\d)?$/.test(value),
        },
    ],
    name: 'DATABRICKS_TOKEN',
    keys: (draw) => [`dapi${draw(alphabets/* HEX */.UG, 32)}`, `dapi${draw(alphabets/* HEX */.UG, 32)}-2`],
    clean: (draw) => [`DATABRICKS_TOKEN=dapi${draw(alphabets/* HEX */.UG, 31)}`],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/data/planetscale-token.js


const planetscaleToken = issued({
    kind: 'planetscale-token',
    noun: 'PlanetScale token',
    can: 'read and change the databases that it was granted for',
    revoke: "Delete it at https://app.planetscale.com under Settings > Service tokens (a password under the branch's Connect)",
    references: ['https://planetscale.com/docs/api/reference/service-tokens'],
    shapes: [
        {
            prefixes: ['pscale_tkn_', 'pscale_oauth_', 'pscale_pw_'],
            alphabet: alphabets/* BASE64_URL */.AT,
            length: { from: 32, to: 64 },
        },
    ],
    name: 'PLANETSCALE_SERVICE_TOKEN',
    keys: (draw) => [
        `pscale_tkn_${draw(alphabets/* BASE64_URL */.AT, 43)}`,
        `pscale_oauth_${draw(alphabets/* BASE64_URL */.AT, 43)}`,
        `pscale_pw_${draw(alphabets/* BASE64_URL */.AT, 43)}`,
    ],
    clean: (draw) => [`PLANETSCALE_SERVICE_TOKEN=pscale_tkn_${draw(alphabets/* BASE64_URL */.AT, 30)}`],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/data/supabase-access-token.js


const supabaseAccessToken = issued({
    kind: 'supabase-access-token',
    noun: 'Supabase access token',
    can: 'change and delete every project of its owner, and read their keys',
    revoke: 'Delete it at https://supabase.com/dashboard/account/tokens',
    references: ['https://supabase.com/docs/reference/api/introduction'],
    shapes: [{ prefixes: ['sbp_'], alphabet: alphabets/* HEX */.UG, length: 40 }],
    name: 'SUPABASE_ACCESS_TOKEN',
    keys: (draw) => [`sbp_${draw(alphabets/* HEX */.UG, 40)}`],
    clean: (draw) => [`SUPABASE_ACCESS_TOKEN=sbp_${draw(alphabets/* HEX */.UG, 39)}`],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/data/supabase-secret-key.js


const supabaseSecretKey = issued({
    kind: 'supabase-secret-key',
    noun: 'Supabase secret key',
    can: 'read and change all data of the project, past its row level security',
    revoke: 'Delete it under Settings > API keys of the project and make another',
    references: ['https://supabase.com/docs/guides/api/api-keys'],
    shapes: [{ prefixes: ['sb_secret_'], alphabet: alphabets/* BASE64_URL */.AT, length: 31 }],
    name: 'SUPABASE_SECRET_KEY',
    keys: (draw) => [`sb_secret_${draw(alphabets/* BASE62 */.S6, 22)}_${draw(alphabets/* BASE62 */.S6, 8)}`],
    clean: (draw) => [
        `SUPABASE_PUBLISHABLE_KEY=sb_publishable_${draw(alphabets/* BASE62 */.S6, 22)}_${draw(alphabets/* BASE62 */.S6, 8)}`,
    ],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/data/index.js






const DATA_PATTERNS = [
    databricksToken,
    planetscaleToken,
    supabaseAccessToken,
    supabaseSecretKey,
    contentfulToken,
    airtableToken,
];

;// CONCATENATED MODULE: ./lib/scanner/patterns/infrastructure/buildkite-token.js


const buildkiteToken = issued({
    kind: 'buildkite-token',
    noun: 'Buildkite token',
    can: "call Buildkite's API as its owner, or (an agent token) take the jobs of the cluster with what they are given",
    revoke: 'Revoke it at https://buildkite.com/user/api-access-tokens (an agent token under Agents of the cluster)',
    references: ['https://buildkite.com/docs/apis/managing-api-tokens'],
    shapes: [
        { prefixes: ['bkua_'], alphabet: alphabets/* BASE36 */.JY, length: 40, variety: 16 },
        { prefixes: ['bkct_'], alphabet: alphabets/* BASE64_URL */.AT, length: { from: 40, to: 80 } },
    ],
    name: 'BUILDKITE_TOKEN',
    keys: (draw) => [`bkua_${draw(alphabets/* HEX */.UG, 40)}`],
    clean: (draw) => [`BUILDKITE_TOKEN=bkua_${draw(alphabets/* HEX */.UG, 39)}`],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/infrastructure/circleci-token.js


const circleciToken = issued({
    kind: 'circleci-token',
    noun: 'CircleCI token',
    can: 'read and start pipelines, and read projects, as its owner',
    revoke: "Delete it at https://app.circleci.com/settings/user/tokens (a project's under Project settings > API permissions)",
    references: ['https://circleci.com/docs/managing-api-tokens/'],
    shapes: [
        {
            prefixes: ['CCIPAT_', 'CCIPRJ_'],
            alphabet: `${alphabets/* BASE62 */.S6}_`,
            length: { from: 60, to: 66 },
            form: (value) => /^CCIP(?:AT|RJ)_[A-Za-z0-9]{20,24}_[0-9a-z]{40}$/.test(value),
        },
    ],
    name: 'CIRCLECI_TOKEN',
    keys: (draw) => [
        `CCIPAT_${draw(alphabets/* BASE62 */.S6, 22)}_${draw(alphabets/* HEX */.UG, 40)}`,
        `CCIPRJ_${draw(alphabets/* BASE62 */.S6, 22)}_${draw(alphabets/* HEX */.UG, 40)}`,
    ],
    clean: (draw) => [`CIRCLECI_TOKEN=CCIPAT_${draw(alphabets/* BASE62 */.S6, 62)}`],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/infrastructure/clerk-secret-key.js


const clerkSecretKey = issued({
    kind: 'clerk-secret-key',
    noun: 'Clerk secret key',
    can: 'read and change the users of the application, and sign in as any of them',
    revoke: 'Make a new one under API keys of https://dashboard.clerk.com and delete this one',
    references: ['https://clerk.com/docs/guides/development/clerk-environment-variables'],
    shapes: [
        {
            prefixes: ['sk_live_'],
            alphabet: alphabets/* BASE62 */.S6,
            length: { from: 40, to: 60 },
            judge: ({ before }) => /clerk/i.test(before()),
        },
    ],
    name: 'CLERK_SECRET_KEY',
    keys: (draw) => [`sk_live_${draw(alphabets/* BASE62 */.S6, 42)}`],
    clean: (draw) => [`CLERK_SECRET_KEY=sk_test_${draw(alphabets/* BASE62 */.S6, 42)}`],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/infrastructure/doppler-token.js


const dopplerToken = issued({
    kind: 'doppler-token',
    noun: 'Doppler token',
    can: 'read, and mostly change, all secrets of the configurations that it was made for',
    revoke: 'Revoke it at https://dashboard.doppler.com (a service token under Access of its configuration), then rotate the secrets that it could read',
    references: ['https://docs.doppler.com/docs/service-tokens'],
    shapes: [
        {
            prefixes: ['dp.pt.', 'dp.ct.', 'dp.sa.', 'dp.scim.', 'dp.audit.'],
            alphabet: alphabets/* BASE62 */.S6,
            length: { from: 40, to: 44 },
        },
        {
            prefixes: ['dp.st.'],
            alphabet: `${alphabets/* BASE64_URL */.AT}.`,
            length: { from: 40, to: 80 },
            form: (value) => /^dp\.st\.(?:[a-z0-9_-]{2,35}\.)?[A-Za-z0-9]{40,44}$/.test(value),
        },
    ],
    name: 'DOPPLER_TOKEN',
    keys: (draw) => [
        `dp.pt.${draw(alphabets/* BASE62 */.S6, 43)}`,
        `dp.st.prd.${draw(alphabets/* BASE62 */.S6, 43)}`,
        `dp.sa.${draw(alphabets/* BASE62 */.S6, 43)}`,
    ],
    clean: (draw) => [`DOPPLER_TOKEN=dp.pt.${draw(alphabets/* BASE62 */.S6, 39)}`],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/infrastructure/harness-token.js


const harnessToken = issued({
    kind: 'harness-token',
    noun: 'Harness token',
    can: 'run and change the pipelines that its user or service account may',
    revoke: 'Delete it under My API keys of the profile, or of the service account, in Harness',
    references: [
        'https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/',
    ],
    shapes: [
        {
            prefixes: ['pat.', 'sat.'],
            alphabet: `${alphabets/* BASE64_URL */.AT}.`,
            length: 68,
            form: (value) => /^[ps]at\.[\w-]{22}\.[0-9A-Za-z]{24}\.[0-9A-Za-z]{20}$/.test(value),
        },
    ],
    name: 'HARNESS_API_KEY',
    keys: (draw) => [
        `pat.${draw(alphabets/* BASE64_URL */.AT, 22)}.${draw(alphabets/* HEX */.UG, 24)}.${draw(alphabets/* BASE62 */.S6, 20)}`,
        `sat.${draw(alphabets/* BASE64_URL */.AT, 22)}.${draw(alphabets/* HEX */.UG, 24)}.${draw(alphabets/* BASE62 */.S6, 20)}`,
    ],
    clean: (draw) => [`HARNESS_API_KEY=pat.${draw(alphabets/* BASE62 */.S6, 68)}`],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/infrastructure/hcp-terraform-token.js


const hcpTerraformToken = issued({
    kind: 'hcp-terraform-token',
    noun: 'HCP Terraform token',
    can: 'read state, with every secret in it, and plan and apply runs that its user, team or organization may',
    revoke: "Delete it at https://app.terraform.io/app/settings/tokens (or under the team's or organization's tokens), then rotate what its state holds",
    references: [
        'https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens',
    ],
    shapes: [
        {
            prefixes: ['.atlasv1.'],
            at: 14,
            alphabet: `${alphabets/* BASE64_URL */.AT}.`,
            length: { from: 83, to: 93 },
            form: (value) => /^[A-Za-z0-9]{14}\.atlasv1\.[\w-]{60,70}$/.test(value),
        },
    ],
    name: 'TF_API_TOKEN',
    keys: (draw) => [`${draw(alphabets/* BASE62 */.S6, 14)}.atlasv1.${draw(alphabets/* BASE62 */.S6, 67)}`],
    clean: (draw) => [
        `TF_API_TOKEN=${draw(alphabets/* BASE62 */.S6, 13)}.atlasv1.${draw(alphabets/* BASE62 */.S6, 67)}`,
        `TF_API_TOKEN=${draw(alphabets/* BASE62 */.S6, 14)}.atlasv1.${draw(alphabets/* BASE62 */.S6, 50)}`,
    ],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/infrastructure/infracost-api-key.js


const infracostApiKey = issued({
    kind: 'infracost-api-key',
    noun: 'Infracost API key',
    severity: 'warning',
    can: 'read prices and, in Infracost Cloud, what estimates were uploaded',
    revoke: "Rotate it in the organization's settings at https://dashboard.infracost.io",
    references: ['https://www.infracost.io/docs/features/api_keys/'],
    shapes: [{ prefixes: ['ico-'], alphabet: alphabets/* BASE62 */.S6, length: 32 }],
    name: 'INFRACOST_API_KEY',
    keys: (draw) => [`ico-${draw(alphabets/* BASE62 */.S6, 32)}`],
    clean: (draw) => [`INFRACOST_API_KEY=ico-${draw(alphabets/* BASE62 */.S6, 31)}`],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/infrastructure/onepassword-service-account-token.js


const onepasswordServiceAccountToken = issued({
    kind: 'onepassword-service-account-token',
    noun: '1Password service account token',
    can: 'read, and perhaps write, every item of the vaults that the service account was given',
    revoke: 'Rotate or revoke it under Developer > Directory of 1Password.com, then rotate the secrets in those vaults',
    references: ['https://developer.1password.com/docs/service-accounts/security'],
    shapes: [
        { prefixes: ['ops_eyJ'], alphabet: alphabets/* BASE64_URL */.AT, length: { from: 250, to: 2000 }, padded: true },
    ],
    name: 'OP_SERVICE_ACCOUNT_TOKEN',
    keys: (draw) => [`ops_eyJ${draw(alphabets/* BASE62 */.S6, 800)}`],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/infrastructure/prefect-api-key.js


const prefectApiKey = issued({
    kind: 'prefect-api-key',
    noun: 'Prefect API key',
    can: 'run and change flows in the workspaces of its user or service account, and read their blocks',
    revoke: 'Delete it at https://app.prefect.cloud/my/api-keys',
    references: ['https://docs.prefect.io/v3/how-to-guides/cloud/manage-users/api-keys'],
    shapes: [{ prefixes: ['pnu_', 'pnb_'], alphabet: alphabets/* BASE62 */.S6, length: 36, variety: 36 }],
    name: 'PREFECT_API_KEY',
    keys: (draw) => [`pnu_${draw(alphabets/* BASE62 */.S6, 36)}`, `pnb_${draw(alphabets/* BASE62 */.S6, 36)}`],
    clean: (draw) => [`PREFECT_API_KEY=pnu_${draw(alphabets/* BASE62 */.S6, 35)}`],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/infrastructure/pulumi-access-token.js


const pulumiAccessToken = issued({
    kind: 'pulumi-access-token',
    noun: 'Pulumi access token',
    can: 'read the state of every stack of its owner, secrets that it decrypts included, and update them',
    revoke: 'Delete it at https://app.pulumi.com/account/tokens',
    references: ['https://www.pulumi.com/docs/administration/access-identity/access-tokens/'],
    shapes: [{ prefixes: ['pul-'], alphabet: alphabets/* HEX */.UG, length: 40 }],
    name: 'PULUMI_ACCESS_TOKEN',
    keys: (draw) => [`pul-${draw(alphabets/* HEX */.UG, 40)}`],
    clean: (draw) => [`PULUMI_ACCESS_TOKEN=pul-${draw(alphabets/* HEX */.UG, 39)}`],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/infrastructure/sonarqube-token.js


const sonarqubeToken = issued({
    kind: 'sonarqube-token',
    noun: 'SonarQube token',
    can: 'read the code, issues and settings that its owner sees, and upload analyses',
    revoke: 'Revoke it under My account > Security of the server',
    references: ['https://docs.sonarsource.com/sonarqube-server/user-guide/managing-tokens/'],
    shapes: [{ prefixes: ['squ_', 'sqp_', 'sqa_'], alphabet: alphabets/* HEX */.UG, length: 40 }],
    name: 'SONAR_TOKEN',
    keys: (draw) => [`squ_${draw(alphabets/* HEX */.UG, 40)}`, `sqp_${draw(alphabets/* HEX */.UG, 40)}`, `sqa_${draw(alphabets/* HEX */.UG, 40)}`],
    clean: (draw) => [`SONAR_TOKEN=squ_${draw(alphabets/* HEX */.UG, 39)}`],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/infrastructure/tailscale-key.js


const tailscaleKey = issued({
    kind: 'tailscale-key',
    noun: 'Tailscale key',
    can: 'add machines to the private network (an auth key), or change it (an API key or client secret)',
    revoke: 'Revoke it at https://login.tailscale.com/admin/settings/keys and remove machines that you do not know',
    references: ['https://tailscale.com/kb/1085/auth-keys'],
    shapes: [
        {
            prefixes: ['tskey-'],
            alphabet: `${alphabets/* BASE62 */.S6}-`,
            length: { from: 24, to: 80 },
            form: (value) => /^tskey-(?:auth|api|client|scim|webhook)-[A-Za-z0-9]{8,20}-[A-Za-z0-9]{16,50}$/.test(value),
        },
    ],
    name: 'TS_AUTHKEY',
    keys: (draw) => [
        `tskey-auth-${draw(alphabets/* BASE62 */.S6, 12)}CNTRL-${draw(alphabets/* BASE62 */.S6, 32)}`,
        `tskey-api-${draw(alphabets/* BASE62 */.S6, 12)}CNTRL-${draw(alphabets/* BASE62 */.S6, 32)}`,
        `tskey-client-${draw(alphabets/* BASE62 */.S6, 12)}CNTRL-${draw(alphabets/* BASE62 */.S6, 32)}`,
    ],
    clean: (draw) => [`TS_AUTHKEY=tskey-auth-${draw(alphabets/* BASE62 */.S6, 40)}`],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/infrastructure/vault-token.js


const vaultToken = issued({
    kind: 'vault-token',
    noun: 'Vault token',
    can: 'read and write the secrets that its policies allow, until it expires',
    revoke: 'Revoke it with `vault token revoke TOKEN` (a batch token ends only by itself: revoke its parent), then rotate what it could read',
    references: ['https://developer.hashicorp.com/vault/docs/concepts/tokens'],
    shapes: [
        { prefixes: ['hvs.'], alphabet: alphabets/* BASE64_URL */.AT, length: { from: 88, to: 200 } },
        { prefixes: ['hvb.'], alphabet: alphabets/* BASE64_URL */.AT, length: { from: 130, to: 400 } },
        { prefixes: ['hvs.'], alphabet: alphabets/* BASE62 */.S6, length: 24 },
    ],
    name: 'VAULT_TOKEN',
    keys: (draw) => [
        `hvs.CAESI${draw(alphabets/* BASE64_URL */.AT, 90)}`,
        `hvb.AAAAAQ${draw(alphabets/* BASE64_URL */.AT, 150)}`,
        `hvs.${draw(alphabets/* BASE62 */.S6, 24)}`,
    ],
    clean: (draw) => [`VAULT_TOKEN=hvs.${draw(alphabets/* BASE62 */.S6, 23)}`],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/infrastructure/index.js













const INFRASTRUCTURE_PATTERNS = [
    hcpTerraformToken,
    vaultToken,
    pulumiAccessToken,
    dopplerToken,
    tailscaleKey,
    onepasswordServiceAccountToken,
    circleciToken,
    buildkiteToken,
    infracostApiKey,
    harnessToken,
    prefectApiKey,
    clerkSecretKey,
    sonarqubeToken,
];

;// CONCATENATED MODULE: ./lib/scanner/patterns/mail/brevo-api-key.js


const brevoApiKey = issued({
    kind: 'brevo-api-key',
    noun: 'Brevo API key',
    can: "send mail and messages in its owner's name, and read contacts",
    revoke: 'Delete it at https://app.brevo.com/settings/keys/api',
    references: ['https://developers.brevo.com/docs/authentication-schemes'],
    shapes: [
        {
            prefixes: ['xkeysib-', 'xsmtpsib-'],
            alphabet: `${alphabets/* BASE62 */.S6}-`,
            length: 81,
            variety: 16,
            form: (value) => /^x(?:key|smtp)sib-[0-9a-f]{64}-[A-Za-z0-9]{16}$/.test(value),
        },
    ],
    name: 'BREVO_API_KEY',
    keys: (draw) => [
        `xkeysib-${draw(alphabets/* HEX */.UG, 64)}-${draw(alphabets/* BASE62 */.S6, 16)}`,
        `xsmtpsib-${draw(alphabets/* HEX */.UG, 64)}-${draw(alphabets/* BASE62 */.S6, 16)}`,
    ],
    clean: (draw) => [`BREVO_API_KEY=xkeysib-${draw(alphabets/* HEX */.UG, 64)}`],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/mail/mailchimp-api-key.js




const mailchimp_api_key_told = besideWord(['mailchimp', 'MAILCHIMP', 'Mailchimp', 'MailChimp'], /\b[0-9a-f]{32}-us[0-9]{1,2}(?![0-9A-Za-z])/, (value) => !(0,allow/* isStandIn */.WG)(value, 16));
const mailchimpApiKey = issued({
    kind: 'mailchimp-api-key',
    noun: 'Mailchimp API key',
    can: 'read audiences and send campaigns to them',
    revoke: 'Revoke it at https://admin.mailchimp.com/account/api/',
    references: ['https://mailchimp.com/developer/marketing/guides/quick-start/'],
    shapes: [mailchimp_api_key_told.shape],
    decode: mailchimp_api_key_told.decode,
    name: 'X',
    isPair: true,
    keys: (draw) => [`MAILCHIMP_API_KEY=${draw(alphabets/* HEX */.UG, 32)}-us${draw('123456789', 1)}`],
    leaks: (draw) => [
        ['', `MAILCHIMP_API_KEY=${draw(alphabets/* HEX */.UG, 32)}-us${draw('123456789', 1)}`, '\n'],
        ['', `mailchimp: { key: "${draw(alphabets/* HEX */.UG, 32)}-us${draw('123456789', 1)}`, '" }'],
    ],
    clean: (draw) => [
        `KEY=${draw(alphabets/* HEX */.UG, 32)}-us${draw('123456789', 1)}`,
        `MAILCHIMP_API_KEY=${draw(alphabets/* HEX */.UG, 31)}-us12`,
    ],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/mail/mailgun-api-key.js


const mailgunApiKey = issued({
    kind: 'mailgun-api-key',
    noun: 'Mailgun API key',
    can: "send mail in the name of its owner's domains and read logs",
    revoke: 'Delete it at https://app.mailgun.com/settings/api_security',
    references: ['https://documentation.mailgun.com/docs/mailgun/user-manual/api-key-mgmt/rbac-mgmt'],
    documented: ['9c846fdf0fa8955c'],
    shapes: [{ prefixes: ['key-'], alphabet: alphabets/* HEX */.UG, length: 32, near: ['mailgun', 'mg_'] }],
    name: 'MAILGUN_API_KEY',
    keys: (draw) => [`key-${draw(alphabets/* HEX */.UG, 32)}`],
    clean: (draw) => [`CACHE_KEY=key-${draw(alphabets/* HEX */.UG, 32)}`],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/mail/sendgrid-api-key.js


const sendgridApiKey = issued({
    kind: 'sendgrid-api-key',
    noun: 'SendGrid API key',
    can: "send mail in the name of its owner's domains, and read contacts, within its permissions",
    revoke: 'Delete it at https://app.sendgrid.com/settings/api_keys',
    references: ['https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys'],
    shapes: [
        {
            prefixes: ['SG.'],
            alphabet: `${alphabets/* BASE64_URL */.AT}.`,
            length: 66,
            form: (value) => /^SG\.[\w-]{22}\.[\w-]{43}$/.test(value),
        },
    ],
    name: 'SENDGRID_API_KEY',
    keys: (draw) => [`SG.${draw(alphabets/* BASE64_URL */.AT, 22)}.${draw(alphabets/* BASE64_URL */.AT, 43)}`],
    clean: (draw) => [`SENDGRID_API_KEY=SG.${draw(alphabets/* BASE64_URL */.AT, 22)}.${draw(alphabets/* BASE64_URL */.AT, 42)}`],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/mail/index.js




const MAIL_PATTERNS = [
    sendgridApiKey,
    mailgunApiKey,
    brevoApiKey,
    mailchimpApiKey,
];

;// CONCATENATED MODULE: ./lib/scanner/patterns/messaging/discord-webhook.js


const discordWebhook = issued({
    kind: 'discord-webhook',
    noun: 'Discord webhook',
    severity: 'warning',
    can: 'post messages to its channel, and delete the webhook',
    revoke: 'Delete the webhook with `curl -X DELETE URL`, or under Integrations of the channel, and make a new one',
    references: ['https://docs.discord.com/developers/resources/webhook'],
    shapes: [
        {
            prefixes: ['discord.com/api/webhooks/', 'discordapp.com/api/webhooks/'],
            alphabet: `${alphabets/* BASE64_URL */.AT}/`,
            length: { from: 80, to: 100 },
            form: (value) => /webhooks\/[0-9]{17,20}\/[\w-]{60,72}$/.test(value),
        },
    ],
    name: 'DISCORD_WEBHOOK_URL',
    keys: (draw) => [`discord.com/api/webhooks/1${draw('0123456789', 18)}/${draw(alphabets/* BASE64_URL */.AT, 68)}`],
    clean: () => ['https://discord.com/api/webhooks/123456789012345678/<token>'],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/messaging/slack-app-token.js


const slackAppToken = issued({
    kind: 'slack-app-token',
    noun: 'Slack app-level token',
    can: "receive the app's events over Socket Mode in its place",
    revoke: 'Revoke it under Basic information > App-level tokens at https://api.slack.com/apps',
    references: ['https://docs.slack.dev/authentication/tokens/'],
    shapes: [
        {
            prefixes: ['xapp-'],
            alphabet: `${alphabets/* BASE62 */.S6}-`,
            length: { from: 80, to: 110 },
            variety: 16,
            form: (value) => /^xapp-[0-9]-A[A-Z0-9]{8,12}-[0-9]{10,14}-[0-9a-f]{64}$/.test(value),
        },
    ],
    name: 'SLACK_APP_TOKEN',
    keys: (draw) => [
        `xapp-1-A0${draw('ABCDEFGHJKMNPQRSTVWXYZ23456789', 9)}-${draw('123456789', 13)}-${draw(alphabets/* HEX */.UG, 64)}`,
    ],
    clean: (draw) => [`SLACK_APP_TOKEN=xapp-1-${draw(alphabets/* HEX */.UG, 80)}`],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/messaging/slack-bot-token.js


const slackBotToken = issued({
    kind: 'slack-bot-token',
    noun: 'Slack bot token',
    can: "read and write messages, files and channels that the app's bot may",
    revoke: 'Revoke it with `curl -X POST -H "Authorization: Bearer $TOKEN" https://slack.com/api/auth.revoke`, or reinstall the app at https://api.slack.com/apps',
    references: ['https://docs.slack.dev/authentication/tokens/'],
    shapes: [
        {
            prefixes: ['xoxb-'],
            alphabet: `${alphabets/* BASE62 */.S6}-`,
            length: { from: 30, to: 80 },
            variety: 16,
            form: (value) => /^xoxb-[0-9]{10,14}-(?:[0-9]{10,14}-)?[A-Za-z0-9]{18,34}$/.test(value),
        },
    ],
    name: 'SLACK_BOT_TOKEN',
    keys: (draw) => [
        `xoxb-${draw('123456789', 12)}-${draw('123456789', 13)}-${draw(alphabets/* BASE62 */.S6, 24)}`,
        `xoxb-${draw('123456789', 12)}-${draw(alphabets/* BASE62 */.S6, 24)}`,
    ],
    clean: (draw) => [`SLACK_BOT_TOKEN=xoxb-${draw(alphabets/* BASE62 */.S6, 40)}`],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/messaging/slack-configuration-token.js


const slackConfigurationToken = issued({
    kind: 'slack-configuration-token',
    noun: 'Slack configuration token',
    can: 'create, read and change apps of its owner through the manifest API; the refresh token makes new ones',
    revoke: 'Revoke it at https://api.slack.com/apps under Your app configuration tokens',
    references: ['https://docs.slack.dev/reference/methods/tooling.tokens.rotate'],
    shapes: [
        {
            prefixes: ['xoxe.xoxp-', 'xoxe.xoxb-'],
            alphabet: `${alphabets/* BASE62 */.S6}-`,
            length: { from: 160, to: 172 },
            form: (value) => /^xoxe\.xox[bp]-[0-9]-[A-Za-z0-9]{158,170}$/.test(value),
        },
        {
            prefixes: ['xoxe-'],
            alphabet: `${alphabets/* BASE62 */.S6}-`,
            length: { from: 140, to: 155 },
            form: (value) => /^xoxe-[0-9]-[A-Za-z0-9]{138,152}$/.test(value),
        },
    ],
    name: 'SLACK_CONFIG_TOKEN',
    keys: (draw) => [`xoxe.xoxp-1-${draw(alphabets/* BASE62 */.S6, 166)}`, `xoxe-1-${draw(alphabets/* BASE62 */.S6, 146)}`],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/messaging/slack-legacy-token.js


const slackLegacyToken = issued({
    kind: 'slack-legacy-token',
    noun: 'Slack legacy token',
    can: 'act in the workspace as its user or app',
    revoke: 'Revoke it with `curl -X POST -H "Authorization: Bearer $TOKEN" https://slack.com/api/auth.revoke`, or reinstall the app at https://api.slack.com/apps',
    references: ['https://docs.slack.dev/authentication/tokens/'],
    shapes: [
        {
            prefixes: ['xoxa-', 'xoxr-', 'xoxs-', 'xoxo-', 'xoxc-'],
            alphabet: `${alphabets/* BASE62 */.S6}-`,
            length: { from: 40, to: 100 },
            variety: 16,
            form: (value) => /^xox[arsoc]-(?:2-)?[0-9]{9,14}-[0-9]{9,14}-[0-9]{9,14}-[0-9a-f]{10,64}$/.test(value),
        },
    ],
    name: 'SLACK_TOKEN',
    keys: (draw) => [
        `xoxs-${draw('123456789', 12)}-${draw('123456789', 12)}-${draw('123456789', 12)}-${draw(alphabets/* HEX */.UG, 10)}`,
        `xoxa-2-${draw('123456789', 12)}-${draw('123456789', 12)}-${draw('123456789', 12)}-${draw(alphabets/* HEX */.UG, 32)}`,
    ],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/messaging/slack-user-token.js


const slackUserToken = issued({
    kind: 'slack-user-token',
    noun: 'Slack user token',
    can: 'read and write what the user who installed the app may, direct messages included',
    revoke: 'Revoke it with `curl -X POST -H "Authorization: Bearer $TOKEN" https://slack.com/api/auth.revoke`, or reinstall the app at https://api.slack.com/apps',
    references: ['https://docs.slack.dev/authentication/tokens/'],
    shapes: [
        {
            prefixes: ['xoxp-', 'xoxe-'],
            alphabet: `${alphabets/* BASE62 */.S6}-`,
            length: { from: 55, to: 90 },
            variety: 16,
            form: (value) => /^xox[pe](?:-[0-9]{10,14}){3}-[a-zA-Z0-9-]{28,36}$/.test(value),
        },
    ],
    name: 'SLACK_USER_TOKEN',
    keys: (draw) => [
        `xoxp-${draw('123456789', 12)}-${draw('123456789', 12)}-${draw('123456789', 13)}-${draw(alphabets/* HEX */.UG, 32)}`,
    ],
    clean: (draw) => [`SLACK_USER_TOKEN=xoxp-${draw('123456789', 12)}-${draw(alphabets/* HEX */.UG, 32)}`],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/messaging/slack-webhook.js


const slackWebhook = issued({
    kind: 'slack-webhook',
    noun: 'Slack webhook',
    severity: 'warning',
    can: "post messages to its channel in the app's name",
    revoke: 'Remove the webhook under Incoming webhooks at https://api.slack.com/apps and add a new one',
    references: ['https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks'],
    shapes: [
        {
            prefixes: ['hooks.slack.com/services/T'],
            alphabet: `${alphabets/* BASE62 */.S6}/`,
            length: { from: 36, to: 56 },
            form: (value) => /services\/T[A-Z0-9]{7,12}\/B[A-Z0-9]{7,12}\/[A-Za-z0-9]{20,30}$/.test(value),
        },
    ],
    name: 'SLACK_WEBHOOK_URL',
    keys: (draw) => [
        `hooks.slack.com/services/T0${draw('ABCDEFGHJKMNPQRSTVWXYZ23456789', 9)}/B0${draw('ABCDEFGHJKMNPQRSTVWXYZ23456789', 9)}/${draw(alphabets/* BASE62 */.S6, 24)}`,
    ],
    clean: () => [
        'https://hooks.slack.com/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX',
        'https://hooks.slack.com/services/${TEAM}/${BOT}/${TOKEN}',
    ],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/messaging/teams-webhook.js


const teamsWebhook = issued({
    kind: 'teams-webhook',
    noun: 'Microsoft Teams webhook',
    severity: 'warning',
    can: 'post cards to its channel',
    revoke: 'Remove the connector from the channel and add a workflow in its place',
    references: [
        'https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook',
    ],
    shapes: [
        {
            prefixes: ['.webhook.office.com/webhookb2/'],
            alphabet: `${alphabets/* HEX */.UG}-@/IncomingWebhk`,
            length: { from: 150, to: 240 },
            variety: 16,
            form: (value) => /webhookb2\/[0-9a-f-]{36}@[0-9a-f-]{36}\/IncomingWebhook\/[0-9a-f]{32}\/[0-9a-f-]{36}/.test(value),
            notBefore: '',
        },
    ],
    name: 'TEAMS_WEBHOOK_URL',
    keys: (draw) => [
        `.webhook.office.com/webhookb2/${uuid(draw)}@${uuid(draw)}/IncomingWebhook/${draw(alphabets/* HEX */.UG, 32)}/${uuid(draw)}`,
    ],
});
function uuid(draw) {
    return [8, 4, 4, 4, 12].map((length) => draw(alphabets/* HEX */.UG, length)).join('-');
}

;// CONCATENATED MODULE: ./lib/scanner/patterns/messaging/telegram-bot-token.js


const telegramBotToken = issued({
    kind: 'telegram-bot-token',
    noun: 'Telegram bot token',
    can: 'read what is written to the bot and write in its name',
    revoke: 'Ask @BotFather for `/revoke`, which issues a new one',
    references: ['https://core.telegram.org/bots/features#botfather'],
    shapes: [8, 9, 10].map((at) => ({
        prefixes: [':AA'],
        at,
        alphabet: `${alphabets/* BASE64_URL */.AT}:`,
        length: at + 36,
        form: (value) => /^[0-9]{8,10}:AA[\w-]{33}$/.test(value),
        notBefore: '0123456789_',
        judge: ({ before }) => !/(?<!bot)(?<=[A-Za-z])$/.test(before()),
    })),
    name: 'TELEGRAM_BOT_TOKEN',
    keys: (draw) => [
        `1${draw('0123456789', 8)}:AA${draw(alphabets/* BASE64_URL */.AT, 33)}`,
        `7${draw('0123456789', 9)}:AA${draw(alphabets/* BASE64_URL */.AT, 33)}`,
    ],
    leaks: (draw) => [
        [
            'https://api.telegram.org/bot',
            `7${draw('0123456789', 9)}:AA${draw(alphabets/* BASE64_URL */.AT, 33)}`,
            '/sendMessage',
        ],
    ],
    clean: (draw) => [`TELEGRAM_BOT_TOKEN=123456789:AA${draw(alphabets/* BASE64_URL */.AT, 32)}`],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/messaging/twilio-credentials.js




const twilio_credentials_named = namedValue(['TWILIO_AUTH_TOKEN', 'twilio_auth_token', 'twilioAuthToken', 'TwilioAuthToken'], /^[0-9a-f]{32}(?![0-9A-Za-z])/, twilio_credentials_isToken);
const PAIR = /^["']?[\s,;:=>()A-Za-z_"'\\.$&-]{1,64}?["':=\s]([0-9a-f]{32})(?![0-9A-Za-z])/;
const twilioCredentials = issued({
    kind: 'twilio-credentials',
    noun: 'Twilio auth token',
    can: "send messages and make calls at the account's expense, and read its logs",
    revoke: 'Make a secondary token at https://console.twilio.com under Account > API keys & tokens, move to it and promote it, which ends this one',
    references: ['https://www.twilio.com/docs/iam/api/authtoken'],
    surroundings: { lines: 3, bytes: 320 },
    shapes: [
        twilio_credentials_named.shape,
        {
            prefixes: Array.from(alphabets/* HEX */.UG, (digit) => `AC${digit}`),
            alphabet: alphabets/* HEX */.UG,
            length: 31,
            judge: ({ after }) => pairOf(after()) !== undefined,
            past: (text) => pairOf(text)?.length ?? 0,
        },
    ],
    decode: (spelled) => (spelled.startsWith('AC') ? spelled.slice(-32) : twilio_credentials_named.decode(spelled)),
    name: 'X',
    keys: (draw) => [`TWILIO_AUTH_TOKEN=${draw(alphabets/* HEX */.UG, 32)}`],
    leaks: (draw) => [
        ['new Twilio("', `AC${draw(alphabets/* HEX */.UG, 32)}", "${draw(alphabets/* HEX */.UG, 32)}`, '");'],
        ['sid: ', `AC${draw(alphabets/* HEX */.UG, 32)}\nauth_token: ${draw(alphabets/* HEX */.UG, 32)}`, '\n'],
        [`TWILIO_ACCOUNT_SID=AC${draw(alphabets/* HEX */.UG, 32)}\n`, `TWILIO_AUTH_TOKEN=${draw(alphabets/* HEX */.UG, 32)}`, '\n'],
    ],
    clean: (draw) => [
        `TWILIO_ACCOUNT_SID=AC${draw(alphabets/* HEX */.UG, 32)}\n`,
        `TWILIO_API_KEY=SK${draw(alphabets/* HEX */.UG, 32)}\n`,
        `md5: ${draw(alphabets/* HEX */.UG, 32)}\n`,
    ],
});
function pairOf(text) {
    const pair = PAIR.exec(text.slice(0, 120));
    const [whole, value] = pair ?? [];
    if (whole === undefined || value === undefined || !twilio_credentials_isToken(value))
        return undefined;
    return /twilio_?auth_?token/i.test(whole) ? undefined : whole;
}
function twilio_credentials_isToken(value) {
    return !(0,allow/* isStandIn */.WG)(value, 16);
}

;// CONCATENATED MODULE: ./lib/scanner/patterns/messaging/index.js










const MESSAGING_PATTERNS = [
    slackBotToken,
    slackUserToken,
    slackAppToken,
    slackConfigurationToken,
    slackLegacyToken,
    slackWebhook,
    discordWebhook,
    teamsWebhook,
    telegramBotToken,
    twilioCredentials,
];

;// CONCATENATED MODULE: ./lib/scanner/patterns/monitoring/datadog-key.js




const datadog_key_named = namedValue([
    'DD_API_KEY',
    'DD_APP_KEY',
    'DD_APPLICATION_KEY',
    'DATADOG_API_KEY',
    'DATADOG_APP_KEY',
    'DD-API-KEY',
    'DD-APPLICATION-KEY',
    'dd_api_key',
    'dd_app_key',
    'datadog_api_key',
    'datadog_app_key',
    'datadogApiKey',
    'datadog.apiKey',
    'datadog.appKey',
    'ddApiKey',
], /^(?:[0-9a-f]{40}|[0-9a-f]{32})(?![0-9A-Za-z])/, (value) => !(0,allow/* isStandIn */.WG)(value, 16));
const datadogKey = issued({
    kind: 'datadog-key',
    noun: 'Datadog key',
    can: 'write metrics and logs into the account (an API key), or read and change what its owner may (an application key beside it)',
    revoke: 'Revoke it at https://app.datadoghq.com/organization-settings/api-keys (or application-keys)',
    references: ['https://docs.datadoghq.com/account_management/api-app-keys/'],
    shapes: [datadog_key_named.shape],
    decode: datadog_key_named.decode,
    name: 'X',
    keys: (draw) => [`DD_API_KEY=${draw(alphabets/* HEX */.UG, 32)}`],
    leaks: (draw) => [
        ['env:\n  ', `DATADOG_APP_KEY: "${draw(alphabets/* HEX */.UG, 40)}`, '"\n'],
        ['{"', `datadog_api_key": "${draw(alphabets/* HEX */.UG, 32)}`, '"}'],
        ['curl -H "', `DD-API-KEY: ${draw(alphabets/* HEX */.UG, 32)}`, '"'],
    ],
    clean: (draw) => [
        `API_KEY=${draw(alphabets/* HEX */.UG, 32)}`,
        `DD_API_KEY=${draw(alphabets/* HEX */.UG, 31)}`,
        `DD_API_KEY_HASH=${draw(alphabets/* HEX */.UG, 32)}`,
        'DD_API_KEY=0123456789abcdef0123456789abcdef',
    ],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/monitoring/dynatrace-token.js

const dynatraceToken = issued({
    kind: 'dynatrace-token',
    noun: 'Dynatrace token',
    can: 'read and change monitoring data and settings, within its scopes',
    revoke: 'Revoke it under Access tokens of the environment',
    references: [
        'https://docs.dynatrace.com/docs/discover-dynatrace/references/dynatrace-api/basics/dynatrace-api-authentication',
    ],
    shapes: [
        {
            prefixes: ['dt0c01.', 'dt0s01.', 'dt0s02.', 'dt0s16.'],
            alphabet: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.',
            length: { from: 73, to: 89 },
            form: (value) => /^dt0[cs]\d\d\.[A-Z0-9]{8,24}\.[A-Z0-9]{64}$/.test(value),
        },
    ],
    name: 'DT_API_TOKEN',
    keys: (draw) => [
        `dt0c01.${draw('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', 24)}.${draw('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', 64)}`,
    ],
    clean: (draw) => [`DT_API_TOKEN_ID=dt0c01.${draw('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', 24)}`],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/monitoring/grafana-api-key.js


const grafanaApiKey = issued({
    kind: 'grafana-api-key',
    noun: 'Grafana API key',
    can: 'read and change dashboards and data sources, by its role',
    revoke: 'Delete it and make a service account in its place, under Administration > Service accounts of Grafana',
    references: [
        'https://grafana.com/docs/grafana/latest/administration/service-accounts/migrate-api-keys/',
    ],
    shapes: [
        {
            prefixes: ['eyJrIjoi'],
            alphabet: alphabets/* BASE64 */.EW,
            length: { from: 70, to: 400 },
            padded: true,
            form: grafana_api_key_isKey,
        },
    ],
    name: 'GRAFANA_API_KEY',
    keys: (draw) => [encoded(draw)],
    clean: (draw) => [`GRAFANA_API_KEY=eyJrIjoi${draw(alphabets/* BASE62 */.S6, 90)}`],
});
function encoded(draw) {
    return Buffer.from(JSON.stringify({ k: draw(alphabets/* BASE62 */.S6, 32), n: 'deployment', id: 1 })).toString('base64');
}
function grafana_api_key_isKey(value) {
    const text = Buffer.from(value, 'base64').toString('latin1');
    return /^\{"k":"[A-Za-z0-9]{32}","n":"[^"]*","id":\d+\}/.test(text);
}

;// CONCATENATED MODULE: ./lib/scanner/patterns/monitoring/grafana-cloud-token.js


const grafanaCloudToken = issued({
    kind: 'grafana-cloud-token',
    noun: 'Grafana Cloud token',
    can: 'write, or read, metrics, logs and traces of the stack, within its access policy',
    revoke: 'Delete it under Access policies of https://grafana.com/orgs',
    references: [
        'https://grafana.com/docs/grafana-cloud/security-and-account-management/authentication-and-permissions/access-policies/',
    ],
    shapes: [
        { prefixes: ['glc_eyJ'], alphabet: alphabets/* BASE64 */.EW, length: { from: 40, to: 400 }, padded: true },
    ],
    name: 'GRAFANA_CLOUD_TOKEN',
    keys: (draw) => [`glc_eyJvIjoi${draw(alphabets/* BASE62 */.S6, 120)}`],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/monitoring/grafana-service-account-token.js



const grafanaServiceAccountToken = issued({
    kind: 'grafana-service-account-token',
    noun: 'Grafana service account token',
    can: 'read and change dashboards and data sources that the service account may',
    revoke: 'Delete it under Administration > Service accounts of Grafana',
    references: ['https://grafana.com/docs/grafana/latest/administration/service-accounts/'],
    shapes: [
        {
            prefixes: ['glsa_'],
            alphabet: `${alphabets/* BASE62 */.S6}_`,
            length: 41,
            form: (value) => /^glsa_[A-Za-z0-9]{32}_[0-9a-f]{8}$/.test(value),
            checksum: (value) => value.endsWith(turnedDigits(value.slice(0, -9))),
        },
    ],
    name: 'GRAFANA_TOKEN',
    keys: (draw) => [grafana_service_account_token_signed(draw)],
    clean: (draw) => [`GRAFANA_TOKEN=glsa_${draw(alphabets/* BASE62 */.S6, 32)}_00000000`],
});
function grafana_service_account_token_signed(draw) {
    const key = `glsa_${draw(alphabets/* BASE62 */.S6, 32)}`;
    return `${key}_${turnedDigits(key)}`;
}

;// CONCATENATED MODULE: ./lib/scanner/patterns/monitoring/new-relic-insert-key.js


const newRelicInsertKey = issued({
    kind: 'new-relic-insert-key',
    noun: 'New Relic insert key',
    severity: 'warning',
    can: 'write events and logs into the account, at its expense',
    revoke: 'Delete it at https://one.newrelic.com/api-keys',
    references: ['https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/'],
    shapes: [{ prefixes: ['NRII-'], alphabet: alphabets/* BASE64_URL */.AT, length: 32 }],
    name: 'NEW_RELIC_INSERT_KEY',
    keys: (draw) => [`NRII-${draw(alphabets/* BASE64_URL */.AT, 32)}`],
    clean: (draw) => [`NEW_RELIC_INSERT_KEY=NRII-${draw(alphabets/* BASE64_URL */.AT, 31)}`],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/monitoring/new-relic-user-key.js

const newRelicUserKey = issued({
    kind: 'new-relic-user-key',
    noun: 'New Relic user key',
    can: 'query and change what its user may in New Relic',
    revoke: 'Delete it at https://one.newrelic.com/api-keys',
    references: ['https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/'],
    shapes: [{ prefixes: ['NRAK-'], alphabet: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789', length: 27 }],
    name: 'NEW_RELIC_API_KEY',
    keys: (draw) => [`NRAK-${draw('ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789', 27)}`],
    clean: (draw) => [`NEW_RELIC_API_KEY=NRAK-${draw('ABCDEFGHJK23456789', 26)}`],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/monitoring/sentry-org-token.js


const sentryOrgToken = issued({
    kind: 'sentry-org-token',
    noun: 'Sentry organization token',
    can: 'create releases and upload source maps and debug files of the organization',
    revoke: 'Revoke it under Settings > Organization tokens of Sentry',
    references: ['https://docs.sentry.io/account/auth-tokens/'],
    shapes: [
        {
            prefixes: ['sntrys_eyJ'],
            alphabet: `${alphabets/* BASE64 */.EW}_=`,
            length: { from: 100, to: 500 },
            form: (value) => /^sntrys_eyJ[A-Za-z0-9+/]{40,400}={0,2}_[A-Za-z0-9+/]{43}$/.test(value),
        },
    ],
    name: 'SENTRY_AUTH_TOKEN',
    keys: (draw) => [`sntrys_eyJ${draw(alphabets/* BASE62 */.S6, 150)}_${draw(alphabets/* BASE62 */.S6, 43)}`],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/monitoring/sentry-user-token.js


const sentryUserToken = issued({
    kind: 'sentry-user-token',
    noun: 'Sentry user token',
    can: 'read events, with the personal data in them, and change projects, within its scopes',
    revoke: 'Revoke it under Settings > Account > Personal tokens of Sentry',
    references: ['https://docs.sentry.io/account/auth-tokens/'],
    shapes: [{ prefixes: ['sntryu_', 'sntrya_'], alphabet: alphabets/* HEX */.UG, length: 64 }],
    name: 'SENTRY_AUTH_TOKEN',
    keys: (draw) => [`sntryu_${draw(alphabets/* HEX */.UG, 64)}`],
    clean: (draw) => [
        `SENTRY_AUTH_TOKEN=sntryu_${draw(alphabets/* HEX */.UG, 63)}`,
        `SENTRY_DSN=https://${draw(alphabets/* HEX */.UG, 32)}@o123456.ingest.sentry.io/1234567`,
    ],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/monitoring/index.js









const MONITORING_PATTERNS = [
    sentryOrgToken,
    sentryUserToken,
    newRelicUserKey,
    newRelicInsertKey,
    grafanaServiceAccountToken,
    grafanaCloudToken,
    grafanaApiKey,
    dynatraceToken,
    datadogKey,
];

;// CONCATENATED MODULE: ./lib/scanner/patterns/packages/artifactory-token.js


const artifactoryToken = issued({
    kind: 'artifactory-token',
    noun: 'Artifactory token',
    can: 'read and, mostly, deploy artifacts as its user',
    revoke: 'Revoke it under User profile > Identity tokens (an API key under Authentication settings), or as an administrator under User management > Access tokens',
    references: [
        'https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens',
    ],
    shapes: [
        { prefixes: ['AKCp'], alphabet: alphabets/* BASE62 */.S6, length: 69 },
        { prefixes: ['cmVmdGtuOj'], alphabet: alphabets/* BASE62 */.S6, length: 54 },
    ],
    name: 'ARTIFACTORY_TOKEN',
    keys: (draw) => [`AKCp${draw(alphabets/* BASE62 */.S6, 69)}`, `cmVmdGtuOj${draw(alphabets/* BASE62 */.S6, 54)}`],
    clean: (draw) => [`ARTIFACTORY_TOKEN=AKCp${draw(alphabets/* BASE62 */.S6, 68)}`],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/packages/clojars-deploy-token.js


const clojarsDeployToken = issued({
    kind: 'clojars-deploy-token',
    noun: 'Clojars deploy token',
    can: "deploy new versions of its owner's libraries",
    revoke: 'Disable it at https://clojars.org/tokens and look for versions that you did not deploy',
    references: ['https://github.com/clojars/clojars-web/wiki/Deploy-Tokens'],
    shapes: [{ prefixes: ['CLOJARS_'], alphabet: alphabets/* HEX */.UG, length: 60 }],
    name: 'CLOJARS_PASSWORD',
    keys: (draw) => [`CLOJARS_${draw(alphabets/* HEX */.UG, 60)}`],
    clean: (draw) => [`CLOJARS_PASSWORD=CLOJARS_${draw(alphabets/* HEX */.UG, 59)}`],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/packages/crates-io-token.js




const crates_io_token_told = besideWord([
    'CARGO_REGISTRY_TOKEN',
    'CARGO_REGISTRIES_CRATES_IO_TOKEN',
    'CRATES_IO_TOKEN',
    'cargo login',
    '[registry]',
    '[registries.crates-io]',
], /\bcio[A-Za-z0-9]{32}(?![0-9A-Za-z])/, (value) => !(0,allow/* isStandIn */.WG)(value, 62));
const cratesIoToken = issued({
    kind: 'crates-io-token',
    noun: 'crates.io token',
    can: "publish or yank versions of its owner's crates, within its scopes",
    revoke: 'Revoke it at https://crates.io/settings/tokens, look for versions that you did not publish, and publish with trusted publishing instead',
    references: ['https://doc.rust-lang.org/cargo/reference/publishing.html'],
    surroundings: { lines: 2, bytes: 160 },
    shapes: [crates_io_token_told.shape],
    decode: crates_io_token_told.decode,
    name: 'X',
    isPair: true,
    keys: (draw) => [`CARGO_REGISTRY_TOKEN=cio${draw(alphabets/* BASE62 */.S6, 32)}`],
    leaks: (draw) => [
        ['', `[registry]\ntoken = "cio${draw(alphabets/* BASE62 */.S6, 32)}`, '"\n'],
        ['', `CARGO_REGISTRY_TOKEN=cio${draw(alphabets/* BASE62 */.S6, 32)}`, '\n'],
        ['$ ', `cargo login cio${draw(alphabets/* BASE62 */.S6, 32)}`, '\n'],
    ],
    clean: (draw) => [`TOKEN=cio${draw(alphabets/* BASE62 */.S6, 32)}`, `CARGO_REGISTRY_TOKEN=cio${draw(alphabets/* BASE62 */.S6, 31)}`],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/packages/docker-hub-access-token.js


const dockerHubAccessToken = issued({
    kind: 'docker-hub-access-token',
    noun: 'Docker Hub access token',
    can: 'pull private images and, with write permission, push images under names that others run',
    revoke: "Delete it at https://app.docker.com/settings/personal-access-tokens (an organization's under Access tokens of the organization) and look for tags that you did not push",
    references: ['https://docs.docker.com/security/access-tokens/'],
    shapes: [
        { prefixes: ['dckr_pat_'], alphabet: alphabets/* BASE64_URL */.AT, length: 27 },
        { prefixes: ['dckr_oat_'], alphabet: alphabets/* BASE64_URL */.AT, length: 32 },
    ],
    name: 'DOCKERHUB_TOKEN',
    keys: (draw) => [`dckr_pat_${draw(alphabets/* BASE64_URL */.AT, 27)}`, `dckr_oat_${draw(alphabets/* BASE64_URL */.AT, 32)}`],
    clean: (draw) => [`DOCKERHUB_TOKEN=dckr_pat_${draw(alphabets/* BASE64_URL */.AT, 26)}`],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/packages/npm-access-token.js



const npmAccessToken = issued({
    kind: 'npm-access-token',
    noun: 'npm access token',
    can: 'publish new versions of the packages that it was granted for, which are then installed everywhere, or read private ones',
    revoke: 'Revoke it with `npm token revoke ID` or at https://www.npmjs.com/settings/~/tokens, look for versions that you did not publish, and publish with trusted publishing instead',
    references: [
        'https://docs.npmjs.com/about-access-tokens',
        'https://github.blog/changelog/2021-09-23-npm-has-a-new-access-token-format/',
    ],
    shapes: [{ prefixes: ['npm_'], alphabet: alphabets/* BASE62 */.S6, length: 36, checksum: endsInSixDigits }],
    name: 'NPM_TOKEN',
    keys: (draw) => [npm_access_token_signed(draw)],
    leaks: (draw) => [['//registry.npmjs.org/:_authToken=', npm_access_token_signed(draw), '\n']],
    clean: (draw) => [`NPM_TOKEN=npm_${draw(alphabets/* BASE62 */.S6, 30)}000000`],
});
function npm_access_token_signed(draw) {
    const body = draw(alphabets/* BASE62 */.S6, 30);
    return `npm_${body}${sixDigits(body)}`;
}

;// CONCATENATED MODULE: ./lib/scanner/patterns/packages/nuget-api-key.js

const nugetApiKey = issued({
    kind: 'nuget-api-key',
    noun: 'NuGet API key',
    can: 'push new versions of the packages that it was made for',
    revoke: 'Delete or regenerate it at https://www.nuget.org/account/apikeys, look for versions that you did not push, and publish with trusted publishing instead',
    references: ['https://learn.microsoft.com/en-us/nuget/nuget-org/scoped-api-keys'],
    shapes: [{ prefixes: ['oy2'], alphabet: 'abcdefghijklmnopqrstuvwxyz234567', length: 43 }],
    name: 'NUGET_API_KEY',
    keys: (draw) => [`oy2${draw('abcdefghijklmnopqrstuvwxyz234567', 43)}`],
    clean: (draw) => [`NUGET_API_KEY=oy2${draw('abcdefghijklmnopqrstuvwxyz234567', 42)}`],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/packages/pypi-api-token.js


const pypiApiToken = issued({
    kind: 'pypi-api-token',
    noun: 'PyPI API token',
    can: 'upload new releases of the projects that it was made for, which are then installed everywhere',
    revoke: 'Remove it at https://pypi.org/manage/account/ (or test.pypi.org) under API tokens, look for releases that you did not make, and publish with trusted publishing instead',
    references: ['https://pypi.org/help/#apitoken'],
    shapes: [
        {
            prefixes: ['pypi-AgEIcHlwaS5vcmc', 'pypi-AgENdGVzdC5weXBpLm9yZw'],
            alphabet: alphabets/* BASE64_URL */.AT,
            length: { from: 50, to: 1000 },
        },
    ],
    name: 'TWINE_PASSWORD',
    keys: (draw) => [
        `pypi-AgEIcHlwaS5vcmc${draw(alphabets/* BASE64_URL */.AT, 140)}`,
        `pypi-AgENdGVzdC5weXBpLm9yZw${draw(alphabets/* BASE64_URL */.AT, 140)}`,
    ],
    clean: (draw) => [`TWINE_PASSWORD=pypi-${draw(alphabets/* BASE64_URL */.AT, 120)}`],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/packages/rubygems-api-key.js


const rubygemsApiKey = issued({
    kind: 'rubygems-api-key',
    noun: 'RubyGems API key',
    can: 'push or yank gems of its owner, within its scopes',
    revoke: 'Delete it at https://rubygems.org/profile/api_keys, look for versions that you did not push, and publish with trusted publishing instead',
    references: ['https://guides.rubygems.org/api-key-scopes/'],
    shapes: [{ prefixes: ['rubygems_'], alphabet: alphabets/* HEX */.UG, length: 48 }],
    name: 'GEM_HOST_API_KEY',
    keys: (draw) => [`rubygems_${draw(alphabets/* HEX */.UG, 48)}`],
    clean: (draw) => [`GEM_HOST_API_KEY=rubygems_${draw(alphabets/* HEX */.UG, 47)}`],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/packages/index.js








const PACKAGES_PATTERNS = [
    npmAccessToken,
    pypiApiToken,
    rubygemsApiKey,
    nugetApiKey,
    dockerHubAccessToken,
    artifactoryToken,
    clojarsDeployToken,
    cratesIoToken,
];

;// CONCATENATED MODULE: ./lib/scanner/patterns/payments/duffel-access-token.js


const duffelAccessToken = issued({
    kind: 'duffel-access-token',
    noun: 'Duffel access token',
    can: "book and cancel flights at its owner's expense and read passengers",
    revoke: 'Revoke it under Developers > Access tokens of https://app.duffel.com',
    references: ['https://duffel.com/docs/api/overview/authentication'],
    shapes: [{ prefixes: ['duffel_live_'], alphabet: alphabets/* BASE64_URL */.AT, length: 43 }],
    name: 'DUFFEL_ACCESS_TOKEN',
    keys: (draw) => [`duffel_live_${draw(alphabets/* BASE64_URL */.AT, 43)}`],
    clean: (draw) => [`DUFFEL_ACCESS_TOKEN=duffel_test_${draw(alphabets/* BASE64_URL */.AT, 43)}`],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/payments/easypost-api-key.js


const easypostApiKey = issued({
    kind: 'easypost-api-key',
    noun: 'EasyPost API key',
    can: "buy postage at its owner's expense and read addresses",
    revoke: 'Delete it at https://www.easypost.com/account/api-keys',
    references: ['https://docs.easypost.com/docs/authentication'],
    shapes: [{ prefixes: ['EZAK'], alphabet: alphabets/* BASE62 */.S6, length: 54 }],
    name: 'EASYPOST_API_KEY',
    keys: (draw) => [`EZAK${draw(alphabets/* BASE62 */.S6, 54)}`],
    clean: (draw) => [
        `EASYPOST_API_KEY=EZTK${draw(alphabets/* BASE62 */.S6, 54)}`,
        `EASYPOST_API_KEY=EZAK${draw(alphabets/* BASE62 */.S6, 53)}`,
    ],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/payments/flutterwave-secret-key.js


const flutterwaveSecretKey = issued({
    kind: 'flutterwave-secret-key',
    noun: 'Flutterwave secret key',
    can: 'take payments and make transfers of the merchant',
    revoke: 'Generate new keys under Settings > APIs of https://app.flutterwave.com',
    references: ['https://developer.flutterwave.com/v3.0/docs/authentication'],
    shapes: [
        {
            prefixes: ['FLWSECK-'],
            alphabet: `${alphabets/* BASE36 */.JY}-X`,
            length: { from: 34, to: 50 },
            variety: 16,
            form: (value) => /^FLWSECK-[0-9a-z]{32}(?:-[0-9a-z]{10,13}vt)?-X$/.test(value),
        },
    ],
    name: 'FLW_SECRET_KEY',
    keys: (draw) => [`FLWSECK-${draw(alphabets/* HEX */.UG, 32)}-X`],
    clean: (draw) => [
        `FLW_SECRET_KEY=FLWSECK_TEST-${draw(alphabets/* HEX */.UG, 32)}-X`,
        `FLW_PUBLIC_KEY=FLWPUBK-${draw(alphabets/* HEX */.UG, 32)}-X`,
    ],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/payments/plaid-access-token.js


const plaidAccessToken = issued({
    kind: 'plaid-access-token',
    noun: 'Plaid access token',
    can: "read a customer's bank accounts, together with the client's id and secret",
    revoke: 'Invalidate it with `/item/access_token/invalidate`, which issues a new one',
    references: ['https://plaid.com/docs/api/items/#itemaccess_tokeninvalidate'],
    shapes: [
        {
            prefixes: ['access-production-'],
            alphabet: `${alphabets/* HEX */.UG}-`,
            length: 36,
            form: (value) => /^access-production-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value),
        },
    ],
    name: 'PLAID_ACCESS_TOKEN',
    keys: (draw) => [`access-production-${plaid_access_token_uuid(draw)}`],
    clean: (draw) => [`PLAID_ACCESS_TOKEN=access-sandbox-${plaid_access_token_uuid(draw)}`],
});
function plaid_access_token_uuid(draw) {
    return [8, 4, 4, 4, 12].map((length) => draw(alphabets/* HEX */.UG, length)).join('-');
}

;// CONCATENATED MODULE: ./lib/scanner/patterns/payments/shippo-api-token.js


const shippoApiToken = issued({
    kind: 'shippo-api-token',
    noun: 'Shippo API token',
    can: "buy labels at its owner's expense and read addresses",
    revoke: 'Delete it at https://apps.goshippo.com/settings/api',
    references: ['https://docs.goshippo.com/docs/guides_general/authentication/'],
    shapes: [{ prefixes: ['shippo_live_'], alphabet: alphabets/* HEX */.UG, length: 40 }],
    name: 'SHIPPO_API_TOKEN',
    keys: (draw) => [`shippo_live_${draw(alphabets/* HEX */.UG, 40)}`],
    clean: (draw) => [`SHIPPO_API_TOKEN=shippo_test_${draw(alphabets/* HEX */.UG, 40)}`],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/payments/shopify-access-token.js


const shopifyAccessToken = issued({
    kind: 'shopify-access-token',
    noun: 'Shopify access token',
    can: 'read and change orders, customers and products of the shop, within its scopes',
    revoke: 'Uninstall the app or rotate its API credentials under Apps and sales channels of the shop',
    references: [
        'https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens/generate-app-access-tokens-admin',
    ],
    shapes: [{ prefixes: ['shpat_', 'shpca_', 'shppa_', 'shpua_'], alphabet: alphabets/* HEX */.UG, length: 32 }],
    name: 'SHOPIFY_ACCESS_TOKEN',
    keys: (draw) => [`shpat_${draw(alphabets/* HEX */.UG, 32)}`, `shpca_${draw(alphabets/* HEX */.UG, 32)}`, `shppa_${draw(alphabets/* HEX */.UG, 32)}`],
    clean: (draw) => [`SHOPIFY_ACCESS_TOKEN=shpat_${draw(alphabets/* HEX */.UG, 31)}`],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/payments/shopify-shared-secret.js


const shopifySharedSecret = issued({
    kind: 'shopify-shared-secret',
    noun: 'Shopify client secret',
    can: "sign webhooks and log-ins that the app takes for Shopify's, and take the tokens of its shops",
    revoke: 'Rotate it under Settings of the app at https://dev.shopify.com/dashboard',
    references: [
        'https://shopify.dev/docs/apps/build/authentication-authorization/client-secrets/rotate-revoke-client-credentials',
    ],
    shapes: [{ prefixes: ['shpss_'], alphabet: alphabets/* HEX */.UG, length: 32 }],
    name: 'SHOPIFY_API_SECRET',
    keys: (draw) => [`shpss_${draw(alphabets/* HEX */.UG, 32)}`],
    clean: (draw) => [`SHOPIFY_API_SECRET=shpss_${draw(alphabets/* HEX */.UG, 31)}`],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/payments/square-access-token.js


const squareAccessToken = issued({
    kind: 'square-access-token',
    noun: 'Square access token',
    can: 'take and refund payments, and read customers, of the seller',
    revoke: 'Replace it at https://developer.squareup.com/apps (an OAuth token with `POST /oauth2/revoke`)',
    references: ['https://developer.squareup.com/docs/build-basics/access-tokens'],
    shapes: [
        { prefixes: ['sq0atp-'], alphabet: alphabets/* BASE64_URL */.AT, length: 22 },
        { prefixes: ['EAAA'], alphabet: alphabets/* BASE64_URL */.AT, length: 60, near: ['square'] },
    ],
    name: 'SQUARE_ACCESS_TOKEN',
    keys: (draw) => [`sq0atp-${draw(alphabets/* BASE64_URL */.AT, 22)}`, `EAAA${draw(alphabets/* BASE64_URL */.AT, 60)}`],
    clean: (draw) => [`OTHER=EAAA${draw(alphabets/* BASE64_URL */.AT, 60)}`],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/payments/square-application-secret.js


const squareApplicationSecret = issued({
    kind: 'square-application-secret',
    noun: 'Square application secret',
    can: 'pass for the application and take the tokens of sellers who authorize it',
    revoke: 'Replace it under OAuth of the application at https://developer.squareup.com/apps',
    references: ['https://developer.squareup.com/docs/oauth-api/overview'],
    shapes: [{ prefixes: ['sq0csp-'], alphabet: alphabets/* BASE64_URL */.AT, length: 43 }],
    name: 'SQUARE_APPLICATION_SECRET',
    keys: (draw) => [`sq0csp-${draw(alphabets/* BASE64_URL */.AT, 43)}`],
    clean: (draw) => [`SQUARE_APPLICATION_ID=sq0idp-${draw(alphabets/* BASE64_URL */.AT, 22)}`],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/payments/stripe-secret-key.js


const stripeSecretKey = issued({
    kind: 'stripe-secret-key',
    noun: 'Stripe secret key',
    can: 'charge, refund and pay out in live mode, and read customers (a restricted key: what it was granted)',
    revoke: 'Roll it at https://dashboard.stripe.com/apikeys and look the request log over',
    references: ['https://docs.stripe.com/keys'],
    shapes: [
        {
            prefixes: ['sk_live_', 'rk_live_'],
            alphabet: alphabets/* BASE62 */.S6,
            length: { from: 24, to: 247 },
            judge: ({ before }) => !/clerk/i.test(before()),
        },
    ],
    name: 'STRIPE_SECRET_KEY',
    keys: (draw) => [
        `sk_live_${draw(alphabets/* BASE62 */.S6, 24)}`,
        `sk_live_51${draw(alphabets/* BASE62 */.S6, 97)}`,
        `rk_live_${draw(alphabets/* BASE62 */.S6, 99)}`,
    ],
    clean: (draw) => [
        `STRIPE_SECRET_KEY=sk_test_${draw(alphabets/* BASE62 */.S6, 24)}`,
        `STRIPE_PUBLISHABLE_KEY=pk_live_${draw(alphabets/* BASE62 */.S6, 24)}`,
        `STRIPE_SECRET_KEY=sk_live_${draw(alphabets/* BASE62 */.S6, 20)}`,
    ],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/payments/stripe-webhook-secret.js


const stripeWebhookSecret = issued({
    kind: 'stripe-webhook-secret',
    noun: 'Stripe webhook secret',
    severity: 'warning',
    can: "send events to the endpoint that it takes for Stripe's, such as a payment that never was",
    revoke: 'Roll it at https://dashboard.stripe.com/webhooks under Signing secret of the endpoint',
    references: ['https://docs.stripe.com/webhooks#verify-official-libraries'],
    shapes: [{ prefixes: ['whsec_'], alphabet: alphabets/* BASE62 */.S6, length: [32, 38, 64] }],
    name: 'STRIPE_WEBHOOK_SECRET',
    keys: (draw) => [`whsec_${draw(alphabets/* BASE62 */.S6, 32)}`],
    clean: (draw) => [`STRIPE_WEBHOOK_SECRET=whsec_${draw(alphabets/* BASE62 */.S6, 31)}`],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/payments/index.js











const PAYMENTS_PATTERNS = [
    stripeSecretKey,
    stripeWebhookSecret,
    squareAccessToken,
    squareApplicationSecret,
    shopifyAccessToken,
    shopifySharedSecret,
    easypostApiKey,
    flutterwaveSecretKey,
    shippoApiToken,
    duffelAccessToken,
    plaidAccessToken,
];

;// CONCATENATED MODULE: ./lib/scanner/patterns/private-keys/age-secret-key.js

const PREFIX = 'AGE-SECRET-KEY-1';
const BECH32 = 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L';
const ageSecretKey = issued({
    kind: 'age-secret-key',
    noun: 'age secret key',
    can: 'decrypt everything that was encrypted to it, such as SOPS secrets, in all of the history',
    revoke: 'Make a new one with `age-keygen`, encrypt what is still needed to it (`sops updatekeys FILE`), and rotate the secrets themselves, since the old files stay readable',
    references: ['https://github.com/C2SP/C2SP/blob/main/age.md'],
    shapes: [{ prefixes: [PREFIX], alphabet: BECH32, length: 58, checksum: isSound }],
    name: 'SOPS_AGE_KEY',
    keys: (draw) => [age_secret_key_signed(draw)],
    clean: (draw) => [
        `SOPS_AGE_KEY=${PREFIX}${draw(BECH32, 58)}`,
        `# public key: age1${draw(BECH32, 58).toLowerCase()}`,
    ],
});
function age_secret_key_signed(draw) {
    const body = draw(BECH32, 52);
    const sum = polymod([...expanded(), ...valuesOf(body), 0, 0, 0, 0, 0, 0]) ^ 1;
    const digits = [25, 20, 15, 10, 5, 0].map((shift) => BECH32.charAt((sum >>> shift) & 31));
    return `${PREFIX}${body}${digits.join('')}`;
}
function isSound(value) {
    return polymod([...expanded(), ...valuesOf(value.slice(PREFIX.length))]) === 1;
}
function expanded() {
    const codes = Array.from('age-secret-key-', (character) => character.charCodeAt(0));
    return [...codes.map((code) => code >>> 5), 0, ...codes.map((code) => code & 31)];
}
function valuesOf(text) {
    return Array.from(text, (character) => BECH32.indexOf(character));
}
function polymod(values) {
    const generators = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
    let sum = 1;
    for (const value of values) {
        const top = sum >>> 25;
        sum = ((sum & 0x1ffffff) << 5) ^ value;
        for (const [bit, generator] of generators.entries())
            if ((top >>> bit) & 1)
                sum ^= generator;
    }
    return sum;
}

;// CONCATENATED MODULE: ./lib/scanner/patterns/private-keys/dsa-private-key.js

const dsaPrivateKey = privateKey({
    kind: 'dsa-private-key',
    noun: 'DSA',
    can: 'sign or log in as whoever it belongs to',
    revoke: 'Take its public half out of every `authorized_keys`, deploy key and account that trusts it, and make a new pair',
    references: ['https://www.rfc-editor.org/rfc/rfc4716'],
    pem: {
        label: 'DSA PRIVATE KEY',
        opening: /^MII/,
        least: 300,
        documented: ['c123a38c46eb3541'],
        encoded: 'LS0tLS1CRUdJTiBEU0EgUFJJVkFURSBLRVktLS0t',
    },
    begin: 'MIIBuwIBAAKBgQD',
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/private-keys/ec-private-key.js

const ecPrivateKey = privateKey({
    kind: 'ec-private-key',
    noun: 'elliptic curve',
    can: 'sign or log in as whoever it belongs to',
    revoke: 'Find out what its public half is used for (a certificate: have its issuer revoke it; SSH: take it out of `authorized_keys` and deploy keys; a GitHub App or JWT: delete the key there), and make a new pair',
    references: ['https://www.rfc-editor.org/rfc/rfc5915'],
    pem: {
        label: 'EC PRIVATE KEY',
        opening: /^M[HI]/,
        least: 100,
        encoded: 'LS0tLS1CRUdJTiBFQyBQUklWQVRFIEtFWS0tLS0t',
    },
    begin: 'MHcCAQEEI',
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/private-keys/openssh-private-key.js

const opensshPrivateKey = privateKey({
    kind: 'openssh-private-key',
    noun: 'OpenSSH',
    can: 'log in wherever its public half is trusted',
    revoke: 'Take its public half out of every `authorized_keys`, deploy key and account that trusts it, and make a new pair',
    references: ['https://github.com/openssh/openssh-portable/blob/master/PROTOCOL.key'],
    pem: {
        label: 'OPENSSH PRIVATE KEY',
        opening: /^b3BlbnNzaC1rZXktdjEAAAAABG5vbmU/,
        least: 300,
        encoded: 'LS0tLS1CRUdJTiBPUEVOU1NIIFBSSVZBVEUgS0VZLS0t',
    },
    begin: 'b3BlbnNzaC1rZXktdjEAAAAABG5vbmU',
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/private-keys/pgp-private-key.js



const LABEL = 'PGP PRIVATE KEY BLOCK';
const ARMOR = /^\s*(?:\\n)?(?:[A-Z][A-Za-z]+: [^\r\n]{0,100}(?:\r?\n|\\n)\s*)*/;
const SECRET_KEY = /^(?:l[A-Za-f]|x[Q-Za-f])[A-Za-z0-9+/]{30}/;
const pgpPrivateKey = {
    kind: 'pgp-private-key',
    words: {
        noun: 'OpenPGP',
        severity: 'error',
        rung: 'granted',
        title: 'A private key (OpenPGP) stands in `{path}`, line {line}',
        why: 'Whoever reads it can sign and decrypt as its owner, at once or as soon as the passphrase is guessed. Removing the lines does not take it back.',
        fix: 'Publish its revocation certificate (`gpg --gen-revoke KEYID`, then upload it to the key servers) and make a new key; what it signed or was encrypted to it is no longer safe.',
        references: ['https://www.gnupg.org/gph/en/manual/c14.html'],
    },
    surroundings: BELOW_HEADER,
    shapes: [
        {
            prefixes: [`-----BEGIN ${LABEL}----`],
            alphabet: '-',
            length: 1,
            plausible: () => true,
            judge: ({ after }) => pgp_private_key_isBody(after()),
            past(text) {
                const end = text.indexOf(`-----END ${LABEL}-----`);
                return end === -1 ? 0 : end + `-----END ${LABEL}-----`.length;
            },
        },
    ],
    decode: (spelled) => pemBody(spelled),
    cases(draw) {
        const key = (head) => [
            `-----BEGIN ${LABEL}-----`,
            ...(head === '' ? [] : [head]),
            '',
            `lQOY${draw(alphabets/* BASE64 */.EW, 60)}`,
            draw(alphabets/* BASE64 */.EW, 64),
            `=${draw(alphabets/* BASE64 */.EW, 4)}`,
            `-----END ${LABEL}-----`,
        ].join('\n');
        return {
            leaks: [
                ['', key(''), '\n'],
                ['', key('Version: GnuPG v2'), '\n'],
            ],
            clean: [
                `-----BEGIN ${LABEL}-----\n...\n-----END ${LABEL}-----`,
                `-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nmQEN${draw(alphabets/* BASE64 */.EW, 60)}\n`,
                `if grep -q -e '-----BEGIN ${LABEL}-----' FILE; then\n  gpg --import FILE\nfi\n`,
            ],
        };
    },
};
function pgp_private_key_isBody(text) {
    const body = text.slice(ARMOR.exec(text)?.[0].length ?? 0);
    if (body === '')
        return /^\s*[A-Z][A-Za-z]+: /.test(text);
    return SECRET_KEY.test(body) && !(0,allow/* isStandIn */.WG)(body.slice(0, 32), 64);
}

;// CONCATENATED MODULE: ./lib/scanner/patterns/private-keys/pkcs8-private-key.js

const pkcs8PrivateKey = privateKey({
    kind: 'pkcs8-private-key',
    noun: 'PKCS #8',
    can: 'decrypt, sign or log in as whoever it belongs to',
    revoke: 'Find out what its public half is used for (a certificate: have its issuer revoke it; SSH: take it out of `authorized_keys` and deploy keys; a GitHub App or JWT: delete the key there), and make a new pair',
    references: ['https://www.rfc-editor.org/rfc/rfc5958'],
    pem: {
        label: 'PRIVATE KEY',
        opening: /^M[A-Z]/,
        least: 60,
        encoded: 'LS0tLS1CRUdJTiBQUklWQVRFIEtFWS0tLS0t',
    },
    begin: 'MIIEvQIBADANBgkqhkiG9w0BAQEFAASC',
    judge: (before) => !before.includes('private_key_id'),
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/private-keys/rsa-private-key.js

const rsaPrivateKey = privateKey({
    kind: 'rsa-private-key',
    noun: 'RSA',
    can: 'decrypt, sign or log in as whoever it belongs to',
    revoke: 'Find out what its public half is used for (a certificate: have its issuer revoke it; SSH: take it out of `authorized_keys` and deploy keys; a GitHub App or JWT: delete the key there), and make a new pair',
    references: ['https://www.rfc-editor.org/rfc/rfc8017#appendix-A.1.2'],
    pem: {
        label: 'RSA PRIVATE KEY',
        opening: /^MII/,
        least: 300,
        encoded: 'LS0tLS1CRUdJTiBSU0EgUFJJVkFURSBLRVktLS0t',
    },
    begin: 'MIIEpAIBAAKCAQEA',
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/private-keys/index.js







const PRIVATE_KEYS_PATTERNS = [
    opensshPrivateKey,
    rsaPrivateKey,
    ecPrivateKey,
    dsaPrivateKey,
    pkcs8PrivateKey,
    pgpPrivateKey,
    ageSecretKey,
];

;// CONCATENATED MODULE: ./lib/scanner/patterns/productivity/adobe-client-secret.js


const adobeClientSecret = issued({
    kind: 'adobe-client-secret',
    noun: 'Adobe client secret',
    can: 'take the tokens of the Adobe project that it belongs to',
    revoke: 'Add a new secret to the credential at https://developer.adobe.com/console and delete this one',
    references: [
        'https://developer.adobe.com/developer-console/docs/guides/authentication/ServerToServerAuthentication/',
    ],
    shapes: [{ prefixes: ['p8e-'], alphabet: alphabets/* BASE64_URL */.AT, length: 32 }],
    name: 'ADOBE_CLIENT_SECRET',
    keys: (draw) => [`p8e-${draw(alphabets/* BASE64_URL */.AT, 32)}`],
    clean: (draw) => [`ADOBE_CLIENT_SECRET=p8e-${draw(alphabets/* BASE64_URL */.AT, 31)}`],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/productivity/atlassian-api-token.js



const atlassianApiToken = issued({
    kind: 'atlassian-api-token',
    noun: 'Atlassian API token',
    can: 'read and change what its owner may in Jira and Confluence, together with their mail address',
    revoke: 'Revoke it at https://id.atlassian.com/manage-profile/security/api-tokens',
    references: [
        'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/',
    ],
    shapes: [
        {
            prefixes: ['ATATT3'],
            alphabet: `${alphabets/* BASE64_URL */.AT}=`,
            length: { from: 150, to: 240 },
            form: (value) => /^ATATT3[\w-]{140,230}=[0-9A-F]{8}$/.test(value),
            checksum: atlassian_api_token_endsInEightDigits,
        },
    ],
    name: 'ATLASSIAN_API_TOKEN',
    keys: (draw) => [atlassian_api_token_signed(draw)],
    clean: (draw) => [`ATLASSIAN_API_TOKEN=ATATT3xFfGF0${draw(alphabets/* BASE64_URL */.AT, 171)}=00000000`],
});
function atlassian_api_token_signed(draw) {
    const body = `ATATT3xFfGF0${draw(alphabets/* BASE64_URL */.AT, 171)}=`;
    return `${body}${eightDigits(body)}`;
}
function atlassian_api_token_endsInEightDigits(value) {
    return value.endsWith(eightDigits(value.slice(0, -8)));
}

;// CONCATENATED MODULE: ./lib/scanner/patterns/productivity/dropbox-access-token.js


const dropboxAccessToken = issued({
    kind: 'dropbox-access-token',
    noun: 'Dropbox access token',
    severity: 'warning',
    can: 'read and change the files that the app may, for four hours after it was issued',
    revoke: 'Revoke it with `curl -X POST https://api.dropboxapi.com/2/auth/token/revoke -H "Authorization: Bearer $TOKEN"`',
    references: ['https://developers.dropbox.com/oauth-guide'],
    shapes: [
        {
            prefixes: ['sl.u.', 'sl.A', 'sl.B', 'sl.C'],
            alphabet: alphabets/* BASE64_URL */.AT,
            length: { from: 128, to: 1400 },
        },
    ],
    name: 'DROPBOX_TOKEN',
    keys: (draw) => [`sl.B${draw(alphabets/* BASE64_URL */.AT, 134)}`, `sl.u.A${draw(alphabets/* BASE64_URL */.AT, 180)}`],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/productivity/figma-token.js


const figmaToken = issued({
    kind: 'figma-token',
    noun: 'Figma token',
    can: 'read, and comment in, the files that its owner sees',
    revoke: 'Revoke it at https://www.figma.com/settings under Security',
    references: ['https://developers.figma.com/docs/rest-api/authentication/'],
    shapes: [
        {
            prefixes: ['figd_', 'figu_', 'figo_'],
            alphabet: alphabets/* BASE64_URL */.AT,
            length: { from: 38, to: 44 },
            form: (value) => /[0-9]/.test(value),
        },
    ],
    name: 'FIGMA_TOKEN',
    keys: (draw) => [`figd_${draw(alphabets/* BASE64_URL */.AT, 40)}`],
    clean: (draw) => [`FIGMA_TOKEN=figd_${draw(alphabets/* BASE64_URL */.AT, 36)}`],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/productivity/frameio-token.js


const frameioToken = issued({
    kind: 'frameio-token',
    noun: 'Frame.io token',
    can: 'read and change the projects that its owner sees',
    revoke: 'Delete it at https://developer.frame.io/app/tokens',
    references: ['https://developer.frame.io/docs/getting-started/authentication'],
    shapes: [{ prefixes: ['fio-u-'], alphabet: alphabets/* BASE64_URL */.AT, length: 64 }],
    name: 'FRAMEIO_TOKEN',
    keys: (draw) => [`fio-u-${draw(alphabets/* BASE64_URL */.AT, 64)}`],
    clean: (draw) => [`FRAMEIO_TOKEN=fio-u-${draw(alphabets/* BASE64_URL */.AT, 63)}`],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/productivity/hubspot-token.js


const hubspotToken = issued({
    kind: 'hubspot-token',
    noun: 'HubSpot token',
    can: 'read and change the contacts and deals that the private app may',
    revoke: 'Rotate it under Settings > Integrations > Private apps of HubSpot',
    references: ['https://developers.hubspot.com/docs/apps/legacy-apps/private-apps/overview'],
    shapes: [
        {
            prefixes: ['pat-na1-', 'pat-na2-', 'pat-na3-', 'pat-eu1-', 'pat-ap1-'],
            alphabet: `${alphabets/* HEX */.UG}-`,
            length: 36,
            form: (value) => /-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value),
        },
    ],
    name: 'HUBSPOT_TOKEN',
    keys: (draw) => [`pat-na1-${hubspot_token_uuid(draw)}`, `pat-eu1-${hubspot_token_uuid(draw)}`],
    clean: (draw) => [`HUBSPOT_TOKEN=pat-na1-${draw(alphabets/* HEX */.UG, 36)}`],
});
function hubspot_token_uuid(draw) {
    return [8, 4, 4, 4, 12].map((length) => draw(alphabets/* HEX */.UG, length)).join('-');
}

;// CONCATENATED MODULE: ./lib/scanner/patterns/productivity/linear-api-key.js


const linearApiKey = issued({
    kind: 'linear-api-key',
    noun: 'Linear API key',
    can: 'read and change the issues that its owner sees',
    revoke: 'Delete it at https://linear.app/settings/account/security',
    references: ['https://linear.app/developers/graphql#personal-api-keys'],
    shapes: [
        { prefixes: ['lin_api_'], alphabet: alphabets/* BASE62 */.S6, length: 40 },
        { prefixes: ['lin_oauth_'], alphabet: alphabets/* HEX */.UG, length: 64 },
    ],
    name: 'LINEAR_API_KEY',
    keys: (draw) => [`lin_api_${draw(alphabets/* BASE62 */.S6, 40)}`, `lin_oauth_${draw(alphabets/* HEX */.UG, 64)}`],
    clean: (draw) => [`LINEAR_API_KEY=lin_api_${draw(alphabets/* BASE62 */.S6, 39)}`],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/productivity/notion-token.js


const notionToken = issued({
    kind: 'notion-token',
    noun: 'Notion token',
    can: 'read and change the pages that the integration was given',
    revoke: 'Refresh its secret at https://www.notion.so/profile/integrations',
    references: ['https://developers.notion.com/reference/authentication'],
    shapes: [
        {
            prefixes: ['ntn_'],
            alphabet: alphabets/* BASE62 */.S6,
            length: 46,
            form: (value) => /^ntn_[0-9]{10,12}/.test(value),
        },
        { prefixes: ['secret_'], alphabet: alphabets/* BASE62 */.S6, length: 43, near: ['notion'] },
    ],
    name: 'NOTION_TOKEN',
    keys: (draw) => [`ntn_${draw('123456789', 11)}${draw(alphabets/* BASE62 */.S6, 35)}`, `secret_${draw(alphabets/* BASE62 */.S6, 43)}`],
    clean: (draw) => [`OTHER=secret_${draw(alphabets/* BASE62 */.S6, 43)}`, `NOTION_TOKEN=ntn_${draw(alphabets/* BASE62 */.S6, 45)}`],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/productivity/postman-api-key.js


const postmanApiKey = issued({
    kind: 'postman-api-key',
    noun: 'Postman API key',
    can: 'read and change the collections and environments of its owner, with the secrets in them',
    revoke: 'Delete it at https://go.postman.co/settings/me/api-keys',
    references: ['https://learning.postman.com/docs/reference/postman-api/authentication/'],
    shapes: [
        {
            prefixes: ['PMAK-'],
            alphabet: `${alphabets/* HEX */.UG}-`,
            length: 59,
            form: (value) => /^PMAK-[0-9a-f]{24}-[0-9a-f]{34}$/.test(value),
        },
    ],
    name: 'POSTMAN_API_KEY',
    keys: (draw) => [`PMAK-${draw(alphabets/* HEX */.UG, 24)}-${draw(alphabets/* HEX */.UG, 34)}`],
    clean: (draw) => [`POSTMAN_API_KEY=PMAK-${draw(alphabets/* HEX */.UG, 24)}-${draw(alphabets/* HEX */.UG, 33)}`],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/productivity/readme-api-key.js


const readmeApiKey = issued({
    kind: 'readme-api-key',
    noun: 'ReadMe API key',
    can: 'read and change the documentation of the project',
    revoke: 'Delete it under Configuration > API keys of https://dash.readme.com',
    references: ['https://docs.readme.com/main/reference/authentication'],
    shapes: [{ prefixes: ['rdme_'], alphabet: alphabets/* BASE36 */.JY, length: 70 }],
    name: 'README_API_KEY',
    keys: (draw) => [`rdme_${draw(alphabets/* BASE36 */.JY, 70)}`],
    clean: (draw) => [`README_API_KEY=rdme_${draw(alphabets/* BASE36 */.JY, 69)}`],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/productivity/typeform-token.js


const typeformToken = issued({
    kind: 'typeform-token',
    noun: 'Typeform token',
    can: 'read the forms of its owner and what people answered',
    revoke: 'Delete it at https://admin.typeform.com/user/tokens',
    references: ['https://www.typeform.com/developers/get-started/personal-access-token/'],
    shapes: [{ prefixes: ['tfp_'], alphabet: `${alphabets/* BASE64_URL */.AT}.`, length: { from: 40, to: 64 } }],
    name: 'TYPEFORM_TOKEN',
    keys: (draw) => [`tfp_${draw(alphabets/* BASE62 */.S6, 44)}_3s${draw(alphabets/* BASE62 */.S6, 12)}`],
    clean: (draw) => [`TYPEFORM_TOKEN=tfp_${draw(alphabets/* BASE62 */.S6, 38)}`],
});

;// CONCATENATED MODULE: ./lib/scanner/patterns/productivity/index.js











const PRODUCTIVITY_PATTERNS = [
    atlassianApiToken,
    linearApiKey,
    notionToken,
    figmaToken,
    postmanApiKey,
    dropboxAccessToken,
    hubspotToken,
    typeformToken,
    readmeApiKey,
    adobeClientSecret,
    frameioToken,
];

;// CONCATENATED MODULE: ./lib/scanner/patterns/index.js













const PATTERNS = [
    ...AWS_PATTERNS,
    ...PRIVATE_KEYS_PATTERNS,
    ...CODE_HOSTS_PATTERNS,
    ...PACKAGES_PATTERNS,
    ...CLOUDS_PATTERNS,
    ...INFRASTRUCTURE_PATTERNS,
    ...DATA_PATTERNS,
    ...PAYMENTS_PATTERNS,
    ...AI_PATTERNS,
    ...MESSAGING_PATTERNS,
    ...MAIL_PATTERNS,
    ...MONITORING_PATTERNS,
    ...PRODUCTIVITY_PATTERNS,
];
const BY_KIND = new Map(PATTERNS.map((pattern) => [pattern.kind, pattern]));
function patternOf(kind) {
    return BY_KIND.get(kind);
}


/***/ })

};
;