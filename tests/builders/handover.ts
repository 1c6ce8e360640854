import { currentRepresentative } from "#councils"
import { sendPack } from "#handover"
import type { TestPartnership } from "../builders.ts"
import { linkKey } from "./updates.ts"

/** The link by which whoever sits in a seat reads its pack; they get an e-mail address. */
export async function aPackLink(
  partnership: TestPartnership,
  seatId: string,
  key: Buffer = linkKey,
): Promise<string> {
  await partnership.act(async (tx, actor) => {
    const sits = await currentRepresentative(tx, seatId, actor.today)
    await tx
      .updateTable("contact")
      .set({ email: "sits.here@council.example" })
      .where("id", "=", sits!.contactId)
      .execute()
    await sendPack(tx, actor, { seatId, linkKey: key })
  })
  const link = await partnership.read((tx) =>
    tx
      .selectFrom("personalLink")
      .select("id")
      .where("subjectId", "=", seatId)
      .orderBy("madeAt", "desc")
      .executeTakeFirstOrThrow(),
  )
  return link.id
}
