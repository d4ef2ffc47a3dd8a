import { sendForMovable } from '$lib/map/movable';

sendForMovable();
