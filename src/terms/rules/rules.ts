/** The part of a whole that is needed: "more than half" is strictly more than 1/2, "two thirds" at least 2/3. */
export type Share = { numerator: number; denominator: number; strictly: boolean }

/** How many must be at the table before anything can be decided. */
export type QuorumRule = {
  needed: { kind: "fixed"; count: number } | { kind: "share"; share: Share }
  /** Of what: every voting seat, vacant ones too; or only those that somebody holds. */
  of: "seats" | "voters"
  /**
   * What a second meeting may do when the first lacked its quorum. "Whoever is present" is the rule of the sub-councils
   * of London & Middlesex (terms of reference, 27 April 2015).
   */
  fallback: "none" | "whoever-is-present"
}

export type DecisionRule = {
  /** Consensus is looked for first; the vote only settles what it could not. */
  consensusFirst: boolean
  needed: Share
  /** Of what: the votes cast, the voting seats at the table, or all voting seats that are held. */
  of: "cast" | "present" | "voters"
  /** Whether somebody who abstains has cast a vote. Only matters where the share is of the votes cast. */
  abstentions: "left-out" | "counted"
  /** One seat, one voice; or one sector, one voice, which is that of most of its seats. */
  voices: "seats" | "sectors"
}

/** What a body decided about how it decides: the part of its terms of reference that can be computed. */
export type Rules = {
  quorum: QuorumRule
  decision: DecisionRule
  exOfficioVote: boolean
  /** Who may stand in for a representative who cannot come. A proxy votes, but is not at the table. */
  standIns: "none" | "alternate" | "alternate-or-proxy"
  /** A vote by link or e-mail between two meetings, and how many days it stays open at least. */
  betweenMeetings: "not-allowed" | { needed: "same" | "everybody"; openDays: number }
  /** Whom a conflict of interest takes out of: the vote, and the number that the quorum is counted from. */
  conflict: "vote-and-quorum" | "vote"
  noticeDays: number
  termYears: number
  /** How often a term may be renewed; null for as often as wanted. */
  renewals: number | null
  /** The months (1 to 12) in which expressions of interest are taken; null for always. */
  recruitsIn: number[] | null
}

/**
 * What most partnerships mean where their terms are silent: more than half of the seats that are held, consensus and
 * then a majority of the votes cast. No published LIP terms give the numbers, so a body is told to look at them.
 */
export const usualRules: Rules = {
  quorum: { needed: { kind: "share", share: moreThanHalf() }, of: "voters", fallback: "none" },
  decision: {
    consensusFirst: true,
    needed: moreThanHalf(),
    of: "cast",
    abstentions: "left-out",
    voices: "seats",
  },
  exOfficioVote: false,
  standIns: "alternate",
  betweenMeetings: { needed: "same", openDays: 5 },
  conflict: "vote-and-quorum",
  noticeDays: 7,
  termYears: 2,
  renewals: null,
  recruitsIn: null,
}

/** The smallest whole number that reaches a share of a number: more than half of nine is five, two thirds of nine six. */
export function reaching(share: Share, of: number): number {
  const exact = (of * share.numerator) / share.denominator
  return share.strictly ? Math.floor(exact) + 1 : Math.ceil(exact)
}

function moreThanHalf(): Share {
  return { numerator: 1, denominator: 2, strictly: true }
}
