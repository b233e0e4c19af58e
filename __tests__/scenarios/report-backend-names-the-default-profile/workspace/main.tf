provider "aws" {
  region = var.aws_region
}

terraform {
  backend "s3" {
    encrypt = true
    bucket  = "acme-state"
    profile = "default"
    region  = "eu-west-1"
    key     = "shop/tfstate"
  }
}
