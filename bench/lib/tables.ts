// What was measured, as rows of figures and as tables.
import { type Measured, ratio } from "./measure.ts";
import { median, quantile } from "./median.ts";

/** One contestant: nanoseconds a lap (median, and the middle half of the rounds), and ratios by contestant. */
export interface Row {
  name: string;
  kind: Measured["kind"];
  nanoseconds: number;
  middleHalf: [number, number];
  ratios: Record<string, number>;
}

export interface GroupResult {
  title: string;
  /** The contestants that the ratios are to. */
  against: string[];
  rows: Row[];
}

export interface RuntimeResult {
  runtime: string;
  version: string;
  clock: string;
  groups: Record<string, GroupResult>;
}

/**
 * Puts together what the processes of one group measured: of all rounds the quieter half. Ratios are those of one round, so of
 * one process and moment.
 */
export function groupResult(title: string, against: string[], processes: Measured[][]): GroupResult {
  const all = quietHalf(processes[0].map(({ name, kind }, i): Measured => ({
    name,
    kind,
    rounds: processes.flatMap((measured) => measured[i].rounds),
  })));
  const names = [...new Set([all[0].name, ...against])];
  const bases = names.map((name) => all.find((measured) => measured.name === name)!);
  return {
    title,
    against: names,
    rows: all.map((measured) => ({
      name: measured.name,
      kind: measured.kind,
      nanoseconds: round(median(measured.rounds)),
      middleHalf: [round(quantile(measured.rounds, 0.25)), round(quantile(measured.rounds, 0.75))],
      ratios: Object.fromEntries(bases.map((base) => [base.name, Math.round(ratio(measured, base) * 1000) / 1000])),
    })),
  };
}

/**
 * The half of the rounds in which the contestants, all together, were quickest: what else the machine does slows some down
 * more than others, and whole rounds are left out, so that this favours none of them.
 */
function quietHalf(all: Measured[]): Measured[] {
  const medians = all.map(({ rounds }) => median(rounds));
  const slowness = all[0].rounds.map((_, round) =>
    all.reduce((sum, { rounds }, i) => sum + rounds[round] / medians[i], 0)
  );
  const limit = median(slowness);
  return all.map((measured) => ({ ...measured, rounds: measured.rounds.filter((_, i) => slowness[i] <= limit) }));
}

function round(nanoseconds: number): number {
  return Math.round(nanoseconds * 10) / 10;
}

/** All groups of a runtime as Markdown. */
export function markdown({ runtime, version, clock, groups }: RuntimeResult): string {
  const tables = Object.values(groups).map((group) => `${group.title}:\n\n${table(group)}\n`);
  return `### ${runtime} ${version}\n\nClock: ${clock}.\n\n${tables.join("\n")}`;
}

function table({ against, rows }: GroupResult): string {
  return lines(
    ["", "ns", ...against.map((name) => code(`x ${name}`))],
    rows.map((row) => [
      title(row.name, row.kind),
      figure(row.nanoseconds),
      ...against.map((name) => row.ratios[name].toFixed(2)),
    ]),
  );
}

/**
 * One group on several runtimes, beside each other, as Markdown.
 *
 * @param names Of its rows, the first of which is called otherwise on each runtime.
 */
export function comparison(columns: { title: string; group: GroupResult }[], names: string[]): string {
  return lines(
    ["", ...columns.map((column) => column.title)],
    names.map((name, i) => {
      const rows = columns.map(({ group }) => i === 0 ? group.rows[0] : group.rows.find((row) => row.name === name));
      const cells = rows.map((row, column) => {
        if (!row || i === 0) return row ? figure(row.nanoseconds) : "";
        return `${figure(row.nanoseconds)} (${row.ratios[columns[column].group.against[0]].toFixed(2)})`;
      });
      return [title(name, rows.find((row) => row)!.kind), ...cells];
    }),
  );
}

function lines(heads: string[], rows: string[][]): string {
  const rule = heads.map((_, i) => i === 0 ? "---" : "---:");
  return [heads, rule, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function title(name: string, kind: Measured["kind"]): string {
  return kind === "ours" ? `**${code(name)}**` : code(name);
}

/** A name as Markdown: the backticks of a tag would start code. */
function code(name: string): string {
  return name.replaceAll("`", "\\`");
}

function figure(nanoseconds: number): string {
  return nanoseconds < 100 ? nanoseconds.toFixed(1) : nanoseconds.toFixed(0);
}
