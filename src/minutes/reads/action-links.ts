import { firstReader, organizationOf, withHolder } from "#organizations"
import type { Reader } from "#organizations"
import type { Tx } from "#platform/database"
import "../tables.ts"

/** Who is reminded of an action: at its organisation who has the owner's name, else who is written to first. */
export async function whomToRemind(
  tx: Tx,
  action: { organizationId: string | null; owner: string },
): Promise<Reader | undefined> {
  if (!action.organizationId) return undefined
  const organization = await organizationOf(tx, action.organizationId)
  return organization && !organization.leftOn
    ? firstReader(tx, action.organizationId, action.owner)
    : undefined
}

/** The link by which something is said of an action, and whose it is. */
export type ActionLink = NonNullable<Awaited<ReturnType<typeof actionLink>>>

export async function actionLink(tx: Tx, linkId: string) {
  return withHolder(tx, await actionLinks(tx).where("linkId", "=", linkId).executeTakeFirst())
}

export async function lastActionLink(tx: Tx, actionId: string) {
  const last = await actionLinks(tx)
    .where("actionId", "=", actionId)
    .orderBy("madeAt", "desc")
    .orderBy("linkId")
    .limit(1)
    .executeTakeFirst()
  return withHolder(tx, last)
}

/** What was said of an action by link, the last first. */
export function reportsOn(tx: Tx, actionId: string) {
  return tx
    .selectFrom("actionReport as report")
    .innerJoin("actionLink as link", (join) =>
      join
        .onRef("link.partnershipId", "=", "report.partnershipId")
        .onRef("link.linkId", "=", "report.linkId"),
    )
    .innerJoin("contact", (join) =>
      join
        .onRef("contact.partnershipId", "=", "link.partnershipId")
        .onRef("contact.id", "=", "link.contactId"),
    )
    .select(["report.id", "report.linkId", "report.doneOn", "report.note", "report.askedDueOn"])
    .select(["report.reference", "report.at", "contact.name"])
    .where("report.actionId", "=", actionId)
    .orderBy("report.at", "desc")
    .orderBy("report.id", "desc")
    .limit(50)
    .execute()
}

/** When somebody was reminded of an action, and whom, the last first. */
export function remindersOf(tx: Tx, actionId: string) {
  return tx
    .selectFrom("actionReminder as reminder")
    .innerJoin("actionLink as link", (join) =>
      join
        .onRef("link.partnershipId", "=", "reminder.partnershipId")
        .onRef("link.linkId", "=", "reminder.linkId"),
    )
    .innerJoin("contact", (join) =>
      join
        .onRef("contact.partnershipId", "=", "link.partnershipId")
        .onRef("contact.id", "=", "link.contactId"),
    )
    .select(["reminder.id", "reminder.step", "reminder.onDay", "contact.name"])
    .where("reminder.actionId", "=", actionId)
    .orderBy("reminder.onDay", "desc")
    .orderBy("reminder.id", "desc")
    .limit(50)
    .execute()
}

function actionLinks(tx: Tx) {
  return tx.selectFrom("actionLink").select(["linkId", "actionId", "contactId"])
}
