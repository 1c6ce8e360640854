import { z } from "zod"
import { sectionKeys } from "../rules/section.ts"
import type { Rules, Share } from "../rules/rules.ts"

const version = z.coerce.number().int().positive()
const text = z.string().max(20_000, "terms.text-long").default("")
const day = z.iso.date("terms.date-needed")

export const writtenSection = z.strictObject({
  version,
  section: z.enum(sectionKeys),
  textEn: text,
  textFr: text,
  wasEn: text,
  wasFr: text,
})

/** The parts of a whole that a form offers, by the name it gives them. */
export const shares: Record<string, Share> = {
  "more-than-half": { numerator: 1, denominator: 2, strictly: true },
  half: { numerator: 1, denominator: 2, strictly: false },
  third: { numerator: 1, denominator: 3, strictly: false },
  quarter: { numerator: 1, denominator: 4, strictly: false },
  "two-thirds": { numerator: 2, denominator: 3, strictly: false },
  "three-quarters": { numerator: 3, denominator: 4, strictly: false },
  everybody: { numerator: 1, denominator: 1, strictly: false },
}

export const shareNames = Object.keys(shares)

/** What the form calls a share; the nearest thing it knows where somebody wrote another into the database. */
export function nameOfShare(share: Share): string {
  return shareNames.find((name) => JSON.stringify(shares[name]) === JSON.stringify(share)) ?? "more-than-half"
}

const share = z.enum(shareNames as [string, ...string[]])
const count = ({ least, most }: { least: number; most: number }, message: string) =>
  z.coerce.number(message).int(message).min(least, message).max(most, message)
const months = z
  .array(z.coerce.number().int().min(1).max(12))
  .default([])
  .transform((chosen) => (chosen.length === 0 ? null : chosen))

const rulesFields = z.strictObject({
  version,
  quorumNeeded: z.enum(["fixed", ...shareNames]),
  quorumCount: z.string().default(""),
  quorumOf: z.enum(["seats", "voters"]),
  fallback: z.enum(["none", "whoever-is-present"]),
  exOfficioVote: z.enum(["yes", "no"]),
  standIns: z.enum(["none", "alternate", "alternate-or-proxy"]),
  consensusFirst: z.enum(["yes", "no"]),
  decisionNeeded: share,
  decisionOf: z.enum(["cast", "present", "voters"]),
  abstentions: z.enum(["left-out", "counted"]),
  voices: z.enum(["seats", "sectors"]),
  between: z.enum(["not-allowed", "same", "everybody"]),
  openDays: count({ least: 1, most: 60 }, "terms.days-odd"),
  conflict: z.enum(["vote-and-quorum", "vote"]),
  noticeDays: count({ least: 0, most: 90 }, "terms.days-odd"),
  termYears: count({ least: 1, most: 10 }, "terms.years-odd"),
  renewals: z.enum(["any", "0", "1", "2", "3"]),
  recruitsIn: months,
})

export const setRulesForm = rulesFields
  .refine((typed) => typed.quorumNeeded !== "fixed" || /^[1-9]\d{0,2}$/.test(typed.quorumCount), {
    path: ["quorumCount"],
    message: "terms.quorum-count-needed",
  })
  .transform(({ version, ...typed }) => ({ version, rules: rulesIn(typed) }))

function rulesIn(typed: Omit<z.output<typeof rulesFields>, "version">): Rules {
  return {
    quorum: {
      needed:
        typed.quorumNeeded === "fixed"
          ? { kind: "fixed", count: Number(typed.quorumCount) }
          : { kind: "share", share: shares[typed.quorumNeeded]! },
      of: typed.quorumOf,
      fallback: typed.fallback,
    },
    decision: {
      consensusFirst: typed.consensusFirst === "yes",
      needed: shares[typed.decisionNeeded]!,
      of: typed.decisionOf,
      abstentions: typed.abstentions,
      voices: typed.voices,
    },
    exOfficioVote: typed.exOfficioVote === "yes",
    standIns: typed.standIns,
    betweenMeetings:
      typed.between === "not-allowed" ? "not-allowed" : { needed: typed.between, openDays: typed.openDays },
    conflict: typed.conflict,
    noticeDays: typed.noticeDays,
    termYears: typed.termYears,
    renewals: typed.renewals === "any" ? null : Number(typed.renewals),
    recruitsIn: typed.recruitsIn,
  }
}

export const adoption = z
  .strictObject({
    adoptedOn: day,
    inForceFrom: z.union([z.literal(""), day]).default(""),
    how: z.enum(["founding", "meeting", "between-meetings", "municipal-council"], "terms.how-needed"),
    noteEn: z.string().max(2000).default(""),
    noteFr: z.string().max(2000).default(""),
    amendmentsEn: z.string().max(10_000).default(""),
    amendmentsFr: z.string().max(10_000).default(""),
  })
  .refine((typed) => linesOf(typed.amendmentsEn).length === linesOf(typed.amendmentsFr).length, {
    path: ["amendmentsFr"],
    message: "terms.amendments-uneven",
  })
  .transform(({ amendmentsEn, amendmentsFr, ...typed }) => ({
    ...typed,
    inForceFrom: typed.inForceFrom || typed.adoptedOn,
    amendments: linesOf(amendmentsEn).map((whatEn, line) => ({
      whatEn,
      whatFr: linesOf(amendmentsFr)[line]!,
    })),
  }))

/** One amendment a line. */
function linesOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
}

export const nothing = z.strictObject({})
