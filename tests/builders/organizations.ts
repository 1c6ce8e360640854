import { randomUUID } from "node:crypto"
import {
  addCommunityMember,
  addContact,
  addOrganization,
  confirmOrganizations,
  previewOrganizations,
} from "#organizations"
import type { NewCommunityMember, NewContact, NewOrganization, RosterPreview } from "#organizations"
import { diskFileStore } from "#platform/files"
import type { FileStore } from "#platform/files"
import { importOf, openUpload, workbookOf } from "#platform/imports"
import type { SentFile, Upload } from "#platform/imports"
import { writeCsv, writeWorkbook } from "#platform/workbooks"
import type { Workbook, WrittenCell } from "#platform/workbooks"
import type { TestPartnership } from "../builders.ts"
import { aTestFolder } from "../folder.ts"

export function anOrganization(
  partnership: TestPartnership,
  organization: Partial<NewOrganization> & { name?: string } = {},
): Promise<string> {
  const { name = `Organisation ${randomUUID().slice(0, 8)}`, ...more } = organization
  return partnership.act((tx, actor) =>
    addOrganization(tx, actor, { nameEn: name, nameFr: `${name} (fr)`, ...more }),
  )
}

/** Somebody who comes for themselves. */
export function aCommunityMember(
  partnership: TestPartnership,
  person: Partial<NewCommunityMember> = {},
): Promise<string> {
  return partnership.act((tx, actor) =>
    addCommunityMember(tx, actor, { name: "Ana Lopez", email: "ana@home.example", locale: "en", ...person }),
  )
}

export function aContact(
  partnership: TestPartnership,
  contact: Partial<NewContact> & { organizationId: string },
): Promise<string> {
  return partnership.act((tx, actor) => addContact(tx, actor, { name: "Amina", locale: "en", ...contact }))
}

/** A list of organisations as a text file, headings first. */
export function aRoster(rows: readonly (readonly WrittenCell[])[]): SentFile {
  return { name: "roster.csv", content: writeCsv(rows) }
}

export async function aWorkbookFile(rows: readonly (readonly WrittenCell[])[]): Promise<SentFile> {
  return { name: "plan.xlsx", content: await writeWorkbook([{ name: "Plan", rows }]) }
}

let store: Promise<FileStore> | undefined

/** Where this run's uploads lie. */
export function testFiles(): Promise<FileStore> {
  store ??= aTestFolder().then(diskFileStore)
  return store
}

export async function anUpload(partnership: TestPartnership, sent: SentFile): Promise<Upload> {
  return openUpload(await testFiles(), partnership.coordinator, sent)
}

/** The workbook of an import, read again from where it is kept. */
export async function workbookAgain(partnership: TestPartnership, id: string): Promise<Workbook> {
  const kept = await partnership.read((tx) => importOf(tx, id))
  return workbookOf(await testFiles(), partnership.id, kept!)
}

export async function previewedRoster(partnership: TestPartnership, sent: SentFile): Promise<string> {
  const upload = await anUpload(partnership, sent)
  return partnership.act((tx, actor) => previewOrganizations(tx, actor, { upload, locale: "en" }))
}

export async function confirmedRoster(partnership: TestPartnership, id: string): Promise<RosterPreview> {
  const workbook = await workbookAgain(partnership, id)
  return partnership.act((tx, actor) => confirmOrganizations(tx, actor, { id, workbook }))
}

/** Preview and confirmation in one. */
export async function importedRoster(partnership: TestPartnership, sent: SentFile) {
  const id = await previewedRoster(partnership, sent)
  return { id, preview: await confirmedRoster(partnership, id) }
}
