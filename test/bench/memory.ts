import { readdirSync, readFileSync } from 'node:fs';

const POLL_MS = 50;
/** Processes come and go seldom; looking for them takes longer than reading the memory of those known. */
const POLLS_BETWEEN_LOOKS = 10;
const KILOBYTES_PER_MB = 1_000_000 / 1024;

/** Watches the memory of a browser: of the process whose command line holds `mark`, and all that descend from it. */
export class MemoryWatch {
  private readonly mark: string;
  private readonly timer: NodeJS.Timeout;
  private tree: readonly number[] = [];
  private polls = 0;
  private peak = 0;

  constructor(mark: string) {
    this.mark = mark;
    this.timer = setInterval(() => this.poll(), POLL_MS);
    this.poll();
  }

  /** Resident memory at its highest, in MB; null where the system does not tell. */
  stop(): number | null {
    this.poll();
    clearInterval(this.timer);
    return this.peak === 0 ? null : this.peak / KILOBYTES_PER_MB;
  }

  private poll(): void {
    if (this.polls++ % POLLS_BETWEEN_LOOKS === 0) this.tree = processTree(this.mark);
    this.peak = Math.max(
      this.peak,
      this.tree.reduce((sum, pid) => sum + resident(pid), 0),
    );
  }
}

/** A process may be gone by the time it is read, and where there is no /proc none is ever there. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'latin1');
  } catch {
    return '';
  }
}

/**
 * Resident memory of a process in kilobytes, without the files mapped into it: those are the browser's own program,
 * which all its processes share, and adding them up would count it ten times.
 */
function resident(pid: number): number {
  const status = textOf(`/proc/${pid}/status`);
  return [...status.matchAll(/^Rss(?:Anon|Shmem):\s+(\d+)/gm)].reduce(
    (sum, [, size]) => sum + Number(size),
    0,
  );
}

function processTree(mark: string): number[] {
  const pids = processes();
  const parents = new Map(pids.map((pid) => [pid, parentOf(pid)]));
  const tree = pids.filter((pid) => textOf(`/proc/${pid}/cmdline`).includes(mark));
  const known = new Set(tree);
  for (const pid of tree) {
    for (const [child, parent] of parents) {
      if (parent !== pid || known.has(child)) continue;
      known.add(child);
      tree.push(child);
    }
  }
  return tree;
}

function processes(): number[] {
  try {
    return readdirSync('/proc')
      .map(Number)
      .filter((pid) => pid > 0);
  } catch {
    return [];
  }
}

/** The field after the state, which follows the command's name in brackets. */
function parentOf(pid: number): number {
  const stat = textOf(`/proc/${pid}/stat`);
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1] ?? 0);
}
