import { el } from '../dom.js';

/** The little of CommonMark that the document uses: paragraphs, and code between backticks. */
export const prose = text => text.split('\n\n').map(paragraph => el('span', { class: 'paragraph' }, inline(paragraph)));

export const inline = text => text.split('`').map((part, index) => index % 2 ? el('code', {}, part) : part);
