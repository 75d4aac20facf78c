/** Whether two words differ by at most so many letters, each added, left out or replaced. */
function isNear(a: string, b: string, letters: number): boolean {
  const a1 = a.slice(1);
  const b1 = b.slice(1);
  if (a[0] === b[0]) return !a || isNear(a1, b1, letters);
  const left = letters - 1;
  return left >= 0 && (isNear(a1, b1, left) || isNear(a, b1, left) || isNear(a1, b, left));
}

/** The known word nearest to a misspelt one, ignoring case, if at most so many letters differ. */
export function nearestWord(
  word: string,
  known: readonly string[],
  letters: number,
): string | undefined {
  if (letters < 0) return undefined;
  const written = word.toLowerCase();
  return (
    nearestWord(written, known, letters - 1) ??
    known.find((candidate) => isNear(written, candidate.toLowerCase(), letters))
  );
}
