import { BASE62 } from '../../alphabets.js';
import { issued } from '../issued.js';

/**
 * API tokens of crates.io.
 *
 * Basis: read in the vendor's source (crates.io generates `cio` and 32 characters); three letters are few, so Cargo or crates.io must be spoken of beside it.
 * @see https://doc.rust-lang.org/cargo/reference/publishing.html
 */
export const cratesIoToken = issued({
  kind: 'crates-io-token',
  noun: 'crates.io token',
  can: "publish or yank versions of its owner's crates, within its scopes",
  revoke:
    'Revoke it at https://crates.io/settings/tokens, look for versions that you did not publish, and publish with trusted publishing instead',
  references: ['https://doc.rust-lang.org/cargo/reference/publishing.html'],
  shapes: [
    { prefixes: ['cio'], alphabet: BASE62, length: 32, near: ['cargo', 'crates', 'registry'] },
  ],
  name: 'CARGO_REGISTRY_TOKEN',
  keys: (draw) => [`cio${draw(BASE62, 32)}`],
  clean: (draw) => [`OTHER=cio${draw(BASE62, 32)}`, `CARGO_REGISTRY_TOKEN=cio${draw(BASE62, 31)}`],
});
