import { isStandIn } from '../../allow.js';
import { BASE62 } from '../../alphabets.js';
import { besideWord } from '../beside-word.js';
import { issued } from '../issued.js';

const told = besideWord(
  [
    'CARGO_REGISTRY_TOKEN',
    'CARGO_REGISTRIES_CRATES_IO_TOKEN',
    'CRATES_IO_TOKEN',
    'cargo login',
    '[registry]',
    '[registries.crates-io]',
  ],
  /\bcio[A-Za-z0-9]{32}(?![0-9A-Za-z])/,
  (value) => !isStandIn(value, 62),
);

/**
 * API tokens of crates.io. Three letters announce nothing, so Cargo's names must stand before them.
 *
 * Basis: read in the vendor's source (crates.io generates `cio` and 32 characters).
 * @see https://doc.rust-lang.org/cargo/reference/publishing.html
 */
export const cratesIoToken = issued({
  kind: 'crates-io-token',
  noun: 'crates.io token',
  can: "publish or yank versions of its owner's crates, within its scopes",
  revoke:
    'Revoke it at https://crates.io/settings/tokens, look for versions that you did not publish, and publish with trusted publishing instead',
  references: ['https://doc.rust-lang.org/cargo/reference/publishing.html'],
  surroundings: { lines: 2, bytes: 160 },
  shapes: [told.shape],
  decode: told.decode,
  name: 'X',
  isPair: true,
  keys: (draw) => [`CARGO_REGISTRY_TOKEN=cio${draw(BASE62, 32)}`],
  leaks: (draw) => [
    ['', `[registry]\ntoken = "cio${draw(BASE62, 32)}`, '"\n'],
    ['', `CARGO_REGISTRY_TOKEN=cio${draw(BASE62, 32)}`, '\n'],
    ['$ ', `cargo login cio${draw(BASE62, 32)}`, '\n'],
  ],
  clean: (draw) => [`TOKEN=cio${draw(BASE62, 32)}`, `CARGO_REGISTRY_TOKEN=cio${draw(BASE62, 31)}`],
});
