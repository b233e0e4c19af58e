import type { ProfilePlace, Reach } from '../../facts/chain/reach.js';
import type { JobRuleFacts } from '../../facts/job-rule-facts.js';
import type { ChainView } from '../../report/chain-view.js';
import type { Ci } from '../../report/ci.js';
import type { Evidence } from '../../report/evidence.js';
import { inWorkspace } from './workspace.js';

/** What may have kept the credentials that are meant out of reach: a fact, and what to do about it. */
export interface Lead {
  readonly evidence: readonly Evidence[];
  /** Whether somebody set it up so: then nothing else needs to be proposed. */
  readonly isCertain: boolean;
  /** A template, with values of its own. */
  readonly fix: string;
  readonly values: Readonly<Record<string, string>>;
}

type Find = (facts: JobRuleFacts, ci: Ci) => readonly Lead[];

/** The most that a first screen has room for. */
const MOST = 2;

/** The likeliest first: what somebody set comes before what only stands to reason. */
export function leadsOf(facts: JobRuleFacts, ci: Ci): readonly Lead[] {
  return FINDERS.flatMap((find) => find(facts, ci)).slice(0, MOST);
}

/** What was looked at, without a row for each thing that a file which is not there does not hold. */
export function lookedFor(view: ChainView | undefined, { places, home }: Reach): Evidence[] {
  const attempts = (view?.attempts ?? []).filter(({ outcome }) => outcome !== 'not-reached');
  const rows: Evidence[] = attempts.map(({ provider, reason }) => ({
    label: provider,
    actual: reason,
  }));
  if (places.length === 0 || places.some(({ state }) => state === 'there')) return rows;
  const rest = rows.filter(({ label }) => !label.startsWith('profile-'));
  const at = rows.findIndex(({ label }) => label.startsWith('profile-'));
  if (at < 0) return rows;
  const paths = places.map(({ path }) => path).join(' nor ');
  const below = places.some(({ variable }) => variable === null)
    ? `, where the home is ${home}`
    : '';
  rest.splice(at, 0, { label: 'profile files', actual: `neither ${paths} is there${below}` });
  return rest;
}

const FINDERS: readonly Find[] = [
  namedFileMissing,
  misnamed,
  throughSudo,
  filesOfAnotherHome,
  filesInCheckout,
  metadataSwitchedOff,
  metadataOutOfReach,
  homeOfTheService,
];

/** Whether it is a machine of the user's own, where somebody may have left keys or given it a role. */
function isOwnMachine({ job }: JobRuleFacts, ci: Ci): boolean {
  switch (ci) {
    case 'github-actions':
      return job.runnerHosted === 'self-hosted' || job.runBy === 'gitea' || job.runBy === 'forgejo';
    case 'gitlab':
    case 'jenkins':
    case 'buildkite':
    case 'other':
      return true;
    case 'circleci':
    case 'none':
      return false;
  }
}

function namedFileMissing({ reach }: JobRuleFacts): readonly Lead[] {
  return reach.places
    .filter((place): place is ProfilePlace & { variable: string } => isNamedInVain(place))
    .slice(0, 1)
    .map(({ path, variable }) => ({
      isCertain: true,
      evidence: [{ label: variable, expected: 'a file that is there', actual: path }],
      fix: reach.inContainer
        ? "`{fileVariable}` names {filePath}, which this container does not have: mount its folder by `volumes:` of the job's `container:` (`options:` do not reach every kind of runner), or take the variable out."
        : '`{fileVariable}` names {filePath}, which is not there: let it name the file where {theJob} has it, by a whole path (in a container, one that a volume is mounted at), or take the variable out.',
      values: { fileVariable: variable, filePath: path },
    }));
}

function isNamedInVain({ variable, state }: ProfilePlace): boolean {
  return variable !== null && state === 'absent';
}

function misnamed({ reach }: JobRuleFacts): readonly Lead[] {
  const [first] = reach.misnamed;
  if (first === undefined) return [];
  const { variable, meant } = first;
  return [
    {
      isCertain: false,
      evidence: [{ label: 'variable', expected: meant, actual: variable }],
      fix: 'If `{misnamed}` was meant for it, name the variable `{meant}`: this is what SDKs read.',
      values: { misnamed: variable, meant },
    },
  ];
}

function throughSudo({ reach }: JobRuleFacts): readonly Lead[] {
  const { sudoUser, home } = reach;
  if (sudoUser === null) return [];
  return [
    {
      isCertain: false,
      evidence: [{ label: 'sudo', actual: `called by ${sudoUser}; the home is ${home}` }],
      fix: "This runs through `sudo`, which lets go of the caller's variables, `AWS_CONTAINER_CREDENTIALS_RELATIVE_URI` and keys among them, and often of the home: start it without `sudo`, or with `sudo -E` (`--preserve-env`).",
      values: {},
    },
  ];
}

function filesOfAnotherHome({ reach }: JobRuleFacts): readonly Lead[] {
  const [path] = reach.elsewhere;
  if (path === undefined) return [];
  const variable = path.endsWith('config') ? 'AWS_CONFIG_FILE' : 'AWS_SHARED_CREDENTIALS_FILE';
  return [
    {
      isCertain: true,
      evidence: [{ label: 'home', expected: reach.accountHome ?? '', actual: reach.home }],
      fix: '{otherFile} is there, and the home of {thisJob} is {home}, where SDKs look: set `{otherVariable}` to that path, or `HOME` to the folder above it.',
      values: { otherFile: path, otherVariable: variable, home: reach.home },
    },
  ];
}

function filesInCheckout({ reach }: JobRuleFacts, ci: Ci): readonly Lead[] {
  const [first] = reach.checkout;
  if (first === undefined) return [];
  return [
    {
      isCertain: true,
      evidence: [{ label: 'in the checkout', actual: first.path }],
      fix: 'The checkout holds {inCheckout}, where no SDK looks by itself: set `{checkoutVariable}` to its whole path, `{wholePath}`.',
      values: {
        inCheckout: first.path,
        checkoutVariable: first.variable,
        wholePath: inWorkspace(first.path, ci),
      },
    },
  ];
}

function metadataSwitchedOff(facts: JobRuleFacts, ci: Ci): readonly Lead[] {
  if (!isOwnMachine(facts, ci) || !faults(facts).includes('metadata-disabled')) return [];
  return [
    {
      isCertain: false,
      evidence: [{ label: 'AWS_EC2_METADATA_DISABLED', expected: 'not set', actual: 'set' }],
      fix: 'If {theJob} is to deploy with the role of the machine, take `AWS_EC2_METADATA_DISABLED` out: it forbids SDKs to ask for it.',
      values: {},
    },
  ];
}

/** @see https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-IMDS-existing-instances.html */
function metadataOutOfReach(facts: JobRuleFacts, ci: Ci): readonly Lead[] {
  const slow = facts.chain.some(({ attempts }) =>
    attempts.some(({ cause }) => cause.kind === 'metadata-unanswered' && !cause.inTime),
  );
  if (!isOwnMachine(facts, ci) || !slow) return [];
  return [
    {
      isCertain: false,
      evidence: [{ label: 'metadata service', expected: 'an answer', actual: 'none in time' }],
      fix: 'If the machine has a role on EC2 and this runs in a container, its answers die one hop too early: allow two with `aws ec2 modify-instance-metadata-options --instance-id ID --http-put-response-hop-limit 2` (the hop limit of its launch template).',
      values: {},
    },
  ];
}

function homeOfTheService(facts: JobRuleFacts, ci: Ci): readonly Lead[] {
  const { home, places } = facts.reach;
  if (!isOwnMachine(facts, ci) || places.some(({ state }) => state !== 'absent')) return [];
  const path = places.find(
    ({ variable }) => variable === 'AWS_SHARED_CREDENTIALS_FILE' || variable === null,
  );
  if (path === undefined || facts.reach.inContainer) return [];
  return [
    {
      isCertain: false,
      evidence: [],
      fix: 'If keys of the machine are meant, put them where the user finds them that {theRunner} runs as: a service has another home than the person who ran `aws configure`, here {homeFile}.',
      values: { homeFile: `${home}/.aws/credentials` },
    },
  ];
}

function faults({ chain }: JobRuleFacts): readonly string[] {
  return chain.flatMap(({ attempts }) => attempts.map(({ cause }) => cause.kind));
}
