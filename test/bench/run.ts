import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Effort, median } from './measure.js';
import type { Cell, Task } from './tasks/task.js';

/** The cells of a task by row and column. */
type Cells = Map<string, Map<string, Cell>>;

export interface Result {
  readonly task: Task;
  readonly cells: Cells;
}

const child = fileURLToPath(new URL('./child.ts', import.meta.url));

/** A row that takes longer is killed, and its cell says so. */
const SECONDS_A_ROW = 60;

/** How many times rows are measured if they take turns. */
const ROUNDS = 3;

/** Measures a task row by row, each in its own process, so that no row warms up or slows down another. */
export async function run(task: Task, effort: Effort): Promise<Result> {
  const rounds: Cells[] = [];
  for (let round = 0; round < (task.inTurns && !effort.quick ? ROUNDS : 1); round++) {
    const cells: Cells = new Map();
    for (const row of task.rows) cells.set(row, await runRow(task, row, effort));
    rounds.push(cells);
  }
  return { task, cells: middleOf(task, rounds) };
}

/** The median of all rounds, cell by cell; a cell that is text in any round stays text. */
function middleOf({ rows, columns }: Task, rounds: readonly Cells[]): Cells {
  const middle = (row: string, column: string): Cell => {
    const cells = rounds.map((cells) => cells.get(row)?.get(column) ?? null);
    const figures = cells.filter((cell) => typeof cell === 'number');
    if (figures.length === cells.length) return median(figures);
    return cells.find((cell) => typeof cell !== 'number') ?? null;
  };
  return new Map(
    rows.map((row) => [row, new Map(columns.map((column) => [column, middle(row, column)]))]),
  );
}

function runRow(task: Task, row: string, { quick }: Effort): Promise<Map<string, Cell>> {
  const seconds = quick ? SECONDS_A_ROW / 4 : SECONDS_A_ROW;
  return new Promise((resolve, reject) => {
    const cells = new Map<string, Cell>();
    const process_ = fork(child, [task.name, row, quick ? 'quick' : 'full'], {
      execArgv: [...process.execArgv, ...(task.flags ?? [])],
    });
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      process_.kill();
    }, seconds * 1000);
    process_.on('message', ([column, cell]: [string, Cell]) => cells.set(column, cell));
    process_.on('exit', (code) => {
      clearTimeout(timer);
      const missing = task.columns.find((column) => !cells.has(column));
      if (isLate && missing) cells.set(missing, `over ${seconds} s`);
      else if (code !== 0) return reject(new Error(`${task.name}: ${row}: exit code ${code}`));
      resolve(cells);
    });
  });
}
