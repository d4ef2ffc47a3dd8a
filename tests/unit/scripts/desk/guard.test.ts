import { describe, expect, it } from 'vitest';
import { orderRefusal, pageRefusal } from '../../../../scripts/desk/guard';
import { deskDocument, DESK_HEADERS } from '../../../../scripts/desk/document';
import { TOKEN_HEADER } from '../../../../src/desk/protocol';

const TOKEN = 'ab'.repeat(32);

const HEADERS = {
	host: 'localhost:5173',
	origin: 'http://localhost:5173',
	'content-type': 'application/json',
	'sec-fetch-site': 'same-origin',
	[TOKEN_HEADER]: TOKEN
};

const order = (headers: Record<string, string | undefined> = {}, more = {}) =>
	orderRefusal(
		{ method: 'POST', headers: { ...HEADERS, ...headers }, from: '127.0.0.1', ...more },
		TOKEN
	);

describe('an order to the desk', () => {
	it('is taken from its own page on this machine', () => {
		expect(order()).toBeNull();
		expect(order({ host: '[::1]:1', origin: 'http://[::1]:1' }, { from: '::1' })).toBeNull();
		expect(order({ 'sec-fetch-site': undefined })).toBeNull();
	});

	it.each([
		['of another site', { origin: 'https://example.org' }],
		['of another server of this machine', { origin: 'http://localhost:8080' }],
		['without an origin', { origin: undefined }],
		['of a frame without an origin', { origin: 'null' }],
		['that the browser calls foreign', { 'sec-fetch-site': 'same-site' }],
		['to a name that was turned here', { host: 'example.org', origin: 'http://example.org' }],
		['of a form', { 'content-type': 'text/plain' }],
		['without the token', { [TOKEN_HEADER]: undefined }],
		['with another token', { [TOKEN_HEADER]: 'cd'.repeat(32) }]
	])('%s is refused', (_, headers) => {
		expect(order(headers)).not.toBeNull();
	});

	it('from another machine is refused, and one that only reads', () => {
		expect(order({}, { from: '192.168.1.7' })).not.toBeNull();
		expect(order({}, { from: undefined })).not.toBeNull();
		expect(order({}, { method: 'GET' })).not.toBeNull();
	});
});

describe('the page of the desk, which holds the token', () => {
	const page = (headers: Record<string, string>) =>
		pageRefusal({ method: 'GET', headers: { host: 'localhost:1', ...headers }, from: '::1' });

	it('is given to whoever opens it, and to itself', () => {
		expect(page({ 'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate' })).toBeNull();
		expect(page({ 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'navigate' })).toBeNull();
		expect(page({})).toBeNull();
	});

	it('is not given to the script of another page, nor shown in its frame', () => {
		expect(page({ 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'cors' })).not.toBeNull();
		expect(page({ 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' })).not.toBeNull();
		expect(page({ host: 'example.org' })).not.toBeNull();
		expect(DESK_HEADERS['content-security-policy']).toContain("frame-ancestors 'none'");
		expect(deskDocument(TOKEN)).toContain(TOKEN);
	});
});
