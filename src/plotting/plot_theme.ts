/** The colours of a picture. Colour belongs to data: all else is grey. */
export interface Theme {
  bg: string;
  line: string;
  control: string;
  ink: string;
  ink2: string;
  ink3: string;
  wall: string;
  wallTint: string;
  user: string;
  system: string;
  mem: string;
  memTint: string;
}

/** The names of the colour themes. */
export type ThemeName = "light" | "dark";

// Text has a contrast of 4.5 or more, marks one of 3. User and system differ in lightness too, so
// that grey print and colour-blind readers tell them apart.
export const THEMES: Readonly<Record<ThemeName, Theme>> = {
  light: {
    bg: "#ffffff",
    line: "#e1e5ea",
    control: "#7d8793",
    ink: "#171b21",
    ink2: "#47515d",
    ink3: "#5f6975",
    wall: "#1b5aa6",
    wallTint: "#c3daf3",
    user: "#bd7304",
    system: "#733110",
    mem: "#0b7568",
    memTint: "#bfe3dc",
  },
  dark: {
    bg: "#15181c",
    line: "#2d333b",
    control: "#76828f",
    ink: "#e7eaee",
    ink2: "#b5bec9",
    ink3: "#98a3b0",
    wall: "#72b3f7",
    wallTint: "#234467",
    user: "#f2b04f",
    system: "#c2602c",
    mem: "#46c3b0",
    memTint: "#1b4a44",
  },
};
