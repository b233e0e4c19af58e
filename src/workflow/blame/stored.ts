import { entryOf } from '../document/node.js';
import { environmentOf } from '../job/environment.js';
import { type Around, type Blame, blame, type Follow, instead, type StoredRead } from './cause.js';
import { emptyEnvironment } from './empty-environment.js';
import { handedOver } from './handed-over.js';
import { behindKey } from './lines-to-add.js';
import { isStorable } from './storable.js';
import { meantBy } from './likeness.js';
import {
  environmentsNear,
  environmentsOf,
  isSame,
  isSameJob,
  storedReads,
} from './neighbourhood.js';

/** Why a secret or variable that a job reads is empty; the most certain cause. */
export function blameForStored(read: StoredRead, around: Around, follow: Follow): Blame {
  const { context, name } = read;
  const { job, step } = around;
  if (step != null && step.parent !== null) {
    return blame(read, around, { is: 'in-an-action', context, name });
  }
  if (!isStorable(name)) return notAllowed(read, around);
  const handed = context === 'secrets' ? handedOver(read, around, follow) : null;
  return (
    handed ??
    emptyEnvironment(around, follow) ??
    otherwiseWritten(read, around) ??
    otherEnvironment(read, around) ??
    blame(read, around, {
      is: 'not-defined',
      context,
      name,
      environments: environmentOf(job) === null ? environmentsNear(around) : [],
    })
  );
}

function notAllowed(read: StoredRead, around: Around): Blame {
  const { context, name } = read;
  const allowed = name
    .replace(/^GITHUB_/i, 'GH_')
    .replace(/\W/g, '_')
    .replace(/^(?=\d)/, '_');
  const edit = instead(read, `${context}.${allowed}`);
  return blame(read, around, { is: 'name-not-allowed', context, name }, edit);
}

/** The name is read otherwise in every other place: by the other context, or in another spelling. */
function otherwiseWritten(read: StoredRead, around: Around): Blame | null {
  const { context, name } = read;
  const all = storedReads(around).filter(({ at }) => !isSame(at, read.at));
  const elsewhere = all.filter(({ job }) => !isSameJob(job, around.job));
  const called = name.toLowerCase();
  if (elsewhere.some((one) => one.context === context && one.name.toLowerCase() === called)) {
    return null;
  }
  const swapped = all.find((one) => one.context !== context && one.name.toLowerCase() === called);
  if (swapped !== undefined) {
    const other = swapped.context;
    const cause = { is: 'other-context', name, context, other, elsewhere: swapped.at } as const;
    return blame(read, around, cause, instead(read, `${other}.${name}`));
  }
  const near = meantBy(
    name,
    all.filter((one) => isStorable(one.name)),
    (one) => one.name,
  );
  if (near === undefined) return null;
  const meant = `${near.context}.${near.name}`;
  const cause = { is: 'mistyped', given: read.written, meant, elsewhere: near.at } as const;
  return blame(read, around, cause, instead(read, meant));
}

/** Jobs that read the same name have an environment, and this one has none or a mistyped one. */
function otherEnvironment(read: StoredRead, around: Around): Blame | null {
  const { context, name } = read;
  const { job } = around;
  if (entryOf(job.node, 'uses') !== undefined) return null;
  const own = environmentOf(job);
  if (own === null) {
    const [known, ...more] = environmentsOf(name, context, around);
    if (known === undefined) return null;
    const names = more.map((one) => one.name).filter((one) => one !== known.name);
    const others = [...new Set(names)].slice(0, 9);
    const runsOn = entryOf(job.node, 'runs-on');
    const lines = [`environment: ${known.name}`];
    const edit = runsOn === undefined || !isPlainName(known.name) ? null : behindKey(runsOn, lines);
    return blame(read, around, { is: 'environment-missing', context, name, known, others }, edit);
  }
  if (own.computed) return null;
  const others = environmentsNear(around);
  if (others.some((one) => one.name.toLowerCase() === own.text.toLowerCase())) return null;
  const known = meantBy(own.text, others, (one) => one.name);
  if (known === undefined) return null;
  const edit = { is: 'replace', at: own.entry.at, from: own.text, to: known.name } as const;
  return blame(read, around, { is: 'environment-mistyped', given: own.text, known }, edit);
}

function isPlainName(name: string): boolean {
  return /^[A-Za-z][\w.-]*$/.test(name) && !/^(?:true|false|null|yes|no|on|off)$/i.test(name);
}
