/** A quad of whole pixels for each point; of it, what the stamp of its outcome fills is coloured. */
export const FIELD_SHADER = /* wgsl */ `
struct Frame {
  corner: vec2f,
  scale: vec2f,
  size: vec2f,
  stamp: u32,
  colours: array<vec4f, 3>,
  masks: array<vec4u, 3>,
};
@group(0) @binding(0) var<uniform> frame: Frame;
@group(0) @binding(1) var<storage, read> places: array<vec2f>;
@group(0) @binding(2) var<storage, read> outcomes: array<u32>;

struct Corner {
  @builtin(position) position: vec4f,
  @location(0) @interpolate(flat) first: vec2f,
  @location(1) @interpolate(flat) outcome: u32,
};

@vertex
fn corner(@builtin(vertex_index) vertex: u32, @builtin(instance_index) point: u32) -> Corner {
  let side = f32(frame.stamp);
  let first = floor((places[point] - frame.corner) * frame.scale) - floor(side / 2.0);
  let place = first + side * vec2f(f32(vertex & 1u), f32(vertex >> 1u));
  var out: Corner;
  out.position = vec4f(place / frame.size * vec2f(2.0, -2.0) + vec2f(-1.0, 1.0), 0.0, 1.0);
  out.first = first;
  out.outcome = (outcomes[point / 4u] >> (8u * (point % 4u))) & 255u;
  return out;
}

@fragment
fn colour(in: Corner) -> @location(0) vec4f {
  let pixel = vec2u(floor(in.position.xy) - in.first);
  let bit = pixel.y * frame.stamp + pixel.x;
  let word = frame.masks[in.outcome][bit / 32u];
  if (((word >> (bit % 32u)) & 1u) == 0u) {
    discard;
  }
  return frame.colours[in.outcome];
}
`;
