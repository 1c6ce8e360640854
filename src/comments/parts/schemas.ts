import { z } from "zod"
import { strengths } from "#evidence"
import { asWhoms, holdReasons, toldHows } from "../rules/comment-state.ts"

const text = (most: number) => z.string().max(most, "comments.text-long").default("")
const day = z.iso.date("comments.date-needed")
const count = z.coerce.number().int().min(0)
/** How long a comment may be is said with how long it is, by the act. */
const anyLength = z.string().max(20_000, "comments.text-long").default("")
const orNone = <Schema extends z.ZodType<string | null, string | null>>(schema: Schema) =>
  z
    .string()
    .default("")
    .transform((typed) => typed || null)
    .pipe(schema)

const comment = {
  paragraphKey: z.string().min(1).max(60),
  text: anyLength,
  asWhom: orNone(z.enum(asWhoms, "comments.choose-one").nullable()),
  shownName: anyLength,
}

export const sentComment = z.strictObject({
  periodId: z.uuid(),
  ...comment,
  /** Nobody sees this field; a machine that fills in everything fills it in too. */
  website: z.string().max(0, "comments.leave-empty").default(""),
})

export const enteredComment = z.strictObject({
  ...comment,
  toldHow: z.enum(toldHows, "comments.choose-one"),
  toldWhere: text(300),
  toldOn: day,
  locale: z.enum(["en", "fr"], "comments.choose-one"),
})

export const newPeriod = z.strictObject({
  communityPlanId: z.uuid("comments.choose-one"),
  opensOn: day,
  closesOn: day,
  introductionEn: text(4000),
  introductionFr: text(4000),
})

export const periodAct = z.discriminatedUnion("does", [
  z.strictObject({ does: z.literal("move"), closingNumber: count, closesOn: day, reason: text(2000) }),
  z.strictObject({
    does: z.literal("ask"),
    introductionNumber: count,
    introductionEn: text(4000),
    introductionFr: text(4000),
  }),
  z.strictObject({ does: z.literal("stop"), closingNumber: count, stopReason: text(2000) }),
])

export const commentAct = z.discriminatedUnion("does", [
  z.strictObject({ does: z.literal("let-through"), version: count }),
  z.strictObject({
    does: z.literal("hold-back"),
    version: count,
    reason: orNone(z.enum(holdReasons, "comments.choose-one").nullable()),
    note: text(2000),
  }),
  z.strictObject({
    does: z.literal("remove-words"),
    version: count,
    removed: anyLength.transform((typed) =>
      typed
        .split("\n")
        .map((line) => line.trim())
        .filter(Boolean),
    ),
  }),
  z.strictObject({ does: z.literal("remove-name"), version: count }),
])

const answer = {
  themeEn: text(300),
  themeFr: text(300),
  textEn: text(4000),
  textFr: text(4000),
  changed: z.array(z.string().max(60)).max(500).default([]),
  commentIds: z.array(z.uuid()).max(2000).default([]),
}

type Both = { themeEn: string; themeFr: string; textEn: string; textFr: string }
const oneLanguage = [
  [
    (typed: Both) => typed.themeEn !== "" || typed.themeFr !== "",
    { path: ["themeEn"] as string[], message: "comments.theme-needed" },
  ],
  [
    (typed: Both) => typed.textEn !== "" || typed.textFr !== "",
    { path: ["textEn"] as string[], message: "comments.answer-needed" },
  ],
] as [(typed: Both) => boolean, { path: string[]; message: string }][]

export const newAnswer = z
  .strictObject(answer)
  .refine(...oneLanguage[0]!)
  .refine(...oneLanguage[1]!)
  .transform(inBoth)

export const changedAnswer = z
  .strictObject({ version: count, ...answer })
  .refine(...oneLanguage[0]!)
  .refine(...oneLanguage[1]!)
  .transform(inBoth)

/** One language is enough: the other says the same until it is translated. */
function inBoth<Typed extends Both>(typed: Typed): Typed {
  const { themeEn, themeFr, textEn, textFr } = typed
  return {
    ...typed,
    themeEn: themeEn || themeFr,
    themeFr: themeFr || themeEn,
    textEn: textEn || textFr,
    textFr: textFr || textEn,
  }
}

export const reportAct = z.discriminatedUnion("does", [
  z.strictObject({ does: z.literal("publish") }),
  z.strictObject({ does: z.literal("consulted") }),
  z.strictObject({ does: z.literal("evidence"), strength: z.enum(strengths, "comments.choose-one") }),
])
