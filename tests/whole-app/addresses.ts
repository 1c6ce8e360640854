import type { RouteConfigEntry } from "@react-router/dev/routes"
import routes from "../../src/routes.ts"

/** An address of the product as its routes name it, the gates before it, and the file of its page. */
export type Address = { path: string; gates: string[]; file: string }

const gates = ["anyone", "link-holders-only", "signed-in-only", "colleagues-only"]

export const addresses: readonly Address[] = walk(await routes, "", [])

function walk(entries: readonly RouteConfigEntry[], base: string, passed: string[]): Address[] {
  return entries.flatMap((entry) => {
    const path = entry.path ? `${base}/${entry.path}` : base
    const gate = entry.id && gates.includes(entry.id) ? [...passed, entry.id] : passed
    const here = entry.children ? [] : [{ path: path || "/", gates: gate, file: entry.file }]
    return [...here, ...walk(entry.children ?? [], path, gate)]
  })
}
