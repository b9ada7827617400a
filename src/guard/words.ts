/** The words on the page that do not wait for the analyser. Welsh not yet reviewed by a reader. */
export const NOT_CHECKING = {
  en: 'Before You Post could not start, so it is not checking this post. You can still post. To start it again, reload the page.',
  cy: 'Methodd Before You Post â dechrau, felly nid yw’n gwirio’r neges hon. Gallwch bostio o hyd. I’w ailgychwyn, ail-lwythwch y dudalen.',
} as const;
export const RELOAD_PAGE = {
  en: 'Before You Post has changed, so it is not checking this page. You can still post. To start it again, reload the page.',
  cy: 'Mae Before You Post wedi newid, felly nid yw’n gwirio’r dudalen hon. Gallwch bostio o hyd. I’w ailgychwyn, ail-lwythwch y dudalen.',
} as const;
