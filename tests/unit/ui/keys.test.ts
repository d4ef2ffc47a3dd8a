import { describe, expect, it } from 'vitest';
import { commandOf, type KeyPress } from '$lib/ui/keys';

const press = (key: string, change: Partial<KeyPress> = {}): KeyPress => ({
	key,
	ctrlKey: false,
	altKey: false,
	metaKey: false,
	defaultPrevented: false,
	...change
});

describe('commandOf', () => {
	it('goes on and back by letter and by arrow', () => {
		expect(commandOf(press('n'), 'page')).toBe('next');
		expect(commandOf(press('ArrowRight'), 'page')).toBe('next');
		expect(commandOf(press('ArrowLeft'), 'page')).toBe('previous');
	});

	it('leaves the arrows to a focused slider, which they move, but not the letters', () => {
		expect(commandOf(press('ArrowRight'), 'control')).toBeNull();
		expect(commandOf(press('n'), 'control')).toBe('next');
	});

	it('never takes a letter from somebody who types', () => {
		expect(commandOf(press('n'), 'text')).toBeNull();
		expect(commandOf(press('Escape'), 'text')).toBeNull();
	});

	it('leaves the shortcuts of the browser alone', () => {
		expect(commandOf(press('ArrowLeft', { altKey: true }), 'page')).toBeNull();
		expect(commandOf(press('p', { ctrlKey: true }), 'page')).toBeNull();
		expect(commandOf(press('n', { defaultPrevented: true }), 'page')).toBeNull();
	});
});
