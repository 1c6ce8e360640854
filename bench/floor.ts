import { createHash, randomUUID } from "node:crypto"
import { readFile } from "node:fs/promises"
import { createServer } from "node:http"
import { getRequestListener } from "@hono/node-server"
import { Hono } from "hono"
import pg from "pg"
import type { Captured } from "./capture.ts"

// The floor: a bare handler that sends the same statements, named, over a pool of the same size, and answers the same
// bytes. Nothing Entente does can be faster than this; everything above it is what the pages cost.
const [file = "", connectionString = "", port = "0"] = process.argv.slice(2)
const pages = JSON.parse(await readFile(file, "utf8")) as Record<string, Captured>
const pool = new pg.Pool({ connectionString, max: 12 })
const app = new Hono()

for (const [path, page] of Object.entries(pages)) {
  const body = Buffer.from(page.body)
  app.all(path, async () => {
    const client = await pool.connect()
    const instead = new Map(page.fresh.map((value) => [value, randomUUID()]))
    try {
      for (const { text, values: captured } of page.statements) {
        const values = captured.map((value) => instead.get(value as string) ?? value)
        await (values.length > 0 ? client.query({ name: nameOf(text), text, values }) : client.query(text))
      }
    } finally {
      client.release()
    }
    return new Response(body, { headers: page.headers, status: page.status })
  })
}
createServer(getRequestListener(app.fetch)).listen(Number(port), () => process.stdout.write("ready\n"))

function nameOf(text: string): string {
  return createHash("sha1").update(text).digest("base64url")
}
