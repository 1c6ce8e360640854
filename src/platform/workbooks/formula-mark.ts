/**
 * A text that a spreadsheet program would run as a formula (OWASP, CSV injection; assurance SEC-084). Looked for after
 * blanks, since programs trim before they look; the full-width forms run too.
 */
const runs = /^'*[\s\p{Cc}\p{Cf}]*[=+\-@|\t\r＝＋－＠｜]/u

/**
 * Puts an apostrophe before such a text. One that already starts with apostrophes gets another, so that reading takes off
 * exactly what writing put on.
 */
export function withFormulaMark(text: string): string {
  return runs.test(text) ? `'${text}` : text
}

export function withoutFormulaMark(text: string): string {
  return text.startsWith("'") && runs.test(text) ? text.slice(1) : text
}
