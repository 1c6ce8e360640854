export { BarList, type Bar, type BarListProps } from "./bar-list.tsx"
export { BilingualField, type BilingualFieldProps } from "./bilingual-field.tsx"
export { Board, type BoardCard, type BoardColumn } from "./board.tsx"
export { Breadcrumb, type Crumb } from "./breadcrumb.tsx"
export { Button, ButtonRow, type ButtonLook, type ButtonProps } from "./button.tsx"
export {
  Chain,
  ChainColumn,
  ChainNode,
  Strength,
  type ChainColumnProps,
  type ChainNodeProps,
} from "./chain.tsx"
export {
  Checkbox,
  CheckboxGroup,
  RadioGroup,
  type CheckboxGroupProps,
  type CheckboxProps,
  type Choice,
  type RadioGroupProps,
} from "./choice.tsx"
export { Confirmation, type ConfirmationProps } from "./confirmation.tsx"
export { DateInput, type DateInputProps } from "./date-input.tsx"
export { Disclosure, type DisclosureProps } from "./disclosure.tsx"
export { Document, type DocumentProps } from "./document.tsx"
export { Downloads, type Download } from "./downloads.tsx"
export { Emblem } from "./emblem.tsx"
export { acrossOf, down, DrawnLine, type Place } from "./drawing.tsx"
export { EmptyState, type EmptyStateProps } from "./empty-state.tsx"
export { EntryList, type Entry } from "./entry-list.tsx"
export { ErrorSummary, type FieldError } from "./error-summary.tsx"
export { Facts, type Fact } from "./facts.tsx"
export { Field, FieldGroup, fieldId, type FieldProps, type Wiring } from "./field.tsx"
export { Figure, type FigureProps } from "./figure.tsx"
export { FileInput, type FileInputProps } from "./file-input.tsx"
export { FilterForm, type FilterFormProps } from "./filter-form.tsx"
export { Form, type FormProps } from "./form.tsx"
export { History, type HistoryEntry } from "./history.tsx"
export { Icon, type IconName } from "./icon.tsx"
export { InLanguage } from "./in-language.tsx"
export { KeyFigure, KeyFigures, type KeyFigureProps } from "./key-figure.tsx"
export { LanguageToggle, type OtherLanguage } from "./language-toggle.tsx"
export type { MastheadProps } from "./masthead.tsx"
export { Navigation, type NavigationLink } from "./navigation.tsx"
export { NeedsList, type Need } from "./needs-list.tsx"
export { Notice, type NoticeKind, type NoticeProps } from "./notice.tsx"
export { NoValue, type WhyNoValue } from "./no-value.tsx"
export { NumberInput, type NumberInputProps } from "./number-input.tsx"
export { Outline, type Branch } from "./outline.tsx"
export { Page, type PageProps } from "./page.tsx"
export { Pagination, type PaginationProps } from "./pagination.tsx"
export { Passage } from "./passage.tsx"
export { PartsBarAlone, PartsBars, type PartsBar, type PartsBarsProps } from "./parts-bars.tsx"
export { Picture, type PictureProps } from "./picture.tsx"
export { PlainPage, type PlainPageProps } from "./plain-page.tsx"
export { Receipt, type ReceiptProps } from "./receipt.tsx"
export { Columns, Heading, Section, type HeadingLevel, type SectionProps } from "./section.tsx"
export { SectionNavigation, type SectionLink, type SectionNavigationProps } from "./section-navigation.tsx"
export { Select, type SelectProps } from "./select.tsx"
export { errorTitle, sayIn, Speaking, type Say } from "./spoken.tsx"
export { SideBySide } from "./side-by-side.tsx"
export { Status, type StatusKind } from "./status.tsx"
export { Steps, type StepsProps } from "./steps.tsx"
export { Table, type Column, type TableProps } from "./table.tsx"
export { Timeline, TimelineKey, type TimelineGroup, type TimelineLook } from "./timeline.tsx"
export { TextArea, type TextAreaProps } from "./text-area.tsx"
export { TextInput, type TextInputProps } from "./text-input.tsx"
