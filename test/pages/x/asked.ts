/** What a test asks of X's stand-in in its address; read at load, as the site changes its address. */
const asked = new URLSearchParams(location.search);

/** Test id of a poll's options, or `Choice` for fields known by their name alone (site notes 3.6). */
export const pollMark = asked.get('poll') ?? 'pollOption_';
/** Test id of the reply box's button: one source saw `tweetButton` there (site notes 3.5). */
export const replyButton = asked.get('button') === 'tweetButton' ? 'tweetButton' : undefined;
/** The community that the audience picker starts with. */
export const community = asked.get('community') ?? undefined;
/** The number of posts that the modal starts with. */
export const threadLength = Number(asked.get('thread') ?? 1);
/** Whether the modal starts with a picture. */
export const withPicture = asked.has('picture');
