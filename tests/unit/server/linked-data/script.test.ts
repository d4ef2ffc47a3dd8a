import { expect, it } from 'vitest';
import { dataElement } from '../../../../src/lib/server/linked-data/script';

it('ends where it should, whatever words stand in it, and gives the same words back', () => {
	const name = 'He wrote </script><script>alert(1)</script> and <!-- <script> & "more"';
	const element = dataElement({ '@type': 'Quotation', text: name });
	const inside = /^<script type="application\/ld\+json">(.*)<\/script>$/s.exec(element)?.[1] ?? '';
	expect(inside).not.toContain('<');
	expect(JSON.parse(inside)).toEqual({
		'@context': 'https://schema.org',
		'@type': 'Quotation',
		text: name
	});
});
