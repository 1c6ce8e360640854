import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import { giveAccess, peopleWithAccess } from "#partnerships"
import { chooseTranslatorLanguages, standingsOf, writeTexts } from "#translations"
import type { TestPartnership } from "../builders.ts"

declare module "#platform/acts" {
  interface Acts {
    "test.texts-written": { count: number }
  }
}

type Values = { en?: string; fr?: string }

/** Texts of a subject of ours, written as an editor would. */
export async function someTexts(
  { act }: TestPartnership,
  fields: Record<string, Values>,
  about: { subjectId?: string; isMinor?: boolean; isConsent?: boolean; kind?: string; on?: string } = {},
): Promise<string> {
  const {
    subjectId = crypto.randomUUID(),
    isMinor = false,
    isConsent = false,
    kind = "test.page",
    on,
  } = about
  await act(async (tx, coordinator) => {
    const actor = { ...coordinator, at: on ? new Date(`${on}T17:00:00Z`) : coordinator.at }
    const changed = await writeTexts(tx, actor, { kind, subjectId, fields, isMinor, isConsent })
    await record(tx, actor, { kind: "test.texts-written", details: { count: changed.length } })
  })
  return subjectId
}

/** The id of one field's text. */
export async function idOfText({ read }: TestPartnership, subjectId: string, field: string): Promise<string> {
  const texts = await read((tx) => standingsOf(tx, { subjects: [subjectId] }))
  return texts.find((text) => text.field === field)!.id
}

/** Somebody who translates into these languages; none means every one beside English and French. @returns their access's id */
export async function aTranslator(
  { act }: TestPartnership,
  languages: readonly string[],
  name = "Amal",
): Promise<string> {
  const email = `${crypto.randomUUID()}@translators.example`
  const signInAt = "http://localhost:3000/en/sign-in"
  const accessId = await act((tx, actor) =>
    giveAccess(tx, actor, { name, email, locale: "en", role: "translator", signInAt }),
  )
  if (languages.length > 0)
    await act((tx, actor) => chooseTranslatorLanguages(tx, actor, { accessId, languages }))
  return accessId
}

/** They, acting when the coordinator does. */
export async function translating(partnership: TestPartnership, accessId: string): Promise<Actor> {
  const people = await partnership.read(peopleWithAccess)
  const { personId: id } = people.find((person) => person.id === accessId)!
  return { ...partnership.as("translator"), id }
}
