import type { Entry } from '../../entry.js';

export const javaV1StsModuleMissing: Entry = {
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
  example:
    'com.amazonaws.SdkClientException: To use assume role profiles the aws-java-sdk-sts module must be on the class path.',
  basis: 'source',
  source: 'aws-sdk-java v1 STSProfileCredentialsServiceProvider',
};
