import type { ComponentProps } from 'astro/types';
import { exampleDrawing, longWord } from '../example-data.ts';
import type { Example } from '../types.ts';
import type Prose from './Prose.astro';

/** Examples of the text of an editor. */
export const examples: Example<ComponentProps<typeof Prose>>[] = [
	{
		title: 'Alles wat een tekst kan hebben',
		props: {
			html: `<p>Elke laatste donderdag van de maand is er <strong>soep</strong> in dorpshuis <a href="#Prose">De Wilg</a>. U hoeft <em>niets</em> mee te nemen.</p>
<h2>Wat we eten</h2>
<ul><li>tomatensoep</li><li>erwtensoep, in de winter<ul><li>met roggebrood</li><li>zonder vlees als u dat vraagt</li></ul></li></ul>
<h3>Zo meldt u zich aan</h3>
<ol><li>Bel het dorpshuis.</li><li>Zeg met hoeveel u komt.</li></ol>
<blockquote><p>Ik kom voor de soep en blijf voor de mensen.</p></blockquote>
<div class="table-frame" role="group" aria-label="Wat soep kost" tabindex="0"><table><thead><tr><th scope="col">Voor wie</th><th scope="col" class="align-right">Prijs</th></tr></thead><tbody><tr><td>Volwassenen</td><td class="align-right">€ 3,50</td></tr><tr><td>Kinderen</td><td class="align-right">€ 1,00</td></tr></tbody></table></div>
<hr>
<p>In een bestand schrijft u <code>kosten: gratis</code>.</p>
<pre><code>title: Soepmiddag
start: 2026-11-26T12:00
</code></pre>
<p><img src="${exampleDrawing('dorpshuis').light}" width="600" height="400" alt="Het dorpshuis"></p>`,
		},
	},
	{ title: 'Eén zin', props: { html: '<p>Iedereen is welkom.</p>' } },
	{ title: 'Geen tekst, wel iets eronder', props: { html: '' }, slot: '<p>Er is nog niets over geschreven.</p>' },
	{
		title: 'Heel lange woorden',
		props: {
			html: `<h2>Vragen over de ${longWord}</h2><p>Stuur uw brief naar <a href="mailto:contact@${longWord.toLowerCase()}.example">contact@${longWord.toLowerCase()}.example</a>, of kijk in <code>${longWord.toLowerCase()}_${longWord.toLowerCase()}</code>.</p><ul><li>${longWord}sbrief</li></ul><div class="table-frame" role="group" aria-label="Brede tabel" tabindex="0"><table><thead><tr><th scope="col">Organisatie</th><th scope="col">Waarvoor</th><th scope="col">Hoe te bereiken</th></tr></thead><tbody><tr><td>${longWord}</td><td>${longWord}sregelingen</td><td>contact@${longWord.toLowerCase()}.example</td></tr></tbody></table></div>`,
		},
	},
];
