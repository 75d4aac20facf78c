/** Whether two words are at most `letters` edits apart; an edit adds, drops or replaces a letter. */
function isNear(a: string, b: string, letters: number): boolean {
  const a1 = a.slice(1);
  const b1 = b.slice(1);
  if (a[0] === b[0]) return !a || isNear(a1, b1, letters);
  const left = letters - 1;
  return left >= 0 && (isNear(a1, b1, left) || isNear(a, b1, left) || isNear(a1, b, left));
}

/** The known word closest to a misspelt one, ignoring case, if it is at most `letters` edits away. */
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
