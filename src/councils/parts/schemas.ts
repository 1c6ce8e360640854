import { z } from "zod"
import { sectors } from "#organizations"
import { titled, titleFields } from "#platform/web"
import { bodyKinds } from "../rules/body-kind.ts"
import { standings } from "../rules/standing.ts"

const day = z.iso.date("councils.date-needed")
const dayOrNone = orNone(z.iso.date("councils.date-odd"))
const version = z.coerce.number().int().positive()
const standing = z.enum(standings, "councils.standing-needed")
const sector = orNone(z.enum(sectors))

const body = {
  ...titleFields,
  kind: z.enum(bodyKinds, "councils.kind-needed"),
  parentId: orNone(z.uuid()),
  startsOn: dayOrNone,
  endsOn: dayOrNone,
}

export const newBody = z.strictObject(body).refine(...titled("councils.body-name-needed"))
export const changedBody = z.strictObject({ ...body, version }).refine(...titled("councils.body-name-needed"))

export const newSeat = z.strictObject({
  bodyId: z.uuid("councils.body-needed"),
  organizationId: orNone(z.uuid()),
  standing,
  sector,
  startsOn: day,
  endsOn: dayOrNone,
})
export const changedSeat = z.strictObject({ version, standing, sector, endsOn: dayOrNone })
export const givenSeat = z.strictObject({ version, organizationId: orNone(z.uuid()), from: day })
export const namedRepresentative = z.strictObject({
  version,
  contactId: z.uuid("councils.contact-needed"),
  from: day,
})
export const withdrawal = z.strictObject({ version, lastDay: day })

/** The last day of a body or of a seat. */
export const ending = z.strictObject({ version, endsOn: day })

const ids = z.array(z.uuid()).max(1000).default([])

/** What the public sees of a body. */
export const publication = z.strictObject({
  version,
  isPublic: z
    .literal("yes")
    .optional()
    .transform((ticked) => ticked === "yes"),
  shown: ids,
  listed: ids,
  named: ids,
})

/** A field that may be left blank. */
function orNone<Schema extends z.ZodType<string, string>>(schema: Schema) {
  return z
    .string()
    .default("")
    .transform((typed) => typed || null)
    .pipe(schema.nullable())
}
