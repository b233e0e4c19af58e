import type { SuiteCase } from '../case.js';

type Settings = Readonly<Record<string, string>>;

interface EndpointSuite {
  readonly profiles: Readonly<Record<string, Settings>>;
  readonly services: Readonly<Record<string, Readonly<Record<string, Settings>>>>;
  readonly environments: Readonly<Record<string, Settings>>;
  readonly endpointUrlTests: readonly {
    readonly name: string;
    readonly profile: string;
    readonly client_config: string;
    readonly environment: string;
    readonly service: string;
    readonly output: { readonly endpointUrl: string };
  }[];
}

/**
 * The shared specification's tests of configured addresses, as botocore keeps them. They ask about
 * S3 and DynamoDB; we follow STS, so that each is read as if its service were STS. What is
 * configured in code is not ours to see.
 */
export function endpointTests(text: string): SuiteCase[] {
  const { testSuites } = JSON.parse(text) as { testSuites: readonly EndpointSuite[] };
  return testSuites.flatMap((suite) =>
    suite.endpointUrlTests
      .filter(({ client_config: config }) => config === 'default')
      .map(({ name, profile, environment, service, output }) => {
        const asSts = (line: string) =>
          line
            .replace(new RegExp(`^${service}$`), 'sts')
            .replace(new RegExp(`_URL_${service.toUpperCase()}$`), '_URL_STS');
        const settings = suite.profiles[profile] ?? {};
        const services = suite.services[settings['services'] ?? ''] ?? {};
        const env = Object.entries(suite.environments[environment] ?? {}).map(([key, value]) => [
          asSts(key),
          value,
        ]);
        const { endpointUrl } = output;
        return {
          test: `${name} (${service})`,
          env: { ...Object.fromEntries(env), AWS_PROFILE: profile },
          config: [
            `[${profile === 'default' ? profile : `profile ${profile}`}]`,
            ...Object.entries(settings).map(([key, value]) => `${key} = ${value}`),
            `[services ${settings['services'] ?? 'none'}]`,
            ...Object.entries(services).flatMap(([key, inner]) => [
              `${asSts(key)} =`,
              ...Object.entries(inner).map(([one, value]) => `  ${one} = ${value}`),
            ]),
            '',
          ].join('\n'),
          expect: { endpoint: endpointUrl.endsWith('.amazonaws.com') ? null : endpointUrl },
        };
      }),
  );
}
