import type { WrittenCell } from "#platform/workbooks"
import { nameIn } from "#platform/words"
import type { Locale } from "#platform/words"
import type { MemberKind } from "../rules/member-kind.ts"
import { words } from "../words/index.ts"

export type ExportedOrganization = {
  kind: MemberKind
  nameEn: string
  nameFr: string
  acronym: string | null
  sector: string | null
  sectorAsWritten: string | null
  contact: string | null
  email: string | null
  phone: string | null
  contactLocale: "en" | "fr" | null
  website: string | null
}

/** The roster as rows of a workbook, headings first, as an import reads them back. */
export function exportedRows(
  locale: Locale,
  organizations: readonly ExportedOrganization[],
): WrittenCell[][] {
  const say = words(locale)
  const headings = [
    say("heading-name"),
    say("heading-kind"),
    say("acronym"),
    say("sector"),
    say("heading-contact"),
    say("heading-email"),
    say("heading-phone"),
    say("heading-language"),
    say("website"),
  ]
  const rows = organizations.map((one) => [
    nameIn(locale, one),
    say(`kind-${one.kind}`),
    one.acronym,
    one.sector ? say(`sector-${one.sector as "health"}`) : one.sectorAsWritten,
    one.contact,
    one.email,
    one.phone,
    one.contactLocale ? say(`in-${one.contactLocale}`) : null,
    one.website,
  ])
  return [headings, ...rows]
}
