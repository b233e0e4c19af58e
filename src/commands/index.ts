import type { Registry, StandIns } from './command.js';

/** The verbs, each loaded only when it is called: a scan never loads what a check needs. */
export const COMMANDS: Registry = {
  check: {
    summary: 'the whole preflight in this environment: can this job deploy, does it leak?',
    load: async () => (await import('./check.js')).check,
  },
  chain: {
    summary: 'which credentials each SDK would take here, or the words it would fail with',
    load: async () => (await import('./chain.js')).chain,
  },
  advise: {
    summary: 'which source of credentials serves this place best, and the steps to it',
    load: async () => (await import('./advise.js')).advise,
  },
  trust: {
    summary: 'would this trust policy accept these claims, and which condition decides?',
    load: async () => (await import('./trust.js')).trust,
  },
  scan: {
    summary: 'leaked keys; the default is the tracked files of the work tree',
    load: async () => (await import('./scan.js')).scan,
  },
  'explain-log': {
    summary: 'why did the job of this log fail? The one message, its cause and what to do',
    load: async () => (await import('./explain-log.js')).explainLog,
  },
  exec: {
    summary: 'runs a command as it is, and explains its failure',
    load: async () => (await import('./exec.js')).exec,
  },
  explain: {
    summary: 'what a rule or a message of a report means, its causes and what to do',
    load: async () => (await import('./explain.js')).explain,
  },
  'install-hooks': {
    summary: 'has every commit of this repository scanned before it is made',
    load: async () => (await import('./install-hooks.js')).installHooks,
  },
  report: {
    summary: 'puts the reports of a scan that was divided over machines together',
    load: async () => (await import('./report.js')).report,
  },
};

/** Other programs whose place this one takes: their lines follow their rules, not ours. */
export const STAND_INS: StandIns = {
  'git-secrets': {
    summary: 'takes the place of git-secrets: its commands, options, hooks and answers',
    load: async () => (await import('./git-secrets/index.js')).gitSecrets,
  },
};
