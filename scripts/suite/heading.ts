/** Prints a title across the terminal, above what a step says. */
export function heading(text: string): void {
	console.log(`\n── ${text} ${'─'.repeat(Math.max(3, 70 - text.length))}\n`);
}
