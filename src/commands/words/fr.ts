import type { en } from "./en.ts"

export const fr: Record<keyof typeof en, string> = {
  help: `Entente fait vivre un partenariat local en matière d’immigration.

  entente serve                                      sert le site et exécute les tâches (c’est ce que fait npm start)
  entente work                                       exécute seulement les tâches, à côté d’autres processus
  entente migrate                                    met la base de données à jour
  entente sample                                     crée le partenariat d’exemple, Deux-Rivières
  entente partnership create SLUG --name-en TEXTE --name-fr TEXTE [--coordinator COURRIEL]
  entente funder create SLUG --name-en TEXTE --name-fr TEXTE [--lead COURRIEL]
  entente funder add BAILLEUR PARTENARIAT --region RÉGION [--lead-kind TYPE]
  entente funder form BAILLEUR PARTENARIAT FORMULAIRE  lui demander ses rapports sur un autre formulaire
  entente network add RÉSEAU PARTENARIAT             lui laisser prendre les formulaires que le réseau offre
  entente network remove RÉSEAU PARTENARIAT
  entente import organizations FICHIER               aperçu d’une liste d’organismes; avec --yes, l’importe
  entente import plan FICHIER --year 2026            aperçu d’un plan d’action; avec --yes, l’importe
  entente report --year 2026 --locale en|fr --format html|docx|pdf|xlsx|json --out FICHIER
      --template CLÉ   le rapport de l’exercice sur un autre formulaire : council-summary, year-in-review ou le vôtre
  entente report form CLÉ [--out FICHIER]            affiche un formulaire de rapport en JSON
  entente doctor                                     examine tout ce qui doit tenir

  --partnership SLUG   quel partenariat (obligatoire s’il y en a plusieurs)
  --data DOSSIER       le dossier de données (par défaut : data)
  --json               affiche un seul objet JSON
  L’année d’un plan ou d’un rapport est celle où commence son exercice.`,
  migrated: "Base de données mise à jour ({count, plural, one {# étape} many {# d’étapes} other {# étapes}})",
  "not-migrated":
    "La base de données n’est pas à jour : il manque {count, plural, one {# étape} many {# d’étapes} other {# étapes}}. Lancez entente migrate avec DATABASE_OWNER_URL réglé sur le rôle propriétaire des tables.",
  "owner-needed":
    "Pour mettre à jour votre propre serveur, réglez DATABASE_OWNER_URL sur le rôle propriétaire des tables.",
  ground: "Entente refuse de servir, car ses fondations ne tiennent pas :\n  {faults}",
  "making-sample": "Création du partenariat d’exemple (une seule fois)...",
  "sample-made": "Le partenariat d’exemple Deux-Rivières est prêt, à /fr/two-rivers",
  "not-built": "Les pages ne sont pas encore construites. Lancez npm start, qui les construit.",
  serving: "Entente est en service à {address}",
  "operator-link": "Ouvrez une session, une fois, dans les dix minutes : {link}",
  "officer-link": "Chez le bailleur de fonds de l’exemple, en tant que {name} : {link}",
  "translator-link": "Dans l’exemple, en tant que {name}, à la traduction : {link}",
  stopping: "On termine ce qui est en cours...",
  working: "Exécution des tâches. Arrêtez avec Ctrl-C.",
  "port-taken": "Le port {port} est occupé ou interdit. Choisissez-en un autre avec PORT.",
  "up-to-date": "La base de données est à jour.",
  "create-usage": "Écrivez : entente partnership create SLUG --name-en TEXTE --name-fr TEXTE",
  created: "Le partenariat {slug} est prêt, à {address}",
  "funder-usage": "Dites : entente funder create SLUG --name-en TEXTE --name-fr TEXTE [--lead COURRIEL]",
  "funder-created": "Le bureau de {slug} est là, à {address}",
  "funder-add-usage":
    "Dites : entente funder add BAILLEUR PARTENARIAT --region {regions} [--lead-kind settlement|municipal|other]",
  "funder-added":
    "{partnership} est au bureau de {funder} : sa direction voit maintenant ce qui est présenté",
  "network-usage": "Dites : entente {name} RÉSEAU PARTENARIAT",
  "network-added":
    "{partnership} fait partie du réseau {network} et peut prendre les formulaires de rapport qu’il offre",
  "network-removed":
    "{partnership} ne fait plus partie du réseau {network}. Les formulaires pris restent les siens",
  "funder-form-usage": "Dites : entente funder form BAILLEUR PARTENARIAT FORMULAIRE",
  "funder-form-changed": "{partnership} fait désormais rapport à {funder} sur le formulaire {form}",
  "no-funder": "Il n’y a aucun bailleur de fonds à {slug}",
  "no-such-partnership": "Il n’y a aucun partenariat à {slug}",
  "doctor-well": "Tout va bien.",
  "doctor-ill": "Quelque chose demande votre attention.",
  "no-partnership":
    "Il n’y a pas encore de partenariat. Créez-en un avec entente partnership create, ou l’exemple avec entente sample.",
  "which-partnership": "Il y a plus d’un partenariat. Dites lequel avec --partnership : {slugs}",
  "import-usage": "Dites : entente import organizations FICHIER [--yes]",
  "import-plan-usage": "Dites : entente import plan FICHIER --year 2026 [--yes]",
  "no-file": "Aucun fichier {file} ne peut être lu.",
  "file-too-large": "{file} est trop lourd : une importation accepte au plus 20 mégaoctets.",
  "import-doubt": "  {sheet}, ligne {row}, colonne {column} : {says}",
  "import-preview": "Rien n’a été écrit. Pour importer, redites la même chose avec --yes.",
  "import-done": "Pour la voir ou l’annuler : {address}",
  "year-needed": "Indiquez l’exercice avec --year : 2026 est celui du 1er avril 2026 au 31 mars 2027.",
  "report-usage":
    "Écrivez : entente report --year 2026 --locale en|fr --format html|docx|pdf|xlsx|json --out FICHIER [--template CLÉ]",
  "no-such-report":
    "Cet exercice n’a aucun rapport sur le formulaire {asked}. {count, plural, =0 {Aucun n’est commencé.} one {Un seul est commencé : {known}.} many {Ceux-ci sont commencés : {known}.} other {Ceux-ci sont commencés : {known}.}}",
  "report-form-usage": "Écrivez : entente report form CLÉ [--out FICHIER]. CLÉ est l’un de ceux-ci : {known}",
  "form-written": "Formulaire {form}, version {version}, écrit dans {file}",
  "report-written": "Rapport écrit dans {file} ({bytes, number} octets, SHA-256 {sha256})",
  "draft-written":
    "Ébauche écrite dans {file} ({bytes, number} octets) : ce rapport n’est pas encore présenté",
  setting: "Un réglage est inutilisable. {problem}",
  failed: "Échec : {message}",
}
