/** What a call would carry, which decides where it may go. */
export type EgressPurpose =
  | 'sts'
  | 'iam'
  | 'sign-in'
  | 'container'
  | 'instance-metadata'
  | 'id-token'
  | 'github-api'
  /** Nothing secret: the address that GitHub gave for a log is all that is sent. */
  | 'github-log';

export type EgressVerdict =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly host: string; readonly why: string };

/** What besides the address decides whether it may be asked. */
export interface EgressOptions {
  readonly allowEndpoints: readonly string[];
  readonly githubServer?: string;
  /** GitHub's API as the runner names it. */
  readonly githubApi?: string;
}

/** On what terms a request is made; every transport holds the address against them once more. */
export interface EgressTerms extends EgressOptions {
  readonly purpose: EgressPurpose;
  /** A file of certificates that the judged SDK trusts by its profile. */
  readonly caBundle?: string;
}

/** A proxy that stands between this machine and a host. Its password is in neither field. */
export interface ProxyHop {
  /** The variable that names it, as it is spelled. */
  readonly variable: string;
  /** Host and port. */
  readonly host: string;
}

/** A proxy with what it takes to use it. */
export interface ProxyWay extends ProxyHop {
  /** With user and password; undefined when the variable's value is no address of an HTTP proxy. */
  readonly reveal: () => URL | undefined;
}

/** The two decisions about the network, each made in one place. */
export interface Roads {
  /** Whether `url` may be sent what the purpose carries. */
  readonly mayContact: (
    url: string,
    purpose: EgressPurpose,
    options: EgressOptions,
  ) => EgressVerdict;
  /** The proxy on the way to `url`, or null for the direct way. */
  readonly proxyFor: (url: string) => ProxyWay | null;
}
