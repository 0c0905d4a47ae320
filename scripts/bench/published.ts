/** How a dataset of Reasoning Gym scores: several answers valid and accepted (V) or only the stored one (G), one value with tolerance (E), one text (S). */
type Class = 'V' | 'G' | 'E' | 'S';

/**
 * Rates of Reasoning Gym (0.1.26.dev0, commit 49b07130, Python 3.11, one thread, default config) per second of processor
 * time, on a machine where Python's empty loop of five million turns takes `LOOP` milliseconds: instances made, right
 * and wrong answers scored.
 */
export const LOOP = 237;

export interface Published {
  readonly scoring: Class;
  readonly made: number;
  readonly right: number;
  readonly wrong: number;
}

// dataset class made right wrong
const TABLE = `
ab S 69182 14237662 12823298
acre S 7859 10311421 9085111
advanced_geometry E 335 194586 288080
aiw S 74322 10142545 8788842
arc_1d S 24135 9095464 6478882
arc_agi E 5467 39739 39776
base_conversion S 97869 9913488 8728372
basic_arithmetic S 4708 9005070 7550945
bf S 2926 9619801 8869962
binary_alternation S 77146 10073538 8768031
binary_matrix S 16953 13546651 243369
bitwise_arithmetic E 55004 136783 148112
boxnet V 17929 21806 26143
caesar_cipher S 86567 10116137 7811799
calendar_arithmetic E 34097 445843 388528
chain_sum E 93134 2274416 2099466
circuit_logic S 7421 10545159 8776117
codeio G 804 8304376 1382
coin_flip E 119106 223184 178282
color_cube_rotation S 34662 6751016 6270225
complex_arithmetic E 89274 608680 591083
count_bits S 139069 9627977 8766339
count_primes S 19577 10206017 8397436
countdown V 85 4199 4828
course_schedule S 28818 9468196 8837968
cryptarithm V 36913 154979 260702
decimal_arithmetic E 32674 1250805 1209376
decimal_chain_sum E 53166 2329464 2214308
dice S 13847 5856923 5564168
emoji_mystery S 53633 13808642 9343844
family_relationships S 31204 5675547 5300804
figlet_font S 78.3 5699113 1067963
fraction_simplification E 104751 871163 794531
futoshiki S 5.4 362027 66200
game_of_life E 216 62398 61995
game_of_life_halting S 341 10817825 11233310
gcd S 96269 9183739 8133668
graph_color V 53697 123866 141070
group_anagrams E 27651 101737 96792
gsm_symbolic E 55847 1464648 1465594
intermediate_integration V 58.9 366 17.3
isomorphic_strings S 62054 10094140 9381805
jugs V 323 134636 135961
kakurasu V 3681 107724 221888
knight_swap V 3.2 97214 277523
knights_knaves E 3733 351700 342747
largest_island S 20369 9294795 8052117
lcm S 87916 8483738 7893033
leg_counting S 68390 9191238 7836906
letter_counting S 91122 10430475 9248379
letter_jumble G 21979 5014356 475768
list_functions S 39661 10286706 8375834
mahjong_puzzle S 1408 10008557 8235066
manipulate_matrix S 15750 9887574 470157
maze S 13681 9699293 8763234
mini_sudoku S 2904 824526 191047
modulo_grid S 5436 8898656 2873784
n_queens V 8552 7242220 99596
needle_haystack S 25632 5790344 5555637
number_filtering S 62562 9821308 8047891
number_format E 69706 3947450 3829430
number_sequence G 2135 9857956 8757866
number_sorting E 29250 60620 66309
palindrome_generation V 87947 1621467 1634170
palindrome_partitioning E 12527 81933 87974
path_star S 48476 1851956 1695534
polynomial_equations V 169 599109 608347
polynomial_multiplication E 396 1484 1500
pool_matrix E 7984 49402 119986
power_function E 107972 657552 693800
prime_factorization E 122262 554120 516791
products E 115046 2072257 2118410
propositional_logic V 9673 11956 14948
puzzle24 V 23.9 4737 5090
quantum_lock V 44.3 328788 198395
ransom_note S 42392 9917176 8718919
rearc E 98.2 123758 126832
rectangle_count E 2557 2783772 2572968
rotate_matrix S 22899 9950840 5798732
rotten_oranges S 3396 9374008 8258220
rubiks_cube V 129 497 496
rush_hour V 43311 22090 29366
self_reference S 9274 11489475 10842360
sentence_reordering G 50852 13248541 1570190
shortest_path V 36090 7806728 151323
simple_equations S 2558 9145165 7880374
simple_geometry S 76156 8994917 7944884
simple_integration V 498 1631 71.3
sokoban V 33.8 4873 5562
spell_backward S 145730 6734176 1431574
spiral_matrix S 26014 9339902 221244
string_insertion S 58396 11420120 247209
string_manipulation S 57629 8941830 8355167
string_splitting S 65448 9715568 8393540
string_synthesis S 73887 9961142 7891301
sudoku S 69 603935 60724
survo G 27183 228586 288675
syllogism S 47611 10316097 9749832
time_intervals E 13689 886819 776819
tower_of_hanoi V 30531 14984 81608
tsumego G 6027 6507188 2006150
word_ladder V 475 263122 1255628
word_sequence_reversal S 94694 10059487 8136890
word_sorting S 69730 728880 448830
zebra_puzzles S 15.5 6252541 6141890
`;

export const published: ReadonlyMap<string, Published> = new Map(
  TABLE.trim()
    .split('\n')
    .map((line) => {
      const [dataset = '', scoring, made, right, wrong] = line.split(' ');
      return [
        dataset,
        { scoring: scoring as Class, made: Number(made), right: Number(right), wrong: Number(wrong) },
      ];
    }),
);
