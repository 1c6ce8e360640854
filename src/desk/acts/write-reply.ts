import { personNames } from "#identity"
import { fiscalYearLabel, partnership, peopleWithAccess } from "#partnerships"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { paragraphs, writeMessage } from "#platform/mail"
import { nameIn } from "#platform/words"
import { reportName } from "#reports"
import { words } from "../words/index.ts"
import type { Reply } from "./reply-to-report.ts"

type Written = Reply & { reportId: string; number: number; count: number }

/** Tells every coordinator of the partnership what the funder's officer answered, each in their own language. */
export async function writeReply(tx: Tx, actor: Actor, reply: Written): Promise<void> {
  const { slug, ...names } = await partnership(tx)
  const officer = (await personNames(tx, [actor.id!])).get(actor.id!) ?? ""
  const coordinators = (await peopleWithAccess(tx)).filter(({ role }) => role === "coordinator")
  for (const { personId, name, email, locale } of coordinators) {
    const say = words(locale)
    const values = {
      name,
      officer,
      funder: nameIn(locale, reply.funder),
      partnership: nameIn(locale, names),
      year: fiscalYearLabel(reply.fiscalYear),
      count: reply.count,
    }
    await writeMessage(tx, actor, {
      kind: "desk.reply",
      to: email,
      locale,
      subject: say(`letter-${reply.reply}-subject`, values),
      body: paragraphs(
        say("letter-hello", values),
        say(`letter-${reply.reply}`, values),
        reply.comment.trim(),
        say("letter-comments", values),
        `${reply.baseUrl}/${locale}/${slug}/reports/${reportName(reply)}/comments`,
        values.funder,
      ),
      dedupeKey: `desk.reply ${reply.reportId} ${reply.number} ${personId}`,
    })
  }
}
