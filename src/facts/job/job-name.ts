/** More of a matrix than this is no name. */
const LONGEST = 100;

/**
 * What a job is called: its id, and the values of its matrix as GitHub shows them.
 * @param matrix JSON; `null` or empty where there is none
 */
export function jobName(id: string, matrix: string): string {
  let values: unknown;
  try {
    values = JSON.parse(matrix);
  } catch {
    values = null;
  }
  if (typeof values !== 'object' || values === null) return id;
  const shown = Object.values(values)
    .filter((value) => typeof value !== 'object')
    .join(', ');
  return shown === '' || shown.length > LONGEST ? id : `${id} (${shown})`;
}
