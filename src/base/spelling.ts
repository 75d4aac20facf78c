/**
 * Whether two words differ by at most so many letters, each added, left out, replaced, or swapped with
 * its neighbour.
 */
export function isNear(a: string, b: string, letters: number): boolean {
  if (a[0] === b[0]) return !a || isNear(a.slice(1), b.slice(1), letters);
  const isNearAfter = (inA: number, inB: number) => isNear(a.slice(inA), b.slice(inB), letters - 1);
  const isSwap = a[0] === b[1] && a[1] === b[0];
  return (
    letters > 0 &&
    (isNearAfter(1, 1) || isNearAfter(1, 0) || isNearAfter(0, 1) || (isSwap && isNearAfter(2, 2)))
  );
}

/**
 * The known word nearest to a misspelt one, ignoring case, if it is near enough: by default, if at most a
 * third of the known word's letters differ.
 */
export function nearestWord(
  word: string,
  known: readonly string[],
  letters?: number,
): string | undefined {
  const written = word.toLowerCase();
  const most = (candidate: string) => letters ?? Math.floor(candidate.length / 3);
  for (let apart = 0; apart <= Math.max(...known.map(most)); apart++) {
    const found = known.find(
      (candidate) => apart <= most(candidate) && isNear(written, candidate.toLowerCase(), apart),
    );
    if (found !== undefined) return found;
  }
  return undefined;
}
