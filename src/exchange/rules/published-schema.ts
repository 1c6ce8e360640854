import { z } from "zod"
import { classes, file, vote } from "./shape.ts"

const names = {
  organizations: "organization",
  persons: "person",
  posts: "post",
  memberships: "membership",
  motions: "motion",
  vote_events: "vote-event",
} as const

/** A name that stays the same wherever the software runs. */
export const schemaId = (name: string) => `urn:entente:exchange:1:${name}`

/** By which `$id` each list's class is asked for, and the file as a whole. */
export const publishedIds = {
  ...Object.fromEntries(Object.entries(names).map(([list, name]) => [list, schemaId(name)])),
  file: schemaId("file"),
} as Record<keyof typeof names | "file", string>

type Schema = Record<string, unknown>

/** JSON Schema 2020-12: the file, and within it each class under an `$id` of its own, so that either can be asked for. */
export function publishedSchema(): Schema {
  const registry = z.registry<{ id: string }>()
  for (const [list, schema] of Object.entries(classes))
    registry.add(schema, { id: names[list as keyof typeof names] })
  registry.add(vote, { id: "vote" })
  registry.add(file, { id: "file" })
  const { schemas } = z.toJSONSchema(registry, { uri: schemaId, target: "draft-2020-12", io: "input" })
  const { file: whole, ...parts } = schemas as Record<string, Schema>
  return { ...whole, $defs: parts }
}
