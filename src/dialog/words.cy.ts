/**
 * Welsh, same keys as `words.en.ts`. Not yet read over by a fluent speaker (`reviewed: false`); plain
 * words, "chi" throughout, "ysgol" for school, "neges" for a post, "disgybl" for a pupil.
 */
import type { Words } from './words.ts';

export const CY: Words = {
  lang: 'cy',
  reviewed: false,
  heading: 'Cyn i chi bostio',
  edit: 'Golygu fy neges',
  postAnyway: 'Postio beth bynnag',
  wait: 'Cymerwch eiliad i ddarllen hwn. Gallwch bostio ymhen {n} eiliad.',
  waitLastSecond: 'Cymerwch eiliad i ddarllen hwn. Gallwch bostio ymhen 1 eiliad.',
  waitOver: 'Gallwch bostio nawr os ydych am wneud.',
  yourWords: 'Yr hyn a ysgrifennoch',
  countOfThings: '{n} peth i’w gwirio',
  severity: { stop: 'Arhoswch a meddyliwch', think: 'Meddyliwch yn gyntaf', note: 'Da gwybod' },
  audience: {
    public: 'Gall unrhyw un weld hwn',
    friends: 'Gall eich ffrindiau weld hwn, a’i rannu',
    group: 'Gall pawb yn y grŵp weld hwn, a’i rannu',
    unknown: 'Ni allwn weld pwy fydd yn gweld hwn',
  },
  betterWay: 'Ffordd well',
  route: {
    complaints: 'I gael rhywbeth wedi’i unioni, gofynnwch i {who}:',
    safeguarding: 'Yn poeni am rywun? Dywedwch wrth {who}:',
    head: 'I’w drafod yn gyntaf, gofynnwch i {who}:',
  },
  inShort: 'Yn fyr, o {policy}, {ref}',
  quoted: '{policy}, {ref}',
  notCovered: 'Nid yw polisi eich ysgol yn sôn am hyn',
  forOthers: 'Ysgrifennodd eich ysgol y rheol hon i bobl eraill. Mae’n gyngor da o hyd.',
  moreClause: '1 cymal arall ar hyn',
  moreClauses: '{n} cymal arall ar hyn',
  clauseRegion: 'Y cymal cyfan',
  whatPolicySays: 'Beth mae’r polisi yn ei ddweud',
  readPolicy: 'Darllen y polisi cyfan',
  moreFindings: 'a {n} arall',
  moreWords: 'a {n} arall fel hyn',
  alsoNote: 'Da gwybod hefyd',
  soundsLike: 'Mae eich geiriau’n swnio fel hyn, ond gallwn fod yn anghywir.',
  law: 'Beth mae’r gyfraith yn ei ddweud am hyn',
  lawSource: 'Darllen y gyfraith',
  lawChecked: '(edrychwyd arni ar {date})',
  footer:
    'Gallwn fod yn anghywir: mae’r gwiriad hwn yn rhedeg ar eich cyfrifiadur ac yn deall ychydig yn unig o’r cyd-destun.',
  promise: 'Nid oes neb arall yn cael gwybod. Chi sydd i benderfynu beth i’w wneud nesaf.',
  checking: 'Wrthi’n gwirio eich neges…',
  clean: 'Ni chawsom ddim byd i’w ofyn i chi.',
  otherLanguage:
    'Heb ei wirio: dim ond Saesneg y gallwn ei darllen. Rydym yn dal i chwilio am enwau a rhifau.',
  dismiss: 'Cuddio’r neges hon',
  notice: {
    'press-again': 'Pwyswch Postio unwaith eto. Yna bydd eich neges yn mynd fel y mae.',
    'not-checking': 'Nid yw Before You Post yn gwirio ar y dudalen hon. Gallwch bostio o hyd.',
    'reload-page': 'Mae Before You Post wedi newid. Ail-lwythwch y dudalen hon er mwyn iddo wirio.',
  },
  topics: {
    'school-identity': {
      headline: 'Efallai fod hwn yn enwi eich ysgol',
      why: {
        general:
          'Efallai fod eich neges yn enwi eich ysgol. Gall pobl feddwl mai’r ysgol sy’n siarad.',
        'school-initials':
          'Gall y llythrennau hyn sefyll dros eich ysgol. Gall pobl feddwl mai’r ysgol sy’n siarad.',
        'school-hashtag':
          'Gall yr hashnod hwn bwyntio at eich ysgol. Gall pobl feddwl mai’r ysgol sy’n siarad.',
        'school-handle':
          'Gall hwn fod yn enw cyfrif eich ysgol. Gall yr ysgol a’r rhieni weld eich neges.',
        'school-misspelt':
          'Gall hwn fod yn enw eich ysgol, wedi’i sillafu mewn ffordd arall. Gall pobl ei adnabod o hyd.',
        'school-domain': 'Gall y cyfeiriad gwe hwn enwi eich ysgol.',
      },
      better: { general: 'Rhowch gynnig ar “yn y gwaith” neu “ysgol” yn lle’r enw.' },
      hint: 'Efallai fod hwn yn enwi eich ysgol.',
    },
    employment: {
      headline: 'Efallai fod hwn yn dangos ble rydych chi’n gweithio',
      why: {
        general:
          'Efallai fod eich neges yn dangos eich bod yn gweithio i’r ysgol. Gall pobl feddwl eich bod yn siarad drosti.',
        'job-and-school':
          'Mae eich swydd a’ch ysgol ochr yn ochr yma. Gall pobl feddwl eich bod yn siarad dros yr ysgol.',
        'we-and-school': 'Gall “ni” gydag enw’r ysgol swnio fel pe bai’r ysgol yn siarad.',
        'we-near-school': 'Gall “ni” gydag enw’r ysgol swnio fel pe bai’r ysgol yn siarad.',
        'job-here': 'Gall eich neges ddangos pa swydd sydd gennych, ac ym mha ysgol.',
        'proud-here': 'Gall eich neges ddangos eich bod yn gweithio yn yr ysgol.',
        'our-school': 'Gall “ein hysgol ni” ddangos eich bod yn gweithio yno.',
        'our-school-thing': 'Gall gair fel “ein” ddangos eich bod yn gweithio yn yr ysgol.',
        duty: 'Gall eich neges ddangos eich bod wrth eich gwaith yn yr ysgol.',
        'duty-in-reply': 'Gall eich neges ddangos eich bod wrth eich gwaith yn yr ysgol.',
        'we-same-sentence': 'Gall “ni” gydag enw’r ysgol swnio fel pe bai’r ysgol yn siarad.',
        'as-job': 'Gall eich swydd ac enw’r ysgol ddangos ble rydych chi’n gweithio.',
        'our-mild-thing': 'Gall gair fel “ein” ddangos eich bod yn gweithio yn yr ysgol.',
      },
      better: { general: 'Gadewch eich swydd a’ch ysgol allan. Gall y gweddill fod yn iawn.' },
      hint: 'Efallai fod hwn yn dangos ble rydych chi’n gweithio.',
    },
    'school-contact': {
      headline: 'Efallai fod hwn yn rhannu sut i gysylltu â’r ysgol',
      why: {
        general: 'Efallai fod eich neges yn rhannu rhif ffôn, e-bost neu dudalen we’r ysgol.',
        'school-mail': 'Gall hwn fod yn gyfeiriad e-bost yr ysgol.',
        'school-web': 'Gall hon fod yn ddolen i wefan yr ysgol ei hun.',
        'school-telephone': 'Gall hwn fod yn rhif ffôn yr ysgol.',
      },
      better: { general: 'Gadewch hwn allan. Gall pobl ei weld ar wefan yr ysgol ei hun.' },
      hint: 'Efallai fod hwn yn rhannu rhif neu ddolen yr ysgol.',
    },
    pupil: {
      headline: 'Efallai fod hwn yn dangos pwy yw plentyn',
      why: {
        general:
          'Efallai fod hwn yn dangos pa blentyn sydd dan sylw. Mae enwau, dosbarthiadau a chliwiau bach yn adio.',
        'pupil-name-listed':
          'Gall hwn fod yn enw ar restr disgyblion yr ysgol. Gall pobl wybod pa blentyn sydd dan sylw.',
        'full-name-and-class': 'Gall enw llawn a sôn am yr ysgol ddangos pa blentyn sydd dan sylw.',
        'first-name-and-initial':
          'Gall enw cyntaf ac un llythyren arall ddangos pa blentyn sydd dan sylw.',
        'first-name-and-class': 'Gall enw cyntaf a dosbarth ddangos pa blentyn sydd dan sylw.',
        'first-name-at-school':
          'Gall enw cyntaf a sôn am yr ysgol ddangos pa blentyn sydd dan sylw.',
        'initials-and-class':
          'Gall ychydig lythrennau a dosbarth ddangos pa blentyn sydd dan sylw.',
        description: 'Nid oes enw yma, ond gall pobl yn yr ysgol wybod pa blentyn sydd dan sylw.',
        'family-of-pupil': 'Gall geiriau am deulu plentyn ddangos pa blentyn sydd dan sylw.',
        handle: 'Gall hwn fod yn gyfrif disgybl.',
      },
      better: {
        general: 'Rhowch gynnig ar “un o’n disgyblion” yn lle hynny, heb sôn am y dosbarth.',
        parent: 'Rhowch gynnig ar “plentyn rwy’n ei nabod” yn lle hynny, heb sôn am y dosbarth.',
        pupil: 'Rhowch gynnig ar “ffrind i mi” yn lle hynny, heb sôn am y dosbarth.',
      },
      hint: 'Efallai fod hwn yn dangos pwy yw plentyn.',
    },
    colleague: {
      headline: 'Efallai fod hwn yn pwyntio at rywun yn yr ysgol',
      why: {
        general: 'Efallai fod hwn yn dangos pa berson yn yr ysgol sydd dan sylw.',
        'staff-name-listed': 'Gall hwn fod yn enw rhywun sy’n gweithio yn yr ysgol.',
        nickname: 'Gall pobl yn yr ysgol adnabod yr enw hwn yn dda, a gwybod pwy sydd dan sylw.',
        'title-and-name': 'Gall teitl ac enw ddangos pa berson yn yr ysgol sydd dan sylw.',
        'first-name-and-work': 'Gall enw a sôn am y gwaith ddangos pwy sydd dan sylw.',
        'post-held-by-one':
          'Efallai mai un person sydd â’r swydd hon, felly gall pobl wybod pwy sydd dan sylw.',
      },
      better: {
        general:
          'Rhowch gynnig ar “rhywun rwy’n gweithio gyda nhw”, neu gofynnwch iddyn nhw gyntaf.',
        parent: 'Rhowch gynnig ar “rhywun yn yr ysgol”, neu gofynnwch iddyn nhw gyntaf.',
        pupil: 'Rhowch gynnig ar “rhywun yn yr ysgol”, neu gofynnwch iddyn nhw gyntaf.',
      },
      hint: 'Efallai fod hwn yn pwyntio at rywun yn yr ysgol.',
    },
    confidential: {
      headline: 'Efallai fod hwn yn breifat i’r ysgol',
      why: {
        general:
          'Mae hwn yn swnio fel rhywbeth a wyddoch drwy’r ysgol yn unig. Efallai nad chi sydd i’w rannu.',
      },
      better: {
        general:
          'Gadewch hwn allan. Os yw’n eich poeni, siaradwch â rhywun yn yr ysgol a all helpu.',
      },
      hint: 'Efallai fod hwn yn breifat i’r ysgol.',
    },
    'school-matter': {
      headline: 'Mae hwn am ddiwrnod yn yr ysgol',
      why: { general: 'Efallai fod eich neges am bethau sy’n digwydd yn eich ysgol.' },
      better: {
        general: 'Cadwch hwn yn gyffredinol, fel na all neb ddweud pa ysgol na pha ddiwrnod.',
      },
      hint: 'Efallai fod hwn am eich diwrnod yn yr ysgol.',
    },
    security: {
      headline: 'Efallai fod hwn yn gwneud rhywun yn llai diogel',
      why: {
        general:
          'Efallai fod eich neges yn dangos sut y cedwir yr ysgol yn ddiogel, neu ble bydd y plant.',
        code: 'Gall hwn ddatgelu cod drws, giât neu larwm.',
        password: 'Gall hwn ddatgelu cyfrinair.',
        'key-hidden': 'Gall hwn ddweud wrth bobl ble cedwir allwedd.',
        empty: 'Gall hwn ddweud wrth bobl pryd mae’r ysgol yn wag.',
        unguarded: 'Gall hwn ddweud wrth bobl ble mae’n hawdd mynd i mewn.',
        trip: 'Gall hwn ddweud wrth bobl ble bydd plant, a phryd.',
        'way-home': 'Gall hwn ddweud wrth bobl sut mae plentyn yn mynd adref.',
        release: 'Gall hwn ddweud wrth bobl pryd a ble daw plant allan o’r ysgol.',
        lockdown: 'Gall hwn ddweud sut mae’r ysgol yn cadw’n ddiogel mewn argyfwng.',
      },
      better: {
        general:
          'Gadewch godau, lleoedd ac amserau allan. Cewch adrodd yr hanes pan fydd pawb adref.',
        code: 'Gadewch hwn allan. Yna gofynnwch i’r ysgol a oes angen newid y cod.',
        password: 'Gadewch hwn allan. Yna gofynnwch i’r ysgol a oes angen newid y cyfrinair.',
        unguarded:
          'Gadewch hwn allan, a dywedwch wrth yr ysgol ar unwaith, er mwyn ei wneud yn ddiogel.',
        release:
          'Gadewch hwn allan. Os nad ydych yn meddwl ei fod yn ddiogel, dywedwch wrth yr ysgol ar unwaith.',
      },
      hint: 'Efallai fod hwn yn datgelu rhywbeth sy’n cadw pobl yn ddiogel.',
    },
    'personal-details': {
      headline: 'Efallai fod hwn yn rhoi manylion preifat',
      why: {
        general:
          'Efallai fod eich neges yn rhoi rhif ffôn, cartref, dyddiad geni neu rywbeth tebyg.',
        phone:
          'Gall hwn fod yn rhif ffôn rhywun. Gallai unrhyw un sy’n ei weld ffonio neu anfon neges.',
        email:
          'Gall hwn fod yn gyfeiriad e-bost rhywun. Gallai unrhyw un sy’n ei weld ysgrifennu ato.',
        address: 'Gall hwn ddangos ble mae rhywun yn byw.',
        'address-postcode': 'Gall hwn ddangos ble mae rhywun yn byw.',
        postcode: 'Gall hwn ddangos ble mae rhywun yn byw.',
        'birth-date':
          'Gall hwn fod yn ddyddiad geni. Gall pobl ei ddefnyddio i esgus bod yn rhywun arall.',
        'bank-account':
          'Gall y rhain fod yn fanylion banc. Gallai rhywun eu defnyddio i gymryd arian.',
        iban: 'Gall y rhain fod yn fanylion banc. Gallai rhywun eu defnyddio i gymryd arian.',
        'card-number':
          'Gall hwn fod yn rhif cerdyn banc. Gallai rhywun ei ddefnyddio i gymryd arian.',
        pin: 'Gall hwn fod yn rhif cyfrinachol sy’n cadw arian neu ffôn yn ddiogel.',
        'insurance-number':
          'Gall hwn fod yn rhif y mae pobl yn ei ddefnyddio i brofi pwy ydyn nhw.',
        'nhs-number': 'Gall hwn fod yn rhif y mae pobl yn ei ddefnyddio i brofi pwy ydyn nhw.',
        'passport-number': 'Gall hwn fod yn rhif y mae pobl yn ei ddefnyddio i brofi pwy ydyn nhw.',
        'licence-number': 'Gall hwn fod yn rhif y mae pobl yn ei ddefnyddio i brofi pwy ydyn nhw.',
        'security-answer': 'Gall hwn ateb cwestiwn cyfrinachol, fel enw anifail anwes cyntaf.',
      },
      better: { general: 'Gadewch hwn allan, neu anfonwch ef at yr un sydd ei angen yn unig.' },
      hint: 'Efallai fod hwn yn rhoi manylion preifat.',
    },
    defamation: {
      headline: 'Gallai hwn niweidio enw da rhywun',
      why: {
        general:
          'Mae hwn yn dweud rhywbeth drwg am berson neu’r ysgol fel pe bai’n ffaith. Os nad yw’n wir, gallai wneud niwed go iawn.',
        theft:
          'Mae hwn yn dweud fel ffaith bod rhywun wedi cymryd arian neu bethau. Os nad yw’n wir, gallai wneud niwed go iawn.',
        violence:
          'Mae hwn yn dweud fel ffaith bod rhywun wedi brifo person. Os nad yw’n wir, gallai wneud niwed go iawn.',
        lying:
          'Mae hwn yn dweud fel ffaith bod rhywun wedi dweud celwydd. Os nad yw’n wir, gallai wneud niwed go iawn.',
        'drink-drugs':
          'Mae hwn yn dweud fel ffaith bod rhywun wedi yfed neu gymryd cyffuriau. Os nad yw’n wir, gallai wneud niwed go iawn.',
        sexual:
          'Mae hwn yn dweud fel ffaith bod rhywun wedi gwneud rhywbeth rhywiol. Os nad yw’n wir, gallai wneud niwed go iawn.',
        bullying:
          'Mae hwn yn dweud fel ffaith bod rhywun yn bwlio. Os nad yw’n wir, gallai wneud niwed go iawn.',
        neglect:
          'Mae hwn yn dweud fel ffaith nad oedd rhywun wedi gofalu fel y dylai. Os nad yw’n wir, gallai wneud niwed go iawn.',
        past: 'Mae hwn yn dweud fel ffaith bod rhywun wedi gwneud rhywbeth drwg yn y gorffennol. Os nad yw’n wir, gallai wneud niwed go iawn.',
        favour:
          'Mae hwn yn dweud fel ffaith nad oedd rhywun yn deg. Os nad yw’n wir, gallai wneud niwed go iawn.',
        crook:
          'Mae hwn yn dweud fel ffaith nad yw rhywun yn onest. Os nad yw’n wir, gallai wneud niwed go iawn.',
        unsafe:
          'Mae hwn yn dweud fel ffaith nad yw rhywun neu rywle yn ddiogel. Os nad yw’n wir, gallai wneud niwed go iawn.',
      },
      better: {
        general:
          'Dywedwch beth a welsoch, neu sut rydych chi’n teimlo, heb enwau. Neu dywedwch wrth yr ysgol beth sydd o’i le.',
      },
      hint: 'Gallai hwn niweidio enw da rhywun.',
    },
    rumour: {
      headline: 'Efallai mai si yw hwn',
      why: {
        general: 'Efallai eich bod yn pasio rhywbeth ymlaen nad oes neb wedi’i wirio.',
        hearsay:
          'Efallai eich bod yn pasio ymlaen yr hyn a glywsoch gan eraill. Efallai nad yw’n wir.',
        asking: 'Gall gofyn am hyn yn agored ddechrau si.',
      },
      better: { general: 'Arhoswch nes eich bod yn gwybod. Gallwch ofyn i’r ysgol.' },
      hint: 'Efallai mai si yw hwn.',
    },
    criticism: {
      headline: 'Gall hwn frifo pobl yn yr ysgol',
      why: {
        general:
          'Mae rhyddid i chi feddwl hyn. Ond gall y bobl dan sylw ei ddarllen, ac efallai na fydd yn datrys pethau.',
        worth:
          'Mae rhyddid i chi feddwl hyn. Ond gall y bobl dan sylw ei ddarllen a chael eu brifo.',
        complaint: 'Mae’n iawn bod yn anhapus â hyn. Ond efallai na fydd neges yn ei ddatrys.',
        'mock-praise': 'Gall hwn ddarllen fel gwneud hwyl am ben yr ysgol neu ei phobl.',
      },
      better: {
        general: 'Dywedwch wrth yr ysgol beth aeth o’i le. Mae hynny’n fwy tebygol o helpu.',
      },
      hint: 'Gall hwn frifo pobl yn yr ysgol.',
    },
    abuse: {
      headline: 'Gall hwn frifo neu ddychryn rhywun',
      why: {
        general: 'Gall eich geiriau swnio fel sarhad neu fygythiad.',
        insult: 'Gall eich geiriau swnio fel sarhad.',
        threat: 'Gall eich geiriau swnio fel bygythiad.',
        'gang-up': 'Gall hwn ofyn i bobl droi yn erbyn rhywun.',
        'self-harm': 'Gallai’r geiriau hyn wthio rhywun i’w niweidio ei hun.',
      },
      better: {
        general: 'Arhoswch ychydig. Yna dywedwch beth a’ch cynhyrfodd, heb y geiriau cas.',
        'self-harm':
          'Gadewch hwn allan. Gall unrhyw un sy’n teimlo’n isel iawn ffonio’r Samariaid am ddim, ddydd neu nos, ar 116 123.',
      },
      hint: 'Gall hwn frifo neu ddychryn rhywun.',
    },
    discrimination: {
      headline: 'Gall hwn fychanu pobl am bwy ydyn nhw',
      why: {
        general: 'Gall eich geiriau fychanu pobl am eu hil, ffydd, rhyw, oed neu rywbeth tebyg.',
        slur: 'Gall y gair hwn fychanu grŵp cyfan o bobl.',
        group: 'Gall hwn fychanu grŵp cyfan o bobl.',
        'put-down': 'Gall hwn fychanu grŵp cyfan o bobl.',
        belonging: 'Gall hwn ddweud nad yw rhai pobl yn perthyn yma.',
        hiring: 'Gall hwn ddweud na ddylai pobl gael swydd am bwy ydyn nhw.',
        'only-because': 'Gall hwn ddweud bod rhywun wedi cael swydd am bwy ydyn nhw yn unig.',
        language: 'Gall hwn fychanu pobl am sut maen nhw’n siarad.',
        family: 'Gall hwn fychanu teuluoedd sy’n wahanol i eraill.',
      },
      better: { general: 'Gadewch hwn allan, neu soniwch am yr hyn a wnaed, nid am bwy ydyn nhw.' },
      hint: 'Gall hwn fychanu pobl am bwy ydyn nhw.',
    },
    disrepute: {
      headline: 'Gall hwn wneud i chi neu’r ysgol edrych yn wael',
      why: {
        general:
          'Gall eich neges eich cysylltu chi neu’r ysgol â diod, cyffuriau, rhyw neu dorri’r rheolau.',
        drunk: 'Gall eich neges ddweud wrth bobl eich bod wedi meddwi.',
        drugs: 'Gall eich neges eich cysylltu â chyffuriau.',
        driving: 'Gall eich neges ddweud eich bod wedi gyrru pan na ddylech.',
        sexual: 'Gall eich neges eich cysylltu â rhyw o flaen disgyblion a rhieni.',
        skiving: 'Gall eich neges ddweud eich bod i ffwrdd o’r gwaith heb reswm da.',
        taking: 'Gall eich neges ddweud eich bod wedi cymryd rhywbeth nad oedd yn eiddo i chi.',
        trouble: 'Gall eich neges ddweud eich bod mewn ffrae neu mewn helynt gyda’r heddlu.',
      },
      better: { general: 'Gadewch hwn allan, neu cadwch ef i ffrindiau agos.' },
      hint: 'Gall hwn wneud i chi neu’r ysgol edrych yn wael.',
    },
    'politics-religion': {
      headline: 'Efallai fod hwn yn cymryd ochr',
      why: {
        general:
          'Efallai fod eich neges yn cymryd ochr ar wleidyddiaeth neu ffydd. Gall pobl feddwl bod yr ysgol yn cytuno.',
      },
      better: {
        general: 'Chi piau eich barn. Gadewch yr ysgol allan, i’r farn aros yn eiddo i chi.',
      },
      hint: 'Efallai fod hwn yn cymryd ochr ar wleidyddiaeth neu ffydd.',
    },
    image: {
      headline: 'Efallai fod hwn yn dangos pobl o’r ysgol',
      why: {
        general:
          'Gall llun ddangos pobl neu bethau o’r ysgol. Efallai na fydd pob un ohonynt yn hapus â hynny.',
        'pupils-unseen':
          'Ni allwn weld pwy sydd ynddo, ond mae eich geiriau am yr ysgol. Gall disgyblion gael eu dangos.',
        'staff-unseen':
          'Ni allwn weld pwy sydd ynddo, ond gall pobl sy’n gweithio yn yr ysgol gael eu dangos.',
        'pupils-shown': 'Wynebau y gallwn eu gweld: {faces}. Gall disgyblion fod yn eu plith.',
        'pupils-party':
          'Wynebau y gallwn eu gweld: {faces}. Gall plant pobl eraill fod yn eu plith.',
        'staff-shown':
          'Wynebau y gallwn eu gweld: {faces}. Gall pobl sy’n gweithio yn yr ysgol fod yn eu plith.',
        'people-shown': 'Wynebau y gallwn eu gweld: {faces}. Gall rhai fod yn bobl o’r ysgol.',
        'pupils-announced': 'Mae eich geiriau yn cyfeirio at luniau o ddisgyblion.',
        announced: 'Mae eich geiriau yn cyfeirio at luniau o’r ysgol.',
      },
      better: {
        general: 'Gofynnwch i bob un yn gyntaf. Neu dewiswch lun heb wynebau na enwau.',
        parent:
          'Gofynnwch i’r rhieni eraill yn gyntaf. Neu dewiswch lun o’ch plentyn eich hun yn unig.',
      },
      hint: 'Gwiriwch pwy sydd yn y llun.',
    },
    brand: {
      headline: 'Efallai fod hwn yn defnyddio pethau’r ysgol ei hun',
      why: {
        general: 'Efallai fod eich neges yn defnyddio bathodyn, gwisg neu lythyrau’r ysgol.',
        badge: 'Gall hwn ddefnyddio bathodyn neu logo’r ysgol.',
        'badge-named': 'Gall hwn ddefnyddio bathodyn neu logo’r ysgol.',
        clothes: 'Gall hwn ddangos gwisg yr ysgol, ac felly pa ysgol yw hi.',
        'clothes-photo': 'Gall hwn ddangos gwisg yr ysgol, ac felly pa ysgol yw hi.',
        'clothes-sold': 'Gall hwn werthu pethau ag enw neu fathodyn yr ysgol arnynt.',
        matter: 'Gall hwn gopïo’r hyn a ysgrifennodd neu a argraffodd yr ysgol.',
        letter: 'Gall hwn gopïo llythyr gan yr ysgol.',
      },
      better: { general: 'Gadewch hwn allan, neu rhannwch ddolen i dudalen yr ysgol ei hun.' },
      hint: 'Efallai fod hwn yn defnyddio bathodyn neu lythyrau’r ysgol.',
    },
    copyright: {
      headline: 'Efallai mai gwaith rhywun arall yw hwn',
      why: {
        general: 'Efallai fod eich neges yn copïo geiriau, cerddoriaeth neu luniau rhywun arall.',
        lyrics: 'Gall hwn gopïo geiriau cân.',
        marked: 'Gall hwn fod wedi’i nodi’n waith rhywun arall.',
        'paid-work': 'Gall hwn rannu am ddim yr hyn y mae eraill yn talu amdano.',
        pirated: 'Gall hwn rannu ffilm neu gân nad yw’n rhydd i’w rhannu.',
        'shares-work': 'Gall hwn rannu gwaith y mae rhywun arall wedi’i wneud ac yn ei werthu.',
        'unknown-author': 'Gall hwn fod yn waith rhywun arall, ac ni wyddom pwy.',
        'whole-work': 'Gall hwn gopïo’r cyfan o’r hyn a ysgrifennodd neu a wnaeth rhywun arall.',
      },
      better: { general: 'Rhannwch ddolen iddo, a dywedwch pwy a’i gwnaeth.' },
      hint: 'Efallai mai gwaith rhywun arall yw hwn.',
    },
    'private-conversation': {
      headline: 'Efallai fod hwn yn rhannu sgwrs breifat',
      why: {
        general: 'Efallai fod eich neges yn rhannu’r hyn a ddywedodd rhywun wrthych chi yn unig.',
        'in-confidence': 'Efallai y cawsoch wybod hyn yn gyfrinachol.',
        'message-quoted': 'Gall hon fod yn neges a anfonodd rhywun atoch chi yn unig.',
        'passed-on': 'Gall hwn basio neges ymlaen nad oedd i bawb ei gweld.',
        screenshot: 'Gall hwn ddangos sgwrs breifat mewn llun.',
        staffroom: 'Gall hwn ddweud beth a ddywedwyd yn ystafell y staff neu mewn cyfarfod.',
        'talk-quoted': 'Gall hwn ddweud beth a ddywedodd rhywun wrthych chi yn unig.',
        'word-for-word': 'Gall hwn gopïo geiriau preifat rhywun, air am air.',
      },
      better: { general: 'Gofynnwch iddyn nhw gyntaf, neu gadewch hwn allan.' },
      hint: 'Efallai fod hwn yn rhannu sgwrs breifat.',
    },
    'pupil-contact': {
      headline: 'Efallai fod hwn yn gyswllt preifat â disgybl',
      why: {
        general: 'Efallai fod eich neges yn gofyn i ddisgybl gysylltu â chi, neu’n derbyn un.',
        'accepts-pupil': 'Gall eich neges dderbyn disgybl yn ffrind neu’n ddilynwr.',
        'answers-pupil': 'Efallai eich bod yn ateb disgybl ar eich cyfrif eich hun.',
        'greets-pupil': 'Gall eich neges siarad â disgybl o’ch cyfrif eich hun.',
        'invites-pupils': 'Gall eich neges ofyn i ddisgyblion gysylltu â chi.',
        'joins-teacher': 'Gall eich neges ofyn i athro neu athrawes fod yn ffrind i chi ar-lein.',
        secret: 'Gall eich neges ofyn i ddisgybl gadw cyfrinach.',
        'through-others': 'Gall eich neges anfon rhywbeth at ddisgybl drwy rywun arall.',
      },
      better: {
        general: 'Defnyddiwch ffyrdd yr ysgol ei hun o siarad â disgyblion.',
        pupil: 'Defnyddiwch ffyrdd yr ysgol ei hun o siarad â’ch athrawon.',
      },
      hint: 'Efallai fod hwn yn gyswllt preifat â disgybl.',
    },
    'parent-contact': {
      headline: 'Efallai fod hwn yn cymysgu gwaith a’ch bywyd eich hun',
      why: {
        general:
          'Efallai fod eich neges yn gofyn i rieni gysylltu â’ch cyfrif neu’ch ffôn chi eich hun.',
        'accepts-parents': 'Gall eich neges dderbyn rhieni yn ffrindiau ar eich cyfrif eich hun.',
        'gives-details': 'Gall eich neges roi eich rhif neu’ch cyfrif eich hun i rieni.',
        'drop-number': 'Gall eich neges ofyn i rieni am eu rhifau.',
        'instead-of-office': 'Gall eich neges ofyn i rieni ddod atoch chi yn lle swyddfa’r ysgol.',
        'invites-parents': 'Gall eich neges ofyn i rieni ymuno â chi ar eich cyfrif eich hun.',
        'invites-some-parents': 'Gall eich neges ofyn i rieni ymuno â chi ar eich cyfrif eich hun.',
        'own-channel': 'Gall eich neges anfon rhieni at ffôn neu dudalen eich hun.',
        social: 'Gall eich neges ofyn i rieni eich disgyblion gwrdd â chi y tu allan i’r ysgol.',
      },
      better: { general: 'Gofynnwch iddyn nhw ddefnyddio swyddfa neu ap yr ysgol ei hun.' },
      hint: 'Efallai fod hwn yn gofyn i rieni gysylltu’n breifat.',
    },
    'unapproved-channel': {
      headline: 'Efallai fod hwn yn edrych fel tudalen yr ysgol ei hun',
      why: {
        general:
          'Efallai fod eich neges yn dechrau neu’n rhannu tudalen neu grŵp heb gytundeb yr ysgol.',
        'opens-channel': 'Gall hwn ddechrau tudalen neu grŵp heb gytundeb yr ysgol.',
        'advertises-channel': 'Gall hwn gyfeirio pobl at dudalen neu grŵp heb gytundeb yr ysgol.',
        'unofficial-channel': 'Gall hwn fod am dudalen neu grŵp nad yw’n perthyn i’r ysgol.',
        'named-after-school': 'Gall yr enw hwn edrych fel tudalen yr ysgol ei hun.',
      },
      better: {
        general:
          'Gofynnwch i’r pennaeth yn gyntaf. Efallai fod gan yr ysgol un y cewch ei ddefnyddio.',
      },
      hint: 'Efallai nad yw’r ysgol wedi cytuno i’r dudalen hon.',
    },
    'reply-about-school': {
      headline: 'Rydych yn ymuno â sgwrs am yr ysgol',
      why: {
        general: 'Rydych yn ateb neges am yr ysgol. Gall pobl feddwl mai ateb yr ysgol yw hwn.',
        'on-school-page':
          'Rydych yn ysgrifennu ar dudalen yr ysgol ei hun. Gall rhieni a disgyblion ei ddarllen.',
        'about-school':
          'Rydych yn ateb neges am {school}. Gall pobl feddwl mai ateb yr ysgol yw hwn.',
      },
      better: { general: 'Gadewch i’r ysgol ateb. Gallwch ddangos y neges i’r pennaeth.' },
      hint: 'Mae hwn yn ateb neges am yr ysgol.',
    },
    'working-hours': {
      headline: 'Mae’n amser ysgol',
      why: {
        general: 'Mae’n amser ysgol nawr, neu mae eich neges yn dweud hynny.',
        'school-time': 'Mae’n {time}. Mae eich diwrnod ysgol rhwng {start} a {end}.',
        'told-in-words': 'Mae eich neges yn dweud eich bod yn yr ysgol nawr.',
      },
      better: { general: 'Cadwch hwn tan ar ôl yr ysgol.' },
      hint: 'Mae’n amser ysgol nawr.',
    },
    audience: {
      headline: 'Gall unrhyw un weld hwn',
      why: {
        general: 'Gall unrhyw un weld y neges hon, nawr ac am flynyddoedd i ddod.',
        'public-site': 'Gall unrhyw un weld yr hyn a roddir yma, nawr ac am flynyddoedd i ddod.',
      },
      better: { general: 'Os yw’r wefan yn caniatáu, dewiswch pwy all ei gweld.' },
      hint: 'Gall unrhyw un weld hwn.',
    },
  },
};
