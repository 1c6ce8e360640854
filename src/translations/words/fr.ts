import type { en } from "./en.ts"

export const fr: Record<keyof typeof en, string> = {
  translations: "Traductions",
  "translations-lead":
    "Tous les textes écrits en plusieurs langues, et où en est chacun. L’anglais et le français vont de pair; une page attend les deux.",
  "desk-lead":
    "Ce qui est à traduire, et où en est chaque texte. Vous traduisez et envoyez en révision; une autre personne y jette un regard avant que les gens le lisent.",
  "no-languages": "Aucune langue ne vous attend encore",
  "no-languages-why":
    "La coordination choisit dans quelles langues ce partenariat traduit, et lesquelles sont les vôtres. Écrivez-lui.",
  translators: "Personnes qui traduisent",
  "translators-why":
    "La personne qui a le rôle de traduction voit ce poste et rien d’autre du partenariat. L’accès se donne sous « Qui a accès ».",
  "translators-caption": "Dans quelles langues traduit chaque personne",
  translator: "Personne qui traduit",
  "all-further": "Toutes les langues autres que le français et l’anglais",
  "their-languages": "Langues de traduction : {name}",
  "their-languages-lead": "La personne voit les textes de ces langues, et aucun autre.",
  "none-ticked":
    "Si rien n’est coché, la personne traduit dans toutes les langues autres que le français et l’anglais.",
  "keep-languages": "Enregistrer les langues",
  languages: "Langues",
  "state-source": "Source",
  "state-missing": "Manquante",
  "state-machine": "Par machine",
  "state-in-review": "En révision",
  "state-reviewed": "Révisée",
  "state-outdated": "Périmée",
  "state-minor-edit": "Petite correction",
  "state-absent": "Rien d’écrit",
  "means-source": "Les autres langues sont traduites à partir de celle-ci.",
  "means-missing": "Personne ne l’a encore traduit.",
  "means-machine": "Une machine l’a traduit. Quelqu’un doit le vérifier.",
  "means-in-review": "Quelqu’un l’a traduit. Un second regard est attendu.",
  "means-reviewed": "Il dit ce que dit la source.",
  "means-outdated": "La source a changé depuis la traduction.",
  "means-minor-edit":
    "La source n’a reçu qu’une petite correction. Jetez-y un œil quand vous aurez le temps.",
  "means-absent": "Ni l’anglais ni le français ne dit quoi que ce soit.",
  "by-language": "Par langue",
  "counts-caption": "Combien de textes en sont où dans chaque langue",
  language: "Langue",
  state: "État",
  total: "Textes",
  filter: "Filtrer les textes",
  "show-texts": "Afficher les textes",
  "to-do": "Tout ce qui demande du travail",
  "state-count": "{state} ({count, number})",
  "waits-for-another": "De vous : attend une autre personne",
  "all-states": "Tous",
  "texts-in": "Textes à traduire. Langue : {language}",
  "texts-caption": "{language} : {count, plural, one {# texte} many {# textes} other {# textes}}",
  text: "Texte",
  "none-to-do": "Rien ici n’attend après vous",
  "none-to-do-why":
    "Tous les textes de cette langue sont à jour. Les textes nouveaux ou modifiés apparaissent ici d’eux-mêmes.",
  "no-texts": "Il n’y a encore rien à traduire",
  "no-texts-why":
    "Les pages, les nouvelles et les événements apparaissent ici dès qu’ils sont écrits, chacun avec les langues qui lui manquent.",
  "texts-summary": "Textes {first} à {last} sur {count}",
  "to-languages": "Choisir les langues",
  "export-csv": "Télécharger en CSV",
  "export-xliff": "Télécharger en XLIFF",
  "bring-in": "Importer des traductions",
  "file-name": "traductions {language}",
  "csv-text": "Texte (ne pas modifier)",
  "csv-version": "Version (ne pas modifier)",
  "csv-language": "Langue",
  "csv-where": "Où il se trouve",
  "csv-source": "Source",
  "csv-translation": "Traduction",
  "bring-in-lead":
    "Renvoyez le fichier une fois rempli, XLIFF ou CSV. Ce qui dit quelque chose de nouveau est gardé « en révision »; le reste ne change pas.",
  file: "Fichier",
  "file-hint": "XLIFF 1.2 ou CSV, tel que téléchargé ici. Au plus 5 Mo.",
  "file-needed": "Choisissez un fichier",
  "file-large": "Ce fichier dépasse 5 Mo",
  "file-odd":
    "Ce n’est ni un fichier XLIFF ni un fichier CSV contenant des textes d’une seule langue téléchargés ici",
  "row-long":
    "Ligne {row} : une cellule de plus de 10 000 caractères ne peut être lue en entier. Utilisez XLIFF pour ce texte",
  "nothing-new": "Rien dans ce fichier ne dit quelque chose de nouveau",
  "not-offered": "La langue {language} ne fait pas partie de celles du partenariat : choisissez-la d’abord",
  "brought-title":
    "{count, plural, one {# traduction importée} many {# traductions importées} other {# traductions importées}}",
  "brought-same":
    "{count, plural, =0 {Aucune n’était déjà là} one {# était déjà là} many {# étaient déjà là} other {# étaient déjà là}}.",
  "brought-unknown":
    "{count, plural, =0 {Aucune n’est sans place} one {# n’a pas de place ici} many {# n’ont pas de place ici} other {# n’ont pas de place ici}}.",
  source: "Source : {language}",
  translation: "Traduction : {language}",
  "what-changed": "Ce qui a changé dans la source",
  "what-changed-intro": "Les mots retirés sont barrés, les mots ajoutés sont soulignés.",
  "save-in-review": "Enregistrer pour révision",
  "save-reviewed": "Enregistrer comme révisée",
  "nothing-to-change": "Rien à changer",
  "nothing-to-change-hint": "La traduction est juste telle quelle : marquez-la comme à jour.",
  "by-machine": "Demander une ébauche à une machine",
  "by-machine-hint":
    "Le texte est envoyé au service de traduction de ce serveur. L’ébauche reste marquée comme celle d’une machine tant que personne ne l’a vérifiée.",
  "own-text":
    "Vous avez écrit ce texte. Une autre personne devrait le regarder avant qu’il soit marqué comme révisé.",
  "own-words":
    "Vous avez écrit cette traduction. La coordination ou une autre personne qui traduit dans cette langue la révise",
  "words-changed":
    "Vous avez changé les mots. Enregistrez-les pour révision, afin qu’une autre personne les regarde",
  "only-by-machine":
    "Une machine a écrit ceci. Corrigez-le et enregistrez-le d’abord pour révision; une autre personne le révisera",
  "nothing-to-review": "Personne n’a encore traduit ce texte. Enregistrez-le d’abord pour révision",
  "not-your-language":
    "Vous ne traduisez pas dans cette langue ici. Demandez à la coordination si vous le devriez",
  "review-as-is":
    "Si chaque mot est juste, enregistrez la traduction comme révisée. Si vous changez un mot, enregistrez-la pour révision.",
  "is-consent": "Des personnes consentent à ce texte : aucune machine ne peut le traduire.",
  "hard-source": "Facilité de lecture de la source",
  "hard-own": "Facilité de lecture de la traduction",
  grade: "Niveau scolaire : {score}. Visez le niveau {aim} ou moins.",
  ease: "Facilité de lecture : {score} sur 100. Visez {aim} ou plus.",
  "long-sentences":
    "{count, plural, one {# phrase compte plus de 20 mots} many {# phrases comptent plus de 20 mots} other {# phrases comptent plus de 20 mots}}. Coupez-les en deux.",
  "no-long-sentences": "Aucune phrase ne compte plus de 20 mots.",
  "score-hint": "C’est un indice, pas une règle. Ce qui compte, c’est que les gens comprennent.",
  versions: "Versions",
  "versions-caption": "Toutes les versions de ce texte, la dernière d’abord",
  when: "Quand",
  who: "Qui",
  you: "Vous",
  "somebody-else": "Une autre personne",
  somebody: "Par lien ou ligne de commande",
  words: "Ce qu’il dit",
  "version-written": "Écrite",
  "version-corrected": "Petite correction",
  "translation-needed": "Écrivez la traduction",
  "text-long": "C’est trop long : 40 000 caractères au plus",
  "never-by-machine": "Des personnes consentent à ce texte : aucune machine ne peut le traduire",
  "no-machine": "Aucun service de traduction n’est configuré sur ce serveur",
  "machine-away":
    "Le service de traduction n’a rien donné. Réessayez plus tard, ou traduisez le texte vous-même",
  "is-the-source":
    "Les autres langues sont traduites à partir de celle-ci : modifiez le texte là où il est écrit",
  "changed-meanwhile": "Quelqu’un a modifié ce texte entre-temps. Regardez-le de nouveau",
  "nothing-to-keep": "Il n’y a pas de traduction vérifiée à garder",
  "languages-lead":
    "L’anglais et le français sont toujours là. Ajoutez les langues que lisent les nouveaux arrivants d’ici; un texte paraît dans une langue une fois que quelqu’un l’a révisé.",
  "offered-caption": "Langues de traduction",
  "own-name": "Dans ses propres mots",
  tag: "Code",
  "tag-odd": "Ce n’est pas un code de langue. Utilisez-en un comme vi, ku-Arab ou am",
  "main-language": "Langue principale",
  "shows-machine": "Montrer ce qu’une machine a traduit",
  "shows-machine-hint":
    "Marqué comme tel, seulement dans les langues autres que le français et l’anglais, et seulement tant que personne ne l’a vérifié. Il vaut mieux s’en passer.",
  "keep-choice": "Enregistrer",
  "show-language": "Afficher : {language}",
  "did-translated":
    "{state, select, machine {a fait traduire par une machine} reviewed {a révisé} other {a traduit}} un texte ({language})",
  "did-unchanged": "a trouvé une traduction juste telle quelle ({language})",
  "did-translator-languages-chosen":
    "{which, select, all {a confié à {who} toutes les langues autres que le français et l’anglais} other {a choisi les langues dans lesquelles traduit {who} : {languages}}}",
  "did-brought-in":
    "a importé {count, plural, one {# traduction} many {# traductions} other {# traductions}} ({language})",
  "change-languages": "Modifier les langues",
  "is-main": "Oui",
  "not-main": "Non",
  machines: "Traductions par machine",
  "did-machine-shown":
    "{machine, select, shown {montre} other {cache}} aux lecteurs ce qu’une machine a traduit et que personne n’a vérifié",
}
