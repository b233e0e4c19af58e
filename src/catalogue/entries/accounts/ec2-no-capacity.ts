import type { Entry } from '../../entry.js';

export const ec2NoCapacity: Entry = {
  id: 'ec2-no-capacity',
  emitters: ['aws-cli', 'terraform', 'cloudformation'],
  says: [
    'InsufficientInstanceCapacity',
    'We currently do not have sufficient {type} capacity',
    'no Spot capacity available that matches your request',
    'Your requested instance type ({type}) is not supported in your requested Availability Zone',
    'is currently not available in {zone}. Capacity is unavailable',
  ],
  weight: 'cause',
  title: 'AWS has no such instances to give in this zone',
  causes: [
    {
      id: 'capacity',
      why: 'The zone has no free capacity of the instance type, or does not have the type at all; it is no quota and no permission.',
      fix: 'Try another Availability Zone, another instance type, or later; let the Auto Scaling group span several of both.',
    },
  ],
  example:
    'InsufficientInstanceCapacity: We currently do not have sufficient p3.2xlarge capacity in the Availability Zone you requested (us-east-1c).',
  basis: 'documentation',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/troubleshooting-launch.html',
};
