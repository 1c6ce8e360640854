import { visitOf } from "#platform/web"
import { Button, ButtonRow, Section } from "#ui"
import { topLevel } from "#strategy"
import { access } from "../access.ts"
import { AnswerFields } from "../parts/answer-fields.tsx"
import { formAsked, formQuery } from "../parts/form-in.ts"
import { ReportPage } from "../parts/report-page.tsx"
import { inOwnWords } from "../rules/own-words.ts"
import { shownAnswer } from "../rules/answer-form.ts"
import { isTyped } from "../rules/answer.ts"
import { rulesOf } from "../rules/template-of.ts"
import type { Question } from "../rules/template.ts"
import { words } from "../words/index.ts"
import type { Locale } from "#platform/words"
import type { Route } from "./+types/form-preview"

/** By which names this page's address may be asked. */
export const handle = { asks: ["key", "version"] }

export async function loader({ request, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "read", "report")
  return {
    locale: visit.locale,
    home: visit.address(""),
    form: await visit.read(async (tx) =>
      inOwnWords(await formAsked(tx, request.url), await topLevel(tx, visit.actor.today)),
    ),
  }
}

/** A form as somebody who fills it will see it; nothing here can be sent. */
export default function FormPreview({ loaderData }: Route.ComponentProps) {
  const { locale, home, form } = loaderData
  const say = words(locale)
  return (
    <ReportPage
      locale={locale}
      home={home}
      under={{ label: say("forms"), href: `${home}/reports/forms` }}
      title={form.title[locale] || say("form-untitled")}
      lead={
        <p>
          {form.label[locale]}. {say(`for-${rulesOf(form).audience}`)} {say("preview-lead")}
        </p>
      }
      actions={
        <ButtonRow>
          <Button look="secondary" href={`${home}/reports/forms/files/form.json?${formQuery(form)}`} download>
            {say("take-form")}
          </Button>
        </ButtonRow>
      }
    >
      {form.sections.map((section) => (
        <Section
          key={section.letter}
          id={`section-${section.letter.toLowerCase()}`}
          title={`${section.letter}. ${section.title[locale]}`}
          intro={<p>{section.help[locale]}</p>}
        >
          {section.questions.map((question) => (
            <Asked key={question.key} question={question} locale={locale} />
          ))}
        </Section>
      ))}
    </ReportPage>
  )
}

function Asked({ question, locale }: { question: Question; locale: Locale }) {
  const say = words(locale)
  if (isTyped(question)) {
    const shown = shownAnswer(locale, question, { kept: undefined })
    return (
      <div id={`q-${question.key}`}>
        <AnswerFields question={question} shown={shown} locale={locale} refused={undefined} />
      </div>
    )
  }
  return (
    <Section
      level={3}
      id={`q-${question.key}`}
      title={question.wording[locale]}
      intro={<p>{question.hint[locale]}</p>}
    >
      <p>
        {question.kind === "figure"
          ? say("preview-figure", { figure: say(`figure-${question.computation}`) })
          : say("preview-claims", {
              scale: question.extents.map(({ wording }) => wording[locale]).join("; "),
            })}
      </p>
    </Section>
  )
}
