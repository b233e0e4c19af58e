/** The pages that advice rests on, each stated here once. */
export const PAGES = {
  practices: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html',
  provider: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_create_oidc.html',
  oidcRole: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html',
  webIdentity:
    'https://docs.aws.amazon.com/sdkref/latest/guide/feature-assume-role-credentials.html',
  chain: 'https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html',
  keys: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
  rotateKeys:
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id-credentials-access-keys-update.html',
  sso: 'https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sso.html',
  login: 'https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sign-in.html',
  ec2Roles: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/iam-roles-for-amazon-ec2.html',
  ec2Attach: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/attach-iam-role.html',
  metadata:
    'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-service.html',
  taskRoles: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html',
  lambdaRole: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html',
  eksChoice: 'https://docs.aws.amazon.com/eks/latest/userguide/service-accounts.html',
  podIdentity: 'https://docs.aws.amazon.com/eks/latest/userguide/pod-id-association.html',
  eksPractices:
    'https://docs.aws.amazon.com/eks/latest/best-practices/identity-and-access-management.html',
  codebuildRole:
    'https://docs.aws.amazon.com/codebuild/latest/userguide/setting-up-service-role.html',
  cloudshell:
    'https://docs.aws.amazon.com/cloudshell/latest/userguide/sec-auth-with-identities.html',
  rolesAnywhere: 'https://docs.aws.amazon.com/rolesanywhere/latest/userguide/introduction.html',
  githubOidc: 'https://docs.github.com/en/actions/concepts/security/openid-connect',
  githubAws:
    'https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws',
  githubPermissions:
    'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions',
  githubFork:
    'https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request',
  githubSecureUse: 'https://docs.github.com/en/actions/reference/security/secure-use',
  gitlab: 'https://docs.gitlab.com/ci/cloud_services/aws/',
  gitlabToken: 'https://docs.gitlab.com/ci/secrets/id_token_authentication/',
  circleci: 'https://circleci.com/docs/guides/permissions-authentication/openid-connect-tokens/',
  buildkite: 'https://buildkite.com/docs/pipelines/security/oidc/aws',
  bitbucket:
    'https://support.atlassian.com/bitbucket-cloud/docs/deploy-on-aws-using-bitbucket-pipelines-openid-connect/',
  jenkins: 'https://plugins.jenkins.io/oidc-provider/',
} as const;
export type PageName = keyof typeof PAGES;
