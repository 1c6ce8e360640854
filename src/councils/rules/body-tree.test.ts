import { expect, test } from "vitest"
import { bodyTree, isWithin } from "./body-tree.ts"

const council = { id: "council", parentId: null }
const table = { id: "table", parentId: "council" }
const team = { id: "team", parentId: "table" }

test("a team stands under its table, the table under the council", () => {
  expect(bodyTree([council, table, team])).toEqual([
    { ...council, branches: [{ ...table, branches: [{ ...team, branches: [] }] }] },
  ])
})

test("a team whose table has ended stands at the top and is not lost", () => {
  expect(bodyTree([council, team]).map((body) => body.id)).toEqual(["council", "team"])
})

test("the council is not under its own table, the team is under the council", () => {
  const bodies = [council, table, team]
  expect(isWithin(bodies, "team", "council")).toBe(true)
  expect(isWithin(bodies, "council", "team")).toBe(false)
})

test("a circle in old bodies does not trap the walk", () => {
  const circle = [
    { id: "a", parentId: "b" },
    { id: "b", parentId: "a" },
  ]
  expect(isWithin(circle, "a", "council")).toBe(false)
})
