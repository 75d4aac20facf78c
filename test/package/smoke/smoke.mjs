import * as livehours from 'livehours';
import schema from 'livehours/schema.json' with { type: 'json' };
import { Temporal } from 'livehours/temporal';
import check from './check.cjs';

console.log(`${check(livehours, Temporal, schema)} answers are right on ${runtime()}`);

function runtime() {
  if (globalThis.Deno) return `Deno ${globalThis.Deno.version.deno}`;
  if (globalThis.Bun) return `Bun ${globalThis.Bun.version}`;
  return `Node ${process.versions.node}`;
}
