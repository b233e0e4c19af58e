import type { FaultKind, ProfileFault } from '../../chain/profiles/fault.js';
import type { ChainRuleFacts } from '../../facts/chain/chain.js';
import type { ChainView } from '../../report/chain-view.js';
import type { Rule } from '../../report/rule.js';
import { bySdk, sdkNames } from '../../wording/credentials/sdk-names.js';

interface Words {
  readonly wrong: string;
  readonly why: string;
  readonly action: string;
}

const NO_SECTION_OPEN =
  'Without both brackets the line is no section, so the settings below it belong to another one or to none.';
const ONE_LINE_EACH =
  'Every line of a profile file is a section, a comment or `name = value`, and some SDKs give up on any other.';

const SHELL =
  'Shells and env files set variables by `export NAME=value`. A profile file has sections, and below them settings without `export`, in lower case.';

/** What is wrong, why that matters, and what to do about it, for every kind of fault. */
const WORDS: Readonly<Record<FaultKind, Words>> = {
  'byte-order-mark': {
    wrong: 'The file starts with a byte order mark',
    why: 'Some editors put these invisible bytes at the start of a file, and many SDKs take them for a part of the first line.',
    action: 'Save it as UTF-8 without one',
  },
  'not-utf8': {
    wrong: 'The file is not valid UTF-8',
    why: 'SDKs read profile files as UTF-8, and some of them end at what is none.',
    action: 'Save it as UTF-8',
  },
  'missing-header': {
    wrong: 'A setting stands before the first section',
    why: 'Every setting belongs to a section, and none is open where this one stands.',
    action: 'Write a line such as [default] above it',
  },
  'header-without-brackets': {
    wrong: 'A section lacks its brackets',
    why: NO_SECTION_OPEN,
    action: 'Write [{section}]',
  },
  'indented-section': {
    wrong: 'A section is indented',
    why: 'A line that begins with a blank or a tab goes on with the line above, for some SDKs.',
    action: 'Start the line at its first column',
  },
  'shell-line': {
    wrong: 'A line is written for a shell',
    why: SHELL,
    action: 'Write it as {setting} = VALUE',
  },
  'shell-file': {
    wrong: 'The file is written for a shell',
    why: SHELL,
    action: 'Write [default] above its lines, and this one as {setting} = VALUE',
  },
  'other-format': {
    wrong: 'The file is JSON',
    why: 'A profile file has sections such as [default], and below them lines such as `aws_access_key_id = VALUE`.',
    action: 'Write its values so',
  },
  'unclosed-section': {
    wrong: 'A section lacks its closing bracket',
    why: NO_SECTION_OPEN,
    action: 'Write [{section}]',
  },
  'text-after-section': {
    wrong: 'Text follows the closing bracket of a section',
    why: 'With more behind the bracket, some SDKs see no section.',
    action: 'Take it away',
  },
  'section-twice': {
    wrong: 'One section stands twice',
    why: 'Python refuses a file that has two sections of one name; other SDKs put their settings together.',
    action: 'Put its settings under one heading',
  },
  'setting-twice': {
    wrong: 'One setting stands twice in a section',
    why: 'Python refuses a file that says one thing twice; other SDKs take one of the two.',
    action: 'Keep one of the two',
  },
  'profile-prefix-missing': {
    wrong: 'A section of the config file lacks the word profile',
    why: 'In the config file a profile is [profile NAME]; [NAME] alone is for the credentials file, and for [default].',
    action: 'Write [profile {section}]',
  },
  'profile-prefix-in-credentials': {
    wrong: 'A section of the credentials file has the word profile',
    why: 'The word is for the config file. In the credentials file it hides the section, or becomes a part of its name.',
    action: 'Write the name alone, as in [NAME]',
  },
  'two-defaults': {
    wrong: 'Both [default] and [profile default] are there',
    why: 'They are one profile, and SDKs differ in which of the two counts.',
    action: 'Keep [default]',
  },
  'upper-case-setting': {
    wrong: 'A setting is written in capitals',
    why: 'Some SDKs know settings in lower case only.',
    action: 'Write it in lower case',
  },
  'inline-comment': {
    wrong: 'A comment follows a value',
    why: 'For some SDKs it is a comment, for others a part of the value.',
    action: 'Put the comment on a line of its own',
  },
  'quoted-value': {
    wrong: 'A value stands in quotes',
    why: 'Profile files know no quotes: most SDKs take them for a part of the value.',
    action: 'Take the quotes away',
  },
  'indented-like-above': {
    wrong: 'A setting is indented',
    why: 'A line that begins with a blank or a tab goes on with the value above, for some SDKs.',
    action: 'Start the lines of this section at their first column',
  },
  'setting-without-name': {
    wrong: 'A value has no name',
    why: ONE_LINE_EACH,
    action: 'Write name = value',
  },
  'indented-setting': {
    wrong: 'A setting is indented below another',
    why: 'A line that begins with a blank or a tab goes on with the value above, for some SDKs.',
    action: 'Start the lines of this section at their first column',
  },
  'no-equals-sign': {
    wrong: 'A line is neither a section nor a setting',
    why: ONE_LINE_EACH,
    action: 'Write name = value',
  },
  colon: {
    wrong: 'A setting has a colon for its equals sign',
    why: ONE_LINE_EACH,
    action: 'Write name = value',
  },
  'block-without-equals-sign': {
    wrong: 'A line in a block has no equals sign',
    why: 'Below a setting without a value stand indented lines, each as `name = value`.',
    action: 'Write name = value',
  },
  'value-continued': {
    wrong: 'A value is continued with a backslash, as in a shell',
    why: 'A backslash joins no lines in a profile file.',
    action: 'Write the whole value on one line',
  },
  'empty-value': {
    wrong: 'A setting that needs a value has none',
    why: 'Some SDKs take it for the start of a block of settings, others for an empty value.',
    action: 'Fill it in, or take the line away',
  },
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
  title: '{wrong}: {sdks} {sdks:misreads|misread} it',
  why: 'No two SDKs read profile files alike: what one of them forgives stops another.',
  fix: 'Correct the line ({place}).',
  references: ['https://docs.aws.amazon.com/sdkref/latest/guide/file-format.html'],
  judge({ faults, views, profilesInUse }) {
    return faults.flatMap((fault) => {
      const { kind, path, line, column, section, setting, effects } = fault;
      const hit = views.flatMap((view) => {
        const effect = effects[view.dialect];
        return effect === undefined ? [] : [{ dialect: view.dialect, view, ...effect }];
      });
      if (hit.length === 0) return [];
      const { wrong: general, why, action } = WORDS[kind];
      const wrong =
        kind === 'value-continued' && setting !== undefined
          ? `The \`${setting}\` is continued with a backslash, as in a shell`
          : general;
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
            place,
            section: section ?? 'NAME',
            setting: setting?.toLowerCase() ?? 'name',
            sdks: sdkNames(hit, views),
          },
          words: { why, fix: `${action} ({place}).` },
          evidence: bySdk(hit.map(({ dialect, text }) => ({ dialect, actual: text }))),
        },
      ];
    });
  },
};
