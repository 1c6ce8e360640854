import { z } from "zod"
import { titled, titleFields } from "#platform/web"
import { itemKinds } from "../rules/item-kind.ts"
import { places, weekdays } from "../rules/recurrence.ts"
import { answers, needs, waysToAttend } from "../rules/reply.ts"

const version = z.coerce.number().int().positive()
const day = z.iso.date("meetings.date-needed")
const email = z.email("meetings.email-odd").max(254, "meetings.email-odd")
const because = {
  becauseEn: z.string().max(1000).default(""),
  becauseFr: z.string().max(1000).default(""),
}

/** When and where, as every form of a meeting asks it. */
const held = {
  ...titleFields,
  startsAt: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "meetings.time-needed"),
  minutes: z.coerce
    .number("meetings.minutes-odd")
    .int("meetings.minutes-odd")
    .min(5, "meetings.minutes-odd")
    .max(1440, "meetings.minutes-odd"),
  placeEn: z.string().max(500).default(""),
  placeFr: z.string().max(500).default(""),
  onlineAddress: z
    .union([
      z.literal(""),
      z.url({ protocol: /^https?$/, error: "meetings.address-odd" }).max(500, "meetings.address-odd"),
    ])
    .default(""),
}

const body = z.uuid("meetings.body-needed")

export const newMeeting = z.strictObject({ ...held, bodyId: body, heldOn: day, secondOf: orNone(z.uuid()) })
export const changedMeeting = z
  .strictObject({ ...held, version, heldOn: day })
  .refine(...titled("meetings.name-needed"))
export const cancellation = bothReasons(z.strictObject({ version, ...because }))

const item = {
  ...titleFields,
  kind: z.enum(itemKinds, "meetings.kind-needed"),
  textEn: z.string().max(10_000).default(""),
  textFr: z.string().max(10_000).default(""),
  minutes: z
    .string()
    .default("")
    .refine((typed) => /^\d{0,3}$/.test(typed) && (typed === "" || (+typed > 0 && +typed <= 600)), {
      message: "meetings.item-minutes-odd",
    })
    .transform((typed) => (typed === "" ? null : Number(typed))),
  presenter: z.string().max(200).default(""),
  marks: z.array(z.enum(["internal", "consent"])).default([]),
}

export const newItem = z.strictObject(item).refine(...titled("meetings.title-needed"))
export const changedItem = z.strictObject({ ...item, version }).refine(...titled("meetings.title-needed"))

export const itemRemoval = z.strictObject({ version })

/** What a button on the agenda asks: `up <item>`. */
export const agendaAct = z.strictObject({
  act: z
    .string()
    .regex(/^(lay|(up|down|pull|back) [0-9a-f-]{36})$/)
    .transform((act) => {
      const [what = "", itemId = ""] = act.split(" ")
      return { what: what as "lay" | "up" | "down" | "pull" | "back", itemId }
    }),
  seatId: orNone(z.uuid()),
})

export const documentAct = z.discriminatedUnion("act", [
  z.strictObject({ act: z.literal("attach"), documentId: z.uuid("meetings.document-needed") }),
  z.strictObject({ act: z.literal("detach"), documentId: z.uuid() }),
])

export const invitationAct = z.discriminatedUnion("act", [
  z.strictObject({ act: z.enum(["invite", "tell", "remind"]) }),
  z.strictObject({
    act: z.literal("guest"),
    name: z.string().min(1, "meetings.guest-needed").max(200),
    email,
    locale: z.enum(["en", "fr"]),
  }),
])

const answerFields = {
  answer: z.enum(answers, "meetings.answer-needed"),
  attends: z.enum(waysToAttend).default("in-person"),
  alternateName: z.string().max(200).default(""),
  alternateEmail: z.union([z.literal(""), email]).default(""),
  needs: z.array(z.enum(needs)).default([]),
  interpreterLanguage: z.string().max(100).default(""),
  note: z.string().max(2000, "meetings.note-long").default(""),
}

export const answered = z.strictObject(answerFields).refine(...withAlternate())

/** By link: an answer, or that an item of the consent agenda be talked about. */
export const linkAct = z.discriminatedUnion("act", [
  z.strictObject({ act: z.literal("pull"), itemId: z.uuid() }),
  z.strictObject({ act: z.literal("answer"), ...answerFields }).refine(...withAlternate()),
])

export const calendarAct = z.strictObject({ act: z.enum(["begin", "end"]) })

const interval = z.coerce.number().int().min(1).max(12)

export const newSeries = z
  .strictObject({
    ...held,
    bodyId: body,
    startsOn: day,
    every: z.enum(["weeks", "months", "year"], "meetings.every-needed"),
    interval,
    place: z.coerce.number().pipe(z.literal(places)),
    weekday: z.enum(weekdays),
    months: z.array(z.coerce.number().int().min(1).max(12)).default([]),
  })
  .refine((typed) => typed.every !== "year" || typed.months.length > 0, {
    path: ["months"],
    message: "meetings.months-needed",
  })

export const seriesEnd = bothReasons(z.strictObject({ endsOn: day, ...because }))

export const nothing = z.strictObject({})

function withAlternate(): [
  (typed: { answer: string; alternateName: string }) => boolean,
  { path: string[]; message: string },
] {
  return [
    (typed) => typed.answer !== "alternate" || typed.alternateName !== "",
    { path: ["alternateName"], message: "meetings.alternate-needed" },
  ]
}

/** Those who were invited read the reason each in their language, so both are asked for. */
function bothReasons<Schema extends z.ZodType<{ becauseEn: string; becauseFr: string }>>(schema: Schema) {
  return schema
    .refine((typed) => typed.becauseEn !== "", { path: ["becauseEn"], message: "meetings.because-needed" })
    .refine((typed) => typed.becauseFr !== "", { path: ["becauseFr"], message: "meetings.because-needed" })
}

/** A field that may be left blank. */
function orNone<Schema extends z.ZodType<string, string>>(schema: Schema) {
  return z
    .string()
    .default("")
    .transform((typed) => typed || null)
    .pipe(schema.nullable())
}
