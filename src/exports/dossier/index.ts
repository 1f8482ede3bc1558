import { docx } from './docx.js';
import type { Dossier } from './dossier.js';
import { html } from './html.js';
import { markdown } from './markdown.js';

/** The forms of a dossier, by the ending of the file. */
export const dossierForms: Readonly<Record<string, (dossier: Dossier) => string | Uint8Array>> = { '.md': markdown, '.html': html, '.docx': docx };

export { type ComparedAccounts, type Dossier, dossierOfComparison, dossierOfHappening, dossierOfToll } from './dossier.js';
