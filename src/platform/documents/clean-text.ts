/**
 * Makes a person's text safe to set in any format, without changing what it says: no control characters (XML refuses
 * them), no bidirectional overrides (they can show "exe.pdf" for "fdp.exe"), isolates closed, one line. In French,
 * an ordinary space before ; : ? ! » % $ or inside a number becomes one that does not break.
 */
export function cleanText(text: string, language: string): string {
  const plain = text
    .toWellFormed()
    .replaceAll(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, " ")
    .replaceAll(/[\p{Cc}\p{Noncharacter_Code_Point}\u202A-\u202E]/gu, "")
  const closed = closeIsolates(plain)
  return /^fr\b/i.test(language) ? holdFrenchSpaces(closed) : closed
}

const popIsolate = "\u2069"

function closeIsolates(text: string): string {
  let open = 0
  const matched = text.replaceAll(/[\u2066-\u2069]/g, (mark) => {
    if (mark !== popIsolate) open += 1
    else if (open === 0) return ""
    else open -= 1
    return mark
  })
  return matched + popIsolate.repeat(open)
}

// Office québécois de la langue française, « Espacements »: only spaces already typed are held, none is added.
function holdFrenchSpaces(text: string): string {
  return text
    .replaceAll(/ (?=[;?!])/g, "\u202F")
    .replaceAll(/ (?=[:»%$€])|(?<=«) /g, "\u00A0")
    .replaceAll(/(?<=(?<!\d)\d{1,3}) (?=\d{3}(?!\d))/g, "\u00A0")
}

/** Nothing a reader would see: empty, or only spaces and invisible marks. */
export function isBlank(text: string): boolean {
  return /^[\s\p{Cc}\p{Cf}]*$/u.test(text)
}
