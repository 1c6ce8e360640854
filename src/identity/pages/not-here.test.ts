import { expect, test } from "vitest"
import { testApp } from "../../../tests/app.ts"

test.each([
  ["/fr/deux-rivieres/nulle-part", "fr-CA"],
  ["/en/two-rivers/nowhere", "en-CA"],
  ["/nowhere", "en-CA"],
])("%s, where nothing is, answers with a page and a way home", async (path, language) => {
  const app = await testApp()
  const answer = await app.browser().visit(path)
  expect(answer.status).toBe(404)
  expect(answer.headers.get("content-type")).toContain("text/html")
  const page = await answer.text()
  expect(page).toContain(`lang="${language}"`)
  expect(page).toMatch(/<h1[^>]*>/)
  expect(page).toContain(`href="/${language.slice(0, 2)}"`)
})
