import { StaffPage } from "#parts/partnerships"
import { NotFound } from "#platform/refusals"
import { visitOf } from "#platform/web"
import type { Tx } from "#platform/database"
import { FilterForm, Section, Select } from "#ui"
import { access } from "../access.ts"
import { changesSaid } from "../parts/changes-said.ts"
import { ChangesShown } from "../parts/changes-shown.tsx"
import { communityPlanOf } from "../reads/community-plans.ts"
import { contentOf } from "../reads/plan-content.ts"
import { planName } from "../reads/plan-name.ts"
import { versionOf, versionsOf } from "../reads/versions.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/differences"

/** By which names this page's address may be asked: two versions; without the second, what the plan says now. */
export const handle = { asks: ["from", "to"] }

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "read", "strategy")
  const { locale } = visit
  const asked = new URL(request.url).searchParams
  return visit.read(async (tx) => {
    const plan = await communityPlanOf(tx, params.community)
    if (!plan) throw new NotFound()
    const versions = await versionsOf(tx, plan.id)
    const known = (name: string) => versions.find(({ id }) => id === asked.get(name))
    const [from, to] = [known("from") ?? versions.at(-1), known("to")]
    const after = to ? await said(tx, to.id) : await contentOf(tx, plan.id)
    return {
      locale,
      base: visit.address("/strategy"),
      plan: { id: plan.id, name: planName(locale, plan) },
      versions: versions.map(({ id, number, note }) => ({ id, number, note })),
      from: from?.id ?? "",
      to: to?.id ?? "",
      changes: from && after ? changesSaid(locale, (await said(tx, from.id))!, after) : null,
    }
  })
}

async function said(tx: Tx, versionId: string) {
  return (await versionOf(tx, versionId))?.content
}

export default function Differences({ loaderData }: Route.ComponentProps) {
  const { locale, base, plan, versions, from, to, changes } = loaderData
  const say = words(locale)
  const choices = versions.map(({ id, number, note }) => ({
    value: id,
    label: [say("version-said", { number }), note].filter(Boolean).join(" · "),
  }))
  const labelOf = (id: string) => choices.find(({ value }) => value === id)?.label ?? say("version-now")
  return (
    <StaffPage
      title={say("differences")}
      lead={from && say("differences-lead", { from: labelOf(from), to: labelOf(to) })}
      breadcrumb={[
        { label: say("strategy"), href: base },
        { label: plan.name, href: `${base}/plans/${plan.id}` },
        { label: say("versions"), href: `${base}/plans/${plan.id}/versions` },
      ]}
    >
      {changes === null ? (
        <p>{say("no-versions-why")}</p>
      ) : (
        <>
          <FilterForm label={say("compare")} act={say("compare")}>
            <Select name="from" label={say("compare-from")} options={choices} value={from} />
            <Select
              name="to"
              label={say("compare-to")}
              options={[{ value: "", label: say("version-now") }, ...choices]}
              value={to}
            />
          </FilterForm>
          <Section title={say("difference-count", { count: changes.length })}>
            <ChangesShown locale={locale} changes={changes} />
          </Section>
        </>
      )}
    </StaffPage>
  )
}
