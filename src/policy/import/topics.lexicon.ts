/**
 * What clauses of school policies say when they are about a topic. Patterns over folded text (lower
 * case, plain quotes); `{NAME}` stands for a list of `WORDS`. The subject of a rule is put as `who`
 * and digits first (1 staff, 2 governors, 3 volunteers, 4 parents, 5 pupils), so that "parents must
 * not ..." is no mention of parents. Our own wording, after reading how such policies are put in
 * general: model policies of councils and unions, and guidance for schools; no sentence of any is here.
 */
import type { TopicId } from '../../review/topics.ts';

/** A weight and the patterns that must all be found in one sentence, in any order; one that starts
 * with `!` must not be. A weight of 1 is enough alone, smaller ones need company, negative ones
 * speak against the topic. */
export type Cue = readonly [weight: number, ...patterns: string[]];

/** Patterns are written raw: a backslash is a backslash. */
const r = String.raw;

export const WORDS: Readonly<Record<string, string>> = {
  PUPIL: r`(?:pupils?|students?|child(?:ren)?|learners?|young (?:people|persons?)|youngsters?|minors|school ?leavers|schoolchildren|boys?|girls?)`,
  EXPUPIL: r`(?:(?:ex|former|past|previous|old)[- ](?:pupil|student|learner)s?|alumni|school ?leavers|under (?:the age of )?(?:18|eighteen)|under-18s)`,
  PARENT: r`(?:parents?|carers?|guardians?|famil(?:y|ies)(?: members)?|mothers?|fathers?|mums?|dads?|relatives)`,
  STAFF: r`(?:staff|members? of (?:the )?staff|colleagues?|co-?workers?|employees?|teachers?|teaching assistants?|head ?teachers?|principal|line managers?|leaders|leadership(?: team)?|governors?|trustees?|workforce|professionals)`,
  SCHOOL: r`(?:school|academy|trust|college|nursery|pre-?school|setting|federation|local authority|council|county council|employer|organi[sz]ation|workplace)`,
  SOCIAL: r`(?:social (?:media|network\w*|web\w*)|networking (?:sites?|applications?)|online|on-line|internet|the web|web-?(?:sites?|pages?|logs?|space)|blogs?|blogging|forums?|chat ?rooms?|facebook|twitter|instagram|whats ?app|tik ?tok|snapchat|you ?tube|profiles?|electronic communications?|messaging)`,
  SAY: r`(?:post(?:s|ed|ing|ings)?|publish\w*|publici[sz]\w*|upload\w*|shar(?:e|es|ed|ing)|disclos\w*|divulg\w*|discuss\w*|comment(?:s|ed|ing)?|reveal\w*|mention\w*|refer(?:s|red|ring)?(?= to)|reference\w*|nam(?:e|es|ed|ing)(?! of the school)|writ(?:e|es|ing|ten)|tweet\w*|blog(?:ging|ged)|display\w*|distribut\w*|circulat\w*|talk(?:ed|ing|s)?(?= about| of)|talked about|speak(?:ing)? (?:about|of)|identif\w*|pass(?:ed|ing)? on|releas\w*|leak\w*|tag(?:s|ged|ging)?|repeat\w*|make public|made public|put\b.{0,30}\b(?:online|internet|web))`,
  REACH: r`(?:contact(?:s|ed|ing|able)?(?! (?:time|details|numbers?|lists?|with reality))|get(?:ting)? in touch|in touch with|reach(?:ing)? out|communicat(?:e|es|ed|ing|ion|ions)|interact\w*|befriend\w*|be?friending|'?friend(?:s|ed|ing|ship|ships)?'?(?! and family)|friend(?: or follow)? requests?|follow(?:s|ed|er|ers)?(?: requests?)?(?! (?:the|these|this|our|all|school|any|guid|polic|a|up|procedure))|add(?:s|ed|ing)?(?! (?:a statement|a disclaimer|to the))|accept(?:s|ed|ing)?|invit(?:e|es|ed|ing|ations?)|connect(?:s|ed|ing|ions?)?|messag(?:e|es|ed|ing)|direct message|text(?:s|ed|ing)?|correspond\w*|converse|engag\w* with|link(?:s|ed|ing)? (?:with|to|up)|requests? (?:access|from)|chat\w* (?:to|with)|sociali[sz]\w*|relationships? with|keep in touch|repl(?:y|ies|ying) to|telephon\w*|phon(?:e|ing)(?= \w+ ?(?:pupil|student|child|parent)))`,
  NEGATIVE: r`(?:derogatory|defamatory|offensive|negative|abusive|insulting|rude|disparaging|inappropriate|malicious|threatening|unkind|hurtful|nasty|critical|unprofessional|libellous|slanderous|harmful|discriminatory|racist|sexist|obscene|fictitious|untrue|false|upsetting|hostile)`,
  GROUND: r`(?:race|ethnic\w*|(?:skin )?colour|nationality|gender(?: reassignment| identity)?|sex|sexual orientation|sexuality|disabilit(?:y|ies)|disabled|age|religion|belief|faith|marital status|pregnancy|transgender|background)`,
  PICTURE: r`(?:photo(?:graph)?s?|photography|photographing|images?|imagery|videos?|videoing|films?|filming|pictures?|recordings?|footage|selfies?|clips?|snaps|live ?-?stream\w*|video clips?)`,
  PLACE: r`(?:accounts?|pages?|groups?|sites?|channels?|profiles?|blogs?|weblogs?|presence|web ?sites?|chats?|feeds?)`,
  NOT: r`(?:not|never|no|nobody|cannot|can't|don't|avoid|refrain|decline|refuse|prohibited|forbidden|unacceptable|without)`,
  CRITICAL: r`(?:critic(?:al|i[sz]\w*|isms?)|derogatory|disparag\w*|denigrat\w*|belittl\w*|undermin\w*|ridicul\w*|degrading|demean\w*|run(?:ning)? down|grumbl\w*|moan\w*|rant(?:s|ing)?|vent(?:s|ing)?|sound(?:ing)? off|bad-?mouth\w*|put(?:ting)? down|slat(?:e|ing)|complain(?:s|ing|ed)?|air(?:s|ed|ing)? (?:it|them|views?|grievances?|concerns?|complaints?|disputes?|their|your|a)|name and shame|naming and shaming|disrespectful\w*|mock\w*)`,
  WORRY: r`(?:complaints?|concerns?|grievances?|frustrations?|dissatisfaction|queries|worr(?:y|ies)|disputes?|disagreements?|issues?|something (?:is|goes) wrong|unhappy|aggrieved)`,
  REPORTED: r`\b(?:report|refer|tell|inform|victims?|(?:you|they|who) are|suffer\w*|experienc\w*|subject(?:ed)? to|target(?:ed)? (?:of|by)|receiv\w*|been|being|support\w*)\b.{0,60}\b(?:bull(?:y|ied)|abus|threat|harass|unkind|offens|malicious|hostile|nasty)`,
  TIME: r`(?:work(?:ing)? ?(?:time|hours|day)s?|(?:the )?school (?:working )?(?:time|hours|day)|session times?|lessons?(?: times?)?|contact time|teaching time|directed time|employer(?:'s)? time|office hours|core hours|paid (?:time|hours)|contracted hours|own time|free time|break(?:s|[- ]?times?)?|lunch ?(?:time|break|hour)?s?|on duty|duty time|while (?:working|teaching|supervising|at work|in class)|when (?:working|teaching|supervising|at work)|rest breaks|timetabled|whilst (?:at work|working|teaching|on duty))`,
};

export const TOPIC_CUES: Readonly<Record<TopicId, readonly Cue[]>> = {
  'school-identity': [
    [
      1,
      r`\b(?:leave|keep|left|kept|take)\b.{0,20}\b(?:{SCHOOL}|employer|workplace)\b.{0,40}\b(?:off|out of)\b.{0,24}\b(?:{PLACE}|posts?|biograph\w*)`,
    ],
    [
      1,
      r`\b(?:affiliat\w*|association|connection|links?)\b.{0,12}\b(?:with|to) (?:us|the {SCHOOL}|your {SCHOOL})\b`,
      r`\b(?:disclos|reveal|profile|show|state|mention|identif)\w*`,
    ],
    [
      1,
      r`\b{NOT}\b.{0,40}\bour (?:\w+,? (?:or |and )?){0,2}names?\b|\b{NOT}\b.{0,60}\bour names?\b`,
      r`!\bgood name\b`,
    ],
    [1, r`\bnames? (?:and \w+ |or \w+ )?of (?:the|our) {SCHOOL}\b.{0,30}\b(?:not|never)\b`],
    [1, r`\b{PLACE}\b.{0,30}\b(?:uses?|using|bears?|carr\w+)\b.{0,12}\b(?:the )?names?\b`],
    [
      1,
      r`\b(?:mention|name|naming|refer to|tag|tagging|identify|hashtag)\w*\b.{0,20}\b(?:the|their|our|your|this) (?:school|academy|trust|college|federation)\b(?! communit|'s (?:polic|complaint|e-?mail|web|address)|.{0,12}\b(?:rules|policy))`,
      r`!\bdefam|\bcritic`,
    ],
    [1, r`\bhashtags?\b`, r`\b{SCHOOL}\b`],
    [
      1,
      r`\b(?:list|nam(?:e|ing)|giv(?:e|ing)|stat(?:e|ing)|mention\w*|reveal\w*|show(?:ing)?|add(?:ing)?|put(?:ting)?|includ\w*|say(?:ing)?)\b.{0,30}\b(?:(?:their|your|the) (?:employer|workplace|place of work)|where (?:they|you) (?:work|teach))\b`,
    ],
    [
      1,
      r`\b(?:carry|carries|bear|bears|uses?|using|with)\b.{0,20}\b(?:the|our|their|your) {SCHOOL}(?:'s)? (?:\w+ )?names?\b`,
      r`!\bin the {SCHOOL}'s name\b`,
    ],
    [
      1,
      r`\b(?:use|using|mention\w*|includ\w*|display\w*|quot\w*|giv\w*|nam(?:e|ing)|show\w*|stat\w*)\b.{0,30}\b{SCHOOL}(?:'s)?(?: full)? names?\b`,
    ],
    [
      1,
      r`\b(?:name|names)(?: (?:and|or) \w+)? of (?:the|their|our|your|this|any) {SCHOOL}\b`,
      r`!\bin the name of\b|\bgood name\b`,
    ],
    [
      1,
      r`\b(?:the|our|your|their) {SCHOOL}'s (?:full )?name\b(?! is)`,
      r`!\bgood name\b|\bin the \w+'s name\b`,
    ],
    [
      1,
      r`\bidentif\w*\b.{0,60}\b(?:the|their|our|your) (?:school|academy|trust|place of work|workplace|employer)\b`,
    ],
    [
      1,
      r`\b(?:school|academy|workplace|employer|place of work)\b.{0,30}\b(?:be|being|is|are) (?:identif\w*|named|recogni[sz]\w*)\b`,
    ],
    [
      1,
      r`\bwhere (?:they|you|he|she) (?:work|teach|are employed)|\b(?:school|organi[sz]ation|place) (?:they|you) (?:work|teach)|\bplace of (?:work|employment)\b`,
      r`{SAY}|\b(?:say|state|list|give|identify|profile|show|put)\b`,
    ],
    [
      1,
      r`\bidentif\w* (?:themsel\w+|yoursel\w+|himself|itself)\b.{0,30}\b(?:as|with|to)\b.{0,60}\b(?:{STAFF}|represent\w*|working|employed|{SCHOOL})\b`,
    ],
    [
      1,
      r`\b(?:mention|name|naming|refer to|referring to|reference|references? to|make reference to|identify|identifying|tag|tagging|hashtag|check(?:ing)? in (?:at|to))\b (?:to )?(?:the|their|our|your) {SCHOOL}\b(?! communit|'s (?:polic|complaint))`,
    ],
    [
      1,
      r`\b(?:discuss|share|post|comment)\w*\b.{0,25}\bmatters? (?:relating|related|relevant|about|concerning)\b.{0,12}\bthe school\b(?! communit)`,
    ],
    [
      1,
      r`\b(?:associat\w*|link\w*|connect\w*) (?:themsel\w+|yoursel\w+|their (?:profile|account|page)|your (?:profile|account|page)|them|you)\b.{0,30}\b(?:with|to) (?:the )?{SCHOOL}\b`,
    ],
    [
      0.6,
      r`\b(?:link\w*|associat\w*|connect\w*|traced)\b.{0,30}\b(?:to|with) the {SCHOOL}\b`,
      r`\b(?:profile|account|page|personal)\b`,
    ],
    [-1, r`\b(?:good name|reputation) of\b`],
  ],
  employment: [
    [
      1,
      r`\b(?:professional|work|working|school) and (?:personal|private|home|social) (?:\w+ )?(?:accounts?|lives|life|profiles?|identit\w*)\b.{0,30}\b(?:separat\w*|apart|distinct)`,
    ],
    [
      1,
      r`\b(?:personal|private|home|social) and (?:professional|work|working|school) (?:\w+ )?(?:accounts?|lives|life|profiles?|identit\w*)\b.{0,30}\b(?:separat\w*|apart|distinct)`,
    ],
    [
      1,
      r`\b(?:on our behalf|on behalf of (?:us|the {SCHOOL}))\b`,
      r`\b(?:views?|opinions?|speak\w*|express\w*|comment\w*)\b`,
      r`{NOT}|\bclear\b|\bplain`,
    ],
    [1, r`\b(?:purport|claim|profess|pretend)\w*\b.{0,12}\bto (?:speak|write|act)\b`],
    [
      1,
      r`\b(?:private|personal|home)(?: person| self| life| lives)?\b.{0,24}\b(?:and|from)\b.{0,24}\b(?:professional|work|public|working)\b.{0,24}\b(?:apart|separat\w*|distinct)`,
    ],
    [1, r`\b(?:view|opinion)s?\b.{0,24}\b(?:is|are) (?:a )?(?:private|personal)(?: one)?\b`],
    [1, r`\b(?:affiliat\w*|association)\b.{0,12}\b(?:with|to) (?:us|the {SCHOOL}|your {SCHOOL})\b`],
    [1, r`\b(?:leave|keep)\b.{0,40}\bjobs?\b.{0,20}\b(?:off|out of)\b`],
    [1, r`\bviews? (?:do|does) not (?:\w+ )?(?:represent|reflect)\b`],
    [1, r`\blist\w*\b.{0,40}\bas (?:their|your|the|a) (?:workplace|employer|place of work)\b`],
    [
      1,
      r`\b(?:post|role|position|job|grade)\b.{0,12}\b(?:that |which )?(?:they|you|he|she|the (?:member|employee)[^,.]{0,16}) (?:hold|holds|have|has)\b|\btheir profession\b|\bstate their (?:role|job|profession)`,
    ],
    [1, r`\bon (?:the|their|our|your) {SCHOOL}'s behalf\b`, r`{NOT}|\bplain|\bclear`],
    [
      1,
      r`\b(?:list|nam(?:e|ing)|giv(?:e|ing)|stat(?:e|ing)|mention\w*|reveal\w*|show(?:ing)?|add(?:ing)?|put(?:ting)?|includ\w*|say(?:ing)?)\b.{0,30}\b(?:(?:their|your|the) (?:employer|workplace|place of work|job title)|where (?:they|you) (?:work|teach))\b`,
    ],
    [
      1,
      r`\b(?:as (?:private )?individuals?|as a private person|in (?:a|their|your) (?:own|private|personal) (?:name|capacity))\b`,
      r`\b(?:writ|speak|post|blog|clear|plain|not for)\w*\b`,
      r`!\bat work\b|\bencyclop`,
    ],
    [
      1,
      r`\bnot\b.{0,40}\b(?:speak\w*|writ\w*|post\w*|act\w*|comment\w*) (?:for|on behalf of)\b`,
      r`!\bplease\b.{0,20}\bspeak`,
    ],
    [
      1,
      r`\b(?:endorse[ds]?|sanctioned|approved) by (?:the|our|their|your) {SCHOOL}\b`,
      r`\b(?:posts?|views?|opinions?|content|impression|comments?)\b`,
    ],
    [
      1,
      r`\b(?:what|anything) (?:you|they) (?:say|write|post)\b.{0,40}\b(?:own|personal)\b.{0,20}\b(?:opinions?|views?)\b`,
    ],
    [
      1,
      r`\bidentif\w* (?:themsel\w+|yoursel\w+|himself|herself)\b.{0,30}\b(?:as|with|to)\b.{0,60}\b(?:{STAFF}|represent\w*|working|employed|{SCHOOL})\b`,
    ],
    [
      1,
      r`\b(?:identify|reveal|disclose|state|list|mention|give|include|name|say|show|put|details?)\w*\b.{0,40}\b(?:profession|occupation|job title|job|role|employer|employment|place of (?:work|employment)|workplace|where (?:they|you) (?:work|teach))\b`,
      r`!\b(?:role model|references?|information about|because of their job)\b`,
    ],
    [
      1,
      r`\b(?:personal|private|home|social)\b.{0,20}\b(?:professional|work|working|school) (?:lives|life|identit\w*|accounts?|profiles?|roles?)\b.{0,40}\b(?:separat\w*|apart|distinct)`,
    ],
    [
      1,
      r`\b(?:professional|work|working|school) (?:lives|life|identit\w*|accounts?|profiles?)\b.{0,30}\b(?:personal|private|home|social) (?:lives|life|identit\w*|accounts?|profiles?)\b.{0,40}\b(?:separat\w*|apart|distinct)`,
    ],
    [
      1,
      r`\b(?:separat\w*|apart|distinction|distinguish|boundar\w*|blur\w*)\b.{0,40}\b(?:personal|private|professional|home)\b.{0,30}\b(?:professional|personal|private|work|school)\b`,
    ],
    [
      1,
      r`\b(?:views?|opinions?|comments?|beliefs)\b.{0,50}\b(?:as|are|of|held by|belong to|represent|reflect)\b.{0,24}\b(?:those of |the views of )?(?:the|their|your|our|this) {SCHOOL}\b`,
      r`!\b(?:critic|complain)`,
    ],
    [
      1,
      r`\b(?:views?|opinions?|thoughts)\b.{0,40}\b(?:their|your|my|his|her) own\b|\b(?:views?|opinions?)\b.{0,40}\b(?:theirs|yours|mine|personal)(?: alone)?\b`,
    ],
    [
      1,
      r`\b(?:speak(?:s|ing)?|act(?:s|ing)?|represent(?:s|ing)|comment(?:s|ing)?|appear(?:s|ing)?|posting|writing|spokes\w+)\b.{0,20}\b(?:for|on behalf of|as a representative of) (?:the|their|your|our) {SCHOOL}\b`,
      r`!\b(?:page|account|group|site)\b`,
    ],
    [1, r`\bdisclaimer\b`],
    [
      0.7,
      r`\bas (?:an? )?(?:employees?|representatives?|members? of staff|staff|teachers?|governors?) (?:of|at|for)\b`,
    ],
    [0.5, r`\bpersonal capacity\b`],
    [
      1,
      r`\b(?:impl(?:y|ies|ying)|suggest\w*|give the impression|appear\w*)\b.{0,40}\b(?:on behalf|represent\w*|speaking|endorse\w*|view of|views of|held by)\b`,
    ],
    [1, r`\bemployer\b.{0,30}\b(?:worked out|identif\w*|recogni[sz]\w*|clear)\b`],
    [0.5, r`\b(?:job title|employment details|linked ?in)\b`],
    [1, r`\b(?:that they|that you) (?:work|teach) (?:at|for|in)\b`],
  ],
  'school-contact': [
    [1, r`@|\b[a-z-]+\.sch\.uk\b`, r`{NOT}`],
    [1, r`\b(?:its|the school's) (?:phone|telephone)(?: number)?\b`, r`{NOT}`],
    [
      1,
      r`\b{SCHOOL}(?:'s)? (?:tele)?(?:phone|contact|postal|e-?mail|web)(?: numbers?| details?| address(?:es)?)?\b`,
      r`\b{NOT}\b.{0,50}\b(?:appear|publish|post|display|shown?|used?|given?|put|listed)\w*\b`,
      r`!\b(?:parents|pupils|families)\b.{0,40}\b(?:contact|through|via)\b`,
    ],
    [
      1,
      r`\b(?:sign(?:ing|ed)? up|register\w*|log(?:ging)? in|set(?:ting)? up)\b`,
      r`\b(?:{SCHOOL}|work)\b.{0,8}\be-?mail\b`,
    ],
    [1, r`\blinks?\b.{0,24}\b(?:school|academy|trust)(?:'s)? (?:web ?site|home ?page|site|page)\b`],
    [1, r`\b{SCHOOL} (?:name, )?(?:\w+ )?(?:or |and )?(?:web|e-?mail) address\b`, r`{NOT}`],
    [
      1,
      r`\b{NOT}\b.{0,60}\b(?:{SCHOOL}(?:'s)?|work|official|professional)\b.{0,40}\b(?:e-?mail (?:address\w*|accounts?)|contact details|telephone numbers?|phone numbers?|address)\b`,
      r`!\b(?:personal|own|private) (?:\w+ )?(?:e-?mail|phone|mobile|contact)`,
    ],
    [
      1,
      r`\b(?:{SCHOOL}(?:'s)?|work|official|professional)\b.{0,30}\b(?:e-?mail (?:address\w*|accounts?)|contact details|phone numbers?)\b.{0,60}\b(?:not|never|set(?:ting)? up|creat\w*|register\w*|sign(?:ing)? up|personal (?:social|accounts?))\b`,
      r`!\b(?:not|never) (?:personal|their own|private)|\bonly (?:use|through|via)`,
    ],
    [
      1,
      r`\b(?:register|sign(?:ing)? up|set(?:ting)? up|log(?:ging)? in|join)\w*\b.{0,60}\b(?:{SCHOOL}|work)\b.{0,12}\be-?mail`,
    ],
    [
      1,
      r`\blink\w*\b.{0,60}\b(?:to|with) (?:the|their|our|your) {SCHOOL}(?:'s)?\b.{0,12}\b(?:web ?sites?|sites?|pages?|home ?page)`,
    ],
    [
      1,
      r`\b{NOT}\b.{0,30}\b(?:use|link|give|publish|post)\w*\b.{0,40}\b{SCHOOL}(?:'s)? (?:web ?site|e-?mail|address|telephone|phone)\b`,
    ],
    [0.6, r`\b{SCHOOL}(?:'s)? (?:web ?site|internet systems)\b.{0,80}\b(?:personal|weblog|own)\b`],
  ],
  pupil: [
    [1, r`\b(?:publish|post|shar|put)\w*\b.{0,40}\bidentif\w*\b.{0,12}\b{PUPIL}\b`],
    [1, r`\b{PUPIL} other than (?:your|their) own\b`],
    [1, r`\b(?:chat|post|write|talk)\w*\b.{0,20}\babout which {PUPIL}\b`],
    [
      1,
      r`\b(?:speak|talk|write|tell|gossip|chat)\w*\b.{0,12}\b(?:about|of)\b.{0,40}\b{PUPIL}\b`,
      r`!\bif you are worried|\bconcerned about\b`,
    ],
    [
      1,
      r`\b(?:identification|identity|identify|guess)\w*\b`,
      r`\b{PUPIL}\b`,
      r`!\b{PICTURE}\b.{0,60}\b(?:identif|recogni)`,
    ],
    [
      1,
      r`\b(?:post|write|writing|say|posting|put)\b.{0,30}\b(?:about|on)\b.{0,40}\b(?:individual |other |any |your |their )?{PUPIL}\b`,
      r`!\b{PICTURE}\b`,
      r`!\b{NEGATIVE}\b`,
    ],
    [
      1,
      r`\b{PUPIL}\b.{0,40}\b(?:be|are|is|being) (?:identifi\w*|named|recogni[sz]\w*|discussed|mentioned)\b`,
      r`!\b{PICTURE}\b`,
    ],
    [
      1,
      r`\b(?:a|any|the) {PUPIL}\b.{0,40}\b(?:to be|be) (?:recogni[sz]ed|identified)\b|\b{PUPIL}\b.{0,90}\b(?:allow|enable|let)\b.{0,20}\b(?:recogni[sz]|identif)`,
    ],
    [1, r`\b(?:stor(?:y|ies)|anecdotes?|remarks)\b.{0,30}\b{PUPIL}\b`],
    [
      1,
      r`\b(?:medical|health|behaviour|home life|family|attainment|progress|results|special needs|needs|sen)\b.{0,40}\bof (?:any |a |an? individual |individual )?{PUPIL}\b`,
      r`{SAY}`,
    ],
    [
      1,
      r`\b(?:about|on|regarding) (?:a |an |any |individual |other people's |someone else's )*{PUPIL}(?:'s|')?(?: |,|\.|$)`,
      r`\b(?:information|anything|details|reveal\w*|post|write|say|comment)\b`,
      r`!\b{PICTURE}\b`,
      r`!\b{NEGATIVE}\b`,
      r`!\b(?:concern|worr)`,
    ],
    [
      1,
      r`\b(?:pass(?:ing)? on|shar\w*|disclos\w*)\b.{0,20}\b(?:information|details|anything)\b.{0,30}\b{PUPIL}\b`,
    ],
    [
      1,
      r`\b(?:information|details?|data|records?|names?|matters?|issues?|incidents?|anything|references?|stor(?:y|ies)|content|material|identit(?:y|ies)|concerns)\b.{0,40}\b(?:about|relat(?:ing|ed) to|regarding|concerning|of|on|involving|identif\w*)\b(?! behalf).{0,60}\b{PUPIL}\b(?![- ]protect)`,
      r`!\b{PICTURE}\b.{0,30}\b(?:of|show|depict|contain|includ)`,
    ],
    [
      1,
      r`\b(?:discuss|mention|name|naming|identify|refer(?:ence|ring)? to|disclose|talk about|talking about|write about|post about|comment (?:on|about)|comments? about|comments? on|post anything about|tag)\w*\b.{0,50}\b{PUPIL}\b(?! protection)`,
      r`!\b{NEGATIVE}\b`,
      r`!\b{PICTURE} of\b`,
    ],
    [
      1,
      r`\b{PUPIL}(?:'s|s'|')? (?:and (?:employee|staff) )?(?:(?:personal|full|first|last|sur)[- ]?)?(?:names?|details|information|data|records|identit(?:y|ies)|progress|behaviour)\b`,
      r`!\b(?:good|poor) behaviour\b`,
    ],
    [1, r`\bidentif\w*\b.{0,40}\b{PUPIL}\b`, r`!\b{PICTURE}\b`],
    [
      1,
      r`\b{PUPIL}\b.{0,30}\b(?:be|being) (?:identif\w*|named|recogni[sz]\w*|discussed|mentioned|talked about)\b`,
      r`!\b{PICTURE}\b`,
    ],
    [
      1,
      r`\b(?:personal )?(?:data|information|details)\b.{0,25}\b(?:about|of|on|regarding|relating to)\b (?:any|an|another|other) (?:individuals?|persons?|people)\b`,
    ],
    [
      1,
      r`\ballegations?\b.{0,120}\b{PUPIL}\b`,
      r`!\bprotect\w*\b.{0,60}\bfrom\b|\bopen to allegations\b|\bagainst them\b`,
    ],
    [
      1,
      r`\b(?:information|matters?|anything)\b.{0,60}\b(?:relating to|about|regarding)\b.{0,60}\b(?:child|children|pupils|students)\b`,
    ],
    [-0.8, r`\b{NEGATIVE} (?:\w+ )?(?:comments?|remarks|statements?|content|material)\b`],
    [-1, r`\bindecent images\b|\bsafety of (?:pupils|children)\b`],
    [
      -1,
      r`\b(?:contact details|telephone numbers?|phone numbers?)\b.{0,80}\bto (?:the |any )?{PUPIL}\b`,
    ],
  ],
  colleague: [
    [
      1,
      r`\b{NOT}\b.{0,30}\b(?:mention|comment on|discuss|name|identif\w*|post about|write about)\w*\b.{0,60}\b(?:colleagues?|people who work|those who work)\b`,
    ],
    [
      1,
      r`\b(?:identif|name|tag)\w*\b.{0,60}\b(?:a |any )?(?:colleague|member of staff|employee)\b.{0,30}\bwithout\b`,
    ],
    [
      1,
      r`\b(?:colleague's|colleagues') (?:agreement|consent|permission|privacy)\b|\bprivacy of (?:other |their |your )?(?:employees|staff|colleagues|fellow)`,
    ],
    [
      1,
      r`\b{STAFF} (?:should|must|may)?\b.{0,12}\bnot be (?:photographed|filmed|recorded|named|tagged|mentioned)`,
    ],
    [
      1,
      r`\b(?:colleagues|co-?workers|other staff)\b`,
      r`\b(?:post about|about them|tag(?:ged|ging)?|private information|without (?:asking|their|consent)|ask(?:ing)? (?:before|first|them))\b`,
    ],
    [
      1,
      r`\b(?:information|details|anything|posts?|comments?)\b.{0,20}\b(?:about|on)\b.{0,12}\b(?:colleagues?|co-?workers?|other (?:members of )?staff|fellow (?:employees|staff|workers))\b`,
      r`!\b{NEGATIVE}\b`,
    ],
    [
      1,
      r`\b(?:fellow|another) (?:employee|member of staff|worker|colleague)s?\b`,
      r`{SAY}`,
      r`!\b{NEGATIVE}\b`,
    ],
    [
      1,
      r`\b{PICTURE}\b.{0,20}\bof (?:a |any |your |their |other )?(?:colleagues?|co-?workers?|other staff)\b`,
      r`\b(?:ask|consent|permission|agree|unless|yes|without)\w*\b`,
    ],
    [
      1,
      r`\b(?:name|naming|named?)\b.{0,12}\b(?:a |any |individual )?(?:members? of (?:the )?staff|teachers?|colleagues?)\b`,
    ],
    [
      1,
      r`\bfriend requests? to (?:our |school |the )?(?:staff|teachers?)\b|\b(?:add|befriend|follow|message|contact)\w*\b.{0,20}\b(?:our|school|the) (?:staff|teachers)\b`,
      r`!\bwho\d*5\b`,
      r`\b(?:social|friend|facebook|online|private|personal|accounts?)\w*\b`,
    ],
    [
      1,
      r`\b(?:information|details?|data|records?|names|matters?|issues?|incidents?|anything|references?|content|material|concerns)\b.{0,30}\b(?:about|relat(?:ing|ed) to|regarding|concerning|of|on|involving|identif\w*)\b(?! behalf).{0,50}\b(?:other |fellow )?(?:staff|colleagues?|co-?workers?|employees?|teachers|governors)\b(?! (?:members? )?(?:have|obtain|acquire|learn|access|must|should|may|can|will|are|is|has|who))`,
      r`!\bidentif\w* (?:them|your)sel`,
      r`!\bprivacy of staff`,
    ],
    [
      1,
      r`\b(?:discuss|mention|name|naming|identify|refer(?:ence|ring)? to|talk about|write about|post about|comment (?:on|about)|comments? about|tag)\w*\b.{0,90}\b(?:staff|colleagues?|co-?workers?|employees?|governors|named teacher|teachers|line manager)\b(?! must| should| who| are| is)`,
      r`!\b{NEGATIVE}\b`,
      r`!\bidentif\w* (?:them|your)sel|\bby an? (?:individual )?employee|\b(?:member of staff|employee)s? (?:holds|has)\b`,
      r`!\bdiscuss\w* (?:this|it|these|any|the|them)\b.{0,30}\bwith\b`,
    ],
    [
      1,
      r`\b(?:staff|employee|colleague|teacher)s?'?s? (?:personal )?(?:names?|details|information|data|records)\b`,
    ],
    [
      1,
      r`\b(?:data|information|details)\b.{0,25}\b(?:about|of|on|regarding|relating to)\b (?:any|an|another|other) (?:individuals?|persons?|people)\b`,
    ],
    [
      1,
      r`\b(?:add(?:ing)?|invit\w*|accept\w*|befriend\w*|friends? with|connect\w* with|tag\w*|follow\w*)\b.{0,40}\b(?:colleagues?|co-?workers?|other staff|work colleagues)\b`,
    ],
    [1, r`\ballegations?\b.{0,60}\b(?:employees?|staff|colleagues?|teachers)\b`],
    [
      1,
      r`\ba named (?:teacher|colleague|member of staff|governor|person)\b|(?<!tell |inform |with |to )\byour (?:line )?manager\b|\bindividual (?:teachers?|members? of staff)\b`,
    ],
    [
      0.6,
      r`\b(?:colleagues?|other (?:members of )?staff)(?:'s|')? (?:consent|permission|knowledge)\b`,
    ],
    [-0.8, r`\b{NEGATIVE} (?:\w+ )?(?:comments?|remarks|statements?|content|material)\b`],
  ],
  confidential: [
    [
      1,
      r`\bhow (?:anyone|anybody|members|governors|others|people) voted\b|\b(?:closed|confidential|private) sessions?\b|\bpart (?:two|2|ii) (?:minutes|items|business)`,
    ],
    [1, r`\bnot yet (?:been )?(?:made )?(?:public|published|announced|released)\b`],
    [1, r`\b(?:trade secrets?|duty of confidence|not in the public domain)\b`],
    [1, r`\b(?:come|came|comes) to (?:their|your|our) (?:knowledge|notice)\b`],
    [1, r`\b(?:learn\w*|told|hears?|heard|given|found out)\b.{0,40}\bin confidence\b`],
    [
      1,
      r`\bkeep\b.{0,90}\bto mysel\w+\b|\bwhat\w* (?:i|you|they|we) (?:have been |are |is )?(?:told|know|learn\w*|hear\w*)\b.{0,80}\b(?:keep|stay|remain|private|nobody|not)\b`,
    ],
    [
      1,
      r`\b(?:personnel|staffing|pay|disciplinary|hearings?|appointments?|exam(?:ination)? (?:data|results)|results|votes?)\b.{0,60}\b(?:(?:must|should|to) (?:remain|stay)|not leave|never (?:be )?disclos\w*|within the)\b`,
    ],
    [
      1,
      r`\b{NOT}\b.{0,40}\b(?:sensitive (?:topics?|matters?|issues?|subjects?)|restructur\w*|business plans?|inspection)\b`,
    ],
    [
      1,
      r`\b(?:about|of) (?:famil\w+|parents|children|colleagues|pupils)\b.{0,30}\b(?:that |which |who )?(?:is|are) private\b`,
    ],
    [
      1,
      r`\b(?:family's|child's|pupil's|student's) (?:\w+ )?(?:troubles?|health|needs?|circumstances|home life|background)\b`,
      r`!{PICTURE}`,
    ],
    [
      1,
      r`\b(?:personal circumstances|under investigation|investigations?|disciplinary cases?|complaints? (?:cases?|being))\b`,
      r`\b{NOT}\b.{0,30}\b(?:disclos|discuss|comment|shar|post|mention)\w*`,
    ],
    [
      0.8,
      r`\b(?:personal )?(?:data|information|records) (?:about|on|relating to) (?:famil|pupil|child|student|staff|parent)\w*`,
      r`\b{NOT}\b`,
    ],
    [
      1,
      r`\b(?:disclos|divulg|reveal|leak)\w*\b.{0,20}\b(?:commercially |business[- ])?sensitive\b`,
    ],
    [
      1,
      r`\bwhat (?:you|they|is|happens|we)\b.{0,40}\b(?:hear|heard|said|learn|see|school)\b.{0,40}\bstays?\b|\bstays? in (?:school|your job|the school|work|the room)\b`,
    ],
    [
      1,
      r`\b(?:special (?:educational )?needs|medical needs|health|family (?:circumstances|life|situation)|home (?:life|circumstances)|attainment|behaviour)\b`,
      r`\b(?:reveal|disclos|discuss|post|comment|shar|mention|write|publish|talk)\w*\b`,
      r`\b(?:{PUPIL}|famil(?:y|ies))\b`,
      r`!\b{REACH}.{0,20}{PUPIL}\b`,
    ],
    [
      1,
      r`\b(?:results|inspections?|staffing|redundanc\w*|restructur\w*|budgets?|appointments?)\b.{0,60}\b(?:before|until)\b.{0,40}\b(?:announced|published|public|approved|released)\b`,
    ],
    [
      1,
      r`\b(?:papers?|minutes|reports?|discussions?|decisions|proceedings)\b.{0,60}\b(?:govern\w+ (?:body|board)|governors|board|committee|meetings?)\b`,
      r`\b(?:not|never|confidential|until|before)\b`,
      r`!\b(?:staff ?room)\b`,
    ],
    [
      1,
      r`\binformation\b.{0,30}\b(?:you|they|staff) (?:come by|pick up|find out|hear|come across|get|have)\b.{0,40}\b(?:job|work|role|school)\b`,
    ],
    [
      1,
      r`\b(?:in)?confidential(?:ity|ly)?\b|\bsaid in confidence\b|\btold in confidence\b`,
      r`!\bpasswords?\b.{0,20}\bconfidential`,
    ],
    [
      1,
      r`\b(?:business|commercially|politically)[- ]sensitive\b|\b(?:sensitive|privileged|private|internal|inside|restricted) (?:\w+ )?(?:information|data|matters|documents)\b`,
      r`!\bsensitive personal (?:information|details) about (?:them|your)sel`,
    ],
    [
      1,
      r`\b(?:information|data|anything|everything|facts|knowledge|things|matters|details|what|knowledge)\b.{0,90}\b(?:learn(?:t|ed|s)?|obtain\w*|acquir\w*|gain\w*|access(?:ed)?|come across|receiv\w*|hold|held|know|hear|heard|see|entrusted|privy)\b.{0,60}\b(?:work|school|employment|role|duties|job|jobs|position|post|office)\b`,
      r`!\b(?:see|view)\w* (?:their|your) (?:profile|posts?)`,
    ],
    [
      0.9,
      r`\b(?:information|data|anything|everything|facts|details)\b.{0,60}\b(?:course|result|part|virtue|through|because) (?:of )?(?:their|your|his|the) (?:employment|work|duties|role|job|position|post)\b`,
    ],
    [0.8, r`\bconfidential information (?:includes?|means|is|can be)\b`],
    [0.6, r`\b(?:breach\w*|claims?|actions? for)\b.{0,60}\bdata protection\b`],
    [
      0.6,
      r`\b(?:discuss|disclose|divulge|share|post|publish)\w*\b.{0,40}\b(?:personal )?information (?:about|on|relating to|regarding)\b.{0,60}\b{PUPIL}\b`,
    ],
    [0.5, r`\bdiscuss\w*\b.{0,60}\b(?:pupils|students|children|parents|families|learners)\b`],
    [
      0.5,
      r`\b(?:staff|colleagues|children|pupils|families),? (?:and |or |other |their |members of )*(?:pupils|students|children|parents|families|staff|learners)`,
    ],
    [0.3, r`\b(?:data protection|gdpr|personal data)\b`],
    [0.4, r`\bactions? for\b.{0,80}\bdata protection\b`],
    [
      1,
      r`\b(?:school|academy|trust|federation|governors?|governing (?:body|board)|council)(?:'s|')? (?:(?:business|corporate|internal) (?:or \w+ )?(?:information|records|matters|data|documents)|financ\w+|budget|staffing|business plans)\b`,
      r`{SAY}|{NOT}`,
    ],
    [
      1,
      r`\b(?:business|minutes|proceedings|papers|content|decisions|agendas?) of (?:\w+ ){0,3}(?:meetings?|committees?|governing (?:body|board)|governors)\b`,
      r`{NOT}|{SAY}`,
    ],
    [
      0.9,
      r`\b(?:financ(?:es|ial)|budgets?|redundanc\w*|restructur\w*|salar(?:y|ies)|pay|inspection|staffing)\b`,
      r`{SAY}`,
      r`{NOT}`,
    ],
    [
      0.9,
      r`\b(?:safeguarding|child protection|disciplinary|grievance|personnel|medical|health|sen|special (?:educational )?needs|family circumstances|attainment|assessment|progress)\b (?:\w+ )?(?:information|concerns?|issues?|matters|details|cases?|records|results|needs|hearings?|investigations?)\b`,
      r`{SAY}`,
      r`!\breport\w*\b.{0,40}\b(?:to|concern)`,
    ],
    [
      1,
      r`\bkeep\b.{0,90}\bto (?:themsel\w+|yoursel\w+)\b|\bmust (?:stay|remain) (?:in|within|inside) (?:the )?(?:school|staff ?room)\b`,
    ],
    [
      -0.8,
      r`\b(?:report\w*|contact\w*|tell\w*|speak\w*)\b.{0,60}\bin confidence\b|\bstrictest confidence\b`,
    ],
    [-0.6, r`\bpasswords?\b.{0,20}\bconfidential\b`],
  ],
  'school-matter': [
    [
      1,
      r`\b(?:what|anything|nothing|things|events?|incidents?|whatever)\b.{0,30}\b(?:takes? place|happens?|goes on|occurs?|went on)\b.{0,24}\b(?:in|at|during) (?:the )?(?:class(?:room)?|school|work|lessons?)\b`,
      r`{SAY}|{SOCIAL}|\bspeak|\bright\b`,
    ],
    [
      1,
      r`\b(?:comment|speak|talk|write|post|discuss|mention)\w*\b.{0,20}\b(?:{SCHOOL}'s|our) (?:affairs|business|matters)\b`,
    ],
    [
      1,
      r`\b(?:mention|discuss|post|write|talk|comment)\w*\b.{0,40}\b(?:meetings?|incidents?)\b.{0,12}\b(?:or|and|,)`,
      r`{NOT}`,
    ],
    [
      1,
      r`\b(?:talk|post|write|blog|chat|updates?|news)\w*\b.{0,20}\b(?:about|on)\b.{0,20}\b(?:what (?:goes on|happens)|lessons|meetings|work|school events|school life|the school day)\b`,
    ],
    [
      1,
      r`\b(?:working day|day at (?:school|work)|happenings?|goings-on|events?|things|what happens|incidents?)\b.{0,30}\b(?:in|at|from|of) (?:the )?(?:class(?:room)?|school|work|lessons?)\b`,
      r`!\b{PICTURE}\b|\bschool events\b`,
      r`{SAY}|{SOCIAL}|\bnot for\b`,
    ],
    [
      1,
      r`\b(?:discuss|talk about|write about|post about|share)\w*\b.{0,12}\b(?:your|their|the) (?:working day|day|work|job|lessons?)\b`,
    ],
    [
      1,
      r`\b(?:said|done|happen\w*|went on)\b.{0,12}\b(?:in|at) (?:class|school|lessons?)\b`,
      r`{SAY}`,
      r`!\bname\b`,
    ],
    [
      1,
      r`\b(?:matters?|issues?|business|topics?|information|anything|communications?|incidents?|content)\b.{0,20}\b(?:relat(?:ing|ed)|pertaining|connected|linked|about|concerning|regarding|involving|to do with|of)\b (?:to |with )?(?:the |their |our |your |any )?(?:{SCHOOL}|school/work|work)\b(?! communit)`,
      r`!\b(?:complain|concern|raise)|\bon behalf of\b`,
    ],
    [
      1,
      r`\b(?:school|work|academy)[- ]?(?:related)? (?:matters?|issues?|business|incidents?|topics?|life)\b`,
      r`!\b(?:apart|separate|balance|home life)\b`,
    ],
    [
      1,
      r`\b(?:discuss|talk(?:ed|ing)? about|comment on|write about|post about|refer to|mention|post)\w*\b (?:about )?(?:the school|their (?:work|job|school|day)|work|school|your (?:work|job|day)|life (?:at|in) (?:the )?school|the school day|events (?:at|in) school)\b(?! communit|'s|.{0,4}by name)`,
      r`!\bdiscuss\w* (?:it )?with\b|\b(?:posts?|discussions?|comments?) about\b`,
    ],
    [0.6, r`\b(?:school|work|academy)[- ]related\b`],
    [0.3, r`\bnot (?:be )?discuss`],
    [0.8, r`\bcorporate information\b`],
    [
      0.8,
      r`\b(?:day-to-day|everyday) (?:life|matters|events|business|running)\b`,
      r`\b{SCHOOL}|work\b`,
    ],
  ],
  security: [
    [
      1,
      r`\b(?:post|tell|share|say|publish)\w*\b.{0,30}\b(?:codes? (?:of|for) the (?:gate|door|alarm)|which (?:day|route)|what time)\b`,
    ],
    [
      1,
      r`\b(?:tell|give|share|disclose|reveal)\w*\b.{0,20}\b(?:my|your|their) passwords?\b`,
      r`{NOT}`,
    ],
    [
      1,
      r`\b(?:entry (?:systems?|codes?)|lanyards?|signing-in|access cards?|visitor passes|key ?safes?|floor ?plans?|plans of the building)\b`,
    ],
    [
      1,
      r`\barrangements\b.{0,20}\b(?:trips?|visits?|outings?)\b|\b(?:times?|routes?)\b.{0,30}\b(?:beforehand|in advance)\b`,
    ],
    [1, r`\blocation (?:tagging|tags?|services|sharing|settings)\b|\bgeo-?\w+`],
    [1, r`\bwhereabouts\b`, r`!\breport\w*\b.{0,30}\bmissing`],
    [
      1,
      r`\b(?:trips?|visits?|residentials?)\b`,
      r`\b(?:in advance|where\b.{0,20}\bgoing|when\b.{0,30}\bback|place|until (?:after|everyone))`,
      r`{SAY}|{NOT}|\bsay\b`,
    ],
    [1, r`\b(?:timetables?|rotas?)\b`, r`\b(?:codes?|badges?|security|safe)\b`],
    [
      1,
      r`\b(?:compromis\w*|threat\w*|risk\w*|endanger\w*|jeopardi[sz]\w*|breach\w*|affect\w*|harm\w*)\b.{0,30}\b(?:security|safety) of\b`,
      r`!\bpersonal safety and security\b`,
    ],
    [
      1,
      r`\b(?:security|safety) (?:of|arrangements|measures|at) (?:the|any|our)? ?(?:{SCHOOL}|site|premises|building|pupils)\b`,
    ],
    [1, r`\b(?:sensitive|secure) (?:\w+ ){0,4}premises\b|\bsecure units?\b`],
    [
      1,
      r`\b(?:whereabouts|locations?|itinerar\w*|destinations?|venues?|times?|timings?|dates?|details|plans|where|when)\b.{0,40}\b(?:school |educational |residential )?(?:trips?|visits?|pupils are|children are|outings?|excursions?|residentials?)\b`,
      r`{SAY}|{NOT}|public`,
      r`!\b{PICTURE}\b`,
    ],
    [
      1,
      r`\b(?:trips?|visits?|outings?|excursions?|residentials?)\b.{0,60}\b(?:whereabouts|locations?|itinerar\w*|destinations?|venues?|return times?|timings?|until|before everyone|live|real[- ]time)\b`,
    ],
    [
      1,
      r`\b(?:geo-?tag\w*|geo-?location|location (?:services|settings|data|sharing|tags?)|check(?:ing)?[- ]ins?|live location|current location)\b`,
    ],
    [
      1,
      r`\b(?:alarm|gate|door|access|entry|key ?pad|lock|security) codes?\b|\bcctv\b|\b(?:security|alarm|locking|lock-?down|keyholder|key-?holding) (?:systems?|procedures?|arrangements?|details|plans?)\b|\bkeyholders?\b`,
    ],
    [
      1,
      r`\b(?:buildings?|site|premises|school)\b.{0,30}\b(?:empty|unoccupied|unlocked|unattended|closed up)\b`,
    ],
    [
      1,
      r`\b(?:passwords?|log-?ins?|pins?)\b.{0,40}\b(?:school|network|system|academy)|\b(?:school|network|system|academy)\b.{0,20}\b(?:passwords?|log-?ins?)\b`,
      r`{NOT}|{SAY}`,
    ],
    [
      1,
      r`\b(?:way|route|journey|walk) (?:home|to school)\b|\bwho (?:collects|picks up)\b|\bcollection arrangements\b`,
    ],
    [0.6, r`\bbusiness[- ]sensitive\b`],
    [
      -1,
      r`\bsocial security|security settings|security questions?|\bpersonal (?:safety|security)\b`,
    ],
  ],
  'personal-details': [
    [
      1,
      r`\bpersonal (?:details|information)\b`,
      r`\b(?:criminals?|thieves|fraud\w*|strangers|as little|harvest|steal)\b`,
    ],
    [
      1,
      r`\b(?:address|phone|telephone|mobile|birthday|date of birth)\b(?:,| or| and|, or|, and) (?:\w+ )?(?:address|phone(?: number)?|telephone|mobile|birthday|date of birth|holiday plans)\b`,
      r`!\b{SCHOOL}(?:'s)? (?:tele)?(?:phone|email|postal|contact)`,
    ],
    [
      1,
      r`\b(?:tell|give away|reveal|share|giving away|sharing)\b.{0,30}\b(?:about|of) (?:yoursel\w+|themsel\w+)\b`,
    ],
    [
      1,
      r`\b(?:own|personal|private|your|their) (?:mobile|home|phone|telephone) (?:phone )?(?:numbers?|address)\b`,
    ],
    [
      1,
      r`\bholiday (?:plans|dates)\b|\baway from home\b|\bpersonal contact details\b|\bmother's maiden name\b`,
    ],
    [
      1,
      r`\b(?:giv\w*|disclos\w*|reveal\w*|shar(?:e|es|ing)|publish\w*|post\w*|provid\w*|limit\w*|restrict\w*|careful|cautious|protect\w*|amount of|includ\w*|putting|place|hand\w*|display\w*)\b.{0,50}\b(?:personal|private|contact|identif\w+) (?:information|details|data)\b(?!.{0,30}\b(?:pupil|student|child|colleague|learner))`,
      r`!\b{SCHOOL}(?:'s)? contact\b`,
    ],
    [
      1,
      r`\b(?:home|personal|private) (?:e-?mail )?(?:address(?:es)?|(?:tele)?phone numbers?|mobile (?:phone )?numbers?|contact details|numbers?)\b`,
    ],
    [1, r`\b(?:telephone|phone|mobile|contact) numbers?\b.{0,60}\b(?:not|never|private|safe)\b`],
    [
      1,
      r`\b(?:not|never|private|avoid|giving|give|post\w*|publish\w*)\b.{0,60}\b(?:telephone|phone|mobile) numbers?\b`,
      r`!\b{SCHOOL}(?:'s)? (?:\w+ )?(?:telephone|phone|mobile)`,
    ],
    [1, r`\bdates? of birth\b|\bbirth ?(?:days?|dates?)\b`],
    [
      1,
      r`\bidentity (?:theft|fraud)\b|\b(?:fraud|theft|steal\w*)\b.{0,40}\bidentit|\bfraudsters?\b`,
    ],
    [
      1,
      r`\b(?:data|information|details) (?:about|of|on|relating to) (?:any|an|another|other) (?:individuals?|persons?|people)\b`,
    ],
    [0.8, r`\bdata protection\b.{0,60}\b(?:claims?|damages|breach)`],
    [0.7, r`\bbreach\w*\b.{0,40}\bdata protection\b`],
    [
      1,
      r`\bbank (?:details|accounts?)|\bcredit cards?\b|\bpassport (?:number|details)\b|\bhome address(?:es)?\b`,
    ],
    [0.5, r`\b(?:personal|private) (?:information|details|data)\b`],
    [0.4, r`\bpasswords?\b`],
  ],
  defamation: [
    [1, r`\b(?:defam|disparag|libel|slander)\w*\b`],
    [-1.5, r`^(?:the )?(?:defamation|libel) acts?(?: \d{4})?(?: and \d{4})?[;.,]?(?: and)?$`],
    [
      1,
      r`\b(?:court of law|justify in|solicitors?|liable for comments|held liable)\b`,
      r`\b(?:remarks?|comments?|statements?|say|post|reputation)\w*`,
    ],
    [
      1,
      r`\b(?:injur|damag|harm)\w*\b.{0,12}\b(?:another|other) (?:person|people)(?:'s|s')? (?:reputation|good name)`,
    ],
    [
      1,
      r`\b(?:lies|untrue|not true|false|falsehoods?)\b`,
      r`\b(?:person|someone|somebody|people|staff|teachers?|colleagues?|anyone|individuals?|school)\b`,
      r`{SAY}|\bmake\b|\bstatements?\b|\bsay\b`,
    ],
    [1, r`\b(?:sued|court|legal action)\b`, r`{SAY}`, r`!\bcourt (?:order|proceedings)\b`],
    [
      1,
      r`\b(?:back(?:ed)? (?:it |this |them )?up|prove|evidence)\b`,
      r`\b(?:statements?|claims?|allegations?|say)\b`,
      r`{NOT}`,
    ],
    [
      1,
      r`\b(?:undermin\w*|damag\w*|harm\w*|injur\w*)\b.{0,30}\breputations? of\b.{0,30}\b(?:individuals?|persons?|people|staff|others|anyone|colleagues)\b`,
    ],
    [1, r`\b(?:make|making|made) accusations?\b|\baccus(?:e|es|ing)\b`],
    [1, r`\bdefam\w*|\blibel\w*|\bslander\w*`],
    [
      1,
      r`\b(?:false|untrue|unfounded|unsubstantiated|unproven|dishonest) (?:\w+ ){0,2}(?:allegations?|statements?|accusations?|claims?|comments?|information|posts?)\b|\b(?:posts?|comments?|statements?|claims?)\b.{0,20}\b(?:are|is) (?:untrue|false|not true)\b`,
    ],
    [
      1,
      r`\b(?:mak\w*|post\w*|publish\w*|spread\w*|rais\w*) (?:\w+ ){0,2}(?:allegations?|accusations?)\b`,
      r`!\b(?:to the (?:head|police|dsl|lado)|procedure)`,
    ],
    [
      1,
      r`\b(?:malicious|fictitious) (?:\w+ ){0,2}(?:comments?|statements?|allegations?|posts?|communications?|rumours?)\b`,
    ],
    [1, r`\baccus\w+\b`, r`{SAY}|{SOCIAL}`],
    [
      1,
      r`\b(?:cannot|can not|can't|could not|unable to) (?:be )?(?:prove\w*|support\w*|substantiat\w*|back\w* up)\b|\bas (?:a )?fact\b|\blies\b`,
    ],
    [
      1,
      r`\b(?:damag\w*|harm\w*|injur\w*|lower\w*|attack\w*|hurt\w*|ruin\w*|tarnish\w*)\b.{0,24}\b(?:reputations?|good name|character|standing)\b.{0,12}\bof\b.{0,30}\b(?:individuals?|persons?|people|anyone|anybody|colleagues|staff|others|another|parents|pupils|teachers?)\b`,
    ],
    [
      1,
      r`\b(?:damag\w*|harm\w*|injur\w*|ruin\w*|tarnish\w*)\b.{0,20}\b(?:person's|someone's|somebody's|people's|individual's|anyone's|another's|colleague's|other's|others') (?:\w+ )?(?:reputations?|good name|character|standing)\b`,
    ],
    [0.6, r`\blegal action\b`],
    [0.5, r`\b(?:damag\w*|harm\w*)\b.{0,20}\breputation`],
    [
      -1,
      r`\bprotect\w*\b.{0,60}\bfrom\b.{0,20}\ballegations\b|\ballegations?\b.{0,30}\b(?:against (?:them|you)|arise)|\bmalicious communications act\b`,
    ],
  ],
  rumour: [
    [
      1,
      r`\bwhether\b.{0,24}\b(?:is|are) (?:true|correct|accurate)\b|\b(?:something|story|stories) (?:is|are) true\b`,
    ],
    [
      1,
      r`\b(?:not|never)\b.{0,30}\b(?:forward|share|pass on|repeat)\w*\b.{0,24}\bstor(?:y|ies)\b`,
      r`!{PUPIL}`,
    ],
    [1, r`\b(?:official|reliable|trusted) source\b|\bguess\w*\b`],
    [1, r`\b(?:lies|falsehoods?|knowingly false|hoax\w*)\b`],
    [
      1,
      r`\b(?:have|has) (?:only |not )?(?:heard|seen|read)\b`,
      r`\b(?:repeat|pass|share|post|spread)\w*\b`,
      r`!\bif you (?:have )?(?:see|seen)\b`,
    ],
    [1, r`\b(?:what|it|that|information|content|facts?)\b.{0,30}\b(?:is|are) true\b`],
    [
      1,
      r`\brumou?rs?\b|\bgossip\w*|\bhearsay\b|\bspeculat\w*|\btittle-tattle\b|\bspread\w*\b.{0,30}\b(?:false|untrue|misinformation|lies|stories|tales|claims)\b`,
    ],
    [
      1,
      r`\b(?:false|fictitious|untrue|misleading|unverified|unconfirmed|unsubstantiated|inaccurate|unfounded|unproven) (?:or \w+ )?(?:\w+ )?(?:information|statements?|comments?|claims?|allegations?|posts?|news|content|reports?)\b`,
    ],
    [1, r`\b(?:making|posting|publishing|spreading) (?:\w+ )?allegations?\b`],
    [1, r`\bfake news\b|\bmisinformation\b|\bdisinformation\b|\bsecond-?hand\b`],
    [
      1,
      r`\b(?:accurate|truthful|factual(?:ly)?)\b(?!.{0,30}\bappropriate)|\b(?:check|verify|sure|certain)\w*\b.{0,40}\b(?:facts?|true|truth|accurate)\b`,
    ],
    [0.5, r`\b(?:defam|libel)\w*\b.{0,20}\banyone\b`],
    [-0.8, r`\bprotect\w*\b.{0,60}\bfrom\b.{0,20}\ballegations\b`],
  ],
  criticism: [
    [
      1,
      r`\b(?:talk|speak|come)\b.{0,8}\bto\b.{0,60}\b(?:before|rather than|instead of)\b.{0,40}{SOCIAL}`,
    ],
    [
      1,
      r`\b(?:air|vent|give vent|express)\w*\b.{0,20}\b(?:grievances?|dissatisfaction|frustrations?|discontent|grumbles?)\b`,
      r`{NOT}|{SOCIAL}`,
    ],
    [1, r`\b(?:grumbles?|moans?|rants?)\b.{0,60}\b(?:best|brought|posted|page|teacher|office)\b`],
    [
      1,
      r`\bif you (?:are|feel) (?:unhappy|cross|upset|worried)\b.{0,120}\b(?:not|never|rather than|instead)\b`,
    ],
    [1, r`\bgossip\w*\b`, r`\b(?:staff|famil|colleague|teacher|parents)`],
    [
      1,
      r`\b(?:raise|bring|take|discuss|report)\b.{0,16}\b(?:problems?|worries|concerns|issues|complaints)\b.{0,20}\b(?:with|to) (?:the school|us|the head)\b`,
      r`\b(?:directly|first|instead|rather)\b`,
    ],
    [
      1,
      r`\b(?:negative|adverse|critical|hostile|bad|unfair|damaging)\b.{0,16}\b(?:remarks?|comments?|posts?|reviews?|things|statements?)\b`,
      r`\b(?:school|academy|trust|federation|staff|colleagues?|pupils?|parents?|leaders\w*|management|head)\b`,
      r`!\b(?:reply|respond|like|share|answer|react|see)\b`,
    ],
    [
      1,
      r`\b{WORRY}\b`,
      r`\b(?:{SOCIAL}|public(?:ly)?)\b`,
      r`\b(?:not|never|rather than|instead|first|directly|procedure|policy)\b`,
      r`!\b(?:safeguarding|child protection|welfare|online safety) (?:concern|issue|worr)`,
      r`!\b(?:report|refer)\w*\b.{0,20}\bconcerns?\b`,
    ],
    [
      1,
      r`\b(?:complaints? about|complain about|grumble about|moan about|grievances? (?:about|with|against))\b`,
    ],
    [
      1,
      r`\bdisagreements?\b|\bdisputes?\b|\barguments?\b`,
      r`\b(?:school|staff|head)\b`,
      r`\b(?:air|online|public|{SOCIAL})\w*\b`,
      r`{NOT}`,
      r`!\b(?:drawn|enter|join|get (?:in|involved)|take part)\w*`,
    ],
    [
      1,
      r`\b{CRITICAL}\b`,
      r`!\bif (?:someone|anyone|somebody|others?|people|you see|a \w+)\b.{0,30}\bcritic|\bundermin\w* (?:trust|confidence|public)|\bcritical(?:ly)? (?:thinking|incident|think|evaluat|aware)|\bmock exams?\b|\bundermine the (?:safety|security)`,
    ],
    [
      1,
      r`\b(?:negative|unprofessional|unkind|inappropriate|rude|detrimental|hostile|unfair|public) (?:or \w+ )?(?:\w+ )?(?:comments?|remarks?|posts?|statements?|views?|feedback|opinions?|criticism)\b.{0,60}\b(?:school|academy|federation|trust|staff|colleagues?|pupils?|parents?|anyone|head)\b`,
    ],
    [
      1,
      r`\b{WORRY}\b.{0,120}\b(?:rather than|instead of|not|never)\b.{0,60}\b(?:{SOCIAL}|post|public)`,
    ],
    [
      1,
      r`\b(?:not|never|rather than|instead of|inappropriate|refrain)\b.{0,80}\b(?:air\w*|voic\w*|rais\w*|express\w*|vent\w*|mak\w*|resolv\w*|post\w*|pursu\w*|settl\w*)\b.{0,30}\b{WORRY}\b`,
      r`!\b(?:safeguarding|welfare) concerns?\b`,
    ],
    [
      1,
      r`\b(?:mak\w*|post\w*|air\w*|voic\w*)\b.{0,12}\b(?:complaints?|grievances?)\b`,
      r`{SOCIAL}|{NOT}`,
    ],
    [1, r`\b(?:attack|insult)\w*\b.{0,80}\b(?:colleagues|{SCHOOL})\b`],
    [
      0.7,
      r`\b(?:defamatory|offensive|abusive) (?:\w+ ){0,3}comments?\b.{0,40}\b(?:about|towards|against)\b.{0,30}\b(?:the school|staff)\b`,
    ],
    [0.6, r`\b(?:damag\w*|harm\w*)\b.{0,12}\b(?:the )?reputation of the school\b`],
    [
      0.5,
      r`\b(?:comments?|communications?|posts?|posting|material|remarks|statements?)\b.{0,120}\b(?:damag\w*|harm\w*)\b.{0,12}\b(?:the )?reputation of the school\b`,
    ],
    [0.6, r`\bdamag\w*\b.{0,20}\b(?:working )?relationships?\b`],
    [
      1,
      r`\btreat\w*\b.{0,12}\b(?:colleagues|staff|each other|one another|others|people)\b.{0,60}\b(?:professionalism|respect)\b`,
    ],
    [
      0.6,
      r`\baggrieved\b|\bcomplaints? (?:policy|procedure)|\b(?:come|speak|talk) (?:and |to )?(?:see |to )?(?:us|the (?:class )?teacher|the school|the head)\b`,
      r`{WORRY}`,
    ],
    [0.4, r`\bworking relationships?\b`],
  ],
  abuse: [
    [
      1,
      r`\b(?:ridicul|mock|humiliat|demean)\w*\b.{0,30}\b(?:pupils?|parents?|colleagues?|staff|anyone|others|people)\b`,
    ],
    [1, r`\bpersonal attacks?\b|\bcourtesy\b`],
    [
      1,
      r`\b(?:distress|offen[cs]e|upset|hurt|alarm|fear|anxiety|harm)\b.{0,12}\b(?:to|for) (?:others|anyone|people|any|another|someone|other|staff|pupils)\b|\bcause (?:\w+ )?(?:distress|offen[cs]e|upset|hurt|alarm|anxiety)\b|\boffend(?:s|ing)?\b`,
    ],
    [
      1,
      r`\b(?:swear(?:ing)?|bad language|foul language|profanit\w*|threats?|insults?)\b`,
      r`!{REPORTED}`,
    ],
    [
      1,
      r`\b(?:be|being|stay|remain) (?:\w+ and )?(?:polite|kind|courteous|respectful|civil|considerate)\b|\b(?:polite|courteous|respectful) (?:to|towards)\b|\bwith (?:respect|courtesy|kindness)\b`,
    ],
    [
      1,
      r`\babus(?:e|ive|ing)\b(?!.{0,20}\b(?:allegation|disclos|children|sexual))`,
      r`!\b(?:signs|victims?|risk) of abuse\b|\b(?:alcohol|drug|substance|child|sexual) abuse\b`,
    ],
    [
      1,
      r`\binsult\w*|\bthreat(?:s|en\w*)\b(?! to (?:the )?(?:security|safety))|\bharass\w*|\b(?:cyber-? ?)?bull(?:y|ies|ying|ied)\b|\bintimidat\w*|\btroll\w*|\bstalk\w*|\bvictimi[sz]\w*|\btaunt\w*|\bhumiliat\w*|\bpick(?:s|ing)? on\b|\bpersecut\w*|\bgang(?:ing)? up\b|\bname-?calling\b`,
      r`!{REPORTED}`,
    ],
    [
      1,
      r`\b(?:offensive|hateful|aggressive|violent|malicious|rude|nasty|hurtful|unkind|cruel|vulgar|profan\w*|foul|menacing|hostile|vile)\b`,
      r`!\bmalicious communications\b`,
      r`!{REPORTED}`,
    ],
    [0.7, r`\bobscene\b`],
    [0.8, r`\b(?:distress|upset|alarm|fear|hurt) (?:to|for)\b`],
    [0.6, r`\b(?:polite|courteous|respectful\w*|courtesy|kind|kindness|civil)\b`],
    [1, r`\btreat\w*\b.{0,60}\b(?:professionalism|respect|dignity|kindness)\b`],
    [0.6, r`\bderogatory\b|\bswear\w*|\bbad language\b`],
    [-0.7, r`\b(?:anti-?bullying|behaviour) policy\b`],
  ],
  discrimination: [
    [
      1,
      r`\bhatred\b|\b(?:attack|insult|mock|demean|target)\w*\b.{0,30}\b(?:religion|faith|race|disabilit\w*|gender|sexuality|background|beliefs?)\b`,
    ],
    [1, r`\bwhatever (?:their|a person's|someone's)\b.{0,12}\b{GROUND}\b`],
    [
      1,
      r`\bdiscriminat\w*|\bracis\w*|\bsexis\w*|\bhomophob\w*|\btransphob\w*|\bxenophob\w*|\bislamophob\w*|\banti-?semiti\w*|\bageis\w*|\bprejudic\w*|\bbigot\w*|\bmisogyn\w*|\bstereotyp\w*`,
      r`!\bprejudice (?:to|the outcome)|\bwithout prejudice\b`,
    ],
    [
      1,
      r`\bprotected characteristics?\b|\bequal(?:ity|ities) (?:act|legislation|policy)\b|\bequal opportunit\w*|\bhate(?:ful)?(?: speech| crime)?\b|\b(?:racial|religious|ethnic) hatred\b|\bracial(?:ly)?\b`,
    ],
    [
      1,
      r`\b{GROUND}\b,? (?:or |and )?{GROUND}\b|\b{GROUND}, (?:or |and )?{GROUND}`,
      r`!\bappropriate (?:to|for) (?:their|the) age\b`,
    ],
    [0.6, r`\bderogatory\b`],
    [
      0.4,
      r`\b(?:derogatory|insult|offensive|abusive|threatening|rude)\w*\b.{0,40}\b(?:threatening|rude|abus\w*|defam\w*|offensive|discriminat\w*|insult\w*)\b`,
    ],
    [0.6, r`\battack\w*, insult`],
    [-1.2, r`\b(?:freedom of (?:expression|religion)|not discriminate between)\b`],
  ],
  disrepute: [
    [-2, r`\b(?:dress|attire|clothing|punctualit\w*|attendance|appearance)\b`],
    [
      1,
      r`\bdiscredit\w*\b|\bworse for drink\b|\b(?:poor|bad) taste\b`,
      r`!\bjokes? about (?:pupils|children)\b`,
    ],
    [
      1,
      r`\b(?:damag|harm|tarnish|hurt|risk)\w*\b.{0,20}\b(?:our|the {SCHOOL}\'s|their|your|its) (?:\w+ )?(?:reputations?|good name|standing)\b`,
    ],
    [1, r`\bcompromis\w*\b.{0,30}\bprofessional\b`],
    [
      1,
      r`\bteachers' standards\b|\bfitness to (?:work|teach|practise)|\bsuitability\b|\boff-?duty\b`,
    ],
    [
      1,
      r`\b(?:behave|conduct|standards? of (?:behaviour|conduct))\w*\b`,
      r`\b(?:online|social media|internet)\b`,
      r`\b(?:consistent|keeping|expected|standards?|profession\w*|position|role)\b`,
      r`!\bparents\b`,
    ],
    [
      1,
      r`\b(?:undermin\w*|damag\w*|loss of|los(?:e|es|ing)|harm\w*|erod\w*)\b.{0,20}\b(?:trust|confidence|respect)\b.{0,20}\b(?:in|of)\b`,
    ],
    [
      1,
      r`\b(?:conduct|behave)\w*\b.{0,20}\b(?:themsel\w+|yoursel\w+)?\b.{0,20}\b(?:online|on social media|as (?:they|you) would)\b`,
      r`\b(?:as (?:they|you) would|standard|profession\w+|position|standing|same)\b`,
    ],
    [
      1,
      r`\b(?:happy|content|comfortable|willing|pleased)\b.{0,40}\b(?:read|seen|shown|see|shared|heard)\b`,
    ],
    [
      1,
      r`\b(?:undressed|partly dressed|half-dressed|swimwear|revealing|inebriated|illegal substances)\b`,
    ],
    [
      1,
      r`\b(?:like|likes|liking|join|joining|follow|following|link\w* to)\b.{0,30}\b(?:pages?|groups?|sites?|content)\b.{0,30}\b(?:sexual|violent|illegal|extreme|inappropriate|offensive|unsuitable)`,
    ],
    [1, r`\b(?:undermin\w*|damag\w*|harm\w*)\b.{0,12}\breputation of the {SCHOOL}\b`],
    [1, r`\bdisrepute\b`],
    [
      1,
      r`\bdetriment(?:al|ally)?\b.{0,40}\b(?:to|affects?|the) (?:the )?(?:{SCHOOL}|reputation|profession)\b|\bdetrimentally affect`,
    ],
    [1, r`\bembarrass\w*\b(?!.{0,12}\bif too\b)`],
    [
      1,
      r`\b(?:damag\w*|harm\w*|tarnish\w*|compromis\w*|negativ\w*|adversely|bring\w*|impact\w*|undermin\w*|affect\w*|reflect\w*)\b.{0,50}\b(?:reputations?|good name|image|standing|integrity)(?! of (?:the |an |any |other |a )?(?:individual|person|anyone|people|others|colleague|third|member))\b`,
      r`!\b(?:person|someone|somebody|people|individual|colleague)(?:'s)? (?:reputation|good name|character)`,
    ],
    [
      1,
      r`\breputations?\b.{0,60}\b(?:damag\w*|harm\w*|tarnish\w*|compromis\w*|call\w* into question|at risk)\b`,
    ],
    [
      1,
      r`\breflect(?:s|ed|ing)? (?:badly|poorly|negatively)\b|\blet (?:the school|themselves|yourself) down\b|\bcall\w* into question\b.{0,40}\b(?:suitab|professional|fitness|judg)`,
    ],
    [
      1,
      r`\b(?:illegal|unlawful|criminal) (?:conduct|activit\w*|behaviour|acts|material|nature)\b|\billegal, |\bbreak(?:s|ing)? the law\b`,
      r`!\bbreak the law or disclose\b`,
    ],
    [
      1,
      r`\b(?:sexual(?:ly)?|pornograph\w*|obscene|lewd|indecent|nud(?:e|ity)|naked|explicit|suggestive)\b(?! orientation| images of|ity|.{0,20}\bimages of child)`,
    ],
    [
      1,
      r`\b(?:alcohol|drunk\w*|drinking|drugs?|substance misuse|intoxicat\w*|gambling|hangovers?|hungover|smoking|partying|night out|nights out)\b`,
    ],
    [
      1,
      r`\b(?:poor|bad|questionable) taste\b|\bcost\b.{0,20}\b(?:jobs?|careers?)\b|\brole models?\b|\bprofessional(?:ism)? (?:standards|boundar\w*)\b.{0,40}\b(?:online|social|post)`,
    ],
    [
      1,
      r`\b(?:conduct|behav\w*)\b.{0,30}\b(?:unbecoming|unprofessional|unsuitab\w*|inappropriate|detrimental)\b`,
    ],
    [
      1,
      r`\b(?:happy|content|comfortable|mind|want|like|look to|think of|seen by|react)\b.{0,50}\b(?:head ?teacher|principal|chair of governors|governors|parents?|pupils?|children|child|employer|grandmother|public)\b.{0,30}\b(?:read|see|saw|seeing|view)|\bhow\b.{0,50}\b(?:might|may|would|could) (?:look|appear|seem|be (?:seen|viewed|interpreted|perceived))\b`,
    ],
    [
      0.8,
      r`\bunprofessional\b|\bprofessional (?:standing|reputation|image|integrity)\b|\bposition of trust\b`,
    ],
    [
      0.7,
      r`\b(?:confidence|trust) in (?:the|their|you|our) (?:profession\w*|{SCHOOL}|teaching|suitab\w*)\b|\bpublic (?:confidence|trust)\b`,
    ],
    [0.5, r`\b(?:inappropriate|unsuitable) (?:content|{PICTURE}|material|postings?)\b`],
    [
      -1.5,
      r`\bindecent images of (?:children|a child)|criminal (?:investigation|offence|prosecution)\b`,
    ],
  ],
  'politics-religion': [
    [-2, r`\b(?:clothing|dress|clothes|t-?shirts?|badges)\b`],
    [
      1,
      r`\b(?:debates?|discuss\w*|topics?|subjects?|views?|opinions?|posts?)\b.{0,40}\b(?:religion|religious|politics)\b`,
      r`!\b(?:race|racis|gender|disabilit|orientation|discriminat|hatred|age)\b`,
    ],
    [1, r`\b(?:politically )?neutral\b`],
    [
      1,
      r`\b(?:promot\w*|support\w*|push\w*|endors\w*)\b.{0,20}\b(?:a |any )?(?:(?:political )?part(?:y|ies)|cause|causes|candidates?|campaigns?|political)\b`,
      r`!\bthird part`,
    ],
    [
      1,
      r`\b(?:party[- ])?politic(?:s|al|ally|ian|ians)?\b(?! sensitive|ly sensitive)`,
      r`!\bpolitically sensitive\b`,
    ],
    [
      1,
      r`\breligio(?:n|us)\b.{0,20}\b(?:views?|beliefs?|opinions?|matters|topics?|issues)|\bor religion\b|\band religion\b|\bfaith matters\b`,
      r`!\b(?:race|racis|gender|disabilit|orientation|discriminat|sex,|age,|characteristic)`,
    ],
    [
      1,
      r`\b(?:contentious|controversial|inflammatory|divisive|objectionable)\b.{0,20}\b(?:issues?|topics?|subjects?|views?|debates?|material|comments?|matters)\b|\btopics?\b.{0,40}\b(?:objectionable|inflammatory|controversial)\b`,
    ],
    [
      1,
      r`\b(?:extremis[tm]|radicali[sz]ation|radical)\b.{0,40}\b(?:views?|content|material|groups?|organi[sz]ations?|ideolog\w*|opinions?)\b|\bextremist\b|\bextreme (?:\w+ )?views\b`,
    ],
    [
      1,
      r`\b(?:elections?|campaign(?:s|ing)?|lobby\w*|petitions?|candidates?|referendum|voting|political part(?:y|ies))\b`,
    ],
    [-1.2, r`\b(?:prevent(?:ing)? (?:extremism|duty))\b`],
    [-1, r`\b{GROUND}, {GROUND}`],
  ],
  image: [
    [-1.5, r`\bcopyright\b`, r`!\b{PUPIL}\b`],
    [-1.5, r`\blicen[cs]es?\b`, r`!\b{PUPIL}\b`],
    [
      1,
      r`\b{PICTURE}\b`,
      r`\b(?:{PUPIL}|{STAFF}|{PARENT}|others?|other people|anyone|people|school events?|sports day|assembl(?:y|ies)|performances?|plays?|lessons?|class(?:es)?)\b`,
      r`!\b(?:drunk|drinking|drug|alcohol|nights? out|copyright|do not own|belong|your own child|their own child|badges?,|codes)\b`,
      r`!\breputation or image\b|\bindecent image|\bprofile picture|\b(?:public|professional|positive) image\b|\bbully\w*\b.{0,200}\b(?:photos?|video)`,
    ],
    [
      -0.9,
      r`\b(?:do not own|no right to|belong to (?:somebody|someone)|where a picture or text|songs)\b`,
    ],
    [
      1,
      r`\b{PICTURE}\b.{0,60}\b(?:of|depict\w*|show\w*|contain\w*|featur\w*|involving|with)\b.{0,40}\b(?:{PUPIL}|{STAFF}|{PARENT}|others?|other people|anyone|people|individuals?|school (?:events?|activities|trips?))\b`,
      r`!\b(?:drunk|drinking|alcohol|drugs|nights? out)`,
    ],
    [
      1,
      r`\b{PICTURE}\b`,
      r`\b(?:consent|permission|agree(?:d|ment)?|approval)\b`,
      r`!\b(?:logo|crest|copyright|owner)\b|\bown child\b(?!ren)`,
    ],
    [
      1,
      r`\b(?:tak(?:e|es|en|ing)|us(?:e|ed|ing)|post\w*|upload\w*|publish\w*|shar\w*|put(?:ting)?|transferr?\w*|stor(?:e|ed|ing)|display\w*|record\w*|keep)\b.{0,40}\b{PICTURE}\b(?! of the school)`,
      r`!\b(?:drunk|drinking|alcohol|drugs)`,
    ],
    [
      1,
      r`\b{PICTURE}\b.{0,60}\b(?:tak(?:e|en|ing)|post(?:ed|ing)?|upload\w*|publish\w*|shar(?:e|ed|ing)|stor(?:e|ed)|transferr?ed|put on|on the internet|online)\b`,
      r`!\b(?:drunk|drinking|alcohol|drugs)`,
    ],
    [1, r`\b(?:live ?-?stream\w*|filming|photographing|videoing)\b`],
    [
      1,
      r`\b(?:cameras?|own phones?|personal (?:phones?|devices?)|mobile phones?)\b`,
      r`\b(?:record(?:ing|ed)?|{PICTURE}|captur\w*)\b`,
    ],
    [
      0.6,
      r`\binclud\w* personal information about (?:an|any) individuals?\b.{0,40}\bconsent\b|\bpersonal information about (?:an|any) individual without\b`,
    ],
    [0.5, r`\b(?:{PICTURE}|cameras?)\b`],
    [0.5, r`\b{PUPIL}\b.{0,30}\bparent\w*\b.{0,30}\bconsent\b`],
    [-5, r`\bindecent images?\b`],
    [
      -1.2,
      r`\b(?:reputation|organi[sz]ation's reputation) or image\b|\b(?:public|professional|positive) image\b|\bmethods could include\b|\bprofile (?:picture|photo)`,
    ],
    [-0.8, r`\b(?:cyber-? ?)?bullying\b.{0,200}\b(?:photos?|video clips?)`],
    [
      -0.6,
      r`\b(?:text|music|articles?|worksheets?|resources)\b.{0,40}\b(?:copyright|licen[cs]e|belong)`,
    ],
  ],
  brand: [
    [
      1,
      r`\b(?:not|never|nobody|avoid)\b.{0,60}\b(?:logos?|crests?|badges?|letterhead|slogans?|emblems?)\b`,
    ],
    [1, r`\b(?:school|academy)-branded\b|\bbranded (?:clothing|material)`],
    [1, r`\b(?:in|wearing|wear) (?:the |their |your )?(?:school )?uniforms?\b`],
    [
      1,
      r`\b(?:logos?|crests?|badges?|emblems?|brand(?:s|ing)?|trademarks?|letterheads?|livery|mascots?|mottos?)\b`,
      r`!\b(?:digital badges?|badges? (?:for|of honour))\b`,
    ],
    [1, r`\b(?:school |published )?uniforms?\b(?! policy)`],
    [
      1,
      r`\b(?:school|academy|trust)(?:'s)? (?:published|own|printed) materials?\b|\bother published material\b|\bpublished material from\b`,
    ],
    [0.7, r`\b(?:newsletters?|prospectus)\b`],
  ],
  copyright: [
    [
      1,
      r`\b(?:download|shar|upload|copy|distribut)\w*\b.{0,24}\b(?:films?|music|songs|books|games|paid resources|software)\b`,
      r`\b(?:permission|licen[cs]e|unlawful|illegal|right)\b`,
    ],
    [
      1,
      r`\b(?:do not own|don't own|no right to|not yours|have the right to|came from|come from)\b`,
      r`\b(?:music|films?|pictures?|images?|text|songs?|worksheets?|material|content|resources|work|videos?)\b`,
    ],
    [
      1,
      r`\b(?:credit|acknowledge|cite|name)\b.{0,8}\b(?:the )?(?:source|author|creator|owner)s?\b`,
    ],
    [1, r`\bcopyright\w*`],
    [
      1,
      r`\bintellectual property\b|\bplagiari\w*|\bpirat(?:ed|ing|e copies)\b|\bfile[- ]sharing\b|\billegal(?:ly)? download\w*`,
    ],
    [
      1,
      r`\b(?:others'|other people's|someone else's|somebody else's|third[- ]party|another person's|anyone else's|other authors') (?:\w+ )?(?:work|material|content|property|images|photos|writing|music|resources)\b`,
    ],
    [
      1,
      r`\bbelong(?:s|ing)? to (?:somebody|someone|anyone) else\b|\b(?:do|does) not (?:own|belong to)\b|\b(?:work|material|content|pictures|music|resources|worksheets?|films?) (?:made|created|written) by (?:someone|somebody|others)\b`,
      r`\b(?:copy|copies|copied|copying|post|share|use|reproduc|upload|publish|material|text|music|resources|images)\w*`,
    ],
    [
      0.8,
      r`\b(?:licen[cs]es?|licen[cs]ed)\b`,
      r`\b(?:material|content|images?|music|resources|text|copy|film)\w*\b`,
    ],
    [
      0.8,
      r`\b(?:credit|acknowledge|attribute)\w*\b (?:the |their |its )?(?:source|author|owner|creator)s?\b|\bpermission (?:from|of) the (?:owner|author|creator|copyright|publisher)|\breproduc(?:e|ed|ing|tion)\b`,
    ],
  ],
  'private-conversation': [
    [
      1,
      r`\b(?:e-?mails?|messages?|conversations?|chats?)\b.{0,60}\b(?:not|never)\b.{0,30}\b(?:screen-?\w*|circulat\w*|copied|forward\w*|passed on|shared)\b`,
      r`!\baddress`,
    ],
    [1, r`\bcorrespondence\b`, r`\b(?:not|never|private)\b`],
    [
      1,
      r`\b(?:conversations?|talk|discussions?|chats?|what is said)\b.{0,30}\b(?:staff ?room|meetings?|whats ?app|private)\b`,
      r`\b(?:stay|remain|private|not|never|repeat\w*)\b`,
      r`!\b(?:governing|governors|board)\b`,
    ],
    [
      1,
      r`\b(?:e-?mails?|letters?|messages?|texts?)\b(?! address| account).{0,16}\b(?:from|sent by|received from|between)\b`,
      r`\b(?:copied|copy|share|shared|post|posted|forward\w*|publish\w*|put)\b`,
      r`{NOT}`,
    ],
    [
      1,
      r`\b(?:private|personal|confidential) (?:and \w+ )?(?:conversations?|messages?|correspondence|discussions?|exchanges?|communications?)\b.{0,80}\b(?:not|never|shar\w*|post\w*|publish\w*|copied|forward\w*|remain)`,
    ],
    [
      1,
      r`\b(?:not|never|shar\w*|post\w*|publish\w*|copy\w*|copied|forward\w*|screen ?shots?)\b.{0,50}\b(?:private|personal|internal) (?:conversations?|messages?|correspondence|discussions?|e-?mails?(?! address|\w* account))\b`,
    ],
    [
      1,
      r`\bscreen ?-?(?:shots?|grabs?|captures?)\b`,
      r`!\b(?:evidence|pass|send|keep|save|take)\b`,
    ],
    [
      1,
      r`\bscreen ?-?(?:shots?|grabs?|captures?)\b`,
      r`\b(?:private|messages?|conversations?|chats?)\b`,
      r`!\b(?:evidence|pass it)\b`,
    ],
    [
      1,
      r`\b(?:e-?mails?(?! address| account)|texts?|text messages|messages?|letters?|conversations?|chats?|phone calls?|minutes|discussions?)\b.{0,70}\b(?:are private|be (?:copied|forwarded|repeated|quoted|posted|shared|published|recorded|reproduced)|copied to|without the (?:sender|author|other|writer)|without (?:consent|permission))\b`,
      r`!\b(?:copyright|licen[cs]e|school matters?|official)\b`,
    ],
    [
      1,
      r`\b(?:forward|shar|post|copy|copying|publish|repeat|quot|reproduc|record)\w*\b.{0,40}\b(?:e-?mails?(?! address| account)|messages?(?! to)|letters?|conversations?|phone calls?|discussions?)\b`,
      r`!\b(?:positive|official|school) messages?\b|\bconversations? about the school\b`,
    ],
    [
      1,
      r`\b(?:staff ?room|staff meetings?|meetings?)\b.{0,40}\b(?:conversations?|talk|remain|stay|discussions?)\b`,
      r`{NOT}`,
      r`!\bbusiness of\b`,
    ],
    [1, r`\b(?:record\w*|covertly)\b.{0,30}\b(?:conversations?|meetings?|phone calls?)\b`],
  ],
  'pupil-contact': [
    [1, r`\baccess to\b.{0,16}\b{PUPIL}(?:'s|s'|') (?:areas?|pages?|profiles?|accounts?|sites?)\b`],
    [-2, r`\b(?:gifts?|bribes?|hospitality)\b`],
    [
      1,
      r`\b(?:have|keep|hold|has)\b.{0,40}\b{PUPIL}\b.{0,80}\b(?:among|as|in) (?:their|your|a|any|the)(?: \w+)? (?:contacts?|friends?|followers?|connections?)\b`,
    ],
    [
      1,
      r`\b(?:ask|add|invite|request|search for|send requests?)\w*\b.{0,20}\b(?:teachers?|members? of staff|staff)\b.{0,30}\b(?:friends?|social media|requests?|online)\b`,
      r`!who\d*4`,
    ],
    [
      1,
      r`\b(?:search for|send requests? to|befriend|follow|add)\b.{0,20}\b(?:teachers?|members? of staff|staff)\b`,
      r`\b{PUPIL}\b|who\d*5`,
    ],
    [
      1,
      r`\b(?:pupil|student|child|learner)s?\b.{0,12}\b(?:send|sends|make|makes)\b.{0,12}\brequests?\b|\brequests?\b.{0,12}\b(?:from|by) (?:a |any )?(?:pupil|student|child|learner)`,
    ],
    [
      1,
      r`\b(?:{REACH}|friends?|gaming|play(?:ing)? (?:online )?games?|befriend|privately|one-to-one|online relationships?|added)\b`,
      r`\b(?:{PUPIL}|{EXPUPIL})\b(?!'?s?'? (?:famil|parent|relative|carer|mother|father|guardian|learning|work|progress))`,
      r`!\b(?:{PICTURE}|comments? about|information|complain\w*|consent|approv\w* by|behalf|official|improper|inappropriate contact|contact time|rude|threatening|hand\w*|name|named|stories|identif\w*|images?|gossip|discuss\w*|publish\w*|parents and pupils|school community|lessons?|report (?:any|it|all|improper)|groups? for|parents? of)\b`,
      r`!\bwho\d*4\b`,
      r`!\b(?:pupils|children)\b.{0,30}\b(?:learn|taught|safe|safeguard)`,
    ],
    [
      1,
      r`\b(?:ex|former|past)-?\s?(?:pupil|student|learner)s?\b`,
      r`\b(?:{REACH}|friends?|added|contact)\b`,
    ],
    [
      1,
      r`\bwho\d*1\w*\b.{0,80}\b(?:contacts?|friends?|followers?|connections?)\b`,
      r`\b{PUPIL}\b(?!'?s?'? (?:famil|parent|relative|carer))`,
      r`!\b(?:{PICTURE}|information|comments?|consent)\b|\bparents? of\b`,
    ],
    [1, r`\bpupil\w* (?:make|makes|made|tries|try|attempts?)\b.{0,16}\bcontact\b`],
    [
      1,
      r`\b{REACH}.{0,70}\b(?:{PUPIL}|{EXPUPIL})\b(?!'?s?'? (?:famil|parent|relative|carer|mother|father|guardian|learning|work|progress))`,
      r`!\b(?:complaint|consent|{PICTURE} of|rude|threatening|abusive|unkind|offensive)\b|\bparents? of\b`,
    ],
    [
      1,
      r`\b(?:{PUPIL}|{EXPUPIL})\b.{0,60}\b(?:as (?:a )?friends?|friend requests?|to (?:be|become) (?:\w+ )?(?:friends?|followers?)|to connect|access to (?:the|their|your))\b`,
    ],
    [
      1,
      r`\b(?:access|view|visit)\b.{0,30}\bpupil\w*\b.{0,20}\b(?:areas?|pages?|profiles?|accounts?|sites?)\b`,
    ],
    [
      1,
      r`\bwho\d*5\b.{0,60}\b(?:join|access|follow|add|contact|message|friend|view|request|reach|communicat|search for|look up)\w*\b.{0,40}\b(?:{STAFF}|adults)\b`,
    ],
    [1, r`\b(?:on leaving|after leaving|left)\b.{0,80}\bcontact\b.{0,30}\b{PUPIL}\b`],
    [
      1,
      r`\b(?:personal|private|own)\b.{0,40}\b(?:e-?mails?|phones?|mobiles?|numbers?|contact details|address(?:es)?|accounts?)\b.{0,60}\b(?:to|with)\b.{0,20}\b{PUPIL}\b`,
    ],
    [
      0.8,
      r`\b(?:communicat\w*|contact)\b.{0,60}\b(?:with )?{PUPIL}\b.{0,60}\b(?:school|official|professional|approved)\b`,
    ],
    [
      -1,
      r`\b(?:improper|inappropriate|unwanted) contact\b|\bsafeguard\w* (?:children|pupils)\b|\bemergency contact\b|\bprocess\b.{0,20}\brequest`,
    ],
    [
      -1,
      r`\b(?:comments?|allegations?|{PICTURE}|information|posts?)\b.{0,20}\b(?:about|of|on|regarding)\b.{0,30}\b{PUPIL}\b`,
    ],
  ],
  'parent-contact': [
    [
      1,
      r`\b(?:conversations?|discussions?|chats?)\b.{0,12}\bwith {PARENT}\b`,
      r`\bonline\b|{SOCIAL}`,
      r`{NOT}`,
    ],
    [1, r`\b(?:wary|careful|cautious|think hard|think twice)\b.{0,40}\b{PARENT}\b`],
    [
      1,
      r`\b(?:friendships?|relationships?)\b.{0,20}\bwith\b.{0,20}\b{PARENT}\b`,
      r`{SOCIAL}|\bonline\b|\bfriendships\b`,
    ],
    [-2, r`\b(?:gifts?|hospitality|supplier)\b`],
    [1, r`\b(?:staff|employees|teachers)\b.{0,30}\balso parents\b`],
    [
      1,
      r`\b(?:friends? with|befriend\w*|friends?|accept\w*|give|giving|hand\w*|communicat\w+ with|contact with|distance from|messag\w+)\b`,
      r`\b{PARENT}\b`,
      r`!\b(?:{PICTURE}|comments? about|information|complain\w*|consent|criticis\w*|permission|stories|concerns?|unkind|rude|threatening|friends and family|family and friends|their own family|family members|family member|discuss\w* (?:pupils|children)|posts?)\b`,
      r`!\bwho\d*4`,
    ],
    [1, r`\bgroups? with (?:\w+ )?{PARENT}\b`],
    [
      0.5,
      r`\b(?:pupil|student|child|learner)(?:s|ren)?(?:'s|s'|')? (?:famil(?:y|ies)|parents?|carers?)\b`,
      r`\b(?:friends?|contact|distance|personal)\b`,
    ],
    [
      1,
      r`\b{REACH}.{0,60}\b{PARENT}\b(?! (?:member )?who (?:are|is))`,
      r`!\b(?:rude|threatening|abusive|unkind|offensive)\b`,
      r`!\b(?:own|their|your) (?:family|families)\b`,
      r`!\b(?:consent|permission) (?:from|of)\b`,
      r`!\bfamily and friends\b|\bfriends and family\b`,
    ],
    [
      1,
      r`\b{PARENT}\b.{0,60}\b(?:as (?:a )?friends?|friend requests?|to (?:be|become) (?:\w+ )?(?:friends?|followers?)|to connect|among (?:their|your)(?: online)? friends)\b`,
    ],
    [
      1,
      r`\b(?:personal|private|own|your|home)\b.{0,40}\b(?:e-?mails?|phones?|mobiles?|numbers?|contact details|address(?:es)?)\b.{0,60}\b{PARENT}\b`,
    ],
    [0.8, r`\bpersonal (?:tele)?phone numbers private\b`],
    [0.6, r`\b(?:clients?|service users)\b.{0,10}\b(?:of the school)?`],
    [0.6, r`\b(?:social (?:contacts?|circle)|communications? with these people)\b`],
    [
      -1,
      r`\b(?:their|your|own) famil(?:y|ies)(?: members)? (?:via|through|members)?\b|\bunless\b.{0,40}\bfamily members\b|\bfriends and family\b|\bfamily and friends\b|\b{PUPIL} who are not family`,
    ],
    [
      -0.7,
      r`\b(?:comments?|allegations?|{PICTURE}|information|consent|permission)\b.{0,20}\b(?:about|of|from|on|regarding)\b.{0,30}\b{PARENT}\b`,
    ],
  ],
  'unapproved-channel': [
    [
      1,
      r`\b(?:want|wants|wish|wishes|like|hope)\b.{0,20}\b(?:pages?|accounts?|channels?|blogs?)\b.{0,60}\b(?:ask|agree\w*|permission|approv\w*|contact|speak)\b`,
    ],
    [
      1,
      r`\b(?:presence|proposal|request|bid|business case)\b`,
      r`\b(?:social media|accounts?|pages?|channels?)\b`,
      r`\b(?:submit|head ?teacher|head|principal|leadership|approv|agree|made)\w*`,
      r`!\bfriend requests?\b|\brequests? from\b`,
    ],
    [1, r`\b(?:administer|administrat|moderat|manag)\w*\b.{0,16}\bgroups?\b`],
    [1, r`\b{PLACE}\b.{0,40}\b(?:claim|pretend|purport|look official|represent the school)`],
    [1, r`\bonly\b.{0,60}\b(?:post|publish|speak|tweet)\w*\b.{0,16}\bon behalf of\b`],
    [
      1,
      r`\b{PLACE}\b`,
      r`\b(?:must|should|needs? to|has to|have to|to) be (?:agreed|approved|authori[sz]ed|cleared|sanctioned|registered)\b`,
      r`!\b{PICTURE}\b`,
    ],
    [
      1,
      r`\b{PLACE}\b`,
      r`\b(?:school|class|team|event|academy|trust|federation|official)(?:'s)?\b`,
      r`\b(?:authori[sz]ed|approv(?:e|ed|al)|agreed (?:by|with)|written (?:request|permission|agreement)|request in writing)\b`,
      r`!\b(?:{PICTURE}|copyright|logo|crest|badge|browse|access|personal (?:social )?accounts?)\b`,
    ],
    [
      1,
      r`\b(?:create|creat\w*|set up|start|open|make)\b.{0,40}\b(?:group|page|account|channel)s?\b.{0,40}\b(?:class|school|year group|team|pupils|parents)\b`,
      r`!\bpersonal (?:social )?accounts?\b`,
    ],
    [
      1,
      r`\b(?:class|year|parent)s? (?:\w+ )?(?:chats?|groups?|pages?)\b.{0,60}\b(?:not (?:a |an )?(?:school|official)|run by|set up by|not run|not set up|belong)`,
      r`!\bspread\b`,
    ],
    [
      1,
      r`\b(?:set(?:s|ting)?[- ]?up|creat\w*|open(?:s|ed|ing)?|establish\w*|start(?:s|ed|ing)?|launch\w*|run(?:s|ning)?|operat\w*|manag(?:e|es|ing))\b.{0,60}\b{PLACE}\b`,
      r`\b(?:school|class|official|pupils?|academy|federation|trust|behalf|approv\w*|permission|authoris\w*|agreement|name|consent|only)\b`,
      r`!\be-?mail address|\bpersonal (?:social )?(?:\w+ )?accounts?\b|\bprivacy settings\b|\bprofiles? private\b`,
    ],
    [
      1,
      r`\b{PLACE}\b.{0,50}\b(?:be )?(?:set up|created|opened|established|started|launched|run)\b`,
      r`\b(?:school|class|official|subject|pupils?|academy|federation|trust|behalf|approv\w*|permission|authoris\w*|agreement|name|consent|only)\b`,
      r`!\be-?mail address`,
    ],
    [
      1,
      r`\b(?:official|school|class) (?:\w+ ){0,3}{PLACE}\b.{0,90}\b(?:approv\w*|permission|authori[sz]\w*|special rules|only|set up|creat\w*|agreed|contribut\w*)\b`,
      r`!\b(?:{PICTURE}|copyright|logo|crest|badge)\b`,
    ],
    [
      1,
      r`\b(?:approv\w*|permission|authori[sz]\w*|agreement|only)\b.{0,80}\b(?:official|school) (?:\w+ ){0,3}{PLACE}\b`,
      r`!\b(?:{PICTURE}|copyright|logo|crest|badge)\b`,
    ],
    [1, r`\bcontribut\w*\b.{0,20}\bofficial\b`],
    [
      1,
      r`\b(?:proposals?|requests?)\b.{0,80}\b(?:part of a school service|social (?:media|network\w*))\b.{0,120}\b(?:approv\w*|agreed|permission)\b`,
    ],
    [1, r`\b(?:unofficial|unauthori[sz]ed|unapproved|fake|parody|spoof|bogus)\b.{0,30}\b{PLACE}\b`],
    [
      1,
      r`\b{PLACE}\b.{0,40}\b(?:in the (?:school's |academy's )?name|in the name of|on behalf of|purporting|claiming|bearing the name|using the name|looks? (?:as if|like)|appear to (?:be|represent))\b`,
    ],
    [1, r`\b(?:through|via) the {SCHOOL}(?:'s)? (?:web ?site|official)\b`],
    [0.6, r`\b(?:whats ?app|facebook|messenger|class|parent) groups?\b`],
    [-1, r`\bprivacy settings\b`],
  ],
  'reply-about-school': [
    [
      1,
      r`\bnot (?:respond|reply|answer|retaliate|react)\b.{0,6}\bto (?:it|them|this|these|such)\b`,
      r`!{PUPIL}`,
    ],
    [1, r`\b(?:drawn|dragged|pulled)\b.{0,12}\binto\b.{0,12}\bthreads?\b`],
    [
      1,
      r`\b(?:threads?|posts?|comments?|discussions?|remarks|debates?)\b.{0,40}\b(?:attack\w*|about|against|critici[sz]\w*|rude about)\b.{0,20}\b(?:the |our )?{SCHOOL}\b.{0,50}\b(?:not|never)\b.{0,12}\b(?:add|join|reply|share|like|respond|answer)`,
    ],
    [
      1,
      r`\b(?:comments?|posts?|criticism)\b.{0,40}\b(?:about|of) the {SCHOOL}\b.{0,60}\b(?:not answered|not be answered|and not answer|not reply|attention)`,
    ],
    [
      1,
      r`\b(?:answer|correct|defend|respond|reply)\w*\b.{0,30}\b(?:criticism|comments|posts|claims)\b.{0,20}\b(?:school|academy|trust|federation)\b`,
    ],
    [
      1,
      r`\b(?:repl(?:y|ies|ying)|respond\w*|answer\w*|like|share|liking|sharing|engag\w*|react\w*|join in|get involved|take part|drawn into|comment on)\b.{0,40}\b(?:posts?|comments?|discussions?|debates?|threads?|conversations?|criticisms?|messages?|it)\b.{0,20}\b(?:about|against|of|concerning|on)?\b.{0,8}\b(?:the )?(?:school|academy|trust|federation)\b`,
      r`!\b{PUPIL} (?:make|contact)`,
    ],
    [
      1,
      r`\b(?:critici[sz]\w*|adverse|negative|comments?|posts?|something)\b.{0,50}\b(?:school|academy|trust|federation|staff)\b.{0,40}\b(?:do not|don't|never|should not|must not) (?:reply|respond|answer|comment|react|join|engage|retaliate)`,
    ],
    [
      1,
      r`\b(?:not|never|avoid|refrain)\b.{0,20}\b(?:drawn|dragged|lured|pulled|enter|get involved|involved)\b.{0,30}\b(?:debates?|discussions?|arguments?|disputes?|conversations?|exchanges?)\b`,
      r`!\b{PUPIL}\b`,
    ],
    [
      1,
      r`\b(?:comment\w*|respond\w*|repl(?:y|ies|ying)|react\w*|engag\w*|retweet\w*|repost\w*|like|likes|liking|shar(?:e|ing)|enter\w*|join\w*|contribut\w*|participat\w*|tak(?:e|ing) part|drawn|get involved|becom\w* involved)\b.{0,40}\b(?:posts?|comments?|discussions?|threads?|conversations?|debates?|messages?|articles?|arguments?|disputes?|exchanges?)\b.{0,60}\b(?:about|relat\w*|regarding|concerning|involving|by others|made by|mention\w*)\b.{0,40}\b(?:{SCHOOL}|staff)\b`,
    ],
    [1, r`\bposts? (?:made|written) by others?\b`],
    [
      1,
      r`\b(?:not|never|refrain|avoid)\b.{0,40}\b(?:respond\w*|repl(?:y|ies|ying)|retaliat\w*|comment\w*|engag\w*|join\w* in|rise to)\b.{0,60}\b(?:online|posts?|negative|comments?|criticism|discuss\w*)\b(?! on behalf)`,
      r`!\b{PUPIL}\b|\b(?:about|on) (?:pupils|parents)`,
    ],
    [
      1,
      r`\b(?:discuss|talk|post|comment|writ)\w*\b.{0,30}\b(?:the school|the academy|our school|the federation|the trust)\b.{0,60}\b(?:not|never)\b.{0,20}\b(?:join|respond|reply|comment|engage|take part)`,
    ],
    [1, r`\badvise\w* (?:on )?any matters\b`],
    [0.6, r`\b(?:media (?:enquir\w*|contact\w*)|journalists?)\b`],
  ],
  'working-hours': [
    [
      1,
      r`\b(?:while|whilst|when)\b.{0,20}\b(?:teaching|supervising|at work|on duty|in charge of|with (?:the )?(?:children|pupils|a class))\b`,
      r`{SOCIAL}|\bphones?\b`,
      r`{NOT}|\bonly\b`,
      r`!{PICTURE}`,
    ],
    [
      1,
      r`\bphones?\b.{0,60}\b(?:breaks?|lunch|dinner)\b.{0,60}\b(?:not|never|only)\b|\bphones?\b.{0,60}\bonly\b.{0,40}\b(?:breaks?|lunch|dinner)`,
    ],
    [
      1,
      r`\b(?:not|never|no|only)\b`,
      r`\b(?:in|during|outside|at|within) (?:their |your |the |paid |our )?(?:lessons?|teaching|paid|directed|session|school|working|contracted)(?: time| hours| day)s?\b`,
      r`{SOCIAL}|\bpersonal (?:use|accounts?)\b|\bbrows\w*`,
      r`!\b(?:{PICTURE}|{PARENT})\b|\beven (?:if|when|outside)\b`,
    ],
    [
      1,
      r`\bno (?:personal )?{SOCIAL}.{0,20}\b(?:in|during) (?:lessons?|meetings?|class)|\bon duty\b.{0,30}{SOCIAL}|{SOCIAL}.{0,30}\bon duty\b`,
    ],
    [
      1,
      r`\b(?:phones?|mobiles?)\b.{0,80}\b(?:brows\w*|texts?|calls?)\b.{0,40}\b(?:breaks?|lunch\w*|own time)\b`,
    ],
    [
      1,
      r`\b(?:rest periods?|breaks?|lunch\w*|own time)\b`,
      r`\b(?:restricted to|limited to|only)\b`,
      r`{SOCIAL}|\b(?:phones?|devices?|personal)\b`,
    ],
    [
      1,
      r`\b(?:supposed to be|being paid to|paid to|meant to be) (?:work|teach)\w*`,
      r`{SOCIAL}|\b(?:post|phones?|devices?)\b`,
    ],
    [
      1,
      r`\b(?:phones?|devices?|mobiles?|tablets?)\b`,
      r`\b(?:personal|private|social)\b`,
      r`\b{TIME}\b`,
    ],
    [
      1,
      r`\bwho\d*5\b.{0,40}\b(?:not|never)\b.{0,30}\b(?:use|access|go on|visit)\b.{0,30}\b{SOCIAL}.{0,20}\b(?:in|at|during) (?:school|lessons?|class)\b`,
    ],
    [
      1,
      r`\b(?:not|only|never)\b.{0,40}\b(?:use|access|check|look at|go on)\w*\b.{0,40}\b{SOCIAL}.{0,60}\b{TIME}`,
      r`!\beven (?:in|when)\b`,
    ],
    [
      1,
      r`\b{TIME}\b`,
      r`\b(?:access\w*|us(?:e|ed|ing)|check\w*|post\w*|brows\w*|visit\w*|spend\w*|look\w*|participat\w*|engag\w*|allow\w*|permit\w*|stay off|log|go on|leave)\b`,
      r`\b(?:{SOCIAL}|personal use|own (?:phones?|devices?|accounts?)|private use|personal (?:phones?|devices?|mobiles?|accounts?))`,
      r`!\b(?:{PUPIL}|{PARENT}|{PICTURE})\b.{0,60}\b{TIME}`,
      r`!\beven (?:in|when|outside|if)\b|\bworking days? (?:of|after|to)\b|\b(?:evidence|report)\b.{0,60}\bworking day\b|\benjoy\b|\b(?:harass|defam|liable|liability)`,
    ],
    [1, r`\bwho\d*5\b.{0,60}\b{SOCIAL}.{0,60}\b{TIME}`],
    [
      1,
      r`\b(?:not|never|only)\b.{0,60}\b(?:employer(?:'s)?|work(?:ing)?|school|directed|company|paid|own) time\b`,
      r`!\beven (?:in|when)\b`,
    ],
    [1, r`\b(?:access\w*|blogging|us(?:e|ing))\b.{0,40}\b{SOCIAL}\b.{0,40}\bat work\b`],
    [1, r`\b(?:personal capacity|private purposes|personal purposes)\b.{0,10}\bat work\b`],
    [
      0.8,
      r`\b{SOCIAL}.{0,60}\b(?:using|on|via|from|with) (?:the )?(?:school|work|academy)(?:'s)? (?:equipment|devices?|computers?|network|systems?|laptops?|ict)\b(?!.{0,20}\bany time)`,
    ],
    [
      1,
      r`\b(?:phones?|devices?|mobiles?)\b.{0,60}\b(?:lockers?|switched off|put away|away|silent|out of sight)\b.{0,30}\blessons?\b`,
    ],
    [-0.6, r`\bmobile phones?\b(?!.{0,80}\bsocial)`, r`!\blesson`],
    [-1, r`\boutside (?:of )?(?:work|school)\b`, r`!\bonly\b`],
  ],
  audience: [
    [1, r`\block(?:ed|s|ing)?[- ]?down\b`, r`\b(?:profiles?|accounts?|settings?|pages?|share)\b`],
    [1, r`\b(?:closed|private) groups?\b`, r`\b(?:leak\w*|public|seen|copied|out|private)\b`],
    [
      1,
      r`\b(?:available|visible|read|seen)\b.{0,30}\b(?:public at large|anyone|anybody|everybody|the world|for ever)\b`,
      r`{SOCIAL}|\b(?:post|publish|share|write)\w*`,
    ],
    [1, r`\bseen (?:only )?by friends\b|\bfriends alone\b`],
    [
      1,
      r`\b(?:hidden from|stranger|people (?:they|you) do not know|tight settings|copy and forward|everything (?:they|you) post|found by)\b`,
      r`\b(?:see|profile|post\w*|write|page|account|find|found)\b`,
    ],
    [
      1,
      r`\b(?:anyone|everyone|strangers|others)\b.{0,16}\b(?:may|might|can|could)\b.{0,8}\b(?:read|see|copy|forward)\b`,
    ],
    [
      1,
      r`\b(?:nothing|not|never|no longer|hardly)\b.{0,40}\b(?:really |truly |fully )?private\b`,
      r`\b(?:online|internet|post|written|share|web)\w*\b`,
      r`!\bpersonal phone numbers private\b`,
    ],
    [
      1,
      r`\b(?:may|can|could|might)\b.{0,30}\b(?:be|become) (?:made |seen |copied |shared |forwarded )?(?:and \w+ )?(?:public|seen|copied|shared|forwarded|passed on)\b`,
      r`!\b(?:consent|policy|results|announced|only where)\b`,
    ],
    [
      1,
      r`\b(?:wider|larger|bigger|unintended|whole) audience\b|\baudience\b.{0,30}\b(?:than|wider|may|could)\b`,
    ],
    [
      1,
      r`\b(?:settings?|profiles?|accounts?|pages?)\b`,
      r`\b(?:who (?:can|is able)|only (?:people|those|friends)|private|strictest|review|check|strangers)\b`,
      r`!\b(?:school's|official|school) (?:accounts?|pages?)\b|\beven (?:if|where|when)\b|\bprivate (?:pages?|accounts?|messages?)\b`,
    ],
    [
      1,
      r`\bprivacy (?:settings?|levels?|controls?|options?)\b|\b(?:levels?|settings?) of privacy\b|\b(?:strictest|tightest|highest|most private|security) settings?\b`,
    ],
    [
      1,
      r`\b(?:friends (?:and family|only)|friends-only|only (?:their |your )?friends)\b|\b(?:set|keep|make)\b.{0,30}\b(?:profiles?|accounts?|pages?)\b.{0,30}\b(?:private|locked|restricted|protected)\b`,
    ],
    [
      1,
      r`\bpublic (?:forums?|listings?|domain|arena|space)\b|\bpublicly (?:available|accessible|visible|viewable)\b|\bopen to (?:the public|everyone|all|anyone)\b`,
    ],
    [
      1,
      r`\b(?:who|anyone|strangers|people|others|everyone)\b.{0,24}\b(?:can|could|may|is able to|are able to|able to|has access|from)\b.{0,20}\b(?:see|seeing|view|viewing|access|read|reading|find)\b|\bvisible to\b|\b(?:seen|viewed|read) by (?:anyone|others|the public|everyone|children|pupils|strangers|many)\b`,
      r`!\b(?:happy|content|comfortable) for\b|\b(?:seen|viewed|read) as\b`,
    ],
    [
      1,
      r`\b(?:remain|is|are|be|stay) (?:truly |completely |entirely )?private\b(?! conversation| and must| even)`,
      r`!\b(?:e-?mails?|conversations?|messages?)\b.{0,30}\bare private|\beven (?:if|where|when)\b`,
    ],
    [
      1,
      r`\bafter it has been deleted\b|\b(?:permanent|digital footprint|cannot be (?:deleted|taken back|undone)|deleted|for ever|forever)\b`,
      r`\b(?:online|internet|post\w*|web|social)\b`,
    ],
    [
      -1,
      r`\bpersonal phone numbers private\b|\bexpectation of privacy\b|\bprivacy notice\b|\binformation available publicly about them\b|\bpublicly accessible internet pages\b`,
    ],
  ],
};

/** Sentences that give or forbid something, so that what they name is a rule. */
export const RULE_CUES: readonly string[] = [
  r`\b(?:must|should|shall|ought|may not|may only|can only|cannot|can't|may be|need(?:s)? to|(?:has|have) to|will not|won't|is to|are to|best not to|do not|don't|does not allow|never|only)\b`,
  r`\b(?:not|is|are|be) (?:strictly |strongly |expressly |specifically |particularly |also )?(?:permitted|allowed|acceptable|unacceptable|advisable|inadvisable|advised|recommended|tolerated|prohibited|forbidden|banned|expected|required|asked|encouraged|reminded|requested|discouraged|responsible|inappropriate|accountable|sensible|private|best|better|wise|wiser|good practice|important|essential|vital)\b`,
  r`\b(?:unacceptable|not considered|not acceptable|zero tolerance|caution|take care|careful|beware|refrain|avoid|ensure|unlawful to|against the law|please|no (?:\w+ ){0,3}(?:pupil|student|member of staff|employee|parent|one|staff|child|photograph)|nobody|nothing|without (?:\w+ ){0,3}(?:consent|permission))\b`,
  r`\b(?:could|may|might|will|can) (?:\w+ )?(?:result|lead|be (?:held )?(?:\w+ly )?(?:liable|responsible)|render|face|constitute|amount|apply|count|bring|be (?:treated|considered|regarded|viewed|seen|against)|damage|harm|hurt|cost)\b|\b(?:has|have) cost\b|\bdoes not put\b`,
  r`\b(?:can|may|could) be (?:made|seen|read|shared|copied|viewed|found|passed)\b`,
  r`\blikely to be a breach\b|\bresponsibility to\b|\b(?:asks?|expects?|requires?|requests?|wants?)\b.{0,60}\bto\b`,
  r`\bproperty of\b|\bremains? (?:its|the|our) \w+`,
  r`^(?:all |any )?(?:do|use|keep|set|think|check|consider|make|take|report|respect|protect|remember|communicate|maintain|ask|speak|follow|decline|refuse|choose|be|are|post|share|log|treat|understand|remove|block|tell|talk|raise|seek|get|limit|restrict|turn|not|act|add|accept|include|bring|identify|name|discuss|publish|upload|disclose|write|comment|reply|contact|say|put|leave|pass|repeat|state|copy|run|using|posting|sharing|making|publishing|naming|uploading|accepting|adding|creating|setting|taking|commenting|giving|inviting|discussing|writing)\b`,
];

/** Openings of a sentence that describes, where no rule cue is in it. Whatever opens otherwise is said
 * to somebody: "Ignore ...", "No photographs ...". */
export const DESCRIPTION = r`^(?:who\d+|the|this|that|these|those|our|we|it|its|there|social|online|{PUPIL}|{STAFF}|{PARENT}|many|most|some|a|an|in|for|at|as|although|while|whilst|however|since|by|with|they|he|she|under|both|each|such|used|increasingly|technolog\w+|information|examples?)\b`;

/** Sentences that tell what a paper is for, whom it covers or what follows a breach of it. */
export const ADMIN_CUES: readonly string[] = [
  r`\b(?:purpose|aims?|objectives?|intention|scope) of this (?:policy|document|guidance|section|code)\b|\bthis (?:policy|document|guidance|code|section|procedure|agreement) (?:\w+ )?(?:aims|applies|covers|relates|sets|explains|outlines|provides|is (?:intended|designed|for|to)|takes|has been|should be read|will be|supports|links|seeks|describes|and associated)\b`,
  r`\b(?:breach(?:es)?|violation) of (?:this|the|these)(?: above)? (?:polic(?:y|ies)|code|guid\w+|rules?|agreement)\b|\bfailure to comply\b|\bfound to have breached\b`,
  r`\b(?:school|academy|trust|council|federation) (?:\w+ )?(?:recogni[sz]es|acknowledges|understands|monitors|reserves|respects|is (?:aware|committed)|has a (?:firm )?(?:commitment|duty)|encourages the)\b`,
  r`\bwe (?:are|have)\b.{0,24}\bcommit|\bthe policy (?:has been|is|was) (?:written|intended|designed)`,
  r`\b(?:principles?|rules?|guidelines?) (?:\w+ ){0,5}(?:are|is) (?:designed|intended|meant)\b`,
  r`^(?:however[,;]? |in addition,? )?(?:the |our )?(?:school|academy|trust|college|federation|governing (?:body|board)|governors|head ?teacher|principal|leadership team|senior leaders|local authority|designated safeguarding lead|dsl) (?:also |therefore |always |itself |then )?(?:must|will|shall|may|has|have|keeps?|respects|holds?|is|are)\b(?! not (?:tolerate|allow|accept|permit)| only)`,
  r`\bfor the purposes? of this\b|\bto (?:further )?(?:safeguard|protect)\b.{0,30}\b(?:children|staff|pupils|the school)\b.{0,10}$|\bpolicy (?:will be|is) reviewed\b|\bread in conjunction\b|^we may\b`,
];

/** Headings of parts that give no rules for a post. */
export const ADMIN_HEADINGS = r`\b(?:purpose|aims?|objectives?|scope|definitions?|background|rationale|monitor(?:ing)?|review|breach(?:es)?|disciplin\w*|sanctions?|consequences|related polic\w*|linked polic\w*|other polic\w*|roles and responsibilities|equality impact|training|ethos|mission|vision|contents|appendi(?:x|ces)|legislation|version|document control|dissemination|implementation)\b`;

/** Headings of parts that tell what the school or its paper is after. */
export const AIM_HEADINGS = r`\b(?:purpose|aims?|objectives?|ethos|mission|vision|values)\b`;

/** A reason or an aim put before a rule; what it names is not what the rule is about. */
export const AIM_BEFORE_RULE = r`^(?:in order to|to (?:avoid|prevent|protect|reduce|ensure|help|minimi[sz]e|safeguard))\b[^,]{0,160}, `;

/** Openings of a sentence that goes on with the rule before it. */
export const CONTINUES = r`^(?:this|these|it|that) (?:also )?(?:includes?|appl(?:y|ies)|covers|means (?:any|that (?:who|you|they|no)))\b`;

/** Openings of a sentence that gives the reason for the one before it. */
export const REASON = r`^(?:this (?:is because|will|would|may|could|is to|means)|it (?:also )?(?:will|would|reduces|helps|may)|these may)\b`;

/** Columns and lead-ins that allow what stands under them. */
export const PERMISSION = r`^(?:acceptable(?: use)?|allowed|permitted|you can|you may|fine|ok|okay|yes)[:.]?$`;
