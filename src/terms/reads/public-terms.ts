import { bodiesInPublic } from "#councils"
import type { BodyInPublic } from "#councils"
import type { Tx } from "#platform/database"
import { publicSubjects } from "#site"
import { adoptedVersions } from "./terms.ts"
import type { TermsVersion } from "./terms.ts"

export type PublicTerms = TermsVersion & { body: BodyInPublic }

/** The adopted terms that anyone may read at a moment, of bodies that are public; the newest first. */
export async function publicTerms(tx: Tx, at: Date): Promise<PublicTerms[]> {
  const subjects = await publicSubjects(tx, "terms", at)
  const versions = await adoptedVersions(tx, [...subjects.keys()])
  if (versions.length === 0) return []
  const bodies = new Map((await bodiesInPublic(tx)).map((body) => [body.id, body]))
  return versions.flatMap((version) => {
    const body = bodies.get(version.bodyId)
    return body ? [{ ...version, body }] : []
  })
}

/** Versions of terms with the names of their bodies. */
export function versionsNamed(tx: Tx, ids: readonly string[]) {
  return tx
    .selectFrom("termsVersion as version")
    .innerJoin("body", (join) =>
      join.onRef("body.partnershipId", "=", "version.partnershipId").onRef("body.id", "=", "version.bodyId"),
    )
    .select(["version.id", "version.number", "body.nameEn", "body.nameFr"])
    .where("version.id", "in", [...ids])
    .execute()
}

/** Every adopted version, the last adopted first. */
export async function adoptedIds(tx: Tx): Promise<string[]> {
  const found = await tx
    .selectFrom("termsAdoption")
    .select("termsVersionId as id")
    .orderBy("adoptedOn", "desc")
    .orderBy("termsVersionId", "desc")
    .limit(200)
    .execute()
  return found.map(({ id }) => id)
}
