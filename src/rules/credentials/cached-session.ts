import type { ChainRuleFacts } from '../../facts/chain/chain.js';
import type { Rule } from '../../report/rule.js';
import { sdkNames } from '../../wording/credentials/sdk-names.js';

/** Why `aws` works on a runner where everything else is refused, for an hour. */
export const cachedSession: Rule<ChainRuleFacts> = {
  id: 'credentials/cached-session',
  severity: 'warning',
  rung: 'lasting',
  title: 'An earlier session of a role is kept on {thisRunner}, and used by {sdks}',
  why: 'The AWS CLI keeps the sessions of {roleArn} in a file and asks STS no more until {expiration}. No other SDK reads that file: the CLI may work where the role is refused by now, and the others fail.',
  fix: 'Delete the file {beforehand}: `rm -rf ~/.aws/cli/cache`.',
  references: ['https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-role.html'],
  judge({ cachedSessions }) {
    const firsts = cachedSessions.filter(
      ({ path }, position) => cachedSessions.findIndex((one) => one.path === path) === position,
    );
    return firsts.map(({ path, roleArn, expiration }) => {
      const sessions = cachedSessions.filter((one) => one.path === path);
      const sdks = sessions.map(({ dialect }) => dialect).join(', ');
      return {
        location: { kind: 'file', path, line: 1, column: 1 },
        identity: roleArn,
        values: { sdks: sdkNames(sessions, []), roleArn, expiration },
        evidence: [
          { label: sdks, expected: `a new session of ${roleArn}`, actual: `the one in ${path}` },
        ],
      };
    });
  },
};
