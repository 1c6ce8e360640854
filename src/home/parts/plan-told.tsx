import { progressOf } from "#parts/plans"
import { formatDate, titleIn } from "#platform/words"
import type { Locale } from "#platform/words"
import { asHeading, either, levelAt, levelSaid } from "#parts/strategy"
import type { PlanContent, PlanItem, PublicCommunityPlan } from "#strategy"
import { History, InLanguage, Outline, Passage, Section } from "#ui"
import type { Branch } from "#ui"
import type { ShownPlan } from "../reads/site-plan.ts"
import { words } from "../words/index.ts"
import { progressSaid } from "./progress-shown.tsx"

type Told = { locale: Locale; content: PlanContent }

export function Vision({ locale, content }: Told) {
  const vision = either(locale, content, "vision")
  if (!vision.text) return null
  return (
    <Section title={words(locale)("vision")}>
      <Passage {...vision} />
    </Section>
  )
}

export function Principles({ locale, content }: Told) {
  if (content.principles.length === 0) return null
  return (
    <Section title={words(locale)("principles")}>
      <ul>
        {content.principles.map((one) => {
          const { text, lang } = either(locale, one, "text")
          return (
            <li key={one.id}>
              <InLanguage lang={lang}>{text}</InLanguage>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}

/** What the partnership calls its uppermost level, as a heading. */
export function topsCalled({ locale, content }: Told): string {
  return levelSaid(locale, levelAt(content.levels, 1)).Many
}

/** Each of the top with its reason, what it leads to, and how far it has come. */
export function Tops(props: Told & { base: string; current: ShownPlan | null }) {
  const { locale, content, base, current } = props
  const tops = content.items.filter(({ depth }) => depth === 1)
  return (
    <Section title={topsCalled(props)}>
      {tops.map((item) => (
        <Section key={item.id} level={3} title={titleIn(locale, item)}>
          <ItemTold {...props} item={item} />
          {current && <p>{stands(locale, current, item)}</p>}
          <p>
            <a href={`${base}/plan/${item.id}`}>
              {words(locale)("see-more-of")} <bdi>{titleIn(locale, item)}</bdi>
            </a>
          </p>
        </Section>
      ))}
    </Section>
  )
}

function stands(locale: Locale, { activities }: ShownPlan, item: PlanItem): string {
  const own = activities.filter(({ priority }) => priority.id === item.id)
  return own.length === 0 ? words(locale)("no-activities") : progressSaid(locale, progressOf(own))
}

/** Its goal, why it matters, and everything under it. */
export function ItemTold({ locale, content, item }: Told & { item: PlanItem }) {
  const branches = branchesUnder({ locale, content }, item.id)
  return (
    <>
      <ItemTexts locale={locale} item={item} />
      {branches.length > 0 && <Outline branches={branches} />}
    </>
  )
}

function ItemTexts({ locale, item }: { locale: Locale; item: PlanItem }) {
  const [goal, why] = [either(locale, item, "goal"), either(locale, item, "why")]
  return (
    <>
      {goal.text && <Passage {...goal} />}
      {why.text && <Passage {...why} />}
    </>
  )
}

function branchesUnder({ locale, content }: Told, parentId: string): Branch[] {
  return content.items
    .filter((item) => item.parentId === parentId)
    .map((item) => ({
      key: item.id,
      title: titleIn(locale, item),
      note: (
        <>
          <p>{asHeading(levelSaid(locale, levelAt(content.levels, item.depth)).one, locale)}</p>
          <ItemTexts locale={locale} item={item} />
        </>
      ),
      branches: branchesUnder({ locale, content }, item.id),
    }))
}

/** How the plan came about: dated facts, the newest first. */
export function PlanSteps({ locale, steps }: { locale: Locale; steps: PublicCommunityPlan["steps"] }) {
  const say = words(locale)
  if (steps.length === 0) return null
  return (
    <Section title={say("how-it-came")}>
      <History
        entries={steps.toReversed().map(({ kind, onDay, byWhom, resolution }) => ({
          key: `${kind} ${onDay} ${byWhom}`,
          when: { datetime: onDay, words: formatDate(locale, onDay) },
          who: say(`step-${kind}`),
          what: byWhom ? <bdi>{byWhom}</bdi> : null,
          detail: resolution ? <p>{say("resolution", { number: resolution })}</p> : null,
        }))}
      />
    </Section>
  )
}

/** Where every number on the page comes from, and as of when. */
export function WhereFrom(props: { locale: Locale; current: ShownPlan; today: string; href?: string }) {
  const { locale, current, today, href } = props
  const say = words(locale)
  return (
    <Section title={say("where-from")}>
      <p>
        {say("where-from-why", {
          year: current.label,
          approved: formatDate(locale, current.approvedOn),
          date: formatDate(locale, today),
        })}
      </p>
      <p>{say("where-from-figures")}</p>
      {href && (
        <p>
          <a href={href}>{say("see-year", { year: current.label })}</a>
        </p>
      )}
    </Section>
  )
}
