// Node's modules and `process`, declared once and only as far as this package uses them. They come
// from `process.getBuiltinModule` and never from an import, so that browsers can load the package.

/** The used part of `node:fs`. */
export interface FileSystem {
  mkdirSync(path: string, options: { recursive: boolean }): unknown;
  openSync(path: string, flags: string): number;
  readSync(fd: number, buffer: Uint8Array, offset: number, length: number, position: number): number;
  readFileSync(path: string, encoding: "utf8"): string;
  readFileSync(path: URL): Uint8Array;
  writeSync(fd: number, bytes: Uint8Array): number;
  write(fd: number, bytes: Uint8Array, done: (error: unknown, size: number) => void): void;
  writeFileSync(file: number | string, data: string | Uint8Array): void;
  closeSync(fd: number): void;
  renameSync(from: string, to: string): void;
  rmSync(path: string, options: { force: boolean }): void;
  readdirSync(path: string): string[];
  lstatSync(path: string): { uid: number; mtimeMs: number; isFile(): boolean };
  statSync(
    path: string,
    options: { throwIfNoEntry: false },
  ): { ino: number; mtimeMs: number; size: number } | undefined;
}

/** The used part of `node:path`. */
export interface Path {
  basename(path: string): string;
  dirname(path: string): string;
  isAbsolute(path: string): boolean;
  join(...parts: string[]): string;
  relative(from: string, to: string): string;
  resolve(path: string): string;
}

/** The used part of `util.types`, which classifies objects without running their code. */
export interface ObjectTypes {
  /** True for async generator functions too. */
  isAsyncFunction(value: unknown): boolean;
  isDate(value: unknown): boolean;
  isGeneratorFunction(value: unknown): boolean;
  isMap(value: unknown): boolean;
  isNativeError(value: unknown): boolean;
  isPromise(value: unknown): boolean;
  isProxy(value: unknown): boolean;
  isRegExp(value: unknown): boolean;
  isSet(value: unknown): boolean;
  isTypedArray(value: unknown): boolean;
}

/** An option in the config of `parseArgs`. */
export interface ParserOption {
  type: "boolean" | "string";
  short?: string;
  multiple?: boolean;
  default?: string | boolean | string[] | boolean[];
}

/** A parsed argument of `parseArgs`. */
export interface ParserToken {
  kind: "option" | "positional" | "option-terminator";
  index: number;
  name?: string;
  rawName?: string;
  value?: string;
  inlineValue?: boolean;
}

type ParseArgs = (config: {
  args: readonly string[];
  options: Record<string, ParserOption>;
  strict: false;
  allowPositionals: true;
  tokens: true;
}) => { values: Record<string, unknown>; tokens: ParserToken[] };

/** The used part of AsyncLocalStorage. */
export interface AsyncStorage<T> {
  run<R>(store: T, fn: () => R): R;
  getStore(): T | undefined;
  /** Disables the storage until the next `run()`. On Node an enabled one makes promises slower. */
  disable(): void;
}

/** A thread of `node:worker_threads`, seen from its parent. */
export interface Worker {
  on(event: "message", listener: (message: string) => void): unknown;
  on(event: "error", listener: (error: unknown) => void): unknown;
  postMessage(message: string): void;
  unref(): void;
  terminate(): Promise<unknown>;
}

/** The options of a {@link Worker} whose code is a string. */
export interface WorkerOptions {
  eval: true;
  name: string;
  execArgv: string[];
  env: Record<string, string>;
  workerData: unknown;
}

interface WorkerThreads {
  isMainThread: boolean;
  workerData: unknown;
  parentPort: { postMessage(message: string): void; on(event: "message", listener: () => void): void };
  Worker: new (code: string, options: WorkerOptions) => Worker;
}

/** A process that was started. */
export interface ChildProcess {
  on(event: "error" | "spawn", listener: (error?: unknown) => void): void;
  unref(): void;
}

/** A script of `node:vm`. */
export interface Script {
  runInThisContext(options: { breakOnSigint: true }): void;
}

type Listener = (...args: unknown[]) => void;

/** The part of `process` that Deno, Bun and Node have. */
export interface Process {
  pid: number;
  argv: string[];
  env?: Record<string, string | undefined>;
  platform: string;
  exitCode?: number;
  stdout: unknown;
  stderr: unknown;
  exit(code: number): void;
  /** The signal 0 only checks that the process exists. */
  kill(pid: number, signal: string | 0): void;
  uptime(): number;
  on(event: string, listener: Listener): void;
  off(event: string, listener: Listener): void;
  emit(event: string, ...args: unknown[]): unknown;
  hasUncaughtExceptionCaptureCallback?(): boolean;
  /** Whether "exit" has been fired. */
  _exiting?: boolean;
  listenerCount(event: string): number;
  removeAllListeners(event: string): void;
}

/** A `process` with parts missing, as on older runtimes and in bundles for browsers. */
export interface ProcessLike extends Partial<Process> {
  versions?: Record<string, string | undefined>;
  hrtime?: { bigint(): bigint };
  resourceUsage?(): { userCPUTime: number; systemCPUTime: number; maxRSS: number };
  threadCpuUsage?(): { user: number; system: number };
  memoryUsage?: { rss(): number };
  getBuiltinModule?(name: string): unknown;
}

/** A pointer of Bun's FFI: a branded number. */
export type BunPointer = number & { __pointer__: null };

type BunType = "i32" | "i64" | "u64" | "ptr" | "void";
type BunArgument = number | bigint | BunPointer;

/** The used part of `bun:ffi`. A type test compares it with bun-types. */
export interface BunFfi {
  dlopen<Name extends string>(
    path: string,
    symbols: Record<Name, { args: BunType[]; returns: BunType }>,
  ): { symbols: Record<Name, (...args: BunArgument[]) => number> };
  ptr(view: Uint8Array): BunPointer;
}

interface BuiltinModules {
  "bun:ffi": BunFfi;
  "node:child_process": {
    spawn(command: string, args: readonly string[], options: { stdio: "ignore"; detached: boolean }): ChildProcess;
  };
  "node:async_hooks": { AsyncLocalStorage: new <T>() => AsyncStorage<T> };
  "node:fs": FileSystem;
  "node:os": { constants: { signals: Record<string, number> }; platform(): string };
  "node:path": Path;
  "node:util": { inspect(value: unknown, options: object): string; parseArgs: ParseArgs; types: ObjectTypes };
  "node:v8": { promiseHooks: { createHook(hooks: Record<"init" | "settled", (promise: object) => void>): () => void } };
  "node:vm": { Script: new (code: string) => Script };
  "node:worker_threads": WorkerThreads;
}

/** Returns `process`. Only code that runs on a server runtime calls it. */
export function thisProcess(): Process {
  return (globalThis as unknown as { process: Process }).process;
}

/** Returns a module of the runtime; undefined if the runtime does not have it. */
export function builtin<Name extends keyof BuiltinModules>(name: Name): BuiltinModules[Name] | undefined {
  const process = (globalThis as { process?: ProcessLike }).process;
  return process?.getBuiltinModule?.(name) as BuiltinModules[Name] | undefined;
}
