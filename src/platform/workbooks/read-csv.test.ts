import { expect, test } from "vitest"
import { readWorkbook } from "./read-workbook.ts"
import type { Workbook } from "./workbook.ts"
import { cellAt } from "./workbook.ts"

const values = (workbook: Workbook) => workbook.sheets[0]!.rows.map((row) => row.map((cell) => cell.value))
const csv = (written: string | Buffer) =>
  readWorkbook(Buffer.from(written as string), "C:\\temp\\Membres.csv")

test("commas, semicolons and tabs are told apart, with or without a mark, and the file names the sheet", async () => {
  const expected = [
    ["organisme", "secteur"],
    ["Centre, santé", "santé"],
  ]
  expect(values(await csv('\uFEFForganisme,secteur\r\n"Centre, santé",santé\r\n'))).toEqual(expected)
  expect(values(await csv("organisme;secteur\r\nCentre, santé;santé\r\n"))).toEqual(expected)
  expect(values(await csv("organisme\tsecteur\nCentre, santé\tsanté"))).toEqual(expected)
  expect(values(await csv("sep=;\r\norganisme;secteur\r\nCentre, santé;santé"))).toEqual(expected)
  expect((await csv("a,b")).sheets[0]!.name).toBe("Membres")
})

test("Windows-1252 and UTF-16, as Excel saves them, keep their accents", async () => {
  expect(values(await csv(Buffer.from("Sant\xe9;L\x92accueil\r\n", "latin1")))).toEqual([
    ["Santé", "L’accueil"],
  ])
  expect(values(await csv(Buffer.from("\uFEFFSanté\tÉté\r\n", "utf16le")))).toEqual([["Santé", "Été"]])
})

test("an empty line is a row of its own, and a quoted cell may hold several lines", async () => {
  const sheet = (await csv('a,b\r\n\r\n"one\r\ntwo",c\r\n')).sheets[0]!
  expect(sheet.rows.map((row) => row.map((cell) => cell.value))).toEqual([["a", "b"], [], ["one\ntwo", "c"]])
  expect(cellAt(sheet, 3, 2).address).toBe("B3")
})
