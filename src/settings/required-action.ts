import { splitArn } from '../report/aws/arn.js';
import { partitionNamed } from '../report/aws/partitions.js';
import { slipsBetween } from '../report/nearest.js';
import { describeShape } from '../report/shape.js';
import type { Fault, Field } from './fields.js';
import { SERVICE_PREFIXES, WRONG_PREFIXES } from './service-prefixes.js';

/** A value of a condition key that the deploy's request will have. */
export interface RequestContext {
  readonly key: string;
  readonly value: string;
}

/** One action on one resource that the job's identity has to be allowed. */
export interface RequiredAction {
  /** As IAM names it: `s3:PutObject`. */
  readonly action: string;
  /** An ARN, which may hold wildcards, or `*`. */
  readonly resource: string;
  readonly context: readonly RequestContext[];
}

/** More than these take IAM too long to simulate. */
const MOST_PAIRS = 200;
const MOST_FAULTS = 20;

const ENTRY =
  'an action and its resource, such as s3:PutObject on arn:aws:s3:::bucket/*; several of either with commas between them';
const CONTEXT = 'when key=value, such as when aws:RequestedRegion=eu-west-1';

/**
 * Reads `ACTIONS [on RESOURCES] [when KEY=VALUE [and KEY=VALUE]]`, one a line. `#` begins a comment
 * at the start of a line or behind a blank. Without `on`, the resource is `*`.
 */
export function requiredActions(text: string): Field<readonly RequiredAction[]> {
  const lines = text
    .split(/[\r\n]+/)
    .map((line) => line.replace(/(?:^|\s)#.*$/, '').trim())
    .filter((line) => line !== '');
  const pairs = new Map<string, RequiredAction>();
  const faults: Fault[] = [];
  for (const [index, line] of lines.entries()) {
    const read = readLine(line);
    if (!read.ok) faults.push(...read.faults.map((fault) => ({ entry: index + 1, ...fault })));
    else for (const pair of read.value) pairs.set(JSON.stringify(pair), pair);
    if (faults.length >= MOST_FAULTS) break;
  }
  if (faults.length > 0) return { ok: false, faults: faults.slice(0, MOST_FAULTS) };
  if (pairs.size > MOST_PAIRS) {
    const shape = `${pairs.size} pairs of an action and a resource`;
    return { ok: false, faults: [{ shape, accepted: `at most ${MOST_PAIRS} of them` }] };
  }
  return { ok: true, value: [...pairs.values()] };
}

function readLine(line: string): Field<readonly RequiredAction[]> {
  const [, head = '', on, when] = /^(.*?)(?:\s+on\s+(.*?))?(?:\s+when\s+(.*))?$/i.exec(line) ?? [];
  const actions = words(head);
  const resources = on === undefined ? ['*'] : words(on);
  const context = when === undefined ? [] : when.split(/\s+and\s+/i).map(readContext);
  const faults = [
    ...(actions.length === 0 ? [refusal(line, ENTRY)] : actions.flatMap(actionFault)),
    ...(resources.length === 0 ? [refusal(line, ENTRY)] : resources.flatMap(resourceFault)),
    ...context.flatMap((one) => ('accepted' in one ? [one] : [])),
  ];
  if (faults.length > 0) return { ok: false, faults };
  const known = context.flatMap((one) => ('accepted' in one ? [] : [one]));
  const value = actions.flatMap((action) =>
    resources.map((resource) => ({ action, resource, context: known })),
  );
  return { ok: true, value };
}

function words(text: string): string[] {
  return text.split(/[\s,]+/).filter((word) => word !== '');
}

/** IAM's simulation takes the names of actions, and no wildcards in them. */
function actionFault(action: string): Fault[] {
  const [, prefix = '', name = ''] =
    /^([A-Za-z0-9-]{1,64}):([A-Za-z0-9]{1,64})$/.exec(action) ?? [];
  if (name !== '') {
    const meant = meantPrefix(prefix);
    if (meant === undefined) return [];
    const shape = `no service of AWS has the prefix ${prefix}`;
    return [{ shape, shown: action, meant: `${meant}:${name}`, accepted: ENTRY }];
  }
  if (/^[A-Za-z0-9-]{1,64}:[A-Za-z0-9*?]{1,64}$/.test(action)) {
    const shape = 'a wildcard in the name of an action';
    return [
      { shape, shown: action, accepted: 'the name of each action: IAM simulates no wildcard' },
    ];
  }
  return [refusal(action, ENTRY)];
}

/** What was most likely meant by a prefix that is surely none; a new service's is let through. */
function meantPrefix(given: string): string | undefined {
  const prefix = given.toLowerCase();
  if (SERVICE_PREFIXES.includes(prefix)) return undefined;
  if (Object.hasOwn(WRONG_PREFIXES, prefix)) return WRONG_PREFIXES[prefix];
  // Short prefixes are a letter apart from one another.
  if (prefix.length < 5) return undefined;
  return SERVICE_PREFIXES.find((known) => known.length >= 5 && slipsBetween(prefix, known) === 1);
}

function resourceFault(resource: string): Fault[] {
  if (resource === '*') return [];
  const arn = splitArn(resource);
  const isArn =
    arn !== null &&
    partitionNamed(arn.partition) !== undefined &&
    /^[a-z0-9-]+$/.test(arn.service) &&
    arn.resource !== '' &&
    /^[\u0021-\u007e]{1,2048}$/.test(resource);
  return isArn ? [] : [refusal(resource, 'an ARN such as arn:aws:s3:::bucket/*, or * for all')];
}

function readContext(text: string): RequestContext | Fault {
  const [, key, value] =
    /^([A-Za-z0-9-]+:[\w.:/=+@-]+?)\s*=\s*([^\s=][^\s]*)$/.exec(text.trim()) ?? [];
  const fits =
    key !== undefined && value !== undefined && key.length <= 256 && value.length <= 1024;
  return fits ? { key, value } : refusal(text, CONTEXT);
}

function refusal(text: string, accepted: string): Fault {
  return { shape: describeShape(text), accepted };
}
