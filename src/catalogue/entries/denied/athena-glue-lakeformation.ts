import type { Entry } from '../../entry.js';

export const athenaGlueLakeformation: Entry = {
  id: 'athena-glue-lakeformation',
  emitters: ['boto3', 'java'],
  says: [
    'Insufficient Lake Formation permission(s) on {resource}: {message...}',
    'Insufficient Lake Formation permission(s)',
    'Insufficient permissions to execute the query. {message...}',
    'Insufficient Lake Formation permission(s): Required {grant...} on {resource}',
  ],
  weight: 'cause',
  title: 'Lake Formation does not let the role read the data',
  causes: [
    {
      id: 'grant',
      why: 'Databases and tables of this catalogue are guarded by Lake Formation beside IAM, and the role has no grant there.',
      fix: 'Grant it: `aws lakeformation grant-permissions --principal DataLakePrincipalIdentifier=ROLE --permissions SELECT DESCRIBE --resource ...`.',
    },
  ],
  example: 'Insufficient Lake Formation permission(s) on orders: Required Describe',
  basis: 'documentation',
  source: 'https://docs.aws.amazon.com/lake-formation/latest/dg/troubleshooting.html',
};
