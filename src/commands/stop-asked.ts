import type { EmbeddedPostgres } from "#platform/embedded-postgres"
import type { Message } from "#platform/words"

/** Settles when the process is told to stop. Told again (a terminal and npm both pass Ctrl-C on), it keeps stopping cleanly. */
export function stopAsked(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => resolve())
  })
}

/** Settles when the embedded database ended by itself and starting it again did not help. Meanwhile requests hear "try later". */
export function databaseGivenUp({ embedded }: { embedded: EmbeddedPostgres | null }): Promise<Message> {
  return embedded ? embedded.keepRunning() : new Promise(() => undefined)
}
