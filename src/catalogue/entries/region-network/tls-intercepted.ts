import type { Entry } from '../../entry.js';

export const tlsIntercepted: Entry = {
  id: 'tls-intercepted',
  emitters: ['boto3', 'aws-cli', 'go', 'java', 'javascript'],
  says: [
    'SSL validation failed for https://{host} ',
    'x509: certificate signed by unknown authority',
    'PKIX path building failed',
    'self signed certificate in certificate chain',
    'self-signed certificate in certificate chain',
    'unable to get local issuer certificate',
    'CERTIFICATE_VERIFY_FAILED',
  ],
  near: ['amazonaws', 'aws'],
  weight: 'cause',
  title: 'The certificate of the AWS endpoint is not trusted here',
  causes: [
    {
      id: 'interception',
      rules: ['credentials/tls-not-verified'],
      why: "A proxy of this network signs AWS's traffic with a certificate of its own, and this program does not know its authority.",
      fix: 'Give the program the authority: `AWS_CA_BUNDLE` (AWS CLI, boto3, Go), `NODE_EXTRA_CA_CERTS` (JavaScript), the keystore (Java). Do not switch verification off.',
    },
  ],
  example:
    'SSL validation failed for https://sts.eu-west-1.amazonaws.com/ [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: unable to get local issuer certificate (_ssl.c:1006)',
  basis: 'report',
  source: 'https://github.com/aws/aws-cli/issues/6664',
};
