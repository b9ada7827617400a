/**
 * Forms of one first name: pet names, short forms, spellings. Each line is one name; the first letters
 * agree, for rosters are looked up by them. Our own list.
 */
const lines = `
mohammed mohamed muhammad mohammad muhammed mohamad mo moh mohd
thomas tom tommy tommo thom
james jim jimmy jamie jay
joseph joe joey jo
joshua josh
jonathan jon jono jonny johnny
john johnny jack jon
matthew matt matty
michael mike mikey mick mickey
daniel dan danny
david dave davey davy
samuel sam sammy
samantha sam sammy
benjamin ben benji benny
alexander alex alec ali al
alexandra alex alexa ali
andrew andy andi
anthony ant
christopher chris
christina chris chrissie
nicholas nick nicky
nicola nicky nic
stephen steve ste stevie
steven steve ste stevie
katherine kate katie kathy kat
catherine cath cathy cat cate
elizabeth eliza ellie elsie
isabella isla izzy issy
isabelle izzy issy
jessica jess jessie
jennifer jen jenny jenni
victoria vicky vicki vic
charlotte charlie char
charles charlie chas chaz
frederick fred freddie freddy
theodore theo ted teddy
gabriel gabe gab
gabriella gabby gab
abigail abi abby
amelia amy
emily em emmy
oliver ollie olly
william will willy
edward ed eddie
george georgie geo
harriet hattie harri
harrison harry
henry harry hal
jacob jake
jayden jay jayd
maximilian max
maxwell max
natalie nat
nathaniel nate nat
nathan nate nat
patrick paddy pat
patricia pat
peter pete
philip phil
phillip phil
robert rob robbie
richard rich rick ricky
ronald ron ronnie
sebastian seb
susan sue susie suze
tobias toby
timothy tim timmy
zachary zac zach zack
zofia zosia
aleksander alek
aleksandra alex
katarzyna kasia kate
przemyslaw przemek
`;

/** Name to its other forms. */
export const petForms: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  lines
    .trim()
    .split('\n')
    .map((line) => line.split(' '))
    .map(([name, ...forms]) => [name!, new Set(forms)] as const),
);
