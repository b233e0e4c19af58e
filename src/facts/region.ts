/** The region that calls go to, and where it was said. */
export interface RegionFact {
  /** Well-formed; the fallback when nothing, or nothing usable, was said. */
  readonly value: string;
  readonly from: string | null;
  /** Variables whose value is no region, with the value's shape. */
  readonly malformed: readonly { readonly variable: string; readonly shape: string }[];
}

const REGION = /^[a-z]{2,6}(?:-[a-z]{2,8}){1,3}-\d{1,2}$/;

/** Where a partition's calls go when no region is known. */
const FALLBACK: Readonly<Record<string, string>> = {
  'aws-cn': 'cn-north-1',
  'aws-us-gov': 'us-gov-west-1',
  'aws-eusc': 'eusc-de-east-1',
};

/**
 * The first region of input, AWS_REGION, AWS_DEFAULT_REGION and the profile, as most SDKs read
 * them.
 * @param arn a role's ARN, whose partition decides the fallback
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/feature-region.html
 */
export function regionFact(
  given: string | null,
  variables: Readonly<Record<string, string>>,
  profileRegion: string | null,
  arn: string | null,
  shapeOf: (value: string) => string,
): RegionFact {
  const candidates: readonly (readonly [string, string | undefined])[] = [
    ['input aws-region', given ?? undefined],
    ['AWS_REGION', variables.AWS_REGION],
    ['AWS_DEFAULT_REGION', variables.AWS_DEFAULT_REGION],
    ['the profile', profileRegion ?? undefined],
  ];
  const said = candidates.filter(
    (candidate): candidate is readonly [string, string] =>
      candidate[1] !== undefined && candidate[1] !== '',
  );
  const usable = said.find(([, value]) => REGION.test(value));
  const partition = arn?.split(':')[1] ?? 'aws';
  return {
    value: usable?.[1] ?? FALLBACK[partition] ?? 'us-east-1',
    from: usable?.[0] ?? null,
    malformed: said
      .filter(([, value]) => !REGION.test(value))
      .map(([variable, value]) => ({ variable, shape: shapeOf(value) })),
  };
}
