import { linkForReader, oneAtATime } from "#organizations"
import type { Reader } from "#organizations"
import { holdReminder, letterhead, remindersInTurn } from "#partnerships"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { writeMessage } from "#platform/mail"
import { Conflict, NotFound } from "#platform/refusals"
import { access } from "../access.ts"
import { lastOwnerLink } from "../reads/owner-links.ts"
import { owners, toAskOn } from "../reads/owners.ts"
import type { Owner } from "../reads/owners.ts"
import { valuesLinkEnd } from "../rules/link-end.ts"
import { words } from "../words/index.ts"
import { askingLetter } from "./letters.ts"

declare module "#platform/acts" {
  interface Acts {
    "indicators.owner-asked": { organization: string; organizationFr: string }
    "indicators.owners-asked": { count: number }
  }
}

/** What a personal link to the values an organisation owes is for. */
export const givePurpose = "indicators.give"

/** Asks one organisation for all it owes; once a day. */
export async function askOwner(
  tx: Tx,
  actor: Actor,
  { organizationId, linkKey }: { organizationId: string; linkKey: Buffer },
): Promise<void> {
  access.check(actor, "ask", "value")
  await remindersInTurn(tx, actor)
  await oneAtATime(tx, [organizationId])
  const owner = (await owners(tx, actor.today)).find(({ id }) => id === organizationId)
  if (!owner) throw new NotFound()
  if (!owner.reader) throw new Conflict(words.message("nobody-to-ask"))
  if (owner.askedOn === actor.today) throw new Conflict(words.message("asked-today"))
  if (owner.unanswered.length === 0) throw new Conflict(words.message("all-given"))
  const written = await ask(tx, actor, { owner, linkKey })
  if (!written) throw new Conflict(words.message("reminded-enough"))
  await record(tx, actor, {
    kind: "indicators.owner-asked",
    subject: { kind: "organization", id: organizationId },
    details: { organization: owner.nameEn, organizationFr: owner.nameFr },
  })
}

/** Asks everybody who owes a value, for the first time or once more; whoever was written to today, or had enough, is left in peace. */
export async function askOwners(
  tx: Tx,
  actor: Actor,
  { linkKey }: { linkKey: Buffer },
): Promise<{ asked: string[]; held: number }> {
  access.check(actor, "ask", "value")
  await remindersInTurn(tx, actor)
  const wanted = toAskOn(await owners(tx, actor.today), actor.today)
  await oneAtATime(
    tx,
    wanted.map(({ id }) => id),
  )
  const still = toAskOn(await owners(tx, actor.today), actor.today)
  if (still.length === 0) throw new Conflict(words.message("nobody-owes"))
  const asked: string[] = []
  for (const owner of still) if (await ask(tx, actor, { owner, linkKey })) asked.push(owner.id)
  const held = still.length - asked.length
  if (asked.length === 0) return { asked, held }
  await record(tx, actor, { kind: "indicators.owners-asked", details: { count: asked.length } })
  return { asked, held }
}

/** One letter; asked before, it is a reminder. @returns false when its reader has had reminders enough */
async function ask(
  tx: Tx,
  actor: Actor,
  { owner, linkKey }: { owner: Owner; linkKey: Buffer },
): Promise<boolean> {
  const reader = owner.reader!
  const head = await letterhead(tx, actor.kind === "person" ? actor.id : null)
  const due = owner.unanswered.map(({ indicator, label, period }) => ({ ...indicator, label, period }))
  const letter = askingLetter({ head, ...reader }, { owner, due })
  const { email: to, name } = reader
  const occasion = `indicators.asking ${owner.id} ${owner.askedOn}`
  const isReminder = owner.askedOn !== null
  if (isReminder && (await holdReminder(tx, actor, { occasion, to, name, subject: letter.subject })))
    return false
  const linkId = await linkFor(tx, actor, { organizationId: owner.id, reader, linkKey })
  const { partnershipId, at, today: onDay } = actor
  await tx
    .insertInto("indicatorAsking")
    .values({ partnershipId, organizationId: owner.id, onDay, linkId, at })
    .execute()
  await writeMessage(tx, actor, {
    kind: "indicators.asking",
    to,
    locale: reader.locale,
    ...letter,
    linkId,
    ...(isReminder ? { isReminder } : {}),
    dedupeKey: `indicators.asking ${owner.id} ${onDay}`,
  })
  return true
}

/** The link by which an organisation gives its values: the one it has, while the same address reads it. */
export async function linkFor(
  tx: Tx,
  actor: Actor,
  { organizationId, reader, linkKey }: { organizationId: string; reader: Reader; linkKey: Buffer },
): Promise<string> {
  return linkForReader(tx, actor, {
    purpose: givePurpose,
    subjectId: organizationId,
    reader,
    known: await lastOwnerLink(tx, organizationId),
    endsAt: valuesLinkEnd(actor.at),
    linkKey,
    keep: (link) =>
      tx
        .insertInto("indicatorLink")
        .values({ ...link, organizationId })
        .execute(),
  })
}
