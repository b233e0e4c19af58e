/**
 * How much may be compared path by path. A few small trees that name one another many times make
 * more paths than anything can hold; a change of millions of paths that differ is as much.
 */
export interface Room {
  readonly changes: number;
  /** Of all paths together, which the folders of a hostile tree make as long as they like. */
  readonly letters: number;
  /** Entries of trees that are parsed: there may be many more pairs of trees than trees. */
  readonly entries: number;
  /** Changes that are the same as others in another folder. */
  readonly repeated: number;
}

/** For a whole range, about as much as the memory of a small machine holds. */
export const FOR_A_RANGE: Room = {
  changes: 1_000_000,
  letters: 1 << 27,
  entries: 10_000_000,
  repeated: 50_000,
};
/** Some more than the files of the largest repositories. */
const FOR_A_COMMIT = 500_000;

/** Room that is being used up. */
export interface Left {
  /** Takes some of it, and says whether there was as much left. */
  take(some: Partial<Room>): boolean;
  left(): Room;
}

export function createLeft(room: Room): Left {
  let { changes, letters, entries, repeated } = room;
  return {
    take(some) {
      changes -= some.changes ?? 0;
      letters -= some.letters ?? 0;
      entries -= some.entries ?? 0;
      repeated -= some.repeated ?? 0;
      return Math.min(changes, letters, entries, repeated) >= 0;
    },
    left: () => ({ changes, letters, entries, repeated }),
  };
}

/** What one commit may take of the room of its range. */
export function forCommit(room: Room): Room {
  const { repeated } = FOR_A_RANGE;
  return { ...room, repeated, changes: Math.min(FOR_A_COMMIT, room.changes) };
}
