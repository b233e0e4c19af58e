import type { Sight } from '../sight.js';
import { botocoreLocations } from './locate.js';
import { mergeSections, type Profiles, type Sections } from './profile.js';
import { readPythonIni } from './python-ini.js';
import { shellWords } from './shell-words.js';

/**
 * Both files in the eyes of botocore and the AWS CLI. A file that cannot be parsed ends every
 * command, whatever else is configured.
 */
export function readBotocoreProfiles(sight: Sight): Profiles {
  const { config: configPath, credentials: credentialsPath } = botocoreLocations(sight);
  const config = readOne(sight, configPath);
  const credentials = readOne(sight, credentialsPath);
  const named = (kind: string) => sectionsCalled(config.sections, kind);
  const profiles = named('profile');
  const fault = config.fault ?? credentials.fault;
  return {
    all: mergeSections(profiles, credentials.sections),
    config: profiles,
    credentials: credentials.sections,
    ssoSessions: named('sso-session'),
    services: named('services'),
    configPath,
    credentialsPath,
    ...(fault === undefined ? {} : { fault }),
  };
}

function readOne(sight: Sight, path: string): { sections: Sections; fault?: Profiles['fault'] } {
  const file = path === '' ? undefined : sight.file(path);
  if (file?.kind !== 'found') return { sections: new Map() };
  if (file.malformed) {
    return { sections: new Map(), fault: { path, fault: 'it is not valid UTF-8' } };
  }
  const reading = readPythonIni(file.text);
  if (reading.kind === 'read') return { sections: reading.sections };
  return { sections: new Map(), fault: { path, fault: reading.reason } };
}

/** Of two headers that name one profile, the later replaces the earlier as a whole. */
function sectionsCalled(sections: Sections, kind: string): Sections {
  const found = new Map();
  for (const [header, section] of sections) {
    if (kind === 'profile' && header === 'default') found.set('default', section);
    if (!header.startsWith(kind)) continue;
    const [, name, ...more] = shellWords(header) ?? [];
    if (name !== undefined && more.length === 0) found.set(name, section);
  }
  return found;
}
