"use strict";
exports.id = 4251;
exports.ids = [4251];
exports.modules = {

/***/ 41267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KZ: () => (/* binding */ isStandInKeyId),
/* harmony export */   VI: () => (/* binding */ looksDrawn),
/* harmony export */   WG: () => (/* binding */ isStandIn),
/* harmony export */   wD: () => (/* binding */ isStandInSecret)
/* harmony export */ });
const STAND_IN = /EXAMPLE|SAMPLE|DUMMY|PLACEHOLDER|CHANGEME|REPLACE|REDACT|INSERT|SECRET|PASSWORD|ACCESS|NOTREAL|NOTAREAL|INVALID|XXXXX|PACIFIC|NORTH|SOUTH|CENTRAL|FOOBAR|HELLO|WORLD|TOKEN|DEADBEEF/i;
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
/* harmony export */   EW: () => (/* binding */ BASE64),
/* harmony export */   M3: () => (/* binding */ isSpelled),
/* harmony export */   S6: () => (/* binding */ BASE62),
/* harmony export */   k2: () => (/* binding */ spellingOf),
/* harmony export */   s4: () => (/* binding */ setOf),
/* harmony export */   vX: () => (/* binding */ BASE32)
/* harmony export */ });
/* unused harmony export DIGITS */
const DIGITS = '0123456789';
const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const BASE62 = `${UPPER}${UPPER.toLowerCase()}${DIGITS}`;
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

/***/ 83832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tq: () => (/* binding */ speaksOf),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   ey: () => (/* binding */ nameHolds),
/* harmony export */   sl: () => (/* binding */ speaksOfAws)
/* harmony export */ });
const FILLER = new Set(('value val string str text literal default data content from_literal plaintext secure securestring ' +
    'type description sensitive true false none null new get getenv fetch setenv set export env ' +
    'system setproperty option const let var b r u f q qq strong code td th tr b64 base64 encoded dict item ' +
    'is was are be being the a an as to of for my our your this that it and or with use using i ' +
    'name key_name body user process machine span em p br li pre here field input s k v n t x').split(' '));
const NOT_A_KEY = /hash|sha\d|digest|checksum|integrity|commit|etag|md5|signature|nonce|hmac|encrypt|cipher|public|fingerprint|csrf|xsrf|revision|salt|certificate|thumbprint|uuid|guid|requestid|traceid|(?:^|[^a-z])(?:iv|mac|tag|rev|ref|sri|sig|crt|pem|sha)$|(?:name|arn|path|url|uri|file|version|vault|prefix|pattern|regex)$/;
const OTHER_VENDOR = /stripe|django|flask|rails|jwt|github|gitlab|slack|google|gcp|azure|client|oauth|paypal|twilio|consumer|session|cookie|webhook|signing|app_?secret|facebook|twitter|discord|auth0|okta|heroku|sentry|datadog|npm|pypi|recaptcha|captcha|hcaptcha|turnstile|nextauth|wordpress|laravel/;
const AWS = /aws|amazon|amzn|s3|(?:^|[^a-z])(?:iam|ses|sqs|sns|sts)(?:[^a-z]|$)|dynamo|route53|bedrock|minio|wasabi/;
const KEY_ID = /^A(?:[KSB]IA|CCA)[A-Z2-7]{16}$/;
const ESCAPE = /%[0-9A-Fa-f]{2}|\\(?:u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2}|[nrt])/g;
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
        const name = word
            .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
            .replace(/([A-Z])([A-Z][a-z])/g, '$1_$2')
            .toLowerCase();
        if (FILLER.has(name) || FILLER.has(name.replaceAll('_', '')) || /^\d{1,4}$/.test(name))
            continue;
        if (best === 'nothing' && NOT_A_KEY.test(name))
            return 'not-a-key';
        phrase = phrase === '' ? name : `${name}_${phrase}`;
        const naming = classify(phrase, ++read);
        if (naming === 'secret-key' || naming === 'session-token')
            return naming;
        if (naming === 'other')
            return best === 'nothing' ? 'other' : best;
        if (best !== 'secret')
            best = naming;
        if (read === 4)
            break;
    }
    return best;
}
function classify(phrase, words) {
    const flat = phrase.replace(/[_.-]+/g, '');
    const ofAws = AWS.test(phrase);
    if (/sessiontoken|securitytoken/.test(flat))
        return 'session-token';
    if (/secret/.test(flat)) {
        if (ofAws)
            return 'secret-key';
        if (OTHER_VENDOR.test(phrase))
            return 'other';
        return /secretkey|secretaccess|accesssecret|accesskeysecret|keysecret/.test(flat)
            ? 'secret-key'
            : 'secret';
    }
    if (ofAws && words <= 2 && /key|token|passw|pwd|cred/.test(flat))
        return 'secret-key';
    if (/accesskey/.test(flat))
        return 'secret-key';
    if (OTHER_VENDOR.test(phrase))
        return 'other';
    if (/key|passw|pwd|pass|token|cred|auth|access|private/.test(flat))
        return 'credential';
    if (ofAws)
        return 'credential';
    return 'other';
}
function speaksOfAws(text) {
    return /aws|amazon|amzn|(?<![a-z0-9])s3(?![a-z0-9])|(?<![A-Za-z])iam(?![A-Za-z])|(?:AKIA|ASIA)[A-Z2-7]|access_?-?key/i.test(text);
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

/***/ 14251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ PATTERNS),
  I: () => (/* binding */ patternOf)
});

// EXTERNAL MODULE: ./lib/report/key-id.js
var key_id = __webpack_require__(70947);
// EXTERNAL MODULE: ./lib/scanner/alphabets.js
var alphabets = __webpack_require__(38990);
// EXTERNAL MODULE: ./lib/scanner/allow.js
var allow = __webpack_require__(41267);
;// CONCATENATED MODULE: ./lib/scanner/patterns/aws/aws-access-key-id.js



const KEY_ID = /^A(?:[KSB]IA|CCA)[A-Z2-7]{16}/;
const awsAccessKeyId = {
    kind: 'aws-access-key-id',
    words: {
        noun: 'access key id',
        severity: 'error',
        rung: 'present',
        title: 'The AWS access key id `{preview}` stands in `{path}`, line {line}',
        why: 'A key id alone signs nothing, but where an id is committed its secret is rarely far, and it tells the account. Removing the line does not take it back.',
        fix: 'Look the key up in IAM and deactivate it if its secret may have been committed too (`aws iam update-access-key --status Inactive --access-key-id ID`); then replace it by a reference to a secret and commit that.',
        references: [
            'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
        ],
    },
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

// EXTERNAL MODULE: ./lib/scanner/naming.js
var naming = __webpack_require__(83832);
;// CONCATENATED MODULE: ./lib/scanner/patterns/aws/aws-secret-access-key.js



const NEIGHBOURHOOD = { lines: 3, bytes: 320 };
const awsSecretAccessKey = {
    kind: 'aws-secret-access-key',
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
    return isBounded(candidate) && isNamed(candidate);
}
const CLUE = /secret|key|aws|amazon|amzn|s3|A(?:[KSB]IA|CCA)[A-Z2-7]|Q[UV][tN]JQ/i;
function isBounded(candidate) {
    const after = candidate.after();
    const before = candidate.before();
    const padded = candidate.value.length === 40 ? /^=/ : /^={3}/;
    if (/^[A-Za-z0-9_]|^-(?=[\w+/])|^\.(?=[\w-])/.test(after) || padded.test(after))
        return false;
    if (/(?:\\[nrt]|%[0-9A-Fa-f]{2}|\\u[0-9A-Fa-f]{4}|\\x[0-9A-Fa-f]{2}|:-)$/.test(before))
        return true;
    return !/[A-Za-z0-9_.-]$/.test(before);
}
function isNamed(candidate) {
    const before = candidate.before();
    const after = candidate.after();
    const line = tailLine(before);
    const onLine = (0,naming/* nameOf */.Vb)(line);
    switch (onLine) {
        case 'secret-key':
        case 'key-id':
            return true;
        case 'not-a-key':
        case 'session-token':
            return false;
        case 'other':
            return hasKeyId(line.slice(-120)) || hasKeyId(headLine(after).slice(0, 120));
        case 'secret':
            return hasKeyId(before) || hasKeyId(after) || (0,naming/* speaksOfAws */.sl)(before) || (0,naming/* speaksOfAws */.sl)(after);
        case 'credential':
            return hasKeyId(before) || hasKeyId(after);
        case 'nothing': {
            if (isWrapped(before, after))
                return false;
            const above = (0,naming/* nameOf */.Vb)(before);
            if (above === 'secret-key')
                return true;
            if (above === 'secret' && (0,naming/* speaksOfAws */.sl)(before))
                return true;
            return hasKeyId(before) || hasKeyId(after);
        }
    }
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
        /^[ \t"'\\n,+]{0,8}\r?\n[ \t"'+]{0,32}(?:[A-Za-z0-9+/]{41}|-----)/.test(after));
}
function hasKeyId(text) {
    const ids = text.match(/(?<![A-Za-z0-9])A(?:[KSB]IA|CCA)[A-Z2-7]{16}(?![A-Za-z0-9])/g) ?? [];
    return ids.some((id) => !(0,allow/* isStandInKeyId */.KZ)(id)) || /QUtJQ|QVNJQ/.test(text);
}

;// CONCATENATED MODULE: ./lib/scanner/patterns/aws/aws-session-token.js



const awsSessionToken = {
    kind: 'aws-session-token',
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
        issued(['IQoJb3JpZ2lu', 'FwoGZXIvYXdz', 'FQoGZXIvYXdz'], 88),
        issued(['FQoDYXdz', 'AQoDYXdz', 'AQoEYXdz'], 92),
        {
            alphabet: alphabets/* BASE64 */.EW,
            length: { from: 100 },
            padded: true,
            plausible: (value) => mayBeNamed(value) && isNoStandIn(value),
            judge: aws_session_token_isNamed,
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
function issued(prefixes, from) {
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
function aws_session_token_isNamed(candidate) {
    const before = candidate.before();
    return (0,naming/* nameOf */.Vb)(before) === 'session-token' && (0,naming/* speaksOfAws */.sl)(before + candidate.after());
}

;// CONCATENATED MODULE: ./lib/scanner/patterns/aws/bedrock-api-key.js



const LONG_TERM = 'ABSK';
const SHORT_TERM = 'bedrock-api-key-';
const PRESIGNED = 'YmVkcm9jay5hbWF6b25hd3MuY29t';
const bedrockApiKey = {
    kind: 'bedrock-api-key',
    words: {
        noun: 'Bedrock API key',
        severity: 'error',
        rung: 'granted',
        title: 'An Amazon Bedrock API key stands in `{path}`, line {line}',
        why: 'It needs no second half: whoever reads it can call Bedrock models at your expense until it is deactivated or expires.',
        fix: 'Deactivate the key (`aws iam update-service-specific-credential --status Inactive`, or in the Bedrock console), then replace it by a reference to a secret and commit that.',
        references: ['https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html'],
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
    accountOf(key) {
        const decode = (base64) => Buffer.from(base64, 'base64').toString('latin1');
        if (key.startsWith(LONG_TERM)) {
            return /^BedrockAPIKey-[a-z0-9]{1,16}-at-(\d{12}):/.exec(decode(key.slice(4)))?.[1];
        }
        const url = decode(key.slice(SHORT_TERM.length));
        const id = /[?&]X-Amz-Credential=([A-Z2-7]{20})(?:%2F|\/)/.exec(url)?.[1];
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
function bedrock_api_key_isNoStandIn(value) {
    return !(0,allow/* isStandInSecret */.wD)(value.slice(-64));
}

;// CONCATENATED MODULE: ./lib/scanner/patterns/aws/index.js




const AWS_PATTERNS = [
    awsSecretAccessKey,
    bedrockApiKey,
    awsSessionToken,
    awsAccessKeyId,
];

;// CONCATENATED MODULE: ./lib/scanner/patterns/index.js

const PATTERNS = [...AWS_PATTERNS];
const BY_KIND = new Map(PATTERNS.map((pattern) => [pattern.kind, pattern]));
function patternOf(kind) {
    return BY_KIND.get(kind);
}


/***/ })

};
;