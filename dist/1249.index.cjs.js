"use strict";
exports.id = 1249;
exports.ids = [1249];
exports.modules = {

/***/ 91249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MOST_INPUT: () => (/* binding */ MOST_INPUT),
  nameAsGit: () => (/* binding */ nameAsGit),
  scan: () => (/* binding */ scan),
  scanNamed: () => (/* binding */ scanNamed)
});

;// CONCATENATED MODULE: ./lib/facts/git-secrets/quoted-name.js
const NAMED = {
    '\u0007': '\\a',
    '\b': '\\b',
    '\t': '\\t',
    '\n': '\\n',
    '\u000b': '\\v',
    '\f': '\\f',
    '\r': '\\r',
    '"': '\\"',
    '\\': '\\\\',
};
function quotedName(name, quotesAll) {
    const unsafe = quotesAll ? /[\u0000-\u001f"\\\u007f-\u00ff]/g : /[\u0000-\u001f"\\\u007f]/g;
    if (name.search(unsafe) === -1)
        return name;
    const escaped = name.replaceAll(unsafe, (byte) => NAMED[byte] ?? `\\${byte.charCodeAt(0).toString(8).padStart(3, '0')}`);
    return `"${escaped}"`;
}

// EXTERNAL MODULE: ./lib/facts/git-secrets/search.js
var git_secrets_search = __webpack_require__(38870);
// EXTERNAL MODULE: ./lib/commands/git-secrets/conclude.js + 2 modules
var conclude = __webpack_require__(82521);
// EXTERNAL MODULE: ./lib/commands/git-secrets/prepare.js + 2 modules
var prepare = __webpack_require__(76084);
;// CONCATENATED MODULE: ./lib/commands/git-secrets/scan.js




const MOST_INPUT = 1 << 29;
async function scan(asked) {
    const { flags, operands } = asked;
    const byGit = flags.cached || flags.untracked || flags.noIndex || operands.length === 0;
    if (!byGit)
        return scanNamed(asked);
    const prepared = (0,prepare/* prepare */.i)(asked, 'git-grep');
    if ('exitCode' in prepared)
        return prepared;
    const { matcher, strict } = prepared;
    if (matcher === undefined)
        return (0,conclude/* conclude */.E)(asked, prepared, []);
    const lines = new Map();
    const failures = [];
    for (const of of wanted(asked)) {
        const search = (0,git_secrets_search/* createSearch */.X)(matcher, nameAsGit(prepared));
        const request = { of, paths: operands, hereOnly: strict };
        const told = asked.host.tracked(request, search.look);
        if (!told.ok)
            failures.push(told);
        for (const line of search.lines)
            lines.set(line.head + line.text, line);
    }
    return (0,conclude/* conclude */.E)(asked, prepared, [...lines.values()], failures);
}
function wanted({ flags }) {
    const all = [
        ...(flags.cached ? ['cached'] : []),
        ...(flags.untracked ? ['untracked'] : []),
        ...(flags.noIndex ? ['no-index'] : []),
    ];
    if (all.length === 0)
        return ['tracked'];
    return all;
}
function nameAsGit({ settings }) {
    return (name) => quotedName(name, settings.quotesPaths);
}
async function scanNamed(asked) {
    const { flags, operands, host, tools } = asked;
    const prepared = (0,prepare/* prepare */.i)(asked, 'gnu-grep');
    if ('exitCode' in prepared)
        return prepared;
    const { matcher } = prepared;
    if (matcher === undefined)
        return (0,conclude/* conclude */.E)(asked, prepared, []);
    const given = operands.includes('-') ? await tools.stdin(MOST_INPUT) : undefined;
    const input = given?.kind === 'found' ? given.bytes : undefined;
    const search = (0,git_secrets_search/* createSearch */.X)(matcher, (name) => name);
    const complaints = host.named(operands, flags.recursive, search.look, input);
    return (0,conclude/* conclude */.E)(asked, prepared, search.lines, complaints);
}


/***/ })

};
;