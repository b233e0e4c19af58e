"use strict";
exports.id = 9209;
exports.ids = [9209];
exports.modules = {

/***/ 59349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ entries)
});

;// CONCATENATED MODULE: ./lib/catalogue/entries/accounts/aws-quota-exceeded.js
const awsQuotaExceeded = {
    id: 'aws-quota-exceeded',
    emitters: ['aws-cli', 'terraform', 'cloudformation'],
    says: [
        'You have requested more vCPU capacity than your current vCPU limit of {limit} allows',
        'VcpuLimitExceeded',
        'Cannot exceed quota for {quota}: {limit}',
        'The maximum number of addresses has been reached',
        'The maximum number of VPCs has been reached',
        'HandlerErrorCode: ServiceLimitExceeded',
        'ServiceQuotaExceededException',
        'MaxSpotInstanceCountExceeded',
        'InstanceLimitExceeded',
        'TooManyBuckets',
        'AddressLimitExceeded',
        'VpcLimitExceeded',
        'Specified ReservedConcurrentExecutions for function decreases account',
        'You have attempted to create more buckets than allowed',
    ],
    weight: 'cause',
    title: 'A quota of the AWS account is used up',
    causes: [
        {
            id: 'quota',
            why: 'The account may have no more of this in the region (a limit of AWS, not a permission): see the number in the message.',
            fix: 'Remove what is no longer needed, or merge it (policies of one role, for instance); or ask for more: `aws service-quotas request-service-quota-increase`, in the same region. Fewer or smaller instances help at once.',
        },
    ],
    example: 'VcpuLimitExceeded: You have requested more vCPU capacity than your current vCPU limit of 32 allows for the instance bucket that the specified instance type belongs to.',
    basis: 'report',
    source: 'https://github.com/aws/amazon-cloudwatch-agent-test/pull/256',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/accounts/aws-unavailable.js
const awsUnavailable = {
    id: 'aws-unavailable',
    emitters: ['aws-cli', 'boto3', 'javascript', 'java'],
    says: [
        'An error occurred (ServiceUnavailable)',
        'An error occurred (ServiceUnavailableException)',
        'An error occurred (InternalFailure)',
        'An error occurred (InternalError)',
        'An error occurred (503) when calling',
        'An error occurred (SlowDown)',
        'ServiceUnavailableException',
        'ServiceUnavailable: Service Unavailable',
        'We encountered an internal error. Please try again',
        'InternalFailure: {message...}',
        'SlowDown: Please reduce your request rate',
        'InternalServiceError: {message...}',
    ],
    near: ['aws', 'amazon', 's3', 'an error occurred'],
    weight: 'cause',
    title: 'AWS could not answer',
    causes: [
        {
            id: 'aws',
            why: 'The service answered that it cannot serve the request for the moment, after all retries; nothing of the job is wrong.',
            fix: 'Run the step again; if it stays so, look at the AWS Health Dashboard for the service and region; let the SDK try more often (`AWS_MAX_ATTEMPTS=10`, `AWS_RETRY_MODE=adaptive`).',
        },
    ],
    example: 'An error occurred (ServiceUnavailable) when calling the GetAuthorizationToken operation (reached max retries: 4): Service Unavailable',
    basis: 'report',
    source: 'https://github.com/aws-actions/aws-secretsmanager-get-secrets/issues/278',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/accounts/ec2-id-absent.js
const ec2IdAbsent = {
    id: 'ec2-id-absent',
    emitters: ['aws-cli', 'terraform', 'cloudformation'],
    says: [
        'InvalidAMIID.NotFound',
        'InvalidAMIID.Unavailable',
        'InvalidAMIID.Malformed',
        'InvalidKeyPair.NotFound',
        'InvalidGroup.NotFound',
        'InvalidSubnetID.NotFound',
        'InvalidVpcID.NotFound',
        'InvalidInstanceID.NotFound',
        'InvalidInstanceID.Malformed',
        'InvalidSnapshot.NotFound',
        'InvalidVolume.NotFound',
        'InvalidLaunchTemplateName.NotFoundException',
        "The image id '[{id}]' does not exist",
        "The key pair '{id}' does not exist",
        "The security group '{id}' does not exist",
        "The subnet ID '{id}' does not exist",
    ],
    weight: 'cause',
    title: 'EC2 does not know an id or name of the call',
    causes: [
        {
            id: 'other-region',
            why: 'Images, subnets, groups and key pairs belong to one region and one account: the id is of another one, has been deleted, or comes from an empty variable.',
            fix: 'Look it up with the same credentials and region (`aws ec2 describe-images --image-ids ID` and the like), and take the id from a parameter of the region instead of writing it down.',
        },
    ],
    example: "An error occurred (InvalidAMIID.NotFound) when calling the RunInstances operation: The image id '[ami-0abc]' does not exist",
    basis: 'documentation',
    source: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/accounts/ec2-no-capacity.js
const ec2NoCapacity = {
    id: 'ec2-no-capacity',
    emitters: ['aws-cli', 'terraform', 'cloudformation'],
    says: [
        'InsufficientInstanceCapacity',
        'We currently do not have sufficient {type} capacity',
        'no Spot capacity available that matches your request',
        'Your requested instance type ({type}) is not supported in your requested Availability Zone',
        'is currently not available in {zone}. Capacity is unavailable',
    ],
    weight: 'cause',
    title: 'AWS has no such instances to give in this zone',
    causes: [
        {
            id: 'capacity',
            why: 'The zone has no free capacity of the instance type, or does not have the type at all; it is no quota and no permission.',
            fix: 'Try another Availability Zone, another instance type, or later; let the Auto Scaling group span several of both.',
        },
    ],
    example: 'InsufficientInstanceCapacity: We currently do not have sufficient p3.2xlarge capacity in the Availability Zone you requested (us-east-1c).',
    basis: 'documentation',
    source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/troubleshooting-launch.html',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/accounts/iam-delete-conflict.js
const iamDeleteConflict = {
    id: 'iam-delete-conflict',
    emitters: ['aws-cli', 'terraform', 'cloudformation'],
    says: [
        'DeleteConflict: {message...}',
        'DeleteConflict',
        'DependencyViolation: {message...}',
        'DependencyViolation',
        'has dependencies and cannot be deleted',
        'Cannot delete entity, must detach all policies first',
    ],
    weight: 'cause',
    title: 'What is to be deleted is still used',
    causes: [
        {
            id: 'used',
            why: 'Something else still refers to it: policies on a role, network interfaces in a subnet or group, and AWS does not delete it.',
            fix: 'Detach or delete what uses it first; for a network, `aws ec2 describe-network-interfaces --filters Name=group-id,Values=ID` shows by whom.',
        },
    ],
    example: 'DependencyViolation: resource sg-0abc has a dependent object',
    basis: 'report',
    source: 'https://github.com/hashicorp/terraform-provider-aws/issues/1671',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/accounts/iam-exists-already.js
const iamExistsAlready = {
    id: 'iam-exists-already',
    emitters: ['aws-cli', 'terraform', 'cloudformation', 'pulumi'],
    says: [
        'EntityAlreadyExists: {message...}',
        'EntityAlreadyExistsException: {message...}',
        'EntityAlreadyExists',
        'Role with name {name} already exists',
    ],
    weight: 'cause',
    title: 'The IAM role, policy or user exists already',
    causes: [
        {
            id: 'outside',
            why: 'IAM has an entity of this name that this deploy did not make: it is missing in the state, or another stack or region made it (IAM is one for all regions).',
            fix: 'Import it (`terraform import aws_iam_role.NAME NAME`), delete it, or give the new one another name, with the region or stage in it.',
        },
    ],
    example: 'EntityAlreadyExists: Role with name ci-runner already exists.',
    basis: 'report',
    source: 'https://github.com/hashicorp/terraform-provider-aws/issues/8905',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/accounts/iam-policy-malformed.js
const iamPolicyMalformed = {
    id: 'iam-policy-malformed',
    emitters: ['aws-cli', 'terraform', 'cloudformation'],
    says: [
        'MalformedPolicyDocument: {message...}',
        'MalformedPolicyDocumentException: {message...}',
        'MalformedPolicyDocument',
        'MalformedPolicy: {message...}',
        'Invalid principal in policy',
        'MalformedPolicyDocumentException',
        'Policy document should not specify a principal',
        'Federated principals must be valid domain names or SAML metadata ARNs',
        'Policy statement must contain resources',
        'The policy failed legacy parsing',
    ],
    weight: 'cause',
    title: 'AWS does not take the policy document',
    causes: [
        {
            id: 'principal',
            holds: { message: ['principal'] },
            why: 'The policy names a principal that does not exist: a role that is not made yet, was deleted, or lies in another account under another name.',
            fix: 'Create the role or user first, or correct its ARN; a principal that was deleted shows as an id such as `AROA...`.',
        },
        {
            id: 'syntax',
            why: 'The policy is no valid document, or names a principal or action that does not exist.',
            fix: 'Check it: `aws accessanalyzer validate-policy --policy-type RESOURCE_POLICY --policy-document file://policy.json`; look for an empty variable in it and for a principal that was deleted.',
        },
    ],
    example: 'MalformedPolicyDocument: Invalid principal in policy: "AWS":"arn:aws:iam::111122223333:role/ci"',
    basis: 'report',
    source: 'https://github.com/hashicorp/terraform-provider-aws/issues/7404',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/accounts/index.js







const accountsEntries = [
    awsQuotaExceeded,
    awsUnavailable,
    ec2IdAbsent,
    ec2NoCapacity,
    iamDeleteConflict,
    iamExistsAlready,
    iamPolicyMalformed,
];

;// CONCATENATED MODULE: ./lib/catalogue/entries/cdk/amplify-backend-not-bootstrapped.js
const amplifyBackendNotBootstrapped = {
    id: 'amplify-backend-not-bootstrapped',
    emitters: ['amplify'],
    says: [
        'BootstrapNotDetectedError',
        'BootstrapDetectionError: {message...}',
        'This AWS account and region has not been bootstrapped',
        'CDKToolkit stack exists but the bootstrap version',
    ],
    weight: 'cause',
    title: 'Amplify needs the bootstrap of CDK in this account and region',
    causes: [
        {
            id: 'bootstrap',
            why: 'Amplify Gen 2 deploys with CDK, and this account and region were never bootstrapped, or the role may not look.',
            fix: 'Bootstrap once with an administrator: `npx cdk bootstrap aws://ACCOUNT/REGION`; give the deploying role `AmplifyBackendDeployFullAccess`.',
        },
    ],
    example: '[BootstrapNotDetectedError] This AWS account and region has not been bootstrapped.',
    basis: 'source',
    source: 'aws-amplify/amplify-backend packages/sandbox/src/sandbox_singleton_factory.ts',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/cdk/cdk-asset-bucket-absent.js
const cdkAssetBucketAbsent = {
    id: 'cdk-asset-bucket-absent',
    emitters: ['cdk'],
    says: [
        "No bucket named '{bucket}'. Is account {account} bootstrapped",
        "No bucket named '{bucket}'",
        'No ECR repository named {repository}. Is account {account} bootstrapped',
        "No ECR repository named '{repository}'",
    ],
    near: ['bootstrapped', 'cdk'],
    weight: 'cause',
    title: "The bucket or repository for CDK's assets is not there",
    causes: [
        {
            id: 'bootstrap',
            why: 'The bootstrap stack of this account and region is missing, or its bucket was deleted by hand while the stack stayed.',
            fix: 'Bootstrap anew: `npx cdk bootstrap aws://{account}/REGION`; where the stack `CDKToolkit` is still there, delete it first, since an update does not make its bucket again.',
        },
    ],
    example: "[100%] fail: No bucket named 'cdk-hnb659fds-assets-111122223333-eu-west-1'. Is account 111122223333 bootstrapped?",
    basis: 'report',
    source: 'https://github.com/aws-samples/cdk-eks-fargate/issues/2',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/cdk/cdk-bucket-other-account.js
const cdkBucketOtherAccount = {
    id: 'cdk-bucket-other-account',
    emitters: ['cdk'],
    says: [
        "Bucket named '{bucket}' exists, but not in account {account}. Wrong account",
        'exists, but not in account {account}. Wrong account',
    ],
    weight: 'cause',
    title: "CDK's asset bucket belongs to another account, or may not be looked at",
    causes: [
        {
            id: 'other-account',
            why: 'The bucket of this name exists and is not of account {account}, or the credentials may not read its location.',
            fix: 'Check the account of the credentials; allow `s3:GetBucketLocation` on the bucket; or bootstrap with a qualifier of your own (`cdk bootstrap --qualifier NAME`).',
        },
    ],
    example: "Bucket named 'cdk-hnb659fds-assets-111122223333-eu-west-1' exists, but not in account 111122223333. Wrong account?",
    basis: 'report',
    source: 'https://github.com/aws/aws-cdk/issues/6808',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/cdk/cdk-cli-too-old.js
const cdkCliTooOld = {
    id: 'cdk-cli-too-old',
    emitters: ['cdk'],
    says: [
        'This CDK CLI is not compatible with the CDK library used by your application',
        'Cloud assembly schema version mismatch',
        'Maximum schema version supported is {version}',
    ],
    weight: 'cause',
    title: 'The CDK command is older than the library of the app',
    causes: [
        {
            id: 'version',
            why: 'The app was synthesised by a newer library than the `cdk` command can read; nothing of AWS is wrong.',
            fix: 'Update the command in the job: `npm install aws-cdk@latest`, and call it as `npx cdk`.',
        },
    ],
    example: 'This CDK CLI is not compatible with the CDK library used by your application. Please upgrade the CLI to the latest version.',
    basis: 'report',
    source: 'https://github.com/aws/aws-cdk/issues/32775',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/cdk/cdk-expired.js
const cdkExpired = {
    id: 'cdk-expired',
    emitters: ['cdk'],
    says: ['There are expired AWS credentials in your environment'],
    weight: 'cause',
    title: 'The credentials had expired',
    causes: [
        {
            id: 'expired',
            rules: ['credentials/expired-credentials'],
            why: 'The CDK found temporary credentials that are over, and goes on without knowing the account.',
            fix: 'Get new credentials right before `cdk` runs, for example by configure-aws-credentials in the same job.',
        },
    ],
    example: 'There are expired AWS credentials in your environment. The CDK app will synth without current account information.',
    basis: 'source',
    source: 'aws-cdk-cli toolkit-lib, 2026-08-21',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/cdk/cdk-lookup-disabled.js
const cdkLookupDisabled = {
    id: 'cdk-lookup-disabled',
    emitters: ['cdk'],
    says: [
        'Context lookups have been disabled',
        'Cannot retrieve value from context provider {provider} since account/region are not specified at the stack level',
    ],
    weight: 'cause',
    title: 'CDK needs to look something up in AWS, and may not or does not know where',
    causes: [
        {
            id: 'context',
            why: 'A lookup (VPC, hosted zone, parameter) is not in `cdk.context.json`, and the job was told not to look, or the stack names no account and region.',
            fix: 'Run `cdk synth` once with credentials, commit `cdk.context.json`; give the stack `env: { account, region }`.',
        },
    ],
    example: 'Cannot retrieve value from context provider vpc-provider since account/region are not specified at the stack level. Configure "env" with an account and region',
    basis: 'source',
    source: 'aws-cdk-lib core/lib/context-provider.ts',
};

;// CONCATENATED MODULE: ./lib/catalogue/causes/dependabot-gets-nothing.js
const dependabotGetsNothing = {
    id: 'dependabot-gets-nothing',
    when: { dependabot: true },
    rules: ['secrets/not-available-to-dependabot'],
    title: "A run caused by Dependabot does not get the repository's secrets",
    why: 'GitHub treats a run that Dependabot caused as one from a fork: it sees only the secrets that are stored for Dependabot.',
    fix: "Skip the steps that need AWS where `github.actor == 'dependabot[bot]'`, or store what they need as Dependabot secrets.",
};

;// CONCATENATED MODULE: ./lib/catalogue/causes/fork-gets-nothing.js
const forkGetsNothing = {
    id: 'fork-gets-nothing',
    when: { fork: true },
    rules: ['credentials/fork-gets-no-token', 'secrets/not-available-to-fork'],
    title: 'A pull request from a fork gets no secrets and no OIDC token',
    why: 'GitHub gives a run of code from a fork no secrets and no `id-token: write`, so that nobody can read them by a pull request.',
    fix: 'Skip the steps that need AWS for pull requests from forks: `if: github.event.pull_request.head.repo.full_name == github.repository`.',
};

;// CONCATENATED MODULE: ./lib/catalogue/causes/no-id-token.js
const noIdToken = {
    id: 'no-id-token',
    when: { 'id-token': false, 'role-given': true },
    rules: ['credentials/id-token-not-granted'],
    title: 'The job may not ask for an OIDC token, so no role could be assumed',
    why: 'The job has no `id-token: write` among its `permissions`. GitHub then gives it no token, and without keys there is nothing to sign with.',
    fix: 'Add `id-token: write` (and `contents: read`) to the `permissions` of the job, and of the job that calls it where it is a reusable workflow.',
};

;// CONCATENATED MODULE: ./lib/catalogue/causes/nothing-given.js
const nothingGiven = {
    id: 'nothing-given',
    rules: ['credentials/none-found'],
    why: 'No place where the SDK looks holds credentials: no keys in the environment, no profile, no role.',
    fix: 'Give the command credentials: in GitHub Actions run `aws-actions/configure-aws-credentials` in the same job before it; elsewhere set `AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY`, or a role, in the environment of this very command.',
};

;// CONCATENATED MODULE: ./lib/catalogue/causes/secret-empty.js
const secretEmpty = {
    id: 'secret-empty',
    when: { 'keys-empty': true },
    rules: ['secrets/empty', 'secrets/absent'],
    title: 'The keys are empty: no secret stands behind them in this job',
    why: 'A secret that is not defined where the job can see it is the empty string: its name is another, or it belongs to an environment that the job does not name.',
    fix: "Define the secret under the name that the workflow uses, or name the environment that holds it in the job's `environment:`.",
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/cdk/cdk-no-credentials.js





const cdkNoCredentials = {
    id: 'cdk-no-credentials',
    emitters: ['cdk'],
    says: [
        'Need to perform AWS calls for account {account}, but no credentials have been configured',
        'Need to perform AWS calls for account {account}, but no credentials found',
        'Unable to resolve AWS account to use',
        'and none of these plugins found any',
    ],
    weight: 'cause',
    lacks: 'credentials',
    title: 'The CDK found no credentials',
    causes: [forkGetsNothing, dependabotGetsNothing, secretEmpty, noIdToken, nothingGiven],
    example: 'Need to perform AWS calls for account 111122223333, but no credentials have been configured',
    basis: 'source',
    source: 'aws-cdk-cli toolkit-lib, 2026-08-21',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/cdk/cdk-not-bootstrapped.js
const cdkNotBootstrapped = {
    id: 'cdk-not-bootstrapped',
    emitters: ['cdk'],
    says: [
        "This CDK deployment requires bootstrap stack version '{wanted}', found '{found}'",
        "This CDK deployment requires bootstrap stack version '{wanted}', but during the confirmation via SSM parameter {parameter} the following error occurred: {error...}",
        'has not been bootstrapped',
        'SSM parameter {parameter} not found. Has the environment been bootstrapped?',
        'Is account {account} bootstrapped',
    ],
    weight: 'cause',
    title: 'The account and region are not bootstrapped for the CDK',
    causes: [
        {
            id: 'ssm-denied',
            holds: { error: ['accessdenied'] },
            title: "The deploying role may not read the CDK's bootstrap version",
            why: 'The CDK reads the version of the bootstrap stack from SSM and was refused.',
            fix: 'Allow `ssm:GetParameter` on `arn:aws:ssm:*:*:parameter/cdk-bootstrap/*/version`, or let the deploy assume the `cdk-*` roles.',
        },
        {
            id: 'not-bootstrapped',
            why: 'The CDK needs its bootstrap stack (`CDKToolkit`) in each account and region that it deploys to; it is missing or too old there.',
            fix: 'Run `npx cdk bootstrap aws://ACCOUNT/REGION` once, with permissions to create roles.',
        },
    ],
    example: "This CDK deployment requires bootstrap stack version '6', found '5'. Please run 'cdk bootstrap'.",
    basis: 'source',
    source: 'aws-cdk-cli toolkit-lib, 2026-08-21',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/cdk/cdk-other-account.js
const cdkOtherAccount = {
    id: 'cdk-other-account',
    emitters: ['cdk'],
    says: [
        'Need to perform AWS calls for account {account}, but the current credentials are for {current}',
    ],
    weight: 'cause',
    title: "The credentials are those of another account ({current}) than the stack's ({account})",
    causes: [
        {
            id: 'account',
            rules: ['account/wrong-account'],
            why: "The stack's `env` names an account that the job's credentials do not belong to, and no bootstrap role of that account could be assumed.",
            fix: 'Let the job assume a role of the account {account}, or bootstrap it with `--trust {current}`.',
        },
    ],
    example: 'Need to perform AWS calls for account 111122223333, but the current credentials are for 444455556666',
    basis: 'source',
    source: 'aws-cdk-cli toolkit-lib, 2026-08-21',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/cdk/cdk-role-refused.js
const cdkRoleRefused = {
    id: 'cdk-role-refused',
    emitters: ['cdk'],
    says: [
        'Could not assume role in target account using {description...}',
        "current credentials could not be used to assume '{role}'",
        "could not be used to assume '{role}', but are for the right account",
        'failed to assume role arn:aws:iam::{account}:role/cdk-{role}',
    ],
    weight: 'wrapper',
    title: 'The CDK could not assume its deploy role',
    causes: [
        {
            id: 'bootstrap-role',
            why: "The CDK deploys with the `cdk-*` roles of the bootstrap. The job's role may not assume them, they are not there, or they do not trust this account.",
            fix: "Allow the job's role `sts:AssumeRole` on `arn:aws:iam::ACCOUNT:role/cdk-*`, and bootstrap the account (from another account with `--trust`).",
        },
    ],
    example: "Could not assume role in target account using current credentials User is not authorized. Please make sure that this role exists in the account. If it doesn't exist, (re)-bootstrap the environment with the right '--trust', using the latest version of the CDK CLI.",
    basis: 'source',
    source: 'aws-cdk-cli toolkit-lib, 2026-08-21',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/cdk/pulumi-credentials.js





const pulumiCredentials = {
    id: 'pulumi-credentials',
    emitters: ['pulumi'],
    says: [
        'unable to validate AWS credentials',
        'No valid credential sources found for AWS Provider',
    ],
    near: ['pulumi', 'aws'],
    weight: 'wrapper',
    title: "Pulumi's AWS provider found no valid credentials",
    causes: [forkGetsNothing, dependabotGetsNothing, secretEmpty, noIdToken, nothingGiven],
    example: 'error: unable to validate AWS credentials. Details: No valid credential sources found',
    basis: 'report',
    source: 'https://github.com/pulumi/pulumi-aws/issues/814',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/cdk/sam-artifact-bucket.js
const samArtifactBucket = {
    id: 'sam-artifact-bucket',
    emitters: ['sam'],
    says: [
        'S3 Bucket does not exist. Execute the command to create a new bucket',
        'S3 Bucket not specified, use --s3-bucket to specify a bucket name',
        'Unable to upload artifact {path} referenced by {property} parameter of {resource} resource. {message...}',
        'Could not locate deployment bucket',
        'Templates with a size greater than 51,200 bytes must be deployed via an S3 Bucket',
    ],
    weight: 'wrapper',
    title: 'The bucket for the artifacts of the deploy is missing or refuses them',
    causes: [
        {
            id: 'bucket',
            why: 'The tool uploads the code to a bucket before it deploys, and that bucket is not named, is not there, or does not take the upload.',
            fix: 'Create it or name another one (`sam deploy --resolve-s3`, `--s3-bucket NAME`; `deploymentBucket` in Serverless), in the region of the stack, and allow `s3:PutObject` on it.',
        },
    ],
    example: 'Error: Unable to upload artifact src/ referenced by CodeUri parameter of Fn resource. S3 Bucket does not exist. Execute the command to create a new bucket',
    basis: 'source',
    source: 'aws-sam-cli samcli/commands/package/exceptions.py',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/cdk/sam-managed-resources.js
const samManagedResources = {
    id: 'sam-managed-resources',
    emitters: ['sam'],
    says: ['Failed to create managed resources: {reason...}'],
    weight: 'wrapper',
    title: 'SAM could not create the bucket for its artifacts',
    causes: [
        {
            id: 'reason',
            why: 'SAM makes a bucket of its own with CloudFormation, and AWS refused: {reason}.',
            fix: 'Mend what the message names; or give SAM a bucket that exists (`--s3-bucket`).',
        },
    ],
    example: 'Error: Failed to create managed resources: An error occurred (ExpiredToken) when calling the CreateChangeSet operation',
    basis: 'report',
    source: 'https://github.com/aws/aws-sam-cli/issues/1692',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/cdk/index.js













const cdkEntries = [
    amplifyBackendNotBootstrapped,
    cdkAssetBucketAbsent,
    cdkBucketOtherAccount,
    cdkCliTooOld,
    cdkExpired,
    cdkLookupDisabled,
    cdkNoCredentials,
    cdkNotBootstrapped,
    cdkOtherAccount,
    cdkRoleRefused,
    pulumiCredentials,
    samArtifactBucket,
    samManagedResources,
];

;// CONCATENATED MODULE: ./lib/catalogue/entries/cloudformation/cloudformation-already-exists.js
const cloudformationAlreadyExists = {
    id: 'cloudformation-already-exists',
    emitters: ['cloudformation', 'cdk', 'sam', 'serverless'],
    says: [
        "Resource of type '{type}' with identifier '{name...}' already exists",
        '{name} already exists in stack {stack}',
        'Resource handler returned message: "{what...} already exists',
        '{name} already exists (Service: {service...} Status Code',
    ],
    weight: 'cause',
    title: 'What the stack is to make exists already',
    causes: [
        {
            id: 'outside',
            why: 'A resource of this name is there and does not belong to this stack: made by hand, kept by a stack that was deleted, or made by another stack.',
            fix: 'Delete or rename what is there, leave the name to CloudFormation, or import it into the stack (`cdk import`, or a change set of type IMPORT).',
        },
    ],
    example: 'CREATE_FAILED | AWS::Logs::LogGroup | ApiLogs Resource handler returned message: "Resource of type \'AWS::Logs::LogGroup\' with identifier \'{"/properties/LogGroupName":"/api/prod"}\' already exists." (RequestToken: 558a, HandlerErrorCode: AlreadyExists)',
    basis: 'report',
    source: 'https://github.com/aws-samples/solution-for-deploying-dify-on-aws/issues/11',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/cloudformation/cloudformation-capabilities.js
const cloudformationCapabilities = {
    id: 'cloudformation-capabilities',
    emitters: ['cloudformation', 'aws-cli', 'sam'],
    says: ['Requires capabilities : [{capability}]', 'InsufficientCapabilitiesException'],
    weight: 'cause',
    title: 'The stack makes IAM resources, and the deploy does not acknowledge it',
    causes: [
        {
            id: 'capability',
            why: 'A template that makes roles, policies or nested stacks is only run where the caller says that this is meant.',
            fix: 'Add `--capabilities CAPABILITY_NAMED_IAM` (and `CAPABILITY_AUTO_EXPAND` for macros and nested applications) to the deploy command, or `capabilities:` to the settings of the deploy action.',
        },
    ],
    example: 'An error occurred (InsufficientCapabilitiesException) when calling the CreateChangeSet operation: Requires capabilities : [CAPABILITY_NAMED_IAM]',
    basis: 'report',
    source: 'https://github.com/aws-samples/serverless-patterns/pull/644',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/cloudformation/cloudformation-export-in-use.js
const cloudformationExportInUse = {
    id: 'cloudformation-export-in-use',
    emitters: ['cloudformation', 'cdk'],
    says: [
        'Export {export} cannot be deleted as it is in use by {stack}',
        'Cannot delete export {export} as it is in use by {stack...}',
        'No export named {export} found',
        'cannot be updated as it is in use by',
    ],
    weight: 'cause',
    title: 'An export ties two stacks, and the deploy would break or lacks it',
    causes: [
        {
            id: 'export',
            why: 'Another stack imports the value, so it may be neither deleted nor changed; or the stack that exports it is not there yet, in this account and region.',
            fix: 'Deploy in two steps: let the importing stack go without the value first, then change the export. Where no export is found, deploy the exporting stack first, in the same region.',
        },
    ],
    example: 'Export infra:ExportsOutputRefVpc cannot be deleted as it is in use by api',
    basis: 'report',
    source: 'https://github.com/aws/aws-cdk/issues/7602',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/cloudformation/cloudformation-failed.js
const cloudformationFailed = {
    id: 'cloudformation-failed',
    emitters: ['cloudformation', 'cdk', 'sam'],
    says: [
        'Failed to create/update the stack',
        'The following resource(s) failed to create: {resources...}',
        'The following resource(s) failed to update: {resources...}',
        'Waiter StackCreateComplete failed',
        'Waiter StackUpdateComplete failed',
        'Waiter ChangeSetCreateComplete failed',
        'UPDATE_ROLLBACK_COMPLETE',
        'failed creation, it may need to be manually deleted',
    ],
    weight: 'consequence',
    title: 'The CloudFormation stack failed',
    causes: [
        {
            id: 'event',
            why: 'One resource of the stack failed, and the others were cancelled and rolled back.',
            fix: 'Look for the first event with `CREATE_FAILED` or `UPDATE_FAILED` whose reason is not "cancelled": `aws cloudformation describe-stack-events --stack-name NAME`.',
        },
    ],
    example: 'Failed to create/update the stack. Run the following command to fetch the list of events leading up to the failure',
    basis: 'documentation',
    source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/troubleshooting.html',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/cloudformation/cloudformation-handler-denied.js
const cloudformationHandlerDenied = {
    id: 'cloudformation-handler-denied',
    emitters: ['cloudformation'],
    says: ['HandlerErrorCode: AccessDenied', 'HandlerErrorCode: UnauthorizedTaggingOperation'],
    weight: 'wrapper',
    title: 'CloudFormation was refused while it made a resource',
    causes: [
        {
            id: 'role',
            why: "The resource's handler called AWS with the stack's role (or the caller's) and was denied; the sentence before it names the action.",
            fix: 'Allow the action that stands before `HandlerErrorCode` to the role that CloudFormation deploys with.',
        },
    ],
    example: 'Resource handler returned message: "User: arn:aws:sts::111122223333:assumed-role/cfn/AWSCloudFormation is not authorized to perform: logs:CreateLogGroup" (RequestToken: 1, HandlerErrorCode: AccessDenied)',
    basis: 'report',
    source: 'https://github.com/aws-cloudformation/cloudformation-coverage-roadmap/issues/1115',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/cloudformation/cloudformation-in-progress.js
const cloudformationInProgress = {
    id: 'cloudformation-in-progress',
    emitters: ['cloudformation', 'aws-cli', 'sam', 'serverless', 'cdk'],
    says: [
        'is in {state}_IN_PROGRESS state and can not be updated',
        'is in {state}_IN_PROGRESS state',
        'OperationInProgressException',
    ],
    near: ['stack'],
    weight: 'cause',
    title: 'Another operation runs on the stack',
    causes: [
        {
            id: 'another',
            why: 'CloudFormation runs one operation of a stack at a time, and another one, of another job or a cancelled one, is still in progress.',
            fix: 'Wait until it has ended (`aws cloudformation wait stack-update-complete --stack-name NAME`) and run the step again; let deploys of a stack run one after another (`concurrency`).',
        },
    ],
    example: 'An error occurred (ValidationError) when calling the CreateChangeSet operation: Stack:arn:aws:cloudformation:eu-west-1:111122223333:stack/orders/9f is in UPDATE_IN_PROGRESS state and can not be updated.',
    basis: 'report',
    source: 'https://github.com/aws/aws-sam-cli/issues/4404',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/cloudformation/cloudformation-no-changes.js
const cloudformationNoChanges = {
    id: 'cloudformation-no-changes',
    emitters: ['cloudformation', 'aws-cli', 'sam'],
    says: [
        'No updates are to be performed',
        "The submitted information didn't contain changes",
        'No changes to deploy. Stack {stack} is up to date',
    ],
    onlyLast: true,
    weight: 'wrapper',
    title: 'The stack has nothing to update',
    causes: [
        {
            id: 'nothing',
            why: 'The template and its parameters are what the stack has already, and CloudFormation calls that an error.',
            fix: 'Take it as success: `aws cloudformation deploy --no-fail-on-empty-changeset`, or `sam deploy --no-fail-on-empty-changeset`.',
        },
    ],
    example: 'An error occurred (ValidationError) when calling the UpdateStack operation: No updates are to be performed.',
    basis: 'report',
    source: 'https://github.com/aws/aws-cli/issues/3625',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/cloudformation/cloudformation-rollback-complete.js
const cloudformationRollbackComplete = {
    id: 'cloudformation-rollback-complete',
    emitters: ['cloudformation', 'aws-cli', 'sam'],
    says: [
        'is in ROLLBACK_COMPLETE state and can not be updated',
        'is in ROLLBACK_FAILED state and can not be updated',
        'is in DELETE_FAILED state and can not be updated',
        'is in ROLLBACK_COMPLETE state',
    ],
    weight: 'cause',
    title: 'The stack cannot be updated, since its first creation failed',
    causes: [
        {
            id: 'first-creation',
            why: 'A stack whose first creation failed ends in `ROLLBACK_COMPLETE`: nothing in it was ever created, and CloudFormation updates it no more.',
            fix: 'Delete the stack (`aws cloudformation delete-stack --stack-name NAME`), mend what failed the first time, and deploy again.',
        },
    ],
    example: 'An error occurred (ValidationError) when calling the UpdateStack operation: Stack:arn:aws:cloudformation:us-east-1:111122223333:stack/search/0f3c is in ROLLBACK_COMPLETE state and can not be updated.',
    basis: 'report',
    source: 'https://github.com/bitovi/bitops/issues/128',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/cloudformation/cloudformation-stack-absent.js
const cloudformationStackAbsent = {
    id: 'cloudformation-stack-absent',
    emitters: ['cloudformation', 'aws-cli', 'serverless', 'sam'],
    says: [
        'Stack with id {stack} does not exist',
        'Stack [{stack}] does not exist',
        "Stack '{stack}' does not exist",
    ],
    onlyLast: true,
    weight: 'wrapper',
    title: 'There is no stack `{stack}` in this account and region',
    causes: [
        {
            id: 'other',
            why: 'CloudFormation knows no stack of this name with these credentials: the account or the region is another, the stage is misspelt, or it was never deployed.',
            fix: 'Compare with `aws cloudformation list-stacks` run with the same credentials and region; deploy the stack first, or set the right region or stage.',
        },
    ],
    example: 'An error occurred (ValidationError) when calling the DescribeStacks operation: Stack with id web-prod does not exist',
    basis: 'report',
    source: 'https://github.com/serverless/serverless/issues/4242',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/cloudformation/cloudformation-template-invalid.js
const cloudformationTemplateInvalid = {
    id: 'cloudformation-template-invalid',
    emitters: ['cloudformation', 'aws-cli', 'sam', 'cdk'],
    says: [
        'Template format error: {message...}',
        'Template error: {message...}',
        'Template validation error: {message...}',
        'Unresolved resource dependencies [{names...}] in the Resources block of the template',
        'Parameters: [{names...}] must have values',
        'Parameter validation failed: parameter value {value} for parameter name {name} does not exist',
        'Encountered unsupported property {name}',
        'Circular dependency between resources: [{names...}]',
        'Invalid template resource property {name}',
        'Template may not exceed {size}',
        'Model validation failed (#{message...}',
        'Properties validation failed for resource {name} with message: {message...}',
    ],
    weight: 'cause',
    title: 'CloudFormation does not take the template or its parameters',
    causes: [
        {
            id: 'template',
            why: 'The template, or a value for one of its parameters, is not valid: see the line.',
            fix: 'Correct what the message names; `aws cloudformation validate-template` and `cfn-lint` tell where. Look whether a parameter comes from a variable that is empty in this job.',
        },
    ],
    example: 'An error occurred (ValidationError) when calling the CreateChangeSet operation: Template format error: Unresolved resource dependencies [Vpc] in the Resources block of the template',
    basis: 'documentation',
    source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/troubleshooting.html',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/cloudformation/cloudformation-update-rollback-failed.js
const cloudformationUpdateRollbackFailed = {
    id: 'cloudformation-update-rollback-failed',
    emitters: ['cloudformation', 'aws-cli', 'sam'],
    says: [
        'is in UPDATE_ROLLBACK_FAILED state and can not be updated',
        'is in UPDATE_ROLLBACK_FAILED state',
    ],
    weight: 'cause',
    title: 'The stack is stuck, since an earlier rollback failed',
    causes: [
        {
            id: 'continue',
            why: 'An earlier update failed, and going back failed as well; until that is ended CloudFormation takes no update.',
            fix: 'Mend what stopped the rollback, then `aws cloudformation continue-update-rollback --stack-name NAME` (with `--resources-to-skip` where a resource is gone), and deploy again.',
        },
    ],
    example: 'Stack:arn:aws:cloudformation:eu-west-1:111122223333:stack/con/0f is in UPDATE_ROLLBACK_FAILED state and can not be updated.',
    basis: 'report',
    source: 'https://github.com/org-formation/org-formation-cli/issues/455',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/cloudformation/index.js











const cloudformationEntries = [
    cloudformationAlreadyExists,
    cloudformationCapabilities,
    cloudformationExportInUse,
    cloudformationFailed,
    cloudformationHandlerDenied,
    cloudformationInProgress,
    cloudformationNoChanges,
    cloudformationRollbackComplete,
    cloudformationStackAbsent,
    cloudformationTemplateInvalid,
    cloudformationUpdateRollbackFailed,
];

;// CONCATENATED MODULE: ./lib/catalogue/entries/command-line/aws-cli-absent.js
const awsCliAbsent = {
    id: 'aws-cli-absent',
    emitters: ['aws-cli'],
    says: [
        'aws: command not found',
        'aws: not found',
        "'aws' is not recognized as an internal or external command",
        "The term 'aws' is not recognized",
        'aws: No such file or directory',
    ],
    never: ['helm', 'kubectl', 'getting credentials'],
    weight: 'cause',
    title: 'The AWS CLI is not installed where the command runs',
    causes: [
        {
            id: 'install',
            why: 'The image or runner has no `aws` in its path.',
            fix: 'Install it in the job (`curl https://awscli.amazonaws.com/awscli-exe-linux-x86_64.zip`), or use an image that has it, such as `public.ecr.aws/aws-cli/aws-cli`.',
        },
    ],
    example: '/bin/sh: aws: not found',
    basis: 'report',
    source: 'https://github.com/aws/aws-cli/issues/4685',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/command-line/aws-cli-no-libraries.js
const awsCliNoLibraries = {
    id: 'aws-cli-no-libraries',
    emitters: ['aws-cli'],
    says: [
        "[Errno 2] No such file or directory: '/root/.aws/cli/cache",
        'Error loading Python lib{where...}/aws',
        'badly formed help string',
        "ImportError: cannot import name 'DEFAULT_CIPHERS' from 'urllib3.util.ssl_'",
    ],
    weight: 'cause',
    title: 'The installed AWS SDK or CLI does not fit the Python around it',
    causes: [
        {
            id: 'versions',
            why: 'The AWS CLI or botocore was installed beside libraries that it cannot use (another urllib3, another libc, another Python); AWS was not asked.',
            fix: "Use the CLI's own bundle (version 2) instead of pip, or update botocore and boto3 together; on Alpine install `aws-cli` by `apk`.",
        },
    ],
    example: "ImportError: cannot import name 'DEFAULT_CIPHERS' from 'urllib3.util.ssl_'",
    basis: 'report',
    source: 'https://github.com/boto/botocore/issues/2926',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/command-line/boto-unknown-service.js
const botoUnknownService = {
    id: 'boto-unknown-service',
    emitters: ['boto3', 'aws-cli'],
    says: [
        "Unknown service: '{service}'. Valid service names are",
        'UnknownServiceError: Unknown service',
        'Missing Dependency: {what...} requires an additional dependency',
        "object has no attribute 'create_{name}'",
    ],
    near: ['boto'],
    weight: 'cause',
    title: 'The installed boto3 is too old, or lacks a part, for this call',
    causes: [
        {
            id: 'version',
            why: 'The service or the feature is newer than the boto3 and botocore of this job, or needs the optional part `awscrt`.',
            fix: 'Update them in this job: `pip install --upgrade boto3 botocore`, or `pip install "botocore[crt]"` where a dependency is missing.',
        },
    ],
    example: "botocore.exceptions.UnknownServiceError: Unknown service: 'bedrock-runtime'. Valid service names are: accessanalyzer, account",
    basis: 'source',
    source: 'botocore 1.43 exceptions.py',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/command-line/cli-argument-empty.js
const cliArgumentEmpty = {
    id: 'cli-argument-empty',
    emitters: ['aws-cli'],
    says: [
        'aws: error: argument {argument}: expected one argument',
        'aws: error: argument {argument}: expected at least one argument',
        'aws: error: the following arguments are required: {argument...}',
        'aws: [ERROR]: An error occurred (ParamValidation): argument {argument}: expected one argument',
        'aws: [ERROR]: An error occurred (ParamValidation): the following arguments are required: {argument...}',
    ],
    weight: 'cause',
    lacks: 'value',
    title: 'The AWS CLI got no value for `{argument}`',
    causes: [
        {
            id: 'empty',
            why: 'An argument of the command has no value: most often the variable behind it is empty in this job.',
            fix: 'Print the variable behind `{argument}` before the command, set it where this job can see it, and quote it (`"$NAME"`).',
        },
    ],
    example: 'aws: error: argument --cluster: expected one argument',
    basis: 'report',
    source: 'https://github.com/aws/aws-cli/issues/4197',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/command-line/cli-param-validation.js
const cliParamValidation = {
    id: 'cli-param-validation',
    emitters: ['aws-cli', 'boto3'],
    says: [
        'Parameter validation failed: Invalid length for parameter {parameter}, value: {value}, valid min length: {min}',
        'Parameter validation failed: Missing required parameter in input: "{parameter}"',
        'Parameter validation failed: Invalid type for parameter {parameter}, value: {value}',
        'Parameter validation failed: {message...}',
        'Invalid length for parameter {parameter}, value: 0',
        "Error parsing parameter '{parameter}': {message...}",
    ],
    near: ['aws', 'boto'],
    weight: 'cause',
    lacks: 'value',
    title: 'A value that AWS was to be given is empty or not valid',
    causes: [
        {
            id: 'empty',
            why: 'The SDK checks parameters before it calls AWS, and one has no value or a wrong type; most often a variable behind it is empty in this job.',
            fix: 'Print what stands behind the parameter that the message names, and set the variable or secret where this job can see it.',
        },
    ],
    example: 'botocore.exceptions.ParamValidationError: Parameter validation failed: Invalid length for parameter SecretId, value: 0, valid min length: 1',
    basis: 'source',
    source: 'botocore 1.43 validate.py',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/command-line/cli-unknown-command.js
const cliUnknownCommand = {
    id: 'cli-unknown-command',
    emitters: ['aws-cli'],
    says: [
        'aws: error: argument {argument}: Invalid choice',
        'aws: error: argument operation: Invalid choice',
        'Unknown options: {options...}',
        'aws: [ERROR]: An error occurred (ParamValidation): Unknown options: {options...}',
        'aws: [ERROR]: An error occurred (ParamValidation): argument {argument}: Found invalid choice',
    ],
    near: ['aws'],
    weight: 'cause',
    title: 'The AWS CLI does not know this command or option',
    causes: [
        {
            id: 'version',
            why: 'The command or option is misspelt, or newer than the AWS CLI of this runner; an unquoted variable with a blank in it reads as options, too.',
            fix: 'Look at `aws --version` and update it; quote variables in the command (`"$NAME"`).',
        },
    ],
    example: 'aws: error: argument operation: Invalid choice, valid choices are:',
    basis: 'report',
    source: 'https://github.com/aws/aws-cli/issues/6785',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/command-line/index.js






const commandLineEntries = [
    awsCliAbsent,
    awsCliNoLibraries,
    botoUnknownService,
    cliArgumentEmpty,
    cliParamValidation,
    cliUnknownCommand,
];

;// CONCATENATED MODULE: ./lib/catalogue/entries/configure-aws-credentials/cac-action-timeout.js
const cacActionTimeout = {
    id: 'cac-action-timeout',
    emitters: ['configure-aws-credentials'],
    says: ['Action timed out after {seconds} seconds'],
    weight: 'cause',
    explains: 'credentials',
    title: 'configure-aws-credentials timed out',
    causes: [
        {
            id: 'no-answer',
            rules: ['credentials/sts-unreachable'],
            why: 'STS, or a proxy in between, did not answer in the time that the input `action-timeout-s` allows. The network of a self-hosted runner is the usual reason.',
            fix: 'Check that the runner reaches `https://sts.REGION.amazonaws.com` (firewall, proxy inputs `http-proxy`, VPC endpoint).',
        },
    ],
    example: 'Error: Action timed out after 120 seconds',
    basis: 'source',
    source: 'aws-actions/configure-aws-credentials 6 src/index.ts',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/configure-aws-credentials/cac-custom-tags.js
const cacCustomTags = {
    id: 'cac-custom-tags',
    emitters: ['configure-aws-credentials'],
    says: ['custom-tags: input is not valid JSON', 'custom-tags: keys must', 'custom-tags: value'],
    weight: 'cause',
    explains: 'credentials',
    title: 'The input custom-tags is not valid JSON',
    causes: [
        {
            id: 'json',
            why: '`custom-tags` takes a JSON object of names and values; what it was given cannot be read as one.',
            fix: 'Write it as JSON: `custom-tags: \'{"team": "shop"}\'`.',
        },
    ],
    example: 'Error: custom-tags: input is not valid JSON',
    basis: 'source',
    source: 'aws-actions/configure-aws-credentials 6.2.3 src/assumeRole.ts',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/configure-aws-credentials/cac-input-missing.js

const cacInputMissing = {
    id: 'cac-input-missing',
    emitters: ['configure-aws-credentials'],
    says: ['Input required and not supplied: {input}'],
    near: ['aws'],
    weight: 'cause',
    explains: 'credentials',
    title: 'The input `{input}` is empty',
    causes: [
        {
            ...secretEmpty,
            rules: ['secrets/empty', 'secrets/absent'],
            title: 'The input `{input}` is empty: nothing stands behind its secret or variable',
        },
        {
            id: 'input',
            why: 'The step gives `{input}` no value; a secret or variable that is not defined for this job is the empty string.',
            fix: 'Give `{input}` a value, or define the secret or variable behind it where this job can see it.',
        },
    ],
    example: 'Error: Input required and not supplied: aws-region',
    basis: 'source',
    source: '@actions/core getInput',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/configure-aws-credentials/cac-key-mismatch.js
const cacKeyMismatch = {
    id: 'cac-key-mismatch',
    emitters: ['configure-aws-credentials'],
    says: [
        'Credentials loaded by the SDK do not match the access key ID configured by the action',
        'Credentials loaded by the SDK do not match the expected access key ID configured by the action',
    ],
    weight: 'cause',
    explains: 'credentials',
    title: 'Other credentials win over the keys that the action was given',
    causes: [
        {
            id: 'profile-wins',
            rules: ['credentials/two-identities', 'credentials/wrong-source-resolves'],
            why: 'The JavaScript SDK takes a profile that `AWS_PROFILE` names before keys in the environment; so it used another source than the inputs.',
            fix: 'Take `AWS_PROFILE` away for this step (`env: { AWS_PROFILE: "" }` is not enough everywhere; unset it), or give the action `unset-current-credentials: true`.',
        },
    ],
    example: 'Error: Credentials loaded by the SDK do not match the access key ID configured by the action',
    basis: 'source',
    source: 'aws-actions/configure-aws-credentials 6.2.3 src/CredentialsClient.ts',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/configure-aws-credentials/cac-region-invalid.js
const cacRegionInvalid = {
    id: 'cac-region-invalid',
    emitters: ['configure-aws-credentials'],
    says: ['Region is not valid: {region...}'],
    weight: 'cause',
    explains: 'credentials',
    title: 'The input aws-region is not the name of a region',
    causes: [
        {
            id: 'region',
            rules: ['credentials/region-invalid', 'inputs/not-accepted'],
            why: 'The action was given `{region}` as its region.',
            fix: 'Give `aws-region` the plain name, such as `eu-west-1`, without blanks, quotes or a comment.',
        },
    ],
    example: 'Error: Region is not valid: eu-west-1 ',
    basis: 'source',
    source: 'aws-actions/configure-aws-credentials 6.2.3 src/index.ts',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/configure-aws-credentials/cac-secret-required.js

const cacSecretRequired = {
    id: 'cac-secret-required',
    emitters: ['configure-aws-credentials'],
    says: ["'aws-secret-access-key' must be provided if 'aws-access-key-id' is provided"],
    weight: 'cause',
    explains: 'credentials',
    title: 'The input aws-secret-access-key is empty',
    causes: [{ ...secretEmpty, rules: ['secrets/empty', 'secrets/absent'] }],
    example: "Error: 'aws-secret-access-key' must be provided if 'aws-access-key-id' is provided",
    basis: 'source',
    source: 'aws-actions/configure-aws-credentials 6.2.3 src/index.ts',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/configure-aws-credentials/cac-source-account.js
const cacSourceAccount = {
    id: 'cac-source-account',
    emitters: ['configure-aws-credentials'],
    says: ['Source Account ID is needed if the Role Name is provided'],
    weight: 'cause',
    explains: 'credentials',
    title: 'role-to-assume is a name, and no ARN',
    causes: [
        {
            id: 'name',
            rules: ['inputs/role-not-usable'],
            why: "A role's bare name can only be completed from the account of credentials that are there already; with OIDC there are none.",
            fix: 'Give the whole ARN: `arn:aws:iam::ACCOUNT:role/NAME`.',
        },
    ],
    example: 'Error: Source Account ID is needed if the Role Name is provided and not the Role Arn.',
    basis: 'source',
    source: 'aws-actions/configure-aws-credentials 6.2.3 src/assumeRole.ts',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/configure-aws-credentials/cac-symlink-refused.js
const cacSymlinkRefused = {
    id: 'cac-symlink-refused',
    emitters: ['configure-aws-credentials'],
    since: 'configure-aws-credentials 6',
    says: [
        'Refusing {file} (parent directory is a symbolic link)',
        'Refusing {file...} symbolic link',
    ],
    weight: 'cause',
    explains: 'credentials',
    title: 'configure-aws-credentials does not write a profile through a symbolic link',
    causes: [
        {
            id: 'link',
            why: '`{file}` is, or lies in, a symbolic link, and since version 6 the action refuses to write there.',
            fix: 'Make `~/.aws` a real directory on this runner, or let `AWS_SHARED_CREDENTIALS_FILE` name a file in one.',
        },
    ],
    example: 'Error: Refusing /home/runner/.aws/credentials (parent directory is a symbolic link)',
    basis: 'source',
    source: 'aws-actions/configure-aws-credentials 6.2.3 src/profileManager.ts',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/configure-aws-credentials/index.js








const configureAwsCredentialsEntries = [
    cacActionTimeout,
    cacCustomTags,
    cacInputMissing,
    cacKeyMismatch,
    cacRegionInvalid,
    cacSecretRequired,
    cacSourceAccount,
    cacSymlinkRefused,
];

;// CONCATENATED MODULE: ./lib/catalogue/entries/denied/account-blocked.js
const accountBlocked = {
    id: 'account-blocked',
    emitters: ['aws'],
    says: [
        'This account is currently blocked and not recognized as a valid account',
        'Your account is currently blocked',
        'Your request for accessing resources in this region is being validated',
        'account is suspended',
        'Your AWS account is suspended',
        'Your account must be verified before you can add new',
        'NotSignedUp',
        'PendingVerification',
    ],
    near: ['aws', 'cloudfront', 'ec2', 's3', 'an error occurred'],
    weight: 'cause',
    title: 'AWS has blocked or not yet verified the account',
    causes: [
        {
            id: 'account',
            why: 'The account as a whole may not use this: it is suspended, waits for verification, or has not signed up for the service.',
            fix: 'Open a case at AWS Support (https://console.aws.amazon.com/support) from this account, and look for mails about billing or verification.',
        },
    ],
    example: 'An error occurred (Blocked) when calling the RunInstances operation: This account is currently blocked and not recognized as a valid account.',
    basis: 'report',
    source: 'https://github.com/hashicorp/terraform-provider-aws/issues/34597',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/denied/athena-glue-lakeformation.js
const athenaGlueLakeformation = {
    id: 'athena-glue-lakeformation',
    emitters: ['boto3', 'java'],
    says: [
        'Insufficient Lake Formation permission(s) on {resource}: {message...}',
        'Insufficient Lake Formation permission(s)',
        'Insufficient permissions to execute the query. {message...}',
        'Insufficient Lake Formation permission(s): Required {grant...} on {resource}',
    ],
    weight: 'cause',
    title: 'Lake Formation does not let the role read the data',
    causes: [
        {
            id: 'grant',
            why: 'Databases and tables of this catalogue are guarded by Lake Formation beside IAM, and the role has no grant there.',
            fix: 'Grant it: `aws lakeformation grant-permissions --principal DataLakePrincipalIdentifier=ROLE --permissions SELECT DESCRIBE --resource ...`.',
        },
    ],
    example: 'Insufficient Lake Formation permission(s) on orders: Required Describe',
    basis: 'documentation',
    source: 'https://docs.aws.amazon.com/lake-formation/latest/dg/troubleshooting.html',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/denied/aws-access-denied.js
const awsAccessDenied = {
    id: 'aws-access-denied',
    emitters: ['aws-cli', 'boto3', 'javascript', 'java', 'go', 'rust'],
    says: [
        'An error occurred (AccessDenied) when calling the {operation} operation',
        'An error occurred (AccessDeniedException) when calling the {operation} operation',
        'An error occurred (UnauthorizedOperation) when calling the {operation} operation',
        'AccessDenied: Access Denied',
        'AccessDeniedException',
        'api error AccessDenied',
        'AccessDenied: ',
        'Code: AccessDenied',
        'UnauthorizedOperation: ',
        'AmazonS3Exception: Access Denied',
        'Access denied api:{operation} policy:',
        'Aws::S3::Errors::AccessDenied',
        '<Code>AccessDenied</Code>',
    ],
    never: ['/subscriptions/', 'googleapi', '"status":"failed"'],
    weight: 'wrapper',
    title: 'AWS denied `{operation}` and does not say why',
    causes: [
        {
            id: 'put-object',
            holds: { operation: ['putobject', 'createmultipartupload'] },
            title: 'AWS denied the upload to S3',
            why: 'No policy allows the caller `s3:PutObject` on this bucket (or `s3:PutObjectAcl`, where an ACL is asked for, or the KMS key that encrypts it); the message does not say which.',
            fix: 'Allow `s3:PutObject` on `arn:aws:s3:::BUCKET/*` in a policy of the deploying role; take `--acl` away unless the bucket takes ACLs; allow `kms:GenerateDataKey` on the key of the bucket.',
        },
        {
            id: 'list-objects',
            holds: { operation: ['listobjects'] },
            title: 'AWS denied listing the bucket',
            why: 'No policy allows the caller `s3:ListBucket` on this bucket, or the bucket belongs to another account; the message does not say which.',
            fix: 'Allow `s3:ListBucket` on `arn:aws:s3:::BUCKET` (the bucket itself, without `/*`), and check that the credentials are those of the right account.',
        },
        {
            id: 'no-permission',
            why: 'The caller may not do this, and the message does not say which policy decided.',
            fix: "Allow the action on this resource in a policy of the deploying role; for S3 look at the bucket's policy and at the KMS key as well.",
        },
    ],
    example: 'An error occurred (AccessDenied) when calling the PutObject operation: Access Denied',
    basis: 'run',
    source: 'botocore 1.43 ClientError',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/denied/beanstalk-permission.js
const beanstalkPermission = {
    id: 'beanstalk-permission',
    emitters: ['elastic-beanstalk'],
    says: ["You do not have permission to perform the '{action}' action"],
    weight: 'cause',
    title: 'The caller may not `{action}`',
    causes: [
        {
            id: 'no-policy',
            why: "No policy of the caller allows `{action}`, which Elastic Beanstalk needs to store the application's version.",
            fix: 'Add `{action}` to a policy of the caller; the managed policy `AdministratorAccess-AWSElasticBeanstalk` holds what deploys need.',
        },
    ],
    example: "ERROR: ServiceError - You do not have permission to perform the 's3:CreateBucket' action. Verify that your S3 policies and your ACLs allow you to perform these actions.",
    basis: 'report',
    source: 'https://github.com/aws/aws-elastic-beanstalk-cli/issues/41',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/denied/bedrock-no-model-access.js
const bedrockNoModelAccess = {
    id: 'bedrock-no-model-access',
    emitters: ['boto3', 'javascript', 'aws-cli'],
    says: [
        "You don't have access to the model with the specified model ID",
        'Model access is denied due to IAM user or service role is not authorized to perform the required AWS Marketplace actions',
        'on-demand throughput isn{apostrophe}t supported',
    ],
    weight: 'cause',
    title: 'The account has no access to this model of Bedrock',
    causes: [
        {
            id: 'model',
            why: 'Bedrock gives a model only where the account has asked for it, in this region, or the model is offered there only through an inference profile.',
            fix: 'Ask for the model in the Bedrock console of this account and region (Model access), or name the inference profile (`eu.anthropic...`); check that region and account are the right ones.',
        },
    ],
    example: "An error occurred (AccessDeniedException) when calling the Converse operation: You don't have access to the model with the specified model ID.",
    basis: 'report',
    source: 'https://github.com/andrewyng/aisuite/issues/174',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/denied/ec2-unauthorized-encoded.js
const ec2UnauthorizedEncoded = {
    id: 'ec2-unauthorized-encoded',
    emitters: ['aws-cli', 'terraform'],
    says: [
        'You are not authorized to perform this operation. Encoded authorization failure message: {blob}',
        'You are not authorized to perform this operation',
    ],
    weight: 'cause',
    title: 'EC2 refused the call, the caller is not authorized',
    causes: [
        {
            id: 'encoded',
            why: 'EC2 hides what decided in an encoded message, which only a caller in the account can read.',
            fix: 'Decode it with `aws sts decode-authorization-message --encoded-message ... --query DecodedMessage --output text` (permission `sts:DecodeAuthorizationMessage`): it names the action, the resource and the policy; then allow that action.',
        },
    ],
    example: 'UnauthorizedOperation: You are not authorized to perform this operation. Encoded authorization failure message: q9vZ1mYt0c3Jp2Wb7',
    basis: 'documentation',
    source: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_DecodeAuthorizationMessage.html',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/denied/iam-cross-account-pass-role.js
const iamCrossAccountPassRole = {
    id: 'iam-cross-account-pass-role',
    emitters: ['aws-cli', 'javascript', 'java-v1', 'serverless'],
    says: ['Cross-account pass role is not allowed'],
    weight: 'cause',
    title: 'The role that is handed to the service lies in another account',
    causes: [
        {
            id: 'other-account',
            rules: ['account/wrong-account'],
            why: 'A service takes only a role of the account in which it works: either the role ARN names another account, or the deploy runs with credentials of another account than was meant.',
            fix: 'Compare the account in the role ARN with `aws sts get-caller-identity`; use the credentials of that account, or a role of this one.',
        },
    ],
    example: 'AccessDeniedException: Cross-account pass role is not allowed.',
    basis: 'report',
    source: 'https://github.com/aws/aws-toolkit-azure-devops/issues/546',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/denied/iam-denied-with-id.js
const iamDeniedWithId = {
    id: 'iam-denied-with-id',
    emitters: ['aws'],
    since: '2026-09',
    says: [
        'User: {principal} is not authorized to perform: {action} on resource: {resource...} because no {policy...} allows the {denied} action. Go to https://{region}.console.aws.amazon.com/iam/{path} for complete details, or call the GetRequestAuthorizationDetails API with the following authorization id: {authorization}',
        'User: {principal} is not authorized to perform: {action} on resource: {resource...} with an explicit deny in {policy...} Go to https://{region}.console.aws.amazon.com/iam/{path} for complete details, or call the GetRequestAuthorizationDetails API with the following authorization id: {authorization}',
        'is not authorized to perform: {action} {policy...} Go to https://{region}.console.aws.amazon.com/iam/{path} for complete details, or call the GetRequestAuthorizationDetails API with the following authorization id: {authorization}',
    ],
    weight: 'cause',
    title: '`{action}` is denied, and AWS keeps why for 24 hours',
    causes: [
        {
            id: 'quarantine',
            holds: { policy: ['quarantine'] },
            title: 'AWS has put the deploying key into quarantine, since it was found leaked',
            why: 'AWS found the key in public and attached {policy}, which forbids `{action}` and much else.',
            fix: 'Delete the leaked key, look into CloudTrail for what it was used for, make a new one (better: a role by OIDC), and only then detach the policy.',
        },
        {
            id: 'service-control-policy',
            holds: { policy: ['service control policy', 'resource control policy'] },
            title: 'A policy of the organization keeps the caller from `{action}`',
            why: '{principal} may not `{action}`: what decided is a policy of the organization ({policy}), and nothing in the account helps.',
            fix: 'Ask those who manage the AWS organization. What decided, until 24 hours after: `aws iam-toolbox get-request-authorization-details --region {region} --authorization-id {authorization}`.',
        },
        {
            id: 'permissions-boundary',
            holds: { policy: ['boundary'] },
            title: 'The permissions boundary of the caller keeps it from `{action}`',
            why: '{principal} may not `{action}`: what decided is its permissions boundary ({policy}).',
            fix: 'Change the boundary or deploy with another role. What decided, until 24 hours after: `aws iam-toolbox get-request-authorization-details --region {region} --authorization-id {authorization}`.',
        },
        {
            id: 'policy',
            why: '{principal} may not `{action}`: {policy} decided. The statements that were looked at can be read for 24 hours, in the same region.',
            fix: 'Ask AWS what decided: `aws iam-toolbox get-request-authorization-details --region {region} --authorization-id {authorization}`; then allow `{action}` on exactly this resource in a policy of the role or user that the message names.',
        },
    ],
    example: 'User: arn:aws:sts::111122223333:assumed-role/deploy/GitHubActions is not authorized to perform: iam:GetRole on resource: role deploy because no identity-based policy allows the iam:GetRole action. Go to https://us-east-1.console.aws.amazon.com/iam/home?region=us-east-1#/authorization-details/k3x9q2v7m1p8c4z6b0n5t2y8w for complete details, or call the GetRequestAuthorizationDetails API with the following authorization id: k3x9q2v7m1p8c4z6b0n5t2y8w',
    basis: 'documentation',
    source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied-authorization-id.html',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/denied/iam-explicit-deny.js
const iamExplicitDeny = {
    id: 'iam-explicit-deny',
    emitters: ['aws'],
    says: [
        'User: {principal} is not authorized to perform: {action} on resource: {resource} with an explicit deny in {policy...}',
        'User: {principal} is not authorized to perform: {action} with an explicit deny in {policy...}',
        'is not authorized to perform: {action} on resource: {resource} with an explicit deny in {policy...}',
        'is not authorized to perform: {action} with an explicit deny in {policy...}',
        'with an explicit deny in {policy...}',
    ],
    weight: 'cause',
    title: 'A policy forbids `{action}`',
    causes: [
        {
            id: 'quarantined-key',
            holds: { policy: ['awscompromisedkeyquarantine'] },
            title: 'AWS has put this key under quarantine, because it was found in public',
            why: 'AWS attaches `AWSCompromisedKeyQuarantine` to the user of an access key that it found leaked. The deploy is refused because the key is known to others.',
            fix: "Make a new key (or better, a role with OIDC), delete this one, look through CloudTrail for what it was used for, and only then detach the quarantine policy. Scan the repository's history for the key.",
        },
        {
            id: 'service-control-policy',
            holds: { policy: ['service control policy', 'service_control_policy'] },
            title: 'A service control policy of the organization forbids `{action}`',
            why: 'An explicit Deny in a service control policy (SCP) wins over every Allow in the account: {policy}. Nothing that is changed in the account helps.',
            fix: 'Ask those who manage the AWS organization to exempt this role, or do it in a region, or from an account, that the policy allows.',
        },
        {
            id: 'resource-control-policy',
            holds: { policy: ['resource control policy', 'resource_control_policy'] },
            title: 'A resource control policy of the organization forbids `{action}`',
            why: 'An explicit Deny in a resource control policy (RCP) keeps this caller from the resource: {policy}.',
            fix: "Ask those who manage the AWS organization whether the caller, or its organization, is to be exempt in the policy's condition.",
        },
        {
            id: 'permissions-boundary',
            holds: { policy: ['permissions boundary', 'permissions-boundary'] },
            title: 'The permissions boundary of the caller forbids `{action}`',
            why: 'An explicit Deny in the permissions boundary wins over every Allow: {policy}.',
            fix: 'Change the boundary, or deploy with a role that has another one; more permissions on the role do not help.',
        },
        {
            id: 'session-policy',
            holds: { policy: ['session policy'] },
            title: 'The session policy forbids `{action}`',
            why: 'The session was asked for with a policy of its own (`inline-session-policy`, `managed-session-policies`, `--policy`), and that denies it.',
            fix: 'Take the Deny out of the session policy that the job passes when it assumes the role.',
        },
        {
            id: 'vpc-endpoint-policy',
            holds: { policy: ['vpc endpoint'] },
            title: 'The policy of the VPC endpoint forbids `{action}`',
            why: 'The request went through a VPC endpoint whose policy denies it: {policy}.',
            fix: "Allow the action and the resource in the endpoint's policy.",
        },
        {
            id: 'resource-based-policy',
            holds: { policy: ['resource-based policy'] },
            title: 'The policy of the resource forbids `{action}`',
            why: 'A Deny in the policy of the resource itself (a bucket, a key, a queue) wins over every Allow: {policy}.',
            fix: 'Find the statement with `"Effect": "Deny"` in the policy of the resource and exempt this caller.',
        },
        {
            id: 'identity-based-policy',
            holds: { policy: ['identity-based policy'] },
            title: 'A policy of the caller itself forbids `{action}`',
            why: 'A Deny in a policy that is attached to the caller, or to a group of it, wins over every Allow: {policy}.',
            fix: 'Find the statement with `"Effect": "Deny"` in that policy and exempt what the deploy needs.',
        },
        {
            id: 'some-policy',
            why: 'An explicit Deny wins over every Allow: {policy}.',
            fix: 'Find the statement with `"Effect": "Deny"` in that policy and exempt this caller.',
        },
    ],
    example: 'An error occurred (AccessDenied) when calling the CreateBucket operation: User: arn:aws:sts::111122223333:assumed-role/deploy/GitHubActions is not authorized to perform: s3:CreateBucket on resource: "arn:aws:s3:::shop" with an explicit deny in a service control policy: arn:aws:organizations::444455556666:policy/o-abc/service_control_policy/p-def',
    basis: 'documentation',
    source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html'],
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/denied/iam-no-policy-allows.js
const iamNoPolicyAllows = {
    id: 'iam-no-policy-allows',
    emitters: ['aws'],
    says: [
        'User: {principal} is not authorized to perform: {action} on resource: {resource} because no {policy...} allows the {denied} action',
        'User: {principal} is not authorized to perform: {action} because no {policy...} allows the {denied} action',
        'is not authorized to perform: {action} on resource: {resource} because no {policy...} allows the {denied} action',
        'because no {policy...} allows the {action} action',
    ],
    weight: 'cause',
    title: '`{action}` is denied: no policy allows it',
    causes: [
        {
            id: 'cloudformation-role',
            holds: { principal: ['cfn-exec', 'cloudformation', 'cfnrole'] },
            title: 'The role that CloudFormation deploys with may not `{action}`',
            why: 'It is not the job that is refused but the service role (execution role) of the stack: `{principal}`.',
            fix: 'Add `{action}` on this resource to the execution role of the stack (with the CDK the `cfn-exec` role of the bootstrap), not to the role of the job.',
        },
        {
            id: 'task-execution-role',
            holds: {
                principal: ['ecstaskexecution', 'taskexecution', 'execution-role', 'executionrole'],
            },
            title: "The task's execution role may not `{action}`",
            why: 'It is not the job that is refused but the execution role of the ECS task: `{principal}`.',
            fix: 'Add `{action}` to the execution role of the task definition, for example by the managed policy `AmazonECSTaskExecutionRolePolicy`.',
        },
        {
            id: 'function-role',
            holds: { principal: ['lambda', '-fn-role', 'function'] },
            title: 'The role of the function may not `{action}`',
            why: 'It is not the job that is refused but the role that the Lambda function runs with: `{principal}`.',
            fix: 'Add `{action}` on this resource to the role of the function (its execution role).',
        },
        {
            id: 'tag-session',
            holds: { action: ['sts:tagsession'] },
            title: 'The role may be assumed, but not with session tags',
            why: 'The caller passes session tags (configure-aws-credentials does so for a chained role), and the trust policy allows `sts:AssumeRole` without `sts:TagSession`.',
            fix: "Add `sts:TagSession` to the Action of the role's trust policy, or set `role-skip-session-tagging: true`.",
        },
        {
            id: 'assume-role',
            holds: { action: ['sts:assumerole'] },
            title: 'The caller may not assume the role',
            why: 'No {policy} allows `{action}`.',
            fix: "Allow `{action}` on the role in a policy of the caller, and name the caller in the role's trust policy.",
        },
        {
            id: 'pass-role',
            holds: { action: ['iam:passrole'] },
            title: 'The deploy may not hand this role to the service',
            why: 'Whoever creates a function, a task or an instance with a role must be allowed `iam:PassRole` on that role.',
            fix: 'Allow `iam:PassRole` on that role in a policy of the deploying role, with the condition `iam:PassedToService` for the service.',
        },
        {
            id: 'service-control-policy',
            holds: { policy: ['service control policy'] },
            title: 'The organization does not allow `{action}` here',
            why: "The organization's service control policies list what is allowed, and this action is not on the list; nothing in the account helps.",
            fix: 'Ask those who manage the AWS organization to allow the action.',
        },
        {
            id: 'permissions-boundary',
            holds: { policy: ['permissions boundary'] },
            title: 'The permissions boundary of the caller does not allow `{action}`',
            why: 'A caller may do what its policies and its boundary both allow, and the boundary does not list this action.',
            fix: 'Add the action to the boundary, or deploy with a role that has another one.',
        },
        {
            id: 'session-policy',
            holds: { policy: ['session policy'] },
            title: 'The session policy does not allow `{action}`',
            why: 'The session was asked for with a policy of its own (`inline-session-policy`, `managed-session-policies`), which does not list the action.',
            fix: 'Add the action to the session policy, or pass none.',
        },
        {
            id: 'vpc-endpoint-policy',
            holds: { policy: ['vpc endpoint'] },
            title: 'The policy of the VPC endpoint does not allow `{action}`',
            why: 'The request went through a VPC endpoint, and its policy does not list the action on this resource.',
            fix: "Allow the action and the resource in the endpoint's policy.",
        },
        {
            id: 'resource-based-policy',
            holds: { policy: ['resource-based policy'] },
            title: 'The policy of the resource does not allow the caller `{action}`',
            why: 'The resource belongs to another account, or takes only what its own policy names, and that policy does not name this caller.',
            fix: 'Allow `{action}` to the caller in the policy of the resource (and, from another account, in a policy of the caller as well).',
        },
        {
            id: 'identity-based-policy',
            why: 'No policy allows {principal} to `{action}` on this resource.',
            fix: 'Add `{action}` on exactly this resource to a policy of the role or user that the message names.',
        },
    ],
    example: 'User: arn:aws:sts::111122223333:assumed-role/deploy/GitHubActions is not authorized to perform: ecs:UpdateService on resource: arn:aws:ecs:eu-west-1:111122223333:service/shop because no identity-based policy allows the ecs:UpdateService action',
    basis: 'documentation',
    source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/denied/iam-not-authorized.js
const iamNotAuthorized = {
    id: 'iam-not-authorized',
    emitters: ['aws'],
    says: [
        'User: {principal} is not authorized to perform: {action} on resource: {resource}',
        'User: {principal} is not authorized to perform: {action}',
        'is not authorized to perform: {action} on resource: {resource}',
        'is not authorized to perform: {action}',
    ],
    weight: 'cause',
    title: 'The caller may not `{action}`',
    causes: [
        {
            id: 'cloudformation-role',
            holds: { principal: ['cfn-exec', 'cloudformation', 'cfnrole'] },
            title: 'The role that CloudFormation deploys with may not `{action}`',
            why: 'It is not the job that is refused but the service role (execution role) of the stack: `{principal}`.',
            fix: 'Add `{action}` on this resource to the execution role of the stack (with the CDK the `cfn-exec` role of the bootstrap), not to the role of the job.',
        },
        {
            id: 'task-execution-role',
            holds: {
                principal: ['ecstaskexecution', 'taskexecution', 'execution-role', 'executionrole'],
            },
            title: "The task's execution role may not `{action}`",
            why: 'It is not the job that is refused but the execution role of the ECS task: `{principal}`.',
            fix: 'Add `{action}` to the execution role of the task definition, for example by the managed policy `AmazonECSTaskExecutionRolePolicy`.',
        },
        {
            id: 'function-role',
            holds: { principal: ['lambda', '-fn-role', 'function'] },
            title: 'The role of the function may not `{action}`',
            why: 'It is not the job that is refused but the role that the Lambda function runs with: `{principal}`.',
            fix: 'Add `{action}` on this resource to the role of the function (its execution role).',
        },
        {
            id: 'tag-session',
            holds: { action: ['sts:tagsession'] },
            title: 'The role may be assumed, but not with session tags (`sts:TagSession`)',
            why: 'The caller passes session tags (configure-aws-credentials does so for a chained role), and the trust policy of the role allows `sts:AssumeRole` without `sts:TagSession`.',
            fix: "Add `sts:TagSession` to the Action of the role's trust policy, or set `role-skip-session-tagging: true`.",
        },
        {
            id: 'pass-role',
            holds: { action: ['iam:passrole'] },
            title: 'The deploy may not hand this role to the service',
            why: 'Whoever creates a function, a task or an instance with a role must be allowed `iam:PassRole` on that role.',
            fix: 'Allow `iam:PassRole` on that role in a policy of the deploying role, with the condition `iam:PassedToService` for the service.',
        },
        {
            id: 'assume-role',
            holds: { action: ['sts:assumerole'] },
            title: 'The caller may not assume the role',
            why: 'Either the role does not exist, or its trust policy does not name this caller, or no policy of the caller allows it. AWS does not say which.',
            fix: "Check all three; then allow `{action}` on the role in a policy of the caller, and name the caller in the role's trust policy.",
        },
        {
            id: 'registry-token',
            holds: { action: ['ecr:getauthorizationtoken'] },
            title: 'The caller may not log in to ECR',
            why: 'The login to ECR begins with `ecr:GetAuthorizationToken`, which no policy of the caller allows.',
            fix: 'Allow `ecr:GetAuthorizationToken` on `*` (it takes no narrower resource), besides the actions on the repository.',
        },
        {
            id: 'no-policy',
            why: 'No policy that applies to the caller allows the action, or one denies it; the message does not say which.',
            fix: "Add `{action}` on this resource to a policy of the caller that the message names; where it is there, look for a Deny in the organization's policies, the boundary and the resource's policy.",
        },
    ],
    example: 'User: arn:aws:iam::111122223333:user/ci is not authorized to perform: ecr:GetAuthorizationToken on resource: *',
    basis: 'documentation',
    source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/denied/index.js











const deniedEntries = [
    accountBlocked,
    athenaGlueLakeformation,
    awsAccessDenied,
    beanstalkPermission,
    bedrockNoModelAccess,
    ec2UnauthorizedEncoded,
    iamCrossAccountPassRole,
    iamDeniedWithId,
    iamExplicitDeny,
    iamNoPolicyAllows,
    iamNotAuthorized,
];

;// CONCATENATED MODULE: ./lib/catalogue/entries/deploys/apprunner-batch-role.js
const apprunnerBatchRole = {
    id: 'apprunner-batch-role',
    emitters: ['aws-cli', 'terraform', 'cloudformation'],
    says: [
        'Unable to assume role {role}',
        'cannot assume the role {role}',
        'The role {role} cannot be assumed by principal',
        'Please make sure that the role exists and can be assumed',
        'Error while assuming role',
        'could not assume the provided role',
        'API Gateway does not have permission to assume the provided role',
        'The provided role {role} cannot be assumed',
        'is not authorized to be assumed by',
        "cannot be assumed by principal '{service}'",
        'Access role {role} could not be assumed',
        'The trust policy for the role {role}',
    ],
    near: ['amazonaws.com', 'arn:aws', 'operation', 'aws_'],
    weight: 'wrapper',
    title: 'A service of AWS cannot assume the role that it was given',
    causes: [
        {
            id: 'trust',
            why: "The role's trust policy does not name the service that is to use it, or the role is not there or not ready yet.",
            fix: 'Let the trust policy allow `sts:AssumeRole` to the service (`SERVICE.amazonaws.com`), compare the ARN with `aws iam get-role`, and wait some seconds where the role has just been made.',
        },
    ],
    example: "The role arn:aws:iam::111122223333:role/firehose cannot be assumed by principal 'firehose.amazonaws.com'",
    basis: 'report',
    source: 'https://github.com/hashicorp/terraform-provider-aws/issues/2945',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/deploys/beanstalk-not-ready.js
const beanstalkNotReady = {
    id: 'beanstalk-not-ready',
    emitters: ['elastic-beanstalk', 'javascript'],
    says: [
        'is in an invalid state for this operation. Must be Ready',
        'Environment named {environment} is in an invalid state for this operation',
    ],
    weight: 'cause',
    title: 'The Elastic Beanstalk environment is still updating',
    causes: [
        {
            id: 'updating',
            why: 'Another deploy of the environment, or a change of its settings, is running; until it is ready it takes no other.',
            fix: 'Wait until the environment is ready (`eb status`, or `aws elasticbeanstalk describe-environments`) and run the step again; let deploys run one after another (`concurrency`).',
        },
    ],
    example: 'Deployment failed: Error: Status: 400. Code: InvalidParameterValue, Message: Environment named bis-prod is in an invalid state for this operation. Must be Ready.',
    basis: 'report',
    source: 'https://github.com/einaregilsson/beanstalk-deploy/issues/19',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/deploys/beanstalk-version.js
const beanstalkVersion = {
    id: 'beanstalk-version',
    emitters: ['elastic-beanstalk'],
    says: [
        'No Application Version named {version} found',
        "No Application Version named '{version}' found",
        'Application Version {version} already exists',
        'No Environment found for EnvironmentName = {environment}',
        "No Application named '{application}' found",
        'Environment "{environment}" does not exist',
    ],
    near: ['beanstalk', 'eb ', 'environmentname'],
    weight: 'cause',
    title: 'Elastic Beanstalk has no such application, environment or version, or has the version already',
    causes: [
        {
            id: 'name',
            why: 'The names of the deploy do not fit what is in this account and region, or the version label was used before.',
            fix: 'Compare the names with `aws elasticbeanstalk describe-environments`, run with the same credentials and region; make the label unique (`${{ github.run_id }}`).',
        },
    ],
    example: "InvalidParameterValue: No Environment found for EnvironmentName = 'shop-prod'.",
    basis: 'report',
    source: 'https://github.com/einaregilsson/beanstalk-deploy/issues/97',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/deploys/codebuild-image-pull.js
const codebuildImagePull = {
    id: 'codebuild-image-pull',
    emitters: ['aws'],
    says: [
        'BUILD_CONTAINER_UNABLE_TO_PULL_IMAGE: {message...}',
        "Unable to pull customer's container image",
    ],
    weight: 'cause',
    title: 'CodeBuild cannot pull the image that the build is to run in',
    causes: [
        {
            id: 'pull',
            why: "The service role of the project may not read the repository, the repository's policy does not name CodeBuild, or the image is not there.",
            fix: "Allow `ecr:BatchGetImage`, `ecr:GetDownloadUrlForLayer` and `ecr:GetAuthorizationToken` to the project's service role (image pull credentials: project role), and check name and tag.",
        },
    ],
    example: "BUILD_CONTAINER_UNABLE_TO_PULL_IMAGE: Unable to pull customer's container image. CannotPullContainerError",
    basis: 'documentation',
    source: 'https://docs.aws.amazon.com/codebuild/latest/userguide/troubleshooting.html',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/deploys/codecommit-403.js
const codecommit403 = {
    id: 'codecommit-403',
    emitters: ['aws'],
    says: [
        {
            sentence: 'git-codecommit.{place...} The requested URL returned error: 403',
            anchor: 'git-codecommit.',
        },
        { sentence: 'git-codecommit.{place...} Authentication failed', anchor: 'git-codecommit.' },
    ],
    weight: 'cause',
    title: 'CodeCommit refuses git',
    causes: [
        {
            id: 'credential-helper',
            why: "git signs in with what `aws codecommit credential-helper` makes of the job's credentials: these lack `codecommit:GitPull`, are of another account, or the helper is not set up.",
            fix: "Set the helper up (`git config --global credential.helper '!aws codecommit credential-helper $@'` and `credential.UseHttpPath true`), and allow `codecommit:GitPull` (and `GitPush`) on the repository to the role.",
        },
    ],
    example: "fatal: unable to access 'https://git-codecommit.eu-west-1.amazonaws.com/v1/repos/web/': The requested URL returned error: 403",
    basis: 'documentation',
    source: 'https://docs.aws.amazon.com/codecommit/latest/userguide/troubleshooting-ch.html',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/deploys/codedeploy-active-deployment.js
const codedeployActiveDeployment = {
    id: 'codedeploy-active-deployment',
    emitters: ['aws-cli', 'javascript'],
    says: [
        'DeploymentLimitExceededException',
        "The Deployment Group '{group}' already has an active Deployment '{deployment}'",
        'already has an active Deployment',
    ],
    weight: 'cause',
    title: 'Another deployment of this group is still running',
    causes: [
        {
            id: 'active',
            why: 'CodeDeploy runs one deployment of a group at a time.',
            fix: 'Wait for it (`aws deploy wait deployment-successful --deployment-id ID`) or stop it; let deploy jobs run one after another (`concurrency`).',
        },
    ],
    example: "An error occurred (DeploymentLimitExceededException) when calling the CreateDeployment operation: The Deployment Group 'prod' already has an active Deployment 'd-1'",
    basis: 'report',
    source: 'https://github.com/webfactory/create-aws-codedeploy-deployment/issues/18',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/deploys/codedeploy-failed.js
const codedeployFailed = {
    id: 'codedeploy-failed',
    emitters: ['aws', 'aws-cli'],
    says: [
        'The overall deployment failed because too many individual {targets...} failed deployment',
        'The deployment failed because no instances were found for your deployment group',
        'Waiter DeploymentSuccessful failed',
        'No instances found for your deployment group',
    ],
    weight: 'wrapper',
    title: 'The CodeDeploy deployment failed on its targets',
    causes: [
        {
            id: 'targets',
            why: 'The deployment was made, and its instances or functions failed it: their agent does not run, their role may not read the bundle, a hook script failed, or no instance carries the tags.',
            fix: 'Look at the events of one target: `aws deploy list-deployment-targets --deployment-id ID`, then `aws deploy get-deployment-target`; on the instance look into `/var/log/aws/codedeploy-agent/`.',
        },
    ],
    example: 'The overall deployment failed because too many individual instances failed deployment, too few healthy instances are available for deployment',
    basis: 'documentation',
    source: 'https://docs.aws.amazon.com/codedeploy/latest/userguide/error-codes.html',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/deploys/codedeploy-target-absent.js
const codedeployTargetAbsent = {
    id: 'codedeploy-target-absent',
    emitters: ['aws-cli', 'javascript'],
    says: [
        'No Deployment Group found for name: {name}',
        'DeploymentGroupDoesNotExistException',
        'No application found for name: {name}',
        'ApplicationDoesNotExistException',
    ],
    weight: 'cause',
    title: 'CodeDeploy knows no such application or deployment group',
    causes: [
        {
            id: 'name',
            why: 'No deployment group or application of this name is in this account and region.',
            fix: 'Compare the names with `aws deploy list-applications` and `aws deploy list-deployment-groups --application-name NAME`, run with the same credentials and region.',
        },
    ],
    example: 'An error occurred (DeploymentGroupDoesNotExistException) when calling the CreateDeployment operation: No Deployment Group found for name: prd',
    basis: 'documentation',
    source: 'https://docs.aws.amazon.com/codedeploy/latest/APIReference/API_CreateDeployment.html',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/deploys/codepipeline-artifact-denied.js
const codepipelineArtifactDenied = {
    id: 'codepipeline-artifact-denied',
    emitters: ['aws'],
    says: [
        'Insufficient permissions Unable to access the artifact with Amazon S3 object key',
        'The provided role does not have permissions to perform this action',
        'is not authorized to perform AssumeRole on role',
        'does not have sufficient permissions to access the artifact',
    ],
    weight: 'cause',
    title: 'A role of the pipeline may not read or write its artifacts',
    causes: [
        {
            id: 'artifacts',
            why: "The role of the action may not reach the pipeline's artifact bucket, or its KMS key, or may not be assumed by the pipeline.",
            fix: "Allow the role `s3:GetObject`, `s3:PutObject` on the artifact bucket and `kms:Decrypt`, `kms:GenerateDataKey` on its key, in the role's policy and, across accounts, in bucket and key policy as well.",
        },
    ],
    example: 'Insufficient permissions Unable to access the artifact with Amazon S3 object key',
    basis: 'documentation',
    source: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/troubleshooting.html',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/deploys/ecs-linked-role.js
const ecsLinkedRole = {
    id: 'ecs-linked-role',
    emitters: ['aws-cli', 'cloudformation', 'terraform'],
    says: [
        'Unable to assume the service linked role. Please verify that the {service} service linked role exists',
        'Unable to assume the service linked role',
        'Unable to assume role and validate the listeners configured on your load balancer',
        'ECS was unable to assume the role',
    ],
    weight: 'cause',
    title: 'ECS cannot assume the role that it needs',
    causes: [
        {
            id: 'role',
            why: 'The service linked role of ECS is not there in this account yet, or the role that the service or the task names does not trust ECS.',
            fix: 'Make the linked role (`aws iam create-service-linked-role --aws-service-name ecs.amazonaws.com`); let the task roles trust `ecs-tasks.amazonaws.com`.',
        },
    ],
    example: 'An error occurred (InvalidParameterException) when calling the CreateService operation: Unable to assume the service linked role. Please verify that the ECS service linked role exists.',
    basis: 'report',
    source: 'https://github.com/hashicorp/terraform-provider-aws/issues/11417',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/deploys/ecs-not-stable.js
const ecsNotStable = {
    id: 'ecs-not-stable',
    emitters: ['aws-cli', 'boto3', 'javascript', 'terraform'],
    says: [
        'Resource is not in the state servicesStable',
        'Waiter ServicesStable failed: {message...}',
        'Waiter ServicesStable failed',
        'The deployment circuit breaker was triggered',
        'ECS Deployment Circuit Breaker was triggered',
        'tasks failed to start',
        'TimeoutError: {"state":"TIMEOUT","reason":"Waiter has timed out"}',
    ],
    near: ['ecs', 'service', 'cluster'],
    weight: 'wrapper',
    title: 'The ECS service did not get stable',
    causes: [
        {
            id: 'tasks-fail',
            why: 'The deploy was accepted and waited for; the new tasks stop again, are not healthy for the load balancer, or take longer than the wait.',
            fix: "Look at the service's events and at why its tasks stopped: `aws ecs describe-services --cluster CLUSTER --services SERVICE --query 'services[0].events[:10]'`, then `aws ecs describe-tasks` for the stopped ones (`stoppedReason`, exit code); mend the health check or wait longer.",
        },
    ],
    example: 'Error: Resource is not in the state servicesStable',
    basis: 'report',
    source: 'https://github.com/aws-actions/amazon-ecs-deploy-task-definition/issues/30',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/deploys/ecs-pull-failed.js
const ecsPullFailed = {
    id: 'ecs-pull-failed',
    emitters: ['aws'],
    says: [
        'CannotPullContainerError: {message...}',
        'CannotPullImageManifestError: {message...}',
        'CannotPullECRContainerError: {message...}',
    ],
    weight: 'cause',
    title: 'The ECS task could not pull its image',
    causes: [
        {
            id: 'absent',
            holds: { message: ['not found', 'manifest unknown', 'does not exist'] },
            why: 'The image is not there under this name and tag: {message}',
            fix: 'Push the image before the service is updated, and let the task definition name its tag, account and region.',
        },
        {
            id: 'denied',
            holds: { message: ['403', 'denied', 'authoriz', 'no basic auth'] },
            why: "The task's execution role may not read the repository: {message}",
            fix: 'Attach `AmazonECSTaskExecutionRolePolicy` to the execution role; for a repository of another account allow it in the repository policy as well.',
        },
        {
            id: 'network',
            why: 'The task has no way to the registry, or the registry refused: {message}',
            fix: 'Give the task a NAT gateway, a public IP or VPC endpoints for ECR and S3, then deploy again; for Docker Hub limits pull through ECR.',
        },
    ],
    example: 'CannotPullContainerError: pull image manifest has been retried 5 time(s): failed to resolve ref 111122223333.dkr.ecr.eu-west-1.amazonaws.com/web:81: not found',
    basis: 'documentation',
    source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_cannot_pull_image.html',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/deploys/ecs-resource-initialization.js
const ecsResourceInitialization = {
    id: 'ecs-resource-initialization',
    emitters: ['aws', 'copilot'],
    says: [
        'ResourceInitializationError: {what...} is not authorized to perform: {action} on resource: {resource} because {policy...}',
        'ResourceInitializationError: {what...} is not authorized to perform: {action} on resource: {resource}',
        'ResourceInitializationError: {what...} AccessDeniedException: {message...}',
        'ResourceInitializationError: {what...} i/o timeout',
        'ResourceInitializationError: {what...} context deadline exceeded',
        'ResourceInitializationError: {what...} Please check your task network configuration',
        'ResourceInitializationError: {message...}',
    ],
    weight: 'cause',
    title: 'The ECS task could not start, since it could not fetch its secrets, image or log group',
    causes: [
        {
            id: 'execution-role',
            holds: { action: [':'] },
            title: "The task's execution role may not `{action}`",
            why: 'ECS fetches secrets, the image and its log group with the execution role of the task definition, not with the role of the deploy; a policy of that role lacks `{action}`.',
            fix: 'Allow `{action}` on the resource (and `kms:Decrypt` on its key) to the execution role of the task definition, then deploy again.',
        },
        {
            id: 'network',
            why: "The task could not fetch what it starts with. Most often its subnet has no way out to ECR, Secrets Manager, SSM or CloudWatch Logs; otherwise its execution role may not read them, or the secret's ARN is wrong.",
            fix: 'Give the task a way there: a NAT gateway or a public IP (`assignPublicIp: ENABLED`), or VPC endpoints for ECR, S3, logs, Secrets Manager and SSM, and let its security group send to port 443; then check the execution role.',
        },
    ],
    example: 'ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve ecr registry auth: service call has been retried 3 time(s): RequestError: send request failed caused by: Post "https://api.ecr.us-east-2.amazonaws.com/": dial tcp 10.0.0.1:443: i/o timeout. Please check your task network configuration.',
    basis: 'report',
    source: 'https://github.com/aws/copilot-cli/issues/3104',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/deploys/ecs-role-not-valid.js
const ecsRoleNotValid = {
    id: 'ecs-role-not-valid',
    emitters: ['aws-cli', 'boto3', 'javascript'],
    says: [
        'when calling the RegisterTaskDefinition operation: Role is not valid',
        'ClientException: Role is not valid',
        'Fargate requires task definition to have execution role ARN to support ECR images',
    ],
    weight: 'cause',
    title: 'The task definition names no role that ECS can use',
    causes: [
        {
            id: 'role',
            why: '`taskRoleArn` or `executionRoleArn` names a role that is not there, lies in another account, or is written without its path.',
            fix: 'Compare both with `aws iam get-role --role-name NAME --query Role.Arn`, and look whether a variable in the task definition is empty.',
        },
    ],
    example: 'An error occurred (ClientException) when calling the RegisterTaskDefinition operation: Role is not valid',
    basis: 'report',
    source: 'https://github.com/aws-actions/amazon-ecs-deploy-task-definition/issues/96',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/deploys/ecs-target-absent.js
const ecsTargetAbsent = {
    id: 'ecs-target-absent',
    emitters: ['aws-cli', 'boto3', 'javascript'],
    says: [
        'ClusterNotFoundException',
        'ServiceNotFoundException',
        'ServiceNotActiveException',
        'Service was not ACTIVE',
        'Cluster not found',
        'is MISSING',
        'is INACTIVE',
    ],
    near: ['ecs', 'updateservice', 'taskdefinition', 'describeservices'],
    weight: 'cause',
    title: 'The ECS cluster or service is not there',
    causes: [
        {
            id: 'name',
            why: 'No active cluster or service of this name is in this account and region: the name is another, a variable is empty, or the credentials are those of another account.',
            fix: 'Compare the names with `aws ecs list-clusters` and `aws ecs list-services --cluster CLUSTER`, run with the same credentials and region.',
        },
    ],
    example: 'An error occurred (ClusterNotFoundException) when calling the UpdateService operation: Cluster not found.',
    basis: 'documentation',
    source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateService.html',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/deploys/index.js















const deploysEntries = [
    apprunnerBatchRole,
    beanstalkNotReady,
    beanstalkVersion,
    codebuildImagePull,
    codecommit403,
    codedeployActiveDeployment,
    codedeployFailed,
    codedeployTargetAbsent,
    codepipelineArtifactDenied,
    ecsLinkedRole,
    ecsNotStable,
    ecsPullFailed,
    ecsResourceInitialization,
    ecsRoleNotValid,
    ecsTargetAbsent,
];

;// CONCATENATED MODULE: ./lib/catalogue/entries/github/github-called-permissions.js
const githubCalledPermissions = {
    id: 'github-called-permissions',
    emitters: ['github'],
    says: [
        "is requesting 'id-token: write', but is only allowed 'id-token: none'",
        'The nested job {job} is requesting {scopes...}, but is only allowed {allowed...}',
        'is requesting {scopes...} but is only allowed {allowed...}',
    ],
    weight: 'cause',
    title: 'The called workflow asks for a permission that its caller does not have',
    causes: [
        {
            id: 'ceiling',
            why: 'A reusable workflow can have no more than the job that calls it.',
            fix: 'Add `id-token: write` (and `contents: read`) to the `permissions` of the job that calls it.',
        },
    ],
    example: "The nested job 'deploy' is requesting 'id-token: write', but is only allowed 'id-token: none'.",
    basis: 'report',
    source: 'https://github.com/orgs/community/discussions/55325',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/github/github-output-dropped.js
const githubOutputDropped = {
    id: 'github-output-dropped',
    emitters: ['github'],
    says: ["Skip output '{output}' since it may contain secret"],
    weight: 'silent',
    explains: 'value',
    title: 'GitHub dropped the output `{output}`, because it looks like a secret',
    causes: [
        {
            id: 'masked',
            why: 'The value holds something that is masked (a secret, or an account id that was masked), so GitHub does not hand it over to the next job, which gets the empty string.',
            fix: "Do not pass it from job to job; compute it again where it is needed, from the same secret or variable, or keep what is no secret (a role's ARN) in a variable.",
        },
    ],
    example: "Skip output 'role-arn' since it may contain secret.",
    basis: 'source',
    source: 'actions/runner src/Runner.Worker',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/github/index.js


const githubEntries = [githubCalledPermissions, githubOutputDropped];

;// CONCATENATED MODULE: ./lib/catalogue/entries/kubernetes/eks-exec-api-version.js
const eksExecApiVersion = {
    id: 'eks-exec-api-version',
    emitters: ['kubernetes'],
    says: [
        'exec plugin is configured to use API version {configured}, plugin returned version {returned}',
        'exec plugin: invalid apiVersion "client.authentication.k8s.io/v1alpha1"',
        'invalid apiVersion "client.authentication.k8s.io/v1alpha1"',
    ],
    weight: 'cause',
    title: 'kubectl and the AWS CLI disagree on the version of the credential plugin',
    causes: [
        {
            id: 'version',
            why: "`v1alpha1` of the exec plugin's API was removed from kubectl 1.24; an old kubeconfig or an old AWS CLI still uses it.",
            fix: 'Update the AWS CLI and write the kubeconfig anew: `aws eks update-kubeconfig --name CLUSTER` (it then names `v1beta1`).',
        },
    ],
    example: 'error: exec plugin: invalid apiVersion "client.authentication.k8s.io/v1alpha1"',
    basis: 'report',
    source: 'https://github.com/aws/aws-cli/issues/6920',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/kubernetes/eks-exec-plugin-failed.js
const eksExecPluginFailed = {
    id: 'eks-exec-plugin-failed',
    emitters: ['kubernetes'],
    says: [
        'getting credentials: exec: executable aws failed with exit code {code}',
        'executable aws failed with exit code {code}',
        'getting credentials: decoding stdout',
    ],
    weight: 'wrapper',
    title: '`aws eks get-token`, which kubectl runs, failed',
    causes: [
        {
            id: 'look-above',
            why: 'kubectl runs the AWS CLI to get a token for the cluster, and that ended with an error, which stands above this message.',
            fix: 'Run `aws eks get-token --cluster-name NAME` by itself in this job and mend what it says; most often it has no credentials or profile.',
        },
    ],
    example: 'Unable to connect to the server: getting credentials: exec: executable aws failed with exit code 255',
    basis: 'report',
    source: 'https://github.com/aws/aws-cli/issues/7570',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/kubernetes/eks-host-gone.js
const eksHostGone = {
    id: 'eks-host-gone',
    emitters: ['kubernetes'],
    says: [
        {
            sentence: 'Unable to connect to the server: dial tcp: lookup {host}.eks.amazonaws.com: no such host',
            anchor: 'eks.amazonaws.com',
        },
        {
            sentence: 'dial tcp: lookup {host}.eks.amazonaws.com on {server...} no such host',
            anchor: 'eks.amazonaws.com',
        },
    ],
    weight: 'cause',
    title: 'The address of the cluster does not exist any more, or only inside its VPC',
    causes: [
        {
            id: 'stale',
            why: 'The kubeconfig names the endpoint of a cluster that was deleted or made anew (every cluster has a host of its own), or of one whose endpoint is private.',
            fix: 'Write the kubeconfig in the job: `aws eks update-kubeconfig --name CLUSTER --region REGION`, instead of storing it as a secret; for a private endpoint use a runner in the VPC.',
        },
    ],
    example: 'Unable to connect to the server: dial tcp: lookup 0A1B2C3D4E5F.gr7.eu-west-1.eks.amazonaws.com: no such host',
    basis: 'report',
    source: 'https://github.com/kodermax/kubectl-aws-eks/issues/17',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/kubernetes/eks-image-pull.js
const eksImagePull = {
    id: 'eks-image-pull',
    emitters: ['kubernetes'],
    says: [
        {
            sentence: 'Failed to pull image "{account}.dkr.ecr.{image}": {message...}',
            anchor: 'dkr.ecr.',
        },
        { sentence: 'Back-off pulling image "{account}.dkr.ecr.{image}"', anchor: 'dkr.ecr.' },
    ],
    weight: 'wrapper',
    title: 'The cluster cannot pull the image from ECR',
    causes: [
        {
            id: 'absent',
            holds: { message: ['not found', 'manifest unknown'] },
            why: 'The image is not in the repository under this tag: {message}',
            fix: 'Push the image before the deploy, and let both name the same tag, account and region.',
        },
        {
            id: 'node-role',
            why: 'Nodes pull with their own role, not with that of the deploy: {message}',
            fix: "Attach `AmazonEC2ContainerRegistryPullOnly` to the role of the nodes; for a repository of another account allow that role in the repository's policy.",
        },
    ],
    example: 'Failed to pull image "111122223333.dkr.ecr.eu-west-1.amazonaws.com/web:81": rpc error: code = NotFound desc = failed to pull and unpack image: not found',
    basis: 'report',
    source: 'https://github.com/awslabs/amazon-eks-ami/issues/1268',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/kubernetes/eks-no-cluster.js
const eksNoCluster = {
    id: 'eks-no-cluster',
    emitters: ['aws-cli', 'kubernetes'],
    says: ['No cluster found for name: {cluster}'],
    weight: 'cause',
    title: 'There is no EKS cluster `{cluster}` in this account and region',
    causes: [
        {
            id: 'other-region',
            why: "The name is another, or the job's region or account is not the cluster's.",
            fix: "Compare with `aws eks list-clusters`; set the cluster's region (`--region`, `AWS_REGION`) and the role of its account.",
        },
    ],
    example: 'An error occurred (ResourceNotFoundException) when calling the DescribeCluster operation: No cluster found for name: orders-prd.',
    basis: 'documentation',
    source: 'https://docs.aws.amazon.com/eks/latest/APIReference/API_DescribeCluster.html',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/kubernetes/eks-plugin-absent.js
const eksPluginAbsent = {
    id: 'eks-plugin-absent',
    emitters: ['kubernetes'],
    says: [
        'exec: executable aws not found',
        'exec: executable aws-iam-authenticator not found',
        'exec: "aws": executable file not found',
        'exec: "aws-iam-authenticator": executable file not found',
        'exec: executable {program} failed with exit code 127',
    ],
    weight: 'cause',
    title: "The program that gets the cluster's token is not installed here",
    causes: [
        {
            id: 'not-installed',
            why: 'The kubeconfig runs `aws eks get-token` (or `aws-iam-authenticator`), and this image or runner lacks that program.',
            fix: 'Install the AWS CLI in the image of this step, or take an image that holds both it and kubectl or helm.',
        },
    ],
    example: 'Unable to connect to the server: getting credentials: exec: executable aws not found',
    basis: 'report',
    source: 'https://github.com/actions-hub/kubectl/issues/16',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/kubernetes/eks-private-endpoint.js
const eksPrivateEndpoint = {
    id: 'eks-private-endpoint',
    emitters: ['kubernetes'],
    says: [
        { sentence: 'eks.amazonaws.com/{path...} i/o timeout', anchor: 'eks.amazonaws.com' },
        { sentence: 'eks.amazonaws.com{path...} i/o timeout', anchor: 'eks.amazonaws.com' },
        { sentence: 'eks.amazonaws.com{path...} no such host', anchor: 'eks.amazonaws.com' },
        {
            sentence: 'eks.amazonaws.com{path...} context deadline exceeded',
            anchor: 'eks.amazonaws.com',
        },
    ],
    weight: 'cause',
    title: "The runner does not reach the cluster's API endpoint",
    causes: [
        {
            id: 'private',
            why: 'The endpoint of the cluster is private (its address lies in the VPC), or does not take calls from this network.',
            fix: "Run the job on a runner within the VPC, or open the public endpoint of the cluster to the runner's addresses.",
        },
    ],
    example: 'Get "https://0A1B2C3D4E5F.gr7.eu-west-1.eks.amazonaws.com/version": dial tcp 10.0.113.20:443: i/o timeout',
    basis: 'documentation',
    source: 'https://docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/kubernetes/eks-rbac-forbidden.js
const eksRbacForbidden = {
    id: 'eks-rbac-forbidden',
    emitters: ['kubernetes'],
    says: [
        'is forbidden: User "arn:aws:{principal}" cannot {verb} resource "{resource}" in API group "{group...}" in the namespace "{namespace}"',
        'is forbidden: User "arn:aws:{principal}" cannot {verb} resource "{resource}"',
        'is forbidden: User "system:node:{principal}" cannot {verb} resource "{resource}"',
    ],
    weight: 'cause',
    title: 'Kubernetes knows the role and does not let it {verb} `{resource}`',
    causes: [
        {
            id: 'rbac',
            why: "The cluster has accepted the AWS identity; what it may do in the cluster is Kubernetes' own matter, and no access policy or role binding of its access entry allows this.",
            fix: 'Associate an access policy with the access entry of the role (`aws eks associate-access-policy --cluster-name CLUSTER --principal-arn ROLE --policy-arn arn:aws:eks::aws:cluster-access-policy/AmazonEKSEditPolicy --access-scope type=namespace,namespaces=NAMESPACE`), or bind its group with a Role and RoleBinding.',
        },
    ],
    example: 'Error from server (Forbidden): pods is forbidden: User "arn:aws:sts::111122223333:assumed-role/terraform/botocore-session-1" cannot list resource "pods" in API group "" at the cluster scope',
    basis: 'report',
    source: 'https://github.com/terraform-aws-modules/terraform-aws-eks/issues/2988',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/kubernetes/eks-unauthorized.js
const eksUnauthorized = {
    id: 'eks-unauthorized',
    emitters: ['kubernetes'],
    says: [
        'the server has asked for the client to provide credentials',
        'You must be logged in to the server (Unauthorized)',
        'error: You must be logged in to the server',
        'Kubernetes cluster unreachable: the server has asked',
    ],
    weight: 'cause',
    title: 'The cluster does not know this identity (unauthorized)',
    causes: [
        {
            id: 'not-mapped',
            why: 'AWS gave the job a token, and the cluster maps the role or user behind it to nobody; or the token is of another account or had expired.',
            fix: 'Give the role an access entry: `aws eks create-access-entry --cluster-name NAME --principal-arn ROLE` and `associate-access-policy` (or add it to the `aws-auth` ConfigMap); it must be the very role that `aws sts get-caller-identity` shows here.',
        },
    ],
    example: 'error: You must be logged in to the server (the server has asked for the client to provide credentials)',
    basis: 'documentation',
    source: 'https://docs.aws.amazon.com/eks/latest/userguide/troubleshooting.html',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/kubernetes/eksctl-no-session.js
const eksctlNoSession = {
    id: 'eksctl-no-session',
    emitters: ['kubernetes'],
    says: [
        'checking AWS STS access – cannot get role ARN for current session: {message...}',
        'checking AWS STS access',
        'unable to describe cluster control plane: {message...}',
        'unable to use kubectl with the EKS cluster (check',
    ],
    weight: 'wrapper',
    title: 'eksctl cannot use the credentials of this job',
    causes: [
        {
            id: 'credentials',
            why: 'eksctl asks STS who it is before anything else, and STS or the SDK said: {message}',
            fix: 'Run `aws sts get-caller-identity` in the same step and mend what it says; eksctl uses the same chain.',
        },
    ],
    example: 'Error: checking AWS STS access – cannot get role ARN for current session: operation error STS: GetCallerIdentity, get identity: get credentials: failed to refresh cached credentials',
    basis: 'source',
    source: 'eksctl pkg/eks/api.go',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/kubernetes/kubernetes-no-context.js
const kubernetesNoContext = {
    id: 'kubernetes-no-context',
    emitters: ['kubernetes'],
    says: [
        'The connection to the server localhost:8080 was refused - did you specify the right host or port',
        'Kubernetes cluster unreachable: Get "http://localhost:8080/version',
        'Kubernetes cluster unreachable: Get "http://localhost:80/version',
    ],
    near: ['eks', 'arn:aws', 'amazonaws', 'aws-region'],
    local: true,
    weight: 'cause',
    title: 'kubectl has no kubeconfig, so it asks localhost',
    causes: [
        {
            id: 'no-kubeconfig',
            why: 'Without a kubeconfig kubectl and helm talk to localhost: `aws eks update-kubeconfig` did not run in this job, ran as another user, or wrote to another file than `KUBECONFIG` names.',
            fix: 'Run `aws eks update-kubeconfig --name CLUSTER --region REGION` in the same job before it, and hand `KUBECONFIG` to the step.',
        },
    ],
    example: 'Run aws eks update-kubeconfig --name web\nThe connection to the server localhost:8080 was refused - did you specify the right host or port?',
    basis: 'report',
    source: 'https://github.com/koslib/helm-eks-action/issues/47',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/kubernetes/index.js











const kubernetesEntries = [
    eksExecApiVersion,
    eksExecPluginFailed,
    eksHostGone,
    eksImagePull,
    eksNoCluster,
    eksPluginAbsent,
    eksPrivateEndpoint,
    eksRbacForbidden,
    eksUnauthorized,
    eksctlNoSession,
    kubernetesNoContext,
];

;// CONCATENATED MODULE: ./lib/catalogue/entries/lambda/lambda-code-storage.js
const lambdaCodeStorage = {
    id: 'lambda-code-storage',
    emitters: ['aws-cli', 'serverless', 'terraform'],
    says: ['CodeStorageExceededException', 'Code storage limit exceeded'],
    weight: 'cause',
    title: "Lambda's storage for code is used up in this region",
    causes: [
        {
            id: 'storage',
            why: 'All versions of all functions and layers of a region share 75 GB.',
            fix: 'Delete old versions of functions and layers (`aws lambda delete-function --function-name NAME --qualifier N`), or ask for a higher quota.',
        },
    ],
    example: 'CodeStorageExceededException: Code storage limit exceeded.',
    basis: 'documentation',
    source: 'https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/lambda/lambda-ecr-image-denied.js
const lambdaEcrImageDenied = {
    id: 'lambda-ecr-image-denied',
    emitters: ['aws-cli', 'boto3', 'terraform', 'cloudformation'],
    says: [
        'Lambda does not have permission to access the ECR image',
        'Source image {image} is not valid. Provide a valid source image',
        'Source image {image} does not exist',
    ],
    weight: 'cause',
    title: 'Lambda may not read the image in ECR',
    causes: [
        {
            id: 'repository-policy',
            why: "Lambda itself fetches the image, and the repository's policy does not let it; or the image is not there under this tag or in this region.",
            fix: 'Let the policy of the repository allow `ecr:BatchGetImage` and `ecr:GetDownloadUrlForLayer` to the service `lambda.amazonaws.com` (to the other account as well, where the function lives in another one), and check that the tag exists.',
        },
    ],
    example: 'An error occurred (AccessDeniedException) when calling the UpdateFunctionCode operation: Lambda does not have permission to access the ECR image. Check the ECR permissions.',
    basis: 'documentation',
    source: 'https://docs.aws.amazon.com/lambda/latest/dg/images-create.html',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/lambda/lambda-env-kms.js
const lambdaEnvKms = {
    id: 'lambda-env-kms',
    emitters: ['aws-cli', 'boto3', 'javascript'],
    says: [
        'Lambda was unable to configure access to your environment variables because the KMS key is invalid',
        'Lambda was unable to configure access to your environment variables because KMS access was denied',
        'Lambda was unable to decrypt your environment variables because the KMS access was denied',
    ],
    weight: 'cause',
    title: "Lambda may not use the KMS key of the function's environment",
    causes: [
        {
            id: 'key',
            why: "The role of the function was deleted and made anew, or its key's policy does not name it, so the grant on the key is gone.",
            fix: 'Let the key policy allow `kms:Decrypt` to the role of the function, then set its role again (`aws lambda update-function-configuration --role ARN`), which renews the grant.',
        },
    ],
    example: 'Lambda was unable to configure access to your environment variables because the KMS key is invalid for CreateGrant.',
    basis: 'report',
    source: 'https://github.com/serverless/serverless/issues/1834',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/lambda/lambda-role-not-trusting.js
const lambdaRoleNotTrusting = {
    id: 'lambda-role-not-trusting',
    emitters: ['aws-cli', 'boto3', 'terraform', 'cloudformation', 'serverless'],
    says: ['The role defined for the function cannot be assumed by Lambda'],
    weight: 'cause',
    title: 'Lambda cannot assume the role of the function',
    causes: [
        {
            id: 'trust',
            why: "The role's trust policy does not name `lambda.amazonaws.com`, the ARN is that of another role, or the role was made only seconds ago.",
            fix: 'Let the trust policy of the role allow `sts:AssumeRole` to the service `lambda.amazonaws.com`; where the role has just been made, wait ten seconds and run the step again.',
        },
    ],
    example: 'An error occurred (InvalidParameterValueException) when calling the CreateFunction operation: The role defined for the function cannot be assumed by Lambda.',
    basis: 'report',
    source: 'https://github.com/pdomala/LambdaCDDemo/issues/1',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/lambda/lambda-runtime-gone.js
const lambdaRuntimeGone = {
    id: 'lambda-runtime-gone',
    emitters: ['aws-cli', 'cloudformation', 'terraform', 'serverless'],
    says: [
        'The runtime parameter of {runtime} is no longer supported for creating or updating AWS Lambda functions',
        "Value {runtime} at 'runtime' failed to satisfy constraint",
    ],
    weight: 'cause',
    title: 'Lambda no longer takes the runtime `{runtime}`',
    causes: [
        {
            id: 'runtime',
            why: 'AWS has ended this runtime: functions that use it can be neither made nor changed.',
            fix: 'Set a runtime that is supported, such as `nodejs22.x` or `python3.13`, in the template, and redeploy.',
        },
    ],
    example: 'The runtime parameter of nodejs12.x is no longer supported for creating or updating AWS Lambda functions.',
    basis: 'report',
    source: 'https://github.com/serverless/serverless/issues/11948',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/lambda/lambda-too-large.js
const lambdaTooLarge = {
    id: 'lambda-too-large',
    emitters: ['aws-cli', 'cloudformation', 'serverless', 'sam'],
    says: [
        'Unzipped size must be smaller than {limit} bytes',
        'Request must be smaller than {limit} bytes for the {operation} operation',
        'RequestEntityTooLargeException',
    ],
    near: ['lambda', 'function', 'layer'],
    weight: 'cause',
    title: 'The package of the function is too large',
    causes: [
        {
            id: 'size',
            why: 'Lambda takes 250 MB of unzipped code, layers included, and 50 MB in one direct upload.',
            fix: 'Leave out what the function does not need (development dependencies, tests), upload through S3, or make the function a container image, which may have 10 GB.',
        },
    ],
    example: 'Unzipped size must be smaller than 262144000 bytes (Service: AWSLambda; Status Code: 400; Error Code: InvalidParameterValueException)',
    basis: 'report',
    source: 'https://github.com/serverless/serverless/issues/2967',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/lambda/lambda-update-in-progress.js
const lambdaUpdateInProgress = {
    id: 'lambda-update-in-progress',
    emitters: ['aws-cli', 'boto3', 'javascript', 'terraform'],
    says: [
        'The operation cannot be performed at this time. An update is in progress for resource: {resource}',
        'An update is in progress for resource',
        'The function is currently in the following state: Pending',
        'The operation cannot be performed at this time. The function is currently in the following state: {state}',
    ],
    weight: 'cause',
    title: 'The function is still being updated',
    causes: [
        {
            id: 'in-progress',
            why: 'Lambda takes one change of a function at a time; the step changed its configuration and its code one right after the other, or two deploys run at once.',
            fix: 'Wait between the two calls: `aws lambda wait function-updated-v2 --function-name NAME`; let deploys run one after another.',
        },
    ],
    example: 'An error occurred (ResourceConflictException) when calling the UpdateFunctionCode operation: The operation cannot be performed at this time. An update is in progress for resource: arn:aws:lambda:eu-west-1:111122223333:function:img',
    basis: 'report',
    source: 'https://github.com/appleboy/lambda-action/issues/46',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/lambda/lambda-vpc-permissions.js
const lambdaVpcPermissions = {
    id: 'lambda-vpc-permissions',
    emitters: ['aws-cli', 'cloudformation', 'terraform', 'serverless'],
    says: [
        'The provided execution role does not have permissions to call {action} on {resource}',
        'The provided execution role does not have permissions to call {action}',
    ],
    weight: 'cause',
    title: 'The role of the function may not call `{action}`',
    causes: [
        {
            id: 'execution-role',
            why: "Lambda checks what the function's own role may do (network interfaces of a VPC, a queue or stream that it reads, a dead letter queue), and `{action}` is missing. The deploying role is not the one.",
            fix: 'Allow `{action}` to the execution role of the function; for a VPC attach the managed policy `AWSLambdaVPCAccessExecutionRole`.',
        },
    ],
    example: 'The provided execution role does not have permissions to call CreateNetworkInterface on EC2',
    basis: 'report',
    source: 'https://github.com/serverless/serverless/issues/2879',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/lambda/index.js








const lambdaEntries = [
    lambdaCodeStorage,
    lambdaEcrImageDenied,
    lambdaEnvKms,
    lambdaRoleNotTrusting,
    lambdaRuntimeGone,
    lambdaTooLarge,
    lambdaUpdateInProgress,
    lambdaVpcPermissions,
];

;// CONCATENATED MODULE: ./lib/catalogue/causes/not-in-the-container.js
const notInTheContainer = {
    id: 'not-in-the-container',
    when: { container: true },
    why: 'The command runs in a container, which does not get the environment of the job by itself.',
    fix: 'Hand the variables over: `docker run -e AWS_ACCESS_KEY_ID -e AWS_SECRET_ACCESS_KEY -e AWS_SESSION_TOKEN -e AWS_REGION ...`.',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/no-credentials/boto-no-credentials.js






const botoNoCredentials = {
    id: 'boto-no-credentials',
    emitters: ['boto3', 'aws-cli', 'sam'],
    says: ['Unable to locate credentials'],
    weight: 'cause',
    lacks: 'credentials',
    title: 'No AWS credentials were found',
    causes: [
        forkGetsNothing,
        dependabotGetsNothing,
        secretEmpty,
        noIdToken,
        notInTheContainer,
        nothingGiven,
    ],
    example: 'botocore.exceptions.NoCredentialsError: Unable to locate credentials',
    basis: 'run',
    source: 'botocore 1.43 exceptions.py, NoCredentialsError',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/no-credentials/boto-partial-env.js

const botoPartialEnv = {
    id: 'boto-partial-env',
    emitters: ['boto3', 'aws-cli', 'sam'],
    says: [
        'Partial credentials found in env, missing: {missing}',
        'Partial credentials found in config-file, missing: {missing}',
        'Partial credentials found in shared-credentials-file, missing: {missing}',
    ],
    weight: 'cause',
    lacks: 'credentials',
    title: 'Half of a pair of keys is missing',
    causes: [
        { ...secretEmpty, title: '`{missing}` is empty or missing while its other half is there' },
    ],
    example: 'botocore.exceptions.PartialCredentialsError: Partial credentials found in env, missing: AWS_SECRET_ACCESS_KEY',
    basis: 'run',
    source: 'botocore 1.43 exceptions.py, PartialCredentialsError',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/no-credentials/cac-credentials-not-loaded.js





const cacCredentialsNotLoaded = {
    id: 'cac-credentials-not-loaded',
    emitters: ['configure-aws-credentials'],
    says: ['Credentials could not be loaded, please check your action inputs: {inner...}'],
    weight: 'wrapper',
    lacks: 'credentials',
    title: 'configure-aws-credentials found no credentials',
    causes: [forkGetsNothing, dependabotGetsNothing, noIdToken, secretEmpty, nothingGiven],
    example: 'Error: Credentials could not be loaded, please check your action inputs: Could not load credentials from any providers',
    basis: 'source',
    source: 'aws-actions/configure-aws-credentials 6.2.3 src/CredentialsClient.ts',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/no-credentials/cli-no-credentials.js






const cliNoCredentials = {
    id: 'cli-no-credentials',
    emitters: ['aws-cli'],
    says: [
        'Unable to locate credentials. You can configure credentials by running "aws configure"',
        'Unable to locate credentials. You can configure credentials by running "aws login"',
        'An error occurred (NoCredentials): Unable to locate credentials',
    ],
    weight: 'cause',
    lacks: 'credentials',
    title: 'The AWS CLI found no credentials',
    causes: [
        forkGetsNothing,
        dependabotGetsNothing,
        secretEmpty,
        noIdToken,
        notInTheContainer,
        nothingGiven,
    ],
    example: 'aws: [ERROR]: An error occurred (NoCredentials): Unable to locate credentials. You can configure credentials by running "aws login".',
    basis: 'run',
    source: 'AWS CLI 1.45, 2.31, 2.32 and 2.34, customizations/globalargs and errorhandler.py',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/no-credentials/container-credentials-failed.js
const containerCredentialsFailed = {
    id: 'container-credentials-failed',
    emitters: ['boto3', 'aws-cli', 'go', 'javascript'],
    says: [
        'Error when retrieving credentials from container-role',
        'Error retrieving metadata: Received non 200 response {status} from container metadata',
        'Received non 200 response {status} from container metadata',
        'Error retrieving metadata: Received error when attempting to retrieve container metadata',
        'EcsContainerCredentialsProvider(): Failed to load credentials',
    ],
    weight: 'cause',
    lacks: 'credentials',
    title: "The container's credentials endpoint did not give credentials",
    causes: [
        {
            id: 'endpoint',
            rules: ['credentials/leftover-container-variable', 'credentials/provider-failed'],
            why: '`AWS_CONTAINER_CREDENTIALS_RELATIVE_URI` or `..._FULL_URI` sends the SDK to an endpoint of the platform (ECS, EKS Pod Identity, CodeBuild), and that does not answer here: a container within the container does not reach it.',
            fix: 'Run the command where the platform gives the credentials, or hand it keys of a session (`AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY`, `AWS_SESSION_TOKEN`) and take the container variable away.',
        },
    ],
    example: 'botocore.exceptions.CredentialRetrievalError: Error when retrieving credentials from container-role: Error retrieving metadata: Received error when attempting to retrieve container metadata: Connect timeout on endpoint URL: "http://169.254.170.2/v2/credentials/"',
    basis: 'source',
    source: 'botocore 1.43 credentials.py, utils.py',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/no-credentials/dotnet-no-credentials.js






const dotnetNoCredentials = {
    id: 'dotnet-no-credentials',
    emitters: ['dotnet'],
    says: [
        'Failed to resolve AWS credentials. The credential providers used to search for credentials returned the following errors',
        'Unable to get IAM security credentials from EC2 Instance Metadata Service',
        'Unable to find credentials',
    ],
    near: ['amazon.runtime', 'aws'],
    weight: 'cause',
    lacks: 'credentials',
    title: 'The .NET SDK found no credentials',
    causes: [
        forkGetsNothing,
        dependabotGetsNothing,
        secretEmpty,
        noIdToken,
        notInTheContainer,
        nothingGiven,
    ],
    example: 'Amazon.Runtime.AmazonServiceException: Unable to get IAM security credentials from EC2 Instance Metadata Service.',
    basis: 'report',
    source: 'https://github.com/aws/aws-sdk-net/issues/1547',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/no-credentials/go-static-credentials-empty.js
const goStaticCredentialsEmpty = {
    id: 'go-static-credentials-empty',
    emitters: ['go'],
    says: ['static credentials are empty', 'StaticProviderEmpty', 'EmptyStaticCreds'],
    weight: 'cause',
    lacks: 'credentials',
    title: 'The keys that the program was given are empty',
    causes: [
        {
            id: 'keys-empty',
            why: 'The program hands its keys over itself (from a `.env` file, a flag or its configuration), and they are the empty string.',
            fix: "Set the variables that the program reads its keys from, or let it use the SDK's default chain; an empty secret means that it is not defined for this job.",
        },
    ],
    example: 'Details: retrieving credentials: static credentials are empty',
    basis: 'source',
    source: 'aws-sdk-go-v2 credentials/static_provider.go',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/no-credentials/java-chain.js






const javaChain = {
    id: 'java-chain',
    emitters: ['java'],
    says: [
        'Unable to load credentials from any of the providers in the chain AwsCredentialsProviderChain(',
        'Unable to load credentials from any of the providers in the chain',
    ],
    weight: 'cause',
    lacks: 'credentials',
    title: 'The Java SDK found no credentials',
    causes: [
        forkGetsNothing,
        dependabotGetsNothing,
        secretEmpty,
        noIdToken,
        notInTheContainer,
        nothingGiven,
    ],
    example: 'software.amazon.awssdk.core.exception.SdkClientException: Unable to load credentials from any of the providers in the chain AwsCredentialsProviderChain(',
    basis: 'source',
    source: 'aws-sdk-java-v2 core/auth AwsCredentialsProviderChain.java',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/no-credentials/java-sts-module-missing.js
const javaStsModuleMissing = {
    id: 'java-sts-module-missing',
    emitters: ['java'],
    says: [
        "Unable to load credentials from any of the providers in the chain {chain...} To use assume role profiles the 'sts' service module must be on the class path",
        "To use web identity tokens, the 'sts' service module must be on the class path",
        "the 'sts' service module must be on the class path",
    ],
    weight: 'cause',
    lacks: 'credentials',
    title: 'The Java SDK lacks its `sts` module, so it cannot assume the role',
    causes: [
        {
            id: 'module-missing',
            why: 'A web identity token, or a profile that assumes a role, is there; to exchange it the SDK needs `software.amazon.awssdk:sts`, which is not on the class path.',
            fix: 'Add the dependency `software.amazon.awssdk:sts` in the version of the rest of the SDK.',
        },
    ],
    example: "WebIdentityTokenCredentialsProvider(): To use web identity tokens, the 'sts' service module must be on the class path.",
    basis: 'report',
    source: 'https://github.com/aws/aws-sdk-java-v2/issues/1470',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/no-credentials/java-v1-chain.js






const javaV1Chain = {
    id: 'java-v1-chain',
    emitters: ['java-v1'],
    says: ['Unable to load AWS credentials from any provider in the chain'],
    weight: 'cause',
    lacks: 'credentials',
    title: 'The Java SDK (version 1) found no credentials',
    causes: [
        forkGetsNothing,
        dependabotGetsNothing,
        secretEmpty,
        noIdToken,
        notInTheContainer,
        nothingGiven,
    ],
    example: 'com.amazonaws.SdkClientException: Unable to load AWS credentials from any provider in the chain',
    basis: 'report',
    source: 'https://github.com/aws/aws-sdk-java/issues/1324',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/no-credentials/java-v1-sts-module-missing.js
const javaV1StsModuleMissing = {
    id: 'java-v1-sts-module-missing',
    emitters: ['java-v1'],
    says: ['To use assume role profiles the aws-java-sdk-sts module must be on the class path'],
    weight: 'cause',
    lacks: 'credentials',
    title: 'The program lacks the module `aws-java-sdk-sts`',
    causes: [
        {
            id: 'module',
            why: 'A profile with a role (or a web identity token) needs the STS module of the Java SDK, and it is not on the class path.',
            fix: 'Add the dependency `com.amazonaws:aws-java-sdk-sts` in the version of the other SDK modules.',
        },
    ],
    example: 'com.amazonaws.SdkClientException: To use assume role profiles the aws-java-sdk-sts module must be on the class path.',
    basis: 'source',
    source: 'aws-sdk-java v1 STSProfileCredentialsServiceProvider',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/no-credentials/js-no-providers.js






const jsNoProviders = {
    id: 'js-no-providers',
    emitters: ['javascript', 'configure-aws-credentials', 'cdk', 'serverless'],
    says: ['Could not load credentials from any providers'],
    weight: 'cause',
    lacks: 'credentials',
    title: 'The JavaScript SDK found no credentials',
    causes: [
        forkGetsNothing,
        dependabotGetsNothing,
        noIdToken,
        secretEmpty,
        notInTheContainer,
        {
            id: 'profile-unknown',
            when: { profile: true },
            rules: ['credentials/profile-not-found'],
            title: 'The profile that is named gives no credentials',
            why: 'The JavaScript SDK hides why a profile could not be used, and ends with this sentence.',
            fix: 'Look whether the profile exists on this machine (`aws configure list-profiles`), or take `AWS_PROFILE` away.',
        },
        nothingGiven,
    ],
    example: 'CredentialsProviderError: Could not load credentials from any providers',
    basis: 'run',
    source: '@aws-sdk/credential-provider-node 3.972 defaultProvider',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/no-credentials/js-v2-no-credentials.js






const jsV2NoCredentials = {
    id: 'js-v2-no-credentials',
    emitters: ['javascript-v2', 'serverless'],
    says: [
        'Missing credentials in config, if using AWS_CONFIG_FILE, set AWS_SDK_LOAD_CONFIG=1',
        'Missing credentials in config',
        'CredentialsError: Missing credentials',
    ],
    weight: 'cause',
    lacks: 'credentials',
    title: 'The JavaScript SDK (version 2) found no credentials',
    causes: [
        forkGetsNothing,
        dependabotGetsNothing,
        secretEmpty,
        noIdToken,
        notInTheContainer,
        {
            ...nothingGiven,
            why: 'No place where version 2 of the SDK looks holds credentials; without `AWS_SDK_LOAD_CONFIG=1` it does not read `~/.aws/config` at all.',
        },
    ],
    example: 'CredentialsError: Missing credentials in config, if using AWS_CONFIG_FILE, set AWS_SDK_LOAD_CONFIG=1',
    basis: 'report',
    source: 'https://github.com/aws/aws-sdk-js/pull/2907',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/no-credentials/php-no-credentials.js



const phpNoCredentials = {
    id: 'php-no-credentials',
    emitters: ['php'],
    says: [
        'Error retrieving credentials from the instance profile metadata service',
        'Cannot read credentials from {file}',
        'Could not find environment variable credentials in',
    ],
    weight: 'cause',
    lacks: 'credentials',
    title: 'The PHP SDK found no credentials',
    causes: [
        secretEmpty,
        notInTheContainer,
        {
            ...nothingGiven,
            why: 'Neither the environment nor a profile holds credentials, so the SDK asked the metadata service of an EC2 instance, which is not there (or not within reach).',
        },
    ],
    example: 'Error retrieving credentials from the instance profile metadata service. (cURL error 28: Connection timed out after 1001 milliseconds)',
    basis: 'source',
    source: 'aws-sdk-php src/Credentials/InstanceProfileProvider.php',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/no-credentials/ruby-no-credentials.js





const rubyNoCredentials = {
    id: 'ruby-no-credentials',
    emitters: ['ruby'],
    says: [
        'unable to sign request without credentials set',
        'Aws::Errors::MissingCredentialsError',
        'missing credentials, provide credentials with one of the following options',
    ],
    weight: 'cause',
    lacks: 'credentials',
    title: 'The Ruby SDK found no credentials',
    causes: [forkGetsNothing, dependabotGetsNothing, secretEmpty, notInTheContainer, nothingGiven],
    example: 'Aws::Errors::MissingCredentialsError: unable to sign request without credentials set',
    basis: 'source',
    source: 'aws-sdk-ruby aws-sdk-core/errors.rb',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/no-credentials/rust-loading-credentials.js






const rustLoadingCredentials = {
    id: 'rust-loading-credentials',
    emitters: ['rust'],
    says: ['an error occurred while loading credentials', 'failed to load the credentials'],
    weight: 'wrapper',
    lacks: 'credentials',
    title: 'A Rust program found no AWS credentials',
    causes: [
        forkGetsNothing,
        dependabotGetsNothing,
        secretEmpty,
        noIdToken,
        notInTheContainer,
        nothingGiven,
    ],
    example: 'Error: dispatch failure: other: an error occurred while loading credentials',
    basis: 'report',
    source: 'https://github.com/awslabs/aws-sdk-rust/issues/1313',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/no-credentials/rust-no-credentials.js






const rustNoCredentials = {
    id: 'rust-no-credentials',
    emitters: ['rust'],
    says: [
        'no providers in chain provided credentials',
        'no credentials found in chain',
        'the credential provider was not enabled',
        'no credentials in the property bag',
        'NoMatchingAuthScheme',
    ],
    near: ['aws', 'credential'],
    weight: 'cause',
    lacks: 'credentials',
    title: 'The Rust SDK found no credentials',
    causes: [
        forkGetsNothing,
        dependabotGetsNothing,
        secretEmpty,
        noIdToken,
        notInTheContainer,
        nothingGiven,
    ],
    example: 'Error: dispatch failure: no providers in chain provided credentials',
    basis: 'source',
    source: 'smithy-rs aws-config meta/credentials/chain.rs',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/no-credentials/sts-missing-authentication.js

const stsMissingAuthentication = {
    id: 'sts-missing-authentication',
    emitters: ['aws', 'php', 'javascript-v2'],
    says: [
        'MissingAuthenticationToken',
        'Request is missing Authentication Token',
        'The request must contain either a valid (registered) AWS access key ID or X.509 certificate',
        'MissingSecurityHeader',
        'The request must contain the parameter AWSAccessKeyId',
    ],
    weight: 'cause',
    lacks: 'credentials',
    title: 'A request was sent without a signature, since there were no credentials',
    causes: [
        secretEmpty,
        {
            id: 'unsigned',
            rules: ['credentials/none-found'],
            why: 'The program sent a request that is not signed: its keys are empty, or a proxy has taken the header away.',
            fix: 'Give this very command its credentials (`AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY`, or a role), and print whether they are empty: `test -n "$AWS_ACCESS_KEY_ID"`.',
        },
    ],
    example: '<Code>MissingAuthenticationToken</Code><Message>Request is missing Authentication Token</Message>',
    basis: 'report',
    source: 'https://github.com/clousale/amazon-sp-api-php/issues/63',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/no-credentials/index.js


















const noCredentialsEntries = [
    botoNoCredentials,
    botoPartialEnv,
    cacCredentialsNotLoaded,
    cliNoCredentials,
    containerCredentialsFailed,
    dotnetNoCredentials,
    goStaticCredentialsEmpty,
    javaChain,
    javaStsModuleMissing,
    javaV1Chain,
    javaV1StsModuleMissing,
    jsNoProviders,
    jsV2NoCredentials,
    phpNoCredentials,
    rubyNoCredentials,
    rustLoadingCredentials,
    rustNoCredentials,
    stsMissingAuthentication,
];

;// CONCATENATED MODULE: ./lib/catalogue/entries/oidc/cac-id-token-hint.js



const cacIdTokenHint = {
    id: 'cac-id-token-hint',
    emitters: ['configure-aws-credentials'],
    says: [
        'It looks like you might be trying to authenticate with OIDC. Did you mean to set the `id-token` permission?',
        'Did you mean to set the `id-token` permission?',
    ],
    weight: 'wrapper',
    explains: 'credentials',
    title: 'The job may not ask for an OIDC token',
    causes: [forkGetsNothing, dependabotGetsNothing, noIdToken],
    example: 'It looks like you might be trying to authenticate with OIDC. Did you mean to set the `id-token` permission?',
    basis: 'source',
    source: 'aws-actions/configure-aws-credentials 6.2.3 src/index.ts',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/oidc/github-id-token-failed.js


const githubIdTokenFailed = {
    id: 'github-id-token-failed',
    emitters: ['github'],
    says: [
        'getIDToken call failed: Error message: {reason...}',
        'Failed to get ID Token',
        'Error message: Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable',
        'Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable',
        'Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable',
    ],
    weight: 'cause',
    explains: 'credentials',
    title: 'GitHub gave the job no OIDC token',
    causes: [
        forkGetsNothing,
        noIdToken,
        {
            id: 'token-endpoint',
            rules: ['credentials/token-endpoint-failed'],
            why: "The action asked GitHub for the job's OIDC token and got none. Without `id-token: write` there is nobody to ask; with it, GitHub's endpoint failed.",
            fix: "Look for `id-token: write` in the job's `permissions`; where it is there, run the job again.",
        },
    ],
    example: 'Error: getIDToken call failed: Error message: Failed to get ID Token.',
    basis: 'source',
    source: '@actions/core oidc-utils.ts',
};

;// CONCATENATED MODULE: ./lib/catalogue/causes/audience-not-trusted.js
const audienceNotTrusted = {
    id: 'audience-not-trusted',
    rules: ['trust/audience-condition-not-met', 'trust/audience-not-accepted'],
    title: 'The audience of the token is not the one that the role wants',
    why: "The token's `aud` is what the job asked for, by default `sts.amazonaws.com`; the trust policy's `aud` condition or the provider's list of client ids names another.",
    fix: 'Let both name the same audience: `sts.amazonaws.com` in the trust policy and in the list of client ids of the OIDC provider, and no `audience:` input.',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/oidc/sts-audience-incorrect.js

const stsAudienceIncorrect = {
    id: 'sts-audience-incorrect',
    emitters: ['configure-aws-credentials', 'aws-cli', 'boto3', 'javascript', 'terraform'],
    says: ['Incorrect token audience'],
    weight: 'cause',
    explains: 'credentials',
    title: 'The OIDC provider does not list the audience of the token',
    causes: [{ ...audienceNotTrusted, rules: ['trust/audience-not-accepted'] }],
    example: 'An error occurred (InvalidIdentityToken) when calling the AssumeRoleWithWebIdentity operation: Incorrect token audience',
    basis: 'report',
    source: 'https://github.com/aws-actions/configure-aws-credentials/issues/305',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/oidc/sts-no-oidc-provider.js
const stsNoOidcProvider = {
    id: 'sts-no-oidc-provider',
    emitters: ['configure-aws-credentials', 'aws-cli', 'boto3', 'javascript', 'terraform'],
    says: ['No OpenIDConnect provider found in your account for {issuer}'],
    weight: 'cause',
    explains: 'credentials',
    title: 'The account has no OIDC provider for `{issuer}`',
    causes: [
        {
            id: 'provider-absent',
            rules: ['trust/provider-missing'],
            why: "STS looks for an IAM OIDC provider with exactly the token's issuer as its address, in the account of the role, and finds none.",
            fix: 'Create it in the account that the role ARN names: `aws iam create-open-id-connect-provider --url {issuer} --client-id-list sts.amazonaws.com`; where it is there, the ARN names the wrong account.',
        },
    ],
    example: 'Error: Could not assume role with OIDC: No OpenIDConnect provider found in your account for https://token.actions.githubusercontent.com',
    basis: 'report',
    source: 'https://github.com/aws-actions/configure-aws-credentials/issues/598',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/oidc/sts-not-a-jwt.js
const stsNotAJwt = {
    id: 'sts-not-a-jwt',
    emitters: ['aws-cli', 'boto3'],
    says: ['The ID Token provided is not a valid JWT'],
    weight: 'cause',
    explains: 'credentials',
    title: 'What was sent as an OIDC token is none',
    causes: [
        {
            id: 'not-a-token',
            why: 'STS wants the ID token of the job, a JWT of three parts. What stands in the variable or file is another kind of token, or empty, or cut.',
            fix: 'Fill the file or variable with the ID token itself: in GitLab from `id_tokens:`, in CircleCI from `$CIRCLE_OIDC_TOKEN_V2`, in Bitbucket from `$BITBUCKET_STEP_OIDC_TOKEN`.',
        },
    ],
    example: 'An error occurred (InvalidIdentityToken) when calling the AssumeRoleWithWebIdentity operation: The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)',
    basis: 'report',
    source: 'https://gitlab.com/gitlab-org/gitlab/-/issues/364251',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/oidc/sts-role-arn-malformed.js
const stsRoleArnMalformed = {
    id: 'sts-role-arn-malformed',
    emitters: ['aws-cli', 'boto3', 'configure-aws-credentials', 'terraform'],
    says: [
        "Value '' at 'roleArn' failed to satisfy constraint",
        "at 'roleArn' failed to satisfy constraint",
        'Request ARN is invalid',
        'Invalid length for parameter RoleArn',
    ],
    weight: 'cause',
    explains: 'credentials',
    title: 'The role ARN is not one of a role',
    causes: [
        {
            id: 'arn',
            rules: ['inputs/role-not-usable'],
            why: "What was given as the role's ARN is empty, is only its name, or is the ARN of something else (a provider, a user, a session).",
            fix: 'Give the ARN as `aws iam get-role --role-name NAME --query Role.Arn` prints it, and look whether the secret or variable behind it is defined for this job.',
        },
    ],
    example: 'Error: Could not assume role with OIDC: Request ARN is invalid',
    basis: 'report',
    source: 'https://github.com/aws-actions/configure-aws-credentials/issues/953',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/oidc/sts-thumbprint.js
const stsThumbprint = {
    id: 'sts-thumbprint',
    emitters: ['configure-aws-credentials', 'aws-cli'],
    says: ["OpenIDConnect provider's HTTPS certificate doesn't match configured thumbprint"],
    weight: 'cause',
    explains: 'credentials',
    title: 'The thumbprint of the OIDC provider is out of date',
    causes: [
        {
            id: 'certificate-rotated',
            why: 'The certificate of the issuer was renewed by another authority, and the IAM OIDC provider still lists the old thumbprint. For GitHub.com AWS no longer looks at it; for an issuer of your own it does.',
            fix: "Update it: `aws iam update-open-id-connect-provider-thumbprint` with the thumbprint of the issuer's top certificate.",
        },
    ],
    example: "Error: OpenIDConnect provider's HTTPS certificate doesn't match configured thumbprint",
    basis: 'report',
    source: 'https://github.com/aws-actions/configure-aws-credentials/issues/357',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/oidc/sts-verification-key.js
const stsVerificationKey = {
    id: 'sts-verification-key',
    emitters: ['configure-aws-credentials', 'aws-cli', 'boto3', 'rust'],
    says: [
        "Couldn't retrieve verification key from your identity provider",
        'Could not retrieve verification key from your identity provider',
    ],
    weight: 'cause',
    explains: 'credentials',
    title: 'AWS could not fetch the keys of the OIDC issuer',
    causes: [
        {
            id: 'issuer-not-reached',
            why: 'To check the token, STS fetches the keys that the issuer publishes. They could not be reached, or not in time.',
            fix: 'Run the job again; where it stays, look whether `ISSUER/.well-known/openid-configuration` and its `jwks_uri` can be reached from the internet.',
        },
    ],
    example: "An error occurred (InvalidIdentityToken) when calling the AssumeRoleWithWebIdentity operation: Couldn't retrieve verification key from your identity provider, please reference AssumeRoleWithWebIdentity documentation for requirements",
    basis: 'report',
    source: 'https://github.com/pytorch/torchx/issues/386',
};

;// CONCATENATED MODULE: ./lib/catalogue/causes/role-absent.js
const roleAbsent = {
    id: 'role-absent',
    title: 'The role does not exist under this ARN',
    why: 'STS refuses a role that does not exist as it refuses one that it may not give: the account, the path or the name in the ARN may be wrong.',
    fix: 'Compare the ARN with `aws iam get-role --role-name NAME --query Role.Arn`, path and letter case included.',
};

;// CONCATENATED MODULE: ./lib/catalogue/causes/subject-not-trusted.js
const subjectNotTrusted = {
    id: 'subject-not-trusted',
    rules: ['trust/subject-not-allowed', 'trust/condition-not-met'],
    title: "The role's trust policy does not let this job's OIDC token in",
    why: "STS refuses with this sentence when no statement of the role's trust policy matches the token, most often because its `sub` condition names another repository, branch or environment than the job has.",
    fix: "Compare the `sub` condition of the role's trust policy with the job's subject claim: `repo:OWNER/NAME:ref:refs/heads/BRANCH`, `repo:OWNER/NAME:environment:NAME` where the job names an environment, or `repo:OWNER/NAME:pull_request`; then correct the policy.",
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/oidc/sts-web-identity-refused.js



const stsWebIdentityRefused = {
    id: 'sts-web-identity-refused',
    emitters: [
        'configure-aws-credentials',
        'aws-cli',
        'boto3',
        'javascript',
        'java',
        'go',
        'rust',
        'terraform',
    ],
    says: [
        'Not authorized to perform sts:AssumeRoleWithWebIdentity',
        'User is not authorized to perform: sts:AssumeRoleWithWebIdentity',
    ],
    weight: 'cause',
    explains: 'credentials',
    title: 'STS refuses to give the role for this OIDC token',
    causes: [subjectNotTrusted, audienceNotTrusted, roleAbsent],
    example: 'Error: Could not assume role with OIDC: Not authorized to perform sts:AssumeRoleWithWebIdentity',
    basis: 'report',
    source: 'https://github.com/aws-actions/configure-aws-credentials/issues/318',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html',
    ],
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/oidc/sts-web-token-expired.js
const stsWebTokenExpired = {
    id: 'sts-web-token-expired',
    emitters: ['configure-aws-credentials', 'aws-cli', 'boto3', 'javascript'],
    says: [
        'Token expired: current date/time {now} must be before the expiration date/time {expiry}',
        'An error occurred (ExpiredTokenException) when calling the AssumeRoleWithWebIdentity operation',
    ],
    weight: 'cause',
    explains: 'credentials',
    title: 'The OIDC token had expired when it was shown to STS',
    causes: [
        {
            id: 'token-kept-too-long',
            why: 'An OIDC token of a job is good for a few minutes. It was asked for early and used late, by retries or out of a file.',
            fix: 'Ask for a fresh token right before it is used; do not keep it in a file or hand it from job to job. Where it expired between retries, mend what made the first attempt fail (often a network without a way to STS).',
        },
    ],
    example: 'An error occurred (ExpiredTokenException) when calling the AssumeRoleWithWebIdentity operation: Token expired: current date/time 1700000000 must be before the expiration date/time 1699999700',
    basis: 'report',
    source: 'https://github.com/aws-actions/configure-aws-credentials/issues/1848',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/oidc/terraform-web-identity-refused.js



const terraformWebIdentityRefused = {
    id: 'terraform-web-identity-refused',
    emitters: ['terraform'],
    says: [
        'Cannot assume IAM Role with web identity',
        'cannot assume role with web identity',
        'cannot be assumed with web identity token',
    ],
    weight: 'cause',
    explains: 'credentials',
    title: 'Terraform could not assume the role with the OIDC token',
    causes: [subjectNotTrusted, audienceNotTrusted, roleAbsent],
    example: 'Error: Cannot assume IAM Role with web identity',
    basis: 'source',
    source: 'hashicorp/aws-sdk-go-base internal/config/errors.go',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/oidc/token-file-missing.js
const tokenFileMissing = {
    id: 'token-file-missing',
    emitters: ['boto3', 'aws-cli', 'javascript', 'go', 'java', 'configure-aws-credentials'],
    says: [
        'Web identity token file does not exist: {file}',
        'unable to read file at {file}: open {path}: no such file or directory',
        'failed to retrieve jwt from provided source, unable to read file at {file}',
    ],
    weight: 'cause',
    explains: 'credentials',
    title: 'The file with the OIDC token is not there',
    causes: [
        {
            id: 'file',
            why: '`AWS_WEB_IDENTITY_TOKEN_FILE` (or the input `web-identity-token-file`) names a file that does not exist where the command runs: it was written in another job, another container, or relative to another folder.',
            fix: 'Write the token to that file in this very job and container before the command, or take the variable away.',
        },
    ],
    example: 'Error: Web identity token file does not exist: /home/runner/work/platform/platform/.oidc/token',
    basis: 'source',
    source: 'aws-actions/configure-aws-credentials 6.2.3 src/assumeRole.ts',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/oidc/token-file-missing-python.js
const tokenFileMissingPython = {
    id: 'token-file-missing-python',
    emitters: ['boto3', 'aws-cli'],
    says: ["[Errno 2] No such file or directory: '{file}'"],
    near: ['web_identity', 'webidentity', 'awswebidentitytoken', '_load_web_identity_token'],
    weight: 'cause',
    explains: 'credentials',
    title: 'The file with the OIDC token is not there',
    causes: [
        {
            id: 'file',
            why: '`AWS_WEB_IDENTITY_TOKEN_FILE` names `{file}`, which does not exist where the command runs: it was written in another job or container, or not at all.',
            fix: 'Write the token to that file in this very job and container before the command, or unset `AWS_WEB_IDENTITY_TOKEN_FILE`.',
        },
    ],
    example: "FileNotFoundError: [Errno 2] No such file or directory: '/tmp/web_identity_token'",
    basis: 'run',
    source: 'botocore 1.43 utils.py FileWebIdentityTokenLoader',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/oidc/index.js













const oidcEntries = [
    cacIdTokenHint,
    githubIdTokenFailed,
    stsAudienceIncorrect,
    stsNoOidcProvider,
    stsNotAJwt,
    stsRoleArnMalformed,
    stsThumbprint,
    stsVerificationKey,
    stsWebIdentityRefused,
    stsWebTokenExpired,
    terraformWebIdentityRefused,
    tokenFileMissing,
    tokenFileMissingPython,
];

;// CONCATENATED MODULE: ./lib/catalogue/entries/profiles/amplify-profile.js
const amplifyProfile = {
    id: 'amplify-profile',
    emitters: ['amplify'],
    says: [
        'Profile configuration is missing for: {profile}',
        "Failed to get profile: Profile configuration for '{profile}' is invalid: {why...}",
        "Profile configuration for '{profile}' is missing",
    ],
    weight: 'cause',
    title: 'Amplify finds no usable profile `{profile}`',
    causes: [
        {
            id: 'profile',
            rules: ['credentials/profile-not-found', 'credentials/profile-empty'],
            why: "Amplify's settings name the profile `{profile}`, which is not there on this machine or lacks its keys.",
            fix: 'Write the profile before this step (`aws configure set aws_access_key_id ... --profile {profile}`), or set `"useProfile": false` and give the keys in the parameters of `amplify init --yes`.',
        },
    ],
    example: 'Error: Profile configuration is missing for: default',
    basis: 'report',
    source: 'https://github.com/aws-amplify/amplify-cli/issues/2230',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/profiles/boto-profile-both-sources.js
const botoProfileBothSources = {
    id: 'boto-profile-both-sources',
    emitters: ['boto3', 'aws-cli'],
    says: [
        'The profile "{profile}" contains both source_profile and credential_source',
        'The source_profile "{source}" is referenced in the profile "{profile}", but does not exist',
        'The source profile referenced by the profile "{profile}" does not exist',
        'The credential source "{source}" referenced in in profile "{profile}" is not valid',
    ],
    weight: 'cause',
    title: 'The profile `{profile}` says no usable place for its first credentials',
    causes: [
        {
            id: 'source',
            rules: ['credentials/profile-empty', 'credentials/provider-failed'],
            why: "A role in a profile is assumed with somebody's credentials: `source_profile` or `credential_source` says whose, and here both stand, or the one that stands leads to none.",
            fix: 'Keep one of them: `credential_source = Environment` for keys of the job (and set `AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY`), or `source_profile = NAME` of a profile that has keys.',
        },
    ],
    example: 'The profile "both" contains both source_profile and credential_source.',
    basis: 'source',
    source: 'botocore 1.43 credentials.py',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/profiles/boto-profile-loop.js
const botoProfileLoop = {
    id: 'boto-profile-loop',
    emitters: ['boto3', 'aws-cli'],
    says: [
        'Infinite loop in credential configuration detected. Attempting to load from profile {profile} which has already been visited',
        'Infinite loop in credential configuration detected',
    ],
    weight: 'cause',
    title: 'Profiles name each other in a circle',
    causes: [
        {
            id: 'circle',
            rules: ['credentials/provider-failed'],
            why: "`source_profile` leads from one profile to the next and back to one that was visited, so nobody's keys are found.",
            fix: 'Let one of them hold keys or `credential_source` (`Environment`, `Ec2InstanceMetadata`), and no `source_profile`.',
        },
    ],
    example: "Infinite loop in credential configuration detected. Attempting to load from profile a which has already been visited. Visited profiles: ['a', 'b']",
    basis: 'source',
    source: 'botocore 1.43 exceptions.py InfiniteLoopConfigError',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/profiles/boto-profile-not-found.js
const botoProfileNotFound = {
    id: 'boto-profile-not-found',
    emitters: ['boto3', 'aws-cli', 'sam'],
    says: ['The config profile ({profile...}) could not be found', 'ProfileNotFound'],
    weight: 'cause',
    title: 'There is no profile `{profile}` on this machine',
    causes: [
        {
            id: 'profile',
            rules: ['credentials/profile-not-found', 'credentials/tool-profile-not-found'],
            why: "`AWS_PROFILE`, `--profile` or a tool's configuration names a profile that stands neither in `~/.aws/config` nor in `~/.aws/credentials` here; profiles of a laptop do not exist on a runner.",
            fix: "Take the profile away for CI (unset `AWS_PROFILE`, no `--profile`), so that the job's own credentials are used; or write the profile before this step.",
        },
    ],
    example: 'botocore.exceptions.ProfileNotFound: The config profile (prod) could not be found',
    basis: 'run',
    source: 'botocore 1.43 exceptions.py',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/profiles/config-file-unparsable.js
const configFileUnparsable = {
    id: 'config-file-unparsable',
    emitters: ['aws-cli', 'boto3'],
    says: ['Unable to parse config file: {file}', 'ConfigParseError'],
    weight: 'cause',
    title: '`{file}` cannot be parsed',
    causes: [
        {
            id: 'syntax',
            rules: ['credentials/profile-file-malformed'],
            why: 'A line in the file is no section, setting or comment; the AWS CLI then refuses to do anything.',
            fix: 'Correct the file, or write it anew in this job; `aws configure list` shows whether it can be read.',
        },
    ],
    example: 'Unable to parse config file: /home/runner/.aws/config',
    basis: 'run',
    source: 'botocore 1.43 configloader.py',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/profiles/go-profile-not-found.js
const goProfileNotFound = {
    id: 'go-profile-not-found',
    emitters: ['go', 'terraform', 'pulumi'],
    says: [
        'failed to get shared config profile, {profile}',
        'SharedConfigProfileNotExistsError',
        'SharedConfigProfileNotExist: failed to get profile',
        'failed to get profile, {profile}',
    ],
    weight: 'cause',
    title: 'There is no such profile on this machine',
    causes: [
        {
            id: 'profile',
            rules: ['credentials/profile-not-found', 'credentials/tool-profile-not-found'],
            why: '`AWS_PROFILE`, or `profile` in the provider or the backend, names a profile that this machine does not have; profiles of a laptop do not exist on a runner.',
            fix: "Take `profile` out of the provider and the backend (and unset `AWS_PROFILE`) for CI, so that the environment's credentials are used.",
        },
    ],
    example: 'Error: failed to get shared config profile, prod',
    basis: 'source',
    source: 'aws-sdk-go-v2 config/shared_config.go',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/profiles/java-profile-absent.js
const javaProfileAbsent = {
    id: 'java-profile-absent',
    emitters: ['java', 'java-v1', 'dotnet'],
    says: [
        "Profile file contained no credentials for profile '{profile}'",
        "No AWS profile named '{profile}'",
        'Unable to find the "{profile}" profile in CredentialProfileStoreChain',
        'profile [{profile}] not found',
    ],
    near: ['aws', 'amazon'],
    never: ['providers in the chain'],
    weight: 'cause',
    title: 'The SDK does not find the profile `{profile}`',
    causes: [
        {
            id: 'profile',
            rules: ['credentials/profile-not-found', 'credentials/profile-empty'],
            why: 'The profile `{profile}` is named (`AWS_PROFILE`, `aws.profile`, the program), and neither file of AWS on this machine has it with credentials.',
            fix: 'Unset `AWS_PROFILE` for this step and give it keys or a role by the environment; or write the profile before it.',
        },
    ],
    example: "software.amazon.awssdk.core.exception.SdkClientException: Profile file contained no credentials for profile 'prod': ProfileFile(profilesAndSectionsMap=[])",
    basis: 'source',
    source: 'aws-sdk-java-v2 ProfileCredentialsProvider',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/profiles/js-profile-not-found.js
const jsProfileNotFound = {
    id: 'js-profile-not-found',
    emitters: ['javascript', 'cdk', 'serverless'],
    says: [
        'Could not resolve credentials using profile: [{profile}]',
        'Profile {profile} could not be found or parsed in shared credentials file',
        'Profile {profile} not found in',
        'profile {profile} could not be found',
        'Unable to resolve AWS account to use. It must be either configured when you define your CDK Stack, or through the environment: profile',
    ],
    near: ['aws', 'credential'],
    weight: 'cause',
    title: 'There is no usable profile `{profile}` on this machine',
    causes: [
        {
            id: 'profile',
            rules: ['credentials/profile-not-found', 'credentials/profile-empty'],
            title: 'There is no usable profile of this name on this machine',
            why: '`AWS_PROFILE` or `--profile` names a profile that is not there, or gives no credentials.',
            fix: "Take the profile away for CI, so that the job's own credentials are used; or write it before this step.",
        },
    ],
    example: 'CredentialsProviderError: Could not resolve credentials using profile: [prod] in configuration/credentials file(s).',
    basis: 'source',
    source: '@aws-sdk/credential-provider-ini 3.972',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/profiles/login-session-expired.js
const loginSessionExpired = {
    id: 'login-session-expired',
    emitters: ['aws-cli', 'javascript'],
    since: 'AWS CLI 2.32',
    says: [
        "Please reauthenticate using 'aws login'",
        "Please reauthenticate with 'aws login'",
        'please re-authenticate using aws login',
        'Your session has expired. Please reauthenticate',
        "Please reauthenticate with your new password using 'aws login'",
    ],
    weight: 'cause',
    title: 'The session of `aws login` has expired or is not there',
    causes: [
        {
            id: 'login',
            why: 'A profile made by `aws login` works after somebody has signed in on this machine; a job cannot do that.',
            fix: 'Let the job assume a role by OIDC in place of that profile; on a laptop run `aws login` again.',
        },
    ],
    example: "Your session has expired. Please reauthenticate using 'aws login'.",
    basis: 'source',
    source: 'AWS CLI 2.36.7 awscli/botocore/exceptions.py',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/profiles/process-failed.js
const processFailed = {
    id: 'process-failed',
    emitters: ['boto3', 'aws-cli', 'go', 'javascript', 'terraform'],
    says: [
        'Error when retrieving credentials from custom-process: {output...}',
        'error in credential_process: {output...}',
        'process provider error',
        'JSONDecodeError: Expecting value',
        'ProcessProviderError',
        'credential_process did not return valid',
        'Error: Failed to parse credentials of',
        'ProcessProviderExecutionError',
        'invalid character {x...} looking for beginning of value',
    ],
    near: ['credential_process', 'custom-process', 'processprovider', 'botocore/credentials', 'aws'],
    weight: 'cause',
    title: 'The credential_process of the profile failed, or what it printed could not be parsed',
    causes: [
        {
            id: 'process',
            rules: ['credentials/provider-failed', 'credentials/process-not-run'],
            why: 'The profile runs a program (`credential_process`) for its credentials, and that program failed or printed no JSON: it may not be found here, or needs a login.',
            fix: 'Install the program and run it by hand in this job; its output must be JSON with `Version`, the keys and `Expiration`. Or let CI use a role in place of this profile.',
        },
    ],
    example: 'botocore.exceptions.CredentialRetrievalError: Error when retrieving credentials from custom-process: aws-vault: error',
    basis: 'run',
    source: 'botocore 1.43 credentials.py',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/profiles/profile-assume-role-incomplete.js
const profileAssumeRoleIncomplete = {
    id: 'profile-assume-role-incomplete',
    emitters: ['boto3', 'aws-cli'],
    says: ['Partial credentials found in assume-role, missing: {missing...}'],
    weight: 'cause',
    title: 'The profile names a role, and nothing to assume it with',
    causes: [
        {
            id: 'no-source',
            rules: ['credentials/profile-empty', 'credentials/provider-failed'],
            why: 'A profile with `role_arn` needs `source_profile` or `credential_source` to say whose credentials ask for the role; this one has neither.',
            fix: "Add `credential_source = Environment` (the job's own credentials) or `source_profile = NAME` to the profile.",
        },
    ],
    example: 'Partial credentials found in assume-role, missing: source_profile or credential_source',
    basis: 'run',
    source: 'botocore 1.43 credentials.py',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/profiles/profile-half.js
const profileHalf = {
    id: 'profile-half',
    emitters: ['boto3', 'aws-cli', 'javascript', 'go'],
    says: [
        'contains both source_profile and credential_source',
        'No credentials found in credential_source referenced in profile {profile}',
        'The source profile "{source}" must have credentials',
        'The source_profile "{source}" referenced in the profile "{profile}" does not exist',
        'Multiple credential sources detected',
    ],
    weight: 'cause',
    title: 'The profile cannot give credentials as it is written',
    causes: [
        {
            id: 'profile',
            rules: [
                'credentials/profile-empty',
                'credentials/provider-failed',
                'credentials/two-identities',
            ],
            why: "The profile's settings contradict each other, lead in a circle, or name a source that has no credentials here.",
            fix: 'Correct the profile in `~/.aws/config`, or let CI use its own credentials without a profile.',
        },
    ],
    example: 'The source profile "base" must have credentials.',
    basis: 'run',
    source: 'botocore 1.43 exceptions.py',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/profiles/profile-needs-mfa.js
const profileNeedsMfa = {
    id: 'profile-needs-mfa',
    emitters: ['javascript', 'go-v1', 'terraform', 'cdk', 'aws-cli'],
    says: [
        'requires multi-factor authentication, but no MFA code callback was provided',
        'AssumeRoleTokenProviderNotSetError',
        'assume role with MFA enabled, but AssumeRoleTokenProvider session option not set',
        'AssumeRoleTokenProvider',
        'Enter MFA code for',
    ],
    weight: 'cause',
    title: 'The profile asks for an MFA code, which nobody can type in CI',
    causes: [
        {
            id: 'mfa',
            why: 'The profile has `mfa_serial`, so its role is only given with a code from a device.',
            fix: "Use a profile or role without `mfa_serial` in CI, best one that trusts the job's OIDC token.",
        },
    ],
    example: 'panic: AssumeRoleTokenProviderNotSetError: assume role with MFA enabled, but AssumeRoleTokenProvider session option not set.',
    basis: 'source',
    source: 'aws-sdk-go aws/session/session.go',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/profiles/ruby-profile-absent.js
const rubyProfileAbsent = {
    id: 'ruby-profile-absent',
    emitters: ['ruby'],
    says: [
        'Aws::Errors::NoSuchProfileError: Profile `{profile}',
        'Aws::Errors::NoSuchProfileError',
        'Aws::Errors::NoSourceProfileError',
        'Aws::Errors::NoSourceCredentials',
    ],
    weight: 'cause',
    title: 'The Ruby SDK does not find the profile that is named',
    causes: [
        {
            id: 'profile',
            rules: ['credentials/profile-not-found', 'credentials/profile-empty'],
            why: '`AWS_PROFILE` or the program names a profile that is in neither file of AWS on this machine, or one without credentials.',
            fix: 'Unset `AWS_PROFILE` for this step and give it keys or a role by the environment; or write the profile before it.',
        },
    ],
    example: 'Aws::Errors::NoSuchProfileError: Profile `deploy\' not found in ["/root/.aws/credentials"]',
    basis: 'report',
    source: 'https://github.com/amazon-archives/aws-sdk-core-ruby/issues/104',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/profiles/serverless-profile-absent.js
const serverlessProfileAbsent = {
    id: 'serverless-profile-absent',
    emitters: ['serverless'],
    says: [
        { sentence: 'AWS profile "{profile}" doesn\'t seem to be configured', anchor: 'configured' },
        'Profile {profile} does not exist',
        'Could not find the profile {profile}',
    ],
    near: ['serverless', 'sls', 'aws'],
    weight: 'cause',
    title: 'The Serverless Framework finds no profile `{profile}`',
    causes: [
        {
            id: 'profile',
            rules: ['credentials/profile-not-found'],
            why: '`provider.profile` of serverless.yml or `--aws-profile` names a profile that is on a laptop and not on this machine.',
            fix: 'Take `profile:` out of serverless.yml for CI, and give the job its keys or role by the environment.',
        },
    ],
    example: 'AWS profile "shop-prod" doesn\'t seem to be configured',
    basis: 'report',
    source: 'https://github.com/serverless/serverless/issues/9271',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/profiles/sso-expired.js
const ssoExpired = {
    id: 'sso-expired',
    emitters: ['boto3', 'aws-cli', 'javascript', 'go', 'rust', 'terraform'],
    says: [
        'The SSO session associated with this profile has expired',
        'failed to load SSO token',
        'failed to load the cached SSO token',
        'Error loading SSO Token: {why...}',
        'Token has expired and refresh failed',
        'The SSO session associated with this profile is invalid',
        'SSO session token associated with profile',
        'failed to refresh cached SSO Token',
        'failed to read cached SSO token file',
        'the SSO session has expired or is invalid',
        'Error when retrieving token from sso: {why...}',
        'refresh cached SSO token failed',
        'SSOTokenProviderFailure',
        'Token is expired. To refresh this SSO session run',
        'This command requires you to be authenticated',
    ],
    near: ['sso', 'aws'],
    weight: 'cause',
    title: 'The profile uses IAM Identity Center (SSO), and its session has expired or is not there',
    causes: [
        {
            id: 'no-browser',
            why: 'A profile with SSO works after somebody has signed in with a browser on this machine, and only for some hours; a job cannot do that.',
            fix: 'Let the job assume a role by OIDC in place of that profile; on a laptop run `aws sso login --profile NAME`.',
        },
    ],
    example: 'Error when retrieving token from sso: Token has expired and refresh failed',
    basis: 'source',
    source: 'botocore 1.43 exceptions.py, tokens.py',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/profiles/web-identity-without-role.js
const webIdentityWithoutRole = {
    id: 'web-identity-without-role',
    emitters: ['boto3', 'aws-cli'],
    says: [
        'configured to assume role with web identity but has no role ARN configured',
        'configured to assume role with web identity but has no',
    ],
    weight: 'cause',
    title: 'A token file is given, and no role to use it with',
    causes: [
        {
            id: 'no-role',
            why: '`AWS_WEB_IDENTITY_TOKEN_FILE` is set and `AWS_ROLE_ARN` is not.',
            fix: 'Set `AWS_ROLE_ARN` beside it, or take `AWS_WEB_IDENTITY_TOKEN_FILE` away.',
        },
    ],
    example: 'botocore.exceptions.InvalidConfigError: The provided profile or the current environment is configured to assume role with web identity but has no role ARN configured.',
    basis: 'run',
    source: 'botocore 1.43 credentials.py',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/profiles/index.js

















const profilesEntries = [
    amplifyProfile,
    botoProfileBothSources,
    botoProfileLoop,
    botoProfileNotFound,
    configFileUnparsable,
    goProfileNotFound,
    javaProfileAbsent,
    jsProfileNotFound,
    loginSessionExpired,
    processFailed,
    profileAssumeRoleIncomplete,
    profileHalf,
    profileNeedsMfa,
    rubyProfileAbsent,
    serverlessProfileAbsent,
    ssoExpired,
    webIdentityWithoutRole,
];

;// CONCATENATED MODULE: ./lib/catalogue/entries/region-network/boto-connection-closed.js
const botoConnectionClosed = {
    id: 'boto-connection-closed',
    emitters: ['boto3', 'aws-cli'],
    says: [
        'Connection was closed before we received a valid response from endpoint URL: "{url}"',
        'Failed to connect to the endpoint URL: "{url}"',
        'Connection reset by peer{where...}amazonaws.com',
        'An HTTP Client failed to establish a connection: {message...}',
    ],
    near: ['amazonaws', 'boto'],
    weight: 'cause',
    title: 'The connection to AWS was closed before it answered',
    causes: [
        {
            id: 'network',
            rules: ['credentials/sts-unreachable', 'credentials/proxy-refuses'],
            why: 'A proxy, a firewall or an unsteady network cut the connection; for uploads, often S3 in another region than the request is signed for.',
            fix: 'Run the step again; check the way from the runner (`curl -v {url}`), its proxy settings and the region.',
        },
    ],
    example: 'botocore.exceptions.ConnectionClosedError: Connection was closed before we received a valid response from endpoint URL: "https://b.s3.eu-west-1.amazonaws.com/k".',
    basis: 'source',
    source: 'botocore 1.43 exceptions.py',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/region-network/connection-timed-out.js
const connectionTimedOut = {
    id: 'connection-timed-out',
    emitters: ['javascript', 'go', 'java', 'network'],
    says: [
        { sentence: 'connect ETIMEDOUT {address}', anchor: 'etimedout' },
        { sentence: 'Connection timed out', anchor: 'timed' },
        { sentence: 'connect timed out', anchor: 'timed' },
        { sentence: 'i/o timeout', anchor: 'timeout' },
        { sentence: 'Connect Timeout Error', anchor: 'timeout' },
        { sentence: 'connect ECONNREFUSED {address}', anchor: 'econnrefused' },
        { sentence: 'context deadline exceeded', anchor: 'deadline' },
        { sentence: 'TimeoutError: ', anchor: 'timeouterror' },
    ],
    near: [
        'amazonaws.com',
        'sts:',
        'could not assume role',
        'assumerole',
        'credentialsprovidererror',
        'aws sdk',
    ],
    never: ['169.254', 'localhost', '127.0.0.1', ':4566'],
    weight: 'cause',
    title: 'The AWS endpoint cannot be reached (the connection timed out)',
    causes: [
        {
            id: 'no-way-out',
            rules: ['credentials/sts-unreachable', 'credentials/proxy-refuses'],
            why: "The runner's network gives no way to the endpoint, or only through a proxy that this program does not use (the JavaScript SDK reads no `HTTPS_PROXY`).",
            fix: 'Open the way to `sts.REGION.amazonaws.com` (firewall, NAT, VPC endpoint), or give the program the proxy (input `http-proxy` of configure-aws-credentials, `HTTPS_PROXY` elsewhere).',
        },
    ],
    example: 'Error: Could not assume role with OIDC: connect ETIMEDOUT 44.216.190.41:443',
    basis: 'report',
    source: 'https://github.com/aws-actions/configure-aws-credentials/issues/1848',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/region-network/emulator-left-over.js
const emulatorLeftOver = {
    id: 'emulator-left-over',
    emitters: ['javascript', 'go', 'java', 'network'],
    says: [
        { sentence: 'connect ECONNREFUSED 127.0.0.1:4566', anchor: '4566' },
        { sentence: 'connect ECONNREFUSED ::1:4566', anchor: '4566' },
        { sentence: 'dial tcp 127.0.0.1:4566: connect: connection refused', anchor: '4566' },
    ],
    near: ['econnrefused', 'refused', 'could not connect'],
    local: true,
    weight: 'cause',
    title: 'The command talks to LocalStack, which is not there',
    causes: [
        {
            id: 'left-over',
            rules: ['credentials/leftover-endpoint-url'],
            why: '`AWS_ENDPOINT_URL` (or an endpoint in the configuration) for tests sends the calls to port 4566 of this machine.',
            fix: 'Take `AWS_ENDPOINT_URL` and the like away for the deploy, or start LocalStack where it is meant.',
        },
    ],
    example: 'Error: connect ECONNREFUSED 127.0.0.1:4566',
    basis: 'report',
    source: 'https://github.com/localstack/localstack/issues/2421',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/region-network/endpoint-not-reached.js
const endpointNotReached = {
    id: 'endpoint-not-reached',
    emitters: ['boto3', 'aws-cli'],
    says: [
        'Could not connect to the endpoint URL: "{url}"',
        'Connect timeout on endpoint URL: "{url}"',
        'Read timeout on endpoint URL: "{url}"',
    ],
    local: true,
    weight: 'cause',
    title: '`{url}` cannot be reached',
    causes: [
        {
            id: 'emulator-left-over',
            holds: { url: ['localhost', '127.0.0.1', 'localstack', ':4566'] },
            rules: ['credentials/leftover-endpoint-url'],
            title: 'The command talks to an emulator that is not there: `{url}`',
            why: "A variable or setting for tests (`AWS_ENDPOINT_URL`, `endpoint_url` of a profile) sends AWS's calls to this address.",
            fix: 'Take `AWS_ENDPOINT_URL` (and `AWS_ENDPOINT_URL_<SERVICE>`) away for the deploy, or start the emulator where it is meant.',
        },
        {
            id: 'no-way-there',
            rules: [
                'credentials/sts-unreachable',
                'credentials/region-unknown',
                'credentials/region-invalid',
                'credentials/proxy-refuses',
            ],
            why: 'The address of the region does not resolve (a misspelt region makes one that does not exist), or this network has no way out to it.',
            fix: 'Check the region in the address; then whether the runner reaches it (`curl -v {url}`), through its proxy (`HTTPS_PROXY`) or a VPC endpoint.',
        },
    ],
    example: 'Could not connect to the endpoint URL: "https://sts.eu-wst-1.amazonaws.com/"',
    basis: 'source',
    source: 'botocore 1.43 exceptions.py',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/region-network/host-not-found.js
const hostNotFound = {
    id: 'host-not-found',
    emitters: ['javascript', 'go', 'java', 'rust', 'network'],
    says: [
        { sentence: 'getaddrinfo ENOTFOUND {host}', anchor: 'enotfound' },
        { sentence: 'getaddrinfo EAI_AGAIN {host}', anchor: 'eai_again' },
        { sentence: 'dial tcp: lookup {host} on {server...} no such host', anchor: 'lookup' },
        { sentence: 'dial tcp: lookup {host}: no such host', anchor: 'lookup' },
        { sentence: 'UnknownHostException: {host}', anchor: 'unknownhostexception' },
        { sentence: 'Could not resolve host: {host}', anchor: 'resolve' },
        { sentence: 'NameResolutionError', anchor: 'nameresolutionerror' },
    ],
    near: ['amazonaws.com', 'api.aws'],
    weight: 'cause',
    title: 'The address of the AWS endpoint does not resolve',
    causes: [
        {
            id: 'no-such-host',
            rules: [
                'credentials/region-unknown',
                'credentials/region-invalid',
                'credentials/sts-unreachable',
            ],
            why: 'Either the region in the address does not exist (a misspelt or empty one), the service has no endpoint there, or this network resolves no outside names.',
            fix: 'Look at the region within the address and correct `AWS_REGION`; if it is right, check the DNS of the runner.',
        },
    ],
    example: 'Error: getaddrinfo ENOTFOUND sts.eu-wst-1.amazonaws.com',
    basis: 'report',
    source: 'https://github.com/aws/aws-sdk-js-v3/issues/4122',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/region-network/imds-not-there.js






const imdsNotThere = {
    id: 'imds-not-there',
    emitters: ['go', 'javascript', 'boto3', 'terraform'],
    says: [
        'no EC2 IMDS role found',
        'ec2imds: {operation}, http response error StatusCode: {status}',
        'EC2 Instance Metadata Service access disabled',
        'connect ETIMEDOUT 169.254.169.254',
        'failed to refresh cached credentials',
        'EC2MetadataError: failed to make EC2Metadata request',
        'Max attempts exceeded retrieving instance metadata',
        'Connect Timeout 169.254.169.254',
    ],
    weight: 'wrapper',
    lacks: 'credentials',
    title: 'No credentials were found; the last place that was asked is the instance metadata service',
    causes: [
        forkGetsNothing,
        dependabotGetsNothing,
        secretEmpty,
        noIdToken,
        notInTheContainer,
        nothingGiven,
    ],
    example: 'failed to refresh cached credentials, no EC2 IMDS role found, operation error ec2imds: GetMetadata',
    basis: 'report',
    source: 'https://github.com/hashicorp/terraform-provider-aws/issues/26074',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/region-network/proxy-fails.js
const proxyFails = {
    id: 'proxy-fails',
    emitters: ['aws-cli', 'boto3', 'javascript'],
    says: [
        'Failed to connect to proxy URL: "{proxy}"',
        'ProxyConnectionError',
        'Proxy CONNECT aborted',
        'Tunnel connection failed: {status...}',
        'proxyconnect tcp: {why...}',
    ],
    weight: 'cause',
    title: 'The proxy does not let the call through',
    causes: [
        {
            id: 'proxy',
            rules: ['credentials/proxy-refuses', 'credentials/proxy-asks-for-password'],
            why: '`HTTPS_PROXY` sends the calls through a proxy that does not answer, or refuses the host.',
            fix: 'Correct `HTTPS_PROXY`, or let the proxy pass `*.amazonaws.com`; put what needs no proxy into `NO_PROXY`.',
        },
    ],
    example: 'Failed to connect to proxy URL: "http://proxy.corp:3128"',
    basis: 'run',
    source: 'botocore 1.43 exceptions.py ProxyConnectionError',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/region-network/region-invalid-boto.js
const regionInvalidBoto = {
    id: 'region-invalid-boto',
    emitters: ['boto3', 'aws-cli'],
    says: [
        "Provided region_name '{region...}' doesn't match a supported format",
        'Invalid endpoint: https://{host}',
        'Invalid endpoint: {host}',
    ],
    near: ['aws', 'boto'],
    weight: 'cause',
    title: 'The region is not a valid one',
    causes: [
        {
            id: 'region',
            rules: ['credentials/region-invalid', 'credentials/region-unknown'],
            why: "The value of the region is empty, holds a blank, quotes or a line break, or is no region's name.",
            fix: 'Set `AWS_REGION` and `AWS_DEFAULT_REGION` to the plain name, such as `eu-west-1`; a secret or variable behind it may be empty.',
        },
    ],
    example: "botocore.exceptions.InvalidRegionError: Provided region_name 'eu west 1' doesn't match a supported format.",
    basis: 'run',
    source: 'botocore 1.43 exceptions.py',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/region-network/region-missing-boto.js
const regionMissingBoto = {
    id: 'region-missing-boto',
    emitters: ['boto3', 'aws-cli'],
    says: ['You must specify a region'],
    weight: 'cause',
    lacks: 'credentials',
    title: 'No region is set',
    causes: [
        {
            id: 'no-region',
            rules: ['credentials/region-missing', 'credentials/region-unset-for-sdk'],
            why: 'Neither `AWS_REGION` (the AWS CLI) nor `AWS_DEFAULT_REGION` (boto3 and the AWS CLI) nor the profile names one.',
            fix: 'Set `AWS_DEFAULT_REGION` and `AWS_REGION` for the command, or the input `aws-region` of configure-aws-credentials in a step before it.',
        },
    ],
    example: 'botocore.exceptions.NoRegionError: You must specify a region.',
    basis: 'run',
    source: 'botocore 1.43 exceptions.py, NoRegionError',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/region-network/region-missing-js.js
const regionMissingJs = {
    id: 'region-missing-js',
    emitters: ['javascript'],
    says: ['Region is missing'],
    near: ['aws', 'smithy', 'amazonaws'],
    weight: 'cause',
    lacks: 'credentials',
    title: 'No region is set for the JavaScript SDK',
    causes: [
        {
            id: 'no-region',
            rules: ['credentials/region-missing', 'credentials/region-unset-for-sdk'],
            why: 'The JavaScript SDK takes the region from `AWS_REGION` (not from `AWS_DEFAULT_REGION`), the profile, or the code.',
            fix: 'Set `AWS_REGION` for the command.',
        },
    ],
    example: 'Error: Region is missing at default (node_modules/@smithy/config-resolver/dist-cjs/index.js:117:11)',
    basis: 'run',
    source: '@smithy/config-resolver 4',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/region-network/region-missing-other.js
const regionMissingOther = {
    id: 'region-missing-other',
    emitters: ['java', 'go', 'go-v1', 'dotnet', 'pulumi', 'terraform', 'ruby', 'php'],
    says: [
        'Unable to load region from any of the providers in the chain',
        'MissingRegion: could not find region configuration',
        'an AWS region is required, but was not found',
        'No RegionEndpoint or ServiceURL configured',
        'No region was provided. Configure the',
        'MissingRegionError',
        'missing region information',
        'Missing region configuration',
        'invalid configuration: missing required parameter: region',
        'The argument "region" is required, but was not set',
        'missing AWS region',
        'Missing required configuration options: region',
        'missing region; use :region option',
        'Failed to resolve service endpoint, an AWS region is required',
    ],
    weight: 'cause',
    lacks: 'credentials',
    title: 'No region is set',
    causes: [
        {
            id: 'no-region',
            rules: ['credentials/region-missing', 'credentials/region-unset-for-sdk'],
            why: 'None of the places where this SDK looks for a region names one.',
            fix: "Set `AWS_REGION` (and `AWS_DEFAULT_REGION`) for the command, or the region in the tool's own configuration.",
        },
    ],
    example: 'software.amazon.awssdk.core.exception.SdkClientException: Unable to load region from any of the providers in the chain',
    basis: 'report',
    source: 'https://github.com/aws/aws-sdk-java-v2/issues/2107',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/region-network/terraform-region-invalid.js
const terraformRegionInvalid = {
    id: 'terraform-region-invalid',
    emitters: ['terraform'],
    says: ['invalid AWS Region: {region}', 'Invalid AWS Region: {region}'],
    weight: 'cause',
    title: '`{region}` is not an AWS region',
    causes: [
        {
            id: 'region',
            rules: ['credentials/region-unknown', 'credentials/region-invalid'],
            why: 'The provider checks the region against its list; it is misspelt, is an availability zone, or is newer than the provider.',
            fix: 'Correct `region` of the provider or `AWS_REGION`; for a new region update the provider, or set `skip_region_validation = true`.',
        },
    ],
    example: 'Error: invalid AWS Region: eu-wset-1',
    basis: 'source',
    source: 'hashicorp/aws-sdk-go-base',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/region-network/tls-intercepted.js
const tlsIntercepted = {
    id: 'tls-intercepted',
    emitters: ['boto3', 'aws-cli', 'go', 'java', 'javascript'],
    says: [
        'SSL validation failed for https://{host} ',
        'x509: certificate signed by unknown authority',
        'PKIX path building failed',
        'self signed certificate in certificate chain',
        'self-signed certificate in certificate chain',
        'unable to get local issuer certificate',
        'CERTIFICATE_VERIFY_FAILED',
    ],
    near: ['amazonaws', 'aws'],
    weight: 'cause',
    title: 'The certificate of the AWS endpoint is not trusted here',
    causes: [
        {
            id: 'interception',
            rules: ['credentials/tls-not-verified'],
            why: "A proxy of this network signs AWS's traffic with a certificate of its own, and this program does not know its authority.",
            fix: 'Give the program the authority: `AWS_CA_BUNDLE` (AWS CLI, boto3, Go), `NODE_EXTRA_CA_CERTS` (JavaScript), the keystore (Java). Do not switch verification off.',
        },
    ],
    example: 'SSL validation failed for https://sts.eu-west-1.amazonaws.com/ [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: unable to get local issuer certificate (_ssl.c:1006)',
    basis: 'report',
    source: 'https://github.com/aws/aws-cli/issues/6664',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/region-network/unknown-endpoint-js2.js
const unknownEndpointJs2 = {
    id: 'unknown-endpoint-js2',
    emitters: ['javascript-v2'],
    says: ["Inaccessible host: `{host}' at port", 'Inaccessible host: `{host}`'],
    weight: 'cause',
    title: 'There is no endpoint for this service in the region that is set',
    causes: [
        {
            id: 'region',
            rules: ['credentials/region-unknown', 'credentials/region-invalid'],
            why: 'The SDK made the address `{host}` of the region, and there is none: the region is misspelt, is an availability zone (`us-east-1a`), or does not have the service.',
            fix: "Set `AWS_REGION` to a region's name, such as `us-east-1`, without the letter of a zone.",
        },
    ],
    example: "UnknownEndpoint: Inaccessible host: `sqs.us-east-1a.amazonaws.com' at port `undefined'. This service may not be available in the `us-east-1a' region.",
    basis: 'report',
    source: 'https://github.com/aws/aws-sdk-js/issues/2192',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/region-network/zone-instead-of-region.js
const zoneInsteadOfRegion = {
    id: 'zone-instead-of-region',
    emitters: ['javascript-v2'],
    says: [
        'getaddrinfo ENOTFOUND {service}.{region}a.amazonaws.com',
        'getaddrinfo ENOTFOUND {service}.{region}b.amazonaws.com',
    ],
    weight: 'cause',
    title: 'An availability zone is given where a region is wanted',
    causes: [
        {
            id: 'zone',
            why: "The name in the address ends in a letter, as a zone's does (`eu-west-1a`); the region is without it.",
            fix: 'Set the region without the letter at its end.',
        },
    ],
    example: 'getaddrinfo ENOTFOUND s3.eu-west-1a.amazonaws.com',
    basis: 'report',
    source: 'https://github.com/aws/aws-sdk-js/issues/2192',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/region-network/index.js















const regionNetworkEntries = [
    botoConnectionClosed,
    connectionTimedOut,
    emulatorLeftOver,
    endpointNotReached,
    hostNotFound,
    imdsNotThere,
    proxyFails,
    regionInvalidBoto,
    regionMissingBoto,
    regionMissingJs,
    regionMissingOther,
    terraformRegionInvalid,
    tlsIntercepted,
    unknownEndpointJs2,
    zoneInsteadOfRegion,
];

;// CONCATENATED MODULE: ./lib/catalogue/entries/registry/codeartifact-unauthorized.js
const codeartifactUnauthorized = {
    id: 'codeartifact-unauthorized',
    emitters: ['npm'],
    says: [
        { sentence: '.d.codeartifact.{place...} Unauthorized', anchor: '.d.codeartifact.' },
        { sentence: '401 Error, Credentials not correct for https://{domain}', anchor: 'credentials' },
        { sentence: 'npm error code E401', anchor: 'e401' },
        { sentence: 'npm ERR! code E401', anchor: 'e401' },
    ],
    near: ['codeartifact'],
    weight: 'cause',
    title: 'CodeArtifact refuses the token (401)',
    causes: [
        {
            id: 'token',
            why: 'A token of CodeArtifact lasts twelve hours at most. It is missing here, has expired, or is for another domain.',
            fix: 'Get a new one right before: `aws codeartifact login --tool npm|pip --domain NAME --repository NAME`, or set `CODEARTIFACT_AUTH_TOKEN` from `aws codeartifact get-authorization-token`.',
        },
    ],
    example: '[FATAL] Could not transfer artifact from/to codeartifact (https://x-111122223333.d.codeartifact.eu-west-1.amazonaws.com/maven/libs/): status code: 401, reason phrase: Unauthorized',
    basis: 'documentation',
    source: 'https://docs.aws.amazon.com/codeartifact/latest/ug/tokens-authentication.html',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/registry/docker-helper-not-implemented.js
const dockerHelperNotImplemented = {
    id: 'docker-helper-not-implemented',
    emitters: ['docker'],
    says: [
        'error storing credentials - err: {why...} out: `not implemented`',
        'Error saving credentials: error storing credentials',
    ],
    near: ['ecr', 'amazonaws', 'aws'],
    weight: 'cause',
    explains: 'registry-login',
    title: 'Docker may not store the login, since a credential helper stands in its way',
    causes: [
        {
            id: 'helper',
            why: '`config.json` of Docker sends logins to a helper (`credsStore`, `credHelpers`); `ecr-login` gives logins by itself and cannot store any, and others need a desktop or keyring.',
            fix: 'Leave `docker login` out where `ecr-login` is set for the registry; or take `credsStore` out of `~/.docker/config.json` before it.',
        },
    ],
    example: 'Error saving credentials: error storing credentials - err: exit status 1, out: `not implemented` (111122223333.dkr.ecr.eu-west-1.amazonaws.com)',
    basis: 'report',
    source: 'https://github.com/awslabs/amazon-ecr-credential-helper/issues/154',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/registry/ecr-forbidden-403.js
const ecrForbidden403 = {
    id: 'ecr-forbidden-403',
    emitters: ['docker'],
    says: [{ sentence: 'dkr.ecr.{place...} 403 Forbidden', anchor: 'dkr.ecr.' }],
    weight: 'cause',
    title: 'ECR denies the push or pull (403 Forbidden)',
    causes: [
        {
            id: 'permission',
            why: "The login was good, and neither the caller's policies nor the repository's policy allow this. A push needs more than a pull.",
            fix: "Allow `ecr:BatchCheckLayerAvailability`, `ecr:InitiateLayerUpload`, `ecr:UploadLayerPart`, `ecr:CompleteLayerUpload` and `ecr:PutImage` on the repository (for a pull `ecr:BatchGetImage` and `ecr:GetDownloadUrlForLayer`), in the caller's policy, and in the repository's policy for another account.",
        },
    ],
    example: 'failed to push 111122223333.dkr.ecr.eu-west-1.amazonaws.com/api:1: unexpected status from POST request to https://111122223333.dkr.ecr.eu-west-1.amazonaws.com/v2/api/blobs/uploads/: 403 Forbidden',
    basis: 'report',
    source: 'https://github.com/medic/cht-core/issues/9175',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/registry/ecr-helper-failed.js
const ecrHelperFailed = {
    id: 'ecr-helper-failed',
    emitters: ['docker'],
    says: [
        'error getting credentials - err: exit status {status}, out: `{message...}`',
        'credentials not found in native keychain',
    ],
    near: ['ecr', 'amazonaws'],
    weight: 'wrapper',
    title: "Docker's credential helper gave no login for ECR",
    causes: [
        {
            id: 'helper',
            why: 'The helper (`docker-credential-ecr-login`) asked AWS with the credentials of this job and failed: {message}',
            fix: 'Give the job credentials that may call `ecr:GetAuthorizationToken`, and look into `~/.ecr/log/ecr-login.log` for what AWS said.',
        },
    ],
    example: '111122223333.dkr.ecr.eu-west-1.amazonaws.com: error getting credentials - err: exit status 1, out: `no AWS credentials`',
    basis: 'report',
    source: 'https://github.com/awslabs/amazon-ecr-credential-helper/issues/63',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/registry/ecr-immutable-tag.js
const ecrImmutableTag = {
    id: 'ecr-immutable-tag',
    emitters: ['docker'],
    says: [
        "The image tag '{tag}' already exists in the '{repository}' repository and cannot be overwritten because the repository is immutable",
        'cannot be overwritten because the repository is immutable',
        'ImageTagAlreadyExistsException',
    ],
    weight: 'cause',
    title: "The image tag exists already, and the repository's tags are immutable",
    causes: [
        {
            id: 'immutable',
            why: 'The repository has tag immutability switched on, so a tag can be pushed once only.',
            fix: "Push under a new tag (the commit's hash), or make the repository's tags mutable.",
        },
    ],
    example: "tag invalid: The image tag 'latest' already exists in the 'shop' repository and cannot be overwritten because the repository is immutable.",
    basis: 'documentation',
    source: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-tag-mutability.html',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/registry/ecr-login-failed.js
const ecrLoginFailed = {
    id: 'ecr-login-failed',
    emitters: ['docker', 'github'],
    says: [
        'Could not login to registry {registry}: {reason...}',
        'Amazon ECR authorization token returned no data',
        {
            sentence: 'login attempt to https://{registry...} failed with status: {status...}',
            anchor: 'attempt',
        },
    ],
    weight: 'cause',
    explains: 'registry-login',
    title: 'The login to the ECR registry failed',
    causes: [
        {
            id: 'login',
            why: 'docker could not log in to the registry that the login action named; its account and region come from the credentials, or from the input `registries`.',
            fix: "Check account and region of the registry against those of the credentials, and log in again; on a self-hosted runner clear docker's credential store.",
        },
    ],
    example: 'Error: Could not login to registry 444455556666.dkr.ecr.eu-west-1.amazonaws.com: Error response from daemon: login attempt failed',
    basis: 'source',
    source: 'aws-actions/amazon-ecr-login 2.1.7 index.js',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/registry/ecr-login-pipe.js
const ecrLoginPipe = {
    id: 'ecr-login-pipe',
    emitters: ['docker'],
    says: [
        'Cannot perform an interactive login from a non TTY device',
        'password is empty',
        'Error: Password Required',
    ],
    near: ['ecr', 'amazonaws', 'aws '],
    weight: 'consequence',
    lacks: 'registry-login',
    title: 'docker login got no password',
    causes: [
        {
            id: 'piped-command-failed',
            why: 'The command in front of the pipe, `aws ecr get-login-password`, failed, so docker read nothing.',
            fix: 'Look at the message above it; run the script with `set -o pipefail`, so that the first failure stops it.',
        },
    ],
    example: 'aws ecr get-login-password | docker login --username AWS\nError: Cannot perform an interactive login from a non TTY device',
    basis: 'report',
    source: 'https://github.com/aws/aws-cli/issues/5636',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/registry/ecr-manifest-absent.js
const ecrManifestAbsent = {
    id: 'ecr-manifest-absent',
    emitters: ['docker'],
    says: [
        { sentence: '.dkr.ecr.{image...} not found: manifest unknown', anchor: '.dkr.ecr.' },
        { sentence: 'manifest for {account}.dkr.ecr.{image} not found', anchor: '.dkr.ecr.' },
        { sentence: '.dkr.ecr.{image}: not found', anchor: '.dkr.ecr.' },
        'manifest unknown: Requested image not found',
        'ImageNotFoundException',
        'The image requested does not exist',
    ],
    near: ['ecr'],
    weight: 'cause',
    title: 'The image is not in ECR under this tag',
    causes: [
        {
            id: 'tag',
            why: 'The repository is there and has no such tag or digest: it was never pushed, a lifecycle policy deleted it, or account and region are others.',
            fix: 'Compare with `aws ecr list-images --repository-name NAME`, run with the same credentials and region; push before the step that pulls.',
        },
    ],
    example: 'manifest for 111122223333.dkr.ecr.eu-west-1.amazonaws.com/web:81 not found: manifest unknown: Requested image not found',
    basis: 'documentation',
    source: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/common-errors-docker.html',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/registry/ecr-no-repository.js
const ecrNoRepository = {
    id: 'ecr-no-repository',
    emitters: ['docker', 'aws-cli'],
    says: [
        "The repository with name '{repository}' does not exist in the registry with id '{account}'",
        'RepositoryNotFoundException',
        'name unknown: The repository with name',
    ],
    weight: 'cause',
    title: 'The ECR repository does not exist',
    causes: [
        {
            id: 'repository-absent',
            why: "ECR makes no repository by itself when an image is pushed. The name, the account or the region in the image's address may be another.",
            fix: 'Create it (`aws ecr create-repository --repository-name NAME`), or correct the address of the image.',
        },
    ],
    example: "name unknown: The repository with name 'shop' does not exist in the registry with id '111122223333'",
    basis: 'report',
    source: 'https://github.com/aws/containers-roadmap/issues/853',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/registry/ecr-not-logged-in.js
const ecrNotLoggedIn = {
    id: 'ecr-not-logged-in',
    emitters: ['docker'],
    says: [
        'no basic auth credentials',
        'Your authorization token has expired. Reauthenticate and try again',
        'authorization token has expired',
    ],
    weight: 'cause',
    lacks: 'registry-login',
    title: 'docker is not logged in to this registry, or its login has expired',
    causes: [
        {
            id: 'no-login',
            why: "A login to ECR lasts twelve hours and holds for one account and one region. docker has none for the registry in the image's name.",
            fix: 'Log in to exactly that registry right before: `aws ecr get-login-password --region REGION | docker login --username AWS --password-stdin ACCOUNT.dkr.ecr.REGION.amazonaws.com`.',
        },
    ],
    example: 'denied: Your authorization token has expired. Reauthenticate and try again.',
    basis: 'report',
    source: 'https://github.com/aws/aws-cli/issues/5317',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/registry/ecr-public-rate.js
const ecrPublicRate = {
    id: 'ecr-public-rate',
    emitters: ['docker'],
    says: [
        'toomanyrequests: Rate exceeded',
        'toomanyrequests: Data limit exceeded',
        { sentence: 'public.ecr.aws/{image...} 429 Too Many Requests', anchor: 'public.ecr.aws' },
    ],
    near: ['ecr'],
    weight: 'cause',
    title: 'ECR Public limits the rate of anonymous pulls',
    causes: [
        {
            id: 'rate',
            why: 'Pulls without a login share a low limit by address, and many jobs share an address.',
            fix: 'Log in before the build (`aws ecr-public get-login-password --region us-east-1 | docker login --username AWS --password-stdin public.ecr.aws`), or pull through a cache of your own.',
        },
    ],
    example: 'public.ecr.aws/docker/library/node:22: toomanyrequests: Rate exceeded',
    basis: 'report',
    source: 'https://github.com/aws/aws-cdk/issues/23923',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/registry/ecr-public-stale-login.js
const ecrPublicStaleLogin = {
    id: 'ecr-public-stale-login',
    emitters: ['docker'],
    says: [
        { sentence: 'public.ecr.aws/{image...} 403 Forbidden', anchor: 'public.ecr.aws' },
        {
            sentence: 'public.ecr.aws/{image...} Your authorization token has expired',
            anchor: 'public.ecr.aws',
        },
    ],
    weight: 'cause',
    title: 'docker uses an expired login for public.ecr.aws',
    causes: [
        {
            id: 'stale',
            why: "An old login for ECR Public is kept in docker's configuration, and ECR refuses it, although the image is public.",
            fix: 'Take it away with `docker logout public.ecr.aws`, or log in anew with `aws ecr-public get-login-password --region us-east-1`.',
        },
    ],
    example: 'ERROR: failed to solve: public.ecr.aws/docker/library/golang:1.24-alpine: failed to resolve source metadata: unexpected status from HEAD request: 403 Forbidden',
    basis: 'report',
    source: 'https://github.com/aws/containers-roadmap/issues/1424',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/registry/ecr-registry-empty.js
const ecrRegistryEmpty = {
    id: 'ecr-registry-empty',
    emitters: ['docker'],
    says: [
        'invalid tag "/{image}": invalid reference format',
        'invalid tag ".dkr.ecr.{image}": invalid reference format',
        'invalid reference format{where...}"/',
    ],
    near: ['ecr', 'amazonaws'],
    weight: 'cause',
    lacks: 'value',
    title: 'The name of the image begins with nothing, since the registry is empty',
    causes: [
        {
            id: 'empty',
            why: 'The variable or output that holds the registry (`ACCOUNT.dkr.ecr.REGION.amazonaws.com`) is empty in this job.',
            fix: 'Take it from `steps.login-ecr.outputs.registry` of the same job (between jobs GitHub drops it where it holds a masked account id: set `mask-password` and hand over the name in parts), or write it out.',
        },
    ],
    example: 'docker push to ECR\nERROR: invalid tag "/web:81": invalid reference format',
    basis: 'report',
    source: 'https://github.com/aws-actions/amazon-ecr-login/issues/32',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/registry/ecr-unauthorized-401.js
const ecrUnauthorized401 = {
    id: 'ecr-unauthorized-401',
    emitters: ['docker'],
    says: [
        { sentence: '.dkr.ecr.{place...} 401 Unauthorized', anchor: '.dkr.ecr.' },
        { sentence: 'dkr.ecr.{place...} unexpected status code 401 Unauthorized', anchor: 'dkr.ecr.' },
        { sentence: 'dkr.ecr.{place...} Not Authorized', anchor: 'dkr.ecr.' },
    ],
    weight: 'cause',
    lacks: 'registry-login',
    title: 'The registry does not know who asks (401 Unauthorized)',
    causes: [
        {
            id: 'no-login',
            why: 'The build has no login for exactly this ECR registry. A login holds for one account and region, and for twelve hours.',
            fix: 'Log in to the registry (account and region) of this very image before: `aws ecr get-login-password --region REGION | docker login --username AWS --password-stdin ACCOUNT.dkr.ecr.REGION.amazonaws.com`; for kaniko set `credHelpers` to `ecr-login` in its `config.json`.',
        },
    ],
    example: 'ERROR: unexpected status from HEAD request to https://111122223333.dkr.ecr.us-east-1.amazonaws.com/v2/base/manifests/22: 401 Unauthorized',
    basis: 'report',
    source: 'https://github.com/GoogleContainerTools/kaniko/issues/2882',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/registry/helm-oci-unauthorized.js
const helmOciUnauthorized = {
    id: 'helm-oci-unauthorized',
    emitters: ['kubernetes', 'docker'],
    says: [
        {
            sentence: 'failed to authorize: failed to fetch anonymous token{where...}ecr.',
            anchor: 'anonymous',
        },
        { sentence: 'dkr.ecr.{place...} basic credential not found', anchor: 'dkr.ecr.' },
        { sentence: 'dkr.ecr.{place...} authorization token has expired', anchor: 'dkr.ecr.' },
        { sentence: 'dkr.ecr.{place...} no basic auth credentials', anchor: 'dkr.ecr.' },
    ],
    weight: 'cause',
    lacks: 'registry-login',
    title: 'The registry client is not logged in to ECR',
    causes: [
        {
            id: 'login',
            why: 'The tool keeps a login of its own, and has none for this registry, or one that is older than 12 hours.',
            fix: 'Log in in the same job: `aws ecr get-login-password --region REGION | helm registry login --username AWS --password-stdin ACCOUNT.dkr.ecr.REGION.amazonaws.com` (or `docker login`, `crane auth login`, `oras login`).',
        },
    ],
    example: 'Error: failed to perform "FetchReference" on source: GET "https://111122223333.dkr.ecr.eu-west-1.amazonaws.com/v2/charts/web/manifests/1.0": basic credential not found',
    basis: 'report',
    source: 'https://github.com/helm/helm/issues/10312',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/registry/index.js















const registryEntries = [
    codeartifactUnauthorized,
    dockerHelperNotImplemented,
    ecrForbidden403,
    ecrHelperFailed,
    ecrImmutableTag,
    ecrLoginFailed,
    ecrLoginPipe,
    ecrManifestAbsent,
    ecrNoRepository,
    ecrNotLoggedIn,
    ecrPublicRate,
    ecrPublicStaleLogin,
    ecrRegistryEmpty,
    ecrUnauthorized401,
    helmOciUnauthorized,
];

;// CONCATENATED MODULE: ./lib/catalogue/entries/s3-kms/kms-key-disabled.js
const kmsKeyDisabled = {
    id: 'kms-key-disabled',
    emitters: ['aws-cli', 'boto3', 'java', 'terraform'],
    says: [
        'KMS.DisabledException',
        'DisabledException: {key} is disabled',
        'is pending deletion',
        'KMSInvalidStateException',
        'KMS.KMSInvalidStateException',
    ],
    near: ['kms'],
    weight: 'cause',
    title: 'The KMS key is disabled or is about to be deleted',
    causes: [
        {
            id: 'state',
            why: 'The key that encrypts this is disabled, or its deletion is scheduled; nothing can be read or written with it.',
            fix: 'Enable it (`aws kms cancel-key-deletion --key-id KEY`, then `aws kms enable-key --key-id KEY`), or name another key.',
        },
    ],
    example: 'An error occurred (KMS.DisabledException) when calling the PutObject operation: arn:aws:kms:eu-west-1:111122223333:key/0a1b is disabled.',
    basis: 'documentation',
    source: 'https://docs.aws.amazon.com/kms/latest/developerguide/key-state.html',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/s3-kms/kms-not-authorized.js
const kmsNotAuthorized = {
    id: 'kms-not-authorized',
    emitters: ['aws', 'sops', 'terraform'],
    says: [
        'is not authorized to perform: kms:{operation} on resource: {key}',
        'is not authorized to perform: kms:{operation} on this resource because the resource does not exist in this Region, no resource-based policies allow access, or a resource-based policy explicitly denies access',
        'The ciphertext refers to a customer master key that does not exist, does not exist in this region, or you are not allowed to access',
    ],
    weight: 'cause',
    title: 'The KMS key may not be used',
    causes: [
        {
            id: 'key-not-usable',
            why: 'AWS says the same for three things: the key is not in this region or account, its key policy does not name the caller, or no policy of the caller allows `kms:{operation}`. An upload to a bucket that is encrypted with the key asks for it, too.',
            fix: 'Allow `kms:Decrypt` and `kms:GenerateDataKey` on the key in a policy of the caller and in the key policy; check region and account in the ARN of the key.',
        },
        {
            id: 'ciphertext',
            why: 'AWS says the same for three things: the key is not in this region or account, its key policy does not name the caller, or no policy of the caller allows it.',
            fix: 'Allow `kms:Decrypt` on the key in a policy of the caller and in the key policy; check region and account of the key.',
        },
    ],
    example: 'The ciphertext refers to a customer master key that does not exist, does not exist in this region, or you are not allowed to access.',
    basis: 'report',
    source: 'https://github.com/getsops/sops/issues/1077',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/s3-kms/s3-acl-not-supported.js
const s3AclNotSupported = {
    id: 's3-acl-not-supported',
    emitters: ['aws-cli', 'boto3', 'javascript', 'terraform'],
    says: ['The bucket does not allow ACLs', 'AccessControlListNotSupported'],
    weight: 'cause',
    title: 'The bucket takes no ACLs',
    causes: [
        {
            id: 'acls-disabled',
            why: 'The bucket\'s object ownership is "bucket owner enforced", the default since April 2023, and the upload asks for an ACL (`--acl public-read`, `acl = "private"`).',
            fix: 'Take the ACL out of the upload, and let a bucket policy say who may read.',
        },
    ],
    example: 'An error occurred (AccessControlListNotSupported) when calling the PutObject operation: The bucket does not allow ACLs',
    basis: 'report',
    source: 'https://github.com/hashicorp/terraform-provider-aws/issues/28353',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/s3-kms/s3-block-public.js
const s3BlockPublic = {
    id: 's3-block-public',
    emitters: ['aws'],
    says: [
        'because public policies are prevented by the BlockPublicPolicy setting in S3 Block Public Access',
        'because public ACLs are prevented by the BlockPublicAcls setting',
        'prevented by the BlockPublicPolicy',
        'prevented by the BlockPublicAcls',
    ],
    weight: 'cause',
    title: 'S3 Block Public Access forbids it',
    causes: [
        {
            id: 'block-public-access',
            why: 'The bucket, or the account, blocks what would make it public; permissions of the caller do not matter.',
            fix: 'Serve the bucket through CloudFront with origin access control; or, where it is meant to be public, switch Block Public Access off for this bucket before the policy is set.',
        },
    ],
    example: 'An error occurred (AccessDenied) when calling the PutBucketPolicy operation: User: arn:aws:iam::111122223333:user/ci is not authorized to perform: s3:PutBucketPolicy on resource: "arn:aws:s3:::shop" because public policies are prevented by the BlockPublicPolicy setting in S3 Block Public Access.',
    basis: 'documentation',
    source: 'https://repost.aws/knowledge-center/s3-access-denied-bucket-policy',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/s3-kms/s3-bucket-name-empty.js
const s3BucketNameEmpty = {
    id: 's3-bucket-name-empty',
    emitters: ['aws-cli', 'boto3'],
    says: [
        'Invalid bucket name "{bucket...}": Bucket name must match the regex',
        'Invalid bucket name "": Bucket name must match',
        'Bucket name must match the regex',
    ],
    weight: 'cause',
    lacks: 'value',
    title: 'The name of the bucket is empty or not valid',
    causes: [
        {
            id: 'empty',
            why: 'What should be the name of the bucket is empty or holds more than a name: a variable or secret that this job does not have, or `s3://` written twice.',
            fix: 'Set the variable that holds the bucket name where this job can see it (`echo "[$BUCKET]"`), and write only the name, without `s3://` and slashes.',
        },
    ],
    example: 'Invalid bucket name "": Bucket name must match the regex "^[a-zA-Z0-9.\\-_]{1,255}$"',
    basis: 'report',
    source: 'https://github.com/boto/botocore/issues/2633',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/s3-kms/s3-bucket-not-empty.js
const s3BucketNotEmpty = {
    id: 's3-bucket-not-empty',
    emitters: ['aws-cli', 'cloudformation', 'terraform'],
    says: ['The bucket you tried to delete is not empty', 'BucketNotEmpty'],
    weight: 'cause',
    title: 'The bucket to delete is not empty',
    causes: [
        {
            id: 'objects',
            why: 'S3 deletes only empty buckets, and old versions and delete markers count.',
            fix: 'Empty it first (`aws s3 rm s3://BUCKET --recursive`, and its versions), or set `force_destroy` (Terraform) or `autoDeleteObjects` (CDK).',
        },
    ],
    example: 'An error occurred (BucketNotEmpty) when calling the DeleteBucket operation: The bucket you tried to delete is not empty',
    basis: 'documentation',
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/s3-kms/s3-bucket-taken.js
const s3BucketTaken = {
    id: 's3-bucket-taken',
    emitters: ['aws-cli', 'boto3', 'terraform', 'cloudformation'],
    says: [
        'The requested bucket name is not available. The bucket namespace is shared by all users of the system',
        'BucketAlreadyExists',
        'BucketAlreadyOwnedByYou',
        'Your previous request to create the named bucket succeeded and you already own it',
    ],
    weight: 'cause',
    title: 'A bucket of this name exists already',
    causes: [
        {
            id: 'taken',
            why: 'Names of buckets are shared by all accounts of the world: this one is taken by another account, or was made by you outside of this deploy.',
            fix: 'Choose another, unique name (with the account id in it); if the bucket is yours, import it instead of creating it.',
        },
    ],
    example: 'An error occurred (BucketAlreadyExists) when calling the CreateBucket operation: The requested bucket name is not available.',
    basis: 'documentation',
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/s3-kms/s3-forbidden-bare.js
const s3ForbiddenBare = {
    id: 's3-forbidden-bare',
    emitters: ['go', 'javascript', 'aws-cli'],
    says: [
        'api error Forbidden: Forbidden',
        'S3: HeadObject, https response error StatusCode: 403',
        'S3: HeadBucket, https response error StatusCode: 403',
        'Forbidden: null',
        'UnknownError: 403',
    ],
    near: ['s3', 'bucket'],
    weight: 'cause',
    title: 'S3 refused (403 Forbidden) without a reason',
    causes: [
        {
            id: 'no-get-object',
            why: 'A HEAD request has no body, so S3 cannot say why. Either `s3:GetObject` is not allowed, or the object is not there and `s3:ListBucket` is not allowed (S3 then answers 403 in place of 404), or the bucket is in another account.',
            fix: "Allow `s3:GetObject` on `arn:aws:s3:::BUCKET/*` and `s3:ListBucket` on `arn:aws:s3:::BUCKET`, and check the bucket's name and the object's key.",
        },
    ],
    example: 'operation error S3: HeadObject, https response error StatusCode: 403, api error Forbidden: Forbidden',
    basis: 'report',
    source: 'https://github.com/aws/aws-sdk-go-v2/issues/1235',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/s3-kms/s3-head-forbidden.js
const s3HeadForbidden = {
    id: 's3-head-forbidden',
    emitters: ['aws-cli', 'boto3'],
    says: [
        'An error occurred (403) when calling the HeadObject operation: Forbidden',
        'An error occurred (403) when calling the HeadBucket operation: Forbidden',
        'calling the HeadObject operation: Forbidden',
    ],
    weight: 'cause',
    title: 'S3 refuses to show the object, without a reason',
    causes: [
        {
            id: 'no-get-object',
            why: 'A HEAD request has no body, so S3 cannot say why. Either `s3:GetObject` is not allowed, or the object is not there and `s3:ListBucket` is not allowed (S3 then answers 403 in place of 404), or the bucket is in another account.',
            fix: "Allow `s3:GetObject` on `arn:aws:s3:::BUCKET/*` and `s3:ListBucket` on `arn:aws:s3:::BUCKET`, and check the bucket's name and the object's key.",
        },
    ],
    example: 'fatal error: An error occurred (403) when calling the HeadObject operation: Forbidden',
    basis: 'report',
    source: 'https://github.com/aws/aws-cli/issues/5110',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/s3-kms/s3-location-constraint.js
const s3LocationConstraint = {
    id: 's3-location-constraint',
    emitters: ['aws-cli', 'boto3', 'terraform'],
    says: [
        'The specified location-constraint is not valid',
        'InvalidLocationConstraint',
        'The unspecified location constraint is incompatible for the region specific endpoint',
    ],
    weight: 'cause',
    title: 'The region for the new bucket does not fit the call',
    causes: [
        {
            id: 'region',
            why: 'A bucket outside of us-east-1 is made with `LocationConstraint` of its region at the endpoint of that region; here one of them is missing or another.',
            fix: 'Use `aws s3 mb s3://NAME --region REGION`, or `--create-bucket-configuration LocationConstraint=REGION` with `--region REGION` (neither for us-east-1).',
        },
    ],
    example: 'An error occurred (IllegalLocationConstraintException) when calling the CreateBucket operation: The unspecified location constraint is incompatible for the region specific endpoint this request was sent to.',
    basis: 'documentation',
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateBucket.html',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/s3-kms/s3-name-not-valid.js
const s3NameNotValid = {
    id: 's3-name-not-valid',
    emitters: ['aws-cli', 'javascript', 'terraform'],
    says: [
        'InvalidBucketName: The specified bucket is not valid',
        'InvalidBucketName',
        'The specified bucket is not valid',
        'Error validating S3 bucket name: {message...}',
        'Bucket name should not contain uppercase characters',
        'Invalid bucket name',
    ],
    near: ['s3', 'bucket'],
    weight: 'cause',
    title: 'The name is not one that a bucket can have',
    causes: [
        {
            id: 'name',
            why: 'Names of buckets are 3 to 63 small letters, digits, dots and hyphens; this one has something else, often a branch name, a slash or an empty variable in it.',
            fix: 'Make the name from a fixed part and a cleaned one (`tr "A-Z_/" "a-z--"`), and look whether the variable holds `s3://` or a path.',
        },
    ],
    example: 'InvalidBucketName: The specified bucket is not valid.',
    basis: 'documentation',
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/s3-kms/s3-no-such-bucket.js
const s3NoSuchBucket = {
    id: 's3-no-such-bucket',
    emitters: ['aws-cli', 'boto3', 'javascript', 'terraform'],
    says: ['The specified bucket does not exist', 'NoSuchBucket'],
    weight: 'cause',
    title: 'The bucket does not exist',
    causes: [
        {
            id: 'bucket-name',
            why: 'S3 knows no bucket of this name, in any account. A variable in the name may be empty.',
            fix: 'Compare the name with `aws s3 ls`, and look whether a variable in it is empty; create the bucket if it is to be there.',
        },
    ],
    example: 'fatal error: An error occurred (NoSuchBucket) when calling the ListObjectsV2 operation: The specified bucket does not exist',
    basis: 'report',
    source: 'https://github.com/aws/aws-cli/issues/4437',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/s3-kms/s3-no-such-key.js
const s3NoSuchKey = {
    id: 's3-no-such-key',
    emitters: ['aws-cli', 'boto3', 'javascript', 'java', 'terraform'],
    says: [
        'NoSuchKey: The specified key does not exist',
        'An error occurred (NoSuchKey) when calling the {operation} operation',
        'The specified key does not exist',
        'An error occurred (404) when calling the HeadObject operation: {message...}',
        'Key "{key}" does not exist',
    ],
    near: ['s3', 'aws', 'bucket', 'headobject', 'getobject'],
    onlyLast: true,
    weight: 'wrapper',
    title: 'The object is not in the bucket',
    causes: [
        {
            id: 'key',
            why: 'The bucket holds no object of this key: it was never uploaded, a variable in the key is empty, or the path has one slash too many. Without `s3:ListBucket` S3 would say 403 instead.',
            fix: 'Compare with `aws s3 ls s3://BUCKET/PREFIX/`; look whether a variable in the key is empty, and whether the step that uploads it ran before.',
        },
    ],
    example: 'fatal error: An error occurred (404) when calling the HeadObject operation: Key "releases/app.zip" does not exist',
    basis: 'documentation',
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/s3-kms/s3-operation-aborted.js
const s3OperationAborted = {
    id: 's3-operation-aborted',
    emitters: ['aws-cli', 'terraform', 'cloudformation'],
    says: [
        'A conflicting conditional operation is currently in progress against this resource',
        'OperationAborted',
    ],
    near: ['s3', 'bucket'],
    weight: 'cause',
    title: 'Another operation on the bucket is still running',
    causes: [
        {
            id: 'conflict',
            why: 'A bucket of this name was deleted or changed a moment ago, by this deploy or another, and S3 is not ready with it (up to an hour after a deletion).',
            fix: 'Wait and run the step again; do not delete a bucket and make it anew in one deploy.',
        },
    ],
    example: 'Error: creating S3 Bucket (b): OperationAborted: A conflicting conditional operation is currently in progress against this resource. Please try again.',
    basis: 'report',
    source: 'https://github.com/hashicorp/terraform-provider-aws/issues/7628',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/s3-kms/s3-region-incorrect-go.js
const s3RegionIncorrectGo = {
    id: 's3-region-incorrect-go',
    emitters: ['go-v1'],
    says: ["BucketRegionError: incorrect region, the bucket is not in '{region}' region"],
    weight: 'cause',
    title: 'The bucket is not in the region `{region}`',
    causes: [
        {
            id: 'region',
            why: 'The client signs for `{region}`, and the bucket lives in another region.',
            fix: 'Set the region of the bucket (`aws s3api get-bucket-location --bucket BUCKET`) for this step: `AWS_REGION`, or `region` of the backend or client.',
        },
    ],
    example: "BucketRegionError: incorrect region, the bucket is not in 'us-east-2' region at endpoint ''",
    basis: 'source',
    source: 'aws-sdk-go v1 service/s3/unmarshal_error.go',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/s3-kms/s3-sync-action-input.js


const s3SyncActionInput = {
    id: 's3-sync-action-input',
    emitters: ['aws-cli'],
    says: [
        'AWS_S3_BUCKET is not set',
        'AWS_ACCESS_KEY_ID is not set',
        'AWS_SECRET_ACCESS_KEY is not set',
        'AWS_REGION is not set',
        'AWS_DEFAULT_REGION is not set',
        'AWS_ACCESS_KEY_ID must be set',
        'Missing AWS_ACCESS_KEY_ID',
        'AWS_ACCESS_KEY_ID environment variable is not set',
        'missing required environment variable AWS_ACCESS_KEY_ID',
        'AWS_SECRET_ACCESS_KEY: parameter null or not set',
        'AWS_ACCESS_KEY_ID: parameter null or not set',
        'AWS_ACCESS_KEY_ID: unbound variable',
        'AWS_SECRET_ACCESS_KEY: unbound variable',
        'AWS_ACCOUNT_ID: unbound variable',
        'AWS_REGION: unbound variable',
    ],
    weight: 'cause',
    lacks: 'credentials',
    title: 'A variable of AWS that the step needs (`AWS_S3_BUCKET`, `AWS_ACCESS_KEY_ID`, ...) is empty',
    causes: [
        forkGetsNothing,
        dependabotGetsNothing,
        {
            id: 'empty',
            rules: ['secrets/empty', 'secrets/absent'],
            why: 'The script looks at the variable before it begins, and it is empty: no secret or variable of this name is visible in this job.',
            fix: "Define the secret or variable under the name that the workflow uses (for `AWS_S3_BUCKET`, `AWS_ACCESS_KEY_ID` and so on), or name the environment that holds it in the job's `environment:`.",
        },
    ],
    example: 'AWS_S3_BUCKET is not set. Quitting.',
    basis: 'report',
    source: 'https://github.com/jakejarvis/s3-sync-action/issues/53',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/s3-kms/s3-wrong-region.js
const s3WrongRegion = {
    id: 's3-wrong-region',
    emitters: ['aws-cli', 'boto3', 'javascript', 'go', 'terraform'],
    says: [
        "The authorization header is malformed; the region '{given}' is wrong; expecting '{wanted}'",
        'The bucket you are attempting to access must be addressed using the specified endpoint',
        'PermanentRedirect',
        'AuthorizationHeaderMalformed',
        'requested bucket from "{given}", actual location "{wanted}"',
        'IllegalLocationConstraintException',
    ],
    weight: 'cause',
    title: 'The bucket lies in another region',
    causes: [
        {
            id: 'region',
            why: 'The request was signed for a region that the bucket is not in.',
            fix: 'Set the region of the bucket (`aws s3api get-bucket-location --bucket NAME`) for this command, by `--region` or `AWS_REGION`.',
        },
    ],
    example: "An error occurred (AuthorizationHeaderMalformed) when calling the ListObjectsV2 operation: The authorization header is malformed; the region 'us-east-1' is wrong; expecting 'eu-west-1'",
    basis: 'report',
    source: 'https://github.com/aws/aws-cli/issues/6109',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/s3-kms/index.js

















const s3KmsEntries = [
    kmsKeyDisabled,
    kmsNotAuthorized,
    s3AclNotSupported,
    s3BlockPublic,
    s3BucketNameEmpty,
    s3BucketNotEmpty,
    s3BucketTaken,
    s3ForbiddenBare,
    s3HeadForbidden,
    s3LocationConstraint,
    s3NameNotValid,
    s3NoSuchBucket,
    s3NoSuchKey,
    s3OperationAborted,
    s3RegionIncorrectGo,
    s3SyncActionInput,
    s3WrongRegion,
];

;// CONCATENATED MODULE: ./lib/catalogue/entries/said/boto-waiter-failed.js
const botoWaiterFailed = {
    id: 'boto-waiter-failed',
    emitters: ['boto3', 'aws-cli'],
    says: [
        'Waiter {operation} failed: {message...}',
        'Waiter {operation} failed: Max attempts exceeded',
    ],
    general: true,
    weight: 'wrapper',
    title: 'The wait for {operation} ended without success',
    causes: [
        {
            id: 'never-got-there',
            why: 'What was waited for did not get into the wanted state: {message}',
            fix: 'Look at the state of the resource (its events, its `describe` call) for why; if it only takes longer, wait longer (`--waiter-config`, `WaiterConfig`).',
        },
    ],
    example: 'Waiter InstanceRunning failed: Max attempts exceeded',
    basis: 'source',
    source: 'botocore 1.43 waiter.py',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/said/js-waiter-timed-out.js
const jsWaiterTimedOut = {
    id: 'js-waiter-timed-out',
    emitters: ['javascript'],
    says: [
        '{"state":"TIMEOUT","reason":"Waiter has timed out"',
        '{"result":{"state":"{state}","reason":{message...}}',
        'Resource is not in the state {operation}',
    ],
    general: true,
    weight: 'wrapper',
    title: 'A wait for AWS ended without success',
    causes: [
        {
            id: 'never-got-there',
            why: 'What was waited for did not get into the wanted state in time.',
            fix: 'Look at the state and the events of the resource for why; if it only takes longer, wait longer (`maxWaitTime`).',
        },
    ],
    example: 'TimeoutError: {"state":"TIMEOUT","reason":"Waiter has timed out"}',
    basis: 'source',
    source: '@smithy/util-waiter',
};

;// CONCATENATED MODULE: ./lib/catalogue/causes/said.js
const said = {
    id: 'said',
    why: 'AWS answered: {message}',
    fix: 'Do what the message asks for; the call is logged in CloudTrail of this account and region, with all its parameters.',
};

;// CONCATENATED MODULE: ./lib/catalogue/causes/said-busy.js
const saidBusy = {
    id: 'busy',
    holds: {
        code: [
            'conflict',
            'inprogress',
            'inuse',
            'invalidstate',
            'incorrectstate',
            'concurrent',
            'notready',
            'preconditionfailed',
            'deleteconflict',
            'unsupportedoperation',
            'resourcenotready',
            'incorrect',
        ],
    },
    why: 'The resource is in a state in which it cannot be changed, most often since another change of it is still running: {message}',
    fix: 'Wait until the other change has ended and run the step again; let deploys of one target run one after another (`concurrency` in GitHub Actions, `resource_group` in GitLab).',
};

;// CONCATENATED MODULE: ./lib/catalogue/causes/said-denied.js
const saidDenied = {
    id: 'denied',
    holds: {
        code: [
            'accessdenied',
            'unauthorized',
            'forbidden',
            'notauthorized',
            'authfailure',
            'optinrequired',
            'accountproblem',
            '403',
        ],
    },
    why: 'The caller may not do this: {message}',
    fix: 'Allow the action on this resource in a policy of the deploying role, and look at the policy of the resource as well.',
};

;// CONCATENATED MODULE: ./lib/catalogue/causes/said-limit.js
const saidLimit = {
    id: 'quota',
    holds: {
        code: ['limitexceeded', 'quota', 'limit', 'toomany', 'insufficientcapacity', 'capacity'],
    },
    why: 'A quota of the account, or what AWS has free, is used up: {message}',
    fix: 'Remove what is no longer needed, or ask for a higher quota (Service Quotas, in the same region); until then ask for fewer or smaller resources.',
};

;// CONCATENATED MODULE: ./lib/catalogue/causes/said-not-there.js
const saidNotThere = {
    id: 'not-there',
    holds: {
        code: [
            'notfound',
            'nosuch',
            'doesnotexist',
            'notexist',
            'unknown',
            'nonexistent',
            '404',
            '.malformed',
        ],
    },
    why: 'What the call names is not there, in this account and this region: {message}',
    fix: 'Compare the name or id with what is there (list it with the same credentials and `--region`); look whether a variable in it is empty, and whether account and region are the right ones.',
};

;// CONCATENATED MODULE: ./lib/catalogue/causes/said-not-valid.js
const saidNotValid = {
    id: 'not-valid',
    holds: {
        code: [
            'valid',
            'invalid',
            'malformed',
            'missing',
            'badrequest',
            'unsupported',
            'parameter',
            'parse',
            '400',
            'illegal',
        ],
    },
    why: 'AWS does not take what it was given: {message}',
    fix: 'Correct the value that the message names; look first for a variable that is empty in this job.',
};

;// CONCATENATED MODULE: ./lib/catalogue/causes/said-own-fault.js
const saidOwnFault = {
    id: 'own-fault',
    holds: {
        code: [
            'internal',
            'serviceunavailable',
            'serviceexception',
            'unavailable',
            'timeout',
            '500',
            '502',
            '503',
            '504',
            'dependency',
        ],
    },
    why: 'AWS could not answer for reasons of its own: {message}',
    fix: 'Run the step again; if it stays so, look at the AWS Health Dashboard for this service and region.',
};

;// CONCATENATED MODULE: ./lib/catalogue/causes/said-there-already.js
const saidThereAlready = {
    id: 'there-already',
    holds: { code: ['alreadyexist', 'exists', 'duplicate', 'entityalready', 'alreadyowned'] },
    why: 'Something of this name is there already, and was not made by this deploy: {message}',
    fix: 'Delete or rename what is there, or take it over (`terraform import`, `cdk import`, a stack import); or give the new one another name.',
};

;// CONCATENATED MODULE: ./lib/catalogue/causes/said-throttled.js
const saidThrottled = {
    id: 'throttled',
    holds: {
        code: [
            'throttl',
            'toomanyrequests',
            'limitexceeded.rate',
            'requestlimitexceeded',
            'slowdown',
            'rateexceeded',
            'provisionedthroughput',
            'requestthrottled',
            'bandwidthlimit',
        ],
    },
    why: 'AWS takes no more calls of this kind from the account for the moment: {message}',
    fix: 'Run the step again; then let fewer jobs call at once (`concurrency`), and let the SDK wait longer (`AWS_RETRY_MODE=adaptive`, `AWS_MAX_ATTEMPTS=10`).',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/said/said-by-cli.js









const saidByCli = {
    id: 'said-by-cli',
    emitters: ['aws-cli', 'boto3'],
    says: [
        'An error occurred ({code}) when calling the {operation} operation: {message...}',
        'An error occurred ({code}) when calling the {operation} operation (reached max retries: {tries}): {message...}',
        'An error occurred ({code}) when calling the {operation} operation',
        'A client error ({code}) occurred when calling the {operation} operation: {message...}',
    ],
    general: true,
    weight: 'wrapper',
    title: 'AWS refused `{operation}`: {code}',
    causes: [
        saidThrottled,
        saidLimit,
        saidThereAlready,
        saidNotThere,
        saidBusy,
        saidDenied,
        saidNotValid,
        saidOwnFault,
        said,
    ],
    example: 'An error occurred (ConflictException) when calling the StartDeployment operation: Deployment conflict. Another deployment is already in progress for this environment',
    basis: 'source',
    source: 'botocore 1.43 exceptions.py ClientError.MSG_TEMPLATE',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/said/said-by-cli-itself.js

const saidByCliItself = {
    id: 'said-by-cli-itself',
    emitters: ['aws-cli'],
    since: '2.34.0',
    says: ['aws: [ERROR]: An error occurred ({code}): {message...}', 'aws: [ERROR]: {message...}'],
    general: true,
    weight: 'wrapper',
    title: 'The AWS CLI refused the command',
    causes: [
        saidNotValid,
        {
            id: 'said',
            why: 'The AWS CLI ended the command before AWS was asked: {message}',
            fix: 'Correct what the message names; look first for a variable in the command that is empty in this job.',
        },
    ],
    example: 'aws: [ERROR]: An error occurred (ParamValidation): Parameter validation failed',
    basis: 'source',
    source: 'aws-cli 2.36.7 awscli/errorhandler.py',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/said/said-by-cloudformation.js








const saidByCloudformation = {
    id: 'said-by-cloudformation',
    emitters: ['cloudformation', 'cdk', 'sam'],
    says: [
        'Resource handler returned message: "{message...}" (RequestToken: {request}, HandlerErrorCode: {code})',
        'Resource handler returned message: "{message...}" (',
        'Resource handler returned message: ',
        { sentence: 'HandlerErrorCode: {code})', anchor: 'handlererrorcode' },
    ],
    general: true,
    weight: 'wrapper',
    title: 'CloudFormation could not make a resource: {code}',
    causes: [
        saidThrottled,
        saidLimit,
        saidThereAlready,
        saidNotThere,
        saidBusy,
        saidDenied,
        saidNotValid,
        saidOwnFault,
        {
            id: 'said',
            why: 'The handler of the resource answered: {message}',
            fix: 'Correct the resource that the event names; if the stack has never been created, delete it before the next run (`aws cloudformation delete-stack`).',
        },
    ],
    example: 'Resource handler returned message: "The table is being deleted (Service: Glue, Status Code: 400, Request ID: 7f)" (RequestToken: 8a, HandlerErrorCode: InvalidRequest)',
    basis: 'documentation',
    source: 'https://docs.aws.amazon.com/cloudformation-cli/latest/userguide/resource-type-test-contract-errors.html',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/said/said-by-dotnet.js









const saidByDotnet = {
    id: 'said-by-dotnet',
    emitters: ['dotnet'],
    says: [
        'Amazon.{service}.Model.{code}: {message...}',
        'Amazon.{service}.Amazon{code}: {message...}',
        'Amazon.Runtime.{code}: {message...}',
    ],
    general: true,
    weight: 'wrapper',
    title: 'AWS refused a call of a .NET program: {code}',
    causes: [
        saidThrottled,
        saidLimit,
        saidThereAlready,
        saidNotThere,
        saidBusy,
        saidDenied,
        saidNotValid,
        saidOwnFault,
        said,
    ],
    example: 'Amazon.SQS.Model.QueueDoesNotExistException: The specified queue does not exist for this wsdl version.',
    basis: 'source',
    source: 'aws-sdk-net AmazonServiceException',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/said/said-by-go.js









const saidByGo = {
    id: 'said-by-go',
    emitters: ['go', 'terraform'],
    says: [
        'operation error {service...}: {operation}, https response error StatusCode: {status}, RequestID: {request}, api error {code}: {message...}',
        'operation error {service...}: {operation}, https response error StatusCode: {status}, RequestID: {request}, {code}: {message...}',
        'operation error {service...}: {operation}, https response error StatusCode: {status}, RequestID: {request}, HostID: {host}, api error {code}: {message...}',
        'operation error {service...}: {operation}, https response error StatusCode: {status}, RequestID: {request}, HostID: {host}, {code}: {message...}',
        'operation error {service...}: {operation}, exceeded maximum number of attempts, {tries}, https response error StatusCode: {status}, RequestID: {request}, api error {code}: {message...}',
        'operation error {service...}: {operation}, {message...}',
    ],
    general: true,
    weight: 'wrapper',
    title: 'AWS refused `{operation}` ({service}): {code}',
    causes: [
        saidThrottled,
        saidLimit,
        saidThereAlready,
        saidNotThere,
        saidBusy,
        saidDenied,
        saidNotValid,
        saidOwnFault,
        said,
    ],
    example: 'Error: creating WAFv2 WebACL Association: operation error WAFV2: AssociateWebACL, https response error StatusCode: 400, RequestID: 5d1c, WAFInvalidParameterException: Error reason: The ARN is not valid',
    basis: 'source',
    source: 'aws-sdk-go-v2 smithy OperationError, http.ResponseError',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/said/said-by-go-v1.js
const saidByGoV1 = {
    id: 'said-by-go-v1',
    emitters: ['go-v1'],
    says: ['{message...} status code: {status}, request id: {request}'],
    general: true,
    weight: 'wrapper',
    title: 'AWS refused the call of a Go program (status {status})',
    causes: [
        {
            id: 'denied',
            holds: { status: ['403', '401'] },
            why: 'The caller may not do this, or AWS does not take its credentials: {message}',
            fix: 'Allow the action in a policy of the deploying role, and check that the credentials are those of the right account.',
        },
        {
            id: 'not-there',
            holds: { status: ['404'] },
            why: 'What the call names is not there, in this account and this region: {message}',
            fix: 'Compare the name with what is there (list it with the same credentials and region); look whether a variable in it is empty.',
        },
        {
            id: 'own-fault',
            holds: { status: ['500', '502', '503', '504'] },
            why: 'AWS could not answer for reasons of its own: {message}',
            fix: 'Run the step again; if it stays so, look at the AWS Health Dashboard.',
        },
        {
            id: 'said',
            why: 'AWS answered: {message}',
            fix: 'Do what the message asks for; look first for a variable that is empty in this job, then at the account and the region.',
        },
    ],
    example: 'InvalidInput: The certificate is not there\n\tstatus code: 400, request id: 8e3a7120',
    basis: 'source',
    source: 'aws-sdk-go v1 awserr/types.go requestError.Error',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/said/said-by-java.js









const saidByJava = {
    id: 'said-by-java',
    emitters: ['java'],
    says: [
        'software.amazon.awssdk.services.{package}.model.{code}: {message...} (Service: {service...}, Status Code: {status}, Request ID: {request}',
        '{message...} (Service: {service...}, Status Code: {status}, Request ID: {request}',
    ],
    general: true,
    weight: 'wrapper',
    title: 'AWS ({service}) refused a call: {code}',
    causes: [
        saidThrottled,
        saidLimit,
        saidThereAlready,
        saidNotThere,
        saidBusy,
        saidDenied,
        saidNotValid,
        saidOwnFault,
        said,
    ],
    example: 'software.amazon.awssdk.services.sqs.model.QueueDoesNotExistException: The specified queue does not exist. (Service: Sqs, Status Code: 400, Request ID: 3b1f)',
    basis: 'source',
    source: 'aws-sdk-java-v2 AwsServiceException.getMessage',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/said/said-by-java-v1.js









const saidByJavaV1 = {
    id: 'said-by-java-v1',
    emitters: ['java-v1', 'cloudformation'],
    says: [
        'com.amazonaws.services.{package}: {message...} (Service: {service...}; Status Code: {status}; Error Code: {code}; Request ID: {request}',
        '{message...} (Service: {service...}; Status Code: {status}; Error Code: {code}; Request ID: {request}',
        '{message...} (Service: {service...}; Status Code: {status}; Error Code: {code};',
    ],
    general: true,
    weight: 'wrapper',
    title: 'AWS ({service}) refused a call: {code}',
    causes: [
        saidThrottled,
        saidLimit,
        saidThereAlready,
        saidNotThere,
        saidBusy,
        saidDenied,
        saidNotValid,
        saidOwnFault,
        said,
    ],
    example: 'com.amazonaws.services.lambda.model.ResourceConflictException: Function already exists: img (Service: AWSLambda; Status Code: 409; Error Code: ResourceConflictException; Request ID: d98c)',
    basis: 'source',
    source: 'aws-sdk-java v1 AmazonServiceException.getMessage',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/said/said-by-javascript.js









const saidByJavascript = {
    id: 'said-by-javascript',
    emitters: ['javascript', 'javascript-v2'],
    says: [
        { sentence: '{code}Exception: {message...}', anchor: 'exception: ' },
        { sentence: '{code}: {message...} at Request.extractError', anchor: 'request.extracterror' },
        { sentence: '{code}: {message...} at throwDefaultError', anchor: 'throwdefaulterror' },
        { sentence: '{code}: {message...} at Object.extractError', anchor: 'object.extracterror' },
        {
            sentence: '{code}: {message...} at ProtocolLib.getErrorSchemaOrThrowBaseException',
            anchor: 'geterrorschemaorthrowbaseexception',
        },
        { sentence: '{code}: {message...} at de_CommandError', anchor: 'de_commanderror' },
    ],
    near: ['$metadata', '@smithy/', '@aws-sdk/', 'node_modules/aws-sdk/', 'totalretrydelay'],
    never: ['at async', 'warning'],
    general: true,
    weight: 'wrapper',
    title: 'AWS refused a call of a JavaScript program: {code}',
    causes: [
        saidThrottled,
        saidLimit,
        saidThereAlready,
        saidNotThere,
        saidBusy,
        saidDenied,
        saidNotValid,
        saidOwnFault,
        said,
    ],
    example: 'ValidationException: The provided key element does not match the schema\n    at throwDefaultError (/app/node_modules/@smithy/smithy-client/dist-cjs/index.js:844:20)',
    basis: 'run',
    source: '@smithy/smithy-client throwDefaultError',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/said/said-by-php.js
const saidByPhp = {
    id: 'said-by-php',
    emitters: ['php'],
    says: ['Error executing "{operation}" on "{url}"; AWS HTTP error: {message...}'],
    general: true,
    weight: 'wrapper',
    title: 'AWS refused `{operation}` of a PHP program',
    causes: [
        {
            id: 'said',
            why: 'The answer of {url} was: {message}',
            fix: 'Do what the message asks for; look first for a variable that is empty in this job, then at the account and the region.',
        },
    ],
    example: 'Error executing "GetObject" on "https://b.s3.eu-west-1.amazonaws.com/k"; AWS HTTP error: Client error: `GET https://b.s3.eu-west-1.amazonaws.com/k` resulted in a `404 Not Found` response',
    basis: 'source',
    source: 'aws-sdk-php src/WrappedHttpHandler.php',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/said/said-by-pulumi.js
const saidByPulumi = {
    id: 'said-by-pulumi',
    emitters: ['pulumi'],
    says: [
        'error: sdk-v2/provider2.go:{place} sdk.helper_schema: {message...}',
        'error: 1 error occurred: * {message...}',
    ],
    near: ['aws:', 'aws-'],
    general: true,
    weight: 'wrapper',
    title: 'Pulumi could not change or read a resource of AWS',
    causes: [
        {
            id: 'said',
            why: 'The AWS provider says: {message}',
            fix: 'Correct the resource that the line names; where something exists already, import it (`pulumi import`).',
        },
    ],
    example: 'aws:lambda:Function img creating error: sdk-v2/provider2.go:515: sdk.helper_schema: creating Lambda Function (img)',
    basis: 'report',
    source: 'https://github.com/pulumi/pulumi-aws/issues/4457',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/said/said-by-ruby.js









const saidByRuby = {
    id: 'said-by-ruby',
    emitters: ['ruby'],
    says: [
        'Aws::{service}::Errors::{code}: {message...}',
        'Aws::{service}::Errors::{code} {message...}',
    ],
    general: true,
    weight: 'wrapper',
    title: 'AWS ({service}) refused a call of a Ruby program: {code}',
    causes: [
        saidThrottled,
        saidLimit,
        saidThereAlready,
        saidNotThere,
        saidBusy,
        saidDenied,
        saidNotValid,
        saidOwnFault,
        said,
    ],
    example: 'Aws::ECS::Errors::InvalidParameterException: The new ARN and resource ID format must be enabled',
    basis: 'source',
    source: 'aws-sdk-core 3.220 errors.rb',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/said/said-by-rust.js









const saidByRust = {
    id: 'said-by-rust',
    emitters: ['rust'],
    says: [
        {
            sentence: 'ErrorMetadata { code: Some("{code}"), message: Some("{message...}")',
            anchor: 'errormetadata',
        },
        { sentence: 'Error { code: "{code}", message: "{message...}"', anchor: 'message: ' },
        { sentence: 'unhandled error ({code})', anchor: 'unhandled' },
    ],
    near: ['aws', 'smithy', 'service error', 'serviceerror'],
    general: true,
    weight: 'wrapper',
    title: 'AWS refused a call of a Rust program: {code}',
    causes: [
        saidThrottled,
        saidLimit,
        saidThereAlready,
        saidNotThere,
        saidBusy,
        saidDenied,
        saidNotValid,
        saidOwnFault,
        said,
    ],
    example: 'Error: service error: unhandled error (BadDigest): Error { code: "BadDigest", message: "The digest did not match" }, aws_request_id: "1"',
    basis: 'report',
    source: 'https://github.com/awslabs/aws-sdk-rust/issues/901',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/said/said-by-terraform.js
const saidByTerraform = {
    id: 'said-by-terraform',
    emitters: ['terraform'],
    says: [
        'Error: creating {message...}',
        'Error: updating {message...}',
        'Error: deleting {message...}',
        'Error: reading {message...}',
        'Error: waiting for {message...}',
        'Error: modifying {message...}',
        'Error: putting {message...}',
        'Error: importing {message...}',
        'Error: attaching {message...}',
        'Error: error creating {message...}',
        'Error: error updating {message...}',
        'Error: error reading {message...}',
        'Error: error deleting {message...}',
        'Error: error waiting for {message...}',
    ],
    near: ['aws_', 'amazonaws', 'arn:aws'],
    never: ['google', 'azurerm', 'kubernetes'],
    general: true,
    weight: 'wrapper',
    title: 'Terraform could not change or read a resource of AWS',
    causes: [
        {
            id: 'said',
            why: 'The AWS provider says: {message}',
            fix: 'Correct the resource that stands under the message (`with aws_...`); where something exists already, import it (`terraform import`).',
        },
    ],
    example: "Error: waiting for ECS Service (arn:aws:ecs:eu-west-1:111122223333:service/web) create: timeout while waiting for state to become 'tfSTABLE'",
    basis: 'source',
    source: 'hashicorp/terraform-provider-aws internal/service',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/said/said-of-stack-event.js
const saidOfStackEvent = {
    id: 'said-of-stack-event',
    emitters: ['cloudformation', 'cdk', 'sam', 'serverless'],
    says: [
        'CREATE_FAILED | {message...}',
        'UPDATE_FAILED | {message...}',
        'CREATE_FAILED AWS::{type} {message...}',
        'UPDATE_FAILED AWS::{type} {message...}',
        'DELETE_FAILED AWS::{type} {message...}',
        'CREATE_FAILED: {name} ({type}) {message...}',
        'UPDATE_FAILED: {name} ({type}) {message...}',
        'DELETE_FAILED: {name} ({type}) {message...}',
    ],
    near: ['aws::'],
    never: ['cancelled', 'rollback requested', 'following resource(s) failed', '_in_progress'],
    general: true,
    weight: 'wrapper',
    title: 'A resource of the CloudFormation stack failed',
    causes: [
        {
            id: 'event',
            why: 'The event of the resource says: {message}',
            fix: 'Correct what the event names; if the stack has never been created, delete it before the next run (`aws cloudformation delete-stack`).',
        },
    ],
    example: 'CREATE_FAILED | AWS::Lambda::Function | Img Handler code is too large',
    basis: 'documentation',
    source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/troubleshooting.html',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/said/terraform-timed-out-waiting.js
const terraformTimedOutWaiting = {
    id: 'terraform-timed-out-waiting',
    emitters: ['terraform'],
    says: [
        "timeout while waiting for state to become '{state...}' (last state: '{last...}', timeout: {time})",
        "unexpected state '{last...}', wanted target '{state...}'",
    ],
    near: ['aws_', 'amazonaws', 'arn:aws'],
    general: true,
    weight: 'wrapper',
    title: 'A resource of AWS did not get into the state that Terraform waits for',
    causes: [
        {
            id: 'waits',
            why: 'AWS took the change, and the resource stayed or ended in `{last}` instead of `{state}`.',
            fix: 'Look at the events of the resource in AWS for why; if it only takes longer, raise its `timeouts`.',
        },
    ],
    example: "aws_ecs_service.web: timeout while waiting for state to become 'tfSTABLE' (last state: 'tfPENDING', timeout: 20m0s)",
    basis: 'source',
    source: 'hashicorp/terraform-plugin-sdk helper/retry/error.go',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/said/index.js


















const saidEntries = [
    botoWaiterFailed,
    jsWaiterTimedOut,
    saidByCli,
    saidByCliItself,
    saidByCloudformation,
    saidByDotnet,
    saidByGo,
    saidByGoV1,
    saidByJava,
    saidByJavaV1,
    saidByJavascript,
    saidByPhp,
    saidByPulumi,
    saidByRuby,
    saidByRust,
    saidByTerraform,
    saidOfStackEvent,
    terraformTimedOutWaiting,
];

;// CONCATENATED MODULE: ./lib/catalogue/entries/services/acm-apigateway-domain.js
const acmApigatewayDomain = {
    id: 'acm-apigateway-domain',
    emitters: ['aws-cli', 'cloudformation', 'terraform', 'serverless'],
    says: [
        'The domain name you provided already exists',
        'Invalid certificate ARN: {arn}',
        'Certificate {arn} in account {account} not yet issued',
        "Certificate must be in 'us-east-1'",
        'Could not find an in date certificate for {domain}',
    ],
    near: ['domain', 'certificate'],
    weight: 'cause',
    title: 'API Gateway or its certificate does not fit the domain',
    causes: [
        {
            id: 'domain',
            why: 'The domain is in use already, or its certificate is not issued, not of this region, or names another domain.',
            fix: 'Delete the old custom domain, or request and validate a certificate for the name in the region of the API (us-east-1 for edge-optimised ones).',
        },
    ],
    example: 'BadRequestException: The domain name you provided already exists.',
    basis: 'report',
    source: 'https://github.com/amplify-education/serverless-domain-manager/issues/45',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/services/apigateway-cloudwatch-role.js
const apigatewayCloudwatchRole = {
    id: 'apigateway-cloudwatch-role',
    emitters: ['cloudformation', 'serverless', 'terraform'],
    says: [
        'CloudWatch Logs role ARN must be set in account settings to enable logging',
        'The role ARN does not have required permissions configured. Please grant trust permission for API Gateway',
    ],
    weight: 'cause',
    title: 'API Gateway has no role with which it may write logs',
    causes: [
        {
            id: 'account-role',
            why: 'Logging of a stage needs a role in the account settings of API Gateway, once for every region, and there is none, or it does not trust API Gateway.',
            fix: 'Make a role that trusts `apigateway.amazonaws.com` with the managed policy `AmazonAPIGatewayPushToCloudWatchLogs`, and set it: `aws apigateway update-account --patch-operations op=replace,path=/cloudwatchRoleArn,value=ROLE_ARN`.',
        },
    ],
    example: 'CloudWatch Logs role ARN must be set in account settings to enable logging (Service: AmazonApiGateway; Status Code: 400; Error Code: BadRequestException; Request ID: 2f)',
    basis: 'report',
    source: 'https://github.com/serverless/serverless/issues/5995',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/services/cloudfront-alias-taken.js
const cloudfrontAliasTaken = {
    id: 'cloudfront-alias-taken',
    emitters: ['aws-cli', 'cloudformation', 'terraform'],
    says: [
        'CNAMEAlreadyExists',
        'One or more of the CNAMEs you provided are already associated with a different resource',
    ],
    weight: 'cause',
    title: 'The domain name belongs to another distribution',
    causes: [
        {
            id: 'alias',
            why: 'A name can be an alias of one distribution only, and another one, perhaps of another account, has it.',
            fix: 'Take the alias off the other distribution first, or move it with `aws cloudfront associate-alias`.',
        },
    ],
    example: 'CNAMEAlreadyExists: One or more of the CNAMEs you provided are already associated with a different resource.',
    basis: 'report',
    source: 'https://github.com/hashicorp/terraform-provider-aws/issues/17838',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/services/cloudfront-certificate.js
const cloudfrontCertificate = {
    id: 'cloudfront-certificate',
    emitters: ['aws-cli', 'cloudformation', 'terraform'],
    says: [
        'InvalidViewerCertificate',
        'The specified SSL certificate doesn{apostrophe}t exist, isn{apostrophe}t in us-east-1 region',
        "The certificate that is attached to your distribution doesn't cover the alternate domain name",
    ],
    weight: 'cause',
    title: 'CloudFront does not take the certificate',
    causes: [
        {
            id: 'us-east-1',
            why: 'CloudFront uses only certificates of ACM in us-east-1 that are issued and cover the names of the distribution.',
            fix: 'Request the certificate in `us-east-1`, wait until it is issued, and name its ARN.',
        },
    ],
    example: "InvalidViewerCertificate: The specified SSL certificate doesn't exist, isn't in us-east-1 region, isn't valid, or doesn't include a valid certificate chain.",
    basis: 'report',
    source: 'https://github.com/hashicorp/terraform-provider-aws/issues/2424',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/services/cloudfront-distribution-absent.js
const cloudfrontDistributionAbsent = {
    id: 'cloudfront-distribution-absent',
    emitters: ['aws-cli', 'javascript', 'go-v1'],
    says: ['The specified distribution does not exist', 'NoSuchDistribution'],
    weight: 'cause',
    title: 'CloudFront has no such distribution in this account',
    causes: [
        {
            id: 'id',
            why: 'The distribution id is empty, misspelt or that of another account; `None` and `null` come from a query that found nothing.',
            fix: 'Compare the id with `aws cloudfront list-distributions --query "DistributionList.Items[].Id"`, run with the same credentials.',
        },
    ],
    example: 'An error occurred (NoSuchDistribution) when calling the CreateInvalidation operation: The specified distribution does not exist.',
    basis: 'report',
    source: 'https://github.com/opspresso/action-s3-sync/issues/1',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/services/dynamodb-table-absent.js
const dynamodbTableAbsent = {
    id: 'dynamodb-table-absent',
    emitters: ['boto3', 'javascript', 'java'],
    says: [
        'Requested resource not found: Table: {table} not found',
        'ResourceNotFoundException: Requested resource not found',
        'Cannot do operations on a non-existent table',
        'An error occurred (ResourceNotFoundException) when calling the {operation} operation: Requested resource not found',
    ],
    weight: 'wrapper',
    title: 'The DynamoDB table is not in this account and region',
    causes: [
        {
            id: 'table',
            why: 'No table of this name is here: its name has another stage in it, or the region or the account of the credentials is another.',
            fix: 'Compare with `aws dynamodb list-tables`, run with the same credentials and region; create the table before this step.',
        },
    ],
    example: 'ResourceNotFoundException: Requested resource not found: Table: orders-staging not found',
    basis: 'report',
    source: 'https://github.com/hashicorp/terraform/issues/4941',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/services/rds-state.js
const rdsState = {
    id: 'rds-state',
    emitters: ['aws-cli', 'terraform', 'cloudformation'],
    says: [
        'InvalidDBInstanceState',
        'InvalidDBClusterStateFault',
        'DBInstanceAlreadyExists',
        'DBSnapshotAlreadyExists',
        'DBInstanceNotFound',
        'Cannot upgrade {engine} from {from} to {to}',
        'Cannot find version {version} for {engine}',
        'DB Instance not found',
        'is not currently in the available state',
    ],
    near: ['rds', 'db ', 'dbinstance', 'database', 'aws'],
    weight: 'cause',
    title: 'RDS cannot do this with the database as it is',
    causes: [
        {
            id: 'state',
            why: 'The database is being changed, has this name already, is not there, or does not offer the engine version: see the message.',
            fix: 'Look at `aws rds describe-db-instances`; wait until it is `available`, or choose a version from `aws rds describe-db-engine-versions`.',
        },
    ],
    example: 'InvalidDBInstanceState: Instance orders is not in available state.',
    basis: 'documentation',
    source: 'https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/CommonErrors.html',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/services/route53-record-exists.js
const route53RecordExists = {
    id: 'route53-record-exists',
    emitters: ['aws-cli', 'terraform', 'cloudformation'],
    says: [
        'InvalidChangeBatch: {message...}',
        'InvalidChangeBatch',
        'but it already exists',
        'RRSet of type {type} with DNS name {name} is not permitted',
    ],
    near: ['route', 'rrset', 'changeresourcerecordsets', 'hosted zone', 'record set'],
    weight: 'cause',
    title: 'Route 53 does not take the change of the records',
    causes: [
        {
            id: 'record',
            why: 'A record of this name and type is there already, the record to delete is not, or the name does not lie in the zone: see the message.',
            fix: 'Import or delete the record that is there, use `UPSERT` (`allow_overwrite = true` in Terraform), and check that the name ends with that of the zone.',
        },
    ],
    example: "InvalidChangeBatch: [Tried to create resource record set [name='a.example.org.', type='A'] but it already exists]",
    basis: 'report',
    source: 'https://github.com/hashicorp/terraform-provider-aws/issues/7846',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/services/secret-not-found.js
const secretNotFound = {
    id: 'secret-not-found',
    emitters: ['aws-cli', 'javascript', 'boto3', 'terraform'],
    says: [
        "Secrets Manager can't find the specified secret",
        "Secrets Manager can't find the resource with name {secret}",
        "Secrets Manager can't find the specified secret value for staging label: AWSCURRENT",
        'No matching secrets were returned for prefix',
    ],
    weight: 'cause',
    title: 'Secrets Manager has no such secret',
    causes: [
        {
            id: 'name',
            why: 'No secret of this name has a value in this account and region: the name is another, the region is, or the secret is there and was never given a value.',
            fix: 'Compare the name with `aws secretsmanager list-secrets`, run with the same credentials and region; give the secret a value; for a secret of another account name its full ARN.',
        },
    ],
    example: "ResourceNotFoundException: Secrets Manager can't find the specified secret.",
    basis: 'report',
    source: 'https://github.com/quipper/monorepo-deploy-actions/pull/1237',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/services/secret-scheduled-for-deletion.js
const secretScheduledForDeletion = {
    id: 'secret-scheduled-for-deletion',
    emitters: ['aws-cli', 'terraform', 'cloudformation'],
    says: [
        'because it was marked for deletion',
        'a secret with this name is already scheduled for deletion',
        "You can't perform this operation on the secret because it was marked for deletion",
        "You can't create this secret because a secret with this name is already scheduled for deletion",
    ],
    weight: 'cause',
    title: 'The secret is marked for deletion',
    causes: [
        {
            id: 'deletion',
            why: 'A deleted secret keeps its name for 7 to 30 days and can be neither read nor made anew.',
            fix: 'Restore it (`aws secretsmanager restore-secret --secret-id NAME`), or delete it for good (`aws secretsmanager delete-secret --secret-id NAME --force-delete-without-recovery`).',
        },
    ],
    example: "You can't create this secret because a secret with this name is already scheduled for deletion.",
    basis: 'report',
    source: 'https://github.com/hashicorp/terraform-provider-aws/issues/4467',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/services/ses-not-verified.js
const sesNotVerified = {
    id: 'ses-not-verified',
    emitters: ['boto3', 'javascript', 'aws-cli'],
    says: [
        'Email address is not verified',
        'MessageRejected: {message...}',
        'The following identities failed the check in region {region}',
    ],
    near: ['ses', 'email', 'amazonaws', 'aws'],
    weight: 'cause',
    title: 'SES does not send from or to this address',
    causes: [
        {
            id: 'sandbox',
            why: 'An account in the sandbox of SES sends only to verified addresses, and every account only from verified ones, region by region.',
            fix: 'Verify the address or domain in this region (`aws sesv2 create-email-identity`), or ask to leave the sandbox.',
        },
    ],
    example: 'MessageRejected: Email address is not verified. The following identities failed the check in region EU-WEST-1: a@example.org',
    basis: 'documentation',
    source: 'https://docs.aws.amazon.com/ses/latest/dg/request-production-access.html',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/services/ssm-parameter-absent.js
const ssmParameterAbsent = {
    id: 'ssm-parameter-absent',
    emitters: ['aws-cli', 'boto3', 'cloudformation'],
    says: [
        'An error occurred (ParameterNotFound) when calling the {operation} operation',
        'ParameterNotFound',
        'Unable to fetch parameters [{names...}] from parameter store for this account',
        'Parameters [{names...}] cannot be found',
    ],
    weight: 'cause',
    title: 'The parameter is not in the Parameter Store of this account and region',
    causes: [
        {
            id: 'name',
            why: 'SSM has no parameter of this name here: the name or its path is another, or the region or account is. The CLI says no more than that.',
            fix: 'Compare with `aws ssm describe-parameters --parameter-filters Key=Name,Option=Contains,Values=NAME`, run with the same credentials and region; create it or correct the name.',
        },
    ],
    example: 'An error occurred (ParameterNotFound) when calling the GetParameter operation: ',
    basis: 'report',
    source: 'https://github.com/anomalyco/sst/issues/5201',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/services/index.js












const servicesEntries = [
    acmApigatewayDomain,
    apigatewayCloudwatchRole,
    cloudfrontAliasTaken,
    cloudfrontCertificate,
    cloudfrontDistributionAbsent,
    dynamodbTableAbsent,
    rdsState,
    route53RecordExists,
    secretNotFound,
    secretScheduledForDeletion,
    sesNotVerified,
    ssmParameterAbsent,
];

;// CONCATENATED MODULE: ./lib/catalogue/entries/sts/aws-subscription-required.js
const awsSubscriptionRequired = {
    id: 'aws-subscription-required',
    emitters: ['aws-cli'],
    says: [
        'The AWS Access Key Id needs a subscription for the service',
        'SubscriptionRequiredException',
        'OptInRequired',
    ],
    weight: 'cause',
    title: 'The account is not signed up for the service',
    causes: [
        {
            id: 'account',
            why: 'The account is new, suspended, or its payment method is not verified; credentials are not at fault.',
            fix: "Finish the account's sign-up (payment method, verification) in the console; for a suspended account ask AWS support.",
        },
    ],
    example: 'An error occurred (SubscriptionRequiredException) when calling the CreateService operation: The AWS Access Key Id needs a subscription for the service',
    basis: 'report',
    source: 'https://github.com/aws/aws-cli/issues/4135',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/sts/aws-throttled.js
const awsThrottled = {
    id: 'aws-throttled',
    emitters: ['aws-cli', 'boto3', 'terraform'],
    says: [
        'An error occurred (ThrottlingException)',
        'An error occurred (Throttling)',
        'An error occurred (RequestLimitExceeded)',
        'ThrottlingException: Rate exceeded',
        'Throttling: Rate exceeded',
        'TooManyRequestsException',
        'RequestLimitExceeded',
    ],
    weight: 'cause',
    title: 'AWS throttled the calls, and all retries were used up',
    causes: [
        {
            id: 'too-many',
            why: 'Too many calls of this kind were made in the account at once, by this job and by others.',
            fix: 'Make fewer calls at once (`max-parallel`, `-parallelism=`), and allow more retries (`AWS_MAX_ATTEMPTS=10`, `AWS_RETRY_MODE=adaptive`).',
        },
    ],
    example: 'An error occurred (ThrottlingException) when calling the GetParametersByPath operation (reached max retries: 4): Rate exceeded',
    basis: 'run',
    source: 'botocore 1.43 ClientError',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/sts/header-invalid.js
const headerInvalid = {
    id: 'header-invalid',
    emitters: ['javascript', 'boto3', 'aws-cli', 'go'],
    says: [
        'Invalid character in header content ["authorization"]',
        'Invalid character in header content ["x-amz-security-token"]',
        "Invalid header value b'AWS4-HMAC-SHA256",
        'Invalid header value {value...}AWS4-HMAC-SHA256',
        'net/http: invalid header field value for "Authorization"',
        'invalid header field value for "X-Amz-Security-Token"',
    ],
    near: [
        'aws4',
        'x-amz',
        '@aws-sdk',
        '@smithy',
        'amazonaws',
        'aws-sdk',
        'configure-aws',
        'serverless',
        'cdk',
        'botocore',
        'aws s',
    ],
    weight: 'cause',
    title: 'A line break or another invalid character stands in a key',
    causes: [
        {
            id: 'line-break',
            rules: [
                'secrets/carriage-return',
                'secrets/surrounding-whitespace',
                'secrets/malformed-secret-key',
                'credentials/key-not-sendable',
            ],
            why: 'The key is sent in a header, which can hold no line break; the secret was stored with one, most often at its end.',
            fix: 'Store the value again without a line break, for example with `printf %s VALUE | gh secret set NAME`.',
        },
    ],
    example: '@aws-sdk/client-sts: TypeError [ERR_INVALID_CHAR]: Invalid character in header content ["authorization"]',
    basis: 'run',
    source: 'node 24 _http_outgoing, CPython http.client',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/sts/pulumi-invalid.js
const pulumiInvalid = {
    id: 'pulumi-invalid',
    emitters: ['pulumi'],
    says: ['Invalid credentials configured'],
    near: ['pulumi', 'aws'],
    weight: 'cause',
    title: "AWS says that Pulumi's credentials are invalid",
    causes: [
        {
            id: 'key-unknown',
            rules: ['credentials/unknown-key', 'credentials/wrong-secret'],
            why: 'The provider found credentials, and AWS does not take them. The key was deleted, the secret is not the one that belongs to it, or a session token is missing or stale.',
            fix: "Store a key and its secret again (or use a role by OIDC), and take stale `aws:accessKey` settings out of the stack's configuration.",
        },
    ],
    example: "error: pulumi:providers:aws resource 'default_6_18_2' has a problem: Invalid credentials configured.",
    basis: 'report',
    source: 'https://github.com/pulumi/pulumi-aws/issues/2285',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/sts/s3-access-key-unknown.js
const s3AccessKeyUnknown = {
    id: 's3-access-key-unknown',
    emitters: ['aws-cli', 'boto3', 'terraform'],
    says: ['The AWS Access Key Id you provided does not exist in our records', 'InvalidAccessKeyId'],
    weight: 'cause',
    title: 'S3 does not know the access key',
    causes: [
        {
            id: 'session-token-missing',
            rules: ['secrets/session-token-missing', 'credentials/unknown-key'],
            why: 'The key id does not exist: it was deleted, belongs to another partition, or it is a temporary one (`ASIA...`) that came without its session token.',
            fix: 'Give `AWS_SESSION_TOKEN` together with a temporary key; otherwise look the key up with `aws iam list-access-keys` and replace it.',
        },
    ],
    example: 'An error occurred (InvalidAccessKeyId) when calling the ListObjectsV2 operation: The AWS Access Key Id you provided does not exist in our records.',
    basis: 'report',
    source: 'https://github.com/aws/aws-cli/issues/2285',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/sts/s3-token-malformed.js
const s3TokenMalformed = {
    id: 's3-token-malformed',
    emitters: ['aws-cli', 'boto3'],
    says: [
        'The provided token is malformed or otherwise invalid',
        'An error occurred (InvalidToken)',
    ],
    weight: 'cause',
    title: 'The session token does not belong to the key',
    causes: [
        {
            id: 'token',
            rules: ['secrets/stale-session-token', 'credentials/unknown-key'],
            why: 'The session token is that of another session, was cut or changed on its way, or belongs to another partition.',
            fix: "Give key id, secret and session token of one and the same session; no `AWS_SESSION_TOKEN` beside a user's key (`AKIA...`).",
        },
    ],
    example: 'An error occurred (InvalidToken) when calling the ListBuckets operation: The provided token is malformed or otherwise invalid.',
    basis: 'report',
    source: 'https://github.com/aws/aws-cli/issues/8413',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/sts/sts-clock-skew.js
const stsClockSkew = {
    id: 'sts-clock-skew',
    emitters: ['aws-cli', 'boto3', 'javascript', 'go', 'terraform', 'docker'],
    says: [
        'Signature expired: {time} is now earlier than {earliest}',
        'Signature not yet current: {time} is still later than {latest}',
        'The difference between the request time and the current time is too large',
        'RequestTimeTooSkewed',
    ],
    weight: 'cause',
    title: 'The clock of the machine is wrong',
    causes: [
        {
            id: 'clock',
            rules: ['credentials/clock-skew'],
            why: 'Every request is signed with the time, and AWS refuses one that is more than about five minutes off (S3 fifteen).',
            fix: "Set the clock of the runner (`sudo timedatectl set-ntp true`, or restart the virtual machine or Docker's); credentials are not at fault.",
        },
    ],
    example: 'An error occurred (SignatureDoesNotMatch) when calling the GetCallerIdentity operation: Signature expired: 20260102T100000Z is now earlier than 20260102T101500Z (20260102T103000Z - 15 min.)',
    basis: 'report',
    source: 'https://github.com/aws/aws-cli/issues/2860',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/sts/sts-duration-too-long.js
const stsDurationTooLong = {
    id: 'sts-duration-too-long',
    emitters: ['aws-cli', 'boto3', 'javascript', 'terraform', 'configure-aws-credentials'],
    says: [
        'The requested DurationSeconds exceeds the MaxSessionDuration set for this role',
        'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining',
    ],
    weight: 'cause',
    title: 'The session that is asked for is longer than the role allows',
    causes: [
        {
            id: 'duration',
            rules: ['trust/duration-too-long'],
            title: "The session's duration is longer than the role allows",
            why: "A role has a longest session, one hour unless it was changed; a role that is assumed with another role's session lasts an hour at most.",
            fix: "Ask for no more than that (`role-duration-seconds: 3600`), or raise the role's `MaxSessionDuration`, which does not help with role chaining.",
        },
    ],
    example: 'An error occurred (ValidationError) when calling the AssumeRole operation: The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
    basis: 'report',
    source: 'https://github.com/kreuzwerker/awsu/issues/27',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/sts/sts-incomplete-signature.js
const stsIncompleteSignature = {
    id: 'sts-incomplete-signature',
    emitters: ['aws-cli', 'javascript', 'serverless'],
    says: [
        'not a valid key=value pair (missing equal-sign) in Authorization header',
        'IncompleteSignature',
    ],
    near: ['aws4-hmac', 'amazonaws', 'credential=', 'incompletesignature'],
    weight: 'cause',
    title: 'A blank or line break stands in the access key id',
    causes: [
        {
            id: 'blank',
            rules: [
                'secrets/surrounding-whitespace',
                'secrets/carriage-return',
                'secrets/malformed-key-id',
            ],
            why: 'The Authorization header falls apart: the key id (or the secret) holds a blank or a line break, most often at its end or beginning.',
            fix: 'Store the value again without white space around it, for example with `printf %s VALUE | gh secret set NAME`.',
        },
    ],
    example: "IncompleteSignature: 'AKIA' not a valid key=value pair (missing equal-sign) in Authorization header",
    basis: 'report',
    source: 'https://github.com/aws/aws-cli/issues/602',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/sts/sts-mfa-code-refused.js
const stsMfaCodeRefused = {
    id: 'sts-mfa-code-refused',
    emitters: ['aws-cli'],
    says: [
        'MultiFactorAuthentication failed with invalid MFA one time pass code',
        'MultiFactorAuthentication failed, unable to validate MFA code',
        'MultiFactorAuthentication failed',
    ],
    weight: 'cause',
    title: 'The MFA code was refused',
    causes: [
        {
            id: 'code',
            why: 'The code was mistyped, was used before, or is older than its half minute; a job has no device to make one.',
            fix: 'Let the job assume a role without MFA, best by OIDC; a code can only be used once and at once.',
        },
    ],
    example: 'An error occurred (AccessDenied) when calling the GetSessionToken operation: MultiFactorAuthentication failed with invalid MFA one time pass code.',
    basis: 'report',
    source: 'https://github.com/aws/aws-cli/issues/5038',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/sts/sts-packed-too-large.js
const stsPackedTooLarge = {
    id: 'sts-packed-too-large',
    emitters: ['aws-cli', 'javascript', 'configure-aws-credentials'],
    says: [
        'Packed size of session tags consumes {percent} of allotted space',
        'PackedPolicyTooLarge',
    ],
    weight: 'cause',
    title: 'The session tags and policies that are passed are too large together',
    causes: [
        {
            id: 'tags',
            why: "AWS packs the session's tags and policies and limits their size; configure-aws-credentials passes repository, workflow, branch and others as tags.",
            fix: 'Set `role-skip-session-tagging: true`, or pass fewer or shorter tags and policies.',
        },
    ],
    example: 'Error: Could not assume role with user credentials: Packed size of session tags consumes 142% of allotted space.',
    basis: 'report',
    source: 'https://github.com/aws-actions/configure-aws-credentials/issues/1803',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/sts/sts-region-off.js
const stsRegionOff = {
    id: 'sts-region-off',
    emitters: ['go', 'aws-cli', 'javascript', 'terraform'],
    says: [
        'STS is not activated in this region for account',
        'RegionDisabledException',
        'STS is not activated in the requested region',
    ],
    weight: 'cause',
    title: 'STS is not activated in this region for the account',
    causes: [
        {
            id: 'region-off',
            why: 'The account has not enabled this region, or switched its STS endpoint off.',
            fix: 'Enable the region in the account (or activate its STS endpoint under IAM, Account settings), or assume the role through another region.',
        },
    ],
    example: 'api error RegionDisabledException: STS is not activated in this region for account:111122223333. Your account administrator can activate STS in this region using the IAM Console.',
    basis: 'documentation',
    source: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/sts/sts-scope-region.js
const stsScopeRegion = {
    id: 'sts-scope-region',
    emitters: ['aws-cli', 'boto3'],
    says: [
        "Credential should be scoped to a valid region, not '{region}'",
        'Credential should be scoped to a valid region',
    ],
    weight: 'cause',
    title: 'The region `{region}` is not one that the endpoint knows',
    causes: [
        {
            id: 'region',
            rules: ['credentials/region-unknown', 'credentials/region-invalid'],
            title: 'The region is not one that the endpoint knows',
            why: "The request was signed for a region that does not exist, or for another one than the endpoint's.",
            fix: 'Correct the region in `AWS_REGION`, `AWS_DEFAULT_REGION`, the profile or the input `aws-region`.',
        },
    ],
    example: "An error occurred (SignatureDoesNotMatch) when calling the GetCallerIdentity operation: Credential should be scoped to a valid region, not 'us-esat-1'.",
    basis: 'report',
    source: 'https://github.com/aws/aws-cli/issues/1405',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/sts/sts-security-token-expired.js
const stsSecurityTokenExpired = {
    id: 'sts-security-token-expired',
    emitters: ['aws-cli', 'boto3', 'javascript', 'go', 'terraform'],
    says: [
        'The security token included in the request is expired',
        'ExpiredToken: The provided token has expired',
        'An error occurred (ExpiredToken)',
        'An error occurred (ExpiredTokenException)',
        'The provided token has expired',
        'ExpiredTokenException: ',
        'ExpiredToken: ',
        'ExpiredToken Message:',
        'RequestExpired: Request has expired',
    ],
    weight: 'cause',
    title: 'The credentials had expired',
    causes: [
        {
            id: 'session-shorter-than-job',
            when: { worked: true },
            rules: ['credentials/session-shorter-than-job', 'credentials/session-ends-soon'],
            title: 'The session ended before the job did',
            why: 'The credentials worked earlier in this job and were no longer good here. A session lasts as long as it was asked for, an hour by default.',
            fix: "Ask for a longer session (`role-duration-seconds`, up to the role's maximum; an hour at most with role chaining), or ask for a new one right before this step.",
        },
        {
            id: 'expired',
            rules: ['credentials/expired-credentials'],
            why: 'Temporary credentials (a key that begins with ASIA and its session token) were used after their end.',
            fix: 'Get new ones right before this step: run `aws-actions/configure-aws-credentials` again, or assume the role again; never store temporary credentials as secrets.',
        },
    ],
    example: 'An error occurred (ExpiredToken) when calling the PutObject operation: The provided token has expired.',
    basis: 'report',
    source: 'hashicorp/aws-sdk-go-base servicemocks/mock.go',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/sts/sts-security-token-invalid.js
const stsSecurityTokenInvalid = {
    id: 'sts-security-token-invalid',
    emitters: [
        'aws-cli',
        'boto3',
        'javascript',
        'java',
        'go',
        'terraform',
        'serverless',
        'cdk',
        'configure-aws-credentials',
    ],
    says: [
        'The security token included in the request is invalid',
        'UnrecognizedClientException',
        'InvalidClientTokenId',
    ],
    weight: 'cause',
    title: 'AWS does not know the access key',
    causes: [
        {
            id: 'session-token-foreign',
            when: { 'session-token': true },
            rules: ['secrets/stale-session-token'],
            title: 'The key and the session token do not belong together, or the key is gone',
            why: 'AWS answers so for a key id that it does not know: it was deleted or switched off, belongs to another partition, or the session token beside it is that of another session.',
            fix: "Give all three of one session together, and no `AWS_SESSION_TOKEN` beside a user's key (`AKIA...`).",
        },
        {
            id: 'key-unknown',
            rules: ['credentials/unknown-key'],
            why: 'The access key was deleted or switched off, is mistyped, or belongs to another partition (China, GovCloud) than the region; or a temporary key (`ASIA...`) came without its session token.',
            fix: 'Look the key up with `aws iam list-access-keys --user-name NAME`; make a new one if it is gone, and store it in the secret that the job uses.',
        },
    ],
    example: 'An error occurred (InvalidClientTokenId) when calling the GetCallerIdentity operation: The security token included in the request is invalid.',
    basis: 'report',
    source: 'hashicorp/aws-sdk-go-base servicemocks/mock.go',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/sts/sts-session-credentials-refused.js
const stsSessionCredentialsRefused = {
    id: 'sts-session-credentials-refused',
    emitters: ['aws'],
    says: [
        'Cannot call GetSessionToken with session credentials',
        'Cannot call GetFederationToken with session credentials',
        'Roles may not be assumed by root accounts',
        'Cannot call {operation} with session credentials',
    ],
    weight: 'cause',
    title: 'STS does not give this kind of session to these credentials',
    causes: [
        {
            id: 'kind',
            why: "`GetSessionToken` takes only the long-lived keys of a user, and the root user can assume no role; the job's credentials are of the other kind.",
            fix: "Leave the call out where the job already has a session (it is one); to change into another role use `AssumeRole`; never use the root user's keys.",
        },
    ],
    example: 'An error occurred (AccessDenied) when calling the GetSessionToken operation: Cannot call GetSessionToken with session credentials',
    basis: 'documentation',
    source: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_GetSessionToken.html',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/sts/sts-signature-mismatch.js
const stsSignatureMismatch = {
    id: 'sts-signature-mismatch',
    emitters: ['aws-cli', 'boto3', 'javascript', 'terraform', 'configure-aws-credentials'],
    says: [
        'The request signature we calculated does not match the signature you provided',
        'SignatureDoesNotMatch',
    ],
    weight: 'cause',
    title: 'The secret access key does not fit the access key id',
    causes: [
        {
            id: 'secret-damaged',
            rules: [
                'secrets/surrounding-whitespace',
                'secrets/surrounding-quotes',
                'secrets/carriage-return',
                'credentials/wrong-secret',
                'secrets/malformed-secret-key',
            ],
            why: 'AWS knows the key id, and the signature that was made with the secret is not the right one. The secret belongs to another key, or lost or gained a character on its way (a line break, quotes, a `$`, `/` or `+` that a shell changed).',
            fix: 'Store the secret again, without quotes or line break, together with the id that it was made with.',
        },
    ],
    example: 'An error occurred (SignatureDoesNotMatch) when calling the GetCallerIdentity operation: The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method.',
    basis: 'report',
    source: 'https://github.com/aws-actions/configure-aws-credentials/issues/50',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/sts/index.js

















const stsEntries = [
    awsSubscriptionRequired,
    awsThrottled,
    headerInvalid,
    pulumiInvalid,
    s3AccessKeyUnknown,
    s3TokenMalformed,
    stsClockSkew,
    stsDurationTooLong,
    stsIncompleteSignature,
    stsMfaCodeRefused,
    stsPackedTooLarge,
    stsRegionOff,
    stsScopeRegion,
    stsSecurityTokenExpired,
    stsSecurityTokenInvalid,
    stsSessionCredentialsRefused,
    stsSignatureMismatch,
];

;// CONCATENATED MODULE: ./lib/catalogue/entries/terraform/pulumi-backend-refused.js
const pulumiBackendRefused = {
    id: 'pulumi-backend-refused',
    emitters: ['pulumi'],
    says: [
        'read ".pulumi/meta.yaml": blob (key ".pulumi/meta.yaml") (code={code}): {message...}',
        'read ".pulumi\\\\meta.yaml": blob (key ".pulumi/meta.yaml") (code={code}): {message...}',
        'blob (key ".pulumi/{key}") (code={code}): {message...}',
        'unable to open bucket s3://{bucket}: {message...}',
        'could not list bucket: blob (code={code}): {message...}',
        'unable to access bucket s3://{bucket}: {message...}',
    ],
    never: ['azblob', 'gs://'],
    weight: 'cause',
    title: 'Pulumi cannot read the bucket that holds its state',
    causes: [
        {
            id: 'region',
            holds: { message: ['missingregion', 'region'] },
            why: 'The backend does not know in which region its bucket is: {message}',
            fix: 'Write the region into its address: `pulumi login "s3://BUCKET?region=eu-west-1"`, or set `AWS_REGION`.',
        },
        {
            id: 'denied',
            why: 'The state backend in S3 refused the credentials of this job: {message}',
            fix: 'Allow `s3:ListBucket` on the bucket and `s3:GetObject`, `s3:PutObject`, `s3:DeleteObject` on `.pulumi/*` in it (and its KMS key) to the role; or renew the credentials if they have expired.',
        },
    ],
    example: 'error: problem logging in: read ".pulumi/meta.yaml": blob (key ".pulumi/meta.yaml") (code=Unknown): AccessDenied: Access Denied',
    basis: 'report',
    source: 'https://github.com/pulumi/pulumi/issues/13007',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/terraform/terraform-account-not-allowed.js
const terraformAccountNotAllowed = {
    id: 'terraform-account-not-allowed',
    emitters: ['terraform'],
    says: ['AWS account ID not allowed: {account}', 'AWS Account ID not allowed: {account}'],
    weight: 'cause',
    title: 'Terraform runs in the account {account}, which `allowed_account_ids` does not list',
    causes: [
        {
            id: 'wrong-account',
            rules: ['account/wrong-account'],
            why: 'The credentials of the job belong to another account than the provider allows.',
            fix: 'Let the job assume the role of the right account (check `role-to-assume` and the environment), or correct `allowed_account_ids`.',
        },
    ],
    example: 'Error: AWS account ID not allowed: 444455556666',
    basis: 'source',
    source: 'hashicorp/aws-sdk-go-base',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/terraform/terraform-backend-changed.js
const terraformBackendChanged = {
    id: 'terraform-backend-changed',
    emitters: ['terraform'],
    says: [
        'Backend configuration changed',
        'Backend initialization required, please run "terraform init"',
        'Backend configuration block has changed',
        'Invalid backend configuration argument',
    ],
    near: ['s3', 'aws'],
    weight: 'cause',
    title: 'The backend of the state is not the one that was initialised',
    causes: [
        {
            id: 'init',
            why: 'The settings of the backend differ from those that `.terraform` was initialised with, often since it was cached or another stage is used.',
            fix: 'Run `terraform init -reconfigure` (or `-migrate-state` where the state is to move) in this job before plan and apply, and do not cache `.terraform/terraform.tfstate`.',
        },
    ],
    example: 'backend "s3"\nError: Backend configuration changed',
    basis: 'source',
    source: 'hashicorp/terraform internal/command/meta_backend.go',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/terraform/terraform-checksum-state.js
const terraformChecksumState = {
    id: 'terraform-checksum-state',
    emitters: ['terraform'],
    says: [
        'state data in S3 does not have the expected content',
        'The checksum calculated for the state stored in S3 does not match the checksum stored in DynamoDB',
    ],
    weight: 'cause',
    title: 'The state in S3 is not the one that the lock table expects',
    causes: [
        {
            id: 'checksum',
            why: 'The checksum in DynamoDB belongs to another version of the state: someone changed the object by hand, or a run was cut off between the two writes.',
            fix: 'Restore the version of the object that belongs to it; or, if the state is right, put the calculated checksum into the item `BUCKET/KEY-md5` of the lock table.',
        },
    ],
    example: 'Error refreshing state: state data in S3 does not have the expected content.',
    basis: 'source',
    source: 'hashicorp/terraform internal/backend/remote-state/s3/client.go',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/terraform/terraform-lock-denied.js
const terraformLockDenied = {
    id: 'terraform-lock-denied',
    emitters: ['terraform'],
    says: [
        'Error acquiring the state lock {why...} is not authorized to perform: dynamodb:PutItem on resource: {table}',
        'is not authorized to perform: dynamodb:PutItem on resource: {table} because {why...}',
        'is not authorized to perform: dynamodb:PutItem on resource: {table}',
    ],
    near: ['state lock', 'terraform'],
    weight: 'cause',
    title: 'The role may not write the lock of the Terraform state',
    causes: [
        {
            id: 'lock-table',
            why: 'The S3 backend keeps its lock in a DynamoDB table, and the role may not `dynamodb:PutItem` on `{table}`.',
            fix: 'Allow `dynamodb:GetItem`, `dynamodb:PutItem` and `dynamodb:DeleteItem` on the table, or use `use_lockfile = true` and allow `s3:PutObject` and `s3:DeleteObject` on the `.tflock` object.',
        },
    ],
    example: 'Error acquiring the state lock: AccessDeniedException: User: arn:aws:sts::111122223333:assumed-role/ci/x is not authorized to perform: dynamodb:PutItem on resource: arn:aws:dynamodb:eu-west-1:111122223333:table/locks',
    basis: 'documentation',
    source: 'https://developer.hashicorp.com/terraform/language/backend/s3',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/terraform/terraform-lock-table-absent.js
const terraformLockTableAbsent = {
    id: 'terraform-lock-table-absent',
    emitters: ['terraform'],
    says: [
        'Error acquiring the state lock{why...}ResourceNotFoundException: Requested resource not found',
        'Error locking state:{why...}ResourceNotFoundException',
        'Unable to retrieve item from DynamoDB table "{table}": operation error DynamoDB: GetItem {why...} ResourceNotFoundException',
    ],
    weight: 'cause',
    title: 'The table for the state lock does not exist',
    causes: [
        {
            id: 'table',
            why: 'The DynamoDB table that the backend names is not in this account and region.',
            fix: 'Create the table (key `LockID` of type String) or correct `dynamodb_table` and `region` of the backend; since Terraform 1.10 `use_lockfile = true` needs no table.',
        },
    ],
    example: 'Error: Error acquiring the state lock: 2 error(s) occurred: ResourceNotFoundException: Requested resource not found',
    basis: 'report',
    source: 'https://github.com/hashicorp/terraform/issues/12774',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/terraform/terraform-lockfile-held.js
const terraformLockfileHeld = {
    id: 'terraform-lockfile-held',
    emitters: ['terraform'],
    says: [
        'Error acquiring the state lock{why...}PreconditionFailed',
        'Error acquiring the state lock{why...}StatusCode: 412',
        'At least one of the pre-conditions you specified did not hold',
    ],
    near: ['lock'],
    weight: 'cause',
    title: 'The state is locked by another run (lock file in S3)',
    causes: [
        {
            id: 'lock',
            why: 'With `use_lockfile` the lock is an object beside the state; it is there, so another run holds it, or one was cut off and left it.',
            fix: 'Wait for the other run; if there is none (see `Who` and `Created` in the message), `terraform force-unlock ID`; let runs go one after another (`concurrency`).',
        },
    ],
    example: 'Error acquiring the state lock: operation error S3: PutObject, https response error StatusCode: 412, PreconditionFailed',
    basis: 'source',
    source: 'hashicorp/terraform internal/backend/remote-state/s3/client.go',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/terraform/terraform-no-credentials.js





const terraformNoCredentials = {
    id: 'terraform-no-credentials',
    emitters: ['terraform'],
    says: [
        'No valid credential sources found',
        'no valid credential sources for Terraform AWS Provider found',
        'no valid credential sources for S3 Backend found',
        'No valid credential sources for {x...} found',
        'NoCredentialProviders: no valid providers in chain',
        'error configuring S3 Backend: no valid credential sources',
    ],
    weight: 'wrapper',
    lacks: 'credentials',
    title: 'Terraform found no credentials',
    causes: [forkGetsNothing, dependabotGetsNothing, secretEmpty, noIdToken, nothingGiven],
    example: 'Error: No valid credential sources found',
    basis: 'source',
    source: 'hashicorp/aws-sdk-go-base internal/config/errors.go',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/terraform/terraform-provider-settings.js
const terraformProviderSettings = {
    id: 'terraform-provider-settings',
    emitters: ['terraform'],
    says: [
        'IAM Role ARN not set in assume role',
        'Invalid provider configuration',
        'Error: configuring Terraform AWS Provider: {message...}',
        'error configuring Terraform AWS Provider: {message...}',
        'validating provider credentials: {message...}',
        'error validating provider credentials: {message...}',
        'Retrieving AWS account details: {message...}',
        'AWS account ID not previously found and failed retrieving via all available methods',
    ],
    near: ['provider "aws"', 'hashicorp/aws', 'aws provider', 'sts', 'iam'],
    weight: 'wrapper',
    title: 'The AWS provider of Terraform could not be set up',
    causes: [
        {
            id: 'settings',
            why: 'Before anything is planned, the provider asks AWS who it is; that failed: see the lines of the same box.',
            fix: 'Run `aws sts get-caller-identity` in the same step and mend what it says; then look at `region`, `profile` and `assume_role` of the provider block for empty variables.',
        },
    ],
    example: 'Error: configuring Terraform AWS Provider: validating provider credentials: retrieving caller identity from STS',
    basis: 'source',
    source: 'hashicorp/aws-sdk-go-base awsauth.go',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/terraform/terraform-role-refused.js
const terraformRoleRefused = {
    id: 'terraform-role-refused',
    emitters: ['terraform'],
    says: [
        'IAM Role ({role}) cannot be assumed',
        'Cannot assume IAM Role',
        'The role "{role}" cannot be assumed',
        'error assuming role',
        'cannot assume role',
    ],
    near: ['terraform', 'aws provider', 'provider "aws"', 'provider', 'backend', 'tofu'],
    weight: 'wrapper',
    title: 'Terraform may not assume the role of its provider or backend',
    causes: [
        {
            id: 'caller-not-trusted',
            rules: ['trust/assume-role-denied'],
            why: 'Terraform assumes the role of `assume_role` with the credentials that it found. The role does not trust them, they may not assume it, or the role is not there.',
            fix: "Name the caller (`aws sts get-caller-identity`) in the role's trust policy and allow the caller `sts:AssumeRole` on it; check the ARN.",
        },
    ],
    example: 'provider "aws"\nError: Cannot assume IAM Role',
    basis: 'source',
    source: 'hashicorp/aws-sdk-go-base internal/config/errors.go',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/terraform/terraform-state-bucket-absent.js
const terraformStateBucketAbsent = {
    id: 'terraform-state-bucket-absent',
    emitters: ['terraform'],
    says: [
        'S3 bucket "{bucket}" does not exist',
        'Failed to get existing workspaces: S3 bucket "{bucket}" does not exist',
        'The referenced S3 bucket must have been previously created',
        'S3 bucket does not exist.',
    ],
    weight: 'cause',
    title: "The bucket for Terraform's state does not exist",
    causes: [
        {
            id: 'bucket',
            why: 'The backend names a bucket that is not there: it was never created, its name is misspelt, or the credentials and region are of another account.',
            fix: 'Create the bucket before the first `init`, or correct `bucket` and `region` of the backend; check the account with `aws sts get-caller-identity`.',
        },
    ],
    example: 'Error: Failed to get existing workspaces: S3 bucket "acme-tfstate" does not exist.',
    basis: 'report',
    source: 'https://github.com/hashicorp/terraform/issues/33983',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/terraform/terraform-state-denied.js
const terraformStateDenied = {
    id: 'terraform-state-denied',
    emitters: ['terraform'],
    says: [
        'Error refreshing state: {why...} AccessDenied',
        'Unable to access object "{key}" in S3 bucket "{bucket}": {why...}',
        'Unable to list objects in S3 bucket "{bucket}" with prefix "{prefix}": {why...}',
        'error loading state: {why...} AccessDenied',
        'Error loading state: {why...} AccessDenied',
        'Failed to load state: AccessDenied',
        'Failed to get existing workspaces: {why...}',
        'Error inspecting states in the "s3" backend: {why...}',
    ],
    weight: 'cause',
    title: 'The state in S3 cannot be read',
    causes: [
        {
            id: 'bucket-missing',
            holds: { why: ['nosuchbucket', 'does not exist'] },
            title: 'The bucket of the state does not exist',
            why: 'The backend names a bucket that is not there, in this partition and under this name.',
            fix: 'Correct `bucket` in the backend, or create the bucket before `terraform init`.',
        },
        {
            id: 'state-denied',
            why: "The identity that runs Terraform may not list the state bucket or read the object in it; the backend has credentials of its own, apart from the provider's.",
            fix: "Allow `s3:ListBucket` on the bucket and `s3:GetObject`, `s3:PutObject` on the state's key (and the KMS key) for this identity; check which identity the backend uses (`profile`, `assume_role`).",
        },
    ],
    example: 'Error: Failed to get existing workspaces: Unable to list objects in S3 bucket "tf-state" with prefix "env:/": operation error S3: ListObjectsV2, api error AccessDenied: Access Denied',
    basis: 'source',
    source: 'hashicorp/terraform internal/backend/remote-state/s3',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/terraform/terraform-state-locked.js
const terraformStateLocked = {
    id: 'terraform-state-locked',
    emitters: ['terraform'],
    says: [
        'Error acquiring the state lock {why...} ConditionalCheckFailedException',
        'Error acquiring the state lock',
        'ConditionalCheckFailedException: The conditional request failed',
    ],
    weight: 'cause',
    title: 'The state is locked by another run',
    causes: [
        {
            id: 'lock',
            why: 'Another run holds the lock of the state, or one was stopped before it could release it. Credentials are not at fault.',
            fix: 'Wait for the other run; if there is none, release the lock with `terraform force-unlock ID`, the ID that the message shows. Let jobs queue up by `concurrency:`.',
        },
    ],
    example: 'Error: Error acquiring the state lock: ConditionalCheckFailedException: The conditional request failed',
    basis: 'documentation',
    source: 'https://developer.hashicorp.com/terraform/language/state/locking',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/terraform/index.js













const terraformEntries = [
    pulumiBackendRefused,
    terraformAccountNotAllowed,
    terraformBackendChanged,
    terraformChecksumState,
    terraformLockDenied,
    terraformLockTableAbsent,
    terraformLockfileHeld,
    terraformNoCredentials,
    terraformProviderSettings,
    terraformRoleRefused,
    terraformStateBucketAbsent,
    terraformStateDenied,
    terraformStateLocked,
];

;// CONCATENATED MODULE: ./lib/catalogue/entries/tool-credentials/amplify-credentials-error.js


const amplifyCredentialsError = {
    id: 'amplify-credentials-error',
    emitters: ['amplify'],
    says: [
        '[CredentialsError]',
        'CredentialsError: {message...}',
        'InvalidCredentialError: {message...}',
        'Failed to load AWS credentials',
    ],
    near: ['amplify', 'ampx'],
    weight: 'cause',
    lacks: 'credentials',
    title: 'Amplify could not load AWS credentials',
    causes: [secretEmpty, nothingGiven],
    example: 'npx ampx pipeline-deploy\n[CredentialsError] Failed to load AWS credentials',
    basis: 'source',
    source: 'aws-amplify/amplify-backend packages/cli',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/tool-credentials/amplify-no-credentials.js


const amplifyNoCredentials = {
    id: 'amplify-no-credentials',
    emitters: ['amplify'],
    says: [
        'Failed to resolve AWS credentials with --yes flag',
        'Could not find AWS credentials',
        'credentials not found for profile',
    ],
    near: ['amplify', 'aws'],
    weight: 'cause',
    lacks: 'credentials',
    title: 'Amplify found no AWS credentials',
    causes: [
        secretEmpty,
        {
            ...nothingGiven,
            why: 'Amplify runs without questions here and finds neither keys nor a profile that it may use.',
            fix: 'Give the command keys or a role in its environment; for `amplify init --yes`, name the profile in the `awscloudformation` block of its parameters: `"useProfile": true, "profileName": "default"`.',
        },
    ],
    example: 'Error: Failed to resolve AWS credentials with --yes flag.',
    basis: 'report',
    source: 'https://github.com/aws-amplify/amplify-cli/issues/4089',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/tool-credentials/beanstalk-no-credentials.js


const beanstalkNoCredentials = {
    id: 'beanstalk-no-credentials',
    emitters: ['elastic-beanstalk'],
    says: ['Operation Denied. You appear to have no credentials'],
    weight: 'cause',
    lacks: 'credentials',
    title: 'The EB CLI found no credentials',
    causes: [secretEmpty, nothingGiven],
    example: 'ERROR: CredentialsError - Operation Denied. You appear to have no credentials',
    basis: 'source',
    source: 'awsebcli ebcli/lib/aws.py',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/tool-credentials/copilot-no-credentials.js



const copilotNoCredentials = {
    id: 'copilot-no-credentials',
    emitters: ['copilot'],
    says: ['It looks like your credential settings are misconfigured or missing'],
    weight: 'cause',
    lacks: 'credentials',
    title: 'Copilot found no credentials',
    causes: [secretEmpty, notInTheContainer, nothingGiven],
    example: 'It looks like your credential settings are misconfigured or missing:',
    basis: 'source',
    source: 'aws/copilot-cli internal/pkg/aws/sessions/errors.go',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/tool-credentials/credentials-file-absent.js
const credentialsFileAbsent = {
    id: 'credentials-file-absent',
    emitters: ['javascript', 'serverless'],
    says: [
        {
            sentence: "ENOENT: no such file or directory, open '{folder}/.aws/credentials'",
            anchor: '.aws/credentials',
        },
        {
            sentence: "ENOENT: no such file or directory, open '{folder}/.aws/config'",
            anchor: '.aws/config',
        },
        {
            sentence: "No such file or directory: '{folder}/.aws/credentials'",
            anchor: '.aws/credentials',
        },
        {
            sentence: 'open {folder}/.aws/credentials: no such file or directory',
            anchor: '.aws/credentials',
        },
        {
            sentence: "cannot access '{folder}/.aws/credentials': No such file or directory",
            anchor: '.aws/credentials',
        },
    ],
    weight: 'cause',
    lacks: 'credentials',
    title: 'There is no credentials file of AWS on this machine',
    causes: [
        {
            id: 'file',
            rules: ['credentials/none-found', 'credentials/profile-not-found'],
            why: 'The tool reads `{folder}/.aws/credentials`, which a laptop has and a CI machine has not: its credentials come by the environment or a role.',
            fix: 'Let the tool use the environment (take the profile, or the plugin that reads profiles, out for CI), or write the file before this step with `aws configure set`.',
        },
    ],
    example: "Error: ENOENT: no such file or directory, open '/root/.aws/credentials'",
    basis: 'report',
    source: 'https://github.com/thomasmichaelwallace/serverless-better-credentials/issues/22',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/tool-credentials/jenkins-credentials-absent.js
const jenkinsCredentialsAbsent = {
    id: 'jenkins-credentials-absent',
    emitters: ['aws'],
    says: [
        "Could not find credentials entry with ID '{name}'",
        'Could not find credentials matching {name}',
        'CredentialNotFoundException',
        'withAWSEnv: Unable to read the credentials value',
        'AWS credentials with id {name} not found',
    ],
    near: ['aws'],
    weight: 'cause',
    lacks: 'credentials',
    title: 'The CI server has no credentials under the name that the job gives',
    causes: [
        {
            id: 'id',
            why: "The job asks the server's credential store for an entry that is not there, or that this folder or job may not see.",
            fix: 'Create the entry under exactly this id in the store that the job can see (in Jenkins: of type AWS Credentials, in the folder or globally), or correct the id in the pipeline.',
        },
    ],
    example: "ERROR: Could not find credentials entry with ID 'aws-deploy'",
    basis: 'report',
    source: 'https://github.com/elastic/e2e-testing/issues/2038',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/tool-credentials/powershell-no-credentials.js


const powershellNoCredentials = {
    id: 'powershell-no-credentials',
    emitters: ['powershell'],
    says: ['No credentials specified or obtained from persisted/shell defaults'],
    weight: 'cause',
    lacks: 'credentials',
    title: 'The AWS Tools for PowerShell found no credentials',
    causes: [
        secretEmpty,
        {
            ...nothingGiven,
            fix: 'Give the script credentials: set `AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY` in its environment, call `Set-AWSCredential` in the same session, or connect the task to a service connection or role.',
        },
    ],
    example: 'New-CFInvalidation : No credentials specified or obtained from persisted/shell defaults.',
    basis: 'report',
    source: 'https://github.com/aws/aws-tools-for-powershell/issues/9',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/tool-credentials/sam-no-credentials.js






const samNoCredentials = {
    id: 'sam-no-credentials',
    emitters: ['sam'],
    says: [
        'Unable to resolve credentials for the AWS SDK for Python client',
        'Error Setting Up Managed Stack Client: {message...}',
    ],
    weight: 'cause',
    lacks: 'credentials',
    title: 'SAM found no AWS credentials',
    causes: [
        forkGetsNothing,
        dependabotGetsNothing,
        secretEmpty,
        noIdToken,
        notInTheContainer,
        nothingGiven,
    ],
    example: 'Error: Error Setting Up Managed Stack Client: Unable to resolve credentials for the AWS SDK for Python client.',
    basis: 'source',
    source: 'aws-sam-cli samcli/lib/utils/managed_cloudformation_stack.py',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/tool-credentials/serverless-no-credentials.js





const serverlessNoCredentials = {
    id: 'serverless-no-credentials',
    emitters: ['serverless'],
    says: ['AWS provider credentials not found', 'AWS credentials missing or invalid'],
    weight: 'cause',
    lacks: 'credentials',
    title: 'The Serverless Framework found no AWS credentials',
    causes: [forkGetsNothing, dependabotGetsNothing, secretEmpty, noIdToken, nothingGiven],
    example: 'AWS provider credentials not found. Learn how to set up AWS provider credentials in our docs here: <http://slss.io/aws-creds-setup>.',
    basis: 'report',
    source: 'https://github.com/serverless/github-action/issues/75',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/tool-credentials/sst-aws-not-configured.js





const sstAwsNotConfigured = {
    id: 'sst-aws-not-configured',
    emitters: ['sst'],
    says: [
        'Error initializing aws: {message...}',
        'AWS credentials are not configured. Try configuring your profile',
        'No AWS credentials found',
        'AWS credentials are invalid',
        'Could not find valid AWS credentials',
    ],
    near: ['sst', 'aws'],
    weight: 'wrapper',
    lacks: 'credentials',
    title: 'The tool found no AWS credentials that work',
    causes: [forkGetsNothing, dependabotGetsNothing, secretEmpty, noIdToken, nothingGiven],
    example: 'Error: AWS credentials are not configured. Try configuring your profile in ~/.aws/config or setting the AWS_ACCESS_KEY_ID',
    basis: 'report',
    source: 'https://github.com/anomalyco/sst/issues/6213',
};

;// CONCATENATED MODULE: ./lib/catalogue/entries/tool-credentials/index.js










const toolCredentialsEntries = [
    amplifyCredentialsError,
    amplifyNoCredentials,
    beanstalkNoCredentials,
    copilotNoCredentials,
    credentialsFileAbsent,
    jenkinsCredentialsAbsent,
    powershellNoCredentials,
    samNoCredentials,
    serverlessNoCredentials,
    sstAwsNotConfigured,
];

;// CONCATENATED MODULE: ./lib/catalogue/entries/index.js





















const entries = [
    ...accountsEntries,
    ...cdkEntries,
    ...cloudformationEntries,
    ...commandLineEntries,
    ...configureAwsCredentialsEntries,
    ...deniedEntries,
    ...deploysEntries,
    ...githubEntries,
    ...kubernetesEntries,
    ...lambdaEntries,
    ...noCredentialsEntries,
    ...oidcEntries,
    ...profilesEntries,
    ...regionNetworkEntries,
    ...registryEntries,
    ...s3KmsEntries,
    ...saidEntries,
    ...servicesEntries,
    ...stsEntries,
    ...terraformEntries,
    ...toolCredentialsEntries,
];


/***/ }),

/***/ 79613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B$: () => (/* binding */ generalWord),
/* harmony export */   tu: () => (/* binding */ wordsFor)
/* harmony export */ });
/* unused harmony export GENERAL */
const GENERAL = {
    account: 'ACCOUNT',
    action: 'this action',
    authorization: 'ID',
    code: 'an error',
    cluster: 'the cluster',
    current: 'another account',
    description: 'its credentials',
    domain: 'the domain',
    file: 'the file',
    host: 'the host',
    input: 'the input',
    issuer: 'https://ISSUER',
    key: 'the key',
    message: 'see the message',
    missing: 'one of the keys',
    operation: 'the call',
    output: 'the output',
    policy: 'a policy',
    principal: 'the caller',
    profile: 'NAME',
    reason: 'see the message',
    region: 'the region',
    registry: 'the registry',
    repository: 'the repository',
    resource: 'the resource',
    service: 'AWS',
    stack: 'the stack',
    table: 'the table',
    url: 'the address',
};
function generalWord(name) {
    return Object.hasOwn(GENERAL, name)
        ? GENERAL[name]
        : name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}
function wordsFor(texts, values) {
    const named = texts.flatMap((text) => Array.from(text.matchAll(/\{([a-z][A-Za-z0-9]*)\}/g), ([, name = '']) => name));
    return {
        ...Object.fromEntries(named.map((name) => [name, generalWord(name)])),
        ...values,
    };
}


/***/ })

};
;