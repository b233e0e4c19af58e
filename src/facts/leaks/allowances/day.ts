/** Whether a text such as `2027-01-31` is a day of the calendar. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** The day in UTC. @param now milliseconds since the epoch */
export function dayOf(now: number): string {
  return new Date(now).toISOString().slice(0, 10);
}
