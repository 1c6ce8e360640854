import { open, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { expect, test } from "vitest"
import { sentFile } from "./sent-file.ts"
import { aTestFolder } from "../../tests/folder.ts"

test("a file that is not there, is a folder, or is far too large is refused before it is read", async () => {
  const folder = await aTestFolder()
  const large = join(folder, "large.xlsx")
  const file = await open(large, "w")
  await file.truncate(30 * 1024 * 1024)
  await file.close()
  const refusedAs = (path: string | undefined, key: string) =>
    expect(sentFile(path, "import-usage")).rejects.toMatchObject({ reason: { key: `commands.${key}` } })
  await refusedAs(undefined, "import-usage")
  await refusedAs(join(folder, "nowhere.xlsx"), "no-file")
  await refusedAs(folder, "no-file")
  await refusedAs(large, "file-too-large")
  await writeFile(join(folder, "roster.csv"), "Organization\n")
  expect(await sentFile(join(folder, "roster.csv"), "import-usage")).toMatchObject({ name: "roster.csv" })
})
