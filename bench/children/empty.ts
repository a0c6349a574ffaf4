// A program that does nothing, to compare with import.ts.
export {};
