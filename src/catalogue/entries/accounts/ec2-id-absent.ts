import type { Entry } from '../../entry.js';

export const ec2IdAbsent: Entry = {
  id: 'ec2-id-absent',
  emitters: ['aws-cli', 'terraform', 'cloudformation'],
  says: [
    'InvalidAMIID.NotFound',
    'InvalidAMIID.Unavailable',
    'InvalidAMIID.Malformed',
    'InvalidKeyPair.NotFound',
    'InvalidGroup.NotFound',
    'InvalidSubnetID.NotFound',
    'InvalidVpcID.NotFound',
    'InvalidInstanceID.NotFound',
    'InvalidInstanceID.Malformed',
    'InvalidSnapshot.NotFound',
    'InvalidVolume.NotFound',
    'InvalidLaunchTemplateName.NotFoundException',
    "The image id '[{id}]' does not exist",
    "The key pair '{id}' does not exist",
    "The security group '{id}' does not exist",
    "The subnet ID '{id}' does not exist",
  ],
  weight: 'cause',
  title: 'EC2 does not know an id or name of the call',
  causes: [
    {
      id: 'other-region',
      why: 'Images, subnets, groups and key pairs belong to one region and one account: the id is of another one, has been deleted, or comes from an empty variable.',
      fix: 'Look it up with the same credentials and region (`aws ec2 describe-images --image-ids ID` and the like), and take the id from a parameter of the region instead of writing it down.',
    },
  ],
  example:
    "An error occurred (InvalidAMIID.NotFound) when calling the RunInstances operation: The image id '[ami-0abc]' does not exist",
  basis: 'documentation',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html',
};
