import { redirect } from "react-router"
import { StaffPage } from "#parts/partnerships"
import { NotFound } from "#platform/refusals"
import { submit, visitOf } from "#platform/web"
import { inLanguage } from "#platform/words"
import { Button, ButtonRow, EmptyState, Form, Section, Table } from "#ui"
import { access } from "../access.ts"
import { addPrinciple, movePrinciple } from "../acts/write-principle.ts"
import { PrincipleFields } from "../parts/principle-fields.tsx"
import { principlesAct } from "../parts/schemas.ts"
import { communityPlanOf } from "../reads/community-plans.ts"
import { principlesOf } from "../reads/plan-content.ts"
import { planName } from "../reads/plan-name.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/principles"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "strategy")
  return visit.read(async (tx) => {
    const plan = await communityPlanOf(tx, params.community)
    if (!plan) throw new NotFound()
    return {
      locale: visit.locale,
      base: visit.address("/strategy"),
      plan: { id: plan.id, name: planName(visit.locale, plan) },
      principles: await principlesOf(tx, plan.id),
      submissionKey: crypto.randomUUID(),
      moveKey: crypto.randomUUID(),
    }
  })
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "strategy")
  const { actor } = visit
  const communityPlanId = params.community
  return submit({ request, locale: visit.locale, schema: principlesAct }, async (typed, form) => {
    await visit.act(form, async (tx) => {
      if (typed.does !== "add")
        return movePrinciple(tx, actor, { communityPlanId, id: typed.id, way: typed.does })
      const { textEn, textFr } = typed
      await addPrinciple(tx, actor, { communityPlanId, textEn, textFr })
    })
    return redirect(visit.address(`/strategy/plans/${communityPlanId}/principles`))
  })
}

export default function Principles({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, base, plan, submissionKey } = loaderData
  const say = words(locale)
  return (
    <StaffPage
      title={say("principles")}
      breadcrumb={[
        { label: say("strategy"), href: base },
        { label: plan.name, href: `${base}/plans/${plan.id}` },
      ]}
      refused={actionData}
    >
      <Listed {...loaderData} />
      <Section title={say("add-principle")}>
        <Form submissionKey={submissionKey}>
          <input type="hidden" name="does" value="add" />
          <PrincipleFields locale={locale} refused={actionData} />
          <ButtonRow>
            <Button>{say("add-principle")}</Button>
          </ButtonRow>
        </Form>
      </Section>
    </StaffPage>
  )
}

function Listed({ locale, base, principles, moveKey }: Route.ComponentProps["loaderData"]) {
  const say = words(locale)
  return (
    <Table
      caption={say("principle-count", { count: principles.length })}
      rows={principles}
      rowKey={(row) => row.id}
      columns={[
        {
          key: "text",
          label: say("principle"),
          width: "wide",
          cell: (row) => <a href={`${base}/principles/${row.id}`}>{inLanguage(locale, row, "text")}</a>,
        },
        {
          key: "place",
          label: say("place"),
          cell: (row) => (
            <Form submissionKey={moveKey}>
              <input type="hidden" name="id" value={row.id} />
              <ButtonRow>
                {row !== principles[0] && (
                  <Button look="quiet" name="does" value="up" about={inLanguage(locale, row, "text")}>
                    {say("move-up")}
                  </Button>
                )}
                {row !== principles.at(-1) && (
                  <Button look="quiet" name="does" value="down" about={inLanguage(locale, row, "text")}>
                    {say("move-down")}
                  </Button>
                )}
              </ButtonRow>
            </Form>
          ),
        },
      ]}
      empty={<EmptyState title={say("no-principles")} why={<p>{say("no-principles-why")}</p>} />}
    />
  )
}
