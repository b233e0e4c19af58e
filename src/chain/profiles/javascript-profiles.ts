import type { Sight } from '../sight.js';
import { readJavascriptIni, sectionsOfKind } from './javascript-ini.js';
import { javascriptLocations } from './locate.js';
import { mergeSections, type Profiles, type Section, type Sections } from './profile.js';

/** Both files in the eyes of the JavaScript SDK: a file that it cannot read counts as empty. */
export function readJavascriptProfiles(sight: Sight): Profiles {
  const { config: configPath, credentials: credentialsPath } = javascriptLocations(sight);
  const config = readOne(sight, configPath);
  const credentials = readOne(sight, credentialsPath);
  const profiles = new Map<string, Section>();
  const plainDefault = config.get('default');
  if (plainDefault !== undefined) profiles.set('default', plainDefault);
  for (const [name, section] of sectionsOfKind(config, 'profile')) profiles.set(name, section);
  return {
    all: mergeSections(profiles, credentials),
    config: profiles,
    credentials,
    // Sessions are read by a second look at the file, which does not know what `~` stands for.
    ssoSessions: sectionsOfKind(
      sight.variable('AWS_CONFIG_FILE')?.startsWith('~/') ? new Map() : config,
      'sso-session',
    ),
    services: sectionsOfKind(config, 'services'),
    configPath,
    credentialsPath,
  };
}

function readOne(sight: Sight, path: string): Sections {
  const file = sight.file(path);
  return (file.kind === 'found' ? readJavascriptIni(file.text) : undefined) ?? new Map();
}
