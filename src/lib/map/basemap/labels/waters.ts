/** Names of oceans, seas, gulfs and lakes: by hand, since the data has none. */
import type { LatLng } from '../../../domain/atlas';

export interface WaterName {
	readonly name: string;
	readonly position: LatLng;
	/** Zooms at which it is named. */
	readonly from: number;
	readonly to: number;
}

function water(name: string, lat: number, lng: number, from: number, to: number): WaterName {
	return { name, position: { lat, lng }, from, to };
}

/** The more important first. */
export const WATERS: readonly WaterName[] = [
	water('Pacific Ocean', 5, -150, 1, 5),
	water('Pacific Ocean', 20, 160, 2, 5),
	water('Pacific Ocean', -30, -110, 2.5, 5),
	water('Atlantic Ocean', 30, -42, 1, 5),
	water('Atlantic Ocean', -20, -18, 1.5, 5),
	water('Indian Ocean', -18, 78, 1, 5),
	water('Southern Ocean', -60, 60, 2, 5),
	water('Arctic Ocean', 79, 0, 2, 5),
	water('Mediterranean Sea', 34.2, 18.5, 3, 6.5),
	water('Mediterranean Sea', 33.4, 29.5, 4.6, 8),
	water('Black Sea', 43.3, 34.5, 3.6, 8),
	water('Caspian Sea', 41.6, 50.6, 3.6, 8),
	water('Red Sea', 20.5, 38.3, 3.6, 8),
	water('Persian Gulf', 26.9, 51.3, 4.2, 8),
	water('Gulf of Oman', 24.8, 58.6, 4.8, 8),
	water('Gulf of Aden', 12.4, 47.8, 4.4, 8),
	water('Arabian Sea', 15, 63.5, 3, 7),
	water('Bay of Bengal', 14, 88, 3, 7),
	water('South China Sea', 13.5, 114, 3, 7),
	water('East China Sea', 29, 125, 3.8, 7),
	water('Yellow Sea', 35.8, 123.2, 4.2, 8),
	water('Sea of Japan', 40, 134.5, 3.6, 7),
	water('Philippine Sea', 18, 131, 3.4, 7),
	water('Sea of Okhotsk', 54, 149, 3.2, 7),
	water('Bering Sea', 58, -178, 3, 6),
	water('Tasman Sea', -37, 161, 3, 7),
	water('Coral Sea', -17, 154, 3, 7),
	water('Baltic Sea', 56.2, 18.6, 4, 8),
	water('North Sea', 56.3, 3.2, 3.8, 8),
	water('Norwegian Sea', 67, 3, 3, 6.5),
	water('Barents Sea', 74, 40, 3, 6.5),
	water('Adriatic Sea', 42.9, 15.8, 5, 8),
	water('Aegean Sea', 38.8, 25.1, 5.2, 8),
	water('Tyrrhenian Sea', 40, 12.2, 5.2, 8),
	water('Ionian Sea', 37.6, 18.9, 5.4, 8),
	water('English Channel', 50.1, -1.9, 5.4, 8),
	water('Bay of Biscay', 45.3, -4.4, 4.4, 8),
	water('Irish Sea', 53.8, -5, 5.8, 9),
	water('Gulf of Finland', 59.9, 26, 5.8, 9),
	water('Gulf of Bothnia', 62.3, 19.8, 5, 8),
	water('Caribbean Sea', 15, -74, 3.2, 7),
	water('Gulf of Mexico', 25, -90.5, 3.2, 7),
	water('Hudson Bay', 60, -85.5, 3, 6.5),
	water('Labrador Sea', 58, -54, 3.2, 6.5),
	water('Gulf of Guinea', 2.5, 2.5, 3.6, 7),
	water('Mozambique Channel', -18.5, 41.3, 4, 7),
	water('Gulf of Thailand', 9.8, 101.7, 4.6, 8),
	water('Java Sea', -5, 110.5, 4.4, 8),
	water('Andaman Sea', 11, 95.8, 4.2, 8),
	water('Banda Sea', -5.8, 127.2, 4.6, 8),
	water('Great Australian Bight', -34, 131, 3.8, 7),
	water('Gulf of Suez', 28.7, 33.1, 6.8, 10),
	water('Gulf of Aqaba', 28.6, 34.65, 7, 10),
	water('Dead Sea', 31.55, 35.48, 7.6, 10),
	water('Sea of Galilee', 32.81, 35.58, 8.2, 10),
	water('Sea of Marmara', 40.7, 28.2, 6.4, 10),
	water('Sea of Azov', 46.1, 36.8, 5.4, 9),
	water('Strait of Hormuz', 26.5, 56.5, 6.6, 10),
	water('Aral Sea', 45.2, 59, 5, 8),
	water('Lake Victoria', -1, 33, 4.8, 8),
	water('Lake Superior', 47.6, -87.8, 4.8, 8),
	water('Lake Michigan', 43.8, -87, 5.2, 8),
	water('Lake Huron', 44.7, -82.4, 5.2, 8),
	water('Lake Erie', 42.2, -81.2, 5.4, 8),
	water('Lake Ontario', 43.7, -77.8, 5.4, 8),
	water('Lake Ladoga', 60.8, 31.5, 5.4, 8),
	water('Lake Baikal', 53.6, 108.2, 4.8, 8)
];
