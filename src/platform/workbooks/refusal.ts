export const refusalCodes = [
  "not-a-workbook",
  "password-protected",
  "old-excel",
  "empty",
  "too-large",
  "too-much-inside",
  "too-many-cells",
  "forbidden-xml",
  "damaged",
] as const

export type WorkbookRefusalCode = (typeof refusalCodes)[number]

/** The file cannot be read, and why. A code, not a sentence: the page says it in the reader's language. */
export class WorkbookRefusal extends Error {
  readonly code: WorkbookRefusalCode
  readonly values: Record<string, number>

  constructor(code: WorkbookRefusalCode, values: Record<string, number> = {}) {
    super(code)
    this.name = "WorkbookRefusal"
    this.code = code
    this.values = values
  }
}
