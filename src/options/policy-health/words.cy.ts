/** The same in Welsh; not yet reviewed by a Welsh reader. */
import type { HealthWords } from './words.ts';

export const HEALTH_CY: HealthWords = {
  arrived: 'Beth gyrhaeddodd',
  state: {
    locked: 'yn cael ei ddefnyddio, wedi’i gloi',
    used: 'yn cael ei ddefnyddio',
    own: 'defnyddir eich dewis eich hun yn lle hwn',
    partly: 'yn cael ei ddefnyddio, heblaw am ran',
    unused: 'heb ei ddefnyddio',
  },
  compare: {
    title: 'Cymharu â’r hyn a fwriadwyd',
    lead: 'I’r person sy’n gofalu am y cyfrifiaduron. Mae rhai porwyr yn gollwng gwerth anghywir heb ddweud dim. Gludwch y polisi yma, ac mae’r dudalen hon yn dweud beth na chyrhaeddodd. Mae’r hyn a ludwch yn aros ar y dudalen hon ac ni chaiff ei gadw.',
    label: 'Y polisi a fwriadwyd',
    formats:
      'Testun y ffeil bolisi ar gyfer Chrome, Edge neu Chromium, testun policies.json ar gyfer Firefox, gwerth Google Admin, neu ffeil gosodiadau.',
    button: 'Cymharu',
    clear: 'Clirio',
    problem: {
      empty: 'Gludwch y polisi yn gyntaf.',
      'not-json':
        'Ni ellir darllen hwn fel JSON. Chwiliwch am goma neu ddyfynnod sydd ar goll neu’n ormod.',
      'not-json-at':
        'Ni ellir darllen hwn fel JSON. Edrychwch ger llinell {line}, lle {column}, am goma neu ddyfynnod sydd ar goll neu’n ormod.',
      'no-group': 'Nid polisi yw hwn. Dylai ddechrau â { a chynnwys enwau a gwerthoedd.',
      'nothing-for-extensions':
        'Nid oes gosodiadau ar gyfer estyniadau yn y ffeil hon. Eu lle yw o dan “3rdparty”, yna “extensions” (yn Firefox “Extensions”), yna’r id.',
      'other-id':
        'Mae’r polisi hwn ar gyfer estyniad arall: {ids}. Id yr un hwn yw {own}. Mae’r porwr yn dod o hyd i’r polisi drwy’r id, felly rhaid iddo fod yr un fath.',
      'small-e':
        'Yn Firefox mae angen E fawr ar y gair “Extensions” o dan “3rdparty”. Gydag un fach nid yw Firefox yn cymryd sylw.',
    },
    otherBrowser:
      'Mae’r ffeil hon ar gyfer math arall o borwr. Nid yw’r porwr hwn yn ei darllen. Cymharir y gwerthoedd yr un fath.',
    allSame: 'Mae popeth a fwriadwyd wedi cyrraedd. Gosodiadau a gymharwyd: {n}.',
    sameCount: 'Wedi cyrraedd fel y bwriadwyd: {n}.',
    nothingCame:
      'Nid oes dim wedi cyrraedd. Efallai fod y ffeil yn y lle anghywir, neu nad yw’r porwr wedi’i darllen eto. Edrychwch ar {page}.',
    missing: 'Heb gyrraedd',
    different: 'Wedi cyrraedd, ond nid fel y bwriadwyd',
    extra: 'Wedi cyrraedd, ond nid yn yr hyn a ludwyd',
    noFault:
      'Mae’r gwerth yn edrych yn iawn. A yw’r porwr wedi darllen y ffeil hon? Edrychwch ar {page}.',
    absent: 'Ar goll o’r rhestr: {items}',
    added: 'Yn y rhestr, ond heb ei fwriadu: {items}',
    order: 'Yr un cofnodion mewn trefn arall.',
    parts: 'Gwahanol yn: {items}',
    meant: 'Bwriadwyd: {value}',
    came: 'Daeth: {value}',
    more: 'a {n} arall',
  },
};
