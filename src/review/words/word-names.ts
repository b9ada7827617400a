/**
 * First names that are also everyday words, places, brands or famous in another way. Written small,
 * or without company that a pupil or colleague would have, they are no names. Our own list.
 */
const list =
  'ace ala alba alma amber an angel april archer aria art asa atlas august aura austin autumn ' +
  'bailey barney bear beau belle bentley bev bill blossom bob bonnie boris bowie brooke ' +
  'brooklyn bruno buddy cairo carol carter casper chance chase chelsea chester christian clay ' +
  'coco col constance cooper cruz crystal daisy dakota dale dawn dean del denver des destiny ' +
  'devon dexter di dick do don dot drew ebony ed eden elvis em ember emir eve faith fern fleur ' +
  'flora florence forest fox franco frank gaz gene georgia glad glen grace gray guy hal harmony ' +
  'harry hazel heath heather holly honey hope hunter india indigo iris isa israel issa ivy jack ' +
  'jade jasmine jay jean jo jordan josh joy jude june junior juniper kali kay kaya king ' +
  'kingston kit kitty lake lee les liberty lily lin lincoln loki luna magnus marina mark marley ' +
  'mason mat maverick max may maya meadow melody mick mike miles miller milo mo moses my nan ' +
  'nancy nick non norm nova ocean olive oscar oz paisley paris parker pat patsy pearl pen penny ' +
  'phoenix pip piper pixie poppy precious preston primrose prince princess raven ray reign rex ' +
  'rich rio river rob robin rocco rocky rod roger roman rome romeo rose rosemary ross rowan ' +
  'ruby rudy russ ruth saffron saint sally sam sapphire savannah scarlet scarlett see seren ' +
  'shell si sienna sim sky skye so sol sonny stan stella stew storm sue sultan summer sunday ' +
  'sunny sydney tan tate taylor teddie teddy tel trace trinity troy tudor tyler victor victoria ' +
  'vienna viola violet wade warren will willow wilson win winston winter wolf woody wren zion';

export const wordNames: ReadonlySet<string> = new Set(list.split(' '));
