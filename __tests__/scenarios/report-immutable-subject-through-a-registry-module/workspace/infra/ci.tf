module "deploy" {
  source  = "terraform-aws-modules/iam/aws//modules/iam-role"
  version = "6.2.1"

  name                   = "deploy"
  enable_github_oidc     = true
  oidc_wildcard_subjects = ["repo:acme/shop:ref:refs/heads/main"]
}
