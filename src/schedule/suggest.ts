/** Whether two words differ by at most so many letters: added, left out or replaced. */
function isNear(a: string, b: string, letters: number): boolean {
  const [a1, b1] = [a.slice(1), b.slice(1)];
  if (a[0] === b[0]) return !a || isNear(a1, b1, letters);
  const left = letters - 1;
  return left >= 0 && (isNear(a1, b1, left) || isNear(a1, b, left) || isNear(a, b1, left));
}

/** The known word nearest to what was written, letter case aside, if at most so many letters differ. */
export function nearest(
  word: string,
  known: readonly string[],
  letters: number,
): string | undefined {
  const written = word.toLowerCase();
  for (let few = 0; few <= letters; few++) {
    const found = known.find((candidate) => isNear(written, candidate.toLowerCase(), few));
    if (found) return found;
  }
  return undefined;
}
