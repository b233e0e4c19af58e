#!/bin/sh
export AWS_ACCESS_KEY_ID=${KEY_ID}
export AWS_SECRET_ACCESS_KEY=${SECRET}
export AWS_SESSION_TOKEN=${TOKEN}
aws s3 ls
