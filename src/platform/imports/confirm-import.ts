import { isDeepStrictEqual } from "node:util"
import { sql } from "kysely"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict, NotFound } from "#platform/refusals"
import { changedMeanwhile, holdRows } from "./hold-rows.ts"
import type { ShownChange } from "./hold-rows.ts"
import { importOf } from "./kept-import.ts"
import type { KeptImport, Preview } from "./kept-import.ts"
import { words } from "./words/index.ts"

export type Confirming<Planned, Reason, Written> = {
  id: string
  kind: string
  /** Reads the file once more against what is here now. */
  again: (kept: KeptImport) => Promise<Preview<Planned, Reason>>
  /** The rows here that it would change: held before the file is read once more, and named where one says something else now. */
  changes?: (planned: Planned, kept: KeptImport) => ShownChange[]
  /** Does what the preview says. What it returns is all an undoing will know. */
  apply: (preview: Preview<Planned, Reason>, kept: KeptImport) => Promise<Written>
}

/**
 * Does exactly what was shown, or nothing. The file is read once more inside the transaction and compared with what was
 * shown: a version number would refuse for any change anywhere, this refuses only when the file would now do something
 * else. A second confirmation waits for the first and is refused.
 */
export async function confirmImport<Planned, Reason, Written>(
  tx: Tx,
  actor: Actor,
  confirming: Confirming<Planned, Reason, Written>,
): Promise<{ kept: KeptImport; preview: Preview<Planned, Reason> }> {
  const kept = await lockedImport(tx, actor, confirming)
  if (kept.confirmedAt) throw new Conflict(words.message("already-confirmed"))
  const changes = (planned: unknown) => confirming.changes?.(planned as Planned, kept) ?? []
  const shown = changes(kept.preview.planned)
  await holdRows(tx, shown)
  const preview = await confirming.again(kept)
  if (!isDeepStrictEqual(asKept(preview), kept.preview))
    throw noLongerHolds(changedMeanwhile(shown, changes(preview.planned)))
  const written = await confirming.apply(preview, kept)
  await tx
    .insertInto("importConfirmation")
    .values({
      partnershipId: actor.partnershipId,
      importId: kept.id,
      confirmedAt: actor.at,
      confirmedBy: actor.id,
      written: JSON.stringify(written),
    })
    .execute()
  return { kept, preview }
}

function noLongerHolds(names: readonly string[]): Conflict {
  if (names.length === 0) return new Conflict(words.message("no-longer-holds"))
  const rest = names.length - namedAtMost
  return new Conflict(
    words.message("changed-meanwhile", {
      names: names.slice(0, namedAtMost).join(", "),
      rest: Math.max(0, rest),
    }),
  )
}

const namedAtMost = 5

/** Takes back what a confirmed import did: all of it, or `restore` refuses and nothing is. */
export async function undoImport<Written>(
  tx: Tx,
  actor: Actor,
  undoing: { id: string; kind: string; restore: (written: Written) => Promise<void> },
): Promise<KeptImport> {
  const kept = await lockedImport(tx, actor, undoing)
  if (!kept.confirmedAt) throw new Conflict(words.message("not-confirmed"))
  if (kept.undoneAt) throw new Conflict(words.message("already-undone"))
  const { written } = await tx
    .selectFrom("importConfirmation")
    .select("written")
    .where("importId", "=", kept.id)
    .executeTakeFirstOrThrow()
  await undoing.restore(written as Written)
  await tx
    .insertInto("importUndo")
    .values({
      partnershipId: actor.partnershipId,
      importId: kept.id,
      undoneAt: actor.at,
      undoneBy: actor.id,
    })
    .execute()
  return kept
}

/** One import at a time in a partnership: whoever comes second sees what the first one did. */
async function lockedImport(tx: Tx, actor: Actor, asked: { id: string; kind: string }): Promise<KeptImport> {
  await awaitImports(tx, actor.partnershipId)
  const kept = await importOf(tx, asked.id)
  if (!kept || kept.kind !== asked.kind) throw new NotFound()
  return kept
}

/** As it looks after a stay in the database. */
function asKept(preview: Preview<unknown, unknown>): unknown {
  return JSON.parse(JSON.stringify(preview))
}

/** Waits until no other import of this partnership is under way, and keeps others waiting until this transaction ends. */
export async function awaitImports(tx: Tx, partnershipId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('import'), hashtext(${partnershipId}))`.execute(tx)
}
