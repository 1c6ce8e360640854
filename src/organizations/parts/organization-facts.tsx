import type { ReactNode } from "react"
import { formatDate } from "#platform/words"
import type { Locale } from "#platform/words"
import { Facts, Section } from "#ui"
import { words } from "../words/index.ts"

type Known = {
  nameEn: string
  nameFr: string
  acronym: string | null
  aliases: readonly string[]
  sector: string | null
  sectorAsWritten: string | null
  locale: Locale
  website: string | null
  secretariatSince?: string | null
}

/** What is known of an organisation; what is not is left out. */
export function OrganizationFacts(props: {
  locale: Locale
  organization: Known
  /** What stands where no sector may be read. */
  unknownSector?: string
}) {
  const { locale, organization } = props
  const say = words(locale)
  const { nameEn, nameFr, acronym, aliases, sector, sectorAsWritten, website } = organization
  const { secretariatSince } = organization
  const key = `sector-${sector}`
  const facts = [
    { term: say("name"), description: [...new Set([nameEn, nameFr])].join(" / ") },
    { term: say("acronym"), description: acronym },
    { term: say("aliases"), description: aliases.join(" / ") },
    {
      term: say("sector"),
      description: words.has(key) ? say(key) : (props.unknownSector ?? say("sector-unknown")),
    },
    { term: say("sector-as-written"), description: sectorAsWritten },
    { term: say("written-in"), description: say(`in-${organization.locale}`) },
    { term: say("website"), description: website && <a href={website}>{website}</a> },
    {
      term: say("secretariat-since"),
      description: secretariatSince && formatDate(locale, secretariatSince),
    },
  ]
  return <Facts facts={facts.filter((fact) => fact.description)} />
}

/** Beside a form that came back because somebody else saved meanwhile: what they saved. */
export function SavedNow({ locale, children }: { locale: Locale; children: ReactNode }) {
  const say = words(locale)
  return (
    <Section title={say("theirs-title")} intro={<p>{say("theirs-why")}</p>}>
      {children}
    </Section>
  )
}

/** Whether a refused form was filled from an older version than the one saved. */
export function isStale(
  refused: { typed: Record<string, string[]> } | undefined,
  known: { version: number },
): boolean {
  return refused !== undefined && refused.typed["version"]?.[0] !== String(known.version)
}
