import { addDocument } from "#evidence"
import { addressOfLink } from "#identity"
import {
  addAgendaItem,
  attachDocument,
  inviteTable,
  invitationsOf,
  meetingLinkPages,
  meetingsToCome,
} from "#meetings"
import { act } from "#platform/acts"
import type { Actor } from "#platform/acts"
import { keepFile } from "#platform/files"
import { keyFor } from "#platform/settings"
import type { Opened } from "../src/commands/open-services.ts"
import type { Sent } from "./load.ts"

const items = 30
const attachments = 20

/** The next meeting with an agenda of 40 items, 20 files to be read, and everybody of its 60 seats invited. */
export async function prepareMeeting(opened: Opened, actor: Actor) {
  const { database, files, secret, settings } = opened
  const linkKey = keyFor(secret, "personal-links")
  const { partnershipId } = actor
  const [meeting] = await database.read(partnershipId, (tx) =>
    meetingsToCome(tx, { today: actor.today, most: 1 }),
  )
  const meetingId = meeting!.id
  const itemIds: string[] = []
  for (let number = 1; number <= items; number++) {
    const item = {
      meetingId,
      kind: "discussion",
      titleEn: `More ${number}`,
      titleFr: `Encore ${number}`,
    } as const
    const text = { textEn: "What it is about. ".repeat(20), textFr: "De quoi il s’agit. ".repeat(20) }
    itemIds.push(
      await act({ database, actor }, (tx) => addAgendaItem(tx, actor, { ...item, ...text, minutes: 5 })),
    )
  }
  for (let number = 1; number <= attachments; number++) {
    const name = `paper-${number}.txt`
    const content = Buffer.from(`Line ${number}\n`.repeat(15_000))
    const file = await keepFile(files, actor, { name, mediaType: "text/plain", content })
    const titles = { titleEn: `Paper ${number}`, titleFr: `Document ${number}` }
    await act({ database, actor }, async (tx) => {
      const documentId = await addDocument(tx, actor, { ...titles, strength: "count", file })
      await attachDocument(tx, actor, { itemId: itemIds[number]!, documentId })
    })
  }
  await act({ database, actor }, (tx) => inviteTable(tx, actor, { meetingId, linkKey }))
  const invited = await database.read(partnershipId, (tx) => invitationsOf(tx, meetingId))
  const paths: string[] = []
  for (const { linkId } of invited) {
    const named = { database, baseUrl: settings.baseUrl, key: linkKey, formAt: meetingLinkPages }
    const address = await addressOfLink(named, { partnershipId, id: linkId, locale: "en" })
    paths.push(new URL(address!).pathname)
  }
  return { meetingId, paths }
}

/** One reply after another, through the links in turn, each a form of its own. */
export function replies(paths: readonly string[]): Sent {
  let turn = 0
  return () => ({ path: paths[turn++ % paths.length]!, fields: aReply() })
}

export function aReply(): Record<string, string> {
  const nobodyElse = { alternateName: "", alternateEmail: "", interpreterLanguage: "", note: "" }
  return { act: "answer", answer: "comes", attends: "online", ...nobodyElse, key: crypto.randomUUID() }
}
