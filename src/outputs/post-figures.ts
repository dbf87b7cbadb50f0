import { type FigureRow, figuresOf, type VillageModel } from '../domain/index.ts';
import { capitalised, monthTitle, t } from '../i18n/index.ts';
import { csvOf } from './csv.ts';

/** How many months are told apart. */
const shownMonths = 12;

const columns = ['placed', 'open', 'done', 'expired', 'withdrawn'] as const;

/** How much was placed on the prikbord and how it ended, in words and figures as the page and the file have them. */
export function figureTables(model: VillageModel) {
	const figures = figuresOf(model.postRecords, model.vacancyRecords, model.config.kernen);
	const cells = (row: FigureRow) => columns.map((name) => String(row[name]));
	const table = (caption: string, first: string, rows: readonly { name: string; row: FigureRow }[]) => ({
		caption,
		columns: [{ title: first }, ...columns.map((name) => ({ title: t.figures.columns[name], isNumber: true }))],
		rows: rows.map(({ name, row }) => [name, ...cells(row)]),
	});
	const kindNames = { aanbod: t.figures.offers, vraag: t.figures.requests };
	return {
		medianDays: figures.medianDays,
		tables: [
			table(t.figures.total, t.figures.what, [
				...figures.byKind.map(({ kind, row }) => ({ name: kindNames[kind], row })),
				{ name: t.figures.total, row: figures.total },
				...(figures.vacancies ? [{ name: t.figures.vacancies, row: figures.vacancies }] : []),
			]),
			table(
				t.figures.byCategory,
				t.figures.what,
				figures.byCategory.map(({ category, row }) => ({ name: capitalised(category), row })),
			),
			table(
				t.figures.byKern,
				t.figures.kern,
				figures.byKern.map(({ kern, row }) => ({ name: kern, row })),
			),
			table(
				t.figures.byMonth,
				t.figures.month,
				figures.byMonth
					.slice(0, shownMonths)
					.map(({ month, row }) => ({ name: capitalised(monthTitle(`${month}-01`)), row })),
			),
		].filter(({ rows }) => rows.length > 0),
	};
}

/** The same as one table for a spreadsheet, each line with the part that it is of. */
export function figuresCsv(model: VillageModel): string {
	const { figures } = t;
	const head = ['deel', 'wat', ...columns.map((name) => figures.columns[name].toLowerCase())];
	const rows = figureTables(model).tables.flatMap(({ caption, rows: lines }) =>
		lines.map((line) => [caption, ...line]),
	);
	return csvOf([head, ...rows]);
}
