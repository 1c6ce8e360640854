import { DataFolderHeld } from "#platform/data-folder"
import { EmbeddedPostgresUnavailable } from "#platform/embedded-postgres"
import { isRefusal } from "#platform/refusals"
import { SettingsFault } from "#platform/settings"
import type { Message } from "#platform/words"
import { CommandFault } from "./command-fault.ts"
import { words } from "./words/index.ts"

/** The sentence of what went wrong where there is one; a bug has none. */
export function reasonOf(trouble: unknown): Message | undefined {
  if (trouble instanceof CommandFault || trouble instanceof DataFolderHeld) return trouble.reason
  if (trouble instanceof EmbeddedPostgresUnavailable) return trouble.reason
  if (isRefusal(trouble)) return trouble.reason
  if (trouble instanceof SettingsFault) return words.message("setting", { problem: trouble.message })
  return undefined
}
