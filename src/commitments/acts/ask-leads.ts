import { linkForReader, oneAtATime } from "#organizations"
import { fiscalYearLabel, holdReminder, letterhead, remindersInTurn } from "#partnerships"
import { noteAsked } from "#plans"
import type { Lead } from "#plans"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { writeMessage } from "#platform/mail"
import { Conflict, NotFound } from "#platform/refusals"
import { access } from "../access.ts"
import { lastLeadLink } from "../reads/lead-links.ts"
import { leadOrganizations, silentOn, unaskedOn } from "../reads/lead-organizations.ts"
import type { LeadOrganization } from "../reads/lead-organizations.ts"
import { leadLinkEnd } from "../rules/link-end.ts"
import { isOpen, isSilent, isUnasked } from "../rules/still-open.ts"
import { words } from "../words/index.ts"
import { askingLetter } from "./letters.ts"

declare module "#platform/acts" {
  interface Acts {
    "commitments.asked": { organization: string; organizationFr: string; year: string }
    "commitments.all-asked": { year: string; count: number }
    "commitments.reminded": { year: string; count: number }
  }
}

/** What a personal link to what an organisation is named to lead is for. */
export const leadPurpose = "commitments.answer"

export type Asking = { fiscalYear: number; linkKey: Buffer }

/** Asks one organisation about all it has not answered; where it has declined, whether it would after all. Once a day. */
export async function askLead(
  tx: Tx,
  actor: Actor,
  { organizationId, ...asking }: Asking & { organizationId: string },
): Promise<void> {
  access.check(actor, "ask", "commitment")
  await remindersInTurn(tx, actor)
  await oneAtATime(tx, [organizationId])
  const all = await leadOrganizations(tx, asking.fiscalYear)
  const lead = all.find(({ id }) => id === organizationId)
  if (!lead) throw new NotFound()
  if (!lead.reader) throw new Conflict(words.message("nobody-to-ask"))
  if (lead.askedOn === actor.today) throw new Conflict(words.message("asked-today"))
  if (lead.leads.every(({ standing }) => standing === "accepted"))
    throw new Conflict(words.message("all-accepted"))
  const written = await ask(tx, actor, { ...asking, lead })
  if (!written) throw new Conflict(words.message("reminded-enough"))
  await record(tx, actor, {
    kind: "commitments.asked",
    subject: { kind: "organization", id: organizationId },
    details: {
      organization: lead.nameEn,
      organizationFr: lead.nameFr,
      year: fiscalYearLabel(asking.fiscalYear),
    },
  })
}

/** Asks everybody who was never asked about something, or not as it is worded now. */
export async function askUnasked(
  tx: Tx,
  actor: Actor,
  asking: Asking,
): Promise<{ asked: string[]; held: number }> {
  const { asked, held } = await askEach(tx, actor, { ...asking, whom: unaskedOn, nobody: "nobody-unasked" })
  if (asked.length === 0) return { asked, held }
  const year = fiscalYearLabel(asking.fiscalYear)
  await record(tx, actor, { kind: "commitments.all-asked", details: { year, count: asked.length } })
  return { asked, held }
}

/** Writes once more to everybody who was asked and says nothing; whoever was written to today, or had enough, is left in peace. */
export async function remindSilent(
  tx: Tx,
  actor: Actor,
  asking: Asking,
): Promise<{ asked: string[]; held: number }> {
  const { asked, held } = await askEach(tx, actor, { ...asking, whom: silentOn, nobody: "nobody-silent" })
  if (asked.length === 0) return { asked, held }
  const year = fiscalYearLabel(asking.fiscalYear)
  await record(tx, actor, { kind: "commitments.reminded", details: { year, count: asked.length } })
  return { asked, held }
}

async function askEach(
  tx: Tx,
  actor: Actor,
  {
    whom,
    nobody,
    ...asking
  }: Asking & { whom: typeof unaskedOn; nobody: "nobody-unasked" | "nobody-silent" },
): Promise<{ asked: string[]; held: number }> {
  access.check(actor, "ask", "commitment")
  await remindersInTurn(tx, actor)
  const wanted = whom(await leadOrganizations(tx, asking.fiscalYear), actor.today)
  await oneAtATime(
    tx,
    wanted.map(({ id }) => id),
  )
  const still = whom(await leadOrganizations(tx, asking.fiscalYear), actor.today)
  if (still.length === 0) throw new Conflict(words.message(nobody))
  const asked: string[] = []
  for (const lead of still) if (await ask(tx, actor, { ...asking, lead })) asked.push(lead.id)
  return { asked, held: still.length - asked.length }
}

type OneAsking = Asking & { lead: LeadOrganization }

/** One letter; where they were asked all of it before, it is a reminder. @returns false when its reader has had enough */
async function ask(tx: Tx, actor: Actor, one: OneAsking): Promise<boolean> {
  const { lead, fiscalYear } = one
  const reader = lead.reader!
  const activities = askedAbout(lead.leads)
  const head = await letterhead(tx, actor.kind === "person" ? actor.id : null)
  const step = activities.every(isSilent) ? "reminder" : "asking"
  const letter = askingLetter({ head, ...reader }, { lead, fiscalYear, activities, step })
  const { email: to, name } = reader
  const occasion = `commitments.asking ${lead.id} ${fiscalYear} ${lead.askedOn}`
  const isReminder = !activities.some(isUnasked)
  if (isReminder && (await holdReminder(tx, actor, { occasion, to, name, subject: letter.subject })))
    return false
  const linkId = await linkFor(tx, actor, one)
  const activityIds = activities.map(({ activityId }) => activityId)
  await noteAsked(tx, actor, { organizationId: lead.id, activityIds, linkId })
  await writeMessage(tx, actor, {
    kind: `commitments.${step}`,
    to,
    locale: reader.locale,
    ...letter,
    linkId,
    ...(isReminder ? { isReminder } : {}),
    dedupeKey: `commitments.asking ${lead.id} ${fiscalYear} ${actor.today}`,
  })
  return true
}

/** What they have not answered; where all is answered, what they declined. */
function askedAbout(leads: readonly Lead[]): Lead[] {
  const open = leads.filter(isOpen)
  return open.length > 0 ? open : leads.filter(({ standing }) => standing === "declined")
}

async function linkFor(tx: Tx, actor: Actor, one: OneAsking): Promise<string> {
  const { lead, fiscalYear, linkKey } = one
  const organizationId = lead.id
  return linkForReader(tx, actor, {
    purpose: leadPurpose,
    subjectId: organizationId,
    reader: lead.reader!,
    known: await lastLeadLink(tx, { organizationId, fiscalYear }),
    endsAt: leadLinkEnd(actor.at),
    linkKey,
    keep: (link) =>
      tx
        .insertInto("commitmentLink")
        .values({ ...link, organizationId, fiscalYear })
        .execute(),
  })
}
