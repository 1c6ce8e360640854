import { redirect } from "react-router"
import { SavedMeanwhile } from "#parts/councils"
import { StaffPage } from "#parts/partnerships"
import { NotFound } from "#platform/refusals"
import { submit, visitOf } from "#platform/web"
import { Button, ButtonRow, Form } from "#ui"
import { access } from "../access.ts"
import { changePrinciple, removePrinciple } from "../acts/write-principle.ts"
import { PrincipleFields } from "../parts/principle-fields.tsx"
import { principleAct } from "../parts/schemas.ts"
import { principleOf } from "../reads/plan-content.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/principle"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "strategy")
  return visit.read(async (tx) => {
    const principle = await principleOf(tx, params.principle)
    if (!principle) throw new NotFound()
    return {
      locale: visit.locale,
      base: visit.address("/strategy"),
      principle,
      submissionKey: crypto.randomUUID(),
      removeKey: crypto.randomUUID(),
    }
  })
}

/** Writes it anew, or takes it out. */
export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "strategy")
  const id = params.principle
  return submit({ request, locale: visit.locale, schema: principleAct }, async (typed, form) => {
    const planId = await visit.act(form, async (tx) => {
      const known = await principleOf(tx, id)
      if (!known) throw new NotFound()
      if (typed.does === "remove") await removePrinciple(tx, visit.actor, { id })
      else {
        const { textEn, textFr, version } = typed
        await changePrinciple(tx, visit.actor, { id, version, textEn, textFr })
      }
      return known.communityPlanId
    })
    return redirect(visit.address(`/strategy/plans/${planId}/principles`))
  })
}

export default function PrinciplePage({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, base, principle, submissionKey, removeKey } = loaderData
  const say = words(locale)
  const version = String(principle.version)
  return (
    <StaffPage
      title={say("change-principle")}
      breadcrumb={[
        { label: say("strategy"), href: base },
        { label: say("principles"), href: `${base}/plans/${principle.communityPlanId}/principles` },
      ]}
      refused={actionData}
    >
      <SavedMeanwhile
        {...{ locale, refused: actionData, version: principle.version }}
        facts={[
          { term: say("in-en"), description: principle.textEn },
          { term: say("in-fr"), description: principle.textFr },
        ]}
      />
      <Form submissionKey={submissionKey}>
        <input type="hidden" name="does" value="change" />
        <input type="hidden" name="version" value={version} />
        <PrincipleFields locale={locale} known={principle} refused={actionData} />
        <ButtonRow>
          <Button>{say("save")}</Button>
        </ButtonRow>
      </Form>
      <Form submissionKey={removeKey}>
        <ButtonRow>
          <Button look="quiet" name="does" value="remove">
            {say("remove-it")}
          </Button>
        </ButtonRow>
      </Form>
    </StaffPage>
  )
}
