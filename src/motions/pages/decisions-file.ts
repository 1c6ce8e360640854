import { inLanguage } from "#platform/words"
import { dayOf } from "#platform/clock"
import { download, visitOf } from "#platform/web"
import { writeCsv } from "#platform/workbooks"
import { access } from "../access.ts"
import { decisionsOf } from "../reads/decisions.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/decisions-file"

/** The register as CSV: headings in the reader's language, texts in both. */
export async function loader({ context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  const { locale, actor } = visit
  const say = words(locale)
  const decisions = await visit.read((tx) => {
    access.check(actor, "read", "motion")
    return decisionsOf(tx, { today: actor.today, most: 10_000 })
  })
  const inEach = (label: string) => [say("in-language-en", { label }), say("in-language-fr", { label })]
  const heading = [
    say("decidedOn"),
    say("body"),
    say("result"),
    ...inEach(say("motion")),
    ...inEach(say("rationale")),
    say("how-to-vote"),
    say("voted-for"),
    say("voted-against"),
    say("voted-abstain"),
    say("reviewOn"),
  ]
  const rows = decisions.map((decision) => [
    { date: dayOf(decision.decidedAt, visit.partnership.timeZone) },
    inLanguage(locale, decision, "body"),
    say(`standing-${decision.outcome}`),
    decision.textEn,
    decision.textFr,
    decision.rationaleEn,
    decision.rationaleFr,
    say(`method-${decision.method}`),
    decision.votesFor,
    decision.against,
    decision.abstained,
    decision.reviewOn ? { date: decision.reviewOn } : null,
  ])
  return download({
    name: "decisions.csv",
    mediaType: "text/csv; charset=utf-8",
    content: writeCsv([heading, ...rows]),
  })
}
