import type { Entry } from '../../entry.js';
import { notInTheContainer } from '../../causes/not-in-the-container.js';
import { nothingGiven } from '../../causes/nothing-given.js';
import { secretEmpty } from '../../causes/secret-empty.js';

export const copilotNoCredentials: Entry = {
  id: 'copilot-no-credentials',
  emitters: ['copilot'],
  says: ['It looks like your credential settings are misconfigured or missing'],
  weight: 'cause',
  lacks: 'credentials',
  title: 'Copilot found no credentials',
  causes: [secretEmpty, notInTheContainer, nothingGiven],
  example: 'It looks like your credential settings are misconfigured or missing:',
  basis: 'source',
  source: 'aws/copilot-cli internal/pkg/aws/sessions/errors.go',
};
