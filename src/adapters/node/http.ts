import type { Http } from '../../world/http.js';
import { exchange, type Line } from './transport/exchange.js';

/** HTTP for what is asked without an SDK. */
export function createHttp(line: Line): Http {
  return {
    async send(request) {
      const answer = await exchange(request, line);
      if (answer.kind === 'failed') return answer;
      const { kind, status, headers, body } = answer;
      return { kind, status, headers, body: body.toString('utf8') };
    },
  };
}
