import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict, NotFound } from "#platform/refusals"
import { publicationOf } from "#site"
import { textsIn } from "#translations"
import { pageOf } from "../reads/pages.ts"
import type { Page } from "../reads/pages.ts"
import { publishedUpTo } from "../reads/published-pages.ts"
import { textKind } from "../rules/page-kind.ts"
import "../tables.ts"

/**
 * A page that this act alone may change now. Refused where it is not as its writer saw it, or was let out since they began:
 * a picture is drawn before its act, and what bears a moment from before the page was let out would be public at once.
 */
export async function heldPage(
  tx: Tx,
  actor: Actor,
  { id, version }: { id: string; version: number },
): Promise<Page> {
  await tx.selectFrom("publicPage").select("id").where("id", "=", id).forUpdate().execute()
  const page = await pageOf(tx, id)
  if (!page) throw new NotFound()
  const letOut = await lastLetOut(tx, page)
  if (page.version !== version || (letOut && letOut > actor.at))
    throw new Conflict({ key: "web.changed-meanwhile" })
  return page
}

async function lastLetOut(tx: Tx, { id, kind }: Page): Promise<Date | undefined> {
  const publication = await publicationOf(tx, kind, id)
  if (!publication || publication.withdrawnAt) return undefined
  return (await publishedUpTo(tx, new Map([[id, publication]]))).get(id)
}

/** Every version of a page has its facts, whatever of it was changed. */
export async function nextVersion(tx: Tx, actor: Actor, page: Page): Promise<void> {
  const version = page.version + 1
  await tx.updateTable("publicPage").set({ version }).where("id", "=", page.id).execute()
  await keepFacts(tx, actor, { ...page, version })
}

export async function keepFacts(tx: Tx, actor: Actor, page: Omit<Page, "slug">): Promise<void> {
  const { id: pageId, version, kind, menuPlace, onDay, startsAt, endsAt, link } = page
  const { pictureId, pictureCredit } = page
  const { partnershipId, at } = actor
  const facts = { kind, menuPlace, onDay, startsAt, endsAt, link, pictureId, pictureCredit }
  const writtenBy = actor.kind === "person" ? actor.id : null
  await tx
    .insertInto("publicPageFacts")
    .values({ partnershipId, pageId, version, ...facts, writtenBy, at })
    .execute()
}

export const subjectOf = (id: string) => ({ kind: "page", id })

/** What the log calls it. */
export async function titlesOf(tx: Tx, id: string): Promise<{ title: string; titleFr: string }> {
  const said = async (language: string) =>
    (await textsIn(tx, { kind: textKind, subjects: [id], language })).get(id)?.["title"]?.value ?? ""
  return { title: await said("en"), titleFr: await said("fr") }
}
