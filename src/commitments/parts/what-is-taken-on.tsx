import type { Lead } from "#plans"
import { formatDate, inLanguage } from "#platform/words"
import type { Locale } from "#platform/words"
import { Facts } from "#ui"
import { words } from "../words/index.ts"

type Wording = Pick<Lead, "deliverableEn" | "deliverableFr" | "startsOn" | "endsOn">

/** What a lead takes on beside the title: what there will be at the end, and by when. */
export function WhatIsTakenOn({ locale, wording }: { locale: Locale; wording: Wording }) {
  const say = words(locale)
  const day = (on: string | null) => (on ? formatDate(locale, on) : say("not-said"))
  return (
    <Facts
      facts={[
        {
          term: say("deliverable"),
          description: inLanguage(locale, wording, "deliverable") || say("not-said"),
        },
        { term: say("starts-on"), description: day(wording.startsOn) },
        { term: say("ends-on"), description: day(wording.endsOn) },
      ]}
    />
  )
}
