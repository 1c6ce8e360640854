import type { NamedList } from "./lists.ts"
import type { Fault, FaultCode, FileRow, Row } from "./row.ts"

/** A line as it would be afterwards. `row` where a file adds or changes it; `changed`: the columns it changes, all of a new one. */
export type Final = {
  list: NamedList
  id: string
  values: Row
  row?: FileRow
  changed?: ReadonlySet<string>
  isNew?: boolean
}

/** What is wrong with a line a file adds or changes, at one of its columns. */
export function fault(final: Final, code: string, why: FaultCode, values?: Fault["values"]): Fault {
  return { place: final.row!.at(code), code: why, ...(values ? { values } : {}) }
}
