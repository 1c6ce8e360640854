import { teaTable } from "../tea-table.ts"
import type { SamplePage } from "./sample-page.ts"

export const siteOpened: SamplePage = {
  slug: "website-open",
  kind: "news-item",
  onDay: { daysFromToday: -2 },
  texts: {
    title: { en: "Our website is open", fr: "Notre site Web est en ligne" },
    summary: {
      en: "Our plan, our reports and our council’s decisions can now be read by everyone.",
      fr: "Tout le monde peut maintenant lire notre plan, nos rapports et les décisions de notre conseil.",
    },
    body: {
      en: `You can see how far each part of our plan has come, and which numbers we follow. What did not go as planned is there too.

The page for newcomers can be read in Arabic, Ukrainian and Spanish as well.

Is something missing or hard to understand? Write to us. We will change it.`,
      fr: `Vous pouvez voir où en est chaque partie de notre plan et quels chiffres nous suivons. Ce qui n’a pas marché comme prévu s’y trouve aussi.

La page destinée aux nouveaux arrivants se lit aussi en arabe, en ukrainien et en espagnol.

Il manque quelque chose, ou un passage est difficile à comprendre? Écrivez-nous. Nous le changerons.`,
    },
  },
}

export const teaAndTalk: SamplePage = {
  slug: "tea-and-talk",
  inReview: { title: "شاي وحديث للوافدين الجدد" },
  kind: "event",
  evening: { on: { daysFromToday: 12 }, from: "18:00", to: "20:00" },
  picture: {
    drawn: teaTable,
    alternative: {
      en: "Drawing of a round table from above, with eight cups of tea, a teapot and a plate of pastries.",
      fr: "Dessin d’une table ronde vue d’en haut, avec huit tasses de thé, une théière et une assiette de pâtisseries.",
    },
    credit: "",
  },
  texts: {
    title: { en: "Tea and talk for newcomers", fr: "Thé et causerie pour les nouveaux arrivants" },
    summary: {
      en: "Meet your neighbours and tell us about your first year here.",
      fr: "Rencontrez vos voisins et racontez-nous votre première année ici.",
    },
    place: {
      en: "Two Rivers Public Library, 40 Mill Street (step-free entrance)",
      fr: "Bibliothèque publique de Deux-Rivières, 40, rue du Moulin (entrée sans marche)",
    },
    body: {
      en: `Everyone is welcome, and it is free. You do not have to sign up.

- There is tea, and food that everyone can eat.
- Someone looks after the children in the next room.
- Interpreters for Arabic, Ukrainian and Spanish are there. Do you need another language? Write to us a week before.`,
      fr: `Tout le monde est bienvenu et c’est gratuit. Pas besoin de s’inscrire.

- Il y a du thé, et à manger pour tous les régimes.
- Quelqu’un s’occupe des enfants dans la pièce d’à côté.
- Des interprètes en arabe, en ukrainien et en espagnol seront là. Il vous faut une autre langue? Écrivez-nous une semaine d’avance.`,
    },
  },
}
