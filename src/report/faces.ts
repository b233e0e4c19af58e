import type { ChainView } from './chain-view.js';

/** The SDKs that would act as one, in their order; those without credentials are one such group. */
export function facesOf(chain: readonly ChainView[]): (readonly ChainView[])[] {
  const faces = new Map<number, ChainView[]>();
  for (const view of chain) {
    const face = view.identity ?? 0;
    faces.set(face, [...(faces.get(face) ?? []), view]);
  }
  return [...faces.values()];
}

/** Whether two SDKs would act as different identities, or one would and another could not. */
export function identitiesDiffer(chain: readonly ChainView[]): boolean {
  return facesOf(chain).length > 1;
}
