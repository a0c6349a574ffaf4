// A program that imports us and does nothing.
import "../../mod.ts";
