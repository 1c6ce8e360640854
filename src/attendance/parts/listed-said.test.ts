import { expect, test } from "vitest"
import { listedSaid } from "./listed-said.ts"

const member = {
  name: "Ana Lima",
  organizationEn: "Ana Lima",
  organizationFr: "Ana Lima",
  affiliation: "",
  standing: "voting",
  as: "representative",
  isOnline: false,
  hasLeft: false,
  proxyEn: null,
  proxyFr: null,
} as const

test("whoever comes for themselves is not named twice", () => {
  expect(listedSaid("en", member)).toBe("Ana Lima, for themselves")
  expect(listedSaid("fr", { ...member, isOnline: true })).toBe("Ana Lima, en son propre nom, en ligne")
  expect(listedSaid("en", { ...member, organizationEn: "City of Two Rivers" })).toBe(
    "Ana Lima, City of Two Rivers",
  )
})
