import { councilWords } from "#councils"
import type { SeatInForce } from "#councils"
import { isSector, organizationWords } from "#organizations"
import type { Sector } from "#organizations"
import { planWords } from "#plans"
import type { Activity } from "#plans"
import { both, joined } from "./both.ts"
import type { RowBehind } from "./content.ts"
import type { MemberOrganization } from "./records.ts"
import type { Bilingual } from "./template.ts"
import { words } from "./words/index.ts"

const nothing: Bilingual = { en: "", fr: "" }

export function organizationRow({ id, nameEn, nameFr, sector }: MemberOrganization): RowBehind {
  return { id, kind: "organization", title: { en: nameEn, fr: nameFr }, detail: toldSector(sector) }
}

/** A seat by the organisation that holds it: a person leaves, the seat stays. */
export function seatRow(seat: SeatInForce): RowBehind {
  const { id, organizationEn, organizationFr, bodyEn, bodyFr, standing } = seat
  const title =
    organizationEn === null
      ? both(words, "vacant-seat")
      : { en: organizationEn, fr: organizationFr ?? organizationEn }
  const body = { en: bodyEn, fr: bodyFr }
  const detail = joined([body, both(councilWords, `standing-${standing}`), toldSector(sectorOf(seat), seat)])
  return { id, kind: "seat", title, detail }
}

export function activityRow(activity: Activity): RowBehind {
  const { id, titleEn, titleFr, status, priorityEn, priorityFr } = activity
  const detail = joined([
    both(planWords, `status-${status}`),
    { en: priorityEn, fr: priorityFr },
    leadsOf(activity),
  ])
  return { id, kind: "activity", title: { en: titleEn, fr: titleFr }, detail }
}

export function leadsOf({ organizations }: Activity): Bilingual {
  const leads = organizations.filter(({ part }) => part === "lead")
  if (leads.length === 0) return both(words, "led-by-secretariat")
  return joined(
    leads.map(({ nameEn, nameFr }) => ({ en: nameEn, fr: nameFr })),
    ", ",
  )
}

export function isLed({ organizations }: Activity): boolean {
  return organizations.some(({ part }) => part === "lead")
}

/** The sector a seat speaks for: its own, else its holder's. */
export function sectorOf(seat: Pick<SeatInForce, "sector" | "organizationSector">): Sector | null {
  const code = seat.sector ?? seat.organizationSector ?? ""
  return isSector(code) ? code : null
}

/** Lived experience is theirs to tell: it is counted, and never said beside a name. */
function toldSector(sector: string | null, seat?: Pick<SeatInForce, "organizationId">): Bilingual {
  const isSomebody = seat?.organizationId !== null
  if (!sector || !isSector(sector) || (sector === "lived-experience" && isSomebody)) return nothing
  return both(organizationWords, `sector-${sector}`)
}
