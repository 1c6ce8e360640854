import { StaffPage } from "#parts/partnerships"
import { visitOf } from "#platform/web"
import { formatDateTime } from "#platform/words"
import { Button, History } from "#ui"
import { historyPage } from "../reads/history-page.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/history"

/** By which names this page's address may be asked. */
export const handle = { asks: ["before"] }

export async function loader({ request, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  const before = new URL(request.url).searchParams.get("before") ?? undefined
  const { locale } = visit
  return visit.read(async (tx) => {
    const { lines, older } = await historyPage(tx, { locale, before })
    const at = (instant: Date) => formatDateTime(locale, instant, visit.partnership.timeZone)
    return {
      locale,
      lines: lines.map((line) => ({ ...line, at: at(line.at), iso: line.at.toISOString() })),
      older,
    }
  })
}

export default function HistoryPage({ loaderData }: Route.ComponentProps) {
  const { locale, lines, older } = loaderData
  const say = words(locale)
  return (
    <StaffPage title={say("history")} lead={say("history-lead")}>
      <History
        entries={lines.map((line) => ({
          key: line.id,
          who: line.who,
          what: line.what,
          when: { datetime: line.iso, words: line.at },
        }))}
      />
      {older && (
        <p>
          <Button look="secondary" href={`?before=${older}`}>
            {say("history-older")}
          </Button>
        </p>
      )}
    </StaffPage>
  )
}
