export const supports = ["member", "observe", "informed"] as const

/** How a municipality supports a partnership: as a member, as an observer, or by staying informed. */
export type Support = (typeof supports)[number]

export type Criterion = {
  id: string
  kind: "multi-sector" | "municipal" | "community-size" | "own"
  wordingEn: string
  wordingFr: string
  weight: number
}

export type Endorsement = {
  organization: { en: string; fr: string }
  sector: string | null
  /** Null while the organisation has not answered. */
  answer: "endorses" | "declines" | null
  support: Support | null
  signedBy: string
  statement: string
  on: string | null
  /** Of a municipality that sent one with its endorsement. */
  letter?: Letter
}

/** A file, by its digest: the submission names exactly these bytes. */
export type Letter = { id: string; name: string; mediaType: string; bytes: number; sha256: string }

/** What is written of an application, and frozen when it is submitted. Plain JSON values only. */
export type Application = {
  lead: { en: string; fr: string } | null
  community: string
  population: number | null
  populationSource: string
  populationOn: string | null
  newcomers: number | null
  newcomersSource: string
  proposal: string
  endorsements: readonly Endorsement[]
}

/** The counted facts behind the criteria of readiness: never a mark, only what is there. */
export type Readiness = {
  asked: number
  endorsed: number
  /** Sectors of who endorses, each once. */
  sectors: readonly string[]
  /** How municipalities that endorse support it, in the order of how much. */
  municipal: readonly Support[]
  population: number | null
  newcomers: number | null
}

export function readiness({ endorsements, population, newcomers }: Application): Readiness {
  const endorsing = endorsements.filter(({ answer }) => answer === "endorses")
  const said = endorsing.flatMap(({ sector, support }) =>
    sector === "municipal" && support ? [support] : [],
  )
  return {
    asked: endorsements.length,
    endorsed: endorsing.length,
    sectors: [...new Set(endorsing.flatMap(({ sector }) => (sector === null ? [] : [sector])))].toSorted(),
    municipal: supports.filter((support) => said.includes(support)),
    population,
    newcomers,
  }
}

/** What must be said before an application can be submitted. Endorsements are evidence, and not a condition. */
export function missingIn(
  application: Application,
): ("lead" | "community" | "population" | "newcomers" | "proposal")[] {
  const {
    lead,
    community,
    population,
    populationSource,
    populationOn,
    newcomers,
    newcomersSource,
    proposal,
  } = application
  return [
    ...(lead === null ? (["lead"] as const) : []),
    ...(community === "" ? (["community"] as const) : []),
    ...(population === null || populationSource === "" || populationOn === null
      ? (["population"] as const)
      : []),
    ...(newcomers === null || newcomersSource === "" ? (["newcomers"] as const) : []),
    ...(proposal === "" ? (["proposal"] as const) : []),
  ]
}
