import { expect, test } from "vitest"
import { sumsOf } from "../rules/sums.ts"
import type { Given } from "../rules/sums.ts"
import { sumsShown } from "./sums-shown.ts"

const unknown: Given = {
  kind: "in-kind-space",
  confirmation: "unconfirmed",
  organizationId: "giver",
  activityId: null,
  priorityId: null,
  fiscalYear: 2026,
  cents: null,
  hundredths: null,
  rateCents: null,
  missing: "not-yet-reported",
}

function totals(given: readonly Given[]) {
  return sumsShown("en", sumsOf(given)["in-kind-space"]).map(({ total, confirmed }) => [total, confirmed])
}

test("where nobody has reported a figure yet, no sum says that nothing was given", () => {
  expect(totals([unknown])).toEqual([["Not yet reported", "Not yet reported"]])
  expect(totals([{ ...unknown, missing: "not-stated" }])).toEqual([["Not stated", "Not stated"]])
  expect(totals([unknown, { ...unknown, cents: 0, missing: null }])).toEqual([["$0.00", "$0.00"]])
})
