/** What became of reading one object. */
export type ObjectReading =
  | { readonly kind: 'found'; readonly type: ObjectType; readonly bytes: Uint8Array }
  | { readonly kind: 'missing' }
  | { readonly kind: 'too-large'; readonly size: number }
  | { readonly kind: 'corrupt'; readonly reason: string };

export type ObjectType = 'commit' | 'tree' | 'blob' | 'tag';
