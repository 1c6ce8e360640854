import { redirect } from "react-router"
import { z } from "zod"
import { asTyped, submit, visitOf } from "#platform/web"
import type { Refused } from "#platform/web"
import {
  BilingualField,
  Button,
  ButtonRow,
  Disclosure,
  Form,
  Notice,
  RadioGroup,
  Section,
  Select,
  TextInput,
} from "#ui"
import { access } from "../access.ts"
import { addTemplate } from "../acts/add-template.ts"
import { changeTemplate, removeTemplate } from "../acts/change-template.ts"
import { FaultList } from "../parts/fault-list.tsx"
import { formQuery, ownFormIn } from "../parts/form-in.ts"
import { headingFields, headingIn, yearWritten } from "../parts/form-fields.ts"
import { ReportPage } from "../parts/report-page.tsx"
import { SectionsShown } from "../parts/sections-shown.tsx"
import { templateFaults } from "../rules/template-faults.ts"
import { rulesOf } from "../rules/template-of.ts"
import { audiences, regions } from "../rules/template.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/form"

const revision = z.coerce.number().int().positive()

/** A heading, a part to move or take out, the whole form to take away, or a next version of it. */
const schema = z.discriminatedUnion("what", [
  z.strictObject({ what: z.literal("heading"), revision, ...headingFields }),
  z.strictObject({
    what: z.enum(["remove-section", "section-up", "section-down"]),
    revision,
    letter: z.string().max(12),
  }),
  z.strictObject({
    what: z.enum(["remove-question", "question-up", "question-down"]),
    revision,
    question: z.string().max(40),
  }),
  z.strictObject({ what: z.literal("remove-form"), revision }),
  z.strictObject({ what: z.literal("next-version"), revision }),
])

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "read", "report")
  const { actor, locale } = visit
  return visit.read(async (tx) => {
    const own = await ownFormIn(tx, params)
    return {
      locale,
      home: visit.address(""),
      here: visit.address(`/reports/forms/${own.id}`),
      form: own.template,
      revision: own.revision,
      reports: own.reports,
      standing: own.offeredAt ? ("offered" as const) : own.takenFrom ? ("taken" as const) : null,
      faults: templateFaults(own.template),
      mayChange: access.may(actor, "change", "report-form"),
      submissionKey: crypto.randomUUID(),
    }
  })
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "report-form")
  const { actor } = visit
  return submit({ request, locale: visit.locale, schema }, async (sent, form) => {
    const own = await visit.read((tx) => ownFormIn(tx, params))
    const { id } = own
    const here = visit.address(`/reports/forms/${id}`)
    if (sent.what === "remove-form") {
      await visit.act(form, (tx) => removeTemplate(tx, actor, { id, revision: sent.revision }))
      return redirect(visit.address("/reports/forms"))
    }
    if (sent.what === "next-version") {
      const made = { template: own.template, as: "next-version" } as const
      const next = await visit.act(form, (tx) => addTemplate(tx, actor, made))
      return redirect(visit.address(`/reports/forms/${next}`))
    }
    await visit.act(form, (tx) =>
      changeTemplate(tx, actor, { id, revision: sent.revision, edit: editOf(sent) }),
    )
    return redirect(here)
  })
}

type Sent = Exclude<z.output<typeof schema>, { what: "remove-form" | "next-version" }>

function editOf(sent: Sent) {
  if (sent.what === "heading") return { kind: sent.what, heading: headingIn(sent) } as const
  if ("letter" in sent) return { kind: sent.what, letter: sent.letter } as const
  return { kind: sent.what, key: sent.question } as const
}

type Shown = Route.ComponentProps["loaderData"] & { refused: Refused | undefined }

/** A form of the partnership's own: what it is called, what it lacks, its sections and questions. */
export default function ReportForm({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, home, here, form, reports, faults, mayChange } = loaderData
  const say = words(locale)
  const isFixed = reports > 0 || loaderData.standing !== null
  const mayEdit = mayChange && !isFixed
  return (
    <ReportPage
      locale={locale}
      home={home}
      under={{ label: say("forms"), href: `${home}/reports/forms` }}
      title={form.title[locale] || say("form-untitled")}
      lead={<p>{say("form-lead", { key: form.key, version: form.version })}</p>}
      refused={actionData}
      actions={
        <ButtonRow>
          <Button look="secondary" href={`${home}/reports/forms/preview?${formQuery(form)}`}>
            {say("see-form")}
          </Button>
          <Button look="quiet" href={`${home}/reports/forms/files/form.json?${formQuery(form)}`} download>
            {say("take-form")}
          </Button>
        </ButtonRow>
      }
    >
      {isFixed ? <InUse {...loaderData} /> : <FaultList {...{ faults, locale, here }} />}
      {mayEdit && <Heading {...loaderData} refused={actionData} />}
      <SectionsShown {...loaderData} mayEdit={mayEdit} />
      {mayEdit && <Removal {...loaderData} />}
    </ReportPage>
  )
}

function InUse({
  locale,
  reports,
  standing,
  revision: shown,
  mayChange,
  submissionKey,
}: Omit<Shown, "refused">) {
  const say = words(locale)
  return (
    <Notice
      kind="information"
      title={standing ? say(`form-${standing}`) : say("form-used", { count: reports })}
    >
      <p>{say(standing ? `form-${standing}-why` : "form-in-use")}</p>
      {mayChange && (
        <Form submissionKey={`${submissionKey}-next`}>
          <input type="hidden" name="what" value="next-version" />
          <input type="hidden" name="revision" value={shown} />
          <Button look="secondary">{say(standing === "taken" ? "copy-form" : "make-next-version")}</Button>
        </Form>
      )}
    </Notice>
  )
}

function Heading({ locale, form, revision: shown, submissionKey, refused }: Shown) {
  const say = words(locale)
  const { audience, claims } = rulesOf(form)
  const isTyped = refused?.typed["what"]?.[0] === "heading" ? refused : undefined
  const field = (name: string, known: string) => asTyped(isTyped, name, known)
  return (
    <Section title={say("form-heading")}>
      <Form submissionKey={submissionKey}>
        <input type="hidden" name="what" value="heading" />
        <input type="hidden" name="revision" value={shown} />
        <BilingualField
          name="title"
          label={say("form-title")}
          english={field("titleEn", form.title.en)}
          french={field("titleFr", form.title.fr)}
        />
        <BilingualField
          name="label"
          label={say("form-label")}
          hint={say("form-label-hint")}
          english={field("labelEn", form.label.en)}
          french={field("labelFr", form.label.fr)}
        />
        <RadioGroup
          label={say("form-for")}
          {...field("audience", audience)}
          options={audiences.map((each) => ({
            value: each,
            label: say(`for-${each}`),
            hint: each === "public" ? say("for-public-hint") : undefined,
          }))}
        />
        <RadioGroup
          label={say("form-claims")}
          {...field("claims", claims)}
          options={(["acknowledged", "with-evidence"] as const).map((each) => ({
            value: each,
            label: say(`claims-${each}`),
          }))}
        />
        <Select
          label={say("form-region")}
          {...field("region", form.region ?? "")}
          options={["", ...regions].map((each) => ({
            value: each,
            label: each === "" ? say("region-any") : say(`region-${each.toLowerCase() as "on"}`),
          }))}
        />
        <TextInput
          label={say("form-from-year")}
          hint={say("form-years-hint")}
          width="short"
          inputMode="numeric"
          {...field("fromYear", yearWritten(form.fiscalYears?.from))}
        />
        <TextInput
          label={say("form-to-year")}
          width="short"
          inputMode="numeric"
          {...field("toYear", yearWritten(form.fiscalYears?.to))}
        />
        <ButtonRow>
          <Button>{say("save-form")}</Button>
        </ButtonRow>
      </Form>
    </Section>
  )
}

function Removal({ locale, revision: shown, submissionKey }: Omit<Shown, "refused">) {
  const say = words(locale)
  return (
    <Disclosure summary={say("remove-form")}>
      <p>{say("remove-form-why")}</p>
      <Form submissionKey={`${submissionKey}-gone`}>
        <input type="hidden" name="what" value="remove-form" />
        <input type="hidden" name="revision" value={shown} />
        <Button look="danger">{say("remove-form")}</Button>
      </Form>
    </Disclosure>
  )
}
