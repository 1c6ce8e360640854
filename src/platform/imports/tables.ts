// Printed from the migrated database by `npm run tables`. Never edited.
import type { ColumnType } from "kysely"

declare module "#platform/database" {
  interface Tables {
    importPreview: ImportPreviewTable
    importConfirmation: ImportConfirmationTable
    importUndo: ImportUndoTable
  }
}

type Defaulted<Type> = ColumnType<Type, Type | undefined, Type>

/** What a file would change, shown before anything is written. */
export interface ImportPreviewTable {
  partnershipId: string
  id: Defaulted<string>
  /** organizations or plan. */
  kind: string
  /** The file as it came: read once more when the import is confirmed, and kept to be looked up. */
  fileId: string
  fiscalYear: number | null
  /** The language of the words an import adds by itself. */
  locale: "en" | "fr"
  preview: ColumnType<unknown, string, string>
  previewedAt: Date
  previewedBy: string | null
}

export interface ImportConfirmationTable {
  partnershipId: string
  importId: string
  confirmedAt: Date
  confirmedBy: string | null
  /** What was added (ids) and changed (the values before), so that it can be undone. */
  written: ColumnType<unknown, string, string>
}

export interface ImportUndoTable {
  partnershipId: string
  importId: string
  undoneAt: Date
  undoneBy: string | null
}
