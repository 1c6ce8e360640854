import { runCommand } from "./commands/run-command.ts"

// Whoever read what we say may be gone (a closed terminal, `| head`): that must not end a server half-way.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined)

process.exitCode = await runCommand(process.argv.slice(2), process.env)
// Whatever still waits (a keep-alive connection, a timer of a library) must not keep a finished command alive.
process.exit()
