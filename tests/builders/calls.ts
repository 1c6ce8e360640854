import { addContact, addOrganization } from "#organizations"
import type { Sector } from "#organizations"
import {
  answerEndorsement,
  applicationTo,
  askForEndorsement,
  keepLetter,
  makeCall,
  publishCall,
  submitApplication,
  writeApplication,
} from "#calls"
import type { NewCall } from "#calls"
import { act } from "#platform/acts"
import type { Actor } from "#platform/acts"
import { keepFile } from "#platform/files"
import type { FileStore } from "#platform/files"
import type { Tx } from "#platform/database"
import type { TestPartnership } from "../builders.ts"
import type { TestFunder } from "./desk.ts"
import { linkKey } from "./updates.ts"

/** A call of a funder, for all of 2026 and 2027 unless said otherwise, with three criteria. */
export function aCall(funder: TestFunder, call: Partial<NewCall> = {}): Promise<string> {
  const criterion = { wordingEn: "", wordingFr: "" }
  return funder.act((tx, actor) =>
    makeCall(tx, actor, {
      titleEn: "New partnerships",
      titleFr: "Nouveaux partenariats",
      aboutEn: "",
      aboutFr: "",
      opensOn: "2026-01-01",
      closesOn: "2027-12-31",
      criteria: [
        { kind: "multi-sector", weight: 40, ...criterion },
        { kind: "municipal", weight: 40, ...criterion },
        { kind: "own", weight: 20, wordingEn: "Francophone", wordingFr: "Francophonie" },
      ],
      ...call,
    }),
  )
}

export async function aPublishedCall(funder: TestFunder, call: Partial<NewCall> = {}): Promise<string> {
  const id = await aCall(funder, call)
  await funder.act((tx, actor) => publishCall(tx, actor, id))
  return id
}

/** What an application says when it lacks nothing but who leads. */
export function ready(callId: string) {
  return {
    callId,
    organizationId: null,
    community: "Two Rivers",
    population: 41_000,
    populationSource: "Census",
    populationOn: "2021-05-11",
    newcomers: 3_200,
    newcomersSource: "Census, estimate",
    proposal: "A council.",
    version: 0,
  }
}

type As = <Result>(work: (tx: Tx, actor: Actor) => Promise<Result>) => Promise<Result>

/** Whoever holds a link of a partnership. */
export function linkActor(partnership: TestPartnership, linkId: string): As {
  const actor: Actor = { ...partnership.coordinator, kind: "link", id: linkId, role: "link" }
  return (work) => act({ database: partnership.database, actor }, (tx) => work(tx, actor))
}

/** Asks an organisation to endorse. @returns how its link's holder acts */
export async function asked(
  partnership: TestPartnership,
  callId: string,
  { name, sector }: { name: string; sector: Sector },
): Promise<As> {
  return linkActor(partnership, await askedLink(partnership, callId, { name, sector }))
}

export async function askedLink(
  partnership: TestPartnership,
  callId: string,
  { name, sector }: { name: string; sector: Sector },
  key: Buffer = linkKey,
): Promise<string> {
  const organizationId = await partnership.act(async (tx, actor) => {
    const id = await addOrganization(tx, actor, { nameEn: name, nameFr: `${name} (fr)`, sector })
    await addContact(tx, actor, { organizationId: id, name: "Luc", email: "luc@x.example", locale: "fr" })
    return id
  })
  await partnership.act((tx, actor) => askForEndorsement(tx, actor, { callId, organizationId, linkKey: key }))
  const { linkId } = await partnership.read((tx) =>
    tx
      .selectFrom("applicationEndorsement")
      .select("linkId")
      .where("organizationId", "=", organizationId)
      .executeTakeFirstOrThrow(),
  )
  return linkId
}

/** Writes what is still missing, and submits. */
export async function submittedTo(partnership: TestPartnership, callId: string): Promise<string> {
  const kept = await partnership.read((tx) => applicationTo(tx, callId, "America/Toronto"))
  return partnership.act(async (tx, actor) => {
    const names = { nameEn: `Lead of ${callId}`, nameFr: `Responsable de ${callId}` }
    const organizationId = await addOrganization(tx, actor, names)
    await writeApplication(tx, actor, { ...ready(callId), organizationId, version: kept?.version ?? 0 })
    return submitApplication(tx, actor, callId)
  })
}

/** The first bytes of a PDF are enough for a letter. */
export const letterBytes = Buffer.from("%PDF-1.7 The city supports this.")

/** A letter a municipality gave by its link, with its endorsement. @returns the id of its file */
export async function aLetter(
  partnership: TestPartnership,
  linkId: string,
  store: FileStore,
): Promise<string> {
  const by = linkActor(partnership, linkId)
  const letter = { name: "letter.pdf", mediaType: "application/pdf", content: letterBytes }
  const file = await keepFile(store, partnership.coordinator, letter)
  await by((tx, actor) => keepLetter(tx, actor, file))
  await by((tx, actor) =>
    answerEndorsement(tx, actor, {
      answer: "endorses",
      support: "member",
      signedBy: "Mayor",
      statement: "",
      locale: "en",
    }),
  )
  return file.id
}
