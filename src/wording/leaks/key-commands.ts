import type { LeakFact, LeakPart } from '../../facts/leaks/leak-fact.js';
import type { Snippet } from '../../report/evidence.js';
import { quoteShell } from '../../report/quoting.js';

/**
 * What to paste about a committed key: first what ends its use, then what is done afterwards. A key id is
 * shown only in part, so the commands read it from where it stands.
 */
export function keyCommands(leak: LeakFact): readonly Snippet[] {
  const { held, exposure } = leak;
  if (held !== undefined) return held === 'staged' ? unstage(leak.path) : [];
  if (exposure?.kind === 'unpushed') return amend(leak);
  // A key of somebody else's is not to be revoked by us, nor is their history to be written anew.
  if (exposure?.kind === 'pushed' && exposure.by.kind === 'fork') return [];
  // What is dead needs no end, and harms nobody in a history.
  return leak.verdict?.kind === 'dead' ? [] : [...revoke(leak), ...rewrite(leak)];
}

/** From wherever in the repository; of a path with unusual characters git's own words are needed. */
function unstage(path: string): readonly Snippet[] {
  if (!/^[\w./@+ -]+$/.test(path)) return [];
  return [sh([`git reset -q -- ${quoteShell(`:(top,literal)${path}`)}`])];
}

/** Stops at the commit, which may be the first of all. */
function amend({ commit }: LeakFact): readonly Snippet[] {
  if (!isId(commit)) return [];
  return [
    sh([
      '# stops at the commit that holds the key, which is the first: take the key out there, then',
      '# git add the file, git commit --amend and git rebase --continue',
      `PARENT=$(git rev-parse -q --verify ${commit}^ || echo --root)`,
      `GIT_SEQUENCE_EDITOR="sed -i.bak '1s/^pick/edit/'" git rebase -i "$PARENT"`,
    ]),
  ];
}

/** Deactivates a long-lived key, or ends the sessions of the role that issued a temporary one. */
function revoke(leak: LeakFact): readonly Snippet[] {
  const id = idOf(leak);
  if (id === undefined) return [];
  const account = leak.account ?? id.account;
  const as = account === undefined ? 'its account' : `account ${account}`;
  const lines = [
    `# as an administrator of ${as}; the whole id is read from where it stands`,
    idLine(leak, id),
  ];
  return id.preview.startsWith('ASIA')
    ? [sh([...lines, ...SESSIONS]), sh(TRAIL, 'afterwards')]
    : [sh([...lines, ...DEACTIVATE]), sh(TRAIL, 'afterwards'), sh(DELETE, 'afterwards')];
}

const ID = `"\${ID:?it does not stand there in clear: write ID= and the whole id}"`;

/** Without a user's name IAM would take the one who asks. */
const DEACTIVATE = [
  `NAME=$(aws iam get-access-key-last-used --access-key-id ${ID} --query UserName --output text)`,
  'aws iam update-access-key --access-key-id "$ID" --user-name "${NAME:?no user has this key}" --status Inactive',
];

/**
 * The event history of 90 days, which every account has, region by region.
 * @see https://docs.aws.amazon.com/awscloudtrail/latest/userguide/view-cloudtrail-events-cli.html
 */
const TRAIL = [
  '# what it was used for in the last 90 days, in every region',
  "for REGION in $(aws ec2 describe-regions --query 'Regions[].RegionName' --output text); do",
  '  aws cloudtrail lookup-events --region "$REGION" \\',
  '    --lookup-attributes "AttributeKey=AccessKeyId,AttributeValue=$ID" \\',
  "    --query 'Events[].[EventTime,EventSource,EventName,Username]' --output text",
  'done',
];

const DELETE = [
  '# once the job has another credential (best a role by OIDC, which is no key at all) and nothing fails',
  'aws iam delete-access-key --access-key-id "$ID" --user-name "$NAME"',
];

/**
 * What IAM's console does to revoke sessions.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_revoke-sessions.html
 */
const SESSIONS = [
  '# which role issued it',
  'aws cloudtrail lookup-events --max-items 1 \\',
  `  --lookup-attributes AttributeKey=AccessKeyId,AttributeValue=${ID} \\`,
  "  --query 'Events[].CloudTrailEvent' --output text | grep -oE 'assumed-role/[^/\"]+' | sort -u",
  '# ends every session that the role has issued so far, those of running jobs too',
  'ROLE=',
  `aws iam put-role-policy --role-name "\${ROLE:?write its name behind ROLE=}" --policy-name AWSRevokeOlderSessions \\`,
  `  --policy-document '{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"*","Resource":"*","Condition":{"DateLessThan":{"aws:TokenIssueTime":"'"$(date -u +%Y-%m-%dT%H:%M:%SZ)"'"}}}]}'`,
];

/** The id of a key of IAM's, where a part of the credential is one that is shown by its ends. */
function idOf(leak: LeakFact): LeakPart | undefined {
  return [leak, ...(leak.parts ?? [])].find(
    ({ kind, preview }) =>
      kind === 'aws-access-key-id' && /^A[KS]IA\.{3}[A-Z2-7]{4}$/.test(preview),
  );
}

/** Sets ID, by what its preview shows; empty where it is not in clear, or in no file of its own. */
function idLine(leak: LeakFact, { line, preview }: LeakPart): string {
  const content = contentOf(leak);
  if (content === undefined) return `ID=  # ${preview}`;
  const pattern = preview.replace('...', '[A-Z2-7]{12}');
  return `ID=$(${content} | sed -n ${line}p | grep -aoE ${quoteShell(pattern)} | head -n 1)`;
}

/** A command that prints what the key stands in; undefined where none does. */
function contentOf({ path, member, commit }: LeakFact): string | undefined {
  // In an archive, in a message of git's, or of a name that cannot be written.
  if (member !== undefined || path.startsWith('(') || path.includes('\ufffd')) return undefined;
  if (commit !== undefined && !isId(commit)) return undefined;
  return `git show ${quoteShell(`${commit ?? 'HEAD'}:${path}`)}`;
}

/** Writes the history anew; the last of all, as it takes the key back from nobody. */
function rewrite({ path, member }: LeakFact): readonly Snippet[] {
  const last = [
    '# only then, in a fresh clone. It takes the key back from nobody: clones, forks, pull requests and',
    "# GitHub's cached views keep the old commits, and everybody has to clone anew",
  ];
  if (member !== undefined) {
    // What is packed cannot be replaced by its text.
    return [
      sh(
        [
          ...last,
          `git filter-repo --sensitive-data-removal --invert-paths --path ${quoteShell(path)}`,
        ],
        'afterwards',
      ),
    ];
  }
  return [
    sh(
      [
        ...last,
        '# first write the key itself, one a line, into ../keys.txt; delete that file in the end',
        'git filter-repo --sensitive-data-removal --replace-text ../keys.txt',
      ],
      'afterwards',
    ),
  ];
}

function isId(commit: string | undefined): commit is string {
  return commit !== undefined && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(commit);
}

function sh(lines: readonly string[], when?: 'afterwards'): Snippet {
  const code = `${lines.join('\n')}\n`;
  return { language: 'sh', ...(when === undefined ? {} : { afterwards: true }), code };
}
