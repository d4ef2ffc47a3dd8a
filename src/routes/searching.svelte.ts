/** Whether the search is open; a key opens it and so does the button in the head. */
class Searching {
	open = $state(false);
}

export const searching = new Searching();
