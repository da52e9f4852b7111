import type { PointerFault } from '../framework-shape.ts';

/** One fault in a file that somebody handed in: where it is in words, a line or a cell, and what is wrong. */
export interface PlacedFault {
  place: string;
  reason: string;
}

/** A file as the value it holds, before anyone asked whether that is a framework. */
export interface Reading {
  value: unknown;
  /** What is wrong with it as a file of its kind, where it could be read all the same. */
  faults: PlacedFault[];
  placeOf: (pointer: string) => string;
}

/** What keeps a file from being read at all. */
export interface Unreadable {
  unreadable: PlacedFault[];
}

/** Faults at the places of their file. A pointer in the words, to another part of it, becomes a place too. */
export function placed(faults: readonly PointerFault[], placeOf: (pointer: string) => string): PlacedFault[] {
  return faults.map(({ pointer, reason }) => ({
    place: placeOf(pointer),
    reason: reason.replace(/(?<=is already the \w+ of )\/\S+$/, placeOf),
  }));
}

export function placedFaultInWords({ place, reason }: PlacedFault): string {
  return `${place}: ${reason}`;
}
