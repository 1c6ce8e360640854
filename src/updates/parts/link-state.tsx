import type { Locale } from "#platform/words"
import { Status } from "#ui"
import type { LinkState as State } from "./link-state-of.ts"
import { words } from "../words/index.ts"

type Props = { locale: Locale; address: string; organizationId: string; state: State }

/** Whether the mail has left; where it has not, why, and the way to mend it. */
export function LinkState({ locale, address, organizationId, state }: Props) {
  const say = words(locale)
  const mend = <a href={`${address}/organizations/${organizationId}`}>{say("add-address")}</a>
  if (state.kind === "sent") {
    return (
      <>
        {say("mail-sent", { on: state.on })}
        <br />
        <Address of={state.recipient} />
      </>
    )
  }
  if (state.kind === "waiting") return <Status kind="waiting">{say("mail-waiting")}</Status>
  if (state.kind === "trouble") {
    return (
      <>
        <Status kind={state.isGivenUp ? "stopped" : "attention"}>
          {say(state.isGivenUp ? "mail-given-up" : "mail-trouble")}
        </Status>
        <br />
        <Address of={state.recipient} />
        <br />
        <bdi>{state.failure}</bdi>
        <br />
        {mend}
      </>
    )
  }
  if (state.kind === "no-address" || (state.kind === "contact-left" && !state.next)) {
    return (
      <>
        <Status kind="attention">
          {state.kind === "no-address" ? say("no-address") : say("contact-left-alone", { name: state.name })}
        </Status>
        <br />
        {mend}
      </>
    )
  }
  return <Status kind="attention">{saidOf(locale, state)}</Status>
}

function saidOf(
  locale: Locale,
  state: Exclude<State, { recipient: string } | { kind: "no-address" }>,
): string {
  const say = words(locale)
  if (state.kind === "contact-left") return say("contact-left", { name: state.name, next: state.next ?? "" })
  if (state.kind === "address-since") return say("address-since", { name: state.name })
  return say(state.kind === "revoked" ? "link-is-revoked" : "link-is-expired")
}

/** Long addresses may break after the sign, so that a table stays narrow. */
function Address({ of }: { of: string }) {
  const [name = "", host = ""] = of.split("@")
  return (
    <bdi dir="ltr">
      {name}@<wbr />
      {host}
    </bdi>
  )
}
