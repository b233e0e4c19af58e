import { fileFact, type FileFact } from '../../chain/facts.js';
import type { Redactor } from '../../report/redaction.js';
import type { World } from '../../world/world.js';

const FILE_BYTES = 1 << 20;

/** A dozen SDKs read a profile file, each in its way, and again for each round of looks. */
const FILE_LINES = 20_000;

/** Reads a profile file, a token file or a cache; whatever is a secret in it will not be printed. */
export async function chainFile(path: string, world: World, redactor: Redactor): Promise<FileFact> {
  const reading = await world.files.read(path, FILE_BYTES);
  switch (reading.kind) {
    case 'absent':
      return reading;
    case 'unreadable':
      return reading;
    case 'too-large':
      return { kind: 'unreadable', reason: `it is larger than ${FILE_BYTES} bytes` };
    case 'found': {
      if (linesOf(reading.bytes) > FILE_LINES) {
        return { kind: 'unreadable', reason: `it has more than ${FILE_LINES} lines` };
      }
      const fact = fileFact(reading.bytes);
      if (fact.kind === 'found') rememberSecrets(fact.text, redactor);
      return fact;
    }
  }
}

function linesOf(bytes: Uint8Array): number {
  let lines = 0;
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) lines += 1;
  return lines;
}

function rememberSecrets(text: string, redactor: Redactor): void {
  const SETTING =
    /(?:aws_secret_access_key|aws_session_token|aws_security_token|secretAccessKey|sessionToken|accessToken|refreshToken|clientSecret)["']?\s*[:=]\s*["']?([^\s"',]{8,8192})/gi;
  for (const match of text.matchAll(SETTING)) redactor.add(match[1]);
  // A user and a password before the host of an endpoint.
  for (const match of text.matchAll(/:\/\/([^\s/?#@]{1,512}@)/g)) redactor.add(match[1]);
  // A token where the path of its file belongs.
  for (const match of text.matchAll(/\beyJ[\w-]{8,}\.[\w-]+\.[\w-]*/g)) redactor.add(match[0]);
  // Neither settings nor JSON: a web identity token, of whatever kind its issuer makes.
  if (!/^\s*[[{]|^\s*[\w.-]+\s*[=:]\s*[^\s=]/m.test(text)) redactor.add(text.trim());
}
