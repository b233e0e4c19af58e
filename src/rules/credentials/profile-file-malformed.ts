import type { FaultKind, ProfileFault } from '../../chain/profiles/fault.js';
import type { ChainRuleFacts } from '../../facts/chain/chain.js';
import type { ChainView } from '../../report/chain-view.js';
import type { Rule } from '../../report/rule.js';

/** What is wrong, and what to do about it, for every kind of fault. */
const WORDS: Readonly<Record<FaultKind, readonly [wrong: string, action: string]>> = {
  'byte-order-mark': ['The file starts with a byte order mark', 'Save it as UTF-8 without one'],
  'not-utf8': ['The file is not valid UTF-8', 'Save it as UTF-8'],
  'missing-header': [
    'A setting stands before the first section',
    'Write a line such as [default] above it',
  ],
  'unclosed-section': ['A section lacks its closing bracket', 'Close it'],
  'text-after-section': ['Text follows the closing bracket of a section', 'Take it away'],
  'section-twice': ['One section stands twice', 'Put its settings under one heading'],
  'setting-twice': ['One setting stands twice in a section', 'Keep one of the two'],
  'profile-prefix-missing': [
    'A section of the config file lacks the word profile',
    'Write [profile NAME]',
  ],
  'profile-prefix-in-credentials': [
    'A section of the credentials file has the word profile',
    'Write [NAME]',
  ],
  'two-defaults': ['Both [default] and [profile default] are there', 'Keep [default]'],
  'upper-case-setting': ['A setting is written in capitals', 'Write it in lower case'],
  'inline-comment': ['A comment follows a value', 'Put the comment on a line of its own'],
  'quoted-value': ['A value stands in quotes', 'Take the quotes away'],
  'indented-setting': ['A setting is indented below another', 'Start the line at its first column'],
  'indented-like-above': ['A setting is indented', 'Start the line at its first column'],
  'no-equals-sign': ['A line is neither a section nor a setting', 'Write name = value'],
  'setting-without-name': ['A value has no name', 'Write name = value'],
  colon: ['A setting has a colon for its equals sign', 'Write name = value'],
  'block-without-equals-sign': ['A line in a block has no equals sign', 'Write name = value'],
  'value-continued': [
    'A value is continued with a backslash, as in a shell',
    'Write the whole value on one line',
  ],
  'empty-value': ['A setting that needs a value has none', 'Fill it in, or take the line away'],
};

/** Settings without which, or with another value, a profile gives no credentials or wrong ones. */
const DECIDING =
  /^(?:aws_(?:access_key_id|secret_access_key|session_token)|role_arn|external_id|source_profile|credential_(?:source|process)|web_identity_token_file|sso_\w+|region)$/i;

/** Whether the fault stands where the job gets its credentials from. */
function matters({ section, setting }: ProfileFault, inUse: readonly string[]): boolean {
  const name = section?.replace(/^profile\s+/, '') ?? '';
  return inUse.includes(name) && (setting === undefined || DECIDING.test(setting));
}

/** Whether an SDK ends without credentials, or takes from the profile a value that is not meant. */
function spoils({ kind }: ProfileFault, hit: readonly { readonly view: ChainView }[]): boolean {
  const value = ['inline-comment', 'quoted-value', 'value-continued'].includes(kind);
  return hit.some(({ view: { outcome, provider } }) =>
    outcome === 'resolved' ? value && provider?.startsWith('profile-') : true,
  );
}

/** A profile file that SDKs read in different ways. */
export const profileFileMalformed: Rule<ChainRuleFacts> = {
  id: 'credentials/profile-file-malformed',
  severity: 'warning',
  rung: 'well-formed',
  title: '{wrong}: {sdks} misread it',
  why: 'No two SDKs read profile files alike: what one of them forgives stops another, sometimes even when there are keys in the environment.',
  fix: '{action} ({place}).',
  references: ['https://docs.aws.amazon.com/sdkref/latest/guide/file-format.html'],
  judge({ faults, views, profilesInUse }) {
    return faults.flatMap((fault) => {
      const { kind, path, line, column, section, setting, effects } = fault;
      const hit = views.flatMap((view) => {
        const effect = effects[view.dialect];
        return effect === undefined ? [] : [{ dialect: view.dialect, view, ...effect }];
      });
      if (hit.length === 0) return [];
      const [general, ordered] = WORDS[kind];
      const wrong =
        kind === 'value-continued' && setting !== undefined
          ? `The \`${setting}\` is continued with a backslash, as in a shell`
          : general;
      const named = section !== undefined && kind === 'profile-prefix-missing';
      const action = named ? `Write [profile ${section}]` : ordered;
      const inSection = section === undefined ? '' : `, section [${section}]`;
      const place = `line ${line}${inSection}${setting === undefined ? '' : `, ${setting}`}`;
      const stops =
        hit.some((one) => one.stops) || (matters(fault, profilesInUse) && spoils(fault, hit));
      return [
        {
          location: { kind: 'file', path, line, column },
          identity: [kind, section ?? '', setting ?? ''].join(' '),
          severity: stops ? 'error' : 'warning',
          values: {
            wrong,
            action,
            place,
            sdks: hit.map(({ dialect }) => dialect).join(', '),
          },
          evidence: hit.map(({ dialect, text }) => ({ label: dialect, actual: text })),
        },
      ];
    });
  },
};
