import { sql } from "kysely"
import { firstReader } from "#organizations"
import { letterhead } from "#partnerships"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { writeMessage } from "#platform/mail"
import { Conflict, Invalid, NotFound } from "#platform/refusals"
import { nameIn } from "#platform/words"
import type { Locale } from "#platform/words"
import { access } from "../access.ts"
import { lastGiven } from "../reads/given-values.ts"
import type { Given } from "../reads/given-values.ts"
import { valuesOf } from "../reads/values.ts"
import { isSamePeriod } from "../rules/period.ts"
import { isSameMeasured } from "../rules/value.ts"
import { words } from "../words/index.ts"
import { linkFor } from "./ask-owners.ts"
import { enterValues } from "./enter-values.ts"
import { returnedLetter } from "./letters.ts"

declare module "#platform/acts" {
  interface Acts {
    "indicators.given-accepted": ValueJudged
    "indicators.given-returned": ValueJudged
  }
}

type ValueJudged = { title: string; titleFr: string; organization: string; organizationFr: string }

/** Takes a value as it was given by link: from now on it counts. */
export async function acceptGiven(
  tx: Tx,
  actor: Actor,
  { id, locale }: { id: string; locale: Locale },
): Promise<void> {
  access.check(actor, "enter", "value")
  const given = await waitingGiven(tx, id)
  const { indicatorId, startsOn, endsOn, label, measured } = given
  const standing = await valuesOf(tx, [indicatorId])
  const stands = standing.find((one) => one.label === label && isSamePeriod(one, given))?.measured
  await judge(tx, actor, { given, verdict: "accepted", reason: "" })
  const owner = nameIn(locale, { nameEn: given.organizationEn, nameFr: given.organizationFr })
  const reason = words(locale)("as-given-by", { organization: owner })
  if (!isSameMeasured(stands ?? { state: "not-yet-reported" }, measured))
    await enterValues(tx, actor, [{ indicatorId, startsOn, endsOn, label, measured, reason, givenId: id }])
}

/** Sends a value back to who gave it, saying what is missing; it never counts. */
export async function returnGiven(
  tx: Tx,
  actor: Actor,
  { id, reason, linkKey }: { id: string; reason: string; linkKey: Buffer },
): Promise<void> {
  access.check(actor, "enter", "value")
  if (reason === "") throw new Invalid([{ field: "reason", reason: words.message("why-needed") }])
  const given = await waitingGiven(tx, id)
  await judge(tx, actor, { given, verdict: "returned", reason })
  const { organizationId, organizationEn: nameEn, organizationFr: nameFr } = given
  const reader = await firstReader(tx, organizationId)
  if (!reader) return
  const linkId = await linkFor(tx, actor, { organizationId, reader, linkKey })
  const head = await letterhead(tx, actor.kind === "person" ? actor.id : null)
  await writeMessage(tx, actor, {
    kind: "indicators.returned",
    to: reader.email,
    locale: reader.locale,
    ...returnedLetter(
      { head, ...reader },
      { owner: { nameEn, nameFr }, of: { ...given, period: given }, reason },
    ),
    linkId,
    dedupeKey: `indicators.returned ${id}`,
  })
}

/** Only what was given last for its period can be judged, once. */
async function waitingGiven(tx: Tx, id: string): Promise<Given> {
  await sql`
    select indicator.id from indicator
    join given_value given on given.partnership_id = indicator.partnership_id and given.indicator_id = indicator.id
    where given.id = ${id} for update of indicator`.execute(tx)
  const given = (await lastGiven(tx)).find((one) => one.id === id)
  if (given && given.verdict === null) return given
  const known = await tx.selectFrom("givenValue").select("id").where("id", "=", id).executeTakeFirst()
  throw known ? new Conflict(words.message("given-meanwhile")) : new NotFound()
}

async function judge(
  tx: Tx,
  actor: Actor,
  { given, verdict, reason }: { given: Given; verdict: "accepted" | "returned"; reason: string },
): Promise<void> {
  const { partnershipId, at: decidedAt } = actor
  const decidedBy = actor.kind === "person" ? actor.id : null
  await tx
    .insertInto("givenVerdict")
    .values({ partnershipId, givenId: given.id, verdict, reason, decidedAt, decidedBy })
    .execute()
  await record(tx, actor, {
    kind: `indicators.given-${verdict}`,
    subject: { kind: "indicator", id: given.indicatorId },
    details: {
      title: given.titleEn,
      titleFr: given.titleFr,
      organization: given.organizationEn,
      organizationFr: given.organizationFr,
    },
  })
}
