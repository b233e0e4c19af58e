/**
 * Whether a text has a region's form, as `cn-northwest-1` or `us-gov-west-1`; whether AWS has such
 * a region is for AWS to say.
 */
export function isRegionName(text: string): boolean {
  return /^[a-z]{2,6}(?:-[a-z]{2,12}){1,3}-\d{1,2}$/.test(text);
}
