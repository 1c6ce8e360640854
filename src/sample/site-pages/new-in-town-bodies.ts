/** The names of places stand in every language as they stand on their doors; an address keeps its own direction in Arabic. */
export const newInTownBodies = {
  en: `## Where to start

Go to the Two Rivers Newcomer Centre, 12 Bridge Street. Someone there listens to you and helps you with forms. You do not need an appointment.

- Monday to Friday, 9:00 to 16:30
- Telephone: [519 555-0120](tel:+15195550120)

Would you rather speak French? Go to Carrefour Accueil, 5 River Street.

## What you may need

- **Language classes**: Bridge Language School. There are classes by day and in the evening.
- **A doctor or a nurse**: Confluent Community Health Centre. You can ask for an interpreter.
- **A school for your children**: Two Rivers District School Board in English, Confluent French-language School Board in French.
- **A home**: Riverbend Housing Co-operative. Never pay for a home you have not seen.
- **Food this week**: Common Table Food Centre. Nobody asks for your papers.
- **A computer and a quiet place**: Two Rivers Public Library. The card is free.

## If it cannot wait

If you are in danger, call [911](tel:911). For any other help near you, call [211](tel:211). The call is free, and you can ask for an interpreter.`,
  fr: `## Par où commencer

Allez au Centre des nouveaux arrivants de Deux-Rivières, 12, rue du Pont. Quelqu’un vous écoute et vous aide à remplir les formulaires. Pas besoin de rendez-vous.

- Du lundi au vendredi, de 9 h à 16 h 30
- Téléphone : [519 555-0120](tel:+15195550120)

Vous préférez le français? Allez au Carrefour Accueil, 5, rue de la Rivière.

## Ce qu’il vous faut peut-être

- **Des cours de langue** : École de langues Bridge. Il y a des cours le jour et le soir.
- **Un médecin ou une infirmière** : Centre de santé communautaire du Confluent. Vous pouvez demander un interprète.
- **Une école pour vos enfants** : Conseil scolaire francophone du Confluent en français, Conseil scolaire de district de Deux-Rivières en anglais.
- **Un logement** : Coopérative d’habitation Riverbend. Ne payez jamais pour un logement que vous n’avez pas vu.
- **De quoi manger cette semaine** : Centre alimentaire La Table commune. Personne ne vous demande vos papiers.
- **Un ordinateur et un endroit calme** : Bibliothèque publique de Deux-Rivières. La carte est gratuite.

## Si cela ne peut pas attendre

En cas de danger, composez le [911](tel:911). Pour toute autre aide près de chez vous, composez le [211](tel:211). L’appel est gratuit et vous pouvez demander un interprète.`,
  ar: `## من أين تبدأ

اذهب إلى مركز الوافدين الجدد (Two Rivers Newcomer Centre)، العنوان: \u206612 Bridge Street\u2069. ستجد هناك من يستمع إليك ويساعدك في ملء النماذج. لا تحتاج إلى موعد.

- من الإثنين إلى الجمعة، من 9:00 إلى 16:30
- الهاتف: [519 555-0120](tel:+15195550120)

هل تفضّل التحدث بالفرنسية؟ اذهب إلى Carrefour Accueil، العنوان: \u20665 River Street\u2069.

## ما قد تحتاج إليه

- **دروس اللغة**: مدرسة Bridge Language School. توجد دروس في النهار وفي المساء.
- **طبيب أو ممرضة**: مركز Confluent Community Health Centre الصحي. يمكنك أن تطلب مترجمًا.
- **مدرسة لأطفالك**: Two Rivers District School Board بالإنجليزية، أو Confluent French-language School Board بالفرنسية.
- **سكن**: تعاونية Riverbend Housing Co-operative. لا تدفع أبدًا مقابل سكن لم تره.
- **طعام لهذا الأسبوع**: مركز Common Table Food Centre. لن يطلب أحد أوراقك.
- **حاسوب ومكان هادئ**: المكتبة العامة (Two Rivers Public Library). البطاقة مجانية.

## إذا كان الأمر عاجلًا

إذا كنت في خطر، اتصل بالرقم [911](tel:911). لأي مساعدة أخرى قريبة منك، اتصل بالرقم [211](tel:211). المكالمة مجانية، ويمكنك أن تطلب مترجمًا.`,
  uk: `## З чого почати

Прийдіть до Центру для новоприбулих (Two Rivers Newcomer Centre) за адресою 12 Bridge Street. Там вас вислухають і допоможуть заповнити документи. Записуватися наперед не потрібно.

- З понеділка до п’ятниці, з 9:00 до 16:30
- Телефон: [519 555-0120](tel:+15195550120)

Вам зручніше говорити французькою? Прийдіть до Carrefour Accueil за адресою 5 River Street.

## Що вам може знадобитися

- **Мовні курси**: школа Bridge Language School. Заняття є вдень і ввечері.
- **Лікар або медсестра**: медичний центр Confluent Community Health Centre. Ви можете попросити перекладача.
- **Школа для дітей**: Two Rivers District School Board — англійською, Confluent French-language School Board — французькою.
- **Житло**: кооператив Riverbend Housing Co-operative. Ніколи не платіть за житло, якого ви не бачили.
- **Їжа на цей тиждень**: центр Common Table Food Centre. Ніхто не питатиме у вас документів.
- **Комп’ютер і тихе місце**: громадська бібліотека Two Rivers Public Library. Картка безкоштовна.

## Якщо це не може чекати

Якщо ви в небезпеці, телефонуйте [911](tel:911). Щоб знайти іншу допомогу поруч, телефонуйте [211](tel:211). Дзвінок безкоштовний, і ви можете попросити перекладача.`,
  es: `## Por dónde empezar

Vaya al Centro para Recién Llegados (Two Rivers Newcomer Centre), 12 Bridge Street. Allí alguien le escucha y le ayuda con los formularios. No necesita cita.

- De lunes a viernes, de 9:00 a 16:30
- Teléfono: [519 555-0120](tel:+15195550120)

¿Prefiere hablar francés? Vaya a Carrefour Accueil, 5 River Street.

## Lo que puede necesitar

- **Clases de idiomas**: Bridge Language School. Hay clases de día y por la noche.
- **Atención médica o de enfermería**: Confluent Community Health Centre. Puede pedir un intérprete.
- **Una escuela para sus hijos**: Two Rivers District School Board en inglés, Confluent French-language School Board en francés.
- **Una vivienda**: cooperativa Riverbend Housing Co-operative. Nunca pague por una vivienda que no ha visto.
- **Comida para esta semana**: Common Table Food Centre. Nadie le pide sus papeles.
- **Una computadora y un lugar tranquilo**: la biblioteca pública Two Rivers Public Library. La tarjeta es gratuita.

## Si no puede esperar

Si está en peligro, llame al [911](tel:911). Para cualquier otra ayuda cerca de usted, llame al [211](tel:211). La llamada es gratuita y puede pedir un intérprete.`,
}
