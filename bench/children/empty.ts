// A program that does nothing: what the one that imports us is compared with.
export {};
