/** Whether two words differ by at most `letters`: added, left out or replaced. */
function isNear(a: string, b: string, letters: number): boolean {
  if (letters < 0) return false;
  if (!a || !b) return a.length + b.length <= letters;
  if (a[0] === b[0]) return isNear(a.slice(1), b.slice(1), letters);
  const left = letters - 1;
  return (
    isNear(a.slice(1), b.slice(1), left) ||
    isNear(a.slice(1), b, left) ||
    isNear(a, b.slice(1), left)
  );
}

/** The known word nearest to what was written, letter case aside, if at most `letters` differ. */
export function nearest(
  word: string,
  known: readonly string[],
  letters: number,
): string | undefined {
  if (word.length > 64) return undefined; // nothing that we know is as long
  const written = word.toLowerCase();
  for (let few = 0; few <= letters; few++) {
    const found = known.find((candidate) => isNear(written, candidate.toLowerCase(), few));
    if (found) return found;
  }
  return undefined;
}
