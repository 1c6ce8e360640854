import { formatDate } from "#platform/words"
import type { Locale } from "#platform/words"
import { Disclosure, Facts, Notice, Passage, Section } from "#ui"
import { words } from "../words/index.ts"
import type { ShownMotion } from "./shown-motion.ts"

type Props = ShownMotion & {
  locale: Locale
  /** `/en/two-rivers` */
  partnership: string
  council: string
  today: string
}

/** A motion as it is read: its text and reasons, and where, by whom and about what it was moved. */
export function MotionTold(props: Props) {
  return (
    <>
      <NotAdopted {...props} />
      <Texts {...props} />
      <About {...props} />
    </>
  )
}

function NotAdopted({ locale, partnership, standing, matter }: Props) {
  if (standing !== "carried" || matter === null || matter.isDone) return null
  const say = words(locale)
  return (
    <Notice kind="attention" title={say("not-adopted")}>
      <p>{matter.whyNot}</p>
      {matter.path && (
        <p>
          <a href={`${partnership}${matter.path}`}>{matter.label}</a>
        </p>
      )}
    </Notice>
  )
}

function Texts({ locale, motion, main, before, council }: Props) {
  const say = words(locale)
  return (
    <Section title={say(motion.isAmendment ? "text-as-amended" : "text")}>
      <Passage lang={locale} text={motion.text} />
      {main && main.current !== motion.text && (
        <Disclosure summary={say("text-now")}>
          <Passage lang={locale} text={main.current} />
        </Disclosure>
      )}
      {motion.rationale && (
        <Section level={3} title={say("rationale")}>
          <Passage lang={locale} text={motion.rationale} />
        </Section>
      )}
      {before.map((text) => (
        <Disclosure key={text.id} summary={say("text-until", { date: text.until })}>
          <Passage lang={locale} text={text.text} />
          <p>
            <a href={`${council}/motions/${text.amendmentId}`}>{say("the-amendment")}</a>
          </p>
        </Disclosure>
      ))}
    </Section>
  )
}

function About({ locale, council, motion, main, matter, today, partnership }: Props) {
  const say = words(locale)
  const { meetingId, meeting, item, mover, seconder, movedOn, reviewOn } = motion
  const facts = [
    { term: say("movedOn"), description: formatDate(locale, movedOn) },
    {
      term: say("at-meeting"),
      description: meetingId ? (
        <a href={`${council}/meetings/${meetingId}`}>{meeting}</a>
      ) : (
        say("between-meetings")
      ),
    },
    ...(item ? [{ term: say("agenda-item"), description: item }] : []),
    ...(main
      ? [{ term: say("amends"), description: <a href={`${council}/motions/${main.id}`}>{main.text}</a> }]
      : []),
    { term: say("moverSeatId"), description: mover ?? say("nobody-named") },
    { term: say("seconderSeatId"), description: seconder ?? say("nobody-named") },
    ...(matter?.label
      ? [
          {
            term: say(matter.term),
            description: matter.path ? (
              <a href={`${partnership}${matter.path}`}>{matter.label}</a>
            ) : (
              matter.label
            ),
          },
        ]
      : []),
    ...(reviewOn
      ? [
          {
            term: say("reviewOn"),
            description: say(reviewOn <= today ? "review-due" : "review-later", {
              date: formatDate(locale, reviewOn),
            }),
          },
        ]
      : []),
  ]
  return <Facts facts={facts} />
}
