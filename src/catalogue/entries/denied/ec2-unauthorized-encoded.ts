import type { Entry } from '../../entry.js';

export const ec2UnauthorizedEncoded: Entry = {
  id: 'ec2-unauthorized-encoded',
  emitters: ['aws-cli', 'terraform'],
  says: [
    'You are not authorized to perform this operation. Encoded authorization failure message: {blob}',
    'You are not authorized to perform this operation',
  ],
  weight: 'cause',
  title: 'EC2 refused the call, the caller is not authorized',
  causes: [
    {
      id: 'encoded',
      why: 'EC2 hides what decided in an encoded message, which only a caller in the account can read.',
      fix: 'Decode it with `aws sts decode-authorization-message --encoded-message ... --query DecodedMessage --output text` (permission `sts:DecodeAuthorizationMessage`): it names the action, the resource and the policy; then allow that action.',
    },
  ],
  example:
    'UnauthorizedOperation: You are not authorized to perform this operation. Encoded authorization failure message: q9vZ1mYt0c3Jp2Wb7',
  basis: 'documentation',
  source: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_DecodeAuthorizationMessage.html',
};
