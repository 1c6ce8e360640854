import { calendarEvents, foundWords } from "#found"
import { SitePage } from "#parts/site"
import { progressOf } from "#parts/plans"
import { dayOf } from "#platform/clock"
import { holdsUntil } from "#platform/web"
import { formatDate, formatDateTime } from "#platform/words"
import { isRecruiting, recruitments } from "#recruitment"
import { siteVisit } from "#site"
import { either, planName } from "#parts/strategy"
import { Button, ButtonRow, Columns, History, Passage, Section } from "#ui"
import { CommentsOpen } from "../parts/comments-open.tsx"
import { commentsUntil } from "../reads/comments-until.ts"
import { ProgressFigures, progressSaid } from "../parts/progress-shown.tsx"
import { newestPublic } from "../reads/newest-public.ts"
import { sitePlan } from "../reads/site-plan.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/site-home"

/** The same for anyone, until an act or the end of the day. */
export const handle = { isKept: true }

/** How much news stands on a first page before it becomes an archive. */
const most = 5

/** The first page of a public site: who this is, how far the plan has come, what is new, and how to take part. */
export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { visit, frame } = await siteVisit({ context, params, request })
  const { locale, actor, partnership } = visit
  return visit.read(async (tx) => {
    const { community, current } = await sitePlan(tx, actor)
    const newest = await newestPublic(tx, { at: actor.at, locale, most })
    const events = await calendarEvents(tx, { locale, language: frame.language, at: actor.at })
    const coming = events.filter(({ starts, ends }) => (ends ?? starts) >= actor.at)
    // The next one that is over is not coming any more.
    for (const { starts, ends } of coming) holdsUntil(context, ends ?? starts)
    const seeks = (await recruitments(tx)).some((one) => isRecruiting(one, actor.today))
    return {
      frame,
      today: actor.today,
      plan: community && {
        name: planName(locale, community.content),
        vision: either(locale, community.content, "vision"),
      },
      current,
      coming: coming.slice(0, most).map(({ id, title, titleLang, starts, place, placeLang, path }) => ({
        id,
        title,
        titleLang,
        place,
        placeLang,
        path,
        when: formatDateTime(locale, starts, partnership.timeZone),
        day: dayOf(starts, partnership.timeZone),
      })),
      newest: newest.map(({ since, ...one }) => ({ ...one, on: dayOf(since, partnership.timeZone) })),
      commentsUntil: await commentsUntil(tx, actor.today),
      join: seeks ? `${frame.beside}/join` : null,
    }
  })
}

export default function SiteHome({ loaderData }: Route.ComponentProps) {
  const { frame } = loaderData
  const say = words(frame.locale)
  return (
    <SitePage
      frame={frame}
      title={frame.name}
      lead={frame.tagline && <p>{frame.tagline}</p>}
      description={frame.tagline || say("what-we-are")}
    >
      <CommentsOpen frame={frame} until={loaderData.commentsUntil} />
      <Columns beside={<TakePart {...loaderData} />}>
        <Section title={say("who-we-are")}>
          <p>{say("what-we-are")}</p>
          <p>{say("what-we-are-not")}</p>
        </Section>
      </Columns>
      <Plan {...loaderData} />
      <Coming {...loaderData} />
      <Columns beside={<Beside {...loaderData} />}>
        <Newest {...loaderData} />
      </Columns>
    </SitePage>
  )
}

type Shown = Route.ComponentProps["loaderData"]

function Plan({ frame, plan, current, today }: Shown) {
  const { locale, base } = frame
  const say = words(locale)
  if (!plan && !current) return null
  return (
    <Section title={plan ? plan.name : say("our-plan")}>
      {plan?.vision.text && <Passage {...plan.vision} />}
      {current && <ProgressFigures {...{ locale, today }} plan={current} />}
      {current && <p>{progressSaid(locale, progressOf(current.activities))}</p>}
      <ButtonRow>
        <Button href={`${base}/plan`}>{say("see-plan")}</Button>
      </ButtonRow>
    </Section>
  )
}

function Coming({ frame, coming }: Shown) {
  const { locale, base } = frame
  if (coming.length === 0) return null
  return (
    <Section title={words(locale)("coming")}>
      <History
        entries={coming.map(({ id, title, titleLang, when, day, place, placeLang, path }) => ({
          key: id,
          when: { datetime: day, words: when },
          who: place && <bdi lang={placeLang}>{place}</bdi>,
          what: (
            <a href={base + path}>
              <bdi lang={titleLang}>{title}</bdi>
            </a>
          ),
        }))}
      />
    </Section>
  )
}

function Newest({ frame, newest }: Shown) {
  const { locale, base } = frame
  const say = words(locale)
  if (newest.length === 0) return null
  return (
    <Section title={say("newest")}>
      <History
        entries={newest.map(({ matter, subjectId, title, lang, kind, path, on }) => ({
          key: `${matter} ${subjectId}`,
          when: { datetime: on, words: formatDate(locale, on) },
          who: kind,
          what: (
            <a href={base + path}>
              <bdi lang={lang}>{title}</bdi>
            </a>
          ),
        }))}
      />
    </Section>
  )
}

function TakePart({ frame, join }: Shown) {
  const say = words(frame.locale)
  return (
    <Section title={say("take-part")}>
      <p>{say(join ? "take-part-why" : "take-part-later")}</p>
      {join && (
        <ButtonRow>
          <Button look="secondary" href={join}>
            {say("take-part-do")}
          </Button>
        </ButtonRow>
      )}
    </Section>
  )
}

function Contact({ frame }: Shown) {
  const { locale, contact } = frame
  const { email, telephone, address } = contact
  if (!email && !telephone && !address) return null
  return (
    <Section title={words(locale)("contact")}>
      {email && (
        <p>
          <a href={`mailto:${email}`}>{email}</a>
        </p>
      )}
      {telephone && (
        <p>
          <a href={`tel:${telephone.replaceAll(/[^\d+]/g, "")}`}>{telephone}</a>
        </p>
      )}
      {address && (
        <p>
          <bdi>{address}</bdi>
        </p>
      )}
    </Section>
  )
}

function Beside(shown: Shown) {
  return (
    <>
      <Contact {...shown} />
      <Follow {...shown} />
    </>
  )
}

function Follow({ frame }: Shown) {
  const say = foundWords(frame.locale)
  return (
    <Section title={say("follow")}>
      <ul>
        <li>
          <a href={`${frame.base}/news.xml`} type="application/rss+xml">
            {say("follow-news")}
          </a>
        </li>
        <li>
          <a href={`${frame.base}/events.ics`} type="text/calendar" download>
            {say("follow-events")}
          </a>
        </li>
      </ul>
    </Section>
  )
}
