import { renderToStaticMarkup } from "react-dom/server"
import { expect, test } from "vitest"
import { BilingualField } from "./bilingual-field.tsx"
import { Document } from "./document.tsx"
import { ErrorSummary } from "./error-summary.tsx"
import { fieldId } from "./field.tsx"
import { Form } from "./form.tsx"
import { Gallery } from "./gallery.tsx"
import { NoValue, type WhyNoValue } from "./no-value.tsx"
import { RadioGroup } from "./choice.tsx"
import { sayIn, Speaking } from "./spoken.tsx"
import { Table } from "./table.tsx"
import { TextInput } from "./text-input.tsx"

const html = renderToStaticMarkup

test.each(["en", "fr", "ar"] as const)(
  "no page in %s carries a style, a script or an event of its own",
  (lang) => {
    for (const view of ["pieces", "home", "partner"] as const) {
      const page = html(<Gallery lang={lang} view={view} hrefFor={() => "#"} />)
      expect(page).not.toMatch(/\sstyle=|<script|<style|\son[a-z]+=/)
    }
  },
)

test("a document says its language and the direction that follows from it", () => {
  expect(html(<Document lang="fa-AF">…</Document>)).toContain('<html lang="fa-AF" dir="rtl">')
  expect(html(<Document lang="fr">…</Document>)).toContain('<html lang="fr" dir="ltr">')
})

test("a field's hint and error are heard with it, and the summary leads to it", () => {
  const page = html(
    <>
      <ErrorSummary errors={[{ name: "city", message: "Name the city" }]} />
      <TextInput name="city" label="City" hint="Where the office is" error="Name the city" />
    </>,
  )
  expect(page).toContain(`href="#${fieldId("city")}"`)
  expect(page).toMatch(
    /<input[^>]*aria-describedby="field-city-hint field-city-error"[^>]*aria-invalid="true"/,
  )
})

test("the summary leads to the first choice of a group", () => {
  const options = [
    { value: "yes", label: "Yes" },
    { value: "no", label: "No" },
  ]
  const page = html(<RadioGroup name="going" label="Are you coming?" options={options} value="no" />)
  expect(page).toMatch(/<input[^>]*id="field-going"[^>]*value="yes"/)
  expect(page).toMatch(/<input[^>]*checked=""[^>]*value="no"/)
})

test("each language of a text is marked as the language it is, also on a French page", () => {
  const page = html(
    <Speaking say={sayIn("fr")}>
      <BilingualField
        name="t"
        label="Titre"
        english={{ name: "t-en" }}
        french={{ name: "t-fr", value: "Été" }}
      />
    </Speaking>,
  )
  expect(page).toMatch(/<input id="field-t-en" lang="en"/)
  expect(page).toMatch(/<input id="field-t-fr" lang="fr"[^>]*value="Été"/)
  expect(page).toContain("En anglais")
})

test("a form carries the key that makes sending it twice safe", () => {
  expect(html(<Form submissionKey="abc">…</Form>)).toContain('<input type="hidden" name="key" value="abc"/>')
})

test("a sorted column says so, and the others say where sorting leads", () => {
  const page = html(
    <Table
      caption="Seats"
      rows={[{ name: "Clinic" }]}
      rowKey={({ name }) => name}
      columns={[
        {
          key: "name",
          label: "Name",
          cell: ({ name }) => name,
          sort: { href: "?a", direction: "ascending" },
        },
        { key: "again", label: "Again", cell: ({ name }) => name, sort: { href: "?b" } },
      ]}
    />,
  )
  expect(page).toMatch(/<th scope="col" aria-sort="ascending"><a [^>]*href="\?a"/)
  expect(page).toMatch(/<th scope="col"><a [^>]*href="\?b"/)
  expect(page).toContain('<th scope="row">Clinic</th>')
})

test("blank, not applicable, not yet reported and suppressed are four different things to read", () => {
  const whys: WhyNoValue[] = ["blank", "not-applicable", "not-yet-reported", "suppressed"]
  expect(new Set(whys.map((why) => html(<NoValue why={why} />))).size).toBe(4)
})
