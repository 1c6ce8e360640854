import { readFile, stat } from "node:fs/promises"
import { basename } from "node:path"
import type { SentFile } from "#platform/imports"
import { workbookLimits } from "#platform/workbooks"
import { CommandFault } from "./command-fault.ts"
import { words } from "./words/index.ts"

/** The file a command names. One too large to be read is not opened at all. */
export async function sentFile(
  path: string | undefined,
  usage: "import-usage" | "import-plan-usage",
): Promise<SentFile> {
  if (!path) throw new CommandFault(words.message(usage))
  const found = await stat(path).catch(() => undefined)
  if (!found?.isFile()) throw new CommandFault(words.message("no-file", { file: path }))
  if (found.size > workbookLimits.fileBytes)
    throw new CommandFault(words.message("file-too-large", { file: path }))
  const content = await readFile(path).catch(() => undefined)
  if (!content) throw new CommandFault(words.message("no-file", { file: path }))
  return { name: basename(path), content }
}
