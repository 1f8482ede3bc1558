/** Where an article stands, and a record in it. */
export const articleAt = (document: string, record?: string | null): string =>
  `/article/${encodeURIComponent(document)}${record ? `?record=${encodeURIComponent(record)}` : ''}`;
export const comparisonAt = (contact: string): string => `/compare/${encodeURIComponent(contact)}`;
export const saidBy = (name: string): string => `/said?by=${encodeURIComponent(name)}`;
