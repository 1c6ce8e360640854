import { randomUUID } from "node:crypto"
import { expect, test } from "vitest"
import { record } from "#platform/acts"
import { aPartnership } from "../../../tests/builders.ts"
import { documentType } from "../rules/document-type.ts"
import {
  addDocument,
  addFinding,
  documents,
  linkEvidence,
  putNode,
  unlinkEvidence,
  unsupported,
  walkDown,
} from "../index.ts"

test("a need is without evidence until a real document stands under it, and again when it is taken away", async () => {
  const { act, read } = await aPartnership()
  const need = await act((tx, actor) =>
    addFinding(tx, actor, { kind: "need", titleEn: "Evening classes", titleFr: "Cours du soir" }),
  )
  const lacking = () => read((tx) => unsupported(tx, "need"))
  expect(await lacking()).toHaveLength(1)
  const document = await act((tx, actor) =>
    addDocument(tx, actor, { titleEn: "Survey", titleFr: "Sondage", strength: "survey", supports: need }),
  )
  expect(await lacking()).toHaveLength(0)
  expect(await read((tx) => walkDown(tx, need))).toMatchObject([{ id: document, strength: "survey" }])
  await act((tx, actor) => unlinkEvidence(tx, actor, { supportId: document, claimId: need }))
  expect(await lacking()).toHaveLength(1)
})

test("what was made together, such as an activity and its update, is not linked or unlinked by hand", async () => {
  const { act } = await aPartnership()
  const [activity, update] = [randomUUID(), randomUUID()]
  await act(async (tx, actor) => {
    await putNode(tx, actor, { id: activity, kind: "activity", titleEn: "a", titleFr: "a" })
    await putNode(tx, actor, { id: update, kind: "update", titleEn: "u", titleFr: "u" })
    await record(tx, actor, {
      kind: "evidence.linked",
      details: { support: "", supportFr: "", claim: "", claimFr: "" },
    })
  })
  for (const change of [linkEvidence, unlinkEvidence]) {
    const changing = act((tx, actor) => change(tx, actor, { supportId: activity, claimId: update }))
    await expect(changing).rejects.toMatchObject({ status: 400 })
  }
})

test("an observer reads the chain but adds nothing to it", async () => {
  const partnership = await aPartnership()
  const adding = partnership.act((tx) =>
    addFinding(tx, partnership.as("observer"), { kind: "need", titleEn: "x", titleFr: "x" }),
  )
  await expect(adding).rejects.toMatchObject({ status: 403 })
})

test("a file whose content does not match its name is not kept", () => {
  const bytes = (text: string) => new TextEncoder().encode(text)
  expect(documentType("minutes.pdf", bytes("%PDF-1.7"))).toBe("application/pdf")
  expect(documentType("minutes.pdf", bytes("MZ program"))).toBeNull()
  expect(documentType("page.svg", bytes("<svg onload=alert(1)>"))).toBeNull()
  expect(documentType("list.csv", bytes("a,b\u0000"))).toBeNull()
})

test("documents stand newest first, also those of one moment", async () => {
  const { act, read } = await aPartnership()
  const titles = ["First", "Second", "Third", "Fourth", "Fifth", "Sixth"]
  await act(async (tx, actor) => {
    for (const title of titles)
      await addDocument(tx, actor, { titleEn: title, titleFr: title, strength: "count" })
  })
  const listed = await read((tx) => documents(tx, { most: 10 }))
  expect(listed.map(({ titleEn }) => titleEn)).toEqual(titles.toReversed())
})
