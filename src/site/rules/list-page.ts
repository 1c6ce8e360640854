/** One line of a public list, as far as it is sorted and narrowed by. */
export type ListLine = { id: string; bodyId: string; /** `YYYY-MM-DD` */ on: string }

export type ListAsked = { body: string; year: string; page: number }

export type ListPage = {
  /** Those to show, in their order. */
  ids: string[]
  /** All that were asked for, on this page and the others. */
  count: number
  page: number
  pages: number
  /** What the list can be narrowed by. */
  years: string[]
  bodyIds: string[]
}

export const perPage = 25

/** A page of a public list: narrowed by body and year. A page past the last is the last. */
export function listPage(lines: readonly ListLine[], { body, year, page }: ListAsked): ListPage {
  const found = lines.filter(
    (line) => (body === "" || line.bodyId === body) && (year === "" || yearOf(line) === year),
  )
  const pages = Math.max(1, Math.ceil(found.length / perPage))
  const shown = Math.min(Math.max(1, page), pages)
  return {
    ids: found.slice((shown - 1) * perPage, shown * perPage).map(({ id }) => id),
    count: found.length,
    page: shown,
    pages,
    years: [...new Set(lines.map(yearOf))].toSorted().toReversed(),
    bodyIds: [...new Set(lines.map(({ bodyId }) => bodyId))],
  }
}

export function yearOf({ on }: { on: string }): string {
  return on.slice(0, 4)
}
