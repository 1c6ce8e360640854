import { redirect } from "react-router"
import { z } from "zod"
import { StaffPage } from "#parts/partnerships"
import { asTyped, bothTitles, errorOf, submit, typedIn, visitOf } from "#platform/web"
import { titleIn } from "#platform/words"
import { BilingualField, Button, ButtonRow, Disclosure, Form, Section, Select, Table, TextInput } from "#ui"
import { access } from "../access.ts"
import { addTag } from "../acts/add-tag.ts"
import { nameCityPlan } from "../acts/name-city-plan.ts"
import { listTitle } from "../parts/list-title.ts"
import { cityPlan, newTag } from "../parts/schemas.ts"
import { cityPlanName, ownTags } from "../reads/alignment.ts"
import { ownLists } from "../rules/alignment-list.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/lists"

export async function loader({ context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "alignment")
  return visit.read(async (tx) => ({
    locale: visit.locale,
    base: visit.address("/indicators"),
    tags: await ownTags(tx),
    plan: await cityPlanName(tx),
    submissionKey: crypto.randomUUID(),
  }))
}

/** Two forms: a tag has a list, the name of the city's plan has none. */
export async function action({ request, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "alignment")
  return submit(
    { request, locale: visit.locale, schema: z.union([newTag, cityPlan]) },
    async (typed, form) => {
      const titles = bothTitles(typed)
      if ("code" in typed) {
        const { list, code } = typed
        await visit.act(form, (tx) => addTag(tx, visit.actor, { list, code, ...titles }))
      } else {
        await visit.act(form, (tx) => nameCityPlan(tx, visit.actor, titles))
      }
      return redirect(visit.address("/indicators/alignment/lists"))
    },
  )
}

type Shown = Route.ComponentProps["loaderData"] & { refused: Route.ComponentProps["actionData"] }

export default function Lists({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, base, tags, plan } = loaderData
  const say = words(locale)
  const shown = { ...loaderData, refused: actionData }
  return (
    <StaffPage
      title={say("own-lists")}
      lead={say("own-lists-lead")}
      breadcrumb={[
        { label: say("indicators"), href: base },
        { label: say("alignment"), href: `${base}/alignment` },
      ]}
      refused={actionData}
    >
      {ownLists.map((list) => (
        <Section key={list} title={listTitle(locale, list, plan)}>
          <Table
            caption={listTitle(locale, list, plan)}
            rows={tags.filter((tag) => tag.list === list)}
            rowKey={({ code }) => code}
            columns={[
              { key: "code", label: say("code"), cell: ({ code }) => code },
              { key: "title", label: say("title"), cell: (tag) => titleIn(locale, tag) },
              {
                key: "standing",
                label: say("tag-standing"),
                cell: ({ retiredOn }) => say(retiredOn ? "tag-retired" : "tag-in-use"),
              },
              {
                key: "change",
                label: say("change"),
                cell: ({ code }) => (
                  <a href={`${base}/alignment/lists/${list}/${code}`}>{say("change-tag")}</a>
                ),
              },
            ]}
            empty={<p>{say("list-empty")}</p>}
          />
        </Section>
      ))}
      <NewTag {...shown} />
      <PlanName {...shown} />
    </StaffPage>
  )
}

function NewTag({ locale, plan, submissionKey, refused }: Shown) {
  const say = words(locale)
  const sent = refused?.typed.code ? refused : undefined
  return (
    <Section title={say("add-tag")}>
      <Form submissionKey={submissionKey}>
        <Select
          name="list"
          label={say("list")}
          value={typedIn(sent, "list", "funder")}
          options={ownLists.map((list) => ({ value: list, label: listTitle(locale, list, plan) }))}
        />
        <TextInput {...asTyped(sent, "code")} label={say("code")} hint={say("code-hint")} width="short" />
        <BilingualField
          name="title"
          label={say("title")}
          hint={say("title-hint")}
          english={asTyped(sent, "titleEn")}
          french={{ name: "titleFr", value: typedIn(sent, "titleFr") }}
        />
        <ButtonRow>
          <Button>{say("add-tag")}</Button>
        </ButtonRow>
      </Form>
    </Section>
  )
}

function PlanName({ locale, plan, submissionKey, refused }: Shown) {
  const say = words(locale)
  const isOpen = refused !== undefined && !refused.typed.code
  return (
    <Disclosure summary={say("name-city-plan")} open={isOpen}>
      <Form submissionKey={`${submissionKey}-plan`}>
        <TextInput
          name="titleEn"
          label={say("in-en")}
          value={plan?.titleEn}
          error={isOpen ? errorOf(refused, "titleEn") : undefined}
        />
        <TextInput name="titleFr" label={say("in-fr")} value={plan?.titleFr} />
        <ButtonRow>
          <Button look="secondary">{say("save")}</Button>
        </ButtonRow>
      </Form>
    </Disclosure>
  )
}
