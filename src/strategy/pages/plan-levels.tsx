import { redirect } from "react-router"
import { StaffPage } from "#parts/partnerships"
import { NotFound } from "#platform/refusals"
import { asTyped, submit, typedIn, visitOf } from "#platform/web"
import { BilingualField, Button, ButtonRow, Form, Section, Select } from "#ui"
import { access } from "../access.ts"
import { nameLevels } from "../acts/name-levels.ts"
import { levels as schema } from "../parts/schemas.ts"
import { communityPlanOf } from "../reads/community-plans.ts"
import { levelsOf } from "../reads/levels.ts"
import { planName } from "../reads/plan-name.ts"
import { deepest } from "../rules/level.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/plan-levels"

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
      levels: await levelsOf(tx, plan.id),
      submissionKey: crypto.randomUUID(),
    }
  })
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "strategy")
  return submit({ request, locale: visit.locale, schema }, async (levels, form) => {
    const named = { communityPlanId: params.community, levels }
    await visit.act(form, (tx) => nameLevels(tx, visit.actor, named))
    return redirect(visit.address(`/strategy/plans/${params.community}`))
  })
}

export default function PlanLevels({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, base, plan, submissionKey } = loaderData
  const say = words(locale)
  return (
    <StaffPage
      title={say("levels")}
      lead={say("levels-lead")}
      breadcrumb={[
        { label: say("strategy"), href: base },
        { label: plan.name, href: `${base}/plans/${plan.id}` },
      ]}
      refused={actionData}
    >
      <Form submissionKey={submissionKey}>
        {Array.from({ length: deepest }, (_, place) => (
          <LevelFields key={place} {...loaderData} refused={actionData} depth={place + 1} />
        ))}
        <ButtonRow>
          <Button>{say("save")}</Button>
        </ButtonRow>
      </Form>
    </StaffPage>
  )
}

type Loaded = Route.ComponentProps["loaderData"]
type Refused = Route.ComponentProps["actionData"]

function LevelFields({ locale, levels, refused, depth }: Loaded & { refused: Refused; depth: number }) {
  const say = words(locale)
  const known = levels.find((level) => level.depth === depth)
  const one = (field: "oneEn" | "oneFr" | "manyEn" | "manyFr") =>
    asTyped(refused, `${field}${depth}`, known?.[field])
  const gender = `genderFr${depth}`
  return (
    <Section title={say("level-number", { depth })}>
      <BilingualField
        name={`one${depth}`}
        label={say("one-of-them")}
        hint={say("one-hint")}
        optional={depth > 1}
        english={one("oneEn")}
        french={one("oneFr")}
      />
      <BilingualField
        name={`many${depth}`}
        label={say("many-of-them")}
        optional={depth > 1}
        english={one("manyEn")}
        french={one("manyFr")}
      />
      <Select
        name={gender}
        label={say("in-french-gender")}
        value={typedIn(refused, gender, known?.genderFr ?? "masculine")}
        options={[
          { value: "masculine", label: say("masculine") },
          { value: "feminine", label: say("feminine") },
        ]}
      />
    </Section>
  )
}
