import { isRegionName } from '../../report/aws/region.js';
import { PARTITIONS, partitionOfRegion } from '../../report/aws/partitions.js';
import type { EgressOptions, EgressPurpose, EgressVerdict } from '../../world/egress.js';

/** Hosts of the service itself, over TLS. Other names below amazonaws.com can be anybody's. */
const AWS_HOSTS: Readonly<Partial<Record<EgressPurpose, (host: string) => boolean>>> = {
  sts: isSts,
  iam: (host) => PARTITIONS.some(({ iam }) => iam.includes(host)),
  'sign-in': isSignIn,
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
  options: EgressOptions,
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
    (purpose === 'id-token' && isGithub(host, options.githubServer)) ||
    (purpose === 'github-api' && isGithubApi(parsed, options.githubApi)) ||
    (purpose === 'github-log' && isGithubLog(host, options.githubServer));
  if (!own) {
    return refused(
      purpose === 'id-token' || purpose === 'github-api' || purpose === 'github-log'
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

/**
 * IAM Identity Center and sign-in, by the addresses that the JavaScript SDK's endpoint rules make of
 * a region. The region must look like one, as for STS.
 */
function isSignIn(host: string): boolean {
  const named = /^(?:portal\.sso|oidc|signin)(?:-fips)?\.([a-z0-9-]+)\.([a-z0-9.-]+)$/.exec(host);
  if (named !== null) {
    const [, region = '', rest] = named;
    const { domain, dualStack } = partitionOfRegion(region);
    return isRegionName(region) && (rest === domain || rest === dualStack);
  }
  const [, region = '', rest = ''] =
    /^([a-z0-9-]+)\.((?:oauth\.)?signin[a-z0-9.-]*)$/.exec(host) ?? [];
  return isRegionName(region) && SIGN_IN_DOMAINS[partitionOfRegion(region).name] === rest;
}

/** Where people and `aws login` sign in, behind the region's name. */
const SIGN_IN_DOMAINS: Readonly<Record<string, string>> = {
  aws: 'signin.aws.amazon.com',
  'aws-cn': 'signin.amazonaws.cn',
  'aws-us-gov': 'signin.amazonaws-us-gov.com',
  'aws-iso': 'signin.c2shome.ic.gov',
  'aws-iso-b': 'signin.sc2shome.sgov.gov',
  'aws-iso-e': 'signin.csphome.adc-e.uk',
  'aws-iso-f': 'signin.csphome.hci.ic.gov',
  'aws-eusc': 'signin.amazonaws-eusc.eu',
};

/** True for the credential services of EC2, ECS and EKS, whatever would be asked of them. */
export function isLinkLocal(host: string): boolean {
  return Object.values(LINK_LOCAL).some((hosts) => hosts.includes(host));
}

/** True for localhost, 127.0.0.0/8 and ::1 as a URL spells them. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(host);
}

function isGithubApi(url: URL, api: string | undefined): boolean {
  return api !== undefined && URL.canParse(api) && new URL(api).host === url.host;
}

/**
 * Where the logs of github.com lie, and a GitHub Enterprise server's own hosts.
 * @see https://github.blog/changelog/2026-10-22-meta-api-endpoints-updated-for-actions-blob-storage
 */
function isGithubLog(host: string, server: string | undefined): boolean {
  return (
    /^productionresultssa\d{1,3}\.blob\.core\.windows\.net$/.test(host) || isGithub(host, server)
  );
}

function isGithub(host: string, server: string | undefined): boolean {
  if (/(?:^|\.)(?:actions\.githubusercontent\.com|ghe\.com)$/.test(host)) return true;
  if (server === undefined || !URL.canParse(server)) return false;
  const own = new URL(server).hostname.toLowerCase();
  return own !== 'github.com' && (host === own || host.endsWith(`.${own}`));
}
