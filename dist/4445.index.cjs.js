"use strict";
exports.id = 4445;
exports.ids = [4445];
exports.modules = {

/***/ 24445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rewriteBaseline: () => (/* binding */ rewriteBaseline)
});

// EXTERNAL MODULE: ./lib/facts/leaks/allowances/baseline.js
var allowances_baseline = __webpack_require__(13715);
// EXTERNAL MODULE: ./lib/facts/leaks/allowances/decide.js + 1 modules
var decide = __webpack_require__(65476);
;// CONCATENATED MODULE: ./lib/facts/leaks/allowances/update-baseline.js

function updateBaseline(before, found, covers, isWhole) {
    const keys = new Map();
    const earlier = new Map(before?.keys.map((key) => [key.fingerprint, key]));
    for (const { kind, keyHash, path, preview } of found) {
        const fingerprint = (0,allowances_baseline/* keyFingerprint */.yy)(kind, keyHash);
        if (keys.has(fingerprint))
            continue;
        const { reason = allowances_baseline/* FIRST_REASON */._z, expires } = earlier.get(fingerprint) ?? {};
        keys.set(fingerprint, {
            fingerprint,
            rule: `leaks/${kind}`,
            key: preview,
            path,
            reason,
            ...(expires === undefined ? {} : { expires }),
        });
    }
    const added = [...keys.keys()].filter((name) => !earlier.has(name)).length;
    const sawAll = isWhole && (covers === 'history' || before?.covers !== 'history');
    let gone = 0;
    for (const [name, key] of earlier) {
        if (keys.has(name))
            continue;
        if (sawAll)
            gone += 1;
        else
            keys.set(name, key);
    }
    const both = covers === 'history' || before?.covers === 'history' ? 'history' : 'tree';
    return { baseline: { covers: both, keys: [...keys.values()] }, added, gone };
}

// EXTERNAL MODULE: ./lib/facts/leaks/leak-facts.js + 2 modules
var leak_facts = __webpack_require__(34394);
;// CONCATENATED MODULE: ./lib/facts/leaks/allowances/rewrite-baseline.js




async function rewriteBaseline(allowing, answer, covers, { files, redactor }) {
    const path = allowing.baselineFile;
    const reading = await files.read(path, allowances_baseline/* BASELINE_BYTES */.eJ);
    if (reading.kind === 'unreadable' || reading.kind === 'too-large') {
        return refused('the baseline that is there cannot be read');
    }
    const earlier = reading.kind === 'found' ? (0,allowances_baseline/* readBaseline */.mF)(reading.bytes) : null;
    if (earlier?.ok === false) {
        return refused(`the baseline that is there is none: ${earlier.what}; mend it, or remove it`);
    }
    const { judging } = allowing;
    const others = judging.allowances.entries.filter(({ by }) => by !== 'baseline');
    const without = { ...judging, allowances: { ...judging.allowances, entries: others } };
    const { of } = (0,decide/* decide */.LD)(answer.hits, without);
    const found = (0,leak_facts/* leakFactsOf */.u)(answer.hits, { decisions: of }).filter(({ allowed }) => allowed === undefined);
    const isWhole = (answer.missed ?? []).length === 0;
    const { baseline, added, gone } = updateBaseline(earlier?.baseline ?? null, found, covers, isWhole);
    const text = redactor.text((0,allowances_baseline/* writeBaseline */.B9)(baseline));
    const written = (0,allowances_baseline/* baselineAllowances */.D5)(path, Buffer.from(text));
    const { length } = baseline.keys;
    const note = `The baseline holds ${length} ${length === 1 ? 'key' : 'keys'} now: ${added} more than before, and ${gone} that ${gone === 1 ? 'is' : 'are'} gone.`;
    return {
        ok: true,
        file: { path, text },
        allowing: {
            ...allowing,
            judging: {
                ...judging,
                allowances: { ...judging.allowances, entries: [...others, ...written.entries] },
            },
            problems: allowing.problems.filter((fact) => !isAbsent(fact)),
            notes: [...allowing.notes, note],
        },
    };
}
function isAbsent(fact) {
    return fact.is === 'not-valid' && fact.identity === 'absent baseline';
}
function refused(problem) {
    return { ok: false, problem: `--update-baseline: ${problem}` };
}


/***/ })

};
;