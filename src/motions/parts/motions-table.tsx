import type { ReactNode } from "react"
import type { Locale } from "#platform/words"
import { Table } from "#ui"
import { words } from "../words/index.ts"
import type { ListedMotion } from "./listed-motion.ts"
import { MotionState } from "./motion-state.tsx"

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
