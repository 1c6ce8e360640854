import fc from "fast-check"
import { expect, test } from "vitest"
import { businessSteps, standingOf } from "./business-steps.ts"
import type { Came, Wanted } from "./business-steps.ts"
import { unreachedItems } from "./unreached.ts"

const item = (id: string) => ({ id, titleEn: id, titleFr: id })

test("what was called, minuted or adopted was reached; all else was not", () => {
  const items = ["called", "minuted", "left"].map(item)
  const far = { called: new Set(["called"]), minuted: new Set(["minuted"]), isWritten: false }
  expect(unreachedItems(items, far)).toEqual([item("left")])
})

test("where the room called nothing, nothing is known before the minutes went round", () => {
  const far = { called: new Set<string>(), minuted: new Set(["one"]) }
  const items = ["one", "two"].map(item)
  expect(unreachedItems(items, { ...far, isWritten: false })).toEqual([])
  expect(unreachedItems(items, { ...far, isWritten: true })).toEqual([item("two")])
})

type OnAgenda = Wanted & { id: string; version: number; arisesFrom: string | null }
type State = { agenda: OnAgenda[]; came: Came[]; made: number }

/** What the act does with the steps, on plain data. */
function bringBack({ agenda, came, made }: State, wanted: readonly Wanted[]): State & { count: number } {
  const steps = businessSteps(wanted, came, agenda)
  let state = { agenda, came, made }
  for (const step of steps) {
    if (step.do === "add") {
      const id = `new ${state.made}`
      const { earlierItemId } = step.wanted
      state = {
        made: state.made + 1,
        agenda: [...state.agenda, { ...step.wanted, id, version: 1, arisesFrom: earlierItemId }],
        came: [...state.came, { id, earlierItemId, agendaItemId: id, itemVersion: 1 }],
      }
    } else if (step.do === "remove") {
      const { came: gone, item: off } = step
      state = {
        ...state,
        agenda: state.agenda.filter(({ id }) => id !== off.id),
        came: state.came.filter(({ id }) => id !== gone.id),
      }
    } else {
      const { came: changed, item: on, wanted: to } = step
      const version = on.version + 1
      state = {
        ...state,
        agenda: state.agenda.map((one) => (one.id === on.id ? { ...one, ...to, version } : one)),
        came: state.came.map((one) => (one.id === changed.id ? { ...one, itemVersion: version } : one)),
      }
    }
  }
  return { ...state, count: steps.length }
}

const aMatter = fc.constantFrom(null, "a", "b", "c")
const wantedNow = fc.uniqueArray(fc.record({ matter: aMatter, text: fc.constantFrom("x", "y") }), {
  selector: ({ matter }) => matter,
})
const asWanted = ({ matter, text }: { matter: string | null; text: string }): Wanted => ({
  earlierItemId: matter,
  titleEn: `Matter ${matter}`,
  titleFr: `Affaire ${matter}`,
  textEn: text,
  textFr: text,
})
const aDoing = fc.oneof(
  fc.record({ kind: fc.constant("bring" as const), wanted: wantedNow.map((all) => all.map(asWanted)) }),
  fc.record({ kind: fc.constant("take-off" as const), matter: aMatter }),
  fc.record({ kind: fc.constant("rewrite" as const), matter: aMatter }),
)

test("whatever people take off, rewrite and bring back: nothing comes twice, nothing taken off returns, no word is lost", () => {
  fc.assert(
    fc.property(fc.array(aDoing, { maxLength: 25 }), (doings) => {
      let state: State = { agenda: [], came: [], made: 0 }
      const takenOff = new Set<string | null>()
      const rewritten = new Map<string, string>()
      for (const doing of doings) {
        if (doing.kind === "bring") {
          const after = bringBack(state, doing.wanted)
          expect(bringBack(after, doing.wanted).count).toBe(0)
          state = after
          for (const one of doing.wanted) {
            const standing = standingOf(one, state.came, state.agenda)
            expect(standing).not.toBe("not-there")
            expect(standing === "taken-off").toBe(takenOff.has(one.earlierItemId))
          }
        } else {
          const on = state.agenda.find(({ arisesFrom }) => arisesFrom === doing.matter)
          if (!on) continue
          if (doing.kind === "take-off") {
            takenOff.add(doing.matter)
            rewritten.delete(on.id)
            state = {
              ...state,
              agenda: state.agenda.filter(({ id }) => id !== on.id),
              came: state.came.map((one) =>
                one.agendaItemId === on.id ? { ...one, agendaItemId: null } : one,
              ),
            }
          } else {
            const text = `mine ${on.version}`
            rewritten.set(on.id, text)
            state = {
              ...state,
              agenda: state.agenda.map((one) =>
                one.id === on.id ? { ...one, textEn: text, version: one.version + 1 } : one,
              ),
            }
          }
        }
        const matters = state.agenda.map(({ arisesFrom }) => arisesFrom)
        expect(new Set(matters).size).toBe(matters.length)
        for (const matter of takenOff) expect(matters).not.toContain(matter)
        for (const [id, text] of rewritten)
          expect(state.agenda.find((one) => one.id === id)?.textEn).toBe(text)
      }
    }),
  )
})
