import type { ReactNode } from "react"
import { inLanguage } from "#platform/words"
import type { Locale } from "#platform/words"
import { Table } from "#ui"
import type { Motion } from "../reads/motions.ts"
import { motionStanding } from "../rules/motion-standing.ts"
import type { MotionStanding } from "../rules/motion-standing.ts"
import { shortText } from "../rules/short-text.ts"
import { words } from "../words/index.ts"
import { MotionState } from "./motion-state.tsx"

/** A motion as a list names it. */
export type ListedMotion = {
  id: string
  text: string
  body: string
  item: string
  isAmendment: boolean
  standing: MotionStanding
}

export function listedMotion(locale: Locale, motion: Motion, at: Date): ListedMotion {
  return {
    id: motion.id,
    text: shortText(inLanguage(locale, motion, "text")),
    body: inLanguage(locale, motion, "body"),
    item: inLanguage(locale, motion, "item") ?? "",
    isAmendment: motion.amendsId !== null,
    standing: motionStanding(motion, at),
  }
}

type Props = {
  locale: Locale
  /** `/en/two-rivers/council/motions` */
  address: string
  caption: string
  motions: readonly ListedMotion[]
  beside: "item" | "body"
  empty?: ReactNode
}

export function MotionsTable({ locale, address, caption, motions, beside, empty }: Props) {
  const say = words(locale)
  return (
    <Table
      caption={caption}
      rows={motions}
      rowKey={(motion) => motion.id}
      empty={empty}
      columns={[
        {
          key: "motion",
          label: say("motion"),
          width: "wide",
          cell: (motion) => (
            <>
              {motion.isAmendment && <>{say("amendment-label")} </>}
              <a href={`${address}/${motion.id}`}>
                <bdi>{motion.text}</bdi>
              </a>
            </>
          ),
        },
        {
          key: "beside",
          label: say(beside === "item" ? "agenda-item" : "body"),
          cell: (motion) => (beside === "item" ? motion.item || say("whole-meeting") : motion.body),
        },
        {
          key: "standing",
          label: say("state"),
          cell: (motion) => <MotionState locale={locale} standing={motion.standing} />,
        },
      ]}
    />
  )
}
