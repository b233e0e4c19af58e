import {
  awsKeyId,
  awsOldSessionToken,
  awsSecret,
  awsSessionToken,
  bedrockLong,
  bedrockShort,
  eksToken,
} from './aws.js';
import { base64Lines, pem, pemLocked, pemOneLine, pgp } from './blocks.js';
import {
  base62Crc,
  base62Wrong,
  bech32,
  gitlabFirstRoutable,
  gitlabRoutable,
  grafanaToken,
  hexCrc,
} from './checksums.js';
import type { Maker } from './maker.js';
import { digits, githubAppJwt, json64, jwt, mixed, pypiToken, uuid } from './tokens.js';

/** Every maker by the name that expressions call it by. */
export const MAKERS: Readonly<Record<string, Maker>> = {
  'aws-key-id': awsKeyId,
  'aws-secret': awsSecret,
  'aws-session': awsSessionToken,
  'aws-session-old': awsOldSessionToken,
  'bedrock-long': bedrockLong,
  'bedrock-short': bedrockShort,
  'eks-token': eksToken,
  'base62-crc': base62Crc,
  'base62-wrong': base62Wrong,
  'gitlab-routable': gitlabRoutable,
  'gitlab-first-routable': gitlabFirstRoutable,
  'grafana-token': grafanaToken,
  'hex-crc': hexCrc,
  bech32,
  jwt,
  'github-app-jwt': githubAppJwt,
  json64,
  pypi: pypiToken,
  mixed,
  uuid,
  digits,
  pem,
  'pem-one-line': pemOneLine,
  'pem-locked': pemLocked,
  pgp,
  'base64-lines': base64Lines,
};
