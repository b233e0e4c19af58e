import { KNOWN_REGIONS } from '../../report/aws/known-regions.js';
import { isRegionName } from '../../report/aws/region.js';
import { nearest } from '../../report/nearest.js';
import { isShowable } from '../../report/showable.js';
import { partitionOfArn } from '../../report/aws/partitions.js';

/** The region that calls go to, and where it was said. */
export interface RegionFact {
  /** Well-formed; the fallback when nothing, or nothing usable, was said. */
  readonly value: string;
  readonly from: string | null;
  /** Where what is no region was said, with its shape. */
  readonly malformed: readonly MalformedRegion[];
}

/** A place where what is no region was said. */
export interface MalformedRegion {
  readonly variable: string;
  readonly shape: string;
  /** What was said, where it can be no secret. */
  readonly shown?: string;
  /** The region of AWS that was most likely meant. */
  readonly meant?: string;
  /** It is an input or the profile. */
  readonly noVariable?: true;
  /** The input of ours that `variable` is then the name of. */
  readonly isInput?: true;
}

/** Tells of a value that is no region what a reader needs to find and mend it. */
function malformedRegion(
  variable: string,
  value: string,
  shape: string,
): Pick<MalformedRegion, 'variable' | 'shape' | 'shown' | 'meant'> {
  const meant = nearest(value.trim(), [...KNOWN_REGIONS]);
  return {
    variable,
    shape,
    ...(isShowable(value) ? { shown: value } : {}),
    ...(meant === undefined ? {} : { meant }),
  };
}

const VARIABLES: readonly string[] = ['AWS_REGION', 'AWS_DEFAULT_REGION'];

/**
 * The first region of input, AWS_REGION, AWS_DEFAULT_REGION and the profile, as most SDKs read
 * them.
 * @param profileRegion the region that an SDK's chain arrives at
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
  // What an SDK took from a variable is judged as that variable, not as the profile's.
  const fromVariable = [variables.AWS_REGION, variables.AWS_DEFAULT_REGION].some(
    (value) => value === profileRegion,
  );
  const candidates: readonly (readonly [string, string | undefined])[] = [
    ['input aws-region', given ?? undefined],
    ['AWS_REGION', variables.AWS_REGION],
    ['AWS_DEFAULT_REGION', variables.AWS_DEFAULT_REGION],
    ['the profile', fromVariable ? undefined : (profileRegion ?? undefined)],
  ];
  const said = candidates.filter(
    (candidate): candidate is readonly [string, string] =>
      candidate[1] !== undefined && candidate[1] !== '',
  );
  const usable = said.find(([, value]) => isRegionName(value));
  return {
    value: usable?.[1] ?? partitionOfArn(arn).fallbackRegion,
    from: usable?.[0] ?? null,
    malformed: said
      .filter(([, value]) => !isRegionName(value))
      .map(([variable, value]) => ({
        ...malformedRegion(variable, value, shapeOf(value)),
        ...(VARIABLES.includes(variable) ? {} : { noVariable: true as const }),
      })),
  };
}
