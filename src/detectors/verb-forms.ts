/** Forms of English verbs for lexicons: `fiddle+`, `grab++` (last letter doubled), irregular ones from
 * the list below. `drinkin` without its g counts as a form. */

const irregular: Readonly<Record<string, string>> = {};
const rows = `be is are am was were been being
beat beats beating beaten
break breaks breaking broke broken
bring brings bringing brought
buy buys buying bought
catch catches catching caught
come comes coming came
do does doing did done
drink drinks drinking drank drunk
drive drives driving drove driven
eat eats eating ate eaten et
fall falls falling fell fallen
fight fights fighting fought
find finds finding found
forget forgets forgetting forgot forgotten
get gets getting got gotten
give gives giving gave given
go goes going went gone
grind grinds grinding ground
hang hangs hanging hung hanged
have has having had
hear hears hearing heard
hide hides hiding hid hidden
hit hits hitting
hold holds holding held
hurt hurts hurting
keep keeps keeping kept
know knows knowing knew known
lay lays laying laid
leave leaves leaving left
lend lends lending lent
let lets letting
lie lies lying lied
lose loses losing lost
make makes making made
mean means meaning meant
meet meets meeting met
pay pays paying paid payed
put puts putting
read reads reading
ring rings ringing rang rung
rip rips ripping ripped
run runs running ran
say says saying said
see sees seeing saw seen
sell sells selling sold
send sends sending sent
shake shakes shaking shook shaken
shoot shoots shooting shot
shout shouts shouting shouted
show shows showing showed shown
shut shuts shutting
sit sits sitting sat
sleep sleeps sleeping slept
smell smells smelling smelled smelt
speak speaks speaking spoke spoken
spend spends spending spent
stand stands standing stood
steal steals stealing stole stolen
stick sticks sticking stuck
strike strikes striking struck
sweep sweeps sweeping swept
swear swears swearing swore sworn
take takes taking took taken
teach teaches teaching taught
tear tears tearing tore torn
tell tells telling told
think thinks thinking thought
throw throws throwing threw thrown
understand understands understanding understood
wake wakes waking woke woken
wear wears wearing wore worn
wet wets wetting wetted
win wins winning won
write writes writing wrote written`;
for (const row of rows.split('\n')) {
  (irregular as Record<string, string>)[row.slice(0, row.indexOf(' '))] = row;
}

/** All forms of a verb written `verb+` or `verb++`. */
export function verbForms(marked: string): string[] {
  const doubles = marked.endsWith('++');
  const base = marked.slice(0, doubles ? -2 : -1);
  const row = irregular[base];
  if (row !== undefined) return withoutG(row.split(' '));
  const stem = doubles ? base + base.at(-1)! : base;
  if (base.endsWith('e')) {
    const cut = base.endsWith('ee') ? base : base.slice(0, -1);
    return withoutG([base, `${base}s`, `${base}d`, `${cut}ing`]);
  }
  if (/[^aeiou]y$/.test(base)) {
    const cut = base.slice(0, -1);
    return withoutG([base, `${cut}ies`, `${cut}ied`, `${base}ing`]);
  }
  const s = /(s|x|z|ch|sh)$/.test(base) ? `${base}es` : `${base}s`;
  return withoutG([base, s, `${stem}ed`, `${stem}ing`]);
}

function withoutG(forms: string[]): string[] {
  return forms.flatMap((form) => (form.endsWith('ing') ? [form, form.slice(0, -1)] : [form]));
}
