import type { Change } from '../change.js';
import { isObject, type Plain } from '../document.js';
import { appendTo } from './edit-brackets.js';
import { scanValue, skip, stringEnd } from './scan.js';
import { type Splice, spanUnder } from './span.js';
import { TERRAFORM_JSON_STYLE } from './style.js';

/** Edits a policy document data source in Terraform's JSON syntax, whose name stands at `offset`. */
export function editTerraformJson(text: string, offset: number, change: Change): Splice[] | null {
  if (change.kind !== 'append') return null;
  const name = stringEnd(text, offset);
  const colon = name === null ? 0 : skip(text, name);
  if (text[colon] !== ':') return null;
  const list = spanUnder(scanValue(text, colon + 1), 'statement');
  const statement = dataStatement(change.statement);
  if (list === undefined || statement === null) return null;
  return appendTo(text, list, statement, TERRAFORM_JSON_STYLE);
}

/** A statement in the arguments of the data source. Policy variables are written `&{...}` there. */
export function dataStatement(statement: Plain): Plain | null {
  if (!isObject(statement)) return null;
  const { Effect = 'Allow', Principal = {}, Action, Condition = {} } = statement;
  if (Action === undefined || !isObject(Principal) || !isObject(Condition)) return null;
  const list = (value: Plain): Plain =>
    (Array.isArray(value) ? (value as readonly Plain[]) : [value]).map((item) =>
      typeof item === 'string' ? item.replaceAll('${', '&{') : item,
    );
  return {
    effect: Effect,
    actions: list(Action),
    principals: Object.entries(Principal).map(([type, value]) => ({
      type,
      identifiers: list(value),
    })),
    condition: Object.entries(Condition).flatMap(([test, keys]) =>
      isObject(keys)
        ? Object.entries(keys).map(([variable, values]) => ({
            test,
            variable,
            values: list(values),
          }))
        : [],
    ),
  };
}
