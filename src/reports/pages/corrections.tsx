import { redirect } from "react-router"
import { z } from "zod"
import { Invalid, NotFound } from "#platform/refusals"
import { asTyped, submit, visitOf } from "#platform/web"
import type { Refused } from "#platform/web"
import { readNumber } from "#platform/words"
import type { Locale } from "#platform/words"
import { Button, ButtonRow, Form, NumberInput, Section, Select, TextArea } from "#ui"
import { access } from "../access.ts"
import { overrideFigure, withdrawOverride } from "../acts/override-figure.ts"
import { writableReport } from "../acts/write-report.ts"
import { correctionWords } from "../document/correction-words.ts"
import { cellWords } from "../document/value-words.ts"
import { ReportPage } from "../parts/report-page.tsx"
import { reportIn } from "../parts/report-in.ts"
import { assembleReport } from "../reads/assemble.ts"
import { overriddenIn, partsOf } from "../rules/override.ts"
import { sectionWith } from "../rules/template-of.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/corrections"

const schema = z.discriminatedUnion("what", [
  z.strictObject({
    what: z.literal("correct"),
    part: z.string("reports.override-part-needed").min(1, "reports.override-part-needed").max(300),
    value: z.string().max(30),
    reason: z.string().max(1000),
  }),
  z.strictObject({ what: z.literal("withdraw"), part: z.string().max(300) }),
])

/** By which names this page's address may be asked. */
export const handle = { asks: ["question"] }

function questionAsked(url: string): string {
  return new URL(url).searchParams.get("question") ?? ""
}

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "write", "report")
  const { actor, locale } = visit
  return visit.read(async (tx) => {
    const { name, ...which } = reportIn(params)
    const report = await writableReport(tx, actor, which)
    const key = questionAsked(request.url)
    const content = await assembleReport(tx, report, actor.today)
    const figure = content.sections.flatMap(({ answers }) => answers).find((answer) => answer.key === key)
    if (figure?.kind !== "figure") throw new NotFound()
    const section = sectionWith(report.template, key)
    return {
      locale,
      home: visit.address(""),
      name,
      question: { key, wording: figure.wording, how: figure.how },
      section: { letter: section.letter, title: section.title },
      parts: partsOf(figure),
      overridden: overriddenIn(figure),
      submissionKey: crypto.randomUUID(),
    }
  })
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "write", "report")
  const { actor, locale } = visit
  return submit({ request, locale, schema }, async (sent, form) => {
    const { name, ...which } = reportIn(params)
    const question = questionAsked(request.url)
    const about = { ...which, question, part: sent.part }
    if (sent.what === "withdraw") await visit.act(form, (tx) => withdrawOverride(tx, actor, about))
    else {
      const value = readNumber(locale, sent.value)
      if (value === null || value === undefined)
        throw new Invalid([{ field: "value", reason: words.message("override-number-odd") }])
      await visit.act(form, (tx) => overrideFigure(tx, actor, { ...about, value, reason: sent.reason }))
    }
    return redirect(visit.address(`/reports/${name}/corrections?question=${question}`))
  })
}

type Shown = Route.ComponentProps["loaderData"]

/** A number the records get wrong, and why: the computed one stays beside it. */
export default function Corrections({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, home, name, question, section, overridden } = loaderData
  const say = words(locale)
  const href = `${home}/reports/${name}/sections/${section.letter}`
  return (
    <ReportPage
      locale={locale}
      home={home}
      under={{ label: `${section.letter}. ${section.title[locale]}`, href }}
      title={say("correct-figure")}
      lead={<p>{say("correct-lead", { figure: question.wording[locale] })}</p>}
      refused={actionData}
    >
      {overridden.length > 0 && (
        <Section title={say("corrected-by-hand", { count: overridden.length })}>
          <ul>
            {overridden.map((part, place) => (
              <li key={part.part}>
                {correctionWords(locale, part)}
                <Withdrawal {...loaderData} part={part.part} about={part.label[locale]} place={place} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={say("correct-one")} intro={<p>{question.how[locale]}</p>}>
        <CorrectionForm {...loaderData} refused={actionData} cancel={`${href}#q-${question.key}`} />
      </Section>
    </ReportPage>
  )
}

function Withdrawal(props: Shown & { part: string; about: string; place: number }) {
  const { locale, part, about, place, submissionKey } = props
  return (
    <Form submissionKey={`${submissionKey}-w${place}`}>
      <input type="hidden" name="what" value="withdraw" />
      <input type="hidden" name="part" value={part} />
      <Button look="secondary" about={about}>
        {words(locale)("withdraw-correction")}
      </Button>
    </Form>
  )
}

function CorrectionForm(props: Shown & { refused: Refused | undefined; cancel: string }) {
  const { locale, parts, submissionKey, refused, cancel } = props
  const say = words(locale)
  return (
    <Form submissionKey={submissionKey}>
      <input type="hidden" name="what" value="correct" />
      <Select
        {...asTyped(refused, "part")}
        label={say("correct-which")}
        options={[
          { value: "", label: say("choose") },
          ...parts
            .filter(({ value }) => value.state !== "suppressed")
            .map((each) => ({ value: each.part, label: partLabel(locale, each) })),
        ]}
      />
      <NumberInput {...asTyped(refused, "value")} label={say("correct-value")} unit="" inputMode="decimal" />
      <TextArea
        {...asTyped(refused, "reason")}
        label={say("correct-reason")}
        hint={say("correct-reason-hint")}
      />
      <ButtonRow>
        <Button>{say("correct-save")}</Button>
        <Button look="quiet" href={cancel}>
          {say("back-to-section")}
        </Button>
      </ButtonRow>
    </Form>
  )
}

function partLabel(locale: Locale, { label, value }: Shown["parts"][number]): string {
  return words(locale)("part-now", { label: label[locale], value: cellWords(locale, value) })
}
