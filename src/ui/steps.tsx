import { Icon } from "./icon.tsx"
import { useWords } from "./spoken.tsx"

export type StepsProps = {
  /** Names the list: "Steps of the import". */
  label: string
  steps: readonly string[]
  /** The step this page is, counted from 1; one more than there are steps when all is done. */
  current: number
}

export function Steps({ label, steps, current }: StepsProps) {
  return (
    <ol className="steps" aria-label={label}>
      {steps.map((step, index) => (
        <Step key={step} step={step} number={index + 1} current={current} />
      ))}
    </ol>
  )
}

function Step({ step, number, current }: { step: string; number: number; current: number }) {
  const say = useWords()
  const isDone = number < current
  const isCurrent = number === current
  return (
    <li className={isDone ? "step step-done" : "step"} aria-current={isCurrent ? "step" : undefined}>
      <span className="step-mark">{isDone ? <Icon name="check" /> : number}</span>
      <span>
        {isDone && <span className="visually-hidden">{say("step-done")} </span>}
        {isCurrent && <span className="visually-hidden">{say("step-current")} </span>}
        {step}
      </span>
    </li>
  )
}
