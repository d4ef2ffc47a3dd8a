import { describe, expect, it } from 'vitest';
import { nominalView } from '$lib/map/camera/nominal';
import { placement, transformOf } from '$lib/map/camera/placement';
import { currentRect } from '$lib/map/camera/target';
import { plotTrip } from '$lib/map/plot/trip';
import { contains } from '$lib/map/plot/shapes';
import { freeRect, project } from '$lib/map/plot/view';
import { ATLAS, TRIPS } from '../plot/scenes';

describe('a picture pinned to the world', () => {
	const drawn = { zoom: 4, left: 1000, top: 800 };

	it('lies at the corner of the view that it was drawn for', () => {
		expect(placement(drawn, drawn)).toEqual({ x: 0, y: 0, scale: 1 });
	});

	it('keeps every place on the spot at another zoom', () => {
		const screen = { zoom: 5.3, left: 2600, top: 2100 };
		const { x, y, scale } = placement(drawn, screen);
		const doha = { lat: 25.2854, lng: 51.531 };
		const inPicture = project(doha, drawn.zoom);
		const onScreen = project(doha, screen.zoom);
		expect(x + (inPicture.x - drawn.left) * scale).toBeCloseTo(onScreen.x - screen.left, 6);
		expect(y + (inPicture.y - drawn.top) * scale).toBeCloseTo(onScreen.y - screen.top, 6);
	});

	it('is a transform from the top-left corner', () => {
		expect(transformOf({ x: 3, y: -4, scale: 2 })).toBe('translate3d(3px, -4px, 0) scale(2)');
	});
});

describe('the current stop', () => {
	const trip = TRIPS.find(({ key }) => key === 'blinken/2023-10-israel-jordan-gulf-egypt');
	if (!trip) throw new Error('The content has lost its best-known trip');
	const view = nominalView(trip, 'phone');

	it('is seen whole, marker and label, in the frame of its trip', () => {
		for (const stop of trip.stops) {
			const rect = currentRect(plotTrip(trip, view, stop.key));
			expect(rect).not.toBeNull();
			if (rect) expect(contains(freeRect(view), rect)).toBe(true);
		}
	});

	it('is nowhere when the whole trip is shown', () => {
		expect(currentRect(plotTrip(trip, view, null))).toBeNull();
	});
});

it('the prerendered windows leave room for panel, sheet and buttons', () => {
	expect(nominalView(ATLAS, 'wide').free).toEqual({ top: 0, right: 60, bottom: 120, left: 444 });
	expect(nominalView(ATLAS, 'phone').free).toEqual({ top: 0, right: 0, bottom: 495, left: 0 });
});
