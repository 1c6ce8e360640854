/**
 * What one file may hold. Far above any real roster or plan, far below what would trouble the server
 * (a reading stays under 300 MB and two seconds: assurance SEC-086, REL-021).
 */
export const limits = {
  /** Bytes of the file as it was sent. */
  fileBytes: 20 * 1024 * 1024,
  /** Files packed inside one .xlsx. */
  parts: 1_000,
  /** Bytes of everything inside once unpacked. */
  unpackedBytes: 32 * 1024 * 1024,
  /** How many times its packed size a part may unpack to, once it is over `ratioFromBytes`. Real sheets stay near 30. */
  ratio: 200,
  ratioFromBytes: 1024 * 1024,
  sheets: 100,
  rows: 20_000,
  columns: 200,
  cells: 150_000,
  merges: 20_000,
  /** Characters kept of one cell. Excel itself stops at 32,767. */
  cellText: 10_000,
} as const
