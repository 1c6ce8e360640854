import { z } from "zod"

const text = (most: number) => z.string().max(most, "pages.text-long").default("")
const day = z.literal("").or(z.iso.date("pages.date-odd")).default("")
const time = z
  .string()
  .regex(/^$|^([01]\d|2[0-3]):[0-5]\d$/, "pages.time-odd")
  .default("")

const fields = {
  titleEn: text(300),
  titleFr: text(300),
  summaryEn: text(600),
  summaryFr: text(600),
  placeEn: text(300),
  placeFr: text(300),
  bodyEn: text(40_000),
  bodyFr: text(40_000),
  menuPlace: z
    .string()
    .regex(/^$|^[1-9]\d?$/, "pages.menu-odd")
    .default("")
    .transform((typed) => (typed === "" ? null : Number(typed))),
  onDay: day,
  startDay: day,
  startTime: time,
  endDay: day,
  endTime: time,
  link: text(500),
}

export const newPage = z.strictObject(fields)
export const changedPage = z.strictObject({
  ...fields,
  version: z.coerce.number().int().positive(),
  isMinor: z.literal("yes").optional(),
})

export type PageTyped = z.output<typeof newPage>

const version = z.coerce.number().int().positive()
export const pageAct = z.discriminatedUnion("does", [
  z.strictObject({ does: z.literal("release"), version }),
  z.strictObject({ does: z.literal("throw-away"), version }),
])

export const pictureAct = z.discriminatedUnion("does", [
  z.strictObject({
    does: z.literal("change"),
    version,
    alternativeEn: text(300),
    alternativeFr: text(300),
    credit: z.string().max(200, "pages.credit-long").default(""),
    agreed: z.literal("yes").optional(),
  }),
  z.strictObject({ does: z.literal("remove"), version }),
])

export const broughtBack = z.strictObject({
  version,
  textId: z.uuid(),
  field: z.enum(["title", "summary", "place", "body"]),
  number: z.coerce.number().int().positive(),
})
