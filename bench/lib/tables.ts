// Figures as rows and as Markdown tables.
import type { SizedBundle } from "./bundle_size.ts";
import { type Measured, ratio } from "./measure.ts";
import { median, quantile } from "./median.ts";

/** The figures of one contestant. */
export interface Row {
  name: string;
  kind: Measured["kind"];
  /** The median, per lap. */
  nanoseconds: number;
  /** The quartiles of the rounds, in nanoseconds. */
  middleHalf: [number, number];
  /** Ratios by the name of the other contestant. */
  ratios: Record<string, number>;
}

export interface GroupResult {
  title: string;
  /** The names that the ratios are to. */
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
 * Combines the processes of one group: the quieter half of all rounds. A ratio compares figures of
 * the same round, so of the same process and moment.
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
 * Returns the half of the rounds in which all contestants together were fastest. Other load slows
 * some contestants more than others, so only whole rounds are left out, which favours none.
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

/** Returns all groups of a runtime as Markdown. */
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
 * Returns one group on several runtimes, side by side, as Markdown.
 *
 * @param names The rows. The first one stands for the first row of each column, because the name of
 *   the floor differs by runtime.
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

/** Returns the sizes of bundles as Markdown. */
export function sizes(bundles: SizedBundle[]): string {
  return lines(
    ["bundle", "minified, bytes", "gzipped, bytes", "budget, bytes"],
    bundles.map(({ name, ...bytes }) => [
      name,
      ...[bytes.minified, bytes.gzipped, bytes.budget].map((size) => String(size).replace(/\B(?=(\d{3})+$)/g, " ")),
    ]),
  );
}

function lines(heads: string[], rows: string[][]): string {
  const rule = heads.map((_, i) => i === 0 ? "---" : "---:");
  return [heads, rule, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function title(name: string, kind: Measured["kind"]): string {
  return kind === "ours" ? `**${code(name)}**` : code(name);
}

/** Escapes the backticks of a name, because Markdown reads them as code. */
function code(name: string): string {
  return name.replaceAll("`", "\\`");
}

function figure(nanoseconds: number): string {
  return nanoseconds < 100 ? nanoseconds.toFixed(1) : nanoseconds.toFixed(0);
}
