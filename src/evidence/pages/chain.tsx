import { redirect } from "react-router"
import { z } from "zod"
import { StaffPage } from "#parts/partnerships"
import { NotFound } from "#platform/refusals"
import { errorOf, submit, visitOf } from "#platform/web"
import { formatDate, titleIn } from "#platform/words"
import { Button, ButtonRow, Chain, ChainColumn, ChainNode, Form, Section, Select } from "#ui"
import { access } from "../access.ts"
import { linkEvidence, unlinkEvidence } from "../acts/link-evidence.ts"
import { NodeTold } from "../parts/node-told.tsx"
import { mayStandUnder, supportsFor } from "../rules/may-stand-under.ts"
import { strengthLevels, supportWanted } from "../rules/node.ts"
import type { NodeKind, Strength } from "../rules/node.ts"
import { documentOf, findingOf, nodesOfKinds } from "../reads/queries.ts"
import { chainNode, walkDown, walkUp } from "../reads/walk.ts"
import type { WalkedNode } from "../reads/walk.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/chain"

const schema = z.strictObject({
  does: z.enum(["link", "unlink"]),
  supportId: z.uuid("evidence.link-needed"),
})

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  return visit.read(async (tx) => {
    const node = z.uuid().safeParse(params.node).success ? await chainNode(tx, params.node) : undefined
    if (!node) throw new NotFound()
    const down = await walkDown(tx, node.id)
    const linked = new Set(down.filter((under) => under.steps === 1).map((under) => under.id))
    const choices = await nodesOfKinds(tx, supportsFor(node.kind), 200)
    return {
      locale: visit.locale,
      base: visit.address("/evidence"),
      may: access.may(visit.actor, "add", "evidence"),
      submissionKey: crypto.randomUUID(),
      node,
      up: await walkUp(tx, node.id),
      down,
      document: node.kind === "document" ? await documentOf(tx, node.id) : undefined,
      finding: await findingOf(tx, node.id),
      choices: choices.filter((choice) => !linked.has(choice.id) && choice.id !== node.id),
    }
  })
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "add", "evidence")
  return submit({ request, locale: visit.locale, schema }, async ({ does, supportId }, form) => {
    const change = does === "link" ? linkEvidence : unlinkEvidence
    await visit.act(form, (tx) => change(tx, visit.actor, { supportId, claimId: params.node }))
    return redirect(visit.address(`/evidence/${params.node}`))
  })
}

export default function ChainPage({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, base, node, up, down } = loaderData
  const say = words(locale)
  const title = titleIn(locale, node)
  return (
    <StaffPage
      title={title}
      lead={say(`kind-${node.kind}`)}
      breadcrumb={[{ label: say("evidence"), href: base }]}
      refused={actionData}
    >
      <NodeTold {...loaderData} />
      <Chain>
        <ChainColumn title={say("rests-on-this")} empty={say("nothing-rests")}>
          {up.length > 0 &&
            up.toReversed().map((above) => <Walked key={above.id} walked={above} {...{ locale, base }} />)}
        </ChainColumn>
        <ChainColumn title={say("looking-at")}>
          <ChainNode
            kind={say(`kind-${node.kind}`)}
            title={title}
            isCurrent
            down={lacksSupport(node.kind, down) ? "missing" : undefined}
          />
        </ChainColumn>
        <ChainColumn
          title={say("this-rests-on")}
          empty={lacksSupport(node.kind, down) ? undefined : say("rests-on-nothing")}
        >
          {down.length > 0 &&
            down.map((under) => <Walked key={under.id} walked={under} {...{ locale, base }} />)}
        </ChainColumn>
      </Chain>
      {loaderData.may && <Changes {...loaderData} error={errorOf(actionData, "supportId")} />}
    </StaffPage>
  )
}

type Shown = Route.ComponentProps["loaderData"]

function Walked({ walked, locale, base }: { walked: WalkedNode; locale: "en" | "fr"; base: string }) {
  const say = words(locale)
  return (
    <ChainNode
      kind={say(`kind-${walked.kind}`)}
      title={titleIn(locale, walked)}
      href={`${base}/${walked.id}`}
      note={noteOf(walked, locale)}
      {...(walked.strength ? { strength: strengthOf(walked.strength, say) } : {})}
    />
  )
}

/** How far it is; of an action also whether it is done. */
function noteOf(walked: WalkedNode, locale: "en" | "fr"): string {
  const say = words(locale)
  const steps = say("steps", { count: walked.steps })
  if (walked.kind !== "action") return steps
  const done = walked.doneOn ? say("done-on", { date: formatDate(locale, walked.doneOn) }) : say("not-done")
  return `${steps} · ${done}`
}

/** Putting something under this node, and taking away what was put there by hand. */
function Changes({
  locale,
  base,
  node,
  down,
  choices,
  submissionKey,
  error,
}: Shown & { error: string | undefined }) {
  const say = words(locale)
  const byHand = down.filter((under) => under.steps === 1 && mayStandUnder(under.kind, node.kind))
  if (supportsFor(node.kind).length === 0) return null
  const options = choices.map((choice) => ({
    value: choice.id,
    label: say("link-choice", { kind: say(`kind-${choice.kind}`), title: titleIn(locale, choice) }),
  }))
  return (
    <Section title={say("link-existing")}>
      {options.length > 0 && (
        <Form submissionKey={submissionKey}>
          <input type="hidden" name="does" value="link" />
          <Select
            name="supportId"
            label={say("link-choose")}
            hint={say("link-existing-hint")}
            error={error}
            options={[{ value: "", label: say("link-nothing") }, ...options]}
          />
          <ButtonRow>
            <Button>{say("link")}</Button>
          </ButtonRow>
        </Form>
      )}
      <ButtonRow>
        <Button look="secondary" href={`${base}/documents/new?supports=${node.id}`}>
          {say("link-new-document")}
        </Button>
      </ButtonRow>
      {byHand.map((under) => (
        <Form key={under.id} submissionKey={submissionKey}>
          <input type="hidden" name="does" value="unlink" />
          <input type="hidden" name="supportId" value={under.id} />
          <Button look="quiet" about={say("unlink-about", { title: titleIn(locale, under) })}>
            {say("unlink")} {titleIn(locale, under)}
          </Button>
        </Form>
      ))}
    </Section>
  )
}

function lacksSupport(kind: NodeKind, down: readonly WalkedNode[]): boolean {
  if (!(kind in supportWanted)) return false
  const wanted: readonly NodeKind[] = supportWanted[kind as keyof typeof supportWanted]
  return !down.some((under) => under.steps === 1 && wanted.includes(under.kind))
}

function strengthOf(strength: Strength, say: ReturnType<typeof words>) {
  return { level: strengthLevels[strength], word: say(`strength-${strength}`) }
}
