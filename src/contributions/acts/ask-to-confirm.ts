import { linkForReader, oneAtATime } from "#organizations"
import type { Reader } from "#organizations"
import { fiscalYearLabel, holdReminder, letterhead, remindersInTurn } from "#partnerships"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { writeMessage } from "#platform/mail"
import { Conflict, NotFound } from "#platform/refusals"
import { access } from "../access.ts"
import { contributionsOf } from "../reads/contributions.ts"
import { lastGiverLink } from "../reads/giver-links.ts"
import { giversOf, silentOn } from "../reads/givers.ts"
import type { Giver } from "../reads/givers.ts"
import { confirmLinkEnd } from "../rules/link-end.ts"
import { words } from "../words/index.ts"
import { askingLetter } from "./letters.ts"

declare module "#platform/acts" {
  interface Acts {
    "contributions.asked": { organization: string; organizationFr: string; year: string }
    "contributions.silent-asked": { year: string; count: number }
  }
}

/** What a personal link to what a giver gave is for. */
export const confirmPurpose = "contributions.confirm"

type Asking = { fiscalYear: number; linkKey: Buffer }

/** Asks one giver whether all that is recorded of a year is so; once a day. */
export async function askToConfirm(
  tx: Tx,
  actor: Actor,
  { organizationId, ...asking }: Asking & { organizationId: string },
): Promise<void> {
  access.check(actor, "change", "contribution")
  await remindersInTurn(tx, actor)
  await oneAtATime(tx, [organizationId])
  const giver = (await giversOf(tx, asking.fiscalYear)).find(({ id }) => id === organizationId)
  if (!giver) throw new NotFound()
  if (!giver.reader) throw new Conflict(words.message("nobody-to-ask"))
  if (giver.askedOn === actor.today) throw new Conflict(words.message("asked-today"))
  const written = await ask(tx, actor, { ...asking, giver, reader: giver.reader })
  if (!written) throw new Conflict(words.message("reminded-enough"))
  await record(tx, actor, {
    kind: "contributions.asked",
    subject: { kind: "organization", id: organizationId },
    details: {
      organization: giver.nameEn,
      organizationFr: giver.nameFr,
      year: fiscalYearLabel(asking.fiscalYear),
    },
  })
}

/**
 * Asks everybody who has said nothing yet of something they gave in a year. Whoever was written to today is left in
 * peace, and so is who has had as many reminders as the partnership allows.
 */
export async function askSilent(
  tx: Tx,
  actor: Actor,
  asking: Asking,
): Promise<{ asked: string[]; held: number }> {
  access.check(actor, "change", "contribution")
  const { fiscalYear } = asking
  await remindersInTurn(tx, actor)
  const wanted = silentOn(await giversOf(tx, fiscalYear), actor.today)
  await oneAtATime(
    tx,
    wanted.map(({ id }) => id),
  )
  const silent = silentOn(await giversOf(tx, fiscalYear), actor.today)
  if (silent.length === 0) throw new Conflict(words.message("nobody-silent"))
  const asked: string[] = []
  for (const giver of silent)
    if (await ask(tx, actor, { ...asking, giver, reader: giver.reader! })) asked.push(giver.id)
  await record(tx, actor, {
    kind: "contributions.silent-asked",
    details: { year: fiscalYearLabel(fiscalYear), count: asked.length },
  })
  return { asked, held: silent.length - asked.length }
}

type OneAsking = Asking & { giver: Giver; reader: Reader }

/** One letter; asked before, it is a reminder. @returns false when its reader has had reminders enough */
async function ask(tx: Tx, actor: Actor, one: OneAsking): Promise<boolean> {
  const { giver, fiscalYear, reader } = one
  const head = await letterhead(tx, actor.kind === "person" ? actor.id : null)
  const given = await contributionsOf(tx, { fiscalYear, organizationId: giver.id })
  const letter = askingLetter({ head, ...reader }, { giver, fiscalYear, given })
  const { email: to, name } = reader
  const occasion = `contributions.asking ${giver.id} ${fiscalYear} ${giver.askedOn}`
  const isReminder = giver.askedOn !== null
  if (isReminder && (await holdReminder(tx, actor, { occasion, to, name, subject: letter.subject })))
    return false
  const linkId = await linkFor(tx, actor, one)
  const { partnershipId, at, today: onDay } = actor
  await tx
    .insertInto("contributionAsking")
    .values({ partnershipId, organizationId: giver.id, fiscalYear, onDay, linkId, at })
    .execute()
  await writeMessage(tx, actor, {
    kind: "contributions.asking",
    to,
    locale: reader.locale,
    ...letter,
    linkId,
    ...(isReminder ? { isReminder } : {}),
    dedupeKey: `contributions.asking ${giver.id} ${fiscalYear} ${onDay}`,
  })
  return true
}

async function linkFor(tx: Tx, actor: Actor, one: OneAsking): Promise<string> {
  const { giver, fiscalYear, reader, linkKey } = one
  const organizationId = giver.id
  return linkForReader(tx, actor, {
    purpose: confirmPurpose,
    subjectId: organizationId,
    reader,
    known: await lastGiverLink(tx, { organizationId, fiscalYear }),
    endsAt: confirmLinkEnd(actor.at),
    linkKey,
    keep: (link) =>
      tx
        .insertInto("contributionLink")
        .values({ ...link, organizationId, fiscalYear })
        .execute(),
  })
}
