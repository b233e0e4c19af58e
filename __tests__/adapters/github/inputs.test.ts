import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { readInputs } from '../../../src/adapters/github/inputs.js';
import { INPUT_NAMES } from '../../../src/settings/inputs.js';

describe('inputs', () => {
  test('are the variables that the runner makes of them', () => {
    expect(
      readInputs({
        'INPUT_ROLE-TO-ASSUME': 'x',
        INPUT_AUDIENCE: 'y',
        INPUT_: 'nothing',
        INPUTS: 'nothing',
        PATH: '/bin',
      }),
    ).toEqual({ 'role-to-assume': 'x', audience: 'y' });
  });

  test('keep white space and nothing at all: both tell of a secret', () => {
    expect(readInputs({ 'INPUT_AWS-REGION': '', 'INPUT_AWS-SESSION-TOKEN': ' a\r\n' })).toEqual({
      'aws-region': '',
      'aws-session-token': ' a\r\n',
    });
  });

  test('come back under every name that we have, with every value', () => {
    fc.assert(
      fc.property(fc.constantFrom(...INPUT_NAMES), fc.string({ unit: 'binary' }), (name, value) => {
        const variable = `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
        expect(readInputs({ [variable]: value })).toEqual({ [name]: value });
      }),
    );
  });
});
