import { fieldOf, type Form, type Of } from '../../../report/form/form.js';
import { inert } from '../../../report/inert.js';
import { nearest } from '../../../report/nearest.js';
import { isShowable } from '../../../report/showable.js';
import type { Node, Place } from '../../../workflow/document/node.js';

/** A place of a file where it differs from its form, in words that repeat no value. */
export interface NodeFault {
  readonly at: Place;
  /** Such as `allow[2].expires`; empty for the whole. */
  readonly path: string;
  readonly what: string;
}

/** What fits the form, and all that does not. An item of a list that does not fit is left out. */
export interface NodeFitting<T> {
  /** Undefined where what does not fit is needed. */
  readonly value: T | undefined;
  readonly faults: readonly NodeFault[];
  /** Where each record of the value stands. */
  readonly places: ReadonlyMap<object, Place>;
}

/**
 * Holds what a person wrote in YAML against a form, and tells all that is wrong at once. Every scalar
 * is taken as it is written, since `0123` is no number to whoever pastes a key.
 */
export function fitNode<F extends Form>(form: F, node: Node): NodeFitting<Of<F>> {
  const faults: NodeFault[] = [];
  const places = new Map<object, Place>();
  const value = read(form, node, '') as Of<F> | undefined;
  return { value, faults, places };

  function wrong(at: Place, path: string, what: string): undefined {
    faults.push({ at, path, what });
    return undefined;
  }

  function read(one: Form, found: Node, path: string): unknown {
    switch (one.is) {
      case 'text':
        if (found.is !== 'text')
          return wrong(found.at, path, `wanted a text, found ${kindOf(found)}`);
        if (one.pattern === undefined || new RegExp(one.pattern, 'u').test(found.value))
          return found.value;
        return found.value.trim() === ''
          ? wrong(found.at, path, 'is empty')
          : wrong(found.at, path, `does not have the form of one: ${firstOf(one.says)}`);
      case 'one-of': {
        const text = found.is === 'text' ? found.value : undefined;
        const meant = one.values.find((each) => String(each) === text);
        if (meant !== undefined) return meant;
        return wrong(found.at, path, `wanted ${one.values.join(' or ')}`);
      }
      case 'list': {
        if (found.is !== 'list')
          return wrong(found.at, path, `wanted a list, found ${kindOf(found)}`);
        const most = one.most ?? Number.POSITIVE_INFINITY;
        if (found.items.length > most)
          wrong(found.at, path, `holds more than ${most} entries; the rest does not count`);
        return found.items
          .slice(0, most)
          .map((item, index) => read(one.of, item, `${path}[${index + 1}]`))
          .filter((item) => item !== undefined);
      }
      case 'record':
        return readRecord(one.fields, found, path);
      case 'whole':
      case 'flag':
      case 'anything':
      case 'variants':
      case 'or-null':
        throw new Error(`no file that people write has a form of the kind ${one.is}`);
    }
  }

  function readRecord(
    fields: Extract<Form, { is: 'record' }>['fields'],
    found: Node,
    path: string,
  ): unknown {
    if (found.is !== 'table') {
      return wrong(
        found.at,
        path,
        `wanted ${Object.keys(fields).join(', ')}; found ${kindOf(found)}`,
      );
    }
    const before = faults.length;
    const values = new Map<string, unknown>();
    const known = Object.keys(fields);
    for (const { key, written, value: inner } of found.entries) {
      const below = path === '' ? key : `${path}.${key}`;
      const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
      if (field === undefined) {
        const meant = nearest(key, known);
        const asked =
          meant === undefined ? `accepted: ${known.join(', ')}` : `did you mean ${meant}?`;
        const shown = isShowable(key) ? `the key "${inert(key)}" is` : 'a key is';
        wrong(written, path, `${shown} none that is known; ${asked}`);
      } else if (values.has(key)) wrong(written, below, 'is there twice');
      else values.set(key, read(fieldOf(field).form, inner, below));
    }
    for (const name of known) {
      const field = fields[name];
      if (field === undefined || !fieldOf(field).needed || values.has(name)) continue;
      wrong(found.at, path, `has no \`${name}\``);
    }
    // Of the file itself what is right counts; of an entry all must be.
    if (faults.length > before && path !== '') return undefined;
    const made = Object.fromEntries([...values].filter(([, each]) => each !== undefined));
    places.set(made, found.at);
    return made;
  }
}

function firstOf(says = ''): string {
  return says.split(/(?<=\.) /)[0] ?? says;
}

function kindOf(node: Node): string {
  if (node.is === 'text') return node.value === '' ? 'nothing' : 'a text';
  return node.is === 'list' ? 'a list' : 'names with values';
}
