import { formatDate } from "#platform/words"
import type { Locale } from "#platform/words"
import type { PlannedField, Said, SaidActivity } from "../rules/plan-content.ts"

/** A field as it is read; where only the other language changed, that one. */
export function saidField(locale: Locale, field: PlannedField, said: SaidActivity): string {
  const name = (one: Said | null) => (one ? (locale === "fr" ? one.fr : one.en) : "")
  const text = (en: string, fr: string) =>
    en === fr ? en : locale === "fr" ? `${fr} / ${en}` : `${en} / ${fr}`
  const day = (date: string | null, written: string | null) =>
    date ? formatDate(locale, date) : (written ?? "")
  const values: Record<PlannedField, () => string> = {
    title: () => text(said.titleEn, said.titleFr),
    under: () => [name(said.priority), name(said.outcome)].filter(Boolean).join(" › "),
    deliverable: () => text(said.deliverableEn, said.deliverableFr),
    leads: () => said.leads.map(name).join(", "),
    partners: () => said.partners.map(name).join(", "),
    body: () => name(said.body) || (said.bodyAsWritten ?? ""),
    start: () => day(said.startsOn, said.startsAsWritten),
    end: () => day(said.endsOn, said.endsAsWritten),
    resources: () => text(said.resourcesEn, said.resourcesFr),
    funders: () => said.funders.split("\n").join(", "),
  }
  return values[field]()
}
