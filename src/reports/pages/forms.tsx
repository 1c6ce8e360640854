import { redirect } from "react-router"
import { z } from "zod"
import { submit, visitOf } from "#platform/web"
import type { Locale } from "#platform/words"
import { Button, ButtonRow, Form, Section, Status, Table } from "#ui"
import { access } from "../access.ts"
import { addTemplate } from "../acts/add-template.ts"
import { formAsked, formQuery } from "../parts/form-in.ts"
import { ReportPage } from "../parts/report-page.tsx"
import { ownTemplates } from "../reads/templates.ts"
import { templateFaults } from "../rules/template-faults.ts"
import { newestTemplate, rulesOf, shippedTemplates } from "../rules/template-of.ts"
import type { ReportTemplate } from "../rules/template.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/forms"

const schema = z.strictObject({ copied: z.string().max(100) })

export async function loader({ context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "read", "report")
  const { actor, locale } = visit
  const own = await visit.read(ownTemplates)
  return {
    locale,
    home: visit.address(""),
    mayChange: access.may(actor, "change", "report-form"),
    shipped: shippedTemplates.map((template, place) => ({
      key: template.key,
      version: template.version,
      title: template.title,
      audience: rulesOf(template).audience,
      place: `s${place}`,
    })),
    own: own.map(({ template, ...kept }, place) => ({
      ...kept,
      place: `o${place}`,
      title: template.title,
      key: template.key,
      version: template.version,
      faults: templateFaults(template).length,
    })),
    submissionKey: crypto.randomUUID(),
  }
}

/** Begins a form of one's own as a copy of another. */
export async function action({ request, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "report-form")
  return submit({ request, locale: visit.locale, schema }, async ({ copied }, form) => {
    const id = await visit.act(form, async (tx) => {
      const template = await formAsked(tx, `urn:form?${copied}`)
      return addTemplate(tx, visit.actor, { template, as: "next-version" })
    })
    return redirect(visit.address(`/reports/forms/${id}`))
  })
}

type Shown = Route.ComponentProps["loaderData"]

export default function Forms({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, home, mayChange } = loaderData
  const say = words(locale)
  return (
    <ReportPage
      locale={locale}
      home={home}
      title={say("forms")}
      lead={<p>{say("forms-lead")}</p>}
      refused={actionData}
      actions={
        mayChange && (
          <ButtonRow>
            <Button look="secondary" href={`${home}/reports/forms/import`}>
              {say("bring-in-form")}
            </Button>
            <Button look="secondary" href={`${home}/reports/forms/network`}>
              {say("network-forms")}
            </Button>
          </ButtonRow>
        )
      }
    >
      <Own {...loaderData} />
      <Shipped {...loaderData} />
      <p>
        <a href={`${home}/reports/forms/files/schema.json`} download>
          {say("form-schema")}
        </a>
      </p>
    </ReportPage>
  )
}

function Own({ locale, home, own, mayChange, submissionKey }: Shown) {
  const say = words(locale)
  if (own.length === 0)
    return (
      <Section title={say("own-forms")}>
        <p>{say("no-own-form")}</p>
      </Section>
    )
  return (
    <Section title={say("own-forms")}>
      <Table
        caption={say("own-forms")}
        rows={own}
        rowKey={({ id }) => id}
        columns={[
          {
            key: "title",
            label: say("form"),
            width: "wide",
            cell: ({ id, title }) => <a href={`${home}/reports/forms/${id}`}>{titleShown(title, locale)}</a>,
          },
          { key: "version", label: say("form-version"), cell: ({ version }) => version },
          {
            key: "state",
            label: say("state"),
            cell: ({ reports, faults }) => <FormState {...{ locale, reports, faults }} />,
          },
          {
            key: "next",
            label: say("next-step"),
            cell: (form) =>
              mayChange && form.reports > 0 ? (
                <CopyButton {...{ locale, submissionKey, form }} label={say("make-next-version")} />
              ) : null,
          },
        ]}
      />
    </Section>
  )
}

export function FormState({ locale, reports, faults }: { locale: Locale; reports: number; faults: number }) {
  const say = words(locale)
  if (reports > 0) return <Status kind="good">{say("form-used", { count: reports })}</Status>
  if (faults > 0) return <Status kind="waiting">{say("form-lacks", { count: faults })}</Status>
  return <Status kind="neutral">{say("form-ready")}</Status>
}

function Shipped({ locale, home, shipped, mayChange, submissionKey }: Shown) {
  const say = words(locale)
  return (
    <Section title={say("shipped-forms")} intro={<p>{say("shipped-forms-why")}</p>}>
      <Table
        caption={say("shipped-forms")}
        rows={shipped}
        rowKey={({ key, version }) => `${key} ${version}`}
        columns={[
          {
            key: "title",
            label: say("form"),
            width: "wide",
            cell: (form) => (
              <a href={`${home}/reports/forms/preview?key=${form.key}&version=${form.version}`}>
                {form.title[locale]}
              </a>
            ),
          },
          { key: "version", label: say("form-version"), cell: ({ version }) => version },
          {
            key: "for",
            label: say("form-for"),
            cell: (form) => say(`for-${form.audience}`),
          },
          {
            key: "next",
            label: say("next-step"),
            cell: (form) =>
              mayChange && !isOutdated(form) ? (
                <CopyButton {...{ locale, submissionKey, form }} label={say("copy-form")} />
              ) : null,
          },
        ]}
      />
    </Section>
  )
}

/** An earlier edition of ours: reports stay on it, and nobody begins with it. */
function isOutdated({ key, version }: { key: string; version: string }): boolean {
  return key === newestTemplate.key && version !== newestTemplate.version
}

function titleShown({ en, fr }: ReportTemplate["title"], locale: Locale): string {
  return (locale === "en" ? en || fr : fr || en) || words(locale)("form-untitled")
}

function CopyButton(props: {
  locale: Locale
  submissionKey: string
  form: { place: string; key: string; version: string; title: ReportTemplate["title"] }
  label: string
}) {
  const { locale, submissionKey, form, label } = props
  return (
    <Form submissionKey={`${submissionKey}-${form.place}`}>
      <input type="hidden" name="copied" value={formQuery(form)} />
      <Button look="secondary" about={titleShown(form.title, locale)}>
        {label}
      </Button>
    </Form>
  )
}
