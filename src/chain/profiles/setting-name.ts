import { isKnownSetting } from './known-settings.js';

/**
 * A setting's name as it may be shown. What does not look like a setting's name might be a token
 * that was pasted on a line of its own (`IQoJ...==`), so it is only counted.
 */
export function shownSetting(name: string): string {
  const ordinary =
    isKnownSetting(name) ||
    /^[a-z][a-z0-9_.-]{0,39}$/.test(name) ||
    /^[A-Z]{2,12}(_[A-Z]{1,12}){1,5}$/.test(name);
  return ordinary ? name : `(${name.length} characters)`;
}

/**
 * A section's name as it may be shown: what is as long as a secret key, or has characters that no
 * profile's name should have, is only counted.
 */
export function shownSection(name: string): string {
  const ordinary = /^[\w .@:/+%"'-]{1,64}$/.test(name) && !/[A-Za-z0-9/+]{40,}/.test(name);
  return ordinary ? name : `(${name.length} characters)`;
}
