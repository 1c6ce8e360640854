import { expect, test } from "vitest"
import { lacking } from "./in-step.ts"
import { countNeeds, countReplies } from "./reply.ts"
import { runningOrder } from "./running-order.ts"

const anItem = (minutes: number | null, changes: { onConsent?: boolean; pulledAt?: Date } = {}) => ({
  minutes,
  onConsent: changes.onConsent ?? false,
  pulledAt: changes.pulledAt ?? null,
})

test("each item begins when those before it are done", () => {
  const { steps, minutes } = runningOrder([anItem(5), anItem(null), anItem(30), anItem(10)])
  expect(steps.map(({ from }) => from)).toEqual([0, 5, 5, 35])
  expect(minutes).toBe(45)
})

test("the consent agenda is one step, where its first item stands", () => {
  const [opening, one, other, closing] = [
    anItem(5),
    anItem(2, { onConsent: true }),
    anItem(3, { onConsent: true }),
    anItem(20),
  ]
  const { steps } = runningOrder([opening, one, closing, other])
  expect(steps.map(({ kind, items, from }) => [kind, items.length, from])).toEqual([
    ["item", 1, 0],
    ["consent", 2, 5],
    ["item", 1, 10],
  ])
})

test("an item that a member pulled is talked about by itself, in its own place", () => {
  const pulled = anItem(3, { onConsent: true, pulledAt: new Date(0) })
  const { steps } = runningOrder([anItem(2, { onConsent: true }), anItem(5), pulled])
  expect(steps.map(({ kind, from }) => [kind, from])).toEqual([
    ["consent", 0],
    ["item", 2],
    ["item", 7],
  ])
})

test("an empty agenda takes no time", () => {
  expect(runningOrder([])).toEqual({ steps: [], minutes: 0 })
})

test("what is missing in one language is named", () => {
  const item = { titleEn: "Annual plan", titleFr: "Plan annuel", textEn: "", textFr: "" }
  expect(lacking(item)).toEqual([])
  expect(lacking({ ...item, textFr: "À lire" })).toEqual(["textEn"])
  expect(lacking({ ...item, textEn: "To read" })).toEqual(["textFr"])
  expect(lacking({ ...item, titleFr: "Annual plan" })).toEqual(["same"])
  expect(lacking({ ...item, titleEn: "Discussion", titleFr: "Discussion" })).toEqual([])
})

test("needs are counted of those who come", () => {
  const invited = [
    { answer: "comes", attends: "in-person", needs: ["transit", "captions"] },
    { answer: "regrets", attends: null, needs: ["transit"] },
    { answer: "alternate", attends: "online", needs: ["captions"] },
    { answer: null, attends: null, needs: [] },
  ] as const
  expect(countReplies(invited)).toEqual({ comes: 1, regrets: 1, alternate: 1, silent: 1 })
  expect(countNeeds(invited)).toEqual([
    { need: "transit", count: 1 },
    { need: "captions", count: 2 },
  ])
})
