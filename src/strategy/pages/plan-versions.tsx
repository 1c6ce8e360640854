import { redirect } from "react-router"
import { StaffPage } from "#parts/partnerships"
import { NotFound } from "#platform/refusals"
import { asTyped, submit, visitOf } from "#platform/web"
import { formatDate } from "#platform/words"
import { Button, ButtonRow, EmptyState, Form, Section, Table, TextInput } from "#ui"
import { access } from "../access.ts"
import { keepVersion } from "../acts/keep-version.ts"
import { keptVersion } from "../parts/schemas.ts"
import { stepsSaid } from "../parts/steps-said.ts"
import { communityPlanOf } from "../reads/community-plans.ts"
import { planName } from "../reads/plan-name.ts"
import { versionsOf } from "../reads/versions.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/plan-versions"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "read", "strategy")
  const { locale } = visit
  return visit.read(async (tx) => {
    const plan = await communityPlanOf(tx, params.community)
    if (!plan) throw new NotFound()
    const said = new Map(stepsSaid(locale, plan, [plan]).map((step) => [step.id, step]))
    return {
      locale,
      base: visit.address("/strategy"),
      may: access.may(visit.actor, "change", "strategy"),
      plan: { id: plan.id, name: planName(locale, plan) },
      versions: (await versionsOf(tx, plan.id)).map(({ id, number, note, keptOn }) => ({
        id,
        number,
        note,
        keptOn,
        usedFor: plan.steps
          .filter(({ versionId, withdrawnAt }) => versionId === id && withdrawnAt === null)
          .map((step) => `${said.get(step.id)!.said}, ${formatDate(locale, step.onDay)}`),
      })),
      submissionKey: crypto.randomUUID(),
    }
  })
}

/** Keeps what the plan says now. */
export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "strategy")
  const communityPlanId = params.community
  return submit({ request, locale: visit.locale, schema: keptVersion }, async ({ note }, form) => {
    await visit.act(form, (tx) => keepVersion(tx, visit.actor, { communityPlanId, note }))
    return redirect(visit.address(`/strategy/plans/${communityPlanId}/versions`))
  })
}

export default function PlanVersions({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, base, may, plan, submissionKey } = loaderData
  const say = words(locale)
  return (
    <StaffPage
      title={say("versions")}
      lead={say("versions-lead")}
      breadcrumb={[
        { label: say("strategy"), href: base },
        { label: plan.name, href: `${base}/plans/${plan.id}` },
      ]}
      refused={actionData}
    >
      <Listed {...loaderData} />
      {may && (
        <Section title={say("keep-version")}>
          <Form submissionKey={submissionKey}>
            <TextInput
              {...asTyped(actionData, "note")}
              label={say("version-note")}
              hint={say("version-note-hint")}
              optional
              maxLength={500}
            />
            <ButtonRow>
              <Button>{say("keep-version")}</Button>
            </ButtonRow>
          </Form>
        </Section>
      )}
    </StaffPage>
  )
}

function Listed({ locale, base, plan, versions }: Route.ComponentProps["loaderData"]) {
  const say = words(locale)
  return (
    <Table
      caption={say("version-count", { count: versions.length })}
      rows={versions}
      rowKey={(row) => row.id}
      columns={[
        {
          key: "number",
          label: say("version"),
          cell: (row) => (
            <a href={`${base}/versions/${row.id}`}>{say("version-said", { number: row.number })}</a>
          ),
        },
        { key: "on", label: say("kept-on"), cell: (row) => formatDate(locale, row.keptOn) },
        { key: "note", label: say("version-note"), width: "wide", cell: (row) => row.note },
        { key: "used", label: say("used-for"), width: "wide", cell: (row) => row.usedFor.join("; ") },
        {
          key: "since",
          label: say("differences"),
          cell: (row) => (
            <a href={`${base}/plans/${plan.id}/differences?from=${row.id}`}>
              {say("compare-now")}
              <span className="visually-hidden"> {say("version-said", { number: row.number })}</span>
            </a>
          ),
        },
      ]}
      empty={<EmptyState title={say("no-versions")} why={<p>{say("no-versions-why")}</p>} />}
    />
  )
}
