/**
 * Small words by language: those that nearly every sentence needs (articles, pronouns, prepositions,
 * forms of "to be" and "to have"), typed out for this project from general knowledge of the languages
 * most spoken in British schools. Words that English also has ("me", "on", "in", "pan", "am"), and
 * first names, are left out of the foreign lists: a wrong guess is worse than none.
 */

const list = (words: string): string[] => words.trim().split(/\s+/);

/** English small words, with the short forms of text speak. Each speaks against another language. */
export const ENGLISH_WORDS: ReadonlySet<string> = new Set(
  list(`
    a about after again all also always an and another any anyone are as at back be because been before
    being best better big but by can cant could day did didnt do does doesnt doing done dont down each
    even ever every everyone everything first for from get gets getting give go goes going gone good got
    great had happy has have havent he her here hers him his home how i id if ill im in into is isnt it
    its ive just keep kids know last left less let like little long look lot lots love made make man many
    may me mean mine more morning most much must my need never new next nice night no nobody not nothing
    now of off oh ok old on once one only or other our out over own people please put really right said
    same say says see she should so some someone something soon still stop such sure take than thank
    thanks that thats the their them then there theres these they thing things think this those though
    time to today together tomorrow tonight too took two under until up us very want was wasnt way we
    week well went were what whats when where which while who whole why will wish with without wont work
    would wouldnt year years yes yet you your youre yours
    u ur r n y luv lol omg gonna wanna gotta cos coz cuz bc tho thru pls plz thx ty ppl tbh imo idk btw
    dunno kinda sorta yeah yep nope aint innit wot wat wud cud shud dat dis dem da ya ye im ive lemme
    school teacher class kids kid children child mum mums dad dads parents pupils head year
  `),
);

/** By language. Codes of ISO 639-1; `ur-latin` and the like for a language in Latin letters. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  cy: list(`
    mae yn y yr yw ydy ydi roedd oedd bydd byddai bod wedi gan gyda ar o'r i'r a'r yn y'r fy dy ei ein
    eich eu chi ni nhw hi fo fe hwn hon hyn hynny sydd sy'n mae'n dw dwi dwi'n rwy rwyf rydw rydym ydych
    maen nad nid ddim dim dydy dyw beth pwy pryd sut ble pam pan ond neu hefyd iawn heddiw heno ddoe yfory
    bore diolch plant ysgol bach mawr dda da newydd cyn ar ôl drwy dros dan rhwng am at i o gen i'n
    mi hwyl dymuniadau pawb croeso mae'r rydyn ni'n chi'n hi'n hwyr eto dy'n o'n roedd roedden i'w a'i nos gwaith dydd penblwydd hapus cael wnaeth gwneud mynd dod
  `),
  ga: list(`
    agus tá bhí níl raibh seo sin leis leat liom dúinn duit daoibh gach inniu amárach aréir maith anseo
    ansin ach nuair conas cén cad mé tú sé muid sibh siad mo ár bhur atá beidh bheith scoil lá go raibh
  `),
  gd: list(`
    agus tha chan robh bha seo sin leis leam dhuit dhuibh gach an-diugh math againn agam agad aige iad
    sinn sibh chaidh bidh cuideachd sgoil latha tapadh leibh
  `),
  pl: list(`
    się nie jest są był była było były będzie będą mam masz mamy mają jak co czy ale że żeby bo dla przez
    przy pod nad bez już jeszcze tylko bardzo dziś dzisiaj jutro wczoraj dzień mój moja moje moich moim nasz
    nasza nasze naszej nas nam wam was ich jej jego mnie mi cię ten ta to tego tej tym tych który która
    które gdzie kiedy dlaczego kto wszystko wszyscy wszystkim dziękuję dzięki proszę dobry dobra rano
    szkoła szkole szkoły dzieci dziecko dziecka na z ze w we do po od za oraz lub więc też tak
  `),
  ro: list(`
    și să nu este sunt era erau fost am avem aveți au ai cu la din pe pentru dar sau ca că care ce cum când
    unde cine mai foarte astăzi azi mâine ieri acum aici acolo meu mea mei mele nostru noastră tău ta lui
    ei lor îmi îți îi ne vă le un o unui unei al ale a doar toți toate copii copiii școală școala bună
    mulțumesc vreau trebuie dacă după până fără sunt si sa ca pentru noi voi
  `),
  lt: list(`
    ir yra buvo bus nėra kad kaip bet ar su iš į per po dėl mano tavo mūsų jūsų jis ji jie jos mes jūs aš
    tu labai šiandien rytoj vakar dabar čia ten labas ačiū prašau vaikai mokykla mokykloje diena tai šis
    ši kas kur kada kodėl nes tik dar jau
  `),
  lv: list(`
    un ir bija būs nav ka kā bet ar no uz par pie pēc mans mana tavs mūsu jūsu viņš viņa viņi mēs jūs es
    tu ļoti šodien rīt vakar tagad šeit tur labdien paldies lūdzu bērni skola skolā diena tas tā šis kas
    kur kad kāpēc tikai vēl jau
  `),
  sk: list(`
    je sú bol bola boli bude nie som sme ste že ako ale alebo keď kde kto čo pre pri pod nad bez už ešte
    len veľmi dnes zajtra včera môj moja moje náš naša vás nás ich jej jeho sa si v na do po od za
    ďakujem prosím deti škola škole deň tento táto všetko
  `),
  cs: list(`
    je jsou byl byla byli bude není jsem jsme jste že jak ale nebo když kde kdo co pro při pod nad bez už
    ještě jen velmi dnes zítra včera můj moje náš naše vás nás jejich její jeho se si v na do po od za
    děkuji prosím děti škola škole den tento tato všechno
  `),
  hu: list(`
    és nem van volt lesz vagyok vagyunk egy hogy mint de vagy ha mert csak már még nagyon ma holnap tegnap
    most itt ott az ez azt ezt meg is az én te ő mi ti ők neki nekem köszönöm kérem gyerekek iskola
    iskolában nap minden mindenki aki ami ahol
  `),
  sq: list(`
    dhe është janë ishte ishin nuk po një për me nga në të që si por ose kur ku kush çfarë sot nesër dje
    tani këtu atje shumë faleminderit fëmijët shkolla shkollë ditë im ime jonë tonë ynë juaj ata ajo ai
    kemi kam ka kanë do edhe
  `),
  fr: list(`
    le la les des du une et est sont était étaient être nous vous ils elles je tu il elle mon ma mes
    notre nos votre vos leur leurs son sa ses ce cet cette ces dans pour avec sans sous entre mais où
    donc car que qui quoi dont comme quand comment pourquoi très bien aussi encore toujours jamais plus
    moins aujourd'hui demain hier matin soir merci bonjour bonsoir école élève élèves enfants enfant
    journée pas ne n'est c'est j'ai qu'il qu'elle d'un d'une l'école s'est avons avez ont suis es fait
    faire chez tout tous toute toutes beaucoup au aux
  `),
  es: list(`
    el los las una unos unas y es son era eran fue está están estaba estoy estamos ser hay no nos yo tú
    él ella ellos ellas mi mis tu tus su sus nuestro nuestra nuestros nuestras este esta esto ese esa eso
    en con por para sin sobre entre pero porque que qué quien como cómo cuando cuándo donde dónde muy
    bien también siempre nunca más menos hoy mañana ayer gracias hola buenos buenas días escuela colegio
    niños niñas niño niña del al se le les lo ya todo todos toda todas tengo tiene tienen hace
  `),
  pt: list(`
    o os as uma uns umas e é são era eram foi está estão estava estou estamos ser há não nos eu tu ele
    ela eles elas meu minha meus minhas seu sua nosso nossa este esta isto esse essa isso em no na nos
    nas com por para sem sobre entre mas porque que quem como quando onde muito bem também sempre nunca
    mais menos hoje amanhã ontem obrigado obrigada olá bom boa dia escola crianças criança do da dos das
    ao à se lhe já tudo todos toda todas tenho tem têm faz você vocês
  `),
  it: list(`
    il lo gli una uno e è sono era erano stato stata essere sarà non noi voi loro io tu lui lei mio mia
    miei mie nostro nostra tuo tua suo sua questo questa questi queste quello quella in con per senza
    sotto tra fra ma perché che chi cosa come quando dove molto bene anche sempre mai più meno oggi
    domani ieri grazie ciao buongiorno scuola bambini bambino del della dei delle degli dello al alla ai
    alle nel nella di da si ci già tutto tutti tutta tutte ho ha abbiamo hanno fa
  `),
  de: list(`
    der das den dem des ein eine einen einem einer und ist sind waren sein wird werden nicht wir ihr sie
    ich du er es mein meine unser unsere euer dein deine sein seine dieser diese dieses mit für ohne
    unter zwischen aber weil dass wer wie wann wo warum sehr gut auch noch immer nie mehr weniger heute
    morgen gestern danke bitte guten schule schüler kinder kind tag im am zum zur vom bei nach aus auf
    über vor schon alle alles habe hat haben kann uns euch mich dich kein keine
  `),
  nl: list(`
    de het een en is zijn waren wordt worden niet wij jullie zij ik jij hij mijn onze ons jouw dit deze
    met voor zonder onder tussen maar omdat wie hoe wanneer waar waarom heel goed ook nog altijd nooit
    meer minder vandaag morgen gisteren dank bedankt school leerlingen kinderen kind dag bij naar uit
    over al alle alles heb heeft hebben kan geen je
  `),
  tr: list(`
    ve bir bu şu çok için ile ama değil var yok ben sen biz siz onlar benim senin bizim sizin mi mı mu mü
    ne nasıl nerede kim neden bugün yarın dün şimdi burada orada teşekkürler teşekkür ederim lütfen
    merhaba günaydın okul okulda çocuklar çocuk gün daha en her şey gibi kadar sonra önce oldu olan
    olarak da de ki
  `),
  so: list(`
    waa waxaa waxay waxaan ayaa iyo oo ku ka la si uu ay aan in maya haa maanta berri shalay caruurta
    dugsiga iskuulka mahadsanid waxa ma leh wax badan anigu adigu isaga iyada annaga kan tan inta kale
  `),
  sw: list(`
    na ya wa kwa ni la za katika hii hiyo huyo sana leo kesho jana watoto shule asante mimi wewe yeye sisi
    ninyi wao yangu yako yake yetu lakini kama kuwa hapa pia wote siku
  `),
  yo: list(`
    ni ti awọn àwọn wọn ati àti ṣe kò jẹ́ mo ń náà yìí gbogbo ọmọ ilé ìwé ọjọ́ òní lónìí ọ̀la fún láti pẹ̀lú
    ẹ mi wa
  `),
  tl: list(`
    ang ng mga sa na ay at ko mo niya namin natin nila ako ikaw siya kami tayo sila ito iyan hindi wala
    may din rin lang po naman kasi pero para kung ngayon bukas kahapon salamat bata paaralan araw yung
  `),
  vi: list(`
    và là của có không được trong cho với một này những các tôi bạn chúng ta rất hôm nay mai qua cảm ơn
    trường học sinh trẻ em ngày đã đang sẽ nhưng vì khi
  `),
  id: list(`
    yang dan di ke dari untuk dengan ini itu tidak ada saya kamu kami kita mereka dia sangat hari besok
    kemarin terima kasih sekolah anak anak-anak sudah akan bisa juga karena tapi atau pada
  `),
  'ur-latin': list(`
    hai hain tha thi hoga hogi mein main aur ka ki ke ko se nahi nahin kya kyun kaise kahan kab kaun yeh
    ye woh wo mera meri mere hamara hamari hamare tumhara aap ap hum tum bohat bahut bohot acha accha achi
    bhi sirf aaj kal abhi yahan wahan bachay bachon bache bacha shukriya mehrbani ho raha rahi rahe gaya
    gayi gaye karna karte karta karti kar liye sath sab kuch koi lekin magar agar phir wala wali wale
  `),
  'pa-latin': list(`
    hai han si da di de nu nal te vich ne main mainu tusi tuhada sada sadi ohna eh oh ki kive kithe kal
    ajj bahut changa changi nahi hor bacheyan sab kujh meri mera karda kardi ho gaya
  `),
  'bn-latin': list(`
    ami tumi apni amar tomar apnar amader tara ki keno kothay kobe ke ebong kintu jonno theke diye na
    nai ache chilo hobe khub bhalo valo aj ajke kal ekhon ekhane okhane bachchara shobai kichu eta ota
    dhonnobad hoyeche korche kore
  `),
  'ar-latin': list(`
    ana enta enti huwa hiya ihna el fi fe min ila ala ma3 mish mesh wallah inshallah yalla habibi keef
    kef shu shoo leish lesh wein bukra kteer ktir mnih helw elyom alyom
  `),
  'el-latin': list(
    'kai den einai tha na mou sou mas sas tou tis ton tin poli simera avrio kala efharisto gia apo',
  ),
  'bg-latin': list(
    'sam si sme ste sa ne da na za ot az ti toi tya nie vie mnogo dnes utre dobre deca',
  ),
};

/** Words of a language that English has too, or that are names: they prove nothing. */
const SHARED: ReadonlySet<string> = new Set(
  list(`
    a ada ai akan al ala ale ali all also am ami an ana anak ao ap ar are arm art as at au ay az
    baba bach bad bald bata be been bei ben best bet bez bin ble bolo bore bu bus but by ca can car
    care cat ce chat chez co coin come comment con cu cum da dada dag dal dan dans dar das de dee
    del dem den dent des dev di dia die dim din dnes do dos dove dros du e edhe egy ei el ella em en
    enta era es est eu eva ez fait fast faz fe fi fin fo foi for fur gang gibi go gone gut ha han
    hand hari hat he her hi ho hum hun i ian ida if ila in ini inn ir is it itu jay je jest ji jie
    juga ka kad kal kale kam kar kas kasih ke ken ki kim kind ko kore ku kung kur kya la labas lang
    le lea lee leh len lena leo les less lily lit lo log lui ma made mai main mal mam mama man mano
    mar mas mawr max may maya me mea meg mei mein men mes mi mia min mint mix mo moins more most mu
    my na nam nan nar nas ne nell neu ng ni nie no noah noi nos nu o od of oh on once one ont oo or
    os ot over pain pam pan papa par para pasta pays pe per phir pia plus po pod pop por pour pre
    pri pun que qui ran rat ray rin rob rod sa sab sake sale sam san sang sans sara sas sau school
    se sea seem sent ses seu si sin sme so sol some son sou ste su sua sue sun ta tad tag tai tak
    tam tan tara tas tata te tem ten tha ti tie tim tis to tom ton tout tu tum tur tym un una up ur
    us uu van var voi w wa war was wax we wild will wo y ya ye yok z za
  `),
);

/** Words that stay in spite of the above, for they carry their language and are no English word. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  fr: list(
    'les des est dans pour nos une qui chez mes ses ont fait ce vous très du aux et le la un',
  ),
  es: list('los las una es el del por que muy hay está mi y la de en con su se lo un al'),
  pt: list('os em uma é não da do dos das seu sua muito tem foi o e um na no que com de'),
  it: list('il che di non una è sono del della la per con un ha si da le'),
  de: list('ist und das der nicht ich wir den ein zu dem mit es war die sich'),
  nl: list('het een niet zijn voor de en van ik dat je wij op te'),
  pl: list('jest na do nie co ale tak po od za to w z tym jak'),
  cy: list('mae yn i o ar y yr yw da bach bore mawr dim ddim am a pan'),
  ro: list('la nu din pe mai care ce cu am au ca sa de un o în'),
  so: list('waa iyo oo ku ka uu ay si la'),
  tl: list('ang ng sa mga na ay po lang ko mo'),
  'ur-latin': list('hai ki ko ke ka ho hum ye wo main mein kya kal kar sab to ap log se bhi na'),
  'pa-latin': list('hai da di de nu te ki ho main si sab'),
  'bn-latin': list('ami ki na theke kore ar jonno'),
  tr: list('bir bu ve çok için ne da de mi en var'),
  hu: list('egy nem az és van is meg a de ez most ma hogy'),
  lt: list('ir su yra kad tai į per'),
  lv: list('un ir no uz par tas'),
  sk: list('je sa na do za od'),
  cs: list('je se na do za od'),
  sq: list('dhe të në një me për nga po ka do'),
  sw: list('na ya wa kwa ni za katika sana'),
  yo: list('ni ti mo wa'),
  vi: list('là và có không'),
  id: list('yang dan di ke ini itu dari untuk ada anak hari'),
  'ar-latin': list('ana fi min el ala'),
};

/** Each small word with the languages it may be of. */
export const FOREIGN_WORDS: ReadonlyMap<string, readonly string[]> = byWord();

function byWord(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [language, words] of Object.entries(WORDS)) {
    const clear = words.filter((word) => !SHARED.has(word) && !ENGLISH_WORDS.has(word));
    for (const word of new Set([...clear, ...(KEPT[language] ?? [])])) {
      found.set(word, [...(found.get(word) ?? []), language]);
    }
  }
  return found;
}

/** Letters that a language has and English has not. */
export const FOREIGN_LETTERS: Readonly<Record<string, RegExp>> = {
  cy: /[ŵŷâêîôû]|^(?:dd|ll|ngh|mh|nh|rh|wy|yng|gw)|wy|dd/u,
  ga: /[áéíóú]/u,
  gd: /[àèìòù]/u,
  pl: /[ąćęłńóśźż]/u,
  ro: /[ăâîșțşţ]/u,
  lt: /[ąčęėįšųūž]/u,
  lv: /[āčēģīķļņšūž]/u,
  sk: /[áäčďéíĺľňóôŕšťúýž]/u,
  cs: /[áčďéěíňóřšťúůýž]/u,
  hu: /[áéíóöőúüű]/u,
  sq: /[ëç]/u,
  fr: /[àâçèéêëîïôùûœ]|^(?:l|d|qu|c|j|n|s|m|t)'/u,
  es: /[áéíóúñ]/u,
  pt: /[ãõâêôáéíóúç]/u,
  it: /[àèéìòù]/u,
  de: /[äöüß]/u,
  tr: /[çğışöü]/u,
  yo: /[ẹọṣàáèéìíòóùúń]/u,
  vi: /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/u,
};
