import type { AddressInfo } from "node:net"
import { SMTPServer } from "smtp-server"

/** What the server does with the next letter: takes it, answers with an error, hangs up, or says nothing more. */
export type Temper = "take" | { code: number; at: "recipient" | "end" } | "hang-up" | "go-silent"

export type MailServer = {
  url: string
  /** Every letter taken, whole, oldest first. */
  letters: { to: string; source: string }[]
  become(temper: Temper): void
  close(): Promise<void>
}

/** A real mail server that behaves as told, so that what mail servers do to us can be seen. */
export async function aMailServer(): Promise<MailServer> {
  const letters: MailServer["letters"] = []
  let temper: Temper = "take"
  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    logger: false,
    onRcptTo: (_, __, next) => next(errorAt("recipient", temper)),
    onData: (stream, session, done) => {
      let source = ""
      stream.on("data", (part: Buffer) => (source += part.toString("utf8")))
      stream.on("end", () => {
        if (temper === "go-silent") return
        if (temper === "hang-up") return server.connections.forEach((open) => open.close())
        const trouble = errorAt("end", temper)
        if (!trouble) letters.push({ to: session.envelope.rcptTo[0]!.address, source })
        done(trouble)
      })
    },
  })
  server.on("error", () => undefined)
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening))
  const { port } = server.server.address() as AddressInfo
  return {
    // Patience is short, so that a silent server is known as one soon.
    url: `smtp://127.0.0.1:${port}?socketTimeout=250`,
    letters,
    become: (next) => void (temper = next),
    close: () => new Promise((closed) => server.close(() => closed())),
  }
}

function errorAt(place: "recipient" | "end", temper: Temper): Error | null {
  if (typeof temper === "string" || temper.at !== place) return null
  return Object.assign(new Error("refused, as the test wants"), { responseCode: temper.code })
}
