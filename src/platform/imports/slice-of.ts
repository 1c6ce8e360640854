/** How many rows a page shows. */
export const rowsPerPage = 50

/** One page of a list that is at hand as a whole. */
export type Slice<Row> = { rows: Row[]; count: number; page: number }

export function sliceOf<Row>(all: Row[], asked: string | null): Slice<Row> {
  const page = Math.max(1, Math.trunc(Number(asked)) || 1)
  return { rows: all.slice((page - 1) * rowsPerPage, page * rowsPerPage), count: all.length, page }
}
