import { Message } from './protobuf.ts';

/** A side of a shape: a number, or the name of what varies. */
export type Side = number | string;
type Attribute = number | readonly number[];

const FLOAT = 1;
const INT64 = 7;
const OPSET = 17;
const IR_VERSION = 8;

const value = (name: string, element: number, shape: readonly Side[]): Message => {
  const sides = new Message();
  for (const side of shape) {
    sides.message(1, typeof side === 'number' ? new Message().int(1, side) : new Message().text(2, side));
  }
  const tensor = new Message().int(1, element).message(2, sides);
  return new Message().text(1, name).message(2, new Message().message(1, tensor));
};

/** A graph of ONNX in the making. Every method that adds a node gives the name of its output. */
export class OnnxGraph {
  readonly #nodes: Message[] = [];
  readonly #weights: Message[] = [];
  readonly #inputs: Message[] = [];
  readonly #outputs: Message[] = [];
  readonly #known = new Map<string, string>();
  #names = 0;

  input(name: string, element: 'float' | 'int64', shape: readonly Side[]): string {
    this.#inputs.push(value(name, element === 'float' ? FLOAT : INT64, shape));
    return name;
  }

  output(name: string, shape: readonly Side[]): void {
    this.#outputs.push(value(name, FLOAT, shape));
  }

  weight(name: string, shape: readonly number[], data: Float32Array): string {
    return this.#tensor(name, FLOAT, shape, new Uint8Array(data.buffer, data.byteOffset, data.byteLength));
  }

  /** A constant list of whole numbers. */
  ints(...list: readonly number[]): string {
    const key = `ints:${list.join()}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const data = new Uint8Array(BigInt64Array.from(list, BigInt).buffer);
    const name = this.#tensor(key, INT64, [list.length], data);
    this.#known.set(key, name);
    return name;
  }

  /** A constant number; `whole` for int64. */
  scalar(number: number, whole = false): string {
    const key = `${whole ? 'int' : 'float'}:${number}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const buffer = whole ? BigInt64Array.of(BigInt(number)).buffer : Float32Array.of(number).buffer;
    const name = this.#tensor(key, whole ? INT64 : FLOAT, [], new Uint8Array(buffer));
    this.#known.set(key, name);
    return name;
  }

  /** @param as the output's name, where it matters. */
  node(
    type: string,
    inputs: readonly string[],
    attributes: Readonly<Record<string, Attribute>> = {},
    as?: string,
  ): string {
    const name = as ?? `${type}_${this.#names++}`;
    const node = new Message();
    for (const input of inputs) node.text(1, input);
    node.text(2, name).text(3, `node_${name}`).text(4, type);
    for (const [key, set] of Object.entries(attributes)) {
      const attribute = new Message().text(1, key);
      if (typeof set === 'number') attribute.int(3, set).int(20, 2);
      else {
        for (const one of set) attribute.int(8, one);
        attribute.int(20, 7);
      }
      node.message(5, attribute);
    }
    this.#nodes.push(node);
    return name;
  }

  finish(name: string): Uint8Array {
    const graph = new Message();
    for (const node of this.#nodes) graph.message(1, node);
    graph.text(2, name);
    for (const weight of this.#weights) graph.message(5, weight);
    for (const input of this.#inputs) graph.message(11, input);
    for (const output of this.#outputs) graph.message(12, output);
    return new Message()
      .int(1, IR_VERSION)
      .text(2, 'envscope')
      .message(7, graph)
      .message(8, new Message().text(1, '').int(2, OPSET))
      .finish();
  }

  #tensor(name: string, type: number, shape: readonly number[], data: Uint8Array): string {
    const tensor = new Message();
    for (const side of shape) tensor.int(1, side);
    this.#weights.push(tensor.int(2, type).text(8, name).bytes(9, data));
    return name;
  }
}
