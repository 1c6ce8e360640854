import { BilingualField } from "../bilingual-field.tsx"
import { Button, ButtonRow } from "../button.tsx"
import { Checkbox, CheckboxGroup, RadioGroup } from "../choice.tsx"
import { Confirmation } from "../confirmation.tsx"
import { DateInput } from "../date-input.tsx"
import type { FieldError } from "../error-summary.tsx"
import { FileInput } from "../file-input.tsx"
import { Form } from "../form.tsx"
import { NumberInput } from "../number-input.tsx"
import { Section } from "../section.tsx"
import { Select } from "../select.tsx"
import { TextArea } from "../text-area.tsx"
import { TextInput } from "../text-input.tsx"
import type { Sample } from "./english.ts"

export function formErrors({ form }: Sample): readonly FieldError[] {
  return [
    { name: "email", message: form.emailError },
    { name: "seat", message: form.seatError },
    { name: "reached", message: form.reachedError },
    { name: "mission-fr", message: form.missionFrError },
  ]
}

export function Buttons({ sample: { buttons } }: { sample: Sample }) {
  return (
    <Section title={buttons.title} intro={<p>{buttons.intro}</p>}>
      <ButtonRow>
        <Button>{buttons.primary}</Button>
        <Button look="secondary">{buttons.secondary}</Button>
        <Button look="danger">{buttons.danger}</Button>
        <Button look="quiet" href="#main">
          {buttons.quiet}
        </Button>
        <Button look="secondary" href="#main">
          {buttons.link}
        </Button>
        <Button look="quiet" href="#main" about={buttons.about}>
          {buttons.edit}
        </Button>
      </ButtonRow>
    </Section>
  )
}

export function FilledForm({ sample: { form } }: { sample: Sample }) {
  return (
    <Section title={form.title} intro={<p>{form.intro}</p>}>
      <Form submissionKey="01J8-sample" encType="multipart/form-data">
        <WhoFields form={form} />
        <ChoiceFields form={form} />
        <WorkFields form={form} />
        <Checkbox name="agreed" value="yes" label={form.agree} checked />
        <ButtonRow>
          <Button>{form.act}</Button>
        </ButtonRow>
      </Form>
    </Section>
  )
}

type FormWords = { form: Sample["form"] }

function WhoFields({ form }: FormWords) {
  return (
    <>
      <TextInput name="name" label={form.name} hint={form.nameHint} value={form.nameValue} />
      <TextInput name="person" label={form.person} hint={form.personHint} value={form.personValue} />
      <TextInput
        name="email"
        label={form.email}
        error={form.emailError}
        value={form.emailValue}
        type="email"
        autoComplete="email"
        width="medium"
      />
      <TextInput
        name="code"
        label={form.code}
        hint={form.codeHint}
        width="code"
        inputMode="numeric"
        autoComplete="one-time-code"
      />
    </>
  )
}

function ChoiceFields({ form }: FormWords) {
  return (
    <>
      <Select name="sector" label={form.sector} options={form.sectors.map(sameValue)} />
      <RadioGroup
        name="seat"
        label={form.seat}
        error={form.seatError}
        options={form.seats.map((seat, index) => ({ value: `seat-${index}`, ...seat }))}
      />
      <CheckboxGroup
        name="languages"
        label={form.languages}
        optional
        options={form.languageNames.map(sameValue)}
        values={form.languageNames.slice(0, 2)}
      />
    </>
  )
}

function WorkFields({ form }: FormWords) {
  return (
    <>
      <DateInput name="since" label={form.since} value="2019-04-02" />
      <NumberInput
        name="reached"
        label={form.reached}
        unit={form.reachedUnit}
        error={form.reachedError}
        value={form.reachedValue}
      />
      <BilingualField
        name="mission"
        label={form.mission}
        hint={form.missionHint}
        english={{ name: "mission-en", value: form.missionEn }}
        french={{ name: "mission-fr", error: form.missionFrError }}
        rows={3}
      />
      <TextArea name="note" label={form.note} optional rows={3} />
      <FileInput name="letter" label={form.file} hint={form.fileHint} accept=".pdf,.docx" optional />
    </>
  )
}

export function UndoConfirmation({ sample }: { sample: Sample }) {
  return (
    <Confirmation
      submissionKey="01J8-undo"
      warning={sample.import.warning}
      consequences={sample.import.consequences}
      confirm={sample.import.confirm}
      cancel={{ href: "#main", label: sample.import.cancel }}
    >
      <TextArea name="reason" label={sample.import.reason} rows={2} />
    </Confirmation>
  )
}

function sameValue(label: string) {
  return { value: label, label }
}
