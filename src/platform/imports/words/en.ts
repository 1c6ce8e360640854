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
  "file-needed": "Choose a file",
  "already-confirmed": "This import was already confirmed. Nothing was done a second time.",
  "already-undone": "This import was already undone. Nothing was done a second time.",
  "not-confirmed": "This import was never confirmed, so there is nothing to undo.",
  "no-longer-holds":
    "What you were shown no longer holds: something here changed since. Nothing was written. Look at the new preview, then confirm that.",
}
