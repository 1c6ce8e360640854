import { inLanguage, titleIn } from "#platform/words"
import type { Locale } from "#platform/words"
import { Outline, Passage, Section } from "#ui"
import type { Branch } from "#ui"
import type { ReactNode } from "react"
import type { PlanContent } from "../rules/content.ts"
import { asideOf, either } from "../rules/item-said.ts"
import type { PlanItem } from "../rules/plan-item.ts"
import { words } from "../words/index.ts"

type Props = {
  locale: Locale
  content: PlanContent
  /** Where the page of an item is; nowhere for a version of the past. */
  hrefOf?: ((item: PlanItem) => string) | undefined
  /** Beside the heading of one at the top. */
  actsOf?: ((item: PlanItem) => ReactNode) | undefined
  /** What one at the top rests on. */
  restsOn?: ((item: PlanItem) => ReactNode) | undefined
  /** Under the vision and the principles. */
  principlesAct?: ReactNode
}

/** A whole plan in the partnership's own words: vision, principles, then each of the top with all that is under it. */
export function PlanBody(props: Props) {
  const { locale, content } = props
  const say = words(locale)
  const tops = content.items.filter(({ depth }) => depth === 1)
  const ranked = tops.some(({ rank }) => rank !== null)
  const beside = tops.filter(({ isPartnershipWide }) => !isPartnershipWide)
  const wide = tops.filter(({ isPartnershipWide }) => isPartnershipWide)
  const vision = either(locale, content, "vision")
  return (
    <>
      {vision.text && (
        <Section title={say("vision")}>
          <Passage {...vision} />
        </Section>
      )}
      {(content.principles.length > 0 || props.principlesAct) && (
        <Section title={say("principles")} actions={props.principlesAct}>
          {content.principles.length === 0 && <p>{say("no-principles-why")}</p>}
          <ul>
            {content.principles.map((one) => (
              <li key={one.id}>{inLanguage(locale, one, "text")}</li>
            ))}
          </ul>
        </Section>
      )}
      {beside.length > 1 && !ranked && <p>{say("no-rank")}</p>}
      {beside.map((item) => (
        <Top key={item.id} {...props} item={item} />
      ))}
      {wide.map((item) => (
        <Top key={item.id} {...props} item={item} />
      ))}
    </>
  )
}

function Top({ item, ...props }: Props & { item: PlanItem }) {
  const { locale, content } = props
  return (
    <Section
      title={titleIn(locale, item)}
      id={`item-${item.id}`}
      intro={<p>{asideOf(locale, content, item).join(" · ")}</p>}
      actions={props.actsOf?.(item)}
    >
      {props.restsOn?.(item)}
      <ItemTexts locale={locale} item={item} />
      <Branches branches={branchesUnder(props, item.id)} />
    </Section>
  )
}

function Branches({ branches }: { branches: readonly Branch[] }) {
  return branches.length === 0 ? null : <Outline branches={branches} />
}

export function ItemTexts({ locale, item }: { locale: Locale; item: PlanItem }) {
  const say = words(locale)
  const [goal, why] = [either(locale, item, "goal"), either(locale, item, "why")]
  return (
    <>
      {goal.text && <Passage lang={goal.lang} text={say("goal-said", { goal: goal.text })} />}
      {why.text && <Passage {...why} />}
    </>
  )
}

function branchesUnder(props: Props, parentId: string): Branch[] {
  const { locale, content, hrefOf } = props
  return content.items
    .filter((item) => item.parentId === parentId)
    .map((item) => ({
      key: item.id,
      title: titleIn(locale, item),
      ...(hrefOf ? { href: hrefOf(item) } : {}),
      note: (
        <>
          <p>{asideOf(locale, content, item).join(" · ")}</p>
          <ItemTexts locale={locale} item={item} />
        </>
      ),
      branches: branchesUnder(props, item.id),
    }))
}
