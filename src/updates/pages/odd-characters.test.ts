import { expect, test } from "vitest"
import { filled, linkPages } from "../../../tests/builders/link-pages.ts"
import { fieldName } from "../parts/read-updates.ts"

const { app, asked } = await linkPages()

test("a draft that is cut in the middle of a character is saved", async () => {
  const one = await asked()
  const narrative = fieldName("narrative", one.activity)
  const form = { ...filled(one.activity), [narrative]: `${"x".repeat(3999)}😀 more`, does: "save" }
  expect((await app.browser().send(one.path, form)).status).toBe(302)
  expect(await (await app.browser().visit(one.path)).text()).toContain("x".repeat(3999))
})

test("the character no database keeps is taken out of what is typed", async () => {
  const one = await asked()
  const form = filled(one.activity, { narrative: "We\0 met." })
  expect((await app.browser().send(one.path, form)).status).toBe(302)
  expect(await (await app.browser().visit(one.path)).text()).toContain("We met.")
})

test("a field that every object has is refused like any field nobody asked for", async () => {
  const one = await asked()
  for (const name of ["__proto__", "constructor", "toString", "toString[]"])
    expect((await app.browser().send(one.path, { ...filled(one.activity), [name]: "x" })).status, name).toBe(
      400,
    )
})

test("an address with the character no database keeps leads nowhere", async () => {
  const one = await asked()
  for (const path of ["/en/a%00b", `${one.path}%00`])
    expect((await app.browser().visit(path)).status, path).toBe(404)
  expect(app.troubles).toEqual([])
})
