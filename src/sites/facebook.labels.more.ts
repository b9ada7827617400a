/**
 * Facebook's words in further languages, lower case, as `facebook.labels.ts` has them in English and
 * Welsh. They come with the analyser, so that they cost nothing on a page on which nobody writes.
 *
 * Where they come from: French, German, Polish, Spanish, Portuguese, Italian, Russian and Ukrainian
 * words of the comment button from F10 (undated), Vietnamese ones from F13, F14 and a script of 2026,
 * the Dutch event words from a script of about 2023. All others are the everyday words of Facebook's
 * interface as generally known, not seen in a source: whoever has looked at the live site in one of
 * these languages puts it right here. A language that is wrong or missing is not left unguarded: the
 * generic finder then looks for the button by what it is like.
 */
import type { Labels } from './site.ts';

interface Words {
  readonly post: string;
  readonly save: string;
  readonly share: string;
  readonly make: string;
  readonly publicBox?: string;
  readonly public: string;
  readonly friends: string;
}

/** Several labels of one meaning are set apart by `|`. */
const LANGUAGES: Readonly<Record<string, Words>> = {
  french: {
    post: 'publier|programmer',
    save: 'enregistrer|enregistrer les modifications',
    share: 'envoyer|partager|partager maintenant',
    make: 'partager dans la story|créer un évènement|créer l’évènement|mettre à jour',
    publicBox: 'créer une publication publique',
    public: 'public',
    friends: 'amis|moi uniquement|personnalisé|amis proches',
  },
  german: {
    post: 'posten|veröffentlichen|planen',
    save: 'speichern|änderungen speichern',
    share: 'absenden|einreichen|teilen|jetzt teilen',
    make: 'in story teilen|veranstaltung erstellen|aktualisieren',
    publicBox: 'öffentlichen beitrag erstellen',
    public: 'öffentlich',
    friends: 'freunde|nur ich|benutzerdefiniert|enge freunde',
  },
  dutch: {
    post: 'plaatsen|publiceren|plannen',
    save: 'opslaan|wijzigingen opslaan',
    share: 'verzenden|indienen|delen|nu delen',
    make: 'delen in verhaal|evenement maken|bijwerken',
    publicBox: 'openbaar bericht maken',
    public: 'openbaar',
    friends: 'vrienden|alleen ik|aangepast',
  },
  spanish: {
    post: 'publicar|programar',
    save: 'guardar|guardar cambios',
    share: 'enviar|compartir|compartir ahora',
    make: 'compartir en historia|crear evento|actualizar',
    publicBox: 'crear publicación pública',
    public: 'público',
    friends: 'amigos|solo yo|personalizado',
  },
  portuguese: {
    post: 'publicar|postar|programar|agendar',
    save: 'salvar|guardar|salvar alterações|guardar alterações',
    share: 'enviar|compartilhar|partilhar|compartilhar agora|partilhar agora',
    make: 'compartilhar no story|partilhar na história|criar evento|atualizar',
    publicBox: 'criar publicação pública|crie uma publicação pública',
    public: 'público',
    friends: 'amigos|somente eu|só eu|personalizado',
  },
  italian: {
    post: 'pubblica|programma',
    save: 'salva|salva modifiche',
    share: 'invia|condividi|condividi ora',
    make: 'condividi nella storia|crea evento|aggiorna',
    publicBox: 'crea un post pubblico',
    public: 'tutti',
    friends: 'amici|solo io|personalizzata',
  },
  polish: {
    post: 'opublikuj|zaplanuj',
    save: 'zapisz|zapisz zmiany',
    share: 'prześlij|wyślij|udostępnij|udostępnij teraz',
    make: 'udostępnij w relacji|utwórz wydarzenie|aktualizuj|zaktualizuj',
    publicBox: 'utwórz publiczny post',
    public: 'publiczne|wszyscy',
    friends: 'znajomi|tylko ja|niestandardowe',
  },
  romanian: {
    post: 'publică|postează|programează',
    save: 'salvează|salvează modificările',
    share: 'trimite|distribuie|distribuie acum',
    make: 'distribuie în poveste|creează evenimentul|creează un eveniment|actualizează',
    publicBox: 'creează o postare publică',
    public: 'public',
    friends: 'prieteni|doar eu|personalizat',
  },
  lithuanian: {
    post: 'skelbti|paskelbti|publikuoti|suplanuoti',
    save: 'išsaugoti|įrašyti',
    share: 'pateikti|bendrinti|dalintis|bendrinti dabar',
    make: 'bendrinti istorijoje|sukurti renginį|atnaujinti',
    public: 'vieša|viešai',
    friends: 'draugai|tik aš',
  },
  hungarian: {
    post: 'közzététel|ütemezés',
    save: 'mentés|módosítások mentése',
    share: 'küldés|beküldés|megosztás|megosztás most',
    make: 'megosztás a történetben|esemény létrehozása|frissítés',
    public: 'nyilvános',
    friends: 'ismerősök|csak én|egyéni',
  },
  russian: {
    post: 'опубликовать|запланировать',
    save: 'сохранить|сохранить изменения',
    share: 'отправить|поделиться|поделиться сейчас',
    make: 'поделиться в истории|создать мероприятие|обновить',
    publicBox: 'создайте общедоступную публикацию',
    public: 'доступно всем|общедоступно',
    friends: 'друзья|только я',
  },
  ukrainian: {
    post: 'опублікувати|запланувати',
    save: 'зберегти|зберегти зміни',
    share: 'надіслати|поширити|поширити зараз|поділитися',
    make: 'поширити в історії|створити подію|оновити',
    publicBox: 'створіть загальнодоступний допис',
    public: 'загальнодоступно|усі',
    friends: 'друзі|тільки я|лише я',
  },
  bulgarian: {
    post: 'публикуване|планиране',
    save: 'запазване|запазване на промените',
    share: 'изпращане|споделяне|споделяне сега',
    make: 'споделяне в историята|създаване на събитие|актуализиране',
    public: 'публично',
    friends: 'приятели|само аз',
  },
  turkish: {
    post: 'paylaş|yayınla|planla',
    save: 'kaydet|değişiklikleri kaydet',
    share: 'gönder|şimdi paylaş',
    make: 'hikayede paylaş|etkinlik oluştur|güncelle',
    public: 'herkese açık',
    friends: 'arkadaşlar|sadece ben|özel',
  },
  vietnamese: {
    post: 'đăng|lên lịch',
    save: 'lưu|lưu thay đổi',
    share: 'gửi|chia sẻ|chia sẻ ngay',
    make: 'chia sẻ lên tin|tạo sự kiện|cập nhật',
    publicBox: 'tạo bài viết công khai',
    public: 'công khai',
    friends: 'bạn bè|chỉ mình tôi',
  },
  arabic: {
    post: 'نشر|جدولة',
    save: 'حفظ|حفظ التغييرات',
    share: 'إرسال|مشاركة|المشاركة الآن',
    make: 'مشاركة في القصة|إنشاء مناسبة|تحديث',
    publicBox: 'إنشاء منشور عام',
    public: 'العامة',
    friends: 'الأصدقاء|أنا فقط',
  },
  urdu: {
    post: 'پوسٹ کریں|شائع کریں|شیڈول کریں',
    save: 'محفوظ کریں',
    share: 'جمع کروائیں|شیئر کریں|ابھی شیئر کریں',
    make: 'سٹوری پر شیئر کریں|ایونٹ بنائیں|اپ ڈیٹ کریں',
    public: 'عوامی|پبلک',
    friends: 'دوست|صرف میں',
  },
  hindi: {
    post: 'पोस्ट करें|प्रकाशित करें|शेड्यूल करें',
    save: 'सेव करें|बदलाव सेव करें',
    share: 'सबमिट करें|शेयर करें|अभी शेयर करें',
    make: 'स्टोरी पर शेयर करें|इवेंट बनाएँ|इवेंट बनाएं|अपडेट करें',
    public: 'सार्वजनिक|पब्लिक',
    friends: 'दोस्त|सिर्फ़ मैं',
  },
  punjabi: {
    post: 'ਪੋਸਟ ਕਰੋ|ਪ੍ਰਕਾਸ਼ਿਤ ਕਰੋ',
    save: 'ਸੁਰੱਖਿਅਤ ਕਰੋ|ਸੇਵ ਕਰੋ',
    share: 'ਜਮ੍ਹਾਂ ਕਰੋ|ਸਾਂਝਾ ਕਰੋ|ਹੁਣੇ ਸਾਂਝਾ ਕਰੋ',
    make: 'ਸਟੋਰੀ ਵਿੱਚ ਸਾਂਝਾ ਕਰੋ|ਇਵੈਂਟ ਬਣਾਓ|ਅੱਪਡੇਟ ਕਰੋ',
    public: 'ਜਨਤਕ',
    friends: 'ਦੋਸਤ|ਸਿਰਫ਼ ਮੈਂ',
  },
  bengali: {
    post: 'পোস্ট করুন|প্রকাশ করুন|সময়সূচি করুন',
    save: 'সংরক্ষণ করুন|সেভ করুন',
    share: 'জমা দিন|শেয়ার করুন|এখনই শেয়ার করুন',
    make: 'স্টোরিতে শেয়ার করুন|ইভেন্ট তৈরি করুন|আপডেট করুন',
    public: 'পাবলিক|সর্বজনীন',
    friends: 'বন্ধুরা|শুধু আমি',
  },
  chinese: {
    post: '发帖|发布|發佈|定时发布|排定時間',
    save: '保存|儲存|保存更改|儲存變更',
    share: '提交|送出|分享|立即分享',
    make: '分享到快拍|分享到限時動態|创建活动|建立活動|更新',
    public: '公开|公開|所有人',
    friends: '好友|朋友|仅限自己|只限本人',
  },
  japanese: {
    post: '投稿|公開する|日時を指定',
    save: '保存|変更を保存',
    share: '送信|シェア|今すぐシェア',
    make: 'ストーリーズでシェア|イベントを作成|更新',
    public: '公開',
    friends: '友達|自分のみ',
  },
  korean: {
    post: '게시|예약',
    save: '저장|변경 내용 저장',
    share: '제출|공유|공유하기|지금 공유하기',
    make: '스토리에 공유|이벤트 만들기|업데이트',
    public: '전체 공개',
    friends: '친구|나만 보기',
  },
};

const ENGLISH_AND_WELSH = {
  /** Beginnings of a group's box that say that everybody sees it (2.3, F13). */
  publicBox: 'create a public post|creu postiad cyhoeddus',
  /** Who sees a post, as in the label of the privacy button (F11). */
  public: 'public|cyhoeddus',
  friends: 'friends|only me|custom|specific|close|ffrindiau|dim ond fi',
};

type Meaning = keyof Words;

function wordsFor(meaning: Meaning): string[] {
  return Object.values(LANGUAGES).flatMap((words) => words[meaning]?.split('|') ?? []);
}

/** Words on buttons, by meaning. */
export const MORE_LABELS: Labels = {
  post: wordsFor('post'),
  save: wordsFor('save'),
  share: wordsFor('share'),
  make: wordsFor('make'),
};

/** Words by which the reader tells who will see a post, in all languages. */
export const AUDIENCE_WORDS = {
  publicBox: [...ENGLISH_AND_WELSH.publicBox.split('|'), ...wordsFor('publicBox')],
  public: [...ENGLISH_AND_WELSH.public.split('|'), ...wordsFor('public')],
  friends: [...ENGLISH_AND_WELSH.friends.split('|'), ...wordsFor('friends')],
};
