import type { Entry } from '../../entry.js';

export const ecrNotLoggedIn: Entry = {
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
