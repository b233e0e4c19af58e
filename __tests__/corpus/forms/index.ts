import { AWS_FORMS, AWS_SHORT } from './aws.js';
import { CLOUD_FORMS } from './cloud.js';
import { CODE_FORMS } from './code.js';
import { SERVICE_FORMS } from './services.js';

/** A kind of key, and the expression that draws one of it. */
export interface Form {
  readonly kind: string;
  readonly expression: string;
}

const FORMS = new Map(
  [AWS_FORMS, CODE_FORMS, CLOUD_FORMS, SERVICE_FORMS].flatMap((forms) => Object.entries(forms)),
);

/** The form that a hole names: a kind, or a short name for one. Throws when there is none. */
export function formOf(name: string): Form {
  const short = AWS_SHORT[name];
  if (short !== undefined) return { kind: short[0], expression: short[1] };
  const expression = FORMS.get(name);
  if (expression === undefined) throw new Error(`no form is called ${name}`);
  return { kind: name, expression };
}

/** The kind that a hole names, whether it has a form or brings its own. */
export function kindOf(name: string): string {
  return AWS_SHORT[name]?.[0] ?? name;
}
