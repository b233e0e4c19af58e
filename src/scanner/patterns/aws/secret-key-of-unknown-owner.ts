import { BASE64 } from '../../alphabets.js';
import type { Pattern } from '../pattern.js';
import { awsSecretAccessKey } from './aws-secret-access-key.js';

/**
 * What is as long as an AWS secret and is called a secret key, where nothing says whose: no other word in
 * its name, no key id near by. Found by the shapes of an AWS secret.
 */
export const secretKeyOfUnknownOwner: Pattern = {
  kind: 'secret-key-of-unknown-owner',
  part: 'secret',
  words: {
    noun: 'secret key',
    severity: 'warning',
    rung: 'present',
    title: 'A secret key stands in `{path}`, line {line}; nothing near it says whose',
    why: 'It is named a secret key and drawn at random, with the length of an AWS secret, but no key id and no word of AWS stands near it: it may as well sign the cookies of a web site.',
    fix: 'Find out what reads it. If that is AWS, deactivate the access key that it belongs to in IAM; else make a new one where it was made. Then put a reference to a secret in its place and commit that.',
    references: [
      'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/removing-sensitive-data-from-a-repository',
    ],
  },
  shapes: [],
  ...(awsSecretAccessKey.decode === undefined ? {} : { decode: awsSecretAccessKey.decode }),
  cases(draw) {
    const secret = () => `${draw(BASE64, 36)}a7Q+`;
    return {
      leaks: [
        ['SECRET_KEY=', secret(), '\n'],
        ["secretKey: '", secret(), "'"],
        ['--secret-key ', secret(), '\n'],
      ],
      clean: [
        `DUO_SECRET_KEY=${secret()}`,
        `PAYSTACK_SECRET_KEY=${secret()}`,
        `CLERK_SECRET_KEY: ${secret()}`,
        `tencentSecretKey: "${secret()}"`,
        `access_id = GOOG1E${'7QZ'.repeat(5)}\nsecret_key = ${secret()}\n`,
      ],
    };
  },
};
