import { inLanguage, titleIn } from "#platform/words"
import { StaffPage } from "#parts/partnerships"
import { visitOf } from "#platform/web"
import { Button, ButtonRow, EmptyState, Section, Status } from "#ui"
import { unsupported } from "#evidence"
import { evidenceWords } from "#parts/evidence"
import { access } from "../access.ts"
import { outcomes, priorities } from "../reads/queries.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/strategy"

export async function loader({ context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  return visit.read(async (tx) => {
    const lacking = new Set((await unsupported(tx, "priority")).map((node) => node.id))
    const all = await outcomes(tx)
    const found = await priorities(tx)
    return {
      locale: visit.locale,
      base: visit.address("/strategy"),
      indicators: visit.address("/indicators"),
      may: access.may(visit.actor, "change", "strategy"),
      priorities: found.map((priority) => ({
        ...priority,
        lacksEvidence: lacking.has(priority.id),
        outcomes: all.filter((outcome) => outcome.priorityId === priority.id),
      })),
    }
  })
}

export default function Strategy({ loaderData }: Route.ComponentProps) {
  const { locale, base, indicators, may, priorities } = loaderData
  const say = words(locale)
  const add = may && <Button href={`${base}/priorities/new`}>{say("add-priority")}</Button>
  return (
    <StaffPage
      title={say("strategy")}
      lead={say("lead")}
      actions={
        <ButtonRow>
          {add}
          <Button look="secondary" href={indicators}>
            {say("see-indicators")}
          </Button>
          <Button look="secondary" href={`${base}/comments`}>
            {say("see-comments")}
          </Button>
        </ButtonRow>
      }
    >
      {priorities.length === 0 && (
        <EmptyState title={say("no-priorities")} why={<p>{say("no-priorities-why")}</p>} next={add} />
      )}
      {priorities.map((priority) => (
        <Section
          key={priority.id}
          title={titleIn(locale, priority)}
          actions={
            <Button look="quiet" href={`${base}/priorities/${priority.id}`} about={titleIn(locale, priority)}>
              {say("see-priority")}
            </Button>
          }
        >
          {priority.lacksEvidence && (
            <p>
              <Status kind="attention">
                {evidenceWords(locale)("without-evidence-count", { kind: "priority", count: 1 })}
              </Status>
            </p>
          )}
          <p>{inLanguage(locale, priority, "why")}</p>
          <Outcomes locale={locale} outcomes={priority.outcomes} />
        </Section>
      ))}
      {priorities.length > 1 && <p>{say("no-rank")}</p>}
    </StaffPage>
  )
}

function Outcomes(props: {
  locale: "en" | "fr"
  outcomes: { id: string; titleEn: string; titleFr: string }[]
}) {
  const { locale, outcomes } = props
  if (outcomes.length === 0) return <p>{words(locale)("outcome-count", { count: 0 })}</p>
  return (
    <ul>
      {outcomes.map((outcome) => (
        <li key={outcome.id}>{titleIn(locale, outcome)}</li>
      ))}
    </ul>
  )
}
