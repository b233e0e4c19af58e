import { describe, expect, test } from '@jest/globals';
import { entries } from '../../../src/catalogue/entries/index.js';
import { createCatalogue } from '../../../src/catalogue/explain.js';

const catalogue = createCatalogue(entries);

/** Which message a log fails by, and on which line; null where none explains it. */
function causeOf(...lines: readonly string[]): string | null {
  const reader = catalogue.read();
  reader.push(Buffer.from(lines.join('\n')));
  const { cause } = reader.end();
  return cause === null ? null : `${cause.sighting.entry.id}@${cause.sighting.line}`;
}

const refusal = (code: string, operation: string, message: string): string =>
  `An error occurred (${code}) when calling the ${operation} operation: ${message}`;
const CONFLICT = refusal(
  'ConflictException',
  'StartDeployment',
  'Another deployment is in progress',
);
const ABSENT = refusal('ResourceNotFoundException', 'DescribeThing', 'No such thing');
const noise = (count: number): string[] =>
  Array.from({ length: count }, (_, at) => `compiling ${at}`);
const failed = '##[error]Process completed with exit code 1.';
const gitlab = (...lines: readonly string[]): string[] => [
  'section_start:1772000000:step_script\r\u001b[0K\u001b[0K\u001b[36;1mExecuting "step_script" stage of the job script\u001b[0;m',
  ...lines,
  'section_end:1772000060:step_script\r\u001b[0K',
  '\u001b[31;1mERROR: Job failed: exit code 1\u001b[0;m',
];

describe('what AWS said in the grammar of an SDK', () => {
  test('explains a step that ends with it', () => {
    expect(causeOf('##[group]Run ./deploy.sh', '##[endgroup]', CONFLICT, failed)).toBe(
      'said-by-cli@3',
    );
  });

  test('explains nothing where much came after it', () => {
    expect(
      causeOf('##[group]Run ./deploy.sh', CONFLICT, ...noise(80), 'make: error', failed),
    ).toBeNull();
  });

  test('gives way to any message that is known by its own words', () => {
    const known = refusal(
      'ConflictException',
      'UpdateFunctionCode',
      'An update is in progress for resource: arn',
    );
    expect(causeOf('##[group]Run ./deploy.sh', known, failed)).toBe('lambda-update-in-progress@2');
  });

  test('tells of the message of its line, and not of one that merely overlaps', () => {
    const go =
      'operation error STS: AssumeRole, https response error StatusCode: 403, RequestID: 1, api error AccessDenied: User: arn:aws:sts::111122223333:assumed-role/a/b is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::111122223333:role/c';
    expect(causeOf('##[group]Run ./deploy', go, failed)).toBe('iam-not-authorized@2');
  });

  test('is read from two lines, where the status stands on the second', () => {
    expect(
      causeOf(
        '##[group]Run ./tool',
        'NotStabilized: it moves',
        '\tstatus code: 400, request id: 8e3a',
        failed,
      ),
    ).toBe('said-by-go-v1@2');
  });

  test("is no exception of the job's own code", () => {
    expect(
      causeOf(
        '##[group]Run node a.js',
        'ValidationException: no port',
        '    at main (/app/a.js:1:1)',
        failed,
      ),
    ).toBeNull();
  });
});

describe('a question whether something is there', () => {
  test('fails nothing where the script went on', () => {
    expect(causeOf('##[group]Run make', ABSENT, ...noise(15), 'a.c:1: error', failed)).toBeNull();
  });

  test('is what failed where the script ended with it', () => {
    expect(causeOf('##[group]Run make', ABSENT, failed)).toBe('said-by-cli@2');
  });
});

describe('a command that is run again', () => {
  test('takes its failure back', () => {
    expect(
      causeOf(
        '##[group]Run nick-fields/retry@v3',
        refusal('SlowDown', 'PutObject', 'Please reduce your request rate.'),
        'make: *** [Makefile:12: publish] Error 1',
        '##[warning]Attempt 1 failed. Reason: Child_process exited with error code 2',
        'upload: a to s3://pkg/a',
        'Post job cleanup.',
      ),
    ).toBeNull();
  });

  test('fails with what it says when it fails at last', () => {
    expect(
      causeOf(
        '##[group]Run nick-fields/retry@v3',
        CONFLICT,
        '##[warning]Attempt 1 failed. Reason: Child_process exited with error code 2',
        CONFLICT,
        '##[error]Final attempt failed. Child_process exited with error code 2',
      ),
    ).toMatch(/^said-by-cli@/);
  });

  test('is seen in a log that does not say how it ended', () => {
    expect(
      causeOf('$ ./deploy', CONFLICT, 'deploy failed, trying again in 20 s', 'NAME STATUS'),
    ).toBeNull();
  });
});

describe('a script of GitLab', () => {
  test('failed with its last command, and not with what an earlier one said', () => {
    expect(
      causeOf(
        ...gitlab(
          '\u001b[32;1m$ ./read-flags.sh\u001b[0;m',
          refusal('ParameterNotFound', 'GetParameter', ''),
          'no override',
          '\u001b[32;1m$ npx tsc -b\u001b[0;m',
          'src/a.ts(4,10): error TS2305',
        ),
      ),
    ).toBeNull();
  });

  test('failed with what its last command said', () => {
    expect(
      causeOf(
        ...gitlab(
          '\u001b[32;1m$ make\u001b[0;m',
          'ok',
          '\u001b[32;1m$ ./flags.sh\u001b[0;m',
          CONFLICT,
        ),
      ),
    ).toBe('said-by-cli@5');
  });
});

describe('a value that is empty', () => {
  test('is blamed on the output that GitHub dropped, where it dropped one', () => {
    expect(
      causeOf(
        "##[warning]Skip output 'registry' since it may contain secret.",
        '##[group]Run aws ecr describe-images',
        '##[endgroup]',
        'aws: error: argument --repository-name: expected one argument',
        failed,
      ),
    ).toBe('github-output-dropped@1');
  });

  test('is told by itself otherwise', () => {
    expect(
      causeOf(
        '##[group]Run aws',
        'aws: error: argument --repository-name: expected one argument',
        failed,
      ),
    ).toBe('cli-argument-empty@2');
  });
});

describe('a step that only looks into logs', () => {
  test('is not the one that failed', () => {
    expect(
      causeOf(
        '##[group]Run make deploy',
        CONFLICT,
        failed,
        '##[group]Run cat debug.log',
        'nothing',
        failed,
      ),
    ).toBe('said-by-cli@2');
  });
});

describe('what is only shown', () => {
  const denied =
    'AccessDeniedException: User: arn:aws:sts::111122223333:assumed-role/a/b is not authorized to perform: s3:GetObject';

  test.each([
    [
      'is counted out of other logs',
      ['last day, top messages:', `   14  ${denied}`, 'error budget exceeded'],
    ],
    [
      'stands in a value of a file',
      ['--- old/iam.tf', '+  description   = "AccessDenied: role cannot be assumed"'],
    ],
    [
      'is told by the way in quotation marks',
      [`INFO    -  rendering page.md: "${denied}"`, 'Aborted with 1 warning'],
    ],
    [
      'was printed by a test',
      [
        '=================================== FAILURES ===================================',
        "E       AssertionError: assert 'no' == 'ok'",
        '------------------------------ Captured stderr call ------------------------------',
        `botocore.exceptions.ClientError: ${denied}`,
        '=========================== short test summary info ============================',
        'FAILED tests/test_up.py::test_upload',
      ],
    ],
  ])('fails nothing: it %s', (_, lines) => {
    expect(causeOf('##[group]Run ./check.sh', ...lines, failed)).toBeNull();
  });
});

describe('a log that does not say how it ended', () => {
  test('went well where its tool waited and then wrote what it was to write', () => {
    expect(
      causeOf(
        '$ ./sync',
        'ThrottlingException: Rate exceeded',
        'waiting 2s',
        '120 parameters written',
      ),
    ).toBeNull();
  });

  test('failed where nothing came after', () => {
    expect(causeOf('$ ./sync', 'ThrottlingException: Rate exceeded')).toBe('aws-throttled@2');
  });
});

describe('a step that was allowed to fail', () => {
  test('is no cause where a later step went well and nothing says that the job failed', () => {
    expect(
      causeOf(
        '##[group]Run ./report.sh',
        CONFLICT,
        failed,
        '##[group]Run ./deploy.sh',
        'deployed web',
        'Post job cleanup.',
      ),
    ).toBeNull();
  });

  test('is the cause where only telling and tidying came after it', () => {
    expect(
      causeOf(
        '##[group]Run ./deploy.sh',
        CONFLICT,
        failed,
        '##[group]Run actions/upload-artifact@v4',
        'Artifact upload completed',
        'Post job cleanup.',
      ),
    ).toBe('said-by-cli@2');
  });

  test('is no cause where its tool says that it goes on', () => {
    expect(
      causeOf(
        '##[group]Run ansible-playbook a.yml',
        CONFLICT,
        '...ignoring',
        'fatal: [web-2]: UNREACHABLE!',
        failed,
      ),
    ).toBeNull();
  });
});

describe("a failed test's output", () => {
  test('is no refusal of AWS in the grammar of an SDK', () => {
    const java =
      'software.amazon.awssdk.services.sqs.model.QueueDoesNotExistException: no queue (Service: Sqs, Status Code: 400, Request ID: 1)';
    expect(
      causeOf(
        '##[group]Run mvn verify',
        java,
        '[ERROR] Tests run: 12, Failures: 1, Errors: 0, Skipped: 0',
        failed,
      ),
    ).toBeNull();
  });
});
