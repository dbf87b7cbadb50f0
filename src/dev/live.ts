/** Where an open page listens for changes. */
export const eventsPath = '/__dorpsplein/events';

/** The script that `npm start` adds to a page; no built site has it. */
export const livePath = '/__dorpsplein/live.js';

/** Reloads the page after a change, and shows what is wrong with the content that was saved. */
export const liveScript = `
const events = new EventSource('${eventsPath}');
let note;
events.onmessage = ({ data }) => {
	const event = JSON.parse(data);
	note?.remove();
	// Who is writing in the CMS must not lose it; its start page is a page like any other.
	if (document.documentElement.classList.contains('dorp-editing')) {
		if (!event.message) return;
		note = document.createElement('p');
		note.className = 'dorp-busy';
		note.role = 'alert';
		note.textContent = 'Opgeslagen, maar de site kan niet worden bijgewerkt. ' + event.message.split('\\n\\n')[0];
		document.body.append(note);
		return;
	}
	if (event.kind === 'reload') return location.reload();
	if (!event.message) return;
	note = document.createElement('dialog');
	const text = document.createElement('pre');
	text.textContent = event.message;
	const close = document.createElement('button');
	close.textContent = 'Sluiten';
	close.onclick = () => note.close();
	note.append(text, close);
	document.body.append(note);
	note.showModal();
};
`;
