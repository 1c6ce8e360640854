import { Notice, SectionNavigation } from "#ui"
import { words } from "../words/index.ts"
import { AcceptedUpdates } from "./accepted-updates.tsx"
import type { SectionSeen } from "./section-seen.ts"
import { SectionStateShown } from "./state-shown.tsx"

/** The other sections and, for who writes, the updates an answer can be drawn from. */
export function SectionBeside({
  locale,
  home,
  base,
  all,
  section,
  isOpen,
  ...shown
}: SectionSeen & { base: string }) {
  const { updates, questions, timeZone } = shown
  const say = words(locale)
  return (
    <>
      <SectionNavigation
        label={say("sections")}
        layout="column"
        links={all.map(({ letter, title, state }) => ({
          href: `${base}/sections/${letter}`,
          label: `${letter}. ${title[locale]}`,
          current: letter === section.letter,
          status: <SectionStateShown locale={locale} state={state} />,
        }))}
      />
      {!isOpen && (
        <Notice kind="information" title={say("frozen-title")}>
          <p>{say("frozen-why")}</p>
        </Notice>
      )}
      {questions.some(({ kind }) => kind === "narrative") && (
        <AcceptedUpdates {...{ updates, locale, home, timeZone }} />
      )}
    </>
  )
}
