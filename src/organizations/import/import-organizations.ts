import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { confirmImport, keepPreview, undoImport } from "#platform/imports"
import type { Upload } from "#platform/imports"
import type { Workbook } from "#platform/workbooks"
import type { Locale } from "#platform/words"
import { access } from "../access.ts"
import { applyRoster } from "./apply-roster.ts"
import type { WrittenRoster } from "./apply-roster.ts"
import { rosterPreview } from "./roster-preview.ts"
import type { RosterPreview } from "./roster-preview.ts"
import { undoRoster } from "./undo-roster.ts"

declare module "#platform/acts" {
  interface Acts {
    "organizations.import-previewed": { file: string }
    "organizations.imported": { file: string; added: number; changed: number }
    "organizations.import-undone": { file: string }
  }
}

export const rosterImport = "organizations"

/** Keeps what a roster would do, for somebody to look at and confirm. @returns the import's id */
export async function previewOrganizations(
  tx: Tx,
  actor: Actor,
  { upload, locale }: { upload: Upload; locale: Locale },
): Promise<string> {
  access.check(actor, "import", "organizations")
  const preview = await rosterPreview(tx, upload.workbook)
  const { id, fileName } = await keepPreview(tx, actor, { kind: rosterImport, upload, locale, preview })
  await record(tx, actor, {
    kind: "organizations.import-previewed",
    subject: { kind: "import", id },
    details: { file: fileName },
  })
  return id
}

/** Does what was shown, all of it. Refused when it no longer holds, or was confirmed before. */
export async function confirmOrganizations(
  tx: Tx,
  actor: Actor,
  { id, workbook }: { id: string; workbook: Workbook },
): Promise<RosterPreview> {
  access.check(actor, "import", "organizations")
  const { preview, kept } = await confirmImport(tx, actor, {
    id,
    kind: rosterImport,
    changes: ({ changes }) =>
      changes.map(({ id, entry, ...becomes }) => ({
        tables: ["organization"],
        id,
        name: entry.name,
        becomes,
      })),
    again: () => rosterPreview(tx, workbook),
    apply: ({ planned }) => applyRoster(tx, actor, planned),
  })
  const { added, changed } = preview
  await record(tx, actor, {
    kind: "organizations.imported",
    subject: { kind: "import", id },
    details: { file: kept.fileName, added, changed },
  })
  return preview
}

/** Puts everything back as it was. Refused whole when later work rests on what came in. */
export async function undoOrganizations(tx: Tx, actor: Actor, id: string): Promise<void> {
  access.check(actor, "import", "organizations")
  const kept = await undoImport(tx, actor, {
    id,
    kind: rosterImport,
    restore: (written: WrittenRoster) => undoRoster(tx, written),
  })
  await record(tx, actor, {
    kind: "organizations.import-undone",
    subject: { kind: "import", id },
    details: { file: kept.fileName },
  })
}
