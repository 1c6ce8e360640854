import { join } from "node:path"
import { parseArgs } from "node:util"
import { readSettings } from "#platform/settings"
import { sentence } from "#platform/words"
import type { Locale } from "#platform/words"
import type { Asked, Command } from "./command.ts"
import { commands } from "./commands.ts"
import { reasonOf } from "./reason-of.ts"
import { words } from "./words/index.ts"

const options = {
  partnership: { type: "string" },
  data: { type: "string" },
  year: { type: "string" },
  locale: { type: "string" },
  format: { type: "string" },
  out: { type: "string" },
  template: { type: "string" },
  "name-en": { type: "string" },
  "name-fr": { type: "string" },
  coordinator: { type: "string" },
  lead: { type: "string" },
  region: { type: "string" },
  "lead-kind": { type: "string" },
  yes: { type: "boolean" },
  json: { type: "boolean" },
  help: { type: "boolean" },
} as const

/**
 * Runs the command line: `entente import plan FILE --year 2026`. What the command gives is printed as sentences or,
 * with --json, as one object. A failure is one sentence on the error stream.
 * @returns the exit code
 */
export async function runCommand(args: string[], env: Record<string, string | undefined>): Promise<number> {
  const locale: Locale = /^fr/i.test(env["LC_ALL"] || env["LC_MESSAGES"] || env["LANG"] || "") ? "fr" : "en"
  try {
    const parsed = parseArgs({ args, options, allowPositionals: true })
    const command = commandNamed(parsed.positionals)
    if (!command || parsed.values.help) {
      process.stdout.write(`${words(locale)("help")}\n`)
      return command || parsed.positionals.length === 0 ? 0 : 2
    }
    return await runNamed(command, { parsed, env, locale })
  } catch (trouble) {
    process.stderr.write(`${faultSentence(locale, trouble)}\n`)
    return 1
  }
}

type Parsed = { positionals: string[]; values: Asked["options"] }

async function runNamed(
  command: Command,
  { parsed, env, locale }: { parsed: Parsed; env: Record<string, string | undefined>; locale: Locale },
): Promise<number> {
  const dataFolder = parsed.values["data"]
  const home = join(import.meta.dirname, "../..")
  const settings = readSettings(env, typeof dataFolder === "string" ? { dataFolder, home } : { home })
  const json = parsed.values["json"] === true
  const outcome = await command.run({
    settings,
    locale,
    words: parsed.positionals.slice(command.name.split(" ").length),
    options: parsed.values,
    say: (message) => sentence(locale, message),
    print: (line) => void (json ? process.stderr : process.stdout).write(`${line}\n`),
  })
  if (json) process.stdout.write(`${JSON.stringify(outcome.json ?? {})}\n`)
  else if (outcome.summary) process.stdout.write(`${outcome.summary}\n`)
  return outcome.json?.["ok"] === false ? 1 : 0
}

function commandNamed(positionals: string[]): Command | undefined {
  return commands.find((command) =>
    command.name.split(" ").every((word, place) => positionals[place] === word),
  )
}

/** What went wrong, in one sentence. A bug is named as one, without its stack. */
function faultSentence(locale: Locale, trouble: unknown): string {
  const reason = reasonOf(trouble)
  if (reason) return sentence(locale, reason)
  const message = trouble instanceof Error ? trouble.message : String(trouble)
  return words(locale)("failed", { message: message.split("\n")[0] ?? "" })
}
