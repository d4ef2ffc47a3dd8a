/** The words of the map. */
export const MAP = {
	zoomIn: 'Zoom in',
	zoomOut: 'Zoom out',
	wholeTrip: 'Whole trip',
	allRoutes: 'All routes',
	touchHint: 'Two fingers move the map',
	wheelHint: 'Hold Ctrl and scroll to zoom the map',
	wheelHintMac: 'Hold Cmd and scroll to zoom the map',
	boundaries: 'Boundaries: Natural Earth, de facto',
	noMap: 'The movable map could not be loaded. This picture and the text are complete.',
	noDetail: 'Part of the map could not be loaded in detail. The route and the text are complete.'
} as const;
