/** How bad a problem is: an `error` keeps the village from being built, a `warning` does not. */
export type Severity = 'error' | 'warning';

/** What a problem can say about itself. Every value is text that may be shown to an editor. */
export interface ProblemDetails {
	/** What stands in the file, as the editor wrote it. */
	found?: string;
	/** What was expected there, in words. */
	expected?: string;
	/** The corrected YAML, ready to be copied. */
	fix?: string;
	/** The nearest thing that does exist, for "bedoelde je …?". */
	nearest?: string | undefined;
	/** The other file, id, name or date that the problem is about. */
	other?: string;
}

/** One kind of problem: what it is called, what it says and what to do about it. */
export interface ProblemKind {
	severity: Severity;
	/** Short Dutch name for tables and headings. */
	title: string;
	/** One Dutch sentence; no logic beyond filling in details. */
	message: (details: ProblemDetails) => string;
	/** What the editor can do, as a Dutch instruction. */
	hint: string;
}

const meant = ({ nearest }: ProblemDetails) => (nearest ? ` Bedoel je “${nearest}”?` : '');
const foundIs = ({ found }: ProblemDetails) => (found === undefined ? 'Hier staat niets' : `Hier staat “${found}”`);

/**
 * Every problem this project can tell, by permanent name. A name is never reused or renamed: people
 * search for it, CI annotations and the handleiding link to it.
 */
export const catalogue = {
	'yaml-broken': {
		severity: 'error',
		title: 'De YAML is niet te lezen',
		message: ({ found }) => `Dit stuk YAML is niet te lezen: ${found}`,
		hint: 'Kijk op deze regel naar aanhalingstekens, dubbele punten en het inspringen. Zet tekst met een dubbele punt tussen aanhalingstekens.',
	},
	'front-matter-missing': {
		severity: 'error',
		title: 'Het kopje met gegevens ontbreekt',
		message: () => 'Dit bestand begint niet met een blok gegevens tussen twee regels “---”.',
		hint: 'Zet boven aan het bestand een regel met ---, dan de gegevens, dan weer een regel met ---.',
	},
	'unknown-key': {
		severity: 'error',
		title: 'Onbekend veld',
		message: (d) => `Het veld “${d.found}” bestaat hier niet.${meant(d)}`,
		hint: 'Verander de naam van het veld of haal de regel weg.',
	},
	'value-missing': {
		severity: 'error',
		title: 'Verplicht veld is leeg',
		message: ({ expected }) => `Dit veld moet ingevuld zijn: ${expected}.`,
		hint: 'Vul het veld in.',
	},
	'value-wrong': {
		severity: 'error',
		title: 'Verkeerde waarde',
		message: (d) => `${foundIs(d)}, maar verwacht is ${d.expected}.${meant(d)}`,
		hint: 'Verander de waarde zoals in het voorbeeld.',
	},
	'choice-unknown': {
		severity: 'error',
		title: 'Onbekende keuze',
		message: (d) =>
			`“${d.found}” is geen keuze in deze lijst.${meant(d)}${d.expected ? ` Kies uit: ${d.expected}.` : ''}`,
		hint: 'Kies een waarde uit de lijst.',
	},
	'text-too-long': {
		severity: 'error',
		title: 'Tekst is te lang',
		message: ({ expected, found }) => `Deze tekst is te lang: ${found} tekens, hoogstens ${expected}.`,
		hint: 'Maak de tekst korter; de rest kan in de lange tekst eronder.',
	},
	'date-wrong': {
		severity: 'error',
		title: 'Datum bestaat niet of is anders geschreven',
		message: (d) => `“${d.found}” is geen datum. Verwacht is ${d.expected}.`,
		hint: 'Schrijf een datum als 2026-12-05 en een datum met tijd als 2026-12-05T19:30.',
	},
	'end-before-start': {
		severity: 'error',
		title: 'Einde ligt voor het begin',
		message: ({ found, other }) => `Het einde (${found}) ligt voor het begin (${other}).`,
		hint: 'Controleer welke van de twee klopt.',
	},
	'post-too-long': {
		severity: 'error',
		title: 'Het bericht staat er te lang',
		message: ({ found, expected, other }) =>
			`De laatste dag (${found}) is meer dan ${other} dagen na de dag van plaatsen. Hij mag hoogstens ${expected} zijn.`,
		hint: 'Kies een eerdere laatste dag. Is het dan nog nodig? Bel even met de plaatser, en geef het bericht een nieuwe laatste dag.',
	},
	'post-without-consent': {
		severity: 'error',
		title: 'Vindt diegene het goed?',
		message: ({ other }) =>
			`Dit bericht is geplaatst namens iemand anders (${other}). Er staat niet bij wanneer diegene zei dat het goed is.`,
		hint: 'Vraag het aan degene om wie het gaat, en vul bij consentOn de dag in waarop die ja zei.',
	},
	'post-number-double': {
		severity: 'warning',
		title: 'Nummer is twee keer gebruikt',
		message: ({ found, other, expected }) =>
			`Nummer ${found} heeft ook “${other}”. Wie belt over dit nummer, kan beide bedoelen. Het eerste vrije nummer is ${expected}.`,
		hint: 'Geef het nieuwste van de twee het vrije nummer.',
	},
	'board-without-contact': {
		severity: 'warning',
		title: 'Niemand om over het prikbord te bellen',
		message: () => 'Het prikbord staat aan, maar er is geen bezette rol met een telefoonnummer of postbus.',
		hint: 'Geef een rol in village.yaml een phone of email, en zet er connects: true bij.',
	},
	'notice-without-end': {
		severity: 'error',
		title: 'Mededeling zonder einddatum',
		message: () => 'Een mededeling staat boven aan de site en heeft daarom een laatste dag nodig.',
		hint: 'Vul bij “expires” de laatste dag in waarop de mededeling te zien is.',
	},
	'weekday-differs': {
		severity: 'warning',
		title: 'Weekdag past niet bij de datum',
		message: ({ found, expected, other }) => `In de tekst staat “${found}”, maar ${other} is een ${expected}.`,
		hint: 'Controleer de datum en de tekst; één van de twee klopt niet.',
	},
	'relation-unknown': {
		severity: 'error',
		title: 'Verwijzing naar iets dat er niet is',
		message: (d) => `“${d.found}” bestaat niet bij ${d.expected}.${meant(d)}`,
		hint: 'Gebruik de bestandsnaam zonder .md van wat je bedoelt.',
	},
	'relation-archived': {
		severity: 'warning',
		title: 'Verwijzing naar iets uit het archief',
		message: ({ found }) => `“${found}” is gearchiveerd en staat niet op de site.`,
		hint: 'Kies iets anders of haal de verwijzing weg.',
	},
	'id-duplicate': {
		severity: 'error',
		title: 'Twee bestanden met dezelfde naam',
		message: ({ found, other }) => `“${found}” bestaat ook al als ${other}.`,
		hint: 'Geef een van de twee bestanden een andere naam.',
	},
	'campaign-joined-twice': {
		severity: 'error',
		title: 'Twee keer meedoen met één campagne',
		message: ({ found, other }) => `Met “${found}” doet het dorp al mee in ${other}.`,
		hint: 'Zet alles in één bestand, en zet het andere in het archief.',
	},
	'url-duplicate': {
		severity: 'error',
		title: 'Twee pagina’s met hetzelfde adres',
		message: ({ found, other }) => `Het adres /${found}/ is al van ${other}.`,
		hint: 'Geef dit bestand een andere naam.',
	},
	'id-shape': {
		severity: 'error',
		title: 'Bestandsnaam kan niet als adres dienen',
		message: ({ found, expected }) => `De bestandsnaam “${found}” wordt “${expected}”.`,
		hint: 'Gebruik kleine letters, cijfers en streepjes.',
	},
	'point-outside': {
		severity: 'error',
		title: 'Punt ligt buiten het dorp',
		message: ({ found }) => `Het punt ${found} ligt buiten de kaart van het dorp.`,
		hint: 'Controleer of lengte en breedte niet zijn verwisseld, of maak de kaart groter in village.yaml (map.bounds).',
	},
	'file-missing': {
		severity: 'error',
		title: 'Bestand is er niet',
		message: (d) => `Het bestand “${d.found}” is er niet.${meant(d)}`,
		hint: 'Zet het bestand in de map, of verander de naam in dit veld.',
	},
	'file-type': {
		severity: 'error',
		title: 'Verkeerd soort bestand',
		message: ({ found, expected }) => `“${found}” kan hier niet. Verwacht is ${expected}.`,
		hint: 'Bewaar een foto als jpg, png of webp en een document als pdf.',
	},
	'file-too-large': {
		severity: 'error',
		title: 'Bestand is te groot',
		message: ({ found, expected }) => `Dit bestand is ${found}; hoogstens ${expected}.`,
		hint: 'Maak de foto of het document kleiner en zet het opnieuw in de map.',
	},
	'file-misplaced': {
		severity: 'error',
		title: 'Bestand staat op de verkeerde plek',
		message: ({ found, expected }) => `“${found}” hoort hier niet. In deze map horen ${expected}.`,
		hint: 'Verplaats het bestand of geef het een andere naam.',
	},
	'photo-without-alt': {
		severity: 'error',
		title: 'Foto zonder beschrijving',
		message: () => 'Bij deze foto staat niet wat erop te zien is.',
		hint: 'Beschrijf in één zin wat er op de foto staat, voor wie hem niet kan zien.',
	},
	'photo-without-consent': {
		severity: 'error',
		title: 'Foto zonder toestemming',
		message: () => 'Bij deze foto staat niet of de mensen erop het goed vinden.',
		hint: 'Kies “geen personen”, “gevraagd op <datum>” of “aangekondigd op het evenement”.',
	},
	'folder-unknown': {
		severity: 'error',
		title: 'Onbekende map',
		message: (d) => `De map “${d.found}” wordt nergens gelezen; wat erin staat komt niet op de site.${meant(d)}`,
		hint: 'Geef de map de juiste naam.',
	},
	'village-unknown': {
		severity: 'error',
		title: 'Onbekend dorp',
		message: (d) => `Er is geen dorp “${d.found}” in de map villages.${meant(d)}`,
		hint: 'Kijk in de map villages hoe het dorp heet.',
	},
	'village-file-missing': {
		severity: 'error',
		title: 'village.yaml ontbreekt',
		message: ({ found }) => `In de map villages/${found} staat geen village.yaml.`,
		hint: 'Maak een dorp met: npm run new-village',
	},
	'contrast-too-low': {
		severity: 'error',
		title: 'Kleur is niet goed te lezen',
		message: ({ found, expected, other }) =>
			`De kleur ${found} heeft met wit een contrast van ${other}; nodig is ${expected}.`,
		hint: 'Neem de voorgestelde kleur: dezelfde tint, net donker genoeg.',
	},
	'theme-contrast-low': {
		severity: 'warning',
		title: 'Eigen kleur is niet goed te lezen',
		message: ({ found, other, expected }) => `${found} heeft een contrast van ${other}; nodig is ${expected}.`,
		hint: 'Neem de voorgestelde kleur, of verander wat eronder staat.',
	},
	'theme-token-unknown': {
		severity: 'warning',
		title: 'Onbekende bouwsteen',
		message: (d) => `De bouwsteen ${d.found} bestaat niet, dus er verandert niets.${meant(d)}`,
		hint: 'Kijk in de handleiding, bij “Geef je dorp een gezicht”, hoe de bouwstenen heten.',
	},
	'svg-unsafe': {
		severity: 'error',
		title: 'Tekening met code erin',
		message: ({ found }) => `In deze SVG staat ${found}; dat kan op de site code uitvoeren.`,
		hint: 'Exporteer de tekening opnieuw als “gewone SVG” of bewaar haar als png.',
	},
	'role-vacant': {
		severity: 'warning',
		title: 'Rol is niet bezet',
		message: ({ found, other }) => (other ? `De rol “${found}” liep af op ${other}.` : `De rol “${found}” is vacant.`),
		hint: 'Zoek iemand en pas de rol aan in village.yaml; de site zegt tot die tijd eerlijk dat de plek vrij is.',
	},
	'record-stale': {
		severity: 'warning',
		title: 'Gegevens zijn lang niet gecontroleerd',
		message: ({ found, expected }) => `Voor het laatst gecontroleerd: ${found}. Afspraak: elke ${expected}.`,
		hint: 'Bel of mail even of alles nog klopt en zet de nieuwe datum bij checkedOn.',
	},
	'record-expired': {
		severity: 'warning',
		title: 'Gegevens zijn verlopen',
		message: ({ found, expected }) =>
			`Voor het laatst gecontroleerd: ${found}. Afspraak: elke ${expected}. Dit komt niet meer op papier.`,
		hint: 'Bel of mail eerst deze: klopt alles, zet dan de nieuwe datum bij checkedOn. Bestaat het niet meer, zet dan archived op true.',
	},
	'records-unchecked': {
		severity: 'warning',
		title: 'Gegevens zonder controledatum',
		message: ({ found }) => `Zonder controledatum (checkedOn): ${found}.`,
		hint: 'Zet bij elke vermelding wanneer en door welke rol de gegevens zijn nagekeken.',
	},
	'school-holidays-missing': {
		severity: 'warning',
		title: 'Schoolvakanties zijn niet bekend',
		message: ({ other }) => `Hier staat wat in schoolvakanties geldt, maar ${other} is er niet.`,
		hint: 'Zet de vakanties van jullie regio in dat bestand; ze staan op rijksoverheid.nl. Tot die tijd gelden de gewone tijden.',
	},
	'school-holidays-end': {
		severity: 'warning',
		title: 'De lijst met schoolvakanties raakt op',
		message: ({ found }) => `De schoolvakanties zijn bekend tot en met ${found}.`,
		hint: 'Zet de volgende vakanties erbij, met een nieuwe dag bij knownUntil; ze staan op rijksoverheid.nl. Daarna gelden overal de gewone tijden.',
	},
	'private-data': {
		severity: 'warning',
		title: 'Persoonlijk adres of nummer in de tekst',
		message: ({ found }) => `In de tekst staat “${found}”. Is dat van een privépersoon?`,
		hint: 'Zet nummers en adressen van een rol in de velden phone en email; haal privégegevens weg, want Git vergeet ze niet.',
	},
	'personal-data': {
		severity: 'error',
		title: 'Gegevens van een persoon in een bericht',
		message: ({ found, other, expected }) => `“${found}” is ${other}. ${expected}.`,
		hint: 'Haal het weg voor je publiceert, want wat eenmaal in Git staat, gaat er nooit meer uit.',
	},
	'personal-data-doubt': {
		severity: 'warning',
		title: 'Misschien gegevens van een persoon in een bericht',
		message: ({ found, other, expected }) => `Is “${found}” ${other}? ${expected}.`,
		hint: 'Is het dat niet, laat het dan staan. Twijfel je, haal het dan weg en vraag het de schrijver.',
	},
	'scope-unknown': {
		severity: 'error',
		title: 'Onbekende kern',
		message: (d) => `Er is geen kern “${d.found}” in deze repository.${meant(d)}`,
		hint: 'Gebruik de naam van een kern zoals in een village.yaml.',
	},
	'recurrence-start-off': {
		severity: 'warning',
		title: 'De eerste dag past niet bij de herhaling',
		message: ({ found, expected, nearest }) =>
			`Het begin (${found}) is niet ${expected}.${nearest ? ` De site begint op ${nearest}.` : ''}`,
		hint: 'Zet het begin op de eerste keer, of verander de herhaling.',
	},
	'recurrence-empty': {
		severity: 'warning',
		title: 'De herhaling heeft geen enkele dag',
		message: () => 'Met deze herhaling is er geen enkele keer.',
		hint: 'Kijk naar de laatste dag en naar wat is uitgezonderd.',
	},
	'recurrence-change-off': {
		severity: 'warning',
		title: 'Een verandering op een dag die er niet is',
		message: (d) =>
			`Op ${d.found} is deze activiteit niet, dus deze verandering doet niets.${d.nearest ? ` De keer die er het dichtst bij ligt is ${d.nearest}.` : ''}`,
		hint: 'Vul de dag in waarop het volgens de herhaling zou zijn.',
	},
	'sync-file-unused': {
		severity: 'warning',
		title: 'Opgehaald bestand zonder bron',
		message: (d) => `Bij “${d.found}” hoort geen agenda of nieuwsbron meer.${meant(d)}`,
		hint: 'Haal het bestand weg, of zet de bron terug in village.yaml of bij de organisatie.',
	},
	'sync-missing': {
		severity: 'warning',
		title: 'Agenda of nieuws nog niet opgehaald',
		message: ({ found }) => `“${found}” is nog nooit opgehaald en staat dus niet op de site.`,
		hint: 'Haal het op met: npm run sync',
	},
	'sync-old': {
		severity: 'warning',
		title: 'Agenda of nieuws is lang niet opgehaald',
		message: ({ found, other }) => `“${found}” is voor het laatst opgehaald op ${other}.`,
		hint: 'Kijk met npm run sync wat er mis is. Zolang blijft de laatste goede versie staan.',
	},
	'sync-web-page': {
		severity: 'warning',
		title: 'Een webpagina in plaats van een agenda of nieuws',
		message: ({ found, other }) => `“${found}” geeft een webpagina, misschien een inlogscherm, en geen ${other}.`,
		hint: 'Zet de agenda op openbaar en neem het adres voor andere programma’s over; bij een agenda eindigt dat meestal op .ics.',
	},
	'sync-not-understood': {
		severity: 'warning',
		title: 'Wat is opgehaald, is niet te lezen',
		message: ({ found, other }) => `Wat “${found}” geeft, is geen ${other}.`,
		hint: 'Open het adres in een browser en kijk wat er staat. Vraag de maker om het goede adres.',
	},
	'sync-emptied': {
		severity: 'warning',
		title: 'Agenda of nieuws is opeens leeg',
		message: ({ found, other }) => `“${found}” is opeens leeg. In de vorige versie stond nog: ${other}.`,
		hint: 'Vraag de maker of dat klopt. Zo ja, gooi dan het bestand in de map sync weg en haal opnieuw op.',
	},
	'sync-empty': {
		severity: 'warning',
		title: 'Agenda of nieuws is leeg',
		message: ({ other }) => `In “${other}” staat niets.`,
		hint: 'Open het adres en kijk of het de goede agenda of de goede nieuwsbron is.',
	},
	'sync-cut-off': {
		severity: 'warning',
		title: 'Het einde ontbreekt, en er is minder dan eerst',
		message: ({ found, other }) =>
			`“${found}” houdt op zonder einde, en er staat minder in dan in de vorige versie. Daarin stond nog: ${other}.`,
		hint: 'Haal de agenda nog eens op. Klopt zij toch, gooi dan het bestand in de map sync weg en haal opnieuw op.',
	},
	'sync-refused': {
		severity: 'warning',
		title: 'Het adres geeft niets',
		message: ({ found, other }) => `De server van “${found}” antwoordt met ${other}.`,
		hint: 'Kijk of het adres nog klopt, en of de agenda openbaar is. Vraag anders de maker om het nieuwe adres.',
	},
	'sync-unreachable': {
		severity: 'warning',
		title: 'Agenda of nieuws is niet te bereiken',
		message: ({ found, other }) => `“${found}” is niet te bereiken: ${other}.`,
		hint: 'Probeer het later nog eens. Blijft het zo, kijk dan of het adres nog klopt.',
	},
	'sync-too-large': {
		severity: 'warning',
		title: 'Agenda of nieuws is te groot',
		message: ({ found, other }) => `“${found}” is groter dan ${other} en wordt niet gelezen.`,
		hint: 'Vraag de maker om een agenda met alleen wat voor het dorp is, of zonder oude jaren en plaatjes.',
	},
	'sync-too-slow': {
		severity: 'warning',
		title: 'Ophalen duurt te lang',
		message: ({ found, other }) => `“${found}” was na ${other} nog niet binnen.`,
		hint: 'Probeer het later nog eens. Gebeurt het steeds, vertel het dan de maker.',
	},
	'sync-redirects': {
		severity: 'warning',
		title: 'Het adres stuurt steeds door',
		message: ({ found, other }) => `Het adres van “${found}” stuurt meer dan ${other} keer door naar een ander.`,
		hint: 'Open het adres in een browser en neem het adres over waar je uitkomt.',
	},
	'sync-address-private': {
		severity: 'warning',
		title: 'Het adres ligt niet op internet',
		message: ({ found, other }) => `“${found}” wijst naar een eigen netwerk (${other}) en wordt niet opgehaald.`,
		hint: 'Neem een adres dat iedereen kan openen, of leg het .ics-bestand in de map kalenders.',
	},
	'sync-address-secret': {
		severity: 'warning',
		title: 'Het adres is geheim',
		message: ({ found, other }) => `Het adres van “${found}” wordt niet opgehaald, want het is geheim: ${other}.`,
		hint: 'Neem het openbare adres over. Vraag de maker om het geheime adres of het wachtwoord te vernieuwen, want het stond in een bestand dat anderen kunnen zien.',
	},
	'sync-address-scheme': {
		severity: 'warning',
		title: 'Zo’n adres wordt niet opgehaald',
		message: ({ found, other }) => `“${found}” heeft een adres of stuurt door naar een adres dat begint met ${other}.`,
		hint: 'Neem een adres dat begint met https:// of http://.',
	},
	'sync-file-missing': {
		severity: 'warning',
		title: 'Het bestand van een agenda is er niet',
		message: ({ found, other }) => `Het bestand van “${found}” is er niet: ${other}.`,
		hint: 'Leg het in de map kalenders van het dorp, en vul bij file alleen de naam in.',
	},
	'sync-without-address': {
		severity: 'warning',
		title: 'Agenda zonder adres en zonder bestand',
		message: ({ found }) => `Bij “${found}” staat niet waar de agenda is.`,
		hint: 'Vul url in, of file als je het bestand zelf in de map kalenders legt.',
	},
	'sync-unexpected': {
		severity: 'warning',
		title: 'Het programma kan met deze bron niet overweg',
		message: ({ found, other }) => `Bij “${found}” ging er in het programma iets mis: ${other}.`,
		hint: 'Dit is een fout van het programma. Meld haar met deze tekst en het adres van de bron.',
	},
	'sync-name-twice': {
		severity: 'warning',
		title: 'Twee bronnen met dezelfde naam',
		message: ({ found }) => `Er zijn twee bronnen die “${found}” heten. Alleen de eerste wordt opgehaald.`,
		hint: 'Geef een van de twee een andere naam.',
	},
	'calendar-event-undated': {
		severity: 'warning',
		title: 'Activiteit zonder bruikbare dag in een andere agenda',
		message: ({ found, other, expected }) =>
			`In “${other}” is een dag of tijd niet te begrijpen: ${found} (${expected}).`,
		hint: 'Vraag de maker om de dag te verbeteren. De rest van de agenda is gewoon overgenomen.',
	},
	'calendar-event-untitled': {
		severity: 'warning',
		title: 'Activiteit zonder naam in een andere agenda',
		message: ({ found, other }) => `In “${other}” staat iets zonder naam, dat dus niet op de site komt: ${found}.`,
		hint: 'Vraag de maker om een naam te geven, of om de agenda met alle gegevens te delen en niet alleen als bezet.',
	},
	'calendar-zone-unknown': {
		severity: 'warning',
		title: 'Tijdzone die niemand kent in een andere agenda',
		message: ({ found, other, expected }) =>
			`In “${other}” staat een tijdzone die niet bestaat (${expected}), dus het uur is niet zeker. Niet overgenomen: ${found}.`,
		hint: 'Vraag de maker om de tijdzone op Amsterdam te zetten.',
	},
	'calendar-rule-refused': {
		severity: 'warning',
		title: 'Herhaling in een andere agenda is te veel',
		message: ({ found, other, expected }) =>
			`In “${other}” herhaalt iets zich vaker dan eens per dag of duizenden keren (${expected}). Niet overgenomen: ${found}.`,
		hint: 'Vraag de maker om de herhaling te verbeteren of er een einde aan te geven.',
	},
	'calendar-rule-partly': {
		severity: 'warning',
		title: 'Herhaling in een andere agenda is maar deels overgenomen',
		message: ({ found, other, expected }) =>
			`In “${other}” staat een herhaling met iets dat agenda’s niet meer gebruiken (${expected}): ${found}.`,
		hint: 'Kijk op de site of de dagen kloppen. Vraag de maker om de uitzonderingen opnieuw in te stellen.',
	},
	'calendar-line-unreadable': {
		severity: 'warning',
		title: 'Een regel in een andere agenda is niet te lezen',
		message: ({ found, other, expected }) =>
			`In “${other}” is een gegeven overgeslagen dat niet te lezen is (${expected}): ${found}.`,
		hint: 'Kijk op de site of er iets ontbreekt. Vertel het anders de maker.',
	},
	'calendar-cut-off': {
		severity: 'warning',
		title: 'Het einde van een andere agenda ontbreekt',
		message: ({ other }) => `“${other}” houdt op zonder einde. Misschien is niet alles overgekomen.`,
		hint: 'Haal de agenda nog eens op. Gebeurt het steeds, vertel het dan de maker.',
	},
	'calendar-too-many': {
		severity: 'warning',
		title: 'Een andere agenda heeft te veel activiteiten',
		message: ({ other, expected }) =>
			`In “${other}” staan meer dan ${expected} activiteiten. Alleen de laatste zijn overgenomen.`,
		hint: 'Vraag de maker om een agenda met alleen wat voor het dorp is.',
	},
	'calendar-rule-wrong': {
		severity: 'warning',
		title: 'Herhaling uit een andere agenda is niet te begrijpen',
		message: ({ found, other }) =>
			`De herhaling van “${found}” (${other}) is niet te begrijpen. Alleen de eerste keer staat op de site.`,
		hint: 'Haal de agenda opnieuw op met npm run sync, of vraag de maker om de herhaling te verbeteren.',
	},
	'event-supplement-unused': {
		severity: 'warning',
		title: 'Aanvulling bij een activiteit die er niet is',
		message: (d) => `Er is geen overgenomen activiteit “${d.found}”.${meant(d)}`,
		hint: 'Neem het laatste stuk van het adres van de pagina over, of haal dit bestand weg als de activiteit voorbij is.',
	},
	'room-unknown': {
		severity: 'warning',
		title: 'Zaal die er niet is',
		message: (d) => `De plek heeft geen zaal “${d.found}”.${meant(d)}`,
		hint: 'Schrijf de zaal zoals bij de plek, of zet hem daar bij.',
	},
	'room-clash': {
		severity: 'warning',
		title: 'Twee activiteiten in één zaal',
		message: ({ found, other, expected }) => `Op ${expected} is “${found}” tegelijk met “${other}” in dezelfde zaal.`,
		hint: 'Bel even met de beheerder van de zaal. Zit er één in een andere zaal, vul dan bij beide de zaal in.',
	},
	'villages-clash': {
		severity: 'warning',
		title: 'Tegelijk met iets in een buurdorp',
		message: ({ found, other, expected }) => `Op ${expected} is “${found}” tegelijk met “${other}”.`,
		hint: 'Mensen kunnen maar naar één van de twee. Overleg, of laat het zo als het voor anderen is.',
	},
	'doctype-empty': {
		severity: 'error',
		title: 'Document zonder inhoud',
		message: () => 'Dit document heeft geen bestand en geen tekst.',
		hint: 'Vul bij “file” een pdf in, of schrijf de tekst onder de gegevens.',
	},
	'branch-base-unknown': {
		severity: 'error',
		title: 'Tak van het beheer is niet te vergelijken',
		message: ({ found, other }) => `Wat de tak “${found}” verandert, is niet te zien: ${other}.`,
		hint: 'Haal de hele geschiedenis op (fetch-depth: 0, of GIT_DEPTH: 0), of noem de hoofdtak: npm run check -- --basis origin/main',
	},
	'branch-outside-content': {
		severity: 'error',
		title: 'Het beheer mag dit bestand niet aanraken',
		message: ({ found }) =>
			`Deze tak komt uit het beheer en raakt “${found}” aan. Dat mag alleen met teksten, foto’s en bestanden in content/<dorp>.`,
		hint: 'Haal dit bestand uit de tak. Is de wijziging nodig, doe haar dan op een tak die niet met cms/ begint.',
	},
	'branch-file-removed': {
		severity: 'error',
		title: 'Het beheer mag niets weghalen',
		message: ({ found }) => `“${found}” is weggehaald in een tak van het beheer.`,
		hint: 'Zet het bestand terug. Wat niet meer op de site hoort, krijgt archived: true.',
	},
	'branch-file-renamed': {
		severity: 'error',
		title: 'Het beheer mag niets een andere naam geven',
		message: ({ found, other }) => `“${other}” heet in deze tak van het beheer “${found}”.`,
		hint: 'Geef het bestand zijn oude naam terug; links en QR-codes wijzen ernaar.',
	},
	'branch-file-name': {
		severity: 'error',
		title: 'Vreemde tekens in een bestandsnaam',
		message: ({ found }) => `De bestandsnaam “${found}” kan niet in een tak van het beheer.`,
		hint: 'Gebruik voor een tekst kleine letters, cijfers en streepjes; voor een foto of bestand ook hoofdletters, spaties, punten en haakjes.',
	},
	'branch-file-mode': {
		severity: 'error',
		title: 'Geen gewoon bestand',
		message: ({ found, other }) => `“${found}” is ${other}. In een tak van het beheer horen gewone bestanden.`,
		hint: 'Zet er het bestand zelf neer, zonder rechten om het uit te voeren.',
	},
	'branch-media-replaced': {
		severity: 'error',
		title: 'Foto of bestand is vervangen',
		message: ({ found }) => `“${found}” was er al en krijgt in deze tak van het beheer een andere inhoud.`,
		hint: 'Zet het nieuwe bestand er onder een andere naam bij; andere pagina’s kunnen het oude gebruiken.',
	},
	'branch-other-owner': {
		severity: 'error',
		title: 'Tak van het beheer raakt twee mappen aan',
		message: ({ found, other }) => `Deze tak gaat over content/${other}, maar verandert ook iets in content/${found}.`,
		hint: 'Haal deze wijziging uit de tak en doe haar in het beheer van dat dorp.',
	},
	'branch-other-entry': {
		severity: 'error',
		title: 'Tak van het beheer verandert twee teksten',
		message: ({ found, other }) =>
			`Deze tak gaat over “${other}”, maar verandert ook “${found}”. Wie publiceert, krijgt die tweede niet te zien.`,
		hint: 'Haal deze wijziging uit de tak en maak er in het beheer een eigen concept van.',
	},
} as const satisfies Record<string, ProblemKind>;

/** The permanent name of a problem. */
export type ProblemName = keyof typeof catalogue;
