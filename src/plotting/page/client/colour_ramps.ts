// The colours of the icicle, by value and theme, from nothing to all.

export type Ramp = readonly [string, string, string, string, string];
type Theme = "light" | "dark";

export const RAMPS: Readonly<Record<Theme, Readonly<Record<"wall" | "cpu" | "rss" | "laps", Ramp>>>> = {
  light: {
    wall: ["#e3eefa", "#b9d4f1", "#7fb0e3", "#3a78bd", "#1b4f91"],
    cpu: ["#eceff2", "#f6e0b9", "#e9b85f", "#a56200", "#6b2c0d"],
    rss: ["#def2ee", "#b1ddd5", "#6fbcb0", "#1a7f72", "#07564c"],
    laps: ["#eceef1", "#cfd5dc", "#a2acb8", "#5f6b79", "#39434f"],
  },
  dark: {
    wall: ["#22303f", "#274a6e", "#2f659c", "#5c9fe6", "#93c8ff"],
    cpu: ["#2a2f36", "#4d3a1c", "#7d5717", "#e0a040", "#ffd08a"],
    rss: ["#1c302e", "#1d4a45", "#1f6a61", "#45b8a7", "#84e3d3"],
    laps: ["#262b31", "#3a424c", "#525d6a", "#98a5b3", "#cdd6df"],
  },
};

/** The ink of labels on the first three steps of a ramp, and on the last two. */
export const LABEL_INK: Readonly<Record<Theme, readonly [string, string]>> = {
  light: ["#171b21", "#ffffff"],
  dark: ["#e7eaee", "#0d1013"],
};
