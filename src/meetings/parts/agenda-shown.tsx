import type { ReactNode } from "react"
import { formatDate, inLanguage, titleIn } from "#platform/words"
import type { Locale } from "#platform/words"
import { Passage, Section, Status } from "#ui"
import type { AgendaItem } from "../reads/agenda.ts"
import type { AgendaDocument } from "../reads/agenda-documents.ts"
import type { ConsentVote } from "../rules/consent.ts"
import { clockSaid } from "../rules/clock-said.ts"
import { clockAfter } from "../rules/moment.ts"
import type { When } from "../rules/moment.ts"
import { textIn } from "../rules/text-in.ts"
import { runningOrder } from "../rules/running-order.ts"
import { words } from "../words/index.ts"

type Props = {
  locale: Locale
  meeting: When
  items: readonly AgendaItem[]
  documents: readonly AgendaDocument[]
  /** Where a document is read; a reader who has no account has no way in, and reads its title. */
  documentAt?: ((id: string) => string) | undefined
  /** What can be done about one item. */
  acts?: ((item: AgendaItem) => ReactNode) | undefined
  /** What can be done about the consent agenda as a whole. */
  consentActs?: ReactNode
  /** The vote that holds the consent agenda as it is. */
  consentVote?: ConsentVote | null | undefined
  /** Where meetings and motions are read; a reader who has no account has no way in. */
  council?: string | undefined
}

/** An agenda as it is read: each item with its clock time; what is on the consent agenda together. */
export function AgendaShown(props: Props) {
  const { locale, meeting, items, consentActs } = props
  const say = words(locale)
  return runningOrder(items).steps.map(({ kind, from, items: together }) => {
    const time = clockSaid(locale, clockAfter(meeting, from))
    if (kind === "item") return <Item key={together[0]!.id} {...props} item={together[0]!} time={time} />
    return (
      <Section
        key="consent"
        level={3}
        title={say("time-and-title", { time, title: say("consent-agenda") })}
        intro={<p>{say("consent-why")}</p>}
      >
        <ConsentState {...props} />
        {consentActs}
        {together.map((item) => (
          <Item key={item.id} {...props} item={item} time={null} />
        ))}
      </Section>
    )
  })
}

/** Whether it was adopted, or is being voted on, with the motion. */
function ConsentState({ locale, consentVote, council }: Props) {
  const say = words(locale)
  if (!consentVote) return null
  const text = inLanguage(locale, consentVote, "text")
  const isAdopted = consentVote.outcome === "carried"
  return (
    <p>
      <Status kind={isAdopted ? "good" : "waiting"}>
        {say(isAdopted ? "adopted-by-consent" : "consent-in-vote")}
      </Status>{" "}
      {council ? (
        <a href={`${council}/motions/${consentVote.motionId}`}>
          <bdi>{text}</bdi>
        </a>
      ) : (
        <bdi>{text}</bdi>
      )}
    </p>
  )
}

/** The earlier meeting whose business it is. */
function Arises({ locale, item, council }: Props & { item: AgendaItem }) {
  if (!item.arisesAt || !item.arisesOn) return null
  const said = words(locale)("arises-from", { date: formatDate(locale, item.arisesOn) })
  return (
    <p>
      {council ? (
        <a href={`${council}/meetings/${item.arisesAt}/agenda#item-${item.arisesFrom}`}>{said}</a>
      ) : (
        said
      )}
    </p>
  )
}

function Item(props: Props & { item: AgendaItem; time: string | null }) {
  const { locale, item, time, documents, documentAt, acts } = props
  const say = words(locale)
  const title = titleIn(locale, item)
  const text = textIn(locale, item)
  const own = documents.filter(({ agendaItemId }) => agendaItemId === item.id)
  return (
    <Section
      id={`item-${item.id}`}
      level={time === null ? 4 : 3}
      title={time === null ? title : say("time-and-title", { time, title })}
    >
      <p>{aboutItem(locale, item)}</p>
      <Arises {...props} />
      {item.isInternal && <Status kind="attention">{say("internal")}</Status>}
      {item.pulledAt && <Status kind="neutral">{say("pulled")}</Status>}
      {text && <Passage lang={text.lang} text={text.text} />}
      {own.length > 0 && (
        <ul>
          {own.map((document) => (
            <li key={document.id}>
              {documentAt ? (
                <a href={documentAt(document.id)}>
                  <bdi>{titleIn(locale, document)}</bdi>
                </a>
              ) : (
                <bdi>{titleIn(locale, document)}</bdi>
              )}
            </li>
          ))}
        </ul>
      )}
      {acts?.(item)}
    </Section>
  )
}

/** "Discussion · 15 minutes · Priya Raman". */
export function aboutItem(locale: Locale, item: Pick<AgendaItem, "kind" | "minutes" | "presenter">): string {
  const say = words(locale)
  return [
    say(`kind-${item.kind}`),
    item.minutes === null ? "" : say("minutes-count", { count: item.minutes }),
    item.presenter,
  ]
    .filter((text) => text !== "")
    .join(" · ")
}
