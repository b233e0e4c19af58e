import type { Entry } from '../../entry.js';

export const cloudfrontCertificate: Entry = {
  id: 'cloudfront-certificate',
  emitters: ['aws-cli', 'cloudformation', 'terraform'],
  says: [
    'InvalidViewerCertificate',
    'The specified SSL certificate doesn{apostrophe}t exist, isn{apostrophe}t in us-east-1 region',
    "The certificate that is attached to your distribution doesn't cover the alternate domain name",
  ],
  weight: 'cause',
  title: 'CloudFront does not take the certificate',
  causes: [
    {
      id: 'us-east-1',
      why: 'CloudFront uses only certificates of ACM in us-east-1 that are issued and cover the names of the distribution.',
      fix: 'Request the certificate in `us-east-1`, wait until it is issued, and name its ARN.',
    },
  ],
  example:
    "InvalidViewerCertificate: The specified SSL certificate doesn't exist, isn't in us-east-1 region, isn't valid, or doesn't include a valid certificate chain.",
  basis: 'report',
  source: 'https://github.com/hashicorp/terraform-provider-aws/issues/2424',
};
