/**
 * Actions of others that we name, each at the major version of today. What a user pastes, and the
 * examples of the documentation, spell them so; a test holds both to this list.
 * @see https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/find-and-customize-actions
 */
export const ACTIONS = {
  cache: 'actions/cache@v5',
  checkout: 'actions/checkout@v7',
  configureAwsCredentials: 'aws-actions/configure-aws-credentials@v6',
  downloadArtifact: 'actions/download-artifact@v7',
  setupNode: 'actions/setup-node@v7',
  uploadArtifact: 'actions/upload-artifact@v7',
} as const;
