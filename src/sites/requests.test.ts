import { describe, expect, test } from 'vitest';
import { POSTING_REQUESTS, postingRequest, REQUEST_KINDS } from './requests.ts';

test('every request has its kind', () => {
  const names = new Set(POSTING_REQUESTS.map(({ name }) => name));
  expect([...names].sort()).toEqual(Object.keys(REQUEST_KINDS).sort());
});

describe('postingRequest', () => {
  test.each([
    ['/api/graphql/', 'ComposerStoryCreateMutation', 'facebook-post'],
    ['/api/graphql/', 'ComposerStoryEditMutation', 'facebook-post'],
    ['/api/graphql/', 'useCometUFICreateCommentMutation', 'facebook-comment'],
    ['/api/graphql/', 'CometUFICreateCommentMutation', 'facebook-comment'],
    ['/api/graphql/', 'useCometUFIEditCommentMutation', 'facebook-comment'],
    ['/api/graphql/', 'StoriesCreateMutation', 'facebook-story'],
    ['/api/graphql/', 'useCometMarketplaceListingCreateMutation', 'facebook-marketplace'],
    ['/api/graphql/', 'ProfileCometWorkExperienceSaveMutation', 'facebook-profile'],
    ['/api/graphql/', 'ProfileCometSetBioMutation', 'facebook-profile'],
    ['/api/graphql/', 'useStoriesSendReplyMutation', 'facebook-message'],
    ['/api/graphql/', 'FriendingCometFriendRequestConfirmMutation', 'facebook-friend'],
    ['/i/api/graphql/a1B2/CreateTweet', undefined, 'x-post'],
    ['/i/api/graphql/a1B2/CreateNoteTweet', undefined, 'x-post'],
    ['/i/api/graphql/a1B2/CreateScheduledTweet', undefined, 'x-post'],
    ['/i/api/1.1/account/update_profile.json', undefined, 'x-profile'],
    ['/i/api/1.1/dm/new2.json', undefined, 'x-message'],
    ['/youtubei/v1/comment/update_comment', undefined, 'youtube-comment'],
    ['/youtubei/v1/backstage/create_post', undefined, 'youtube-post'],
    ['/youtubei/v1/video_manager/metadata_update', undefined, 'youtube-video'],
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
    ['/i/api/1.1/media/metadata/create.json', undefined],
    ['/i/api/1.1/account/update_profile_image.json', undefined],
    ['/youtubei/v1/upload/createvideo', undefined],
    ['/youtubei/v1/next', undefined],
  ])('%s %s does not', (path, operation) => {
    expect(postingRequest(path, () => operation)).toBeUndefined();
  });
});
