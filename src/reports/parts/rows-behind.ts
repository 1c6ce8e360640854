import { councilWords } from "#councils"
import type { SeatInForce } from "#councils"
import { isSector } from "#organizations"
import type { MemberOrganization, Sector } from "#organizations"
import { planWords } from "#plans"
import type { Activity } from "#plans"
import { both, joined } from "../rules/both.ts"
import type { ReportedActivity } from "../reads/year-records.ts"
import type { RowBehind } from "../rules/content.ts"
import type { Bilingual } from "../rules/template.ts"
import { words } from "../words/index.ts"

/**
 * Its sector is not said: a list of names with sectors would tell by what it leaves out. A community member is not named:
 * a report goes further than they agreed to.
 */
export function organizationRow({ id, kind, nameEn, nameFr }: MemberOrganization): RowBehind {
  const title = kind === "community-member" ? both(words, "community-member") : { en: nameEn, fr: nameFr }
  return { id, kind: "organization", title, detail: { en: "", fr: "" } }
}

/** Whether one person holds the seat who comes for themselves. */
export function isOfPerson({ organizationKind }: Pick<SeatInForce, "organizationKind">): boolean {
  return organizationKind === "community-member"
}

/** A seat by the organisation that holds it: a person leaves, the seat stays. A community member is not named. */
export function seatRow(seat: SeatInForce): RowBehind {
  const { id, organizationEn, organizationFr, bodyEn, bodyFr, standing } = seat
  const detail = joined([{ en: bodyEn, fr: bodyFr }, both(councilWords, `standing-${standing}`)])
  if (isOfPerson(seat)) return { id, kind: "seat", title: both(words, "community-member"), detail }
  const title =
    organizationEn === null
      ? both(words, "vacant-seat")
      : { en: organizationEn, fr: organizationFr ?? organizationEn }
  return { id, kind: "seat", title, detail }
}

/** The same, with the sector it was counted under. */
export function sectorSeatRow(seat: SeatInForce, sector: Bilingual): RowBehind {
  const row = seatRow(seat)
  return { ...row, detail: joined([row.detail, sector]) }
}

export function activityRow(activity: ReportedActivity): RowBehind {
  const { id, titleEn, titleFr, status, priorityEn, priorityFr } = activity
  const detail = joined([
    both(planWords, `status-${status}`),
    { en: priorityEn, fr: priorityFr },
    leadsOf(activity),
  ])
  return { id, kind: "activity", title: { en: titleEn, fr: titleFr }, detail }
}

/** Names whoever has accepted to lead it; of others only that somebody is still to confirm. */
export function leadsOf({ organizations, leads }: ReportedActivity): Bilingual {
  const proposed = organizations.filter(({ part }) => part === "lead")
  if (proposed.length === 0) return both(words, "led-by-secretariat")
  const names = leads.map(({ nameEn, nameFr }) => ({ en: nameEn, fr: nameFr }))
  const rest = leads.length < proposed.length ? [both(words, "lead-to-confirm")] : []
  return joined([...names, ...rest], ", ")
}

export function isLed({ organizations }: Activity): boolean {
  return organizations.some(({ part }) => part === "lead")
}

/** The sector a seat speaks for: its own, else its holder's. */
export function sectorOf(seat: Pick<SeatInForce, "sector" | "organizationSector">): Sector | null {
  const code = seat.sector ?? seat.organizationSector ?? ""
  return isSector(code) ? code : null
}
