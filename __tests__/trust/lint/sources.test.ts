import { expect, test } from '@jest/globals';
import { lint } from '../../../src/trust/lint/lint.js';
import { firstIn } from '../sources/role.js';

const JSON_POLICY = `{
  "Statement": [{
    "Effect": "Allow",
    "Principal": {"AWS": "*"},
    "Action": "sts:*"
  }]
}`;
const OF_ROLE = `resource "aws_iam_role" "deploy" {
  name = "deploy"`;

test.each<[string, string, string, number]>([
  ['a JSON file', 'deploy-trust.json', JSON_POLICY, 4],
  [
    'what IAM prints',
    'role.json',
    `{"Role": {"RoleName": "deploy", "AssumeRolePolicyDocument": ${JSON_POLICY}}}`,
    4,
  ],
  [
    'jsonencode',
    'role.tf',
    `${OF_ROLE}
  assume_role_policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "sts:AssumeRole"
    }]
  })
}`,
    6,
  ],
  [
    'a heredoc',
    'role.tf',
    `${OF_ROLE}
  assume_role_policy = <<-EOF
    ${JSON_POLICY.replaceAll('\n', '\n    ')}
  EOF
}`,
    7,
  ],
  [
    'a policy document',
    'role.tf',
    `data "aws_iam_policy_document" "trust" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "AWS"
      identifiers = ["*"]
    }
  }
}
${OF_ROLE}
  assume_role_policy = data.aws_iam_policy_document.trust.json
}`,
    6,
  ],
  [
    "Terraform's JSON",
    'role.tf.json',
    JSON.stringify({
      resource: { aws_iam_role: { deploy: { name: 'deploy', assume_role_policy: JSON_POLICY } } },
    }),
    1,
  ],
  [
    'CloudFormation',
    'stack.yml',
    `Resources:
  Deploy:
    Type: AWS::IAM::Role
    Properties:
      RoleName: deploy
      AssumeRolePolicyDocument:
        Statement:
          - Effect: Allow
            Principal:
              AWS: '*'
            Action: sts:AssumeRole`,
    10,
  ],
  [
    'CloudFormation in JSON',
    'stack.json',
    `{"Resources": {"Deploy": {"Type": "AWS::IAM::Role", "Properties": {
  "RoleName": "deploy",
  "AssumeRolePolicyDocument": ${JSON_POLICY}}}}}`,
    6,
  ],
])('a role that anyone can assume is found in %s, at its line', (_, path, text, line) => {
  const found = firstIn({ [path]: text });
  if (found?.policy.ok !== true) throw new Error('no policy was found');
  expect(lint(found.policy.policy, false)[0]).toMatchObject({
    width: 'assumable-by-anyone',
    at: { line },
  });
  expect(found.path).toBe(path);
});
