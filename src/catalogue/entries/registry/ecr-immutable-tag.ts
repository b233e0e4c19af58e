import type { Entry } from '../../entry.js';

export const ecrImmutableTag: Entry = {
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
  example:
    "tag invalid: The image tag 'latest' already exists in the 'shop' repository and cannot be overwritten because the repository is immutable.",
  basis: 'documentation',
  source: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-tag-mutability.html',
};
