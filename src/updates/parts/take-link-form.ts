import { keepFile } from "#platform/files"
import type { FileStore } from "#platform/files"
import { Invalid } from "#platform/refusals"
import type { Form, Visit } from "#platform/web"
import { saveDraft } from "../acts/save-draft.ts"
import { submitUpdates } from "../acts/submit-updates.ts"
import { words } from "../words/index.ts"
import { filledByLink } from "./filled-by-link.ts"
import type { LinkForm } from "./link-form-in.ts"
import type { OpenedLink } from "./link-visit.ts"
import { fieldName, readUpdates, updateFields } from "./read-updates.ts"

type Taken = {
  opened: Extract<OpenedLink, { visit: unknown }>
  visit: Visit
  store: FileStore
  form: Form
  said: LinkForm
}

/**
 * Does what a partner's form asks. Files are kept first, as a part of the draft: a form that is refused for another
 * reason would lose them, since no browser gives a file back. What a form says that nobody touched keeps nothing.
 */
export async function takeLinkForm(taken: Taken): Promise<"sent" | "saved"> {
  const { opened, visit, form, said } = taken
  const { requestId } = opened.request
  const hasFiles = said.files.length > 0 || said.removed.length > 0
  if (hasFiles) await keepFilesFirst(taken)
  if (said.does === "save") {
    if (said.problems.length > 0) throw new Invalid([...said.problems])
    const { addresses } = said
    if (!hasFiles && addresses.length === 0 && !isChanged(opened, said))
      throw new Invalid(words.message("nothing-to-save"))
    const draft = {
      requestId,
      fields: { ...draftFields(opened, said.texts), ...said.asTyped },
      evidence: { addresses },
    }
    await visit.act(form, (tx) => saveDraft(tx, visit.actor, draft))
    return "saved"
  }
  const { locale, activities } = opened
  const kept = opened.evidence.filter(({ id, sentWith }) => !sentWith && !said.removed.includes(id))
  const updates = readUpdates({
    locale,
    fields: said.texts,
    activities,
    touched: new Set(
      [...kept, ...said.files, ...said.addresses].flatMap(({ activityId }) => activityId ?? []),
    ),
    also: said.whoIsMissing ? [...said.problems, said.whoIsMissing] : said.problems,
  })
  const { saidBy, addresses } = said
  const update = { requestId, locale, updates, saidBy: saidBy ?? "", evidence: { addresses } }
  await visit.act(form, (tx) => submitUpdates(tx, visit.actor, update))
  return "sent"
}

async function keepFilesFirst({ opened, visit, store, form, said }: Taken): Promise<void> {
  const files = await Promise.all(
    said.files.map(async ({ activityId, ...file }) => ({
      activityId,
      name: file.name,
      file: await keepFile(store, visit.actor, file),
    })),
  )
  const { removed } = said
  const sent = { files: said.files.map(({ name, content }) => [name, content.length]), removed }
  const { requestId } = opened.request
  await visit.act({ key: `${form.key}-files`, sent }, (tx) =>
    saveDraft(tx, visit.actor, { requestId, evidence: { files, removed } }),
  )
}

/** Whether the form says anything the page did not say itself. */
function isChanged(opened: Taken["opened"], { texts, asTyped }: LinkForm): boolean {
  const known = draftFields(opened, {})
  const { answeredBy: _, ...typed } = asTyped
  const before = opened.draft?.fields ?? {}
  if (Object.entries(typed).some(([name, text]) => text !== (before[name] ?? ""))) return true
  return Object.entries(draftFields(opened, texts)).some(([name, text]) => text !== known[name])
}

/** The fields of the activities asked about, and no others: as they were sent, or as the page fills them. */
function draftFields(
  opened: Taken["opened"],
  texts: Readonly<Record<string, string>>,
): Record<string, string> {
  const filled = filledByLink(opened.locale, opened)
  const fields = [...filled].flatMap(([activityId, known]) =>
    updateFields.map((field) => {
      const name = fieldName(field, activityId)
      return [name, (texts[name] ?? known[field]).slice(0, 4000).toWellFormed()]
    }),
  )
  return Object.fromEntries(fields) as Record<string, string>
}
