// `npm start`: from a fresh clone to a running server.
import { entente } from "./entente.mjs"

await entente(["serve", ...process.argv.slice(2)])
