document.documentElement.dataset.scripts = '';
try {
	const theme = localStorage.getItem('shuttle-theme');
	if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
	// No storage, no choice.
}
