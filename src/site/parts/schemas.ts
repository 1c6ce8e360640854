import { z } from "zod"

const version = z.coerce.number().int().min(0)
const text = (most: number) => z.string().max(most, "site.text-long").default("")

export const siteSettings = z.strictObject({
  does: z.literal("save"),
  version,
  nameEn: text(120),
  nameFr: text(120),
  taglineEn: text(300),
  taglineFr: text(300),
  mainLanguage: z.enum(["en", "fr"], "site.choose-one"),
  furtherLanguages: z.array(z.string()).default([]),
  /** Other languages by their tags, "ku, ur". */
  otherLanguages: text(200),
  accent: z
    .string()
    .toLowerCase()
    .regex(/^#[0-9a-f]{6}$/, "site.accent-odd"),
  hostName: z
    .string()
    .toLowerCase()
    .regex(/^$|^(?=.{4,253}$)([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/, "site.host-odd")
    .default("")
    .transform((typed) => typed || null),
  email: z.literal("").or(z.email("site.email-odd").max(254, "site.email-odd")).default(""),
  telephone: z
    .string()
    .regex(/^[\d +().;a-z-]{0,40}$/i, "site.telephone-odd")
    .default(""),
  addressEn: text(500),
  addressFr: text(500),
  removeLogo: z.array(z.literal("yes")).default([]),
})

/** Under the settings: whether the record of the host name stands where it must. */
export const hostCheck = z.strictObject({ does: z.literal("check"), hostName: z.string().max(253) })

export const settingsOrCheck = z.discriminatedUnion("does", [siteSettings, hostCheck])

export const opening = z.strictObject({ version, does: z.enum(["open", "close"]) })

/** Each thing as its matter and its id: `decision/…`. */
export const several = z.strictObject({
  chosen: z
    .array(z.string().regex(/^[a-z][a-z-]{1,40}\/[0-9a-f-]{36}$/))
    .max(1000)
    .default([])
    .transform((marks) =>
      marks.map((mark) => {
        const [matter = "", subjectId = ""] = mark.split("/")
        return { matter, subjectId }
      }),
    ),
})

export const publishing = z.discriminatedUnion("does", [
  z.strictObject({
    does: z.literal("publish"),
    fromDay: z.iso.date("site.date-needed").or(z.literal("")).default(""),
    fromTime: z
      .string()
      .regex(/^(([01]\d|2[0-3]):[0-5]\d)?$/, "site.time-odd")
      .default(""),
  }),
  z.strictObject({ does: z.literal("withdraw") }),
])
