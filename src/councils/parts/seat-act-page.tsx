import type { ReactNode } from "react"
import { StaffPage } from "#parts/partnerships"
import type { Refused } from "#platform/web"
import { inLanguage } from "#platform/words"
import type { Locale } from "#platform/words"
import type { ListedSeat } from "../rules/listed-seat.ts"
import { seatName } from "./seats-table.tsx"
import { words } from "../words/index.ts"

type Props = {
  locale: Locale
  base: string
  seat: { id: string; bodyId: string; bodyEn: string; bodyFr: string }
  held: ListedSeat | undefined
  title: string
  lead?: string
  refused?: Refused | undefined
  children: ReactNode
}

/** A page about one act on a seat, under the seat's own page. */
export function SeatActPage({ locale, base, seat, held, ...page }: Props) {
  return (
    <StaffPage
      {...page}
      breadcrumb={[
        { label: words(locale)("council"), href: base },
        { label: inLanguage(locale, seat, "body"), href: `${base}/bodies/${seat.bodyId}` },
        { label: heldName(locale, held), href: `${base}/seats/${seat.id}` },
      ]}
    />
  )
}

export function heldName(locale: Locale, held: ListedSeat | undefined): string {
  return held ? seatName(locale, held) : words(locale)("vacant-seat")
}
