"use strict";
exports.id = 1471;
exports.ids = [1471];
exports.modules = {

/***/ 67746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ advise)
});

// EXTERNAL MODULE: ./lib/report/aws/role-arn.js + 1 modules
var role_arn = __webpack_require__(58926);
;// CONCATENATED MODULE: ./lib/advice/fill.js

const FORMS = {
    repository: {
        fits: (value) => /^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(value),
        else: 'OWNER/REPOSITORY',
    },
    workflow: {
        fits: (value) => /^\.github\/workflows\/[\w.-]{1,100}$/.test(value),
        else: 'the workflow',
    },
    job: { fits: (value) => /^[A-Za-z_][\w-]{0,99}$/.test(value), else: 'JOB' },
    role: {
        fits: (value) => /^[\w:/+=,.@-]{1,2000}$/.test(value) && (0,role_arn/* parseRoleArn */.D)(value) !== null,
        else: 'arn:aws:iam::{account}:role/NAME-OF-THE-ROLE',
    },
    account: { fits: (value) => /^\d{12}$/.test(value), else: 'ACCOUNT-ID' },
    region: {
        fits: (value) => /^[a-z]{2,5}(?:-[a-z]{1,12}){1,3}-\d{1,2}$/.test(value),
        else: 'REGION',
    },
    profile: { fits: (value) => /^\w[\w.@-]{0,63}$/.test(value), else: 'NAME' },
    key: { fits: (value) => /^[A-Z0-9]{4}\.{3}[A-Z0-9]{4}$/.test(value), else: 'its id' },
    function: { fits: (value) => /^[\w-]{1,64}$/.test(value), else: 'NAME-OF-THE-FUNCTION' },
};
function fill(template, names) {
    const named = (name) => {
        const value = names[name];
        return value !== undefined && FORMS[name].fits(value) ? value : FORMS[name].else;
    };
    const replace = (text) => text.replace(/(?<!\$)\{(\w+)\}/g, (whole, name) => Object.hasOwn(FORMS, name) ? named(name) : whole);
    return replace(replace(template));
}

;// CONCATENATED MODULE: ./lib/advice/pages.js
const PAGES = {
    practices: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html',
    provider: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_create_oidc.html',
    oidcRole: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html',
    webIdentity: 'https://docs.aws.amazon.com/sdkref/latest/guide/feature-assume-role-credentials.html',
    chain: 'https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html',
    keys: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
    rotateKeys: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id-credentials-access-keys-update.html',
    sso: 'https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sso.html',
    login: 'https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sign-in.html',
    ec2Roles: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/iam-roles-for-amazon-ec2.html',
    ec2Attach: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/attach-iam-role.html',
    metadata: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-service.html',
    taskRoles: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html',
    lambdaRole: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html',
    eksChoice: 'https://docs.aws.amazon.com/eks/latest/userguide/service-accounts.html',
    podIdentity: 'https://docs.aws.amazon.com/eks/latest/userguide/pod-id-association.html',
    eksPractices: 'https://docs.aws.amazon.com/eks/latest/best-practices/identity-and-access-management.html',
    codebuildRole: 'https://docs.aws.amazon.com/codebuild/latest/userguide/setting-up-service-role.html',
    cloudshell: 'https://docs.aws.amazon.com/cloudshell/latest/userguide/sec-auth-with-identities.html',
    rolesAnywhere: 'https://docs.aws.amazon.com/rolesanywhere/latest/userguide/introduction.html',
    githubOidc: 'https://docs.github.com/en/actions/concepts/security/openid-connect',
    githubAws: 'https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws',
    githubPermissions: 'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions',
    githubFork: 'https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request',
    githubSecureUse: 'https://docs.github.com/en/actions/reference/security/secure-use',
    gitlab: 'https://docs.gitlab.com/ci/cloud_services/aws/',
    gitlabToken: 'https://docs.gitlab.com/ci/secrets/id_token_authentication/',
    circleci: 'https://circleci.com/docs/guides/permissions-authentication/openid-connect-tokens/',
    buildkite: 'https://buildkite.com/docs/pipelines/security/oidc/aws',
    bitbucket: 'https://support.atlassian.com/bitbucket-cloud/docs/deploy-on-aws-using-bitbucket-pipelines-openid-connect/',
    jenkins: 'https://plugins.jenkins.io/oidc-provider/',
};

;// CONCATENATED MODULE: ./lib/advice/place.js
function holds(when, circumstances) {
    const { ci, machine, runner, withheld, offers, uses, names } = circumstances;
    const kinds = uses.map(({ kind }) => kind);
    return ((when.ci?.includes(ci) ?? true) &&
        (when.machine?.includes(machine) ?? true) &&
        (when.runner?.includes(runner) ?? true) &&
        (when.withheld === undefined || when.withheld === withheld) &&
        (when.offers?.some((offer) => offers.includes(offer)) ?? true) &&
        !(when.lacks?.some((offer) => offers.includes(offer)) ?? false) &&
        (when.uses?.some((kind) => kinds.includes(kind)) ?? true) &&
        (when.knows === undefined || names[when.knows] !== undefined));
}

;// CONCATENATED MODULE: ./lib/advice/shared-steps.js
const BY_KEYS = ['long-lived-keys', 'role-by-long-lived-keys'];
const KEYS_LIVE_ON = {
    says: 'A long-lived key works for whoever holds it until somebody takes it back; AWS asks that workloads use temporary credentials of a role instead.',
    page: 'practices',
    when: { uses: BY_KEYS },
};
function registerIssuer(issuer, audience) {
    return {
        says: `Once per account: let IAM know the issuer, ${issuer} with the audience ${audience}.`,
        page: 'provider',
    };
}
const LEAVE_KEYS = [
    {
        says: 'When all has worked with the new source, deactivate the key `{key}`; delete it when nothing has missed it for a while.',
        page: 'rotateKeys',
        when: { uses: BY_KEYS },
    },
];
function byTokenFile(token) {
    return [
        'AWS_WEB_IDENTITY_TOKEN_FILE="$(mktemp)"',
        `${token} > "$AWS_WEB_IDENTITY_TOKEN_FILE"`,
        'export AWS_WEB_IDENTITY_TOKEN_FILE AWS_ROLE_ARN={role}',
        'unset AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN AWS_PROFILE',
        '',
    ].join('\n');
}
const SHARED_MACHINE = {
    says: "Every job on this machine can take the machine's own role, whatever role it is told to use: let it grant only what all of them may do, and hold processes off the metadata service where they need none.",
    page: 'ec2Roles',
    when: { machine: ['ec2', 'eks'] },
};
const NODE_ROLE = {
    says: "A pod that reaches the node's metadata service can take the node's role as well: keep pods off it, by version 2 with a hop limit of 1 or by a network policy.",
    page: 'eksPractices',
    when: { machine: ['eks'] },
};

;// CONCATENATED MODULE: ./lib/advice/places/bitbucket.js

const bitbucket = {
    id: 'bitbucket',
    where: 'a step of Bitbucket Pipelines',
    at: { ci: ['bitbucket'] },
    source: "a role by the step's OpenID Connect token",
    offers: ['oidc-token'],
    asGood: ['web-identity'],
    why: [
        {
            says: 'Bitbucket makes a token for the step, and AWS gives a session of a role for it: no key is kept in a variable of the repository.',
            page: 'bitbucket',
        },
        KEYS_LIVE_ON,
    ],
    steps: [
        registerIssuer("the address that your repository's settings show under OpenID Connect", 'shown beside it'),
        {
            says: 'Let the trust policy of `{role}` take only tokens whose subject names this repository.',
            page: 'bitbucket',
        },
        {
            says: 'Let the step have a token: this line belongs beside its `script:`.',
            page: 'bitbucket',
            when: { lacks: ['oidc-token'] },
            paste: [{ language: 'yaml', target: 'bitbucket-pipelines.yml', code: 'oidc: true\n' }],
        },
        {
            says: 'Put these lines first in its `script:`.',
            page: 'webIdentity',
            paste: [{ language: 'sh', code: byTokenFile('printf %s "$BITBUCKET_STEP_OIDC_TOKEN"') }],
        },
        ...LEAVE_KEYS,
    ],
    beware: [SHARED_MACHINE],
};

;// CONCATENATED MODULE: ./lib/advice/places/buildkite.js

const buildkite = {
    id: 'buildkite',
    where: 'a job of Buildkite',
    at: { ci: ['buildkite'] },
    source: 'a role by an OIDC token that the agent asks for',
    offers: [],
    asGood: ['web-identity'],
    why: [
        {
            says: "The agent can ask for a token of this one job, and AWS gives a session of a role for it; a role of the agent's machine is one for all its jobs.",
            page: 'buildkite',
        },
        KEYS_LIVE_ON,
    ],
    steps: [
        registerIssuer('`https://agent.buildkite.com`', '`sts.amazonaws.com`'),
        {
            says: 'Let the trust policy of `{role}` take only tokens whose subject names this pipeline and its branch.',
            page: 'buildkite',
        },
        {
            says: 'Put these lines first in the command that asks AWS.',
            page: 'buildkite',
            paste: [
                {
                    language: 'sh',
                    code: byTokenFile('buildkite-agent oidc request-token --audience sts.amazonaws.com'),
                },
            ],
        },
        ...LEAVE_KEYS,
    ],
    beware: [SHARED_MACHINE],
};

;// CONCATENATED MODULE: ./lib/advice/places/circleci.js

const circleci = {
    id: 'circleci',
    where: 'a job of CircleCI',
    at: { ci: ['circleci'] },
    source: "a role by the job's OpenID Connect token",
    offers: ['oidc-token'],
    asGood: ['web-identity'],
    why: [
        {
            says: 'CircleCI makes a token for the job, and AWS gives a session of a role for it: no key is kept in a context or in the project.',
            page: 'circleci',
        },
        KEYS_LIVE_ON,
    ],
    steps: [
        registerIssuer('`https://oidc.circleci.com/org/` and the id of your organisation', 'of that same id'),
        {
            says: 'Let the trust policy of `{role}` take only tokens whose subject names this project.',
            page: 'circleci',
        },
        {
            says: 'Put these lines first in the `run` step that asks AWS, since each has a shell of its own.',
            page: 'webIdentity',
            paste: [{ language: 'sh', code: byTokenFile('printf %s "$CIRCLE_OIDC_TOKEN_V2"') }],
        },
        ...LEAVE_KEYS,
    ],
    beware: [SHARED_MACHINE],
};

;// CONCATENATED MODULE: ./lib/advice/places/cloudshell.js

const cloudshell = {
    id: 'cloudshell',
    where: 'a shell of AWS CloudShell',
    at: { machine: ['cloudshell'] },
    source: 'the identity with which you signed in to the console',
    offers: ['task-role'],
    asGood: ['container', 'assumed-role'],
    why: [
        {
            says: 'CloudShell hands the tools in it the credentials with which you signed in to the console.',
            page: 'cloudshell',
        },
        KEYS_LIVE_ON,
    ],
    steps: [
        {
            says: 'Take keys out of this shell and of `~/.aws`, which is kept between sessions.',
            page: 'cloudshell',
            when: { uses: ['long-lived-keys', 'role-by-long-lived-keys', 'session-keys'] },
        },
        ...LEAVE_KEYS,
    ],
    beware: [],
};

;// CONCATENATED MODULE: ./lib/advice/places/codebuild.js

const codebuild = {
    id: 'codebuild',
    where: 'a build of AWS CodeBuild',
    at: { ci: ['codebuild'] },
    source: 'the service role of the project',
    offers: ['task-role'],
    asGood: ['container', 'assumed-role'],
    why: [
        {
            says: "CodeBuild hands the build temporary credentials of the project's service role, and every SDK finds them by itself.",
            page: 'codebuildRole',
        },
        KEYS_LIVE_ON,
    ],
    steps: [
        {
            says: "Give the project's service role what the build does, or let it assume `{role}` where that is in another account.",
            page: 'codebuildRole',
        },
        {
            says: "Take `AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY` out of the buildspec's and the project's variables: keys in the environment come before the role in every SDK.",
            page: 'chain',
            when: { uses: ['long-lived-keys', 'role-by-long-lived-keys', 'session-keys'] },
        },
        ...LEAVE_KEYS,
    ],
    beware: [],
};

;// CONCATENATED MODULE: ./lib/advice/places/ec2.js

const ec2 = {
    id: 'ec2',
    where: 'a machine of Amazon EC2',
    at: { machine: ['ec2'] },
    source: 'the role of the instance',
    offers: ['instance-role'],
    asGood: ['instance-metadata', 'web-identity', 'container', 'assumed-role'],
    why: [
        {
            says: 'EC2 hands processes temporary credentials of the role that the instance has, and renews them; there is nothing to distribute or to rotate.',
            page: 'ec2Roles',
        },
        KEYS_LIVE_ON,
    ],
    steps: [
        {
            says: 'Attach a role to the instance, with what its processes do and no more.',
            page: 'ec2Attach',
            when: { lacks: ['instance-role'] },
        },
        {
            says: 'Take keys out of the environment and of `~/.aws`: both come before the role of the instance in every SDK.',
            page: 'chain',
            when: { uses: ['long-lived-keys', 'role-by-long-lived-keys', 'session-keys'] },
        },
        ...LEAVE_KEYS,
    ],
    beware: [
        SHARED_MACHINE,
        {
            says: 'Require version 2 of the metadata service, which asks for a session token.',
            page: 'metadata',
        },
    ],
};

;// CONCATENATED MODULE: ./lib/advice/places/ecs.js

const ecs = {
    id: 'ecs',
    where: 'a container of an Amazon ECS task',
    at: { machine: ['ecs'] },
    source: 'the task role',
    offers: ['task-role'],
    asGood: ['container', 'assumed-role'],
    why: [
        {
            says: "The containers of a task get temporary credentials of the task's own role, and not those of other tasks on the machine.",
            page: 'taskRoles',
        },
        KEYS_LIVE_ON,
    ],
    steps: [
        {
            says: 'Name a role as `taskRoleArn` in the task definition. The `executionRoleArn` is not it: that one serves ECS, not your container.',
            page: 'taskRoles',
            when: { lacks: ['task-role'] },
        },
        {
            says: 'Take keys out of the `environment` and `secrets` of the container definition, and profiles out of the image: keys come before the task role in every SDK.',
            page: 'chain',
            when: { uses: ['long-lived-keys', 'role-by-long-lived-keys', 'session-keys'] },
        },
        ...LEAVE_KEYS,
    ],
    beware: [
        {
            says: "On EC2 a container may reach the machine's metadata service, and with it the machine's role: block it where tasks must not.",
            page: 'taskRoles',
        },
    ],
};

;// CONCATENATED MODULE: ./lib/advice/places/eks.js

const eks = {
    id: 'eks',
    where: 'a pod on Amazon EKS',
    at: { machine: ['eks'] },
    source: 'a role of the service account, by EKS Pod Identity or by IRSA',
    offers: ['pod-identity', 'irsa'],
    asGood: ['container', 'web-identity', 'assumed-role'],
    why: [
        {
            says: "Both give the pods of one service account temporary credentials of a role of their own, and not the node's. Pod Identity needs no OIDC provider in IAM and lets one role serve several clusters.",
            page: 'eksChoice',
        },
        KEYS_LIVE_ON,
    ],
    steps: [
        {
            says: 'Install the Pod Identity Agent in the cluster and associate `{role}` with the service account. The pod gets it when it starts anew.',
            page: 'podIdentity',
            when: { lacks: ['pod-identity', 'irsa'] },
            paste: [
                {
                    language: 'sh',
                    code: [
                        'aws eks create-pod-identity-association --cluster-name CLUSTER \\',
                        '  --namespace NAMESPACE --service-account SERVICE-ACCOUNT --role-arn {role}',
                        '',
                    ].join('\n'),
                },
            ],
        },
        {
            says: 'Take keys out of the pod: its `env`, its secrets and mounted profiles. Keys in the environment come before the role of the service account in every SDK.',
            page: 'chain',
            when: { uses: ['long-lived-keys', 'role-by-long-lived-keys', 'session-keys'] },
        },
        ...LEAVE_KEYS,
    ],
    beware: [NODE_ROLE],
};

// EXTERNAL MODULE: ./lib/report/actions.js
var actions = __webpack_require__(68565);
;// CONCATENATED MODULE: ./lib/advice/github-steps.js


const GITHUB_WHY = [
    {
        says: 'GitHub makes a token for this one job, and AWS gives a session of a role for it: nothing is stored, and nothing outlives the session.',
        page: 'githubOidc',
    },
    {
        says: "The role's trust policy can say which repository, branch or environment may have it, since the token names them.",
        page: 'oidcRole',
    },
    KEYS_LIVE_ON,
];
const GITHUB_STEPS = [
    registerIssuer('`https://token.actions.githubusercontent.com`', '`sts.amazonaws.com`'),
    {
        says: 'Let the trust policy of `{role}` take only tokens with that audience and a subject of `{repository}`, narrowed to the branch or environment that deploys. `aws-preflight check --role-to-assume {role}` in the job tells whether it takes this one, and which condition decides.',
        page: 'oidcRole',
    },
    {
        says: 'Add `id-token: write` to the `permissions:` of the job `{job}` in `{workflow}`, beside those that it has: what a list of permissions does not name is taken away.',
        page: 'githubPermissions',
        when: { lacks: ['oidc-token'] },
    },
    {
        says: 'Let a step take the role before the first that asks AWS, in place of the step that sets keys.',
        page: 'githubAws',
        paste: [
            {
                language: 'yaml',
                place: 'steps',
                code: [
                    `- uses: ${actions/* ACTIONS */.k.configureAwsCredentials}`,
                    '  with:',
                    '    role-to-assume: {role}',
                    '    aws-region: {region}',
                    '',
                ].join('\n'),
            },
        ],
    },
    {
        says: 'Take `AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY` out of the `env:` and `with:` of `{workflow}`: keys in the environment come before a role in every SDK. Delete their secrets in `{repository}` once nothing uses them.',
        page: 'chain',
        when: { uses: ['long-lived-keys', 'role-by-long-lived-keys'] },
    },
    ...LEAVE_KEYS,
];

;// CONCATENATED MODULE: ./lib/advice/places/github-hosted.js

const githubHosted = {
    id: 'github-hosted',
    where: 'a job of GitHub Actions on a runner of GitHub',
    at: {
        ci: ['github-actions'],
        runner: ['github-hosted', 'unknown'],
        machine: ['elsewhere', 'codebuild'],
    },
    source: 'a role by the OIDC token of the job',
    offers: ['oidc-token'],
    asGood: ['web-identity'],
    why: GITHUB_WHY,
    steps: GITHUB_STEPS,
    beware: [],
};

;// CONCATENATED MODULE: ./lib/advice/places/github-on-ec2.js


const githubOnEc2 = {
    id: 'github-on-ec2',
    where: 'a job of GitHub Actions on a runner of your own on EC2',
    at: { ci: ['github-actions'], machine: ['ec2'] },
    source: 'a role by the OIDC token of the job',
    offers: ['oidc-token'],
    asGood: ['web-identity'],
    why: [
        {
            says: "The instance's role is one for all jobs that ever run on it; a role by the job's token is for this repository and branch.",
            page: 'ec2Roles',
        },
        ...GITHUB_WHY,
    ],
    steps: GITHUB_STEPS,
    beware: [SHARED_MACHINE],
};

;// CONCATENATED MODULE: ./lib/advice/places/github-on-eks.js


const githubOnEks = {
    id: 'github-on-eks',
    where: 'a job of GitHub Actions on a runner of your own on EKS',
    at: { ci: ['github-actions'], machine: ['eks'] },
    source: 'a role by the OIDC token of the job',
    offers: ['oidc-token'],
    asGood: [],
    why: [
        {
            says: "The role of the runner's service account is one for all jobs of that runner; a role by the job's token is for this repository and branch.",
            page: 'eksChoice',
        },
        ...GITHUB_WHY,
    ],
    steps: GITHUB_STEPS,
    beware: [
        {
            says: "The runner's service account should have a role of its own only for what every job may do.",
            page: 'eksPractices',
        },
        NODE_ROLE,
    ],
};

;// CONCATENATED MODULE: ./lib/advice/places/github-self-hosted.js

const githubSelfHosted = {
    id: 'github-self-hosted',
    where: 'a job of GitHub Actions on a runner of your own',
    at: { ci: ['github-actions'] },
    source: 'a role by the OIDC token of the job',
    offers: ['oidc-token'],
    asGood: ['web-identity'],
    why: GITHUB_WHY,
    steps: GITHUB_STEPS,
    beware: [
        {
            says: 'What one job leaves on a runner that is not made anew for each, such as a profile with keys, the next one can read.',
            page: 'githubSecureUse',
        },
    ],
};

// EXTERNAL MODULE: ./lib/report/advice.js
var advice = __webpack_require__(30248);
;// CONCATENATED MODULE: ./lib/advice/places/github-withheld.js

const githubWithheld = {
    id: 'github-withheld',
    where: "a job of GitHub Actions for a fork's pull request or for Dependabot",
    at: { ci: ['github-actions'], withheld: true },
    source: null,
    offers: [],
    asGood: [],
    why: [
        {
            says: 'It may run code that nobody of the repository has read: GitHub hands it no secrets and no token that could write, and it is to stay so.',
            page: 'githubFork',
        },
    ],
    steps: [
        {
            says: 'Test here what needs no account, and do what asks AWS in a job that runs after the merge, such as on `push` to the default branch.',
            page: 'githubFork',
        },
        {
            says: 'These credentials come from the machine or its files: give pull requests of forks a runner that holds none.',
            page: 'githubSecureUse',
            when: { uses: advice/* USED_KINDS */.Yr },
        },
    ],
    beware: [
        {
            says: 'Do not change the trigger to `pull_request_target` to come by a token: code of the fork would then run with it.',
            page: 'githubSecureUse',
        },
    ],
};

;// CONCATENATED MODULE: ./lib/advice/places/gitlab.js

const gitlab = {
    id: 'gitlab',
    where: 'a job of GitLab CI',
    at: { ci: ['gitlab'] },
    source: "a role by the job's ID token",
    offers: [],
    asGood: ['web-identity'],
    why: [
        {
            says: 'GitLab makes a token for this one job, and AWS gives a session of a role for it: no key is kept in a variable.',
            page: 'gitlab',
        },
        KEYS_LIVE_ON,
    ],
    steps: [
        registerIssuer("your GitLab's address (`https://gitlab.com`)", 'that `id_tokens:` asks for'),
        {
            says: 'Let the trust policy of `{role}` take only tokens whose subject names this project and its protected branch.',
            page: 'gitlab',
        },
        {
            says: 'Ask for a token in the job `{job}` of `.gitlab-ci.yml`.',
            page: 'gitlabToken',
            paste: [
                {
                    language: 'yaml',
                    target: '.gitlab-ci.yml',
                    code: ['id_tokens:', '  AWS_ID_TOKEN:', '    aud: https://gitlab.com', ''].join('\n'),
                },
            ],
        },
        {
            says: 'Put these lines first in its `script:`. SDKs find role and token by the variables.',
            page: 'webIdentity',
            paste: [{ language: 'sh', code: byTokenFile('printf %s "$AWS_ID_TOKEN"') }],
        },
        ...LEAVE_KEYS,
    ],
    beware: [SHARED_MACHINE],
};

;// CONCATENATED MODULE: ./lib/advice/places/jenkins.js

const jenkins = {
    id: 'jenkins',
    where: 'a build of Jenkins',
    at: { ci: ['jenkins'], machine: ['elsewhere', 'kubernetes'] },
    source: 'a role by an ID token of the build',
    offers: [],
    asGood: ['web-identity'],
    why: [
        {
            says: 'With its OpenID Connect Provider plugin, Jenkins makes a token for the build, and AWS gives a session of a role for it: no key is kept among the credentials.',
            page: 'jenkins',
        },
        KEYS_LIVE_ON,
    ],
    steps: [
        {
            says: 'Install the plugin OpenID Connect Provider and add a credential of the kind "OpenID Connect id token as file" with the audience `sts.amazonaws.com`.',
            page: 'jenkins',
        },
        registerIssuer('the address that the credential shows as its issuer', '`sts.amazonaws.com`'),
        {
            says: 'Let the trust policy of `{role}` take only tokens whose subject is this job.',
            page: 'oidcRole',
        },
        {
            says: 'Bind the credential to `AWS_WEB_IDENTITY_TOKEN_FILE` and set `AWS_ROLE_ARN` to `{role}` around the steps that ask AWS, with no keys in the environment.',
            page: 'webIdentity',
        },
        ...LEAVE_KEYS,
    ],
    beware: [
        {
            says: 'AWS fetches the keys of the issuer from outside: its address must be reachable from the internet, or the keys published elsewhere as the plugin describes.',
            page: 'provider',
        },
    ],
};

;// CONCATENATED MODULE: ./lib/advice/places/lambda.js

const lambda = {
    id: 'lambda',
    where: 'a function of AWS Lambda',
    at: { machine: ['lambda'] },
    source: 'the execution role of the function',
    offers: ['execution-role'],
    asGood: ['session-keys', 'container', 'assumed-role'],
    why: [
        {
            says: 'Lambda takes the role when it calls the function and hands it temporary credentials; there is nothing to store.',
            page: 'lambdaRole',
        },
        KEYS_LIVE_ON,
    ],
    steps: [
        {
            says: 'Give the execution role of `{function}` what the function does, and take keys out of its code, layers and variables.',
            page: 'lambdaRole',
        },
        ...LEAVE_KEYS,
    ],
    beware: [],
};

;// CONCATENATED MODULE: ./lib/advice/places/laptop.js

const laptop = {
    id: 'laptop',
    where: "a person's own shell",
    at: {},
    source: 'signing in: IAM Identity Center, or `aws login` where there is none',
    offers: [],
    asGood: ['sso', 'login', 'assumed-role', 'web-identity'],
    why: [
        {
            says: 'AWS asks that people sign in by an identity provider and get temporary credentials.',
            page: 'practices',
        },
        KEYS_LIVE_ON,
    ],
    steps: [
        {
            says: 'Where your organisation has IAM Identity Center, make a profile that signs in by it.',
            page: 'sso',
            paste: [
                {
                    language: 'sh',
                    code: 'aws configure sso --profile {profile}-sso\naws sso login --profile {profile}-sso\n',
                },
            ],
        },
        {
            says: 'Where it has none, sign in with what you use for the console, of an IAM user or a federated identity and never of root; it takes version 2.32 of the AWS CLI.',
            page: 'login',
            paste: [{ language: 'sh', code: 'aws login --profile {profile}-login\n' }],
        },
        {
            says: 'Name that profile in `AWS_PROFILE`, and unset `AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY` in the shell and in its startup files: in most SDKs they come before it.',
            page: 'chain',
        },
        {
            says: 'Take the keys of the profile `{profile}` out of `~/.aws/credentials`.',
            page: 'keys',
            when: { uses: ['long-lived-keys', 'role-by-long-lived-keys'], knows: 'profile' },
        },
        ...LEAVE_KEYS,
    ],
    beware: [],
};

;// CONCATENATED MODULE: ./lib/advice/places/other-ci.js

const otherCi = {
    id: 'other-ci',
    where: 'a job of a CI system that we have no page for',
    at: { ci: ['other', 'jenkins'] },
    source: 'a role by an OIDC token of the job, or by IAM Roles Anywhere',
    offers: [],
    asGood: ['web-identity'],
    why: [
        {
            says: 'IAM trusts tokens of any issuer that follows OpenID Connect; most CI systems make one for each job.',
            page: 'provider',
        },
        {
            says: 'Where the system makes none, a certificate of your own authority gets temporary credentials by IAM Roles Anywhere.',
            page: 'rolesAnywhere',
        },
        KEYS_LIVE_ON,
    ],
    steps: [
        {
            says: 'Look in the manual of your CI system for OpenID Connect, and let IAM know its issuer.',
            page: 'provider',
        },
        {
            says: 'Let the trust policy of `{role}` take only tokens with your audience and the subject of this job.',
            page: 'oidcRole',
        },
        {
            says: 'Write the token to a file outside the checkout and set `AWS_WEB_IDENTITY_TOKEN_FILE` to its path and `AWS_ROLE_ARN` to `{role}`, with no keys in the environment.',
            page: 'webIdentity',
        },
        ...LEAVE_KEYS,
    ],
    beware: [],
};

;// CONCATENATED MODULE: ./lib/advice/places/index.js



















const PLACES = [
    githubWithheld,
    githubHosted,
    githubOnEc2,
    githubOnEks,
    githubSelfHosted,
    gitlab,
    circleci,
    buildkite,
    bitbucket,
    codebuild,
    jenkins,
    lambda,
    ecs,
    eks,
    ec2,
    cloudshell,
    otherCi,
    laptop,
];
function placeOf(circumstances) {
    return PLACES.find(({ at }) => holds(at, circumstances)) ?? laptop;
}

;// CONCATENATED MODULE: ./lib/advice/advise.js




const UNTOLD = ['session-keys', 'process'];
const REMARK = 'These credentials are temporary as far as can be seen, and not who made them: where a step of this job got them as advised here, nothing is to be changed.';
function advise(circumstances) {
    const place = placeOf(circumstances);
    const verdict = verdictOf(place, circumstances.uses.map(({ kind }) => kind));
    const { names, offers, signs, uses } = circumstances;
    const told = (sentences) => sentences
        .filter(({ when = {} }) => holds(when, circumstances))
        .map(({ says, page }) => ({ says: fill(says, names), page: PAGES[page] }));
    const steps = place.steps
        .filter(({ when = {} }) => verdict !== 'keep' && holds(when, circumstances))
        .map(({ says, page, paste = [] }) => ({
        says: fill(says, names),
        page: PAGES[page],
        paste: paste.map((snippet) => ({
            ...snippet,
            ...(snippet.target === undefined ? {} : { target: fill(snippet.target, names) }),
            code: fill(snippet.code, names),
        })),
    }));
    return {
        place: place.id,
        where: place.where,
        signs,
        uses,
        verdict,
        source: place.source ?? 'no credentials of AWS at all',
        atHand: place.offers.some((offer) => offers.includes(offer)),
        why: told(place.why),
        steps,
        beware: told(place.beware),
        ...(verdict === 'cannot-tell' ? { remark: REMARK } : {}),
    };
}
function verdictOf(place, kinds) {
    if (place.source === null)
        return kinds.length === 0 ? 'none' : 'change';
    if (kinds.length === 0)
        return 'set-up';
    const others = kinds.filter((kind) => !place.asGood.includes(kind));
    if (others.length === 0)
        return 'keep';
    return others.every((kind) => UNTOLD.includes(kind)) ? 'cannot-tell' : 'change';
}


/***/ }),

/***/ 95882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ gatherCircumstances)
});

// EXTERNAL MODULE: ./lib/report/key-id.js
var key_id = __webpack_require__(70947);
;// CONCATENATED MODULE: ./lib/facts/advice/machine.js
const POD_IDENTITY = /^http:\/\/(?:169\.254\.170\.23|\[fd00:ec2::23\])\//i;
const IRSA = '/var/run/secrets/eks.amazonaws.com/serviceaccount/';
function machineOf(variables, metadata, vendor) {
    const set = (name) => (variables[name] ?? '') !== '';
    const signOf = (name) => ({ looked: name, found: 'set' });
    const full = variables['AWS_CONTAINER_CREDENTIALS_FULL_URI'] ?? '';
    const relative = 'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI';
    if (set('CODEBUILD_BUILD_ID')) {
        const offers = set(relative) ? ['task-role'] : [];
        return { machine: 'codebuild', offers, signs: [signOf('CODEBUILD_BUILD_ID')] };
    }
    if (set('AWS_LAMBDA_FUNCTION_NAME')) {
        const signs = [signOf('AWS_LAMBDA_FUNCTION_NAME')];
        return { machine: 'lambda', offers: ['execution-role'], signs };
    }
    if (variables['AWS_EXECUTION_ENV'] === 'CloudShell') {
        const signs = [{ looked: 'AWS_EXECUTION_ENV', found: 'CloudShell' }];
        return { machine: 'cloudshell', offers: full === '' ? [] : ['task-role'], signs };
    }
    if (POD_IDENTITY.test(full)) {
        const found = 'the address of the Pod Identity Agent';
        const signs = [{ looked: 'AWS_CONTAINER_CREDENTIALS_FULL_URI', found }];
        return { machine: 'eks', offers: ['pod-identity'], signs };
    }
    if ((variables['AWS_WEB_IDENTITY_TOKEN_FILE'] ?? '').startsWith(IRSA)) {
        const signs = [{ looked: 'AWS_WEB_IDENTITY_TOKEN_FILE', found: 'a token that EKS mounts' }];
        return { machine: 'eks', offers: ['irsa'], signs };
    }
    const ecs = [relative, 'ECS_CONTAINER_METADATA_URI_V4', 'ECS_CONTAINER_METADATA_URI'].filter(set);
    if (ecs.length > 0) {
        const offers = set(relative) ? ['task-role'] : [];
        return { machine: 'ecs', offers, signs: ecs.map(signOf) };
    }
    const onEc2 = ec2Signs(metadata, vendor);
    if (set('KUBERNETES_SERVICE_HOST')) {
        const signs = [signOf('KUBERNETES_SERVICE_HOST'), ...onEc2];
        return { machine: onEc2.length > 0 ? 'eks' : 'kubernetes', offers: [], signs };
    }
    if (onEc2.length === 0)
        return { machine: 'elsewhere', offers: [], signs: [] };
    const hasRole = metadata.some(({ kind }) => kind === 'role');
    return { machine: 'ec2', offers: hasRole ? ['instance-role'] : [], signs: onEc2 };
}
function ec2Signs(metadata, vendor) {
    const answered = metadata.find(({ kind }) => kind === 'role' || kind === 'no-role');
    return [
        ...(vendor?.trim() === 'Amazon EC2'
            ? [{ looked: "the machine's firmware", found: 'made by Amazon EC2' }]
            : []),
        ...(answered === undefined
            ? []
            : [
                {
                    looked: 'the metadata service of EC2',
                    found: answered.kind === 'role' ? 'a role' : 'no role',
                },
            ]),
    ];
}

// EXTERNAL MODULE: ./lib/report/inert.js
var inert = __webpack_require__(4726);
;// CONCATENATED MODULE: ./lib/facts/advice/used.js


function usedIn(traces) {
    const used = new Map();
    for (const { chosen, view } of traces) {
        if (chosen === undefined)
            continue;
        const [kind, says] = [kindOf(chosen), wordsFor(chosen)];
        const known = used.get(`${kind} ${says}`) ?? { kind, says, sdks: [] };
        known.sdks.push(view.names.long);
        used.set(`${kind} ${says}`, known);
    }
    return [...used.values()];
}
function longLivedKey(source) {
    if (source.kind === 'assume-role')
        return longLivedKey(source.source);
    return source.kind === 'keys' && kindOf(source) === 'long-lived-keys' ? source : null;
}
function kindOf(source) {
    switch (source.kind) {
        case 'keys': {
            const kind = (0,key_id/* keyKind */.qp)(source.accessKeyId);
            if (kind === 'long-lived')
                return 'long-lived-keys';
            return kind === 'temporary' || source.sessionToken !== undefined
                ? 'session-keys'
                : 'long-lived-keys';
        }
        case 'assume-role':
            return longLivedKey(source) === null ? 'assumed-role' : 'role-by-long-lived-keys';
        case 'web-identity':
        case 'process':
        case 'sso':
        case 'login':
        case 'container':
        case 'instance-metadata':
            return source.kind;
    }
}
function wordsFor(source) {
    switch (source.kind) {
        case 'keys':
            return `${kindOf(source) === 'long-lived-keys' ? 'the long-lived key' : 'the keys of a session'} \`${(0,key_id/* maskKeyId */.Dx)(source.accessKeyId)}\` ${placeOf(source.origin)}`;
        case 'assume-role':
            return `the role \`${(0,inert/* inert */.tJ)(source.roleArn)}\` of the profile \`${(0,inert/* inert */.tJ)(source.profile)}\`, taken with ${wordsFor(source.source)}`;
        case 'web-identity':
            return `the role \`${(0,inert/* inert */.tJ)(source.roleArn)}\`, by the token in \`${(0,inert/* inert */.tJ)(source.tokenFile)}\``;
        case 'process':
            return `what the \`credential_process\` of the profile \`${(0,inert/* inert */.tJ)(source.profile)}\` prints`;
        case 'sso':
            return `the sign-in to IAM Identity Center of the profile \`${(0,inert/* inert */.tJ)(source.profile)}\``;
        case 'login':
            return `the sign-in by \`aws login\` of the profile \`${(0,inert/* inert */.tJ)(source.profile)}\``;
        case 'container':
            return `what the container's endpoint \`${(0,inert/* inert */.tJ)(source.url)}\` gives`;
        case 'instance-metadata':
            return `the role \`${(0,inert/* inert */.tJ)(source.role)}\` of the instance`;
    }
}
function placeOf(origin) {
    switch (origin.kind) {
        case 'environment':
            return 'in the environment';
        case 'profile':
            return `in the profile \`${(0,inert/* inert */.tJ)(origin.profile)}\``;
        case 'file':
        case 'cache':
            return `in \`${(0,inert/* inert */.tJ)(origin.path)}\``;
    }
}

;// CONCATENATED MODULE: ./lib/facts/advice/circumstances.js



const VENDOR = '/sys/devices/virtual/dmi/id/sys_vendor';
const MORE_CI = [
    ['CODEBUILD_BUILD_ID', 'codebuild'],
    ['BITBUCKET_BUILD_NUMBER', 'bitbucket'],
];
const CI_SIGNS = {
    'github-actions': 'GITHUB_ACTIONS',
    gitlab: 'GITLAB_CI',
    circleci: 'CIRCLECI',
    jenkins: 'JENKINS_URL',
    buildkite: 'BUILDKITE',
    bitbucket: 'BITBUCKET_BUILD_NUMBER',
    other: 'CI',
};
async function gatherCircumstances(world, chain, job, wished) {
    const { variables } = world.environment;
    const reading = await world.files.read(VENDOR, 256);
    const vendor = reading.kind === 'found' ? new TextDecoder().decode(reading.bytes) : null;
    const fact = machineOf(variables, [...chain.facts.metadata.values()], vendor);
    const ci = advisedCi(variables, job);
    return {
        ci,
        runner: job.runnerHosted,
        machine: fact.machine,
        withheld: job.tokenWithheld === 'fork' || job.tokenWithheld === 'dependabot',
        offers: [...(hasToken(variables, ci, job) ? ['oidc-token'] : []), ...fact.offers],
        uses: usedIn(chain.traces),
        signs: [...ciSigns(ci, job), ...fact.signs],
        names: namesOf(variables, job, chain, wished),
    };
}
function advisedCi(variables, job) {
    if (job.runBy === 'act')
        return 'none';
    if (job.runBy !== 'github')
        return 'other';
    if (job.ci !== 'other')
        return job.ci;
    return MORE_CI.find(([name]) => (variables[name] ?? '') !== '')?.[1] ?? 'other';
}
function hasToken(variables, ci, job) {
    const set = (name) => (variables[name] ?? '') !== '';
    if (ci === 'github-actions')
        return job.tokenOffered;
    if (ci === 'circleci')
        return set('CIRCLE_OIDC_TOKEN_V2');
    return ci === 'bitbucket' && set('BITBUCKET_STEP_OIDC_TOKEN');
}
function ciSigns(ci, job) {
    const name = CI_SIGNS[ci];
    return [
        ...(name === undefined ? [] : [{ looked: name, found: 'set' }]),
        ...(ci === 'github-actions' && job.runnerHosted !== 'unknown'
            ? [{ looked: 'RUNNER_ENVIRONMENT', found: job.runnerHosted }]
            : []),
    ];
}
function namesOf(variables, job, { traces }, wished) {
    const keys = traces.flatMap(({ chosen }) => (chosen === undefined ? [] : [chosen]));
    const key = keys.map(longLivedKey).find((found) => found !== null);
    const names = {
        repository: job.repository,
        workflow: job.workflowPath ?? undefined,
        job: job.jobId || variables['CI_JOB_NAME'],
        role: wished.role ?? variables['AWS_ROLE_ARN'] ?? keys.map(roleOf).find((arn) => arn !== null),
        account: traces.map(({ view }) => view.account).find((account) => account !== undefined),
        region: wished.region ?? variables['AWS_REGION'] ?? variables['AWS_DEFAULT_REGION'],
        profile: key?.origin.kind === 'profile' ? key.origin.profile : undefined,
        key: key === undefined ? undefined : (0,key_id/* maskKeyId */.Dx)(key.accessKeyId),
        function: variables['AWS_LAMBDA_FUNCTION_NAME'],
    };
    return Object.fromEntries(Object.entries(names).filter(([, value]) => value !== undefined && value !== ''));
}
function roleOf(source) {
    return source.kind === 'assume-role' || source.kind === 'web-identity' ? source.roleArn : null;
}


/***/ }),

/***/ 87409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ gatherEvent)
/* harmony export */ });
/* harmony import */ var _job_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8508);
/* harmony import */ var _read_payload_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96612);


async function gatherEvent(world) {
    const reading = await (0,_read_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .readPayload */ .r)(world);
    return { ...reading, job: (0,_job_js__WEBPACK_IMPORTED_MODULE_0__/* .jobFacts */ .X)(world.environment.variables, reading.payload) };
}


/***/ }),

/***/ 8508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ jobFacts)
/* harmony export */ });
/* harmony import */ var _ci_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99027);
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27037);
/* harmony import */ var _withheld_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58312);



function jobFacts(variables, payload) {
    const get = (name) => variables[name] ?? '';
    const ci = (0,_ci_js__WEBPACK_IMPORTED_MODULE_1__/* .ciOf */ .s)(variables);
    const inActions = ci === 'github-actions';
    const repository = get('GITHUB_REPOSITORY');
    const event = get('GITHUB_EVENT_NAME');
    const head = headRepository(payload);
    const isPullRequest = event.startsWith('pull_request');
    const fromFork = inActions && isPullRequest && head !== null && head.toLowerCase() !== repository.toLowerCase();
    const byDependabot = inActions && get('GITHUB_ACTOR') === 'dependabot[bot]';
    const runBy = inActions ? runnerOf(variables) : 'github';
    return {
        ci,
        inActions,
        event,
        repository,
        repositoryId: get('GITHUB_REPOSITORY_ID'),
        ownerId: get('GITHUB_REPOSITORY_OWNER_ID'),
        ref: get('GITHUB_REF'),
        refProtected: get('GITHUB_REF_PROTECTED') === 'true',
        actor: get('GITHUB_ACTOR'),
        workflowPath: workflowPath(get('GITHUB_WORKFLOW_REF'), repository),
        jobId: get('GITHUB_JOB'),
        fromFork,
        headRepository: fromFork ? head : null,
        byDependabot,
        tokenWithheld: (0,_withheld_js__WEBPACK_IMPORTED_MODULE_0__/* .withheldFrom */ .E)({
            event: inActions ? event : null,
            fromFork,
            dependabot: byDependabot,
            underAct: runBy === 'act',
        }),
        runBy,
        tokenOffered: get('ACTIONS_ID_TOKEN_REQUEST_URL') !== '' && get('ACTIONS_ID_TOKEN_REQUEST_TOKEN') !== '',
        runnerHosted: hosting(get('RUNNER_ENVIRONMENT')),
    };
}
function runnerOf(variables) {
    if (variables.ACT === 'true')
        return 'act';
    if (variables.FORGEJO_ACTIONS === 'true')
        return 'forgejo';
    return variables.GITEA_ACTIONS === 'true' ? 'gitea' : 'github';
}
function headRepository(payload) {
    const name = (0,_payload_js__WEBPACK_IMPORTED_MODULE_2__.at)(payload, 'pull_request', 'head', 'repo', 'full_name');
    if (typeof name === 'string')
        return name;
    return (0,_payload_js__WEBPACK_IMPORTED_MODULE_2__.at)(payload, 'pull_request', 'head', 'repo') === null ? '(deleted fork)' : null;
}
function workflowPath(workflowRef, repository) {
    const prefix = `${repository}/`;
    if (repository === '' || !workflowRef.startsWith(prefix))
        return null;
    const path = workflowRef.slice(prefix.length).split('@')[0] ?? '';
    return /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path) ? path : null;
}
function hosting(value) {
    return value === 'github-hosted' || value === 'self-hosted' ? value : 'unknown';
}


/***/ }),

/***/ 96612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ readPayload)
/* harmony export */ });
/* harmony import */ var _report_parse_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29984);
/* harmony import */ var _report_size_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52777);


const PAYLOAD_BYTES = 32 << 20;
async function readPayload(world) {
    const path = world.environment.variables.GITHUB_EVENT_PATH ?? '';
    if (path === '')
        return { payload: undefined, unread: 'is not set' };
    const reading = await world.files.read(path, PAYLOAD_BYTES);
    if (reading.kind !== 'found')
        return { payload: undefined, unread: faultOf(reading) };
    const payload = (0,_report_parse_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(new TextDecoder().decode(reading.bytes));
    return { payload, unread: payload === undefined ? 'names a file that is no JSON' : null };
}
function faultOf(reading) {
    switch (reading.kind) {
        case 'absent':
            return 'names no file';
        case 'too-large':
            return `names a file of ${(0,_report_size_js__WEBPACK_IMPORTED_MODULE_1__/* .showSize */ .t)(reading.size)}, which is too large to read`;
        case 'unreadable':
            return `names what cannot be read: ${reading.reason}`;
    }
}


/***/ }),

/***/ 30248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yr: () => (/* binding */ USED_KINDS),
/* harmony export */   hc: () => (/* binding */ ADVICE),
/* harmony export */   rd: () => (/* binding */ ADVICE_PAGE)
/* harmony export */ });
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83357);
/* harmony import */ var _form_form_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11863);


const ADVICE_PAGE = '^https://(?:docs\\.aws\\.amazon\\.com|docs\\.github\\.com|github\\.com/aws-actions|docs\\.gitlab\\.com|circleci\\.com/docs|buildkite\\.com/docs|support\\.atlassian\\.com|plugins\\.jenkins\\.io)/[\\w./#-]*$';
const SENTENCE = (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)('adviceSentence', (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)({ says: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(), page: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('The page that it rests on.', { pattern: ADVICE_PAGE }) }));
const USED_KINDS = [
    'long-lived-keys',
    'role-by-long-lived-keys',
    'session-keys',
    'assumed-role',
    'web-identity',
    'process',
    'sso',
    'login',
    'container',
    'instance-metadata',
];
const STEP = (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)('adviceStep', (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)({ says: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(), page: SENTENCE.fields.page, paste: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .SNIPPET */ .OJ) }));
const ADVICE = (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)('advice', (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)({
    place: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('Where the process runs, by the name that our table has for it.'),
    where: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('The same in words.'),
    signs: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)((0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)({ looked: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(), found: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)() }), 'What tells that it runs there.'),
    uses: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)((0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)({ kind: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(USED_KINDS), says: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(), sdks: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)((0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)()) }), 'The credentials that are taken here today, each with the SDKs that take them.'),
    verdict: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(['keep', 'change', 'set-up', 'cannot-tell', 'none'], '`keep`: what it uses is as good as what is advised. `change`: it is not. `set-up`: it uses nothing yet. `cannot-tell`: temporary, and where it comes from is not to be seen here. `none`: this run is to have no credentials.'),
    source: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('The source that is advised for this place.'),
    atHand: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)('What is advised is offered to this process already.'),
    why: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(SENTENCE),
    steps: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(STEP, 'From what it uses today; none where it is to be kept.'),
    beware: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(SENTENCE, 'What to look after, whichever source is taken.'),
    remark: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('What could not be told, and what that leaves to the reader.')),
}, 'Which source of credentials serves this place best, and how to come to it.'));


/***/ }),

/***/ 83357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OJ: () => (/* binding */ SNIPPET),
/* harmony export */   S4: () => (/* binding */ EVIDENCE)
/* harmony export */ });
/* unused harmony export WORKFLOW_PLACES */
/* harmony import */ var _form_form_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11863);

const EVIDENCE = (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)('evidence', (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({ label: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(), expected: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)()), actual: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)() }));
const WORKFLOW_PLACES = [
    'workflow',
    'job',
    'job-env',
    'job-permissions',
    'steps',
    'step-env',
    'step-with',
];
const SNIPPET = (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)('snippet', (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({
    language: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['yaml', 'json', 'hcl', 'sh', 'ini', 'diff', 'text']),
    target: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Where it goes, such as ".github/workflows/deploy.yml" or "the trust policy of deploy".')),
    place: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(WORKFLOW_PLACES, 'Where in a GitHub workflow it stands; only workflow YAML has one.')),
    job: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('The job of the workflow that it belongs to, by its id.')),
    afterwards: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('Not the fix itself, but what is done once it is: renderers may fold it.')),
    code: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(),
}));


/***/ }),

/***/ 52777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ showSize)
/* harmony export */ });
function showSize(bytes) {
    if (bytes === 1)
        return '1 byte';
    const units = ['bytes', 'KB', 'MB', 'GB', 'TB'];
    let value = bytes;
    let unit = 0;
    for (; value >= (unit === 0 ? 1000 : 999.95) && unit < units.length - 1; unit += 1)
        value /= 1000;
    return `${unit === 0 ? value : value.toFixed(1)} ${units[unit] ?? ''}`;
}


/***/ })

};
;