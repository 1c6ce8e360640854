import { inLanguage, titleIn } from "#platform/words"
import { redirect } from "react-router"
import { unsupported, walkDown, walkUp } from "#evidence"
import type { WalkedNode } from "#evidence"
import { evidenceWords } from "#parts/evidence"
import { StaffPage } from "#parts/partnerships"
import { NotFound } from "#platform/refusals"
import { bothTitles, submit, visitOf } from "#platform/web"
import { Button, ButtonRow, Disclosure, Section, Status, Table } from "#ui"
import { access } from "../access.ts"
import { addOutcome } from "../acts/add-outcome.ts"
import { outcomesOf, priorityOf } from "../reads/queries.ts"
import { newOutcome } from "../parts/schemas.ts"
import { TitleForm } from "../parts/title-form.tsx"
import { words } from "../words/index.ts"
import type { Route } from "./+types/priority"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  return visit.read(async (tx) => {
    const priority = await priorityOf(tx, params.priority)
    if (!priority) throw new NotFound()
    const above = await walkUp(tx, priority.id)
    const lacking = await unsupported(tx, "priority")
    return {
      locale: visit.locale,
      address: visit.address(""),
      may: access.may(visit.actor, "change", "strategy"),
      submissionKey: crypto.randomUUID(),
      priority,
      outcomes: await outcomesOf(tx, priority.id),
      activities: above.filter((node) => node.kind === "activity"),
      under: (await walkDown(tx, priority.id)).filter((node) => node.steps === 1),
      lacksEvidence: lacking.some((node) => node.id === priority.id),
    }
  })
}

/** Adds an outcome under this priority. */
export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "strategy")
  return submit({ request, locale: visit.locale, schema: newOutcome }, async (input, form) => {
    const added = { priorityId: params.priority, ...bothTitles(input) }
    await visit.act(form, (tx) => addOutcome(tx, visit.actor, added))
    return redirect(visit.address(`/strategy/priorities/${params.priority}`))
  })
}

export default function PriorityPage({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, address, may, priority, outcomes, activities, submissionKey } = loaderData
  const say = words(locale)
  const titleOf = (one: { titleEn: string; titleFr: string }) => titleIn(locale, one)
  const base = `${address}/strategy`
  return (
    <StaffPage
      title={titleOf(priority)}
      lead={inLanguage(locale, priority, "why")}
      breadcrumb={[{ label: say("strategy"), href: base }]}
      refused={actionData}
      actions={
        may && (
          <ButtonRow>
            <Button look="secondary" href={`${base}/priorities/${priority.id}/change`}>
              {say("change")}
            </Button>
          </ButtonRow>
        )
      }
    >
      <Section title={say("outcomes")}>
        <Table
          caption={say("outcome-count", { count: outcomes.length })}
          rows={outcomes}
          rowKey={(row) => row.id}
          columns={[
            { key: "title", label: say("outcome"), cell: titleOf },
            {
              key: "change",
              label: say("change"),
              cell: (row) => may && <a href={`${base}/outcomes/${row.id}/change`}>{say("change-outcome")}</a>,
            },
          ]}
          empty={<p>{say("no-outcomes-why")}</p>}
        />
        {may && (
          <Disclosure summary={say("add-outcome")} open={actionData !== undefined}>
            <TitleForm locale={locale} submissionKey={submissionKey} refused={actionData} />
          </Disclosure>
        )}
      </Section>
      <RestsOn {...loaderData} />
      <Section title={say("activities")}>
        {activities.length === 0 ? (
          <p>{say("no-activities")}</p>
        ) : (
          <Links nodes={activities} {...{ locale, address }} />
        )}
        <p>
          <a href={`${address}/evidence/${priority.id}`}>{say("see-chain")}</a>
        </p>
      </Section>
    </StaffPage>
  )
}

function RestsOn({
  locale,
  address,
  may,
  priority,
  under,
  lacksEvidence,
}: Route.ComponentProps["loaderData"]) {
  const say = words(locale)
  const add = `${address}/evidence/findings/new?kind=need&supports=${priority.id}`
  return (
    <Section title={say("rests-on")}>
      {lacksEvidence ? (
        <p>
          <Status kind="attention">
            {evidenceWords(locale)("without-evidence-count", { kind: "priority", count: 1 })}
          </Status>
        </p>
      ) : (
        <Links nodes={under} {...{ locale, address }} />
      )}
      {may && (
        <p>
          <Button look="secondary" href={add}>
            {say("add-need")}
          </Button>
        </p>
      )}
    </Section>
  )
}

function Links({ nodes, locale, address }: { nodes: WalkedNode[]; locale: "en" | "fr"; address: string }) {
  return (
    <ul>
      {nodes.map((node) => (
        <li key={node.id}>
          <a href={`${address}/evidence/${node.id}`}>{titleIn(locale, node)}</a>
        </li>
      ))}
    </ul>
  )
}
