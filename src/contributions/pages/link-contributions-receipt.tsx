import { data, redirect } from "react-router"
import { LinkEnded, LinkPage } from "#parts/partnerships"
import { formatDateTime, inLanguage } from "#platform/words"
import { Button, ButtonRow, Passage, Receipt } from "#ui"
import { openGiver } from "../parts/link-visit.ts"
import { figureSaidTold } from "../parts/told.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/link-contributions-receipt"

export async function loader({ params, context }: Route.LoaderArgs) {
  const opened = await openGiver(context, params)
  const { standing, locale } = opened
  if (standing !== "open") return data({ standing, locale }, { status: standing === "unknown" ? 404 : 410 })
  const { visit, sent, page } = opened
  const here = `/${locale}/link/${params.token}/contributions`
  const [last] = sent
  if (!last) throw redirect(here)
  return data({
    standing,
    ...page,
    here,
    reference: last.reference,
    when: formatDateTime(locale, last.at, visit.partnership.timeZone),
    said: sent.map((one) => ({
      id: one.id,
      what: inLanguage(locale, one, "what"),
      answer: one.answer,
      remark: one.remark,
      remarkLocale: one.locale,
      figure: one.figure === null ? null : figureSaidTold(locale, one.kind, one.figure),
    })),
  })
}

export default function LinkContributionsReceipt({ loaderData }: Route.ComponentProps) {
  if (loaderData.standing !== "open") return <LinkEnded {...loaderData} />
  const { locale, from, asker, isSample, here, reference, when, said } = loaderData
  const say = words(locale)
  return (
    <LinkPage {...{ locale, from, asker, isSample }} title={say("it-arrived")} foot={say("link-foot")}>
      <Receipt title={say("what-arrived")} reference={reference}>
        <p>{say("received-when", { when })}</p>
        <ul>
          {said.map(({ id, what, answer, figure, remark, remarkLocale }) => (
            <li key={id}>
              {say("answer-line", { what, answer: say(`answer-${answer}`) })}
              {figure && <> ({figure})</>}
              {remark && <Passage lang={remarkLocale} text={remark} />}
            </li>
          ))}
        </ul>
      </Receipt>
      <ButtonRow>
        <Button look="secondary" href={here}>
          {say("say-more")}
        </Button>
      </ButtonRow>
    </LinkPage>
  )
}
