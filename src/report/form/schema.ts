import { fieldOf, type Form, type RecordForm, type Vocabularies } from './form.js';

type Schema = Record<string, unknown>;

/**
 * The JSON Schema (draft 2020-12) of a form. What has a name stands once, under `$defs`.
 * @see https://json-schema.org/draft/2020-12/json-schema-validation
 */
export function schemaOf(form: RecordForm, vocabularies: Vocabularies): Schema {
  const defs: Schema = {};
  const whole = written(form);
  return { ...whole, $defs: defs };

  function written(one: Form): Schema {
    return { ...(one.says === undefined ? {} : { description: one.says }), ...kindOf(one) };
  }

  /** Where it has a name: a reference, once it has been defined. */
  function referred(one: Form): Schema {
    const { name } = one;
    if (name === undefined) return written(one);
    if (!Object.hasOwn(defs, name)) {
      // Its place is taken first, so that definitions stand in the order of their first use.
      defs[name] = {};
      defs[name] = written(one);
    }
    return { $ref: `#/$defs/${name}` };
  }

  function kindOf(one: Form): Schema {
    switch (one.is) {
      case 'text':
        if (one.vocabulary !== undefined) return { enum: vocabularies[one.vocabulary] };
        return { type: 'string', ...(one.pattern === undefined ? {} : { pattern: one.pattern }) };
      case 'whole':
        return { type: 'integer', minimum: one.from };
      case 'flag':
        return { type: 'boolean' };
      case 'one-of':
        return one.values.length === 1 ? { const: one.values[0] } : { enum: one.values };
      case 'list':
        return {
          type: 'array',
          items: referred(one.of),
          ...(one.most === undefined ? {} : { maxItems: one.most }),
        };
      case 'record':
        return recordOf(one);
      case 'anything':
        return { type: 'object' };
      case 'variants':
        return { oneOf: one.of.map(referred) };
      case 'or-null':
        return { anyOf: [referred(one.of), { type: 'null' }] };
    }
  }

  function recordOf({ fields }: Pick<RecordForm, 'fields'>): Schema {
    const entries = Object.entries(fields).map(([name, field]) => ({ name, ...fieldOf(field) }));
    return {
      type: 'object',
      additionalProperties: false,
      required: entries.filter(({ needed }) => needed).map(({ name }) => name),
      properties: Object.fromEntries(entries.map((entry) => [entry.name, referred(entry.form)])),
    };
  }
}
