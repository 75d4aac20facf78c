/** How many names fit in a sentence. */
const NAMED = 3;

/** `Dana, Ruby, Bibek and 4 more` */
export function namesText(names: readonly string[]): string {
  const more = names.length - NAMED;
  if (more <= 1) return names.join(', ');
  return `${names.slice(0, NAMED).join(', ')} and ${more} more`;
}
