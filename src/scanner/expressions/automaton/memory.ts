/** What all automata of a matcher may hold together. When it is used up, everything made is forgotten. */
export interface Memory {
  /** `forget` is called when the member must drop its states. */
  join(forget: () => void): Member;
}

export interface Member {
  /** Grows with each time that everything was forgotten. */
  readonly generation: number;
  /** Takes some room, in numbers of four bytes; false when everything was forgotten to make room. */
  take(amount: number): boolean;
}

/** Makes a memory of that many numbers of four bytes. What is larger than all of it is granted alone. */
export function createMemory(limit: number): Memory {
  const forgets: (() => void)[] = [];
  let used = 0;
  let generation = 0;
  return {
    join(forget) {
      forgets.push(forget);
      return {
        get generation() {
          return generation;
        },
        take(amount) {
          if (used > 0 && used + amount > limit) {
            generation++;
            used = 0;
            for (const each of forgets) each();
            return false;
          }
          used += amount;
          return true;
        },
      };
    },
  };
}
