/**
 * Accounts that are known to hold canaries: keys that are laid out so that whoever uses one is noticed.
 * Asking AWS about such a key sets it off, so nobody should.
 *
 * From what other scanners publish: the lists of canarytokens.org's own accounts and of those that follow
 * its idea. An account that is not among them may hold one all the same.
 * @see https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/aws/access_keys/canary.go
 * @see https://trufflesecurity.com/canaries
 */
const CANARIES: ReadonlySet<string> = new Set(
  [
    '052310077262 171436882533 266735846894 534261010715 595918472158 717712589309 730335385048',
    '819147034852 893192397702 992382622183 528757803018 538784191382 729780141977',
    '044858866125 251535659677 344043088457 351906852752 390477818340 426127672474 427150556519',
    '439872796651 445142720921 465867158099 637958123769 693412236332 732624840810 735421457923',
    '959235150393 982842642351',
  ].flatMap((line) => line.split(' ')),
);

/** Whether keys of an account are known to be canaries. */
export function mayBeCanary(account: string): boolean {
  return CANARIES.has(account);
}
