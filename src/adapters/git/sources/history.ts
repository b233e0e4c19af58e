export async function scanHistory(): Promise<never> { throw new Error('todo'); }
