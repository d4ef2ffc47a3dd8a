/** Words of what opens the dialog for sharing and citing; its own come with it. */
export const OPEN = {
	page: 'Share or cite this page',
	excerpt: 'Share this excerpt'
} as const;
