/** Work that takes a moment and can go wrong. */
export class Work {
	#running = $state(0);
	/** What went wrong, in words; a line for each problem. */
	problem = $state<string | null>(null);

	get busy(): boolean {
		return this.#running > 0;
	}

	async run(act: () => Promise<void>): Promise<void> {
		this.#running += 1;
		this.problem = null;
		try {
			await act();
		} catch (error) {
			this.problem = error instanceof Error ? error.message : String(error);
		} finally {
			this.#running -= 1;
		}
	}
}
