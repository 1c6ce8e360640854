import { z } from "zod"
import { sectors } from "#organizations"

const day = z.iso.date("recruitment.date-needed")
const dayOrNone = z
  .string()
  .default("")
  .transform((typed) => typed || null)
  .pipe(z.iso.date("recruitment.date-odd").nullable())
const text = (most: number) => z.string().max(most, "recruitment.text-long").default("")

export const newRecruitment = z.strictObject({
  bodyId: z.uuid("recruitment.body-needed"),
  opensOn: day,
  closesOn: dayOrNone,
  seeksEn: text(4000),
  seeksFr: text(4000),
})

export const newInterest = z.strictObject({
  recruitmentId: z.uuid("recruitment.body-needed"),
  personName: z.string().min(1, "recruitment.name-needed").max(200, "recruitment.text-long"),
  email: z.email("recruitment.email-needed").max(254).toLowerCase(),
  phone: text(100),
  organizationName: text(300),
  sector: z
    .enum(["", ...sectors])
    .default("")
    .transform((chosen) => chosen || null),
  why: z.string().min(1, "recruitment.why-needed").max(4000, "recruitment.text-long"),
  brings: text(4000),
  agrees: z.literal("yes", "recruitment.agrees-needed"),
})

export const newNote = z.strictObject({
  what: z.literal("note"),
  kind: z.enum(["review", "interview"], "recruitment.kind-needed"),
  text: z.string().min(1, "recruitment.note-needed").max(8000, "recruitment.text-long"),
})

export const newAnswer = z.strictObject({
  what: z.literal("answer"),
  answer: z.enum(["interview", "declined", "withdrawn"], "recruitment.answer-needed"),
  letter: text(8000),
})

const withdrawnProposal = z.strictObject({ what: z.literal("withdraw-proposal") })

export const interestAct = z.discriminatedUnion("what", [newNote, newAnswer, withdrawnProposal])

const appointment = {
  seatId: z
    .string()
    .default("")
    .transform((chosen) => chosen || null)
    .pipe(z.uuid().nullable()),
  until: dayOrNone,
  letter: text(8000),
}

/** Appointed now, from a day; or put to the body, from the day its motion is carried where none is given. */
export const appointmentOrProposal = z.discriminatedUnion("how", [
  z.strictObject({ how: z.literal("now"), ...appointment, from: day }),
  z.strictObject({ how: z.literal("by-motion"), ...appointment, from: dayOrNone }),
])

export const nothing = z.strictObject({})
