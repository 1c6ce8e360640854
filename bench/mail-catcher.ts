import { SMTPServer } from "smtp-server"

// A mail server that takes every letter, counts them, and says so when it has as many as it was told to wait for.
const [port = "0", wanted = "0"] = process.argv.slice(2)
let taken = 0
const server = new SMTPServer({
  disabledCommands: ["AUTH", "STARTTLS"],
  logger: false,
  onData: (stream, _, done) => {
    stream.resume()
    stream.on("end", () => {
      done()
      taken += 1
      if (taken === Number(wanted)) process.stdout.write(`${taken} letters\n`)
    })
  },
})
server.on("error", () => undefined)
server.listen(Number(port), "127.0.0.1", () => process.stdout.write("ready\n"))
