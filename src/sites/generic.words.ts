/**
 * Words by which the generic finder knows buttons and boxes, lower case, in the languages that schools
 * here meet most. Where they come from: the labels listed in the site notes, section 6 ([F10] [F13]
 * [X1], 2026-11), and the everyday words of these languages' interfaces, not seen on the sites. A word
 * that is missing costs points, never the whole find: place, looks and behaviour count too. The lists
 * are whole words; a label matches if it is one of them or begins with one.
 */
const list = (words: string): readonly string[] => words.split('|');

/** Post, publish, reply, comment, send, share, save, done. */
export const SUBMIT_WORDS = list(
  'post|publish|tweet|reply|comment|send|share|save|submit|schedule|done|answer|update|' +
    // Welsh, Irish, Gaelic
    'postio|cyhoeddi|ateb|sylw|gwneud sylw|anfon|rhannu|cadw|cyflwyno|freagra|post a|seol|sàbhail|' +
    // German, Dutch, Swedish, Danish, Norwegian
    'posten|veröffentlichen|antworten|kommentieren|senden|teilen|speichern|fertig|absenden|plaatsen|' +
    'reageren|beantwoorden|verzenden|opslaan|delen|lägg upp|svara|skicka|spara|kommentera|gem|slå op|svar|lagre|' +
    // French, Spanish, Portuguese, Italian, Romanian
    'publier|poster|répondre|commenter|envoyer|partager|enregistrer|publicar|postear|responder|comentar|' +
    'enviar|compartir|guardar|compartilhar|salvar|pubblica|rispondi|commenta|invia|condividi|salva|' +
    'publică|postează|răspunde|comentează|trimite|' +
    // Polish, Czech, Slovak, Lithuanian, Latvian, Hungarian
    'opublikuj|publikuj|odpowiedz|skomentuj|komentuj|wyślij|udostępnij|zapisz|gotowe|odpovědět|odeslat|' +
    'uložit|zveřejnit|odpovedať|uložiť|skelbti|atsakyti|paskelbti|siųsti|publicēt|közzététel|küldés|válasz|' +
    // Russian, Ukrainian, Bulgarian, Greek, Turkish, Albanian
    'опубликовать|ответить|комментировать|отправить|сохранить|поделиться|опублікувати|відповісти|' +
    'надіслати|зберегти|публикуване|отговор|изпрати|δημοσίευση|απάντηση|αποστολή|paylaş|gönder|yanıtla|' +
    'yayınla|kaydet|posto|përgjigju|' +
    // Arabic, Persian, Kurdish, Urdu, Hindi, Punjabi, Bengali, Gujarati, Tamil
    'نشر|رد|تعليق|إرسال|حفظ|مشاركة|ارسال|انتشار|پست|پوسٹ|شائع|جواب|تبصرہ|بھیجیں|محفوظ|पोस्ट|जवाब|' +
    'टिप्पणी|भेजें|सेव|ਪੋਸਟ|ਜਵਾਬ|ਟਿੱਪਣੀ|ਭੇਜੋ|পোস্ট|উত্তর|মন্তব্য|পাঠান|પોસ્ટ|જવાબ|பதிவிடு|பதில்|' +
    // Somali, Vietnamese, Tagalog, Chinese, Japanese, Korean
    'dhaji|jawaab|dir|đăng|trả lời|gửi|bình luận|i-post|sagutin|发帖|发布|回复|评论|发送|全部发帖|發佈|' +
    '回覆|留言|送出|投稿|ポスト|返信|コメント|送信|保存|すべてポスト|게시|답글|댓글|보내기|저장',
);

/** Cancel, close, back, next, add, emoji, photo and the rest of a toolbar. */
export const OTHER_WORDS = list(
  'cancel|close|back|next|add|remove|delete|discard|draft|emoji|gif|sticker|photo|image|media|video|poll|tag|' +
    'location|check in|feeling|more|menu|bold|italic|undo|like|search|audience|edit privacy|preview|' +
    'canslo|cau|yn ôl|nesaf|ychwanegu|dileu|lluniau|llun|emojiau|hoffi|chwilio|' +
    'abbrechen|schließen|zurück|weiter|hinzufügen|entfernen|löschen|foto|bild|umfrage|gefällt mir|suchen|' +
    'annuler|fermer|retour|suivant|ajouter|supprimer|cancelar|cerrar|atrás|siguiente|añadir|eliminar|' +
    'annulla|chiudi|indietro|avanti|aggiungi|anuluj|zamknij|wstecz|dalej|dodaj|usuń|zdjęcie|obraz|ankieta|' +
    'lubię to|szukaj|отмена|закрыть|назад|далее|добавить|удалить|фото|скасувати|закрити|iptal|kapat|' +
    'geri|ileri|ekle|إلغاء|إغلاق|رجوع|التالي|منسوخ|بند کریں|واپس|اگلا|شامل|تصویر|حذف|रद्द|बंद|' +
    'हटाएं|取消|关闭|關閉|下一步|添加|キャンセル|閉じる|戻る|次へ|追加|취소|닫기|다음|추가',
);

/** Boxes in which one looks for something. */
export const SEARCH_WORDS = list(
  'search|find|filter|chwilio|chwilia|suche|suchen|rechercher|recherche|buscar|cerca|szukaj|wyszukaj|' +
    'zoeken|sök|поиск|пошук|ara|بحث|تلاش|खोज|ਖੋਜ|খুঁজুন|搜索|搜尋|検索|검색|tìm',
);

/** Boxes of private chats. */
export const CHAT_WORDS = list(
  'message|aa|type a message|start a new message|neges|nachricht|écrire un message|message privé|mensaje|mensagem|' +
    'messaggio|wiadomość|napisz wiadomość|bericht|meddelande|сообщение|повідомлення|mesaj|رسالة|پیغام|' +
    'संदेश|ਸੁਨੇਹਾ|বার্তা|消息|訊息|メッセージ|메시지|nhắn tin',
);
