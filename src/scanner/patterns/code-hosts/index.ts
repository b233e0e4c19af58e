import type { Pattern } from '../pattern.js';
import { bitbucketAccessToken } from './bitbucket-access-token.js';
import { bitbucketAppPassword } from './bitbucket-app-password.js';
import { githubAppToken } from './github-app-token.js';
import { githubFineGrainedToken } from './github-fine-grained-token.js';
import { githubOauthToken } from './github-oauth-token.js';
import { githubPersonalAccessToken } from './github-personal-access-token.js';
import { githubRefreshToken } from './github-refresh-token.js';
import { gitlabAgentToken } from './gitlab-agent-token.js';
import { gitlabDeployToken } from './gitlab-deploy-token.js';
import { gitlabFeedToken } from './gitlab-feed-token.js';
import { gitlabJobToken } from './gitlab-job-token.js';
import { gitlabOauthSecret } from './gitlab-oauth-secret.js';
import { gitlabPersonalAccessToken } from './gitlab-personal-access-token.js';
import { gitlabRunnerToken } from './gitlab-runner-token.js';
import { gitlabScimToken } from './gitlab-scim-token.js';
import { gitlabTriggerToken } from './gitlab-trigger-token.js';
import { sourcegraphAccessToken } from './sourcegraph-access-token.js';

/** Keys that hosts of code issue. */
export const CODE_HOSTS_PATTERNS: readonly Pattern[] = [
  githubPersonalAccessToken,
  githubOauthToken,
  githubFineGrainedToken,
  githubAppToken,
  githubRefreshToken,
  gitlabPersonalAccessToken,
  gitlabDeployToken,
  gitlabRunnerToken,
  gitlabTriggerToken,
  gitlabFeedToken,
  gitlabScimToken,
  gitlabOauthSecret,
  gitlabAgentToken,
  gitlabJobToken,
  bitbucketAppPassword,
  bitbucketAccessToken,
  sourcegraphAccessToken,
];
