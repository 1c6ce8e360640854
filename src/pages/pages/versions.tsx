import { redirect } from "react-router"
import { personNames } from "#identity"
import { StaffPage } from "#parts/partnerships"
import { NotFound } from "#platform/refusals"
import type { Tx } from "#platform/database"
import { submit, visitOf } from "#platform/web"
import type { Visit } from "#platform/web"
import { formatDateTime } from "#platform/words"
import { languageLabel, standingsOf, textsIn, versionsOf } from "#translations"
import { Button, Facts, Form, InLanguage, Section, Table } from "#ui"
import { access } from "../access.ts"
import { bringBack } from "../acts/write-page.ts"
import { broughtBack } from "../parts/schemas.ts"
import { saidFacts } from "../parts/said-facts.ts"
import { factsOf, pageOf } from "../reads/pages.ts"
import { factChanges } from "../rules/page-facts.ts"
import { fieldsOf, textKind } from "../rules/page-kind.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/versions"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "read", "page")
  const { locale, actor, partnership } = visit
  return visit.read(async (tx) => {
    const page = await pageOf(tx, params.page)
    if (!page) throw new NotFound()
    const texts = await standingsOf(tx, { kind: textKind, subjects: [page.id] })
    const titles = await textsIn(tx, { kind: textKind, subjects: [page.id], language: locale })
    const fields = []
    for (const field of [...fieldsOf(page.kind), "alternative" as const]) {
      const text = texts.find((one) => one.field === field)
      const versions = text ? await versionsOf(tx, text.id) : []
      const names = await personNames(
        tx,
        versions.flatMap(({ writtenBy }) => writtenBy ?? []),
      )
      const own = versions.filter(({ language }) => language === "en" || language === "fr")
      fields.push({
        field,
        textId: text?.id ?? "",
        versions: own.map((one) => ({
          number: one.number,
          language: one.language as "en" | "fr",
          what: whatWas(one),
          value: one.value,
          isNow: one === own.find(({ language }) => language === one.language),
          when: formatDateTime(locale, one.at, partnership.timeZone),
          who: (one.writtenBy && names.get(one.writtenBy)) || words(locale)("somebody"),
        })),
      })
    }
    return {
      locale,
      pages: visit.address("/pages"),
      submissionKey: crypto.randomUUID(),
      may: access.may(actor, "write", "page"),
      id: page.id,
      version: page.version,
      title: titles.get(page.id)?.["title"]?.value ?? "",
      fields: fields.filter(({ versions }) => versions.length > 0),
      facts: await factsSaid(tx, page.id, visit),
    }
  })
}

async function factsSaid(tx: Tx, id: string, { locale, partnership }: Visit) {
  const changes = factChanges(await factsOf(tx, id))
  const names = await personNames(
    tx,
    changes.flatMap(({ writtenBy }) => writtenBy ?? []),
  )
  return changes.map(({ version, at, writtenBy, changed, ...facts }) => ({
    version,
    when: formatDateTime(locale, at, partnership.timeZone),
    who: (writtenBy && names.get(writtenBy)) || words(locale)("somebody"),
    said: saidFacts(locale, { facts, names: changed }, partnership.timeZone),
  }))
}

function whatWas({ state, isMinor }: { state: string; isMinor: boolean }) {
  if (isMinor) return "corrected" as const
  return state === "written" ? ("written" as const) : ("translated" as const)
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "write", "page")
  const { actor, locale } = visit
  const id = params.page
  return submit({ request, locale, schema: broughtBack }, async (typed, form) => {
    await visit.act(form, (tx) => bringBack(tx, actor, { id, ...typed }))
    return redirect(visit.address(`/pages/${id}`))
  })
}

/** What each field of a page said before, and the way back. */
export default function Versions({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, pages, id, title, fields } = loaderData
  const say = words(locale)
  return (
    <StaffPage
      title={say("versions")}
      lead={say("versions-lead")}
      breadcrumb={[
        { label: say("pages"), href: pages },
        { label: title, href: `${pages}/${id}` },
      ]}
      refused={actionData}
    >
      {fields.map((field) => (
        <OfField key={field.field} {...loaderData} {...field} />
      ))}
      <OfFacts {...loaderData} />
    </StaffPage>
  )
}

type Loaded = Route.ComponentProps["loaderData"]

function OfField(props: Loaded & Loaded["fields"][number]) {
  const { locale, field, textId, versions, may, version, submissionKey } = props
  const say = words(locale)
  const name = say(`text-${field}`)
  return (
    <Section title={say("versions-of", { field: name })}>
      <Table
        caption={say("versions-caption", { field: name })}
        rows={versions}
        rowKey={({ number }) => String(number)}
        columns={[
          { key: "when", label: say("when"), cell: ({ when }) => when },
          {
            key: "language",
            label: say("language"),
            cell: ({ language }) => languageLabel(locale, language),
          },
          { key: "what", label: say("version-state"), cell: ({ what }) => say(`was-${what}`) },
          { key: "who", label: say("who"), cell: ({ who }) => <bdi>{who}</bdi> },
          {
            key: "words",
            label: say("words"),
            width: "wide",
            cell: ({ value, language }) => (
              <InLanguage lang={language}>
                {value.length > 300 ? `${value.slice(0, 300)}…` : value}
              </InLanguage>
            ),
          },
          ...(may && field !== "alternative"
            ? [
                {
                  key: "back",
                  label: say("bring-back"),
                  cell: ({ number, isNow, when }: (typeof versions)[number]) =>
                    isNow ? (
                      say("is-now")
                    ) : (
                      <Form submissionKey={`${submissionKey}-${field}-${number}`}>
                        <input type="hidden" name="version" value={version} />
                        <input type="hidden" name="textId" value={textId} />
                        <input type="hidden" name="field" value={field} />
                        <input type="hidden" name="number" value={number} />
                        <Button look="quiet" about={when}>
                          {say("bring-back")}
                        </Button>
                      </Form>
                    ),
                },
              ]
            : []),
        ]}
      />
    </Section>
  )
}

/** What changed of a page besides its words: when it is, where it leads, where it stands. */
function OfFacts({ locale, facts }: Loaded) {
  const say = words(locale)
  if (facts.length === 0) return null
  return (
    <Section title={say("versions-of-facts")}>
      <Table
        caption={say("versions-of-facts-caption")}
        rows={facts}
        rowKey={({ version }) => String(version)}
        columns={[
          { key: "when", label: say("when"), cell: ({ when }) => when },
          { key: "who", label: say("who"), cell: ({ who }) => <bdi>{who}</bdi> },
          {
            key: "facts",
            label: say("words"),
            width: "wide",
            cell: ({ said }) => (
              <Facts
                facts={said.map(({ term, said: value }) => ({ term, description: <bdi>{value}</bdi> }))}
              />
            ),
          },
        ]}
      />
    </Section>
  )
}
