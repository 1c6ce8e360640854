import { evidenceWords } from "#parts/evidence"
import { formatDate, titleIn } from "#platform/words"
import type { Locale } from "#platform/words"
import { Button, ButtonRow, Section } from "#ui"
import { words } from "../words/index.ts"
import type { ShownMotion } from "./shown-motion.ts"

type Chain = NonNullable<ShownMotion["chain"]>
type Props = Pick<ShownMotion, "motion" | "chain"> & { locale: Locale; evidence: string }

/** Why it was decided, and what came of it: the chain, one step at a time. */
export function MotionInChain(props: Props) {
  const { locale, evidence, motion, chain } = props
  if (!chain) return null
  const say = words(locale)
  return (
    <Section title={say("in-chain")}>
      <Section level={3} title={say("rests-on")}>
        {chain.down.length > 0 ? (
          <ul>
            {chain.down.map((node) => (
              <li key={node.id}>
                <Node {...{ locale, evidence, node }} />
              </li>
            ))}
          </ul>
        ) : (
          <p>{say("rests-on-nothing")}</p>
        )}
      </Section>
      <Section level={3} title={say("came-of-it")}>
        {chain.up.length > 0 ? <CameOfIt {...{ locale, evidence, chain }} /> : <p>{say("nothing-came")}</p>}
      </Section>
      <ButtonRow>
        <Button look="secondary" href={`${evidence}/${motion.id}`}>
          {say("go-to-chain")}
        </Button>
      </ButtonRow>
    </Section>
  )
}

function CameOfIt({ locale, evidence, chain }: { locale: Locale; evidence: string; chain: Chain }) {
  const say = words(locale)
  return (
    <ul>
      {chain.up.map((node) => (
        <li key={node.id}>
          <Node {...{ locale, evidence, node }} />
          {node.kind === "action" && (
            <>
              {" – "}
              {node.doneOn
                ? say("action-done", { date: formatDate(locale, node.doneOn) })
                : say("action-open")}{" "}
              <bdi>{node.result}</bdi>
            </>
          )}
          {node.proofs.length > 0 && (
            <ul>
              {node.proofs.map((proof) => (
                <li key={proof.id}>
                  <Node {...{ locale, evidence, node: proof }} />
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  )
}

function Node({ locale, evidence, node }: { locale: Locale; evidence: string; node: Chain["down"][number] }) {
  return (
    <>
      {evidenceWords(locale)(`kind-${node.kind}`)}
      {" – "}
      <a href={`${evidence}/${node.id}`}>{titleIn(locale, node)}</a>
    </>
  )
}
