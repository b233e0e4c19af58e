import type { Suite, SuiteCase } from '../case.js';
import { openClone } from './clone.js';
import { endpointTests } from './endpoint-urls.js';
import { recordedChains } from './recorded-chain.js';
import {
  containerTests,
  locationTests,
  loginTests,
  metadataTests,
  parserTests,
  roleTests,
} from './rust-data.js';

const RUST = 'aws/rust-runtime';
const DATA = `${RUST}/aws-config/test-data`;

/** Every suite whose cases are data, read from the clones that lie in a folder. */
export function suitesIn(folder: string): Suite[] {
  const suites: Suite[] = [];
  const rust = openClone(folder, 'smithy-rs');
  if (rust !== undefined) {
    const repository = 'smithy-lang/smithy-rs';
    const add = (path: string, cases: readonly SuiteCase[], dialects = ['rust']) =>
      suites.push({ repository, commit: rust.commit, path, dialects, cases });
    const chains = `${DATA}/default-credential-provider-chain`;
    add(chains, recordedChains(rust, chains));
    const profiles = `${DATA}/profile-provider`;
    add(profiles, recordedChains(rust, profiles, ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY']));
    const table = (path: string, read: (text: string) => SuiteCase[], dialects = ['rust']) =>
      add(path, read(rust.read(path)), dialects);
    table(`${DATA}/assume-role-tests.json`, roleTests);
    table(`${DATA}/ecs-tests.json`, containerTests);
    table(`${DATA}/imds-config/imds-endpoint-tests.json`, metadataTests);
    table(`${DATA}/login-provider-test-cases.json`, loginTests, ['rust', 'aws-cli']);
    table(`${RUST}/aws-runtime/test-data/profile-parser-tests.json`, parserTests);
    table(`${RUST}/aws-runtime/test-data/file-location-tests.json`, locationTests);
  }
  const botocore = openClone(folder, 'botocore');
  if (botocore !== undefined) {
    const path = 'tests/functional/configured_endpoint_urls/profile-tests.json';
    suites.push({
      repository: 'boto/botocore',
      commit: botocore.commit,
      path,
      dialects: ['boto3', 'aws-cli'],
      cases: endpointTests(botocore.read(path)),
    });
  }
  return suites;
}
