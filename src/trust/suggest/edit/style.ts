import { quoteByCodePoint, quoteHcl, quoteJson } from '../../../report/quoting.js';
import { isObject, type Plain } from '../document.js';
import { writeHcl, writeJson, writeYaml } from '../syntax.js';

/** How a part of a policy is written where it is to stand. */
export interface Style {
  /** A comma parts neighbours; where it does not, a line end does. */
  readonly comma: boolean;
  /** A value behind its key. */
  readonly value: (value: Plain, indent: string) => string;
  readonly entry: (key: string, value: Plain, indent: string) => string;
}

export const JSON_STYLE: Style = jsonLike(quoteJson);

/** JSON within Terraform: in a heredoc or in `jsonencode`, where `${` and `%{` are Terraform's. */
export const TERRAFORM_JSON_STYLE: Style = jsonLike((text) =>
  quoteJson(text).replace(/[$%](?=\{)/g, (sign) => `${sign}${sign}`),
);

/** Terraform's own objects, `Key = value`; neighbours stand on lines of their own. */
export const HCL_STYLE: Style = {
  comma: false,
  value: (value, indent) => writeHcl(value, indent),
  entry: (key, value, indent) => {
    const name = /^[A-Za-z][A-Za-z0-9]*$/.test(key) ? key : quoteHcl(key);
    return `${name} = ${writeHcl(value, indent)}`;
  },
};

/** YAML in lines; a list of texts stands between brackets. */
export const YAML_STYLE: Style = {
  comma: false,
  value: yamlValue,
  entry: (key, value, indent) => {
    const name = /^[A-Za-z][A-Za-z0-9]*$/.test(key) ? key : quoteByCodePoint(key);
    return isObject(value)
      ? `${name}:\n${writeYaml(value, `${indent}  `)}`
      : `${name}: ${yamlValue(value)}`;
  },
};

function yamlValue(value: Plain): string {
  return writeJson(value, '', quoteByCodePoint).replace(/\s*\n\s*/g, ' ');
}

function jsonLike(quote: (text: string) => string): Style {
  return {
    comma: true,
    value: (value, indent) => writeJson(value, indent, quote),
    entry: (key, value, indent) => `${quote(key)}: ${writeJson(value, indent, quote)}`,
  };
}
