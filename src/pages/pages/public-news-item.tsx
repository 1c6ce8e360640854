import { formatDate } from "#platform/words"
import { publicPageVisit } from "../parts/public-visit.ts"
import { inOwn, WrittenPage } from "../parts/written-page.tsx"
import { words } from "../words/index.ts"
import type { Route } from "./+types/public-news-item"

/** The same for every reader, until an act changes it or its time has come. */
export const handle = { isKept: true }

export async function loader(asked: Route.LoaderArgs) {
  const { frame, shown, page } = await publicPageVisit(asked, "news-item")
  return { frame, shown, day: page.onDay! }
}

export default function PublicNewsItem({ loaderData }: Route.ComponentProps) {
  const { frame, shown, day } = loaderData
  const { locale } = frame
  return (
    <WrittenPage frame={frame} shown={shown} above={{ path: "/news", label: words(locale)("public-news") }}>
      <p {...inOwn(locale, shown.lang)}>
        <time dateTime={day}>{formatDate(locale, day)}</time>
      </p>
    </WrittenPage>
  )
}
