import { formatDate } from "#platform/words"
import type { Locale } from "#platform/words"
import { Facts, Notice } from "#ui"
import type { documentOf, findingOf } from "../reads/queries.ts"
import type { chainNode } from "../reads/walk.ts"
import { words } from "../words/index.ts"

type Props = {
  locale: Locale
  base: string
  node: NonNullable<Awaited<ReturnType<typeof chainNode>>>
  document: Awaited<ReturnType<typeof documentOf>>
  finding: Awaited<ReturnType<typeof findingOf>>
}

/** What is known of one thing in the chain besides its title. */
export function NodeTold(props: Props) {
  return (
    <>
      <About {...props} />
      <Result {...props} />
    </>
  )
}

function About({ locale, base, document, finding }: Props) {
  const say = words(locale)
  const detail = locale === "fr" ? finding?.detailFr : finding?.detailEn
  if (!document) return detail ? <p>{detail}</p> : null
  const where =
    document.kind === "file" ? (
      <a href={`${base}/documents/${document.id}/file`}>{say("download")}</a>
    ) : document.address ? (
      <a href={document.address} rel="noreferrer">
        {say("open-address")}
      </a>
    ) : (
      say("no-file")
    )
  const facts = [
    { term: say("strength"), description: say(`strength-${document.strength}`) },
    { term: say("source"), description: document.source ?? "" },
    { term: say("dated"), description: document.dated ? formatDate(locale, document.dated) : "" },
    { term: say("file"), description: where },
  ]
  return <Facts facts={facts.filter((fact) => fact.description !== "")} />
}

/** Of an action: whether it is done, and what came of it. */
function Result({ locale, node }: Props) {
  if (node.kind !== "action") return null
  const say = words(locale)
  if (!node.doneOn) return <Notice kind="information" title={say("not-done")} />
  return (
    <Notice kind="success" title={say("done-on", { date: formatDate(locale, node.doneOn) })}>
      {node.result && (
        <p>
          <bdi>{node.result}</bdi>
        </p>
      )}
    </Notice>
  )
}
