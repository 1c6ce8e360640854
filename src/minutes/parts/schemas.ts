import { z } from "zod"

const text = (most: number) => z.string().max(most, "minutes.text-long").default("")
const version = z.coerce.number().int().positive()
const itemOrNone = z
  .string()
  .default("")
  .transform((chosen) => chosen || null)
  .pipe(z.uuid().nullable())
const dayOrNone = z
  .string()
  .default("")
  .transform((typed) => typed || null)
  .pipe(z.iso.date("minutes.date-odd").nullable())
const oneLanguage = [
  (typed: { textEn: string; textFr: string }) => typed.textEn !== "" || typed.textFr !== "",
  { path: ["textEn"] as string[], message: "minutes.text-needed" },
] as [(typed: { textEn: string; textFr: string }) => boolean, { path: string[]; message: string }]

const paragraph = { textEn: text(8000), textFr: text(8000) }

export const newParagraph = z.strictObject({ agendaItemId: itemOrNone, ...paragraph }).refine(...oneLanguage)

export const newAction = z
  .strictObject({
    agendaItemId: itemOrNone,
    textEn: text(1000),
    textFr: text(1000),
    organizationId: itemOrNone,
    owner: text(200),
    dueOn: dayOrNone,
    motionId: itemOrNone,
  })
  .refine(...oneLanguage)

export const newCorrection = z.strictObject({
  askedBy: z.string().min(1, "minutes.asked-by-needed").max(200, "minutes.text-long"),
  text: z.string().min(1, "minutes.correction-needed").max(4000, "minutes.text-long"),
})

export const changedParagraph = z
  .strictObject({ what: z.literal("rewrite"), version, ...paragraph })
  .refine(...oneLanguage)
export const struckParagraph = z.strictObject({ what: z.literal("strike"), version })
export const rewriteOrStrike = z.union([changedParagraph, struckParagraph])

export const adoption = z.strictObject({
  adoptedOn: z.iso.date("minutes.date-needed"),
  atMeetingId: itemOrNone,
})
export const done = z.strictObject({
  doneOn: z.iso.date("minutes.date-needed"),
  doneNote: text(2000),
})

/** What the link of draft minutes sends. */
export const linkCorrection = z.discriminatedUnion("does", [
  newCorrection.extend({ does: z.literal("correct"), agendaItemId: itemOrNone }),
  z.strictObject({ does: z.literal("agree") }),
])

/** What the link of an action sends. */
export const linkReport = z.discriminatedUnion("does", [
  done.extend({ does: z.literal("done") }),
  z
    .strictObject({ does: z.literal("hindered"), note: text(2000), askedDueOn: dayOrNone })
    .refine(({ note, askedDueOn }) => note !== "" || askedDueOn !== null, {
      path: ["note"],
      message: "minutes.hindrance-needed",
    }),
])

/** What staff do on the page of an action. */
export const actionAct = z.discriminatedUnion("does", [
  done.extend({ does: z.literal("done") }),
  z.strictObject({ does: z.literal("remind") }),
  z.strictObject({ does: z.literal("move"), dueOn: z.iso.date("minutes.date-needed") }),
])

export const nothing = z.strictObject({})

/** One text alone is used for both languages, until somebody translates it. */
export function bothTexts(typed: { textEn: string; textFr: string }) {
  return { textEn: typed.textEn || typed.textFr, textFr: typed.textFr || typed.textEn }
}
