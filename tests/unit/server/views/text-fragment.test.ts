import { describe, expect, it } from 'vitest';
import { textFragmentHref } from '$lib/server/views/text-fragment';

describe('textFragmentHref', () => {
	it('escapes what has a meaning in a text directive', () => {
		expect(textFragmentHref('https://a.example/x', 'de-escalate, now & then')).toBe(
			'https://a.example/x#:~:text=de%2Descalate%2C%20now%20%26%20then'
		);
	});

	it('names a long passage by its first and last words, so that the link stays short', () => {
		const passage = Array.from({ length: 60 }, (_, index) => `word${index}`).join(' ');
		expect(textFragmentHref('https://a.example/', passage)).toBe(
			'https://a.example/#:~:text=word0%20word1%20word2%20word3%20word4%20word5,word54%20word55%20word56%20word57%20word58%20word59'
		);
	});

	it('keeps a fragment that the address already has', () => {
		expect(textFragmentHref('https://a.example/#part', 'words')).toBe(
			'https://a.example/#part:~:text=words'
		);
	});

	it('tells an equal passage apart by the words beside it', () => {
		expect(
			textFragmentHref('https://a.example/', 'Israel', {
				prefix: 'various countries in the region, including ',
				suffix: ', the West Bank, Jordan'
			})
		).toBe('https://a.example/#:~:text=the%20region%2C%20including-,Israel,-%2C%20the%20West');
		expect(textFragmentHref('https://a.example/', 'Israel', { prefix: '', suffix: ' is' })).toBe(
			'https://a.example/#:~:text=Israel,-is'
		);
	});
});
