import { randomUUID } from 'node:crypto';
import type { Arrived, Reply } from './http.js';

/** An error in AWS's words. */
export interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

/** One API of the query protocol: a form comes in, XML goes out. */
export interface QueryApi {
  readonly namespace: string;
  readonly version: string;
}

/** The form of a request: `Action`, `Version` and the action's own parameters. */
export function readForm(request: Arrived): URLSearchParams {
  return new URLSearchParams(request.body.toString('utf8'));
}

/** XML elements, in order; values are escaped, nested objects nest, lists are of `member`s. */
export interface Xml {
  readonly [name: string]: string | number | Xml | readonly (string | Xml)[];
}

/** A successful answer, wrapped as `<ActionResponse><ActionResult>`. */
export function answer(api: QueryApi, action: string, result: Xml): Reply {
  return xml(
    200,
    `<${action}Response xmlns="${api.namespace}">\n${elements(
      {
        [`${action}Result`]: result,
        ResponseMetadata: { RequestId: randomUUID() },
      },
      '  ',
    )}</${action}Response>\n`,
  );
}

/** An error answer. 5xx are the receiver's fault, all others the sender's. */
export function refuse(api: QueryApi, { status, code, message }: Refusal): Reply {
  return xml(
    status,
    `<ErrorResponse xmlns="${api.namespace}">\n${elements(
      {
        Error: { Type: status >= 500 ? 'Receiver' : 'Sender', Code: code, Message: message },
        RequestId: randomUUID(),
      },
      '  ',
    )}</ErrorResponse>\n`,
  );
}

function xml(status: number, body: string): Reply {
  return {
    status,
    headers: { 'content-type': 'text/xml', 'x-amzn-requestid': randomUUID() },
    body,
  };
}

function elements(tree: Xml, indent: string): string {
  return Object.entries(tree)
    .map(([name, value]) => element(name, value, indent))
    .join('');
}

function element(name: string, value: Xml[string], indent: string): string {
  if (typeof value !== 'object') return `${indent}<${name}>${escapeXml(String(value))}</${name}>\n`;
  const inner = isList(value)
    ? value.map((member) => element('member', member, `${indent}  `)).join('')
    : elements(value, `${indent}  `);
  return `${indent}<${name}>\n${inner}${indent}</${name}>\n`;
}

function isList(value: object): value is readonly (string | Xml)[] {
  return Array.isArray(value);
}

function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

const BY_STATUS: Readonly<Record<number, string>> = {
  400: 'Throttling',
  429: 'Throttling',
  500: 'InternalFailure',
  503: 'ServiceUnavailable',
};

const WORDS: Readonly<Record<string, string>> = {
  Throttling: 'Rate exceeded',
  InternalFailure: 'The request processing has failed because of an unknown error.',
  ServiceUnavailable: 'The request has failed due to a temporary failure of the server.',
};

/** The error that a service answers while it is in trouble. */
export function trouble(api: QueryApi, status: number, code?: string, message?: string): Reply {
  const name = code ?? BY_STATUS[status] ?? 'InternalFailure';
  return refuse(api, { status, code: name, message: message ?? WORDS[name] ?? name });
}
