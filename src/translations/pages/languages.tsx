import { redirect } from "react-router"
import { z } from "zod"
import { StaffPage } from "#parts/partnerships"
import { submit, visitOf } from "#platform/web"
import { Button, ButtonRow, Checkbox, Form, InLanguage, Section, Table } from "#ui"
import { access } from "../access.ts"
import { showMachine } from "../acts/choose-languages.ts"
import { languageChoice, offeredLanguages } from "../reads/languages.ts"
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
    base: visit.address("/translations"),
    settings: visit.address("/publishing/site"),
    offered: await offeredLanguages(tx),
    choice: await languageChoice(tx),
    submissionKey: crypto.randomUUID(),
  }))
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
  const { locale, base, settings, offered, choice, submissionKey } = loaderData
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
