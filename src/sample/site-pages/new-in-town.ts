import { newInTownBodies } from "./new-in-town-bodies.ts"
import type { SamplePage } from "./sample-page.ts"

/** Where somebody who just arrived gets help: places of our own, in five languages. */
export const newInTown: SamplePage = {
  slug: "new-in-two-rivers",
  kind: "page",
  menuPlace: 2,
  texts: {
    title: {
      en: "New in Two Rivers?",
      fr: "Vous venez d’arriver?",
      ar: "هل وصلت حديثًا؟",
      uk: "Ви щойно приїхали?",
      es: "¿Acaba de llegar?",
    },
    summary: {
      en: "Places that help you in your first days. Their help is free.",
      fr: "Des lieux qui vous aident dans vos premiers jours. Leur aide est gratuite.",
      ar: "أماكن تساعدك في أيامك الأولى. المساعدة فيها مجانية.",
      uk: "Місця, де вам допоможуть у перші дні. Допомога безкоштовна.",
      es: "Lugares que le ayudan en sus primeros días. Su ayuda es gratuita.",
    },
    body: newInTownBodies,
  },
}
