import { arabic, sayInArabic } from "./gallery/arabic.ts"
import { english, type Sample } from "./gallery/english.ts"
import { french } from "./gallery/french.ts"
import {
  EvidenceChain,
  ManyLanguages,
  Numbers,
  Plans,
  Received,
  ReportEditor,
  Statuses,
} from "./gallery/pieces-of-evidence.tsx"
import { Buttons, FilledForm, formErrors } from "./gallery/pieces-of-forms.tsx"
import { Asking, HistoryAndDocuments, Import, List, Organisation } from "./gallery/pieces-of-lists.tsx"
import { SampleHome, sampleMasthead, SamplePartnerForm, type SampleView } from "./gallery/sample-pages.tsx"
import { Page } from "./page.tsx"
import { sayIn, Speaking } from "./spoken.tsx"

export type GalleryLanguage = "en" | "fr" | "ar"
export type GalleryView = "pieces" | "home" | "partner"

export type GalleryProps = {
  lang: GalleryLanguage
  view: GalleryView
  /** Where this view is served in another language. */
  hrefFor: (lang: GalleryLanguage, view: GalleryView) => string
}

const samples: Record<GalleryLanguage, Sample> = { en: english, fr: french, ar: arabic }
const names: Record<GalleryLanguage, string> = { en: "English", fr: "Français", ar: "العربية" }
const views = { pieces: Pieces, home: SampleHome, partner: SamplePartnerForm }

/** The style page: every component in every state, and two whole pages made of them. Goes inside a `Document` in the same language. */
export function Gallery({ lang, view, hrefFor }: GalleryProps) {
  const View = views[view]
  const others = (["en", "fr", "ar"] as const).filter((other) => other !== lang)
  const languages = others.map((other) => ({ lang: other, name: names[other], href: hrefFor(other, view) }))
  return (
    <Speaking say={lang === "ar" ? sayInArabic : sayIn(lang)}>
      <View sample={samples[lang]} languages={languages} />
    </Speaking>
  )
}

function Pieces({ sample, languages }: SampleView) {
  return (
    <Page
      masthead={sampleMasthead({ sample, languages }, 1)}
      breadcrumb={sample.crumbs.map((label, index) => ({ href: `#crumb-${index}`, label }))}
      title={sample.galleryTitle}
      lead={<p>{sample.galleryLead}</p>}
      errors={formErrors(sample)}
      footer={<p>{sample.footer}</p>}
    >
      <ManyLanguages />
      <Buttons sample={sample} />
      <Statuses sample={sample} />
      <Numbers sample={sample} />
      <Plans sample={sample} direction={sample === arabic ? "rtl" : "ltr"} />
      <List sample={sample} />
      <Organisation sample={sample} />
      <EvidenceChain sample={sample} />
      <ReportEditor sample={sample} />
      <Import sample={sample} />
      <Asking sample={sample} />
      <Received sample={sample} />
      <HistoryAndDocuments sample={sample} />
      <FilledForm sample={sample} />
    </Page>
  )
}
