import { describe, expect, test } from 'vitest';
import { isMeetingAddress, withoutMeetings } from '../../../src/sync/ics/meeting.ts';
import { eventsOf } from './calendars.ts';

const line = '_'.repeat(80);
const short = '_'.repeat(32);

/** What programs write themselves, with a sentence of a person before and behind it. */
const blocks: Record<string, string> = {
	'Zoom in Dutch': `Jan Jansen nodigt u uit voor een geplande Zoom-vergadering.

Deelnemen Zoom Vergadering
https://us02web.zoom.us/j/81234567890?pwd=Geheim.1

Vergadering ID: 812 3456 7890
Toegangscode: 445566

---

Mobiel met één tik
+31207940854,,81234567890#,,,,*445566# Nederland
+31202410288,,81234567890#,,,,*445566# Nederland

Inbellen op basis van uw locatie
• +31 20 794 0854 Nederland
• +31 20 241 0288 Nederland
Vergadering ID: 812 3456 7890
Toegangscode: 445566
Zoek uw lokaal nummer: https://us02web.zoom.us/u/kGeheim`,
	'Zoom in English': `Jan Jansen is inviting you to a scheduled Zoom meeting.

Join Zoom Meeting
https://zoom.us/j/81234567890?pwd=Geheim

Meeting ID: 812 3456 7890
Passcode: Geheim1
One tap mobile
+31207940854,,81234567890#,,,,*445566# Netherlands

Dial by your location
        +31 20 794 0854 Netherlands
Join by SIP
81234567890@zoomcrc.com
Join by H.323
162.255.37.11 (US West)
Passcode: 445566`,
	'Teams, the newer block': `${line}
Microsoft Teams Hulp nodig?<https://aka.ms/JoinTeamsMeeting?omkt=nl-NL>
Deelnemen aan de vergadering nu<https://teams.microsoft.com/l/meetup-join/19%3ameeting_Geheim>
Vergadering-ID: 357 123 456 12
Toegangscode: Xy12Geheim
${short}
Deelnemen via telefoon
+31 20 123 4567,,812345678# Netherlands, Amsterdam
Een lokaal nummer zoeken
Telefonische vergadering-id: 812 345 678#
${short}
Voor organisatoren: Vergaderopties<https://teams.microsoft.com/meetingOptions/?x=Geheim> | Pincode voor inbellen opnieuw instellen
Privacy en beveiliging
${line}`,
	'Teams, the older block': `${line}
Microsoft Teams-vergadering
Neem deel op uw computer of mobiele app
Klik hier om deel te nemen aan de vergadering<https://teams.microsoft.com/l/meetup-join/Geheim>
Vergaderings-id: 357 123 456 12
${line}`,
	'Teams without its lines': `Microsoft Teams-vergadering
Neem deel op uw computer of mobiele app
Klik hier om deel te nemen aan de vergadering (https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fteams.microsoft.com%2Fl%2FGeheim)
Vergadering-id: 357 123 456 12
Wachtwoordcode: Xy12Geheim`,
	'Google Meet': `-::~:~::~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~::~:~::-
Deelnemen met Google Meet: https://meet.google.com/abc-defg-hij
Of bel: (NL) +31 20 257 6088 Pincode: 812345678#
-::~:~::~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~::~:~::-`,
	'Google Meet, without its marks': `Deelnemen met Google Meet: https://meet.google.com/abc-defg-hij
Of bel: (NL) +31 20 257 6088 Pincode: 812345678#
Meer telefoonnummers: https://tel.meet/abc-defg-hij?pin=812345678`,
	Webex: `When it's time, join your Webex meeting here.
Join meeting (https://club.webex.com/club/j.php?MTID=Geheim)
More ways to join:
Join from the meeting link
https://club.webex.com/club/j.php?MTID=Geheim
Join by meeting number
Meeting number (access code): 2744 812 3456
Meeting password: Geheim12 (81234567 from phones)
Tap to join from a mobile device (attendees only)
+31-20-703-8101,,27448123456## Netherlands Toll
Join by phone
+31-20-703-8101 Netherlands Toll
Global call-in numbers
Dial 27448123456@club.webex.com
You can also dial 173.243.2.68 and enter your meeting number.`,
	Jitsi: 'Klik op de volgende link om deel te nemen:\nhttps://meet.jit.si/GeheimDorp',
	Whereby: 'https://whereby.com/geheim-dorp',
};

describe('A video meeting in the text of an event', () => {
	test.each(Object.entries(blocks))('is left out, and what a person wrote stays: %s', (_, block) => {
		const text = withoutMeetings(`Neem een pen mee.\n\n${block}\n\nNa afloop koffie, bel 0599-123456 bij vragen.`);
		expect(text).not.toMatch(/Geheim|abc-defg|81234|812[ -]?345|357 123|445566|https?:|_{5}/i);
		expect(text).toMatch(/^Neem een pen mee\.\n/);
		expect(text).toMatch(/\n\nNa afloop koffie, bel 0599-123456 bij vragen\.$/);
		const people = text.split('\n').filter(Boolean);
		// Dividers and a heading may stay; no more than that.
		expect(people.length).toBeLessThanOrEqual(4);
	});

	test.each([
		['Via Zoom: https://zoom.us/j/812345678 (Meeting ID: 812 345 678, Passcode: x1y2)', 'Via Zoom'],
		['Kijk mee via https://meet.jit.si/Geheim, of kom langs.', 'Kijk mee via, of kom langs.'],
		['Online met Teams, toegangscode: 1234. Kom ook!', 'Online met Teams, Kom ook!'],
		['Kijk mee: https://zoom.us/j/812345678\nToegangscode 998877', 'Kijk mee'],
	])('is left out of a sentence: %s', (text, expected) => expect(withoutMeetings(text)).toBe(expected));

	test.each([
		'Maak eerst een account op zoom.us en kom dan naar de zaal.',
		'Wachtwoord: koffie. Wie het aan de bar zegt, krijgt korting.',
		'Twee teams van vier, pincode niet nodig.',
		'Meer op https://dorp.example/zoom en https://zoom.us.dorp.example/a',
		'Deelnemen\nBel 0599-123456.\nVoor organisatoren: om acht uur open.',
		`Programma\n${line}\nKoffie\n${line}\nVertrek`,
	])('is not seen where there is none: %j', (text) => expect(withoutMeetings(text)).toBe(text));

	test('leaves out nothing between lines of somebody else', () => {
		const text = `Een\n${line}\nMicrosoft Teams-vergadering\nhttps://teams.microsoft.com/l/x\n${line}\nTwee\n${line}\nDrie`;
		expect(withoutMeetings(text)).toBe(`Een\n\nTwee\n${line}\nDrie`);
	});

	test('leaves what a person wrote behind a line of underscores', () => {
		const text = `Een\n${line}\nTwee\nMeeting ID: 812 345 678\nDrie`;
		expect(withoutMeetings(text)).toBe(`Een\n${line}\nTwee\nDrie`);
	});

	test.each([
		['https://us02web.zoom.us/j/1', true],
		['meet.google.com/abc-defg-hij', true],
		['teams.microsoft.com', true],
		['https://jitsi.dorp.example/quiz', true],
		['https://zoomwinkel.example/', false],
		['Zoom', false],
	])('is known by its address: %s', (address, expected) => expect(isMeetingAddress(address)).toBe(expected));
});

describe('An event of a video meeting', () => {
	const eventOf = (lines: string) => eventsOf(`DTSTART:20261201T193000\n${lines}`)[0];

	test('is kept without its link, also as place, as address and in its name', () => {
		const event = eventOf(
			'SUMMARY:Dorpsraad https://zoom.us/j/812345678\nLOCATION:https://zoom.us/j/812345678?pwd=Geheim\nURL:https://teams.microsoft.com/l/Geheim\nDESCRIPTION:Welkom.\\nhttps://meet.google.com/abc-defg-hij',
		);
		expect(event).toMatchObject({ title: 'Dorpsraad', summary: 'Welkom.' });
		expect([event?.location, event?.url]).toEqual([undefined, undefined]);
		expect(eventOf('LOCATION:meet.google.com/abc-defg-hij')?.location).toBeUndefined();
		expect(eventOf('LOCATION:zoom.us')?.location).toBeUndefined();
	});

	test('is kept with the place that it has too', () => {
		expect(eventOf('LOCATION:Dorpshuis De Wilg\\; https://zoom.us/j/812345678')?.location).toBe('Dorpshuis De Wilg');
		expect(eventOf('LOCATION:Online via Teams')?.location).toBe('Online via Teams');
	});

	test('that was set apart tells nothing either', () => {
		const [event] = eventsOf(
			'UID:a\nDTSTART:20261201T193000\nRRULE:FREQ=WEEKLY;COUNT=3',
			'UID:a\nRECURRENCE-ID:20261208T193000\nDTSTART:20261208T193000\nLOCATION:https://zoom.us/j/8123\nDESCRIPTION:Deze keer online: https://zoom.us/j/8123',
		);
		expect(event?.changes).toEqual([{ on: '2026-12-08T19:30', note: 'Deze keer online' }]);
	});
});
