/** Geiriau rhannau mwyaf y dudalen osodiadau. Not yet reviewed by a Welsh reader. */
import type { PanelWords } from './words.ts';

export const PANELS_CY: PanelWords = {
  file: {
    keep: 'Cadw copi',
    keepLead:
      'Copi o’r hyn a ddewisoch yma. Mae’n dda ar gyfer cyfrifiadur newydd, neu i ffrind yn yr ysgol.',
    names:
      'Mae enwau plant yn aros allan oni bai eich bod yn eu ticio. Gall pwy bynnag sy’n agor y ffeil eu darllen.',
    pupils: 'Rhoi enwau’r disgyblion i mewn',
    family: 'Rhoi enwau fy nheulu fy hun i mewn',
    save: 'Cadw copi nawr',
    saved: 'Mae’r copi gyda’ch lawrlwythiadau: {name}.',
    fileName: 'gosodiadau-before-you-post.json',
    take: 'Cymryd gosodiadau o ffeil',
    takeLead:
      'Fe welwch beth fyddai’n newid cyn iddo newid. Dim ond ar y cyfrifiadur hwn y caiff ei darllen.',
    drop: 'Gollyngwch y ffeil yma, neu',
    choose: 'Dewis ffeil',
    look: 'Edrychwch cyn ei chymryd',
    school: 'Ysgol {n}',
    which: 'Mae mwy nag un ysgol yn y ffeil hon. Pa un yw eich un chi?',
    wouldChange: 'Byddai hyn yn newid:',

    before: 'Nawr',
    after: 'Wedyn',
    same: 'Mae hyn i gyd gennych eisoes. Nid oes dim i’w newid.',
    empty: 'Dim byd',
    lockedOnes: 'Mae’r rhain yn aros fel y maent, gan fod eich ysgol wedi’u cloi: {keys}.',
    locks:
      'Mae’r ffeil hefyd yn cloi rhai gosodiadau. Dim ond pan fydd eich ysgol yn ei hanfon y mae hynny’n cyfrif.',
    refused: 'Ni ellir defnyddio’r rhain. Mae’r gweddill yn iawn:',
    yes: 'Cymryd y gosodiadau hyn',
    no: 'Gadael popeth fel y mae',
    taken: 'Gosodiadau o ffeil',
    problem: {
      empty: 'Nid oes dim yn y ffeil hon. Dewiswch un arall.',
      'too-big': 'Mae’r ffeil hon yn rhy fawr i fod yn ffeil gosodiadau. Dewiswch un arall.',
      'not-json': 'Nid ffeil gosodiadau yw hon. Dewiswch un a gadwyd ar y dudalen hon.',
      'not-json-at':
        'Mae gwall yn y ffeil hon yn llinell {line}, wrth arwydd {column}. Cywirwch ef, neu cadwch hi eto ar y cyfrifiadur arall.',
      'other-file': 'Mae’r ffeil hon o rywle arall. Dewiswch un a gadwyd ar y dudalen hon.',
      'clause-file':
        'Mae’r ffeil hon yn dal cymalau polisi. Dewch â hi i mewn o dan “Dod â’ch polisi”.',
      'newer-version':
        'Mae’r ffeil hon o fersiwn mwy newydd o Before You Post. Diweddarwch hwn, yna rhowch gynnig arall arni.',
      'nothing-usable': 'Ni ellir defnyddio dim yn y ffeil hon:',
      unreadable: 'Nid oedd modd agor y ffeil hon. Dewiswch hi eto.',
    },
    reset: 'Dechrau eto',
    resetLead: 'Yn tynnu’n ôl bopeth a ddewisoch yma. Gallwch ei ddadwneud.',
    resetButton: 'Rhoi popeth yn ôl',
    resetSure: 'Rhoi pob gosodiad ar y dudalen hon yn ôl fel yr oedd ar y dechrau?',
    resetYes: 'Ie, rhowch ef yn ôl',
    resetNo: 'Na, cadwch ef',
    resetDone: 'Pob gosodiad',
    resetNothing: 'Nid ydych wedi newid dim eto.',
  },
  kit: {
    lead: 'Mae un clic yn gwneud y ffeiliau sy’n rhoi’r gosodiadau hyn ar holl gyfrifiaduron yr ysgol. Mae canllaw ynddo.',
    schoolOnly:
      'Defnyddiwch ef ar gyfrifiaduron yr ysgol yn unig, a dywedwch wrth y staff yn gyntaf.',
    open: 'Dewis beth sy’n mynd i mewn',
    nothing: 'Llenwch fanylion eich ysgol yn gyntaf. Yna bydd rhywbeth i’w anfon.',
    which: 'Beth sy’n mynd i mewn',
    goesIn: 'Rhoi i mewn',
    lock: 'Yr un fath i bawb',
    lockFor: 'Yr un fath i bawb: {title}',
    family: 'Nid yw enwau eich teulu eich hun byth yn mynd i mewn.',
    pupils:
      'Mae enwau disgyblion yn mynd i mewn fel codau. Ond gellir dyfalu enw cyntaf o god drwy roi cynnig ar lawer o enwau, felly cadwch y ffeiliau’n ddiogel.',
    single:
      'Mae angen cyfenw ar y rhain, neu ni ellir gwneud cod: {n} o enwau’r disgyblion. Maent yn cael eu gadael allan.',
    tooMany: 'Mae gormod o enwau ar gyfer un rhestr. Mae rhai’n cael eu gadael allan.',
    platforms: 'Ar gyfer pa gyfrifiaduron',
    platform: {
      windows: 'Windows (Chrome ac Edge)',
      'google-admin': 'Google Admin (Chromebooks hefyd)',
      macos: 'Mac (Chrome ac Edge)',
      linux: 'Linux (Chrome ac Edge)',
      firefox: 'Firefox ar unrhyw gyfrifiadur',
    },
    needOne: 'Ticiwch o leiaf un math o gyfrifiadur.',
    id: 'Ei id yn Chrome neu Edge',
    idHow: '32 llythyren, a i p. Mae ar dudalen estyniadau’r porwr.',
    idNeeded:
      'Mae angen yr id ar Windows, Mac a Linux. Drwyddo y mae’r porwr yn dod o hyd i’w osodiadau.',
    idBad: 'Mae gan id 32 llythyren, o a i p, a dim arall.',
    updateUrl: 'O ble mae Chrome ac Edge yn ei nôl',
    updateHow:
      'Cyfeiriad gwe’r siop, neu eich update.xml eich hun. Gadewch ef yn wag i anfon gosodiadau yn unig.',
    updateBad: 'Nid cyfeiriad gwe yw hwn. Mae’n dechrau â https:// ac nid oes bylchau ynddo.',
    updateNeedsId: 'I’w nôl ei hun, mae angen yr id ar borwr hefyd. Llenwch yr id uchod.',
    xpiUrl: 'O ble mae Firefox yn ei nôl',
    xpiHow:
      'Cyfeiriad gwe’r ffeil a lofnodwyd gan Mozilla. Gadewch ef yn wag i anfon gosodiadau yn unig.',
    make: 'Gwneud y pecyn',
    fileName: 'pecyn-before-you-post.zip',
    made: 'Mae’r pecyn gyda’ch lawrlwythiadau: {name}, {n} ffeil. Agorwch README.txt yn gyntaf.',
    notForced:
      'Heb gyfeiriad i’w nôl ohono, gosodiadau yn unig y mae’r pecyn yn eu hanfon. Rhaid i bob person ychwanegu Before You Post yn gyntaf.',
    notRun:
      'Ni roddwyd cynnig ar y ffeiliau ar gyfer Windows, Mac a Google yno. Rhowch gynnig ar un cyfrifiadur yn gyntaf.',
    failed: 'Nid oedd modd gwneud y pecyn. Ail-lwythwch y dudalen hon.',
    lost: 'Ni allai hyn i gyd fynd i mewn, gan fod arwyddion ynddo na all ffeiliau o’r fath eu dal: {keys}. Teipiwch ef eto.',
  },
  roster: {
    title: 'Enwau fel codau',
    lead: 'Yn troi rhestr o ddisgyblion yn godau, fel na all neb ei darllen yn rhwydd. Nid yw’r rhestr ei hun yn cael ei chadw.',
    caution:
      'Nid yw cod yn gyfrinach. Gall pwy bynnag sy’n gwybod yr halen roi cynnig ar lawer o enwau a gweld pa rai sy’n ffitio. Felly cadwch y codau’n ddiogel, fel y byddech yn cadw’r enwau.',
    names: 'Enw cyntaf a chyfenw, un ar bob llinell',
    example: 'Ffion Bellamy\nArjun Sharma',
    salt: 'Halen',
    saltHow: 'Yn cael ei gymysgu i bob cod. Mae angen eu hen halen ar hen godau.',
    make: 'Gwneud y codau',
    none: 'Ysgrifennwch o leiaf un enw cyntaf a chyfenw.',
    single: 'Wedi’u gadael allan, gan nad oes cyfenw ganddynt: {names}.',
    made: 'Enwau: {names}. Codau: {codes}. Mae pob enw yno’n gyfan, a chyda llythyren gyntaf y cyfenw.',
    result: 'Codau a halen',
    copy: 'Copïo',
    copied: 'Wedi’i gopïo.',
    notCopied: 'Nid oedd modd ei gopïo. Marciwch y testun a’i gopïo â llaw.',
    where:
      'Maent yn mynd i’r gosodiadau y mae eich ysgol yn eu hanfon, fel pupilNameHashes a pupilNameSalt.',
  },
  proof: {
    lead: 'Nid oes rhaid i chi ymddiried ynom. Dyma beth mae eich porwr yn ei ddweud, a sut y gallwch edrych drosoch eich hun.',
    rule: 'Rheol y porwr ar gyfer y tudalennau hyn',
    seen: 'Gwelwyd o’r tu mewn, ers agor y dudalen hon',
    ownFiles: 'Ei ffeiliau ei hun a lwythodd y dudalen hon: {n}.',
    otherNone: 'Unrhyw beth o gyfrifiadur arall: dim.',
    other: 'O rywle arall: {n}. Dywedwch wrthym.',
    violationsNone: 'Ymdrechion y bu’n rhaid i reol y porwr eu hatal: dim.',
    violations: 'Ymdrechion y bu’n rhaid i reol y porwr eu hatal: {n}. Dywedwch wrthym.',
    limits:
      'Ni all tudalen weld popeth y mae porwr yn ei wneud. Felly mae pob fersiwn yn cael ei brofi hefyd:',
    tested: 'Y prawf tawelwch',
    testedYes:
      'Ar {date}, rhedodd {tests} prawf ar yr union fersiwn hon. Gofynnodd y gwefannau am {requests} peth. Gofynnodd Before You Post am {strangers}.',
    notRun: 'Heb ei redeg ar gyfer y fersiwn hon.',
    notRunWhy: 'Felly nid ydym yn dweud dim yma. Gallwch edrych drosoch eich hun:',
    look: 'Gwelwch drosoch eich hun',
    steps: [
      'Agorwch y dudalen hon a phwyswch F12. Ar Mac, pwyswch Option, Command ac I.',
      'Dewiswch “Network”. Ticiwch “Preserve log” (yn Firefox: “Persist Logs”).',
      'Ail-lwythwch y dudalen, yna defnyddiwch hi: rhowch gynnig ar neges, newidiwch enw.',
      'Edrychwch ar y llinellau. Mae pob un yn dechrau â chrome-extension neu moz-extension: ffeil o’r cyfrifiadur hwn. Nid oes llinell yn enwi cyfrifiadur arall.',
      'Gwnewch yr un peth ar Facebook, X neu YouTube. Llinellau’r wefan ei hun yw’r rhai yno.',
    ],
  },
  dates: {
    months: 'Ion Chwef Maw Ebr Mai Meh Gorff Awst Medi Hyd Tach Rhag',
    how: 'Un ar bob llinell, fel y byddech yn eu hysgrifennu: 21 Rhag 2026 – 1 Ion 2027. Gallwch ludo rhestr yr ysgol.',
    add: 'Ychwanegu diwrnodau',
    first: 'Diwrnod cyntaf',
    last: 'Diwrnod olaf (os mwy nag un)',
    addButton: 'Ychwanegu',
    addMissing: 'Dewiswch y diwrnod cyntaf.',
    addOrder: 'Rhaid i’r diwrnod olaf ddod ar ôl y cyntaf.',
    bank: 'Mae gwyliau banc yn cael eu gadael allan ohonynt eu hunain',
    bankIn: '{nation}, eleni a’r flwyddyn nesaf:',
    asOf: 'Edrychwyd arnynt ar {date}.',
  },
};
