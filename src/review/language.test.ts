import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../settings/schema.ts';
import { isOtherLanguage } from './language.ts';
import { newPreview } from './preview.ts';
import { review } from './review.ts';
import type { ComposerSnapshot } from './snapshot.ts';

const CORPUS = join(import.meta.dirname, '..', '..', 'test', 'corpus');

/** Those that are in another language: Urdu in Latin letters, Chinese, Spanish, Punjabi, Polish, Welsh;
 * Arabic; Romanian, Urdu in Latin letters, Irish; Polish; Welsh; Polish. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  'posts.dev.jsonl': ['d044', 'd124', 'd272', 'd310', 'd314', 'd328'],
  'posts.fresh.jsonl': ['f074'],
  'posts.more.jsonl': ['m188', 'm246', 'm302'],
  'posts.fresh3.jsonl': ['n3-055'],
  'posts.fresh4.jsonl': ['fresh4-089'],
  'posts.fresh5.jsonl': ['fresh5-097'],
};

describe('English of all kinds is English', () => {
  test.each([
    '',
    '   ',
    'ok',
    'no',
    'Yes!',
    'Lol',
    '😂😂😂',
    'omg 😭😭',
    'gr8 c u l8r m8',
    'u ok hun? inbox me xx',
    'ngl dis da best day eva fam no cap fr fr',
    'wot r u lot doin 2nite',
    'brb gtg ttyl',
    'Aye, wee bairn wouldnae eat her tea the day, didnae want tae',
    'Dinnae fash yersel, hen. It’s gonnae be braw the morn',
    'Ey up me duck, ow bist? Nowt so queer as folk',
    'Why aye man, gannin doon toon wi wor lass the neet',
    'Y’all comin round ours after? I’mma bring the barbie',
    'Wagwan my g, man’s not tryna hear dat still, innit bruv',
    'I has a happy. Him no want go bed',
    'Lunch: pasta, pesto, pizza, gnocchi, tiramisu',
    'Dinner at La Dolce Vita with Maria, Luca, Giulia and Paolo',
    'Off to see El Clásico at the Camp Nou with José and Iván!',
    'Crème brûlée, pâté and a café au lait with Renée and Zoë',
    'C’est la vie. Que sera, sera. Carpe diem!',
    'Mohammed Iqbal, Zofia Kowalczyk, Aoife Brannigan, Kai Lin, Jayden Mbeki',
    'Llanelli, Llandudno, Aberystwyth, Pwllheli and Betws-y-Coed in one week!',
    'Penblwydd hapus to the best mam in the world, love you loads',
    'Eid Mubarak to all our families, hope you have a lovely day',
    'Happy Diwali! Shubh Deepavali to everyone',
    'Nos da all, what a day that was at work',
    'Cwtch time with the dog and a panad, then bed',
    'Croeso i Gymru! Great to be back in Wales with the rugby boys',
    'Learning Welsh: diolch, bore da, nos da. Any tips?',
    'Dia dhuit is how you say hello in Irish. Slán!',
    'Can anyone translate "ich bin müde und will nach Hause" for my homework?',
    'Today 今日 in Japanese club we learned one new word and had tea',
    'Привет is how my friend Olga says hello, such a nice word',
    'Salaam, hope everyone is well inshallah. See you at the school gates',
    'Harrow Lane C of E Primary School, Thornby, TH1 2AB',
    '07700 900123',
    'https://www.example.com/ich/bin/nicht/hier/und/du',
    '@ecole_de_paris @las_ninas_del_cole @una_mas #diadelosmuertos',
    'ＷＯＷ ｓｏ ａｅｓｔｈｅｔｉｃ',
    '𝓢𝓸 𝓹𝓻𝓸𝓾𝓭 𝓸𝓯 𝓶𝔂 𝓰𝓲𝓻𝓵',
    'die die die, hat on, der! Man, war is bad. Tag me in the kind of fun you had',
    'I had a man in to see to my hat, an old tin can, a pan and ten pens. So sad. On we go',
    'Our son is on sale pour la fin: dans, car, coin, pain, chat, main',
    'Aaaaaaaargh!!!! noooooooo whyyyyyyy',
    'TBT Ibiza 2019 con mi amor',
    'asdf jkl qwerty zxcv',
    'Goal!!! Saka Saka Saka!!! COYG',
    'no no no no no no no',
    'La la la la la, ne ne ne, da da da da',
    'to do: na, na, hey, hey, goodbye. do do do de da da da',
  ])('%s', (text) => {
    expect(isOtherLanguage(text)).toBe(false);
  });

  const files = readdirSync(CORPUS).filter((name) => name.endsWith('.jsonl'));
  test.each(files)('of %s only the foreign posts are called so', (name) => {
    const posts = readFileSync(join(CORPUS, name), 'utf8').trim().split('\n');
    const foreign = posts
      .map((line) => JSON.parse(line) as { id: string; text: string })
      .filter(({ text }) => isOtherLanguage(text))
      .map(({ id }) => id);
    expect(posts.length).toBeGreaterThan(50);
    expect(foreign).toEqual(KNOWN[name] ?? []);
  });
});

describe('other languages', () => {
  test.each([
    ['Welsh', 'Mae’r plant wedi bod yn wych heddiw yn yr ysgol'],
    ['Welsh', 'Dw i ddim yn gwybod beth i’w wneud gyda’r dosbarth yma'],
    ['Welsh', 'Roedd y cyngerdd yn ardderchog neithiwr. Diolch i bawb am ddod!'],
    ['Welsh', 'Ble mae’r bws? Rydyn ni’n hwyr eto bore ’ma'],
    ['Irish', 'Bhí lá iontach againn ar scoil inniu agus tá na páistí tuirseach anois'],
    ['Scottish Gaelic', 'Bha latha math againn san sgoil an-diugh agus tha a’ chlann sgìth'],
    ['Polish', 'Dzisiaj w szkole dzieci były bardzo niegrzeczne i nie mam już siły'],
    ['Polish', 'Nie wiem co się dzieje ale to nie jest w porządku'],
    ['Polish without marks', 'Moja corka nie chce jutro isc do szkoly bo jest bardzo zmeczona'],
    ['Romanian', 'Astăzi copiii din clasa mea au fost foarte cuminți și sunt mândră de ei'],
    ['Romanian without marks', 'Nu stiu ce sa mai fac cu copiii din clasa mea sunt foarte obosita'],
    ['Lithuanian', 'Šiandien mokykloje vaikai labai gražiai dainavo ir mes visi džiaugėmės'],
    ['Latvian', 'Šodien skolā bērni ļoti skaisti dziedāja un mēs visi priecājāmies'],
    ['Slovak', 'Dnes boli deti v škole veľmi dobré a ja som na nich hrdá'],
    ['Czech', 'Dnes byly děti ve škole velmi hodné a já jsem na ně moc pyšná'],
    ['Hungarian', 'Ma nagyon szépen énekeltek a gyerekek az iskolában és büszke vagyok rájuk'],
    ['Albanian', 'Sot fëmijët në shkollë ishin shumë të mirë dhe unë jam krenare për ta'],
    ['French', 'Aujourd’hui les élèves de ma classe ont été vraiment adorables'],
    ['French', 'Je ne sais pas pourquoi la directrice est toujours en retard'],
    ['Spanish', 'Hoy los niños de mi clase se portaron muy bien en la excursión'],
    ['Spanish', 'No sé qué hacer con la directora del colegio, siempre está enfadada'],
    ['Portuguese', 'Hoje as crianças da minha turma foram muito bem na escola'],
    ['Italian', 'Oggi i bambini della mia classe sono stati molto bravi a scuola'],
    ['German', 'Heute waren die Kinder in meiner Klasse sehr lieb und ich bin stolz auf sie'],
    ['Dutch', 'Vandaag waren de kinderen in mijn klas heel lief en ik ben trots op ze'],
    ['Turkish', 'Bugün okulda çocuklar çok güzel şarkı söyledi ve ben çok mutlu oldum'],
    [
      'Somali',
      'Maanta caruurta iskuulka aad bay u fiicnaayeen waana ku faraxsanahay iyaga oo dhan, waxaan leeyahay mahadsanid',
    ],
    [
      'Swahili',
      'Leo watoto wa shule yangu walikuwa wazuri sana na mimi nina furaha kwa sababu yao',
    ],
    ['Tagalog', 'Ang mga bata sa klase ko ay napakabait ngayon at masaya ako sa kanila'],
    ['Vietnamese', 'Hôm nay các em học sinh trong lớp tôi rất ngoan và tôi rất vui'],
    ['Indonesian', 'Hari ini anak-anak di kelas saya sangat baik dan saya bangga dengan mereka'],
    ['Yoruba', 'Àwọn ọmọ ilé ìwé mi ṣe dáadáa lónìí, inú mi sì dùn púpọ̀ fún wọn'],
    ['Urdu', 'آج میری کلاس کے بچے بہت اچھے تھے'],
    [
      'Urdu in Latin letters',
      'Aaj meri class ke bachay bohat achay thay aur mujhe bohat khushi hui',
    ],
    ['Urdu in Latin letters', 'Yeh school bilkul acha nahi hai, kal se main nahi jaa rahi'],
    ['Punjabi', 'ਅੱਜ ਮੇਰੀ ਕਲਾਸ ਦੇ ਬੱਚੇ ਬਹੁਤ ਚੰਗੇ ਸਨ'],
    ['Hindi', 'आज मेरी कक्षा के बच्चे बहुत अच्छे थे'],
    ['Bengali', 'আজ আমার ক্লাসের বাচ্চারা খুব ভালো ছিল'],
    ['Bengali in Latin letters', 'Ajke amar class er bachchara khub bhalo chilo, ami onek khushi'],
    ['Gujarati', 'આજે મારા વર્ગના બાળકો ખૂબ સારા હતા'],
    ['Tamil', 'இன்று என் வகுப்பு குழந்தைகள் மிகவும் நன்றாக இருந்தார்கள்'],
    ['Arabic', 'كان الأطفال في صفي رائعين اليوم'],
    ['Farsi', 'امروز بچه‌های کلاس من خیلی خوب بودند'],
    ['Pashto', 'نن زما د ټولګي ماشومان ډېر ښه وو'],
    ['Chinese', '今天我们班的孩子们表现得很好'],
    ['Chinese, short', '学校放假了'],
    ['Japanese', '今日は学校で子どもたちがとても頑張りました'],
    ['Korean', '오늘 우리 반 아이들이 정말 잘했어요'],
    ['Ukrainian', 'Сьогодні діти в моєму класі були дуже чемні'],
    ['Russian', 'Сегодня дети в моём классе вели себя очень хорошо'],
    ['Bulgarian', 'Днес децата в моя клас бяха много добри'],
    ['Greek', 'Σήμερα τα παιδιά της τάξης μου ήταν πολύ καλά'],
    ['Hebrew', 'היום הילדים בכיתה שלי היו נהדרים'],
    ['Tigrinya', 'ሎሚ ቆልዑ ክፍለይ ኣዝዮም ጽቡቓት ነይሮም'],
    [
      'Polish with an English name of a school',
      'Dzieci z Harrow Lane Primary School były dzisiaj bardzo grzeczne i jestem z nich dumna',
    ],
    [
      'Urdu with an English word or two',
      'آج Harrow Lane School میں بچوں نے بہت اچھا کام کیا اور سب خوش تھے',
    ],
  ])('%s: %s', (_, text) => {
    expect(isOtherLanguage(text)).toBe(true);
  });

  test('most of the draft decides', () => {
    const welsh = 'Mae’r plant wedi bod yn wych heddiw yn yr ysgol.';
    const english = 'The children have been great at school today, and I am so proud of them all.';
    expect(isOtherLanguage(`${welsh} ${english}`)).toBe(false);
    expect(
      isOtherLanguage(`${welsh} Diolch i bawb am ddod neithiwr, roedd yn hyfryd. Well done!`),
    ).toBe(true);
  });
});

describe('properties', () => {
  test('any text gives an answer, and a long one takes no longer', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        (text) => typeof isOtherLanguage(text) === 'boolean',
      ),
    );
    const once = 'Nie wiem co się dzieje ale to nie jest w porządku. ';
    expect(isOtherLanguage(once.repeat(2000))).toBe(true);
  });

  test('the order of English words, capitals and signs do not matter', () => {
    const words = 'so proud of my class today they were great at the show and we had fun'.split(
      ' ',
    );
    fc.assert(
      fc.property(fc.shuffledSubarray(words, { minLength: 1 }), (some) => {
        expect(isOtherLanguage(some.join(' ').toUpperCase())).toBe(false);
        expect(isOtherLanguage(`${some.join(', ')}!!!`)).toBe(false);
      }),
    );
  });
});

describe('a post in another language is still looked at', () => {
  const settings: Settings = {
    ...DEFAULT_SETTINGS,
    schoolName: 'Harrow Lane Primary School',
    pupilNames: ['Jayden Mbeki'],
  };
  const snapshot = (text: string): ComposerSnapshot => ({
    site: 'facebook',
    surface: 'post',
    text,
    audience: 'public',
    images: [],
  });

  test.each([
    [
      'the school',
      'Dzieci z Harrow Lane Primary School były dzisiaj bardzo grzeczne',
      'school-identity',
    ],
    ['a pupil', 'Dzisiaj Jayden Mbeki nie był w szkole i nie wiem co się dzieje', 'pupil'],
    [
      'a number',
      'Proszę dzwonić do mnie, mój numer to 07700 900123, jestem już w domu',
      'personal-details',
    ],
    [
      'the school, in Urdu',
      'آج Harrow Lane Primary School میں بچوں نے بہت اچھا کام کیا',
      'school-identity',
    ],
  ])('%s', (_, text, topic) => {
    for (const found of [
      review(snapshot(text), settings),
      newPreview()(snapshot(text), settings),
    ]) {
      expect(found.isOtherLanguage).toBe(true);
      expect(found.findings.map((finding) => finding.topic)).toContain(topic);
    }
  });

  test('an English one says nothing of languages', () => {
    const english = 'Jayden Mbeki was sick all over the carpet today';
    expect(review(snapshot(english), settings)).not.toHaveProperty('isOtherLanguage');
    const mixed = `${english}\nMae’r plant wedi bod yn wych heddiw yn yr ysgol`;
    expect(newPreview()(snapshot(mixed), settings)).not.toHaveProperty('isOtherLanguage');
  });
});
