import { formatNumber } from "#platform/words"
import type { Locale } from "#platform/words"
import type { PlanContent } from "../rules/content.ts"
import { difference, top } from "../rules/difference.ts"
import type { Both, Change } from "../rules/difference.ts"
import { levelAt } from "../rules/level.ts"
import { planName, yearsOf } from "../reads/plan-name.ts"
import { words } from "../words/index.ts"
import { asHeading, levelSaid } from "../rules/level-said.ts"

export type TextSaid = { text: string; lang: Locale }

/** A change in words; the texts before and after where a text changed. */
export type ChangeSaid = { key: string; said: string; texts: { before: TextSaid; after: TextSaid }[] }

/** What is different in `after`, in the reader's language; a text that changed in the other alone is shown in that one. */
export function changesSaid(locale: Locale, before: PlanContent, after: PlanContent): ChangeSaid[] {
  const say = saying(locale, before, after)
  return difference(before, after).map((change) => ({
    key: `${change.kind} ${change.key}`,
    said: say(change),
    texts: textsOf(locale, change),
  }))
}

function saying(locale: Locale, before: PlanContent, after: PlanContent) {
  const say = words(locale)
  const items = new Map([...before.items, ...after.items].map((item) => [item.id, item]))
  const principles = new Map([...before.principles, ...after.principles].map((one) => [one.id, one]))
  const inIt = (both: Both) => (locale === "fr" ? both.fr : both.en)
  const titleOf = (id: string | null) => {
    const item = id === null || id === top ? undefined : items.get(id)
    return item ? inIt({ en: item.titleEn, fr: item.titleFr }) : planName(locale, after)
  }
  const placed = ({ item, place }: Extract<Change, { kind: "added" | "removed" }>) => ({
    level: item.isPartnershipWide
      ? say("partnership-wide")
      : asHeading(levelSaid(locale, levelAt(after.levels, item.depth)).one, locale),
    title: titleOf(item.id),
    where: place.parentId === null ? "top" : "under",
    parent: titleOf(place.parentId),
  })
  const rank = (of: number | null) => (of === null ? say("no-rank-set") : formatNumber(locale, of))
  const body = (of: Both) => inIt(of) || say("nobody")
  const principle = (id: string) => {
    const one = principles.get(id)
    return one ? inIt({ en: one.textEn, fr: one.textFr }) : ""
  }
  return (change: Change): string => {
    switch (change.kind) {
      case "added":
        return say("change-added", placed(change))
      case "removed":
        return say("change-removed", placed(change))
      case "moved": {
        const [from, to] = [change.before.parentId, change.after.parentId].map(titleOf)
        return say("change-moved", { title: titleOf(change.key), from: from!, to: to! })
      }
      case "renamed":
      case "goal":
      case "why":
        return say(`change-${change.kind}`, { title: titleOf(change.key) })
      case "rank": {
        const [was, is] = [rank(change.before), rank(change.after)]
        return say("change-rank", { title: titleOf(change.key), before: was, after: is })
      }
      case "body": {
        const [was, is] = [body(change.before), body(change.after)]
        return say("change-body", { title: titleOf(change.key), before: was, after: is })
      }
      case "partnership-wide":
        return say("change-wide", { title: titleOf(change.key), is: change.after ? "yes" : "no" })
      case "order": {
        const order = change.after.map(titleOf).join(", ")
        return say("change-order", { parent: titleOf(change.key), order })
      }
      case "principle-added":
      case "principle-removed":
        return say(`change-${change.kind}`, { text: principle(change.key) })
      case "years": {
        const [was, is] = [change.before, change.after].map(
          ({ from, to }) => yearsOf(locale, { fromYear: from, toYear: to }) || say("no-years"),
        )
        return say("change-years", { before: was!, after: is! })
      }
      default:
        return say(`change-${change.kind}`)
    }
  }
}

/** Both sides of a text: in the reader's language where it changed there, else in the other. */
function textsOf(locale: Locale, change: Change): ChangeSaid["texts"] {
  switch (change.kind) {
    case "renamed":
    case "goal":
    case "why":
    case "title":
    case "vision":
    case "principle-changed": {
      const { before, after } = change
      const lang = before[locale] === after[locale] ? (locale === "en" ? "fr" : "en") : locale
      return [{ before: { text: before[lang], lang }, after: { text: after[lang], lang } }]
    }
    case "levels": {
      const named = (levels: typeof change.before) =>
        levels.map((level) => levelSaid(locale, level).one).join(" › ")
      const [before, after] = [named(change.before), named(change.after)]
      return [{ before: { text: before, lang: locale }, after: { text: after, lang: locale } }]
    }
    default:
      return []
  }
}
