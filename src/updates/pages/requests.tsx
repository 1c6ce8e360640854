import { fiscalYearLabel } from "#partnerships"
import { StaffPage } from "#parts/partnerships"
import { visitOf } from "#platform/web"
import { formatDate } from "#platform/words"
import { Button, ButtonRow, EmptyState, Section, Status, Table } from "#ui"
import { access } from "../access.ts"
import { quarterlySaid } from "../parts/quarterly-said.ts"
import { planOf } from "../reads/plan-of.ts"
import { quarterlyAskings } from "../reads/quarterly.ts"
import { yearIn } from "../parts/id-in.ts"
import { daysLate, owed } from "../rules/request-standing.ts"
import { requestsOfYear } from "../reads/requests.ts"
import { roundsOfYear } from "../reads/rounds.ts"
import { dayOf } from "../parts/shown.tsx"
import { words } from "../words/index.ts"
import type { Route } from "./+types/requests"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  const { today } = visit.actor
  return visit.read(async (tx) => {
    const fiscalYear = yearIn(params.year)
    const requests = await requestsOfYear(tx, fiscalYear)
    const rounds = await roundsOfYear(tx, fiscalYear)
    const [asking] = await quarterlyAskings(tx, visit.partnership.timeZone, fiscalYear)
    return {
      locale: visit.locale,
      address: visit.address(""),
      may: access.may(visit.actor, "ask for", "updates"),
      fiscalYear,
      hasPlan: (await planOf(tx, fiscalYear)) !== undefined,
      quarterly: quarterlySaid(visit.locale, asking, today),
      year: fiscalYearLabel(fiscalYear),
      rounds: rounds.map((round) => {
        const asked = requests.filter(({ roundId }) => roundId === round.id)
        const owing = asked.filter((request) => owed(request) > 0)
        return {
          id: round.id,
          askedOn: dayOf(visit.locale, round.askedAt, visit.partnership.timeZone),
          dueOn: round.dueOn,
          isClosed: round.closedAt !== null,
          asked: asked.length,
          answered: asked.length - owing.length,
          late: round.closedAt || daysLate(round.dueOn, today) === 0 ? 0 : owing.length,
        }
      }),
    }
  })
}

export default function Requests({ loaderData }: Route.ComponentProps) {
  const { locale, address, may, fiscalYear, year, rounds, hasPlan, quarterly } = loaderData
  const say = words(locale)
  const base = `${address}/plans/${fiscalYear}`
  const ask = may && <Button href={`${base}/requests/new`}>{say("ask")}</Button>
  return (
    <StaffPage
      title={say("requests-title", { year })}
      lead={<p>{say("requests-lead")}</p>}
      breadcrumb={[{ href: base, label: say("plan-of", { year }) }]}
      actions={
        rounds.length > 0 && (
          <ButtonRow>
            {ask}
            <Button look="secondary" href={`${address}/updates?year=${fiscalYear}`}>
              {say("to-updates")}
            </Button>
          </ButtonRow>
        )
      }
    >
      <Table
        caption={say("rounds")}
        rows={rounds}
        rowKey={(round) => round.id}
        columns={[
          {
            key: "asked",
            label: say("asked-on"),
            cell: (round) => <a href={`${address}/requests/${round.id}`}>{round.askedOn}</a>,
          },
          { key: "due", label: say("due"), cell: (round) => formatDate(locale, round.dueOn) },
          {
            key: "answered",
            label: say("answered"),
            cell: (round) => say("answered-of", { answered: round.answered, asked: round.asked }),
          },
          { key: "state", label: say("state"), cell: (round) => <RoundState locale={locale} {...round} /> },
        ]}
        empty={<EmptyState title={say("no-rounds")} why={<p>{say("no-rounds-why")}</p>} next={ask} />}
      />
      {hasPlan && (
        <Section title={say("each-quarter")} intro={<p>{quarterly}</p>}>
          {may && (
            <ButtonRow>
              <Button look="secondary" href={`${base}/requests/quarterly`}>
                {say("quarterly-set")}
              </Button>
            </ButtonRow>
          )}
        </Section>
      )}
    </StaffPage>
  )
}

function RoundState(round: {
  locale: "en" | "fr"
  isClosed: boolean
  late: number
  answered: number
  asked: number
}) {
  const say = words(round.locale)
  if (round.isClosed) return <Status kind="neutral">{say("round-is-closed")}</Status>
  if (round.late > 0) return <Status kind="late">{say("late-count", { count: round.late })}</Status>
  if (round.answered === round.asked) return <Status kind="good">{say("all-answered")}</Status>
  return <Status kind="waiting">{say("round-is-open")}</Status>
}
