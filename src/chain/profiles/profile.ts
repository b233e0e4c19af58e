/** A value, or an indented block of values. */
export type SettingValue = string | ReadonlyMap<string, string>;

/** One section of a profile file, as one SDK reads it: setting name to value. */
export type Section = ReadonlyMap<string, SettingValue>;

/** Section name to section. */
export type Sections = ReadonlyMap<string, Section>;

/** Both profile files, as one SDK reads them. */
export interface Profiles {
  /** Config and credentials file merged, by profile name. */
  readonly all: Sections;
  /** The credentials file's part. */
  readonly credentials: Sections;
  /** The config file's part. */
  readonly config: Sections;
  readonly ssoSessions: Sections;
  readonly services: Sections;
  readonly configPath: string;
  readonly credentialsPath: string;
  /** Why a whole file could not be read, where this SDK then refuses to go on. */
  readonly fault?: ReaderFault;
}

/** Why a whole file could not be read. */
export interface ReaderFault {
  readonly path: string;
  readonly fault: string;
  /** 1-based, where the SDK tells it. */
  readonly line?: number;
}

/** The profile's setting as text; undefined when absent or a block. */
export function setting(section: Section | undefined, name: string): string | undefined {
  const value = section?.get(name);
  return typeof value === 'string' ? value : undefined;
}

/** Merges sections of the same name; of two values of one setting, the later one stands. */
export function mergeSections(...files: readonly Sections[]): Sections {
  const merged = new Map<string, Map<string, SettingValue>>();
  for (const file of files) {
    for (const [name, section] of file) {
      const target = merged.get(name) ?? new Map<string, SettingValue>();
      for (const [key, value] of section) target.set(key, value);
      merged.set(name, target);
    }
  }
  return merged;
}
