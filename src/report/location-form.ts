import { named, oneOf, optional, record, text, variants, whole } from './form/form.js';

export const LOCATION = named(
  'location',
  variants('kind', [
    record({ kind: oneOf(['variable']), name: text() }),
    record({ kind: oneOf(['input']), name: text() }),
    record({
      kind: oneOf(['file']),
      path: text(),
      line: optional(whole(1, '1-based.')),
      column: optional(whole(1, '1-based, in characters.')),
      commit: optional(text()),
    }),
    record({ kind: oneOf(['aws']), resource: text() }),
    record({ kind: oneOf(['job']) }),
    record({ kind: oneOf(['shell']) }, 'What the job is where no CI system runs it.'),
  ]),
);
