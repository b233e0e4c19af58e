provider "aws" {
  access_key = "${OTHER_KEY_ID}"
  secret_key = "${OTHER_SECRET}"
}
