import fc from "fast-check"
import { expect, test } from "vitest"
import { regretsAtOpening, saidBySeat, stillTells } from "./said-beforehand.ts"

const at = new Date("2026-12-01T12:00:00Z")
const seat = { seatId: "s", contactId: "ana", organizationId: "o", standing: "voting" } as const
const said = { contactId: "ana", answer: "regrets", attends: null, alternateName: "", repliedAt: at } as const

test("what a predecessor said is not taken for the successor's word; a vacant seat says nothing", () => {
  expect(saidBySeat([seat], [said]).get("s")).toMatchObject({ answer: "regrets" })
  expect(saidBySeat([{ ...seat, contactId: "ben" }], [said]).size).toBe(0)
  expect(saidBySeat([{ ...seat, organizationId: null }], [said]).size).toBe(0)
  expect(saidBySeat([{ ...seat, contactId: null }], [{ ...said, contactId: null }]).size).toBe(0)
})

test("what was said before the mark is overtaken by it; what was said after it is shown", () => {
  const known = saidBySeat([seat], [said]).get("s")!
  const marked = (minutes: number) => ({
    presence: "present",
    markedAt: new Date(at.getTime() + minutes * 60_000),
  })
  expect(stillTells({ presence: null, markedAt: null }, known)).toBe(true)
  expect(stillTells(marked(1), known)).toBe(false)
  expect(stillTells(marked(-1), known)).toBe(true)
})

const aSeat = fc.record({
  contactId: fc.constantFrom(null, "a", "b", "c"),
  organizationId: fc.constantFrom(null, "o"),
  standing: fc.constantFrom("voting", "non-voting", "ex-officio", "alternate"),
})
const aReply = fc.record({
  contactId: fc.constantFrom(null, "a", "b", "c"),
  answer: fc.constantFrom(null, "comes", "regrets", "alternate"),
  attends: fc.constantFrom(null, "in-person", "online"),
  alternateName: fc.constantFrom("", "Zoé"),
  repliedAt: fc.constantFrom(null, at),
})

test("whatever was replied, only a held, expected seat whose own representative sent regrets begins as regrets", () => {
  fc.assert(
    fc.property(
      fc.array(aSeat),
      fc.uniqueArray(aReply, { selector: (reply) => reply.contactId }),
      (drawn, replies) => {
        const seats = drawn.map((one, place) => ({ ...one, seatId: String(place) }) as const)
        const found = new Set(regretsAtOpening(seats, saidBySeat(seats, replies)).map(({ seatId }) => seatId))
        for (const { seatId, contactId, organizationId, standing } of seats) {
          const reply = replies.find((one) => one.contactId === contactId)
          const isRegrets = reply?.answer === "regrets" && reply.repliedAt !== null
          const counts = contactId !== null && organizationId !== null && standing !== "alternate"
          expect(found.has(seatId)).toBe(counts && isRegrets)
        }
      },
    ),
  )
})
