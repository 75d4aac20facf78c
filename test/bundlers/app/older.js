// Makes an engine of 2022 of a newer one: takes away what came to the language, and to most engines,
// after ES2022.
const lists = [Array, Object.getPrototypeOf(Int8Array)].map((list) => list.prototype);
const iterator = Object.getPrototypeOf(Object.getPrototypeOf([].values()));
const newer = [
  ...lists.map((list) => [list, 'findLast findLastIndex toReversed toSorted toSpliced with']),
  [Array, 'fromAsync'],
  [ArrayBuffer.prototype, 'resize transfer transferToFixedLength'],
  [Error, 'isError'],
  [Map, 'groupBy'],
  [Math, 'f16round sumPrecise'],
  [Object, 'groupBy'],
  [iterator, 'drop every filter find flatMap forEach map reduce some take toArray'],
  [Promise, 'try withResolvers'],
  [RegExp, 'escape'],
  [Set.prototype, 'difference intersection symmetricDifference union'],
  [Set.prototype, 'isDisjointFrom isSubsetOf isSupersetOf'],
  [String.prototype, 'isWellFormed toWellFormed'],
  [globalThis, 'Iterator Temporal structuredClone'],
];

for (const [owner, names] of newer) for (const name of names.split(' ')) delete owner[name];
