import { documentType } from "#evidence"
import type { Problem } from "#platform/refusals"
import { files } from "#platform/web"
import { titleIn } from "#platform/words"
import type { Locale } from "#platform/words"
import { words } from "../words/index.ts"

/** One file from a phone: a photo of the largest camera fits. */
export const mostMegabytes = 10

export type FileGiven = { activityId: string; name: string; mediaType: string; content: Uint8Array }

/** What a partner's form says beside its activities. */
export type LinkForm = {
  does: "send" | "save"
  /** The fields of the activities alone, by their names. */
  texts: Record<string, string>
  /** Who answers in place of the link's reader; null when nobody was chosen. */
  saidBy: string | null
  /** What is wrong with that, by its field; null when it is plain who answers. */
  whoIsMissing: Problem | null
  files: FileGiven[]
  addresses: { activityId: string; address: string }[]
  removed: string[]
  /** What is kept with a draft as it was typed: who answers, and addresses that are none. */
  asTyped: Record<string, string>
  /** What is wrong with what was given as evidence. */
  problems: Problem[]
}

type Sent = {
  locale: Locale
  fields: Readonly<Record<string, string | readonly string[]>>
  body: FormData
  activities: readonly { id: string; titleEn: string; titleFr: string }[]
  /** What was saved before. */
  draft?: Readonly<Record<string, string>> | undefined
}

export async function linkFormIn({ locale, fields, body, activities, draft }: Sent): Promise<LinkForm> {
  const { does, answeredBy, answeredName, remove, ...rest } = fields
  const [answered, name] = [String(answeredBy ?? ""), String(answeredName ?? "")]
  const form: LinkForm = {
    does: does === "save" ? "save" : "send",
    texts: {},
    saidBy: saidByIn(answered, name, draft?.answeredName ?? ""),
    whoIsMissing: null,
    files: [],
    addresses: [],
    removed: Array.isArray(remove) ? [...remove] : [],
    asTyped: { answeredBy: answered.slice(0, 20), answeredName: name.slice(0, 200).toWellFormed() },
    problems: [],
  }
  if (form.saidBy === null)
    form.whoIsMissing =
      answered === "other"
        ? { field: "answeredName", reason: words.message("their-name-needed") }
        : { field: "answeredBy", reason: words.message("who-answers-needed") }
  const texts = Object.entries(rest).filter(([name]) => !name.startsWith("address-"))
  form.texts = Object.fromEntries(texts.map(([name, text]) => [name, String(text)]))
  for (const activity of activities) {
    const values = { activity: titleIn(locale, activity) }
    const field = `address-${activity.id}`
    const typed = String(rest[field] ?? "")
    const address = webAddressIn(typed)
    // In a draft an address may still be unfinished.
    form.asTyped[field] = address ? "" : typed.slice(0, 500).toWellFormed()
    if (address) form.addresses.push({ activityId: activity.id, address })
    else if (typed && form.does === "send")
      form.problems.push({ field, reason: words.message("address-odd", values) })
    for (const file of files(body, `file-${activity.id}`)) {
      const read = await fileIn(file)
      if ("content" in read) form.files.push({ activityId: activity.id, ...read })
      else {
        const reason = words.message(read.why, { ...values, file: file.name, most: mostMegabytes })
        form.problems.push({ field: `file-${activity.id}`, reason })
      }
    }
  }
  return form
}

/**
 * Nothing is chosen before somebody chooses: a program that presses buttons says nobody. A name typed is meant; one the
 * page filled in itself, from a draft, only when it is chosen.
 */
function saidByIn(answeredBy: string, name: string, drafted: string): string | null {
  if (answeredBy === "contact") return ""
  if (answeredBy !== "other" && name === drafted) return null
  return name.slice(0, 200).toWellFormed() || null
}

async function fileIn(
  file: File,
): Promise<Omit<FileGiven, "activityId"> | { why: "file-large" | "file-kind" }> {
  if (file.size > mostMegabytes * 1024 * 1024) return { why: "file-large" }
  const content = new Uint8Array(await file.arrayBuffer())
  const mediaType = documentType(file.name, content)
  return mediaType ? { name: file.name, mediaType, content } : { why: "file-kind" }
}

/** The address of a page; a phone's keyboard leaves out how it begins. */
function webAddressIn(text: string): string | null {
  const isHost = /^[\p{L}\d-]+(\.[\p{L}\d-]+)*\.\p{L}{2,}([/?#:]\S*)?$/u.test(text)
  const whole = isHost ? `https://${text}` : text
  return whole.length <= 500 && /^https?:\/\//i.test(whole) && URL.canParse(whole) ? whole : null
}
