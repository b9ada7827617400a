/** Event on `document` that carries a posting request's name from the page's world to the guard. */
export const REQUEST_EVENT = 'before-you-post:request';
