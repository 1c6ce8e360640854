import { reportTitle, sectionState, stepsWithNames, submittedReport } from "#reports"
import { AnswerShown, ReportDownloads, SectionStateShown, SignOffShown, StateShown } from "#parts/reports"
import { NotFound } from "#platform/refusals"
import { visitOf } from "#platform/web"
import { formatDateTime, nameIn } from "#platform/words"
import { Button, ButtonRow, Columns, History, Notice, Section, SectionNavigation } from "#ui"
import { access } from "../access.ts"
import { CommentsShown } from "../parts/comments-shown.tsx"
import { deskAddress } from "../parts/desk-address.ts"
import { DeskPage } from "../parts/desk-page.tsx"
import { reviewAddress } from "../parts/review-address.ts"
import { reviewed, reviewOf } from "../parts/review-context.ts"
import { officerComments } from "../reads/officer-comments.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/review"

/** By which names this page's address may be asked. */
export const handle = { asks: ["section"] }

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const [desk, review] = [visitOf(context), reviewOf(context)]
  review.check(access, "read", "comment")
  const { locale, partnership } = review
  const asked = new URL(request.url).searchParams.get("section") ?? "A"
  return review.read(async (tx) => {
    const { report, content, snapshot } = await submittedReport(tx, await reviewed(tx, context, params))
    const section = content.sections.find(({ letter }) => letter === asked)
    if (!section) throw new NotFound()
    return {
      locale,
      base: reviewAddress(desk, review, report.fiscalYear),
      queue: deskAddress(desk, `?year=${report.fiscalYear}`),
      name: nameIn(locale, partnership),
      timeZone: partnership.timeZone,
      titles: { en: reportTitle("en", content), fr: reportTitle("fr", content) },
      state: report.state as "submitted" | "returned" | "accepted",
      section,
      sections: content.sections.map((each) => ({
        letter: each.letter,
        title: each.title[locale],
        state: sectionState(each),
      })),
      signOff: content.signOff ?? null,
      comments: await officerComments(tx, report.id),
      steps: await stepsWithNames(tx, report),
      snapshot: { sha256: snapshot.sha256, bytes: Buffer.byteLength(snapshot.text) },
    }
  })
}

export default function Review({ loaderData }: Route.ComponentProps) {
  const { locale, base, queue, name, titles, state, section, comments, timeZone, signOff } = loaderData
  const say = words(locale)
  return (
    <DeskPage
      title={`${titles[locale]}, ${name}`}
      lead={<p>{say("review-lead")}</p>}
      status={<StateShown locale={locale} state={state} />}
      breadcrumb={[{ label: say("queue"), href: queue }]}
      notice={
        state === "returned" && (
          <Notice kind="information" title={say("being-written-again")}>
            <p>{say("being-written-again-why")}</p>
          </Notice>
        )
      }
      actions={
        <ButtonRow>
          {state === "submitted" && <Button href={`${base}/reply`}>{say("return-or-accept")}</Button>}
          <Button look="secondary" href={`${base}/before`}>
            {say("beside-last-year")}
          </Button>
        </ButtonRow>
      }
    >
      <Columns beside={<Beside {...loaderData} />}>
        <Section title={`${section.letter}. ${section.title[locale]}`} intro={<p>{section.help[locale]}</p>}>
          {section.answers.map((answer) => (
            <Section key={answer.key} level={3} title={answer.wording[locale]}>
              <AnswerShown answer={answer} locale={locale} home={null} />
              <CommentsShown
                {...{ locale, timeZone }}
                comments={comments.filter(({ question }) => question === answer.key)}
              />
            </Section>
          ))}
        </Section>
        <Section title={say("sign-off")}>
          {signOff ? <SignOffShown locale={locale} signOff={signOff} /> : <p>{say("sign-off-not-kept")}</p>}
        </Section>
      </Columns>
    </DeskPage>
  )
}

function Beside({
  locale,
  base,
  titles,
  section,
  sections,
  steps,
  snapshot,
  timeZone,
}: Route.ComponentProps["loaderData"]) {
  const say = words(locale)
  return (
    <>
      <SectionNavigation
        label={say("sections")}
        layout="column"
        links={sections.map(({ letter, title, state }) => ({
          href: `${base}?section=${letter}`,
          label: `${letter}. ${title}`,
          current: letter === section.letter,
          status: <SectionStateShown locale={locale} state={state} />,
        }))}
      />
      <Section title={say("steps")}>
        <History
          entries={steps.map(({ number, step, takenAt, by, comment }) => ({
            key: String(number),
            when: { datetime: takenAt.toISOString(), words: formatDateTime(locale, takenAt, timeZone) },
            who: by ?? say("by-system"),
            what: say(`step-${step}`),
            detail: comment,
          }))}
        />
      </Section>
      <Section title={say("downloads")}>
        <ReportDownloads locale={locale} base={base} titles={titles} snapshot={snapshot} />
      </Section>
    </>
  )
}
