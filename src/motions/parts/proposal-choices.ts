import { bodyOf } from "#councils"
import type { Tx } from "#platform/database"
import { inLanguage } from "#platform/words"
import type { Locale } from "#platform/words"
import { proposalsBefore } from "#recruitment"
import { words } from "../words/index.ts"

/** Whom the body was asked to appoint, and a motion could: by name. */
export async function proposalChoices(tx: Tx, bodyId: string) {
  const proposals = await proposalsBefore(tx, bodyId)
  return proposals.map(({ id, personName }) => ({
    value: id,
    label: personName,
  }))
}

/** The text of a motion that appoints somebody, in both languages, to begin from. */
export async function appointmentTexts(tx: Tx, bodyId: string, proposalId: string | null) {
  const proposal = (await proposalsBefore(tx, bodyId)).find(({ id }) => id === proposalId)
  const body = proposal && (await bodyOf(tx, bodyId))
  if (!proposal || !body) return null
  const textIn = (locale: Locale) =>
    words(locale)("appointment-text", {
      name: proposal.personName,
      body: inLanguage(locale, body, "name"),
    })
  return { proposalId: proposal.id, textEn: textIn("en"), textFr: textIn("fr") }
}
