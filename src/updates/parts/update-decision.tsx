import { strengths } from "#evidence"
import { asTyped } from "#platform/web"
import type { Refused } from "#platform/web"
import type { Locale } from "#platform/words"
import { Button, ButtonRow, Disclosure, Form, Notice, Section, Select, TextArea } from "#ui"
import { Written } from "./shown.tsx"
import type { UpdateState } from "./shown.tsx"
import { words } from "../words/index.ts"

type Props = {
  locale: Locale
  address: string
  nodeId: string
  organization: string
  state: UpdateState
  isClosed: boolean
  isReachable: boolean
  /** The version that was read, and what was said when it was returned. */
  updateId: string
  comment: string
  /** What was given with it and is not settled, to be taken into the chain or left out. */
  given: readonly { id: string; name: string }[]
  hasDocuments: boolean
  submissionKey: string
  returnKey: string
  refused: Refused | undefined
}

/** What the secretariat says to an update, or what it said. */
export function UpdateDecision(props: Props) {
  const { locale, address, nodeId, state, hasDocuments } = props
  const say = words(locale)
  if (state === "waiting") return <Verdict {...props} />
  if (state === "returned") {
    return (
      <Notice kind="attention" title={say("waiting-for-partner")}>
        <Written text={props.comment} />
        {!props.isReachable && <p>{say("returned-unreachable")}</p>}
      </Notice>
    )
  }
  return (
    <Notice
      kind={hasDocuments ? "success" : "attention"}
      title={say(hasDocuments ? "accepted-with-evidence" : "accepted-without-evidence")}
    >
      <ButtonRow>
        <Button
          look={hasDocuments ? "secondary" : "primary"}
          href={`${address}/evidence/documents/new?supports=${nodeId}`}
        >
          {say("attach-document")}
        </Button>
      </ButtonRow>
    </Notice>
  )
}

function Verdict(props: Props) {
  const { locale, organization, isClosed, updateId, given, submissionKey, returnKey, refused } = props
  const say = words(locale)
  const isReturning = refused?.typed["does"]?.[0] === "return"
  return (
    <Section title={say("your-decision")}>
      <Form submissionKey={submissionKey}>
        <input type="hidden" name="does" value="accept" />
        <input type="hidden" name="updateId" value={updateId} />
        {given.map(({ id, name }) => (
          <Proof key={id} {...{ locale, id, name, refused: isReturning ? undefined : refused }} />
        ))}
        <ButtonRow>
          <Button>{say("accept")}</Button>
        </ButtonRow>
      </Form>
      {isClosed ? (
        <p>{say("return-too-late")}</p>
      ) : (
        <Disclosure summary={say("return-summary")} open={isReturning}>
          <Form submissionKey={returnKey}>
            <input type="hidden" name="does" value="return" />
            <input type="hidden" name="updateId" value={updateId} />
            <TextArea
              {...asTyped(refused, "comment")}
              label={say("comment")}
              hint={say("comment-hint", { organization })}
              rows={4}
              maxLength={2000}
            />
            <ButtonRow>
              <Button look="secondary">{say("return-now")}</Button>
            </ButtonRow>
          </Form>
        </Disclosure>
      )}
    </Section>
  )
}

type ProofProps = { locale: Locale; id: string; name: string; refused: Refused | undefined }

/** How much one thing proves: chosen by whoever looked at it, never beforehand. */
function Proof({ locale, id, name, refused }: ProofProps) {
  const say = words(locale)
  const field = `proof-${id}`
  return (
    <Select
      {...asTyped(refused, field)}
      label={say("proof-of", { name })}
      options={[
        { value: "", label: say("proof-choose") },
        ...strengths.map((strength) => ({ value: strength, label: say(`proof-${strength}`) })),
        { value: "leave-out", label: say("proof-leave-out") },
      ]}
    />
  )
}
