import fc from "fast-check"
import { expect, test } from "vitest"
import { forPublic, textsOf } from "./for-public.ts"
import type { MinutesContent } from "./minutes-content.ts"

const canary = "Canary"
const both = (text: string) => ({ en: text, fr: `${text} (fr)` })
const hidden = both(canary)

/** Minutes in which every name and every internal word is a canary. */
const minutes: fc.Arbitrary<MinutesContent> = fc
  .record({
    internal: fc.array(fc.boolean(), { minLength: 1, maxLength: 6 }),
    outcome: fc.constantFrom("carried" as const, "lost" as const, "no-quorum" as const, null),
  })
  .map(({ internal, outcome }) => ({
    partnership: { ...both("Two Rivers"), isSample: false },
    body: both("Council"),
    meeting: {
      name: both("Meeting"),
      heldOn: "2026-11-20",
      startsAt: "17:00",
      place: both("Library"),
      onlineAddress: canary,
    },
    attendance: {
      present: [listed()],
      regrets: [listed()],
      absent: [],
      guests: [listed()],
      staff: [listed()],
    },
    quorum: { met: true, present: 3, needed: 2, of: 3, byFallback: false },
    items: internal.map((isInternal, place) => ({
      id: `item-${place}`,
      title: isInternal ? hidden : both(`Item ${place}`),
      kind: "discussion" as const,
      presenter: canary,
      ...(isInternal ? { isInternal: true as const } : {}),
      conflicts: [{ organization: hidden, nature: canary }],
      paragraphs: [{ id: "p", text: isInternal ? hidden : both(`Said ${place}`) }],
      motions: [
        {
          id: "m",
          text: isInternal || outcome === null ? hidden : both(`Moved ${place}`),
          mover: hidden,
          seconder: hidden,
          said: { en: [canary], fr: [canary] },
          outcome,
          isWithdrawn: false,
        },
      ],
      actions: [
        {
          id: "a",
          text: isInternal ? hidden : both("Do it"),
          organization: hidden,
          owner: canary,
          dueOn: null,
        },
      ],
    })),
    next: null,
  }))

function listed() {
  return {
    name: canary,
    organizationEn: canary,
    organizationFr: canary,
    affiliation: canary,
    standing: null,
    as: "guest" as const,
    isOnline: false,
    hasLeft: false,
    proxyEn: canary,
    proxyFr: canary,
  }
}

test("minutes for anyone name nobody and say nothing of internal items, whatever stands in them", () => {
  fc.assert(
    fc.property(minutes, (content) => {
      const shown = forPublic(content)
      expect(JSON.stringify([shown, textsOf(shown)])).not.toContain(canary)
      const open = content.items.filter(({ isInternal }) => !isInternal)
      expect(shown.items.map(({ id }) => id)).toEqual(open.map(({ id }) => id))
      for (const item of open) expect(JSON.stringify(shown)).toContain(item.paragraphs[0]!.text.fr)
    }),
  )
})

test("of a motion anyone reads the result, in either language", () => {
  fc.assert(
    fc.property(minutes, (content) => {
      const said = forPublic(content).items.flatMap(({ motions }) =>
        motions.flatMap((motion) => motion.said.fr),
      )
      for (const line of said)
        expect(["Adoptée", "Rejetée", "Non tranchée\u00a0: pas de quorum"]).toContain(line)
    }),
  )
})
