/** Measures one row of one task and sends its cells to the parent, one by one. */
import { tasks } from './tasks/all.js';

const [, , name, row = '', mode] = process.argv;
const task = tasks.find((one) => one.name === name);
if (!task) throw new Error(`${name} is no task`);
for await (const cell of task.measure(row, { quick: mode === 'quick' })) process.send?.(cell);
process.disconnect();
