import { redirect } from "react-router"
import { z } from "zod"
import { peopleWithAccess } from "#partnerships"
import { StaffPage } from "#parts/partnerships"
import { NotFound } from "#platform/refusals"
import { errorOf, submit, visitOf } from "#platform/web"
import { Button, ButtonRow, CheckboxGroup, Form } from "#ui"
import { access } from "../access.ts"
import { chooseTranslatorLanguages } from "../acts/choose-translator-languages.ts"
import { offeredLanguages } from "../reads/languages.ts"
import { chosenLanguages } from "../reads/translator-languages.ts"
import { languageLabel, ownNameOf } from "../rules/language.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/translator"

const schema = z.strictObject({ languages: z.array(z.string()).max(200).default([]) })

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "choose", "translator languages")
  return visit.read(async (tx) => {
    const people = await peopleWithAccess(tx)
    const person = people.find(({ id, role }) => id === params.translator && role === "translator")
    if (!person) throw new NotFound()
    const chosen = (await chosenLanguages(tx)).get(person.id) ?? []
    const offered = await offeredLanguages(tx)
    return {
      locale: visit.locale,
      base: visit.address("/translations"),
      name: person.name,
      languages: [...offered, ...chosen.filter((tag) => !offered.includes(tag))],
      chosen,
      submissionKey: crypto.randomUUID(),
    }
  })
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "choose", "translator languages")
  return submit({ request, locale: visit.locale, schema }, async ({ languages }, form) => {
    const wanted = { accessId: params.translator, languages }
    await visit.act(form, (tx) => chooseTranslatorLanguages(tx, visit.actor, wanted))
    return redirect(visit.address("/translations/languages"))
  })
}

/** Into which languages one translator translates. */
export default function Translator({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, base, name, languages, chosen, submissionKey } = loaderData
  const say = words(locale)
  return (
    <StaffPage
      title={say("their-languages", { name })}
      lead={say("their-languages-lead")}
      breadcrumb={[
        { label: say("translations"), href: base },
        { label: say("languages"), href: `${base}/languages` },
      ]}
      refused={actionData}
    >
      <Form submissionKey={submissionKey}>
        <CheckboxGroup
          name="languages[]"
          label={say("languages")}
          hint={say("none-ticked")}
          values={actionData ? (actionData.typed["languages[]"] ?? []) : chosen}
          error={errorOf(actionData, "languages")}
          options={languages.map((tag) => ({
            value: tag,
            label: `${languageLabel(locale, tag)} · \u2068${ownNameOf(tag)}\u2069`,
          }))}
        />
        <ButtonRow>
          <Button>{say("keep-languages")}</Button>
        </ButtonRow>
      </Form>
    </StaffPage>
  )
}
