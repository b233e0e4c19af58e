"""Runs environments through the real botocore, or the real AWS CLI, one fork per case.

Reads one JSON case per line on stdin ({env, profile, answers}); writes one JSON observation per
line. The network is replaced below the SDK: `answers` maps URL prefixes to (status, body), STS is
answered with made-up sessions, everything else is refused. Nothing leaves the machine.
"""
import http.client
import io
import json
import os
import re
import sys
import urllib.parse

FLAVOUR = sys.argv[1]
# Without the native signer, which boto3 does not bring along, and which refuses empty keys.
os.environ["BOTO_DISABLE_CRT"] = "true"
if FLAVOUR == 'aws-cli':
    # From here on the AWS CLI's own copy answers to the name `botocore`.
    import awscli.clidriver
    import awscli.customizations.assumerole as cli_cache

import botocore
import botocore.awsrequest as awsrequest
import botocore.credentials as credentials_module
import botocore.exceptions as exceptions
import botocore.httpsession as httpsession
import botocore.session
import botocore.tokens
import botocore.utils as utils

VERSION = awscli.__version__ if FLAVOUR == 'aws-cli' else botocore.__version__


class Raw(io.BytesIO):
    def stream(self, *args, **kwargs):
        yield self.read()


def answer(url, status, body):
    return awsrequest.AWSResponse(url, status, {}, Raw(body.encode()))


def sts(request, calls):
    body = request.body or b''
    body = body.decode() if isinstance(body, bytes) else body
    fields = dict(urllib.parse.parse_qsl(body))
    header = request.headers.get('Authorization', '')
    header = header.decode() if isinstance(header, bytes) else header
    key = re.search(r'Credential=([^/]*)/', header)
    token = request.headers.get('X-Amz-Security-Token')
    calls.append({
        'action': fields.get('Action'),
        'role': fields.get('RoleArn'),
        'key': key.group(1) if key else None,
        'token': token.decode() if isinstance(token, bytes) else token,
    })
    action = fields.get('Action')
    if action == 'GetCallerIdentity':
        inner = '<Arn>arn:aws:iam::111122223333:user/x</Arn><UserId>X</UserId><Account>111122223333</Account>'
    else:
        inner = (
            '<Credentials><AccessKeyId>SESSION%d</AccessKeyId><SecretAccessKey>s</SecretAccessKey>'
            '<SessionToken>t</SessionToken><Expiration>2099-01-01T00:00:00Z</Expiration></Credentials>'
            % len(calls)
        )
    return answer(request.url, 200, '<%sResponse><%sResult>%s</%sResult></%sResponse>' % (
        action, action, inner, action, action))


def refuse_headers(request):
    """Lets Python's own HTTP client judge the headers, which it does before it sends anything."""
    connection = http.client.HTTPConnection('localhost')
    connection.putrequest(request.method, '/')
    try:
        for name, value in request.headers.items():
            connection.putheader(name, value)
    except Exception as error:
        raise exceptions.HTTPClientError(error=error)


def fake_network(case, calls):
    answers = case.get('answers') or {}

    def send(self, request):
        url = request.url
        refuse_headers(request)
        if '//sts.' in url:
            return sts(request, calls)
        for prefix, (status, body) in answers.items():
            if url.startswith(prefix):
                return answer(url, status, body)
        calls.append({'action': 'network', 'url': url})
        raise exceptions.EndpointConnectionError(endpoint_url=url)

    httpsession.URLLib3Session.send = send


def spy(seen):
    inner = credentials_module.CredentialResolver.load_credentials
    depth = [0]

    def load(self):
        depth[0] += 1
        try:
            found = inner(self)
        finally:
            depth[0] -= 1
        if depth[0] == 0 and found is not None:
            seen['method'] = found.method
        return found

    credentials_module.CredentialResolver.load_credentials = load


def place_caches():
    """Folders that are computed when a module is loaded, before HOME is the case's."""
    home = os.path.expanduser('~')
    tokens = os.path.join(home, '.aws', 'sso', 'cache')
    credentials_module.SSOProvider._SSO_TOKEN_CACHE_DIR = tokens
    utils.JSONFileCache.CACHE_DIR = os.path.join(home, '.aws', 'boto', 'cache')
    if FLAVOUR == 'aws-cli':
        cli_cache.CACHE_DIR = os.path.join(home, '.aws', 'cli', 'cache')
    botocore.tokens.SSOTokenProvider._SSO_TOKEN_CACHE_DIR = tokens


def look_at_region(case, seen):
    if not case.get('region'):
        return
    try:
        session = botocore.session.Session(profile=case.get('profile'))
        seen['region'] = session.get_config_variable('region')
        # STS would do without a region in old versions.
        session.create_client('sqs')
    except Exception as error:
        seen['regionError'] = str(error)


def with_botocore(case, seen):
    session = botocore.session.Session(profile=case.get('profile'))
    session.create_client('sts', region_name='us-east-1').get_caller_identity()


def with_cli(case, seen):
    arguments = ['sts', 'get-caller-identity', '--region', 'us-east-1', '--output', 'json']
    if case.get('profile') is not None:
        arguments += ['--profile', case['profile']]
    out, err = io.StringIO(), io.StringIO()
    out.buffer = io.BytesIO()
    sys.stdout, sys.stderr = out, err
    try:
        sys.argv = ['aws'] + arguments
        seen['exit'] = awscli.clidriver.main()
    finally:
        sys.stdout, sys.stderr = sys.__stdout__, sys.__stderr__
        seen['stderr'] = err.getvalue()
    if seen['exit'] != 0:
        seen['error'] = seen['stderr'].strip()


def observe(case):
    data_path = os.environ.get('AWS_DATA_PATH') if FLAVOUR == 'aws-cli' else None
    os.environ.clear()
    os.environ.update(case['env'])
    if data_path:
        os.environ['AWS_DATA_PATH'] = data_path
    sys.stdin = open(os.devnull)
    calls, seen = [], {}
    place_caches()
    fake_network(case, calls)
    spy(seen)
    look_at_region(case, seen)
    try:
        (with_cli if FLAVOUR == 'aws-cli' else with_botocore)(case, seen)
    except SystemExit as error:
        seen['error'] = 'exit %s' % error.code
    except BaseException as error:
        seen['error'] = str(error) or type(error).__name__
        seen['type'] = type(error).__name__
    seen['calls'] = calls
    return seen


def main():
    print(json.dumps({'version': VERSION}), flush=True)
    for line in sys.stdin:
        case = json.loads(line)
        reader, writer = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(reader)
            os.setsid()
            with os.fdopen(writer, 'w') as pipe:
                pipe.write(json.dumps(observe(case)))
            os._exit(0)
        os.close(writer)
        with os.fdopen(reader) as pipe:
            text = pipe.read()
        os.waitpid(child, 0)
        print(text or json.dumps({'error': 'the oracle died', 'calls': []}), flush=True)


main()
