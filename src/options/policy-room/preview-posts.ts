/**
 * One made-up post for each topic, to show the warning as it would look. The words between the marks
 * `[` and `]` are those concerned. Our own sentences, invented people; English, as drafts are.
 */
import type { TopicId } from '../../review/topics.ts';

export const PREVIEW_POSTS: Readonly<Record<TopicId, string>> = {
  'school-identity': 'Lovely start to the week at [Hillside Primary], the daffodils are out.',
  employment: 'Six years [I have taught at this school] and the hall still smells of gravy.',
  'school-contact': 'Lost property? Ring [the office on 01632 960 123] before three.',
  pupil: 'So proud of [Jayden M in my class], he read a whole page today.',
  colleague: '[Mrs Carter in Year 2] has the best assemblies.',
  confidential: 'Tough meeting today, [his support plan was turned down again].',
  'school-matter': '[Wet play again] and nobody slept. What a day at school.',
  security: 'If you are late, [the side gate code is 4471].',
  'personal-details': 'Text me any time on [07700 900 123].',
  defamation: '[Mr Pell is stealing from the trip money].',
  rumour: '[Apparently the head has been suspended], anyone know more?',
  criticism: '[This school is a joke], they can’t even run a fair.',
  abuse: '[You daft cow], learn to park at the gate.',
  discrimination: '[That lot should go back where they came from].',
  disrepute: '[Marking books with a hangover], never again.',
  'politics-religion': '[Everyone at school should vote for the Purple Party] on Thursday.',
  image: 'Look at these faces! [Photos of sports day below.]',
  brand: 'All smart [in our Hillside jumpers] for the big day.',
  copyright: '[The whole workbook is here for free], help yourselves.',
  'private-conversation': '[She texted me this last night:] “I can’t face Monday.”',
  'pupil-contact': '[Year 6, add me on here], I’ll miss you all!',
  'parent-contact': '[Any 3C parents, message me on my own page.]',
  'unapproved-channel': '[I’ve made a group chat for Year 4], link below.',
  'reply-about-school': 'Well said, about time somebody spoke up.',
  'working-hours': '[Bored in assembly], three more songs to go.',
  audience: 'Well, that was a day.',
};
