import type { Sight } from '../sight.js';
import { sharedLocations } from './locate.js';
import { mergeSections, type Profiles } from './profile.js';
import { readSharedIni, type SharedReading, type SharedRules } from './shared-ini.js';

/** Both files in the eyes of an SDK that follows the shared specification. */
export function readSharedProfiles(rules: SharedRules): (sight: Sight) => Profiles {
  return (sight) => {
    const { config: configPath, credentials: credentialsPath } = sharedLocations(sight);
    const config = readOne(sight, configPath, 'config', rules);
    const credentials = readOne(sight, credentialsPath, 'credentials', rules);
    const fault = faultOf(config, configPath) ?? faultOf(credentials, credentialsPath);
    const empty = new Map();
    const parts = {
      config: config.kind === 'read' ? config.profiles : empty,
      credentials: credentials.kind === 'read' ? credentials.profiles : empty,
      ssoSessions: config.kind === 'read' ? config.ssoSessions : empty,
      services: config.kind === 'read' ? config.services : empty,
    };
    return {
      ...parts,
      all: mergeSections(parts.config, parts.credentials),
      configPath,
      credentialsPath,
      ...(fault === undefined ? {} : { fault }),
    };
  };
}

function readOne(
  sight: Sight,
  path: string,
  file: 'config' | 'credentials',
  rules: SharedRules,
): SharedReading {
  const found = sight.file(path);
  // A file that is not UTF-8 counts as empty.
  const text = found.kind === 'found' && !found.malformed ? found.text : '';
  return readSharedIni(text, file, rules);
}

function faultOf(reading: SharedReading, path: string): Profiles['fault'] {
  if (reading.kind === 'read') return undefined;
  return { path, fault: reading.reason, line: reading.line };
}
