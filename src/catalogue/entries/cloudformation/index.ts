import type { Entry } from '../../entry.js';
import { cloudformationAlreadyExists } from './cloudformation-already-exists.js';
import { cloudformationCapabilities } from './cloudformation-capabilities.js';
import { cloudformationExportInUse } from './cloudformation-export-in-use.js';
import { cloudformationFailed } from './cloudformation-failed.js';
import { cloudformationHandlerDenied } from './cloudformation-handler-denied.js';
import { cloudformationInProgress } from './cloudformation-in-progress.js';
import { cloudformationNoChanges } from './cloudformation-no-changes.js';
import { cloudformationRollbackComplete } from './cloudformation-rollback-complete.js';
import { cloudformationStackAbsent } from './cloudformation-stack-absent.js';
import { cloudformationTemplateInvalid } from './cloudformation-template-invalid.js';
import { cloudformationUpdateRollbackFailed } from './cloudformation-update-rollback-failed.js';

export const cloudformationEntries: readonly Entry[] = [
  cloudformationAlreadyExists,
  cloudformationCapabilities,
  cloudformationExportInUse,
  cloudformationFailed,
  cloudformationHandlerDenied,
  cloudformationInProgress,
  cloudformationNoChanges,
  cloudformationRollbackComplete,
  cloudformationStackAbsent,
  cloudformationTemplateInvalid,
  cloudformationUpdateRollbackFailed,
];
