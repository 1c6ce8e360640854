import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict, Invalid } from "#platform/refusals"
import { access } from "../access.ts"
import type { Application } from "../reads/applications.ts"
import { isGranted, mayFollow } from "../rules/application-state.ts"
import type { ApplicationState } from "../rules/application-state.ts"
import { words } from "../words/index.ts"
import { applicationRecorded } from "./add-application.ts"
import type { ApplicationRecorded } from "./add-application.ts"
import { lockedApplication } from "./change-application.ts"

declare module "#platform/acts" {
  interface Acts {
    "contributions.application-moved": ApplicationRecorded & { state: string; on: string }
  }
}

type Move = {
  id: string
  /** Where it stood for whoever moves it. */
  from: number
  state: ApplicationState
  onDay: string
  grantedCents: number | null
  note: string
}

/** Says where an application stands since a day; what stood before stays known. */
export async function moveApplication(tx: Tx, actor: Actor, move: Move): Promise<void> {
  access.check(actor, "change", "application")
  const known = await lockedApplication(tx, move.id)
  if (known.stateNumber !== move.from) throw new Conflict(words.message("changed-meanwhile"))
  if (known.contributionId !== null) throw new Conflict(words.message("recorded-already"))
  mustFollow(actor, known, move)
  const { id: applicationId, state, onDay, grantedCents, note } = move
  const { partnershipId, at } = actor
  const number = known.stateNumber + 1
  await tx
    .insertInto("fundingApplicationState")
    .values({ partnershipId, applicationId, number, state, onDay, grantedCents, note, at })
    .execute()
  await record(tx, actor, {
    kind: "contributions.application-moved",
    subject: { kind: "funding-application", id: applicationId },
    // A sentence chooses by words without a dash.
    details: { ...applicationRecorded(known), state: state.replace("-", ""), on: onDay },
  })
}

function mustFollow(actor: Actor, known: Application, { state, onDay, grantedCents }: Move): void {
  if (!mayFollow(known.state).includes(state)) throw new Conflict(words.message("state-not-next"))
  if (onDay > actor.today) throw new Invalid([{ field: "onDay", reason: words.message("day-to-come") }])
  if (onDay < known.stateOn) throw new Invalid([{ field: "onDay", reason: words.message("day-before-last") }])
  if (grantedCents !== null && !isGranted(state))
    throw new Invalid([{ field: "granted", reason: words.message("granted-only") }])
  const isWhole = grantedCents !== null && known.askedCents !== null && grantedCents >= known.askedCents
  if (state === "partly-granted" && isWhole)
    throw new Invalid([{ field: "granted", reason: words.message("not-partly") }])
}
