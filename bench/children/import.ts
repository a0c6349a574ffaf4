// A program that imports mod.ts and does nothing else.
import "../../mod.ts";
