module "deploy" {
  source   = "./modules/role"
  name     = "deploy"
  subjects = ["repo:acme/shop:environment:production"]
}

module "audit" {
  source   = "./modules/role"
  name     = "audit"
  subjects = ["repo:acme/shop:ref:refs/heads/main"]
}
