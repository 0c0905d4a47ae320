/** Just enough of ONNX's protobuf to write a graph. Source: onnx.proto, IR version 8, opset 14. */
type Part = Uint8Array | Part[];

const utf8 = new TextEncoder();

function varint(value: number): number[] {
  const bytes: number[] = [];
  let left = BigInt.asUintN(64, BigInt(value));
  do {
    const low = Number(left & 127n);
    left >>= 7n;
    bytes.push(left > 0n ? low | 128 : low);
  } while (left > 0n);
  return bytes;
}
const sizeOf = (part: Part): number =>
  part instanceof Uint8Array ? part.length : part.reduce((sum, inner) => sum + sizeOf(inner), 0);
const number = (field: number, value: number): Part =>
  Uint8Array.from([...varint(field << 3), ...varint(value)]);
const block = (field: number, part: Part): Part => [
  Uint8Array.from([...varint((field << 3) | 2), ...varint(sizeOf(part))]),
  part,
];
const text = (field: number, value: string): Part => block(field, utf8.encode(value));

const types = { float: 1, int64: 7 } as const;
type Dim = number | string;
export type Attributes = Readonly<Record<string, number | readonly number[]>>;

const valueInfo = (name: string, type: keyof typeof types, dims: readonly Dim[]): Part => [
  text(1, name),
  block(
    2,
    block(1, [
      number(1, types[type]),
      block(
        2,
        dims.map((dim) => block(1, typeof dim === 'number' ? number(1, dim) : text(2, dim))),
      ),
    ]),
  ),
];
const tensor = (
  name: string,
  type: keyof typeof types,
  dims: readonly number[],
  data: ArrayBufferLike,
): Part => [
  ...dims.map((dim) => number(1, dim)),
  number(2, types[type]),
  text(8, name),
  block(9, new Uint8Array(data)),
];
const attribute = (name: string, value: number | readonly number[]): Part =>
  block(
    5,
    typeof value === 'number'
      ? [text(1, name), number(3, value), number(20, 2)]
      : [text(1, name), ...value.map((each) => number(8, each)), number(20, 7)],
  );

export interface Graph {
  input(name: string, type: keyof typeof types, dims: readonly Dim[]): void;
  floats(name: string, dims: readonly number[], values: Float32Array): string;
  ints(name: string, values: number | readonly number[]): string;
  /** @returns the name of its output. */
  op(kind: string, inputs: readonly string[], attributes?: Attributes): string;
  output(
    name: string,
    kind: string,
    inputs: readonly string[],
    attributes: Attributes,
    dims: readonly Dim[],
  ): string;
  readonly parts: Part[];
}

export function graph(): Graph {
  const parts: Part[] = [];
  let count = 0;
  const node = (
    kind: string,
    inputs: readonly string[],
    output: string,
    attributes: Attributes = {},
  ): string => {
    parts.push(
      block(1, [
        ...inputs.map((input) => text(1, input)),
        text(2, output),
        text(4, kind),
        ...Object.entries(attributes).map(([name, value]) => attribute(name, value)),
      ]),
    );
    return output;
  };
  return {
    parts,
    input: (name, type, dims) => void parts.push(block(11, valueInfo(name, type, dims))),
    floats(name, dims, values) {
      parts.push(block(5, tensor(name, 'float', dims, values.slice().buffer)));
      return name;
    },
    ints(name, values) {
      const list = typeof values === 'number' ? [values] : values;
      const dims = typeof values === 'number' ? [] : [list.length];
      parts.push(block(5, tensor(name, 'int64', dims, BigInt64Array.from(list, BigInt).buffer)));
      return name;
    },
    op: (kind, inputs, attributes) => node(kind, inputs, `t${count++}`, attributes),
    output(name, kind, inputs, attributes, dims) {
      parts.push(block(12, valueInfo(name, 'float', dims)));
      return node(kind, inputs, name, attributes);
    },
  };
}

export function modelBytes({ parts }: Graph): Uint8Array<ArrayBuffer> {
  const model: Part = [
    number(1, 8),
    block(7, [...parts, text(2, 'micro')]),
    block(8, [text(1, ''), number(2, 14)]),
  ];
  const bytes = new Uint8Array(sizeOf(model));
  let at = 0;
  const write = (part: Part): void => {
    if (part instanceof Uint8Array) {
      bytes.set(part, at);
      at += part.length;
    } else part.forEach(write);
  };
  write(model);
  return bytes;
}
