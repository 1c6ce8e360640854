/** One JSON line per happening, in UTC, with no person in it: addresses, tokens and answers are cut out here. */
export type Log = {
  note(happening: string, facts?: Facts): void
  trouble(happening: string, error: unknown, facts?: Facts): void
}

type Facts = Record<string, string | number | null | undefined>

export function openLog(write: (line: string) => void = (line) => void process.stderr.write(line)): Log {
  const line = (level: string, happening: string, facts: Record<string, unknown>) =>
    write(`${JSON.stringify({ at: new Date().toISOString(), level, happening, ...facts }, redact)}\n`)
  return {
    note: (happening, facts = {}) => line("note", happening, facts),
    trouble: (happening, error, facts = {}) => line("trouble", happening, { ...facts, ...whole(error) }),
  }
}

function whole(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { error: String(error) }
  const code = "code" in error ? { code: String(error.code) } : {}
  const cause = error.cause instanceof Error ? { cause: error.cause.message } : {}
  return { error: error.message, ...code, ...cause, stack: error.stack }
}

/** Mail addresses and the tokens of personal links never reach a log (assurance SEC-117). */
function redact(_: string, value: unknown): unknown {
  if (typeof value !== "string") return value
  return value.replaceAll(/[\w.+-]+@[\w.-]+/g, "[address]").replaceAll(/\/link\/[\w-]+/g, "/link/[token]")
}
