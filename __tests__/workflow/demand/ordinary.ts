/** Steps of ordinary jobs that ask AWS for nothing, and files beside them; each is one workflow. */
export const ORDINARY: Readonly<Record<string, { steps: string; files?: Record<string, string> }>> =
  {
    'unit tests in Node': {
      steps: '- uses: actions/setup-node@v6\n- run: npm ci\n- run: npm test',
    },
    'tests whose script starts an emulator': {
      steps: '- run: npm test',
      files: {
        'package.json': '{"scripts":{"test":"jest","pretest":"docker compose up -d localstack"}}',
      },
    },
    'tests of a program that loads an SDK': {
      steps: '- run: npm run test:unit',
      files: {
        'package.json': '{"scripts":{"test:unit":"node test/run.mjs"}}',
        'test/run.mjs': "import '../src/s3.mjs';",
        'src/s3.mjs': "import { S3Client } from '@aws-sdk/client-s3';",
      },
    },
    lint: { steps: '- run: npx eslint .\n- run: npx prettier --check .' },
    'build and upload of an artifact': {
      steps: '- run: npm run build\n- uses: actions/upload-artifact@v7\n  with: { path: dist }',
    },
    'pytest with moto': {
      steps: '- run: pip install boto3 moto pytest\n- run: pytest -q',
      files: { 'app.py': 'import boto3' },
    },
    'pytest against localstack': {
      steps:
        '- run: aws --endpoint-url http://localhost:4566 s3 mb s3://test\n- run: aws --endpoint-url=http://localstack:4566 sqs list-queues',
    },
    'an emulator by a variable': {
      steps: '- run: aws s3 ls\n  env: { AWS_ENDPOINT_URL: "http://localhost:4566" }',
    },
    'Go tests': { steps: '- run: go test ./...\n- run: golangci-lint run' },
    'Rust tests': { steps: '- run: cargo test --all\n- run: cargo clippy -- -D warnings' },
    'Java tests': { steps: '- run: ./gradlew check\n- run: mvn -B verify' },
    '.NET tests': { steps: '- run: dotnet test' },
    'Terraform formatting': {
      steps:
        '- uses: hashicorp/setup-terraform@v3\n- run: terraform fmt -check\n- run: terraform init -backend=false\n- run: terraform validate',
      files: { 'main.tf': 'provider "aws" {}' },
    },
    'Terraform for Google': {
      steps: '- run: terraform init\n- run: terraform apply -auto-approve',
      files: { 'main.tf': 'terraform { backend "gcs" {} }\nprovider "google" {}' },
    },
    'Terraform for Azure in a folder': {
      steps: '- run: terraform -chdir=infra plan',
      files: { 'infra/main.tf': 'provider "azurerm" { features {} }' },
    },
    'Terraform of which no file is here': { steps: '- run: terraform apply' },
    'OpenTofu for Hetzner': {
      steps: '- run: tofu apply',
      files: { 'x.tofu': 'provider "hcloud" {}' },
    },
    'CDK snapshots': {
      steps: '- run: npx cdk synth --quiet\n- run: npx cdk ls',
    },
    'SAM validation and a local run': {
      steps: '- uses: aws-actions/setup-sam@v2\n- run: sam build\n- run: sam local invoke',
    },
    'Serverless package': { steps: '- run: npx serverless package\n- run: sls invoke local -f x' },
    'Serverless for Google': {
      steps: '- run: sls deploy',
      files: { 'serverless.yml': 'service: x\nprovider:\n  name: google\n' },
    },
    'Pulumi for Kubernetes': {
      steps: '- run: pulumi up --yes',
      files: {
        'Pulumi.yaml': 'name: x\nruntime: nodejs',
        'package.json': '{"dependencies":{"@pulumi/kubernetes":"4"}}',
      },
    },
    'Packer for Azure': {
      steps: '- run: packer build image.pkr.hcl',
      files: { 'image.pkr.hcl': 'source "azure-arm" "x" {}' },
    },
    'Packer validation': { steps: '- run: packer validate .' },
    'versions of tools': {
      steps: '- run: aws --version && sam --version && cdk --version && terraform version',
    },
    'help of tools': { steps: '- run: aws s3 help\n- run: eksctl --help' },
    'settings of the CLI': { steps: '- run: aws configure set region eu-west-1' },
    'public data': { steps: '- run: aws s3 cp --no-sign-request s3://public/x .' },
    'printed commands': { steps: '- run: echo "aws s3 sync dist s3://x"\n- run: cat docs/aws.md' },
    'a commented deploy': { steps: '- run: |\n    # aws s3 sync dist s3://x\n    true' },
    'npm release': { steps: '- run: npm publish --provenance' },
    'a release to PyPI': { steps: '- uses: pypa/gh-action-pypi-publish@release/v1' },
    'Pages of GitHub': { steps: '- uses: actions/deploy-pages@v4' },
    'Cloudflare Workers': { steps: '- run: npx wrangler deploy' },
    'Vercel and Netlify': { steps: '- run: npx vercel deploy --prod\n- run: npx netlify deploy' },
    'Google Cloud Run': {
      steps: '- uses: google-github-actions/auth@v3\n- run: gcloud run deploy shop --source .',
    },
    Azure: { steps: '- uses: azure/login@v2\n- run: az webapp up' },
    Heroku: { steps: '- run: git push heroku main' },
    'Kubernetes by Helm': { steps: '- run: helm upgrade --install shop chart' },
    'Docker Hub': {
      steps:
        '- uses: docker/login-action@v4\n- uses: docker/build-push-action@v7\n  with: { push: true }',
    },
    'a release on GitHub': { steps: '- run: gh release create v1 dist/*' },
    'a deploy in make that is not asked for': {
      steps: '- run: make test',
      files: { Makefile: 'test:\n\tgo test ./...\ndeploy:\n\taws s3 sync out s3://x\n' },
    },
    "GitHub's Copilot": { steps: '- run: copilot -p "review the change"' },
    CodeQL: {
      steps: '- uses: github/codeql-action/init@v4\n- uses: github/codeql-action/analyze@v4',
    },
    'stale issues': { steps: '- uses: actions/stale@v10' },
    'only on failure': { steps: '- if: failure()\n  run: aws sns publish --message failed' },
    'only on tags, on a branch': {
      steps: "- if: startsWith(github.ref, 'refs/tags/')\n  run: aws s3 sync out s3://x",
    },
    'keys that only the step has': {
      steps: '- run: aws s3 ls\n  env: { AWS_ACCESS_KEY_ID: "${{ secrets.A }}" }',
    },
    'keys that the step makes': {
      steps: '- run: |\n    export AWS_ACCESS_KEY_ID="$(vault read -field=x y)"\n    aws s3 ls',
    },
    'keys that an action takes': {
      steps:
        '- uses: einaregilsson/beanstalk-deploy@v22\n  with: { aws_access_key: "${{ secrets.A }}" }',
    },
    "another repository's actions with AWS in their names": {
      steps: '- uses: acme/aws-actions@v1\n- uses: ./aws-actions/local',
    },
  };
