import { redirect } from "react-router"
import { z } from "zod"
import { StaffPage } from "#parts/partnerships"
import { errorOf, submit, typedIn, visitOf } from "#platform/web"
import { Button, ButtonRow, Checkbox, Form, InLanguage, RadioGroup, Section, Table, TextInput } from "#ui"
import { access } from "../access.ts"
import { chooseLanguages, endLanguage, offerLanguage } from "../acts/choose-languages.ts"
import { languageChoice, offeredLanguages } from "../reads/languages.ts"
import { isOfficial, knownLanguages, nameOfLanguage, ownNameOf } from "../rules/language.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/languages"

const schema = z.discriminatedUnion("does", [
  z.strictObject({ does: z.literal("offer"), tag: z.string().max(60) }),
  z.strictObject({ does: z.literal("end"), language: z.string().max(60) }),
  z.strictObject({
    does: z.literal("choose"),
    main: z.enum(["en", "fr"]),
    machine: z.literal("shown").optional(),
  }),
])

export async function loader({ context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "languages")
  const { locale } = visit
  return visit.read(async (tx) => ({
    locale,
    base: visit.address("/translations"),
    offered: await offeredLanguages(tx),
    choice: await languageChoice(tx),
    submissionKey: crypto.randomUUID(),
  }))
}

export async function action({ request, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "languages")
  const { actor, locale } = visit
  return submit({ request, locale, schema }, async (typed, form) => {
    await visit.act(form, (tx) => {
      if (typed.does === "offer") return offerLanguage(tx, actor, { typed: typed.tag })
      if (typed.does === "end") return endLanguage(tx, actor, { language: typed.language })
      return chooseLanguages(tx, actor, { main: typed.main, showsMachine: typed.machine === "shown" })
    })
    return redirect(visit.address("/translations/languages"))
  })
}

type Props = Route.ComponentProps

/** Into what the partnership translates, and what readers see meanwhile. */
export default function Languages({ loaderData, actionData }: Props) {
  const { locale, base, offered, choice, submissionKey } = loaderData
  const say = words(locale)
  return (
    <StaffPage
      title={say("languages")}
      lead={say("languages-lead")}
      breadcrumb={[{ label: say("translations"), href: base }]}
      refused={actionData}
    >
      <Table
        caption={say("offered-caption")}
        rows={offered}
        rowKey={(tag) => tag}
        columns={[
          { key: "language", label: say("language"), cell: (tag) => nameOfLanguage(locale, tag) },
          {
            key: "own",
            label: say("own-name"),
            cell: (tag) => <InLanguage lang={tag}>{ownNameOf(tag)}</InLanguage>,
          },
          { key: "tag", label: say("tag"), cell: (tag) => <bdi dir="ltr">{tag}</bdi> },
          {
            key: "stop",
            label: say("stop-language"),
            cell: (tag) =>
              isOfficial(tag) ? (
                say("always-there")
              ) : (
                <Form submissionKey={`${submissionKey}-${tag}`}>
                  <input type="hidden" name="language" value={tag} />
                  <Button look="quiet" name="does" value="end" about={nameOfLanguage(locale, tag)}>
                    {say("stop-language")}
                  </Button>
                </Form>
              ),
          },
        ]}
      />
      <Adding {...{ locale, offered, submissionKey }} refused={actionData} />
      <Section title={say("choices")}>
        <Form submissionKey={`${submissionKey}-choice`}>
          <RadioGroup
            name="main"
            label={say("main-language")}
            hint={say("main-hint")}
            value={typedIn(actionData, "main", choice.main)}
            error={errorOf(actionData, "main")}
            options={[
              { value: "en", label: say("in-en") },
              { value: "fr", label: say("in-fr") },
            ]}
          />
          <Checkbox
            name="machine"
            value="shown"
            label={say("shows-machine")}
            hint={say("shows-machine-hint")}
            checked={choice.showsMachine}
          />
          <ButtonRow>
            <Button name="does" value="choose">
              {say("keep-choice")}
            </Button>
          </ButtonRow>
        </Form>
      </Section>
    </StaffPage>
  )
}

/** What is read most often with one press; any other by its code. */
function Adding({
  locale,
  offered,
  submissionKey,
  refused,
}: Pick<Props["loaderData"], "locale" | "offered" | "submissionKey"> & { refused: Props["actionData"] }) {
  const say = words(locale)
  const others = knownLanguages.filter(({ tag }) => !offered.includes(tag))
  return (
    <Section title={say("add-language")}>
      {others.length > 0 && (
        <ul className="button-row">
          {others.map(({ tag }) => (
            <li key={tag}>
              <Form submissionKey={`${submissionKey}-${tag}`}>
                <input type="hidden" name="tag" value={tag} />
                <Button look="secondary" name="does" value="offer">
                  {say("add-known", { language: nameOfLanguage(locale, tag) })}
                </Button>
              </Form>
            </li>
          ))}
        </ul>
      )}
      <Form submissionKey={`${submissionKey}-other`}>
        <TextInput
          name="tag"
          label={say("other-language")}
          hint={say("tag-hint")}
          width="short"
          value={typedIn(refused, "tag")}
          error={errorOf(refused, "tag")}
        />
        <ButtonRow>
          <Button look="secondary" name="does" value="offer">
            {say("add-language")}
          </Button>
        </ButtonRow>
      </Form>
    </Section>
  )
}
