import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { storedFile } from "#platform/files"
import type { Locale } from "#platform/words"
import type { Upload } from "./upload.ts"
import "./tables.ts"

/** What somebody should look at, where, and why. Counted from 1, as a spreadsheet shows it. */
export type Doubt<Reason = { code: string }> = { sheet: string; row: number; column: number; reason: Reason }

/** What a file would do, before it is done: the counts everybody is shown, the doubtful places, and the domain's own list. */
export type Preview<Planned = unknown, Reason = { code: string }> = {
  added: number
  changed: number
  unchanged: number
  doubtful: Doubt<Reason>[]
  planned: Planned
}

export type KeptImport<Planned = unknown, Reason = { code: string }> = {
  id: string
  kind: string
  fiscalYear: number | null
  locale: Locale
  preview: Preview<Planned, Reason>
  previewedAt: Date
  fileId: string
  fileName: string
  sha256: string
  confirmedAt: Date | null
  undoneAt: Date | null
}

export type NewPreview = {
  kind: string
  upload: Pick<Upload, "file">
  fiscalYear?: number
  locale: Locale
  preview: Preview
}

/** Keeps what a file would do. @returns the import's id, and the name its file is kept under */
export async function keepPreview(
  tx: Tx,
  actor: Actor,
  kept: NewPreview,
): Promise<{ id: string; fileName: string }> {
  const { kind, upload, fiscalYear = null, locale, preview } = kept
  await upload.file.add(tx)
  const made = await tx
    .insertInto("importPreview")
    .values({
      partnershipId: actor.partnershipId,
      kind,
      fileId: upload.file.id,
      fiscalYear,
      locale,
      preview: JSON.stringify(preview),
      previewedAt: actor.at,
      previewedBy: actor.id,
    })
    .returning("id")
    .executeTakeFirstOrThrow()
  const file = await storedFile(tx, upload.file.id)
  return { id: made.id, fileName: file?.name ?? "" }
}

/** One import: its file, what it would do, and what became of it. */
export async function importOf(tx: Tx, id: string): Promise<KeptImport | undefined> {
  const found = await selectImports(tx).select("kept.preview").where("kept.id", "=", id).executeTakeFirst()
  return found && { ...found, preview: found.preview as Preview }
}

/** What a confirmed import wrote, as its domain keeps it for an undoing; undefined while it is not confirmed. */
export async function writtenOf(tx: Tx, id: string): Promise<unknown> {
  const found = await tx
    .selectFrom("importConfirmation")
    .select("written")
    .where("importId", "=", id)
    .executeTakeFirst()
  return found?.written
}

/** The last imports of a kind, newest first, without what they hold. */
export function importsOf(tx: Tx, wanted: { kind: string; fiscalYear?: number; most: number }) {
  let query = selectImports(tx)
    .where("kept.kind", "=", wanted.kind)
    .orderBy("kept.previewedAt", "desc")
    .limit(wanted.most)
  if (wanted.fiscalYear) query = query.where("kept.fiscalYear", "=", wanted.fiscalYear)
  return query.execute()
}

function selectImports(tx: Tx) {
  return tx
    .selectFrom("importPreview as kept")
    .innerJoin("storedFile as file", (join) =>
      join.onRef("file.partnershipId", "=", "kept.partnershipId").onRef("file.id", "=", "kept.fileId"),
    )
    .leftJoin("importConfirmation as confirmed", (join) =>
      join
        .onRef("confirmed.partnershipId", "=", "kept.partnershipId")
        .onRef("confirmed.importId", "=", "kept.id"),
    )
    .leftJoin("importUndo as undone", (join) =>
      join.onRef("undone.partnershipId", "=", "kept.partnershipId").onRef("undone.importId", "=", "kept.id"),
    )
    .select([
      "kept.id",
      "kept.kind",
      "kept.fiscalYear",
      "kept.locale",
      "kept.previewedAt",
      "kept.fileId",
      "file.name as fileName",
      "file.sha256",
      "confirmed.confirmedAt",
      "undone.undoneAt",
    ])
}
