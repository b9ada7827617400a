/**
 * First names, lower case, in strings to keep the file small.
 *
 * `childrens`, `grownUps` and `either` come from the commonest names given in England and Wales in 2020
 * and those among the commonest hundred of 1954 to 1994 (a name of the second list that few got in 2020
 * is a grown-up's); double names in their parts. Contains public sector information licensed under the
 * Open Government Licence v3.0 (Office for National Statistics, baby names; by way of the CC0 package
 * ukbabynames).
 *
 * `ours`: our own list of further names of Wales, Scotland, Ireland and the world met in British schools;
 * our pet forms of grown-ups' names stand among `grownUps`.
 */
const childrens =
  'aadam aadhya aahil aaira aairah aaliyah aaminah aarav aariz aarush aarya aaryan aasiyah ' +
  'aayah aayan aayat abbas abdulaziz abdullah abdullahi abdulrahman abdurrahman abeeha abel ' +
  'abraham abu abubakar abubakr ace acer ada adaline adalyn addison adelaide adele adelina ' +
  'adeline adnan adonis adriana adriel adyan agatha agnes ahad ahmad ahmed aida aidan aiden ' +
  'aila aisha aiyla aiza aizah aj ajay akram alaia alaina alana alanna alannah alara alaya ' +
  'alayah alayna alba albi albie alby alec aleena aleeza aleksander aleksandra alesha ' +
  'alessandro alessia alessio alexandre alexandros alexandru alexia alexis alfie alfred ali ' +
  'alia alicia alicja alina alisa alisha alissa alistair alivia aliya aliyah aliza allegra alma ' +
  'alvey alya alys alyssa alyssia amaan amaia amaira amal amalia amalie aman amani amar amara ' +
  'amarah amari amaya amayah ameer ameera ameerah amelie amina aminah amir amira amirah amiyah ' +
  'ammar amna amora amos amyra ana anabia anais anas anastasia anastazja anaya anayah andre ' +
  'andreas andreea andrei andy aneurin angel angelica angelina angelo angus anika aniyah ' +
  'annabel annabella annabelle annalise annie anton antoni antonia antonina antonio anya aoife ' +
  'april aqsa arabella aran aras archer archibald archie ares arham ari aria ariah arian ariana ' +
  'arianna ariel ariella arielle arin aris arisha arissa ariya ariyah ariyan arjan arjun arla ' +
  'arlen arlie arlo armaan arman arnie arnold aron aronas arran artemis artie artur arvin arwa ' +
  'arwen arya aryaan aryan asa asees asher ashton asiya asiyah asma aston astrid athena atlas ' +
  'atticus aubree aubrey audrey august aura aurelia aurora austin autumn ava avery avi avneet ' +
  'axel axl aya ayaan ayaat ayah ayan ayana ayat ayaz ayda ayden aydin ayesha ayeza ayla aylah ' +
  'aylin ayman ayoub ayra ayrton aysha ayub ayva ayyub azaan azalea azlan azra bailey barnaby ' +
  'barney bartosz bea bear beatrice beatrix beatriz beau beauden bella belle benas benedict ' +
  'benny bentley bertie betsy betty bianca bianka bilal billie bjorn blake bleu blossom bobbi ' +
  'bobbie bobby boden bodhi bodie bogdan bonnie boris bowen bowie braxton brayden brianna ' +
  'bridget brielle brodie brody brooke brooklyn bruce bruno buddy byron caden cadi caelan cai ' +
  'caiden cairo caitlin caitlyn caleb cali callie calvin camila camilla camille caoimhe cara ' +
  'carlos carmen carolina carson carter carys casey casian caspar casper caspian cassandra ' +
  'cassian cassidy cassie cassius cataleya cayden cecelia cecilia cecily celeste celia celine ' +
  'cerys chaim chance chase chaya chester chiara chris cian ciara ciaran cillian clara clark ' +
  'claudia clay clayton clementine cleo cobie coby coco cody coen cohen colby cole colton ' +
  'connie conrad constance cooper cora cordelia corey cosmo cristian cruz crystal curtis cyrus ' +
  'dahlia daisie dakota dalia dalton damien damon dania daniela daniella daniyal dante danyal ' +
  'daphne dara darcey darcie darcy daria darius darla dawid dawson dawud deacon deen delia ' +
  'delilah denis deniz denny denver denzel deon destiny devansh devon dexter dhruv diego digby ' +
  'dilan dillon dina dion dixie diya diyan dolcie dollie dolly dominik dorian dottie dotty ' +
  'dougie drew dua duaa dulcie eadie ebony eddie eddison eden edgar edie edison edith edmund ' +
  'eduard edwin eesa efa effie eira eisa ekam ela elaina elara elena eleni eleri eli elian ' +
  'eliana elias elif elijah elin elina elio elis elisa elisabeth elise elissa eliza elle ' +
  'elliana ellis elodie eloise elora elowen elsa elsie elspeth elvis elyas ema emaan emanuel ' +
  'ember emelia emerson emil emilia emilie emilija emilio emir emmanuel emmeline emmett emmie ' +
  'emmy emrys enid enya enzo eoin eren erica erik erika erin ernest ernie eryk eryn esa eshaal ' +
  'esmae esmai esme esmee essa esther ethan etta ettie euan eva evalyn evan evangeline eve ' +
  'evelina evelyn everleigh everley everly everlyn evie ewan eyad ezekiel ezmae ezra fabian ' +
  'faith faizan farhan faris fateh fatima fatimah faye fearne felicity felix fergus fern ferne ' +
  'ffion fiadh filip finlay finley finn finnley fionn fletcher fleur flora florence florrie ' +
  'flynn forest forrest fox francesco francisco franciszek franco frankie franklin franky ' +
  'fraser fred freddie freddy fredrick freya freyja frida fynn gabriel gabriela gabriella gaia ' +
  'gene genevieve georgiana georgie gethin gia gianna gideon giorgio giovanni giulia gloria ' +
  'gracie gray grayson greta greyson griffin gruffydd gus gwen haaris hadi hadiya hadley hafsa ' +
  'hafsah haider hailey hajra hakeem haleema halima halimah halle hallie hamdan hamish hamza ' +
  'hamzah hana hania haniya hanna hareem hari haris harlan harleen harleigh harley harlie ' +
  'harlow harmony haroon harper harri harriett harris harrison harun harvey hasan hashim hashir ' +
  'hasnain hassan hattie hawa hawwa haya hayden heath hector helena hendrix henley henri ' +
  'henrietta henryk herbert herbie hermione hettie hezekiah hiba hidayah honey hoorain hope ' +
  'hubert huda hudson huey hughie hugo humaira hunter husna hussain huw huxley huzaifa ianis ' +
  'ibraheem ibrahim ida idrees idris ignacy igor ilinca ilyana ilyas imaan iman imani imran ' +
  'inaaya inaya inayah indi india indiana indie indigo indy ines ingrid ioan ioana iona iosif ' +
  'iqra irha iris isa isaac isabel isabela isabella isabelle isaiah isha ishaan ishaaq ishaq ' +
  'isla ismaeel ismael ismail isobel isobelle isra israel issa issac ivaan ivan ivar ivie ivo ' +
  'ivor ivy iyla iylah izaan izabela izabella izaiah izhaan izzy jac jace jackson jad jaden ' +
  'jadon jago jai jaiden jakob jakub jamal jameson jan jana jannah jannat jasmin jasper jax ' +
  'jaxon jaxson jaxx jay jayce jayden jaylen jayson jemima jensen jenson jeremiah jesse jessie ' +
  'jett jibreel jimmy jiya jocelyn joey johnny jonah jonas joni jorgie josiah josie jovan judah ' +
  'jude juliet juliette julius junior juniper juno kabir kacper kade kaden kai kaia kaiden ' +
  'kaira kairo kaiser kaison kaja kajus kaleb kali kane kara karam kareem karim karina karson ' +
  'karter kasper kaya kayan kayden kayla kayson keanu keaton keegan keira kendrick kenny kenza ' +
  'kenzo keyaan keziah khadija khadijah khalid khalil khloe kiaan kian kiana kiara kiera ' +
  'killian king kingsley kingston kinza kira kit kitty kiyan klara klay koa kobe kobi kobie ' +
  'koby kody kohen kole kornelia krish kristian kuba kyan kye kyla kylan kylo kyra kyran kyrie ' +
  'kyro kyron lacey lachlan lacie laiba laila lainey laith lake lana lando lara laurence laurie ' +
  'lavinia lawson layan layla layth layton lea leela leena leia leighton leila leilani leja ' +
  'lena lennie lennon lennox lenny leo leona leonardo leonidas leonie leonora levi lexi lexie ' +
  'leyla lia liana libby liberty lila lilah lili lilia lilian liliana lilianna lilith lillian ' +
  'lilliana lillie lilly lina lincoln livia liya liyana lloyd lochlan lockie logan lois loki ' +
  'lola lorcan lorelai lorena lorenzo lottie loui louie louisa lowen lowri luca lucas lucca ' +
  'lucia lucian lucie luella luis luka lukas luna luqman lyla lylah lyra mabel mabli macey ' +
  'macie macsen macy maddie maddison maddox madeleine madeline madison mae maeva maeve maggie ' +
  'magnus mahdi mahi mahir mahira mahnoor maia maira maisie maisy maja maksymilian malachi ' +
  'malaika malak malakai mali malia maliha malik manha mannat manraj manuel mara marcel marcie ' +
  'marco margaux margo margot mariam marina mario markas marla marley marlie marlo marlowe ' +
  'marnie marshall marta martha martina marwa maryam mason matas matei mateo mateusz mathias ' +
  'matias matilda matteo matthias maverick maxim maximilian maximus maxwell may maya maysa ' +
  'mckenzie meadow medeea meghan mehmet melina melisa melody meredith merryn mia miah micah ' +
  'michaela michal miguel mikaeel mikael mikail mikey mikhail mikolaj mila milan milana milena ' +
  'miles miley miller millicent millie milly milo mina minahil minha minnie mira miran mirha ' +
  'miriam miruna miya mohamad moise mollie monroe montague montgomery monty morgan moses moshe ' +
  'muhammad muhammed musa musab mustafa mya myah myla mylah myles mylo myra nadia nahla naila ' +
  'nailah nala nancie nancy nansi natalia natan nate nathanael nathaniel naya neave ned nel ' +
  'nela nell nella nellie nelly neo neriah nevaeh neve nia niall niamh nico nicolas nieve niko ' +
  'nikodem nikola nikolas nila nina noa noah noel nola nolan noor nora norah nour nova nuh ' +
  'nusaybah nyah nyla nylah nyra oakley obie ocean octavia odin oisin olive olivier oliwia ' +
  'oliwier ollie olly olympia omar omari omer ophelia orion orla orlaith orlando orson oscar ' +
  'osian oskar osman otis ottilie otto ovie owen ozzy pablo paddy paisley paloma paris parker ' +
  'patrik payton pearl peggy penny percy persephone peyton philippa phoebe phoenix piper pippa ' +
  'pixie pola polly poppie poppy posie presley preston primrose prince princess priya qasim ' +
  'quinn rae raees rafael rafe rafferty rafi raheem rahma raiden raife raina raisa raja ralph ' +
  'ralphie ralphy rania raphael rares raul raven ray raya rayaan rayan rayna rayyan reagan ' +
  'rebeca reeva regan reggie reginald rehan reid reign reina remi remy renae renee renesmae ' +
  'renesmee renzo reuben rex reya reyan reyansh rhea ria riaan rian ricardo richie rico riley ' +
  'rio rishi riva river riya riyan roan robbie rocco rocky rogan rohaan rohan roisin roma roman ' +
  'rome romeo romi romie romilly romy ronan ronnie rory rosa rosabella rosalie rosanna roscoe ' +
  'rose roseanna roux rowan roxanne roxy roza ruairi ruben ruby rudi rudra rudy rueben rufus ' +
  'rumaisa rumaysa rupert ruqayyah ryder ryker rylee ryleigh saad saara sabrina sacha sadie ' +
  'safa safaa saffron safiya safiyah safiyyah safwan sahib sahil saif saint salah salma salman ' +
  'sama sami samir samira samson sana santiago santino saoirse sapphire sasha saskia savanna ' +
  'savannah saxon scarlet scarlett seb sebastian selena selina seren serena seth shahzain ' +
  'shanaya shay shayan shelby shiloh shivansh sia sid sidney sidra siena sienna silas simeon ' +
  'siya siyana sky skye skyla skylar skyler sofia sol solomon sonnie sonny sophia soraya soren ' +
  'spencer stanislaw stefan stefania stella stevie storm subhan sufyan sulaiman sulayman ' +
  'suleiman sullivan sultan sumaya sumayyah summer sunday sunny sydney syed syeda sylvie szymon ' +
  'tabitha tadhg taha tahlia tala talha talia taliah tallulah tamara taran taron tate taylor ' +
  'ted teddie teddy teo teodor teodora tessa thalia thea theadora theia theo theodor theodora ' +
  'theodore thiago tia tiago tiana tiffany tillie tilly timur tobias tomas tomi tommie tommy ' +
  'tomos travis trent trinity tristan troy tudor tyler tymon tymoteusz tyson umar una usman ' +
  'uzair valencia valentin valentina valentino veer vera verity veronica viaan vienna vihaan ' +
  'viktor vinnie vinny viola violet vivaan vivian vivienne vlad vladimir wade walter warren ' +
  'wesley wiktor wiktoria wilbur wilf wilfred willa willow wilson winifred winnie winston ' +
  'winter wolf woody wren wyatt wynter xander xanthe xavier yahya yanis yaqub yara yaseen yasin ' +
  'yasir yasmine younes younis yousef yousif youssef yousuf yunus yusha yusra yusuf yuvraj zac ' +
  'zach zachariah zachary zack zackary zadie zahra zaid zain zaina zainab zak zakaria zakariya ' +
  'zakariyah zakariyya zaki zander zane zara zaviyar zayaan zayan zayd zayden zayn zayna zaynab ' +
  'zayne zayyan zelda zephaniah zidan zidane ziggy zion zoey zofia zoha zorawar zoya zunairah ' +
  'zuri zuzanna';

const grownUps =
  'abbie abby addie aimee alf alison allan amanda andi andrea angela anil anita ann anne ' +
  'annette antony ashleigh ashley ashok babs barbara barbs barry bazza becca beccy becky ' +
  'bernard bernie bert beth bethan bev beverley bex bozena brandon brenda brett bri brian bryan ' +
  'carl carla carly carol carole caroline carolyn cath catherine cathy caz chantelle charlene ' +
  'chas chelsea cheryl chrissie christie christina christine cilla cindy clair claire clare ' +
  'clifford clive col colin corrie courtney craig dale danielle darren dave davey davie dawn ' +
  'dean deano deb debbie deborah debra debs deepak deirdre delroy denise derek dermot des ' +
  'desmond diane dick dickie dom don donald donna doreen dot doug duncan ed eddy edna eileen ' +
  'elaine ellen errol ethel fi fiona fran gabrielle gail gareth garry gary gavin gaz ged geeta ' +
  'gemma geoff geoffrey gerald geraldine gerard geri gillian ginny glen glenda glenn glenys ' +
  'glynis gordon graeme graham grazyna greg gregory grzegorz guy harjit hayley heather helen ' +
  'hev hilary howard iain ian irene jackie jacqueline jacqui jade jagdeep jane janet janice ' +
  'janine jase jayne jean jeanette jeff jeffrey jemma jen jeni jenna jenni jennifer jenny ' +
  'jeremy jess jez jill jim jimbo jo joan joanna joanne jodie jon jono jools josh joy joyce ' +
  'judith jules julie june justin kamal kamla karen karl kate kath katherine kathleen kathryn ' +
  'kathy katy kay kayleigh kaz keith kelly ken kenneth kerry kev kieran kim kimberley kirsten ' +
  'kirsty kris krystyna krzysztof kuldeep kyle lakshmi lata lauren lawrence leanne lee leigh ' +
  'len lesley leslie lin linda lindsay lindsey lindy linz lisa liz lizzie lizzy lol lorna ' +
  'lorraine lou louise lynda lyndon lyndsey lynn lynne mags mal malcolm malgorzata mand mandy ' +
  'marc marcia marge margie marian marie marilyn marion marj marjorie martyn mathew maureen ' +
  'maurice maxine maz mel melanie mervyn mick mickey mike mitchell mo mohan morag nan nasreen ' +
  'nat natalie natasha neeta neil nic nichola nick nicki nicky nicola nige nigel nik nikki nita ' +
  'noreen norm norman oonagh pamela parminder parveen pat patricia patti paula paulie pauline ' +
  'pervaiz pete phil phillip phyl phyllis pradeep prue rach rachael rajesh rajinder rakesh ' +
  'ramesh ranjit rashmi raymond rebekah reece reg rekha rhiannon rich rick ricky rita rob robbo ' +
  'rod roger ron ronald rosemary ross roy roz rukhsana rupinder russ russell ruth ryszard saeed ' +
  'sal sally samantha sandie sandra sanjay scott sean seema shabana shahid shamim shane shannon ' +
  'sharon shaun shaz shazza sheila shell shelley shelly sheree shilpa shirl shirley si sian ' +
  'simon siobhan sonia stace stacey ste steff steph stephanie stephen steve steven stew stewart ' +
  'stu stuart sue sukhdeep suki sunita suresh surinder susan susie suzanne suze suzi suzie suzy ' +
  'sylvia tahira tanya tara tariq tash terence teresa terri terry tess theresa thom tim tina ' +
  'tom tony trace tracey tracy tref trev trevor tricia trish trix trixie urszula usha val ' +
  'valerie vandana vanessa vern vi vic vicki vicky vinod viv wanda wayne wend wendy wilma ' +
  'winsome yasmeen yvette yvonne zbigniew zubair';

const either =
  'aaron abdul abigail adam adrian alan albert alex alexander alexandra alice amber amelia amy ' +
  'andrew anna anthony arthur ben benjamin bethany billy bradley callum cameron charles charlie ' +
  'charlotte chloe christian christopher connor conor daisy damian daniel danny david declan ' +
  'demi dennis diana dominic dorothy douglas dylan edward eleanor elizabeth ella ellie elliot ' +
  'elliott emily emma eric frances francesca francis frank frederick george georgia georgina ' +
  'grace hannah harriet harry hazel heidi henry hollie holly hugh imogen jack jacob jake james ' +
  'jamie jasmine jason jessica joe joel john jonathan jordan joseph josephine joshua julia ' +
  'julian katie kevin laura leah leon leonard lewis liam lily louis lucy luke lydia marcus ' +
  'margaret maria mark martin mary matthew max megan melissa michael michelle mohamed mohammad ' +
  'mohammed molly naomi nathan nicholas nicole oliver olivia paige patrick paul penelope peter ' +
  'philip rachel rebecca rhys richard robert robin robyn rosie ryan sam samuel sara sarah ' +
  'sophie stanley thomas timothy toby victor victoria vincent william yasmin zoe';

const ours =
  'aamir abdi abdirahman abid ade adebayo adeel adewale aditi aditya adrijana aeron aftab afzal ' +
  'aggie agnieszka ahmet aileas ailsa aine aisling akash akbar akshay ala alasdair alaw aled ' +
  'alun amarachi amit amjad amrit an anand ananya anca andie andrius andrzej aneira angharad ' +
  'angwen ania anjali ankit annemarie anoushka anwar anwen aoibhe aoibheann aoibhinn aparna ' +
  'arif arnav arshad art arty arun arwel asad asha ashraf asif atif avani ayo ayodele ayse ' +
  'azhar babajide balwinder bao baris bashir beata beca becs begw bekah benji berk bessie bets ' +
  'betsan beverly bhavna bill binh bob bogdana brad brannagh branwen bren bronagh bronwen ' +
  'bronwyn bryn burak bushra cadog calum caoilfhionn carwyn casi cass cathal catrin ' +
  'catriona cem ceri chardonnay charl charley chelle chelsey chen cheng cher chetan chi chidera ' +
  'chidi chinedu chioma chrissy chukwu claudiu clem clodagh coll colm conall cormac ' +
  'costel coz cristina cyn cynan dafydd dai dainius daiva damilola danute deepa deepika defne ' +
  'deiniol del denzil devi dewi di diarmuid dilip dilwyn divya dominika dommo donal donny ' +
  'dorota dumitru dwayne eabha eamon ebele edita efua egle ehsan eifion eilidh eimear eirlys ' +
  'ekow elan elfed elinor elliw eluned em emeka emer emine emlyn emre ems emyr enlli eoghan ' +
  'esyllt eth eurig eurwen ewa ewen ez faduma fahad faisal farah farooq fartun farzana ' +
  'fatma fawad fazal fearghas femi fergal ffiona fionnuala flo florin folasade funmi gabby ' +
  'gabija gaurav geraint geralt ghazala gheorghe gintaras glad gopal grainne greer ' +
  'gregor gruff gurpreet guru guto gwenllian gwennan gwenno gwilym gwladys gwyn gwyneth habib ' +
  'haf hafeez hakan hal halina hals hamid hao harpreet harsh hatice hayls hefin heledd hemant ' +
  'heulwen hodan hua hui humera huseyin hywel ianto iarlaith idwal iestyn ieuan ifan ifeanyi ' +
  'ifeoma ifor ifrah iftikhar ijaz ikenna ilona imad indira innes iolo ionut iorwerth irena ' +
  'irfan iseabail ishani ishtiaq islwyn iwona izzie jacek jacki jadwiga jagoda jamil jasleen ' +
  'jaspreet jatinder javed jawad jaya jaydon jed jem jerzy jia jian jide jilly jing joanie ' +
  'jolanta jun junaid jurgita justas jyoti kacey kaci kamil kamran kang karan kashif kasia ' +
  'katarzyna kavita kavya kaydee kaydence keavy keeley keely kel kelv kelvin kemal kemi kenzie ' +
  'kerem kestutis kez khadra khurram kinga kiran kirpal kirsteen kirstie kofi kojo kristen ' +
  'kristin kwabena kwaku kwame kwesi lachie laima laimonis lainie lamar lan laney laoise laz ' +
  'lei leroy les lex li liaqat liban liga lil ling liv livvy lleu lleucu llinos llyr llywelyn ' +
  'louby loughlin lowena lu lukasz lulu luned lyd lynsey mabon maciej madalina maddy mads magda ' +
  'maggs mahad mahmood mair mairead mairi majid manda mandeep mandla manisha manjit manpreet ' +
  'mantas maqsood marek mari marius masood mat matt matty mckenna meena meera meg mehreen ' +
  'mehwish mei meinir melek meleri mels menna mererid merfyn merv merve meurig mhairi midge ' +
  'mihaela mihai milosz mim min mindaugas ming mirain mitch mobeen mohit mohsin moin moll ' +
  'monica monika morfydd morven morwenna mubeen mudassar muireann mukesh mumtaz munir murat ' +
  'murdo murray myfanwy nabeel nadeem naeem naheed najma naledi nanw naoise nasir nasra natty ' +
  'navdeep naveed nazia neha nerys nesta ngozi nighat nikhil nikolay ning nisha nitin nkechi ' +
  'nnamdi nneka non nuala nur obi octavian odhran olu oluwaseun olwen olwyn omair onyeka ovidiu ' +
  'owain oz ozan ozgur padraig patsy patty pawel pen peredur ping piotr pip plamen poll pooja ' +
  'prakash pranav pratik precious preeti prem priti priyanka przemek puja qadir qiang rabia ' +
  'rachy radha radu rafal rafiq rahul raj raluca ramona rasa rashid rashida ravi razia reena ' +
  'rehana ren rhian rhianon rhianydd rhisiart rhodri rhona rhonwen rhun rhydian ricki ritu ' +
  'rizwan robs rodney rohit roni roo ros roshni roxana ruaridh rubina rui rupe ruta saba sachin ' +
  'sadaf sade sadia sagal saido sajid saleem samina sammy sandeep sangeeta saqib sash satnam ' +
  'seamus selim senan seun sevgi shabir shahbaz shahida shaista shakeel shalini shan shanti ' +
  'shazia shel sheraz shona shreya shu siencyn sim simi simmo simran sinead sinem sion sioned ' +
  'siwan sizwe slawomir sneha sohail soph sorcha sorin stan stanimir staszek stefanos steffan ' +
  'stephie sumera sunil svetlana swati syd sylwia tadeusz tahir taliesin tam tammy tan tanvi ' +
  'tanwen tao tarun tasleem tatiana tayyab teagan tegan tegid tegwen tel temi temitope thabo ' +
  'thandi thanh thi tiernan tierney tiffani tils timmy tirion tobes tobi tod todd tolga tolu ' +
  'tomasz torquil tran treasa trefor tudur tunde twm tyrese tyrone uche uday ultan uma uzma ' +
  'valdis varun vasile vicks vijay vikram viorel vivek volkan vytautas waheed wajid wale waqas ' +
  'warsame wasim wei wil will willie win witold wojciech xia xiao xin xiu yan yang yash yaw ' +
  'yetunde yi ying yinka yordan younas yuan yue yun yve zafar zaheer zahid zamzam zanele zed ' +
  'zeeshan zeynep zhen zhi zo zola zoltan zuzia';

export const forenames: ReadonlySet<string> = new Set(
  `${childrens} ${grownUps} ${either} ${ours}`.split(' '),
);

/** Names that hardly any grown-up of today bears. */
export const childNames: ReadonlySet<string> = new Set(childrens.split(' '));

/** Names that hardly any child of today bears. */
export const adultNames: ReadonlySet<string> = new Set(grownUps.split(' '));
