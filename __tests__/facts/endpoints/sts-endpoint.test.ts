import { describe, expect, test } from '@jest/globals';
import { mayContact } from '../../../src/facts/endpoints/egress.js';
import { KNOWN_REGIONS } from '../../../src/report/aws/known-regions.js';
import { stsEndpoint } from '../../../src/facts/endpoints/sts-endpoint.js';
import { isRegionName } from '../../../src/report/aws/region.js';

describe('STS is asked', () => {
  test.each([
    ['eu-west-1', 'https://sts.eu-west-1.amazonaws.com'],
    ['us-east-1', 'https://sts.us-east-1.amazonaws.com'],
    ['cn-northwest-1', 'https://sts.cn-northwest-1.amazonaws.com.cn'],
    ['us-gov-west-1', 'https://sts.us-gov-west-1.amazonaws.com'],
    ['us-iso-east-1', 'https://sts.us-iso-east-1.c2s.ic.gov'],
    ['us-isob-east-1', 'https://sts.us-isob-east-1.sc2s.sgov.gov'],
    ['us-isof-south-1', 'https://sts.us-isof-south-1.csp.hci.ic.gov'],
    ['eu-isoe-west-1', 'https://sts.eu-isoe-west-1.cloud.adc-e.uk'],
    ['eusc-de-east-1', 'https://sts.eusc-de-east-1.amazonaws.eu'],
  ])('in %s at %s', (region, url) => {
    expect(stsEndpoint(undefined, {}, region)).toEqual({ url, overriddenBy: null });
  });

  test('at its FIPS host where that was asked for and has a name of its own', () => {
    const fips = { AWS_USE_FIPS_ENDPOINT: 'True' };
    expect(stsEndpoint(undefined, fips, 'us-east-1').url).toBe(
      'https://sts-fips.us-east-1.amazonaws.com',
    );
    expect(stsEndpoint(undefined, fips, 'us-gov-west-1').url).toBe(
      'https://sts.us-gov-west-1.amazonaws.com',
    );
    expect(stsEndpoint(undefined, { AWS_USE_FIPS_ENDPOINT: 'false' }, 'us-east-1').url).toBe(
      'https://sts.us-east-1.amazonaws.com',
    );
  });

  test('where the SDK was told to, and by what', () => {
    const override = { url: 'http://127.0.0.1:4566', from: 'AWS_ENDPOINT_URL' };
    expect(stsEndpoint(override, { AWS_USE_FIPS_ENDPOINT: 'true' }, 'eu-west-1')).toEqual({
      url: 'http://127.0.0.1:4566',
      overriddenBy: 'AWS_ENDPOINT_URL',
    });
  });

  test('at hosts that may have credentials, in every region that we know', () => {
    expect(KNOWN_REGIONS.size).toBeGreaterThan(30);
    for (const region of KNOWN_REGIONS) {
      expect([region, isRegionName(region)]).toEqual([region, true]);
      for (const variables of [{}, { AWS_USE_FIPS_ENDPOINT: 'true' }]) {
        const { url } = stsEndpoint(undefined, variables, region);
        expect([url, mayContact(url, 'sts', { allowEndpoints: [] }).allowed]).toEqual([url, true]);
      }
    }
  });
});
