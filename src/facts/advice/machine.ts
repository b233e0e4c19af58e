import type { Machine, Offer } from '../../advice/circumstances.js';
import type { MetadataFact } from '../../chain/facts.js';

type Variables = Readonly<Record<string, string>>;

/** What was looked at, and what it told. */
export interface Sign {
  readonly looked: string;
  readonly found: string;
}

/** What the machine is, what it offers, and what tells so. */
export interface MachineFact {
  readonly machine: Machine;
  readonly offers: readonly Offer[];
  readonly signs: readonly Sign[];
}

/** The agent that hands a pod the credentials of EKS Pod Identity. */
const POD_IDENTITY = /^http:\/\/(?:169\.254\.170\.23|\[fd00:ec2::23\])\//i;
/** Where EKS mounts the token of IRSA. */
const IRSA = '/var/run/secrets/eks.amazonaws.com/serviceaccount/';

/**
 * Tells the machine by what AWS sets on it; values are looked at and not shown.
 * @see https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html
 * @see https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-metadata-endpoint-v4.html
 * @see https://docs.aws.amazon.com/eks/latest/userguide/pod-id-how-it-works.html
 * @see https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/identify_ec2_instances.html
 * @param vendor what the machine's firmware names as its maker; null where that was not to be read
 */
export function machineOf(
  variables: Variables,
  metadata: readonly MetadataFact[],
  vendor: string | null,
): MachineFact {
  const set = (name: string) => (variables[name] ?? '') !== '';
  const signOf = (name: string): Sign => ({ looked: name, found: 'set' });
  const full = variables['AWS_CONTAINER_CREDENTIALS_FULL_URI'] ?? '';
  const relative = 'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI';
  if (set('CODEBUILD_BUILD_ID')) {
    const offers: Offer[] = set(relative) ? ['task-role'] : [];
    return { machine: 'codebuild', offers, signs: [signOf('CODEBUILD_BUILD_ID')] };
  }
  if (set('AWS_LAMBDA_FUNCTION_NAME')) {
    const signs = [signOf('AWS_LAMBDA_FUNCTION_NAME')];
    return { machine: 'lambda', offers: ['execution-role'], signs };
  }
  if (variables['AWS_EXECUTION_ENV'] === 'CloudShell') {
    const signs = [{ looked: 'AWS_EXECUTION_ENV', found: 'CloudShell' }];
    return { machine: 'cloudshell', offers: full === '' ? [] : ['task-role'], signs };
  }
  if (POD_IDENTITY.test(full)) {
    const found = 'the address of the Pod Identity Agent';
    const signs = [{ looked: 'AWS_CONTAINER_CREDENTIALS_FULL_URI', found }];
    return { machine: 'eks', offers: ['pod-identity'], signs };
  }
  if ((variables['AWS_WEB_IDENTITY_TOKEN_FILE'] ?? '').startsWith(IRSA)) {
    const signs = [{ looked: 'AWS_WEB_IDENTITY_TOKEN_FILE', found: 'a token that EKS mounts' }];
    return { machine: 'eks', offers: ['irsa'], signs };
  }
  const ecs = [relative, 'ECS_CONTAINER_METADATA_URI_V4', 'ECS_CONTAINER_METADATA_URI'].filter(set);
  if (ecs.length > 0) {
    const offers: Offer[] = set(relative) ? ['task-role'] : [];
    return { machine: 'ecs', offers, signs: ecs.map(signOf) };
  }
  const onEc2 = ec2Signs(metadata, vendor);
  if (set('KUBERNETES_SERVICE_HOST')) {
    const signs = [signOf('KUBERNETES_SERVICE_HOST'), ...onEc2];
    return { machine: onEc2.length > 0 ? 'eks' : 'kubernetes', offers: [], signs };
  }
  if (onEc2.length === 0) return { machine: 'elsewhere', offers: [], signs: [] };
  const hasRole = metadata.some(({ kind }) => kind === 'role');
  return { machine: 'ec2', offers: hasRole ? ['instance-role'] : [], signs: onEc2 };
}

function ec2Signs(metadata: readonly MetadataFact[], vendor: string | null): Sign[] {
  const answered = metadata.find(({ kind }) => kind === 'role' || kind === 'no-role');
  return [
    ...(vendor?.trim() === 'Amazon EC2'
      ? [{ looked: "the machine's firmware", found: 'made by Amazon EC2' }]
      : []),
    ...(answered === undefined
      ? []
      : [
          {
            looked: 'the metadata service of EC2',
            found: answered.kind === 'role' ? 'a role' : 'no role',
          },
        ]),
  ];
}
