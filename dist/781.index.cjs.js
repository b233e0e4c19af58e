"use strict";
exports.id = 781;
exports.ids = [781];
exports.modules = {

/***/ 947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ maskKeyId),
/* harmony export */   qp: () => (/* binding */ keyKind),
/* harmony export */   rZ: () => (/* binding */ isKeyId),
/* harmony export */   z7: () => (/* binding */ accountOfKeyId)
/* harmony export */ });
/**
 * AWS unique identifiers.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids
 */
const KINDS = {
    AKIA: 'long-lived',
    ASIA: 'temporary',
    ABIA: 'bearer',
    ACCA: 'context-specific',
};
/** The kind of a key id, or undefined when its prefix names no credential. */
function keyKind(id) {
    const prefix = id.slice(0, 4);
    return Object.hasOwn(KINDS, prefix) ? KINDS[prefix] : undefined;
}
/** True for 20 characters: a credential's prefix and 16 of the base32 alphabet. */
function isKeyId(id) {
    return /^(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}$/.test(id);
}
/**
 * `AKIA...WXYZ` for a key id, even one that is cut off or mistyped; `(N characters)` for anything
 * else, which might be a secret. Never more than half of the value.
 */
function maskKeyId(id) {
    if (keyKind(id) !== undefined && /^[A-Z0-9]{16,32}$/.test(id)) {
        return `${id.slice(0, 4)}...${id.slice(-4)}`;
    }
    return `(${id.length} characters)`;
}
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
/**
 * The account that issued a key, decoded offline, or undefined where that is not sound: ids from
 * before 2019 (their fifth character stands before Q) hold no account.
 */
function accountOfKeyId(id) {
    if (!isKeyId(id))
        return undefined;
    if (BASE32.indexOf(id.charAt(4)) < BASE32.indexOf('Q'))
        return undefined;
    let bits = 0n;
    for (const character of id.slice(4, 14)) {
        bits = (bits << 5n) | BigInt(BASE32.indexOf(character));
    }
    // Ten characters hold 50 bits; the account is 40 of the first 48, after one flag bit.
    const account = ((bits >> 2n) & 0x7fffffffff80n) >> 7n;
    return account > 999999999999n ? undefined : account.toString().padStart(12, '0');
}


/***/ }),

/***/ 8990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EW: () => (/* binding */ BASE64),
/* harmony export */   gf: () => (/* binding */ ESCAPED_BASE64),
/* harmony export */   vX: () => (/* binding */ BASE32)
/* harmony export */ });
/** Byte sets as tables: 1 for a member, 0 for the rest. */
function table(characters) {
    const set = new Uint8Array(256);
    for (const character of characters)
        set[character.charCodeAt(0)] = 1;
    return set;
}
const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const DIGITS = '0123456789';
/** What key ids are made of. */
const BASE32 = table(`${UPPER}234567`);
/** What secrets and tokens are made of. */
const BASE64 = table(`${UPPER}${UPPER.toLowerCase()}${DIGITS}+/`);
/** Base64, and what opens an escape in a URL or a string literal. */
const ESCAPED_BASE64 = table(`${UPPER}${UPPER.toLowerCase()}${DIGITS}+/%\\`);


/***/ }),

/***/ 3781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ contentHits),
  G: () => (/* binding */ placeHits)
});

;// CONCATENATED MODULE: ./lib/scanner/encodings.js
/** How much of a content tells its encoding, as git looks at 8,000 bytes to tell a binary. */
const SAMPLE = 8000;
/**
 * UTF-16 by its byte order mark, or by NULs at most of the odd (little endian) or of the even offsets, and
 * at few of the others, of the first 8,000 bytes.
 */
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
/**
 * Where an offset stands for a reader, the column in code points, as an editor's cursor counts; a
 * byte order mark is none. A line ends at LF, so also at CRLF; in a content without any LF, at CR.
 * In UTF-16 the same by its two-byte units.
 */
function locate(content, offset) {
    return createLocator(content)(offset);
}
/** `locate` for many offsets of one content: asked in ascending order, it reads the content once. */
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
            // Continuation bytes belong to the character before them.
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
                // The second half of a surrogate pair belongs to the first.
                column++;
            }
        }
        return { line, column };
    };
}

// EXTERNAL MODULE: ./lib/scanner/match.js + 9 modules
var match = __webpack_require__(1706);
// EXTERNAL MODULE: ./lib/report/key-id.js
var key_id = __webpack_require__(947);
// EXTERNAL MODULE: ./lib/scanner/escapes.js
var escapes = __webpack_require__(9326);
;// CONCATENATED MODULE: ./lib/scanner/plain-key.js


/**
 * The key itself, whatever way a file spells it: without the NULs of UTF-16, without `%2F`, `\/`
 * and `\u002f`, out of the base64 of a Kubernetes secret. So one key has one identity everywhere.
 */
function plainKey(kind, spelled) {
    const plain = (0,escapes/* unescapeToken */.ko)(spelled.replaceAll('\0', ''));
    const isEncoded = (kind === 'aws-access-key-id' && !(0,key_id/* isKeyId */.rZ)(plain)) ||
        (kind === 'aws-secret-access-key' && plain.length !== 40);
    return isEncoded ? Buffer.from(plain, 'base64').toString('latin1').trimEnd() : plain;
}

;// CONCATENATED MODULE: ./lib/scanner/content-hits.js



/** Every key in a content. */
function contentHits(content) {
    return placeHits(content, (0,match/* findHits */.Eh)(content));
}
/** Adds to hits what a report needs, so that the content itself may go. */
function placeHits(content, hits) {
    // Most contents hold nothing, and to tell places is not free.
    if (hits.length === 0)
        return [];
    const locate = createLocator(content);
    return hits.map(({ kind, start, end }) => {
        const bytes = Buffer.from(content.buffer, content.byteOffset + start, end - start);
        const key = plainKey(kind, bytes.toString('latin1'));
        return { kind, key, ...locate(start) };
    });
}


/***/ }),

/***/ 9326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ readToken),
/* harmony export */   QW: () => (/* binding */ pastEscape),
/* harmony export */   Z4: () => (/* binding */ startsToken),
/* harmony export */   ko: () => (/* binding */ unescapeToken)
/* harmony export */ });
/* harmony import */ var _alphabets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8990);

const PERCENT = 0x25;
const BACKSLASH = 0x5c;
const SLASH = 0x2f;
/** Reads a token from `start`, no further than `limit`. */
function readToken(bytes, start, limit) {
    let end = start;
    let length = 0;
    while (end < limit) {
        const byte = bytes[end];
        if (_alphabets_js__WEBPACK_IMPORTED_MODULE_0__/* .BASE64 */ .EW[byte] === 1)
            end++;
        else {
            const width = spelledWidth(bytes, end);
            if (width === 0 || end + width > limit)
                break;
            end += width;
        }
        length++;
    }
    return { end, length };
}
/** How many bytes spell one `/` or `+` here; 0 when none do. */
function spelledWidth(bytes, at) {
    const byte = bytes[at];
    if (byte === PERCENT)
        return bytes[at + 1] === 0x32 && isBorF(bytes[at + 2]) ? 3 : 0;
    if (byte !== BACKSLASH)
        return 0;
    if (bytes[at + 1] === SLASH)
        return 2;
    const isUnicode = bytes[at + 1] === 0x75 &&
        bytes[at + 2] === 0x30 &&
        bytes[at + 3] === 0x30 &&
        bytes[at + 4] === 0x32 &&
        isBorF(bytes[at + 5]);
    return isUnicode ? 6 : 0;
}
/** The last digit of 2B (`+`) or 2F (`/`). */
function isBorF(byte) {
    return byte === 0x42 || byte === 0x62 || byte === 0x46 || byte === 0x66;
}
/**
 * Where a token can start because an escape ends there, as in `\nAKIA` or `%3DASIA`: the offset
 * past the escape that opens at `at`, or 0 when none does or when it spells a `/` or `+`.
 */
function pastEscape(bytes, at) {
    if (spelledWidth(bytes, at) > 0)
        return 0;
    const next = bytes[at + 1];
    if (bytes[at] === PERCENT)
        return isHex(next) && isHex(bytes[at + 2]) ? at + 3 : 0;
    if (bytes[at] !== BACKSLASH)
        return 0;
    // n, r, t
    if (next === 0x6e || next === 0x72 || next === 0x74)
        return at + 2;
    const width = next === 0x75 ? 4 : next === 0x78 ? 2 : 0;
    if (width === 0)
        return 0;
    for (let digit = 0; digit < width; digit++) {
        if (!isHex(bytes[at + 2 + digit]))
            return 0;
    }
    return at + 2 + width;
}
/** True where a token may start: at a run's start or past an escape. Looks back six bytes at most. */
function startsToken(bytes, at) {
    if (at === 0 || _alphabets_js__WEBPACK_IMPORTED_MODULE_0__/* .ESCAPED_BASE64 */ .gf[bytes[at - 1]] === 0)
        return true;
    for (const width of [2, 3, 4, 6]) {
        if (at >= width && pastEscape(bytes, at - width) === at)
            return true;
    }
    return false;
}
function isHex(byte) {
    return (byte !== undefined &&
        ((byte >= 0x30 && byte <= 0x39) ||
            (byte >= 0x41 && byte <= 0x46) ||
            (byte >= 0x61 && byte <= 0x66)));
}
/** Undoes the escapes of a token's raw text. */
function unescapeToken(raw) {
    if (!raw.includes('%') && !raw.includes('\\'))
        return raw;
    return raw
        .replace(/%2f|\\u002f|\\\//gi, '/')
        .replace(/%2b|\\u002b/gi, '+')
        .replace(/%3d|\\u003d/gi, '=');
}


/***/ }),

/***/ 1706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  op: () => (/* binding */ REACH),
  Eh: () => (/* binding */ findHits),
  rb: () => (/* binding */ hitsNear),
  Ax: () => (/* binding */ hitsStartingIn),
  mU: () => (/* binding */ searchAll)
});

// EXTERNAL MODULE: ./lib/scanner/alphabets.js
var alphabets = __webpack_require__(8990);
// EXTERNAL MODULE: ./lib/scanner/escapes.js
var escapes = __webpack_require__(9326);
// EXTERNAL MODULE: ./lib/scanner/patterns/pattern.js
var pattern = __webpack_require__(3530);
;// CONCATENATED MODULE: ./lib/scanner/candidates.js


/** No key is longer; where one would be, the hit ends here. */
const LONGEST_KEY = 8192;
/** How much of a token is judged. */
const JUDGED = 512;
/** A token with its surroundings, which are read only when a pattern asks. */
function candidateAt(bytes, start, token) {
    return {
        value: (0,escapes/* unescapeToken */.ko)(bytes.toString('latin1', start, token.end)),
        before: () => linesBefore(bytes, start),
        after: () => linesAfter(bytes, token.end),
    };
}
/** Where the key of a verdict stands. */
function extentOf(bytes, start, token, verdict) {
    const from = start - (verdict.lead ?? 0);
    if (verdict.length !== undefined)
        return { start: from, end: start + verdict.length };
    const whole = token.end - start < JUDGED - 6
        ? token
        : (0,escapes/* readToken */.AI)(bytes, start, Math.min(bytes.length, start + LONGEST_KEY));
    return { start: from, end: pastPadding(bytes, whole) };
}
/** Past the `=` (or `%3D`) that complete a token to a multiple of four. */
function pastPadding(bytes, token) {
    let end = token.end;
    for (let missing = (4 - (token.length % 4)) % 4; missing > 0; missing--) {
        if (bytes[end] === 0x3d)
            end++;
        else if (bytes[end] === 0x25 &&
            bytes[end + 1] === 0x33 &&
            ((bytes[end + 2] ?? 0) | 0x20) === 0x64) {
            end += 3;
        }
        else
            break;
    }
    return end;
}
function linesBefore(bytes, end) {
    const limit = Math.max(0, end - pattern/* CONTEXT_BYTES */.UB);
    let start = end;
    let lines = 0;
    while (start > limit) {
        if (bytes[start - 1] === 0x0a && ++lines > pattern/* CONTEXT_LINES */.Ed)
            break;
        start--;
    }
    return bytes.toString('latin1', start, end);
}
function linesAfter(bytes, start) {
    const limit = Math.min(bytes.length, start + pattern/* CONTEXT_BYTES */.UB);
    let end = start;
    let lines = 0;
    while (end < limit) {
        if (bytes[end] === 0x0a && ++lines > pattern/* CONTEXT_LINES */.Ed)
            break;
        end++;
    }
    return bytes.toString('latin1', start, end);
}

;// CONCATENATED MODULE: ./lib/scanner/allow.js
/**
 * What looks like a key and is none: AWS's documented examples, placeholders, and ids that a
 * person typed. Every test here is one that a random key fails less than once in thousands.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/security-creds.html
 */
/** Words that people write into stand-ins; long enough that chance hardly spells them. */
const STAND_IN = /EXAMPLE|SAMPLE|DUMMY|PLACEHOLDER|CHANGEME|REPLACE|REDACT|INSERT|SECRET|PASSWORD|ACCESS|NOTREAL|NOTAREAL|INVALID|XXXXX|PACIFIC|NORTH|SOUTH|CENTRAL|FOOBAR|HELLO|WORLD|TOKEN|DEADBEEF/i;
/** Four letters are spelled by chance now and then, so they count only where more speaks for it. */
const SHORT_STAND_IN = /FAKE|TEST|MOCK|YOUR|HERE/;
const SHORT_STAND_IN_WORD = /fake|test|mock|your|Fake|Test|Mock|Your|Here|FAKE|TEST|MOCK|YOUR/;
/** True for an id that no key has: an example, a placeholder, or too regular to be random. */
function isStandInKeyId(id) {
    const tail = id.slice(4);
    const short = SHORT_STAND_IN.exec(tail);
    if (short !== null && (short.index === 0 || !/[2-7]/.test(tail)))
        return true;
    return STAND_IN.test(id.slice(1)) || isRegular(tail, 6, 5);
}
/** The same for a secret key or a token (of which the first 64 characters are looked at). */
function isStandInSecret(secret) {
    const head = secret.slice(0, 64);
    if (STAND_IN.test(head) || SHORT_STAND_IN_WORD.test(head))
        return true;
    return isRegular(head, Math.min(20, Math.floor(head.length / 2)), 6);
}
/** At most `few` different characters, a run of `long` in alphabet or keyboard order, or periodic. */
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
/** Orders in which people type: each maps a character code to its place, rows apart from each other. */
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
/** So many characters in a row that go up, go down or stand still in one of the orders. */
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
/**
 * True for 40 characters that look drawn at random from the base64 alphabet, as AWS draws secret
 * keys: mixed classes, none of them ruling, no word shapes. Hashes in hex, identifiers, paths and
 * base32 fail.
 */
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
    // Words in camel case, and paths, are mostly lower case and change class seldom.
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
/** 0 for a sign, 1 a digit, 2 upper case, 3 lower case. */
function kindOf(code) {
    if (code >= 0x61)
        return 3;
    if (code >= 0x41)
        return 2;
    return code >= 0x30 ? 1 : 0;
}

;// CONCATENATED MODULE: ./lib/scanner/patterns/aws-access-key-id.js

const KEY_ID = /^A(?:[KSB]IA|CCA)[A-Z2-7]{16}/;
/**
 * Access key ids of every kind that is a credential: AKIA, ASIA, ABIA, ACCA. Ids that only name
 * things (AROA, AIDA and the like) are none.
 *
 * Also base64 of an id, as Kubernetes secrets and basic authentication hold it.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids
 */
const awsAccessKeyId = {
    kind: 'aws-access-key-id',
    triggers: [
        { by: 'base32-run' },
        { by: 'literal', text: 'QUtJQ' },
        { by: 'literal', text: 'QVNJQ' },
    ],
    fits: (length) => length === 20 || length >= 27,
    plausible: (value) => (value.startsWith('Q') ? isEncoded(value) : isPlain(value)),
    judge: (candidate) => (candidate.value.startsWith('Q') ? { length: 27 } : plain(candidate)),
};
function isPlain(value) {
    return value.length === 20 && KEY_ID.test(value) && !isStandInKeyId(value);
}
/** Whether 27 characters of base64 hold an id, and what follows it cannot be more of the id. */
function isEncoded(value) {
    const text = Buffer.from(value, 'base64').toString('latin1');
    const id = KEY_ID.exec(text)?.[0];
    return id !== undefined && !isStandInKeyId(id) && !/^[A-Za-z0-9]/.test(text.slice(20));
}
function plain(candidate) {
    // Base32 of something else is padded; an id is not.
    return /^(?:[A-Za-z0-9]|={2})/.test(candidate.after()) ? undefined : { length: 20 };
}

;// CONCATENATED MODULE: ./lib/scanner/naming.js
/** Words that may stand between a name and its value without being the name. */
const FILLER = new Set(('value val string str text literal default data content from_literal plaintext secure securestring ' +
    'type description sensitive true false none null new get getenv fetch setenv set export env ' +
    'system setproperty option const let var b r u f q qq strong code td th tr b64 base64 encoded dict item ' +
    'is was are be being the a an as to of for my our your this that it and or with use using i ' +
    'name key_name body user process machine span em p br li pre here field input s k v n t x').split(' '));
const NOT_A_KEY = /hash|sha\d|digest|checksum|integrity|commit|etag|md5|signature|nonce|hmac|encrypt|cipher|public|fingerprint|csrf|xsrf|revision|salt|certificate|thumbprint|uuid|guid|requestid|traceid|(?:^|[^a-z])(?:iv|mac|tag|rev|ref|sri|sig|crt|pem|sha)$|(?:name|arn|path|url|uri|file|version|vault|prefix|pattern|regex)$/;
const OTHER_VENDOR = /stripe|django|flask|rails|jwt|github|gitlab|slack|google|gcp|azure|client|oauth|paypal|twilio|consumer|session|cookie|webhook|signing|app_?secret|facebook|twitter|discord|auth0|okta|heroku|sentry|datadog|npm|pypi|recaptcha|captcha|hcaptcha|turnstile|nextauth|wordpress|laravel/;
const AWS = /aws|amazon|amzn|s3|(?:^|[^a-z])(?:iam|ses|sqs|sns|sts)(?:[^a-z]|$)|dynamo|route53|bedrock|minio|wasabi/;
const naming_KEY_ID = /^A(?:[KSB]IA|CCA)[A-Z2-7]{16}$/;
/** What stands for a sign or a line end in a URL or a string literal. */
const ESCAPE = /%[0-9A-Fa-f]{2}|\\(?:u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2}|[nrt])/g;
/** Reads the name from the text before a value, the nearest words first. */
function nameOf(before) {
    const text = before.slice(-240).replace(ESCAPE, ' ');
    const words = text.match(/[A-Za-z0-9]+(?:[_.-]+[A-Za-z0-9]+)*/g) ?? [];
    let phrase = '';
    let best = 'nothing';
    let read = 0;
    for (let index = words.length - 1; index >= 0 && index >= words.length - 12; index--) {
        const word = words[index];
        if (naming_KEY_ID.test(word))
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
        // A longer phrase is prose or a path of keys ("AWS secret access key", "aws: {secret: ...").
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
    // Further apart they are an AWS command and some option of it.
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
/** True when a text speaks of AWS or of access keys at all. */
function speaksOfAws(text) {
    return /aws|amazon|amzn|(?<![a-z0-9])s3(?![a-z0-9])|(?<![A-Za-z])iam(?![A-Za-z])|(?:AKIA|ASIA)[A-Z2-7]|access_?-?key/i.test(text);
}

;// CONCATENATED MODULE: ./lib/scanner/patterns/aws-secret-access-key.js


/**
 * Secret access keys: 40 random characters of base64, told from all others by their name or by a
 * key id beside them. Alone they are not reported. Also base64 of one (54 characters, 55 with a
 * line end), as Kubernetes secrets hold it.
 */
const awsSecretAccessKey = {
    kind: 'aws-secret-access-key',
    triggers: [{ by: 'base64-run' }],
    fits: (length) => length === 40 || length === 54 || length === 55,
    plausible(value) {
        const secret = value.length === 40 ? value : decoded(value);
        return secret !== undefined && looksDrawn(secret) && !isStandInSecret(secret);
    },
    judge(candidate) {
        if (!CLUE.test(candidate.before()) && !CLUE.test(candidate.after()))
            return undefined;
        return isBounded(candidate) && isNamed(candidate) ? {} : undefined;
    },
};
/** Without any of these near by, no name and no id can be there: most random text ends here. */
const CLUE = /secret|key|aws|amazon|amzn|s3|A(?:[KSB]IA|CCA)[A-Z2-7]|Q[UV][tN]JQ/i;
function decoded(value) {
    const text = Buffer.from(value, 'base64').toString('latin1').replace(/\n$/, '');
    return /^[A-Za-z0-9+/]{40}$/.test(text) ? text : undefined;
}
/** Not a piece of something longer: base64url, padded base64, an identifier, a file name. */
function isBounded(candidate) {
    const after = candidate.after();
    const before = candidate.before();
    const padded = candidate.value.length === 40 ? /^=/ : /^={3}/;
    if (/^[A-Za-z0-9_]|^-(?=[\w+/])|^\.(?=[\w-])/.test(after) || padded.test(after))
        return false;
    // The escape of a line end or of `=` may stand right before it.
    if (/(?:\\[nrt]|%[0-9A-Fa-f]{2}|\\u[0-9A-Fa-f]{4}|\\x[0-9A-Fa-f]{2}|:-)$/.test(before))
        return true;
    return !/[A-Za-z0-9_.-]$/.test(before);
}
function isNamed(candidate) {
    const before = candidate.before();
    const after = candidate.after();
    const line = tailLine(before);
    const onLine = nameOf(line);
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
            return hasKeyId(before) || hasKeyId(after) || speaksOfAws(before) || speaksOfAws(after);
        case 'credential':
            return hasKeyId(before) || hasKeyId(after);
        case 'nothing': {
            if (isWrapped(before, after))
                return false;
            const above = nameOf(before);
            if (above === 'secret-key')
                return true;
            if (above === 'secret' && speaksOfAws(before))
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
/** One of several lines of wrapped base64: a certificate, a key, a blob. */
function isWrapped(before, after) {
    return (/(?:[A-Za-z0-9+/]{41}|-----)[ \t"'\\n,+]{0,8}\r?\n?[ \t"'+]{0,32}$/.test(before.slice(-120)) ||
        /^[ \t"'\\n,+]{0,8}\r?\n[ \t"'+]{0,32}(?:[A-Za-z0-9+/]{41}|-----)/.test(after));
}
function hasKeyId(text) {
    const ids = text.match(/(?<![A-Za-z0-9])A(?:[KSB]IA|CCA)[A-Z2-7]{16}(?![A-Za-z0-9])/g) ?? [];
    return ids.some((id) => !isStandInKeyId(id)) || /QUtJQ|QVNJQ/.test(text);
}

;// CONCATENATED MODULE: ./lib/scanner/patterns/aws-session-token.js


/**
 * Session tokens of temporary credentials: long base64 that begins as STS's tokens do, or that
 * bears their name beside other words of AWS.
 */
const awsSessionToken = {
    kind: 'aws-session-token',
    triggers: [{ by: 'base64-run' }],
    fits: (length) => length >= 100,
    plausible(value) {
        if (!ISSUED.test(value) && !mayBeNamed(value))
            return false;
        return !/EXAMPLE/i.test(value) && !isStandInSecret(value.slice(12));
    },
    judge: (candidate) => (ISSUED.test(candidate.value) || aws_session_token_isNamed(candidate) ? {} : undefined),
};
const ISSUED = /^(?:IQoJb3JpZ2lu|F[wQ]oGZXIvYXdz|FQoDYXdz|AQo[DE]YXdz)/;
function mayBeNamed(value) {
    // eyJ opens a JSON web token, AQICAH a KMS ciphertext.
    if (/^(?:eyJ|AQICAH|MII)/.test(value) || value.length > 500)
        return false;
    return /[a-z]/.test(value) && /[A-Z]/.test(value) && /[0-9]/.test(value);
}
function aws_session_token_isNamed(candidate) {
    const before = candidate.before();
    return nameOf(before) === 'session-token' && speaksOfAws(before + candidate.after());
}

;// CONCATENATED MODULE: ./lib/scanner/patterns/bedrock-api-key.js

const SHORT_TERM = 'bedrock-api-key-';
/**
 * Bedrock API keys. Long-term ones are `ABSK` and base64 of a name and a secret, short-term ones
 * `bedrock-api-key-` and base64 of a presigned URL on bedrock.amazonaws.com.
 * @see https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html
 */
const bedrockApiKey = {
    kind: 'bedrock-api-key',
    triggers: [{ by: 'base64-run' }],
    fits: (length) => length >= 60,
    plausible(value) {
        if (isStandInSecret(value.slice(-64)))
            return false;
        if (!LONG_TERM.test(value))
            return value.startsWith(PRESIGNED);
        return !isStandInSecret(value.slice(4));
    },
    judge: (candidate) => (LONG_TERM.test(candidate.value) ? longTerm : shortTerm)(candidate),
};
const LONG_TERM = /^ABSK[A-Za-z0-9+/]{109,269}$/;
/** base64 of "bedrock.amazonaws.com" */
const PRESIGNED = 'YmVkcm9jay5hbWF6b25hd3MuY29t';
function longTerm({ before }) {
    return /[\w.-]$/.test(before()) ? undefined : {};
}
function shortTerm({ before }) {
    return before().endsWith(SHORT_TERM) ? { lead: SHORT_TERM.length } : undefined;
}

;// CONCATENATED MODULE: ./lib/scanner/patterns/index.js




/** Every kind of key that a scan looks for. */
const PATTERNS = [
    awsAccessKeyId,
    awsSecretAccessKey,
    awsSessionToken,
    bedrockApiKey,
];

// EXTERNAL MODULE: ./lib/scanner/runs.js
var runs = __webpack_require__(8310);
;// CONCATENATED MODULE: ./lib/scanner/wide.js


/** Keys are longer; so are few words. */
const SHORTEST = 19;
/** A longer run of key characters is taken in pieces. */
const PIECE = 4096;
/** Enough for the longest key. */
const AFTER = 8192 + pattern/* CONTEXT_BYTES */.UB;
const BEFORE = pattern/* CONTEXT_BYTES */.UB + 64;
/**
 * Every stretch of UTF-16 (either byte order) in which a key may start in [from, to). Told by the
 * bytes themselves, not by a mark at the file's beginning: a run of key characters with a NUL
 * between each two. So it is found in binaries too, and the answer is local.
 */
function eachWideStretch(bytes, from, to, found) {
    for (const parity of [0, 1]) {
        let at = from + ((from + parity) & 1);
        while (at < to) {
            if (!isWide(bytes, at + 2 * (SHORTEST - 1))) {
                at += 2 * SHORTEST;
                continue;
            }
            let index = at + 2 * (SHORTEST - 2);
            while (index >= at && isWide(bytes, index))
                index -= 2;
            if (index >= at) {
                at = index + 2;
                continue;
            }
            let past = at + 2 * SHORTEST;
            while (past < to && past < at + 2 * PIECE && isWide(bytes, past))
                past += 2;
            found(decode(bytes, at, past, parityOf(at)));
            // Inside a binary little-endian text may stand at an odd offset; this tells it from the other.
            if (at % 2 === 1 && bytes[at - 1] !== 0)
                found(decode(bytes, at, past, 1));
            at = past;
        }
    }
}
function isWide(bytes, at) {
    const byte = bytes[at];
    if (byte === undefined || bytes[at + 1] !== 0)
        return false;
    return alphabets/* BASE64 */.EW[byte] === 1 || byte === 0x25 || byte === 0x5c;
}
/** Where a low byte's high byte stands. Files are aligned, so at an even offset it comes after. */
function parityOf(at) {
    return at % 2 === 0 ? 1 : -1;
}
function decode(bytes, start, end, high) {
    const offset = Math.max(start % 2, start - 2 * BEFORE);
    const last = Math.min(bytes.length, end + 2 * AFTER);
    const text = new Uint8Array(Math.ceil((last - offset) / 2));
    for (let index = 0; index < text.length; index++) {
        const at = offset + 2 * index;
        const low = bytes[at];
        const other = bytes[at + high];
        // A line feed byte on either side counts as a line end: surroundings are bounded by those.
        text[index] =
            other === 0 || other === undefined ? low : low === 0x0a || other === 0x0a ? 0x0a : 0xff;
    }
    const unit = high === 1 ? offset : offset - 1;
    return { text, offset: unit, from: (start - offset) / 2, to: (end - offset) / 2 };
}

;// CONCATENATED MODULE: ./lib/scanner/match.js







/**
 * How far a verdict looks, in bytes: whether a hit starts at an offset depends on nothing further
 * away than this, nor on more than {@link CONTEXT_LINES} lines before and after its own. Only where
 * a long key *ends* may be told from further on. (Twice the narrow reach, for UTF-16.)
 */
const REACH = 2 * (JUDGED + pattern/* CONTEXT_BYTES */.UB);
/**
 * Every hit whose line intersects [from, to), by default the whole content; an empty range gives
 * none. Lines end at LF bytes. Sorted by start, then kind.
 *
 * A region gives exactly what the whole content gives on those lines, as long as `content` is
 * whole. See {@link hitsNear} for changes.
 */
function findHits(content, from = 0, to = content.length) {
    if (from >= to)
        return [];
    const lineStart = from === 0 ? 0 : content.lastIndexOf(0x0a, from - 1) + 1;
    const lineEnd = to >= content.length ? -1 : content.indexOf(0x0a, to - 1);
    return hitsStartingIn(content, lineStart, lineEnd === -1 ? content.length : lineEnd);
}
/**
 * Every hit that the bytes [from, to) can have caused, and perhaps others close by: whoever knows
 * that a content without hits was changed there (an empty range is a seam) need look no further.
 * Costs what a few lines cost, also where the line is a huge one.
 */
function hitsNear(content, from, to) {
    let start = Math.min(from, content.length);
    const first = Math.max(0, start - REACH);
    for (let lines = 0; start > first; start--) {
        if (content[start - 1] === 0x0a && ++lines > pattern/* CONTEXT_LINES */.Ed)
            break;
    }
    let end = Math.max(to, start);
    const last = Math.min(content.length, end + REACH);
    for (let lines = 0; end < last; end++) {
        if (content[end] === 0x0a && ++lines > pattern/* CONTEXT_LINES */.Ed)
            break;
    }
    return hitsStartingIn(content, start, Math.min(end + 1, content.length));
}
/** What is looked through at once: it stays in the processor's cache for every pass. */
const BLOCK = 1 << 18;
/** Every hit that starts in [from, to), sorted as by findHits. Costs what that range costs. */
function hitsStartingIn(content, from, to) {
    return search(content, from, to).hits;
}
/** Searches a whole content; {@link Search.candidates} tells what a change there may bring to light. */
function searchAll(content) {
    return search(content, 0, content.length);
}
function search(content, from, to) {
    const bytes = asBuffer(content);
    const found = { hits: [], candidates: false };
    for (let start = from; start < to; start += BLOCK) {
        const end = Math.min(to, start + BLOCK);
        const marks = marksIn(bytes, start, end);
        collectRuns(bytes, start, end, found);
        if ((marks & LITERAL) !== 0)
            collectLiterals(bytes, start, end, found);
        if ((marks & NUL) !== 0 && bytes.subarray(start, end).includes(0)) {
            found.candidates = true;
            collectWide(bytes, start, end, found.hits);
        }
    }
    found.hits.sort((a, b) => a.start - b.start || (a.kind < b.kind ? -1 : 1));
    return found;
}
function asBuffer(content) {
    return Buffer.isBuffer(content)
        ? content
        : Buffer.from(content.buffer, content.byteOffset, content.byteLength);
}
function collectWide(bytes, from, to, hits) {
    // What leads a token belongs to the key, and may end the stretch before.
    const lead = 2 * pattern/* LONGEST_LEAD */.gP;
    const seen = new Set();
    eachWideStretch(bytes, from, to + lead + 2, (stretch) => {
        const found = { hits: [], candidates: false };
        const text = Buffer.from(stretch.text.buffer);
        const first = Math.max(0, stretch.from - pattern/* LONGEST_LEAD */.gP);
        collectRuns(text, first, stretch.to, found);
        collectLiterals(text, first, stretch.to, found);
        const { offset } = stretch;
        for (const { kind, start, end } of found.hits) {
            const last = Math.min(bytes.length, offset + 2 * end);
            const hit = { kind, start: offset + 2 * start, end: last };
            const name = `${hit.start} ${kind}`;
            if (hit.start < from || hit.start >= to || seen.has(name))
                continue;
            seen.add(name);
            hits.push(hit);
        }
    });
}
const OF_BASE32 = PATTERNS.filter(({ triggers }) => triggers.some(({ by }) => by === 'base32-run'));
const OF_BASE64 = PATTERNS.filter(({ triggers }) => triggers.some(({ by }) => by === 'base64-run'));
const LITERALS = PATTERNS.flatMap((pattern) => pattern.triggers.flatMap((trigger) => trigger.by === 'literal'
    ? [{ literal: Buffer.from(trigger.text, 'latin1'), patterns: [pattern] }]
    : []));
/** Judges one token by the patterns that its trigger belongs to; keeps hits that start in [from, to). */
function judge(bytes, start, token, patterns, from, to, found) {
    for (const pattern of patterns) {
        if (!pattern.fits(token.length))
            continue;
        const candidate = candidateAt(bytes, start, token);
        if (!pattern.plausible(candidate.value))
            continue;
        found.candidates = true;
        const verdict = pattern.judge(candidate);
        if (verdict === undefined)
            continue;
        const extent = extentOf(bytes, start, token, verdict);
        if (extent.start >= from && extent.start < to) {
            found.hits.push({ kind: pattern.kind, ...extent });
        }
    }
}
/** The hits of one-byte text that runs announce, in no order. */
function collectRuns(bytes, from, to, found) {
    // An id stands at a run's start, or past the two digits of a percent escape that the run took in.
    const idLimit = Math.min(bytes.length, to + 24);
    (0,runs/* eachRareRun */.L)(bytes, alphabets/* BASE32 */.vX, 20, Math.max(0, from - 3), idLimit, (start) => {
        for (let at = start; at <= start + 2; at += 2) {
            if (bytes[at] !== 0x41 || !isIdStart(bytes, at))
                continue;
            judge(bytes, at, { end: at + 20, length: 20 }, OF_BASE32, from, to, found);
        }
    });
    const tokenLimit = Math.min(bytes.length, to + pattern/* LONGEST_LEAD */.gP + 64);
    (0,runs/* eachCommonRun */.U)(bytes, alphabets/* ESCAPED_BASE64 */.gf, 40, Math.max(0, from - 8), tokenLimit, (start, end) => {
        if ((0,escapes/* startsToken */.Z4)(bytes, start)) {
            judge(bytes, start, tokenAt(bytes, start), OF_BASE64, from, to, found);
        }
        for (let at = start; at < end; at++) {
            const byte = bytes[at];
            if (byte !== 0x25 && byte !== 0x5c)
                continue;
            const past = (0,escapes/* pastEscape */.QW)(bytes, at);
            if (past === 0 || past >= end)
                continue;
            judge(bytes, past, tokenAt(bytes, past), OF_BASE64, from, to, found);
        }
    });
}
/** The hits of one-byte text that literals announce. */
function collectLiterals(bytes, from, to, found) {
    for (const { literal, patterns } of LITERALS) {
        const part = bytes.subarray(from, Math.min(bytes.length, to + literal.length - 1));
        for (let at = part.indexOf(literal); at !== -1; at = part.indexOf(literal, at + 1)) {
            const start = from + at;
            if (!(0,escapes/* startsToken */.Z4)(bytes, start))
                continue;
            judge(bytes, start, tokenAt(bytes, start), patterns, from, to, found);
        }
    }
}
function tokenAt(bytes, start) {
    return (0,escapes/* readToken */.AI)(bytes, start, Math.min(bytes.length, start + JUDGED));
}
/** No letter or digit before it, unless an escape ends there. */
function isIdStart(bytes, at) {
    const before = bytes[at - 1] ?? 0x20;
    const isWord = (before >= 0x30 && before <= 0x39) || ((before | 0x20) >= 0x61 && (before | 0x20) <= 0x7a);
    return !isWord || (0,escapes/* startsToken */.Z4)(bytes, at);
}
/** Below this many bytes a loop costs less than calls out of JavaScript. */
const SMALL = 4096;
const NUL = 1;
const LITERAL = 2;
/** For every byte, whether it is NUL, or opens a literal that a pattern looks for. */
const MARKS = (() => {
    const marks = new Uint8Array(256);
    marks[0] = NUL;
    for (const { literal } of LITERALS)
        marks[literal[0]] = LITERAL;
    return marks;
})();
/** What a range may hold, as marks: all of them for a range too large to be looked through. */
function marksIn(bytes, from, to) {
    if (to - from > SMALL)
        return NUL | LITERAL;
    let marks = 0;
    for (let at = from; at < to; at++)
        marks |= MARKS[bytes[at]];
    return marks;
}


/***/ }),

/***/ 3530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ed: () => (/* binding */ CONTEXT_LINES),
/* harmony export */   UB: () => (/* binding */ CONTEXT_BYTES),
/* harmony export */   gP: () => (/* binding */ LONGEST_LEAD)
/* harmony export */ });
/** How many line ends the surroundings of a candidate may hold on either side. */
const CONTEXT_LINES = 3;
/** How many bytes the surroundings of a candidate may hold on either side. */
const CONTEXT_BYTES = 320;
/** The longest literal that a key may begin with before its token. */
const LONGEST_LEAD = 16;


/***/ }),

/***/ 8310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ eachRareRun),
/* harmony export */   U: () => (/* binding */ eachCommonRun)
/* harmony export */ });
/**
 * Calls `found` for every run of at least `length` members of `set` in [from, to), in order.
 *
 * Looks at the last byte of each possible window first, so that most bytes are never read where
 * members are rare in text, as upper-case letters are.
 */
function eachRareRun(bytes, set, length, from, to, found) {
    const last = to - length;
    let start = from;
    while (start <= last) {
        const end = start + length;
        if (set[bytes[end - 1]] === 0)
            start = end;
        else
            start = pastWindow(bytes, set, start, end, end - 2, to, found);
    }
}
/**
 * The same for a set that most of a text belongs to, and a `length` of at least 9. Looks at eight
 * bytes of each window together: one branch that is nearly always taken costs less than several
 * that can't be foreseen, though it skips a little less.
 */
function eachCommonRun(bytes, set, length, from, to, found) {
    const last = to - length;
    let start = from;
    while (start <= last) {
        const end = start + length;
        const all = set[bytes[end - 1]] &
            set[bytes[end - 2]] &
            set[bytes[end - 3]] &
            set[bytes[end - 4]] &
            set[bytes[end - 5]] &
            set[bytes[end - 6]] &
            set[bytes[end - 7]] &
            set[bytes[end - 8]];
        if (all === 0)
            start = end - 7;
        else
            start = pastWindow(bytes, set, start, end, end - 9, to, found);
    }
}
/** Looks at the rest of a window, from `index` down, and says where the next one starts. */
function pastWindow(bytes, set, start, end, index, to, found) {
    let at = index;
    while (at >= start && set[bytes[at]] === 1)
        at--;
    if (at >= start)
        return at + 1;
    let past = end;
    while (past < to && set[bytes[past]] === 1)
        past++;
    found(start, past);
    return past + 1;
}


/***/ })

};
;