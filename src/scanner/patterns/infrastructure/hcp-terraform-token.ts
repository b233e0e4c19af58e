import { BASE62, BASE64_URL } from '../../alphabets.js';
import { issued } from '../issued.js';

/**
 * Tokens of users, teams and organizations.
 *
 * Basis: documented by the vendor by examples; its lengths are seen in the rules of public scanners.
 * @see https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens
 */
export const hcpTerraformToken = issued({
  kind: 'hcp-terraform-token',
  noun: 'HCP Terraform token',
  can: 'read state, with every secret in it, and plan and apply runs that its user, team or organization may',
  revoke:
    "Delete it at https://app.terraform.io/app/settings/tokens (or under the team's or organization's tokens), then rotate what its state holds",
  references: [
    'https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens',
  ],
  shapes: [
    {
      prefixes: ['.atlasv1.'],
      at: 14,
      alphabet: `${BASE64_URL}.`,
      length: { from: 83, to: 93 },
      form: (value) => /^[A-Za-z0-9]{14}\.atlasv1\.[\w-]{60,70}$/.test(value),
    },
  ],
  name: 'TF_API_TOKEN',
  keys: (draw) => [`${draw(BASE62, 14)}.atlasv1.${draw(BASE62, 67)}`],
  clean: (draw) => [
    `TF_API_TOKEN=${draw(BASE62, 13)}.atlasv1.${draw(BASE62, 67)}`,
    `TF_API_TOKEN=${draw(BASE62, 14)}.atlasv1.${draw(BASE62, 50)}`,
  ],
});
