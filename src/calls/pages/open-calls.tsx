import { StaffPage } from "#parts/partnerships"
import { visitOf } from "#platform/web"
import { formatDate, inLanguage, titleIn } from "#platform/words"
import { EmptyState, Status, Table } from "#ui"
import { access } from "../access.ts"
import { WindowShown } from "../parts/window-shown.tsx"
import { applicationTo, ownDecisions } from "../reads/application.ts"
import type { KeptApplication, OwnDecision } from "../reads/application.ts"
import { publishedCalls } from "../reads/calls.ts"
import { callWindow } from "../rules/window.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/open-calls"

export async function loader({ context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "read", "application")
  const { locale, actor } = visit
  return visit.read(async (tx) => {
    const decisions = await ownDecisions(tx)
    const calls = []
    for (const call of await publishedCalls(tx)) {
      const kept = await applicationTo(tx, call.id, actor.timeZone)
      const decision = decisions.find(({ callId }) => callId === call.id)?.decision
      calls.push({
        id: call.id,
        title: titleIn(locale, call),
        funder: inLanguage(locale, call, "funder"),
        closesOn: call.closesOn,
        window: callWindow(call, actor.today),
        own: ownState(decision, kept),
      })
    }
    return { locale, here: visit.address("/calls"), calls }
  })
}

function ownState(decision: OwnDecision["decision"] | undefined, kept: KeptApplication | null) {
  if (decision) return decision
  if (!kept) return "none" as const
  return kept.submission ? ("submitted" as const) : ("being-written" as const)
}

export default function OpenCalls({ loaderData }: Route.ComponentProps) {
  const { locale, here, calls } = loaderData
  const say = words(locale)
  return (
    <StaffPage title={say("calls")} lead={<p>{say("open-calls-lead")}</p>}>
      <Table
        caption={say("calls-count", { count: calls.length })}
        rows={calls}
        rowKey={({ id }) => id}
        empty={<EmptyState title={say("no-open-calls")} why={<p>{say("no-open-calls-why")}</p>} />}
        columns={[
          {
            key: "title",
            label: say("call"),
            width: "wide",
            cell: ({ id, title }) => (
              <a href={`${here}/${id}`}>
                <bdi>{title}</bdi>
              </a>
            ),
          },
          { key: "funder", label: say("funder"), cell: ({ funder }) => <bdi>{funder}</bdi> },
          {
            key: "window",
            label: say("state"),
            cell: ({ window }) => <WindowShown locale={locale} state={window} />,
          },
          { key: "closes", label: say("closes-on"), cell: ({ closesOn }) => formatDate(locale, closesOn) },
          {
            key: "own",
            label: say("your-application"),
            cell: ({ own }) => (
              <Status kind={own === "none" ? "neutral" : own === "being-written" ? "waiting" : "good"}>
                {say(`own-${own}`)}
              </Status>
            ),
          },
        ]}
      />
    </StaffPage>
  )
}
