import { Ajv2020, type SchemaObject } from 'ajv/dist/2020.js';

/** What must be, what may be, and nothing else. */
function object(required: Readonly<Record<string, unknown>>, optional: object = {}): SchemaObject {
  return {
    type: 'object',
    properties: { ...required, ...optional },
    required: Object.keys(required),
    additionalProperties: false,
  };
}

const list = (items: unknown, most = 1_000_000) => ({ type: 'array', items, maxItems: most });
const words = (longest: number) => ({ type: 'string', minLength: 1, maxLength: longest });
const message = (longest: number) => object({ text: words(longest) });
/** Made of what a report says, which a test may have say nothing. */
const told = (longest: number) => object({ text: { type: 'string', maxLength: longest } });
const level = { enum: ['none', 'note', 'warning', 'error'] };
const address = { type: 'string', pattern: '^https://' };

/** Letters and digits, signs that mean nothing in an address, and escapes: a relative reference. */
const relative = {
  type: 'string',
  pattern: '^(?!/)(?![A-Za-z][A-Za-z0-9+.-]*:)(?:[A-Za-z0-9._~/-]|%[0-9A-F]{2})+$',
};

const location = object({
  physicalLocation: object({
    artifactLocation: object({ uri: relative, uriBaseId: { const: '%SRCROOT%' } }),
    region: object(
      { startLine: { type: 'integer', minimum: 1 } },
      { startColumn: { type: 'integer', minimum: 1 } },
    ),
  }),
});

const rule = object(
  {
    id: words(255),
    shortDescription: told(1_100),
    fullDescription: told(1_100),
    help: object({ text: { type: 'string', maxLength: 5_000 }, markdown: words(20_000) }),
    defaultConfiguration: object({ level }),
    properties: object(
      { tags: list(words(100), 20), precision: { const: 'very-high' } },
      {
        'security-severity': { type: 'string', pattern: '^(?:10|[0-9])\\.[0-9]$' },
        'problem.severity': { enum: ['error', 'warning', 'recommendation'] },
      },
    ),
  },
  { helpUri: address },
);

const result = object({
  ruleId: words(255),
  ruleIndex: { type: 'integer', minimum: 0 },
  level,
  message: message(5_000),
  locations: { ...list(location, 1), minItems: 1 },
  partialFingerprints: {
    type: 'object',
    required: ['primaryLocationLineHash'],
    additionalProperties: { type: 'string', pattern: '^[0-9a-f]+$' },
  },
});

const notification = object(
  { level, message: message(5_000) },
  { descriptor: object({ id: words(255) }) },
);

/**
 * The part of SARIF that may be written, with the limits that GitHub sets, stated apart from the code
 * that writes it.
 */
const validate = new Ajv2020({ strict: true, strictRequired: false }).compile(
  object({
    $schema: address,
    version: { const: '2.1.0' },
    runs: list(
      object({
        tool: object({
          driver: object({
            name: words(100),
            semanticVersion: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+' },
            informationUri: address,
            rules: list(rule, 25_000),
          }),
        }),
        automationDetails: object({ id: { type: 'string', pattern: '/$' } }),
        columnKind: { enum: ['unicodeCodePoints', 'utf16CodeUnits'] },
        originalUriBaseIds: {
          type: 'object',
          additionalProperties: object({ description: message(100) }),
        },
        invocations: list(
          object({
            executionSuccessful: { type: 'boolean' },
            toolExecutionNotifications: list(notification),
          }),
          1,
        ),
        results: list(result, 25_000),
      }),
      1,
    ),
  }),
);

/** `valid`, or what is wrong. */
export function validSarif(log: unknown): unknown {
  return validate(log) ? 'valid' : validate.errors;
}
