import type { Entry } from '../../entry.js';

export const ecrNoRepository: Entry = {
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
  example:
    "name unknown: The repository with name 'shop' does not exist in the registry with id '111122223333'",
  basis: 'report',
  source: 'https://github.com/aws/containers-roadmap/issues/853',
};
