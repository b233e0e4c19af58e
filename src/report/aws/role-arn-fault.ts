/**
 * Why a text is not the ARN of a role: the most specific that can be told. Parts of the text are
 * repeated only where it is an ARN, which is no secret; a text that is none may be one.
 */
export type RoleArnFault =
  | { readonly is: 'blank' }
  /** The runner's mask `***` in place of a secret. */
  | { readonly is: 'masked' }
  /** `${{ secrets.X }}`, `${ROLE}`, `$ROLE` or `%ROLE%` that nobody put a value in for. */
  | { readonly is: 'unexpanded'; readonly form: 'workflow' | 'shell' }
  | { readonly is: 'quoted' }
  | { readonly is: 'white-space'; readonly where: 'around' | 'within' }
  /** A name of a role, alone or with its path. */
  | { readonly is: 'bare-name' }
  | { readonly is: 'no-arn' }
  /** An ARN in capitals, or in parts: `ARN:aws:IAM`. */
  | { readonly is: 'letter-case' }
  /** None that we know; it, the service and the region are empty where they have no such form. */
  | { readonly is: 'partition'; readonly partition: string }
  | { readonly is: 'service'; readonly service: string }
  /** IAM is global: its ARNs name no region. */
  | { readonly is: 'region'; readonly region: string }
  | { readonly is: 'account'; readonly problem: 'missing' | 'hyphens' | 'length' | 'characters' }
  /** A session of a role, as GetCallerIdentity names it; `role` is the role's name without its path. */
  | {
      readonly is: 'session';
      readonly role: string;
      readonly account: string;
      readonly partition: string;
    }
  | { readonly is: 'other-kind'; readonly kind: OtherKind }
  | { readonly is: 'name'; readonly problem: 'missing' | 'characters' | 'too-long' }
  | { readonly is: 'path'; readonly problem: 'characters' | 'too-long' | 'empty-part' };

/** What else IAM and STS keep under an ARN. */
export type OtherKind = (typeof OTHER_KINDS)[number] | 'other';
export const OTHER_KINDS = [
  'user',
  'group',
  'policy',
  'instance-profile',
  'oidc-provider',
  'saml-provider',
  'server-certificate',
  'mfa',
  'federated-user',
  'root',
] as const;

/**
 * What stands for a value and is none. A path may hold these characters by IAM's grammar; nobody's
 * does.
 */
export function veilFault(text: string): RoleArnFault | null {
  if (text.includes('***')) return { is: 'masked' };
  if (text.includes('${{')) return { is: 'unexpanded', form: 'workflow' };
  return text.includes('${') ? { is: 'unexpanded', form: 'shell' } : null;
}

/** What stands around or between: told of a text that is already known to be no role's ARN. */
export function surroundingFault(text: string): RoleArnFault | null {
  const core = text.trim();
  if (core === '') return { is: 'blank' };
  if (/\$[A-Za-z_]|^%\w+%$/.test(core)) return { is: 'unexpanded', form: 'shell' };
  if (/^["'`\u2018-\u201f]|["'`\u2018-\u201f]$/.test(core)) return { is: 'quoted' };
  if (core !== text) return { is: 'white-space', where: 'around' };
  return /\s/.test(core) ? { is: 'white-space', where: 'within' } : null;
}

/** What a text is that does not begin as an ARN does, or ends too early. */
export function formFault(text: string): RoleArnFault {
  if (/^arn:/i.test(text)) return { is: text.startsWith('arn:') ? 'no-arn' : 'letter-case' };
  return /^\/?(?:role\/)?(?:[\w+=,.@-]{1,64}\/){0,8}[\w+=,.@-]{1,64}$/.test(text)
    ? { is: 'bare-name' }
    : { is: 'no-arn' };
}
