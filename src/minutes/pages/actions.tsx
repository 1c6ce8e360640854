import { StaffPage } from "#parts/partnerships"
import { visitOf } from "#platform/web"
import { formatDate, inLanguage } from "#platform/words"
import { Disclosure, EmptyState, Section, Status, Table } from "#ui"
import { access } from "../access.ts"
import { doneActions, openActions } from "../reads/actions.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/actions"

export async function loader({ context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "read", "minutes")
  return visit.read(async (tx) => ({
    locale: visit.locale,
    base: visit.address("/council"),
    today: visit.actor.today,
    may: access.may(visit.actor, "write", "minutes"),
    open: await openActions(tx),
    done: await doneActions(tx),
  }))
}

type Shown = Route.ComponentProps["loaderData"]

export default function Actions({ loaderData }: Route.ComponentProps) {
  const { locale, base, open, done } = loaderData
  const say = words(locale)
  return (
    <StaffPage
      title={say("actions")}
      lead={say("actions-lead")}
      breadcrumb={[{ label: say("council"), href: base }]}
    >
      {open.length === 0 ? (
        <EmptyState title={say("no-actions")} why={<p>{say("no-actions-why")}</p>} />
      ) : (
        <Open {...loaderData} />
      )}
      {done.length > 0 && (
        <Disclosure summary={say("done-actions")}>
          <ul>
            {done.map((action) => (
              <li key={action.id}>
                {say("done-line", {
                  text: inLanguage(locale, action, "text"),
                  date: formatDate(locale, action.doneOn ?? ""),
                })}{" "}
                {action.doneNote}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </StaffPage>
  )
}

function Open({ locale, base, today, may, open }: Shown) {
  const say = words(locale)
  return (
    <Section title={say("open-actions")}>
      <Table
        caption={say("due-first")}
        rows={open}
        rowKey={(row) => row.id}
        isMarked={(row) => row.dueOn !== null && row.dueOn < today}
        columns={[
          {
            key: "text",
            label: say("action"),
            width: "wide",
            cell: (row) => {
              const text = inLanguage(locale, row, "text")
              return may ? <a href={`${base}/actions/${row.id}`}>{text}</a> : text
            },
          },
          {
            key: "who",
            label: say("who"),
            cell: (row) => [inLanguage(locale, row, "organization"), row.owner].filter(Boolean).join(", "),
          },
          {
            key: "due",
            label: say("dueOn"),
            cell: (row) =>
              row.dueOn && (
                <Status kind={row.dueOn < today ? "late" : "waiting"}>{formatDate(locale, row.dueOn)}</Status>
              ),
          },
          {
            key: "meeting",
            label: say("from-meeting"),
            cell: (row) => (
              <a href={`${base}/meetings/${row.meetingId}/minutes`}>
                {`${inLanguage(locale, row, "meeting")}, ${formatDate(locale, row.heldOn)}`}
              </a>
            ),
          },
        ]}
      />
    </Section>
  )
}
