import { isRegionName } from '../../report/aws/region.js';
import { PARTITIONS, partitionOfRegion } from '../../report/aws/partitions.js';

/** What a call would carry, which decides where it may go. */
export type EgressPurpose =
  | 'sts'
  | 'iam'
  | 'sign-in'
  | 'container'
  | 'instance-metadata'
  | 'id-token';

export type EgressVerdict =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly host: string; readonly why: string };

/** Hosts of the service itself, over TLS. Other names below amazonaws.com can be anybody's. */
const AWS_HOSTS: Readonly<Partial<Record<EgressPurpose, (host: string) => boolean>>> = {
  sts: isSts,
  iam: (host) => PARTITIONS.some(({ iam }) => iam.includes(host)),
};

/** Link-local services of EC2, ECS and EKS: plain HTTP by design, reachable from the host only. */
const LINK_LOCAL: Readonly<Partial<Record<EgressPurpose, readonly string[]>>> = {
  container: ['169.254.170.2', '169.254.170.23', '[fd00:ec2::23]'],
  'instance-metadata': ['169.254.169.254', '[fd00:ec2::254]'],
};

/**
 * Decides whether credentials or tokens may be sent to `url`: AWS's own hosts over TLS, GitHub's
 * token endpoint, loopback, link-local credential services, or a host that the user allowed.
 */
export function mayContact(
  url: string,
  purpose: EgressPurpose,
  options: { readonly allowEndpoints: readonly string[]; readonly githubServer?: string },
): EgressVerdict {
  if (!URL.canParse(url)) {
    return { allowed: false, host: '(not a URL)', why: 'it is not a URL' };
  }
  const parsed = new URL(url);
  const host = parsed.hostname.toLowerCase();
  const refused = (why: string): EgressVerdict => ({ allowed: false, host: parsed.host, why });
  if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:') {
    return refused('it is neither http nor https');
  }
  if (parsed.username !== '' || parsed.password !== '') {
    return refused('it carries credentials in its address');
  }
  if (isLoopback(host)) return { allowed: true };
  // A URL drops its scheme's own port; an entry that spells it out still means this host.
  const port = parsed.port || (parsed.protocol === 'https:' ? '443' : '80');
  if (options.allowEndpoints.some((entry) => entry === host || entry === `${host}:${port}`)) {
    return { allowed: true };
  }
  if (LINK_LOCAL[purpose]?.includes(host)) return { allowed: true };
  const own =
    AWS_HOSTS[purpose]?.(host) === true ||
    (purpose === 'id-token' && isGithub(host, options.githubServer));
  if (!own) {
    return refused(
      purpose === 'id-token'
        ? 'it is not a host of GitHub'
        : 'it is neither an AWS host nor loopback',
    );
  }
  return parsed.protocol === 'https:' ? { allowed: true } : refused('it is not encrypted');
}

/**
 * The global host, a region's in its own partition, or an interface endpoint's. The region must look
 * like one: below amazonaws.com, `sts.s3` would be the bucket of whoever was first to name it so.
 * @see https://docs.aws.amazon.com/general/latest/gr/sts.html
 */
function isSts(host: string): boolean {
  if (host === 'sts.amazonaws.com') return true;
  const parts = /^(vpce-[a-z0-9-]+\.)?sts(?:-fips)?\.([a-z0-9-]+)\.(vpce\.)?([a-z0-9.-]+)$/.exec(
    host,
  );
  if (parts === null) return false;
  const [, endpoint, region = '', marker, rest] = parts;
  if (!isRegionName(region) || (endpoint === undefined) !== (marker === undefined)) return false;
  const { domain, dualStack } = partitionOfRegion(region);
  return rest === domain || rest === dualStack;
}

/** True for localhost, 127.0.0.0/8 and ::1 as a URL spells them. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(host);
}

function isGithub(host: string, server: string | undefined): boolean {
  if (/(?:^|\.)(?:actions\.githubusercontent\.com|ghe\.com)$/.test(host)) return true;
  if (server === undefined || !URL.canParse(server)) return false;
  const own = new URL(server).hostname.toLowerCase();
  return own !== 'github.com' && (host === own || host.endsWith(`.${own}`));
}
