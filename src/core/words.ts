/** Common English words of three to eight letters, in alphabetical order, for puzzles about letters. */
export const WORDS: readonly string[] = (
  'able acid acorn actor album alley almond amber anchor angle ankle apple apron arch arena arrow artist aspen atlas attic ' +
  'autumn bacon badge bagel baker ballet bamboo banana banjo barley barn barrel basil basket battle beach beacon beard beaver bench ' +
  'berry bicycle birch bishop blanket blossom board boat bottle boulder branch bread breeze brick bridge bronze brook broom brush bucket ' +
  'buffalo bundle butter button cabin cable cactus camel camera canal candle cannon canoe canyon carbon cargo carpet carrot castle cattle ' +
  'cavern cedar cellar cement center chain chair chalk cherry chess chest chicken chimney circle circus citrus clay cliff clock cloud ' +
  'clover coach coast cobalt coconut coffee collar comet compass copper coral corner cottage cotton couch county cousin cradle crane crater ' +
  'cream creek cricket crown crystal curtain cushion cycle daisy damp dance dawn deer delta desert desk diamond dinner dragon drawer ' +
  'dream drum dune eagle early earth easel echo eclipse edge elbow ember emerald engine evening fabric falcon family farmer feather ' +
  'fence ferry fever fiddle field finch finger fire flame flask fleet flint floor flour flower flute forest fork fossil fountain ' +
  'frame friend frost fruit galaxy garden garlic gate ginger giraffe glacier glass globe glove goat gold goose grain granite grape grass ' +
  'gravel guitar hammer hamster harbor harvest hazel heart hedge helmet heron hill hobby honey horizon horse hotel hunter iceberg ' +
  'island ivory ivy jacket jaguar jar jelly jersey jewel journey juice jungle kernel kettle kitchen kite kitten knight ladder lagoon ' +
  'lamp lantern laurel leaf leather lemon letter library light lily linen lion lizard lobster locket lumber lunch magnet mango maple ' +
  'marble market meadow medal melody melon mirror mitten monkey moon morning mosaic motor mountain muscle museum music mustard napkin nation ' +
  'needle nephew nest night noodle north notebook nutmeg oasis ocean olive onion orange orbit orchard otter oven owl oxygen oyster ' +
  'paddle painter palace panda paper parade parrot parsley pasture path peach pebble pelican pencil pepper piano picnic pigeon pillow pine ' +
  'planet plaza plum pocket poem pony poplar potato powder prairie prince pumpkin puzzle quarry quartz queen quill rabbit radio raft ' +
  'rain raven reef ribbon ridge river robin rocket rope rose saddle sailor salad salmon sand sandal scarf school season shadow ' +
  'shelter shield ship shirt shovel silk silver singer sister sketch sky sleeve smoke snow soap soccer sparrow spice spider spiral spoon ' +
  'spring square squirrel stable stadium stairs stamp star station statue steam stone storm stove straw stream street sugar summer sunset ' +
  'swan sweater table tailor temple tennis thunder ticket tiger timber tomato topaz tower town trail train treasure tree trumpet tulip ' +
  'tunnel turkey turtle umbrella uncle valley vanilla vase velvet village vine violet violin visitor voyage wagon walnut water wave weather ' +
  'wheat wheel whisper willow window winter wizard wolf wood wool yard yellow yogurt zebra zinc zipper'
).split(' ');
