provider "aws" {
  access_key = "${OTHER_KEY_ID}"
}
