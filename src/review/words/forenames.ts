/**
 * First names, lower case, one string each to keep the file small.
 *
 * `listedForenames`: the commonest names given in England and Wales in 2020 and those among the
 * commonest hundred of 1954 to 1994, parts of double names each for itself. Contains public sector
 * information licensed under the Open Government Licence v3.0 (Office for National Statistics, baby
 * names; by way of the CC0 package ukbabynames).
 *
 * `moreForenames`: our own list of pet forms and of Welsh, Scottish, Irish and world names met in
 * British schools.
 */
const listedForenames =
  'aadam aadhya aahil aaira aairah aaliyah aaminah aarav aariz aaron aarush aarya aaryan ' +
  'aasiyah aayah aayan aayat abbas abbie abdul abdulaziz abdullah abdullahi abdulrahman ' +
  'abdurrahman abeeha abel abigail abraham abu abubakar abubakr ace acer ada adaline adalyn ' +
  'adam addison adelaide adele adelina adeline adnan adonis adrian adriana adriel adyan agatha ' +
  'agnes ahad ahmad ahmed aida aidan aiden aila aimee aisha aiyla aiza aizah aj ajay akram ' +
  'alaia alaina alan alana alanna alannah alara alaya alayah alayna alba albert albi albie alby ' +
  'alec aleena aleeza aleksander aleksandra alesha alessandro alessia alessio alex alexander ' +
  'alexandra alexandre alexandros alexandru alexia alexis alfie alfred ali alia alice alicia ' +
  'alicja alina alisa alisha alison alissa alistair alivia aliya aliyah aliza allan allegra ' +
  'alma alvey alya alys alyssa alyssia amaan amaia amaira amal amalia amalie aman amanda amani ' +
  'amar amara amarah amari amaya amayah amber ameer ameera ameerah amelia amelie amina aminah ' +
  'amir amira amirah amiyah ammar amna amora amos amy amyra ana anabia anais anas anastasia ' +
  'anastazja anaya anayah andre andrea andreas andreea andrei andrew andy aneurin angel angela ' +
  'angelica angelina angelo angus anika anita aniyah ann anna annabel annabella annabelle ' +
  'annalise anne annette annie anthony anton antoni antonia antonina antonio antony anya aoife ' +
  'april aqsa arabella aran aras archer archibald archie ares arham ari aria ariah arian ariana ' +
  'arianna ariel ariella arielle arin aris arisha arissa ariya ariyah ariyan arjan arjun arla ' +
  'arlen arlie arlo armaan arman arnie arnold aron aronas arran artemis arthur artie artur ' +
  'arvin arwa arwen arya aryaan aryan asa asees asher ashleigh ashley ashton asiya asiyah asma ' +
  'aston astrid athena atlas atticus aubree aubrey audrey august aura aurelia aurora austin ' +
  'autumn ava avery avi avneet axel axl aya ayaan ayaat ayah ayan ayana ayat ayaz ayda ayden ' +
  'aydin ayesha ayeza ayla aylah aylin ayman ayoub ayra ayrton aysha ayub ayva ayyub azaan ' +
  'azalea azlan azra bailey barbara barnaby barney barry bartosz bea bear beatrice beatrix ' +
  'beatriz beau beauden bella belle ben benas benedict benjamin benny bentley bernard bertie ' +
  'beth bethan bethany betsy betty beverley bianca bianka bilal billie billy bjorn blake bleu ' +
  'blossom bobbi bobbie bobby boden bodhi bodie bogdan bonnie boris bowen bowie bradley brandon ' +
  'braxton brayden brenda brett brian brianna bridget brielle brodie brody brooke brooklyn ' +
  'bruce bruno bryan buddy byron caden cadi caelan cai caiden cairo caitlin caitlyn caleb cali ' +
  'callie callum calvin cameron camila camilla camille caoimhe cara carl carla carlos carly ' +
  'carmen carol carole carolina caroline carolyn carson carter carys casey casian caspar casper ' +
  'caspian cassandra cassian cassidy cassie cassius cataleya catherine cayden cecelia cecilia ' +
  'cecily celeste celia celine cerys chaim chance chantelle charlene charles charlie charlotte ' +
  'chase chaya chelsea cheryl chester chiara chloe chris christian christina christine ' +
  'christopher cian ciara ciaran cillian clair claire clara clare clark claudia clay clayton ' +
  'clementine cleo clifford clive cobie coby coco cody coen cohen colby cole colin colton ' +
  'connie connor conor conrad constance cooper cora cordelia corey cosmo courtney craig ' +
  'cristian cruz crystal curtis cyrus dahlia daisie daisy dakota dale dalia dalton damian ' +
  'damien damon dania daniel daniela daniella danielle daniyal danny dante danyal daphne dara ' +
  'darcey darcie darcy daria darius darla darren david dawid dawn dawson dawud deacon dean ' +
  'debbie deborah debra declan deen delia delilah demi denis denise deniz dennis denny denver ' +
  'denzel deon derek destiny devansh devon dexter dhruv diana diane diego digby dilan dillon ' +
  'dina dion dixie diya diyan dolcie dollie dolly dominic dominik donald donna doreen dorian ' +
  'dorothy dottie dotty dougie douglas drew dua duaa dulcie duncan dylan eadie ebony eddie ' +
  'eddison eden edgar edie edison edith edmund eduard edward edwin eesa efa effie eileen eira ' +
  'eisa ekam ela elaina elaine elara eleanor elena eleni eleri eli elian eliana elias elif ' +
  'elijah elin elina elio elis elisa elisabeth elise elissa eliza elizabeth ella elle ellen ' +
  'elliana ellie elliot elliott ellis elodie eloise elora elowen elsa elsie elspeth elvis elyas ' +
  'ema emaan emanuel ember emelia emerson emil emilia emilie emilija emilio emily emir emma ' +
  'emmanuel emmeline emmett emmie emmy emrys enid enya enzo eoin eren eric erica erik erika ' +
  'erin ernest ernie eryk eryn esa eshaal esmae esmai esme esmee essa esther ethan etta ettie ' +
  'euan eva evalyn evan evangeline eve evelina evelyn everleigh everley everly everlyn evie ' +
  'ewan eyad ezekiel ezmae ezra fabian faith faizan farhan faris fateh fatima fatimah faye ' +
  'fearne felicity felix fergus fern ferne ffion fiadh filip finlay finley finn finnley fiona ' +
  'fionn fletcher fleur flora florence florrie flynn forest forrest fox frances francesca ' +
  'francesco francis francisco franciszek franco frank frankie franklin franky fraser fred ' +
  'freddie freddy frederick fredrick freya freyja frida fynn gabriel gabriela gabriella ' +
  'gabrielle gaia gail gareth garry gary gavin gemma gene genevieve geoffrey george georgia ' +
  'georgiana georgie georgina gerald geraldine gerard gethin gia gianna gideon gillian giorgio ' +
  'giovanni giulia glen glenn gloria glynis gordon grace gracie graeme graham gray grayson ' +
  'gregory greta greyson griffin gruffydd gus guy gwen haaris hadi hadiya hadley hafsa hafsah ' +
  'haider hailey hajra hakeem haleema halima halimah halle hallie hamdan hamish hamza hamzah ' +
  'hana hania haniya hanna hannah hareem hari haris harlan harleen harleigh harley harlie ' +
  'harlow harmony haroon harper harri harriet harriett harris harrison harry harun harvey hasan ' +
  'hashim hashir hasnain hassan hattie hawa hawwa haya hayden hayley hazel heath heather hector ' +
  'heidi helen helena hendrix henley henri henrietta henry henryk herbert herbie hermione ' +
  'hettie hezekiah hiba hidayah hilary hollie holly honey hoorain hope howard hubert huda ' +
  'hudson huey hugh hughie hugo humaira hunter husna hussain huw huxley huzaifa iain ian ianis ' +
  'ibraheem ibrahim ida idrees idris ignacy igor ilinca ilyana ilyas imaan iman imani imogen ' +
  'imran inaaya inaya inayah indi india indiana indie indigo indy ines ingrid ioan ioana iona ' +
  'iosif iqra irene irha iris isa isaac isabel isabela isabella isabelle isaiah isha ishaan ' +
  'ishaaq ishaq isla ismaeel ismael ismail isobel isobelle isra israel issa issac ivaan ivan ' +
  'ivar ivie ivo ivor ivy iyla iylah izaan izabela izabella izaiah izhaan izzy jac jace jack ' +
  'jackson jacob jacqueline jad jade jaden jadon jago jai jaiden jake jakob jakub jamal james ' +
  'jameson jamie jan jana jane janet janice jannah jannat jasmin jasmine jason jasper jax jaxon ' +
  'jaxson jaxx jay jayce jayden jaylen jayne jayson jean jeanette jeffrey jemima jemma jenna ' +
  'jennifer jenny jensen jenson jeremiah jeremy jesse jessica jessie jett jibreel jill jimmy ' +
  'jiya joan joanna joanne jocelyn jodie joe joel joey john johnny jonah jonas jonathan joni ' +
  'jordan jorgie joseph josephine josh joshua josiah josie jovan joy joyce judah jude judith ' +
  'julia julian julie juliet juliette julius june junior juniper juno justin kabir kacper kade ' +
  'kaden kai kaia kaiden kaira kairo kaiser kaison kaja kajus kaleb kali kane kara karam kareem ' +
  'karen karim karina karl karson karter kasper kate katherine kathleen kathryn katie katy kay ' +
  'kaya kayan kayden kayla kayleigh kayson keanu keaton keegan keira keith kelly kendrick ' +
  'kenneth kenny kenza kenzo kerry kevin keyaan keziah khadija khadijah khalid khalil khloe ' +
  'kiaan kian kiana kiara kiera kieran killian kim kimberley king kingsley kingston kinza kira ' +
  'kirsty kit kitty kiyan klara klay koa kobe kobi kobie koby kody kohen kole kornelia krish ' +
  'kristian kuba kyan kye kyla kylan kyle kylo kyra kyran kyrie kyro kyron lacey lachlan lacie ' +
  'laiba laila lainey laith lake lana lando lara laura lauren laurence laurie lavinia lawrence ' +
  'lawson layan layla layth layton lea leah leanne lee leela leena leia leigh leighton leila ' +
  'leilani leja lena lennie lennon lennox lenny leo leon leona leonard leonardo leonidas leonie ' +
  'leonora lesley leslie levi lewis lexi lexie leyla lia liam liana libby liberty lila lilah ' +
  'lili lilia lilian liliana lilianna lilith lillian lilliana lillie lilly lily lina lincoln ' +
  'linda lindsay lindsey lisa livia liya liyana lloyd lochlan lockie logan lois loki lola ' +
  'lorcan lorelai lorena lorenzo lorraine lottie loui louie louis louisa louise lowen lowri ' +
  'luca lucas lucca lucia lucian lucie lucy luella luis luka lukas luke luna luqman lydia lyla ' +
  'lylah lynda lyndsey lynn lynne lyra mabel mabli macey macie macsen macy maddie maddison ' +
  'maddox madeleine madeline madison mae maeva maeve maggie magnus mahdi mahi mahir mahira ' +
  'mahnoor maia maira maisie maisy maja maksymilian malachi malaika malak malakai malcolm mali ' +
  'malia maliha malik mandy manha mannat manraj manuel mara marc marcel marcie marco marcus ' +
  'margaret margaux margo margot maria mariam marian marie marilyn marina mario marion mark ' +
  'markas marla marley marlie marlo marlowe marnie marshall marta martha martin martina martyn ' +
  'marwa mary maryam mason matas matei mateo mateusz mathew mathias matias matilda matteo ' +
  'matthew matthias maureen maurice maverick max maxim maximilian maximus maxine maxwell may ' +
  'maya maysa mckenzie meadow medeea megan meghan mehmet melanie melina melisa melissa melody ' +
  'meredith merryn mia miah micah michael michaela michal michelle miguel mikaeel mikael mikail ' +
  'mikey mikhail mikolaj mila milan milana milena miles miley miller millicent millie milly ' +
  'milo mina minahil minha minnie mira miran mirha miriam miruna mitchell miya mohamad mohamed ' +
  'mohammad mohammed moise mollie molly monroe montague montgomery monty morgan moses moshe ' +
  'muhammad muhammed musa musab mustafa mya myah myla mylah myles mylo myra nadia nahla naila ' +
  'nailah nala nancie nancy nansi naomi natalia natalie natan natasha nate nathan nathanael ' +
  'nathaniel naya neave ned neil nel nela nell nella nellie nelly neo neriah nevaeh neve nia ' +
  'niall niamh nichola nicholas nico nicola nicolas nicole nieve nigel niko nikodem nikola ' +
  'nikolas nila nina noa noah noel nola nolan noor nora norah norman nour nova nuh nusaybah ' +
  'nyah nyla nylah nyra oakley obie ocean octavia odin oisin olive oliver olivia olivier oliwia ' +
  'oliwier ollie olly olympia omar omari omer ophelia orion orla orlaith orlando orson oscar ' +
  'osian oskar osman otis ottilie otto ovie owen ozzy pablo paddy paige paisley paloma pamela ' +
  'paris parker patricia patrick patrik paul paula pauline payton pearl peggy penelope penny ' +
  'percy persephone peter peyton philip philippa phillip phoebe phoenix piper pippa pixie pola ' +
  'polly poppie poppy posie presley preston primrose prince princess priya qasim quinn rachael ' +
  'rachel rae raees rafael rafe rafferty rafi raheem rahma raiden raife raina raisa raja ralph ' +
  'ralphie ralphy rania raphael rares raul raven ray raya rayaan rayan raymond rayna rayyan ' +
  'reagan rebeca rebecca rebekah reece reeva regan reggie reginald rehan reid reign reina remi ' +
  'remy renae renee renesmae renesmee renzo reuben rex reya reyan reyansh rhea rhiannon rhys ' +
  'ria riaan rian ricardo richard richie ricky rico riley rio rishi rita riva river riya riyan ' +
  'roan robbie robert robin robyn rocco rocky rogan roger rohaan rohan roisin roma roman rome ' +
  'romeo romi romie romilly romy ronald ronan ronnie rory rosa rosabella rosalie rosanna roscoe ' +
  'rose roseanna rosemary rosie ross roux rowan roxanne roxy roy roza ruairi ruben ruby rudi ' +
  'rudra rudy rueben rufus rumaisa rumaysa rupert ruqayyah russell ruth ryan ryder ryker rylee ' +
  'ryleigh saad saara sabrina sacha sadie safa safaa saffron safiya safiyah safiyyah safwan ' +
  'sahib sahil saif saint salah sally salma salman sam sama samantha sami samir samira samson ' +
  'samuel sana sandra santiago santino saoirse sapphire sara sarah sasha saskia savanna ' +
  'savannah saxon scarlet scarlett scott sean seb sebastian selena selina seren serena seth ' +
  'shahzain shanaya shane shannon sharon shaun shay shayan sheila shelby shiloh shirley ' +
  'shivansh sia sian sid sidney sidra siena sienna silas simeon simon siya siyana sky skye ' +
  'skyla skylar skyler sofia sol solomon sonia sonnie sonny sophia sophie soraya soren spencer ' +
  'stacey stanislaw stanley stefan stefania stella stephanie stephen steven stevie stewart ' +
  'storm stuart subhan sufyan sulaiman sulayman suleiman sullivan sultan sumaya sumayyah summer ' +
  'sunday sunny susan suzanne sydney syed syeda sylvia sylvie szymon tabitha tadhg taha tahlia ' +
  'tala talha talia taliah tallulah tamara tanya tara taran taron tate taylor ted teddie teddy ' +
  'teo teodor teodora terence teresa terry tessa thalia thea theadora theia theo theodor ' +
  'theodora theodore theresa thiago thomas tia tiago tiana tiffany tillie tilly timothy timur ' +
  'tina tobias toby tom tomas tomi tommie tommy tomos tony tracey tracy travis trent trevor ' +
  'trinity tristan troy tudor tyler tymon tymoteusz tyson umar una usman uzair valencia ' +
  'valentin valentina valentino valerie vanessa veer vera verity veronica viaan victor victoria ' +
  'vienna vihaan viktor vincent vinnie vinny viola violet vivaan vivian vivienne vlad vladimir ' +
  'wade walter warren wayne wendy wesley wiktor wiktoria wilbur wilf wilfred willa william ' +
  'willow wilson winifred winnie winston winter wolf woody wren wyatt wynter xander xanthe ' +
  'xavier yahya yanis yaqub yara yaseen yasin yasir yasmin yasmine younes younis yousef yousif ' +
  'youssef yousuf yunus yusha yusra yusuf yuvraj yvonne zac zach zachariah zachary zack zackary ' +
  'zadie zahra zaid zain zaina zainab zak zakaria zakariya zakariyah zakariyya zaki zander zane ' +
  'zara zaviyar zayaan zayan zayd zayden zayn zayna zaynab zayne zayyan zelda zephaniah zidan ' +
  'zidane ziggy zion zoe zoey zofia zoha zorawar zoya zunairah zuri zuzanna';

const moreForenames =
  'aeron alaw aneira angwen beca begw betsan branwen bronwen cadog casi cynan deiniol elliw eluned enlli eurwen ffiona geralt gruff guto gwennan gwenno gwladys haf heulwen ianto idwal islwyn lleu lleucu lowena luned mabon merfyn mirain morwenna nanw olwyn peredur rhian rhianon rhianydd rhisiart siencyn steffan taliesin tanwen trefor ' +
  'aamir abby abdi abdirahman abid addie ade adebayo adeel adewale aditi aditya adrijana aftab ' +
  'afzal aggie agnieszka ahmet aileas ailsa aine aisling akash akbar akshay ala alasdair aled ' +
  'alf alun amarachi amit amjad amrit an anand ananya anca andi andie andrius andrzej angharad ' +
  'ania anil anjali ankit annemarie anoushka anwar anwen aoibhe aoibheann aoibhinn aparna arif ' +
  'arnav arshad art arty arun arwel asad asha ashok ashraf asif atif avani ayo ayodele ayse ' +
  'azhar babajide babs balwinder bao barbs baris bashir bazza beata becca beccy becky becs ' +
  'bekah benji berk bernie bert bessie bets bev beverly bex bhavna bill binh bob bogdana bozena ' +
  'brad brannagh bren bri bronagh bronwyn bryn burak bushra calum caoilfhionn carlton carwyn ' +
  'cass cath cathal cathy catrin catriona caz cem ceri chardonnay charl charley chas chelle ' +
  'chelsey chen cheng cher chetan chi chidera chidi chinedu chioma chrissie chrissy christie ' +
  'chukwu cilla cindy claudiu clem clinton clodagh col coll colm conall cormac corrie costel ' +
  'coz cristina cyn dafydd dai dainius daiva damilola danute dave davey davie deano deb debs ' +
  'deepa deepak deepika defne deirdre del delroy denzil dermot des desmond devi dewi di ' +
  'diarmuid dick dickie dilip dilwyn divya dom dominika dommo don donal donny dorota dot doug ' +
  'dumitru dwayne eabha eamon ebele ed eddy edita edna efua egle ehsan eifion eilidh eimear ' +
  'eirlys ekow elan elfed elinor em emeka emer emine emlyn emre ems emyr eoghan errol esyllt ' +
  'eth ethel eurig everton ewa ewen ez faduma fahad faisal farah farooq fartun farzana fatma ' +
  'fawad fazal fearghas femi fergal fi fionnuala flo florin folasade fran funmi gabby gabija ' +
  'garfield gaurav gaz ged geeta geoff geraint geri ghazala gheorghe ginny gintaras glad glenda ' +
  'glenys gopal grainne grazyna greer greg gregor grzegorz gurpreet guru gwenllian gwilym gwyn ' +
  'gwyneth habib hafeez hakan hal halina hals hamid hao harjit harpreet harsh hatice hayls ' +
  'hefin heledd hemant hev hodan hua hui humera huseyin hywel iarlaith iestyn ieuan ifan ' +
  'ifeanyi ifeoma ifor ifrah iftikhar ijaz ikenna ilona imad indira innes iolo ionut iorwerth ' +
  'irena irfan iseabail ishani ishtiaq iwona izzie jacek jacki jackie jacqui jadwiga jagdeep ' +
  'jagoda jamil janine jase jasleen jaspreet jatinder javed jawad jaya jaydon jed jeff jem jen ' +
  'jeni jenni jerzy jess jez jia jian jide jilly jim jimbo jing jo joanie jolanta jon jono ' +
  'jools jules jun junaid jurgita justas jyoti kacey kaci kamal kamil kamla kamran kang karan ' +
  'kashif kasia katarzyna kath kathy kavita kavya kaydee kaydence kaz keavy keeley keely kel ' +
  'kelv kelvin kemal kemi ken kenzie kerem kestutis kev kez khadra khurram kinga kiran kirpal ' +
  'kirsteen kirsten kirstie kofi kojo kris kristen kristin krystyna krzysztof kuldeep kwabena ' +
  'kwaku kwame kwesi lachie laima laimonis lainie lakshmi lamar lan laney laoise lata laz lei ' +
  'len leroy les lex li liaqat liban liga lil lin lindy ling linz liv livvy liz lizzie lizzy ' +
  'llinos llyr llywelyn lol lorna lou louby loughlin lu lukasz lulu lyd lyndon lynsey maciej ' +
  'madalina maddy mads magda maggs mags mahad mahmood mair mairead mairi majid mal malgorzata ' +
  'mand manda mandeep mandla manisha manjit manpreet mantas maqsood marcia marek marge margie ' +
  'mari marius marj marjorie masood mat matt matty maz mckenna meena meera meg mehreen mehwish ' +
  'mei meinir mel melek meleri mels menna mererid merv merve mervyn meurig mhairi mick mickey ' +
  'midge mihaela mihai mike milosz mim min mindaugas ming mitch mo mobeen mohan mohit mohsin ' +
  'moin moll monica monika morag morfydd morven mubeen mudassar muireann mukesh mumtaz munir ' +
  'murat murdo murray myfanwy nabeel nadeem naeem naheed najma naledi nan naoise nasir nasra ' +
  'nasreen nat natty navdeep naveed nazia neeta neha nerys nesta ngozi nic nick nicki nicky ' +
  'nige nighat nik nikhil nikki nikolay ning nisha nita nitin nkechi nnamdi nneka non noreen ' +
  'norm nuala nur obi octavian odhran olu oluwaseun olwen omair onyeka oonagh ovidiu owain oz ' +
  'ozan ozgur padraig parminder parveen pat patsy patti patty paulie pawel pen pervaiz pete ' +
  'phil phyl phyllis ping piotr pip plamen poll pooja pradeep prakash pranav pratik precious ' +
  'preeti prem priti priyanka prue przemek puja qadir qiang rabia rach rachy radha radu rafal ' +
  'rafiq rahul raj rajesh rajinder rakesh raluca ramesh ramona ranjit rasa rashid rashida ' +
  'rashmi ravi razia reena reg rehana rekha ren rhodri rhona rhonwen rhun rhydian rich rick ' +
  'ricki ritu rizwan rob robbo robs rod rodney rohit ron roni roo ros roshni roxana roz ruaridh ' +
  'rubina rui rukhsana rupe rupinder russ ruta ryszard saba sachin sadaf sade sadia saeed sagal ' +
  'saido sajid sal saleem samina sammy sandeep sandie sangeeta sanjay saqib sash satnam seamus ' +
  'seema selim senan seun sevgi shabana shabir shahbaz shahid shahida shaista shakeel shalini ' +
  'shamim shan shanti shaz shazia shazza shel shell shelley shelly sheraz sheree shilpa shirl ' +
  'shona shreya shu si sim simi simmo simran sinead sinem siobhan sion sioned siwan sizwe ' +
  'slawomir sneha sohail soph sorcha sorin stace stan stanimir staszek ste stefanos steff steph ' +
  'stephie steve stew stu sue sukhdeep suki sumera sunil sunita suresh surinder susie suze suzi ' +
  'suzie suzy svetlana swati syd sylwia tadeusz tahir tahira tam tammy tan tanvi tao tariq ' +
  'tarun tash tasleem tatiana tayyab teagan tegan tegid tegwen tel temi temitope terri tess ' +
  'thabo thandi thanh thi thom tiernan tierney tiffani tils tim timmy tirion tobes tobi tod ' +
  'todd tolga tolu tomasz torquil trace tran treasa tref trev tricia trish trix trixie tudur ' +
  'tunde twm tyrese tyrone uche uday ultan uma urszula usha uzma val valdis vandana varun ' +
  'vasile vern vi vic vicki vicks vicky vijay vikram vinod viorel viv vivek volkan vytautas ' +
  'waheed wajid wale wanda waqas warsame wasim wei wend wil will willie wilma win winsome ' +
  'witold wojciech xia xiao xin xiu yan yang yash yasmeen yaw yetunde yi ying yinka yordan ' +
  'younas yuan yue yun yve yvette zafar zaheer zahid zamzam zanele zbigniew zed zeeshan zeynep ' +
  'zhen zhi zo zola zoltan zubair zuzia';

export const forenames: ReadonlySet<string> = new Set(
  `${listedForenames} ${moreForenames}`.split(' '),
);
