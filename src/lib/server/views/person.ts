import type { Role } from '$lib/domain/atlas';
import type { PersonView } from '$lib/domain/views';

export function personView({ person, role }: Role): PersonView {
	return { id: person.id, name: person.name, role };
}
