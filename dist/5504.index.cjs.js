"use strict";
exports.id = 5504;
exports.ids = [5504];
exports.modules = {

/***/ 95504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commentOnLeaks: () => (/* binding */ commentOnLeaks)
/* harmony export */ });
/* unused harmony export COMMENT_MARK */
/* harmony import */ var _facts_leaks_event_range_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23476);
/* harmony import */ var _facts_job_payload_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27037);
/* harmony import */ var _facts_job_read_payload_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96612);
/* harmony import */ var _facts_leaks_scan_remote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31530);




const COMMENT_MARK = '<!-- aws-preflight: leaks of this pull request -->';
async function commentOnLeaks(settings, report, world, comments, word) {
    const { variables } = world.environment;
    const check = report.checks.find((one) => one.check === 'leaks');
    if (settings.comment === 'never' || check === undefined || check.status === 'skipped') {
        return { kind: 'none' };
    }
    if (!/^pull_request(?:_target)?$/.test(variables.GITHUB_EVENT_NAME ?? ''))
        return { kind: 'none' };
    const { payload } = await (0,_facts_job_read_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .readPayload */ .r)(world);
    const number = (0,_facts_job_payload_js__WEBPACK_IMPORTED_MODULE_2__.at)(payload, 'pull_request', 'number') ?? (0,_facts_job_payload_js__WEBPACK_IMPORTED_MODULE_2__.at)(payload, 'number');
    const address = (0,_facts_leaks_event_range_js__WEBPACK_IMPORTED_MODULE_3__/* .isCount */ .my)(number)
        ? (0,_facts_leaks_scan_remote_js__WEBPACK_IMPORTED_MODULE_0__/* .pullRequestAddress */ .bt)(variables, settings.githubToken, number)
        : null;
    if (address === null) {
        return notWritten("no pull request, address of GitHub's API or token is given to write it with");
    }
    const listed = await comments.list(address);
    if (listed.kind !== 'done')
        return unwritten(listed);
    const [own, ...more] = await ownAmong(listed.value, address, comments);
    const isQuiet = check.findings.length === 0;
    if (own === undefined && isQuiet && settings.comment === 'auto')
        return { kind: 'none' };
    for (const { id } of more)
        await comments.remove(address, id);
    const body = `${COMMENT_MARK}\n${await word(own !== undefined)}`;
    if (own !== undefined)
        return own.body === body ? { kind: 'as-it-was' } : change(own.id);
    const created = await comments.create(address, body);
    if (created.kind !== 'done')
        return unwritten(created);
    return onlyOne(created.value);
    async function change(id) {
        const changed = await comments.update(address, id, body);
        return changed.kind === 'done' ? { kind: 'written' } : unwritten(changed);
    }
    async function onlyOne(id) {
        const of = address;
        const again = await comments.list(of);
        const all = again.kind === 'done' ? await ownAmong(again.value, of, comments) : [];
        const [first] = all;
        if (first === undefined || first.id === id)
            return { kind: 'written' };
        await comments.remove(of, id);
        return change(first.id);
    }
}
async function ownAmong(all, address, comments) {
    const marked = all.filter(({ body }) => body.startsWith(COMMENT_MARK));
    if (marked.every(({ author }) => author.isApp))
        return marked;
    const self = await comments.self(address);
    return marked.filter(({ author }) => author.isApp || (self.kind === 'done' && self.value === author.id));
}
function unwritten(answer) {
    return notWritten(answer.kind === 'refused'
        ? `GitHub does not let the token write it (HTTP ${answer.status}): the job needs \`pull-requests: write\` in its \`permissions:\`, and a pull request of a fork or of Dependabot has a token that only reads, whatever they say`
        : `GitHub's API did not answer (${answer.reason})`);
}
function notWritten(reason) {
    return { kind: 'not-written', reason };
}


/***/ })

};
;