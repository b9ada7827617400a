/**
 * Common English words, texting forms included: never a surname, and no start of a hashed name. Our own
 * list, from the frequent words of posts.
 */
const list =
  'mums dads mams parents carers teachers kids children staff families governors pupils boys girls guys folks ladies gents everyone mates nans grans people tas heads class classes school a about above absolutely across actually add admit af after afternoon again against ago ' +
  'agree ah air all allowed almost alone along already also although always am amazing an and ' +
  'angry annoying another answer any anybody anymore anyone anything anyway apart apologies ' +
  'apparently appreciate are area arent around art as ask asked asks asleep assume at ate ' +
  'attention aunt aw away awful aww aye baby back bad bag bairn ball bank bath bc be beautiful ' +
  'became because become bed been before began begin behind being believe bell below beside ' +
  'best bet better between beyond big bin bird birds birthday bit black blame bless blood ' +
  'bloody blue board boat body book books bored boring born both bottom bought bowl box boy ' +
  'boys brain bread break breakfast brilliant bring broke broken brother brought brown btw ' +
  'build building bunch bus business busy but buy by cake call called calm came can cannot cant ' +
  'car card cards care careful carry case cat catch caught cause celebrate centre century ' +
  'certain chair chance change changed cheap check cheeky cheers chicken child children chips ' +
  'chocolate choice choose city class classic clean clear clearly clever close coach coat ' +
  'coffee cold college colour come comes coming comment comments common complain complete ' +
  'completely concert congrats congratulations control cook cooking cool cos cost could count ' +
  'country couple course cousin cover coz crazy cream cross crowd cry crying cup cut cute cuz ' +
  'dad daddy dance dark date daughter day days dead deal dear decided deep definitely delighted ' +
  'deserve did didn didnt different dinner dirty disappointed dm dms do doctor does doesnt dog ' +
  'dogs doing done dont door double down dream dress drink drive drop dropped dry dude due ' +
  'dunno during each early ears east easy eat edge effort egg eggs eh eight either else email ' +
  'emailed empty end ended enjoy enjoyed enough entire especially etc even evening ever every ' +
  'everybody everyday everyone everything everywhere exactly example excellent excited expect ' +
  'expensive extra ey eye eyes face fact fail fair fall fallen false family fancy far fast ' +
  'fault favourite fed feel feeling feels feet fell felt few field fight figure film final ' +
  'finally find fine finger fingers finish finished fire first fish fit five fix floor flowers ' +
  'flying follow food foot football for forever forget forgot forgotten form forward found four ' +
  'free freezing fresh friday friend friends from front fuck fucking full fun funeral funny ' +
  'future fyi game games garden gate gates gave get gets getting gig gimme girl girls give ' +
  'given glad glass go goal god goes going gold gone gonna good goodbye gorgeous got gotta ' +
  'grand grass great green grey ground group growing grown guess guy guys had hair half hall ' +
  'hand handed hands hang hanging happen happened happens happy hard harder has hasnt hat hate ' +
  'have havent having he head headache heading health hear heard heart heaven heavy hed held ' +
  'hell hello help her here hers herself hes hey heya hi high hilarious hill him himself his ' +
  'history hit hiya hmu hold holiday holidays home honest honestly hope horrible horse hospital ' +
  'hot hour hours house how however hun hundred hungry hurt husband i ice id idea idk if ill im ' +
  'imagine imo important in incredible innit inside instead interesting into is isnt issue it ' +
  'itll its itself ive jacket jam job join joke journey juice jump just justice keen keep keeps ' +
  'kept key kick kid kids kill kind kitchen knee knees knew know known knows lad ladies lads ' +
  'lady land large lass last late later laugh laughed laughing law lay lead learn learned ' +
  'learning least leave left legend legs lemme less lesson let lets letter level lie lied life ' +
  'light lights like liked line list listen listening literally little live ll lmao loads local ' +
  'lock lol lonely long look looked looking looks loose lord lose losing loss lost lot lots ' +
  'loud love loved lovely low luck lucky lunch mad made magic main major make makes making man ' +
  'many mark married massive match mate mates maths matter maybe me mean means meant meat medal ' +
  'meet meeting men mention merry mess message met middle might miles milk million mind mine ' +
  'minute minutes miss missed mistake mix moment money month months mood moon more morning most ' +
  'mostly mother mouth move moved movie moving mr mrs ms much mum mummy music must my myself ' +
  'nah naked name nan natural near nearly neck need needed needs neighbour neither nervous ' +
  'never new news next nice night nine no nobody noise none nope nor normal north nose not note ' +
  'nothing notice november now nowhere nowt number obvious obviously odd of off offer office ' +
  'often og oh ok okay old older omg on once one ones online only onto ooh open opened opening ' +
  'opinion opposite or orange order ordinary other others otherwise our ours out outfit outside ' +
  'over own owt pack page paid pain paint pair pants paper parent parents park part party pass ' +
  'passed past pay peace people perfect perhaps period person phone photo photos pic picked ' +
  'pics picture pictures piece pink pizza place plan planet plans plant plastic plate play ' +
  'played player playing please plenty pls plus plz point pool poor pop positive possible post ' +
  'posted pound pounds power practice prefer present press pretty price prize probably problem ' +
  'problems promise proper properly proud pub public pull pulled pure push put putting queen ' +
  'question queue quick quiet quite rain raining raise ran random rang rare rather reach read ' +
  'ready real realise realised really reason record red regret relax relief remember reply ' +
  'respect rest ride right ring rip risk river rn road rock rode rofl roof room rough round ' +
  'rubbish rude rule rules run running sad sadly safe said sale same sandwich sat saturday save ' +
  'saved saw say saying says scary scene school science scored sea season second secret see ' +
  'seeing seem seems seen self sell send sense sent september series serious seriously service ' +
  'set seven several shall shame share shared sharp she shes shift shit shoe shoes shop shops ' +
  'short shot should shouldnt shout show shut sick side sight sign signed silent silly similar ' +
  'simple since sing singing single sir sister sit situation six size skin sky sleep slept ' +
  'slightly slow small smell smile smoke snow so social sofa sold solid some somebody someone ' +
  'something sometimes somewhere son song songs soon sorry sort sound soup south spare speak ' +
  'speaking special spend spent spoke sport sports spot spring square stage stand standing star ' +
  'stars start started state station stay step stick still stone stop stopped store storm story ' +
  'straight strange street strong stuck student stuff stupid style such suddenly summat summer ' +
  'sun sunday sunshine support supposed sure surely surprise sweet swimming switch ta table ' +
  'take taken takes taking talk talking tall taste taught tbf tbh tea teach teacher team tears ' +
  'tell telling telly ten tenner tens term terrible test text than thank thanks that thatll ' +
  'thats the their theirs them themselves themuns then there theres these they theyll theyre ' +
  'theyve thick thin thing things think thinking third thirty this tho those though thought ' +
  'thousand three threw through throw thrown thursday thx tickets tight till time times tiny ' +
  'tip tired to toast today together toilet told tomorrow tonight too took top total totally ' +
  'touch tough toward towards town track train travel treat tree trees tried trip trouble ' +
  'trousers truck true trust truth try trying tuesday turn turned tv twelve twenty twice ' +
  'twitter two ty type u ugh ugly um uncle under understand uni unless unlike until up update ' +
  'upon upset ur us use used useful usual usually very via visit voice vote wait waiting walk ' +
  'wall wanna want wanted wants war warm was wash washing wasnt wasted watch watching water way ' +
  'we weather wed wedding wednesday wee week weekend weeks weird welcome well went were west ' +
  'wet weve what whatever whats when where whether which while white who whole whom whos whose ' +
  'why wide wife wild will win wind window wine winner winning winter wish with without woman ' +
  'women wonder wonderful wont wood word words wore work worked working works world worn ' +
  'worried worry worse worst worth would wouldnt wow wrap write written wrong wrote ya yard yay ' +
  'ye yeah year years yellow yep yer yes yesterday yet yh you youd youll young your youre yours ' +
  'yourself yous youse youve yum zero zoo';

export const commonWords: ReadonlySet<string> = new Set(list.split(' '));
