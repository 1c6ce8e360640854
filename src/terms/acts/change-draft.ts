import { bodyOf } from "#councils"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict, NotFound } from "#platform/refusals"
import { access } from "../access.ts"
import { termsVersion } from "../reads/terms.ts"
import type { TermsVersion } from "../reads/terms.ts"
import type { Rules } from "../rules/rules.ts"
import { withSection } from "../rules/section.ts"
import type { Section } from "../rules/section.ts"
import { words } from "../words/index.ts"

declare module "#platform/acts" {
  interface Acts {
    "terms.section-written": { body: string; bodyFr: string; section: string }
    "terms.rules-set": { body: string; bodyFr: string }
  }
}

type Change = { id: string; version: number }

/** Writes one section of a draft. Two who write two sections at once do not overwrite each other. */
export async function writeSection(
  tx: Tx,
  actor: Actor,
  change: Change & { section: Section; was: Section },
) {
  const draft = await lockedDraft(tx, actor, change.id)
  const now = draft.sections.find((section) => section.key === change.section.key)
  if (!now) throw new NotFound()
  const isSame = now.textEn === change.was.textEn && now.textFr === change.was.textFr
  if (draft.version !== change.version && !isSame) throw new Conflict({ key: "web.changed-meanwhile" })
  await keep(tx, draft, { sections: JSON.stringify(withSection(draft.sections, change.section)) })
  await record(tx, actor, {
    kind: "terms.section-written",
    subject: { kind: "terms-version", id: draft.id },
    details: { ...(await bodyNames(tx, draft)), section: change.section.key },
  })
}

/** Sets the rules of a draft. @param change with the version the form was filled from. */
export async function setRules(tx: Tx, actor: Actor, change: Change & { rules: Rules }): Promise<void> {
  const draft = await lockedDraft(tx, actor, change.id)
  if (draft.version !== change.version) throw new Conflict({ key: "web.changed-meanwhile" })
  await keep(tx, draft, { rules: JSON.stringify(change.rules) })
  await record(tx, actor, {
    kind: "terms.rules-set",
    subject: { kind: "terms-version", id: draft.id },
    details: await bodyNames(tx, draft),
  })
}

/** The draft, for this act alone until it commits. Refused once it is adopted: adopted terms never change. */
export async function lockedDraft(tx: Tx, actor: Actor, id: string): Promise<TermsVersion> {
  access.check(actor, "change", "terms")
  await tx.selectFrom("termsVersion").select("id").where("id", "=", id).forUpdate().execute()
  const draft = await termsVersion(tx, id)
  if (!draft) throw new NotFound()
  if (draft.adoptedOn !== null) throw new Conflict(words.message("adopted-already"))
  return draft
}

export async function bodyNames(tx: Tx, { bodyId }: TermsVersion): Promise<{ body: string; bodyFr: string }> {
  const body = await bodyOf(tx, bodyId)
  return { body: body?.nameEn ?? "", bodyFr: body?.nameFr ?? "" }
}

async function keep(tx: Tx, draft: TermsVersion, change: { sections: string } | { rules: string }) {
  await tx
    .updateTable("termsVersion")
    .set({ ...change, version: draft.version + 1 })
    .where("id", "=", draft.id)
    .execute()
}
