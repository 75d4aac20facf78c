/** Measures one row of a task, and sends each cell to the parent process. */
import { tasks } from './tasks/all.js';

const [, , name, row = '', mode] = process.argv;
const task = tasks.find((one) => one.name === name);
if (!task) throw new Error(`unknown task ${name}`);
for await (const cell of task.measure(row, { quick: mode === 'quick' })) process.send?.(cell);
process.disconnect();
