import { dateWords } from '../../cli/render/time.js';

/** An ISO day or instant as people write it; '' where there is none. */
export const dayWords = (iso: string | null | undefined): string => (iso ? dateWords(iso.slice(0, 10)) : '');
