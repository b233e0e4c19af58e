"use strict";
exports.id = 2692;
exports.ids = [2692];
exports.modules = {

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
/* harmony export */   EW: () => (/* binding */ BASE64),
/* harmony export */   M3: () => (/* binding */ isSpelled),
/* harmony export */   S6: () => (/* binding */ BASE62),
/* harmony export */   k2: () => (/* binding */ spellingOf),
/* harmony export */   s4: () => (/* binding */ setOf),
/* harmony export */   vX: () => (/* binding */ BASE32),
/* harmony export */   x5: () => (/* binding */ DIGITS)
/* harmony export */ });
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
/* harmony export */   Zz: () => (/* binding */ strangersIn),
/* harmony export */   ey: () => (/* binding */ nameHolds),
/* harmony export */   i6: () => (/* binding */ namesAws),
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
    const name = named.reverse().find((word) => /secret/i.test(word));
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

/***/ 52692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ PATTERNS),
  I: () => (/* binding */ patternOf)
});

// EXTERNAL MODULE: ./lib/scanner/alphabets.js
var alphabets = __webpack_require__(38990);
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
        severity: 'warning',
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

;// CONCATENATED MODULE: ./lib/scanner/signed-until.js
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
        return (0,key_id/* isKeyId */.rZ)(id) && !(0,allow/* isStandInKeyId */.KZ)(id);
    return /(?:^|X-Amz-Security-Token(?:=|%3D))[A-Za-z0-9%+/=-]{200,}(?:&(?:amp;)?|\\u0026|%26)(?:X-Amz-SignedHeaders(?:=|%3D)[\w%;-]+(?:&(?:amp;)?|\\u0026|%26))?$/.test(text);
}
function isSignedOfOld({ before, after }) {
    const text = `${before().slice(-160)} ${after().slice(0, 160)}`;
    const id = /AWSAccessKeyId=([A-Z0-9]{20})(?![A-Z0-9])/.exec(text)?.[1] ?? '';
    return (0,key_id/* isKeyId */.rZ)(id) && !(0,allow/* isStandInKeyId */.KZ)(id) && /(?<![A-Za-z-])Expires=\d{9,10}(?!\d)/.test(text);
}

// EXTERNAL MODULE: ./lib/scanner/naming.js
var naming = __webpack_require__(83832);
;// CONCATENATED MODULE: ./lib/scanner/secret-owner.js


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
    return speaksOfStore(both) || FOREIGN_ID.test(both) ? 's3-store' : (storeNamed(line) ?? 'aws');
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
    return /(?:minio|wasabi|ceph|rados|(?:^|[^a-z0-9])(?:r2|spaces|b2|scw)(?=[_.-]))[\w.-]*secret/i.test(line)
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
        /^[ \t"'\\n,+]{0,8}\r?\n[ \t"'+]{0,32}(?:[A-Za-z0-9+/]{41}|-----)/.test(after));
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
        ...['ccess_key', 'ccess-key', 'ccessKey', 'CCESS_KEY'],
        ...['ecret_key', 'ecret-key', 'ecretKey', 'ECRET_KEY', 'aws_secret', 'AWS_SECRET'],
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
        issued(['IQoJb3JpZ2lu', 'FwoGZXIvYXdz', 'FQoGZXIvYXdz'], 88),
        issued(['FQoDYXdz', 'AQoDYXdz', 'AQoEYXdz'], 92),
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

;// CONCATENATED MODULE: ./lib/scanner/patterns/index.js

const PATTERNS = [...AWS_PATTERNS];
const BY_KIND = new Map(PATTERNS.map((pattern) => [pattern.kind, pattern]));
function patternOf(kind) {
    return BY_KIND.get(kind);
}


/***/ })

};
;