import { expect, test } from "vitest"
import { sourceFiles } from "./source-files.ts"

const declared = sourceFiles("src/**/*.ts")
  .filter(({ path }) => !path.includes(".test."))
  .flatMap(({ path, text }) => {
    const block = /interface Acts \{([\s\S]*?)\n {2}\}/.exec(text)?.[1] ?? ""
    return [...block.matchAll(/"([\w-]+)\.([\w-]+)":/g)].map((match) => ({
      path,
      domain: match[1]!,
      what: match[2]!,
    }))
  })

test("every kind of act is said in the history in both languages", async () => {
  expect(declared.length).toBeGreaterThan(10)
  const silent: string[] = []
  for (const { domain, what, path } of declared) {
    for (const locale of ["en", "fr"]) {
      const catalogue = (await import(`../../src/${domain}/words/${locale}.ts`)) as Record<
        string,
        Record<string, string>
      >
      if (!catalogue[locale]?.[`did-${what}`])
        silent.push(`${domain}.${what} (${locale}), recorded in ${path}`)
    }
  }
  expect(silent, "Add `did-<what>` to the domain's words: the history page says it").toEqual([])
})

test("every act that is declared is recorded somewhere", () => {
  const everything = sourceFiles("src/**/*.ts")
    .map(({ text }) => text)
    .join("\n")
  const never = declared.filter(({ domain, what }) => {
    const uses = everything.split(`${domain}.${what}`).length - 1
    const composed = new RegExp(`kind: \`${domain}\\.\\$\\{`).test(everything)
    return uses < 2 && !composed
  })
  expect(never, "Record it, or take it out of the vocabulary").toEqual([])
})
