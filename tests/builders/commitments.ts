import { answerByLink, askLead } from "#commitments"
import type { TestPartnership } from "../builders.ts"
import { actAs, aLead, linkHolder, linkKey, onDay } from "./updates.ts"

/** Asks an organisation about 2026, on a day. @returns the link it was sent */
export async function askedToLead(
  partnership: TestPartnership,
  organizationId: string,
  { key = linkKey, day = "2026-11-22" }: { key?: Buffer; day?: string } = {},
): Promise<string> {
  await actAs(partnership, onDay(partnership, day), (tx, actor) =>
    askLead(tx, actor, { organizationId, fiscalYear: 2026, linkKey: key }),
  )
  const link = await partnership.read((tx) =>
    tx
      .selectFrom("commitmentLink")
      .select("linkId")
      .where("organizationId", "=", organizationId)
      .orderBy("madeAt", "desc")
      .executeTakeFirstOrThrow(),
  )
  return link.linkId
}

/** An organisation that was asked about two activities: it leads one, and has declined the other. */
export async function commitmentsOfEveryKind(partnership: TestPartnership, key: Buffer = linkKey) {
  const lead = await aLead(partnership, { activities: 2 })
  const link = await askedToLead(partnership, lead.id, { key })
  const [first, second] = lead.activities
  await actAs(partnership, linkHolder(partnership, link), (tx, actor) =>
    answerByLink(tx, actor, {
      locale: "en",
      answers: [
        { activityId: first!, version: 1, answer: "accepted", remark: "" },
        { activityId: second!, version: 1, answer: "declined", remark: "No staff this year" },
      ],
    }),
  )
  const page = "/:locale/link/:token/leads"
  return { links: { [page]: link, [`${page}/receipt`]: link }, link, lead }
}
