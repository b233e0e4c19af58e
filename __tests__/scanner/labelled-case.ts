/** A piece of a file as people commit it, and what a scan must say of it. */
export interface LabelledCase {
  readonly name: string;
  readonly text: string;
  /** Every key in it, as it is spelled there, in order; none for a clean case. */
  readonly keys: readonly { readonly kind: string; readonly spelled: string }[];
}
