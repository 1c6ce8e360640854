import type { Refused } from "#platform/web"
import { inLanguage } from "#platform/words"
import type { Locale } from "#platform/words"
import { Checkbox, FieldGroup } from "#ui"
import type { SeatInPublic } from "../reads/public-view.ts"
import { words } from "../words/index.ts"

type Props = { locale: Locale; seats: readonly SeatInPublic[]; refused: Refused | undefined }

/** For each seat that is held: whether the public sees the holder, and whether it sees the person. */
export function SeatsInPublic({ locale, seats, refused }: Props) {
  const say = words(locale)
  const isTicked = (name: "listed[]" | "named[]", id: string, known: boolean) =>
    refused ? (refused.typed[name] ?? []).includes(id) : known
  return seats.map((seat) => {
    const holder = inLanguage(locale, seat, "holder")
    const { holdingId, representationId, person } = seat
    const isPerson = seat.kind === "community-member"
    return (
      <FieldGroup key={seat.seatId} name={`seat-${seat.seatId}`} label={holder}>
        {!isPerson && (
          <>
            <input type="hidden" name="shown[]" value={holdingId} />
            <Checkbox
              name="listed[]"
              value={holdingId}
              checked={isTicked("listed[]", holdingId, seat.isListed)}
              label={say("list-holder")}
            />
          </>
        )}
        {representationId !== null && person !== null && (
          <>
            <input type="hidden" name="shown[]" value={representationId} />
            <Checkbox
              name="named[]"
              value={representationId}
              checked={isTicked("named[]", representationId, seat.isNamed === true)}
              label={say(isPerson ? "person-agreed" : "representative-agreed", { name: person })}
              hint={say(isPerson ? "person-agreed-hint" : "representative-agreed-hint")}
            />
          </>
        )}
      </FieldGroup>
    )
  })
}
