import { fiscalYearOf } from "#partnerships"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict } from "#platform/refusals"
import { access } from "../access.ts"
import type { Application } from "../reads/applications.ts"
import { isGranted } from "../rules/application-state.ts"
import type { Stated } from "../rules/stated.ts"
import { words } from "../words/index.ts"
import { applicationRecorded } from "./add-application.ts"
import type { ApplicationRecorded } from "./add-application.ts"
import { lockedApplication } from "./change-application.ts"
import { recordContribution } from "./record-contribution.ts"

declare module "#platform/acts" {
  interface Acts {
    "contributions.grant-recorded": ApplicationRecorded
  }
}

/** Records what was granted as leveraged funds of whoever applied, in the year it was granted; once. @returns the contribution */
export async function recordGrant(tx: Tx, actor: Actor, { id }: { id: string }): Promise<string> {
  access.check(actor, "change", "application")
  const known = await lockedApplication(tx, id)
  if (!isGranted(known.state)) throw new Conflict(words.message("not-granted"))
  if (known.contributionId !== null) throw new Conflict(words.message("recorded-already"))
  const contributionId = await recordContribution(tx, actor, {
    organizationId: known.organizationId,
    fiscalYear: fiscalYearOf(known.stateOn),
    kind: "leveraged-funds",
    stated: leveraged(known, actor.today),
  })
  await tx.updateTable("fundingApplication").set({ contributionId }).where("id", "=", id).execute()
  await record(tx, actor, {
    kind: "contributions.grant-recorded",
    subject: { kind: "funding-application", id },
    details: applicationRecorded(known),
  })
  return contributionId
}

function leveraged(application: Application, today: string): Stated {
  const { funder, programme, purposeEn, purposeFr, grantedCents, stateOn } = application
  const values = { funder, programme: programme || "none" }
  return {
    activityId: null,
    whatEn: purposeEn,
    whatFr: purposeFr,
    cents: grantedCents,
    hundredths: null,
    rateCents: null,
    rateBasis: null,
    valueBasis: null,
    basisNote: "",
    missing: grantedCents === null ? "not-stated" : null,
    fromWhom: funder,
    becauseEn: words("en")("because-granted", values),
    becauseFr: words("fr")("because-granted", values),
    startsOn: stateOn,
    endsOn: null,
    toldBy: funder,
    toldOn: today,
  }
}
