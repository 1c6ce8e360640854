import { expect, test } from "vitest"
import { aPartnership } from "../../../tests/builders.ts"
import type { TestPartnership } from "../../../tests/builders.ts"
import { atOnce } from "../../../tests/database.ts"
import { peopleWithAccess } from "../reads/people-with-access.ts"
import { changeRole } from "./change-role.ts"
import { endAccess } from "./end-access.ts"
import { giveAccess } from "./give-access.ts"

const signInAt = "https://entente.example/en/sign-in"

function given(partnership: TestPartnership, name: string, role: "coordinator" | "chair" | "observer") {
  const email = `${name}.${partnership.id.slice(0, 8)}@staff.example`
  return partnership.act((tx, actor) => giveAccess(tx, actor, { name, email, locale: "fr", role, signInAt }))
}

async function rolesOf(partnership: TestPartnership) {
  const people = await partnership.read(peopleWithAccess)
  return people.map(({ name, role }) => `${name}: ${role}`)
}

async function idOf(partnership: TestPartnership, name: string) {
  const people = await partnership.read(peopleWithAccess)
  return people.find((person) => person.name === name)!.id
}

test("somebody is given access and written to in their language, once", async () => {
  const partnership = await aPartnership()
  await given(partnership, "Noor", "chair")
  expect(await rolesOf(partnership)).toContain("Noor: chair")
  const [letter] = await partnership.read((tx) =>
    tx
      .selectFrom("outboxMessage")
      .select(["body", "locale"])
      .where("kind", "=", "partnerships.access")
      .execute(),
  )
  expect(letter).toMatchObject({ locale: "fr" })
  expect(letter!.body).toContain("Présidence")
  expect(letter!.body).toContain(signInAt)
  await expect(given(partnership, "Noor", "observer")).rejects.toMatchObject({
    problems: [{ field: "email" }],
  })
})

test("a role is changed from now on and the one before stays known; ended access can be given again", async () => {
  const partnership = await aPartnership()
  await given(partnership, "Noor", "chair")
  const chair = await idOf(partnership, "Noor")
  await partnership.act((tx, actor) => changeRole(tx, actor, { id: chair, role: "observer" }))
  expect(await rolesOf(partnership)).toContain("Noor: observer")
  const id = await idOf(partnership, "Noor")
  await partnership.act((tx, actor) => endAccess(tx, actor, id))
  expect((await rolesOf(partnership)).some((said) => said.startsWith("Noor"))).toBe(false)
  await given(partnership, "Noor", "observer")
  const kept = await partnership.read((tx) =>
    tx.selectFrom("membership").select(["role", "endedAt"]).orderBy("since").orderBy("id").execute(),
  )
  expect(kept.map(({ role, endedAt }) => [role, endedAt !== null])).toEqual([
    ["coordinator", false],
    ["chair", true],
    ["observer", true],
    ["observer", false],
  ])
})

test("of two coordinators who end each other at the same moment one stays; the last cannot be ended or demoted", async () => {
  const partnership = await aPartnership()
  await given(partnership, "Noor", "coordinator")
  const people = await partnership.read(peopleWithAccess)
  const ended = await atOnce(() =>
    Promise.allSettled(people.map(({ id }) => partnership.act((tx, actor) => endAccess(tx, actor, id)))),
  )
  expect(ended.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"])
  const [last, ...others] = await partnership.read(peopleWithAccess)
  expect(others).toEqual([])
  const { id } = last!
  await expect(partnership.act((tx, actor) => endAccess(tx, actor, id))).rejects.toMatchObject({
    status: 409,
  })
  const demoted = partnership.act((tx, actor) => changeRole(tx, actor, { id, role: "chair" }))
  await expect(demoted).rejects.toMatchObject({ status: 409 })
})

test("only a coordinator gives, changes and ends access", async () => {
  const partnership = await aPartnership()
  const { id } = (await partnership.read(peopleWithAccess))[0]!
  for (const role of ["chair", "observer", "link"]) {
    const refusals = [
      partnership.act((tx, actor) =>
        giveAccess(
          tx,
          { ...actor, role },
          { name: "X", email: "x@x.example", locale: "en", role: "chair", signInAt },
        ),
      ),
      partnership.act((tx, actor) => changeRole(tx, { ...actor, role }, { id, role: "chair" })),
      partnership.act((tx, actor) => endAccess(tx, { ...actor, role }, id)),
    ]
    for (const refusal of refusals) await expect(refusal).rejects.toMatchObject({ status: 403 })
  }
})
