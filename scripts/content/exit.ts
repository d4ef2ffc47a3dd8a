/** How the command ends, for scripts that call it. */
export const EXIT = {
	/** All is well, or was done. */
	ok: 0,
	/** The content has problems, or the work was not done; the output says why. */
	problems: 1,
	/** The command was called wrongly; nothing was done. */
	usage: 2
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Ends a subcommand with words for the person who called it, without a stack. */
export class Refusal extends Error {
	override readonly name = 'Refusal';
	readonly code: ExitCode;

	/** @param code `usage` when the call itself was wrong */
	constructor(message: string, code: ExitCode = EXIT.problems) {
		super(message);
		this.code = code;
	}
}
