import { deskAddress, DeskPage } from "#parts/desk"
import { visitOf } from "#platform/web"
import { formatDate, formatNumber, titleIn } from "#platform/words"
import { Button, EmptyState, Table } from "#ui"
import { access } from "../access.ts"
import { WindowShown } from "../parts/window-shown.tsx"
import type { CallState } from "../parts/window-shown.tsx"
import { ownCalls } from "../reads/calls.ts"
import { submissionsTo } from "../reads/submissions.ts"
import { callWindow } from "../rules/window.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/calls"

export async function loader({ context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "read", "call")
  const { locale, actor } = visit
  return visit.read(async (tx) => {
    const submissions = await submissionsTo(tx, actor.id)
    return {
      locale,
      here: deskAddress(visit, "/calls"),
      may: access.may(actor, "make", "call"),
      calls: (await ownCalls(tx)).map((call) => ({
        id: call.id,
        title: titleIn(locale, call),
        opensOn: call.opensOn,
        closesOn: call.closesOn,
        state: (call.publishedAt ? callWindow(call, actor.today) : "draft") as CallState,
        applications: submissions.filter(({ callId }) => callId === call.id).length,
      })),
    }
  })
}

export default function Calls({ loaderData }: Route.ComponentProps) {
  const { locale, here, may, calls } = loaderData
  const say = words(locale)
  return (
    <DeskPage
      title={say("calls")}
      lead={<p>{say("calls-lead")}</p>}
      actions={may && <Button href={`${here}/new`}>{say("make-call")}</Button>}
    >
      <Table
        caption={say("calls-count", { count: calls.length })}
        rows={calls}
        rowKey={({ id }) => id}
        empty={
          <EmptyState title={say("no-calls")} why={<p>{say(may ? "no-calls-why" : "no-calls-officer")}</p>} />
        }
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
          {
            key: "state",
            label: say("state"),
            cell: ({ state }) => <WindowShown locale={locale} state={state} />,
          },
          { key: "opens", label: say("opens-on"), cell: ({ opensOn }) => formatDate(locale, opensOn) },
          { key: "closes", label: say("closes-on"), cell: ({ closesOn }) => formatDate(locale, closesOn) },
          {
            key: "applications",
            label: say("applications"),
            align: "end",
            cell: ({ applications }) => formatNumber(locale, applications),
          },
        ]}
      />
    </DeskPage>
  )
}
