/**
 * The sites' labels in three other languages, for pages in a language that nobody has seen the adapter
 * work in. Everyday words of these languages, chosen by us, not copied from the sites. The order is
 * German, Polish, Welsh. A label that is not here gets a made-up word.
 */
export const DRIFT_LANGUAGES = ['de', 'pl', 'cy'] as const;
export type DriftLanguage = (typeof DRIFT_LANGUAGES)[number];

const TABLE: Readonly<Record<string, readonly [de: string, pl: string, cy: string]>> = {
  Post: ['Posten', 'Opublikuj', 'Postio'],
  'Post all': ['Alle posten', 'Opublikuj wszystko', 'Postio’r cyfan'],
  Publish: ['Veröffentlichen', 'Opublikuj', 'Cyhoeddi'],
  Reply: ['Antworten', 'Odpowiedz', 'Ateb'],
  Comment: ['Kommentieren', 'Skomentuj', 'Gwneud sylw'],
  'Post comment': ['Kommentar posten', 'Opublikuj komentarz', 'Postio sylw'],
  Save: ['Speichern', 'Zapisz', 'Cadw'],
  Send: ['Senden', 'Wyślij', 'Anfon'],
  Share: ['Teilen', 'Udostępnij', 'Rhannu'],
  'Share to story': ['In Story teilen', 'Udostępnij w relacji', 'Rhannu i stori'],
  'Share now': ['Jetzt teilen', 'Udostępnij teraz', 'Rhannu nawr'],
  Submit: ['Absenden', 'Prześlij', 'Cyflwyno'],
  Schedule: ['Planen', 'Zaplanuj', 'Amserlennu'],
  Next: ['Weiter', 'Dalej', 'Nesaf'],
  Done: ['Fertig', 'Gotowe', 'Wedi gorffen'],
  Cancel: ['Abbrechen', 'Anuluj', 'Canslo'],
  Close: ['Schließen', 'Zamknij', 'Cau'],
  Confirm: ['Bestätigen', 'Potwierdź', 'Cadarnhau'],
  Emoji: ['Smiley', 'Emotikony', 'Emojis'],
  'Comment as': ['Kommentieren als', 'Skomentuj jako', 'Gwneud sylw fel'],
  'Reply to': ['Antwort an', 'Odpowiedz użytkownikowi', 'Ateb i'],
  'Answer as': ['Antworten als', 'Odpowiedz jako', 'Ateb fel'],
  'Write a comment': ['Schreibe einen Kommentar', 'Napisz komentarz', 'Ysgrifennu sylw'],
  'Write a public comment': [
    'Öffentlich kommentieren',
    'Napisz publiczny komentarz',
    'Sylw cyhoeddus',
  ],
  'Edit privacy': ['Privatsphäre bearbeiten', 'Edytuj prywatność', 'Golygu preifatrwydd'],
  'Shared with': ['Geteilt mit', 'Udostępniono', 'Rhannwyd â'],
  'Attached media': ['Angehängte Medien', 'Załączone pliki', 'Cyfryngau'],
  'Create post': ['Beitrag erstellen', 'Utwórz post', 'Creu postiad'],
  'Photo/video': ['Foto/Video', 'Zdjęcie/film', 'Llun/fideo'],
  'Tag people': ['Personen markieren', 'Oznacz znajomych', 'Tagio pobl'],
  'Feeling/activity': ['Gefühl/Aktivität', 'Nastrój/aktywność', 'Teimlad/gweithgaredd'],
  'Check in': ['Ort', 'Zamelduj się', 'Lleoliad'],
  'Add a comment...': ['Kommentieren …', 'Dodaj komentarz…', 'Ychwanegu sylw…'],
  'Add a reply...': ['Antworten …', 'Dodaj odpowiedź…', 'Ychwanegu ateb…'],
};

export const KNOWN_LABELS = Object.keys(TABLE);

/** The label in this language; made up where nobody has put it in. */
export function labelIn(language: DriftLanguage, label: string): string {
  const known = TABLE[label]?.[DRIFT_LANGUAGES.indexOf(language)];
  return (
    known ??
    `Zw${[...label]
      .reverse()
      .join('')
      .toLowerCase()
      .replace(/[^a-z]/g, '')}`
  );
}
