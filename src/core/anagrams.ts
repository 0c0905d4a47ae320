/** Common English words that are anagrams of each other, two to six a group; no two groups have the same letters. */
export const ANAGRAMS: readonly (readonly string[])[] = (
  'arm mar ram, dog god, gum mug, lap pal, nap pan, not ton, now own won, apt pat tap, bat tab, art ' +
  'rat tar, ate eat tea, net ten, pit tip, opt pot top, saw was, bare bear, blow bowl, brag garb ' +
  'grab, dawn wand, dare dear read, earn near, east eats seat teas, evil live veil vile, felt left, ' +
  'emit item mite time, kiln link, lame male meal, lamp palm, late tale teal, dale deal lead, leap ' +
  'pale peal plea, file life, lion loin, loop polo pool, lure rule, amen mane mean name, mash sham, ' +
  'mate meat tame team, oars soar, does dose odes, oils silo soil, acre care race, lair liar rail, ' +
  'arts rats star tsar, deer reed, grin ring, rose sore, hoes hose shoe, inks sink skin, lips slip, ' +
  'naps pans snap span, owns snow, opts post pots spot stop tops, diet edit tide tied, rite tier ' +
  'tire, stew west wets, flow fowl wolf, angel angle glean, below bowel elbow, bleat table, baker ' +
  'brake break, caret cater crate react trace, cheap peach, cloud could, ascot coast coats tacos, ' +
  'coins icons sonic, cruel lucre ulcer, dairy diary, dusty study, early layer relay, earth hater ' +
  'heart, exist exits, brief fiber, flesh shelf, flier rifle, grown wrong, lapse leaps pleas sepal, ' +
  'easel lease, least slate stale steal tales, lemon melon, limes miles slime smile, charm march, ' +
  'nails slain snail, night thing, north thorn, canoe ocean, groan organ, pares pears reaps spare ' +
  'spear, leapt petal plate pleat, pines snipe spine, pinto point, pores poser prose ropes spore, ' +
  'quiet quite, saint satin stain, heaps phase shape, sheet these, horse shore, brush shrub, skate ' +
  'stake steak takes, loves solve, capes paces space, snoop spoon, state taste, notes onset stone ' +
  'tones, strip trips, swear wares wears, cheat teach, ether there three, throw worth, noted toned, ' +
  'trail trial, unite untie, serve sever verse, weird wired, sword words, ablest bleats stable ' +
  'tables, artist strait traits, asleep elapse please, bruise busier rubies, course source, dealer ' +
  'leader, detail dilate tailed, drapes spread, enters nester resent tenser, corset ' +
  'escort sector, finger fringe, forest softer, finder friend, danger gander garden ranged, insert ' +
  'inters, enlist listen silent tinsel, master stream, lament mantel mental, meteor remote, palest ' +
  'pastel petals plates staple, priest ripest sprite stripe, angers ranges, pierce recipe, antler ' +
  'learnt rental, rescue secure, resist resits sister, desert rested, retain retina, drawer reward ' +
  'warder, citrus rustic, cadres cedars sacred scared, seated sedate teased, deigns design signed ' +
  'singed, livers silver sliver, united untied, review viewer, vowels wolves, auction caution, ' +
  'claimed decimal medical, disease seaside, allergy gallery largely regally, ' +
  'marines remains seminar, parties pirates, parsley players replays, notices section, senator ' +
  'treason, cheater hectare teacher, kitchen thicken, backward drawback, conserve converse, creation ' +
  'reaction, nameless salesmen, desserts stressed'
)
  .split(', ')
  .map((group) => group.split(' '));
