import type { CleanLine } from '../reading/clean-line.js';
import type { ClueName, Clues } from './clue.js';

/** Words of the lines that tell something of the job, in lower case. */
export const CLUE_WORDS = [
  'github_token permissions',
  'idtoken: ',
  'id-token: ',
  'secret source: ',
  'runner name: ',
  'hosted compute agent',
  'role-to-assume:',
  'aws-access-key-id:',
  'aws_access_key_id:',
  'aws_secret_access_key:',
  'aws_session_token:',
  'aws_profile:',
  'authenticated as assumedroleid',
  'assuming role with oidc',
  'docker run',
] as const;

interface Told {
  readonly clue: ClueName;
  readonly so: boolean;
}

/** What the lines of a log tell of its job, with the line that tells it. */
export function cluesFromLog(lines: readonly CleanLine[]): Clues {
  const clues: Partial<Record<ClueName, { so: boolean; told: string }>> = {};
  let permissions: { line: number; idToken: boolean } | null = null;
  for (const line of lines) {
    if (line.text.startsWith('GITHUB_TOKEN Permissions'))
      permissions = { line: line.number, idToken: false };
    if (permissions !== null && /^IdToken: write/i.test(line.text.trim()))
      permissions.idToken = true;
    for (const { clue, so } of tell(line.text)) {
      clues[clue] = { so, told: `line ${line.number}: ${line.text.trim().slice(0, 200)}` };
    }
  }
  if (permissions !== null) {
    clues['id-token'] = {
      so: permissions.idToken,
      told: permissions.idToken
        ? `the permissions listed from line ${permissions.line} on hold IdToken: write`
        : `the permissions listed from line ${permissions.line} on hold no IdToken`,
    };
  }
  return clues;
}

function tell(text: string): Told[] {
  const source = /^Secret source: (\w+)/.exec(text.trim())?.[1];
  if (source === 'Dependabot') return [{ clue: 'dependabot', so: true }];
  if (source === 'None') return [{ clue: 'fork', so: true }];
  if (source === 'Actions')
    return [
      { clue: 'fork', so: false },
      { clue: 'dependabot', so: false },
    ];
  if (/Hosted Compute Agent|^Runner name: 'GitHub Actions/.test(text))
    return [{ clue: 'self-hosted', so: false }];
  if (text.startsWith("Runner name: '")) return [{ clue: 'self-hosted', so: true }];
  if (/Authenticated as assumedRoleId/.test(text)) return [{ clue: 'configured', so: true }];
  const role = /^\s*role-to-assume:(.*)$/.exec(text)?.[1];
  if (role !== undefined) {
    const given = role.trim() !== '';
    return [
      { clue: 'role-given', so: given },
      { clue: 'role-empty', so: !given },
    ];
  }
  const key = /^\s*(?:aws-access-key-id|AWS_ACCESS_KEY_ID|AWS_SECRET_ACCESS_KEY):(.*)$/.exec(
    text,
  )?.[1];
  if (key !== undefined) {
    const given = key.trim() !== '';
    return [
      { clue: 'keys-given', so: given },
      { clue: 'keys-empty', so: !given },
    ];
  }
  const token = /^\s*AWS_SESSION_TOKEN:(.*)$/.exec(text)?.[1];
  if (token !== undefined) return [{ clue: 'session-token', so: token.trim() !== '' }];
  const profile = /^\s*AWS_PROFILE:(.*)$/.exec(text)?.[1];
  if (profile !== undefined) return [{ clue: 'profile', so: profile.trim() !== '' }];
  return [];
}
