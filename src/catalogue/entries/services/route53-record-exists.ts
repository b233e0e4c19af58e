import type { Entry } from '../../entry.js';

export const route53RecordExists: Entry = {
  id: 'route53-record-exists',
  emitters: ['aws-cli', 'terraform', 'cloudformation'],
  says: [
    'InvalidChangeBatch: {message...}',
    'InvalidChangeBatch',
    'but it already exists',
    'RRSet of type {type} with DNS name {name} is not permitted',
  ],
  near: ['route', 'rrset', 'changeresourcerecordsets', 'hosted zone', 'record set'],
  weight: 'cause',
  title: 'Route 53 does not take the change of the records',
  causes: [
    {
      id: 'record',
      why: 'A record of this name and type is there already, the record to delete is not, or the name does not lie in the zone: see the message.',
      fix: 'Import or delete the record that is there, use `UPSERT` (`allow_overwrite = true` in Terraform), and check that the name ends with that of the zone.',
    },
  ],
  example:
    "InvalidChangeBatch: [Tried to create resource record set [name='a.example.org.', type='A'] but it already exists]",
  basis: 'report',
  source: 'https://github.com/hashicorp/terraform-provider-aws/issues/7846',
};
