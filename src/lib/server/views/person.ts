import { isGroup, type Meeting, type Role } from '$lib/domain/atlas';
import type { MeetingView, PersonView } from '$lib/domain/views';

export function personView({ person, role }: Role): PersonView {
	return { id: person.id, name: person.name, role };
}

export function meetingView(meeting: Meeting): MeetingView {
	return isGroup(meeting) ? { group: meeting.group } : personView(meeting);
}
