import type { Entry } from '../../entry.js';

export const cloudformationExportInUse: Entry = {
  id: 'cloudformation-export-in-use',
  emitters: ['cloudformation', 'cdk'],
  says: [
    'Export {export} cannot be deleted as it is in use by {stack}',
    'Cannot delete export {export} as it is in use by {stack...}',
    'No export named {export} found',
    'cannot be updated as it is in use by',
  ],
  weight: 'cause',
  title: 'An export ties two stacks, and the deploy would break or lacks it',
  causes: [
    {
      id: 'export',
      why: 'Another stack imports the value, so it may be neither deleted nor changed; or the stack that exports it is not there yet, in this account and region.',
      fix: 'Deploy in two steps: let the importing stack go without the value first, then change the export. Where no export is found, deploy the exporting stack first, in the same region.',
    },
  ],
  example: 'Export infra:ExportsOutputRefVpc cannot be deleted as it is in use by api',
  basis: 'report',
  source: 'https://github.com/aws/aws-cdk/issues/7602',
};
