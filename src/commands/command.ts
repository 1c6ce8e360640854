import type { Settings } from "#platform/settings"
import type { Locale, Message } from "#platform/words"

export type Asked = {
  settings: Settings
  locale: Locale
  /** What stands after the command's name, without the options. */
  words: string[]
  options: Record<string, string | boolean | undefined>
  say(message: Message): string
  /** Progress for a person: on the terminal, never mixed into `--json`. */
  print(line: string): void
}

/** What a command gives: what `--json` prints, and the same for a person. */
export type Outcome = { json?: Record<string, unknown>; summary?: string }

/** One command: it does its work and says what came of it. */
export type Command = { name: string; run(asked: Asked): Promise<Outcome> }
