import type { Refused } from "#platform/web"
import { inLanguage } from "#platform/words"
import type { Locale } from "#platform/words"
import { Checkbox, Table } from "#ui"
import type { SeatInPublic } from "../reads/public-view.ts"
import { words } from "../words/index.ts"

type Props = { locale: Locale; seats: readonly SeatInPublic[]; refused: Refused | undefined }

/** For each seat that is held: whether the public sees the holder, and whether it sees the person. */
export function SeatsInPublic({ locale, seats, refused }: Props) {
  const say = words(locale)
  const tick = (name: "listed[]" | "named[]", { id, label, known }: Ticked) => (
    <>
      <Checkbox
        name={name}
        value={id}
        label={label}
        checked={refused ? (refused.typed[name] ?? []).includes(id) : known}
      />
      <input type="hidden" name="shown[]" value={id} />
    </>
  )
  return (
    <Table
      caption={say("publish-caption")}
      rows={seats}
      rowKey={(seat) => seat.seatId}
      columns={[
        {
          key: "holder",
          label: say("list-holder"),
          cell: (seat) => {
            const label = inLanguage(locale, seat, "holder")
            if (seat.kind === "community-member") return say("holder-person", { name: label })
            return tick("listed[]", { id: seat.holdingId, label, known: seat.isListed })
          },
        },
        {
          key: "person",
          label: say("person-agreed"),
          cell: ({ representationId: id, person, isNamed }) =>
            id === null || person === null
              ? say("nobody-named")
              : tick("named[]", { id, label: person, known: isNamed === true }),
        },
      ]}
    />
  )
}

type Ticked = { id: string; label: string; known: boolean }
