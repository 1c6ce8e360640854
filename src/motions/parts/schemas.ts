import { z } from "zod"

const text = z.string().max(4000, "motions.text-long").default("")
const seat = z
  .union([z.literal(""), z.uuid()])
  .default("")
  .transform((id) => id || null)
const day = z
  .union([z.literal(""), z.iso.date("motions.date-needed")])
  .default("")
  .transform((on) => on || null)
const id = z.uuid()
const choice = z.enum(["for", "against", "abstain"], "motions.choice-needed")

const motionFields = z.strictObject({
  textEn: text,
  textFr: text,
  rationaleEn: text,
  rationaleFr: text,
  moverSeatId: seat,
  seconderSeatId: seat,
  reviewOn: day,
})

type Texts = { textEn: string; textFr: string; rationaleEn: string; rationaleFr: string }

/** One language alone is used for both, until somebody translates it. */
function inBoth<Typed extends Texts>(typed: Typed): Typed {
  const { textEn, textFr, rationaleEn, rationaleFr } = typed
  return {
    ...typed,
    textEn: textEn || textFr,
    textFr: textFr || textEn,
    rationaleEn: rationaleEn || rationaleFr,
    rationaleFr: rationaleFr || rationaleEn,
  }
}

const matters = {
  termsVersionId: "terms-version",
  proposalId: "application",
  minutesId: "minutes",
  communityPlanId: "community-plan",
  planId: "plan",
  reportId: "report",
} as const

type Chosen = Record<keyof typeof matters, string | null>

/** Everything that was chosen for the motion to bring about: one thing, or nothing. */
function chosenIn(typed: Chosen) {
  const fields = Object.keys(matters) as (keyof typeof matters)[]
  return fields.flatMap((field) => (typed[field] === null ? [] : [{ field, id: typed[field] }]))
}

function withMatter<Typed extends Chosen>(chosen: Typed) {
  const { termsVersionId, proposalId, minutesId, communityPlanId, planId, reportId, ...typed } = chosen
  const [one] = chosenIn({ termsVersionId, proposalId, minutesId, communityPlanId, planId, reportId })
  return { ...typed, about: one ? { kind: matters[one.field], id: one.id } : null }
}

const hasText = (typed: Texts) => typed.textEn !== "" || typed.textFr !== ""
const textNeeded = { path: ["textEn"], message: "motions.text-needed" }

export const newMotion = motionFields
  .extend({
    agendaItemId: seat,
    termsVersionId: seat,
    proposalId: seat,
    minutesId: seat,
    communityPlanId: seat,
    planId: seat,
    reportId: seat,
  })
  .refine(hasText, textNeeded)
  .superRefine((typed, context) => {
    for (const { field } of chosenIn(typed).slice(1))
      context.addIssue({ code: "custom", path: [field], message: "motions.one-matter" })
  })
  .transform(inBoth)
  .transform(withMatter)

export const consentMotion = motionFields.refine(hasText, textNeeded).transform(inBoth)

export const changedMotion = motionFields
  .extend({ version: z.coerce.number().int().positive() })
  .refine(hasText, textNeeded)
  .transform(inBoth)

export const newAmendment = motionFields
  .omit({ reviewOn: true })
  .refine(hasText, textNeeded)
  .transform(inBoth)

export const review = z.strictObject({ reviewOn: day })

export const newBallot = z.strictObject({
  method: z.enum(["consensus", "show-of-hands", "roll-call", "secret", "link"], "motions.method-needed"),
  closesOn: z.string().max(10).default(""),
  sendsLinks: z.literal("yes").optional(),
})

const hands = z
  .string()
  .regex(/^\d{1,3}$/, "motions.hands-odd")
  .transform(Number)

/** What can be done on the page of an open vote. */
export const voteAct = z.discriminatedUnion("does", [
  z.strictObject({ does: z.literal("declare") }),
  z.strictObject({ does: z.literal("count"), for: hands, against: hands, abstained: hands }),
  z.strictObject({ does: z.literal("send-again"), seatId: id }),
])

/** The roll as it is called: `choice-<seat>` as chosen, `was-<seat>` as the page showed it. */
export const calledRoll = z
  .looseObject({ does: z.enum(["note", "note-and-declare"]) })
  .transform((typed, context) => {
    const votes = Object.entries(typed).flatMap(([name, value]) => {
      const seatId = /^choice-([0-9a-f-]{36})$/.exec(name)?.[1]
      const chosen = choice.safeParse(value)
      if (!seatId || !chosen.success) return []
      const was = choice.safeParse(typed[`was-${seatId}`])
      return [{ seatId, choice: chosen.data, was: was.success ? was.data : null }]
    })
    const strange = Object.keys(typed).find(
      (name) => name !== "does" && !/^(choice|was)-[0-9a-f-]{36}$/.test(name),
    )
    if (strange) context.addIssue({ code: "unrecognized_keys", keys: [strange], input: typed })
    return { does: typed.does, votes }
  })

export const seatVote = z.strictObject({
  choice,
  reason: z.string().max(2000, "motions.reason-long").default(""),
  told: z.string().max(300).default(""),
})

/** What a seat's own link sends. */
export const linkAct = z.discriminatedUnion("does", [
  z.strictObject({
    does: z.literal("vote"),
    choice,
    reason: z.string().max(2000, "motions.reason-long").default(""),
  }),
  z.strictObject({
    does: z.literal("conflict"),
    nature: z.string().max(1000, "motions.reason-long").default(""),
  }),
])

export const nothing = z.strictObject({})
