import type { Aws } from '../../world/aws.js';
import type { Line } from '../node/transport/exchange.js';

/**
 * AWS by the JavaScript SDK. The SDK is a megabyte, so it is loaded at the first call that needs
 * it: a scan, or a check that fails earlier, never pays for it.
 */
export function createAws(line: Line): Aws {
  return {
    callerIdentity: async (...given) => (await sts(line)).callerIdentity(...given),
    assumeRole: async (...given) => (await sts(line)).assumeRole(...given),
    assumeRoleWithWebIdentity: async (...given) =>
      (await sts(line)).assumeRoleWithWebIdentity(...given),
    trustPolicyOf: async (...given) => {
      silenceVersionNotice();
      return (await import('./iam.js')).trustPolicyOf(...given, line);
    },
    roleArnOf: async (...given) => {
      silenceVersionNotice();
      return (await import('./iam.js')).roleArnOf(...given, line);
    },
    simulate: async (...given) => {
      silenceVersionNotice();
      return (await import('./iam.js')).simulate(...given, line);
    },
    provide: async (request) => {
      silenceVersionNotice();
      return (await import('./providers.js')).provide(request, line);
    },
  };
}

async function sts(line: Line) {
  silenceVersionNotice();
  return (await import('./sts.js')).createSts(line);
}

/** The SDK prints a notice about Node 20 on stderr that would stand in every job log. */
function silenceVersionNotice(): void {
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
}
