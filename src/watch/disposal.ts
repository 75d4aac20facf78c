/** The symbol for `using`, where the types of the runtime have one; else no key at all. */
type DisposeKey = SymbolConstructor extends { readonly dispose: infer Key extends symbol }
  ? Key
  : never;

/** What `using` calls at the end of a block, in runtimes that have it. */
export type Disposal = { readonly [Key in DisposeKey]: () => void };
