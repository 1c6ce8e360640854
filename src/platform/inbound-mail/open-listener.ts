import type { AddressInfo } from "node:net"
import { SMTPServer } from "smtp-server"
import { letterIn } from "./letter-in.ts"
import type { LetterIn } from "./letter-in.ts"
import { tokenIn } from "./reply-address.ts"

export type Listener = { port: number; close(): Promise<void> }

/** Ten attachments of ten megabytes are no answer to a letter. */
export const largestLetter = 25 * 1024 * 1024

/**
 * Takes letters to one address and its tokens, and nothing else: it relays nothing and answers nobody. What could not be
 * kept is refused for now, so that the sender's server tries again.
 */
export async function openListener(options: {
  port: number
  host?: string
  address: string
  /** Whether we made this token: a stranger's letter is refused before any of it is read. */
  isOurs(token: string): boolean
  take(letter: LetterIn): Promise<void>
  trouble(thrown: unknown): void
}): Promise<Listener> {
  const { address, isOurs, take, trouble } = options
  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    logger: false,
    size: largestLetter,
    maxClients: 20,
    socketTimeout: 60_000,
    banner: "Entente",
    onRcptTo: (to, session, next) => {
      if (session.envelope.rcptTo.length >= 10) return next(refusal(452, "Too many recipients"))
      const token = tokenIn(address, [to.address])
      next(token && isOurs(token) ? null : refusal(550, "No such address here"))
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = []
      stream.on("data", (chunk: Buffer) => {
        if (!stream.sizeExceeded) chunks.push(chunk)
      })
      stream.on("end", () => {
        if (stream.sizeExceeded) return done(refusal(552, "The letter is too large"))
        const envelope = session.envelope.rcptTo.map((to) => to.address)
        letterIn(Buffer.concat(chunks), envelope)
          .then(take)
          .then(
            () => done(),
            (thrown: unknown) => {
              trouble(thrown)
              done(refusal(451, "Try again later"))
            },
          )
      })
    },
  })
  server.on("error", trouble)
  await new Promise<void>((listening, failed) => {
    server.server.once("error", failed)
    server.listen(options.port, options.host, listening)
  })
  const { port } = server.server.address() as AddressInfo
  return { port, close: () => new Promise((closed) => server.close(() => closed())) }
}

function refusal(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode })
}
