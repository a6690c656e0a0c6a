/** How many cases of each kind the ordinary run makes; a long one makes as many times more. */
export const SHARES = {
  /** Of each operation, by how well they fit it. */
  operation: { valid: 2, nearlyValid: 4, wild: 2 },
  /** Of raw sockets. */
  edits: 1_250,
  pipelines: 100,
  tls: 250,
  frames: 500,
  /** Of calls over gRPC, gRPC-Web and Connect. */
  rpc: 700,
  /** Of forms of redemption pages. */
  pages: 600,
} as const;

/** Longer than any test of these may take, in milliseconds; each case has its own, shorter patience. */
export const HOURS_MS = 4 * 3_600_000;
