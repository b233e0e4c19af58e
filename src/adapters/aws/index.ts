import type { Aws } from '../../world/aws.js';

/**
 * AWS by the JavaScript SDK. The SDK is a megabyte, so it is loaded at the first call that needs
 * it: a scan, or a check that fails earlier, never pays for it.
 */
export function createAws(): Aws {
  return {
    callerIdentity: async (...given) => (await sts()).callerIdentity(...given),
    assumeRole: async (...given) => (await sts()).assumeRole(...given),
    assumeRoleWithWebIdentity: async (...given) =>
      (await sts()).assumeRoleWithWebIdentity(...given),
    trustPolicyOf: async (...given) => {
      silenceVersionNotice();
      return (await import('./iam.js')).trustPolicyOf(...given);
    },
    provide: async (request) => {
      silenceVersionNotice();
      return (await import('./providers.js')).provide(request);
    },
  };
}

async function sts() {
  silenceVersionNotice();
  return (await import('./sts.js')).createSts();
}

/** The SDK prints a notice about Node 20 on stderr that would stand in every job log. */
function silenceVersionNotice(): void {
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
}
