import { type CmsConfig, type CmsSource, cmsConfig, type EditorRole, editableKinds } from '../../src/cms/index.ts';
import { modulesOf } from '../../src/domain/index.ts';
import { isSupplement, usualAgreements } from '../../src/schema/index.ts';
import { config } from '../unit/villages.ts';

/** What a test says of a village with a CMS. */
interface Given extends Partial<Omit<CmsSource, 'config'>> {
	/** Changes to village.yaml. */
	yaml?: Record<string, unknown>;
}

/** What the forms of a village are made from; its village.yaml is read by the real schema. */
export function source({ yaml, ...given }: Given = {}): CmsSource {
	const read = config({ profile: 'dorpsplein', ...yaml });
	const kinds = editableKinds(modulesOf(read));
	return {
		village: 'testdorp',
		config: read,
		agreements: usualAgreements,
		kinds,
		sharedKinds: kinds.filter((kind) => !isSupplement(kind)),
		options: {
			organisaties: [{ label: 'IJsclub', value: 'ijsclub' }],
			plekken: [{ label: 'De Wilg', value: 'dorpshuis-de-wilg' }],
			agenda: [{ label: 'Pubquiz', value: 'pubquiz' }],
			campagnes: [{ label: 'Samen aan tafel', value: 'samen-aan-tafel' }],
		},
		taken: {},
		contacts: {},
		logo: '../favicon.svg',
		usualPlace: 'dorpshuis-de-wilg',
		nextPost: 48,
		drawing: undefined,
		points: [],
		...given,
	};
}

/** The configuration of Decap for such a village. */
export function forms(given: Given = {}, role: EditorRole = 'lokaal'): CmsConfig {
	return cmsConfig(source(given), role);
}
