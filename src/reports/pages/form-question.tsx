import { redirect } from "react-router"
import { z } from "zod"
import { NotFound } from "#platform/refusals"
import type { Tx } from "#platform/database"
import { submit, visitOf } from "#platform/web"
import { Button, ButtonRow, Form } from "#ui"
import { access } from "../access.ts"
import { changeTemplate } from "../acts/change-template.ts"
import { questionFields, questionIn } from "../parts/form-fields.ts"
import { ownFormIn } from "../parts/form-in.ts"
import { QuestionFields } from "../parts/question-fields.tsx"
import { ReportPage } from "../parts/report-page.tsx"
import { questionOf, sectionOf, sectionWith } from "../rules/template-of.ts"
import type { Question } from "../rules/template.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/form-question"

const schema = z.strictObject({ revision: z.coerce.number().int().positive(), ...questionFields })

/** By which names this page's address may be asked: a question to change or, of a new one, its section and kind. */
export const handle = { asks: ["question", "section", "kind"] }

const kinds: readonly Question["kind"][] = ["narrative", "choice", "table", "figure", "claims"]

/** What an address asks for: a question to change, or a place for a new one. */
async function asked(tx: Tx, request: Request, params: { form: string }) {
  const own = await ownFormIn(tx, params)
  const { searchParams } = new URL(request.url)
  const key = searchParams.get("question")
  const question = key === null ? null : questionOf(own.template, key)
  const section = question
    ? sectionWith(own.template, question.key)
    : sectionOf(own.template, searchParams.get("section") ?? "")
  const kind = question?.kind ?? kinds.find((each) => each === searchParams.get("kind"))
  if (question === undefined || !section || !kind) throw new NotFound()
  return { own, question, letter: section.letter, kind }
}

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "report-form")
  const { locale } = visit
  return visit.read(async (tx) => {
    const { own, question, letter, kind } = await asked(tx, request, params)
    return {
      locale,
      home: visit.address(""),
      here: visit.address(`/reports/forms/${own.id}`),
      title: own.template.title[locale],
      revision: own.revision,
      question,
      letter,
      kind,
      submissionKey: crypto.randomUUID(),
    }
  })
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "report-form")
  return submit({ request, locale: visit.locale, schema }, async ({ revision, ...typed }, form) => {
    const { own, question: before, letter } = await visit.read((tx) => asked(tx, request, params))
    const taken = own.template.sections.flatMap(({ questions }) => questions.map(({ key }) => key))
    const question = questionIn(typed, { before, taken })
    const edit = { kind: "question", letter, key: before?.key ?? null, question } as const
    await visit.act(form, (tx) => changeTemplate(tx, visit.actor, { id: own.id, revision, edit }))
    return redirect(`${visit.address(`/reports/forms/${own.id}`)}#section-${letter.toLowerCase()}`)
  })
}

export default function FormQuestion({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, home, here, title, revision, question, kind, letter, submissionKey } = loaderData
  const say = words(locale)
  return (
    <ReportPage
      locale={locale}
      home={home}
      under={{ label: title || say("form-untitled"), href: here }}
      title={say(question ? "change-question" : "add-question")}
      lead={<p>{say("question-lead", { letter, kind: say(`kind-of-${kind}`) })}</p>}
      refused={actionData}
    >
      <Form submissionKey={submissionKey}>
        <input type="hidden" name="revision" value={revision} />
        <input type="hidden" name="kind" value={kind} />
        <QuestionFields {...{ locale, question, kind, refused: actionData }} />
        <ButtonRow>
          <Button>{say("save-form")}</Button>
          <Button look="quiet" href={here}>
            {say("back-to-form")}
          </Button>
        </ButtonRow>
      </Form>
    </ReportPage>
  )
}
