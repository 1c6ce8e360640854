import { formatDateTime } from "#platform/words"
import type { Locale } from "#platform/words"
import { Status } from "#ui"
import type { StatusKind } from "#ui"
import { publicationState } from "../rules/publication-state.ts"
import type { Publication, PublicationState } from "../rules/publication-state.ts"
import { words } from "../words/index.ts"

const kinds: Record<PublicationState, StatusKind> = {
  never: "neutral",
  embargoed: "waiting",
  public: "good",
  withdrawn: "stopped",
}

export type PublishingStateProps = {
  locale: Locale
  timeZone: string
  /** The moment of the visit. */
  at: Date
  publication: Publication | undefined
}

/** Where a thing stands with the public: shape, word and colour, with the moment. */
export function PublishingState({ locale, timeZone, at, publication }: PublishingStateProps) {
  const state = publicationState(publication, at)
  const moment = state === "withdrawn" ? publication?.withdrawnAt : publication?.visibleFrom
  const when = moment ? formatDateTime(locale, moment, timeZone) : ""
  return <Status kind={kinds[state]}>{words(locale)(`state-${state}`, { when })}</Status>
}

/** The same in a word, for a column of a list. */
export function PublishingMark({ locale, at, publication }: Omit<PublishingStateProps, "timeZone">) {
  const state = publicationState(publication, at)
  return <Status kind={kinds[state]}>{words(locale)(`mark-${state}`)}</Status>
}

/** The same on a page of staff, with the way to the page where it is published and withdrawn. */
export function PublishingLine(props: PublishingStateProps & { href: string }) {
  const { href, ...shown } = props
  return (
    <p>
      <PublishingState {...shown} />{" "}
      <a className="nowrap print-hidden" href={href}>
        {words(props.locale)("change-publishing")}
      </a>
    </p>
  )
}
