import { HOME } from '../../chain/environment.js';
import type { Expected, Suite, SuiteCase } from '../case.js';
import { exported, keysOf, machine, pair, prints, section } from './write.js';

const repository = 'aws/aws-sdk-java-v2';
const dialects = ['java'];
type Sections = NonNullable<Expected['profiles']>;

const read = (
  test: string,
  config: string,
  profiles: Sections,
  credentials?: string,
): SuiteCase => ({
  test,
  config,
  ...(credentials === undefined ? {} : { credentials }),
  expect: { profiles },
});
/** A file that is refused counts for nothing, and the chain goes on. */
const refused = (test: string, config: string, fails: string): SuiteCase => ({
  test,
  config,
  expect: { fails, profiles: {} },
});
const NAME = { name: 'value' };
const BOTH = { name: 'value', name2: 'value2' };
const ALL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_./%@:+';

/** The reader of profile files of the SDK for Java. */
export const javaFiles: Suite = {
  repository,
  commit: '01f0aafeeb29ec31a8ddd8b3c27a47a2ad6dbf1b',
  path: 'core/profiles/src/test/java/software/amazon/awssdk/profiles/ProfileFileTest.java',
  dialects,
  cases: [
    read('emptyFilesHaveNoProfiles', '', {}),
    read('emptyProfilesHaveNoProperties', '[profile foo]', { foo: {} }),
    refused(
      'profileDefinitionsMustEndWithBrackets',
      '[profile foo',
      "Profile definition must end with ']'",
    ),
    read('profileNamesShouldBeTrimmed', '[profile \tfoo \t]', { foo: {} }),
    read('tabsCanSeparateProfileNamesFromProfilePrefix', '[profile\tfoo]', { foo: {} }),
    refused('propertiesMustBeDefinedInAProfile', 'name = value', 'Expected a profile definition'),
    read('profilesCanContainProperties', '[profile foo]\nname = value', { foo: NAME }),
    read('windowsStyleLineEndingsAreSupported', '[profile foo]\r\nname = value', { foo: NAME }),
    read('equalsSignsAreSupportedInPropertyNames', '[profile foo]\r\nname = val=ue', {
      foo: { name: 'val=ue' },
    }),
    read('unicodeCharactersAreSupportedInPropertyValues', '[profile foo]\r\nname = \u{1F602}', {
      foo: { name: '\u{1F602}' },
    }),
    read('profilesCanContainMultipleProperties', '[profile foo]\nname = value\nname2 = value2', {
      foo: BOTH,
    }),
    read('propertyKeysAndValuesAreTrimmed', '[profile foo]\nname \t=  \tvalue \t', { foo: NAME }),
    read('propertyValuesCanBeEmpty', '[profile foo]\nname =', { foo: { name: '' } }),
    refused('propertyKeysCannotBeEmpty', '[profile foo]\n= value', 'Property did not have a name'),
    refused(
      'propertyDefinitionsMustContainAnEqualsSign',
      '[profile foo]\nkey : value',
      "Expected an '=' sign defining a property",
    ),
    read('multipleProfilesCanBeEmpty', '[profile foo]\n[profile bar]', { foo: {}, bar: {} }),
    read(
      'multipleProfilesCanHaveProperties',
      '[profile foo]\nname = value\n[profile bar]\nname2 = value2',
      { foo: NAME, bar: { name2: 'value2' } },
    ),
    read(
      'blankLinesAreIgnored',
      '\t \n[profile foo]\n\t\n \nname = value\n\t \n[profile bar]\n \t',
      { foo: NAME, bar: {} },
    ),
    read(
      'poundSignCommentsAreIgnored',
      '# Comment\n[profile foo] # Comment\nname = value # Comment with # sign',
      { foo: NAME },
    ),
    read(
      'semicolonCommentsAreIgnored',
      '; Comment\n[profile foo] ; Comment\nname = value ; Comment with ; sign',
      { foo: NAME },
    ),
    read(
      'commentTypesCanBeUsedTogether',
      '# Comment\n[profile foo] ; Comment\nname = value # Comment with ; sign',
      { foo: NAME },
    ),
    read('commentsCanBeEmpty', ';\n[profile foo];\nname = value ;\n', { foo: NAME }),
    read(
      'commentsCanBeAdjacentToProfileNames',
      '[profile foo]; Adjacent semicolons\n[profile bar]# Adjacent pound signs',
      { foo: {}, bar: {} },
    ),
    read(
      'commentsAdjacentToValuesAreIncludedInTheValue',
      '[profile foo]\nname = value; Adjacent semicolons\nname2 = value# Adjacent pound signs',
      { foo: { name: 'value; Adjacent semicolons', name2: 'value# Adjacent pound signs' } },
    ),
    read('propertyValuesCanBeContinuedOnTheNextLine', '[profile foo]\nname = value\n -continued', {
      foo: { name: 'value\n-continued' },
    }),
    read(
      'propertyValuesCanBeContinuedAcrossMultipleLines',
      '[profile foo]\nname = value\n -continued\n -and-continued',
      { foo: { name: 'value\n-continued\n-and-continued' } },
    ),
    read(
      'continuationValuesIncludeSemicolonComments',
      '[profile foo]\nname = value\n -continued ; Comment',
      { foo: { name: 'value\n-continued ; Comment' } },
    ),
    refused(
      'continuationsCannotBeUsedOutsideOfAProfile',
      ' -continued',
      'Expected a profile or property definition',
    ),
    refused(
      'continuationsCannotBeUsedOutsideOfAProperty',
      '[profile foo]\n -continued',
      'Expected a profile or property definition',
    ),
    refused(
      'continuationsResetWithProfileDefinition',
      '[profile foo]\nname = value\n[profile foo]\n -continued',
      'Expected a profile or property definition',
    ),
    read(
      'duplicateProfilesInTheSameFileMergeProperties',
      '[profile foo]\nname = value\n[profile foo]\nname2 = value2',
      { foo: BOTH },
    ),
    read(
      'duplicatePropertiesInAProfileUseTheLastOneDefined',
      '[profile foo]\nname = value\nname = value2',
      { foo: { name: 'value2' } },
    ),
    read(
      'duplicatePropertiesInDuplicateProfilesUseTheLastOneDefined',
      '[profile foo]\nname = value\n[profile foo]\nname = value2',
      { foo: { name: 'value2' } },
    ),
    read(
      'defaultProfileWithProfilePrefixOverridesDefaultProfileWithoutPrefixWhenPrefixedIsFirst',
      '[profile default]\nname = value\n[default]\nname2 = value2',
      { default: NAME },
    ),
    read(
      'defaultProfileWithProfilePrefixOverridesDefaultProfileWithoutPrefixWhenPrefixedIsLast',
      '[default]\nname2 = value2\n[profile default]\nname = value',
      { default: NAME },
    ),
    read(
      'invalidProfilesNamesAreIgnored',
      '[profile in valid]\nname = value\n',
      {},
      '[in valid 2]\nname2 = value2',
    ),
    read('invalidPropertyNamesAreIgnored', '[profile foo]\nin valid = value', { foo: {} }),
    read('allValidProfileNameCharactersAreSupported', `[profile ${ALL}]`, { [ALL]: {} }),
    read('allValidPropertyNameCharactersAreSupported', `[profile foo]\n${ALL} = value`, {
      foo: { [ALL]: 'value' },
    }),
    read('propertiesCanHaveSubProperties', '[profile foo]\ns3 =\n name = value', {
      foo: { s3: '\nname = value' },
    }),
    refused(
      'invalidSubPropertiesCauseAnError',
      '[profile foo]\ns3 =\n invalid',
      "Expected an '=' sign defining a property",
    ),
    read('subPropertiesCanHaveEmptyValues', '[profile foo]\ns3 =\n name =', {
      foo: { s3: '\nname =' },
    }),
    refused(
      'invalidSubPropertiesCannotHaveEmptyNames',
      '[profile foo]\ns3 =\n = value',
      'Property did not have a name',
    ),
    read('subPropertiesCanHaveInvalidNames', '[profile foo]\ns3 =\n in valid = value', {
      foo: { s3: '\nin valid = value' },
    }),
    read(
      'subPropertiesCanHaveBlankLines',
      '[profile foo]\ns3 =\n name = value\n\t \n name2 = value2',
      { foo: { s3: '\nname = value\nname2 = value2' } },
    ),
    read(
      'profilesDuplicatedInMultipleFilesAreMerged',
      '[profile foo]\nname = value',
      { foo: BOTH },
      '[foo]\nname2 = value2',
    ),
    read(
      'defaultProfilesInMultipleFilesWithMixedPrefixesAreMerged',
      '[profile default]\nname = value',
      { default: BOTH },
      '[default]\nname2 = value2',
    ),
    read('configProfilesWithoutPrefixAreIgnored', '[foo]\nname = value', {}),
    read('credentialsProfilesWithPrefixAreIgnored', '', {}, '[profile foo]\nname = value'),
  ],
};

const ROLE = 'arn:aws:iam::123456789012:role/testRole';
const KEYS = pair('defaultAccessKey', 'defaultSecretAccessKey');
const CHILD = { source_profile: 'source', role_arn: ROLE };
const ECS = { AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: '/dummy/credentials/path' };
const URL = 'http://169.254.170.2/dummy/credentials/path';
const MACHINE = machine('ACCESS_KEY_ID');
const NO_ROLE = 'source profile has no credentials configured';
const at = (test: string, url: string, expect: Expected): SuiteCase => ({
  test,
  env: { AWS_CONTAINER_CREDENTIALS_FULL_URI: url },
  expect,
});
const token = (status: number, more: Partial<SuiteCase>, expect: Expected): SuiteCase => ({
  test: `token answered ${status}, ${JSON.stringify(more)}`,
  metadata: { ...MACHINE, tokenStatus: status },
  ...more,
  expect,
});
const process = (test: string, command: string, out: object, expect: Expected): SuiteCase => ({
  test,
  config: section('default', { credential_process: command }),
  processes: { [command]: prints({ ...out }) },
  expect,
});

/** The providers of the SDK for Java. */
export const javaProviders: Suite = {
  repository,
  commit: '012de41373455fe5a3c77eb46d97896cfce82040',
  path: 'core/auth/src/test/java/software/amazon/awssdk/auth/credentials',
  dialects,
  cases: [
    {
      test: 'roleProfileCanInheritFromAnotherFile: source in config',
      profile: 'child',
      config: section('profile source', KEYS),
      credentials: section('child', CHILD),
      expect: { key: 'defaultAccessKey', roles: [ROLE] },
    },
    {
      test: 'roleProfileCanInheritFromAnotherFile: source in credentials',
      profile: 'child',
      config: section('profile child', CHILD),
      credentials: section('source', KEYS),
      expect: { key: 'defaultAccessKey', roles: [ROLE] },
    },
    {
      test: 'roleProfileWithMissingSourceThrowsException',
      profile: 'test',
      config: section('profile test', CHILD),
      expect: { fails: NO_ROLE },
    },
    {
      test: 'roleProfileWithSourceThatHasNoCredentialsThrowsExceptionWhenLoadingCredentials',
      profile: 'test',
      config: `${section('profile source')}${section('profile test', CHILD)}`,
      expect: { fails: NO_ROLE },
    },
    {
      test: 'profileFileWithRegionLoadsCorrectly',
      profile: 'profile-with-region',
      config: section('profile profile-with-region', { region: 'us-east-1' }),
      expect: { region: 'us-east-1' },
    },
    {
      test: 'profileFileWithStaticCredentialsLoadsCorrectly',
      config: section('default', KEYS),
      expect: { takes: 'profile-static', key: 'defaultAccessKey', token: null },
    },
    {
      test: 'profileFileWithSessionCredentialsLoadsCorrectly',
      profile: 'p',
      config: section('profile p', pair('a', 'b', 'awsSessionToken')),
      expect: { key: 'a', token: 'awsSessionToken' },
    },
    {
      test: 'profileFileWithCircularDependencyThrowsExceptionWhenResolvingCredentials',
      profile: 'test',
      config: [
        section('profile test', { source_profile: 'test3', role_arn: ROLE }),
        section('profile test2', { source_profile: 'test', role_arn: ROLE }),
        section('profile test3', { source_profile: 'test2', role_arn: ROLE }),
      ].join('\n'),
      expect: {
        fails: 'Invalid profile file: Circular relationship detected with profiles',
      },
    },
    {
      test: 'missingProfileThrowsExceptionInGetCredentials',
      profile: 'foo',
      config: section('default', KEYS),
      expect: { fails: '' },
    },
    {
      test: 'profileWithoutCredentialsThrowsExceptionInGetCredentials',
      config: section('default'),
      expect: { fails: 'Profile file contained no credentials for' },
    },
    {
      test: 'testEnvVariableNotSet (container)',
      expect: { attempt: ['container', 'absent'] },
    },
    {
      test: 'testGetCredentialsReturnsValidResponseFromEcsEndpoint',
      env: ECS,
      containers: { [URL]: keysOf('ACCESS_KEY_ID') },
      expect: { takes: 'container', key: 'ACCESS_KEY_ID' },
    },
    {
      test: 'getCredentialsWithCorruptResponse',
      env: ECS,
      containers: { [URL]: { kind: 'answered', status: 200, body: '{"AccessKeyId":"ACCESS' } },
      expect: { attempt: ['container', 'refused'] },
    },
    at('takesUriFromTheEnvironmentVariable', 'http://localhost:8080/endpoint', {
      container: 'http://localhost:8080/endpoint',
    }),
    at('theLoopbackAddressIsAlsoAcceptable', 'http://127.0.0.1:9851/endpoint', {
      container: 'http://127.0.0.1:9851/endpoint',
    }),
    at('anyHttpsAddressIsAlsoValid', 'https://google.com/endpoint', {
      container: 'https://google.com/endpoint',
    }),
    at('onlyLocalHostAddressesAreValidForHttp', 'http://google.com/endpoint', {
      attempt: ['container', 'refused'],
    }),
    at('ecsAddressIsValid', 'http://169.254.170.2/credentials', {
      container: 'http://169.254.170.2/credentials',
    }),
    at('eksAddressIsValid', 'http://169.254.170.23/credentials', {
      container: 'http://169.254.170.23/credentials',
    }),
    {
      test: 'resolveCredentials_usesTokenByDefault',
      metadata: MACHINE,
      expect: { takes: 'instance-metadata', key: 'ACCESS_KEY_ID' },
    },
    ...[403, 404, 405].flatMap((status) => [
      token(status, {}, { key: 'ACCESS_KEY_ID' }),
      token(
        status,
        { env: { AWS_EC2_METADATA_V1_DISABLED: 'true' } },
        {
          attempt: ['instance-metadata', 'refused'],
        },
      ),
      token(
        status,
        {
          env: { AWS_PROFILE: 'test' },
          config: section('profile test', { ec2_metadata_v1_disabled: 'true' }),
        },
        { attempt: ['instance-metadata', 'refused'] },
      ),
    ]),
    {
      test: 'resolveCredentials_fallbackToInsecureDisabledThroughConfig_returnsCredentialsWhenTokenReturned',
      env: { AWS_PROFILE: 'test' },
      config: section('profile test', { ec2_metadata_v1_disabled: 'true' }),
      metadata: MACHINE,
      expect: { key: 'ACCESS_KEY_ID' },
    },
    process(
      'staticCredentialsCanBeLoaded',
      '/s accessKeyId secretAccessKey',
      {
        AccessKeyId: 'accessKeyId',
        SecretAccessKey: 'secretAccessKey',
      },
      { takes: 'profile-process', key: 'accessKeyId' },
    ),
    process(
      'sessionCredentialsCanBeLoaded',
      '/s accessKeyId secretAccessKey sessionToken',
      {
        AccessKeyId: 'accessKeyId',
        SecretAccessKey: 'secretAccessKey',
        SessionToken: 'sessionToken',
        Expiration: '2026-06-01T00:00:00Z',
      },
      { key: 'accessKeyId' },
    ),
    {
      test: 'SystemSettingsCredentialsProvider: keys with white space are trimmed',
      env: exported(' akid1 ', ' skid1 '),
      expect: { key: 'akid1', secret: 'skid1' },
    },
    {
      test: 'SystemSettingsCredentialsProvider: a secret is missing',
      env: { AWS_ACCESS_KEY_ID: 'akid1' },
      expect: { fails: 'Secret key must be specified' },
    },
    {
      test: 'WebIdentityTokenFileCredentialsProvider: no role',
      env: { AWS_WEB_IDENTITY_TOKEN_FILE: '/token' },
      files: { '/token': 'a.b.c' },
      expect: { fails: 'Either the environment variable AWS_ROLE_ARN' },
    },
    {
      test: 'environment before a profile',
      env: { ...exported('akid', 'skid'), AWS_PROFILE: 'dev' },
      credentials: section('dev', KEYS),
      expect: { takes: 'environment', key: 'akid' },
    },
    {
      test: 'ProfileFileLocationTest: paths of variables',
      env: { AWS_CONFIG_FILE: '~/c', AWS_SHARED_CREDENTIALS_FILE: '/k' },
      expect: { configPath: `${HOME}/c`, credentialsPath: '/k' },
    },
  ],
};
