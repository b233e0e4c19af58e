import * as fc from 'fast-check';

/*
 * Property tests draw the same cases in every run, so that a change is judged by what it changes.
 * FC_SEED=N draws others; FC_SEED=random a new set each time, whose seed a failure prints.
 */
const wanted = process.env['FC_SEED'] ?? '20261123';
if (wanted !== 'random') fc.configureGlobal({ seed: Number(wanted) });
