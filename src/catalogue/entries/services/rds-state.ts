import type { Entry } from '../../entry.js';

export const rdsState: Entry = {
  id: 'rds-state',
  emitters: ['aws-cli', 'terraform', 'cloudformation'],
  says: [
    'InvalidDBInstanceState',
    'InvalidDBClusterStateFault',
    'DBInstanceAlreadyExists',
    'DBSnapshotAlreadyExists',
    'DBInstanceNotFound',
    'Cannot upgrade {engine} from {from} to {to}',
    'Cannot find version {version} for {engine}',
    'DB Instance not found',
    'is not currently in the available state',
  ],
  near: ['rds', 'db ', 'dbinstance', 'database', 'aws'],
  weight: 'cause',
  title: 'RDS cannot do this with the database as it is',
  causes: [
    {
      id: 'state',
      why: 'The database is being changed, has this name already, is not there, or does not offer the engine version: see the message.',
      fix: 'Look at `aws rds describe-db-instances`; wait until it is `available`, or choose a version from `aws rds describe-db-engine-versions`.',
    },
  ],
  example: 'InvalidDBInstanceState: Instance orders is not in available state.',
  basis: 'documentation',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/CommonErrors.html',
};
