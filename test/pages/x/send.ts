/** X's posting requests, site notes 5.2 [X9]: JSON or a form by XHR to paths whose names last. */
import { sendByXhr } from '../common/request.ts';

const API = '/i/api/1.1/';
const JSON_TYPE = { 'content-type': 'application/json' };
const FORM_TYPE = { 'content-type': 'application/x-www-form-urlencoded' };

export interface Tweet {
  readonly text: string;
  readonly pictures: number;
  readonly inReplyTo?: string | undefined;
  readonly edits?: string | undefined;
  readonly quotes?: string | undefined;
  readonly hasCard?: boolean | undefined;
}

export function sendTweet(tweet: Tweet, done: () => void): void {
  const { inReplyTo, edits, quotes, hasCard } = tweet;
  const variables = {
    tweet_text: tweet.text,
    dark_request: false,
    media: { media_entities: Array.from({ length: tweet.pictures }, () => ({ media_id: '1' })) },
    semantic_annotation_ids: [],
    ...(inReplyTo ? { reply: { in_reply_to_tweet_id: inReplyTo } } : {}),
    ...(edits ? { edit_options: { previous_tweet_id: edits } } : {}),
    ...(quotes ? { attachment_url: quotes } : {}),
    ...(hasCard ? { card_uri: 'card://1' } : {}),
  };
  operation('CreateTweet', variables, done);
}

export function sendScheduled(text: string, done: () => void): void {
  const request = { status: text, auto_populate_reply_metadata: false, media_ids: [] };
  operation(
    'CreateScheduledTweet',
    { post_tweet_request: request, execute_at: 1_800_000_000 },
    done,
  );
}

/** The card of a poll, made on another host just before its tweet. */
export function sendCard(options: readonly string[], done: () => void): void {
  const card = Object.fromEntries(
    options.map((text, i) => [`twitter:string:choice${i + 1}_label`, text]),
  );
  form('https://caps.x.com/v2/cards/create.json', { card_data: JSON.stringify(card) }, done);
}

export function sendAltText(text: string, done: () => void): void {
  const body = JSON.stringify({ media_id: '1', alt_text: { text } });
  sendByXhr(`${API}media/metadata/create.json`, body, JSON_TYPE, done);
}

export function sendProfile(fields: Record<string, string>, done: () => void): void {
  form(`${API}account/update_profile.json`, fields, done);
}

export function sendMessage(text: string, done: () => void): void {
  const body = JSON.stringify({ conversation_id: '1-2', text });
  sendByXhr(`${API}dm/new2.json`, body, JSON_TYPE, done);
}

function operation(name: string, variables: object, done: () => void): void {
  const queryId = 'standinstandinstandin1';
  const body = JSON.stringify({ variables, queryId });
  sendByXhr(`/i/api/graphql/${queryId}/${name}`, body, JSON_TYPE, done);
}

function form(url: string, fields: Record<string, string>, done: () => void): void {
  sendByXhr(url, new URLSearchParams(fields).toString(), FORM_TYPE, done);
}
