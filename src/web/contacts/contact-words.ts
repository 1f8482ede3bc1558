import type { Contact } from '../api.js';

/** The kinds of contact, as people call them. */
export const contactWords: Readonly<Record<Contact['kind'], string>> = {
  call: 'Telephone call',
  video: 'Video call',
  meeting: 'Meeting',
  visit: 'Visit',
  message: 'Message',
  contact: 'Contact',
};
