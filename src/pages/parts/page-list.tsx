import { EntryList } from "#ui"
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
    <EntryList
      entries={items.map(({ id, href, title, when, place, summary }) => ({
        key: id,
        href,
        title: <bdi {...inOwn(title.language, locale)}>{title.value}</bdi>,
        note: (
          <>
            {when}
            {place && (
              <>
                {" · "}
                <bdi {...inOwn(place.language, locale)}>{place.value}</bdi>
              </>
            )}
          </>
        ),
        words: summary && <p {...inOwn(summary.language, locale)}>{summary.value}</p>,
      }))}
    />
  )
}
