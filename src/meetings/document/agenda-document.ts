import { documentLabels } from "#platform/documents"
import type { Block, DocumentTree, Phrase, Text } from "#platform/documents"
import { formatDate, nameIn, titleIn } from "#platform/words"
import type { Locale } from "#platform/words"
import { whenSaid } from "../acts/when-said.ts"
import type { AgendaItem } from "../reads/agenda.ts"
import type { AgendaDocument } from "../reads/agenda-documents.ts"
import type { Meeting } from "../reads/meetings.ts"
import { clockSaid } from "../rules/clock-said.ts"
import { clockAfter } from "../rules/moment.ts"
import { placeIn, textIn } from "../rules/text-in.ts"
import { runningOrder } from "../rules/running-order.ts"
import { words } from "../words/index.ts"
import type { PackAttachments } from "./pack-attachments.ts"

type Named = { nameEn: string; nameFr: string }

export type AgendaAsked = {
  locale: Locale
  meeting: Meeting
  body: Named
  partnership: Named & { standing: string }
  items: readonly AgendaItem[]
  documents: readonly AgendaDocument[]
  /** The whole address of a document's page, for those who may sign in. */
  documentAt: (id: string) => string
  /** What the file carries, by document. */
  attached?: PackAttachments
}

/** A meeting's agenda as a document: its items with clock times, then each with its text and what is to be read for it. */
export function agendaDocument(asked: AgendaAsked): DocumentTree {
  const { locale, meeting, items } = asked
  const say = words(locale)
  const partnership = nameIn(locale, asked.partnership)
  const place = placeIn(locale, meeting)
  const marks = [
    ...(meeting.cancelledAt ? [say("cancelled")] : []),
    ...(asked.partnership.standing === "sample" ? [say("sample")] : []),
  ]
  return {
    language: `${locale}-CA`,
    title: nameIn(locale, meeting),
    subtitle: say("agenda"),
    author: partnership,
    date: meeting.heldOn,
    ...(marks.length > 0 ? { banner: marks.join(" · ") } : {}),
    runningHead: `${partnership} · ${nameIn(locale, meeting)}`,
    labels: documentLabels(locale),
    facts: [
      { label: say("body"), value: nameIn(locale, asked.body) },
      { label: say("when"), value: whenSaid(locale, meeting) },
      ...(place ? [{ label: say("where"), value: place }] : []),
      ...(meeting.onlineAddress
        ? [{ label: say("online-address"), value: linkTo(meeting.onlineAddress, meeting.onlineAddress) }]
        : []),
    ],
    blocks:
      items.length === 0
        ? [{ kind: "paragraph", text: say("no-agenda-yet") }]
        : [...glance(asked), ...items.flatMap((item) => itemBlocks(asked, item))],
  }
}

/** The whole agenda on one page. */
function glance({ locale, meeting, items }: AgendaAsked): Block[] {
  const say = words(locale)
  const rows = runningOrder(items).steps.flatMap(({ kind, from, items: together }) =>
    together.map((item, index): Text[] => [
      index === 0 ? clockSaid(locale, clockAfter(meeting, from)) : "",
      titleIn(locale, item),
      kind === "consent" ? say("consent-agenda") : say(`kind-${item.kind}`),
      item.minutes === null ? "" : String(item.minutes),
      item.presenter,
    ]),
  )
  return [
    { kind: "heading", level: 2, id: "at-a-glance", text: say("at-a-glance") },
    {
      kind: "table",
      caption: say("agenda-table"),
      columns: [
        { header: say("time"), share: 2 },
        { header: say("item"), share: 5 },
        { header: say("purpose"), share: 3 },
        { header: say("minutes"), align: "end", share: 2 },
        { header: say("presenter"), share: 3 },
      ],
      rows,
      notes: items.some(({ onConsent }) => onConsent) ? [say("consent-why")] : [],
    },
  ]
}

function itemBlocks(asked: AgendaAsked, item: AgendaItem): Block[] {
  const { locale } = asked
  const say = words(locale)
  const text = textIn(locale, item)
  const own = asked.documents.filter(({ agendaItemId }) => agendaItemId === item.id)
  const about = [
    say(`kind-${item.kind}`),
    item.minutes === null ? "" : say("minutes-count", { count: item.minutes }),
    item.presenter,
    item.isInternal ? say("internal") : "",
  ]
  const paragraphs = text?.text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== "") ?? []
  return [
    { kind: "heading", level: 2, id: `item-${item.id.slice(-12)}`, text: titleIn(locale, item) },
    { kind: "paragraph", text: about.filter((part) => part !== "").join(" · ") },
    ...paragraphs.map((paragraph): Block => ({
      kind: "paragraph",
      text:
        text?.lang === locale
          ? paragraph
          : [{ kind: "foreign", text: paragraph, language: `${text?.lang ?? locale}-CA` }],
    })),
    ...(own.length > 0
      ? [
          { kind: "paragraph", text: say("to-read") } as const,
          {
            kind: "list",
            ordering: "bulleted",
            points: own.map((document) => ({ text: documentLine(asked, document) })),
          } as const,
        ]
      : []),
  ]
}

/** Its title as a link to where it is read: its own address on the web, else its page here. */
function documentLine({ locale, documentAt, attached }: AgendaAsked, document: AgendaDocument): Text {
  const [link] = linkTo(titleIn(locale, document), document.address ?? documentAt(document.id))
  const carried = attached?.get(document.id)
  const from = [
    document.source ?? "",
    document.dated ? formatDate(locale, document.dated) : "",
    carried ? words(locale)("attached-as", { name: carried.name }) : "",
  ]
  const rest = from.filter((part) => part !== "").join(", ")
  return rest ? [link!, ` (${rest})`] : [link!]
}

function linkTo(text: string, address: string): Phrase[] {
  return [{ kind: "link", text, address }]
}
