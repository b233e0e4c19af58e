import type { Entry } from '../../entry.js';

export const codebuildImagePull: Entry = {
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
  example:
    "BUILD_CONTAINER_UNABLE_TO_PULL_IMAGE: Unable to pull customer's container image. CannotPullContainerError",
  basis: 'documentation',
  source: 'https://docs.aws.amazon.com/codebuild/latest/userguide/troubleshooting.html',
};
