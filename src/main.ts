import { runCommand } from "./commands/run-command.ts"

process.exitCode = await runCommand(process.argv.slice(2), process.env)
// Whatever still waits (a keep-alive connection, a timer of a library) must not keep a finished command alive.
process.exit()
