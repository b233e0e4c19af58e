"use strict";
exports.id = 5439;
exports.ids = [5439];
exports.modules = {

/***/ 10148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q4: () => (/* binding */ ownStepName),
/* harmony export */   WN: () => (/* binding */ hasFailed),
/* harmony export */   Zw: () => (/* binding */ jobOf),
/* harmony export */   cG: () => (/* binding */ failedStep),
/* harmony export */   nH: () => (/* binding */ credentialsTakenAt)
/* harmony export */ });
const FAILED = ['failure', 'timed_out'];
function hasFailed({ status, conclusion }) {
    return status === 'completed' && conclusion !== null && FAILED.includes(conclusion);
}
function failedStep({ steps }) {
    return steps.find(({ conclusion }) => conclusion !== null && FAILED.includes(conclusion)) ?? null;
}
function jobOf(jobs, checkRunId) {
    return jobs.find(({ id }) => id !== '' && id === checkRunId) ?? null;
}
function ownStepName({ steps }) {
    const running = steps.findLast(({ status }) => status === 'in_progress');
    return running?.name.startsWith('Post ') === true ? running.name.slice('Post '.length) : null;
}
function credentialsTakenAt({ steps }, from, until) {
    const step = steps.findLast(({ name, conclusion, completedAt }) => name.startsWith('Run aws-actions/configure-aws-credentials@') &&
        conclusion === 'success' &&
        completedAt !== null &&
        completedAt >= from &&
        completedAt <= until);
    return step?.completedAt ?? null;
}


/***/ }),

/***/ 44704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B8: () => (/* binding */ cluesOfRun),
/* harmony export */   F: () => (/* binding */ cluesOfEnvironment),
/* harmony export */   Xe: () => (/* binding */ cluesOfLabels),
/* harmony export */   qp: () => (/* binding */ cluesOfRunner)
/* harmony export */ });
function cluesOfRun({ inActions, fromFork, byDependabot, event }) {
    if (!inActions)
        return {};
    return {
        fork: {
            so: fromFork,
            told: `the event ${event} is ${fromFork ? '' : 'not '}of a fork's pull request`,
        },
        dependabot: {
            so: byDependabot,
            told: byDependabot ? 'GITHUB_ACTOR is dependabot[bot]' : 'GITHUB_ACTOR is not Dependabot',
        },
    };
}
function cluesOfLabels(labels) {
    if (!labels.includes('self-hosted'))
        return {};
    return { 'self-hosted': { so: true, told: "the job's labels hold self-hosted" } };
}
function cluesOfRunner({ inActions, tokenOffered, runnerHosted }) {
    return {
        ...(inActions
            ? {
                'id-token': {
                    so: tokenOffered,
                    told: `the runner offers this job ${tokenOffered ? 'a' : 'no'} token endpoint`,
                },
            }
            : {}),
        ...(runnerHosted === 'unknown'
            ? {}
            : {
                'self-hosted': {
                    so: runnerHosted === 'self-hosted',
                    told: `RUNNER_ENVIRONMENT is ${runnerHosted}`,
                },
            }),
    };
}
function cluesOfEnvironment(job, variables) {
    const { AWS_PROFILE: profile = '' } = variables;
    return {
        ...cluesOfRun(job),
        ...cluesOfRunner(job),
        profile: {
            so: profile !== '',
            told: profile === '' ? 'AWS_PROFILE is not set' : 'AWS_PROFILE is set',
        },
    };
}


/***/ }),

/***/ 65439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainFailedJobs: () => (/* binding */ explainFailedJobs)
/* harmony export */ });
/* harmony import */ var _facts_after_failed_step_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(10148);
/* harmony import */ var _facts_job_gather_event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87409);
/* harmony import */ var _facts_job_run_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66107);
/* harmony import */ var _facts_log_gather_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85344);
/* harmony import */ var _facts_log_job_of_log_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(44704);
/* harmony import */ var _report_judge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67381);
/* harmony import */ var _rules_log_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5225);
/* harmony import */ var _assemble_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57647);
/* harmony import */ var _explain_log_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24298);
/* harmony import */ var _hide_accounts_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(14200);
/* harmony import */ var _judge_leaks_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(56097);











const MOST_LOGS = 20;
async function explainFailedJobs(settings, { world, github, redactor, mask }) {
    const { variables } = world.environment;
    const { job: own } = await (0,_facts_job_gather_event_js__WEBPACK_IMPORTED_MODULE_0__/* .gatherEvent */ .o)(world);
    const { ci } = own;
    const end = (checks, parts = {}) => {
        if (settings.maskAccountId)
            mask?.((0,_hide_accounts_js__WEBPACK_IMPORTED_MODULE_8__/* .hideAccounts */ .V)([checks, parts], redactor));
        return (0,_assemble_js__WEBPACK_IMPORTED_MODULE_5__/* .assemble */ .f)(checks, { ci, ...parts }, settings.failOn, redactor, 'failed-jobs');
    };
    const address = (0,_facts_job_run_address_js__WEBPACK_IMPORTED_MODULE_1__/* .runAddress */ .Y)(variables, settings.githubToken);
    if (address.kind === 'none')
        return end([(0,_report_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .incomplete */ .$x)('log', address.reason)]);
    const jobs = await github.jobsOf(address.run);
    if (jobs.kind === 'failed') {
        return end([(0,_report_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .incomplete */ .$x)('log', `the jobs of this run: ${jobs.reason}`)]);
    }
    const failed = jobs.value.filter(_facts_after_failed_step_js__WEBPACK_IMPORTED_MODULE_9__/* .hasFailed */ .WN);
    if (failed.length === 0)
        return end([(0,_report_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .skipped */ .hT)('log', 'no job of this run has failed')]);
    const catalogue = (0,_facts_log_gather_log_js__WEBPACK_IMPORTED_MODULE_2__/* .prepareCatalogue */ .t)();
    const read = [];
    for (const job of failed.slice(0, MOST_LOGS)) {
        const name = `the log of ${job.name}`;
        const opening = /^\d{1,20}$/.test(job.id)
            ? await github.logOf(address.run, job.id, settings.allowEndpoints)
            : { kind: 'unreadable', reason: 'GitHub gives the job no id' };
        const clues = { ...(0,_facts_log_job_of_log_js__WEBPACK_IMPORTED_MODULE_10__/* .cluesOfRun */ .B8)(own), ...(0,_facts_log_job_of_log_js__WEBPACK_IMPORTED_MODULE_10__/* .cluesOfLabels */ .Xe)(job.labels) };
        const reading = await (0,_facts_log_gather_log_js__WEBPACK_IMPORTED_MODULE_2__/* .gatherLog */ .A)(name, opening, { clues, catalogue });
        read.push({ job, name, reading });
    }
    const ordered = read.toSorted((a, b) => rank(a) - rank(b) || endOf(a.job) - endOf(b.job));
    const logs = ordered.flatMap(({ job, reading }) => reading.kind === 'read' ? [{ job, ...reading }] : []);
    const bytes = logs.reduce((sum, log) => sum + log.bytes, 0);
    const scanned = { files: logs.length, blobs: 0, commits: 0, bytes };
    const hits = logs.flatMap((log) => log.hits);
    const leaks = (0,_judge_leaks_js__WEBPACK_IMPORTED_MODULE_7__/* .judgeLeaks */ .Q1)({ at: 'the logs of the jobs that failed', ci }, { kind: 'scanned', hits, scanned, gaps: [] }, redactor.text);
    return end([leaks.check, checkOf(ordered, failed.length, redactor)], {
        leaks: leaks.leaks,
        failures: ordered.map(failureOf),
        log: logs.flatMap(({ job, facts }) => (0,_explain_log_js__WEBPACK_IMPORTED_MODULE_6__/* .messagesOf */ .cr)(facts.explanation).map((message) => ({ ...message, job: job.name }))),
    });
}
function checkOf(read, failed, redactor) {
    const explained = sameOnce(read.flatMap(({ reading }) => reading.kind === 'read' && reading.facts.explanation.cause !== null ? [reading.facts] : []));
    const findings = explained.flatMap((facts) => (0,_report_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .judge */ .S4)(_rules_log_index_js__WEBPACK_IMPORTED_MODULE_4__/* .logRules */ .W, facts, redactor.text));
    const looked = read.flatMap(({ reading }) => reading.kind === 'read' ? [(0,_explain_log_js__WEBPACK_IMPORTED_MODULE_6__/* .lookedAtLog */ .MJ)(reading.facts)] : []);
    const gaps = [
        ...read.flatMap(({ name, reading }) => gapsOf(name, reading)),
        ...(failed > read.length ? [`${failed - read.length} more jobs have failed`] : []),
    ];
    const [first = 'no log was read'] = gaps;
    if (findings.length > 0)
        return (0,_report_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .answered */ .oQ)('log', findings, looked, gaps);
    return (0,_report_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .incomplete */ .$x)('log', first, { looked, gaps: gaps.slice(1) });
}
function gapsOf(name, reading) {
    if (reading.kind === 'unreadable')
        return [reading.reason];
    const { facts, cutOff } = reading;
    const { explanation } = facts;
    const gaps = (0,_explain_log_js__WEBPACK_IMPORTED_MODULE_6__/* .gapsOfLog */ .B0)(facts, cutOff);
    if (explanation.lines === 0)
        return [`${name} is empty`, ...gaps];
    return explanation.cause === null ? [`${name}: ${(0,_explain_log_js__WEBPACK_IMPORTED_MODULE_6__/* .unexplained */ .EJ)(explanation)}`, ...gaps] : gaps;
}
function sameOnce(logs) {
    const byCause = new Map();
    for (const log of logs) {
        const key = keyOf(log.explanation);
        byCause.set(key, [...(byCause.get(key) ?? []), log]);
    }
    return [...byCause.values()].flatMap(([first, ...others]) => first === undefined ? [] : [{ ...first, alsoIn: others.map(({ name }) => name) }]);
}
function keyOf({ cause }) {
    if (cause === null)
        return '';
    const [best] = cause.causes;
    return [cause.sighting.entry.id, best?.cause.id, JSON.stringify(cause.sighting.values)].join(' ');
}
function rank({ reading }) {
    if (reading.kind === 'unreadable')
        return 3;
    const { cause } = reading.facts.explanation;
    if (cause === null)
        return 2;
    return cause.causes[0]?.standing === 'confirmed' ? 0 : 1;
}
function endOf(job) {
    return (0,_facts_after_failed_step_js__WEBPACK_IMPORTED_MODULE_9__/* .failedStep */ .cG)(job)?.completedAt ?? job.completedAt ?? Number.MAX_SAFE_INTEGER;
}
function failureOf({ job, reading }) {
    const step = (0,_facts_after_failed_step_js__WEBPACK_IMPORTED_MODULE_9__/* .failedStep */ .cG)(job);
    const ended = step?.completedAt ?? job.completedAt;
    return {
        job: job.name,
        step: step?.name ?? null,
        endedAt: ended === null ? null : new Date(ended).toISOString(),
        log: reading.kind === 'read' ? 'read' : 'not-read',
    };
}


/***/ })

};
;