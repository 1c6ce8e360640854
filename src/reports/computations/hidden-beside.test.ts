import fc from "fast-check"
import { expect, test } from "vitest"
import type { SeatInForce } from "#councils"
import type { YearRecords } from "../reads/year-records.ts"
import { membersBySector } from "./members-by-sector.ts"
import { municipalPresence } from "./municipal-presence.ts"

const sectors = ["lived-experience", "municipal", "health", "settlement", null] as const
const seat = fc.record({
  sector: fc.constantFrom(...sectors),
  bodyKind: fc.constantFrom("council" as const, "working-group" as const),
  organizationKind: fc.constantFrom(
    "organization" as const,
    "organization" as const,
    "community-member" as const,
  ),
})
// Alike in more than chance makes them: few lines are where a number gives another away.
const council = fc.oneof(
  fc.array(seat, { minLength: 1, maxLength: 14 }),
  fc.array(
    seat.filter(({ sector }) => sector === "municipal" || sector === "lived-experience"),
    { minLength: 1, maxLength: 14 },
  ),
)

function told(seats: readonly object[]) {
  const held = seats.map((one, at) => ({
    ...one,
    id: String(at),
    bodyId: "body",
    organizationId: String(at),
    organizationEn: "",
    organizationFr: "",
    bodyEn: "",
    bodyFr: "",
    standing: "voting",
    organizationSector: null,
  }))
  const records = { seats: held as unknown as SeatInForce[], asOf: "2026-11-22" } as YearRecords
  return { table: membersBySector(records).tables[0], municipal: municipalPresence(records) }
}

test("no hidden number of a council can be got by subtracting those that are shown", () => {
  fc.assert(
    fc.property(council, (seats) => {
      const { table, municipal } = told(seats)
      const showsMunicipal =
        municipal.rows.length > 0 || municipal.numbers.some(({ value }) => value.state === "value")
      for (const column of [0, 1, 2]) {
        const hidden = (table?.rows ?? []).filter(({ cells }) => cells[column]!.state === "suppressed")
        const unknown = hidden.filter(({ key }) => key !== "municipal" || !showsMunicipal)
        // Lived experience is also that of community members. Where only they sit nothing is subtracted; told over all,
        // how much of it is that of organisations stays unknown.
        const isOfPeople = seats.every(({ organizationKind }) => organizationKind === "community-member")
        const withPeople = table?.rows.some(({ key }) => key === "community-members")
        if (!isOfPeople && !(withPeople && column === 2)) expect(unknown.length).not.toBe(1)
      }
    }),
    { numRuns: 500 },
  )
})

test("where municipalities sit is told as soon as another line can be hidden beside lived experience", () => {
  const seats = ["lived-experience", "municipal", "health", "health"].map((sector) => ({
    sector,
    bodyKind: "council",
    organizationKind: "organization",
  }))
  expect(told(seats).municipal.numbers[0]!.value).toEqual({ state: "value", value: 1 })
  expect(told(seats.slice(0, 2)).municipal.numbers[0]!.value).toEqual({ state: "suppressed" })
})
