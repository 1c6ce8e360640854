import { sql } from "kysely"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict } from "#platform/refusals"
import { access } from "../access.ts"
import { applicationTo } from "../reads/application.ts"
import type { KeptApplication } from "../reads/application.ts"
import type { Application } from "../rules/application.ts"
import { words } from "../words/index.ts"
import { openCall } from "./open-call.ts"

declare module "#platform/acts" {
  interface Acts {
    "calls.written": { title: string; titleFr: string }
  }
}

export type Written = Omit<Application, "lead" | "endorsements"> & {
  callId: string
  organizationId: string | null
  /** The one the form was filled from; 0 when nothing was written yet. */
  version: number
}

/** Keeps what an application says so far. Refused once it is submitted, and when somebody else changed it meanwhile. */
export async function writeApplication(tx: Tx, actor: Actor, written: Written): Promise<void> {
  access.check(actor, "write", "application")
  const { callId, version, ...said } = written
  const call = await openCall(tx, actor, callId)
  const kept = await applicationAlone(tx, actor, callId)
  if (kept?.submission) throw new Conflict(words.message("already-submitted"))
  if ((kept?.version ?? 0) !== version) throw new Conflict({ key: "web.changed-meanwhile" })
  if (kept)
    await tx
      .updateTable("callApplication")
      .set({ ...said, version: version + 1 })
      .where("id", "=", kept.id)
      .execute()
  else
    await tx
      .insertInto("callApplication")
      .values({ partnershipId: actor.partnershipId, callId, ...said, startedAt: actor.at })
      .execute()
  await record(tx, actor, {
    kind: "calls.written",
    subject: { kind: "call", id: callId },
    details: { title: call.titleEn, titleFr: call.titleFr },
  })
}

/** One act at a time on one application: what arrives while another submits is either in the copy or refused. */
export async function applicationAlone(
  tx: Tx,
  actor: Actor,
  callId: string,
): Promise<KeptApplication | null> {
  const named = `${actor.partnershipId} ${callId}`
  await sql`select pg_advisory_xact_lock(hashtextextended(${named}, 0))`.execute(tx)
  return applicationTo(tx, callId, actor.timeZone)
}
