// What a thread sees if the system's clock was set by an hour after the thread's start: its origin
// is an hour older than the one of a new thread.
Object.defineProperty(performance, "timeOrigin", { value: performance.timeOrigin - 3600e3 });
