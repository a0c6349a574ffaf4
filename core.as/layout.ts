// The layout of linear memory, the only place with offsets. `deno task build` makes
// src/generated/layout.ts from it, for readers in other threads.

// The header, at address 0. The probe writes the first part; readers in other threads use the
// second.
export const CLOCK: usize = 0; // struct timespec: i64 s, i64 ns; some clocks write ns only
export const USER: usize = CLOCK + 16; // f64 ns of user time, if the probe writes numbers
export const SYSTEM: usize = USER + 8; // f64 ns of system time
export const RSS: usize = SYSTEM + 8; // f64 bytes of resident memory
export const PEAK: usize = RSS + 8; // f64 bytes of resident memory at its peak
export const RUSAGE: usize = PEAK + 16; // struct rusage as Linux writes it, 144 bytes
export const STATM: usize = RUSAGE + 144 + 8; // the text of /proc/self/statm, at most 64 bytes
export const STATM_LENGTH: usize = STATM + 64; // i32 bytes of that text
export const PAGE_SIZE: usize = STATM_LENGTH + 4; // u32 bytes per page of resident memory

export const VERSION: usize = PAGE_SIZE + 4; // u32 LAYOUT_VERSION once the core is ready
export const ROOT: usize = VERSION + 4; // u32 address of the root node
export const FRAME_BLOCKS: usize = ROOT + 4; // u32 address of the newest block of frames
export const READING: usize = FRAME_BLOCKS + 4; // u32 address of the last reading of the usage
export const GENERATION: usize = READING + 4; // u32, odd while clear() rebuilds the tree
export const NODES: usize = GENERATION + 4; // u32 nodes in the tree, without the root
export const DROPPED: usize = NODES + 4; // u32 scopes that found no frame
export const LAST_EVENT: usize = DROPPED + 4 + 4; // i64 ns: the clock at the last enter or leave
export const READINGS: usize = LAST_EVENT + 8; // f64 readings of the usage so far
export const WINDOW: usize = READINGS + 8; // f64 ns: the current freshness window

// The pending scope: entered last, without frame and node. Most scopes end before anything else
// happens; then one call records the whole lap.
export const STARTED: usize = WINDOW + 8; // struct timespec of its start
export const PENDING: usize = STARTED + 16; // u32 its label id, 0 without a pending scope
export const NEXT_TOKEN: usize = PENDING + 8; // f64 its token
// A scope that starts at DUE or later cannot stay pending, because the usage must be read.
export const DUE: usize = NEXT_TOKEN + 8; // u32 s, u32 ns
export const DUE_NS: usize = DUE + 8; // u64 ns, the same time

export const ENTERED: usize = DUE_NS + 8; // u32 node of the async scope opened last
export const BASE: usize = ENTERED + 4; // u32 bottom frame of the synchronous stack
export const MAX_DEPTH: usize = BASE + 4; // u32 levels of the tree that are recorded
export const OVERFLOW: usize = MAX_DEPTH + 4; // u32 node of the scopes that found no room

// On Linux a program inherits ru_maxrss from the process that executes it. Up to the inherited
// value, the highest reading is the peak.
export const INHERITED_PEAK: usize = OVERFLOW + 4; // u32 KiB, 0 without one; written by the probe
export const HIGHEST: usize = INHERITED_PEAK + 4; // u32 KiB: the peak so far

// The step of the CPU times: smaller differences are chance.
export const CPU_STEP: usize = HIGHEST + 4; // f64 ns

// What costs more than a plain lap, counted since the last clear().
export const ASYNC_LAPS: usize = CPU_STEP + 8; // f64 async scopes opened
export const CALL_SITES: usize = ASYNC_LAPS + 8; // f64 call sites looked up for a label
export const READINGS_BEFORE: usize = CALL_SITES + 8; // f64 READINGS at the last clear(), and those of settle()

// Readers subtract this memory from the totals of every node.
export const SUBTRACTED: usize = READINGS_BEFORE + 8; // u32 KiB of current RSS, u32 KiB of peak

// A reading that no lap uses, filled by `read`.
export const SCRATCH: usize = SUBTRACTED + 8;
export const HEADER_SIZE: usize = 512;

export const LAYOUT_VERSION: u32 = 1;

// A node: one place in the call tree.
export const NODE_HASH: usize = 0; // u64 hash of the path from the root
export const NODE_LAPS: usize = NODE_HASH + 8; // i64 completed laps; written first in a lap
export const NODE_WALL: usize = NODE_LAPS + 8; // f64 ns, sum over laps
export const NODE_MIN: usize = NODE_WALL + 8; // f64 ns, shortest lap; Infinity before the first
export const NODE_MAX: usize = NODE_MIN + 8; // f64 ns, longest lap
export const NODE_SQUARES: usize = NODE_MAX + 8; // f64 sum of (lap - shortest lap) squared
export const NODE_COVERED: usize = NODE_SQUARES + 8; // f64 ns of the laps with a child open
export const NODE_SETTLED: usize = NODE_COVERED + 8; // f64 ns of wall whose CPU time is settled
export const NODE_USER: usize = NODE_SETTLED + 8; // f64 ns
export const NODE_SYSTEM: usize = NODE_USER + 8; // f64 ns
export const NODE_SEAL: usize = NODE_SYSTEM + 8; // u32 low half of laps; written last in a lap
export const NODE_PARENT: usize = NODE_SEAL + 4; // u32
export const NODE_LABEL: usize = NODE_PARENT + 4; // u32
export const NODE_LAST: usize = NODE_LABEL + 4; // u32 newest child
export const NODE_NEXT: usize = NODE_LAST + 4; // u32 next sibling; the newest links to the oldest
export const NODE_RECENT: usize = NODE_NEXT + 4; // u32 child entered last
export const NODE_DEPTH: usize = NODE_RECENT + 4; // u32 1 for a child of the root
export const NODE_OPEN: usize = NODE_DEPTH + 4; // u32 laps open now
export const NODE_MAX_OPEN: usize = NODE_OPEN + 4; // u32 most laps open at once
export const NODE_TOUCHED: usize = NODE_MAX_OPEN + 4; // u32 link in the list of unsettled nodes
export const NODE_RSS: usize = NODE_TOUCHED + 4; // 8 x u32 KiB, see the RSS_* below
export const NODE_OVERLAPS: usize = NODE_RSS + 32; // u32 laps that ended before a scope inside them
export const NODE_DISTURBED: usize = NODE_OVERLAPS + 4; // u32 completed laps of unknown CPU time
export const NODE_SIZE: usize = NODE_DISTURBED + 4;

// The eight figures of RSS: the maximum of each over the laps, then the minimum of each.
export const RSS_TOTAL_CURRENT: usize = 0;
export const RSS_TOTAL_PEAK: usize = RSS_TOTAL_CURRENT + 4;
export const RSS_SELF_CURRENT: usize = RSS_TOTAL_PEAK + 4;
export const RSS_SELF_PEAK: usize = RSS_SELF_CURRENT + 4;
export const RSS_MINIMUM: usize = RSS_SELF_PEAK + 4;

// A frame: one open scope. One cache line.
export const FRAME_TOKEN: usize = 0; // f64 its token; in a free frame, the next one
export const FRAME_START: usize = FRAME_TOKEN + 8; // i64 ns
export const FRAME_COVERED_FROM: usize = FRAME_START + 8; // i64 ns: start of open children, if counted
export const FRAME_COVERED: usize = FRAME_COVERED_FROM + 8; // i64 ns covered by closed children
export const FRAME_NODE: usize = FRAME_COVERED + 8; // u32, 0 when free
export const FRAME_READING: usize = FRAME_NODE + 4; // u32 last reading before its start, and two flags
export const FRAME_BELOW: usize = FRAME_READING + 4; // u32 frame below it in its stack
export const FRAME_ABOVE: usize = FRAME_BELOW + 4; // u32 frame above it, or the next free frame
export const FRAME_PARENT: usize = FRAME_ABOVE + 4; // u32 in the start of a stack: its parent
export const FRAME_PARENT_EPOCH: usize = FRAME_BELOW; // u32 in the start of a stack: parent's epoch
export const FRAME_STACK: usize = FRAME_PARENT + 4; // u32 start of its stack; in a start, of its parent's
export const FRAME_TOP: usize = FRAME_STACK + 4; // u32 in the start of a stack: the top
export const FRAME_STATE: usize = FRAME_TOP + 4; // u32 STATE_* below; stays 0 in most scopes
export const FRAME_SIZE: usize = FRAME_STATE + 4;

// Flags in FRAME_READING, whose readings lie at multiples of 8: the lap is disturbed; so are all
// below it in its stack.
export const READING_DISTURBED: u32 = 1;
export const READING_ALL_BELOW: u32 = 2;
export const READING_FLAGS: u32 = READING_DISTURBED | READING_ALL_BELOW;

// The state of a frame. 0: it stands on its parent, and its children open and close in turn.
export const STATE_STACK: u32 = 0x80000000; // starts its own stack
export const STATE_COUNTING: u32 = 0x40000000; // counts open children in the low bits
export const STATE_ORPHAN: u32 = 0x20000000; // its parent closed first
export const STATE_CHILDREN: u32 = 0x1fffffff; // open children, while they are counted

// A block of frames starts with a place of FRAME_SIZE that links to the older block.
export const FRAMES_PER_BLOCK: u32 = 255;

// A token is epoch * 2^24 + address / 64. It is exact in an f64, because memory ends at 1 GiB.
export const SLOT_BITS: u32 = 24;
export const FRAME_SHIFT: u32 = 6;
export const EPOCH: f64 = 16777216.0; // 2^24
export const TOKEN_END: f64 = 9007199254740992.0; // 2^53

// A reading of the usage, with the CPU rates from it to the next one.
export const READING_TIME: usize = 0; // i64 ns
export const READING_USER: usize = READING_TIME + 8; // f64 ns
export const READING_SYSTEM: usize = READING_USER + 8; // f64 ns
export const READING_USER_RATE: usize = READING_SYSTEM + 8; // f64 user ns per wall ns
export const READING_SYSTEM_RATE: usize = READING_USER_RATE + 8; // f64
export const READING_RSS: usize = READING_SYSTEM_RATE + 8; // u32 KiB
export const READING_PEAK: usize = READING_RSS + 4; // u32 KiB
export const READING_NEXT: usize = READING_PEAK + 4; // u32 next free reading
export const READING_ERA: usize = READING_NEXT; // u32 in a taken one: the era; see core.as/disturb.ts
export const READING_MARK: usize = READING_NEXT + 4; // u32 last sweep that found it in use
export const READING_SIZE: usize = READING_MARK + 4;

// A label: hash, length, two counts, UTF-8 bytes. It counts here and not in its nodes, because a
// call site is looked up before its scope has a node.
export const LABEL_HASH: usize = 0; // u64
export const LABEL_LENGTH: usize = LABEL_HASH + 8; // u32 bytes
export const LABEL_ASYNC: usize = LABEL_LENGTH + 4; // u32 of ASYNC_LAPS
export const LABEL_SITES: usize = LABEL_ASYNC + 4; // u32 of CALL_SITES
export const LABEL_BYTES: usize = LABEL_SITES + 4;
