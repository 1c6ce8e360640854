import type { WorkbookRefusalCode } from "#platform/workbooks"

const refused: Record<`refused-${WorkbookRefusalCode}`, string> = {
  "refused-not-a-workbook":
    "That is not a workbook. Choose an Excel file (.xlsx) or a text file with commas, semicolons or tabs (.csv).",
  "refused-password-protected":
    "That workbook is locked with a password. Save a copy without the password and choose that.",
  "refused-old-excel":
    "That was saved in the form Excel used before 2007 (.xls). Open it, save it as .xlsx, and choose that.",
  "refused-empty": "That file is empty.",
  "refused-too-large": "That file is too large. An import takes at most 20 megabytes.",
  "refused-too-much-inside":
    "That file unpacks to far more than a list of organisations or a plan ever holds, so it was not opened. Take out pictures and other sheets, save it again, and choose that.",
  "refused-too-many-cells":
    "That workbook has too many rows, columns or sheets. Keep only the list itself and choose that.",
  "refused-forbidden-xml":
    "That workbook holds something no spreadsheet program writes, so it was not opened. Save it again from Excel or LibreOffice and choose that.",
  "refused-damaged": "That workbook is damaged and cannot be read. Open it, save it again, and choose that.",
}

export const en = {
  ...refused,
  steps: "Steps of the import",
  "step-choose": "Choose the file",
  "step-look": "Look at what would happen",
  "step-done": "Done",
  file: "File",
  "file-hint":
    "An Excel workbook (.xlsx) or a text file (.csv), at most 20 megabytes, as you have it: no template is needed.",
  "file-needed": "Choose a file",
  preview: "See what would happen",
  "preview-promise":
    "Nothing is written yet. You see first what would be added and changed, and every row that is doubtful.",
  earlier: "Earlier imports",
  "earlier-file": "File",
  "earlier-when": "Looked at",
  "earlier-state": "What became of it",
  "state-previewed": "Not confirmed",
  "state-confirmed": "Confirmed",
  "state-undone": "Undone",
  doubtful: "{count, plural, =0 {Nothing doubtful} one {# place to look at} other {# places to look at}}",
  "doubtful-why":
    "Nothing here stands in the way: this is what was left out, or understood in one of several ways. Mend it in the file and choose it again, or go on.",
  sheet: "Sheet",
  row: "Row",
  column: "Column",
  reason: "What to look at",
  place: "Where",
  "place-row": "{sheet}, row {row}",
  name: "Name",
  says: "What the file says",
  changes: "What would change",
  "from-to": "{field}: {from} → {to}",
  nothing: "nothing",
  shown: "Rows {from} to {to} of {count}",
  "shown-of": "{what}: {range}",
  confirm: "Import this",
  "nothing-to-do": "This file says nothing new: there is nothing to import.",
  "look-again": "Read the file again",
  "confirmed-title": "Imported",
  "undone-title": "This import was undone",
  "undone-why": "Everything is as it was before.",
  undo: "Undo this import",
  "undo-warning": "Everything this import did will be taken back",
  "undo-added": "What it added disappears; what it changed is again as it was.",
  "undo-refused-when":
    "If somebody has worked with any of it since, nothing is taken back, and you are told what it is.",
  "doubt-no-headings": "No row of headings was found on this sheet, so it was not read",
  "doubt-hidden-sheet": "This sheet is hidden, so it was not read",
  "doubt-heading-unknown": "“{written}” is a heading nothing is known about",
  "doubt-heading-ambiguous": "“{written}” could mean two things, so it was not used",
  "doubt-heading-repeated": "“{written}” means the same as an earlier column, so that one was used",
  "doubt-no-heading": "This column has no heading",
  "doubt-cell-error": "The cell shows an error ({written}), so it was read as blank",
  "doubt-formula-without-value": "The formula in this cell has no saved value, so it was read as blank",
  "doubt-text-cut": "The text has {length} characters: only the first 10,000 were kept",
  "doubt-total-row": "“{written}” looks like a row of totals, so it was left out",
  "doubt-duplicate-of-row": "The same as row {row} on {sheet}: read once",
  "doubt-name-generic": "“{written}” names no organisation, so nobody was added for it",
  "doubt-name-of-several": "More than one organisation goes by “{written}”, so it was not decided which",
  "already-confirmed": "This import was already confirmed. Nothing was done a second time.",
  "already-undone": "This import was already undone. Nothing was done a second time.",
  "not-confirmed": "This import was never confirmed, so there is nothing to undo.",
  "changed-meanwhile":
    "Somebody changed this since you looked: {names}{rest, plural, =0 {} one { and # more} other { and # more}}. Nothing was written. Look at the new preview, then confirm that.",
  "no-longer-holds":
    "What you were shown no longer holds: something here changed since. Nothing was written. Look at the new preview, then confirm that.",
}
