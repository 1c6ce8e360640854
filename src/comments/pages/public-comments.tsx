import { BesidePage } from "#parts/site"
import { formatDate } from "#platform/words"
import type { Locale } from "#platform/words"
import { besideSite } from "#site"
import { Button, ButtonRow, Heading, Notice, Passage, Section, SectionNavigation } from "#ui"
import type { HeadingLevel } from "#ui"
import { commentVisit } from "../parts/comment-visit.ts"
import { inEither } from "../parts/in-either.ts"
import { consultedOn } from "../reads/consulted.ts"
import { planTitle } from "../reads/periods.ts"
import { publicComments } from "../reads/public-comments.ts"
import { wholePlan } from "../rules/comment-state.ts"
import { paragraphTitles } from "../rules/paragraph-titles.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/public-comments"

/** Nothing is sent from here: each paragraph's own page has its form. */
export const handle = { isKept: true }

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { visit, period, state, periods } = await commentVisit(context, params)
  const { locale } = visit
  const around = await besideSite(visit, { context, request })
  return visit.read(async (tx) => {
    const { paragraphs } = await consultedOn(tx, period.versionId)
    const comments = state === "to-come" ? [] : await publicComments(tx, { periodId: period.id })
    const titles = paragraphTitles(locale, paragraphs)
    return {
      locale,
      base: visit.address("/community-plan/comments"),
      around,
      plan: planTitle(locale, period),
      state,
      opens: formatDate(locale, period.opensOn),
      closes: formatDate(locale, period.closesOn),
      introduction: inEither(locale, { en: period.introductionEn, fr: period.introductionFr }),
      isReported: period.reportNumber !== null,
      reports: periods
        .filter((one) => one.reportNumber !== null)
        .map((one) => ({
          id: one.id,
          plan: planTitle(locale, one),
          date: formatDate(locale, one.reportPublishedOn!),
        })),
      paragraphs:
        state === "to-come"
          ? []
          : paragraphs.map((paragraph) => ({
              key: paragraph.key,
              depth: paragraph.depth,
              title: titles.get(paragraph.key)!,
              said: inEither(locale, { en: paragraph.textEn, fr: paragraph.textFr }),
              count: comments.filter(({ paragraphKey }) => paragraphKey === paragraph.key).length,
            })),
    }
  })
}

type Loaded = Route.ComponentProps["loaderData"]

export default function PublicComments({ loaderData }: Route.ComponentProps) {
  const { locale, around, plan, state, opens, closes, introduction, paragraphs } = loaderData
  const say = words(locale)
  return (
    <BesidePage
      {...around}
      title={say("public-title")}
      lead={<p>{say(`public-lead-${state}`, { plan, opens, closes, from: around.from })}</p>}
    >
      <Standing {...loaderData} />
      {introduction.text && state !== "closed" && (
        <Passage lang={introduction.lang} text={introduction.text} />
      )}
      {state === "open" && <HowItWorks locale={locale} />}
      {paragraphs.length > 0 && (
        <>
          <SectionNavigation
            label={say("contents")}
            layout="column"
            links={paragraphs
              .filter(({ depth }) => depth <= 1)
              .map(({ key, title }) => ({ href: `#p-${key}`, label: title }))}
          />
          {paragraphs.map((paragraph) => (
            <Paragraph key={paragraph.key} {...loaderData} paragraph={paragraph} />
          ))}
        </>
      )}
      <Reports {...loaderData} />
    </BesidePage>
  )
}

function Standing({ locale, base, state, isReported, closes }: Loaded) {
  const say = words(locale)
  if (state !== "closed") return null
  return (
    <Notice kind="information" title={say("closed-on", { closes })}>
      {isReported ? (
        <p>
          <a href={`${base}/report`}>{say("report-title")}</a>
        </p>
      ) : (
        <p>{say("report-to-come")}</p>
      )}
    </Notice>
  )
}

function HowItWorks({ locale }: { locale: Locale }) {
  const say = words(locale)
  return (
    <ul>
      {(["how-anonymous", "how-read-first", "how-answered"] as const).map((line) => (
        <li key={line}>{say(line)}</li>
      ))}
    </ul>
  )
}

function Paragraph({ locale, base, state, paragraph }: Loaded & { paragraph: Loaded["paragraphs"][number] }) {
  const say = words(locale)
  const { key, depth, title, said, count } = paragraph
  const href = `${base}/paragraph?key=${encodeURIComponent(key)}`
  const level = Math.min(Math.max(depth, 1) + 1, 4) as HeadingLevel
  return (
    <section className="section flow" id={`p-${key}`}>
      <Heading level={level}>{title}</Heading>
      {said.text && <Passage lang={said.lang} text={said.text} />}
      <ButtonRow>
        {state === "open" && (
          <Button look="secondary" href={href} about={key === wholePlan ? undefined : title}>
            {key === wholePlan ? say("comment-on-whole") : say("comment-on-this")}
          </Button>
        )}
        {count > 0 && (
          <Button look="quiet" href={`${href}#said`} about={title}>
            {say("comment-count", { count })}
          </Button>
        )}
      </ButtonRow>
    </section>
  )
}

function Reports({ locale, base, reports }: Loaded) {
  const say = words(locale)
  if (reports.length === 0) return null
  return (
    <Section title={say("reports")}>
      <ul>
        {reports.map(({ id, plan, date }) => (
          <li key={id}>
            <a href={`${base}/report?period=${id}`}>{say("report-line", { plan, date })}</a>
          </li>
        ))}
      </ul>
    </Section>
  )
}
