import { fold } from "#platform/workbooks"
import type { Locale } from "#platform/words"
import { emailsIn, languageOf, webAddress } from "./contact-fields.ts"
import type { RosterMeaning } from "./roster-headings.ts"
import type { RosterContact, RosterEntry, RosterReason } from "./roster-plan.ts"
import { recognizeKind } from "../rules/member-kind.ts"
import { recognizeSector } from "../rules/sector.ts"

type Text = (meaning: RosterMeaning) => string
type FieldDoubt = { meaning: RosterMeaning; reason: RosterReason }
type Fields = Omit<RosterEntry, "sheet" | "row" | "key" | "name">

/** What one row says of its organisation besides the name, and which of it is doubtful. */
export function rosterFields(text: Text): { fields: Fields; doubts: FieldDoubt[] } {
  const locale = localeOf(text("language"))
  const website = known(text("website"), webAddress, "website-invalid")
  const calledPerson = recognizeKind(text("sector")) === "community-member"
  const written = calledPerson ? "" : text("sector")
  const sector = known(written, recognizeSector, "sector-unknown")
  const kind = known(text("kind"), recognizeKind, "kind-unknown")
  const contacts = contactsOf(text, locale.value)
  const fields: Fields = {
    nameEn: text("name-en") || null,
    nameFr: text("name-fr") || null,
    acronym: text("acronym") || null,
    aliases: listOf(text("alias")),
    // "Resident" in the column of sectors says what they are, and nothing of what they lived.
    kind: kind.value ?? (calledPerson ? "community-member" : null),
    sector: sector.value,
    sectorAsWritten: written || null,
    locale: locale.value,
    website: website.value,
    contacts: contacts.value,
  }
  const doubts = [
    ...kind.doubts.map((reason): FieldDoubt => ({ meaning: "kind", reason })),
    ...sector.doubts.map((reason): FieldDoubt => ({ meaning: "sector", reason })),
    ...website.doubts.map((reason): FieldDoubt => ({ meaning: "website", reason })),
    ...locale.doubts.map((reason): FieldDoubt => ({ meaning: "language", reason })),
    ...contacts.doubts.map((reason): FieldDoubt => ({ meaning: "email", reason })),
  ]
  return { fields, doubts }
}

type Understood<Value> = { value: Value; doubts: RosterReason[] }

/** What was written as this product knows it; a doubt when something was written and it is not known. */
function known<Value>(
  written: string,
  understand: (written: string) => Value | null,
  code: "website-invalid" | "sector-unknown" | "kind-unknown",
): Understood<Value | null> {
  const value = understand(written)
  return { value, doubts: written !== "" && value === null ? [{ code, written }] : [] }
}

function listOf(written: string): string[] {
  return written
    .split(/[\n;,]/)
    .map((name) => name.trim())
    .filter(Boolean)
}

function localeOf(written: string): Understood<Locale | null> {
  const language = languageOf(written)
  if (language === "both") return { value: null, doubts: [{ code: "language-both", written }] }
  if (language || written === "") return { value: language, doubts: [] }
  return { value: null, doubts: [{ code: "language-unknown", written }] }
}

/** The people of a row. Several addresses belong to as many names in their order; otherwise the first has the name. */
function contactsOf(text: Text, locale: Locale | null): Understood<RosterContact[]> {
  const written = personName(text("contact") || `${text("first-name")} ${text("last-name")}`)
  const { emails, invalid } = emailsIn(text("email"))
  const doubts: RosterReason[] = invalid.map((address) => ({ code: "email-invalid", written: address }))
  const several = written
    .split(/[\n;/]|, | et | and /)
    .map((name) => name.trim())
    .filter(Boolean)
  const names =
    emails.length > 1 && several.length === emails.length ? several : [written.replace(/\s+/g, " ")]
  if (emails.length > names.length) doubts.push({ code: "several-emails", count: emails.length })
  const reachable = written !== "" || fold(text("phone")) !== ""
  const people = Array.from(
    { length: Math.max(emails.length, reachable ? names.length : 0) },
    (_, index) => ({
      name: names[index]?.slice(0, longestPersonName) || null,
      email: emails[index] ?? null,
      phone: text("phone") || null,
      jobTitle: text("job-title") || null,
      locale,
    }),
  )
  return { value: people, doubts }
}

/** A dash or a dot where a name should be is nobody. */
function personName(written: string): string {
  return fold(written) === "" ? "" : written.trim()
}

const longestPersonName = 200
