import type { Tx } from "#platform/database"
import { bodyOf } from "#councils"
import { inLanguage } from "#platform/words"
import type { Locale } from "#platform/words"
import { meaningOf } from "../acts/when-carried.ts"
import type { Matter } from "../acts/when-carried.ts"
import { words } from "../words/index.ts"

/** Under which name an address asks for a matter, and the field of the form that it fills. */
const asking = [
  { name: "plan", matter: "plan", field: "planId" },
  { name: "communityPlan", matter: "community-plan", field: "communityPlanId" },
] as const satisfies { name: string; matter: Matter; field: string }[]

/** What of an address stays when a body is chosen. */
export function matterAsked(searchParams: URLSearchParams): string {
  const kept = asking.flatMap(({ name }) => {
    const value = searchParams.get(name)
    return value === null ? [] : [[name, value]]
  })
  return new URLSearchParams(kept).toString()
}

/** What the address puts before a body, chosen, and the motion's text in both languages to begin from; null when the body cannot decide it. */
export async function askedMatter(tx: Tx, bodyId: string, searchParams: URLSearchParams) {
  const asked = asking.find(({ name }) => searchParams.has(name))
  const body = asked && (await bodyOf(tx, bodyId))
  if (!asked || !body) return null
  const wanted = searchParams.get(asked.name)
  const textIn = async (locale: Locale) => {
    const choices = await meaningOf(asked.matter)?.choices(tx, { locale, bodyId, meetingId: null })
    const what = choices?.find(({ value }) => value === wanted)?.label
    return what && words(locale)("matter-text", { what, body: inLanguage(locale, body, "name") })
  }
  const [textEn, textFr] = [await textIn("en"), await textIn("fr")]
  return textEn && textFr ? { [asked.field]: wanted, textEn, textFr } : null
}
