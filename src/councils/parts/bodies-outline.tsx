import { formatDate, nameIn } from "#platform/words"
import type { Locale } from "#platform/words"
import { Outline, Status } from "#ui"
import type { Branch } from "#ui"
import type { Tree } from "../rules/body-tree.ts"
import type { BodyInForce } from "../reads/queries.ts"
import { words } from "../words/index.ts"

type Props = { locale: Locale; base: string; tree: readonly Tree<BodyInForce>[] }

/** Bodies under the body they report to, each with its seats, and its vacancies called out. */
export function BodiesOutline({ locale, base, tree }: Props) {
  return <Outline branches={tree.map((body) => branchOf(locale, base, body))} />
}

function branchOf(locale: Locale, base: string, body: Tree<BodyInForce>): Branch {
  const say = words(locale)
  const note = [
    say(`kind-${body.kind}`),
    say("seats-of-body", { seats: body.seats }),
    body.endsOn && say("until", { date: formatDate(locale, body.endsOn) }),
  ]
  return {
    key: body.id,
    title: nameIn(locale, body),
    href: `${base}/bodies/${body.id}`,
    note: note.filter(Boolean).join(" · "),
    status: body.vacant > 0 && <Status kind="attention">{say("vacancies", { count: body.vacant })}</Status>,
    branches: body.branches.map((under) => branchOf(locale, base, under)),
  }
}
