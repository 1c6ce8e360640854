import type { en } from "./en.ts"

export const fr: Record<keyof typeof en, string> = {
  search: "Recherche",
  "search-lead": "Cherchez dans tout ce qui est publié ici.",
  "search-words": "Que cherchez-vous?",
  "search-go": "Chercher",
  "found-count":
    "{count, plural, =0 {Aucun résultat} one {# page trouvée} many {# de pages trouvées} other {# pages trouvées}} pour « {words} »",
  "found-most":
    "Seules les {count, number} premières sont affichées. Ajoutez un mot pour préciser la recherche.",
  "in-language": "En {language}",
  "nothing-why": "Vérifiez l’orthographe ou essayez un mot de même sens.",
  missing: "Il manque quelque chose?",
  "missing-why":
    "Vous pouvez dire au partenariat que des gens cherchent « {words} ». Seuls ces mots et le jour sont conservés, jamais qui vous êtes.",
  "tell-missing": "Dire que cela manque",
  told: "Merci. Le partenariat verra que des gens cherchent cela.",
  "not-kept": "On ne peut envoyer que quelques mots simples : ni adresse ni numéro de téléphone.",
  searches: "Cherché en vain",
  "searches-lead":
    "Ce que des gens ont cherché sur votre site public sans le trouver, et vous ont signalé. Faites-en un besoin, ou publiez ce qui manque.",
  "searches-known": "Mots cherchés",
  "no-searches": "Personne n’a encore rien signalé",
  "no-searches-why":
    "Quand une recherche sur votre site public ne donne rien, on peut vous le dire d’un seul bouton. Les mots cherchés s’affichent ici, jamais qui les a cherchés.",
  wanted: "Cherché",
  language: "Langue",
  times: "Fois",
  "last-on": "La dernière fois",
  "what-became": "Ce qui en est advenu",
  "make-need": "En faire un besoin",
  "see-need": "Voir le besoin",
  "need-title": "Des gens cherchent « {wanted} »",
  "need-detail":
    "{count, plural, one {# personne a cherché cela} many {# de personnes ont cherché cela} other {# personnes ont cherché cela}} sur le site public sans le trouver.",
  "need-made-already": "On en a déjà fait un besoin.",
  "feed-title": "{name} : les nouveautés",
  "events-title": "{name} : les activités",
  follow: "Suivre ce site",
  "follow-news": "Les nouveautés (RSS)",
  "follow-events": "Les activités dans votre calendrier",
  "did-missed": "Quelqu’un a cherché « {wanted} » sur le site public sans le trouver",
  "did-need-made": "On a fait un besoin de ce que des gens cherchent : « {wanted} »",
}
