import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict, Invalid, NotFound } from "#platform/refusals"
import { isPublic, publicationOf } from "#site"
import { closeTexts, versionsOf, writeTexts } from "#translations"
import type { OfficialLanguage } from "#translations"
import { access } from "../access.ts"
import { hindrancesOf } from "../reads/hindrances.ts"
import { slugsTaken } from "../reads/pages.ts"
import type { PageFacts } from "../rules/page-facts.ts"
import { safeAddress } from "../rules/page-content.ts"
import { fieldsOf, freeSlug, slugOf, textKind } from "../rules/page-kind.ts"
import type { PageField, PageKind } from "../rules/page-kind.ts"
import { starterPages } from "../rules/starter-pages.ts"
import { words } from "../words/index.ts"
import { heldPage, keepFacts, nextVersion, subjectOf, titlesOf } from "./next-version.ts"
import "../tables.ts"

declare module "#platform/acts" {
  interface Acts {
    "pages.added": { title: string; titleFr: string }
    "pages.changed": { title: string; titleFr: string }
    "pages.brought-back": { title: string; titleFr: string }
    "pages.released": { title: string; titleFr: string }
    "pages.thrown-away": { title: string; titleFr: string }
    "pages.starters-added": { count: number }
  }
}

export type PageTexts = Partial<Record<PageField, Partial<Record<OfficialLanguage, string>>>>

export type NewPage = PageFacts & { kind: PageKind; texts: PageTexts }

/** Adds a draft: nobody but staff sees it before it is published. @returns its id */
export async function addPage(tx: Tx, actor: Actor, page: NewPage): Promise<string> {
  access.check(actor, "write", "page")
  const { title } = page.texts
  const slug = slugOf(title?.en || title?.fr || "")
  const id = await insert(tx, actor, { ...page, slug })
  await record(tx, actor, { kind: "pages.added", subject: subjectOf(id), details: await titlesOf(tx, id) })
  return id
}

/** Adds the pages to begin with that are not there yet, as drafts. @returns how many */
export async function addStarterPages(tx: Tx, actor: Actor): Promise<number> {
  access.check(actor, "write", "page")
  const taken = await slugsTaken(tx, "page")
  const wanted = starterPages.filter(({ slug }) => !taken.has(slug))
  if (wanted.length === 0) throw new Conflict(words.message("starters-there"))
  for (const { slug, menuPlace, texts } of wanted)
    await insert(tx, actor, { kind: "page", slug, menuPlace, texts, ...noTime, link: "" })
  await record(tx, actor, { kind: "pages.starters-added", details: { count: wanted.length } })
  return wanted.length
}

const noTime = { onDay: null, startsAt: null, endsAt: null }

export type PageChange = PageFacts & { id: string; version: number; texts: PageTexts; isMinor: boolean }

/** Changes a page. What is public already stays as it is until the changes are let out. */
export async function changePage(tx: Tx, actor: Actor, change: PageChange): Promise<void> {
  access.check(actor, "write", "page")
  const { id, version, texts, isMinor, ...facts } = change
  const page = await heldPage(tx, actor, { id, version })
  mustBeSound({ ...facts, kind: page.kind, texts })
  await nextVersion(tx, actor, { ...page, ...facts })
  await writeTexts(tx, actor, { kind: textKind, subjectId: id, fields: fieldsIn(page.kind, texts), isMinor })
  await record(tx, actor, { kind: "pages.changed", subject: subjectOf(id), details: await titlesOf(tx, id) })
}

/** Writes what a version said once more, in English or French: what came between stays among the versions. */
export async function bringBack(
  tx: Tx,
  actor: Actor,
  wanted: { id: string; version: number; field: PageField; textId: string; number: number },
): Promise<void> {
  access.check(actor, "write", "page")
  const { id, field, textId, number } = wanted
  const page = await heldPage(tx, actor, wanted)
  const { value, language } = (await versionsOf(tx, textId)).find((one) => one.number === number) ?? {}
  if (value === undefined || (language !== "en" && language !== "fr")) throw new NotFound()
  await nextVersion(tx, actor, page)
  const changed = await writeTexts(tx, actor, {
    kind: textKind,
    subjectId: id,
    fields: { [field]: { [language]: value } },
    isMinor: false,
  })
  if (changed.length === 0) throw new Conflict(words.message("says-that-already"))
  await record(tx, actor, {
    kind: "pages.brought-back",
    subject: subjectOf(id),
    details: await titlesOf(tx, id),
  })
}

/**
 * Lets the public see what was changed since, as the person who lets it out saw it. English and French must say the same, as
 * before a first publishing.
 */
export async function releaseChanges(
  tx: Tx,
  actor: Actor,
  { id, version }: { id: string; version: number },
): Promise<void> {
  access.check(actor, "publish", "page")
  const page = await heldPage(tx, actor, { id, version })
  const publication = await publicationOf(tx, page.kind, id)
  if (!publication || publication.withdrawnAt) throw new Conflict(words.message("not-published"))
  const hindrances = await hindrancesOf(tx, id)
  if (hindrances.length > 0) throw new Invalid(hindrances.map((reason) => ({ field: "", reason })))
  const { partnershipId, at } = actor
  await tx
    .insertInto("publicPageRelease")
    .values({
      partnershipId,
      pageId: id,
      releasedAt: at,
      releasedBy: actor.kind === "person" ? actor.id : null,
    })
    .execute()
  await record(tx, actor, { kind: "pages.released", subject: subjectOf(id), details: await titlesOf(tx, id) })
}

/** Throws away what is not public. */
export async function throwAway(
  tx: Tx,
  actor: Actor,
  { id, version }: { id: string; version: number },
): Promise<void> {
  access.check(actor, "write", "page")
  const { kind } = await heldPage(tx, actor, { id, version })
  const publication = await publicationOf(tx, kind, id)
  const isOut = publication !== undefined && publication.withdrawnAt === null
  if (isOut || (await isPublic(tx, kind, id, actor.at))) throw new Conflict(words.message("withdraw-first"))
  const details = await titlesOf(tx, id)
  await tx.updateTable("publicPage").set({ closedAt: actor.at }).where("id", "=", id).execute()
  await closeTexts(tx, actor, { kind: textKind, subjectId: id })
  await record(tx, actor, { kind: "pages.thrown-away", subject: subjectOf(id), details })
}

async function insert(tx: Tx, actor: Actor, page: NewPage & { slug: string }): Promise<string> {
  const { kind, texts, slug, ...facts } = page
  mustBeSound(page)
  const { id } = await tx
    .insertInto("publicPage")
    .values({
      partnershipId: actor.partnershipId,
      kind,
      slug: freeSlug(slug, await slugsTaken(tx, kind)),
      madeAt: actor.at,
    })
    .returning("id")
    .executeTakeFirstOrThrow()
  await keepFacts(tx, actor, { id, kind, version: 1, pictureId: null, pictureCredit: "", ...facts })
  const fields = fieldsIn(kind, texts)
  await writeTexts(tx, actor, { kind: textKind, subjectId: id, fields, isMinor: false })
  return id
}

function mustBeSound({ kind, texts, startsAt, endsAt, onDay, link }: NewPage): void {
  const { title } = texts
  const problems = [
    ...(title && !title.en && !title.fr ? [{ field: "titleEn", reason: words.message("title-needed") }] : []),
    ...(kind === "event" && !startsAt ? [{ field: "startDay", reason: words.message("start-needed") }] : []),
    ...(kind === "news-item" && !onDay ? [{ field: "onDay", reason: words.message("day-needed") }] : []),
    ...(startsAt && endsAt && endsAt < startsAt
      ? [{ field: "endDay", reason: words.message("end-before-start") }]
      : []),
    ...(link !== "" && !/^https?:/.test(safeAddress(link) ?? "")
      ? [{ field: "link", reason: words.message("link-odd") }]
      : []),
  ]
  if (problems.length > 0) throw new Invalid(problems)
}

function fieldsIn(
  kind: PageKind,
  texts: PageTexts,
): Record<string, Partial<Record<OfficialLanguage, string>>> {
  return Object.fromEntries(fieldsOf(kind).flatMap((field) => (texts[field] ? [[field, texts[field]]] : [])))
}
