import type { Locale } from "#platform/words"
import { SectionNavigation } from "#ui"
import { words } from "../words/index.ts"

/** The pages about the whole table: who is at it and represented by it; and, for those who steer, who may come and who may go. */
export function CouncilPages(props: {
  locale: Locale
  base: string
  current: "council" | "representation"
  maySteer: boolean
}) {
  const { locale, base, current, maySteer } = props
  const say = words(locale)
  const link = (path: string, label: string) => ({ href: base + path, label, current: false })
  return (
    <SectionNavigation
      label={say("pages")}
      links={[
        { href: base, label: say("at-the-table"), current: current === "council" },
        { href: `${base}/meetings`, label: say("meetings") },
        { href: `${base}/motions`, label: say("decisions") },
        { href: `${base}/actions`, label: say("to-actions") },
        {
          href: `${base}/representation`,
          label: say("representation"),
          current: current === "representation",
        },
        { href: `${base}/exchange`, label: say("to-exchange") },
        ...(maySteer
          ? [
              link("/recruitment", say("to-recruitment")),
              link("/engagement", say("to-engagement")),
              link("/handover", say("to-handover")),
            ]
          : []),
      ]}
    />
  )
}
