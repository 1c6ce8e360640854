import { sql } from "kysely"
import { bodyOf } from "#councils"
import type { Tx } from "#platform/database"
import { inForceOn } from "../rules/in-force-on.ts"
import { usualRules } from "../rules/rules.ts"
import type { Rules } from "../rules/rules.ts"
import type { Section } from "../rules/section.ts"
import "../tables.ts"

export type TermsVersion = {
  id: string
  bodyId: string
  number: number
  sections: Section[]
  rules: Rules
  madeAt: Date
  version: number
  /** Null while it is a draft. */
  adoptedOn: string | null
  inForceFrom: string | null
  how: "founding" | "meeting" | "between-meetings" | "municipal-council" | null
  noteEn: string
  noteFr: string
}

export type Amendment = { id: string; termsVersionId: string; whatEn: string; whatFr: string }

/** Every version of a body's terms, the newest first. */
export async function termsOf(tx: Tx, bodyId: string): Promise<TermsVersion[]> {
  const found = await versions(tx)
    .where("version.bodyId", "=", bodyId)
    .orderBy("version.number", "desc")
    .execute()
  return found.map(versionOf)
}

export async function termsVersion(tx: Tx, id: string): Promise<TermsVersion | undefined> {
  const found = await versions(tx).where("version.id", "=", id).executeTakeFirst()
  return found && versionOf(found)
}

/** Of some versions those that were adopted, the newest first. */
export async function adoptedVersions(tx: Tx, ids: readonly string[]): Promise<TermsVersion[]> {
  if (ids.length === 0) return []
  const found = await versions(tx)
    .where("version.id", "in", [...ids])
    .where("adoption.adoptedOn", "is not", null)
    .orderBy("version.number", "desc")
    .execute()
  return found.map(versionOf)
}

export function amendmentsOf(tx: Tx, bodyId: string): Promise<Amendment[]> {
  return tx
    .selectFrom("termsAmendment as amendment")
    .innerJoin("termsVersion as version", (join) =>
      join
        .onRef("version.partnershipId", "=", "amendment.partnershipId")
        .onRef("version.id", "=", "amendment.termsVersionId"),
    )
    .select(["amendment.id", "amendment.termsVersionId", "amendment.whatEn", "amendment.whatFr"])
    .where("version.bodyId", "=", bodyId)
    .orderBy("version.number", "desc")
    .orderBy("amendment.position")
    .limit(1000)
    .execute()
}

export type RulesInForce = {
  rules: Rules
  /** Null where neither the body nor one it reports to has adopted terms: the usual rules hold. */
  termsVersionId: string | null
}

/** How a body decides on a day: by its own terms, else by those of the body it reports to, else as is usual. */
export async function rulesInForce(tx: Tx, bodyId: string, on: string): Promise<RulesInForce> {
  for (
    let body = await bodyOf(tx, bodyId);
    body;
    body = body.parentId ? await bodyOf(tx, body.parentId) : undefined
  ) {
    const adopted = (await termsOf(tx, body.id)).flatMap((version) =>
      version.inForceFrom === null ? [] : [{ ...version, inForceFrom: version.inForceFrom }],
    )
    const terms = inForceOn(adopted, on)
    if (terms) return { rules: terms.rules, termsVersionId: terms.id }
  }
  return { rules: usualRules, termsVersionId: null }
}

function versions(tx: Tx) {
  return tx
    .selectFrom("termsVersion as version")
    .leftJoin("termsAdoption as adoption", (join) =>
      join
        .onRef("adoption.partnershipId", "=", "version.partnershipId")
        .onRef("adoption.termsVersionId", "=", "version.id"),
    )
    .select(["version.id", "version.bodyId", "version.number", "version.madeAt", "version.version"])
    .select(["adoption.adoptedOn", "adoption.inForceFrom", "adoption.how"])
    .select([
      sql<Section[]>`version.sections`.as("sections"),
      sql<Rules>`version.rules`.as("rules"),
      sql<string>`coalesce(adoption.note_en, '')`.as("noteEn"),
      sql<string>`coalesce(adoption.note_fr, '')`.as("noteFr"),
    ])
}

/** Rules that a version was written without, because they came later, are the usual ones. */
function versionOf<Found extends { rules: Rules }>(found: Found): Found {
  return { ...found, rules: { ...usualRules, ...found.rules } }
}
