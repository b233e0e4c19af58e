/** What keeps a statement from being judged: IAM would refuse to store it, or it is computed. */
export type StatementFault =
  | { readonly kind: 'computed'; readonly text: string }
  | { readonly kind: 'not-an-object' }
  | { readonly kind: 'element-unknown'; readonly element: string }
  | { readonly kind: 'element-repeated'; readonly element: string }
  | { readonly kind: 'element-forbidden'; readonly element: string }
  | { readonly kind: 'elements-exclusive'; readonly element: 'Principal' | 'Action' }
  | { readonly kind: 'effect-misspelt' }
  | { readonly kind: 'principal-malformed' }
  | { readonly kind: 'condition-malformed' }
  | { readonly kind: 'operator-malformed'; readonly operator: string }
  | { readonly kind: 'not-texts'; readonly name: string }
  | { readonly kind: 'statements-repeated' };

/** The fault as a clause, for the reader alone. */
export function faultInWords(fault: StatementFault): string {
  switch (fault.kind) {
    case 'computed':
      return `computed: ${fault.text}`;
    case 'not-an-object':
      return 'a statement is an object';
    case 'element-unknown':
      return `${JSON.stringify(fault.element)} is not an element of a statement`;
    case 'element-repeated':
      return `${JSON.stringify(fault.element)} stands more than once`;
    case 'element-forbidden':
      return `a trust policy may not hold ${JSON.stringify(fault.element)}`;
    case 'elements-exclusive':
      return `"${fault.element}" and "Not${fault.element}" exclude each other`;
    case 'effect-misspelt':
      return '"Effect" must be "Allow" or "Deny", in this spelling';
    case 'principal-malformed':
      return '"Principal" must be "*" or an object such as {"Federated": "..."}';
    case 'condition-malformed':
      return '"Condition" is an object of operators';
    case 'operator-malformed':
      return `${JSON.stringify(fault.operator)} in "Condition" must hold an object of keys`;
    case 'not-texts':
      return `${JSON.stringify(fault.name)} must be text or a list of texts`;
    case 'statements-repeated':
      return 'the policy has "Statement" more than once';
  }
}
