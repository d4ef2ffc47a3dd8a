import { describe, expect, it } from 'vitest';
import { Waiting } from '$lib/map/leaflet/waiting';

const about = { x: 100, y: 50 };
const to = {
	zoom: 5,
	width: 400,
	height: 300,
	free: { top: 0, right: 0, bottom: 0, left: 0 },
	left: 0,
	top: 0
};

function gliding(): Waiting {
	const waiting = new Waiting();
	waiting.glide();
	return waiting;
}

describe('what is asked of a gliding map', () => {
	it('waits until the map has arrived, and is done once', () => {
		const waiting = gliding();
		waiting.zoom(-1, about);
		expect(waiting.next()).toBeNull();
		waiting.arrive();
		expect(waiting.next()).toEqual({ steps: -1, about });
		expect(waiting.next()).toBeNull();
	});

	it('adds up steps, for a hand that presses fast means each press', () => {
		const waiting = gliding();
		for (const steps of [1, 1, 1, -1]) waiting.zoom(steps, about);
		waiting.arrive();
		expect(waiting.next()).toEqual({ steps: 2, about });
	});

	it('is nothing if the steps cancel each other', () => {
		const waiting = gliding();
		waiting.zoom(1, about);
		waiting.zoom(-1, about);
		waiting.arrive();
		expect(waiting.next()).toBeNull();
	});

	it('shows the view asked for last, without the steps asked for before it', () => {
		const waiting = gliding();
		waiting.zoom(1, about);
		waiting.show({ to: { ...to, zoom: 3 }, flight: true });
		waiting.show({ to, flight: false });
		waiting.arrive();
		expect(waiting.next()).toEqual({ to, flight: false });
		expect(waiting.next()).toBeNull();
	});

	it('takes the steps asked for after a view once that is there', () => {
		const waiting = gliding();
		waiting.show({ to, flight: false });
		waiting.zoom(1, about);
		waiting.arrive();
		expect(waiting.next()).toEqual({ to, flight: false });
		expect(waiting.next()).toEqual({ steps: 1, about });
	});
});
