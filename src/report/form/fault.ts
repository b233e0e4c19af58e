import { inert } from '../inert.js';
import { type Fields, fieldOf, type Form, type Of, type Vocabularies } from './form.js';

/** Where a value differs from a form. Tells what was there by its kind and never repeats it. */
export interface Fault {
  /** Such as `checks[0].status`; empty for the whole. */
  readonly at: string;
  readonly wanted: string;
  readonly found: string;
}

/** A value that fits its form, or the first place where it does not. */
export type Fitting<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly fault: Fault };

type Plain = Readonly<Record<string, unknown>>;

/**
 * Holds a value out of JSON against a form: in time linear in its size, and no deeper than the form
 * itself. Numbers must be exact (below 2^53), which a JSON Schema does not ask. Without its
 * vocabulary, any text will do for a word of one.
 */
export function fit<F extends Form>(
  form: F,
  value: unknown,
  vocabularies?: Vocabularies,
): Fitting<Of<F>> {
  const fault = faultIn(form, value, '', vocabularies);
  return fault === null ? { ok: true, value: value as Of<F> } : { ok: false, fault };
}

/** One line of prose for a fault. */
export function describeFault({ at, wanted, found }: Fault): string {
  return `${at === '' ? 'as a whole' : at}: wanted ${wanted}, found ${found}`;
}

function faultIn(form: Form, value: unknown, at: string, words?: Vocabularies): Fault | null {
  const unless = (fits: boolean) =>
    fits ? null : { at, wanted: wantedBy(form), found: kindOf(value) };
  switch (form.is) {
    case 'text': {
      const known = form.vocabulary === undefined ? undefined : words?.[form.vocabulary];
      return unless(
        typeof value === 'string' &&
          (form.pattern === undefined || new RegExp(form.pattern, 'u').test(value)) &&
          (known === undefined || known.includes(value)),
      );
    }
    case 'whole':
      return unless(Number.isSafeInteger(value) && Number(value) >= form.from);
    case 'flag':
      return unless(typeof value === 'boolean');
    case 'one-of':
      return unless(form.values.some((allowed) => allowed === value));
    case 'anything':
      return unless(isPlain(value));
    case 'or-null':
      return value === null ? null : faultIn(form.of, value, at, words);
    case 'list':
      if (!Array.isArray(value) || value.length > (form.most ?? value.length)) return unless(false);
      for (const [index, item] of value.entries()) {
        const fault = faultIn(form.of, item, `${at}[${index}]`, words);
        if (fault !== null) return fault;
      }
      return null;
    case 'record':
      return isPlain(value) ? faultInFields(form.fields, value, at, words) : unless(false);
    case 'variants': {
      if (!isPlain(value)) return unless(false);
      const { by, of } = form;
      const word = Object.hasOwn(value, by) ? value[by] : undefined;
      const chosen = of.find(({ fields }) => wordsOf(fields[by]).some((each) => each === word));
      if (chosen !== undefined) return faultInFields(chosen.fields, value, at, words);
      const all = of.flatMap(({ fields }) => wordsOf(fields[by]));
      return { at: below(at, by), wanted: listed(all), found: kindOf(word) };
    }
  }
}

function faultInFields(
  fields: Fields,
  value: Plain,
  at: string,
  words?: Vocabularies,
): Fault | null {
  for (const [name, field] of Object.entries(fields)) {
    const { form, needed } = fieldOf(field);
    const given = Object.hasOwn(value, name) ? value[name] : undefined;
    if (given === undefined && !needed) continue;
    const fault = faultIn(form, given, below(at, name), words);
    if (fault !== null) return fault;
  }
  const foreign = Object.keys(value).find((name) => !Object.hasOwn(fields, name));
  return foreign === undefined
    ? null
    : { at, wanted: 'only the fields of the schema', found: `the field "${inert(foreign)}"` };
}

/** The words by which one of several records is told apart. */
function wordsOf(field: Fields[string] | undefined): readonly (string | number)[] {
  return field?.is === 'one-of' ? field.values : [];
}

function wantedBy(form: Form): string {
  switch (form.is) {
    case 'text':
      if (form.vocabulary !== undefined) return `one of the ${form.vocabulary}`;
      return form.pattern === undefined ? 'a text' : `a text like ${form.pattern}`;
    case 'whole':
      return `a whole number from ${form.from} on`;
    case 'flag':
      return 'true or false';
    case 'one-of':
      return listed(form.values);
    case 'list':
      return form.most === undefined ? 'a list' : `a list of at most ${form.most}`;
    case 'or-null':
      return `${wantedBy(form.of)}, or null`;
    case 'record':
    case 'anything':
    case 'variants':
      return 'an object';
  }
}

function listed(words: readonly (string | number)[]): string {
  return words.length === 1 ? String(words[0]) : `one of ${words.join(', ')}`;
}

/** What a value out of JSON is. */
function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'string') return `a text of ${value.length} characters`;
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

function below(at: string, name: string): string {
  return at === '' ? name : `${at}.${name}`;
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
