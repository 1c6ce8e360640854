import { Icon } from "./icon.tsx"
import { useWords } from "./spoken.tsx"

export type PaginationProps = {
  /** Counted from 1. */
  page: number
  pages: number
  hrefFor: (page: number) => string
  /** "Organisations 26 to 50 of 112". */
  summary: string
}

export function Pagination({ page, pages, hrefFor, summary }: PaginationProps) {
  const say = useWords()
  return (
    <nav className="pagination" aria-label={say("pages")}>
      <p>{summary}</p>
      <ul>
        {page > 1 && (
          <li>
            <a href={hrefFor(page - 1)} rel="prev">
              <Icon name="back" />
              {say("previous")}
            </a>
          </li>
        )}
        {shownPages(page, pages).map((shown, index, all) => (
          <li key={shown} className={shown - (all[index - 1] ?? 0) > 1 ? "pagination-gap" : undefined}>
            <a
              href={hrefFor(shown)}
              aria-label={say("page-number", { number: shown })}
              aria-current={shown === page ? "page" : undefined}
            >
              {shown}
            </a>
          </li>
        ))}
        {page < pages && (
          <li>
            <a href={hrefFor(page + 1)} rel="next">
              {say("next")}
              <Icon name="forward" />
            </a>
          </li>
        )}
      </ul>
    </nav>
  )
}

/** The first, the last, this one and its neighbours. */
export function shownPages(page: number, pages: number): number[] {
  const near = [1, page - 1, page, page + 1, pages].filter((shown) => shown >= 1 && shown <= pages)
  return [...new Set(near)].toSorted((one, other) => one - other)
}
