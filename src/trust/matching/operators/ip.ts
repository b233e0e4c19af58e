import { known } from './known.js';
import type { Operator } from './operator.js';

/** @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_IPAddress */
export const IP_OPERATORS: readonly Operator[] = [
  operator('IpAddress', false),
  operator('NotIpAddress', true),
];

function operator(name: string, negated: boolean): Operator {
  return {
    name,
    negated,
    variables: false,
    matches: (actual, tokens, work) =>
      known(tokens, actual, work, (text) => {
        const range = rangeOf(text);
        if (range === null) return 'unknown';
        const address = addressOf(actual);
        return (
          address !== null &&
          address.bits === range.bits &&
          address.value >> range.rest === range.value >> range.rest
        );
      }),
  };
}

interface Address {
  readonly bits: 32 | 128;
  readonly value: bigint;
}

/** `203.0.113.0/24`; without a prefix the range is the one address. `rest` counts its free bits. */
function rangeOf(text: string): (Address & { readonly rest: bigint }) | null {
  const [host = '', prefix, ...more] = text.split('/');
  const address = addressOf(host);
  if (address === null || more.length > 0) return null;
  if (prefix === undefined) return { ...address, rest: 0n };
  if (!/^[0-9]{1,3}$/.test(prefix) || Number(prefix) > address.bits) return null;
  return { ...address, rest: BigInt(address.bits - Number(prefix)) };
}

function addressOf(text: string): Address | null {
  if (text.length > 64) return null;
  const four = fourOf(text);
  if (four !== null) return { bits: 32, value: four };
  const halves = text.split('::');
  if (halves.length > 2 || !text.includes(':')) return null;
  const [head, tail] = halves.map(groupsOf);
  if (head === null || head === undefined || tail === null) return null;
  const missing = 8 - head.length - (tail?.length ?? 0);
  if (tail === undefined ? missing !== 0 : missing < 1) return null;
  const groups = [
    ...head,
    ...Array.from({ length: tail === undefined ? 0 : missing }, () => 0n),
    ...(tail ?? []),
  ];
  return { bits: 128, value: groups.reduce((value, group) => (value << 16n) | group, 0n) };
}

function groupsOf(text: string): bigint[] | null {
  if (text === '') return [];
  const groups: bigint[] = [];
  for (const part of text.split(':')) {
    const four = fourOf(part);
    if (four !== null) groups.push(four >> 16n, four & 0xffffn);
    else if (/^[0-9A-Fa-f]{1,4}$/.test(part)) groups.push(BigInt(`0x${part}`));
    else return null;
  }
  return groups;
}

function fourOf(text: string): bigint | null {
  if (!/^(?:[0-9]{1,3}\.){3}[0-9]{1,3}$/.test(text)) return null;
  const parts = text.split('.').map(Number);
  if (parts.some((part) => part > 255)) return null;
  return parts.reduce((value, part) => (value << 8n) | BigInt(part), 0n);
}
