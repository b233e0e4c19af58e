import { type Section, setting } from '../profiles/profile.js';

const isBoolean = (value: string) => /^(?:true|false)$/i.test(value.trim());
const isNumber = (value: string) => /^\s*[+-]?\d+\s*$/.test(value);
const oneOf =
  (...words: readonly string[]) =>
  (value: string): boolean =>
    words.includes(value.toLowerCase());

/** Settings that have nothing to do with credentials, and hide the whole profile when they are wrong. */
const SETTINGS: Readonly<Record<string, (value: string) => boolean>> = {
  use_fips_endpoint: isBoolean,
  use_dualstack_endpoint: isBoolean,
  ec2_metadata_v1_disabled: isBoolean,
  ec2_metadata_service_endpoint_mode: oneOf('ipv4', 'ipv6'),
  disable_request_compression: isBoolean,
  request_min_compression_size_bytes: isNumber,
  account_id_endpoint_mode: oneOf('preferred', 'disabled', 'required'),
  s3_force_path_style: isBoolean,
};

/** The setting over which .NET takes a profile for one that is not there; undefined when none is. */
export function refusedByDotnet(section: Section): string | undefined {
  return Object.entries(SETTINGS).find(([name, isTaken]) => {
    const value = setting(section, name);
    return value !== undefined && value !== '' && !isTaken(value);
  })?.[0];
}
