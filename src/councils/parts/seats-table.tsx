import type { ReactNode } from "react"
import { organizationWords } from "#parts/organizations"
import { inLanguage } from "#platform/words"
import type { Locale } from "#platform/words"
import { Status, Table } from "#ui"
import { Dated } from "./dated.tsx"
import type { ListedSeat } from "../rules/listed-seat.ts"
import { words } from "../words/index.ts"

type Props = {
  locale: Locale
  /** The address of the council's pages. */
  base: string
  caption: string
  seats: readonly ListedSeat[]
  empty: ReactNode
}

/** The seats of one body: who holds each, and who sits in it. Vacant ones are marked. */
export function SeatsTable({ locale, base, caption, seats, empty }: Props) {
  const say = words(locale)
  return (
    <Table
      caption={caption}
      rows={seats}
      rowKey={(seat) => seat.id}
      isMarked={(seat) => seat.organizationId === null}
      empty={empty}
      columns={[
        {
          key: "organization",
          label: say("organization"),
          width: "wide",
          cell: (seat) => <a href={`${base}/seats/${seat.id}`}>{seatName(locale, seat)}</a>,
        },
        { key: "sector", label: say("sector"), cell: (seat) => seatSectorName(locale, seat) },
        { key: "standing", label: say("standing"), cell: (seat) => say(`standing-${seat.standing}`) },
        {
          key: "representative",
          label: say("representative"),
          cell: (seat) => <RepresentativeCell locale={locale} seat={seat} />,
        },
        {
          key: "since",
          label: say("represents-since"),
          cell: (seat) => <Dated locale={locale} day={seat.representative && seat.representativeSince} />,
        },
        {
          key: "term",
          label: say("term-ends"),
          cell: (seat) => <Dated locale={locale} day={seat.endsOn} none={say("open-end")} />,
        },
      ]}
    />
  )
}

/** A seat by its holder's name; a vacant one by what it is kept for. */
export function seatName(
  locale: Locale,
  seat: Pick<ListedSeat, "organizationEn" | "organizationFr" | "listedSector">,
) {
  const say = words(locale)
  const holder = inLanguage(locale, seat, "organization")
  if (holder !== null) return holder
  if (seat.listedSector === null) return say("vacant-seat")
  return say("vacant-for", { sector: organizationWords(locale)(`sector-${seat.listedSector}`) })
}

/** A vacant seat kept for no sector is open to any; a held one whose sector is not listed may be of two sorts. */
export function seatSectorName(
  locale: Locale,
  seat: Pick<ListedSeat, "organizationId" | "listedSector">,
): string {
  if (seat.listedSector !== null) return organizationWords(locale)(`sector-${seat.listedSector}`)
  return words(locale)(seat.organizationId === null ? "sector-any" : "sector-not-told")
}

function RepresentativeCell({ locale, seat }: { locale: Locale; seat: ListedSeat }) {
  const say = words(locale)
  if (seat.organizationId === null) return <Status kind="attention">{say("vacant")}</Status>
  if (seat.representative === null) return <Status kind="attention">{say("nobody-named")}</Status>
  if (seat.organizationKind === "community-member") return say("for-themselves")
  if (seat.representativeLeftAt === null) return <bdi>{seat.representative}</bdi>
  return <Status kind="attention">{say("has-left", { name: seat.representative })}</Status>
}
