import * as fc from "fast-check"
import { expect, test } from "vitest"
import { recommendedSectors, sectors } from "#organizations"
import type { Sector } from "#organizations"
import { listedSector } from "./seat-sector.ts"
import { sectorMix, smallestShown } from "./sector-mix.ts"
import type { SeatAtTable } from "./sector-mix.ts"
import { standings } from "./standing.ts"

function held(sector: Sector | null, more: Partial<SeatAtTable> = {}): SeatAtTable {
  const organizationKind = "organization"
  return {
    standing: "voting",
    sector: null,
    organizationId: "o",
    organizationSector: sector,
    organizationKind,
    ...more,
  }
}

const seats = fc.array(
  fc.record({
    standing: fc.constantFrom(...standings),
    sector: fc.constantFrom(null, null, ...sectors),
    organizationId: fc.constantFrom("o", "o", null),
    organizationSector: fc.constantFrom(null, ...sectors),
    organizationKind: fc.constantFrom(
      "organization" as const,
      "organization" as const,
      "community-member" as const,
    ),
  }),
  { maxLength: 60 },
)

test("a sector with two seats is present, with one thin, with none missing", () => {
  const mix = sectorMix([held("health"), held("health"), held("library")], recommendedSectors)
  const presence = new Map(mix.lines.map((line) => [line.sector, line.presence]))
  expect(presence.get("health")).toBe("present")
  expect(presence.get("library")).toBe("thin")
  expect(presence.get("housing")).toBe("missing")
})

test("a seat speaks for the sector it was set up for, else for its holder's", () => {
  const mix = sectorMix([held("health", { sector: "seniors" })], recommendedSectors)
  expect(mix.lines.find((line) => line.sector === "seniors")?.seats).toBe(1)
  expect(mix.lines.find((line) => line.sector === "health")?.seats).toBe(0)
})

test("an empty seat kept for employers does not make employers present", () => {
  const empty = { ...held(null), sector: "employer", organizationId: null }
  const mix = sectorMix([empty], recommendedSectors)
  const employers = mix.lines.find((line) => line.sector === "employer")
  expect(employers).toEqual({ sector: "employer", seats: 0, vacant: 1, presence: "missing" })
  expect(mix).toMatchObject({ seats: 1, held: 0, vacant: 1 })
})

test("an alternate sits in for a seat that is counted, so a sector with an alternate stays thin", () => {
  const mix = sectorMix([held("health"), held("health", { standing: "alternate" })], recommendedSectors)
  expect(mix.lines.find((line) => line.sector === "health")?.presence).toBe("thin")
})

test("fewer than five with lived experience are never a number, also not zero", () => {
  for (const count of [0, 1, 4]) {
    const all = Array.from({ length: count }, () => held("lived-experience"))
    expect(sectorMix(all, recommendedSectors).livedExperience).toBe("suppressed")
  }
  const five = Array.from({ length: 5 }, () => held("lived-experience"))
  expect(sectorMix(five, recommendedSectors).livedExperience).toBe(5)
})

test("one with lived experience and one of unknown sector cannot be told apart in the mix", () => {
  const known = [held("health"), held("library")]
  const one = sectorMix([...known, held("lived-experience")], recommendedSectors)
  const other = sectorMix([...known, held(null)], recommendedSectors)
  expect(one).toEqual(other)
})

test("none, one and four with lived experience look the same in the mix but for the seats held", () => {
  const seen = [0, 1, 4].map((count) => {
    const lived = Array.from({ length: count }, () => held("lived-experience"))
    const { held: _, seats: __, ...mix } = sectorMix([held("health"), ...lived], recommendedSectors)
    return mix
  })
  expect(seen[0]).toEqual(seen[1])
  expect(seen[1]).toEqual(seen[2])
  expect(seen[0]?.unnamed).toBe("suppressed")
})

test("five that may not be named are counted together: nobody can tell whose sector is unknown", () => {
  const all = [held("lived-experience"), ...Array.from({ length: 4 }, () => held(null))]
  expect(sectorMix(all, recommendedSectors)).toMatchObject({ livedExperience: "suppressed", unnamed: 5 })
})

test("a list says nobody's lived experience beside their name, but says what an empty seat is kept for", () => {
  expect(listedSector(held("lived-experience"))).toBeNull()
  expect(listedSector(held("health", { sector: "lived-experience" }))).toBeNull()
  expect(listedSector({ sector: "lived-experience", organizationId: null, organizationSector: null })).toBe(
    "lived-experience",
  )
  expect(listedSector(held("health"))).toBe("health")
})

test("every held seat is counted exactly once, whatever the council", () => {
  fc.assert(
    fc.property(seats, (all) => {
      const mix = sectorMix(all, recommendedSectors)
      const lines = [...mix.lines, ...mix.besides].reduce((sum, line) => sum + line.seats, 0)
      const isApart = mix.livedExperience !== "suppressed" && mix.communityMembers === 0
      const lived = isApart ? Number(mix.livedExperience) : 0
      const untold = mix.held - lines - mix.communityMembers - lived
      if (mix.unnamed === "suppressed") expect(untold).toBeLessThan(smallestShown)
      else expect(untold).toBe(mix.unnamed)
      expect(mix.held + mix.vacant).toBe(mix.seats)
    }),
  )
})

test("a community member counts for no sector, but among those with lived experience once they are five", () => {
  const person = (sector: Sector | null) => held(sector, { organizationKind: "community-member" })
  const four = Array.from({ length: 4 }, () => held("lived-experience"))
  const mix = sectorMix([...four, person("lived-experience"), person("health")], recommendedSectors)
  expect(mix).toMatchObject({ communityMembers: 2, livedExperience: 5, unnamed: 4 })
  expect(mix.lines.find((line) => line.sector === "health")?.presence).toBe("missing")
})

test("who of the community members has lived experience cannot be worked out from the mix, however many have", () => {
  const counts = fc.record({
    people: fc.integer({ min: 1, max: 8 }),
    unknown: fc.integer({ min: 0, max: 8 }),
    lived: fc.integer({ min: 0, max: 16 }),
  })
  fc.assert(
    fc.property(counts, ({ people, unknown, lived }) => {
      const all = [
        ...Array.from({ length: people }, () => held(null, { organizationKind: "community-member" })),
        ...Array.from({ length: unknown }, () => held(null)),
      ]
      const having = (from: number) =>
        all.map((seat, place) => {
          const isOne = (place - from + all.length) % all.length < Math.min(lived, all.length)
          return isOne ? { ...seat, organizationSector: "lived-experience" } : seat
        })
      const mixes = all.map((_, from) => sectorMix(having(from), recommendedSectors))
      for (const mix of mixes) expect(mix).toEqual(mixes[0])
    }),
  )
})
