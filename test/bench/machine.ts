import { readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { markdown } from './table.js';

const PACKAGES = [
  'livehours',
  '@date-fns/tz',
  '@js-temporal/polyfill',
  'dayjs',
  'luxon',
  'moment-timezone',
  'opening_hours',
  'temporal-polyfill',
  'mitata',
];

/** The machine, the runtime, the date and the versions of the libraries. */
export function machineTable(date: string): string {
  const [cpu] = cpus();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GiB`;
  return markdown(
    ['', 'version'],
    [
      ['processor', `${cpu?.model.trim()}, ${cpus().length} cores, ${memory}`],
      ['system', `${process.platform} ${process.arch}`],
      ['Node', `${process.versions.node}, V8 ${process.versions.v8}`],
      ['time zones', `tzdata ${process.versions.tz}, ICU ${process.versions.icu}`],
      ['date', date],
      ...PACKAGES.map((name) => [name, versionOf(name)]),
    ],
  );
}

function versionOf(name: string): string {
  const folder = name === 'livehours' ? '../..' : `../../node_modules/${name}`;
  const manifest = readFileSync(new URL(`${folder}/package.json`, import.meta.url), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}
