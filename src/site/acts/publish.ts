import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import { dayOf } from "#platform/clock"
import type { Tx } from "#platform/database"
import { Conflict, Invalid, NotFound } from "#platform/refusals"
import { access } from "../access.ts"
import { publicationOf } from "../reads/publications.ts"
import { matterOf } from "../reads/when-published.ts"
import { publicationState } from "../rules/publication-state.ts"
import { words } from "../words/index.ts"
import "../tables.ts"

declare module "#platform/acts" {
  interface Acts {
    "site.published": { title: string; titleFr: string; from: string }
    "site.withdrawn": { title: string; titleFr: string }
  }
}

export type Publishing = {
  matter: string
  subjectId: string
  /** From when on anyone sees it; a moment that has passed, and null, is now. */
  visibleFrom: Date | null
}

/**
 * Makes a thing public, now or from a moment to come. What is under an embargo gets the new moment. Refused with every
 * reason where the domain that has it says that it may not be public.
 */
export async function publish(tx: Tx, actor: Actor, publishing: Publishing): Promise<void> {
  access.check(actor, "publish", "site")
  const { matter, subjectId } = publishing
  const titles = await titlesOf(tx, publishing)
  const hindrances = (await matterOf(matter)?.hindrances(tx, subjectId)) ?? []
  if (hindrances.length > 0) throw new Invalid(hindrances.map((reason) => ({ field: "", reason })))
  const state = publicationState(await lastOf(tx, publishing), actor.at)
  if (state === "public") throw new Conflict(words.message("public-already"))
  if (state === "embargoed") await endCurrent(tx, actor, publishing)
  const wanted = publishing.visibleFrom
  const visibleFrom = wanted && wanted > actor.at ? wanted : actor.at
  await tx
    .insertInto("publication")
    .values({ partnershipId: actor.partnershipId, matter, subjectId, visibleFrom, publishedAt: actor.at })
    .execute()
  await record(tx, actor, {
    kind: "site.published",
    subject: { kind: matter, id: subjectId },
    details: { ...titles, from: dayOf(visibleFrom, actor.timeZone) },
  })
}

/** Makes several things public at once, now: all of them, or none where one may not be. */
export async function publishSeveral(
  tx: Tx,
  actor: Actor,
  chosen: readonly { matter: string; subjectId: string }[],
): Promise<void> {
  access.check(actor, "publish", "site")
  if (chosen.length === 0) throw new Invalid([{ field: "chosen", reason: words.message("choose-some") }])
  for (const one of chosen) await publish(tx, actor, { ...one, visibleFrom: null })
}

/** Takes a thing from the public at once, everywhere. */
export async function withdraw(
  tx: Tx,
  actor: Actor,
  wanted: { matter: string; subjectId: string },
): Promise<void> {
  access.check(actor, "publish", "site")
  const titles = await titlesOf(tx, wanted)
  const state = publicationState(await lastOf(tx, wanted), actor.at)
  if (state !== "public" && state !== "embargoed") throw new Conflict(words.message("not-public"))
  await endCurrent(tx, actor, wanted)
  await record(tx, actor, {
    kind: "site.withdrawn",
    subject: { kind: wanted.matter, id: wanted.subjectId },
    details: titles,
  })
}

type Subject = { matter: string; subjectId: string }

/** One at a time for one thing: two people who publish it together do it once. */
async function lastOf(tx: Tx, { matter, subjectId }: Subject) {
  await tx
    .selectFrom("publication")
    .select("id")
    .where("matter", "=", matter)
    .where("subjectId", "=", subjectId)
    .where("withdrawnAt", "is", null)
    .forUpdate()
    .execute()
  return publicationOf(tx, matter, subjectId)
}

async function endCurrent(tx: Tx, actor: Actor, { matter, subjectId }: Subject): Promise<void> {
  await tx
    .updateTable("publication")
    .set({ withdrawnAt: actor.at })
    .where("matter", "=", matter)
    .where("subjectId", "=", subjectId)
    .where("withdrawnAt", "is", null)
    .execute()
}

async function titlesOf(tx: Tx, { matter, subjectId }: Subject): Promise<{ title: string; titleFr: string }> {
  const meaning = matterOf(matter)
  const named = async (locale: "en" | "fr") =>
    (await meaning?.named(tx, { ids: [subjectId], locale }))?.get(subjectId)?.title
  const title = await named("en")
  if (title === undefined) throw new NotFound()
  return { title, titleFr: (await named("fr")) ?? title }
}
