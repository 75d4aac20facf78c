import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { readTeam } from '../team-file.js';
import { answerHours } from './answer-hours.js';

const team = readTeam(fileURLToPath(new URL('../acme.json', import.meta.url)));

createServer(answerHours(async () => team)).listen(8787, () => {
  console.log('http://localhost:8787/hours');
});
