import { entriesOf, entryOf } from '../document/node.js';
import { environmentOf } from '../job/environment.js';
import { throughOf } from '../job/through.js';
import type { JobView } from '../job/view.js';
import {
  type Around,
  type Blame,
  blame,
  type Edit,
  type Follow,
  type StoredRead,
} from './cause.js';
import { behindKey } from './lines-to-add.js';
import { environmentsOf } from './neighbourhood.js';

/** What the caller of the workflow makes of a secret. */
export function handedOver(read: StoredRead, around: Around, follow: Follow): Blame | null {
  const { job } = around;
  const { caller } = job;
  if (caller === null) return null;
  const { name } = read;
  const entry = entryOf(caller.node, 'secrets');
  const through = throughOf(job, name);
  if (through === 'not-passed') {
    const maps = entriesOf(entry?.value).length > 0;
    const cause = { is: 'not-passed', name, caller, maps } as const;
    return blame(read, { job: caller }, cause, passing(caller, name));
  }
  if (through !== 'mapped') {
    // The caller can only hand on what it has itself.
    return caller.caller === null ? null : handedOver(read, { ...around, job: caller }, follow);
  }
  const mapped = entriesOf(entry?.value).findLast(
    ({ key }) => key.toLowerCase() === name.toLowerCase(),
  );
  if (mapped?.value.is !== 'text') return null;
  const found = follow(mapped.value, { ...around, job: caller, step: null, own: undefined });
  const isVague =
    found === null ||
    ['not-defined', 'environment-missing', 'environment-mistyped'].includes(found.cause.is);
  if (!isVague) return found;
  const own = environmentOf(job);
  const [known] = own === null ? environmentsOf(name, 'secrets', around) : [];
  if (own === null && known === undefined) return found;
  const cause = {
    is: 'shadowed',
    name,
    caller,
    environment: own === null ? null : own.text,
  } as const;
  return { cause, at: mapped.at, written: mapped.value.value, job: caller, edit: null };
}

function passing(caller: JobView, name: string): Edit | null {
  const secrets = entryOf(caller.node, 'secrets');
  if (secrets === undefined) {
    const uses = entryOf(caller.node, 'uses');
    return uses === undefined ? null : behindKey(uses, ['secrets: inherit']);
  }
  const last = entriesOf(secrets.value).at(-1);
  return last === undefined ? null : behindKey(last, [`${name}: \${{ secrets.${name} }}`]);
}
