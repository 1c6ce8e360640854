import type { Locale } from "#platform/words"
import { Button, ButtonRow, Form, Section, Status } from "#ui"
import { Written } from "./shown.tsx"
import { words } from "../words/index.ts"

export type ReplyShown = {
  id: string
  from: string
  on: string
  body: string
  notKept: string
  attached: readonly string[]
  key: string
}

type Props = {
  locale: Locale
  onBehalf: string
  may: boolean
  isOpen: boolean
  replies: readonly ReplyShown[]
}

/** What was answered by mail: a draft that somebody puts under its activities, or sets aside. */
export function Replies({ locale, onBehalf, may, isOpen, replies }: Props) {
  if (replies.length === 0) return null
  const say = words(locale)
  return (
    <Section title={say("came-by-mail")} intro={<p>{say("came-by-mail-why")}</p>}>
      {replies.map((reply) => (
        <Section key={reply.id} level={3} title={say("reply-from", { from: reply.from, on: reply.on })}>
          <p>
            <Status kind="waiting">{say("reply-waits")}</Status>
          </p>
          <Written text={reply.body} />
          {reply.attached.length > 0 && (
            <ul>
              {reply.attached.map((name) => (
                <li key={name}>
                  <bdi>{name}</bdi>
                </li>
              ))}
            </ul>
          )}
          {reply.notKept && <p>{say("reply-not-kept", { names: reply.notKept })}</p>}
          {may && (
            <Form submissionKey={reply.key}>
              <input type="hidden" name="does" value="set-aside" />
              <input type="hidden" name="replyId" value={reply.id} />
              <ButtonRow>
                {isOpen && <Button href={`${onBehalf}?reply=${reply.id}`}>{say("reply-put")}</Button>}
                <Button look="secondary" about={reply.from}>
                  {say("reply-set-aside")}
                </Button>
              </ButtonRow>
            </Form>
          )}
        </Section>
      ))}
    </Section>
  )
}
