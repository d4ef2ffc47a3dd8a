import { encode } from 'uqr';

export interface QrPicture {
	/** Side in modules, the quiet zone included. */
	readonly size: number;
	/** The dark modules as one path, a unit a module. */
	readonly path: string;
}

/** Modules of quiet zone that a reader needs on each side (ISO/IEC 18004, 9.1). */
const QUIET = 4;

/** A QR code as a path to draw; a run of dark modules is one rectangle. */
export function qrPicture(text: string): QrPicture {
	const { data, size } = encode(text, { ecc: 'M', border: QUIET });
	const runs = data.flatMap((row, y) =>
		[
			...row
				.map((dark) => (dark ? '1' : '0'))
				.join('')
				.matchAll(/1+/g)
		].map(({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`)
	);
	return { size, path: runs.join('') };
}
