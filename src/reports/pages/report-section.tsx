import { redirect } from "react-router"
import { z } from "zod"
import { Invalid, NotFound } from "#platform/refusals"
import { submit, visitOf } from "#platform/web"
import { Columns, Notice, Section } from "#ui"
import { access } from "../access.ts"
import { quoteUpdate, removeQuote } from "../acts/quote-update.ts"
import { saveAnswers } from "../acts/save-answers.ts"
import { helpAsked, withHelp, withoutHelp } from "../parts/answer-help.ts"
import { AnswerShown } from "../parts/answer-shown.tsx"
import { reportIn } from "../parts/report-in.ts"
import { ReportPage } from "../parts/report-page.tsx"
import { ReviewShown } from "../parts/review-shown.tsx"
import { SectionBeside } from "../parts/section-beside.tsx"
import { sectionSeen } from "../parts/section-seen.ts"
import { problemsOf, SectionWriting } from "../parts/section-writing.tsx"
import { SectionStateShown } from "../parts/state-shown.tsx"
import { UnsavedWords } from "../parts/unsaved-words.tsx"
import { reportOf } from "../reads/queries.ts"
import { touchedAnswers } from "../rules/answer-form.ts"
import { sectionOf } from "../rules/template-of.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/report-section"

// Which fields there are depends on the template: `touchedAnswers` refuses those that no question asks for.
const schema = z.record(
  z.string().max(80),
  z.union([z.string().max(60_000), z.array(z.string().max(100)).max(60)]),
)

/** By which names this page's address may be asked. */
export const handle = { asks: ["saved"] }

export async function loader({ params, context, request }: Route.LoaderArgs) {
  const visit = visitOf(context)
  return {
    ...(await visit.read((tx) => sectionSeen(tx, visit, params))),
    wasSaved: new URL(request.url).searchParams.has("saved"),
    submissionKey: crypto.randomUUID(),
  }
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "write", "report")
  return submit({ request, locale: visit.locale, schema }, async (all, form) => {
    const { name, ...which } = reportIn(params)
    const { actor, locale } = visit
    const { section, helped } = await visit.read(async (tx) => {
      const report = await reportOf(tx, which)
      return { section: sectionOf(report.template, params.letter), helped: await helpAsked(tx, report, all) }
    })
    if (!section) throw new NotFound()
    const sent = withoutHelp(all)
    const { touched, problems } = touchedAnswers(locale, section.questions, sent)
    const found = [...helped.problems, ...problems]
    if (found.length > 0) throw new Invalid(found)
    const answers = withHelp(touched, {
      helped,
      sent,
      questions: section.questions,
      timeZone: actor.timeZone,
    })
    if (answers.length > 0 || helped.quote || helped.unquote)
      await visit.act(form, async (tx) => {
        if (answers.length > 0) await saveAnswers(tx, actor, { ...which, answers })
        if (helped.quote)
          await quoteUpdate(tx, actor, {
            ...which,
            question: helped.quote.question,
            updateId: helped.quote.update.id,
          })
        if (helped.unquote) await removeQuote(tx, actor, { ...which, id: helped.unquote })
      })
    return redirect(visit.address(`/reports/${name}/sections/${section.letter}?saved`))
  })
}

export default function ReportSection({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, home, name, title, section, mayWrite, wasSaved } = loaderData
  const say = words(locale)
  const base = `${home}/reports/${name}`
  const refused = actionData && { ...actionData, problems: problemsOf(loaderData, actionData) }
  return (
    <ReportPage
      locale={locale}
      home={home}
      under={{ label: title, href: base }}
      title={`${section.letter}. ${section.title[locale]}`}
      lead={<p>{section.help[locale]}</p>}
      status={<SectionStateShown locale={locale} state={section.state} />}
      refused={refused}
      notice={wasSaved && !actionData ? <Notice kind="success" title={say("saved")} /> : undefined}
    >
      <Columns beside={<SectionBeside {...loaderData} base={base} />}>
        {mayWrite ? (
          <SectionWriting {...loaderData} base={base} refused={refused} />
        ) : (
          <>
            {actionData && <UnsavedWords typed={actionData.typed} locale={locale} />}
            {section.answers.map((answer) => (
              <Section key={answer.key} id={`q-${answer.key}`} title={answer.wording[locale]}>
                <AnswerShown answer={answer} locale={locale} home={home} />
                <ReviewShown {...loaderData} base={base} question={answer.key} />
              </Section>
            ))}
          </>
        )}
      </Columns>
    </ReportPage>
  )
}
