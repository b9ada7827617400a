/**
 * Words on Facebook's Post button, lower case: the only mark of that button, as it carries no id.
 * English from F1 (2026-05). The other languages are the everyday words of Facebook's interface as
 * generally known, not seen in a source: a second choice until somebody has looked live.
 */
export const POST_LABELS: readonly string[] = [
  'post',
  'publish',
  'postio', // Welsh
  'publier', // French
  'veröffentlichen',
  'posten', // German, Dutch
  'plaatsen',
  'publicar', // Spanish, Portuguese
  'pubblica', // Italian
  'opublikuj', // Polish
  'publică', // Romanian
  'publikuoti', // Lithuanian
  'közzététel', // Hungarian
  'опубликовать', // Russian
  'опублікувати', // Ukrainian
  'публикуване', // Bulgarian
  'paylaş', // Turkish
  'đăng', // Vietnamese
  'نشر', // Arabic
  'پوسٹ کریں', // Urdu
  'पोस्ट करें', // Hindi
  'ਪੋਸਟ ਕਰੋ', // Punjabi
  'পোস্ট করুন', // Bengali
  '发帖', // Chinese, simplified
  '發佈', // Chinese, traditional
  '投稿', // Japanese
  '게시', // Korean
];
