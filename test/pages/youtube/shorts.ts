/** A Short with its comments in a panel at the side, site notes 4.3. */
import { el } from '../common/dom.ts';
import { styled } from './comment-box.ts';
import { newComments } from './comments.ts';

export function newShortsPage(): HTMLElement {
  const panel = styled('ytd-engagement-panel-section-list-renderer', {
    'target-id': 'engagement-panel-comments-section',
    visibility: 'ENGAGEMENT_PANEL_VISIBILITY_HIDDEN',
  });
  const open = el('button', { type: 'button', 'aria-label': 'Comments' }, 'Comments');
  open.addEventListener('click', () => {
    if (panel.childElementCount === 0) panel.append(newComments());
    panel.setAttribute('visibility', 'ENGAGEMENT_PANEL_VISIBILITY_EXPANDED');
  });
  return styled(
    'ytd-shorts',
    {},
    styled('div', { id: 'player' }),
    styled('div', { id: 'comments-button' }, open),
    panel,
  );
}
