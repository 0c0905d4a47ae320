import { cellAt } from '../../core/grid.ts';
import type { Place } from '../../core/scene.ts';
import { type Positions, taken } from '../../core/sliding-cars.ts';
import { type Lot, room } from './rush-hour-park.ts';

/** The car on a cell, as `carA`; the place itself where the cell is free. */
export function vesselAt({ park, names }: Lot, at: Positions, place: Place): Place | undefined {
  if (/^car[A-Z]$/.test(place)) return undefined;
  const cell = cellAt(place, park.rows, park.columns);
  const car = cell === undefined ? undefined : taken(park, at)[cell];
  return car === undefined || car === -2 ? undefined : car === -1 ? place : `car${names[car]}`;
}

/** The move that brings a car's near end to a free cell of its lane. */
export function moveTo(lot: Lot, at: Positions, from: Place, to: Place): string | undefined {
  const { park, names } = lot;
  const name = from.slice(3);
  const car = names.indexOf(name);
  const cell = cellAt(to, park.rows, park.columns);
  if (car < 0 || cell === undefined) return undefined;
  const { across, lane, length } = park.cars[car]!;
  const [row, column] = [Math.floor(cell / park.columns), cell % park.columns];
  if ((across ? row : column) !== lane) return undefined;
  const target = across ? column : row;
  const by = target < at[car]! ? target - at[car]! : target - at[car]! - length + 1;
  return by === 0 || room(lot, at, car, by) < Math.abs(by) ? undefined : `${name}${by < 0 ? '' : '+'}${by}`;
}

/** Two moves of one car in a row made one, where the last of them is new. */
export function joined(moves: readonly string[], before: readonly string[]): readonly string[] {
  const [last, added] = moves.slice(-2);
  if (moves.length <= before.length || last?.charAt(0) !== added?.charAt(0) || last === undefined)
    return moves;
  const by = Number(last.slice(1)) + Number(added!.slice(1));
  const kept = moves.slice(0, -2);
  return by === 0 ? kept : [...kept, `${last.charAt(0)}${by < 0 ? '' : '+'}${by}`];
}
