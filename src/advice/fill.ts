import { parseRoleArn } from '../report/aws/role-arn.js';
import type { Circumstances, Name } from './circumstances.js';

/** What a name must look like to be filled into prose, a command or a file, and what stands in for it. */
const FORMS: Readonly<
  Record<Name, { readonly fits: (value: string) => boolean; readonly else: string }>
> = {
  repository: {
    fits: (value) => /^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(value),
    else: 'OWNER/REPOSITORY',
  },
  workflow: {
    fits: (value) => /^\.github\/workflows\/[\w.-]{1,100}$/.test(value),
    else: 'the workflow',
  },
  job: { fits: (value) => /^[A-Za-z_][\w-]{0,99}$/.test(value), else: 'JOB' },
  role: {
    fits: (value) => /^[\w:/+=,.@-]{1,2000}$/.test(value) && parseRoleArn(value) !== null,
    else: 'arn:aws:iam::{account}:role/NAME-OF-THE-ROLE',
  },
  account: { fits: (value) => /^\d{12}$/.test(value), else: 'ACCOUNT-ID' },
  region: {
    fits: (value) => /^[a-z]{2,5}(?:-[a-z]{1,12}){1,3}-\d{1,2}$/.test(value),
    else: 'REGION',
  },
  profile: { fits: (value) => /^\w[\w.@-]{0,63}$/.test(value), else: 'NAME' },
  key: { fits: (value) => /^[A-Z0-9]{4}\.{3}[A-Z0-9]{4}$/.test(value), else: 'its id' },
  function: { fits: (value) => /^[\w-]{1,64}$/.test(value), else: 'NAME-OF-THE-FUNCTION' },
};

/**
 * Fills the user's names in. Names come from outside: one that does not look like what it names is
 * not shown, and a stand-in in capitals is, so no text can be made to hold anything else.
 */
export function fill(template: string, names: Circumstances['names']): string {
  const named = (name: Name): string => {
    const value = names[name];
    return value !== undefined && FORMS[name].fits(value) ? value : FORMS[name].else;
  };
  const replace = (text: string) =>
    text.replace(/(?<!\$)\{(\w+)\}/g, (whole, name: string) =>
      Object.hasOwn(FORMS, name) ? named(name as Name) : whole,
    );
  // A stand-in may name another.
  return replace(replace(template));
}
