import { data, redirect } from "react-router"
import { LinkEnded, LinkPage } from "#parts/partnerships"
import { formatDateTime, titleIn } from "#platform/words"
import { Button, ButtonRow, Passage, Receipt } from "#ui"
import { openLead } from "../parts/link-visit.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/link-leads-receipt"

export async function loader({ params, context }: Route.LoaderArgs) {
  const opened = await openLead(context, params)
  const { standing, locale } = opened
  if (standing !== "open") return data({ standing, locale }, { status: standing === "unknown" ? 404 : 410 })
  const { visit, link, sent, page } = opened
  const here = `/${locale}/link/${params.token}/leads`
  const [last] = sent
  if (!last) throw redirect(here)
  const { timeZone } = visit.partnership
  return data({
    standing,
    ...page,
    here,
    reference: last.reference,
    when: formatDateTime(locale, last.at, timeZone),
    until: formatDateTime(locale, link.endsAt, timeZone),
    said: sent.map((one) => ({
      id: one.id,
      title: titleIn(locale, one),
      answer: one.answer,
      remark: one.remark,
      remarkLocale: one.locale,
    })),
  })
}

export default function LinkLeadsReceipt({ loaderData }: Route.ComponentProps) {
  if (loaderData.standing !== "open") return <LinkEnded {...loaderData} />
  const { locale, from, asker, isSample, here, reference, when, until, said } = loaderData
  const say = words(locale)
  return (
    <LinkPage {...{ locale, from, asker, isSample }} title={say("it-arrived")} foot={say("link-foot")}>
      <Receipt title={say("what-arrived")} reference={reference}>
        <p>{say("received-when", { when })}</p>
        <ul>
          {said.map(({ id, title, answer, remark, remarkLocale }) => (
            <li key={id}>
              {say("answer-line", { title, answer: say(`answered-${answer}`) })}
              {remark && <Passage lang={remarkLocale} text={remark} />}
            </li>
          ))}
        </ul>
        <p>{say("change-until", { until })}</p>
      </Receipt>
      <ButtonRow>
        <Button look="secondary" href={here}>
          {say("say-more")}
        </Button>
      </ButtonRow>
    </LinkPage>
  )
}
