import { systemActor } from "#partnerships"
import { act } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { openUpload, openWorkbook } from "#platform/imports"
import type { Preview, SentFile, ShownPreview, Upload } from "#platform/imports"
import type { Workbook } from "#platform/workbooks"
import type { Locale } from "#platform/words"
import { chosenPartnership } from "./chosen-partnership.ts"
import type { Asked, Outcome } from "./command.ts"
import { openServices } from "./open-services.ts"
import { words } from "./words/index.ts"

type Reason = { code: string }

export type Importing<Kind extends Preview<unknown, Reason>> = {
  sent: SentFile
  /** Only looks. */
  look: (tx: Tx, workbook: Workbook) => Promise<Kind>
  /** Keeps a preview and gives its id. */
  preview: (tx: Tx, actor: Actor, asked: { upload: Upload; locale: Locale }) => Promise<string>
  confirm: (tx: Tx, actor: Actor, asked: { id: string; workbook: Workbook }) => Promise<Kind>
  shown: (locale: Locale, preview: Kind) => ShownPreview
}

/** Shows what a file would do; with `--yes`, does it, as one act: what is shown is what is done. */
export async function runImport<Kind extends Preview<unknown, Reason>>(
  asked: Asked,
  importing: Importing<Kind>,
): Promise<Outcome> {
  const { settings, say, print, options, locale } = asked
  const opened = await openServices({ settings, progress: (message) => print(say(message)) })
  try {
    const { database, clock, files } = opened
    const { id: partnershipId, slug, timeZone } = await chosenPartnership(opened, options)
    if (options["yes"] !== true) {
      const workbook = await openWorkbook(importing.sent)
      const preview = await database.read(partnershipId, (tx) => importing.look(tx, workbook))
      const shown = importing.shown(locale, preview)
      const lines = [...linesOf(shown, preview), ...doubtLines(shown, asked)]
      return {
        json: jsonOf(preview, shown),
        summary: [...lines, say(words.message("import-preview"))].join("\n"),
      }
    }
    const actor = systemActor(partnershipId, clock, timeZone)
    const upload = await openUpload(files, actor, importing.sent)
    const done = await act({ database, actor }, async (tx) => {
      const id = await importing.preview(tx, actor, { upload, locale })
      return { id, preview: await importing.confirm(tx, actor, { id, workbook: upload.workbook }) }
    })
    const shown = importing.shown(locale, done.preview)
    const address = `${settings.baseUrl}/${locale}/${slug}/imports/${done.id}`
    return {
      json: { ...jsonOf(done.preview, shown), importId: done.id },
      summary: [...doneLines(shown, asked), say(words.message("import-done", { address }))].join("\n"),
    }
  } finally {
    await opened.close()
  }
}

function jsonOf({ added, changed, unchanged, doubtful }: Preview<unknown, Reason>, shown: ShownPreview) {
  const places = doubtful.map(({ sheet, row, column, reason }, index) => ({
    sheet,
    row,
    column,
    reason: reason.code,
    says: shown.doubtful[index]?.says ?? "",
  }))
  return { added, changed, unchanged, doubtful: places }
}

function linesOf({ headings, also }: ShownPreview, { unchanged }: Preview): string[] {
  const lines = [headings.added, headings.changed, ...also.map(({ title }) => title)]
  return unchanged > 0 ? [...lines, headings.unchanged] : lines
}

function doneLines(shown: ShownPreview, asked: Asked): string[] {
  return [shown.headings.wasAdded, shown.headings.wasChanged, ...doubtLines(shown, asked)]
}

function doubtLines({ doubtful }: ShownPreview, { say }: Asked): string[] {
  return doubtful.map(({ sheet, row, column, says }) =>
    say(words.message("import-doubt", { sheet, row, column, says })),
  )
}
