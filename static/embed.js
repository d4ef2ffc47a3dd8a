// Before anything is painted: what the address of a frame asks for (see src/lib/embed/options.ts).
// A choice of colours remembered from the site itself does not hold on somebody else's page.
{
	const query = new URLSearchParams(location.search);
	const { dataset } = document.documentElement;
	const theme = query.get('theme');
	const show = query.get('show');
	delete dataset.theme;
	if (theme === 'light' || theme === 'dark') dataset.theme = theme;
	if (show === 'panel' || show === 'map') dataset.show = show;
}
