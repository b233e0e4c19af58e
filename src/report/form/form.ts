declare const OF: unique symbol;

/** Carries the type of what fits a form; there is no such property when the program runs. */
interface Typed<T> {
  readonly [OF]?: T;
}

/** What every form may carry besides its kind. */
interface Named {
  /** One sentence or two for whoever reads the schema or this source. */
  readonly says?: string;
  /** Under which the schema defines it once, where it is used more than once. */
  readonly name?: string;
}

type Kind =
  | { readonly is: 'text'; readonly pattern?: string; readonly vocabulary?: Vocabulary }
  /** A whole number, no smaller than `from` and small enough to be exact. */
  | { readonly is: 'whole'; readonly from: number }
  | { readonly is: 'flag' }
  | { readonly is: 'one-of'; readonly values: readonly (string | number)[] }
  | { readonly is: 'list'; readonly of: Form; readonly most?: number }
  | { readonly is: 'record'; readonly fields: Fields }
  /** An object with whatever properties. */
  | { readonly is: 'anything' }
  /** One of several records, told apart by the field `by`. */
  | { readonly is: 'variants'; readonly by: string; readonly of: readonly RecordForm[] }
  | { readonly is: 'or-null'; readonly of: Form };

/**
 * What data from outside must look like, said once: the static type ({@link Of}), the published
 * JSON Schema (schema.ts) and the check of a file that somebody hands us (fault.ts) follow from it.
 */
export type Form<T = unknown> = Kind & Named & Typed<T>;

/** A record's form; its fields can be spread into another's. */
export type RecordForm<F extends Fields = Fields> = Form<RecordOf<F>> & {
  readonly is: 'record';
  readonly fields: F;
};

/** A field that may be left out. */
interface OptionalField<T = unknown> extends Typed<T> {
  readonly is: 'optional';
  readonly of: Form<T>;
}

/** In the order in which they are printed. */
export type Fields = Readonly<Record<string, Form | OptionalField>>;

/** A list of words that another room keeps; whoever writes the schema or checks hands it in. */
export type Vocabulary = 'dialects';

/** The words of each vocabulary. */
export type Vocabularies = Readonly<Record<Vocabulary, readonly string[]>>;

/** The type of what fits a form. */
export type Of<F> = F extends Typed<infer T> ? T : never;

type Flat<T> = { [K in keyof T]: T[K] };
type RecordOf<F extends Fields> = Flat<
  { readonly [K in keyof F as F[K] extends OptionalField ? never : K]: Of<F[K]> } & {
    readonly [K in keyof F as F[K] extends OptionalField ? K : never]?: Of<F[K]>;
  }
>;

/** Any text, or one that the regular expression matches. */
export function text<T extends string = string>(
  says?: string,
  limits: { readonly pattern?: string; readonly vocabulary?: Vocabulary } = {},
): Form<T> {
  return { is: 'text', ...limits, ...saying(says) };
}

/** A whole number from `from` on. */
export function whole(from: number, says?: string): Form<number> {
  return { is: 'whole', from, ...saying(says) };
}

/** True or false. */
export function flag(says?: string): Form<boolean> {
  return { is: 'flag', ...saying(says) };
}

/** One of a few words or numbers. */
export function oneOf<const V extends string | number>(
  values: readonly V[],
  says?: string,
): Form<V> {
  return { is: 'one-of', values, ...saying(says) };
}

/** Any number of the same, or at most `most`. */
export function listOf<T>(of: Form<T>, says?: string, most?: number): Form<readonly T[]> {
  return { is: 'list', of, ...(most === undefined ? {} : { most }), ...saying(says) };
}

/** An object with these fields and no others. */
export function record<const F extends Fields>(fields: F, says?: string): RecordForm<F> {
  return { is: 'record', fields, ...saying(says) };
}

/** An object whose properties are not ours to name. */
export function anything(says?: string): Form<Readonly<Record<string, unknown>>> {
  return { is: 'anything', ...saying(says) };
}

/** One of several records, told apart by the words in their field `by`. */
export function variants<const R extends readonly RecordForm[]>(
  by: string,
  of: R,
  says?: string,
): Form<Of<R[number]>> {
  return { is: 'variants', by, of, ...saying(says) };
}

/** The same, or null. */
export function orNull<T>(of: Form<T>, says?: string): Form<T | null> {
  return { is: 'or-null', of, ...saying(says) };
}

/** A field that may be left out. */
export function optional<T>(of: Form<T>): OptionalField<T> {
  return { is: 'optional', of };
}

/** The same, with a definition of its own in the schema. */
export function named<F extends Form>(name: string, form: F): F {
  return { ...form, name };
}

/** A field's form, and whether the field may be left out. */
export function fieldOf(field: Fields[string]): { readonly form: Form; readonly needed: boolean } {
  return field.is === 'optional'
    ? { form: field.of, needed: false }
    : { form: field, needed: true };
}

function saying(says: string | undefined): { readonly says?: string } {
  return says === undefined ? {} : { says };
}
