import { SitePage } from "#parts/site"
import { formatDate } from "#platform/words"
import { PageList } from "../parts/page-list.tsx"
import { listed } from "../parts/listed.ts"
import { publicListVisit } from "../parts/public-visit.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/public-news"

/** The same for every reader, until an act changes it or its time has come. */
export const handle = { isKept: true }

export async function loader(asked: Route.LoaderArgs) {
  const { frame, pages } = await publicListVisit(asked, "news-item")
  return {
    frame,
    items: pages
      .toSorted((one, other) => (one.onDay! < other.onDay! ? 1 : -1))
      .map((page) => ({ ...listed(frame, page), when: formatDate(frame.locale, page.onDay!) })),
  }
}

export default function PublicNews({ loaderData }: Route.ComponentProps) {
  const { frame, items } = loaderData
  const say = words(frame.locale)
  return (
    <SitePage
      frame={frame}
      title={say("public-news")}
      lead={say("news-lead")}
      lang={frame.locale}
      description={say("news-lead")}
    >
      {items.length === 0 ? <p>{say("no-news")}</p> : <PageList locale={frame.locale} items={items} />}
    </SitePage>
  )
}
