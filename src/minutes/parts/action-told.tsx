import { formatDate, inLanguage, titleIn } from "#platform/words"
import type { Locale } from "#platform/words"
import { Button, ButtonRow, Facts, Notice, Section } from "#ui"
import type { ActionItem } from "../reads/actions.ts"
import { words } from "../words/index.ts"

type Props = {
  locale: Locale
  base: string
  evidence: string
  mayAddDocuments: boolean
  item: ActionItem
  documents: readonly { id: string; titleEn: string; titleFr: string }[]
}

/** Who took it upon themselves, where, for which decision, and what came of it. */
export function ActionTold(props: Props) {
  const { locale, base, item } = props
  const say = words(locale)
  const who = [inLanguage(locale, item, "organization"), item.owner].filter(Boolean).join(", ")
  const meeting = `${inLanguage(locale, item, "meeting")}, ${formatDate(locale, item.heldOn)}`
  return (
    <>
      <Facts
        facts={[
          ...(who ? [{ term: say("who"), description: <bdi>{who}</bdi> }] : []),
          {
            term: say("from-meeting"),
            description: <a href={`${base}/meetings/${item.meetingId}/minutes`}>{meeting}</a>,
          },
          ...(item.motionId
            ? [
                {
                  term: say("carries-out"),
                  description: (
                    <a href={`${base}/motions/${item.motionId}`}>
                      <bdi>{inLanguage(locale, item, "decision")}</bdi>
                    </a>
                  ),
                },
              ]
            : []),
        ]}
      />
      {item.doneOn && <Result {...props} doneOn={item.doneOn} />}
    </>
  )
}

function Result({ locale, evidence, mayAddDocuments, item, documents, doneOn }: Props & { doneOn: string }) {
  const say = words(locale)
  return (
    <>
      <Notice kind="success" title={say("done-on", { date: formatDate(locale, doneOn) })}>
        {item.doneNote && (
          <p>
            <bdi>{item.doneNote}</bdi>
          </p>
        )}
      </Notice>
      <Section title={say("what-shows-it")}>
        {documents.length === 0 ? (
          <p>{say("nothing-shows-it")}</p>
        ) : (
          <ul>
            {documents.map((document) => (
              <li key={document.id}>
                <a href={`${evidence}/${document.id}`}>{titleIn(locale, document)}</a>
              </li>
            ))}
          </ul>
        )}
        <ButtonRow>
          {mayAddDocuments && (
            <Button look="secondary" href={`${evidence}/documents/new?supports=${item.id}`}>
              {say("add-document")}
            </Button>
          )}
          <Button look="quiet" href={`${evidence}/${item.id}`}>
            {say("see-chain")}
          </Button>
        </ButtonRow>
      </Section>
    </>
  )
}
