import { describe, expect, test } from 'vitest';
import { postingRequest } from './requests.ts';

describe('postingRequest', () => {
  test.each([
    ['/api/graphql/', 'ComposerStoryCreateMutation', 'facebook-post'],
    ['/api/graphql/', 'useCometUFICreateCommentMutation', 'facebook-post'],
    ['/api/graphql/', 'CometUFICreateCommentMutation', 'facebook-post'],
    ['/i/api/graphql/a1B2/CreateTweet', undefined, 'x-post'],
    ['/i/api/graphql/a1B2/CreateNoteTweet', undefined, 'x-post'],
    ['/youtubei/v1/comment/create_comment', undefined, 'youtube-comment'],
    ['/youtubei/v1/comment/create_comment_reply', undefined, 'youtube-comment'],
    ['/youtubei/v1/live_chat/send_message', undefined, 'youtube-live-chat'],
  ])('%s %s posts', (path, operation, name) => {
    expect(postingRequest(path, () => operation)?.name).toBe(name);
  });

  test.each([
    ['/api/graphql/', 'CometUFILiveTypingBroadcastMutation_StartMutation'],
    ['/api/graphql/', 'CometPrivacySelectorSavePrivacyMutation'],
    ['/api/graphql/', undefined],
    ['/i/api/graphql/a1B2/CreateTweetDraft', undefined],
    ['/i/api/graphql/a1B2/CreateRetweet', undefined],
    ['/i/api/graphql/a1B2/HomeTimeline', undefined],
    ['/youtubei/v1/comment/perform_comment_action', undefined],
    ['/youtubei/v1/next', undefined],
  ])('%s %s does not', (path, operation) => {
    expect(postingRequest(path, () => operation)).toBeUndefined();
  });
});
