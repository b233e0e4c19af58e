// Runs environments through the real AWS SDK for Go v2, or through aws-sdk-go-base as Terraform's
// provider does. Reads one JSON case per line on stdin ({env, profile}); writes one JSON
// observation per line. STS and the portal of IAM Identity Center are answered here, below the SDK;
// containers and instance metadata are loopback servers of the test, everything else is refused.
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os"
	"regexp"
	"strings"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sts"
	awsbase "github.com/hashicorp/aws-sdk-go-base/v2"
)

type call struct {
	Action string  `json:"action"`
	Role   string  `json:"role,omitempty"`
	Key    *string `json:"key"`
	Token  *string `json:"token"`
}

type observation struct {
	Source string  `json:"source,omitempty"`
	Key    string  `json:"key,omitempty"`
	Token  *string `json:"token,omitempty"`
	Calls  []call  `json:"calls"`
	Error  string  `json:"error,omitempty"`
	Region *string `json:"region,omitempty"`
}

type network struct{ calls *[]call }

var credential = regexp.MustCompile(`Credential=([^/]*)/`)

func reply(body string, kind string) *http.Response {
	return &http.Response{
		StatusCode: 200,
		Header:     http.Header{"Content-Type": {kind}},
		Body:       io.NopCloser(strings.NewReader(body)),
	}
}

func (n network) RoundTrip(request *http.Request) (*http.Response, error) {
	host := request.URL.Hostname()
	if strings.HasPrefix(host, "portal.sso.") {
		return reply(`{"roleCredentials":{"accessKeyId":"KEYSSO","secretAccessKey":"secret","sessionToken":"token","expiration":4070908800000}}`, "application/json"), nil
	}
	if host == "127.0.0.1" || host == "localhost" {
		return http.DefaultTransport.RoundTrip(request)
	}
	if !strings.HasPrefix(host, "sts.") {
		return nil, errors.New("no network in the oracle")
	}
	// What net/http itself says of a header that it does not send.
	for name, values := range request.Header {
		for _, value := range values {
			if strings.ContainsAny(value, "\r\n\x00") {
				return nil, fmt.Errorf("net/http: invalid header field value for %q", name)
			}
		}
	}
	raw, _ := io.ReadAll(request.Body)
	fields, _ := url.ParseQuery(string(raw))
	one := call{Action: fields.Get("Action"), Role: fields.Get("RoleArn")}
	if found := credential.FindStringSubmatch(request.Header.Get("Authorization")); found != nil {
		one.Key = &found[1]
	}
	if token := request.Header.Get("X-Amz-Security-Token"); token != "" {
		one.Token = &token
	}
	*n.calls = append(*n.calls, one)
	inner := `<Arn>arn:aws:iam::111122223333:user/x</Arn><UserId>X</UserId><Account>111122223333</Account>`
	if one.Action != "GetCallerIdentity" {
		inner = fmt.Sprintf(`<Credentials><AccessKeyId>SESSION%d</AccessKeyId><SecretAccessKey>s</SecretAccessKey><SessionToken>t</SessionToken><Expiration>2099-01-01T00:00:00Z</Expiration></Credentials>`, len(*n.calls))
	}
	body := fmt.Sprintf(`<%[1]sResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><%[1]sResult>%[2]s</%[1]sResult></%[1]sResponse>`, one.Action, inner)
	return reply(body, "text/xml"), nil
}

func observe(input map[string]json.RawMessage) (seen observation) {
	var env map[string]string
	var profile *string
	_ = json.Unmarshal(input["env"], &env)
	_ = json.Unmarshal(input["profile"], &profile)
	os.Clearenv()
	for name, value := range env {
		os.Setenv(name, value)
	}
	seen.Calls = []call{}
	// The package looks them up once, when the program starts.
	if home := env["HOME"]; home != "" {
		config.DefaultSharedConfigFiles = []string{home + "/.aws/config"}
		config.DefaultSharedCredentialsFiles = []string{home + "/.aws/credentials"}
	}
	client := &http.Client{Transport: network{&seen.Calls}, Timeout: 10 * time.Second}
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
	defer cancel()
	var loaded aws.Config
	var err error
	if len(os.Args) > 1 && os.Args[1] == "terraform" {
		settings := &awsbase.Config{
			Region:                 "us-east-1",
			HTTPClient:             client,
			MaxRetries:             1,
			APNInfo:                &awsbase.APNInfo{},
			CallerDocumentationURL: "https://registry.terraform.io/providers/hashicorp/aws",
			CallerName:             "Terraform AWS Provider",
		}
		if profile != nil {
			settings.Profile = *profile
		}
		var awsDiags interface{ HasError() bool }
		one, c, diags := awsbase.GetAwsConfig(ctx, settings)
		_, awsDiags, loaded = one, diags, c
		if awsDiags.HasError() {
			var lines []string
			for _, diag := range diags.Errors() {
				lines = append(lines, diag.Summary()+"\n\n"+diag.Detail())
			}
			seen.Error = strings.Join(lines, "\n")
			return seen
		}
	} else {
		options := []func(*config.LoadOptions) error{
			config.WithHTTPClient(client),
			config.WithRetryMaxAttempts(1),
			// The cases are about credentials: without a region Go asks for no role.
			config.WithDefaultRegion("us-east-1"),
		}
		if profile != nil {
			options = append(options, config.WithSharedConfigProfile(*profile))
		}
		loaded, err = config.LoadDefaultConfig(ctx, options...)
		if err != nil {
			seen.Error = err.Error()
			return seen
		}
		region := loaded.Region
		seen.Region = &region
		loaded.Region = "us-east-1"
	}
	found, err := loaded.Credentials.Retrieve(ctx)
	if err != nil {
		seen.Error = err.Error()
		return seen
	}
	seen.Source, seen.Key, seen.Token = found.Source, found.AccessKeyID, &found.SessionToken
	before := len(seen.Calls)
	if _, err = sts.NewFromConfig(loaded).GetCallerIdentity(ctx, nil); err != nil {
		seen.Error = err.Error()
	}
	seen.Calls = seen.Calls[:before]
	return seen
}

func main() {
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(make([]byte, 1<<20), 1<<24)
	out := bufio.NewWriter(os.Stdout)
	for lines.Scan() {
		var input map[string]json.RawMessage
		if json.Unmarshal(lines.Bytes(), &input) != nil {
			continue
		}
		text, _ := json.Marshal(observe(input))
		out.Write(text)
		out.WriteByte('\n')
		out.Flush()
	}
}
