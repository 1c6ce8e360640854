import type { ReactNode } from "react"
import { listedSaid, listsWithSomebody } from "#parts/attendance"
import { formatDate } from "#platform/words"
import type { Locale } from "#platform/words"
import { Facts, Passage, Section, Status } from "#ui"
import { actionSaid, consentLines, inEither, isWorthSaying } from "../rules/item-said.ts"
import type { MinutedItem, MinutedMotion, MinutesContent } from "../rules/minutes-content.ts"
import { words } from "../words/index.ts"

type Props = {
  locale: Locale
  content: MinutesContent
  /** Where a paragraph is written anew, while it may be. */
  changeAt?: ((paragraphId: string) => string) | undefined
  /** Where a motion stands as a decision of its own, while it does. */
  decisionAt?: ((motionId: string) => string | undefined) | undefined
  /** What may be added under an item; null stands for the meeting as a whole. */
  under?: ((itemId: string | null) => ReactNode) | undefined
}

/** Minutes as they are read: who was there, then item by item. */
export function MinutesShown({ locale, content, changeAt, decisionAt, under }: Props) {
  const say = words(locale)
  const items = under ? content.items : content.items.filter(isWorthSaying)
  return (
    <>
      <Attendance locale={locale} content={content} />
      {items.map((item, place) => (
        <Section
          key={item.id ?? "whole"}
          title={item.id === null ? say("besides") : `${place + 1}. ${item.title[locale]}`}
          intro={item.presenter && <p>{say("presented-by", { name: item.presenter })}</p>}
        >
          <Item {...{ locale, item, changeAt, decisionAt }} />
          {under?.(item.id)}
        </Section>
      ))}
      {content.next && (
        <Section title={say("next-meeting")}>
          <p>{`${content.next.name[locale]}, ${formatDate(locale, content.next.heldOn)}`}</p>
        </Section>
      )}
    </>
  )
}

function Attendance({ locale, content: { attendance, quorum } }: Pick<Props, "locale" | "content">) {
  const say = words(locale)
  const lists = listsWithSomebody(attendance)
  if (!quorum && lists.length === 0) return null
  return (
    <Section title={say("attendance")}>
      {quorum && <Quorum locale={locale} quorum={quorum} />}
      {lists.length > 0 && (
        <Facts
          facts={lists.map((list) => ({
            term: say(`list-${list}`),
            description: (
              <ul>
                {attendance[list].map((one) => (
                  <li key={`${one.name} ${one.organizationEn}`}>
                    <bdi>{listedSaid(locale, one)}</bdi>
                  </li>
                ))}
              </ul>
            ),
          }))}
        />
      )}
    </Section>
  )
}

function Quorum({ locale, quorum }: { locale: Locale; quorum: NonNullable<MinutesContent["quorum"]> }) {
  const { present, needed, of } = quorum
  return (
    <p>
      <Status kind={quorum.met ? "good" : "attention"}>
        {words(locale)(quorum.met ? "quorum-met" : "quorum-lacking", { present, needed, of })}
      </Status>
    </p>
  )
}

function Item({
  locale,
  item,
  changeAt,
  decisionAt,
}: Pick<Props, "locale" | "changeAt" | "decisionAt"> & { item: MinutedItem }) {
  const say = words(locale)
  return (
    <>
      {consentLines(locale, item).map((said) => (
        <p key={said}>
          <strong>{said}</strong>
        </p>
      ))}
      {item.conflicts.map(({ organization }) => (
        <p key={organization.en}>{say("conflict-said", { organization: organization[locale] })}</p>
      ))}
      {item.paragraphs.map(({ id, text }) => {
        const said = inEither(locale, text)
        return (
          <div key={id}>
            <Passage lang={said.lang} text={said.text} />
            {changeAt && (
              <p>
                <a href={changeAt(id)}>
                  {say("rewrite")}
                  <span className="visually-hidden">: {said.text.slice(0, 60)}</span>
                </a>
              </p>
            )}
          </div>
        )
      })}
      {item.motions.map((motion) => (
        <Motion key={motion.id} {...{ locale, motion }} at={decisionAt?.(motion.id)} />
      ))}
      {item.actions.length > 0 && (
        <ul>
          {item.actions.map((action) => (
            <li key={action.id}>{actionSaid(locale, action)}</li>
          ))}
        </ul>
      )}
    </>
  )
}

function Motion({ locale, motion, at }: { locale: Locale; motion: MinutedMotion; at: string | undefined }) {
  const say = words(locale)
  const { text } = inEither(locale, motion.text)
  return (
    <div>
      <p>
        <strong>{say("motion-said", { text })}</strong>
      </p>
      {motion.mover && (
        <p>
          {say(motion.seconder ? "moved-and-seconded" : "moved", {
            mover: motion.mover[locale],
            seconder: motion.seconder?.[locale] ?? "",
          })}
        </p>
      )}
      {motion.said[locale].map((said) => (
        <p key={said}>{said}</p>
      ))}
      {at && (
        <p>
          <a href={at}>
            {say("to-decision")}
            <span className="visually-hidden">: {text.slice(0, 60)}</span>
          </a>
        </p>
      )}
    </div>
  )
}
