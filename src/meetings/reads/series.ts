import type { Tx } from "#platform/database"
import "../tables.ts"

export type MeetingSeries = NonNullable<Awaited<ReturnType<typeof seriesOf>>>

export function seriesOf(tx: Tx, id: string) {
  return series(tx).where("id", "=", id).executeTakeFirst()
}

/** The series that go on, of one body or of all. */
export function seriesThatGoOn(
  tx: Tx,
  wanted: { today: string; bodyId?: string | undefined },
): Promise<MeetingSeries[]> {
  const { today, bodyId } = wanted
  const query = series(tx)
    .where((row) => row.or([row("endedOn", "is", null), row("endedOn", ">=", today)]))
    .orderBy("startsOn")
    .orderBy("id")
    .limit(100)
  return (bodyId ? query.where("bodyId", "=", bodyId) : query).execute()
}

function series(tx: Tx) {
  return tx
    .selectFrom("meetingSeries")
    .select(["id", "bodyId", "nameEn", "nameFr", "recurrence", "startsOn", "startsAt", "minutes", "timeZone"])
    .select(["placeEn", "placeFr", "onlineAddress", "endedOn", "version"])
}
