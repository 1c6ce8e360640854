import { redirect } from "react-router"
import { z } from "zod"
import { peopleWithAccess } from "#partnerships"
import { StaffPage } from "#parts/partnerships"
import type { Tx } from "#platform/database"
import { submit, visitOf } from "#platform/web"
import { Button, ButtonRow, Checkbox, Form, InLanguage, Section, Table } from "#ui"
import { access } from "../access.ts"
import { showMachine } from "../acts/choose-languages.ts"
import { languageChoice, offeredLanguages } from "../reads/languages.ts"
import { chosenLanguages } from "../reads/translator-languages.ts"
import { languageLabel, ownNameOf } from "../rules/language.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/languages"

const schema = z.strictObject({ machine: z.literal("shown").optional() })

export async function loader({ context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "languages")
  const { locale } = visit
  return visit.read(async (tx) => ({
    locale,
    translators: await translatorsIn(tx),
    base: visit.address("/translations"),
    settings: visit.address("/publishing/site"),
    offered: await offeredLanguages(tx),
    choice: await languageChoice(tx),
    submissionKey: crypto.randomUUID(),
  }))
}

/** Whoever has a translator's access, and what was chosen for them: nothing means every further language. */
async function translatorsIn(tx: Tx) {
  const chosen = await chosenLanguages(tx)
  const people = (await peopleWithAccess(tx)).filter(({ role }) => role === "translator")
  return people.map(({ id, name }) => ({ id, name, languages: chosen.get(id) ?? [] }))
}

export async function action({ request, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "languages")
  return submit({ request, locale: visit.locale, schema }, async ({ machine }, form) => {
    await visit.act(form, (tx) => showMachine(tx, visit.actor, { isShown: machine === "shown" }))
    return redirect(visit.address("/translations/languages"))
  })
}

/** Into what the partnership translates, and what readers see meanwhile. */
export default function Languages({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, base, settings, offered, choice, translators, submissionKey } = loaderData
  const say = words(locale)
  return (
    <StaffPage
      title={say("languages")}
      lead={say("languages-lead")}
      breadcrumb={[{ label: say("translations"), href: base }]}
      actions={
        <ButtonRow>
          <Button look="secondary" href={settings}>
            {say("change-languages")}
          </Button>
        </ButtonRow>
      }
      refused={actionData}
    >
      <Table
        caption={say("offered-caption")}
        rows={offered}
        rowKey={(tag) => tag}
        columns={[
          { key: "language", label: say("language"), cell: (tag) => languageLabel(locale, tag) },
          {
            key: "own",
            label: say("own-name"),
            cell: (tag) => <InLanguage lang={tag}>{ownNameOf(tag)}</InLanguage>,
          },
          { key: "tag", label: say("tag"), cell: (tag) => <bdi dir="ltr">{tag}</bdi> },
          {
            key: "main",
            label: say("main-language"),
            cell: (tag) => say(tag === choice.main ? "is-main" : "not-main"),
          },
        ]}
      />
      <Section title={say("translators")} intro={<p>{say("translators-why")}</p>}>
        {translators.length > 0 && (
          <Table
            caption={say("translators-caption")}
            rows={translators}
            rowKey={({ id }) => id}
            columns={[
              {
                key: "translator",
                label: say("translator"),
                cell: ({ id, name }) => (
                  <a href={`${base}/translators/${id}`}>
                    <bdi>{name}</bdi>
                  </a>
                ),
              },
              {
                key: "languages",
                label: say("languages"),
                cell: ({ languages }) =>
                  languages.length === 0
                    ? say("all-further")
                    : languages.map((tag) => languageLabel(locale, tag)).join(", "),
              },
            ]}
          />
        )}
      </Section>
      <Section title={say("machines")}>
        <Form submissionKey={submissionKey}>
          <Checkbox
            name="machine"
            value="shown"
            label={say("shows-machine")}
            hint={say("shows-machine-hint")}
            checked={choice.showsMachine}
          />
          <ButtonRow>
            <Button>{say("keep-choice")}</Button>
          </ButtonRow>
        </Form>
      </Section>
    </StaffPage>
  )
}
