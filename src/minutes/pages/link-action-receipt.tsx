import { data, redirect } from "react-router"
import { LinkPage } from "#parts/partnerships"
import { formatDate, formatDateTime, inLanguage } from "#platform/words"
import { Button, ButtonRow, Passage, Receipt } from "#ui"
import { openAction } from "../parts/action-link-visit.ts"
import { LinkEnded } from "../parts/link-ended.tsx"
import { words } from "../words/index.ts"
import type { Route } from "./+types/link-action-receipt"

export async function loader({ params, context }: Route.LoaderArgs) {
  const opened = await openAction(context, params)
  const { standing, locale } = opened
  if (standing !== "open") return data({ standing, locale }, { status: standing === "unknown" ? 404 : 410 })
  const { visit, item, reports, page } = opened
  const here = `/${locale}/link/${params.token}/action`
  const [last] = reports
  if (!last) throw redirect(here)
  const day = last.doneOn ?? last.askedDueOn
  return data({
    standing,
    ...page,
    here,
    text: inLanguage(locale, item, "text"),
    isDone: item.doneOn !== null,
    what: last.doneOn ? "done" : last.askedDueOn ? "moved" : "hindered",
    date: day ? formatDate(locale, day) : "",
    note: last.note,
    reference: last.reference,
    when: formatDateTime(locale, last.at, visit.partnership.timeZone),
  })
}

export default function LinkActionReceipt({ loaderData }: Route.ComponentProps) {
  if (loaderData.standing !== "open") return <LinkEnded {...loaderData} />
  const { locale, from, asker, isSample, here, text, isDone, what, date, note, reference, when } = loaderData
  const say = words(locale)
  return (
    <LinkPage {...{ locale, from, asker, isSample }} title={say("it-arrived")} foot={say("link-foot")}>
      <Receipt title={say("report-said", { what, date })} reference={reference}>
        <p>{say("received-when", { when })}</p>
        <p>
          <bdi>{text}</bdi>
        </p>
        {note && <Passage lang={locale} text={note} />}
      </Receipt>
      {!isDone && (
        <ButtonRow>
          <Button look="secondary" href={here}>
            {say("say-more")}
          </Button>
        </ButtonRow>
      )}
    </LinkPage>
  )
}
