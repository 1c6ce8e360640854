import { listedSaid, listsWithSomebody } from "#attendance"
import { documentLabels } from "#platform/documents"
import type { Block, DocumentTree, Text } from "#platform/documents"
import { formatDate } from "#platform/words"
import type { Locale } from "#platform/words"
import type { Both, MinutedItem, MinutesContent } from "../rules/minutes-content.ts"
import { words } from "../words/index.ts"
import { actionSaid, consentLines, inEither, isWorthSaying } from "../rules/item-said.ts"

/** Minutes as a document; internal items are in them, so it is for the body. */
export function minutesDocument(
  content: MinutesContent,
  { locale, adoptedOn, sha256 }: { locale: Locale; adoptedOn: string | null; sha256: string | null },
): DocumentTree {
  const say = words(locale)
  const { meeting, partnership } = content
  const marks = [
    ...(adoptedOn === null ? [say("draft")] : []),
    ...(partnership.isSample ? [say("sample")] : []),
  ]
  const place = meeting.place[locale]
  return {
    language: `${locale}-CA`,
    title: meeting.name[locale],
    subtitle: say("minutes-of", { body: content.body[locale] }),
    author: partnership[locale],
    date: adoptedOn ?? meeting.heldOn,
    ...(marks.length > 0 ? { banner: marks.join(" · ") } : {}),
    runningHead: `${partnership[locale]} · ${say("minutes")}`,
    labels: documentLabels(locale),
    facts: [
      { label: say("held"), value: `${formatDate(locale, meeting.heldOn)}, ${meeting.startsAt}` },
      ...(place ? [{ label: say("place"), value: place }] : []),
      ...(adoptedOn ? [{ label: say("adopted"), value: formatDate(locale, adoptedOn) }] : []),
      ...(sha256 ? [{ label: say("fingerprint"), value: sha256 }] : []),
    ],
    blocks: [
      ...attendanceBlocks(locale, content),
      ...content.items.filter(isWorthSaying).flatMap((item, place) => itemBlocks(locale, item, place + 1)),
      ...nextBlocks(locale, content),
    ],
  }
}

function attendanceBlocks(locale: Locale, { attendance, quorum }: MinutesContent): Block[] {
  const say = words(locale)
  if (!quorum && listsWithSomebody(attendance).length === 0) return []
  return [
    { kind: "heading", level: 2, id: "attendance", text: say("attendance") },
    ...(quorum
      ? [
          {
            kind: "paragraph" as const,
            text: say(quorum.met ? "quorum-met" : "quorum-lacking", quorumValues(quorum)),
          },
        ]
      : []),
    ...listsWithSomebody(attendance).flatMap((list): Block[] => [
      { kind: "heading", level: 3, id: `list-${list}`, text: say(`list-${list}`) },
      {
        kind: "list",
        ordering: "bulleted",
        points: attendance[list].map((one) => ({ text: listedSaid(locale, one) })),
      },
    ]),
  ]
}

export function quorumValues({ present, needed, of }: NonNullable<MinutesContent["quorum"]>) {
  return { present, needed, of }
}

function itemBlocks(locale: Locale, item: MinutedItem, number: number): Block[] {
  const say = words(locale)
  const text = item.id === null ? say("besides") : `${number}. ${item.title[locale]}`
  return [
    { kind: "heading", level: 2, id: `item-${number}`, text },
    ...consentLines(locale, item).map((said): Block => ({ kind: "callout", tone: "decision", text: said })),
    ...item.conflicts.map(({ organization }): Block => ({
      kind: "callout",
      tone: "note",
      text: say("conflict-said", { organization: organization[locale] }),
    })),
    ...item.paragraphs.map((paragraph): Block => ({
      kind: "paragraph",
      text: phrased(locale, paragraph.text),
    })),
    ...item.motions.flatMap((motion): Block[] => [
      { kind: "callout", tone: "decision", text: phrased(locale, motion.text) },
      ...motion.said[locale].map((said): Block => ({ kind: "paragraph", text: said })),
    ]),
    ...item.actions.map((action): Block => ({
      kind: "callout",
      tone: "action",
      text: actionSaid(locale, action),
    })),
  ]
}

function nextBlocks(locale: Locale, { next }: MinutesContent): Block[] {
  if (!next) return []
  const say = words(locale)
  return [
    { kind: "heading", level: 2, id: "next-meeting", text: say("next-meeting") },
    { kind: "paragraph", text: `${next.name[locale]}, ${formatDate(locale, next.heldOn)}` },
  ]
}

function phrased(locale: Locale, text: Both): Text {
  const said = inEither(locale, text)
  return said.lang === locale
    ? said.text
    : [{ kind: "foreign", text: said.text, language: `${said.lang}-CA` }]
}
