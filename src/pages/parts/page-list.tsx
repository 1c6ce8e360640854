import type { Locale } from "#platform/words"
import { inOwn } from "./written-page.tsx"
import type { Listed } from "./listed.ts"

/** News or events, each with when it is and what it is about. */
export function PageList({
  locale,
  items,
}: {
  locale: Locale
  items: readonly (Listed & { when: string })[]
}) {
  return (
    <ul className="flow">
      {items.map(({ id, href, title, when, place, summary }) => (
        <li key={id}>
          <a href={href} {...inOwn(title.language, locale)}>
            <bdi>{title.value}</bdi>
          </a>
          <br />
          {when}
          {place && (
            <>
              {" · "}
              <bdi {...inOwn(place.language, locale)}>{place.value}</bdi>
            </>
          )}
          {summary && <p {...inOwn(summary.language, locale)}>{summary.value}</p>}
        </li>
      ))}
    </ul>
  )
}
