import { BOUNDARY, COAST, DISPUTED, EDGE } from './geometry/world';
import { numberReader } from './numbers';

/** One file of the basemap; positions are in units from the north-west corner of its square. */
export interface ChunkFile {
	/** ISO 3166-1 numeric of each country in `land`, empty where it has none. */
	readonly countries: readonly string[];
	/**
	 * For each country the number of its rings; for each ring the number of its runs, for each run
	 * how it is drawn and how many segments it has; then the steps from point to point.
	 */
	readonly land: string;
	/** For each ring its length, then steps. */
	readonly lakes: string;
	/** For each line its length, then steps. */
	readonly rivers: string;
}

/** What a chunk is drawn into; `Path2D` is one. */
export interface Sink {
	moveTo(x: number, y: number): void;
	lineTo(x: number, y: number): void;
	closePath(): void;
}

export interface Chunk<Path extends Sink> {
	/** All land, and each country by its numeric code. */
	readonly land: Path;
	readonly countries: ReadonlyMap<string, Path>;
	readonly coast: Path;
	readonly boundaries: Path;
	readonly disputed: Path;
	readonly lakes: Path;
	readonly rivers: Path;
}

type Reader = () => number;
interface Pen {
	x: number;
	y: number;
}

function readPoints(read: Reader, pen: Pen, count: number): Int32Array {
	const points = new Int32Array(count * 2);
	for (let index = 0; index < points.length; index += 2) {
		points[index] = pen.x += read();
		points[index + 1] = pen.y += read();
	}
	return points;
}

function trace(sink: Sink, points: Int32Array, first: number, segments: number): void {
	const count = points.length / 2;
	for (let step = 0; step <= segments; step++) {
		const at = ((first + step) % count) * 2;
		const x = points[at] ?? 0;
		const y = points[at + 1] ?? 0;
		if (step === 0) sink.moveTo(x, y);
		else sink.lineTo(x, y);
	}
}

function readLines(text: string, sink: Sink, closed: boolean): void {
	const read = numberReader(text);
	const pen = { x: 0, y: 0 };
	for (let length = read(); length > 0; length = read()) {
		trace(sink, readPoints(read, pen, length), 0, length - 1);
		if (closed) sink.closePath();
	}
}

/**
 * Draws a chunk into paths.
 * @throws {Error} when the file is no chunk
 */
export function readChunk<Path extends Sink>(file: ChunkFile, path: () => Path): Chunk<Path> {
	const chunk = {
		land: path(),
		countries: new Map<string, Path>(),
		coast: path(),
		boundaries: path(),
		disputed: path(),
		lakes: path(),
		rivers: path()
	};
	const strokes = new Map<number, Path>([
		[COAST, chunk.coast],
		[BOUNDARY, chunk.boundaries],
		[DISPUTED, chunk.disputed]
	]);
	const read = numberReader(file.land);
	const pen = { x: 0, y: 0 };
	for (const numeric of file.countries) {
		const country = chunk.countries.get(numeric) ?? path();
		chunk.countries.set(numeric, country);
		for (let rings = read(); rings > 0; rings--) {
			const runs = Array.from({ length: read() }, () => ({ kind: read(), segments: read() }));
			const count = runs.reduce((sum, run) => sum + run.segments, 0);
			if (!(count > 0)) throw new Error('A chunk of the basemap is broken: it ends too early');
			const points = readPoints(read, pen, count);
			for (const fill of [chunk.land, country]) {
				trace(fill, points, 0, count - 1);
				fill.closePath();
			}
			let first = 0;
			for (const { kind, segments } of runs) {
				const stroke = kind === EDGE ? undefined : strokes.get(kind);
				if (stroke) trace(stroke, points, first, segments);
				first += segments;
			}
		}
	}
	readLines(file.lakes, chunk.lakes, true);
	readLines(file.rivers, chunk.rivers, false);
	return chunk;
}
