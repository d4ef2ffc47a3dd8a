// Sets the colours that the reader chose before anything is painted (see src/lib/ui/theme.ts).
try {
	const theme = localStorage.getItem('shuttle-theme');
	if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
	// No storage, no choice: the system's colours hold.
}
