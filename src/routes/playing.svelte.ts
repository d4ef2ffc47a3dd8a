/** Whether a trip is being played: the map then draws each leg. */
class Playing {
	now = $state(false);
}

export const playing = new Playing();
