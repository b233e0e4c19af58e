/** The process as it was started: read once, at the edge. */
export interface Environment {
  readonly variables: Readonly<Record<string, string>>;
  /** Absolute. */
  readonly cwd: string;
  /** The home directory, as the operating system tells it; empty when it cannot. */
  readonly home: string;
  /** The home of the account that runs this process, which `HOME` does not change; where it is known. */
  readonly accountHome?: string;
  readonly platform: string;
}
