import { redirect } from "react-router"
import { StaffPage } from "#parts/partnerships"
import { NotFound } from "#platform/refusals"
import { asTyped, submit, visitOf } from "#platform/web"
import { BilingualField, Confirmation, DateInput, RadioGroup } from "#ui"
import { access } from "../access.ts"
import { adoptTerms } from "../acts/adopt-terms.ts"
import { adoption } from "../parts/schemas.ts"
import { termsVersion } from "../reads/terms.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/terms-adoption"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  return visit.read(async (tx) => {
    access.check(visit.actor, "change", "terms")
    const draft = await termsVersion(tx, params.version)
    if (!draft || draft.adoptedOn !== null) throw new NotFound()
    return {
      locale: visit.locale,
      here: visit.address(`/council/terms/${draft.id}`),
      submissionKey: crypto.randomUUID(),
      today: visit.actor.today,
      isFirst: draft.number === 1,
    }
  })
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "terms")
  return submit({ request, locale: visit.locale, schema: adoption }, async (typed, form) => {
    await visit.act(form, (tx) => adoptTerms(tx, visit.actor, { id: params.version, ...typed }))
    return redirect(visit.address(`/council/terms/${params.version}`))
  })
}

export default function TermsAdoption({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, here, submissionKey, today, isFirst } = loaderData
  const say = words(locale)
  const ways = ["founding", "meeting", "between-meetings", "municipal-council"] as const
  const inBoth = (name: "note" | "amendments") => ({
    name,
    label: say(name),
    hint: say(`${name}-hint`),
    optional: true,
    english: {
      ...asTyped(actionData, `${name}En`),
    },
    french: {
      ...asTyped(actionData, `${name}Fr`),
    },
  })
  return (
    <StaffPage
      title={say("adopt")}
      breadcrumb={[{ label: say("draft-terms"), href: here }]}
      refused={actionData}
    >
      <Confirmation
        submissionKey={submissionKey}
        warning={say("adopt-warning")}
        consequences={[say("adopt-locked"), say("adopt-rules")]}
        confirm={say("adopt")}
        cancel={{ href: here, label: say("cancel") }}
      >
        <DateInput {...asTyped(actionData, "adoptedOn", today)} label={say("adoptedOn")} />
        <DateInput
          {...asTyped(actionData, "inForceFrom")}
          label={say("inForceFrom")}
          hint={say("inForceFrom-hint")}
          optional
        />
        <RadioGroup
          {...asTyped(actionData, "how", isFirst ? "founding" : "meeting")}
          label={say("how")}
          options={ways.map((value) => ({ value, label: say(`how-${value}`) }))}
        />
        <BilingualField {...inBoth("note")} rows={3} />
        {!isFirst && <BilingualField {...inBoth("amendments")} rows={5} />}
      </Confirmation>
    </StaffPage>
  )
}
