/** Facebook's posting request: form-urlencoded, told apart by its friendly name (site notes 5.1). */
import { sendByXhr } from '../common/request.ts';

export function sendMutation(
  friendlyName: string,
  input: Record<string, unknown>,
  done: () => void,
): void {
  const body = new URLSearchParams({
    av: '100000000000001',
    __comet_req: '15',
    fb_api_req_friendly_name: friendlyName,
    doc_id: '7000000000000001',
    variables: JSON.stringify({ input }),
  });
  sendByXhr(
    '/api/graphql/',
    body.toString(),
    {
      'content-type': 'application/x-www-form-urlencoded',
      'x-fb-friendly-name': friendlyName,
    },
    done,
  );
}
