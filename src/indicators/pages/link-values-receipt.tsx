import { data, redirect } from "react-router"
import { LinkEnded, LinkPage } from "#parts/partnerships"
import { formatDateTime, titleIn } from "#platform/words"
import { Button, ButtonRow, Passage, Receipt } from "#ui"
import { givenSaid } from "../acts/letters.ts"
import { openOwner } from "../parts/link-visit.ts"
import { periodSaid } from "../parts/said.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/link-values-receipt"

export async function loader({ params, context }: Route.LoaderArgs) {
  const opened = await openOwner(context, params)
  const { standing, locale } = opened
  if (standing !== "open") return data({ standing, locale }, { status: standing === "unknown" ? 404 : 410 })
  const { visit, sent, page } = opened
  const here = `/${locale}/link/${params.token}/values`
  const [last] = sent
  if (!last) throw redirect(here)
  const say = words(locale)
  return data({
    standing,
    ...page,
    here,
    reference: last.reference,
    when: formatDateTime(locale, last.at, visit.partnership.timeZone),
    given: sent.map((one) => ({
      id: one.id,
      title:
        one.label === ""
          ? titleIn(locale, one)
          : say("of-group", { title: titleIn(locale, one), group: one.label }),
      period: periodSaid(locale, one),
      said: givenSaid(locale, one.measured),
      note: one.note,
      noteLocale: one.locale,
    })),
  })
}

export default function LinkValuesReceipt({ loaderData }: Route.ComponentProps) {
  if (loaderData.standing !== "open") return <LinkEnded {...loaderData} />
  const { locale, from, asker, isSample, here, reference, when, given } = loaderData
  const say = words(locale)
  return (
    <LinkPage {...{ locale, from, asker, isSample }} title={say("values-arrived")} foot={say("give-foot")}>
      <Receipt title={say("what-you-gave")} reference={reference}>
        <p>{say("received-when", { when })}</p>
        <ul>
          {given.map(({ id, title, period, said, note, noteLocale }) => (
            <li key={id}>
              {say("given-line", { what: title, period, said })}
              {note && <Passage lang={noteLocale} text={note} />}
            </li>
          ))}
        </ul>
        <p>{say("looked-at-next")}</p>
      </Receipt>
      <ButtonRow>
        <Button look="secondary" href={here}>
          {say("back-to-form")}
        </Button>
      </ButtonRow>
    </LinkPage>
  )
}
