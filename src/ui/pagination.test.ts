import { expect, test } from "vitest"
import { shownPages } from "./pagination.tsx"

test("a long list offers its first page, its last, and the neighbours of this one", () => {
  expect(shownPages(4, 9)).toEqual([1, 3, 4, 5, 9])
  expect(shownPages(1, 9)).toEqual([1, 2, 9])
  expect(shownPages(9, 9)).toEqual([1, 8, 9])
})

test("a list of one page offers that page", () => {
  expect(shownPages(1, 1)).toEqual([1])
})
