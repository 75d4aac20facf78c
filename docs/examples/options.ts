import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Temporal } from 'livehours/temporal';
import { UserError } from './user-error.js';

export const usage = [
  'usage: npm run example -- [FILE] [--at INSTANT]',
  '',
  '  FILE           a team as JSON: { "brand": {…}, "members": [{…}, …] }',
  '                 (default: docs/examples/acme.json)',
  '  --at INSTANT   such as 2026-03-29T00:30Z or 2026-03-29T02:30+02:00',
  '                 (default: half an hour before the clocks change in Paris)',
].join('\n');

const ACME = fileURLToPath(new URL('acme.json', import.meta.url));
const BEFORE_THE_JUMP = '2026-03-29T00:30Z';

export interface Options {
  readonly file: string;
  readonly at: InstanceType<typeof Temporal.Instant>;
}

/** Reads the command-line arguments. Never uses the system clock. */
export function readOptions(args: readonly string[]): Options | 'help' {
  const { values, positionals } = parsed(args);
  if (values.help) return 'help';
  const [file = ACME, ...more] = positionals;
  if (more.length > 0) throw new UserError(`one file at a time, please; got ${positionals.length}`);
  return { file, at: readInstant(values.at ?? BEFORE_THE_JUMP) };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { at: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
  } catch (error) {
    throw new UserError(`${(error as Error).message}\n\n${usage}`);
  }
}

function readInstant(text: string): Options['at'] {
  try {
    const at = Temporal.Instant.from(text);
    // The week around it must fit into four-digit years, YYYY-MM-DD.
    const { year } = at.toZonedDateTimeISO('UTC');
    if (year > 0 && year < 9999) return at;
  } catch {
    // invalid: reported below
  }
  throw new UserError(`--at ${text}: expected an instant such as 2026-03-29T00:30Z`);
}
