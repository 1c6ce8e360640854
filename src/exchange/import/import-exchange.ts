import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import type { NewFile } from "#platform/files"
import { confirmImport, keepPreview, undoImport } from "#platform/imports"
import { Conflict } from "#platform/refusals"
import type { Locale } from "#platform/words"
import { access } from "../access.ts"
import type { NamedList } from "../rules/lists.ts"
import type { FileContent } from "../rules/row.ts"
import { words } from "../words/index.ts"
import { applyExchange } from "./apply-exchange.ts"
import type { WrittenExchange } from "./apply-exchange.ts"
import { exchangePreview } from "./exchange-preview.ts"
import type { ExchangePreview, PlannedExchange, Source } from "./exchange-preview.ts"
import { undoExchange } from "./undo-exchange.ts"

declare module "#platform/acts" {
  interface Acts {
    "exchange.previewed": { file: string }
    "exchange.imported": { file: string; added: number; changed: number }
    "exchange.undone": { file: string }
  }
}

export const exchangeImport = "exchange"

type Sent = { file: NewFile; content: FileContent; source: Source; locale: Locale }

/** Keeps what a file would do, for somebody to look at and confirm. @returns the import's id */
export async function previewExchange(tx: Tx, actor: Actor, sent: Sent): Promise<string> {
  access.check(actor, "import", "council")
  const { file, locale } = sent
  const preview = await exchangePreview(tx, actor, sent)
  const kept = await keepPreview(tx, actor, { kind: exchangeImport, upload: { file }, locale, preview })
  await record(tx, actor, {
    kind: "exchange.previewed",
    subject: { kind: "import", id: kept.id },
    details: { file: kept.fileName },
  })
  return kept.id
}

/** Does what was shown, all of it. Refused when any of the file is not taken, it no longer holds, or was confirmed before. */
export async function confirmExchange(
  tx: Tx,
  actor: Actor,
  { id, content }: { id: string; content: FileContent },
): Promise<ExchangePreview> {
  access.check(actor, "import", "council")
  const { preview, kept } = await confirmImport<PlannedExchange, { code: string }, WrittenExchange>(
    tx,
    actor,
    {
      id,
      kind: exchangeImport,
      again: ({ preview: shown }) =>
        exchangePreview(tx, actor, { content, source: (shown.planned as PlannedExchange).source }),
      changes: ({ changed }, { locale: read }) =>
        changed.map(({ list, id, title, changes }) => ({
          tables: tablesOf[list],
          id,
          name: title[read],
          becomes: changes,
        })),
      apply: ({ planned }) => {
        if (planned.faults.length > 0) throw new Conflict(words.message("not-taken-whole"))
        return applyExchange(tx, actor, planned)
      },
    },
  )
  const { added, changed } = preview
  await record(tx, actor, {
    kind: "exchange.imported",
    subject: { kind: "import", id },
    details: { file: kept.fileName, added, changed },
  })
  return preview
}

/** Where what a list changes stands here. */
const tablesOf: Record<NamedList, readonly string[]> = {
  organizations: ["organization", "body"],
  persons: ["contact"],
  posts: ["seat"],
  memberships: ["seat_holding", "representation"],
  motions: ["brought_motion"],
  vote_events: ["brought_vote_event"],
}

/** Puts everything back as it was. Refused whole when later work rests on what came in. */
export async function undoExchangeImport(tx: Tx, actor: Actor, id: string): Promise<void> {
  access.check(actor, "import", "council")
  const kept = await undoImport(tx, actor, {
    id,
    kind: exchangeImport,
    restore: (written: WrittenExchange) => undoExchange(tx, actor, written),
  })
  await record(tx, actor, {
    kind: "exchange.undone",
    subject: { kind: "import", id },
    details: { file: kept.fileName },
  })
}
