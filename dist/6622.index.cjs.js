"use strict";
exports.id = 6622;
exports.ids = [6622];
exports.modules = {

/***/ 96622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   githubComments: () => (/* binding */ githubComments)
/* harmony export */ });
/* harmony import */ var _report_parse_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29984);
/* harmony import */ var _node_transport_exchange_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14410);


const TIME_LIMIT = 30_000;
const LIMIT_BYTES = 64 << 20;
const PER_PAGE = 100;
const MOST_PAGES = 100;
function githubComments(line) {
    const ask = (of, method, path, read, body) => request(line, of, method, path, read, body);
    return {
        async list(of) {
            const comments = [];
            for (let page = 1; page <= MOST_PAGES; page += 1) {
                const path = `${at(of)}/issues/${of.number}/comments?per_page=${PER_PAGE}&page=${page}`;
                const answer = await ask(of, 'GET', path, (list) => Array.isArray(list) ? list : undefined);
                if (answer.kind !== 'done')
                    return answer;
                comments.push(...answer.value.flatMap((one) => commentIn(one) ?? []));
                if (answer.value.length < PER_PAGE)
                    break;
            }
            return { kind: 'done', value: comments };
        },
        self: (of) => ask(of, 'GET', 'user', idIn),
        create: (of, body) => ask(of, 'POST', `${at(of)}/issues/${of.number}/comments`, idIn, body),
        update: (of, id, body) => ask(of, 'PATCH', `${at(of)}/issues/comments/${id}`, idIn, body),
        remove: (of, id) => ask(of, 'DELETE', `${at(of)}/issues/comments/${id}`, () => null),
    };
}
function at({ repository }) {
    return `repos/${repository}`;
}
async function request(line, { apiUrl, token }, method, path, read, body) {
    const answer = await (0,_node_transport_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .exchange */ .c)({
        method,
        url: `${apiUrl}/${path}`,
        headers: {
            accept: 'application/vnd.github+json',
            authorization: `Bearer ${token.reveal()}`,
            'user-agent': 'aws-preflight',
            'x-github-api-version': '2022-11-28',
            ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify({ body }) }),
        timeoutMs: TIME_LIMIT,
        limitBytes: LIMIT_BYTES,
        terms: { purpose: 'github-api', allowEndpoints: [], githubApi: apiUrl },
    }, line);
    if (answer.kind === 'failed') {
        return {
            kind: 'failed',
            reason: answer.reason === 'timeout' ? 'no answer in time' : answer.detail,
        };
    }
    const { status } = answer;
    if (status === 401 || status === 403 || status === 404)
        return { kind: 'refused', status };
    if (status < 200 || status > 299)
        return { kind: 'failed', reason: `HTTP ${status}` };
    const value = read((0,_report_parse_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(answer.body.toString('utf8')));
    return value === undefined
        ? { kind: 'failed', reason: 'what it says is not of its kind' }
        : { kind: 'done', value };
}
function told(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
function idIn(answer) {
    const { id } = told(answer);
    return typeof id === 'number' && Number.isSafeInteger(id) && id > 0 ? id : undefined;
}
function commentIn(answer) {
    const { body, user } = told(answer);
    const id = idIn(answer);
    const author = idIn(user);
    if (id === undefined || author === undefined || typeof body !== 'string')
        return undefined;
    return { id, body, author: { id: author, isApp: told(user)['type'] === 'Bot' } };
}


/***/ })

};
;