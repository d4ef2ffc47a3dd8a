// Before anything is painted: says that scripts run, and sets the colours that the reader chose
// (see src/lib/ui/theme.ts).
document.documentElement.dataset.scripts = '';
try {
	const theme = localStorage.getItem('shuttle-theme');
	if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
	// No storage, no choice: the system's colours hold.
}
